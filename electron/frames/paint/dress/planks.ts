import { cellBits, cellShare, rise } from './grain.ts'
import { bronze, classical, type House, industrial, medieval } from './house.ts'
import { mixIn, mixSeen, type Stuff, scale } from './stuff.ts'
import { ask, createStrand } from './weave.ts'
import { clamp, fraction } from './film.ts'
import { blurOf, lotShown, pulseShare, sawMean } from './stretch.ts'

const fibres = createStrand(3)
const flakes = createStrand(4)
const straws = createStrand(4)

/** Logs lie, planks stand. */
export function layTimber(stuff: Stuff, house: House): void {
  const { u, v, foot } = stuff
  const middle = clamp(1 - foot / 0.5)
  const logs = house.era <= bronze
  let tone = 0.9
  if (middle > 0) {
    const place = logs ? v / 0.26 : u / 0.24
    const plank = Math.floor(place)
    const width = logs ? stuff.tall / 0.26 : stuff.wide / 0.24
    const lot = (cellShare(plank, 4, house.seed & 255) - 0.5) * lotShown(width)
    const own = (0.95 + 0.5 * lot) * (1 - 0.55 * pulseShare(place, 1, 0.05, Math.max(0.1, blurOf(width, 0.1))))
    tone += (own - tone) * middle
    if (logs) stuff.dv = (sawMean(place, blurOf(width, 0.5)) - 0.5) * 1.3 * middle
  }
  fibres.x = logs ? u * 1.2 : u * 14
  fibres.y = logs ? v * 14 : v * 1.2
  fibres.perPixel = foot * 14
  ask(fibres, 35)
  scale(stuff, tone * (0.75 + 0.5 * fibres.value))
}

export function layPlaster(stuff: Stuff, house: House): void {
  const { stain, grain } = stuff
  scale(stuff, (0.86 + 0.24 * stain) * (0.94 + 0.12 * grain))
  if (house.era === medieval) layFrame(stuff, house)
  if (house.era < classical || house.era > industrial) return
  flakes.x = stuff.u * 0.8
  flakes.y = stuff.v * 0.8
  flakes.perPixel = stuff.foot * 0.8
  ask(flakes, house.seed & 127)
  const flake = rise(0.66, 0.7, flakes.value)
  if (flake > 0) mixIn(stuff, 0.36, 0.2, 0.14, 0.55 * flake)
}

const bayMetres = 1.5
/** Across a brace, by how much a panel's two sides differ as shares. */
const braceMetres = 0.7
/** Half a beam, and how soft its edge is. Truth draws beams wider that are seen with wider pixels; past a bound that would only darken. */
const beamHalf = 0.09
const beamEdge = 0.04
const widestFoot = 0.1

/** Posts, rails, and a brace in every other panel. */
function layFrame(stuff: Stuff, house: House): void {
  const { u, v, foot, grain } = stuff
  const tall = Math.max(1.2, house.floorMetres * 0.5)
  const half = beamHalf + 0.25 * Math.min(foot, widestFoot)
  const wideCells = stuff.wide / bayMetres
  const tallCells = stuff.tall / tall
  const posts = pulseShare(u, bayMetres, half, Math.max(beamEdge, blurOf(stuff.wide, half)))
  const rails = pulseShare(v, tall, half, Math.max(beamEdge, blurOf(stuff.tall, half)))
  const across = u / bayMetres
  const up = v / tall
  const left = Math.floor(across)
  const below = Math.floor(up)
  const x = across - left
  const y = up - below
  // One panel in four has a brace, which as a mean lies over all of them where none can be told from the next.
  const told = clamp(2 - 2 * Math.max(wideCells, tallCells))
  const span = half / braceMetres
  let brace = (1 - told) * 0.25 * span * (2 - span)
  if (told > 0) {
    const lot = cellBits(left, below, house.seed & 255)
    const slant = Math.sqrt(wideCells * wideCells + tallCells * tallCells)
    const width = Math.max(beamEdge / braceMetres, blurOf(slant, span))
    const off = (lot & 1) === 1 ? x - y : x + y - 1
    if ((lot & 6) === 2) brace += told * pulseShare(off, 4, span, width)
  }
  const bare = (1 - posts) * (1 - rails) * (1 - brace)
  const tone = 0.7 + 0.6 * grain
  if (bare < 1) mixSeen(stuff, 0.085 * tone, 0.05 * tone, 0.03 * tone, 1 - bare)
}

export function layHides(stuff: Stuff, house: House): void {
  const { u, v, foot, stain } = stuff
  straws.x = u * 9
  straws.y = v * 1.5
  straws.perPixel = foot * 9
  ask(straws, house.seed & 63)
  scale(stuff, (0.6 + 0.8 * straws.value) * (0.8 + 0.4 * stain))
  if (house.wall !== 'hide') return
  scale(stuff, 1 - 0.5 * pulseShare(u + 0.65, 1.3, 0.03, Math.max(0.04, blurOf(stuff.wide, 0.06))))
  // Painted bands, as people do on what they live in.
  if (house.id % 3 !== 0) return
  const off = v - house.height * 0.55
  const shown = pulseShare(off, 100, 0.28, blurOf(stuff.tall, 0.56))
  if (shown === 0) return
  const point = Math.abs(fraction(u * 1.2) - 0.5) * 0.56 - Math.abs(off)
  const red = 0.5 + (clamp(point / (stuff.tall + stuff.wide) + 0.5) - 0.5) * lotShown(stuff.wide * 1.2)
  mixIn(stuff, 0.1 + 0.26 * red, 0.07, 0.05 - 0.01 * red, 0.75 * shown)
}
