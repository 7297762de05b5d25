/** Words of differences and of the headline, in Dutch. */
export const pageEffectNl = {
  more: 'meer',
  less: 'minder',
  oneWay: (near: string, far: string, word: string) => `${near} tot ${far} ${word}`,
  bothWays: (low: string, less: string, high: string, more: string) => `van ${low} ${less} tot ${high} ${more}`,
  unseen: (year: number, reference: string) => `${year}: geen verschil dat wij kunnen zien met ${reference}.`,
  told: (year: number, amount: string, word: string, reference: string, band: string) =>
    `${year}: ${amount} ${word} dan ${reference} (8 van de 10 doorrekeningen: ${band}).`,
  better: (chance: string) => `Beter ${chance}.`,
  bandNames: { half: 'de helft', eight: '8 van de 10' },
  show: 'Toon',
  level: 'stand',
  difference: 'verschil',
  differenceWith: (reference: string) => `verschil met ${reference}`,
  lostTest: 'verloor zijn toets',
  lostTestLong: (label: string) => `${label}: bij deze uitkomst voorspelde een eenvoudige lijn beter dan dit model. Zie Vertrouwen.`,
}

export const pageHeadlineNl = {
  more: 'meer',
  less: 'minder',
  effect: (year: number, where: string, amount: string, word: string, reference: string, band: string) =>
    `In ${year} wachten ${where} ${amount} mensen ${word} op een plek dan bij ${reference} (8 van de 10 doorrekeningen: ${band}).`,
  unseen: (year: number, where: string, reference: string) =>
    `In ${year} wachten ${where} ongeveer evenveel mensen op een plek als bij ${reference}: geen verschil dat wij kunnen zien.`,
  level: (year: number, where: string, mean: string, low: string, high: string) =>
    `In ${year} wachten ${where} gemiddeld ${mean} mensen op een plek (8 van de 10 doorrekeningen: ${low} tot ${high}).`,
  norm: (share: string) => `De norm voor tijdige zorg (ten minste ${share} van wie dringend wacht, is nog binnen de treeknorm)`,
  met: (norm: string, count: string, of: number) => `${norm} wordt gehaald in ${count} van de ${of} doorrekeningen`,
  metRegions: (norm: string, count: string, of: number) => `${norm} wordt gehaald in gemiddeld ${count} van de ${of} regio’s`,
  beside: (reference: string, count: string) => `; bij ${reference} in ${count}`,
  besideSame: (reference: string) => `; geen verschil dat wij kunnen zien met ${reference}`,
  fewerThanOne: 'minder dan 1',
  aboutWaiting: 'Wat is wachten?',
  aboutNorm: 'Wat is deze norm?',
  comparedWith: 'Vergeleken met',
  nothing: 'niets: dit is het uitgangspunt',
  parent: (title: string) => `waarop het verdergaat: ${title}`,
  inNetherlands: 'in Nederland',
}
