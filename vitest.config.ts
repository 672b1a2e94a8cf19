import { defineConfig } from 'vitest/config'

/** Nobody waits that long on a machine that is idle, and on a busy one slowness is no failure. */
const shared = { testTimeout: 300_000, hookTimeout: 300_000 }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'rooms',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/journeys/**', 'test/bench/**', 'node_modules/**'],
        },
      },
      {
        test: {
          ...shared,
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
})
