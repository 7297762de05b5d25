import { useEffect, useId, useRef, type ReactNode } from 'react'
import type { Language } from '@wlz/terms'
import { useWords } from '../page.ts'

interface Props {
  readonly title: ReactNode
  /** Language of a title that is not in the language of the page. */
  readonly language?: Language | undefined
  /** A way back to what was shown before; absent where there is none. */
  readonly onBack?: (() => void) | undefined
  readonly onClose: () => void
  /** Changes when another thing is shown in the same dialog: it scrolls to the top. */
  readonly about?: string
  readonly children: ReactNode
}

/** A dialog of the browser itself: it holds the focus, closes with Escape, and gives the focus back. */
export function Dialog({ title, language, onBack, onClose, about, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const words = useWords()
  const label = useId()
  useEffect(() => {
    const element = dialog.current
    if (element?.open === false) element.showModal()
  }, [])
  useEffect(() => {
    dialog.current?.scrollTo(0, 0)
  }, [about])
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={label} onClose={onClose}>
      <div className="dialog-bar">
        {onBack !== undefined && (
          <button type="button" className="button" onClick={onBack}>
            {words.back}
          </button>
        )}
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      <h2 id={label} lang={language}>
        {title}
      </h2>
      {children}
    </dialog>
  )
}
