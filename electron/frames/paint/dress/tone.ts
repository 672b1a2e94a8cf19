import { film, unfilm } from './film.ts'

const steps = 16_384
const most = 4
/** Places in the table of tones by an amount of light. */
export const tonesPerLight = steps / most

const tones = Float32Array.from({ length: steps + 1 }, (_, step) => {
  return 255 * Math.min(1, film((step / steps) * most)) ** (1 / 2.2)
})

/** What is painted, 0 … 255, for an amount of light. */
export const toneOf = (amount: number): number =>
  amount >= most ? tones[steps] : amount <= 0 ? 0 : tones[(amount * tonesPerLight) | 0]

/** The same as a whole number, by its place in the table. */
export const toneBytes = Uint8Array.from(tones)

/** How much light a painted value stands for. */
const brightnesses = Float32Array.from({ length: 256 }, (_, value) => unfilm((value / 255) ** 2.2))
export const brightnessOf = (value: number): number => brightnesses[value > 255 ? 255 : value | 0]

/** What most things give back of the light that falls on them; a light is a factor on how they are seen. */
const albedo = 0.18

/** The light that falls on something, by the factor it puts on what is painted. */
export const lightOf = (factor: number): number => unfilm(Math.min(1, factor ** 2.2 * albedo)) / albedo
