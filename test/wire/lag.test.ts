import { describe, expect, it } from 'vitest'
import type { ByteChannel, ChannelMessage } from '../../electron/wire/channel.ts'
import type { EventOf } from '../../electron/wire/events.ts'
import { hostChannel } from '../../electron/wire/host.ts'
import { answers } from './answers.ts'

const lens = (fps: number): EventOf<'lens'> => ({
  event: 'lens',
  pack: 'toy',
  device: 'cpu',
  reason: '',
  width: 64,
  height: 64,
  steps: 1,
  sparks: 0,
  fps,
  latencyMs: 1,
  stages: {},
  drift: 0,
})

describe('a window that lags', () => {
  it('goes without what the next news makes worthless, and hears the last of it when it has caught up', () => {
    let bufferedBytes = 0
    let hear: (message: ChannelMessage) => void = () => {}
    const sent: { event?: EventOf<'lens'> }[] = []
    const channel: ByteChannel = {
      send: (message) => sent.push(JSON.parse(String(message))),
      onMessage: (listener) => void (hear = listener),
      onClose: () => {},
      close: () => {},
      get bufferedBytes() {
        return bufferedBytes
      },
    }
    const host = hostChannel(channel, answers(), () => {})
    const told = () => sent.map(({ event }) => event?.fps)
    const credit = JSON.stringify({ type: 'credit', frames: 1 })
    host.tell(lens(1))
    bufferedBytes = 2 ** 21
    host.tell(lens(2))
    host.tell(lens(3))
    hear(credit)
    expect(told()).toEqual([1])
    bufferedBytes = 0
    hear(credit)
    expect(told()).toEqual([1, 3])
    hear(credit)
    host.tell(lens(4))
    expect(told()).toEqual([1, 3, 4])
  })
})
