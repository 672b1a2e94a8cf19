import { lazy, Suspense } from 'react'
import { Loading } from '../app/Panel.tsx'
import { words } from '../words/en.ts'
import { eraNames } from '../words/world.ts'
import type { Draft } from './draft.ts'

const Globe = lazy(() => import('./Globe.tsx'))

type Numbers = 'people' | 'seed' | 'latitude' | 'longitude'
const bounds: Record<Numbers, { min: number; max: number; step?: number }> = {
  people: { min: 2, max: 100_000 },
  seed: { min: 0, max: 4_294_967_295 },
  latitude: { min: -85, max: 85, step: 0.1 },
  longitude: { min: -180, max: 180, step: 0.1 },
}

/** What a scenario leaves open: name, number, day, age, seed and place. */
export function GenesisFields({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }) {
  const say = words.genesis
  const number = (name: Numbers) => (
    <label className="field">
      <span>{say[name]}</span>
      <input
        className="input figures"
        type="number"
        {...bounds[name]}
        value={draft[name]}
        onChange={(event) => change({ [name]: Number(event.target.value) })}
      />
    </label>
  )
  return (
    <div className="genesis-columns">
      <div className="genesis-fields">
        <label className="field">
          <span>{say.name}</span>
          <input
            className="input"
            dir="auto"
            value={draft.name}
            maxLength={80}
            onChange={(event) => change({ name: event.target.value })}
          />
        </label>
        <div className="pair">
          {number('people')}
          <label className="field">
            <span>{say.start}</span>
            <input
              className="input figures"
              value={draft.start}
              onChange={(event) => change({ start: event.target.value })}
            />
          </label>
        </div>
        <div className="pair">
          <label className="field">
            <span>{say.era}</span>
            <select className="input" value={draft.era} onChange={(event) => change({ era: event.target.value })}>
              {eraNames.map((era) => (
                <option key={era} value={era.toLowerCase()}>
                  {era}
                </option>
              ))}
            </select>
          </label>
          {number('seed')}
        </div>
        <div className="pair">
          {number('latitude')}
          {number('longitude')}
        </div>
      </div>
      <Suspense fallback={<Loading />}>
        <Globe
          latitude={draft.latitude}
          longitude={draft.longitude}
          onPick={(latitude, longitude) => change({ latitude, longitude })}
        />
      </Suspense>
    </div>
  )
}
