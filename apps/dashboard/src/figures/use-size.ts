import { useEffect, useRef, useState, type RefObject } from 'react'

/** Width of an element, followed as it changes; undefined until it is known. */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number | undefined] {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState<number>()
  useEffect(() => {
    const target = element.current
    if (target === null) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)))
    observer.observe(target)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
