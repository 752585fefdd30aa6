-- A save writes two pages instead of ten. Why, and what the columns hold: `schema.sql`.

CREATE TABLE fresh_entry (
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

-- Nodes were numbered in the order in which they came to be: with each leaf one for every power of two that divides its number.
WITH RECURSIVE power (of_two) AS (
    SELECT 1 UNION ALL SELECT of_two * 2 FROM power WHERE of_two * 2 <= (SELECT max(seq) + 1 FROM entry)
), leaf (seq, first, nodes) AS (
    SELECT 0, 0, 1
    UNION ALL SELECT seq + 1, first + nodes, (SELECT count(*) FROM power WHERE (seq + 2) % of_two = 0)
    FROM leaf WHERE seq < (SELECT max(seq) FROM entry)
)
INSERT INTO fresh_entry (seq, at, op, is_step, nodes, json, salt, payload)
SELECT entry.seq, entry.at, entry.op, EXISTS (SELECT 1 FROM step WHERE step.seq = entry.seq),
    (SELECT unhex(group_concat(hex(hash), '' ORDER BY position)) FROM node
        WHERE position >= leaf.first AND position < leaf.first + leaf.nodes),
    entry.json, payload.salt, payload.json
FROM leaf JOIN entry USING (seq) LEFT JOIN payload USING (seq);

CREATE TABLE undone (
    step INTEGER PRIMARY KEY REFERENCES entry (seq),
    by INTEGER NOT NULL UNIQUE REFERENCES entry (seq) CHECK (by > step)
) STRICT;

INSERT INTO undone (step, by) SELECT seq, undone_by FROM step WHERE undone_by IS NOT NULL;

CREATE TABLE fresh_record (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    ended INTEGER NOT NULL CHECK (ended IN (0, 1)),
    seq INTEGER NOT NULL REFERENCES entry (seq),
    history TEXT NOT NULL CHECK (json_valid(history)),
    value TEXT NOT NULL
) STRICT;

INSERT INTO fresh_record (id, kind, version, ended, seq, history, value)
SELECT id, kind, version, ended, seq, (
    SELECT json_group_array(json_array(seq, ended) ORDER BY version) FROM version WHERE version.id = record.id
), value FROM record ORDER BY rowid;

ALTER TABLE indexed ADD COLUMN upto INTEGER NOT NULL DEFAULT 0;

UPDATE indexed SET upto = (SELECT max(seq) + 1 FROM entry);

DROP TABLE payload;
DROP TABLE step;
DROP TABLE version;
DROP TABLE node;
DROP TABLE head;
DROP TABLE record;
DROP TABLE entry;
ALTER TABLE fresh_entry RENAME TO entry;
ALTER TABLE fresh_record RENAME TO record;

CREATE INDEX entry_op ON entry (op) WHERE op <> 'record.saved';

CREATE INDEX record_kind ON record (kind);

CREATE VIEW version (id, version, ended, seq) AS
    SELECT record.id, made.key + 1, CAST(made.value ->> 1 AS INTEGER), CAST(made.value ->> 0 AS INTEGER)
    FROM record, json_each(record.history) AS made WHERE made.type = 'array';

CREATE TRIGGER entry_is_not_changed BEFORE UPDATE OF seq, at, op, is_step, nodes, json ON entry
BEGIN SELECT RAISE(ABORT, 'entries are final'); END;
CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries are final'); END;
CREATE TRIGGER payload_is_not_changed BEFORE UPDATE OF salt, payload ON entry WHEN NEW.payload IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'payloads are final'); END;
CREATE TRIGGER version_is_not_changed BEFORE UPDATE OF history ON record
WHEN substr(NEW.history, 1, length(OLD.history) - 1) <> substr(OLD.history, 1, length(OLD.history) - 1)
BEGIN SELECT RAISE(ABORT, 'versions are final'); END;

-- So that the tables without which nothing can be read come to stand on the first pages.
INSERT OR IGNORE INTO rewrite (one) VALUES (1);
