import type { Script, Four } from './four/script.ts'
import { floats, wholes } from './four/memory.ts'
import { batch, counter } from './four/workshop.ts'
import { dim, look, type Patch } from './patch.ts'
import { toneBytes, tonesPerLight } from './tone.ts'
import { layWeather } from './weather.ts'

/** What is told of each point: its place from the eye, which way the ground faces, the light on it, and its place on a road. */
export const told = {
  x: 0,
  y: batch,
  z: 2 * batch,
  east: 3 * batch,
  north: 4 * batch,
  up: 5 * batch,
  red: 6 * batch,
  green: 7 * batch,
  blue: 8 * batch,
  /** −1 … 1 from side to side, and metres from where its piece starts. */
  across: 9 * batch,
  along: 10 * batch,
} as const
const fields = 11

/** Points of one cover that wait to be worked out together, and where in the picture each lies. */
export type Ground = { run(points: number): void; count: number; pixels: Int32Array; points: Float32Array }

/** How much a full mirror is told as in the colours that are painted. */
export const mirrored = floats(1)
/** Less than this of a mirror shows nothing but sky: on hard ground, and where blades stand in the way. */
const [leastMirrored, leastAmongGrass] = [0.05, 0.1]
/** The light's direction, the beam's own strength, how wide a pixel is by the metre, and how high the eye is above the sea. */
export const sunlight = floats(3)
export const beam = floats(3)
export const sight = floats(2)

const red = wholes(batch)
const green = wholes(batch)
const blue = wholes(batch)
const mirrors = wholes(batch)

export const emptyPoints = (): Float32Array => floats(fields * batch)

/** A cover in its weather and light; `flat` is how readily water stands on it. */
export function groundFormula(
  points: Float32Array,
  flat: number,
  layCover: (patch: Patch, across: () => Four, along: () => Four) => void,
) {
  return (script: Script): void => {
    const read = (field: number) => script.read(points, counter, field)
    const [x, y, z] = [read(told.x), read(told.y), read(told.z)]
    const metres = x.times(x).plus(y.times(y)).plus(z.times(z)).root()
    // Grazing rays smear a pixel over the ground.
    const patch = look(script, x, y, z, metres.times(script.held(sight, 0)).times(1.6))
    layCover(
      patch,
      () => read(told.across),
      () => read(told.along),
    )
    const shore = z.plus(script.held(sight, 1)).times(2).atLeast(0).atMost(1)
    dim(patch, shore.times(0.45).plus(0.55))
    const [east, north, up] = [read(told.east), read(told.north), read(told.up)]
    const seen = layWeather(patch, flat, up, z.times(-1).over(metres))
    const { leanX, leanY } = patch
    const lightX = script.held(sunlight, 0)
    const lightY = script.held(sunlight, 1)
    const plain = lightX.times(east).plus(lightY.times(north)).plus(script.held(sunlight, 2).times(up))
    const size = leanX.times(leanX).plus(leanY.times(leanY)).plus(1).root()
    const leant = plain.plus(lightX.times(leanX)).plus(lightY.times(leanY)).over(size)
    // How much more or less of the beam a leaning bit of ground catches than level ground would.
    const more = leant.atLeast(-0.25).minus(plain.atLeast(-0.25))
    const kept = seen.share.times(-1).plus(1)
    const shine = (to: Int32Array, own: Four, light: number, part: number, sky: Four) => {
      const lit = read(light).plus(more.times(script.held(beam, part)))
      const amount = own.times(lit).times(kept).plus(sky.times(seen.share))
      script.write(
        to,
        counter,
        amount
          .times(tonesPerLight)
          .atLeast(0)
          .atMost(toneBytes.length - 1)
          .cut(),
      )
    }
    const least = flat < 0.5 ? leastAmongGrass : leastMirrored
    const mirroring = z.below(0).choose(seen.share.minus(least).atLeast(0), 0)
    script.write(mirrors, counter, mirroring.times(script.held(mirrored, 0)).cut())
    shine(red, patch.red, told.red, 0, seen.red)
    shine(green, patch.green, told.green, 1, seen.green)
    shine(blue, patch.blue, told.blue, 2, seen.blue)
  }
}

/** Works out the points that wait, and paints them. */
export function flush(ground: Ground, colour: Uint32Array): void {
  const { pixels, count } = ground
  if (count === 0) return
  ground.count = 0
  fillUp(ground.points, count)
  ground.run(count)
  for (let k = 0; k < count; k++)
    colour[pixels[k]] =
      ((255 - mirrors[k]) << 24) | (toneBytes[blue[k]] << 16) | (toneBytes[green[k]] << 8) | toneBytes[red[k]]
}

/** Points are worked out four at a time, and together share what any of them asks for: none that was left from before may be among them. */
function fillUp(points: Float32Array, count: number): void {
  for (let k = count; k % 4 !== 0; k++)
    for (let field = 0; field < fields; field++) points[field * batch + k] = points[field * batch + count - 1]
}
