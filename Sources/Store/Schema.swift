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

  /// Runs `fill` without the indexes and makes them afterwards, by sorting, which takes less time
  /// than keeping them up to date row by row.
  static func indexingLast(_ database: Database, fill: () throws -> Void) throws {
    let indexes = try Row.fetchAll(
      database, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    // Statistics go with their indexes.
    let statistics = try Row.fetchAll(database, sql: "SELECT tbl, idx, stat FROM sqlite_stat1")
    for index in indexes {
      let name: String = index[0]
      try database.execute(sql: "DROP INDEX \"\(name)\"")
    }
    try fill()
    for index in indexes { try database.execute(sql: index[1]) }
    try database.execute(sql: "DELETE FROM sqlite_stat1")
    for row in statistics {
      try database.execute(
        sql: "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)",
        arguments: [row[0] as String?, row[1] as String?, row[2] as String?])
    }
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
    """
    -- Finds keys that differ in a few letters, without reading all: a key in one piece more than edits are
    -- allowed (one below 8 letters, two below 12, else three) has a piece that stays whole. SQLite keeps
    -- these indexes itself; queries must spell the expressions just so.
    CREATE INDEX term_piece0 ON term(language, length(key),
      substr(key, 1, length(key) / min(4, max(2, length(key) / 4 + 1))));
    CREATE INDEX term_piece1 ON term(language, length(key),
      substr(key, length(key) / min(4, max(2, length(key) / 4 + 1)) + 1,
        length(key) * 2 / min(4, max(2, length(key) / 4 + 1))
        - length(key) / min(4, max(2, length(key) / 4 + 1))));
    CREATE INDEX term_piece2 ON term(language, length(key),
      substr(key, length(key) * 2 / min(4, max(2, length(key) / 4 + 1)) + 1,
        length(key) * 3 / min(4, max(2, length(key) / 4 + 1))
        - length(key) * 2 / min(4, max(2, length(key) / 4 + 1))))
      WHERE length(key) >= 8;
    CREATE INDEX term_piece3 ON term(language, length(key),
      substr(key, length(key) * 3 / min(4, max(2, length(key) / 4 + 1)) + 1))
      WHERE length(key) >= 12;

    -- Finds names by their last word: by the last letters of the keys of terms of several words.
    CREATE INDEX term_ending ON term(language, substr(key, -2), substr(key, -4))
      WHERE instr(text, ' ') > 0;

    -- The few styles and subjects, which options are checked against.
    CREATE INDEX term_style ON term(style) WHERE style <> '';
    CREATE INDEX concept_domain ON concept(domain);

    -- What a large store looks like, so that the planner chooses these indexes: without it, it takes the
    -- two languages for as selective as keys.
    ANALYZE sqlite_master;
    DELETE FROM sqlite_stat1;
    INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
      ('term', 'sqlite_autoindex_term_1', '200000 2 2 1 1'),
      ('term', 'term_key', '200000 100000 2'),
      ('term', 'term_skeleton', '200000 100000 20'),
      ('term', 'term_piece0', '200000 100000 10000 50'),
      ('term', 'term_piece1', '200000 100000 10000 50'),
      ('term', 'term_piece2', '100000 50000 10000 50'),
      ('term', 'term_piece3', '50000 25000 10000 50'),
      ('term', 'term_ending', '100000 50000 200 20'),
      ('term', 'term_style', '10000 2000'),
      ('concept', 'concept_domain', '100000 2000');
    ANALYZE sqlite_master;
    """,
  ]
}
