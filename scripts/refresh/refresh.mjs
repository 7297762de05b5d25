/**
 * Run the steps in their order and compare what they make with the files as they stand.
 *
 * A step has a name, tells whether it `isCheap` to check (seconds), and names the files that it writes whole (`makes`) or in
 * part (`blocks`: pages that are otherwise written by hand). `texts(files)` gives the texts, by file. A step that is
 * expensive may tell by `isStale(files)` whether it has to be done at all. After a step that `feedsBuild` all is built again.
 *
 * @param files read and write files of the repository, by their path in it
 * @param rebuild called when a step changed a file that goes into the build
 * @returns the files that changed, or would change under `isCheck`
 */
export async function refresh({ steps, isCheck, files, say = () => {}, rebuild = () => {} }) {
  const changed = []
  for (const step of steps) {
    say(`${isCheck ? 'checking' : 'refreshing'} ${step.name}: ${step.what}`)
    const own = await changesOf(step, isCheck, files)
    changed.push(...own)
    if (step.feedsBuild && own.length > 0 && !isCheck) rebuild()
  }
  return changed
}

async function changesOf(step, isCheck, files) {
  if (step.isStale !== undefined) {
    if (!(await step.isStale(files))) return []
    if (isCheck) return [...step.makes]
  }
  const texts = Object.entries(await step.texts(files))
  const own = texts.filter(([file, text]) => text !== current(files, file))
  if (!isCheck) for (const [file, text] of own) files.write(file, text)
  return own.map(([file]) => file)
}

/** The text that stands there; a file that is not there yet differs from every text. */
function current(files, file) {
  try {
    return files.read(file)
  } catch {
    return undefined
  }
}
