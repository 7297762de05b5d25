import { useMemo, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Button } from 'react-aria-components'
import { usePage, usePick, useWords } from '../page.ts'
import { foundBy, regionChoices } from './find-region.ts'

/** All regions by name, found by typing a part of it, a gemeente in it, or who holds its concession. */
export function RegionPicker() {
  const { pack, store } = usePage()
  const region = usePick((state) => state.region)
  const words = useWords()
  const [typed, setTyped] = useState('')
  const items = useMemo(() => regionChoices(words.netherlands, pack.regions), [pack, words])
  const byName = useMemo(() => new Map(items.map((item) => [item.name, item])), [items])
  const isFound = (name: string, text: string) => {
    const item = byName.get(name)
    return item !== undefined && foundBy(item, text) !== undefined
  }
  return (
    <ComboBox
      // The box keeps the choices it began with: in another language it begins anew.
      key={words.netherlands}
      className="picker"
      selectedKey={region}
      defaultItems={items}
      defaultFilter={(name, text) => isFound(name, text)}
      onInputChange={setTyped}
      menuTrigger="focus"
      allowsEmptyCollection
      onSelectionChange={(key) => {
        if (key !== null) store.stand({ region: String(key) })
      }}
    >
      <Label>{words.region}</Label>
      <div className="picker-box">
        <Input onFocus={(event) => event.currentTarget.select()} />
        <Button aria-label={words.showRegions}>▾</Button>
      </div>
      <Popover className="popover">
        <ListBox
          className="list"
          dependencies={[typed]}
          renderEmptyState={() => <p className="list-empty">{words.noRegion(typed)}</p>}
        >
          {(item: (typeof items)[number]) => {
            const other = typed === '' || byName.has(typed) ? '' : foundBy(item, typed)
            return (
              <ListBoxItem id={item.id} textValue={item.name} className="list-item">
                {item.name}
                {other ? <small> ({other})</small> : null}
              </ListBoxItem>
            )
          }}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
