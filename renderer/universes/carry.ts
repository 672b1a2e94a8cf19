import { create } from 'zustand'
import { pieceBytesMax } from '../../electron/wire/pieces.ts'
import type { Universe } from '../../electron/wire/values.ts'
import { base64Of, bytesOf } from '../app/base64.ts'
import { call, explainProblem } from '../app/link.ts'
import { saveFile } from '../app/save.ts'

/** A universe on its way out to a file, or in from one. */
export type Carry = {
  name: string
  stage: 'packing' | 'fetching' | 'bringing' | 'verifying'
  /** 0 … 1 of the stages that this window does itself; the engine tells of its own under `job`. */
  progress: number | null
  job: string | null
  problem: string | null
}

/** By the universe that goes out, or by the name of the file that comes in. */
export const useCarries = create<Record<string, Carry>>(() => ({}))

const stops = new Map<string, AbortController>()
const nothingYet = { progress: null, job: null, problem: null }

/** The universe as it stands, fetched a piece at a time into a file of the user's. The pieces lie with the browser, not in the page. */
export function saveUniverse({ id, name }: Universe): Promise<void> {
  const first = { ...nothingYet, name, stage: 'packing', job: `pack ${id}` } as const
  return carry(id, first, async (tell, signal) => {
    const { file, name: fileName, bytes } = await call('file.pack', { universe: id }, { signal })
    try {
      const pieces: Blob[] = []
      for (let from = 0; from < bytes; ) {
        tell({ stage: 'fetching', job: null, progress: from / bytes })
        const { piece } = await call('file.fetch', { file, from }, { signal })
        pieces.push(new Blob([bytesOf(piece)]))
        from += pieces[pieces.length - 1].size
      }
      saveFile(fileName, 'application/octet-stream', new Blob(pieces))
    } finally {
      await drop(file)
    }
  })
}

/** Brings a file in; the engine lives all of it again before it believes it. The answer is the universe, if it was taken. */
export async function bringUniverse(source: File): Promise<Universe | undefined> {
  const { name, size } = source
  const first = { ...nothingYet, name, stage: 'bringing' } as const
  let taken: Universe | undefined
  await carry(name, first, async (tell, signal) => {
    const { file } = await call('file.offer', { name, bytes: size }, { signal })
    try {
      for (let from = 0; from < size; from += pieceBytesMax) {
        tell({ progress: from / size })
        const piece = await base64Of(source.slice(from, from + pieceBytesMax))
        await call('file.bring', { file, from, piece }, { signal })
      }
      tell({ stage: 'verifying', progress: null, job: `import ${file}` })
      taken = await call('file.import', { file }, { signal })
    } finally {
      await drop(file)
    }
  })
  return taken
}

/** Stops one that is under way, or puts a refusal out of sight. */
export function endCarry(key: string): void {
  stops.get(key)?.abort()
  stops.delete(key)
  useCarries.setState((carries) => without(carries, key), true)
}

async function carry(
  key: string,
  first: Carry,
  work: (tell: (change: Partial<Carry>) => void, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  stops.get(key)?.abort()
  const stop = new AbortController()
  stops.set(key, stop)
  const tell = (change: Partial<Carry>) => {
    if (!stop.signal.aborted) useCarries.setState((carries) => ({ [key]: { ...carries[key], ...change } }))
  }
  tell(first)
  try {
    await work(tell, stop.signal)
    if (!stop.signal.aborted) endCarry(key)
  } catch (problem) {
    tell({ problem: explainProblem(problem) })
  }
}

/** The engine lets go of it by itself when the window is gone, or when it refused the file. */
async function drop(file: number): Promise<void> {
  await call('file.drop', { file }).catch(() => undefined)
}

function without(carries: Record<string, Carry>, key: string): Record<string, Carry> {
  return Object.fromEntries(Object.entries(carries).filter(([name]) => name !== key))
}
