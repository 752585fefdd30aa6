ui-manual-title = Podręcznik
ui-manual-pages = Strony podręcznika
ui-manual-about-evidence = Czego dowodzi ewidencja
