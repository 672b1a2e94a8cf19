import fc from 'fast-check'
import { describe, it } from 'vitest'
import { anchorOf, isAnchor, type Standpoint } from '../../electron/frames/anchors.ts'

const metres = fc.double({ min: -5_000, max: 5_000, noNaN: true })
const standpoints: fc.Arbitrary<Standpoint> = fc.record({
  tick: fc.nat(),
  fraction: fc.double({ min: 0, max: 0.999, noNaN: true }),
  camera: fc.record({
    shot: fc.constant('street' as const),
    x: metres,
    y: metres,
    z: metres,
    headingRadians: fc.double({ min: -7, max: 7, noNaN: true }),
    pitchRadians: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
    fovRadians: fc.constant(1),
    focusMetres: fc.double({ min: 0.5, max: 500, noNaN: true }),
  }),
})

describe('an anchor', () => {
  it('is its own anchor', () => {
    fc.assert(fc.property(standpoints, (at) => isAnchor(anchorOf(at))))
  })

  it('lies before the frame, in the same tick, and never below the eye', () => {
    fc.assert(
      fc.property(standpoints, (at) => {
        const anchor = anchorOf(at)
        return anchor.tick === at.tick && anchor.fraction <= at.fraction && anchor.camera.z >= at.camera.z - 1e-5
      }),
    )
  })
})
