import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chooseHome, findHome, homeFormat, prepareHome } from '../../electron/engine/home.ts'

describe('a home', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'qhpu-home-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const stamp = () => join(folder, 'home.json')

  it('is where the user says, else where the environment says, else where the platform keeps such things', () => {
    expect(chooseHome('/a/b', { QHPU_HOME: '/c' })).toBe('/a/b')
    expect(chooseHome(undefined, { QHPU_HOME: '/c' })).toBe('/c')
    expect(chooseHome(undefined, { XDG_DATA_HOME: '/x' }, 'linux')).toBe('/x/qiharmony')
    expect(chooseHome(undefined, {}, 'darwin')).toBe(join(homedir(), 'Library/Application Support/QiHarmony'))
  })

  it('is made of an empty folder or none, and found again', () => {
    const deep = join(folder, 'a', 'b')
    prepareHome(deep, '0.1.0')
    expect(JSON.parse(readFileSync(join(deep, 'home.json'), 'utf8'))).toEqual({ format: homeFormat, madeBy: '0.1.0' })
    prepareHome(deep, '0.2.0')
    findHome(deep)
  })

  it('whose making was interrupted is made whole', () => {
    mkdirSync(join(folder, 'universes'))
    writeFileSync(`${stamp()}.123.draft`, '{"for')
    prepareHome(folder, '0.1.0')
    expect(existsSync(stamp())).toBe(true)
  })

  it.each([
    ['a folder of other things', () => writeFileSync(join(folder, 'thesis.doc'), 'x'), /thesis\.doc.*empty folder/],
    [
      'a home of a newer version',
      () => writeFileSync(stamp(), '{"format":99,"madeBy":"9.0.0"}'),
      /newer version \(9\.0\.0\)/,
    ],
    ['a stamp that is half written', () => writeFileSync(stamp(), '{"format":'), /home\.json is broken/],
    ['a stamp that says nothing', () => writeFileSync(stamp(), '{}'), /home\.json is broken/],
  ])('refuses %s in one line and touches nothing', (_, damage, line) => {
    damage()
    const before = readdirSync(folder)
    expect(() => prepareHome(folder, '0.1.0')).toThrow(
      expect.objectContaining({ code: 'refused', message: expect.stringMatching(line) }),
    )
    expect(readdirSync(folder)).toEqual(before)
  })

  it('cannot be made where a file stands', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => prepareHome(join(folder, 'file', 'home'), '0.1.0')).toThrow(
      expect.objectContaining({ code: 'read only' }),
    )
  })

  it('is not made by those who only read', () => {
    expect(() => findHome(join(folder, 'none'))).toThrow(expect.objectContaining({ code: 'not found' }))
    expect(existsSync(join(folder, 'none'))).toBe(false)
  })
})
