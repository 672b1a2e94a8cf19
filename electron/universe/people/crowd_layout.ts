/**
 * Where things lie in the memory that crowd_code.ts works in, in bytes. A block of people is copied in, column by column, lives its hour, and
 * is copied back; a block of 1040 stays in the near cache, and no two of its columns begin at the same place in a page, where they would
 * push one another out.
 */
export const blockRows = 1040

/** In and out again. */
export const lived = [
  'valence',
  'arousal',
  'dominance',
  'hunger',
  'rest',
  'warmth',
  'safety',
  'company',
  'purpose',
  'injury',
] as const

const widths = {
  ...(Object.fromEntries(lived.map((name) => [name, 4])) as Record<(typeof lived)[number], number>),
  health: 4,
  settlement: 4,
  toBuilding: 4,
  activity: 1,
  job: 1,
  tieCount: 1,
  temper: 3,
  tieStrength: 16,
  tieWho: 64,
  /** What the ties add up to, four f64 each. */
  sums: 32,
}

/** Eight f64 for each activity, the vectors that are written in crowd_code.ts, and an f64 for each strength of a tie. */
const tables = { ofActivity: 0, vectors: 0x800, strengths: 0x1000 }

type Place = keyof typeof tables | keyof typeof widths | 'moods'

/** Last comes everybody's mood of the hour before, in four f32 each, then the settlements with eight f64 each. */
export const places = layOut()

function layOut(): Readonly<Record<Place, number>> {
  let at = 0x1800
  const columns = Object.entries(widths).map(([name, width]) => {
    const place = at
    at += width * blockRows
    return [name, place] as const
  })
  return { ...tables, ...(Object.fromEntries(columns) as Record<keyof typeof widths, number>), moods: (at + 63) & ~63 }
}
