import { sfc32 } from '../kernel/sfc32.ts'
import { injuryOf } from './injury.ts'
import { onStage, playOut, putBlock, putPerson, stepsIn } from './stage.ts'

/** The two ways in which a mishap is a matter of bodies: one falls, or something runs into one. */
export const shocks = ['fall', 'blow'] as const
export type Shock = (typeof shocks)[number]

const wood = 600
/** After the shock somebody still tumbles; who is struck is struck once more by the ground. */
const landedSteps = 4
const reelingSteps = 11

/** How badly somebody is hurt; `luck` 0 … 1 is how far one falls, or how heavy and fast it is that comes. */
export function liveMishap(shock: Shock, luck: number, seed: number): number {
  const stream = sfc32(seed, 0x6d697368, Math.floor(luck * 65536))
  return onStage((stage) => {
    if (shock === 'fall') {
      const metres = 0.3 + 4.2 * luck * luck * stream.between(0.8, 1.2)
      putPerson(stage, [0, metres, 0])
      return injuryOf(playOut(stage, stepsIn(Math.sqrt((2 * metres) / 9.81)) + landedSteps)[0])
    }
    const half = 0.16 + 0.17 * luck
    const speed = 3 + 5.5 * luck
    putPerson(stage, [0, 0, 0])
    putBlock(stage, {
      half: [half, half, half],
      density: wood,
      at: [-1 - half, 0.7 + half, stream.between(-0.2, 0.2)],
      velocity: [speed, 1, 0],
    })
    return injuryOf(playOut(stage, stepsIn(1 / speed) + reelingSteps)[0])
  })
}
