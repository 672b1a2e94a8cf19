import { cos, sin, turn } from '../kernel/exact.ts'
import { sfc32, type Stream } from '../kernel/sfc32.ts'
import { injuryOf } from './injury.ts'
import { type Body, onStage, playOut, putBlock, putPerson, type Stage, standingMetres, type Triple } from './stage.ts'

/**
 * Some two seconds of a building coming down, lived by rigid bodies: blocks of wall and roof fall, the people who are there are struck,
 * and what strikes them is an impulse. What leaves the stage is rounded, and the outcome is a pure function of the ruin.
 */
export type Ruin = {
  kind: 'quake' | 'fire' | 'flood' | 'storm' | 'collapse'
  /** 0 … 1. */
  strength: number
  /** The share of the building that comes down. */
  damage: number
  width: number
  depth: number
  height: number
  era: number
  seed: number
  /** Metres from the middle of the building, along its width and its depth. */
  people: readonly { x: number; y: number }[]
}

/** A fallen block where it came to rest; `x` and `y` as those of people, `z` the height of its middle above the ground. */
export type Block = { x: number; y: number; z: number; width: number; depth: number; height: number; heading: number }

/** Injuries 0 … 1 in the order of the people. */
export type Outcome = { injuries: number[]; blocks: Block[] }

export const blocksMax = 14
export const peopleMax = 6
const steps = 50

/** Kilograms a cubic metre of wall and roof, era by era: hides, thatch, mud brick, timber, stone, brick, concrete. */
const densities = [60, 300, 900, 1100, 1200, 1500, 1900] as const
const fallMetresMax = 9

export function liveEpisode(ruin: Ruin): Outcome {
  const stream = sfc32(ruin.seed, Math.floor(ruin.damage * 4096), ruin.era)
  return onStage((stage) => {
    for (const { x, y } of ruin.people.slice(0, peopleMax)) putPerson(stage, [x, 0, y])
    const blocks = Array.from({ length: countOf(ruin) }, () => loosen(stage, ruin, stream))
    return { injuries: playOut(stage, steps).map(injuryOf), blocks: blocks.map(rested) }
  })
}

function countOf({ damage }: Ruin): number {
  return Math.min(blocksMax, 2 + Math.floor(16 * damage))
}

type Fallen = { body: Body; half: Triple }

/** A slab of wall, a piece of the roof or a few stones, on its way. */
function loosen(stage: Stage, ruin: Ruin, stream: Stream): Fallen {
  const ofRoof = ruin.kind === 'fire' || ruin.kind === 'storm' || stream.unit() < 0.5
  const half = stream.unit() < 0.4 ? stones(stream) : ofRoof ? roofing(ruin, stream) : walling(ruin, stream)
  const height = Math.min(ruin.height, fallMetresMax) * stream.between(ofRoof ? 0.8 : 0.4, 1) + half[1]
  const yaw = turn * stream.unit()
  const [x, y] = ofRoof ? [stream.between(-0.5, 0.5), stream.between(-0.5, 0.5)] : onWall(stream)
  const [alongX, alongY] = pushOf(ruin, stream)
  const body = putBlock(stage, {
    half,
    density: densities[ruin.era],
    at: [ruin.width * x, Math.max(height, standingMetres + half[1] + 0.1), ruin.depth * y],
    velocity: [alongX + 1.5 * x, 0, alongY + 1.5 * y],
    quaternion: [sin(yaw / 2), cos(yaw / 2)],
  })
  return { body, half }
}

const stones = (stream: Stream): Triple => [
  stream.between(0.1, 0.25),
  stream.between(0.1, 0.2),
  stream.between(0.1, 0.25),
]

function roofing({ width }: Ruin, stream: Stream): Triple {
  return [Math.min(width, 6) * stream.between(0.12, 0.3), stream.between(0.07, 0.13), stream.between(0.2, 0.8)]
}

function walling({ width }: Ruin, stream: Stream): Triple {
  return [Math.min(width, 6) * stream.between(0.1, 0.22), stream.between(0.3, 0.7), stream.between(0.12, 0.22)]
}

/** Somewhere about the four walls, in widths and depths from the middle. */
function onWall(stream: Stream): [number, number] {
  const out = stream.between(0.46, 0.6) * (stream.unit() < 0.5 ? -1 : 1)
  const along = stream.between(-0.5, 0.5)
  return stream.unit() < 0.5 ? [out, along] : [along, out]
}

/** Metres a second along the width and the depth that a disaster gives to what it looses. */
function pushOf({ kind, strength }: Ruin, stream: Stream): [number, number] {
  const [a, b] = [stream.between(-1, 1), stream.between(-1, 1)]
  switch (kind) {
    case 'quake':
      return [3 * strength * a, 3 * strength * b]
    case 'storm':
      return [7 * strength, 2 * strength * b]
    case 'flood':
      return [strength * a, 4 * strength]
    case 'fire':
    case 'collapse':
      return [0.5 * a, 0.5 * b]
  }
}

function rested({ body, half }: Fallen): Block {
  const at = body.translation()
  const { x, y, z, w } = body.rotation()
  // A block that lies on another face is taller than it was wide: the heights of its edges are told by its turned axes.
  const upright = [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)].map(Math.abs)
  const rise = half[0] * upright[0] + half[1] * upright[1] + half[2] * upright[2]
  return {
    x: eighths(at.x),
    y: eighths(at.z),
    z: eighths(at.y),
    width: eighths(2 * half[0]),
    depth: eighths(2 * half[2]),
    height: eighths(2 * Math.max(0.1, rise)),
    heading: headingOf(x, y, z, w),
  }
}

/** In sixteenths of a turn, by the block's long side. */
function headingOf(x: number, y: number, z: number, w: number): number {
  const [east, north] = [1 - 2 * (y * y + z * z), 2 * (x * z - w * y)]
  let best = 0
  let bestAlong = 0
  for (let k = 0; k < 16; k++) {
    const along = Math.abs(east * cos((turn * k) / 32) + north * sin((turn * k) / 32))
    if (along > bestAlong + 1e-6) [best, bestAlong] = [k, along]
  }
  return (turn * best) / 32
}

function eighths(metres: number): number {
  return Math.floor(metres * 8 + 0.5) / 8
}
