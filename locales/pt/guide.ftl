### O guia da contratação: respostas curtas, uma linha cada. Os números vêm das condições do operador.

## A página inicial do guia

guide-welcome = O guia da contratação em pequenas porções. O que você gostaria de saber?

## O que é um dev backend

guide-backend = O que é um dev backend
guide-backend-is = Alguém que constrói e mantém no ar a parte de um aplicativo que ninguém vê: os servidores por trás de um site ou app.
guide-backend-behind = Enquanto as pessoas tocam na tela, o backend cuida de dados, regras de negócio, logins, conexões com outros serviços e infraestrutura.
guide-backend-powers = Ele sustenta produtos SaaS, fintechs, lojas virtuais, sistemas de saúde, painéis, ferramentas internas e grandes plataformas de consumo.

## O que faz: onze responsabilidades

guide-duties = O que faz um dev backend
guide-duties-apis = • projeta e constrói APIs REST ou GraphQL
guide-duties-logic = • transforma regras de negócio em código no servidor
guide-duties-databases = • projeta bancos de dados e cuida deles
guide-duties-auth = • define quem entra e quem pode o quê: autenticação e autorização
guide-duties-integrations = • conecta APIs e serviços de outras empresas
guide-duties-tuning = • deixa consultas e todo o resto mais rápidos
guide-duties-caching = • acrescenta caches e filas
guide-duties-security = • mantém os dados seguros e dentro das regras
guide-duties-cloud = • leva serviços para a nuvem
guide-duties-monitoring = • cuida para que tudo esteja no ar, com confiança
guide-duties-teamwork = • trabalha lado a lado com front-end e DevOps

## Por que empresas contratam

guide-why = Por que empresas contratam devs backend
guide-why-scale = • o sistema tem de crescer e continuar rápido
guide-why-integrity = • os dados precisam estar certos e seguros
guide-why-traffic = • cada vez mais gente usa o que elas fizeram
guide-why-downtime = • cada queda custa dinheiro ou confiança
guide-why-logic = • as regras e os fluxos são complicados
guide-why-infrastructure = • a base de tudo precisa ficar mais sólida

## Backend ou full-stack: cinco linhas, e os sinais

guide-roles = Backend ou full-stack?
## A table of five rows, short cells: on a phone a cell has about 24 characters a line
guide-roles-backend = Backend
guide-roles-fullstack = Full-stack
guide-roles-focus = Foco
guide-roles-focus-backend = servidores e infraestrutura
guide-roles-focus-fullstack = front-end e backend
guide-roles-screens = Telas
guide-roles-screens-backend = não
guide-roles-screens-fullstack = sim
guide-roles-databases = Projeto de bancos
guide-roles-databases-backend = o centro do trabalho
guide-roles-databases-fullstack = uma tarefa entre várias
guide-roles-scale = Escala e velocidade
guide-roles-scale-backend = o centro do trabalho
guide-roles-scale-fullstack = com moderação
guide-roles-best = Ideal para
guide-roles-best-backend = sistemas complexos, muitos dados, muito tráfego
guide-roles-best-fullstack = um produto inteiro, de ponta a ponta
# $rows: the table, made of the texts above.
guide-roles-table = { $rows }
## Under the table
guide-roles-signals = Regras complexas, tráfego alto, modelos de dados exigentes, segurança crítica ou sistema distribuído? Então é provavelmente backend.

## Quando contratar: sete gatilhos

guide-when = Quando contratar um dev backend
guide-when-apis = • sua API precisa crescer com você
guide-when-data = • você processa muitos dados, ou dados em tempo real
guide-when-auth = • login e permissões precisam ser seguros
guide-when-performance = • tudo precisa ficar mais rápido
guide-when-databases = • seu banco precisa de nova estrutura ou de uma boa afinada
guide-when-integrations = • você conecta vários serviços externos
guide-when-traffic = • você espera muito mais tráfego em breve
guide-when-else = Se nada disso vale, talvez você ainda não precise.

