import { linesOf } from './hexagrams.ts'

/** The sign drawn from its lines, lowest line at the bottom. */
export function Hexagram({ number }: { number: number }) {
  return (
    <svg className="hexagram" viewBox="0 0 48 52" aria-hidden="true">
      {linesOf(number).map((whole, i) => {
        const y = 46 - i * 8.4
        return <path key={y} d={whole ? `M4 ${y}H44` : `M4 ${y}H20M28 ${y}H44`} />
      })}
    </svg>
  )
}
