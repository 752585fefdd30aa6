ui-manual-title = Manual
ui-manual-pages = Pages of the manual
ui-manual-about-evidence = What the evidence proves
