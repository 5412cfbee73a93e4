//! Tests alone: see `laws/`.
