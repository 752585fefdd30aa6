-- The tables of a schema before the seventh, as it would have them.

CREATE TEMP VIEW entry AS
    SELECT main.entry.seq, at, op, main.entry.json,
        EXISTS (SELECT 1 FROM main.step WHERE main.step.seq = main.entry.seq) AS is_step,
        main.payload.salt, main.payload.json AS payload
    FROM main.entry LEFT JOIN main.payload ON main.payload.seq = main.entry.seq;

CREATE TEMP VIEW record AS
    SELECT rowid AS rowid, id, kind, version, ended, seq, value, (
        SELECT json_group_array(json_array(seq, ended) ORDER BY version) FROM main.version
        WHERE main.version.id = main.record.id
    ) AS history
    FROM main.record;

CREATE TEMP VIEW undone AS
    SELECT seq AS step, undone_by AS by FROM main.step WHERE undone_by IS NOT NULL;
