//! What `hirebot check` says about Discord: whether the token, the application's id and its key belong together, what may be
//! done in the staff's channel, and the link that invites the bot with the permissions that it needs.

use super::{
    api::Api,
    desk::{Access, Way},
    fault::Fault,
    posting::id,
};
use serde_json::Value;
use serenity::{http::Route, model::Permissions};

/// What the bot does in a server: it writes embeds with files into channels, opens threads below its messages and writes there,
/// and looks there for what it wrote.
const NEEDED: Permissions = Permissions::VIEW_CHANNEL
    .union(Permissions::SEND_MESSAGES)
    .union(Permissions::SEND_MESSAGES_IN_THREADS)
    .union(Permissions::CREATE_PUBLIC_THREADS)
    .union(Permissions::EMBED_LINKS)
    .union(Permissions::ATTACH_FILES)
    .union(Permissions::READ_MESSAGE_HISTORY);

/// Asks Discord, and says how the bot is reached there or what is wrong and how to mend it. `channel` is the staff's.
///
/// # Errors
/// What is wrong, as a sentence.
pub async fn inspect(access: &Access, channel: Option<u64>) -> Result<String, String> {
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
    if let Some(channel) = channel {
        let route = Route::Channel { channel_id: channel.max(1).into() };
        api.get(route).await.map_err(|fault| match fault {
            Fault::Gone(_) | Fault::Refused(_) => {
                format!("the bot does not see `staff.discord_channel` {channel}: invite it there, or correct the id")
            }
            Fault::Later { .. } | Fault::Slower { .. } | Fault::Unclear | Fault::Expired | Fault::Answered | Fault::Locked => {
                reason(&fault, &access.address)
            }
        })?;
    }
    let name = application["name"].as_str().unwrap_or("the bot");
    Ok(format!("{name} ({application_id}) at {}, {how}; invite it with {}", access.address, invitation(application_id)))
}

/// The link that invites the bot with exactly what it needs.
fn invitation(application: u64) -> String {
    let permissions = NEEDED.bits();
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
