import type { LeverKey } from '../nl/levers.ts'
import type { LeverWords } from '../words.ts'

const deliveredCare = 'The measure itself costs nothing; the difference arises in the care delivered.'
const perReached = (who: string) => `An amount per person reached per year, paid by ${who}.`
const notPriced = 'The measure itself is not priced: no amount was found.'
const ownEffect = 'We found no measurement of the effect: whoever uses the measure states the effect.'

/** Levers in English: name, what the handle does when it moves up, what its number means, what the measure itself costs. */
export const leversEn = {
  'vpt-verschuiving': {
    label: 'More care at home instead of verblijf',
    does: 'Part of the new clients who would ask for verblijf ask for a full or modular package at home.',
    unit: 'share of new requests for verblijf (0 to 1)',
    cost: deliveredCare,
  },
  'thuis-tenzij': {
    label: 'At home, unless (thuis-tenzij)',
    does: 'New clients with VV4 are offered care at home first: every year fewer ask for verblijf, hardly so with heavier profiles.',
    unit: 'share of the pace of 2015-2023 (0 to 1)',
    cost: deliveredCare,
  },
  'langer-thuis': {
    label: 'Staying at home longer',
    does: 'Clients who live at home come to ask for verblijf less quickly.',
    unit: 'share by which the move to verblijf slows (0 to 1)',
    cost: deliveredCare,
  },
  'geclusterd-wonen': {
    label: 'Build clustered dwellings',
    does: 'More clustered dwellings are built, in which clients with a vpt live independently for longer.',
    unit: 'dwellings per 1,000 residents aged 75 and over per year',
    cost: 'Building itself is not priced. Who lives at home pays rent, partly with rent allowance from central government.',
  },
  'recht-op-verblijf': {
    label: 'Limit the right to verblijf',
    does: 'Part of the new clients no longer has a right to verblijf and gets care at home. Needs a change of law.',
    unit: 'share of new requests for verblijf that lapses (0 to 1)',
    cost: deliveredCare,
  },
  'scheiden-wonen-zorg': {
    label: 'Separate housing from care',
    does: 'Each year part of the demand for verblijf moves to care in a home of one’s own.',
    unit: 'share of requests for verblijf added per year',
    cost: deliveredCare + ' The client pays rent.',
  },
  'intramuraal-plafond': {
    label: 'Ceiling on places for verblijf',
    does: 'The number of places does not pass this multiple of the number at the end of 2023. Higher is looser.',
    unit: 'multiple of places at the end of 2023 (1 = freeze)',
    cost: deliveredCare,
  },
  tussenvormen: {
    label: 'Part-time care, night nursing and short stays',
    does: 'Part of the clients at home get an intermediate form, so that they ask for verblijf less quickly.',
    unit: 'share of clients at home with an intermediate form (0 to 0.5)',
    cost: perReached('the Wlz') + ' ' + ownEffect,
  },
  'terug-naar-huis': {
    label: 'Return home after a calmer phase',
    does: 'Each year part of the residents of institutions goes to live at home again, with care.',
    unit: 'share of residents per year',
    cost: deliveredCare,
  },

  valpreventie: {
    label: 'Fall prevention',
    does: 'More older people at risk of falls follow a programme; part of them get a Wlz indicatie later.',
    unit: 'share of older people at risk who are reached (0 to 1)',
    cost: perReached('municipality and health insurer'),
  },
  reablement: {
    label: 'Reablement',
    does: 'More people train at home to regain what they could do before; part of them enter the Wlz later.',
    unit: 'share of the target group reached (0 to 1)',
    cost: perReached('health insurer and municipality'),
  },
  'casemanagement-dementie': {
    label: 'Dementia case management',
    does: 'More people with dementia get a case manager of their own.',
    unit: 'share of people with dementia at home who are reached (0 to 1)',
    cost: perReached('the health insurer') + ' ' + ownEffect,
  },
  respijtzorg: {
    label: 'Respite care',
    does: 'More informal carers are relieved regularly; part of those they care for enter the Wlz later.',
    unit: 'share of the target group reached (0 to 1)',
    cost: perReached('the municipality'),
  },
  'sociale-benadering-dementie': {
    label: 'Social approach to dementia',
    does: 'More people with dementia get a team that fits in with their life at home.',
    unit: 'share of people with dementia at home who are reached (0 to 1)',
    cost: perReached('municipality, health insurer and Wlz') + ' ' + ownEffect,
  },
  'e-health-thuis': {
    label: 'E-health at home',
    does: 'More people get remote care and monitoring before they have an indicatie.',
    unit: 'share of the target group reached (0 to 1)',
    cost: perReached('the health insurer') + ' ' + ownEffect,
  },
  'wijkverpleging-preventief': {
    label: 'Preventive district nursing',
    does: 'District nurses visit more people before there is a crisis.',
    unit: 'share of the target group reached (0 to 1)',
    cost: perReached('the health insurer') + ' ' + ownEffect,
  },
  dementieondersteuning: {
    label: 'Dementia support at home',
    does: 'More people with dementia and their families get a support programme; part of them enter the Wlz later.',
    unit: 'share of people with dementia at home who are reached (0 to 1)',
    cost: perReached('health insurer and municipality'),
  },
  preventiepakket: {
    label: 'Prevention package',
    does: 'A combined offer of prevention reaches more older people; part of them enter the Wlz later.',
    unit: 'share of the target group reached (0 to 1)',
    cost: perReached('municipality and health insurer'),
  },
  preventiebudget: {
    label: 'Prevention budget',
    does: 'An amount per resident of 65 and over decides how many people the prevention package reaches.',
    unit: 'euro per resident aged 65 and over per year',
    cost: 'The budget itself, paid by municipality and health insurer.',
  },

  'domeinoverstijgend-arrangement': {
    label: 'Cross-domain arrangement',
    does: 'An arranger organises support across the care laws for more people, before a Wlz indicatie is needed.',
    unit: 'share of the target group reached (0 to 1)',
    cost: perReached('municipality and health insurer') + ' Co-funding moves the bill.',
  },
  'dementie-arrangement': {
    label: 'Joint dementia arrangement',
    does: 'Municipality and zorgkantoor together offer care to people with dementia at home.',
    unit: 'share of people with dementia at home who are reached (0 to 1)',
    cost: perReached('municipality and Wlz'),
  },
  'zorgkantoor-medefinanciering': {
    label: 'Zorgkantoor co-funds prevention',
    does: 'The zorgkantoor takes over part of the cost of arrangements. The law allows this only later.',
    unit: 'share of the cost paid by the Wlz (0 to 1)',
    cost: 'Moves cost to the Wlz; the total stays the same.',
  },
  'spuk-dos': {
    label: 'Specific grant for cross-domain care',
    does: 'Central government takes over part of the cost of arrangements.',
    unit: 'share of the cost paid by central government (0 to 1)',
    cost: 'Moves cost to central government; the total stays the same.',
  },
  'kostenverdeling-wmo': {
    label: 'Municipal part of shared costs',
    does: 'The municipality bears a larger part of what Wmo and Zvw pay together.',
    unit: 'share for the municipality; the rest is for the health insurer (0 to 1)',
    cost: 'Moves cost between municipality and health insurer; the total stays the same.',
  },
  evaluatiepoort: {
    label: 'Evaluation gate',
    does: 'Measures that delay the Wlz stop after this number of years if they have cost more until then than they saved in Wlz care.',
    unit: 'years until the evaluation (0 = no gate)',
    cost: 'No cost of its own; a stopped measure costs nothing more.',
  },

  groeiverzoeken: {
    label: 'Requests for more places',
    does: 'Providers of nursing care request more new places each year. After years of building part of them arrive.',
    unit: 'share of existing places per year, extra',
    cost: 'Start-up costs of new places, paid by the Wlz.',
  },
  'realisatie-groei': {
    label: 'Share of building plans finished in time',
    does: 'Of the places due in a year a larger part arrives.',
    unit: 'difference from the usual share (+0.1 = ten percentage points more)',
    cost: deliveredCare,
  },
  bouwtijd: {
    label: 'Building time',
    does: 'From request to first use takes longer (higher) or shorter (lower).',
    unit: 'years of difference from the usual building time',
    cost: deliveredCare,
  },
  maatwerkplekken: {
    label: 'Bespoke places',
    does: 'Providers of disability care and mental health request more places each year, also for people whom no regular place fits.',
    unit: 'share of existing places per year, extra',
    cost: 'Start-up costs of new places, paid by the Wlz.',
  },
  crisisbedden: {
    label: 'Crisis beds',
    does: 'More crisis beds. Where they are full, more people who wait urgently find one, and some of them go home again afterwards.',
    unit: 'beds per 100,000 residents, extra',
    cost: 'A price per bed, paid by the Wlz.',
  },
  logeerbedden: {
    label: 'Respite beds',
    does: 'More beds for short stays, so that informal carers can recover.',
    unit: 'beds per 100,000 residents, extra',
    cost: 'A price per bed, paid by municipality and Wlz. ' + ownEffect,
  },
  'volume-gewenste-aanbieders': {
    label: 'More volume for wanted providers',
    does: 'Zorgkantoren move production to providers for whom people wait.',
    unit: 'share of the volume that moves (0 to 1)',
    cost: 'No cost of its own. ' + ownEffect,
  },
  'medisch-generalistische-zorg': {
    label: 'General practice and elderly-care medicine at home',
    does: 'There are more hours of huisarts and specialist for clients at home, so that fewer people miss vpt or mpt.',
    unit: 'difference from present capacity (+0.1 = ten percent more)',
    cost: notPriced,
  },

  'instroom-opleiding': {
    label: 'More training',
    does: 'More people start training for care work; after about three years they take part.',
    unit: 'difference from present inflow (+0.1 = ten percent more)',
    cost: notPriced,
  },
  'zij-instroom': {
    label: 'Side entry',
    does: 'More people come over from other work.',
    unit: 'share of staff added per year',
    cost: notPriced,
  },
  behoud: {
    label: 'Staff retention',
    does: 'Fewer staff leave the branch.',
    unit: 'share of staff per year that leaves less',
    cost: notPriced,
  },
  deeltijdfactor: {
    label: 'Larger contracts',
    does: 'Staff work more hours on average.',
    unit: 'full-time equivalent per person, difference from now',
    cost: notPriced,
  },
  verzuim: {
    label: 'Less sickness absence',
    does: 'Sickness absence falls by this share of working days.',
    unit: 'share of working days (+0.01 = one percentage point less absence)',
    cost: notPriced,
  },
  administratie: {
    label: 'Less administration',
    does: 'Staff spend a smaller part of their time on administration.',
    unit: 'share of working time freed for care',
    cost: notPriced,
  },
  technologie: {
    label: 'Labour-saving technology',
    does: 'Each year the same care needs less working time.',
    unit: 'share of working time saved per year',
    cost: notPriced,
  },
  'regionale-personeelspool': {
    label: 'Regions share staff',
    does: 'Part of the staff works where the shortage is largest. The national total does not change.',
    unit: 'share of staff that is shared (0 to 0.2)',
    cost: notPriced,
  },
  'plafond-pnil': {
    label: 'Ceiling on hired staff',
    does: 'Providers may hire at most this share of hours. Lower is stricter.',
    unit: 'share of hours that may be hired',
    cost: 'Less hiring saves the premium on wages; gaps are filled less.',
  },
  personeelsnorm: {
    label: 'Staffing norm',
    does: 'Each client needs more (higher) or fewer (lower) hours of care.',
    unit: 'multiple of present hours per client',
    cost: 'The hours are in the price of verblijf, for the part that is wages: a higher norm makes verblijf dearer. More hours also ask for more hiring.',
  },

  'tarief-verblijf': {
    label: 'Tariff for verblijf',
    does: 'The Wlz pays more (higher) or less (lower) per place for verblijf.',
    unit: 'multiple of the present tariff',
    cost: 'Price times volume, paid by the Wlz.',
  },
  'tarief-vpt': {
    label: 'Tariff for vpt',
    does: 'The Wlz pays more (higher) or less (lower) for a full package at home.',
    unit: 'multiple of the present tariff',
    cost: 'Price times volume, paid by the Wlz.',
  },
  'tarief-mpt': {
    label: 'Tariff for mpt',
    does: 'The Wlz pays more (higher) or less (lower) for a modular package at home.',
    unit: 'multiple of the present tariff',
    cost: 'Price times volume, paid by the Wlz.',
  },
  persoonsvolgend: {
    label: 'Money follows the client',
    does: 'When care exceeds the budget the tariff falls (1) instead of the growth of places stopping (0).',
    unit: 'switch: 0 or 1',
    cost: 'No cost of its own; decides who bears an overspend.',
  },
  'pgb-naar-zin': {
    label: 'From pgb to contracted care',
    does: 'Each year part of the budget holders moves to care that the zorgkantoor contracts.',
    unit: 'share of budget holders per year',
    cost: deliveredCare,
  },
  'pgb-op-maat': {
    label: 'Tailored pgb',
    does: 'For more budget holders the budget fits the care that is needed.',
    unit: 'share of budgets reviewed (0 to 1)',
    cost: 'No cost of its own. ' + ownEffect,
  },
  'meerzorg-toetsing': {
    label: 'Review of extra care (meerzorg)',
    does: 'More awards of extra care are reviewed, so that spending on them grows less.',
    unit: 'share of awards reviewed (0 to 1)',
    cost: notPriced,
  },
  tariefopslag: {
    label: 'Conditional top-up',
    does: 'Providers get a top-up when they accept clients who are hard to place.',
    unit: 'share on top of the tariff (0 to 0.05)',
    cost: 'The top-up, paid by the Wlz. ' + ownEffect,
  },
  zorgbemiddeling: {
    label: 'Mediation and client support',
    does: 'More people who wait get help in finding a suitable place.',
    unit: 'share of those waiting who get help (0 to 1)',
    cost: perReached('the Wlz'),
  },
  'centrale-toewijzing': {
    label: 'Central allocation',
    does: 'One waiting list for all nursing homes of the region. Helps only where places are free.',
    unit: 'share of places allocated in this way (0 to 1)',
    cost: notPriced,
  },
  'mpt-praktijkvariatie': {
    label: 'Less practice variation in mpt',
    does: 'For comparable clients hours of mpt fall towards what thrifty providers deliver.',
    unit: 'share of mpt hours that lapses (0 to 0.3)',
    cost: deliveredCare,
  },
  'materiele-controle': {
    label: 'Checks on delivered care',
    does: 'Zorgkantoren check more often whether care that was claimed was delivered.',
    unit: 'euro of checks per client per year',
    cost: 'The checks minus what they bring back, borne by the Wlz.',
  },
  'behandelcapaciteit-pgb': {
    label: 'Capacity for pgb requests',
    does: 'Zorgkantoren handle more requests for a pgb in time.',
    unit: 'difference from present capacity (+0.1 = ten percent more)',
    cost: 'The extra capacity, paid by the Wlz.',
  },
  'behandelcapaciteit-eigen-bijdrage': {
    label: 'Capacity for own contributions',
    does: 'The own contribution is set in time more often.',
    unit: 'difference from present capacity (+0.1 = ten percent more)',
    cost: 'The extra capacity, paid by the Wlz.',
  },

  'ggz-poort': {
    label: 'Limit access for mental health',
    does: 'Part of the new requests on psychiatric grounds gets no Wlz indicatie.',
    unit: 'share of new mental-health indicaties (0 to 1)',
    cost: 'No cost in the model. In reality municipality and health insurer care for those who stay out; that amount was not found.',
  },
  'vroeg-contact': {
    label: 'Early contact with the zorgkantoor',
    does: 'More people speak with the zorgkantoor before they ask for an indicatie.',
    unit: 'share of the target group reached (0 to 1)',
    cost: perReached('the Wlz') + ' ' + ownEffect,
  },
  profielmix: {
    label: 'Heavier care profiles',
    does: 'Mean care need per client rises (higher) or falls (lower).',
    unit: 'share of clients who get a heavier profile (+0.1 = one in ten)',
    cost: deliveredCare,
  },
  'eigen-bijdrage': {
    label: 'Own contribution',
    does: 'The own contribution rises (above 1) or falls and may make people apply later.',
    unit: 'multiple of the present own contribution',
    cost: 'Paid by clients. ' + ownEffect,
  },
  'instroom-vg67': {
    label: 'VG6 and VG7 back to their own region',
    does: 'Part of the new clients with VG6 or VG7 who come from elsewhere stays in the region of origin. The national total does not change.',
    unit: 'share of these new clients (0 to 0.5)',
    cost: 'No cost of its own.',
  },

  kadergroei: {
    label: 'Growth of the budget',
    does: 'The Wlz budget (kader) grows by this share each year, on top of prices.',
    unit: 'share per year (0.02 = two percent)',
    cost: 'Room for spending under the Wlz.',
  },
  herverdeling: {
    label: 'Redistribution between regions',
    does: 'The budget of a region moves to the share that fits its population. The national total does not change.',
    unit: 'share of the gap made up per year (0 to 0.05)',
    cost: 'No cost of its own.',
  },
  flankdemping: {
    label: 'Damping of budget shares',
    does: 'How fast a region’s share of the budget follows its population: 1 is at once, 0 is never.',
    unit: 'share of the change that works through at once (0 to 1)',
    cost: 'No cost of its own.',
  },
} satisfies Record<LeverKey, LeverWords>
