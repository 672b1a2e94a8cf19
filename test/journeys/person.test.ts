import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { focusName, openByKey, tabToAndPress } from './hands.ts'
import { readCrowd } from '../../renderer/overlays/crowd.ts'
import { project } from '../../renderer/overlays/projection.ts'
import { becomes, type Journey, openJourney } from './open.ts'

const daysOfYear = 365

describe('meeting someone', () => {
  let journey: Journey
  beforeAll(async () => {
    journey = await openJourney({ days: daysOfYear + 10 })
  })
  afterAll(() => journey?.close())

  const moment = () => journey.traffic.moment!
  const title = () => journey.page.locator('.panel h2')
  let name = ''
  /** Pictures are shown on the way to it too. */
  const isThere = ({ x, y, z }: { x: number; y: number; z: number }) =>
    Math.hypot(x - moment().camera.x, y - moment().camera.y, z - moment().camera.z) < 0.01

  /** Where someone is in the picture on the screen, of which a portrait shows the face at a third of its height. */
  async function placeOf(someone: string): Promise<[number, number]> {
    const { traffic } = journey
    const soul = () => readCrowd(traffic.crowd!).find((one) => one.name === someone)
    // Where people were at another hour says nothing of this picture.
    const isTold = () =>
      traffic.crowd!.tick === moment().tick && traffic.shown!.tick === moment().tick && isThere(traffic.shown!.camera!)
    await becomes(() => isTold() && soul() !== undefined)
    const at = project(traffic.shown!.camera!, 16 / 9, soul()!)!
    const box = (await journey.page.locator('.hands').boundingBox())!
    return [box.x + box.width * at.x, box.y + box.height * 0.34]
  }

  it('finds people by a part of their name, with the keyboard alone', async () => {
    const { page } = journey
    await openByKey(page, 'p')
    await tabToAndPress(page, 'Find someone by name')
    await page.keyboard.type('an')
    // Those who were found by the first letter stay in sight while the others are looked for.
    const names = page.locator('.panel .row-name')
    await becomes(async () => {
      const found = await names.allInnerTexts()
      return found.length > 0 && found.every((one) => /an/i.test(one))
    })
    await tabToAndPress(page, /^\S+ \S+ \d+ · \S+$/)
    await page.locator('.person-head').waitFor()
    name = await title().innerText()
    expect(name.toLowerCase()).toContain('an')
    expect(await focusName(page)).toBe(name)
  })

  it('shows their face as it is painted for the moment, and says when there is none', async () => {
    const { page } = journey
    const face = page.getByRole('img', { name: `The face of ${name} at this moment` })
    await becomes(() => face.evaluate((image: HTMLImageElement) => image.naturalWidth === 256))
    const [{ id: universe }] = journey.engine.house.cards()
    const { archive } = journey.engine.house
    const portrait = (person: number, tick: number) =>
      archive.ask('people.portrait', { input: { universe, person, tick }, liveTick: moment().liveTick })
    const { events } = await archive.ask('time.events', {
      input: { universe, from: 24, to: daysOfYear * 24, kinds: ['birth', 'death'], limit: 500 },
      liveTick: moment().liveTick,
    })
    const born = events.find(({ kind }) => kind === 'birth')!
    const dead = events.find(({ kind }) => kind === 'death')!
    const child = born.who[0]
    expect(await portrait(child, born.tick - 24)).toMatchObject({ state: 'unborn', jpeg: '' })
    expect(await portrait(child, born.tick + 24)).toMatchObject({ state: 'alive', bornTick: born.tick })
    expect(await portrait(dead.who[0], dead.tick + 24)).toMatchObject({ state: 'dead', jpeg: '', diedTick: dead.tick })
  })

  it('shows family, feelings, ties and a story that cites the record', async () => {
    const { page } = journey
    for (const section of ['Mood over life', 'Family', /^Ties/, 'Needs', 'Story'])
      await page.locator('.panel').getByRole('heading', { name: section }).waitFor()
    const lines = await page
      .locator('.mood-life path[stroke]')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))
    // A piece of line a month, a year long.
    expect(lines.join('').split('L').length - 1).toBeGreaterThanOrEqual(12)
  })

  it('is met again by a press on the picture', async () => {
    const { page } = journey
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /Go to a date$/ }).click()
    await page.keyboard.type('1204-06-10T12')
    await page.keyboard.press('Enter')
    await becomes(() => moment().summary.date === '1204-06-10T12')
    await page.getByRole('button', { name: 'People', exact: true }).click()
    await page.locator('.panel .row').first().click()
    await page.locator('.person-head').waitFor()
    const met = await title().innerText()
    await page.getByRole('button', { name: 'Portrait', exact: true }).click()
    await becomes(() => journey.traffic.shown?.camera?.shot === 'portrait')
    await page.keyboard.press('Escape')
    await page.mouse.click(...(await placeOf(met)))
    await page.locator('.person-head').waitFor()
    expect(await title().innerText()).toBe(met)
  })

  it('is seen beside the panel that tells of them, in a large window and in a small one', async () => {
    const { page } = journey
    const met = await title().innerText()
    await page.getByRole('button', { name: 'Follow', exact: true }).click()
    for (const size of [
      { width: 1024, height: 640 },
      { width: 1440, height: 900 },
    ]) {
      await page.setViewportSize(size)
      const panel = (await page.locator('.panel').boundingBox())!
      let before = Number.NaN
      await becomes(async () => {
        const [x] = await placeOf(met)
        const isAtRest = Math.abs(x - before) < 1
        before = x
        return isAtRest && x > 0 && x < panel.x
      })
    }
    await page.getByRole('button', { name: 'Let go', exact: true }).click()
  })

  it('is followed through a year', async () => {
    const { page } = journey
    await page.keyboard.press('Home')
    await becomes(() => moment().tick === 0)
    await page.getByRole('button', { name: 'Follow', exact: true }).click()
    await page.getByRole('button', { name: 'Let go', exact: true }).waitFor()
    await page.getByRole('button', { name: /^Following/ }).waitFor()
    // Among others one sees who it is.
    const inked = () =>
      page.locator('canvas.overlay').evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
        return data.some((byte, i) => i % 4 === 3 && byte > 0)
      })
    await becomes(inked)
    const start = moment().camera
    await page.getByLabel('How fast time goes').selectOption('2000')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Play', exact: true }).click()
    await becomes(() => moment().tick > daysOfYear * 24 * 0.5)
    await becomes(() => moment().tick >= daysOfYear * 24)
    const { camera } = moment()
    expect(Math.hypot(camera.x - start.x, camera.y - start.y)).toBeGreaterThan(0)
  })

  it('is let go, and the eye is free', async () => {
    const { page } = journey
    await page.keyboard.press('Space')
    await page.keyboard.press('x')
    await page.getByRole('button', { name: /^Following/ }).waitFor({ state: 'detached' })
    await page.locator('canvas.overlay').waitFor({ state: 'detached' })
    const before = moment().camera
    await page.keyboard.down('w')
    await becomes(() => Math.hypot(moment().camera.x - before.x, moment().camera.y - before.y) > 1)
    await page.keyboard.up('w')
    expect(journey.faults).toEqual([])
  })
})
