import { fork } from 'node:child_process'
import { Worker } from 'node:worker_threads'
import type { LinkPort } from './link.ts'

/** A thread or a process that was started, and all that its keeper must know of it. */
export type Started = {
  port: LinkPort
  /** Called once; `why` is one line for the user. */
  onEnd(listener: (why: string) => void): void
  kill(): void
}

/**
 * Each thread has a heap of its own, whose room for fresh objects V8 would let grow to a hundred megabytes: for a dozen threads that make
 * scenes and throw them away, a gigabyte that nobody uses. It is three times what V8 calls a semi-space.
 */
const threadLimits = { maxYoungGenerationSizeMb: 12 }
const processFlags = ['--max-semi-space-size=4']

export function startThread(program: URL, data: unknown, name: string): Started {
  const worker = new Worker(program, { workerData: data, name, resourceLimits: threadLimits })
  let why: string | undefined
  worker.on('error', (error) => {
    why = error instanceof Error ? error.message : String(error)
  })
  return {
    port: {
      post: (message, transfer) => worker.postMessage(message, transfer),
      onMessage: (listener) => void worker.on('message', listener),
    },
    onEnd: (listener) => void worker.once('exit', (code) => listener(why ?? `it ended with code ${code}`)),
    kill: () => void worker.terminate(),
  }
}

/** For native code whose failure would take the whole process with it. */
export function startProcess(program: URL, args: string[]): Started {
  const child = fork(program, args, {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [...process.execArgv, ...processFlags],
  })
  let lastWords = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    lastWords = (lastWords + chunk.toString()).slice(-2_000)
  })
  // A process that cannot be started is told of by its exit as well.
  child.on('error', (error) => {
    lastWords = error.message
  })
  return {
    port: {
      post: (message) => void (child.connected && child.send(message as object)),
      onMessage: (listener) => void child.on('message', listener),
    },
    onEnd: (listener) =>
      void child.once('close', (code, signal) =>
        listener(reasonIn(lastWords) ?? `it ended with ${signal ?? `code ${code}`}`),
      ),
    kill: () => void child.kill('SIGKILL'),
  }
}

/** Node ends a stack with its own version, so the line that names the error is looked for; without one the last line must do. */
function reasonIn(words: string): string | undefined {
  const lines = words.trim().split('\n')
  return (
    (lines.findLast((line) => /^(Uncaught )?\w*(Error|Problem)\b.*: /.test(line)) ?? lines.at(-1))?.trim() || undefined
  )
}
