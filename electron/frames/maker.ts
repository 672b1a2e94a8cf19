import type { DiffuseJob, DiffuseReport } from './diffusion/diffuser.ts'
import type { Pack } from './packs/pack.ts'

/**
 * The model as the stream sees it: one picture at a time, in order. A job is asked for when its turn comes, so that words given in the
 * meantime are in it.
 */
export type Maker = {
  readonly pack: Pack
  readonly device: string
  readonly reason: string
  make(job: () => DiffuseJob): Promise<DiffuseReport>
  close(): Promise<void>
}
