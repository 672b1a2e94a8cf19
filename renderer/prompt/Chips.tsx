import { Icon } from '../app/Icon.tsx'
import { words } from '../words/en.ts'
import { dropChip, usePrompt } from './prompt.ts'

/** What was understood, piece by piece. A piece that was misread can be taken away. */
export function Chips() {
  const { chips, dropped, style, text } = usePrompt()
  if (!text.trim() || (chips.length === 0 && !style)) return null
  return (
    <ul className="chips" aria-label={words.prompt.chips}>
      {chips.map((chip, index) =>
        dropped.includes(index) ? null : (
          <li key={`${chip.from}/${chip.kind}`} className="chip" data-kind={chip.kind}>
            <span className="chip-kind">{words.prompt.kinds[chip.kind]}</span>
            <span dir="auto">{chip.meaning || chip.text}</span>
            <button type="button" aria-label={words.prompt.drop(chip.text)} onClick={() => dropChip(index)}>
              <Icon name="close" size={12} />
            </button>
          </li>
        ),
      )}
      {style && !chips.some(({ kind }) => kind === 'style') && (
        <li className="chip" data-kind="style">
          <span className="chip-kind">{words.prompt.kinds.style}</span>
          <span dir="auto">{style}</span>
        </li>
      )}
    </ul>
  )
}
