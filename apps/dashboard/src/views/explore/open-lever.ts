type Opening = () => void

const listeners = new Set<Opening>()

/** Hears when a lever is about to be shown, so that nothing lies over it. */
export function onOpenLever(listen: Opening): () => void {
  listeners.add(listen)
  return () => listeners.delete(listen)
}

/** Frames in which what was asked for is drawn, also by a slow machine. */
const patience = 120

/** Do something with an element as soon as it is drawn. */
function whenThere(id: string, act: (element: HTMLElement) => void, frames = patience): void {
  const element = document.getElementById(id)
  if (element !== null) act(element)
  else if (frames > 0) requestAnimationFrame(() => whenThere(id, act, frames - 1))
}

/** Unfold the family of a lever and bring its card into sight, with the focus on its handle. */
export function openLever({ family, id }: { readonly family: string; readonly id: string }): void {
  for (const listen of listeners) listen()
  whenThere(`family-${family}`, (fold) => {
    if (fold instanceof HTMLDetailsElement) fold.open = true
    whenThere(`lever-${id}`, (card) => {
      card.scrollIntoView({ block: 'center' })
      card.querySelector<HTMLElement>('input, select, button')?.focus({ preventScroll: true })
    })
  })
}
