import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { boundedFile, openLog } from '../../electron/engine/log.ts'

describe('the log', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'qhpu-log-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('never grows past its bound, and keeps the newest lines', () => {
    const path = join(folder, 'engine.log')
    const file = boundedFile(path, 1_000)
    for (let i = 0; i < 500; i++) file.write(`line ${i}\n`)
    file.close()
    expect(statSync(path).size + statSync(`${path}.1`).size).toBeLessThanOrEqual(1_000 + 20)
    expect(readFileSync(path, 'utf8')).toContain('line 499')
  })

  it('keeps tokens, the user’s words and the user’s name to itself', () => {
    const log = openLog(folder, '0.1.0')
    log.info({ words: 'my secret wish', url: 'http://127.0.0.1:1/?token=abc123', path: join(homedir(), 'x') }, 'asked')
    log.end()
    const written = readFileSync(join(folder, 'logs', 'engine.log'), 'utf8')
    expect(written).toContain('asked')
    for (const secret of ['my secret wish', 'abc123', homedir()]) expect(written).not.toContain(secret)
  })
})
