import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ask,
  cellAt,
  cellsOf,
  grainOf,
  share,
  start,
  startCells,
} from '../../electron/frames/paint/dress/four/grain.ts'
import { floats } from '../../electron/frames/paint/dress/four/memory.ts'
import { bearing, logarithm, rise, wave } from '../../electron/frames/paint/dress/four/shapes.ts'
import { batch, compile, counter } from '../../electron/frames/paint/dress/four/workshop.ts'
import { cellShare, grainAt, rise as plainRise } from '../../electron/frames/paint/dress/grain.ts'

const x = floats(batch)
const y = floats(batch)
const found = floats(batch)
const grain = grainOf(3, 17)
const cells = cellsOf(13)

const formulas = compile({
  grain: (script) => script.write(found, counter, ask(script, grain, script.read(x, counter), script.read(y, counter))),
  cell: (script) => {
    const cell = cellAt(script, cells, script.read(x, counter), script.read(y, counter))
    script.write(found, counter, share(cell.bits(1, -1)))
  },
  rise: (script) => script.write(found, counter, rise(0.3, 0.7, script.read(x, counter))),
  wave: (script) => script.write(found, counter, wave(script.read(x, counter))),
  logarithm: (script) => script.write(found, counter, logarithm(script.read(x, counter))),
  bearing: (script) => script.write(found, counter, bearing(script.read(x, counter), script.read(y, counter))),
  when: (script) => {
    const value = script.read(x, counter)
    const kept = script.keep(1)
    script.when(value.above(0), () => script.put(kept, value.above(0).choose(value.times(2), kept)))
    script.write(found, counter, kept)
  },
})

/** Runs a formula over a batch of places about the origin, and tells what came out of each. */
function each(name: keyof typeof formulas, tell: (value: number, atX: number, atY: number) => void): void {
  for (let k = 0; k < batch; k++) {
    x[k] = k * 0.377 - 9
    y[k] = k * 0.21 - 3
  }
  formulas[name](batch)
  for (let k = 0; k < batch; k++) tell(found[k], x[k], y[k])
}

describe('A formula for four points at a time', () => {
  const place = fc.double({ min: -100_000, max: 100_000, noNaN: true })

  it('has the noise of the plain sentences, wherever its origin lies', () => {
    fc.assert(
      fc.property(place, place, (east, north) => {
        start(grain, east, north)
        each('grain', (value, atX, atY) => expect(value).toBeCloseTo(grainAt(east + atX, north + atY, 3, 17), 4))
      }),
      { numRuns: 20 },
    )
  })

  it('draws the same lots for cells', () => {
    startCells(cells, 1_234.5, -876.25)
    each('cell', (value, atX, atY) => {
      const [left, foot] = [Math.floor(1_234.5 + atX), Math.floor(-876.25 + atY)]
      expect(value).toBeCloseTo(cellShare(left + 1, foot - 1, 13), 6)
    })
  })

  it('rises, waves and turns as numbers do', () => {
    each('rise', (value, atX) => expect(value).toBeCloseTo(plainRise(0.3, 0.7, atX), 5))
    each('wave', (value, atX) => expect(value).toBeCloseTo(Math.sin(atX * Math.PI), 2))
    each('logarithm', (value, atX) => atX > 0 && expect(value).toBeCloseTo(Math.log(atX), 4))
    each('bearing', (value, atX, atY) => expect(Math.cos(value - Math.atan2(atX, atY))).toBeCloseTo(1, 4))
  })

  it('works out what is asked for some only where it holds', () => {
    each('when', (value, atX) => expect(value).toBeCloseTo(atX > 0 ? atX * 2 : 1, 5))
  })
})
