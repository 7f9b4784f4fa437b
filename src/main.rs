//! Arguments, wiring and shutdown; nothing else.

use anyhow::Context as _;
use clap::Parser as _;
use hirebot::{
    adapters::{console, discord, http, telegram},
    cli::{self, Cli, Command, EXIT_MISTAKE, Pool},
    config::{Config, Discord, DiscordMode, Telegram, TelegramMode},
    hiring::appointment::order_of,
    i18n::I18n,
    operations::{accounts, advice::without_password, audit, explain, inspection, pool, sample, schema, sheets, status, understand, when},
    service::{Adapter, Clock, Codes, STAFF, Scope, Service, Setting, Staff},
    store::{ChatKey, ClockKind, Newcomer, Platform, Sheet},
};
use secrecy::ExposeSecret;
use std::{
    collections::HashMap,
    env,
    io::{self, IsTerminal as _, Write as _},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};
use tokio::{net::TcpListener, signal, sync::watch};

/// Where the calendar files of interviews go that are booked at the console.
const CALENDARS: &str = "hirebot-interviews";

fn main() -> ExitCode {
    let cli = Cli::parse();
    let config = match environment().and_then(|environment| Ok(Config::load(cli.config.as_deref(), environment.into_iter())?)) {
        Ok(config) => config,
        Err(wrong) => {
            let _ = writeln!(io::stderr(), "{wrong}");
            return ExitCode::from(EXIT_MISTAKE);
        }
    };
    log(matches!(cli.command, Command::Serve(_)));
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            let _ = writeln!(io::stderr(), "the program could not start: {error}");
            return ExitCode::FAILURE;
        }
    };
    let ended = runtime.block_on(run(cli, config));
    // A thread may still wait for a line that nobody types.
    runtime.shutdown_background();
    match ended {
        Ok(status) => status,
        Err(error) => {
            let _ = writeln!(io::stderr(), "{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The variables of the environment. Those that are not text are nobody's business here, unless they set a key.
fn environment() -> anyhow::Result<Vec<(String, String)>> {
    let mut environment = Vec::new();
    for (name, value) in env::vars_os() {
        match (name.into_string(), value.into_string()) {
            (Ok(name), Ok(value)) => environment.push((name, value)),
            (Ok(name), Err(_)) if name.starts_with("HIREBOT__") => anyhow::bail!("{name}: this is not UTF-8 text."),
            (Ok(_) | Err(_), _) => {}
        }
    }
    Ok(environment)
}

async fn run(cli: Cli, config: Config) -> anyhow::Result<ExitCode> {
    let mut out = io::stdout();
    let url = config.database_url.expose_secret();
    match cli.command {
        Command::Chat(options) => chat(&config, options).await?,
        Command::Serve(options) => Box::pin(serve(&config, options.clock)).await?,
        Command::Migrate => schema::migrate(url, &mut out).await?,
        Command::Audit(options) => {
            let workspace = options.workspace.map(hirebot::store::WorkspaceId);
            audit::audit(&schema::open(url).await?, workspace, options.since, &mut out).await?;
        }
        Command::Export { what, file } => {
            let sheet = match what {
                cli::Sheet::Briefs => Sheet::Briefs,
                cli::Sheet::Interviews => Sheet::Interviews,
                cli::Sheet::Trials => Sheet::Trials,
                cli::Sheet::Engagements => Sheet::Engagements,
            };
            sheets::export(&schema::open(url).await?, sheet, &file, &mut out).await?;
        }
        Command::ExportAccount { id } => accounts::export(&schema::open(url).await?, &id, Clock::machine(), &mut out).await?,
        Command::EraseAccount { id, yes } => accounts::erase(&schema::open(url).await?, &id, yes, Clock::machine(), &mut out).await?,
        Command::Status => status::status(&schema::open(url).await?, Clock::machine(), &mut out).await?,
        Command::Check => {
            let telegram = match &config.telegram {
                Some(telegram) => {
                    Some(telegram::inspect(setup(telegram, &config), webhook(telegram).as_ref().map(|webhook| webhook.url.as_str())).await)
                }
                None => None,
            };
            let discord = match &config.discord {
                Some(discord) => {
                    let chosen = inspection::chosen_channels(url).await;
                    let channels = discord::Channels { staff: config.staff.discord_channel, chosen };
                    Some(discord::inspect(&access(discord, &config), &channels).await)
                }
                None => None,
            };
            let installation = inspection::Installation {
                config: cli.config.as_deref(),
                database_url: url,
                telegram,
                discord,
                listen: config.listen.to_string(),
            };
            let fit = inspection::inspect(&installation, &mut out).await?;
            return Ok(if fit { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        Command::Understand(options) if options.lines => understand::understand_lines(io::stdin().lock(), &mut out)?,
        Command::Understand(options) => understand::understand(&typed_or_piped(options.text)?, &mut out)?,
        Command::When(options) => {
            let order = order_of(&options.locale.as_ref().unwrap_or(&config.locale.default).to_string());
            let zone = options.tz.unwrap_or(chrono_tz::Tz::UTC);
            let reader = when::Reader { now: options.reference.unwrap_or_else(Clock::machine), zone, order };
            if options.lines {
                when::when_lines(io::stdin().lock(), reader, &mut out)?;
            } else {
                when::when(typed_or_piped(options.phrase)?.trim(), reader, &mut out)?;
            }
        }
        Command::Pool(Pool::Check { file }) => pool::check(&file, &config.terms().handbook, &mut out)?,
        Command::Pool(Pool::Import { file }) => {
            schema::ready(url).await?;
            pool::import(&schema::open(url).await?, &file, &config.terms().handbook, Clock::machine(), &mut out).await?;
        }
        Command::Explain { brief, developer } => {
            let (prices, named) = (config.terms().prices, (brief.as_str(), developer.as_str()));
            explain::explain(&schema::open(url).await?, named, &prices, Clock::machine(), &mut out).await?;
        }
        Command::Pool(Pool::Export { file }) => pool::export(&schema::open(url).await?, &file, &mut out).await?,
    }
    Ok(ExitCode::SUCCESS)
}

/// What stands on the command line, or else the whole standard input.
fn typed_or_piped(typed: Option<String>) -> anyhow::Result<String> {
    match typed {
        Some(typed) => Ok(typed),
        None => io::read_to_string(io::stdin().lock()).context("the standard input is not UTF-8 text"),
    }
}

async fn chat(config: &Config, options: cli::Chat) -> anyhow::Result<()> {
    let name = options.name.or_else(|| env::var("USER").ok()).unwrap_or_else(|| "you".to_owned());
    if options.staff && !config.staff.console_users.contains(&name) {
        anyhow::bail!("`--staff`: `{name}` is not in `staff.console_users`. Add the name there, or leave `--staff` off.");
    }
    let clock =
        if options.rehearse { Clock::still(options.clock.clock_start.unwrap_or_else(Clock::machine)) } else { clock_of(options.clock) };
    let shown = Arc::new(console::Console::standard(PathBuf::from(CALENDARS)));
    let adapter: Arc<dyn Adapter> = shown.clone();
    let service = start(config, clock, HashMap::from([(Platform::Console, adapter)])).await?;
    let locale = options.locale.as_ref().unwrap_or(&config.locale.default).to_string();
    if !I18n::speaks(&locale) {
        writeln!(io::stderr(), "The bot has no words in `{locale}` and speaks English; it knows {}.", known_languages())?;
    }
    let newcomer = Newcomer { locale, zone: options.tz.or(config.locale.zone) };
    let person = console::Person::new(shown.numbers(), &name, options.workspace.as_deref(), newcomer, options.rehearse);
    let person = if options.staff { person.of_staff() } else { person };
    if !options.rehearse
        && let Some(factor) = options.clock.time_lapse
    {
        writeln!(io::stderr(), "Time-lapse: the bot's clock starts at {} and runs {factor} times as fast.", service.shared().clock.now())?;
    }
    // Staff at terminals hear of questions where they sit; a service that runs beside it tells its own.
    let desks = config.staff.console_users.iter().map(|name| ChatKey::new(Platform::Console, name.as_str(), name.as_str())).collect();
    service.tell_staff(Staff { chats: desks, locale: config.locale.default.to_string() }).await?;
    let ended = console::talk(&service, &person).await;
    service.shared().store.close().await;
    ended
}

async fn serve(config: &Config, options: cli::Clock) -> anyhow::Result<()> {
    // From the start: whoever ends it while it starts wants a clean end too.
    let signalled = signalled().context("signals cannot be heard")?;
    let metrics = metrics_exporter_prometheus::PrometheusBuilder::new().install_recorder()?;
    let telegram = config.telegram.as_ref().map(|telegram| telegram::Telegram::new(setup(telegram, config))).transpose()?;
    let mut adapters: HashMap<Platform, Arc<dyn Adapter>> = HashMap::new();
    if let Some(telegram) = &telegram {
        adapters.insert(Platform::Telegram, Arc::new(telegram.clone()));
    }
    let discord = match &config.discord {
        Some(discord) => Some(discord::Discord::new(access(discord, config), I18n::new()?)?),
        None => None,
    };
    if let Some(discord) = &discord {
        adapters.insert(Platform::Discord, Arc::new(discord.clone()));
    }
    let platforms: Vec<Platform> = adapters.keys().copied().collect();
    let service = start(config, clock_of(options), adapters).await?;
    service.tell_staff(staff(config)).await?;
    let webhook = config.telegram.as_ref().and_then(webhook);
    let webhooks = match (&telegram, &webhook) {
        (Some(telegram), Some(webhook)) => telegram.routes(&service, webhook),
        (Some(_) | None, _) => axum::Router::new(),
    };
    let webhooks = match &discord {
        Some(discord) => {
            discord.attend(&service);
            webhooks.merge(discord.routes()?.unwrap_or_default())
        }
        None => webhooks,
    };
    let listener = TcpListener::bind(config.listen).await.with_context(|| format!("`http.listen`: {} cannot be used", config.listen))?;
    tracing::info!(address = %listener.local_addr()?, "serving");
    let (stop, stopping) = watch::channel(false);
    let stopped = || {
        let mut stopping = stopping.clone();
        // A sender that is gone means the same as one that says stop.
        async move { drop(stopping.wait_for(|stop| *stop).await) }
    };
    let until_signal = async {
        signalled.await;
        tracing::info!("stopping");
        let _ = stop.send(true);
    };
    // Each platform is delivered to on its own: none waits for another.
    let deliveries = platforms.into_iter().map(|platform| service.deliver(Scope::Platforms(vec![platform]), stopped()));
    let on_telegram = async {
        let Some(telegram) = &telegram else { return };
        let updates = async {
            match &webhook {
                Some(webhook) => until(telegram.attend(&service, webhook), stopped()).await,
                None => telegram.poll(&service, stopped()).await,
            }
        };
        tokio::join!(updates, until(telegram.tell_commands(&service), stopped()));
    };
    let on_discord = async {
        if let Some(discord) = &discord {
            discord.listen(&service, stopped()).await;
        }
    };
    let (served, (), _, (), (), ()) = tokio::join!(
        http::serve(listener, service.clone(), metrics, webhooks, stopped()),
        service.remind(stopped()),
        futures_util::future::join_all(deliveries),
        on_telegram,
        on_discord,
        until_signal,
    );
    served?;
    service.shared().store.close().await;
    Ok(())
}

fn setup(telegram: &Telegram, config: &Config) -> telegram::Setup {
    telegram::Setup {
        token: telegram.token.clone(),
        api_url: telegram.api_url.clone(),
        locale: config.locale.default.to_string(),
        zone: config.locale.zone,
        messages_per_second: telegram.messages_per_second,
        staff: telegram::Staff { users: config.staff.telegram_users.clone(), chat: config.staff.telegram_chat },
    }
}

fn access(discord: &Discord, config: &Config) -> discord::Access {
    discord::Access {
        token: discord.token.clone(),
        address: discord.api_url.clone(),
        application: discord.application_id,
        way: match discord.mode {
            DiscordMode::Gateway { shards } => discord::Way::Gateway { shards },
            DiscordMode::Interactions { public_key } => discord::Way::Endpoint { public_key },
        },
        locale: config.locale.default.to_string(),
        staff: discord::Staff { people: config.staff.discord_users.clone(), roles: config.staff.discord_roles.clone() },
        paced: true,
    }
}

/// Where staff hear of questions and of what reached nobody: on the platforms that the bot is on.
fn staff(config: &Config) -> Staff {
    let telegram = config.staff.telegram_chat.filter(|_| config.telegram.is_some()).map(|chat| (Platform::Telegram, chat.to_string()));
    let discord = config.staff.discord_channel.filter(|_| config.discord.is_some()).map(|channel| (Platform::Discord, channel.to_string()));
    let chats = telegram.into_iter().chain(discord).map(|(platform, place)| ChatKey::new(platform, place, STAFF)).collect();
    Staff { chats, locale: config.locale.default.to_string() }
}

/// Does some work that is not worth waiting for when `stop` is rung.
async fn until(work: impl Future<Output = ()>, stop: impl Future<Output = ()>) {
    tokio::select! {
        () = work => {}
        () = stop => {}
    }
}

/// Where Telegram brings updates, if it does.
fn webhook(telegram: &Telegram) -> Option<telegram::Webhook> {
    match &telegram.mode {
        TelegramMode::Polling => None,
        TelegramMode::Webhook { url, secret } => Some(telegram::Webhook { url: url.clone(), secret: secret.clone() }),
    }
}

/// Opens the database, fills an empty pool with the sample, and starts the service.
async fn start(config: &Config, clock: Clock, adapters: HashMap<Platform, Arc<dyn Adapter>>) -> anyhow::Result<Service> {
    let url = config.database_url.expose_secret();
    schema::ready(url).await?;
    let store = schema::open(url).await?;
    let kind = if matches!(clock, Clock::Real) { ClockKind::Real } else { ClockKind::Lapse };
    let holds = store.set_clock_kind(kind).await?;
    anyhow::ensure!(holds == kind, "{}: {}", without_password(url), of_another_clock(holds));
    let shown = if kind == ClockKind::Lapse { store.clock_shown().await? } else { None };
    let clock = match shown {
        Some(shown) => clock.no_earlier_than(shown),
        None => clock,
    };
    store.pool_fill(&sample::sample_pool(), clock.now()).await?;
    let tokens = [config.telegram.as_ref().map(|telegram| &telegram.token), config.discord.as_ref().map(|discord| &discord.token)];
    let mut secrets: Vec<&str> = tokens.into_iter().flatten().map(ExposeSecret::expose_secret).collect();
    if secrets.is_empty() {
        // Without a platform there is no secret, and nobody to keep one from: who opens the database can be anybody in it.
        secrets.push(url);
    }
    let setting = Setting {
        terms: config.terms(),
        longest_text: config.limits.text_length,
        keep_days: config.privacy.keep_days,
        codes: Codes::new(secrets),
    };
    Ok(Service::start(store, I18n::new()?, setting, clock, adapters).await?)
}

fn known_languages() -> String {
    I18n::languages().iter().map(|(tag, name)| format!("{tag} ({name})")).collect::<Vec<_>>().join(", ")
}

/// What to do about a database whose data was made on the other kind of clock.
const fn of_another_clock(holds: ClockKind) -> &'static str {
    match holds {
        ClockKind::Real => {
            "this database holds data made on the real clock. To rehearse, or to run the clock faster, use another one: set \
             HIREBOT__DATABASE__URL=sqlite://rehearsal.db, or `database.url` in a config of its own; nothing was changed."
        }
        ClockKind::Lapse => {
            "this database holds a rehearsal, made on a clock of its own. For real hires use another one: set \
             HIREBOT__DATABASE__URL=sqlite://hirebot.db, or `database.url` in the config; to go on rehearsing, give the same \
             --rehearse, --clock-start or --time-lapse; nothing was changed."
        }
    }
}

fn clock_of(options: cli::Clock) -> Clock {
    if options.is_real() {
        return Clock::Real;
    }
    Clock::lapse(options.clock_start.unwrap_or_else(Clock::machine), options.time_lapse.unwrap_or(1.0))
}

/// Listens for SIGTERM and Ctrl-C from now on; the future ends with the first of them.
fn signalled() -> io::Result<impl Future<Output = ()>> {
    let mut terminated = signal::unix::signal(signal::unix::SignalKind::terminate())?;
    let mut interrupted = signal::unix::signal(signal::unix::SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminated.recv() => {}
            _ = interrupted.recv() => {}
        }
    })
}

/// Logs go to the standard error; a talk at the console shows warnings only.
fn log(serving: bool) {
    let level = if serving { "info,sqlx=warn" } else { "warn,sqlx=error" };
    let filter = tracing_subscriber::EnvFilter::try_from_env("HIREBOT_LOG").unwrap_or_else(|_| level.into());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).with_ansi(io::stderr().is_terminal()).init();
}
