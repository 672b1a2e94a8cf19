import { z } from 'zod'

/**
 * `pack.json`: what a pack says of itself beyond its models. A Stable Diffusion folder has none and takes the defaults of its kind.
 */
export const manifest = z.object({
  title: z.string().max(200),
  licence: z.string().max(200),
  /** How much of the way to noise a source is taken, 0 … 1. */
  default_strength: z.number().min(0.02).max(1),
  steps: z.number().int().min(1).max(50),
  /** Frames are this many pixels, times a whole number, wide and high. */
  size_multiple: z.number().int().min(8).max(256),
  guidance: z.number().min(0).max(30),
  /** Share of the picture before, moved, in the source of a frame that hangs on an anchor. */
  feedback: z.number().min(0).max(0.95),
  /** A frame that differs more from its blockout is made again at half the strength; 1 never is. */
  drift_most: z.number().min(0).max(1),
  /**
   * What a picture from words alone begins with: noise, where the model draws by itself, or shapes of a scene that the words call for,
   * where it paints over what it is given.
   */
  begins_with: z.enum(['noise', 'shapes']),
  /** How much of what sets a pixel apart from its neighbours is added where a picture is shown; 0 shows it as it was made. */
  crispness: z.number().min(0).max(3),
  /** Words that it was trained on. */
  words: z.array(z.string().max(100)).max(2_000),
  /** SHA-256 by file, relative to the folder. */
  digests: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
  /** What was measured of it, by name; several figures of one kind lie together. */
  metrics: z.record(z.string(), z.union([z.number(), z.record(z.string(), z.number())])),
})
export type Manifest = z.infer<typeof manifest>

export const stableDiffusionManifest: Manifest = {
  title: '',
  licence: 'not stated',
  default_strength: 0.5,
  steps: 4,
  size_multiple: 64,
  guidance: 8,
  feedback: 0.5,
  drift_most: 0.45,
  begins_with: 'noise',
  crispness: 0,
  words: [],
  digests: {},
  metrics: {},
}
