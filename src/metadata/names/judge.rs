//! Decides what a part of a byline is: a name, a role, a publisher, or a text from menus and the like.

use unicode_normalization::char::is_combining_mark;

use super::shape::{self, is_code, is_divider, is_domain, is_edge, is_small, without_nickname};
use super::words::{Openings, Words, strip_start};
use super::{HAN, Reader, Trust};
use crate::article::{Author, AuthorKind};
use crate::language::Language;
use crate::lexicon::Section;
use crate::metadata::{dates, known};
use crate::phrases::Phrases;
use crate::text::{bare, fold, is_alphabetic, is_hangul, is_spaceless, is_unspaced};

/// Marks that occur in no name.
const STRANGE: [char; 19] =
    ['?', '!', ':', '：', '。', ';', '/', '\\', '<', '>', '{', '}', '=', '%', '#', '"', '_', '…', '→'];
/// Marks between the parts of a line.
const BARS: [char; 4] = ['|', '•', '·', '\n'];

impl Reader<'_> {
    /// Whether a name is that of the site or its publisher, or of a branch of it: "MDR Thüringen" of "MDR". Also
    /// whether it begins or ends with it: "South Coast Morning Post" for "Morning Post".
    pub(in crate::metadata) fn is_own_house(&self, name: &str) -> bool {
        let first = name.split_whitespace().next().unwrap_or_default();
        let capitals = first.chars().all(char::is_uppercase) && self.houses.contains(&bare(first));
        let key = bare(name);
        let titled =
            !self.is_first_name(name) && !name.split_whitespace().any(|word| word.starts_with(is_small));
        // "Post Staff" are people who work for the publisher.
        let last = name.rsplit(char::is_whitespace).next().map(fold).unwrap_or_default();
        let collective = || self.tables.iter().any(|table| table.agencies.contains(&last));
        let holds = |house: &str| key.ends_with(house) || key.starts_with(house) && !collective();
        let long = |house: &String| titled && house.len() >= 8 && holds(house);
        let branch = self.houses.iter().any(|house| house.len() >= 3 && key == *house || long(house));
        capitals || branch
    }

    /// Whether a part describes the authors before it instead of naming another one: a role, a place, an institution.
    pub(super) fn tells_of(&self, part: &str, before: &[Author], trust: Trust) -> bool {
        if self.begins_with_role(part) || self.is_degrees(part) {
            return true;
        }
        let wired = before.iter().all(|author| author.kind == AuthorKind::Agency);
        if wired && trust < Trust::Declared && self.house_kind(part).is_none() && self.is_place(part) {
            return true;
        }
        let full = before.iter().all(|author| author.name.contains(' '));
        let cased = before.iter().any(|author| author.name.contains(char::is_uppercase));
        if !full || self.house_kind(part).is_some() || is_code(part) {
            return false;
        }
        if !cased {
            return trust < Trust::Declared && !part.contains(' ');
        }
        self.is_beside_name(part, before) || trust == Trust::Declared && self.goes_on_small(part)
    }

    /// Whether a part after a full name is not a second name: it is a single word, or none of its words is on the lists
    /// of names, although those of the first name are. Roles are not counted.
    fn is_beside_name(&self, part: &str, before: &[Author]) -> bool {
        let (rest, _) = self.without_roles(part);
        let listed = |name: &str| known::may_be_name(name, self.language);
        let known = before.iter().any(|author| self.is_first_name(&author.name) && listed(&author.name));
        let initial = |word: &str| word.ends_with('.') && word.chars().count() == 2;
        !rest.contains(' ') || known && !listed(rest) && !rest.split_whitespace().any(initial)
    }

    /// Whether a word after the first is in lower case and is not part of names.
    fn goes_on_small(&self, part: &str) -> bool {
        let particle = |word: &str| self.tables.iter().any(|table| table.particles.contains(&fold(word)));
        part.split_whitespace().skip(1).any(|word| word.starts_with(is_small) && !particle(word))
    }

    /// Whether a declared name is that of an institution, such as "State Office for Woods and Fields": it contains a
    /// lower-case word that is not part of names, and does not begin with the name of a person.
    pub(super) fn is_institution(&self, byline: &str) -> bool {
        let first = byline.split_whitespace().next().unwrap_or_default();
        let known = |word: &str| {
            let folded = fold(word);
            self.tables
                .iter()
                .any(|table| table.particles.contains(&folded) || table.joiners.contains(&folded))
        };
        let small = |word: &str| word.starts_with(is_small) && !known(word) && !self.begins_with_role(word);
        byline.starts_with(char::is_uppercase)
            && !byline.contains([',', ';', '|', '/'])
            && byline.split_whitespace().count() <= 12
            && byline.split_whitespace().skip(1).any(small)
            && (!known::is_common_name(first, self.language) || self.is_organization_word(first))
    }

    fn is_organization_word(&self, word: &str) -> bool {
        let folded = fold(word);
        self.tables.iter().any(|table| table.organization_words.contains(&folded))
    }

    /// Whether a byline is a placeholder that systems use for texts without an author.
    pub(super) fn is_nobody(&self, byline: &str) -> bool {
        let folded = fold(byline.trim_matches(is_edge));
        let account = !folded.contains(' ') && folded.ends_with("admin");
        account || self.tables.iter().any(|table| table.nobodies.contains(&folded))
    }

    /// Whether a part consists of degrees only.
    pub(super) fn is_degrees(&self, part: &str) -> bool {
        let known = |word: &str| self.tables.iter().any(|table| table.degrees.contains(&fold(word)));
        !part.is_empty() && part.split_whitespace().all(known)
    }

    /// Whether a byline is a single word that may be a nickname.
    pub(super) fn is_nickname(&self, byline: &str) -> bool {
        let name = byline.trim_matches(is_edge);
        let letters = name.chars().filter(|c| c.is_alphabetic()).count();
        let fits = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
        (2..=24).contains(&name.chars().count())
            && letters >= 2
            && name.chars().all(fits)
            && !name.chars().any(is_spaceless)
            && self.house_kind(name).is_none()
            && !self.is_furniture(name)
            && !self.is_stamp(name)
            && !self.without_roles(name).1
            && !dates::is_month(name, self.language)
    }

    /// Whether a line, or one of its parts, begins like a byline.
    pub(in crate::metadata) fn is_called_byline(&self, line: &str) -> bool {
        // "江声新闻记者 温书禾"
        let led_by_role = || {
            self.unspaced_roles(line).first().is_some_and(|(at, role)| *at == 0 && role.len() < line.len())
        };
        self.opening_of_byline(line).is_some() || led_by_role()
    }

    /// Returns the byte offset of the part of a line that begins like a byline. The name may be in the next part.
    pub(super) fn opening_of_byline(&self, line: &str) -> Option<usize> {
        // In Chinese, the publisher precedes the reporter, with a space or a slash between them: "海風日報 記者林佩蓁".
        let house_ends = |c: char| self.language == Language::Chinese && matches!(c, ' ' | '/' | '／');
        let is_bar = |c: char| BARS.contains(&c) || house_ends(c);
        let parts = line.split_inclusive(is_bar).scan(0, |behind, part| {
            let start = *behind + part.len() - part.trim_start().len();
            *behind += part.len();
            Some((start, part))
        });
        let parts = parts.map(|(start, part)| (start, part.trim_end_matches(is_bar).trim()));
        let mut parts = parts.filter(|(_, part)| !part.is_empty()).peekable();
        while let Some((start, part)) = parts.next() {
            let opens = self.without_prefix(part).len() < part.len() && !self.is_of_menu(part);
            if opens || (parts.peek().is_some() && self.is_opening(part)) {
                return Some(start);
            }
        }
        None
    }

    /// Whether a line begins with words for another contribution to the story, such as "photos by", and names no
    /// author.
    pub(in crate::metadata) fn begins_with_contribution(&self, line: &str) -> bool {
        let line = line.trim_start_matches(|c: char| !c.is_alphanumeric());
        self.contribution(line).is_some_and(|rest| rest.len() <= self.without_prefix(line).len())
            && self.before_contributions(line).is_none()
    }

    /// Whether a line consists of the opening words of a byline, so that the name is in the next line.
    pub(in crate::metadata) fn is_opening(&self, line: &str) -> bool {
        let line = line.trim();
        line.len() <= 64 && self.is_wholly(line, |table| &table.prefixes) && !self.is_contribution(line)
    }

    /// Whether a line is the heading of a list of other articles, such as "Related reports".
    pub(in crate::metadata) fn is_label_of_teasers(&self, line: &str) -> bool {
        Phrases::of(self.language).find(line).whole.contains(Section::Related)
    }

    /// Whether a line consists of words for another contribution to the story, such as "photos by".
    pub(in crate::metadata) fn is_contribution(&self, line: &str) -> bool {
        line.len() <= 64 && self.is_wholly(line.trim(), |table| &table.contributions)
    }

    /// Whether a short line is a role, or begins or ends with one: "Correspondent in Paris".
    pub(in crate::metadata) fn is_role(&self, line: &str) -> bool {
        let line = line.trim();
        line.split_whitespace().count() <= 6
            && (self.begins_with_role(line) || self.house_kind(line).is_none() && self.without_roles(line).1)
    }

    /// Whether a name is the site's or its publisher's.
    pub(in crate::metadata) fn is_house(&self, name: &str) -> bool {
        self.houses.contains(&bare(name))
    }

    /// Whether a line mentions the site or its publisher.
    pub(in crate::metadata) fn names_house(&self, line: &str) -> bool {
        let line = bare(line);
        self.houses.iter().any(|house| house.chars().count() >= 4 && line.contains(house.as_str()))
    }

    /// Whether a line may be a name in a script that has neither lists of names nor capitals, such as those of India:
    /// two or three words that consist of letters only.
    pub(in crate::metadata) fn is_unlisted(&self, line: &str) -> bool {
        let name = line.split(BARS).next().unwrap_or_default().trim();
        let spelled = |c: char| is_alphabetic(c) || is_combining_mark(c);
        let cased = |c: char| c.is_lowercase() || c.is_uppercase();
        let caseless = |c: char| spelled(c) && !cased(c) && !is_spaceless(c) && !is_hangul(c);
        (2..=3).contains(&name.split(' ').count())
            && name.chars().all(|c| c == ' ' || caseless(c))
            && !known::has_lists(name)
    }

    pub(super) fn is_wholly(&self, line: &str, forms: impl Fn(&Words) -> &Openings) -> bool {
        self.tables.iter().any(|table| strip_start(line, forms(table)).is_some_and(str::is_empty))
    }

    /// Whether the first word of a name is common in names of persons.
    pub(in crate::metadata) fn is_first_name(&self, name: &str) -> bool {
        let first = name.split_whitespace().next().unwrap_or_default();
        known::is_common_name(first, self.language)
    }

    /// Whether a word is the name of a place.
    pub(in crate::metadata) fn is_place(&self, word: &str) -> bool {
        known::is_place(word, self.language)
    }

    /// Whether a line may begin with the name of a person. If it has no capitals, its first word must be on the lists
    /// of names.
    pub(in crate::metadata) fn may_begin_name(&self, line: &str) -> bool {
        let first = line.split_whitespace().next().unwrap_or_default();
        line.contains(char::is_uppercase) || known::may_be_name(first, self.language)
    }

    /// Whether a text that merely looks like a name is likely to be that of a person: its first word is common in such
    /// names, or part of it is on the lists and the page writes none of its words in lower case.
    pub(in crate::metadata) fn is_likely(&self, name: &str) -> bool {
        let listed = || self.may_begin_name(name) && known::may_be_name(name, self.language);
        self.is_first_name(name) || listed() && !self.is_written_small(name)
    }

    /// Whether a line is the name of a person, judged by its words alone: two to four words, the first of which is
    /// common in names. The last may not be in lower case, and the page may write none of them in lower case elsewhere.
    pub(in crate::metadata) fn is_plain_name(&self, line: &str) -> bool {
        let named = |word: &str| !word.starts_with(is_small) && !word.contains(char::is_numeric);
        (2..=4).contains(&line.split_whitespace().count())
            && self.is_first_name(line)
            && line.split_whitespace().next_back().is_some_and(named)
            && !self.is_written_small(line)
    }

    /// Whether a line contains a role, separate from the name or after it.
    pub(in crate::metadata) fn has_role(&self, line: &str) -> bool {
        self.parts(line).iter().enumerate().any(|(index, part)| {
            let (stripped, cut) = self.without_roles(part);
            let behind_name =
                || index > 0 && line.split(is_divider).next().is_some_and(|name| self.is_plain_name(name));
            let whole = stripped.is_empty() || stripped.contains(' ') || stripped.chars().all(is_unspaced);
            cut && (whole || behind_name())
        })
    }

    /// Whether a part is the name of a desk, such as "DianaHR Team": a collective word after something that is not the
    /// full name of a person.
    pub(super) fn is_desk(&self, whole: &str, rest: &str, trust: Trust) -> bool {
        let last = whole.rsplit(char::is_whitespace).next().unwrap_or_default();
        trust > Trust::Looks && self.is_collective(last) && whole.starts_with(rest) && self.may_be_house(rest)
    }

    /// Returns the name of a desk that precedes that of its publisher, such as "Redacción Ecos".
    pub(super) fn desk_before_house<'p>(&self, whole: &'p str, trust: Trust) -> Option<&'p str> {
        let mut words = shape::words(whole);
        let ((_, first), (at, house)) = (words.next()?, words.next()?);
        let ends = words.next().is_none_or(|(_, next)| next.starts_with(is_small));
        let desk = whole.get(..at + house.len())?;
        (trust > Trust::Looks && ends && self.is_desk_word(first) && self.may_be_house(house)).then_some(desk)
    }

    /// Whether a word stands for people who sign together: "Staff", "Redacción".
    fn is_collective(&self, word: &str) -> bool {
        let word = fold(word);
        self.tables.iter().any(|table| table.agencies.contains(&word))
    }

    /// Whether a word stands for a desk and is not the name of an agency.
    pub(super) fn is_desk_word(&self, word: &str) -> bool {
        self.is_collective(word) && self.is_wholly(word, |table| &table.role_openings)
    }

    /// Whether a text beside a word for staff may be the name of a publisher: a single word, or the name of the site.
    fn may_be_house(&self, name: &str) -> bool {
        let single = !name.contains(' ') && name.starts_with(|c: char| c.is_uppercase() || c.is_numeric());
        single || self.houses.contains(&bare(name))
    }

    /// Whether the rest of a desk's name ("BR24" of "BR24 Redaktion") names the site, or is a single word that may do
    /// so.
    pub(super) fn is_of_house(&self, rest: &str) -> bool {
        let mut words = rest.split_whitespace().map(bare).filter(|word| word.chars().count() >= 3).peekable();
        !rest.contains(' ')
            && words.peek().is_some()
            && rest.chars().any(|c| c.is_uppercase() || c.is_numeric())
            || words.any(|word| {
                self.houses.iter().any(|house| *house == word || (word.len() >= 6 && house.contains(&word)))
            })
    }

    /// Whether a part begins with a word that no name begins with, such as "in".
    pub(super) fn leads_away(&self, part: &str) -> bool {
        let word = self.without_prefix(part).split_whitespace().next().unwrap_or_default();
        let particle = self.tables.iter().any(|table| table.particles.contains(&fold(word)));
        word.chars().next().is_some_and(is_small) && !particle
    }

    /// Whether a part begins with a role. "Correspondent in Paris" after a name is not a second name.
    pub(super) fn begins_with_role(&self, part: &str) -> bool {
        let part = part.trim();
        self.tables.iter().any(|table| strip_start(part, &table.role_openings).is_some())
    }

    pub(super) fn house_kind(&self, part: &str) -> Option<AuthorKind> {
        let folded = fold(part);
        if self.tables.iter().any(|table| table.agencies.contains(&folded)) {
            // A desk signs like an agency, but its name is also a word for a role.
            let desk = self.tables.iter().any(|table| strip_start(part, &table.role_openings) == Some(""));
            return Some(if desk { AuthorKind::Organization } else { AuthorKind::Agency });
        }
        let is_house = self.is_own_house(part);
        let has_word = || {
            let known = |word: &str| self.tables.iter().any(|table| table.organization_words.contains(word));
            // The full stop of "e.V." may have been removed as the end of the line.
            let abbreviated = |word: &str| word.contains('.') && known(&format!("{word}."));
            // In a script without spaces, the word is at the end of the name: "陇中日报".
            let unspaced = |word: &str| {
                let mut ends = word.char_indices().rev().skip(1).take(3);
                word.ends_with(is_spaceless) && ends.any(|(at, _)| word.get(at..).is_some_and(known))
            };
            folded.split_whitespace().any(|word| known(word) || abbreviated(word) || unspaced(word))
        };
        (is_house || is_domain(part) || has_word()).then_some(AuthorKind::Organization)
    }

    /// Whether a part is a text from menus and labels, or the beginning of the words that open a byline.
    pub(super) fn is_furniture(&self, part: &str) -> bool {
        let folded = fold(part);
        let opens = |prefix: &String| {
            prefix.strip_prefix(folded.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        self.tables.iter().any(|table| table.prefixes.values().flatten().any(opens))
            || !Phrases::of(self.language).find(part).any().is_empty()
    }

    /// Whether a word is the text of a button or part of a date line, rather than part of a name.
    pub(super) fn is_button(&self, word: &str) -> bool {
        let phrase = || !Phrases::of(self.language).find(word).whole.is_empty();
        !known::may_be_name(word, self.language) && (self.is_stamp(word) || phrase())
    }

    /// Whether a text is a word found beside dates, such as a day of the week.
    pub(super) fn is_stamp(&self, text: &str) -> bool {
        let folded = fold(text);
        self.tables.iter().any(|table| table.stamps.contains(&folded))
    }

    /// Whether the first two words of a line are a menu item.
    pub(super) fn is_of_menu(&self, line: &str) -> bool {
        let end = line.match_indices(' ').nth(1).map_or(line.len(), |(at, _)| at);
        let whole = Phrases::of(self.language).find(line.get(..end).unwrap_or_default()).whole;
        whole.contains(Section::Navigation) || whole.contains(Section::Legal)
    }

    /// Whether the page writes a word of a name in lower case elsewhere.
    pub(in crate::metadata) fn is_written_small(&self, name: &str) -> bool {
        name.split_whitespace().any(|word| {
            let small = word.to_lowercase();
            let ends =
                |at: usize| !self.text.get(at..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
            let begins = |at: usize| {
                !self.text.get(..at).is_some_and(|before| before.ends_with(char::is_alphanumeric))
            };
            let finder = memchr::memmem::find_iter(self.text.as_bytes(), small.as_bytes());
            small != word && finder.take(64).any(|at| begins(at) && ends(at + small.len()))
        })
    }

    /// Returns a name without the word that is joined to it, as in flattened text ("Ann Odelong read"), if the page
    /// also has the name by itself.
    pub(in crate::metadata) fn unglued<'n>(&self, name: &'n str) -> &'n str {
        let inside = |at: usize| {
            let (before, behind) = (name.get(..at).unwrap_or_default(), name.get(at..).unwrap_or_default());
            let last = before.rsplit(' ').next().unwrap_or_default();
            let rest = behind.split(' ').next().unwrap_or_default();
            let whole = before.contains(' ') && last.chars().count() >= 3 && rest.chars().count() >= 3;
            whole && before.ends_with(char::is_lowercase) && behind.starts_with(is_small)
        };
        let stands = |short: &str| {
            let found = memchr::memmem::find_iter(self.text.as_bytes(), short.as_bytes()).take(64);
            let mut behind = found.filter_map(|at| self.text.get(at + short.len()..));
            behind.any(|rest| !rest.starts_with(char::is_alphanumeric))
        };
        let cuts = name.char_indices().map(|(at, _)| at).rev().filter(|at| inside(*at));
        cuts.filter_map(|at| name.get(..at)).find(|short| stands(short)).unwrap_or(name)
    }

    pub(super) fn is_name(&self, name: &str, trust: Trust) -> bool {
        let name = &*without_nickname(name);
        let letters = name.chars().filter(|c| c.is_alphabetic()).count();
        let count = name.split_whitespace().count();
        let strange = name.contains(|c: char| c.is_numeric() || STRANGE.contains(&c));
        let ends_small = || name.rsplit(' ').next().is_some_and(|last| last.starts_with(is_small));
        let zone = || trust < Trust::Declared && dates::is_zone(name);
        if strange || letters < 2 || count > 6 || name.chars().count() > 50 || zone() {
            return false;
        }
        if trust == Trust::Looks && ends_small() {
            return false;
        }
        let first = name.chars().next().unwrap_or(' ');
        if name.chars().all(|c| is_spaceless(c) || matches!(c, ' ' | '・' | '·' | '＝' | '=')) {
            // A Chinese or Japanese character says as much as several letters of Thai or Khmer.
            let most = if name.contains(|c| c > HAN) { 14 } else { 40 };
            return (2..=most).contains(&letters) && (trust > Trust::Looks || letters <= 5);
        }
        let hangul = name.chars().any(is_hangul);
        match trust {
            Trust::Declared => letters >= 2,
            Trust::Called | Trust::Marked => {
                !is_small(first) && (count >= 2 || hangul || (letters >= 3 && first.is_uppercase()))
            }
            Trust::Looks => {
                !is_small(first)
                    && ((2..=4).contains(&count) || (hangul && (2..=4).contains(&letters)))
                    && (known::may_be_name(name, self.language) || !self.is_written_small(name))
            }
        }
    }
}
