import { tieRoom } from '../tables.ts'
import { type Column, columns, lived } from './crowd_layout.ts'
import { firsts, type Four, openPage, seconds, weaveHigh, weaveLow } from './crowd_page.ts'
import { idleness } from './needs.ts'

/**
 * What an hour does to the moods and needs of a block of people, as WebAssembly text; test/universe/assemble.ts makes crowd_binary.ts of
 * it. People are the rows from `i` to `end` of columns that lie where a list says. The order of every sum is part of the law. Everything
 * is written out rather than called: the engine takes only so many functions into a loop.
 */
export const crowdCode = (): string => `(module
(import "law" "memory" (memory 1))
{vectors}
${noteCode()}
${gatherCode()}
${liveCode()}
(func (export "feel")
  (param $list i32) (param $i i32) (param $end i32) (param $moods i32) (param $towns i32) (param $sums i32)
  (param $inside f64) (param $outside f64) (param $storm f64)
  (call $gather (local.get $list) (local.get $i) (local.get $end) (local.get $sums))
  (call $live (local.get $list) (local.get $i) (local.get $end) (local.get $moods) (local.get $towns) (local.get $sums)
    (f64x2.splat (local.get $inside)) (f64x2.splat (local.get $outside)) (f64x2.splat (local.get $storm)))))`

const [i, f] = ['(local.get $i)', '(local.get $f)']
const rowOf: Partial<Record<Column, string>> = {
  activity: i,
  job: i,
  tieCount: i,
  temper: `(i32.mul ${i} (i32.const 3))`,
  tieStrength: `(i32.shl ${i} (i32.const 4))`,
  tieWho: `(i32.shl ${i} (i32.const 6))`,
}

/** Where the row lies in a column; the others are four bytes wide. */
const at = (name: Column): string => `(i32.add (local.get $${name}) ${rowOf[name] ?? f})`

/** Where the columns begin, by the list. */
const findColumns = (names: readonly Column[]): string =>
  [
    ...names.map((name) => `(local $${name} i32)`),
    ...names.map((name) => `(local.set $${name} (i32.load offset=${4 * columns.indexOf(name)} (local.get $list)))`),
  ].join('\n  ')

/** Everybody's mood, four people at a time, is laid down row by row: valence, arousal, dominance, and 1 for the weight. */
function noteCode(): string {
  const valenceArousal = [`(v128.load ${at('valence')})`, `(v128.load ${at('arousal')})`] as const
  const dominanceOne = [`(v128.load ${at('dominance')})`, '(v128.const f32x4 1 1 1 1)'] as const
  const [va, dw] = ['(local.get $va)', '(local.get $dw)']
  return `(func (export "note") (param $list i32) (param $i i32) (param $end i32) (param $to i32)
  (local $f i32) (local $va v128) (local $dw v128)
  ${findColumns(['valence', 'arousal', 'dominance'])}
  (loop $people
    (local.set $f (i32.shl ${i} (i32.const 2)))
    (local.set $va ${weaveLow(...valenceArousal)})
    (local.set $dw ${weaveLow(...dominanceOne)})
    (v128.store offset={moods} (local.get $to) ${firsts(va, dw)})
    (v128.store offset={moods+16} (local.get $to) ${seconds(va, dw)})
    (local.set $va ${weaveHigh(...valenceArousal)})
    (local.set $dw ${weaveHigh(...dominanceOne)})
    (v128.store offset={moods+32} (local.get $to) ${firsts(va, dw)})
    (v128.store offset={moods+48} (local.get $to) ${seconds(va, dw)})
    (local.set $to (i32.add (local.get $to) (i32.const 64)))
    (br_if $people (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (local.get $end)))))`
}

