import type { Session } from '../session.ts'
import { backtest } from '../declared/backtest.ts'
import { batch } from '../declared/batch.ts'
import { calibrate } from '../declared/calibrate.ts'
import { compare } from '../declared/compare.ts'
import { complete } from '../declared/complete.ts'
import type { Declaration, OptionRows, OptionsOf } from '../declared/declaration.ts'
import { discover } from '../declared/discover.ts'
import { doctor } from '../declared/doctor.ts'
import { explain } from '../declared/explain.ts'
import { information } from '../declared/information.ts'
import { init } from '../declared/init.ts'
import { list } from '../declared/list.ts'
import { plan } from '../declared/plan.ts'
import { query } from '../declared/query.ts'
import { run } from '../declared/run.ts'
import { sensitivity } from '../declared/sensitivity.ts'
import { tipping } from '../declared/tipping.ts'
import { validate } from '../declared/validate.ts'
import { worker } from '../declared/worker.ts'

type Act<Options> = (session: Session, args: readonly string[], options: Options) => Promise<void>

/** A declaration with what it does, which is loaded only when it is asked for. */
export interface Runnable extends Declaration {
  readonly act: Act<object>
}

const acts = <Rows extends OptionRows>(
  declaration: Declaration<Rows>,
  load: () => Promise<{ readonly act: Act<OptionsOf<Rows>> }>,
): Runnable => ({
  ...declaration,
  act: async (session, args, options) => (await load()).act(session, args, options as OptionsOf<Rows>),
})

/** Every command, in the order of the help. */
export const commands: readonly Runnable[] = [
  acts(run, async () => import('./run.ts')),
  acts(compare, async () => import('./compare.ts')),
  acts(tipping, async () => import('./tipping.ts')),
  acts(batch, async () => import('./batch.ts')),
  acts(worker, async () => import('./worker.ts')),
  acts(query, async () => import('./query.ts')),
  acts(discover, async () => import('./discover.ts')),
  acts(plan, async () => import('./plan.ts')),
  acts(information, async () => import('./information.ts')),
  acts(sensitivity, async () => import('./sensitivity.ts')),
  acts(validate, async () => import('./validate.ts')),
  acts(list, async () => import('./list.ts')),
  acts(explain, async () => import('./explain.ts')),
  acts(calibrate, async () => import('./calibrate.ts')),
  acts(backtest, async () => import('./backtest.ts')),
  acts(init, async () => import('./init.ts')),
  acts(doctor, async () => import('./doctor.ts')),
  acts(complete, async () => import('./complete.ts')),
]
