import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Button } from 'react-aria-components'
import { usePage, usePick, useWords } from '../page.ts'

/** All regions, found by typing a part of their name. */
export function RegionPicker() {
  const { pack, store } = usePage()
  const region = usePick((state) => state.region)
  const words = useWords()
  const items = [{ id: 'NL', name: words.netherlands }, ...pack.regions.map(({ code, name }) => ({ id: code, name }))]
  return (
    <ComboBox
      className="picker"
      selectedKey={region}
      defaultItems={items}
      onSelectionChange={(key) => {
        if (key !== null) store.stand({ region: String(key) })
      }}
    >
      <Label>{words.region}</Label>
      <div className="picker-box">
        <Input />
        <Button aria-label={words.showRegions}>▾</Button>
      </div>
      <Popover className="popover">
        <ListBox className="list">
          {(item: (typeof items)[number]) => (
            <ListBoxItem id={item.id} textValue={item.name} className="list-item">
              {item.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
