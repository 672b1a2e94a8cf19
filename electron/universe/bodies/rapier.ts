import rapier from '@dimforge/rapier3d-deterministic-compat'

/** The one place that loads the physics. It is awaited here, once a thread, so that a step never waits. */
await rapier.init()

export { rapier }
