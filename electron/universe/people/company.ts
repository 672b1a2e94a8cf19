import { nameOf, saying, shortName, tell, townName } from '../chronicle.ts'
import { play } from '../kernel/games.ts'
import { tieRoom } from '../tables.ts'
import { ageOf, channels, draw, u0, u1, u2, u3, type World } from '../world.ts'
import { feel } from './emotion.ts'
import { occupy } from './gathering.ts'
import { activityOf } from './jobs.ts'
import { trait, traitOf } from './traits.ts'
import { tie, tieKindOf, tieSlot, untie } from './ties.ts'

/** A day among others: one old tie is lived, and sometimes a new one begins. */
export function meetOthers(world: World, i: number): void {
  const { people } = world
  if (ageOf(world, i) < 5) return
  draw(world, people.id[i], channels.bonds)
  const which = u0()
  const error = u1()
  const seeks = u2()
  const whom = u3()
  if (people.tieCount[i] > 0) live(world, i, i * tieRoom + Math.floor(which * people.tieCount[i]), error)
  const lonely = people.tieCount[i] < 9 ? 0.12 : 0.015
  if (seeks < lonely * (0.4 + traitOf(world, i, trait.extraversion))) befriend(world, i, whom)
}

/** One round with somebody known: each does right by the other or not, and both remember. */
function live(world: World, i: number, slot: number, error: number): void {
  const { people, now, settlements } = world
  const j = people.tieWho[slot]
  if (people.settlement[i] !== people.settlement[j]) {
    people.tieStrength[slot] = Math.max(1, people.tieStrength[slot] - 1)
    return
  }
  const back = tieSlot(world, j, i)
  // People err more where the wards are out of balance.
  const err = 0.013 * (1.5 - settlements.harmony[people.settlement[i]])
  const slipI = error < err
  const slipJ = error > 1 - err
  const kin = people.tieKind[slot] <= tieKindOf.partner
  const mine = play(people.strategy[i], people.tieMoves[slot], slipI) || (kin && error < 0.9)
  const theirs = play(people.strategy[j], people.tieMoves[back], slipJ) || (kin && error > 0.1)
  remember(people.tieMoves, slot, mine, theirs)
  remember(people.tieMoves, back, theirs, mine)
  const gain = mine ? (theirs ? 3 : 0) : theirs ? 5 : 1
  const loss = theirs ? (mine ? 3 : 0) : mine ? 5 : 1
  people.payoff[i] += (gain - people.payoff[i]) * 0.05
  people.payoff[j] += (loss - people.payoff[j]) * 0.05
  people.reputation[i] += ((mine ? 1 : -1) - people.reputation[i]) * 0.01
  people.reputation[j] += ((theirs ? 1 : -1) - people.reputation[j]) * 0.01
  now.meetings[0]++
  if (mine && theirs) {
    now.kindnesses[0]++
    grow(world, slot, back, 2, 3)
    feel(world, i, 'joy', 0.06)
    feel(world, j, 'joy', 0.06)
    if (people.tieKind[slot] === tieKindOf.rival && people.tieTrust[slot] > 0) reconcile(world, i, j)
    if (people.tieKind[slot] > tieKindOf.rival && people.tieStrength[slot] > 120) becomeFriends(world, i, j)
    return
  }
  grow(world, slot, back, -3, -8)
  if (mine) feel(world, i, 'anger', 0.3 * (1.2 - traitOf(world, i, trait.agreeableness)))
  if (theirs) feel(world, j, 'anger', 0.3 * (1.2 - traitOf(world, j, trait.agreeableness)))
  // Most who lose their trust simply drift apart; some have it out.
  if (!kin && people.tieTrust[slot] < -60 && people.tieKind[slot] !== tieKindOf.rival) {
    if (error * 4096 - Math.floor(error * 4096) < 0.12) quarrel(world, i, j, error)
    else return untie(world, i, j)
  }
  const town = people.settlement[i]
  if (!mine && theirs && gain === 5 && error > 0.9 && people.strategy[i] === 1 && settlements.hungry[town] > 0.1)
    steal(world, i, j)
}

function remember(moves: Uint8Array, slot: number, mine: boolean, theirs: boolean): void {
  const before = moves[slot]
  moves[slot] = (mine ? 1 : 0) | (theirs ? 2 : 0) | ((before & 3) << 2) | (before & 16) | (theirs ? 0 : 16)
}

function grow(world: World, slot: number, back: number, strength: number, trust: number): void {
  const { tieStrength, tieTrust } = world.people
  for (const k of [slot, back]) {
    tieStrength[k] = Math.max(1, Math.min(255, tieStrength[k] + strength))
    tieTrust[k] = Math.max(-120, Math.min(120, tieTrust[k] + trust))
  }
}

