import { afterEach, describe, expect, it, vi } from 'vitest'
import { keepWorker, type KeepOptions, type Kept, type WorkerState } from '../../electron/engine/workers/keep.ts'
import { startThread } from '../../electron/engine/workers/start.ts'
import { Problem } from '../../electron/wire/problem.ts'
import type { PupilAsks, PupilTells } from './programs/pupil.ts'

const program = new URL('./programs/pupil.ts', import.meta.url)

describe('a kept worker', () => {
  let kept: Kept<PupilAsks> | undefined
  const states: WorkerState[] = []
  const told: string[] = []

  function keep(change: Partial<KeepOptions<PupilAsks, PupilTells>> = {}): Kept<PupilAsks> {
    states.length = 0
    told.length = 0
    kept = keepWorker<PupilAsks, PupilTells>({
      name: 'pupil',
      start: () => startThread(program, { dieAtBirth: false }, 'pupil'),
      onTell: (_, word) => told.push(word),
      onState: (state) => states.push(state),
      restartMsMin: 1,
      restartMsMax: 5,
      ...change,
    })
    return kept
  }

  const reached = (state: WorkerState) => vi.waitFor(() => expect(states).toContain(state), { timeout: 30_000 })

  afterEach(() => kept?.close())

  it('answers what it is asked and tells what it is not', async () => {
    const pupil = keep()
    await pupil.ask('learn', 'owl')
    expect(await pupil.ask('recite', undefined)).toEqual(['owl'])
    expect(told).toEqual(['owl'])
    expect(states).toEqual(['up'])
  })

  it('passes on a refusal with its code, its line and its details', async () => {
    const refused = await keep()
      .ask('refuse', undefined)
      .catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Problem)
    expect(refused).toMatchObject({ code: 'locked', message: 'that is locked', details: ['a', 'b'] })
  })

  it('passes on what nobody foresaw as an error with the stack of where it happened', async () => {
    const stumbled = await keep()
      .ask('stumble', undefined)
      .catch((error: unknown) => error)
    expect(stumbled).not.toBeInstanceOf(Problem)
    expect((stumbled as Error).stack).toContain('pupil.ts')
  })

  it('says how far it is, and stops when nobody wants the answer any more', async () => {
    const stop = new AbortController()
    const steps = await keep().ask('labour', 1_000_000, {
      signal: stop.signal,
      onProgress: (done) => done > 3 && stop.abort(),
    })
    expect(steps).toBeGreaterThan(3)
    expect(steps).toBeLessThan(1_000_000)
  })

  it('is started again when it dies; what was asked of the dead one fails, what is asked next is answered', async () => {
    const pupil = keep()
    await expect(pupil.ask('die', undefined)).rejects.toThrow('pupil stopped')
    expect(await pupil.ask('recite', undefined)).toEqual([])
    expect(states).toEqual(['up', 'died', 'restarted'])
  })

  it('is taught again what its predecessor knew before it is asked anything', async () => {
    const pupil = keep({ prepare: (link) => link.ask('learn', 'lesson') })
    await expect(pupil.ask('die', undefined)).rejects.toThrow('pupil stopped')
    expect(await pupil.ask('recite', undefined)).toEqual(['lesson'])
  })

  it('that dies again and again is given up, with the reason', async () => {
    const pupil = keep({ start: () => startThread(program, { dieAtBirth: true }, 'pupil'), deathsMax: 3 })
    await reached('given up')
    expect(states.filter((state) => state === 'died')).toHaveLength(2)
    await expect(pupil.ask('recite', undefined)).rejects.toThrow(/3 times and was given up: stillborn/)
  })

  it('that waits to be asked is started by the first question, and once', async () => {
    let starts = 0
    const start = () => {
      starts++
      return startThread(program, { dieAtBirth: false }, 'pupil')
    }
    const pupil = keep({ start, whenAsked: true })
    expect(starts).toBe(0)
    await Promise.all([pupil.ask('learn', 'owl'), pupil.ask('learn', 'elk')])
    pupil.begin()
    expect(await pupil.ask('recite', undefined)).toEqual(['owl', 'elk'])
    expect(starts).toBe(1)
  })

  it('that was never asked is closed without ever being started', async () => {
    const pupil = keep({ whenAsked: true })
    await pupil.close('close')
    await expect(pupil.ask('recite', undefined)).rejects.toThrow('pupil was closed')
    expect(states).toEqual([])
  })

  it('for which there is no room is tried again as one that died', async () => {
    let refusals = 2
    const start = () => {
      if (refusals-- > 0) throw new Error('no room for another thread')
      return startThread(program, { dieAtBirth: false }, 'pupil')
    }
    const pupil = keep({ start })
    expect(await pupil.ask('recite', undefined)).toEqual([])
    expect(states).toEqual(['died', 'died', 'restarted'])
  })

  it('is not started again once it was closed', async () => {
    const pupil = keep()
    await pupil.ask('recite', undefined)
    await pupil.close('close')
    expect(states).toEqual(['up'])
  })
})
