### Lembretes de uma busca parada.

nudging-unlisted = Seu briefing tem perfis que combinam, e ninguém está na lista ainda. Mais uma olhada? Uma entrevista não custa nada.
nudging-unmet = Sua lista está esperando, e nenhuma entrevista foi marcada. Meia hora diz mais que qualquer perfil.
nudging-off = Tudo bem, não vou mais lembrar você de buscas paradas. De entrevistas e testes, sim.
nudging-on = Com prazer: quando uma busca ficar parada, lembro você uma vez.

nudging-button-off = Não me lembre
nudging-button-on = Lembrar de novo
