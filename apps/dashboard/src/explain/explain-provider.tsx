import { useCallback, useMemo, useState, type ReactNode } from 'react'
import type { NumberAbout } from '@wlz/explain'
import { lazyDialog } from '../shell/lazy-part.tsx'
import { ExplainContext, type Explain } from './explain-context.ts'

const ExplainDialog = lazyDialog(() => import('./explain-dialog.tsx').then((module) => module.ExplainDialog))

type Asked = Readonly<{ id: string; about?: NumberAbout }>

export function ExplainProvider({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<readonly Asked[]>([])
  const open: Explain = useCallback(
    (id, about) => setAsked((before) => [...before, { id, ...(about && { about }) }]),
    [],
  )
  const actions = useMemo(
    () => ({ back: () => setAsked((before) => before.slice(0, -1)), close: () => setAsked([]) }),
    [],
  )
  const last = asked.at(-1)
  return (
    <ExplainContext value={open}>
      {children}
      {last !== undefined && (
        <ExplainDialog {...last} hasBefore={asked.length > 1} onBack={actions.back} onClose={actions.close} />
      )}
    </ExplainContext>
  )
}
