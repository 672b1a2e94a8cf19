import { type ForceKind, forceKinds } from '../../universe/contract.ts'
import { Problem } from '../../wire/problem.ts'

/** What each force does, as a user reads it before choosing one. */
export const forceStories: Record<ForceKind, { story: string; strengthDefault: number }> = {
  'harmony boost': {
    story: 'People there trust one another more and quarrel less at the beginning of the branch.',
    strengthDefault: 0.5,
  },
  drought: { story: 'The stores are low and the fields give little for a while.', strengthDefault: 0.5 },
  'gift of knowledge': { story: 'A craft is known there that nobody had found yet.', strengthDefault: 0.5 },
  plague: { story: 'A sickness is in the place on the first day.', strengthDefault: 0.4 },
  'word of mouth': { story: 'Your words are told from mouth to mouth, and some believe them.', strengthDefault: 0.5 },
  'removal of a leader': { story: 'Whoever led the place is gone, and another has to be found.', strengthDefault: 1 },
  'good harvest': { story: 'The barns are fuller than anyone can remember.', strengthDefault: 0.5 },
  quake: { story: 'The ground shakes on the first day.', strengthDefault: 0.4 },
}

export function findForce(name: string): ForceKind {
  const found = forceKinds.find((kind) => kind === name)
  if (!found) throw new Problem('bad input', `there is no force ${name}: there are ${forceKinds.join(', ')}`)
  return found
}
