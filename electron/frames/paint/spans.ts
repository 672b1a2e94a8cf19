// Spans are functions of their own because an optimiser compiles a short function well, and the middle of a long loop badly.
export function spanFlat(
  nearness: Float32Array,
  colours: Uint32Array,
  ids: Uint32Array,
  from: number,
  to: number,
  near: number,
  step: number,
  colour: number,
  id: number,
): void {
  for (let i = from; i < to; i++) {
    if (near > nearness[i]) {
      nearness[i] = near
      colours[i] = colour
      ids[i] = id
    }
    near += step
  }
}

export function spanRamp(
  nearness: Float32Array,
  colours: Uint32Array,
  ids: Uint32Array,
  from: number,
  to: number,
  near: number,
  step: number,
  tone: number,
  toneStep: number,
  ramp: Uint32Array,
  id: number,
): void {
  const darkest = ramp.length - 1
  for (let i = from; i < to; i++) {
    if (near > nearness[i]) {
      nearness[i] = near
      colours[i] = ramp[tone <= 0 ? 0 : tone >= darkest ? darkest : tone | 0]
      ids[i] = id
    }
    near += step
    tone += toneStep
  }
}

export function spanBlend(
  nearness: Float32Array,
  colours: Uint32Array,
  ids: Uint32Array,
  from: number,
  to: number,
  near: number,
  step: number,
  red: number,
  redStep: number,
  green: number,
  greenStep: number,
  blue: number,
  blueStep: number,
  id: number,
): void {
  // Colours run in whole numbers, 65 536 to a step of colour: a conversion for each of three parts of every pixel would cost most of it.
  let r = (red * 65_536) | 0
  let g = (green * 65_536) | 0
  let b = (blue * 65_536) | 0
  const rStep = (redStep * 65_536) | 0
  const gStep = (greenStep * 65_536) | 0
  const bStep = (blueStep * 65_536) | 0
  for (let i = from; i < to; i++) {
    if (near > nearness[i]) {
      nearness[i] = near
      colours[i] = 0xff000000 | (b & 0xff0000) | ((g >>> 8) & 0xff00) | ((r >>> 16) & 255)
      ids[i] = id
    }
    near += step
    r = (r + rStep) | 0
    g = (g + gStep) | 0
    b = (b + bStep) | 0
  }
}
