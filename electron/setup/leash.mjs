import { isMainThread } from 'node:worker_threads'

// Loaded before the app: when the program that started it is gone, however that happened, the app ends as if it were asked to.
if (isMainThread && process.channel) process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
