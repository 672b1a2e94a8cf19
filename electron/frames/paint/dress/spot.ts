import type { Scene } from '../../scene.ts'
import type { Eye } from '../eye.ts'
import type { Light } from '../light.ts'

/** A painted point as a material sees it; one is used for all points, and what is written to its colour is what is painted. */
export type Spot = {
  x: number
  y: number
  z: number
  metres: number
  /** How wide a pixel is there, in metres: what is finer would only shimmer. */
  footMetres: number
  column: number
  row: number
  /** Which of the scene's buildings, plants or people the point belongs to. */
  index: number
  /** Of buildings: which face it is on, see ../faces.ts. */
  face: number
  /** As painted and lit, 0 … 255. */
  red: number
  green: number
  blue: number
}

/** What one kind of thing is made of. */
export type Material = {
  /** Before a picture: what holds for all its points. */
  begin(scene: Scene, light: Light, eye: Eye): void
  /** Changes the colour of a point. */
  lay(spot: Spot): void
  /** It varies so softly that a point may take the mean of its neighbours. */
  isSoft?: true
}
