import type { Law } from '../universe/contract.ts'
import type { BuildingReading } from '../universe/reading.ts'
import { wrapped } from './fly.ts'
import { frameOn, type Point } from './framing.ts'
import { groundCamera } from './outlook.ts'
import type { Camera } from './scene.ts'
import { isOpen, roomIn } from './scenery/indoors.ts'
import { pierOf } from './scenery/pier.ts'
import { seaward, type Site } from './sites.ts'
import { type Survey, surveyAround, turnsFrom } from './survey.ts'

/** How high over its walls a kind rises: spires, sails, chimneys. */
const risesMetres: Partial<Record<BuildingReading['kind'], number>> = { temple: 9, mill: 5, factory: 8, tower: 3 }
const roofMetres = 3
const fov = 0.86
/** How much of the picture's height a building takes. */
const tallShare = 0.6
/** A front is best seen a little from the side. */
const askewRadians = 0.6

/** In the room of a building rather than before it; as a bird sees it; or with most of the picture for the sky. */
export type Wish = { inside?: boolean; above?: boolean; skyward?: boolean }

/** From where a place of some kind is best seen: many stands are tried, and the one that sees most of it, from its good side, is taken. */
export function vantageOf<World, Genesis>(
  law: Law<World, Genesis>,
  world: World,
  site: Site,
  { inside, above, skyward }: Wish = {},
): Camera {
  const survey = surveyAround(law, world, site)
  if (above) return fromAbove(site, survey)
  const building = survey.houses.find(({ id }) => id === site.building)
  if (!building)
    return skyward ? tilted(groundCamera(law, world, site, survey)) : groundCamera(law, world, site, survey)
  if (inside && !isOpen(building) && building.kind !== 'harbour') return within(building)
  return building.kind === 'harbour' ? atHarbour(building, survey) : before(building, survey)
}

function before(house: BuildingReading, { heightAt, best }: Survey): Camera {
  const tall = house.heightMetres + (risesMetres[house.kind] ?? roofMetres)
  const wide = Math.hypot(house.widthMetres, house.depthMetres)
  const metres = Math.max(tall / (2 * Math.tan(fov / 2) * tallShare), wide * 1.15, 11)
  const aim = { x: house.x, y: house.y, z: house.z + tall * 0.42 }
  const half = house.widthMetres * 0.42
  const front = house.depthMetres / 2
  const corner = (right: number, up: number): Point => ({
    x: house.x + right * Math.cos(house.headingRadians) + front * Math.sin(house.headingRadians),
    y: house.y - right * Math.sin(house.headingRadians) + front * Math.cos(house.headingRadians),
    z: house.z + up,
  })
  const low = house.heightMetres * 0.3
  const marks = [
    corner(-half, low),
    corner(half, low),
    corner(0, low),
    corner(-half, house.heightMetres * 0.9),
    corner(half, house.heightMetres * 0.9),
    { x: house.x, y: house.y, z: house.z + tall * 0.9 },
  ]
  const turns = turnsFrom(house.headingRadians, 28)
  const { from } = best(
    { aim, marks },
    turns,
    [metres * 0.85, metres, metres * 1.3],
    [1.8, 3.4, 7],
    (turn, away, eye, at) => {
      const aside = Math.abs(wrapped(turn - house.headingRadians))
      const isWet = heightAt(at.x, at.y) < 0
      return -0.55 * Math.abs(aside - askewRadians) - Math.abs(away / metres - 1) * 0.6 - eye * 0.07 - (isWet ? 0.8 : 0)
    },
  )
  return frameOn('street', from, aim, 0.08, -0.02, fov)
}

/** The quay from along the shore: house, jetty and boats, and the water beyond them. */
function atHarbour(house: BuildingReading, { heightAt, best }: Survey): Camera {
  const out = seaward(heightAt, house.x, house.y, 60)
  const at = (metres: number, aside: number, up: number): Point => ({
    x: house.x + Math.sin(out) * metres + Math.cos(out) * aside,
    y: house.y + Math.cos(out) * metres - Math.sin(out) * aside,
    z: Math.max(house.z - 1, 0) + up,
  })
  const pier = pierOf(heightAt, house)
  const end = pier ? Math.hypot(pier.x - house.x, pier.y - house.y) + pier.lengthMetres : 26
  const marks = [
    at(0, 0, 2.5),
    ...[0.4, 0.6, 0.8, 1].map((share) => at(end * share, 0, 0.9)),
    at(end, -9, 0.6),
    at(end, 9, 0.6),
  ]
  const aim = at(end * 0.48, 0, 1.5)
  const turns = turnsFrom(out, 28)
  const { from } = best({ aim, marks }, turns, [end * 0.85, end * 1.1], [3, 5.5, 9], (turn, _, eye, stand) => {
    // From beside, and rather from the land than from the water.
    const aside = Math.abs(wrapped(turn - out))
    const isWet = heightAt(stand.x, stand.y) < -0.6
    return -0.6 * Math.abs(aside - 1.75) - Math.abs(eye - 4.5) * 0.06 - (isWet ? 0.5 : 0)
  })
  return frameOn('street', from, aim, 0, 0.06, fov)
}

/** So that the horizon lies low in the picture. */
function tilted(camera: Camera): Camera {
  return { ...camera, pitchRadians: Math.max(camera.pitchRadians, 0) + 0.24 }
}

function fromAbove({ x, y }: Site, { heightAt, best }: Survey): Camera {
  const aim = { x, y, z: Math.max(0, heightAt(x, y)) + 2 }
  const { from } = best({ aim, marks: [aim] }, turnsFrom(0, 16), [70, 95], [38, 55], () => 0)
  return frameOn('overview', from, aim, 0, 0, fov)
}

/** From the back of the room to its front, as one enters. */
function within(house: BuildingReading): Camera {
  // The law knows the land, not its biome's walls: any biome gives the same room here, and only its size is asked.
  const room = roomIn(house, 'plains')
  const back = Math.min(room.depthMetres, house.depthMetres) / 2 - 0.4
  const from = {
    x: house.x - Math.sin(house.headingRadians) * back,
    y: house.y - Math.cos(house.headingRadians) * back,
    z: room.z + 1.6,
  }
  return frameOn('group', from, { x: house.x, y: house.y, z: room.z + 0.95 }, 0, 0, 1.05)
}
