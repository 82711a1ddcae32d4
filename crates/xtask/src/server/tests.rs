use super::*;
use axum::body::Body;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{Request, Response, StatusCode};
use std::fs;
use tower::ServiceExt;

/// Asks a small site for a path, as a browser that takes brotli.
fn get(path: &str) -> Response<Body> {
    let site = xshell::Shell::new().unwrap().create_temp_dir().unwrap();
    for (name, text) in [
        ("index.html", "start"),
        ("404.html", "nothing here"),
        ("app.wasm", "app"),
        ("app.wasm.br", "small app"),
        ("words.pack", "words"),
        ("words.0123456789abcdef.pack", "words"),
    ] {
        fs::write(site.path().join(name), text).unwrap();
    }
    fs::create_dir(site.path().join("sources")).unwrap();
    fs::write(site.path().join("sources/index.html"), "sources").unwrap();
    let request = Request::get(path).header(ACCEPT_ENCODING, "br").body(Body::empty()).unwrap();
    let router = router(site.path(), &headers()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(router.oneshot(request)).unwrap()
}

fn headers() -> Headers {
    Headers::new("default-src 'none'", "'self'").unwrap()
}

fn header(response: &Response<Body>, name: HeaderName) -> &str {
    response.headers().get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
}

#[test]
fn every_answer_is_under_the_policy() {
    for path in ["/", "/app.wasm", "/nowhere"] {
        assert_eq!(header(&get(path), CONTENT_SECURITY_POLICY), "default-src 'none'; frame-ancestors 'self'");
    }
}

#[test]
fn every_answer_bears_what_hosts_are_told_to_send() {
    for path in ["/", "/app.wasm", "/words.0123456789abcdef.pack", "/nowhere"] {
        let response = get(path);
        for (name, value) in headers().iter() {
            assert_eq!(header(&response, HeaderName::from_static(name)), value, "{path}");
        }
    }
}

#[test]
fn what_is_named_after_its_content_is_kept_and_all_else_is_asked_for() {
    for path in ["/", "/app.wasm", "/words.pack", "/words.0123456789abcdef.pack", "/sources/"] {
        assert_eq!(header(&get(path), CACHE_CONTROL), cache_of(path), "{path}");
    }
    // It is not there, so it must not be taken for missing a whole year.
    assert_eq!(header(&get("/rules.0123456789abcdef.pack"), CACHE_CONTROL), PAGES);
}

#[test]
fn files_have_their_types() {
    assert_eq!(header(&get("/"), CONTENT_TYPE), "text/html");
    assert_eq!(header(&get("/app.wasm"), CONTENT_TYPE), "application/wasm");
    assert_eq!(header(&get("/words.pack"), CONTENT_TYPE), "application/octet-stream");
}

#[test]
fn a_compressed_file_goes_out_in_place_of_the_other() {
    assert_eq!(header(&get("/app.wasm"), CONTENT_ENCODING), "br");
    assert_eq!(header(&get("/words.pack"), CONTENT_ENCODING), "");
}

#[test]
fn a_folder_shows_its_index_and_nothing_else_is_found() {
    assert_eq!(get("/sources/").status(), StatusCode::OK);
    let missing = get("/nowhere/at/all");
    assert_eq!(missing.status(), StatusCode::NOT_FOUND);
    assert_eq!(header(&missing, CONTENT_TYPE), "text/html");
}

#[test]
fn a_taken_port_gives_way_to_the_next() {
    let taken = listen(0).unwrap();
    let port = taken.local_addr().unwrap().port();
    let next = listen(port).unwrap().local_addr().unwrap().port();
    assert!(next > port);
}
