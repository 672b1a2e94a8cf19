import { type Tick, ticksPerDay } from '../universe/reading.ts'
import { askedOf, hoursFor, type Unmet } from './asked_hours.ts'
import { capitalised } from './capitals.ts'
import type { Calendar } from './chronicle.ts'
import { type Chosen, chooseHour, isOfSeveral, lonely } from './company.ts'
import type { Hour } from './hours.ts'
import { landmarkOf } from './landmarks.ts'
import type { Lands, Site } from './lands.ts'
import type { Question } from './question.ts'
import type { Sight } from './sight.ts'
import type { KinOf } from './standing.ts'
import type { SiteWish } from './sites.ts'
import { standIns, titles } from './site_names.ts'
import type { Moment } from './store.ts'
import { usualKinds } from './usual_places.ts'

/** A place to be gone to, and when: made for a question, and written down nowhere. */
export type Visit = {
  moment: Moment
  site: Site
  inside: boolean
  /** The sky is what was asked for. */
  skyward: boolean
  people: number[]
  why: string[]
  /** What the record could not give and the picture may still wear. */
  worn: string[]
}
export type Visited =
  | { kind: 'there'; visit: Visit }
  /** There is no such place, or none yet: what comes nearest to it. */
  | { kind: 'none'; line: string; mayCome: boolean; nearest: Visit[] }

type Known = { now: Tick; calendar: Calendar; kin: KinOf; nameOf(settlement: number): string }

export async function visit(
  sight: Sight,
  question: Question,
  lands: Lands,
  known: Known,
): Promise<Visited | undefined> {
  const { now } = known
  const here = await lands.sitesAt(now)
  const named = question.places.flatMap(({ ids }) => ids)
  const then = question.around?.anchor.settlement ?? -1
  const wanted = named.length > 0 || then < 0 ? named : [then]
  const home = wanted.length > 0 ? here.filter(({ settlement }) => wanted.includes(settlement)) : here
  const isThere = ({ kinds, lacking }: SiteWish) => !lacking && firstOf(home, kinds.map(built)) !== undefined
  const wish = sight.sites.find(isThere) ?? sight.sites[0]
  const kinds = wish?.kinds ?? usualKinds(sight, question)
  const landmark =
    wish?.landmark &&
    landmarkOf(
      wish.landmark,
      (await lands.landmarksAt(now)).filter(({ settlement }) => named.length === 0 || named.includes(settlement)),
      known.calendar,
    )
  if (landmark) return { kind: 'there', visit: await visitTo(landmark.site, [landmark.told]) }
  const site = firstOf(home, kinds.map(built))
  if (site && !wish?.lacking) {
    const missing = sight.sites.filter((one) => one.lacking).map((one) => `there is no ${one.name} in this world`)
    return { kind: 'there', visit: await visitTo(site, missing) }
  }
  if (!wish) return undefined
  const town = named.length > 0 ? known.nameOf(named[0]) : ''
  const elsewhere = wish.lacking ? undefined : firstOf(here, kinds.map(built))
  if (elsewhere) {
    const why = `there is no ${wish.name} in ${town}; the nearest is in ${known.nameOf(elsewhere.settlement)}`
    return { kind: 'there', visit: await visitTo(elsewhere, [why]) }
  }
  const others = wish.lacking ? kinds.map(built) : kinds.flatMap((kind) => standIns[built(kind)] ?? [])
  const instead = [...new Set(others)].flatMap((kind) => firstOf(home, [kind]) ?? []).slice(0, 3)
  const nearest: Visit[] = []
  for (const one of instead) nearest.push(await visitTo(one, [`instead of ${naming(wish)}`]))
  const where = town ? `in ${town}` : 'in this world'
  const line = `There is no ${wish.name} ${where}${wish.lacking ? '.' : ' yet.'}`
  return { kind: 'none', line, mayCome: !wish.lacking && isBuilt(kinds), nearest }

  async function visitTo(asked: Site, why: string[]): Promise<Visit> {
    const { hours, unmet } = await hoursFor(
      sight,
      question,
      lands,
      known,
      isOfSeveral(sight, question) ? ['evening'] : [],
    )
    const chosen = await chooseHour(hours, asked, sight, question, lands, known.kin)
    const { hour, people, isEmpty } = chosen
    // Whoever was looked for everywhere may live in another place.
    const home = wish ? undefined : people[0]?.settlement
    const to = here.find(({ kind, settlement }) => kind === asked.kind && settlement === home) ?? asked
    const town = known.nameOf(to.settlement)
    const { skyless } = question
    const missing = skyless ? [`no ${skyless.name} is ever in this sky: this is ${skyless.instead}`] : []
    const told = [...why, ...missing, ...unmet.map((one) => one.told)]
    if (isEmpty) told.push(lonely(sight, question))
    return {
      moment: momentAt(hour, to, titleOf(chosen, sight, question, town) ?? titles[to.kind](town)),
      site: to,
      inside: sight.manner.has('inside'),
      skyward: !wish && sight.light !== undefined,
      people: people.map(({ id }) => id),
      why: [...told, ...reasons(to, town, sight, question, unmet)],
      worn: unmet.flatMap(({ worn }) => worn),
    }
  }
}