/** Adds up the moods of those whom each has ties with, by the strength of the tie. Sleepers, whose activity is 0, are beyond reach. */
function gatherCode(): string {
  const mood = (half: number) =>
    `(f64x2.mul (local.get $strength) (f64x2.promote_low_f32x4 (v128.load64_zero offset={moods+${half}} (local.get $other))))`
  const tie = (k: number) => `
      (br_if $done (i32.eq (local.get $ties) (i32.const ${k})))
      (local.set $other (i32.shl (i32.load offset=${4 * k} (local.get $whos)) (i32.const 4)))
      (local.set $strength
        (v128.load64_splat offset={strengths}
          (i32.shl (i32.load8_u offset=${k} (local.get $hows)) (i32.const 3))))
      (local.set $va (f64x2.add (local.get $va) ${mood(0)}))
      (local.set $dw (f64x2.add (local.get $dw) ${mood(8)}))`
  return `(func $gather (param $list i32) (param $i i32) (param $end i32) (param $sums i32)
  (local $ties i32) (local $whos i32) (local $hows i32) (local $other i32)
  (local $strength v128) (local $va v128) (local $dw v128)
  ${findColumns(['activity', 'tieCount', 'tieStrength', 'tieWho'])}
  (loop $people
    (local.set $ties (select (i32.load8_u ${at('tieCount')}) (i32.const 0) (i32.load8_u ${at('activity')})))
    (local.set $whos ${at('tieWho')})
    (local.set $hows ${at('tieStrength')})
    (local.set $va (v128.const f64x2 0 0))
    (local.set $dw (v128.const f64x2 0 0))
    (block $done ${Array.from({ length: tieRoom }, (_, k) => tie(k)).join('')})
    (v128.store (local.get $sums) (local.get $va))
    (v128.store offset=16 (local.get $sums) (local.get $dw))
    (local.set $sums (i32.add (local.get $sums) (i32.const 32)))
    (br_if $people (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $end)))))`
}

