import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type DiffuseJob, openDiffuser } from '../../../electron/frames/diffusion/diffuser.ts'
import { type Open, openModel } from '../../../electron/frames/diffusion/models.ts'
import type { Pack } from '../../../electron/frames/packs/pack.ts'
import { readPack } from '../../../electron/frames/packs/read_pack.ts'
import { tryDevice } from '../../../electron/inference/trial.ts'
import { packFolder, relativeError } from '../toys.ts'

let pack: Pack
beforeAll(async () => {
  pack = (await readPack(packFolder('velocity'))).pack as Pack
})

describe('a picture that is not a number', () => {
  it('is made again in single precision', async () => {
    let opened = 0
    const faulty: Open = async (model, options) => {
      const session = await openModel(model, options)
      if (options.undoQuantisation || model.path !== pack.models.unet.path) return session
      opened++
      return {
        ...session,
        async run(feeds, into) {
          const given = await session.run(feeds, into)
          ;(given.out_sample.data as Float32Array)[3] = Number.NaN
          return given
        },
      }
    }
    const diffuser = await openDiffuser(pack, { device: 'cpu', threads: 1, open: faulty })
    const sound = await openDiffuser(pack, { device: 'cpu', threads: 1 })
    const [mended, expected] = [jobOf(), jobOf()]
    expect((await diffuser.diffuse(mended)).retried).toBe(true)
    expect((await sound.diffuse(expected)).retried).toBe(false)
    expect(opened).toBe(1)
    expect(mended.output).toEqual(expected.output)
    await Promise.all([diffuser.close(), sound.close()])
  })

  it('is reported when single precision does not help', async () => {
    const diffuser = await openDiffuser(pack, { device: 'cpu', threads: 1 })
    const job = jobOf()
    job.source?.fill(Number.NaN)
    await expect(diffuser.diffuse(job)).rejects.toMatchObject({ kind: 'not a number' })
    await diffuser.close()
  })
})

describe('two runs', () => {
  it('give the same bits on the processor', async () => {
    const outputs: Float32Array[] = []
    for (let i = 0; i < 2; i++) {
      const diffuser = await openDiffuser(pack, { device: 'cpu', threads: 2 })
      const job = jobOf()
      await diffuser.diffuse(job)
      outputs.push(job.output)
      await diffuser.close()
    }
    expect(outputs[1]).toEqual(outputs[0])
  })

  it('agree between WebGPU on SwiftShader and the processor', async ({ skip }) => {
    const driver = '/usr/lib/chromium/vk_swiftshader_icd.json'
    if (!existsSync(driver)) skip(`${driver} is not on this machine`)
    process.env.VK_ICD_FILENAMES = driver
    const trial = await tryDevice('webgpu')
    if (!trial.ok) skip(`WebGPU: ${trial.reason}`)
    const outputs: Float32Array[] = []
    for (const device of ['cpu', 'webgpu'] as const) {
      const diffuser = await openDiffuser(pack, { device, threads: 1 })
      const job = jobOf()
      await diffuser.diffuse(job)
      outputs.push(job.output)
      await diffuser.close()
    }
    expect(relativeError(outputs[1], outputs[0])).toBeLessThan(1e-3)
    // A card that is drawn by the processor takes its time on a busy machine.
  }, 240_000)
})

function jobOf(): DiffuseJob {
  return {
    width: 64,
    height: 64,
    source: Float32Array.from({ length: 3 * 4_096 }, (_, i) => Math.sin(i / 37)),
    output: new Float32Array(3 * 4_096),
    prompt: [{ words: 'a city', share: 1 }],
    negative: '',
    steps: 2,
    strength: 0.5,
    guidance: 8,
    seed: 1,
    frame: [0, 7],
    noiseShared: 0.7,
    noiseFrom: null,
  }
}
