//! What a product is for: the seven domains of the guide, in briefs and in the work that developers show.

use super::folding;
use serde::{Deserialize, Serialize};

/// What a product is for: the guide's seven domains.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Domain {
    /// Software as a service.
    Saas,
    /// Money: payments, banking, insurance.
    Fintech,
    /// Shops and marketplaces.
    Ecommerce,
    /// Healthcare.
    Health,
    /// Dashboards and reports of companies.
    Dashboards,
    /// Tools that a company uses itself.
    Internal,
    /// Platforms with very many consumers.
    Consumer,
}

impl Domain {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 7] = [Self::Saas, Self::Fintech, Self::Ecommerce, Self::Health, Self::Dashboards, Self::Internal, Self::Consumer];

    /// Position in [`Domain::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Its bit in a set of domains.
    pub const fn bit(self) -> u8 {
        1 << self as u8
    }

    /// The stored name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Saas => "saas",
            Self::Fintech => "fintech",
            Self::Ecommerce => "ecommerce",
            Self::Health => "health",
            Self::Dashboards => "dashboards",
            Self::Internal => "internal",
            Self::Consumer => "consumer",
        }
    }

    /// The reverse of [`Domain::name`].
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|domain| domain.name() == name)
    }
}

/// The domains that a text names, in the order of [`Domain::ALL`], in every language of the bot.
pub fn named_in(text: &str) -> Vec<Domain> {
    let folded = folding::words(text);
    let words: Vec<&str> = folded.split(' ').collect();
    Domain::ALL.into_iter().filter(|domain| phrases(*domain).iter().any(|phrase| holds(&words, phrase))).collect()
}

/// Whether the words hold a phrase; a word of it that ends in `*` stands for all that begin so.
fn holds(words: &[&str], phrase: &str) -> bool {
    let length = phrase.split(' ').count();
    let fits = |(word, wanted): (&&str, &str)| wanted.strip_suffix('*').map_or(*word == wanted, |stem| word.starts_with(stem));
    words.windows(length).any(|window| window.iter().zip(phrase.split(' ')).all(fits))
}

/// Folded words that name a domain and hardly anything else.
#[expect(clippy::too_many_lines, reason = "a table, one domain after the other")]
const fn phrases(domain: Domain) -> &'static [&'static str] {
    match domain {
        Domain::Saas => &["saas", "software as a service", "b2b software"],
        Domain::Fintech => &[
            "fintech*",
            "banking",
            "neobank*",
            "insurtech",
            "payment provider",
            "payments company",
            "payments startup",
            "payment startup",
            "bankwesen",
            "zahlungsdienst*",
            "finanzbranche",
            "sector financiero",
            "banca",
            "secteur financier",
            "secteur bancaire",
            "setor financeiro",
            "setor bancario",
        ],
        Domain::Ecommerce => &[
            "e commerce",
            "ecommerce",
            "e shop",
            "online shop*",
            "onlineshop*",
            "online store*",
            "webshop*",
            "marketplace*",
            "marktplatz",
            "tienda online",
            "tienda en linea",
            "comercio electronico",
            "comercio eletronico",
            "boutique en ligne",
            "commerce en ligne",
            "loja virtual",
            "loja online",
        ],
        Domain::Health => &[
            "healthcare",
            "health care",
            "healthtech",
            "health tech",
            "medtech",
            "telemedicine",
            "telehealth",
            "hospital*",
            "clinic",
            "clinics",
            "gesundheitswesen",
            "krankenhaus*",
            "telemedizin",
            "sector salud",
            "sanidad",
            "telemedicina",
            "secteur de la sante",
            "telemedecine",
            "setor de saude",
        ],
        Domain::Dashboards => &[
            "dashboard*",
            "reporting tool*",
            "analytics platform",
            "cuadro de mando",
            "cuadros de mando",
            "tableau de bord",
            "tableaux de bord",
            "painel de indicadores",
            "paineis",
        ],
        Domain::Internal => &[
            "internal tool*",
            "internal system*",
            "back office",
            "backoffice",
            "admin tool*",
            "interne tools",
            "interne werkzeuge",
            "interne systeme",
            "internes tool",
            "herramienta interna",
            "herramientas internas",
            "outil interne",
            "outils internes",
            "ferramenta interna",
            "ferramentas internas",
        ],
        Domain::Consumer => &[
            "consumer app*",
            "consumer platform*",
            "consumer scale",
            "b2c",
            "social network",
            "millions of users",
            "soziales netzwerk",
            "millionen nutzer*",
            "millones de usuarios",
            "red social",
            "grand public",
            "millions d utilisateurs",
            "milhoes de usuarios",
            "rede social",
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_are_named_in_every_language() {
        for (text, expected) in [
            ("Go dev for our fintech SaaS", vec![Domain::Saas, Domain::Fintech]),
            ("Jemand für unseren Onlineshop", vec![Domain::Ecommerce]),
            ("dev para una tienda online", vec![Domain::Ecommerce]),
            ("un dev pour des outils internes", vec![Domain::Internal]),
            ("app com milhões de usuários", vec![Domain::Consumer]),
            ("Tableau de bord et télémédecine", vec![Domain::Health, Domain::Dashboards]),
            ("an excellent API for our bank holiday", vec![]),
        ] {
            assert_eq!(named_in(text), expected, "{text}");
        }
        for domain in Domain::ALL {
            assert_eq!(Domain::parse(domain.name()), Some(domain));
            assert_eq!(Domain::ALL[domain.index()], domain);
        }
    }
}
