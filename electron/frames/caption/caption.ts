import { covers } from '../../universe/reading.ts'
import type { Activity } from '../../universe/reading.ts'
import type { Building, Figure, Scene } from '../scene.ts'
import { ageClassOf, labelsOf, viewOf } from './labels.ts'
import type { View } from './labels.ts'
import {
  activityWords,
  biomeWords,
  eraWords,
  feelingWords,
  groundWords,
  materialWords,
  personWords,
  placeWords,
  seasonWords,
  shotWords,
  sightWords,
  thingWords,
  weatherWords,
} from './vocabulary.ts'
import type { Style } from './vocabulary.ts'

/** One thing a caption says, and what it speaks of. The order is the template's. */
export type Part = {
  about:
    | 'shot'
    | 'place'
    | 'season'
    | 'hour'
    | 'weather'
    | 'light'
    | 'material'
    | 'people'
    | 'thing'
    | 'ground'
    | 'feeling'
    | 'style'
  text: string
}

const mostThings = 3

/** The template, part by part: lower case, no part twice, at most some forty words. */
export function captionParts(scene: Scene, { style }: { style?: Style } = {}): Part[] {
  const view = viewOf(scene)
  const labels = labelsOf(scene, view)
  const parts: Part[] = []
  const say = (about: Part['about'], text: string | undefined) => {
    if (text && !parts.some((part) => part.text === text)) parts.push({ about, text })
  }
  if (view.subject) say('shot', `portrait of a ${portraitWords(view.subject)}`)
  else say('shot', shotWords[labels.shot])
  if (scene.room) {
    say('place', `${eraWords[scene.era]} ${sightWords.indoors}`)
    if (scene.room.glow > 0.3 && scene.era !== 'networked') say('light', sightWords.fireLight)
    say('material', materialWords[scene.room.wall])
  } else {
    say(
      'place',
      view.buildings.length > 0
        ? `${eraWords[scene.era]} ${placeWords[scene.era]} ${biomeWords[scene.biome]}`
        : `${eraWords[scene.era]} ${sightWords.noHouses} ${biomeWords[scene.biome]}`,
    )
  }
  const sealed = scene.room?.windows === 0
  if (!sealed) say('season', seasonWords[labels.season])
  say('hour', labels.hour)
  if (!sealed) say('weather', weatherWords[labels.weather])
  if (!scene.room) for (const text of lightOf(scene)) say('light', text)
  if (!scene.room) say('material', wallsOf(view.buildings))
  if (!view.subject) say('people', peopleOf(view, labels.count))
  for (const text of thingsOf(scene, view)) say('thing', text)
  if (!scene.room) for (const text of groundOf(scene)) say('ground', text)
  if (!view.subject && view.people.length > 0) say('feeling', `${feelingWords[labels.feeling]} mood`)
  if (style) say('style', style)
  return parts
}

export const captionOf = (scene: Scene, options: { style?: Style } = {}): string =>
  captionParts(scene, options)
    .map((part) => part.text)
    .join(', ')

function portraitWords(figure: Figure): string {
  const looks = [
    figure.beard > 0.4 ? 'beard' : '',
    figure.hat === 'hood' ? 'hood' : figure.hat === 'none' ? '' : 'hat',
  ].filter((word) => word !== '')
  const who = `${feelingWords[figure.feeling]} ${personWords[`${ageClassOf(figure)} ${figure.sex}`]}`
  return looks.length === 0 ? who : `${who} with ${looks.join(' and ')}`
}

/** The material of most walls, and of the next most when it is common too. */
function wallsOf(buildings: Building[]): string | undefined {
  if (buildings.length === 0) return undefined
  const counts = new Map<Building['wall'], number>()
  for (const { wall } of buildings) counts.set(wall, (counts.get(wall) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  const named =
    second && second[1] * 3 > first[1]
      ? `${materialWords[first[0]]} and ${materialWords[second[0]]}`
      : materialWords[first[0]]
  return `${named} houses`
}

function peopleOf({ people }: View, count: string): string {
  if (people.length === 0) return count
  const counts = new Map<Activity, number>()
  for (const { activity } of people) counts.set(activity, (counts.get(activity) ?? 0) + 1)
  const [common] = [...counts].sort((a, b) => b[1] - a[1])
  return `${count} ${activityWords[common[0]]}`
}

function lightOf(scene: Scene): string[] {
  const { sky, buildings } = scene
  const words: string[] = []
  if (sky.sunAltitude > 0 && sky.sunAltitude < 0.2 && sky.cloud < 0.6 && sky.fog < 0.3) words.push(sightWords.lowSun)
  if (sky.sunAltitude < -0.14 && sky.moonAltitude > 0.1 && sky.moonLit > 0.35 && sky.cloud < 0.6)
    words.push(sightWords.moon)
  if (sky.sunAltitude < 0.05 && buildings.some((building) => building.lit > 0.15)) words.push(sightWords.litWindows)
  if (sky.snowCover > 0.4) words.push(sightWords.snowCovered)
  else if (sky.wetness > 0.55 && sky.rain === 0) words.push(sightWords.wet)
  return words
}

function thingsOf(scene: Scene, { buildings }: View): string[] {
  const words: string[] = []
  if (buildings.some((building) => building.burning)) words.push(sightWords.burning)
  if (buildings.filter((building) => building.z < scene.terrain.seaLevel).length > 1) words.push(sightWords.flooded)
  if (buildings.some((building) => building.damage > 0.55)) words.push(sightWords.ruins)
  if (buildings.some((building) => building.chimneySmoke > 0.2)) words.push(sightWords.smoke)
  for (const thing of scene.things) {
    const word = thingWords[thing.kind]
    if (word && words.length < mostThings + 1 && !words.includes(word)) words.push(word)
  }
  return words.slice(0, mostThings)
}

/** What covers much of the ground before the camera. */
function groundOf({ terrain, camera }: Scene): string[] {
  const counts = new Map<number, number>()
  const sinHeading = Math.sin(camera.headingRadians)
  const cosHeading = Math.cos(camera.headingRadians)
  let all = 0
  let wet = 0
  for (let out = 8; out < 240; out *= 1.3) {
    for (let aside = -0.55; aside <= 0.55; aside += 0.22) {
      const x = camera.x + sinHeading * out + cosHeading * out * aside
      const y = camera.y + cosHeading * out - sinHeading * out * aside
      const column = Math.round((x - terrain.x) / terrain.stepMetres)
      const row = Math.round((y - terrain.y) / terrain.stepMetres)
      if (column < 0 || row < 0 || column >= terrain.columns || row >= terrain.rows) continue
      const at = row * terrain.columns + column
      all++
      if (terrain.heights[at] < terrain.seaLevel || covers[terrain.cover[at]] === 'water') wet++
      else counts.set(terrain.cover[at], (counts.get(terrain.cover[at]) ?? 0) + 1)
    }
  }
  const words = [...counts]
    .filter(([, count]) => count > all * 0.22)
    .map(([cover]) => groundWords[covers[cover]])
    .filter((word) => word !== undefined)
  if (wet > all * 0.12) words.unshift(sightWords.water)
  return words.slice(0, 2)
}
