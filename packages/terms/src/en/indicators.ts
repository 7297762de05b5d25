import type { IndicatorKey, NotModelledKey } from '../nl/indicators.ts'
import type { IndicatorWords } from '../words.ts'
import { reportedWaitingEn } from './waiting.ts'

/** Indicators in English. Unless said otherwise a number is the state on 31 December of the year. */
export const indicatorsEn = {
  'population.65plus': {
    label: 'Residents aged 65 and over',
    definition: 'All residents aged 65 and over on 31 December. No measure changes this number.',
  },
  'population.80plus': {
    label: 'Residents aged 80 and over',
    definition: 'All residents aged 80 and over on 31 December. No measure changes this number.',
  },
  'population.90plus': {
    label: 'Residents aged 90 and over',
    definition: 'All residents aged 90 and over on 31 December. No measure changes this number.',
  },
  'dementia.persons': {
    label: 'People with dementia',
    definition: 'All residents with dementia, diagnosed or not: population times the share with dementia by age and sex.',
  },
  'dementia.indicated': {
    label: 'People with dementia and a Wlz indicatie',
    definition: 'People with a Wlz indicatie for nursing and personal care on psychogeriatric grounds, on 31 December.',
  },
  'wlz.indicated': {
    label: 'People with a Wlz indicatie',
    definition:
      'Everyone with a valid indicatie under the Long-term Care Act (Wlz) on 31 December, all ages and sectors. People who wait, or are listed as a precaution, are included.',
  },
  'wlz.indicated.vv': {
    label: 'Wlz indicaties, nursing and personal care',
    definition: 'People with a Wlz indicatie in the sector nursing and personal care (VV) on 31 December.',
  },
  'wlz.indicated.vg': {
    label: 'Wlz indicaties, intellectual disability',
    definition: 'People with a Wlz indicatie in the sector intellectual disability (VG) on 31 December.',
  },
  'wlz.indicated.lg': {
    label: 'Wlz indicaties, physical disability',
    definition: 'People with a Wlz indicatie in the sector physical disability (LG) on 31 December.',
  },
  'wlz.indicated.zg': {
    label: 'Wlz indicaties, sensory disability',
    definition: 'People with a Wlz indicatie in the sector sensory disability (ZG) on 31 December.',
  },
  'wlz.indicated.ggz': {
    label: 'Wlz indicaties, mental health',
    definition: 'People with a Wlz indicatie on psychiatric grounds (ggz-wonen) on 31 December. The Wlz opened to them in 2021 and is still filling.',
  },
  'wlz.inflow': { label: 'Inflow into the Wlz', definition: 'People who receive their first Wlz indicatie during the year.' },
  'wlz.inflow.vv': {
    label: 'Inflow, nursing and personal care',
    definition: 'First Wlz indicaties during the year in the sector nursing and personal care (VV).',
  },
  'wlz.inflow.vg': {
    label: 'Inflow, intellectual disability',
    definition: 'First Wlz indicaties during the year in the sector intellectual disability (VG).',
  },
  'wlz.inflow.lg': {
    label: 'Inflow, physical disability',
    definition: 'First Wlz indicaties during the year in the sector physical disability (LG).',
  },
  'wlz.inflow.zg': { label: 'Inflow, sensory disability', definition: 'First Wlz indicaties during the year in the sector sensory disability (ZG).' },
  'wlz.inflow.ggz': { label: 'Inflow, mental health', definition: 'First Wlz indicaties during the year on psychiatric grounds.' },
  'wlz.outflow': { label: 'Outflow from the Wlz', definition: 'People whose use of the Wlz ends during the year, mostly by death.' },
  'clients.verblijf': { label: 'Clients in verblijf', definition: 'People with a Wlz indicatie who live in an institution on 31 December.' },
  'clients.vpt': {
    label: 'Clients with a full package at home',
    definition:
      'People who receive care through a full package at home (vpt) on 31 December, including those who use it while they wait for a place.',
  },
  'clients.mpt': {
    label: 'Clients with a modular package at home',
    definition:
      'People who receive care through a modular package at home (mpt) on 31 December, including those who use it while they wait for a place.',
  },
  'clients.pgb': { label: 'Clients with a pgb', definition: 'People who buy their own Wlz care with a personal budget on 31 December.' },
  'clients.none': {
    label: 'Indicatie without Wlz care',
    definition: 'People with an indicatie on 31 December who receive no Wlz care, waiting or not.',
  },
  'clients.home.settled': {
    label: 'Clients at home who do not wait',
    definition: 'People who receive Wlz care at home (vpt, mpt or pgb) on 31 December and are on no list for verblijf.',
  },
  'need.decisions': {
    label: 'First decisions on an indicatie (2023 = 1)',
    definition: 'First Wlz indicaties in the year over those of 2023. No series of the CIZ is in our data; hence an index.',
  },
  'need.sameThreshold': {
    label: 'First decisions at the same threshold (2023 = 1)',
    definition:
      'First Wlz indicaties in the year without those who only come because the threshold to apply is lower than in 2023 (or with those whom a higher one keeps away), over those of 2023.',
  },
  'crisis.beds': {
    label: 'Crisis beds',
    definition:
      'Beds for crisis admission in nursing care and disability care, worked out from who waited urgently at the end of 2023 and the occupancy.',
  },
  'crisis.use': {
    label: 'Occupancy of crisis beds',
    definition: 'People in a crisis bed on 31 December over the beds of the year.',
  },
  'crisis.without': {
    label: 'Urgent without a crisis bed',
    definition:
      'People in nursing care and disability care who need a crisis bed on 31 December and find none. They wait elsewhere: in a hospital, in short-term care or at home.',
  },
  'doctors.use': {
    label: 'Use of doctors for home',
    definition:
      'Hours of huisarts, specialist ouderengeneeskunde and verpleegkundig specialist that V&V clients at home ask on 31 December, over the hours there are.',
  },
  'doctors.refused': {
    label: 'New clients without a doctor at home',
    definition: 'New V&V clients who wanted vpt or mpt in the year and for want of doctors got mpt instead of vpt, or no Wlz care.',
  },
  'delay.supported': {
    label: 'People whose Wlz entry is delayed',
    definition:
      'People who have no Wlz indicatie yet on 31 December because of prevention or a cross-domain offer, and would otherwise have had one. Delay, not cancellation.',
  },
  'waiting.total': {
    label: 'People waiting for verblijf',
    definition: 'People who wait for a place on 31 December: urgent, actief or voorkeur. Waiting as a precaution is not counted.',
  },
  'waiting.urgent': { label: 'Waiting: urgent', definition: 'People who need a place at short notice and wait on 31 December.' },
  'waiting.actief': { label: 'Waiting: actief', definition: 'People who wait for a place on 31 December and accept a suitable offer.' },
  'waiting.voorkeur': {
    label: 'Waiting: voorkeur',
    definition:
      'People who wait on 31 December for the provider of their choice. They often receive care at home; the number does not measure missing care.',
  },
  'waiting.vv4': {
    label: 'Waiting with VV4',
    definition: 'People with profile VV4 (sheltered living) who wait for a place on 31 December; divided once a year.',
  },
  'waiting.vv57': {
    label: 'Waiting with VV5 or VV7',
    definition: 'People with a dementia profile (VV5, VV7) who wait for a place on 31 December; divided once a year.',
  },
  'waiting.vv68': {
    label: 'Waiting with VV6 or VV8',
    definition: 'People with a physical profile (VV6, VV8) who wait for a place on 31 December; divided once a year.',
  },
  'vv4.verblijf': {
    label: 'VV4 in verblijf',
    definition: 'Share of people with profile VV4 who live in verblijf on 31 December. It was 75% at the end of 2015 and 46% at the end of 2023.',
  },
  'waiting.voorzorg': {
    label: 'Listed as a precaution (voorzorg)',
    definition: 'People registered for later who ask for no place on 31 December. They are not counted as waiting.',
  },
  'waiting.beyondNorm': {
    label: 'Waiting beyond the treeknorm',
    definition:
      'People with status urgent or actief who on 31 December have waited longer than the treeknorm: 6 weeks in nursing care and mental health, 13 weeks in disability care.',
  },
  'waiting.expectedWeeks': {
    label: 'Expected wait at the current pace',
    definition: 'People waiting over the outflow of the list during the year, in weeks. Deaths and staying at home are part of that outflow.',
  },
  'waiting.placedWeeks': { label: 'Wait of those who got a place', definition: 'Mean wait in weeks of the people who got a place during the year.' },
  ...reportedWaitingEn,
  'places.available': { label: 'Places for verblijf', definition: 'Places in institutions on 31 December, staffed or not.' },
  'places.staffed': { label: 'Staffed places', definition: 'Places in institutions for which there are enough staff on 31 December.' },
  'places.empty': {
    label: 'Empty places',
    definition:
      'Staffed places without a resident on 31 December. Empty places and waiting lists exist side by side, because demand and supply do not match by themselves.',
  },
  'dwellings.clustered': {
    label: 'Clustered dwellings',
    definition: 'Independent dwellings near each other with care close by, in which people with a Wlz indicatie live or can live, on 31 December.',
  },
  'dwellings.waiting': {
    label: 'Waiting for a clustered dwelling',
    definition: 'People with a Wlz indicatie who live at home on 31 December and wait for a clustered dwelling.',
  },
  'workforce.required': {
    label: 'Staff required',
    definition: 'Full-time equivalents needed in nursing homes and home care (for Zvw and Wmo too) and in disability care, mean of the year.',
  },
  'workforce.available': {
    label: 'Staff available',
    definition: 'Full-time equivalents present in nursing homes and home care and in disability care, after absence, mean of the year.',
  },
  'workforce.shortage': {
    label: 'Staff shortage (fte)',
    definition: 'Required minus available staff in nursing homes, home care and disability care, in full-time equivalents.',
  },
  'workforce.shortage.persons': { label: 'Staff shortage (persons)', definition: 'The same shortage, in people with the mean job of their branch.' },
  'workforce.shortage.vvt': {
    label: 'Staff shortage VVT (persons)',
    definition: 'The shortage in all nursing homes and home care, in people. Comparable with the ABF forecasts.',
  },
  'workforce.absence': {
    label: 'Sickness absence VVT',
    definition: 'Share of working days lost to sickness in nursing homes and home care, mean of the year.',
  },
  'care.unmetHours': {
    label: 'Hours of care not delivered',
    definition: 'Hours of Wlz care to which clients are entitled and for which there was no staff during the year.',
  },
  'care.unmetCost': {
    label: 'Worth of care not delivered',
    definition:
      'Hours of care not delivered times the wage cost of an hour, in prices of 2023. Money that was not spent because nobody was there: no saving.',
  },
  'informal.ratio': { label: 'Potential informal carers per person of 85+', definition: 'People aged 50 to 74 over people aged 85 and over.' },
  'informal.overload': {
    label: 'Load per potential informal carer (2023 = 1)',
    definition:
      'Hours that V&V clients ask of informal carers per potential carer, compared with the end of 2023 (= 1). Above 1 the pressure is higher than then. Who waits counts for somewhat more than who lives at home, who is in verblijf for about a third.',
  },
  'cost.wlz': { label: 'Wlz spending', definition: 'Gross spending under the Wlz in the year, own contributions included, in prices of 2023.' },
  'cost.wlz.nominal': {
    label: 'Wlz spending in current prices',
    definition: 'Gross spending under the Wlz in the year, with growth of wages and prices.',
  },
  'cost.zvw': {
    label: 'Extra Zvw costs of living at home',
    definition:
      'Spending under the Health Insurance Act that goes with this group and these measures: nursing and treatment beside care at home, support during delay, prevention. In prices of 2023; not the whole Zvw.',
  },
  'cost.wmo': {
    label: 'Extra Wmo costs of living at home and of measures',
    definition:
      'Spending of municipalities that goes with this group and these measures: what they do beside Wlz care at home, support during delay, prevention. In prices of 2023; not the whole Wmo.',
  },
  'cost.rijk': {
    label: 'Central government spending',
    definition:
      'Rent allowance beside care at home, specific grants and other money of central government that goes with these measures, in prices of 2023.',
  },
  'cost.client': {
    label: 'Costs for clients',
    definition:
      'Own contributions, and housing and food of clients with Wlz care at home, in prices of 2023. The own contribution is also part of gross Wlz spending; in total costs it counts once.',
  },
  'cost.contribution': {
    label: 'Own contributions',
    definition:
      'What clients contribute to the Wlz, in prices of 2023. It is in gross Wlz spending and in costs for clients; Wlz spending less own contributions, plus Zvw, Wmo, central government and clients, is the total.',
  },
  'cost.total': {
    label: 'Wlz spending plus extra costs elsewhere',
    definition: 'Wlz, Zvw, Wmo, central government and clients together, each euro once, in prices of 2023. Informal care is not expressed in money.',
  },
  'cost.postponedYear': {
    label: 'Cost per postponed Wlz year',
    definition:
      'Cost of measures that postpone, over all payers, plus support outside the Wlz for who therefore comes in later, less what the Zvw saves elsewhere, divided by the person-years postponed in the year. In prices of 2023. Zero without measures.',
  },
  'cost.wlzYear': {
    label: 'Price of a Wlz year (V&V)',
    definition:
      'Mean cost of a year in the Wlz for people with V&V, verblijf and home together. Stands beside the cost per postponed year. Zero without measures.',
  },
  'budget.frame': {
    label: 'Wlz budget (kader)',
    definition:
      'Budget for care in kind, for the pgb and (from 2026 on) for cross-domain cooperation in the year, in prices of 2023. Its growth is an assumption of the scenario.',
  },
  'budget.gap': {
    label: 'Spending above the budget',
    definition:
      'Gross Wlz spending minus the budget. Negative means room within the budget. At the end of 2023 the gap is set to zero, with a margin.',
  },
  'budget.regular.frame': {
    label: 'Budget for care in kind (contracteerruimte)',
    definition:
      'The budget without that for the pgb and without that for cross-domain cooperation, in prices of 2023. Its split between care in kind and pgb was not read: here as spending of 2023.',
  },
  'budget.regular.gap': {
    label: 'Spending above the budget for care in kind',
    definition: 'Wlz spending without pgb and without what the zorgkantoor pays outside the Wlz, minus the budget for care in kind.',
  },
  'budget.pgb.frame': {
    label: 'Budget for the pgb',
    definition: 'Part of the budget for personal budgets, in prices of 2023: the share of the pgb in spending of 2023.',
  },
  'budget.pgb.gap': { label: 'Spending above the pgb budget', definition: 'Spending on personal budgets minus the budget for them.' },
  'budget.domains.frame': {
    label: 'Budget for cross-domain cooperation',
    definition:
      'What a zorgkantoor may pay outside the Wlz: 96 million euros in the whole of the Netherlands from 2026 on, divided as the budget is. Zero before 2026.',
  },
  'budget.domains.gap': {
    label: 'Co-payment minus its budget',
    definition:
      'What the zorgkantoor pays outside the Wlz, minus its budget for that. Zero means that the budget is spent: what more is needed stays with municipality and health insurer.',
  },
  'budget.days': {
    label: 'Days that the budget lasts',
    definition:
      'Day of the year on which the budget (care in kind and pgb together) is spent when spending is even; 365 when it lasts all year. Day 335 is 1 December. For the Netherlands a mean of the regions, by spending.',
  },
  'budget.gap.2306': {
    label: 'Spending above the budget of June 2023',
    definition:
      'Gross Wlz spending minus the budget as the letter of 22 June 2023 saw it to 2028, above wages and prices; 2.5% a year to 2030, 2% after. With the budget for cross-domain cooperation of 2026.',
  },
  'budget.gap.2507': {
    label: 'Spending above the budget of July 2025',
    definition:
      'Gross Wlz spending minus the budget as the letter of July 2025 saw it to 2030, above wages and prices; the path of June 2023 to 2025, 2% a year after 2030. With the budget for cross-domain cooperation of 2026.',
  },
  'budget.gap.2602': {
    label: 'Spending above the budget of February 2026',
    definition:
      'Gross Wlz spending minus the budget with the final amount of 27 February 2026, which is nominal: how much of it is growth is not known and all is counted. Then the growth of July 2025; 2% a year after 2030. With the budget for cross-domain cooperation of 2026.',
  },
  'cost.zvw.base': {
    label: 'Zvw spending on people of 65 and over',
    definition:
      'All spending under the Health Insurance Act on inhabitants of 65 and over, by age (CPB, 2022) and with the growth of prices. Measure for the extra Zvw costs; no lever moves it.',
  },
  'cost.wmo.base': {
    label: 'Wmo spending on people of 65 and over',
    definition:
      'All spending of municipalities under the Wmo on inhabitants of 65 and over, by age (CPB, 2022) and with the growth of prices. Measure for the extra Wmo costs; no lever moves it.',
  },
  'discount.factor': {
    label: 'Worth today of a euro of that year',
    definition:
      'What a euro of the year is worth in 2023 at the discount rate: 1 / (1 + rate) to the power year less 2023. The same for all regions. The rate is the parameter money.discount.',
  },
  'npv.wlz.net': {
    label: 'Present value Wlz, net',
    definition:
      'Wlz spending less the own contribution, from 2024 up to and including the year, discounted to 2023 and added up. So the payers add up to the total. What comes after the year does not count.',
  },
  'npv.zvw': {
    label: 'Present value health insurer (Zvw)',
    definition: 'Costs of the health insurer from 2024 up to and including the year, discounted to 2023 and added up.',
  },
  'npv.wmo': {
    label: 'Present value municipality (Wmo)',
    definition: 'Costs of the municipality from 2024 up to and including the year, discounted to 2023 and added up.',
  },
  'npv.rijk': {
    label: 'Present value central government',
    definition: 'Costs of central government outside the Wlz from 2024 up to and including the year, discounted to 2023 and added up.',
  },
  'npv.client': {
    label: 'Present value client',
    definition: 'Costs of clients, own contribution and housing, from 2024 up to and including the year, discounted to 2023 and added up.',
  },
  'npv.total': {
    label: 'Present value, all payers',
    definition:
      'Costs of all payers from 2024 up to and including the year, discounted to 2023 and added up. In a comparison the difference is the net present value of the scenario: below zero it is cheaper so far. Hours of informal carers are no euros and do not count here.',
  },
  'quality.hoursPerClient': {
    label: 'Hours of care per client',
    definition: 'Hours of care delivered per week, per client with verblijf, vpt or mpt.',
  },
  'quality.timely': {
    label: 'Still within the norm',
    definition: 'Share of those waiting with status urgent or actief who on 31 December have not waited longer than the treeknorm.',
  },
  'quality.timelyRegions': {
    label: 'Regions with timely care',
    definition:
      'Number of the 31 regions in which enough of those waiting with status urgent or actief are still within the treeknorm on 31 December. In a region it is one or zero.',
  },
  'quality.choice': {
    label: 'Care in the form asked for',
    definition: 'Share of the year’s new clients who got the form they asked for: not moved by policy and not refused a clustered dwelling.',
  },
  'zorgplicht.keuze': {
    label: 'Duty of care: choice of form',
    definition:
      'Share of draws in which enough new clients get the form they ask for. For the Netherlands the worst region counts. The threshold is a numbered assumption.',
  },
  'zorgplicht.tijdig': {
    label: 'Duty of care: timely care',
    definition:
      'Share of draws in which enough of those waiting as urgent or actief are still within the treeknorm. For the Netherlands the worst region counts. The threshold is a numbered assumption.',
  },
  'zorgplicht.passend': {
    label: 'Duty of care: appropriate care',
    definition:
      'Share of draws in which hours of care delivered stay close enough to those of the end of 2023. For the Netherlands the worst region counts. The threshold is a numbered assumption.',
  },
  'zorgplicht.pgb': {
    label: 'Duty of care: timely pgb award',
    definition:
      'Share of draws in which requests for a pgb are handled in time. For the Netherlands the worst region counts. The threshold is a numbered assumption.',
  },
  'zorgplicht.eigen-bijdrage': {
    label: 'Duty of care: timely own contribution',
    definition:
      'Share of draws in which the own contribution is set in time. For the Netherlands the worst region counts. The threshold is a numbered assumption.',
  },
} satisfies Record<IndicatorKey, IndicatorWords>

export const notModelledEn = {
  'zorgplicht.continuiteit': {
    label: 'Duty of care: continuity of care',
    definition: 'Whether care goes on when a provider falls away. Provider finance is not in the model; no colour ever appears here.',
  },
} satisfies Record<NotModelledKey, IndicatorWords>
