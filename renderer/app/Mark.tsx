import { useId } from 'react'

/** The infinity ring: a universe within the ring of another, and a spark on its way round. */
export function Mark({ size = 28, turning = false }: { size?: number; turning?: boolean }) {
  // Each has its own: one that is out of sight lends its colours to nobody.
  const dawn = useId()
  return (
    <svg
      className="mark"
      data-turning={turning || undefined}
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 32 32"
      fill="none"
      aria-hidden="true"
    >
      <defs>
        <linearGradient id={dawn} x1="3" y1="8" x2="29" y2="24" gradientUnits="userSpaceOnUse">
          <stop stopColor="var(--jade)" />
          <stop offset="1" stopColor="var(--gold)" />
        </linearGradient>
      </defs>
      <circle cx="16" cy="16" r="14.25" stroke="var(--jade)" strokeOpacity="0.3" strokeWidth={size > 40 ? 0.5 : 1} />
      <path d={loop} stroke={`url(#${dawn})`} strokeWidth={size > 40 ? 1.1 : 2.2} strokeLinejoin="round" />
      <circle r={size > 40 ? 1 : 1.9} fill="#f6e7c6" className="mark-spark" style={{ offsetPath: `path("${loop}")` }} />
    </svg>
  )
}

const loop =
  'M16 16c2.3-3.6 4.1-5.6 6.6-5.6a5.6 5.6 0 0 1 0 11.2c-2.5 0-4.3-2-6.6-5.6s-4.1-5.6-6.6-5.6a5.6 5.6 0 0 0 0 11.2c2.5 0 4.3-2 6.6-5.6Z'
