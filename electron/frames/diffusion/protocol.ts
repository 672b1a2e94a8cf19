import type { DeviceName } from '../../inference/devices.ts'
import type { ProblemKind } from '../../inference/problems.ts'
import type { Pack } from '../packs/pack.ts'
import type { DiffuseJob, DiffuseReport } from './diffuser.ts'

/** What passes between the stream and the thread that runs the model. Pictures lie in shared memory and do not pass at all. */
export type ToThread =
  | { kind: 'open'; pack: Pack; device: DeviceName; threads: number }
  | { kind: 'job'; job: DiffuseJob }
  | { kind: 'close' }

export type FromThread =
  | { kind: 'opened' }
  | { kind: 'made'; report: DiffuseReport }
  | { kind: 'problem'; problem: ProblemKind; words: string }
