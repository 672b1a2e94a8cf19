import type { Biome, BuildingKind, Era } from '../../universe/reading.ts'
import { shaded } from '../paint/palette.ts'
import type { Building, Material, Roof } from '../scene.ts'
import { seeded } from '../seeded.ts'
import type { Roll } from '../seeded.ts'

type Style = Pick<Building, 'wall' | 'wallColour' | 'roof' | 'roofColour' | 'roofMetres'>

/** Natural colours of what walls are made of; plaster is painted, so it has many. */
const wallColours: Record<Material, readonly number[]> = {
  hide: [0xa98a62, 0x94734f, 0xb99d78],
  thatch: [0xbfa262, 0xaa8f55],
  mudbrick: [0xc9a377, 0xbd9264, 0xd6b58a, 0xb98a5e],
  timber: [0x8a6a49, 0x745a40, 0x9b7a52],
  stone: [0xb3aa9a, 0xa39a8c, 0xc4b9a3, 0x948d83],
  plaster: [0xece2cd, 0xe4d2b0, 0xe9c9a4, 0xdcc6b8, 0xd9dccb, 0xf1ebdf],
  brick: [0xa8614a, 0x97523f, 0xb5745a, 0x8a4c3d],
  concrete: [0xb9b8b2, 0xa8a9a6, 0xc8c4ba],
  glass: [0x9fb6c4, 0x8aa5b5, 0xb2c2c8],
}

const straw = [0xb79a5a, 0xa58a50, 0xc4a969]
const tile = [0xb8623f, 0xa65536, 0xc0714c, 0x9c4b34]
const slate = [0x646a72, 0x575d66, 0x72767a]
const board = [0x6f553c, 0x7d6246]
const tar = [0x6a6864, 0x7a7872, 0x8a877f]
const hides = [0x9c7d57, 0x87694a, 0xae916a]

type Plan = { wall: readonly Material[]; roof: readonly Roof[]; cover: readonly number[]; pitch: number }

const homes: Record<Era, Plan> = {
  foraging: { wall: ['hide', 'thatch'], roof: ['cone'], cover: hides, pitch: 0.9 },
  farming: { wall: ['mudbrick', 'thatch', 'timber'], roof: ['gable', 'cone', 'gable'], cover: straw, pitch: 0.85 },
  bronze: { wall: ['mudbrick', 'mudbrick', 'timber'], roof: ['flat', 'gable', 'flat'], cover: straw, pitch: 0.6 },
  classical: { wall: ['plaster', 'plaster', 'stone'], roof: ['hip', 'gable', 'hip'], cover: tile, pitch: 0.42 },
  medieval: {
    wall: ['plaster', 'timber', 'stone', 'plaster'],
    roof: ['gable', 'gable', 'hip'],
    cover: [...tile, ...straw.slice(0, 1), slate[0]],
    pitch: 1.05,
  },
  industrial: {
    wall: ['brick', 'brick', 'stone', 'plaster'],
    roof: ['gable', 'hip', 'gable'],
    cover: slate,
    pitch: 0.7,
  },
  networked: {
    wall: ['plaster', 'concrete', 'brick', 'plaster'],
    roof: ['flat', 'gable', 'hip', 'flat'],
    cover: [...slate, ...tar, tile[0]],
    pitch: 0.45,
  },
}

/** How a building of a kind, an era and a land is built. The id decides between equals, so a house keeps its looks for ever. */
export function styleOf(
  kind: BuildingKind,
  era: Era,
  biome: Biome,
  id: number,
  widthMetres: number,
  depthMetres: number,
): Style {
  const roll = seeded(id, 11)
  const plan = planOf(kind, era, biome, roll)
  const wall = roll.pick(plan.wall)
  const roof = roll.pick(plan.roof)
  const cover = roof === 'flat' ? (era === 'networked' || era === 'industrial' ? tar : wallColours[wall]) : plan.cover
  const half = Math.min(widthMetres, depthMetres) / 2
  const rise = roof === 'flat' ? 0.3 : roof === 'none' ? 0 : roof === 'dome' ? half * 0.9 : half * plan.pitch
  return {
    wall,
    wallColour: shaded(roll.pick(wallColours[wall]), roll.between(0.93, 1.05)),
    roof,
    roofColour: shaded(roll.pick(cover), roll.between(0.92, 1.06)),
    roofMetres: Math.max(0, rise),
  }
}

