import { create } from 'zustand'

export type Notice = {
  id: number
  kind: 'birthday' | 'event' | 'finished' | 'device' | 'problem'
  title: string
  words: string
  universe: string | null
  tick: number | null
  atMs: number
  /** Of several on one subject only the newest is shown. */
  subject: string | null
  /** Shown as a card now, or only kept in the list. */
  shown: boolean
}

type Notices = { list: Notice[]; quiet: boolean; unread: number }

const kept = 100
const shownAtOnce = 4
let lastId = 0

export const useNotices = create<Notices>(() => ({ list: [], quiet: false, unread: 0 }))

/** `quiet` (do not disturb) keeps everything in the list and shows only what needs the user. */
export function notify({
  passing = false,
  ...notice
}: Pick<Notice, 'kind' | 'title' | 'words'> & {
  universe?: string | null
  tick?: number | null
  subject?: string
  /** It tells whoever did something that it is done: there is nothing left to read of it. */
  passing?: boolean
}): void {
  const { list, quiet, unread } = useNotices.getState()
  const urgent = notice.kind === 'problem' || notice.kind === 'device'
  const same = list.find((old) => old.shown && old.title === notice.title && old.words === notice.words)
  if (same) return
  const added: Notice = {
    universe: null,
    tick: null,
    subject: null,
    ...notice,
    id: ++lastId,
    atMs: Date.now(),
    shown: urgent || !quiet,
  }
  const older = list.filter(({ subject }) => subject === null || subject !== added.subject)
  const shown = [added, ...older].filter((one) => one.shown).slice(0, shownAtOnce)
  const next = [added, ...list].slice(0, kept).map((one) => ({ ...one, shown: shown.includes(one) }))
  useNotices.setState({ list: next, unread: unread + (passing ? 0 : 1) })
}

export function dismiss(id: number): void {
  useNotices.setState(({ list }) => ({ list: list.map((one) => (one.id === id ? { ...one, shown: false } : one)) }))
}

export function markRead(): void {
  useNotices.setState(({ list }) => ({ unread: 0, list: list.map((one) => ({ ...one, shown: false })) }))
}
