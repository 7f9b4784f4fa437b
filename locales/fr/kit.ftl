### Le guide d'entretien : des questions tirées d'un brief, chacune avec ce à quoi ressemblent un 1 et un 4. Un message par partie.

## Titres et boutons

kit-title = Guide d'entretien · { $part }
kit-how = Note chaque réponse de 1 à 4. Je te dis à quoi ressemblent un 1 et un 4 ; 2 et 3 sont entre les deux.
kit-one = 1 – { $answer }
kit-four = 4 – { $answer }
kit-button = Guide d'entretien
kit-button-interviews = Entretiens
kit-part-skills = Compétences
kit-part-building = Ce que tu construis
kit-part-scalability = Montée en charge
kit-part-security = Sécurité
kit-part-soft = Savoir-être
kit-no-brief = Ce guide allait avec un brief qui n'est plus là. Dis-moi qui il te faut, et j'en fais un nouveau.

## Compétences

kit-languages-ask = De quel travail en { $skills } es-tu le plus fier, et qu'écrirais-tu autrement aujourd'hui ?
kit-languages-one = Cite des traits du langage, ne montre rien à soi.
kit-languages-four = Parcourt du vrai code, ses compromis, et ce que la production a appris.
kit-frameworks-ask = Que fait { $skills } pour toi en coulisses, et où t'a-t-il gêné ?
kit-frameworks-one = Suit le tutoriel ; le dessous est magique.
kit-frameworks-four = Explique le chemin d'une requête, et un cas où s'écarter de la voie tracée se justifiait.
kit-data-ask = Parle-moi d'une table ou collection dans { $skills } devenue lente. Comment as-tu trouvé la cause, qu'as-tu changé ?
kit-data-one = Ajoute un index et espère.
kit-data-four = Lit le plan d'exécution, pèse index, schéma et requête, mesure avant et après.
kit-apis-ask = Tu changes une interface { $skills } que d'autres utilisent déjà. Comment t'y prends-tu ?
kit-apis-one = La change et prévient.
kit-apis-four = Ajoute avant de retirer, versionne, surveille l'ancien usage et teste le contrat.
kit-messaging-ask = Un consommateur de { $skills } meurt au milieu d'un message. Que se passe-t-il ensuite ?
kit-messaging-one = « Ça se relance. »
kit-messaging-four = Livraison au moins une fois, traitement qui supporte la répétition, ordre, messages empoisonnés, alarme sur le retard.
kit-cloud-ask = Comment un de tes changements arrive-t-il en production avec { $skills }, et comment reviens-tu en arrière ?
kit-cloud-one = Quelqu'un d'autre déploie ; revenir, c'est un correctif de plus.
kit-cloud-four = Petits pas, contrôles automatiques, sondes de santé et un retour répété d'avance.
kit-practice-ask = Où { $skills } t'a-t-il servi, et où était-ce trop ?
kit-practice-one = Récite la définition.
kit-practice-four = Donne un projet pour chaque cas, avec les coûts, et dit comment choisir aujourd'hui.
kit-frontend-ask = Quelle partie d'une interface en { $skills } as-tu faite, et comment parlait-elle au serveur ?
kit-frontend-one = Du style seulement ; les données viennent « de quelque part ».
kit-frontend-four = État, erreurs et chargement pensés des deux bouts du fil.
kit-other-ask = Comment as-tu utilisé { $skills }, et comment l'expliquerais-tu à quelqu'un de nouveau ?
kit-other-one = A lu dessus.
kit-other-four = L'a utilisé sous pression et l'explique simplement, limites comprises.

## Ce qui se construit

kit-need-apis-ask = Conçois un point d'accès qui liste les commandes d'une boutique qui en a un million. À quoi penses-tu d'abord ?
kit-need-apis-one = Renvoie tout ; les limites viennent si on demande.
kit-need-apis-four = Pagination stable, filtres, limites, erreurs, qui voit quoi, et comment c'est documenté.
kit-need-logic-ask = Une règle métier a dix exceptions. Où vit-elle dans ton code, et comment sais-tu qu'elle est juste ?
kit-need-logic-one = Dans des if imbriqués, essayée à la main.
kit-need-logic-four = À un seul endroit sans entrées-sorties, avec les mots du métier et un test par exception.
kit-need-databases-ask = Comment changes-tu le schéma d'une grande table pendant que les clients s'en servent ?
kit-need-databases-one = Dans une fenêtre de maintenance, sans retour.
kit-need-databases-four = Élargit, remplit par lots, bascule, resserre ; chaque pas s'annule, les verrous sont surveillés.
kit-need-auth-ask = Comment laisses-tu entrer les gens, et comment décides-tu de ce que chacun peut faire ?
kit-need-auth-one = Un mot de passe et une case admin.
kit-need-auth-four = Des briques éprouvées, des sessions qui finissent, des droits vérifiés à l'usage, chaque refus testé.
kit-need-integrations-ask = Un service dont tu dépends répond lentement, deux fois, ou pas du tout. Que fait ton code ?
kit-need-integrations-one = Attend, puis affiche une erreur.
kit-need-integrations-four = Délais, relances espacées, clés d'idempotence, et un état qu'on peut rapprocher ensuite.
kit-need-tuning-ask = Une page met quatre secondes. Comment trouves-tu où elles passent ?
kit-need-tuning-one = Devine, met un cache.
kit-need-tuning-four = Mesure, trace, trouve le plus gros, change une chose, mesure encore.
kit-need-caching-ask = Quand mettrais-tu quelque chose en cache, et comment une valeur fausse en sort-elle ?
kit-need-caching-one = Tout en cache une heure.
kit-need-caching-four = Sait ce qui peut être vieux et combien de temps, prévoit expiration et ruées, et peut s'en passer.
kit-need-security-ask = Par quels contrôles passe un changement chez toi avant de toucher aux données des clients ?
kit-need-security-one = Des relectures, s'il y a le temps.
kit-need-security-four = Menaces réfléchies, dépendances suivies, aucun secret dans le code, droits minimaux, et une trace de qui fait quoi.
kit-need-cloud-ask = Tu montes un service à partir de rien. Que faut-il avant le premier client ?
kit-need-cloud-one = Un serveur et une base.
kit-need-cloud-four = Tout en code, des sauvegardes déjà restaurées une fois, les coûts en vue, et quelqu'un qu'on réveille.
kit-need-monitoring-ask = Comment apprends-tu que quelque chose cloche avant qu'un client le dise ?
kit-need-monitoring-one = Regarde les logs de temps en temps.
kit-need-monitoring-four = Peu de signaux, que les clients ressentent, des alarmes qui veulent dire quelque chose, et une note sur quoi faire.
kit-need-teamwork-ask = Le front a besoin de quelque chose pour vendredi, et tu penses que c'est une erreur. Comment se passe la discussion ?
kit-need-teamwork-one = Le fait en silence, ou refuse.
kit-need-teamwork-four = Demande à quoi ça sert, propose plus petit, se met d'accord et l'écrit.

