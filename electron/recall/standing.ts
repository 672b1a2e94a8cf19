import type { Look, Somebody } from './lands.ts'
import type { Relation } from './kin.ts'
import type { Superlative } from './superlatives.ts'
import type { Most } from './words/callings.ts'

/** One, or several who are looked at together. */
type Company = { people: Somebody[]; measure: number }
export type Ranked = Company & { told: string }
/** Who is something to some people, as the record has it. */
export type KinOf = (people: readonly number[], relation: Relation) => readonly number[]

type Known = Look & { all: readonly Somebody[]; childrenOf(one: Somebody): readonly Somebody[]; kin: KinOf }

/** From this age on somebody is poor, lonely or short by themselves. */
const grownYears = 15
const isGrown = ({ ageYears }: Somebody) => ageYears >= grownYears

/** What is compared, the more the better, and how it is told. */
type Measured = { of(one: Somebody, known: Known): number; told?: (value: number) => string }
const measures: Record<Most, Measured> = {
  oldest: { of: (one) => one.ageYears },
  youngest: { of: (one) => -one.ageYears },
  richest: { of: (one) => one.wealth, told: (value) => `wealth ${value.toFixed(0)}` },
  poorest: { of: (one) => -one.wealth, told: (value) => `wealth ${(-value).toFixed(0)}` },
  happiest: { of: (one) => one.valence, told: (value) => `mood ${value.toFixed(2)}` },
  saddest: { of: (one) => -one.valence, told: (value) => `mood ${(-value).toFixed(2)}` },
  loneliest: { of: (one, { tiesOf }) => -tiesOf(one.id).length, told: (value) => `knows ${-value}` },
  'best liked': { of: (one, known) => bonds(one, known, 'friend'), told: (value) => `${value} friends` },
  'most hated': { of: (one, known) => bonds(one, known, 'rival'), told: (value) => `${value} rivals` },
  'most children': { of: (one, known) => known.childrenOf(one).length, told: (value) => `${value} children alive` },
  largest: { of: () => 1, told: (value) => `${value} people` },
  smallest: { of: () => -1, told: (value) => `${-value} people` },
  tallest: { of: (one) => one.heightMetres, told: (value) => `${value.toFixed(2)} m` },
  shortest: { of: (one) => -one.heightMetres, told: (value) => `${(-value).toFixed(2)} m` },
  healthiest: { of: (one) => one.health, told: (value) => `health ${value.toFixed(2)}` },
  kindest: ofTrait('agreeableness'),
  cleverest: ofTrait('wit'),
  strongest: ofTrait('strength'),
  'hardest working': ofTrait('conscientiousness'),
  'most curious': ofTrait('openness'),
  'most sociable': ofTrait('extraversion'),
  calmest: ofTrait('stability'),
  sickest: { of: (one) => -one.health, told: (value) => `health ${(-value).toFixed(2)}` },
}
/** What somebody was born with. */
function ofTrait(trait: string): Measured {
  return { of: ({ traits }) => traits[trait] ?? 0, told: (value) => `${trait} ${value.toFixed(2)}` }
}
/** Children are not yet poor or short by themselves. */
const ofGrown = new Set<Most>([
  'kindest',
  'cleverest',
  'strongest',
  'hardest working',
  'most curious',
  'most sociable',
  'calmest',
  'poorest',
  'loneliest',
  'shortest',
])
/** Of several together the middle counts, and not the sum. */
const ofMiddle = new Set<Most>([
  'oldest',
  'youngest',
  'happiest',
  'saddest',
  'tallest',
  'shortest',
  'healthiest',
  'sickest',
])

