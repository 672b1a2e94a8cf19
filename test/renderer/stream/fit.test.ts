import { describe, expect, it } from 'vitest'
import { fitPicture } from '../../../renderer/stream/fit.ts'

describe('the picture in its stage', () => {
  it('covers a stage of another shape as long as little is lost', () => {
    expect(fitPicture(1_280, 549, 16 / 9, 0.5)).toEqual({ left: 0, top: -85.5, width: 1_280, height: 720 })
  })

  it('is shown whole and in the middle where covering would hide too much', () => {
    expect(fitPicture(1_280, 549, 32 / 9, 0.06)).toEqual({ left: 0, top: 94.5, width: 1_280, height: 360 })
  })

  it('takes no room in a stage that has none', () => {
    expect(fitPicture(0, 0, 16 / 9, 0.5)).toMatchObject({ width: 0, height: 0 })
  })
})
