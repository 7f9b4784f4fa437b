### Vincular lugares: un código se da en uno y se trae al otro.

## Se da un código

linking-code = Tu código de vínculo: { $code }
linking-code-how = En el otro lugar, escríbeme esto: link_{ $code }
linking-code-telegram = Si es Telegram, basta con abrir { $address }
linking-code-until = Sirve una vez, hasta { $until }; un código más nuevo lo sustituye. Quien lo tenga puede pedir unirse a ti, así que guárdalo para ti.

## Se trae un código

linking-ask = ¿Cuál es el código?
linking-ask-where = Lo consigues en el otro lugar, en sus ajustes: «Vincular otro lugar».
linking-question = El código vale. ¿Quién te lo dio?
linking-question-person = ¿Tú? Entonces desde ahora eres tú en los dos lugares, y un recordatorio que llegaría a ambos llega una vez.
linking-question-hires = Compartir es que los dos lugares vean y decidan perfiles, entrevistas y pruebas. Así se queda; solo nuestra gente puede separarlos.

## En qué quedó

linking-done-person = Hecho: en los dos lugares eres tú. Cada uno conserva lo suyo.
linking-done-both = Hecho: en los dos lugares eres tú, y comparten todo lo que buscas.
linking-done-hires = Hecho: los dos lugares comparten todo lo que buscan. Cada recordatorio llega una vez a cada persona.
linking-left = No se vinculó nada. El código sigue valiendo hasta que acabe su tiempo.
linking-told-person = Se usó tu código: el lugar al que llegó ahora eres tú. ¿No fuiste tú? Díselo enseguida a nuestra gente.
linking-told-both = Se usó tu código: el lugar al que llegó ahora eres tú y comparte lo que buscas. ¿No fuiste tú? Díselo enseguida a nuestra gente.
linking-told-hires = Desde ahora alguien más ve a quién buscas: se usó un código. Si no es correcto, díselo enseguida a nuestra gente.

## Negativas, y qué se puede hacer

linking-no-code = Eso no es un código. Uno se parece a K7PQ2-M4XTR; escríbelo o pégalo tal cual.
linking-unknown = No conozco ese código. Compáralo letra por letra o consigue uno nuevo en el otro lugar.
linking-expired = Ese código ya no vale: duraba diez minutos, o uno más nuevo lo sustituyó. Consigue uno nuevo en el otro lugar.
linking-used = Ese código ya se usó; cada uno sirve una vez. Consigue uno nuevo en el otro lugar.
linking-own = Es tu propio código, de aquí. Ábreme en el otro lugar y escríbelo allí.
linking-linked = Estos dos lugares ya están vinculados. No queda nada por hacer.
linking-too-many = Fueron demasiados códigos equivocados. Inténtalo después de { $time }; mientras tanto todo lo demás funciona.
linking-over = Esa pregunta ya no está abierta. Trae el código otra vez y vuelvo a preguntar.
linking-in-private = Un código es solo para tus ojos, y aquí leen otros. Escríbeme en privado y abre allí los ajustes.

## Botones, 80 caracteres como máximo

linking-button-both = Yo, y comparto lo que busco
linking-button-person = Yo, pero por separado
linking-button-only-person = Yo, vincular los dos lugares
linking-button-hires = Un colega, compartimos todo
linking-button-only-hires = Yo, y también comparto todo
linking-button-leave = No vincular
linking-button-enter = Escribir un código
linking-button-back = Ajustes
linking-button-settings = Ajustes
linking-button-matches = Resultados
linking-button-menu = Menú
linking-button-support = Decirlo a nuestra gente