/** Those who are meant, the most of it first; of equals those who can be seen out of doors. */
export function rank(
  wish: Superlative,
  those: readonly Somebody[],
  look: Look,
  all: readonly Somebody[],
  kin: KinOf,
): Ranked[] {
  const offspring = new Map<number, Somebody[]>()
  for (const one of all)
    for (const parent of [one.mother, one.father])
      if (parent >= 0) offspring.set(parent, [...(offspring.get(parent) ?? []), one])
  const known: Known = { ...look, all, kin, childrenOf: ({ id }) => offspring.get(id) ?? [] }
  const { of, told } = measures[wish.most]
  const meant = those.filter((one) => stands(one, wish, known) && wish.kinds.every((kind) => isA(one, kind)))
  const companies = wish.group
    ? together(wish.group, meant)
    : meant.filter((one) => !ofGrown.has(wish.most) || isGrown(one) || wish.kinds.includes('child')).map((one) => [one])
  return companies
    .map((people): Company => {
      const sum =
        wish.most === 'most children' && wish.group ? children(people) : total(people, (one) => of(one, known))
      return { people, measure: ofMiddle.has(wish.most) ? sum / people.length : sum }
    })
    .toSorted((a, b) => b.measure - a.measure || out(b) - out(a) || a.people[0].id - b.people[0].id)
    .map((one) => ({ ...one, told: told?.(one.measure) ?? '' }))
}

function stands(one: Somebody, { standing }: Superlative, known: Known): boolean {
  switch (standing) {
    case undefined:
      return true
    case 'mother':
    case 'father':
    case 'parent':
      return (standing === 'parent' || isOf(one, standing === 'mother')) && known.childrenOf(one).length > 0
    case 'grandmother':
    case 'grandfather':
    case 'grandparent':
      return (
        (standing === 'grandparent' || isOf(one, standing === 'grandmother')) &&
        known.childrenOf(one).some((child) => known.childrenOf(child).length > 0)
      )
    case 'widow':
    case 'widower': {
      const partners = one.partner < 0 && isOf(one, standing === 'widow') ? known.kin([one.id], 'husband') : []
      return partners.length > 0 && !known.all.some(({ id }) => partners.includes(id))
    }
    case 'orphan':
      return (
        one.ageYears < grownYears &&
        one.mother >= 0 &&
        !known.all.some(({ id }) => id === one.mother || id === one.father)
      )
    case 'wife':
    case 'husband':
      return one.partner >= 0 && isOf(one, standing === 'wife')
    case 'unmarried':
      return one.partner < 0 && isGrown(one) && known.kin([one.id], 'husband').length === 0
  }
}

export function isA({ ageYears, sex }: Somebody, kind: string): boolean {
  if (kind === 'woman' || kind === 'man') return ageYears >= grownYears && (sex === 'female') === (kind === 'woman')
  if (kind === 'female' || kind === 'male') return sex === kind
  if (kind === 'child') return ageYears >= 2 && ageYears < 14
  return kind === 'old' ? ageYears >= 55 : ageYears >= 14 && ageYears < 30
}

function together(group: 'household' | 'couple', those: readonly Somebody[]): Somebody[][] {
  if (group === 'household') {
    const houses = Map.groupBy(
      those.filter(({ household }) => household >= 0),
      ({ household }) => household,
    )
    return [...houses.values()].map((people) => people.toSorted((a, b) => b.ageYears - a.ageYears))
  }
  const byId = new Map(those.map((one) => [one.id, one]))
  return those.flatMap((one) => {
    const other = byId.get(one.partner)
    return other && one.id < other.id ? [[one, other]] : []
  })
}

const isOf = ({ sex }: Somebody, isFemale: boolean) => (sex === 'female') === isFemale
const bonds = ({ id }: Somebody, { tiesOf }: Known, kind: string) => tiesOf(id).filter((tie) => tie === kind).length
const children = (people: readonly Somebody[]) => people.filter(({ ageYears }) => ageYears < grownYears).length
const out = ({ people }: Company) => people.filter(({ isAbout }) => isAbout).length
const total = (people: readonly Somebody[], of: (one: Somebody) => number) =>
  people.reduce((sum, one) => sum + of(one), 0)
