### The hiring guide: short answers, a line each. Figures come from the operator's terms.

## The guide's front page

guide-welcome = The hiring guide in small bites. What would you like to know?

## What a backend developer is

guide-backend = What a backend developer is
guide-backend-is = Somebody who builds and runs the part of an application that nobody sees: the servers behind a web or mobile app.
guide-backend-behind = While people tap on screens, the backend works through data, business rules, sign-ins, connections to other services and infrastructure.
guide-backend-powers = It carries SaaS products, fintech, online shops, healthcare systems, dashboards, internal tools and large consumer platforms.

## What they do: eleven responsibilities

guide-duties = What a backend developer does
guide-duties-apis = • designs and builds REST or GraphQL APIs
guide-duties-logic = • puts business rules into server code
guide-duties-databases = • designs databases and looks after them
guide-duties-auth = • decides who gets in and who may do what: authentication and authorization
guide-duties-integrations = • connects other companies' APIs and services
guide-duties-tuning = • makes queries and everything else faster
guide-duties-caching = • adds caches and queues
guide-duties-security = • keeps data safe and within the rules
guide-duties-cloud = • brings services into the cloud
guide-duties-monitoring = • watches that everything is up and reliable
guide-duties-teamwork = • works hand in hand with frontend and DevOps people

## Why companies hire one

guide-why = Why companies hire backend developers
guide-why-scale = • their system has to scale and stay fast
guide-why-integrity = • their data has to be right, and safe
guide-why-traffic = • more and more people use what they built
guide-why-downtime = • outages cost them money or trust
guide-why-logic = • their rules and workflows are complicated
guide-why-infrastructure = • what it all stands on has to become more solid

## Backend or full-stack: five rows, and the signals

guide-roles = Backend or full-stack?
## A table of five rows, short cells: on a phone a cell has about 24 characters a line
guide-roles-backend = Backend
guide-roles-fullstack = Full-stack
guide-roles-focus = Focus
guide-roles-focus-backend = servers and infrastructure
guide-roles-focus-fullstack = both frontend and backend
guide-roles-screens = Screens
guide-roles-screens-backend = none
guide-roles-screens-fullstack = yes
guide-roles-databases = Database design
guide-roles-databases-backend = their core business
guide-roles-databases-fullstack = one task of several
guide-roles-scale = Scale and speed
guide-roles-scale-backend = their core business
guide-roles-scale-fullstack = in moderation
guide-roles-best = Best for
guide-roles-best-backend = complex systems, much data, much traffic
guide-roles-best-fullstack = a whole product, end to end
# $rows: the table, made of the texts above.
guide-roles-table = { $rows }
## Under the table
guide-roles-signals = Complex rules, high traffic, demanding data models, critical security or a distributed system? Then it's probably backend.

## When to hire one: seven triggers

guide-when = When to hire a backend developer
guide-when-apis = • your API has to grow with you
guide-when-data = • you process a lot of data, or data in real time
guide-when-auth = • sign-in and permissions have to be secure
guide-when-performance = • things have to get faster
guide-when-databases = • your database needs a new structure or a tune-up
guide-when-integrations = • you connect several outside services
guide-when-traffic = • you expect far more traffic soon
guide-when-else = If none of these is true, you may not need one yet.

## Which level

guide-levels = Which level?
guide-levels-l1 = • L1: early in their career, with solid basics. For clearly defined API work, support tasks and internal tools.
guide-levels-l2 = • L2: mid-level, has run backends in production. For a first product, a growing platform, and features that one person owns.
guide-levels-l3 = • L3: highly experienced in system design and architecture. For SaaS that scales, high traffic, and systems where security is critical.
# Under the levels, a line each. $level (text): L1, L2 or L3. $full, $part (money): the price of a month, full-time and part-time.
guide-levels-price = { $level }: { $full } a month full-time, { $part } part-time
# What a level more costs. $level, $higher (text): levels. $full, $part (money): the difference a month.
guide-levels-step = From { $level } up to { $higher }: { $full } more a month full-time, { $part } more part-time
# The operator's own words on what a level answers for. $level (text): L1, L2 or L3. $words: theirs.
guide-levels-duty = • { $level }: { $words }
# Last.
guide-levels-choice = Not sure? Begin a brief; I'll recommend a level and say why.

## What makes a good one

guide-quality = What makes a good backend developer
guide-quality-production = • builds secure APIs that bear real traffic, many requests at once
guide-quality-languages = • is at home in a language such as Node.js, Python, Java, C#, Go, Ruby or PHP
guide-quality-databases = • knows relational databases (PostgreSQL, MySQL) and others (MongoDB, Redis)
guide-quality-stack = • works with today's tools: frameworks, Docker and Kubernetes, AWS, GCP or Azure
guide-quality-design = • designs systems that scale: load balancing, distributed systems, microservices
guide-quality-security = • makes security a habit: OAuth and JWT, encryption, rate limits, checked input
guide-quality-performance = • finds what is slow: indexes, queries, caches, background jobs
guide-quality-tests = • writes unit and integration tests, and lets CI run them
guide-quality-monitoring = • sees what happens in production: logs, metrics, uptime
guide-quality-proof = • can show it: systems in production, improvements in figures
guide-quality-together = • turns what the business needs into architecture, and works well with others

