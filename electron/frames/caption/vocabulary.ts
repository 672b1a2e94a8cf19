import type { Activity, Biome, Cover, Era, Feeling, Season, Weather } from '../../universe/reading.ts'
import type { Material, Shot, ThingKind } from '../scene.ts'

/**
 * Every phrase that a caption is made of. The pack is trained on these, so its manifest lists them; the app says nothing else about a
 * scene by itself.
 */
export const shotWords: Record<Shot, string> = {
  overview: 'view from above',
  street: 'street',
  group: 'group',
  portrait: 'portrait',
  landscape: 'landscape',
}

export const eraWords: Record<Era, string> = {
  foraging: 'stone age',
  farming: 'early farming',
  bronze: 'bronze age',
  classical: 'classical',
  medieval: 'medieval',
  industrial: 'industrial',
  networked: 'modern',
}

/** What a place with houses is called in an era. */
export const placeWords: Record<Era, string> = {
  foraging: 'camp',
  farming: 'village',
  bronze: 'town',
  classical: 'town',
  medieval: 'town',
  industrial: 'city',
  networked: 'city',
}

export const biomeWords: Record<Biome, string> = {
  coast: 'by the sea',
  plains: 'on the plains',
  forest: 'in the forest',
  hills: 'in the hills',
  mountains: 'in the mountains',
  desert: 'in the desert',
  wetland: 'in the marshes',
  tundra: 'in the tundra',
}

export const seasonWords: Record<Season, string> = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  winter: 'winter',
}

export const hourClasses = ['night', 'dawn', 'morning', 'noon', 'afternoon', 'evening', 'dusk'] as const
export type HourClass = (typeof hourClasses)[number]

export const weatherWords: Record<Weather, string> = {
  clear: 'clear sky',
  cloudy: 'clouds',
  overcast: 'overcast',
  fog: 'fog',
  rain: 'rain',
  storm: 'storm',
  snow: 'falling snow',
}

/** The feeling of somebody, and of a whole scene. */
export const feelingWords: Record<Feeling, string> = {
  calm: 'calm',
  joyful: 'joyful',
  excited: 'excited',
  loving: 'loving',
  proud: 'proud',
  sad: 'sad',
  grieving: 'grieving',
  afraid: 'fearful',
  angry: 'angry',
  weary: 'weary',
}

export const countClasses = ['nobody', 'one person', 'two people', 'a few people', 'a dozen people', 'a crowd'] as const
export type CountClass = (typeof countClasses)[number]

export const materialWords: Record<Material, string> = {
  hide: 'hide',
  thatch: 'thatch',
  mudbrick: 'mud brick',
  timber: 'timber',
  stone: 'stone',
  plaster: 'plaster',
  brick: 'brick',
  concrete: 'concrete',
  glass: 'glass',
}

export const activityWords: Record<Activity, string> = {
  sleeping: 'sleeping',
  resting: 'resting',
  eating: 'eating',
  walking: 'walking',
  gathering: 'gathering',
  hunting: 'hunting',
  fishing: 'fishing',
  farming: 'working the fields',
  herding: 'herding',
  building: 'building',
  crafting: 'crafting',
  trading: 'trading',
  studying: 'studying',
  teaching: 'teaching',
  healing: 'healing',
  governing: 'holding council',
  'factory work': 'working',
  'office work': 'working',
  playing: 'playing',
  talking: 'talking',
  courting: 'courting',
  quarrelling: 'quarrelling',
  celebrating: 'celebrating',
  mourning: 'mourning',
  praying: 'praying',
  fleeing: 'fleeing',
  'watching the sky': 'watching the sky',
}

export const thingWords: Partial<Record<ThingKind, string>> = {
  boat: 'boats',
  ship: 'ships',
  cart: 'carts',
  car: 'cars',
  train: 'a train',
  stall: 'market stalls',
  fire: 'a fire',
  lamp: 'street lamps',
  well: 'a well',
  cow: 'cattle',
  sheep: 'sheep',
  horse: 'horses',
  bird: 'birds',
  grave: 'graves',
  flag: 'flags',
  hay: 'hay',
  hearth: 'a hearth',
  table: 'a table',
}

export const groundWords: Partial<Record<Cover, string>> = {
  field: 'fields',
  forest: 'trees',
  sand: 'sand',
  rock: 'rocks',
  marsh: 'reeds',
}

export const ageWords = ['child', 'young', 'grown', 'old'] as const
export type AgeClass = (typeof ageWords)[number]

/** Phrases that stand alone. */
export const sightWords = {
  water: 'water',
  snowCovered: 'snow on the ground',
  wet: 'wet ground',
  litWindows: 'lit windows',
  smoke: 'chimney smoke',
  burning: 'burning houses',
  flooded: 'flooded streets',
  ruins: 'ruins',
  moon: 'moonlight',
  lowSun: 'low sun',
  indoors: 'inside a house',
  fireLight: 'lit by fire',
  noHouses: 'wild land',
} as const

export const personWords = {
  'child female': 'girl',
  'child male': 'boy',
  'young female': 'young woman',
  'young male': 'young man',
  'grown female': 'woman',
  'grown male': 'man',
  'old female': 'old woman',
  'old male': 'old man',
} as const

export const styleWords = ['photograph', 'oil painting', 'watercolour', 'film still', 'ink drawing', 'woodcut'] as const
export type Style = (typeof styleWords)[number]

const joints = ['and', 'of', 'a', 'with', 'houses', 'mood', 'beard', 'hat', 'hood'] as const

/** Single words, sorted: what the manifest of a pack lists as known. */
export const knownWords: readonly string[] = [
  ...new Set(
    [
      shotWords,
      eraWords,
      placeWords,
      biomeWords,
      seasonWords,
      weatherWords,
      feelingWords,
      materialWords,
      activityWords,
      thingWords,
      groundWords,
      sightWords,
      personWords,
    ]
      .flatMap((table) => Object.values<string>(table))
      .concat(hourClasses, countClasses, styleWords, joints)
      .flatMap((phrase) => phrase.split(' ')),
  ),
].sort()
