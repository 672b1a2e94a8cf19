import { activities } from '../reading.ts'
import { activityOf } from './jobs.ts'

/**
 * How good and how stirring it is to be at something: company, meals and prayer please more than work does, after Kahneman and others,
 * "A survey method for characterizing daily life experience" (Science 306, 2004); the amounts are ours. Sleep stills.
 */
export const pleasure = new Float64Array(activities.length)
export const stir = new Float64Array(activities.length)
for (const [name, pleases, stirs] of [
  ['sleeping', 0, -0.45],
  ['resting', 0.05, -0.15],
  ['eating', 0.12, 0],
  ['talking', 0.14, 0.1],
  ['courting', 0.3, 0.3],
  ['celebrating', 0.3, 0.35],
  ['playing', 0.16, 0.25],
  ['praying', 0.1, -0.05],
  ['walking', 0.06, 0.05],
  ['watching the sky', 0.12, -0.05],
  ['mourning', -0.2, -0.05],
  ['quarrelling', -0.25, 0.3],
  ['fleeing', -0.3, 0.5],
  ['factory work', -0.12, 0.1],
] as const) {
  pleasure[activityOf[name]] = pleases
  stir[activityOf[name]] = stirs
}
