import { burntAt, fieldBytes, scratchAt } from '../../sheet/layout.ts'
import { place, type RowScript } from '../../sheet/row_script.ts'
import { broadly } from '../built/strands.ts'
import { cellShare } from '../built/unevenness.ts'
import { burntSteps, perGlow } from '../film.ts'
import type { Bits, Four } from '../four/script.ts'
import { held01, rise } from '../four/shapes.ts'
import { type RoomFact, type RoomField, roomFields, roomTold } from './room_told.ts'

/** Boards, beams and walls of a room, in the light that fire and windows give it (truth/rooms.h): passes over a stretch of a row. */

const [colour, scratch, lamp] = [2, 3, 4]
const parts = ['Red', 'Green', 'Blue'] as const
const fields = ['red', 'green', 'blue'] as const

type Point = {
  script: RowScript
  told(name: RoomFact): Four
  mask(name: RoomFact): Bits
  read(name: RoomField): Four
  write(name: RoomField, value: Four): void
}

const inRoom =
  (work: (point: Point) => void) =>
  (script: RowScript): void => {
    const wordsTo = (name: RoomField) => (scratchAt + roomFields[name] * fieldBytes) / 4
    const point: Point = {
      script,
      told: (name) => script.told(roomTold[name]),
      mask: (name) => script.told(roomTold[name]).asBits(),
      read: (name) => script.look(scratch, wordsTo(name)),
      write: (name, value) => script.lay(value, scratch, wordsTo(name)),
    }
    script.loop(place, 16, 1, () => work(point))
  }

const fraction = (value: Four) => value.minus(value.floor())

/** Noise upon finer noise where it is `wide` cells to the metre along a face and `tall` up it. */
function grain(
  point: Point,
  octaves: 3 | 4,
  u: Four,
  v: Four,
  foot: Four,
  wide: number,
  tall: number,
  salt: number,
  shift?: Four,
) {
  const { script } = point
  const x = u.times(wide)
  const y = shift ? v.times(tall).plus(shift) : v.times(tall)
  const perPixel = foot.times(Math.max(wide, tall))
  for (const value of [x, y, perPixel]) script.get(value.place)
  script.integer(salt)
  return script.callNamed(`uneven${octaves}`)
}

/** Finds which face of the room each point is on, and what that gives back there. */
export const seeRoom = inRoom((point) => {
  const { script, told, mask, write } = point
  const metres = script.number(1).over(script.look())
  const column = script.places().minus(mask('row')).down(2).toNumbers()
  const x = column.times(told('stepX')).plus(told('rayX')).times(metres).plus(told('eyeX'))
  const y = column.times(told('stepY')).plus(told('rayY')).times(metres).plus(told('eyeY'))
  const z = told('rayZ').times(metres).plus(told('eyeZ'))
  const foot = metres.times(told('slope'))
  const sideways = told('halfWidth').minus(x.magnitude())
  const onwards = told('halfDepth').minus(y.magnitude())
  const above = told('height').minus(z)
  const corner = sideways.atMost(onwards)
  const isFloor = corner.atMost(above).above(z)
  const isCeiling = corner.above(above).and(isFloor.xor(-1))
  const isWall = isFloor.or(isCeiling).xor(-1)
  const isAcross = sideways.below(onwards).xor(-1)
  const isFront = isWall.and(isAcross).and(y.above(0))
  write('x', x)
  write('y', y)
  write('z', z)
  const none = script.number(0)
  const inward = (way: Four) => way.above(0).choose(script.number(-1), 1)
  write('normalX', isWall.and(isAcross.xor(-1)).choose(inward(x), none))
  write('normalY', isWall.and(isAcross).choose(inward(y), none))
  write('normalZ', isFloor.choose(1, isCeiling.choose(script.number(-1), none)))
  const tone = fields.map(() => script.keep(0))
  const lay = (where: Bits, laid: readonly Four[]) =>
    tone.forEach((own, i) => script.put(own, where.choose(laid[i], own)))
  script.when(isFloor, () => lay(isFloor, layFloor(point, x, y, foot)))
  script.when(isCeiling, () => lay(isCeiling, layCeiling(point, x, y, foot)))
  const view = fields.map(() => script.keep(0))
  script.when(isWall, () => {
    const u = isFront.choose(x, y)
    lay(isWall, layWall(point, u, z, foot))
    const isGlazed = isFront.and(told('windows').above(0))
    script.when(isGlazed, () => layWindow(point, x, z, isGlazed, tone, view))
  })
  const dim = isWall.choose(1, held01(corner.times(2.2)).times(0.4).plus(0.6))
  fields.forEach((name, i) => write(name, tone[i].times(dim)))
  parts.forEach((part, i) => write(`view${part}`, view[i]))
  for (const part of parts) write(`light${part}`, told(`about${part}`))
})

