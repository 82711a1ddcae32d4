use crate::Site;
use rules::catalog::PartyIndex;

/// What somebody who acts or knows is called.
pub(crate) fn party_name(site: &Site, party: PartyIndex) -> &str {
    site.name(&["party", &site.catalog().parties[party.at()].id, "name"])
}
