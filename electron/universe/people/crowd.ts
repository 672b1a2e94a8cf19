import { activities } from '../reading.ts'
import { tieRoom } from '../tables.ts'
import type { World } from '../world.ts'
import { blockRows, type Column, columns, layOut, lived, places } from './crowd_layout.ts'
import { codeIn, type Estate, estateOf, makeMemory, pagesFor } from './crowd_memory.ts'
import { pleasure, stir } from './mood.ts'
import { exposureIn, type Hour, hungerPace, isMeal, loneliness, weariness } from './needs.ts'

/**
 * The hour of a crowd: moods spread along ties and come to rest, needs press. It is most of what an hour costs, and the engine's own code
 * for typed arrays spends twice the time on looking after them, so the arithmetic is WebAssembly, whose numbers are exact and the same
 * everywhere. It is given nothing but a memory to import, and tests hold it to its source, crowd_code.ts, and to the same sentences in
 * plain TypeScript.
 */
type Desk = ReturnType<typeof openDesk>

const moodBytes = 16
const townNumbers = 8

function openDesk(estate: Estate) {
  const { memory, stretch } = estate
  const { towns, sums, bench } = layOut(estate)
  const { buffer } = memory
  const f64 = new Float64Array(buffer)
  const i32 = new Int32Array(buffer)
  lay(f64)
  i32.set(bench, places.bench / 4)
  const at = Object.fromEntries(columns.map((name, k) => [name, bench[k]])) as Record<Column, number>
  const [f32, i8, u8] = [new Float32Array(buffer), new Int8Array(buffer), new Uint8Array(buffer)]
  return { code: codeIn(memory), stretch, towns, sums, at, f64, f32, i32, i8, u8 }
}

/** The tables, once and for all. */
function lay(f64: Float64Array): void {
  activities.forEach((_, does) => {
    const [rest, company] = [weariness[does], loneliness[does]]
    f64.set(
      [
        0.29 + pleasure[does],
        0.1 + stir[does],
        hungerPace[does],
        isMeal[does] ? 0 : 1,
        rest.goal,
        rest.pace,
        company.goal,
        company.pace,
      ],
      places.ofActivity / 8 + 8 * does,
    )
  })
  for (let strength = 0; strength < 256; strength++) f64[places.strengths / 8 + strength] = strength
}

/** Through this memory all worlds are copied that have no memory of their own. */
const common = { memory: makeMemory(1), people: 0, settlements: 0, seats: blockRows, stretch: blockRows }
let commonDesk: Desk | undefined
const desks = new WeakMap<Estate, Desk>()

function openCommon({ people, settlements }: World): Desk {
  if (commonDesk && people.rows <= common.people && settlements.rows <= common.settlements) return commonDesk
  common.people = Math.max(common.people, people.rows)
  common.settlements = Math.max(common.settlements, settlements.rows)
  const { memory } = common
  memory.grow(Math.max(0, pagesFor(layOut(common).end - memory.buffer.byteLength)))
  commonDesk = openDesk(common)
  return commonDesk
}

function openOwn(estate: Estate, { people }: World): Desk {
  const known = desks.get(estate)
  if (known) return known
  const desk = openDesk(estate)
  desk.i32.set(
    columns.map((name) => people[name].byteOffset),
    places.own / 4,
  )
  desks.set(estate, desk)
  return desk
}

/** Lays down everybody's mood of the hour before, which `feelHour` reads. No other world may come between the two. */
export function noteMoods(world: World): void {
  const { arena, people } = world
  const estate = estateOf(arena.buffer)
  if (estate) {
    openOwn(estate, world).code.note(places.own, 0, people.rows, 0)
    return
  }
  const { code, at, f32 } = openCommon(world)
  for (let from = 0; from < people.rows; from += blockRows) {
    const to = Math.min(people.rows, from + blockRows)
    for (const name of moods) f32.set(people[name].subarray(from, to), at[name] / 4)
    code.note(places.bench, 0, to - from, moodBytes * from)
  }
}

/**
 * What the hour does to moods and needs of rows `from` … `to`. Nobody's depends on anybody else's of the same hour, so any split of the
 * rows gives the same bytes.
 */
export function feelHour(world: World, from: number, to: number, hour: Hour): void {
  const estate = estateOf(world.arena.buffer)
  const desk = estate ? openOwn(estate, world) : openCommon(world)
  const { code, stretch, towns, sums } = desk
  const { inside, outside } = exposureIn(hour)
  const storm = hour.storm ? 0.5 : 0
  tellTowns(world, desk)
  const inFours = estate ? from + ((to - from) & ~3) : from
  for (let first = from; first < inFours; first += stretch) {
    const last = Math.min(inFours, first + stretch)
    code.feel(places.own, first, last, moodBytes * first, towns, sums, inside, outside, storm)
  }
  for (let first = inFours; first < to; first += blockRows) {
    const last = Math.min(to, first + blockRows)
    bringIn(world, desk, first, last)
    code.feel(places.bench, 0, last - first, moodBytes * first, towns, sums, inside, outside, storm)
    for (const name of lived) {
      const at = desk.at[name] / 4
      world.people[name].set(desk.f32.subarray(at, at + last - first), first)
    }
  }
}

function tellTowns({ settlements, now }: World, { towns, f64 }: Desk): void {
  for (let s = 0, k = towns / 8; s < settlements.rows; s++, k += townNumbers) {
    f64[k] = settlements.valence[s]
    f64[k + 1] = settlements.arousal[s]
    f64[k + 2] = settlements.dominance[s]
    f64[k + 3] = 0.85 * settlements.hungry[s]
    f64[k + 4] = settlements.alarmUntil[s] > now.tick[0] ? 0.9 : 0
  }
}

const moods = ['valence', 'arousal', 'dominance'] as const
const felt = ['hunger', 'rest', 'warmth', 'safety', 'company', 'purpose', 'injury', 'health'] as const
const counted = ['activity', 'job', 'tieCount'] as const

/** Brings some people to the bench. */
function bringIn({ people }: World, { at, f32, i32, i8, u8 }: Desk, from: number, to: number): void {
  for (const name of felt) f32.set(people[name].subarray(from, to), at[name] / 4)
  i32.set(people.settlement.subarray(from, to), at.settlement / 4)
  i32.set(people.toBuilding.subarray(from, to), at.toBuilding / 4)
  i32.set(people.tieWho.subarray(tieRoom * from, tieRoom * to), at.tieWho / 4)
  i8.set(people.temper.subarray(3 * from, 3 * to), at.temper)
  for (const name of counted) u8.set(people[name].subarray(from, to), at[name])
  u8.set(people.tieStrength.subarray(tieRoom * from, tieRoom * to), at.tieStrength)
  // People are taken four by four, and the last one's fellows must belong somewhere.
  for (let row = to - from; row % 4 > 0; row++) {
    i32[at.settlement / 4 + row] = 0
    u8[at.activity + row] = 0
  }
}
