import { indicatorWords } from '@wlz/explain'
import type { ComparedOther, CompareResult } from '@wlz/study'
import { chanceInShort, dictionary, formatNumber } from '@wlz/terms'
import { Explained } from '../../explain/explained.tsx'
import { amountsFor } from '../../figures/amounts.ts'
import { unitOf } from '../../figures/use-indicator.ts'
import { useLanguage, usePageState, useWords } from '../../page.ts'
import { useTitles } from '../../state/use-titles.ts'
import { axisIds, goals, verdictOf, type AxisId } from './goals.ts'
import { Scroll } from '../../figures/scroll.tsx'

/** Costs, volume and quality beside each other, with a word for a win on one that is a loss on another. */
export function Judgement({ result }: { readonly result: CompareResult }) {
  const words = useWords()
  const language = useLanguage()
  const titleOf = useTitles()
  const { year } = usePageState()
  const index = result.years.indexOf(year)
  const ids = axisIds.flatMap((axis) => goals[axis].map((id) => ({ axis, id })))
  return (
    <section aria-labelledby="judgement-title">
      <h2 id="judgement-title">{words.compare.judgementTitle(year)}</h2>
      <p className="quiet">{words.compare.judgementNote(formatNumber(result.run.draws, { language }))}</p>
      <Scroll label={words.compare.judgementTitle(year)}>
        <table className="judgement">
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">{words.scenario}</span>
              </th>
              {axisIds.map((axis) => (
                <th key={axis} scope="colgroup" colSpan={goals[axis].length}>
                  {dictionary(language).axes[axis]}
                </th>
              ))}
            </tr>
            <tr>
              <th scope="col">{words.scenario}</th>
              {ids.map(({ id }) => (
                <th key={id} scope="col">
                  <Explained id={id}>{indicatorWords(id, language).label}</Explained>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.others.map((other) => (
              <tr key={other.scenario}>
                <th scope="row">
                  {titleOf(other.scenario)}
                  <Flag other={other} index={index} />
                </th>
                {ids.map(({ id }) => {
                  const { difference, pBetter } = other.indicators[id]!
                  const { signed } = amountsFor(unitOf(id), difference.mean, language)
                  const chance = pBetter?.[index]
                  return (
                    <td key={id} data-verdict={chance === undefined ? undefined : verdictOf(chance)}>
                      {signed(difference.mean[index]!)}
                      <br />
                      <span className="quiet">
                        {chance === undefined
                          ? words.compare.dash
                          : words.compare.betterShort(chanceInShort(chance, language))}
                      </span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

/** On which axes a scenario clearly wins, and on which it clearly loses. */
export function winsAndLosses(other: ComparedOther, index: number): Readonly<{ wins: AxisId[]; losses: AxisId[] }> {
  const verdicts = (axis: AxisId) =>
    goals[axis].flatMap((id) => {
      const chance = other.indicators[id]?.pBetter?.[index]
      return chance === undefined ? [] : [verdictOf(chance)]
    })
  return {
    wins: axisIds.filter((axis) => verdicts(axis).includes('win')),
    losses: axisIds.filter((axis) => verdicts(axis).includes('loss')),
  }
}

function Flag({ other, index }: { readonly other: ComparedOther; readonly index: number }) {
  const words = useWords()
  const language = useLanguage()
  const { wins, losses } = winsAndLosses(other, index)
  if (wins.length === 0 || losses.length === 0) return undefined
  const names = (axes: readonly AxisId[]) =>
    axes.map((axis) => dictionary(language).axes[axis].toLowerCase()).join(', ')
  return <span className="flag">{words.compare.winAndLoss(names(wins), names(losses))}</span>
}
