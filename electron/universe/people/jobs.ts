import { type Activity, activities, type BuildingKind, buildingKinds, type Era, eras } from '../reading.ts'

export const activityOf = Object.fromEntries(activities.map((name, index) => [name, index])) as Record<Activity, number>
export const kindOfBuilding = Object.fromEntries(buildingKinds.map((name, index) => [name, index])) as Record<
  BuildingKind,
  number
>
export const eraOf = Object.fromEntries(eras.map((name, index) => [name, index])) as Record<Era, number>

export const skillNames = [
  'gathering',
  'farming',
  'fishing',
  'making',
  'trading',
  'learning',
  'healing',
  'leading',
] as const
const skill = Object.fromEntries(skillNames.map((name, index) => [name, index])) as Record<
  (typeof skillNames)[number],
  number
>

export type Job = {
  name: string
  skill: number
  activity: number
  /** Where the work is done: a kind of building, or the open ground. */
  where: number
  food: boolean
}

const job = (
  name: string,
  of: (typeof skillNames)[number],
  does: Activity,
  at: BuildingKind | '',
  food = false,
): Job => ({
  name,
  skill: skill[of],
  activity: activityOf[does],
  where: at === '' ? -1 : kindOfBuilding[at],
  food,
})

export const jobs: readonly Job[] = [
  job('child', 'learning', 'playing', ''),
  job('elder', 'leading', 'resting', ''),
  job('gatherer', 'gathering', 'gathering', '', true),
  job('hunter', 'gathering', 'hunting', '', true),
  job('fisher', 'fishing', 'fishing', '', true),
  job('farmer', 'farming', 'farming', '', true),
  job('herder', 'farming', 'herding', '', true),
  job('builder', 'making', 'building', ''),
  job('crafter', 'making', 'crafting', 'workshop'),
  job('trader', 'trading', 'trading', 'market'),
  job('teacher', 'learning', 'teaching', 'school'),
  job('healer', 'healing', 'healing', 'hospital'),
  job('priest', 'leading', 'praying', 'temple'),
  job('leader', 'leading', 'governing', 'hall'),
  job('factory hand', 'making', 'factory work', 'factory'),
  job('clerk', 'learning', 'office work', 'office'),
  job('scholar', 'learning', 'studying', 'school'),
]
export const jobOf = Object.fromEntries(jobs.map((entry, index) => [entry.name, index])) as Record<string, number>

/** How many in a hundred of the grown-ups do what, era by era. Fishers take from the farmers' share where there is sea. */
const shares: Record<Era, Record<string, number>> = {
  foraging: { gatherer: 52, hunter: 30, crafter: 10, healer: 3, priest: 2, builder: 3 },
  farming: { farmer: 56, herder: 13, gatherer: 8, crafter: 10, builder: 5, trader: 2, healer: 2, priest: 4 },
  bronze: { farmer: 53, herder: 12, crafter: 16, builder: 6, trader: 5, healer: 2, priest: 4, scholar: 2 },
  classical: { farmer: 49, herder: 11, crafter: 18, builder: 7, trader: 7, healer: 2, priest: 3, scholar: 3 },
  medieval: {
    farmer: 47,
    herder: 11,
    crafter: 20,
    builder: 6,
    trader: 8,
    healer: 2,
    priest: 3,
    teacher: 1,
    scholar: 2,
  },
  industrial: {
    farmer: 18,
    herder: 4,
    crafter: 10,
    'factory hand': 38,
    builder: 8,
    trader: 8,
    teacher: 4,
    healer: 3,
    clerk: 6,
    priest: 1,
  },
  networked: {
    farmer: 3,
    herder: 1,
    crafter: 8,
    'factory hand': 12,
    builder: 7,
    trader: 14,
    teacher: 7,
    healer: 10,
    clerk: 34,
    scholar: 4,
  },
}

/** Share of the grown-ups for each job, in an era, beside water or not. */
export const jobShares: readonly Float64Array[] = eras.flatMap((era) =>
  [false, true].map((byWater) => {
    const row = new Float64Array(jobs.length)
    for (const [name, share] of Object.entries(shares[era])) row[jobOf[name]] = share / 100
    if (byWater) {
      for (const name of ['farmer', 'gatherer', 'herder']) {
        const moved = row[jobOf[name]] * 0.35
        row[jobOf[name]] -= moved
        row[jobOf.fisher] += moved
      }
    }
    return row
  }),
)

/** Share of the grown-ups whose work is food. */
export const foodShares: readonly number[] = eras.map((_, era) => {
  let sum = 0
  jobs.forEach((entry, index) => {
    if (entry.food) sum += jobShares[2 * era][index]
  })
  return sum
})

const crafts = ['weaver', 'potter', 'carpenter', 'smith', 'baker', 'tanner', 'cooper', 'mason'] as const

/** What neighbours would call the job. */
export function jobTitle(index: number, era: number, id: number): string {
  const { name } = jobs[index]
  if (name === 'crafter') return era < 2 ? ['weaver', 'potter', 'knapper'][id % 3] : crafts[id % crafts.length]
  if (name === 'leader') return era < 2 ? 'headwoman or headman' : era < 5 ? 'reeve' : 'mayor'
  if (name === 'clerk') return era >= 6 ? ['engineer', 'designer', 'analyst', 'lawyer', 'programmer'][id % 5] : 'clerk'
  if (name === 'healer') return era >= 5 ? 'doctor' : 'healer'
  if (name === 'builder') return era >= 5 ? 'bricklayer' : 'builder'
  return name
}
