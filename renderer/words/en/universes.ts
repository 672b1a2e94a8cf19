import { plural } from './plural.ts'

/** What the library says, and the panels that one universe opens. */
export const universeWords = {
  universes: {
    title: 'Universes',
    none: 'No universe yet',
    noneStory:
      'A universe is begun once and then lives by its own laws. Nothing is downloaded, nothing leaves this machine.',
    begin: 'Begin a universe',
    lives: 'lives',
    rests: 'rests',
    letLive: 'Let it live',
    letRest: 'Let it rest',
    verify: 'Verify',
    fork: 'Fork',
    compare: 'Compare',
    more: (name: string) => `What can be done with ${name}`,
    bring: 'Bring in a file',
    bringHint: 'A universe that was saved elsewhere; you can drop it here as well',
    drop: 'Let go to bring this universe in',
    save: 'Save as a file',
    stages: {
      packing: (name: string) => `Copying ${name}`,
      fetching: (name: string) => `Saving ${name}`,
      bringing: (name: string) => `Bringing in ${name}`,
      verifying: (name: string) => `Living ${name} again and comparing every hash`,
    },
    refused: 'This file was not taken in',
    unsaved: 'This universe could not be saved',
    stop: 'Stop',
    dismiss: 'Dismiss',
    remove: 'Remove',
    removeQuestion: (name: string) => `Remove ${name} for ever?`,
    removeStory: (bytes: string, lived: string, children: number) =>
      `Its ${lived} of history, ${bytes} on this disk, cannot be brought back by anyone, unless you saved it as a file. ${children > 0 ? `${plural(children, 'fork')} of it ${children === 1 ? 'stays' : 'stay'}. ` : ''}No other universe is touched.`,
    removeNow: (name: string) => `Remove ${name}`,
    keep: 'Keep it',
    root: 'root',
    line: (people: number, lived: string) => `${plural(people, 'person', 'people')} · ${lived} lived`,
  },
  genesis: {
    title: 'Begin a universe',
    scenario: 'Scenario',
    name: 'Name',
    people: 'People at first',
    start: 'First day',
    seed: 'Seed',
    latitude: 'Latitude',
    longitude: 'Longitude',
    globe: (latitude: number, longitude: number) =>
      `Globe. The place is latitude ${latitude}, longitude ${longitude}. Arrow keys move it.`,
    preview: 'Day 0',
    previewStory: (date: string, people: number, era: string, weather: string, celsius: number) =>
      `${date}: ${plural(people, 'person', 'people')} in the ${era} era, ${weather}, ${Math.round(celsius)} °C.`,
    empty: 'Nobody would live here.',
    identity: 'identity',
    lockTitle: 'What locking means',
    lockStory:
      'From its first hour on, nobody can change this universe: not you, not this app, no prompt, no setting. Its identity is the hash of what stands above, and every day is sealed to the day before. You can watch, go back, and fork a moment into another universe. You cannot intervene.',
    sure: 'I understand that this cannot be undone',
    begin: 'Begin and lock',
    busy: 'Beginning…',
  },
  verify: {
    title: 'Verify',
    story: 'Lives the whole of history again from genesis and compares every day with what was sealed.',
    start: 'Verify now',
    busy: 'Living it again',
    save: 'Save a certificate',
    ok: 'Nothing was changed',
    bad: 'History was changed',
    okStory: (epochs: number, milliseconds: number) =>
      `${plural(epochs, 'day')} replayed and every hash agrees, in ${(milliseconds / 1_000).toFixed(1)} s.`,
    badStory: (epoch: number | undefined, why: string | undefined) =>
      `The first day that does not agree is day ${epoch ?? 'unknown'}. ${why ?? ''}`.trim(),
    whatTitle: 'What this proves',
    what: 'Replay proves that this history follows from its genesis by the law. The signed checkpoint proves to others what the root was when you published it; kept only here it proves nothing to them.',
    identity: 'Identity',
    id: 'universe',
    root: 'root',
    epochs: 'days sealed',
  },
  fork: {
    title: 'Fork',
    story: (date: string) =>
      `Another universe that is the same until ${date} and its own from then on. This one never notices.`,
    name: 'Name',
    namePlaceholder: (parent: string) => `${parent}, another way`,
    force: 'One force at its birth',
    noForce: 'None',
    noForceStory: 'The same moment, and the same fate for as long as nothing differs.',
    where: 'Where',
    strength: 'How strongly',
    fork: 'Fork this moment',
    busy: 'Forking…',
  },
  compare: {
    title: 'Compare',
    alone: 'There is only one universe. Fork a moment to have another to compare it with.',
    with: (name: string) => `${name} beside`,
    sameUntil: (duration: string, affected: number) =>
      affected === 0
        ? `The same for ${duration}. Nobody lives another life yet.`
        : `The same for ${duration}. ${plural(affected, 'person', 'people')} ${affected === 1 ? 'lives' : 'live'} another life since.`,
    numbers: 'In numbers',
    number: 'number',
    difference: 'difference',
    people: 'Whose lives differ',
    nobody: 'Nobody’s yet.',
  },
  orrery: {
    title: 'Orrery',
    failed: 'This machine cannot draw in three dimensions. The library lists the same universes.',
    line: (level: number, people: number) => `level ${level} · ${people.toLocaleString('en')}`,
  },
} as const
