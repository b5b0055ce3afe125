# English
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
said	verb	s
say	verb	s
says	verb	s
saying	verb	s
told	verb	s
tells	verb	s
telling	verb	s
added	verb	s
adds	verb	s
adding	verb	s
stated	verb	s
states	verb	s
stating	verb	s
explained	verb	s
explains	verb	s
explaining	verb	s
noted	verb	s
notes	verb	s
noting	verb	s
asked	verb	s
asks	verb	s
replied	verb	s
replies	verb	s
responded	verb	s
responds	verb	s
answered	verb	s
insisted	verb	s
insists	verb	s
insisting	verb	s
argued	verb	s
argues	verb	s
arguing	verb	s
claimed	verb	s
claims	verb	s
claiming	verb	s
announced	verb	s
announces	verb	s
announcing	verb	s
declared	verb	s
declares	verb	s
declaring	verb	s
confirmed	verb	s
confirms	verb	s
warned	verb	s
warns	verb	s
warning	verb	s
wrote	verb	s
writes	verb	s
writing	verb	s
tweeted	verb	s
tweets	verb	s
tweeting	verb	s
posted	verb	w
commented	verb	s
comments	verb	s
remarked	verb	s
recalled	verb	s
recalls	verb	s
recounted	verb	s
admitted	verb	s
admits	verb	s
acknowledged	verb	s
acknowledges	verb	s
conceded	verb	s
concedes	verb	s
denied	verb	s
denies	verb	s
alleged	verb	s
alleges	verb	s
maintained	verb	s
testified	verb	s
testifies	verb	s
quipped	verb	s
joked	verb	s
jokes	verb	s
joking	verb	s
complained	verb	s
complains	verb	s
urged	verb	s
urges	verb	s
stressed	verb	s
stresses	verb	s
emphasized	verb	s
emphasised	verb	s
emphasizes	verb	s
emphasises	verb	s
concluded	verb	s
concludes	verb	s
suggested	verb	s
suggests	verb	s
predicted	verb	s
predicts	verb	s
exclaimed	verb	s
shouted	verb	s
yelled	verb	s
screamed	verb	s
whispered	verb	s
muttered	verb	s
reiterated	verb	s
reiterates	verb	s
asserted	verb	s
asserts	verb	s
contended	verb	s
contends	verb	s
opined	verb	s
lamented	verb	s
laments	verb	s
mused	verb	s
observed	verb	w
vowed	verb	s
vows	verb	s
pledged	verb	s
promised	verb	s
boasted	verb	s
bragged	verb	s
echoed	verb	s
interjected	verb	s
countered	verb	s
counters	verb	s
retorted	verb	s
revealed	verb	s
reveals	verb	s
disclosed	verb	s
demanded	verb	s
proclaimed	verb	s
proclaims	verb	s
chanted	verb	s
proclaiming	verb	s
whispering	verb	s
snapped	verb	s
snaps	verb	s
shrugged	verb	s
complaining	verb	s
recalling	verb	s
admitting	verb	s
confirming	verb	s
denying	verb	s
lamenting	verb	s
marveled	verb	s
gushed	verb	s
enthused	verb	s
conceding	verb	s
replying	verb	s
emphasizing	verb	s
stressing	verb	s
promising	verb	s
reiterating	verb	s
thundered	verb	s
pleaded	verb	s
begged	verb	s
deadpanned	verb	s
jested	verb	s
asserting	verb	s
contending	verb	s
disclosing	verb	s
revealing	verb	s
mentioning	verb	s
commenting	verb	s
concluding	verb	s
predicting	verb	s
suggesting	verb	s
reminding	verb	s
acknowledging	verb	s
vowing	verb	s
pledging	verb	s
alleging	verb	s
continued	verb	w
continues	verb	w
called	verb	w
calls	verb	w
calling	verb	w
described	verb	w
describes	verb	w
describing	verb	w
believes	verb	w
believed	verb	w
thinks	verb	w
thought	verb	w
reported	verb	w
reports	verb	w
reporting	verb	w
read	verb	w
reads	verb	w
shows	verb	w
showed	verb	w
found	verb	w
finds	verb	w
accused	verb	w
accuses	verb	w
accusing	verb	w
praised	verb	w
praises	verb	w
criticized	verb	w
criticised	verb	w
blasted	verb	w
slammed	verb	w
labeled	verb	w
labelled	verb	w
dubbed	verb	w
termed	verb	w
referred	verb	w
cited	verb	w
cites	verb	w
quoted	verb	w
hailed	verb	w
repeated	verb	w
joined	verb	w
agreed	verb	w
agrees	verb	w
cautioned	verb	w
recommended	verb	w
assured	verb	w
reminded	verb	w
informed	verb	w
advised	verb	w
hinted	verb	w
signaled	verb	w
indicated	verb	w
indicates	verb	w
speculated	verb	w
hoped	verb	w
hopes	verb	w
feared	verb	w
fears	verb	w
wondered	verb	w
decried	verb	w
mocked	verb	w
ridiculed	verb	w
defended	verb	w
summed	verb	w
sighed	verb	w
laughed	verb	w
cried	verb	w
think	verb	w
estimated	verb	w
estimates	verb	w
expressed	verb	w
mean	verb	w
means	verb	w
according to	according_to	s
in the words of	according_to	s
per	according_to	w
quoted as saying	according_to	s
was quoted as saying	according_to	s
as saying	according_to	w
in a statement	according_to	w
in an interview	according_to	w
in the view of	according_to	s
statement	noun	s
statements	noun	s
interview	noun	s
remarks	noun	s
tweet	noun	s
post	noun	s
letter	noun	s
email	noun	s
speech	noun	s
testimony	noun	s
spokesman	noun	s
spokeswoman	noun	s
spokesperson	noun	s
comment	noun	s
message	noun	s
press conference	noun	s
news conference	noun	s
memo	noun	s
press release	noun	s
clarified	verb	s
clarifies	verb	s
clarifying	verb	s
pointed out	verb	s
points out	verb	s
pointing out	verb	s
went on	verb	s
goes on	verb	s
blurted	verb	s
chimed in	verb	s
cautions	verb	s
cautioning	verb	s
countering	verb	s
opines	verb	s
recounting	verb	s
remembers	verb	s
remembered	verb	s
remembering	verb	s
grumbled	verb	s
bemoaned	verb	s
bemoans	verb	s
quips	verb	s
implored	verb	s
scoffed	verb	s
fumed	verb	s
summarized	verb	s
summarised	verb	s
reflected	verb	s
reflects	verb	s
recites	verb	s
recited	verb	s
testifying	verb	s
responding	verb	s
answering	verb	s
marvelled	verb	s
texted	verb	s
texting	verb	s

[quote_marks]
primary	“	”
alternative	"	"
secondary	‘	’
alternative	'	'

[complementizers]
that
whether
if

[pronouns]
he	m	s
she	f	s
they	-	p

[name_markers]
so-called
titled
entitled
named
called
dubbed
nicknamed
known as
film
movie
book
song
album
novel
show
series
magazine
newspaper
play
the word
the term
word
phrase
operation
headlined
hashtag
hit
single
hit single
podcast
sitcom
documentary
drama
comedy
musical
opera
blog
column
essay
poem
episode
app
slogan
motto
codenamed
code-named
aka
tv series
sequel
track
tour
a.k.a.
acronym
slang
ship
brand
exhibition
painting
bestseller

[cue_order]
before_vs	1
before_sv	3
after_vs	2
after_sv	3

[quote_particles]
has	auxiliary
have	auxiliary
had	auxiliary
was	auxiliary
also	auxiliary
then	auxiliary
later	auxiliary
is	auxiliary
