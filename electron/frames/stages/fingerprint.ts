import { webcrypto } from 'node:crypto'

/** SHA-256 of a picture's pixels, on a thread of its own while the next picture is being made. */
export async function fingerprintOf(picture: Uint8ClampedArray): Promise<string> {
  const digest = await webcrypto.subtle.digest('SHA-256', picture)
  return Buffer.from(digest).toString('hex')
}
