import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { dist } from './visit.ts'

const html = readFileSync(join(dist, 'index.html'), 'utf8')
const assets = readdirSync(join(dist, 'assets'))
const size = (path: string) => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length

/** The script of the page and all that it imports without being asked, and the two workers. */
function needed(): Set<string> {
  const found = new Set<string>()
  const follow = (name: string) => {
    if (found.has(name)) return
    found.add(name)
    const text = readFileSync(join(dist, 'assets', name), 'utf8')
    for (const [, next] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) follow(next!)
    // by their name: assets of releases before this one are kept beside them
    for (const [next] of text.matchAll(/\w+\.worker-[\w-]+\.js/g)) follow(next)
  }
  for (const [, name] of html.matchAll(/assets\/([\w.-]+\.js)"/g)) follow(name!)
  return found
}

it('needs less than 400 KB of script before the first chart, workers included', () => {
  const names = [...needed()]
  for (const worker of ['studio', 'engine'])
    expect(names.filter((name) => name.startsWith(`${worker}.worker`))).toHaveLength(1)
  expect(names.reduce((sum, name) => sum + size(`assets/${name}`), 0)).toBeLessThan(400_000)
})

it('needs less than 400 KB of data, none of it in a script', () => {
  const later = ['history.json', 'calibration.json'] // fetched when somebody asks how well the model did
  const folders = readdirSync(join(dist, 'data'))
  expect(folders).toHaveLength(1)
  const folder = `data/${folders[0]}`
  const names = readdirSync(join(dist, folder)).filter((name) => !later.includes(name))
  expect(names).toContain('evidence.bin')
  expect(names.reduce((sum, name) => sum + size(`${folder}/${name}`), 0)).toBeLessThan(400_000)
  for (const name of assets.filter((each) => each.endsWith('.js')))
    expect(readFileSync(join(dist, 'assets', name), 'utf8'), name).not.toContain(
      'Verpleeghuisplaatsen uit het programma WOZO',
    )
})

it('has addresses that hold in any folder', () => {
  expect(html).not.toMatch(/(src|href)="\//)
})

it('allows nothing to run but what was built with it', () => {
  const policy =
    /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/script-src 'self'(;|$)/)
  expect(policy).not.toMatch(/unsafe-eval|frame-ancestors|report-uri|sandbox/)
  expect(html).not.toMatch(/<script(?![^>]*src=)/)
})
