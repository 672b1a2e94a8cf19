import { tieRoom } from '../tables.ts'
import type { World } from '../world.ts'

/** What the other is to the one who holds the tie. The first four are kin, and are given up last. */
export const tieKinds = ['parent', 'child', 'sibling', 'partner', 'friend', 'rival', 'colleague', 'neighbour'] as const
export type TieKind = (typeof tieKinds)[number]
export const tieKindOf = Object.fromEntries(tieKinds.map((name, index) => [name, index])) as Record<TieKind, number>

const mirrored: Record<TieKind, TieKind> = {
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
  partner: 'partner',
  friend: 'friend',
  rival: 'rival',
  colleague: 'colleague',
  neighbour: 'neighbour',
}

/** Slot of `other` among the ties of `row`, or −1. */
export function tieSlot(world: World, row: number, other: number): number {
  const { tieWho, tieCount } = world.people
  const at = row * tieRoom
  for (let k = 0; k < tieCount[row]; k++) if (tieWho[at + k] === other) return at + k
  return -1
}

/** Ties two people, or changes what they are to each other. Every tie has two ends, or there is none: false when there is no room. */
export function tie(world: World, a: number, b: number, kind: TieKind, strength: number, trust: number): boolean {
  if (a === b) return false
  const [here, there] = [tieSlot(world, a, b), tieSlot(world, b, a)]
  if (here >= 0 && there >= 0) {
    write(world, here, kind, strength, trust)
    write(world, there, mirrored[kind], strength, trust)
    return true
  }
  if (!makeSlot(world, a, kind) || !makeSlot(world, b, kind)) return false
  append(world, a, b, kind, strength, trust)
  append(world, b, a, mirrored[kind], strength, trust)
  return true
}

function write(world: World, slot: number, kind: TieKind, strength: number, trust: number): void {
  const { tieKind, tieStrength, tieTrust } = world.people
  tieKind[slot] = tieKindOf[kind]
  tieStrength[slot] = Math.max(tieStrength[slot], strength)
  tieTrust[slot] = trust
}

function append(world: World, a: number, b: number, kind: TieKind, strength: number, trust: number): void {
  const { people, now } = world
  const slot = a * tieRoom + people.tieCount[a]++
  people.tieWho[slot] = b
  people.tieSince[slot] = now.tick[0]
  people.tieKind[slot] = tieKindOf[kind]
  people.tieStrength[slot] = strength
  people.tieTrust[slot] = trust
  people.tieMoves[slot] = 0b1111
}

/** A person holds so many ties; a new one may push out the weakest that is no kin, or, for kin, the weakest parent or sibling. */
function makeSlot(world: World, row: number, kind: TieKind): boolean {
  const { tieCount, tieKind, tieStrength, tieWho } = world.people
  if (tieCount[row] < tieRoom) return true
  const at = row * tieRoom
  let weakest = -1
  for (let k = at; k < at + tieRoom; k++) {
    if (tieKind[k] < tieKindOf.friend) continue
    if (weakest < 0 || tieStrength[k] < tieStrength[weakest]) weakest = k
  }
  if (weakest < 0 && tieKindOf[kind] < tieKindOf.friend) {
    for (let k = at; k < at + tieRoom; k++) {
      if (tieKind[k] === tieKindOf.sibling && (weakest < 0 || tieStrength[k] < tieStrength[weakest])) weakest = k
    }
  }
  if (weakest < 0) return false
  untie(world, row, tieWho[weakest])
  return true
}

export function untie(world: World, a: number, b: number): void {
  drop(world, a, tieSlot(world, a, b))
  drop(world, b, tieSlot(world, b, a))
}

/** The last tie takes the place of the one that goes, so there are no gaps. */
function drop(world: World, row: number, slot: number): void {
  if (slot < 0) return
  const { people } = world
  const last = row * tieRoom + --people.tieCount[row]
  people.tieWho[slot] = people.tieWho[last]
  people.tieSince[slot] = people.tieSince[last]
  people.tieKind[slot] = people.tieKind[last]
  people.tieStrength[slot] = people.tieStrength[last]
  people.tieTrust[slot] = people.tieTrust[last]
  people.tieMoves[slot] = people.tieMoves[last]
  people.tieWho[last] = 0
  people.tieSince[last] = 0
  people.tieKind[last] = 0
  people.tieStrength[last] = 0
  people.tieTrust[last] = 0
  people.tieMoves[last] = 0
}

export function untieAll(world: World, row: number): void {
  const { tieCount, tieWho } = world.people
  while (tieCount[row] > 0) untie(world, row, tieWho[row * tieRoom + tieCount[row] - 1])
}
