import { rise } from '../four/shapes.ts'
import type { Four } from '../four/script.ts'
import { layBricks, layConcrete, layMudbricks, layStones } from './masonry.ts'
import { layHides, layPlaster, layTimber } from './planks.ts'
import {
  alongSixteens,
  alongStretch,
  kept,
  mixedIn,
  ownTone,
  type Point,
  put,
  readTone,
  scaled,
  type Tone,
  writeTone,
} from './point.ts'
import { blurOf, pulseShare } from './stretches.ts'
import type { Laid, Spot } from './spot.ts'
import { uneven, unevenOf } from './strands.ts'

/** Nearer than this, in metres to the pixel, four points in a row are stained alike, and rain ran alike over them. */
const [stainFoot, runFoot] = [0.15, 0.03]

/** How walls are stained. */
export const weather = alongSixteens((point) => {
  const { script, read, readFirsts, told, write } = point
  const stainAt = (u: Four, v: Four, foot: Four) =>
    uneven(point, 4, u.times(0.45).plus(told('stainAt')), v.times(0.3), foot.times(0.45), 15)
  const runAt = (u: Four, v: Four, foot: Four) =>
    unevenOf(point, 3, u.times(2.1), v.times(0.12), foot.times(2.1), 'seedRuns')
  const firsts = [readFirsts('u'), readFirsts('v'), readFirsts('foot')] as const
  for (const [field, at, nearest] of [
    ['stain', stainAt, stainFoot],
    ['run', runAt, runFoot],
  ] as const) {
    const shared = at(...firsts)
    for (let four = 0; four < 4; four++) write(field, script.spreadOut(shared, four), four)
    for (let four = 0; four < 4; four++) {
      const foot = read('foot', four)
      const isFar = script.spreadOut(foot, 0).above(nearest)
      script.when(isFar, () => write(field, at(read('u', four), read('v', four), foot), four))
    }
  }
})

/** What a wall is made of: the truth renderer's rule (truth/buildings.h). Rain runs down it, and its foot stays damp. */
const wallOf = (lay: (point: Point, spot: Spot, tone: Tone) => Laid) =>
  alongStretch((point) => {
    const { read, told, write, script } = point
    const [u, v, foot] = [read('u'), read('v'), read('foot')]
    const stain = read('stain')
    const spot = { u, v, foot, wide: read('wide'), tall: read('tall'), stain }
    const { tone, du, dv } = lay(point, spot, ownTone(point))
    const damp = rise(0, 0.9, stain.times(0.3).plus(v)).times(0.38).plus(0.62)
    writeTone(point, scaled(tone, rise(0.55, 0.75, read('run')).times(-0.22).plus(1).times(damp)))
    write('du', du ?? script.number(0))
    write('dv', dv ?? script.number(0))
    write('mirror', told('wallMirror'))
    write('tilt', script.number(0))
    write('glowRed', script.number(0))
  })

export const layBrickWall = wallOf(layBricks)
export const layStoneWall = wallOf(layStones)
export const layMudWall = wallOf(layMudbricks)
export const layConcreteWall = wallOf(layConcrete)
export const layTimberWall = wallOf(layTimber)
export const layPlasterWall = wallOf(layPlaster)
export const layHideWall = wallOf(layHides)
export const layGlassWall = wallOf(({ script }, _spot, tone) => ({ tone: scaled(tone, script.number(0.5)) }))

/** What years and fires did to a wall, and the courses that part the floors of a grand one. */
export const layAge = alongStretch((point) => {
  const { script, read, told, toldBits, write } = point
  const [along, up] = [read('u').minus(told('uAt')), read('high')]
  const tone = kept(point, readTone(point))
  script.when(toldBits('isSooty'), () => {
    const soot = unevenOf(point, 4, along.times(0.4), up.times(0.4), read('foot').times(0.4), 'seedSoot')
    const share = rise(told('sootFrom'), told('sootTo'), soot).times(0.85)
    put(point, tone, mixedIn(tone, 0.03, 0.028, 0.026, share))
  })
  const course = pulseShare(up, told('floorMetres'), 0.1, blurOf(read('tall'), 0.2)).times(told('isCoursed'))
  const brightened = (own: Four) => own.times(0.18).plus(0.02).times(course).plus(own)
  write('red', brightened(tone.red))
  write('green', brightened(tone.green))
  write('blue', brightened(tone.blue))
})
