//! How long the tests go on that do the same thing with ever other values.

use std::env;

/// Whether the run is the long one: `cargo xtask test --thorough`.
pub(crate) fn is_thorough() -> bool {
    env::var_os("ACTIVATION_LAB_THOROUGH").is_some()
}

/// What a contributor waits for, or what the long run goes through. Random values begin with the same seed in both, so
/// the short run is the beginning of the long one.
pub(crate) fn depth<T>(short: T, long: T) -> T {
    if is_thorough() { long } else { short }
}
