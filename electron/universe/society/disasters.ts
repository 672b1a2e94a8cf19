import { ramp } from '../kernel/exact.ts'
import { fixedUnit } from '../kernel/hash.ts'
import { saying, tell, townName } from '../chronicle.ts'
import { heightAt, inland } from '../place/ground.ts'
import { channels, draw, u0, u1, u2, type World } from '../world.ts'
import { hurtPeople } from './casualties.ts'

/** How often each strikes a settlement, in years between, where disasters are set to 1. */
const yearsBetween = { quake: 60, fire: 18, flood: 25, storm: 9, collapse: 30 } as const
type Disaster = keyof typeof yearsBetween
const kinds = Object.keys(yearsBetween) as Disaster[]

/** How hard the nine tenths of a building that age has not tested take a blow, era by era: hides give way without hurting. */
const brittle = [0.15, 0.5, 0.6, 0.7, 0.6, 0.55, 0.25] as const

/** Most days nothing happens. */
export function strikeDay(world: World, town: number): void {
  const { genesis, settlements } = world
  if (genesis.disasters === 0 || settlements.people[town] === 0) return
  draw(world, town, channels.disaster)
  const [luck, strength, which] = [u0(), u1(), u2()]
  let chance = 0
  for (const kind of kinds) {
    chance += genesis.disasters / (yearsBetween[kind] * 365.25)
    if (luck < chance) {
      if (possible(world, town, kind)) strike(world, town, kind, 0.15 + 0.85 * strength * strength, which)
      return
    }
  }
}

function possible(world: World, town: number, kind: Disaster): boolean {
  const { settlements, now, ground } = world
  if (kind === 'fire') return now.wetness[0] < 0.4
  if (kind === 'storm') return now.air[0] > 2
  if (kind === 'flood') return now.air[0] > 0 && inland(ground, settlements.x[town], settlements.y[town]) < 400
  return true
}

/** One blow: each building takes it by its nearness to where it falls, and those inside are hurt by what comes down. */
export function strike(world: World, town: number, kind: Disaster, strength: number, where: number): void {
  const { buildings, settlements, now } = world
  const mine: number[] = []
  for (let b = 0; b < buildings.rows; b++) if (buildings.settlement[b] === town) mine.push(b)
  if (mine.length === 0) return
  const heart = mine[Math.floor(where * mine.length)]
  const event = tellStrike(world, town, kind, strength, heart)
  const harm = new Map<number, number>()
  for (const b of mine) {
    const damage = damageTo(world, b, heart, kind, strength)
    if (damage < 0.04) continue
    buildings.damage[b] = Math.min(1, buildings.damage[b] + damage)
    if (kind === 'fire') buildings.burningUntil[b] = now.tick[0] + 3 + Math.floor(9 * damage)
    harm.set(b, damage)
  }
  settlements.alarmUntil[town] = now.tick[0] + (kind === 'collapse' ? 2 : 4 + Math.floor(8 * strength))
  settlements.goods[town] *= 1 - 0.15 * strength
  if (kind === 'flood' || kind === 'storm') settlements.crop[town] *= 1 - 0.35 * strength
  hurtPeople(world, town, harm, { kind, strength, event })
}

function damageTo(world: World, b: number, heart: number, kind: Disaster, strength: number): number {
  const { buildings, ground } = world
  const [dx, dy] = [buildings.x[b] - buildings.x[heart], buildings.y[b] - buildings.y[heart]]
  const far = Math.sqrt(dx * dx + dy * dy)
  const luck = fixedUnit(b, heart, 7)
  const weak = brittle[buildings.era[b]]
  switch (kind) {
    case 'quake':
      return strength * weak * (0.3 + 0.7 * luck)
    case 'fire':
      return far < 12 + 45 * strength * luck ? strength * (0.4 + 0.6 * luck) : 0
    case 'flood':
      return strength * weak * ramp(3.5, 0.5, heightAt(ground, buildings.x[b], buildings.y[b]) - 2.5 * strength)
    case 'storm':
      return luck > 0.6 ? 0.5 * strength * weak * luck : 0
    case 'collapse':
      return b === heart ? 0.5 + 0.5 * strength : 0
  }
}

const words: Record<Disaster, readonly string[]> = {
  quake: ['The ground shook under %, and walls came down.', 'A quake struck % and the dogs howled long before it.'],
  fire: ['Fire broke out in % and leapt from roof to roof.', 'A lamp was overturned in %, and a street burned.'],
  flood: ['The water rose in % until it stood in the houses.', '% woke to water at its doors.'],
  storm: ['A great storm tore the roofs of %.', 'The wind came upon % at dusk and did not drop until morning.'],
  collapse: ['A house fell in % without warning.', 'Old beams gave way in %, and a house came down.'],
}

function tellStrike(world: World, town: number, kind: Disaster, strength: number, heart: number): number {
  const { buildings } = world
  const text = saying(world, words[kind]).replace('%', townName(world, town))
  const weight = (kind === 'quake' || kind === 'flood' ? 0.6 : 0.42) + 0.3 * strength
  return tell(world, {
    kind,
    who: [],
    settlement: town,
    weight,
    valence: -0.4 - 0.5 * strength,
    text,
    x: buildings.x[heart],
    y: buildings.y[heart],
  })
}
