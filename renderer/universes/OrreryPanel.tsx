import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { type Drawing, openDrawing, pixelRatio } from '../app/drawing.ts'
import { Empty, Loading, Panel } from '../app/Panel.tsx'
import { leavePanel } from '../app/panels.ts'
import { isMotionReduced } from '../app/motion.ts'
import { useClock } from '../timeline/clock.ts'
import { words } from '../words/en.ts'
import { type Label, type Place, placeLabels } from './labels.ts'
import type { SkyLook, SkyTold } from './sky.ts'
import { enterUniverse, useFreshUniverses, useUniverses } from './universes.ts'

/** Until a name is on the page, its size is not known. */
const usualSize = { width: 130, height: 44 }

/** Universes within universes, to look at and to enter. */
export default function OrreryPanel() {
  return <Panel title={words.orrery.title} width="wide" alone children={<Orrery />} />
}

function Orrery() {
  const list = useUniverses((universes) => universes.list)
  const here = useClock((clock) => clock.universe?.id)
  const canvas = useRef<HTMLCanvasElement>(null)
  const sky = useRef<Drawing<SkyTold, SkyLook>>(null)
  const gaze = useRef({ turn: 0.5, tilt: 0.42, zoom: 1, held: false, x: 0, y: 0 })
  const buttons = useRef(new Map<string, HTMLElement>())
  const [labels, setLabels] = useState<Label[] | null>(null)
  const [failed, setFailed] = useState(false)
  useFreshUniverses()
  const shape = list.map((one) => `${one.id}${one.parent}${one.running}`).join()

  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const drawing = openDrawing<SkyTold, SkyLook, Place[]>('sky', element, {
      seen: (places) =>
        setLabels(
          placeLabels(places, (id) => sizeOf(buttons.current.get(id)), {
            width: element.clientWidth,
            height: element.clientHeight,
          }),
        ),
      failed: () => setFailed(true),
    })
    sky.current = drawing
    const still = isMotionReduced()
    let frame = 0
    const turn = (nowMs: number) => {
      const { clientWidth: width, clientHeight: height } = element
      const { turn: around, tilt, zoom } = gaze.current
      drawing.look({ width, height, ratio: pixelRatio(), seconds: still ? 0 : nowMs / 1_000, turn: around, tilt, zoom })
      frame = requestAnimationFrame(turn)
    }
    frame = requestAnimationFrame(turn)
    return () => {
      cancelAnimationFrame(frame)
      drawing.close()
    }
  }, [])

  useEffect(() => {
    const universes = useUniverses.getState().list
    sky.current?.tell({ universes, here, ratio: pixelRatio() })
  }, [shape, here])

  const move = (event: PointerEvent) => {
    const held = gaze.current
    if (!held.held) return
    held.turn -= (event.clientX - held.x) * 0.006
    held.tilt = Math.max(-1.3, Math.min(1.3, held.tilt + (event.clientY - held.y) * 0.006))
    held.x = event.clientX
    held.y = event.clientY
  }
  const enter = async (id: string) => {
    await enterUniverse(id)
    leavePanel('orrery')
  }
  return (
    <>
      {(list.length === 0 || failed) && <Empty>{failed ? words.orrery.failed : words.universes.noneStory}</Empty>}
      <div
        className="orrery"
        onPointerDown={(event) => Object.assign(gaze.current, { held: true, x: event.clientX, y: event.clientY })}
        onPointerMove={move}
        onPointerUp={() => (gaze.current.held = false)}
        onPointerLeave={() => (gaze.current.held = false)}
        onWheel={(event) => {
          gaze.current.zoom = Math.max(0.35, Math.min(2.5, gaze.current.zoom * Math.exp(event.deltaY * 0.001)))
        }}
      >
        <canvas ref={canvas} aria-hidden="true" />
        {!labels && !failed && list.length > 0 && <Loading />}
        {labels && <p className="orrery-story">{list.length === 1 ? words.orrery.alone : words.orrery.story}</p>}
        <ul aria-label={words.orrery.title}>
          {labels?.map(({ id, x, y, faint }) => {
            const universe = list.find((one) => one.id === id)
            return (
              universe && (
                <li key={id} style={{ left: `${x * 100}%`, top: `${y * 100}%` }}>
                  <button
                    type="button"
                    className="orrery-label"
                    ref={(button) => {
                      if (button) buttons.current.set(id, button)
                      return () => void buttons.current.delete(id)
                    }}
                    data-faint={faint || undefined}
                    aria-current={id === here || undefined}
                    onClick={() => void enter(id)}
                  >
                    <span dir="auto">{universe.name}</span>
                    <small>{words.orrery.line(universe.level, universe.people)}</small>
                  </button>
                </li>
              )
            )
          })}
        </ul>
      </div>
    </>
  )
}

function sizeOf(button: HTMLElement | undefined): { width: number; height: number } {
  return button ? { width: button.offsetWidth, height: button.offsetHeight } : usualSize
}
