import { cellBits, cellShare, rise } from './grain.ts'
import { bronze, classical, type House, industrial, medieval } from './house.ts'
import { mixIn, type Stuff, scale } from './stuff.ts'
import { ask, createStrand } from './weave.ts'
import { clamp, fraction } from './film.ts'

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
    const off = place - plank - 0.5
    const own = (0.7 + 0.5 * cellShare(plank, 4, house.seed & 255)) * (1 - 0.55 * rise(0.4, 0.5, off < 0 ? -off : off))
    tone += (own - tone) * middle
    if (logs) stuff.dv = off * 1.3 * middle
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

/** Posts, rails, and a brace in every other panel. */
function layFrame(stuff: Stuff, house: House): void {
  const { u, v, foot, grain } = stuff
  const tall = Math.max(1.2, house.floorMetres * 0.5)
  const across = u / 1.5
  const up = v / tall
  const left = Math.floor(across)
  const below = Math.floor(up)
  const x = across - left
  const y = up - below
  let near = Math.min((x < 0.5 ? x : 1 - x) * 1.5, (y < 0.5 ? y : 1 - y) * tall)
  const lot = cellBits(left, below, house.seed & 255)
  if ((lot & 6) === 2) {
    const brace = Math.abs((lot & 1) === 1 ? x - y : x + y - 1) * 0.7
    if (brace < near) near = brace
  }
  const bare = rise(0.07, 0.11 + foot * 0.5, near)
  const tone = 0.7 + 0.6 * grain
  if (bare < 1) mixIn(stuff, 0.085 * tone, 0.05 * tone, 0.03 * tone, 1 - bare)
}

export function layHides(stuff: Stuff, house: House): void {
  const { u, v, foot, stain } = stuff
  straws.x = u * 9
  straws.y = v * 1.5
  straws.perPixel = foot * 9
  ask(straws, house.seed & 63)
  scale(stuff, (0.6 + 0.8 * straws.value) * (0.8 + 0.4 * stain))
  if (house.wall !== 'hide') return
  const seam = Math.abs(fraction(u / 1.3) - 0.5) * 1.3
  scale(stuff, 0.5 + 0.5 * rise(0.01, 0.05, seam))
  // Painted bands, as people do on what they live in.
  if (house.id % 3 !== 0) return
  const band = Math.abs(v - house.height * 0.55)
  if (band >= 0.28) return
  if (Math.abs(fraction(u * 1.2) - 0.5) * 0.56 > band) mixIn(stuff, 0.36, 0.07, 0.04, 0.75)
  else mixIn(stuff, 0.1, 0.07, 0.05, 0.75)
}
