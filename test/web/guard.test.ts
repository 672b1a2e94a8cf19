import { describe, expect, it } from 'vitest'
import { type Asked, refuse, refusePage } from '../../electron/web/guard.ts'

const guard = { token: 'the-token', port: 4_000 }
const fine: Asked = { host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4000', token: 'the-token' }

describe('the guard', () => {
  it('lets in this machine with its token, from its own page or from a program', () => {
    expect(refuse(guard, fine)).toBeUndefined()
    expect(refuse(guard, { ...fine, host: 'localhost:4000', origin: 'http://localhost:4000' })).toBeUndefined()
    expect(refuse(guard, { ...fine, origin: undefined })).toBeUndefined()
  })

  it.each([
    ['a name that was made to point here', { host: 'evil.example:4000' }, 403],
    ['another port', { host: '127.0.0.1:4001' }, 403],
    ['no name at all', { host: undefined }, 403],
    ['a page of another site', { origin: 'https://evil.example' }, 403],
    ['a page of another port', { origin: 'http://127.0.0.1:3999' }, 403],
    ['a file or a sandbox', { origin: 'null' }, 403],
    ['no token', { token: undefined }, 401],
    ['a token that begins alike', { token: 'the-toke' }, 401],
    ['another token of the same length', { token: 'the-tokex' }, 401],
  ])('refuses %s', (_, change, status) => {
    expect(refuse(guard, { ...fine, ...change })?.status).toBe(status)
  })

  it('gives the page itself to whoever calls it by its name', () => {
    expect(refusePage(guard, '127.0.0.1:4000')).toBeUndefined()
    expect(refusePage(guard, 'evil.example')?.status).toBe(403)
  })
})
