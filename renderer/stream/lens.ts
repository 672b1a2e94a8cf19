import { create } from 'zustand'
import type { CommandInput, CommandOutput } from '../../electron/wire/commands/table.ts'
import { ask } from '../app/link.ts'
import { useStream } from './stream.ts'

type LensSettings = CommandOutput<'lens.get'>

/** How pictures are made: the engine's settings as this window last heard them. */
export const useLens = create<{ settings: LensSettings | null }>(() => ({ settings: null }))

export async function loadLens(): Promise<void> {
  const settings = await ask('lens.get', {})
  if (settings) useLens.setState({ settings })
}

/** Shown at once and sent at most one at a time, so that a slider can be dragged; the engine's answer has the last word. */
let waiting: CommandInput<'lens.set'> | null = null
let busy = false

export function setLens(change: CommandInput<'lens.set'>): void {
  const { settings } = useLens.getState()
  if (settings) useLens.setState({ settings: { ...settings, ...change } })
  waiting = { ...waiting, ...change }
  void drain()
}

/** Only the model's picture takes words and dreams: whoever asks for either wants to see it. */
export async function lookThroughModel(): Promise<void> {
  if (!useLens.getState().settings) await loadLens()
  if (useLens.getState().settings?.view === 'truth') setLens({ view: 'lens' })
}

/** A dream shows no moment: whoever wants to see one leaves it. */
export function wake(): void {
  if (useStream.getState().state === 'dreaming') setLens({ dream: 0 })
}

async function drain(): Promise<void> {
  if (busy) return
  busy = true
  while (waiting) {
    const change = waiting
    waiting = null
    const settings = await ask('lens.set', change)
    if (settings && !waiting) useLens.setState({ settings })
  }
  busy = false
}

const views = ['lens', 'both', 'truth'] as const

/** The generated picture, then both side by side, then the truth alone. */
export function toggleView(): void {
  const view = useLens.getState().settings?.view ?? 'lens'
  setLens({ view: views[(views.indexOf(view) + 1) % views.length] })
}
