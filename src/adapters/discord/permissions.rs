//! What the bot may do in a channel, worked out as Discord documents it: what its roles allow in the server, then what the channel
//! denies and allows for everybody, for its roles, and for the bot itself.

use super::posting::id;
use serde_json::Value;
use serenity::model::Permissions;

/// What the bot does where a server hires: it writes embeds with files into channels, opens threads below its messages and writes
/// there, and looks there for what it wrote.
pub(super) const FOR_HIRING: Permissions =
    FOR_STAFF.union(Permissions::SEND_MESSAGES_IN_THREADS).union(Permissions::CREATE_PUBLIC_THREADS).union(Permissions::ATTACH_FILES);
/// What it does in the staff's channel: it writes embeds, and looks there for what it wrote.
pub(super) const FOR_STAFF: Permissions =
    Permissions::VIEW_CHANNEL.union(Permissions::SEND_MESSAGES).union(Permissions::EMBED_LINKS).union(Permissions::READ_MESSAGE_HISTORY);

/// A member of a server, as far as permissions go. Everything is as Discord sends it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Member<'a> {
    /// The server.
    pub(super) server: u64,
    /// Who.
    pub(super) person: u64,
    /// What Discord says of them.
    pub(super) entry: &'a Value,
    /// All roles of the server.
    pub(super) roles: &'a Value,
}

impl Member<'_> {
    /// What they may do in a channel.
    pub(super) fn permissions_in(&self, channel: &Value) -> Permissions {
        let own: Vec<u64> = self.entry["roles"].as_array().into_iter().flatten().filter_map(id).collect();
        // The role of everybody has the server's own id.
        let holds = |role: Option<u64>| role.is_some_and(|role| role == self.server || own.contains(&role));
        let roles = self.roles.as_array().into_iter().flatten().filter(|role| holds(id(&role["id"])));
        let base = roles.fold(Permissions::empty(), |all, role| all | bits(&role["permissions"]));
        if base.administrator() {
            return Permissions::all();
        }
        let overwrites: Vec<&Value> = channel["permission_overwrites"].as_array().into_iter().flatten().collect();
        let layer = |applies: &dyn Fn(u64) -> bool| {
            let those = overwrites.iter().filter(|one| id(&one["id"]).is_some_and(applies));
            those.fold((Permissions::empty(), Permissions::empty()), |(denied, allowed), one| {
                (denied | bits(&one["deny"]), allowed | bits(&one["allow"]))
            })
        };
        let layers =
            [layer(&|who| who == self.server), layer(&|who| who != self.server && own.contains(&who)), layer(&|who| who == self.person)];
        let granted = layers.into_iter().fold(base, |granted, (denied, allowed)| (granted - denied) | allowed);
        // Whoever does not see a channel does nothing there.
        if granted.view_channel() { granted } else { Permissions::empty() }
    }
}

/// Discord writes permissions as a number in a string.
fn bits(value: &Value) -> Permissions {
    Permissions::from_bits_truncate(value.as_str().and_then(|bits| bits.parse().ok()).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const SERVER: u64 = 1;
    const BOT: u64 = 42;
    const ROLE: u64 = 7;

    fn in_channel(everybody: Permissions, role: Permissions, overwrites: &Value) -> Permissions {
        let bits = |permissions: Permissions| permissions.bits().to_string();
        let roles = json!([{ "id": "1", "permissions": bits(everybody) }, { "id": "7", "permissions": bits(role) },
            { "id": "8", "permissions": bits(Permissions::all()) }]);
        let member = json!({ "roles": [ROLE.to_string()] });
        let member = Member { server: SERVER, person: BOT, entry: &member, roles: &roles };
        member.permissions_in(&json!({ "permission_overwrites": overwrites }))
    }

    fn overwrite(of: u64, deny: Permissions, allow: Permissions) -> Value {
        json!({ "id": of.to_string(), "deny": deny.bits().to_string(), "allow": allow.bits().to_string() })
    }

    #[test]
    fn roles_of_others_give_nothing() {
        let see = Permissions::VIEW_CHANNEL;
        assert_eq!(in_channel(see, Permissions::EMBED_LINKS, &json!([])), see | Permissions::EMBED_LINKS);
    }

    #[test]
    fn a_channel_denies_everybody_and_lets_a_role_in() {
        let none = Permissions::empty();
        let overwrites = json!([overwrite(SERVER, Permissions::VIEW_CHANNEL, none), overwrite(ROLE, none, Permissions::VIEW_CHANNEL)]);
        assert_eq!(in_channel(FOR_HIRING, none, &overwrites), FOR_HIRING);
        assert_eq!(in_channel(FOR_HIRING, none, &json!([overwrites[0]])), none);
    }

    #[test]
    fn what_is_said_of_the_bot_itself_goes_before_all() {
        let none = Permissions::empty();
        let send = Permissions::SEND_MESSAGES;
        let overwrites = json!([overwrite(BOT, send, none), overwrite(ROLE, none, send), overwrite(SERVER, none, send)]);
        assert_eq!(in_channel(FOR_STAFF, none, &overwrites), FOR_STAFF - send);
    }

    #[test]
    fn nothing_is_denied_to_an_administrator() {
        let overwrites = json!([overwrite(SERVER, Permissions::all(), Permissions::empty())]);
        assert_eq!(in_channel(Permissions::empty(), Permissions::ADMINISTRATOR, &overwrites), Permissions::all());
    }
}
