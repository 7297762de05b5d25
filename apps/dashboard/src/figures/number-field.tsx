import { useId, useState, type ReactNode } from 'react'
import { useLanguage, useWords } from '../page.ts'
import { readField, type FieldBounds, type FieldRead } from './written-field.ts'

interface Props extends FieldBounds {
  readonly className: string
  /** Visible name; else `name` is heard. */
  readonly label?: ReactNode
  readonly name?: string
  readonly value: number | undefined
  readonly write: (value: number) => string
  readonly isDisabled?: boolean
  /** Undefined where the field was emptied, and may be. */
  readonly onChange: (value: number | undefined) => void
  readonly canBeEmpty?: boolean
}

/**
 * A number to type, in the language of the page whatever the browser speaks. What cannot be read, lies outside its bounds or
 * can mean two things stays as it was typed, with a sentence below, and changes nothing.
 */
export function NumberField({
  className,
  label,
  name,
  value,
  write,
  min,
  max,
  isPercent,
  isDisabled = false,
  canBeEmpty = false,
  onChange,
}: Props) {
  const language = useLanguage()
  const words = useWords().explore
  const note = useId()
  const [typed, setTyped] = useState<string>()
  const [fault, setFault] = useState<Exclude<FieldRead, { ok: true }>>()
  const shown = value === undefined ? '' : write(value)
  const accept = (next: number | undefined) => {
    setTyped(undefined)
    setFault(undefined)
    if (next !== value) onChange(next)
  }
  const commit = () => {
    if (typed === undefined || typed === shown) return accept(value)
    if (typed.trim() === '') return accept(canBeEmpty ? undefined : value)
    const read = readField(typed, language, { min, max, isPercent })
    if (read.ok) accept(read.value)
    else setFault(read)
  }
  return (
    <div className={className}>
      <label>
        {label !== undefined && <span>{label}</span>}
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? shown}
          disabled={isDisabled}
          aria-label={name}
          aria-invalid={fault !== undefined}
          aria-describedby={fault === undefined ? undefined : note}
          onChange={({ target }) => {
            setTyped(target.value)
            setFault(undefined)
          }}
          onBlur={commit}
          onKeyDown={({ key }) => {
            if (key === 'Enter') commit()
            else if (key === 'Escape') accept(value)
          }}
        />
      </label>
      {fault !== undefined && (
        <p id={note} role="alert" className="field-fault">
          {fault.reason === 'not-a-number' && words.notANumber}
          {fault.reason === 'outside' && words.outside(write(min), write(max))}
          {fault.reason === 'ambiguous' && words.ambiguous}
          {fault.reason === 'ambiguous' &&
            fault.readings
              .filter((reading) => reading >= min && reading <= max)
              .map((reading) => (
                <button key={reading} type="button" className="text-button" onClick={() => accept(reading)}>
                  {write(reading)}
                </button>
              ))}
        </p>
      )}
    </div>
  )
}
