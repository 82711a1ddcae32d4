// Runs in the page that a host shows for whatever it does not know. It lies at the base, so its own address tells
// where the base is, whatever the path of the site. There a page with the right addresses says that nothing is here.

location.replace(new URL("missing/", document.currentScript.src));
