import { create } from 'zustand'
import { ask } from '../app/link.ts'
import { useSession } from '../app/session.ts'

/** Where nothing lies over a view, as shares of it from its left. */
type Part = { left: number; right: number }

type Lying = {
  /** The first view of the picture, in pixels from the left of the stage, of which it may be cut off on both sides. */
  view: { left: number; width: number }
  stageWidth: number
  /** Where a panel begins that lies over the rest of the stage. */
  panelLeft: number | null
}

export const useLying = create<Lying>(() => ({ view: { left: 0, width: 0 }, stageWidth: 0, panelLeft: null }))

const whole: Part = { left: 0, right: 1 }
/** In less than this nothing could be shown; then whoever reads the panel has turned away from the picture. */
const shareMin = 0.2

export function freePart({ view, stageWidth, panelLeft }: Lying): Part {
  if (view.width === 0) return whole
  const share = (pixels: number) => Math.max(0, Math.min(1, (pixels - view.left) / view.width))
  const part = { left: share(0), right: share(panelLeft ?? stageWidth) }
  return part.right - part.left < shareMin ? whole : part
}

/** For as long as a sheet lies over the right of the picture; the answer takes it away. */
export function lieOverPicture(sheet: HTMLElement): () => void {
  const lie = () => useLying.setState({ panelLeft: sheet.offsetLeft })
  const observer = new ResizeObserver(lie)
  // On a wider stage it lies farther right, as wide as before.
  for (const box of [sheet, sheet.offsetParent]) if (box) observer.observe(box)
  lie()
  return () => {
    observer.disconnect()
    useLying.setState({ panelLeft: null })
  }
}

/** Tells the engine where there is room, so that whomever it follows or looks for comes to stand there. */
export function followFreePart(): void {
  let told = whole
  let isWaiting = false
  const tell = () => {
    isWaiting = false
    const part = freePart(useLying.getState())
    if (useSession.getState().phase !== 'open' || (part.left === told.left && part.right === told.right)) return
    told = part
    void ask('lens.free', part)
  }
  // One panel that takes the place of another is one change.
  const wait = () => {
    if (!isWaiting) queueMicrotask(tell)
    isWaiting = true
  }
  useLying.subscribe(wait)
  useSession.subscribe(({ connection }, before) => {
    if (connection === before.connection) return
    told = whole
    wait()
  })
}
