import { Explained } from './explained.tsx'

/** Where a figure was found: each id opens its source. */
export function SourceLinks({ ids }: { readonly ids: readonly string[] }) {
  return [...new Set(ids)].map((id) => (
    <span key={id}>
      <Explained id={id}>{id}</Explained>{' '}
    </span>
  ))
}
