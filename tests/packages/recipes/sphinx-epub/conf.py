project = "A course"
author = "A teacher"
exclude_patterns = ["host.toml"]
epub_copyright = "public domain"
