import { regions } from '../../blockout.ts'
import type { Bits, Four } from '../dress/four/script.ts'
import { end, place, type RowScript } from './row_script.ts'

const [colour, ids, above, map] = [2, 3, 4, 5]

const code = (region: (typeof regions)[number]) => regions.indexOf(region)

/**
 * Where people and trunks are painted the byte of their colour that would tell how much it covers tells instead how much of their light is the
 * beam's, of `wholeShare`; or that this is not known.
 */
export const wholeShare = 254
export const unknownShare = 255

/** Arms and hats throw none on their own body: the map is too coarse for that. */
const bodyMetres = 0.55
/** Leaves know which of their own crown stand before the light; the map has crowns as smooth balls. */
const crownMetres = 2.4

/** What a row's shading is told, in this order. Rays are for each metre ahead: of the row's first pixel, and how each further one differs. */
export const shadeTold = Object.fromEntries(
  [
    ...['eastRay', 'eastStep', 'eyeEast', 'northRay', 'northStep', 'eyeNorth'],
    // The same ray as the lamp has it, and from where.
    ...['rightRay', 'rightStep', 'right', 'upRay', 'upStep', 'up', 'onRay', 'onStep', 'on'],
    ...['focal', 'centreX', 'centreY', 'lastCell', 'slack'],
    // The eye's own focal length, where its centre lies from the first pixel, and the light in the eye's axes.
    ...['eyeFocal', 'eyeX', 'eyeY', 'lightToEye', 'lightRight', 'lightUp'],
    // What level ground loses of each colour, what stands under a covered sky, what is lost by a beam's share, and the most of it.
    ...['red', 'green', 'blue', 'softShare', 'perShare', 'mostLost'],
    // Whole numbers: cells of a row of the map, where the row begins, whether there is one above it, whether light comes from everywhere.
    ...['side', 'row', 'hasAbove', 'isSoft'],
  ].map((name, at) => [name, at]),
)

/**
 * Takes the beam from what lies in shadow along a row, and gives the ground some unevenness. Told of the plane of nearness, the row above,
 * and where the lamp's map of nearness lies.
 */
