import { createDirector, type Director } from '../../frames/director.ts'
import { createSceneDrawer, type DrawScene } from '../../frames/draw_scene.ts'
import type { Part } from '../../frames/framing.ts'
import { wrapped } from '../../frames/fly.ts'
import { headAt } from '../../frames/body.ts'
import type { Camera, Figure, Scene } from '../../frames/scene.ts'
import type { Moment as Read, Reader } from '../../timeline/contract.ts'
import type { Genesis } from '../../universe/genesis.ts'
import { law } from '../../universe/law.ts'
import { feelings, type Summary } from '../../universe/reading.ts'
import type { World } from '../../universe/world.ts'
import type { EventOf } from '../../wire/events.ts'
import type { OurHome } from '../record.ts'
import { createSight } from './sight.ts'

export type Moment = { world: World; tick: number; summary: Summary }

/** One universe as an eye sees it: its record, the moment in hand, and what draws it. */
export type Place = {
  universe: string
  reader: Reader<World>
  genesis: Genesis
  draw: DrawScene<World>
  director: Director<World>
  /** Undefined until the first moment is there. */
  moment: Moment | undefined
  hold(moment: Read<World>): void
  close(): void
}

/** Enough to play backward through a week of a village without living it twice. */
const cacheBytesMax = 32 * 1024 * 1024

export function openPlace(home: OurHome, universe: string, free: () => Part): Place {
  const { genesis } = home.show(universe)
  const reader = home.read(universe, { cacheBytesMax })
  const place: Place = {
    universe,
    reader,
    genesis,
    draw: createSceneDrawer(law),
    director: createDirector(law, free),
    moment: undefined,
    hold({ world, tick }) {
      place.moment = { world, tick, summary: law.summarise(world) }
    },
    close: () => reader.close(),
  }
  return place
}

const crowdMax = 400
const crowdReachMetres = 450
/** From the middle of a head to its top. */
const crownMetres = 0.14

/** People near the camera, as the overlays want them. */
export function crowdAround(world: World, fraction: number, camera: Camera, scene?: Scene): EventOf<'crowd'> {
  const { x, y } = camera
  const box = {
    west: x - crowdReachMetres,
    south: y - crowdReachMetres,
    east: x + crowdReachMetres,
    north: y + crowdReachMetres,
  }
  const near = law
    .people(world, fraction, box)
    .map((person) => ({ person, away: (person.x - x) ** 2 + (person.y - y) ** 2 }))
    .sort((a, b) => a.away - b.away || a.person.id - b.person.id)
    .slice(0, crowdMax)
    .map(({ person }) => person)
  const sight = createSight(camera, law.buildings(world, box), (east, north) => law.heightAt(world, east, north))
  const drawn = new Map(scene?.people.map((figure) => [figure.id, figure]))
  return {
    event: 'crowd',
    tick: law.tick(world),
    ids: near.map((person) => person.id),
    names: near.map((person) => person.name),
    hidden: near.filter((person) => sight.hides(person)).map((person) => person.id),
    heights: near.map((person) => heightOf(drawn.get(person.id)) ?? person.looks.heightMetres),
    values: near.flatMap((person) => {
      // A room is furnished for those who are in it, and they sit and lie where its places are.
      const { x: east, y: north, z } = (scene?.room && drawn.get(person.id)) || person
      return [east, north, z, person.valence, person.arousal, person.dominance, feelings.indexOf(person.feeling)]
    }),
  }
}

function heightOf(figure: Figure | undefined): number | undefined {
  return figure && headAt(figure).z - figure.z + crownMetres
}

/** A camera that a hand has put somewhere: never under the ground, and with finite angles. */
export function settleCamera(world: World, camera: Camera): Camera {
  const { west, south, east, north } = law.bounds(world)
  const x = Math.min(east, Math.max(west, camera.x))
  const y = Math.min(north, Math.max(south, camera.y))
  return {
    ...camera,
    x,
    y,
    z: Math.max(camera.z, law.heightAt(world, x, y) + 1),
    headingRadians: wrapped(camera.headingRadians),
  }
}
