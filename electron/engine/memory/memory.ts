import { type Kept, keepWorker, type WorkerState } from '../workers/keep.ts'
import { startProcess } from '../workers/start.ts'
import type { MemoryAsks, MemoryGiven, MemoryTells, Standing } from './contract.ts'

export type MemoryOptions = MemoryGiven & {
  onStanding(standing: Standing): void
  onRebuilt(universe: string, words: string): void
  onTrouble(words: string): void
  onWorker(worker: string, state: WorkerState, words: string): void
}

export type Memory = Pick<Kept<MemoryAsks>, 'ask'> & {
  /** From now on it reads what has grown; until then it only takes note of it, unless it is asked something. */
  begin(): void
  /** Says that a universe's ledger has grown to an epoch. Cheap: asked again before the last answer, it waits for that one. */
  grew(universe: string, epoch: number): void
  /** Lets go of a universe's moments, so that it can be removed; a memory that has died holds nothing. */
  forget(universe: string): Promise<void>
  /** The settings choose another text encoder. */
  reread(): Promise<void>
  close(): Promise<void>
}

const program = new URL('./process.ts', import.meta.url)

export function openMemory({ onStanding, onRebuilt, onTrouble, onWorker, ...given }: MemoryOptions): Memory {
  const wanted = new Map<string, number>()
  const busy = new Set<string>()
  let isUp = false
  const kept = keepWorker<MemoryAsks, MemoryTells>({
    name: 'index',
    start: () => startProcess(program, [JSON.stringify(given satisfies MemoryGiven)]),
    whenAsked: true,
    onTell: (name, news) => {
      if (name === 'standing') onStanding(news as Standing)
      else if (name === 'trouble') onTrouble(news as string)
      else onRebuilt((news as MemoryTells['rebuilt']).universe, (news as MemoryTells['rebuilt']).words)
    },
    onState: (state, words) => {
      onWorker('index', state, words)
      isUp = state === 'up' || state === 'restarted'
      if (isUp) for (const universe of wanted.keys()) void follow(universe)
    },
  })

  async function follow(universe: string): Promise<void> {
    if (busy.has(universe)) return
    busy.add(universe)
    try {
      for (
        let standing: Standing | undefined;
        standing === undefined || standing.epoch < (wanted.get(universe) ?? -1);
      ) {
        const before = standing?.epoch
        standing = await kept.ask('follow', { universe })
        if (standing.epoch === before) break
      }
    } catch {
      // The process died or the universe is gone; its keeper tells of the first, and the next epoch asks again.
    } finally {
      busy.delete(universe)
    }
  }

  return {
    ask: kept.ask,
    begin: kept.begin,
    grew(universe, epoch) {
      if (wanted.get(universe) === epoch) return
      wanted.set(universe, epoch)
      if (isUp) void follow(universe)
    },
    async forget(universe) {
      wanted.delete(universe)
      await kept.ask('forget', { universe }).catch(() => {})
    },
    async reread() {
      await kept.ask('reread', undefined)
      for (const universe of wanted.keys()) void follow(universe)
    },
    close: () => kept.close('close'),
  }
}
