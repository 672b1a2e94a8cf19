import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { law } from '../../electron/universe/law.ts'
import golden from './golden.json' with { type: 'json' }
import { hashesOf } from './hashes.ts'

const folder = new URL('../../assets/scenarios/', import.meta.url)
const scenarios = readdirSync(folder).filter((file) => file.endsWith('.json'))

describe('every scenario', () => {
  it.each(scenarios)('%s begins, says what it is, and names every default', (file) => {
    const { title, story, genesis } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    expect(title.length).toBeGreaterThan(3)
    expect(story.length).toBeGreaterThan(40)
    const complete = law.completeGenesis(genesis)
    expect(law.completeGenesis(complete)).toEqual(complete)
    expect(law.summarise(law.begin(complete)).people).toBe(genesis.people)
  })

  it.each(scenarios)('%s has the same bytes as ever at days 1, 30 and 365, with sixty people', (file) => {
    const hashes = hashesOf(readFileSync(new URL(file, folder), 'utf8'), (bytes) =>
      createHash('sha256').update(bytes).digest('hex'),
    )
    expect(hashes).toEqual((golden as Record<string, unknown>)[file])
  })
})