function planOf(kind: BuildingKind, era: Era, biome: Biome, roll: Roll): Plan {
  const home = homes[era]
  const early = era === 'foraging' || era === 'farming'
  const modern = era === 'industrial' || era === 'networked'
  switch (kind) {
    case 'tent':
      return { wall: ['hide'], roof: ['cone'], cover: hides, pitch: 1.3 }
    case 'temple':
      if (early) return { wall: ['stone', 'timber'], roof: ['gable', 'cone'], cover: straw, pitch: 1.1 }
      if (era === 'bronze' || biome === 'desert')
        return { wall: ['stone', 'mudbrick'], roof: ['flat', 'dome'], cover: tile, pitch: 0.5 }
      return {
        wall: era === 'networked' ? ['concrete', 'plaster'] : ['stone'],
        roof: era === 'classical' ? ['gable'] : ['gable', 'dome'],
        cover: modern ? slate : tile,
        pitch: era === 'medieval' ? 1.2 : 0.5,
      }
    case 'market':
      return { wall: ['timber'], roof: ['hip', 'gable'], cover: [0xc4674a, 0xd8b25e, 0x6f8f9a, 0xe1d6bd], pitch: 0.5 }
    case 'barn':
      return { wall: ['timber'], roof: ['gable'], cover: modern ? slate : straw, pitch: 0.9 }
    case 'mill':
      return {
        wall: modern ? ['brick'] : ['timber', 'plaster', 'stone'],
        roof: ['cone', 'gable'],
        cover: board,
        pitch: 0.9,
      }
    case 'tower':
      return {
        wall: modern ? ['concrete', 'brick'] : ['stone'],
        roof: modern ? ['flat'] : ['flat', 'cone', 'cone'],
        cover: [...slate, ...tile],
        pitch: 1.5,
      }
    case 'wall':
      return { wall: early ? ['timber'] : ['stone'], roof: ['none'], cover: slate, pitch: 0 }
    case 'factory':
      return {
        wall: ['brick', modern && era === 'networked' ? 'concrete' : 'brick'],
        roof: ['gable', 'flat'],
        cover: slate,
        pitch: 0.4,
      }
    case 'office':
      return {
        wall: era === 'networked' ? ['glass', 'glass', 'concrete'] : ['stone', 'brick'],
        roof: ['flat'],
        cover: tar,
        pitch: 0,
      }
    case 'station':
      return { wall: ['brick', 'stone'], roof: ['gable', 'hip'], cover: slate, pitch: 0.5 }
    case 'hospital':
    case 'school':
      if (era === 'networked')
        return { wall: ['concrete', 'plaster', 'brick'], roof: ['flat', 'hip'], cover: tar, pitch: 0.3 }
      break
    case 'monument':
      return { wall: ['stone'], roof: ['none'], cover: slate, pitch: 0.5 }
    default:
      break
  }
  if (biome === 'desert' && !modern)
    return { wall: ['mudbrick', 'plaster'], roof: ['flat', 'flat', 'dome'], cover: wallColours.mudbrick, pitch: 0.6 }
  if (biome === 'tundra' && era === 'foraging')
    return { wall: ['hide'], roof: ['dome', 'cone'], cover: hides, pitch: 0.8 }
  if (biome === 'mountains' && !early)
    return { ...home, wall: ['stone', 'timber', 'stone'], cover: era === 'networked' ? slate : [...slate, ...board] }
  if (biome === 'coast' && era !== 'foraging' && roll.chance(0.5))
    return { ...home, wall: modern ? home.wall : ['plaster', 'plaster', 'stone'] }
  return home
}
