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

const shrinking = 0.46

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
    const radius = 1.15 * shrinking ** level
    const alone = parent === null && among.length === 1
    return {
      id: universe.id,
      parent,
      level,
      radius,
      // Clear of the parent's own hoop, and each sibling a little farther out than the one before.
      orbit: alone ? 0 : parent === null ? Math.max(3.6, among.length * 1.3) : (radius / shrinking) * (2.5 + at * 0.8),
      angle: (at / among.length) * Math.PI * 2 + level * 0.9,
      tilt: (((Number.parseInt(universe.id.slice(0, 4), 16) / 0xffff) * 2 - 1) * Math.PI) / 7,
    }
  })
}

/** How far from the middle anything of these universes can come. */
export function reachOf(bodies: readonly Body[]): number {
  const extent = (body: Body): number =>
    Math.max(
      body.radius * 1.7,
      ...bodies.filter((one) => one.parent === body.id).map((child) => child.orbit + extent(child)),
    )
  return Math.max(2.2, ...bodies.filter((body) => body.parent === null).map((body) => body.orbit + extent(body)))
}
