import type { EventKind } from '../../../../electron/universe/event_kinds.ts'
import type { Season } from '../../../../electron/universe/reading.ts'
import type { Question } from './handwritten.ts'

/** Who asks: somebody who looks around, somebody who studies, somebody who is after a picture. */
export type Asker = 'explorer' | 'researcher' | 'artist'

/** A question in the words that somebody would type, and what of the record answers it. */
export type Typed = Question & {
  by: Asker
  /** Of the people of the event, in its order, what is asked for: their sex, and their age in whole years, both ends included. */
  who?: readonly { sex?: 'female' | 'male'; years?: readonly [from: number, to: number] }[]
  /** The event's own text holds this. */
  telling?: string
  /** The earliest or the latest of its kind. */
  order?: 'first' | 'last'
  /** Of those that meet the rest, it is among the few in which somebody was oldest or youngest, or of which the record thinks worst. */
  utmost?: 'oldest' | 'youngest' | 'gravest'
  /** Two of its people are this to one another. */
  kin?: 'siblings' | 'parent and child'
  /** In the newest such season. */
  lately?: Season
  /** Of the days that meet the rest, it is among the tenth with the best or the worst mood. */
  mood?: 'glad' | 'low'
}

const baby = { years: [0, 0] } as const
const woman = { sex: 'female' } as const
const man = { sex: 'male' } as const

/**
 * Written after facts that `draw.ts` drew at random from nine universes, three or more of every kind that happened there and two dozen days,
 * before any of them was asked, by somebody who had read neither the thesaurus nor the other hundred. They are put to the search once
 * before a change of it and once after, and the shares by kind are looked at only then. Whoever changed it knew them, so words came into
 * the thesaurus as the neighbours that a dictionary of synonyms gives (`electron/recall/words/event_synonyms.ts`); those made up of words
 * of these questions that the dictionary does not give were taken out again.
 */
