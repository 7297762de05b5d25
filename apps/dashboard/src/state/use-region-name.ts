import { usePage, useWords } from '../page.ts'

/** Name of a region by its code. */
export function useRegionName(): (code: string) => string {
  const { pack } = usePage()
  const words = useWords()
  return (code) =>
    code === 'NL' ? words.netherlands : (pack.regions.find((region) => region.code === code)?.name ?? code)
}
