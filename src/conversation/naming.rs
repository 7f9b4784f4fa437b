//! What things of a brief are called, for all stages that name them.

use super::reply::Text;
use crate::hiring::{brief::Need, domain::Domain};

/// What is being built.
pub fn need(need: Need) -> Text {
    Text::new(match need {
        Need::Apis => "briefing-need-apis",
        Need::Logic => "briefing-need-logic",
        Need::Databases => "briefing-need-databases",
        Need::Auth => "briefing-need-auth",
        Need::Integrations => "briefing-need-integrations",
        Need::Tuning => "briefing-need-tuning",
        Need::Caching => "briefing-need-caching",
        Need::Security => "briefing-need-security",
        Need::Cloud => "briefing-need-cloud",
        Need::Monitoring => "briefing-need-monitoring",
        Need::Teamwork => "briefing-need-teamwork",
    })
}

/// What a product is for.
pub fn domain(domain: Domain) -> Text {
    Text::new(match domain {
        Domain::Saas => "briefing-domain-saas",
        Domain::Fintech => "briefing-domain-fintech",
        Domain::Ecommerce => "briefing-domain-ecommerce",
        Domain::Health => "briefing-domain-health",
        Domain::Dashboards => "briefing-domain-dashboards",
        Domain::Internal => "briefing-domain-internal",
        Domain::Consumer => "briefing-domain-consumer",
    })
}
