import type { Biome, Era, Feeling, Season, Weather } from '../../universe/reading.ts'
import { feelings } from '../../universe/reading.ts'
import { eyeOf, project } from '../paint/eye.ts'
import type { Building, Figure, Scene, Shot } from '../scene.ts'
import { moods } from '../scenery/bearing.ts'
import type { AgeClass, CountClass, HourClass } from './vocabulary.ts'

/** What an independent classifier is asked about a picture. */
export type Labels = {
  shot: Shot
  era: Era
  biome: Biome
  season: Season
  weather: Weather
  hour: HourClass
  feeling: Feeling
  count: CountClass
  indoors: boolean
}

const degree = Math.PI / 180

/** By the Sun rather than the clock, so that the word fits the light at any latitude and in any season. */
export function hourClassOf(scene: Scene): HourClass {
  const altitude = scene.sky.sunAltitude
  const before = scene.hour < 12
  if (altitude < -8 * degree) return 'night'
  if (altitude < 3 * degree) return before ? 'dawn' : 'dusk'
  if (altitude < 14 * degree) return before ? 'morning' : 'evening'
  if (scene.hour > 10.75 && scene.hour < 13.25) return 'noon'
  return before ? 'morning' : 'afternoon'
}

export function nearestFeeling(valence: number, arousal: number, dominance: number): Feeling {
  let best: Feeling = 'calm'
  let least = Infinity
  for (const feeling of feelings) {
    const mood = moods[feeling]
    const apart =
      (mood.valence - valence) ** 2 + (mood.arousal - arousal) ** 2 + (mood.dominance - dominance) ** 2 * 0.6
    if (apart < least) {
      least = apart
      best = feeling
    }
  }
  return best
}

export function countClassOf(count: number): CountClass {
  if (count === 0) return 'nobody'
  if (count === 1) return 'one person'
  if (count === 2) return 'two people'
  return count < 8 ? 'a few people' : count < 18 ? 'a dozen people' : 'a crowd'
}

export const ageClassOf = ({ ageYears }: Figure): AgeClass =>
  ageYears < 14 ? 'child' : ageYears < 30 ? 'young' : ageYears < 58 ? 'grown' : 'old'

/** A picture of this shape is assumed when asking what is in view. */
const width = 512
const height = 288
/** Smaller than this nobody counts as seen. */
const leastPixels = 4

export type View = { people: Figure[]; buildings: Building[]; subject: Figure | undefined }

/** What can be seen and made out, nearest first; the subject of a portrait is whoever takes up most of it. */
export function viewOf(scene: Scene): View {
  const eye = eyeOf(scene.camera, width, height)
  const inFrame = (x: number, y: number, z: number, size: number) => {
    const seen = project(eye, x, y, z)
    if (!seen) return 0
    const pixels = (eye.focal * size) / seen.ahead
    const inside =
      seen.x > -pixels / 3 && seen.x < width + pixels / 3 && seen.y > -pixels / 2 && seen.y < height + pixels / 2
    return inside ? pixels : 0
  }
  const people = scene.people
    .map((figure) => ({
      figure,
      pixels: inFrame(figure.x, figure.y, figure.z + figure.heightMetres * 0.8, figure.heightMetres),
    }))
    .filter(({ pixels }) => pixels > leastPixels)
    .sort((a, b) => b.pixels - a.pixels)
    .map(({ figure }) => figure)
  const buildings = scene.buildings
    .map((building) => ({
      building,
      pixels: inFrame(
        building.x,
        building.y,
        building.z + building.heightMetres / 2,
        building.heightMetres + building.widthMetres,
      ),
    }))
    .filter(({ pixels }) => pixels > leastPixels)
    .sort((a, b) => b.pixels - a.pixels)
    .map(({ building }) => building)
  return { people, buildings, subject: scene.camera.shot === 'portrait' ? people[0] : undefined }
}

export function labelsOf(scene: Scene, view = viewOf(scene)): Labels {
  const { valence, arousal, dominance } = scene.mood
  return {
    shot: scene.camera.shot,
    era: scene.era,
    biome: scene.biome,
    season: scene.sky.season,
    weather: scene.sky.weather,
    hour: hourClassOf(scene),
    feeling: view.subject?.feeling ?? nearestFeeling(valence, arousal, dominance),
    count: countClassOf(view.people.length),
    indoors: scene.room !== null,
  }
}
