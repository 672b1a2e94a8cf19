import type { z } from 'zod'
import type { CommandName, CommandOutput, commands } from '../../wire/commands/table.ts'
import type { Work } from '../workers/link.ts'

/** Questions about what is written, asked by any window and answered apart from every stream. */
export type ArchiveCommand =
  | 'universe.preview'
  | 'universe.verify'
  | 'universe.prove'
  | 'universe.compare'
  | 'universe.export'
  | 'universe.observe'
  | 'time.series'
  | 'time.events'
  | 'time.density'
  | 'time.neighbour'
  | 'time.thumbnail'
  | 'time.date'
  | 'people.show'
  | 'people.portrait'
  | 'people.search'
  | 'places.list'
  | 'places.show'
  | 'places.census'
  | 'places.patch'

export type ArchiveGiven = { home: string }

export type ParsedInput<N extends CommandName> = z.output<(typeof commands)[N]['input']>

/** Each command, with the newest tick of the universe that it is about: the unfinished day is not in the ledger yet. */
export type ArchiveAnswers = {
  [N in ArchiveCommand]: (
    asked: { input: ParsedInput<N>; liveTick: number },
    work: Work,
  ) => CommandOutput<N> | Promise<CommandOutput<N>>
}

export type ArchiveAsks = ArchiveAnswers & {
  /** Both make a universe and give its id. */
  begin(input: { genesis: unknown; scenario: string | undefined }): string
  fork(
    input: { universe: string; tick: number; name: string | undefined; force: ForceGiven | undefined },
    work: Work,
  ): Promise<string>
  importFile(input: { path: string }, work: Work): Promise<string>
  /** Lets go of a universe's file, so that it can be removed. */
  forget(input: { universe: string }): void
  close(): void
}

export type ForceGiven = { kind: string; settlement: number; strength: number; words?: string }
