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
const arrivedMetres = 0.02
const arrivedRadians = 0.002

export function createPursuit(): Pursuit {
  let following: EyeWish['follow'] = null
  /** The last shot of whoever was followed. */
  let shot: Camera | undefined
  let isLetGo = false
  let resting: Camera | undefined

  function forget(): void {
    following = null
    shot = undefined
    resting = undefined
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

function isSame(one: Camera, other: Camera): boolean {
  const away = Math.hypot(one.x - other.x, one.y - other.y, one.z - other.z)
  return away < arrivedMetres && Math.abs(Math.sin(one.headingRadians - other.headingRadians)) < arrivedRadians
}
