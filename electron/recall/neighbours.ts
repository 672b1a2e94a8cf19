import type { EventKind } from '../universe/event_kinds.ts'

/** Kinds that are taken for one another: what somebody calls a farewell may be a death or a burial. */
const groups: readonly (readonly EventKind[])[] = [
  ['death', 'burial'],
  ['birth', 'birthday'],
  ['birthday', 'coming of age'],
  ['courtship', 'marriage'],
  ['courtship', 'friendship'],
  ['friendship', 'reconciliation'],
  ['quarrel', 'reconciliation'],
  ['quarrel', 'theft'],
  ['friendship', 'gift'],
  ['illness', 'plague'],
  ['illness', 'recovery'],
  ['illness', 'death'],
  ['accident', 'death'],
  ['discovery', 'adoption'],
  ['discovery', 'new era'],
  ['trade', 'adoption'],
  ['discovery', 'building'],
  ['harvest', 'festival'],
  ['harvest', 'famine'],
  ['harvest', 'trade'],
  ['new leader', 'law'],
  ['founding', 'migration'],
  ['founding', 'building'],
  ['quake', 'collapse'],
  ['storm', 'flood'],
  ['omen', 'hexagram'],
]

export function kindsBeside(kinds: readonly string[]): EventKind[] {
  const beside = groups.filter((group) => group.some((kind) => kinds.includes(kind))).flat()
  return [...new Set(beside)].filter((kind) => !kinds.includes(kind))
}
