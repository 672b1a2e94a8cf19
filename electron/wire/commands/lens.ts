import { z } from 'zod'
import * as v from '../values.ts'

export const lensSettings = z.object({
  pack: z.string(),
  device: z.string(),
  /** Which picture is sent: the generated one, the blockout, or both side by side. */
  view: z.enum(['lens', 'truth', 'both']),
  width: z.number().int().min(64).max(2_048),
  height: z.number().int().min(64).max(2_048),
  /** 0 lets the adaptive mode choose. */
  steps: z.number().int().min(0).max(50),
  strength: z.number().min(0).max(1),
  guidance: z.number().min(0).max(30),
  seed: z.number().int().min(0).max(0xffff_ffff),
  /** 0 the world alone … 1 the dream alone. */
  dream: z.number().min(0).max(1),
  zoom: z.number().min(0.9).max(1.2),
  rotateDegrees: z.number().min(-5).max(5),
  driftX: z.number().min(-0.1).max(0.1),
  driftY: z.number().min(-0.1).max(0.1),
  noiseShared: z.number().min(0).max(1),
  fpsTarget: z.number().min(1).max(60),
  adaptive: z.boolean(),
  interpolate: z.boolean(),
  flashLimiter: z.boolean(),
  reducedMotion: z.boolean(),
})
export type LensSettings = z.infer<typeof lensSettings>

/** The eye: where it stands, what it is told, what it is made with. */
export const lensCommands = {
  'lens.camera': { input: z.object({ camera: v.camera }), output: z.object({}) },
  /** Pass null to let go. */
  'lens.follow': {
    input: z.object({ person: z.number().int().nullable(), shot: z.enum(['street', 'portrait', 'group']).optional() }),
    output: z.object({}),
  },
  /** Where nothing lies over the picture, as shares of it from its left: whoever is followed or looked for comes to stand there. */
  'lens.free': {
    input: z
      .object({ left: z.number().min(0).max(1), right: z.number().min(0).max(1) })
      .refine(({ left, right }) => left < right, 'left lies before right'),
    output: z.object({}),
  },
  /** The director finds a camera: for an event, a person, a place, or just something worth seeing. */
  'lens.direct': {
    input: z.object({
      event: z.number().optional(),
      person: z.number().optional(),
      settlement: z.number().optional(),
      shot: z.string().optional(),
    }),
    output: z.object({ camera: v.camera }),
  },
  'lens.words': {
    input: z.object({
      words: v.words,
      negative: v.words.optional(),
      /** Ticks or frames over which the new words come in. */
      blendFrames: z.number().int().min(0).max(600).optional(),
    }),
    output: z.object({}),
  },
  'lens.set': { input: lensSettings.partial(), output: lensSettings },
  'lens.get': { input: z.object({}), output: lensSettings },
  /** A picture alone at any size, kept as PNG; base64. */
  'lens.still': {
    input: z.object({
      width: z.number().int().min(64).max(2_048),
      height: z.number().int().min(64).max(2_048),
      steps: z.number().int().min(1).max(50).optional(),
    }),
    output: z.object({ png: z.string(), digest: v.hash, milliseconds: z.number() }),
  },
  'packs.list': {
    input: z.object({}),
    output: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        bytes: z.number(),
        licence: z.string(),
        shipped: z.boolean(),
        inUse: z.boolean(),
      }),
    ),
  },
  'packs.check': {
    input: z.object({ path: z.string() }),
    output: z.object({ ok: z.boolean(), problems: z.array(z.string()), memoryBytes: z.number(), title: z.string() }),
  },
  'packs.add': { input: z.object({ path: z.string() }), output: z.object({ id: z.string() }) },
  'packs.remove': { input: z.object({ id: z.string() }), output: z.object({}) },
  'devices.list': {
    input: z.object({}),
    output: z.array(z.object({ name: z.string(), ok: z.boolean(), reason: z.string(), inUse: z.boolean() })),
  },
} as const
