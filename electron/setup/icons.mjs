import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './house.mjs'

export const iconsFolder = join(root, 'out', 'icons')
const drawing = join(root, 'assets', 'icons', 'qiharmony.svg')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const icnsTypes = { 16: 'icp4', 32: 'icp5', 64: 'icp6', 128: 'ic07', 256: 'ic08', 512: 'ic09', 1024: 'ic10' }

/** Windows: a directory of pictures, each a whole PNG. A side of 256 is written as 0. */
export function icoOf(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

/** macOS: tagged PNGs one after another, behind a length. */
export function icnsOf(pictures) {
  const chunk = (type, body) => {
    const head = Buffer.alloc(8)
    head.write(type, 'latin1')
    head.writeUInt32BE(8 + body.length, 4)
    return Buffer.concat([head, body])
  }
  const known = pictures.filter(({ size }) => icnsTypes[size])
  return chunk('icns', Buffer.concat(known.map(({ size, png }) => chunk(icnsTypes[size], png))))
}

/** Every form that a desktop asks for, drawn from the one drawing. */
export async function drawIcons(folder = iconsFolder) {
  const { default: sharp } = await import('sharp')
  const svg = readFileSync(drawing)
  const draw = (size) => sharp(svg).resize(size).png({ compressionLevel: 9 }).toBuffer()
  const pictures = await Promise.all(sizes.map(async (size) => ({ size, png: await draw(size) })))
  mkdirSync(folder, { recursive: true })
  for (const { size, png } of pictures) writeFileSync(join(folder, `${size}x${size}.png`), png)
  writeFileSync(join(folder, 'icon.png'), pictures.find(({ size }) => size === 512).png)
  writeFileSync(join(folder, 'icon.ico'), icoOf(pictures.filter(({ size }) => size <= 256)))
  writeFileSync(join(folder, 'icon.icns'), icnsOf(pictures))
}