function becomeFriends(world: World, i: number, j: number): void {
  const { people } = world
  tie(world, i, j, 'friend', 125, people.tieTrust[tieSlot(world, i, j)])
  // A chronicler hears of one such friendship in six.
  if ((people.id[i] + people.id[j]) % 6 !== 0) return
  const text = saying(world, [
    `${nameOf(world, i)} and ${nameOf(world, j)} became friends.`,
    `${nameOf(world, i)} found a friend in ${nameOf(world, j)}.`,
    `After many evenings of talk, ${nameOf(world, i)} and ${nameOf(world, j)} called each other friend.`,
  ])
  tell(world, { kind: 'friendship', who: [i, j], settlement: people.settlement[i], weight: 0.1, valence: 0.4, text })
}

function reconcile(world: World, i: number, j: number): void {
  const { people } = world
  const slot = tieSlot(world, i, j)
  people.tieStrength[slot] = people.tieStrength[tieSlot(world, j, i)] = 90
  tie(world, i, j, 'friend', 90, 20)
  feel(world, i, 'relief', 0.5)
  feel(world, j, 'relief', 0.5)
  const text = saying(world, [
    `${nameOf(world, i)} and ${nameOf(world, j)} shook hands and let the old quarrel lie.`,
    `${nameOf(world, j)} forgave ${nameOf(world, i)}, and they shared bread.`,
  ])
  tell(world, {
    kind: 'reconciliation',
    who: [i, j],
    settlement: people.settlement[i],
    weight: 0.18,
    valence: 0.6,
    text,
    cause: people.lastEvent[i],
  })
}

const matters = [
  'a boundary stone',
  'a broken promise',
  'a debt',
  'a stray goat',
  'a hard word',
  'a place in the market',
  'a lost net',
  'an old song',
] as const

function quarrel(world: World, i: number, j: number, roll: number): void {
  const { people } = world
  tie(world, i, j, 'rival', 60, -70)
  for (const one of [i, j]) {
    feel(world, one, 'anger', 0.7)
    occupy(world, one, activityOf.quarrelling, world.now.tick[0] + 1)
  }
  const over = matters[Math.floor(roll * 4096) % matters.length]
  const text = saying(world, [
    `${nameOf(world, i)} and ${nameOf(world, j)} quarrelled over ${over} in ${townName(world, people.settlement[i])}.`,
    `There were loud words between ${nameOf(world, i)} and ${nameOf(world, j)} over ${over}.`,
  ])
  tell(world, {
    kind: 'quarrel',
    who: [i, j],
    settlement: people.settlement[i],
    weight: 0.16,
    valence: -0.5,
    text,
    cause: people.lastEvent[i],
  })
}

function steal(world: World, i: number, j: number): void {
  const { people } = world
  const taken = 0.2 * people.wealth[j]
  people.wealth[j] -= taken
  people.wealth[i] += taken
  feel(world, j, 'distress', 0.5)
  const text = `${nameOf(world, i)} stole from ${nameOf(world, j)}, who had thought ${shortName(world, i)} a friend.`
  tell(world, { kind: 'theft', who: [i, j], settlement: people.settlement[i], weight: 0.22, valence: -0.6, text })
}

/** Like seeks like: of a few who live near, the one closest in age and temper. */
function befriend(world: World, i: number, luck: number): void {
  const { people, roll } = world
  const town = people.settlement[i]
  const from = roll.from[town]
  const count = roll.from[town + 1] - from
  if (count < 2) return
  let best = -1
  let bestDistance = 9
  for (let k = 0; k < 4; k++) {
    const other = roll.rows[from + Math.floor((((luck * 65536 * (k + 1)) % 65536) / 65536) * count)]
    if (other === i || !people.alive[other] || tieSlot(world, i, other) >= 0) continue
    const years = Math.abs(people.bornTick[i] - people.bornTick[other]) / (8766 * 12)
    const temper = Math.abs(traitOf(world, i, trait.openness) - traitOf(world, other, trait.openness))
    const trade = people.job[i] === people.job[other] ? 0 : 0.3
    const distance = years + temper + trade
    if (distance < bestDistance) {
      best = other
      bestDistance = distance
    }
  }
  if (best < 0 || bestDistance > 1.6) return
  tie(world, i, best, people.job[i] === people.job[best] && people.job[i] > 1 ? 'colleague' : 'neighbour', 40, 15)
}

/** Those who fare badly copy the ways of somebody known who fares better (imitation by the Fermi rule's straight-line kin). */
export function imitate(world: World, i: number): void {
  const { people } = world
  if (people.tieCount[i] === 0 || ageOf(world, i) < 8) return
  draw(world, people.id[i], channels.thought)
  if (u0() > 0.02) return
  const model = people.tieWho[i * tieRoom + Math.floor(u1() * people.tieCount[i])]
  const better = people.payoff[model] - people.payoff[i]
  if (better > 0 && u2() < better / 5) people.strategy[i] = people.strategy[model]
  else if (u3() < 0.01) people.strategy[i] = Math.floor(u2() * 6)
}
