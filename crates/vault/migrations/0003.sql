-- What records are found by. Made anew from the records whenever `indexed` says that the program makes other words of them now.

-- Which row of `search` a record has. Every save gives it the next number, so that the newest come first.
CREATE TABLE searched (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE REFERENCES record (id)
) STRICT;

-- Words that `tokens.rs` has made: folded, each once. The index says only which row has them.
CREATE VIRTUAL TABLE search USING fts5 (
    words, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3 4', tokenize = 'ascii'
);

CREATE TABLE indexed (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    stamp BLOB NOT NULL CHECK (length(stamp) = 32)
) STRICT;
