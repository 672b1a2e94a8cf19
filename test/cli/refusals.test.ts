import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readNumber } from '../../electron/cli/numbers.ts'
import { refuseUnusableFolder, refuseUnwritable } from '../../electron/cli/out.ts'
import { findForce } from '../../electron/engine/errands/forces.ts'
import { lookAheadTicksMax, readTick } from '../../electron/engine/errands/moment.ts'
import { law } from '../../electron/universe/law.ts'

describe('a number', () => {
  it('is whole and within its bounds', () => {
    expect(readNumber('12', '--k', 1, 100)).toBe(12)
    for (const text of ['0', '101', '1.5', 'many', '', ' '])
      expect(() => readNumber(text, '--k', 1, 100), text).toThrow(/^--k takes a number from 1 to 100, not /)
    expect(() => readNumber('-1', '--event')).toThrow('--event takes a whole number from 0, not -1')
  })
})

describe('a moment', () => {
  const genesis = law.completeGenesis({ start: '1204-03-21' })

  it('may lie ahead as far as it is asked for', () => {
    expect(readTick('1204-03-22', genesis, 0)).toBe(24)
    expect(readTick('+3d', genesis, 24, lookAheadTicksMax)).toBe(96)
    expect(readTick('9000', genesis, 0)).toBe(9000)
  })

  it.each([
    ['nonsense', /is no moment: give a tick, a date such as 1204-03-22/],
    ['1204-13-45', /is no moment/],
    ['-5d', /lies before genesis/],
    ['99999999999999999999', /no universe lives so long/],
    ['99999-01-01', /lies too far ahead for a look.*qhpu run and --until 99999-01-01/],
  ])('%s is refused', (text, words) => {
    expect(() => readTick(text, genesis, 24, lookAheadTicksMax)).toThrow(words)
  })

  it('that must have been lived was lived', () => {
    expect(readTick('24', genesis, 24, 0)).toBe(24)
    expect(() => readTick('25', genesis, 24, 0)).toThrow(
      '25 was not lived yet: the newest moment is 1204-03-22, tick 24',
    )
  })
})

describe('a place to write to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qhpu-out-'))
  const file = join(folder, 'file')
  writeFileSync(file, '')

  it('is a file, there or not, in a folder that is there', () => {
    expect(() => refuseUnwritable(file)).not.toThrow()
    expect(() => refuseUnwritable(join(folder, 'new.png'))).not.toThrow()
    expect(() => refuseUnwritable(folder)).toThrow(/is a folder/)
    expect(() => refuseUnwritable(join(folder, 'not', 'there.png'))).toThrow(/cannot be written/)
    expect(() => refuseUnwritable(join(file, 'below.png'))).toThrow(/cannot be written/)
  })

  it('or a folder, there or to be made', () => {
    expect(() => refuseUnusableFolder(folder)).not.toThrow()
    expect(() => refuseUnusableFolder(join(folder, 'a', 'b'))).not.toThrow()
    expect(() => refuseUnusableFolder(file)).toThrow(/is no folder/)
    expect(() => refuseUnusableFolder(join(file, 'below'))).toThrow(/cannot be written/)
  })
})

describe('a force', () => {
  it('is one of those that there are', () => {
    expect(findForce('drought')).toBe('drought')
    expect(() => findForce('nonsense')).toThrow(/there is no force nonsense: there are harmony boost, drought/)
  })
})
