import { relight } from '../relight.ts'
import type { Scene } from '../scene.ts'
import { invent } from './invent.ts'
import { wishOf } from './wish.ts'

/** A scene out of words alone: what they name is there, the seed decides the rest. The same words and seed give the same scene. */
export function imagine(words: string, seed: number): Scene {
  return relight(invent(seed, wishOf(words)), words)
}
