import { type ReactNode, useDeferredValue, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { lieOverPicture } from '../stream/free.ts'
import { StateChip } from '../stream/StateChip.tsx'
import { words } from '../words/en.ts'
import { Button } from './Button.tsx'
import { Icon, type IconName } from './Icon.tsx'
import { closePanel } from './panels.ts'

/** A sheet that slides over the picture. It takes the focus when it comes and hands it back when it goes. */
export function Panel({
  title,
  eyebrow,
  width = 'narrow',
  alone = false,
  actions,
  children,
}: {
  title: string
  eyebrow?: string
  width?: 'narrow' | 'middle' | 'wide'
  /** It is about no moment: the lanes of time make room for it. */
  alone?: boolean
  actions?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  const sheet = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  // The sheet answers the hand at once; what stands on it, which may be much, comes with the next picture.
  const isFilled = useDeferredValue(true, false)
  useLayoutEffect(() => (sheet.current ? lieOverPicture(sheet.current) : undefined), [])
  useEffect(() => {
    const before = document.activeElement
    heading.current?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <aside
      ref={sheet}
      className="panel"
      data-width={width}
      data-alone={alone || undefined}
      role="dialog"
      aria-labelledby={id}
    >
      <header className="panel-head">
        <div>
          {eyebrow && <p className="eyebrow">{eyebrow}</p>}
          <h2 id={id} ref={heading} tabIndex={-1} dir="auto">
            {title}
          </h2>
        </div>
        <div className="panel-actions">
          <StateChip />
          {actions}
          <Button look="quiet" icon="close" label={words.panel.close} hint="close" onClick={closePanel} />
        </div>
      </header>
      {/* Reachable with Tab, so that the keyboard can scroll a sheet that holds only text. */}
      <div className="panel-body" tabIndex={0} role="region" aria-labelledby={id} aria-busy={!isFilled || undefined}>
        {isFilled && children}
      </div>
    </aside>
  )
}

export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="section">
      <header>
        <h3>{title}</h3>
        {aside}
      </header>
      {children}
    </section>
  )
}

/** Nothing here yet: what would be here, and what one can do so that there is. */
export function Empty({ icon, children, action }: { icon?: IconName; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      {icon && <Icon name={icon} size={28} />}
      <p>{children}</p>
      {action}
    </div>
  )
}

export function Loading({ label = words.panel.loading }: { label?: string }) {
  return (
    <div className="loading" role="status">
      <span className="loading-ring" />
      {label}
    </div>
  )
}
