import type { Universe } from '../../electron/wire/values.ts'

/** Parents before their children, siblings in the order of their birth. A child whose parent is gone stands at the end of its own. */
export function orderByFamily(list: readonly Universe[]): Universe[] {
  const known = new Set(list.map((universe) => universe.id))
  const roots = list.filter((universe) => universe.parent === null || !known.has(universe.parent))
  const withChildren = (universe: Universe): Universe[] => [
    universe,
    ...list
      .filter((child) => child.parent === universe.id)
      .sort(byBirth)
      .flatMap(withChildren),
  ]
  return roots.sort(byBirth).flatMap(withChildren)
}

function byBirth(a: Universe, b: Universe): number {
  return a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id)
}

const nameMax = 80

/** What a fork is called until it is called otherwise: after its parent and what sets it apart, and never as another already is. */
export function nameFork(parent: string, apart: string, taken: readonly string[]): string {
  // A fork of a fork that is set apart in the same way is another of them.
  const numberless = parent.replace(/ \d+$/, '')
  const isAnother = numberless.endsWith(`, ${apart}`)
  const name = (isAnother ? numberless : `${parent}, ${apart}`).slice(0, nameMax - 3)
  for (let count = 1; ; count++) {
    const numbered = count === 1 ? name : `${name} ${count}`
    if (!taken.includes(numbered)) return numbered
  }
}
