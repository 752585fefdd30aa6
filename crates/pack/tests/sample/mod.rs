//! A fictitious clinic, rich enough for a pack of twenty pages.
#![allow(missing_docs, dead_code, unreachable_pub)]

use std::collections::BTreeMap;

use catalogue::Language;
use chrono::{DateTime, TimeDelta, Utc};
use flows::{Facts, Path};
use pack::{Act, Ended, Imprint, LogExtract, LogRow, MapSheet, PackInput, Record, Version, Vouched, Voucher};
use registers::RecordId;
use registers::kinds::{Activity, MapRecord, System};
use serde_json::{Value, json};

pub mod filled;

pub struct Clinic {
    pub records: Vec<Record>,
    /// In English and in Polish.
    pub maps: [Vec<MapSheet>; 2],
    pub rows: Vec<LogRow>,
    pub entries: Vec<u8>,
    pub vouched: Vec<Vouched>,
    pub refused: Vec<u64>,
}

pub const CHECKPOINT: &str = "tabularium/01936f2e-7a10-7c3e-9b1d-3f6c5a2e8d41\n96\nq1b0uCw8u1gYw0sY1v8cF7b5oJm3rYB0pZk3d1m0sXk=\n\n\u{2014} tabularium/01936f2e-7a10-7c3e-9b1d-3f6c5a2e8d41 5qk1mQ2hYw8gq3nJ6m0b8xX0n4cC1l7s2pVbYkq9dQm3z5o8r6tUuWvXyZaBcDeFgHiJkLmNoPqRsTuVwXyZ0123456=\n";
pub const KEY: &str =
    "tabularium/01936f2e-7a10-7c3e-9b1d-3f6c5a2e8d41+e6a93599+AbcD3fGh1jKlMn0pQrStUvWxYz0123456789abcdEFGH";

impl Clinic {
    pub fn new() -> Self {
        let systems = systems();
        let activities = activities(&systems);
        let mut records = vec![record(1, "facility", facility())];
        records.extend(systems);
        records.extend(activities);
        records.push(record(900, "map", map_answers()));
        let rows = rows(&records, 96);
        let entries = rows.iter().fold(String::new(), |all, row| {
            all + &format!("{{\"hash\":\"{}\",\"seq\":{}}}\n", row.hash, row.seq)
        });
        let maps = Language::ALL.map(|language| maps(&records, language));
        let (vouched, refused) = (vouched(), Vec::new());
        Self { records, maps, rows, entries: entries.into_bytes(), vouched, refused }
    }

    /// The clinic with so many records in every other register, and one that has ended.
    pub fn full(count: u128) -> Self {
        let mut clinic = Self::new();
        clinic.records.extend(filled::registers(count));
        clinic
    }

    /// The clinic with a log of so many entries.
    pub fn with_log(entries: u64) -> Self {
        let mut clinic = Self::new();
        clinic.rows = rows(&clinic.records, entries);
        clinic
    }

    pub fn input(&self, language: Language) -> PackInput<'_> {
        PackInput {
            imprint: self.imprint(language),
            records: &self.records,
            maps: &self.maps[usize::from(language == Language::Polish)],
            log: LogExtract { rows: &self.rows, entries: &self.entries },
        }
    }

    /// Versions of a record: what it is now, and before that a name more and a purpose less.
    pub fn history(&self, id: RecordId) -> Vec<Version> {
        let now = self.records.iter().find(|record| record.id == id).unwrap();
        let mut first = now.value.clone();
        first["name"] = json!("Pierwsza nazwa");
        let mut second = first.clone();
        second["purposes"] = json!([{ "purpose": "Cel, który usunięto", "legal_basis": ["6_1_c"] }]);
        let values = [first, second, now.value.clone()];
        let version = |(index, value): (usize, Value)| {
            let seq = index as u64 * 7;
            let act = act(id, seq, if index == 2 { "Cofnięto skutki pomyłki." } else { "" });
            Version { version: u32::try_from(index).unwrap() + 1, ended: false, value, act }
        };
        values.into_iter().enumerate().map(version).collect()
    }

    /// The records as they were a month before: one less, one that has ended since, two that were different.
    pub fn month_before(&self) -> Vec<Record> {
        let mut before = self.records.clone();
        before.retain(|record| record.id != id(203));
        for record in &mut before {
            if record.kind == "system" && record.ended.is_some() {
                record.ended = None;
            }
            if record.id == id(204) {
                record.value["unit"] = json!("Dawna jednostka");
                record.value["recipients"][0]["name"] = json!("Kasa chorych");
                record.value["purposes"].as_array_mut().unwrap().pop();
            }
            if record.id == id(1) {
                record.value["phone"] = json!("42 555 00 00");
            }
        }
        before
    }

    pub fn acts() -> Vec<Act> {
        let changed = [1, 203, 204, 204];
        changed.iter().enumerate().map(|(seq, number)| act(id(*number), seq as u64, "")).collect()
    }

    pub fn imprint(&self, language: Language) -> Imprint<'_> {
        Imprint {
            language,
            facility: "Przychodnia Lipowa sp. z o.o.",
            vault: "01936f2e-7a10-7c3e-9b1d-3f6c5a2e8d41",
            as_at: moment("2026-11-23T12:00:00Z"),
            made_at: moment("2026-11-24T08:15:30Z"),
            zone: chrono_tz::Europe::Warsaw,
            operator: "Katarzyna Wiśniewska-Dąbrowska",
            kinds: registers::Kind::all(),
            size: self.rows.len() as u64,
            checkpoint: CHECKPOINT,
            key: KEY,
            vouched: &self.vouched,
            refused: &self.refused,
        }
    }
}

