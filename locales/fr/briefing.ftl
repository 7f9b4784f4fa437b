## Le brief : demandé question par question, puis relu. Les boutons ont 80 caractères au plus, mieux vaut 30.

# Au-dessus de chaque question.
briefing-progress = { $number } sur { $of }
# Boutons sous chaque question.
briefing-skip = Passer
briefing-back = Retour
briefing-cancel = Annuler
briefing-done = Terminé
briefing-clear = Tout décocher
# Un choix coché.
briefing-ticked = ✓ { $label }
briefing-skill = { $skill }

## Reprendre un brief, et ce qui a été lu dans une phrase

briefing-resumed = Tu avais déjà commencé un brief. Tes réponses sont toutes là, on continue.
briefing-laid-aside = J'ai mis de côté le brief que tu avais commencé ; tu le retrouveras une fois celui-ci confirmé.
briefing-waits-aside = Le brief que tu avais commencé t'attend avec toutes ses réponses : /hire le reprend.
briefing-anew = Recommencer
# $what énumère ce qui a été lu.
briefing-understood = C'est noté : { $what }.
briefing-up-to = { $month } par mois au plus
briefing-waits = Ton brief t'attend toujours. Encore quelques réponses, et tu verras qui convient.
briefing-closed = Aucun brief n'est ouvert pour l'instant.
briefing-missing = Il manque encore une réponse avant que je puisse chercher.
briefing-needed = Celle-ci, il me la faut pour trouver quelqu'un.
briefing-review-miss = Je n'ai pas compris. Voici où nous en sommes :

## Rôle

briefing-ask-role = Qui cherches-tu ? Choisis, ou dis-le à ta façon, par exemple « dev Node senior avec PostgreSQL, à temps partiel ».
briefing-ask-role-advised = À toi de choisir :
briefing-role-backend = Backend
briefing-role-fullstack = Full-stack
briefing-role-help = Aide-moi à choisir
briefing-ask-signals = Qu'est-ce qui vaut pour ton projet ? Coche tout ce qui s'applique.
briefing-signal-logic = logique métier complexe
briefing-signal-traffic = trafic élevé ou en forte hausse
briefing-signal-modelling = modélisation de données exigeante
briefing-signal-security = sécurité critique
briefing-signal-distributed = architecture distribuée
briefing-signal-screens = écrans à construire
# $signals énumère ce qui a été coché.
briefing-advice-backend = Je chercherais un profil backend. Voici pourquoi : { $signals }.
briefing-advice-fullstack = Je chercherais un profil full-stack. Voici pourquoi : { $signals }.
briefing-signals-none = Coche au moins une case et je pourrai te conseiller. Si rien ne s'applique, le backend suffit pour ce qui se passe en coulisses, et le full-stack s'impose dès qu'il y a des pages à construire : reviens en arrière et choisis.
briefing-miss-role = Je n'ai pas su lire si c'est du backend ou du full-stack.
briefing-example-role = Par exemple : « backend », ou « full-stack avec React et Django ».

## Ce qui est à construire

briefing-ask-needs = Qu'y a-t-il à construire ? Coche tout ce qui s'applique, ou tape les numéros, par exemple « 1, 3, 7 ».
briefing-need-apis = API REST/GraphQL
briefing-need-logic = logique côté serveur
briefing-need-databases = conception des bases de données
briefing-need-auth = connexion & droits d'accès
briefing-need-integrations = intégration de services tiers
briefing-need-tuning = requêtes & performances
briefing-need-caching = caches & files d'attente
briefing-need-security = sécurité & conformité
briefing-need-cloud = déploiement dans le cloud
briefing-need-monitoring = supervision & disponibilité
briefing-need-teamwork = travail avec front-end & ops
briefing-miss-needs = Je n'y ai rien reconnu de tout cela.
briefing-example-needs = Par exemple : « 1, 3 », ou « API et caches ».

## Compétences

