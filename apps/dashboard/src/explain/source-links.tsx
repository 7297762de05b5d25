import { Explained } from './explained.tsx'

/** Sources of a figure: each id opens its own. */
export function SourceLinks({ ids }: { readonly ids: readonly string[] }) {
  return [...new Set(ids)].map((id) => (
    <span key={id}>
      <Explained id={id}>{id}</Explained>{' '}
    </span>
  ))
}
