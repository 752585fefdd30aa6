-- Files. A blob is kept once, whatever it is called and however many records name it, in pieces of 1 MiB, so that none of
-- it need ever be in memory whole.

CREATE TABLE blob (
    number INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    size INTEGER NOT NULL CHECK (size >= 0)
) STRICT;

-- The hash is known when the last piece is in: until then pieces stand without their blob.
CREATE TABLE chunk (
    blob INTEGER NOT NULL REFERENCES blob (number) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    n INTEGER NOT NULL CHECK (n >= 0),
    data BLOB NOT NULL CHECK (length(data) BETWEEN 1 AND 1048576),
    PRIMARY KEY (blob, n)
) STRICT;

-- Projected from the log: which entry's versions name which blob. What no entry names is an upload that came to nothing.
CREATE TABLE naming (
    sha256 BLOB NOT NULL REFERENCES blob (sha256),
    seq INTEGER NOT NULL REFERENCES entry (seq),
    PRIMARY KEY (sha256, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER blob_is_not_changed BEFORE UPDATE ON blob BEGIN SELECT RAISE(ABORT, 'blobs are final'); END;
CREATE TRIGGER chunk_is_not_changed BEFORE UPDATE ON chunk BEGIN SELECT RAISE(ABORT, 'blobs are final'); END;
