import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { complain, git, projectFiles, sizeOf, textOf } from './tree.ts'

const linesMax = 300
/** A sheet of styles, a fixture or a suite is read from top to bottom, like a table. */
const sheetLinesMax = 480
const isSheet = (path: string) => path.endsWith('.css') || path.startsWith('test/')
const bytesMax = 20 * 1024 * 1024
const vague = /(^|[a-z_.-])(manager|service|helper|util|utils|handler|core|data)s?([_.-]|$)/i
const vagueNames = /\b(?:class|type|interface|function|const)\s+(\w*(?:Manager|Service|Helper|Util|Utils|Handler))\b/g

const files = projectFiles()
const code = files.filter((path) => /\.(ts|tsx|mjs|cjs|css|py)$/.test(path))
const ours = code.filter((path) => /^(electron|renderer|native-models|test)\//.test(path))

describe('every file', () => {
  it(`of code is at most ${linesMax} lines`, () => {
    const long = code
      .map((path) => ({ path, lines: textOf(path).split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > (isSheet(path) ? sheetLinesMax : linesMax))
      .map(({ path, lines }) => `${path}: ${lines} lines`)
    expect(complain('One file, one subject: move a part that stands on its own into a file of its own.', long)).toBe('')
  })

  it('is named for what it holds', () => {
    const named = ours.filter((path) => vague.test(basename(path).replace(/(\.test)?\.\w+$/, '')))
    expect(complain('A name such as helper or data says nothing: name the file for its subject.', named)).toBe('')
  })

  it('is not an index', () => {
    const indexes = ours.filter((path) => /^index\.(ts|tsx|mjs|cjs|js)$/.test(basename(path)))
    expect(complain('Delete the index and import the file that has it.', indexes)).toBe('')
  })

  it('calls nothing a Manager, Service, Helper, Util or Handler', () => {
    const found = ours.flatMap((path) => [...textOf(path).matchAll(vagueNames)].map(([, name]) => `${path}: ${name}`))
    expect(complain('Name it for the thing in the domain, or for what it does: a verb for a function.', found)).toBe('')
  })

  it('is finished: no notes to do things later, no test that is left out or runs alone', () => {
    const unfinished = /\b(TODO|FIXME|XXX|HACK)\b|\b(?:it|describe|test)\.(only|todo)\(|\b(?:it|describe|test)\.skip\(/
    const found = ours.filter((path) => !path.startsWith('test/rules/') && unfinished.test(textOf(path)))
    expect(complain('Do it now or take it out; a test that cannot run here uses skipIf with the reason.', found)).toBe(
      '',
    )
  })
})

describe('the repository', () => {
  it('holds no file over 20 MiB', () => {
    const large = files.filter((path) => sizeOf(path) > bytesMax).map((path) => `${path}: ${sizeOf(path)} bytes`)
    expect(complain('Split it, shrink it, or make it at set-up.', large)).toBe('')
  })

  it('tracks nothing that is generated', () => {
    const ignored = git('ls-files', '-z', '--cached', '--ignored', '--exclude-standard')
    const built = files.filter((path) => /\.(node|o|so|dll|dylib|pyc|tsbuildinfo|map|asar|deb|AppImage)$/.test(path))
    expect(
      complain('Take it out with git rm --cached: it is made again from what is tracked.', [...ignored, ...built]),
    ).toBe('')
  })

  it('names no registry, so that packages come from wherever the user gets them', () => {
    expect(
      complain(
        'Run npm with omit-lockfile-registry-resolved, as .npmrc says.',
        /"resolved"/.test(textOf('package-lock.json')) ? ['package-lock.json'] : [],
      ),
    ).toBe('')
  })
})
