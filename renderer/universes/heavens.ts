import * as three from 'three'

/** Remembers what has to be given back when the sky goes. */
export type Keep = <T extends { dispose(): void }>(one: T) => T

const starCount = 1_400
const farMetres = 80

/** A still field of stars, the same every time: most of them faint, a few bright, some warm and some cold. */
export function stars(keep: Keep, ratio: number): three.Points {
  const places = new Float32Array(starCount * 3)
  const colours = new Float32Array(starCount * 3)
  const random = createRandom()
  const tint = new three.Color()
  for (let i = 0; i < starCount; i++) {
    const [height, angle] = [random() * 2 - 1, random() * Math.PI * 2]
    const wide = Math.sqrt(1 - height * height) * farMetres
    places.set([Math.cos(angle) * wide, height * farMetres, Math.sin(angle) * wide], i * 3)
    tint.setHSL(random() < 0.5 ? 0.58 : 0.1, 0.35, 0.12 + 0.7 * random() ** 5)
    colours.set([tint.r, tint.g, tint.b], i * 3)
  }
  const geometry = keep(new three.BufferGeometry())
  geometry.setAttribute('position', new three.BufferAttribute(places, 3))
  geometry.setAttribute('color', new three.BufferAttribute(colours, 3))
  const size = 1.8 * ratio
  return new three.Points(
    geometry,
    keep(new three.PointsMaterial({ size, sizeAttenuation: false, vertexColors: true, transparent: true })),
  )
}

/** Light that fades from a middle to nothing. */
export function glowTexture(size = 128): three.Texture {
  const sheet = new OffscreenCanvas(size, size)
  const pen = sheet.getContext('2d')
  if (pen) {
    const light = pen.createRadialGradient(size / 2, size / 2, 0, size / 2, size / 2, size / 2)
    light.addColorStop(0, 'rgb(255 255 255 / 0.55)')
    light.addColorStop(0.35, 'rgb(255 255 255 / 0.16)')
    light.addColorStop(1, 'rgb(255 255 255 / 0)')
    pen.fillStyle = light
    pen.fillRect(0, 0, size, size)
  }
  return new three.CanvasTexture(sheet as unknown as HTMLCanvasElement)
}

function createRandom(): () => number {
  let state = 0x9e3779b9
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
    return ((state ^ (state >>> 13)) >>> 0) / 0xffffffff
  }
}
