import { InputFaults } from '../exit.ts'
import { optional } from '../host/optional.ts'
import type { Session } from '../session.ts'
import { oneLine } from '../output/text.ts'
import { cliBatch } from '../words/cli-words.ts'

/** Work is offered only to those who would give the same bits: model and evidence are in the name. */
export const queueName = (engine: string, data: string): string =>
  `wlz-${engine}-${data.slice(-12)}`.replaceAll(/[^\w.-]/g, '-')

/**
 * Locks are short, so that what a dead worker held is soon taken over; they are renewed outside the thread that
 * computes.
 */
export const locks = { lockDuration: 6_000, stalledInterval: 3_000, maxStalledCount: 1_000 } as const

/** An address without what is secret in it. */
export function shownUrl(url: string): string {
  const parsed = new URL(url)
  return `${parsed.protocol}//${parsed.host}${parsed.pathname === '/' ? '' : parsed.pathname}`
}

/** Does Redis refuse to take more: no memory left, or no disk to write on? */
export const isFull = (error: unknown): boolean => error instanceof Error && /\b(OOM|MISCONF)\b/.test(error.message)

/** Check the address; a fault is added to the list. */
export function readQueueUrl(written: string | undefined, session: Session, faults: string[]): string | undefined {
  if (written === undefined) return undefined
  if (/^rediss?:\/\/[^/\s]+/.test(written) && URL.canParse(written)) return written
  faults.push(cliBatch(session.language).badQueue(oneLine(written.replace(/\/\/[^@]*@/, '//'), 80)))
  return undefined
}

/**
 * Connect to Redis. It must answer at the start; when it goes away later the connection waits until it is back.
 * @param onAway called once each time that it goes
 */
export async function connect(url: string, session: Session, onAway: () => void) {
  const [bullmq, { Redis }] = await Promise.all([
    optional('BullMQ (bullmq)', () => import('bullmq'), session),
    optional('ioredis', () => import('ioredis'), session),
  ])
  const connection = new Redis(url, {
    maxRetriesPerRequest: null,
    lazyConnect: true,
    retryStrategy: (times) => Math.min(100 * times, 2_000),
  })
  let reason = ''
  let isReady = false
  let isLeaving = false
  connection.on('error', (error: NodeJS.ErrnoException) => (reason = error.code ?? error.message))
  connection.on('close', () => {
    if (isReady && !isLeaving) onAway()
    isReady = false
  })
  connection.on('ready', () => (isReady = true))
  try {
    await Promise.race([
      connection.connect(),
      new Promise((_, fail) => setTimeout(() => fail(new Error('timeout')), 5_000).unref()),
    ])
  } catch (error) {
    connection.disconnect()
    const { code, message } = error as NodeJS.ErrnoException
    throw new InputFaults([cliBatch(session.language).noQueue(shownUrl(url), oneLine(reason || code || message, 80))])
  }
  return {
    bullmq,
    connection,
    /** A farewell is no failure. */
    leave: () => void (isLeaving = true),
  }
}
