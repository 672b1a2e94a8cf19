import { ordinals, readCount, small } from './counts.ts'
import { idleWords, stem } from './stem.ts'

/** Somebody of some age, both ends included, who has to be there; or everybody who is. */
export type Somebody = { years: readonly [from: number, to: number]; sex?: 'female' | 'male'; everybody?: true }
export type AgeHit = { somebody: Somebody; from: number; to: number; meaning: string }

const oldest = 130
const decades = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const decadesInPlural = decades.map((ten) => `${ten.slice(0, -1)}ies`)
const women = new Set([
  'girl',
  'girls',
  'woman',
  'women',
  'lady',
  'lass',
  'daughter',
  'mother',
  'grandmother',
  'widow',
  'her',
])
const men = new Set(['boy', 'boys', 'man', 'men', 'lad', 'son', 'father', 'grandfather', 'fellow', 'widower', 'his'])
const persons = new Set([
  ...women,
  ...men,
  'child',
  'children',
  'kid',
  'kids',
  'person',
  'somebody',
  'someone',
  'people',
  'orphan',
])
const stages: Record<string, readonly [number, number]> = {
  infant: [0, 1],
  newborn: [0, 1],
  toddler: [1, 3],
  minor: [0, 17],
  pensioner: [60, oldest],
  retiree: [60, oldest],
  teenage: [13, 19],
  teenager: [13, 19],
  adolescent: [12, 19],
  octogenarian: [80, 89],
  nonagenarian: [90, 99],
  centenarian: [100, oldest],
}
const shares: Record<string, readonly [number, number]> = { early: [0, 4], mid: [3, 7], late: [5, 9] }
const past = new Set(['over', 'past', 'above'])
const short = new Set(['under', 'below'])
const all = new Set(['both', 'neither', 'none', 'all'])
const others = new Set([
  'she',
  'he',
  'they',
  'bride',
  'groom',
  'couple',
  'wife',
  'husband',
  'pair',
  'them',
  'those',
  'older',
  'younger',
])
/** What is said of an age that has been come to. */
const reached = stemsOf('reach hit become turn complete is am are was were now nearly almost')
const birthdays = stemsOf('birthday candle finger')

/** "a six-year-old", "a boy of nine", "aged forty", "in his thirties", "a woman over fifty", "a ninth birthday", "teenagers". */
export function readAges(words: readonly string[]): AgeHit[] {
  const hits: AgeHit[] = []
  for (let at = 0; at < words.length; ) {
    const hit = readAgeAt(words, at)
    if (hit) hits.push(hit)
    at = hit ? hit.to : at + 1
  }
  return hits
}

function readAgeAt(words: readonly string[], at: number): AgeHit | undefined {
  const make = (years: readonly [number, number], from: number, to: number): AgeHit => {
    const sex = sexBeside(words, from, to)
    const said = years[0] === years[1] ? `${years[0]}` : years[1] === oldest ? `${years[0]} or more` : years.join('–')
    const everybody = words.slice(Math.max(0, from - 3), from).some((word) => all.has(word))
    return {
      somebody: { years, ...(sex && { sex }), ...(everybody && { everybody }) },
      from,
      to,
      meaning: `aged ${said}`,
    }
  }
  const stage = stages[words[at]] ?? stages[stem(words[at])]
  if (stage) return make(stage, at, at + 1)
  const decade = Math.max(decades.indexOf(words[at]), decadesInPlural.indexOf(words[at]), decadeOf(words[at]))
  const share = shares[words[at - 1] ?? '']
  const owner = share ? at - 2 : at - 1
  if (decade >= 0 && /^(?:his|her|their)$/.test(words[owner] ?? '') && decades[decade] !== words[at]) {
    const [low, high] = share ?? [0, 9]
    return make(
      [decade * 10 + 20 + low, decade * 10 + 20 + high],
      words[owner - 1] === 'in' ? owner - 1 : owner,
      at + 1,
    )
  }
  const ordinal = birthdays.has(stem(words[at + 1] ?? '')) ? ordinalOf(words[at]) : undefined
  if (ordinal !== undefined && ordinal > 0) return make([ordinal, ordinal], at, at + 1)
  const amount = words[at] === 'a' || words[at] === 'an' ? undefined : readCount(words, at)
  if (!amount || amount.value > oldest || /^(?:couple|few|several|hundred)$/.test(words[at])) return undefined
  const { value } = amount
  const to = at + amount.length
  const isYear = words[to] === 'year' || words[to] === 'years'
  if (isYear && /^olds?$/.test(words[to + 1] ?? '')) return make([value, value], at, to + 2)
  if (isYear && words[to + 1] === 'of' && words[to + 2] === 'age') return make([value, value], at, to + 3)
  const before = words[at - 1] ?? ''
  if (before === 'aged') return make([value, value], at - 1, to)
  if (before === 'of' && words[at - 2] === 'age') return make([value, value], at - 2, to)
  if (isYear) return undefined
  if (/^turn(?:s|ed|ing)$/.test(before)) return make([value, value], at, to)
  if (before === 'of' && persons.has(words[at - 2] ?? '')) return make([value, value], at - 1, to)
  if (past.has(before) && isOf(words, at - 2)) return make([value, oldest], at - 1, to)
  if (short.has(before) && isOf(words, at - 2)) return make([0, Math.max(0, value - 1)], at - 1, to)
  if (value < 1 || !endsSaying(words, to))
    return birthdays.has(stem(words[to] ?? '')) ? make([value, value], at, to) : undefined
  return isAge(words, at, value) ? make([value, value], at, to) : undefined
}

/** Nothing follows that would be counted: "she is four today", not "there are four houses". */
function endsSaying(words: readonly string[], to: number): boolean {
  return (
    words[to] === undefined ||
    idleWords.has(words[to]) ||
    /^(?:today|now|years?|and|or|already|last|something|exactly)$/.test(words[to])
  )
}

/** "Reaching thirty", "the big fifty", "gone at eighty", "a widow, 61"; what is counted at seven is rather an hour. */
function isAge(words: readonly string[], at: number, value: number): boolean {
  const before = words[at - 1] ?? ''
  if (reached.has(stem(before)) || before === 'big') return true
  if (value > 12 && before === 'at') return true
  return words.slice(Math.max(0, at - 3), at).some((word) => persons.has(word) || word === 'age' || word === 'aged')
}

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(stem))
}

/** Nobody but people is over fifty here; other things are over fifty metres. */
function isOf(words: readonly string[], at: number): boolean {
  return [words[at], words[at - 1]].some(
    (word) => persons.has(word ?? '') || all.has(word ?? '') || others.has(word ?? ''),
  )
}

function decadeOf(word: string): number {
  const match = /^([2-9])0s$/.exec(word)
  return match ? Number(match[1]) - 2 : -1
}

function ordinalOf(word: string): number | undefined {
  const match = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word)
  if (match) return Number(match[1])
  const named = ordinals.indexOf(word)
  if (named >= 0) return named
  const teen = small.findIndex((_, ten) => ten > 10 && word === `${small[ten].replace(/ve$/, 'f')}th`)
  if (teen >= 0) return teen
  const ten = decades.findIndex((one) => word === `${one.slice(0, -1)}ieth`)
  return ten >= 0 ? ten * 10 + 20 : undefined
}

function sexBeside(words: readonly string[], from: number, to: number): Somebody['sex'] {
  const beside = words.slice(Math.max(0, from - 2), to + 1)
  if (beside.some((word) => women.has(word))) return 'female'
  return beside.some((word) => men.has(word)) ? 'male' : undefined
}
