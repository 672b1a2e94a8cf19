import { join } from 'node:path'
import type { DeviceName } from '../../inference/devices.ts'
import { requireFinite } from '../../inference/finite.ts'
import { InferenceProblem } from '../../inference/problems.ts'
import type { Pack } from '../packs/pack.ts'
import { readTokenizer } from '../packs/tokenizer.ts'
import { guidanceEmbedding, guide } from './guidance.ts'
import { likenessOf } from './likeness.ts'
import { type Models, type Open, openModel, openModels, type SizedModels } from './models.ts'
import { createNoise } from './noise.ts'
import { createSampler } from './sampler.ts'
import { createText, type PromptBlend } from './text.ts'

export type DiffuseJob = {
  width: number
  height: number
  /** Planar, −1 … 1; null makes a picture of words alone. */
  source: Float32Array | null
  output: Float32Array
  prompt: PromptBlend
  negative: string
  steps: number
  strength: number
  guidance: number
  seed: number
  frame: readonly [high: number, low: number]
  noiseShared: number
  /** For each latent pixel, where it lay in the anchor; null where nothing moved. */
  noiseFrom: Int32Array | null
}

export type DiffuseReport = {
  milliseconds: { text: number; encode: number; denoise: number; decode: number }
  /** True when half precision or quantisation failed and the picture was made again without. */
  retried: boolean
  /** What the picture is like, to find others by. */
  likeness: Int8Array
}

export type Diffuser = { diffuse(job: DiffuseJob): Promise<DiffuseReport>; close(): Promise<void> }

export type DiffuserOptions = {
  device: DeviceName
  threads: number
  open?: Open
  /** Noise for tests that compare with a run elsewhere. */
  noise?: Pick<ReturnType<typeof createNoise>, 'draw'>
  /** Sees the latents at the start and after each step. */
  watch?: (x: Float32Array, step: number) => void
}

/** What a guidance-distilled model is steered by, away from words that are not wanted: it was not made for more. */
const distilledScale = 1.5
const preciseAfter = 3

/** Makes pictures with one pack on one device. */
export async function openDiffuser(pack: Pack, options: DiffuserOptions): Promise<Diffuser> {
  const { device, threads, open = openModel, noise = createNoise(), watch } = options
  const words = readTokenizer(join(pack.folder, 'tokenizer'))
  const textSession = await open(pack.models.text_encoder, { device: 'cpu', threads })
  const text = createText(textSession, words)
  const usual = await openModels(pack, { device, threads }, open)
  const sampler = createSampler(pack.schedule)
  const takesGuidance = pack.models.unet.inputs.some((input) => input.name === 'timestep_cond')
  let precise: Models | null = null
  let failures = 0
  let x = new Float32Array(0)
  let z = new Float32Array(0)
  let unwanted = new Float32Array(0)

  async function denoise(models: SizedModels, job: DiffuseJob, wanted: Float32Array, not: Float32Array | null) {
    const plan = sampler.plan(job.steps, job.source ? job.strength : 1)
    const embedding = takesGuidance ? guidanceEmbedding(job.guidance, guidanceWidthOf(pack)) : null
    const scale = takesGuidance ? distilledScale : job.guidance
    noise.draw(z, pack.latentChannels, 0, noiseOf(job))
    sampler.begin(x, plan, z)
    watch?.(x, -1)
    for (let i = 0; i < plan.timesteps.length; i++) {
      if (not) unwanted.set(await models.predict(x, plan.timesteps[i], not, embedding))
      const output = await models.predict(x, plan.timesteps[i], wanted, embedding)
      if (not) guide(output, unwanted, scale)
      if (sampler.needsNoise(plan, i)) noise.draw(z, pack.latentChannels, i + 1, noiseOf(job))
      sampler.step(x, output, plan, i, z)
      watch?.(x, i)
    }
  }

  async function attempt(models: Models, job: DiffuseJob): Promise<Omit<DiffuseReport, 'retried'>> {
    const sized = models.at(job.width, job.height)
    if (x.length !== sized.latentLength) {
      x = new Float32Array(sized.latentLength)
      z = new Float32Array(sized.latentLength)
      unwanted = new Float32Array(sized.latentLength)
    }
    const began = performance.now()
    const wanted = await text.embed(job.prompt)
    const not = needsSecondPass(job, takesGuidance) ? await text.embed([{ words: job.negative, share: 1 }]) : null
    const read = performance.now()
    if (job.source) await sized.encode(job.source, x)
    else x.fill(0)
    const encoded = performance.now()
    await denoise(sized, job, wanted, not)
    requireFinite(x, 'the picture')
    const denoised = performance.now()
    await sized.decode(x, job.output)
    requireFinite(job.output, 'the picture')
    const decoded = performance.now()
    const { pixelsPerLatent, latentChannels } = pack
    return {
      milliseconds: {
        text: read - began,
        encode: encoded - read,
        denoise: denoised - encoded,
        decode: decoded - denoised,
      },
      likeness: likenessOf(x, latentChannels, job.width / pixelsPerLatent, job.height / pixelsPerLatent, pack.scaling),
    }
  }

  return {
    async diffuse(job) {
      if (!precise || failures < preciseAfter) {
        try {
          const made = await attempt(usual, job)
          failures = 0
          return { ...made, retried: false }
        } catch (cause) {
          if (!(cause instanceof InferenceProblem) || cause.kind !== 'not a number') throw cause
          failures++
        }
      }
      // The processor computes half precision in single; a quantised model is undone.
      precise ??= await openModels(pack, { device: 'cpu', threads, undoQuantisation: true }, open)
      return { ...(await attempt(precise, job)), retried: true }
    },
    async close() {
      await usual.close()
      await precise?.close()
      await textSession.close()
    },
  }
}

function noiseOf(job: DiffuseJob) {
  return { seed: job.seed, frame: job.frame, shared: job.noiseShared, from: job.noiseFrom }
}

/** A plain model needs a pass without the words to know which way they lead; a distilled one only to lead away from others. */
function needsSecondPass(job: DiffuseJob, takesGuidance: boolean): boolean {
  return takesGuidance ? job.negative !== '' : job.guidance > 1
}

function guidanceWidthOf(pack: Pack): number {
  const spec = pack.models.unet.inputs.find((input) => input.name === 'timestep_cond')
  const told = spec?.shape[1]
  return pack.guidanceWidth ?? (typeof told === 'number' ? told : 256)
}
