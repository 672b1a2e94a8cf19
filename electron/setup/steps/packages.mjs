import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { lastLine, run } from '../child.mjs'
import { modules, root } from '../house.mjs'
import { digestOf, readStamp, writeStamp } from '../stamp.mjs'
import { Trouble } from '../trouble.mjs'
import { findRuntime } from './runtime.mjs'

const lockfile = join(root, 'package-lock.json')
const installedList = join(modules, '.package-lock.json')
const installMsMax = 15 * 60_000
const countEveryMs = 1_000

/** True where every package that the lockfile asks for is there in that version; what another platform needs may be missing. */
export function matchesLockfile(wanted, installed) {
  return Object.entries(wanted.packages).every(
    ([path, entry]) => !path || entry.optional || installed.packages[path]?.version === entry.version,
  )
}

function isInstalled() {
  if (!existsSync(installedList)) return false
  const digest = digestOf([lockfile])
  if (readStamp('packages')?.lockfile === digest) return true
  const read = (path) => JSON.parse(readFileSync(path, 'utf8'))
  if (!matchesLockfile(read(lockfile), read(installedList))) return false
  writeStamp('packages', { lockfile: digest })
  return true
}

/** Where the packages of this machine go; npm makes the folders first and fills them one by one. */
function foldersOf(wanted) {
  const fits = (names, name) =>
    !names || [names].flat().some((one) => one === name || (one.startsWith('!') && one !== `!${name}`))
  return Object.entries(wanted.packages)
    .filter(([path, { os, cpu }]) => path && fits(os, process.platform) && fits(cpu, process.arch))
    .map(([path]) => join(root, path))
}

function countFilled(folders) {
  return folders.filter((folder) => existsSync(join(folder, 'package.json'))).length
}

/** The npm that started us where there is one, so that both come from the same installation; run by the Node that is asked for. */
function npmCommand(node) {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return [node, [script]]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
}

async function install(node, tell) {
  const folders = foldersOf(JSON.parse(readFileSync(lockfile, 'utf8')))
  const timer = setInterval(() => tell(`${countFilled(folders)} of ${folders.length}`), countEveryMs)
  const [command, before] = npmCommand(node)
  const args = [...before, 'install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const env = { PATH: `${dirname(node)}${delimiter}${process.env.PATH}` }
  const { code, output } = await run(command, args, { cwd: root, env, timeoutMs: installMsMax })
  clearInterval(timer)
  if (code !== 0)
    throw new Trouble(`the packages could not be installed (npm ended with ${code}): ${npmReason(output)}`)
  writeStamp('packages', { lockfile: digestOf([lockfile]) })
  return `${countFilled(folders)}`
}

/**
 * The packages of the lockfile, their install scripts switched off: what they would have done is done by the later steps, in the open.
 * `npm ci` is stricter, and refuses where a registry lacks the binaries of platforms that nobody here runs; `--no-save` keeps the
 * lockfile as it is, and its digests are checked all the same.
 */
export const packages = {
  name: 'packages',
  isDone: isInstalled,
  do: (tell) => install(process.execPath, tell),
}

/** npm leaves out optional packages that the Node it runs on is too old for: the makers' parts come in a second round, on the runtime. */
export const makersPackages = {
  name: 'packages for packaging',
  isDone: () => process.platform !== 'linux' || existsSync(join(modules, 'electron-installer-debian')),
  do: (tell) => install(findRuntime(), tell),
}

/** npm ends with where its log is; the reason stands before that. */
function npmReason(output) {
  const said = output.split('\n').filter((line) => /^npm (error|ERR!) (?!A complete log|\s*$|code |errno )/.test(line))
  return (said[0] ?? lastLine(output)).replace(/^npm (error|ERR!) /, '')
}
