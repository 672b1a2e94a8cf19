import type { EventKind } from '../../../../electron/universe/event_kinds.ts'
import type { Era, Season, Weather } from '../../../../electron/universe/reading.ts'

/**
 * A question as somebody types it who looks for a past moment, and what a moment must be to answer it. Every condition that is given must
 * hold, for one event of that moment and for the hour in which it happened; one that is left out does not matter. A question that nothing
 * in a universe answers is to be left out of the score of that universe.
 */
export type Question = {
  words: string
  /** The event is one of these. */
  kinds?: readonly EventKind[]
  /** The season, weather and era that the law's summary gives for the hour of the event. */
  seasons?: readonly Season[]
  weather?: readonly Weather[]
  eras?: readonly Era[]
  /** Hours of the day, both ends included; a range such as [22, 4] goes round through midnight. */
  hours?: readonly [from: number, to: number]
  /** The event's own valence lies in this range, both ends included. */
  valence?: readonly [low: number, high: number]
  /** A metaphor, indirect speech or a child's wording. */
  hard?: true
}

const glad = [0.4, 1] as const
const dreadful = [-1, -0.55] as const
const blows = ['quake', 'flood', 'fire', 'storm', 'collapse'] as const

/**
 * One hundred questions that judge recall, and that recall must never see. They were written before retrieval was tuned against them, by
 * an author who read the law's event texts only and none of the code that searches, and they are not to be used for tuning: whoever wants
 * better answers writes other questions to learn from, and runs these once at the end.
 *
 * None shares a content word with the texts of the events that answer it, nor with the names of the kind, the season or the weather it
 * asks for, so that meaning alone can find the moment; `apart.ts` holds them to that. They name nobody and no place, and so can be put to
 * any universe.
 */
