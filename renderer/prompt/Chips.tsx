import { Icon } from '../app/Icon.tsx'
import { lookThroughModel, useLens, wake } from '../stream/lens.ts'
import { useStream } from '../stream/stream.ts'
import { words } from '../words/en.ts'
import { dropChip, steer, usePrompt } from './prompt.ts'

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

/** That one dreams, and the way out of it. */
export function Dreaming() {
  const isDreaming = useStream(({ state }) => state === 'dreaming')
  if (!isDreaming) return null
  return (
    <p className="chip" data-kind="style">
      <span className="chip-kind">{words.stream.states.dreaming}</span>
      <button type="button" className="link" onClick={wake}>
        {words.prompt.wake}
      </button>
    </p>
  )
}

/** The words that the picture goes by until it is told others. Where the picture is not the model's, they wait to be seen. */
export function Worn({ blendFrames }: { blendFrames: number }) {
  const worn = usePrompt((prompt) => prompt.worn)
  const isUnseen = useLens((lens) => lens.settings?.view === 'truth')
  if (!worn) return null
  return (
    <p className="chip worn" data-kind="style">
      <span className="chip-kind">{words.prompt.worn}</span>
      <span dir="auto">{worn}</span>
      {isUnseen && (
        <button type="button" className="link" onClick={() => void lookThroughModel()}>
          {words.prompt.seeWorn}
        </button>
      )}
      <button type="button" aria-label={words.prompt.takeOff(worn)} onClick={() => void steer('', blendFrames)}>
        <Icon name="close" size={12} />
      </button>
    </p>
  )
}
