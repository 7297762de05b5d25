import { RunFailure } from '../exit.ts'
import type { Session } from '../session.ts'
import { cliBatch } from '../words/cli-words.ts'

/** A package that may be absent: it is large or native, and most commands do without. */
export async function optional<Module>(
  name: string,
  load: () => Promise<Module>,
  { language }: Session,
): Promise<Module> {
  try {
    return await load()
  } catch (cause) {
    throw new RunFailure(cliBatch(language).notInstalled(name), { cause })
  }
}
