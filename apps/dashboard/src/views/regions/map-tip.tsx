interface Props {
  readonly x: number
  readonly y: number
  /** Width of the map, at whose right half the text hangs to the left. */
  readonly width: number
  readonly text: string
}

/** The sentence of a region beside the pointer. It is hidden from speech: the sentence under the map and the table say the same. */
export function MapTip({ x, y, width, text }: Props) {
  const side = x > width / 2 ? { insetInlineEnd: `calc(100% - ${x - 14}px)` } : { insetInlineStart: x + 14 }
  return (
    <div className="map-tip" aria-hidden="true" style={{ insetBlockStart: y + 14, ...side }}>
      {text}
    </div>
  )
}
