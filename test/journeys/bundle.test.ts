import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const dist = join(import.meta.dirname, '../../renderer/dist')
const bytesMax = 1.5e6
/** What a first picture waits for. */
const firstBytesMax = 200e3

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })
}

const weigh = (paths: readonly string[]) => paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0)

describe('the bundle', () => {
  const files = filesIn(dist)

  it('is under a megabyte and a half compressed, fonts and all', () => {
    expect(weigh(files)).toBeLessThan(bytesMax)
  })

  it('asks for little before the first picture: three.js and the panels come when they are wanted', () => {
    const page = readFileSync(join(dist, 'index.html'), 'utf8')
    const first = files.filter(
      (path) =>
        /\.(js|css|html)$/.test(path) && (path.endsWith('.html') || page.includes(path.split('/').at(-1) ?? '')),
    )
    expect(first.length).toBeGreaterThan(1)
    expect(weigh(first)).toBeLessThan(firstBytesMax)
  })
})
