import { entry } from './entry.ts'

const wlz = 'Wet langdurige zorg'
const allocation = 'Voorschrift zorgtoewijzing, Zorgverzekeraars Nederland'

/** Forms in which care is delivered. */
export const formTerms = [
  entry('leveringsvorm', ['leveringsvorm', 'leveringsvormen'], 'form of delivery', 'How a client gets Wlz care: verblijf, vpt, mpt or pgb.', `${wlz}, article 3.3.1`, 2015, ['zorgprofiel: how much care']),
  entry('verblijf', ['verblijf', 'verblijf'], 'living in an institution', 'Care and a place to live in one institution, paid by the Wlz.', `${wlz}, article 3.1.1`, 2015, ['capacityPlaces', 'vpt, mpt and pgb: at home']),
  entry('vpt', ['volledig pakket thuis', 'volledige pakketten thuis'], 'full package at home', 'The whole of the care of verblijf in a home of one’s own; the client pays for the housing.', `${wlz}, article 3.3.2`, 2015, ['verblijf', 'mpt']),
  entry('mpt', ['modulair pakket thuis', 'modulaire pakketten thuis'], 'modular package at home', 'Parts of Wlz care at home, contracted by the zorgkantoor; may be combined with a pgb.', `${wlz}, article 3.3.2`, 2015, ['vpt: one provider, the whole package']),
  entry('pgb', ['persoonsgebonden budget', 'persoonsgebonden budgetten'], 'personal budget', 'A budget that the client manages to buy care.', `${wlz}, article 3.3.3`, 2015, ['zorgInNatura: care the zorgkantoor contracts']),
  entry('zorgInNatura', ['zorg in natura', 'zorg in natura'], 'contracted care', 'Care that the zorgkantoor contracts: verblijf, vpt and mpt.', `${wlz}, article 4.2.2`, 2015, ['pgb']),
  entry('zin', ['zin', 'zin'], 'contracted care', 'Abbreviation of zorg in natura.', `${wlz}, article 4.2.2`, 2015, ['pgb']),
  entry('zorgprofiel', ['zorgprofiel', 'zorgprofielen'], 'care profile', 'How much and which care goes with an indicatie, for instance VV5.', 'Regeling langdurige zorg, annex A', 2015, ['leveringsvorm: how it is delivered']),
  entry('overbruggingszorg', ['overbruggingszorg', 'overbruggingszorg'], 'bridging care', 'Care at home for someone who waits for verblijf.', allocation, 2018, ['vpt and mpt of people who do not wait; observed counts hold both']),
  entry('scheidenWonenZorg', ['scheiden van wonen en zorg', 'scheiden van wonen en zorg'], 'separating housing from care', 'The client rents, the Wlz pays care only.', 'WOZO-programma, VWS', 2022, ['extramuralisering']),
  entry('extramuralisering', ['extramuralisering', 'extramuralisering'], 'moving care out of institutions', 'More people get Wlz care at home who would have got verblijf before.', 'WOZO-programma, VWS', 2013, ['preventie: fewer or later indicaties']),
  entry('maatwerk', ['maatwerkplek', 'maatwerkplekken'], 'bespoke place', 'A place made for one client whom no regular place fits.', 'Inkoopkader Wlz', 2019, ['meerzorg']),
] as const

