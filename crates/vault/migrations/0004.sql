-- Records that were saved since the index was last brought up to date. A save notes a record here, in its own transaction, and
-- the next search (or closing, opening, or a save that finds many waiting) makes its words: so the index is never wrong, and a
-- save does not wait for it.
CREATE TABLE unsearched (
    id BLOB NOT NULL PRIMARY KEY REFERENCES record (id)
) STRICT, WITHOUT ROWID;
