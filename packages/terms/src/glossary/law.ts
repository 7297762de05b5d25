import { entry } from './entry.ts'

const wlz = 'Wet langdurige zorg'

/** The laws, who pays, and who does what. */
export const lawTerms = [
  entry('wlz', ['Wlz', 'Wlz'], 'Long-term Care Act', 'The law that insures everyone in the Netherlands for lifelong intensive care.', wlz, 2015, ['zvw: the insurance for curative care', 'wmo: support by municipalities']),
  entry('zvw', ['Zvw', 'Zvw'], 'Health Insurance Act', 'Private insurance with a public mandate for curative care; pays district nursing at home.', 'Zorgverzekeringswet', 2006, ['wlz']),
  entry('wmo', ['Wmo', 'Wmo'], 'Social Support Act', 'Support at home and in the neighbourhood, for which municipalities are responsible.', 'Wet maatschappelijke ondersteuning 2015', 2015, ['wlz']),
  entry('rijk', ['Rijk', 'Rijk'], 'central government', 'Ministries of the state, as payer of grants and allowances.', 'Comptabiliteitswet 2016', 2018, ['wlz: a public fund, not the budget of the state']),
  entry('gemeente', ['gemeente', 'gemeenten'], 'municipality', 'The local authority that carries out the Wmo.', 'Gemeentewet', 1994, ['regio: a zorgkantoorregio holds several']),
  entry('zorgkantoor', ['zorgkantoor', 'zorgkantoren'], 'regional Wlz office', 'The organisation that contracts Wlz care in one region and owes its residents timely and suitable care.', `${wlz}, article 4.2.4`, 2015, ['zorgverzekeraar: the insurer that runs it under another law']),
  entry('zorgkantoorregio', ['zorgkantoorregio', 'zorgkantoorregio’s'], 'zorgkantoor region', 'One of the 31 areas in which a zorgkantoor contracts care.', 'Regeling zorgkantoren', 2015, ['GGD-regio', 'provincie']),
  entry('zorgplicht', ['zorgplicht', 'zorgplichten'], 'duty of care', 'The duty of the Wlz insurer to see to it that every client gets suitable care in time.', `${wlz}, article 4.2.1`, 2015, ['zorgplicht of the Zvw']),
  entry('indicatie', ['indicatie', 'indicaties'], 'entitlement to Wlz care', 'The decision that someone has lasting need of care close by or supervision all day.', `${wlz}, article 3.2.1`, 2015, ['care in use', 'waiting: three different counts']),
  entry('wzd', ['Wzd', 'Wzd'], 'Care and Coercion Act', 'Rules for care that someone with dementia or an intellectual disability resists.', 'Wet zorg en dwang', 2020),
  entry('spuk', ['SPUK', 'SPUK’s'], 'specific grant', 'Money of the state to municipalities for one stated purpose.', 'Financiële-verhoudingswet', 1997, ['wmo: the general budget of a municipality']),
] as const

/** Money and norms. */
export const moneyTerms = [
  entry('kader', ['kader', 'kaders'], 'national Wlz budget', 'What may be spent on contracted care and pgb in a year; the sum of contracteerruimte and pgb-kader.', 'Voorlopig kader Wlz, VWS', 2015, ['spending: what is spent']),
  entry('contracteerruimte', ['contracteerruimte', 'contracteerruimten'], 'contract budget', 'The part of the kader for care that zorgkantoren contract.', 'Beleidsregel contracteerruimte, NZa', 2015, ['kader: holds the pgb part as well']),
  entry('eigenBijdrage', ['eigen bijdrage', 'eigen bijdragen'], 'own contribution', 'What a client pays towards Wlz care, by income and capital.', `${wlz}, article 3.2.5`, 2015, ['huur: rent, which a client at home pays besides']),
  entry('meerzorg', ['meerzorg', 'meerzorg'], 'extra care', 'Money above the profile for a client who needs far more care than the profile holds.', 'Regeling langdurige zorg, article 2.2', 2015, ['maatwerk']),
  entry('zzp', ['zzp', 'zzp’s'], 'care profile (old name)', 'The set of hours that came with an indicatie; now zorgprofiel.', `${wlz}, article 3.2.1`, 2015, ['zzp’er: a self-employed worker']),
  entry('treeknorm', ['treeknorm', 'treeknormen'], 'national waiting norm', 'The longest wait that is held acceptable: 6 weeks in VV and GGZ, 13 weeks in disability care.', 'Treekoverleg; NZa toezichtkader', 2000, ['streefnorm: set per wachtstatus']),
  entry('streefnorm', ['streefnorm', 'streefnormen'], 'target wait', 'The wait that zorgkantoren aim at for one wachtstatus.', 'Voorschrift zorgtoewijzing, Zorgverzekeraars Nederland', 2021, ['treeknorm: general']),
  entry('persoonsvolgend', ['persoonsvolgende bekostiging', 'persoonsvolgende bekostiging'], 'money follows the client', 'Providers are paid for whoever chooses them, without a ceiling on volume.', 'Inkoopkader Wlz', 2020, ['pgb: the client manages the budget']),
  entry('pnil', ['pnil', 'pnil'], 'hired staff', 'Personeel niet in loondienst: staff that a provider hires and does not employ.', 'Begrip uit de branche', 2015),
] as const