/** Moods drift and needs press, four people at a time. */
function liveCode(): string {
  const page = openPage()
  const { lines, locals, keep, constant, add, sub, mul, div, max, and, atLeast, above, widen, narrow, pairs } = page
  const fourth = [0, 1, 2, 3]
  const column = (name: Column): Four => widen(keep(`(v128.load ${at(name)})`))
  const given = (name: string): Four => [`(local.get $${name})`, `(local.get $${name})`]
  const store = (name: Column, four: string): void => {
    lines.push(`(v128.store ${at(name)} ${four})`)
  }

  const does = fourth.map((k) => keep(`(i32.shl (i32.load8_u offset=${k} ${at('activity')}) (i32.const 6))`, 'i32'))
  const towns = fourth.map((k) =>
    keep(`(i32.add (local.get $towns) (i32.shl (i32.load offset=${4 * k} ${at('settlement')}) (i32.const 6)))`, 'i32'),
  )

  const inActivity = (byte: number) => does.map((row) => `offset={ofActivity+${byte}} ${row}` as const)
  const inTown = (byte: number) => towns.map((row) => `offset=${byte} ${row}` as const)

  // Three bytes of temper count 0.45 or 0.35 of 1/127 each: each is brought to the top of its word and down again with its sign.
  const tempers = keep(`(i8x16.swizzle (v128.load ${at('temper')}) {i8x16 0 0 1 2 3 3 4 5 6 6 7 8 9 9 10 11})`)
  const temper = (byte: number): Four =>
    page.whole(keep(`(i32x4.shr_s (i32x4.shl ${tempers} (i32.const ${16 - 8 * byte})) (i32.const 24))`))

  /** A need after an hour, part of the way to its goal: between 0 and 1 like both of them, and out of the denormals. */
  const goOn = (need: Four, goal: Four, pace: Four | number): Four => add(need, mul(sub(goal, need), pace))
  const press = (name: Column, need: Four, goal: Four, pace: Four | number): void => {
    const moved = goOn(need, goal, pace)
    store(name, narrow(and(moved, atLeast(moved, 1e-4))))
  }

  // Where the mood comes to rest: what one does pleases and stirs, temper and needs add to it, in this order.
  let restA = add(pairs(inActivity(0)).second(), mul(0.0027559055118110236, temper(1)))

  // A meal leaves hungry only those for whom there is none; everybody else's goal is 1.
  const hunger = column('hunger')
  let want = mul(0.3, hunger)
  const [hungerStirs, meal] = [mul(0.2, hunger), pairs(inActivity(16))]
  press('hunger', hunger, max(meal.second(), pairs(inTown(16)).second()), meal.first())

  const rest = column('rest')
  want = add(want, mul(0.16, rest))
  const [wearinessStills, weariness] = [mul(0.45, rest), pairs(inActivity(32))]
  press('rest', rest, weariness.first(), weariness.second())

  // Those in no building have −1 for one; no roof makes it worse.
  const outdoors = page.mask(keep(`(i32x4.shr_s (v128.load ${at('toBuilding')}) (i32.const 31))`))
  const warmth = column('warmth')
  want = add(want, mul(0.15, warmth))
  press('warmth', warmth, max(given('inside'), and(given('outside'), outdoors)), 0.4)

  // Of injury, storm and alarm each frightens more than the one before. Nobody is ever quite safe, so nothing here is near a denormal.
  const [safety, injury] = [column('safety'), column('injury')]
  want = add(want, mul(0.2, safety))
  restA = sub(add(add(restA, mul(0.5, safety)), hungerStirs), wearinessStills)
  const danger = max(max(add(0.05, mul(0.3, injury)), and(given('storm'), outdoors)), pairs(inTown(32)).first())
  store('safety', narrow(goOn(safety, danger, 0.35)))

  const company = column('company')
  want = add(want, mul(0.13, company))
  const loneliness = pairs(inActivity(48))
  press('company', company, loneliness.first(), loneliness.second())

  // The first two jobs are none.
  const purpose = column('purpose')
  want = add(want, mul(0.1, purpose))
  const job = keep(`(i32x4.extend_low_i16x8_u (i16x8.extend_low_i8x16_u (v128.load32_zero ${at('job')})))`)
  const idle = page.mask(keep(`(i32x4.gt_s {i32x4 2} ${job})`))
  store('purpose', narrow(goOn(purpose, max(idleness.atWork, and(idleness.without, idle)), 0.02)))

  // Wounds heal, the sooner the healthier.
  const health = column('health')
  const hurt = add(mul(0.5, injury), mul(0.25, sub(1, health)))
  store('injury', narrow(and(sub(injury, mul(0.0006, add(0.5, health))), above(injury, 0.004))))

  const pleased = add(pairs(inActivity(0)).first(), mul(0.003543307086614173, temper(0)))
  const restV = sub(sub(pleased, mul(1.05, want)), hurt)
  const restD = sub(sub(add(0.1, mul(0.003543307086614173, temper(2))), mul(0.4, want)), mul(0.6, hurt))

  const [v, a, d] = page.threes(fourth.map((k) => `offset={moods+${16 * k}} (local.get $moods)` as const))

  // Those without ties have a weight of 0 and sums of 0, and ties weigh in whole numbers.
  const sums = (half: number) => pairs(fourth.map((k) => `offset=${32 * k + half} (local.get $sums)` as const))
  const dw = sums(16)
  const weight = dw.second()
  const share = div(0.03, max(weight, 1))

  /** A mood after an hour, drawn to where it rests, to those one has ties with and, for strangers met in the street, to the place's. */
  const draw = (name: Column, mood: Four, goal: Four, pace: number, sum: Four, town: Four): void => {
    const others = add(mul(share, sub(sum, mul(weight, mood))), mul(0.004, sub(town, mood)))
    const moved = add(add(mood, mul(pace, sub(goal, mood))), others)
    const size = and(moved, constant('i32x4 -1 2147483647'))
    const four = narrow(and(moved, atLeast(size, 1e-6)))
    store(name, `(f32x4.pmax (f32x4.pmin ${four} {f32x4 1}) {f32x4 -1})`)
  }
  draw('dominance', d, restD, 0.02, dw.first(), pairs(inTown(16)).first())
  const [va, town] = [sums(0), pairs(inTown(0))]
  draw('valence', v, restV, 0.02, va.first(), town.first())
  draw('arousal', a, restA, 0.06, va.second(), town.second())

  return `(func $live
  (param $list i32) (param $i i32) (param $end i32) (param $moods i32) (param $towns i32) (param $sums i32)
  (param $inside v128) (param $outside v128) (param $storm v128) (local $f i32)
  ${locals.join('\n  ')}
  ${findColumns([...lived, 'health', 'settlement', 'toBuilding', 'activity', 'job', 'temper'])}
  (loop $people
    (local.set $f (i32.shl ${i} (i32.const 2)))
    ${lines.join('\n    ')}
    (local.set $moods (i32.add (local.get $moods) (i32.const 64)))
    (local.set $sums (i32.add (local.get $sums) (i32.const 128)))
    (br_if $people (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (local.get $end)))))`
}
