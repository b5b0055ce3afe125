//! Turns the sets into instances: those to train on, and those held out.

use std::collections::{BTreeMap, BTreeSet};

use offprint::Language;

use crate::copies::{Names, copies};
use crate::instances::{self, Instance};
use crate::lists::Lists;
use crate::makes::Makes;
use crate::random::Random;
use crate::sets::{self, Set};

/// Percent of the sentences in which no word counts as listed. A table that finds all names listed in training does not
/// learn the other signs of a name.
pub const UNLISTED: usize = 15;

/// If a language has no file of held-out sentences, one in this many sentences of its own sets is held out.
const HELD_OUT: usize = 20;

/// Makes instances of sets.
pub struct Lessons<'a> {
    lists: &'a [Lists],
    makes: &'a [Makes],
    /// The languages that have a set which is not foreign (see [`sets::is_foreign`]).
    at_home: BTreeSet<Language>,
    random: Random,
}

impl<'a> Lessons<'a> {
    pub fn new((lists, makes): (&'a [Lists], &'a [Makes]), sets: &[Set]) -> Self {
        let at_home =
            sets.iter().filter(|set| !sets::is_foreign(&set.name)).map(|set| set.language).collect();
        Self { lists, makes, at_home, random: Random::new(7) }
    }

    /// The instances of all these sets.
    pub fn everything<'s>(mut self, sets: impl Iterator<Item = &'s Set>) -> Vec<Instance> {
        sets.flat_map(|set| self.teach(set, |_| true)).collect()
    }

    /// The instances to train on, and the held-out instances of each language.
    pub fn split(mut self, train: &[Set], dev: &[Set]) -> (Vec<Instance>, BTreeMap<Language, Vec<Instance>>) {
        let dev: Vec<&Set> = dev.iter().filter(|set| sets::is_telling(set)).collect();
        let of_others = dev.iter().filter(|set| !sets::is_written(&set.name));
        let with_dev: BTreeSet<Language> = of_others.map(|set| set.language).collect();
        let mut instances = Vec::new();
        let mut held_out: BTreeMap<Language, Vec<Instance>> = BTreeMap::new();
        let mut hold_out = |set: &Set, is_held: &dyn Fn(usize) -> bool| {
            let held = set.sentences.iter().enumerate().filter(|(index, _)| is_held(*index));
            let all =
                held.flat_map(|(_, sentence)| instances::instances(sentence, set.language, (None, None)));
            held_out.entry(set.language).or_default().extend(all);
        };
        // Sentences written for this project have more names than news, so the best bias for them is too great for
        // news. They are held out only in languages without other held-out sentences.
        let tells = |set: &&&Set| !(sets::is_written(&set.name) && with_dev.contains(&set.language));
        dev.iter().filter(tells).for_each(|set| hold_out(set, &|_| true));
        for set in train {
            let is_whole = with_dev.contains(&set.language) || sets::is_written(&set.name);
            let gives = !is_whole && !sets::is_foreign(&set.name);
            let is_held = |index: usize| gives && index % HELD_OUT == HELD_OUT - 1;
            if gives {
                hold_out(set, &is_held);
            }
            instances.append(&mut self.teach(set, |index| !is_held(index)));
        }
        (instances, held_out)
    }

    /// The instances of the sentences of a set for whose index `is_taken` is true, and of copies of them.
    fn teach(&mut self, set: &Set, is_taken: impl Fn(usize) -> bool) -> Vec<Instance> {
        let salts = sets::salts(set, self.at_home.contains(&set.language));
        let names = self.names(set.language);
        let renamed = sets::renamed(&set.name);
        let mut all = Vec::new();
        for (_, sentence) in set.sentences.iter().enumerate().filter(|(index, _)| is_taken(*index)) {
            let copies = copies(sentence, set.language, names, renamed, &mut self.random);
            all.extend(copies.iter().flat_map(|copy| instances::instances(copy, set.language, salts)));
        }
        if sets::lacks_organizations(&set.name) {
            all.iter_mut().for_each(instances::untell);
        }
        for instance in &mut all {
            instance.weight = sets::weight(&set.name);
            if self.random.percent(UNLISTED) {
                instance.atoms.iter_mut().for_each(|atoms| atoms.lists = 0);
            }
        }
        all
    }
    /// The names that may replace others in copies, for this language.
    fn names(&self, language: Language) -> Option<Names<'a>> {
        let lists = self.lists.iter().find(|lists| lists.language == language)?;
        Some(Names { lists, makes: self.makes.iter().find(|makes| makes.language == language) })
    }
}
