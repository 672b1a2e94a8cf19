const albedoSteps = 2_048
const mostAlbedo = 1.6
const glowSteps = 1_024
const mostGlow = 4

const perAlbedo = albedoSteps / mostAlbedo
const perGlow = glowSteps / mostGlow

/** What a share of the light that a surface gives back (as the truth renderer counts it) looks like, 0 … 1.26. */
const shown = Float32Array.from({ length: albedoSteps + 1 }, (_, step) => ((step + 0.5) / perAlbedo) ** (1 / 2.2))

/** What shines by itself, through the truth renderer's film (truth/picture.h), 0 … 1. */
const burnt = Float32Array.from({ length: glowSteps + 1 }, (_, step) => {
  const x = (step / perGlow) * 0.92
  return Math.min(1, (x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14)) ** (1 / 2.2)
})

export const shownOf = (albedo: number) =>
  shown[albedo <= 0 ? 0 : albedo >= mostAlbedo ? albedoSteps : (albedo * perAlbedo) | 0]

export const burntOf = (glow: number) => burnt[glow <= 0 ? 0 : glow >= mostGlow ? glowSteps : (glow * perGlow) | 0]

/** A part of a colour, 0 … 255, as a share of light given back. */
export const albedoOf = (part: number) => (part / 255) ** 2.2

export const clamp = (value: number) => (value < 0 ? 0 : value > 1 ? 1 : value)

export const fraction = (value: number) => value - Math.floor(value)
