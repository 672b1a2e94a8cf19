import type { Tick } from '../universe/reading.ts'
import { capitalised } from './capitals.ts'
import type { CameraWish } from './concepts.ts'
import { likely } from './evidence.ts'
import type { Hit } from './search.ts'
import { foldWord } from './stem.ts'
import type { Moment } from './store.ts'
import { asksForMore } from './strange.ts'
import type { Question } from './question.ts'
import { type Shown, shownOf } from './shown.ts'
import type { Visit, Visited } from './visit.ts'
import type { Site } from './lands.ts'

/**
 * Where words lead. `past`: a moment in the record. `future`: nothing is written there yet, so the universe has to live up to `until`
 * before the question is asked again. `nowhere`: the record holds nothing that meets the words; the nearest moments are given instead.
 */
export type Jump =
  | {
      kind: 'past'
      moment: Moment
      /** When it is looked at. */
      shown: Shown
      /** The place that is looked at, where one was asked for rather than something that happened. */
      site?: Site & { inside: boolean; skyward: boolean }
      camera: CameraWish
      focusPeople: number[]
      words: string
      why: string[]
      nearest: Hit[]
    }
  | { kind: 'future'; until: Tick; question: Question; camera: CameraWish; words: string }
  | {
      kind: 'nowhere'
      /** One line that says why, where more is known than that nothing was found. */
      line: string
      /** Whether it may yet come to pass. */
      mayCome: boolean
      nearest: Hit[]
      /** Places that come nearest to the one that there is not. */
      places: Visit[]
      words: string
      camera: CameraWish
    }

const futureWords = /\b(?:will|shall|going to|someday|one day)\b/i
const yearTicks = 8_766

/** What the record says of a question beside its hits. */
export type Known = {
  /** The words were said before: of a time that has begun since then, nothing more is waited for. */
  isWaitedFor: boolean
  /** What was asked for and was never heard of. */
  strange: string | undefined
  /** The end of everything, where that was asked for. */
  ending: string | undefined
  /** What there is to be seen, where that is asked for. */
  visited?: Visited
  firstDay: string
  peopleOf(moment: number): number[]
  nameOf(person: number): string
  /** How many events of a kind are on record. */
  countOf(kind: string): number
  /** Whether those of a moment stood to one another before as it was asked for. */
  isBound(moment: Moment): boolean
}

export function chooseJump(text: string, question: Question, hits: readonly Hit[], now: Tick, known: Known): Jump {
  const words = lensWords(question)
  const unheard = known.strange === undefined ? '' : `no “${known.strange}” is known here`
  const stay = (line: string, mayCome = true): Jump => ({
    kind: 'nowhere',
    line,
    mayCome,
    nearest: hits.slice(0, 5),
    places: [],
    words,
    camera: cameraFor(question, hits[0]?.moment),
  })
  if (known.ending) return stay(`Nothing like the ${known.ending} is in this record.`)
  if (question.tooEarly !== undefined)
    return stay(`This universe begins on ${known.firstDay}: nothing is before that.`, false)
  if (question.unanchored !== undefined)
    return stay(`No ${question.unanchored} is on record: there is nothing before or after it.`)
  if (question.unnamed !== undefined) {
    const [one, other] = hits.map(({ moment }) => known.peopleOf(moment.id)).find(({ length }) => length > 1) ?? []
    const example = other === undefined ? '' : `, such as ${known.nameOf(one)} and ${known.nameOf(other)}`
    return stay(`Say whom “${question.unnamed}” is about: two names${example}.`, false)
  }
  const ahead = question.spans.filter((span) => (known.isWaitedFor ? span.from : span.to) > now)
  if (ahead.length > 0 && ahead.length === question.spans.length) {
    const until = Math.min(
      ...ahead.map((span) => Math.max(now + 1, Math.round((Math.max(span.from, now) + span.to) / 2))),
    )
    return { kind: 'future', until, question, camera: cameraFor(question, undefined), words }
  }
  if (question.spans.length === 0 && futureWords.test(text))
    return { kind: 'future', until: now + yearTicks, question, camera: cameraFor(question, undefined), words }
  // A thing that nobody ever heard of is not to be seen, but the place and the sky that were named with it are.
  const { sight } = question
  const isSeen = unheard === '' || (sight !== undefined && (sight.isLook || sight.sites.length > 0))
  if (known.visited && isSeen) return chooseVisit(known.visited, question, unheard)
  const best = hits[0]
  const named = question.people.map(({ name }) => name)
  if (!best?.whole && !unheard && named.length > 1 && question.order && question.concepts.size === 0)
    return stay(`Nothing tells of ${named.join(' and ')} together.`)
  if (!best?.whole || !tellsOf(best.moment, question.strangers) || (unheard && !asksForMore(question)))
    return stay(unheard ? `${capitalised(unheard)}.` : noneOf(question, known))
  const present = known.peopleOf(best.moment.id)
  const meant = question.people.flatMap((person) => person.ids).filter((id) => present.includes(id))
  return {
    kind: 'past',
    moment: best.moment,
    shown: shownOf(best.moment, question, now),
    camera: cameraFor(question, best.moment),
    focusPeople: meant.length > 0 ? meant : present.slice(0, 4),
    words,
    why: [...(unheard ? [unheard] : []), ...boundBy(question, best.moment, known), ...hangingOn(question), ...best.why],
    nearest: hits.slice(1, 6),
  }
}

