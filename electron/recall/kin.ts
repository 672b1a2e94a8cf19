import { ticksPerDay } from '../universe/reading.ts'
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
export type Kin = 'siblings' | 'parent and child' | 'spouses'

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
const wives = new Set('wife widow bride'.split(' '))
const husbands = new Set('husband widower groom'.split(' '))

/** "Two brothers", "a brother and a sister", "a father and his son". */
export function readKin(words: readonly string[]): Kin | undefined {
  for (const [at, word] of words.entries()) {
    if (/^(?:siblings|brothers|sisters|twins)$/.test(word)) return 'siblings'
    const other = otherBeside(words.slice(at + 1, at + 6))
    if (!other) continue
    const [one, two] = [word, other].map((each) => each.replace(/s$/, ''))
    if (/^(?:brother|sister)$/.test(one) && /^(?:brother|sister)$/.test(two)) return 'siblings'
    if ((parents.has(one) && offspring.has(two)) || (offspring.has(one) && parents.has(two))) return 'parent and child'
    if ((wives.has(one) && husbands.has(two)) || (husbands.has(one) && wives.has(two))) return 'spouses'
  }
  return undefined
}

/** "And his son", "at her husband's grave": who somebody is told of with. */
function otherBeside(rest: readonly string[]): string | undefined {
  if (/^(?:and|with|against|versus)$/.test(rest[0] ?? ''))
    return rest.slice(1, 4).find((one) => !/^(?:an?|the|his|her|their|own)$/.test(one))
  const owner = rest.findIndex((one) => /^(?:his|her|their)$/.test(one))
  return owner >= 0 ? rest.slice(owner + 1).find((one) => !/^(?:own|dead|late|dying|old|young)$/.test(one)) : undefined
}

/** Somebody is buried so soon after death. */
const mourningTicks = 7 * ticksPerDay

/** What is asked of two of those who are there, as SQL over the moments, which are called m there. */
export const conditionOfKin: Readonly<Record<Kin, string>> = {
  siblings: pairWhere('(x.mother >= 0 AND x.mother = y.mother) OR (x.father >= 0 AND x.father = y.father)'),
  'parent and child': pairWhere('y.id IN (x.mother, x.father) OR x.id IN (y.mother, y.father)'),
  spouses:
    pairWhere(`EXISTS (SELECT 1 FROM newcomers c WHERE (c.mother = x.id AND c.father = y.id) OR (c.mother = y.id AND c.father = x.id))
    OR EXISTS (SELECT 1 FROM moment_people e JOIN moments w ON w.id = e.moment AND w.kind = 'marriage' JOIN moment_people f ON f.moment = w.id WHERE e.person = x.id AND f.person = y.id)`),
}

/** Who was buried is not told of by themselves at the grave, but in the days before: of a burial the mourner and the dead are the two. */
function pairWhere(condition: string): string {
  return `(EXISTS (SELECT 1 FROM moment_people a JOIN moment_people b ON b.moment = a.moment AND b.person > a.person
    JOIN newcomers x ON x.id = a.person JOIN newcomers y ON y.id = b.person WHERE a.moment = m.id AND (${condition}))
    OR (m.kind = 'burial' AND EXISTS (SELECT 1 FROM moment_people a JOIN newcomers x ON x.id = a.person
    JOIN moments d ON d.kind = 'death' AND d.tick BETWEEN m.tick - ${mourningTicks} AND m.tick
    JOIN moment_people b ON b.moment = d.id JOIN newcomers y ON y.id = b.person
    WHERE a.moment = m.id AND x.id != y.id AND instr(m.caption, substr(y.name, 1, instr(y.name || ' ', ' ') - 1)) > 0 AND (${condition}))))`
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
