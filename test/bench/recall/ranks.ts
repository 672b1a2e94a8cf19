/** An answer counts when it is among so many. */
export const within = 10

/** Where the right moment stood among the hits, from 0; −1 when it was not there. */
type Ranked = { rank: number }
type Row = { asked: number; first: number; firstTen: number }

export function shareOf<T>(list: readonly T[], is: (one: T) => boolean): number {
  return Number((list.filter(is).length / list.length).toFixed(3))
}

export function score(list: readonly Ranked[]): Row {
  return {
    asked: list.length,
    first: shareOf(list, ({ rank }) => rank === 0),
    firstTen: shareOf(list, ({ rank }) => rank >= 0),
  }
}

export function tableOf<T extends Ranked>(list: readonly T[], of: (one: T) => string): Record<string, Row> {
  const groups = [...Map.groupBy(list, of)].sort(([a], [b]) => a.localeCompare(b))
  return Object.fromEntries(groups.map(([name, some]) => [name, score(some)]))
}
