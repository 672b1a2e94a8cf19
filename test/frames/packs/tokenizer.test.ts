import { describe, expect, it } from 'vitest'
import { readTokenizer } from '../../../electron/frames/packs/tokenizer.ts'
import { packFolder, readReference } from '../toys.ts'

describe('a tokenizer', () => {
  it.each(['lcm', 'lcm-lora'])('of %s gives the tokens that transformers gives', (name) => {
    const words = readTokenizer(`${packFolder(name)}/tokenizer`)
    for (const { text, ids } of readReference(name).tokens) expect(words.tokens(text), text).toEqual(ids)
  })

  it('always fills 77 places, and keeps the end when words are many', () => {
    const words = readTokenizer(`${packFolder('lcm')}/tokenizer`)
    const long = words.tokens('rain '.repeat(200))
    expect(long).toHaveLength(77)
    expect(long.at(-1)).toBe(words.tokens('')[1])
  })
})
