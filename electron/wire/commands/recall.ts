import { z } from 'zod'
import * as v from '../values.ts'

const bookmark = z.object({
  id: z.number(),
  universe: v.universeId,
  tick: v.tick,
  date: z.string(),
  note: z.string(),
  camera: v.camera.nullable(),
  words: v.words,
})

/** Asking for moments, going to them, keeping them. */
export const recallCommands = {
  'recall.understand': {
    input: z.object({ universe: v.universeId, words: v.words, tick: v.tick }),
    output: z.object({ chips: z.array(v.chip), style: v.words }),
  },
  'recall.find': {
    input: z.object({
      universe: v.universeId,
      words: v.words,
      tick: v.tick,
      limit: z.number().int().min(1).max(100),
      drop: z.array(z.number().int()).optional(),
    }),
    output: z.object({ moments: z.array(v.moment), milliseconds: z.number(), behindTicks: z.number() }),
  },
  'recall.similar': {
    input: z.object({ universe: v.universeId, tick: v.tick, limit: z.number().int().min(1).max(100) }),
    output: z.object({ moments: z.array(v.moment) }),
  },
  /** Chooses the moment, the camera and the words, and goes there; progress events while it runs ahead. */
  'recall.jump': {
    input: z.object({
      universe: v.universeId,
      words: v.words,
      drop: z.array(z.number().int()).optional(),
      /** What has not happened yet is waited for, so many days at most; the universe lives them as fast as it can. */
      aheadDays: z.number().int().min(1).max(3_660).optional(),
    }),
    output: z.object({
      id: z.number(),
      found: z.boolean(),
      /** Whether what was not found may yet come to pass. */
      mayCome: z.boolean(),
      tick: v.tick,
      caption: z.string(),
      camera: v.camera,
      words: v.words,
      why: z.array(z.string()),
      nearest: z.array(v.moment),
    }),
  },
  'recall.cancel': { input: z.object({}), output: z.object({}) },
  'recall.back': {
    input: z.object({ direction: z.enum(['back', 'forward']) }),
    output: z.object({ tick: v.tick.nullable(), words: v.words }),
  },
  'recall.history': {
    input: z.object({ universe: v.universeId, limit: z.number().int().min(1).max(500) }),
    output: z.array(
      z.object({
        id: z.number(),
        at: z.string(),
        kind: z.enum(['words', 'jump']),
        words: v.words,
        tick: v.tick,
        date: z.string(),
      }),
    ),
  },
  'recall.forget': { input: z.object({ id: z.number() }), output: z.object({}) },
  'recall.suggest': {
    input: z.object({ universe: v.universeId, words: v.words, tick: v.tick }),
    output: z.array(z.string()),
  },
  /** Text encoders that moments can be found by: the pack's own, none, and those in a folder of the home. */
  'encoders.list': {
    input: z.object({}),
    output: z.object({
      folder: z.string(),
      encoders: z.array(z.object({ name: z.string(), kind: z.enum(['pack', 'own', 'none']), inUse: z.boolean() })),
    }),
  },
  /** Refused in one line when it cannot be used; else every universe is read again for it, behind the answers. */
  'encoders.use': { input: z.object({ name: z.string().max(200) }), output: z.object({}) },
  'bookmarks.list': { input: z.object({ universe: v.universeId }), output: z.array(bookmark) },
  'bookmarks.add': { input: bookmark.omit({ id: true, date: true }), output: bookmark },
  'bookmarks.note': { input: z.object({ id: z.number(), note: z.string().max(2_000) }), output: z.object({}) },
  'bookmarks.remove': { input: z.object({ id: z.number() }), output: z.object({}) },
} as const
