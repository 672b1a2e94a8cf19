import { setTimeout as pause } from 'node:timers/promises'
import { insideThread } from '../../../electron/engine/workers/inside.ts'
import type { Work } from '../../../electron/engine/workers/link.ts'
import { Problem } from '../../../electron/wire/problem.ts'

/** A worker that answers, remembers, refuses, works long and dies: all that a keeper must cope with. */
export type PupilAsks = {
  learn(word: string): void
  recite(): string[]
  refuse(): void
  stumble(): void
  labour(steps: number, work: Work): Promise<number>
  die(): void
  close(): void
}
export type PupilTells = { learnt: string }

const { given, answer, end } = insideThread<{ dieAtBirth: boolean }>()
if (given.dieAtBirth) throw new Error('stillborn')

const words: string[] = []
const { tell } = answer<PupilAsks, PupilTells>({
  learn(word) {
    words.push(word)
    tell('learnt', word)
  },
  recite: () => words,
  refuse() {
    throw new Problem('locked', 'that is locked', ['a', 'b'])
  },
  stumble() {
    throw new TypeError('something was undefined')
  },
  async labour(steps, { signal, progress }) {
    for (let done = 0; done < steps; done++) {
      if (signal.aborted) return done
      progress(done, steps)
      await pause(1)
    }
    return steps
  },
  die: () => process.exit(3),
  close: end,
})