const STAMPED: [&str; 2] = ["2026-09-19T10:00:00.250Z", "2026-10-06T09:30:00Z"];

/// Two time-stamps, and a signature between them.
fn vouched() -> Vec<Vouched> {
    let stamp = |seq, size, before| Vouched {
        seq,
        size,
        checkpoint: CHECKPOINT.to_owned(),
        by: Voucher::Authority {
            name: "CN=Znacznik czasu 1,O=Urząd Znaczników Czasu S.A.,C=PL".to_owned(),
            before: moment(before),
            token: "MIIB".to_owned(),
            certificates: vec!["-----BEGIN CERTIFICATE-----\n".to_owned()],
        },
    };
    let person = Vouched {
        seq: 61,
        size: 60,
        checkpoint: CHECKPOINT.to_owned(),
        by: Voucher::Person {
            key: "Anna-Nowak+0f2c9b7e+AbcD3fGh1jKlMn0pQrStUvWxYz0123456789abcdEFGH".to_owned(),
            recorded: moment("2026-09-26T14:05:00Z"),
        },
    };
    vec![stamp(42, 40, STAMPED[0]), person, stamp(81, 80, STAMPED[1])]
}

fn act(record: RecordId, seq: u64, why: &str) -> Act {
    Act {
        record,
        seq,
        at: moment("2026-11-01T07:30:00Z") + TimeDelta::hours(i64::try_from(seq).unwrap() * 31),
        words: "Zapisano czynność przetwarzania".into(),
        why: why.into(),
        actor: "Katarzyna Wiśniewska-Dąbrowska".into(),
        hash: format!("{seq:064x}"),
    }
}

pub fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub fn ended() -> Ended {
    Ended {
        at: moment("2026-10-30T09:20:00Z"), why: "Sprzęt wycofano i zniszczono; protokół 7/2026.".into()
    }
}

pub fn id(number: u128) -> RecordId {
    format!("01936f2e-7a10-7c3e-9b1d-{number:012x}").parse().unwrap()
}

pub fn record(number: u128, kind: &str, value: Value) -> Record {
    let problems = registers::check(registers::Kind::of(kind).unwrap(), &value);
    assert!(problems.is_empty(), "{problems:?}");
    let version = u32::try_from(number % 4).unwrap() + 1;
    Record {
        id: id(number),
        kind: kind.to_owned(),
        version,
        ended: None,
        value,
        files_added: BTreeMap::new(),
    }
}

fn facility() -> Value {
    json!({
        "name": "Przychodnia Lipowa sp. z o.o.", "legal_form": "company",
        "address": "ul. Lipowa 12\n90-632 Łódź", "phone": "42 555 01 00", "email": "kontakt@przychodnia-lipowa.example",
        "nip": "7251801126", "regon": "100587232", "krs": "0000987654",
        "manager": "Stanisław Żuraw",
        "branches": [
            {"name": "Przychodnia główna", "address": "ul. Lipowa 12, 90-632 Łódź", "activity": "podstawowa opieka zdrowotna, poradnie specjalistyczne, punkt pobrań"},
            {"name": "Filia Księży Młyn", "address": "ul. Tymienieckiego 3, 90-365 Łódź", "activity": "rehabilitacja, medycyna pracy"},
        ],
        "dpo_name": "Katarzyna Wiśniewska-Dąbrowska", "dpo_email": "iod@przychodnia-lipowa.example",
        "dpo_appointed_on": "2024-02-01", "dpo_published": "strona internetowa, zakładka „Ochrona danych”", "dpo_reports_to": "prezes zarządu",
        "care": ["primary", "specialist", "rehabilitation", "occupational"], "nfz_contract": "yes", "staff_count": 63, "patients_count": 18400,
    })
}

