import { InferenceSession, Tensor } from 'onnxruntime-node'
import type { DeviceName } from './devices.ts'
import { providerOf } from './devices.ts'
import { fromHalf, toHalf } from './half.ts'
import { problemOf } from './problems.ts'
import { takingTurns } from './turns.ts'

/** The only file that imports the native library. */

export type { Tensor }
export type TensorKind = Tensor.Type
/** A dimension is a number, or a name where it is free. */
export type TensorSpec = { name: string; kind: TensorKind; shape: (number | string)[] }
export type Feeds = Record<string, Tensor>

export type Session = {
  readonly inputs: TensorSpec[]
  readonly outputs: TensorSpec[]
  /** `into` names tensors that receive outputs in place. */
  run(feeds: Feeds, into?: Feeds): Promise<Feeds>
  close(): Promise<void>
}

export type SessionOptions = {
  device: DeviceName
  threads: number
  /** Runs a quantised model in single precision. */
  undoQuantisation?: boolean
}

fixHalfPrecision()
const inTurn = takingTurns()

/** A path keeps external weights beside the model; bytes serve for models that have none. */
export async function openSession(model: string | Uint8Array, options: SessionOptions): Promise<Session> {
  const native = await create(model, options)
  return {
    inputs: specsOf(native.inputMetadata),
    outputs: specsOf(native.outputMetadata),
    async run(feeds, into) {
      const work = async () => await (into ? native.run(feeds, into) : native.run(feeds))
      try {
        // Concurrent runs crash on Vulkan.
        return await (options.device === 'webgpu' ? inTurn(work) : work())
      } catch (cause) {
        throw problemOf(cause)
      }
    },
    close: () => native.release(),
  }
}

async function create(model: string | Uint8Array, options: SessionOptions): Promise<InferenceSession> {
  const settings: InferenceSession.SessionOptions = {
    executionProviders: [providerOf(options.device)],
    intraOpNumThreads: options.threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    // The library would keep the most that any picture ever took: twice as much after the first large one, and no faster.
    enableCpuMemArena: false,
    logSeverityLevel: 4,
    extra: {
      session: {
        // Threads wait for the next node of the graph awake for as long as the usual gap lasts, which makes a picture a tenth sooner. Waiting
        // longer, as the library would, takes the processor from the painter: a busy machine then does half the frames.
        intra_op: { allow_spinning: '1', spin_duration_us: '20' },
        ...(options.undoQuantisation ? { disable_quant_qdq: '1' } : {}),
      },
    },
  }
  try {
    return await (typeof model === 'string'
      ? InferenceSession.create(model, settings)
      : InferenceSession.create(model, settings))
  } catch (cause) {
    throw problemOf(cause)
  }
}

function specsOf(metadata: readonly InferenceSession.ValueMetadata[]): TensorSpec[] {
  return metadata.flatMap((value) =>
    value.isTensor ? [{ name: value.name, kind: value.type, shape: [...value.shape] }] : [],
  )
}

export function tensor(kind: TensorKind, data: Tensor.DataType, dims: readonly number[]): Tensor {
  return new Tensor(kind, data, dims)
}

/** Real numbers in whichever precision the model takes. */
export function realTensor(kind: TensorKind, numbers: Float32Array, dims: readonly number[]): Tensor {
  return kind === 'float16' ? new Tensor('float16', toHalf(numbers), dims) : new Tensor('float32', numbers, dims)
}

export function wholeTensor(kind: TensorKind, numbers: readonly number[], dims: readonly number[]): Tensor {
  if (kind === 'int64') return new Tensor('int64', BigInt64Array.from(numbers, BigInt), dims)
  if (kind === 'int32') return new Tensor('int32', Int32Array.from(numbers), dims)
  return realTensor(kind, Float32Array.from(numbers), dims)
}

/** A view of the tensor where it can be, a converted copy where it must. */
export function realsOf(given: Tensor): Float32Array {
  return given.type === 'float16' ? fromHalf(given.data as unknown as Uint16Array) : (given.data as Float32Array)
}

/**
 * The binding reads half-precision tensors only as Uint16Array, and the common package picks Float16Array where the language has one.
 * It looks once, at the first tensor.
 */
function fixHalfPrecision(): void {
  const scope = globalThis as { Float16Array?: unknown }
  const seen = scope.Float16Array
  scope.Float16Array = undefined
  try {
    new Tensor('float32', [0], [1])
  } finally {
    scope.Float16Array = seen
  }
}
