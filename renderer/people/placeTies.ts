import type { Tie } from '../../electron/wire/values.ts'

export type PlacedTie = { tie: Tie; x: number; y: number }

/** Sectors of a circle by kind of tie, so that family stands with family; places are −1 … 1 and never change for the same ties. */
const order = ['parent', 'sibling', 'partner', 'child', 'friend', 'neighbour', 'colleague', 'rival']

export function placeTies(ties: readonly Tie[], most: number): PlacedTie[] {
  const strongest = [...ties].sort((a, b) => b.strength - a.strength || a.other - b.other).slice(0, most)
  const seated = strongest.sort((a, b) => rank(a) - rank(b) || b.strength - a.strength || a.other - b.other)
  return seated.map((tie, i) => {
    const angle = ((i + 0.5) / seated.length) * Math.PI * 2 - Math.PI / 2
    // Neighbours in the ring alternate a little in and out, so that their names do not touch.
    const reach = 0.86 - 0.32 * Math.max(0, Math.min(1, tie.strength)) - (i % 2) * 0.14
    // The sides keep room for names, which are wider than they are tall.
    return { tie, x: Math.cos(angle) * reach * 0.86, y: Math.sin(angle) * reach }
  })
}

function rank({ kind }: Tie): number {
  const at = order.indexOf(kind)
  return at < 0 ? order.length : at
}
