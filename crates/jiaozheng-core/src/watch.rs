//! Whether something that was just read or written is worth a remark.
//!
//! A well-formed value may still deserve a notice (a county code in no table) or lie in the future.
//! Reading by serde returns the record and nothing beside it, so values leave a mark here, and the
//! reader that set the watch looks for it. Only a marked record is read again.

use std::cell::Cell;

use crate::LocalDate;

#[derive(Clone, Copy)]
struct Watch {
    today: Option<LocalDate>,
    marked: bool,
}

thread_local! {
    static WATCH: Cell<Option<Watch>> = const { Cell::new(None) };
}

/// Runs `read`, and says whether a value left a mark.
pub(crate) fn over<T>(today: Option<LocalDate>, read: impl FnOnce() -> T) -> (T, bool) {
    /// Puts the outer watch back, also where `read` panics.
    struct Outer(Option<Watch>);

    impl Drop for Outer {
        fn drop(&mut self) {
            WATCH.set(self.0);
        }
    }

    let _outer = Outer(WATCH.replace(Some(Watch { today, marked: false })));
    let result = read();
    (result, WATCH.get().is_some_and(|watch| watch.marked))
}

/// Leaves a mark if somebody watches and the value deserves it.
pub(crate) fn mark_if(deserves: impl FnOnce(Option<LocalDate>) -> bool) {
    if let Some(watch) = WATCH.get()
        && !watch.marked
        && deserves(watch.today)
    {
        WATCH.set(Some(Watch { marked: true, ..watch }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_seen_by_the_innermost_watch_alone() {
        let (inner, outer) = over(None, || {
            let ((), inner) = over(None, || mark_if(|today| today.is_none()));
            inner
        });
        assert_eq!((inner, outer), (true, false));
        mark_if(|_| panic!("nobody watches"));
    }
}
