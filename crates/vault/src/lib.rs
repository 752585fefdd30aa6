//! One encrypted SQLite vault: keys, migrations, records, evidence.
