import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { lawVersion } from '../../../electron/universe/version.ts'
import golden from '../../universe/golden_noons.json' with { type: 'json' }
import { digestOfStates, hashesOf, sayRaise } from '../../universe/hashes.ts'
import released from '../../universe/released_laws.json' with { type: 'json' }

/**
 * Rewrites test/universe/golden.json and golden_noons.json: run it after a deliberate change of the law, on two versions of Node, and
 * compare; or say --compare, which writes nothing and tells whether this Node comes to the same states. Before a release run it with
 * --release: from then on this version of the law is written in stone.
 */
const { values } = parseArgs({ options: { release: { type: 'boolean' }, compare: { type: 'boolean' } } })
const hash = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const scenarios = new URL('../../../assets/scenarios/', import.meta.url)
const folder = new URL('../../universe/', import.meta.url)
const hashes = readdirSync(scenarios)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({ file, ...hashesOf(readFileSync(new URL(file, scenarios), 'utf8'), hash) }))
const states = Object.fromEntries(hashes.map(({ file, midnights }) => [file, midnights]))
const noons = Object.fromEntries(hashes.map(({ file, noons }) => [file, noons]))

const before: Record<string, string | undefined> = released
const digest = digestOfStates(states, hash)
const isReleased = before[lawVersion] !== undefined
const noonsStand = golden.lawVersion !== lawVersion || JSON.stringify(golden.states) === JSON.stringify(noons)
if (isReleased && (before[lawVersion] !== digest || !noonsStand)) {
  console.error(sayRaise(lawVersion))
  process.exitCode = 1
} else if (values.compare) {
  const same =
    hash(read('golden.json')) === hash(textOf(states)) && hash(read('golden_noons.json')) === hash(textOf(noons))
  console.log(`Node ${process.versions.node}: ${same ? 'the same golden states' : 'other golden states'}`)
  if (!same) process.exitCode = 1
} else {
  writeFileSync(new URL('golden.json', folder), textOf(states))
  writeFileSync(new URL('golden_noons.json', folder), textOf(noons))
  if (values.release) write('released_laws.json', { ...before, [lawVersion]: digest })
}

function textOf(of: object): string {
  return lines({ lawVersion, states: of })
}

function read(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8')
}

function write(file: string, content: object): void {
  writeFileSync(new URL(file, folder), lines(content))
}

function lines(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`
}
