import type { Biome, Era } from '../../universe/reading.ts'
import type { Figure, Hat } from '../scene.ts'
import type { Roll } from '../seeded.ts'

type Outfit = Pick<Figure, 'upperColour' | 'lowerColour' | 'robe' | 'hat' | 'hatColour'>

const furs = [0x8a6a48, 0x6e5239, 0xa5845c, 0x5c4633, 0x9a8468]
const linens = [0xd9cba8, 0xc4ad84, 0xb98d5a, 0x9c6b48, 0x7f8a66, 0xa8543c]
const togas = [0xeee6d4, 0xe2d2b4, 0xb4533a, 0x7a8a9c, 0xc99a4b, 0x8a5a6c, 0xf2ecdf]
const wools = [0x7c4a34, 0x4f6149, 0x8a3a34, 0x3f5673, 0xb08a4a, 0x6a5a72, 0x9a7a54, 0x5d6e75]
const suits = [0x3a3d44, 0x4a4238, 0x5a4a44, 0x34404e, 0x6c5f50, 0x7a3f3c, 0x56604e]
const modern = [0x3f6ea8, 0xc8483c, 0xe0b23c, 0x4d8a63, 0xe8e4dc, 0x2e3440, 0x9a5fa0, 0xd97a3e, 0x6a90a8]
const trousers = [0x4a4234, 0x5c5040, 0x3a3a3c, 0x6a5c48]

const cloths: Record<Era, readonly number[]> = {
  foraging: furs,
  farming: linens,
  bronze: [...linens, 0xa03c34, 0x3f5f7a],
  classical: togas,
  medieval: wools,
  industrial: suits,
  networked: modern,
}

/** Share of men and of women in long clothes. */
const robes: Record<Era, readonly [men: number, women: number]> = {
  foraging: [0.15, 0.3],
  farming: [0.25, 0.7],
  bronze: [0.45, 0.85],
  classical: [0.65, 0.95],
  medieval: [0.15, 0.9],
  industrial: [0.04, 0.85],
  networked: [0.02, 0.22],
}

export function hatOf(era: Era, sex: Figure['sex'], cold: boolean, roll: Roll): Hat {
  if (cold && roll.chance(0.6))
    return era === 'industrial' || era === 'networked' ? roll.pick(['cap', 'scarf', 'hood'] as const) : 'hood'
  if (era === 'foraging') return roll.chance(0.1) ? 'hood' : 'none'
  if (era === 'medieval')
    return sex === 'female'
      ? roll.pick(['scarf', 'none', 'hood'] as const)
      : roll.pick(['none', 'hood', 'cap', 'straw'] as const)
  if (era === 'industrial')
    return sex === 'female'
      ? roll.pick(['none', 'scarf', 'straw'] as const)
      : roll.pick(['cap', 'cap', 'none', 'helmet'] as const)
  return roll.weigh([
    ['none', 6],
    [era === 'networked' ? 'cap' : 'straw', 1.4],
    ['scarf', 0.6],
  ] as const)
}

export function dress(era: Era, sex: Figure['sex'], cold: boolean, roll: Roll): Outfit {
  const cloth = cloths[era]
  const robe = roll.chance(robes[era][sex === 'female' ? 1 : 0])
  const hat = hatOf(era, sex, cold, roll)
  const lower = era === 'foraging' ? furs : era === 'networked' ? [0x33405a, 0x3c3c40, 0x6a6458, 0x24262c] : trousers
  return {
    upperColour: roll.pick(cloth),
    lowerColour: roll.pick(lower),
    robe,
    hat,
    hatColour: hat === 'straw' ? 0xd3b56c : hat === 'helmet' ? 0x8a8f94 : roll.pick(cloth),
  }
}

const skins: readonly (readonly [number, number])[] = [
  [0xf0cdb0, 3],
  [0xe2b48e, 3],
  [0xcb9468, 3],
  [0xa46f49, 2.5],
  [0x7b5034, 2],
  [0x5a3a28, 1.5],
]
const hairs: readonly (readonly [number, number])[] = [
  [0x221c1a, 4],
  [0x3b2a20, 3],
  [0x5c4030, 2.5],
  [0x8a6440, 1.5],
  [0xb98d52, 1],
  [0x8c4526, 0.6],
]

/** Skin, hair and beard. Hair greys with age. */
export function looks(
  sex: Figure['sex'],
  ageYears: number,
  roll: Roll,
): Pick<Figure, 'skinColour' | 'hairColour' | 'hairLength' | 'beard' | 'build' | 'heightMetres'> {
  const grey = ageYears > 40 && roll.chance((ageYears - 40) / 30)
  const adult = sex === 'male' ? 1.76 : 1.64
  const grown = ageYears >= 18 ? 1 : 0.3 + 0.7 * Math.sqrt(ageYears / 18)
  return {
    skinColour: roll.weigh(skins),
    hairColour: grey ? roll.pick([0xb8b4ae, 0x97928c, 0xd8d4cc]) : roll.weigh(hairs),
    hairLength:
      sex === 'female' ? roll.between(0.35, 1) : ageYears > 50 && roll.chance(0.35) ? 0.02 : roll.between(0.1, 0.45),
    beard: sex === 'male' && ageYears > 19 && roll.chance(0.5) ? roll.between(0.35, 1) : 0,
    build: roll.between(0.15, 0.85),
    heightMetres: adult * grown * roll.between(0.95, 1.06) * (ageYears > 70 ? 0.96 : 1),
  }
}

export const isCold = (celsius: number, biome: Biome) => celsius < 5 || (biome === 'tundra' && celsius < 12)