/** Who is shown, where it matters who it is. */
function titleOf({ people, told }: Chosen, { who }: Sight, { extreme }: Question, town: string): string | undefined {
  if (extreme) return `${capitalised(extreme.told)}: ${town}`
  const [first] = people
  if (!first) return undefined
  const more = told ? `, ${told}` : ''
  if (who?.most?.group === 'household') return `The family of ${first.name} in ${town}${more},`
  if (who?.most?.group === 'couple') return `${told} of ${town},`
  const names = people.slice(0, 3).map(({ name }) => name)
  if (people.length > 1) return `${names.slice(0, -1).join(', ')} and ${names.at(-1)} of ${town}${more},`
  return `${first.name}, ${first.job} of ${town}, aged ${Math.floor(first.ageYears)}${more},`
}

/** Graves lie about the temple. */
function built(kind: SiteWish['kinds'][number] | Site['kind']): Site['kind'] {
  return kind === 'graveyard' ? 'temple' : kind
}

function isBuilt(kinds: SiteWish['kinds']): boolean {
  return !kinds.some((kind) => /^(?:square|street|field|forest|shore|river|lake|sea|hill)$/.test(kind))
}

function naming({ name }: SiteWish): string {
  return /^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`
}

function firstOf(sites: readonly Site[], kinds: readonly Site['kind'][]): Site | undefined {
  for (const kind of kinds) {
    const found = sites.find((site) => site.kind === kind)
    if (found) return found
  }
  return undefined
}

/** Why here and then: what of the words is met. */
function reasons(
  { kind }: Site,
  town: string,
  { light }: Sight,
  question: Question,
  unmet: readonly Unmet[],
): string[] {
  const lacks = unmet.flatMap((one) => one.lacks)
  const hours = light ? [light] : askedOf(question, 'hour')
  const met = [...hours, ...askedOf(question, 'weather'), ...askedOf(question, 'season')]
  const inTime = question.spans.length > 0 ? ['in that time'] : []
  return [kind === 'town' ? `in ${town}` : kind, ...met.filter((one) => !lacks.includes(one)), ...inTime]
}

function momentAt({ tick, weather }: Hour, { settlement, x, y }: Site, title: string): Moment {
  return {
    id: -1,
    tick,
    kind: 'day',
    event: -1,
    weight: 0,
    settlement,
    x,
    y,
    valence: 0,
    // Whoever shows a moment shows its date.
    caption: `${title} at ${tick % ticksPerDay}:00, ${weather}.`,
    concepts: new Map(),
  }
}
