import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withLock } from '../../electron/setup/lock.mjs'

function place(): string {
  return join(mkdtempSync(join(tmpdir(), 'qhpu-lock-')), 'lock')
}

/** A process that takes the lock, notes when it is inside and when it is out, and does so a few times. */
function contender(path: string, notes: string): ChildProcess {
  const program = `
    import { appendFileSync } from 'node:fs'
    import { withLock } from ${JSON.stringify(new URL('../../electron/setup/lock.mjs', import.meta.url).href)}
    for (let round = 0; round < 10; round++)
      await withLock(async () => {
        appendFileSync(${JSON.stringify(notes)}, 'in\\n')
        await new Promise((resolve) => setImmediate(resolve))
        appendFileSync(${JSON.stringify(notes)}, 'out\\n')
      }, { path: ${JSON.stringify(path)}, pollEveryMs: 1 })`
  return spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' })
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve))
}

describe('the lock of a set-up', () => {
  it('lets one process in at a time', async () => {
    const path = place()
    const notes = `${path}.notes`
    const codes = await Promise.all(Array.from({ length: 4 }, () => ended(contender(path, notes))))
    expect(codes).toEqual([0, 0, 0, 0])
    const lines = readFileSync(notes, 'utf8').trim().split('\n')
    expect(lines).toHaveLength(80)
    expect(lines.every((line, index) => line === (index % 2 === 0 ? 'in' : 'out'))).toBe(true)
    expect(existsSync(path)).toBe(false)
  })

  it('is taken over from a process that is gone', async () => {
    const path = place()
    const child = spawn(process.execPath, ['-e', ''])
    await ended(child)
    writeFileSync(path, String(child.pid))
    expect(await withLock(async () => 'done', { path })).toBe('done')
    expect(existsSync(path)).toBe(false)
  })

  it('is given back when the work fails', async () => {
    const path = place()
    const failing = withLock(
      async () => {
        throw new Error('no')
      },
      { path },
    )
    await expect(failing).rejects.toThrow('no')
    expect(existsSync(path)).toBe(false)
  })

  it('is not waited for without end', async () => {
    const path = place()
    writeFileSync(path, String(process.ppid))
    await expect(withLock(async () => {}, { path, timeoutMs: 0 })).rejects.toThrow(
      /setting up for too long; end it, or delete/,
    )
  })
})
