import type { FastifyReply } from 'fastify'
import type { Engine } from '../engine/engine.ts'

const boundary = 'frame'

/** The stream for plain viewers: one JPEG after another, and none for a viewer that has not taken the last. */
export function streamFrames(engine: Engine, reply: FastifyReply): void {
  reply.hijack()
  const out = reply.raw
  out.writeHead(200, {
    'content-type': `multipart/x-mixed-replace; boundary=${boundary}`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  const stop = engine.onFrame(({ bytes, format }) => {
    if (format !== 'jpeg' || out.writableLength > 0) return
    out.write(`--${boundary}\r\ncontent-type: image/jpeg\r\ncontent-length: ${bytes.byteLength}\r\n\r\n`)
    out.write(bytes)
    out.write('\r\n')
  })
  out.once('close', stop)
}
