export type LaneName = 'ruler' | 'events' | 'people' | 'mood' | 'weather' | 'era' | 'asked'
export type Lane = { name: LaneName; top: number; height: number }

const tall: readonly [LaneName, number][] = [
  ['ruler', 22],
  ['events', 42],
  ['people', 24],
  ['mood', 24],
  ['weather', 14],
  ['era', 16],
  ['asked', 16],
]
const short: readonly [LaneName, number][] = [
  ['ruler', 22],
  ['events', 28],
  ['mood', 12],
  ['era', 14],
]
const gap = 4

/** `scale` is how much larger than usual the reader has their text. */
export function layLanes(isTall: boolean, scale: number): { lanes: Lane[]; height: number } {
  let top = 0
  const lanes = (isTall ? tall : short).map(([name, usual]) => {
    const height = Math.round(usual * scale)
    const lane = { name, top, height }
    top += height + gap
    return lane
  })
  return { lanes, height: top }
}
