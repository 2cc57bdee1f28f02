import GRDB

/// The tables of a store, step by step.
///
/// `user_version` counts the steps that a file has been through. A step, once released, never changes:
/// add another one.
enum Schema {
  /// The number of steps, which is the schema version that this program writes.
  static var version: Int { steps.count }

  /// Tells a store of ours from other SQLite files: `VZHE` in ASCII, in `application_id`.
  static let applicationID = 0x565A_4845

  /// Takes a database from `version` to the latest one.
  static func migrate(_ database: Database, from version: Int) throws {
    for (index, step) in steps.enumerated() where index >= version {
      try database.execute(sql: step)
    }
    try database.execute(sql: "PRAGMA user_version = \(steps.count)")
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
  }

  private static let steps: [String] = [
    """
    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;

    -- One thing that the termbase knows.
    CREATE TABLE concept (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      domain TEXT NOT NULL DEFAULT '',
      external TEXT NOT NULL DEFAULT ''
    ) STRICT;

    -- Its designations. 'key' is what spellings of one term share, 'skeleton' the consonants of a name.
    CREATE TABLE term (
      id INTEGER PRIMARY KEY,
      concept INTEGER NOT NULL REFERENCES concept(id) ON DELETE CASCADE,
      language TEXT NOT NULL CHECK (language IN ('fa', 'en')),
      text TEXT NOT NULL,
      key TEXT NOT NULL,
      skeleton TEXT NOT NULL DEFAULT '',
      status TEXT NOT NULL,
      variety TEXT NOT NULL DEFAULT 'both',
      style TEXT NOT NULL DEFAULT '',
      homograph TEXT NOT NULL DEFAULT '',
      note TEXT NOT NULL DEFAULT '',
      source INTEGER NOT NULL REFERENCES source(id),
      UNIQUE (concept, language, text, style)
    ) STRICT;
    CREATE INDEX term_key ON term(language, key);
    CREATE INDEX term_skeleton ON term(language, skeleton);

    -- Every change: who, when, what, why, from which file.
    CREATE TABLE history (
      id INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      user TEXT NOT NULL,
      action TEXT NOT NULL,
      concept INTEGER NOT NULL,
      persian TEXT NOT NULL,
      persianKey TEXT NOT NULL,
      english TEXT NOT NULL,
      change TEXT NOT NULL DEFAULT '',
      reason TEXT NOT NULL DEFAULT '',
      origin TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX history_key ON history(persianKey);

    -- Ordinary words, for segmenting glued text and for aligning; never shown as terms. Key columns
    -- come first: SQLite 3.40 else takes other columns of such tables for NULL when it checks them.
    CREATE TABLE word (
      persian TEXT NOT NULL,
      role TEXT NOT NULL,
      english TEXT NOT NULL,
      PRIMARY KEY (persian, role)
    ) STRICT, WITHOUT ROWID;

    -- What the words near a homograph say about its reading.
    CREATE TABLE homographCue (
      homograph TEXT NOT NULL,
      reading TEXT NOT NULL CHECK (reading IN ('name', 'word')),
      cues TEXT NOT NULL,
      PRIMARY KEY (homograph, reading)
    ) STRICT, WITHOUT ROWID;
    """,
    """
    -- Aligned texts whose words were learnt, so that none is learnt twice.
    CREATE TABLE learntText (
      fingerprint TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      at TEXT NOT NULL,
      beads INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- How often which Persian stem was linked with which English one, in those texts.
    CREATE TABLE learntPair (
      persian TEXT NOT NULL,
      english TEXT NOT NULL,
      count REAL NOT NULL,
      PRIMARY KEY (persian, english)
    ) STRICT, WITHOUT ROWID;
    """,
    """
    -- What a newsroom has decided for all of its work: conventions of names.
    CREATE TABLE setting (
      "group" TEXT NOT NULL,
      name TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY ("group", name)
    ) STRICT, WITHOUT ROWID;
    """,
  ]
}
