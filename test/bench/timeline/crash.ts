import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord } from '../../../electron/timeline/record.ts'
import { killAfter } from '../../timeline/fixtures/crash.ts'
import { law } from '../../timeline/fixtures/meadow.ts'
import { makeChance } from '../../timeline/fixtures/chance.ts'
import { argument } from './universe.ts'

/**
 * node test/bench/timeline/crash.ts [--kills 1000] [--seed N]
 * A universe whose process is killed at random points; every twentieth universe is begun anew, so that none grows without end.
 */
const kills = argument('kills', 1_000)
const seed = argument('seed', Date.now() % 1_000_000)
const chance = makeChance(seed)
const lawModule = new URL('../../timeline/fixtures/meadow.ts', import.meta.url)
const lost: string[] = []
for (let kill = 0; kill < kills; ) {
  const folder = mkdtempSync(join(tmpdir(), 'qhpu-crash-'))
  const open = () => openRecord(folder, { law, lawModule, access: 'own' })
  const first = open()
  const { id } = first.create({ seed: kill })
  first.close()
  for (let round = 0; round < 20 && kill < kills; round++, kill++) {
    const acknowledged = await killAfter(folder, id, 1 + chance(60), chance(15))
    const home = open()
    const writer = await home.write(id)
    if (writer.epoch < acknowledged) lost.push(`kill ${kill}: epoch ${acknowledged} was said, ${writer.epoch} is there`)
    writer.close()
    const verdict = await home.verify(id, { threads: 1 })
    if (!verdict.ok) lost.push(`kill ${kill}: ${verdict.why}`)
    home.close()
  }
  rmSync(folder, { recursive: true, force: true })
  process.stderr.write(`\r${kill} of ${kills} kills, ${lost.length} losses `)
}
process.stderr.write('\n')
console.log(JSON.stringify({ seed, kills, lost }))
process.exitCode = lost.length === 0 ? 0 : 1
