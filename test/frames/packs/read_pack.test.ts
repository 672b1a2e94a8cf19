import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readPack } from '../../../electron/frames/packs/read_pack.ts'
import { packFolder, toyNames } from '../toys.ts'

const scratch = mkdtempSync(join(tmpdir(), 'packs-'))
afterAll(() => rmSync(scratch, { recursive: true }))

describe('a preflight', () => {
  it.each(toyNames)('passes the toy pack %s', async (name) => {
    const { pack, problems } = await readPack(packFolder(name))
    expect(problems).toEqual([])
    expect(pack).toMatchObject({ id: name, latentChannels: 4, pixelsPerLatent: 8, textWidth: 16 })
  })

  it('knows two packs apart by their digest, and a pack by itself', async () => {
    const digests = await Promise.all(
      ['lcm', 'plain', 'lcm'].map(async (name) => (await readPack(packFolder(name))).pack?.digest),
    )
    expect(digests[0]).toBe(digests[2])
    expect(digests[0]).not.toBe(digests[1])
  })

  it.each<[string, (folder: string) => void, RegExp]>([
    ['a missing model', (folder) => rmSync(join(folder, 'unet/model.onnx')), /^unet\/model\.onnx is missing$/],
    ['missing weights', (folder) => rmSync(join(folder, 'unet/model.onnx_data')), /unet\/model\.onnx_data is missing/],
    ['weights cut short', (folder) => truncateSync(join(folder, 'unet/model.onnx_data'), 100), /cut short/],
    [
      'a model cut short',
      (folder) => truncateSync(join(folder, 'vae_decoder/model.onnx'), 5_000),
      /vae_decoder\/model\.onnx/,
    ],
    [
      'a model that is none',
      (folder) => writeFileSync(join(folder, 'unet/model.onnx'), 'hello'),
      /not an ONNX model|holds no graph/,
    ],
    [
      'a scheduler of another kind',
      (folder) => edit(folder, 'scheduler/scheduler_config.json', { prediction_type: 'flow' }),
      /prediction_type/,
    ],
    [
      'an autoencoder with other channels',
      (folder) => edit(folder, 'vae_decoder/config.json', { latent_channels: 16 }),
      /channels/,
    ],
    ['no tokenizer', (folder) => rmSync(join(folder, 'tokenizer/vocab.json')), /tokenizer/],
    [
      'PyTorch weights alone',
      (folder) => {
        rmSync(join(folder, 'unet/model.onnx'))
        writeFileSync(join(folder, 'unet/diffusion_pytorch_model.safetensors'), '')
      },
      /optimum-cli export onnx/,
    ],
  ])('says what is wrong with %s', async (name, spoil, expected) => {
    const folder = join(scratch, name.replaceAll(' ', '-'))
    cpSync(packFolder('lcm-half'), folder, { recursive: true })
    spoil(folder)
    const { pack, problems } = await readPack(folder)
    expect(pack).toBeNull()
    expect(problems.join('\n')).toMatch(expected)
  })
})

function edit(folder: string, file: string, change: object): void {
  const path = join(folder, file)
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...change }))
}
