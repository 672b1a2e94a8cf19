import { onEvent } from '../app/link.ts'
import { useSession } from '../app/session.ts'
import { words } from '../words/en.ts'
import { notify, useNotices } from './notices.ts'

/** What the engine has to say, as cards here and, when the window is out of sight, through the system. */
export function followNotices(): void {
  onEvent('notice', ({ event: _, ...notice }) => {
    notify(notice)
    if (document.hidden && !useNotices.getState().quiet) tellSystem(notice.title, notice.words)
  })
  onEvent('worker', ({ state, worker, words: why }) => {
    if (state === 'died' || state === 'given up')
      notify({ kind: 'device', title: words.notices.worker(worker, state), words: why, subject: worker })
  })
}

function tellSystem(title: string, body: string): void {
  if (!useSession.getState().capabilities.notifications || Notification.permission !== 'granted') return
  new Notification(title, { body, silent: true })
}
