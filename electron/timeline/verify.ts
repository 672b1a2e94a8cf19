import { availableParallelism } from 'node:os'
import type { Law } from '../universe/contract.ts'
import { endOf, epochOf, isEnd } from './calendar.ts'
import type { Verdict, VerifyOptions } from './contract.ts'
import { type Database, inPlainWords } from './database.ts'
import { hex } from './digest.ts'
import { refuseAnotherLaw } from './law-version.ts'
import type { Entry } from './ledger.ts'
import type { Lineage } from './lineage.ts'
import { examineFile, examineMark } from './file-examination.ts'
import { openKeyframes } from './keyframes.ts'
import { type ProblemCode, RecordProblem } from './problem.ts'
import { type Fault, verifySegment } from './segment.ts'
import { openUniverseFile, readCalendar, readCard, universePath } from './universe-file.ts'
import { verifyInThreads } from './verify-threads.ts'

export type VerifySource<World, Genesis> = {
  universe: string
  law: Law<World, Genesis>
  lawModule: URL
  publicKey: string
}

/** Below this a thread costs more than it saves. */
const epochsPerThreadMin = 30
const stretchesPerThread = 4
const saysNothingOfTheFile: ReadonlySet<ProblemCode> = new Set(['aborted', 'no such universe', 'another law'])

/**
 * Everything there is to check: the file as a file, the ledger as a chain under its mark and its checkpoints, and then the history
 * itself, lived again. Names the first epoch that is not as the law makes it.
 */
export async function verifyInHome<World, Genesis>(
  home: string,
  source: VerifySource<World, Genesis>,
  options: VerifyOptions = {},
): Promise<Verdict> {
  const startedMs = performance.now()
  let database: Database | undefined
  try {
    database = openUniverseFile(home, source.universe, true)
    return await verifyOpened(source, database, options, (opened, entries) =>
      examineMark(home, source.universe, source.publicKey, opened, entries),
    )
  } catch (error) {
    const problem = inPlainWords(universePath(home, source.universe), error)
    if (problem instanceof RecordProblem && saysNothingOfTheFile.has(problem.code)) throw problem
    // Whatever the reading of a file stumbles over is a fault of the file: a verification fails closed.
    const why = problem instanceof Error ? problem.message : String(problem)
    return { ok: false, epochs: 0, firstBadEpoch: 0, why, root: '', milliseconds: performance.now() - startedMs }
  } finally {
    database?.close()
  }
}

/** `alsoExamine` adds what the home knows of this universe; a file that arrives from elsewhere has only itself. */
export async function verifyOpened<World, Genesis>(
  source: VerifySource<World, Genesis>,
  database: Database,
  options: VerifyOptions = {},
  alsoExamine: (database: Database, entries: readonly Entry[]) => Fault[] = () => [],
): Promise<Verdict> {
  const startedMs = performance.now()
  refuseAnotherLaw(source.universe, JSON.parse(readCard(database, 'genesis')) as Lineage, source.law)
  const { entries, faults } = examineFile(database, source.universe)
  faults.push(...alsoExamine(database, entries))
  // A history whose file is in doubt is lived again all the same: the earliest fault is the one to name.
  if (entries.length > 0) faults.push(...(await verifyHistory(source, database, entries, options)))
  const [first] = faults.sort((a, b) => a.epoch - b.epoch)
  return {
    ok: first === undefined,
    epochs: Math.max(0, entries.length - 1),
    ...(first && { firstBadEpoch: first.epoch, why: first.why }),
    root: entries.length > 0 ? hex(entries[entries.length - 1].root) : '',
    milliseconds: performance.now() - startedMs,
  }
}

async function verifyHistory<World, Genesis>(
  source: VerifySource<World, Genesis>,
  database: Database,
  entries: readonly Entry[],
  options: VerifyOptions,
): Promise<Fault[]> {
  const { universe, law, publicKey } = source
  const calendar = readCalendar(database)
  const last = calendar.firstEpoch + entries.length - 1
  const starts = openKeyframes(database, universe, calendar, publicKey)
    .ticks(calendar.startTick, endOf(calendar, last))
    .filter((tick) => isEnd(calendar, tick))
    .map((tick) => epochOf(calendar, tick))
  const trustedTick = options.from ?? calendar.startTick
  const trusted = starts.findLast((epoch) => endOf(calendar, epoch) <= trustedTick) ?? calendar.firstEpoch
  const threads = Math.min(options.threads ?? availableParallelism(), Math.ceil((last - trusted) / epochsPerThreadMin))
  let done = 0
  const onEpochs = (count: number) => options.onProgress?.((done += count), last - trusted)
  if (threads > 1) {
    const stretches = splitAt(starts, trusted, last, threads * stretchesPerThread)
    return verifyInThreads(source, database.name, stretches, threads, onEpochs, options.signal)
  }
  const genesis = JSON.parse(readCard(database, 'genesis')) as Genesis
  const onEpoch = () => onEpochs(1)
  const { signal } = options
  const fault = await verifySegment({ law, genesis, database, universe, publicKey, signal, onEpoch }, trusted, last)
  return fault ? [fault] : []
}

/** About `count` stretches from `first` to `last` that begin at keyframes. */
function splitAt(starts: readonly number[], first: number, last: number, count: number): [number, number][] {
  const length = Math.max(1, (last - first) / count)
  const bounds = [first]
  for (const start of starts) {
    if (start - bounds[bounds.length - 1] >= length && start < last) bounds.push(start)
  }
  return bounds.map((from, index) => [from, bounds[index + 1] ?? last])
}
