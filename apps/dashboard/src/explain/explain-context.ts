import { createContext, use } from 'react'
import type { NumberAbout } from '@wlz/explain'

/** Opens what is known of an id: an indicator, a lever, an assumption, a source; and of one number of it. */
export type Explain = (id: string, about?: NumberAbout) => void

export const ExplainContext = createContext<Explain>(() => {})

export const useExplain = (): Explain => use(ExplainContext)
