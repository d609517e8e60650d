//! Ports that are handed out once.

use std::{
    net::TcpListener,
    process,
    sync::atomic::{AtomicU16, Ordering},
};

use anyhow::{Result, bail};

/// Below what Linux gives to outgoing connections, so that none of those can take one between here and its driver.
const FIRST: u16 = 12_000;
const COUNT: u16 = 18_000;

/// How many were handed out.
static TAKEN: AtomicU16 = AtomicU16::new(0);

/// A port of the loopback interface that nobody listens on, and that this process did not hand out before.
///
/// # Errors
/// If there is none left.
pub fn fresh() -> Result<u16> {
    // Two runs on one machine begin at different places.
    let start = u16::try_from(process::id() % u32::from(COUNT)).unwrap_or_default();
    loop {
        let taken = TAKEN.fetch_add(1, Ordering::Relaxed);
        if taken >= COUNT {
            bail!("all of {COUNT} ports from {FIRST} on are in use or were handed out");
        }
        let port = FIRST + (start + taken) % COUNT;
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return Ok(port);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn none_is_handed_out_twice_or_while_somebody_listens() {
        let listener = (1..).find_map(|step| TcpListener::bind(("127.0.0.1", fresh().ok()? + step)).ok()).unwrap();
        let used = listener.local_addr().unwrap().port();
        let ports: BTreeSet<u16> = (0..50).map(|_| fresh().unwrap()).collect();
        assert_eq!(ports.len(), 50);
        assert!(!ports.contains(&used), "{used} is in use");
    }
}
