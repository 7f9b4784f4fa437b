//! What `hirebot check` finds out from Discord.

use crate::fake::{Fake, TOKEN, people::public_key};
use hirebot::adapters::discord::{Access, Channels, Staff, Way, inspect};
use serde_json::{Value, json};
use serenity::model::Permissions;

const SERVER: u64 = 700;
const CHANNEL: u64 = 701;
const GATEWAY: Way = Way::Gateway { shards: None };

fn access(fake: &Fake, token: &str, way: Way) -> Access {
    Access {
        token: token.to_owned().into(),
        address: fake.url(),
        application: None,
        way,
        locale: "en".to_owned(),
        staff: Staff::default(),
        paced: true,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn check_says_what_is_wrong() {
    let fake = Fake::start().await;
    let wrong = async |access: Access| inspect(&access, &Channels::default()).await.unwrap_err();
    let fine = inspect(&access(&fake, TOKEN, GATEWAY), &Channels::default()).await.unwrap();
    assert!(fine.contains("client_id=42") && fine.contains("1 shard recommended"), "{fine}");
    assert!(wrong(access(&fake, "wrong", GATEWAY)).await.contains("token"));
    let other = Access { application: Some(43), ..access(&fake, TOKEN, GATEWAY) };
    assert!(wrong(other).await.contains("application_id"));
    let endpoint = Way::Endpoint { public_key: public_key() };
    assert!(wrong(access(&fake, TOKEN, endpoint)).await.contains("public_key"));
    fake.model().remaining_starts = Some(0);
    assert!(wrong(access(&fake, TOKEN, GATEWAY)).await.contains("no more connections"));
}

fn overwrite(of: u64, deny: Permissions) -> Value {
    json!({ "id": of.to_string(), "type": 0, "deny": deny.bits().to_string(), "allow": "0" })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn check_names_the_permissions_that_are_missing() {
    let fake = Fake::start().await;
    fake.in_server("dana", "en-GB", SERVER, CHANNEL);
    let access = access(&fake, TOKEN, GATEWAY);
    let staff = Channels { staff: Some(CHANNEL), ..Channels::default() };
    let chosen = Channels { chosen: vec![CHANNEL], ..Channels::default() };
    assert!(inspect(&access, &staff).await.is_ok() && inspect(&access, &chosen).await.is_ok());

    // Staff need no files and no threads; a hire does.
    fake.model().overwrites.insert(CHANNEL, json!([overwrite(SERVER, Permissions::ATTACH_FILES | Permissions::CREATE_PUBLIC_THREADS)]));
    assert!(inspect(&access, &staff).await.is_ok());
    let said = inspect(&access, &chosen).await.unwrap_err();
    assert!(said.contains("channel for hires, 701 the bot may not: ") && said.contains("Attach Files"), "{said}");
    assert!(said.contains("Create Public Threads") && !said.contains("Embed Links"), "{said}");

    fake.model().overwrites.insert(CHANNEL, json!([overwrite(SERVER, Permissions::EMBED_LINKS)]));
    let said = inspect(&access, &staff).await.unwrap_err();
    assert!(said.contains("`staff.discord_channel` 701 the bot may not: Embed Links."), "{said}");

    // A thread has the permissions of its channel, and one of its own.
    fake.model().threads.insert(900, (CHANNEL, "staff".to_owned()));
    fake.model().channels.insert(900, Some(SERVER));
    fake.model().overwrites.insert(CHANNEL, json!([overwrite(SERVER, Permissions::SEND_MESSAGES_IN_THREADS)]));
    assert!(inspect(&access, &staff).await.is_ok());
    let thread = Channels { staff: Some(900), ..Channels::default() };
    assert!(inspect(&access, &thread).await.unwrap_err().contains("Send Messages in Threads"));

    let elsewhere = Channels { staff: Some(999), ..Channels::default() };
    assert!(inspect(&access, &elsewhere).await.unwrap_err().contains("does not see `staff.discord_channel` 999"));
    let alone = fake.in_private("dana", "en-GB");
    let private = Channels { staff: Some(alone.channel), ..Channels::default() };
    assert!(inspect(&access, &private).await.unwrap_err().contains("is not a channel of a server"));
    fake.check();
}
