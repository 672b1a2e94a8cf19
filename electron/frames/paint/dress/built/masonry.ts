import { held01, rise } from '../four/shapes.ts'
import type { Four } from '../four/script.ts'
import { mixed, mixedIn, type Point, scaled, type Tone } from './point.ts'
import { blurOf, lotShown, nearerThan, pulseShare, shownOf } from './stretches.ts'
import { cellShare, saltBits } from './unevenness.ts'
import { grainOf, type Laid, type Spot } from './spot.ts'

/** How much of a pixel lies in joints of a course of blocks: those that lie, and those that stand. */
function jointShare(row: Four, column: Four, tall: number, long: number, half: number, spot: Spot): Four {
  const width = (covered: Four) => blurOf(covered, 2 * half).atLeast(half)
  const lying = pulseShare(row.times(tall), tall, half, width(spot.tall))
  const standing = pulseShare(column.times(long), long, half, width(spot.wide))
  return standing.times(lying.times(-1).plus(1)).plus(lying)
}

/** How strongly each block's own lot still shows. */
const blockShown = (tall: number, long: number, { tall: high, wide }: Spot): Four =>
  lotShown(high.times(1 / tall)).times(lotShown(wide.times(1 / long)))

/** Every other course is set off by half a block. */
const setOff = (course: Four): Four => course.asWhole().and(1).toNumbers().times(0.5)

export function layBricks({ script, toldBits }: Point, spot: Spot, tone: Tone): Laid {
  const { u, v, foot } = spot
  const fine = shownOf(foot, 0.16)
  // Mortar goes first, as in truth, which has none of it afar.
  const pointed = nearerThan(foot, 0.1)
  const kept = script.keep(1)
  const mortar = script.keep(0)
  script.when(fine.above(0), () => {
    const row = v.times(1 / 0.16)
    const course = row.floor()
    const column = u.times(1 / 0.34).plus(setOff(course))
    const joint = jointShare(row, column, 0.16, 0.34, 0.014, spot)
    const own = cellShare(column.floor(), course, toldBits('seed')).minus(0.5)
    const brick = own
      .times(blockShown(0.16, 0.34, spot))
      .times(0.5)
      .plus(0.97)
    script.put(mortar, pointed.times(joint))
    script.put(kept, mixed(script.number(1), brick, fine).times(mortar.times(-1).plus(1)))
  })
  const laid = (own: Four, pale: number) => own.times(kept).plus(mortar.times(pale))
  return { tone: { red: laid(tone.red, 0.42), green: laid(tone.green, 0.39), blue: laid(tone.blue, 0.35) } }
}

export function layStones(point: Point, spot: Spot, own: Tone): Laid {
  const { script, toldBits } = point
  const { u, v, foot, stain } = spot
  const middle = nearerThan(foot, 0.5)
  const strength = script.keep(stain.times(0.2).plus(0.9))
  const [du, dv] = [script.keep(0), script.keep(0)]
  script.when(middle.above(0), () => {
    const row = stain
      .minus(0.5)
      .times(0.25)
      .plus(v.times(1 / 0.52))
    const course = row.floor()
    const three = script.number(3)
    const long = cellShare(course, three, toldBits('stoneSeed')).times(0.5).plus(0.7)
    const column = u.over(long).plus(cellShare(course, script.number(9), 0))
    const left = column.floor()
    const shown = blockShown(0.52, 0.8, spot)
    const joint = jointShare(row, column, 0.52, 0.8, 0.029, spot)
    const block = cellShare(left, course, toldBits('seed')).minus(0.5).times(0.5).times(shown).plus(0.97)
    script.put(strength, mixed(strength, block.times(joint.times(-0.5).plus(1)), middle))
    const tilted = middle.times(shown).times(0.25)
    script.put(du, cellShare(left, course, saltBits(5)).minus(0.5).times(tilted))
    script.put(dv, cellShare(left, course, saltBits(6)).minus(0.5).times(tilted))
  })
  const tone = scaled(own, strength.times(grainOf(point, spot).times(0.3).plus(0.85)))
  // Moss keeps to the foot.
  const moss = rise(0.55, 0.75, stain)
    .times(held01(rise(2.5, 0, v)))
    .times(0.5)
  return { tone: mixedIn(tone, 0.12, 0.16, 0.06, moss), du, dv }
}

export function layMudbricks(point: Point, spot: Spot, tone: Tone): Laid {
  const { script } = point
  const { u, v, foot, stain } = spot
  const bared = nearerThan(foot, 0.5)
    .times(rise(0.42, 0.6, stain))
    .times(0.6)
  const plain = stain.times(0.44).plus(0.78).times(grainOf(point, spot).times(0.16).plus(0.92))
  const strength = script.keep(plain)
  script.when(bared.above(0), () => {
    const row = v.times(1 / 0.3)
    const course = row.floor()
    const column = u.times(2).plus(setOff(course))
    const joint = jointShare(row, column, 0.3, 0.5, 0.025, spot).times(-1).plus(1)
    const own = cellShare(column.floor(), course, saltBits(3))
      .minus(0.5)
      .times(blockShown(0.3, 0.5, spot))
    const brick = own.times(0.2).plus(0.28).times(joint).plus(0.72)
    script.put(strength, plain.times(mixed(script.number(1), brick, bared)))
  })
  return { tone: scaled(tone, strength) }
}

export function layConcrete(point: Point, spot: Spot, tone: Tone): Laid {
  const { u, v, foot, stain } = spot
  const joint = jointShare(v.times(1 / 1.5), u.times(1 / 2.4), 1.5, 2.4, 0.015, spot)
  const seam = joint.times(nearerThan(foot, 0.5)).times(-0.35).plus(1)
  const plain = stain.times(0.28).plus(0.82).times(grainOf(point, spot).times(0.08).plus(0.96))
  return { tone: scaled(tone, plain.times(seam)) }
}
