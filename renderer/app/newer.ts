import { create } from 'zustand'
import { onState } from './link.ts'

type Newer = {
  isThere: boolean
  /** The user knows, and will load it in their own time. */
  isKnown: boolean
}

/** Whether the page has been made anew since this window was loaded: parts of it that were never opened are then gone. */
export const useNewer = create<Newer>(() => ({ isThere: false, isKnown: false }))

/** Looks whenever there is a reason to: the engine came back, the window came into sight, a part of it was not to be had. */
export function watchForNewer(): void {
  let connections = 0
  onState(({ kind }) => {
    if (kind === 'open' && connections++ > 0) void look()
  })
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void look())
  addEventListener('vite:preloadError', () => void look())
}

export function noteNewer(): void {
  useNewer.setState({ isKnown: true })
}

export function loadNewer(): void {
  location.reload()
}

/** Every build names its first script after what is in it. */
async function look(): Promise<void> {
  const ours = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.getAttribute('src')
  if (!ours || useNewer.getState().isThere) return
  const page = await served()
  if (page?.includes('<script') && !page.includes(ours)) useNewer.setState({ isThere: true })
}

/** Nothing where nobody answers: of a lost engine the window tells elsewhere. */
async function served(): Promise<string | undefined> {
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' })
    return answer.ok ? await answer.text() : undefined
  } catch {
    return undefined
  }
}
