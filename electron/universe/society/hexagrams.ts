/** The sixty-four in the order of King Wen, as Wilhelm and Baynes name them. */
const names =
  'The Creative|The Receptive|Difficulty at the Beginning|Youthful Folly|Waiting|Conflict|The Army|Holding Together|The Taming Power of the Small|Treading|Peace|Standstill|Fellowship with Men|Possession in Great Measure|Modesty|Enthusiasm|Following|Work on What Has Been Spoiled|Approach|Contemplation|Biting Through|Grace|Splitting Apart|Return|Innocence|The Taming Power of the Great|The Corners of the Mouth|Preponderance of the Great|The Abysmal|The Clinging|Influence|Duration|Retreat|The Power of the Great|Progress|Darkening of the Light|The Family|Opposition|Obstruction|Deliverance|Decrease|Increase|Breakthrough|Coming to Meet|Gathering Together|Pushing Upward|Oppression|The Well|Revolution|The Caldron|The Arousing|Keeping Still|Development|The Marrying Maiden|Abundance|The Wanderer|The Gentle|The Joyous|Dispersion|Limitation|Inner Truth|Preponderance of the Small|After Completion|Before Completion'.split(
    '|',
  )

export function hexagramName(index: number): string {
  return names[index]
}
