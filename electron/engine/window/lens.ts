import { resolve } from 'node:path'
import type { Answers } from '../../wire/host.ts'
import { shippedPack } from '../../frames/packs/folders.ts'
import { addPack, checkPack, listedPacks, removePack } from '../errands/packs.ts'
import type { Pane } from './pane.ts'

type LensAnswers = Pick<Answers, Extract<keyof Answers, `lens.${string}` | `packs.${string}` | `devices.${string}`>>

export function lensAnswers(pane: Pane): LensAnswers {
  const { house, eye } = pane

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
    async 'lens.free'(part) {
      eye.wish.free = part
      await eye.ask('free', part)
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
      if (change.view !== undefined && change.view !== 'truth') eye.wantLens()
      const settings = await eye.ask('set', change)
      house.settings.set('lens', { ...settings, dream: 0 })
      // Its words may be those that moments are found by.
      if (change.pack !== undefined) await house.memory.reread()
      return settings
    },
    'lens.get': () => eye.ask('get', undefined),
    'lens.still': (size, signal) => eye.ask('still', size, { signal }),
    async 'packs.list'() {
      const { pack } = await eye.ask('get', undefined)
      return (await listedPacks(house.folder)).map((one) => ({ ...one, inUse: one.id === (pack || shippedPack) }))
    },
    'packs.check': ({ path }) => checkPack(resolve(path)),
    'packs.add': ({ path }) => addPack(house.folder, resolve(path)),
    'packs.remove'({ id }) {
      removePack(house.folder, id)
      return {}
    },
    async 'devices.list'() {
      const { device } = await eye.ask('get', undefined)
      const trials = await house.trials()
      const used = device || trials.find((trial) => trial.ok)?.name
      return trials.map(({ name, ok, reason }) => ({ name, ok, reason, inUse: name === used }))
    },
  }
}
