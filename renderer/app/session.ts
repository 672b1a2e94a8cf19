import { create } from 'zustand'
import type { ClientState, Hello } from '../../electron/wire/client.ts'

export type Capabilities = Hello['capabilities']

type Session = {
  /** `refused` is final: the engine speaks another protocol, and trying again would not help. */
  phase: 'starting' | 'open' | 'reconnecting' | 'refused'
  why: string
  /** Counts the connections made: what a window had opened must be opened again after each. */
  connection: number
  version: string
  readOnly: boolean
  capabilities: Capabilities
}

const none: Capabilities = { desktop: false, dialogs: false, notifications: false, openPath: false, rawFrames: false }

export const useSession = create<Session>(() => ({
  phase: 'starting',
  why: '',
  connection: 0,
  version: '',
  readOnly: false,
  capabilities: none,
}))

export function followConnection(state: ClientState): void {
  const { phase, connection } = useSession.getState()
  if (state.kind === 'open') {
    const { version, readOnly, capabilities } = state.hello
    useSession.setState({ phase: 'open', why: '', connection: connection + 1, version, readOnly, capabilities })
  } else if (state.kind === 'refused') useSession.setState({ phase: 'refused', why: state.why })
  else if (state.kind === 'waiting' && connection > 0) useSession.setState({ phase: 'reconnecting', why: state.why })
  else if (state.kind === 'waiting') useSession.setState({ phase: 'starting', why: state.why })
  else if (state.kind === 'connecting' && phase === 'open') useSession.setState({ phase: 'reconnecting' })
}
