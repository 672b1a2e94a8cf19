import { seeded } from '../seeded.ts'
import type { Part } from './caption.ts'
import { styleWords } from './vocabulary.ts'

/** Other ways to say a phrase; words that a user may well type. Only training hears them. */
const synonyms: Record<string, readonly string[]> = {
  'view from above': ['aerial view', 'bird’s eye view', 'overview', 'seen from a hill'],
  street: ['street scene', 'road', 'lane', 'street view'],
  group: ['group of people', 'people together', 'small group'],
  portrait: ['close-up', 'headshot', 'face'],
  landscape: ['scenery', 'wide landscape', 'countryside'],
  'stone age': ['prehistoric', 'palaeolithic', 'hunter-gatherer'],
  'early farming': ['neolithic', 'first farmers'],
  'bronze age': ['ancient', 'mesopotamian'],
  classical: ['roman', 'greek', 'antique'],
  medieval: ['middle ages', 'gothic', 'old'],
  industrial: ['victorian', '19th century', 'steam age'],
  modern: ['contemporary', '21st century', 'today'],
  village: ['hamlet', 'settlement'],
  town: ['settlement', 'market town'],
  city: ['metropolis', 'town'],
  camp: ['settlement', 'tents'],
  'by the sea': ['on the coast', 'seaside', 'near the ocean'],
  'on the plains': ['in flat country', 'on the prairie'],
  'in the forest': ['in the woods', 'woodland'],
  'in the hills': ['rolling hills', 'hilly country'],
  'in the mountains': ['alpine', 'among high peaks'],
  'in the desert': ['arid', 'among dunes'],
  'in the marshes': ['swamp', 'wetland'],
  'in the tundra': ['arctic', 'far north'],
  autumn: ['fall', 'autumn leaves', 'october'],
  winter: ['wintry', 'january'],
  summer: ['summertime', 'july'],
  spring: ['springtime', 'april'],
  night: ['at night', 'midnight', 'dark night'],
  dawn: ['sunrise', 'daybreak'],
  dusk: ['sunset', 'twilight'],
  evening: ['golden hour', 'late afternoon'],
  noon: ['midday', 'bright daylight'],
  'clear sky': ['sunny', 'blue sky', 'cloudless', 'fine weather'],
  clouds: ['cloudy', 'partly cloudy'],
  overcast: ['grey sky', 'dull weather'],
  fog: ['foggy', 'mist', 'misty'],
  rain: ['rainy', 'pouring rain', 'wet weather'],
  storm: ['stormy', 'thunderstorm', 'wild weather'],
  'falling snow': ['snowing', 'snowfall', 'snowy'],
  joyful: ['happy', 'smiling', 'cheerful'],
  fearful: ['afraid', 'scared', 'terrified'],
  angry: ['furious', 'raging'],
  sad: ['unhappy', 'sorrowful'],
  grieving: ['weeping', 'mourning'],
  calm: ['peaceful', 'serene', 'quiet'],
  weary: ['tired', 'exhausted'],
  proud: ['confident', 'dignified'],
  loving: ['tender', 'affectionate'],
  excited: ['thrilled', 'lively'],
  'a crowd': ['many people', 'crowds', 'lots of people'],
  'a few people': ['some people', 'several people'],
  nobody: ['empty', 'no people', 'deserted'],
  'lit windows': ['glowing windows', 'lights in the windows'],
  'burning houses': ['fire', 'houses on fire', 'flames'],
  'flooded streets': ['flood', 'high water'],
}

/** True of any picture, and so of no use: the model learns to look past them. */
const distractors = [
  'beautiful',
  'highly detailed',
  'masterpiece',
  'cinematic',
  'atmospheric',
  'best quality',
  'a picture',
  'qhpu',
  'wow',
  '4k',
]

const swap = (text: string, next: () => number) => {
  for (const [phrase, others] of Object.entries(synonyms)) {
    const at = text.search(new RegExp(`\\b${phrase}\\b`))
    if (at >= 0 && next() < 0.5)
      return text.slice(0, at) + others[Math.floor(next() * others.length)] + text.slice(at + phrase.length)
  }
  return text
}

/** A caption as people would write it: other words, another order, things left out, idle words, sometimes a style. Same seed, same words. */
export function vary(parts: readonly Part[], seed: number): string {
  const roll = seeded(seed, 33)
  const keep = roll.between(0.35, 1)
  const kept = parts.filter((part) => part.about === 'shot' || roll.chance(keep))
  const texts = kept.map((part) => (part.about === 'thing' ? part.text : swap(part.text, roll)))
  if (roll.chance(0.6)) {
    for (let i = texts.length - 1; i > 0; i--) {
      const j = roll.whole(0, i)
      ;[texts[i], texts[j]] = [texts[j], texts[i]]
    }
  }
  if (roll.chance(0.25)) texts.push(roll.pick(distractors))
  if (roll.chance(0.1)) texts.unshift(roll.pick(styleWords))
  return texts.join(roll.chance(0.85) ? ', ' : ' ')
}
