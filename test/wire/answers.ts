import { commands } from '../../electron/wire/commands/table.ts'
import { wireProtocol } from '../../electron/wire/envelope.ts'
import type { Answers } from '../../electron/wire/host.ts'
import { Problem } from '../../electron/wire/problem.ts'

/** An engine that knows only what a test teaches it. */
export function answers(known: Partial<Answers> = {}): Answers {
  const unknown = Object.fromEntries(
    Object.keys(commands).map((name) => [
      name,
      () => {
        throw new Problem('not yet here', `${name} is not part of this test`)
      },
    ]),
  )
  return { ...(unknown as unknown as Answers), 'house.hello': hello, ...known }
}

const hello: Answers['house.hello'] = ({ protocol }) => {
  if (protocol !== wireProtocol) throw new Problem('refused', 'this window is of another version: reload it')
  return {
    protocol: wireProtocol,
    version: '0.1.0',
    capabilities: { desktop: false, dialogs: false, notifications: false, openPath: false, rawFrames: false },
    readOnly: false,
  }
}
