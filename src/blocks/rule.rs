//! The rules that decide on a block, whatever its score.

use crate::named::named;

named! {
    /// The rule that added a block to the body or removed it, if its score alone did not decide.
    Rule {
        /// A link of a menu, which no model scores.
        MenuLink "link of a menu",
        /// Its own words say that it is something else.
        Phrase "boilerplate phrase",
        /// A table is kept as a whole.
        Table "rest of a table",
        /// A list within a list that is kept.
        NestedList "list within a list",
        /// A list is kept as a whole.
        List "rest of a list",
        /// A list or table that the text announces with a colon.
        Announced "announced by a colon",
        /// A sentence next to one of the body, in a similar element.
        Sibling "beside the body",
        /// A heading of body text.
        Heading "heads the body",
        /// A correction of the text.
        Correction "correction",
        /// A quotation, or code, between blocks of the body.
        Quotation "quotation or code within the body",
        /// A line between headline and text.
        Beginning "line before the text",
        /// Nothing but names of the authors.
        Names "names of the authors",
        /// An address, a mark of the content management system or of the publisher.
        House "mark of the house",
        /// A link to a channel of the site.
        Channel "leads to a channel",
        /// A copyright line.
        Rights "rights",
        /// A caption or credit.
        Caption "caption",
        /// A poll.
        Poll "poll",
        /// A minute or score of a match.
        Minute "minute or score",
        /// A note about the author.
        Biography "about the author",
        /// A number before the text.
        Number "number before the text",
        /// The reading time.
        ReadingTime "reading time",
        /// A quotation that repeats the text, or its attribution.
        PullQuote "pull quote",
        /// The headline, within the body.
        Headline "headline",
        /// The author's name below the text.
        Signature "signature",
        /// Nothing but a time.
        Time "time",
        /// A repetition of earlier text.
        Repeat "said before",
        /// One of several copies of a line, all of which are kept or none.
        Copies "judged like its copies",
        /// A dialog that asks for consent.
        Dialog "dialog before the headline",
        /// Under a heading that is the label of a box.
        LabelledBox "box with a label",
        /// In an element whose class says that it is a sign-up or the next article.
        CalledBox "box by its name",
        /// At or after the start of the next story.
        NextStory "next story",
        /// The headline of one of several stories.
        Series "headline in a series",
        /// A heading without text after it.
        Heads "heads nothing",
        /// The key points below the headline.
        Points "points below the headline",
        /// The standfirst.
        Standfirst "standfirst",
        /// A teaser, recognized by its label.
        Teaser "teaser",
        /// Text that continues after a teaser.
        BehindTeaser "behind a teaser",
        /// Part of a text that is an article and nothing else.
        OwnText "an article's own text",
        /// The caller's rule for the site.
        Site "site rule",
        /// The body was taken from the page's structured data.
        Recovered "body taken from data",
    }
}
