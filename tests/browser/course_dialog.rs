//! The dialog that puts the plot into a course page: by pointer and by keys, on a desk and on a phone.

use super::downloads::Downloads;
use super::engine::Engine;
use super::narrow::assert_fits;
use super::session::{Session, Setup};
use super::share;
use fantoccini::key::Key;
use serde_json::{Value, json};

/// What is there once the preview is drawn and measured.
const READY: &str = "find('dialog.course[open] activation-plot >>> canvas') && find('[data-course=size]').textContent !== ''";

/// Opens the dialog from the menu with the mouse.
pub(super) async fn open_dialog(page: &Session) {
    share::open_menu(page).await;
    share::choose(page, "course").await;
    page.wait_until(READY).await;
}

/// Ticks or clears a box, clicks a button: what has this name in the dialog.
async fn click(page: &Session, name: &str) {
    page.click_on(&format!(
        ".course [data-choice=\"{name}\"], .course [data-course=\"{name}\"]"
    ))
    .await;
}

/// Goes through the list by keys.
async fn choose_format(page: &Session, format: &str) {
    page.value("find('.course [data-choice=format]').focus()")
        .await;
    page.press(Key::Home).await;
    for _ in 0..20 {
        let chosen = page.value("document.activeElement.value").await;
        if chosen == format {
            return;
        }
        page.press(Key::Down).await;
    }
    panic!("the list has no {format}");
}

async fn snippet(page: &Session) -> String {
    let text = page.value("find('.course [data-course=text]').value").await;
    text.as_str().unwrap().to_owned()
}

/// The fragment in the text's address, decoded.
async fn fragment(page: &Session) -> String {
    let text = snippet(page).await;
    let start = text.find("embed.html#").expect("an address of a frame") + "embed.html#".len();
    let end = start + text[start..].find('"').unwrap();
    text[start..end].replace("&amp;", "&").replace("%20", " ")
}

async fn focused(page: &Session) -> Value {
    page.value(
        "(({ id, dataset }) => dataset.choice ?? dataset.course ?? id)(document.activeElement)",
    )
    .await
}

