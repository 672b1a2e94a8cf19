import { type ReactNode, useEffect, useRef, useState } from 'react'
import { onFrame } from '../app/link.ts'
import { words } from '../words/en.ts'
import { useShallow } from 'zustand/react/shallow'
import { fitPicture } from './fit.ts'
import { useLying } from './free.ts'
import { createPainter } from './painter.ts'
import { createRate } from './rate.ts'
import { seeThrough } from './seen.ts'
import { useStream } from './stream.ts'
import { Surround } from './Surround.tsx'

const readableMs = 250

/**
 * The frame and what lies exactly over it: its children share the box of a view, so that 0 … 1 across it means the same to all. Where
 * two views stand side by side, each has them.
 */
export function Picture({ children }: { children: ReactNode }) {
  const stage = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const { aspect, eyes } = useStream(useShallow(({ aspect, eyes }) => ({ aspect, eyes })))
  const [size, setSize] = useState({ width: 0, height: 0 })

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) =>
      setSize({ width: entry.contentRect.width, height: entry.contentRect.height }),
    )
    if (stage.current) observer.observe(stage.current)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    if (!canvas.current) return
    const rate = createRate()
    let toldMs = 0
    const painter = createPainter(canvas.current, (header) => {
      const nowMs = performance.now()
      rate.count(nowMs)
      seeThrough(header)
      const shape = header.width / header.height
      const eyes = header.kind === 'both' ? 2 : 1
      const known = useStream.getState()
      if (shape !== known.aspect || eyes !== known.eyes || known.frames === 0)
        useStream.setState({ aspect: shape, eyes, header, frames: 1 })
      if (nowMs - toldMs < readableMs) return
      toldMs = nowMs
      useStream.setState({ header, shownFps: rate.perSecond(nowMs), frames: header.sequence + 1 })
    })
    const letGo = onFrame(painter.paint)
    return () => {
      letGo()
      painter.close()
    }
  }, [])

  // One view may lose much of its sky to fill the window; two are wanted whole, for each would lose its other side.
  const box = fitPicture(size.width, size.height, aspect, eyes === 1 ? 0.5 : 0.06)
  const [viewLeft, viewWidth] = [box.left, box.width / eyes]
  useEffect(
    () => useLying.setState({ view: { left: viewLeft, width: viewWidth }, stageWidth: size.width }),
    [viewLeft, viewWidth, size.width],
  )
  const spare = box.width < size.width - 1 || box.height < size.height - 1
  return (
    <div className="picture-stage" ref={stage}>
      {spare && <Surround picture={canvas} />}
      <div className="picture" style={box}>
        <canvas ref={canvas} className="picture-frame" role="img" aria-label={words.stream.picture} />
        {Array.from({ length: eyes }, (_, eye) => (
          // Two views never change places.
          <div className="picture-eye" key={`eye-${eye + 1}`} style={{ left: `${eye * 50}%`, width: `${100 / eyes}%` }}>
            {children}
            {eyes > 1 && <p className="picture-caption">{words.stream.eyes[eye]}</p>}
          </div>
        ))}
      </div>
    </div>
  )
}
