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

/** What people say for every kind of event. The order is that of the vectors that are kept, and has to stay. */
export const eventWords: Thesaurus<EventKind> = {
  birth: lifeWords.birth,
  birthday: lifeWords.birthday,
  courtship: heartWords.courtship,
  marriage: heartWords.marriage,
  friendship: heartWords.friendship,
  quarrel: heartWords.quarrel,
  reconciliation: heartWords.reconciliation,
  illness: bodyWords.illness,
  recovery: bodyWords.recovery,
  accident: bodyWords.accident,
  death: lifeWords.death,
  burial: lifeWords.burial,
  'coming of age': lifeWords['coming of age'],
  discovery: mindWords.discovery,
  adoption: mindWords.adoption,
  forgetting: mindWords.forgetting,
  'new era': townWords['new era'],
  harvest: breadWords.harvest,
  famine: breadWords.famine,
  trade: breadWords.trade,
  gift: heartWords.gift,
  theft: breadWords.theft,
  founding: townWords.founding,
  building: townWords.building,
  migration: townWords.migration,
  'new leader': townWords['new leader'],
  law: townWords.law,
  festival: townWords.festival,
  omen: mindWords.omen,
  hexagram: mindWords.hexagram,
  quake: ruinWords.quake,
  flood: ruinWords.flood,
  fire: ruinWords.fire,
  storm: ruinWords.storm,
  collapse: ruinWords.collapse,
  plague: bodyWords.plague,
  'new universe': mindWords['new universe'],
}

export type DayPart = keyof typeof hourWords
export type CameraWish = keyof typeof cameraWords
