import { givenAt } from '../../sheet/layout.ts'
import { end, place, type RowScript } from '../../sheet/row_script.ts'
import type { Bits, Four } from '../four/script.ts'
import { held01, rise } from '../four/shapes.ts'
import { type Strewn, leafTold } from './crown.ts'

/** How many looks along a ray, and where in each stretch: as the truth renderer does, so that the same leaves are met. */
const looks = 7
const lookShare = 0.35
/** How a clump thins out towards its rim. */
const thinning = 0.36

const [colour, ids] = [2, 3]
const parts = ['Red', 'Green', 'Blue'] as const

type Way = { x: Four; y: Four; z: Four }
const along = (ray: Way, t: Four): Way => ({ x: ray.x.times(t), y: ray.y.times(t), z: ray.z.times(t) })
const square = ({ x, y, z }: Way): Four => x.times(x).plus(y.times(y)).plus(z.times(z))

type Told = (name: string) => Four

/** Noise, 0 … 1, at a place from the eye. */
function strewnAt(script: RowScript, told: Told, name: Strewn, at: Way): Four {
  const grain = told(`${name}Grain`)
  const cells = [
    at.x.times(grain).plus(told(`${name}X`)),
    at.y.times(grain).plus(told(`${name}Y`)),
    at.z.times(grain).plus(told(`${name}Z`)),
  ]
  for (const cell of cells) script.get(cell.place)
  script.integer(givenAt + leafTold[`${name}East`] * 4)
  return script.callNamed('space')
}

/** Paints a clump's leaves along a row: at every pixel, or at every other one, which its neighbour on the right shares. */
export const leafRow =
  (stride: 1 | 2) =>
  (script: RowScript): void => {
    const told: Told = (name) => script.told(leafTold[name])
    script.loop(place, 16 * stride, end, () => {
      const near = stride === 1 ? script.look() : script.lookEvens()
      const within = script.lanes(4 * stride).plus(script.parameterBits(place))
      const open = near.times(told('closest')).below(1).and(script.parameterBits(end).above(within))
      script.when(open, () => {
        const column = within.minus(told('row').asBits()).down(2).toNumbers()
        const ray = {
          x: column.times(told('stepX')).plus(told('rayX')),
          y: column.times(told('stepY')).plus(told('rayY')),
          z: told('rayZ'),
        }
        enter(script, told, near, open, ray, stride)
      })
    })
  }

/** Goes on where the ray passes through the clump. */
function enter(script: RowScript, told: Told, near: Four, open: Bits, ray: Way, stride: 1 | 2): void {
  const step = { x: ray.x.times(told('flat')), y: ray.y.times(told('flat')), z: ray.z.times(told('high')) }
  const eye = { x: told('eyeX'), y: told('eyeY'), z: told('eyeZ') }
  const a = square(step)
  const b = eye.x.times(step.x).plus(eye.y.times(step.y)).plus(eye.z.times(step.z))
  const h = b.times(b).minus(a.times(told('outside')))
  const size = script.number(1).over(a)
  const root = h.atLeast(0).root()
  const middle = b.times(size).times(-1)
  const half = root.times(size)
  const first = middle.minus(half).atLeast(0.02)
  const stretch = middle
    .plus(half)
    .minus(first)
    .times(1 / looks)
  const hit = h.above(0).and(stretch.above(0)).and(first.times(near).below(1)).and(open)
  script.when(hit, () => {
    const limit = script.number(1).over(near)
    const least = h.times(size).times(-1).plus(1)
    const met = meet(script, told, { first, stretch, middle, a, least, limit }, hit, ray)
    script.when(met.found, () => {
      const at = {
        x: eye.x.plus(step.x.times(met.t)),
        y: eye.y.plus(step.y.times(met.t)),
        z: eye.z.plus(step.z.times(met.t)),
      }
      const leaf = lightLeaf(script, told, at, along(ray, met.t))
      lay(script, told, script.number(1).over(met.t), met.found, leaf, stride)
    })
  })
}

type Stretch = { first: Four; stretch: Four; middle: Four; a: Four; least: Four; limit: Four }

/** The first of the looks that meets leaves. */
function meet(
  script: RowScript,
  told: Told,
  { first, stretch, middle, a, least, limit }: Stretch,
  hit: Bits,
  ray: Way,
) {
  const t = script.keep(stretch.times(lookShare).plus(first))
  const searching = script.keep(hit.asNumbers())
  const found = script.keep(script.whole(0).asNumbers())
  const foundAt = script.keep(1)
  const look = script.keep(0)
  script.repeat(() => {
    const off = t.minus(middle)
    const plain = told('level').minus(off.times(off).times(a).plus(least).times(thinning))
    const dense = script.keep(plain)
    const asked = searching.asBits().and(plain.above(told('least')))
    script.when(asked, () => {
      const at = along(ray, t)
      const [coarse, fine] = [told('coarseWeight'), told('fineWeight')]
      script.when(coarse.above(0), () =>
        script.put(dense, dense.plus(strewnAt(script, told, 'coarse', at).times(coarse))),
      )
      const likely = asked.and(dense.above(told('fineLeast')))
      script.when(likely.and(dense.above(0).xor(-1)).and(fine.above(0)), () =>
        script.put(dense, dense.plus(strewnAt(script, told, 'fine', at).times(fine))),
      )
      const met = likely.and(dense.above(0))
      script.put(foundAt, met.choose(t, foundAt))
      script.put(found, found.asBits().or(met).asNumbers())
      script.put(searching, searching.asBits().and(met.xor(-1)).asNumbers())
    })
    script.put(t, t.plus(stretch))
    script.put(look, look.plus(1))
    const rest = searching.asBits().and(t.below(limit)).and(look.below(looks))
    script.put(searching, rest.asNumbers())
    return rest
  })
  return { t: foundAt, found: found.asBits() }
}

