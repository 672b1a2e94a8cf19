import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '../../electron/wire/client.ts'
import type { Universe } from '../../electron/wire/values.ts'
import { heard, openWindow, startEngine, type TestEngine } from './windows.ts'

describe('a universe whose people learn to begin another', () => {
  let test: TestEngine
  let client: Client
  let city: string

  beforeAll(async () => {
    test = startEngine({ firstDays: 0 })
    client = await openWindow(test.engine)
    const genesis = {
      people: 60,
      settlements: 1,
      seed: 'nested 1',
      era: 'networked',
      culture: 'metropolitan',
      disasters: 0,
    }
    city = (await client.call('universe.begin', { genesis })).id
    for (let gift = 0; gift < 2; gift++) {
      const force = { kind: 'gift of knowledge', settlement: 0, strength: 1 } as const
      city = (await client.call('universe.fork', { universe: city, tick: 0, name: `Gift ${gift}`, force })).id
    }
  })
  afterAll(async () => {
    client.close()
    await test.close()
  })

  it('tells every window of the child as soon as it is there, and the child opens and lives', async () => {
    await client.call('time.open', { universe: city })
    let told: Universe | undefined
    client.on('universe', ({ universe }) => {
      if (universe.nested) told = universe
    })
    for (let month = 1; !told && month <= 36; month++)
      await client.call('time.seek', { tick: month * 31 * 24, precision: 'exact', generation: month })
    const child = told
    if (!child) return expect.unreachable('three years went by and no universe was begun')
    expect(child).toMatchObject({ level: 3, parent: city, nested: true })
    const list = await client.call('universe.list', {})
    expect(list.map(({ id }) => id)).toContain(child.id)

    await client.call('time.open', { universe: child.id })
    const moment = await heard(client, 'moment', ({ universe, liveTick }) => universe === child.id && liveTick > 3)
    expect(moment.summary.people).toBe(child.people)
    expect(await client.call('universe.verify', { universe: child.id })).toMatchObject({ ok: true })
  })
})
