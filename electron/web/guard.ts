import { timingSafeEqual } from 'node:crypto'

/** Who may speak to the engine: this machine, under this server's own name, with the token of this run. */
export type Guard = { token: string; port: number }
export type Asked = { host: string | undefined; origin: string | undefined; token: string | undefined }
export type Refusal = { status: 400 | 401 | 403; words: string }

/** A page of another site can reach loopback, but it can forge neither the Host that it used nor its own Origin. */
export function refuse({ token, port }: Guard, asked: Asked): Refusal | undefined {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]
  if (asked.host === undefined || !names.includes(asked.host))
    return { status: 403, words: 'this address is not served here' }
  if (asked.origin !== undefined && !names.some((name) => asked.origin === `http://${name}`)) {
    return { status: 403, words: 'another site may not speak to the engine' }
  }
  if (!sameText(asked.token ?? '', token))
    return { status: 401, words: 'open the address with its token, as it was printed' }
  return undefined
}

/** The page itself holds nothing secret: only its name is checked. */
export function refusePage({ port }: Pick<Guard, 'port'>, host: string | undefined): Refusal | undefined {
  return refuse({ token: '', port }, { host, origin: undefined, token: '' })
}

function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}
