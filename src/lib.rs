//! hirebot: a hiring assistant that lives in chat.
pub mod hiring;
