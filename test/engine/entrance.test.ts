import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { recallEntrance, rememberEntrance } from '../../electron/engine/entrance.ts'

describe('the address of last time', () => {
  const home = mkdtempSync(join(tmpdir(), 'qhpu-entrance-'))
  afterAll(() => rmSync(home, { recursive: true }))
  const entrance = { port: 4_321, token: 'a'.repeat(32) }

  it('is kept for the owner alone', () => {
    expect(recallEntrance(home)).toBeUndefined()
    rememberEntrance(home, entrance)
    expect(recallEntrance(home)).toEqual(entrance)
    expect(statSync(join(home, 'entrance.json')).mode & 0o077).toBe(0)
  })

  it.each([
    '',
    '{',
    '{"port":0}',
    '{"port":4321,"token":"short"}',
    '{"port":4321,"token":"../../../../../../../../../../etc/passwd"}',
  ])('is forgotten when the file says %j', (text) => {
    writeFileSync(join(home, 'entrance.json'), text)
    expect(recallEntrance(home)).toBeUndefined()
  })
})