## Montée en charge

kit-scale-growth-ask = Quelle partie de ton dernier système aurait cassé en premier avec dix fois plus d'utilisateurs, et qu'aurais-tu fait ?
kit-scale-growth-one = « On ajoute des serveurs. »
kit-scale-growth-four = Nomme le goulot avec des chiffres, un pas bon marché d'abord, un grand ensuite, et ce qu'il ne faut pas encore faire.
kit-scale-traffic-ask = Une campagne amène cent fois le trafic habituel en une minute. Qu'arrive-t-il à ton service ?
kit-scale-traffic-one = Espère que ça s'étend tout seul.
kit-scale-traffic-four = Déleste tôt, borne les files, sait ce qui doit tenir ou non, et l'a essayé sous charge.
kit-scale-data-ask = Les données ne tiennent plus sur une machine, ou doivent être là en une seconde. Comment t'y prends-tu ?
kit-scale-data-one = Une plus grosse machine, et après ?
kit-scale-data-four = Découpe selon la lecture, passe le travail en flux ou en lots, et dit quelle cohérence on cède.

## Sécurité

kit-security-tenants-ask = Comment t'assures-tu qu'un client ne voit jamais les données d'un autre ?
kit-security-tenants-one = L'écran ne les montre pas.
kit-security-tenants-four = Vérifié sur le serveur à chaque accès, d'office dans les requêtes, testé de l'extérieur.
kit-security-sensitive-ask = Tu stockes des données de santé ou de paiement. Que fais-tu autrement ?
kit-security-sensitive-one = « C'est chiffré. »
kit-security-sensitive-four = Garde moins, chiffre avec des clés à part, limite et trace les accès, sait effacer, connaît la loi.
kit-security-incident-ask = Une de tes clés est trouvée dans un dépôt public. Que fais-tu dans la première heure ?
kit-security-incident-one = Supprime le commit.
kit-security-incident-four = La révoque d'abord, regarde à quoi elle a servi, prévient, et trouve comment elle est arrivée là.

## Savoir-être

kit-soft-systems-ask = Dessine le dernier système sur lequel tu as travaillé. Quel trait t'inquiète ?
kit-soft-systems-one = Ne connaît que sa boîte.
kit-soft-systems-four = Voit comment les parties dépendent les unes des autres, et ce qu'un choix coûte ailleurs.
kit-soft-communication-ask = Explique-moi une décision technique comme si je menais l'affaire et pas le code.
kit-soft-communication-one = Du jargon ; la question reste ouverte.
kit-soft-communication-four = Ce que ça apporte, ce que ça coûte, ce qui était possible, en mots simples.
kit-soft-collaboration-ask = Parle-moi d'un désaccord avec le front, l'exploitation ou le produit. Qu'en est-il sorti ?
kit-soft-collaboration-one = Les autres avaient tort.
kit-soft-collaboration-four = Rend justice à l'autre point de vue, et dit ce que chacun a changé.
kit-soft-problems-ask = Quel a été le bug le plus dur que tu aies trouvé, et comment y es-tu arrivé pas à pas ?
kit-soft-problems-one = A essayé jusqu'à ce que ça parte.
kit-soft-problems-four = L'a cerné par des hypothèses vérifiables, a trouvé la cause, et fait en sorte qu'il ne revienne pas.
kit-soft-detail-ask = Laquelle de tes erreurs a atteint des clients, et qu'as-tu changé depuis dans ta façon de travailler ?
kit-soft-detail-one = N'en trouve aucune.
kit-soft-detail-four = Parle franchement, nomme la faille, et a un contrôle qui l'attrape aujourd'hui.
kit-soft-learning-ask = Qu'as-tu appris ces six derniers mois, et où l'as-tu utilisé ?
kit-soft-learning-one = Cite une mode.
kit-soft-learning-four = Cite une source, un essai à soi, et pourquoi il est resté ou non.
