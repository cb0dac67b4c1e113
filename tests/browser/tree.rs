//! What a screen reader is told: role, name, value and state of each kind of thing, as the browser works them out itself.

use super::docs;
use super::engine::Engine;
use super::session::{Session, Setup};
use super::views_shown::found;
use fantoccini::key::Key;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// The two commands of WebDriver that tell what the accessibility tree has of an element.
#[derive(Debug)]
struct Computed {
    element: String,
    what: &'static str,
}

impl WebDriverCompatibleCommand for Computed {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        let Self { element, what } = self;
        base.join(&format!("session/{session}/element/{element}/{what}"))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::GET, None)
    }
}

impl Session {
    /// The role and the name that the browser gives an element.
    async fn computed(&self, path: &str) -> (String, String) {
        let mut answers = Vec::new();
        for what in ["computedrole", "computedlabel"] {
            let element = self.element(path).await.element_id().to_string();
            let answer = self.client.issue_cmd(Computed { element, what }).await;
            let answer = answer.unwrap_or_else(|error| panic!("{path}: {what}: {error}"));
            answers.push(answer.as_str().unwrap_or_default().to_owned());
        }
        let name = answers.pop().expect("a name");
        (answers.pop().expect("a role"), name)
    }

    async fn assert_computed(&self, path: &str, role: &str, name: &str) {
        let computed = self.computed(path).await;
        assert_eq!(computed, (role.to_owned(), name.to_owned()), "{path}");
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_plots_view_speaks_english() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=swish,leaky_relu&off=2&lang=en").await;
            for (path, role, name) in [
                (".slider .range", "slider", "β, steepness of the gate, Swish"),
                (".slider .number-box", "textbox", "β of Swish"),
                (".slider .mark", "button", "Set β to 0: x/2"),
                ("#search", "searchbox", "Search functions"),
                ("[data-curve=f]", "checkbox", "f, function"),
                ("[data-action=equal]", "button", "Equal scales"),
                ("#views", "navigation", "Views"),
                ("#functions", "list", "Functions shown"),
                ("#catalogue", "complementary", "Functions"),
                ("#share", "button", "Share"),
            ] {
                page.assert_computed(path, role, name).await;
            }
            let states = page
                .value(
                    "[['.slider .range', 'aria-valuetext'], ['[data-index=\"0\"] .function-toggle', 'aria-pressed'], ['[data-index=\"1\"] .function-toggle', 'aria-pressed'],
                      ['#share', 'aria-expanded'], ['#views [data-view=explore]', 'aria-current']].map(([path, name]) => find(path).getAttribute(name))",
                )
                .await;
            assert_eq!(states, json!(["1", "true", "false", "false", "page"]));
            let languages = page.value("[document.documentElement.lang, find('[data-language=\"zh-CN\"]').lang]").await;
            assert_eq!(languages, json!(["en", "zh-CN"]));
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_plots_view_speaks_chinese() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=swish&lang=zh-CN").await;
            page.wait_until("document.documentElement.lang === 'zh-CN'")
                .await;
            for path in [
                ".slider .range",
                ".slider .number-box",
                "#search",
                "#share",
                "#views",
                "#functions",
                "[data-action=equal]",
            ] {
                let (_, name) = page.computed(path).await;
                let is_chinese = name
                    .chars()
                    .any(|letter| ('\u{4e00}'..='\u{9fff}').contains(&letter));
                assert!(is_chinese, "{path}: {name}");
            }
            let (role, _) = page.computed(".slider .range").await;
            assert_eq!(role, "slider");
        })
        .await;
}

/// The lowest and the highest f that the summary ought to name, from the engine's own values.
async fn extremes(page: &Session, params: Value) -> Value {
    let body = "
        const xs = Float64Array.from({ length: 1201 }, (_, i) => -6 + i / 100);
        const { f } = lab.evaluate('swish', given, xs);
        const write = (value) => String(Number(value.toPrecision(3))).replace('-', '−');
        return [write(Math.min(...f)), write(Math.max(...f))];";
    page.lab(body, params).await
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_plot_tells_what_it_shows_and_follows_the_slider() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=swish&show=f").await;
            let named = "find('#canvas').getAttribute('aria-label')?.includes('β = VALUE')";
            page.wait_until(&named.replace("VALUE", "1)")).await;
            let (role, first) = page.computed("#canvas").await;
            assert_eq!(role, "application");
            page.tab_to(".slider .range").await;
            page.press(Key::End).await;
            page.wait_until(&named.replace("VALUE", "10")).await;
            let (_, second) = page.computed("#canvas").await;
            assert_ne!(first, second);
            for (label, beta) in [(first, 1), (second, 10)] {
                let ends = extremes(page, json!({ "beta": beta })).await;
                let [low, high] = [0, 1].map(|i| ends[i].as_str().expect("a text").to_owned());
                assert!(
                    label.contains(&format!("f ranges from {low} (x = ")) && label.contains(&format!("to {high} (x = 6)")),
                    "{label}: not {low} and {high}"
                );
            }
            let described = page
                .value("find('#' + find('#canvas').getAttribute('aria-describedby')).textContent.length > 40")
                .await;
            assert_eq!(described, true);
        })
        .await;
}