function chooseVisit(visited: Visited, question: Question, unheard: string): Jump {
  const words = lensWords(question)
  if (visited.kind === 'none') {
    const { line, mayCome, nearest } = visited
    return { kind: 'nowhere', line, mayCome, nearest: [], places: nearest, words, camera: 'overview' }
  }
  const { moment, site, inside, skyward, people, why, worn } = visited.visit
  return {
    kind: 'past',
    moment,
    shown: { tick: moment.tick, fraction: 0 },
    site: { ...site, inside, skyward },
    camera:
      question.camera ??
      (people.length > 1 ? 'group' : site.kind === 'town' && people.length === 0 ? 'overview' : 'street'),
    focusPeople: people,
    words: [words, ...worn].filter(Boolean).join(', '),
    why: [...(unheard ? [unheard] : []), ...hangingOn(question), ...why],
    nearest: [],
  }
}

/** Which kind of event there is none of, or none such as was asked for. */
function noneOf({ concepts }: Question, { countOf }: Known): string {
  const [kind] = [...concepts].find(([concept, weight]) => concept.startsWith('event:') && weight >= likely) ?? []
  if (!kind) return ''
  const name = kind.slice(6)
  return countOf(name) > 0 ? `No ${name} like that is on record.` : `No ${name} is on record yet.`
}

/** Whether it is told of those who were asked for, or of others who come nearest. */
function boundBy({ bond, kin }: Question, moment: Moment, known: Known): string[] {
  const said = bond?.said ?? kin
  if (!said) return []
  return [known.isBound(moment) ? said : `nothing like that is told of ${said}; this is the nearest`]
}

/** Of many weddings one is that after which something is shown. */
function hangingOn({ around }: Question): string[] {
  return around ? [`${around.said}: ${around.anchor.caption}`] : []
}

/** A moment does not answer for somebody of whom nothing was ever heard. */
function tellsOf(moment: Moment, strangers: readonly string[]): boolean {
  const caption = foldWord(moment.caption)
  return strangers.every((name) => caption.includes(name))
}

/** Wide for what befalls a place, near for what befalls a heart. */
const shotOfKind: Record<string, CameraWish> = {
  birth: 'group',
  birthday: 'portrait',
  courtship: 'group',
  marriage: 'group',
  friendship: 'group',
  quarrel: 'group',
  reconciliation: 'group',
  illness: 'portrait',
  recovery: 'portrait',
  accident: 'street',
  death: 'group',
  burial: 'group',
  'coming of age': 'portrait',
  discovery: 'portrait',
  adoption: 'street',
  forgetting: 'street',
  'new era': 'overview',
  harvest: 'landscape',
  famine: 'street',
  trade: 'street',
  gift: 'group',
  theft: 'street',
  founding: 'overview',
  building: 'street',
  migration: 'landscape',
  'new leader': 'portrait',
  law: 'street',
  festival: 'street',
  omen: 'landscape',
  hexagram: 'group',
  quake: 'overview',
  flood: 'overview',
  fire: 'street',
  storm: 'overview',
  collapse: 'street',
  plague: 'street',
  'new universe': 'landscape',
  day: 'overview',
}

function cameraFor(question: Question, moment: Moment | undefined): CameraWish {
  if (question.camera) return question.camera
  if (moment && moment.kind !== 'day') return shotOfKind[moment.kind] ?? 'street'
  return question.people.length > 0 ? 'portrait' : 'overview'
}

/** What the lens is told besides its own caption of the scene: the look that was asked for, and the feeling. */
function lensWords(question: Question): string {
  const feelings = question.chips.filter((chip) => chip.kind === 'feeling').map((chip) => `${chip.meaning} mood`)
  return [...feelings, question.style].filter(Boolean).join(', ')
}
