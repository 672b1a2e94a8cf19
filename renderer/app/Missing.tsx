import { words } from '../words/en.ts'
import { Button } from './Button.tsx'
import { loadNewer, useNewer } from './newer.ts'
import { Empty, Panel } from './Panel.tsx'

/** In the place of a panel that cannot be shown: most often because this window is older than the page it came from. */
export function Missing() {
  const isOlder = useNewer((newer) => newer.isThere)
  const say = isOlder ? words.newer : words.missing
  return (
    <Panel title={say.title}>
      <Empty
        icon="spark"
        action={
          <Button look="strong" onClick={loadNewer}>
            {say.load}
          </Button>
        }
      >
        {say.story}
      </Empty>
    </Panel>
  )
}
