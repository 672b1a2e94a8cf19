import { create } from 'zustand'

export type PanelName =
  | 'people'
  | 'place'
  | 'places'
  | 'overlays'
  | 'universes'
  | 'genesis'
  | 'verify'
  | 'fork'
  | 'compare'
  | 'orrery'
  | 'keep'
  | 'dashboards'
  | 'settings'
  | 'stream'
  | 'history'
  | 'keys'
  | 'notices'

type Panels = {
  open: PanelName | null
  /** What the panel is about: a person's or a place's number, a universe's id. */
  subject: string | number | null
}

/** One panel at a time: the picture is never buried. */
export const usePanels = create<Panels>(() => ({ open: null, subject: null }))

export function openPanel(open: PanelName, subject: string | number | null = null): void {
  usePanels.setState({ open, subject })
}

export function closePanel(): void {
  usePanels.setState({ open: null, subject: null })
}

/** For work that took a while: by now the user may have opened something else, which stays. */
export function leavePanel(name: PanelName): void {
  if (usePanels.getState().open === name) closePanel()
}

export function togglePanel(name: PanelName): void {
  if (usePanels.getState().open === name) closePanel()
  else openPanel(name)
}
