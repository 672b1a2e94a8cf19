import type { EventKind } from '../universe/event_kinds.ts'
import { bodyWords } from './words/body.ts'
import { breadWords } from './words/bread.ts'
import { heartWords } from './words/hearts.ts'
import { lifeWords } from './words/life.ts'
import { mindWords } from './words/mind.ts'
import { ruinWords } from './words/ruin.ts'
import type { cameraWords } from './words/sight.ts'
import type { hourWords } from './words/sky.ts'
import type { Thesaurus } from './words/thesaurus.ts'
import { townWords } from './words/town.ts'

/** What people say for every kind of event that a record can hold. */
export const eventWords: Thesaurus<EventKind> = {
  ...lifeWords,
  ...heartWords,
  ...bodyWords,
  ...mindWords,
  ...breadWords,
  ...townWords,
  ...ruinWords,
}

export type DayPart = keyof typeof hourWords
export type CameraWish = keyof typeof cameraWords
