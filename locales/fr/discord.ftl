## Descriptions des commandes de Discord et de ce que l'on peut écrire à leur suite : 100 caractères au plus.

discord-command-start = Ouvrir le menu
discord-command-hire = Dire qui il te faut et voir qui convient
discord-command-matches = Voir qui convient à ton brief
discord-command-shortlist = Voir les profils que tu as retenus
discord-command-interviews = Voir, déplacer ou annuler des entretiens
discord-command-trials = Voir les essais et décider
discord-command-guide = Lire comment recruter en backend
discord-command-prices = Voir ce que coûte chaque niveau par mois
discord-command-quote = Voir le prix qui tient pour toi
discord-command-support = Parler à une personne
discord-command-settings = Régler la langue et le fuseau horaire
discord-command-privacy = Voir ce qui est enregistré à ton sujet
discord-command-cancel = Quitter ce qui est ouvert
discord-command-help = Voir ce que tu peux faire ici
discord-command-admin = Pour l'équipe qui exploite ce bot
discord-command-admin-status = Voir comment va le bot
discord-command-admin-pool = Voir ce qu'un fichier changerait aux profils, puis l'importer
discord-option-need = À ta façon, par exemple « dev Node senior, temps partiel »
discord-option-skill = Une compétence indispensable
discord-option-developer = Le nom d'un profil
discord-option-timezone = Ton fuseau horaire, par exemple Europe/Paris
discord-option-channel = Pour ce serveur : où vont les rappels
discord-option-role = Pour ce serveur : qui peut recruter
discord-option-reset = Pour ce serveur : annuler un choix
discord-option-reset-channel = Où vont les rappels
discord-option-reset-role = Qui peut recruter
discord-option-question = Ce que tu aimerais savoir
discord-option-file = Tes profils, en .csv ou .json, 10 Mo au plus

## Ce que le bot ne dit que sur Discord. Le titre et le champ du formulaire ont 45 caractères au plus.

discord-not-yours = Ces boutons sont à quelqu'un d'autre. Tape /start pour avoir les tiens.
discord-not-allowed = Ici, seuls les membres qui ont un certain rôle peuvent recruter. Demande à qui gère ce serveur.
discord-try-again = Cela n'a pas marché à l'instant, et rien n'a changé. Réessaie dans un moment.
discord-form-title = À ta façon
discord-form-label = Ta réponse
# $channel (text) : un canal, ou discord-server-channel-own. $role (text) : un rôle, ou discord-server-role-all.
discord-server-set = C'est enregistré pour ce serveur. Les rappels vont ici : { $channel }. Peut recruter : { $role }.
discord-server-channel-own = le canal où la conversation a commencé
discord-server-role-all = tout le monde
discord-server-manage = Seules les personnes qui gèrent ce serveur peuvent changer cela.
# Le nom d'un fil.
discord-thread = Recrutement
discord-thread-skills = Recrutement : { $skills }

## Les profils d'un fichier, pour l'équipe. Ce qui ne va pas dans une ligne est dit en anglais, comme en ligne de commande.

discord-pool-kind = Un fichier de profils finit par .csv ou .json.
discord-pool-large = Le fichier dépasse { $most } Mo. Utilise le programme sur le serveur : hirebot pool import FILE.
discord-pool-unreachable = Impossible de récupérer le fichier auprès de Discord. Joins-le à nouveau.
discord-pool-empty = Le fichier ne contient aucun profil ; rien n'a été importé.
discord-pool-same = Le fichier contient ce qui est déjà enregistré : { $developers ->
    [one] { $developers } profil
   *[other] { $developers } profils
}. Il n'y a rien à importer.
discord-pool-mistakes = { $file } : { $mistakes ->
    [one] { $mistakes } erreur
   *[other] { $mistakes } erreurs
} dans { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
} ; rien n'a été importé.
discord-pool-mistake = { $mistake }
discord-pool-more =
    { $more ->
        [one] … et { $more } autre
       *[other] … et { $more } autres
    }
discord-pool-found = { $file } : { $developers ->
    [one] { $developers } profil
   *[other] { $developers } profils
}. Par rapport à l'existant, nouveaux : { $new } · modifiés : { $changed } · partis : { $gone } · inchangés : { $unchanged }.
discord-pool-new = Nouveaux : { $names }
discord-pool-changed = Modifiés : { $names }
discord-pool-gone = Partis : { $names }
discord-pool-note = À noter : { $note }
discord-pool-ask = Rien n'a encore changé. Le fichier peut être importé pendant une heure.
discord-pool-button-import = Importer
discord-pool-button-drop = Ne pas importer
discord-pool-imported = C'est importé. Il y a maintenant { $developers ->
    [one] { $developers } profil
   *[other] { $developers } profils
}.
discord-pool-already = Cela a déjà été importé.
discord-pool-dropped = Rien n'a été importé.
discord-pool-unknown = Ce fichier ne peut plus être importé. Joins-le à nouveau.
discord-pool-outdated = Quelqu'un a changé les profils entre-temps, et rien n'a été importé. Joins le fichier à nouveau pour voir ce qu'il changerait maintenant.
discord-command-admin-developer = Donner un code à un développeur
discord-option-developer-id = L'identifiant dans le fichier du vivier
