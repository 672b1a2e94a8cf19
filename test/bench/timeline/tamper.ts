import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord } from '../../../electron/timeline/record.ts'
import { law } from '../../timeline/fixtures/meadow.ts'
import { tamperings } from '../../timeline/fixtures/tampering.ts'
import { argument } from './universe.ts'

/** node test/bench/timeline/tamper.ts [--edits 1000] [--seed N]: random edits of a closed universe, and how many are found. */
const edits = argument('edits', 1_000)
const seed = argument('seed', Date.now() % 1_000_000)
const folder = mkdtempSync(join(tmpdir(), 'qhpu-tamper-'))
const lawModule = new URL('../../timeline/fixtures/meadow.ts', import.meta.url)
const home = openRecord(folder, { law, lawModule, access: 'own' })
const { id } = home.create({ people: 12 })
const writer = await home.write(id)
await writer.runTo(20 * 24)
writer.checkpoint()
writer.close()

const path = join(folder, 'universes', id, 'record.sqlite')
const whole = readFileSync(path)
const missed: string[] = []
for (const tampering of tamperings(seed, edits)) {
  writeFileSync(path, tampering.edit(Buffer.from(whole)))
  if ((await home.verify(id, { threads: 1 })).ok) missed.push(tampering.name)
}
home.close()
rmSync(folder, { recursive: true, force: true })
console.log(JSON.stringify({ seed, edits, found: edits - missed.length, missed }))
process.exitCode = missed.length === 0 ? 0 : 1
