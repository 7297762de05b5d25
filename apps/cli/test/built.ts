import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

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

/**
 * Run the built command in this process, without threads unless `WLZ_WORKERS` asks for them: one call after the other,
 * because a process has one working folder, one environment and one standard output.
 */
export function wlz(args: readonly string[], how: Pick<How, 'cwd' | 'env'> = {}): Promise<Ended> {
  const ended = last.then(() => callMain(args, how))
  last = ended.catch(() => undefined)
  return ended
}

let last: Promise<unknown> = Promise.resolve()

async function callMain(args: readonly string[], { cwd = '.', env = {} }: How): Promise<Ended> {
  const { main } = (await import(pathToFileURL(join(bin, '../main.js')).href)) as {
    readonly main: (args: readonly string[]) => Promise<number>
  }
  const [folder, variables] = [process.cwd(), process.env]
  const [out, err] = [caught(process.stdout), caught(process.stderr)]
  try {
    process.chdir(cwd)
    process.env = { ...variables, NO_COLOR: '1', WLZ_WORKERS: '0', ...env }
    const code = await main(args)
    const bytes = out.bytes()
    return { code, signal: null, bytes, stdout: bytes.toString(), stderr: err.bytes().toString() }
  } finally {
    process.chdir(folder)
    process.env = variables
    out.release()
    err.release()
  }
}

/** Catches what is written to a stream of this process until it is released. */
function caught(stream: NodeJS.WriteStream) {
  const pieces: Buffer[] = []
  const write = stream.write
  stream.write = (piece: Uint8Array | string, ...rest: unknown[]): boolean => {
    pieces.push(Buffer.from(piece as string))
    const written = rest.find((value) => typeof value === 'function') as (() => void) | undefined
    if (written !== undefined) process.nextTick(written)
    return true
  }
  return { bytes: () => Buffer.concat(pieces), release: () => void (stream.write = write) }
}

/** Run the built command as a process of its own, for what a process does: signals, pipes, threads, memory, exit. */
export function wlzProcess(
  args: readonly string[],
  { cwd, env = {}, shell, onStart, onWord }: How = {},
): Promise<Ended> {
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