fn systems() -> Vec<Record> {
    let rows = [
        ("Medicus (dokumentacja medyczna)", "application", "Medsoft Polska sp. z o.o.", "server_room"),
        ("Serwer plików", "server", "", "server_room"),
        ("Poczta elektroniczna", "email", "Hosting Łódzki s.c.", "outside"),
        ("Wideoporady TeleLek", "teleconsultation", "TeleLek S.A.", "outside"),
        ("Centrala telefoniczna", "phone", "Łącza Centrum sp. z o.o.", "reception"),
        ("Kadry i płace Gratka", "application", "Biuro Rachunkowe Rzetelne", "office"),
        ("Archiwum zakładowe", "paper_archive", "", "archive"),
        ("Rejestracja, kartoteki bieżące", "filing_cabinet", "", "reception"),
        ("Gabinet zabiegowy", "room", "", "surgery"),
        ("Monitoring wizyjny", "video", "Ochrona Omega sp. z o.o.", "public"),
        ("Alarm i kontrola dostępu", "access_control", "Ochrona Omega sp. z o.o.", "public"),
        ("Rachunek bankowy", "bank_account", "", "outside"),
        ("Pracownia RTG, archiwum obrazów", "application", "Radiolog IT sp. z o.o.", "server_room"),
        ("Strona internetowa z formularzem", "website", "Hosting Łódzki s.c.", "outside"),
        ("Telefony służbowe", "mobile_device", "", "mobile"),
    ];
    let each = rows.iter().enumerate().map(|(index, (name, kind, supplier, zone))| {
        let mut value = json!({
            "name": name, "kind": kind, "purpose": "Prowadzenie i przechowywanie dokumentacji oraz obsługa pacjentów.",
            "special": if index % 3 == 0 { "yes" } else { "no" }, "zone": zone,
            "paths": ["registration", "consultation"], "granted": "Na wniosek przełożonego, po szkoleniu i podpisaniu oświadczenia.",
            "access": [{"role": "lekarze", "level": "write", "count": 24}, {"role": "rejestracja", "level": "read", "count": 9}],
            "authentication": ["own_password"], "password_length": 10,
        });
        if !supplier.is_empty() {
            value["supplier"] = json!(supplier);
            value["processor"] = json!("yes");
        }
        if index % 2 == 0 {
            value["reviewed_on"] = json!("2026-05-14");
            value["removed"] = json!("W dniu ustania zatrudnienia, na podstawie listy z kadr.");
        }
        record(100 + index as u128, "system", value)
    });
    each.collect()
}

