import { getPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import { afterAll, describe, expect, it } from 'vitest'
import { threadPriorities } from './thread_priorities.ts'

const priority = new URL('../../electron/inference/priority.ts', import.meta.url).href
/** A thread that gives way and then starts another, which never calls it. */
const program = `
const { parentPort, Worker } = require('node:worker_threads')
import('${priority}').then(({ giveWay }) => {
  giveWay()
  const child = new Worker('require("node:worker_threads").parentPort.on("message", () => {}).postMessage(0)', { eval: true, name: 'way child' })
  child.once('message', () => parentPort.postMessage(0))
})`

describe.runIf(process.platform === 'linux')('giving way', () => {
  const worker = new Worker(program, { eval: true, name: 'way giver' })
  const ready = new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  afterAll(() => worker.terminate())

  it('lowers the thread that calls it and those that it starts, and no other', async () => {
    const usual = getPriority()
    await ready
    const found = threadPriorities()
    expect(found.get('way giver')).toBe(Math.min(19, usual + 5))
    expect(found.get('way child')).toBe(Math.min(19, usual + 5))
    expect(getPriority()).toBe(usual)
    expect(found.get('V8Worker') ?? usual).toBe(usual)
  })
})
