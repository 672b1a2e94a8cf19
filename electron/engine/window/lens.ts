import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { listPacks } from '../../frames/lens.ts'
import { readPack } from '../../frames/packs/read_pack.ts'
import type { Answers } from '../../wire/host.ts'
import { Problem } from '../../wire/problem.ts'
import type { Pane } from './window.ts'

type LensAnswers = Pick<Answers, Extract<keyof Answers, `lens.${string}` | `packs.${string}` | `devices.${string}`>>

const shippedPack = 'genesis'

export function lensAnswers(pane: Pane): LensAnswers {
  const { house, eye } = pane
  const [usersPacks] = house.packsFolders

  return {
    async 'lens.camera'({ camera }) {
      eye.wish.follow = null
      await eye.ask('camera', camera)
      return {}
    },
    async 'lens.follow'({ person, shot = 'street' }) {
      eye.wish.follow = person === null ? null : { person, shot }
      await eye.ask('follow', eye.wish.follow)
      return {}
    },
    async 'lens.direct'({ shot, ...direction }) {
      eye.wish.follow = null
      return eye.ask('direct', { ...direction, shot: shot as never })
    },
    async 'lens.words'(steering) {
      eye.wish.steering = steering
      await eye.ask('words', steering)
      if (pane.universe !== null && steering.words.trim()) {
        const { tick } = house.edge(pane.universe)
        house.desk.addTrace({
          universe: pane.universe,
          at: new Date().toISOString(),
          kind: 'words',
          words: steering.words,
          tick: eye.wish.at?.tick ?? tick,
        })
      }
      return {}
    },
    async 'lens.set'(change) {
      Object.assign(eye.wish.settings, change)
      const settings = await eye.ask('set', change)
      house.settings.set('lens', { ...settings, dream: 0 })
      return settings
    },
    'lens.get': () => eye.ask('get', undefined as never),
    'lens.still': (size, signal) => eye.ask('still', size, { signal }),
    async 'packs.list'() {
      const { pack } = await eye.ask('get', undefined as never)
      return Promise.all(
        listPacks(house.packsFolders).map(async (folder) => {
          const { pack: read, title } = await readPack(folder)
          const id = basename(folder)
          const licence = read?.manifest.licence ?? ''
          return {
            id,
            title,
            bytes: bytesUnder(folder),
            licence,
            shipped: !folder.startsWith(usersPacks),
            inUse: id === (pack || shippedPack),
          }
        }),
      )
    },
    async 'packs.check'({ path }) {
      const { pack, problems, memoryBytes, title } = await readPack(resolve(path))
      return { ok: pack !== null, problems, memoryBytes, title }
    },
    async 'packs.add'({ path }) {
      const from = resolve(path)
      const { pack, problems } = await readPack(from)
      if (!pack) throw new Problem('bad input', `${from} cannot be used: ${problems.join('; ')}`)
      const id = basename(from)
      const to = join(usersPacks, id)
      if (existsSync(to))
        throw new Problem('bad input', `there is a pack ${id} already: remove it first, or rename the folder`)
      mkdirSync(usersPacks, { recursive: true })
      const draft = `${to}.draft`
      rmSync(draft, { recursive: true, force: true })
      cpSync(from, draft, { recursive: true })
      renameSync(draft, to)
      return { id }
    },
    async 'packs.remove'({ id }) {
      const folder = join(usersPacks, basename(id))
      if (!existsSync(folder))
        throw new Problem('not found', `there is no pack ${id} of yours: the one that ships stays`)
      rmSync(folder, { recursive: true })
      return {}
    },
    async 'devices.list'() {
      const { device } = await eye.ask('get', undefined as never)
      const trials = await house.trials()
      const used = device || trials.find((trial) => trial.ok)?.name
      return trials.map(({ name, ok, reason }) => ({ name, ok, reason, inUse: name === used }))
    },
  }
}

function bytesUnder(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