/// Asserts that whatever can be operated has a role that says how, and a name; that tables and figures have one; and that the
/// page says in which language it is.
pub(crate) async fn assert_named(page: &Session, language: &str, what: &str) {
    let nameless = found(
        page,
        "",
        "const text = (node) => (node?.textContent ?? '').trim();
         const named_by = (node) => (node.getAttribute('aria-labelledby') ?? '').split(/\\s+/).map((id) => text(node.getRootNode().getElementById?.(id))).join('');
         const nameOf = (node) => node.getAttribute('aria-label') || named_by(node) || [...(node.labels ?? [])].map(text).join('') || text(node) || node.title;
         const boxes = (node) => node.matches('input, select, textarea, canvas, table, [role=region], [role=group], [role=slider]');
         const figures = [...everywhere('canvas[role], table, [role=region], [role=group], svg[role=img]')].filter(isSeen);
         return [...operable(), ...figures].filter((node) => {
             const own = boxes(node) && !node.matches('table') ? (node.getAttribute('aria-label') || named_by(node) || [...(node.labels ?? [])].map(text).join('')) : nameOf(node);
             return !own && node.caption === undefined;
         }).map(named);",
    )
    .await;
    assert_eq!(nameless, json!([]), "{what}: without a name");
    let tables = found(
        page,
        "",
        "return [...everywhere('table')].filter(isSeen)
            .filter((node) => !(node.caption?.textContent || node.getAttribute('aria-label') || node.getAttribute('aria-labelledby')) || !node.querySelector('th'))
            .map(named);",
    )
    .await;
    assert_eq!(tables, json!([]), "{what}: tables without a name or heads");
    let values = found(
        page,
        "",
        "return [...everywhere('input[type=range], [role=slider]')].filter(isSeen).filter((node) => !node.getAttribute('aria-valuetext')).map(named);",
    )
    .await;
    assert_eq!(values, json!([]), "{what}: sliders that say no value");
    let lang = page.value("document.documentElement.lang").await;
    assert_eq!(lang, language, "{what}");
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn menus_tabs_and_dialogs_have_roles_names_and_states() {
        Setup::new()
            .run(async |page| {
                page.open_lab("#functions=swish,relu").await;
                page.enter_on("#share").await;
                page.wait_for_focus("[data-share=link]").await;
                let (role, name) = page.computed(".share-panel [role=menu]").await;
                assert_eq!(role, "menu");
                assert!(!name.is_empty());
                let (role, _) = page.computed("[data-share=link]").await;
                assert_eq!(role, "menuitem");
                let open = page.value("[find('#share').ariaHasPopup, find('#share').ariaExpanded]").await;
                assert_eq!(open, json!(["menu", "true"]));
                page.press(Key::Down).await;
                page.press(Key::Enter).await;
                page.wait_until("find('dialog.course[open]')").await;
                page.assert_computed("dialog.course", "dialog", "Embed in a course page").await;
                assert_eq!(page.value("find('dialog.course').matches(':modal')").await, true);
                page.press(Key::Escape).await;
                page.wait_until("find('dialog.course') === null").await;

                page.tab_to("#info-notes").await;
                page.press(Key::End).await;
                page.wait_until("find('.code-panel [role=tab]')").await;
                page.tab_to(".code-panel [role=tab]").await;
                page.press(Key::Right).await;
                let tabs = page
                    .value(
                        "(() => {
                            const tabs = [...document.querySelectorAll('.code-panel [role=tab]')];
                            const chosen = tabs.filter((tab) => tab.ariaSelected === 'true');
                            const panel = find('.code-panel [role=tabpanel]');
                            return [chosen.length, tabs.indexOf(chosen[0]), chosen[0].getAttribute('aria-controls') === panel.id,
                                panel.getAttribute('aria-labelledby') === chosen[0].id];
                        })()",
                    )
                    .await;
                assert_eq!(tabs, json!([1, 1, true, true]));
                let (role, name) = page.computed(".code-panel [role=tablist]").await;
                assert_eq!(role, "tablist");
                assert!(!name.is_empty(), "the tabs have no name");
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn the_element_and_the_table_tell_their_state() {
        Setup::new()
            .run(async |page| {
                page.open_page("#view=embed").await;
                page.wait_until(docs::READY).await;
                page.wait_until(
                    "find('#view-embed activation-plot >>> canvas').getAttribute('aria-label')",
                )
                .await;
                let (role, name) = page
                    .computed("#view-embed activation-plot >>> canvas")
                    .await;
                assert!(
                    matches!(
                        role.as_str(),
                        "img" | "image" | "application" | "graphics-document"
                    ),
                    "{role}"
                );
                assert!(name.contains("Swish") && name.contains("ReLU"), "{name}");

                page.open_page("#view=compare").await;
                page.wait_until("find('#view-compare .compare-table tbody tr')")
                    .await;
                page.enter_on("[data-column=name] .compare-sort").await;
                page.wait_until("find('[data-column=name]').ariaSort === 'ascending'")
                    .await;
                let (role, name) = page.computed("[data-column=name]").await;
                assert_eq!(role, "columnheader");
                // WebKit tells no name of what is read from its contents.
                assert!(
                    name.starts_with("Function") || page.engine == Engine::WebKit,
                    "{name}"
                );
                let count = page.computed(".compare-count").await.0;
                assert_eq!(count, "status");
            })
            .await;
    }
}
