import { readWritten, type Parsed, type ScenarioCatalogue, type Written } from '@wlz/scenario'
import { pageFiles, type Handed } from './page-files.ts'

/** Read what was handed over with every check of the command line. Loaded when the first file or link comes. */
export function readHanded(
  handed: readonly Handed[],
  drafts: readonly Written[],
  shipped: readonly Written[],
  catalogue: ScenarioCatalogue,
): Parsed<Written>[] {
  const files = pageFiles(handed, drafts, shipped)
  return handed.map(({ name }) => readWritten(name, files, catalogue))
}
