import { headAt } from '../../frames/body.ts'
import type { Camera, Figure, Room, Scene } from '../../frames/scene.ts'
import { createDirector } from '../../frames/director.ts'
import { createEasel } from '../../frames/easel.ts'
import { toJpeg } from '../../frames/stages/jpeg.ts'
import { law } from '../../universe/law.ts'
import type { World } from '../../universe/world.ts'
import { drawerOf } from './drawers.ts'

const sidePixels = 256
const metresAway = 2.2
/** The sitter looks south; the eye stands a little beside that, as portraitists do. */
const besideRadians = 0.32
/** Of the height of the sitter: half of what the picture holds. */
const shareInView = 0.145

const director = createDirector(law)
const easel = createEasel('whole')
const size = { width: sidePixels, height: sidePixels }

/** Somebody as they are at that hour, with their age, their clothes and their face, before a plain wall in good light; closed eyes are asleep. */
export async function paintPortrait(universe: string, world: World, person: number): Promise<Buffer | undefined> {
  const camera = director.person(world, 0, person, 'portrait')
  const scene = camera && drawerOf(universe)(world, 0, camera)
  const figure = scene?.people.find((one) => one.id === person)
  if (!scene || !figure) return undefined
  return Buffer.from(await toJpeg(easel(sittingOf(scene, figure), size).colour, sidePixels, sidePixels))
}

function sittingOf(scene: Scene, seen: Figure): Scene {
  const sitter: Figure = { ...seen, pose: 'standing', speed: 0, stride: 0, gazeRadians: 0, headingRadians: Math.PI }
  return {
    ...scene,
    camera: eyeUpon(sitter),
    room: studioAbout(sitter),
    sky: { ...scene.sky, sunAltitude: 0.7, weather: 'clear' },
    people: [sitter],
    roads: [],
    buildings: [],
    plants: [],
    things: [],
  }
}

function eyeUpon(sitter: Figure): Camera {
  const head = headAt(sitter)
  const from = Math.PI - besideRadians
  return {
    shot: 'portrait',
    x: head.x + Math.sin(from) * metresAway,
    y: head.y + Math.cos(from) * metresAway,
    z: head.z + 0.02,
    headingRadians: -besideRadians,
    pitchRadians: -0.022,
    fovRadians: 2 * Math.atan((sitter.heightMetres * shareInView) / metresAway),
    focusMetres: metresAway,
  }
}

function studioAbout({ x, y, z }: Figure): Room {
  return {
    x,
    y,
    z,
    widthMetres: 8,
    depthMetres: 5,
    heightMetres: 3.4,
    headingRadians: 0,
    wall: 'plaster',
    wallColour: 0xa9c0bd,
    floorColour: 0x6b5a48,
    windows: 0,
    glow: 1,
  }
}
