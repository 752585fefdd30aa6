//! Every text of the program, English and Polish, from one Fluent catalogue.
