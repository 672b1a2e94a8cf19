import { fileURLToPath } from 'node:url'
import { type DeviceName, isDeviceName } from './devices.ts'
import { InferenceProblem, problemOf } from './problems.ts'
import { openSession, realsOf, tensor } from './sessions.ts'
import type { Trial } from './trial.ts'

/** Run as a program: `trial_program.ts DEVICE` prints one line of JSON. The model has a convolution, a product, a softmax. */

const model = fileURLToPath(new URL('./trial.onnx', import.meta.url))
const shape = [1, 4, 16, 16]
const tolerance = 2e-3

const name = process.argv[2] ?? ''
if (!isDeviceName(name)) throw new Error(`no such device: ${name}`)
process.stdout.write(`${JSON.stringify(await tryHere(name))}\n`)

async function tryHere(name: DeviceName): Promise<Trial> {
  try {
    const expected = await answer('cpu')
    const got = name === 'cpu' ? expected : await answer(name)
    const error = got.values.reduce((most, value, i) => Math.max(most, Math.abs(value - expected.values[i])), 0)
    if (!(error <= tolerance)) {
      throw new InferenceProblem('not a number', `answers differ from the processor's by ${error.toPrecision(2)}`)
    }
    const reason = name === 'cpu' ? 'always there' : `agrees with the processor to ${error.toExponential(0)}`
    return { name, ok: true, reason, error, milliseconds: got.milliseconds }
  } catch (cause) {
    return { name, ok: false, reason: plainWords(problemOf(cause).message), error: null, milliseconds: null }
  }
}

async function answer(device: DeviceName): Promise<{ values: Float32Array; milliseconds: number }> {
  const session = await openSession(model, { device, threads: 1 })
  const wave = Float32Array.from({ length: 1_024 }, (_, i) => ((i * 37) % 101) / 50 - 1)
  const feeds = { x: tensor('float32', wave, shape) }
  await session.run(feeds)
  const start = performance.now()
  const { y } = await session.run(feeds)
  const milliseconds = performance.now() - start
  const values = Float32Array.from(realsOf(y))
  await session.close()
  return { values, milliseconds }
}

function plainWords(message: string): string {
  if (/backend not found/i.test(message)) return 'not made for this platform'
  if (/failed to load shared library/i.test(message)) return 'its library is not installed'
  if (/adapter/i.test(message)) return 'no graphics adapter was found'
  return message
}
