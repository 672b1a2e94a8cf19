import { once } from 'node:events'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { serveEngine, type Served } from '../../electron/web/server.ts'
import { connectClient } from '../../electron/wire/client.ts'
import { connectSocket } from '../../electron/wire/websocket.ts'
import { seen, startEngine, type TestEngine } from '../engine/windows.ts'

describe('the engine behind a loopback server', () => {
  let test: TestEngine
  let served: Served

  beforeAll(async () => {
    test = startEngine()
    served = await serveEngine(test.engine, { port: 0, version: '0.1.0' })
  })
  afterAll(async () => {
    await served.close()
    await test.close()
  })

  const address = (path: string) => `http://127.0.0.1:${served.port}${path}`

  function get(path: string, headers: Record<string, string> = {}): Promise<{ status: number; headers: object }> {
    return new Promise((resolve, reject) => {
      request(address(path), { headers }, (response) => {
        response.resume()
        resolve({ status: response.statusCode ?? 0, headers: response.headers })
      })
        .on('error', reject)
        .end()
    })
  }

  async function refusedSocket(path: string, headers: Record<string, string> = {}): Promise<number> {
    const socket = new WebSocket(`ws://127.0.0.1:${served.port}${path}`, { headers })
    // A refusal ends in an error too, which says nothing more.
    socket.on('error', () => {})
    const [, response] = (await once(socket, 'unexpected-response')) as [unknown, { statusCode: number }]
    return response.statusCode
  }

  it('gives the page under a strict policy', async () => {
    const { headers } = await get('/')
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
  })

  it('tells its state to those with the token, and to nobody else', async () => {
    const told = await fetch(address('/status'), { headers: { authorization: `Bearer ${served.token}` } })
    expect(await told.json()).toMatchObject({ version: '0.1.0', universes: [{ tick: expect.any(Number) }] })
    expect((await get('/status')).status).toBe(401)
    expect((await get(`/status?token=${served.token}`, { host: 'evil.example' })).status).toBe(403)
    expect((await get(`/status?token=${served.token}`, { origin: 'https://evil.example' })).status).toBe(403)
  })

  it('opens the wire only with the token, for its own page, at its own place', async () => {
    expect(await refusedSocket('/wire')).toBe(401)
    expect(await refusedSocket(`/wire?token=${'x'.repeat(served.token.length)}`)).toBe(401)
    expect(await refusedSocket(`/wire?token=${served.token}`, { origin: 'https://evil.example' })).toBe(403)
    expect(await refusedSocket(`/elsewhere?token=${served.token}`)).toBe(400)
  })

  it('brings a window its pictures over a socket', async () => {
    const client = connectClient(() => connectSocket(`ws://127.0.0.1:${served.port}/wire?token=${served.token}`))
    await new Promise<void>((resolve) => client.onState((state) => state.kind === 'open' && resolve()))
    const [{ id }] = await client.call('universe.list', {})
    await client.call('time.open', { universe: id })
    expect((await seen(client)).header.universe).toBe(id)
    client.close()
  })

  it('brings plain viewers a stream of whole JPEGs, though no window is open', async () => {
    const stop = new AbortController()
    const stream = await fetch(address(`/stream.mjpeg?token=${served.token}`), { signal: stop.signal })
    expect(stream.headers.get('content-type')).toContain('multipart/x-mixed-replace')
    let text = ''
    for await (const chunk of stream.body as ReadableStream<Uint8Array>) {
      text += Buffer.from(chunk).toString('latin1')
      if (text.split('content-type: image/jpeg').length > 2) break
    }
    const [, length] = /content-length: (\d+)/.exec(text) as RegExpExecArray
    const start = text.indexOf('\r\n\r\n') + 4
    expect(text.slice(start, start + 2)).toBe('\xff\xd8')
    expect(text.slice(start + Number(length) - 2, start + Number(length))).toBe('\xff\xd9')
    stop.abort()
  })

  const post = (name: string, body: unknown, token = served.token) =>
    fetch(address(`/command/${name}`), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  it('obeys the commands of scripts, and refuses the rest with a status and one line', async () => {
    expect(await (await post('lens.set', { guidance: 3.5, strength: 0.2 })).json()).toMatchObject({
      guidance: 3.5,
      strength: 0.2,
    })
    expect(await (await post('lens.get', {})).json()).toMatchObject({ guidance: 3.5 })
    expect((await post('lens.words', { words: 'snow at dusk' })).status).toBe(200)
    const refused = await post('lens.set', { guidance: 'much' })
    expect([refused.status, await refused.json()]).toMatchObject([400, { problem: { code: 'bad input' } }])
    expect((await post('lens.explode', {})).status).toBe(404)
    expect((await post('toString', {})).status).toBe(404)
    expect((await post('lens.get', {}, 'x'.repeat(served.token.length))).status).toBe(401)
  })

  it('serves at the address of last time again, or elsewhere when that is taken', async () => {
    const last = { port: served.port, token: 'k'.repeat(32) }
    const beside = await serveEngine(test.engine, { version: '0.1.0', last })
    expect(beside.port).not.toBe(served.port)
    expect(beside.token).toBe(last.token)
    await beside.close()
    const again = await serveEngine(test.engine, { version: '0.1.0', last: beside })
    expect(again.url).toBe(beside.url)
    await again.close()
  })

  it('says in one line that a port is taken', async () => {
    await expect(serveEngine(test.engine, { port: served.port, version: '0.1.0' })).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining(`port ${served.port} is taken`),
    })
  })
})
