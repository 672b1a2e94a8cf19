import type { Pack } from './pack.ts'

/** Memory beyond what the process has anyway, once frames of this size are being made. */
export function memoryBytes(pack: Pack, width: number, height: number): number {
  const weights = Object.values(pack.models).reduce((sum, model) => sum + model.weightBytesSingle, 0)
  return weights + width * height * 400
}
