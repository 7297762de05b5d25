import type { CliDeciding } from '../nl/deciding.ts'

/** Words of the commands that help to decide, in English. */
export const cliDecidingEn: CliDeciding = {
  ambiguousNorm: (found, readings) =>
    `--norm: "${found}" can mean ${readings.length === 0 ? 'more than one number' : readings.join(' or ')}; write the number without marks between thousands`,
  badNorm: (found) =>
    `--norm: "${found}" cannot be read; write indicator<=value or indicator>=value between quotes, with an x after the value for a multiple of 2024 (waiting.beyondNorm<=2x); a zorgplicht signal needs no bound`,
  normTwice: (norm) => `--norm: ${norm} is named more than once and counts once`,
  amountOf: (label, side, amount) => `${label}: at ${side} ${amount}`,
  timesOf: (label, side, times, year) => `${label}: at ${side} ${times} times ${year}`,
  signalHolds: (label) => `${label} (the signal stays good)`,
  tippingQuestion: (stay) =>
    stay === 1 ? 'In which year does a norm first fail?' : `In which year does a norm first fail, and stay failed for at least ${stay} years?`,
  stripLegend:
    '· no draw  ░ to 1 in 4  ▒ to half  ▓ to 3 in 4  █ more.\nOne character a year: draws in which the norm has failed up to that year. Half: the year by which half of the draws have failed the norm. 80% in: the years in which the middle 80% fail it first. Never: holds to the last year.',
  half: 'half',
  middle: '80% in',
  never: 'never',
  after: (year) => `after ${year}`,
  halfBy: (half, chance) => `In half of the draws the norm has failed by ${half}; it holds to the end ${chance}.`,
  halfNever: (year, chance) => `In more than half of the draws the norm holds up to ${year}; it holds to the end ${chance}.`,
  atOnce: (label, region, year) =>
    `"${label}" has failed in every draw in ${region} in ${year} already: that says more of the threshold than of policy.`,
  shiftLine: (plan, base, later, earlier) => `${plan} moves the year compared with ${base}: later ${later}, earlier ${earlier}.`,
  shiftNone: (plan, base) => `${plan} does not move the year compared with ${base}, in no draw.`,
  shiftYears: (years, share, error) => `Where both fail the norm (${share}) the mean shift is ${years} years (standard error ${error}).`,
  shiftPrevented: (chance) => `The norm then no longer fails at all: ${chance}.`,
  shiftCaused: (chance) => `The norm fails where the base holds it: ${chance}.`,
  howTipping: (draws, stay) =>
    `Each scenario was run ${draws} times with the same uncertain values. In a draw the first year counts in which the norm fails${stay === 1 ? '' : ` and stays failed for ${stay} years`}; what begins too late to see that counts as not failed.`,
  howChance: (points) => `Because of the number of draws a chance may be off by ${points} percentage points (standard error, at most).`,
  thresholds:
    'The thresholds are choices, no legal norms: those of the zorgplicht signals are assumptions of this model (wlz explain zorgplicht.tijdig), a multiple of 2024 is a convention. Other thresholds give other years; set them with --norm.',
  inputs: {
    'effect.uitstel': 'Whether postponing lowers inflow (all measures together)',
    'use.vv': 'Use by region beyond age, nursing and care',
    'use.other': 'Use by region beyond age, other sectors',
  },
  mattersQuestion: (year) => `Which uncertainties decide the outcome in ${year}?`,
  mattersDifference: (year, base) => `Which uncertainties decide the difference with ${base} in ${year}?`,
  mattersMost: (input, share, middle, deviation) =>
    `What decides most is "${input}": ${share} of the spread hangs on it, interplay included. With everything at its median the outcome is ${middle}; its standard deviation is ${deviation}.`,
  mattersNothing: (middle) => `No uncertainty changes this outcome: ${middle}.`,
  uncertain: 'Uncertainty',
  effect: 'effect',
  ends: 'from low to high',
  alone: 'alone',
  inAll: 'total',
  cannotTell: '?',
  tellWithRows: (rows) => `?: ${rows} rows cannot tell; ask more with --rows (4096 at most).`,
  restOf: (count) => `all ${count} others together`,
  howMatters: (trajectories) =>
    `Effect: how much the outcome changes on average when the uncertainty moves half its range, with all else in varying places (Morris, ${trajectories} times); all uncertainties were screened by it. From low to high: the outcome at the 10% and the 90% point, all else at its median.`,
  howShares:
    'Alone: the part of the spread that would go if this one were known, as a 95% interval. Total: the part in which it has a hand, also with others; totals therefore add up to more than 100%. Beside it the 95% interval of the total (Sobol indices, bootstrap). It speaks of the uncertainties of this model, not of what lies outside.',
  nextInputs: 'keep all uncertainties',
  // when a plan fails
  failsQuestion: (title, year) => `Under which circumstances has a norm failed by ${year}, with this plan: ${title}?`,
  failsIn: (scenario, year, chance) => `${scenario} has failed the norm by ${year} ${chance}.`,
  failsWhen: 'This plan fails above all when all of this holds at once:',
  highest: (share) => `in the highest ${share} of its range`,
  lowest: (share) => `in the lowest ${share} of its range`,
  amid: (from, to) => `between ${from} and ${to} of its range`,
  above: (value) => `above ${value}`,
  under: (value) => `under ${value}`,
  maybeLuck: 'may be luck',
  boxHolds: (support, density, coverage) =>
    `That holds in ${support} of the draws. Of those ${density} fail the norm, which is ${coverage} of all that fail.`,
  boxFresh: (support, density, coverage) => `On draws that were not used to find this: ${support}, ${density} and ${coverage}.`,
  treeAgrees: (inputs) => `A decision tree, which searches in another way, looks at them too: ${inputs}.`,
  treeDiffers: 'A decision tree, which searches in another way, looks at other uncertainties: do not trust this without more draws.',
  boxSaysLittle: 'No circumstances were found: what the search gave may be chance, or hardly differs from all draws together.',
  noBox: 'No circumstances were found in which that happens much more often.',
  howBox:
    'Searched with one half of the draws (PRIM: peeling off, slice by slice, the side where the norm fails least), tested on the other half. A limit that could be as good by luck on that other half (more than 1 in 20) is called so. Things that go together in the model are no proof of cause in the world.',
  fewForBox: 'With fewer than 256 draws a corner of the circumstances is seen badly; ask more with --draws.',
  nextMatters: 'see which uncertainties decide the outcome',
  // what a missing figure is worth
  noDirection: (indicator) =>
    `--indicator: more or less ${indicator} is not better by itself; choose an indicator with a better side (wlz list indicators)`,
  worthQuestion: (label, year, better) =>
    `Which missing figure would change the choice between these plans most, when it is about ${better === 'low' ? 'as little' : 'as much'} "${label}" as possible in ${year}?`,
  bestIn: 'the best in',
  worthAll: (best, perfect, error) =>
    `With what is known now the choice is ${best}. Knowing everything beforehand would gain ${perfect} on average (standard error ${error}): research is worth no more than that for this choice, by this one outcome in this one year.`,
  worthTooFew: (best, draws, needed) =>
    `Too few draws (${draws}) to say what research is worth; run at least ${needed}. On average the choice is now ${best}.`,
  worthNever: (best, draws, chance) =>
    `In all ${draws} draws ${best} is the best choice; the chance that it turns out otherwise is expected to be at most ${chance}. Knowing more would then not change this choice, by this one outcome in this one year.`,
  worthNothing: (noise) => `No single figure changes the choice more than luck in the draws does already (${noise}).`,
  worthNoise: (noise) => `Figures that gain less than ${noise} are left out: luck in the draws gives as much.`,
  missing: 'If this figure were known',
  worth: 'gain on average',
  groups: {
    ageing: 'population',
    need: 'demand for care',
    delay: 'delay and prevention',
    choice: 'choice of form',
    waiting: 'stay, asking and waiting',
    places: 'places and dwellings',
    workforce: 'staff',
    informal: 'informal care',
    money: 'prices and money',
    zorgplicht: 'zorgplicht',
    drift: 'what nobody explains',
    use: 'how the region differs from the nation',
    world: 'the world of this scenario',
    measures: 'how measures work',
  },
  together: 'If all of this part were known',
  figures: 'figures',
  worthTogether:
    'Of a part together it is at least so much: the choice was made by a rule that knows the figures of that part, and what counts is what it gave in draws that it had not seen.',
  howWorth: (draws) =>
    `Each plan was run ${draws} times with the same uncertain values. The value of knowing (EVPI, EVPPI) is the difference between choosing after and before the figure is known, on this one outcome and within this model. Each figure by itself; knowing several may gain more than their sum.`,
  // the smallest plan
  noHandles: '--lever is missing; name at least one lever with values, such as --lever langer-thuis=0.1,0.2',
  tooManyHandles: (most, found) => `--lever: at most ${most} levers, found ${found}`,
  badHandle: (found, nearest) =>
    `--lever: "${found}" cannot be read${nearest === undefined ? '' : `; looks like ${nearest}`}; write lever=value,value (see wlz list levers)`,
  ambiguousHandle: (found) => `--lever: a comma in "${found}" can be a decimal mark or stand between two values; write 0.1 or, between quotes, 0;1`,
  handleTwice: (lever) => `--lever: ${lever} is named twice; name all values at once`,
  eachRegion: 'each of the regions asked',
  planQuestion: (year, chance, where) =>
    `What is the smallest package with which this is met in ${year} with a chance of at least ${chance} in ${where}?`,
  smallestIs: (chance, cost) => `The smallest package that meets it, ${chance}, costs ${cost} in that year (all payers, against doing nothing):`,
  noneHolds: (chance, best) => `None of the packages tried meets the ${chance} asked. This one comes nearest; it meets it ${best}:`,
  nothingNeeded: (chance) => `Nothing is needed: without measures it is met already ${chance}.`,
  noPackage: 'do nothing',
  frontierHeading:
    'Packages that no other beats in cost, shortage and timeliness at once (cost: in the year asked, all payers, against doing nothing):',
  package: 'Package',
  holds: 'meets',
  costs: 'cost',
  shortage: 'short fte',
  timely: 'timely',
  worldsHeading: 'And if the world is another',
  regret: 'regret',
  regretLegend:
    'By world: in which share of the draws the package meets the norms. Regret: the largest difference with the best package of the same world. A package with little regret is nowhere the worst idea.',
  triedAll: (count) => `All ${count} combinations were run; there is no smaller package of these levers.`,
  outOfTime: (tried, count, budget) =>
    `Time was up after ${tried} of ${count} combinations: this is the best so far. Another time it may be more or fewer; with --budget ${budget} and without --time the outcome is the same every time.`,
  triedSome: (tried, count) =>
    `Of the ${count} combinations ${tried} were run, searched by an evolutionary algorithm (NSGA-II, twice). A better package may exist; give more room with --budget.`,
  howPlan: (error) =>
    `The chance is that in the region and for the norm where it is lowest (standard error about ${error}). Levers hold from the year in which they may. Labour market levers cost nothing in this model, because no amount was found: a package looks cheaper than it is.`,
  nextTipping: 'see in which year the norm fails without a package',
  nextNorm: 'set a norm of your own',
  nextStrip: 'all regions side by side',
  nextRows: 'keep every year and every chance',
  normHelp:
    'A norm is an indicator with a bound: "waiting.total<=60000", "waiting.beyondNorm<=2x" (twice that of 2024 in the same draw) or a zorgplicht signal. Without --norm: zorgplicht.tijdig, zorgplicht.passend, waiting.beyondNorm<=2x and care.unmetHours<=2x.',
}
