import type { Camera } from '../scene.ts'

/** A camera's axes in the world and its scale on a picture. There is no roll: a row of pixels has one height above the horizon. */
export type Eye = {
  x: number
  y: number
  z: number
  rightX: number
  rightY: number
  upX: number
  upY: number
  upZ: number
  forwardX: number
  forwardY: number
  forwardZ: number
  /** Pixels per unit of slope. */
  focal: number
  centreX: number
  centreY: number
}

export function emptyEye(): Eye {
  return {
    x: 0,
    y: 0,
    z: 0,
    rightX: 1,
    rightY: 0,
    upX: 0,
    upY: 0,
    upZ: 1,
    forwardX: 0,
    forwardY: 1,
    forwardZ: 0,
    focal: 1,
    centreX: 0,
    centreY: 0,
  }
}

/** Writes into `eye`, so that nothing is allocated for a frame. */
export function aim(eye: Eye, camera: Camera, width: number, height: number): Eye {
  const sinHeading = Math.sin(camera.headingRadians)
  const cosHeading = Math.cos(camera.headingRadians)
  const sinPitch = Math.sin(camera.pitchRadians)
  const cosPitch = Math.cos(camera.pitchRadians)
  eye.x = camera.x
  eye.y = camera.y
  eye.z = camera.z
  eye.rightX = cosHeading
  eye.rightY = -sinHeading
  eye.upX = -sinHeading * sinPitch
  eye.upY = -cosHeading * sinPitch
  eye.upZ = cosPitch
  eye.forwardX = sinHeading * cosPitch
  eye.forwardY = cosHeading * cosPitch
  eye.forwardZ = sinPitch
  eye.focal = height / 2 / Math.tan(camera.fovRadians / 2)
  eye.centreX = width / 2
  eye.centreY = height / 2
  return eye
}

export const eyeOf = (camera: Camera, width: number, height: number) => aim(emptyEye(), camera, width, height)

/** Where a point falls on the picture; undefined behind the eye. */
export function project(
  eye: Eye,
  x: number,
  y: number,
  z: number,
): { x: number; y: number; ahead: number } | undefined {
  const dx = x - eye.x
  const dy = y - eye.y
  const dz = z - eye.z
  const ahead = dx * eye.forwardX + dy * eye.forwardY + dz * eye.forwardZ
  if (ahead <= 1e-6) return undefined
  const scale = eye.focal / ahead
  return {
    x: eye.centreX + (dx * eye.rightX + dy * eye.rightY) * scale,
    y: eye.centreY - (dx * eye.upX + dy * eye.upY + dz * eye.upZ) * scale,
    ahead,
  }
}

/** The unit ray through a point of the picture. */
export function rayThrough(eye: Eye, pictureX: number, pictureY: number): { x: number; y: number; z: number } {
  const right = (pictureX - eye.centreX) / eye.focal
  const up = (eye.centreY - pictureY) / eye.focal
  const length = Math.sqrt(1 + right * right + up * up)
  return {
    x: (eye.forwardX + right * eye.rightX + up * eye.upX) / length,
    y: (eye.forwardY + right * eye.rightY + up * eye.upY) / length,
    z: (eye.forwardZ + up * eye.upZ) / length,
  }
}

/** The point of the world at `depthMetres` along the ray through a pixel: what a click picks. */
export function unproject(eye: Eye, pictureX: number, pictureY: number, depthMetres: number) {
  const ray = rayThrough(eye, pictureX, pictureY)
  return { x: eye.x + ray.x * depthMetres, y: eye.y + ray.y * depthMetres, z: eye.z + ray.z * depthMetres }
}

/** In the world, the ray through a row's first pixel: one forward, and as far aside and up as that pixel lies. */
export function firstRay(eye: Eye, row: number): { x: number; y: number; z: number } {
  const slope = 1 / eye.focal
  const up = (eye.centreY - row - 0.5) * slope
  const left = (0.5 - eye.centreX) * slope
  return {
    x: eye.forwardX + left * eye.rightX + up * eye.upX,
    y: eye.forwardY + left * eye.rightY + up * eye.upY,
    z: eye.forwardZ + up * eye.upZ,
  }
}
