import { mix, salted } from '../four/octaves.ts'
import type { Bits, Four } from '../four/script.ts'
import { held01, rise } from '../four/shapes.ts'
import { alongStretch, kept, mixed, mixedIn, type Point, readTone, scaled, type Tone, writeTone } from './point.ts'
import { blurOf, pulseShare, stretchAcross } from './stretches.ts'
import { uneven } from './strands.ts'
import { noise, shareOf } from './unevenness.ts'

/** How wide the frame about an opening is, and what of a door's and a window's edge is theirs. */
export const frameMetres = 0.16
export const doorEdge = 0.07
/** Windows too far off to be told from each other are as bright as most. */
const commonBright = 0.7
/** What is set back lies in shade, and edges are half as bright as what they hold; as factors on how bright they look. */
const shaded = Math.sqrt(0.35)
const edged = Math.sqrt(0.5)

/** What was found of openings at points of a wall. */
type Opening = {
  found: Bits
  isDoor: Bits
  lot: Bits
  /** −1 … 1 across and 0 … 1 upward in the opening; half its width, in metres. */
  across: Four
  up: Four
  half: Four
  /** How far one opening can be told from the next there, 0 … 1. */
  told: Four
  /** Shares of what the pixel covers: of the opening, and of it without its edges and bars; of either what the light falls on. */
  opening: Four
  openingLit: Four
  inner: Four
  innerLit: Four
  /** The frame about it, and of that what lies over the opening. */
  surround: Four
  lintel: Four
}

/** 32 bits that belong to an opening: whether it is lit, and how. Each keeps its place in the order in which lights come on. */
function lotOf({ toldBits }: Point, floor: Four, bay: Four): Bits {
  const place = floor.asWhole().up(6).plus(bay.asWhole()).plus(toldBits('lotWall'))
  const first = toldBits('lotKey').xor(place.times(0x85ebca6b | 0))
  const second = first.xor(first.down(15)).times(0x2c1b3c6d)
  const third = second.xor(second.down(12)).times(0x297a2d39)
  return third.xor(third.down(15))
}

/** Finds which openings lie where, frame and all; the rest is asked only where there are any. */
function seek(point: Point) {
  const { script, read, told } = point
  const [along, up] = [read('u').minus(told('uAt')), read('high')]
  const length = told('length')
  const bayMetres = length.over(told('bays'))
  const floorMetres = told('floorMetres')
  const from = length.times(0.5).plus(along)
  const bay = from.over(bayMetres).floor()
  const floor = up.over(floorMetres).floor()
  const isDoor = floor
    .magnitude()
    .below(0.5)
    .and(bay.minus(told('doorBay')).magnitude().below(0.5))
  const half = isDoor.choose(told('doorHalf'), told('windowHalf'))
  const foot = isDoor.choose(0, told('windowFoot'))
  const top = isDoor.choose(told('doorTop'), told('windowTop'))
  const edge = isDoor.choose(doorEdge, told('windowEdge'))
  const wide = blurOf(read('wide'), edge.times(2))
  const tall = blurOf(read('tall'), edge.times(2))
  const middle = bayMetres.times(0.5)
  const off = from.minus(bay.times(bayMetres)).minus(middle)
  const over = up.minus(floor.times(floorMetres))
  const around = tall.times(0.5).plus(frameMetres)
  const within = (value: Four, least: Four | number, most: Four) => value.above(least).and(value.below(most))
  const found = within(up, 0, told('height'))
    .and(within(bay, -0.5, told('bays').minus(0.5)))
    .and(within(floor, -0.5, told('floors').minus(0.5)))
    .and(off.magnitude().below(half.plus(frameMetres).plus(wide.times(0.5))))
    .and(within(over, foot.minus(around), top.plus(around)))
    .and(half.above(0))
    .and(script.within())
  return { found, isDoor, bay, floor, bayMetres, floorMetres, half, foot, top, edge, wide, tall, middle, off, over }
}

