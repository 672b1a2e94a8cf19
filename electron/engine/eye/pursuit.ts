import { follow as drawAfter } from '../../frames/fly.ts'
import type { Camera } from '../../frames/scene.ts'
import { law } from '../../universe/law.ts'
import type { World } from '../../universe/world.ts'
import type { EyeWish } from './contract.ts'
import type { Place } from './place.ts'
import { restingPlace } from './release.ts'

/** Whom an eye goes after, and how it comes to rest when it lets them go. */
export type Pursuit = {
  follow(wish: EyeWish['follow']): void
  /** Another has put the eye somewhere: nobody is followed there. */
  forget(): void
  /** Where the eye is next that stands there now. */
  move(place: Pick<Place, 'director'>, world: World, fraction: number, standing: Camera, seconds: number): Camera
}

const aroundMetres = 80
/** Nearer than this an eye has come to whom it follows. */
const withMetres = 3
/** Whoever gets farther ahead than this cannot be followed on foot: through walls one sees nothing of them. */
const lostMetres = 5
const lostRadians = 0.9
const arrivedMetres = 0.02
const arrivedRadians = 0.002

export function createPursuit(): Pursuit {
  let following: EyeWish['follow'] = null
  /** The last shot of whoever was followed. */
  let shot: Camera | undefined
  /** Whether it has come to them once; until then it is on its way through the air. */
  let isWith = false
  let isLetGo = false
  let resting: Camera | undefined

  function forget(): void {
    following = null
    shot = undefined
    resting = undefined
    isWith = false
    isLetGo = false
  }

  return {
    forget,
    follow(wish) {
      if (wish) forget()
      else isLetGo = following !== null
      following = wish
    },
    move({ director }, world, fraction, standing, seconds) {
      if (following) {
        const wanted = director.person(world, fraction, following.person, following.shot)
        if (wanted) {
          shot = wanted
          const away = metresBetween(standing, wanted)
          if (isWith && (away > lostMetres || turnBetween(standing, wanted) > lostRadians)) return wanted
          isWith ||= away < withMetres
          return drawAfter(standing, wanted, seconds)
        }
        // Whoever is gone from the world is let go of.
        following = null
        isLetGo = true
      }
      if (isLetGo) {
        isLetGo = false
        resting = restFrom(world, shot ?? standing)
      }
      if (!resting) return standing
      const next = drawAfter(standing, resting, seconds)
      if (isSame(next, resting)) resting = undefined
      return next
    },
  }
}

/** A shot of somebody sees them clearly, which the way there may not. */
function restFrom(world: World, camera: Camera): Camera {
  const { x, y } = camera
  const box = { west: x - aroundMetres, south: y - aroundMetres, east: x + aroundMetres, north: y + aroundMetres }
  return restingPlace(camera, law.buildings(world, box), (east, north) => law.heightAt(world, east, north))
}

function metresBetween(one: Camera, other: Camera): number {
  return Math.hypot(one.x - other.x, one.y - other.y, one.z - other.z)
}

function turnBetween(one: Camera, other: Camera): number {
  const turn = one.headingRadians - other.headingRadians
  return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)))
}

function isSame(one: Camera, other: Camera): boolean {
  return metresBetween(one, other) < arrivedMetres && turnBetween(one, other) < arrivedRadians
}
