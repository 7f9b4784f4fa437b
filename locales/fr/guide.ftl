### Le guide du recrutement : des réponses courtes, une ligne chacune. Les chiffres viennent des conditions de l'opérateur.

## La page d'accueil du guide

guide-welcome = Le guide du recrutement en petites bouchées. Que veux-tu savoir ?

## Ce qu'est le backend

guide-backend = Dev backend : qui est-ce ?
guide-backend-is = Quelqu'un qui construit et fait tourner ce que personne ne voit d'une application : les serveurs derrière un site ou une appli mobile.
guide-backend-behind = Pendant que l'on touche l'écran, le backend traite les données, les règles métier, les connexions, les liens avec d'autres services et l'infrastructure.
guide-backend-powers = Il porte produits SaaS, fintech, boutiques en ligne, systèmes de santé, tableaux de bord, outils internes et grandes plateformes grand public.

## Ce qu'on y fait : onze responsabilités

guide-duties = Ce que fait un dev backend
guide-duties-apis = • concevoir et construire des API REST ou GraphQL
guide-duties-logic = • traduire les règles métier en code côté serveur
guide-duties-databases = • concevoir les bases de données et en prendre soin
guide-duties-auth = • régler qui entre et qui a droit à quoi : authentification et autorisations
guide-duties-integrations = • relier les API et services d'autres entreprises
guide-duties-tuning = • accélérer les requêtes et tout le reste
guide-duties-caching = • mettre en place caches et files d'attente
guide-duties-security = • protéger les données et respecter les règles
guide-duties-cloud = • déployer les services dans le cloud
guide-duties-monitoring = • veiller à ce que tout tourne, de façon fiable
guide-duties-teamwork = • travailler main dans la main avec le front-end et le DevOps

## Pourquoi les entreprises recrutent

guide-why = Pourquoi les entreprises recrutent en backend
guide-why-scale = • leur système doit grandir et rester rapide
guide-why-integrity = • leurs données doivent être justes et en sécurité
guide-why-traffic = • toujours plus de gens utilisent ce qu'elles ont construit
guide-why-downtime = • les pannes leur coûtent de l'argent ou la confiance
guide-why-logic = • leurs règles et leurs processus sont compliqués
guide-why-infrastructure = • le socle de tout cela doit devenir plus solide

## Backend ou full-stack : cinq lignes, et les signes

guide-roles = Backend ou full-stack ?
## A table of five rows, short cells: on a phone a cell has about 24 characters a line
guide-roles-backend = Backend
guide-roles-fullstack = Full-stack
guide-roles-focus = Au centre
guide-roles-focus-backend = serveurs et infrastructure
guide-roles-focus-fullstack = front-end et backend à la fois
guide-roles-screens = Écrans
guide-roles-screens-backend = non
guide-roles-screens-fullstack = oui
guide-roles-databases = Conception de bases
guide-roles-databases-backend = le cœur du métier
guide-roles-databases-fullstack = une tâche parmi d'autres
guide-roles-scale = Charge et vitesse
guide-roles-scale-backend = le cœur du métier
guide-roles-scale-fullstack = avec mesure
guide-roles-best = Idéal pour
guide-roles-best-backend = systèmes complexes, beaucoup de données et de trafic
guide-roles-best-fullstack = un produit entier, de bout en bout
# $rows: the table, made of the texts above.
guide-roles-table = { $rows }
## Under the table
guide-roles-signals = Règles complexes, fort trafic, modèles de données exigeants, sécurité critique ou système distribué ? Alors c'est sans doute le backend.

## Quand recruter : sept déclencheurs

guide-when = Quand recruter en backend
guide-when-apis = • ton API doit grandir avec toi
guide-when-data = • tu traites beaucoup de données, ou en temps réel
guide-when-auth = • connexions et droits d'accès doivent être sûrs
guide-when-performance = • tout doit aller plus vite
guide-when-databases = • ta base a besoin d'une nouvelle structure ou d'un réglage
guide-when-integrations = • tu relies plusieurs services externes
guide-when-traffic = • tu attends bientôt beaucoup plus de trafic
guide-when-else = Si rien de tout cela ne s'applique, tu n'en as peut-être pas encore besoin.

