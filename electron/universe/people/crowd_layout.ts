/**
 * What lies where in a memory that crowd_code.ts works in, in bytes: tables and moods first, then the settlements, a bench for a few people
 * at a time, what ties add up to, and, in a memory of its own, a whole world. People whose columns lie elsewhere are copied to the bench by
 * blocks, live their hour there, and are copied back; a block of 1040 stays in the near cache, and no two of its columns begin at the
 * same place in a page, where they would push one another out.
 */
export const blockRows = 1040

/** Changed by the hour. */
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

/** Bytes a row. */
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
}

export type Column = keyof typeof widths
/** In the order in which a list says where they begin. */
export const columns = Object.keys(widths) as readonly Column[]

/**
 * Eight f64 for each activity, the vectors that are written in crowd_code.ts, an f64 for each strength of a tie, the lists of the columns
 * of the world and of the bench, and everybody's mood of the hour before in four f32.
 */
export const places = {
  ofActivity: 0,
  vectors: 0x800,
  strengths: 0x1000,
  own: 0x1800,
  bench: 0x1880,
  moods: 0x1900,
} as const

/**
 * Where the rest lies in a memory for so many people and settlements, with room for so many people on the bench, and for the sums of so many,
 * in four f64 each. People are taken four by four.
 */
export function layOut({
  people,
  settlements,
  seats,
  stretch,
}: Record<'people' | 'settlements' | 'seats' | 'stretch', number>) {
  const towns = places.moods + 16 * byFours(people)
  const sums = towns + 64 * settlements
  let end = sums + 32 * byFours(stretch)
  const bench = columns.map((name) => {
    const column = end
    end += widths[name] * byFours(seats)
    return column
  })
  // Tempers are read by sixteen bytes, of which twelve are theirs.
  return { towns, sums, bench, end: (end + 4 + 63) & ~63 }
}

const byFours = (rows: number): number => (rows + 3) & ~3
