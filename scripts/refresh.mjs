/**
 * `npm run refresh`: everything in the repository that is generated, written anew in the order of who needs whom.
 * Says which files changed. Steps whose outcome is known to be of this engine and this evidence are skipped.
 *
 *     npm run refresh                          after a change of the model or the evidence (some minutes)
 *     npm run refresh -- --only docs,schemas   only these steps
 *     npm run refresh -- --check               write nothing; fail with the list of files that would change
 *     npm run refresh -- --check --cheap       only what takes seconds, as continuous integration does
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './lib/repository.mjs'
import { refresh } from './refresh/refresh.mjs'
import { steps } from './refresh/steps.mjs'
import { setUp } from './setup.mjs'

const files = {
  read: (file) => readFileSync(resolve(root, file), 'utf8'),
  write: (file, text) => writeFileSync(resolve(root, file), text),
}

/** The steps that were asked for, or what is wrong with the question. */
function asked(args) {
  const { values } = parseArgs({
    args,
    options: {
      check: { type: 'boolean', default: false },
      cheap: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  })
  const names = values.only?.split(',') ?? steps.map(({ name }) => name)
  const unknown = names.filter((name) => steps.every((step) => step.name !== name))
  if (unknown.length > 0)
    throw new Error(`no step is named ${unknown.join(', ')}; there are ${steps.map(({ name }) => name).join(', ')}`)
  return {
    isCheck: values.check,
    steps: steps.filter(({ name, isCheap }) => names.includes(name) && (isCheap || !values.cheap)),
  }
}

function usage(error) {
  console.error(error.message)
  process.exit(2)
}

let request
try {
  request = asked(process.argv.slice(2))
} catch (error) {
  usage(error)
}
setUp()
const changed = await refresh({ ...request, files, say: (line) => console.error(line), rebuild: () => setUp() })
if (request.isCheck && changed.length > 0) {
  console.log(
    `${changed.map((file) => `  ${file}`).join('\n')}\n✗ ${changed.length} generated file(s) would change: npm run refresh`,
  )
  process.exitCode = 1
} else if (request.isCheck) console.log('✓ what is generated is up to date')
else
  console.log(changed.length === 0 ? 'Nothing changed' : `Changed:\n${changed.map((file) => `  ${file}`).join('\n')}`)
