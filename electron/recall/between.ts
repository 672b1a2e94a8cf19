import { readBond } from './bonds.ts'
import { readMeeting } from './meetings.ts'
import type { ChipKind, Question, Witness } from './question.ts'
import { isTaken } from './stretches.ts'

type Reading = {
  witness: Witness
  taken: boolean[]
  claim(from: number, to: number, kind: ChipKind, meaning: string): boolean
}

/** How two changed to one another: "friends who became enemies". */
export function readBondOf(question: Question, words: readonly string[], { witness, taken, claim }: Reading): void {
  const bond = readBond(words)
  const isOfNamed = bond && words.slice(bond.from, bond.to).some((word) => witness.people.knows(word))
  if (!bond || isOfNamed || isTaken(taken, bond) || !claim(bond.from, bond.to, 'event', bond.said)) return
  question.bond = bond
  for (const kind of bond.bond.now) question.concepts.set(`event:${kind}`, 1)
  if (bond.bond.after.length > 0) question.order = 'first'
}

/** The first or the last time of two together, once it is known who was named. */
export function readMeetingOf(
  question: Question,
  words: readonly string[],
  said: string,
  { taken, claim }: Reading,
): void {
  const meeting = question.bond ? undefined : readMeeting(words)
  if (!meeting) return
  const { which, from, to, verbs, isOfUnnamed } = meeting
  if (question.people.length > 1) {
    if (claim(from, to, 'relative time', `the ${which} time together`)) question.order = which
    for (const at of verbs) taken[at] = true
  } else if (isOfUnnamed && question.people.length === 0) {
    question.unnamed = said
    for (const at of [...verbs, from]) taken[at] = true
    question.concepts.set('event:friendship', 1)
  }
}

const ofSpouses = /^event:(?:quarrel|reconciliation|birth|death|burial|illness|accident|migration)$/

/** Husband and wife are who they are, where something befalls them that is no part of a wedding. */
export function settleSpouses({ kin, concepts }: Question): void {
  const befallen = [...concepts].some(([concept, weight]) => ofSpouses.test(concept) && weight === 1)
  if (kin === 'spouses' && befallen) concepts.delete('event:marriage')
}
