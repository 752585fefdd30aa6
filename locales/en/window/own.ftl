### Fields of one’s own.

ui-own-new = New field of your own
ui-own-for-register = New field of your own in this register
ui-own-table = Show as a table
ui-own-ended-words = This field of your own is ended and is filled in no more. The value stays until you take it out.
ui-own-take-out = Take the value out
