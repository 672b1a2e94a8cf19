import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord } from '../../../electron/timeline/record.ts'
import { makeChance } from '../../timeline/fixtures/chance.ts'
import { law } from '../../timeline/fixtures/meadow.ts'
import { editRows, rowTamperings } from '../../timeline/fixtures/row-tampering.ts'
import { tamperings } from '../../timeline/fixtures/tampering.ts'
import { argument } from './universe.ts'

/**
 * node test/bench/timeline/tamper.ts [--edits 1000] [--seed N]
 * Random edits of a universe, and how many are found. A half of them are bits, bytes, pages and tails of a closed file. A third are rows,
 * epochs swapped and days cut off, through SQL, while the universe is open, so that no digest of the file gives them away. The rest are
 * older copies put back, and signatures over the same tree by another key.
 */
const edits = argument('edits', 1_000)
const seed = argument('seed', Date.now() % 1_000_000)
const epochs = 20
const folder = mkdtempSync(join(tmpdir(), 'qhpu-tamper-'))
const lawModule = new URL('../../timeline/fixtures/meadow.ts', import.meta.url)
const open = (at: string) => openRecord(at, { law, lawModule, access: 'own' })
const home = open(folder)
const { id } = home.create({ people: 12 })
const path = join(folder, 'universes', id, 'record.sqlite')
const markPath = join(folder, 'marks', `${id}.json`)
const older: Buffer[] = []
for (let epoch = 1; epoch <= epochs; epoch++) {
  older.push(readFileSync(path))
  const writer = await home.write(id)
  await writer.runTo(epoch * 24)
  if (epoch === epochs) writer.checkpoint()
  writer.close()
}
const whole = readFileSync(path)
const mark = readFileSync(markPath)

// A universe that lives has no digest in its mark: only the ledger itself can tell.
const living = await home.write(id)
living.checkpoint()
const openMark = readFileSync(markPath)
const openPath = join(folder, 'open.sqlite')
living.close()
copyFileSync(path, openPath)
editRows(openPath, `UPDATE card SET value = '1' WHERE key = 'open'`)
const openWhole = readFileSync(openPath)

const missed: string[] = []
async function expectFound(name: string): Promise<void> {
  if ((await home.verify(id, { threads: 1 })).ok) missed.push(name)
}

const [rows, copies] = [Math.floor(edits / 3), Math.floor(edits / 6)]
writeFileSync(markPath, mark)
for (const tampering of tamperings(seed, edits - rows - copies)) {
  writeFileSync(path, tampering.edit(Buffer.from(whole)))
  await expectFound(tampering.name)
}

writeFileSync(markPath, openMark)
writeFileSync(path, openWhole)
if (!(await home.verify(id, { threads: 1 })).ok) throw new Error('the untouched universe does not verify')
for (const { name, sql } of rowTamperings(seed, rows, epochs)) {
  writeFileSync(path, openWhole)
  if (editRows(path, sql) === 0) throw new Error(`an edit that changes nothing: ${sql}`)
  await expectFound(`${name}: ${sql}`)
}

const chance = makeChance(seed)
const stranger = mkdtempSync(join(tmpdir(), 'qhpu-stranger-'))
const forger = open(stranger)
forger.create({ people: 12 })
const forging = await forger.write(id)
await forging.runTo(epochs * 24)
const forged = forging.checkpoint()
forging.close()
forger.close()
const forgedMark = readFileSync(join(stranger, 'marks', `${id}.json`))
const forgeries = ['an older file', 'a mark signed by a stranger', 'a checkpoint signed by nobody'] as const
for (let copy = 0; copy < copies; copy++) {
  const kind = forgeries[copy % forgeries.length]
  writeFileSync(markPath, kind === 'a mark signed by a stranger' ? forgedMark : openMark)
  writeFileSync(path, kind === 'an older file' ? older[chance(older.length)] : openWhole)
  if (kind === 'a checkpoint signed by nobody') {
    const { signature } = forged
    const at = chance(signature.length)
    const other = ((Number.parseInt(signature[at], 16) + 1 + chance(15)) % 16).toString(16)
    const document = { ...forged, signature: signature.slice(0, at) + other + signature.slice(at + 1) }
    editRows(path, `UPDATE checkpoints SET document = '${JSON.stringify(document)}'`)
  }
  await expectFound(`copy ${copy}: ${kind}`)
}
home.close()
for (const made of [folder, stranger]) rmSync(made, { recursive: true, force: true })
console.log(JSON.stringify({ seed, edits, found: edits - missed.length, missed }))
process.exitCode = missed.length === 0 ? 0 : 1
