import { makeArena, type Arena, type Opener, type Shape, type Table } from './kernel/arena.ts'
import { openColumns } from './people/crowd_memory.ts'
import { buildingKinds } from './reading.ts'

/** The columns of the world. References between tables are rows; people of the past are named by id. −1 means nobody, nowhere. */

export const tieRoom = 16
export const traitCount = 8
export const lociCount = 20
export const skillCount = 8
export const technologyRoom = 64

const now = {
  tick: 'f64',
  nextPerson: 'f64',
  nextEvent: 'f64',
  /** The Lorenz system that is the weather. */
  air: ['f64', 3],
  snowCover: 'f32',
  wetness: 'f32',
  births: 'i32',
  deaths: 'i32',
  trade: 'f32',
  /** Encounters of this day, and those in which both did right. */
  meetings: 'f64',
  kindnesses: 'f64',
  cooperation: 'f32',
  /** Nobody is on the road from this tick on. */
  roadUntil: 'f64',
  level: 'u8',
  /** Universes that this one's people began; when and where the last of them was, and how many it begins with. */
  children: 'u8',
  childTick: 'f64',
  childTown: 'i32',
  childPeople: 'i32',
} as const satisfies Shape

const people = {
  id: 'i32',
  mother: 'i32',
  father: 'i32',
  partner: 'i32',
  courting: 'i32',
  household: 'i32',
  settlement: 'i32',
  given: 'u16',
  family: 'u16',
  sex: 'u8',
  alive: 'u8',
  wed: 'u8',
  job: 'u8',
  strategy: 'u8',
  activity: 'u8',
  /** The ailment borne, counted from 1, and the ailments overcome, a bit each. */
  ailment: 'u8',
  immune: 'u32',
  ailingUntil: 'i32',
  bornTick: 'i32',
  /** When the child that is carried will come; 0 for none. */
  dueTick: 'i32',
  lastBirthTick: 'i32',
  /** The noon of the wedding that is agreed on; 0 for none. */
  weddingTick: 'i32',
  /** Until when they keep company at a wedding or a burial, and what is done there. */
  gatheringUntil: 'i32',
  gathering: 'u8',
  sinceTick: 'i32',
  grievingUntil: 'i32',
  /** The newest notable thing that happened to this person: the cause of the next. */
  lastEvent: 'f64',
  genome: ['u8', 2 * lociCount],
  traits: ['u8', traitCount],
  /** Where the mood rests by nature: valence, arousal, dominance in 1/127. */
  temper: ['i8', 3],
  skills: ['u16', skillCount],
  beliefs: ['u8', 4],
  hunger: 'f32',
  rest: 'f32',
  warmth: 'f32',
  safety: 'f32',
  company: 'f32',
  purpose: 'f32',
  valence: 'f32',
  arousal: 'f32',
  dominance: 'f32',
  health: 'f32',
  injury: 'f32',
  wealth: 'f32',
  reputation: 'f32',
  payoff: 'f32',
  work: 'i32',
  workU: 'f32',
  workV: 'f32',
  /** The walk of the coming hour, in the plan of `settlement`: from, to, and the share of the hour before leaving, in 1/255. */
  fromU: 'f32',
  fromV: 'f32',
  toU: 'f32',
  toV: 'f32',
  fromBuilding: 'i32',
  toBuilding: 'i32',
  leave: 'u8',
  tieCount: 'u8',
  tieWho: ['i32', tieRoom],
  tieSince: ['i32', tieRoom],
  tieKind: ['u8', tieRoom],
  tieStrength: ['u8', tieRoom],
  tieTrust: ['i8', tieRoom],
  /** The last two rounds played: bit 0 mine, bit 1 theirs, and the round before in bits 2 and 3; bit 4: ever betrayed. */
  tieMoves: ['u8', tieRoom],
} as const satisfies Shape

const households = {
  settlement: 'i32',
  home: 'i32',
  members: 'i32',
  /** The settlement they came from last, when they left it, and when they reach the one they belong to now. */
  from: 'i32',
  leftTick: 'i32',
  arriveTick: 'i32',
} as const satisfies Shape

const settlements = {
  x: 'f32',
  y: 'f32',
  heading: 'f32',
  bend: 'f32',
  planSeed: 'i32',
  firstName: 'u16',
  lastName: 'u16',
  foundedTick: 'i32',
  people: 'i32',
  adults: 'i32',
  leader: 'i32',
  /** Who led last, by id. */
  lastLeader: 'i32',
  leaderSince: 'i32',
  era: 'u8',
  hexagram: 'u8',
  changing: 'u8',
  wards: ['f32', 9],
  harmony: 'f32',
  valence: 'f32',
  arousal: 'f32',
  dominance: 'f32',
  trust: 'f32',
  cooperation: 'f32',
  gini: 'f32',
  food: 'f32',
  crop: 'f32',
  goods: 'f32',
  foodPrice: 'f32',
  goodsPrice: 'f32',
  wage: 'f32',
  /** Of the day just past: what was grown, made, and gone without. */
  foodMade: 'f32',
  goodsMade: 'f32',
  hungry: 'f32',
  /** People whom the land feeds at the yield of the foraging age. */
  land: 'f32',
  jobs: ['i32', 20],
  policy: ['f32', 6],
  knowledge: ['u8', technologyRoom],
  seat: ['i32', buildingKinds.length],
  /** The first plot that may be free; which of the next are taken, a bit each; and of those by the square. */
  nextPlot: 'i32',
  plotsAhead: 'u32',
  civicTaken: 'u32',
  homes: 'i32',
  festivalDay: 'i32',
  mourningDay: 'i32',
  alarmUntil: 'i32',
  famine: 'u8',
  lastEvent: 'f64',
} as const satisfies Shape

