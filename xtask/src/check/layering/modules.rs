//! The front end's modules: each names the others by relative paths within `www/`, so that the folder works anywhere.

use crate::check::sources::{Source, place};
use crate::project::Project;
use std::path::{Component, Path, PathBuf};

/// The folder that is there only after a build.
const GENERATED: &str = "www/pkg";

/// The imports of a module that lead out of `www/`, to another host or nowhere.
pub(super) fn breaches(project: &Project, source: &Source) -> Vec<String> {
    let folder = source.path.parent().unwrap_or(Path::new(""));
    let mut breaches = Vec::new();
    for (line, target) in imports(&source.text) {
        let place = place(&source.path, line);
        if !target.starts_with("./") && !target.starts_with("../") {
            breaches.push(format!("{place}: import \"{target}\" is not relative"));
            continue;
        }
        match resolve(folder, target) {
            Some(path) if path.starts_with(GENERATED) => {}
            Some(path) if path.starts_with("www") => {
                if !is_there(&project.root().join(&path)) {
                    breaches.push(format!("{place}: there is no {}", path.display()));
                }
            }
            _ => breaches.push(format!("{place}: import \"{target}\" leads out of www")),
        }
    }
    breaches
}

/// Whether there is a module of this path; where values are filled into its name, one whose name begins and ends as it does.
fn is_there(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    let ends = name.and_then(|name| Some((name.split_once("${")?.0, name.rsplit_once('}')?.1)));
    let Some((start, end)) = ends else {
        return path.is_file();
    };
    let folder = path.parent().and_then(|folder| folder.read_dir().ok());
    folder.into_iter().flatten().flatten().any(|file| {
        let name = file.file_name();
        name.to_str()
            .is_some_and(|name| name.starts_with(start) && name.ends_with(end))
    })
}

/// Every module that a text imports, with its line: statically, dynamically or to export it again.
fn imports(text: &str) -> Vec<(usize, &str)> {
    let mut imports = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let code = line.trim_start();
        if code.starts_with("//") || code.starts_with('*') || code.starts_with("/*") {
            continue;
        }
        for start in ["from ", "import ", "import("] {
            for (at, _) in code.match_indices(start) {
                let word =
                    !code[..at].ends_with(|c: char| c.is_alphanumeric() || "_.$".contains(c));
                if let Some(target) = quoted(&code[at + start.len()..])
                    && word
                {
                    imports.push((index + 1, target));
                }
            }
        }
    }
    imports
}

/// The content of the string at the start of `text`.
fn quoted(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let quote = text
        .chars()
        .next()
        .filter(|c| ['"', '\'', '`'].contains(c))?;
    text[1..].split_once(quote).map(|(content, _)| content)
}

/// `target` as seen from the project's root; none when it leads out of it.
fn resolve(folder: &Path, target: &str) -> Option<PathBuf> {
    let mut path = folder.to_owned();
    for part in Path::new(target).components() {
        match part {
            Component::ParentDir if !path.pop() => return None,
            Component::Normal(name) => path.push(name),
            _ => {}
        }
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sketch::Sketch;

    fn told(text: &str) -> Vec<String> {
        let sketch = Sketch::new(&[("www/lab.js", ""), ("www/page/plot.js", text)]);
        let source = Source {
            path: "www/page/plot.js".into(),
            text: text.into(),
        };
        breaches(&sketch.project, &source)
    }

    #[test]
    fn a_name_that_is_filled_in_fits_some_module() {
        assert!(told("import(`../${name}.js`);").is_empty());
        assert!(told("import(`../la${'b'}.js`);").is_empty());
        assert_eq!(told("import(`../${name}.css`);").len(), 1);
        assert_eq!(told("import(`../lo${name}.js`);").len(), 1);
    }

    #[test]
    fn relative_imports_are_fine() {
        let text = "import { loadLab } from \"../lab.js\";\nexport * from '../lab.js';\nimport \"../lab.js\";
            const lab = await import('../pkg/engine.js');
            /** @import { State } from \"typescript\" */\n// import \"x\";";
        assert_eq!(told(text), [""; 0]);
    }

    #[test]
    fn imports_that_lead_elsewhere_are_found() {
        for (text, breach) in [
            (
                "import { html } from \"lit\";",
                "www/page/plot.js:1: import \"lit\" is not relative",
            ),
            (
                "\nawait import('https://cdn.example/x.js')",
                "www/page/plot.js:2: import \"https://cdn.example/x.js\" is not relative",
            ),
            (
                "import '/www/lab.js'",
                "www/page/plot.js:1: import \"/www/lab.js\" is not relative",
            ),
            (
                "import '../../xtask/x.js'",
                "www/page/plot.js:1: import \"../../xtask/x.js\" leads out of www",
            ),
            (
                "import '../../../x.js'",
                "www/page/plot.js:1: import \"../../../x.js\" leads out of www",
            ),
            (
                "import './gone.js'",
                "www/page/plot.js:1: there is no www/page/gone.js",
            ),
        ] {
            assert_eq!(told(text), [breach], "{text}");
        }
    }
}
