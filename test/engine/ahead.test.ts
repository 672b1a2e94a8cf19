import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Client } from '../../electron/wire/client.ts'
import { openWindow, startEngine, type TestEngine } from './windows.ts'

describe('a universe that is opened while it is on its way', () => {
  it('goes on living when it is there', async () => {
    const test = startEngine({ firstDays: 0 })
    const window = await openWindow(test.engine)
    const { id: universe } = await window.call('universe.begin', { genesis: { people: 20 } })
    const { lives } = test.engine.house
    const underWay = Promise.withResolvers<void>()
    const until = 24 * 400
    const there = lives.ahead(universe, until, { onProgress: () => underWay.resolve() })
    await underWay.promise
    await window.call('time.open', { universe })
    await there
    const newest = async () => (await window.call('universe.list', {})).find(({ id }) => id === universe)?.tick
    await vi.waitFor(async () => expect(await newest()).toBeGreaterThan(until), { timeout: 40_000 })
    window.close()
    await test.close()
  })
})

describe('an empty home', () => {
  let test: TestEngine
  let window: Client
  beforeAll(async () => {
    test = startEngine({ firstDays: 3 })
    window = await openWindow(test.engine)
  })
  afterAll(async () => {
    window.close()
    await test.close()
  })

  it('gets a universe with some days to look back at', async () => {
    await vi.waitFor(async () => expect((await window.call('universe.list', {}))[0].tick).toBeGreaterThanOrEqual(72), {
      timeout: 40_000,
    })
  })

  it('in which what has not happened yet can be waited for', async () => {
    const [{ id: universe }] = await window.call('universe.list', {})
    const { liveTick } = await window.call('time.open', { universe })
    const words = 'a festival'
    expect(await window.call('recall.jump', { universe, words })).toMatchObject({ found: false })
    const jumped = await window.call('recall.jump', { universe, words, aheadDays: 365 })
    expect(jumped).toMatchObject({ found: true })
    expect(jumped.tick).toBeGreaterThan(liveTick)
  })
})
