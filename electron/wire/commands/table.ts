import type { z } from 'zod'
import { fileCommands } from './files.ts'
import { houseCommands } from './house.ts'
import { lensCommands } from './lens.ts'
import { peopleCommands } from './people.ts'
import { recallCommands } from './recall.ts'
import { timeCommands } from './time.ts'
import { universeCommands } from './universes.ts'

/** Every command there is: its name, what it takes, what it gives. */
export const commands = {
  ...houseCommands,
  ...universeCommands,
  ...fileCommands,
  ...timeCommands,
  ...peopleCommands,
  ...lensCommands,
  ...recallCommands,
} as const

export type CommandName = keyof typeof commands
export type CommandInput<N extends CommandName> = z.input<(typeof commands)[N]['input']>
export type CommandOutput<N extends CommandName> = z.output<(typeof commands)[N]['output']>
