### Quando alguém é deixado em paz: uma parte das configurações.

## A pergunta

quiet-ask = Quando devo deixar você em paz?
quiet-ask-what = Perguntas sobre o teste, sobre como foi uma entrevista e lembretes de buscas esperam então até a manhã. Entrevistas e os dias de um teste chegam na hora prometida. Escolha, ou escreva horas como "22-7".
quiet-now = Horas de silêncio: { $hours }
quiet-none = Horas de silêncio: nenhuma
quiet-set = Anotado.
quiet-not-understood = Não achei horas aí. Escreva como "22-7" ou "22:30 às 6", ou "nenhuma".

## O resumo das configurações

quiet-without = Sem: { $reminders }
quiet-name-check-ins = perguntas sobre o teste
quiet-name-interviews = lembretes de entrevistas
quiet-name-briefs = buscas paradas

## Botões, no máximo 80 caracteres

quiet-button-hours = { $hours }
quiet-button-none = Sem horas de silêncio
quiet-button-without-check-ins = Não pergunte como vai o teste
quiet-button-with-check-ins = Volte a perguntar como vai
quiet-button-without-interviews = Sem lembretes de entrevistas
quiet-button-with-interviews = Volte a lembrar das entrevistas
quiet-button-without-briefs = Sem lembretes de buscas paradas
quiet-button-with-briefs = Volte a lembrar das buscas paradas
quiet-button-back = Voltar
