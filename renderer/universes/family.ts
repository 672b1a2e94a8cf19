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
