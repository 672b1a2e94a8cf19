import type { Law } from '../universe/contract.ts'
import type { BuildingReading, PersonReading, SettlementReading, WorldEvent } from '../universe/reading.ts'
import { headAt } from './body.ts'
import { boxAround } from './box.ts'
import { walled } from './fly.ts'
import { acrossPart, frameOn, keepingIn, type Point, turnedInto, wholePicture } from './framing.ts'
import type { Camera, Shot } from './scene.ts'
import { around, holds, isOpen, roomIn } from './scenery/indoors.ts'
import { figureOf } from './scenery/figures.ts'
import { placesIn } from './scenery/household.ts'
import { shareOf } from './seeded.ts'
import { type Site, sitesOf } from './sites.ts'
import { vantageOf, type Wish } from './vantage.ts'

export type Director<World> = {
  event(world: World, fraction: number, event: WorldEvent): Camera
  person(world: World, fraction: number, id: number, shot?: 'street' | 'portrait' | 'group'): Camera | undefined
  /** Those of some people who stand together out of doors, seen between them. */
  together(world: World, fraction: number, ids: readonly number[]): Camera | undefined
  settlement(world: World, id: number): Camera | undefined
  /** A place of some kind from its good side, or its room. */
  site(world: World, site: Site, wish?: Wish): Camera
  /** Something worth seeing, when nothing was asked for. */
  beautiful(world: World): Camera
}

/** How a shot stands to its subject: metres away, height of the eye over the subject's feet, the angle, and where it sits in the picture. */
const framings = {
  portrait: { metres: 1.9, fov: 0.56, across: 0.3, upward: 0.28 },
  group: { metres: 4.6, eye: 1.6, fov: 0.7, across: 0.24, upward: 0.02, aim: 0.6 },
  street: { metres: 7.2, eye: 2.1, fov: 0.86, across: 0.32, upward: -0.16, aim: 0.6 },
} as const

/** What befalls nobody by name is seen where it is done: bread in the fields, laws before the hall, signs in the sky over the shore. */
const stages: Partial<Record<WorldEvent['kind'], readonly Site['kind'][]>> = {
  harvest: ['field', 'barn'],
  trade: ['harbour', 'market'],
  law: ['hall', 'square'],
  omen: ['shore', 'square'],
}
/** Two who stand no farther apart have come together. */
const togetherMetres = 5

