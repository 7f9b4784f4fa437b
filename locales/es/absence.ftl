### Si todos llegaron a una entrevista.

absence-ask = Ya deberías estar hablando con { $developer }. ¿Están todos?
absence-enjoy = Bien. ¡Que disfrutes la charla con { $developer }!
absence-waits = { $developer } está en la llamada y aún no te ve. ¿Puedes entrar?

## Botones

absence-button-there = Sí, estamos hablando
absence-button-nobody = No hay nadie
absence-button-came = Al final llegó