## Technical skills: eight groups

guide-technical = Technical skills to look for
guide-technical-languages = • Languages: Node.js, Python, Java, Go, Ruby or PHP
guide-technical-apis = • APIs: REST and GraphQL, with versions and documentation
guide-technical-databases = • Databases: PostgreSQL, MySQL, MongoDB, Redis; design and tuning
guide-technical-auth = • Sign-in and permissions: JWT, OAuth, sessions, roles
guide-technical-messaging = • Caches and messages: Redis, Kafka, RabbitMQ, background jobs
guide-technical-cloud = • Cloud and DevOps: Docker, Kubernetes, CI/CD, AWS, GCP, Azure
guide-technical-monitoring = • Monitoring: logs, metrics, APM, debugging in production
guide-technical-git = • Git: branches, merges, code review

## Soft skills: six

guide-soft = Soft skills that make the difference
guide-soft-systems = • Thinking in systems: scale, reliability, upkeep
guide-soft-communication = • Communication: turns wishes of the business into technology
guide-soft-collaboration = • Collaboration: with frontend, DevOps and product people
guide-soft-problems = • Solving problems: finds the fault in a distributed system
guide-soft-detail = • Care: for data, security and the odd case
guide-soft-learning = • Learning: keeps up with tools and good practice

## How it works: four steps

guide-process = How hiring works here
guide-process-define = 1. Tell me what you need: what is being built, must-have skills, databases, scale.
guide-process-browse = 2. See who fits, with what their vetting showed in system design, API development and production experience.
guide-process-shortlist = 3. Shortlist the best, look at their work, book interviews, and ask about scale and security. Our people help where you like.
guide-process-start = 4. Start with a free trial, and decide afterwards.

## The trial

guide-trial = The free trial
# $days (number): length of the trial in days.
guide-trial-free = Every hire begins with { $days } free days, to see whether you fit together.
guide-trial-reminders = I remind you before it ends, so that nobody forgets the day. You can decide at any moment: keep, end, or replace.
# What happens when nobody decides.
guide-trial-lapses = If you decide nothing, the trial simply ends and nothing is charged.
# What happens when nobody decides.
guide-trial-stays = If you decide nothing, the developer stays for one month, at the agreed price.
# $months (number): the recommended commitment.
guide-trial-after = Afterwards you pay by the month. We recommend { $months } months to begin with: it keeps the project steady and gets things delivered. Less is fine, too.

## Prices; the menu adds the figures

guide-prices = Prices

## Why a level is advised: half a sentence each, joined to a list such as "because of X and Y"

guide-because-traffic = high traffic or growth
guide-because-sensitive = sensitive data
guide-because-ownership = features owned end to end
guide-because-data = large or real-time data
guide-because-production = systems in production
guide-because-breadth = as many different things as a whole product has
guide-because-skills = a long list of skills
guide-because-tasks = clearly defined tasks

## Buttons, at most 80 characters

guide-button-backend = What they are
guide-button-duties = What they do
guide-button-why = Why companies hire one
guide-button-roles = Backend or full-stack?
guide-button-when = When to hire
guide-button-levels = Levels
guide-button-quality = What makes a good one
guide-button-technical = Technical skills
guide-button-soft = Soft skills
guide-button-process = How it works
guide-button-prices = Prices
guide-button-trial = The trial
guide-button-hire = Begin a brief
guide-button-back = Back
guide-button-menu = Menu

## The quick check: seven questions with yes and no. $number, $of (number): which of how many.

guide-check-progress = Quick check, { $number } of { $of }
guide-check-apis = Does your API have to grow with you?
guide-check-data = Do you process a lot of data, or data in real time?
guide-check-auth = Do sign-in and permissions have to be secure?
guide-check-performance = Does something have to get faster?
guide-check-databases = Does your database need a new structure or a tune-up?
guide-check-integrations = Do you connect several outside services?
guide-check-traffic = Do you expect far more traffic soon?
# Above the list of what is true. $count (number): how many. $of (number): of how many.
guide-check-fired =
    { $count ->
        [one] One of { $of } is true for you. A backend developer would help:
       *[other] { $count } of { $of } are true for you. A backend developer would help:
    }
guide-check-none = None of these is true for you, so you may not need a backend developer yet. You can begin a brief all the same.
guide-check-prefills = I can put that into a brief for you. You can change all of it.

## The operator's own words, as they are. $words: theirs.

guide-told = { $words }

## A role of the operator's own. $needs and $skills list what it usually means.

guide-role-needs = Usually builds: { $needs }
guide-role-skills = Usually knows: { $skills }

## More buttons, at most 80 characters

guide-button-check = Quick check
guide-button-yes = Yes
guide-button-no = No
guide-button-enough = That is enough
guide-button-check-brief = Begin a brief with this
