import type { Scene } from '../../../electron/frames/scene.ts'
import { seeded } from '../../../electron/frames/seeded.ts'
import type { Roll } from '../../../electron/frames/seeded.ts'

/**
 * The scene as a careless painter would have it: colours off, some things left out, now and then another hour's light. A model that learns
 * from such blockouts trusts their shapes, and takes light and matter from the words.
 */
export function jitterScene(scene: Scene, seed: number): Scene {
  const roll = seeded(seed, 81)
  const keeps = () => !roll.chance(0.1)
  const [subject, ...others] = scene.people
  const neutral = roll.chance(0.3)
  return {
    ...scene,
    // By another light: the words alone then tell the hour and the weather.
    sky: neutral
      ? { ...scene.sky, sunAltitude: roll.between(0.2, 0.9), cloud: 0.3, fog: 0, rain: 0, snowfall: 0 }
      : scene.sky,
    buildings: scene.buildings
      .filter(keeps)
      .map((one) => ({ ...one, wallColour: shifted(roll, one.wallColour), roofColour: shifted(roll, one.roofColour) })),
    plants: scene.plants.filter(keeps),
    // Whoever the picture is of stays.
    people: subject
      ? [subject, ...others.filter(keeps)].map((one) => ({
          ...one,
          upperColour: shifted(roll, one.upperColour),
          lowerColour: shifted(roll, one.lowerColour),
        }))
      : [],
    things: scene.things.filter(keeps).map((one) => ({ ...one, colour: shifted(roll, one.colour) })),
  }
}

function shifted(roll: Roll, colour: number): number {
  const factor = roll.between(0.85, 1.15)
  const part = (shift: number) =>
    Math.min(255, Math.max(0, Math.round(((colour >> shift) & 255) * factor + roll.between(-12, 12)))) << shift
  return part(16) | part(8) | part(0)
}

/** Moves every edge of a picture by up to a pixel, in patches, so that outlines are not to be trusted to the pixel either. */
export function jitterEdges(rgb: Uint8Array, width: number, height: number, seed: number): Uint8Array {
  const roll = seeded(seed, 82)
  const patch = 8
  const columns = Math.ceil(width / patch)
  const shifts = Int8Array.from({ length: columns * Math.ceil(height / patch) * 2 }, () =>
    roll.chance(0.3) ? roll.pick([-1, 1]) : 0,
  )
  const moved = new Uint8Array(rgb.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (Math.floor(y / patch) * columns + Math.floor(x / patch)) * 2
      const fromX = Math.min(width - 1, Math.max(0, x + shifts[at]))
      const fromY = Math.min(height - 1, Math.max(0, y + shifts[at + 1]))
      const from = (fromY * width + fromX) * 3
      moved.set(rgb.subarray(from, from + 3), (y * width + x) * 3)
    }
  }
  return moved
}

/** A camera that has moved a little: what the frame before was taken with. */
export function neighbour(scene: Scene, seed: number): Scene {
  const roll = seeded(seed, 83)
  const { camera } = scene
  const reach = Math.min(1.5, camera.focusMetres * 0.05)
  return {
    ...scene,
    camera: {
      ...camera,
      x: camera.x + roll.between(-reach, reach),
      y: camera.y + roll.between(-reach, reach),
      headingRadians: camera.headingRadians + roll.between(-0.03, 0.03),
      pitchRadians: camera.pitchRadians + roll.between(-0.015, 0.015),
      fovRadians: camera.fovRadians * roll.between(1, 1.06),
    },
  }
}
