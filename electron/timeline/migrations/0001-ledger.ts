import type { Migration } from './migration.ts'

/**
 * The ledger and what hangs on it. What a universe has lived through can be added to and never altered: triggers refuse it to anyone
 * who opens the file with another program, and a check of the schema finds out who drops the triggers.
 */
export const ledger: Migration = {
  version: 1,
  sql: `
    CREATE TABLE card (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER card_locked BEFORE UPDATE ON card WHEN old.key IN ('id', 'genesis', 'createdAt', 'startTick')
      BEGIN SELECT RAISE(ABORT, 'this universe is locked'); END;
    CREATE TRIGGER card_kept BEFORE DELETE ON card
      BEGIN SELECT RAISE(ABORT, 'this universe is locked'); END;

    CREATE TABLE epochs (
      epoch INTEGER PRIMARY KEY,
      state_hash BLOB NOT NULL CHECK (length(state_hash) = 32),
      events_hash BLOB NOT NULL CHECK (length(events_hash) = 32),
      root BLOB NOT NULL CHECK (length(root) = 32)
    ) STRICT;
    CREATE TRIGGER epochs_locked BEFORE UPDATE ON epochs BEGIN SELECT RAISE(ABORT, 'this universe is locked'); END;
    CREATE TRIGGER epochs_kept BEFORE DELETE ON epochs BEGIN SELECT RAISE(ABORT, 'this universe is locked'); END;

    CREATE TABLE days (
      epoch INTEGER PRIMARY KEY,
      date TEXT NOT NULL,
      people INTEGER NOT NULL,
      births INTEGER NOT NULL,
      deaths INTEGER NOT NULL,
      settlements INTEGER NOT NULL,
      era INTEGER NOT NULL,
      season INTEGER NOT NULL,
      weather INTEGER NOT NULL,
      temperatureCelsius REAL NOT NULL,
      valence REAL NOT NULL,
      arousal REAL NOT NULL,
      dominance REAL NOT NULL,
      trust REAL NOT NULL,
      cooperation REAL NOT NULL,
      trade REAL NOT NULL,
      gini REAL NOT NULL,
      food REAL NOT NULL,
      health REAL NOT NULL,
      technologies REAL NOT NULL,
      harmony REAL NOT NULL
    ) STRICT;
    CREATE TRIGGER days_locked BEFORE UPDATE ON days BEGIN SELECT RAISE(ABORT, 'this universe is locked'); END;
    CREATE TRIGGER days_kept BEFORE DELETE ON days BEGIN SELECT RAISE(ABORT, 'this universe is locked'); END;

    CREATE TABLE events (
      id INTEGER PRIMARY KEY,
      tick INTEGER NOT NULL,
      kind TEXT NOT NULL,
      who TEXT NOT NULL,
      settlement INTEGER NOT NULL,
      x REAL NOT NULL,
      y REAL NOT NULL,
      weight REAL NOT NULL,
      cause INTEGER NOT NULL,
      valence REAL NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX events_by_tick ON events (tick);
    CREATE TRIGGER events_locked BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'this universe is locked'); END;
    CREATE TRIGGER events_kept BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'this universe is locked'); END;

    CREATE TABLE event_people (
      person INTEGER NOT NULL,
      event INTEGER NOT NULL,
      PRIMARY KEY (person, event)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE event_counts (
      epoch INTEGER NOT NULL,
      kind TEXT NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (epoch, kind)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE lives (
      person INTEGER PRIMARY KEY,
      epoch INTEGER NOT NULL,
      name TEXT NOT NULL,
      sex TEXT NOT NULL,
      born_tick INTEGER NOT NULL,
      mother INTEGER NOT NULL,
      father INTEGER NOT NULL,
      settlement INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX lives_by_epoch ON lives (epoch);
    CREATE TRIGGER lives_locked BEFORE UPDATE ON lives BEGIN SELECT RAISE(ABORT, 'this universe is locked'); END;
    CREATE TRIGGER lives_kept BEFORE DELETE ON lives BEGIN SELECT RAISE(ABORT, 'this universe is locked'); END;

    CREATE TABLE moods (
      epoch INTEGER PRIMARY KEY,
      sample BLOB NOT NULL
    ) STRICT;

    -- Keyframes can be made again by living again, so they alone may be dropped.
    CREATE TABLE keyframes (
      tick INTEGER PRIMARY KEY,
      base INTEGER,
      length INTEGER NOT NULL,
      packed BLOB NOT NULL,
      seal TEXT
    ) STRICT;
    CREATE INDEX keyframes_by_base ON keyframes (base) WHERE base IS NOT NULL;

    CREATE TABLE checkpoints (
      size INTEGER PRIMARY KEY,
      document TEXT NOT NULL
    ) STRICT;
  `,
}
