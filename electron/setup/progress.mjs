/** Progress on standard error, so that standard output belongs to the program: one line a step, kept alive while it works. */

const beatMs = 10_000
const redrawMs = 200

function seconds(sinceMs) {
  return `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`
}

/**
 * Shows one step while `work` runs. `work` is given a function that says how far it is; a terminal redraws the line, a log gets a
 * new line at most every ten seconds.
 */
export async function showStep(name, work, out = process.stderr) {
  const startedMs = performance.now()
  let far = ''
  let beatAtMs = startedMs
  const line = () => `${name} … ${far ? `${far}, ` : ''}${seconds(startedMs)}`
  const draw = () => {
    if (out.isTTY) out.write(`\r\x1b[2K${line().slice(0, Math.max(20, (out.columns ?? 80) - 1))}`)
    else if (performance.now() - beatAtMs >= beatMs) {
      beatAtMs = performance.now()
      out.write(`${line()}\n`)
    }
  }
  if (!out.isTTY) out.write(`${name} …\n`)
  const timer = setInterval(draw, redrawMs)
  const finish = (mark, words) => {
    clearInterval(timer)
    out.write(`${out.isTTY ? '\r\x1b[2K' : ''}${mark} ${name}${words ? `: ${words}` : ''} (${seconds(startedMs)})\n`)
  }
  try {
    const words = await work((next) => {
      far = next
    })
    finish('✓', words)
  } catch (problem) {
    finish('✗', '')
    throw problem
  }
}

export function say(words) {
  process.stderr.write(`${words}\n`)
}
