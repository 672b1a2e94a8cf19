const paper = '#0b0f14'
const scale = 2

/** A chart as an SVG of its own, with the styles it has on the screen written into it. A drawn chart is set into it as a picture. */
export function svgOf(body: HTMLElement): string {
  const { width, height } = body.getBoundingClientRect()
  const drawn = body.querySelector('svg')
  const canvas = body.querySelector('canvas')
  const inner = drawn
    ? styled(drawn, width, height)
    : canvas
      ? `<image width="${width}" height="${height}" href="${canvas.toDataURL()}"/>`
      : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${paper}"/>${inner}</svg>`
}

export async function pngOf(body: HTMLElement): Promise<Blob> {
  const { width, height } = body.getBoundingClientRect()
  const sheet = new OffscreenCanvas(width * scale, height * scale)
  const pen = sheet.getContext('2d')
  const url = URL.createObjectURL(new Blob([svgOf(body)], { type: 'image/svg+xml' }))
  try {
    const picture = new Image()
    picture.src = url
    await picture.decode()
    pen?.drawImage(picture, 0, 0, width * scale, height * scale)
  } finally {
    URL.revokeObjectURL(url)
  }
  return sheet.convertToBlob({ type: 'image/png' })
}

const carried = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'fill-opacity',
  'opacity',
  'font',
  'text-anchor',
] as const

function styled(svg: SVGSVGElement, width: number, height: number): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = [...svg.querySelectorAll<SVGElement>('*')]
  for (const [i, element] of [...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const look = getComputedStyle(originals[i])
    for (const property of carried) element.style.setProperty(property, look.getPropertyValue(property))
  }
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  return new XMLSerializer().serializeToString(copy)
}
