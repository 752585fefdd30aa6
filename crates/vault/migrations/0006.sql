-- Projected from the log: where what is left of an erased payload is told anew. An erased entry without a row left nothing.
CREATE TABLE kept (
    seq INTEGER PRIMARY KEY REFERENCES entry (seq),
    by INTEGER NOT NULL REFERENCES entry (seq) CHECK (by > seq)
) STRICT;

CREATE INDEX kept_by ON kept (by);

-- A row: something was erased, and the file has still to be written anew. Pages keep parts of rows that were moved between them.
CREATE TABLE rewrite (
    one INTEGER PRIMARY KEY CHECK (one = 1)
) STRICT;
