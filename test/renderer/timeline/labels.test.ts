import { describe, expect, it } from 'vitest'
import type { Dot } from '../../../renderer/timeline/draw/events.ts'
import { chooseEventLabels } from '../../../renderer/timeline/draw/labels.ts'

const lane = { name: 'events', top: 22, height: 42 } as const
const dot = (x: number, weight: number, text: string, kind = 'quarrel'): Dot => ({
  x,
  y: 40,
  radius: 2,
  event: { id: x, tick: x, kind, who: [], settlement: 0, x: 0, y: 0, weight, cause: -1, valence: 0, text },
})
const choose = (dots: readonly Dot[], width = 1_000) =>
  chooseEventLabels(dots, lane, width, 13, (text) => text.length * 6).map(({ text }) => text)

describe('what is written beside events', () => {
  it('is the whole sentence where there is room', () => {
    expect(choose([dot(100, 0.4, 'Anna and Bert quarrelled.')])).toEqual(['Anna and Bert quarrelled.'])
  })

  it('is a word where there is less, the weightier first, and nothing where there is none', () => {
    expect(choose([dot(100, 0.2, 'a small quarrel in the street', 'quarrel'), dot(180, 0.9, 'a wedding')])).toEqual([
      'a wedding',
      'quarrel',
    ])
    expect(choose([dot(100, 0.2, 'a small quarrel', 'quarrel'), dot(110, 0.9, 'a wedding')])).toEqual(['a wedding'])
  })

  it('is never cut off at the end of the timeline', () => {
    expect(choose([dot(960, 0.5, 'a very long tale of woe', 'accident')], 1_000)).toEqual([])
  })

  it('stays away where there is more than anyone could read', () => {
    expect(choose(Array.from({ length: 60 }, (_, i) => dot(i * 15, 0.5, 'x')))).toEqual([])
  })
})
