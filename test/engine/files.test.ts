import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Client } from '../../electron/wire/client.ts'
import { pieceBytesMax } from '../../electron/wire/pieces.ts'
import { heard, openWindow, startEngine, type TestEngine } from './windows.ts'

describe('universes as files', () => {
  let here: TestEngine
  let elsewhere: TestEngine
  let client: Client
  let other: Client
  let universe: string
  let carried: Buffer

  beforeAll(async () => {
    here = startEngine()
    elsewhere = startEngine()
    client = await openWindow(here.engine)
    other = await openWindow(elsewhere.engine)
    const begun = await client.call('universe.begin', { genesis: { name: 'Fernweh', people: 12, seed: 5 } })
    universe = begun.id
    await here.engine.house.lives.ahead(universe, 5 * 24)
  })
  afterAll(async () => {
    client.close()
    other.close()
    await Promise.all([here.close(), elsewhere.close()])
  })

  it('carries one out of the engine, piece by piece', async () => {
    const { file, name, bytes } = await client.call('file.pack', { universe })
    expect(name).toBe('Fernweh.universe')
    const pieces: Buffer[] = []
    for (let from = 0; from < bytes; from += pieceBytesMax)
      pieces.push(Buffer.from((await client.call('file.fetch', { file, from })).piece, 'base64'))
    carried = Buffer.concat(pieces)
    expect(carried.byteLength).toBe(bytes)
    await client.call('file.drop', { file })
    expect(draftsOf(here)).toEqual([])
  })

  it('takes it in elsewhere, lived again and under the same identity', async () => {
    const said = heard(other, 'progress', ({ words }) => words === 'verifying Fernweh.universe')
    const taken = await bring(other, 'Fernweh.universe', carried)
    expect(taken).toMatchObject({ id: universe, name: 'Fernweh', epoch: 5 })
    expect((await said).job).toMatch(/^import /)
    expect(draftsOf(elsewhere)).toEqual([])
  })

  it.each([
    ['something else', () => Buffer.from('a letter, and no universe at all'.repeat(10)), /letter\.txt is no universe/],
    ['half of one', () => carried.subarray(0, 9 * 8192), /letter\.txt is/],
    ['one with a page changed', () => changed(carried), /letter\.txt is/],
    ['one that is here already', () => carried, /is here already/],
  ])('refuses %s in one line and keeps nothing of it', async (_, content, why) => {
    const refusal = await bring(other, 'letter.txt', content()).then(
      () => undefined,
      (error: Error) => error.message,
    )
    expect(refusal).toMatch(why)
    expect(refusal).not.toContain('\n')
    expect(refusal).not.toContain(elsewhere.folder)
    expect(draftsOf(elsewhere)).toEqual([])
    expect(await other.call('universe.list', {})).toHaveLength(2)
  })

  it('refuses pieces out of order, files that are not whole, and more than it can hold', async () => {
    const { file } = await other.call('file.offer', { name: 'late', bytes: 9_000 })
    await expect(other.call('file.import', { file })).rejects.toThrow(/not come in whole/)
    const second = await other.call('file.offer', { name: 'late', bytes: 9_000 })
    await expect(other.call('file.bring', { file: second.file, from: 100, piece: 'AAAA' })).rejects.toThrow(/order/)
    await expect(other.call('file.offer', { name: 'vast', bytes: 2 ** 52 })).rejects.toThrow(/no room/)
    await Promise.all([1, 2, 3].map(() => other.call('file.offer', { name: 'a', bytes: 1 })))
    await expect(other.call('file.offer', { name: 'a', bytes: 1 })).rejects.toMatchObject({ code: 'busy' })
  })

  it('removes one by its name alone, and never under another window', async () => {
    const onlooker = await openWindow(elsewhere.engine)
    await onlooker.call('time.open', { universe })
    await expect(other.call('universe.remove', { universe, name: 'Heimweh' })).rejects.toThrow(/give its name/)
    await expect(other.call('universe.remove', { universe, name: 'Fernweh' })).rejects.toThrow(/another window/)
    const gone = heard(other, 'removed')
    await onlooker.call('universe.remove', { universe, name: 'Fernweh' })
    expect((await gone).universe).toBe(universe)
    expect(await other.call('universe.list', {})).toHaveLength(1)
    onlooker.close()
  })

  it('leaves nothing behind when a window goes in the middle', async () => {
    const passer = await openWindow(elsewhere.engine)
    await passer.call('file.offer', { name: 'half', bytes: 10 })
    passer.close()
    await vi.waitFor(() => expect(draftsOf(elsewhere)).toHaveLength(1), 20_000)
  })
})

async function bring(client: Client, name: string, content: Buffer) {
  const { file } = await client.call('file.offer', { name, bytes: content.byteLength })
  for (let from = 0; from < content.byteLength; from += pieceBytesMax) {
    const piece = content.subarray(from, from + pieceBytesMax).toString('base64')
    await client.call('file.bring', { file, from, piece })
  }
  return client.call('file.import', { file })
}

/** What lies in the folders of the drafts; `other` itself still holds three files that it offered. */
function draftsOf({ folder }: TestEngine): string[] {
  const drafts = join(folder, 'drafts')
  return readdirSync(drafts).filter((name) => readdirSync(join(drafts, name)).length > 0)
}

/** A byte in the middle of the ledger's pages says something else. */
function changed(whole: Buffer): Buffer {
  const copy = Buffer.from(whole)
  for (let at = Math.floor(copy.byteLength / 2); at < copy.byteLength / 2 + 4_000; at += 97) copy[at] ^= 0x55
  return copy
}
