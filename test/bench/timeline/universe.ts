import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord } from '../../../electron/timeline/record.ts'
import { law } from '../../../electron/universe/law.ts'

/** What the measurements of the record share: a home of their own under the real law, and plain statistics. */
export const lawModule = new URL('../../../electron/universe/law.ts', import.meta.url)

/** A home that goes when the measurement ends, or one that was made before and stays. */
export function openBenchHome(kept?: string) {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'qhpu-bench-'))
  const home = openRecord(folder, { law, lawModule, access: 'own' })
  return {
    home,
    [Symbol.dispose]() {
      home.close()
      if (kept === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}

export function wordArgument(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

export function argument(name: string, fallback: number): number {
  const word = wordArgument(name)
  return word === undefined ? fallback : Number(word)
}
