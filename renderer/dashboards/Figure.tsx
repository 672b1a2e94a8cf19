import { type ReactNode, useRef } from 'react'
import { Button } from '../app/Button.tsx'
import { saveFile } from '../app/save.ts'
import { sayDate } from '../timeline/calendar.ts'
import { useClock } from '../timeline/clock.ts'
import { words } from '../words/en.ts'
import { drawingOf, pngOf, type Sheet, svgOf } from './picture.ts'

/** A chart with its title and the ways to take it away. */
export function Figure({
  title,
  story,
  csv,
  vectors,
  wide = false,
  children,
}: {
  title: string
  story?: string
  csv: () => string
  /** For what is no SVG on the page: the same drawn as one. */
  vectors?: () => string
  wide?: boolean
  children: ReactNode
}) {
  const body = useRef<HTMLDivElement>(null)
  const say = words.dashboards
  const sheet = (): Sheet => {
    const { universe, summary } = useClock.getState()
    const drawn = body.current?.querySelector('svg')
    return {
      title,
      note: say.note(universe?.name ?? '', summary ? sayDate(summary.date) : ''),
      drawing: vectors?.() ?? (drawn ? drawingOf(drawn) : ''),
    }
  }
  const ways = [
    ['PNG', async () => saveFile(`${title}.png`, 'image/png', await pngOf(sheet()))],
    ['SVG', () => saveFile(`${title}.svg`, 'image/svg+xml', svgOf(sheet()))],
    ['CSV', () => saveFile(`${title}.csv`, 'text/csv', csv())],
  ] as const
  return (
    <figure className="figure" data-wide={wide || undefined}>
      <figcaption>
        <h3>{title}</h3>
        <span className="figure-exports">
          {ways.map(([format, save]) => (
            <Button key={format} look="quiet" onClick={() => void save()} title={say.save(title, format)}>
              {format}
            </Button>
          ))}
        </span>
      </figcaption>
      <div ref={body}>{children}</div>
      {story && <p className="soft">{story}</p>}
    </figure>
  )
}
