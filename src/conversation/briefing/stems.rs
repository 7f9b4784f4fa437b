//! Beginnings of words by which typed answers name a choice, in the languages of the bot.

use crate::hiring::brief::{Demand, Need, Signal};

/// Stems that name a need.
pub const fn need_words(need: Need) -> &'static [&'static str] {
    match need {
        Need::Apis => &["api", "rest", "graphql", "endpoint", "schnittstelle"],
        Need::Logic => &["logic", "logik", "lógica", "server-side", "serverseit", "workflow", "logique", "côté serveur", "no servidor"],
        Need::Databases => &[
            "database",
            "datenbank",
            "bases de datos",
            "base de datos",
            "schema",
            "migration",
            "base de données",
            "bases de données",
            "schéma",
            "banco de dados",
            "bancos de dados",
            "bases",
            "bancos",
        ],
        Need::Auth => &["auth", "login", "sign-in", "anmeld", "autentic", "sso", "connexion", "droits", "permiss"],
        Need::Integrations => &[
            "integrat",
            "third-party",
            "third party",
            "drittanbiet",
            "terceros",
            "integrac",
            "webhook",
            "intégrat",
            "services tiers",
            "terceiros",
            "integraç",
        ],
        Need::Tuning => {
            &["performance", "tuning", "slow", "optimi", "leistung", "rendimiento", "queries", "requête", "consultas", "desempenho"]
        }
        Need::Caching => &["cach", "queue", "warteschlange", "colas", "background job", "files d'attente", "filas"],
        Need::Security => &[
            "security",
            "complian",
            "gdpr",
            "hipaa",
            "sicherheit",
            "seguridad",
            "dsgvo",
            "sécurit",
            "conformit",
            "segurança",
            "lgpd",
            "rgpd",
        ],
        Need::Cloud => &["cloud", "deploy", "aws", "gcp", "azure", "kubernetes", "nube", "déploi", "nuage", "nuvem", "implanta"],
        Need::Monitoring => &["monitor", "uptime", "alert", "reliab", "überwach", "logging", "supervis", "disponib"],
        Need::Teamwork => &["team", "frontend", "front-end", "devops", "collab", "zusammenarbeit", "colabora", "équipe", "equipe"],
    }
}

/// Stems that name a demand.
pub const fn demand_words(demand: Demand) -> &'static [&'static str] {
    match demand {
        Demand::Traffic => &[
            "traffic",
            "users",
            "scale",
            "scal",
            "grow",
            "verkehr",
            "nutzer",
            "wachs",
            "tráfico",
            "usuarios",
            "crec",
            "trafic",
            "utilisateur",
            "croiss",
            "tráfego",
            "usuários",
            "cresc",
        ],
        Demand::Data => &[
            "big data",
            "large data",
            "real-time",
            "realtime",
            "echtzeit",
            "datos",
            "daten",
            "datasets",
            "stream",
            "temps réel",
            "données",
            "tempo real",
            "dados",
        ],
        Demand::Sensitive => &[
            "sensitive",
            "personal data",
            "medical",
            "health",
            "payment",
            "bank",
            "fintech",
            "sensib",
            "zahlung",
            "gesundheit",
            "pagos",
            "salud",
            "paiement",
            "médica",
            "santé",
            "pagamento",
            "saúde",
            "personnel",
            "pessoais",
        ],
        Demand::Ownership => &["own", "independent", "mvp", "eigenständig", "autónom", "solo", "bout en bout", "autonom", "ponta a ponta"],
    }
}

/// Stems that name a signal.
pub const fn signal_words(signal: Signal) -> &'static [&'static str] {
    match signal {
        Signal::Logic => &["complex", "business logic", "geschäftslogik", "lógica de negocio", "logique métier", "regras de negócio"],
        Signal::Traffic => &["traffic", "scal", "verkehr", "tráfico", "trafic", "tráfego"],
        Signal::Modelling => &["data model", "datenmodell", "modelado", "modélisation", "modèle de données", "modelagem"],
        Signal::Security => &["security", "secure", "sicherheit", "seguridad", "sécurit", "segurança"],
        Signal::Distributed => &["distributed", "microservice", "verteilt", "distribuid", "distribué"],
        Signal::Screens => {
            &["frontend", "front-end", "front end", "screens", "user interface", "oberfläche", "interfaz", "pantallas", "écrans", "telas"]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_are_named_in_every_language() {
        let needs = |text: &str| {
            let text = text.to_lowercase();
            let named = |need: &Need| need_words(*need).iter().any(|word| text.contains(word));
            Need::ALL.into_iter().filter(named).collect::<Vec<_>>()
        };
        for (text, expected) in [
            ("Datenbanken und Caching", vec![Need::Databases, Need::Caching]),
            ("bases de datos y colas", vec![Need::Databases, Need::Caching]),
            ("bases de données et files d'attente", vec![Need::Databases, Need::Caching]),
            ("connexion et sécurité", vec![Need::Auth, Need::Security]),
            ("bancos de dados e filas", vec![Need::Databases, Need::Caching]),
            ("nuvem e segurança", vec![Need::Security, Need::Cloud]),
            ("an excellent mood", vec![]),
        ] {
            assert_eq!(needs(text), expected, "{text}");
        }
        for word in ["paiements", "pagamentos", "pagos", "Zahlungen".to_lowercase().as_str()] {
            assert!(demand_words(Demand::Sensitive).iter().any(|stem| word.contains(stem)), "{word}");
        }
    }
}
