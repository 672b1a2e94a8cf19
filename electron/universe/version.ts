/**
 * The number of the law. A universe can be lived on, and lived again, only by the law that it was begun under, so every genesis names it.
 * Whoever changes what a step does after a release raises it: test/universe/golden.test.ts holds the two together.
 */
export const lawVersion = 1
