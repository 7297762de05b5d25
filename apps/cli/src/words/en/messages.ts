import type { CliMessages } from '../nl/messages.ts'

/** Messages of the command line on standard error, in English. */
const near = (nearest: string | undefined) => (nearest === undefined ? '' : `; looks like ${nearest}`)

export const cliMessagesEn: CliMessages = {
  error: 'error',
  note: 'note',
  moreFaults: (more) => (more === 1 ? 'and 1 more fault' : `and ${more} more faults`),
  unknownCommand: (name, nearest) => `unknown command "${name}"${near(nearest)}; see wlz --help`,
  unknownOption: (name, nearest) => `unknown option "${name}"${near(nearest)}`,
  missingArgument: (name) => `missing: <${name}>`,
  missingValue: (option) => `option ${option} needs a value`,
  excessArguments: (command, expected, got) => `${command} expects ${expected} ${expected === 1 ? 'argument' : 'arguments'}, found ${got}`,
  seeHelp: (command) => `see ${command} --help`,
  badChoice: (option, found, allowed, nearest) => `${option}: "${found}" is not possible${near(nearest)}; can be: ${allowed.join(', ')}`,
  badWhole: (option, found, min, max) => `${option}: "${found}" is not a whole number from ${min} to ${max}`,
  ambiguousNumber: (option, found, readings) =>
    `${option}: "${found}" can mean ${readings.length === 0 ? 'more than one number' : readings.join(' or ')}; write the number without marks between thousands`,
  sinceUnreadable: (file) => `--since: ${file} cannot be read`,
  sinceNoResult: (file) => `--since: ${file} is no result of wlz run (json or ndjson)`,
  sinceOtherRegion: (regions) => `--since: that result is of ${regions} and not of what is asked here`,
  sinceDraws: (seed, draws) => `--since: that result was made with seed ${seed} and ${draws} draws; ask the same: --seed ${seed} --draws ${draws}`,
  badDuration: (option, found) => `${option}: "${found}" is no time; write 90s, 5m or 1h, at most 24h`,
  badShare: (option, found, min, max) => `${option}: "${found}" is no share; write ${min}% to ${max}%, or the same as a number below 1`,
  steadyAt: (draws, moves, asked) => `stopped at ${draws} draws: means move by at most ${moves} (asked: ${asked})`,
  notSteady: (draws, moves, asked) =>
    `with ${draws} draws means still move by ${moves}, more than the ${asked} asked; give a higher maximum with --draws`,
  notEnoughToTell: (draws, asked) =>
    `${draws} draws are too few to know how far means still move (asked: ${asked}); give a higher maximum with --draws`,
  emptyValue: (option) => `${option}: the value is empty`,
  tooLong: (option, max) => `${option}: at most ${max} characters`,
  fromAfterTo: (from, to) => `--from ${from} comes after --to ${to}`,
  allHasNl: '--region all: NL, the whole, stands among the 31 regions; leave it out of a sum',
  unknownRegion: (found, nearest) => `--region: unknown region "${found}"${near(nearest)}; see wlz list regions`,
  drawsBadEnding: (found) => `--draws-out: "${found}" will not do; give a file that ends in .parquet or .csv`,
  drawsWithUntil: '--draws-out does not go with --until: give the number of draws with --draws',
  drawsIsOut: (path) => `--draws-out and --out both write to ${path}; give one of them another name`,
  notModelled: (option, id) => `${option}: ${id} is not modelled and has no figures; wlz explain ${id} says why`,
  unknownIndicator: (option, found, nearest) => `${option}: unknown indicator "${found}"${near(nearest)}; see wlz list indicators`,
  unknownId: (found, nearest) => `unknown id "${found}"${near(nearest)}; see wlz list`,
  nothingToCompare: 'there is nothing to compare with: name another scenario beside the base',
  scenarioNoPlan: (name) => `${name} is a scenario, no batch plan; run it with wlz run ${name}, or name it under scenarios in a plan`,
  planNoScenario: (name) => `${name} is a batch plan, no scenario; run it with wlz batch ${name}`,
  unpriced: (scenario, levers) =>
    `${scenario}: what ${levers.join(', ')} ${levers.length === 1 ? 'itself costs' : 'themselves cost'} is in no amount, nor in that of all payers; no price was found`,
  blocked: (scenario, id, levers, above, below) =>
    `${scenario}: ${id} does nothing here, for it works only beside ${levers.join(' or ')}${above === undefined ? '' : ` above ${above}`}${below === undefined ? '' : ` below ${below}`}; set one of these too, or leave ${id} out`,
  onlyPayer: (scenario, payer) =>
    `${scenario}: a cross-domain arrangement asks for at least two financiers, and here the ${payer === 'wmo' ? 'municipality' : 'health insurer'} pays alone; set kostenverdeling-wmo between 0 and 1, or let zorgkantoor-medefinanciering or spuk-dos pay a part`,
  overKader: (scenario, name, year, amount) =>
    `${scenario}: ${name} is above zero from ${year} on (${amount} in the mean in that year). What can be done: more budget (kadergroei), a lower tariff (tarief-verblijf, persoonsvolgend) or less volume; --indicator budget.days tells how many days the budget lasts in each region`,
  domainsSpent: (scenario, year) =>
    `${scenario}: the budget for cross-domain cooperation is spent from ${year} on; what more is needed, municipality and health insurer pay. What can be done: a lower share in zorgkantoor-medefinanciering, a smaller reach, or a higher budget (--set budget.domains)`,
  shippedTaken: (name, own) => `${name} is the shipped one here; ${own} stands beside it and was not read: name ./${own} if that is meant`,
  pastStart: (file, lever, year, first) =>
    `${file}: ${lever} changes in ${year} already, which is past or decided. It is computed as it stands; begin the path in ${first} or later for new policy`,
  ownParent: (own) => `extends points to ${own}, not to the shipped scenario of that name`,
  repeatedSkipped: (file) => `${file} is there more than once and is compared once`,
  uncertaintyDiffers: (scenario, draws, seed) =>
    `${scenario} itself asks for another uncertainty; everything runs with ${draws} draws and seed ${seed}`,
  discountDiffers: (scenario, base) =>
    `${scenario} and ${base} do not state the same discount rate (money.discount); in a comparison all scenarios use that of ${base}`,
  outIsDirectory: (path) => `${path} is a folder`,
  outNoFolder: (path) => `folder ${path} does not exist`,
  outNoPermission: (path) => `no permission to write ${path}`,
  outIsInput: (path) => `${path} is input as well`,
  outBadEnding: (ending, allowed) => `--out: output as ${ending} is not possible here; can be: ${allowed.join(', ')}`,
  outFailed: (path, reason) => `${path} could not be written (${reason})`,
  binaryOnScreen: 'parquet cannot be read on a screen; give --out or pipe the output',
  runFailed: (scenario, region, reason) => `scenario ${scenario} failed in region ${region}: ${reason}`,
  resultNotFinite: (indicator, value, year, draw) => `indicator ${indicator} is not a number (${value}) in year ${year}, draw ${draw}`,
  unexpected: (reason) => `something went wrong in the program (${reason}); run again with --debug for details`,
  outOfMemory: 'too little memory for this run; try fewer draws (--draws) or fewer regions',
  noRuns: (set) => `the filters of set ${set} leave nothing`,
  workerFailed: (scenario, reason) => `the worker of ${scenario} gave up (${reason})`,
  noPack: 'the evidence is missing or damaged; build again with npm start, or see wlz doctor',
  interrupted: 'interrupted',
  written: (path) => `written: ${path}`,
  exists: (path) => `${path} exists; give --force to overwrite it, or another name`,
  needsYaml: (path) => `${path}: the name must end in .yaml`,
  initNext: (path) => `next: wlz validate ${path}   and then   wlz compare basispad ${path}`,
  initName: (path) => `${path}: basispad is the name of the policy-poor scenario itself; choose another name`,
  valid: (file, title) => `${file}: valid (${title})`,
  computing: 'computing',
  timeLeft: 'left',
  beyondEvidence: (scenario, lever, value, year, low, high, grade) =>
    `${scenario}: ${lever} is ${value} in ${year}, beyond the evidence (${low} to ${high}, grade ${grade})`,
  ownEffect: (scenario, lever, effect) => `${scenario}: the effect of ${lever} was filled in by hand (${effect})`,
  ownFigure: (region, figure, value) => `region ${region} starts from a figure of your own: ${figure} ${value} at the end of 2023`,
  ownNotAsked: (file, region) => `${file}: figures of ${region} do not count, because that region was not asked`,
  ownNoStart: (file) => `${file}: no figures of 2023 (31 December), which is what a region starts from`,
  ownUnreadable: (file) => `--own: ${file} cannot be read`,
  ownParameter: (scenario, parameter, value, evidence) =>
    `${scenario}: parameter ${parameter} was filled in by hand (${value}; the evidence says ${evidence})`,
}
