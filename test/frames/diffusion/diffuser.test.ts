import { describe, expect, it } from 'vitest'
import { type DiffuseJob, openDiffuser } from '../../../electron/frames/diffusion/diffuser.ts'
import { readPack } from '../../../electron/frames/packs/read_pack.ts'
import type { Pack } from '../../../electron/frames/packs/pack.ts'
import { packFolder, readReference, referencePicture, relativeError, toyNames } from '../toys.ts'

/** Single precision leaves this much between two orders of the same sums; half precision this much. */
const tolerance = { single: 2e-4, half: 3e-2 }

describe.each(toyNames)('the pack %s, beside a run of diffusers', (name) => {
  const reference = readReference(name)
  const most = name === 'lcm-half' ? tolerance.half : tolerance.single

  it.each(reference.runs.map((run) => [run.steps, run.strength, run] as const))(
    'gives its latents and its picture in %i steps at strength %f',
    async (_steps, _strength, run) => {
      const { pack, problems } = await readPack(packFolder(name))
      expect(problems).toEqual([])
      const seen: Float32Array[] = []
      let drawn = 0
      const diffuser = await openDiffuser(pack as Pack, {
        device: 'cpu',
        threads: 1,
        noise: { draw: (into) => into.set(reference.noise[drawn++]) },
        watch: (x) => seen.push(Float32Array.from(x)),
      })
      const job = jobFor(reference, run)
      await diffuser.diffuse(job)
      await diffuser.close()

      expect(relativeError(seen[0], run.start)).toBeLessThan(most)
      expect(seen).toHaveLength(run.latents.length + 1)
      for (const [i, latents] of run.latents.entries()) expect(relativeError(seen[i + 1], latents)).toBeLessThan(most)
      expect(relativeError(everyFourth(job.output), run.decoded)).toBeLessThan(most)
    },
  )
})

function jobFor(reference: ReturnType<typeof readReference>, run: { steps: number; strength: number }): DiffuseJob {
  const picture = referencePicture()
  const source = Float32Array.from(
    { length: 3 * 4_096 },
    (_, i) => picture[(i % 4_096) * 4 + Math.floor(i / 4_096)] / 127.5 - 1,
  )
  return {
    width: 64,
    height: 64,
    source,
    output: new Float32Array(3 * 4_096),
    prompt: [{ words: reference.words, share: 1 }],
    negative: reference.guidanceEmbedding ? '' : reference.negative,
    steps: run.steps,
    strength: run.strength,
    guidance: reference.guidance,
    seed: 1,
    frame: [0, 0],
    noiseShared: 0.7,
    noiseFrom: null,
  }
}

function everyFourth(planar: Float32Array): Float32Array {
  return planar.filter((_, i) => (i % 64) % 4 === 0 && (Math.floor(i / 64) % 64) % 4 === 0)
}
