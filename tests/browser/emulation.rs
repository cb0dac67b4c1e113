//! The reader's screen, system and permissions, in the words of each engine's driver.

use super::engine::Engine;
use super::session::Session;
use serde_json::json;
use std::path::Path;

impl Session {
    /// The viewport in CSS px, device pixels per CSS px, and whether the reader has a finger instead of a mouse.
    pub(crate) async fn screen(&self, [width, height]: [u32; 2], ratio: f64, touch: bool) {
        match self.engine {
            Engine::Chromium => {
                let screen = json!({
                    "width": width, "height": height, "deviceScaleFactor": ratio, "mobile": touch,
                });
                self.devtools("Emulation.setDeviceMetricsOverride", screen)
                    .await;
                let touch = json!({ "enabled": touch });
                self.devtools("Emulation.setTouchEmulationEnabled", touch)
                    .await;
            }
            Engine::Firefox => self.firefox_screen([width, height], ratio, touch).await,
            Engine::WebKit => self.webkit_screen([width, height]).await,
        }
    }

    /// What the reader's system prefers: CSS media features and their values.
    pub(crate) async fn prefer(&self, media: &[(&str, &str)]) {
        match self.engine {
            Engine::Chromium => {
                let features = media
                    .iter()
                    .map(|(name, value)| json!({ "name": name, "value": value }));
                let features = json!({ "features": features.collect::<Vec<_>>() });
                self.devtools("Emulation.setEmulatedMedia", features).await;
            }
            Engine::Firefox => {
                for (feature, value) in media {
                    self.firefox_prefers(feature, value).await;
                }
            }
            // It was told when it started.
            Engine::WebKit => {}
        }
    }

    /// The medium that style sheets see: `print`, or empty for the screen.
    pub(crate) async fn medium(&self, medium: &str) {
        match self.engine {
            Engine::Chromium => {
                let media = json!({ "media": medium });
                self.devtools("Emulation.setEmulatedMedia", media).await;
            }
            Engine::Firefox => self.firefox_medium(medium).await,
            Engine::WebKit => panic!("WebKit's driver sets no medium"),
        }
    }

    /// The language that the browser asks for first.
    pub(crate) async fn language(&self, tag: &str) {
        match self.engine {
            Engine::Chromium => {
                let agent = self.script("return navigator.userAgent", &[]).await;
                let wish = json!({ "userAgent": agent, "acceptLanguage": tag });
                self.devtools("Emulation.setUserAgentOverride", wish).await;
                let locale = json!({ "locale": tag });
                self.devtools("Emulation.setLocaleOverride", locale).await;
            }
            Engine::Firefox => self.firefox_language(tag).await,
            // It was told when it started.
            Engine::WebKit => {}
        }
    }

    /// Runs a script on every page from now on, before the page's own.
    pub(crate) async fn run_early(&self, script: &str) {
        match self.engine {
            Engine::Chromium => {
                let source = json!({ "source": script });
                self.devtools("Page.addScriptToEvaluateOnNewDocument", source)
                    .await;
            }
            Engine::Firefox => self.firefox_early(script).await,
            Engine::WebKit => panic!("WebKit's driver runs no script before the page's own"),
        }
    }

    /// Runs no script on the pages that are opened from now on.
    pub(crate) async fn switch_scripts_off(&self) {
        match self.engine {
            Engine::Chromium => {
                let off = json!({ "value": true });
                self.devtools("Emulation.setScriptExecutionDisabled", off)
                    .await;
            }
            Engine::Firefox => {
                let off = "gBrowser.selectedBrowser.browsingContext.allowJavascript = false;";
                self.privileged(off, Vec::new(), false).await;
            }
            Engine::WebKit => panic!("WebKit's driver lets no script be switched off"),
        }
    }

    /// Lets pages read and write the clipboard without asking.
    pub(crate) async fn allow_clipboard(&self) {
        match self.engine {
            Engine::Chromium => {
                let grant =
                    json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
                self.devtools("Browser.grantPermissions", grant).await;
            }
            Engine::Firefox => self.firefox_clipboard().await,
            // They always may.
            Engine::WebKit => {}
        }
    }

    /// Lets downloads go to a folder without asking.
    pub(crate) async fn download_to(&self, folder: &Path) {
        match self.engine {
            Engine::Chromium => {
                let wish = json!({ "behavior": "allow", "downloadPath": folder });
                self.devtools("Browser.setDownloadBehavior", wish).await;
            }
            Engine::Firefox => self.firefox_downloads(folder).await,
            Engine::WebKit => self.webkit_downloads(folder),
        }
    }
}
