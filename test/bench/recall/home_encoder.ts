import { chosenEncoder } from '../../../electron/engine/memory/encoders.ts'
import { openSettings } from '../../../electron/engine/settings.ts'
import { textEncoder } from '../../../electron/recall/text_encoder.ts'

/** The text encoder that a window on this home would find moments by. */
export async function encoderOf(home: string): Promise<ReturnType<typeof textEncoder> | undefined> {
  const model = await chosenEncoder(
    home,
    openSettings(home, (words) => console.error(words)),
  )
  return model && textEncoder(model)
}
