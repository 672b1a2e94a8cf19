import { cameraBytes, readCamera, writeCamera } from './camera_bytes.ts'
import { readHex, writeHex } from './hex.ts'
import { Problem } from './problem.ts'
import type { Camera } from './values.ts'

/**
 * One frame as it crosses the wire: a fixed header of 160 bytes, little-endian, then the picture.
 *
 *   0 u32 magic 'QHPF'   4 u8 version   5 u8 kind   6 u8 format   7 u8 flags
 *   8 u32 generation    12 u32 sequence
 *  16 f64 tick (whole + fraction)
 *  24 u16 width         26 u16 height   28 u32 bytes of picture
 *  32 32 bytes: universe id (zeros when there is none)
 *  64 16 bytes: first half of the frame's digest
 *  80 f32 scene ms      84 f32 diffuse ms   88 f32 finish ms   92 f32 drift
 *  96 64 bytes: what it was seen through (zeros when it was seen from nowhere, which a flag says)
 */
export const frameKinds = ['lens', 'blockout', 'both', 'dream', 'thumbnail'] as const
export const frameFormats = ['jpeg', 'rgba', 'rgb'] as const

export type FrameHeader = {
  kind: (typeof frameKinds)[number]
  format: (typeof frameFormats)[number]
  /** True for a frame between two generated ones. */
  interpolated: boolean
  generation: number
  sequence: number
  tick: number
  /** What it was seen through; null in a dream. */
  camera: Camera | null
  width: number
  height: number
  /** 64 hexadecimal digits, or empty when the frame shows no universe. */
  universe: string
  /** 32 hexadecimal digits. */
  digest: string
  sceneMs: number
  diffuseMs: number
  finishMs: number
  drift: number
}
const cameraAt = 96
export const frameHeaderBytes = cameraAt + cameraBytes

export type Frame = { header: FrameHeader; picture: Uint8Array<ArrayBuffer> }

const magic = 0x46504851
const version = 2
const flag = { interpolated: 1, camera: 2 }
const universeBytes = 32
const digestBytes = 16
/** A side of a picture; with four bytes a pixel it bounds a frame at 64 MiB. */
export const frameSideMax = 4_096
export const pictureBytesMax = frameSideMax * frameSideMax * 4
const noUniverse = '0'.repeat(universeBytes * 2)

export function encodeFrame({ header, picture }: Frame): Uint8Array<ArrayBuffer> {
  check(header, picture.byteLength)
  const bytes = new Uint8Array(frameHeaderBytes + picture.byteLength)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, magic, true)
  view.setUint8(4, version)
  view.setUint8(5, frameKinds.indexOf(header.kind))
  view.setUint8(6, frameFormats.indexOf(header.format))
  view.setUint8(7, (header.interpolated ? flag.interpolated : 0) | (header.camera ? flag.camera : 0))
  view.setUint32(8, header.generation, true)
  view.setUint32(12, header.sequence, true)
  view.setFloat64(16, header.tick, true)
  view.setUint16(24, header.width, true)
  view.setUint16(26, header.height, true)
  view.setUint32(28, picture.byteLength, true)
  writeHex(view, 32, universeBytes, header.universe)
  writeHex(view, 64, digestBytes, header.digest)
  view.setFloat32(80, header.sceneMs, true)
  view.setFloat32(84, header.diffuseMs, true)
  view.setFloat32(88, header.finishMs, true)
  view.setFloat32(92, header.drift, true)
  if (header.camera) writeCamera(view, cameraAt, header.camera)
  bytes.set(picture, frameHeaderBytes)
  return bytes
}

/** The picture is a view of `bytes`, not a copy. */
export function decodeFrame(bytes: Uint8Array<ArrayBuffer>): Frame {
  if (bytes.byteLength < frameHeaderBytes) throw new Problem('bad frame', 'a frame is shorter than its header')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0, true) !== magic) throw new Problem('bad frame', 'a message of bytes is not a frame')
  if (view.getUint8(4) !== version) throw new Problem('bad frame', `frame version ${view.getUint8(4)} is unknown`)
  const kind = frameKinds[view.getUint8(5)]
  const format = frameFormats[view.getUint8(6)]
  const flags = view.getUint8(7)
  if (!kind || !format || flags > (flag.interpolated | flag.camera))
    throw new Problem('bad frame', 'a frame is of an unknown kind or format')
  const universe = readHex(view, 32, universeBytes)
  const header: FrameHeader = {
    kind,
    format,
    interpolated: (flags & flag.interpolated) !== 0,
    generation: view.getUint32(8, true),
    sequence: view.getUint32(12, true),
    tick: view.getFloat64(16, true),
    camera: (flags & flag.camera) === 0 ? null : readCamera(view, cameraAt),
    width: view.getUint16(24, true),
    height: view.getUint16(26, true),
    universe: universe === noUniverse ? '' : universe,
    digest: readHex(view, 64, digestBytes),
    sceneMs: view.getFloat32(80, true),
    diffuseMs: view.getFloat32(84, true),
    finishMs: view.getFloat32(88, true),
    drift: view.getFloat32(92, true),
  }
  const picture = bytes.subarray(frameHeaderBytes)
  if (view.getUint32(28, true) !== picture.byteLength)
    throw new Problem('bad frame', 'a frame is not as long as its header says')
  check(header, picture.byteLength)
  return { header, picture }
}

function check(header: FrameHeader, pictureBytes: number): void {
  const { width, height, tick } = header
  if (!isSide(width) || !isSide(height))
    throw new Problem('bad frame', `a frame of ${width} × ${height} is out of bounds`)
  if (!(tick >= 0 && tick <= Number.MAX_SAFE_INTEGER)) throw new Problem('bad frame', 'a frame has no valid tick')
  if (header.universe !== '' && !/^[0-9a-f]{64}$/.test(header.universe))
    throw new Problem('bad frame', 'a frame names no valid universe')
  if (!/^[0-9a-f]{32}$/.test(header.digest)) throw new Problem('bad frame', 'a frame has no valid digest')
  const expected =
    header.format === 'rgba' ? width * height * 4 : header.format === 'rgb' ? width * height * 3 : undefined
  if (pictureBytes === 0 || pictureBytes > pictureBytesMax || (expected !== undefined && expected !== pictureBytes))
    throw new Problem('bad frame', `${pictureBytes} bytes are no ${width} × ${height} ${header.format} picture`)
}

function isSide(pixels: number): boolean {
  return Number.isInteger(pixels) && pixels >= 1 && pixels <= frameSideMax
}