/** Chooses where to look from. Cameras stand on open ground, or inside the room of whoever is at home, and have what they show where nothing lies over it. */
export function createDirector<World, Genesis>(law: Law<World, Genesis>, free = () => wholePicture): Director<World> {
  const framed = (shot: Shot, from: Point, at: Point, across: number, upward: number, fovRadians: number) =>
    frameOn(shot, from, at, acrossPart(free(), across), upward, fovRadians)
  const vantage = (world: World, site: Site, wish?: Wish) => turnedInto(vantageOf(law, world, site, wish), free())
  const near = (world: World, x: number, y: number, reach: number) => law.buildings(world, boxAround({ x, y }, reach))

  /** Walks round the subject until nothing stands between; failing that, looks from above. */
  function stand(world: World, subject: Point, metres: number, eye: number, wanted: number): Point {
    const houses = near(world, subject.x, subject.y, metres + 40)
    for (let attempt = 0; attempt < 48; attempt++) {
      // Twice round: at first clear of stalls too, then only of walls.
      const turn = wanted + (attempt % 2 === 0 ? 1 : -1) * Math.ceil((attempt % 24) / 2) * 0.26
      const x = subject.x + Math.sin(turn) * metres
      const y = subject.y + Math.cos(turn) * metres
      const z = Math.max(law.heightAt(world, x, y) + 1.2, subject.z + eye)
      const from = { x, y, z }
      if (!sees(world, houses, from, { ...subject, z: subject.z + 1.2 }, attempt < 24 ? 0.4 : 0)) continue
      if (attempt >= 24 || [-0.3, 0.3].every((aside) => sees(world, houses, from, beside(from, subject, aside), 1)))
        return from
    }
    let z = subject.z + eye + 4
    const x = subject.x + Math.sin(wanted) * metres
    const y = subject.y + Math.cos(wanted) * metres
    for (let lift = 0; lift < 40 && walled(houses, x, y, z); lift++) z += 3
    return { x, y, z: Math.max(z, law.heightAt(world, x, y) + 2) }
  }

  function sees(world: World, houses: readonly BuildingReading[], from: Point, to: Point, clearShare: number): boolean {
    if (walled(houses, from.x, from.y, from.z)) return false
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 1.2)
    for (let i = 0; i < steps; i++) {
      const share = i / steps
      const x = from.x + (to.x - from.x) * share
      const y = from.y + (to.y - from.y) * share
      const z = from.z + (to.z - from.z) * share
      if (law.heightAt(world, x, y) > z || (around(houses, x, y, 0.1) && walled(houses, x, y, z))) return false
      // Stalls and pillars may stand about the subject, but not before the lens.
      if (share < clearShare && houses.some((house) => isOpen(house) && holds(house, x, y, 0.6))) return false
    }
    return true
  }

  function atHome(
    world: World,
    fraction: number,
    person: PersonReading,
    shot: 'portrait' | 'group',
  ): Camera | undefined {
    const house = near(world, person.x, person.y, 60).find((building) => building.id === person.building)
    if (!house) return undefined
    const inside = law.people(world, fraction, boxAround(house, 30)).filter((other) => other.building === house.id)
    // The law knows the land, not its biome's walls: any biome gives the same room here, and only its size is asked.
    const room = roomIn(house, 'plains')
    const seat = placesIn(house, room, inside).find((_, index) => inside[index].id === person.id)
    if (!seat) return undefined
    const floor = roomIn(house, 'plains', seat.storey).z
    const figure = figureOf(person, house.era, fraction, false)
    const head = headAt({ ...figure, speed: 0, ...seat })
    if (shot === 'group' || figure.pose === 'lying') {
      const back = Math.min(room.depthMetres, house.depthMetres) / 2 - 0.4
      const from = {
        x: house.x - Math.sin(house.headingRadians) * back,
        y: house.y - Math.cos(house.headingRadians) * back,
        z: floor + 1.6,
      }
      const middle = { x: house.x, y: house.y, z: floor + 0.95 }
      return keepingIn(framed('group', from, middle, 0, 0, 1.05), free(), head)
    }
    const metres = 1.35
    const from = {
      x: head.x + Math.sin(seat.headingRadians) * metres,
      y: head.y + Math.cos(seat.headingRadians) * metres,
      z: head.z + 0.05,
    }
    return framed('portrait', from, head, 0.22, 0.25, 0.62)
  }

  function overview(world: World, settlement: SettlementReading): Camera {
    const radius = Math.max(50, settlement.radiusMetres)
    const ground = law.heightAt(world, settlement.x, settlement.y)
    let best: Point | undefined
    for (let i = 0; i < 12; i++) {
      const turn = (i / 12) * 2 * Math.PI + shareOf(settlement.id, 71)
      const x = settlement.x + Math.sin(turn) * radius * 1.42
      const y = settlement.y + Math.cos(turn) * radius * 1.42
      const z = law.heightAt(world, x, y)
      if (!best || z > best.z) best = { x, y, z }
    }
    // Twelve points were tried, so there is a best.
    const from = best ?? { x: settlement.x, y: settlement.y, z: ground }
    const z = Math.max(from.z + 14, ground + radius * 0.56)
    return framed('overview', { ...from, z }, { x: settlement.x, y: settlement.y, z: ground + 4 }, 0.16, -0.16, 0.82)
  }

  function personAs(
    world: World,
    fraction: number,
    id: number,
    shot: 'street' | 'portrait' | 'group',
  ): Camera | undefined {
    const person = law.person(world, id, fraction)
    if (!person) return undefined
    if (person.indoors && person.building >= 0) {
      const camera = atHome(world, fraction, person, shot === 'street' ? 'group' : shot)
      if (camera) return camera
    }
    const figure = figureOf(person, 'medieval', fraction, false)
    // Whoever lies is looked at from beside, as one would stand there.
    if (shot === 'portrait' && figure.pose !== 'lying') {
      const head = headAt({ ...figure, z: Math.max(figure.z, law.heightAt(world, person.x, person.y)) })
      const { metres, across, upward, fov } = framings.portrait
      const from = stand(world, { ...head, z: head.z - 1.4 }, metres, 1.43, person.headingRadians + 0.3)
      return framed('portrait', from, head, across, upward, fov)
    }
    const turn = person.headingRadians + (shot === 'street' ? Math.PI - 0.35 : 0.3)
    const tall = figure.pose === 'lying' ? 0.5 : person.looks.heightMetres
    // Whoever walks keeps to one side of the picture.
    return shotOf(world, shot === 'portrait' ? 'group' : shot, person, turn, tall, sideOf(person.id, 73))
  }

  function shotOf(
    world: World,
    shot: 'street' | 'group',
    at: Point,
    turn: number,
    tall: number,
    side = sideOf(Math.round(at.x), Math.round(at.y)),
  ): Camera {
    const framing = framings[shot]
    const feet = { x: at.x, y: at.y, z: Math.max(at.z, law.heightAt(world, at.x, at.y)) }
    const from = stand(world, feet, framing.metres, framing.eye, turn)
    return framed(
      shot,
      from,
      { ...feet, z: feet.z + tall * framing.aim },
      framing.across * side,
      framing.upward,
      framing.fov,
    )
  }

  function stageOf(world: World, { kind, settlement }: WorldEvent): Site | undefined {
    const kinds = stages[kind]
    const sites = kinds ? sitesOf(law, world).filter((site) => site.settlement === settlement) : []
    return kinds?.flatMap((one) => sites.find((site) => site.kind === one) ?? [])[0]
  }

  return {
    event(world, fraction, event) {
      const close =
        event.kind === 'birth' ||
        event.kind === 'courtship' ||
        event.kind === 'marriage' ||
        event.kind === 'reconciliation' ||
        event.kind === 'quarrel'
      for (const who of event.who) {
        const camera =
          event.kind === 'death' || event.kind === 'burial'
            ? undefined
            : personAs(world, fraction, who, close ? 'group' : event.who.length === 1 ? 'portrait' : 'group')
        if (camera) return camera
      }
      const wide = new Set([
        'new era',
        'founding',
        'quake',
        'flood',
        'storm',
        'hexagram',
        'collapse',
        'plague',
        'migration',
        'famine',
        'new universe',
        'adoption',
      ])
      const stage = stageOf(world, event)
      if (stage) return vantage(world, stage, { skyward: event.kind === 'omen' })
      const settlement = law.settlements(world).find((one) => one.id === event.settlement)
      if (settlement && wide.has(event.kind)) return overview(world, settlement)
      // What happened within walls is seen from before them.
      const house = near(world, event.x, event.y, 30).find((one) => holds(one, event.x, event.y, 1.5))
      if (house && house.kind !== 'wall') return vantage(world, { ...house, kind: house.kind, building: house.id })
      return shotOf(
        world,
        'street',
        { x: event.x, y: event.y, z: law.heightAt(world, event.x, event.y) },
        shareOf(event.id, 72) * 2 * Math.PI,
        1.7,
      )
    },
    person: (world, fraction, id, shot = 'street') => personAs(world, fraction, id, shot),
    together(world, fraction, ids) {
      const present = ids.flatMap((id) => law.person(world, id, fraction) ?? []).filter(({ indoors }) => !indoors)
      const [one, other] = present
      if (!other || Math.hypot(one.x - other.x, one.y - other.y) > togetherMetres) return undefined
      const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, z: Math.max(one.z, other.z) }
      // From beside the two, so that neither hides the other.
      const across = Math.atan2(other.x - one.x, other.y - one.y) + Math.PI / 2
      return shotOf(world, 'group', middle, across, 1.7)
    },
    settlement(world, id) {
      const settlement = law.settlements(world).find((one) => one.id === id)
      return settlement && overview(world, settlement)
    },
    site(world, site, wish) {
      const settlement = site.kind === 'town' && law.settlements(world).find(({ id }) => id === site.settlement)
      return settlement ? overview(world, settlement) : vantage(world, site, wish)
    },
    beautiful(world) {
      const settlements = law.settlements(world)
      const largest = settlements.reduce<SettlementReading | undefined>(
        (best, one) => (!best || one.population > best.population ? one : best),
        undefined,
      )
      if (!largest) {
        const { west, south, east, north } = law.bounds(world)
        const x = (west + east) / 2
        const y = (south + north) / 2
        return framed(
          'landscape',
          { x, y, z: law.heightAt(world, x, y) + 30 },
          { x, y: y + 300, z: law.heightAt(world, x, y + 300) },
          0,
          -0.1,
          0.9,
        )
      }
      // The whole of it from a hill's height: where people live, and by what water.
      return overview(world, largest)
    },
  }
}

const sideOf = (what: number, other: number) => (shareOf(what, other) < 0.5 ? -1 : 1)

/** Half-way to the subject and to the side of the way, by a share of it: what is there takes up half the picture. */
const beside = (from: Point, { x, y }: Point, aside: number): Point => ({
  x: from.x + (x - from.x) * 0.5 + (y - from.y) * aside,
  y: from.y + (y - from.y) * 0.5 - (x - from.x) * aside,
  z: from.z,
})
