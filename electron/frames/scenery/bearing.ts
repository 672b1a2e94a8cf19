import type { Activity, Feeling, Mood } from '../../universe/reading.ts'
import type { Pose } from '../scene.ts'
import { shareOf } from '../seeded.ts'

/** Where feelings lie in the space of moods. */
export const moods: Record<Feeling, Mood> = {
  calm: { valence: 0.35, arousal: -0.5, dominance: 0.2 },
  joyful: { valence: 0.85, arousal: 0.45, dominance: 0.35 },
  excited: { valence: 0.6, arousal: 0.85, dominance: 0.3 },
  loving: { valence: 0.8, arousal: 0.1, dominance: 0.1 },
  proud: { valence: 0.6, arousal: 0.2, dominance: 0.8 },
  sad: { valence: -0.6, arousal: -0.4, dominance: -0.4 },
  grieving: { valence: -0.9, arousal: 0.1, dominance: -0.7 },
  afraid: { valence: -0.7, arousal: 0.8, dominance: -0.7 },
  angry: { valence: -0.7, arousal: 0.75, dominance: 0.6 },
  weary: { valence: -0.25, arousal: -0.75, dominance: -0.2 },
}

const postures: Record<Activity, readonly Pose[]> = {
  sleeping: ['lying'],
  resting: ['sitting', 'sitting', 'standing'],
  eating: ['sitting', 'sitting', 'standing'],
  walking: ['walking'],
  gathering: ['bending', 'kneeling', 'carrying'],
  hunting: ['standing', 'kneeling', 'walking'],
  fishing: ['standing', 'sitting'],
  farming: ['bending', 'standing', 'bending', 'carrying'],
  herding: ['standing', 'walking'],
  building: ['standing', 'carrying', 'kneeling', 'bending'],
  crafting: ['sitting', 'standing', 'kneeling'],
  trading: ['standing', 'standing', 'carrying'],
  studying: ['sitting', 'sitting', 'standing'],
  teaching: ['standing'],
  healing: ['kneeling', 'bending'],
  governing: ['standing', 'sitting'],
  'factory work': ['standing', 'bending', 'carrying'],
  'office work': ['sitting'],
  playing: ['running', 'running', 'arms raised', 'sitting'],
  talking: ['standing', 'standing', 'sitting'],
  courting: ['standing', 'embracing', 'sitting'],
  quarrelling: ['standing'],
  celebrating: ['arms raised', 'standing', 'arms raised', 'embracing'],
  mourning: ['standing', 'kneeling', 'embracing'],
  praying: ['kneeling', 'standing'],
  fleeing: ['running'],
  'watching the sky': ['standing', 'sitting', 'lying'],
}

/** How somebody holds their body: what they do says it, and how fast they move overrules it. */
export function poseOf(activity: Activity, speed: number, id: number): Pose {
  if (speed > 2.2) return 'running'
  if (speed > 0.15) return activity === 'gathering' || activity === 'trading' ? 'carrying' : 'walking'
  const choices = postures[activity].filter((pose) => pose !== 'walking' && pose !== 'running')
  return choices.length === 0 ? 'standing' : choices[Math.floor(shareOf(id, 5) * choices.length)]
}
