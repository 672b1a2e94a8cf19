import { layOpenings } from './openings.ts'
import { layFlatRoof, laySheets, laySnow, layThatch, layTiles } from './roofing.ts'
import { burn, drift, layLight, layPlain } from './seen.ts'
import { turnFlat, turnRoundRoof, turnRoundWall, turnSpire } from './turned.ts'
import {
  layAge,
  layBrickWall,
  layConcreteWall,
  layGlassWall,
  layHideWall,
  layMudWall,
  layPlasterWall,
  layStoneWall,
  layTimberWall,
  weather,
} from './wall_stuff.ts'

/** All that stretches of what is built go through. */
export const built = {
  turnFlat,
  turnRoundWall,
  turnRoundRoof,
  turnSpire,
  weather,
  layBrickWall,
  layStoneWall,
  layMudWall,
  layConcreteWall,
  layTimberWall,
  layPlasterWall,
  layHideWall,
  layGlassWall,
  layFlatRoof,
  layThatch,
  laySheets,
  layTiles,
  layOpenings,
  layAge,
  laySnow,
  layLight,
  layPlain,
  drift,
  burn,
}
export type BuiltPass = keyof typeof built
