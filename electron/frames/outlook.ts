import type { Law } from '../universe/contract.ts'
import { covers } from '../universe/reading.ts'
import { boxAround } from './box.ts'
import { walled, wrapped } from './fly.ts'
import { frameOn, type Point } from './framing.ts'
import type { Camera } from './scene.ts'
import { seaward, type Site } from './sites.ts'
import { type Stand, type Survey, turnsFrom } from './survey.ts'

const forestCover = covers.indexOf('forest')
const fieldCover = covers.indexOf('field')

/** From where ground is seen that nobody built on: squares and streets, fields, woods, waters, hills. */
export function groundCamera<World, Genesis>(
  law: Law<World, Genesis>,
  world: World,
  site: Site,
  { heightAt, houses, light, best, sees, crowding }: Survey,
): Camera {
  switch (site.kind) {
    case 'square':
      return onSquare()
    case 'street':
      return downStreet()
    case 'hill':
      return fromHill()
    case 'field':
      return overField()
    case 'forest':
      return atWood()
    default:
      return byWater()
  }

  function onSquare(): Camera {
    const ground = heightAt(site.x, site.y)
    const aim = { x: site.x, y: site.y, z: ground + 2.4 }
    const marks = [0, 1, 2, 3, 4, 5].map((k) => ({
      x: site.x + Math.sin(k) * (k === 0 ? 0 : 12),
      y: site.y + Math.cos(k) * (k === 0 ? 0 : 12),
      z: ground + 1.4,
    }))
    const { from } = best(
      { aim, marks },
      turnsFrom(0, 24),
      [20, 25, 30],
      [2.6, 4.2, 6.5],
      (_, away, eye) => -0.05 * Math.abs(eye - 4.2) - 0.01 * Math.abs(away - 25),
    )
    return frameOn('street', from, aim, 0, 0.02, 0.92)
  }

  /** Along the longest free stretch of a street with houses on it, and people if there are any. */
  function downStreet(): Camera {
    const near = 130
    const box = boxAround(site, near)
    const people = law.people(world, 0, box).filter(({ indoors }) => !indoors)
    const lookMetres = 55
    let found: (Stand & { to: Point }) | undefined
    for (const { points } of law.roads(world, box))
      for (let i = 0; i < points.length; i++)
        for (const step of [-1, 1]) {
          const next = points[i + step]
          if (!next || Math.hypot(points[i].x - site.x, points[i].y - site.y) > near) continue
          const turn = Math.atan2(next.x - points[i].x, next.y - points[i].y)
          const from = { ...points[i], z: heightAt(points[i].x, points[i].y) + 1.9 }
          if (walled(houses, from.x, from.y, from.z)) continue
          const to = { x: from.x + Math.sin(turn) * lookMetres, y: from.y + Math.cos(turn) * lookMetres, z: 0 }
          to.z = heightAt(to.x, to.y) + 2
          const ahead = (one: { x: number; y: number }) => {
            const dx = one.x - from.x
            const dy = one.y - from.y
            return {
              along: dx * Math.sin(turn) + dy * Math.cos(turn),
              aside: Math.abs(dx * Math.cos(turn) - dy * Math.sin(turn)),
            }
          }
          const isBeside = (one: { x: number; y: number }, wide: number) => {
            const { along, aside } = ahead(one)
            return along > 3 && along < lookMetres && aside < wide
          }
          const lined = Math.min(10, houses.filter((one) => isBeside(one, 16)).length)
          const met = Math.min(6, people.filter((one) => isBeside(one, 5)).length)
          const worth = (sees(from, to) ? 2 : 0) + 0.25 * lined + 0.3 * met + light(turn) - crowding(from, to)
          if (!found || worth > found.worth) found = { from, to, worth }
        }
    return found ? frameOn('street', found.from, { ...found.to, z: found.from.z }, 0, -0.1, 0.9) : onSquare()
  }

  function fromHill(): Camera {
    const top = heightAt(site.x, site.y)
    const town = law.settlements(world).find(({ id }) => id === site.settlement)
    const to = town ? { x: town.x, y: town.y, z: heightAt(town.x, town.y) } : { x: site.x, y: site.y + 400, z: top }
    const treesMetres = isWooded(site) ? 14 : 0
    return openView({ x: site.x, y: site.y, z: top + 12 + treesMetres }, to, 0.1)
  }

  /** From the ground itself over more of it, towards those who work there. */
  function overField(): Camera {
    const near = boxAround(site, 220)
    const workers = law
      .people(world, 0, near)
      .filter(({ indoors, activity }) => !indoors && (activity === 'farming' || activity === 'herding'))
    const tilled = law.patch(world, near, 20)
    const isTilled = (x: number, y: number) => {
      const column = Math.round((x - tilled.x) / tilled.stepMetres)
      const row = Math.round((y - tilled.y) / tilled.stepMetres)
      const inside = column >= 0 && row >= 0 && column < tilled.columns && row < tilled.rows
      return inside && tilled.cover[row * tilled.columns + column] === fieldCover
    }
    const from = { x: site.x, y: site.y, z: heightAt(site.x, site.y) + 2.6 }
    const worthOf = (turn: number): number => {
      let worth = light(turn)
      for (let along = 10; along <= 150; along += 14)
        for (const aside of [-0.4, 0, 0.4])
          if (isTilled(from.x + Math.sin(turn + aside) * along, from.y + Math.cos(turn + aside) * along)) worth += 0.08
      for (const one of workers) {
        const away = Math.hypot(one.x - from.x, one.y - from.y)
        const off = Math.abs(wrapped(Math.atan2(one.x - from.x, one.y - from.y) - turn))
        if (off < 0.5 && away > 5 && away < 120) worth += 0.25
      }
      return worth
    }
    const [{ turn }] = turnsFrom(0, 20)
      .map((one) => ({ turn: one, worth: worthOf(one) }))
      .sort((a, b) => b.worth - a.worth)
    const to = { x: from.x + Math.sin(turn) * 90, y: from.y + Math.cos(turn) * 90, z: 0 }
    return openView(from, { ...to, z: heightAt(to.x, to.y) + 1 }, 0.12)
  }

  /** The edge of a wood from outside: from within, a trunk may stand before the lens. */
  function atWood(): Camera {
    const ground = heightAt(site.x, site.y)
    const aim = { x: site.x, y: site.y, z: ground + 6 }
    const { from } = best({ aim, marks: [aim] }, turnsFrom(0, 24), [45, 65, 90], [2, 4], (_, away, __, at) => {
      return (isWooded(at) ? -2 : 0) - (heightAt(at.x, at.y) < 0.3 ? 1.5 : 0) - away * 0.004
    })
    return frameOn('landscape', from, aim, 0, 0.05, 0.9)
  }

  function isWooded({ x, y }: { x: number; y: number }): boolean {
    const { cover } = law.patch(world, { west: x - 8, south: y - 8, east: x + 8, north: y + 8 }, 8)
    return cover.some((one) => one === forestCover)
  }

  function byWater(): Camera {
    const out = seaward(heightAt, site.x, site.y, 60)
    let edge = 0
    while (edge < 60 && heightAt(site.x + Math.sin(out) * edge, site.y + Math.cos(out) * edge) > 0.25) edge += 1.5
    const from = { x: site.x + Math.sin(out) * (edge - 5), y: site.y + Math.cos(out) * (edge - 5), z: 0 }
    from.z = Math.max(0, heightAt(from.x, from.y)) + 2.4
    const isOpenSea = site.kind === 'sea' || site.kind === 'lake'
    const turns = (isOpenSea ? [-0.9, -0.5, 0, 0.5, 0.9] : [-1.05, 1.05]).map((aside) => out + aside)
    const worthOf = (turn: number) => {
      const to = { x: from.x + Math.sin(turn) * 60, y: from.y + Math.cos(turn) * 60, z: 1.5 }
      return light(turn) + (sees(from, to) ? 1 : 0)
    }
    const [turn] = turns.toSorted((a, b) => worthOf(b) - worthOf(a))
    const to = { x: from.x + Math.sin(turn) * 120, y: from.y + Math.cos(turn) * 120, z: from.z - 1 }
    return openView(from, to, 0.04)
  }
}

function openView(from: Point, to: Point, upward: number): Camera {
  return frameOn('landscape', from, to, 0, upward, 0.86)
}
