import type { Pack } from './pack.ts'

/** Sessions themselves: graphs, plans, buffers of threads, what is read twice while they are opened. Measured with test/bench/frames/memory.ts. */
const sessionsBytes = { lean: 10e6, full: 420e6 }
const bytesPerPixel = { lean: 125, full: 3_670 }
/** Copies of a table of attention that live at once, in the encoder and in the decoder. */
const attentionCopies = 4

/**
 * The most memory beyond what the process has anyway while frames of this size are being made on the processor. An autoencoder that attends, as
 * Stable Diffusion's does, holds a table of every latent pixel against every other. Half precision is computed in single there.
 */
export function memoryBytes(pack: Pack, width: number, height: number): number {
  const models = Object.values(pack.models)
  const weights = models.reduce((sum, model) => sum + (model.half ? model.weightBytesSingle : model.weightBytes), 0)
  const kind = pack.models.vae_decoder.attends ? 'full' : 'lean'
  const latents = (width * height) / pack.pixelsPerLatent ** 2
  const attention = kind === 'full' ? latents * latents * 4 * attentionCopies : 0
  return weights + sessionsBytes[kind] + width * height * bytesPerPixel[kind] + attention
}
