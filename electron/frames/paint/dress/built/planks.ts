import { held01, rise } from '../four/shapes.ts'
import type { Four } from '../four/script.ts'
import { kept, mixed, mixedIn, type Point, put, scaled, type Tone } from './point.ts'
import { uneven, unevenOf } from './strands.ts'
import { blurOf, lotShown, nearerThan, pulseShare, sawMean } from './stretches.ts'
import { cellBits, cellShare } from './unevenness.ts'
import { grainOf, type Laid, type Spot } from './spot.ts'

/** Logs lie, planks stand. */
export function layTimber(point: Point, spot: Spot, tone: Tone): Laid {
  const { script, toldBits } = point
  const { u, v, foot, tall, wide } = spot
  const isLogs = toldBits('isLogs')
  const middle = nearerThan(foot, 0.5)
  const strength = script.keep(0.9)
  const dv = script.keep(0)
  script.when(middle.above(0), () => {
    const place = isLogs.choose(v.times(1 / 0.26), u.times(1 / 0.24))
    const width = isLogs.choose(tall.times(1 / 0.26), wide.times(1 / 0.24))
    const lot = cellShare(place.floor(), script.number(4), toldBits('seed')).minus(0.5).times(lotShown(width))
    const seam = pulseShare(place, 1, 0.05, blurOf(width, 0.1).atLeast(0.1))
    const own = lot.times(0.5).plus(0.95).times(seam.times(-0.55).plus(1))
    script.put(strength, mixed(strength, own, middle))
    const bulge = sawMean(place, blurOf(width, 0.5)).minus(0.5).times(1.3).times(middle)
    script.put(dv, isLogs.choose(bulge, 0))
  })
  const [x, y] = [u.times(isLogs.choose(1.2, script.number(14))), v.times(isLogs.choose(14, script.number(1.2)))]
  const fibre = uneven(point, 3, x, y, foot.times(14), 35)
  return { tone: scaled(tone, strength.times(fibre.times(0.5).plus(0.75))), dv }
}

/** Plaster between beams, or on grand walls over bricks, off which it flakes. */
export function layPlaster(point: Point, spot: Spot, own: Tone): Laid {
  const { script, toldBits } = point
  const { u, v, foot, stain } = spot
  const grain = grainOf(point, spot)
  const tone = kept(point, scaled(own, stain.times(0.24).plus(0.86).times(grain.times(0.12).plus(0.94))))
  script.when(toldBits('isFramework'), () => layFramework(point, spot, grain, tone))
  script.when(toldBits('isFlaking'), () => {
    const flake = rise(0.66, 0.7, unevenOf(point, 4, u.times(0.8), v.times(0.8), foot.times(0.8), 'seedFlakes'))
    put(point, tone, mixedIn(tone, 0.36, 0.2, 0.14, flake.times(0.55)))
  })
  return { tone }
}

const bayMetres = 1.5
/** Across a brace, by how much a panel's two sides differ as shares. */
const braceMetres = 0.7
/** Half a beam, and how soft its edge is. Truth draws beams wider that are seen with wider pixels; past a bound that would only darken. */
const beamHalf = 0.09
const beamEdge = 0.04
const widestFoot = 0.1

/** Posts, rails, and a brace in every other panel. */
function layFramework(point: Point, spot: Spot, grain: Four, tone: Tone): void {
  const { told, toldBits } = point
  const { u, v, foot, wide, tall } = spot
  const panel = told('floorMetres').times(0.5).atLeast(1.2)
  const half = foot.atMost(widestFoot).times(0.25).plus(beamHalf)
  const wideCells = wide.times(1 / bayMetres)
  const tallCells = tall.over(panel)
  const posts = pulseShare(u, bayMetres, half, blurOf(wide, half).atLeast(beamEdge))
  const rails = pulseShare(v, panel, half, blurOf(tall, half).atLeast(beamEdge))
  const across = u.times(1 / bayMetres)
  const up = v.over(panel)
  const [left, below] = [across.floor(), up.floor()]
  const [x, y] = [across.minus(left), up.minus(below)]
  // One panel in four has a brace, which as a mean lies over all of them where none can be told from the next.
  const shown = held01(wideCells.atLeast(tallCells).times(-2).plus(2))
  const span = half.times(1 / braceMetres)
  const lot = cellBits(left, below, toldBits('seed'))
  const slant = wideCells.times(wideCells).plus(tallCells.times(tallCells)).root()
  const width = blurOf(slant, span).atLeast(beamEdge / braceMetres)
  const off = lot.and(1).same(1).choose(x.minus(y), x.plus(y).minus(1))
  const own = lot
    .and(6)
    .same(2)
    .choose(pulseShare(off, 4, span, width), 0)
  const brace = mixed(span.times(-1).plus(2).times(span).times(0.25), own, shown)
  const rest = (share: Four) => share.times(-1).plus(1)
  const bare = rest(posts).times(rest(rails)).times(rest(brace))
  const strength = grain.times(0.6).plus(0.7)
  // What a pixel holds of either is mixed as the two look, not as light adds up: so do pictures that are made smaller.
  const seen = (wall: Four, beam: number) => {
    const tint = mixed(strength.times(beam).root(), wall.root(), bare.atLeast(0).atMost(1))
    return tint.times(tint)
  }
  put(point, tone, { red: seen(tone.red, 0.085), green: seen(tone.green, 0.05), blue: seen(tone.blue, 0.03) })
}

/** Hides and straw; hides have seams, and some are painted, as people do on what they live in. */
export function layHides(point: Point, spot: Spot, own: Tone): Laid {
  const { script, told, toldBits } = point
  const { u, v, foot, stain, wide, tall } = spot
  const straw = unevenOf(point, 4, u.times(9), v.times(1.5), foot.times(9), 'seedStraws')
  const tone = kept(point, scaled(own, straw.times(0.8).plus(0.6).times(stain.times(0.4).plus(0.8))))
  script.when(toldBits('isHide'), () => {
    const seam = pulseShare(u.plus(0.65), 1.3, 0.03, blurOf(wide, 0.06).atLeast(0.04))
    put(point, tone, scaled(tone, seam.times(-0.5).plus(1)))
    script.when(toldBits('isPainted'), () => {
      const off = v.minus(told('height').times(0.55))
      const shown = pulseShare(off, 100, 0.28, blurOf(tall, 0.56))
      const across = u.times(1.2)
      const tip = across.minus(across.floor()).minus(0.5).magnitude().times(0.56).minus(off.magnitude())
      const edge = held01(tip.over(tall.plus(wide)).plus(0.5)).minus(0.5)
      const red = edge.times(lotShown(wide.times(1.2))).plus(0.5)
      put(point, tone, mixedIn(tone, red.times(0.26).plus(0.1), 0.07, red.times(-0.01).plus(0.05), shown.times(0.75)))
    })
  })
  return { tone }
}
