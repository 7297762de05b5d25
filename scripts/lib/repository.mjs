import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

const isWindows = process.platform === 'win32'

/** A word for cmd.exe: in quotes, so that spaces and signs such as & and ( belong to it. */
const cmdWord = (word) => `"${word.replaceAll('"', '""')}"`

/**
 * Command line to spawn for a command. Windows starts a `.cmd` only through its shell, which would take a path with a space for two
 * words: there the line is one string with every word in quotes. Elsewhere no shell comes between.
 */
export const spawnable = (command, args, windows = isWindows) =>
  windows && command.endsWith('.cmd')
    ? { file: [command, ...args].map(cmdWord).join(' '), args: [], shell: true }
    : { file: command, args, shell: false }

/** A command of an installed package, as a path that can be spawned. */
export const bin = (name) => resolve(root, 'node_modules/.bin', isWindows ? `${name}.cmd` : name)

/** Tools stay silent about themselves: no telemetry, no notice of a newer version, no question. */
const quietTools = {
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
  NO_UPDATE_NOTIFIER: '1',
  npm_config_update_notifier: 'false',
}

const options = (extra) => ({
  cwd: root,
  ...extra,
  env: { ...process.env, ...quietTools, ...extra?.env },
})

/** Run with the terminal of the caller; resolves to the exit code. An interrupt is for the child, which has its own farewell. */
export function run(command, args, extra) {
  process.on('SIGINT', () => {})
  return new Promise((done, fail) => {
    const { file, args: words, shell } = spawnable(command, args)
    const child = spawn(file, words, options({ stdio: 'inherit', shell, ...extra }))
    child.on('error', fail)
    child.on('close', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 1)))
  })
}

/** Run in silence; the output is there for when it fails. */
export function runQuietly(command, args, extra) {
  const { file, args: words, shell } = spawnable(command, args)
  const result = spawnSync(
    file,
    words,
    options({ encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'], shell, ...extra }),
  )
  if (result.error) throw result.error
  return { code: result.status ?? 1, output: `${result.stdout}${result.stderr}` }
}

/** The one version of pnpm that this repository is installed with, `pnpm@x.y.z`. */
export const pnpmPin = () => JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')).packageManager

/** pnpm through npx, so that Node with npm is all that has to be there. CI keeps pnpm from asking a question. */
export const pnpm = (...args) =>
  runQuietly(isWindows ? 'npx.cmd' : 'npx', ['--yes', pnpmPin(), ...args], { env: { CI: 'true' } })
