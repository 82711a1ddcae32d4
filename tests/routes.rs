//! Every page has an address, and every other address says that it leads nowhere.
#![cfg(test)]

use signpost::Route;

#[test]
fn every_address_leads_to_its_page_and_back() {
    let catalog = signpost::catalog().expect("the build carries rules");
    let paths = Route::all(&catalog);
    for path in &paths {
        let (route, place) = Route::parse(path, &catalog);
        assert_ne!(route, Route::Missing, "{path}");
        assert_eq!(&route.path(&catalog, place.map(|(_, topic)| topic)), path);
        for written in [path.trim_end_matches('/').to_owned(), format!("{path}index.html")] {
            assert_eq!(Route::parse(&written, &catalog).0, route, "{written}");
        }
        for unknown in [format!("{path}weather/"), format!("weather/{path}"), format!("{path}weather/fine/")] {
            assert_eq!(Route::parse(&unknown, &catalog).0, Route::Missing, "{unknown}");
        }
    }
    let computed = catalog.editions.iter().flat_map(|edition| &edition.topics).flat_map(|topic| {
        let silent = topic.facts.iter().filter(|fact| fact.knows.is_none());
        silent.map(move |fact| format!("{}/{}/", topic.id, fact.id))
    });
    for path in computed {
        assert_eq!(Route::parse(&path, &catalog).0, Route::Missing, "{path}: nobody is asked this");
    }
}
