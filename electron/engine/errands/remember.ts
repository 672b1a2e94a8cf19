import { loadsFaiss } from './faiss.ts'
import { openMemory, type Memory } from '../memory/memory.ts'

/** Reads a universe's record to its end into recall, then asks it. */
export async function withMemory<T>(
  home: string,
  universe: string,
  onProgress: (words: string, done: number, total: number) => void,
  work: (ask: Memory['ask']) => Promise<T>,
): Promise<T> {
  const memory = openMemory({
    home,
    faiss: loadsFaiss(),
    onStanding: ({ epoch, behindTicks }) => onProgress('remembering', epoch * 24, epoch * 24 + behindTicks),
    onRebuilt: () => {},
    onTrouble: (words) => onProgress(words, 1, 1),
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
