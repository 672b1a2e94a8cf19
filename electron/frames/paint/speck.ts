import type { Figure } from '../scene.ts'
import { fillBlob } from './blob.ts'
import type { Light } from './light.ts'
import { fillLimb } from './limb.ts'
import type { Raster } from './raster.ts'

/** Somebody far off: two strokes and a dot. */
export function paintSpeck(raster: Raster, light: Light, figure: Figure, id: number): void {
  const { x, y, z } = figure
  const tall =
    figure.pose === 'sitting' || figure.pose === 'kneeling'
      ? figure.heightMetres * 0.7
      : figure.pose === 'lying'
        ? 0.4
        : figure.heightMetres
  const half = figure.heightMetres * 0.12
  fillLimb(
    raster,
    light,
    x,
    y,
    z,
    x,
    y,
    z + tall * 0.5,
    half * 0.8,
    half * 0.8,
    figure.robe ? figure.upperColour : figure.lowerColour,
    id,
  )
  fillLimb(raster, light, x, y, z + tall * 0.45, x, y, z + tall * 0.85, half, half, figure.upperColour, id)
  fillBlob(raster, light, x, y, z + tall * 0.92, tall * 0.07, tall * 0.08, figure.hairColour, id)
}
