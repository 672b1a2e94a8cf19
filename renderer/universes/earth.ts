import type { MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import land from 'world-atlas/land-110m.json'

type Topology = Parameters<typeof feature>[0]

/** The Earth's land as a plain map, one pixel a third of a degree: white where there is land. */
export function paintLand(width = 1_080, height = 540): OffscreenCanvas {
  const sheet = new OffscreenCanvas(width, height)
  const pen = sheet.getContext('2d')
  if (!pen) return sheet
  pen.fillStyle = '#000'
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = '#fff'
  const topology = land as unknown as Topology
  const shapes = feature(topology, topology.objects.land)
  const list = shapes.type === 'FeatureCollection' ? shapes.features : [shapes]
  for (const { geometry } of list) {
    const path = new Path2D()
    for (const ring of ringsOf(geometry as Polygon | MultiPolygon))
      for (const [i, [longitude, latitude]] of ring.entries()) {
        const [x, y] = [((longitude + 180) / 360) * width, ((90 - latitude) / 180) * height]
        if (i === 0) path.moveTo(x, y)
        else path.lineTo(x, y)
      }
    pen.fill(path, 'evenodd')
  }
  return sheet
}

function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}
