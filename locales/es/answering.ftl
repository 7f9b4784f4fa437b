### Una entrevista con alguien que responde por su cuenta, vista por quien contrata.

answering-asked = Le he preguntado a { $developer } por el { $time }.
answering-waiting = { $developer }, { $time }: espera su respuesta
answering-asked-until = Tiene hasta el { $until }. Te guardo la hora y te aviso en cuanto lo sepa.
answering-accepted = ¡{ $developer } ha aceptado! Su entrevista es el { $time }.
answering-declined = { $developer } no puede el { $time }. ¿Buscamos otra hora o a otra persona?
answering-proposed = { $developer } propone otra hora: { $time }
answering-proposed-until = ¿Te va bien? La guardo hasta el { $until }.
answering-unanswered = { $developer } no ha respondido, así que el { $time } no queda reservado. Prueba otra hora u otra persona.
answering-lapsed = La propuesta de { $developer }, { $time }, ha caducado. Puedes elegir otra hora.
answering-was-declined = { $developer }, { $time }: rechazada
answering-was-unanswered = { $developer }, { $time }: sin respuesta a tiempo
answering-button-agree = Sí, { $time }
