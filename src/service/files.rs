//! Files that go with messages and are stored nowhere: they are made when the message is delivered.

use super::Service;
use crate::{
    conversation::Attached,
    i18n::message::File,
    store::{ChatKey, Claimed, Error},
};

/// What the file with everything about somebody is called, but for the day.
const EVERYTHING: &str = "hirebot-data";

impl Service {
    /// Makes the files of a chat's messages. Somebody who was erased meanwhile gets none.
    pub(super) async fn make_files(&self, chat: &ChatKey, messages: &mut [Claimed]) -> Result<(), Error> {
        for attachment in messages.iter_mut().filter_map(|claimed| claimed.message.attachment.as_mut()) {
            attachment.file = match attachment.of {
                Attached::Everything => self.everything_about(chat).await?,
            };
        }
        Ok(())
    }

    async fn everything_about(&self, chat: &ChatKey) -> Result<Option<File>, Error> {
        let (store, now) = (&self.shared.store, self.shared.clock.now());
        let Some(account) = store.account_of(chat).await? else { return Ok(None) };
        let text = store.export_account(account, now).await?;
        Ok(Some(File { name: format!("{EVERYTHING}-{}.json", now.format("%Y-%m-%d")), text }))
    }
}
