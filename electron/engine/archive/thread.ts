import { openHome } from '../record.ts'
import { insideThread } from '../workers/inside.ts'
import type { ArchiveAsks, ArchiveGiven } from './contract.ts'
import { peopleAnswers } from './people.ts'
import { placeAnswers } from './places.ts'
import { openShelf } from './shelf.ts'
import { timeAnswers } from './time.ts'
import { universeAnswers } from './universes.ts'

/** Questions about what is written, answered apart from every stream: a long one never stops a picture. */
const { given, answer, end } = insideThread<ArchiveGiven>()
const home = openHome(given.home, 'share')
const shelf = openShelf(home)

answer<ArchiveAsks, Record<string, never>>({
  ...universeAnswers(home, shelf),
  ...timeAnswers(shelf),
  ...peopleAnswers(shelf),
  ...placeAnswers(shelf),
  begin: ({ genesis }) => home.create(genesis).id,
  fork: async ({ universe, tick, name, force }, { signal }) =>
    (await home.fork(universe, tick, { name, force: force as never, signal })).id,
  importFile: async ({ path }, { signal, progress }) =>
    (await home.importUniverse(path, { signal, onProgress: progress })).id,
  forget: ({ universe }) => shelf.forget(universe),
  close() {
    shelf.close()
    home.close()
    end()
  },
})
