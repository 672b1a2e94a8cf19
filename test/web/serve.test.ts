import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = join(import.meta.dirname, '..', '..', 'electron', 'web', 'serve.ts')

function serve(...args: string[]): {
  child: ChildProcess
  ended: Promise<{ code: number | null; out: string; err: string }>
} {
  const child = spawn(process.execPath, [program, '--no-open', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  return { child, ended: once(child, 'close').then(([code]) => ({ code, out, err })) }
}

describe('the program that serves the window', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qhpu-serve-'))
  afterAll(() => rmSync(folder, { recursive: true, maxRetries: 5 }))
  const at = (name: string) => join(folder, name)

  async function refused(line: RegExp, ...args: string[]): Promise<void> {
    const { code, out, err } = await serve(...args).ended
    expect(err).toMatch(line)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect({ code, out }).toEqual({ code: 1, out: '' })
  }

  it('refuses a port that is taken, and makes no home', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    await refused(new RegExp(`port ${port} is taken`), '--port', String(port), '--home', at('none'))
    expect(existsSync(at('none'))).toBe(false)
    other.close()
  })

  it.runIf(process.platform === 'linux')('refuses a home that cannot be made', () =>
    refused(/\/proc\/nowhere\/deep cannot be made: choose another --home/, '--home', '/proc/nowhere/deep'),
  )

  it('refuses a home where a file stands', async () => {
    writeFileSync(at('file'), '')
    await refused(/cannot be made/, '--home', at('file'))
  })

  it('refuses the home of a newer version and leaves it as it was', async () => {
    const home = mkdtempSync(at('newer-'))
    writeFileSync(join(home, 'home.json'), '{"format":99,"madeBy":"9.0.0"}')
    await refused(/newer version \(9\.0\.0\)/, '--home', home)
    expect(readdirSync(home)).toEqual(['home.json'])
  })

  describe('that runs already', () => {
    const home = at('open')
    let first: ReturnType<typeof serve>
    let address: string
    beforeAll(async () => {
      first = serve('--home', home)
      for await (const chunk of first.child.stdout ?? []) {
        address = /http:\/\/\S+/.exec(String(chunk))?.[0] ?? ''
        if (address) break
      }
    })

    it('keeps its home to itself', () => refused(/is in use by process \d+ .*close it there first/, '--home', home))

    it('ends in good order when asked to, and is at the same address when started again', async () => {
      first.child.kill('SIGINT')
      expect((await first.ended).code).toBe(0)
      const again = serve('--home', home)
      const [chunk] = await once(again.child.stdout as NodeJS.ReadableStream, 'data')
      expect(String(chunk)).toContain(address)
      again.child.kill('SIGTERM')
      expect((await again.ended).code).toBe(0)
    })
  })
})
