import type { BuildingReading } from '../universe/reading.ts'
import type { Camera } from './scene.ts'
import { around } from './scenery/indoors.ts'

/** What hands on keys and mouse ask for, each −1 … 1 but the turns, which are radians. */
export type FlightInput = {
  forward: number
  right: number
  up: number
  turnRadians: number
  tiltRadians: number
  /** Runs instead of walking. */
  fast: boolean
}

const eyeMetres = 1.2
const ceilingMetres = 1_500
const wallMetres = 0.7
const steepest = 1.35
/** A long pause must not throw the camera across the land. */
const longestSeconds = 0.1

/** One step of free flight: faster the higher it is, never under the ground, sliding along walls. */
export function fly(
  camera: Camera,
  input: FlightInput,
  seconds: number,
  heightAt: (x: number, y: number) => number,
  buildings: readonly BuildingReading[],
): Camera {
  const headingRadians = wrapped(camera.headingRadians + input.turnRadians)
  const pitchRadians = clamp(camera.pitchRadians + input.tiltRadians, -steepest, steepest)
  const above = Math.max(1.5, camera.z - heightAt(camera.x, camera.y))
  const reach = Math.min(seconds, longestSeconds) * (2.5 + above * 0.6) * (input.fast ? 4 : 1)
  const level = Math.cos(pitchRadians)
  const dx = (Math.sin(headingRadians) * level * input.forward + Math.cos(headingRadians) * input.right) * reach
  const dy = (Math.cos(headingRadians) * level * input.forward - Math.sin(headingRadians) * input.right) * reach
  const dz = (Math.sin(pitchRadians) * input.forward + input.up) * reach
  const free = (x: number, y: number) => !walled(buildings, x, y, camera.z)
  // One who already stands inside walls may leave them.
  const trapped = !free(camera.x, camera.y)
  let { x, y } = camera
  if (trapped || free(x + dx, y + dy)) {
    x += dx
    y += dy
  } else if (free(x + dx, y)) x += dx
  else if (free(x, y + dy)) y += dy
  const ground = heightAt(x, y)
  let z = clamp(camera.z + dz, ground + eyeMetres, ground + ceilingMetres)
  // Coming down on a roof, the camera rests on it.
  const below = around(buildings, x, y, wallMetres)
  if (below && !trapped && z < roofOf(below)) z = Math.max(camera.z, roofOf(below))
  return { ...camera, x, y, z, headingRadians, pitchRadians }
}

/** Draws a camera after another, closing most of the gap in `seconds / haste`. Frame rate does not matter. */
export function follow(camera: Camera, wanted: Camera, seconds: number, haste = 0.5): Camera {
  return cameraBetween(camera, wanted, 1 - Math.exp(-Math.max(0, seconds) / haste))
}

/** A camera part of the way to another, turning the shorter way round. */
export function cameraBetween(camera: Camera, wanted: Camera, share: number): Camera {
  const towards = (from: number, to: number) => from + (to - from) * share
  return {
    ...wanted,
    x: towards(camera.x, wanted.x),
    y: towards(camera.y, wanted.y),
    z: towards(camera.z, wanted.z),
    headingRadians: wrapped(camera.headingRadians + wrapped(wanted.headingRadians - camera.headingRadians) * share),
    pitchRadians: towards(camera.pitchRadians, wanted.pitchRadians),
    fovRadians: towards(camera.fovRadians, wanted.fovRadians),
    focusMetres: towards(camera.focusMetres, wanted.focusMetres),
  }
}

/** Whether a point lies inside a house, or closer to its walls than a camera should be. */
export const walled = (buildings: readonly BuildingReading[], x: number, y: number, z: number): boolean => {
  const house = around(buildings, x, y, wallMetres)
  return house !== undefined && z < roofOf(house)
}

/** Roofs rise by half the house's breadth at most. */
const roofOf = (building: BuildingReading) =>
  building.z + building.heightMetres + Math.min(building.widthMetres, building.depthMetres) * 0.65 + 0.5

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

export function wrapped(radians: number): number {
  const turned = radians % (2 * Math.PI)
  return turned > Math.PI ? turned - 2 * Math.PI : turned < -Math.PI ? turned + 2 * Math.PI : turned
}