briefing-ask-must = Quelles compétences sont indispensables ? Écris-les, séparées par des virgules, ou coche-les.
briefing-ask-nice = Quelles compétences seraient un plus ?
# $skills énumère des compétences.
briefing-chosen = Jusqu'ici : { $skills }.
briefing-more-skills = Autres compétences ›
# Au-dessus d'une page de boutons de compétences.
briefing-shelf-languages = Langages
briefing-shelf-frameworks = Frameworks
briefing-shelf-frontend = Front-end
briefing-shelf-data = Bases et données
briefing-shelf-apis = API
briefing-shelf-messaging = Caches et messagerie
briefing-shelf-cloud = Cloud et exploitation
briefing-shelf-practice = Architecture et pratiques
# $typed est ce qui a été écrit.
briefing-did-you-mean = Je ne connais pas « { $typed } ». Tu pensais à l'une de celles-ci ?
briefing-keep-skill = Garder « { $typed } »
briefing-too-long = C'est trop long pour une liste de compétences : { $most } caractères au plus. Donne juste leurs noms, séparés par des virgules.
# $skills énumère des compétences absentes de tous les profils, $count dit combien il y en a.
briefing-skills-kept = Je garde { $skills } dans le brief, mais aucun profil n'en parle : { $count ->
    [one] ce critère ne pourra pas départager les profils
   *[other] ces critères ne pourront pas départager les profils
 }.
briefing-too-many-skills = Ici, je peux retenir { $most } compétences au plus. Décoche-en une d'abord.
briefing-is-must = { $skill } est déjà indispensable, inutile de l'ajouter ici.
briefing-must-empty = Donne au moins une compétence indispensable.
briefing-miss-skills = Je n'y ai trouvé aucune compétence.
briefing-example-skills = Par exemple : « Go, PostgreSQL, Kafka ».
briefing-unknown-skill = À noter : je n'ai aucune donnée sur « { $skill } » pour comparer les profils.

## Charge et sécurité

briefing-ask-demands = Quelles seront les exigences ? Coche ce qui s'applique.
briefing-demand-traffic = trafic élevé ou en forte hausse
briefing-demand-data = gros volumes ou temps réel
briefing-demand-sensitive = données personnelles, médicales ou de paiement
briefing-demand-ownership = fonctionnalités menées de bout en bout
briefing-miss-demands = Je n'ai pu le rattacher à aucune de ces exigences.
briefing-example-demands = Par exemple : « trafic élevé et paiements ».

## Niveau

briefing-ask-level = Quel niveau te faut-il ?
# $full et $part sont des prix par mois.
briefing-level-l1 = L1 : début de carrière, pour un travail bien défini. { $full } à temps plein, { $part } à temps partiel, par mois.
briefing-level-l2 = L2 : niveau confirmé, prend en charge des fonctionnalités. { $full } à temps plein, { $part } à temps partiel, par mois.
briefing-level-l3 = L3 : grande expérience, pour l'architecture et la montée en charge. { $full } à temps plein, { $part } à temps partiel, par mois.
# $because énumère des raisons du guide.
briefing-level-advice = Je conseille { $level }. Voici pourquoi : { $because }.
# Below the advice. $level is a level; $full and $part are the difference of a month, full-time and part-time.
briefing-level-up = Un niveau au-dessus : { $level } coûte { $full } de plus par mois à temps plein, { $part } de plus à temps partiel.
briefing-level-down = Un niveau en dessous : { $level } économise { $full } par mois à temps plein, { $part } à temps partiel.
briefing-level-advised = { $level } (conseillé)
briefing-level-button = { $level }
briefing-level-or-above = { $level } et plus
briefing-level-any = Peu importe le niveau
briefing-miss-level = Je n'y ai pas trouvé de niveau.
briefing-example-level = Par exemple : « L2 », « senior », ou « L2 et plus ».

## Temps de travail

