import type { Weather } from '../../universe/reading.ts'
import type { Concept } from '../lexicon.ts'
import { phraseBook, phrasesAt } from '../phrase_book.ts'
import type { Light } from '../sight.ts'

/** What people look for in the sky and no world has, and under which sky it would stand. */
export type SkyLacking = {
  name: string
  words: string
  weather?: Weather
  light?: Light
  instead: string
  /** What else the words are taken for. */
  like?: Concept
}

const lacking: readonly SkyLacking[] = [
  {
    name: 'rainbow',
    words: 'rainbow, rainbows, double rainbow, regenbogen, arc en ciel, arcobaleno, arcoiris',
    weather: 'rain',
    light: 'sunset',
    instead: 'rain under a low Sun',
  },
  {
    name: 'aurora',
    words: 'northern lights, northern light, aurora, aurora borealis, polar lights, nordlicht, aurore boreale',
    light: 'starlight',
    instead: 'a night of stars',
    like: 'event:omen',
  },
  {
    name: 'shooting star',
    words: 'shooting star, shooting stars, falling star, falling stars, meteor, meteors, meteor shower, sternschnuppe',
    light: 'starlight',
    instead: 'a night of stars',
    like: 'event:omen',
  },
  {
    name: 'comet',
    words: 'comet, comets, bearded star, tailed star',
    light: 'starlight',
    instead: 'a night of stars',
    like: 'event:omen',
  },
  {
    name: 'eclipse of the Sun',
    words: 'solar eclipse, solar eclipses, eclipse of the sun, total eclipse of the sun',
    weather: 'clear',
    instead: 'the Sun as it is',
    like: 'event:omen',
  },
  {
    name: 'whirlwind',
    words: 'tornado, tornadoes, twister, whirlwind, waterspout, hurricane, cyclone, typhoon',
    weather: 'storm',
    instead: 'a storm',
    like: 'event:storm',
  },
]
const book = phraseBook<SkyLacking>(lacking.map((what) => ({ what, words: what.words })))

/** Words that are understood, though no moment has them. */
export const skyWords: readonly string[] = lacking.flatMap(({ words }) => words.split(/[\s,]+/))

export function readSkyLacking(stems: readonly string[]): SkyLacking | undefined {
  return stems.flatMap((_, at) => phrasesAt(book, stems, at).map(({ what }) => what))[0]
}