function layFloor(point: Point, u: Four, v: Four, foot: Four): readonly Four[] {
  const { script, told, mask } = point
  const tone = script.keep(0)
  const isEarthen = mask('isEarthen')
  script.when(isEarthen, () => script.put(tone, broadly(point, u.times(2), v.times(2), 8).times(0.6).plus(0.7)))
  script.when(isEarthen.xor(-1), () => {
    const at = u.times(1 / 0.22)
    const plank = at.floor()
    const fibre = grain(point, 3, u, v, foot, 20, 2.2, 3, plank.times(3)).times(0.6).plus(0.7)
    const seam = rise(0.44, 0.5, at.minus(plank).minus(0.5).magnitude()).times(-0.5).plus(1)
    const own = cellShare(plank, script.number(3), 0).times(0.4).plus(0.7)
    script.put(tone, own.times(fibre).times(seam))
  })
  return parts.map((part) => told(`floor${part}`).times(tone))
}

function layCeiling(point: Point, u: Four, v: Four, foot: Four): readonly Four[] {
  const { script, told, mask } = point
  const tone = parts.map((part) => script.keep(told(`wall${part}`).times(0.75)))
  const isBeam = fraction(v.times(1 / 1.1))
    .minus(0.5)
    .magnitude()
    .below(0.13)
    .and(mask('isBeamed'))
  script.when(isBeam, () => {
    const strength = grain(point, 3, u, v, foot, 2, 20, 2).times(0.8).plus(0.6)
    const beam = [0.1, 0.06, 0.035]
    tone.forEach((own, i) => script.put(own, isBeam.choose(strength.times(beam[i]), own)))
  })
  return tone
}

function layWall(point: Point, u: Four, v: Four, foot: Four): readonly Four[] {
  const { script, told, mask } = point
  const tone = script.keep(broadly(point, u.times(1.2), v.times(1.2), 5).times(0.4).plus(0.78))
  script.when(mask('isBlocks'), () => {
    const tall = told('blockMetres')
    const row = v.over(tall)
    const course = row.floor()
    const column = u.over(tall.times(2)).plus(course.asWhole().and(1).toNumbers().times(0.5))
    const left = column.floor()
    const edge = (share: Four, metres: Four) => share.atMost(share.times(-1).plus(1)).times(metres)
    const joint = edge(row.minus(course), tall).atMost(edge(column.minus(left), tall.times(2)))
    const block = cellShare(left, course, 0).times(0.4).plus(0.75)
    script.put(tone, tone.times(block).times(rise(0.005, 0.03, joint).times(0.45).plus(0.55)))
  })
  script.when(mask('isLogs'), () => {
    const log = v.times(1 / 0.24)
    const seam = rise(0.42, 0.5, fraction(log).minus(0.5).magnitude()).times(-0.5).plus(1)
    const own = cellShare(log.floor(), script.number(2), 0).times(0.4).plus(0.75)
    script.put(tone, tone.times(own).times(seam))
  })
  script.when(mask('isStraw'), () =>
    script.put(tone, tone.times(grain(point, 4, u, v, foot, 8, 1.5, 6).times(0.8).plus(0.6))),
  )
  const dado = v.below(0.12).and(mask('hasDado')).choose(0.5, script.number(1))
  return parts.map((part) => told(`wall${part}`).times(tone).times(dado))
}

