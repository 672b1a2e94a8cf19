import { useState } from 'react'
import { Choices } from '../app/Choices.tsx'
import { Panel } from '../app/Panel.tsx'
import { words } from '../words/en.ts'
import { Diagnostics } from './Diagnostics.tsx'
import { KeySettings } from './KeySettings.tsx'
import { Packs } from './Packs.tsx'
import { PictureSettings } from './PictureSettings.tsx'
import { PrivacySettings } from './PrivacySettings.tsx'

const pages = {
  picture: PictureSettings,
  packs: Packs,
  keys: KeySettings,
  privacy: PrivacySettings,
  diagnostics: Diagnostics,
}
type Page = keyof typeof pages

export default function SettingsPanel() {
  const [page, setPage] = useState<Page>('picture')
  const Shown = pages[page]
  const say = words.settings
  return (
    <Panel title={say.title} width="middle">
      <Choices
        label={say.title}
        value={page}
        options={(Object.keys(pages) as Page[]).map((value) => ({ value, label: say.pages[value] }))}
        onChange={setPage}
      />
      <Shown />
    </Panel>
  )
}
