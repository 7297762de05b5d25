/** Unfold the family of a lever and bring its card into sight, with the focus on its handle. */
export function openLever({ family, id }: { readonly family: string; readonly id: string }): void {
  const fold = document.getElementById(`family-${family}`)
  if (fold instanceof HTMLDetailsElement) fold.open = true
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const card = document.getElementById(`lever-${id}`)
      card?.scrollIntoView({ block: 'center' })
      card?.querySelector<HTMLElement>('input, select, button')?.focus({ preventScroll: true })
    }),
  )
}
