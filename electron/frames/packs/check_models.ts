import type { OnnxFile, OnnxValue } from '../../inference/onnx_file.ts'
import type { Configs } from './configs.ts'
import type { Part } from './pack.ts'

const unetInputs = ['sample', 'timestep', 'encoder_hidden_states', 'timestep_cond']
const timeKinds = ['int64', 'int32', 'float32', 'float16']

/** Do the models take and give what this lens can feed and read, and do they fit one another? */
export function checkModels(configs: Configs, files: Record<Part, OnnxFile>): string[] {
  return [
    ...checkText(files.text_encoder),
    ...checkUnet(configs, files.unet, files.text_encoder),
    ...checkCoders(configs, files.vae_encoder, files.vae_decoder),
  ]
}

function checkText(text: OnnxFile): string[] {
  const inputs = inputsOf(text)
  const extra = inputs.filter((input) => input.name !== 'input_ids')
  if (extra.length === inputs.length) return ['text_encoder has no input `input_ids`']
  return extra.map((input) => `text_encoder wants \`${input.name}\`, which this lens does not give`)
}

function checkUnet(configs: Configs, unet: OnnxFile, text: OnnxFile): string[] {
  const problems: string[] = []
  const inputs = new Map(inputsOf(unet).map((input) => [input.name, input]))
  for (const name of unetInputs.slice(0, 3)) if (!inputs.has(name)) problems.push(`unet has no input \`${name}\``)
  for (const name of inputs.keys())
    if (!unetInputs.includes(name))
      problems.push(`unet wants \`${name}\`, as SDXL and ControlNet do: bring a Stable Diffusion 1.5 pack`)
  const time = inputs.get('timestep')
  if (time && !timeKinds.includes(time.kind)) problems.push(`unet takes its timestep as ${time.kind}`)
  const channels = inputs.get('sample')?.shape[1]
  if (typeof channels === 'number' && channels !== configs.latentChannels)
    problems.push(
      `unet takes ${channels} channels and the autoencoder gives ${configs.latentChannels}: is it an inpainting model?`,
    )
  const width = inputs.get('encoder_hidden_states')?.shape[2]
  const given = text.outputs[0].shape.at(-1)
  if (typeof width === 'number' && typeof given === 'number' && width !== given)
    problems.push(`unet attends to ${width} numbers a token and the text encoder gives ${given}`)
  const guidance = inputs.get('timestep_cond')?.shape[1]
  if (typeof guidance === 'number' && configs.guidanceWidth !== null && guidance !== configs.guidanceWidth)
    problems.push(`unet takes a guidance of ${guidance} numbers and its config says ${configs.guidanceWidth}`)
  return problems
}

function checkCoders(configs: Configs, encoder: OnnxFile, decoder: OnnxFile): string[] {
  const problems: string[] = []
  const latent = encoder.outputs.find((output) => /^latent_(sample|parameters)$/.test(output.name))
  if (!latent) problems.push('vae_encoder gives neither `latent_sample` nor `latent_parameters`')
  const channels = decoder.inputs[0]?.shape[1]
  if (typeof channels === 'number' && channels !== configs.latentChannels)
    problems.push(`vae_decoder takes ${channels} channels and its config says ${configs.latentChannels}`)
  return problems
}

/** Older exporters list weights among the inputs. */
function inputsOf(file: OnnxFile): OnnxValue[] {
  const weights = new Set(file.weights.map((weight) => weight.name))
  return file.inputs.filter((input) => !weights.has(input.name))
}
