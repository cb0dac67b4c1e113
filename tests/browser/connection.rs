//! Chromium's DevTools for the browser as a whole, over its WebSocket: chromedriver passes on only what concerns one page.

use serde_json::{Value, json};
use std::io::{self, BufRead, BufReader, Error, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// The key of a handshake is there to tell a WebSocket from other connections; with the browser there is nothing else.
const KEY: &str = "YWN0aXZhdGlvbi1sYWIuLg==";

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// A frame with a whole text in it, and the bit of what a client sends.
const TEXT: u8 = 0x81;
const MASKED: u8 = 0x80;

/// An open WebSocket to a browser.
#[derive(Debug)]
pub(crate) struct Connection {
    stream: BufReader<TcpStream>,
    calls: u64,
}

impl Connection {
    /// Connects to the browser that listens at `address`, such as `localhost:41215`.
    pub(crate) fn open(address: &str) -> io::Result<Self> {
        let about = get(address, "/json/version", "")?.1;
        let about: Value = serde_json::from_slice(&about)?;
        let url = about["webSocketDebuggerUrl"].as_str().unwrap_or_default();
        let path = url.split_once(address).map_or("/", |(_, path)| path);
        let upgrade = format!(
            "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: {KEY}\r\nSec-WebSocket-Version: 13\r\n"
        );
        let (stream, _) = get(address, path, &upgrade)?;
        Ok(Self { stream, calls: 0 })
    }

    /// Calls a function and waits for its answer.
    pub(crate) fn call(&mut self, function: &str, parameters: Value) -> io::Result<Value> {
        self.calls += 1;
        let id = self.calls;
        let call = json!({ "id": id, "method": function, "params": parameters }).to_string();
        self.send(call.as_bytes())?;
        loop {
            let message: Value = serde_json::from_slice(&self.receive()?)?;
            // Events have no number.
            if message["id"] != id {
                continue;
            }
            return match message.get("error") {
                None => Ok(message["result"].clone()),
                Some(error) => Err(Error::other(format!("{function}: {error}"))),
            };
        }
    }

    /// Sends one text, with a mask of zeros, which leaves it as it is.
    fn send(&mut self, text: &[u8]) -> io::Result<()> {
        let mut frame = vec![TEXT];
        match u16::try_from(text.len()) {
            Ok(length @ ..126) => frame.push(MASKED | length.to_le_bytes()[0]),
            Ok(length) => {
                frame.push(MASKED | 126);
                frame.extend(length.to_be_bytes());
            }
            Err(_) => {
                frame.push(MASKED | 127);
                frame.extend((text.len() as u64).to_be_bytes());
            }
        }
        frame.extend([0; 4]);
        frame.extend(text);
        self.stream.get_mut().write_all(&frame)
    }

    /// The next text.
    fn receive(&mut self) -> io::Result<Vec<u8>> {
        loop {
            let [kind, short] = self.bytes()?;
            let length = match short {
                126 => u64::from(u16::from_be_bytes(self.bytes()?)),
                127 => u64::from_be_bytes(self.bytes()?),
                short => u64::from(short),
            };
            let mut text = Vec::new();
            (&mut self.stream).take(length).read_to_end(&mut text)?;
            if kind == TEXT {
                return Ok(text);
            }
        }
    }

    fn bytes<const N: usize>(&mut self) -> io::Result<[u8; N]> {
        let mut bytes = [0; N];
        self.stream.read_exact(&mut bytes)?;
        Ok(bytes)
    }
}

/// Sends a request with additional header lines; answers the connection, and the body if there is one.
fn get(address: &str, path: &str, lines: &str) -> io::Result<(BufReader<TcpStream>, Vec<u8>)> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\n{lines}\r\n");
    stream.write_all(request.as_bytes())?;
    let mut stream = BufReader::new(stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line)? == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        if line == "\r\n" {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().map_err(Error::other)?;
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    Ok((stream, body))
}
