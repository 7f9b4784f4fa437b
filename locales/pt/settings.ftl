### Configurações: língua e fuso horário.

## A visão geral, resposta a /settings

settings-overview = Suas configurações:
settings-language = Língua: { $language }
settings-zone = Fuso horário: { $zone }
# O fuso foi suposto, ninguém o disse.
settings-zone-assumed = Fuso horário: { $zone }. É meu palpite; corrija se não for.

## Perguntas e respostas

settings-ask-language = Que língua eu devo falar?
settings-language-set = A partir de agora eu falo português.
settings-language-unknown = Essa eu ainda não falo. Falo estas:
settings-ask-zone = Onde você está? Digite uma cidade, um fuso como America/Sao_Paulo, ou uma diferença como UTC-3.
settings-zone-now = Até agora: { $zone }
settings-zone-set = Seu fuso horário agora é { $zone }.
# Abaixo de settings-zone-set, quando havia lembretes previstos.
settings-reminders-moved = Os lembretes acompanham a mudança e chegam de manhã para você. O último dia de um teste continua o mesmo.
# Acima de botões com fusos.
settings-zone-which = Qual destes é?
settings-zone-nearest = Não conheço esse lugar. Você quis dizer um destes?
settings-zone-unknown = Não conheço esse lugar. Tente uma cidade maior por perto, ou uma diferença como UTC-3.
settings-not-understood = Não consegui ler uma língua nem um lugar aí.

## Botões, no máximo 80 caracteres

# O nome que cada língua dá a si mesma: igual em toda parte.
settings-name-en = English
settings-name-de = Deutsch
settings-name-es = Español
settings-name-fr = Français
settings-name-pt = Português
settings-button-language = Língua
settings-button-zone = Fuso horário
settings-button-this-zone = { $zone }
settings-button-back = Voltar
settings-button-menu = Menu
settings-button-link = Ligar outro lugar
settings-button-code = Tenho um código
settings-button-quiet = Silêncio e lembretes
# Under settings-ask-zone.
settings-ask-zone-clock = Ou escreva a hora que o seu relógio mostra, como "14:30".
# Above buttons with zones whose clocks show what was typed.
settings-zone-by-clock = Pelo seu relógio, pode ser um destes:
