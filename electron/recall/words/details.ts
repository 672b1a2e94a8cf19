import type { EventKind } from '../../universe/event_kinds.ts'

/**
 * What captions tell beside the kind of an event, and what else people say for it. To the left stands what the caption says, several ways
 * parted by bars; to the right what somebody may say who has not read it. A phrase of several words tells the kind as well; a single word
 * means many things elsewhere.
 */
export type Told = Readonly<Partial<Record<EventKind, Readonly<Record<string, string>>>>>
