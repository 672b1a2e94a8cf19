import { covers } from '../../universe/reading.ts'
import type { Cover } from '../../universe/reading.ts'

const ground: Record<Cover, number> = {
  water: 0x46707e,
  sand: 0xd6c399,
  grass: 0x84a057,
  field: 0xbfa963,
  forest: 0x5d7a45,
  rock: 0x8d877e,
  snow: 0xf0f3f6,
  marsh: 0x78834f,
  paved: 0xa69f93,
  dirt: 0xa0855f,
}

export const coverIndex = Object.fromEntries(covers.map((cover, index) => [cover, index])) as Record<Cover, number>
export const waterColour = ground.water

/** Ground colours by index of cover: neutral, because season and snow belong to words and model. */
export const groundColours: readonly number[] = covers.map((cover) => ground[cover])

/** Light in place of colour: what the ground is painted with where its covers are laid over it afterwards. */
export const plainGround = 130
export const plainColours: readonly number[] = covers.map(() => plainGround * 0x10101)

export function blend(a: number, b: number, share: number): number {
  const mixed = (shift: number) => {
    const from = (a >> shift) & 255
    return Math.round(from + (((b >> shift) & 255) - from) * share) << shift
  }
  return mixed(16) | mixed(8) | mixed(0)
}

/** Lighter above 1, darker below. */
export function shaded(colour: number, factor: number): number {
  const part = (shift: number) => Math.min(255, Math.round(((colour >> shift) & 255) * factor)) << shift
  return part(16) | part(8) | part(0)
}
