import { pageWords } from '../words/page-words.ts'

/** The first moment: what is coming, in the shape in which it will stand there. */
export function Skeleton() {
  const words = pageWords('nl')
  return (
    <main className="before-start" aria-busy="true">
      <h1>{words.product}</h1>
      <p>{words.opening}</p>
    </main>
  )
}
