ui-search-title = Search
ui-search-placeholder = Search all registers
ui-search-registers = Registers in which something was found
ui-search-all = All registers
ui-search-in-title = in the title
ui-search-empty = Type what you are looking for
ui-search-empty-about = Every field of every register is searched, and the names of files. Beginnings of words are enough; capitals and diacritics make no difference.
ui-search-none = Nothing found
ui-search-none-about = A record must have all the words. Try fewer words, or only their beginnings.
ui-search-count = { $count ->
    [one] { $count } record found
   *[other] { $count } records found
}
ui-palette-whole = { $count ->
    [one] Show what was found by register ({ $count } record)
   *[other] Show what was found by register ({ $count } records)
}
ui-shortcut-search-screen = Search all registers
