import { grainAt, rise } from './grain.ts'
import { classical, type House } from './house.ts'
import { layBricks, layConcrete, layMudbricks, layStones } from './masonry.ts'
import { mixIn, type Stuff, scale } from './stuff.ts'
import { layHides, layPlaster, layTimber } from './planks.ts'
import { createStrand, strandAt } from './strand.ts'
import { fraction } from './film.ts'

const stains = createStrand(4)
const grains = createStrand(3)
const runs = createStrand(3)

/** What a wall is made of at `u` metres along it and `v` up: the truth renderer's rule (truth/buildings.h). */
export function layStuff(stuff: Stuff, house: House, u: number, v: number, foot: number): void {
  stuff.red = house.wallRed
  stuff.green = house.wallGreen
  stuff.blue = house.wallBlue
  stuff.du = 0
  stuff.dv = 0
  const { wall } = house
  const stain = strandAt(stains, u * 0.45 + house.stainAt, v * 0.3, 15, foot * 0.45)
  const grainy = foot < 0.1 && wall !== 'brick' && wall !== 'timber' && wall !== 'glass'
  const grain = grainy ? strandAt(grains, u * 11, v * 11, 25, foot * 11) : 0.5
  if (wall === 'brick') layBricks(stuff, house, u, v, foot)
  else if (wall === 'stone') layStones(stuff, house, u, v, foot, stain, grain)
  else if (wall === 'timber') layTimber(stuff, house, u, v, foot)
  else if (wall === 'plaster') layPlaster(stuff, house, u, v, foot, stain, grain)
  else if (wall === 'mudbrick') layMudbricks(stuff, u, v, foot, stain, grain)
  else if (wall === 'concrete') layConcrete(stuff, u, v, foot, stain, grain)
  else if (wall === 'glass') scale(stuff, 0.5)
  else layHides(stuff, house, u, v, foot, stain)
  // Rain runs down, and the foot stays damp.
  const run = strandAt(runs, u * 2.1, v * 0.12, house.seed & 31, foot * 2.1)
  const damp = 0.62 + 0.38 * rise(0, 0.9, v + 0.3 * stain)
  scale(stuff, (1 - 0.22 * rise(0.55, 0.75, run)) * damp)
}

/** What years and fires did to a wall, and the courses that part the floors of a grand one. */
export function layAge(stuff: Stuff, house: House, along: number, up: number): void {
  const { damage, seed, wall, floorMetres } = house
  if (damage > 0.05) {
    const soot = rise(0.75 - 0.5 * damage, 0.9 - 0.5 * damage, grainAt(along * 0.4, up * 0.4, 4, seed & 63))
    mixIn(stuff, 0.03, 0.028, 0.026, soot * 0.85)
  }
  if (house.era < classical || house.building.floors < 2 || wall === 'glass' || wall === 'timber') return
  if (Math.abs(fraction(up / floorMetres + 0.5) - 0.5) * floorMetres >= 0.1) return
  stuff.red = stuff.red * 1.18 + 0.02
  stuff.green = stuff.green * 1.18 + 0.02
  stuff.blue = stuff.blue * 1.18 + 0.02
}
