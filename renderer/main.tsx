import { createRoot } from 'react-dom/client'
import './tokens/tokens.css'
import './tokens/base.css'
import './tokens/controls.css'
import './app/app.css'
import './app/panel.css'
import './stream/stream.css'
import './timeline/timeline.css'
import './notices/notices.css'
import './prompt/prompt.css'
import './overlays/overlays.css'
import './people/people.css'
import './universes/library.css'
import './universes/universes.css'
import './universes/genesis.css'
import './dashboards/dashboards.css'
import './settings/settings.css'
import './tour/tour.css'
import './app/low.css'
import './tokens/forced.css'
import { App } from './app/App.tsx'
import { openLink } from './app/link.ts'
import { startWindow } from './app/start.ts'

openLink()
startWindow()
const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