## Qual nível

guide-levels = Qual nível?
guide-levels-l1 = • L1: início de carreira, com base sólida. Para APIs bem definidas, tarefas de apoio e ferramentas internas.
guide-levels-l2 = • L2: pleno, já manteve backends em produção. Para um primeiro produto, uma plataforma em crescimento e funcionalidades que uma só pessoa assume.
guide-levels-l3 = • L3: muita experiência em projeto de sistemas e arquitetura. Para SaaS que escala, tráfego alto e sistemas em que a segurança é crítica.
guide-levels-price = { $level }: { $full } por mês em período integral, { $part } em meio período
# What a level more costs. $level, $higher (text): levels. $full, $part (money): the difference a month.
guide-levels-step = De { $level } para { $higher }: { $full } a mais por mês em período integral, { $part } a mais em meio período
# The operator's own words on what a level answers for. $level (text): L1, L2 or L3. $words: theirs.
guide-levels-duty = • { $level }: { $words }
guide-levels-choice = Na dúvida? Comece um briefing; eu recomendo um nível e digo por quê.

## O que faz um bom profissional

guide-quality = O que faz um bom dev backend
guide-quality-production = • constrói APIs seguras que aguentam tráfego real, muitas requisições ao mesmo tempo
guide-quality-languages = • domina uma linguagem como Node.js, Python, Java, C#, Go, Ruby ou PHP
guide-quality-databases = • conhece bancos relacionais (PostgreSQL, MySQL) e outros (MongoDB, Redis)
guide-quality-stack = • trabalha com as ferramentas de hoje: frameworks, Docker e Kubernetes, AWS, GCP ou Azure
guide-quality-design = • projeta sistemas que escalam: balanceamento de carga, sistemas distribuídos, microsserviços
guide-quality-security = • faz da segurança um hábito: OAuth e JWT, criptografia, limites de requisições, entradas validadas
guide-quality-performance = • acha o que está lento: índices, consultas, caches, tarefas em segundo plano
guide-quality-tests = • escreve testes unitários e de integração, e deixa a CI rodar
guide-quality-monitoring = • enxerga o que acontece em produção: logs, métricas, disponibilidade
guide-quality-proof = • consegue mostrar: sistemas em produção, melhorias em números
guide-quality-together = • transforma o que o negócio precisa em arquitetura, e trabalha bem com os outros

## Habilidades técnicas: oito grupos

guide-technical = Habilidades técnicas a procurar
guide-technical-languages = • Linguagens: Node.js, Python, Java, Go, Ruby ou PHP
guide-technical-apis = • APIs: REST e GraphQL, com versões e documentação
guide-technical-databases = • Bancos: PostgreSQL, MySQL, MongoDB, Redis; projeto e ajuste
guide-technical-auth = • Login e permissões: JWT, OAuth, sessões, papéis
guide-technical-messaging = • Caches e mensagens: Redis, Kafka, RabbitMQ, tarefas em segundo plano
guide-technical-cloud = • Nuvem e DevOps: Docker, Kubernetes, CI/CD, AWS, GCP, Azure
guide-technical-monitoring = • Monitoramento: logs, métricas, APM, depuração em produção
guide-technical-git = • Git: branches, merges, revisão de código

## Habilidades humanas: seis

guide-soft = Habilidades humanas que fazem a diferença
guide-soft-systems = • Pensar em sistemas: escala, confiabilidade, manutenção
guide-soft-communication = • Comunicação: traduz desejos do negócio em tecnologia
guide-soft-collaboration = • Colaboração: com front-end, DevOps e produto
guide-soft-problems = • Resolver problemas: acha a falha num sistema distribuído
guide-soft-detail = • Cuidado: com dados, segurança e casos raros
guide-soft-learning = • Aprender: acompanha ferramentas e boas práticas

## Como funciona: quatro passos

