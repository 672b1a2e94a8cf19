import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Tokenizer } from '@huggingface/tokenizers'

/** Words as the numbers that a text encoder takes: always `length` of them, with a start, an end, and padding. */
export type Words = {
  readonly length: number
  tokens(text: string): number[]
  /** Without start, end and padding, and however long. */
  bare(text: string): number[]
  wrap(bare: readonly number[]): number[]
}

const start = '<|startoftext|>'
const end = '<|endoftext|>'
const pattern = String.raw`<\|startoftext\|>|<\|endoftext\|>|'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+`

/** Reads `tokenizer.json`, or builds the same from CLIP's two files, which is all that a Stable Diffusion folder brings. */
export function readTokenizer(folder: string, length = 77): Words {
  const ready = join(folder, 'tokenizer.json')
  const description = existsSync(ready) ? readJson(ready) : describeClip(folder)
  const tokenizer = new Tokenizer(description, optionalJson(join(folder, 'tokenizer_config.json')))
  const vocabulary = (description as { model: { vocab: Record<string, number> } }).model.vocab
  const startToken = vocabulary[start]
  const endToken = vocabulary[end]
  if (startToken === undefined || endToken === undefined) throw new Error(`the vocabulary lacks ${start} or ${end}`)
  const padToken = vocabulary[padWord(folder)] ?? endToken

  const bare = (text: string) => tokenizer.encode(text, { add_special_tokens: false }).ids
  const wrap = (inner: readonly number[]) => {
    const filled = [startToken, ...inner.slice(0, length - 2), endToken]
    while (filled.length < length) filled.push(padToken)
    return filled
  }
  return { length, bare, wrap, tokens: (text) => wrap(bare(text)) }
}

function describeClip(folder: string): object {
  const vocab = readJson(join(folder, 'vocab.json')) as Record<string, number>
  const merges = readFileSync(join(folder, 'merges.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#version'))
  return {
    version: '1.0',
    added_tokens: [start, end].map((content) => ({
      id: vocab[content],
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: {
      type: 'Sequence',
      normalizers: [
        { type: 'NFC' },
        { type: 'Replace', pattern: { Regex: '\\s+' }, content: ' ' },
        { type: 'Lowercase' },
      ],
    },
    pre_tokenizer: {
      type: 'Sequence',
      pretokenizers: [
        { type: 'Split', pattern: { Regex: pattern }, behavior: 'Removed', invert: true },
        { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: false },
      ],
    },
    post_processor: null,
    decoder: null,
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: end,
      continuing_subword_prefix: '',
      end_of_word_suffix: '</w>',
      fuse_unk: false,
      byte_fallback: false,
      vocab,
      merges,
    },
  }
}

/** Some packs pad with the end of text, some with another token. */
function padWord(folder: string): string {
  for (const file of ['special_tokens_map.json', 'tokenizer_config.json']) {
    const { pad_token: pad } = optionalJson(join(folder, file)) as { pad_token?: string | { content: string } }
    if (pad) return typeof pad === 'string' ? pad : pad.content
  }
  return end
}

function readJson(path: string): object {
  return JSON.parse(readFileSync(path, 'utf8')) as object
}

function optionalJson(path: string): object {
  return existsSync(path) ? readJson(path) : {}
}
