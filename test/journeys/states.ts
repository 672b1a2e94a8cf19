import type { Page } from 'playwright-core'
import type { Disguise } from './disguise.ts'

/** A state of the window that has its cause outside it, and how it comes about. */
export type State = { name: string; bring(page: Page, wire: Disguise): Promise<unknown> }

const hash = '3f'.repeat(32)
const stream = { event: 'stream', words: '', progress: null } as const
const notice = { event: 'notice', universe: null, tick: null } as const

export const states: readonly State[] = [
  {
    name: 'running ahead',
    bring(page, wire) {
      wire.tell({ ...stream, state: 'running ahead', words: 'living until 3 May 1206', progress: 0.4 })
      return page.locator('.top .state-chip', { hasText: 'running ahead' }).waitFor()
    },
  },
  {
    name: 'device lost',
    bring(page, wire) {
      wire.tell({ ...stream, state: 'device lost', words: 'the graphics card was taken away' })
      return page.getByText('The device that makes the pictures is gone').or(page.locator('.veil')).first().waitFor()
    },
  },
  {
    name: 'out of memory',
    bring(page, wire) {
      wire.tell({ ...stream, state: 'out of memory' })
      return page.locator('.veil', { hasText: /memory/ }).waitFor()
    },
  },
  {
    name: 'notices of every kind',
    async bring(page, wire) {
      wire.tell({ ...stream, state: 'live' })
      wire.tell({ ...notice, kind: 'birthday', title: 'Aleta Visdorf turned 40', words: 'in Lubeckio', tick: 24 })
      wire.tell({ ...notice, kind: 'finished', title: 'Verified', words: 'Every day agrees with what was sealed.' })
      wire.tell({ ...notice, kind: 'device', title: 'The eye 1 worker stopped', words: 'It is being started again.' })
      wire.tell({
        ...notice,
        kind: 'problem',
        title: 'A universe has stopped',
        words: `universe ${hash}: epoch 214 has root ${hash} and the ledger says ${hash.replace('3', '4')}; run qhpu verify ${hash} to find the first day that differs, and qhpu import to bring back a copy`,
      })
      await page.locator('.notice').nth(3).waitFor()
    },
  },
  {
    name: 'engine lost',
    async bring(page, wire) {
      await wire.cut()
      await page.getByText('The engine is out of reach').waitFor()
    },
  },
]
