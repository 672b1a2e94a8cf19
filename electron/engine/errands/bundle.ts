import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { writeWhole } from '../../timeline/file.ts'
import { logFolder, withoutSecrets } from '../log.ts'

const logBytesMax = 512 * 1024

/** One compressed file with what a bug report needs and nothing that tells who sends it. */
export async function writeBundle(
  folder: string,
  { home, ...facts }: { home: string } & Record<string, unknown>,
): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const log = join(logFolder(home), 'engine.log')
  const lines = existsSync(log) ? readFileSync(log, 'utf8').slice(-logBytesMax) : ''
  const text = withoutSecrets(JSON.stringify({ ...facts, log: lines.split('\n') }, null, 1))
  const path = join(folder, `diagnostics-${new Date().toISOString().replace(/[:.]/g, '-')}.json.gz`)
  writeWhole(path, gzipSync(text), 0o600)
  return path
}
