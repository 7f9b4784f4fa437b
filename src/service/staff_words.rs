//! What stands behind `/admin`, the same on every platform that people type it on.

/// What `/admin` asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admin<'words> {
    /// How things stand.
    Status,
    /// A code for the developer of this id or name.
    Developer(&'words str),
}

/// Reads what stands behind `/admin`.
pub fn admin(words: &str) -> Admin<'_> {
    let behind = words.trim().split_once(char::is_whitespace).map_or("", |(_, behind)| behind.trim());
    let (verb, name) = behind.split_once(char::is_whitespace).unwrap_or((behind, ""));
    if verb.eq_ignore_ascii_case("developer") { Admin::Developer(name.trim()) } else { Admin::Status }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_behind_admin_is_read() {
        assert_eq!(admin("/admin developer sample-ada-o"), Admin::Developer("sample-ada-o"));
        assert_eq!(admin("/ADMIN@hire_bot Developer  Ada Okonjo "), Admin::Developer("Ada Okonjo"));
        assert_eq!(admin("/admin developer"), Admin::Developer(""));
        for status in ["/admin", "/admin status", "/admin developers"] {
            assert_eq!(admin(status), Admin::Status, "{status}");
        }
    }
}
