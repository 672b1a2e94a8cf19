/** "in the style of …", "painted as …", "as a watercolour": the rest of the words belongs to the look. */
export function readStyle(words: readonly string[]): { from: number; to: number; wordsFrom: number } | undefined {
  const at = words.findIndex((word, i) => word === 'style' && words[i + 1] === 'of')
  if (at >= 0 && at + 2 < words.length) {
    const from = words[at - 1] === 'the' && words[at - 2] === 'in' ? at - 2 : at
    return { from, to: words.length, wordsFrom: at + 2 }
  }
  const painted = words.findIndex(
    (word, i) =>
      (word === 'as' || word === 'like') &&
      (words[i + 1] === 'a' || words[i + 1] === 'an') &&
      words.slice(i + 2).some((w) => mediums.has(w)),
  )
  if (painted >= 0) return { from: painted, to: words.length, wordsFrom: painted + 2 }
  const bare = words.findIndex((word, at) => mediums.has(word) || isColourless(words, at))
  if (bare < 0) return undefined
  // "An oil painting of the harbour": what it is made of and what it is, in as many words as that takes.
  const from = isColourless(words, bare) ? bare + 2 : bare
  const after = words.findIndex((word, i) => i > from && !mediums.has(word))
  return { from: bare, to: after < 0 ? words.length : after, wordsFrom: bare }
}

/** "Black and white" is neither a night nor snow. */
function isColourless(words: readonly string[], at: number): boolean {
  return words[at] === 'black' && words[at + 1] === 'and' && words[at + 2] === 'white'
}

const mediums = new Set(
  'watercolour watercolor painting painted sketch engraving etching fresco photograph photo film woodcut mosaic pastel ink oil impressionist noir sepia cinematic'.split(
    ' ',
  ),
)
