/**
 * `npm run dev`: set up, then the tests of what is being changed, again on every save. Other arguments go to vitest.
 * `npm run dev page`: the page with its data, reloaded on every save; `npm run dev page --port 4000` on another port.
 * In both, an edit anywhere counts, in the engine too: nothing that was built before is used but the evidence pack.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createServer } from 'vite'
import { bin, root, run } from './lib/repository.mjs'
import { setUp } from './setup.mjs'

async function page(args) {
  const { values } = parseArgs({ args, options: { port: { type: 'string', default: '5173' } } })
  const server = await createServer({
    configFile: resolve(root, 'apps/dashboard/vite.config.ts'),
    server: { port: Number(values.port), host: '127.0.0.1' },
  })
  await server.listen()
  server.printUrls()
}

const [what, ...rest] = process.argv.slice(2)
setUp()
if (what === 'page') await page(rest)
else process.exitCode = await run(bin('vitest'), ['watch', ...process.argv.slice(2)], { env: { WLZ_WATCH: '1' } })
