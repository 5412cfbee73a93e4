//! Instruments that the rules of this crate cite, and where they were read.