/** How much light reaches leaves through their own clump: a quarter where others are met on the way. */
function openness(script: RowScript, told: Told, at: Way, from: Way, out: Four): Four {
  const open = script.keep(1)
  const to = { x: told('toX'), y: told('toY'), z: told('toZ') }
  const toLight = told('toLight')
  const on = at.x.times(to.x).plus(at.y.times(to.y)).plus(at.z.times(to.z))
  const rest = on.times(on).minus(toLight.times(out.minus(1)))
  const exit = rest.atLeast(0).root().minus(on).over(toLight)
  const isDeep = exit.above(0.5).and(rest.above(0))
  script.when(isDeep.and(told('coarseWeight').above(0)), () => {
    const third = exit.minus(0.5).times(1 / 3)
    for (let k = 0; k < 2; k++) {
      const s = third.times(k + lookShare).plus(0.5)
      const there = { x: at.x.plus(to.x.times(s)), y: at.y.plus(to.y.times(s)), z: at.z.plus(to.z.times(s)) }
      const dense = told('shaded').minus(square(there).times(thinning))
      const mayMeet = isDeep.and(dense.plus(told('coarseWeight')).above(0))
      script.when(mayMeet, () => {
        const place = {
          x: from.x.plus(told('lightX').times(s)),
          y: from.y.plus(told('lightY').times(s)),
          z: from.z.plus(told('lightZ').times(s)),
        }
        const noise = strewnAt(script, told, 'coarse', place).times(told('coarseWeight'))
        script.put(open, mayMeet.and(dense.plus(noise).above(0)).choose(0.25, open))
      })
    }
  })
  return open
}

/** The colour of leaves at a place of the clump, `from` the eye. */
function lightLeaf(script: RowScript, told: Told, at: Way, from: Way): Bits {
  const out = square(at)
  const [flat, high] = [told('flat'), told('high')]
  const face = { x: at.x.times(flat), y: at.y.times(flat), z: at.z.times(high) }
  const size = script.number(1).over(square(face).root())
  const facingUp = face.z.times(size)
  const patch = script.keep(0.5)
  script.when(told('isPatchy').above(0), () => script.put(patch, strewnAt(script, told, 'patch', from)))
  const strength = script.keep(patch.times(0.7).plus(0.55))
  const near = told('closeness')
  script.when(near.above(0), () => {
    const own = strewnAt(script, told, 'close', from).times(0.9).minus(0.45)
    script.put(strength, strength.times(own.times(near).plus(1)))
  })
  const leant = { x: script.keep(face.x.times(size)), y: script.keep(face.y.times(size)), z: script.keep(facingUp) }
  const tilt = told('tilt')
  script.when(tilt.above(0), () => {
    const lean = (name: Strewn, own: Four) => strewnAt(script, told, name, from).minus(0.5).times(tilt).plus(own)
    const way = { x: lean('leanX', leant.x), y: lean('leanY', leant.y), z: lean('leanZ', leant.z) }
    const length = script.number(1).over(square(way).root())
    script.put(leant.x, way.x.times(length))
    script.put(leant.y, way.y.times(length))
    script.put(leant.z, way.z.times(length))
  })
  const facing = leant.x
    .times(told('lightX'))
    .plus(leant.y.times(told('lightY')))
    .plus(leant.z.times(told('lightZ')))
  // Light also comes through leaves from behind.
  const lit = facing.above(0).choose(facing.times(0.8), facing.times(-0.21)).plus(0.2)
  const bright = facingUp.times(0.225).plus(0.775)
  const sun = lit.times(openness(script, told, at, from, out)).times(bright)
  const above = leant.z.above(0).choose(leant.z.times(0.05), leant.z.times(0.5)).plus(0.95)
  const ambient = above.times(out.times(0.4).plus(0.5)).times(bright)
  const lie = rise(0, 0.7, facingUp.plus(patch).minus(0.5)).times(told('snow'))
  const own = lie.times(-1).plus(1).times(strength)
  const white = [0.85, 0.89, 0.95]
  const [red, green, blue] = parts.map((part, i) => {
    const given = told(part.toLowerCase()).times(own).plus(lie.times(white[i]))
    const light = told(`sky${part}`)
      .times(ambient)
      .plus(told(`beam${part}`).times(sun))
    return held01(given.times(light)).root().times(255).cut()
  })
  return red.or(green.up(8)).or(blue.up(16)).or(0xff000000)
}

function lay(script: RowScript, told: Told, near: Four, found: Bits, leaf: Bits, stride: 1 | 2): void {
  const write = (where: Bits, nearness: Four, tone: Bits, pixels: number) => {
    script.lay(where.choose(nearness, script.look(undefined, pixels)), undefined, pixels)
    script.lay(where.chooseBits(tone, script.look(colour, pixels).asBits()), colour, pixels)
    script.lay(where.chooseBits(told('id').asBits(), script.look(ids, pixels).asBits()), ids, pixels)
  }
  if (stride === 1) return write(found, near, leaf, 0)
  for (const half of [0, 1] as const) {
    const pixels = half * 4
    const nearness = script.twice(near, half)
    const inRow = told('rowEnd')
      .asBits()
      .above(
        script
          .lanes(4)
          .plus(script.parameterBits(place))
          .plus(pixels * 4),
      )
    const where = script.twice(found.asNumbers(), half).asBits().and(inRow)
    write(
      where.and(nearness.above(script.look(undefined, pixels))),
      nearness,
      script.twice(leaf.asNumbers(), half).asBits(),
      pixels,
    )
  }
}
