import { cellAt, cellsOf, grainOf, nearestOf, ask, share, startCells } from './four/grain.ts'
import { mix } from './four/octaves.ts'
import type { Four } from './four/script.ts'
import { bearing, logarithm, rise } from './four/shapes.ts'
import {
  askUneven,
  blended,
  type Climate,
  dip,
  dye,
  lean,
  type Patch,
  seasonal,
  startUneven,
  tint,
  uneven,
  veil,
} from './patch.ts'

/** What grows: each gives patches the look of their cover. */
const white = dye([0.85, 0.8, 0.72])
const yellow = dye([0.85, 0.62, 0.06])
const crimson = dye([0.62, 0.1, 0.08])
const violet = dye([0.36, 0.22, 0.6])
const pool = dye([0.03, 0.035, 0.03])
const litterDark = dye([0.13, 0.085, 0.04])
const litterPale = dye([0.22, 0.14, 0.06])
const lush = dye()
const spare = dye()
const leaf = dye()
const needle = dye()
const bog = dye()

const blades = grainOf(3, 37)
const meadows = uneven(2, 67, 0.12)
const pools = uneven(4, 61, 0.16)
const heapsX = uneven(3, 81, 0.35)
const heapsY = uneven(3, 82, 0.35)
const petals = cellsOf(3)
const crowns = cellsOf(9)
const flowering = dye()
const petalsPerMetre = 8
/** In shares of the cell that a blossom stands in, and how much of it is its heart. */
const petalsReach = 0.34
const heartShare = 0.4
const crownMetres = 5.5

export function growTurf({ season, dry, cold }: Climate, eyeX: number, eyeY: number): void {
  for (const each of [meadows, pools, heapsX, heapsY]) startUneven(each, eyeX, eyeY)
  startCells(petals, eyeX * petalsPerMetre, eyeY * petalsPerMetre)
  startCells(crowns, eyeX / crownMetres, eyeY / crownMetres)
  let rich = seasonal(season, [0.17, 0.29, 0.06], [0.2, 0.27, 0.07], [0.36, 0.28, 0.1], [0.27, 0.23, 0.13])
  let poor = seasonal(season, [0.1, 0.2, 0.04], [0.3, 0.3, 0.1], [0.24, 0.19, 0.07], [0.17, 0.16, 0.09])
  if (cold) {
    rich = blended(rich, [0.3, 0.22, 0.12], 0.5)
    poor = blended(poor, [0.22, 0.24, 0.18], 0.5)
  }
  if (dry) {
    rich = blended(rich, [0.45, 0.34, 0.18], 0.6)
    poor = blended(poor, [0.4, 0.3, 0.17], 0.5)
  }
  lush.set(rich)
  spare.set(poor)
  leaf.set(seasonal(season, [0.1, 0.2, 0.045], [0.065, 0.15, 0.04], [0.38, 0.19, 0.05], [0.16, 0.13, 0.1]))
  needle.set(seasonal(season, [0.16, 0.25, 0.06], [0.1, 0.19, 0.05], [0.46, 0.3, 0.07], [0.05, 0.1, 0.06]))
  bog.set(seasonal(season, [0.14, 0.2, 0.07], [0.15, 0.19, 0.06], [0.27, 0.2, 0.08], [0.22, 0.19, 0.12]))
  flowering[0] = (season === 'spring' || season === 'summer') && !dry ? 0.2 : 0
}

export function layGrass(patch: Patch): void {
  const { script, x, y, broad, patchy, grain, middle, fine } = patch
  const strength = script.keep(patchy.times(0.56).plus(0.72))
  const bent = script.keep(0)
  script.when(middle.above(0), () => {
    // Tufts drawn out along the line of sight stand for blades.
    const across = bearing(x, y).times(117)
    const along = logarithm(x.times(x).plus(y.times(y)).root().plus(0.1)).times(15.6)
    const blade = ask(script, blades, across, along)
    script.put(strength, strength.times(blade.times(1.1).minus(0.55).times(middle).times(0.8).plus(1)))
    script.put(bent, blade.minus(0.5))
  })
  lean(patch, bent, grain.minus(0.5), middle.times(0.8))
  tint(patch, lush, spare, rise(0.3, 0.7, broad), strength)
  const blooming = script.held(flowering).times(fine)
  const red = script.keep(patch.red)
  const green = script.keep(patch.green)
  const blue = script.keep(patch.blue)
  script.when(blooming.above(0), () => {
    const cell = cellAt(script, petals, x.times(petalsPerMetre), y.times(petalsPerMetre))
    const bits = cell.bits(0, 0)
    const chance = share(bits)
    script.when(chance.below(blooming), () => {
      const blooms = chance.below(blooming.times(rise(0.5, 0.66, askUneven(meadows, patch))))
      const lot = bits.and(7).toNumbers()
      const petal = (part: number) => {
        const bright = lot.below(3).choose(script.held(white, part), script.held(yellow, part))
        const deep = lot.below(7).choose(script.held(crimson, part), script.held(violet, part))
        return lot.below(5).choose(bright, deep)
      }
      const strewn = (own: Four, at: number) =>
        bits
          .down(at)
          .and(63)
          .toNumbers()
          .times((1 - 2 * petalsReach) / 63)
          .plus(petalsReach)
          .minus(own)
      const [east, north] = [strewn(cell.x, 4), strewn(cell.y, 12)]
      const away = east.times(east).plus(north.times(north)).root()
      // Its edge is as soft as a pixel is wide.
      const soft = patch.foot.times(petalsPerMetre).plus(0.06)
      const shown = blooms.choose(away.times(-1).plus(petalsReach).over(soft).plus(0.5).atLeast(0).atMost(1), 0)
      const isHeart = away.below(petalsReach * heartShare)
      const laid = (own: Four, part: number) => {
        const bloom = isHeart.choose(
          lot.below(3).choose(script.held(yellow, part), petal(part).times(0.55)),
          petal(part),
        )
        return bloom.minus(own).times(shown).plus(own)
      }
      script.put(red, laid(red, 0))
      script.put(green, laid(green, 1))
      script.put(blue, laid(blue, 2))
    })
  })
  Object.assign(patch, { red, green, blue })
  lean(patch, broad.minus(0.5), patchy.minus(0.5), patch.coarse.times(0.35))
}

export function layForest(patch: Patch): void {
  const { script, x, y, patchy, fine, grain, coarse } = patch
  const crown = nearestOf(script, crowns, x.times(1 / crownMetres), y.times(1 / crownMetres))
  const strength = crown.nearest.times(-0.75).plus(1.15).times(patchy.times(0.5).plus(0.75))
  tint(patch, leaf, needle, share(mix(crown.bits)), strength)
  const east = script.keep(0)
  const north = script.keep(0)
  script.when(coarse.above(0), () => {
    script.put(east, askUneven(heapsX, patch).minus(0.5))
    script.put(north, askUneven(heapsY, patch).minus(0.5))
  })
  lean(patch, east, north, coarse.times(2.8))
  const keep = fine.times(0.65)
  const laid = (own: typeof keep, part: number) => {
    const dark = script.held(litterDark, part)
    return script.held(litterPale, part).minus(dark).times(grain).plus(dark).minus(own).times(keep).plus(own)
  }
  patch.red = laid(patch.red, 0)
  patch.green = laid(patch.green, 1)
  patch.blue = laid(patch.blue, 2)
}

export function layMarsh(patch: Patch): void {
  const wet = rise(0.54, 0.62, askUneven(pools, patch))
  dip(patch, bog, patch.patchy.times(0.8).plus(0.6))
  veil(patch, pool, wet)
  patch.mirror = wet
}
