import { escape } from './vectors.ts'

const paper = '#0b0f14'
const margin = 24
const headHeight = 40
const footHeight = 26
const scale = 2

/** What is taken away of a chart: what it shows, of which universe and when, and the shapes themselves. */
export type Sheet = { title: string; note: string; drawing: string }

/** A chart on a page of its own, in vectors to the last letter. */
export function svgOf({ title, note, drawing }: Sheet): string {
  const { width: wide, height: high } = sizeOf(drawing)
  const [width, height] = [wide + margin * 2, high + margin + headHeight + footHeight]
  const font = 'font-family="Inter, system-ui, sans-serif"'
  const placed = drawing.replace('<svg ', `<svg x="${margin}" y="${margin + headHeight - 14}" `)
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>${escape(title)}</title><rect width="100%" height="100%" fill="${paper}"/><text x="${margin}" y="34" ${font} font-size="16" font-weight="600" fill="#eaf0f4">${escape(title)}</text>${placed}<text x="${margin}" y="${height - 14}" ${font} font-size="11" fill="#8b97a5">${escape(note)}</text></svg>`
}

export async function pngOf(sheet: Sheet): Promise<Blob> {
  const svg = svgOf(sheet)
  const { width, height } = sizeOf(svg)
  const canvas = new OffscreenCanvas(width * scale, height * scale)
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const picture = new Image()
    picture.src = url
    await picture.decode()
    canvas.getContext('2d')?.drawImage(picture, 0, 0, width * scale, height * scale)
  } finally {
    URL.revokeObjectURL(url)
  }
  return canvas.convertToBlob({ type: 'image/png' })
}

const carried = ['fill', 'stroke', 'stroke-width', 'fill-opacity', 'stroke-opacity', 'opacity', 'text-anchor'] as const
const letters = ['font-family', 'font-size', 'font-weight'] as const

/** A drawing of the page with the looks that the page's styles give it written into it, in terms that any editor knows. */
export function drawingOf(svg: SVGSVGElement): string {
  const { width, height } = svg.getBoundingClientRect()
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = [...svg.querySelectorAll<SVGElement>('*')]
  for (const [i, element] of [...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const look = getComputedStyle(originals[i])
    const wanted = element.tagName === 'text' ? [...carried, ...letters] : carried
    for (const property of wanted) element.setAttribute(property, look.getPropertyValue(property))
    for (const property of ['fill', 'stroke'] as const) splitAlpha(element, property)
    element.removeAttribute('class')
  }
  copy.removeAttribute('class')
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(Math.round(width)))
  copy.setAttribute('height', String(Math.round(height)))
  return new XMLSerializer().serializeToString(copy)
}

/** `rgba(…)` is not SVG: the colour and how much of it are two attributes. */
function splitAlpha(element: SVGElement, property: 'fill' | 'stroke'): void {
  const found = /^rgba\((.+),\s*([\d.]+)\)$/.exec(element.getAttribute(property) ?? '')
  if (!found) return
  element.setAttribute(property, `rgb(${found[1]})`)
  element.setAttribute(
    `${property}-opacity`,
    String(Number(found[2]) * Number(element.getAttribute(`${property}-opacity`) ?? 1)),
  )
}

function sizeOf(svg: string): { width: number; height: number } {
  const read = (name: string) => Number(new RegExp(`<svg [^>]*?\\b${name}="([\\d.]+)"`).exec(svg)?.[1] ?? 0)
  return { width: read('width'), height: read('height') }
}
