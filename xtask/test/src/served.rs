//! `cargo xtask serve`, as the README names it: it builds the site for the other tests and serves the page.

use anyhow::{Context, Result, bail, ensure};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{ChildStdout, Command, Stdio};
use std::time::Duration;
use xtask::console;
use xtask::process::{self, Ended};
use xtask::project::Project;

/// How the address in its last line begins.
const ORIGIN: &str = "http://";

/// How long it may take to answer a request.
const PATIENCE: Duration = Duration::from_secs(30);

/// A part of the page's markup.
const MARKUP: &str = "<canvas id=\"canvas\"";

/// Runs the command until it has served the page once.
pub(crate) fn check(project: &Project) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(project.root()).stdout(Stdio::piped());
    cargo.args(["run", "--quiet", "--package", "xtask", "--"]);
    cargo.args(["serve", "--port", "0"]);
    let child = cargo.spawn();
    let mut child =
        Ended(child.with_context(|| format!("cannot start {}", process::line(&cargo)))?);
    let output = child.0.stdout.take().context("the command has no output")?;
    let address = address(output)?;
    let page = get(&address)?;
    ensure!(
        page.starts_with("HTTP/1.1 200") && page.contains(MARKUP),
        "{ORIGIN}{address} does not serve the page"
    );
    Ok(())
}

/// Prints the output up to the line with the address; returns the address without its scheme.
fn address(output: ChildStdout) -> Result<String> {
    for line in BufReader::new(output).lines() {
        let line = line?;
        console::say(&line);
        if let Some((_, rest)) = line.split_once(ORIGIN) {
            let end = rest.find(' ').unwrap_or(rest.len());
            return Ok(rest[..end].to_owned());
        }
    }
    bail!("`cargo xtask serve` has failed")
}

/// The response for `host/path`, with its head.
fn get(address: &str) -> Result<String> {
    let (host, path) = address
        .split_once('/')
        .context("an address without a path")?;
    let mut stream = TcpStream::connect(host)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(
        stream,
        "GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    )?;
    let mut page = String::new();
    stream.read_to_string(&mut page)?;
    Ok(page)
}
