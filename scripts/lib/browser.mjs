import { spawnSync } from 'node:child_process'

/** Switches for a measuring machine: no sandbox, no graphics card, no calls to the maker. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A Chromium that is already on this machine; empty where there is none. */
export const findBrowser = () =>
  process.env.CHROMIUM_PATH ?? spawnSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).stdout.trim()
