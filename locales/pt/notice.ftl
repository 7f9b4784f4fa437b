## O que a equipe fica sabendo no canal dela, e a primeira mensagem no lugar onde chegarão os lembretes de um teste.

# $who (text): notice-who ou notice-who-in.
notice-question = Uma pergunta enviada por: { $who }
notice-who = { $platform }, conta { $person }
notice-who-in = { $platform }, conta { $person }, em { $place }
# $words (text): como foram escritas.
notice-words = “{ $words }”
# $briefs, $interviews, $trials (numbers): quantos são.
notice-context = Língua: { $language }. Briefings: { $briefs } · entrevistas por vir: { $interviews } · testes abertos: { $trials }
notice-brief = Procura: { $skills }
notice-trial = Em teste: { $developer }, até { $day }
# Seguem as palavras do próprio lembrete.
notice-undelivered = Um lembrete não chegou a ninguém: não há mais como alcançar { $who }. Ele dizia:
notice-proof = Os lembretes do teste com { $developer } vão chegar aqui.
