//! What `hirebot check` says about Discord: whether the token, the application's id and its key belong together, what may be
//! done in the staff's channel, and the link that invites the bot with the permissions that it needs.

use super::{
    api::Api,
    desk::{Access, Way},
    fault::Fault,
    permissions::{FOR_HIRING, FOR_STAFF, Member},
    posting::id,
};
use serde_json::Value;
use serenity::{http::Route, model::Permissions};

/// Channels that servers have chosen, looked at in one check at most: each costs a few requests.
const MOST_CHANNELS: usize = 25;
/// Discord's numbers for threads.
const THREADS: [u64; 3] = [10, 11, 12];

/// The channels in which the bot is to write.
#[derive(Debug, Clone, Default)]
pub struct Channels {
    /// The staff's, from the config.
    pub staff: Option<u64>,
    /// Those that servers have chosen for their hires.
    pub chosen: Vec<u64>,
}

/// Asks Discord, and says how the bot is reached there or what is wrong and how to mend it.
///
/// # Errors
/// What is wrong, as a sentence.
pub async fn inspect(access: &Access, channels: &Channels) -> Result<String, String> {
    let api = Api::new(&access.token, &access.address).map_err(|error| format!("no HTTP client: {error}"))?;
    let application = api.get(Route::Oauth2ApplicationCurrent).await.map_err(|fault| reason(&fault, &access.address))?;
    let Some(application_id) = id(&application["id"]) else { return Err(format!("{} is not Discord", access.address)) };
    if let Some(configured) = access.application.filter(|configured| *configured != application_id) {
        return Err(format!("`discord.application_id` is {configured}, but the token is of {application_id}: correct it, or leave it out"));
    }
    let how = match access.way {
        Way::Endpoint { public_key } => {
            check_key(&application, public_key)?;
            "called at /discord: enter the public address of it in the developer portal as Interactions Endpoint URL".to_owned()
        }
        Way::Gateway { .. } => gateway(&api, &access.address).await?,
    };
    if let Some(staff) = channels.staff {
        look_into(&api, access, staff, "`staff.discord_channel`", FOR_STAFF).await?;
    }
    for chosen in channels.chosen.iter().take(MOST_CHANNELS) {
        look_into(&api, access, *chosen, "a server's channel for hires,", FOR_HIRING).await?;
    }
    let name = application["name"].as_str().unwrap_or("the bot");
    Ok(format!("{name} ({application_id}) at {}, {how}; invite it with {}", access.address, invitation(application_id)))
}

/// Whether the bot may do in a channel what it does there.
async fn look_into(api: &Api, access: &Access, channel: u64, what: &str, needed: Permissions) -> Result<(), String> {
    let ask = async |route: Route<'_>| {
        api.get(route).await.map_err(|fault| match fault {
            Fault::Gone(_) | Fault::Refused(_) => {
                format!("the bot does not see {what} {channel}: invite it there, let it view the channel, or correct the id")
            }
            Fault::Later { .. } | Fault::Slower { .. } | Fault::Unclear | Fault::Expired | Fault::Answered | Fault::Locked => {
                reason(&fault, &access.address)
            }
        })
    };
    let found = ask(Route::Channel { channel_id: channel.max(1).into() }).await?;
    let Some(server) = id(&found["guild_id"]) else {
        return Err(format!("{what} {channel} is not a channel of a server: give the id of one, which the menu of a channel copies"));
    };
    let is_thread = found["type"].as_u64().is_some_and(|kind| THREADS.contains(&kind));
    // A thread has the permissions of the channel that it hangs below, and one of its own for writing.
    let (place, needed) = match id(&found["parent_id"]).filter(|_| is_thread) {
        Some(parent) => {
            let above = ask(Route::Channel { channel_id: parent.max(1).into() }).await?;
            (above, (needed - Permissions::SEND_MESSAGES) | Permissions::SEND_MESSAGES_IN_THREADS)
        }
        None => (found, needed),
    };
    let me = ask(Route::UserMe).await?;
    let person = id(&me["id"]).unwrap_or_default();
    let member = ask(Route::GuildMember { guild_id: server.max(1).into(), user_id: person.max(1).into() }).await?;
    let roles = ask(Route::GuildRoles { guild_id: server.max(1).into() }).await?;
    let may = Member { server, person, entry: &member, roles: &roles }.permissions_in(&place);
    let missing = (needed - may).get_permission_names().join(", ");
    if missing.is_empty() {
        return Ok(());
    }
    Err(format!("in {what} {channel} the bot may not: {missing}. Allow that in the channel's settings, or invite the bot again"))
}

/// The link that invites the bot with exactly what it needs.
fn invitation(application: u64) -> String {
    let permissions = FOR_HIRING.bits();
    format!("https://discord.com/oauth2/authorize?client_id={application}&scope=bot+applications.commands&permissions={permissions}")
}

fn check_key(application: &Value, key: [u8; 32]) -> Result<(), String> {
    match application["verify_key"].as_str() {
        Some(actual) if !is_key(actual, key) => {
            Err("`discord.public_key` is not this application's: copy it from the developer portal, page General Information".to_owned())
        }
        Some(_) | None => Ok(()),
    }
}

/// Whether hexadecimal digits write a key.
fn is_key(digits: &str, key: [u8; 32]) -> bool {
    let bytes = (0..digits.len()).step_by(2).map(|at| digits.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok()));
    bytes.eq(key.map(Some))
}

async fn gateway(api: &Api, address: &str) -> Result<String, String> {
    let bot = api.get(Route::GatewayBot).await.map_err(|fault| reason(&fault, address))?;
    let shards = bot["shards"].as_u64().unwrap_or(1);
    let left = bot["session_start_limit"]["remaining"].as_i64().unwrap_or(1);
    if left == 0 {
        return Err("Discord takes no more connections of this bot today: something restarts it again and again".to_owned());
    }
    Ok(format!("gateway, {shards} shard{} recommended, no privileged intent needed", if shards == 1 { "" } else { "s" }))
}

fn reason(fault: &Fault, address: &str) -> String {
    match fault {
        Fault::Locked => "Discord does not accept the token: copy it from the developer portal, page Bot".to_owned(),
        Fault::Later { .. } | Fault::Unclear => {
            format!("{address} does not answer: try again, and check the network and `discord.api_url`")
        }
        Fault::Slower { after, .. } => format!("Discord wants less to be asked: try again in {} s", after.as_secs() + 1),
        Fault::Gone(_) | Fault::Expired | Fault::Answered | Fault::Refused(_) => format!("{address} does not answer as Discord does"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_invitation_asks_for_no_more_than_it_needs() {
        assert_eq!(
            invitation(42),
            "https://discord.com/oauth2/authorize?client_id=42&scope=bot+applications.commands&permissions=309237763072"
        );
    }
}
