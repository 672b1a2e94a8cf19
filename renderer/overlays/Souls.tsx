import { useEffect, useRef } from 'react'
import type { Box } from '../app/box.ts'
import { usePanels } from '../app/panels.ts'
import { useSettings } from '../settings/settings.ts'
import { useSeen } from '../stream/seen.ts'
import { useClock } from '../timeline/clock.ts'
import { drawRing } from './chosen.ts'
import { cssColour } from './colour.ts'
import { writeNames } from './name_board.ts'
import { chooseNames } from './names.ts'
import { measure, useCrowd, useOverlays } from './overlays.ts'
import { headMetres, inFrame, type Seen } from './sight.ts'

const nameRems = 0.75

/** Feelings shine through walls, but faintly. */
const throughWalls = 0.3

type View = { width: number; height: number; pixelsPerMetre: number }
type Sheet = View & { pen: CanvasRenderingContext2D }

/** A glow about each person in the colour of what they feel, and names; and about whoever was chosen, a ring. */
export function Souls({
  glow,
  names,
  chosen,
  aspect,
  hover,
}: {
  glow: boolean
  names: boolean
  chosen: number | null
  aspect: number
  hover: { x: number; y: number } | null
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const board = useRef<HTMLDivElement>(null)
  const isDrawn = glow || chosen !== null
  const pointer = useRef(hover)
  const again = useRef(() => {})

  useEffect(() => {
    pointer.current = hover
    if (names) again.current()
  }, [hover, names])

  useEffect(() => {
    const element = board.current
    if (!element) return
    let scheduled = 0
    const paint = () => {
      scheduled = 0
      const { clientWidth: width, clientHeight: height } = element
      const pen = canvas.current && openSheet(canvas.current, width, height)
      const { camera } = useSeen.getState()
      if (!camera) return
      const seen = inFrame(useCrowd.getState().souls, camera, aspect)
      const view = { width, height, pixelsPerMetre: height / (2 * Math.tan(camera.fovRadians / 2)) }
      const whom = seen.find(({ soul }) => soul.id === chosen)
      if (pen && glow) drawGlow({ pen, ...view }, seen)
      if (pen && whom) drawRing(pen, whom, camera, view)
      // Whoever was chosen is named for as long as there is more to read of them.
      const named = names ? seen : whom && usePanels.getState().open === 'people' ? [whom] : []
      placeNames(view, named, element, pointer.current, chosen)
    }
    const schedule = () => {
      scheduled ||= requestAnimationFrame(paint)
    }
    again.current = schedule
    const letGo = [
      useCrowd.subscribe(schedule),
      useSeen.subscribe(({ camera }, before) => camera !== before.camera && schedule()),
      useOverlays.subscribe(schedule),
      usePanels.subscribe(schedule),
    ]
    const resized = new ResizeObserver(schedule)
    resized.observe(element)
    // Names make room for what comes over the picture, and take it back when it goes: when that is where it will stay.
    const stage = element.closest('.stage')
    const arrivals = ['animationend', 'transitionend'] as const
    for (const arrival of arrivals) stage?.addEventListener(arrival, schedule)
    return () => {
      for (const arrival of arrivals) stage?.removeEventListener(arrival, schedule)
      cancelAnimationFrame(scheduled)
      resized.disconnect()
      for (const end of letGo) end()
    }
  }, [glow, names, chosen, aspect])
  return (
    <>
      {isDrawn && <canvas ref={canvas} className="overlay" aria-hidden="true" />}
      <div ref={board} className="overlay soul-names" aria-hidden="true" />
    </>
  )
}

/** An empty sheet as large as the view. */
function openSheet(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  const pen = canvas.getContext('2d')
  const ratio = Math.min(2, devicePixelRatio)
  const [columns, rows] = [Math.round(width * ratio), Math.round(height * ratio)]
  // Setting a size, even the same, makes the canvas anew.
  if (canvas.width !== columns || canvas.height !== rows) Object.assign(canvas, { width: columns, height: rows })
  pen?.setTransform(ratio, 0, 0, ratio, 0, 0)
  pen?.clearRect(0, 0, width, height)
  return pen
}

function drawGlow({ pen, width, height, pixelsPerMetre }: Sheet, seen: readonly Seen[]): void {
  const { dimension, feeling, opacity } = useOverlays.getState()
  for (const { soul, at } of seen) {
    const radius = Math.max(5, (pixelsPerMetre / at.depthMetres) * 1.1)
    const value = measure(soul, dimension, feeling)
    const [x, y] = [at.x * width, at.y * height]
    const light = pen.createRadialGradient(x, y, 0, x, y, radius)
    const bright = soul.hidden ? opacity * throughWalls : opacity
    light.addColorStop(0, cssColour(dimension, value, bright))
    light.addColorStop(0.55, cssColour(dimension, value, bright * 0.4))
    light.addColorStop(1, cssColour(dimension, value, 0))
    pen.fillStyle = light
    pen.fillRect(x - radius, y - radius, radius * 2, radius * 2)
  }
}

/** Each name on a dark ground of its own: the picture beneath may be as bright and busy as it likes. */
function placeNames(
  { width, height, pixelsPerMetre }: View,
  seen: readonly Seen[],
  element: HTMLElement,
  pointer: { x: number; y: number } | null,
  chosen: number | null,
): void {
  if (seen.length === 0) return element.replaceChildren()
  const linePixels = nameRems * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const followed = followedHere(chosen)
  const labels = chooseNames(
    seen.toReversed().map(({ soul, at }) => {
      const metre = pixelsPerMetre / at.depthMetres
      const { id, name, hidden } = soul
      const aboveMiddle = (soul.tallMetres - headMetres / 2) * metre
      return {
        id,
        name,
        hidden,
        x: at.x * width,
        y: at.y * height - aboveMiddle - linePixels,
        tallPixels: metre * headMetres,
      }
    }),
    {
      within: visiblePart(element),
      taken: coveredParts(element),
      followed,
      pointer: pointer && { x: pointer.x * width, y: pointer.y * height },
      linePixels,
      widthOf: (name) => widthOf(name, `520 ${linePixels}px "Inter Variable", system-ui, sans-serif`),
    },
  )
  writeNames(element, labels, followed, linePixels)
}

const widthsMax = 2_000
const widths = new Map<string, number>()

let rule: CanvasRenderingContext2D | null | undefined

/** To measure a name takes longer than all else that is done about it, and names stay the same. */
function widthOf(name: string, font: string): number {
  const key = `${font}/${name}`
  const known = widths.get(key)
  if (known !== undefined) return known
  if (widths.size >= widthsMax) widths.clear()
  rule ??= document.createElement('canvas').getContext('2d')
  if (rule) rule.font = font
  const width = rule?.measureText(name).width ?? 0
  widths.set(key, width)
  return width
}

/** Whom the window is about, and whoever of this universe the user wants to hear of. */
function followedHere(chosen: number | null): Set<number> {
  const universe = useClock.getState().universe?.id
  const { follows } = useSettings.getState()
  const heard = follows.filter((one) => one.universe === universe).map(({ person }) => person)
  return new Set(chosen === null ? heard : [chosen, ...heard])
}

/** The picture may be larger than its stage; a name that is cut says nothing. */
function visiblePart(board: HTMLElement): Box {
  const own = board.getBoundingClientRect()
  const stage = board.closest('.stage')?.getBoundingClientRect() ?? own
  return {
    left: Math.max(own.left, stage.left) - own.left,
    right: Math.min(own.right, stage.right) - own.left,
    top: Math.max(own.top, stage.top) - own.top,
    bottom: Math.min(own.bottom, stage.bottom) - own.top,
  }
}

const covers =
  '.tour, .top-universe, .top .state-chip, .following, .rail-group, .instruments > *, .notice, .panel, .prompt > *, .prompt-said > *'

function coveredParts(board: HTMLElement): Box[] {
  const own = board.getBoundingClientRect()
  return [...document.querySelectorAll(covers)].map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return { left: left - own.left, right: right - own.left, top: top - own.top, bottom: bottom - own.top }
  })
}
