import type { Chip } from './question.ts'

const sentence = /[^.;:!?]+/gu
const word = /[\p{L}\p{M}’'-]+/gu
const phrasesMax = 12

/**
 * What a caption says, sentence by sentence, without its names and numbers: those are found by other means, and without them the same few
 * hundred sentences come back for ever, so that each need be encoded only once.
 */
export function phrasesOf(caption: string, isName: (word: string) => boolean): string[] {
  return [...caption.matchAll(sentence)]
    .map(([said]) =>
      [...said.matchAll(word)]
        .map(([one]) => one)
        .filter((one) => !(startsLarge(one) && isName(one)))
        .join(' '),
    )
    .filter((phrase) => phrase !== '')
    .slice(0, phrasesMax)
}

/** Who, where, when and from where are understood already and found by other means. */
const found: ReadonlySet<Chip['kind']> = new Set(['person', 'place', 'date', 'relative time', 'era', 'camera', 'style'])

export function saidBeside(words: string, chips: readonly Chip[]): string {
  return chips
    .filter((chip) => found.has(chip.kind))
    .sort((a, b) => b.from - a.from)
    .reduce((rest, chip) => `${rest.slice(0, chip.from)} ${rest.slice(chip.to)}`, words)
}

function startsLarge(word: string): boolean {
  return word[0] !== word[0].toLowerCase()
}
