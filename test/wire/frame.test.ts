import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeFrame, encodeFrame, type FrameHeader, frameHeaderBytes, frameKinds } from '../../electron/wire/frame.ts'
import { camera, type Camera } from '../../electron/wire/values.ts'
import { header, picture } from './frames.ts'

const hex = (digits: number) =>
  fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: digits, maxLength: digits }).map((d) => d.join(''))
const float = fc.float({ noNaN: true, noDefaultInfinity: true })
const u32 = fc.integer({ min: 0, max: 0xffff_ffff })

const number = fc.double({ noNaN: true, noDefaultInfinity: true })

const anyCamera: fc.Arbitrary<Camera> = fc.record({
  shot: fc.constantFrom(...camera.shape.shot.options),
  x: number,
  y: number,
  z: number,
  headingRadians: number,
  pitchRadians: number,
  fovRadians: fc.double({ min: 0.05, max: 2.6, noNaN: true }),
  focusMetres: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
})

const anyHeader: fc.Arbitrary<FrameHeader> = fc.record({
  kind: fc.constantFrom(...frameKinds),
  format: fc.constant('jpeg'),
  interpolated: fc.boolean(),
  generation: u32,
  sequence: u32,
  tick: fc.double({ min: 0, max: 2 ** 50, noNaN: true }),
  camera: fc.option(anyCamera),
  width: fc.integer({ min: 1, max: 4_096 }),
  height: fc.integer({ min: 1, max: 4_096 }),
  universe: fc.oneof(
    fc.constant(''),
    hex(64).filter((id) => /[^0]/.test(id)),
  ),
  digest: hex(32),
  sceneMs: float,
  diffuseMs: float,
  finishMs: float,
  drift: float,
})

describe('a frame', () => {
  it('comes back from its bytes as it was', () => {
    fc.assert(
      fc.property(anyHeader, fc.uint8Array({ minLength: 1, maxLength: 300 }), (head, bytes) => {
        const frame = decodeFrame(encodeFrame({ header: head, picture: new Uint8Array(bytes) }))
        expect(frame.header).toEqual(head)
        expect(frame.picture).toEqual(new Uint8Array(bytes))
      }),
    )
  })

  it('is read in place, without copying the picture', () => {
    const bytes = encodeFrame({ header: header(), picture })
    expect(decodeFrame(bytes).picture.buffer).toBe(bytes.buffer)
  })

  it('survives any damage without more than a clear refusal', () => {
    const whole = encodeFrame({ header: header(), picture })
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.nat(whole.length),
        (at, flip, length) => {
          const bytes = whole.slice(0, length)
          if (at < length) bytes[at] ^= flip
          try {
            decodeFrame(bytes)
          } catch (problem) {
            expect(problem).toMatchObject({ code: 'bad frame' })
          }
        },
      ),
    )
  })

  it.each([
    ['too short a message', () => new Uint8Array(frameHeaderBytes - 1)],
    ['another file', () => new Uint8Array(200).fill(7)],
    ['a later version', () => damaged(4, 3)],
    ['an unknown kind', () => damaged(5, 99)],
    ['an unknown format', () => damaged(6, 99)],
    ['unknown flags', () => damaged(7, 4)],
    ['a camera that is none', () => damaged(7, 2)],
    ['no width', () => damaged(24, 0, 0)],
    ['a picture cut short', () => encodeFrame({ header: header(), picture }).slice(0, -1)],
  ])('is refused: %s', (_, bytes) => {
    expect(() => decodeFrame(bytes())).toThrow(expect.objectContaining({ code: 'bad frame' }))
  })

  it.each([
    ['a picture of the wrong size', { format: 'rgba' as const }],
    ['a side beyond the bound', { width: 5_000 }],
    ['a tick before the beginning', { tick: -1 }],
    ['a digest that is none', { digest: 'short' }],
    ['a universe that is none', { universe: 'Z'.repeat(64) }],
  ])('is not even sent: %s', (_, wrong) => {
    expect(() => encodeFrame({ header: header(wrong), picture })).toThrow(
      expect.objectContaining({ code: 'bad frame' }),
    )
  })
})

function damaged(at: number, ...values: number[]): Uint8Array<ArrayBuffer> {
  const bytes = encodeFrame({ header: header(), picture })
  bytes.set(values, at)
  return bytes
}
