import { firstSaid } from '../caption/hearing.ts'
import { biomeWords, eraWords, feelingWords, hourClasses, seasonWords, shotWords } from '../caption/vocabulary.ts'
import { hoursOf, spokenWeathers } from '../relight.ts'
import type { Shot } from '../scene.ts'
import type { Wish } from './invent.ts'
import type { Setting } from './settings.ts'

type Era = NonNullable<Wish['era']>
type Biome = NonNullable<Wish['biome']>

/** What only one age has. */
const erasBySight: Partial<Record<Era, readonly string[]>> = {
  foraging: ['camp', 'cave', 'hunters', 'mammoth', 'tents'],
  farming: ['huts', 'hamlet'],
  bronze: ['ziggurat', 'mud brick'],
  classical: ['columns', 'forum', 'marble', 'galley'],
  medieval: ['castle', 'knights', 'half-timbered', 'village', 'monks'],
  industrial: ['factory', 'factories', 'chimneys', 'steam', 'railway', 'train', 'cobbles', 'brick'],
  networked: ['city', 'skyscraper', 'skyscrapers', 'cars', 'neon', 'tower blocks', 'office'],
}

const biomesBySight: Partial<Record<Biome, readonly string[]>> = {
  coast: ['sea', 'coast', 'beach', 'ocean', 'harbour', 'harbor', 'port', 'island', 'waves', 'shore', 'reef'],
  forest: ['forest', 'woods', 'trees', 'wood'],
  mountains: ['mountain', 'mountains', 'peaks', 'cliffs'],
  hills: ['hills', 'valley'],
  desert: ['desert', 'dunes', 'oasis'],
  wetland: ['marsh', 'marshes', 'swamp', 'reeds', 'river'],
  tundra: ['tundra', 'ice', 'glacier'],
  plains: ['plains', 'meadow', 'meadows', 'prairie', 'steppe'],
}

/** What happens is said before where. */
const occasions: Partial<Record<Setting, readonly string[]>> = {
  fire: ['burning houses', 'burning', 'in flames', 'house fire'],
  flood: ['flooded streets', 'flooded'],
  festival: ['festival', 'feast', 'dancing', 'celebrating', 'celebration', 'wedding', 'carnival', 'market'],
  funeral: ['funeral', 'burial', 'graves', 'graveyard'],
  hearth: ['campfire', 'bonfire', 'by the fire', 'lit by fire'],
  indoors: ['inside a house', 'indoors', 'interior', 'room', 'kitchen'],
}

const places: Partial<Record<Setting, readonly string[]>> = {
  harbour: ['harbour', 'harbor', 'port', 'ships', 'boats', 'ship', 'boat', 'fishing'],
  field: ['fields', 'field', 'farm', 'harvest', 'cattle', 'sheep', 'herding', 'working the fields'],
  town: ['town', 'city', 'village', 'camp', 'roofs', 'houses', 'castle', 'skyline'],
  street: ['street', 'streets', 'crowd', 'a crowd', 'square', 'alley', 'cars'],
  wilds: [
    'forest',
    'woods',
    'mountain',
    'mountains',
    'desert',
    'dunes',
    'meadow',
    'beach',
    'sea',
    'reef',
    'hills',
    'marsh',
    'tundra',
    'wild land',
    'lake',
    'river',
  ],
}

const shotsBySight: Partial<Record<Shot, readonly string[]>> = {
  portrait: ['woman', 'man', 'girl', 'boy', 'her face', 'his face', 'old woman', 'old man', 'child', 'eyes'],
  group: ['people', 'family', 'friends', 'children'],
  overview: ['seen from above', 'from above', 'from the air'],
  landscape: ['valley', 'coast', 'horizon'],
}

/** How a setting is best looked at when nothing is said of it. */
const shotOfSetting: Partial<Record<Setting, Shot>> = {
  town: 'overview',
  street: 'street',
  harbour: 'landscape',
  field: 'landscape',
  wilds: 'landscape',
  fire: 'street',
  flood: 'street',
  festival: 'street',
  funeral: 'group',
  hearth: 'group',
  indoors: 'group',
}

/** What words ask of a scene: first by the words that captions are made of, then by what belongs to only one of a kind. */
export function wishOf(words: string): Wish {
  const said = words.toLowerCase()
  const heard = <Name extends string>(...tables: Readonly<Partial<Record<Name, string | readonly string[]>>>[]) => {
    for (const table of tables) {
      const name = firstSaid(said, table)
      if (name) return name
    }
    return undefined
  }
  const hour = hourClasses.find((name) => firstSaid(said, { [name]: name }))
  const setting = heard<Setting>(occasions, places)
  const wish: Wish = {
    era: heard<Era>(eraWords, erasBySight),
    biome: heard<Biome>(biomeWords, biomesBySight),
    hour: hour && hoursOf[hour].hour,
    season: heard(seasonWords),
    weather: heard(spokenWeathers),
    feeling: heard(feelingWords),
    setting,
    shot: heard<Shot>(shotWords, shotsBySight) ?? (setting && shotOfSetting[setting]),
  }
  // What was not asked for is left to the seed, not to "undefined".
  return Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined))
}
