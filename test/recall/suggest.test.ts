import { afterAll, beforeAll, expect, it } from 'vitest'
import { lastTick, type OpenedRecall, openEastmere } from './fixtures/eastmere.ts'

let opened: OpenedRecall
beforeAll(async () => {
  opened = await openEastmere()
})
afterAll(() => opened.close())

it('suggests something of every kind before more of the same', () => {
  const suggested = opened.recall.suggest('', lastTick)
  const kinds = suggested.map((words) => words.split(' ').slice(0, 3).join(' '))
  const different = new Set(kinds).size
  expect(different).toBeGreaterThan(2)
  expect(new Set(kinds.slice(0, different)).size, suggested.join(', ')).toBe(different)
})

it('says whose law it is', () => {
  for (const words of opened.recall.suggest('law', lastTick)) expect(words).toMatch(/^the law of \S+/)
})

it('suggests what has in it what was typed', () => {
  for (const words of opened.recall.suggest('wed', lastTick)) expect(words).toMatch(/wed/i)
})
