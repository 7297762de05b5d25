/** The same for the shipped batch plans. */
export const plansEn: Readonly<Record<string, { readonly title: string; readonly why: string }>> = {
  '01-thuis-of-verblijf': {
    title: 'At home or in verblijf, and with what staff',
    why: 'A first exploration for a multi-year plan: how much care can go home before waiting, staff or informal care gives way, and does the answer hang on the labour market?',
  },
}

/**
 * Title and reason of the shipped scenarios in English. The files themselves are Dutch, and theirs is the full text;
 * these say the same in a sentence or two.
 */
export const scenariosEn: Readonly<Record<string, { readonly title: string; readonly why: string }>> = {
  'basispad-2023': {
    title: 'Base path 2023, policy of the end of 2023',
    why: 'Policy as it stood at the end of 2023: the ceiling on nursing-home places of the WOZO programme, and a budget that grows with demand. The root on which the base path builds; not the forecast that was kept on 29 November 2026, which has the same policy and an older model.',
  },
  basispad: {
    title: 'Base path, present policy and nothing new',
    why: 'Policy-poor reference for every other scenario: what is decided and in force or budgeted in November 2026. Above the policy of 2023 (the WOZO ceiling stays) it holds the tariff cut of the 2025 agreement on elderly care and the budgets as published. The act on cross-domain cooperation is in force: a zorgkantoor may pay its part from 2026, within 96 million euros in that year; room is no plan, so it costs and does nothing here. Zorgkantoren buy by the rule “at home, unless” for VV4 in 2024-2027. What is agreed and is no law stands in hoofdlijnenakkoord and bestuurlijk-akkoord. Nothing about the world is fixed.',
  },
  hoofdlijnenakkoord: {
    title: 'Agreements of 2025, targets reached or not',
    why: 'What if that succeeds which was agreed in 2025 and is no law yet: a test at admission, almost 10% less staff time per client in 2029, at most 20% of working time on administration? A target is no forecast: reaching nothing lies in every range, and the target is its upper end.',
  },
  'bestuurlijk-akkoord': {
    title: 'Savings of the coalition agreement of January 2026',
    why: 'What if the savings on long-term care (almost 2 billion euros a year) are booked before there are measures? 1,000 million is a lower budget here, with what separating housing and care moves to clients, the state and the Zvw. 435 million of domestic help and 470 million of money not yet allocated have no place in the model; what they move is not known.',
  },
  extramuralisering: {
    title: 'More care at home, with the dwellings it needs',
    why: 'What happens if new clients get care at home more often and clustered dwellings are added? Shows where the pressure goes. The strongest evidence (Bakx 2020) says that over all payers nothing is saved.',
  },
  preventie: {
    title: 'Investments in preventing falls, and in recovery, respite and dementia support',
    why: 'What if municipalities and insurers roll out the prevention with the best evidence? We found no measured effect on Wlz inflow; zero lies in every band. Delay moves care and does not delete it.',
  },
  domeinoverstijgend: {
    title: 'Cross-domain arrangements, co-funded by the zorgkantoor',
    why: 'What if an arranger organises support across the care laws before an indicatie is needed, and the zorgkantoor pays its part? Benefits fall to the Wlz, costs to municipality and insurer. The delay is an assumption.',
  },
  capaciteit: {
    title: 'More places, built faster',
    why: 'The mirror image of extramuralisering: how much of the waiting list is due to buildings, and how much to staff? Because of the building time almost nothing shows before 2030.',
  },
  arbeidsmarkt: {
    title: 'More people and more hours in care',
    why: 'What if half of what the branch itself names succeeds: larger contracts, less absence and administration, more retention and training? Read it as the upper side of what can be reached.',
  },
  'inkoop-en-tarief': {
    title: 'Sharper purchasing and better mediation',
    why: 'What can a zorgkantoor do within present rules? Small steps with little evidence, to show the order of size beside measures that need a law.',
  },
  toegang: {
    title: 'Stricter access and a higher own contribution',
    why: 'What happens if the gate for mental health narrows and clients pay more themselves? We found no measured effect on behaviour; the scenario mainly shows who gets the bill.',
  },
  budget: {
    title: 'A tighter budget, shared more fairly',
    why: 'What if the budget grows more slowly than demand? Under the present rule the growth of places then stops and waits grow. Redistribution moves the strain between regions and not the national total.',
  },
  'thuis-met-preventie': {
    title: 'At home, with prevention',
    why: 'A package: the shift and dwellings of extramuralisering with prevention, respite and arrangements around it. Compare it with both of them.',
  },
  'breed-regiopakket': {
    title: 'Broad regional package with forerunners',
    why: 'A package as a region might agree on: care at home with prevention, staff, purchasing and some capacity, all at half strength. Shows whether measures help each other.',
  },
  'krapte-arbeidsmarkt': {
    title: 'A tight labour market',
    why: 'Stress test: what if care finds fewer people than now? A background against which packages can be held; it is no forecast.',
  },
  'vtv-2018': {
    title: 'The view of 2018, RIVM foresight study',
    why: 'Looks with the eyes of the Public Health Foresight Study 2018: longer lives, equal use by age, no trend above ageing, no ceiling yet. Traces differences from old forecasts to assumptions; it is no expectation.',
  },
  'tno-2019': {
    title: 'The view of 2019, TNO',
    why: 'Looks with the eyes of the TNO forecasts of 2019 and 2020: equal use by age and an equal share in verblijf. Shows what remains of them today; it is no expectation.',
  },
}
