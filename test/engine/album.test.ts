import { describe, expect, it } from 'vitest'
import { createAlbum } from '../../electron/engine/eye/album.ts'
import type { LensFrame } from '../../electron/frames/contract.ts'
import type { Camera } from '../../electron/frames/scene.ts'

const camera: Camera = {
  shot: 'street',
  x: 1,
  y: 2,
  z: 30,
  headingRadians: 0,
  pitchRadians: 0,
  fovRadians: 1,
  focusMetres: 20,
}
const likeness = { pack: 'one', cells: new Int8Array(48) }
const frame = (tick: number, change: Partial<LensFrame> = {}) =>
  ({ universe: 'u', tick, interpolated: false, latencyMs: 200, likeness, ...change }) as LensFrame

describe('the album of a window', () => {
  it('keeps a picture that was made while the camera rested, with its moment', () => {
    const album = createAlbum()
    album.stand(camera, 0)
    expect(album.take(frame(10.25), camera, 500)).toEqual({ universe: 'u', tick: 10, fraction: 0.25, camera, likeness })
  })

  it('keeps none that was asked for while it moved', () => {
    const album = createAlbum()
    album.stand({ ...camera, x: 0 }, 0)
    album.stand(camera, 400)
    expect(album.take(frame(10), camera, 500)).toBeUndefined()
    expect(album.take(frame(10), camera, 700)).toBeDefined()
  })

  it('keeps one in a few seconds, none between two, none of the world’s own shapes', () => {
    const album = createAlbum()
    album.stand(camera, 0)
    expect(album.take(frame(10, { interpolated: true }), camera, 500)).toBeUndefined()
    expect(album.take(frame(10, { likeness: undefined }), camera, 600)).toBeUndefined()
    const kept = Array.from({ length: 100 }, (_, i) => album.take(frame(10 + i / 100), camera, 1_000 + i * 100))
    expect(kept.filter(Boolean)).toHaveLength(3)
  })

  it('keeps one that came too soon when its time has come, once, if it is still in sight', () => {
    const album = createAlbum()
    album.stand(camera, 0)
    expect(album.take(frame(10), camera, 500)).toBeDefined()
    expect(album.take(frame(20), camera, 1_500)).toBeUndefined()
    expect(album.due(4_000)).toBeUndefined()
    expect(album.due(4_600)).toMatchObject({ tick: 20 })
    expect(album.due(9_000)).toBeUndefined()
    expect(album.take(frame(30), camera, 9_500)).toBeDefined()
    expect(album.take(frame(40), camera, 10_000)).toBeUndefined()
    album.stand({ ...camera, x: 9 }, 11_000)
    expect(album.due(20_000)).toBeUndefined()
  })

  it('keeps a view that was made finer only once', () => {
    const album = createAlbum()
    album.stand(camera, 0)
    expect(album.take(frame(10), camera, 500)).toBeDefined()
    expect(album.take(frame(10, { width: 1_600 }), camera, 9_000)).toBeUndefined()
    expect(album.due(20_000)).toBeUndefined()
  })

  it('knows what the picture shown is like, for its own moment only', () => {
    const album = createAlbum()
    expect(album.shown('u', 10)).toBeNull()
    album.take(frame(10.5), camera, 500)
    expect(album.shown('u', 10)).toBe(likeness)
    expect(album.shown('u', 11)).toBeNull()
    expect(album.shown('other', 10)).toBeNull()
    album.take(frame(10.6, { likeness: undefined }), camera, 600)
    expect(album.shown('u', 10)).toBeNull()
  })
})
