/** The first or the last time that two were together, which no kind of event is. */
export type Meeting = {
  which: 'first' | 'last'
  from: number
  to: number
  /** Words that say no more. */
  verbs: number[]
  /** "They", "the two of them". */
  isOfUnnamed: boolean
}

const orders: Readonly<Record<string, Meeting['which']>> = {
  first: 'first',
  where: 'first',
  how: 'first',
  when: 'first',
  last: 'last',
  final: 'last',
  latest: 'last',
}
const verbs = new Set(
  'met meet meets meeting encounter encountered acquainted introduced spoke speak spoken talked talk saw seen together'.split(
    ' ',
  ),
)
const beginnings = new Set('met meet meets meeting encounter encountered acquainted introduced'.split(' '))
const unnamed = new Set('they them we two both he she'.split(' '))

/** "Where Mara and Tolo first met", "the last time they spoke". */
export function readMeeting(words: readonly string[]): Meeting | undefined {
  const spoken = words.flatMap((word, at) => (verbs.has(word) ? [at] : []))
  const isBeginning = spoken.some((at) => beginnings.has(words[at]))
  const said = words.flatMap((word, at) => (word in orders ? [at] : []))
  const asks = (at: number) => /^(?:where|how|when)$/.test(words[at])
  // "Where they first met" is said by "first".
  const from = said.find((at) => !asks(at)) ?? said.find((at) => isBeginning && asks(at))
  if (from === undefined || spoken.length === 0) return undefined
  const to = words[from + 1] === 'time' ? from + 2 : from + 1
  return {
    which: orders[words[from]],
    from,
    to,
    verbs: spoken,
    isOfUnnamed: words.some((word) => unnamed.has(word)) && words.length < 9,
  }
}
