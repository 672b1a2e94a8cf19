import { Button } from '../app/Button.tsx'
import { Section } from '../app/Panel.tsx'
import { useAnswer } from '../app/answer.ts'
import { useSession } from '../app/session.ts'
import { words } from '../words/en.ts'
import { sayBytes } from './bytes.ts'

/** What is kept, where, and what leaves this machine: nothing. */
export function PrivacySettings() {
  const { answer: storage } = useAnswer('house.storage', {})
  const canNotify = useSession((session) => session.capabilities.notifications)
  const say = words.settings.privacy
  const used = storage ? Math.min(1, storage.bytes / Math.max(1, storage.budgetBytes)) : 0
  return (
    <>
      <Section title={say.title}>
        <p>{say.story}</p>
      </Section>
      {storage && (
        <Section title={say.storage}>
          <progress value={used} aria-label={say.storage} />
          <dl className="facts">
            <dt>{say.used}</dt>
            <dd>{say.of(sayBytes(storage.bytes), sayBytes(storage.budgetBytes))}</dd>
            <dt>{say.free}</dt>
            <dd>{sayBytes(storage.freeBytes)}</dd>
            <dt>{say.home}</dt>
            <dd className="figures">{storage.home}</dd>
          </dl>
        </Section>
      )}
      {canNotify && (
        <Section title={words.notices.title}>
          <Button icon="bell" onClick={() => void Notification.requestPermission()}>
            {say.allowNotices}
          </Button>
        </Section>
      )}
    </>
  )
}
