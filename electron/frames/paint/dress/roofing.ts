import { cellShare, rise } from './grain.ts'
import { type House, networked } from './house.ts'
import { mixIn, type Stuff, scale } from './stuff.ts'
import type { Spot } from './spot.ts'
import { ask, createStrand } from './weave.ts'
import { clamp } from './film.ts'
import { blurOf, lotShown, pulseShare, sawMean } from './stretch.ts'

const stains = createStrand(4)
const straws = createStrand(4)
const drifts = createStrand(3)

/** Rows run level, so height along the slope tells the row. `u` runs along the eaves, `v` is height over them. */
export function layRoof(stuff: Stuff, house: House): void {
  const { u, foot, normalUp } = stuff
  const { roofRed, roofGreen, roofBlue, building, id } = house
  stuff.red = roofRed
  stuff.green = roofGreen
  stuff.blue = roofBlue
  stuff.du = 0
  stuff.dv = 0
  const v = stuff.v / Math.max(0.2, Math.sqrt(1 - normalUp * normalUp))
  const fine = clamp(1 - foot / 0.25)
  stains.x = u * 0.5 + id
  stains.y = v * 0.5
  stains.perPixel = foot * 0.5
  ask(stains, 45)
  const stain = stains.value
  if (building.roof === 'flat' || normalUp > 0.97) scale(stuff, 0.8 + 0.35 * stain)
  else if (house.thatched) {
    straws.x = u * 10
    straws.y = v * 1.3
    straws.perPixel = foot * 10
    ask(straws, 55)
    scale(
      stuff,
      (0.5 + 0.95 * straws.value) * (0.8 + 0.25 * sawMean(v / 0.7 + 0.1 * stain, blurOf(stuff.tall / 0.7, 0.5))),
    )
  } else if (house.era === networked && house.wall !== 'brick') {
    const seam = 1 - 0.2 * pulseShare(u + 0.25, 0.5, 0.02, Math.max(0.04, blurOf(stuff.wide, 0.04)))
    scale(stuff, (0.85 + 0.3 * stain) * (1 + (seam - 1) * fine))
  } else {
    let tone = 0.95
    if (fine > 0) {
      const row = v / 0.3
      const course = Math.floor(row)
      const column = u / 0.26 + 0.5 * (Math.abs(course) % 2)
      const left = Math.floor(column)
      const wide = lotShown(stuff.wide / 0.26)
      const shown = wide * lotShown(stuff.tall / 0.3)
      const tile = 0.975 + 0.55 * (cellShare(left, course, id & 255) - 0.5) * shown
      const lap = pulseShare(v - 0.03, 0.3, 0.03, Math.max(0.04, blurOf(stuff.tall, 0.06)))
      stuff.du = (sawMean(column, blurOf(stuff.wide / 0.26, 0.5)) - 0.5) * 0.9 * fine
      tone += (tile * (1 - 0.5 * lap) - tone) * fine
    }
    scale(stuff, tone * (0.74 + 0.52 * stain))
    if (stain > 0.6) mixIn(stuff, 0.13, 0.15, 0.06, 0.35 * rise(0.6, 0.75, stain))
  }
}

/** Snow lies where a roof is not too steep, first in patches. */
export function laySnow(stuff: Stuff, spot: Spot, cover: number): void {
  const lie = clamp(cover * 1.4) * rise(0.15, 0.4, stuff.normalUp)
  if (lie <= 0.02) return
  drifts.x = spot.x * 0.7
  drifts.y = spot.y * 0.7
  drifts.perPixel = stuff.foot * 0.7
  ask(drifts, 5)
  mixIn(stuff, 0.84, 0.88, 0.95, rise(0.75 - lie * 0.9, 0.85 - lie * 0.7, drifts.value))
}
