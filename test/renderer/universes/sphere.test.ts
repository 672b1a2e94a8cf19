import fc from 'fast-check'
import { PerspectiveCamera, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { eyeDistance, openingDegrees, placeSeenAt, pointOn } from '../../../renderer/universes/sphere.ts'

describe('the globe', () => {
  it('is pressed where the drawing shows it', () => {
    const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
    fc.assert(
      fc.property(degrees(78), degrees(179), degrees(40), degrees(40), (latitude, longitude, north, east) => {
        const gaze = { latitude, longitude }
        const place = { latitude: Math.max(-85, Math.min(85, latitude + north)), longitude: longitude + east }
        const eye = new PerspectiveCamera(openingDegrees, 1, 0.1, 20)
        eye.position.set(...pointOn(gaze)).multiplyScalar(eyeDistance)
        eye.lookAt(0, 0, 0)
        eye.updateMatrixWorld()
        const at = new Vector3(...pointOn(place)).project(eye)
        const found = placeSeenAt(gaze, (at.x + 1) / 2, (1 - at.y) / 2)
        expect(new Vector3(...pointOn(found!)).distanceTo(new Vector3(...pointOn(place)))).toBeLessThan(1e-5)
      }),
    )
  })

  it('has nothing beside it', () => {
    expect(placeSeenAt({ latitude: 10, longitude: 20 }, 0.01, 0.01)).toBeUndefined()
  })
})
