import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export interface Served {
  readonly address: string
  close(): Promise<void>
}

/** Planted trouble of an engine of the page before it works: nothing, break, close itself without a word, or take three seconds more. */
export type Trouble = 'none' | 'break' | 'close' | 'slow'

/** Change that the server makes to a file: asked for every file that is there. */
export interface Tampering {
  /** Called for every attempt at a job of an engine; without it engines are as they were built. */
  readonly engines?: ((job: number) => Trouble) | undefined
  /** Script that is added to the studio, and runs before it hears its first word. */
  readonly studio?: string | undefined
  /** The service worker as it is at this moment. */
  readonly offline?: ((script: string) => string) | undefined
  /** Files that are not there at this moment. */
  readonly isGone?: ((path: string) => boolean) | undefined
}

/** At every job an engine asks its server what is to go wrong with it. */
const troubled = `
const work = self.onmessage
self.onmessage = (event) => {
  if (event.data.kind === 'job') {
    const asked = new XMLHttpRequest()
    asked.open('GET', new URL('../trouble?' + event.data.id, self.location.href), false)
    asked.send()
    if (asked.responseText === 'break') throw new Error('broken on purpose')
    if (asked.responseText === 'close') return self.close()
    const end = performance.now() + (asked.responseText === 'slow' ? 3000 : 0)
    while (performance.now() < end);
  }
  work(event)
}`

/** A plain static server with the folder under a path of its own, as a department would put it somewhere on its site. */
export async function serve(
  folder: string,
  { engines, studio = '', offline = (script) => script, isGone = () => false }: Tampering = {},
  under = '/een/map/',
): Promise<Served> {
  const server: Server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://x')
    const path = decodeURIComponent(asked.pathname)
    const file = join(folder, normalize(path.slice(under.length - 1) || '/'))
    const found = path.endsWith('/') ? join(file, 'index.html') : file
    if (engines !== undefined && path.endsWith('/trouble')) {
      response
        .writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-store' })
        .end(engines(Number(asked.search.slice(1))))
      return
    }
    if (!path.startsWith(under) || !existsSync(found) || !statSync(found).isFile() || isGone(path)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': types[extname(found)] ?? 'application/octet-stream' })
    if (engines !== undefined && /engine\.worker/.test(found)) response.end(readFileSync(found, 'utf8') + troubled)
    else if (found.endsWith('offline.js')) response.end(offline(readFileSync(found, 'utf8')))
    else if (/studio\.worker/.test(found)) response.end(readFileSync(found, 'utf8') + studio)
    else createReadStream(found).pipe(response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  return {
    address: `http://127.0.0.1:${port}${under}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
