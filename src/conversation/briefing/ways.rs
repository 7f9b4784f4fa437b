//! Words that go back, on or out of a question, and those that confirm or open a field of the review, in every
//! language of the bot, whatever the language of the chat. They are never taken for an answer, such as a skill called "done".

use crate::{conversation::action::Field, hiring::folding};

/// Where typed words want to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// To the question before.
    Back,
    /// To the next one, without an answer.
    Skip,
    /// To the next one: none of this is wanted.
    None,
    /// To the next one, with what was chosen so far.
    Done,
    /// Out of the brief; the answers stay.
    Leave,
}

/// The words of each way, folded.
const WAYS: [(Way, &[&str]); 5] = [
    (
        Way::Back,
        &["back", "go back", "previous", "zuruck", "atras", "volver", "anterior", "retour", "revenir", "precedent", "en arriere", "voltar"],
    ),
    (
        Way::Skip,
        &[
            "skip",
            "skip it",
            "skip this",
            "pass",
            "uberspringen",
            "weiter",
            "omitir",
            "saltar",
            "passer",
            "sauter",
            "ignorer",
            "suivant",
            "pular",
            "proxima",
            "proximo",
            "seguinte",
        ],
    ),
    (
        Way::None,
        &[
            "none",
            "no",
            "nope",
            "nothing",
            "nothing else",
            "no thanks",
            "none of these",
            "keine",
            "keins",
            "keiner",
            "kein",
            "nichts",
            "nein",
            "nein danke",
            "ninguna",
            "ninguno",
            "nada",
            "nada mas",
            "no gracias",
            "aucun",
            "aucune",
            "rien",
            "rien d autre",
            "non",
            "non merci",
            "nenhum",
            "nenhuma",
            "nao",
            "nao obrigado",
            "nao obrigada",
            "mais nada",
            "nada mais",
        ],
    ),
    (
        Way::Done,
        &[
            "done",
            "finished",
            "that s all",
            "thats all",
            "that is all",
            "fertig",
            "das ist alles",
            "listo",
            "hecho",
            "eso es todo",
            "termine",
            "fini",
            "c est tout",
            "c est bon",
            "feito",
            "terminei",
            "e so isso",
            "so isso",
            "e isso",
        ],
    ),
    (
        Way::Leave,
        &[
            "cancel",
            "stop",
            "quit",
            "exit",
            "abort",
            "abbrechen",
            "abbruch",
            "cancelar",
            "salir",
            "annuler",
            "arreter",
            "quitter",
            "sair",
            "parar",
        ],
    ),
];

/// The way that a text names and nothing else; folded, so without accents.
pub fn read(text: &str) -> Option<Way> {
    let words = short(text)?;
    WAYS.into_iter().find(|(_, names)| names.contains(&words.as_str())).map(|(way, _)| way)
}

/// Whether a text says yes to the whole review.
pub fn is_yes(text: &str) -> bool {
    const YES: [&str; 35] = [
        "confirm",
        "confirm and show matches",
        "confirmed",
        "yes",
        "yes please",
        "y",
        "ok",
        "okay",
        "looks good",
        "show matches",
        "ja",
        "j",
        "bestatigen",
        "passt",
        "bestatigen und treffer zeigen",
        "si",
        "confirmar",
        "confirmo",
        "vale",
        "de acuerdo",
        "confirmar y ver perfiles",
        "confirmer",
        "je confirme",
        "oui",
        "d accord",
        "c est bon",
        "parfait",
        "confirmer et voir les profils",
        "voir les profils",
        "sim",
        "confirma",
        "pode confirmar",
        "tudo certo",
        "confirmar e ver perfis",
        "ver perfis",
    ];
    short(text).is_some_and(|words| YES.contains(&words.as_str()))
}

