import { mkdirSync } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { looksLikeUniverse } from '../../timeline/migrate.ts'
import { pieceBytesMax } from '../../wire/pieces.ts'
import type { Answers } from '../../wire/host.ts'
import { Problem } from '../../wire/problem.ts'
import { freeBytesAt } from '../home.ts'
import type { Pane } from './pane.ts'
import { reported } from './reported.ts'

type FileAnswers = Pick<Answers, Extract<keyof Answers, `file.${string}`>>

/** A file on its way out of the engine or into it. */
type Passing = {
  name: string
  path: string
  bytes: number
  handle: FileHandle
  way: 'out' | 'in'
  /** Of a file that comes in: how much is there. */
  arrivedBytes: number
}

const passingMax = 3
/** Left on the disk for the universes that live meanwhile. */
const spareBytes = 64 * 1024 * 1024

/** The files that pass between one window and the engine. They lie among the drafts, which a home clears when it is opened. */
export function openFiles(pane: Pane): { answers: FileAnswers; close(): Promise<void> } {
  const { house } = pane
  const folder = join(house.folder, 'drafts', `window-${randomUUID()}`)
  const passing = new Map<number, Passing>()
  let numbered = 0

  function refuseMore(): void {
    if (house.home.access === 'read')
      throw new Problem('read only', 'this home is only looked at: nothing can be moved')
    if (passing.size >= passingMax) throw new Problem('busy', `${passingMax} files are under way already: wait for one`)
    mkdirSync(folder, { recursive: true })
  }

  /** Whatever is brought is written twice: as it comes, and as it is lived again. */
  function refuseFull(bytes: number): void {
    const free = freeBytesAt(house.folder)
    if (free < bytes * 2 + spareBytes)
      throw new Problem('disk full', `there is no room for ${megabytes(bytes)} MB: ${megabytes(free)} MB are free`)
  }

  function find(file: number, way: Passing['way']): Passing {
    const found = passing.get(file)
    if (found?.way !== way) throw new Problem('not found', 'this file is no longer under way: begin again')
    return found
  }

  async function drop(file: number): Promise<void> {
    const found = passing.get(file)
    passing.delete(file)
    await found?.handle.close()
    if (found) await rm(found.path, { force: true })
  }

  const answers: FileAnswers = {
    async 'file.pack'({ universe }, signal) {
      refuseMore()
      const card = house.card(universe)
      refuseFull(card.bytes)
      const file = ++numbered
      const path = join(folder, `${file}.universe`)
      const { bytes } = await reported(pane, `pack ${universe}`, `copying ${card.name}`, signal, (options) =>
        house.archive.ask(
          'universe.export',
          {
            input: { universe, what: 'universe', format: 'file', anonymise: false, path },
            liveTick: house.edge(universe).tick,
          },
          options,
        ),
      )
      const name = `${card.name}.universe`
      passing.set(file, { name, path, bytes, handle: await open(path, 'r'), way: 'out', arrivedBytes: 0 })
      return { file, name, bytes }
    },
    async 'file.fetch'({ file, from }) {
      const { handle, bytes } = find(file, 'out')
      const piece = Buffer.alloc(Math.max(0, Math.min(pieceBytesMax, bytes - from)))
      const { bytesRead } = await handle.read(piece, 0, piece.byteLength, from)
      return { piece: piece.toString('base64', 0, bytesRead) }
    },
    async 'file.offer'({ name, bytes }) {
      refuseMore()
      refuseFull(bytes)
      const file = ++numbered
      const path = join(folder, `${file}.brought`)
      passing.set(file, { name, path, bytes, handle: await open(path, 'wx'), way: 'in', arrivedBytes: 0 })
      return { file }
    },
    async 'file.bring'({ file, from, piece }) {
      const coming = find(file, 'in')
      const bytes = Buffer.from(piece, 'base64')
      if (from !== coming.arrivedBytes || from + bytes.byteLength > coming.bytes) {
        await drop(file)
        throw new Problem('bad input', `${coming.name} came in another order than it was announced: begin again`)
      }
      if (from === 0 && !looksLikeUniverse(bytes)) {
        await drop(file)
        throw new Problem('refused', `${coming.name} is no universe: choose a file that QiHarmony exported`)
      }
      coming.arrivedBytes += bytes.byteLength
      await coming.handle.write(bytes, 0, bytes.byteLength, from)
      return {}
    },
    async 'file.import'({ file }, signal) {
      const { name, path, bytes, arrivedBytes } = find(file, 'in')
      try {
        if (arrivedBytes < bytes) throw new Problem('bad input', `${name} has not come in whole: begin again`)
        const id = await reported(pane, `import ${file}`, `verifying ${name}`, signal, (options) =>
          house.archive.ask('importFile', { path }, options),
        )
        const card = house.card(id)
        house.tellAll({ event: 'universe', universe: card })
        return card
      } catch (error) {
        // Where it lay meanwhile means nothing to whoever brought it.
        if (error instanceof Error) error.message = error.message.replaceAll(path, name)
        throw error
      } finally {
        await drop(file)
      }
    },
    async 'file.drop'({ file }) {
      await drop(file)
      return {}
    },
  }

  return {
    answers,
    async close() {
      await Promise.allSettled([...passing.keys()].map(drop))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024)
}
