//! A tool's site: its folder in `tests/packages/recipes`, built with snippets in its lessons.

use crate::node::{files, said};
use crate::session::Session;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Placeholders: for the snippet, for paragraphs that move it off screen, and in commands for the served folder.
const TEXT: &str = "@RECIPE@";
const BEFORE: &str = "@BEFORE@";
const SERVED: &str = "@SERVED@";

/// Enough paragraphs to exceed a browser's lazy-loading margin.
const PARAGRAPHS: usize = 150;

/// The site section of `host.toml`.
pub(super) struct Site {
    pub(super) name: String,
    /// JavaScript expression that is true once the page's layout is complete.
    pub(super) ready: String,
    /// Script that switches the page to dark mode; `None` if the page is always dark.
    pub(super) dark: Option<String>,
    pub(super) lessons: Vec<Lesson>,
    pub(super) served: PathBuf,
}

/// A page with a snippet.
pub(super) struct Lesson {
    /// Snippet format.
    format: String,
    file: String,
    pub(super) page: String,
    /// The page to print, if it is another one.
    pub(super) print: Option<String>,
}

impl Lesson {
    fn read(lesson: &Value) -> Self {
        let text = |key: &str| lesson[key].as_str().map(str::to_owned);
        let wanted = |key| text(key).unwrap_or_else(|| panic!("a lesson has no {key}"));
        Self {
            format: wanted("format"),
            file: wanted("file"),
            page: wanted("page"),
            print: text("print"),
        }
    }

    pub(super) fn is_framed(&self) -> bool {
        self.format != "element"
    }

    /// A full-slide snippet has no link below it.
    pub(super) fn has_link(&self) -> bool {
        self.format != "reveal-background"
    }

    /// Only frames have their own size.
    pub(super) fn has_size(&self) -> bool {
        self.is_framed() && self.format != "reveal-background"
    }

    /// The snippet as an author pastes it.
    fn text<'a>(&self, texts: &'a Value) -> &'a str {
        let text = texts[&self.format].as_str();
        let text = text.expect("a format of the dialog");
        // The script tag is part of the site's configuration.
        match text.split_once('\n') {
            Some((script, tag)) if !self.is_framed() && script.starts_with("<script") => tag,
            _ => text,
        }
    }
}

/// Same server, different origin, as for a typical course site.
fn laboratory_origin(page: &Session) -> String {
    page.origin().replace("127.0.0.1", "localhost")
}

impl Site {
    /// Builds the site with the snippets of a plot.
    pub(super) async fn build(page: &Session, name: &str) -> Self {
        let texts = texts(page).await;
        let folder = PathBuf::from(variable("ACTIVATION_LAB_RECIPES"));
        let source = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/packages/recipes")
            .join(name);
        let work = folder.join("sites").join(name);
        let _ = std::fs::remove_dir_all(&work);
        for file in files(&source) {
            let to = work.join(file.strip_prefix(&source).unwrap());
            std::fs::create_dir_all(to.parent().unwrap()).unwrap();
            std::fs::copy(file, to).unwrap();
        }
        let host = std::fs::read_to_string(work.join("host.toml")).unwrap();
        let host: Value = toml::from_str(&host).unwrap();
        let lessons = host["lesson"].as_array().unwrap().iter().map(Lesson::read);
        let site = Self {
            name: name.to_owned(),
            ready: host["ready"].as_str().unwrap_or("true").to_owned(),
            dark: host["dark"].as_str().map(str::to_owned),
            lessons: lessons.collect(),
            served: folder.join("served").join(name),
        };
        let before = vec!["What comes before."; PARAGRAPHS].join("\n\n");
        for lesson in &site.lessons {
            let file = work.join(&lesson.file);
            let template = std::fs::read_to_string(&file).unwrap();
            let lesson = template
                .replace(BEFORE, &before)
                .replace(TEXT, lesson.text(&texts));
            std::fs::write(file, lesson).unwrap();
        }
        if let Some(name) = host["picture"].as_str() {
            let figure = texts["figure"].as_str().unwrap();
            let (start, end) = (
                figure.find("<svg").unwrap(),
                figure.rfind("</svg>").unwrap(),
            );
            std::fs::write(work.join(name), format!("{}</svg>", &figure[start..end])).unwrap();
        }
        for line in host["build"].as_array().unwrap() {
            let line = line
                .as_str()
                .unwrap()
                .replace(SERVED, site.served.to_str().unwrap());
            let mut words = line.split(' ');
            said(
                command(words.next().unwrap())
                    .args(words)
                    .current_dir(&work)
                    .env(
                        "ACTIVATION_LAB_LABORATORY",
                        format!("{}/laboratory/", laboratory_origin(page)),
                    ),
            );
        }
        site
    }
}

/// An installed program.
pub(super) fn command(program: &str) -> Command {
    let mut command = Command::new("env");
    command
        .arg(program)
        .env("PATH", variable("ACTIVATION_LAB_RECIPES_PATH"))
        // Disables telemetry and update checks.
        .envs([
            ("ASTRO_TELEMETRY_DISABLED", "1"),
            ("DO_NOT_TRACK", "1"),
            ("NO_UPDATE_NOTIFIER", "1"),
            ("CI", "1"),
        ]);
    command
}

/// Snippets for a plot, by format.
async fn texts(page: &Session) -> Value {
    let address = format!(
        "{}/laboratory/#functions=swish(beta=1.5)",
        laboratory_origin(page)
    );
    page.client.goto(&address).await.expect("the laboratory");
    page.wait_until("find('#share') && find('#canvas')?.ariaLabel")
        .await;
    page.script("document.querySelector('#share').click();", &[])
        .await;
    page.wait_until("find('[data-share=course]')").await;
    page.script(
        "document.querySelector('[data-share=course]').click();",
        &[],
    )
    .await;
    page.wait_until("find('.course [data-course=text]')?.value")
        .await;
    let body = "
        const choose = (name, value, event) => {
            const control = document.querySelector(`.course [data-choice=${name}]`);
            control.value = value;
            control.dispatchEvent(new Event(event));
        };
        choose('caption', 'Swish for β = 1.5', 'input');
        return Object.fromEntries([...document.querySelectorAll('.course [data-choice=format] option')].map(({ value }) => {
            choose('format', value, 'change');
            return [value, document.querySelector('.course [data-course=text]').value];
        }));";
    page.script(body, &[]).await
}

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run `cargo xtask test`"))
}
