import { ask, cellsOf, grainOf, nearestOf, share, start, startCells } from './four/grain.ts'
import { mix } from './four/octaves.ts'
import type { Four } from './four/script.ts'
import { rise, wave } from './four/shapes.ts'
import { floats } from './four/memory.ts'
import { askUneven, type Climate, dip, dye, lean, type Patch, startUneven, tint, uneven, veil } from './patch.ts'

/** What does not grow: each gives patches the look of their cover. */
const asphalt = dye([0.16, 0.16, 0.165])
const setts = dye([0.34, 0.31, 0.27])
const clay = dye([0.27, 0.18, 0.11])
const dust = dye([0.4, 0.29, 0.19])
const moss = dye([0.16, 0.2, 0.09])
const drifted = dye([0.86, 0.89, 0.94])
const shallows = dye([0.02, 0.07, 0.08])
const rut = dye([0.16, 0.11, 0.07])
const dash = dye([0.75, 0.72, 0.62])
const pebble = dye([0.24, 0.21, 0.17])
const shell = dye([0.86, 0.82, 0.72])
const dark = dye()
const pale = dye()
const low = dye()
const high = dye()

const cobbleMetres = 0.24
const cobbles = cellsOf(13)
const layers = grainOf(3, 41)
const crags = uneven(4, 43, 0.22)
/** Where in a ripple of sand the eye stands, and how much of rock shows its crags and its moss. */
const lie = floats(3)
/** Half turns of a ripple. */
const [ripplesEast, ripplesNorth] = [3.1 / Math.PI, 1.7 / Math.PI]

export function lieStone({ dry }: Climate, eyeX: number, eyeY: number, eyeZ: number): void {
  dark.set(dry ? [0.62, 0.42, 0.24] : [0.58, 0.5, 0.36])
  pale.set(dry ? [0.72, 0.52, 0.32] : [0.68, 0.6, 0.45])
  low.set(dry ? [0.4, 0.22, 0.13] : [0.2, 0.19, 0.18])
  high.set(dry ? [0.58, 0.36, 0.22] : [0.42, 0.4, 0.37])
  startCells(cobbles, eyeX / cobbleMetres, eyeY / cobbleMetres)
  start(layers, eyeZ * 0.33, (eyeX + eyeY) * 0.02)
  startUneven(crags, eyeX, eyeY)
  const ripples = eyeX * ripplesEast + eyeY * ripplesNorth
  lie.set([ripples - 2 * Math.floor(ripples / 2), dry ? 0 : 0.4, dry ? 0 : 2])
}

export function laySand(patch: Patch): void {
  const { script, x, y, broad, patchy, grain, fine, middle, coarse } = patch
  const rough = grain.times(0.3).plus(0.85)
  tint(patch, dark, pale, broad, patchy.times(0.2).plus(0.9).times(rough))
  // What the sea has left lies in the hollows: pebbles, and shells between them.
  veil(patch, pebble, rise(0.66, 0.72, grain.plus(patchy.minus(0.5).times(0.25))).times(0.4))
  veil(patch, shell, rise(0.31, 0.27, grain.plus(patchy.minus(0.5).times(0.2))).times(0.3))
  lean(patch, grain.minus(0.5), grain.minus(0.5), fine.times(0.5))
  const along = x.times(ripplesEast).plus(y.times(ripplesNorth)).plus(script.held(lie))
  const ripple = wave(along.plus(patchy.times(7 / Math.PI)).plus(broad.times(12 / Math.PI))).times(middle)
  lean(patch, ripple.times(0.1), ripple.times(0.05), 1)
  lean(patch, broad.minus(0.5).times(0.8).times(coarse), patchy.minus(0.5).times(0.4).times(coarse), 0.7)
}

export function layRock(patch: Patch): void {
  const { script, x, y, z, broad } = patch
  const strata = ask(script, layers, z.times(0.33).plus(broad.times(3)), x.plus(y).times(0.02))
  const crag = askUneven(crags, patch)
  const shown = crag.minus(strata).times(script.held(lie, 1)).plus(strata)
  tint(patch, low, high, shown, crag.times(0.7).plus(0.65))
  const east = script.keep(0)
  const north = script.keep(0)
  script.when(patch.coarse.above(0), () => {
    script.put(east, askUneven(crags, patch, 0.11, 0).minus(crag))
    script.put(north, askUneven(crags, patch, 0, 0.11).minus(crag))
  })
  lean(patch, east, north, patch.coarse.times(5))
  lean(patch, patch.patchy.minus(0.5), patch.grain.minus(0.5), patch.middle.times(0.9))
  veil(patch, moss, crag.minus(0.58).atLeast(0).times(script.held(lie, 2)).atMost(0.5))
}

export function layAsphalt(patch: Patch): void {
  const { broad, patchy, grain } = patch
  dip(patch, asphalt, grain.times(0.3).plus(0.85).times(broad.times(0.2).plus(0.9)).times(patchy.times(0.4).plus(0.8)))
}

export function laySetts(patch: Patch): void {
  const { script, x, y, foot, patchy, grain } = patch
  const seen = foot.times(-5).plus(1).atLeast(0)
  const strength = script.keep(0.85)
  const east = script.keep(0)
  const north = script.keep(0)
  script.when(seen.above(0), () => {
    const cobble = nearestOf(script, cobbles, x.times(1 / cobbleMetres), y.times(1 / cobbleMetres))
    const { bits } = cobble
    const joint = rise(0.02, 0.16, cobble.next.minus(cobble.nearest))
    const own = share(mix(bits)).times(0.6).plus(0.55).times(joint.times(0.55).plus(0.45))
    script.put(strength, own.minus(0.85).times(seen).plus(0.85))
    const leant = (shift: number) =>
      bits
        .down(shift)
        .and(31)
        .toNumbers()
        .times(1 / 31)
        .minus(0.5)
        .times(seen)
    script.put(east, leant(5))
    script.put(north, leant(10))
  })
  lean(patch, east, north, 0.35)
  const worn = grain.times(0.36).plus(0.82)
  dip(patch, setts, strength.times(patchy.times(0.4).plus(0.8)).times(worn))
}

export function layDirt(patch: Patch): void {
  tint(patch, clay, dust, patch.patchy, patch.grain.times(0.4).plus(0.8))
  lean(patch, patch.patchy.minus(0.5), patch.grain.minus(0.5), patch.middle.times(0.4))
}

export function laySnowfield(patch: Patch): void {
  dip(patch, drifted, patch.patchy.times(0.12).plus(0.92))
  lean(patch, patch.broad.minus(0.5), patch.patchy.minus(0.5), patch.coarse.times(0.5))
}

export function layShallows(patch: Patch): void {
  const all = patch.script.number(1)
  dip(patch, shallows, all)
  patch.mirror = all
}

/** Wheels have worn a track `across` −1 … 1 of its breadth. */
export function layRuts(patch: Patch, across: Four): void {
  const off = across.magnitude().minus(0.42).magnitude()
  veil(patch, rut, rise(0.05, 0.16, off).times(-0.5).plus(0.5))
}

/** A broken line down the middle, by how far along the road it is. */
export function layLine(patch: Patch, across: Four, along: Four): void {
  const turns = along.times(1 / 6)
  const dashed = turns.minus(turns.floor()).below(0.5).and(across.magnitude().below(0.04))
  veil(patch, dash, dashed.choose(1, 0))
}
