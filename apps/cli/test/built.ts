import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const bin = join(import.meta.dirname, '../dist/wlz.js')
if (!existsSync(bin)) throw new Error('apps/cli/dist/wlz.js is not there: build first (npm run build)')

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly bytes: Buffer
  readonly stderr: string
}

interface How {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Shell command after `wlz ...`, such as `| head -1`; arguments are then written as one line. */
  readonly shell?: string
  /** Called when output starts to come. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void
  /** Called with all that was said on standard error so far, at every next word. */
  readonly onWord?: ((text: string) => void) | undefined
}

/** Run the built command as a process of its own. */
export function wlz(args: readonly string[], { cwd, env = {}, shell, onStart, onWord }: How = {}): Promise<Ended> {
  const options = { cwd, env: { ...process.env, NO_COLOR: '1', ...env } }
  const line =
    shell === undefined ? undefined : `${quote(process.execPath)} ${quote(bin)} ${args.map(quote).join(' ')} ${shell}`
  const child =
    line === undefined ? spawn(process.execPath, [bin, ...args], options) : spawn('bash', ['-c', line], options)
  return new Promise((resolve, reject) => {
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => out.push(piece))
    child.stderr.on('data', (piece: Buffer) => {
      err.push(piece)
      onWord?.(Buffer.concat(err).toString())
    })
    child.once('error', reject)
    onStart?.((signal) => child.kill(signal))
    child.once('close', (code, signal) => {
      const bytes = Buffer.concat(out)
      resolve({ code, signal, bytes, stdout: bytes.toString(), stderr: Buffer.concat(err).toString() })
    })
  })
}

const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

/** A folder that is gone after the test. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'wlz-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
