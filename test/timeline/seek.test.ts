import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../electron/timeline/database.ts'
import { liveFor } from './fixtures/home.ts'
import { law } from './fixtures/meadow.ts'

/** Every state of a history, by living it once from the beginning. */
function hashesOf(genesis: Parameters<typeof law.begin>[0], ticks: number): string[] {
  const world = law.begin(genesis)
  const states = [Buffer.from(law.freeze(world)).toString('base64')]
  for (let tick = 1; tick <= ticks; tick++) {
    law.step(world)
    states.push(Buffer.from(law.freeze(world)).toString('base64'))
  }
  return states
}

const days = 45
const ticks = days * 24

async function history() {
  const lived = await liveFor(days, { people: 20 })
  const states = hashesOf(lived.home.show(lived.id).genesis, ticks + 100)
  const stateOf = (world: Parameters<typeof law.freeze>[0]) => Buffer.from(law.freeze(world)).toString('base64')
  return { ...lived, states, stateOf }
}

describe('any moment', () => {
  it('is by seek what it is by living, in whatever order one asks', async () => {
    const { home, id, states, stateOf } = await history()
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(ticks + 90), { minLength: 1, maxLength: 30 }), async (asked) => {
        const reader = home.read(id, { cacheBytesMax: 20_000 })
        for (const tick of asked) expect(stateOf((await reader.at(tick)).world)).toBe(states[tick])
        reader.close()
      }),
      { numRuns: 12 },
    )
  })

  it('comes one after another, forward and backward, at any stride', async () => {
    const { home, id, states, stateOf } = await history()
    const reader = home.read(id)
    for (const [from, to, stride] of [
      [10, 100, 1],
      [100, 10, 1],
      [1_000, 40, 7],
      [3, 900, 50],
    ]) {
      const seen: number[] = []
      for await (const moment of reader.range(from, to, stride)) {
        seen.push(moment.tick)
        expect(stateOf(moment.world)).toBe(states[moment.tick])
      }
      expect(seen[0]).toBe(from)
      expect(seen).toHaveLength(Math.floor(Math.abs(to - from) / stride) + 1)
    }
    reader.close()
  })

  it('belongs to whoever asked: stepping it changes nothing for the next', async () => {
    const { home, id, states, stateOf } = await history()
    const reader = home.read(id)
    const { world } = await reader.at(200)
    law.step(world)
    expect(stateOf((await reader.at(200)).world)).toBe(states[200])
    reader.close()
  })

  it('yet to come is lived privately and is what will be', async () => {
    const { home, id, states, stateOf } = await history()
    const reader = home.read(id)
    const { world, replayedTicks } = await reader.at(ticks + 77)
    expect(stateOf(world)).toBe(states[ticks + 77])
    expect(replayedTicks).toBeGreaterThan(0)
    expect(reader.latest().tick).toBe(ticks)
    reader.close()
  })

  it('can be given up on, and says so', async () => {
    const { home, id } = await history()
    const reader = home.read(id)
    const stop = new AbortController()
    const seek = reader.at(4_000_000, { signal: stop.signal, onProgress: () => stop.abort() })
    await expect(seek).rejects.toMatchObject({ code: 'aborted' })
    await expect(reader.at(5, { signal: stop.signal })).rejects.toMatchObject({ code: 'aborted' })
    expect((await reader.at(5, { generation: 9 })).generation).toBe(9)
    reader.close()
  })

  it('refuses what is no tick', async () => {
    const { home, id } = await history()
    const reader = home.read(id)
    for (const tick of [-1, 0.5, Number.NaN]) await expect(reader.at(tick)).rejects.toMatchObject({ code: 'invalid' })
    reader.close()
  })

  it('is found from an older keyframe when one is damaged', async () => {
    const { home, id, path, states, stateOf } = await history()
    const database = openDatabase(path)
    database.prepare(`UPDATE keyframes SET packed = zeroblob(length(packed))`).run()
    database.close()
    const reader = home.read(id)
    expect(stateOf((await reader.at(800)).world)).toBe(states[800])
    reader.close()
  })

  it('is found in a pruned history too, which says that it is', async () => {
    const { home, id, states, stateOf } = await history()
    home.prune(id, 0)
    const reader = home.read(id)
    const moment = await reader.at(30)
    expect(stateOf(moment.world)).toBe(states[30])
    reader.close()
    expect((await home.verify(id)).ok).toBe(true)
  })
})
