import { nearestName } from '@wlz/scenario'
import { completionScript, shells } from '../complete/scripts.ts'
import { InputFaults } from '../exit.ts'
import type { Session } from '../session.ts'
import { oneLine } from '../output/text.ts'

/** `wlz complete <shell>`: the script that a shell reads at its start. */
export async function act({ messages }: Session, [written = '']: readonly string[]): Promise<void> {
  const shell = shells.find((each) => each === written)
  if (shell === undefined)
    throw new InputFaults([messages.badChoice('complete', oneLine(written, 40), shells, nearestName(written, shells))])
  process.stdout.write(completionScript(shell, [process.execPath, process.argv[1]!]))
}
