import type { Genesis } from '../genesis.ts'

/** Names that could be somebody's: each culture has its own syllables. A name is two small numbers, so it costs four bytes. */
type Tongue = {
  stems: readonly string[]
  women: readonly string[]
  men: readonly string[]
  familyStems: readonly string[]
  familyEnds: readonly string[]
  placeStems: readonly string[]
  placeEnds: readonly string[]
}

const words = (text: string): readonly string[] => text.split(' ').map((word) => (word === '-' ? '' : word))

const tongues: Record<Genesis['culture'], Tongue> = {
  meadow: {
    stems: words(
      'Mar Tol El Bren Wil Ros Hal Ann Cor Ed Lin Mat Is Per Gar Tess Jor Kat Rob Hel Mir Os Dor Al Bea Tam',
    ),
    women: words('a ia ith en elle ina wyn y anna ora'),
    men: words('o en ric ard in an is old win us'),
    familyStems: words('Har Ven Ash Thorn Mill Bram Fern Gold Hart Wren Black Stan Whit Cop Rook Sand Lark Holl'),
    familyEnds: words('row n ley wood field er well ford by man combe ing mere sen'),
    placeStems: words('East North Ash Whit Stone Mill Lang Fair Oak Thorn King Rush Hart Wend Gull Brook'),
    placeEnds: words('mere haven ford ley bridge combe stead wick mouth field ham ness'),
  },
  river: {
    stems: words('En Nin Shul Ama Kubau Lug Dum Ur Bal Gem Abi Ila Nam Sha Tir Zim Ere Igi Pua Mes'),
    women: words('a ana ali atum isha eti una idda'),
    men: words('u gi zi kal esh mu dal um'),
    familyStems: words('Bel Dag Esh Har Kish Lag Mar Nab Sin Tar Ubar Zab Ikun Adad Puzur Warad'),
    familyEnds: words('ani um ili akku ezer iddin usur ilum a u'),
    placeStems: words('Er Ur Kesh La Nip Adab Shur Zab Umm Eri Sip Lar'),
    placeEnds: words('idu uk gash pur uppak im a ar agga du sa an'),
  },
  harbour: {
    stems: words('Lor Mar Gio Bett Al Cat Hein Jan Fran Ben Luc Wol Greet Ant Nic Syb Kla Ort Dir Cla'),
    women: words('ia etta ina e ella ilda isa a anna'),
    men: words('enzo o rich us ert olf ano ik er'),
    familyStems: words('Van Bel Mor Stern Castel Kop Rein Brand Vis Dan Mon Lind Pas Tol Wes Cor'),
    familyEnds: words('berg ini elli mann aro dorf hof etti ck sen ova ti'),
    placeStems: words('Port Lubeck Vara Sten Monte Haven Cala Wis Bruck San Amber Kors'),
    placeEnds: words('a mar holm io sund burg enza no mund ria borg ello'),
  },
  steppe: {
    stems: words('Tem Bat Ay Sar Nur Alt Kul Jal Bor Erd Kaz Mun Ogul Sul Tog Yes'),
    women: words('ai a gul an una iya ene iz'),
    men: words('ur ar bek tan jin uk gai an'),
    familyStems: words('Kara Alt Boz Tash Kok Ulag Temur Bay Jag Shir Tok Kur'),
    familyEnds: words('ov bay sai chin dar tai khan gan li un'),
    placeStems: words('Kara Ak Tash Sary Kok Uzun Alma Bel Jity Temir'),
    placeEnds: words('kent bulak tau su orda kum gar tepe bel kol'),
  },
  northern: {
    stems: words('Sig Ing Thor Ast Hal Gud Ei Rag Sol Frey Bjo Ulf Hild Ket Sva Or Run As'),
    women: words('rid a ny run dis hild frid ja veig'),
    men: words('urd ar ulf mund finn stein e i bjorn'),
    familyStems: words('Berg Lind Strand Hol Sund Nor Fjel Gran Dal Ek Sol Ness Vik Hag'),
    familyEnds: words('strom gren man vik stad rud heim by lund quist en son'),
    placeStems: words('Skar Nor Sund Hav Ulv Kald Berg Lang Trond Vest Hol As'),
    placeEnds: words('vik fjord nes heim stad holm by oy dal sund havn'),
  },
  metropolitan: {
    stems: words('Ay Mar Jun Lei Sam No Ki Zar Ele Dev Am Lin Ra Tari Yu Om Nad Sof Is Kai Mi Ana'),
    women: words('a ara ie ita na elle iya ako ine'),
    men: words('o an en esh ir ito us el ar'),
    familyStems: words('Oka Silv Pat Mwa Kow Nguy Ros Al Fer Ivan Tan Gar Sor Lee Mbe Hadd Cho Var'),
    familyEnds: words('for a el ngi alski en si man nandez ov aka cia ensen ki ad ma gas'),
    placeStems: words('New Grand Lumen Harbor South Green Silver Union Bay Meridian'),
    placeEnds: words('ville ton port ia mont haven gate park field reach'),
  },
}

export function givenName(culture: Genesis['culture'], sex: number, code: number): string {
  const { stems, women, men } = tongues[culture]
  const ends = sex === 0 ? women : men
  const stem = stems[code % stems.length]
  return join(stem, ends[Math.floor(code / stems.length) % ends.length])
}

export function familyName(culture: Genesis['culture'], code: number): string {
  const { familyStems, familyEnds } = tongues[culture]
  const stem = familyStems[code % familyStems.length]
  return join(stem, familyEnds[Math.floor(code / familyStems.length) % familyEnds.length])
}

export function placeName(culture: Genesis['culture'], first: number, last: number): string {
  const { placeStems, placeEnds } = tongues[culture]
  return join(placeStems[first % placeStems.length], placeEnds[last % placeEnds.length])
}

export const givenNames = 4096
export const familyNames = 4096

/** Two vowels or three of the same letter never meet at the seam. */
function join(stem: string, end: string): string {
  const last = stem[stem.length - 1]
  const first = end[0] ?? ''
  if (vowel(last) && vowel(first)) return stem.slice(0, -1) + end
  if (last === first && stem[stem.length - 2] === last) return stem + end.slice(1)
  return stem + end
}

function vowel(letter: string): boolean {
  return 'aeiou'.includes(letter.toLowerCase())
}

const sicknessFirst = words('Grey Red Winter Sweating Marsh Ashen Pale Spotted Salt Harvest Black Weeping')
const sicknessLast = words('fever cough pox flux ague chill')

export function sicknessName(code: number): string {
  return `${sicknessFirst[code % 12]} ${sicknessLast[Math.floor(code / 12) % 6]}`
}
