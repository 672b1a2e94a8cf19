import type { Migration } from './migration.ts'

/**
 * What the world outside says about a universe, kept beside it; and a faster way to the events of one settlement. Each observation's
 * digest covers the one before it, so that none can be taken out of the middle.
 */
export const observations: Migration = {
  version: 2,
  sql: `
    CREATE TABLE observations (
      id INTEGER PRIMARY KEY,
      source TEXT NOT NULL,
      at TEXT NOT NULL,
      text TEXT NOT NULL,
      kept_at TEXT NOT NULL,
      digest BLOB NOT NULL CHECK (length(digest) = 32)
    ) STRICT;
    CREATE TRIGGER observations_locked BEFORE UPDATE ON observations
      BEGIN SELECT RAISE(ABORT, 'observations are kept as they came'); END;
    CREATE TRIGGER observations_kept BEFORE DELETE ON observations
      BEGIN SELECT RAISE(ABORT, 'observations are kept as they came'); END;

    CREATE INDEX events_by_settlement ON events (settlement, tick);
  `,
}
