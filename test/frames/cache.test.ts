import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCache } from '../../electron/frames/cache.ts'

describe('the cache of frames', () => {
  it('never holds more than its bound', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.nat(200))), (puts) => {
        const cache = createCache<number>(100)
        return puts.every(([key, bytes]) => {
          cache.put(key, bytes, bytes)
          return cache.bytes <= 100
        })
      }),
    )
  })

  it('lets go of what was used longest ago', () => {
    const cache = createCache<number>(3)
    for (const key of ['a', 'b', 'c']) cache.put(key, 1, 1)
    cache.get('a')
    cache.put('d', 1, 1)
    expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key) ?? 0)).toEqual([1, 0, 1, 1])
  })
})
