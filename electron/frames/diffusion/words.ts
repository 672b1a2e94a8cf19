export type WeightedText = { text: string; weight: number }

const step = 1.1
const weightMax = 2

/**
 * Reads `(words:1.3)`, `(words)` for a little more and `[words]` for a little less; a backslash keeps a bracket a bracket. Brackets nest
 * and multiply; one that is never closed counts as text.
 */
export function readWeights(words: string): WeightedText[] {
  const parts: WeightedText[] = []
  const open: { bracket: string; from: number }[] = []
  let text = ''
  const flush = () => {
    if (text !== '') parts.push({ text, weight: 1 })
    text = ''
  }
  const scale = (from: number, factor: number) => {
    for (const part of parts.slice(from)) part.weight = clamp(part.weight * factor)
  }
  for (let i = 0; i < words.length; i++) {
    const letter = words[i]
    const innermost = open.at(-1)
    if (letter === '\\' && i + 1 < words.length && '()[]\\'.includes(words[i + 1])) text += words[++i]
    else if (letter === '(' || letter === '[') {
      flush()
      open.push({ bracket: letter, from: parts.length })
    } else if (letter === ')' && innermost?.bracket === '(') {
      const given = /^(.*):\s*(\d*\.?\d+)\s*$/s.exec(text)
      if (given) text = given[1]
      flush()
      open.pop()
      scale(innermost.from, given ? Number(given[2]) : step)
    } else if (letter === ']' && innermost?.bracket === '[') {
      flush()
      open.pop()
      scale(innermost.from, 1 / step)
    } else text += letter
  }
  flush()
  return parts
}

function clamp(weight: number): number {
  return Math.min(Math.max(weight, 0), weightMax)
}

export function isPlain(parts: readonly WeightedText[]): boolean {
  return parts.every((part) => part.weight === 1)
}
