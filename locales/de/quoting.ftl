### /quote: der Preis, der gilt.

quoting-head = Dieser Preis gilt für dich:
quoting-none = Es gibt noch kein Angebot. Sag mir, was du brauchst, dann sage ich dir, was es kostet.
quoting-engaged = { $name }, fest dabei bis { $last }:
quoting-trial = { $name }, in der kostenlosen Testphase; ab { $from }, wenn ihr weitermacht:
quoting-brief = Dein Briefing, Angebot vom { $date }:
quoting-list = Preisliste: { $version }
