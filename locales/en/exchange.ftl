### Registers as files: the columns besides fields.

exchange-id = Record id
exchange-version = Record version
exchange-ended = Record ended
exchange-yes = yes
exchange-no = no
