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
  for (let i = from; i < to; i++) {
    if (near > nearness[i]) {
      nearness[i] = near
      colours[i] = 0xff000000 | ((blue & 255) << 16) | ((green & 255) << 8) | (red & 255)
      ids[i] = id
    }
    near += step
    red += redStep
    green += greenStep
    blue += blueStep
  }
}
