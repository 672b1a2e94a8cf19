import type { ActionName } from '../keys/actions.ts'
import { useNotices } from '../notices/notices.ts'
import { toggleOverlay, useOverlays } from '../overlays/overlays.ts'
import { toggleView, useLens } from '../stream/lens.ts'
import { words } from '../words/en.ts'
import { Button } from './Button.tsx'
import type { IconName } from './Icon.tsx'
import { type PanelName, togglePanel, usePanels } from './panels.ts'
import { useNone } from './waking.ts'

type Door = { name: PanelName; icon: IconName; hint?: ActionName }

const panelsOfUniverse: readonly Door[] = [
  { name: 'people', icon: 'people', hint: 'people' },
  { name: 'places', icon: 'pin' },
  { name: 'dashboards', icon: 'chart', hint: 'dashboards' },
  { name: 'orrery', icon: 'orbit' },
]
const panelsOfWindow: readonly Door[] = [
  { name: 'settings', icon: 'gear', hint: 'settings' },
  { name: 'keys', icon: 'keys', hint: 'help' },
]

/** What is shown now; a press goes on to the next. */
const viewIcons = { lens: 'painted', both: 'beside', truth: 'shapes' } as const

/** The doors to everything else, at the edge of the picture. */
export function Rail() {
  const none = useNone()
  const open = usePanels((state) => state.open)
  const unread = useNotices((notices) => notices.unread)
  const { ground, map } = useOverlays()
  const view = useLens((lens) => lens.settings?.view ?? 'lens')
  return (
    <nav className="rail" data-hints="beside" aria-label={words.rail.title}>
      <div className="rail-group" hidden={none}>
        <Button
          look="quiet"
          icon="heat"
          label={words.rail.heatmap}
          hint="heatmap"
          aria-pressed={ground}
          onClick={() => toggleOverlay('ground')}
        />
        <Button
          look="quiet"
          icon="map"
          label={words.rail.map}
          hint="map"
          aria-pressed={map}
          onClick={() => toggleOverlay('map')}
        />
        <Button look="quiet" icon={viewIcons[view]} label={words.rail.views[view]} hint="truth" onClick={toggleView} />
        <Button
          look="quiet"
          icon="sliders"
          label={words.rail.overlays}
          aria-expanded={open === 'overlays'}
          onClick={() => togglePanel('overlays')}
        />
        <Button
          look="quiet"
          icon="camera"
          label={words.keep.title}
          hint="keep"
          aria-expanded={open === 'keep'}
          onClick={() => togglePanel('keep')}
        />
      </div>
      <div className="rail-group">
        {[...(none ? [] : panelsOfUniverse), ...panelsOfWindow].map(({ name, icon, hint }) => (
          <Button
            key={name}
            look="quiet"
            icon={icon}
            label={words.rail.panels[name as keyof typeof words.rail.panels]}
            hint={hint}
            aria-expanded={open === name}
            onClick={() => togglePanel(name)}
          />
        ))}
        <span className="rail-bell">
          <Button
            look="quiet"
            icon="bell"
            label={words.notices.unread(unread)}
            aria-expanded={open === 'notices'}
            onClick={() => togglePanel('notices')}
          />
          {unread > 0 && <i aria-hidden="true" />}
        </span>
      </div>
    </nav>
  )
}
