//! Laws that hold for every function, at random points and parameters.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod catalogue_contract;
mod ends;
mod expressions;
mod features;
mod frameworks;
mod identities;
mod kinks;
mod relatives;
mod sample;
mod slopes;
mod softmax;
mod softmax_forms;
mod vectors;
