## O briefing: pergunta por pergunta, depois revisado. Botões têm no máximo 80 caracteres, de preferência 30.

# Acima de cada pergunta.
briefing-progress = { $number } de { $of }
# Botões abaixo de cada pergunta.
briefing-skip = Pular
briefing-back = Voltar
briefing-cancel = Cancelar
briefing-done = Pronto
briefing-clear = Desmarcar tudo
# Uma opção marcada.
briefing-ticked = ✓ { $label }
briefing-skill = { $skill }

## Retomar um briefing, e o que foi lido numa frase

briefing-resumed = Você já tinha começado um briefing. Suas respostas estão todas aqui, vamos continuar.
briefing-laid-aside = Deixei de lado o briefing que você tinha começado; ele volta quando este estiver confirmado.
briefing-waits-aside = O briefing que você tinha começado espera com todas as respostas: /hire continua com ele.
briefing-anew = Começar de novo
# $what lista o que foi lido.
briefing-understood = Anotado: { $what }.
briefing-up-to = até { $month } por mês
briefing-waits = Seu briefing continua esperando. Mais algumas respostas e você vê quem combina.
briefing-closed = Nenhum briefing está aberto no momento.
briefing-missing = Falta uma resposta para eu poder procurar.
briefing-needed = Desta eu preciso para encontrar alguém.
briefing-review-miss = Não entendi. É aqui que estamos:

## Função

briefing-ask-role = Quem você procura? Escolha ou diga do seu jeito, por exemplo "dev Node sênior com PostgreSQL, meio período".
briefing-ask-role-advised = A escolha é sua:
briefing-role-backend = Backend
briefing-role-fullstack = Full-stack
briefing-role-help = Me ajude a decidir
briefing-ask-signals = O que vale para o seu projeto? Marque tudo o que se aplica.
briefing-signal-logic = lógica de negócio complexa
briefing-signal-traffic = tráfego alto ou em rápido crescimento
briefing-signal-modelling = modelagem de dados exigente
briefing-signal-security = segurança crítica
briefing-signal-distributed = arquitetura distribuída
briefing-signal-screens = telas a construir
# $signals lista o que foi marcado.
briefing-advice-backend = Eu procuraria alguém de backend, por isto: { $signals }.
briefing-advice-fullstack = Eu procuraria alguém full-stack, por isto: { $signals }.
briefing-signals-none = Marque pelo menos um item e eu posso aconselhar. Se nenhum vale, backend basta para o que acontece nos bastidores, e full-stack é o certo quando há páginas a construir: volte e escolha.
briefing-miss-role = Não consegui ver se é backend ou full-stack.
briefing-example-role = Por exemplo: "backend", ou "full-stack com React e Django".

## O que será construído

briefing-ask-needs = O que precisa ser construído? Marque tudo o que se aplica ou digite os números, por exemplo "1, 3, 7".
briefing-need-apis = APIs REST/GraphQL
briefing-need-logic = lógica no servidor
briefing-need-databases = projeto de bancos de dados
briefing-need-auth = login & permissões
briefing-need-integrations = integração com terceiros
briefing-need-tuning = consultas & desempenho
briefing-need-caching = caches & filas
briefing-need-security = segurança & conformidade
briefing-need-cloud = implantação na nuvem
briefing-need-monitoring = monitoramento & disponibilidade
briefing-need-teamwork = trabalho com front-end & operações
briefing-miss-needs = Não reconheci nenhum destes itens aí.
briefing-example-needs = Por exemplo: "1, 3", ou "APIs e caches".

## Habilidades

briefing-ask-must = Quais habilidades são indispensáveis? Digite separando por vírgulas, ou marque.
briefing-ask-nice = Quais habilidades seriam um diferencial?
# $skills lista habilidades.
briefing-chosen = Até agora: { $skills }.
briefing-more-skills = Mais habilidades ›
# Acima de uma página de botões de habilidades.
briefing-shelf-languages = Linguagens
briefing-shelf-frameworks = Frameworks
briefing-shelf-frontend = Front-end
briefing-shelf-data = Bancos e dados
briefing-shelf-apis = APIs
briefing-shelf-messaging = Caches e mensageria
briefing-shelf-cloud = Nuvem e operações
briefing-shelf-practice = Arquitetura e práticas
# $typed é o que foi escrito.
briefing-did-you-mean = Não conheço "{ $typed }". Você quis dizer uma destas?
briefing-keep-skill = Manter "{ $typed }"
briefing-too-long = É longo demais para uma lista de habilidades: no máximo { $most } caracteres. Diga só os nomes, separados por vírgulas.
# $skills lista habilidades que nenhum perfil tem, $count diz quantas são.
briefing-skills-kept = Mantenho { $skills } no briefing, mas nenhum perfil diz nada sobre { $count ->
    [one] isso: é um critério que não consigo comparar
   *[other] elas: são critérios que não consigo comparar
 }.
