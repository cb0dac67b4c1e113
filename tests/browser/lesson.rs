//! Lessons: opened from one link, walked through by keys, put together by a teacher; and the built-in one.

use super::session::{Session, Setup};
use super::share;
use fantoccini::key::Key;
use serde_json::json;

/// A lesson of five states, as its link has it; the fourth is a view.
const FIVE: &str = "lesson=One~-functions=relu~ashow=f~~Two~-functions=swish(beta=2)~ashow=f,df\
    ~~Three~-functions=elu(alpha=2)~ax=-3,3~-Here_it_bends~~Four~-view=softmax~asoftmax-temperature=2~~Five~-functions=tanh,sigmoid";

/// What is shown at each step: the line, and a part of the address.
const SHOWN: [(&str, &str); 5] = [
    ("One", "functions=relu&show=f&"),
    ("Two", "functions=swish(beta=2)&"),
    ("Three", "functions=elu(alpha=2)&x=-3,3&"),
    ("Four", "view=softmax&"),
    ("Five", "functions=tanh,sigmoid&"),
];

/// Opens the page and waits for the lesson's bar.
async fn open_lesson(page: &Session, fragment: &str) {
    page.open_page(fragment).await;
    page.wait_until("find('.lesson-bar')").await;
}

/// Waits until the bar shows a step, from 1.
async fn wait_for_step(page: &Session, step: usize) {
    let line = SHOWN[step - 1].0;
    page.wait_until(&format!(
        "find('.lesson-line').textContent === '{line}' && find('.lesson-position').textContent === 'Step {step} of 5'"
    ))
    .await;
}