export function shadeRow(script: RowScript): void {
  const told = (name: string) => script.told(shadeTold[name])
  script.loop(place, 16, end, () => {
    const near = script.look()
    const region = script.look(ids).asBits().down(24)
    const is = (name: (typeof regions)[number]) => region.same(code(name))
    const open = near.above(0).and(is('water').xor(-1)).and(script.within())
    script.when(open, () => {
      const metres = script.number(1).over(near)
      const column = script.places().minus(told('row').asBits()).down(2).toNumbers()
      const ray = (start: string, step: string) => column.times(told(step)).plus(told(start))
      const isLevel = is('ground').or(is('road'))
      const tone = script.keep(0)
      script.when(isLevel.and(open), () => {
        const x = ray('eastRay', 'eastStep').times(metres).plus(told('eyeEast'))
        const y = ray('northRay', 'northStep').times(metres).plus(told('eyeNorth'))
        // Broad patches everywhere, and close to the eye what one would stumble over.
        const uneven = (perMetre: number) =>
          script.noiseAt(y.times(perMetre).cut().and(255).up(8).or(x.times(perMetre).cut().and(255)))
        script.put(tone, uneven(1.3).times(0.18))
        const close = metres.times(-0.0036).plus(0.22)
        script.when(metres.below(60).and(isLevel), () =>
          script.put(tone, tone.plus(metres.below(60).choose(uneven(17).times(close), 0))),
        )
        script.put(tone, isLevel.choose(tone, 0))
      })
      const lost = script.keep(0)
      const on = ray('onRay', 'onStep').times(metres).plus(told('on'))
      const scale = told('focal').over(on)
      const across = ray('rightRay', 'rightStep').times(metres).plus(told('right')).times(scale).plus(told('centreX'))
      const down = told('centreY').minus(ray('upRay', 'upStep').times(metres).plus(told('up')).times(scale))
      const last = told('lastCell')
      const isMapped = across.atMost(down).above(0).and(across.atLeast(down).below(last)).and(open)
      const isSoft = told('isSoft').asBits()
      const asked = isMapped.and(is('building').and(isSoft).xor(-1))
      script.when(asked, () => {
        const side = told('side').asBits()
        const cell = asked.chooseBits(down.cut().times(side).plus(across.cut()), script.whole(0))
        const own = is('person').choose(bodyMetres, is('plant').choose(crownMetres, 0))
        const nearest = script.number(1).over(on.minus(told('slack')).minus(own))
        const isDark = (place: Bits) => script.gather(place, map).above(nearest).choose(1, 0)
        const [first, last] = [isDark(cell), isDark(cell.plus(side).plus(1))]
        const both = script.keep(first.plus(last).times(0.5))
        // All four cells about the point count by how near they are, so that edges run smoothly from cell to cell.
        const isEven = is('person').xor(-1)
        script.when(isEven.and(asked), () => {
          const [right, under] = [across.minus(across.floor()), down.minus(down.floor())]
          const upper = isDark(cell.plus(1)).minus(first).times(right).plus(first)
          const beside = isDark(cell.plus(side))
          const lower = last.minus(beside).times(right).plus(beside)
          script.put(both, isEven.choose(lower.minus(upper).times(under).plus(upper), both))
        })
        // What stands is itself in the map, whose cells are coarse: some of them may be its own.
        const upright = isEven.choose(both.minus(0.4).times(2).atLeast(0).atMost(1), both.above(0.75).choose(1, 0))
        const dark = asked.choose(isLevel.choose(both, upright), 0)
        script.when(dark.above(0), () => {
          // A wall turned away has no beam to lose: how it stands to the light is read off how its nearness runs.
          const standing = script.keep(told('softShare'))
          script.when(isLevel.or(is('plant')).or(isSoft).xor(-1), () =>
            script.put(standing, isSoft.choose(standing, facing(script, near, column))),
          )
          const share = script.look(colour).asBits().down(24).and(255)
          const isKnown = is('person').or(is('plant')).and(share.same(unknownShare).or(isSoft).xor(-1))
          const known = share.toNumbers().times(told('perShare')).atMost(told('mostLost'))
          script.put(standing, isKnown.choose(known, is('plant').choose(0.7, standing)))
          script.put(lost, dark.times(isLevel.choose(1, standing)))
        })
      })
      const base = tone.plus(256)
      const plain = script.look(colour).asBits()
      // Bark has little of the light's own hue to lose (bark.ts).
      const isWood = is('plant').and(plain.down(24).and(255).same(unknownShare).xor(-1))
      const kept = (part: Bits, loss: Four) => {
        const own = isWood.choose(loss.minus(told('green')).times(0.25).plus(told('green')), loss)
        const factor = base.times(script.number(1).minus(own.times(lost))).cut()
        return part.times(factor).down(8).atMost(255)
      }
      const red = kept(plain.and(255), told('red'))
      const green = kept(plain.down(8).and(255), told('green'))
      const blue = kept(plain.down(16).and(255), told('blue'))
      // The ground says there how much it mirrors.
      const covers = isLevel.chooseBits(plain.and(0xff000000), script.whole(0xff000000))
      const shaded = red.or(green.up(8)).or(blue.up(16)).or(covers)
      script.lay(open.chooseBits(shaded, plain), colour)
    })
  })

  /** How much of the beam a face catches, 0 … 1, from how nearness changes to the right and down the picture. */
  function facing(script: RowScript, near: Four, column: Four): Four {
    const hasWest = script.places().above(told('row').asBits())
    const run = hasWest.choose(near.minus(script.look(undefined, -1)), 0)
    const fall = told('hasAbove')
      .asBits()
      .choose(near.minus(script.look(above)), 0)
    const right = run.times(told('eyeFocal'))
    const up = fall.times(told('eyeFocal')).times(-1)
    const on = near.minus(run.times(column.plus(told('eyeX')))).minus(fall.times(told('eyeY')))
    const length = right.times(right).plus(up.times(up)).plus(on.times(on)).root()
    // The plane's normal points away from the eye; the light's way to the eye is against the view.
    const lambert = on
      .times(told('lightToEye'))
      .minus(right.times(told('lightRight')))
      .minus(up.times(told('lightUp')))
      .over(length)
    return lambert.minus(0.1).times(2.5).atLeast(0).atMost(1)
  }
}

/** Of 256: indoors, where the hearth's own glow is painted, the rest of the room is darker. */
const hearthlit = 184

/** Darkens what stands in a room along a row, but for the room's own faces. */
export function dimRow(script: RowScript): void {
  script.loop(place, 16, end, () => {
    const region = script.look(ids).asBits().down(24)
    const isRoom = region
      .same(code('building'))
      .or(region.same(code('ground')))
      .or(region.same(code('water')))
    const stands = script.look().above(0).and(isRoom.xor(-1)).and(script.within())
    script.when(stands, () => {
      const plain = script.look(colour).asBits()
      const dimmed = (part: Bits) => part.and(255).times(hearthlit).down(8)
      const dim = dimmed(plain)
        .or(dimmed(plain.down(8)).up(8))
        .or(dimmed(plain.down(16)).up(16))
      script.lay(stands.chooseBits(dim.or(0xff000000), plain), colour)
    })
  })
}
