## Descrições dos comandos no Discord e do que pode ser escrito depois deles: no máximo 100 caracteres.

discord-command-start = Abrir o menu
discord-command-hire = Dizer de quem você precisa e ver quem combina
discord-command-matches = Ver quem combina com o seu briefing
discord-command-shortlist = Ver os perfis que você salvou
discord-command-interviews = Ver, remarcar ou cancelar entrevistas
discord-command-trials = Ver os testes e decidir sobre eles
discord-command-guide = Ler sobre como contratar em backend
discord-command-prices = Ver quanto custa cada nível por mês
discord-command-quote = Ver o preço que vale para você
discord-command-support = Falar com uma pessoa
discord-command-settings = Definir língua e fuso horário
discord-command-privacy = Ver o que está guardado sobre você
discord-command-cancel = Sair do que está aberto
discord-command-help = Ver o que você pode fazer aqui
discord-command-admin = Para a equipe que opera este bot
discord-command-admin-status = Ver como está o bot
discord-command-admin-pool = Ver o que um arquivo mudaria nos perfis e depois importar
discord-option-need = Do seu jeito, por exemplo “dev Node sênior, meio período”
discord-option-skill = Uma habilidade indispensável
discord-option-developer = O nome de um perfil
discord-option-timezone = Seu fuso horário, por exemplo America/Sao_Paulo
discord-option-channel = Para este servidor: para onde vão os lembretes
discord-option-role = Para este servidor: quem pode contratar
discord-option-reset = Para este servidor: desfazer uma escolha
discord-option-reset-channel = Para onde vão os lembretes
discord-option-reset-role = Quem pode contratar
discord-option-question = O que você gostaria de saber
discord-option-file = Seus perfis, em .csv ou .json, de até 10 MB

## O que o bot só diz no Discord. O título e o campo do formulário têm no máximo 45 caracteres.

discord-not-yours = Estes botões são de outra pessoa. Digite /start para ter os seus.
discord-not-allowed = Aqui só contrata quem tem um certo cargo. Fale com quem administra este servidor.
discord-try-again = Não deu certo agora, e nada mudou. Tente de novo daqui a pouco.
discord-form-title = Do seu jeito
discord-form-label = Sua resposta
# $channel (text): um canal, ou discord-server-channel-own. $role (text): um cargo, ou discord-server-role-all.
discord-server-set = Salvo para este servidor. Lembretes vão para: { $channel }. Pode contratar: { $role }.
discord-server-channel-own = o canal onde a conversa começou
discord-server-role-all = todo mundo
discord-server-manage = Só quem administra este servidor pode mudar isso.
# O nome de um tópico.
discord-thread = Contratação
discord-thread-skills = Contratação: { $skills }

## Os perfis de um arquivo, para a equipe. O que há de errado numa linha é dito em inglês, como na linha de comando.

discord-pool-kind = Um arquivo de perfis termina em .csv ou .json.
discord-pool-large = O arquivo passa de { $most } MB. Use o programa no servidor: hirebot pool import FILE.
discord-pool-unreachable = Não deu para buscar o arquivo no Discord. Anexe de novo.
discord-pool-empty = Não há nenhum perfil no arquivo; nada foi importado.
discord-pool-same = O arquivo traz o que já está guardado: { $developers ->
    [one] { $developers } perfil
   *[other] { $developers } perfis
}. Não há nada a importar.
discord-pool-mistakes = { $file }: { $mistakes ->
    [one] { $mistakes } erro
   *[other] { $mistakes } erros
} em { $rows ->
    [one] { $rows } linha
   *[other] { $rows } linhas
}; nada foi importado.
discord-pool-mistake = { $mistake }
discord-pool-more = … e mais { $more }
discord-pool-found = { $file }: { $developers ->
    [one] { $developers } perfil
   *[other] { $developers } perfis
}. Em comparação com o que há, novos: { $new } · alterados: { $changed } · removidos: { $gone } · iguais: { $unchanged }.
discord-pool-new = Novos: { $names }
discord-pool-changed = Alterados: { $names }
discord-pool-gone = Removidos: { $names }
discord-pool-note = Observação: { $note }
discord-pool-ask = Nada mudou ainda. O arquivo pode ser importado dentro de uma hora.
discord-pool-button-import = Importar
discord-pool-button-drop = Não importar
discord-pool-imported = Importado. Agora há { $developers ->
    [one] { $developers } perfil
   *[other] { $developers } perfis
}.
discord-pool-already = Isso já foi importado antes.
discord-pool-dropped = Nada foi importado.
discord-pool-unknown = Este arquivo não pode mais ser importado. Anexe de novo.
discord-pool-outdated = Alguém mudou os perfis nesse meio-tempo, e nada foi importado. Anexe o arquivo de novo para ver o que ele mudaria agora.
discord-command-admin-developer = Dar um código a um desenvolvedor
discord-option-developer-id = O identificador no arquivo do grupo
