import type { EventKind } from './event_kinds.ts'

/**
 * What others may see of a world: plain data that leads nowhere back into the state.
 *
 * Metres everywhere. x grows eastward, y northward, z upward from the sea. Angles are radians; a heading or an
 * azimuth turns clockwise from north. Colours are 0xRRGGBB. An absent person, place or event is -1.
 */

/** Whole hours since genesis. */
export type Tick = number

export const ticksPerDay = 24

export const eras = ['foraging', 'farming', 'bronze', 'classical', 'medieval', 'industrial', 'networked'] as const
export type Era = (typeof eras)[number]

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const
export type Season = (typeof seasons)[number]

export const weathers = ['clear', 'cloudy', 'overcast', 'fog', 'rain', 'storm', 'snow'] as const
export type Weather = (typeof weathers)[number]

export const biomes = ['coast', 'plains', 'forest', 'hills', 'mountains', 'desert', 'wetland', 'tundra'] as const
export type Biome = (typeof biomes)[number]

/** What covers a patch of ground. The order is a byte in terrain grids. */
export const covers = ['water', 'sand', 'grass', 'field', 'forest', 'rock', 'snow', 'marsh', 'paved', 'dirt'] as const
export type Cover = (typeof covers)[number]

export const feelings = [
  'calm',
  'joyful',
  'excited',
  'loving',
  'proud',
  'sad',
  'grieving',
  'afraid',
  'angry',
  'weary',
] as const
export type Feeling = (typeof feelings)[number]

export const activities = [
  'sleeping',
  'resting',
  'eating',
  'walking',
  'gathering',
  'hunting',
  'fishing',
  'farming',
  'herding',
  'building',
  'crafting',
  'trading',
  'studying',
  'teaching',
  'healing',
  'governing',
  'factory work',
  'office work',
  'playing',
  'talking',
  'courting',
  'quarrelling',
  'celebrating',
  'mourning',
  'praying',
  'fleeing',
  'watching the sky',
] as const
export type Activity = (typeof activities)[number]

export const buildingKinds = [
  'home',
  'tent',
  'barn',
  'workshop',
  'market',
  'temple',
  'hall',
  'school',
  'hospital',
  'harbour',
  'mill',
  'tower',
  'wall',
  'factory',
  'office',
  'station',
  'monument',
] as const
export type BuildingKind = (typeof buildingKinds)[number]

export type Mood = {
  /** −1 unpleasant … 1 pleasant. */
  valence: number
  /** −1 still … 1 stirred. */
  arousal: number
  /** −1 powerless … 1 in command. */
  dominance: number
}

export type PersonReading = Mood & {
  id: number
  name: string
  sex: 'female' | 'male'
  bornTick: Tick
  ageYears: number
  mother: number
  father: number
  partner: number
  household: number
  settlement: number
  x: number
  y: number
  z: number
  headingRadians: number
  /** Metres a second at this instant; 0 for somebody who stands, sits or lies. */
  speed: number
  indoors: boolean
  building: number
  activity: Activity
  job: string
  feeling: Feeling
  health: number
  pain: number
  needs: { hunger: number; rest: number; warmth: number; safety: number; company: number; purpose: number }
  wealth: number
  skills: Record<string, number>
  traits: Record<string, number>
  beliefs: Record<string, number>
  looks: { heightMetres: number; build: number; skin: number; hair: number; hairLength: number }
  clothes: { upper: number; lower: number; hat: boolean }
}

export type TieReading = {
  a: number
  b: number
  kind: 'parent' | 'child' | 'sibling' | 'partner' | 'friend' | 'rival' | 'colleague' | 'neighbour'
  strength: number
  trust: number
  sinceTick: Tick
}

export type SettlementReading = Mood & {
  id: number
  name: string
  x: number
  y: number
  radiusMetres: number
  foundedTick: Tick
  population: number
  era: Era
  leader: number
  /** 0 … 63, King Wen order is `hexagram + 1`. */
  hexagram: number
  hexagramName: string
  /** Nine wards, row by row from the north-west, 0 … 1. */
  wards: number[]
  harmony: number
  trust: number
  cooperation: number
  gini: number
  stores: Record<string, number>
  prices: Record<string, number>
  policy: Record<string, number>
  technologies: string[]
}

export type BuildingReading = {
  id: number
  kind: BuildingKind
  era: Era
  settlement: number
  x: number
  y: number
  z: number
  widthMetres: number
  depthMetres: number
  heightMetres: number
  floors: number
  headingRadians: number
  builtTick: Tick
  /** 0 whole … 1 ruined. */
  damage: number
  burning: boolean
  people: number
  /** What has fallen from it and lies about. */
  rubble: BlockReading[]
}

/** A fallen block: `z` is the height of its middle. */
export type BlockReading = {
  x: number
  y: number
  z: number
  widthMetres: number
  depthMetres: number
  heightMetres: number
  headingRadians: number
}

export type RoadReading = { points: { x: number; y: number }[]; widthMetres: number; era: Era }

/** Those that the eye sees without a glass. */
export const planets = ['mercury', 'venus', 'mars', 'jupiter', 'saturn'] as const
export type Planet = (typeof planets)[number]

/** The smaller the magnitude, the brighter: −4 outshines everything but Sun and Moon, 2 is a star of the Plough. */
export type PlanetReading = { name: Planet; altitude: number; azimuth: number; magnitude: number }

export type SkyReading = {
  sunAltitude: number
  sunAzimuth: number
  moonAltitude: number
  moonAzimuth: number
  /** 0 new … 1 full. */
  moonLit: number
  planets: PlanetReading[]
  season: Season
  weather: Weather
  /** Each 0 … 1. */
  cloud: number
  rain: number
  snowfall: number
  fog: number
  snowCover: number
  wetness: number
  windEast: number
  windNorth: number
  temperatureCelsius: number
}

export type PatchReading = {
  /** South-west corner. */
  x: number
  y: number
  stepMetres: number
  columns: number
  rows: number
  /** Rows from south to north. */
  heights: Float32Array
  /** Index into `covers`. */
  cover: Uint8Array
  seaLevel: number
  biome: Biome
}

/** One notable thing, as it is kept: `id` is stable for ever. */
export type WorldEvent = {
  id: number
  tick: Tick
  kind: EventKind
  who: number[]
  settlement: number
  x: number
  y: number
  /** 0 … 1: how much a chronicler would care. */
  weight: number
  /** The event that led to this one. */
  cause: number
  valence: number
  /** One plain English sentence, names included. */
  text: string
}

/** A day in numbers: what the timeline draws and what a moment is found by. */
export type Summary = Mood & {
  tick: Tick
  /** ISO date and hour in the universe's calendar: `1204-03-21T14`. */
  date: string
  people: number
  births: number
  deaths: number
  settlements: number
  era: Era
  season: Season
  weather: Weather
  temperatureCelsius: number
  trust: number
  cooperation: number
  trade: number
  gini: number
  food: number
  health: number
  technologies: number
  harmony: number
}
