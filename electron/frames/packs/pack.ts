import type { OnnxFile } from '../../inference/onnx_file.ts'
import type { Configs } from './configs.ts'
import type { Manifest } from './manifest.ts'

export const parts = ['text_encoder', 'unet', 'vae_encoder', 'vae_decoder'] as const
export type Part = (typeof parts)[number]

/** A model pack that passed its preflight: plain data, so that it can be handed to another thread. */
export type Pack = Configs & {
  /** The folder's name. */
  id: string
  folder: string
  manifest: Manifest
  bytes: number
  /** SHA-256 over the digests of all files that make the picture. */
  digest: string
  models: Record<Part, ModelFile>
  textWidth: number
  /** Set where the models were exported for one size only. */
  fixedSize: { width: number; height: number } | null
}

export type ModelFile = Pick<OnnxFile, 'inputs' | 'outputs'> & {
  path: string
  /** Weights as they are stored, and as they are once in single precision. */
  weightBytes: number
  weightBytesSingle: number
  half: boolean
  attends: boolean
}

/** The nearest size that the pack can make. */
export function fitSize(
  pack: Pick<Pack, 'manifest' | 'fixedSize'>,
  width: number,
  height: number,
): { width: number; height: number } {
  if (pack.fixedSize) return pack.fixedSize
  const unit = pack.manifest.size_multiple
  return { width: fit(width, unit), height: fit(height, unit) }
}

function fit(pixels: number, unit: number): number {
  return Math.max(1, Math.round(pixels / unit)) * unit
}
