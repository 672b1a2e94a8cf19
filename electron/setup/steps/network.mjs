import { run } from '../child.mjs'

const answerMsMax = 5_000

/**
 * Whether a host answers at all, within five seconds: cheap to know before a download that may take minutes. Asked from a process of
 * its own, because only the newer Node heeds the proxy settings of the environment.
 */
export async function reach(node, url) {
  const program = `fetch(${JSON.stringify(url)}, { method: 'HEAD', redirect: 'manual' }).then(() => process.exit(0), (problem) => {
    console.error(problem.cause?.code ?? problem.message)
    process.exit(1)
  })`
  const { code, output, timedOut } = await run(node, ['-e', program], {
    env: { NODE_USE_ENV_PROXY: '1' },
    timeoutMs: answerMsMax,
  })
  if (code === 0) return { ok: true }
  return { ok: false, why: timedOut ? 'no answer in 5 s' : output.trim() }
}
