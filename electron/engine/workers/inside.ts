import { parentPort, workerData } from 'node:worker_threads'
import { type Asks, answerLink, type LinkPort, type Tells } from './link.ts'

/** What a thread's program begins with: what it was given, and its link to the main thread. */
export function insideThread<Given>(): {
  given: Given
  answer<A extends Asks, T extends Tells>(asks: A): ReturnType<typeof answerLink<A, T>>
  /** Nothing keeps the thread any longer; its last answer still goes out. */
  end(): void
} {
  const port = parentPort
  if (!port) throw new Error('this program is a thread of the engine and does nothing by itself')
  const linkPort: LinkPort = {
    post: (message, transfer) => port.postMessage(message, transfer),
    onMessage: (listener) => void port.on('message', listener),
  }
  return {
    given: workerData as Given,
    answer: (asks) => answerLink(linkPort, asks),
    end: () => port.unref(),
  }
}
