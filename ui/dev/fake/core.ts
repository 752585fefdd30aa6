/** A core in memory, good enough to look at the window. Not a model of the real one. */
import type * as P from '../../src/api/generated/protocol.ts';
import { fold } from '../../src/shared/fold.ts';
import { isEmpty, pruned, same, valueAt, type Value } from '../../src/features/records/paths.ts';
import { readable } from '../../src/features/records/readable.ts';
import { visible } from '../../src/features/records/visible.ts';
import { mapSvg } from './map.ts';
import { starters } from './starters.ts';
import kindsEn from './kinds.en.json';
import kindsPl from './kinds.pl.json';

interface Version {
  version: number;
  at: string;
  op: string;
  seq: number;
  ended: boolean;
  why: string | null;
  value: Value;
}
interface Kept {
  id: string;
  kind: string;
  versions: Version[];
}

const query = new URLSearchParams(location.search);
let settings: P.Settings = {
  language: (query.get('lang') as P.Lang) ?? 'pl',
  theme: (query.get('theme') as P.Theme) ?? 'light',
};
let open = query.get('vault') === 'open';
let records: Kept[] = [];
let log: { at: string; op: string; record: string | null; payload: string }[] = [];
let lastPack: P.LastPack | null = null;
let facilityName = 'Przychodnia Specjalistyczna Pod Lipami sp. z o.o.';
let clock = Date.parse('2026-11-24T07:31:00Z');
/** For looking at failures: `?fail=disk_full` refuses every save. */
const fail = query.get('fail');
let seeded = false;

const pl = () => settings.language === 'pl';
const words = (polish: string, english: string) => (pl() ? polish : english);
const kinds = () => (pl() ? kindsPl : kindsEn) as unknown as P.KindView[];
const kindOf = (code: string) => kinds().find((kind) => kind.code === code) as P.KindView;
const fieldsOf = (code: string) => kindOf(code).groups.flatMap((group) => group.fields);
const last = (record: Kept) => record.versions.at(-1) as Version;
const hex = (seed: string, length = 64) => {
  let h = 2166136261;
  let out = '';
  for (let i = 0; out.length < length; i++) {
    for (const c of `${seed}${i}`) h = Math.imul(h ^ c.charCodeAt(0), 16777619) >>> 0;
    out += h.toString(16).padStart(8, '0');
  }
  return out.slice(0, length);
};
const now = () => new Date((clock += 61_000)).toISOString();

export function progressOf(_name: string): P.Progress[] {
  const sections = pl()
    ? [
        'Okładka i zakres',
        'Rejestr czynności przetwarzania',
        'Wykaz zasobów',
        'Mapy przepływu danych',
        'Wykaz braków',
        'Wyciąg z dziennika',
        'Zapis na dysk',
      ]
    : [
        'Cover and scope',
        'Record of processing activities',
        'Resources',
        'Data-flow maps',
        'Gaps',
        'Extract of the log',
        'Writing to disk',
      ];
  return sections.map((section, done) => ({ words: section, done, total: sections.length }));
}

