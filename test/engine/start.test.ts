import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { startProcess } from '../../electron/engine/workers/start.ts'

describe('a process that is started', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qhpu-process-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  function whyItEnds(source: string): Promise<string> {
    const file = join(folder, `${Math.abs(hash(source))}.mjs`)
    writeFileSync(file, source)
    return new Promise((resolve) => startProcess(pathToFileURL(file), []).onEnd(resolve))
  }

  const hash = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7)

  it.each([
    ['throw new TypeError("no index here")', 'TypeError: no index here'],
    ['throw Object.assign(new Error("busy"), { name: "SqliteError" })', ': busy'],
    ['console.error("terminate called"); process.kill(process.pid, "SIGKILL")', 'terminate called'],
    ['process.kill(process.pid, "SIGKILL")', 'it ended with SIGKILL'],
    ['process.exit(3)', 'it ended with code 3'],
  ])('says why it ended: %s', async (source, why) => {
    expect(await whyItEnds(source)).toContain(why)
  })
})
