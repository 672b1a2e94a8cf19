export const burntSteps = 8_192
const mostGlow = 4

export const perGlow = burntSteps / mostGlow

/** The truth renderer's film (truth/picture.h): what an amount of light leaves on it, and the other way round. */
export const film = (light: number): number => (light * (2.51 * light + 0.03)) / (light * (2.43 * light + 0.59) + 0.14)
export const unfilm = (left: number): number => {
  const a = 2.51 - 2.43 * left
  const b = 0.03 - 0.59 * left
  return (Math.sqrt(b * b + 0.56 * a * left) - b) / (2 * a)
}

/** What shines by itself, through the film, 0 … 1. */
export const burnt = Float32Array.from({ length: burntSteps + 1 }, (_, step) => {
  return Math.min(1, film((step / perGlow) * 0.92)) ** (1 / 2.2)
})

export const lightSteps = 512
/** What most things give back: a light is told by how it shows them. */
const middle = 0.18
export const middleShown = middle ** (1 / 2.2)

/** The light that shows something of the middle as bright as that, by how much it gives back: `burnt` the other way round. */
export const lights = Float32Array.from({ length: lightSteps + 1 }, (_, step) => {
  return unfilm(Math.min(0.985, ((step + 0.5) / lightSteps) ** 2.2)) / 0.92 / middle
})

/** A part of a colour, 0 … 255, as a share of light given back. */
export const albedoOf = (part: number) => (part / 255) ** 2.2

export const clamp = (value: number) => (value < 0 ? 0 : value > 1 ? 1 : value)
