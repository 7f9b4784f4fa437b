//! Interactions that wait for their answer, and what servers have chosen.

use crate::fixtures::*;
use hirebot::store::{ChatKey, Door, ServerChoice};

fn door(interaction: &str, minute: i64) -> Door {
    Door {
        interaction: interaction.to_owned(),
        chat: ChatKey::parse("discord:70:7").unwrap(),
        token: format!("token of {interaction}"),
        manner: "alone".to_owned(),
        events: vec![format!("discord:interaction:{interaction}:0"), format!("discord:interaction:{interaction}:1")],
        opened_at: now() + minutes(minute),
    }
}

crate::on_both! {
    async fn a_door_is_opened_once_and_forgotten_in_time(database) {
        let store = &database.store;
        let long_ago = now() - minutes(60);
        assert!(store.open_door(&door("1", 0), long_ago).await.unwrap());
        assert!(!store.open_door(&door("1", 1), long_ago).await.unwrap(), "the same interaction again");
        assert!(store.open_door(&door("2", 5), long_ago).await.unwrap());
        let chat = door("1", 0).chat;
        assert_eq!(store.doors(&chat, long_ago).await.unwrap(), [door("2", 5), door("1", 0)]);
        assert_eq!(store.doors(&chat, now() + minutes(1)).await.unwrap(), [door("2", 5)]);
        assert!(store.open_door(&door("3", 9), now() + minutes(4)).await.unwrap());
        assert_eq!(store.doors(&chat, long_ago).await.unwrap(), [door("3", 9), door("2", 5)]);
    }

    async fn a_servers_choice_is_kept(database) {
        let store = &database.store;
        assert_eq!(store.server_choice("70").await.unwrap(), ServerChoice::default());
        let choice = ServerChoice { channel: Some("71".to_owned()), role: None };
        store.choose_for_server("70", &choice, now()).await.unwrap();
        let choice = ServerChoice { role: Some("72".to_owned()), ..choice };
        store.choose_for_server("70", &choice, now()).await.unwrap();
        assert_eq!(store.server_choice("70").await.unwrap(), choice);
    }
}
