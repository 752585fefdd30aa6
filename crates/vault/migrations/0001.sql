-- The first schema. Times are milliseconds since 1970-01-01 UTC; ids are the 16 bytes of a UUID; booleans are 0 and 1.
-- Truth is the log (entry, payload). Everything below the line is projected from it and can be computed anew.

CREATE TABLE vault (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id BLOB NOT NULL CHECK (length(id) = 16),
    signing_key BLOB NOT NULL CHECK (length(signing_key) = 32),
    actor TEXT NOT NULL REFERENCES operator (id)
) STRICT;

CREATE TABLE operator (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
    seq INTEGER PRIMARY KEY CHECK (seq >= 0),
    at INTEGER NOT NULL,
    op TEXT NOT NULL CHECK (op <> ''),
    json TEXT NOT NULL
) STRICT;

CREATE INDEX entry_op ON entry (op);

-- Apart from the entry, so that it can be erased.
CREATE TABLE payload (
    seq INTEGER PRIMARY KEY REFERENCES entry (seq),
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    json TEXT NOT NULL
) STRICT;

------------------------------------------------------------------------------------------------------------------------

-- Hashes of complete subtrees, numbered in the order in which they come to be, so that an append writes at the end.
CREATE TABLE node (
    position INTEGER PRIMARY KEY CHECK (position >= 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    size INTEGER NOT NULL CHECK (size >= 0),
    root BLOB NOT NULL CHECK (length(root) = 32)
) STRICT;

-- The version of a record that stands now.
CREATE TABLE record (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    ended INTEGER NOT NULL CHECK (ended IN (0, 1)),
    seq INTEGER NOT NULL REFERENCES entry (seq),
    value TEXT NOT NULL
) STRICT;

CREATE INDEX record_kind ON record (kind);

-- Which entry's payload holds a version; the value is not kept twice.
CREATE TABLE version (
    id BLOB NOT NULL REFERENCES record (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    ended INTEGER NOT NULL CHECK (ended IN (0, 1)),
    seq INTEGER NOT NULL REFERENCES entry (seq),
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

-- Every place in a current value that has the form of a record's id: where to look for links.
CREATE TABLE link (
    from_id BLOB NOT NULL REFERENCES record (id),
    path TEXT NOT NULL,
    to_id BLOB NOT NULL CHECK (length(to_id) = 16),
    PRIMARY KEY (from_id, path)
) STRICT, WITHOUT ROWID;

CREATE INDEX link_to ON link (to_id);

-- Operations on records that are not undos: the stack that undo walks back.
CREATE TABLE step (
    seq INTEGER PRIMARY KEY REFERENCES entry (seq),
    undone_by INTEGER UNIQUE REFERENCES entry (seq) CHECK (undone_by > seq)
) STRICT;

CREATE INDEX step_standing ON step (seq) WHERE undone_by IS NULL;

-- A mistake in this program must not rewrite the log. (A person with the key can: that is what anchors are for.)
CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entries are final'); END;
CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries are final'); END;
CREATE TRIGGER payload_is_not_changed BEFORE UPDATE ON payload BEGIN SELECT RAISE(ABORT, 'payloads are final'); END;
CREATE TRIGGER node_is_not_changed BEFORE UPDATE ON node BEGIN SELECT RAISE(ABORT, 'nodes are final'); END;
CREATE TRIGGER node_is_not_deleted BEFORE DELETE ON node BEGIN SELECT RAISE(ABORT, 'nodes are final'); END;
CREATE TRIGGER version_is_not_changed BEFORE UPDATE ON version BEGIN SELECT RAISE(ABORT, 'versions are final'); END;
CREATE TRIGGER version_is_not_deleted BEFORE DELETE ON version BEGIN SELECT RAISE(ABORT, 'versions are final'); END;
