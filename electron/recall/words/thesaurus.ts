/**
 * What people say for one thing, by how surely it points there: `sure` names it, `likely` nearly always means it, a `hint` only adds to
 * other hints. Phrases are parted by commas; every word is compared by its stem, and small words may stand between, so that one form of
 * each is enough.
 */
export type Sayings = { sure: string; likely?: string; hint?: string }
export type Thesaurus<Name extends string> = Readonly<Record<Name, Sayings>>

export const sureness: Readonly<Record<keyof Sayings, number>> = { sure: 1, likely: 0.5, hint: 0.25 }
