import * as three from 'three'
import type { Universe } from '../../electron/wire/values.ts'
import { fit } from '../app/fit.ts'
import { glowTexture, type Keep, stars } from './heavens.ts'
import type { Place } from './labels.ts'
import { type Body, layOrrery, reachOf } from './orrery.ts'
import { InfinityRing } from './ring.ts'

type Shown = {
  body: Body
  pivot: three.Group
  seat: three.Group
  /** The ring itself; what circles it does not sway with it. */
  face: three.Group
  spark: three.Mesh
  ring: InfinityRing
  running: boolean
}

/** The tangent of half the eye's opening. */
const halfView = Math.tan((38 / 2) * (Math.PI / 180))
const levelColours = [0x8fe6cb, 0xf0c27b, 0x8fc1ff, 0xc3b1ff, 0xf3a6c8, 0xff9b8a]

export type SkyTold = { universes: readonly Universe[]; here: string | undefined; ratio: number }
export type SkyLook = {
  width: number
  height: number
  ratio: number
  seconds: number
  turn: number
  tilt: number
  zoom: number
}

const swayRadians = 0.5

/** How far the orbit that a body rides on has come round. */
const leanOf = (body: Body, seconds: number) => body.angle + (body.orbit > 0 ? seconds * orbitPerSecond : 0)
const orbitPerSecond = 0.05

/** The universes as rings within rings. A running one sways and its spark goes round; one at rest stands still. */
export function createSky(canvas: OffscreenCanvas) {
  const renderer = new three.WebGLRenderer({ canvas, alpha: true, antialias: true })
  const eye = new three.PerspectiveCamera(38, 1, 0.1, 200)
  const shown = new Map<string, Shown>()
  const discards: { dispose(): void }[] = []
  let scene = new three.Scene()
  let reach = 1
  const keep: Keep = (one) => {
    discards.push(one)
    return one
  }

  function seat({ universes, here, ratio }: SkyTold): void {
    for (const one of discards.splice(0)) one.dispose()
    shown.clear()
    scene = new three.Scene()
    scene.add(stars(keep, ratio), new three.HemisphereLight(0xffffff, 0x24405a, 1.5), lamp())
    const glow = keep(glowTexture())
    const bodies = layOrrery(universes).sort((a, b) => a.level - b.level)
    for (const body of bodies) {
      const running = universes.find((one) => one.id === body.id)?.running ?? false
      const one = seatBody(body, running, body.id === here, glow, keep)
      const parent = body.parent ? shown.get(body.parent)?.seat : undefined
      ;(parent ?? scene).add(one.pivot)
      shown.set(body.id, one)
    }
    reach = reachOf(bodies)
  }

  return {
    tell: seat,
    look({ width, height, ratio, seconds, turn, tilt, zoom }: SkyLook): Place[] {
      fit(renderer, width, height, ratio)
      eye.aspect = width / height
      // The orbits lie nearly flat, so that the width is what must hold them.
      const far = (reach * zoom) / (halfView * Math.min(1.35, eye.aspect))
      eye.position.set(
        Math.sin(turn) * Math.cos(tilt) * far,
        Math.sin(tilt) * far,
        Math.cos(turn) * Math.cos(tilt) * far,
      )
      eye.lookAt(0, 0, 0)
      eye.updateProjectionMatrix()
      for (const { body, pivot, face, spark, ring, running } of shown.values()) {
        pivot.rotation.y = leanOf(body, seconds)
        // Towards the eye at all times: from beside, an eight is a stroke.
        face.rotation.y =
          turn + (running ? Math.sin(seconds * 0.4 + body.angle) * swayRadians : 0) - leanOf(body, seconds)
        ring.getPoint(((running ? seconds * 0.12 : 0) + body.angle) % 1, spark.position)
      }
      renderer.render(scene, eye)
      return [...shown.values()].map(({ body, seat: own }) => {
        const at = own.getWorldPosition(new three.Vector3())
        const below = (body.radius * 1.25) / (eye.position.distanceTo(at) * halfView * 2)
        at.project(eye)
        return { id: body.id, x: (at.x + 1) / 2, y: (1 - at.y) / 2 + below }
      })
    },
  }
}

/** From above and beside, so that a tube is seen to be round. */
function lamp(): three.Light {
  const light = new three.DirectionalLight(0xfff1d6, 2.2)
  light.position.set(2, 5, 4)
  return light
}

function seatBody(body: Body, running: boolean, here: boolean, glow: three.Texture, keep: Keep): Shown {
  const colour = levelColours[body.level % levelColours.length]
  const pivot = new three.Group()
  pivot.rotation.z = body.tilt
  const seat = new three.Group()
  seat.position.x = body.orbit
  const ring = new InfinityRing(body.radius)
  const tube = keep(new three.TubeGeometry(ring, 220, body.radius * (here ? 0.035 : 0.022), 10, true))
  tint(tube, body, here ? 1 : 0.62)
  const line = keep(new three.MeshLambertMaterial({ vertexColors: true, emissive: colour, emissiveIntensity: 0.16 }))
  const hoop = keep(new three.TorusGeometry(body.radius * 1.55, body.radius * 0.006, 6, 160))
  const faint = keep(new three.MeshBasicMaterial({ color: colour, transparent: true, opacity: 0.3 }))
  const spark = new three.Mesh(
    keep(new three.SphereGeometry(body.radius * 0.075, 16, 12)),
    keep(new three.MeshBasicMaterial({ color: running ? 0xfff4da : 0x76818c })),
  )
  const shine = keep(
    new three.SpriteMaterial({
      map: glow,
      color: colour,
      transparent: true,
      opacity: here ? 0.5 : 0.22,
      blending: three.AdditiveBlending,
      depthWrite: false,
    }),
  )
  const halo = new three.Sprite(shine)
  halo.scale.setScalar(body.radius * 5.2)
  const face = new three.Group()
  face.add(halo, new three.Mesh(tube, line), new three.Mesh(hoop, faint), spark)
  seat.add(face)
  pivot.add(seat)
  if (body.orbit > 0) {
    const orbit = new three.Mesh(
      keep(new three.TorusGeometry(body.orbit, 0.004, 4, 200)),
      keep(new three.MeshBasicMaterial({ color: 0xb3bec9, transparent: true, opacity: 0.16 })),
    )
    orbit.rotation.x = Math.PI / 2
    pivot.add(orbit)
  }
  return { body, pivot, seat, face, spark, ring, running }
}

/** From the colour of its own level to that of the next, as the mark has it: from one side of the eight to the other. */
function tint(tube: three.TubeGeometry, { level, radius }: Body, strength: number): void {
  const [from, to] = [0, 1].map((next) => new three.Color(levelColours[(level + next) % levelColours.length]))
  const places = tube.getAttribute('position')
  const colours = new Float32Array(places.count * 3)
  const mixed = new three.Color()
  for (let i = 0; i < places.count; i++) {
    const across = Math.max(0, Math.min(1, (places.getX(i) / (radius * 1.35) + 1) / 2))
    mixed.lerpColors(from, to, across).multiplyScalar(strength)
    colours.set([mixed.r, mixed.g, mixed.b], i * 3)
  }
  tube.setAttribute('color', new three.BufferAttribute(colours, 3))
}
