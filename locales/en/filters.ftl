### What a list was filtered by, as papers say it.

filter-query = words: { $words }
filter-incomplete = only records with gaps
filter-is = { $field }: { $values }
filter-is-not = { $field } other than: { $values }
filter-contains = { $field } contains: { $values }
filter-from = { $field } from: { $values }
filter-to = { $field } until: { $values }
filter-empty = { $field }: empty
filter-filled = { $field }: filled in
