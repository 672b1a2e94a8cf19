import { capitalised } from './capitals.ts'
import { foldWord } from './stem.ts'

/** Names of people and places, found even when misspelt. Bounded by the number of people who ever lived. */
export type NameHit = { ids: number[]; name: string; from: number; to: number; exact: boolean }
type Entry = { id: number; name: string; parts: string[] }

/** So many people of one name are looked at for the other. */
const namesakesMax = 400

export class NameBook {
  readonly #entries: Entry[] = []
  readonly #byPart = new Map<string, number[]>()
  readonly #byLength = new Map<number, string[]>()
  readonly #known = new Set<number>()

  add(id: number, name: string): void {
    if (this.#known.has(id)) return
    this.#known.add(id)
    const parts = name
      .split(/[\s-]+/)
      .map(foldWord)
      .filter(Boolean)
    const place = this.#entries.push({ id, name, parts }) - 1
    for (const part of new Set(parts)) {
      const places = this.#byPart.get(part)
      if (places) places.push(place)
      else {
        this.#byPart.set(part, [place])
        const same = this.#byLength.get(part.length)
        if (same) same.push(part)
        else this.#byLength.set(part.length, [part])
      }
    }
  }

  get size(): number {
    return this.#entries.length
  }

  /** Whether somebody's name has this word in it, spelt so. */
  knows(word: string): boolean {
    return this.#byPart.has(foldWord(word))
  }

  /**
   * Names in a row of words, longest first. `guess` says which words may be misspelt names: words that mean something else may not.
   * Several people may bear one name; all their ids come back.
   */
  read(words: readonly string[], guess: (place: number) => boolean): NameHit[] {
    const hits: NameHit[] = []
    for (let at = 0; at < words.length; at++) {
      const first = this.#partFor(words[at], guess(at))
      if (!first) continue
      let candidates = this.#byPart.get(first.part) ?? []
      let to = at + 1
      let exact = first.exact
      while (to < words.length) {
        const next = this.#partFor(words[to], guess(to)) ?? this.#partAmong(candidates, words[to], guess(to))
        if (!next) break
        const both = candidates.filter((place) => this.#entries[place].parts.includes(next.part))
        if (both.length === 0) break
        candidates = both
        exact &&= next.exact
        to++
      }
      // A family name alone is no call for one person; a name that begins with the word is.
      const leading = candidates.filter((place) => this.#entries[place].parts[0] === first.part)
      if (leading.length > 0) candidates = leading
      const names = new Set(candidates.map((place) => this.#entries[place].name))
      hits.push({
        ids: candidates.map((place) => this.#entries[place].id),
        name: names.size === 1 ? [...names][0] : words.slice(at, to).map(capitalised).join(' '),
        from: at,
        to,
        exact,
      })
      at = to - 1
    }
    return hits
  }

  /** A short word is no name by itself; beside a name it may be that person's other one. */
  #partAmong(places: readonly number[], word: string, mayGuess: boolean): { part: string; exact: boolean } | undefined {
    if (!mayGuess || word.length < 3) return undefined
    const part = places
      .slice(0, namesakesMax)
      .flatMap((place) => this.#entries[place].parts)
      .find((one) => editDistance(word, one, 1) <= 1)
    return part === undefined ? undefined : { part, exact: false }
  }

  #partFor(word: string, mayGuess: boolean): { part: string; exact: boolean } | undefined {
    if (this.#byPart.has(word)) return { part: word, exact: true }
    if (!mayGuess || word.length < 4 || /^\d+$/.test(word)) return undefined
    const slack = word.length >= 8 ? 2 : 1
    let best: { part: string; distance: number } | undefined
    for (let length = word.length - slack; length <= word.length + slack; length++)
      for (const part of this.#byLength.get(length) ?? []) {
        const distance = editDistance(word, part, slack)
        if (
          distance <= slack &&
          (!best ||
            distance < best.distance ||
            (distance === best.distance && part[0] === word[0] && best.part[0] !== word[0]))
        )
          best = { part, distance }
      }
    return best && { part: best.part, exact: false }
  }
}

/** Damerau–Levenshtein with neighbouring letters swapped, given up once every path is over the limit. */
export function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = row
    row = next
  }
  return row[b.length]
}
