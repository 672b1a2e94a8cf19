import { describe, expect, it } from 'vitest'
import { svgOf } from '../../../renderer/dashboards/picture.ts'
import { barVectors, roundSteps, spanOf, trendVectors } from '../../../renderer/dashboards/vectors.ts'
import { epochFrom } from '../../../renderer/timeline/calendar.ts'

const days = Array.from({ length: 40 }, (_, day) => day * 24)
const epoch = epochFrom(0, '1204-03-01T00')

describe('charts as vectors', () => {
  const lines = [
    { label: 'Births', values: days.map((_, i) => i % 5) },
    { label: 'Deaths & departures', values: days.map((_, i) => (i === 7 ? null : 2)) },
  ]
  const drawing = trendVectors(days, lines, epoch)

  it('draws one line a series, through every value there is', () => {
    const points = [...drawing.matchAll(/<polyline points="([^"]+)"/g)].map(([, list]) => list.split(' ').length)
    expect(points).toEqual([40, 39])
  })

  it('names the series, the dates and the values in letters', () => {
    expect(drawing).toContain('>Deaths &amp; departures<')
    expect(drawing).toMatch(/>\d+ Mar</)
    expect(drawing).toMatch(/text-anchor="end"[^>]*>4</)
  })

  it('holds no picture and nothing that only a browser understands', () => {
    const sheet = svgOf({ title: 'Births <all>', note: 'Eastmere', drawing })
    expect(sheet).not.toMatch(/<image|data:|class=|var\(|rgba\(/)
    expect(sheet).toContain('Births &lt;all&gt;')
    const { width, height } = /width="(?<width>[\d.]+)" height="(?<height>[\d.]+)"/.exec(sheet)?.groups ?? {}
    expect([Number(width), Number(height)]).toEqual([768, 390])
  })

  it('draws shares as bars and an empty record as an empty page', () => {
    expect(barVectors([{ name: 'wheel', share: 0.5 }])).toContain('width="140"')
    expect(trendVectors([], [{ label: 'People', values: [] }], null)).not.toContain('NaN')
  })
})

describe('the scale of a chart', () => {
  it.each([
    [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [290, 310, [290, 295, 300, 305, 310]],
    [-0.3, 0.31, [-0.2, 0, 0.2]],
  ])('marks round values between %d and %d', (low, high, steps) => {
    expect(roundSteps(low, high, 5).map((value) => Number(value.toFixed(6)))).toEqual(steps)
  })

  it('leaves room round a line that does not move', () => {
    expect(spanOf(300, 300)).toEqual([270, 330])
    expect(spanOf(0, 0)).toEqual([0, 1])
  })
})
