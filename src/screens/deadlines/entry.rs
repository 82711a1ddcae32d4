use super::runs_if::runs_if;
use super::variants::variants;
use crate::text::{TopicWords, moment_text, party_name, sentence, unresolved_text, working_text};
use crate::{Site, generated::ui};
use rules::catalog::{Cite, EventIndex, ValueIndex};
use rules::time::Moment;

/// A point on the line of dates.
pub(super) struct Entry<'a> {
    /// What tells it from the others.
    pub key: String,
    /// The moment, unless it cannot be told.
    pub moment: Option<Moment>,
    /// Whether the reader told it.
    pub is_given: bool,
    /// What happens then.
    pub name: String,
    /// Whose act it is, under which condition, and the working.
    pub lines: Vec<String>,
    pub cites: &'a [Cite],
}

/// The dates that were given and some clocks as far as they run from them, earliest first; those that cannot be told come
/// last. Of a clock that the answers do not lead to, it is told in which case it runs.
pub(super) fn entries<'a>(
    site: &Site,
    words: TopicWords<'a>,
    known: &[Option<ValueIndex>],
    clocks: impl Iterator<Item = (usize, bool)>,
) -> Vec<Entry<'a>> {
    let topic = words.topic();
    let given = site.state.case.moments.iter().map(|(event, moment)| Entry {
        key: ["event", &topic.events[event.at()].id].join("."),
        moment: Some(*moment),
        is_given: true,
        name: sentence(words.event(*event)),
        lines: Vec::new(),
        cites: &[],
    });
    let mut entries: Vec<Entry<'a>> = given.collect();
    for (clock, is_led_to) in clocks {
        let mut own = of_clock(site, words, known, clock);
        let case = if is_led_to { None } else { runs_if(words, &topic.clocks[clock]) };
        if let Some(case) = case {
            for entry in &mut own {
                entry.lines.insert(0, case.clone());
            }
        }
        entries.extend(own);
    }
    entries.sort_by_key(|entry| (entry.moment.is_none(), entry.moment.map(|moment| (moment.date, moment.time))));
    entries
}

/// The points that a clock sets: its end, in each way in which it may run, and its milestones.
fn of_clock<'a>(site: &Site, words: TopicWords<'a>, known: &[Option<ValueIndex>], position: usize) -> Vec<Entry<'a>> {
    let clock = &words.topic().clocks[position];
    if !is_given(site, clock.starts) {
        return Vec::new();
    }
    let situation = site.state.case.situation(site.state.now);
    let name = words.text(&["clock", &clock.id, "name"]);
    let mut entries = Vec::new();
    for (place, variant) in variants(words, &situation, clock, known).into_iter().enumerate() {
        let condition = (!variant.conditions.is_empty()).then(|| {
            let conditions = variant.conditions.join(site.text(ui::AND));
            sentence(&site.fill(ui::IF, &[("condition", &conditions)]))
        });
        let working = match &variant.course {
            Ok(course) => working_text(site, words, course),
            Err(reason) => sentence(&unresolved_text(site, words, reason)),
        };
        let who = site.fill(ui::DEADLINE_OF, &[("party", party_name(site, clock.acts))]);
        let mut lines = vec![condition.into_iter().chain([who, working]).collect::<Vec<_>>().join(" ")];
        lines.extend(clock.miss.as_ref().map(|_| words.text(&["clock", &clock.id, "miss"]).to_owned()));
        entries.push(Entry {
            key: format!("clock.{}.{place}", clock.id),
            moment: variant.course.ok().map(|course| course.last),
            is_given: false,
            name: name.to_owned(),
            lines,
            cites: &clock.cites,
        });
    }
    let found = situation.resolve(words.topic(), clock, known).milestones;
    for (milestone, course) in clock.milestones.iter().zip(found) {
        let Ok(course) = course else { continue };
        entries.push(Entry {
            key: format!("milestone.{}.{}", clock.id, milestone.id),
            moment: Some(course.last),
            is_given: false,
            name: words.text(&["clock", &clock.id, "milestone", &milestone.id]).to_owned(),
            lines: vec![working_text(site, words, &course)],
            cites: &milestone.cites,
        });
    }
    entries
}

fn is_given(site: &Site, event: EventIndex) -> bool {
    site.state.case.moments.contains_key(&event)
}

impl Entry<'_> {
    /// Its moment in words, or that there is none.
    pub(super) fn when(&self, site: &Site) -> String {
        self.moment.map_or_else(|| site.text(ui::DEADLINE_NO_DATE).to_owned(), |moment| moment_text(site, moment))
    }

    /// Whether it is over. A day is over when it has ended.
    pub(super) fn is_past(&self, site: &Site) -> bool {
        self.moment.is_some_and(|moment| moment.is_before(Moment::from(site.state.now)))
    }
}
