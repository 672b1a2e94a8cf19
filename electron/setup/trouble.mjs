/** A failure that the user can do something about: one line, no stack, and the exit code that goes with it. */
export class Trouble extends Error {
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/** Runs a program's body and turns what goes wrong into one line and an exit code. */
export async function runProgram(body) {
  try {
    process.exitCode = await body()
  } catch (problem) {
    console.error(`qhpu: ${problem instanceof Trouble ? problem.message : problem.stack}`)
    process.exitCode = problem.exitCode ?? 1
  }
}
