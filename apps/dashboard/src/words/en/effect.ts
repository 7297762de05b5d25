import type { PageWords } from '../nl/page.ts'

/** Words of differences and of the headline, in English. */
export const pageEffectEn: PageWords['effect'] = {
  more: 'higher',
  less: 'lower',
  oneWay: (near, far, word) => `${near} to ${far} ${word}`,
  bothWays: (low, less, high, more) => `from ${low} ${less} to ${high} ${more}`,
  unseen: (year, reference) => `${year}: no difference that we can see from ${reference}.`,
  told: (year, amount, word, reference, band) => `${year}: ${amount} ${word} than ${reference} (8 out of 10 draws: ${band}).`,
  better: (chance) => `Better ${chance}.`,
  bandNames: { half: 'half', eight: '8 out of 10' },
  show: 'Show',
  level: 'level',
  difference: 'difference',
  differenceWith: (reference) => `difference from ${reference}`,
  lostTest: 'lost its test',
  lostTestLong: (label) => `${label}: for this outcome a simple line foretold better than this model. See Trust.`,
}

export const pageHeadlineEn: PageWords['headline'] = {
  more: 'more',
  less: 'fewer',
  effect: (year, where, amount, word, reference, band) =>
    `In ${year} ${amount} ${word} people wait for a place ${where} than under ${reference} (8 out of 10 draws: ${band}).`,
  unseen: (year, where, reference) =>
    `In ${year} about as many people wait for a place ${where} as under ${reference}: no difference that we can see.`,
  level: (year, where, mean, low, high) => `In ${year} ${mean} people on average wait for a place ${where} (8 out of 10 draws: ${low} to ${high}).`,
  norm: (share) => `The norm for timely care (at least ${share} of those with a pressing need have waited no longer than the treeknorm)`,
  met: (norm, count, of) => `${norm} is met in ${count} of ${of} draws`,
  metRegions: (norm, count, of) => `${norm} is met in ${count} of ${of} regions on average`,
  beside: (reference, count) => `; under ${reference} in ${count}`,
  besideSame: (reference) => `; no difference that we can see from ${reference}`,
  fewerThanOne: 'fewer than 1',
  aboutWaiting: 'What is waiting for a place?',
  aboutNorm: 'What is this norm?',
  comparedWith: 'Compared with',
  nothing: 'nothing: this is the reference',
  parent: (title) => `what it stands on: ${title}`,
  inNetherlands: 'in the Netherlands',
}
