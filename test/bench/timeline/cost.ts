import { replay } from '../../../electron/timeline/replay.ts'
import { law } from '../../../electron/universe/law.ts'
import { argument, openBenchHome, quantile } from './universe.ts'

/**
 * node test/bench/timeline/cost.ts [--people 1000] [--days 240]
 * The same days lived with and without the record, in turns of thirty days, so that both meet the same machine; each turn of the record
 * ends by waiting until its last day is written. The simulation's thread is timed twice: by the clock, which other work on the machine
 * disturbs, and by the processor time that the thread itself took.
 */
const people = argument('people', 1_000)
const days = argument('days', 240)
const turnTicks = 30 * 24

using bench = openBenchHome()
const { id } = bench.home.create({ people, settlements: 2, name: 'Cost', seed: '1' })
const writer = await bench.home.write(id)
const alone = law.begin(bench.home.show(id).genesis)

type Times = { clockMs: number; processorMs: number }

async function timed(live: () => Promise<unknown>): Promise<Times> {
  const [clock, processor] = [performance.now(), process.threadCpuUsage()]
  await live()
  const { user, system } = process.threadCpuUsage(processor)
  return { clockMs: performance.now() - clock, processorMs: (user + system) / 1_000 }
}

const without: Times[] = []
const recorded: Times[] = []
for (let turn = 0; turn < days / 30; turn++) {
  without.push(await timed(() => replay(law, alone, law.tick(alone) + turnTicks)))
  recorded.push(await timed(() => writer.runTo(writer.tick + turnTicks)))
}
writer.close()

const share = (of: (times: Times) => number) =>
  quantile(
    recorded.slice(1).map((times, turn) => of(times) / of(without[turn + 1])),
    0.5,
  ) - 1
console.log(
  JSON.stringify({
    people,
    days,
    stepMs: quantile(
      without.map(({ processorMs }) => processorMs / turnTicks),
      0.5,
    ),
    costShareByClock: share(({ clockMs }) => clockMs),
    costShareByProcessor: share(({ processorMs }) => processorMs),
  }),
)