/** Frames and panes: through those one looks out. */
function layWindow(
  { script, told }: Point,
  u: Four,
  v: Four,
  where: Bits,
  tone: readonly Four[],
  view: readonly Four[],
) {
  const off = fraction(u.over(told('bay')).plus(told('shift')))
    .minus(0.5)
    .magnitude()
    .times(told('bay'))
  const [half, foot, top] = [told('half'), told('foot'), told('top')]
  const inside = (margin: number) =>
    off
      .below(half.plus(margin))
      .and(v.above(foot.minus(margin)))
      .and(v.below(top.plus(margin)))
      .and(where)
  const isFrame = inside(0.08)
  const bar = v.minus(foot.plus(top).times(0.5)).magnitude()
  const isPane = inside(0).and(off.above(0.025)).and(bar.above(0.025))
  const frame = [0.14, 0.085, 0.05]
  tone.forEach((own, i) => script.put(own, isPane.choose(0.02, isFrame.choose(frame[i], own))))
  // Below the horizon lies the street.
  const isLow = v.below(told('height').times(0.57).minus(0.1))
  const lower = [0.45, 0.5, 0.38]
  view.forEach((own, i) => {
    const seen = told(`view${parts[i]}`).times(isLow.choose(lower[i], script.number(1)))
    script.put(own, isPane.choose(seen, own))
  })
}

/** Where a lamp or a window is from the point: its way there, and how far. */
function wayTo(point: Point, x: Four, y: Four, z: Four) {
  const { read } = point
  const [dx, dy, dz] = [x.minus(read('x')), y.minus(read('y')), z.minus(read('z'))]
  const square = dx.times(dx).plus(dy.times(dy)).plus(dz.times(dz))
  const size = point.script.number(1).over(square.plus(1e-6).root())
  const facing = read('normalX').times(dx).plus(read('normalY').times(dy)).plus(read('normalZ').times(dz)).times(size)
  return { dy, square, size, facing }
}

function addLight({ read, write }: Point, amount: Four, tint: (part: number) => Four): void {
  parts.forEach((part, i) => write(`light${part}`, read(`light${part}`).plus(tint(i).times(amount))))
}

/** The light of one lamp; the last parameter says where it is told. */
export const addLamp = inRoom((point) => {
  const { script } = point
  const told = (at: number): Four => {
    script.get(lamp)
    return script.splat(at * 4)
  }
  const { square, facing } = wayTo(point, told(0), told(1), told(2))
  const fall = square.times(told(6)).times(-1).plus(1)
  script.when(fall.above(0), () => {
    const left = fall.atLeast(0)
    const caught = facing.atLeast(0).times(0.8).plus(0.2)
    const amount = left.times(left).times(caught).times(0.5).over(square.times(0.16).plus(0.5))
    addLight(point, amount, (part) => told(3 + part))
  })
})

/** Daylight through one window; the last parameter says where along its wall that is told. */
export const addDaylight = inRoom((point) => {
  const { script, told } = point
  script.get(lamp)
  const { dy, square, size, facing } = wayTo(point, script.splat(0), told('windowY'), told('windowZ'))
  const caught = held01(facing.times(0.85).plus(0.15))
  const slant = held01(dy.times(size)).times(0.75).plus(0.25)
  const amount = caught.times(slant).over(square.times(0.35).plus(0.7))
  addLight(point, amount, (part) => told(`day${parts[part]}`))
})

/** How it looks: a little more vivid than it is, through the film. */
export const showRoom = inRoom(({ script, read }) => {
  const lit = parts.map((part, i) =>
    read(fields[i])
      .times(read(`light${part}`))
      .plus(read(`view${part}`)),
  )
  const grey = lit[0].times(0.2126).plus(lit[1].times(0.7152)).plus(lit[2].times(0.0722)).times(-0.1)
  const [red, green, blue] = lit.map((light) => {
    const step = light.times(1.1).plus(grey).times(perGlow).atLeast(0).atMost(burntSteps)
    return script.gatherAt(step.cut(), burntAt).times(255).cut()
  })
  const made = red.or(green.up(8)).or(blue.up(16)).or(0xff000000)
  script.lay(script.within().chooseBits(made, script.look(colour).asBits()), colour)
})
