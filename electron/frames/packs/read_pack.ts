import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type OnnxFile, readOnnxFile } from '../../inference/onnx_file.ts'
import { checkModels } from './check_models.ts'
import { type Configs, read, readConfigs } from './configs.ts'
import { digestFiles } from './digest.ts'
import { type Manifest, manifest, stableDiffusionManifest } from './manifest.ts'
import { memoryBytes } from './memory.ts'
import { type ModelFile, type Pack, type Part, parts } from './pack.ts'
import { readTokenizer } from './tokenizer.ts'

export type Preflight = { pack: Pack | null; problems: string[]; memoryBytes: number; title: string }

/**
 * Looks at a folder without loading it: are all files there and whole, do the models fit each other and this lens, how much memory will
 * they take. Every problem is one line that says what to do.
 */
export async function readPack(folder: string): Promise<Preflight> {
  const title = basename(folder)
  const problems = missing(folder)
  if (problems.length > 0) return { pack: null, problems, memoryBytes: 0, title }
  const configs = attempt(() => readConfigs(folder), problems)
  const about = attempt(() => readManifest(folder), problems)
  const tokenizer = attempt(() => readTokenizer(join(folder, 'tokenizer')), problems, 'tokenizer: ')
  const files = readModels(folder, problems)
  if (!configs || !about || !tokenizer || !files) return { pack: null, problems, memoryBytes: 0, title }
  problems.push(...checkModels(configs, files))
  const digests = await digestFiles(folder)
  for (const [file, digest] of Object.entries(about.digests)) {
    if (digests.files[file] !== digest)
      problems.push(`${file} is not the file its manifest names: fetch the pack again`)
  }
  const pack = assemble(folder, configs, about, files, digests)
  return {
    pack: problems.length === 0 ? pack : null,
    problems,
    memoryBytes: memoryBytes(pack, 512, 512),
    title: about.title || title,
  }
}

function assemble(
  folder: string,
  configs: Configs,
  about: Manifest,
  files: Record<Part, OnnxFile>,
  digests: { whole: string; bytes: number },
): Pack {
  const models = Object.fromEntries(parts.map((part) => [part, describe(folder, part, files[part])])) as Pack['models']
  return {
    ...configs,
    id: basename(folder),
    folder,
    manifest: { ...about, title: about.title || basename(folder) },
    bytes: digests.bytes,
    digest: digests.whole,
    models,
    textWidth: Number(files.text_encoder.outputs[0].shape.at(-1)) || 0,
    fixedSize: fixedSize(files.vae_decoder),
  }
}

function missing(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [`${folder} is not a folder`]
  const wanted = [
    'model_index.json',
    ...parts.map((part) => `${part}/model.onnx`),
    'scheduler/scheduler_config.json',
    'tokenizer',
  ]
  const absent = wanted.filter((file) => !existsSync(join(folder, file)))
  if (absent.length === 0) return []
  const weights = readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) =>
    /\.(safetensors|ckpt|bin)$/.test(file),
  )
  return weights
    ? ['the folder holds PyTorch weights: export them with `optimum-cli export onnx` first']
    : absent.map((file) => `${file} is missing`)
}

function readManifest(folder: string): Manifest {
  if (!existsSync(join(folder, 'pack.json'))) return stableDiffusionManifest
  return { ...stableDiffusionManifest, ...read(manifest.partial(), folder, 'pack.json') }
}

function readModels(folder: string, problems: string[]): Record<Part, OnnxFile> | undefined {
  const found: Partial<Record<Part, OnnxFile>> = {}
  for (const part of parts) {
    const file = attempt(() => readOnnxFile(join(folder, part, 'model.onnx')), problems, `${part}/model.onnx `)
    if (!file) continue
    found[part] = file
    for (const [name, bytes] of externalFiles(file)) {
      const path = join(folder, part, name)
      if (!existsSync(path)) problems.push(`${part}/${name} is missing: the weights of ${part} lie there`)
      else if (statSync(path).size < bytes) problems.push(`${part}/${name} is cut short: fetch it again`)
    }
  }
  return parts.every((part) => found[part]) ? (found as Record<Part, OnnxFile>) : undefined
}

function externalFiles(file: OnnxFile): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const weight of file.weights)
    if (weight.file) sizes.set(weight.file, (sizes.get(weight.file) ?? 0) + weight.bytes)
  return sizes
}

function describe(folder: string, part: Part, file: OnnxFile): ModelFile {
  const singleBytes = (bytes: number, kind: string) =>
    kind === 'float16' ? bytes * 2 : kind === 'int8' ? bytes * 4 : bytes
  return {
    path: join(folder, part, 'model.onnx'),
    inputs: file.inputs.filter((input) => !file.weights.some((weight) => weight.name === input.name)),
    outputs: file.outputs,
    weightBytes: file.weights.reduce((sum, weight) => sum + weight.bytes, 0),
    weightBytesSingle: file.weights.reduce((sum, weight) => sum + singleBytes(weight.bytes, weight.kind), 0),
    half: file.weights.some((weight) => weight.kind === 'float16'),
    attends: (file.operations.Softmax ?? 0) > 0,
  }
}

function fixedSize(decoder: OnnxFile): Pack['fixedSize'] {
  const [, , height, width] = decoder.outputs[0].shape
  return typeof width === 'number' && typeof height === 'number' ? { width, height } : null
}

function attempt<T>(work: () => T, problems: string[], before = ''): T | undefined {
  try {
    return work()
  } catch (cause) {
    problems.push(before + (cause instanceof Error ? cause.message : String(cause)))
    return undefined
  }
}
