//! The shelves on which skills are shown, and what lies in front on each.

/// A shelf of skills, for lists and buttons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// Programming languages and their runtimes.
    Languages,
    /// Frameworks and object mappers of the server side.
    Frameworks,
    /// What runs in a browser or on a phone.
    Frontend,
    /// Databases and data processing.
    Data,
    /// API styles, and paying through them.
    Apis,
    /// Caches, queues and brokers.
    Messaging,
    /// Containers, clouds, delivery and watching what runs.
    Cloud,
    /// Architecture, security, testing and ways of working.
    Practice,
}

impl Category {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 8] =
        [Self::Languages, Self::Frameworks, Self::Data, Self::Apis, Self::Messaging, Self::Cloud, Self::Practice, Self::Frontend];

    /// A short ASCII name for payloads and message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Languages => "languages",
            Self::Frameworks => "frameworks",
            Self::Frontend => "frontend",
            Self::Data => "data",
            Self::Apis => "apis",
            Self::Messaging => "messaging",
            Self::Cloud => "cloud",
            Self::Practice => "practice",
        }
    }

    /// The reverse of [`Category::name`].
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|category| category.name() == name)
    }

    /// The shelf of a kind as `data/skills.tsv` spells it; `None` for a kind that has none.
    pub(super) fn of_kind(kind: &str) -> Option<Self> {
        match kind {
            "language" | "runtime" => Some(Self::Languages),
            "framework" => Some(Self::Frameworks),
            "frontend" => Some(Self::Frontend),
            "database" | "data" => Some(Self::Data),
            "api" | "payments" => Some(Self::Apis),
            "caching-messaging" => Some(Self::Messaging),
            "container" | "cloud" | "devops" | "observability" => Some(Self::Cloud),
            "architecture" | "security" | "testing" | "practice" | "blockchain" => Some(Self::Practice),
            _ => None,
        }
    }

    /// The canonical names that are offered first. The hiring guide's own lists lead; the rest is our judgement.
    pub(super) const fn front(self) -> &'static [&'static str] {
        match self {
            Self::Languages => &["Node.js", "Python", "Java", "Go", "C#", "Ruby", "PHP", "TypeScript", "Rust", "Kotlin"],
            Self::Frameworks => {
                &["Express", "NestJS", "Django", "FastAPI", "Spring Boot", "Ruby on Rails", "Laravel", "ASP.NET", "Flask", "Symfony"]
            }
            Self::Frontend => &["React", "Vue.js", "Angular", "Next.js", "HTML", "CSS"],
            Self::Data => {
                &["PostgreSQL", "MySQL", "MongoDB", "Redis", "Elasticsearch", "SQL Server", "DynamoDB", "Spark", "Airflow", "ETL"]
            }
            Self::Apis => &["REST", "GraphQL", "gRPC", "WebSockets", "OpenAPI", "Webhooks", "Stripe"],
            Self::Messaging => &["Kafka", "RabbitMQ", "Caching", "Message queues", "Background jobs", "Amazon SQS", "Celery"],
            Self::Cloud => &["Docker", "Kubernetes", "AWS", "GCP", "Azure", "CI/CD", "Terraform", "Linux", "Prometheus"],
            Self::Practice => &[
                "Microservices",
                "System design",
                "Database design",
                "Authentication",
                "API security",
                "Unit testing",
                "Integration testing",
            ],
        }
    }
}
