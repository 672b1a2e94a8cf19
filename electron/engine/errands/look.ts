import { createHash } from 'node:crypto'
import { anchorOf } from '../../frames/anchors.ts'
import { captionOf } from '../../frames/caption/caption.ts'
import type { Lens, LensFrame, Showing } from '../../frames/contract.ts'
import { createDirector } from '../../frames/director.ts'
import { createSceneDrawer } from '../../frames/draw_scene.ts'
import { openLens } from '../../frames/lens.ts'
import { paintBlockout } from '../../frames/paint/painter.ts'
import type { Camera, Scene } from '../../frames/scene.ts'
import { sitesOf } from '../../frames/sites.ts'
import type { LensSettings } from '../../frames/settings.ts'
import { law } from '../../universe/law.ts'
import type { World } from '../../universe/world.ts'
import { Problem } from '../../wire/problem.ts'
import { canvasOf } from '../eye/canvas.ts'
import { openHands } from '../eye/hands.ts'
import { packsFoldersOf } from './packs.ts'

/** What a script asks of the eye: where it stands, what it is told, what it is made with. */
export type LookOptions = {
  home: string
  words: string
  pack: string
  width: number
  height: number
  steps: number
  seed: number
  threads: number
}

export async function openScriptLens(
  { home, words, ...options }: LookOptions,
  live: Partial<LensSettings> = {},
): Promise<Lens> {
  const { pack, width, height, steps, seed, threads } = options
  const settings = { pack, width, height, steps, seed, adaptive: false, interpolate: false, ...live }
  const hands = openHands(1)
  return openLens({
    packsFolders: packsFoldersOf(home),
    threads,
    canvas: { ...canvasOf(hands), close: hands.close },
    live: false,
    format: 'rgba',
    settings,
    steering: { words },
  })
}

/** By words: `overview`, `street`, `portrait 17`, `settlement 2`, `harbour`, `market 1`, or `x,y,z,heading,pitch,fov` in metres and degrees. */
export function readCamera(world: World, text: string | undefined): Camera {
  const director = createDirector(law)
  if (text === undefined) return director.beautiful(world)
  const numbers = text.split(',').map(Number)
  if (numbers.length === 6 && numbers.every(Number.isFinite)) {
    const [x, y, z, heading, pitch, fov] = numbers
    const radians = Math.PI / 180
    return {
      shot: 'street',
      x,
      y,
      z,
      headingRadians: heading * radians,
      pitchRadians: pitch * radians,
      fovRadians: fov * radians,
      focusMetres: 12,
    }
  }
  const [kind, number] = text.split(/\s+/)
  const town = law.settlements(world)[0]?.id ?? 0
  const someone = () => law.people(world, 0).find((person) => !person.indoors)?.id ?? law.people(world, 0)[0]?.id ?? -1
  // What a jump to a place names: the harbour of the second settlement is "harbour 1".
  const ofKind = kind === 'street' ? [] : sitesOf(law, world).filter((site) => site.kind === kind)
  const site = ofKind.find(({ settlement }) => number === undefined || settlement === Number(number))
  if (site) return director.site(world, site)
  const camera =
    kind === 'overview' || kind === 'settlement'
      ? director.settlement(world, number === undefined ? town : Number(number))
      : kind === 'street' || kind === 'portrait' || kind === 'group'
        ? director.person(world, 0, number === undefined ? someone() : Number(number), kind)
        : undefined
  if (!camera)
    throw new Problem(
      'bad input',
      `${text} is no camera: give overview, street, group, portrait (a person's number after it), a kind of place such as harbour (a settlement's number after it), or x,y,z,heading,pitch,fov`,
    )
  return camera
}

export type Look = (world: World, fraction: number, camera: Camera) => Showing

/** One look serves a whole run: the land, once drawn, is kept from frame to frame. */
export function createLook(universe: string): Look {
  const draw = createSceneDrawer(law)
  return (world, fraction, camera) => {
    const scene = draw(world, fraction, camera)
    const anchor = anchorOf(scene)
    return { universe, scene, anchor: draw(world, anchor.fraction, anchor.camera), generation: 0, scrubbing: false }
  }
}

export function captionFor(scene: Scene): string {
  return captionOf(scene)
}

/** The blockout alone, for machines and moments without a pack. */
export function paintPlain(scene: Scene, width: number, height: number): { pixels: Uint8ClampedArray; digest: string } {
  const { colour } = paintBlockout(scene, { width, height, dress: 'whole' })
  return { pixels: colour, digest: createHash('sha256').update(colour).digest('hex') }
}

/** A run of frames as a lens makes them: as fast as it can, none dropped. `next` gives the scene of each, or nothing in a dream. */
export async function* streamOf(
  lens: Lens,
  count: number,
  next: ((index: number) => Promise<Showing>) | undefined,
): AsyncGenerator<LensFrame> {
  const frames: LensFrame[] = []
  let wake = Promise.withResolvers<void>()
  let asked = 0
  let wanted = true
  const stop = [
    lens.onFrame((frame) => {
      frames.push(frame)
      wake.resolve()
    }),
    lens.onWanted(() => {
      wanted = true
      wake.resolve()
    }),
  ]
  try {
    for (let given = 0; given < count; ) {
      if (next && wanted && asked < count) {
        wanted = false
        lens.show(await next(asked++))
        continue
      }
      const frame = frames.shift()
      if (frame) {
        given++
        yield frame
        continue
      }
      await wake.promise
      wake = Promise.withResolvers()
    }
  } finally {
    for (const end of stop) end()
  }
}
