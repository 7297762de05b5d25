import type { Page } from '../page.ts'
import { notify } from '../shell/notice.tsx'
import type { Handed } from './page-files.ts'
import { faultLines, takenIn } from './take-in.ts'
import { pageWords } from '../words/page-words.ts'

/** Open scenario files that a person chose: all sound ones are taken in, of the others every fault is told. */
export async function openFiles({ library, store }: Page, files: readonly File[]): Promise<void> {
  const handed: Handed[] = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.slice(0, 2_000_000).arrayBuffer()),
    })),
  )
  const { readHanded } = await import('./read-handed.ts')
  const { language, history } = store.get()
  const words = pageWords(language)
  const parsed = readHanded(handed, history.present.drafts, library.shipped, library.catalogue)
  const sound = parsed.flatMap((each) => (each.ok ? [each.value] : []))
  const lines = parsed.flatMap((each) => (each.ok ? [] : faultLines(each, language, words.moreFaults)))
  if (sound.length > 0)
    store.edit((work) => {
      const { work: next, names } = takenIn(work, sound, library.shipped)
      return { ...next, current: names.get(sound[0]!.id)! }
    })
  if (lines.length > 0) notify({ kind: 'fault', title: words.files.notOpened, lines })
  else
    notify({ kind: 'done', title: words.files.opened(sound.map(({ written }) => written.title).join(', ')), lines: [] })
}
