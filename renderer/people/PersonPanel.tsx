import { useAnswer } from '../app/answer.ts'
import { Button } from '../app/Button.tsx'
import { Empty, Loading, Panel, Section } from '../app/Panel.tsx'
import { openPanel } from '../app/panels.ts'
import type { CommandOutput } from '../../electron/wire/commands/table.ts'
import { useEye } from '../flight/eye.ts'
import { followPerson, letGo, lookAt } from '../flight/follow.ts'
import { typePrompt, usePrompt } from '../prompt/prompt.ts'
import { sayTick } from '../timeline/calendar.ts'
import { lastWhole, useClock } from '../timeline/clock.ts'
import { goTo } from '../timeline/transport.ts'
import { changeSetting, useSettings } from '../settings/settings.ts'
import { words } from '../words/en.ts'
import { useEpoch } from '../timeline/epoch.ts'
import { Face } from './Face.tsx'
import { Levels } from './Levels.tsx'
import { MoodOverLife } from './MoodOverLife.tsx'
import { Story } from './Story.tsx'
import { Ties } from './Ties.tsx'

export type Shown = CommandOutput<'people.show'>
type Portrait = CommandOutput<'people.portrait'>

export function PersonPanel({ person }: { person: number }) {
  const universe = useClock((clock) => clock.universe?.id)
  // Asked four times a day, not for every hour that flies by.
  const tick = useClock((clock) => lastWhole(clock.universe, clock.tick, clock.ticksPerSecond > 6 ? 24 : 6))
  // While time stands still, the face is that of the very hour.
  const hour = useClock((clock) => (clock.playing ? tick : clock.tick))
  const { answer, problem } = useAnswer('people.show', universe ? { universe, person, tick } : null)
  const { answer: portrait } = useAnswer('people.portrait', universe ? { universe, person, tick: hour } : null)
  const say = words.people
  // One sheet whatever is known by now: it neither comes in anew nor takes the focus again when there is more to say.
  if (portrait?.state === 'unborn')
    return <Panel title={portrait.name} eyebrow={say.unborn} children={<Unborn portrait={portrait} />} />
  if (problem) return <Panel title={say.unknown} children={<Empty>{problem}</Empty>} />
  if (!answer) return <Panel title={portrait?.name ?? say.title} children={<Loading />} />
  return (
    <Panel title={answer.name} eyebrow={say.is(answer)} actions={<Hear shown={answer} />}>
      <Life shown={answer} portrait={portrait} alive={answer.diedTick === null || answer.diedTick > tick} />
    </Panel>
  )
}

/** Time went back behind somebody's birth: the panel stays theirs, and says so. */
function Unborn({ portrait }: { portrait: Portrait }) {
  const epoch = useEpoch()
  const say = words.people
  return (
    <>
      <div className="person-head">
        <Face name={portrait.name} portrait={portrait} />
        <p>{say.unbornStory(sayTick(epoch, portrait.bornTick))}</p>
      </div>
      <div className="deeds">
        <Button icon="forward" onClick={() => void goTo(portrait.bornTick)}>
          {say.toBirth}
        </Button>
      </div>
    </>
  )
}

function Life({ shown, portrait, alive }: { shown: Shown; portrait: Portrait | null; alive: boolean }) {
  const say = words.people
  return (
    <>
      <div className="person-head">
        <Face name={shown.name} portrait={portrait} />
        <dl className="facts">
          <dt>{say.age}</dt>
          <dd>{alive ? say.years(shown.ageYears) : say.died(shown.ageYears)}</dd>
          <dt>{say.lives}</dt>
          <dd>
            <button type="button" className="link" dir="auto" onClick={() => openPanel('place', shown.settlement)}>
              {shown.settlementName}
            </button>
          </dd>
          <dt>{say.does}</dt>
          <dd>{shown.activity}</dd>
          <dt>{say.feels}</dt>
          <dd>{shown.feeling}</dd>
        </dl>
      </div>
      <Deeds shown={shown} alive={alive} />
      <Section title={say.moods}>
        <MoodOverLife moods={shown.moods} />
      </Section>
      <Section title={say.family}>
        <dl className="facts">
          <Relative label={say.mother} id={shown.mother} name={shown.motherName} />
          <Relative label={say.father} id={shown.father} name={shown.fatherName} />
          <Relative label={say.partner} id={shown.partner} name={shown.partnerName} />
        </dl>
      </Section>
      <Section title={say.ties(shown.ties.length)}>
        <Ties name={shown.name} ties={shown.ties} />
      </Section>
      <Section title={say.needs}>
        <Levels values={shown.needs} />
      </Section>
      <Section title={say.skills}>
        <Levels values={shown.skills} most={8} />
      </Section>
      <Section title={say.traits}>
        <Levels values={shown.traits} />
      </Section>
      <Section title={say.beliefs}>
        <Levels values={shown.beliefs} />
      </Section>
      <Section title={say.story}>
        <Story entries={shown.story} />
      </Section>
    </>
  )
}

/** What one can do about a person. */
function Deeds({ shown, alive }: { shown: Shown; alive: boolean }) {
  const following = useEye((eye) => eye.following?.person === shown.id)
  const say = words.people
  const portray = () => {
    // Who has a life to get on with does not stay for a portrait: the eye goes along with them.
    if (alive && useClock.getState().playing) void followPerson(shown.id, shown.name, 'portrait')
    else void lookAt({ person: shown.id, shot: 'portrait' })
  }
  const takeMe = () => {
    typePrompt(say.takeMeWords(shown.name))
    usePrompt.setState({ focusWanted: true })
  }
  return (
    <div className="deeds">
      {alive && (
        <Button
          look={following ? 'plain' : 'strong'}
          icon="follow"
          aria-pressed={following}
          onClick={() => (following ? letGo() : void followPerson(shown.id, shown.name))}
        >
          {following ? say.letGo : say.follow}
        </Button>
      )}
      <Button icon="eye" onClick={portray}>
        {say.portrait}
      </Button>
      <Button onClick={takeMe}>{say.takeMe}</Button>
    </div>
  )
}

/** Whether the window tells of what becomes of this person. */
function Hear({ shown }: { shown: Shown }) {
  const universe = useClock((clock) => clock.universe?.id)
  const follows = useSettings((settings) => settings.follows)
  const heard = follows.some((one) => one.universe === universe && one.person === shown.id)
  const say = words.people
  const listen = () => {
    if (!universe) return
    const others = follows.filter((one) => !(one.universe === universe && one.person === shown.id))
    changeSetting('follows', heard ? others : [...others, { universe, person: shown.id, name: shown.name }])
  }
  return <Button look="quiet" icon="bell" label={heard ? say.unhear : say.hear} aria-pressed={heard} onClick={listen} />
}

function Relative({ label, id, name }: { label: string; id: number; name: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {id < 0 ? (
          <span className="soft">{words.people.none}</span>
        ) : (
          <button type="button" className="link" dir="auto" onClick={() => openPanel('people', id)}>
            {name}
          </button>
        )}
      </dd>
    </>
  )
}
