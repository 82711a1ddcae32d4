use super::cache::{HASHED, hashed};
use super::*;

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";

fn headers() -> Headers {
    Headers::new(POLICY, "'self' https://www.example.gov").unwrap()
}

#[test]
fn every_host_is_told_every_header() {
    let headers = headers();
    let hashed = ["/packs/rules.0123456789abcdef.pack".to_owned()];
    for text in [netlify::text(&headers, &hashed), apache::text(&headers), nginx::text(&headers)] {
        for (name, value) in headers.iter() {
            assert!(text.lines().any(|line| line.contains(name) && line.contains(value)), "{name} is not in {text}");
        }
        for kept in [HASHED, "application/octet-stream"] {
            assert!(text.contains(kept), "{kept} is not in {text}");
        }
    }
}

#[test]
fn the_policy_says_who_may_frame_the_site() {
    let (name, value) = headers().iter().map(|(name, value)| (name, value.to_owned())).next().unwrap();
    assert_eq!(name, "content-security-policy");
    assert_eq!(value, format!("{POLICY}; frame-ancestors 'self' https://www.example.gov"));
}

#[test]
fn a_list_that_would_end_itself_is_refused() {
    for list in ["'self'; script-src *", "'self', https://a.example", "'self'\nx: y", "\"quoted\""] {
        assert!(matches!(Headers::new(POLICY, list), Err(Failure::Setting(_))), "{list}");
    }
}

#[test]
fn names_that_change_with_their_content_are_kept_and_others_are_asked_for() {
    for path in [
        "/signpost-0123456789abcdef.css",
        "/signpost-0123456789abcdef_bg.wasm",
        "/packs/words.en.0123456789abcdef.pack",
    ] {
        assert_eq!(cache_of(path), HASHED, "{path}");
    }
    for path in [
        "/",
        "/boot.js",
        "/discharge/",
        "/index.html",
        "/data/catalog.json",
        "/packs/rules.0123456789abcde.pack",
        "/0123456789abcdef.js",
        "/é-0123456789abcdeg.js",
    ] {
        assert_eq!(cache_of(path), PAGES, "{path}");
    }
}

#[test]
fn a_built_site_gets_the_files_of_each_host() {
    let site = xshell::Shell::new().unwrap().create_temp_dir().unwrap();
    let page = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">");
    fs::write(site.path().join("index.html"), page).unwrap();
    fs::create_dir(site.path().join("packs")).unwrap();
    for name in ["rules.0123456789abcdef.pack", "rules.0123456789abcdef.pack.br"] {
        fs::write(site.path().join("packs").join(name), "rules").unwrap();
    }
    assert_eq!(hashed(site.path()).unwrap(), ["/packs/rules.0123456789abcdef.pack"]);
    write(site.path()).unwrap();
    for name in ["_headers", ".htaccess", "nginx.conf"] {
        assert!(fs::read_to_string(site.path().join(name)).unwrap().contains(POLICY), "{name}");
    }
}
