import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { lazyDialog } from '../shell/lazy-part.tsx'
import { ExplainContext } from './explain-context.ts'

const ExplainDialog = lazyDialog(() => import('./explain-dialog.tsx').then((module) => module.ExplainDialog))

export function ExplainProvider({ children }: { readonly children: ReactNode }) {
  const [ids, setIds] = useState<readonly string[]>([])
  const open = useCallback((id: string) => setIds((before) => [...before, id]), [])
  const actions = useMemo(() => ({ back: () => setIds((before) => before.slice(0, -1)), close: () => setIds([]) }), [])
  const id = ids.at(-1)
  return (
    <ExplainContext value={open}>
      {children}
      {id !== undefined && (
        <ExplainDialog id={id} hasBefore={ids.length > 1} onBack={actions.back} onClose={actions.close} />
      )}
    </ExplainContext>
  )
}
