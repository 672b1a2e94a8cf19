import { type Tick, ticksPerDay } from '../universe/reading.ts'
import { askedOf, hoursFor, type Unmet } from './asked_hours.ts'
import type { Calendar } from './chronicle.ts'
import type { Hour } from './hours.ts'
import type { Lands, Site } from './lands.ts'
import type { Question } from './question.ts'
import type { Sight } from './sight.ts'
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

type Known = { now: Tick; calendar: Calendar; nameOf(settlement: number): string }

/** So many hours are looked at for who is there. */
const lookedAtMax = 12

export async function visit(
  sight: Sight,
  question: Question,
  lands: Lands,
  known: Known,
): Promise<Visited | undefined> {
  const { now } = known
  const here = await lands.sitesAt(now)
  const wanted = question.places.flatMap(({ ids }) => ids)
  const home = wanted.length > 0 ? here.filter(({ settlement }) => wanted.includes(settlement)) : here
  const isThere = ({ kinds, lacking }: SiteWish) => !lacking && firstOf(home, kinds.map(built)) !== undefined
  const wish = sight.sites.find(isThere) ?? sight.sites[0]
  const kinds = wish?.kinds ?? usualKinds(sight, question)
  const site = firstOf(home, kinds.map(built))
  if (site && !wish?.lacking) {
    const missing = sight.sites.filter((one) => one.lacking).map((one) => `there is no ${one.name} in this world`)
    return { kind: 'there', visit: await visitTo(site, missing) }
  }
  if (!wish) return undefined
  const town = wanted.length > 0 ? known.nameOf(wanted[0]) : ''
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

  async function visitTo(to: Site, why: string[]): Promise<Visit> {
    const { hours, unmet } = await hoursFor(sight, question, lands, known)
    const { hour, people, isEmpty } = await choose(hours, to, sight, question, lands)
    const town = known.nameOf(to.settlement)
    const told = [...why, ...unmet.map(({ told }) => told)]
    if (isEmpty) told.push(lonely(question))
    return {
      moment: momentAt(hour, to, titles[to.kind](town), known),
      site: to,
      inside: sight.manner.has('inside'),
      skyward: !wish && sight.light !== undefined,
      people,
      why: [...told, ...reasons(to, town, sight, question, unmet)],
      worn: unmet.flatMap(({ worn }) => worn),
    }
  }
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

/** Nobody at all, or nobody of those who were asked for. */
function lonely(question: Question): string {
  const who = askedOf(question, 'person')
  return who.length > 0 ? `no ${who.join(' ')} is out there in such an hour` : 'nobody is there then'
}

/** Weather lasts: of each day one hour, so that other days are looked at too. */
function oneOfEachDay(hours: readonly Hour[]): Hour[] {
  const days = Map.groupBy(hours, ({ tick }) => Math.floor(tick / ticksPerDay))
  return [...days.values()].map(([best]) => best)
}

/** Of good hours the one with the people that were asked for: many, none, or somebody of some age. */
async function choose(
  hours: readonly Hour[],
  site: Site,
  { manner }: Sight,
  question: Question,
  lands: Lands,
): Promise<{ hour: Hour; people: number[]; isEmpty: boolean }> {
  const who = askedOf(question, 'person')
  const skies = askedOf(question, 'weather')
  const isAskedFor = manner.size > 0 || who.length > 0 || skies.length > 0
  if (!isAskedFor) return { hour: hours[0], people: [], isEmpty: false }
  const isOfPeople = manner.size > 0 || who.length > 0
  const looked = (skies.length > 0 ? oneOfEachDay(hours) : hours).slice(0, lookedAtMax).sort((a, b) => a.tick - b.tick)
  let best: { hour: Hour; people: number[]; worth: number; isEmpty: boolean } | undefined
  for (const hour of looked) {
    const { out, inside, sky } = await lands.look(hour.tick, site)
    const meant = out.filter((one) => who.every((kind) => isA(one, kind)))
    const count = manner.has('inside') ? inside : who.length > 0 ? meant.length : out.length
    const crowd = manner.has('empty') && who.length === 0 ? -count * 0.2 : Math.log2(1 + count) * 0.5
    // Of two fogs the thicker one is meant.
    const strength = skies.reduce((sum, one) => sum + (sky[one as keyof typeof sky] ?? 0), 0)
    const worth = hour.worth + strength + (isOfPeople ? crowd : 0)
    const people = who.length > 0 && !manner.has('inside') ? meant.slice(0, 1).map(({ id }) => id) : []
    if (!best || worth > best.worth)
      best = { hour, people, worth, isEmpty: isOfPeople && count === 0 && !manner.has('empty') }
  }
  return best ?? { hour: hours[0], people: [], isEmpty: false }
}

function isA({ ageYears, sex }: { ageYears: number; sex: 'female' | 'male' }, kind: string): boolean {
  if (kind === 'woman' || kind === 'man') return ageYears >= 15 && (sex === 'female') === (kind === 'woman')
  if (kind === 'child') return ageYears >= 2 && ageYears < 14
  return kind === 'old' ? ageYears >= 55 : ageYears >= 14 && ageYears < 30
}

function momentAt({ tick, weather }: Hour, { settlement, x, y }: Site, title: string, { calendar }: Known): Moment {
  const [day] = calendar.dateOf(tick).split('T')
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
    caption: `${title} on ${day} at ${tick % ticksPerDay} o’clock, ${weather}.`,
    concepts: new Map(),
  }
}
