### Recordatorios de una búsqueda que no avanza.

nudging-unlisted = Tu búsqueda tiene perfiles que encajan y todavía no has guardado a nadie. ¿Otro vistazo? Una entrevista no cuesta nada.
nudging-unmet = Tu selección espera y todavía no hay ninguna entrevista. Media hora dice más que cualquier perfil.
nudging-off = De acuerdo, no te recordaré las búsquedas que esperan. Las entrevistas y las pruebas, sí.
nudging-on = Con gusto: cuando una búsqueda espere, te lo recordaré una vez.

nudging-button-off = No me lo recuerdes
nudging-button-on = Volver a recordar
