import type { TrustWords } from '../nl/trust.ts'

/** Words of the test on the past, in English. */
export const trustWordsEn: TrustWords = {
  question: 'How well did the model foresee years that it did not know yet?',
  how: (vintages, first, last, points) =>
    `The model was fitted ${vintages} times, on what was known at the end of ${first} up to the end of ${last}, and then spoke of the three years after. That makes ${points} comparisons. A figure that was fitted does not count. Population and deaths by age are those of the time and so known: this tests the care, not the demography.`,
  rivals:
    'Beside it stand two rivals without a model: the last value stays, and a straight line through what there was. Error: mean distance in percent of what came. Score: CRPS in percent, lower is better; it rewards a narrow band that holds.',
  numbers: 'The figures',
  series: 'Series',
  points: 'n',
  ourError: 'Error',
  lastError: 'Last',
  trendError: 'Line',
  inside: 'In 80%',
  share: (label) => `${label}, share of all indicaties`,
  bands: 'Did the bands hold',
  band: 'Band',
  insideBand: 'Inside',
  mayBe: 'May be',
  projected: 'Projection',
  bare: 'Never straying',
  projectedNote:
    '"Projection" is the band as wlz run makes it: fitted values, and rates that stray without a known reason from the last known figure on, as far as earlier forecasts had missed by then. "Never straying" is the same band if the model supposes that it misses nothing.',
  effective: (effective, points, shared) =>
    `${points} comparisons are worth ${effective}: errors of one series are alike (${shared} of their variance is shared). "May be" is where the true coverage lies with a chance of 95%.`,
  verdict: 'Verdict',
  better: (series) => `Better than both rivals, or than the only one there is: ${series}.`,
  mixed: (series) => `Better than one rival, not better than the other: ${series}.`,
  worse: (series) => `Loses to both, or to the only one there is: ${series}.`,
  biasLow: (share) => `The model forecast ${share} too low on average. That is no chance of one year: below stands why, by series.`,
  biasHigh: (share) => `The model forecast ${share} too high on average. Below stands why, by series.`,
  bandsHold: '80% bands hold what they say, within the uncertainty of so few points.',
  bandsNarrow: '80% bands are too narrow: even with so few points that shows.',
  notPowerful:
    'So few independent points do not rule out a true coverage of 65%. This is a test that the model could have failed, no proof that it is right.',
  knewEvents:
    'The model was given three events: the indiceerbaren (2017), covid (2020) and the GGZ opening (2021). Its rivals got the same steps, at the middle of what the model assumed beforehand. That of the GGZ is what people expected before 2021; of covid nobody could know, and both do.',
  misses: 'Why it missed: our reading, no cause was measured',
  notScored: 'What is not scored',
  notScoredList:
    'Staff after 2018, disability care by group after 2018, waiting beyond the norm after 2020, inflow and length of stay, regions, and VV between 2018 and June 2023 (one figure): they are not in our data. Published are, among others, ‘Personen met indicatie naar Wlz-zorg; grondslag, zzp, stand en in- en uitstroom, kwartaal’, ‘Gebruik bijdrageplichtige Wlz-zorg; leveringsvorm, zzp, regio’, ‘Wachtenden in de langdurige zorg; sector, kwartaal’ and the AZW tables on staff.',
  others: 'Beside the forecasts of others',
  othersHow:
    'Their number, ours with its 80% band, and why they differ. None of these numbers was fitted to. The views of then (tno-2019, vtv-2018) follow the way of those forecasts; their outcome is what the model then makes of it.',
  other: 'Forecast',
  theirs: 'They',
  ours: 'We',
  band80: '80% between',
  came: (value) => `What came: ${value}.`,
  why: 'Why',
  reasons: {
    indicated:
      'Growth above ageing went up from about 1.8 to 2.7 percent a year. No figure before 2020 showed it, and the model knows no cause for it.',
    'indicated.vv': 'One figure in five years; the rival keeps the stock of 2017 and so is no yardstick.',
    verblijf:
      'The share in verblijf was nearer than that of the rivals; the number of people with an indicatie was too low. A number that stays flat because the share falls and the whole grows is guessed well by the last value.',
    'verblijf.vv': 'In 2017-2019 verblijf turned from fall to growth, when care homes had closed; two figures of that turn were known.',
    vpt: 'Vpt grew by about 20% a year after 2020. Separating housing and care and WOZO fall in those years; such policy was not in the years before.',
    mpt: 'Mpt went on growing by over 12% a year after 2019; in the model choice and waiting let that pace slacken. As a share of all indicaties a straight line saw it better.',
    pgb: 'Close to what came; the jump of 2020 was not in it.',
    spending:
      'Mostly because the number of people was forecast too low. What is left is price or mix; they are not apart in our data (published: ‘Wlz-zorg in natura; uitgaven en volume, declaraties, leveringsvorm’).',
    'absence.vvt': 'Absence rose in the years of covid. The model knows no epidemic among staff, only workload.',
    waiting:
      'The list grew until October 2022 and then stayed level. With one or three figures model and line go on growing; who changes nothing wins. So it was expected.',
    'waiting.vv': 'As with all who wait: growth stopped and the model did not know.',
    'waiting.pressing': 'Statuses are partly administrative; their transitions we did not find, only counts.',
    'indicated.ggz':
      'Intake after 2021 is not in our data (published: ‘Personen met indicatie naar Wlz-zorg; grondslag, zzp, stand en in- en uitstroom, kwartaal’); we have one figure.',
  },
}
