import { openMemory, type Memory } from '../memory/memory.ts'

/** Reads a universe's record to its end into recall, then asks it. */
export async function withMemory<T>(
  home: string,
  universe: string,
  say: { progress(words: string, done: number, total: number): void; note(words: string): void },
  work: (ask: Memory['ask']) => Promise<T>,
): Promise<T> {
  const memory = openMemory({
    home,
    onStanding: ({ epoch, behindTicks }) => say.progress('remembering', epoch * 24, epoch * 24 + behindTicks),
    onRebuilt: () => {},
    onTrouble: say.note,
    onWorker: () => {},
  })
  try {
    await memory.ask('follow', { universe })
    await memory.ask('ready', { universe })
    return await work(memory.ask)
  } finally {
    await memory.close()
  }
}
