import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = join(import.meta.dirname, '../../electron/cli/qhpu.ts')
type Ended = { code: number; out: string; err: string }
type Found = { tick: number; score: number; caption: string; why: string[] }

describe('asking a universe on the command line', () => {
  let home: string
  let first: Found
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'qhpu-cli-recall-'))
    await told('genesis', '--name', 'Tern Bay', '--seed', '7', '--people', '80')
    await told('run', 'Tern Bay', '--for', '20d')
  })
  afterAll(() => rmSync(home, { recursive: true }))

  function qhpu(...args: string[]): Promise<Ended> {
    return new Promise((resolve) => {
      execFile(process.execPath, [program, ...args, '--home', home], (error, out, err) => {
        resolve({ code: error ? Number(error.code) : 0, out, err })
      })
    })
  }
  async function told(...args: string[]) {
    const ended = await qhpu(...args, '--json')
    expect(ended, ended.err).toMatchObject({ code: 0 })
    return JSON.parse(ended.out)
  }

  it('finds moments, best first, each with its reasons', async () => {
    const { moments, behindTicks } = (await told('find', 'Tern Bay', 'a birthday', '--k', '5')) as {
      moments: Found[]
      behindTicks: number
    }
    expect(behindTicks).toBe(0)
    expect(moments).toHaveLength(5)
    expect(moments.map(({ score }) => score)).toEqual(moments.map(({ score }) => score).sort((a, b) => b - a))
    for (const { why, caption } of moments.slice(0, 2))
      expect([why.length > 0, caption]).toEqual([true, expect.stringMatching(/turned \d+/)])
    first = moments[0]
  })

  it('jumps to the one moment that the words mean, with a camera', async () => {
    const there = await told('jump', 'Tern Bay', `${first.caption.split(' turned')[0]} has a birthday, her face`)
    expect(there).toMatchObject({ found: true, tick: first.tick, caption: first.caption, camera: 'portrait' })
  })

  it('says what is not in the record, with the nearest there is, and fails', async () => {
    const ended = await qhpu('jump', 'Tern Bay', 'the wedding of Zebulon and Quintessa in 1999', '--json')
    expect(ended.code).toBe(1)
    expect(JSON.parse(ended.out)).toMatchObject({ found: false })
  })

  it('finds moments like one, by its tick or its date', async () => {
    const { tick, moments } = (await told('similar', 'Tern Bay', '--at', String(first.tick), '--k', '4')) as {
      tick: number
      moments: Found[]
    }
    expect(tick).toBe(first.tick)
    expect(moments).toHaveLength(4)
    for (const moment of moments) {
      expect(moment.why[0]).toMatch(/^a moment like this: [01]\.\d\d$/)
      expect(Math.abs(moment.tick - tick)).toBeGreaterThanOrEqual(24)
    }
  })

  it('takes another text encoder and answers the same; a broken one is refused in a line', async () => {
    cpSync(join(import.meta.dirname, '../fixtures/encoders'), join(home, 'encoders'), { recursive: true })
    const lost = await qhpu('encoders', 'use', 'lost')
    expect(lost).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/there is no text encoder lost.*\n$/) })
    await told('encoders', 'use', 'sentences')
    expect(await told('encoders')).toContainEqual(expect.objectContaining({ name: 'sentences', inUse: true }))
    rmSync(join(home, 'encoders/sentences/model.onnx'))
    const ended = await qhpu('find', 'Tern Bay', 'a birthday', '--k', '1', '--json')
    expect(ended).toMatchObject({
      code: 0,
      err: expect.stringMatching(/sentences cannot be used: model.onnx is missing\n$/),
    })
    expect(JSON.parse(ended.out).moments[0].caption).toMatch(/turned \d+/)
  })

  it.each([
    ['a count that is none', ['find', 'Tern Bay', 'x', '--k', 'many'], 2],
    ['words that are none', ['find', 'Tern Bay', ' '], 2],
    ['a moment that is none', ['similar', 'Tern Bay', '--at', 'yesteryear'], 2],
  ])('refuses %s with one clear line', async (_, args, code) => {
    const ended = await qhpu(...args)
    expect(ended.code, ended.err).toBe(code)
    expect(ended.out).toBe('')
    expect(ended.err.trim().split('\n')).toHaveLength(1)
  })
})
