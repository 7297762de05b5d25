import type { Written } from '@wlz/scenario'
import { emptyWork, maxCompared, type Work } from '../state/work.ts'

/** Contents of a link: the work, and the view that its maker had. */
export interface Shared {
  readonly v: 1
  readonly region: string
  readonly year: number
  readonly view: string
  readonly current: string
  readonly compared: readonly string[]
  readonly drafts: readonly Pick<Written, 'id' | 'written'>[]
  /** Model and data that its maker saw the numbers of. Links of version 0.1.0 do not say it. */
  readonly made?: Made
}

export interface Made {
  readonly engine: string
  readonly data: string
}

/** A longer link does not survive mail and chat; a file is offered instead. */
export const longestLink = 8_000
const mostInflated = 1_000_000

/** Only the scenarios that are shown, and what they stand on. */
export function sharedOf(work: Work, region: string, year: number, view: string, made: Made): Shared {
  const wanted = new Set<string>()
  const want = (id: string | undefined) => {
    const draft = work.drafts.find((each) => each.id === id)
    if (draft === undefined || wanted.has(draft.id)) return
    wanted.add(draft.id)
    want(draft.written.extends)
  }
  want(work.current)
  work.compared.forEach(want)
  const drafts = work.drafts.filter(({ id }) => wanted.has(id)).map(({ id, written }) => ({ id, written }))
  return { v: 1, region, year, view, current: work.current, compared: work.compared, drafts, made }
}

async function through(
  bytes: Uint8Array,
  by: ReadableWritablePair<Uint8Array, BufferSource>,
  most: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of new Blob([bytes as BufferSource])
    .stream()
    .pipeThrough(by) as unknown as AsyncIterable<Uint8Array>) {
    length += part.length
    if (length > most) throw new RangeError('too much')
    parts.push(part)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** As the part of an address after `#s=`. Servers never see that part. */
export async function encodeShared(shared: Shared): Promise<string> {
  const small = await through(
    new TextEncoder().encode(JSON.stringify(shared)),
    new CompressionStream('deflate-raw'),
    mostInflated,
  )
  let binary = ''
  for (const byte of small) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The parts of a link in their shapes; what the scenarios say is for the reader of files to judge. Undefined for anything else. */
export async function decodeShared(text: string): Promise<Shared | undefined> {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
    const inflated = await through(bytes, new DecompressionStream('deflate-raw'), mostInflated)
    return shapedOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(inflated)))
  } catch {
    return undefined
  }
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^[\p{L}\p{N}_-]{1,100}$/u.test(value)

const isMade = (made: unknown): made is Made =>
  typeof made === 'object' &&
  made !== null &&
  typeof (made as Partial<Made>).engine === 'string' &&
  typeof (made as Partial<Made>).data === 'string'

function shapedOf(value: unknown): Shared | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { v, region, year, view, current, compared, drafts, made } = value as Partial<Record<keyof Shared, unknown>>
  if (v !== 1 || typeof region !== 'string' || typeof year !== 'number' || typeof view !== 'string' || !isId(current))
    return undefined
  if (
    !Array.isArray(compared) ||
    compared.length > maxCompared ||
    !compared.every(isId) ||
    !Array.isArray(drafts) ||
    drafts.length > 50
  )
    return undefined
  const isDraft = (draft: unknown) =>
    typeof draft === 'object' && draft !== null && isId((draft as { id?: unknown }).id) && 'written' in draft
  if (!drafts.every(isDraft)) return undefined
  return {
    v,
    region,
    year,
    view,
    current,
    compared: compared.length === 0 ? emptyWork.compared : compared,
    drafts: drafts as Shared['drafts'],
    ...(isMade(made) && { made }),
  }
}
