import { ticksPerDay } from '../universe/reading.ts'
import { askedOf } from './asked_hours.ts'
import type { Hour } from './hours.ts'
import type { Lands, Site, Somebody } from './lands.ts'
import type { Question } from './question.ts'
import type { Sight } from './sight.ts'
import type { WhoWish } from './sites.ts'
import type { Most } from './words/callings.ts'

/** So many hours are looked at for who is there. */
const lookedAtMax = 12

type Chosen = { hour: Hour; people: number[]; who: Somebody | undefined; isEmpty: boolean }

/** Of good hours the one with the people that were asked for: many, none, or somebody of some age or calling. */
export async function chooseHour(
  hours: readonly Hour[],
  site: Site,
  { manner, who, sites }: Sight,
  question: Question,
  lands: Lands,
): Promise<Chosen> {
  const ages = askedOf(question, 'person')
  const skies = askedOf(question, 'weather')
  const isOfSome = ages.length > 0 || who !== undefined
  const isOfPeople = manner.size > 0 || isOfSome
  if (!isOfPeople && skies.length === 0) return { hour: hours[0], people: [], who: undefined, isEmpty: false }
  const looked = (skies.length > 0 ? oneOfEachDay(hours) : hours).slice(0, lookedAtMax).sort((a, b) => a.tick - b.tick)
  let best: (Chosen & { worth: number }) | undefined
  for (const hour of looked) {
    const { out, inside, everyone, sky } = await lands.look(hour.tick, site)
    // Whoever is known by a calling is gone to, wherever they are; about a place only those who are there count.
    const those = who && sites.length === 0 ? everyone() : out
    const meant = mostOf(
      who,
      those.filter((one) => isMeant(one, who) && ages.every((kind) => isA(one, kind))),
    )
    const count = manner.has('inside') ? inside : isOfSome ? meant.filter(({ isAbout }) => isAbout).length : out.length
    const crowd = manner.has('empty') && !isOfSome ? -count * 0.2 : Math.log2(1 + count) * 0.5
    // Of two fogs the thicker one is meant.
    const strength = skies.reduce((sum, one) => sum + (sky[one as keyof typeof sky] ?? 0), 0)
    const worth = hour.worth + strength + (isOfPeople ? crowd : 0) + (meant[0]?.isAbout ? 1 : 0)
    if (best && worth <= best.worth) continue
    const isSeen = isOfSome && !manner.has('inside') && meant.length > 0
    best = {
      hour,
      worth,
      people: isSeen ? [meant[0].id] : [],
      who: isSeen && who ? meant[0] : undefined,
      isEmpty: isOfSome ? meant.length === 0 : isOfPeople && count === 0 && !manner.has('empty'),
    }
  }
  return best ?? { hour: hours[0], people: [], who: undefined, isEmpty: false }
}

function isMeant(one: Somebody, who: WhoWish | undefined): boolean {
  if (!who || who.jobs.length === 0) return true
  return who.jobs.includes(one.job) || (who.name === 'leader' && one.isLeader)
}

const measures: Record<Most, (one: Somebody) => number> = {
  oldest: (one) => one.ageYears,
  youngest: (one) => -one.ageYears,
  richest: (one) => one.wealth,
  poorest: (one) => (one.ageYears < 15 ? Number.NEGATIVE_INFINITY : -one.wealth),
  happiest: (one) => one.valence,
  saddest: (one) => -one.valence,
  loneliest: (one) => (one.ageYears < 15 ? Number.NEGATIVE_INFINITY : -one.ties),
}

/** Whoever is most of what was asked for comes first; of equals somebody who can be seen out of doors. */
function mostOf(who: WhoWish | undefined, those: readonly Somebody[]): Somebody[] {
  const measure = who?.most ? measures[who.most] : () => 0
  return those.toSorted((a, b) => measure(b) - measure(a) || Number(b.isAbout) - Number(a.isAbout) || a.id - b.id)
}

function isA({ ageYears, sex }: Somebody, kind: string): boolean {
  if (kind === 'woman' || kind === 'man') return ageYears >= 15 && (sex === 'female') === (kind === 'woman')
  if (kind === 'child') return ageYears >= 2 && ageYears < 14
  return kind === 'old' ? ageYears >= 55 : ageYears >= 14 && ageYears < 30
}

/** Weather lasts: of each day one hour, so that other days are looked at too. */
function oneOfEachDay(hours: readonly Hour[]): Hour[] {
  const days = Map.groupBy(hours, ({ tick }) => Math.floor(tick / ticksPerDay))
  return [...days.values()].map(([best]) => best)
}

/** Nobody at all, or nobody of those who were asked for. */
export function lonely({ who }: Sight, question: Question): string {
  const said = [...askedOf(question, 'person'), ...(who ? [who.name] : [])]
  return said.length > 0 ? `no ${said.join(' ')} is out there in such an hour` : 'nobody is there then'
}
