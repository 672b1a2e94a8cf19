import { bearing } from '../four/shapes.ts'
import type { Four } from '../four/script.ts'
import { alongStretch, type Point } from './point.ts'

/** Finds where points lie on a building's faces and how those are turned: one pass for each shape of face. */

/** Nothing is seen flatter than this. */
const flattest = 0.04

/** A direction in the building's own axes: rightward, forward and up. */
type Way = { right: Four; forward: Four; up: Four }
type Seen = { metres: Four; ray: Way; at: Way }

export function see({ script, told, toldBits }: Point): Seen {
  const metres = script.number(1).over(script.look())
  const column = script.places().minus(toldBits('row')).down(2).toNumbers()
  const ray = {
    right: column.times(told('stepRight')).plus(told('rayRight')),
    forward: column.times(told('stepForward')).plus(told('rayForward')),
    up: told('rayUp'),
  }
  const at = {
    right: ray.right.times(metres).plus(told('eyeRight')),
    forward: ray.forward.times(metres).plus(told('eyeForward')),
    up: ray.up.times(metres).plus(told('eyeUp')),
  }
  return { metres, ray, at }
}

/** The same place in the world. */
export const worldOf = ({ told }: Point, { right, forward }: Omit<Way, 'up'>) => ({
  east: right
    .times(told('cos'))
    .plus(forward.times(told('sin')))
    .plus(told('houseX')),
  north: forward
    .times(told('cos'))
    .minus(right.times(told('sin')))
    .plus(told('houseY')),
})

/** Notes what a pixel covers along the face and up it, and how the face stands to light and eye. */
function spread(point: Point, { metres, ray, at }: Seen, normal: Way, along: Omit<Way, 'up'>): void {
  const { script, told, write } = point
  const against = normal.right.times(ray.right).plus(normal.forward.times(ray.forward)).plus(normal.up.times(ray.up))
  const steepness = script.number(1).over(against.magnitude().atLeast(flattest))
  const bend = against.below(0).choose(steepness, steepness.times(-1))
  const on = along.right.times(ray.right).plus(along.forward.times(ray.forward))
  const byRight = normal.right
    .times(told('acrossRight'))
    .plus(normal.forward.times(told('acrossForward')))
    .times(bend)
  const byUp = normal.right
    .times(told('aboveRight'))
    .plus(normal.forward.times(told('aboveForward')))
    .plus(normal.up.times(told('aboveUp')))
    .times(bend)
  const wideRight = along.right
    .times(told('acrossRight'))
    .plus(along.forward.times(told('acrossForward')))
    .minus(on.times(byRight))
  const wideUp = along.right
    .times(told('aboveRight'))
    .plus(along.forward.times(told('aboveForward')))
    .minus(on.times(byUp))
  const tallRight = ray.up.times(byRight)
  const tallUp = told('aboveUp').minus(ray.up.times(byUp))
  const foot = metres.times(told('slope'))
  // What lies level has no height, yet nothing is seen at a single point.
  const least = foot.times(0.1)
  const length = (a: Four, b: Four) => a.times(a).plus(b.times(b)).root()
  write('foot', foot)
  write('high', at.up)
  write('wide', foot.times(length(wideRight, wideUp)).atLeast(least))
  write('tall', foot.times(length(tallRight, tallUp)).over(steepOf(normal.up)).atLeast(least))
  write('level', normal.up)
  write(
    'lambert',
    normal.right
      .times(told('lightRight'))
      .plus(normal.forward.times(told('lightForward')))
      .plus(normal.up.times(told('lightUp'))),
  )
  write('alongLight', along.right.times(told('lightRight')).plus(along.forward.times(told('lightForward'))))
  const size = script
    .number(1)
    .over(ray.right.times(ray.right).plus(ray.forward.times(ray.forward)).plus(ray.up.times(ray.up)).root())
  const straight = ray.right.times(normal.right).plus(ray.forward.times(normal.forward)).times(size).times(-1)
  write('straight', straight.atLeast(0).atMost(1))
  write('climb', ray.up.times(size))
}

export const steepOf = (level: Four): Four => level.times(level).times(-1).plus(1).atLeast(0).root().atLeast(0.2)

/** Walls, and what slants: of a ridged roof's two like faces that one which the point is on. */
export const turnFlat = alongStretch((point) => {
  const { script, told, write } = point
  const seen = see(point)
  const { at } = seen
  const side = at.right
    .times(told('sideRight'))
    .plus(at.forward.times(told('sideForward')))
    .plus(told('sideAt'))
  const sign = side.above(0).choose(1, script.number(-1))
  const normal = {
    right: told('normalRight').times(sign),
    forward: told('normalForward').times(sign),
    up: told('normalUp'),
  }
  write(
    'u',
    at.right
      .times(told('uRight'))
      .plus(at.forward.times(told('uForward')))
      .plus(told('uAt')),
  )
  write('v', at.up.times(told('vUp')).plus(told('vAt')))
  spread(point, seen, normal, { right: told('alongRight'), forward: told('alongForward') })
})

/** The wall of a tower or a hut, which goes round. */
export const turnRoundWall = alongStretch((point) => {
  const { script, told, write } = point
  const seen = see(point)
  const { right, forward, up } = seen.at
  const out = script.number(1).over(right.times(right).plus(forward.times(forward)).root())
  const normal = { right: right.times(out), forward: forward.times(out), up: script.number(0) }
  write('u', bearing(right, forward).times(told('halfWidth')).times(-1))
  write('v', up)
  spread(point, seen, normal, { right: normal.forward.times(-1), forward: normal.right })
})

/** Which way is up the face, and which along it, where it is steepest to one of two sides. */
function lean(point: Point, seen: Seen, normal: Way, x: Four, y: Four, over: Four): void {
  const { script, write } = point
  const sideways = x.magnitude().above(y.magnitude())
  write('u', sideways.choose(y, x))
  write('v', over)
  const none = script.number(0)
  spread(point, seen, normal, { right: sideways.choose(none, 1), forward: sideways.choose(1, none) })
}

/** A cone or a dome. */
export const turnRoundRoof = alongStretch((point) => {
  const { script, told, toldBits } = point
  const seen = see(point)
  const { right, forward, up } = seen.at
  const over = up.minus(told('low'))
  const isCone = toldBits('isCone')
  const around = right.times(right).plus(forward.times(forward)).root()
  const tall = isCone.choose(around.times(told('narrowing')), over.over(told('rise').times(told('rise'))))
  const flat = isCone.choose(1, script.number(1).over(told('round').times(told('round'))))
  const [x, y] = [right.times(flat), forward.times(flat)]
  const size = script.number(1).over(x.times(x).plus(y.times(y)).plus(tall.times(tall)).root())
  lean(point, seen, { right: x.times(size), forward: y.times(size), up: tall.times(size) }, right, forward, over)
})

/** Four sides over the tower behind a temple: four times as steep as they are wide. */
const spireRise = 1.08
const spireOut = 4 / Math.sqrt(16 + spireRise * spireRise)

export const turnSpire = alongStretch((point) => {
  const { script, told } = point
  const seen = see(point)
  const x = seen.at.right
  const y = seen.at.forward.plus(told('halfDepth'))
  const sideways = x.magnitude().above(y.magnitude())
  const outward = (way: Four) => way.above(0).choose(spireOut, script.number(-spireOut))
  const normal = {
    right: sideways.choose(outward(x), 0),
    forward: sideways.choose(0, outward(y)),
    up: script.number((spireOut * spireRise) / 4),
  }
  lean(point, seen, normal, x, y, seen.at.up.minus(told('spireFoot')))
})
