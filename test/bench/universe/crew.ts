import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { law } from '../../../electron/universe/law.ts'
import { gatherCrew } from '../../universe/crew.ts'
import golden from '../../universe/golden.json' with { type: 'json' }

/**
 * Every scenario's golden midnights lived by 1, 2 and 4 threads, and how many hour-ticks a second they manage in a great town:
 * `node crew.ts [--days 365] [--people 100000] [--ticks 48]`. The threads take turns by the hour, so that they meet the same noise.
 */
const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '365' },
    people: { type: 'string', default: '100000' },
    ticks: { type: 'string', default: '48' },
  },
})
const [days, people, ticks] = [values.days, values.people, values.ticks].map(Number)
const crews = [1, 2, 4]
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const folder = new URL('../../../assets/scenarios/', import.meta.url)

for (const file of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
  const { genesis } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
  const moment = law.freeze(law.begin(law.completeGenesis({ ...genesis, people: 60 })))
  const states = (golden.states as Record<string, Record<string, string>>)[file]
  for (const threads of crews) {
    const crew = gatherCrew(moment, threads)
    const found: string[] = []
    for (let day = 1; day <= days; day++) {
      for (let hour = 0; hour < 24; hour++) crew.step()
      const state = states[`day ${day}`]
      if (state) found.push(`day ${day} ${sha256(law.freeze(crew.world)) === state ? 'the same' : 'DIFFERS'}`)
    }
    console.log(`${file}, ${threads} threads: ${found.join(', ')}`)
    await crew.dismiss()
  }
}

const town = law.begin(law.completeGenesis({ name: 'Speed', people, settlements: 1 }))
for (let k = 0; k < 24; k++) law.step(town)
const moment = law.freeze(town)
const gathered = crews.map((threads) => ({ threads, crew: gatherCrew(moment, threads), ms: [] as number[] }))
for (let tick = 0; tick < ticks; tick++) {
  for (const { crew, ms } of gathered) {
    const began = performance.now()
    crew.step()
    ms.push(performance.now() - began)
  }
}
// A day is a day: the mean of the better of each hour's two or more tries, since noise only ever adds.
const dayMs = (ms: readonly number[]): number => {
  const best = Array.from({ length: 24 }, (_, hour) => Math.min(...ms.filter((_, tick) => tick % 24 === hour)))
  return best.reduce((sum, one) => sum + one, 0)
}
const [alone] = gathered
for (const { threads, crew, ms } of gathered) {
  const same = sha256(law.freeze(crew.world)) === sha256(law.freeze(alone.crew.world))
  const ratio = dayMs(alone.ms) / dayMs(ms)
  console.log(
    `${people} people, ${threads} threads: ${(24_000 / dayMs(ms)).toFixed(1)} ticks/s, ${ratio.toFixed(2)} times one thread, ${same ? 'the same bytes' : 'OTHER BYTES'}`,
  )
  await crew.dismiss()
}
