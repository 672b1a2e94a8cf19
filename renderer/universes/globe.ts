import * as three from 'three'
import { fit } from '../app/fit.ts'
import { paintLand } from './earth.ts'
import { eyeDistance, openingDegrees, type Place, pointOn } from './sphere.ts'

const vertexShader = /* glsl */ `
  varying vec2 place;
  varying vec3 facing;
  void main() {
    place = uv;
    facing = normalize(normalMatrix * normal);
    gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  }
`
const fragmentShader = /* glsl */ `
  uniform sampler2D land;
  varying vec2 place;
  varying vec3 facing;
  void main() {
    float dry = smoothstep(0.35, 0.65, texture2D(land, place).r);
    float lit = 0.35 + 0.65 * max(0.0, dot(facing, normalize(vec3(-0.5, 0.55, 0.75))));
    vec3 sea = mix(vec3(0.02, 0.06, 0.09), vec3(0.05, 0.16, 0.21), lit);
    vec3 ground = mix(vec3(0.1, 0.22, 0.19), vec3(0.5, 0.78, 0.68), lit * lit);
    float rim = pow(1.0 - max(0.0, facing.z), 3.0);
    vec2 grid = abs(fract(place * vec2(24.0, 12.0) - 0.5) - 0.5) / fwidth(place * vec2(24.0, 12.0));
    float line = (1.0 - min(1.0, min(grid.x, grid.y))) * 0.07;
    gl_FragColor = vec4(mix(sea, ground, dry) + line + rim * vec3(0.25, 0.5, 0.45), 1.0);
  }
`

export type GlobeLook = { place: Place; gaze: Place; size: number; ratio: number }

/** A globe that is turned by hand and pressed to choose a place. */
export function createGlobe(canvas: OffscreenCanvas) {
  const renderer = new three.WebGLRenderer({ canvas, alpha: true, antialias: true })
  const scene = new three.Scene()
  const eye = new three.PerspectiveCamera(openingDegrees, 1, 0.1, 20)
  const land = new three.CanvasTexture(paintLand() as unknown as HTMLCanvasElement)
  land.anisotropy = 4
  const surface = new three.ShaderMaterial({ vertexShader, fragmentShader, uniforms: { land: { value: land } } })
  const earth = new three.Mesh(new three.SphereGeometry(1, 96, 64), surface)
  const pin = new three.Mesh(new three.SphereGeometry(0.022, 16, 12), new three.MeshBasicMaterial({ color: 0xf0c27b }))
  const ring = new three.Mesh(
    new three.RingGeometry(0.045, 0.056, 40),
    new three.MeshBasicMaterial({ color: 0xf0c27b, side: three.DoubleSide, transparent: true, opacity: 0.85 }),
  )
  scene.add(earth, pin, ring)

  return {
    look({ place, gaze, size, ratio }: GlobeLook): void {
      fit(renderer, size, size, ratio)
      eye.position.set(...pointOn(gaze)).multiplyScalar(eyeDistance)
      eye.lookAt(0, 0, 0)
      pin.position.set(...pointOn(place)).multiplyScalar(1.005)
      ring.position.copy(pin.position)
      ring.lookAt(pin.position.clone().multiplyScalar(2))
      renderer.render(scene, eye)
    },
  }
}
