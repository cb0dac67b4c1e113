//! A web server with a fault: what the page gets where a deployment or a connection went wrong.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

/// What the server sends.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) kind: &'static str,
    pub(crate) policy: &'static str,
    /// Whether pages of other origins may have it as well.
    pub(crate) is_shared: bool,
    /// The connection is lost in the middle of the body.
    pub(crate) is_cut: bool,
    /// Nothing is sent until the fault is mended.
    pub(crate) is_slow: bool,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// No such file.
    pub(crate) fn missing(&mut self) {
        (self.status, self.kind) = (404, "text/plain");
        self.body = b"not found".to_vec();
    }
}

/// Spoils the answers to those paths that it knows.
pub(crate) type Fault = fn(path: &str, answer: &mut Answer);

/// The site with a fault, until that is mended.
pub(crate) struct FaultyServer {
    port: u16,
    mended: Arc<Mended>,
}

/// Whether the fault is over, for those who wait for it.
#[derive(Default)]
struct Mended {
    is: Mutex<bool>,
    now: Condvar,
}

impl Mended {
    fn is(&self) -> bool {
        *self.is.lock().expect("a lock")
    }

    fn wait(&self) {
        let is = self.is.lock().expect("a lock");
        drop(self.now.wait_while(is, |is| !*is).expect("a lock"));
    }
}

impl FaultyServer {
    /// Serves the built site with a fault.
    pub(crate) fn start(fault: impl Fn(&str, &mut Answer) + Send + Sync + 'static) -> Self {
        let fault = Arc::new(fault);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let mended = Arc::<Mended>::default();
        let state = Arc::clone(&mended);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (fault, state) = (Arc::clone(&fault), Arc::clone(&state));
                // A reader who leaves in the middle of an answer is no failure of the server.
                thread::spawn(move || serve(stream, &*fault, &state).ok());
            }
        });
        Self { port, mended }
    }

    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// From now on every answer is right.
    pub(crate) fn mend(&self) {
        *self.mended.is.lock().expect("a lock") = true;
        self.mended.now.notify_all();
    }
}

fn serve(
    mut stream: TcpStream,
    fault: &dyn Fn(&str, &mut Answer),
    mended: &Mended,
) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    while lines
        .next()
        .transpose()?
        .is_some_and(|line| !line.is_empty())
    {}
    let path = request.split(' ').nth(1).unwrap_or("/");
    let path = path.split(['?', '#']).next().unwrap_or("/");
    let mut answer = file(path);
    if !mended.is() {
        fault(path, &mut answer);
    }
    if answer.is_slow {
        mended.wait();
    }
    let sharing = if answer.is_shared {
        "Access-Control-Allow-Origin: *\r\n"
    } else {
        ""
    };
    write!(
        stream,
        "HTTP/1.1 {} \r\nContent-Type: {}\r\nContent-Security-Policy: {}\r\nContent-Length: {}\r\n{sharing}\
         Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        answer.status,
        answer.kind,
        answer.policy,
        answer.body.len(),
    )?;
    let sent = answer.body.len() / if answer.is_cut { 2 } else { 1 };
    stream.write_all(&answer.body[..sent])
}

/// The answer of a server that has no fault.
fn file(path: &str) -> Answer {
    let name = if path == "/" {
        "index.html"
    } else {
        &path[1..]
    };
    let kind = match name.rsplit('.').next() {
        Some("html") => "text/html",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        _ => "application/json",
    };
    let mut answer = Answer {
        status: 200,
        kind,
        policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                 connect-src 'self'; img-src 'self' blob: data:",
        is_shared: false,
        is_cut: false,
        is_slow: false,
        body: Vec::new(),
    };
    match fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)) {
        Ok(body) => answer.body = body,
        Err(_) => answer.missing(),
    }
    answer
}
