import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { Engine } from '../engine/engine.ts'
import type { Entrance } from '../engine/entrance.ts'
import { requestBytesMax } from '../wire/envelope.ts'
import { Problem } from '../wire/problem.ts'
import { socketChannel } from '../wire/websocket.ts'
import { answerCommand } from './control.ts'
import { type Guard, refuse, refusePage } from './guard.ts'
import { streamFrames } from './mjpeg.ts'
import { openScreen } from './screen.ts'

export type Served = { url: string; port: number; token: string; close(): Promise<void> }

const builtPage = join(import.meta.dirname, '../../renderer/dist')
/** Nothing from elsewhere, nothing inline but style attributes, which three and uPlot set by script anyway. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export type ServeOptions = {
  /** Left out, the port of last time if it is free, and else any. */
  port?: number
  version: string
  last?: Entrance
  /** The folder of the built page. */
  page?: string
}

/** Serves one engine on loopback: the page, the wire, a plain stream of pictures, and commands for scripts. */
export async function serveEngine(
  engine: Engine,
  { port, version, last, page = builtPage }: ServeOptions,
): Promise<Served> {
  const guard: Guard = { token: last?.token ?? randomBytes(24).toString('base64url'), port: 0 }
  const screen = openScreen(engine)
  const app = Fastify({ logger: false, bodyLimit: requestBytesMax })
  const sockets = new WebSocketServer({ noServer: true, maxPayload: requestBytesMax, perMessageDeflate: false })

  app.addHook('onRequest', async (request, reply) => {
    void reply.headers({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    const refused = refusePage(guard, request.headers.host)
    if (refused) return reply.code(refused.status).send(`${refused.words}\n`)
  })
  if (existsSync(page)) await app.register(fastifyStatic, { root: page, cacheControl: false })
  else app.get('/', (_, reply) => reply.code(503).send('the page is not built yet: run npm start\n'))

  app.get('/status', { preHandler: guarded }, () => ({
    version,
    windows: engine.windows,
    universes: engine.house
      .cards()
      .map(({ id, name, tick, date, people, running }) => ({ id, name, tick, date, people, running })),
  }))
  app.get('/stream.mjpeg', { preHandler: guarded }, (_, reply) => streamFrames(screen, reply))
  app.post('/command/:name', { preHandler: guarded }, ({ params, body }, reply) =>
    answerCommand(screen, (params as { name: string }).name, body, reply),
  )

  async function guarded(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const query = request.query as { token?: string }
    const bearer = request.headers.authorization?.replace(/^Bearer /, '')
    const refused = refuse(guard, {
      host: request.headers.host,
      origin: request.headers.origin,
      token: bearer ?? query.token,
    })
    return refused && reply.code(refused.status).send(`${refused.words}\n`)
  }

  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const url = new URL(request.url ?? '/', 'http://loopback')
    const refused = refuse(guard, {
      host: request.headers.host,
      // A browser always says where a socket comes from; whoever says nothing is no browser and still needs the token.
      origin: request.headers.origin,
      token: url.searchParams.get('token') ?? undefined,
    })
    if (refused || url.pathname !== '/wire') {
      const { status, words } = refused ?? { status: 400, words: 'the wire is at /wire' }
      socket.end(`HTTP/1.1 ${status} Refused\r\ncontent-type: text/plain\r\nconnection: close\r\n\r\n${words}\n`)
      return
    }
    sockets.handleUpgrade(request, socket, head, (ws) => engine.attach(socketChannel(ws)))
  })

  await listen(app, port, last?.port)
  guard.port = (app.server.address() as AddressInfo).port
  return {
    url: `http://127.0.0.1:${guard.port}/#token=${guard.token}`,
    port: guard.port,
    token: guard.token,
    async close() {
      screen.close()
      for (const client of sockets.clients) client.close(1001, 'the engine is closing')
      app.server.closeAllConnections()
      await app.close()
    },
  }
}

/** Before anything is made or opened: a port that somebody else has is no reason to begin a universe. */
export async function refuseTakenPort(port: number): Promise<void> {
  const trial = createServer()
  try {
    await new Promise<void>((resolve, reject) => trial.once('error', reject).listen(port, '127.0.0.1', resolve))
    trial.close()
  } catch (cause) {
    throw portProblem(port, cause)
  }
}

function portProblem(port: number, cause: unknown): unknown {
  const { code } = cause as NodeJS.ErrnoException
  if (code === 'EADDRINUSE')
    return new Problem('refused', `port ${port} is taken by another program: give another with --port`, undefined, {
      cause,
    })
  if (code === 'EACCES')
    return new Problem('refused', `port ${port} is not for this user: give one above 1023 with --port`, undefined, {
      cause,
    })
  return cause
}

async function listen(app: FastifyInstance, port: number | undefined, lastPort = 0): Promise<void> {
  try {
    await app.listen({ port: port ?? lastPort, host: '127.0.0.1' })
  } catch (cause) {
    if (port === undefined && lastPort !== 0) return listen(app, 0)
    throw portProblem(port ?? 0, cause)
  }
}
