### Czym ograniczono listę, słowami na wydruku.

filter-query = słowa: { $words }
filter-incomplete = tylko wpisy z brakami
filter-is = { $field }: { $values }
filter-is-not = { $field } z wyłączeniem: { $values }
filter-contains = { $field } zawiera: { $values }
filter-from = { $field } od: { $values }
filter-to = { $field } do: { $values }
filter-empty = { $field }: puste
filter-filled = { $field }: wypełnione
