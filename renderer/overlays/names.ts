import { type Box, meet } from '../app/box.ts'

/** Somebody in sight: where their name would stand, and how tall they are in the picture. */
export type Standing = {
  id: number
  name: string
  x: number
  y: number
  tallPixels: number
  /** Behind something solid: only of those one follows does one want to know where. */
  hidden: boolean
}

export type Label = {
  id: number
  name: string
  x: number
  y: number
  box: Box
  /** 0 … 1: how far it has come in. */
  light: number
}

export type Room = {
  within: Box
  /** What already lies over the picture: no name goes beneath it. */
  taken: readonly Box[]
  /** Those the user follows are named before anyone else. */
  followed: ReadonlySet<number>
  pointer: { x: number; y: number } | null
  linePixels: number
  widthOf(name: string): number
}

const nearMax = 24
const farMax = 5
/** Whoever is smaller than this is far away: to name them all would hide where they live. */
const nearTallPixels = 26
const hiddenLight = 0.6
const reach = { whole: 70, none: 150 }
const lettersMax = 26

/** Which names stand over the picture: people near by, of those far away a few, and whoever is about the pointer. `people` comes nearest first. */
export function chooseNames(people: readonly Standing[], room: Room): Label[] {
  const { within, followed, pointer, linePixels } = room
  const taken = [...room.taken]
  const labels: Label[] = []
  let [near, far] = [0, 0]
  const first = people.filter(({ id }) => followed.has(id))
  const others = people.filter(({ id, hidden }) => !hidden && !followed.has(id))
  for (const one of [...first, ...others]) {
    if (labels.length >= nearMax) break
    const close = one.tallPixels >= nearTallPixels
    const entitled = followed.has(one.id) || (close ? near < nearMax : far < farMax)
    // How wide a name is takes long to find out, and of hundreds far away nobody asks.
    if (!entitled && !isWithinReach(pointer, one, linePixels)) continue
    const name = brief(one.name)
    const half = room.widthOf(name) / 2 + linePixels * 0.5
    const x = keptWithin(one.x, half, within)
    const box = {
      left: x - half,
      right: x + half,
      top: one.y - linePixels * 1.15,
      bottom: one.y + linePixels * 0.4,
    }
    if (!holds(within, box) || taken.some((other) => meet(other, box))) continue
    const light = entitled ? (one.hidden ? hiddenLight : 1) : nearness(pointer, box)
    if (light <= 0) continue
    if (close) near++
    else if (entitled) far++
    taken.push(box)
    labels.push({ id: one.id, name, x, y: one.y, box, light })
  }
  return labels
}

function brief(name: string): string {
  const letters = [...name]
  return letters.length > lettersMax
    ? `${letters
        .slice(0, lettersMax - 1)
        .join('')
        .trimEnd()}…`
    : name
}

/** Somebody at the edge is named beside the middle of them; who is beyond it, not at all. */
function keptWithin(x: number, half: number, { left, right }: Box): number {
  return x < left || x > right ? x : Math.max(left + half, Math.min(right - half, x))
}

/** Whether the name, were it as wide as names can be, might come in for the pointer. */
function isWithinReach(pointer: Room['pointer'], { x, y }: Standing, linePixels: number): boolean {
  if (!pointer) return false
  const across = reach.none + lettersMax * linePixels
  return Math.abs(x - pointer.x) < across && Math.abs(y - pointer.y) < reach.none + linePixels * 2
}

function nearness(pointer: Room['pointer'], { left, right, top, bottom }: Box): number {
  if (!pointer) return 0
  const away = Math.hypot(
    Math.max(left - pointer.x, 0, pointer.x - right),
    Math.max(top - pointer.y, 0, pointer.y - bottom),
  )
  return Math.max(0, Math.min(1, (reach.none - away) / (reach.none - reach.whole)))
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  )
}
