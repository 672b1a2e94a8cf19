import { regions } from '../../../blockout.ts'
import type { Material, Scene } from '../../../scene.ts'
import { faces } from '../../faces.ts'
import type { Light } from '../../light.ts'
import type { Raster } from '../../raster.ts'
import { stretchPixels } from '../../sheet/layout.ts'
import { type House, networked } from '../house.ts'
import { dayOf } from './day.ts'
import { type Face, faceOf, isGrand, isSooty } from './facts.ts'
import { hasOpenings } from './opening_facts.ts'
import type { BuiltPass } from './passes.ts'
import { factAt } from './point.ts'
import { tellFace, tellRay } from './sight.ts'

type Way = { face: Face; passes: readonly BuiltPass[] }

const building = regions.indexOf('building')
const facesEach = 256

const walls: Record<Material, BuiltPass> = {
  hide: 'layHideWall',
  thatch: 'layHideWall',
  mudbrick: 'layMudWall',
  timber: 'layTimberWall',
  stone: 'layStoneWall',
  plaster: 'layPlasterWall',
  brick: 'layBrickWall',
  concrete: 'layConcreteWall',
  glass: 'layGlassWall',
}

/** Gives walls and roofs the look of what they are made of, stretch by stretch of each row. */
export function layWalls({ sheet, eye, width, height }: Raster, scene: Scene, light: Light): void {
  const { nearness, colour, ids, given, givenBits } = sheet
  const day = dayOf(scene, light, eye)
  const isSnowy = scene.sky.snowCover > 0.01
  const toColour = colour.byteOffset - nearness.byteOffset
  const ways = new Map<number, Way>()
  let told: Way | undefined
  let toldRow = -1

  const wayOf = (index: number, which: number): Way => {
    const key = index * facesEach + which
    const found = ways.get(key)
    if (found) return found
    const face = faceOf(scene.buildings[index], which)
    const made = { face, passes: passesOf(face, isSnowy) }
    ways.set(key, made)
    return made
  }

  const tell = (way: Way, row: number, rowAt: number) => {
    if (way !== told) tellFace(given, way.face, day, eye, light)
    else if (row === toldRow) return
    told = way
    toldRow = row
    tellRay(given, way.face, eye, row)
    givenBits[factAt.row] = rowAt
  }

  for (let row = 0; row < height; row++) {
    const first = row * width
    const rowAt = nearness.byteOffset + first * 4
    for (let from = 0; from < width; ) {
      const id = ids[first + from]
      if (id >>> 24 !== building) {
        from++
        continue
      }
      const plain = colour[first + from] >>> 24
      let to = from + 1
      while (to < width && ids[first + to] === id && colour[first + to] >>> 24 === plain) to++
      const way = wayOf(id & 0xffffff, plain)
      tell(way, row, rowAt)
      for (let at = from; at < to; at += stretchPixels) {
        const begin = rowAt + at * 4
        const end = rowAt + Math.min(to, at + stretchPixels) * 4
        for (const pass of way.passes) sheet[pass](begin, end, toColour, -begin)
      }
      from = to
    }
  }
}

function passesOf({ house, face }: Face, isSnowy: boolean): BuiltPass[] {
  const passes: BuiltPass[] = []
  if (face === faces.plain || face === faces.deck) {
    passes.push('layPlain')
    if (face === faces.deck && isSnowy) passes.push('drift')
  } else {
    passes.push(turnOf(face))
    if (face <= faces.wallTop) {
      passes.push('weather', walls[house.wall])
      if (hasOpenings(house, face)) passes.push('layOpenings')
      if (isSooty(house) || isGrand(house)) passes.push('layAge')
    } else {
      if (face === faces.gableEnd) passes.push('weather', walls[house.wall])
      else passes.push(roofOf(house))
      if (isSnowy && face !== faces.gableEnd && face !== faces.soffit) passes.push('laySnow')
    }
    passes.push('layLight')
  }
  if (house.building.burning) passes.push('burn')
  return passes
}

function turnOf(face: number): BuiltPass {
  if (face === faces.roundWall) return 'turnRoundWall'
  if (face === faces.cone || face === faces.dome) return 'turnRoundRoof'
  return face === faces.spire ? 'turnSpire' : 'turnFlat'
}

function roofOf(house: House): BuiltPass {
  if (house.building.roof === 'flat') return 'layFlatRoof'
  if (house.thatched) return 'layThatch'
  return house.era === networked && house.wall !== 'brick' ? 'laySheets' : 'layTiles'
}
