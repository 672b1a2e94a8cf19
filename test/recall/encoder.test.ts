import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkEncoder, chosenEncoder } from '../../electron/engine/memory/encoders.ts'
import type { TextEncoder } from '../../electron/recall/chronicle.ts'
import { textEncoder } from '../../electron/recall/text_encoder.ts'
import { lastTick, openEastmere } from './fixtures/eastmere.ts'

const picture = join(import.meta.dirname, '../fixtures/packs/lcm/text_encoder/model.onnx')
const fixtures = join(import.meta.dirname, '../fixtures')

describe('a text encoder', () => {
  let home: string
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'qhpu-encoders-'))
    cpSync(join(fixtures, 'encoders'), join(home, 'encoders'), { recursive: true })
    const folder = join(home, 'encoders/picture')
    cpSync(join(fixtures, 'packs/lcm/tokenizer'), folder, { recursive: true })
    copyFileSync(picture, join(folder, 'model.onnx'))
    writeFileSync(join(folder, 'encoder.json'), '{}')
  })
  afterAll(() => rmSync(home, { recursive: true }))

  const choose = (encoder: unknown) => chosenEncoder(home, { get: (key) => (key === 'encoder' ? encoder : undefined) })
  const open = async (encoder: unknown): Promise<TextEncoder> => textEncoder((await choose(encoder))!)

  it('is that of the pack in use when nothing else is chosen, and none when none is wanted', async () => {
    const [one, other] = await (await open(undefined)).encode(['snow on the roofs at night', 'harvest'])
    expect(one).toHaveLength(other.length)
    expect(one.every(Number.isFinite)).toBe(true)
    expect(await choose('none')).toBeUndefined()
  })

  it('may be a sentence model of the user’s: words of one meaning point one way', async () => {
    const [stream, brook, bread] = await (await open('sentences')).encode(['a stream', 'the brook', 'bread'])
    expect(likeness(stream, brook)).toBeGreaterThan(0.99)
    expect(likeness(stream, bread)).toBeLessThan(0.01)
  })

  it('gives a text the same direction alone and among longer ones', async () => {
    for (const name of ['sentences', 'picture']) {
      const [alone] = await (await open(name)).encode(['bread and stone'])
      const [, among] = await (await open(name)).encode(['river river river river river', 'bread and stone', 'loaf'])
      expect(likeness(alone, among)).toBeGreaterThan(0.9999)
    }
  })

  it('reads texts of any length', async () => {
    const long = 'the river took the granary '.repeat(400)
    for (const name of ['sentences', 'picture', undefined])
      expect((await (await open(name)).encode([long]))[0].every(Number.isFinite)).toBe(true)
  })

  it.each<[string, (folder: string) => void, RegExp]>([
    ['is not there', (folder) => rmSync(folder, { recursive: true }), /no text encoder broken: put its folder/],
    ['lacks its model', (folder) => rmSync(join(folder, 'model.onnx')), /broken cannot be used: model.onnx is missing/],
    ['has a torn model', (folder) => writeFileSync(join(folder, 'model.onnx'), 'torn'), /broken cannot be used: /],
    ['has a torn tokenizer', (folder) => writeFileSync(join(folder, 'tokenizer.json'), '{'), /broken cannot be used: /],
    ['says nothing of itself', (folder) => rmSync(join(folder, 'encoder.json')), /encoder.json is missing/],
    [
      'asks for too much',
      (folder) => writeFileSync(join(folder, 'encoder.json'), '{"share":9}'),
      /encoder.json: share/,
    ],
    [
      'is a picture model',
      (folder) => copyFileSync(join(fixtures, 'packs/lcm/unet/model.onnx'), join(folder, 'model.onnx')),
      /broken cannot be used: it wants `/,
    ],
  ])('is refused in one line when it %s', async (_, damage, words) => {
    const broken = join(home, 'encoders/broken')
    cpSync(join(fixtures, 'encoders/sentences'), broken, { recursive: true })
    damage(broken)
    const problem = await checkEncoder(home, 'broken').catch((error: Error) => error)
    expect(problem).toMatchObject({ code: 'bad input' })
    expect((problem as Error).message).toMatch(words)
    expect((problem as Error).message).not.toContain('\n')
    rmSync(broken, { recursive: true, force: true })
  })

  it('stays inside the home', async () => {
    await expect(checkEncoder(home, '../../etc')).rejects.toMatchObject({ code: 'bad input' })
  })

  it('finds what no word of the record says', async () => {
    const opened = await openEastmere({ upTo: 3_300, encoder: await open('sentences') })
    const [first] = await opened.recall.find('the silo', { now: lastTick, limit: 3 })
    expect(first.moment.caption).toContain('granary')
    opened.close()
  })
})

describe('another text encoder', () => {
  const wordless: TextEncoder = { version: 'one way', share: 0.3, encode: async (texts) => texts.map(pointing) }

  it('makes the index again behind the answers, and changes nothing that was remembered', async () => {
    const opened = await openEastmere({ upTo: 1_200 })
    const ask = async (recall: typeof opened.recall) =>
      (await recall.find('the river flooded', { now: lastTick, limit: 1 }))[0].moment.id
    const before = await ask(opened.recall)
    const gate = Promise.withResolvers<void>()
    const slow: TextEncoder = { ...wordless, encode: (texts) => gate.promise.then(() => texts.map(pointing)) }
    const again = await opened.reopen({ encoder: slow, wait: false })
    expect(again.building).toBe(true)
    expect(again.indexed).toBe(again.moments)
    expect(await ask(again)).toBe(before)
    gate.resolve()
    await again.ready()
    expect(again.building).toBe(false)
    expect(again.indexed).toBe(again.moments)
    expect(await ask(again)).toBe(before)
    expect(opened.rebuilt).toEqual([expect.stringContaining('read in another way')])
    opened.close()
  })

  it('goes on where it was when it is ended on the way, even when the first one comes back', async () => {
    const opened = await openEastmere({ upTo: 900 })
    let asked = 0
    const gone = Promise.withResolvers<void>()
    const stuck: TextEncoder = {
      ...wordless,
      encode: (texts) => (++asked > 2 ? new Promise(() => gone.resolve()) : wordless.encode(texts)),
    }
    await opened.reopen({ encoder: stuck, wait: false })
    await gone.promise
    for (const encoder of [wordless, undefined]) {
      const again = await opened.reopen({ encoder })
      expect(again.indexed).toBe(again.moments)
      const [hit] = await again.find('the wedding of Tolo and Isa', { now: lastTick, limit: 1 })
      expect(hit.moment.caption).toContain('married')
    }
    expect(opened.rebuilt).toHaveLength(2)
    opened.close()
  })

  it('that fails is told of once, and moments are found without it', async () => {
    const failing: TextEncoder = { ...wordless, encode: () => Promise.reject(new Error('out of words')) }
    const opened = await openEastmere({ upTo: 40, encoder: failing })
    expect(opened.troubles).toEqual(['the text encoder stopped: out of words'])
    expect(opened.recall.moments).toBeGreaterThanOrEqual(40)
    opened.close()
  })
})

/** A direction that depends on a text's length alone. */
function pointing(text: string): Float32Array {
  return Float32Array.from({ length: 16 }, (_, i) => Math.sin(text.length + i))
}

function likeness(a: Float32Array, b: Float32Array): number {
  const dot = (x: Float32Array, y: Float32Array) => x.reduce((sum, value, i) => sum + value * y[i], 0)
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
}
