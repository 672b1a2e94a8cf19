import { type ReactNode, useRef } from 'react'
import { Button } from '../app/Button.tsx'
import { saveFile } from '../app/save.ts'
import { words } from '../words/en.ts'
import { pngOf, svgOf } from './picture.ts'

/** A chart with its title and the ways to take it away. */
export function Figure({
  title,
  story,
  csv,
  wide = false,
  drawn = true,
  children,
}: {
  title: string
  story?: string
  csv: () => string
  wide?: boolean
  /** A list has no picture to take away. */
  drawn?: boolean
  children: ReactNode
}) {
  const body = useRef<HTMLDivElement>(null)
  const say = words.dashboards
  const svg = () => {
    if (body.current) saveFile(`${title}.svg`, 'image/svg+xml', svgOf(body.current))
  }
  const png = async () => {
    if (body.current) saveFile(`${title}.png`, 'image/png', await pngOf(body.current))
  }
  return (
    <figure className="figure" data-wide={wide || undefined}>
      <figcaption>
        <h3>{title}</h3>
        <span className="figure-exports">
          {drawn && (
            <>
              <Button look="quiet" onClick={() => void png()} title={say.save(title, 'PNG')}>
                PNG
              </Button>
              <Button look="quiet" onClick={svg} title={say.save(title, 'SVG')}>
                SVG
              </Button>
            </>
          )}
          <Button
            look="quiet"
            onClick={() => saveFile(`${title}.csv`, 'text/csv', csv())}
            title={say.save(title, 'CSV')}
          >
            CSV
          </Button>
        </span>
      </figcaption>
      <div ref={body}>{children}</div>
      {story && <p className="soft">{story}</p>}
    </figure>
  )
}
