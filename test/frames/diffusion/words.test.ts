import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWeights } from '../../../electron/frames/diffusion/words.ts'

describe('weights of words', () => {
  it.each([
    ['a city', [['a city', 1]]],
    [
      'a (red:1.3) city',
      [
        ['a ', 1],
        ['red', 1.3],
        [' city', 1],
      ],
    ],
    ['(rain)', [['rain', 1.1]]],
    ['[rain]', [['rain', 1 / 1.1]]],
    [
      '((deep) sea)',
      [
        ['deep', 1.1 * 1.1],
        [' sea', 1.1],
      ],
    ],
    ['\\(plain\\)', [['(plain)', 1]]],
    ['(too much:9)', [['too much', 2]]],
  ])('are read from %s', (words, expected) => {
    const got = readWeights(words)
    expect(got.map(({ text }) => text)).toEqual(expected.map(([text]) => text))
    for (const [i, [, weight]] of expected.entries()) expect(got[i].weight).toBeCloseTo(weight as number, 9)
  })

  it('never fail, and stay in bounds', () => {
    fc.assert(fc.property(fc.string(), (words) => readWeights(words).every(({ weight }) => weight >= 0 && weight <= 2)))
  })
})
