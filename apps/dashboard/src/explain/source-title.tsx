import type { Pack } from '@wlz/data'
import { hasAddress } from '@wlz/explain'
import { sourceWords } from '@wlz/terms'
import { useLanguage } from '../page.ts'

/** Title of a source in the language it was published in, with a link where it has an address. */
export function SourceTitle({ source }: { readonly source: Pack['sources'][number] }) {
  const { title, titleLanguage } = sourceWords(source, useLanguage())
  if (!hasAddress(source)) return <span lang={titleLanguage}>{title}</span>
  return (
    <a href={source.url.split(' ')[0]} target="_blank" rel="noreferrer noopener" lang={titleLanguage}>
      {title}
    </a>
  )
}
