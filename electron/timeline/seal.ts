import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonical, type Json } from '../universe/kernel/canonical.ts'
import { writeWhole } from './file.ts'
import { RecordProblem } from './problem.ts'

/** A home signs what it publishes with an Ed25519 key of its own, kept beside the universes and readable by its user alone. */
export type Seal = {
  /** 32 bytes in hexadecimal. */
  publicKey: string
  sign<T extends object>(fields: T): T & { publicKey: string; signature: string }
}

export type Sealed = { publicKey: string; signature: string }

const keyFile = 'key.pem'

export function openSeal(home: string, mayMake: boolean): Seal {
  const path = join(home, keyFile)
  if (!existsSync(path)) {
    if (!mayMake) throw new RecordProblem('damaged', `${path} is missing: without it this home can sign nothing`)
    const { privateKey } = generateKeyPairSync('ed25519')
    writeWhole(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), 0o600)
  }
  chmodSync(path, 0o600)
  return sealFrom(readKey(path))
}

function readKey(path: string): KeyObject {
  try {
    return createPrivateKey(readFileSync(path))
  } catch (error) {
    throw new RecordProblem('damaged', `${path} is not a key any more: put back the one that this home was made with`, {
      cause: error,
    })
  }
}

function sealFrom(privateKey: KeyObject): Seal {
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' })
  if (x === undefined) throw new Error('the key of this home is no Ed25519 key')
  const publicKey = Buffer.from(x, 'base64url').toString('hex')
  return {
    publicKey,
    sign(fields) {
      const signed = { ...fields, publicKey }
      return { ...signed, signature: sign(null, Buffer.from(canonical(signed as Json)), privateKey).toString('hex') }
    },
  }
}

/** Whether exactly these fields were signed with the key that they name. */
export function isSealed(document: Sealed): boolean {
  const { signature, ...signed } = document
  if (!/^[0-9a-f]{64}$/.test(document.publicKey) || !/^[0-9a-f]{128}$/.test(signature)) return false
  const x = Buffer.from(document.publicKey, 'hex').toString('base64url')
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  return verify(null, Buffer.from(canonical(signed as Json)), key, Buffer.from(signature, 'hex'))
}
