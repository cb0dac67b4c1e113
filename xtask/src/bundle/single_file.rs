//! The whole laboratory as one file: it opens by a double click, without a server and without a network.

use crate::bundle::{self, Bundle, Format};
use crate::npm;
use crate::process;
use crate::project::Project;
use crate::site::SiteFile;
use anyhow::{Context, Result, bail};
use std::path::Path;

/// What the file may do: run what is in it, and reach for nothing else.
const POLICY: &str = "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; \
    style-src 'unsafe-inline'; img-src data: blob:";

/// The looks of what is said where the page cannot start, before its own style sheets are unpacked.
const BARE: &str = "html:not(.unpacked){font:16px/24px system-ui,sans-serif;max-width:68ch;margin:48px auto;padding:0 16px}\
    html:not(.unpacked) body :not(:has(#fallback,noscript),noscript,noscript *,#fallback,#fallback *){display:none}\
    @media(scripting:none){#fallback{display:none}}";

/// What `page` needs, put into one text.
pub(crate) fn write(project: &Project, site: &[SiteFile]) -> Result<String> {
    let Bundle { script, files } = bundle::bundle(
        project,
        site,
        "www/page.js",
        Format::Script,
        "xtask/bundle/page.js",
    )?;
    let page = text(site, "index.html")?;
    let styles = styles(&page, site)?;
    let own = |path: &str, content: String| SiteFile {
        path: path.into(),
        content: content.into(),
    };
    let packed = [own("page.css", styles), own("page.js", script)];
    let packed = bundle::pack(&[&packed[..], &files].concat())?;
    let loader = process::read(
        npm::esbuild(project)
            .arg(project.root().join("xtask/bundle/single-file.js"))
            .args(["--bundle", "--minify", "--format=iife", "--target=es2022"]),
    )?;
    let head = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <link rel=\"icon\" href=\"{icon}\">\n\
         <style>{BARE}</style>\n\
         <script>(()=>{{const EMBEDDED=\"{packed}\";\n{loader}}})()</script>\n",
        icon = data_address("image/svg+xml", &text(site, "www/icon.svg")?),
    );
    assemble(&page, &head)
}

/// The page's markup without what leads to other files, with `head` before the end of its head.
fn assemble(page: &str, head: &str) -> Result<String> {
    let leads_out = |line: &&str| {
        let line = line.trim_start();
        ["<link ", "<script ", "<!--"]
            .iter()
            .any(|start| line.starts_with(start))
            || line.contains("data-only=\"server\"")
    };
    let lines = page.lines().filter(|line| !leads_out(line)).map(str::trim);
    let page = lines.collect::<Vec<_>>().join("\n") + "\n";
    let Some((before, after)) = page.split_once("</head>") else {
        bail!("index.html has no </head>");
    };
    // The policy must come before all that it is about.
    Ok(format!("{before}{head}</head>{after}"))
}

/// The page's style sheets in their order, as one.
fn styles(page: &str, site: &[SiteFile]) -> Result<String> {
    let mut styles = String::new();
    for line in page
        .lines()
        .filter(|line| line.contains("rel=\"stylesheet\""))
    {
        let path = attribute(line, "href").context("a style sheet without an address")?;
        let sheet = text(site, path)?;
        match attribute(line, "media") {
            Some(media) => styles.push_str(&format!("@media {media}{{{}}}\n", sheet.trim_end())),
            None => styles.push_str(&sheet),
        }
    }
    Ok(styles)
}

fn attribute<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = line.split_once(&format!(" {name}=\""))?;
    value.split('"').next()
}

fn text(site: &[SiteFile], path: &str) -> Result<String> {
    let file = site.iter().find(|file| file.path == Path::new(path));
    let file = file.with_context(|| format!("the site has no {path}"))?;
    Ok(String::from_utf8(file.content.clone())?)
}

/// A text as an address that may stand in an attribute.
fn data_address(kind: &str, text: &str) -> String {
    let lines: Vec<_> = text.lines().map(str::trim).collect();
    let mut address = format!("data:{kind},");
    for letter in lines.join(" ").chars() {
        match letter {
            '"' => address.push('\''),
            '#' | '%' | '<' | '>' => address.push_str(&format!("%{:02X}", u32::from(letter))),
            _ => address.push(letter),
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html>
<head>
  <title>Lab</title>
  <link rel=\"stylesheet\" href=\"www/a.css\">
  <link rel=\"stylesheet\" href=\"www/b.css\" media=\"print\">
  <script type=\"module\" src=\"www/page.js\"></script>
</head>
<body>
  <p data-only=\"server\">It must come from a server.</p>
  <p>It needs a browser.</p>
</body>
";

    #[test]
    fn nothing_leads_out_of_the_page() {
        let page = assemble(PAGE, "<style></style>\n").unwrap();
        assert_eq!(
            page,
            "<!doctype html>\n<head>\n<title>Lab</title>\n<style></style>\n</head>\n<body>\n<p>It needs a browser.</p>\n</body>\n"
        );
    }

    #[test]
    fn the_style_sheets_keep_their_order_and_their_media() {
        let file = |path: &str, content: &str| SiteFile {
            path: path.into(),
            content: content.into(),
        };
        let site = [file("www/b.css", "b{}\n"), file("www/a.css", "a{}\n")];
        assert_eq!(styles(PAGE, &site).unwrap(), "a{}\n@media print{b{}}\n");
        assert!(styles(PAGE, &site[..1]).is_err());
    }

    #[test]
    fn an_icon_fits_into_an_attribute() {
        let address = data_address("image/svg+xml", "<a b=\"#c\">\n  50%</a>");
        assert_eq!(address, "data:image/svg+xml,%3Ca b='%23c'%3E 50%25%3C/a%3E");
    }
}
