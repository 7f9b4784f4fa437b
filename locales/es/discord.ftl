## Descriptions of the slash commands on Discord and of what can be written behind them: at most 100 characters.

discord-command-start = Abrir el menú
discord-command-hire = Decir a quién necesitas y ver quién encaja
discord-command-matches = Ver quién encaja con tu búsqueda
discord-command-shortlist = Ver los desarrolladores que has guardado
discord-command-interviews = Ver, mover o cancelar entrevistas
discord-command-trials = Ver las pruebas y decidir sobre ellas
discord-command-guide = Leer sobre cómo contratar desarrolladores backend
discord-command-prices = Ver cuánto cuesta cada nivel al mes
discord-command-quote = Ver el precio que vale para ti
discord-command-support = Hablar con una persona
discord-command-settings = Elegir tu idioma y zona horaria
discord-command-privacy = Ver qué se guarda sobre ti
discord-command-cancel = Salir de lo que está abierto
discord-command-help = Ver qué puedes hacer aquí
discord-command-admin = Para el equipo que lleva este bot
discord-command-admin-status = Ver cómo está el bot
discord-command-admin-pool = Ver qué cambiaría un archivo en la lista de desarrolladores e importarlo
discord-option-need = Con tus palabras, como «desarrollador Node sénior, media jornada»
discord-option-skill = Una habilidad imprescindible
discord-option-developer = El nombre de un desarrollador
discord-option-timezone = Tu zona horaria, como Europe/Madrid
discord-option-channel = Para este servidor: adónde van los avisos
discord-option-role = Para este servidor: quién puede contratar
discord-option-reset = Para este servidor: anular una elección
discord-option-reset-channel = Adónde van los avisos
discord-option-reset-role = Quién puede contratar
discord-option-question = Lo que te gustaría saber
discord-option-file = Tus desarrolladores, en .csv o .json, hasta 10 MB

## What the bot says on Discord alone. The form's title and label have at most 45 characters.

discord-not-yours = Estos botones son de otra persona. Escribe /start para tener los tuyos.
discord-not-allowed = Aquí solo contratan quienes tienen cierto rol. Pregunta a quien administra este servidor.
discord-try-again = No ha funcionado en este momento y nada ha cambiado. Inténtalo de nuevo enseguida.
discord-form-title = Con tus palabras
discord-form-label = Tu respuesta
# $channel (text): a channel, or discord-server-channel-own. $role (text): a role, or discord-server-role-all.
discord-server-set = Guardado para este servidor. Los avisos van a { $channel }; puede contratar { $role }.
discord-server-channel-own = el canal donde empezó cada conversación
discord-server-role-all = cualquiera
discord-server-manage = Solo quienes administran este servidor pueden cambiarlo.
# A thread is called this.
discord-thread = Contratación
# $skills (list): must-have skills of the brief.
discord-thread-skills = Contratación: { $skills }

## The pool from a file, for staff. What is wrong with a row is said in English, as on the command line.

discord-pool-kind = El archivo debe terminar en .csv o .json.
# $most (number): megabytes.
discord-pool-large = El archivo pasa de { $most } MB. Usa el programa en el servidor: hirebot pool import ARCHIVO.
discord-pool-unreachable = No se ha podido descargar el archivo de Discord. Adjúntalo otra vez, por favor.
discord-pool-empty = No hay ningún desarrollador en el archivo; no se ha importado nada.
# $developers (number): how many there are.
discord-pool-same = El archivo contiene lo que ya está en la lista: { $developers ->
    [one] un desarrollador
   *[other] { $developers } desarrolladores
}. No hay nada que importar.
# $file (text): its name. $mistakes, $rows (numbers): how many.
discord-pool-mistakes = { $file }: { $mistakes ->
    [one] un error
   *[other] { $mistakes } errores
} en { $rows ->
    [one] una fila
   *[other] { $rows } filas
}; no se ha importado nada.
# $mistake (text): file, line, column, and what is wrong.
discord-pool-mistake = { $mistake }
# $more (number): how many more there are.
discord-pool-more = … y { $more } más
# $file (text): its name. $developers, $new, $changed, $gone, $unchanged (numbers): how many.
discord-pool-found = { $file }: { $developers ->
    [one] un desarrollador
   *[other] { $developers } desarrolladores
}. Comparado con la lista actual: { $new } nuevos, { $changed } cambiados, { $gone } retirados, { $unchanged } sin cambios.
# $names (list): names of developers.
discord-pool-new = Nuevos: { $names }
discord-pool-changed = Cambiados: { $names }
discord-pool-gone = Retirados: { $names }
# $note (text): what an operator should know of one developer.
discord-pool-note = Nota: { $note }
discord-pool-ask = Todavía no ha cambiado nada. El archivo se puede importar durante una hora.
discord-pool-button-import = Importar
discord-pool-button-drop = No importar
# $developers (number): how many there are now.
discord-pool-imported = Importado. La lista tiene ahora { $developers ->
    [one] un desarrollador
   *[other] { $developers } desarrolladores
}.
discord-pool-already = Esto ya se importó antes.
discord-pool-dropped = No se ha importado nada.
discord-pool-unknown = Este archivo ya no se puede importar. Adjúntalo otra vez, por favor.
discord-pool-outdated = Alguien ha cambiado la lista entretanto y no se ha importado nada. Adjunta el archivo otra vez para ver qué cambiaría ahora.
discord-command-admin-developer = Dar un código a un desarrollador
discord-option-developer-id = El identificador en el archivo de desarrolladores
