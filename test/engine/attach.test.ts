import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logFolder } from '../../electron/engine/log.ts'
import type { ByteChannel } from '../../electron/wire/channel.ts'
import { openWindow, seen, startEngine, type TestEngine } from './windows.ts'

describe('an engine that awaits a window', () => {
  let test: TestEngine
  beforeAll(() => {
    test = startEngine({ awaitsWindow: true })
  })
  afterAll(() => test.close())

  const logged = () => readFileSync(join(logFolder(test.folder), 'engine.log'), 'utf8')

  it('closes the channel of a window that cannot be opened, logs why, and throws nothing at whoever brought it', () => {
    let why: string | undefined
    const broken: ByteChannel = {
      send: () => {},
      onMessage() {
        throw new Error('this line is dead')
      },
      onClose: () => {},
      close: (words) => void (why = words),
      bufferedBytes: 0,
    }
    expect(() => test.engine.attach(broken)).not.toThrow()
    expect(why).toMatch(/could not open this window/)
    expect(logged().match(/this line is dead/g)).not.toBeNull()
    expect(test.engine.windows).toBe(0)
  })

  it('shows a picture to the next, and lets what has waited for it begin', async () => {
    const client = await openWindow(test.engine)
    const [{ id: universe }] = await client.call('universe.list', {})
    const picture = seen(client)
    const remembering = new Promise<void>((resolve) => {
      client.on('worker', ({ worker, state }) => worker === 'index' && state === 'up' && resolve())
    })
    await client.call('time.open', { universe })
    expect((await picture).header.universe).toBe(universe)
    await remembering
    client.close()
  })

  it('ends in good order also when no window ever came', async () => {
    const lonely = startEngine({ awaitsWindow: true })
    await lonely.close()
  })
})
