import * as three from 'three'
import type { Camera } from '../../electron/wire/values.ts'
import { fit } from '../app/fit.ts'
import { type ColourMap, domains, lookupTable } from './colour.ts'
import { type Felt, type Field, spreadField } from './field.ts'
import type { Patch } from './patch.ts'

const vertexShader = /* glsl */ `
  varying vec2 place;
  void main() {
    place = uv;
    gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  }
`

const fragmentShader = /* glsl */ `
  uniform sampler2D field;
  uniform sampler2D lookup;
  uniform vec2 domain;
  uniform float opacity;
  varying vec2 place;
  void main() {
    vec2 cell = texture2D(field, place).rg;
    float share = clamp((cell.r - domain.x) / (domain.y - domain.x), 0.0, 1.0);
    float known = 1.0 - exp(-cell.g * 1.6);
    vec3 colour = texture2D(lookup, vec2(share, 0.5)).rgb;
    gl_FragColor = vec4(colour, known * opacity);
  }
`

export type GroundTold = { patch: Patch } | { felt: readonly Felt[] } | { map: ColourMap; opacity: number }
export type GroundLook = { camera: Camera; width: number; height: number; ratio: number }

/**
 * The feeling of a place, draped over the same ground and seen through the same eye as the frame beneath. Positions are relative to the
 * patch's corner, because metres from the world's origin would lose centimetres in 32 bits.
 */
export function createGround(canvas: OffscreenCanvas) {
  const renderer = new three.WebGLRenderer({ canvas, alpha: true, antialias: true, premultipliedAlpha: false })
  renderer.setClearColor(0x000000, 0)
  const scene = new three.Scene()
  const eye = new three.PerspectiveCamera(60, 1, 0.1, 10_000)
  eye.up.set(0, 0, 1)
  const material = new three.ShaderMaterial({
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: true,
    side: three.DoubleSide,
    uniforms: {
      field: { value: null },
      lookup: { value: null },
      domain: { value: new three.Vector2(-1, 1) },
      opacity: { value: 0.6 },
    },
  })
  const mesh = new three.Mesh(new three.BufferGeometry(), material)
  mesh.frustumCulled = false
  scene.add(mesh)
  let corner = { x: 0, y: 0 }
  let sideMetres = 1

  function drape(patch: Patch): void {
    corner = { x: patch.x, y: patch.y }
    sideMetres = (patch.columns - 1) * patch.stepMetres
    mesh.geometry.dispose()
    mesh.geometry = drapery(patch)
  }

  function colour(map: ColourMap, opacity: number): void {
    material.uniforms.lookup.value?.dispose()
    const lookup = new three.DataTexture(lookupTable(map), 256, 1, three.RGBAFormat)
    lookup.minFilter = lookup.magFilter = three.LinearFilter
    lookup.needsUpdate = true
    material.uniforms.lookup.value = lookup
    material.uniforms.domain.value.set(...domains[map])
    material.uniforms.opacity.value = opacity
  }

  function fill({ values, cells }: Field): void {
    material.uniforms.field.value?.dispose()
    const texture = new three.DataTexture(values, cells, cells, three.RGFormat, three.FloatType)
    texture.minFilter = texture.magFilter = three.LinearFilter
    texture.needsUpdate = true
    material.uniforms.field.value = texture
  }

  return {
    tell(told: GroundTold): void {
      if ('patch' in told) drape(told.patch)
      else if ('felt' in told) fill(spreadField(told.felt, corner.x, corner.y, sideMetres))
      else colour(told.map, told.opacity)
    },
    look({ camera, width, height, ratio }: GroundLook): void {
      fit(renderer, width, height, ratio)
      const { x, y, z, headingRadians, pitchRadians, fovRadians } = camera
      const level = Math.cos(pitchRadians)
      eye.position.set(x - corner.x, y - corner.y, z)
      eye.lookAt(
        eye.position.x + Math.sin(headingRadians) * level,
        eye.position.y + Math.cos(headingRadians) * level,
        z + Math.sin(pitchRadians),
      )
      eye.fov = (fovRadians * 180) / Math.PI
      eye.aspect = width / height
      eye.updateProjectionMatrix()
      renderer.render(scene, eye)
    },
  }
}

/** Lifted by a hand's breadth, so that rounding does not let the ground swallow it. */
const liftMetres = 0.15

function drapery({ columns, rows, stepMetres, heights, seaLevel }: Patch): three.BufferGeometry {
  const geometry = new three.PlaneGeometry(1, 1, columns - 1, rows - 1)
  const position = geometry.getAttribute('position')
  const uv = geometry.getAttribute('uv')
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      position.setXYZ(at, column * stepMetres, row * stepMetres, Math.max(heights[at], seaLevel) + liftMetres)
      uv.setXY(at, column / (columns - 1), row / (rows - 1))
    }
  position.needsUpdate = true
  uv.needsUpdate = true
  return geometry
}
