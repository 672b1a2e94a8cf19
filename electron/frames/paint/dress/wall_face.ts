import { grainAt, rise } from './grain.ts'
import { classical, type House } from './house.ts'
import { layBricks, layConcrete, layMudbricks, layStones } from './masonry.ts'
import { mixIn, type Stuff, scale } from './stuff.ts'
import type { Facade } from './openings.ts'
import { layHides, layPlaster, layTimber } from './planks.ts'
import { ask, createStrand } from './weave.ts'
import { blurOf, pulseShare } from './stretch.ts'

const stains = createStrand(4)
const grains = createStrand(3)
const runs = createStrand(3)

const blocks = 2_048
const sharedKeys = new Int32Array(blocks)
const sharedStains = new Float64Array(blocks)
const sharedRuns = new Float64Array(blocks)

/** Before a picture: nothing is kept from the one before. */
export const forget = (): void => {
  sharedKeys.fill(-1)
}

/** What a wall is made of at `u` metres along it and `v` up: the truth renderer's rule (truth/buildings.h). */
export function layStuff(stuff: Stuff, house: House): void {
  const { u, v, foot } = stuff
  stuff.red = house.wallRed
  stuff.green = house.wallGreen
  stuff.blue = house.wallBlue
  stuff.du = 0
  stuff.dv = 0
  const { wall } = house
  weather(stuff, house)
  const grainy = foot < 0.1 && wall !== 'brick' && wall !== 'timber' && wall !== 'glass'
  stuff.grain = 0.5
  if (grainy) {
    grains.x = u * 11
    grains.y = v * 11
    grains.perPixel = foot * 11
    ask(grains, 25)
    stuff.grain = grains.value
  }
  if (wall === 'brick') layBricks(stuff, house)
  else if (wall === 'stone') layStones(stuff, house)
  else if (wall === 'timber') layTimber(stuff, house)
  else if (wall === 'plaster') layPlaster(stuff, house)
  else if (wall === 'mudbrick') layMudbricks(stuff)
  else if (wall === 'concrete') layConcrete(stuff)
  else if (wall === 'glass') scale(stuff, 0.5)
  else layHides(stuff, house)
  // Rain runs down, and the foot stays damp.
  const damp = 0.62 + 0.38 * rise(0, 0.9, v + 0.3 * stuff.stain)
  scale(stuff, (1 - 0.22 * rise(0.55, 0.75, stuff.run)) * damp)
}

/** Stains are much broader than pixels: two by two pixels of a face share theirs. */
function weather(stuff: Stuff, house: House): void {
  const { block, key, u, v, foot } = stuff
  if (sharedKeys[block] !== key) {
    sharedKeys[block] = key
    stains.x = u * 0.45 + house.stainAt
    stains.y = v * 0.3
    stains.perPixel = foot * 0.45
    ask(stains, 15)
    sharedStains[block] = stains.value
    runs.x = u * 2.1
    runs.y = v * 0.12
    runs.perPixel = foot * 2.1
    ask(runs, house.seed & 31)
    sharedRuns[block] = runs.value
  }
  stuff.stain = sharedStains[block]
  stuff.run = sharedRuns[block]
}

/** What years and fires did to a wall, and the courses that part the floors of a grand one. */
export function layAge(stuff: Stuff, house: House, facade: Facade): void {
  const { along, high: up } = facade
  const { damage, seed, wall, floorMetres } = house
  if (damage > 0.05) {
    const soot = rise(0.75 - 0.5 * damage, 0.9 - 0.5 * damage, grainAt(along * 0.4, up * 0.4, 4, seed & 63))
    mixIn(stuff, 0.03, 0.028, 0.026, soot * 0.85)
  }
  if (house.era < classical || house.building.floors < 2 || wall === 'glass' || wall === 'timber') return
  const course = pulseShare(up, floorMetres, 0.1, blurOf(stuff.tall, 0.2))
  if (course === 0) return
  stuff.red += (stuff.red * 0.18 + 0.02) * course
  stuff.green += (stuff.green * 0.18 + 0.02) * course
  stuff.blue += (stuff.blue * 0.18 + 0.02) * course
}
