import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// Relative paths, so that the same build opens from a file, from the loopback server and inside the packaged app.
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  // One copy of what the drawing threads share.
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2024',
    sourcemap: false,
    // Inlined data URLs would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
