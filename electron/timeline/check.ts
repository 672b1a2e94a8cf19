import { createPublicKey, hash, verify } from 'node:crypto'

/**
 * Checks a checkpoint or a proof without the universe, its law or anything else of this program: the file imports node:crypto alone,
 * so that a stranger can take it away and read it in one sitting. The trees are those of RFC 9162, section 2.1; signatures are Ed25519
 * over the canonical JSON of the document without its `signature`.
 */
export type Check = { ok: boolean; kind: string; says: string; publicKey?: string }

type Fields = { [key: string]: unknown }

class Refusal extends Error {}

export function checkProof(document: unknown): Check {
  const kind = isFields(document) && typeof document.kind === 'string' ? document.kind : 'unknown'
  try {
    const fields = fieldsOf(document, 'document')
    if (fields.version !== 1) throw new Refusal(`version ${String(fields.version)} is not known here`)
    if (kind === 'qhpu checkpoint') return { ok: true, kind, ...checkCheckpoint(fields) }
    if (kind === 'qhpu inclusion proof') return { ok: true, kind, ...checkInclusion(fields) }
    if (kind === 'qhpu consistency proof') return { ok: true, kind, ...checkConsistency(fields) }
    throw new Refusal('this is neither a checkpoint nor a proof')
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, kind, says: error.message }
    throw error
  }
}

function checkCheckpoint(fields: Fields): { says: string; publicKey: string } {
  if (fields.kind !== 'qhpu checkpoint') throw new Refusal('what should be a checkpoint is not one')
  const { signature, ...signed } = fields
  const publicKey = textOf(fields.publicKey, 'publicKey')
  if (!/^[0-9a-f]{64}$/.test(publicKey)) throw new Refusal('publicKey is not 32 bytes in hexadecimal')
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey, 'hex').toString('base64url') },
    format: 'jwk',
  })
  const signatureBytes = bytesOf(signature, 'signature', 64)
  if (!verify(null, Buffer.from(canonical(signed)), key, signatureBytes)) {
    throw new Refusal('the signature does not belong to this checkpoint and this key')
  }
  const size = countOf(fields.size, 'size')
  bytesOf(fields.root, 'root', 32)
  bytesOf(fields.universe, 'universe', 32)
  const says = `signed by ${publicKey}: universe ${String(fields.universe)} had ${size} leaves and root ${String(fields.root)}`
  return { says, publicKey }
}

const inclusionFields = ['kind', 'version', 'universe', 'entry', 'path', 'line', 'checkpoint']

function checkInclusion(fields: Fields): { says: string; publicKey: string } {
  // A field with a changed name would be passed over, and with it what it claims.
  const strange = Object.keys(fields).find((name) => !inclusionFields.includes(name))
  if (strange !== undefined) throw new Refusal(`a proof has no field ${strange}`)
  const checkpoint = fieldsOf(fields.checkpoint, 'checkpoint')
  const { publicKey } = checkCheckpoint(checkpoint)
  if (fields.universe !== checkpoint.universe) throw new Refusal('proof and checkpoint speak of different universes')
  const entry = fieldsOf(fields.entry, 'entry')
  const epoch = countOf(entry.epoch, 'entry.epoch')
  const index = countOf(entry.index, 'entry.index')
  const previousRoot = bytesOf(entry.previousRoot, 'entry.previousRoot', 32)
  const stateHash = bytesOf(entry.stateHash, 'entry.stateHash', 32)
  const eventsHash = bytesOf(entry.eventsHash, 'entry.eventsHash', 32)
  const size = countOf(checkpoint.size, 'size')
  if (epoch !== Math.floor(countOf(checkpoint.tick, 'tick') / 24) - (size - 1 - index)) {
    throw new Refusal('the day is not the one that stands at this place in the ledger')
  }
  if (index === 0 && entry.previousRoot !== fields.universe) throw new Refusal('leaf 0 does not name the universe')
  const leaf = sha256(Buffer.concat([Buffer.of(0), sha256(Buffer.concat([previousRoot, stateHash, eventsHash]))]))
  const root = climb(leaf, index, size, pathOf(fields.path, 'path'))
  if (root.toString('hex') !== checkpoint.root) throw new Refusal('the path does not lead to the root that was signed')
  let says = `day ${epoch} of universe ${String(fields.universe)} ended in state ${stateHash.toString('hex')}`
  if (fields.line !== undefined) {
    const line = fieldsOf(fields.line, 'line')
    const text = textOf(line.text, 'line.text')
    const lineLeaf = sha256(Buffer.concat([Buffer.of(0), Buffer.from(text)]))
    const place = countOf(line.index, 'line.index')
    const top = climb(lineLeaf, place, countOf(line.count, 'line.count'), pathOf(line.path, 'line.path'))
    if (!top.equals(eventsHash)) throw new Refusal('the line is not in the chronicle of that day')
    says += `, and its chronicle says: ${text}`
  }
  return { says, publicKey }
}

