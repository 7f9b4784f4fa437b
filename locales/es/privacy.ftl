### Lo que se guarda sobre alguien: /privacy.

## El resumen

privacy-you = Sobre ti guardo el identificador de tu chat, tu idioma, tu zona horaria y tus respuestas, para seguir donde lo dejamos.
privacy-workspace = Las búsquedas, la preselección, las notas, los objetivos, las entrevistas con sus puntuaciones y las pruebas se guardan para tu espacio: todas las personas que lo integran ven lo mismo, y nuestro equipo gestiona con ellas la contratación. También los votos: los demás solo ven cuántos hay, y los motivos sin nombre.
privacy-support = Lo que escribes a soporte se guarda para quienes responden.
privacy-in-private = Si quieres verlo todo o borrarlo, pídemelo en un chat privado: aquí leen otras personas.

## Con el archivo

privacy-export = Aquí está todo lo que tengo guardado sobre ti.
privacy-export-how = Es un archivo JSON: una lista por cada tipo de dato, con los nombres de mi base de datos.

## Antes de borrar

privacy-sure = ¿Seguro que quieres borrar todo sobre ti, en todos los sitios donde hablas conmigo?
privacy-sure-alone = Donde nadie más contrata contigo, tus búsquedas desaparecen, las entrevistas pendientes se cancelan y las pruebas abiertas terminan.
# $interviews, $trials (numbers): how many are open here; one of them may be 0.
privacy-sure-open = Abierto aquí: entrevistas { $interviews }, pruebas { $trials }.
privacy-sure-shared = Lo que compartes con otras personas sigue siendo suyo, sin tus palabras, y ellas reciben los avisos.
privacy-sure-engaged = Quien se queda contigo tras una prueba no deja de trabajar por esto: habla antes con soporte.

## El resultado

privacy-kept = Bien, todo queda como está.
privacy-erased = Hecho. Te he olvidado, y ya no recibirás nada de mí.
privacy-erased-again = Si algún día me vuelves a escribir, empezamos de cero.

## Botones, 80 caracteres como máximo

privacy-button-export = Envíamelo todo
privacy-button-erase = Borra mis datos
privacy-button-support = Soporte
privacy-button-erase-now = Sí, bórralo todo
privacy-button-keep = No, consérvalo
privacy-button-menu = Menú
