import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Tokenizer } from '@huggingface/tokenizers'
import { z } from 'zod'
import { findPack } from '../../frames/packs/folders.ts'
import { digestFiles } from '../../frames/packs/digest.ts'
import { read } from '../../frames/packs/configs.ts'
import { readTokenizer } from '../../frames/packs/tokenizer.ts'
import { type EncoderModel, textEncoder, type Wording } from '../../recall/text_encoder.ts'
import { Problem } from '../../wire/problem.ts'
import { packsFoldersOf } from '../errands/packs.ts'
import type { Settings } from '../settings.ts'

/** The setting that names a text encoder: a folder under `encoders` in the home, `none`, or nothing for that of the pack in use. */
export const encoderKey = 'encoder'
export const noEncoder = 'none'

/** Where users put their own. */
export function encodersFolder(home: string): string {
  return join(home, 'encoders')
}

const manifest = z.object({
  title: z.string().max(200).default(''),
  /** Tokens of a text that are read, start and end among them. */
  length: z.number().int().min(4).max(512).optional(),
  /** How much the direction of its words counts beside what is understood without it. */
  share: z.number().min(0).max(1).default(0.35),
})

/** A picture model's own words are few, and all of them are understood without it: measured with test/bench/recall/encoder.ts. */
const packShare = 0.1
/** The process that remembers stays small: a pack's encoder beyond this is the picture's alone. */
const packBytesMax = 64e6
const clipLength = 77
const sentenceLength = 128

/** The encoder that the settings choose. Fails in one line that says what is wrong with it. */
export async function chosenEncoder(home: string, settings: Pick<Settings, 'get'>): Promise<EncoderModel | undefined> {
  const chosen = settings.get(encoderKey)
  if (chosen === noEncoder) return undefined
  if (typeof chosen === 'string' && chosen !== '') return readEncoder(home, chosen)
  const { pack = '' } = (settings.get('lens') ?? {}) as { pack?: string }
  return readPackEncoder(findPack(packsFoldersOf(home), pack))
}

/** Reads a user's own encoder and lets it read a short text and a long one, so that a broken one is refused before anything hangs on it. */
export async function checkEncoder(home: string, chosen: unknown): Promise<void> {
  if (chosen === null || chosen === '' || chosen === noEncoder) return
  if (typeof chosen !== 'string') throw new Problem('bad input', 'a text encoder is chosen by the name of its folder')
  const encoder = textEncoder(await readEncoder(home, chosen))
  try {
    await encoder.encode(['harvest', 'harvest '.repeat(600)])
  } catch (cause) {
    throw refused(chosen, cause)
  } finally {
    await encoder.close().catch(() => {})
  }
}

async function readEncoder(home: string, name: string): Promise<EncoderModel> {
  const folder = join(encodersFolder(home), basename(name))
  if (!existsSync(folder))
    throw new Problem('bad input', `there is no text encoder ${name}: put its folder in encoders`)
  try {
    if (!existsSync(join(folder, 'model.onnx'))) throw new Error('model.onnx is missing')
    const isClip = !existsSync(join(folder, 'tokenizer.json'))
    const { share, length = isClip ? clipLength : sentenceLength } = read(manifest, folder, 'encoder.json')
    return {
      path: join(folder, 'model.onnx'),
      version: (await digestFiles(folder)).whole,
      lengthMax: length,
      share,
      wording: isClip ? clipWording(folder, length) : plainWording(folder),
    }
  } catch (cause) {
    throw refused(name, cause)
  }
}

async function readPackEncoder(folder: string): Promise<EncoderModel | undefined> {
  const models = await digestFiles(join(folder, 'text_encoder'))
  if (models.bytes > packBytesMax) return undefined
  const words = await digestFiles(join(folder, 'tokenizer'))
  return {
    path: join(folder, 'text_encoder/model.onnx'),
    version: `${models.whole}/${words.whole}`,
    lengthMax: clipLength,
    share: packShare,
    wording: clipWording(join(folder, 'tokenizer'), clipLength),
  }
}

/** As sentence models bring it: one file that says how words are cut and what stands around them. */
function plainWording(folder: string): Wording {
  const described = JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8')) as Described
  const tokenizer = new Tokenizer(described, {})
  const padding = described.padding?.pad_id ?? 0
  return {
    padToken: padding,
    tokens(text, lengthMax) {
      const { ids } = tokenizer.encode(text)
      // The last token ends the text, wherever it is cut.
      return ids.length > lengthMax ? [...ids.slice(0, lengthMax - 1), ids[ids.length - 1]] : ids
    },
  }
}
type Described = { padding?: { pad_id?: number } | null }

/** As picture models bring it. */
function clipWording(folder: string, length: number): Wording {
  const words = readTokenizer(folder, length)
  return {
    padToken: words.wrap([])[length - 1],
    tokens(text, lengthMax) {
      const bare = words.bare(text).slice(0, lengthMax - 2)
      return words.wrap(bare).slice(0, bare.length + 2)
    },
  }
}

function refused(name: string, cause: unknown): Problem {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new Problem('bad input', `the text encoder ${name} cannot be used: ${why}`, undefined, { cause })
}
