import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { root } from './house.mjs'

/** What of the checkout the app needs at run time, laid out as it is here, so that paths between files stay what they are. */
const parts = ['LICENSE', 'assets', 'electron', join('native-models', 'packs'), join('renderer', 'dist')]
const platforms = ['android', 'darwin', 'freebsd', 'linux', 'linuxmusl', 'openbsd', 'sunos', 'win32', 'windows']
const arches = ['arm', 'arm64', 'armv7', 'ia32', 'loong64', 'ppc64', 'ppc64le', 'riscv64', 's390x', 'x64', 'x86']
/** Sources of native parts that are already built. */
const built = ['better-sqlite3/deps', 'better-sqlite3/src', 'faiss-node/src', 'faiss-node/node_modules/node-addon-api']

/** What packages need to be installed, and not to run. */
const installers = new Set(['cmake-js', 'node-addon-api', 'node-gyp', 'prebuild-install'])

/**
 * Lays the app out in a folder, ready to be packaged: sources, page, models, and the packages that they load, for one machine.
 *
 * @param {string} folder
 * @param {{ platform: string, arch: string }} target
 */
export function stageApp(folder, target = { platform: process.platform, arch: process.arch }) {
  mkdirSync(folder, { recursive: true })
  const setUp = join(root, 'electron', 'setup')
  for (const part of parts)
    cpSync(join(root, part), join(folder, part), { recursive: true, filter: (path) => path !== setUp })
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
  for (const path of packageFolders()) copyPackage(path, join(folder, relative(root, path)), target)
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

function manifest() {
  const { name, productName, version, description, license, author, type, main } = readManifest(root)
  return { name, productName, version, description, license, author, type, main }
}

/** The packages that the app's sources name, and what those depend on. What only the page uses is in the page already. */
export function packageFolders() {
  const sources = sourceFiles(join(root, 'electron')).filter(
    (path) => !path.startsWith(join(root, 'electron', 'setup')),
  )
  const text = sources.map((path) => readFileSync(path, 'utf8')).join('\n')
  const named = Object.keys(readManifest(root).dependencies).filter((name) =>
    new RegExp(`(from|import|\\()\\s*['"\`]${name}(/|['"\`])`).test(text),
  )
  /** @type {Set<string>} */
  const found = new Set()
  const follow = (name, from, optional) => {
    if (installers.has(name)) return
    const folder = findPackage(name, from)
    if (!folder && !optional)
      throw new Error(`${name}, which ${relative(root, from) || 'the app'} needs, is not installed`)
    if (!folder || found.has(folder)) return
    found.add(folder)
    const { dependencies = {}, optionalDependencies = {} } = readManifest(folder)
    for (const next of Object.keys(dependencies)) follow(next, folder, next in optionalDependencies)
    for (const next of Object.keys(optionalDependencies)) follow(next, folder, true)
  }
  for (const name of named) follow(name, root, false)
  return [...found].sort()
}

/** As Node looks: beside, then one folder up, to the top of the checkout. Packages may hide their package.json from `require`. */
function findPackage(name, from) {
  for (let at = from; at.startsWith(root); at = dirname(at)) {
    const folder = join(at, 'node_modules', name)
    if (existsSync(join(folder, 'package.json'))) return folder
  }
  return undefined
}

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|cjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

function copyPackage(from, to, target) {
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, to, {
    recursive: true,
    dereference: true,
    filter: (path) => {
      const inside = relative(from, path)
      // Nested packages are named on their own.
      if (inside.split(sep).includes('node_modules')) return false
      if (built.some((one) => path.endsWith(join('node_modules', one)))) return false
      return isFor(inside, target) && !/\.(map|md|d\.ts|d\.mts|d\.cts|cc|cpp|h)$/.test(basename(path))
    },
  })
}

/** False for a path with the name of another platform or processor in it. */
export function isFor(path, { platform, arch }) {
  const words = new Set(path.split(/[/\\._-]/))
  const named = (all) => all.filter((one) => words.has(one))
  const agrees = (names, wanted) => names.length === 0 || names.includes(wanted)
  return agrees(named(platforms), platform) && agrees(named(arches), arch)
}
