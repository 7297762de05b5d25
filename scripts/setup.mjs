/**
 * Make the repository ready for use: packages as the lockfile says, the evidence packed, the command line and, where it is asked, the
 * page built. Set-up of the project; a part that is up to date is skipped. Needs Node and npm, nothing else; writes to ignored folders only.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { pnpm, root } from './lib/repository.mjs'

const stamp = resolve(root, 'node_modules/.wlz/installed')

const manifests = () =>
  ['packages', 'apps'].flatMap((folder) =>
    readdirSync(resolve(root, folder)).map((name) => `${folder}/${name}/package.json`),
  )

/** Files that decide which packages are installed. */
function installKey() {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch} ${root}`)
  for (const file of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests().sort()]) {
    if (existsSync(resolve(root, file))) hash.update(`\n${file}\n`).update(readFileSync(resolve(root, file)))
  }
  return hash.digest('hex')
}

/** Those who use the product read Dutch, those who work on it English. */
const words = {
  nl: {
    installing: 'Gereedmaken: pakketten installeren (alleen de eerste keer) ...',
    notInstalled: 'De pakketten konden niet worden geïnstalleerd.',
    building: (parts) =>
      `Gereedmaken: gegevens inpakken, ${parts.includes('dashboard') ? 'wlz en het dashboard' : 'wlz'} bouwen ...`,
    notBuilt: 'De gegevens, wlz of het dashboard konden niet worden gebouwd.',
    oldNode: 'Er is Node 20.19 of nieuwer nodig.',
    foundNode: `Gevonden: Node ${process.versions.node}`,
    seeAbove: 'De melding hierboven zegt waarom.',
  },
  en: {
    installing: 'Setting up: installing packages (the first time only) ...',
    notInstalled: 'The packages could not be installed.',
    building: (parts) =>
      `Setting up: packing the evidence, building ${parts.includes('dashboard') ? 'wlz and the page' : 'wlz'} ...`,
    notBuilt: 'The evidence, wlz or the page could not be built.',
    oldNode: 'Node 20.19 or newer is needed.',
    foundNode: `Found: Node ${process.versions.node}`,
    seeAbove: 'The message above says why.',
  },
}

function install(say) {
  const key = installKey()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return
  console.error(say.installing)
  const { code, output } = pnpm('install', '--frozen-lockfile')
  if (code !== 0) stop(say, say.notInstalled, output)
  mkdirSync(resolve(stamp, '..'), { recursive: true })
  writeFileSync(stamp, key)
}

/** File of each part that shows that it was built. */
const built = { cli: 'apps/cli/dist/wlz.js', dashboard: 'apps/dashboard/dist/index.html' }

function build(say, parts) {
  const isBuilt = parts.every((part) => existsSync(resolve(root, built[part])))
  if (!isBuilt) console.error(say.building(parts))
  const { code, output } = pnpm(
    'exec',
    'turbo',
    'run',
    'build',
    ...parts.map((part) => `--filter=@wlz/${part}`),
    '--output-logs=errors-only',
  )
  if (code !== 0) stop(say, say.notBuilt, output)
}

function stop(say, message, output) {
  console.error(output.trimEnd())
  console.error(`\n${message} ${say.seeAbove}`)
  process.exit(1)
}

function needNode(say) {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  stop(say, say.oldNode, say.foundNode)
}

/** @param parts what the caller needs of `cli` and `dashboard` */
export function setUp(language = 'en', parts = Object.keys(built)) {
  const say = words[language]
  needNode(say)
  install(say)
  build(say, parts)
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) setUp()
