import { create } from 'zustand'
import { ask } from '../app/link.ts'
import { useNotices } from '../notices/notices.ts'

/** What the window remembers for its user. The engine keeps it, so that it survives the browser. */
export type Settings = {
  keys: Record<string, string>
  singleLetters: boolean
  motion: 'system' | 'reduced'
  quiet: boolean
  tourSeen: boolean
  fadeChrome: boolean
  lanesTall: boolean
  presets: { name: string; words: string }[]
  follows: { universe: string; person: number; name: string }[]
  lastUniverse: string | null
}

export const settingsAtFirst: Settings = {
  keys: {},
  singleLetters: true,
  motion: 'system',
  quiet: false,
  tourSeen: false,
  fadeChrome: true,
  lanesTall: true,
  presets: [],
  follows: [],
  lastUniverse: null,
}

export const useSettings = create<Settings & { loaded: boolean }>(() => ({ ...settingsAtFirst, loaded: false }))

export async function loadSettings(): Promise<void> {
  const stored = await ask('house.settings', {})
  if (!stored) return
  const known = Object.keys(settingsAtFirst) as (keyof Settings)[]
  const kept = known.filter((key) => sameKind(stored[key], settingsAtFirst[key])).map((key) => [key, stored[key]])
  useSettings.setState({ ...Object.fromEntries(kept), loaded: true })
  apply()
}

export function changeSetting<K extends keyof Settings>(key: K, value: Settings[K]): void {
  useSettings.setState({ [key]: value } as Pick<Settings, K>)
  apply()
  void ask('house.set', { key, value })
}

function apply(): void {
  const { motion, quiet } = useSettings.getState()
  document.documentElement.dataset.motion = motion
  useNotices.setState({ quiet })
}

/** An older or newer window may have stored something else under the same name; that is passed over. */
function sameKind(stored: unknown, known: unknown): boolean {
  if (stored === undefined) return false
  if (known === null) return stored === null || typeof stored === 'string'
  return typeof stored === typeof known && Array.isArray(stored) === Array.isArray(known)
}
