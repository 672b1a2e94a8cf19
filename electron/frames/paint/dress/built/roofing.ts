import { held01, rise } from '../four/shapes.ts'
import { alongStretch, mixed, mixedIn, ownTone, type Point, readTone, scaled, type Tone, writeTone } from './point.ts'
import type { Four } from '../four/script.ts'
import { broadly, uneven } from './strands.ts'
import { blurOf, lotShown, nearerThan, pulseShare, sawMean } from './stretches.ts'
import { see, steepOf, worldOf } from './turned.ts'
import { cellShare } from './unevenness.ts'

type Slope = { u: Four; v: Four; foot: Four; wide: Four; tall: Four; stain: Four }

/** Steeper than a flat roof, and less so than what can be told from one. */
const levelLeast = 0.97

/** Nearer than this, in metres to the pixel, four points in a row are stained alike. */
const stainFoot = 0.1

/** Rows run level, so height along the slope tells the row. `u` runs along the eaves, `v` is height over them. */
const roofOf = (lay: (point: Point, slope: Slope, tone: Tone) => { tone: Tone; du?: Four }) =>
  alongStretch((point) => {
    const { script, read, told, write } = point
    const level = read('level')
    const [u, foot] = [read('u'), read('foot')]
    const v = read('v').over(steepOf(level))
    const [x, y] = [u.times(0.5).plus(told('stainAt')), v.times(0.5)]
    const stain = script.keep(broadly(point, x, y, 45))
    script.when(foot.above(stainFoot), () => script.put(stain, uneven(point, 4, x, y, foot.times(0.5), 45)))
    const plain = ownTone(point)
    const { tone, du } = lay(point, { u, v, foot, wide: read('wide'), tall: read('tall'), stain }, plain)
    const isLevel = level.above(levelLeast)
    const flat = scaled(plain, stain.times(0.35).plus(0.8))
    writeTone(point, {
      red: isLevel.choose(flat.red, tone.red),
      green: isLevel.choose(flat.green, tone.green),
      blue: isLevel.choose(flat.blue, tone.blue),
    })
    const none = script.number(0)
    write('du', du ? isLevel.choose(none, du) : none)
    for (const field of ['dv', 'mirror', 'glowRed'] as const) write(field, none)
  })

export const layFlatRoof = roofOf((_, { stain }, tone) => ({ tone: scaled(tone, stain.times(0.35).plus(0.8)) }))

export const layThatch = roofOf((point, { u, v, foot, tall, stain }, tone) => {
  const straw = uneven(point, 4, u.times(10), v.times(1.3), foot.times(10), 55)
  const layers = sawMean(v.times(1 / 0.7).plus(stain.times(0.1)), blurOf(tall.times(1 / 0.7), 0.5))
  return { tone: scaled(tone, straw.times(0.95).plus(0.5).times(layers.times(0.25).plus(0.8))) }
})

export const laySheets = roofOf((_, { u, foot, wide, stain }, tone) => {
  const seam = pulseShare(u.plus(0.25), 0.5, 0.02, blurOf(wide, 0.04).atLeast(0.04))
  return {
    tone: scaled(
      tone,
      stain
        .times(0.3)
        .plus(0.85)
        .times(seam.times(nearerThan(foot, 0.25)).times(-0.2).plus(1)),
    ),
  }
})

export const layTiles = roofOf(({ script, toldBits }, { u, v, foot, wide, tall, stain }, own) => {
  const fine = nearerThan(foot, 0.25)
  const strength = script.keep(0.95)
  const du = script.keep(0)
  script.when(fine.above(0), () => {
    const course = v.times(1 / 0.3).floor()
    const column = u.times(1 / 0.26).plus(course.asWhole().and(1).toNumbers().times(0.5))
    const broad = wide.times(1 / 0.26)
    const shown = lotShown(broad).times(lotShown(tall.times(1 / 0.3)))
    const tile = cellShare(column.floor(), course, toldBits('roofSeed')).minus(0.5).times(0.55).times(shown).plus(0.975)
    const lap = pulseShare(v.minus(0.03), 0.3, 0.03, blurOf(tall, 0.06).atLeast(0.04))
    script.put(du, sawMean(column, blurOf(broad, 0.5)).minus(0.5).times(0.9).times(fine))
    script.put(strength, mixed(strength, tile.times(lap.times(-0.5).plus(1)), fine))
  })
  const tone = scaled(own, strength.times(stain.times(0.52).plus(0.74)))
  return { tone: mixedIn(tone, 0.13, 0.15, 0.06, rise(0.6, 0.75, stain).times(0.35)), du }
})

/** Snow lies where a roof is not too steep, first in patches. */
export const laySnow = alongStretch((point) => {
  const { script, read, told } = point
  const lie = rise(0.15, 0.4, read('level')).times(held01(told('snow').times(1.4)))
  const isSnowy = lie.above(0.02)
  script.when(isSnowy, () => {
    const { east, north } = worldOf(point, see(point).at)
    const drift = uneven(point, 3, east.times(0.7), north.times(0.7), read('foot').times(0.7), 5)
    const share = isSnowy.choose(rise(lie.times(-0.9).plus(0.75), lie.times(-0.7).plus(0.85), drift), 0)
    writeTone(point, mixedIn(readTone(point), 0.84, 0.88, 0.95, share))
  })
})
