//! The drivers that `cargo xtask test` has started, shared by the tests that run at the same time.

use super::session::variable;
use std::sync::{Mutex, PoisonError};

/// The addresses of the drivers that open no browser now; none before the first test.
static FREE: Mutex<Option<Vec<String>>> = Mutex::new(None);

/// A driver that opens one browser at a time, for one test; or the one that opens as many as are wanted.
#[derive(Debug)]
pub(crate) struct Driver {
    address: String,
    is_shared: bool,
}

impl Driver {
    /// Takes a driver: there are as many as tests at the same time, if not one for all.
    pub(crate) fn take() -> Self {
        let all = variable("ACTIVATION_LAB_WEBDRIVER");
        let all = || all.split(' ').map(str::to_owned);
        let is_shared = all().count() == 1;
        let mut free = FREE.lock().unwrap_or_else(PoisonError::into_inner);
        let free = free.get_or_insert_with(|| all().collect());
        let address = if is_shared { all().next() } else { free.pop() };
        Self {
            address: address.expect("a driver that is free"),
            is_shared,
        }
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let mut free = FREE.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(free) = free.as_mut().filter(|_| !self.is_shared) {
            free.push(self.address.clone());
        }
    }
}
