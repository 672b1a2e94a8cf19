/** What a window asks of the record, of all questions together. */
export type Asked = {
  from: number
  to: number
  buckets: number
  names: string[]
  weightMin?: number
  limit: number
}

/** A history that looks like one: seasons, a plague, wars of mood, eras, and events of every kind, the same every time. */
const kinds = [
  'birth',
  'death',
  'marriage',
  'friendship',
  'discovery',
  'adoption',
  'harvest',
  'trade',
  'founding',
  'festival',
  'illness',
  'theft',
  'fire',
  'storm',
  'omen',
]
const ticksBetweenEvents = 11

export function recordOf(name: string, input: Asked, liveTick: number): object {
  if (name === 'time.series') return seriesOf(input, liveTick)
  return name === 'time.density' ? densityOf(input, liveTick) : eventsOf(input, liveTick)
}

function seriesOf({ names, from, to, buckets }: Asked, liveTick: number): object {
  const step = (to - from) / buckets
  const at = (name: string) =>
    Array.from({ length: buckets }, (_, i) => {
      const tick = from + (i + 0.5) * step
      return tick > liveTick ? null : valueOf(name, tick)
    })
  return { from, to, series: Object.fromEntries(names.map((name) => [name, at(name)])) }
}

function valueOf(name: string, tick: number): number {
  const years = tick / 8_766
  const wave = (period: number, phase = 0) => Math.sin((years / period) * Math.PI * 2 + phase)
  if (name === 'people') return 300 * 1.012 ** years * (1 + 0.08 * wave(17)) * (years > 41 && years < 44 ? 0.8 : 1)
  if (name === 'era') return Math.min(6, Math.floor(years / 22) + 2)
  if (name === 'weather') return Math.floor(noise(Math.floor(tick / 24)) * 7)
  if (name === 'temperatureCelsius') return 10 + 12 * wave(1, -1.4) + 4 * noise(Math.floor(tick / 24))
  if (name === 'valence') return 0.25 + 0.3 * wave(7) - (years > 41 && years < 43 ? 0.6 : 0)
  return 0.1 + 0.3 * wave(3)
}

function densityOf({ from, to, buckets }: Asked, liveTick: number): object {
  const step = (to - from) / buckets
  const per = (kind: number) =>
    Array.from({ length: buckets }, (_, i) => {
      const tick = from + i * step
      if (tick > liveTick) return 0
      const expected = step / ticksBetweenEvents / kinds.length
      return Math.floor(expected * (0.5 + noise(kind * 7_919 + i + Math.floor(from))) + noise(kind + tick))
    })
  return { kinds: Object.fromEntries(kinds.map((kind, at) => [kind, per(at)])) }
}

function eventsOf({ from, to, weightMin = 0, limit }: Asked, liveTick: number): object {
  const events = []
  const first = Math.ceil(from / ticksBetweenEvents)
  const last = Math.floor(Math.min(to, liveTick) / ticksBetweenEvents)
  // Of a whole century only the weightiest are asked for; they are found without looking at each.
  const stride = Math.max(1, Math.floor((last - first) / limit))
  for (let id = first; id <= last && events.length < limit; id += stride) {
    const weight = weightMin + (1 - weightMin) * noise(id * 31) ** 3
    const kind = kinds[Math.floor(noise(id) * kinds.length)]
    const tick = id * ticksBetweenEvents
    events.push({ id, tick, kind, who: [], settlement: 0, x: 0, y: 0, weight, cause: -1, valence: 0, text: kind })
  }
  return { events, total: last - first }
}

function noise(seed: number): number {
  let state = Math.imul(Math.floor(seed) ^ 0x9e3779b9, 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return ((state ^ (state >>> 16)) >>> 0) / 2 ** 32
}
