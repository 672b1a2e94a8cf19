const steps = 8_192
const most = 2

/** The film curve of the truth renderer, and the exposure that meets the painter's own light. */
const exposure = 0.62
const curve = (x: number) => (x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14)
const tones = Float32Array.from({ length: steps + 1 }, (_, step) => {
  const film = curve((step / steps) * most * exposure)
  return 255 * Math.min(1, film) ** (1 / 2.2)
})

/** What is painted, 0 … 255, for an amount of light. */
export const toneOf = (amount: number): number =>
  amount >= most ? tones[steps] : amount <= 0 ? 0 : tones[(amount * (steps / most)) | 0]

/** The light that a factor on display values stands for. */
export const lightOf = (factor: number): number => factor ** 2.2

/** How much light a painted value, 0 … 255, stands for: the other way round. */
const brightnesses = (() => {
  const found = new Float32Array(256)
  let step = 0
  for (let value = 0; value < 256; value++) {
    while (step < steps && tones[step] < value) step++
    found[value] = (step / steps) * most
  }
  return found
})()
export const brightnessOf = (value: number): number => brightnesses[value > 255 ? 255 : value | 0]
