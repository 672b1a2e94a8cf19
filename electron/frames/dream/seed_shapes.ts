import type { PromptBlend } from '../diffusion/text.ts'
import { imagine } from '../imagined/imagine.ts'
import { createPainter } from '../paint/painter.ts'
import type { Recipe } from '../recipe.ts'
import { mixed } from '../seeded.ts'

/** Shapes of a scene that the words call for, the weightiest of them first heard; another scene for every frame that asks. */
export function seedShapes({ width, height, seed }: Recipe, prompt: PromptBlend, frame: number): Uint8ClampedArray {
  const words = [...prompt].sort((a, b) => b.share - a.share)[0]?.words ?? ''
  return createPainter({ width, height, dress: 'lit' }).paint(imagine(words, mixed(seed, frame))).colour
}
