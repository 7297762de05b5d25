import type { CliDeciding } from '../nl/cli-deciding.ts'

/** Words of the commands that help to decide, in English. */
export const cliDecidingEn: CliDeciding = {
  badNorm: (found) =>
    `--norm: "${found}" cannot be read; write indicator<=value or indicator>=value between quotes, with an x after the value for a multiple of 2024 (waiting.beyondNorm<=2x); a zorgplicht signal needs no bound`,
  normTwice: (norm) => `--norm: ${norm} is named more than once and counts once`,
  amountOf: (label, side, amount) => `${label}: at ${side} ${amount}`,
  timesOf: (label, side, times, year) => `${label}: at ${side} ${times} times ${year}`,
  signalHolds: (label) => `${label} (the signal stays good)`,
  tippingQuestion: (stay) =>
    stay === 1 ? 'In which year does a norm first fail?' : `In which year does a norm first fail, and stay failed for at least ${stay} years?`,
  stripLegend: '· no draw  ░ to 1 in 4  ▒ to half  ▓ to 3 in 4  █ more.\nOne character a year: draws in which the norm has failed up to that year.',
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
  restOf: (count) => `all ${count} others together`,
  howMatters: (trajectories) =>
    `Effect: how much the outcome changes on average when the uncertainty moves half its range, with all else in varying places (Morris, ${trajectories} times); all uncertainties were screened by it. From low to high: the outcome at the 10% and the 90% point, all else at its median.`,
  howShares:
    'Alone: the part of the spread that would go if this one were known. Total: the part in which it has a hand, also with others; totals therefore add up to more than 100%. Beside it the 95% interval (Sobol indices, bootstrap). It speaks of the uncertainties of this model, not of what lies outside.',
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
  noBox: 'No circumstances were found in which that happens much more often.',
  howBox:
    'Searched with one half of the draws (PRIM: peeling off, slice by slice, the side where the norm fails least), tested on the other half. A limit that could be as good by luck on that other half (more than 1 in 20) is called so. Things that go together in the model are no proof of cause in the world.',
  fewForBox: 'With fewer than 256 draws a corner of the circumstances is seen badly; ask more with --draws.',
  nextMatters: 'see which uncertainties decide the outcome',
  nextNorm: 'set a norm of your own',
  nextStrip: 'all regions side by side',
  nextRows: 'keep every year and every chance',
  normHelp:
    'A norm is an indicator with a bound: "waiting.total<=60000", "waiting.beyondNorm<=2x" (twice that of 2024 in the same draw) or a zorgplicht signal. Without --norm: zorgplicht.tijdig, zorgplicht.passend, waiting.beyondNorm<=2x and care.unmetHours<=2x.',
}
