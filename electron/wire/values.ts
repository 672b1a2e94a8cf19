import { z } from 'zod'

/** Building blocks that several messages share. */

export const universeId = z.string().regex(/^[0-9a-f]{64}$/, 'a universe id is 64 hexadecimal digits')
export const tick = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
export const hash = z.string().regex(/^[0-9a-f]{64}$/)
export const words = z.string().max(2_000)

export const camera = z.object({
  shot: z.enum(['overview', 'street', 'group', 'portrait', 'landscape']),
  x: z.number(),
  y: z.number(),
  z: z.number(),
  headingRadians: z.number(),
  pitchRadians: z.number(),
  fovRadians: z.number().min(0.05).max(2.6),
  focusMetres: z.number().min(0),
})
export type Camera = z.infer<typeof camera>

export const mood = z.object({ valence: z.number(), arousal: z.number(), dominance: z.number() })

export const summary = mood.extend({
  tick,
  date: z.string(),
  people: z.number(),
  births: z.number(),
  deaths: z.number(),
  settlements: z.number(),
  era: z.string(),
  season: z.string(),
  weather: z.string(),
  temperatureCelsius: z.number(),
  trust: z.number(),
  cooperation: z.number(),
  trade: z.number(),
  gini: z.number(),
  food: z.number(),
  health: z.number(),
  technologies: z.number(),
  harmony: z.number(),
})
export type Summary = z.infer<typeof summary>

export const worldEvent = z.object({
  id: z.number(),
  tick,
  kind: z.string(),
  who: z.array(z.number()),
  settlement: z.number(),
  x: z.number(),
  y: z.number(),
  weight: z.number(),
  cause: z.number(),
  valence: z.number(),
  text: z.string(),
})
export type WorldEvent = z.infer<typeof worldEvent>

export const universe = z.object({
  id: universeId,
  name: z.string(),
  level: z.number().int().min(0).max(5),
  parent: universeId.nullable(),
  forkTick: tick.nullable(),
  /** Begun by the people of its parent, with a beginning of its own. */
  nested: z.boolean(),
  scenario: z.string().nullable(),
  createdAt: z.string(),
  /** The newest epoch in the ledger, and the tick the simulation has reached. */
  epoch: z.number(),
  tick,
  date: z.string(),
  root: hash,
  people: z.number(),
  bytes: z.number(),
  running: z.boolean(),
  forces: z.array(z.object({ kind: z.string(), settlement: z.number(), strength: z.number() })),
})
export type Universe = z.infer<typeof universe>

export const person = mood.extend({
  id: z.number(),
  name: z.string(),
  sex: z.enum(['female', 'male']),
  bornTick: z.number(),
  ageYears: z.number(),
  mother: z.number(),
  father: z.number(),
  partner: z.number(),
  settlement: z.number(),
  x: z.number(),
  y: z.number(),
  z: z.number(),
  headingRadians: z.number(),
  activity: z.string(),
  job: z.string(),
  feeling: z.string(),
  health: z.number(),
  pain: z.number(),
  wealth: z.number(),
  needs: z.record(z.string(), z.number()),
  skills: z.record(z.string(), z.number()),
  traits: z.record(z.string(), z.number()),
  beliefs: z.record(z.string(), z.number()),
})

export const tie = z.object({
  other: z.number(),
  otherName: z.string(),
  kind: z.string(),
  strength: z.number(),
  trust: z.number(),
  sinceTick: z.number(),
})
export type Tie = z.infer<typeof tie>

export const settlement = mood.extend({
  id: z.number(),
  name: z.string(),
  x: z.number(),
  y: z.number(),
  radiusMetres: z.number(),
  foundedTick: z.number(),
  population: z.number(),
  era: z.string(),
  leader: z.number(),
  leaderName: z.string(),
  hexagram: z.number(),
  hexagramName: z.string(),
  wards: z.array(z.number()),
  harmony: z.number(),
  trust: z.number(),
  cooperation: z.number(),
  gini: z.number(),
  stores: z.record(z.string(), z.number()),
  prices: z.record(z.string(), z.number()),
  policy: z.record(z.string(), z.number()),
  technologies: z.array(z.string()),
})
export type Settlement = z.infer<typeof settlement>

/** Ground for the map and for overlays: heights and cover of a square, base64 of float32 and uint8. */
export const patch = z.object({
  x: z.number(),
  y: z.number(),
  stepMetres: z.number(),
  columns: z.number(),
  rows: z.number(),
  heights: z.string(),
  cover: z.string(),
  seaLevel: z.number(),
})

/** A span of words that was understood, shown as a chip the user can edit or drop. */
export const chip = z.object({
  kind: z.enum([
    'person',
    'place',
    'date',
    'relative time',
    'event',
    'feeling',
    'weather',
    'time of day',
    'season',
    'era',
    'camera',
    'style',
  ]),
  text: z.string(),
  meaning: z.string(),
  from: z.number().int(),
  to: z.number().int(),
})
export type Chip = z.infer<typeof chip>

export const moment = z.object({
  tick,
  date: z.string(),
  score: z.number(),
  caption: z.string(),
  why: z.array(z.string()),
  event: z.number().nullable(),
  x: z.number().nullable(),
  y: z.number().nullable(),
  /** From where it was seen, when it was found by its picture. */
  camera: camera.optional(),
})
export type Moment = z.infer<typeof moment>