/// The field of the review that a text names, with or without "edit" before it.
pub fn field(text: &str) -> Option<Field> {
    let words = short(text)?;
    let name = ["edit ", "change ", "andern ", "andere ", "editar ", "cambiar ", "modifier ", "changer ", "mudar ", "alterar "]
        .iter()
        .find_map(|verb| words.strip_prefix(verb));
    let name = name.unwrap_or(&words);
    let fields: [(Field, &[&str]); 13] = [
        (Field::Role, &["role", "rolle", "rol", "funcao"]),
        (Field::Needs, &["to build", "needs", "aufgaben", "que construir", "a construire", "a construir"]),
        (
            Field::Must,
            &[
                "must have",
                "must haves",
                "must",
                "skills",
                "imprescindible",
                "habilidades",
                "indispensable",
                "indispensables",
                "competences",
                "indispensavel",
            ],
        ),
        (Field::Nice, &["nice to have", "nice to haves", "deseable", "un plus", "diferencial"]),
        (Field::Demands, &["demands", "anforderungen", "exigencias", "exigences"]),
        (Field::Level, &["level", "nivel", "niveau"]),
        (Field::Workload, &["workload", "umfang", "dedicacion", "temps de travail", "carga horaria"]),
        (
            Field::Budget,
            &[
                "budget",
                "budget a month",
                "budget im monat",
                "presupuesto",
                "presupuesto al mes",
                "budget par mois",
                "orcamento",
                "orcamento por mes",
            ],
        ),
        (
            Field::Hours,
            &[
                "hours",
                "working hours",
                "shared hours",
                "overlap",
                "time zone",
                "gemeinsame zeit",
                "zeitzone",
                "horas en comun",
                "zona horaria",
                "heures communes",
                "fuseau horaire",
                "horas em comum",
                "fuso horario",
            ],
        ),
        (Field::Start, &["start", "start date", "inicio", "startdatum", "debut", "date de debut"]),
        (Field::Language, &["language", "sprache", "idioma", "langue", "lingua"]),
        (Field::Domains, &["domain", "domains", "branche", "branchen", "sector", "sectores", "secteur", "secteurs", "setor", "setores"]),
        (Field::Notes, &["notes", "note", "anmerkungen", "notas", "remarques", "observacoes"]),
    ];
    fields.into_iter().find(|(_, names)| names.contains(&name)).map(|(field, _)| field)
}

/// The longest text, in bytes, that can be one of these.
const LONGEST: usize = 60;

fn short(text: &str) -> Option<String> {
    (text.len() <= LONGEST).then(|| folding::words(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_are_known_in_every_language_and_skills_are_none() {
        for (text, way) in [
            ("Zurück", Way::Back),
            ("atrás", Way::Back),
            ("überspringen", Way::Skip),
            ("Omitir", Way::Skip),
            ("ninguna", Way::None),
            ("Keine.", Way::None),
            ("Fertig!", Way::Done),
            ("listo", Way::Done),
            ("that's all", Way::Done),
            ("Abbrechen", Way::Leave),
            ("cancelar", Way::Leave),
            ("Retour", Way::Back),
            ("Voltar", Way::Back),
            ("Passer", Way::Skip),
            ("pular", Way::Skip),
            ("aucune", Way::None),
            ("Não, obrigada", Way::None),
            ("C'est tout !", Way::Done),
            ("É só isso", Way::Done),
            ("Annuler", Way::Leave),
            ("sair", Way::Leave),
        ] {
            assert_eq!(read(text), Some(way), "{text}");
        }
        for text in ["Go", "Next.js", "no PHP", "back end", ""] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn fields_are_opened_with_or_without_a_colon() {
        for (text, named) in [
            ("Edit notes", Field::Notes),
            ("Edit: Notes", Field::Notes),
            ("Ändern: Sprache", Field::Language),
            ("nivel", Field::Level),
            ("Modifier : Début", Field::Start),
            ("Editar: Observações", Field::Notes),
        ] {
            assert_eq!(field(text), Some(named), "{text}");
        }
        assert!(is_yes("Sí") && is_yes("D'accord") && is_yes("Sim") && is_yes("ok") && !is_yes("ok, but full-time"));
    }
}
