import type { Universe } from '../../electron/wire/values.ts'

export type Body = {
  id: string
  parent: string | null
  /** Distance from the parent, and the size of its own ring. */
  orbit: number
  radius: number
  /** Where on its orbit it stands, and how its orbit leans. */
  angle: number
  tilt: number
  level: number
}

/** Roots stand in a ring of their own; children circle their parent, each level smaller. The same universes always stand the same way. */
export function layOrrery(universes: readonly Universe[]): Body[] {
  const known = new Set(universes.map((universe) => universe.id))
  const parentOf = (universe: Universe) => (universe.parent && known.has(universe.parent) ? universe.parent : null)
  const siblings = new Map<string | null, string[]>()
  for (const universe of universes)
    siblings.set(parentOf(universe), [...(siblings.get(parentOf(universe)) ?? []), universe.id])
  const depth = (universe: Universe): number => {
    const parent = universes.find((one) => one.id === parentOf(universe))
    return parent ? Math.min(5, depth(parent) + 1) : 0
  }
  return universes.map((universe) => {
    const parent = parentOf(universe)
    const among = siblings.get(parent) ?? []
    const at = among.indexOf(universe.id)
    const level = depth(universe)
    const shrink = 0.46 ** level
    const alone = parent === null && among.length === 1
    return {
      id: universe.id,
      parent,
      level,
      radius: 1.15 * shrink,
      orbit: alone ? 0 : parent === null ? Math.max(2.6, among.length * 0.95) : 1.15 * shrink * 3.4 + at * 0.5 * shrink,
      angle: (at / among.length) * Math.PI * 2 + level * 0.9,
      tilt: (((Number.parseInt(universe.id.slice(0, 4), 16) / 0xffff) * 2 - 1) * Math.PI) / 7,
    }
  })
}
