import { lazy, Suspense } from 'react'
import { Boundary } from './Boundary.tsx'
import { Missing } from './Missing.tsx'
import { type PanelName, usePanels } from './panels.ts'

/** Each panel is a bundle of its own, so that the first picture waits for none of them. */
const panels: Record<PanelName, React.ComponentType> = {
  people: lazy(() => import('../people/PeoplePanel.tsx')),
  place: lazy(() => import('../people/PlacePanel.tsx')),
  places: lazy(() => import('../people/PlacesPanel.tsx')),
  overlays: lazy(() => import('../overlays/OverlaysPanel.tsx')),
  universes: lazy(() => import('../universes/LibraryPanel.tsx')),
  genesis: lazy(() => import('../universes/GenesisPanel.tsx')),
  verify: lazy(() => import('../universes/VerifyPanel.tsx')),
  fork: lazy(() => import('../universes/ForkPanel.tsx')),
  compare: lazy(() => import('../universes/ComparePanel.tsx')),
  orrery: lazy(() => import('../universes/OrreryPanel.tsx')),
  keep: lazy(() => import('../keep/KeepPanel.tsx')),
  dashboards: lazy(() => import('../dashboards/DashboardsPanel.tsx')),
  settings: lazy(() => import('../settings/SettingsPanel.tsx')),
  stream: lazy(() => import('../stream/StreamPanel.tsx')),
  history: lazy(() => import('../timeline/ChroniclePanel.tsx')),
  keys: lazy(() => import('../keys/KeysPanel.tsx')),
  notices: lazy(() => import('../notices/NoticesPanel.tsx')),
}

export function Panels() {
  const { open, subject } = usePanels()
  if (!open) return null
  const Open = panels[open]
  return (
    <Boundary key={`${open}/${subject}`} instead={<Missing />}>
      <Suspense>
        <Open />
      </Suspense>
    </Boundary>
  )
}
