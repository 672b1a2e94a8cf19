import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = join(import.meta.dirname, '../../electron/cli/qhpu.ts')

type Ended = { code: number; out: string; err: string }

function qhpu(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err })
    })
  })
}

/** Every file of a home with its bytes, but for the log and SQLite's own notes beside a database that is open. */
function bytesUnder(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => !/-(wal|shm)$|lock\.|owner/.test(path))
  return Object.fromEntries(paths.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]))
}

describe('qhpu', () => {
  let folder: string
  let id: string

  async function told(...args: string[]) {
    const ended = await qhpu(...args, '--home', folder, '--json')
    expect(ended, ended.err).toMatchObject({ code: 0 })
    return JSON.parse(ended.out)
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'qhpu-cli-'))
    id = (await told('genesis', '--name', 'Tern Bay', '--seed', '7', '--people', '60')).id
    await told('run', id, '--for', '5d')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('shows and lists what was begun, and knows a universe by its name or the start of its id', async () => {
    const shown = { id, name: 'Tern Bay', level: 0, tick: 120 }
    expect(await told('show', id)).toMatchObject(shown)
    expect(await told('show', id.slice(0, 10))).toMatchObject(shown)
    expect(await told('show', 'Tern Bay')).toMatchObject(shown)
    expect((await qhpu('list', '--home', folder)).out).toContain('Tern Bay')
  })

  it('runs on and says how fast', async () => {
    const result = await told('run', id, '--for', '24h')
    expect(result).toMatchObject({ id, tick: 144 })
    expect(result.ticksPerSecond).toBeGreaterThan(0)
    expect(result.agentUpdatesPerSecond).toBeGreaterThan(0)
  })

  it('seeks: the same moment has the same hash, and several make a list', async () => {
    const once = await told('seek', id, '--at', '50')
    expect(once).toMatchObject({ tick: 50, stateHash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    const [again, other] = await told('seek', id, '--at', '50', '--at', '90')
    expect(again.stateHash).toBe(once.stateHash)
    expect(other.tick).toBe(90)
  })

  it('verifies; publishes and proves so that a file alone convinces', async () => {
    expect(await told('verify', id)).toMatchObject({ ok: true, epochs: expect.any(Number) })
    await told('checkpoint', id)
    const proof = await told('prove', id, '--at', '50')
    const path = join(folder, '..', `${id}.proof.json`)
    writeFileSync(path, JSON.stringify(proof.document ?? proof))
    const checked = await qhpu('check-proof', path, '--json')
    rmSync(path)
    expect(checked, checked.err).toMatchObject({ code: 0 })
  })

  it('forks with a force, one level down', async () => {
    expect(await told('fork', id, '--at', '48', '--boost', 'good harvest')).toMatchObject({ level: 1 })
  })

  it.each([
    ['no such verb', ['conquer'], 2],
    ['an unknown option', ['list', '--loud'], 2],
    ['a missing argument', ['run'], 2],
    ['a number that is none', ['genesis', '--people', 'many'], 2],
    ['a universe that is not there', ['show', 'Atlantis'], 1],
    ['a look at a time that is ages away', ['seek', 'Tern Bay', '--at', '99999-01-01'], 2],
    ['a force that is none', ['fork', 'Tern Bay', '--at', '48', '--boost', 'nonsense'], 2],
    ['a checkpoint into nowhere', ['checkpoint', 'Tern Bay', '--out', '/nowhere/at/all.json'], 2],
    ['a port that is none', ['serve', '--port', '99999', '--no-open'], 2],
    ['a proof that is none', ['check-proof', join(import.meta.dirname, '../../package.json')], 1],
  ])('refuses %s with one clear line, and changes nothing', async (_, args, code) => {
    const before = bytesUnder(folder)
    const ended = await qhpu(...args, '--home', folder)
    expect(ended.code, ended.err).toBe(code)
    expect(ended.out).toBe('')
    expect(ended.err).toMatch(/^qhpu: [^\n]+\n$/)
    expect(bytesUnder(folder)).toEqual(before)
  })

  it('means by a name the universe that others branched off', async () => {
    expect(await told('fork', 'Tern Bay', '--at', '24')).toMatchObject({ level: 1 })
    expect(await told('show', 'Tern Bay')).toMatchObject({ id, level: 0 })
  })

  it('explains every verb', async () => {
    const verbs = ['genesis', 'list', 'show', 'run', 'verify', 'checkpoint', 'prove', 'check-proof', 'seek', 'fork']
    const more = ['frame', 'stream', 'find', 'similar', 'jump', 'packs', 'doctor', 'serve', 'bench']
    const { out } = await qhpu('--help')
    for (const verb of [...verbs, ...more]) expect(out).toMatch(new RegExp(`^ +${verb}\\b`, 'm'))
  })

  it('is of the version of its package', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
    expect((await qhpu('--version')).out.trim()).toBe(version)
  })
})
