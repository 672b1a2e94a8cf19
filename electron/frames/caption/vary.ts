import { seeded } from '../seeded.ts'
import type { Part } from './caption.ts'
import { synonyms } from './synonyms.ts'
import { styleWords } from './vocabulary.ts'

/** True of any picture, and so of no use: the model learns to look past them. */
const distractors = [
  'beautiful',
  'highly detailed',
  'masterpiece',
  'cinematic',
  'atmospheric',
  'best quality',
  'a picture',
  'qhpu',
  'wow',
  '4k',
]

const swap = (text: string, next: () => number) => {
  for (const [phrase, others] of Object.entries(synonyms)) {
    const at = text.search(new RegExp(`\\b${phrase}\\b`))
    if (at >= 0 && next() < 0.5)
      return text.slice(0, at) + others[Math.floor(next() * others.length)] + text.slice(at + phrase.length)
  }
  return text
}

/** A caption as people would write it: other words, another order, things left out, idle words, sometimes a style. Same seed, same words. */
export function vary(parts: readonly Part[], seed: number): string {
  const roll = seeded(seed, 33)
  const keep = roll.between(0.35, 1)
  const kept = parts.filter((part) => part.about === 'shot' || roll.chance(keep))
  const texts = kept.map((part) => (part.about === 'thing' ? part.text : swap(part.text, roll)))
  if (roll.chance(0.6)) {
    for (let i = texts.length - 1; i > 0; i--) {
      const j = roll.whole(0, i)
      ;[texts[i], texts[j]] = [texts[j], texts[i]]
    }
  }
  if (roll.chance(0.25)) texts.push(roll.pick(distractors))
  if (roll.chance(0.1)) texts.unshift(roll.pick(styleWords))
  return texts.join(roll.chance(0.85) ? ', ' : ' ')
}
