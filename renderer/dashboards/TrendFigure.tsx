import type { ReactNode } from 'react'
import type { Epoch } from '../timeline/calendar.ts'
import { isoAt } from './buckets.ts'
import { toCsv } from './charts.ts'
import { Figure } from './Figure.tsx'
import { Trend } from './Trend.tsx'
import { type Line, trendVectors } from './vectors.ts'

/** Lines over time, to look at and to take away as numbers or as a drawing. */
export function TrendFigure({
  title,
  ticks,
  lines,
  epoch,
  children,
}: {
  title: string
  ticks: readonly number[]
  lines: readonly Line[]
  epoch: Epoch | null
  children?: ReactNode
}) {
  const table = () =>
    toCsv(
      ['tick', 'date', ...lines.map(({ label }) => label)],
      ticks.map((tick, i) => [tick, isoAt(epoch, tick), ...lines.map(({ values }) => values[i] ?? null)]),
    )
  return (
    <Figure title={title} vectors={() => trendVectors(ticks, lines, epoch)} csv={table}>
      {children}
      <Trend title={title} ticks={ticks} series={lines} epoch={epoch} />
    </Figure>
  )
}
