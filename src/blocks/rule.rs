//! The rules that settle what a block is, whatever its score says.

use crate::named::named;

named! {
    /// The rule that took a block into the body or out of it, where its score alone did not.
    Rule {
        /// A link of a menu, which no model is asked about.
        MenuLink "link of a menu",
        /// It says by its own words that it is something else.
        Phrase "boilerplate phrase",
        /// A table is kept as a whole.
        Table "rest of a table",
        /// A list within a list that is kept.
        NestedList "list within a list",
        /// A list is kept as a whole.
        List "rest of a list",
        /// A list or table that the text announces with a colon.
        Announced "announced by a colon",
        /// A sentence beside one of the body, in an element made as that one is.
        Sibling "beside the body",
        /// A heading of what is body.
        Heading "heads the body",
        /// It corrects the text.
        Correction "correction",
        /// A quotation, or code, between blocks of the body.
        Quotation "quotation or code within the body",
        /// A line between headline and text.
        Beginning "line before the text",
        /// Nothing but names of the authors.
        Names "names of the authors",
        /// An address, a mark of the system or of the house.
        House "mark of the house",
        /// It leads to a channel of the site.
        Channel "leads to a channel",
        /// Whose the text is.
        Rights "rights",
        /// A caption or credit.
        Caption "caption",
        /// What readers are asked to vote on.
        Poll "poll",
        /// A minute or score of a match.
        Minute "minute or score",
        /// What is told of the author.
        Biography "about the author",
        /// A number before the text.
        Number "number before the text",
        /// How long reading takes.
        ReadingTime "reading time",
        /// A quotation that repeats the text, and whose it is.
        PullQuote "pull quote",
        /// The headline, within the body.
        Headline "headline",
        /// The name below the text.
        Signature "signature",
        /// Nothing but a time.
        Time "time",
        /// The page says the same before.
        Repeat "said before",
        /// A dialog that asks for consent.
        Dialog "dialog before the headline",
        /// What stands under a heading that is the label of a box.
        LabelledBox "box with a label",
        /// What stands in an element that is called a sign-up or the next article.
        CalledBox "box by its name",
        /// The next story begins.
        NextStory "next story",
        /// The headline of one story of several.
        Series "headline in a series",
        /// A heading behind which no text stands.
        Heads "heads nothing",
        /// The points below the headline.
        Points "points below the headline",
        /// The standfirst.
        Standfirst "standfirst",
        /// A teaser that its label gives away.
        Teaser "teaser",
        /// The text goes on behind a teaser.
        BehindTeaser "behind a teaser",
        /// The text is an article and nothing else.
        OwnText "an article's own text",
        /// The caller's rule for the site.
        Site "site rule",
        /// The body was taken from the page's data.
        Recovered "body taken from data",
    }
}
