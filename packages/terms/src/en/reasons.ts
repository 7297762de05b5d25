/**
 * Reasons at the entries of the shipped scenarios in English, by the Dutch text of the file: a copy that somebody makes of one
 * reads the same.
 */
export const reasonsEn: Readonly<Record<string, string>> = {
  "Zorgkantoren kopen sinds 1 januari 2024 in volgens 'thuis, tenzij' bij VV4 (regel N17 van wlz_norms), voor de jaren 2024-2027. Het tempo is dat waarmee VV4 in 2015-2023 uit verblijf ging (van 75% naar 46%); of de inkoop dat doet of iets anders is niet gemeten, dus nul ligt in de bandbreedte. Na 2027 is niets besloten.":
    'Since 1 January 2024 zorgkantoren buy care by the rule “at home, unless” (thuis, tenzij) for VV4 (row N17 of wlz_norms), for the years 2024-2027. The pace is that at which VV4 left verblijf in 2015-2023 (from 75% to 46%); whether procurement does that or something else was not measured, so zero lies in the range. After 2027 nothing is decided.',
  'Een op de duizend medewerkers per jaar minder vertrekt. Klein van maat, want het telt jaar op jaar op; 2 punt is terug van 11% (2023) naar 9% (2021).':
    'One in a thousand staff fewer leave each year. Small, because it adds up year by year; 2 points is back from 11% (2023) to 9% (2021).',
  'Een half punt minder dan de 9,1% van 2023; het midden van het bewijs is een punt, terug naar 2018 is 2,3 punt.':
    'Half a point less than the 9.1% of 2023; the middle of the evidence is one point, back to 2018 is 2.3 points.',
  'Ongeveer twintig minuten per week meer; een kwart van de stijging van 0,04 in 2013-2018.':
    'About twenty minutes a week more; a quarter of the rise of 0.04 in 2013-2018.',
  'Een punt van de werktijd; het midden van het bewijs is twee punt, de ambitie 15, de geschiedenis tien punt meer.':
    'One point of working time; the middle of the evidence is two points, the ambition 15, history ten points more.',
  'Een promille per jaar, de helft van de aanname van 0,2% (0 tot 0,8%); TNO verwacht er weinig van.':
    'One in a thousand a year, half of the assumed 0.2% (0 to 0.8%); TNO expects little of it.',
  'Herstel van een deel van de daling van een derde in 2021-2023; werkt drie jaar later door.':
    'Recovery of part of the fall of a third in 2021-2023; takes effect three years later.',
  'Ongeveer 200 mensen per jaar extra in de VVT; geen bewijs gevonden, het getal is zelf de maatregel.':
    'About 200 more people a year in VVT; no evidence found, the number is itself the measure.',
  'WOZO, sinds juli 2022: het aantal verpleeghuisplaatsen blijft wat het is (ongeveer 130.000), groei gaat naar zorg thuis en geclusterd wonen. Een besluit om het plafond te verlaten is er niet, dus het blijft tot 2050.':
    'WOZO, since July 2022: the number of nursing-home places stays what it is (about 130,000), growth goes to care at home and clustered dwellings. There is no decision to leave the ceiling, so it stays until 2050.',
  'Aanname, geen besluit: het kader volgt boven loon en prijs wat vergrijzing en de uitdovende trend aan vraag toevoegen, zoals gebruikelijk in beleidsarme ramingen, zodat niet een krap kader dit pad bepaalt. Een niveau van het kader staat niet in onze gegevens; het verschil in 2023 is daarom 0, met 1% marge. Wat een krapper kader doet staat in het scenario budget.':
    'Assumption, no decision: above wages and prices the budget follows what ageing and the fading trend add to demand, as usual in projections of unchanged policy, so that a tight budget does not decide this path. A level of the budget is not in our data; the gap in 2023 is therefore 0, with a margin of 1%. What a tighter budget does stands in the scenario budget.',
  "De meeste regio's beginnen later en bereiken minder dan in het scenario domeinoverstijgend.":
    'Most regions begin later and reach less than in the scenario domeinoverstijgend.',
  'Koplopers; de namen zijn een voorbeeld van hoe een regio van het landelijke pad afwijkt, geen afspraak.':
    'Forerunners; the names are an example of how a region departs from the national path, not an agreement.',
  'Als in het scenario arbeidsmarkt.': 'As in the scenario arbeidsmarkt.',
  'Helft van het scenario capaciteit; helpt hier vooral de geclusterde woningen.':
    'Half of the scenario capaciteit; here it helps clustered dwellings most.',
  'Helft van het scenario inkoop-en-tarief.': 'Half of the scenario inkoop-en-tarief.',
  'Vanaf 2028 een half procentpunt per jaar minder dan in het basispad; een keuze, geen raming.':
    'From 2028 half a percentage point a year less than in the basispad; a choice, not a forecast.',
  'Een procent van het kader, wat een regio in 2023 overhield.': 'One percent of the budget, what one region had left in 2023.',
  'De helft van de verandering in kostendragers werkt per jaar door; regel van het verdeelmodel vanaf 2025, sterkte is een aanname.':
    'Half of the change in cost drivers takes effect each year; a rule of the allocation model from 2025, its strength is an assumption.',
  'Een vijfde meer plaatsen in 2040, ongeveer 26.000; minder dan de helft van wat TNO in 2019 bij gelijk gebruik voorzag.':
    'A fifth more places in 2040, about 26,000; less than half of what TNO foresaw in 2019 at equal use.',
  'Aanvragen voor 2% extra plaatsen per jaar; zonder ruimer plafond komen zij niet tot plaatsen.':
    'Applications for 2% more places a year; without a wider ceiling they do not become places.',
  'Van 32% op tijd (een regio, 2023) naar 47%; vergunningen, bouwkosten en personeel houden het tegen. Bereik 20 tot 70%.':
    'From 32% in time (one region, 2023) to 47%; permits, building costs and staff hold it back. Range 20 to 70%.',
  'Een jaar korter dan de vijf jaar van idee tot oplevering (3 tot 10).': 'A year shorter than the five years from idea to completion (3 to 10).',
  'Een half procent per jaar voor mensen voor wie geen gewone plaats past, vooral gehandicaptenzorg; geen bewijs, de plek zelf is het effect.':
    'Half a percent a year for people for whom no ordinary place fits, mostly in disability care; no evidence, the place is itself the effect.',
  'Langzame start, want een projectplan moet er eerst zijn; groei als het zorgkantoor meebetaalt. Een vijfde van de doelgroep is de helft van wat de plannen noemen: de kans dat een regionale start beklijft is 0,3 tot 0,8.':
    'Slow start, because a project plan comes first; growth as the zorgkantoor pays its part. A fifth of the target group is half of what plans name: the chance that a regional start lasts is 0.3 to 0.8.',
  'Gemeente en zorgkantoor samen, na een half jaar opnieuw verdeeld (NZa 2016). Uitstel als bij het arrangement.':
    'Municipality and zorgkantoor together, shared anew after half a year (NZa 2016). Delay as with the arrangement.',
  'Ruim een derde voor het zorgkantoor. Het mag sinds 2026 (Wet domeinoverstijgende samenwerking, Stb. 2026, 24), binnen een deelkader van 96 miljoen in dat jaar; bij de helft kwam dit plan daar na 2031 boven. Deelkaders na 2026 staan niet in onze gegevens. De wet vraagt een projectplan met een aannemelijke besparing; of dit plan die toets haalt is niet gezegd.':
    'Over a third for the zorgkantoor. It may since 2026 (act on cross-domain cooperation, Stb. 2026, 24), within a budget of 96 million euros in that year; at half this plan would pass that after 2031. Budgets after 2026 are not in our data. The act asks for a project plan with a plausible saving; whether this plan passes is not said.',
  'Een op de tien vragen om verblijf wordt in zeven jaar vpt of mpt. Ruim binnen de bovenkant van 0,40 die volgt uit hooguit 60% van de V&V-cliënten thuis (aanname; 32,9% bij Zorg en Zekerheid in 2023).':
    'One in ten requests for verblijf becomes vpt or mpt within seven years. Well within the upper end of 0.40 that follows from at most 60% of V&V clients at home (assumption; 32.9% at Zorg en Zekerheid in 2023).',
  'Twee woningen per 1.000 75-plussers per jaar extra aangevraagd, een derde van het doel van 80.000 tot 2030. Van wat gepland is komt 20 tot 70% op tijd klaar en van plan tot sleutel duurt het 3 tot 10 jaar: het effect komt na 2030.':
    'Two more dwellings applied for per 1,000 people aged 75 and over a year, a third of the target of 80,000 by 2030. Of what is planned 20 to 70% is ready in time, and from plan to key takes 3 to 10 years: the effect comes after 2030.',
  'Zes jaar lang ongeveer 1,5% van de vragen om verblijf per jaar, onder de 2,5% die Wlz-uitvoerders over 2022-2023 noemen; de toerekening daarvan is niet getoetst. Daarna stopt de opbouw.':
    'For six years about 1.5% of the requests for verblijf a year, below the 2.5% that Wlz executors name for 2022-2023; that attribution was not tested. After that the growth stops.',
  'Wie thuis woont vraagt 5% minder snel alsnog om verblijf. Hiervoor is geen bewijs gevonden; een voorzichtige aanname.':
    'People at home are 5% less quick to ask for verblijf after all. No evidence was found for this; a cautious assumption.',
  'Huisarts en specialist ouderengeneeskunde zijn de grens van vpt (Zorg en Zekerheid 2023). Tien procent meer capaciteit is wat de verschuiving hierboven vraagt; of die mensen te vinden zijn, is niet gezegd.':
    'GPs and specialists in elderly care are the limit of vpt (Zorg en Zekerheid 2023). Ten percent more capacity is what the shift above asks; whether those people can be found is not said.',
  'Een half punt boven basispad, een stap op 94% van het maximumtarief zoals eerder gedaan (NZa 2016); een reactie van aanbieders is niet gemeten.':
    'Half a point above the base path, a step on 94% of the maximum tariff as was done before (NZa 2016); a reaction of providers was not measured.',
  'Dezelfde stap als bij vpt.': 'The same step as for vpt.',
  'De helft van de toekenningen, twee jaar invoering. Een regio met toetsing groeide 4% tegen 15% landelijk; zorgzwaarte is daarin niet gelijk.':
    'Half of the awards, two years to introduce. A region with assessment grew by 4% against 15% nationally; severity of care is not equal in that.',
  'Hulp voor de helft van de wachtenden; 0 tot 15% kortere wachttijd, aanname. De NZa noemt het arbeidsintensief.':
    'Help for half of those waiting; 0 to 15% shorter waits, assumption. The NZa calls it labour-intensive.',
  "Een procent van de budgethouders per jaar; in twee regio's stapte in 2023 5,2% over. Kostenneutraal volgens de NZa.":
    'One percent of budget holders a year; in two regions 5.2% changed over in 2023. Cost-neutral according to the NZa.',
  'Een controle van 25 euro per client per jaar, de helft van wat een regio in 2023 corrigeerde (53 euro).':
    'A check of 25 euros per client a year, half of what one region corrected in 2023 (53 euros).',
  'Minder aanbod van werk voor de zorg; de wereld staat met bron en marge in het bewijs.':
    'Fewer people offering work to care; the world stands in the evidence with source and margin.',
  'De daling van nieuwe studenten verzorgende IG (9.900 naar 6.700 in 2021-2023, een derde) zet door met nog een tiende; werkt drie jaar later door in de instroom.':
    'The fall in new students of verzorgende IG (9,900 to 6,700 in 2021-2023, a third) goes on by another tenth; takes effect on entry three years later.',
  'Drie op de tien ouderen met valrisico in vijf jaar. Vallen neemt met 7 tot 44% af (sterk bewijs); Wlz-effect 0 tot 3%, aanname.':
    'Three in ten older people at risk of falling within five years. Falls drop by 7 to 44% (strong evidence); effect on the Wlz 0 to 3%, assumption.',
  'De Nederlandse proef (SAaH) vond geen effect op kwaliteit van leven of kosten; 0 tot 3 maanden uitstel is een aanname.':
    'The Dutch trial (SAaH) found no effect on quality of life or costs; 0 to 3 months of delay is an assumption.',
  'De kosten-batenanalyse van drie proeven neemt uitstel aan en meet het niet; 0 tot 4 maanden.':
    'The cost-benefit analysis of three pilots assumes delay and does not measure it; 0 to 4 months.',
  'Tussen proeven zonder effect (gezinsgesprekken, zelfs iets ongunstig) en 12% minder verpleegdagen bij DementiaNet. Casemanagement en sociale benadering dementie staan hier niet bij: hun effect is onbekend en moet wie ze gebruikt zelf invullen.':
    'Between trials without effect (family meetings, even slightly unfavourable) and 12% fewer nursing days at DementiaNet. Case management and the social approach to dementia are not in it: their effect is unknown, and whoever uses them has to fill it in.',
  'Als in het scenario preventie.': 'As in the scenario preventie.',
  'Iets ruimer dan in preventie, omdat zorg thuis meer van mantelzorgers vraagt.':
    'Slightly wider than in preventie, because care at home asks more of informal carers.',
  'Als in het scenario domeinoverstijgend.': 'As in the scenario domeinoverstijgend.',
  'Wie de baten krijgt betaalt mee, binnen het deelkader van 96 miljoen (2026): dat is een twaalfde van wat al deze preventie kost. Meer mag pas met een groter deelkader.':
    'Who has the gains pays a part, within the budget of 96 million euros (2026): a twelfth of what all this prevention costs. More needs a larger budget.',
  'De bevolking waarmee TNO rekende; de bevolking van nu geeft 1,8 keer in plaats van 1,9 keer.':
    "The population that TNO used; today's population gives 1.8 times instead of 1.9 times.",
  'Gelijk gebruik per leeftijd en geslacht.': 'Equal use by age and sex.',
  "TNO's verwijzing is demografisch en beleidsarm.": "TNO's reference is demographic, at unchanged policy.",
  'Bij gelijk deel in verblijf past geen plafond; de waarde is de bovengrens en doet niets.':
    'No ceiling fits an equal share in verblijf; the value is the upper bound and does nothing.',
  "TNO's groei van 3,1% per jaar in plaatsen, als aanvraag; wat er daadwerkelijk komt bepaalt de bouw.":
    "TNO's growth of 3.1% a year in places, as applications; building decides what really comes.",
  'Een op de tien nieuwe aanvragen op psychiatrische grondslag; de instroom sinds de openstelling in 2021 is dubbel wat was verwacht.':
    'One in ten new applications on psychiatric grounds; inflow since the opening in 2021 is double what was expected.',
  'Tien procent hoger. Het effect op aanvragen is niet gemeten; ingevuld is geen reactie, met een kleine kans dat mensen later aanvragen. Het geld verschuift van Wlz naar cliënt.':
    'Ten percent higher. The effect on applications was not measured; filled in is no response, with a small chance that people apply later. The money moves from the Wlz to the client.',
  'Een tiende van de nieuwe VG6 en VG7 naar een andere regio; landelijk nul. Een regio had 30% zwaar tegen 22% landelijk.':
    'A tenth of new VG6 and VG7 to another region; nationally zero. One region had 30% severe against 22% nationally.',
  'De levensduur van die editie; met de sterfte van nu groeit 90-plus tot 2040 met ongeveer 144%.':
    "The life expectancy of that edition; with today's mortality those aged 90 and over grow by about 144% to 2040.",
  'Gelijke kans op dementie per leeftijd en geslacht, zoals de VTV rekende.': 'Equal chance of dementia by age and sex, as the VTV calculated.',
  'Alleen vergrijzing; de +157% uitgaven van de VTV vraagt daarbovenop ongeveer 1% per jaar.':
    'Ageing alone; the +157% spending of the VTV asks about 1% a year on top of it.',
  'In 2018 was er geen plafond; de waarde is de bovengrens en doet niets.':
    'In 2018 there was no ceiling; the value is the upper bound and does nothing.',
  'Aanvragen die de vraag volgen, zodat het deel in verblijf ongeveer gelijk blijft.':
    'Applications that follow demand, so that the share in verblijf stays about equal.',
  'Hoofdlijnenakkoord ouderenzorg (10 juli 2025): 281 miljoen in 2026, 360 miljoen in 2030 en daarna, in plaats van 502 en 664. Gedeeld door de zorg in natura van 2023 (28.870 miljoen), meegegroeid met het kader (van 32.930 naar 41.100 in 2026, van 39.720 naar 44.000 in 2030): 0,78 en 0,90%. De knop kent geen sectoren: het bedrag klopt in totaal en ligt ten onrechte ook op ghz en ggz. Dat aanbieders bij een lager tarief plaatsen opgeven rekent het model zelf uit (places.exit).':
    'Agreement on elderly care (10 July 2025): 281 million euros in 2026, 360 million in 2030 and after, instead of 502 and 664. Divided by care in kind of 2023 (28,870 million), grown with the budget (from 32,930 to 41,100 in 2026, from 39,720 to 44,000 in 2030): 0.78 and 0.90%. The lever knows no sectors: the amount is right in total and wrongly lies on disability and mental health care as well. That providers give up places at a lower tariff is worked out by the model itself (places.exit).',
  'Als bij verblijf; de korting geldt voor de tarieven van de ouderenzorg, welke vorm ook.':
    'As for verblijf; the cut holds for tariffs of elderly care in any form.',
  'Groei boven loon en prijs, naar datum van publicatie. Tot 2026 de kaderbrief van 22 juni 2023 (van 32.930 naar 35.276 miljoen, zonder latere indexatie): 2,32% per jaar. Vanaf 2027 de kaderbrief van juli 2025 (van 39.720 in 2026 naar 44.000 in 2030, zonder loon en prijs): 2,59%. Na 2030 is er geen kader; dan als in basispad-2023. Het definitieve kader van 2026 (41.100, 27 februari 2026) is nominaal en bevat nieuwe kostprijzen; hoeveel daarvan groei is, is niet bekend. De 390 miljoen herverdelingsmiddelen van 2026 staan naast het kader en zijn niet meegeteld.':
    'Growth above wages and prices, by date of publication. To 2026 the budget letter of 22 June 2023 (from 32,930 to 35,276 million euros, without later indexation): 2.32% a year. From 2027 the letter of July 2025 (from 39,720 in 2026 to 44,000 in 2030, without wages and prices): 2.59%. After 2030 there is no budget; then as in basispad-2023. The final budget of 2026 (41,100, 27 February 2026) is nominal and holds new cost prices; how much of it is growth is not known. The 390 million for redistribution in 2026 stands beside the budget and is not counted.',
  '1.000 van 41.100 miljoen (kader 2026) is 2,43%, in vier jaar 0,61 punt per jaar onder de groei van basispad (2,59%). Daarna weer als basispad, dat in 2031 op 2,50% staat.':
    '1,000 of 41,100 million euros (budget of 2026) is 2.43%, in four years 0.61 points a year below the growth of the base path (2.59%). Then as the base path again, which is at 2.50% in 2031.',
  'Hoeveel mensen scheiden van wonen en zorg moet treffen staat niet in onze gegevens. Aanname: vijf jaar lang 1% van de vragen om verblijf per jaar, nul tot de 2,5% die Wlz-uitvoerders over 2022-2023 noemen. In juni 2023 rekende VWS op 261 miljoen besparing in 2028; gehaald of niet staat niet in onze gegevens.':
    'How many people separating housing and care must reach is not in our data. Assumption: for five years 1% of the requests for verblijf a year, zero to the 2.5% that Wlz executors name for 2022-2023. In June 2023 VWS counted on 261 million euros saved in 2028; whether that was reached is not in our data.',
  'Opnametoets: afgesproken, geen wet; een datum staat niet in onze gegevens, vanaf 2028 is een aanname. Een cijfer over het effect ook niet: een op de twintig vragen om verblijf vervalt, nul tot een op de zeven, is ons oordeel.':
    'Test at admission: agreed, no law; a date is not in our data, from 2028 is an assumption. Nor is a figure of its effect: one in twenty requests for verblijf falls away, zero to one in seven, is our judgement.',
  'Doel: bijna 10% minder tijd per cliënt in 2029 dan in 2024. Hier drie jaar (2027-2029) nul tot 3% per jaar: de bovenkant is het doel (8,7% in drie jaar, de grens van de knop), het midden een kwart ervan, de bovenkant van wat is onderzocht voor technologie (0,8% per jaar). De knop geldt ook in ghz en ggz, waar dit akkoord niet over gaat.':
    'Target: almost 10% less time per client in 2029 than in 2024. Here three years (2027-2029) of zero to 3% a year: the upper end is the target (8.7% in three years, the bound of the lever), the middle a quarter of it, the upper end of what was studied for technology (0.8% a year). The lever also holds in disability and mental health care, which this agreement is not about.',
  'Doel van het AZWA: hooguit 20% van de werktijd, van 35% in 2019, dus 15 punten. Midden van het bewijs is 2 punten; in 2016-2019 kwamen er tien bij, dus ook meer administratie ligt in de band. Een jaar na het doeljaar bereikt.':
    'Target of the AZWA: at most 20% of working time, from 35% in 2019, so 15 points. The middle of the evidence is 2 points; in 2016-2019 ten were added, so more administration lies in the range too. Reached a year after the year of the target.',
}