briefing-too-many-skills = Aqui cabem no máximo { $most } habilidades. Desmarque uma primeiro.
briefing-is-must = { $skill } já é indispensável, não precisa entrar aqui também.
briefing-must-empty = Diga pelo menos uma habilidade indispensável.
briefing-miss-skills = Não encontrei nenhuma habilidade aí.
briefing-example-skills = Por exemplo: "Go, PostgreSQL, Kafka".
briefing-unknown-skill = Observação: não tenho dados sobre "{ $skill }" para comparar os perfis.

## Carga e segurança

briefing-ask-demands = Qual será o nível de exigência? Marque o que se aplica.
briefing-demand-traffic = tráfego alto ou em rápido crescimento
briefing-demand-data = grandes volumes ou tempo real
briefing-demand-sensitive = dados pessoais, médicos ou de pagamento
briefing-demand-ownership = funcionalidades assumidas de ponta a ponta
briefing-miss-demands = Não consegui ligar isso a nenhum destes itens.
briefing-example-demands = Por exemplo: "tráfego alto e pagamentos".

## Nível

briefing-ask-level = Qual nível faz sentido?
# $full e $part são preços por mês.
briefing-level-l1 = L1: início de carreira, para trabalho bem definido. { $full } em período integral, { $part } em meio período, por mês.
briefing-level-l2 = L2: pleno, assume funcionalidades. { $full } em período integral, { $part } em meio período, por mês.
briefing-level-l3 = L3: muita experiência, para arquitetura e escala. { $full } em período integral, { $part } em meio período, por mês.
# $because lista razões do guia.
briefing-level-advice = Eu sugiro { $level }, por isto: { $because }.
# Below the advice. $level is a level; $full and $part are the difference of a month, full-time and part-time.
briefing-level-up = Um nível acima: { $level } custa { $full } a mais por mês em período integral, { $part } a mais em meio período.
briefing-level-down = Um nível abaixo: { $level } economiza { $full } por mês em período integral, { $part } em meio período.
briefing-level-advised = { $level } (sugerido)
briefing-level-button = { $level }
briefing-level-or-above = { $level } ou acima
briefing-level-any = Qualquer nível
briefing-miss-level = Não encontrei um nível aí.
briefing-example-level = Por exemplo: "L2", "sênior", ou "L2 ou acima".

## Carga horária

# $level lista níveis.
briefing-ask-workload = Período integral ou meio período? Estes são os preços para { $level }.
# Botões.
briefing-workload-full = Período integral, { $hours } h: { $month } por mês ({ $hour } por hora)
briefing-workload-part = Meio período, { $hours } h: { $month } por mês ({ $hour } por hora)
# Quando vários níveis servem.
briefing-workload-prices = { $level }: { $full } em período integral, { $part } em meio período, por mês.
# Botões.
briefing-workload-full-only = Período integral, { $hours } h por mês
briefing-workload-part-only = Meio período, { $hours } h por mês
# No meio de uma frase.
briefing-full-time = período integral
briefing-part-time = meio período
briefing-swap-same = Vale saber: { $higher } em { $its_workload } custa o mesmo que { $level } em { $workload }.
briefing-swap-less = Vale saber: { $higher } em { $its_workload } custa { $saved } a menos por mês que { $level } em { $workload }.
briefing-miss-workload = Não encontrei período integral nem meio período aí.
briefing-example-workload = Por exemplo: "meio período", ou "20 horas por semana".

## Orçamento

briefing-ask-budget = Há um orçamento por mês? Digite um valor em { $currency }, escolha um ou pule.
briefing-budget-button = { $month } ({ $level })
briefing-budget-short = { $budget } por mês não cobre { $level } em { $workload }, que custa { $month }.
briefing-budget-nothing = O menor preço da tabela é { $month } por mês.
briefing-budget-take = Ficar com { $level } em { $workload } por { $month }
briefing-budget-raise = Aumentar para { $month }
briefing-budget-keep = Manter meu orçamento
briefing-budget-small = { $month } por mês parece pouco demais para ser isso mesmo. O valor é para um mês inteiro.
briefing-budget-period = Diga o orçamento por mês, para eu poder comparar com a tabela de preços.
briefing-budget-currency = A tabela de preços está em { $currency }; diga o orçamento em { $currency }, em vez de { $other }.
briefing-miss-budget = Não encontrei um valor em { $currency } aí.
briefing-example-budget = Por exemplo: "2000", ou "2,5k".

## Fuso horário e horas em comum

briefing-ask-zone = Onde você está? Escolha uma cidade ou digite a sua; "Lisboa, 4 h" também diz quantas horas por dia em comum você quer.
briefing-zone-button = { $zone }
briefing-ask-overlap = Quantas horas do seu dia de trabalho devem ser em comum, no mínimo? Seu fuso: { $zone }.
briefing-overlap-any = sem horas em comum
briefing-overlap-hours = { $hours } h por dia
briefing-overlap-most = Dá para ter no máximo { $most } horas por dia em comum.
briefing-which-zone = Qual destas você quer dizer?
briefing-near-zone = Não conheço esse lugar. É algum destes?
briefing-miss-zone = Não conheço esse lugar. Uma cidade maior por perto também serve.
briefing-example-hours = Por exemplo: "Berlim, 4 h", ou "America/Sao_Paulo".

