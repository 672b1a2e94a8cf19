import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkProof } from '../../electron/timeline/check.ts'
import { liveFor } from './fixtures/home.ts'

describe('proofs that need no universe', () => {
  it('prove any day, and any event of it', async () => {
    const { home, id } = await liveFor(40)
    const reader = home.read(id)
    const events = reader.events({ from: 0, to: 960, limit: 1_000 }).events
    expect(events.length).toBeGreaterThan(20)
    for (const event of events) {
      const check = checkProof(JSON.parse(JSON.stringify(reader.prove(event.tick, event.id))))
      expect(check.ok).toBe(true)
      expect(check.says).toContain(event.text)
    }
    expect(checkProof(JSON.parse(JSON.stringify(reader.prove(0)))).says).toContain('day 0')
    reader.close()
  })

  it('prove that a ledger only grew', async () => {
    const { home, id } = await liveFor(5)
    for (const days of [6, 8, 13, 31]) {
      const writer = await home.write(id)
      await writer.runTo(days * 24)
      writer.checkpoint()
      writer.close()
    }
    const reader = home.read(id)
    for (const older of reader.checkpoints()) expect(checkProof(reader.proveGrowth(older)).ok).toBe(true)
    reader.close()
  })

  it('are refused when a single character is changed', async () => {
    const { home, id } = await liveFor(12)
    const reader = home.read(id)
    const [event] = reader.events({ from: 100, to: 288, limit: 1 }).events
    const text = JSON.stringify(reader.prove(event.tick, event.id))
    reader.close()
    // How many lines a day has is not part of its hash; their order and words are.
    const [whole] = /"count":\d+/.exec(text) ?? ['']
    const countFrom = text.indexOf(whole)
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom(...'0123456789abcdef'), (at, digit) => {
        const changed = text.slice(0, at) + digit + text.slice(at + 1)
        let document: unknown
        try {
          document = JSON.parse(changed)
        } catch {
          return
        }
        if (JSON.stringify(document) === text || (at >= countFrom && at < countFrom + whole.length)) return
        expect(checkProof(document).ok).toBe(false)
      }),
      { numRuns: 400 },
    )
  })

  it('are refused, never crashed on, for whatever else comes along', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(checkProof(value).ok).toBe(false)
      }),
    )
    const strange = { kind: 'qhpu checkpoint', version: 1, publicKey: 'f'.repeat(64), signature: '0'.repeat(128) }
    expect(checkProof(strange).ok).toBe(false)
  })

  it('are checked by a file that a stranger can take away: it imports node:crypto alone', () => {
    const file = new URL('../../electron/timeline/check.ts', import.meta.url)
    const imports = [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map((match) => match[1])
    expect(imports).toEqual(['node:crypto'])
    const said = execFileSync(process.execPath, [
      '-e',
      `import('${file.href}').then((m) => console.log(m.checkProof({}).ok))`,
    ])
    expect(said.toString().trim()).toBe('false')
  })
})
