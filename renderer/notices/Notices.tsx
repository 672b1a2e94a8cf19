import { useEffect } from 'react'
import { Button } from '../app/Button.tsx'
import { Icon, type IconName } from '../app/Icon.tsx'
import { loadNewer, noteNewer, useNewer } from '../app/newer.ts'
import { goTo } from '../timeline/transport.ts'
import { words } from '../words/en.ts'
import { shorten } from './shorten.ts'
import { dismiss, type Notice, useNotices } from './notices.ts'

const icons: Record<Notice['kind'], IconName> = {
  birthday: 'spark',
  event: 'flag',
  finished: 'tick',
  device: 'sliders',
  problem: 'shield',
}
const passMs = 7_000

/** Cards for what has just happened. What needs the user stays until it is closed; the rest passes. */
export function Notices() {
  const list = useNotices((notices) => notices.list)
  const isOlder = useNewer(({ isThere, isKnown }) => isThere && !isKnown)
  return (
    <ol className="notices" aria-label={words.notices.title} aria-live="polite">
      {isOlder && <Newer />}
      {list
        .filter((notice) => notice.shown)
        .map((notice) => (
          <Card key={notice.id} notice={notice} />
        ))}
    </ol>
  )
}

/** It stays until it is put aside: what this window has not opened yet is gone. */
function Newer() {
  return (
    <li className="notice" data-kind="finished">
      <Icon name="spark" />
      <div>
        <p className="notice-title">{words.newer.title}</p>
        <p>{words.newer.story}</p>
        <Button icon="loop" onClick={loadNewer}>
          {words.newer.load}
        </Button>
      </div>
      <Button look="quiet" icon="close" label={words.notices.close} onClick={noteNewer} />
    </li>
  )
}

/** One clear line; whatever else there is to know comes on request. */
function Told({ text }: { text: string }) {
  if (!text) return null
  const line = shorten(text)
  return (
    <>
      <p dir="auto">{line}</p>
      {line !== text && (
        <details className="more">
          <summary>{words.notices.details}</summary>
          <p dir="auto">{text}</p>
        </details>
      )}
    </>
  )
}

function Card({ notice }: { notice: Notice }) {
  const stays = notice.kind === 'problem' || notice.kind === 'device'
  useEffect(() => {
    if (stays) return
    const timer = setTimeout(() => dismiss(notice.id), passMs)
    return () => clearTimeout(timer)
  }, [notice.id, stays])
  const { tick } = notice
  return (
    <li className="notice" data-kind={notice.kind}>
      <Icon name={icons[notice.kind]} />
      <div>
        <p className="notice-title" dir="auto">
          {notice.title}
        </p>
        <Told text={notice.words} />
        {tick !== null && (
          <Button look="quiet" icon="eye" onClick={() => void goTo(tick)}>
            {words.notices.look}
          </Button>
        )}
      </div>
      <Button look="quiet" icon="close" label={words.notices.close} onClick={() => dismiss(notice.id)} />
    </li>
  )
}
