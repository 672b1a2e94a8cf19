import { readdirSync, readFileSync } from 'node:fs'
import { law } from '../../../electron/universe/law.ts'

/**
 * Fifty years of every scenario over many seeds: `node half_century.ts [years] [seeds] [people] [scenario]`. Prints, for each, the
 * population at the end as a share of the beginning (least, median, most), crude birth and death rates, and how the people fare.
 */
const [years = 50, seeds = 20, people = 140] = process.argv.slice(2, 5).map(Number)
const only = process.argv[5]
const folder = new URL('../../../assets/scenarios/', import.meta.url)

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json') && (!only || name.startsWith(only)))) {
  const { genesis } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
  const ends: number[] = []
  let [births, deaths, lives] = [0, 0, 0]
  let last: ReturnType<typeof law.summarise> | undefined
  for (let seed = 1; seed <= seeds; seed++) {
    const world = law.begin(law.completeGenesis({ ...genesis, people, seed: `${file}/${seed}` }))
    for (let tick = 1; tick <= years * 8766; tick++) {
      law.step(world)
      for (const event of law.events(world)) {
        if (event.kind === 'birth') births++
        if (event.kind === 'death') deaths++
      }
      if (tick % 8766 === 0) lives += law.summarise(world).people
    }
    last = law.summarise(world)
    ends.push(last.people / people)
  }
  ends.sort((a, b) => a - b)
  const share = (k: number): string => ends[k].toFixed(2)
  console.log(
    `${file}: ${share(0)} ${share(ends.length >> 1)} ${share(ends.length - 1)} of the founders; births ${((1000 * births) / lives).toFixed(1)} ‰, deaths ${((1000 * deaths) / lives).toFixed(1)} ‰; ${last?.era}, Gini ${last?.gini.toFixed(2)}, cooperation ${last?.cooperation.toFixed(2)}, valence ${last?.valence.toFixed(2)}, harmony ${last?.harmony.toFixed(2)}`,
  )
}
