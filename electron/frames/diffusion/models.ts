import {
  openSession,
  realsOf,
  realTensor,
  type Session,
  type SessionOptions,
  type Tensor,
  type TensorSpec,
  tensor,
  wholeTensor,
} from '../../inference/sessions.ts'
import type { ModelFile, Pack } from '../packs/pack.ts'

/** The three models of a picture, whatever names, shapes and kinds a pack gives them. */
export type Models = {
  at(width: number, height: number): SizedModels
  close(): Promise<void>
}

/** For one size. Pictures are planar, −1 … 1; latents are scaled as the sampler wants them. */
export type SizedModels = {
  latentLength: number
  encode(picture: Float32Array, into: Float32Array): Promise<void>
  /** The answer holds until the next call. */
  predict(x: Float32Array, timestep: number, text: Float32Array, guidance: Float32Array | null): Promise<Float32Array>
  decode(x: Float32Array, picture: Float32Array): Promise<void>
}

export type Open = (model: ModelFile, options: SessionOptions) => Promise<Session>
export const openModel: Open = (model, options) => openSession(model.path, options)

export async function openModels(pack: Pack, options: SessionOptions, open: Open): Promise<Models> {
  // One after another: loading together doubles the peak of memory.
  const unet = await open(pack.models.unet, options)
  const encoder = await open(pack.models.vae_encoder, options)
  const decoder = await open(pack.models.vae_decoder, options)
  let sized: (SizedModels & { size: string }) | null = null
  return {
    at(width, height) {
      const size = `${width}×${height}`
      if (sized?.size !== size) sized = { size, ...sizeModels(pack, unet, encoder, decoder, width, height) }
      return sized
    },
    async close() {
      for (const session of [unet, encoder, decoder]) await session.close()
    },
  }
}

function sizeModels(
  pack: Pack,
  unet: Session,
  encoder: Session,
  decoder: Session,
  width: number,
  height: number,
): SizedModels {
  const latentDims = [1, pack.latentChannels, height / pack.pixelsPerLatent, width / pack.pixelsPerLatent]
  const pictureDims = [1, 3, height, width]
  const latentLength = latentDims.reduce((product, size) => product * size)
  return {
    latentLength,
    encode: encodeWith(encoder, pack, pictureDims, latentDims),
    predict: predictWith(unet, pack, latentDims),
    decode: decodeWith(decoder, pack, latentDims, pictureDims),
  }
}

function encodeWith(session: Session, pack: Pack, dims: number[], latentDims: number[]): SizedModels['encode'] {
  const input = session.inputs[0]
  const output = session.outputs.find((spec) => spec.name.startsWith('latent_')) ?? session.outputs[0]
  // Of `latent_parameters` there is also the deviation, as much again.
  const outDims = output.name === 'latent_parameters' ? latentDims.with(1, latentDims[1] * 2) : latentDims
  const kept = keptFor(output, outDims)
  return async (picture, into) => {
    const given = await session.run({ [input.name]: realTensor(input.kind, picture, dims) }, kept)
    // Of `latent_parameters` the first half is the mean, which is all that a repeatable picture wants.
    const latents = realsOf(given[output.name])
    for (let i = 0; i < into.length; i++) into[i] = (latents[i] - pack.shift) * pack.scaling
  }
}

/** Where a model writes, again and again; undefined where its numbers are of another kind than ours. */
function keptFor({ kind, name }: TensorSpec, dims: number[]): Record<string, Tensor> | undefined {
  if (kind !== 'float32') return undefined
  return { [name]: tensor('float32', new Float32Array(dims.reduce((product, size) => product * size)), dims) }
}

function predictWith(session: Session, pack: Pack, dims: number[]): SizedModels['predict'] {
  const inputs = new Map(session.inputs.map((spec) => [spec.name, spec]))
  const kindOf = (name: string) => (inputs.get(name) as TensorSpec).kind
  const time = inputs.get('timestep') as TensorSpec
  const output = session.outputs[0]
  const into = keptFor(output, dims)
  return async (x, timestep, text, guidance) => {
    const given = await session.run(
      {
        sample: realTensor(kindOf('sample'), x, dims),
        timestep: wholeTensor(time.kind, [timestep], time.shape.length === 0 ? [] : [1]),
        encoder_hidden_states: realTensor(kindOf('encoder_hidden_states'), text, [
          1,
          text.length / pack.textWidth,
          pack.textWidth,
        ]),
        ...(guidance && { timestep_cond: realTensor(kindOf('timestep_cond'), guidance, [1, guidance.length]) }),
      },
      into,
    )
    return realsOf(given[output.name])
  }
}

function decodeWith(session: Session, pack: Pack, latentDims: number[], pictureDims: number[]): SizedModels['decode'] {
  const input = session.inputs[0]
  const output = session.outputs[0]
  const unscaled = new Float32Array(latentDims.reduce((product, size) => product * size))
  return async (x, picture) => {
    for (let i = 0; i < x.length; i++) unscaled[i] = x[i] / pack.scaling + pack.shift
    const feeds = { [input.name]: realTensor(input.kind, unscaled, latentDims) }
    // Written straight into the picture where the kinds agree.
    if (output.kind === 'float32') await session.run(feeds, { [output.name]: tensor('float32', picture, pictureDims) })
    else picture.set(realsOf((await session.run(feeds))[output.name]))
  }
}
