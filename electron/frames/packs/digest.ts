import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** Everything that decides a picture; a readme or a licence may change without changing it. */
const counted = /\.(onnx|onnx_data|json|txt)$/

export async function digestFiles(
  folder: string,
): Promise<{ whole: string; bytes: number; files: Record<string, string> }> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort()
  const files: Record<string, string> = {}
  const whole = createHash('sha256')
  let bytes = 0
  for (const name of names) {
    bytes += statSync(join(folder, name)).size
    if (!counted.test(name) || name === 'pack.json') continue
    const hash = createHash('sha256')
    await pipeline(createReadStream(join(folder, name), { highWaterMark: 1 << 20 }), hash)
    files[name] = hash.digest('hex')
    whole.update(`${name}\n${files[name]}\n`)
  }
  return { whole: whole.digest('hex'), bytes, files }
}
