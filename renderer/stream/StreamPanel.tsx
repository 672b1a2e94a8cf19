import { Panel, Section } from '../app/Panel.tsx'
import { words } from '../words/en.ts'
import { useStream } from './stream.ts'

/** The figures behind the picture, for those who open them. */
export default function StreamPanel() {
  const { state, words: told, lens: heard, header, shownFps } = useStream()
  // The world's own shapes have no pack, no device and nothing to drift from.
  const lens = header?.kind === 'blockout' ? null : heard
  const say = words.stats
  return (
    <Panel title={say.title} eyebrow={words.stream.states[state]}>
      {told && told !== state && <p className="soft">{told}</p>}
      <div className="tiles">
        <Tile label={say.shown} value={shownFps.toFixed(1)} unit={say.fps} />
        {lens && (
          <>
            <Tile label={say.made} value={lens.fps.toFixed(1)} unit={say.fps} />
            <Tile label={say.latency} value={Math.round(lens.latencyMs).toString()} unit="ms" />
            <Tile label={say.drift} value={(header?.drift ?? lens.drift).toFixed(3)} unit="" />
          </>
        )}
        {!lens && header && (
          <>
            <Tile label={say.painted} value={header.sceneMs.toFixed(0)} unit="ms" />
            <Tile label={say.size} value={`${header.width} × ${header.height}`} unit="" />
          </>
        )}
      </div>
      {lens && (
        <Section title={say.madeBy}>
          <dl className="facts">
            <dt>{say.pack}</dt>
            <dd>{lens.pack}</dd>
            <dt>{say.device}</dt>
            <dd>
              {lens.device}
              <small>{lens.reason}</small>
            </dd>
            <dt>{say.size}</dt>
            <dd className="figures">
              {lens.width} × {lens.height}
              {lens.model && <small>{say.modelSize(lens.model.width, lens.model.height)}</small>}
            </dd>
            <dt>{say.steps}</dt>
            <dd className="figures">{lens.steps}</dd>
            <dt>{say.sparks}</dt>
            <dd className="figures">{lens.sparks}</dd>
          </dl>
        </Section>
      )}
      {lens && Object.keys(lens.stages).length > 0 && (
        <Section title={say.stages}>
          <Stages stages={lens.stages} />
        </Section>
      )}
      {header && (
        <Section title={say.frame}>
          <dl className="facts">
            <dt>{say.kind}</dt>
            <dd>{words.stats.kinds[header.kind]}</dd>
            <dt>{say.sequence}</dt>
            <dd className="figures">{header.sequence}</dd>
            {lens && (
              <>
                <dt>{say.digest}</dt>
                <dd className="figures">{header.digest}</dd>
              </>
            )}
          </dl>
        </Section>
      )}
    </Panel>
  )
}

function Tile({ label, value, unit }: { label: string; value: string; unit: string }) {
  return (
    <div className="tile">
      <span>{label}</span>
      <strong className="figures">
        {value} <small>{unit}</small>
      </strong>
    </div>
  )
}

function Stages({ stages }: { stages: Record<string, number> }) {
  const longest = Math.max(...Object.values(stages), 1)
  return (
    <dl className="bars">
      {Object.entries(stages).map(([name, milliseconds]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <span className="bar" style={{ width: `${(milliseconds / longest) * 100}%` }} />
            <span className="figures">{milliseconds.toFixed(1)} ms</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
