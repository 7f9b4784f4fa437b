### Uma entrevista com quem responde por si, vista por quem contrata.

answering-asked = Perguntei a { $developer } sobre { $time }.
answering-waiting = { $developer }, { $time }: espera a resposta
answering-asked-until = A resposta pode vir até { $until }. Guardo o horário para você e aviso assim que souber.
answering-accepted = { $developer } aceitou! Vocês conversam em { $time }.
answering-declined = { $developer } não pode em { $time }. Procuramos outro horário ou outra pessoa?
answering-proposed = { $developer } propõe outro horário: { $time }
answering-proposed-until = Serve para você? Guardo até { $until }.
answering-unanswered = { $developer } não respondeu, então { $time } não está marcado. Tente outro horário ou outra pessoa.
answering-lapsed = A proposta de { $developer }, { $time }, expirou. Você pode escolher outro horário.
answering-was-declined = { $developer }, { $time }: recusada
answering-was-unanswered = { $developer }, { $time }: sem resposta a tempo
answering-button-agree = Sim, { $time }
