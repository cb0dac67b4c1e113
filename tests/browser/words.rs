//! Words that are in the wrong language, wherever the page has them: seen, spoken or shown on hovering.

use super::session::{Session, Setup};
use activation_lab::catalogue::ACTIVATIONS;
use serde_json::json;

/// Names that are the same in every language: functions, frameworks, formats, keys, and what formulas and ids are made of.
const NAMES: &str = "Activation Lab EN English
    Sigmoid Log-sigmoid Tanh Hard Clipped Thresholded sigmoid tanh swish Softsign Softplus Squareplus ReLU Leaky PReLU ELU CELU SELU GELU NewGELU
    SiLU Swish Mish Tanhshrink Softshrink Hardshrink Logit logistic softplus
    PyTorch JAX Keras ONNX NumPy LaTeX PNG SVG CSV Markdown WebAssembly px ns
    Ctrl Shift Enter Esc Home End Alt Del
    max min clip ln sign sup exp log erf dx logit logits
    Softmax softmax Log-softmax Softmin Sparsemax Martins Astudillo sigmoid arg NaN log-sum-exp
    Moodle Canvas Jupyter JupyterLab Notebook VS Code marimo Quarto MyST mystmd Book mdBook Sphinx Furo Docusaurus VitePress
    Starlight MkDocs Material Hugo CommonMark EPUB PDF reveal js React Vue Vite LTI CSS JavaScript
    attribute property id USB WebKit iframe
    Maxout MLP CNN GAN LSTM GRU GLU SwiGLU Transformer BERT GPT GPT- ViT CLIP Gemma LLaMA DCGAN YOLOv
    EfficientNet MobileNet MobileNetV ConvNeXt Deep Speech TensorFlow Hugging Face Transformers LeCun gelu new";

/// What is left out: code, formulas, what a reader has typed, notes, and the switch itself.
const EXEMPT: &str = "code, pre, math, kbd, script, style, noscript, .prose, .report, .languages, .code-warnings, .print-formula, .info-formula, .embed-detail, #fallback";

/// Every text of the page, and every attribute that is read to somebody.
const TEXTS: &str = "
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
        const { parentElement, data } = walker.currentNode;
        if (!parentElement.closest(exempt)) texts.push(data);
    }
    for (const node of document.querySelectorAll('*')) {
        if (node.closest(exempt)) continue;
        for (const name of ['aria-label', 'title', 'placeholder', 'aria-roledescription', 'aria-valuetext', 'alt']) {
            // The title of a catalogue's entry is its formula.
            if (node.hasAttribute(name) && !(name === 'title' && node.matches('.entry-choose'))) texts.push(node.getAttribute(name));
        }
    }";

/// Asserts that no word of another language is left.
pub(crate) async fn assert_all_in(page: &Session, language: &str, what: &str) {
    let test = if language == "en" {
        "texts.filter((text) => /\\p{Script=Han}|[，。：；“”（）、]/u.test(text.replace(/“[^”]*”/g, '')))"
    } else {
        "texts.filter((text) => (text.match(/[A-Za-z][A-Za-z-]+/g) ?? []).some((word) => !names.includes(word)))"
    };
    let body = format!("const [exempt, names] = arguments; {TEXTS} return {test};");
    let names: Vec<_> = NAMES.split_whitespace().collect();
    let wrong = page.script(&body, &[json!(EXEMPT), json!(names)]).await;
    assert_eq!(wrong, json!([]), "not in {language}: {what}");
}

/// Opens what a selector's button opens, looks at it, and closes it again.
async fn look_into(page: &Session, button: &str, inside: &str) {
    page.click_on(button).await;
    page.wait_until(&format!("find({})?.checkVisibility()", json!(inside)))
        .await;
    assert_all_in(page, "zh-CN", inside).await;
    page.click_on(button).await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn no_english_word_is_left_in_any_corner() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=swish,leaky_relu&lang=zh-CN&probe=0&marks=zeros")
                .await;
            page.wait_until("find('#canvas').ariaLabel?.includes('的图像')")
                .await;
            assert_all_in(page, "zh-CN", "the page").await;
            look_into(page, "#share", ".share-panel").await;
            look_into(page, "#marks", ".marks-menu").await;
            look_into(page, ".function-menu", ".menu").await;
            look_into(page, "[data-action=limits]", ".axis-limits .y-range").await;
            page.click_on(".compare").await;
            page.wait_until("find('.difference-largest')?.checkVisibility()")
                .await;
            page.wait_until("find('#canvas').ariaLabel.includes('之差的图像')")
                .await;
            assert_all_in(page, "zh-CN", "the difference").await;
            page.type_in("#search", "qqq").await;
            page.wait_until("find('#catalogue-note').textContent.includes('qqq')")
                .await;
            let note = page.value("find('#catalogue-note').textContent").await;
            assert_eq!(note, "没有与“qqq”匹配的函数。");
            page.script(
                "print = () => {}; dispatchEvent(new Event('beforeprint'))",
                &[],
            )
            .await;
            let sheet = page.value("find('.print-sheet').innerText").await;
            assert!(
                sheet.as_str().unwrap().contains("一阶导数")
                    || sheet.as_str().unwrap().contains("函数"),
                "{sheet}"
            );
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_function_speaks_chinese() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#lang=zh-CN").await;
            page.click_on("#info-code").await;
            for group in ACTIVATIONS.chunks(8) {
                let ids: Vec<_> = group.iter().map(|activation| activation.id).collect();
                page.go(&format!("#lang=zh-CN&functions={}", ids.join(",")))
                    .await;
                page.wait_until("find('.code-box')").await;
                for (i, id) in ids.iter().enumerate() {
                    page.click_on(&format!("#functions [data-index=\"{i}\"] .function-choose"))
                        .await;
                    page.wait_until(&format!("find('.code-body').dataset.function === '{id}'"))
                        .await;
                    assert_all_in(page, "zh-CN", id).await;
                }
            }
            page.assert_clean().await;
        })
        .await;
}