const buildings = {
  settlement: 'i32',
  kind: 'u8',
  era: 'u8',
  plot: 'i32',
  u: 'f32',
  v: 'f32',
  x: 'f32',
  y: 'f32',
  z: 'f32',
  width: 'f32',
  depth: 'f32',
  height: 'f32',
  heading: 'f32',
  floors: 'u8',
  builtTick: 'i32',
  damage: 'f32',
  burningUntil: 'i32',
  residents: 'i32',
} as const satisfies Shape

const roads = { a: 'i32', b: 'i32', first: 'i32', count: 'i32', era: 'u8' } as const satisfies Shape
const roadPoints = { x: 'f32', y: 'f32' } as const satisfies Shape

/** The known ground, in tiles of `tileMetres`. */
const tiles = { column: 'i16', row: 'i16' } as const satisfies Shape

/** The dead who wait for their burial: their names, who buries them, by id, and when. */
const burials = {
  given: 'u16',
  family: 'u16',
  sex: 'u8',
  settlement: 'i32',
  mourner: 'i32',
  tick: 'i32',
  event: 'f64',
} as const satisfies Shape

/** The real shore, if the genesis asks for one: metres inland, row by row from the south-west. */
const shore = { metres: 'i16' } as const satisfies Shape

/** Fallen blocks, each by the building that it was part of; `z` above the ground. */
const rubble = {
  building: 'i32',
  x: 'f32',
  y: 'f32',
  z: 'f32',
  width: 'f32',
  depth: 'f32',
  height: 'f32',
  heading: 'f32',
} as const satisfies Shape

const ailments = {
  name: 'u16',
  infectivity: 'f32',
  lethality: 'f32',
  days: 'f32',
  sinceTick: 'i32',
  cases: 'i32',
  deaths: 'i32',
  event: 'f64',
} as const satisfies Shape

export type Tables = {
  now: Table<typeof now>
  people: Table<typeof people>
  households: Table<typeof households>
  settlements: Table<typeof settlements>
  buildings: Table<typeof buildings>
  roads: Table<typeof roads>
  roadPoints: Table<typeof roadPoints>
  tiles: Table<typeof tiles>
  ailments: Table<typeof ailments>
  shore: Table<typeof shore>
  burials: Table<typeof burials>
  rubble: Table<typeof rubble>
}

export type Memory = Tables & { arena: Arena }

/** Shared tables lie where other threads can see them too; large ones where the hour of their crowd is worked out. */
const openShared: Opener = (bytes) => ({ buffer: new SharedArrayBuffer(bytes), from: 0 })
const openOwn: Opener = (bytes, [, { room: people }, , { room: settlements }]) =>
  openColumns(bytes, people, settlements)

export function makeMemory(peopleExpected: number, shared = false): Memory {
  const arena = makeArena(
    [
      [now, 1, 1],
      // A row of people is four fifths of a world: so many rows grow in small steps.
      [people, Math.ceil(peopleExpected * 1.25) + 64, 1 / 128],
      [households, Math.ceil(peopleExpected / 2) + 64, 1 / 16],
      [settlements, 4, 1],
      [buildings, Math.ceil(peopleExpected / 4) + 64, 1 / 16],
      [roads, 8, 1],
      [roadPoints, 64, 1],
      [tiles, 64, 1],
      [ailments, 8, 1],
      [shore, 1, 1],
      [rubble, 16, 1],
      [burials, 64, 1],
    ],
    shared ? openShared : openOwn,
  )
  const [first, ...rest] = arena.tables as unknown as [Tables['now'], ...unknown[]]
  first.rows = 1
  const [p, h, s, b, r, rp, t, a, sh, ru, bu] = rest
  return {
    arena,
    now: first,
    people: p as Tables['people'],
    households: h as Tables['households'],
    settlements: s as Tables['settlements'],
    buildings: b as Tables['buildings'],
    roads: r as Tables['roads'],
    roadPoints: rp as Tables['roadPoints'],
    tiles: t as Tables['tiles'],
    ailments: a as Tables['ailments'],
    shore: sh as Tables['shore'],
    burials: bu as Tables['burials'],
    rubble: ru as Tables['rubble'],
  }
}
