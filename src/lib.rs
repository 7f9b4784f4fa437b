//! hirebot: a hiring assistant that lives in chat.
pub mod conversation;
pub mod hiring;
pub mod i18n;
