import type { LensFrame } from '../../frames/contract.ts'
import type { Camera } from '../../frames/scene.ts'
import { law } from '../../universe/law.ts'
import type { World } from '../../universe/world.ts'
import type { EventOf } from '../../wire/events.ts'
import type { Clock } from '../clock.ts'
import type { Edge } from '../life/contract.ts'
import type { Direction, EyeFrame } from './contract.ts'
import type { Glass } from './glass.ts'
import { type Place, settleCamera } from './place.ts'

/** From where an event, a person or a place is best seen; failing all, something worth seeing. */
export function cameraFor(
  { reader, director }: Pick<Place, 'director'> & { reader: Pick<Place['reader'], 'event'> },
  world: World,
  fraction: number,
  { event, person, settlement, site, shot, people }: Direction,
): Camera {
  // Somebody who was asked for along with a place is looked at there.
  const isOfPlace = site && (people ?? []).length === 0
  if (isOfPlace) return settleCamera(world, director.site(world, site, { ...site, above: shot === 'overview' }))
  const near = shot === 'overview' || shot === 'landscape' ? undefined : shot
  const told = event === undefined ? undefined : reader.event(event)
  const one = person ?? (near && (people?.[0] ?? (told ? undefined : outAndAbout(world, settlement))))
  const camera =
    (near === 'group' && person === undefined ? director.together(world, fraction, people ?? []) : undefined) ??
    (one === undefined ? undefined : director.person(world, fraction, one, near ?? 'street')) ??
    (shot === 'overview' ? director.settlement(world, told?.settlement ?? settlement ?? 0) : undefined) ??
    (told && director.event(world, fraction, told)) ??
    (settlement === undefined ? undefined : director.settlement(world, settlement)) ??
    director.beautiful(world)
  return settleCamera(world, camera)
}

/** A street is seen where somebody walks in it: of those out of doors the one nearest to the middle. At night there may be none. */
function outAndAbout(world: World, settlement: number | undefined): number | undefined {
  const place = law.settlements(world).find(({ id }) => id === settlement)
  if (!place) return undefined
  const away = ({ x, y }: { x: number; y: number }) => Math.hypot(x - place.x, y - place.y)
  const walkers = law.people(world, 0).filter((one) => one.settlement === settlement && !one.indoors)
  return walkers.toSorted((a, b) => away(a) - away(b))[0]?.id
}

/** A frame as it leaves the thread: of a larger memory only its own part. */
export function frameToTell(frame: LensFrame): EyeFrame {
  const { bytes, milliseconds } = frame
  const isWhole = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength
  return { ...frame, bytes: isWhole ? bytes : bytes.slice(), milliseconds: { ...milliseconds } }
}

/** One sentence for where a window stands. */
export function conditionOf(
  place: Place | undefined,
  glass: Glass,
  clock: Clock,
  edge: Edge,
): Omit<EventOf<'stream'>, 'event'> {
  if (!place) return { state: 'no universe', words: 'no universe is open', progress: null }
  const lens = glass.condition()
  if (lens) return lens
  if (clock.mode === 'live') return { state: 'live', words: glass.isModel() ? 'live' : glass.why(), progress: null }
  if (clock.playing) return { state: 'history', words: 'playing history', progress: null }
  return edge.tick > (place.moment?.tick ?? 0)
    ? { state: 'behind live', words: 'standing in history', progress: null }
    : { state: 'paused', words: 'paused', progress: null }
}

export function troubleOf(error: unknown): EventOf<'stream'> {
  const words = error instanceof Error ? error.message : String(error)
  return { event: 'stream', state: 'history', words, progress: null }
}
