/** Cuts instead of morphs, when the system or the user asks for it. */
export function isMotionReduced(): boolean {
  return document.documentElement.dataset.motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches
}
