import { cellBits, mixBits, rise, share } from './grain.ts'
import { type Climate, lean, type Patch, seasonal, tint, type Tint, veil } from './patch.ts'

const soil: Tint = [0.2, 0.13, 0.08]
const across = 46
const deep = 30

/** The sine of so many half turns, to a thousandth. */
function wave(halfTurns: number): number {
  const turns = halfTurns * 0.5
  const t = (turns - Math.floor(turns)) * 2 - 1
  const bow = 4 * t * ((t < 0 ? -t : t) - 1)
  return bow + 0.225 * (bow * (bow < 0 ? -bow : bow) - bow)
}

/** Fields in parcels, each with its own crop and furrows that run its own way. */
export function createTilth() {
  let green: Tint = soil
  let ripe: Tint = soil
  let hedge: Tint = soil
  let grown = 0
  return {
    begin({ season }: Climate): void {
      const crop = (summer: Tint) => seasonal(season, [0.16, 0.3, 0.06], summer, [0.46, 0.34, 0.15], [0.26, 0.2, 0.12])
      green = crop([0.2, 0.34, 0.07])
      ripe = crop([0.56, 0.42, 0.13])
      hedge = seasonal(season, [0.12, 0.2, 0.05], [0.15, 0.2, 0.06], [0.28, 0.2, 0.08], [0.2, 0.17, 0.1])
      grown = season === 'winter' ? 0.15 : season === 'summer' ? 0.92 : 0.55
    },
    field(patch: Patch, x: number, y: number): void {
      const { broad, patchy, middle } = patch
      const u = x / across + 0.12 * (broad - 0.5)
      const v = y / deep + 0.12 * (broad - 0.5)
      const column = Math.floor(u)
      const row = Math.floor(v)
      const bits = cellBits(column, row, 5)
      const turned = (bits & 1) === 1
      const furrow = (turned ? x : y) * 2.6 + (patchy - 0.5) * 1.2
      const rich = 0.8 + 0.4 * share(mixBits(bits))
      const crop = bits & 6 ? ripe : green
      const ridge = middle > 0 ? 0.5 * wave(furrow) * 0.8 * middle : 0
      const much = grown + ridge + (patchy - 0.5) * 0.3
      const cover = much < 0 ? 0 : much > 1 ? 1 : much
      tint(patch, crop, crop, 0, rich)
      veil(patch, soil, 1 - cover)
      if (middle > 0) {
        const slope = wave(furrow + 0.5) * 0.28 * middle
        lean(patch, turned ? slope : 0, turned ? 0 : slope, 1)
      }
      const side = u - column
      const end = v - row
      const edge = Math.min(Math.min(side, 1 - side) * across, Math.min(end, 1 - end) * deep)
      if (edge < 1.7) veil(patch, hedge, 1 - rise(0.5, 1.6, edge + patchy))
    },
  }
}
