import type { Era } from '../../universe/reading.ts'
import type { Thing, ThingKind } from '../scene.ts'
import type { Roll } from '../seeded.ts'

export type Spot = { x: number; y: number; z: number; heading: number }

/** What stands about in the streets of an era, by weight. */
export const streetThings: Record<Era, readonly (readonly [ThingKind, number])[]> = {
  foraging: [
    ['fire', 3],
    ['dog', 1],
    ['rock', 2],
  ],
  farming: [
    ['fire', 1],
    ['cart', 1],
    ['hay', 2],
    ['sheep', 2],
    ['dog', 1],
    ['fence', 2],
    ['barrel', 1],
  ],
  bronze: [
    ['cart', 1.4],
    ['barrel', 2],
    ['stall', 1.4],
    ['well', 0.6],
    ['horse', 1],
    ['dog', 0.6],
  ],
  classical: [
    ['cart', 1],
    ['stall', 2],
    ['well', 0.6],
    ['barrel', 1.4],
    ['horse', 1],
    ['bench', 0.8],
    ['flag', 0.6],
  ],
  medieval: [
    ['cart', 1.6],
    ['stall', 1.6],
    ['well', 0.8],
    ['barrel', 2],
    ['horse', 1],
    ['lamp', 0.5],
    ['dog', 0.6],
    ['hay', 0.5],
    ['flag', 0.6],
  ],
  industrial: [
    ['lamp', 3],
    ['cart', 1.6],
    ['horse', 1],
    ['barrel', 1],
    ['stall', 0.6],
    ['bench', 0.5],
  ],
  networked: [
    ['lamp', 3],
    ['car', 4],
    ['bench', 1],
    ['stall', 0.4],
    ['flag', 0.4],
  ],
}

const colours: Partial<Record<ThingKind, readonly number[]>> = {
  boat: [0x7a5b3c, 0x8f6a45, 0x5f7686, 0xa04a3a],
  ship: [0x6b5138, 0x5a4634, 0x4a5660],
  cart: [0x8a6b45, 0x78603f],
  car: [0xb23c34, 0x2f4a6a, 0xdedad2, 0x3c4044, 0x6f7f5a],
  train: [0x6a3630, 0x2e4a3c, 0x3a4658],
  stall: [0xc65f45, 0xd9b45a, 0x5f8b97, 0xe6dcc4, 0x8a9c58],
  well: [0xa59c8e],
  barrel: [0x8a6a44],
  fence: [0x8c7352],
  cow: [0x8a5c3c, 0xd8cfc0, 0x4a4038],
  sheep: [0xe6dfd0, 0xd2c8b6],
  horse: [0x6e4a30, 0x3f2f26, 0xa88a68, 0xd8d2c6],
  dog: [0x8a6a48, 0x4a4038, 0xc9b494],
  grave: [0xa8a49a, 0x8f8c86],
  flag: [0xb8402f, 0xd8a83c, 0x3c6a8a, 0x6a8a4a],
  table: [0x8a6a48],
  bench: [0x7d6142],
  bed: [0x9a5a48, 0x7a8a6a, 0xc4a878],
  hearth: [0x8f8578, 0x9a6a54],
  rock: [0x938d84, 0x857f78],
  hay: [0xd0b066],
}

const lengths: Partial<Record<ThingKind, readonly [number, number]>> = {
  boat: [4, 7],
  ship: [18, 30],
  cart: [2.6, 3.4],
  car: [3.8, 4.6],
  train: [36, 48],
  stall: [2.6, 3.6],
  fire: [0.8, 1.6],
  lamp: [2.8, 4],
  well: [1.8, 2.4],
  barrel: [0.8, 1.1],
  fence: [3, 3],
  cow: [2, 2.5],
  sheep: [1.1, 1.4],
  horse: [2.1, 2.5],
  dog: [0.7, 1],
  bird: [0.8, 1.4],
  grave: [0.9, 1.3],
  flag: [4, 6.5],
  table: [1.6, 2.2],
  bench: [1.4, 2],
  bed: [1.9, 2.1],
  hearth: [1.6, 2],
  rock: [0.8, 2.6],
  hay: [2, 3.2],
}

export function something(roll: Roll, kind: ThingKind, at: Spot, dark: boolean, wanted: Partial<Thing> = {}): Thing {
  const [least, most] = lengths[kind] ?? [1, 2]
  const glows =
    kind === 'fire' || kind === 'hearth' ? 1 : dark && (kind === 'lamp' || kind === 'car' || kind === 'train') ? 0.9 : 0
  return {
    kind,
    x: round(at.x),
    y: round(at.y),
    z: round(at.z),
    headingRadians: at.heading,
    sizeMetres: round(roll.between(least, most)),
    colour: roll.pick(colours[kind] ?? [0x7a7468]),
    glow: glows,
    ...wanted,
  }
}

const round = (value: number) => Math.round(value * 100) / 100 + 0
