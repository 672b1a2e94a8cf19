/** What the form edits. Everything else that a scenario says is kept as it is. */
export type Draft = {
  scenario: string
  base: Record<string, unknown>
  name: string
  people: number
  start: string
  seed: number
  latitude: number
  longitude: number
  era: string
}

const first = { name: 'First light', people: 300, start: '1204-03-21', latitude: 46.5, longitude: 2.5, era: 'medieval' }

export function draftFrom(genesis: unknown, seed: number): Draft {
  const base = isRecord(genesis) ? genesis : {}
  const place = isRecord(base.place) ? base.place : {}
  return {
    scenario: typeof base.scenario === 'string' ? base.scenario : '',
    base,
    name: text(base.name, first.name),
    people: number(base.people, first.people),
    start: text(base.start, first.start),
    seed,
    latitude: number(place.latitude, first.latitude),
    longitude: number(place.longitude, first.longitude),
    era: text(base.era, first.era),
  }
}

/** Partial on purpose: the law fills in what is left out and says what is wrong. */
export function genesisOf({ base, latitude, longitude, ...chosen }: Draft): unknown {
  const place = isRecord(base.place) ? base.place : {}
  return { ...base, ...chosen, place: { ...place, latitude, longitude } }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value !== '' ? value : otherwise
}

function number(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise
}
