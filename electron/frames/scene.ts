import type {
  Activity,
  Biome,
  BlockReading,
  BuildingKind,
  Cover,
  Era,
  Feeling,
  Mood,
  SkyReading,
} from '../universe/reading.ts'

/**
 * One instant as the lens sees it: plain JSON, complete in itself. The blockout, the caption, the labels for metrics and the truth
 * renderer's pictures are four readings of the same scene, so training sees exactly what the app shows.
 *
 * Metres; x east, y north, z up from the sea; angles in radians, clockwise from north; colours 0xRRGGBB; amounts 0 … 1.
 */
export type Scene = {
  version: 1
  /** Decides every detail that the world does not: which window is lit, where a single tree stands. */
  seed: number
  tick: number
  /** 0 … 1 inside the tick. */
  fraction: number
  /** Local solar hour, 0 … 24. */
  hour: number
  camera: Camera
  sky: Sky
  era: Era
  biome: Biome
  /** The feeling of the people in view, averaged. */
  mood: Mood
  terrain: Terrain
  /** The room the camera stands in; null out of doors. Inside, terrain, roads, buildings and plants are out of sight. */
  room: Room | null
  roads: Road[]
  buildings: Building[]
  plants: Plant[]
  people: Figure[]
  things: Thing[]
}

export const shots = ['overview', 'street', 'group', 'portrait', 'landscape'] as const
export type Shot = (typeof shots)[number]

export type Camera = {
  shot: Shot
  x: number
  y: number
  z: number
  headingRadians: number
  /** Upward positive. */
  pitchRadians: number
  /** Vertical field of view. */
  fovRadians: number
  /** Metres to the point in focus; what the truth renderer blurs around in portraits. */
  focusMetres: number
}

export type Sky = SkyReading & {
  /** Radians the stars have turned; the seed of the field of stars is fixed. */
  starAngle: number
}

/** Square cells. Row 0 is the south edge; index = row · columns + column; heights and cover stand at the corners of cells. */
export type Field = {
  x: number
  y: number
  stepMetres: number
  columns: number
  rows: number
  heights: number[]
  /** Index into `covers` of universe/reading.ts. */
  cover: number[]
}

/** The ground around the camera, and a coarser, wider field behind it that reaches towards the horizon. */
export type Terrain = Field & {
  far: Field | null
  seaLevel: number
  /** What lies beyond the fields, to the horizon. */
  horizon: Cover
}

/** Four walls, a floor and a ceiling seen from inside. (x, y, z) is the middle of the floor; depth runs along the heading. */
export type Room = {
  x: number
  y: number
  z: number
  widthMetres: number
  depthMetres: number
  heightMetres: number
  headingRadians: number
  wall: Material
  wallColour: number
  floorColour: number
  /** Windows in the wall that the heading points at. */
  windows: number
  /** How bright the fire or the lamp is. */
  glow: number
}

export type Road = { points: number[]; widthMetres: number; paved: boolean }

export const roofs = ['flat', 'gable', 'hip', 'cone', 'dome', 'none'] as const
export type Roof = (typeof roofs)[number]

export const materials = [
  'hide',
  'thatch',
  'mudbrick',
  'timber',
  'stone',
  'plaster',
  'brick',
  'concrete',
  'glass',
] as const
export type Material = (typeof materials)[number]

export type Building = {
  id: number
  kind: BuildingKind
  era: Era
  x: number
  y: number
  z: number
  widthMetres: number
  depthMetres: number
  /** Of the walls; the roof comes on top. */
  heightMetres: number
  roofMetres: number
  floors: number
  headingRadians: number
  roof: Roof
  wall: Material
  wallColour: number
  roofColour: number
  /** Share of windows lit. */
  lit: number
  chimneySmoke: number
  damage: number
  burning: boolean
  /** Blocks that fell from it, each as high above the sea as its middle lies. */
  rubble: BlockReading[]
  /** Of a harbour, where its land is known; otherwise a jetty goes straight out from its front. */
  pier?: Pier
}

/** A jetty from its end on land, z the top of its deck. */
export type Pier = { x: number; y: number; z: number; headingRadians: number; lengthMetres: number }

export const plantKinds = ['broadleaf', 'conifer', 'palm', 'bush', 'crop', 'reed', 'cactus'] as const
export type PlantKind = (typeof plantKinds)[number]

export type Plant = { kind: PlantKind; x: number; y: number; z: number; heightMetres: number; radiusMetres: number }

export const poses = [
  'standing',
  'walking',
  'running',
  'sitting',
  'lying',
  'kneeling',
  'bending',
  'arms raised',
  'carrying',
  'embracing',
] as const
export type Pose = (typeof poses)[number]

export const hats = ['none', 'cap', 'hood', 'straw', 'helmet', 'scarf'] as const
export type Hat = (typeof hats)[number]

export type Figure = Mood & {
  id: number
  x: number
  y: number
  z: number
  headingRadians: number
  /** Where the face looks, relative to the heading. */
  gazeRadians: number
  speed: number
  /** 0 … 1 through a walking cycle. */
  stride: number
  heightMetres: number
  build: number
  ageYears: number
  sex: 'female' | 'male'
  pose: Pose
  activity: Activity
  feeling: Feeling
  skinColour: number
  hairColour: number
  hairLength: number
  beard: number
  upperColour: number
  lowerColour: number
  robe: boolean
  hat: Hat
  hatColour: number
}

export const thingKinds = [
  'boat',
  'ship',
  'cart',
  'car',
  'train',
  'stall',
  'fire',
  'lamp',
  'well',
  'barrel',
  'fence',
  'cow',
  'sheep',
  'horse',
  'dog',
  'bird',
  'grave',
  'flag',
  'table',
  'bench',
  'bed',
  'hearth',
  'rock',
  'hay',
] as const
export type ThingKind = (typeof thingKinds)[number]

export type Thing = {
  kind: ThingKind
  x: number
  y: number
  z: number
  headingRadians: number
  sizeMetres: number
  colour: number
  /** Lamps, fires and vehicles give light at night. */
  glow: number
}
