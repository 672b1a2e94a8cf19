import { describe, expect, it } from 'vitest'
import { colourAt, lookupTable } from '../../../renderer/overlays/colour.ts'

describe('the colour maps', () => {
  it('show unpleasant as blue and pleasant as orange', () => {
    const [lowRed, , lowBlue] = colourAt('valence', -1)
    const [highRed, , highBlue] = colourAt('valence', 1)
    expect(lowBlue).toBeGreaterThan(lowRed)
    expect(highRed).toBeGreaterThan(highBlue)
  })

  it('hold at their ends', () => {
    expect(colourAt('valence', 9)).toEqual(colourAt('valence', 1))
    expect(colourAt('arousal', -9)).toEqual(colourAt('arousal', -1))
  })

  it('give the shader the same colours as the legend', () => {
    const bytes = lookupTable('feeling', 11)
    expect([...bytes.slice(0, 3)]).toEqual(colourAt('feeling', 0))
    expect([...bytes.slice(40, 43)]).toEqual(colourAt('feeling', 1))
  })
})
