use super::*;
use crate::entities::model::Kind;
use crate::entities::tests::mention_of;

#[test]
fn a_listed_name_of_several_hebrew_words_has_no_clitics() {
    for (text, expected) in [("לתל אביב", "תל אביב"), ("ובתל אביב", "תל אביב"), ("תל אביב", "תל אביב")]
    {
        assert_eq!(mention_of(text, Language::Hebrew, Kind::Location).name.of(text), expected);
    }
}
