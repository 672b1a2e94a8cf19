// A toy pack from nothing in about two minutes: renders a few scenes, trains every stage for seconds, exports, and makes frames with it
// in the app's own pipeline. Where Python or PyTorch is missing it says so and is skipped.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const pythons = [process.env.QHPU_PYTHON, 'python3', 'python'].filter(Boolean)
const works = (python, code) => spawnSync(python, ['-c', code], { stdio: 'ignore' }).status === 0
const python = pythons.find((name) => works(name, 'import torch, onnx, onnxruntime, numpy, PIL'))
const compiler = spawnSync('g++', ['--version'], { stdio: 'ignore' }).status === 0

if (!python || !compiler) {
  const absent = !pythons.some((name) => works(name, '0'))
    ? 'Python is not here'
    : !python
      ? 'Python lacks a package of native-models/training/requirements.txt (PyTorch and its kin; QHPU_PYTHON names another Python)'
      : 'g++ is not here'
  console.log(`training smoke run: skipped, because ${absent}`)
  process.exit(0)
}

const home = mkdtempSync(join(tmpdir(), 'qhpu-training-'))
const own = join(here, '..', '..', 'node_modules', `node-linux-${process.arch}`, 'bin', 'node')
const node = existsSync(own) ? own : process.execPath
const env = { ...process.env, NODE: node, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` }

function run(command, words) {
  const { status } = spawnSync(command, words, { cwd: here, env, stdio: 'inherit' })
  if (status !== 0) throw new Error(`${[command, ...words].join(' ')} ended with ${status}`)
}

const began = Date.now()
let code = 0
try {
  const work = ['--work', home]
  run(python, ['shards.py', ...work, '--shards', '1', '--shard', '6', '--threads', '2'])
  for (const stage of ['settle', 'picture'])
    run(python, ['train.py', ...work, stage, '--minutes', '0.12', '--batch', '3', '--threads', '2'])
  run(python, ['export.py', ...work, '--out', join(home, 'toy'), '--samples', '6'])
  run(node, ['frames.ts', '--pack', join(home, 'toy'), '--count', '2', '--steps', '1'])
  run(node, ['frames.ts', '--pack', join(home, 'toy'), '--count', '1', '--steps', '4'])
  console.log(`training smoke run: a toy pack was made and used in ${Math.round((Date.now() - began) / 1000)} s`)
} catch (problem) {
  console.error(`training smoke run: ${problem.message}`)
  code = 1
} finally {
  rmSync(home, { recursive: true, force: true })
}
process.exit(code)
