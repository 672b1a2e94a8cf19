import { law } from '../../../electron/universe/law.ts'
import { argument, openBenchHome, quantile } from './universe.ts'

/**
 * node test/bench/timeline/cost.ts [--people 1000] [--days 120]
 * The same days lived with and without the record, in turns of ten days, so that both meet the same machine.
 */
const people = argument('people', 1_000)
const days = argument('days', 120)
const turnTicks = 10 * 24

using bench = openBenchHome()
const { id } = bench.home.create({ people, settlements: 2, name: 'Cost', seed: '1' })
const writer = await bench.home.write(id)
const alone = law.begin(bench.home.show(id).genesis)

const ratios: number[] = []
for (let turn = 0; turn < days / 10; turn++) {
  const began = performance.now()
  for (let k = 0; k < turnTicks; k++) law.step(alone)
  const without = performance.now()
  for (let k = 0; k < turnTicks; k++) writer.step()
  ratios.push((performance.now() - without) / (without - began))
}
writer.close()
const [, ...warm] = ratios
console.log(
  JSON.stringify({ people, days, costShare: quantile(warm, 0.5) - 1, ratios: ratios.map((r) => Number(r.toFixed(3))) }),
)
