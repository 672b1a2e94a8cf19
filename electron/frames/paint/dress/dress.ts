import type { Camera, Scene } from '../../scene.ts'
import type { Firmament, Heavens } from '../heavens.ts'
import type { Light } from '../light.ts'
import type { Raster } from '../raster.ts'
import { emptyAir, firmamentOf, kindleAir } from './air.ts'
import { createClouds, dressSky } from './clouds.ts'
import { dressFalling } from './falling.ts'
import { lightBy } from './daylight.ts'
import { dressFlames } from './flames.ts'
import { focus } from './focus.ts'
import { dressLamps } from './lamps.ts'
import { createMaterials } from './materials.ts'
import { castShadows, createShadows, mapSideOf, type Shadows } from './shadows.ts'
import { isMirroring, mirrorInWet } from './puddles.ts'
import { dressSmoke } from './smoke.ts'
import { dressStars } from './stars.ts'
import { dressSurfaces } from './surface.ts'
import { createWaves } from './waves.ts'

/**
 * What is laid over bare shapes: cast shadows, clouds, ripples and glints, the glow of lamps; for people also stars, rain and snow in the
 * air. It changes colours only; what stands where is the same.
 */
export type Dress = {
  /** The sky of a scene, which also gives its light; before anything is painted. */
  firmament(scene: Scene, light: Light): Firmament
  /** Before haze lies on things. */
  surfaces(raster: Raster, light: Light, scene: Scene): void
  /** After sky and sea have been laid. */
  heavens(raster: Raster, light: Light, scene: Scene, sky: Heavens): void
  /** Between the sky and its clouds: too fine for a model to carry. */
  stars(raster: Raster, scene: Scene): void
  /** On all that has been painted: what the lens does not look at goes soft. */
  lens(raster: Raster, camera: Camera): void
  /** Last, on the smoothed picture. */
  air(colour: Uint32Array, scene: Scene, width: number, height: number): void
}

export function createDress(width: number, height: number): Dress {
  let shadows: Shadows | undefined
  const clouds = createClouds(width, height)
  const air = emptyAir()
  const firmament = firmamentOf(air)
  const materials = createMaterials()
  const waves = createWaves()
  return {
    firmament(scene, light) {
      kindleAir(air, scene)
      lightBy(light, air, scene.sky)
      return firmament
    },
    surfaces(raster, light, scene) {
      materials.lay(raster, light, scene)
      if (scene.room) {
        dressSurfaces(raster, light, undefined, true)
      } else {
        const { beam, fill } = light
        const soft = beam[1] < fill[1] * 0.34
        shadows ??= createShadows(mapSideOf(width), raster.sheet.map)
        castShadows(shadows, scene, light, soft)
        dressSurfaces(raster, light, shadows, soft)
        if (isMirroring(scene)) mirrorInWet(raster, light, scene)
      }
      dressLamps(raster, scene)
    },
    stars(raster, scene) {
      if (!scene.room) dressStars(raster, scene.sky)
    },
    heavens(raster, light, scene, sky) {
      if (!scene.room) {
        dressSky(clouds, air, raster, scene)
        waves.lay(raster, light, scene, sky, firmament)
        dressSmoke(raster, air, scene)
      }
      dressFlames(raster, scene)
    },
    lens(raster, camera) {
      focus(raster, camera)
    },
    air(colour, scene, width, height) {
      if (!scene.room) dressFalling(colour, scene, width, height)
    },
  }
}
