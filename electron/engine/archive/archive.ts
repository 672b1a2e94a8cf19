import { keepWorker, type Kept, type WorkerState } from '../workers/keep.ts'
import { startThread } from '../workers/start.ts'
import type { ArchiveAsks, ArchiveGiven } from './contract.ts'

export type Archive = Kept<ArchiveAsks>

const program = new URL('./thread.ts', import.meta.url)

export function openArchive(
  given: ArchiveGiven,
  onWorker: (worker: string, state: WorkerState, words: string) => void,
): Archive {
  return keepWorker<ArchiveAsks>({
    name: 'archive',
    start: () => startThread(program, given, 'archive'),
    onTell: () => {},
    whenAsked: true,
    onState: (state, words) => onWorker('archive', state, words),
  })
}
