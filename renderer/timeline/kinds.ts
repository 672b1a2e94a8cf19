/** Thirty-odd kinds of event in six groups that an eye can tell apart: a hue and a row each. */
export const groups = ['life', 'bonds', 'knowledge', 'society', 'hardship', 'wonder'] as const
export type Group = (typeof groups)[number]

export const groupColours: Record<Group, string> = {
  life: '#8fe6cb',
  bonds: '#f3a6c8',
  knowledge: '#8fc1ff',
  society: '#d8cf9a',
  hardship: '#ff9b8a',
  wonder: '#c3b1ff',
}

const kindsOf: Record<Group, readonly string[]> = {
  life: ['birth', 'birthday', 'coming of age', 'death', 'burial', 'recovery'],
  bonds: ['courtship', 'marriage', 'friendship', 'quarrel', 'reconciliation', 'gift'],
  knowledge: ['discovery', 'adoption', 'forgetting', 'new era'],
  society: ['harvest', 'trade', 'founding', 'building', 'migration', 'new leader', 'law', 'festival'],
  hardship: ['illness', 'accident', 'famine', 'theft', 'quake', 'flood', 'fire', 'storm', 'collapse', 'plague'],
  wonder: ['omen', 'hexagram', 'new universe'],
}
const groupOfKind = new Map(groups.flatMap((group) => kindsOf[group].map((kind) => [kind, group] as const)))

/** A kind this window has never heard of belongs to society, so that a newer engine's events are not lost. */
export function groupOf(kind: string): Group {
  return groupOfKind.get(kind) ?? 'society'
}
