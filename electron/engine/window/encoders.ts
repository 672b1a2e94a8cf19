import type { Answers } from '../../wire/host.ts'
import { listEncoders, useEncoder } from '../errands/encoders.ts'
import { encodersFolder } from '../memory/encoders.ts'
import type { Pane } from './pane.ts'

export function encoderAnswers({ house }: Pane): Pick<Answers, Extract<keyof Answers, `encoders.${string}`>> {
  return {
    'encoders.list': () => ({
      folder: encodersFolder(house.folder),
      encoders: listEncoders(house.folder, house.settings),
    }),
    async 'encoders.use'({ name }) {
      await useEncoder(house.folder, house.settings, name)
      await house.memory.reread()
      return {}
    },
  }
}
