/**
 * The frame path: `node test/bench/wire/frames.ts`. Painted pictures of 912 × 512 go from the engine's end of the wire, over a WebSocket,
 * to a canvas in Chromium, by the very client that the window uses: as JPEG (encoding included) and as raw pixels. Each for five seconds.
 * Latency is from the finished pixels in the engine to the drawn canvas.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { WebSocketServer } from 'ws'
import { createPainter } from '../../../electron/frames/paint/painter.ts'
import { toJpeg } from '../../../electron/frames/stages/jpeg.ts'
import { type Host, hostChannel } from '../../../electron/wire/host.ts'
import { socketChannel } from '../../../electron/wire/websocket.ts'
import { invent } from '../../../electron/frames/imagined/invent.ts'
import { answers } from '../../wire/answers.ts'
import { header } from '../../wire/frames.ts'

const width = 912
const height = 512
const seconds = 5
const target = 60
const root = join(import.meta.dirname, '../../..')

const pageText = `<!doctype html><canvas width="${width}" height="${height}"></canvas>
<script type="importmap">{"imports":{"zod":"/node_modules/zod/index.js"}}</script>
<script type="module">
import { connectClient } from '/electron/wire/client.ts'
import { connectSocket } from '/electron/wire/websocket.ts'
const context = document.querySelector('canvas').getContext('2d')
const client = connectClient(() => connectSocket('ws://' + location.host + '/'))
window.drawn = []
client.onFrame(async ({ header, picture }) => {
  if (header.format === 'jpeg') {
    const bitmap = await createImageBitmap(new Blob([picture], { type: 'image/jpeg' }))
    context.drawImage(bitmap, 0, 0)
    bitmap.close()
  } else context.putImageData(new ImageData(new Uint8ClampedArray(picture), header.width, header.height), 0, 0)
  const now = performance.timeOrigin + performance.now()
  window.drawn.push({ atMs: now, latencyMs: now - header.tick })
})
</script>`

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://here').pathname
  if (path === '/') return void response.writeHead(200, { 'content-type': 'text/html' }).end(pageText)
  try {
    const source = readFileSync(join(root, path), 'utf8')
    const script = path.endsWith('.ts') ? stripTypeScriptTypes(source) : source
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
  } catch {
    // A file that is not there is the browser's to complain of.
    response.writeHead(404).end()
  }
})
const sockets = new WebSocketServer({ server, perMessageDeflate: false })
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo

const arrived = new Promise<Host>((resolve) =>
  sockets.on('connection', (socket) => resolve(hostChannel(socketChannel(socket), answers(), console.error))),
)
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage()
await page.goto(`http://127.0.0.1:${port}/`)
const host = await arrived

const painter = createPainter({ width, height })
const pictures = Array.from({ length: 8 }, (_, seed) => painter.paint(invent(seed)).colour.slice())

type Drawn = { atMs: number; latencyMs: number }[]

async function measure(format: 'jpeg' | 'rgba'): Promise<{ fps: number; medianMs: number; p95Ms: number }> {
  const endMs = performance.now() + seconds * 1_000
  await page.evaluate('window.drawn = []')
  for (let i = 0; performance.now() < endMs; i++) {
    const tick = performance.timeOrigin + performance.now()
    const colour = pictures[i % pictures.length]
    const picture = format === 'jpeg' ? await toJpeg(colour, width, height) : new Uint8Array(colour.buffer)
    host.show({ header: header({ format, tick, width, height }), picture })
    await new Promise((resolve) => setImmediate(resolve))
  }
  const drawn = await page.evaluate<Drawn>('window.drawn')
  const latencies = drawn.map(({ latencyMs }) => latencyMs).sort((a, b) => a - b)
  const spanMs = (drawn.at(-1)?.atMs ?? 0) - (drawn[0]?.atMs ?? 0)
  return {
    fps: ((drawn.length - 1) / spanMs) * 1_000,
    medianMs: latencies[latencies.length >> 1],
    p95Ms: latencies[Math.floor(latencies.length * 0.95)],
  }
}

await measure('jpeg')
const results = []
for (const format of ['jpeg', 'rgba'] as const) {
  const { fps, medianMs, p95Ms } = await measure(format)
  const against = format === 'jpeg' ? { against: `${target} fps`, ratio: fps / target } : {}
  results.push({ name: `${format} ${width}×${height} engine to canvas`, value: fps, unit: 'fps', ...against })
  results.push({ name: `${format} latency, median`, value: medianMs, unit: 'ms' })
  results.push({ name: `${format} latency, p95`, value: p95Ms, unit: 'ms' })
}
console.log(JSON.stringify({ results }, null, 2))

await browser.close()
for (const socket of sockets.clients) socket.terminate()
server.close()
