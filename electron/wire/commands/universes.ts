import { z } from 'zod'
import * as v from '../values.ts'

const force = z.object({
  kind: z.string(),
  settlement: z.number().int(),
  strength: z.number().min(0).max(1),
  words: v.words.optional(),
})

/** Universes: begin, look, verify, prove, fork, carry away. */
export const universeCommands = {
  'universe.scenarios': {
    input: z.object({}),
    output: z.array(z.object({ file: z.string(), title: z.string(), story: z.string(), genesis: z.unknown() })),
  },
  'universe.list': { input: z.object({}), output: z.array(v.universe) },
  'universe.show': { input: z.object({ universe: v.universeId }), output: v.universe.extend({ genesis: z.unknown() }) },
  /** A look at day 0 without locking anything: what the law begins with this very genesis. */
  'universe.preview': {
    input: z.object({ genesis: z.unknown() }),
    output: z.object({
      id: v.universeId,
      summary: v.summary,
      settlements: z.array(v.settlement),
      /** The ground about the settlements, from above. */
      land: v.patch,
      /** The first town on the first morning; the JPEG in base64, empty where nobody lives. */
      morning: z.object({
        jpeg: z.string(),
        season: z.string(),
        weather: z.string(),
        temperatureCelsius: z.number(),
        moonLit: z.number(),
      }),
      problems: z.array(z.string()),
    }),
  },
  /** Makes and locks. */
  'universe.begin': { input: z.object({ genesis: z.unknown() }), output: v.universe },
  'universe.remove': { input: z.object({ universe: v.universeId, name: z.string() }), output: z.object({}) },
  'universe.verify': {
    input: z.object({ universe: v.universeId, from: v.tick.optional() }),
    output: z.object({
      ok: z.boolean(),
      epochs: z.number(),
      firstBadEpoch: z.number().optional(),
      why: z.string().optional(),
      /** Empty when the file could not even be opened. */
      root: z.string(),
      milliseconds: z.number(),
    }),
  },
  'universe.checkpoint': { input: z.object({ universe: v.universeId }), output: z.object({ document: z.unknown() }) },
  'universe.prove': {
    input: z.object({ universe: v.universeId, tick: v.tick }),
    output: z.object({ document: z.unknown() }),
  },
  'universe.forces': {
    input: z.object({}),
    output: z.array(z.object({ kind: z.string(), story: z.string(), strengthDefault: z.number() })),
  },
  'universe.fork': {
    input: z.object({
      universe: v.universeId,
      tick: v.tick,
      name: z.string().max(80).optional(),
      force: force.optional(),
    }),
    output: v.universe,
  },
  'universe.compare': {
    input: z.object({ a: v.universeId, b: v.universeId, tick: v.tick }),
    output: z.object({
      sameUntil: v.tick,
      numbers: z.array(z.object({ name: z.string(), a: z.number(), b: z.number() })),
      people: z.array(z.object({ id: z.number(), name: z.string(), difference: z.string() })),
      affected: z.number(),
    }),
  },
  'universe.export': {
    input: z.object({
      universe: v.universeId,
      what: z.enum(['events', 'people', 'ties', 'series', 'universe']),
      format: z.enum(['csv', 'parquet', 'file']),
      anonymise: z.boolean(),
      path: z.string().optional(),
    }),
    output: z.object({ path: z.string(), bytes: z.number(), rows: z.number() }),
  },
  'universe.import': { input: z.object({ path: z.string() }), output: v.universe },
  'universe.observe': {
    input: z.object({ universe: v.universeId, source: z.string().max(200), at: z.string(), text: v.words }),
    output: z.object({ id: z.number() }),
  },
} as const
