import { end, place, type RowScript } from './row_script.ts'

const [colour, above, below] = [2, 3, 4]

/** Thinner than this a puff cannot be told from air. */
const leastDepth = 0.003

/** What a row of a puff is told, in this order; rays are for each metre ahead, of the first pixel and how each further one differs. */
export const puffTold = Object.fromEntries(
  [
    ...['rayX', 'rayY', 'rayZ', 'stepX', 'stepY'],
    // Where the middle of the puff lies from the eye, and its radius, squared.
    ...['dx', 'dy', 'dz', 'inner', 'thickness'],
    ...['red', 'green', 'blue'],
    // Between which billows the first pixel lies, how many lie between two pixels, and how far down between two rows of them.
    ...['knot', 'knotStep', 'down'],
    // A whole number: where the row begins.
    'first',
  ].map((name, at) => [name, at]),
)

/** Lays a puff of smoke along a row; told of the plane of nearness, and where the billows of the rows above and below it lie. */
export function layPuff(script: RowScript): void {
  const told = (name: string) => script.told(puffTold[name])
  script.loop(place, 16, end, () => {
    const column = script.places().minus(told('first').asBits()).down(2).toNumbers()
    const rayX = column.times(told('stepX')).plus(told('rayX'))
    const rayY = column.times(told('stepY')).plus(told('rayY'))
    const rayZ = told('rayZ')
    const whole = rayX.times(rayX).plus(rayY.times(rayY)).plus(rayZ.times(rayZ))
    const along = told('dx').times(rayX).plus(told('dy').times(rayY)).plus(told('dz').times(rayZ)).over(whole)
    // How far the ray passes the middle by.
    const missed = [
      told('dx').minus(rayX.times(along)),
      told('dy').minus(rayY.times(along)),
      told('dz').minus(rayZ.times(along)),
    ]
    const rest = missed.reduce((left, way) => left.minus(way.times(way)), told('inner'))
    const met = rest.above(0).and(script.within())
    script.when(met, () => {
      const half = rest.atLeast(0).root()
      // Something may stand in the puff, or before it.
      const ends = script.number(1).over(script.look()).minus(along).times(whole.root())
      const deep = ends.atMost(half).plus(half).atLeast(0)
      const at = column.times(told('knotStep')).plus(told('knot'))
      const knot = at.floor()
      const on = at.minus(knot)
      const first = met.chooseBits(knot.cut(), script.whole(0))
      const between = (row: number) => {
        const left = script.gather(first, row)
        return script.gather(first.plus(1), row).minus(left).times(on).plus(left)
      }
      const top = between(above)
      const thick = between(below).minus(top).times(told('down')).plus(top).atMost(1)
      const depth = deep.times(rest).times(thick).times(told('thickness'))
      const laid = met.and(depth.above(leastDepth))
      script.when(laid, () => {
        // The exponential as a short polynomial, as haze has it.
        const clear = depth.times(0.235).plus(0.48).times(depth).plus(1).times(depth).plus(1)
        const keep = script.number(1).over(clear)
        const plain = script.look(colour).asBits()
        const tone = (shift: number, name: string) => {
          const own = plain.down(shift).and(255).toNumbers()
          return own.minus(told(name)).times(keep).plus(told(name)).cut()
        }
        const made = tone(0, 'red').or(tone(8, 'green').up(8)).or(tone(16, 'blue').up(16)).or(0xff000000)
        script.lay(laid.chooseBits(made, plain), colour)
      })
    })
  })
}
