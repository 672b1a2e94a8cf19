import { z } from 'zod'
import { forceKinds } from './contract.ts'
import { coastDigest, drawCoast } from './place/atlas.ts'
import { eras } from './reading.ts'
import { dayNumber, readMoment } from './sky/calendar.ts'
import { lawVersion } from './version.ts'

/**
 * What a universe is made from. Complete, plain JSON; its canonical text is the universe's identity, so every default is written out.
 */

export const landscapes = ['coast', 'bay', 'island', 'valley', 'plain', 'highland'] as const
export const cultures = ['meadow', 'river', 'harbour', 'steppe', 'northern', 'metropolitan'] as const

const count = (low: number, high: number) => z.number().int().min(low).max(high)
const share = z.number().min(0).max(1)

const place = z.strictObject({
  latitude: z.number().min(-66).max(66).default(46.5),
  longitude: z.number().min(-180).max(180).default(2.5),
  /** `real` takes the coastline of the Earth at that place, drawn smaller. */
  coast: z.enum(['imagined', 'real']).default('imagined'),
  /** Names the shores that a real coast was drawn from; filled in when it is left empty. */
  coastDigest: z.string().max(16).default(''),
})

const wisdom = z.strictObject({
  hexagrams: z.boolean().default(true),
  wards: z.boolean().default(true),
  omens: z.boolean().default(true),
})

const customs = z.strictObject({
  /** How readily goods are shared with those in need. */
  sharing: share.default(0.5),
  /** How far the sky is believed in. */
  faith: share.default(0.5),
  /** How strictly quarrels and theft are judged. */
  order: share.default(0.5),
  /** How open a place is to strangers and new ways. */
  openness: share.default(0.5),
})

const bounds = z.strictObject({
  people: count(2, 400_000).default(4_000),
  settlements: count(1, 64).default(12),
  tilesPerSide: count(4, 64).default(24),
  eventsPerTick: count(16, 10_000).default(1_024),
  /** Universes that its people may begin. */
  children: count(0, 8).default(2),
})

const force = z.strictObject({
  kind: z.enum(forceKinds),
  settlement: z.number().int().min(-1),
  strength: share,
  words: z.string().max(2_000).optional(),
})

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')

const schema = z.strictObject({
  format: z.literal(1).default(1),
  lawVersion: z
    .literal(lawVersion, `this release lives by law ${lawVersion}; leave lawVersion out to begin under it`)
    .default(lawVersion),
  name: z.string().trim().min(1).max(80).default('Unnamed'),
  scenario: z.string().max(120).default(''),
  seed: z.union([z.string().min(1).max(120), z.number().int().transform(String)]).default('1'),
  people: count(2, 200_000).default(300),
  settlements: count(1, 24).default(1),
  start: z
    .string()
    .refine((text) => readMoment(text) !== undefined, 'must be a date such as 1204-03-21')
    .default('1204-03-21'),
  place: place.default(() => place.parse({})),
  landscape: z.enum(landscapes).default('coast'),
  culture: z.enum(cultures).default('meadow'),
  era: z.enum(eras).default('medieval'),
  customs: customs.default(() => customs.parse({})),
  wisdom: wisdom.default(() => wisdom.parse({})),
  /** How often the ground and the sky strike: 1 is as often as on Earth at a restless place. */
  disasters: z.number().min(0).max(4).default(1),
  /** How often a new sickness comes in from outside: 1 is about once in twelve years. */
  sickness: z.number().min(0).max(4).default(1),
  /** How fast new knowledge is found: 1 is history's pace. */
  curiosity: z.number().min(0).max(8).default(1),
  bounds: bounds.default(() => bounds.parse({})),
  level: count(0, 5).default(0),
  parent: z
    .strictObject({ id: digest, root: digest, tick: count(0, 1e12) })
    .nullable()
    .default(null),
  force: force.nullable().default(null),
  /** The frozen moment that a fork goes on from, in base64; empty for a universe with a beginning of its own. */
  moment: z.string().default(''),
})

export type Genesis = z.infer<typeof schema>

/** The message says what to change. */
export class GenesisProblem extends Error {
  override readonly name = 'GenesisProblem'
}

/** A genesis that was complete when it was written: its shape is checked, nothing is filled in. */
export function readGenesis(written: unknown): Genesis {
  return schema.parse(written)
}

export function completeGenesis(partial: unknown): Genesis {
  const result = schema.safeParse(partial)
  if (!result.success) {
    const told = result.error.issues
      .slice(0, 3)
      .map((issue) => `${issue.path.join('.') || 'genesis'}: ${issue.message}`)
    throw new GenesisProblem(`This genesis cannot begin a universe. ${told.join('; ')}.`)
  }
  const genesis = { ...result.data, place: withShores(result.data.place) }
  if (genesis.people > genesis.bounds.people) {
    const asked = typeof partial === 'object' && partial !== null && 'bounds' in partial
    if (asked && (partial.bounds as { people?: number })?.people !== undefined) {
      throw new GenesisProblem(
        `people is ${genesis.people} but bounds.people allows ${genesis.bounds.people}. Raise the bound or lower the number.`,
      )
    }
  }
  if (genesis.settlements > genesis.bounds.settlements) {
    throw new GenesisProblem(
      `settlements is ${genesis.settlements} but bounds.settlements allows ${genesis.bounds.settlements}. Raise the bound or lower the number.`,
    )
  }
  const roomy = Math.min(400_000, Math.max(genesis.bounds.people, genesis.people * 4))
  const bounded = typeof partial === 'object' && partial !== null && 'bounds' in partial
  return bounded ? genesis : { ...genesis, bounds: { ...genesis.bounds, people: roomy } }
}

/** A real coast is drawn from the atlas once, and named, so that another edition of the atlas cannot pass for it. */
function withShores(place: z.infer<typeof schema>['place']): z.infer<typeof schema>['place'] {
  if (place.coast !== 'real') return { ...place, coastDigest: '' }
  const coast = drawCoast(place.latitude, place.longitude)
  if (!coast) {
    throw new GenesisProblem(
      'place: there is no land within a day of here. Choose another latitude and longitude, or an imagined coast.',
    )
  }
  const digest = coastDigest(coast)
  if (place.coastDigest !== '' && place.coastDigest !== digest) {
    throw new GenesisProblem(
      `place.coastDigest is ${place.coastDigest}, but the atlas here draws ${digest}. Leave it empty to draw anew.`,
    )
  }
  return { ...place, coastDigest: digest }
}

/** Days since 1970-01-01 of the universe's first midnight. */
export function startDay(genesis: Genesis): number {
  return readMoment(genesis.start)?.day ?? dayNumber({ year: 1, month: 1, day: 1 })
}
