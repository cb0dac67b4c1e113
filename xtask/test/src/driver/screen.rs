//! A virtual screen: Xvfb, and the one thing that the tests need of a window manager, the focus. A page without it receives
//! keys, but draws no focus ring.

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

/// A running screen. Dropping it stops it.
pub(super) struct Screen {
    _process: Ended,
    /// The value of `DISPLAY`, such as `:5`.
    pub(super) display: String,
}

impl Screen {
    /// Starts one with a free number.
    pub(super) fn start() -> Result<Self> {
        let mut command = Command::new(PROGRAM);
        command
            .args(["-displayfd", "1", "-screen", "0", "2400x1600x24"])
            // By default it resets when its last client leaves, and refuses the next browser meanwhile.
            .args(["-nolisten", "tcp", "-noreset"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut process = Ended(command.spawn().context("cannot start Xvfb")?);
        let output = process.0.stdout.take().context("Xvfb has no output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let display = format!(":{}", line.trim());
        let (connection, number) = x11rb::connect(Some(&display)).context("Xvfb has no screen")?;
        let root = connection.setup().roots[number].root;
        // The thread ends with the screen.
        std::thread::spawn(move || focus_new_windows(&connection, root));
        Ok(Self {
            _process: process,
            display,
        })
    }
}

/// Gives the focus to every window that appears, until the screen stops.
fn focus_new_windows(connection: &RustConnection, root: u32) -> Result<(), ReplyOrIdError> {
    let listen = ChangeWindowAttributesAux::new().event_mask(EventMask::SUBSTRUCTURE_NOTIFY);
    connection.change_window_attributes(root, &listen)?;
    connection.flush()?;
    loop {
        // Menus manage the focus themselves. For a window that is already closed the server sends an error event, which is ignored.
        if let Event::MapNotify(shown) = connection.wait_for_event()?
            && !shown.override_redirect
        {
            connection.set_input_focus(InputFocus::POINTER_ROOT, shown.window, CURRENT_TIME)?;
            connection.flush()?;
        }
    }
}
