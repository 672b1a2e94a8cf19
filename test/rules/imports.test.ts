import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { complain, root } from './tree.ts'

const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
const require = createRequire(import.meta.url)
const rules: { name: string; comment: string }[] = require('../../.dependency-cruiser.cjs').forbidden

type Violation = { from: string; to: string; rule: { name: string } }
type Cruise = { summary: { violations: Violation[]; totalDependenciesCruised: number } }

function cruise(folder: string, paths: string[]): Cruise['summary'] {
  const args = [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...paths]
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (!stdout) throw new Error(stderr)
  return (JSON.parse(stdout) as Cruise).summary
}

/** One planted line of trouble for each rule: what it is, the file it stands in, what that says, the rule that must find it. */
const plants: [trouble: string, path: string, says: string, rule: string][] = [
  ['the law imports a room', 'electron/universe/room.ts', "import '../wire/leaf.ts'", 'universe-imports'],
  ['the wire imports a room', 'electron/wire/room.ts', "import '../engine/leaf.ts'", 'wire-imports'],
  [
    'a type of another room',
    'electron/inference/room.ts',
    "export type { One } from '../universe/leaf.ts'",
    'inference-imports',
  ],
  ['the record imports the lens', 'electron/timeline/room.ts', "import '../frames/leaf.ts'", 'timeline-imports'],
  ['search imports the record', 'electron/recall/room.ts', "import '../timeline/leaf.ts'", 'recall-imports'],
  ['search runs the law', 'electron/recall/law.ts', "import '../universe/leaf.ts'", 'recall-imports-types'],
  ['the lens imports search', 'electron/frames/room.ts', "import '../recall/leaf.ts'", 'frames-imports'],
  ['the lens runs the law', 'electron/frames/law.ts', "import '../universe/leaf.ts'", 'frames-imports-types'],
  ['the engine imports a window', 'electron/engine/room.ts', "import '../web/leaf.ts'", 'engine-imports'],
  ['the server reaches past the engine', 'electron/web/room.ts', "import '../frames/leaf.ts'", 'web-imports'],
  ['the command reaches past the engine', 'electron/cli/room.ts', "import '../universe/leaf.ts'", 'cli-imports'],
  ['the desktop reaches past the engine', 'electron/shell/room.ts', "import '../timeline/leaf.ts'", 'shell-imports'],
  ['set-up imports what it sets up', 'electron/setup/room.mjs', "import '../wire/leaf.ts'", 'setup-imports'],
  ['the page imports the engine', 'renderer/room.ts', "import '../electron/engine/leaf.ts'", 'window-imports'],
  [
    'the page brings the checker',
    'renderer/checker.ts',
    "import '../electron/wire/commands/leaf.ts'",
    'page-without-schemas',
  ],
  ['a second database', 'electron/recall/db.ts', "import 'better-sqlite3'", 'only-timeline-imports-better-sqlite3'],
  ['a second index', 'electron/engine/faiss.ts', "import 'faiss-node'", 'only-recall-imports-faiss-node'],
  [
    'a second model runtime',
    'electron/frames/ort.ts',
    "import 'onnxruntime-node'",
    'only-inference-imports-onnxruntime-node',
  ],
  ['Electron outside the shell', 'electron/engine/electron.ts', "import 'electron'", 'only-shell-imports-electron'],
  ['a package in the law', 'electron/universe/package.ts', "import 'sharp'", 'law-packages'],
  ['a cycle', 'electron/wire/back.ts', "import './cycle.ts'", 'no-cycles'],
  ['an index file', 'electron/web/deep.ts', "import './deep/index.ts'", 'no-index-files'],
  ['a file that is not there', 'electron/web/absent.ts', "import './nowhere.ts'", 'no-missing-files'],
  ['node in the law', 'electron/universe/node.ts', "import 'node:fs'", 'law-packages'],
  ['a package nobody asked for', 'electron/web/stray.ts', "import 'stray'", 'no-undeclared-packages'],
  ['a development package in the app', 'electron/web/dev.ts', "import 'vite'", 'no-development-packages-in-the-app'],
  ['a test in the app', 'electron/web/test.ts', "import '../../test/leaf.ts'", 'no-tests-in-the-app'],
]

const rooms = ['universe', 'wire', 'timeline', 'recall', 'inference', 'frames', 'engine', 'web']
const packages = ['better-sqlite3', 'faiss-node', 'onnxruntime-node', 'electron', 'sharp', 'vite', 'stray']

/** A small house with trouble in it, under the real configuration. */
function plantHouse(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qhpu-imports-'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `${text}\n`)
  }
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(join(root, name), join(folder, name))
  for (const room of rooms) write(`electron/${room}/leaf.ts`, 'export const one = 1\nexport type One = 1')
  for (const path of ['test/leaf.ts', 'electron/web/deep/index.ts', 'electron/wire/commands/leaf.ts'])
    write(path, 'export const one = 1')
  write('electron/wire/cycle.ts', "import './back.ts'")
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'main.js' }))
    write(`node_modules/${name}/main.js`, 'module.exports = 1')
  }
  for (const [, path, says] of plants) write(path, says)
  return folder
}

describe('imports', () => {
  it('keep to the rules of the house', () => {
    const { violations, totalDependenciesCruised } = cruise(root, ['electron', 'renderer', 'test'])
    expect(totalDependenciesCruised, 'nothing was looked at: is the `typescript` alias still at 6?').toBeGreaterThan(
      100,
    )
    const cure = (name: string) => rules.find((rule) => rule.name === name)?.comment
    const offenders = violations.map(({ from, to, rule }) => `${from} → ${to}: ${cure(rule.name)}`)
    expect(complain('These imports break a rule:', offenders)).toBe('')
  })

  it('each rule says what to do instead', () => {
    for (const { name, comment } of rules) expect(comment, name).toMatch(/^.{30,}\.$/s)
  })
})

describe('a rule finds', () => {
  let found: string[]
  beforeAll(() => {
    const house = plantHouse()
    const { violations } = cruise(house, ['electron', 'renderer', 'test'])
    found = violations.map(({ from, rule }) => `${from}: ${rule.name}`)
    rmSync(house, { recursive: true })
  })

  it.each(plants)('%s', (_trouble, path, _says, rule) => {
    expect(found).toContain(`${path}: ${rule}`)
  })

  it('nothing where there is nothing', () => {
    expect(found.filter((one) => one.includes('/leaf.ts:'))).toEqual([])
  })
})
