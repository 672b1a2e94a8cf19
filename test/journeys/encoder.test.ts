import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forbidPointer, openByKey, tabTo, tabToAndPress } from './hands.ts'
import { becomes, type Journey, openJourney } from './open.ts'

const sentences = join(import.meta.dirname, '../fixtures/encoders/sentences')

describe('choosing a text encoder, with the keyboard alone', () => {
  let journey: Journey
  beforeAll(async () => {
    journey = await openJourney({ days: 30 })
    const folder = join(journey.engine.house.folder, 'encoders')
    cpSync(sentences, join(folder, 'sentences'), { recursive: true })
    mkdirSync(join(folder, 'empty'))
    await forbidPointer(journey.page)
    await openByKey(journey.page, 'Control+,')
    await tabTo(journey.page, 'Picture')
    await journey.page.keyboard.press('ArrowRight')
  })
  afterAll(() => journey?.close())

  const part = () =>
    journey.page.locator('.section', { has: journey.page.getByRole('heading', { name: 'Words are read by' }) })
  const rowOf = (name: string) => part().getByRole('listitem').filter({ hasText: name })

  it('shows which one reads words now, and where to put one’s own', async () => {
    await rowOf('The pack’s own').getByText('in use').waitFor()
    expect(await part().getByRole('button').count()).toBe(3)
    expect(await part().innerText()).toContain(join(journey.engine.house.folder, 'encoders'))
  })

  it('says in one line why one cannot be used, and stays with what it has', async () => {
    await tabToAndPress(journey.page, /read words by: empty/)
    const trouble = part().getByRole('alert')
    await trouble.waitFor()
    expect(await trouble.innerText()).toBe('the text encoder empty cannot be used: model.onnx is missing')
    await rowOf('The pack’s own').getByText('in use').waitFor()
  })

  it('takes another, and finds moments by it as before', async () => {
    const { page, engine } = journey
    await tabToAndPress(page, /read words by: sentences/)
    await rowOf('sentences').getByText('in use').waitFor()
    expect(await part().getByRole('alert').count()).toBe(0)
    await becomes(async () => (await part().getByRole('progressbar').count()) === 0)
    const [{ id, tick }] = engine.house.cards()
    const { moments } = await engine.house.memory.ask('find', {
      universe: id,
      now: tick,
      words: 'a birthday',
      limit: 5,
      drop: [],
    })
    expect(moments[0].why).toContain('birthday')
    expect(journey.faults).toEqual([])
  })
})
