import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { hashesOf } from '../../universe/hashes.ts'

/** Prints test/universe/golden.json: run it after a deliberate change of the law, on two versions of Node, and compare. */
const folder = new URL('../../../assets/scenarios/', import.meta.url)
const golden = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => [
      file,
      hashesOf(readFileSync(new URL(file, folder), 'utf8'), (bytes) =>
        createHash('sha256').update(bytes).digest('hex'),
      ),
    ]),
)
process.stdout.write(`${JSON.stringify(golden, null, 2)}\n`)
