/** Colour maps as lookup tables: the same numbers feed the shader, the legend, the map and the timeline. */
export type Rgb = readonly [number, number, number]

/** Cividis at nine even steps: dark blue to yellow, the same to eyes that do not tell red from green. */
const cividis: readonly Rgb[] = [
  [0, 34, 78],
  [18, 53, 112],
  [59, 73, 108],
  [87, 93, 109],
  [112, 113, 115],
  [138, 134, 120],
  [165, 156, 116],
  [209, 193, 92],
  [254, 232, 56],
]

/** Blue for unpleasant, orange for pleasant, a light neutral between: symmetric about zero in lightness. */
const valenceSteps: readonly Rgb[] = [
  [20, 96, 181],
  [66, 134, 208],
  [122, 172, 228],
  [181, 207, 236],
  [232, 232, 230],
  [247, 209, 170],
  [244, 173, 108],
  [229, 133, 54],
  [196, 94, 10],
]

export const colourMaps = { valence: valenceSteps, arousal: cividis, feeling: cividis } as const
export type ColourMap = keyof typeof colourMaps

/** The ends of each map, fixed for ever, so that a colour always means the same number. */
export const domains: Record<ColourMap, readonly [number, number]> = {
  valence: [-1, 1],
  arousal: [-1, 1],
  feeling: [0, 1],
}

export function colourAt(map: ColourMap, value: number): Rgb {
  const steps = colourMaps[map]
  const [low, high] = domains[map]
  const at = Math.max(0, Math.min(1, (value - low) / (high - low))) * (steps.length - 1)
  const below = Math.min(steps.length - 2, Math.floor(at))
  const share = at - below
  const mix = (channel: 0 | 1 | 2) =>
    Math.round(steps[below][channel] * (1 - share) + steps[below + 1][channel] * share)
  return [mix(0), mix(1), mix(2)]
}

export function cssColour(map: ColourMap, value: number, alpha = 1): string {
  const [red, green, blue] = colourAt(map, value)
  return `rgb(${red} ${green} ${blue} / ${alpha})`
}

/** RGBA bytes of `size` even steps, for a lookup texture. */
export function lookupTable(map: ColourMap, size = 256): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size * 4)
  const [low, high] = domains[map]
  for (let i = 0; i < size; i++) bytes.set([...colourAt(map, low + ((high - low) * i) / (size - 1)), 255], i * 4)
  return bytes
}

export function cssGradient(map: ColourMap): string {
  const steps = colourMaps[map].map(([red, green, blue]) => `rgb(${red} ${green} ${blue})`)
  return `linear-gradient(90deg, ${steps.join(', ')})`
}
