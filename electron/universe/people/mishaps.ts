import type { Shock } from '../bodies/mishap.ts'
import { type Activity, activities } from '../reading.ts'
import type { World } from '../world.ts'
import { eraOf } from './jobs.ts'

/** What may befall people at their work, before engines and since. */
const atWork: Partial<Record<Activity, readonly [before: readonly string[], since: readonly string[]]>> = {
  fishing: [
    [
      'was thrown against the rail by a swell',
      'slipped on the wet quay',
      'went overboard and was pulled out by the hair',
    ],
    ['was caught in the winch', 'slipped on the icy deck', 'was struck by a swinging block'],
  ],
  farming: [
    ['was kicked by an ox', 'was cut by a scythe', 'fell from the hay cart'],
    ['was thrown by the thresher', 'was pinned under a tractor wheel'],
  ],
  hunting: [['was gored by a boar', 'fell in the gully', 'was hit by a stray arrow'], ['was hit by a stray shot']],
  herding: [
    ['was butted down by a ram', 'fell from the bank', 'was bitten by the dog'],
    ['was crushed against a gate'],
  ],
  gathering: [['fell from a tree', 'was bitten by an adder', 'ate the wrong mushroom'], ['fell from a ladder']],
  building: [
    ['fell from the scaffold', 'was struck by a falling beam', 'put a foot through the new roof'],
    ['fell from the scaffold', 'was hit by a slipping crane load', 'touched a live wire'],
  ],
  crafting: [
    ['was burned at the fire', 'was cut by a slipping blade', 'struck the wrong nail'],
    ['was cut by the saw', 'was burned by hot solder'],
  ],
  trading: [
    ['was run down by a cart', 'was hurt by a falling sack', 'was beaten on the road for a purse'],
    ['was knocked down at the crossing', 'was hurt by a falling crate'],
  ],
  teaching: [['fell from the schoolroom steps'], ['fell from a chair while reaching for the map']],
  healing: [['was scratched by a fevered patient', 'was burned by a boiling draught'], ['was cut by a scalpel']],
  praying: [['fell on the temple stairs', 'was burned by a lamp'], ['fell on the temple stairs']],
  governing: [['was struck by a stone thrown in the square'], ['was jostled down the steps of the hall']],
  'factory work': [
    ['was burned at the furnace'],
    ['was caught by the belt', 'was scalded by steam', 'lost a fingertip to the press'],
  ],
  'office work': [
    ['fell on the stairs'],
    ['was knocked down in the street', 'fell on the stairs', 'was hit by a bicycle'],
  ],
  studying: [['fell asleep over a candle and was burned'], ['walked into a post, reading']],
}
const children = [
  'fell out of a tree',
  'was scalded at the hearth',
  'fell in the stream',
  'was kicked by a goat',
  'fell from a wall',
]
const old = ['slipped on the threshold', 'fell in the night', 'missed a step on the stairs']
const winter = ['slipped on the ice', 'broke through the ice', 'was buried by snow sliding off a roof']
const anywhere = [
  'fell hard',
  'was scalded at the hearth',
  'was cut by a broken jar',
  'was stung by wasps',
  'turned an ankle in the lane',
]

const asleep = ['fell in the dark', 'fell out of bed', 'was bitten by a rat', 'woke in smoke from the hearth']

const falls = /\b(fell|slipped|thrown|missed|overboard|jostled|broke through)\b/
const blows = /\b(struck|hit|kicked|gored|butted|crushed|pinned|run down|knocked|beaten|hurt by|caught|walked into)\b/

/** Whether a mishap is a matter of falling or of being struck, by its verb; burns, cuts and bites are neither. */
export function shockOf(mishap: string): Shock | undefined {
  return falls.test(mishap) ? 'fall' : blows.test(mishap) ? 'blow' : undefined
}

/** One mishap that fits the hour, the work, the age and the weather; `luck` is any large whole number. */
export function mishapOf(world: World, i: number, age: number, luck: number): string {
  const { people, settlements, now } = world
  const does = activities[people.activity[i]]
  if (does === 'sleeping') return asleep[luck % asleep.length]
  if (now.snowCover[0] > 0.3 && luck % 3 === 0) return winter[luck % winter.length]
  if (age < 14) return children[luck % children.length]
  if (age > 66 && luck % 2 === 0) return old[luck % old.length]
  const since = settlements.era[people.settlement[i]] >= eraOf.industrial ? 1 : 0
  const ways = atWork[does]?.[since]
  return ways ? ways[luck % ways.length] : anywhere[luck % anywhere.length]
}