## Quel niveau

guide-levels = Quel niveau ?
guide-levels-l1 = • L1 : début de carrière, des bases solides. Pour des API bien définies, du support et des outils internes.
guide-levels-l2 = • L2 : niveau confirmé, a déjà fait tourner des backends en production. Pour un premier produit, une plateforme qui grandit et des fonctionnalités confiées à une personne.
guide-levels-l3 = • L3 : grande expérience de la conception de systèmes et de l'architecture. Pour un SaaS qui grandit, un fort trafic et des systèmes où la sécurité est critique.
guide-levels-price = { $level } : { $full } par mois à temps plein, { $part } à temps partiel
# What a level more costs. $level, $higher (text): levels. $full, $part (money): the difference a month.
guide-levels-step = De { $level } à { $higher } : { $full } de plus par mois à temps plein, { $part } de plus à temps partiel
# The operator's own words on what a level answers for. $level (text): L1, L2 or L3. $words: theirs.
guide-levels-duty = • { $level } : { $words }
guide-levels-choice = Tu hésites ? Commence un brief : je te conseillerai un niveau et dirai pourquoi.

## À quoi on reconnaît les bons profils

guide-quality = À quoi on reconnaît un bon profil backend
guide-quality-production = • construit des API sûres qui tiennent un vrai trafic, beaucoup de requêtes à la fois
guide-quality-languages = • est à l'aise dans un langage comme Node.js, Python, Java, C#, Go, Ruby ou PHP
guide-quality-databases = • connaît les bases relationnelles (PostgreSQL, MySQL) et les autres (MongoDB, Redis)
guide-quality-stack = • travaille avec les outils d'aujourd'hui : frameworks, Docker et Kubernetes, AWS, GCP ou Azure
guide-quality-design = • conçoit des systèmes qui grandissent : répartition de charge, systèmes distribués, microservices
guide-quality-security = • fait de la sécurité une habitude : OAuth et JWT, chiffrement, limites de débit, entrées contrôlées
guide-quality-performance = • trouve ce qui est lent : index, requêtes, caches, tâches de fond
guide-quality-tests = • écrit des tests unitaires et d'intégration, et laisse la CI les lancer
guide-quality-monitoring = • voit ce qui se passe en production : journaux, métriques, disponibilité
guide-quality-proof = • peut le montrer : systèmes en production, progrès chiffrés
guide-quality-together = • traduit les besoins métier en architecture, et travaille bien avec les autres

## Compétences techniques : huit groupes

guide-technical = Les compétences techniques à chercher
guide-technical-languages = • Langages : Node.js, Python, Java, Go, Ruby ou PHP
guide-technical-apis = • API : REST et GraphQL, avec versions et documentation
guide-technical-databases = • Bases de données : PostgreSQL, MySQL, MongoDB, Redis ; conception et réglage
guide-technical-auth = • Connexion et droits : JWT, OAuth, sessions, rôles
guide-technical-messaging = • Caches et messages : Redis, Kafka, RabbitMQ, tâches de fond
guide-technical-cloud = • Cloud et DevOps : Docker, Kubernetes, CI/CD, AWS, GCP, Azure
guide-technical-monitoring = • Supervision : journaux, métriques, APM, débogage en production
guide-technical-git = • Git : branches, fusions, revue de code

## Qualités humaines : six

guide-soft = Les qualités humaines qui font la différence
guide-soft-systems = • Penser en systèmes : croissance, fiabilité, entretien
guide-soft-communication = • Communiquer : traduire les souhaits métier en technique
guide-soft-collaboration = • Coopérer : avec le front-end, le DevOps et le produit
guide-soft-problems = • Résoudre : trouver la panne dans un système distribué
guide-soft-detail = • Soigner : les données, la sécurité et les cas rares
guide-soft-learning = • Apprendre : suivre les outils et les bonnes pratiques

## Comment cela marche : quatre étapes

