import { Vector2, type WebGLRenderer } from 'three'

const known = new Vector2()

/** Gives a drawing its size, when it has another: to set the same one again would throw its buffers away. */
export function fit(renderer: WebGLRenderer, width: number, height: number, ratio: number): void {
  renderer.getSize(known)
  if (known.x === width && known.y === height && renderer.getPixelRatio() === ratio) return
  renderer.setPixelRatio(ratio)
  renderer.setSize(width, height, false)
}
