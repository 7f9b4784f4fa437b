### Fichas de avaliação depois de uma entrevista, e o que dizem de alguém.

## As perguntas

scoring-ask-skills = Como são as habilidades de { $developer }, de 1 a 4?
scoring-ask-scalability = E como { $developer } lida com escalabilidade?
scoring-ask-security = E com segurança?
scoring-ask-communication = Como foi a comunicação de { $developer }?
scoring-how = 1 é fraco, 4 é excelente. O roteiro de entrevista diz como soa cada um. Só quem contrata com você vê isto.
scoring-ask-word = Quer guardar alguma coisa? Escreva uma ou duas palavras, ou deixe assim.
scoring-word-too-long =
    { $most ->
        [one] É mais do que cabe: um caractere no máximo.
       *[other] É mais do que cabe: { $most } caracteres no máximo.
    } Mais curto, por favor.
scoring-kept = Sua ficha de { $developer } está guardada. Você pode mudá-la quando quiser.
scoring-kept-empty = Nada avaliado, nada perdido. Dá para fazer quando quiser.
scoring-not-yet = A ficha vem depois da entrevista.

## O que dizem

scoring-summary =
    { $count ->
        [one] Entrevista (1–4): { $items } · uma ficha
       *[other] Entrevista (1–4): { $items } · { $count } fichas
    }
scoring-card = Ficha { $number }, { $date }: { $items }
scoring-card-word = Ficha { $number }, { $date }: { $items } · “{ $word }”
scoring-item = { $what } { $mark }
scoring-average = { $whole },{ $tenths }
scoring-mark = { $mark }
scoring-not-assessed = não avaliado
scoring-what-skills = habilidades
scoring-what-scalability = escalabilidade
scoring-what-security = segurança
scoring-what-communication = comunicação

## Botões

scoring-button-mark = { $mark }
scoring-button-skip = Não avaliado
scoring-button-no-word = Não, pronto
scoring-button-score = Ficha de avaliação
scoring-button-change = Mudar a ficha
