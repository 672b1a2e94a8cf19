import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LifeAsks, LifeTells } from '../../electron/engine/life/contract.ts'
import { openHome } from '../../electron/engine/record.ts'
import { openLink } from '../../electron/engine/workers/link.ts'
import { startThread } from '../../electron/engine/workers/start.ts'

describe('the thread of a life', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qhpu-life-'))
  const home = openHome(folder, 'own')
  let universe: string
  beforeAll(() => {
    universe = home.create({ people: 20 }).id
  })
  afterAll(() => {
    home.close()
    rmSync(folder, { recursive: true })
  })

  it('tells that its last day is written when it rests, and not only when it goes on', async () => {
    const program = new URL('../../electron/engine/life/thread.ts', import.meta.url)
    const thread = startThread(program, { home: folder, universe }, 'life')
    const written = Promise.withResolvers<void>()
    const link = openLink<LifeAsks, LifeTells>(thread.port)
    link.onTell((news, payload) => {
      if (news === 'lived' && (payload as LifeTells['lived']).epoch === 2) written.resolve()
    })
    await link.ask('ahead', { until: 48 })
    await written.promise
    await link.ask('close', undefined)
  })

  it('ends when it is asked to, also on its way to a time far ahead', async () => {
    const program = new URL('../../electron/engine/life/thread.ts', import.meta.url)
    const thread = startThread(program, { home: folder, universe }, 'life')
    const ended = new Promise<string>((resolve) => thread.onEnd(resolve))
    const link = openLink<LifeAsks, LifeTells>(thread.port)
    const underWay = Promise.withResolvers<void>()
    const ahead = link.ask('ahead', { until: 1e9 }, { onProgress: () => underWay.resolve() })
    await underWay.promise
    await link.ask('close', undefined)
    expect((await ahead).tick).toBeGreaterThan(0)
    expect(await ended).toBe('it ended with code 0')
  })
})
