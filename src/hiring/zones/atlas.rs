//! Cities and countries with their time zones, from `data/cities.tsv` and `data/countries.tsv`.

use super::names::EXONYMS;
use crate::hiring::folding::words;
use chrono::{NaiveDate, Offset, TimeZone};
use chrono_tz::Tz;
use std::{collections::HashMap, sync::LazyLock};

/// A namesake counts as long as it has at least this fraction of the largest one's people.
const MUCH_SMALLER: i64 = 10;

/// Everything that the lists say, by the spelling in which it is compared.
pub(super) static ATLAS: LazyLock<Atlas> = LazyLock::new(Atlas::read);

/// A city of the list.
struct City {
    country: &'static str,
    zone: Tz,
    population: i64,
}

/// The lists, ready to be asked.
pub(super) struct Atlas {
    /// Namesakes are in order of population.
    cities: HashMap<String, Vec<City>>,
    /// Names of countries to their codes.
    countries: HashMap<String, &'static str>,
    /// Zones of each country, the one with most people first.
    zones: HashMap<&'static str, Vec<Tz>>,
}

impl Atlas {
    /// Lines that do not fit are left out; a test sees that there are none.
    fn read() -> Self {
        let mut cities: HashMap<String, Vec<City>> = HashMap::new();
        let mut people: HashMap<&'static str, Vec<(Tz, i64)>> = HashMap::new();
        for (name, country, zone, population) in city_lines() {
            cities.entry(words(name)).or_default().push(City { country, zone, population });
            let shares = people.entry(country).or_default();
            match shares.iter_mut().find(|(known, _)| *known == zone) {
                Some((_, sum)) => *sum += population,
                None => shares.push((zone, population)),
            }
        }
        let sorted = |(country, mut shares): (&'static str, Vec<(Tz, i64)>)| {
            shares.sort_by_key(|(_, sum)| std::cmp::Reverse(*sum));
            (country, shares.into_iter().map(|(zone, _)| zone).collect())
        };
        let zones = people.into_iter().map(sorted).collect();
        let countries = country_lines().map(|(name, country)| (words(name), country)).collect();
        Self { cities, countries, zones }
    }

    /// The code of a country by one of its names.
    pub fn country(&self, words: &str) -> Option<&'static str> {
        self.countries.get(words).copied()
    }

    /// The zones of a country, the one with most people first.
    pub fn zones_of(&self, country: &str) -> Vec<Tz> {
        self.zones.get(country).cloned().unwrap_or_default()
    }

    /// The zones of the cities of this name (in `country`, if given), the largest first, without those that are much smaller.
    pub fn cities(&self, words: &str, country: Option<&str>) -> Option<Vec<Tz>> {
        let name = EXONYMS.iter().find(|(exonym, _)| *exonym == words).map_or(words, |(_, name)| name);
        let cities = self.cities.get(name)?.iter().filter(|city| country.is_none_or(|country| city.country == country));
        let mut cities = cities.peekable();
        let most = cities.peek()?.population;
        Some(cities.filter(|city| city.population * MUCH_SMALLER >= most).map(|city| city.zone).collect())
    }

    /// Each name of a city or country with its people (0 for countries) and its chief zone.
    pub fn names(&self) -> impl Iterator<Item = (&str, i64, Tz)> {
        let cities = self.cities.iter().filter_map(|(name, cities)| cities.first().map(|city| (name.as_str(), city.population, city.zone)));
        let exonyms =
            EXONYMS.iter().filter_map(|(exonym, name)| self.cities.get(*name)?.first().map(|city| (*exonym, city.population, city.zone)));
        let countries =
            self.countries.iter().filter_map(|(name, country)| self.zones.get(country)?.first().map(|zone| (name.as_str(), 0, *zone)));
        cities.chain(exonyms).chain(countries)
    }
}

/// Name, country, zone and population of each city, the largest first.
fn city_lines() -> impl Iterator<Item = (&'static str, &'static str, Tz, i64)> {
    include_str!("../../../data/cities.tsv").lines().skip(1).filter_map(|line| {
        let mut cells = line.split('\t');
        let (name, country, zone, population) = (cells.next()?, cells.next()?, cells.next()?, cells.next()?);
        Some((name, country, zone.parse().ok()?, population.parse().ok()?))
    })
}

/// Each name of each country with its code.
fn country_lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = include_str!("../../../data/countries.tsv").lines().skip(1);
    lines.filter_map(|line| line.split_once('\t')).flat_map(|(country, names)| names.split(';').map(move |name| (name, country)))
}

/// Whether two zones show the same time all through 2026 and 2027.
pub(super) fn same_clock(one: Tz, other: Tz) -> bool {
    let Some(first) = NaiveDate::from_ymd_opt(2026, 1, 1).map(|date| date.and_time(chrono::NaiveTime::MIN)) else { return one == other };
    // Changes last for weeks; a look every five days misses none.
    (0..146).map(|step| first + chrono::Duration::days(5 * step)).all(|at| {
        let offset = |zone: Tz| zone.offset_from_utc_datetime(&at).fix();
        offset(one) == offset(other)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_lists_is_read() {
        let lines = |text: &str| text.lines().count() - 1;
        assert_eq!(city_lines().count(), lines(include_str!("../../../data/cities.tsv")));
        assert!(city_lines().zip(city_lines().skip(1)).all(|(larger, smaller)| larger.3 >= smaller.3));
        assert!(country_lines().all(|(name, country)| !name.is_empty() && !ATLAS.zones_of(country).is_empty()));
        let names: std::collections::HashSet<_> = country_lines().map(|(name, _)| words(name)).collect();
        assert_eq!(names.len(), country_lines().count(), "a name belongs to one country");
    }

    #[test]
    fn every_exonym_leads_to_a_city() {
        for (exonym, name) in EXONYMS {
            assert!(ATLAS.cities.contains_key(*name), "{name}");
            assert_eq!(words(exonym), *exonym);
            assert!(ATLAS.cities(exonym, None).is_some());
        }
    }

    #[test]
    fn clocks_are_compared() {
        assert!(same_clock(Tz::Asia__Shanghai, Tz::Asia__Harbin));
        assert!(same_clock(Tz::Europe__Berlin, Tz::Europe__Madrid));
        assert!(!same_clock(Tz::Europe__Berlin, Tz::Europe__Lisbon));
        assert!(!same_clock(Tz::America__Phoenix, Tz::America__Denver));
    }
}
