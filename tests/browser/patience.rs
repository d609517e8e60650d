//! Waits that follow progress: what moves may take its time, what rests for long has failed.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// What has not moved for so long, and for so many looks, will not. On a busy machine a look takes long: both count.
const REST: Duration = Duration::from_mins(1);
const LOOKS: u32 = 300;
/// What still moves after this does so in circles.
const CEILING: Duration = Duration::from_mins(30);
/// Between two looks.
const PAUSE: Duration = Duration::from_millis(40);

/// A wait for one thing.
#[derive(Debug)]
pub struct Patience {
    what: String,
    began: Instant,
    moved: Instant,
    looks: u32,
    last: String,
}

impl Patience {
    /// A wait for `what`, beginning now.
    #[must_use]
    pub fn new(what: impl Into<String>) -> Self {
        let now = Instant::now();
        Self { what: what.into(), began: now, moved: now, looks: 0, last: String::new() }
    }

    /// Takes note that `seen` is there instead of what is waited for; returns when it is time to look again.
    ///
    /// `seen` is progress if it differs from the last look's.
    ///
    /// # Errors
    /// If nothing has moved for long: says what was waited for, what was there, and for how long.
    pub async fn look(&mut self, seen: &str) -> Result<()> {
        self.note(seen, Instant::now())?;
        tokio::time::sleep(PAUSE).await;
        Ok(())
    }

    fn note(&mut self, seen: &str, now: Instant) -> Result<()> {
        if seen != self.last {
            seen.clone_into(&mut self.last);
            (self.moved, self.looks) = (now, 0);
        }
        self.looks += 1;
        let (rested, waited) = (now - self.moved, now - self.began);
        let (what, looks) = (&self.what, self.looks);
        if rested >= REST && looks >= LOOKS {
            let (rested, waited) = (rested.as_secs(), waited.as_secs());
            bail!("waited {waited} s for {what}; there was {seen:?}, and for the last {rested} s and {looks} looks nothing moved");
        }
        if waited >= CEILING {
            bail!("waited {} s for {what}; there was {seen:?}, which still moves", waited.as_secs());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Looks every `seconds` at what `seen` says of the look's number, until patience ends: the number of looks and why.
    fn looked(seconds: u64, seen: impl Fn(u32) -> String) -> (u32, String) {
        let mut patience = Patience::new("the end");
        let began = patience.began;
        for look in 0..100_000 {
            let now = began + Duration::from_secs(seconds) * look;
            if let Err(error) = patience.note(&seen(look), now) {
                return (look, error.to_string());
            }
        }
        panic!("patience never ends");
    }

    #[test]
    fn slow_work_is_waited_for() {
        // A step every fifty seconds: ended only by the ceiling, half an hour later.
        let (looks, why) = looked(50, |look| look.to_string());
        assert_eq!(looks, 36);
        assert!(why.contains("waited 1800 s for the end") && why.contains("still moves"), "{why}");
    }

    #[test]
    fn what_rests_for_long_has_failed() {
        let (looks, why) = looked(1, |look| look.min(5).to_string());
        // Five seconds of progress, then three hundred looks, the first of which saw the last step.
        assert_eq!(looks, 5 + 299);
        assert!(why.contains("there was \"5\"") && why.contains("the last 299 s"), "{why}");
    }

    #[test]
    fn few_looks_are_not_enough_to_give_up() {
        // A machine so slow that a look takes five seconds is still looked at three hundred times.
        assert_eq!(looked(5, |_| String::new()).0, 299);
    }
}
