import type { PageWords } from '../nl/page.ts'

/** Answers to the questions of the opening view, in English. */
export const pageAnswersEn: PageWords['answers'] = {
  away: 'Close the question',
  whichRegion: 'Which region is yours?',
  chooseRegion: 'Choose a region',
  about: (region, draws, year) =>
    `${region}, ${year}, compared with the base path in ${draws} draws. Another year or region? Then this answer changes with it.`,
  line: (label, amount, word, band) => `${label}: ${amount} ${word} (8 out of 10 draws: ${band}).`,
  lineUnseen: (label) => `${label}: no difference that we can see.`,
  lessWaiting: (title, year) => `With '${title}' fewer people wait for a place in ${year}.`,
  moreWaiting: (title, year) => `With '${title}' more people wait for a place in ${year}.`,
  sameWaiting: (title, year) => `With '${title}' about as many people wait for a place in ${year}.`,
  money: { more: 'dearer', less: 'cheaper' },
  paysYes: (amount, word, band) => `Yes, for all together: ${amount} ${word} on average until 2050 (present value; 8 out of 10 draws: ${band}).`,
  paysNo: (amount, word, band) => `No, not for all together: ${amount} ${word} on average until 2050 (present value; 8 out of 10 draws: ${band}).`,
  paysUnseen: (title) => `'${title}' costs or saves nothing that we can see for all together until 2050.`,
  payers: {
    wlz: 'the Wlz',
    zvw: 'health insurers',
    wmo: 'municipalities',
    rijk: 'the State',
    client: 'clients',
  },
  gains: (names) => `Pay less: ${names}.`,
  loses: (names) => `Pay more: ${names}.`,
  helpsBuilding: (year) => `Building helps: in ${year} it takes more people off the waiting list than extra staff.`,
  helpsStaff: (year) => `Staff is the limit: more people in care takes more off the waiting list in ${year} than building.`,
  helpsNeither: (year) => `Neither shortens the waiting list in ${year} so that we can see it.`,
  lasts: (title) => `Lasting: with '${title}' at least half of the largest effect on waiting is left in 2050.`,
  fades: (title) => `For a time: of the largest effect of '${title}' on waiting less than half is left in 2050.`,
  noEffect: (title) => `'${title}' changes nothing about waiting.`,
  frame: { more: 'above the frame', less: 'below the frame' },
  gapAbove: (year, amount, word, band) =>
    `No, not on average: without new policy spending in ${year} is ${amount} ${word} (8 out of 10 draws: ${band}).`,
  gapBelow: (year, amount, word, band) =>
    `Yes, on average: without new policy spending in ${year} is ${amount} ${word} (8 out of 10 draws: ${band}).`,
  packageHeld: (count, title, chance, before, year) =>
    `Of the ${count} shipped packages '${title}' is the cheapest that keeps the norm for timely care in ${year} in at least half of the draws: ${chance} (base path: ${before}).`,
  packageNone: (count, title, chance, before, year) =>
    `None of the ${count} shipped packages keeps the norm for timely care in ${year} in half of the draws. Nearest comes '${title}': ${chance} (base path: ${before}).`,
  packageNote: 'This compares only what is shipped. Look for a smaller package with wlz plan.',
  breaks: (label, now, later, first, year) => `${label}: in ${now} of 50 draws it fails in ${first} already, in ${later} of 50 by ${year}.`,
  dots: (name, by, year, never) => `${name}: in ${by} of 50 draws by ${year}; in ${never} of 50 not up to 2050.`,
  dotsBefore: (title, by) => `In ${title}: in ${by} of 50.`,
  shift: (title, later, earlier, prevented) =>
    `With this scenario it happens later than in ${title} in ${later} of 50 draws${prevented === 0 ? '' : ` (in ${prevented} of them not at all any more)`}, and earlier in ${earlier} of 50.`,
  shiftYears: (years) => `Where it happens in both, the mean shift is ${years} years.`,
  shiftNone: (title) => `With this scenario it happens in the same year as in ${title} in every draw.`,
  never: 'not',
  sure: (share) => `Of the figures of the past that this model had to foretell, ${share} fell within the band that should hold 8 out of 10.`,
  sureNote: 'Below stands how well that went for each outcome, and what we assume.',
}
