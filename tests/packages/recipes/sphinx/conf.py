project = "A course"
extensions = ["myst_parser"]
exclude_patterns = ["host.toml"]
html_theme = "furo"
# Embed › Recipes › Sphinx
html_static_path = ["_static"]
html_css_files = ["color-scheme.css"]