function measure(point: Point, at: ReturnType<typeof seek>): Opening {
  const { script, told, toldBits } = point
  const { found, isDoor, half, foot, top, edge, wide, tall, middle, off, over, bayMetres, floorMetres } = at
  const level = stretchAcross(middle.plus(off), wide, bayMetres)
  const upright = stretchAcross(over, tall, floorMetres)
  const left = middle.minus(half)
  const right = middle.plus(half)
  const barHalf = isDoor.choose(0, edge.times(told('barShare')))
  const barAt = top.minus(foot).times(0.55).plus(foot)
  const bar = level(middle.minus(barHalf), middle.plus(barHalf))
  const crossed = upright(barAt.minus(barHalf), barAt.plus(barHalf))
  const cross = toldBits('isCrossed').choose(crossed, 0)
  const shade = told('shade')
  const tallShare = upright(foot, top)
  const opening = level(left, right).times(tallShare)
  const framed = level(left.minus(frameMetres), right.plus(frameMetres))
  const lintel = upright(top, floorMetres.atMost(top.plus(frameMetres)))
  const sill = upright(foot.minus(frameMetres).atLeast(0), foot)
  const isFramed = toldBits('isFramed').and(found)
  const whole = found.choose(opening, 0)
  const inset = edge.atLeast(shade)
  const ofFound = (share: Four) => found.choose(share, 0)
  return {
    found,
    isDoor,
    lot: lotOf(point, at.floor, at.bay),
    across: off.over(half),
    up: over.minus(foot).over(top.minus(foot)),
    half,
    told: held01(wide.over(bayMetres).atLeast(tall.over(floorMetres)).times(-2).plus(2)),
    opening: whole,
    openingLit: ofFound(level(left.plus(shade), right).times(upright(foot, top.minus(shade)))),
    inner: ofFound(
      level(left.plus(edge), right.minus(edge))
        .minus(bar)
        .times(upright(foot.plus(edge), top.minus(edge)).minus(cross)),
    ),
    innerLit: ofFound(
      level(left.plus(inset), right.minus(edge))
        .minus(bar)
        .times(upright(foot.plus(edge), top.minus(inset)).minus(cross)),
    ),
    surround: isFramed.choose(framed.times(tallShare.plus(lintel).plus(sill)), whole),
    lintel: isFramed.choose(framed.times(lintel), script.number(0)),
  }
}

/** Lays frames, doors and panes over a wall: each by its share of the pixel. */
export const layOpenings = alongStretch((point) => {
  const { script, read, write } = point
  const at = seek(point)
  script.when(at.found, () => {
    const opening = measure(point, at)
    const wall = opening.opening.times(-1).plus(1)
    const framed = surroundedBy(point, opening, wall, readTone(point))
    write('du', read('du').times(wall))
    write('dv', read('dv').times(wall))
    // Parts of a pixel are added up as they look.
    const seen = kept(point, {
      red: framed.red.root().times(wall),
      green: framed.green.root().times(wall),
      blue: framed.blue.root().times(wall),
    })
    const glow = { red: script.keep(0), green: script.keep(0), blue: script.keep(0), share: script.keep(0) }
    const isDoor = opening.isDoor.and(at.found)
    script.when(isDoor, () => layDoor(point, opening, isDoor, seen, glow))
    const isWindow = at.found.and(opening.isDoor.xor(-1))
    script.when(isWindow, () => layWindow(point, opening, isWindow, seen, glow))
    const { red, green, blue } = seen
    writeTone(point, { red: red.times(red), green: green.times(green), blue: blue.times(blue) })
    write('glowRed', glow.red)
    write('glowGreen', glow.green)
    write('glowBlue', glow.blue)
    write('glowShare', glow.share)
  })
})

type Glow = Tone & { share: Four }

function surroundedBy({ told }: Point, { surround, opening, lintel }: Opening, wall: Four, tone: Tone): Tone {
  const rest = wall.atLeast(0.002)
  const part = surround.minus(opening).atLeast(0).over(rest).atMost(1).times(told('frameShare'))
  const framed = mixedIn(tone, told('frameRed'), told('frameGreen'), told('frameBlue'), part)
  return scaled(framed, lintel.over(rest).times(-0.25).plus(1).atLeast(0))
}

/** Adds a part of what a pixel shows, whose tint is told as it looks. */
function add(
  { script }: Point,
  seen: Tone,
  mask: Bits,
  red: Four | number,
  green: Four | number,
  blue: Four | number,
  amount: Four,
) {
  const part = mask.choose(amount, 0)
  script.put(seen.red, seen.red.plus(part.times(red)))
  script.put(seen.green, seen.green.plus(part.times(green)))
  script.put(seen.blue, seen.blue.plus(part.times(blue)))
}

const root = Math.sqrt
const ruddy = [root(0.28), root(0.04), root(0.03)]
const green = [root(0.1), root(0.14), root(0.12)]
const brown = [root(0.16), root(0.085), root(0.04)]

