import { type Season, ticksPerDay } from '../universe/reading.ts'

/** Numbers and units of time, as they are written in words. */
export const units = {
  hour: 1,
  day: ticksPerDay,
  week: 7 * ticksPerDay,
  month: 30.44 * ticksPerDay,
  season: 91.3 * ticksPerDay,
  year: 365.25 * ticksPerDay,
  decade: 3652.5 * ticksPerDay,
  century: 36_525 * ticksPerDay,
  generation: 25 * 365.25 * ticksPerDay,
} as const
export type Unit = keyof typeof units

export const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
export const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

export function readUnit(word: string | undefined): Unit | undefined {
  if (!word) return undefined
  const single = word === 'centuries' ? 'century' : word.replace(/s$/, '')
  return single in units ? (single as Unit) : undefined
}

export function ticksIn(unit: Unit): number {
  return units[unit]
}

/** A count written in words or figures, and how many words it took. */
export function readCount(words: readonly string[], at: number): { value: number; length: number } | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  if (/^\d{1,6}$/.test(word)) return { value: Number(word), length: 1 }
  if (word === 'a' || word === 'an') return { value: 1, length: 1 }
  if (word === 'couple') return { value: 2, length: words[at + 1] === 'of' ? 2 : 1 }
  if (word === 'few' || word === 'several') return { value: 3, length: 1 }
  if (word === 'hundred') return { value: 100, length: 1 }
  const unitValue = small.indexOf(word)
  if (unitValue >= 0) {
    if (unitValue > 1 && words[at + 1] === 'oh') return { value: unitValue * 10, length: 2 }
    if (words[at + 1] === 'hundred') return { value: unitValue * 100, length: 2 }
    return { value: unitValue, length: 1 }
  }
  const ten = tens.indexOf(word)
  if (ten > 1) {
    const digit = small.indexOf(words[at + 1] ?? '')
    return digit > 0 && digit < 10 ? { value: ten * 10 + digit, length: 2 } : { value: ten * 10, length: 1 }
  }
  return undefined
}

export const seasonOf: Record<string, Season> = {
  spring: 'spring',
  springtime: 'spring',
  summer: 'summer',
  summertime: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
  wintertime: 'winter',
}
