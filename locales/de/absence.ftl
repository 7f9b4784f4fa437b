### Ob alle zu einem Interview gekommen sind.

absence-ask = Du solltest inzwischen mit { $developer } sprechen. Sind alle da?
absence-enjoy = Gut. Viel Freude beim Gespräch mit { $developer }!
absence-waits = { $developer } ist im Gespräch und sieht dich noch nicht. Kommst du dazu?

## Knöpfe

absence-button-there = Ja, wir sprechen
absence-button-nobody = Niemand da
absence-button-came = Doch noch gekommen
