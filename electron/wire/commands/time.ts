import { z } from 'zod'
import { seriesNames } from '../series.ts'
import * as v from '../values.ts'

/** The clock of one window, the record behind it, and what stands on the timeline. */
export const timeCommands = {
  /** Attaches this window to a universe; the engine answers with moments and frames from then on. */
  'time.open': {
    input: z.object({ universe: v.universeId }),
    output: z.object({ universe: v.universe, tick: v.tick, liveTick: v.tick }),
  },
  'time.close': { input: z.object({}), output: z.object({}) },
  /** What the window shows: playing or not, which way, how many ticks a second. `live` follows the newest tick. */
  'time.play': {
    input: z.object({
      playing: z.boolean(),
      ticksPerSecond: z.number().min(-2_000).max(2_000).optional(),
      loop: z.object({ from: v.tick, to: v.tick }).nullable().optional(),
    }),
    output: z.object({}),
  },
  'time.live': { input: z.object({}), output: z.object({ tick: v.tick }) },
  /** Whether the universe itself lives on, and how fast: ticks a second, or 0 for as fast as it can. */
  'time.run': {
    input: z.object({ universe: v.universeId, running: z.boolean(), ticksPerSecond: z.number().min(0).max(100_000) }),
    output: z.object({}),
  },
  /** `coarse` may answer with the nearest keyframe; a seek to the future runs ahead with progress events. */
  'time.seek': {
    input: z.object({
      tick: v.tick,
      fraction: z.number().min(0).max(1).optional(),
      precision: z.enum(['coarse', 'exact']),
      generation: z.number().int(),
    }),
    output: z.object({
      tick: v.tick,
      generation: z.number(),
      stateHash: v.hash.optional(),
      seekMs: z.number(),
      stale: z.boolean(),
    }),
  },
  /** Series for drawing: `buckets` means over [from, to]; empty buckets are null. */
  'time.series': {
    input: z.object({
      universe: v.universeId,
      names: z.array(z.enum(seriesNames)).min(1).max(20),
      from: v.tick,
      to: v.tick,
      buckets: z.number().int().min(1).max(8_192),
    }),
    output: z.object({
      from: v.tick,
      to: v.tick,
      series: z.record(z.string(), z.array(z.number().nullable())),
    }),
  },
  'time.events': {
    input: z.object({
      universe: v.universeId,
      from: v.tick,
      to: v.tick,
      kinds: z.array(z.string()).optional(),
      who: z.number().optional(),
      settlement: z.number().optional(),
      weightMin: z.number().optional(),
      /** Where there are more than `limit`, those that weigh most and not those that came first. */
      heaviest: z.boolean().optional(),
      limit: z.number().int().min(1).max(5_000),
    }),
    output: z.object({ events: z.array(v.worldEvent), total: z.number() }),
  },
  /** How many events of each kind fall in each bucket: what the timeline shows from afar. */
  'time.density': {
    input: z.object({ universe: v.universeId, from: v.tick, to: v.tick, buckets: z.number().int().min(1).max(4_096) }),
    output: z.object({ kinds: z.record(z.string(), z.array(z.number())) }),
  },
  /** The event before or after a tick. */
  'time.neighbour': {
    input: z.object({
      universe: v.universeId,
      tick: v.tick,
      direction: z.enum(['previous', 'next']),
      weightMin: z.number().optional(),
    }),
    output: z.object({ event: v.worldEvent.nullable() }),
  },
  /** A small JPEG of a moment for hovering, from the blockout; base64. */
  'time.thumbnail': {
    input: z.object({ universe: v.universeId, tick: v.tick, width: z.number().int().min(32).max(512) }),
    output: z.object({ date: v.words, jpeg: z.string(), summary: v.summary }),
  },
  'time.date': {
    input: z.object({ universe: v.universeId, text: z.string().max(100) }),
    output: z.object({ tick: v.tick.nullable() }),
  },
} as const
