import { release, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Answers } from '../../wire/host.ts'
import { wireProtocol } from '../../wire/envelope.ts'
import { Problem } from '../../wire/problem.ts'
import { writeBundle } from '../errands/bundle.ts'
import { examine } from '../errands/doctor.ts'
import { freeBytesAt } from '../home.ts'
import { encoderKey } from '../memory/encoders.ts'
import type { Pane, WindowOptions } from './pane.ts'

type HouseAnswers = Pick<Answers, Extract<keyof Answers, `house.${string}`>>

const budgetUsual = 20e9

export function houseAnswers({ house }: Pane, capabilities: WindowOptions['capabilities']): HouseAnswers {
  return {
    'house.hello'({ protocol }) {
      if (protocol !== wireProtocol) {
        throw new Problem(
          'refused',
          `this window speaks protocol ${protocol} and the engine ${wireProtocol}: reload the page`,
        )
      }
      return { protocol: wireProtocol, version: house.version, capabilities, readOnly: house.home.access === 'read' }
    },
    'house.doctor': () => examine({ folder: house.folder, version: house.version, trials: house.trials }),
    'house.bundle': async () => ({
      path: await writeBundle(join(house.folder, 'exports'), {
        doctor: await examine({ folder: house.folder, version: house.version, trials: house.trials }),
        universes: house.cards().map(({ name: _, ...card }) => card),
        machine: { release: release(), memoryBytes: totalmem() },
        home: house.folder,
      }),
    }),
    'house.settings': () => house.settings.all(),
    'house.set'({ key, value }) {
      if (key === encoderKey)
        throw new Problem('refused', 'a text encoder is chosen with encoders.use, which checks it')
      house.settings.set(key, value)
      return {}
    },
    'house.storage': () => ({
      home: house.folder,
      bytes: house.home.bytes(),
      budgetBytes: Number(house.settings.get('storageBudgetBytes') ?? budgetUsual),
      freeBytes: freeBytesAt(house.folder),
    }),
  }
}
