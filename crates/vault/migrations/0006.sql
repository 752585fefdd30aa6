-- Projected from the log: where what is left of an erased payload is told anew. An erased entry without a row left nothing.
CREATE TABLE kept (
    seq INTEGER PRIMARY KEY REFERENCES entry (seq),
    by INTEGER NOT NULL REFERENCES entry (seq) CHECK (by > seq)
) STRICT;

CREATE INDEX kept_by ON kept (by);
