import { fromBase64 } from '../kernel/base64.ts'
import { activities } from '../reading.ts'
import { tieRoom } from '../tables.ts'
import type { World } from '../world.ts'
import { crowdBinary } from './crowd_binary.ts'
import { blockRows, lived, places } from './crowd_layout.ts'
import { pleasure, stir } from './mood.ts'
import { exposureIn, type Hour, hungerPace, isMeal, loneliness, weariness } from './needs.ts'

/**
 * The hour of a crowd: moods spread along ties and come to rest, needs press. It is most of what an hour costs, and the engine's own code
 * for typed arrays spends twice the time on looking after them, so the arithmetic is WebAssembly, whose numbers are exact and the same
 * everywhere. It is given nothing to import, and tests hold it to its source, crowd_code.ts, and to the same sentences in plain TypeScript.
 */
type Code = {
  memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  note(count: number, to: number): void
  feel(count: number, moods: number, towns: number, inside: number, outside: number, storm: number): void
}

declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { exports: object }
}

const pageBytes = 65_536
const moodBytes = 16
const townNumbers = 8

const code = new WebAssembly.Instance(new WebAssembly.Module(fromBase64(crowdBinary))).exports as Code
let views = open()
lay()

function open() {
  const { buffer } = code.memory
  return {
    f64: new Float64Array(buffer),
    f32: new Float32Array(buffer),
    i32: new Int32Array(buffer),
    i8: new Int8Array(buffer),
    u8: new Uint8Array(buffer),
  }
}

/** The tables, once and for all. */
function lay(): void {
  const { f64 } = views
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

/** Where the settlements begin: behind the last mood, and moods are laid down by fours. */
function townsAt(rows: number): number {
  return places.moods + moodBytes * ((rows + 3) & ~3)
}

/** Lays down everybody's mood of the hour before, which `feelHour` reads. No other world may come between the two. */
export function noteMoods(world: World): void {
  const { people, settlements } = world
  const bytes = townsAt(people.rows) + 8 * townNumbers * settlements.rows
  if (bytes > views.u8.length) {
    code.memory.grow(Math.ceil((bytes - views.u8.length) / pageBytes))
    views = open()
  }
  for (let from = 0; from < people.rows; from += blockRows) {
    const to = Math.min(people.rows, from + blockRows)
    views.f32.set(people.valence.subarray(from, to), places.valence / 4)
    views.f32.set(people.arousal.subarray(from, to), places.arousal / 4)
    views.f32.set(people.dominance.subarray(from, to), places.dominance / 4)
    code.note(to - from, moodBytes * from)
  }
}

/**
 * What the hour does to moods and needs of rows `from` … `to`. Nobody's depends on anybody else's of the same hour, so any split of the
 * rows gives the same bytes.
 */
export function feelHour(world: World, from: number, to: number, hour: Hour): void {
  const towns = townsAt(world.people.rows)
  const { inside, outside } = exposureIn(hour)
  tellTowns(world, towns / 8)
  for (let first = from; first < to; first += blockRows) {
    const last = Math.min(to, first + blockRows)
    bringIn(world, first, last)
    code.feel(last - first, moodBytes * first, towns, inside, outside, hour.storm ? 0.5 : 0)
    for (const name of lived) {
      const at = places[name] / 4
      world.people[name].set(views.f32.subarray(at, at + last - first), first)
    }
  }
}

function tellTowns({ settlements, now }: World, at: number): void {
  const { f64 } = views
  for (let s = 0, k = at; s < settlements.rows; s++, k += townNumbers) {
    f64[k] = settlements.valence[s]
    f64[k + 1] = settlements.arousal[s]
    f64[k + 2] = settlements.dominance[s]
    f64[k + 3] = 0.85 * settlements.hungry[s]
    f64[k + 4] = settlements.alarmUntil[s] > now.tick[0] ? 0.9 : 0
  }
}

const felt = ['hunger', 'rest', 'warmth', 'safety', 'company', 'purpose', 'injury', 'health'] as const
const counted = ['activity', 'job', 'tieCount'] as const

function bringIn({ people }: World, from: number, to: number): void {
  const { f32, i32, i8, u8 } = views
  for (const name of felt) {
    f32.set(people[name].subarray(from, to), places[name] / 4)
  }
  i32.set(people.settlement.subarray(from, to), places.settlement / 4)
  i32.set(people.toBuilding.subarray(from, to), places.toBuilding / 4)
  i32.set(people.tieWho.subarray(tieRoom * from, tieRoom * to), places.tieWho / 4)
  i8.set(people.temper.subarray(3 * from, 3 * to), places.temper)
  for (const name of counted) u8.set(people[name].subarray(from, to), places[name])
  u8.set(people.tieStrength.subarray(tieRoom * from, tieRoom * to), places.tieStrength)
  // People are taken four by four, and the last one's fellows must belong somewhere.
  for (let row = to - from; row % 4 > 0; row++) {
    i32[places.settlement / 4 + row] = 0
    u8[places.activity + row] = 0
  }
}
