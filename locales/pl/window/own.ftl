### Pola własne.

ui-own-new = Nowe pole własne
ui-own-for-register = Nowe pole własne w tym rejestrze
ui-own-table = Pokaż jako tabelę
ui-own-ended-words = Pole własne zakończono i nie jest już wypełniane. Wartość pozostaje, dopóki jej nie usuniesz.
ui-own-take-out = Usuń wartość
