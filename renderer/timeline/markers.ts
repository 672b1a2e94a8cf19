import { create } from 'zustand'
import type { CommandOutput } from '../../electron/wire/commands/table.ts'
import { ask } from '../app/link.ts'
import { notify } from '../notices/notices.ts'
import { words } from '../words/en.ts'
import { sayDate } from './calendar.ts'
import { shownTick, useClock } from './clock.ts'

export type Bookmark = CommandOutput<'bookmarks.list'>[number]
export type Asked = CommandOutput<'recall.history'>[number]

/** What the user left on the timeline: markers, and the words and jumps that were asked for. */
export const useMarkers = create<{ bookmarks: Bookmark[]; asked: Asked[] }>(() => ({ bookmarks: [], asked: [] }))

export async function loadMarkers(universe: string): Promise<void> {
  const [bookmarks, asked] = await Promise.all([
    ask('bookmarks.list', { universe }),
    ask('recall.history', { universe, limit: 200 }),
  ])
  useMarkers.setState({ bookmarks: bookmarks ?? [], asked: asked ?? [] })
}

export async function addMarker(note = ''): Promise<void> {
  const clock = useClock.getState()
  if (!clock.universe) return
  const tick = Math.floor(shownTick(clock))
  const added = await ask('bookmarks.add', { universe: clock.universe.id, tick, note, camera: clock.camera, words: '' })
  if (!added) return
  useMarkers.setState(({ bookmarks }) => ({ bookmarks: [...bookmarks, added] }))
  notify({ passing: true, kind: 'finished', title: words.timeline.markerAdded, words: sayDate(added.date), tick })
}

export async function noteMarker(id: number, note: string): Promise<void> {
  if (!(await ask('bookmarks.note', { id, note }))) return
  useMarkers.setState(({ bookmarks }) => ({
    bookmarks: bookmarks.map((one) => (one.id === id ? { ...one, note } : one)),
  }))
}

export async function removeMarker(id: number): Promise<void> {
  if (!(await ask('bookmarks.remove', { id }))) return
  useMarkers.setState(({ bookmarks }) => ({ bookmarks: bookmarks.filter((one) => one.id !== id) }))
}
