### Erinnerungen an eine Suche, die stillsteht.

nudging-unlisted = Zu deinem Briefing gibt es Treffer, und auf der Shortlist steht noch niemand. Noch ein Blick? Ein Gespräch kostet nichts.
nudging-unmet = Deine Shortlist wartet, und es ist noch kein Gespräch gebucht. Eine halbe Stunde sagt mehr als jedes Profil.
nudging-off = In Ordnung, an wartende Suchen erinnere ich dich nicht mehr. An Gespräche und Testphasen schon.
nudging-on = Gern: Wenn eine Suche wartet, erinnere ich dich einmal.

nudging-button-off = Nicht mehr erinnern
nudging-button-on = Wieder erinnern
