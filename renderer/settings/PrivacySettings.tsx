import { useState } from 'react'
import { Button } from '../app/Button.tsx'
import { Section } from '../app/Panel.tsx'
import { ask } from '../app/link.ts'
import { Slider } from '../app/Slider.tsx'
import { useAnswer } from '../app/answer.ts'
import { useSession } from '../app/session.ts'
import { words } from '../words/en.ts'
import { sayBytes } from './bytes.ts'

const gigabyte = 1e9

/** What is kept, where, and what leaves this machine: nothing. */
export function PrivacySettings() {
  const { answer: storage } = useAnswer('house.storage', {})
  const canNotify = useSession((session) => session.capabilities.notifications)
  const say = words.settings.privacy
  const [chosen, setChosen] = useState<number | null>(null)
  const budgetBytes = chosen ?? storage?.budgetBytes ?? 0
  const used = storage ? Math.min(1, storage.bytes / Math.max(1, budgetBytes)) : 0
  const changeBudget = (gigabytes: number) => {
    setChosen(gigabytes * gigabyte)
    void ask('house.set', { key: 'storageBudgetBytes', value: gigabytes * gigabyte })
  }
  return (
    <>
      <Section title={say.title}>
        <p>{say.story}</p>
      </Section>
      {storage && (
        <Section title={say.storage}>
          <p className="storage">
            <span>{say.of(sayBytes(storage.bytes), sayBytes(budgetBytes))}</span>
            <span className="soft">{say.left(sayBytes(storage.freeBytes))}</span>
          </p>
          <progress value={used} aria-label={say.storage} />
          <Slider
            label={say.budget}
            value={budgetBytes / gigabyte}
            min={1}
            max={200}
            step={1}
            words={sayBytes(budgetBytes)}
            onChange={changeBudget}
          />
          <dl className="facts">
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
