import type { Generated } from '../generated.ts'
import type { Flight } from './flight.ts'

/** Of what is asked of a dream: a picture that is only enlarged should not be so for long. */
const pace = 0.3

/**
 * The way out of what somebody was looking at when the dream began: it grows and turns until the first flight covers it. It is always the
 * picture itself that is moved, for a model that paints over shapes makes mud of its own pictures.
 */
export function departFrom({ picture, width, height }: Pick<Generated, 'picture' | 'width' | 'height'>): Flight {
  const seen = picture.slice()
  let zoom = 1
  let angle = 0
  let asideX = 0
  let asideY = 0
  return {
    words: '',
    isOver: true,
    async look(recipe) {
      const looked = new Uint8ClampedArray(recipe.width * recipe.height * 4)
      const acrossX = (Math.cos(angle) / zoom) * (width / recipe.width)
      const acrossY = (Math.sin(angle) / zoom) * (width / recipe.width)
      const downX = (-Math.sin(angle) / zoom) * (height / recipe.height)
      const downY = (Math.cos(angle) / zoom) * (height / recipe.height)
      for (let row = 0, at = 0; row < recipe.height; row++) {
        const v = row + 0.5 - recipe.height / 2
        for (let column = 0; column < recipe.width; column++, at += 4) {
          const u = column + 0.5 - recipe.width / 2
          const x = width * (0.5 - asideX) + u * acrossX + v * downX - 0.5
          const y = height * (0.5 - asideY) + u * acrossY + v * downY - 0.5
          sample(seen, width, height, x, y, looked, at)
        }
      }
      return looked
    },
    expect() {},
    fly(motion) {
      zoom *= 1 + (motion.zoom - 1) * pace
      angle -= (motion.rotateDegrees * pace * Math.PI) / 180
      asideX += (motion.driftX * pace) / zoom
      asideY += (motion.driftY * pace) / zoom
    },
  }
}

/** Between four points; beyond an edge the last one goes on. */
function sample(
  from: Uint8ClampedArray,
  width: number,
  height: number,
  x: number,
  y: number,
  into: Uint8ClampedArray,
  at: number,
): void {
  const left = Math.min(width - 1, Math.max(0, Math.floor(x)))
  const top = Math.min(height - 1, Math.max(0, Math.floor(y)))
  const right = Math.min(width - 1, left + 1)
  const bottom = Math.min(height - 1, top + 1)
  const u = Math.min(1, Math.max(0, x - left))
  const v = Math.min(1, Math.max(0, y - top))
  const [a, b, c, d] = [top * width + left, top * width + right, bottom * width + left, bottom * width + right]
  for (let channel = 0; channel < 4; channel++) {
    const above = from[a * 4 + channel] * (1 - u) + from[b * 4 + channel] * u
    const below = from[c * 4 + channel] * (1 - u) + from[d * 4 + channel] * u
    into[at + channel] = above * (1 - v) + below * v
  }
}
