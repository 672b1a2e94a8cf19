import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lastLine, run } from '../child.mjs'
import { modules, root } from '../house.mjs'
import { digestOf, readStamp, writeStamp } from '../stamp.mjs'
import { askFor, canInstall, installDebian } from './debian.mjs'
import { reach } from './network.mjs'
import { findRuntime, runtimePackage } from './runtime.mjs'

const binding = join(modules, 'faiss-node')
const recipes = join(root, 'native-models', 'faiss')
const builtFile = join(binding, 'build', 'Release', 'faiss-node.node')
const sources = ['build.mjs', 'compat.h', 'product.cc', 'side_by_side.cc'].map((name) => join(recipes, name))
const debianNames = ['libfaiss-dev', 'g++']
const fetchMsMax = 90_000
const buildMsMax = 3 * 60_000
const probeMsMax = 30_000

function version() {
  return JSON.parse(readFileSync(join(binding, 'package.json'), 'utf8')).version
}

async function works() {
  if (!existsSync(builtFile)) return false
  const { output } = await run(findRuntime(), [join(recipes, 'probe.mjs')], { cwd: root, timeoutMs: probeMsMax })
  return output.trim() === 'ok'
}

async function fetchPrebuilt() {
  const { ok, why } = await reach(findRuntime(), 'https://github.com/ewfian/faiss-node/releases')
  if (!ok) return `GitHub does not answer: ${why}`
  const installer = join(modules, 'prebuild-install', 'bin.js')
  const { code, output } = await run(findRuntime(), [installer, '--runtime', 'napi'], {
    cwd: binding,
    timeoutMs: fetchMsMax,
  })
  return code === 0 ? undefined : lastLine(output)
}

function headersFolder() {
  const beside = join(runtimePackage(), 'include', 'node')
  return existsSync(beside) ? beside : join(findRuntime(), '..', '..', 'include', 'node')
}

async function build(tell) {
  if (process.platform !== 'linux') return `no libfaiss is known for ${process.platform}`
  const hasParts = existsSync('/usr/include/faiss/Index.h') && existsSync('/usr/bin/g++')
  if (!hasParts) {
    if (!canInstall()) return `it needs ${askFor(debianNames)}`
    await installDebian(debianNames, 'faiss', tell)
  }
  tell('g++')
  const { code, output } = await run(findRuntime(), [join(recipes, 'build.mjs'), headersFolder()], {
    cwd: root,
    timeoutMs: buildMsMax,
  })
  return code === 0 ? undefined : `the build failed: ${lastLine(output)}`
}

/** What a try depends on: nothing is tried twice unless something of it changed. */
function circumstances() {
  return { version: version(), recipe: digestOf(sources), root: process.getuid?.() === 0 }
}

/** What came of the last try, and what still stood in the way. */
function remembered() {
  const stamp = readStamp('faiss')
  const now = circumstances()
  return Object.keys(now).every((key) => stamp?.[key] === now[key]) ? stamp : undefined
}

/** The native part of faiss-node. It may be missing in the end: then search by meaning falls back, and the app starts all the same. */
export const faiss = {
  name: 'faiss',
  isDone: () => existsSync(binding) && Boolean(remembered() && (existsSync(builtFile) || remembered().why)),
  async do(tell) {
    const finish = (how, why) => {
      writeStamp('faiss', { ...circumstances(), how, why })
      return why ? `not here, search by meaning falls back: ${why}` : how
    }
    const worked = await works()
    if (worked && (remembered() || !readStamp('faiss'))) return finish('there already')
    tell('asking for the prebuilt library')
    if (!(await fetchPrebuilt()) && (await works())) return finish('prebuilt')
    const trouble = await build(tell).catch((problem) => problem.message)
    if (!trouble && (await works())) return finish('built')
    if (trouble && worked) return finish('there already')
    return finish('missing', trouble ?? 'it was built, and a search with it fails')
  },
}
