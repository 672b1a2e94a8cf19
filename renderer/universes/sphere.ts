/** A place on a sphere, in degrees. */
export type Place = { latitude: number; longitude: number }

/** The eye looks at the middle of a sphere of radius 1 from here, this wide. */
export const eyeDistance = 4.6
export const openingDegrees = 28

const radians = Math.PI / 180

/** As three.js lays a map on a sphere: longitude 0 looks along x, north along y. */
export function pointOn({ latitude, longitude }: Place): [number, number, number] {
  const [lat, lon] = [latitude * radians, longitude * radians]
  return [Math.cos(lat) * Math.cos(lon), Math.sin(lat), -Math.cos(lat) * Math.sin(lon)]
}

/** Which place is seen at a point of the picture, 0 … 1 from its top left, by an eye above `gaze`; undefined beside the sphere. */
export function placeSeenAt(gaze: Place, x: number, y: number): Place | undefined {
  const half = Math.tan((openingDegrees / 2) * radians)
  const outward = pointOn(gaze)
  const right = [-Math.sin(gaze.longitude * radians), 0, -Math.cos(gaze.longitude * radians)]
  const up = [
    outward[1] * right[2] - outward[2] * right[1],
    outward[2] * right[0] - outward[0] * right[2],
    outward[0] * right[1] - outward[1] * right[0],
  ]
  const [across, above] = [(x * 2 - 1) * half, (1 - y * 2) * half]
  const ray = outward.map((ahead, axis) => -ahead + right[axis] * across + up[axis] * above)
  const eye = outward.map((axis) => axis * eyeDistance)
  // The nearer of the two points where the ray meets the sphere.
  const a = dot(ray, ray)
  const b = dot(ray, eye)
  const under = b * b - a * (eyeDistance ** 2 - 1)
  if (under < 0) return undefined
  const way = (-b - Math.sqrt(under)) / a
  const [px, py, pz] = eye.map((axis, i) => axis + ray[i] * way)
  return { latitude: Math.asin(Math.max(-1, Math.min(1, py))) / radians, longitude: Math.atan2(-pz, px) / radians }
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}
