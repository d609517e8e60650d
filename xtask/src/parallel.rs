//! The same work on many things, on every core.

use std::{
    num::NonZero,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use anyhow::{Result, anyhow};

/// What `work` makes of each item, in their order.
///
/// # Errors
/// The first of its errors, in the order of the items.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> Result<R> + Sync) -> Result<Vec<R>> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut made = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { return made };
            made.push((index, work(item)));
        }
    };
    let count = thread::available_parallelism().map_or(1, NonZero::get).min(items.len());
    let ended = thread::scope(|scope| {
        let workers: Vec<_> = (0..count).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().map(|worker| worker.join().map_err(|_| anyhow!("a thread of the build ended early"))).collect::<Vec<_>>()
    });
    let mut made: Vec<_> = ended.into_iter().collect::<Result<Vec<_>>>()?.into_iter().flatten().collect();
    made.sort_by_key(|(index, _)| *index);
    made.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_the_order_of_the_items() {
        let items: Vec<u64> = (0..200).collect();
        assert_eq!(map(&items, |item| Ok(item * item)).unwrap(), items.iter().map(|item| item * item).collect::<Vec<_>>());
        assert!(map(&Vec::<u64>::new(), |_| Ok(())).unwrap().is_empty());
        let refused = map(&items, |item| if item % 50 == 7 { Err(anyhow!("{item} is refused")) } else { Ok(()) });
        assert_eq!(refused.unwrap_err().to_string(), "7 is refused");
    }
}
