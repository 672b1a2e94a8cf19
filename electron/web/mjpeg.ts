import type { FastifyReply } from 'fastify'
import type { Screen } from './screen.ts'

const boundary = 'frame'

/** The stream for plain viewers: one JPEG after another, and none for a viewer that has not taken the last. */
export async function streamFrames(screen: Screen, reply: FastifyReply): Promise<void> {
  const out = reply.raw
  const stop = await screen.watch((picture) => {
    if (!out.headersSent || out.writableLength > 0) return
    out.write(`--${boundary}\r\ncontent-type: image/jpeg\r\ncontent-length: ${picture.byteLength}\r\n\r\n`)
    out.write(picture)
    out.write('\r\n')
  })
  out.once('close', stop)
  reply.hijack()
  out.writeHead(200, {
    'content-type': `multipart/x-mixed-replace; boundary=${boundary}`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
}