fn activities(systems: &[Record]) -> Vec<Record> {
    let names = [
        "Rejestracja pacjentów",
        "Udzielanie świadczeń i dokumentacja medyczna",
        "Teleporady",
        "E-recepty i e-skierowania",
        "Diagnostyka i laboratorium",
        "Archiwum, udostępnianie i niszczenie dokumentacji",
        "Rozliczenia z NFZ",
        "Kadry i płace",
        "Rekrutacja",
        "Monitoring wizyjny",
        "Skargi i prawa pacjenta",
        "Osoby upoważnione przez pacjenta",
        "Medycyna pracy",
        "Biuletyn informacyjny",
        "Konta, hasła i dzienniki systemów",
        "Rejestr naruszeń",
        "Upoważnienia",
        "Szkolenia",
        "Goście i klucze",
        "Dostawcy i księgowość",
        "Żądania osób (art. 15–22 RODO)",
        "Sygnaliści",
        "Praktyki studenckie",
        "Rehabilitacja domowa",
        "Ankiety satysfakcji",
    ];
    let each = names.iter().enumerate().map(|(index, name)| {
        let mut value = json!({
            "name": name, "unit": if index % 2 == 0 { "Rejestracja" } else { "Administracja" },
            "description": "Czynność obejmuje zebranie danych od osoby, ich zapis, korzystanie z nich w trakcie udzielania świadczenia oraz przekazanie uprawnionym odbiorcom.",
            "purposes": [
                {"purpose": "Ustalenie tożsamości pacjenta i umówienie świadczenia", "legal_basis": ["6_1_c"], "special_condition": ["9_2_h"], "provision": "art. 25 ustawy o prawach pacjenta i Rzeczniku Praw Pacjenta; art. 50 ustawy o świadczeniach opieki zdrowotnej"},
                {"purpose": "Przypominanie o terminie wizyty", "legal_basis": ["6_1_f"]},
            ],
            "persons": ["patients", "representatives", "authorised"], "data": ["identification", "pesel", "contact", "appointments"],
            "special_data": ["health"], "source": ["person", "representative"], "persons_count": 18400,
            "disclosed": "yes", "recipients": [{"name": "Narodowy Fundusz Zdrowia", "role": "payer", "country": "Polska"}, {"name": "ZUS", "role": "authority"}],
            "entrusted": "yes", "processors": [{"name": "Medsoft Polska sp. z o.o.", "service": "utrzymanie systemu Medicus", "contract_on": "2024-03-01", "contract_number": "12/2024"}, {"name": "Łącza Centrum sp. z o.o.", "service": "centrala telefoniczna"}],
            "transferred": "no", "retention_rules": ["medical_record"],
            "measures": ["accounts", "storage", "authorisation", "identity"], "medium": ["electronic", "paper"],
            "systems": [systems[index % systems.len()].id, systems[(index + 4) % systems.len()].id], "paths": ["registration"],
            "dpia": "not_needed", "started_on": "2018-05-25",
        });
        if index % 3 != 1 {
            value["retention"] = json!("20 lat od końca roku, w którym dokonano ostatniego wpisu; dokumentacja dzieci do ukończenia 2. roku życia: 22 lata.");
            value["reviewed_on"] = json!("2026-09-30");
        }
        if index % 4 == 0 {
            value["dpia_reason"] = json!("Czynność nie spełnia żadnego z kryteriów wykazu Prezesa UODO; analiza ryzyka z 12.05.2026.");
            value["informed"] = json!("Klauzula na tablicy w rejestracji, na stronie internetowej i w formularzu.");
        }
        record(200 + index as u128, "activity", value)
    });
    each.collect()
}

fn map_answers() -> Value {
    json!({
        "path": "registration", "channels": ["phone", "in_person", "mail"], "desk_privacy": [],
        "phone_recording": "no", "screens_turned": "no", "reviewed_on": "2026-10-01",
    })
}

/// The three maps of the clinic, as the program derives them from its registers.
fn maps(records: &[Record], language: Language) -> Vec<MapSheet> {
    let activities: Vec<(RecordId, Activity)> = typed(records, "activity");
    let systems: Vec<(RecordId, System)> = typed(records, "system");
    let answers: Vec<(RecordId, MapRecord)> = typed(records, "map");
    let paths = [Path::Registration, Path::Consultation, Path::Archive];
    let sheet = |(index, path): (usize, Path)| {
        let answered = answers.first().filter(|_| index == 0);
        let facts = Facts {
            activities: &activities,
            systems: &systems,
            answers: answered.map(|(_, answers)| answers),
            ..Facts::default()
        };
        let map = flows::derive(path, &facts, language);
        let drawing = flows::layout(&map, &flows::PlexMetrics);
        let record = answered.map(|(id, _)| *id);
        MapSheet { title: drawing.title.clone(), drawing, sentences: flows::sentences(&map), record }
    };
    paths.into_iter().enumerate().map(sheet).collect()
}

fn typed<T: serde::de::DeserializeOwned>(records: &[Record], kind: &str) -> Vec<(RecordId, T)> {
    let found = records.iter().filter(|record| record.kind == kind);
    found.map(|record| (record.id, serde_json::from_value(record.value.clone()).unwrap())).collect()
}

fn rows(records: &[Record], entries: u64) -> Vec<LogRow> {
    let start = moment("2026-09-01T06:00:00Z");
    (0..entries)
        .map(|seq| {
            let record = &records[usize::try_from(seq).unwrap() % records.len()];
            LogRow {
                seq,
                at: start + TimeDelta::minutes(i64::try_from(seq).unwrap() * 617),
                existed: [(40, STAMPED[0]), (80, STAMPED[1])]
                    .iter()
                    .find_map(|(size, before)| (seq < *size).then(|| moment(before))),
                words: if seq == 0 { "Utworzono zbiór".into() } else { "Zapisano wpis".into() },
                subject: record.value["name"].as_str().unwrap_or("Mapa: rejestracja").to_owned(),
                actor: "Katarzyna Wiśniewska-Dąbrowska".into(),
                hash: format!(
                    "{0:032x}{0:032x}",
                    u128::from(seq + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835)
                ),
            }
        })
        .collect()
}
