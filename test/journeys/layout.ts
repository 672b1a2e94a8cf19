import type { Page } from 'playwright-core'

/** What a careful eye would object to in a layout, in words; empty when there is nothing. */
export function findLayoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slack = 2
    const targetMin = 24
    const faults: string[] = []
    const nameOf = (element: Element) =>
      `${element.className || element.tagName} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('.unseen, details:not([open]) > :not(summary)')
    const root = document.querySelector('.window')
    if (!root) return ['there is no window']
    const all = [...root.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element instanceof HTMLElement && !element.closest('svg, canvas, .uplot') && isSeen(element),
    )

    for (const element of all) {
      const { overflowX, overflowY, textOverflow, backdropFilter } = getComputedStyle(element)
      // It would be blurred again with every frame of the stream.
      if (backdropFilter !== 'none') faults.push(`${nameOf(element)} blurs what lies beneath it`)
      const tooWide = element.scrollWidth > element.clientWidth + slack && element.clientWidth > 0
      const tooHigh = element.scrollHeight > element.clientHeight + slack && element.clientHeight > 0
      const isField = element.matches('input, select, textarea')
      const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
      if (isField || getComputedStyle(element).display === 'inline') continue
      if (
        tooWide &&
        overflowX === 'visible' &&
        element.matches(
          'button, .panel, .panel-body, .card, .figure, .transport, .prompt, .notice, .tour, .top, dd, dt, td, p',
        )
      )
        faults.push(`${nameOf(element)} is ${element.scrollWidth - element.clientWidth} px wider than its room`)
      if (tooWide && overflowX === 'auto' && !element.matches('.report'))
        faults.push(`${nameOf(element)} has to be scrolled sideways`)
      const holdsText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      const cutsX = !scrolls(overflowX) && overflowX !== 'visible' && textOverflow !== 'ellipsis' && tooWide
      const cutsY = !scrolls(overflowY) && overflowY !== 'visible' && tooHigh
      if (holdsText && (cutsX || cutsY)) faults.push(`the text of ${nameOf(element)} is cut off`)
    }

    /** The part of a control that its scrolling ancestors let through. */
    const shownPart = (element: Element) => {
      let { left, top, right, bottom } = element.getBoundingClientRect()
      for (let above = element.parentElement; above; above = above.parentElement) {
        if (getComputedStyle(above).overflowY === 'visible') continue
        const edge = above.getBoundingClientRect()
        left = Math.max(left, edge.left)
        top = Math.max(top, edge.top)
        right = Math.min(right, edge.right)
        bottom = Math.min(bottom, edge.bottom)
      }
      return { left, top, right, bottom }
    }
    const controls = all
      .filter((element) => element.matches('button, input, select, textarea, summary, [role=slider], [role=option]'))
      .map((element) => ({ element, box: shownPart(element) }))
      .filter(({ box }) => box.right - box.left > slack && box.bottom - box.top > slack)
    for (const [i, { element, box }] of controls.entries()) {
      const whole = element.getBoundingClientRect()
      if (box.left < -slack || box.top < -slack || box.right > innerWidth + slack || box.bottom > innerHeight + slack)
        faults.push(`${nameOf(element)} lies outside the window`)
      if (
        Math.min(whole.width, whole.height) < targetMin - 0.5 &&
        !element.matches('.switch input, .lock input, .force input, input[type=range], .branch')
      )
        faults.push(
          `${nameOf(element)} is ${Math.round(whole.width)} × ${Math.round(whole.height)} px, too small to press`,
        )
      for (const other of controls.slice(i + 1)) {
        if (element.contains(other.element) || other.element.contains(element)) continue
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        if (across > slack && down > slack) faults.push(`${nameOf(element)} lies over ${nameOf(other.element)}`)
      }
    }
    return [...new Set(faults)]
  })
}