export const typed: readonly Typed[] = [
  ...asked('birth', [
    {
      by: 'explorer',
      words: 'a little lad arrives as the leaves come down',
      seasons: ['autumn'],
      who: [{ ...man, ...baby }],
    },
    { by: 'artist', words: 'a mother holding her tiny newborn, sunup', hours: [5, 9], who: [{ ...woman, ...baby }] },
    {
      by: 'researcher',
      words: 'an infant for parents getting on in years',
      who: [baby, { years: [36, 70] }, { years: [36, 70] }],
    },
    { by: 'researcher', words: 'the very earliest newborn here', order: 'first' },
  ]),
  ...asked('birthday', [
    { by: 'explorer', words: 'nine candles for a boy', who: [{ ...man, years: [9, 9] }] },
    { by: 'explorer', words: 'a toddler is one whole year old', who: [{ years: [1, 1] }] },
    {
      by: 'artist',
      words: 'kid blowing out candles while it drips outside',
      weather: ['rain'],
      who: [{ years: [2, 12] }],
    },
  ]),
  ...asked('courtship', [
    { by: 'explorer', words: 'he got down on one knee' },
    { by: 'explorer', words: 'two sweethearts get engaged when the sun is highest', hours: [11, 13] },
    { by: 'artist', words: 'a proposal in the drizzle', weather: ['rain'] },
  ]),
  ...asked('marriage', [
    { by: 'artist', words: 'a bride with white flakes in her hair', weather: ['snow'] },
    { by: 'artist', words: 'newlyweds beneath a blue sky', weather: ['clear'] },
    { by: 'researcher', words: 'couples that tied the knot when the leaves turned', seasons: ['autumn'] },
    { by: 'researcher', words: 'the earliest pair to become husband and wife', order: 'first' },
  ]),
  ...asked('friendship', [
    { by: 'explorer', words: 'a kid of seven has a grown-up pal', who: [{ years: [7, 7] }, { years: [15, 99] }] },
    {
      by: 'explorer',
      words: 'two teenage girls become best buddies',
      who: [
        { ...woman, years: [13, 19] },
        { ...woman, years: [13, 19] },
      ],
    },
    {
      by: 'researcher',
      words: 'women in their forties getting close to one another',
      who: [
        { ...woman, years: [40, 49] },
        { ...woman, years: [40, 49] },
      ],
    },
  ]),
  ...asked('quarrel', [
    {
      by: 'explorer',
      words: 'two oldsters shouting about money owed',
      telling: 'debt',
      who: [{ years: [60, 120] }, { years: [60, 120] }],
    },
    { by: 'artist', words: 'a man and a woman having a row after supper', hours: [18, 23], who: [man, woman] },
    { by: 'explorer', words: 'a kid of ten in a squabble', who: [{ years: [10, 10] }] },
  ]),
  ...asked('reconciliation', [
    { by: 'explorer', words: 'they finally made up, frost everywhere', seasons: ['winter'] },
    { by: 'explorer', words: 'the grudge is dropped at last' },
    {
      by: 'artist',
      words: 'two women hugging after a long feud, flakes coming down',
      weather: ['snow'],
      who: [woman, woman],
    },
  ]),
  ...asked('illness', [
    { by: 'explorer', words: 'a kid of thirteen kept in bed, burning up', who: [{ years: [13, 13] }] },
    {
      by: 'explorer',
      words: 'a poorly kid of eight while it is white outside',
      weather: ['snow'],
      who: [{ years: [8, 8] }],
    },
    { by: 'researcher', words: 'a man in his thirties feeling rotten', who: [{ ...man, years: [30, 39] }] },
  ]),
  ...asked('accident', [
    {
      by: 'explorer',
      words: 'a young woman loses her footing where it has frozen over',
      telling: 'ice',
      who: [{ ...woman, years: [14, 26] }],
    },
    { by: 'artist', words: 'a worker bleeding beside a blade', telling: 'saw' },
    {
      by: 'explorer',
      words: 'a girl of twelve takes an unplanned bath',
      telling: 'stream',
      who: [{ ...woman, years: [12, 12] }],
    },
  ]),
  ...asked('death', [
    { by: 'explorer', words: 'the baby who did not live to be one', telling: 'cradle' },
    {
      by: 'explorer',
      words: 'someone in middle life who keeled over and never got up',
      telling: 'sudden pain',
      who: [{ years: [38, 60] }],
    },
    { by: 'explorer', words: 'the kid of six we lost', who: [{ years: [6, 6] }] },
    { by: 'explorer', words: 'an ancient granny slips away in her sleep', telling: 'old age', who: [woman] },
    { by: 'researcher', words: 'who was lost during the cold months', seasons: ['winter'] },
    { by: 'researcher', words: 'fatalities of the epidemic', telling: 'fever' },
    { by: 'explorer', words: 'folks who departed for good during the most recent cold months', lately: 'winter' },
  ]),
  ...asked('burial', [
    { by: 'artist', words: 'a coffin on shoulders beneath a grey sky', weather: ['cloudy', 'overcast'] },
    { by: 'artist', words: 'one woman alone at a tombstone', telling: 'stayed by the grave', who: [woman] },
    { by: 'explorer', words: 'saying the final goodbye in the wet', weather: ['rain'] },
    { by: 'artist', words: 'figures in black walking slowly, blue sky', weather: ['clear'] },
    { by: 'researcher', words: 'funerals held in the warm months', seasons: ['summer'] },
    { by: 'artist', words: 'the casket is lowered as the leaves turn', seasons: ['autumn'] },
    { by: 'researcher', words: 'the most recent funeral', order: 'last' },
  ]),
  ...asked('coming of age', [
    { by: 'explorer', words: 'a lad becomes a man in the drizzle', weather: ['rain'], who: [man] },
    { by: 'explorer', words: 'a girl counts as a grown woman now', who: [woman] },
    { by: 'artist', words: 'finally treated as an adult, white roofs all around', weather: ['snow'] },
  ]),
  ...asked('discovery', [
    { by: 'explorer', words: 'a teenager has a brainwave', who: [{ years: [13, 19] }] },
    { by: 'researcher', words: 'books can be copied by a press from here on', telling: 'printing' },
    { by: 'researcher', words: 'a breakthrough by somebody past fifty', who: [{ years: [50, 120] }] },
    { by: 'researcher', words: 'the latest thing that was invented', order: 'last' },
  ]),
  ...asked('adoption', [
    { by: 'researcher', words: 'a skill arrives from the neighbouring settlement', telling: 'brought' },
    { by: 'researcher', words: 'every second person can do it by this point', telling: 'half' },
    { by: 'explorer', words: 'looms are common by this point', telling: 'weaving' },
  ]),
  ...asked('harvest', [
    { by: 'explorer', words: 'barns stuffed full of grain' },
    { by: 'artist', words: 'farmhands coming back with loaded carts' },
    { by: 'researcher', words: 'enough to eat until next summer' },
  ]),
  ...asked('trade', [
    { by: 'explorer', words: 'a pedlar did really good business' },
    { by: 'explorer', words: 'back from selling things elsewhere, pockets bulging' },
  ]),
  ...asked('gift', [
    { by: 'explorer', words: 'orphans find a new mum', who: [woman] },
    { by: 'explorer', words: 'a kind man gives parentless kids a roof', who: [man] },
    { by: 'artist', words: 'lonely children welcomed through the door' },
  ]),
  ...asked('building', [
    { by: 'explorer', words: 'they put up a big statue', telling: 'monument' },
    { by: 'artist', words: 'a crowd admiring the brand-new landmark', telling: 'monument' },
    { by: 'researcher', words: 'a new meeting place goes up', telling: 'hall' },
  ]),
  ...asked('migration', [
    { by: 'researcher', words: 'nine households pull up stakes together', telling: 'families' },
    { by: 'artist', words: 'a long column of folk with their belongings in the mist', weather: ['fog'] },
    { by: 'explorer', words: 'a girl goes off alone to live somewhere else', telling: 'packed', who: [woman] },
  ]),
  ...asked('new leader', [
    { by: 'researcher', words: 're-elected for another term', telling: 'again' },
    { by: 'explorer', words: 'the boss steps down, not young enough any more', telling: 'age' },
    { by: 'explorer', words: 'a woman gets voted in as boss', who: [woman] },
  ]),
  ...asked('law', [
    { by: 'researcher', words: 'an end to sharing food between families', telling: 'feed its own' },
    { by: 'explorer', words: 'foreigners are welcome from here on', telling: 'strangers may' },
    {
      by: 'explorer',
      words: 'everyone has to fend for themselves, she decrees',
      telling: 'feed its own',
      who: [woman],
    },
  ]),
  ...asked('festival', [
    { by: 'artist', words: 'fiddlers on the plaza as the frost loosens its grip', telling: 'thaw' },
    { by: 'artist', words: 'paper lamps everywhere and a holiday', telling: 'lantern' },
    { by: 'artist', words: 'bonfires floating on the lake, everybody eats together', telling: 'fires on the water' },
  ]),
  ...asked('omen', [
    { by: 'artist', words: 'a lunar eclipse, deep red', telling: 'Moon' },
    { by: 'researcher', words: 'a bright planet low after sundown, once more', telling: 'evening star' },
    { by: 'explorer', words: 'something scary in the heavens', valence: [-1, -0.1] },
  ]),
  ...asked('hexagram', [
    { by: 'researcher', words: 'an oracle is consulted' },
    { by: 'explorer', words: 'they throw yarrow to learn the future' },
    { by: 'researcher', words: 'what did the I Ching answer' },
  ]),
  ...asked('flood', [
    { by: 'explorer', words: 'the river comes over its banks into the kitchens' },
    { by: 'explorer', words: 'wading through the living room' },
    { by: 'artist', words: 'a drowned village in the cold months', seasons: ['winter'] },
  ]),
  ...asked('fire', [
    { by: 'artist', words: 'flames jumping between houses' },
    { by: 'explorer', words: 'somebody knocked a light over and the block went up in smoke', telling: 'lamp' },
    { by: 'explorer', words: 'homes turned to ash' },
  ]),
  ...asked('storm', [
    { by: 'explorer', words: 'a gale that lasted all night', telling: 'wind' },
    { by: 'explorer', words: 'shingles ripped off by a hurricane', telling: 'roofs' },
    { by: 'artist', words: 'trees bending, gusts everywhere, everyone holding on' },
  ]),
  ...asked('collapse', [
    { by: 'explorer', words: 'a rotten building caves in' },
    { by: 'artist', words: 'rubble and dust where a family used to live' },
    { by: 'artist', words: 'a ceiling crashes in while flakes are whirling', weather: ['snow'] },
  ]),
  ...asked('plague', [
    { by: 'researcher', words: 'start of the epidemic' },
    { by: 'explorer', words: 'everyone in quarantine' },
    { by: 'researcher', words: 'an outsider carried the disease in', telling: 'stranger' },
  ]),
  { by: 'artist', words: 'nobody is smiling, flakes everywhere', mood: 'low', weather: ['snow'] },
  {
    by: 'artist',
    words: 'a glum grey spell when the leaves come down',
    mood: 'low',
    seasons: ['autumn'],
    weather: ['cloudy', 'overcast'],
  },
  { by: 'artist', words: 'smiles on every face beneath a blue sky', mood: 'glad', weather: ['clear'] },
  {
    by: 'explorer',
    words: 'everyone down in the dumps in the coldest part of the year',
    mood: 'low',
    seasons: ['winter'],
  },
  { by: 'explorer', words: 'folks in great spirits in the warm months', mood: 'glad', seasons: ['summer'] },
  { by: 'explorer', words: 'everybody enjoying themselves though it pours', mood: 'glad', weather: ['rain'] },
  { by: 'explorer', words: 'the town could not be merrier', mood: 'glad' },
  { by: 'explorer', words: 'the bleakest time of all, by how folks felt', mood: 'low' },
  { by: 'artist', words: 'blossom time and everybody beaming', mood: 'glad', seasons: ['spring'] },
  { by: 'artist', words: 'misery in the mist', mood: 'low', weather: ['fog'] },
  { by: 'researcher', words: 'lowest wellbeing when it pours', mood: 'low', weather: ['rain'] },
  { by: 'researcher', words: 'peak of contentment', mood: 'glad' },
  { by: 'explorer', words: 'hearts are light at the height of the hot months', mood: 'glad', seasons: ['summer'] },
  { by: 'artist', words: 'a wretched time of blizzards', mood: 'low', weather: ['snow'] },
  { by: 'explorer', words: 'long faces all over town when the buds open', mood: 'low', seasons: ['spring'] },
  { by: 'explorer', words: 'the sun is out and still no one is cheerful', mood: 'low', weather: ['clear'] },
]

function asked(kind: EventKind, questions: readonly Omit<Typed, 'kinds'>[]): Typed[] {
  return questions.map((question) => ({ ...question, kinds: [kind] }))
}
