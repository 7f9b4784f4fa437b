//! Interactions that wait for their answer, and what servers have chosen.

use crate::fixtures::*;
use hirebot::{
    hiring::{brief::BriefId, developer::DeveloperId},
    store::{ChatKey, Door, ServerChoice, Thread},
};
use uuid::Uuid;

fn door(interaction: &str, minute: i64) -> Door {
    Door {
        interaction: interaction.to_owned(),
        chat: ChatKey::parse("discord:70:7").unwrap(),
        token: format!("token of {interaction}"),
        manner: "alone".to_owned(),
        events: vec![format!("discord:interaction:{interaction}:0"), format!("discord:interaction:{interaction}:1")],
        about: (minute == 5).then(|| "book:1".to_owned()),
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

    async fn a_brief_has_one_thread_and_it_is_found_from_what_is_about_the_brief(database) {
        let store = &database.store;
        let brief = BriefId(Uuid::from_u128(7));
        assert_eq!(store.thread_of(brief).await.unwrap(), None);
        let thread = |channel: &str, thread: &str| Thread { channel: channel.to_owned(), thread: thread.to_owned() };
        store.keep_thread(brief, &thread("71", "72")).await.unwrap();
        store.keep_thread(brief, &thread("81", "82")).await.unwrap();
        assert_eq!(store.thread_of(brief).await.unwrap(), Some(thread("81", "82")));
        assert_eq!(store.channel_of_thread("82").await.unwrap().as_deref(), Some("81"));
        assert_eq!(store.channel_of_thread("72").await.unwrap(), None);
        store.forget_thread("82").await.unwrap();
        assert_eq!(store.thread_of(brief).await.unwrap(), None);
        assert_eq!(store.brief_of(Uuid::from_u128(8)).await.unwrap(), None);
        assert_eq!(store.requirements(brief).await.unwrap(), None);
        assert_eq!(store.brief_met_for("70", &DeveloperId("ada".to_owned())).await.unwrap(), None);
    }

    async fn a_further_answer_is_known_again_for_a_while(database) {
        let store = &database.store;
        store.keep_follow_up("one", "73", now(), now() - minutes(60)).await.unwrap();
        store.keep_follow_up("one", "74", now(), now() - minutes(60)).await.unwrap();
        assert_eq!(store.follow_up("one").await.unwrap().as_deref(), Some("73"));
        store.keep_follow_up("two", "75", now() + minutes(90), now() + minutes(30)).await.unwrap();
        assert_eq!(store.follow_up("one").await.unwrap(), None);
    }
}
