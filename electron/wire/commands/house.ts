import { z } from 'zod'

/** What concerns the app itself. */
export const houseCommands = {
  'house.hello': {
    input: z.object({ protocol: z.number().int() }),
    output: z.object({
      protocol: z.number().int(),
      version: z.string(),
      capabilities: z.object({
        desktop: z.boolean(),
        dialogs: z.boolean(),
        notifications: z.boolean(),
        openPath: z.boolean(),
        rawFrames: z.boolean(),
      }),
      readOnly: z.boolean(),
    }),
  },
  'house.doctor': { input: z.object({}), output: z.unknown() },
  'house.bundle': { input: z.object({}), output: z.object({ path: z.string() }) },
  /** Small per-user settings of the window, kept by the engine so that they survive the browser. */
  'house.settings': { input: z.object({}), output: z.record(z.string(), z.unknown()) },
  'house.set': { input: z.object({ key: z.string().max(100), value: z.unknown() }), output: z.object({}) },
  'house.storage': {
    input: z.object({}),
    output: z.object({ home: z.string(), bytes: z.number(), budgetBytes: z.number(), freeBytes: z.number() }),
  },
} as const
