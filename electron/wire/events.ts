import { z } from 'zod'
import * as v from './values.ts'

/** What the engine tells a window without being asked. */
export const engineEvent = z.discriminatedUnion('event', [
  /** The state of the stream, always one of these and always shown. */
  z.object({
    event: z.literal('stream'),
    state: z.enum([
      'starting',
      'loading pack',
      'live',
      'behind live',
      'history',
      'running ahead',
      'dreaming',
      'device lost',
      'out of memory',
      'paused',
      'no universe',
    ]),
    words: z.string(),
    progress: z.number().min(0).max(1).nullable(),
  }),
  /** The moment that the window shows. Sent with each change of tick, at most thirty a second. */
  z.object({
    event: z.literal('moment'),
    universe: v.universeId,
    generation: z.number(),
    tick: v.tick,
    fraction: z.number(),
    liveTick: v.tick,
    playing: z.boolean(),
    ticksPerSecond: z.number(),
    running: z.boolean(),
    summary: v.summary,
    camera: v.camera,
  }),
  /** People near the camera for the overlays: id, x, y, z, valence, arousal, dominance, feeling index; flat. */
  z.object({
    event: z.literal('crowd'),
    tick: v.tick,
    names: z.array(z.string()),
    ids: z.array(z.number()),
    /** Those of them who stand behind something solid, or in a house that the eye is not in. */
    hidden: z.array(z.number()),
    /** How far above their feet the top of each one's head is: who sits or lies is not as tall as who stands. */
    heights: z.array(z.number()),
    values: z.array(z.number()),
  }),
  z.object({ event: z.literal('happened'), universe: v.universeId, events: z.array(v.worldEvent).max(200) }),
  z.object({ event: z.literal('universe'), universe: v.universe }),
  /** A universe is no more: its file was removed. */
  z.object({ event: z.literal('removed'), universe: v.universeId }),
  z.object({
    event: z.literal('progress'),
    job: z.string(),
    words: z.string(),
    progress: z.number().min(0).max(1).nullable(),
    done: z.boolean(),
  }),
  z.object({
    event: z.literal('lens'),
    pack: z.string(),
    device: z.string(),
    reason: z.string(),
    fps: z.number(),
    latencyMs: z.number(),
    width: z.number(),
    height: z.number(),
    /** The model's own size, where what is finer comes from what it was shown. */
    model: z.object({ width: z.number(), height: z.number() }).optional(),
    steps: z.number(),
    stages: z.record(z.string(), z.number()),
    drift: z.number(),
    sparks: z.number(),
  }),
  z.object({
    event: z.literal('index'),
    universe: v.universeId,
    moments: z.number(),
    behindTicks: z.number(),
    /** How much of what is remembered the index holds, 0 … 1; less than all while it is made. */
    indexedShare: z.number(),
    state: z.enum(['ready', 'building', 'restarting']),
  }),
  z.object({
    event: z.literal('worker'),
    worker: z.string(),
    state: z.enum(['up', 'died', 'restarted', 'given up']),
    words: z.string(),
  }),
  z.object({
    event: z.literal('notice'),
    kind: z.enum(['birthday', 'event', 'finished', 'device', 'problem']),
    title: z.string(),
    words: z.string(),
    universe: v.universeId.nullable(),
    tick: v.tick.nullable(),
  }),
])
export type EngineEvent = z.infer<typeof engineEvent>
export type EventName = EngineEvent['event']
export type EventOf<N extends EventName> = Extract<EngineEvent, { event: N }>
