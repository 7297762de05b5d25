import type { pageStartNl } from '../nl/start.ts'

/** Words of the opening view, in English. */
export const pageStartEn: typeof pageStartNl = {
  title: 'What happens to long-term care when policy changes?',
  lead: 'Choose a question or a region. The page works out hundreds of times what may happen and shows how sure that is.',
  basispad: 'Base path',
  chartTitle: (region) => `Without new policy: waiting for a place, ${region}`,
  sentence: (now, then, low, high, draws) =>
    `At the end of 2024 ${now} people are waiting, as a mean of ${draws} draws. Without new policy the mean is ${then} in 2040; in 8 out of 10 draws it lies between ${low} and ${high}.`,
  seedsTitle: 'What we stand beside: growth from 2015 to 2040 by RIVM, and by the base path (the Netherlands)',
  seed: (label, edition, theirs, ours, band) => `${label}: ${edition} ${theirs}, base path ${ours} (8 of 10 runs: ${band}).`,
  questionsTitle: 'Start with a question',
  questions: {
    vpt: {
      question: 'What if growth in nursing homes is met with full packages at home (vpt)?',
      answer: 'See where the pressure goes: from places to hours at home.',
    },
    knapt: { question: 'When does it break in my region?', answer: 'The map and a table of the 31 zorgkantoor regions.' },
    preventie: { question: 'Does investing in prevention pay, and for whom?', answer: 'Who pays, who receives, and from which year.' },
    bouwen: { question: 'Does building help, or is staff the limit?', answer: 'More places beside more people, from the same base.' },
    kader: { question: 'What if the budget grows more slowly than demand?', answer: 'What a tighter budget does to places and waiting.' },
    regio: { question: 'What can a broad package achieve in my region?', answer: 'All kinds of measures together, set with care.' },
    blijvend: { question: 'Is the gain passing or lasting?', answer: 'What is left of a broad package in 2030, 2040 and 2050.' },
    genoeg: { question: 'Is the budget frame enough?', answer: 'How far spending is above or below the frame without new policy.' },
    besparing: {
      question: 'What if the savings go ahead?',
      answer: 'The savings of the coalition agreement, and what they do to waiting and money.',
    },
    staan: { question: 'What must there be, then?', answer: 'Which shipped package keeps the norm for timely care, and what it costs.' },
    zeker: { question: 'How sure is this?', answer: 'Limits, sources and assumptions, with their quality.' },
  },
  private: 'Everything is calculated in this browser. There is no account and nothing leaves it.',
}
