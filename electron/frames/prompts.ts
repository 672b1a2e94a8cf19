import type { Steering } from './contract.ts'
import type { PromptBlend } from './diffusion/text.ts'

/** What is to be seen besides what is there. Words that come in slowly share the picture with those that go. */
export type Prompts = {
  readonly words: string
  readonly negative: string
  steer(steering: Steering): void
  /** `caption` is what is there; empty in a dream. */
  blend(caption: string): PromptBlend
  /** One more frame was generated. */
  advance(): void
}

export function createPrompts(): Prompts {
  let from = ''
  let to = ''
  let negative = ''
  let frames = 0
  let done = 0

  return {
    get words() {
      return to
    },
    get negative() {
      return negative
    },
    steer({ words, negative: unwanted, blendFrames = 0 }) {
      from = done < frames && done < frames / 2 ? from : to
      to = words.trim()
      negative = unwanted?.trim() ?? negative
      frames = blendFrames
      done = 0
    },
    blend(caption) {
      const share = frames === 0 ? 1 : Math.min((done + 1) / frames, 1)
      const fresh = { words: joined(to, caption), share }
      return share === 1 || from === to
        ? [{ ...fresh, share: 1 }]
        : [{ words: joined(from, caption), share: 1 - share }, fresh]
    },
    advance() {
      if (done < frames) done++
    },
  }
}

/** The words in hand first: a text encoder reads 77 tokens and no more. */
function joined(words: string, caption: string): string {
  return [words, caption].filter((text) => text !== '').join(', ')
}
