/**
 * The six lines of each sign in King Wen order, from the lowest up, 1 for a whole line. Written as two trigrams: the lower, then the
 * upper.
 */
const kingWen =
  '111111 000000 100010 010001 111010 010111 010000 000010 111011 110111 111000 000111 101111 111101 001000 000100 ' +
  '100110 011001 110000 000011 100101 101001 000001 100000 100111 111001 100001 011110 010010 101101 001110 011100 ' +
  '001111 111100 000101 101000 101011 110101 001010 010100 110001 100011 111110 011111 000110 011000 010110 011010 ' +
  '101110 011101 100100 001001 001011 110100 101100 001101 011011 110110 010011 110010 110011 001100 101010 010101'
const signs = kingWen.split(' ')

/** `number` is 0 … 63; its place in King Wen's order is one more. */
export function linesOf(number: number): boolean[] {
  return [...(signs[number] ?? signs[0])].map((line) => line === '1')
}
