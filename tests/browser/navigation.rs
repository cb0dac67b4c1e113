//! The links to the views where there is little room: menus in one row of the header, and a part of the drawer on a phone.

use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::json;

/// Brings two more views into the row, as long as those that a course on networks needs.
const TWO_MORE: &str = "
    const list = document.querySelector('[data-view=depth]').parentNode;
    for (const name of ['Signal', 'Train']) {
        const link = list.lastElementChild.cloneNode(true);
        link.textContent = name;
        link.removeAttribute('aria-current');
        list.append(link);
    }";

/// The header is one row, and nothing in it sticks out or touches its neighbour.
async fn assert_one_row(page: &Session, what: &str) {
    let parts = "[...document.querySelectorAll('#header > *, .view-group-name, .views a')]
        .filter((node) => node.checkVisibility({ visibilityProperty: true }) && !node.matches('.skip')).map((node) => node.getBoundingClientRect())";
    let problems = format!(
        "[document.querySelector('#header').offsetHeight > 48 ? 'more than one row' : '',
          document.documentElement.scrollWidth > innerWidth ? 'the page scrolls to the side' : '',
          ...{parts}.filter(({{ left, right }}) => left < 0 || right > innerWidth).map(({{ right }}) => `sticks out at ${{right}}`),
          document.querySelector('.views').getBoundingClientRect().right > document.querySelector('#language').getBoundingClientRect().left ? 'covered' : '',
          getComputedStyle(document.querySelector('.views')).overflowX === 'auto' && document.querySelector('.views').scrollWidth > document.querySelector('.views').clientWidth ? 'cut' : '',
        ].filter(Boolean)"
    );
    assert_eq!(page.value(&problems).await, json!([]), "{what}");
}

async fn wait_for_view(page: &Session, view: &str) {
    page.wait_until(&format!(
        "document.documentElement.dataset.view === '{view}'"
    ))
    .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn two_more_views_fit_in_one_row() {
    Setup::new()
        .run(async |page| {
            for language in ["en", "zh-CN"] {
                page.open_lab(&format!("#lang={language}")).await;
                page.script(TWO_MORE, &[]).await;
                for width in [740, 860, 1024, 1200, 1280, 1440] {
                    page.resize([width, 768], false).await;
                    assert_one_row(page, &format!("{language}, {width} px")).await;
                }
            }
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_menu_of_views_opens_by_pointer_and_keys() {
    Setup::new()
        .size(1024, 768)
        .run(async |page| {
            page.open_lab("#functions=elu").await;
            let first = ".view-group:first-child .view-group-name";
            let seen = "[...document.querySelectorAll('.views a')].filter((link) => link.checkVisibility({ visibilityProperty: true })).map((link) => link.dataset.view)";
            // A group of one is its link.
            assert_eq!(page.value(seen).await, json!(["depth"]));
            page.click_on(first).await;
            assert_eq!(
                page.value(seen).await,
                json!(["explore", "compare", "identities", "gelu", "depth"])
            );
            page.click_on("#views [data-view=compare]").await;
            wait_for_view(page, "compare").await;
            page.wait_for_address("functions=elu&view=compare").await;
            assert_eq!(page.value(seen).await, json!(["depth"]));
            assert_eq!(
                page.value("find('.view-group:first-child .view-group-name').hasAttribute('data-current')").await,
                true
            );

            page.script("document.querySelectorAll('.view-group-name')[1].focus();", &[]).await;
            page.press(Key::Down).await;
            assert_eq!(page.value("document.activeElement.dataset.view").await, "softmax");
            page.press(Key::Down).await;
            assert_eq!(page.value("document.activeElement.dataset.view").await, "maxout");
            page.press(Key::Escape).await;
            assert_eq!(
                page.value("[document.activeElement.getAttribute('aria-expanded'), document.querySelectorAll(':popover-open').length]").await,
                json!(["false", 0])
            );
            page.press(Key::Enter).await;
            page.press(Key::Tab).await;
            page.press(Key::Enter).await;
            wait_for_view(page, "softmax").await;
            // What is elsewhere closes it.
            page.click_on(first).await;
            page.click_on(".brand").await;
            assert_eq!(page.value(seen).await, json!(["depth"]));
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn on_a_phone_the_menu_leads_to_the_views() {
    Setup::new()
        .size(390, 844)
        .touch_or_mouse()
        .run(async |page| {
            page.open_lab("").await;
            assert_one_row_of_a_phone(page).await;
            for (view, seen) in [("depth", true), ("compare", false), ("explore", false)] {
                page.click_on("#catalogue-open").await;
                page.wait_until("find('.drawer')?.getBoundingClientRect().left === 0")
                    .await;
                // The catalogue belongs to the plot, and is in its menu.
                assert_eq!(
                    page.value("find('#search').checkVisibility()").await,
                    seen,
                    "{view}"
                );
                assert_eq!(
                    page.value("find('.drawer').matches(':modal')").await,
                    true,
                    "{view}"
                );
                page.click_on(&format!("#views [data-view={view}]")).await;
                wait_for_view(page, view).await;
                page.wait_until("find('.drawer') === null").await;
                assert_eq!(
                    page.value("document.activeElement.id").await,
                    "catalogue-open"
                );
            }
            assert_one_row_of_a_phone(page).await;
            page.assert_clean().await;
        })
        .await;
}

/// There is no row of links above the plot.
async fn assert_one_row_of_a_phone(page: &Session) {
    let row = "[find('#header').offsetHeight <= 48, find('#views').checkVisibility({ visibilityProperty: true })]";
    assert_eq!(page.value(row).await, json!([true, false]));
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_documentation_of_the_element_is_found_from_share_and_from_the_footers() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=elu").await;
            page.click_on("#share").await;
            page.wait_until("find('[data-share=embed]')?.checkVisibility()")
                .await;
            page.click_on("[data-share=embed]").await;
            wait_for_view(page, "embed").await;
            page.wait_for_address("functions=elu&view=embed").await;
            page.client.back().await.expect("the page before");
            wait_for_view(page, "explore").await;
            page.click_on(".info .page-footer a").await;
            wait_for_view(page, "embed").await;
            page.open_page("#functions=elu&view=depth").await;
            page.wait_until("find('#view-depth .page-footer a')").await;
            page.click_on("#view-depth .page-footer a").await;
            page.wait_for_address("functions=elu&view=embed").await;
            page.assert_clean().await;
        })
        .await;
}
