import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Home } from '../../electron/timeline/contract.ts'
import { openRecord } from '../../electron/timeline/record.ts'
import type { Genesis } from '../../electron/universe/genesis.ts'
import { law } from '../../electron/universe/law.ts'
import type { World } from '../../electron/universe/world.ts'
import { makeFolder } from './fixtures/home.ts'

const lawModule = new URL('../../electron/universe/law.ts', import.meta.url)
const scenario = new URL('../../assets/scenarios/networked-metropolis.json', import.meta.url)

/** A small metropolis that was given, branch by branch, what it takes to know nested worlds. */
async function learnedCity(home: Home<World, Genesis>): Promise<string> {
  const { genesis } = JSON.parse(readFileSync(scenario, 'utf8'))
  let { id } = home.create({ ...genesis, people: 60, settlements: 1, seed: 'nested 1', disasters: 0 })
  for (let gift = 0; gift < 2; gift++) {
    const force = { kind: 'gift of knowledge', settlement: 0, strength: 1 } as const
    id = (await home.fork(id, 0, { name: `Gift ${gift}`, force })).id
  }
  return id
}

/** Lives on, a day at a time, until its people have begun a universe, and closes it at that hour. */
async function liveUntilBegun(home: Home<World, Genesis>, id: string): Promise<{ child: string; tick: number }> {
  const writer = await home.write(id)
  while (writer.begun.length === 0 && writer.tick < 24 * 365 * 6) writer.step()
  const { tick } = writer
  writer.close()
  return { child: writer.begun[0], tick }
}

describe('a universe begun by a society', () => {
  it('begins for real at the close of its day, commits to its parent, lives and verifies', async () => {
    const home = openRecord(makeFolder(), { law, lawModule, access: 'own' })
    const city = await learnedCity(home)
    const { child, tick } = await liveUntilBegun(home, city)
    const [parent, card] = [home.show(city), home.show(child)]
    expect(card).toMatchObject({ level: parent.level + 1, parent: city, forkTick: tick, nested: true, tick: 0 })
    expect(card.genesis.parent).toEqual({ id: city, root: parent.root, tick })
    expect(card.genesis.seed).toBe(parent.root)
    expect(card.people).toBeLessThan(parent.people)

    const reader = home.read(city)
    const { events } = reader.events({ from: tick - 23, to: tick, kinds: ['new universe'], limit: 2 })
    expect(events).toHaveLength(1)
    expect(events[0].text).toContain(card.name)
    expect(events[0].text).toContain(`${card.people} of them`)
    reader.close()

    const writer = await home.write(child)
    await writer.runTo(72)
    writer.close()
    expect((await home.verify(child, { threads: 1 })).why).toBeUndefined()
    expect((await home.verify(city, { threads: 1 })).why).toBeUndefined()
    expect((await home.compare(city, child, 48)).sameUntil).toBe(-1)
    home.close()
  })

  it('is begun after all where a crash came between, and only once', async () => {
    const home = openRecord(makeFolder(), { law, lawModule, access: 'own' })
    const city = await learnedCity(home)
    const { child, tick } = await liveUntilBegun(home, city)
    rmSync(join(home.folder, 'universes', child), { recursive: true })
    for (let opening = 0; opening < 2; opening++) {
      const again = await home.write(city)
      expect([again.tick, again.begun]).toEqual([tick, [child]])
      again.close()
    }
    expect(home.list().filter(({ parent }) => parent === city)).toHaveLength(1)
    const later = await home.write(city)
    await later.runTo(tick + 24)
    later.close()
    expect((await reopened(home, city)).begun).toEqual([])
    home.close()
  })
})

async function reopened(home: Home<World, Genesis>, id: string) {
  const writer = await home.write(id)
  writer.close()
  return writer
}
