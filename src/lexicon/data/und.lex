# What no language owns
# Written for this project.

[consent]

[comments]

[related]

[share]

[newsletter]

[tags]

[navigation]

[advertisement]

[legal]

[paywall]

[caption]

[headline_labels]

[live]

[byline_prefixes]

[roles]

[agencies]

[joiners]

[months]

[months_hijri]

[months_jalali]

[weekdays]

[meridiem]

[ago]

[published]

[updated]

[honorifics]

[organization_words]

[location_words]

[name_particles]

[abbreviations]

[cues]

[quote_marks]
primary	“	”
alternative	"	"
alternative	«	»
alternative	„	“
secondary	‘	’
name	《	》
name	〈	〉

[complementizers]

[pronouns]

[name_markers]

[cue_order]

[quote_particles]
