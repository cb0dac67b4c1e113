//! The browser as a test wants it, and the test run in it.

use super::engine::{Engine, skip};
use super::session::Session;
use super::times::Timer;
use super::webkit;
use futures_util::FutureExt;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::time::Duration;

/// A test that takes longer has hung; its browser must not outlive it.
const LIMIT: Duration = Duration::from_secs(180);

/// How long a browser may take to open.
const OPENING: Duration = Duration::from_secs(90);

/// How long a browser in which a test has failed may take to tell of it.
const PATIENCE: Duration = Duration::from_secs(10);

/// The browser as a test wants it.
#[derive(Clone, Debug)]
pub(crate) struct Setup {
    width: u32,
    height: u32,
    pixel_ratio: f64,
    touch: bool,
    media: Vec<(&'static str, &'static str)>,
    language: Option<&'static str>,
    limit: Duration,
    /// Whether no other test may have the browser.
    pub(crate) is_alone: bool,
    not_in: Vec<(Engine, &'static str)>,
}

impl Setup {
    /// A window of 1280 × 800 CSS px at pixel ratio 1, light, with motion.
    pub(crate) fn new() -> Self {
        Self {
            width: 1280,
            height: 800,
            pixel_ratio: 1.0,
            touch: false,
            media: vec![("prefers-color-scheme", "light")],
            language: None,
            limit: LIMIT,
            is_alone: false,
            not_in: Vec::new(),
        }
    }

    /// The viewport in CSS px.
    pub(crate) fn size(mut self, width: u32, height: u32) -> Self {
        (self.width, self.height) = (width, height);
        self
    }

    /// Device pixels per CSS px.
    pub(crate) fn pixel_ratio(mut self, ratio: f64) -> Self {
        self.pixel_ratio = ratio;
        self
    }

    /// A reader with a finger instead of a mouse.
    pub(crate) fn touch(mut self) -> Self {
        self.touch = true;
        self
    }

    /// The same where the driver has a finger, else a mouse: for what fits a small screen, whoever points at it.
    pub(crate) fn touch_or_mouse(mut self) -> Self {
        self.touch = Engine::chosen() != Engine::WebKit;
        self
    }

    /// A reader whose system is dark.
    pub(crate) fn dark(self) -> Self {
        self.media("prefers-color-scheme", "dark")
    }

    /// A reader who wants no motion.
    pub(crate) fn reduced_motion(self) -> Self {
        self.media("prefers-reduced-motion", "reduce")
    }

    /// A CSS media feature, such as `forced-colors`.
    pub(crate) fn media(mut self, feature: &'static str, value: &'static str) -> Self {
        self.media.retain(|(name, _)| *name != feature);
        self.media.push((feature, value));
        self
    }

    /// A reader whose browser asks for this language first.
    pub(crate) fn language(mut self, tag: &'static str) -> Self {
        self.language = Some(tag);
        self
    }

    /// For a test that has much to do.
    pub(crate) fn patient(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// A browser that no other test has had, nor will have: for what harms the browser as a whole.
    pub(crate) fn alone(mut self) -> Self {
        self.is_alone = true;
        self
    }

    /// For what the driver of an engine cannot do, and why: there the test is skipped.
    pub(crate) fn not_in(mut self, engine: Engine, reason: &'static str) -> Self {
        self.not_in.push((engine, reason));
        self
    }

    /// For what only Chromium's driver can do.
    pub(crate) fn chromium_only(self, reason: &'static str) -> Self {
        self.not_in(Engine::Firefox, reason)
            .not_in(Engine::WebKit, reason)
    }

    /// Runs `test` in a browser without a past. When it panics, a screenshot and the console are kept.
    ///
    /// A browser takes a second to start, so the next test has it as well, in a tab of its own, unless something has failed
    /// in it.
    pub(crate) async fn run(self, test: impl AsyncFnOnce(&Session)) {
        if let Some(reason) = self.unmet(Engine::chosen()) {
            skip(reason);
            return;
        }
        let _timer = Timer::start();
        let opening = tokio::time::timeout(OPENING, Session::open(&self)).await;
        let session = opening.expect("the browser opens in time");
        let work = tokio::time::timeout(self.limit, test(&session));
        let outcome = AssertUnwindSafe(work).catch_unwind().await;
        if !matches!(outcome, Ok(Ok(()))) {
            // What has stopped to answer must not stop the other tests.
            let _ = tokio::time::timeout(PATIENCE, session.keep_evidence()).await;
        }
        if matches!(outcome, Ok(Ok(()))) && !self.is_alone {
            session.keep(&self).await;
        } else {
            session.client.close().await.expect("the browser closes");
        }
        match outcome {
            Ok(Ok(())) => {}
            Ok(Err(_)) => panic!("the test took longer than {} s", self.limit.as_secs()),
            Err(panic) => resume_unwind(panic),
        }
    }

    /// Adapts the open window; the settings outlast navigation.
    pub(crate) async fn apply(&self, session: &Session) {
        match session.engine {
            Engine::Chromium => session.chromium_is_fresh().await,
            Engine::Firefox => session.firefox_is_fresh().await,
            Engine::WebKit => session.has_own_tab().await,
        }
        session
            .screen([self.width, self.height], self.pixel_ratio, self.touch)
            .await;
        session.prefer(&self.media).await;
        if let Some(language) = self.language {
            session.language(language).await;
        }
    }

    /// Why this engine's driver cannot give the test what it wants.
    fn unmet(&self, engine: Engine) -> Option<&'static str> {
        let told = self.not_in.iter().find(|(other, _)| *other == engine);
        if engine != Engine::WebKit || told.is_some() {
            return told.map(|(_, reason)| *reason);
        }
        let known = ["prefers-color-scheme", "prefers-reduced-motion"];
        let is_known = self.media.iter().all(|(name, _)| known.contains(name));
        let lacks = [
            (!is_known, "its system has no such preference"),
            (
                self.pixel_ratio.fract() != 0.0,
                "its system has whole pixel ratios only",
            ),
            (self.touch, "the driver has no touch screen"),
        ];
        let lack = lacks.into_iter().find(|(lacks, _)| *lacks);
        lack.map(|(_, reason)| reason)
    }

    /// What WebKit is told when it starts.
    pub(crate) fn start(&self) -> webkit::Start {
        webkit::Start {
            is_dark: self.media.contains(&("prefers-color-scheme", "dark")),
            is_still: self.media.contains(&("prefers-reduced-motion", "reduce")),
            ratio: self.pixel_ratio as u32,
            language: self.language,
        }
    }
}
