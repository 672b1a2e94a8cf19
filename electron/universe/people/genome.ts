import { clamp, unit } from '../kernel/exact.ts'
import type { Stream } from '../kernel/sfc32.ts'
import { block, drawn } from '../kernel/philox.ts'
import { temperament } from './temperament.ts'
import { lociCount, traitCount } from '../tables.ts'
import { channels, type World } from '../world.ts'

const loci = { skin: 16, hair: 17, height: 18, build: 19 } as const
const crossoverIn256 = 30
const mutationIn4096 = 16

/** Founders: every allele is drawn, the skin's about the mean that the latitude made over ages. */
export function drawFounder(world: World, row: number, stream: Stream): void {
  const { genome } = world.people
  const at = row * 2 * lociCount
  const skinMean = unit(1 - Math.abs(world.genesis.place.latitude) / 66)
  for (let k = 0; k < 2 * lociCount; k++) genome[at + k] = stream.below(256)
  for (const strand of [0, lociCount]) {
    genome[at + strand + loci.skin] = Math.floor(255 * unit(skinMean + 0.13 * stream.bell()))
    genome[at + strand + loci.hair] = Math.floor(255 * unit(0.25 + 0.6 * skinMean + 0.2 * stream.bell()))
  }
  expressTraits(world, row)
}

/** One strand from each parent: alleles run on along a strand and now and then cross to the other; rarely one is new. */
export function inherit(world: World, child: number, mother: number, father: number): void {
  const { people } = world
  strand(world, child, 0, mother)
  strand(world, child, lociCount, father)
  expressTraits(world, child)
  for (let k = 0; k < 4; k++) {
    people.beliefs[child * 4 + k] = (people.beliefs[mother * 4 + k] + people.beliefs[father * 4 + k]) >> 1
  }
}

function strand(world: World, child: number, offset: number, parent: number): void {
  const { genome, id } = world.people
  const from = parent * 2 * lociCount
  const to = child * 2 * lociCount + offset
  let side = 0
  for (let k = 0; k < lociCount; k++) {
    if (k % 4 === 0) block(world.key0, world.key1, id[child], offset + k, channels.genes, 0)
    const word = drawn[k % 4]
    if (k === 0 ? (word & 1) === 1 : (word & 0xff) < crossoverIn256) side = lociCount - side
    const fresh = ((word >>> 8) & 0xfff) < mutationIn4096
    genome[to + k] = fresh ? word >>> 24 : genome[from + side + k]
  }
}

/** A trait is the mean of its four alleles, drawn apart so that people differ as much as people do. */
function expressTraits(world: World, row: number): void {
  const { genome, traits, temper } = world.people
  const at = row * 2 * lociCount
  for (let t = 0; t < traitCount; t++) {
    const sum =
      genome[at + 2 * t] + genome[at + 2 * t + 1] + genome[at + lociCount + 2 * t] + genome[at + lociCount + 2 * t + 1]
    traits[row * traitCount + t] = Math.floor(255 * unit(0.5 + 1.35 * (sum / 1020 - 0.5)))
  }
  for (let axis = 0; axis < 3; axis++) {
    temper[row * 3 + axis] = Math.floor(127 * clamp(temperament(traits, row, axis), -1, 1) + 0.5)
  }
}

export type Looks = { skin: number; hair: number; height: number; build: number }

/** Each 0 … 1. */
export function looksOf(world: World, row: number): Looks {
  const { genome } = world.people
  const at = row * 2 * lociCount
  const mean = (locus: number): number => (genome[at + locus] + genome[at + lociCount + locus]) / 510
  return { skin: mean(loci.skin), hair: mean(loci.hair), height: mean(loci.height), build: mean(loci.build) }
}
