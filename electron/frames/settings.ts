/** How the lens makes a picture: plain data, so that a restarted worker goes on exactly as before. */
export type LensSettings = {
  /** A pack's folder name; empty for the one that ships. */
  pack: string
  /** A device's name; empty lets the trial choose. */
  device: string
  /** Which picture is sent: the generated one, the blockout, or both side by side. */
  view: 'lens' | 'truth' | 'both'
  /** The adaptive mode makes smaller ones while much moves, and finer ones of a view that stays. */
  width: number
  height: number
  /** 0 lets the adaptive mode choose. */
  steps: number
  /** 0 takes the pack's own. */
  strength: number
  guidance: number
  seed: number
  /** 0 the world alone … 1 the dream alone. */
  dream: number
  zoom: number
  rotateDegrees: number
  /** Shares of the width and height a frame. */
  driftX: number
  driftY: number
  /** Share of the noise's variance that all frames have in common. */
  noiseShared: number
  fpsTarget: number
  adaptive: boolean
  interpolate: boolean
  flashLimiter: boolean
  reducedMotion: boolean
}

export const usualSettings: LensSettings = {
  pack: '',
  device: '',
  view: 'lens',
  width: 912,
  height: 512,
  steps: 0,
  strength: 0,
  guidance: 8,
  seed: 1,
  dream: 0,
  zoom: 1.05,
  rotateDegrees: 0.4,
  driftX: 0,
  driftY: 0,
  noiseShared: 0.7,
  fpsTarget: 30,
  adaptive: true,
  interpolate: true,
  flashLimiter: true,
  reducedMotion: false,
}
