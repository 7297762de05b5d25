import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { lightPalette, Sheet, type Palette, type SheetProps } from '@wlz/charts'
import { saveFile } from './save-file.ts'

/** A drawing that can be made anew, at its own size and on paper colours. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly draw: (frame: { readonly width: number; readonly height: number; readonly palette: Palette }) => ReactElement
}

/** Words around a drawing that travels alone. */
export type PictureWords = Pick<SheetProps, 'title' | 'subtitle' | 'band' | 'source'>

/** Draw apart from the page, on paper colours, and give the drawing as text. */
function drawn(element: ReactElement): string {
  const place = document.createElement('div')
  const root = createRoot(place)
  flushSync(() => root.render(element))
  const text = new XMLSerializer().serializeToString(place.firstElementChild!)
  root.unmount()
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`
}

export async function savePicture(
  kind: 'svg' | 'png',
  name: string,
  words: PictureWords,
  { width, height, draw }: Picture,
): Promise<void> {
  const svg = drawn(
    <Sheet {...words} width={width} height={height} palette={lightPalette}>
      {draw({ width, height, palette: lightPalette })}
    </Sheet>,
  )
  const file = kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await asPng(svg, 2)
  saveFile(`${name}.${kind}`, file)
}

async function asPng(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * scale
    canvas.height = image.naturalHeight * scale
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise<Blob>((done, fail) =>
      canvas.toBlob((blob) => (blob === null ? fail(new Error('no picture')) : done(blob)), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}