/** RFC 9162, 2.1.3.2. */
function climb(leaf: Buffer, index: number, size: number, path: Buffer[]): Buffer {
  if (index >= size) throw new Refusal(`leaf ${index} is not in a tree of ${size}`)
  let [fn, sn, root] = [index, size - 1, leaf]
  for (const step of path) {
    if (sn === 0) throw new Refusal('the path is too long')
    if (fn % 2 === 1 || fn === sn) {
      root = node(step, root)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)]
    } else root = node(root, step)
    ;[fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
  }
  if (sn !== 0) throw new Refusal('the path is too short')
  return root
}

function checkConsistency(fields: Fields): { says: string; publicKey: string } {
  const [from, to] = [fieldsOf(fields.from, 'from'), fieldsOf(fields.to, 'to')]
  const older = checkCheckpoint(from)
  const newer = checkCheckpoint(to)
  if (from.universe !== to.universe || from.universe !== fields.universe) {
    throw new Refusal('the checkpoints speak of different universes')
  }
  if (older.publicKey !== newer.publicKey) throw new Refusal('the checkpoints were signed with different keys')
  const [first, second] = [countOf(from.size, 'from.size'), countOf(to.size, 'to.size')]
  checkGrowth(first, second, bytesOf(from.root, 'root', 32), bytesOf(to.root, 'root', 32), pathOf(fields.path, 'path'))
  const says = `universe ${String(fields.universe)} grew from ${first} to ${second} leaves and nothing before was changed`
  return { says, publicKey: newer.publicKey }
}

/** RFC 9162, 2.1.4.2. */
function checkGrowth(first: number, second: number, firstRoot: Buffer, secondRoot: Buffer, path: Buffer[]): void {
  if (first < 1 || first > second) throw new Refusal(`${second} leaves do not follow on ${first}`)
  if (first === second) {
    if (path.length > 0 || !firstRoot.equals(secondRoot)) throw new Refusal('two roots for one size')
    return
  }
  const steps = isPowerOfTwo(first) ? [firstRoot, ...path] : path
  if (steps.length === 0) throw new Refusal('the path is empty')
  let [fn, sn] = [first - 1, second - 1]
  while (fn % 2 === 1) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
  let [fr, sr] = [steps[0], steps[0]]
  for (const step of steps.slice(1)) {
    if (sn === 0) throw new Refusal('the path is too long')
    if (fn % 2 === 1 || fn === sn) {
      ;[fr, sr] = [node(step, fr), node(step, sr)]
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)]
    } else sr = node(sr, step)
    ;[fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
  }
  if (sn !== 0 || !fr.equals(firstRoot) || !sr.equals(secondRoot)) {
    throw new Refusal('the newer tree does not continue the older one')
  }
}

function isPowerOfTwo(count: number): boolean {
  let rest = count
  while (rest % 2 === 0) rest /= 2
  return rest === 1
}

function sha256(bytes: Uint8Array): Buffer {
  return hash('sha256', bytes, 'buffer')
}

function node(left: Uint8Array, right: Uint8Array): Buffer {
  return sha256(Buffer.concat([Buffer.of(1), left, right]))
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isFields(value)) return JSON.stringify(value)
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fieldsOf(value: unknown, name: string): Fields {
  if (!isFields(value)) throw new Refusal(`${name} is missing`)
  return value
}

function textOf(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new Refusal(`${name} is missing`)
  return value
}

function countOf(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new Refusal(`${name} is no count`)
  return value
}

function bytesOf(value: unknown, name: string, length: number): Buffer {
  const text = textOf(value, name)
  if (text.length !== length * 2 || !/^[0-9a-f]+$/.test(text))
    throw new Refusal(`${name} is not ${length} bytes in hexadecimal`)
  return Buffer.from(text, 'hex')
}

function pathOf(value: unknown, name: string): Buffer[] {
  if (!Array.isArray(value) || value.length > 64) throw new Refusal(`${name} is not a path`)
  return value.map((step) => bytesOf(step, name, 32))
}
