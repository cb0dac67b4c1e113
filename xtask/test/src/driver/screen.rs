//! A screen that nobody sees: Xvfb, and in place of a window manager what a page needs of one. A page without the focus is
//! given keys, but shows nobody where they go.

use anyhow::{Context, Result};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    ChangeWindowAttributesAux, ConnectionExt as _, EventMask, InputFocus,
};
use x11rb::rust_connection::RustConnection;
use x11rb::{CURRENT_TIME, errors::ReplyOrIdError};
use xtask::process::Ended;

/// The program, and Debian's package of it.
pub(super) const PROGRAM: &str = "Xvfb";
pub(super) const PACKAGE: &str = "xvfb";

/// A screen, which goes when it goes out of scope.
pub(super) struct Screen {
    _process: Ended,
    /// Its name for those who draw on it, such as `:5`.
    pub(super) display: String,
}

impl Screen {
    /// Starts one with a number of its own.
    pub(super) fn start() -> Result<Self> {
        let mut command = Command::new(PROGRAM);
        command
            .args(["-displayfd", "1", "-screen", "0", "2400x1600x24"])
            // Between two browsers nobody is there: it must not begin anew while the next one knocks.
            .args(["-nolisten", "tcp", "-noreset"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut process = Ended(command.spawn().context("cannot start Xvfb")?);
        let output = process.0.stdout.take().context("Xvfb is silent")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let display = format!(":{}", line.trim());
        let (connection, number) = x11rb::connect(Some(&display)).context("Xvfb has no screen")?;
        let root = connection.setup().roots[number].root;
        // It ends with the screen.
        std::thread::spawn(move || focus_new_windows(&connection, root));
        Ok(Self {
            _process: process,
            display,
        })
    }
}

/// Gives the focus to every window that appears, until the screen is gone.
fn focus_new_windows(connection: &RustConnection, root: u32) -> Result<(), ReplyOrIdError> {
    let listen = ChangeWindowAttributesAux::new().event_mask(EventMask::SUBSTRUCTURE_NOTIFY);
    connection.change_window_attributes(root, &listen)?;
    connection.flush()?;
    loop {
        // A menu looks after itself. What has gone already gives an error event, which is none of ours.
        if let Event::MapNotify(shown) = connection.wait_for_event()?
            && !shown.override_redirect
        {
            connection.set_input_focus(InputFocus::POINTER_ROOT, shown.window, CURRENT_TIME)?;
            connection.flush()?;
        }
    }
}
