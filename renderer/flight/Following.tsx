import { Icon } from '../app/Icon.tsx'
import { words } from '../words/en.ts'
import { useEye } from './eye.ts'
import { letGo } from './follow.ts'

/** Whom the eye goes after, for as long as it does; a press lets them go. */
export function Following() {
  const following = useEye((eye) => eye.following)
  if (!following) return null
  return (
    <button
      type="button"
      className="following"
      data-hint={words.people.letGoHint}
      data-hint-keys="letGo"
      onClick={letGo}
    >
      <Icon name="follow" size={16} />
      <span>
        {words.people.following} <bdi>{following.name}</bdi>
      </span>
      <Icon name="close" size={12} />
      <span className="unseen">{words.people.letGoHint}</span>
    </button>
  )
}
