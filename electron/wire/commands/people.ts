import { z } from 'zod'
import * as v from '../values.ts'

const citation = z.object({ text: z.string(), event: z.number(), tick: v.tick, date: z.string() })

/** The people and places of the moment that the window shows. */
export const peopleCommands = {
  /** What is at a point of a picture; without a camera, of the newest that was asked for. */
  'people.pick': {
    input: z.object({
      x: z.number().min(0).max(1),
      y: z.number().min(0).max(1),
      /** The picture's own moment, whole tick and fraction, and what it was seen through. */
      seen: z.object({ tick: z.number().min(0).max(Number.MAX_SAFE_INTEGER), camera: v.camera }).optional(),
    }),
    output: z.object({
      kind: z.enum(['sky', 'ground', 'water', 'road', 'building', 'plant', 'person', 'thing']),
      id: z.number(),
      name: z.string(),
      at: z.object({ x: z.number(), y: z.number(), z: z.number() }).nullable(),
    }),
  },
  'people.show': {
    input: z.object({ universe: v.universeId, person: z.number().int(), tick: v.tick }),
    output: v.person.extend({
      motherName: z.string(),
      fatherName: z.string(),
      partnerName: z.string(),
      settlementName: z.string(),
      diedTick: v.tick.nullable(),
      ties: z.array(v.tie),
      /** Mood over life: tick, valence, arousal, thinned to at most 400 points. */
      moods: z.array(z.tuple([z.number(), z.number(), z.number()])),
      story: z.array(citation),
    }),
  },
  /** Somebody's face at a moment, painted; the JPEG in base64, empty before their birth and after their death. */
  'people.portrait': {
    input: z.object({ universe: v.universeId, person: z.number().int(), tick: v.tick }),
    output: z.object({
      state: z.enum(['unborn', 'alive', 'dead']),
      name: z.string(),
      bornTick: z.number(),
      diedTick: v.tick.nullable(),
      jpeg: z.string(),
    }),
  },
  'people.search': {
    input: z.object({
      universe: v.universeId,
      name: z.string().max(100),
      tick: v.tick,
      limit: z.number().int().max(50),
    }),
    output: z.array(
      z.object({
        id: z.number(),
        name: z.string(),
        ageYears: z.number(),
        alive: z.boolean(),
        settlementName: z.string(),
      }),
    ),
  },
  'places.list': { input: z.object({ universe: v.universeId, tick: v.tick }), output: z.array(v.settlement) },
  'places.show': {
    input: z.object({ universe: v.universeId, settlement: z.number().int(), tick: v.tick }),
    output: v.settlement.extend({ weather: z.string(), temperatureCelsius: z.number(), story: z.array(citation) }),
  },
  /** Age pyramid, wealth curve, mood by hour and season, strategies, weather's path: what the dashboards draw. */
  'places.census': {
    input: z.object({ universe: v.universeId, tick: v.tick }),
    output: z.object({
      /** Five-year bands: [female, male]. */
      ages: z.array(z.tuple([z.number(), z.number()])),
      /** Lorenz curve, 101 points. */
      wealth: z.array(z.number()),
      feelings: z.record(z.string(), z.number()),
      strategies: z.record(z.string(), z.number()),
      /** Mean valence by hour of the last two days. */
      moodByHour: z.array(z.number().nullable()),
      moodBySeason: z.record(z.string(), z.number()),
      technologies: z.array(z.object({ name: z.string(), era: z.string(), share: z.number() })),
      /** The weather's Lorenz system, hour by hour through the same days: x, y, z. */
      attractor: z.array(z.tuple([z.number(), z.number(), z.number()])),
    }),
  },
  /** Ground for the map and for overlays. */
  'places.patch': {
    input: z.object({
      universe: v.universeId,
      west: z.number(),
      south: z.number(),
      east: z.number(),
      north: z.number(),
      columns: z.number().int().min(2).max(512),
    }),
    output: v.patch,
  },
} as const
