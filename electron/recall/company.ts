import { ticksPerDay } from '../universe/reading.ts'
import { askedOf } from './asked_hours.ts'
import type { Hour } from './hours.ts'
import type { Relation } from './kin.ts'
import type { Lands, Look, Site, Somebody } from './lands.ts'
import type { Question } from './question.ts'
import type { Sight } from './sight.ts'
import { isA, type KinOf, type Ranked, rank } from './standing.ts'
import type { Superlative, WhoWish } from './superlatives.ts'

/** So many hours are looked at for who is there. */
const lookedAtMax = 12
/** Where everyone alive is looked at, fewer hours are. */
const lookedAtWholeMax = 6
/** Those who are within so far are seen together. */
const togetherMetres = 8
/** So many of those who are looked at together fit into a picture. */
const shownMax = 6
const companiesMax = 60
/** How thick a fog is counts as much as who is out in it. */
const strengthShare = 2

export type Chosen = {
  hour: Hour
  /** Whom to look at: one, or several who are meant together. */
  people: Somebody[]
  /** What makes them those who were meant. */
  told: string
  isEmpty: boolean
}
type Meant = { people: Somebody[]; told: string; count: number }

/** Of good hours the one with the people that were asked for: many, none, or somebody of some age or calling. */
export async function chooseHour(
  hours: readonly Hour[],
  site: Site,
  sight: Sight,
  question: Question,
  lands: Lands,
  kin: KinOf,
): Promise<Chosen> {
  const { manner, who, doing, isAlone } = sight
  const skies = askedOf(question, 'weather')
  const isOfSome = askedOf(question, 'person').length > 0 || who !== undefined || doing !== undefined || isAlone
  const isOfPeople = manner.size > 0 || isOfSome || isOfCompany(question)
  if (!isOfPeople && skies.length === 0) return { hour: hours[0], people: [], told: '', isEmpty: false }
  const most = isAnywhere(sight, question) && !doing ? lookedAtWholeMax : lookedAtMax
  const looked = (skies.length > 0 ? oneOfEachDay(hours) : hours).slice(0, most).sort((a, b) => a.tick - b.tick)
  let best: (Chosen & { worth: number }) | undefined
  for (const hour of looked) {
    const look = await lands.look(hour.tick, site)
    const { out, inside, sky } = look
    const meant = meantOf(sight, question, look, kin)
    const isRoom = manner.has('inside')
    const count = isRoom ? inside : isOfSome || isOfCompany(question) ? meant.count : out.length
    const crowd =
      manner.has('empty') && !isOfSome ? -count * 0.2 : isAlone ? Number(count > 0) : Math.log2(1 + count) * 0.5
    // Of two fogs the thicker one is meant.
    const strength = strengthShare * skies.reduce((sum, one) => sum + (sky[one as keyof typeof sky] ?? 0), 0)
    // Those who belong together are wanted together, be it in a room.
    const seen = isOfSeveral(sight, question) ? crowd : meant.people[0]?.isAbout ? 1 : 0
    const worth = hour.worth + strength + (isOfPeople ? crowd : 0) + seen
    if (best && worth <= best.worth) continue
    const isSeen = (isOfSome || isOfCompany(question)) && !isRoom && meant.people.length > 0
    best = {
      hour,
      worth,
      people: isSeen ? meant.people : [],
      told: isSeen ? meant.told : '',
      isEmpty: isOfSome ? meant.people.length === 0 : manner.size > 0 && count === 0 && !manner.has('empty'),
    }
  }
  return best ?? { hour: hours[0], people: [], told: '', isEmpty: false }
}

/** Those of one house, and those to whom something happened, are together in the evening. */
export function isOfSeveral({ who }: Sight, question: Question): boolean {
  return who?.most?.group !== undefined || (isOfCompany(question) && (question.around?.anchor.people.length ?? 0) > 1)
}

/** Those who lived through what the time hangs on are looked at afterwards, where it was theirs. */
function isOfCompany({ around }: Question): boolean {
  return around !== undefined && around.hanging.part !== 'night' && around.anchor.people.length > 0
}

