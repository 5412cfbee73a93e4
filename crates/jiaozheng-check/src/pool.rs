//! Work on pieces, on several cores, taken in order.

use std::num::NonZeroUsize;
use std::panic;
use std::thread;

use crossbeam_channel::{Receiver, Sender, bounded};

use crate::Failure;

/// Works on each item and takes what comes of it, in the order of the items: the same as on one core,
/// in every run. No more than a few items a core are there at a time.
///
/// The first failure ends it, be it among the items or said by `take`; so does a panic, which goes on
/// in the caller.
pub(crate) fn in_order<I, T, U>(
    jobs: NonZeroUsize,
    items: I,
    work: impl Fn(T) -> U + Sync,
    mut take: impl FnMut(U) -> Result<(), Failure>,
) -> Result<(), Failure>
where
    I: Iterator<Item = Result<T, Failure>> + Send,
    T: Send,
    U: Send,
{
    let jobs = jobs.get();
    if jobs == 1 {
        let mut items = items;
        return items.try_for_each(|item| take(work(item?)));
    }
    thread::scope(|scope| {
        let (to_workers, waiting) = bounded(jobs);
        let (to_taker, promised) = bounded(2 * jobs);
        let mut threads = vec![scope.spawn(move || hand_out(items, &to_workers, &to_taker))];
        let work = &work;
        threads.extend((0..jobs).map(|_| {
            let waiting: Receiver<(T, Sender<U>)> = waiting.clone();
            scope.spawn(move || {
                for (item, done) in waiting {
                    let _ = done.send(work(item)); // nobody may want it any more
                }
            })
        }));
        drop(waiting);
        let result = take_all(promised, take);
        for thread in threads {
            if let Err(panic) = thread.join() {
                panic::resume_unwind(panic);
            }
        }
        result
    })
}

/// What will come of an item, or why there is none.
type Promise<U> = Result<Receiver<U>, Failure>;

/// Gives each item to whoever is free, and tells the taker where to wait for it.
fn hand_out<T, U>(
    items: impl Iterator<Item = Result<T, Failure>>,
    to_workers: &Sender<(T, Sender<U>)>,
    to_taker: &Sender<Promise<U>>,
) {
    for item in items {
        let (done, promise) = bounded(1);
        let (item, promise) = match item {
            Ok(item) => (Some(item), Ok(promise)),
            Err(failure) => (None, Err(failure)),
        };
        // Where nobody waits any more, nothing needs to be read any more.
        if to_taker.send(promise).is_err() {
            return;
        }
        let Some(item) = item else { return };
        if to_workers.send((item, done)).is_err() {
            return;
        }
    }
}

fn take_all<U>(
    promised: Receiver<Promise<U>>,
    mut take: impl FnMut(U) -> Result<(), Failure>,
) -> Result<(), Failure> {
    for promise in promised {
        // A promise that is not kept is a panic, which is told once all threads have ended.
        let Ok(done) = promise?.recv() else { break };
        take(done)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    fn jobs(jobs: usize) -> NonZeroUsize {
        NonZeroUsize::new(jobs).unwrap()
    }

    fn squares(jobs: NonZeroUsize, items: usize, fails_at: Option<usize>) -> (Vec<usize>, bool) {
        let items = (0..items).map(|item| match fails_at {
            Some(at) if item == at => Err(Failure::NoRecord),
            _ => Ok(item),
        });
        let mut taken = Vec::new();
        let result = in_order(
            jobs,
            items,
            |item| item * item,
            |square| {
                taken.push(square);
                Ok(())
            },
        );
        (taken, result.is_ok())
    }

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let expected: Vec<_> = (0..500).map(|item| item * item).collect();
        for number in [1, 2, 3, 8] {
            assert_eq!(squares(jobs(number), 500, None), (expected.clone(), true));
            assert_eq!(squares(jobs(number), 500, Some(70)), (expected[..70].to_vec(), false));
            assert_eq!(squares(jobs(number), 0, None), (vec![], true));
        }
    }

    #[test]
    fn whoever_takes_can_end_it() {
        for number in [1, 2, 8] {
            let (read, mut taken) = (AtomicUsize::new(0), 0);
            let items = (0..).map(|item: usize| {
                read.fetch_add(1, Ordering::Relaxed);
                Ok(item)
            });
            let result = in_order(
                jobs(number),
                items,
                |item| item,
                |_| {
                    taken += 1;
                    if taken == 10 { Err(Failure::NoRecord) } else { Ok(()) }
                },
            );
            assert!(matches!(result, Err(Failure::NoRecord)));
            let read = read.into_inner();
            assert!(read <= 10 + 4 * number, "{read} items at {number} cores: not bounded");
        }
    }

    #[test]
    fn a_panic_hangs_nothing_and_goes_on_in_the_caller() {
        let panics = |number: usize, at_reading: bool| {
            let items = (0..100).map(move |item| {
                assert!(!(at_reading && item == 50), "on purpose");
                Ok(item)
            });
            let work = |item| assert!(at_reading || item != 50, "on purpose");
            let caught = panic::catch_unwind(|| in_order(jobs(number), items, work, |()| Ok(())));
            *caught.unwrap_err().downcast::<&str>().unwrap()
        };
        for number in [1, 2, 8] {
            assert_eq!(panics(number, false), "on purpose");
            assert_eq!(panics(number, true), "on purpose");
        }
    }
}
