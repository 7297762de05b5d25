import { saveFile } from '../export/save-file.ts'
import type { Page } from '../page.ts'

/** The scenario that is worked on as the file that `wlz run` reads. */
export async function saveYaml({ library, store }: Page): Promise<void> {
  const { drafts, current } = store.get().history.present
  const found = library.find(current, drafts)
  if (found === undefined) return
  const { writtenYaml } = await import('./write-yaml.ts')
  saveFile(`${found.id}.yaml`, new Blob([writtenYaml(found.written)], { type: 'application/yaml;charset=utf-8' }))
}