/** Waiting, and what comes before and beside the Wlz. */
export const waitingTerms = [
  entry('wachtlijst', ['wachtlijst', 'wachtlijsten'], 'waiting list', 'People with an indicatie who wait for verblijf, by wachtstatus. English code says waitingList.', allocation, 2021, ['people listed as voorzorg']),
  entry('wachtstatus', ['wachtstatus', 'wachtstatussen'], 'waiting status', 'How pressing a wait is: urgent, actief, voorkeur or voorzorg.', allocation, 2021, ['actief / niet-actief wachtend before 2021; the series breaks there']),
  entry('urgent', ['urgent', 'urgent'], 'urgent', 'Wachtstatus: must have a place at once, wherever.', allocation, 2021, ['crisis: a placement of days']),
  entry('actief', ['actief', 'actief'], 'active', 'Wachtstatus: wants a place soon and accepts a suitable offer.', allocation, 2021, ['actief wachtend before 2021']),
  entry('voorkeur', ['voorkeur', 'voorkeur'], 'preference', 'Wachtstatus: waits for the provider of choice, often with care at home.', allocation, 2021, ['unmet need']),
  entry('voorzorg', ['voorzorg', 'voorzorg'], 'precaution', 'Wachtstatus: listed for later, asks for no place now; outside waiting totals.', allocation, 2021, ['waiting.total']),
  entry('preventie', ['preventie', 'preventie'], 'prevention', 'Measures before the Wlz that postpone entry.', 'NZa, Samenhangend preventiebeleid', 2015, ['extramuralisering: other form, same indicatie']),
  entry('domeinoverstijgend', ['domeinoverstijgend', 'domeinoverstijgend'], 'across care laws', 'Work or money that crosses the borders of Wlz, Zvw and Wmo.', 'Wetsvoorstel domeinoverstijgende samenwerking', 2022),
  entry('arrangement', ['arrangement', 'arrangementen'], 'cross-domain offer', 'One offer of help paid from several laws.', 'NZa, Doelmatige zorg in de Wlz 2016', 2016, ['contract']),
  entry('respijtzorg', ['respijtzorg', 'respijtzorg'], 'respite care', 'Temporary replacement of an informal carer.', 'Wmo 2015, article 1.1.1', 2015, ['logeren: the form with a bed']),
  entry('mantelzorg', ['mantelzorg', 'mantelzorg'], 'informal care', 'Unpaid care by family, friends or neighbours. English code says informalCare.', 'Wmo 2015, article 1.1.1', 2015, ['volunteers of an organisation']),
  entry('aflopend', ['aflopend', 'aflopende groepen'], 'closed group', 'Groups without new entrants, such as VV1-3, that run off.', 'Overgangsrecht Wlz', 2015),
] as const

/** Sectors, with the names that registers give them. */
export const sectorTerms = [
  entry('vv', ['verpleging en verzorging', 'verpleging en verzorging'], 'nursing and personal care', 'Sector of clients with a somatic or psychogeriatric ground.', 'Regeling langdurige zorg, annex A', 2015, ['vvt: the branch, home care included']),
  entry('vg', ['verstandelijk gehandicapt', 'verstandelijk gehandicapt'], 'intellectual disability', 'Sector and profiles of clients with an intellectual disability.', 'Regeling langdurige zorg, annex A', 2015),
  entry('lg', ['lichamelijk gehandicapt', 'lichamelijk gehandicapt'], 'physical disability', 'Sector and profiles of clients with a physical disability.', 'Regeling langdurige zorg, annex A', 2015),
  entry('zg', ['zintuiglijk gehandicapt', 'zintuiglijk gehandicapt'], 'sensory disability', 'Sector and profiles of clients who hear or see badly.', 'Regeling langdurige zorg, annex A', 2015),
  entry('ggz', ['ggz', 'ggz'], 'mental health', 'Clients with a psychiatric ground; in the Wlz since 2021.', 'Wet toegang Wlz voor mensen met een psychische stoornis', 2021, ['curative mental health care in the Zvw']),
  entry('ghz', ['gehandicaptenzorg', 'gehandicaptenzorg'], 'disability care', 'VG, LG and ZG together; also the branch of their providers.', 'Indeling AZW', 2015, ['vv']),
  entry('vvt', ['VVT', 'VVT'], 'nursing homes and home care', 'The branch that serves Wlz, Zvw and Wmo with nursing, personal care and home care.', 'Indeling AZW', 2015, ['vv: the sector in the Wlz']),
  entry('pg', ['psychogeriatrisch', 'psychogeriatrisch'], 'psychogeriatric', 'Ground of an indicatie: dementia and the like.', `${wlz}, article 3.2.1`, 2015, ['som']),
  entry('som', ['somatisch', 'somatisch'], 'somatic', 'Ground of an indicatie: illness or ageing of the body.', `${wlz}, article 3.2.1`, 2015, ['pg']),
] as const
