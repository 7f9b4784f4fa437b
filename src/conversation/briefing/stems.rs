//! Beginnings of words by which typed answers name a choice, in the three languages.

use crate::hiring::brief::{Demand, Need, Signal};

/// Stems that name a need in English, German and Spanish.
pub const fn need_words(need: Need) -> &'static [&'static str] {
    match need {
        Need::Apis => &["api", "rest", "graphql", "endpoint", "schnittstelle"],
        Need::Logic => &["logic", "logik", "lógica", "server-side", "serverseit", "workflow"],
        Need::Databases => &["database", "datenbank", "bases de datos", "base de datos", "schema", "migration"],
        Need::Auth => &["auth", "login", "sign-in", "anmeld", "autentic", "sso"],
        Need::Integrations => &["integrat", "third-party", "third party", "drittanbiet", "terceros", "integrac", "webhook"],
        Need::Tuning => &["performance", "tuning", "slow", "optimi", "leistung", "rendimiento", "queries"],
        Need::Caching => &["cach", "queue", "warteschlange", "colas", "background job"],
        Need::Security => &["security", "complian", "gdpr", "hipaa", "sicherheit", "seguridad", "dsgvo"],
        Need::Cloud => &["cloud", "deploy", "aws", "gcp", "azure", "kubernetes", "nube"],
        Need::Monitoring => &["monitor", "uptime", "alert", "reliab", "überwach", "logging"],
        Need::Teamwork => &["team", "frontend", "front-end", "devops", "collab", "zusammenarbeit", "colabora"],
    }
}

/// Stems that name a demand in English, German and Spanish.
pub const fn demand_words(demand: Demand) -> &'static [&'static str] {
    match demand {
        Demand::Traffic => &["traffic", "users", "scale", "scal", "grow", "verkehr", "nutzer", "wachs", "tráfico", "usuarios", "crec"],
        Demand::Data => &["big data", "large data", "real-time", "realtime", "echtzeit", "datos", "daten", "datasets", "stream"],
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
        ],
        Demand::Ownership => &["own", "independent", "mvp", "eigenständig", "autónom", "solo"],
    }
}

/// Stems that name a signal in English, German and Spanish.
pub const fn signal_words(signal: Signal) -> &'static [&'static str] {
    match signal {
        Signal::Logic => &["complex", "business logic", "geschäftslogik", "lógica de negocio"],
        Signal::Traffic => &["traffic", "scal", "verkehr", "tráfico"],
        Signal::Modelling => &["data model", "datenmodell", "modelado"],
        Signal::Security => &["security", "secure", "sicherheit", "seguridad"],
        Signal::Distributed => &["distributed", "microservice", "verteilt", "distribuid"],
        Signal::Screens => &["frontend", "front-end", "front end", "screens", "user interface", "oberfläche", "interfaz", "pantallas"],
    }
}
