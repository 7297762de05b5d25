import { createContext, use } from 'react'

export const ExplainContext = createContext<(id: string) => void>(() => {})

/** Opens what is known of an id: an indicator, a lever, an assumption, a source. */
export const useExplain = () => use(ExplainContext)