export const handwritten: readonly Question[] = [
  // Births and what follows from them.
  { words: 'another mouth to feed, and such proud parents', kinds: ['birth'] },
  { words: 'a mother cradles a tiny baby', kinds: ['birth'] },
  { words: 'the midwife hurried in, and soon there were three of them', kinds: ['birth'] },
  { words: 'an infant comes into the world in the hottest months', kinds: ['birth'], seasons: ['summer'] },
  { words: 'a newcomer starts wailing while everyone else is asleep', kinds: ['birth'], hours: [22, 4] },
  { words: 'the stork paid a visit', kinds: ['birth'], hard: true },
  { words: 'one more candle on the cake', kinds: ['birthday'], hard: true },
  { words: 'gifts and good wishes for being another twelvemonth older', kinds: ['birthday'] },
  { words: 'a youngster is finally counted among the adults', kinds: ['coming of age'] },
  { words: 'childhood is behind a teenager now', kinds: ['coming of age'] },

  // Love.
  { words: 'vows to stay side by side for good', kinds: ['marriage'] },
  { words: 'a wedding', kinds: ['marriage'] },
  { words: 'bride and groom kiss and the guests cheer', kinds: ['marriage'] },
  { words: 'becoming husband and wife while the leaves turn gold', kinds: ['marriage'], seasons: ['autumn'] },
  { words: 'daddy put a ring on mummy’s finger', kinds: ['marriage'], hard: true },
  { words: 'two young hearts are falling for one another', kinds: ['courtship'] },
  { words: 'sweethearts stroll arm in arm', kinds: ['courtship'] },
  { words: 'butterflies in the stomach whenever he comes by', kinds: ['courtship'], hard: true },
  { words: 'love is in the air', kinds: ['courtship', 'marriage'] },

  // Friends and foes.
  { words: 'a lonely soul gains a companion', kinds: ['friendship'] },
  { words: 'pals from that moment on', kinds: ['friendship'] },
  { words: 'two strangers discover how much they enjoy each other’s company', kinds: ['friendship'] },
  { words: 'kindred spirits meet while ponds are frozen', kinds: ['friendship'], seasons: ['winter'] },
  { words: 'buddies under a brilliant blue sky', kinds: ['friendship'], weather: ['clear'] },
  { words: 'a bond of affection forms as the rooster crows', kinds: ['friendship', 'courtship'], hours: [4, 9] },
  { words: 'an argument that got out of control', kinds: ['quarrel'] },
  { words: 'shouting and insults', kinds: ['quarrel'] },
  { words: 'bad blood between two of them', kinds: ['quarrel'] },
  { words: 'a bitter dispute while everybody got soaked', kinds: ['quarrel'], weather: ['rain'] },
  { words: 'furious with each other in the small hours', kinds: ['quarrel'], hours: [0, 5] },
  { words: 'if looks could kill', kinds: ['quarrel'], hard: true },
  { words: 'enemies make peace', kinds: ['reconciliation'] },
  { words: 'an apology is accepted and a grudge ends', kinds: ['reconciliation'] },
  { words: 'they buried the hatchet', kinds: ['reconciliation'], hard: true },
  { words: 'robbed by somebody they relied on', kinds: ['theft'] },
  { words: 'a crime: a purse is missing and a companion has betrayed them', kinds: ['theft'] },

  // Bodies.
  { words: 'too sick to get up', kinds: ['illness'] },
  { words: 'shivering under blankets with a glowing forehead', kinds: ['illness'] },
  { words: 'a patient is nursed in the coldest weeks', kinds: ['illness'], seasons: ['winter'] },
  { words: 'back on their feet after an ailment', kinds: ['recovery'] },
  { words: 'the worst has passed, they are healthy once again', kinds: ['recovery'] },
  { words: 'a labourer gets injured', kinds: ['accident'] },
  { words: 'a clumsy mishap ends with a bruise', kinds: ['accident'] },
  { words: 'an unlucky casualty amid thick mist', kinds: ['accident'], weather: ['fog'] },
  { words: 'a cry and a bleeding leg in broad light', kinds: ['accident'], hours: [9, 16] },
  { words: 'mummy, I have an ouch', kinds: ['accident', 'illness'], hard: true },
  { words: 'an epidemic spreads among the inhabitants', kinds: ['plague'] },
  { words: 'quarantine', kinds: ['plague'] },
  { words: 'a visitor carries a deadly infection into town', kinds: ['plague'] },

  // Endings.
  { words: 'somebody’s life ends', kinds: ['death'] },
  { words: 'a grandmother breathes her last', kinds: ['death'] },
  { words: 'parents lose their little one', kinds: ['death'] },
  { words: 'passed away while everything outside was white', kinds: ['death'], weather: ['snow'] },
  { words: 'perished in the darkest hours', kinds: ['death'], hours: [22, 4] },
  { words: 'one voice is missing from the choir from now on', kinds: ['death', 'burial'], hard: true },
  { words: 'a funeral', kinds: ['burial'] },
  { words: 'mourners lower a coffin into the earth', kinds: ['burial'] },
  { words: 'a last farewell at the cemetery as blossoms open', kinds: ['burial'], seasons: ['spring'] },
  { words: 'tears and grief for a lost relative', kinds: ['death', 'burial'] },

  // Bread and goods.
  { words: 'crops have been reaped and the barns fill up', kinds: ['harvest'] },
  { words: 'farmers bring their grain under cover', kinds: ['harvest'] },
  { words: 'bellies ache and the larders are bare', kinds: ['famine'] },
  { words: 'nothing left to eat, and cheeks grow hollow', kinds: ['famine'] },
  { words: 'a merchant makes a profit', kinds: ['trade'] },
  { words: 'a wise motto that everyone repeats', kinds: ['gift'] },

  // The town and its affairs.
  { words: 'pioneers settle on untouched land', kinds: ['founding'] },
  { words: 'masons and carpenters complete a fine structure', kinds: ['building'] },
  { words: 'loading up everything to begin again elsewhere', kinds: ['migration'] },
  { words: 'a chief is elected', kinds: ['new leader'] },
  { words: 'citizens decide who shall rule them', kinds: ['new leader'] },
  { words: 'an edict is announced', kinds: ['law'] },
  { words: 'the mayor changes the rules for everyone', kinds: ['law'] },
  { words: 'a public holiday', kinds: ['festival'] },
  { words: 'fiddles, drums and laughter: all of them celebrate', kinds: ['festival'] },
  { words: 'revelry while icicles hang outside', kinds: ['festival'], seasons: ['winter'] },
  { words: 'hooray, no chores today', kinds: ['festival'], hard: true },

  // What is known, and what is read in the sky.
  { words: 'a brilliant inventor makes a breakthrough', kinds: ['discovery'] },
  { words: 'eureka', kinds: ['discovery'], hard: true },
  { words: 'a useful skill spreads until it is commonplace', kinds: ['adoption'] },
  { words: 'a craft fades from memory', kinds: ['forgetting'] },
  { words: 'civilization advances to its next stage', kinds: ['new era'] },
  { words: 'an eclipse frightens the believers', kinds: ['omen'] },
  { words: 'diviners consult an oracle about what lies ahead', kinds: ['hexagram'] },

  // Blows.
  { words: 'the earth trembled beneath their feet', kinds: ['quake'] },
  { words: 'the river bursts its banks', kinds: ['flood'] },
  { words: 'flames devour the town', kinds: ['fire'] },
  { words: 'a hurricane rips the tiles away', kinds: ['storm'] },
  { words: 'a ceiling caves in on those inside', kinds: ['collapse'] },
  { words: 'a catastrophe brings ruin upon everybody', kinds: blows },

  // Mood, weather, season, hour and age, with no kind in mind.
  { words: 'a happy occasion worth smiling about', valence: glad },
  { words: 'something delightful to warm you in the frosty time', valence: glad, seasons: ['winter'] },
  { words: 'heartbreak and sorrow', valence: dreadful },
  { words: 'a tragedy on a dripping, drizzly day', valence: dreadful, weather: ['rain'] },
  { words: 'white flakes drift onto the lanes', weather: ['snow'] },
  { words: 'you could not see your hand in front of your face', weather: ['fog'] },
  { words: 'a low grey lid hides the sun completely', weather: ['overcast'] },
  { words: 'thunder and lightning', weather: ['storm'] },
  { words: 'lambs in the meadow, buds on every branch, a downpour', seasons: ['spring'], weather: ['rain'] },
  { words: 'when everybody should be in bed', hours: [23, 4] },
  { words: 'chimneys, engines and smoke', eras: ['industrial'] },
]