# $level énumère des niveaux.
briefing-ask-workload = Temps plein ou temps partiel ? Voici les prix pour { $level }.
# Boutons.
briefing-workload-full = Temps plein, { $hours } h : { $month } par mois ({ $hour } de l'heure)
briefing-workload-part = Temps partiel, { $hours } h : { $month } par mois ({ $hour } de l'heure)
# Quand plusieurs niveaux conviennent.
briefing-workload-prices = { $level } : { $full } à temps plein, { $part } à temps partiel, par mois.
# Boutons.
briefing-workload-full-only = Temps plein, { $hours } h par mois
briefing-workload-part-only = Temps partiel, { $hours } h par mois
# Au milieu d'une phrase.
briefing-full-time = temps plein
briefing-part-time = temps partiel
briefing-swap-same = Bon à savoir : { $higher } à { $its_workload } coûte autant que { $level } à { $workload }.
briefing-swap-less = Bon à savoir : { $higher } à { $its_workload } coûte { $saved } de moins par mois que { $level } à { $workload }.
briefing-miss-workload = Je n'y ai trouvé ni temps plein ni temps partiel.
briefing-example-workload = Par exemple : « temps partiel », ou « 20 heures par semaine ».

## Budget

briefing-ask-budget = As-tu un budget mensuel ? Écris un montant en { $currency }, choisis-en un, ou passe.
briefing-budget-button = { $month } ({ $level })
briefing-budget-short = { $budget } par mois ne suffisent pas pour { $level } à { $workload } : il faut { $month }.
briefing-budget-nothing = Le prix le plus bas de la liste est de { $month } par mois.
briefing-budget-take = Prendre { $level } à { $workload } pour { $month }
briefing-budget-raise = Passer à { $month }
briefing-budget-keep = Garder mon budget
briefing-budget-small = { $month } par mois, c'est sans doute une erreur : le montant vaut pour un mois entier.
briefing-budget-period = Donne-moi le budget par mois, pour que je puisse le comparer à la liste des prix.
briefing-budget-currency = La liste des prix est en { $currency } : donne-moi le budget en { $currency } plutôt qu'en { $other }.
briefing-miss-budget = Je n'y ai pas trouvé de montant en { $currency }.
briefing-example-budget = Par exemple : « 2000 », ou « 2,5k ».

## Fuseau horaire et heures communes

briefing-ask-zone = Où es-tu ? Choisis une ville ou écris la tienne ; « Lisbonne, 4 h » dit aussi combien d'heures communes il te faut par jour.
briefing-zone-button = { $zone }
briefing-ask-overlap = Combien d'heures de ta journée de travail faut-il partager au minimum ? Ton fuseau : { $zone }.
briefing-overlap-any = pas d'heures communes exigées
briefing-overlap-hours = { $hours } h par jour
briefing-overlap-most = On peut partager { $most } heures par jour au plus.
briefing-which-zone = Tu penses à laquelle ?
briefing-near-zone = Je ne connais pas cet endroit. Serait-ce l'une de ces villes ?
briefing-miss-zone = Je ne connais pas cet endroit. Une plus grande ville à proximité fera l'affaire.
briefing-example-hours = Par exemple : « Berlin, 4 h », ou « America/New_York ».

## Date de début

briefing-ask-start = Quand faut-il commencer ?
briefing-start-soon = Dès que possible
briefing-date-button = { $date }
briefing-which-date = Cela peut se lire de deux façons. Quel jour veux-tu dire ?
briefing-no-such-date = On ne peut pas commencer ce jour-là. Les plus proches :
briefing-no-such-day = Ce jour n'existe pas. Lequel veux-tu dire ?
briefing-past-date = Ce jour est passé. Lequel, à partir d'aujourd'hui ?
briefing-miss-start = Je n'y ai pas lu de date.
briefing-example-start = Par exemple : « lundi prochain », « dans deux semaines » ou « 1er décembre ».

## Langue et remarques

briefing-ask-language = Dans quelle langue allez-vous travailler ?
briefing-language-button = { $language }
briefing-miss-language = Je ne connais pas cette langue.
briefing-example-language = Par exemple : « anglais », ou « fr ».
briefing-ask-notes = Y a-t-il autre chose à savoir ? Écris-le comme tu le dirais.
briefing-example-notes = Par exemple : « notre API a trois ans et aucun test ».
briefing-notes-cut = Je garde les { $most } premiers caractères de tes remarques ; le reste n'y tient pas.

## Relecture

briefing-review = Voici ton brief. Change ce que tu veux, puis confirme.
briefing-review-again = Voici ton brief tel qu'il est. Change ce que tu veux, puis confirme.
briefing-review-line = { $field } : { $value }
briefing-field-role = Rôle
briefing-field-needs = À construire
briefing-field-must = Indispensable
briefing-field-nice = Un plus
briefing-field-demands = Exigences
briefing-field-level = Niveau
briefing-field-workload = Temps de travail
briefing-field-budget = Budget par mois
briefing-field-hours = Heures communes
briefing-field-start = Début
briefing-field-language = Langue
briefing-field-notes = Remarques
briefing-not-said = non précisé
briefing-hours-value = { $overlap }, { $zone }
briefing-price-of = { $level } { $month }
# $prices énumère les prix par niveau, $days est un nombre de jours.
briefing-price = Prix par mois : { $prices }. { $days ->
    [one] Le premier jour est gratuit
   *[other] Les { $days } premiers jours sont gratuits
 }.
briefing-confirm = Confirmer et voir les profils
briefing-edit = Modifier : { $field }

## Free words, and pay that is not a month's

# One of the things that were read: a skill that was taken off the lists.
briefing-without = sans { $skill }
# $words lists words that the client typed among skills.
briefing-unknown-words = Je ne connais pas { $words } comme compétence. Si c’en est une qu’il te faut, ajoute-la aux indispensables.
# $skills lists skills that somebody is asked not to have.
briefing-cannot-exclude = Je cherche d’après ce que les gens savent faire : j’ai donc seulement laissé { $skills } de côté.
# $zone is what the client typed.
briefing-unclear-zone = « { $zone } » peut désigner plusieurs fuseaux horaires : je te poserai la question.
# Pay that was not said of a month. $amount is an amount of money.
briefing-an-hour = { $amount } de l’heure
briefing-a-day = { $amount } par jour
briefing-a-year = { $amount } par an
# $pay is one of the three above, $month an amount a month, $hours a number of hours, $workload full-time or part-time.
briefing-pay-makes = J’ai lu { $pay }. Avec { $hours } heures par mois ({ $workload }), cela fait { $month } par mois. C’est bien ton budget ?
briefing-pay-year = J’ai lu { $pay }. Cela fait { $month } par mois. C’est bien ton budget ?
# $full and $part are amounts a month.
briefing-pay-open = J’ai lu { $pay }. Cela fait { $full } par mois à temps plein, ou { $part } à temps partiel. Lequel des deux ?
briefing-pay-unsaid = J’ai lu { $month }, mais pas pour quelle durée. Est-ce pour un mois ?
# Buttons. $month is an amount a month.
briefing-pay-yes = Oui, { $month } par mois
briefing-pay-full = Temps plein, { $month }
briefing-pay-part = Temps partiel, { $month }
briefing-pay-other = Un autre montant

# After a role of the operator's own was chosen. $role is its name; $what lists needs and skills that it brings along.
briefing-role-brings = Pour { $role }, j'ai mis : { $what }. Tu peux le changer dans le récapitulatif.

## Domains: asked from the review alone; each is a button

briefing-ask-domains = Dans quels secteurs faut-il de l'expérience ? Coche ce qui convient, ou écris-le. Cela classe seulement, personne n'est écarté.
briefing-miss-domains = Je n'y ai trouvé aucun secteur.
briefing-example-domains = Par exemple : « fintech », « santé et SaaS » ou « 2, 4 ».
briefing-field-domains = Secteurs
briefing-domain-saas = SaaS
briefing-domain-fintech = fintech
briefing-domain-ecommerce = e-commerce
briefing-domain-health = santé
briefing-domain-dashboards = tableaux de bord
briefing-domain-internal = outils internes
briefing-domain-consumer = plateformes grand public
