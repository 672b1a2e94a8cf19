import type { Camera } from '../../electron/wire/values.ts'

export type Point = { x: number; y: number; z: number }
export type Onscreen = { x: number; y: number; depthMetres: number }

type Axes = { right: readonly number[]; up: readonly number[]; ahead: readonly number[] }

/** Heading turns clockwise from north, pitch is upward; x east, y north, z up: as the lens and the blockout have it. */
export function axesOf({ headingRadians, pitchRadians }: Camera): Axes {
  const [sh, ch] = [Math.sin(headingRadians), Math.cos(headingRadians)]
  const [sp, cp] = [Math.sin(pitchRadians), Math.cos(pitchRadians)]
  return { right: [ch, -sh, 0], up: [-sh * sp, -ch * sp, cp], ahead: [sh * cp, ch * cp, sp] }
}

/** Where a point of the world falls on the frame, 0 … 1 from its top left corner; undefined behind the eye. */
export function project(camera: Camera, aspect: number, point: Point): Onscreen | undefined {
  const { right, up, ahead } = axesOf(camera)
  const offset = [point.x - camera.x, point.y - camera.y, point.z - camera.z]
  const depth = dot(offset, ahead)
  if (depth < 0.1) return undefined
  const half = Math.tan(camera.fovRadians / 2)
  return {
    x: 0.5 + dot(offset, right) / (depth * half * aspect * 2),
    y: 0.5 - dot(offset, up) / (depth * half * 2),
    depthMetres: depth,
  }
}

/** The direction in which a point of the frame looks, not normalised. */
export function rayThrough(camera: Camera, aspect: number, x: number, y: number): Point {
  const { right, up, ahead } = axesOf(camera)
  const half = Math.tan(camera.fovRadians / 2)
  const [across, above] = [(x - 0.5) * 2 * half * aspect, (0.5 - y) * 2 * half]
  const along = (axis: number) => ahead[axis] + right[axis] * across + up[axis] * above
  return { x: along(0), y: along(1), z: along(2) }
}

/** Where a ray first meets the ground, by marching and then halving; undefined when it goes into the sky or out of reach. */
export function meetGround(
  from: Point,
  ray: Point,
  heightAt: (x: number, y: number) => number | undefined,
  reachMetres = 2_000,
): Point | undefined {
  const length = Math.hypot(ray.x, ray.y, ray.z)
  const at = (metres: number): Point => ({
    x: from.x + (ray.x / length) * metres,
    y: from.y + (ray.y / length) * metres,
    z: from.z + (ray.z / length) * metres,
  })
  const below = (metres: number): boolean => {
    const point = at(metres)
    const ground = heightAt(point.x, point.y)
    return ground !== undefined && point.z <= ground
  }
  let near = 0
  for (let step = 0.5; near < reachMetres; step *= 1.06) {
    const far = Math.min(reachMetres, near + step)
    if (below(far)) return at(halve(near, far, below))
    near = far
  }
  return undefined
}

function halve(near: number, far: number, below: (metres: number) => boolean): number {
  for (let i = 0; i < 16; i++) {
    const middle = (near + far) / 2
    if (below(middle)) far = middle
    else near = middle
  }
  return far
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}
