import { groundAt } from '../imagined/stage.ts'
import type { Building, Camera, Scene, Thing } from '../scene.ts'
import { holds } from '../scenery/indoors.ts'
import type { Motion } from '../stages/flow.ts'

/** Of the way that is left, for a picture that would grow to twice its size. */
const pace = 0.5
const paceMost = 0.03
const turnShare = 0.15
/** As near as the eye comes to the ground, unless it began nearer. */
const clearanceMetres = 1.4
const besidePlantMetres = 1.2
const besidePersonMetres = 1
const besideWallMetres = 1.5
/** What is larger is worth flying up to, and nothing that one flies through. */
const smallThingMetres = 3

/** The eye after one more frame of a flight: on towards what it looks at, and never into the ground. */
export function flownOn(camera: Camera, { zoom, rotateDegrees, driftX, driftY }: Motion, scene: Scene): Camera {
  const share = Math.max(-paceMost, Math.min(paceMost, (1 - 1 / zoom) * pace))
  const { focusMetres } = camera
  const level = Math.cos(camera.pitchRadians) * focusMetres * share
  const aside = -driftX * focusMetres
  const [sin, cos] = [Math.sin(camera.headingRadians), Math.cos(camera.headingRadians)]
  const x = camera.x + sin * level + cos * aside
  const y = camera.y + cos * level - sin * aside
  const z = camera.z + Math.sin(camera.pitchRadians) * focusMetres * share + driftY * focusMetres
  return {
    ...camera,
    x,
    y,
    z: Math.max(z, lowestAt(scene, x, y) + clearanceOver(scene)),
    headingRadians: camera.headingRadians + (rotateDegrees * turnShare * Math.PI) / 180,
    focusMetres: focusMetres * (1 - share),
  }
}

function clearanceOver(scene: Scene): number {
  const { x, y, z } = scene.camera
  return Math.min(clearanceMetres, z - lowestAt(scene, x, y))
}

/** Or the floor, or the water. */
function lowestAt({ terrain, room }: Scene, x: number, y: number): number {
  return room ? room.z : Math.max(groundAt(terrain, x, y), terrain.seaLevel)
}

/** The eyes of so many frames, should the motion stay as it is; the first is the scene's own. */
export function wayThrough(scene: Scene, motion: Motion, frames: number): Camera[] {
  const way = [scene.camera]
  while (way.length < frames) way.push(flownOn(way[way.length - 1], motion, scene))
  return way
}

/** Without what the eye would fly through: a crown of leaves in its face is a picture of nothing. */
export function clearedFor(scene: Scene, way: readonly Camera[]): Scene {
  const isClear = (x: number, y: number, top: number, besideMetres: number) =>
    way.every((eye) => eye.z > top || Math.hypot(eye.x - x, eye.y - y) > besideMetres)
  return {
    ...scene,
    plants: scene.plants.filter(({ x, y, z, heightMetres, radiusMetres }) =>
      isClear(x, y, z + heightMetres, radiusMetres + besidePlantMetres),
    ),
    people: scene.people.filter(({ x, y, z }) => isClear(x, y, z + 2, besidePersonMetres)),
    things: scene.things.filter(
      ({ x, y, z, sizeMetres }) => sizeMetres > smallThingMetres || isClear(x, y, z + sizeMetres, sizeMetres),
    ),
  }
}

/** How many frames there are before the first wall, or the side of a ship. */
export function framesToWall({ buildings, things, room }: Scene, way: readonly Camera[]): number {
  const isBlocked = (eye: Camera) =>
    room
      ? !holds(room, eye.x, eye.y, -besideWallMetres / 3)
      : buildings.some((building) => isInside(building, eye)) || things.some((thing) => isBeside(thing, eye))
  const wall = way.findIndex(isBlocked)
  return wall < 0 ? way.length : wall
}

const isBeside = ({ x, y, z, sizeMetres }: Thing, eye: Camera) =>
  sizeMetres > smallThingMetres &&
  eye.z < z + sizeMetres &&
  Math.hypot(eye.x - x, eye.y - y) < sizeMetres / 2 + besideWallMetres

const isInside = (building: Building, eye: Camera) =>
  eye.z < building.z + building.heightMetres + building.roofMetres + besideWallMetres &&
  holds(building, eye.x, eye.y, besideWallMetres)
