import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Problem } from '../../wire/problem.ts'
import type { OurHome } from '../record.ts'
import type { ArchiveAnswers } from './contract.ts'
import { previewOf } from './preview.ts'
import type { Shelf } from './shelf.ts'

type UniverseAnswers = Pick<
  ArchiveAnswers,
  | 'universe.preview'
  | 'universe.verify'
  | 'universe.prove'
  | 'universe.compare'
  | 'universe.export'
  | 'universe.observe'
>

export function universeAnswers(home: OurHome, shelf: Shelf): UniverseAnswers {
  return {
    'universe.preview': ({ input }, { signal }) => previewOf(input.genesis, signal),
    'universe.verify': ({ input: { universe, from } }, { signal, progress }) =>
      home.verify(universe, { from, signal, onProgress: progress }),
    'universe.prove': ({ input: { universe, tick } }) => ({ document: shelf.volume(universe).reader.prove(tick) }),
    'universe.compare': ({ input: { a, b, tick } }, { signal }) => home.compare(a, b, tick, { signal }),
    async 'universe.export'({ input: { universe, what, format, anonymise, path } }, { signal, progress }) {
      const isWhole = what === 'universe'
      if (isWhole !== (format === 'file')) {
        throw new Problem(
          'bad input',
          'a universe is exported as a file; events, people, ties and series as csv or parquet',
        )
      }
      const target = path
        ? resolve(path)
        : join(home.folder, 'exports', `${universe.slice(0, 12)}-${what}.${endings[format]}`)
      mkdirSync(dirname(target), { recursive: true })
      const done = isWhole
        ? await home.exportUniverse(universe, target, { signal, onProgress: progress })
        : await home.exportTable(universe, {
            what,
            format: format as 'csv' | 'parquet',
            path: target,
            anonymise,
            signal,
          })
      return { path: done.path, bytes: done.bytes, rows: done.rows }
    },
    'universe.observe': ({ input: { universe, source, at, text } }) => ({
      id: home.observe(universe, { source, at, text }),
    }),
  }
}

const endings = { csv: 'csv', parquet: 'parquet', file: 'universe' } as const
