import { builtPast, packageOf } from './packages.mjs'

const file = 'packages/data/calibration/calibration.json'

/** The fit to the past: a minute, so only when the engine or the past became another. */
export const calibration = {
  name: 'calibration',
  what: 'the fit to the past, when it is of another engine or another past',
  isCheap: true,
  feedsBuild: true,
  makes: [file],
  blocks: [],
  async isStale(files) {
    const { engineMark } = await packageOf('calibration')
    const past = await builtPast()
    const found = JSON.parse(files.read(file))
    return found.past !== past.hash || found.engine !== engineMark(past, found.settings.seed)
  },
  async texts(files) {
    const { calibrate } = await packageOf('calibration')
    const { settings } = JSON.parse(files.read(file))
    const fitted = await calibrate(await builtPast(), settings, undefined)
    return { [file]: `${JSON.stringify(fitted.file)}\n` }
  },
}
