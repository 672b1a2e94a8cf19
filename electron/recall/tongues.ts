import { foldWord } from './stem.ts'

/** What the commonest words for hours, skies and seasons are in tongues that artists bring along; places have theirs among their names. */
const said = `
  dawn: amanecer alba aube morgengrauen morgendammerung madrugada
  sunrise: sonnenaufgang amanhecer
  morning: morgen matin mattina manana manha
  noon: mittag midi mezzogiorno mediodia
  afternoon: nachmittag pomeriggio
  evening: abend soir sera abends
  sunset: sonnenuntergang tramonto puesta atardecer couchant
  dusk: dammerung abenddammerung crepuscule crepusculo anochecer
  night: nacht nachts nuit notte noche noite
  snow: schnee neige neve nieve
  rain: regen pluie pioggia lluvia chuva
  fog: nebel brouillard nebbia niebla
  storm: sturm gewitter orage tempete tempesta tormenta
  spring: fruhling printemps primavera
  summer: sommer verano estate
  autumn: herbst automne autunno otono
  winter: hiver inverno invierno
  day: tag jour dia giorno giornata
  wedding: hochzeit mariage matrimonio boda noces
  funeral: begrabnis beerdigung enterrement funerale entierro
  fire: brand feuer feuersbrunst incendie incendio fuoco
  flood: flut hochwasser uberschwemmung inondation inundacion alluvione
  festival: fest fete fiesta festa
  quarrel: streit querelle dispute pelea litigio lite
  birth: geburt naissance nacimiento nascita
  death: tod mort muerte morte
  children: kinder enfants bambini ninos
  child: kind enfant bambino nino
  man: mann homme hombre uomo
  woman: frau femme mujer donna
  mother: mutter mere madre
  father: vater pere padre
  couple: paar coppia pareja
  family: familie famille familia famiglia
  widow: witwe veuve viuda vedova
  friends: freunde amis amigos amici
  enemies: feinde ennemis enemigos nemici
  embrace: umarmen umarmt embrassent sembrassent abrazan abrazandose abbracciano
  playing: spielen spielend spielende jouent jouant jugando juegan giocano giocando
  fisherman: fischer pecheur pescador pescatore
  people: leute menschen gens gente
  old: alt alte alter altes alten vieux vieille vieil viejo vieja vecchio vecchia
  young: jung junge junger jeune joven giovane
  oldest: alteste altester altestes altesten
  youngest: jungste jungster jungstes
  richest: reichste reichster reichsten
  poorest: armste armster
  rich: riche rico rica ricco ricca
  poor: pauvre pobre povero povera
  sad: traurig triste triest
  empty: leer leere leerer vide vacio vacia vuoto vuota
  alone: allein seul seule solo sola
  most: plus mas piu
  two: zwei deux dos
  red: rot rote roter rouge rojo rosso
  moon: mond lune luna
  stars: sterne etoiles estrellas stelle
  before: vor avant antes prima
  after: nach apres despues dopo
  over: uber sur sobre sopra
  moonlight: mondlicht mondschein
  the: der das den dem le la el il les los las lo
  in: im en nel nella dans
  at: am al au beim
  on: sur auf sulla
  a: ein eine einem einer un une uma uno
  with: mit avec con
  without: ohne sans senza sin
  and: und et
  each: sich se
  eve: veille vorabend vispera vigilia
  of: von des du della del de`

const english = new Map(
  said
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [word, others] = line.trim().split(': ')
      return others.split(' ').map((other): [string, string] => [foldWord(other), word])
    }),
)

/** Small words that a sentence has only in another tongue; their English may be something else altogether. */
const markers = new Set([
  'der',
  'das',
  'le',
  'la',
  'el',
  'il',
  'les',
  'los',
  'im',
  'am',
  'au',
  'un',
  'une',
  'ein',
  'eine',
  'und',
  'mit',
  'sur',
  'del',
  'du',
  'den',
  'dem',
  'zwei',
  'sich',
  'nach',
  'deux',
  'dans',
  'nella',
  'avec',
  'uber',
  'beim',
  'einem',
  'einer',
  'uno',
])

/** So many words of another tongue make a sentence of it. */
const enough = 2

/** Words are put into English where another tongue is spoken at all, so that "estate" stays what it is to the English. */
export function translated(words: readonly string[]): readonly string[] {
  const isForeign =
    words.length === 1 ||
    words.some((word) => markers.has(word)) ||
    words.filter((word) => english.has(word)).length >= enough
  // The English die, and the Germans have an article of the same letters.
  const isArticle = (word: string, at: number) => word === 'die' && english.has(words[at + 1] ?? '')
  return isForeign
    ? words.map((word, at) => (isArticle(word, at) ? 'the' : (english.get(word) ?? unbound(word) ?? word)))
    : words
}

/** "L'incendie", which is written as one word. */
function unbound(word: string): string | undefined {
  return /^[ld]/.test(word) ? english.get(word.slice(1)) : undefined
}
