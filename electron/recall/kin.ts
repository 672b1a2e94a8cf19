import type { Database } from './database.ts'

/** What somebody may be to somebody else who is named. */
export const relations = [
  'mother',
  'father',
  'parent',
  'son',
  'daughter',
  'child',
  'brother',
  'sister',
  'sibling',
  'husband',
  'wife',
  'grandmother',
  'grandfather',
  'grandchild',
] as const
export type Relation = (typeof relations)[number]
/** What two of those who are there may be to one another. */
export type Kin = 'siblings' | 'parent and child'

const said: Readonly<Record<string, Relation>> = {
  mum: 'mother',
  mom: 'mother',
  dad: 'father',
  boy: 'son',
  girl: 'daughter',
  kid: 'child',
  spouse: 'husband',
  widow: 'wife',
  widower: 'husband',
  bride: 'wife',
  groom: 'husband',
  children: 'child',
  kids: 'child',
  parents: 'parent',
  wives: 'wife',
  granny: 'grandmother',
  grandma: 'grandmother',
  grandpa: 'grandfather',
  grandson: 'grandchild',
  granddaughter: 'grandchild',
  grandchildren: 'grandchild',
}

function relationOf(word: string | undefined): Relation | undefined {
  if (word === undefined) return undefined
  const single = said[word] ?? said[word.replace(/s$/, '')] ?? word.replace(/s$/, '')
  return relations.find((one) => one === single)
}

/** "Mara Venn's brother", "the widow of Wen Tarrow": the words beside a name that lead to somebody else. */
export function readRelation(
  words: readonly string[],
  { from, to }: { from: number; to: number },
  isOwner: boolean,
): { relation: Relation; from: number; to: number } | undefined {
  const after = isOwner ? relationOf(words[to]) : undefined
  if (after) return { relation: after, from, to: to + 1 }
  const before = words[from - 1] === 'of' ? relationOf(words[from - 2]) : undefined
  return before && { relation: before, from: from - 2, to }
}

const parents = new Set('parent mother father mum mom dad'.split(' '))
const offspring = new Set('child son daughter boy girl kid'.split(' '))

/** "Two brothers", "a brother and a sister", "a father and his son". */
export function readKin(words: readonly string[]): Kin | undefined {
  for (const [at, word] of words.entries()) {
    if (/^(?:siblings|brothers|sisters|twins)$/.test(word)) return 'siblings'
    const rest = words.slice(at + 1, at + 5)
    if (rest[0] !== 'and' && rest[0] !== 'with' && rest[0] !== 'against' && rest[0] !== 'versus') continue
    const other =
      rest.slice(1).find((one) => one !== 'a' && one !== 'the' && !/^(?:his|her|their|own)$/.test(one)) ?? ''
    const [one, two] = [word, other].map((each) => each.replace(/s$/, ''))
    if (/^(?:brother|sister)$/.test(one) && /^(?:brother|sister)$/.test(two)) return 'siblings'
    if ((parents.has(one) && offspring.has(two)) || (offspring.has(one) && parents.has(two))) return 'parent and child'
  }
  return undefined
}

/** What is asked of two of those who are there, as SQL over the moments, which are called m there. */
export const conditionOfKin: Readonly<Record<Kin, string>> = {
  siblings: pairWhere('(x.mother >= 0 AND x.mother = y.mother) OR (x.father >= 0 AND x.father = y.father)'),
  'parent and child': pairWhere('y.id IN (x.mother, x.father) OR x.id IN (y.mother, y.father)'),
}

function pairWhere(condition: string): string {
  return `EXISTS (SELECT 1 FROM moment_people a JOIN moment_people b ON b.moment = a.moment AND b.person > a.person
    JOIN newcomers x ON x.id = a.person JOIN newcomers y ON y.id = b.person WHERE a.moment = m.id AND (${condition}))`
}

const parentsOf = 'SELECT p.id FROM newcomers n JOIN newcomers p ON p.id IN (n.mother, n.father) WHERE n.id = @person'
const childrenOf = 'SELECT p.id FROM newcomers p WHERE p.mother = @person OR p.father = @person'
const siblingsOf = `SELECT p.id FROM newcomers n JOIN newcomers p ON p.id != n.id
  AND ((p.mother >= 0 AND p.mother = n.mother) OR (p.father >= 0 AND p.father = n.father)) WHERE n.id = @person`
const partnersOf = `SELECT b.person AS id FROM moment_people a JOIN moments m ON m.id = a.moment AND m.kind = 'marriage'
  JOIN moment_people b ON b.moment = a.moment AND b.person != a.person WHERE a.person = @person
  UNION SELECT CASE c.mother WHEN @person THEN c.father ELSE c.mother END AS id FROM newcomers c WHERE (c.mother = @person OR c.father = @person) AND c.mother >= 0 AND c.father >= 0`
const grandparentsOf = `SELECT g.id FROM newcomers n JOIN newcomers p ON p.id IN (n.mother, n.father)
  JOIN newcomers g ON g.id IN (p.mother, p.father) WHERE n.id = @person`
const grandchildrenOf =
  'SELECT g.id FROM newcomers p JOIN newcomers g ON g.mother = p.id OR g.father = p.id WHERE p.mother = @person OR p.father = @person'

const found: Readonly<Record<Relation, { by: string; sex?: 'female' | 'male' }>> = {
  mother: { by: parentsOf, sex: 'female' },
  father: { by: parentsOf, sex: 'male' },
  parent: { by: parentsOf },
  son: { by: childrenOf, sex: 'male' },
  daughter: { by: childrenOf, sex: 'female' },
  child: { by: childrenOf },
  brother: { by: siblingsOf, sex: 'male' },
  sister: { by: siblingsOf, sex: 'female' },
  sibling: { by: siblingsOf },
  husband: { by: partnersOf },
  wife: { by: partnersOf },
  grandmother: { by: grandparentsOf, sex: 'female' },
  grandfather: { by: grandparentsOf, sex: 'male' },
  grandchild: { by: grandchildrenOf },
}
const kinMax = 60

/** Who is that to somebody, as the record of births and weddings has it. */
export function kinOf(database: Database, people: readonly number[], relation: Relation): number[] {
  const { by, sex } = found[relation]
  const isSex = sex ? ` JOIN newcomers s ON s.id = k.id AND s.sex = '${sex}'` : ''
  const look = database.prepare(`SELECT DISTINCT k.id FROM (${by}) k${isSex} LIMIT ${kinMax}`)
  const ids = people.slice(0, kinMax).flatMap((person) => look.all({ person }) as { id: number }[])
  return [...new Set(ids.map(({ id }) => id))].slice(0, kinMax)
}
