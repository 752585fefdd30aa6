-- The newest schema. Times are milliseconds since 1970-01-01 UTC; ids are the 16 bytes of a UUID; booleans are 0 and 1.
-- Truth is the log. Everything below the line is projected from it and can be computed anew.
--
-- What a save costs are the pages that it writes. So an entry has its nodes and its payload in its own row, a record the places of its
-- versions, and what can be computed is not kept: a save writes two pages. It takes two: one page put back betrays itself by the other,
-- a save by its record and everything else by the index of operations.

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

-- `is_step`: an operation on records that is no undo, one of the stack that undo walks back. `nodes`: hashes of the complete subtrees
-- that end with it, from the leaf up. Salt and payload are gone when the payload was erased.
CREATE TABLE entry (
    seq INTEGER PRIMARY KEY CHECK (seq >= 0),
    at INTEGER NOT NULL,
    op TEXT NOT NULL CHECK (op <> ''),
    is_step INTEGER NOT NULL CHECK (is_step IN (0, 1)),
    nodes BLOB NOT NULL CHECK (length(nodes) >= 32 AND length(nodes) % 32 = 0),
    json TEXT NOT NULL,
    salt BLOB CHECK (length(salt) = 32),
    payload TEXT,
    CHECK ((payload IS NULL) = (salt IS NULL))
) STRICT;

------------------------------------------------------------------------------------------------------------------------

-- The version that stands now. `history`: of each version, from the first, the entry that made it, and whether the record ended with
-- it; null where a rescue knew of none.
CREATE TABLE record (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    ended INTEGER NOT NULL CHECK (ended IN (0, 1)),
    seq INTEGER NOT NULL REFERENCES entry (seq),
    history TEXT NOT NULL CHECK (json_valid(history)),
    value TEXT NOT NULL
) STRICT;

-- Nobody asks for all the saves.
CREATE INDEX entry_op ON entry (op) WHERE op <> 'record.saved';

CREATE INDEX record_kind ON record (kind);

CREATE VIEW version (id, version, ended, seq) AS
    SELECT record.id, made.key + 1, CAST(made.value ->> 1 AS INTEGER), CAST(made.value ->> 0 AS INTEGER)
    FROM record, json_each(record.history) AS made WHERE made.type = 'array';

-- Every place in a current value that has the form of a record's id: where to look for links.
CREATE TABLE link (
    from_id BLOB NOT NULL REFERENCES record (id),
    path TEXT NOT NULL,
    to_id BLOB NOT NULL CHECK (length(to_id) = 16),
    PRIMARY KEY (from_id, path)
) STRICT, WITHOUT ROWID;

CREATE INDEX link_to ON link (to_id);

-- The steps that are off the stack, and what took them off.
CREATE TABLE undone (
    step INTEGER PRIMARY KEY REFERENCES entry (seq),
    by INTEGER NOT NULL UNIQUE REFERENCES entry (seq) CHECK (by > step)
) STRICT;

-- Where what is left of an erased payload is told anew. An erased entry without a row left nothing.
CREATE TABLE kept (
    seq INTEGER PRIMARY KEY REFERENCES entry (seq),
    by INTEGER NOT NULL REFERENCES entry (seq) CHECK (by > seq)
) STRICT;

CREATE INDEX kept_by ON kept (by);

-- Files. A blob is kept once, whatever it is called and however many records name it, in pieces of 1 MiB, so that none of it need ever
-- be in memory whole. The hash is known when the last piece is in: until then pieces stand without their blob.
CREATE TABLE blob (
    number INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    size INTEGER NOT NULL CHECK (size >= 0)
) STRICT;

CREATE TABLE chunk (
    blob INTEGER NOT NULL REFERENCES blob (number) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    n INTEGER NOT NULL CHECK (n >= 0),
    data BLOB NOT NULL CHECK (length(data) BETWEEN 1 AND 1048576),
    PRIMARY KEY (blob, n)
) STRICT;

-- Which entry's versions name which blob. What no entry names is an upload that came to nothing.
CREATE TABLE naming (
    sha256 BLOB NOT NULL REFERENCES blob (sha256),
    seq INTEGER NOT NULL REFERENCES entry (seq),
    PRIMARY KEY (sha256, seq)
) STRICT, WITHOUT ROWID;

-- What records are found by. Made anew whenever `indexed` says that the program makes other words of them now. Which row of `search` a
-- record has: every save gives it the next number, so that the newest come first.
CREATE TABLE searched (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE REFERENCES record (id)
) STRICT;

-- Words that `tokens.rs` has made: folded, each once. The index says only which row has them.
CREATE VIRTUAL TABLE search USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3 4', tokenize = 'ascii'
);

-- `upto`: where the log was looked through for records to be searched. Those of later entries wait, as do those in `unsearched`.
CREATE TABLE indexed (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    stamp BLOB NOT NULL CHECK (length(stamp) = 32)
, upto INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE unsearched (
    id BLOB NOT NULL PRIMARY KEY REFERENCES record (id)
) STRICT, WITHOUT ROWID;

-- What vault.json must be, byte for byte. It lies beside the database, where it can be swapped for an older one, whose secrets
-- would open the vault again: here it cannot. `noticed` is the SHA-256 of the last other header that the log tells of.
CREATE TABLE header (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    json BLOB NOT NULL,
    noticed BLOB CHECK (length(noticed) = 32)
) STRICT;

-- A row: something was erased, and the file has still to be written anew. Pages keep parts of rows that were moved between them.
CREATE TABLE rewrite (
    one INTEGER PRIMARY KEY CHECK (one = 1)
) STRICT;

-- A mistake in this program must not rewrite the log. (A person with the key can: that is what anchors are for.)
CREATE TRIGGER entry_is_not_changed BEFORE UPDATE OF seq, at, op, is_step, nodes, json ON entry
BEGIN SELECT RAISE(ABORT, 'entries are final'); END;
CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries are final'); END;
CREATE TRIGGER payload_is_not_changed BEFORE UPDATE OF salt, payload ON entry WHEN NEW.payload IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'payloads are final'); END;
CREATE TRIGGER version_is_not_changed BEFORE UPDATE OF history ON record
WHEN substr(NEW.history, 1, length(OLD.history) - 1) <> substr(OLD.history, 1, length(OLD.history) - 1)
BEGIN SELECT RAISE(ABORT, 'versions are final'); END;
CREATE TRIGGER blob_is_not_changed BEFORE UPDATE ON blob BEGIN SELECT RAISE(ABORT, 'blobs are final'); END;
CREATE TRIGGER chunk_is_not_changed BEFORE UPDATE ON chunk BEGIN SELECT RAISE(ABORT, 'blobs are final'); END;
