use super::cache::{HASHED, PAGES, PATTERN};
use super::{Headers, TYPES};
use std::fmt::Write;

/// The configuration of a server by nginx, to be taken into `http`.
pub fn text(headers: &Headers) -> String {
    let mut text = format!(
        "# For the block http of nginx. Set the name, the port and the folder.\n\
         map $uri $signpost_cache {{\n    default \"{PAGES}\";\n    \"~{PATTERN}\" \"{HASHED}\";\n}}\n\n\
         server {{\n    listen 80;\n    server_name signpost.example;\n    root /srv/signpost;\n    index index.html;\n    \
         error_page 404 /404.html;\n\n    \
         # Sends the .br files that lie beside the others, if nginx has the module ngx_brotli.\n    \
         # brotli_static on;\n\n"
    );
    // Writing to a text cannot fail.
    for (name, value) in headers.iter() {
        let _ = writeln!(text, "    add_header {name} \"{value}\" always;");
    }
    text.push_str("    add_header cache-control $signpost_cache;\n\n");
    text.push_str("    # The host's own files are not part of the site.\n");
    text.push_str("    location ~ /(_headers|nginx\\.conf|\\.htaccess)$ { return 404; }\n");
    for (ending, media) in TYPES {
        let _ = writeln!(text, "    location ~ \\.{ending}$ {{ types {{ }} default_type {media}; }}");
    }
    text.push_str("}\n");
    text
}
