/** A scene painted plainly: no texture, no cast light, every object where it is. Rows from the top. */
export type Blockout = {
  width: number
  height: number
  /** RGBA, A always 255. */
  colour: Uint8ClampedArray
  /** Metres along the ray; Infinity for sky. */
  depth: Float32Array
  /** What a pixel belongs to: `kind << 24 | index in the scene's list`. Kinds are in `regions`. */
  ids: Uint32Array
  /** Pixels each point has moved since the previous camera and instant: dx, dy interleaved. Zero when there was none. */
  motion: Float32Array
}

/** The order is the top byte of an id, and the classes of the masks that metrics use. */
export const regions = ['sky', 'ground', 'water', 'road', 'building', 'plant', 'person', 'thing'] as const
export type Region = (typeof regions)[number]
