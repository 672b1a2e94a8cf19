import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DiffuserOptions, openDiffuser } from '../../electron/frames/diffusion/diffuser.ts'
import type { Maker } from '../../electron/frames/maker.ts'
import { readPack } from '../../electron/frames/packs/read_pack.ts'
import { takingTurns } from '../../electron/inference/turns.ts'

/** The toy packs of test/fixtures/packs, and the reference run that came with each. */
export const toyNames = ['lcm', 'lcm-half', 'lcm-lora', 'plain', 'velocity', 'sample'] as const

export function packFolder(name: string): string {
  return fileURLToPath(new URL(`../fixtures/packs/${name}`, import.meta.url))
}

export type Reference = {
  words: string
  negative: string
  guidance: number
  tokens: { text: string; ids: number[] }[]
  embedding: number[]
  guidanceEmbedding?: number[]
  encoded: number[]
  noise: number[][]
  runs: {
    steps: number
    strength: number
    timesteps: number[]
    alphas: number[]
    start: number[]
    latents: number[][]
    decoded: number[]
  }[]
}

export function readReference(name: string): Reference {
  const path = fileURLToPath(new URL(`../fixtures/packs/${name}.reference.json`, import.meta.url))
  return JSON.parse(readFileSync(path, 'utf8')) as Reference
}

/** The picture that every reference run starts from: 64×64 RGBA. */
export function referencePicture(): Uint8ClampedArray {
  const picture = new Uint8ClampedArray(64 * 64 * 4)
  for (let y = 0; y < 64; y++)
    for (let x = 0; x < 64; x++) picture.set([(x * 4) % 256, (y * 4) % 256, ((x + y) * 2) % 256, 255], (y * 64 + x) * 4)
  return picture
}

/** The largest difference, against the largest value. */
export function relativeError(got: ArrayLike<number>, expected: ArrayLike<number>): number {
  let error = 0
  let scale = 1e-9
  for (let i = 0; i < expected.length; i++) {
    error = Math.max(error, Math.abs(got[i] - expected[i]))
    scale = Math.max(scale, Math.abs(expected[i]))
  }
  return got.length === expected.length && Number.isFinite(error) ? error / scale : Number.POSITIVE_INFINITY
}

/** A maker in this very thread: what the stream talks to, with a real model of toy size. */
export async function openToyMaker(name: string, change: Partial<DiffuserOptions> = {}): Promise<Maker> {
  const { pack } = await readPack(packFolder(name))
  if (!pack) throw new Error(`the toy pack ${name} does not pass its preflight`)
  const diffuser = await openDiffuser(pack, { device: 'cpu', threads: 1, ...change })
  const inTurn = takingTurns()
  return {
    pack: { ...pack, manifest: { ...pack.manifest, drift_most: 1 } },
    device: 'cpu',
    reason: 'a test',
    make: (job) => inTurn(() => diffuser.diffuse(job())),
    close: () => diffuser.close(),
  }
}
