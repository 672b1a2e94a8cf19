import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord } from '../../../electron/timeline/record.ts'
import { makeChance } from '../../timeline/fixtures/chance.ts'
import { law } from '../../timeline/fixtures/meadow.ts'
import { loseSome, readIfThere, writeOver } from '../../timeline/fixtures/power-loss.ts'
import { argument } from './universe.ts'

/**
 * node test/bench/timeline/power.ts [--losses 1000] [--seed N]
 * The power goes some days after a checkpoint, and of what was written since the disk holds any part, in any order, torn within sectors.
 * Whatever the checkpoint covered must be there, and the universe must verify. Every fiftieth loss strikes another universe.
 */
const losses = argument('losses', 1_000)
const seed = argument('seed', Date.now() % 1_000_000)
const chance = makeChance(seed)
const lost: string[] = []
const lawModule = new URL('../../timeline/fixtures/meadow.ts', import.meta.url)
const makeFolder = () => mkdtempSync(join(tmpdir(), 'qhpu-power-'))
const open = (folder: string) => openRecord(folder, { law, lawModule, access: 'own' })
const placeOf = (folder: string, id: string, suffix: string) => join(folder, 'universes', id, `record.sqlite${suffix}`)

for (let loss = 0; loss < losses; ) {
  const folder = makeFolder()
  const home = open(folder)
  const { id } = home.create({ name: 'Meadow', seed: loss, people: 12 })
  const read = (suffix: string) => readIfThere(placeOf(folder, id, suffix))
  const writer = await home.write(id)
  await writer.runTo((4 + chance(20)) * 24)
  const durable = writer.checkpoint()
  const [database, log] = [read(''), read('-wal')]
  await writer.runTo(writer.tick + (1 + chance(8)) * 24)
  const laterLog = read('-wal')
  for (let round = 0; round < 50 && loss < losses; round++, loss++) {
    const after = makeFolder()
    cpSync(folder, after, { recursive: true })
    writeOver(placeOf(after, id, ''), database)
    writeOver(placeOf(after, id, '-wal'), loseSome(log, laterLog, chance))
    rmSync(placeOf(after, id, '-shm'), { force: true })
    const reopened = open(after)
    const recovered = await reopened.write(id)
    if (recovered.epoch < durable.size - 1)
      lost.push(`loss ${loss}: epoch ${durable.size - 1} was synced, ${recovered.epoch} is there`)
    recovered.close()
    const verdict = await reopened.verify(id, { threads: 1 })
    if (!verdict.ok) lost.push(`loss ${loss}: ${verdict.why}`)
    reopened.close()
    rmSync(after, { recursive: true, force: true })
  }
  writer.close()
  home.close()
  rmSync(folder, { recursive: true, force: true })
  process.stderr.write(`\r${loss} of ${losses} losses of power, ${lost.length} found wanting `)
}
process.stderr.write('\n')
console.log(JSON.stringify({ seed, losses, lost }))
process.exitCode = lost.length === 0 ? 0 : 1
