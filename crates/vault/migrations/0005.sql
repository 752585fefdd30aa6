-- What vault.json must be, byte for byte. It lies beside the database, where it can be swapped for an older one, whose secrets
-- would open the vault again: here it cannot. `noticed` is the SHA-256 of the last other header that the log tells of.
CREATE TABLE header (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    json BLOB NOT NULL,
    noticed BLOB CHECK (length(noticed) = 32)
) STRICT;
