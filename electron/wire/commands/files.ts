import { z } from 'zod'
import { pieceBytesMax } from '../pieces.ts'
import * as v from '../values.ts'

const file = z.number().int().min(1)
const bytes = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)

/**
 * Whole universes as files, over the same wire as everything else, a piece at a time: so it is one way in a browser and in the desktop
 * app, and neither end ever holds more than a piece. What is not fetched or brought to its end is gone with the window.
 */
export const fileCommands = {
  /** Copies a universe as it stands into a file that this window can fetch. */
  'file.pack': {
    input: z.object({ universe: v.universeId }),
    output: z.object({ file, name: z.string(), bytes }),
  },
  'file.fetch': {
    input: z.object({ file, from: bytes }),
    output: z.object({ piece: z.string() }),
  },
  /** Announces a file that this window will bring. */
  'file.offer': {
    input: z.object({ name: z.string().min(1).max(255), bytes: bytes.min(1) }),
    output: z.object({ file }),
  },
  /** Pieces come one after another; the first shows whether this is a universe at all. */
  'file.bring': {
    input: z.object({ file, from: bytes, piece: z.base64().max(Math.ceil(pieceBytesMax / 3) * 4) }),
    output: z.object({}),
  },
  /** Lives the whole of what was brought again, and takes it in when every hash agrees. */
  'file.import': { input: z.object({ file }), output: v.universe },
  'file.drop': { input: z.object({ file }), output: z.object({}) },
} as const
