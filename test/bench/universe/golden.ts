import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { lawVersion } from '../../../electron/universe/version.ts'
import { digestOfStates, hashesOf, sayRaise } from '../../universe/hashes.ts'
import released from '../../universe/released_laws.json' with { type: 'json' }

/**
 * Rewrites test/universe/golden.json: run it after a deliberate change of the law, on two versions of Node, and compare. Before a
 * release run it with --release: from then on this version of the law is written in stone.
 */
const hash = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const scenarios = new URL('../../../assets/scenarios/', import.meta.url)
const folder = new URL('../../universe/', import.meta.url)
const states = Object.fromEntries(
  readdirSync(scenarios)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => [file, hashesOf(readFileSync(new URL(file, scenarios), 'utf8'), hash)]),
)

const before: Record<string, string | undefined> = released
const digest = digestOfStates(states, hash)
if ((before[lawVersion] ?? digest) === digest) {
  write('golden.json', { lawVersion, states })
  if (process.argv.includes('--release')) write('released_laws.json', { ...before, [lawVersion]: digest })
} else {
  console.error(sayRaise(lawVersion))
  process.exitCode = 1
}

function write(file: string, content: object): void {
  writeFileSync(new URL(file, folder), `${JSON.stringify(content, null, 2)}\n`)
}