guide-process = Como contratar por aqui
guide-process-define = 1. Conte do que você precisa: o que será construído, habilidades indispensáveis, bancos, escala.
guide-process-browse = 2. Veja quem combina, com o resultado da avaliação em projeto de sistemas, desenvolvimento de APIs e experiência em produção.
guide-process-shortlist = 3. Salve os melhores, veja os trabalhos, marque entrevistas e pergunte sobre escala e segurança. Nossa equipe ajuda onde você quiser.
guide-process-start = 4. Comece com um teste grátis e decida depois.

## O teste

guide-trial = O teste grátis
guide-trial-free = Toda contratação começa com { $days } dias grátis, para ver se vocês combinam.
guide-trial-reminders = Eu lembro você antes do fim, para ninguém esquecer o dia. Você pode decidir a qualquer momento: manter, encerrar ou substituir.
# O que acontece quando ninguém decide.
guide-trial-lapses = Se você não decidir nada, o teste simplesmente termina e nada é cobrado.
guide-trial-stays = Se você não decidir nada, a pessoa fica por um mês, pelo preço combinado.
guide-trial-after = Depois você paga por mês. Para começar, recomendamos { $months } meses: o projeto mantém o ritmo e as entregas saem. Menos também dá.

## Preços; o menu acrescenta os números

guide-prices = Preços

## Por que um nível é sugerido: trechos de frase, juntados em lista

guide-because-traffic = tráfego alto ou em crescimento
guide-because-sensitive = dados sensíveis
guide-because-ownership = funcionalidades assumidas de ponta a ponta
guide-because-data = grandes volumes ou tempo real
guide-because-production = sistemas em produção
guide-because-breadth = a variedade de um produto inteiro
guide-because-skills = uma lista longa de habilidades
guide-because-tasks = tarefas bem definidas

## Botões, no máximo 80 caracteres

guide-button-backend = O que é
guide-button-duties = O que faz
guide-button-why = Por que contratar
guide-button-roles = Backend ou full-stack?
guide-button-when = Quando contratar
guide-button-levels = Níveis
guide-button-quality = O que faz um bom dev
guide-button-technical = Habilidades técnicas
guide-button-soft = Habilidades humanas
guide-button-process = Como funciona
guide-button-prices = Preços
guide-button-trial = O teste
guide-button-hire = Começar um briefing
guide-button-back = Voltar
guide-button-menu = Menu

## The quick check: seven questions with yes and no. $number, $of (number): which of how many.

guide-check-progress = Teste rápido, { $number } de { $of }
guide-check-apis = Sua API precisa crescer com você?
guide-check-data = Você processa muitos dados, ou dados em tempo real?
guide-check-auth = Login e permissões precisam ser seguros?
guide-check-performance = Alguma coisa precisa ficar mais rápida?
guide-check-databases = Seu banco precisa de nova estrutura ou de uma boa afinada?
guide-check-integrations = Você conecta vários serviços externos?
guide-check-traffic = Você espera muito mais tráfego em breve?
# Above the list of what is true. $count (number): how many. $of (number): of how many.
guide-check-fired =
    { $count ->
        [one] Um ponto de { $of } vale para você. Um dev backend ajudaria:
       *[other] { $count } pontos de { $of } valem para você. Um dev backend ajudaria:
    }
guide-check-none = Nada disso vale para você, então talvez ainda não precise de um dev backend. Mesmo assim dá para começar um briefing.
guide-check-prefills = Posso colocar isso num briefing para você. Dá para mudar tudo.

## The operator's own words, as they are. $words: theirs.

guide-told = { $words }

## A role of the operator's own. $needs and $skills list what it usually means.

guide-role-needs = Costuma construir: { $needs }
guide-role-skills = Costuma conhecer: { $skills }

## More buttons, at most 80 characters

guide-button-check = Teste rápido
guide-button-yes = Sim
guide-button-no = Não
guide-button-enough = Já basta
guide-button-check-brief = Começar um briefing com isso