async fn click_close(page: &Session) {
    page.click_on(".course .dialog-head .icon-button").await;
    page.wait_until("find('dialog') === null").await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_slider_of_one_parameter_is_left_out() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=swish(beta=1.5),leaky_relu").await;
            open_dialog(page).await;
            let sliders = "[...(find('dialog activation-plot')?.shadowRoot?.querySelectorAll('[data-parameter]') ?? [])].map((row) => row.dataset.parameter)";
            page.wait_until(&format!("{sliders}.join() === 'beta,alpha'")).await;
            click(page, "slider-beta").await;
            page.wait_until(&format!("{sliders}.join() === 'alpha'")).await;
            assert!(fragment(page).await.ends_with("&hide=beta"));
            // Without any slider there is none to leave out.
            click(page, "part-controls").await;
            assert_eq!(page.value("find('[data-choice=slider-alpha]').disabled").await, true);
            click_close(page).await;
            page.open_lab("#functions=swish(beta=1.5),leaky_relu&hide=beta").await;
            let shown = "[...document.querySelectorAll('#main [data-parameter]')].map((row) => row.dataset.parameter)";
            assert_eq!(page.value(shown).await, json!(["alpha"]));
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn choices_reach_the_preview_and_the_text() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=swish(beta=1.5),leaky_relu&marks=zeros&x=-3,3").await;
            open_dialog(page).await;
            page.wait_until("find('.course activation-plot >>> [part=readout] td')").await;
            click(page, "lock-parameter-beta").await;
            click(page, "lock-range").await;
            click(page, "part-readout").await;
            click(page, "part-notes").await;
            let expected = "functions=swish(beta=1.5),leaky_relu&marks=zeros&x=-3,3&lock=x,y,beta&hide=notes,readout";
            assert_eq!(fragment(page).await, expected);
            page.wait_until("find('.course activation-plot >>> [data-parameter=beta] [part=slider]').disabled").await;
            page.wait_until("find('.course activation-plot >>> [part=readout]') === null").await;
            let open = page.value("find('.course activation-plot >>> [data-parameter=alpha] [part=slider]').disabled").await;
            assert_eq!(open, false);
            assert_eq!(page.value("find('[data-choice=lock-all]').indeterminate").await, true);

            click(page, "lock-all").await;
            page.wait_until("find('.course activation-plot >>> [data-parameter=alpha] [part=slider]').disabled").await;
            let text = fragment(page).await;
            assert!(text.contains("lock=controls,functions,marks,probe,show,theme,x,y,beta&"), "{text}");
            click(page, "lock-all").await;
            click(page, "lock-parameter-beta").await;
            click(page, "show-d2f").await;
            assert_eq!(
                fragment(page).await,
                "functions=swish(beta=1.5),leaky_relu&show=f,df,d2f&marks=zeros&x=-3,3&hide=notes,readout"
            );
            // The page behind shows what it did.
            assert_eq!(page.value("find('#toolbar [data-curve=d2f] input, #toolbar [data-curve=d2f]').checked ?? false").await, false);
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_is_moved_in_the_preview_becomes_the_start() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=swish(beta=1.5)").await;
            open_dialog(page).await;
            page.wait_until("find('.course activation-plot >>> [part=slider]')").await;
            let disabled = "find('[data-course=take]').getAttribute('aria-disabled') + find('[data-course=back]').getAttribute('aria-disabled')";
            assert_eq!(page.value(disabled).await, "truetrue");
            let slider = page.area(".course activation-plot >>> [part=slider]").await;
            page.click(slider.at(0.5, 0.5)).await;
            page.wait_until(&format!("{disabled} === 'falsefalse'")).await;
            assert_eq!(fragment(page).await, "functions=swish(beta=1.5)");
            let moved = page.value("find('.course activation-plot').functions").await;
            assert_ne!(moved, "swish(beta=1.5)");

            page.value("find('.course activation-plot >>> canvas').scrollIntoView({ block: 'center', behavior: 'instant' })").await;
            let canvas = page.area(".course activation-plot >>> canvas").await;
            page.click(canvas.at(0.7, 0.5)).await;
            page.wait_until("find('.course activation-plot').state.probe !== null").await;
            let probe = page.value("find('.course activation-plot').probe").await;
            click(page, "take").await;
            let text = fragment(page).await;
            assert_eq!(text, format!("functions={}&probe={}", moved.as_str().unwrap(), probe.as_str().unwrap()));
            assert_eq!(page.value(disabled).await, "truetrue");
            assert_eq!(focused(page).await, "take");

            // What is moved from there can be left behind.
            let slider = page.area(".course activation-plot >>> [part=slider]").await;
            page.click(slider.at(0.8, 0.5)).await;
            page.wait_until(&format!("{disabled} === 'falsefalse'")).await;
            click(page, "back").await;
            let back = page.value("find('.course activation-plot').functions").await;
            assert_eq!(back, moved);
            assert_eq!(page.value(disabled).await, "truetrue");
            assert_eq!(fragment(page).await, text);
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_size_is_that_of_the_whole() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=swish").await;
            open_dialog(page).await;
            page.type_in("[data-choice=width]", "720").await;
            page.type_in("[data-choice=height]", "500").await;
            let size = "(({ offsetWidth, offsetHeight }) => [offsetWidth, offsetHeight])(find('.course activation-plot'))";
            page.wait_until(&format!("String({size}) === '720,500'")).await;
            let text = snippet(page).await;
            assert!(text.contains("width=\"720\" height=\"500\""), "{text}");
            choose_format(page, "element").await;
            let plot = page.value("find('.course activation-plot >>> canvas').offsetHeight").await;
            let text = snippet(page).await;
            assert!(text.contains(&format!("style=\"--activation-plot-height: {plot}px; max-width: 720px\"")), "{text}");

            // Too low for what stands below the plot: it is said, and the plot stays of use.
            page.type_in("[data-choice=height]", "240").await;
            page.wait_until("find('[data-course=size]').textContent.includes('too low')").await;
            assert_eq!(page.value("find('.course activation-plot >>> canvas').offsetHeight").await, 160);
            page.type_in("[data-choice=height]", "20").await;
            assert_eq!(page.value("find('[data-choice=height]').getAttribute('aria-invalid')").await, "true");

            click(page, "fluid").await;
            let text = snippet(page).await;
            assert!(!text.contains("max-width"), "{text}");
            let length = page.value("find('[data-course=length]').textContent").await;
            assert_eq!(length, format!("{} characters", text.chars().count()));
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn it_fits_every_screen_and_speaks_chinese() {
    for (width, height) in [(390, 844), (320, 640), (740, 340)] {
        Setup::new()
            .size(width, height)
            .touch()
            .run(async |page| {
                page.open_lab("#functions=swish,leaky_relu&lang=zh-CN").await;
                page.tap(page.area("#share").await.at(0.5, 0.5)).await;
                page.wait_until("find('.share-panel')").await;
                page.tap(page.area("[data-share=course]").await.at(0.5, 0.5)).await;
                page.wait_until(READY).await;
                let what = format!("{width} × {height}");
                assert_eq!(page.value("find('#course-title').textContent").await, "嵌入课程页面");
                let sideways = page
                    .value("['.course', '.course-body', '.course-choices', '.course-result'].filter((path) => find(path).scrollWidth > find(path).clientWidth)")
                    .await;
                assert_eq!(sideways, json!([]), "{what}");
                let small = page
                    .value("[...document.querySelectorAll('.course :is(button, select, label, input[type=text])')].filter((node) => node.checkVisibility() && node.offsetHeight < 40).map(({ outerHTML }) => outerHTML)")
                    .await;
                assert_eq!(small, json!([]), "{what}");
                assert_fits(page, &what).await;
                page.assert_clean().await;
            })
            .await;
    }
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn it_opens_by_keys_keeps_the_focus_and_loses_nothing() {
        Setup::new()
            .run(async |page| {
                page.open_lab("#functions=swish(beta=1.5),relu&show=f&course=ml101").await;
                let fetched = "performance.getEntriesByType('resource').filter(({ name }) => /page.course|export.course|activation-plot/.test(name)).length";
                assert_eq!(page.value(fetched).await, 0, "the dialog is fetched before it is asked for");
                page.value("find('#share').focus()").await;
                page.press(Key::Enter).await;
                page.wait_until("document.activeElement.dataset.share === 'link'").await;
                page.press(Key::Down).await;
                page.press(Key::Enter).await;
                page.wait_until(READY).await;
                assert_eq!(fragment(page).await, "functions=swish(beta=1.5),relu&show=f&course=ml101");

                // Once around: whatever takes the focus is in the dialog, or is the browser's own.
                let mut seen = Vec::new();
                for _ in 0..45 {
                    page.press(Key::Tab).await;
                    let inside = page.value("document.activeElement === document.body || find('.course').contains(document.activeElement)").await;
                    assert_eq!(inside, true);
                    seen.push(focused(page).await);
                }
                // Where the browser has bars of its own, the last of them may have it now.
                if page.engine == Engine::Firefox {
                    page.firefox_focus().await;
                }
                for name in ["show-f", "part-readout", "lock-all", "lock-parameter-beta", "theme", "width", "caption", "take", "format", "text", "copy"] {
                    assert!(seen.contains(&json!(name)), "{name} is not reached: {seen:?}");
                }

                page.value("find('[data-choice=show-d2f]').focus()").await;
                page.press(Key::Space).await;
                page.value("find('[data-choice=caption]').focus()").await;
                page.write("Turn β & see").await;
                choose_format(page, "myst").await;
                let before = snippet(page).await;
                assert!(before.contains("show=f,d2f") && before.contains("Turn β \\& see"), "{before}");
                page.press(Key::Escape).await;
                page.wait_until("find('dialog') === null").await;
                assert_eq!(focused(page).await, "share");

                open_dialog(page).await;
                assert_eq!(snippet(page).await, before);
                click_close(page).await;

                // What the page has changed in the meantime is followed; the rest stays.
                page.click_on("#catalogue-list [data-function=mish] .entry-choose").await;
                open_dialog(page).await;
                let after = snippet(page).await;
                assert!(after.contains("#functions=mish,relu&show=f,d2f&") && after.contains("Turn β \\& see"), "{after}");
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn the_text_is_copied_and_the_picture_saved() {
        Setup::new().run(async |page| {
                page.allow_clipboard().await;
                let downloads = Downloads::of(page, "course").await;
                page.open_lab("#functions=gelu,mish&theme=dark").await;
                open_dialog(page).await;
                // What comes last into the preview moves all that is below it.
                page.wait_until("find('dialog.course[open] activation-plot >>> tbody tr')").await;
                let warning = page.value("find('.course-warning').textContent").await;
                assert!(warning.as_str().unwrap().contains("your computer"), "{warning}");
                click(page, "copy").await;
                page.wait_until("find('.course-status').textContent === 'Copied.'").await;
                let copied = page
                    .client
                    .execute_async("navigator.clipboard.readText().then(arguments[0], arguments[0]);", Vec::new())
                    .await;
                assert_eq!(copied.unwrap(), json!(snippet(page).await));
                // It is no longer that text.
                click(page, "lock-probe").await;
                assert_eq!(page.value("find('.course-status').textContent").await, "");

                page.script("Object.defineProperty(navigator, 'clipboard', { value: undefined });", &[]).await;
                click(page, "copy").await;
                page.wait_until("find('.course-status').textContent.includes('copy it with the keyboard')").await;
                assert_eq!(focused(page).await, "text");
                let selected = page.value("(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.activeElement)").await;
                assert_eq!(selected, json!(snippet(page).await));

                assert_eq!(page.value("find('[data-course=download]').hidden").await, true);
                choose_format(page, "figure").await;
                click(page, "download").await;
                let svg = String::from_utf8(downloads.take("gelu-mish.svg").await).unwrap();
                let [_, inner] = [svg.trim().split_once('>').unwrap().0, svg.trim().split_once('>').unwrap().1];
                assert!(snippet(page).await.contains(inner), "the picture is not the one in the text");
                page.assert_clean().await;
            })
            .await;
    }
}
