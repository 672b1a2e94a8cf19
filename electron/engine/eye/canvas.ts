import { type Canvas, canvasHere, type Painted } from '../../frames/canvas.ts'
import type { Hands } from './hands.ts'

/**
 * Paints what a lens gives to its model with an eye's hands: a picture takes longer than the model does, so several are under way. What a
 * hand that was lost had before it is painted here; the next ones find it, or another, at work again.
 */
export function canvasOf(hands: Hands): Canvas {
  const here = canvasHere()
  return {
    hands: hands.count,
    async paint(scene, size): Promise<Painted> {
      const hand = await hands.wait()
      try {
        return await hand.paintLit(scene, size)
      } catch {
        // A scene that cannot be painted at all says so here.
        return await here.paint(scene, size)
      } finally {
        hands.give(hand)
      }
    },
  }
}
