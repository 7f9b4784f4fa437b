//! On which day a week begins.

use chrono::Weekday;

/// Regions whose weeks begin on another day than Monday: CLDR 48, `supplemental/weekData`, `firstDay`.
const SUNDAY: &str = "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR \
                      PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW";
const SATURDAY: &str = "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY";
const FRIDAY: &str = "MV";
/// Where a language is most spoken, for tags without a region.
const HOMES: [(&str, &str); 4] = [("en", "US"), ("pt", "BR"), ("ja", "JP"), ("ar", "EG")];

/// The first day of the week for who reads a locale, a BCP 47 tag such as `en-GB`.
pub fn first_day_of_week(tag: &str) -> Weekday {
    let mut parts = tag.split(['-', '_']);
    let language = parts.next().unwrap_or_default();
    let is_region = |part: &&str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let home = || HOMES.iter().find(|(own, _)| own.eq_ignore_ascii_case(language)).map(|(_, region)| (*region).to_owned());
    let region = parts.find(is_region).map(str::to_ascii_uppercase).or_else(home).unwrap_or_default();
    let days = [(SUNDAY, Weekday::Sun), (SATURDAY, Weekday::Sat), (FRIDAY, Weekday::Fri)];
    let found = days.into_iter().find(|(regions, _)| regions.split_whitespace().any(|one| one == region));
    found.map_or(Weekday::Mon, |(_, day)| day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_region_decides_and_a_language_has_a_home() {
        for (tag, first) in [
            ("en", Weekday::Sun),
            ("en-US", Weekday::Sun),
            ("en-GB", Weekday::Mon),
            ("de", Weekday::Mon),
            ("es", Weekday::Mon),
            ("es-MX", Weekday::Sun),
            ("fr", Weekday::Mon),
            ("fr-CA", Weekday::Sun),
            ("pt-BR", Weekday::Sun),
            ("en-AE", Weekday::Mon),
            ("ar", Weekday::Sat),
            ("", Weekday::Mon),
        ] {
            assert_eq!(first_day_of_week(tag), first, "{tag}");
        }
    }
}
