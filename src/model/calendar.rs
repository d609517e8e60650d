//! Days of the Gregorian calendar, counted from 1 January 1970. Pure.

/// The day of a date of the Gregorian calendar, counted from 1 January 1970: a year begins in March, so that its leap day is its
/// last.
#[must_use]
pub const fn day_of(year: i32, month: i32, day: i32) -> i32 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let before = 365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    before + (153 * month + 2) / 5 + day - 1 - 719_468
}

/// Year, month (1 to 12) and day of the month (1 to 31) of a day counted from 1 January 1970.
#[must_use]
pub const fn civil(day: i32) -> (i32, i32, i32) {
    let day = day + 719_468;
    let (era, of_era) = (day.div_euclid(146_097), day.rem_euclid(146_097));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * month + 2) / 5 + 1;
    let year = year + era * 400;
    if month < 10 { (year, month + 3, of_month) } else { (year + 1, month - 9, of_month) }
}

/// Day of the week, 0 for Monday to 6 for Sunday.
#[must_use]
pub const fn weekday(day: i32) -> i32 {
    // 1 January 1970 was a Thursday.
    (day + 3).rem_euclid(7)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_calendar_is_right() {
        assert_eq!((day_of(1970, 1, 1), day_of(2000, 3, 1), day_of(2025, 1, 20)), (0, 11_017, 20_108));
        for day in [-800_000, -1, 0, 11_016, 19_782, 20_108, 25_000] {
            let (year, month, of_month) = civil(day);
            assert_eq!(day_of(year, month, of_month), day);
        }
        // Sputnik: Friday 4 October 1957. Apollo 11: Sunday 20 July 1969. R1: a Monday, and so the fall a week later.
        assert_eq!([day_of(1957, 10, 4), day_of(1969, 7, 20), day_of(2025, 1, 20), day_of(2025, 1, 27)].map(weekday), [4, 6, 0, 0]);
    }
}
