import type { EventKind } from '../../../../electron/universe/event_kinds.ts'
import type { Asker, Typed } from './typed.ts'

type Asked = readonly [words: string, conditions?: Omit<Typed, 'by' | 'words' | 'kinds'>]

const child = { years: [0, 12] } as const
const baby = { years: [0, 0] } as const
const teen = { years: [13, 19] } as const
const aged = { years: [60, 120] } as const
const woman = { sex: 'female' } as const
const man = { sex: 'male' } as const
const winter = ['winter'] as const
const spring = ['spring'] as const
const summer = ['summer'] as const
const autumn = ['autumn'] as const

/**
 * The questions that recall is tuned on, so that those of `typed.ts` and `handwritten.ts` need not be looked at: written in one go after facts
 * that `draw.ts` drew from the six universes of `universes/development`, which no other set is put to, and before any of them was asked. What
 * they say of how well moments are found is what a pupil says of the examination that was rehearsed. Some share a word with what answers
 * them, as questions do that people type.
 */
export const development: readonly Typed[] = [
  ...explorer('birth', [
    ['a wee lass makes her entrance while the ground is frozen', { seasons: winter, who: [{ ...woman, ...baby }] }],
    ['the stork visits in the heat of the year', { seasons: summer }],
    ['their family grew by one while it was pouring outside', { weather: ['rain'] }],
    ['first child for a very young mum', { who: [baby, { ...woman, years: [14, 20] }] }],
  ]),
  ...researcher('birth', [
    ['delivery in the small hours, male infant', { hours: [0, 5], who: [{ ...man, ...baby }] }],
    ['mother past forty gets a baby', { who: [baby, { ...woman, years: [40, 60] }] }],
  ]),
  ...artist('birth', [
    ['new mother holding her bundle, blossom on the branches outside', { seasons: spring }],
    ['a tiny newcomer, thick mist against the window', { weather: ['fog'] }],
  ]),
  ...explorer('birthday', [
    ['grandpa blows out eighty candles', { who: [{ ...man, years: [80, 80] }] }],
    ['a little lass holds up four fingers, she is four today', { who: [{ ...woman, years: [4, 4] }] }],
    ['his very first candle', { who: [{ ...man, years: [1, 1] }] }],
    ['a lad of sixteen, another candle on his cake', { who: [{ ...man, years: [16, 16] }] }],
  ]),
  ...researcher('birthday', [
    ['women reaching thirty', { who: [{ ...woman, years: [30, 30] }] }],
    ['retirement age, sixty-five at last', { who: [{ years: [65, 65] }] }],
    ['men hitting the big five-oh', { who: [{ ...man, years: [50, 50] }] }],
  ]),
  ...artist('birthday', [['cake and candles for a white-haired lady', { who: [{ ...woman, years: [60, 120] }] }]]),
  ...explorer('courtship', [
    ['love late in life, both over fifty', { who: [{ years: [50, 120] }, { years: [50, 120] }] }],
    ['teenagers with butterflies in their tummies', { who: [teen, teen] }],
    ['he got down on one knee and got the answer he hoped for', { telling: 'yes' }],
    ['the earliest romance that anybody noted', { order: 'first' }],
  ]),
  ...researcher('courtship', [
    ['engagements in the cold months', { seasons: winter }],
    ['a woman older than her fifties being wooed', { who: [{ ...woman, years: [50, 120] }] }],
  ]),
  ...artist('courtship', [
    ['a bouquet on the threshold', { telling: 'flowers' }],
    ['lovebirds strolling arm in arm', { telling: 'walking out' }],
    ['sweethearts, leaves coming down around them', { seasons: autumn }],
  ]),
  ...explorer('marriage', [
    [
      'bride and groom, neither of them under forty',
      {
        who: [
          { ...woman, years: [40, 120] },
          { ...man, years: [40, 120] },
        ],
      },
    ],
    ['they got hitched in a downpour', { weather: ['rain'] }],
    ['tying the knot with the whole street on its feet', { telling: 'danced' }],
    ['the most recent nuptials', { order: 'last' }],
    ['who got wed last summer', { lately: 'summer' }],
  ]),
  ...researcher('marriage', [['a bride still in her teens', { who: [{ ...woman, years: [13, 19] }] }]]),
  ...artist('marriage', [
    ['veil and rings, ice on the windowpanes', { seasons: winter }],
    ['newlyweds under a blazing blue heaven', { weather: ['clear'] }],
    ['bridal couple, petals everywhere', { seasons: spring }],
  ]),
  ...explorer('friendship', [
    ['two kids who found a playmate', { who: [child, child] }],
    ['old codgers getting chummy', { who: [aged, aged] }],
    ['pals from now on, two women', { who: [woman, woman] }],
    ['strangers warming to one another after supper', { hours: [18, 22] }],
    ['a buddy for an old man', { who: [{ ...man, ...aged }] }],
  ]),
  ...researcher('friendship', [
    ['a pensioner and a youngster bonding', { who: [aged, { years: [0, 25] }] }],
    ['adolescents bonding', { who: [teen, teen] }],
  ]),
  ...artist('friendship', [
    ['companions at last, white flakes drifting', { weather: ['snow'] }],
    ['two girls inseparable, blazing heat', { seasons: summer, who: [{ ...woman, ...child }] }],
  ]),
  ...explorer('quarrel', [
    ['a couple breaks up', { telling: 'own ways' }],
    ['a row about who may put up a stall', { telling: 'market' }],
    ['bad blood because somebody would not pay back what he owed', { telling: 'a debt' }],
    ['kids bickering', { who: [child, child] }],
    ['he swore to do it and never did, and now they shout', { telling: 'promise' }],
    ['the final argument on record', { order: 'last' }],
    ['a brother and a sister at each other’s throats', { kin: 'siblings', who: [woman, man] }],
  ]),
  ...researcher('quarrel', [
    ['a dispute over where one field ends and the next begins', { telling: 'boundary' }],
    ['parent and child in conflict', { kin: 'parent and child' }],
    ['a fight about livestock that ran off', { telling: 'goat' }],
  ]),
  ...artist('quarrel', [
    ['two women yelling in the heat', { seasons: summer, who: [woman, woman] }],
    ['angry faces, it is drizzling', { weather: ['rain'] }],
    ['broken hearts in the frost: it is over between them', { seasons: winter, telling: 'own ways' }],
  ]),
  ...explorer('reconciliation', [
    ['he said sorry and she accepted', { who: [man, woman] }],
    ['kids make up', { who: [child, child] }],
    ['two blokes bury the hatchet', { who: [man, man] }],
    ['sisters on speaking terms once more', { kin: 'siblings', who: [woman, woman] }],
  ]),
  ...researcher('reconciliation', [
    ['a conflict settled while the trees are bare', { seasons: winter }],
    ['truce between an elderly person and a much younger one', { who: [aged, { years: [0, 30] }] }],
  ]),
  ...artist('reconciliation', [
    ['enemies embrace, golden leaves on the ground', { seasons: autumn }],
    ['a meal as a peace offering', { telling: 'bread' }],
  ]),
  ...explorer('illness', [
    ['a toddler burning up', { who: [{ years: [1, 3] }] }],
    ['granny shivering under her blankets', { who: [{ ...woman, ...aged }] }],
    ['a young fellow with the flu', { who: [{ ...man, years: [15, 30] }] }],
  ]),
  ...researcher('illness', [
    ['infections in the under-fives', { who: [{ years: [0, 4] }] }],
    ['high temperature in the frosty months', { seasons: winter }],
  ]),
  ...artist('illness', [['pale face on a pillow, it pours outside', { weather: ['rain'] }]]),
  ...explorer('accident', [
    ['a kid bitten by vermin', { telling: 'rat' }],
    ['somebody stuck beneath farm machinery', { telling: 'tractor' }],
    ['a boiling pot spilled over a little one', { telling: 'scalded', who: [child] }],
    ['stung by insects', { telling: 'wasps' }],
    ['she twisted her foot', { telling: 'ankle', who: [woman] }],
    ['an old timer trips at the door', { telling: 'threshold' }],
    ['the last time that anyone got hurt', { order: 'last' }],
  ]),
  ...researcher('accident', [
    ['a minor is injured', { who: [{ years: [0, 17] }] }],
    ['workplace injury, building site', { telling: 'scaffold' }],
    ['injured by an animal’s kick', { telling: 'kicked' }],
  ]),
  ...artist('accident', [
    ['someone through the frozen pond', { telling: 'through the ice' }],
    ['a tumble in the pitch black hours', { hours: [21, 4], telling: 'fell' }],
  ]),
  ...explorer('death', [
    ['gran slipped away peacefully without waking', { telling: 'in sleep', who: [woman] }],
    ['a small kid is taken from us', { who: [{ years: [1, 9] }] }],
    ['he kicked the bucket at over eighty', { who: [{ ...man, years: [80, 120] }] }],
    ['his ticker gave out', { telling: 'heart', who: [man] }],
    ['she did not survive giving life to another', { telling: 'childbed' }],
    ['starved to his end', { telling: 'hunger' }],
    ['the oldest woman we ever lost', { utmost: 'oldest', who: [woman] }],
    ['the youngest who ever left us for good', { utmost: 'youngest' }],
    ['who passed on last winter', { lately: 'winter' }],
  ]),
  ...researcher('death', [
    ['infant mortality', { who: [baby] }],
    ['fatal infection of an injury', { telling: 'wound' }],
    ['a fellow in his prime gone too soon', { who: [{ ...man, years: [20, 45] }] }],
    ['mortality in the hot months, elderly', { seasons: summer, who: [aged] }],
    ['the passing of a woman of ninety or more', { who: [{ ...woman, years: [90, 120] }] }],
  ]),
  ...artist('death', [
    ['last breath, leaves dropping', { seasons: autumn }],
    ['an old man fades away beside the hearth', { telling: 'by the fire' }],
    ['the soul departs with the sun at its highest', { hours: [11, 13] }],
  ]),
  ...explorer('burial', [
    ['a widow says a last goodbye', { who: [woman] }],
    ['the coffin goes down, flakes all around', { weather: ['snow'] }],
    ['pallbearers, friends of hers', { telling: 'carried her' }],
    ['he would not go home after everyone walked off', { telling: 'stayed', who: [man] }],
  ]),
  ...researcher('burial', [
    ['nobody of the family was left to see the pauper off', { telling: 'by the neighbours' }],
    ['funerals without a drop from the sky in the hottest quarter', { seasons: summer, weather: ['clear', 'cloudy'] }],
  ]),
  ...artist('burial', [
    ['funeral in drizzle', { weather: ['rain'] }],
    ['an elderly mourner, buds on the twigs', { seasons: spring, who: [aged] }],
    ['hilltop cemetery', { telling: 'on the hill' }],
  ]),
  ...explorer('coming of age', [
    ['a lass is considered a grown-up now', { who: [woman] }],
    ['boys becoming men', { who: [man] }],
  ]),
  ...researcher('coming of age', [['passage into adulthood in the frosty quarter', { seasons: winter }]]),
  ...artist('coming of age', [['no longer a kid, grey lid over the roofs', { weather: ['overcast', 'cloudy'] }]]),
  ...explorer('discovery', [
    ['a teenage genius', { who: [teen] }],
    ['the very first eureka', { order: 'first' }],
    ['computers that teach themselves', { telling: 'earning machines' }],
    ['a lady inventor', { who: [woman] }],
  ]),
  ...researcher('discovery', [
    ['the ABC is invented', { telling: 'alphabet' }],
    ['green energy breakthrough', { telling: 'lean power' }],
    ['sewers and hygiene', { telling: 'anitation' }],
    ['channels that bring water from afar', { telling: 'queducts' }],
    ['money made of metal', { telling: 'oinage' }],
    ['medicine against germs', { telling: 'ntibiotics' }],
  ]),
  ...artist('discovery', [['a boat of logs for the first time', { telling: 'afts' }]]),
  ...explorer('harvest', [
    ['barns bursting', { valence: [0.4, 1] }],
    ['the latest reaping', { order: 'last' }],
  ]),
  ...researcher('harvest', [
    ['bumper crop', { telling: 'rich' }],
    ['a disappointing crop', { valence: [-1, 0] }],
  ]),
  ...artist('harvest', [['golden sheaves under a blue sky', { weather: ['clear'] }]]),
  ...explorer('building', [['something to store the grain in goes up', { telling: 'barn' }]]),
  ...explorer('migration', [
    ['a woman sets off alone with her suitcase', { who: [woman] }],
    ['a young bloke tries his luck elsewhere', { who: [{ ...man, years: [15, 30] }] }],
  ]),
  ...researcher('migration', [['relocation in the frosty quarter', { seasons: winter }]]),
  ...explorer('new leader', [
    ['a woman takes power', { who: [woman] }],
    ['re-elected', { telling: 'again' }],
  ]),
  ...researcher('new leader', [
    ['an heir fills the vacant throne', { telling: 'empty' }],
    ['the incumbent loses at the polls', { telling: 'in place of' }],
  ]),
  ...explorer('law', [
    ['a tax on crops', { telling: 'tenth' }],
    ['all foreigners welcome from now on', { telling: 'as they please' }],
    ['everybody must do unpaid labour on public works', { telling: 'ten days' }],
  ]),
  ...researcher('law', [
    ['compulsory education', { telling: 'taught' }],
    ['the end of poor relief', { telling: 'feed its own' }],
    ['a tax cut for farmers', { telling: 'lightened' }],
    ['a ruling by a female chief', { who: [woman] }],
    ['foreigners are thrown out', { telling: 'before dark' }],
  ]),
  ...explorer('festival', [
    ['bonfires at the waterside in the hottest quarter', { telling: 'fires on the water' }],
    ['a banquet where nobody needs a purse', { telling: 'long tables' }],
  ]),
  ...researcher('festival', [
    ['public holiday in the darkest weeks', { seasons: winter }],
    ['thanksgiving', { seasons: autumn }],
  ]),
  ...artist('festival', [
    ['hundreds of little paper lights', { telling: 'lantern' }],
    ['fiddles and dancing under a clear sky', { telling: 'music' }],
  ]),
  ...explorer('omen', [
    ['a crimson lunar eclipse', { telling: 'Moon' }],
    ['two planets meet', { telling: 'side by side' }],
  ]),
  ...researcher('omen', [['the brightest planet visible after sundown once more', { telling: 'Venus had come back' }]]),
  ...explorer('hexagram', [
    ['fortune telling with yarrow', {}],
    ['the oracle says: withdraw', { telling: 'Retreat' }],
  ]),
  ...explorer('quake', [
    ['tremor and barking', { telling: 'dogs' }],
    ['the most violent tremor ever', { utmost: 'gravest' }],
  ]),
  ...researcher('quake', [['seismic event in the coldest months', { seasons: winter }]]),
  ...explorer('flood', [['knee-deep in the parlour', {}]]),
  ...explorer('fire', [
    ['the thatch is ablaze', { telling: 'roof' }],
    ['somebody knocked a candle over and the lane went up', { telling: 'lamp' }],
  ]),
  ...explorer('storm', [
    ['a gale rips off the tiles', { telling: 'tore' }],
    ['the most terrible hurricane', { utmost: 'gravest' }],
  ]),
  ...explorer('collapse', [
    ['rotten timber, the whole thing came crashing', { telling: 'beams' }],
    ['a structure caved in', {}],
  ]),
  ...explorer('plague', [['an outbreak carried in by a foreigner', { telling: 'stranger' }]]),
  ...researcher('plague', [['quarantine when trees are bare', { seasons: winter }]]),
  { by: 'explorer', words: 'everybody miserable, sheets of water from above', mood: 'low', weather: ['rain'] },
  { by: 'explorer', words: 'the town in high spirits under blue heavens', mood: 'glad', weather: ['clear'] },
  { by: 'researcher', words: 'collective gloom in thick mist', mood: 'low', weather: ['fog'] },
  { by: 'researcher', words: 'peak wellbeing of the cold months', mood: 'glad', seasons: winter },
  { by: 'artist', words: 'despair in the sticky hot weeks', mood: 'low', seasons: summer },
  { by: 'artist', words: 'merry folk, flakes drifting', mood: 'glad', weather: ['snow'] },
  { by: 'explorer', words: 'happiest of all when the buds open', mood: 'glad', seasons: spring },
  { by: 'artist', words: 'a street in thick mist', weather: ['fog'] },
  { by: 'artist', words: 'lightning everywhere', weather: ['storm'] },
  { by: 'explorer', words: 'something going on long after bedtime', hours: [22, 4] },
  { by: 'artist', words: 'the first pale light', hours: [5, 7] },
  { by: 'explorer', words: 'around lunch in the hottest part of the year', hours: [11, 13], seasons: summer },
  { by: 'artist', words: 'tea time in the drizzle', hours: [15, 17], weather: ['rain'] },
  { by: 'artist', words: 'the sun going down behind bare trees', hours: [16, 20], seasons: winter },
  { by: 'artist', words: 'a blizzard after bedtime', hours: [21, 4], weather: ['snow'] },
  { by: 'researcher', words: 'frost at cockcrow', hours: [4, 7], seasons: winter },
  { by: 'artist', words: 'a grey lid over the roofs', weather: ['overcast'] },
]

function explorer(kind: EventKind, list: readonly Asked[]): Typed[] {
  return askedBy('explorer', kind, list)
}
function researcher(kind: EventKind, list: readonly Asked[]): Typed[] {
  return askedBy('researcher', kind, list)
}
function artist(kind: EventKind, list: readonly Asked[]): Typed[] {
  return askedBy('artist', kind, list)
}
function askedBy(by: Asker, kind: EventKind, list: readonly Asked[]): Typed[] {
  return list.map(([words, conditions]) => ({ by, words, kinds: [kind], ...conditions }))
}
