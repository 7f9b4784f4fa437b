### O roteiro de entrevista: perguntas tiradas de um briefing, cada uma com o som de um 1 e de um 4. Uma mensagem por parte.

## Títulos e botões

kit-title = Roteiro de entrevista · { $part }
kit-how = Dê de 1 a 4 a cada resposta. Eu digo como soam um 1 e um 4; 2 e 3 ficam entre eles.
kit-one = 1 – { $answer }
kit-four = 4 – { $answer }
kit-button = Roteiro de entrevista
kit-button-interviews = Entrevistas
kit-part-skills = Habilidades
kit-part-building = O que vocês constroem
kit-part-scalability = Escalabilidade
kit-part-security = Segurança
kit-part-soft = Habilidades interpessoais
kit-no-brief = Esse roteiro era de um briefing que não está mais aqui. Diga de quem você precisa, e eu faço outro.

## Habilidades

kit-languages-ask = De qual trabalho em { $skills } você mais se orgulha, e o que escreveria diferente hoje?
kit-languages-one = Cita recursos da linguagem, não mostra nada seu.
kit-languages-four = Percorre código real, suas escolhas e o que a produção ensinou.
kit-frameworks-ask = O que { $skills } faz por você nos bastidores, e onde atrapalhou?
kit-frameworks-one = Segue o tutorial; por baixo é mágica.
kit-frameworks-four = Explica o caminho de uma requisição e um caso em que sair do padrão fez sentido.
kit-data-ask = Conte de uma tabela ou coleção em { $skills } que ficou lenta. Como você achou a causa, e o que mudou?
kit-data-one = Cria um índice e torce.
kit-data-four = Lê o plano da consulta, pesa índice, esquema e consulta, mede antes e depois.
kit-apis-ask = Você muda uma interface { $skills } que outros já usam. Como faz?
kit-apis-one = Muda e avisa.
kit-apis-four = Acrescenta antes de tirar, versiona, acompanha quem usa o antigo e testa o contrato.
kit-messaging-ask = Um consumidor de { $skills } morre no meio de uma mensagem. O que acontece depois?
kit-messaging-one = “Tenta de novo e pronto.”
kit-messaging-four = Entrega ao menos uma vez, processamento que aguenta repetição, ordem, mensagens envenenadas e alarme de fila.
kit-cloud-ask = Como uma mudança sua chega à produção com { $skills }, e como você volta atrás?
kit-cloud-one = Outra pessoa publica; voltar é mais um conserto.
kit-cloud-four = Passos pequenos, checagens automáticas, sondas de saúde e uma volta já ensaiada.
kit-practice-ask = Onde { $skills } valeu a pena para você, e onde foi demais?
kit-practice-one = Repete a definição.
kit-practice-four = Dá um projeto para cada caso, com custos, e diz como decidiria hoje.
kit-frontend-ask = Que parte de uma interface em { $skills } você fez, e como ela falava com o servidor?
kit-frontend-one = Só estilo; os dados vêm “de algum lugar”.
kit-frontend-four = Estado, erros e carregamento pensados dos dois lados do fio.
kit-other-ask = Como você usou { $skills }, e como explicaria a alguém novo?
kit-other-one = Leu sobre isso.
kit-other-four = Usou sob pressão e explica com simplicidade, limites incluídos.

## O que se constrói

kit-need-apis-ask = Projete um endpoint que lista pedidos de uma loja com um milhão deles. No que você pensa primeiro?
kit-need-apis-one = Devolve tudo; só pensa em limites se perguntarem.
kit-need-apis-four = Paginação estável, filtros, limites, erros, quem vê o quê, e como se documenta.
kit-need-logic-ask = Uma regra de negócio tem dez exceções. Onde ela vive no seu código, e como você sabe que está certa?
kit-need-logic-one = Em ifs aninhados, testada na mão.
kit-need-logic-four = Num só lugar, sem entrada e saída, com os nomes do negócio e teste de cada exceção.
kit-need-databases-ask = Como você muda o esquema de uma tabela grande enquanto os clientes a usam?
kit-need-databases-one = Numa janela de manutenção, sem volta.
kit-need-databases-four = Amplia, preenche em lotes, troca, enxuga; cada passo se desfaz, e os bloqueios são vigiados.
kit-need-auth-ask = Como você deixa as pessoas entrarem, e como decide o que cada uma pode fazer?
kit-need-auth-one = Uma senha e uma marca de admin.
kit-need-auth-four = Peças comprovadas, sessões que terminam, direitos checados no uso, cada recusa testada.
kit-need-integrations-ask = Um serviço de que você depende responde devagar, duas vezes ou nunca. O que seu código faz?
kit-need-integrations-one = Espera e mostra um erro.
kit-need-integrations-four = Limites de tempo, novas tentativas com pausas, chaves de idempotência e um estado que se concilia depois.
kit-need-tuning-ask = Uma página leva quatro segundos. Como você descobre para onde vão?
kit-need-tuning-one = Chuta e põe um cache.
kit-need-tuning-four = Mede, rastreia, acha a maior parte, muda uma coisa, mede de novo.
kit-need-caching-ask = Quando você poria algo em cache, e como um valor errado sai de lá?
kit-need-caching-one = Tudo em cache por uma hora.
kit-need-caching-four = Sabe o que pode estar velho e por quanto tempo, planeja expiração e avalanches, e vive sem o cache.
kit-need-security-ask = Por quais checagens uma mudança sua passa antes de tocar em dados de clientes?
kit-need-security-one = Revisão, se der tempo.
kit-need-security-four = Ameaças pensadas, dependências vigiadas, segredos fora, o mínimo de direitos e registro de quem fez o quê.
kit-need-cloud-ask = Você monta um serviço do zero. O que precisa existir antes do primeiro cliente?
kit-need-cloud-one = Um servidor e um banco.
kit-need-cloud-four = Tudo como código, backups já restaurados uma vez, custos à vista e alguém que é acordado.
kit-need-monitoring-ask = Como você descobre que algo vai mal antes que um cliente diga?
kit-need-monitoring-one = Olha os logs de vez em quando.
kit-need-monitoring-four = Poucos sinais que o cliente sente, alarmes que significam algo e uma nota do que fazer.
kit-need-teamwork-ask = O front precisa de algo até sexta, e você acha que é a coisa errada. Como vai essa conversa?
kit-need-teamwork-one = Faz calado, ou recusa.
kit-need-teamwork-four = Pergunta para que serve, oferece algo menor, combina e escreve.

