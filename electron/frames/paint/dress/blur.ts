import type { Camera } from '../../scene.ts'

/** How widely a lens of this kind smears what lies far before or behind the focus, in pixels of a picture 288 high. */
const openings = { portrait: 6, group: 2.2, street: 0, overview: 0, landscape: 0 } as const

/** Where the truth renderer's pictures are out of focus there is no detail to be met. */
export function createBlur() {
  let open = 0
  let focus = 1
  return {
    begin({ shot, focusMetres }: Camera): void {
      open = openings[shot]
      focus = focusMetres
    },
    /** How many times as wide a pixel counts at a distance. */
    widening(metres: number): number {
      if (open === 0) return 1
      const away = Math.abs(metres - focus) - 0.1 * focus
      return away <= 0 ? 1 : 1 + Math.min(open, (open * away) / metres) * 0.9
    },
  }
}
