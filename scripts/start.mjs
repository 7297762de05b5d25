/** `npm start`: set up, then the main job of the product, the shipped scenarios beside the reference. */
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { bin, root, run } from './lib/repository.mjs'
import { setUp } from './setup.mjs'

const base = 'scenarios/basispad.yaml'

const shipped = () =>
  readdirSync(resolve(root, 'scenarios'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `scenarios/${name}`)
    .filter((file) => file !== base)

/** The call a newcomer sees; options after `npm start --` are added to it. */
const mainJob = () => ['compare', base, ...shipped(), '--draws', '256', ...process.argv.slice(2)]

setUp('nl', ['cli'])
process.exitCode = await run(bin('wlz'), mainJob())
if (process.exitCode === 0 && process.argv.length === 2)
  console.log('\nLiever een pagina dan een terminal? npm run dashboard')
