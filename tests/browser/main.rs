//! The site in a real browser, driven over WebDriver: `cargo xtask test` builds and serves it and starts the browser's driver.
//!
//! A test opens a session, acts as a reader would, and looks at what the page then shows:
//!
//! ```ignore
//! #[tokio::test]
//! #[ignore = "run by cargo xtask test"]
//! async fn the_plot_follows_the_slider() {
//!     Setup::new().dark().pixel_ratio(2.0).run(async |page| {
//!         page.open_page("#functions=swish").await;
//!         page.drag((100.0, 400.0), (200.0, 400.0)).await;
//!         page.assert_clean().await;
//!     }).await;
//! }
//! ```
//!
//! Tests in a module `in_every_engine` are about what engines may do differently: pointer, touch and keys, focus and its order, pixels,
//! files, sound, history, policies, frames and elements in pages of others. In Firefox and WebKit a run is these alone, unless it is
//! a thorough one, which also gives what repeats its full length (see `thorough.rs`).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod access;
mod actions;
mod address;
mod address_history;
mod choosing;
mod chromium;
mod chromium_tab;
mod code;
mod compare;
mod compare_export;
mod compare_pair;
mod console;
mod course;
mod course_dialog;
mod course_formats;
mod crashes;
mod curves;
mod delivery;
mod depth;
mod devtools;
mod dial;
mod difference;
mod dist;
mod dist_element;
mod docs;
mod docs_judge;
mod docs_lists;
mod docs_recipes;
mod docs_rows;
mod documents;
mod downloads;
mod driver;
mod element_looks;
mod embed;
mod embed_binding;
mod embed_hostile;
mod embed_messages;
mod embed_sandbox;
mod emulation;
mod engine;
mod errors;
mod evaluate;
mod every_view;
mod failure;
mod faulty_server;
mod figures;
mod firefox;
mod firefox_fingers;
mod forced_colors;
mod formulas;
mod fragments;
mod function_rows;
mod gelu;
mod geometry;
mod guide;
mod guide_sheet;
mod guide_slips;
mod harness;
mod host;
mod host_keys;
mod host_layout;
mod host_life;
mod hostile;
mod hostile_attributes;
mod hostile_views;
mod identities;
mod ink;
mod input;
mod interruptions;
mod keyboard;
mod keyboard_tasks;
mod keyboard_views;
mod keys_sheet;
mod kinks;
mod kit_controls;
mod kit_panels;
mod lab;
mod language;
mod lesson;
mod loading;
mod lost;
mod marks;
mod maxout;
mod maxout_fit;
mod maxout_pieces;
mod maxout_plane;
mod memory;
mod module;
mod narrow;
mod navigation;
mod number_boxes;
mod opening;
mod page;
mod paper;
mod pictures;
mod pixels;
mod play;
mod plot_element;
mod plot_element_contract;
mod plot_element_hosts;
mod plot_settings;
mod points;
mod presentation;
mod printing;
mod probe;
mod query;
mod reader;
mod reflow;
mod reproduction;
mod same_frame;
mod session;
mod setup;
mod share;
mod share_pictures;
mod sight;
mod slider;
mod slider_touch;
mod sliders;
mod slow;
mod softmax;
mod softmax_export;
mod softmax_limits;
mod sound;
mod sound_told;
mod steady;
mod tables;
mod targets;
mod theme;
mod thorough;
mod times;
mod tree;
mod trusted_types;
mod undo;
mod view;
mod view_limits;
mod view_touch;
mod viewed;
mod views;
mod views_layout;
mod views_shown;
mod webkit;
mod weight;
mod words;

// Each of the test programs needs its part of these.
#[allow(dead_code)]
#[path = "../node/course_texts.rs"]
mod course_texts;
#[path = "../node/packed.rs"]
mod packed;
#[allow(dead_code)]
#[path = "../node/parity.rs"]
mod parity;
#[allow(dead_code)]
#[path = "../laws/sample.rs"]
mod sample;
#[allow(dead_code)]
#[path = "../documents/snippets.rs"]
mod snippets;
#[allow(dead_code)]
#[path = "../node/table.rs"]
mod table;
