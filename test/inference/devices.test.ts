import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { InferenceProblem, problemOf } from '../../electron/inference/problems.ts'
import { chooseDevice, type Trial, tryDevice } from '../../electron/inference/trial.ts'
import { takingTurns } from '../../electron/inference/turns.ts'

const swiftShader = '/usr/lib/chromium/vk_swiftshader_icd.json'

describe('the trial of a device', () => {
  it('passes on the processor', async () => {
    expect(await tryDevice('cpu')).toMatchObject({ ok: true, reason: 'always there', error: 0 })
  })

  it('says in plain words why a device cannot be used', async () => {
    const trial = await tryDevice(process.platform === 'darwin' ? 'dml' : 'coreml')
    expect(trial).toMatchObject({ ok: false, reason: 'not made for this platform' })
  })

  it('finds WebGPU equal to the processor on SwiftShader', async ({ skip }) => {
    if (!existsSync(swiftShader)) skip(`${swiftShader} is not on this machine`)
    process.env.VK_ICD_FILENAMES = swiftShader
    const trial = await tryDevice('webgpu')
    if (!trial.ok && /adapter/.test(trial.reason)) skip('no Vulkan loader on this machine')
    expect(trial).toMatchObject({ ok: true })
    expect(trial.error).toBeLessThan(1e-4)
  })
})

describe('the choice', () => {
  const trial = (name: Trial['name'], ok: boolean): Trial => ({
    name,
    ok,
    reason: ok ? 'works' : 'fails',
    error: 0,
    milliseconds: 1,
  })
  const all = [trial('cpu', true), trial('webgpu', true), trial('cuda', false)]

  it('is the best that works, or the one that was asked for', () => {
    expect(chooseDevice(all).device).toBe('webgpu')
    expect(chooseDevice(all, 'cpu').device).toBe('cpu')
  })

  it('says so when what was asked for does not work', () => {
    expect(chooseDevice(all, 'cuda')).toEqual({
      device: 'webgpu',
      reason: 'cuda was asked for but fails; webgpu works',
    })
  })
})

describe('problems', () => {
  it.each([
    ['Failed to allocate memory for requested buffer of size 1073741824', 'out of memory'],
    ['std::bad_alloc', 'out of memory'],
    ['Device is lost', 'device lost'],
    ['Load model from x.onnx failed:Protobuf parsing failed.', 'bad model'],
    ['something else', 'failed'],
  ])('%s is known for what it is', (text, kind) => {
    expect(problemOf(new Error(text)).kind).toBe(kind)
  })
})

describe('turns', () => {
  it('never overlap, and outlive a failure', async () => {
    const inTurn = takingTurns()
    let running = 0
    const work = (fails: boolean) => async () => {
      expect(++running).toBe(1)
      await new Promise((resolve) => setImmediate(resolve))
      running--
      if (fails) throw new InferenceProblem('failed', 'so says the test')
      return 1
    }
    const results = await Promise.allSettled([true, false, true, false].map((fails) => inTurn(work(fails))))
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled'])
  })
})