function meantOf(sight: Sight, question: Question, look: Look, kin: KinOf): Meant {
  const { who, doing, isAlone } = sight
  const places = question.places.flatMap(({ ids }) => ids)
  const isHere = (one: Somebody) => places.length === 0 || places.includes(one.settlement)
  const isTheirs = isOfCompany(question) && !who && !doing
  const isOfAll = isAnywhere(sight, question)
  const all = isOfAll ? look.everyone() : []
  const those = isOfAll ? all.filter(isHere) : look.out
  if (isTheirs) {
    const people = company(those.filter(({ id }) => question.around?.anchor.people.includes(id)))
    return { people, told: '', count: people.length }
  }
  const of = those.filter((one) => isCalled(one, who) && (!doing || doing.activities.includes(one.activity)))
  if (who?.most) {
    const found = rank(who.most, of, look, isOfAll ? all : look.everyone(), kin)[who.most.nth - 1]
    if (!found) return { people: [], told: '', count: 0 }
    const people = company(who.relation ? relatives(found.people, who.relation, all, kin) : found.people)
    return { people, told: who.relation ? who.name : toldOf(who.most, found), count: people.length }
  }
  if (who?.relation) {
    const people = aboutFirst(relatives(of, who.relation, all, kin)).slice(0, 1)
    return { people, told: who.name, count: people.length }
  }
  const meant = aboutFirst(of.filter((one) => agesOf(question).every((kind) => isA(one, kind))))
  const people = isAlone ? apart(meant, isOfAll ? all : look.out) : meant
  const count = people.filter(({ isAbout }) => isAbout).length
  return { people: doing && !doing.isOfOne && !who && !isAlone ? company(people) : people.slice(0, 1), told: '', count }
}

/** Whoever is known by a calling or by what they do is gone to, wherever they are; about a place only those who are there count. */
function isAnywhere({ sites, who, doing, isAlone }: Sight, question: Question): boolean {
  return sites.length === 0 && (who !== undefined || doing !== undefined || isAlone || isOfCompany(question))
}

/** The most who are near to one another: in the same room, or out of doors. */
function company(people: readonly Somebody[]): Somebody[] {
  const near = (one: Somebody) =>
    people.filter(
      (other) => other.indoors === one.indoors && Math.hypot(other.x - one.x, other.y - one.y) < togetherMetres,
    )
  const companies = aboutFirst(people)
    .slice(0, companiesMax)
    .map((one) => [one, ...near(one).filter((other) => other !== one)])
  return (companies.sort((a, b) => b.length - a.length)[0] ?? []).slice(0, shownMax)
}

/** A boy is no man yet. */
function agesOf(question: Question): string[] {
  const asked = askedOf(question, 'person')
  if (!asked.includes('child')) return asked
  return asked.map((kind) => (kind === 'man' ? 'male' : kind === 'woman' ? 'female' : kind))
}

/** Two are named, be they apart at that hour. */
function toldOf({ group }: Superlative, { people, told }: Ranked): string {
  return group === 'couple' ? [people.map(({ name }) => name).join(' and '), told].filter(Boolean).join(', ') : told
}

/** Those alive who are something to some. */
function relatives(of: readonly Somebody[], relation: Relation, all: readonly Somebody[], kin: KinOf): Somebody[] {
  const ids = new Set(
    kin(
      of.map(({ id }) => id),
      relation,
    ),
  )
  const sex = relation === 'wife' ? 'female' : relation === 'husband' ? 'male' : undefined
  return all.filter((one) => ids.has(one.id) && (!sex || one.sex === sex))
}

function isCalled(one: Somebody, who: WhoWish | undefined): boolean {
  if (!who || who.jobs.length === 0) return true
  return who.jobs.includes(one.job) || (who.name.includes('leader') && one.isLeader)
}

/** Of equals somebody who can be seen out of doors. */
function aboutFirst(those: readonly Somebody[]): Somebody[] {
  return those.toSorted((a, b) => Number(b.isAbout) - Number(a.isAbout) || a.id - b.id)
}

/** Whoever is alone has nobody near: the farthest from others first. */
function apart(those: readonly Somebody[], everyone: readonly Somebody[]): Somebody[] {
  const isOut = ({ indoors }: Somebody) => !indoors
  const others = everyone.filter(isOut)
  const room = (one: Somebody) =>
    Math.min(...others.filter(({ id }) => id !== one.id).map(({ x, y }) => Math.hypot(x - one.x, y - one.y)))
  const rooms = new Map(those.filter(isOut).map((one) => [one, room(one)]))
  return [...rooms.keys()].sort((a, b) => (rooms.get(b) ?? 0) - (rooms.get(a) ?? 0) || a.id - b.id)
}

/** Weather lasts: of each day one hour, so that other days are looked at too. */
function oneOfEachDay(hours: readonly Hour[]): Hour[] {
  const days = Map.groupBy(hours, ({ tick }) => Math.floor(tick / ticksPerDay))
  return [...days.values()].map(([best]) => best)
}

/** Nobody at all, or nobody of those who were asked for. */
export function lonely({ who, doing, isAlone }: Sight, question: Question): string {
  if (who?.most) return `nobody alive is such: ${who.name}`
  const said = [...askedOf(question, 'person'), ...(who ? [who.name] : [])].join(' ')
  if (doing)
    return `${said ? `no ${said}` : 'nobody'} is ${isAlone ? 'alone, ' : ''}${doing.said} there in such an hour`
  return said ? `no ${said} is out there in such an hour` : 'nobody is there then'
}
