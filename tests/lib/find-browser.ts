import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A Chromium that is already on this machine: `CHROMIUM_PATH`, else what the system names so; undefined where there is none. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && existsSync(named)) return named
  const found = spawnSync(
    'sh',
    ['-c', 'command -v chromium || command -v chromium-browser || command -v google-chrome'],
    { encoding: 'utf8' },
  )
  const path = found.stdout?.trim() ?? ''
  return path === '' ? undefined : path
}

/** Without what a test machine lacks (a sandbox, a graphics card) and without calls to the maker. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