/// As [`wait_for_step`], and until the address has what the step has prepared.
async fn assert_step(page: &Session, step: usize) {
    wait_for_step(page, step).await;
    let part = json!(SHOWN[step - 1].1);
    page.wait_until(&format!(
        "decodeURIComponent(location.hash).includes({part})"
    ))
    .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn five_states_from_one_link_are_walked_through_by_keys() {
    Setup::new()
        .size(1280, 720)
        .run(async |page| {
            open_lesson(page, &format!("#{FIVE}&present=on&theme=dark")).await;
            page.wait_until("document.documentElement.hasAttribute('data-present')")
                .await;
            page.wait_until("find('.lesson-line').textContent === 'One'").await;
            let keys = [Key::Right.into(), Key::PageDown.into(), ' ', Key::Right.into()];
            for (index, key) in keys.into_iter().enumerate() {
                page.chord(&[], key).await;
                assert_step(page, index + 2).await;
            }
            // There is nothing behind the last one.
            page.press(Key::Right).await;
            assert_step(page, 5).await;
            for (index, key) in [Key::Left, Key::PageUp, Key::Left, Key::Left].into_iter().enumerate() {
                page.press(key).await;
                assert_step(page, 4 - index).await;
            }
            let kept = page
                .value("['present=on', 'theme=dark', 'lesson='].filter((part) => !location.hash.includes(part))")
                .await;
            assert_eq!(kept, json!([]));
            // A key of the plot moves its probe and no step.
            page.value("find('#canvas').focus()").await;
            page.press(Key::Right).await;
            page.press(Key::Left).await;
            assert_step(page, 1).await;
            page.press(Key::Escape).await;
            page.press(Key::Escape).await;
            page.wait_until("!location.hash.includes('present')").await;
            assert_step(page, 1).await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_is_moved_within_a_step_stays_until_the_next_one() {
    Setup::new()
        .run(async |page| {
            open_lesson(page, &format!("#{FIVE}&step=2&course=1")).await;
            wait_for_step(page, 2).await;
            page.value("find('.range').focus()").await;
            page.press(Key::Home).await;
            page.wait_until("location.hash.includes('swish(beta=0)')").await;
            // The way back leads to the link, which shows the step as it was prepared.
            page.client.back().await.unwrap();
            page.wait_until("!location.hash.includes('beta=0') && Number(find('.range').value) > 0")
                .await;
            page.value("find('.range').focus()").await;
            page.press(Key::Home).await;
            page.wait_until("location.hash.includes('swish(beta=0)')").await;
            assert!(page.value("location.hash").await.as_str().unwrap().contains("step=2"));
            // A reload shows what was moved.
            page.assert_address(&format!("functions=swish(beta=0)&{FIVE}&step=2&course=1"))
                .await;
            page.client.refresh().await.unwrap();
            page.wait_until("find('.lesson-position')?.textContent === 'Step 2 of 5'").await;
            page.wait_until("location.hash.includes('swish(beta=0)')").await;
            page.click_on("[data-action=lesson-again]").await;
            assert_step(page, 2).await;
            page.click_on("[data-action=lesson-next]").await;
            assert_step(page, 3).await;
            // The answer is there for those who ask, and gone at the next step.
            assert_eq!(page.value("find('.lesson-answer p').checkVisibility()").await, false);
            page.click_on(".lesson-answer summary").await;
            page.wait_until("find('.lesson-answer p').checkVisibility() && find('.lesson-answer p').textContent === 'Here it bends'")
                .await;
            page.click_on("[data-action=lesson-previous]").await;
            assert_step(page, 2).await;
            assert_eq!(page.value("find('.lesson-answer').checkVisibility()").await, false);
            // The way back leads through the steps.
            page.client.back().await.unwrap();
            assert_step(page, 3).await;
            assert!(page.value("location.hash").await.as_str().unwrap().ends_with("course=1"));
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn start_here_leads_through_every_view_that_it_asks_about() {
    Setup::new()
        .size(1440, 900)
        .run(async |page| {
            page.open_lab("#theme=dark").await;
            let fetched = "performance.getEntriesByType('resource').filter(({ name }) => /\\/lesson\\/(?!books)/.test(name)).length";
            assert_eq!(page.value(fetched).await, 0);
            page.click_on("#start > a").await;
            page.wait_until("document.activeElement.dataset.action === 'lesson-next'").await;
            for step in 1.. {
                page.wait_until(&format!("find('.lesson-position').textContent.startsWith('Step {step} of ')"))
                    .await;
                let words = page
                    .value("['.lesson-line', '.lesson-ask', '.lesson-answer p'].map((path) => find(path).textContent.length > 10)")
                    .await;
                assert_eq!(words, json!([true, true, true]), "step {step}");
                // What the question is about is in sight.
                let body = "
                    const { START } = await import(new URL('www/lesson/start.js', document.baseURI));
                    return START[given - 1].about ?? null;";
                let about = page.lab(body, json!(step)).await;
                if !about.is_null() {
                    let top = format!("(find({about})?.getBoundingClientRect().top ?? 9999)");
                    page.wait_until(&format!("{top} < innerHeight / 2 && {top} >= 0")).await;
                }
                if page.value("find('[data-action=lesson-next]').ariaDisabled").await == "true" {
                    break;
                }
                page.press(Key::Enter).await;
            }
            page.click_on("[data-action=lesson-close]").await;
            page.wait_until("!location.hash.includes('lesson') && find('.lesson-bar') === null").await;
            assert_eq!(page.value("find('#messages').textContent").await, "");
            // It can be put away, and the address remembers that.
            page.click_on("#start-dismiss").await;
            page.wait_until("location.hash.includes('hide=start') && !find('#start').checkVisibility()").await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_lesson_that_cannot_be_read_is_named_and_left_out() {
    Setup::new()
        .run(async |page| {
            let long = format!("a~-{}", "~~a~-".repeat(40));
            for (fragment, id, words) in [
                ("lesson=begin", "state-lesson", "Allowed: none, start"),
                (
                    "lesson=a~-~~b~xc~-",
                    "state-lesson",
                    "step 2 has the unknown mark ~x",
                ),
                (
                    "lesson=<img src=x onerror=intruder=1>~-x=0,1~-a~-b",
                    "state-lesson",
                    "step 1 is not a line",
                ),
                (&format!("lesson={long}"), "state-lesson", "41 steps"),
                (
                    "lesson=a~-~~b~-&step=3",
                    "lesson-state",
                    "has 2 steps. Step 3 does not exist",
                ),
                (
                    "lesson=a~-functions=gelo",
                    "lesson-state",
                    "sets functions to a value",
                ),
                ("lesson=start&step=31", "state-step", "1 to 30"),
            ] {
                page.open_page(&format!("#{fragment}")).await;
                let text = page.message(id).await;
                assert!(text.contains(words), "{fragment}: {text}");
                assert_eq!(page.value("window.intruder").await, json!(null));
                // The plot is there all the same.
                page.wait_until(
                    "find('#canvas').getContext('2d').getImageData(0, 0, 1, 1).data[3] === 255",
                )
                .await;
            }
            let line = "lesson=<img src=x onerror=intruder=1>~-";
            open_lesson(page, &format!("#{line}")).await;
            page.wait_until(
                "find('.lesson-line').textContent === '<img src=x onerror=intruder=1>'",
            )
            .await;
            assert_eq!(page.value("find('.lesson-line').children.length").await, 0);
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_teacher_puts_a_lesson_together_and_copies_one_link() {
    Setup::new()
        .run(async |page| {
            page.allow_clipboard().await;
            page.open_lab("#functions=swish(beta=2)&show=f&lang=en").await;
            open_dialog(page).await;
            page.click_on("[data-lesson=add]").await;
            page.wait_until("document.activeElement.dataset.lesson === 'line'").await;
            page.write("First & _last_").await;
            page.click_on("[data-lesson=add]").await;
            page.wait_until("document.querySelectorAll('.lesson-row').length === 2").await;
            page.write("Second").await;
            page.press(Key::Tab).await;
            page.write("Because").await;
            // The address has it all the time: closing loses nothing.
            page.press(Key::Escape).await;
            page.wait_until("find('dialog') === null").await;
            page.assert_address(
                "functions=swish(beta=2)&show=f&lang=en&lesson=First_~a_~ulast~u~-functions=swish(beta=2)~ashow=f\
                 ~~Second~-functions=swish(beta=2)~ashow=f~-Because&step=2",
            )
            .await;
            page.go("#functions=relu&lang=en&lesson=First_~a_~ulast~u~-functions=swish(beta=2)~ashow=f\
                     ~~Second~-functions=swish(beta=2)~ashow=f~-Because&step=2").await;
            open_dialog(page).await;
            page.click_on(".lesson-row:nth-child(2) [data-lesson=set]").await;
            page.click_on(".lesson-row:nth-child(2) [data-lesson=up]").await;
            page.wait_until("find('.lesson-row input').value === 'Second'").await;
            page.click_on("[data-lesson=copy]").await;
            page.wait_until("find('.lesson-dialog .lesson-status').textContent.startsWith('Copied.')").await;
            let copied = page
                .client
                .execute_async("navigator.clipboard.readText().then(arguments[0], arguments[0]);", Vec::new())
                .await
                .unwrap();
            let link = "#lang=en&lesson=Second~-functions=relu~-Because~~First_~a_~ulast~u~-functions=swish(beta=2)~ashow=f";
            assert_eq!(copied, page.address(link));
            page.client.goto("about:blank").await.unwrap();
            page.client.goto(copied.as_str().unwrap()).await.unwrap();
            page.wait_until("find('.lesson-line')?.textContent === 'Second'").await;
            page.assert_shows("relu", "f,df").await;
            page.click_on("[data-action=lesson-next]").await;
            page.wait_until("find('.lesson-line').textContent === 'First & _last_'").await;
            page.assert_clean().await;
        })
        .await;
}

/// Opens the dialog from the menu with the mouse.
pub(super) async fn open_dialog(page: &Session) {
    share::open_menu(page).await;
    share::choose(page, "lesson").await;
    page.wait_until("find('dialog.lesson-dialog[open]')").await;
}
