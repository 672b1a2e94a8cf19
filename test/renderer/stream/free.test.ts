import { expect, test } from 'vitest'
import { freePart } from '../../../renderer/stream/free.ts'

const view = { left: 0, width: 1_440 }

test('without a panel the whole picture is free', () => {
  expect(freePart({ view, stageWidth: 1_440, panelLeft: null })).toEqual({ left: 0, right: 1 })
})

test('beside a panel the rest of it is', () => {
  expect(freePart({ view, stageWidth: 1_440, panelLeft: 1_008 })).toEqual({ left: 0, right: 0.7 })
})

test('what the window cuts off a picture that is wider than itself is not free', () => {
  const wider = { left: -250, width: 1_000 }
  expect(freePart({ view: wider, stageWidth: 500, panelLeft: null })).toEqual({ left: 0.25, right: 0.75 })
})

test('a panel that leaves no room leaves the picture as it is, and so does a window that has none yet', () => {
  expect(freePart({ view, stageWidth: 1_440, panelLeft: 12 })).toEqual({ left: 0, right: 1 })
  expect(freePart({ view: { left: 0, width: 0 }, stageWidth: 0, panelLeft: null })).toEqual({ left: 0, right: 1 })
})
