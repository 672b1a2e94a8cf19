import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../../wire/problem.ts'

export type BenchResult = { name: string; value: number; unit: string; against?: string; ratio?: number }

const folder = join(import.meta.dirname, '../../../test/bench')
/** A benchmark says at its top that it prints results; other programs there are long tests. */
const mark = 'results'

export function benchNames(): string[] {
  return globSync('*/*.ts', { cwd: folder })
    .filter((file) => readFileSync(join(folder, file), 'utf8').includes(mark))
    .map((file) => file.replace(/\\/g, '/').replace(/\.ts$/, ''))
    .sort()
}

/** Runs programs one after another, never two at once: they would time each other. */
export async function runBench(names: readonly string[], note: (words: string) => void): Promise<BenchResult[]> {
  const known = benchNames()
  const wanted =
    names.length === 0
      ? known
      : known.filter((name) => names.some((asked) => name === asked || name.startsWith(`${asked}/`)))
  if (wanted.length === 0)
    throw new Problem('bad input', `there is no benchmark ${names.join(', ')}: there are ${known.join(', ')}`)
  return wanted.flatMap((name) => {
    note(`running ${name}`)
    const { status, stdout } = spawnSync(process.execPath, [join(folder, `${name}.ts`)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 64 << 20,
    })
    if (status !== 0) throw new Problem('internal', `the benchmark ${name} ended with code ${status}`)
    return readResults(name, stdout)
  })
}

function readResults(name: string, printed: string): BenchResult[] {
  const start = printed.indexOf('{')
  try {
    const { results } = JSON.parse(printed.slice(start)) as { results?: BenchResult[] }
    return results ?? []
  } catch (cause) {
    throw new Problem('internal', `the benchmark ${name} printed no results`, undefined, { cause })
  }
}