## Escalabilidade

kit-scale-growth-ask = Que parte do seu último sistema quebraria primeiro com dez vezes mais usuários, e o que você faria?
kit-scale-growth-one = “Mais servidores.”
kit-scale-growth-four = Aponta o gargalo com números, primeiro um passo barato, depois um grande, e o que ainda não fazer.
kit-scale-traffic-ask = Uma campanha traz cem vezes o tráfego normal em um minuto. O que acontece com seu serviço?
kit-scale-traffic-one = Torce para escalar sozinho.
kit-scale-traffic-four = Descarta carga cedo, filas com limite, sabe o que tem de ficar de pé, e testou antes sob carga.
kit-scale-data-ask = Os dados não cabem mais numa máquina, ou têm de estar lá em um segundo. Como você faz?
kit-scale-data-one = Uma máquina maior, e depois?
kit-scale-data-four = Divide conforme a leitura, leva trabalho para fluxos ou lotes, e diz que consistência se cede.

## Segurança

kit-security-tenants-ask = Como você garante que um cliente nunca veja os dados de outro?
kit-security-tenants-one = A tela não mostra.
kit-security-tenants-four = Checado no servidor a cada acesso, por padrão nas consultas, e testado de fora.
kit-security-sensitive-ask = Você guarda dados de saúde ou de pagamento. O que faz diferente?
kit-security-sensitive-one = “Está criptografado.”
kit-security-sensitive-four = Guarda menos, criptografa com chaves à parte, limita e registra acessos, sabe apagar, conhece a lei.
kit-security-incident-ask = Uma chave sua foi achada num repositório público. O que você faz na primeira hora?
kit-security-incident-one = Apaga o commit.
kit-security-incident-four = Revoga primeiro, depois vê para que foi usada, avisa, e descobre como foi parar lá.

## Habilidades interpessoais

kit-soft-systems-ask = Desenhe o último sistema em que trabalhou. Qual linha te preocupa?
kit-soft-systems-one = Só conhece a própria caixa.
kit-soft-systems-four = Vê como as partes dependem umas das outras, e o que uma escolha custa em outro lugar.
kit-soft-communication-ask = Explique uma decisão técnica sua como se eu cuidasse do negócio, e não do código.
kit-soft-communication-one = Jargão; a pergunta fica aberta.
kit-soft-communication-four = O que traz, o que custa e o que mais era possível, em palavras simples.
kit-soft-collaboration-ask = Conte de um desacordo com front, operações ou produto. No que deu?
kit-soft-collaboration-one = Os outros estavam errados.
kit-soft-collaboration-four = Conta o outro lado com justiça, e o que ambos mudaram.
kit-soft-problems-ask = Qual foi o bug mais difícil que você achou, e como chegou lá passo a passo?
kit-soft-problems-one = Tentou coisas até sumir.
kit-soft-problems-four = Cercou com hipóteses testáveis, achou a causa e garantiu que não volte.
kit-soft-detail-ask = Qual erro seu chegou a clientes, e o que mudou no seu jeito de trabalhar?
kit-soft-detail-one = Não lembra de nenhum.
kit-soft-detail-four = Fala abertamente, aponta a falha e tem uma checagem que hoje a pega.
kit-soft-learning-ask = O que você aprendeu no último semestre, e onde usou?
kit-soft-learning-one = Cita uma moda.
kit-soft-learning-four = Cita uma fonte, um experimento seu, e por que ficou ou saiu.
