/** Taking away what is seen. */
export const keepWords = {
  keep: {
    title: 'Keep what you see',
    picture: 'A picture',
    size: 'Size',
    asShown: (size: string) => (size ? `As it is shown, ${size}` : 'As it is shown'),
    anew: (size: string) => `Made once more, ${size}`,
    save: 'Save the picture',
    making: 'Making it…',
    pictureStory:
      'Which universe and moment it shows, through what eye and with which words, is written into the file.',
    saved: 'Picture saved',
    dream: (worn: string) => (worn ? `dream of ${worn}` : 'dream'),
    film: 'A film',
    filmStory: 'Everything the picture does until you stop it, and nothing that lies over it. Ten minutes at most.',
    record: 'Record',
    stop: 'Stop and save',
    proof: 'The proof of this moment',
    saveProof: 'Save the proof',
    proofStory:
      'Shows that this day stands in the sealed history of this universe. Anybody can check it without the universe: qhpu check-proof.',
    proofLater: 'The day is sealed when it ends; from midnight on it can be proved.',
    proofElsewhere: 'This moment belongs to the universe that this one was forked from: prove it there.',
  },
} as const
