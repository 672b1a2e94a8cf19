import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { boxAround } from '../../frames/box.ts'
import { asciiBytes, canonical } from '../../universe/kernel/canonical.ts'
import { law } from '../../universe/law.ts'
import type { World } from '../../universe/world.ts'
import type { CommandOutput } from '../../wire/commands/table.ts'
import { Problem } from '../../wire/problem.ts'
import { patchOf } from './patch.ts'
import { thumbnail } from './thumbnail.ts'

/** Nobody waits for the first look at a world of a hundred thousand. */
const previewPeopleMax = 20_000
/** A first day begins at midnight, when there is little to see: the picture is of its morning. */
const pictureHour = 10
const pictureWidth = 720
const landColumns = 129

/** The beginning of that very genesis, with nothing locked and nothing kept: the law begins it here and lets it go again. */
export async function previewOf(given: unknown, signal: AbortSignal): Promise<CommandOutput<'universe.preview'>> {
  const genesis = law.completeGenesis(given)
  if (genesis.people > previewPeopleMax) {
    throw new Problem('too large', `a preview shows at most ${previewPeopleMax} people: begin it to see more`)
  }
  const id = createHash('sha256')
    .update(asciiBytes(canonical(genesis)))
    .digest('hex')
  await breathe(signal)
  const world = law.begin(genesis)
  const summary = law.summarise(world)
  const nameOf = (person: number) => (person < 0 ? '' : (law.person(world, person)?.name ?? ''))
  const settlements = law.settlements(world).map((place) => ({ ...place, leaderName: nameOf(place.leader) }))
  const land = patchOf(world, squareOf(world), landColumns)
  for (let hour = 0; hour < pictureHour; hour++) {
    await breathe(signal)
    law.step(world)
  }
  const { season, weather, temperatureCelsius, moonLit } = law.sky(world, 0)
  const jpeg = settlements.length > 0 ? (await thumbnail(id, world, pictureWidth)).toString('base64') : ''
  return {
    id,
    summary,
    settlements,
    land,
    morning: { jpeg, season, weather, temperatureCelsius, moonLit },
    problems: [],
  }
}

/** The square about the middle of the places that holds them all, with some land round it. */
function squareOf(world: World) {
  const places = law.settlements(world)
  const bounds = law.bounds(world)
  const middle = (values: number[]) => (values.length ? (Math.min(...values) + Math.max(...values)) / 2 : 0)
  const [x, y] = [middle(places.map((place) => place.x)), middle(places.map((place) => place.y))]
  const farthest = Math.max(0, ...places.map((place) => Math.max(Math.abs(place.x - x), Math.abs(place.y - y))))
  const widest = (bounds.east - bounds.west) / 2
  const reach = Math.min(widest, Math.max(farthest * 1.3, Math.min(widest, 900)))
  return boxAround({ x, y }, reach)
}

/** Lets whoever no longer wants it say so, and others be answered in between. */
async function breathe(signal: AbortSignal): Promise<void> {
  await setImmediate()
  signal.throwIfAborted()
}
