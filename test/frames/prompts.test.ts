import { describe, expect, it } from 'vitest'
import { createPrompts } from '../../electron/frames/prompts.ts'

describe('words in hand', () => {
  it('change at once when nothing is said of blending', () => {
    const prompts = createPrompts()
    prompts.steer({ words: 'a reef' })
    expect(prompts.blend('a village')).toEqual([{ words: 'a reef, a village', share: 1 }])
  })

  it('come in over as many frames as was said', () => {
    const prompts = createPrompts()
    prompts.steer({ words: 'a reef' })
    prompts.steer({ words: 'a city', blendFrames: 4 })
    const shares = Array.from({ length: 5 }, () => {
      const share = prompts.blend('').at(-1)?.share
      prompts.advance()
      return share
    })
    expect(shares).toEqual([0.25, 0.5, 0.75, 1, 1])
  })

  it('keep what is not wanted until told otherwise', () => {
    const prompts = createPrompts()
    prompts.steer({ words: 'a', negative: 'fog' })
    prompts.steer({ words: 'b' })
    expect(prompts.negative).toBe('fog')
  })
})
