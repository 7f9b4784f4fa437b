## Descriptions of the slash commands on Discord and of what can be written behind them: at most 100 characters.

discord-command-start = Abrir el menú
discord-command-hire = Decir a quién necesitas y ver quién encaja
discord-command-matches = Ver quién encaja con tu búsqueda
discord-command-shortlist = Ver los desarrolladores que has guardado
discord-command-interviews = Ver, mover o cancelar entrevistas
discord-command-trials = Ver las pruebas y decidir sobre ellas
discord-command-guide = Leer sobre cómo contratar desarrolladores backend
discord-command-prices = Ver cuánto cuesta cada nivel al mes
discord-command-support = Hablar con una persona
discord-command-settings = Elegir tu idioma y zona horaria
discord-command-privacy = Ver qué se guarda sobre ti
discord-command-cancel = Salir de lo que está abierto
discord-command-help = Ver qué puedes hacer aquí
discord-command-admin = Para el equipo que lleva este bot
discord-command-admin-status = Ver cómo está el bot
discord-option-need = Con tus palabras, como «desarrollador Node sénior, media jornada»
discord-option-skill = Una habilidad imprescindible
discord-option-developer = El nombre de un desarrollador
discord-option-timezone = Tu zona horaria, como Europe/Madrid
discord-option-channel = Para este servidor: adónde van los avisos
discord-option-role = Para este servidor: quién puede contratar
discord-option-question = Lo que te gustaría saber

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
