//! The element and attribute names that the extractor knows.

macro_rules! names {
    ($(#[$meta:meta])* $type:ident, $other:literal { $($name:ident $key:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $type {
            #[doc = $other]
            #[default]
            Other,
            $(#[doc = concat!("`", $key, "`")] $name),+
        }

        impl $type {
            /// All listed names, without `Other`.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Returns the name; `"other"` for [`Self::Other`].
            pub fn name(self) -> &'static str {
                match self { Self::Other => "other", $(Self::$name => $key),+ }
            }
        }
    };
}

names! {
    /// The name of an element.
    Tag, "An element that is not listed, such as a custom one." {
        A "a", Abbr "abbr", Address "address", Area "area", Article "article", Aside "aside",
        Audio "audio", B "b", Base "base", Blockquote "blockquote", Body "body", Br "br",
        Button "button", Canvas "canvas", Caption "caption", Center "center", Cite "cite",
        Code "code", Col "col", Colgroup "colgroup", Datalist "datalist", Dd "dd", Del "del",
        Details "details", Dialog "dialog", Dir "dir", Div "div", Dl "dl", Dt "dt", Em "em",
        Embed "embed", Fieldset "fieldset", Figcaption "figcaption", Figure "figure", Font "font",
        Footer "footer", Form "form", Frame "frame", Frameset "frameset", H1 "h1", H2 "h2",
        H3 "h3", H4 "h4", H5 "h5", H6 "h6", Head "head", Header "header", Hgroup "hgroup",
        Hr "hr", Html "html", I "i", Iframe "iframe", Img "img", Input "input", Ins "ins",
        Label "label", Legend "legend", Li "li", Link "link", Listing "listing", Main "main",
        Map "map", Mark "mark", Math "math", Menu "menu", Meta "meta", Meter "meter", Nav "nav",
        Noscript "noscript", Object "object", Ol "ol", Optgroup "optgroup", Option "option",
        Output "output", P "p", Param "param", Picture "picture", Plaintext "plaintext", Pre "pre",
        Progress "progress", Q "q", Rp "rp", Rt "rt", Ruby "ruby", S "s", Script "script",
        Search "search", Section "section", Select "select", Small "small", Source "source",
        Span "span", Strong "strong", Style "style", Sub "sub", Summary "summary", Sup "sup",
        Svg "svg", Table "table", Tbody "tbody", Td "td", Template "template",
        Textarea "textarea", Tfoot "tfoot", Th "th", Thead "thead", Time "time", Title "title",
        Tr "tr", Tt "tt", U "u", Ul "ul", Var "var", Video "video", Wbr "wbr", Xmp "xmp",
    }
}

names! {
    /// The name of an attribute. Attributes that are not listed are not kept.
    Attr, "An attribute that is not listed." {
        Alt "alt", AriaHidden "aria-hidden", AriaLabel "aria-label", Charset "charset",
        Cite "cite", Class "class", Colspan "colspan", Content "content", DataArea "data-area",
        DataBlock "data-block", DataComponent "data-component",
        DataComponentName "data-component-name", DataDate "data-date", DataLazySrc "data-lazy-src",
        DataLazySrcset "data-lazy-srcset", DataModule "data-module", DataName "data-name",
        DataOriginal "data-original", DataPrintLayout "data-print-layout", DataQa "data-qa",
        DataSrc "data-src", DataSrcset "data-srcset", DataTest "data-test", DataTestId "data-test-id",
        DataTestid "data-testid", DataTime "data-time", DataTimestamp "data-timestamp",
        DataType "data-type", Datetime "datetime", Dir "dir", Headers "headers", Height "height",
        Hidden "hidden", Href "href", HttpEquiv "http-equiv", Id "id", Itemid "itemid",
        Itemprop "itemprop", Itemscope "itemscope", Itemtype "itemtype", Lang "lang", Name "name",
        Property "property", Rel "rel", Reversed "reversed", Role "role", Rowspan "rowspan",
        Size "size",
        Src "src", Srcset "srcset", Start "start", Style "style", Title "title", Type "type",
        Typeof "typeof", Value "value", Width "width", XmlLang "xml:lang",
    }
}