export function answer(name: string, params: never): unknown {
  const handler = handlers[name];
  if (!handler) throw failure('bad_request', name);
  return handler(params);
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
const handlers: Record<string, (params: any) => unknown> = {
  'app.state': state,
  'app.settings': (next: P.Settings) => {
    settings = next;
    return state();
  },
  'vault.create': (request: P.CreateVault): P.VaultCreated => {
    records = [];
    log = [];
    lastPack = null;
    facilityName = request.facility;
    put('facility', { name: request.facility }, 'vault.created');
    open = true;
    return { recovery_key: 'K7QF3-9XM2D-TR4WH-B6YPN-8JC5V-2ZLGA-E3UKS-M9DQ7', info: info() };
  },
  'vault.open': (request: P.OpenVault) => {
    if (request.secret.length < 4)
      throw failure(
        'wrong_passphrase',
        words(
          'To hasło nie otwiera tego sejfu. Nic się nie zmieniło; spróbuj ponownie.',
          'This passphrase does not open the vault. Nothing changed; try again.',
        ),
      );
    open = true;
    return info();
  },
  'vault.lock': () => {
    open = false;
    return {};
  },
  'vault.info': info,
  'kinds.list': kinds,
  'records.list': list,
  'records.show': ({ id }: P.ShowRecord) => view(recordOf(id)),
  'records.check': ({ kind, value }: P.CheckRecord) => check(kind, value),
  'records.save': save,
  'records.end': ({ id, why }: P.EndRecord) => {
    const record = recordOf(id);
    const at = now();
    record.versions.push({
      ...last(record),
      version: last(record).version + 1,
      at,
      op: 'record.ended',
      seq: log.length,
      ended: true,
      why,
    });
    log.push({ at, op: 'record.ended', record: id, payload: '{}' });
    return changed('record.ended', [record], at);
  },
  'records.history': ({ id }: P.RecordHistory) => history(recordOf(id)),
  'undo.peek': () => {
    const entry = log.at(-1);
    if (!entry?.record || lastPack?.entry === log.length - 1) return null;
    return {
      words: words(
        `Cofnij: ${opWords(entry.op)} (${titleOf(entry.record)})`,
        `Undo: ${opWords(entry.op)} (${titleOf(entry.record)})`,
      ),
      at: entry.at,
      seq: log.length - 1,
    };
  },
  'undo.apply': () => {
    const entry = log.at(-1);
    const record = entry?.record ? recordOf(entry.record) : undefined;
    if (!record) throw failure('nothing_to_undo', words('Nie ma czego cofnąć.', 'Nothing to undo.'));
    const before = record.versions.at(-2);
    const at = now();
    record.versions.push({
      ...(before ?? { ...last(record), ended: true }),
      version: last(record).version + 1,
      at,
      op: 'undo.applied',
      seq: log.length,
      why: null,
    });
    log.push({ at, op: 'undo.applied', record: record.id, payload: '{}' });
    return changed('undo.applied', [record], at);
  },
  'starter.list': () =>
    starters(settings.language, (name) =>
      records.some((record) => record.kind === 'activity' && last(record).value.name === name),
    ),
  'starter.pick': ({ numbers }: P.PickStarters) => {
    const made = starters(settings.language, () => false)
      .filter((starter) => numbers.includes(starter.number))
      .map((starter) => put('activity', starter.value, 'starter.picked'));
    return changed('starter.picked', made, last(made[0] as Kept).at);
  },
  'maps.show': ({ path }: P.ShowMap): P.MapView => {
    const record = records.find((each) => each.kind === 'map' && last(each).value.path === path);
    const asked = fieldsOf('map').filter(
      (field) => field.need === 'complete' && visible(field, record ? last(record).value : { path }),
    );
    return {
      path,
      title: words('Mapa przepływu danych', 'Data-flow map'),
      svg: mapSvg(
        path,
        records.filter((each) => each.kind === 'system').map((each) => each.id),
      ),
      sentences: pl()
        ? [
            'Pacjent podaje rejestracji przez telefon: imię i nazwisko, PESEL, telefon.',
            'Rejestracja zapisuje w programie gabinetowym: termin wizyty i powód zgłoszenia.',
            'Program gabinetowy przekazuje do NFZ (eWUŚ): PESEL, w celu potwierdzenia prawa do świadczeń.',
          ]
        : [
            'The patient gives the desk by phone: name, PESEL, phone number.',
            'The desk records in the practice program: the appointment and its reason.',
            'The practice program passes to NFZ (eWUŚ): PESEL, to confirm entitlement.',
          ],
      record: record?.id ?? null,
      open_questions: asked.filter((field) => isEmpty(record ? last(record).value[field.name] : null)).length,
    };
  },
  'evidence.head': (): P.EvidenceHead => ({
    size: log.length,
    root: hex('root'),
    checkpoint: `tabularium/0193a5c2-7b1e-7c44-9d1f-5be2c0a1f6d3\n${log.length}\nq83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=\n\n— tabularium/0193a5c2-7b1e-7c44-9d1f-5be2c0a1f6d3 5d3a1b7cMEUCIQDkq83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=\n`,
    key: 'tabularium/0193a5c2-7b1e-7c44-9d1f-5be2c0a1f6d3+5d3a1b7c+AavN7xI0VniQq83vEjRWeJCrze8SNFZ4kKvN7xI0VniQ',
  }),
  'evidence.list': ({ offset, limit }: P.ListEntries): P.EntryPage => ({
    total: log.length,
    rows: log
      .map((_, seq) => entryRow(seq))
      .reverse()
      .slice(offset, offset + limit),
  }),
  'evidence.show': ({ seq }: P.ShowEntry): P.EntryView => {
    const entry = log[seq] as (typeof log)[number];
    return {
      row: entryRow(seq),
      entry: JSON.stringify({
        actor: '0193a5c2-7b1e-7c44-9d1f-000000000001',
        at: entry.at,
        commit: 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=',
        op: entry.op,
        prev: hex(`entry${seq - 1}`),
        seq,
        subject: entry.record ? `${recordOf(entry.record).kind}/${entry.record}` : 'vault',
        v: 1,
      }),
      payload: entry.payload,
      salt: 'zrzvEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=',
      proof: Array.from({ length: 5 }, (_, i) => `${hex(`p${seq}${i}`, 43)}=`),
    };
  },
  'evidence.verify': (): P.Verdict => ({
    intact: !query.has('broken'),
    entries: log.length,
    erased: 0,
    words: query.has('broken')
      ? words(
          'Pozycja 17 nie pasuje do swojego skrótu. Wcześniejsze pozycje są nienaruszone.',
          'Entry 17 does not fit its hash. The entries before it are intact.',
        )
      : words(
          'Wszystkie pozycje, ich treść i stan rejestrów zgadzają się ze sobą.',
          'All entries, their content and the registers agree.',
        ),
    fault: query.has('broken')
      ? {
          code: 'leaf',
          place: 'entries:17',
          words: words('Treść pozycji zmieniono poza programem.', 'The entry was changed outside the program.'),
        }
      : null,
  }),
  'pack.export': ({ path }: P.ExportPack): P.PackMade => {
    const at = now();
    lastPack = { at, entry: log.length };
    log.push({ at, op: 'pack.exported', record: null, payload: '{"sha256":"…"}' });
    return {
      path,
      receipt: `${path}.tlog-proof`,
      pages: 34,
      sha256: hex('pack'),
      bytes: 1_482_331,
      seq: log.length - 1,
      replaced: [],
    };
  },
};

function state(): P.AppState {
  return {
    settings,
    recent: query.has('fresh')
      ? []
      : [
          {
            path: '/home/anna/Dokumenty/Przychodnia Pod Lipami.tabularium',
            name: 'Przychodnia Pod Lipami',
            present: true,
          },
          {
            path: '/home/anna/Dokumenty/Gabinety Stomatologiczne Dentarium.tabularium',
            name: 'Gabinety Stomatologiczne Dentarium',
            present: true,
          },
          {
            path: '/media/anna/KOPIA/Szpital Powiatowy w Łęczycy.tabularium',
            name: 'Szpital Powiatowy w Łęczycy',
            present: false,
          },
        ],
    vault: open ? info() : null,
    version: '0.1.0',
    least_passphrase: 12,
  } as P.AppState;
}

function info(): P.VaultInfo {
  return {
    id: '0193a5c2-7b1e-7c44-9d1f-5be2c0a1f6d3',
    path: '/home/anna/Dokumenty/Przychodnia Pod Lipami.tabularium',
    facility: facilityName,
    operator: 'Anna Wiśniewska, IOD',
    format: 1,
    counts: kinds().map(({ code }) => {
      const standing = records.filter((record) => record.kind === code && !last(record).ended);
      return {
        kind: code,
        count: standing.length,
        incomplete: standing.filter((record) => view(record).gaps.length > 0).length,
      };
    }),
    entries: log.length,
    last_change: log.at(-1)?.at ?? null,
    last_pack: lastPack,
  };
}

function put(kind: string, value: Value, op: string): Kept {
  const at = now();
  const id = `0193a5c2-${hex(`r${records.length}`, 4)}-7${hex(`s${records.length}`, 3)}-8${hex('x', 3)}-${hex(`t${records.length}`, 12)}`;
  const record: Kept = {
    id,
    kind,
    versions: [{ version: 1, at, op, seq: log.length, ended: false, why: null, value: pruned(value) }],
  };
  records.push(record);
  log.push({
    at,
    op,
    record: id,
    payload: JSON.stringify({ records: [{ ended: false, id, kind, value: pruned(value), version: 1 }] }),
  });
  return record;
}

function save(request: P.SaveRecord): P.Saved {
  if (fail && seeded)
    throw failure(
      fail as P.FailureCode,
      words(
        'Na dysku zabrakło miejsca. Wcześniejsze zapisy są bezpieczne. Zwolnij miejsce i zapisz ponownie.',
        'The disk is full. Everything saved before is safe. Free some space and save again.',
      ),
    );
  const { problems } = check(request.kind, request.value);
  if (problems.length > 0) throw { ...failure('bad_input', ''), problems };
  let record: Kept;
  if (request.id) {
    record = recordOf(request.id);
    if (last(record).version !== request.from_version)
      throw { ...failure('conflict', 'Conflict'), theirs: view(record) };
    const at = now();
    record.versions.push({
      version: last(record).version + 1,
      at,
      op: 'record.saved',
      seq: log.length,
      ended: false,
      why: null,
      value: request.value,
    });
    log.push({
      at,
      op: 'record.saved',
      record: record.id,
      payload: JSON.stringify({
        records: [
          { ended: false, id: record.id, kind: record.kind, value: request.value, version: last(record).version },
        ],
      }),
    });
  } else record = put(request.kind, request.value, 'record.saved');
  if (record.kind === 'facility') facilityName = String(request.value.name);
  return { record: view(record), changed: changed('record.saved', [record], last(record).at) };
}

function check(kind: string, value: Value): P.Checked {
  const problems: P.ProblemView[] = [];
  const gaps: P.GapView[] = [];
  let asked = 0;
  const walk = (fields: P.FieldView[], at: Value, prefix: string) => {
    for (const field of fields) {
      if (!visible(field, at)) continue;
      const path = `${prefix}${field.name}`;
      const inner = at[field.name];
      if (field.need === 'save' && isEmpty(inner))
        problems.push({
          field: path,
          code: 'missing',
          words: words(`Wypełnij pole „${field.label}”.`, `Fill in “${field.label}”.`),
          cites: field.cites,
        });
      if (field.need === 'complete') {
        asked += 1;
        if (isEmpty(inner)) gaps.push({ field: path, label: field.label, cites: field.cites });
      }
      if (field.shape.type === 'date' && !isEmpty(inner) && !/^\d{4}-\d{2}-\d{2}$/.test(String(inner)))
        problems.push({
          field: path,
          code: 'not_a_date',
          words: words('To nie jest data. Wpisz ją jak 23.11.2026.', 'This is not a date. Write it like 23 Nov 2026.'),
          cites: [],
        });
      if (field.shape.type === 'count' && typeof inner === 'string')
        problems.push({
          field: path,
          code: 'wrong_type',
          words: words('Wpisz liczbę całkowitą.', 'Write a whole number.'),
          cites: [],
        });
      if (field.shape.type === 'parts') {
        const inside = field.shape.fields;
        ((inner as Value[] | undefined) ?? []).forEach((part, i) => walk(inside, part, `${path}/${i}/`));
      }
    }
  };
  walk(fieldsOf(kind), value, '');
  return { problems, gaps, filled: asked - gaps.length, asked };
}

function view(record: Kept): P.RecordView {
  const { version, ended, value, at } = last(record);
  const { gaps, filled, asked } = check(record.kind, value);
  const ids = [...JSON.stringify(value).matchAll(/0193a5c2-[0-9a-f-]{27}/g)].map((match) => match[0]);
  return {
    id: record.id,
    kind: record.kind,
    version,
    ended,
    title: titleOf(record.id),
    value,
    gaps,
    filled,
    asked,
    link_titles: Object.fromEntries(ids.map((id) => [id, titleOf(id)])),
    linked_from: records
      .filter((each) => each.id !== record.id && JSON.stringify(last(each).value).includes(record.id))
      .map((each) => ({ id: each.id, kind: each.kind, title: titleOf(each.id) })),
    changed_at: at,
  } as P.RecordView;
}

function list(request: P.ListRecords): P.RecordPage {
  const columns = fieldsOf(request.kind);
  const sought = fold(request.query).split(/\s+/).filter(Boolean);
  const rows = records
    .filter((record) => record.kind === request.kind && (request.ended_too || !last(record).ended))
    .map((record): P.RecordRow => {
      const shown = view(record);
      return {
        id: record.id,
        version: shown.version,
        title: shown.title,
        ended: shown.ended,
        cells: Object.fromEntries(
          columns
            .filter((field) => field.column)
            .map((field) => [
              field.name,
              readable(field, shown.value[field.name], shown.link_titles as Record<string, string>, settings.language),
            ]),
        ),
        filled: shown.filled,
        asked: shown.asked,
        changed_at: shown.changed_at,
      };
    })
    .filter((row) => sought.every((word) => fold(JSON.stringify([row.title, row.cells])).includes(word)))
    .filter((row) => !request.incomplete_only || row.filled < row.asked);
  const by = request.sort.replace(/^-/, '');
  const text = (row: P.RecordRow) => (by === '' ? row.title : ((row.cells as Record<string, string>)[by] ?? row.title));
  rows.sort((a, b) => text(a).localeCompare(text(b), 'pl') * (request.sort.startsWith('-') ? -1 : 1));
  const limit = request.limit || rows.length;
  return { total: rows.length, rows: rows.slice(request.offset, request.offset + limit) };
}

function history(record: Kept): P.VersionView[] {
  return record.versions
    .map((version, i): P.VersionView => {
      const before = record.versions[i - 1]?.value ?? {};
      return {
        version: version.version,
        at: version.at,
        op: version.op,
        words: opWords(version.op),
        actor: 'Anna Wiśniewska, IOD',
        seq: version.seq,
        ended: version.ended,
        why: version.why,
        changes: fieldsOf(record.kind)
          .filter((field) => !same({ v: before[field.name] }, { v: version.value[field.name] }))
          .map((field) => ({
            field: field.name,
            label: field.label,
            before: text(field, before),
            after: text(field, version.value),
          })),
      };
    })
    .reverse();
}

function text(field: P.FieldView, value: Value): string | null {
  const inner = valueAt(value, field.name);
  return isEmpty(inner)
    ? null
    : readable(field, inner, Object.fromEntries(records.map((each) => [each.id, titleOf(each.id)])), settings.language);
}

function entryRow(seq: number): P.EntryRow {
  const entry = log[seq] as (typeof log)[number];
  return {
    seq,
    at: entry.at,
    op: entry.op,
    words: opWords(entry.op),
    subject: entry.record ? titleOf(entry.record) : words('Pakiet zgodności', 'Compliance pack'),
    record: entry.record,
    actor: 'Anna Wiśniewska, IOD',
    hash: hex(`entry${seq}`),
    erased: false,
  };
}

function changed(op: string, touched: Kept[], at: string): P.Changed {
  return {
    op,
    words: opWords(op),
    at,
    seq: log.length - 1,
    records: touched.map((record) => ({
      id: record.id,
      kind: record.kind,
      version: last(record).version,
      ended: last(record).ended,
    })),
  };
}

function opWords(op: string): string {
  const [polish, english] = {
    'record.saved': ['zapisano wpis', 'record saved'],
    'record.ended': ['zakończono wpis', 'record ended'],
    'starter.picked': ['dodano z biblioteki', 'added from the library'],
    'undo.applied': ['cofnięto zmianę', 'change undone'],
    'vault.created': ['założono sejf', 'vault created'],
    'pack.exported': ['wydano pakiet zgodności', 'compliance pack made'],
  }[op] ?? [op, op];
  return words(polish ?? op, english ?? op);
}

function titleOf(id: string): string {
  const record = recordOf(id);
  return String(last(record).value[kindOf(record.kind).title_field] ?? '—');
}

function recordOf(id: string): Kept {
  const record = records.find((each) => each.id === id);
  if (!record) throw failure('unknown_record', words('Nie ma takiego wpisu.', 'There is no such record.'));
  return record;
}

function failure(code: P.FailureCode, text: string): P.Failure {
  return { code, words: text, problems: [], theirs: null };
}

function seed(): void {
  put(
    'facility',
    {
      name: facilityName,
      address: 'ul. Lipowa 12\n90-743 Łódź',
      legal_form: 'company',
      phone: '+48 42 555 01 23',
      dpo_name: 'Anna Wiśniewska',
      dpo_email: 'iod@podlipami.example',
      care: ['primary', 'specialist'],
    },
    'vault.created',
  );
  const system = (name: string, kind: string) => put('system', { name, kind, description: '' }, 'record.saved').id;
  const ids = [
    ['Program gabinetowy Medikom', 'application'],
    ['Archiwum papierowe, piwnica B', 'paper'],
    ['Poczta elektroniczna placówki', 'cloud'],
    ['Platforma teleporad', 'cloud'],
    ['Monitoring wejścia i korytarzy', 'video'],
    ['Kadry i płace', 'application'],
    ['Serwer plików', 'application'],
  ].map(([name = '', kind = '']) => system(name, kind));
  for (const starter of starters('pl', () => false)) {
    if ([3, 9, 14, 18, 22].includes(starter.number)) continue;
    const value: Value = {
      ...starter.value,
      ...(starter.number < 6
        ? { systems: [ids[0], ids[1]], informed: 'Klauzula w rejestracji i na stronie internetowej.' }
        : {}),
    };
    put('activity', value, 'starter.picked');
  }
  const first = records.find((record) => record.kind === 'activity') as Kept;
  save({
    kind: 'activity',
    id: first.id,
    from_version: 1,
    value: { ...last(first).value, unit: 'Rejestracja i punkt pobrań', persons_count: 8400 },
  });
  put('map', { path: 'registration', channels: ['phone', 'in_person'], phone_identity: ['pesel'] }, 'record.saved');
  for (let i = 0; i < Number(query.get('many') ?? 0); i++)
    put('activity', { name: `Czynność próbna ${i + 1}` }, 'record.saved');
}

if (!query.has('fresh')) seed();
seeded = true;
