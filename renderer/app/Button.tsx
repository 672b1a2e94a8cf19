import type { ComponentProps, ReactNode } from 'react'
import type { ActionName } from '../keys/actions.ts'
import { Icon, type IconName } from './Icon.tsx'

type Look = 'plain' | 'quiet' | 'strong' | 'grave'

/** A button with an icon alone always carries its name; `hint` adds the key that does the same, by what it does. */
export function Button({
  look = 'plain',
  icon,
  label,
  hint,
  title,
  children,
  ...rest
}: Omit<ComponentProps<'button'>, 'aria-label'> & {
  look?: Look
  icon?: IconName
  label?: string
  hint?: ActionName | 'Enter' | 'Shift+Enter'
  children?: ReactNode
}) {
  const alone = icon !== undefined && children === undefined
  return (
    <button
      type="button"
      {...rest}
      className={rest.className ? `button ${rest.className}` : 'button'}
      data-look={look}
      data-shape={alone ? 'icon' : undefined}
      aria-label={alone ? label : undefined}
      // What is written on it is said already.
      aria-description={alone ? undefined : (label ?? title)}
      data-hint={label ?? title}
      data-hint-keys={hint}
    >
      {icon && <Icon name={icon} size={alone ? 20 : 16} />}
      {children}
    </button>
  )
}
