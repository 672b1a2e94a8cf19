import { rapier } from './rapier.ts'

/**
 * A patch of level ground on which bodies fall and strike for some seconds. Rapier's deterministic build gives the same bits on every
 * machine, and every stage is a world of its own. The second of the three numbers is up.
 */
export type Stage = {
  readonly world: InstanceType<typeof rapier.World>
  readonly queue: InstanceType<typeof rapier.EventQueue>
  /** Whom a touched body belongs to, in the order in which they came. */
  readonly people: Map<number, number>
}

export type Triple = readonly [x: number, up: number, y: number]
export type Body = InstanceType<typeof rapier.RigidBody>

const secondsPerStep = 0.04
/** A body of 70 kg that stands: a capsule of 1.56 m. */
const halfHeight = 0.5
const girth = 0.28
const bodyDensity = 207
export const standingMetres = 2 * (halfHeight + girth)
/** People make way for each other: the lowest bit is theirs, and they touch whatever has any other. */
const makingWay = 0x0001_fffe
/** Below this a body only leans on something. */
const newtonsFelt = 1500

export function stepsIn(seconds: number): number {
  return Math.ceil(seconds / secondsPerStep)
}

export function onStage<Outcome>(play: (stage: Stage) => Outcome): Outcome {
  const world = new rapier.World({ x: 0, y: -9.81, z: 0 })
  const queue = new rapier.EventQueue(true)
  try {
    world.timestep = secondsPerStep
    world.numSolverIterations = 2
    world.createCollider(rapier.ColliderDesc.cuboid(60, 1, 60).setTranslation(0, -1, 0).setFriction(0.8))
    return play({ world, queue, people: new Map() })
  } finally {
    queue.free()
    world.free()
  }
}

/** Somebody with their feet at a place. */
export function putPerson({ world, people }: Stage, [x, up, y]: Triple): void {
  const stance = rapier.RigidBodyDesc.dynamic().setTranslation(x, up + halfHeight + girth, y)
  const shape = rapier.ColliderDesc.capsule(halfHeight, girth)
    .setDensity(bodyDensity)
    .setFriction(0.8)
    .setCollisionGroups(makingWay)
    .setActiveEvents(rapier.ActiveEvents.CONTACT_FORCE_EVENTS)
    .setContactForceEventThreshold(newtonsFelt)
  const body = world.createRigidBody(stance.setAngularDamping(1))
  people.set(world.createCollider(shape, body).handle, people.size)
}

export type Loose = { half: Triple; density: number; at: Triple; velocity: Triple; quaternion?: [number, number] }

/** A block in motion; `quaternion` turns it about the upright, as the sine and cosine of half the angle. */
export function putBlock({ world }: Stage, { half, density, at, velocity, quaternion = [0, 1] }: Loose): Body {
  const body = world.createRigidBody(
    rapier.RigidBodyDesc.dynamic()
      .setTranslation(...at)
      .setRotation({ x: 0, y: quaternion[0], z: 0, w: quaternion[1] })
      .setLinvel(...velocity),
  )
  const shape = rapier.ColliderDesc.cuboid(...half)
  world.createCollider(shape.setDensity(density).setFriction(0.7).setRestitution(0.05), body)
  return body
}

/** Lets so many steps go by, and returns what each person felt of blows and falls, in newton seconds. */
export function playOut({ world, queue, people }: Stage, steps: number): number[] {
  const impulses = Array.from(people, () => 0)
  for (let step = 0; step < steps; step++) {
    world.step(queue)
    queue.drainContactForceEvents((event) => {
      const felt = (event.totalForceMagnitude() - newtonsFelt) * secondsPerStep
      for (const touched of [event.collider1(), event.collider2()]) {
        const whose = people.get(touched)
        if (whose !== undefined) impulses[whose] += felt
      }
    })
  }
  return impulses
}
