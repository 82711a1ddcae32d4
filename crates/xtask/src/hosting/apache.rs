use super::cache::{HASHED, PAGES, PATTERN};
use super::{Headers, TYPES};
use std::fmt::Write;

/// The `.htaccess` of Apache, which works in any folder of a host that allows it.
pub fn text(headers: &Headers) -> String {
    let mut text = String::from("DirectoryIndex index.html\nOptions -Indexes\n");
    // Writing to a text cannot fail.
    for (ending, media) in TYPES {
        let _ = writeln!(text, "AddType {media} .{ending}");
    }
    text.push_str("\n<IfModule mod_headers.c>\n");
    for (name, value) in headers.iter() {
        let _ = writeln!(text, "  Header always set {name} \"{value}\"");
    }
    let _ = writeln!(text, "  Header set cache-control \"{PAGES}\"");
    let _ = writeln!(
        text,
        "  <FilesMatch \"{PATTERN}\">\n    Header set cache-control \"{HASHED}\"\n  </FilesMatch>\n</IfModule>"
    );
    text.push_str(
        "\n# Sends the .br files that lie beside the others.\n\
         <IfModule mod_rewrite.c>\n  RewriteEngine On\n  RewriteCond %{HTTP:Accept-Encoding} br\n  \
         RewriteCond %{REQUEST_FILENAME}.br -f\n  RewriteRule ^(.+)$ $1.br [L]\n</IfModule>\n\
         <FilesMatch \"\\.br$\">\n  SetEnv no-brotli 1\n  SetEnv no-gzip 1\n  Header set content-encoding br\n  \
         Header append vary accept-encoding\n</FilesMatch>\n",
    );
    for (ending, media) in TYPES.into_iter().chain(COMPRESSED) {
        let _ = writeln!(text, "<FilesMatch \"\\.{ending}\\.br$\">\n  ForceType {media}\n</FilesMatch>");
    }
    text.push_str(
        "\n# Put the folder of the site in front of the path, if the site has one:\n# ErrorDocument 404 /404.html\n",
    );
    text
}

/// The types of the other files that lie compressed beside themselves, whose last ending would hide theirs.
const COMPRESSED: [(&str, &str); 5] = [
    ("css", "text/css"),
    ("html", "text/html"),
    ("js", "text/javascript"),
    ("json", "application/json"),
    ("svg", "image/svg+xml"),
];
