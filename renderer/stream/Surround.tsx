import { type RefObject, useEffect, useRef } from 'react'
import { useStream } from './stream.ts'

/** So few points that drawing them large is all the blur there need be. */
const size = { width: 10, height: 6 }

/** What stands about a picture that leaves room beside it: the picture's own light, dim and without shapes, in place of black bars. */
export function Surround({ picture }: { picture: RefObject<HTMLCanvasElement | null> }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const pen = canvas.current?.getContext('2d', { alpha: false })
    if (!pen) return
    const paint = () => {
      if (picture.current && useStream.getState().frames > 0)
        pen.drawImage(picture.current, 0, 0, size.width, size.height)
    }
    paint()
    return useStream.subscribe(paint)
  }, [picture])
  return <canvas ref={canvas} className="picture-surround" {...size} aria-hidden="true" />
}
