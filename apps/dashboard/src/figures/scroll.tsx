import type { ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

/** A part that scrolls by itself: it has a name and takes the focus, so that a keyboard can scroll it too. */
export function Scroll({ label, className = '', children }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={`scroll ${className}`.trimEnd()} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
