import { useEffect, useState } from 'react'
import type { BesideOther } from '@wlz/calibration'
import { trustWords, formatNumber, type Language } from '@wlz/terms'
import { Scroll } from '../../figures/scroll.tsx'
import { useLanguage, usePage, useWords } from '../../page.ts'
import { SourceLinks } from '../../explain/source-links.tsx'
import { workOutOthers, type Past } from './past.ts'

/** Forecasts of TNO, RIVM, ABF and others beside ours, with the reason of the difference. */
export function Others({ past }: { readonly past: Past }) {
  const page = usePage()
  const language = useLanguage()
  const words = useWords()
  const told = trustWords(language)
  const [beside, setBeside] = useState<readonly BesideOther[] | 'failed'>()
  useEffect(() => {
    let isWanted = true
    workOutOthers(past, page).then(
      (found) => isWanted && setBeside(found),
      () => isWanted && setBeside('failed'),
    )
    return () => {
      isWanted = false
    }
  }, [past, page])
  return (
    <section aria-labelledby="others-title">
      <h2 id="others-title">{told.others}</h2>
      <p>{told.othersHow}</p>
      {beside === undefined && <p className="quiet">{words.computing}</p>}
      {beside === 'failed' && <p role="alert">{words.runStopped}</p>}
      {beside !== undefined && beside !== 'failed' && (
        <Scroll label={told.others} className="log">
          <table>
            <thead>
              <tr>
                <th scope="col">{told.other}</th>
                <th scope="col">{told.theirs}</th>
                <th scope="col">{told.ours}</th>
                <th scope="col">{told.band80}</th>
                <th scope="col" className="text">
                  {told.why}
                </th>
              </tr>
            </thead>
            <tbody>
              {beside.map(({ other, ours }) => {
                const write = (value: number) => amount(value, other.unit, language)
                return (
                  <tr key={`${other.publisher}${other.edition}${other.label.en}`}>
                    <th scope="row">{`${other.publisher} ${other.edition}: ${other.label[language]}`}</th>
                    <td>{write(other.theirs)}</td>
                    <td>{write(ours.mean)}</td>
                    <td>{`${write(ours.low80)} – ${write(ours.high80)}`}</td>
                    <td className="text">
                      {other.reason[language]} {other.came !== undefined && told.came(write(other.came))}{' '}
                      <SourceLinks ids={other.source} />
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  )
}

function amount(value: number, unit: BesideOther['other']['unit'], language: Language): string {
  switch (unit) {
    case 'percent':
      return `${formatNumber(value, { language, signed: true })}%`
    case 'percent a year':
      return `${formatNumber(value, { language, digits: 1, signed: true })}%`
    case 'times':
      return `${formatNumber(value, { language, digits: 2 })}×`
    case 'persons':
      return formatNumber(Math.round(value / 100) * 100, { language })
    case 'euro':
      return `€ ${formatNumber(value / 1e9, { language, digits: 1 })} ${language === 'nl' ? 'mld' : 'bn'}`
  }
}