## Data de início

briefing-ask-start = Quando é para começar?
briefing-start-soon = O quanto antes
briefing-date-button = { $date }
briefing-which-date = Isso pode ser lido de duas formas. Qual dia você quer dizer?
briefing-no-such-date = Não dá para começar nesse dia. Os mais próximos:
briefing-no-such-day = Esse dia não existe. Qual você quer dizer?
briefing-past-date = Esse dia já passou. Qual, de hoje em diante?
briefing-miss-start = Não consegui ler uma data aí.
briefing-example-start = Por exemplo: "próxima segunda", "em duas semanas" ou "1º de dezembro".

## Língua e observações

briefing-ask-language = Em que língua vocês vão trabalhar?
briefing-language-button = { $language }
briefing-miss-language = Não conheço essa língua.
briefing-example-language = Por exemplo: "inglês", ou "pt".
briefing-ask-notes = Há mais alguma coisa importante de saber? Escreva como você diria.
briefing-example-notes = Por exemplo: "nossa API tem três anos e nenhum teste".
briefing-notes-cut = Guardo os primeiros { $most } caracteres das observações; mais do que isso não cabe.

## Revisão

briefing-review = Aqui está o seu briefing. Mude o que quiser e depois confirme.
briefing-review-again = Este é o seu briefing como está. Mude o que quiser e depois confirme.
briefing-review-line = { $field }: { $value }
briefing-field-role = Função
briefing-field-needs = A construir
briefing-field-must = Indispensável
briefing-field-nice = Diferencial
briefing-field-demands = Exigências
briefing-field-level = Nível
briefing-field-workload = Carga horária
briefing-field-budget = Orçamento por mês
briefing-field-hours = Horas em comum
briefing-field-start = Início
briefing-field-language = Língua
briefing-field-notes = Observações
briefing-not-said = não informado
briefing-hours-value = { $overlap }, { $zone }
briefing-price-of = { $level } { $month }
# $prices lista os preços por nível, $days é um número de dias.
briefing-price = Preço por mês: { $prices }. { $days ->
    [one] O primeiro dia é grátis
   *[other] Os primeiros { $days } dias são grátis
 }.
briefing-confirm = Confirmar e ver perfis
briefing-edit = Editar: { $field }

## Free words, and pay that is not a month's

# One of the things that were read: a skill that was taken off the lists.
briefing-without = sem { $skill }
# $words lists words that the client typed among skills.
briefing-unknown-words = Não conheço { $words } como habilidade. Se você precisa disso, acrescente às obrigatórias.
# $skills lists skills that somebody is asked not to have.
briefing-cannot-exclude = Eu procuro pelo que as pessoas sabem fazer, então apenas deixei { $skills } de fora.
# $zone is what the client typed.
briefing-unclear-zone = “{ $zone }” pode ser mais de um fuso horário; vou perguntar qual é.
# Pay that was not said of a month. $amount is an amount of money.
briefing-an-hour = { $amount } por hora
briefing-a-day = { $amount } por dia
briefing-a-year = { $amount } por ano
# $pay is one of the three above, $month an amount a month, $hours a number of hours, $workload full-time or part-time.
briefing-pay-makes = Li { $pay }. Com { $hours } horas por mês ({ $workload }), dá { $month } por mês. É esse o seu orçamento?
briefing-pay-year = Li { $pay }. Dá { $month } por mês. É esse o seu orçamento?
# $full and $part are amounts a month.
briefing-pay-open = Li { $pay }. Dá { $full } por mês em tempo integral, ou { $part } em meio período. Qual dos dois?
briefing-pay-unsaid = Li { $month }, mas não por quanto tempo. É por mês?
# Buttons. $month is an amount a month.
briefing-pay-yes = Sim, { $month } por mês
briefing-pay-full = Tempo integral, { $month }
briefing-pay-part = Meio período, { $month }
briefing-pay-other = Outro valor

# After a role of the operator's own was chosen. $role is its name; $what lists needs and skills that it brings along.
briefing-role-brings = Para { $role } eu coloquei: { $what }. Você pode mudar isso na revisão.

## Domains: asked from the review alone; each is a button

briefing-ask-domains = Em quais setores a pessoa deve ter experiência? Marque o que servir ou escreva. Isso só ordena; não exclui ninguém.
briefing-miss-domains = Não achei nenhum setor aí.
briefing-example-domains = Por exemplo: "fintech", "saúde e SaaS" ou "2, 4".
briefing-field-domains = Setores
briefing-domain-saas = SaaS
briefing-domain-fintech = fintech
briefing-domain-ecommerce = e-commerce
briefing-domain-health = saúde
briefing-domain-dashboards = painéis
briefing-domain-internal = ferramentas internas
briefing-domain-consumer = plataformas de grande público
