//! Under a policy that forbids scripts to make markup from text: nothing asks for it, in no part of what is delivered.

use super::faulty_server::{Answer, FaultyServer};
use super::reader::READY;
use super::session::{Session, Setup};
use super::share::{choose, open_menu};
use serde_json::json;

/// The site's own policy, and what the strictest hosts add to it.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
    img-src 'self' blob: data:; require-trusted-types-for 'script'; trusted-types 'none'";

/// The same for what makes a script of its own: the single file, and the frame where it is refused modules.
const NAMED: &str = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types activation-lab";

/// Somebody's page with the element as a classic script.
const CLASSIC: &str = "<!doctype html><title>A course</title><link rel=icon href='data:,'>
    <script src='/dist/www/activation-plot.standalone.js'></script>
    <activation-plot functions='swish(beta=1.5)' controls readout>A plot</activation-plot>";

fn strict(path: &str, answer: &mut Answer) {
    answer.policy = POLICY;
    if path == "/classic.html" {
        (answer.status, answer.kind) = (200, "text/html");
        answer.body = CLASSIC.into();
    }
}

async fn open(page: &Session, server: &FaultyServer, path: &str) {
    let blank = page.client.goto("about:blank").await;
    blank.expect("the old page is left");
    let address = format!("{}{path}", server.address());
    let opened = page.client.goto(&address).await;
    opened.expect("the page is opened");
}

const ELEMENT: &str = "find('activation-plot >>> [part=slider]') && find('activation-plot >>> td')
    && find('activation-plot >>> canvas')?.width > 300";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_page_and_its_views_make_no_markup_from_text() {
    Setup::new()
        .run(async |page| {
            let server = FaultyServer::start(strict);
            open(page, &server, "dist/index.html").await;
            page.wait_until(&format!(
                "{READY} && find('#info .prose math') && find('#info .formula math')"
            ))
            .await;
            page.value("dispatchEvent(new Event('beforeprint'))").await;
            assert_eq!(
                page.value("find('.print-figure polyline') !== null").await,
                true
            );
            page.value("dispatchEvent(new Event('afterprint'))").await;
            page.click_on("#info-code").await;
            page.wait_until("find('.code-box')").await;
            open_menu(page).await;
            choose(page, "picture").await;
            page.wait_until("find('.picture-preview')?.naturalWidth > 0")
                .await;
            for (view, seen) in [
                ("compare", "#view-compare td math"),
                ("gelu", "#view-gelu math"),
                ("identities", "#view-identities math"),
                ("depth", "#view-depth math"),
                (
                    "softmax",
                    "#view-softmax .lesson-note math, #view-softmax h4",
                ),
                ("maxout", "#view-maxout h4"),
                ("guide", "#view-guide math"),
                ("embed", "#view-embed h2"),
            ] {
                open(page, &server, &format!("dist/index.html#view={view}")).await;
                page.wait_until(&format!("find('{seen}')")).await;
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn neither_do_the_element_the_frame_and_their_scripts() {
    Setup::new()
        .run(async |page| {
            let server = FaultyServer::start(strict);
            for path in ["dist/www/embed.html#functions=elu", "classic.html"] {
                open(page, &server, path).await;
                page.wait_until(ELEMENT).await;
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn scripts_from_text_go_through_one_policy() {
    Setup::new()
        .run(async |page| {
            let server = FaultyServer::start(|path, answer| {
                answer.policy = NAMED;
                // The frame cannot have its modules.
                if path == "/dist/www/embed.js" {
                    answer.missing();
                }
            });
            open(page, &server, "dist/activation-lab.html").await;
            page.wait_until(&format!("{READY} && find('#info .prose math')"))
                .await;
            page.assert_clean().await;
            open(page, &server, "dist/www/embed.html#functions=elu").await;
            page.wait_until(ELEMENT).await;

            // Where the policy may not be made, the frame says that it has not started.
            let server = FaultyServer::start(|path, answer| {
                answer.policy = POLICY;
                if path == "/dist/www/embed.js" {
                    answer.missing();
                }
            });
            open(page, &server, "dist/www/embed.html#functions=elu").await;
            page.wait_until(
                "find('.failed .fallback button')?.checkVisibility({ visibilityProperty: true })",
            )
            .await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn markup_is_read_as_the_browser_reads_it() {
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            let body = "
                const [base, done] = arguments;
                (async () => {
                    const { nodesOf } = await import(`${base}www/ui/markup.js`);
                    const bring = (path) => fetch(`${base}www/pkg/${path}`).then((answer) => answer.json());
                    const { loadLab } = await import(`${base}www/lab.js`);
                    const lab = await loadLab();
                    const texts = Object.values(await bring('formulas.json'));
                    for (const language of ['en', 'zh-CN']) {
                        texts.push(...Object.values(await bring(`table.${language}.json`)).flatMap((row) => Object.values(row)));
                        for (const { id } of [...lab.catalogue(), { id: 'softmax' }, { id: 'maxout' }]) {
                            const note = await bring(`notes/${id}.${language}.json`);
                            texts.push(note.html, ...note.formulas);
                        }
                    }
                    texts.push(lab.svg({ functions: 'gelu,relu', show: 'f df' }, { width: 400, height: 300 }));
                    texts.push('a &lt;b&gt; &amp;amp; &quot;c&#39; < d <= e', '<p class=\"a &amp; b\">x<br />y</p>', '');
                    const wrong = texts.filter((text) => {
                        const expected = Object.assign(document.createElement('div'), { innerHTML: text });
                        expected.querySelector('svg')?.removeAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns');
                        const own = document.createElement('div');
                        own.append(nodesOf(text));
                        return !own.isEqualNode(expected);
                    });
                    return [texts.length > 400, wrong];
                })().then(done, (error) => done(String(error)));";
            let base = json!(page.address(""));
            let answer = page.client.execute_async(body, vec![base]).await;
            assert_eq!(answer.expect("an answer"), json!([true, []]));
        })
        .await;
}