guide-process = Comment on recrute ici
guide-process-define = 1. Dis-moi ce qu'il te faut : ce qui est à construire, les compétences indispensables, les bases, l'ampleur.
guide-process-browse = 2. Vois qui convient, avec les résultats de l'évaluation en conception de systèmes, développement d'API et expérience de la production.
guide-process-shortlist = 3. Retiens les meilleurs, regarde leurs travaux, réserve des entretiens et parle montée en charge et sécurité. Notre équipe t'aide si tu veux.
guide-process-start = 4. Commence par un essai gratuit, et décide ensuite.

## L'essai

guide-trial = L'essai gratuit
guide-trial-free = Tout recrutement commence par { $days } jours gratuits, pour voir si vous allez bien ensemble.
guide-trial-reminders = Je te préviens avant la fin, pour que personne n'oublie le jour. Tu peux décider à tout moment : garder, arrêter ou remplacer.
# Ce qui arrive quand personne ne décide.
guide-trial-lapses = Si tu ne décides rien, l'essai s'arrête tout simplement et rien n'est facturé.
guide-trial-stays = Si tu ne décides rien, la personne reste un mois, au prix convenu.
guide-trial-after = Ensuite, tu paies au mois. Pour commencer, nous conseillons { $months } mois : le projet garde son rythme et les choses aboutissent. Moins, c'est possible aussi.

## Prix ; le menu ajoute les chiffres

guide-prices = Prix

## Pourquoi un niveau est conseillé : des morceaux de phrase, réunis en liste

guide-because-traffic = trafic élevé ou en hausse
guide-because-sensitive = données sensibles
guide-because-ownership = fonctionnalités menées de bout en bout
guide-because-data = gros volumes ou temps réel
guide-because-production = systèmes en production
guide-because-breadth = la variété d'un produit entier
guide-because-skills = une longue liste de compétences
guide-because-tasks = tâches bien définies

## Boutons, 80 caractères au plus

guide-button-backend = Qui est-ce ?
guide-button-duties = Ce qu'on y fait
guide-button-why = Pourquoi recruter
guide-button-roles = Backend ou full-stack ?
guide-button-when = Quand recruter
guide-button-levels = Niveaux
guide-button-quality = Les bons profils
guide-button-technical = Compétences techniques
guide-button-soft = Qualités humaines
guide-button-process = Comment ça marche
guide-button-prices = Prix
guide-button-trial = L'essai
guide-button-hire = Commencer un brief
guide-button-back = Retour
guide-button-menu = Menu

## The quick check: seven questions with yes and no. $number, $of (number): which of how many.

guide-check-progress = Test rapide, { $number } sur { $of }
guide-check-apis = Ton API doit-elle grandir avec toi ?
guide-check-data = Traites-tu beaucoup de données, ou des données en temps réel ?
guide-check-auth = Les connexions et les droits d'accès doivent-ils être sûrs ?
guide-check-performance = Quelque chose doit-il aller plus vite ?
guide-check-databases = Ta base a-t-elle besoin d'une nouvelle structure ou d'un réglage ?
guide-check-integrations = Relies-tu plusieurs services externes ?
guide-check-traffic = Attends-tu bientôt beaucoup plus de trafic ?
# Above the list of what is true. $count (number): how many. $of (number): of how many.
guide-check-fired =
    { $count ->
        [one] Un point sur { $of } te concerne. Un profil backend t'aiderait :
       *[other] { $count } points sur { $of } te concernent. Un profil backend t'aiderait :
    }
guide-check-none = Rien de tout cela ne te concerne : tu n'as peut-être pas encore besoin d'un profil backend. Tu peux quand même commencer un brief.
guide-check-prefills = Je peux mettre tout ça dans un brief. Tu pourras tout changer.

## The operator's own words, as they are. $words: theirs.

guide-told = { $words }

## A role of the operator's own. $needs and $skills list what it usually means.

guide-role-needs = Construit en général : { $needs }
guide-role-skills = Connaît en général : { $skills }

## More buttons, at most 80 characters

guide-button-check = Test rapide
guide-button-yes = Oui
guide-button-no = Non
guide-button-enough = Ça suffit
guide-button-check-brief = Commencer un brief avec ça
