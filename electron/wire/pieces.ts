/** Small enough that a picture never waits long behind a piece, large enough that a gigabyte takes a thousand. */
export const pieceBytesMax = 1024 * 1024
