import { useEffect } from 'react'
import { Empty, Panel } from '../app/Panel.tsx'
import { Switch } from '../app/Switch.tsx'
import { changeSetting, useSettings } from '../settings/settings.ts'
import { goTo } from '../timeline/transport.ts'
import { words } from '../words/en.ts'
import { markRead, useNotices } from './notices.ts'

export default function NoticesPanel() {
  const list = useNotices((notices) => notices.list)
  const quiet = useSettings((settings) => settings.quiet)
  useEffect(markRead, [])
  const say = words.notices
  return (
    <Panel title={say.title}>
      <Switch label={say.quiet} story={say.quietStory} on={quiet} onChange={(on) => changeSetting('quiet', on)} />
      {list.length === 0 && <Empty icon="bell">{say.none}</Empty>}
      <ol className="chronicle">
        {list.map((notice) => (
          <li key={notice.id}>
            <button
              type="button"
              className="chronicle-entry"
              disabled={notice.tick === null}
              onClick={() => notice.tick !== null && void goTo(notice.tick)}
            >
              <span className="chronicle-date">
                {new Date(notice.atMs).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}
              </span>
              <span dir="auto">{notice.title}</span>
              {notice.words && (
                <span className="soft" dir="auto">
                  {notice.words}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
