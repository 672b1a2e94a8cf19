import { describe, expect, it } from 'vitest'
import { meetGround, project, rayThrough } from '../../../renderer/overlays/projection.ts'

const camera = {
  shot: 'street' as const,
  focusMetres: 10,
  x: 10,
  y: 20,
  z: 30,
  headingRadians: 0.7,
  pitchRadians: -0.4,
  fovRadians: 1,
}
const aspect = 16 / 9

describe('the projection', () => {
  it('finds a point of the ground again from where it fell on the frame', () => {
    const ground = meetGround(camera, rayThrough(camera, aspect, 0.3, 0.7), () => 0)
    expect(ground).toBeDefined()
    const seen = ground && project(camera, aspect, ground)
    expect(seen?.x).toBeCloseTo(0.3, 3)
    expect(seen?.y).toBeCloseTo(0.7, 3)
  })

  it('shows nothing that is behind the eye', () => {
    const level = { ...camera, headingRadians: 0, pitchRadians: 0 }
    expect(project(level, aspect, { x: 10, y: 10, z: 30 })).toBeUndefined()
  })

  it('meets no ground in the sky', () => {
    expect(meetGround(camera, rayThrough({ ...camera, pitchRadians: 0.5 }, aspect, 0.5, 0.5), () => 0)).toBeUndefined()
  })
})
