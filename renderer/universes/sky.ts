import * as three from 'three'
import type { Universe } from '../../electron/wire/values.ts'
import { type Body, layOrrery } from './orrery.ts'
import { InfinityRing } from './ring.ts'

export type Label = { id: string; x: number; y: number; near: number }

type Shown = {
  body: Body
  pivot: three.Group
  seat: three.Group
  spark: three.Mesh
  ring: InfinityRing
  running: boolean
}

const levelColours = [0x8fe6cb, 0xf0c27b, 0x8fc1ff, 0xc3b1ff, 0xf3a6c8, 0xff9b8a]

/** The universes as rings within rings. A running one turns and its spark goes round; one at rest stands still. */
export function createSky(canvas: HTMLCanvasElement, universes: readonly Universe[], here: string | undefined) {
  const renderer = new three.WebGLRenderer({ canvas, alpha: true, antialias: true })
  renderer.setPixelRatio(Math.min(2, devicePixelRatio))
  const scene = new three.Scene()
  const eye = new three.PerspectiveCamera(38, 1, 0.1, 200)
  const shown = new Map<string, Shown>()
  const discards: { dispose(): void }[] = []
  const keep = <T extends { dispose(): void }>(one: T): T => {
    discards.push(one)
    return one
  }
  scene.add(stars(keep))

  const bodies = layOrrery(universes).sort((a, b) => a.level - b.level)
  for (const body of bodies) {
    const running = universes.find((one) => one.id === body.id)?.running ?? false
    const one = seatBody(body, running, body.id === here, keep)
    const parent = body.parent ? shown.get(body.parent)?.seat : undefined
    ;(parent ?? scene).add(one.pivot)
    shown.set(body.id, one)
  }
  const reach = Math.max(2.4, ...bodies.map((body) => (body.level === 0 ? body.orbit + body.radius * 4.4 : 0)))

  return {
    draw(width: number, height: number, seconds: number, turn: number, tilt: number, zoom: number): Label[] {
      renderer.setSize(width, height, false)
      eye.aspect = width / height
      const far = (reach * 2.2 * zoom) / Math.min(1, eye.aspect)
      eye.position.set(
        Math.sin(turn) * Math.cos(tilt) * far,
        Math.sin(tilt) * far,
        Math.cos(turn) * Math.cos(tilt) * far,
      )
      eye.lookAt(0, 0, 0)
      eye.updateProjectionMatrix()
      for (const { body, pivot, seat, spark, ring, running } of shown.values()) {
        pivot.rotation.y = body.angle + (body.orbit > 0 ? seconds * 0.05 : 0)
        seat.rotation.y = seconds * (running ? 0.25 : 0)
        ring.getPoint(((running ? seconds * 0.12 : 0) + body.angle) % 1, spark.position)
      }
      renderer.render(scene, eye)
      return [...shown.values()].map(({ body, seat }) => {
        const at = seat.getWorldPosition(new three.Vector3())
        const near = eye.position.distanceTo(at)
        at.project(eye)
        return { id: body.id, x: (at.x + 1) / 2, y: (1 - at.y) / 2, near }
      })
    },
    dispose(): void {
      for (const one of discards) one.dispose()
      renderer.dispose()
    },
  }
}

type Keep = <T extends { dispose(): void }>(one: T) => T

function seatBody(body: Body, running: boolean, here: boolean, keep: Keep): Shown {
  const colour = levelColours[body.level % levelColours.length]
  const pivot = new three.Group()
  pivot.rotation.z = body.tilt
  const seat = new three.Group()
  seat.position.x = body.orbit
  const ring = new InfinityRing(body.radius)
  const tube = keep(new three.TubeGeometry(ring, 220, body.radius * (here ? 0.035 : 0.022), 10, true))
  const line = keep(new three.MeshBasicMaterial({ color: colour, transparent: true, opacity: here ? 1 : 0.62 }))
  const hoop = keep(new three.TorusGeometry(body.radius * 1.55, body.radius * 0.006, 6, 160))
  const faint = keep(new three.MeshBasicMaterial({ color: colour, transparent: true, opacity: 0.3 }))
  const spark = new three.Mesh(
    keep(new three.SphereGeometry(body.radius * 0.075, 16, 12)),
    keep(new three.MeshBasicMaterial({ color: running ? 0xfff4da : 0x76818c })),
  )
  seat.add(new three.Mesh(tube, line), new three.Mesh(hoop, faint), spark)
  pivot.add(seat)
  if (body.orbit > 0) {
    const orbit = new three.Mesh(
      keep(new three.TorusGeometry(body.orbit, 0.004, 4, 200)),
      keep(new three.MeshBasicMaterial({ color: 0xb3bec9, transparent: true, opacity: 0.16 })),
    )
    orbit.rotation.x = Math.PI / 2
    pivot.add(orbit)
  }
  return { body, pivot, seat, spark, ring, running }
}

/** A still field of stars, the same every time. */
function stars(keep: Keep): three.Points {
  const count = 900
  const places = new Float32Array(count * 3)
  let state = 0x9e3779b9
  const random = () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
    return ((state ^ (state >>> 13)) >>> 0) / 0xffffffff
  }
  for (let i = 0; i < count; i++) {
    const [height, angle] = [random() * 2 - 1, random() * Math.PI * 2]
    const wide = Math.sqrt(1 - height * height) * 80
    places.set([Math.cos(angle) * wide, height * 80, Math.sin(angle) * wide], i * 3)
  }
  const geometry = keep(new three.BufferGeometry())
  geometry.setAttribute('position', new three.BufferAttribute(places, 3))
  return new three.Points(
    geometry,
    keep(new three.PointsMaterial({ color: 0xcfe0ea, size: 0.16, transparent: true, opacity: 0.55 })),
  )
}
