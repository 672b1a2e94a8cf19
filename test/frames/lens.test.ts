import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canvasHere } from '../../electron/frames/canvas.ts'
import type { LensFrame } from '../../electron/frames/contract.ts'
import { openLens } from '../../electron/frames/lens.ts'
import { invent } from '../../electron/frames/imagined/invent.ts'
import { packFolder } from './toys.ts'

const trials = [{ name: 'cpu', ok: true, reason: 'always there', error: 0, milliseconds: 1 } as const]
const options = {
  packsFolders: [dirname(packFolder('lcm'))],
  threads: 1,
  trials,
  settings: { pack: 'velocity', width: 96, height: 64, interpolate: false },
}
const showing = { universe: '0'.repeat(64), scene: invent(3), anchor: null, generation: 1, scrubbing: false }

describe('a lens', () => {
  it('makes the same frame after it was closed and opened again', async () => {
    const found: string[] = []
    for (let i = 0; i < 2; i++) {
      const lens = await openLens(options)
      found.push((await lens.still(showing)).digest)
      await lens.close()
    }
    expect(found[1]).toBe(found[0])
  })

  it('goes over to another pack, and keeps the one in hand when there is no such pack', async () => {
    const lens = await openLens(options)
    const states: string[] = []
    const changed = Promise.withResolvers<void>()
    lens.onState(({ pack, words }) => {
      states.push(words)
      if (pack === 'lcm') changed.resolve()
    })
    lens.set({ pack: 'nowhere' })
    lens.set({ pack: 'lcm' })
    lens.onWanted(() => lens.show(showing))
    lens.onFrame((_frame: LensFrame) => undefined)
    await changed.promise
    expect(states.join()).toMatch(/the pack in hand stays: there is no pack nowhere/)
    await lens.close()
  })

  it('says which pack it could not open, and ends the hands that were given to it alone', async () => {
    let ended = false
    const canvas = {
      ...canvasHere(),
      async close() {
        ended = true
      },
    }
    await expect(openLens({ ...options, settings: { pack: 'absent' }, canvas })).rejects.toThrow(/no pack absent/)
    expect(ended).toBe(true)
  })
})