/** Edges are half as bright as what they hold, and what lies in shade less so. */
function layDoor(point: Point, door: Opening, mask: Bits, seen: Tone, glow: Glow): void {
  const { script, told, toldBits, read } = point
  const { lot, up, opening, openingLit, inner, innerLit } = door
  const rimLit = openingLit.minus(innerLit)
  const rim = opening.minus(inner).minus(rimLit).times(shaded).plus(rimLit).times(edged)
  const bright = inner.minus(innerLit).times(shaded).plus(innerLit).plus(rim)
  const isOpen = toldBits('isOpenDoor')
  script.when(isOpen, () => {
    add(point, seen, mask.and(isOpen), root(0.03), root(0.02), root(0.015), bright)
    const amount = held01(up).times(-0.6).plus(1).times(told('night').atLeast(0.08)).times(told('doorGlow'))
    const own = mask.and(isOpen)
    script.put(glow.share, own.choose(opening, glow.share))
    script.put(glow.red, own.choose(amount.times(1.04), glow.red))
    script.put(glow.green, own.choose(amount.times(0.41), glow.green))
    script.put(glow.blue, own.choose(amount.times(0.09), glow.blue))
  })
  script.when(isOpen.xor(-1), () => {
    const on = door.across.times(door.half)
    const seam = pulseShare(on.plus(0.1), 0.2, 0.012, blurOf(read('wide'), 0.024))
    const vein = uneven(point, 2, on.times(12), up.times(3), read('foot').times(12), 5)
    const tone = seam.times(-0.3).plus(1).times(vein.times(0.4).plus(0.8)).root().times(bright)
    const isRuddy = lot.and(12).same(4).and(toldBits('isModern'))
    const isGreen = lot.and(3).same(0)
    const tint = (part: number) => isRuddy.choose(ruddy[part], isGreen.choose(green[part], script.number(brown[part])))
    add(point, seen, mask.and(isOpen.xor(-1)), tint(0), tint(1), tint(2), tone)
  })
}

function layWindow(point: Point, pane: Opening, mask: Bits, seen: Tone, glow: Glow): void {
  const { script, told, write, read } = point
  const { lot, opening, openingLit, inner, innerLit } = pane
  const frameLit = openingLit.minus(innerLit)
  const frame = opening.minus(inner).minus(frameLit).times(shaded).plus(frameLit)
  const behind = inner.minus(innerLit).times(shaded).plus(innerLit)
  add(point, seen, mask, told('sashRed'), told('sashGreen'), told('sashBlue'), frame)
  const own = read('mirror')
  const mirrored = inner.minus(innerLit).times(0.3).plus(innerLit).times(told('paneMirror'))
  write('mirror', mask.choose(own.minus(own.times(inner)).plus(mirrored), own))
  write(
    'tilt',
    shareOf(mix(lot.times(7)))
      .minus(0.5)
      .times(0.035)
      .times(pane.told),
  )
  const some = told('lit')
  const isLit = shareOf(lot).below(some)
  const lit = mixed(some, isLit.choose(1, script.number(0)), pane.told)
  const dark = root(0.018)
  add(point, seen, mask, dark, dark, root(0.02), behind.times(lit.times(-1).plus(1)))
  const isShining = mask.and(lit.above(0))
  script.when(isShining, () => {
    script.put(glow.share, isShining.choose(inner.times(lit), glow.share))
    shineThrough(point, pane, isShining, behind.times(lit), seen, glow)
  })
}

function shineThrough(point: Point, pane: Opening, mask: Bits, amount: Four, seen: Tone, glow: Glow): void {
  const { script, told, toldBits } = point
  const { lot } = pane
  const isModern = toldBits('isNetworked')
  const isWhite = lot.and(7).same(3)
  const tint = (white: number, warm: number, old: number) =>
    isModern.choose(isWhite.choose(white, script.number(warm)), script.number(old))
  const [red, green, blue] = [tint(0.8, 1.03, 1.04), tint(0.81, 0.66, 0.51), tint(0.87, 0.31, 0.127)]
  const across = pane.across.atLeast(-1).atMost(1)
  const up = held01(pane.up)
  const x = across.times(2).plus(lot.and(15).toNumbers())
  const folds = noise(x, up.times(3), lot.and(63).times(salted)).times(2 ** -24)
  const curtain = rise(0.9, 0.3, across.magnitude()).times(0.45).times(folds.times(0.3).plus(0.7)).plus(0.55)
  const own = shareOf(mix(lot)).times(0.7).plus(0.65).times(curtain).times(up.times(0.4).plus(0.75))
  const bright = mixed(script.number(commonBright), own, pane.told).times(told('night').times(1.9).plus(0.1))
  script.put(glow.red, mask.choose(red.times(bright), glow.red))
  script.put(glow.green, mask.choose(green.times(bright), glow.green))
  script.put(glow.blue, mask.choose(blue.times(bright), glow.blue))
  add(point, seen, mask, red.times(0.25).root(), green.times(0.25).root(), blue.times(0.25).root(), amount)
}
