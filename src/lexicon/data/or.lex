# Odia
# Written for this project.

[consent]
ଆମେ କୁକିଜ୍	start
ଏହି ୱେବସାଇଟ୍ କୁକିଜ୍	start
ଗ୍ରହଣ କରନ୍ତୁ	whole
ସମସ୍ତ ଗ୍ରହଣ କରନ୍ତୁ	whole
ମୁଁ ରାଜି	whole
ରାଜି	whole

[comments]
ମତାମତ	whole
ମନ୍ତବ୍ୟ	whole
ମନ୍ତବ୍ୟ ଦିଅନ୍ତୁ	whole
ମତାମତ ଦିଅନ୍ତୁ	whole
ଉତ୍ତର ଦିଅନ୍ତୁ	whole
ଆପଣଙ୍କ ଇମେଲ୍ ଠିକଣା ପ୍ରକାଶ	start

[related]
ଅଧିକ ପଢ଼ନ୍ତୁ	start
ଆହୁରି ପଢ଼ନ୍ତୁ	start
ଏହା ମଧ୍ୟ ପଢ଼ନ୍ତୁ	start
ଏହାକୁ ବି ପଢ଼ନ୍ତୁ	start
ସମ୍ବନ୍ଧିତ ଖବର	whole
ସମ୍ପର୍କିତ ଖବର	whole
ଅନ୍ୟାନ୍ୟ ଖବର	whole
ତାଜା ଖବର	whole
ସର୍ବାଧିକ ପଠିତ	whole
ଲୋକପ୍ରିୟ ଖବର	whole
ଟ୍ରେଣ୍ଡିଂ	whole

[share]
ସେୟାର	whole
ଶେୟାର କରନ୍ତୁ	whole
ସେୟାର କରନ୍ତୁ	whole
ପ୍ରିଣ୍ଟ	whole
ଆମକୁ ଫଲୋ କରନ୍ତୁ	start

[newsletter]
ସବସ୍କ୍ରାଇବ	whole
ସବସ୍କ୍ରାଇବ୍ କରନ୍ତୁ	whole
ଇମେଲ୍	whole
ନ୍ୟୁଜଲେଟର	whole

[tags]
ଟ୍ୟାଗ	whole
ଟ୍ୟାଗ୍ସ	whole
ବିଷୟ	whole

[navigation]
ମୁଖ୍ୟ ପୃଷ୍ଠା	whole
ମୂଳପୃଷ୍ଠା	whole
ହୋମ	whole
ସନ୍ଧାନ	whole
ଆମ ବିଷୟରେ	whole
ଯୋଗାଯୋଗ	whole

[front_page]
ମୁଖ୍ୟ ପୃଷ୍ଠା
ମୂଳପୃଷ୍ଠା
ହୋମ

[advertisement]
ବିଜ୍ଞାପନ	whole

[legal]
ସର୍ବସ୍ୱତ୍ୱ ସଂରକ୍ଷିତ	start
ସମସ୍ତ ଅଧିକାର ସଂରକ୍ଷିତ	start
ଗୋପନୀୟତା ନୀତି	whole
ନିୟମ ଓ ସର୍ତ୍ତାବଳୀ	whole

[caption]
ଫଟୋ:	start
ଫାଇଲ ଫଟୋ	whole
ଛବି:	start
ଫଟୋ କ୍ରେଡିଟ୍:	start

[headline_labels]
ବ୍ରେକିଂ ନ୍ୟୁଜ
ସାକ୍ଷାତକାର
ମତାମତ
ଭିଡିଓ
ସମ୍ପାଦକୀୟ

[byline_prefixes]
ଲେଖକ
ରିପୋର୍ଟ
ପ୍ରତିବେଦନ

[roles]
ସାମ୍ବାଦିକ
ସଂବାଦଦାତା
ସମ୍ପାଦକ
ନ୍ୟୁଜ୍ ଡେସ୍କ
ବ୍ୟୁରୋ
ଭୁବନେଶ୍ୱର
କଟକ

[joiners]
ଓ
ଏବଂ

[months]
ଜାନୁଆରୀ	1
ଜାନୁୟାରୀ	1
ଫେବୃଆରୀ	2
ଫେବ୍ରୁଆରୀ	2
ମାର୍ଚ୍ଚ	3
ଅପ୍ରେଲ	4
ଏପ୍ରିଲ	4
ଅପ୍ରିଲ	4
ମଇ	5
ମେ	5
ଜୁନ	6
ଜୁନ୍	6
ଜୁଲାଇ	7
ଅଗଷ୍ଟ	8
ଅଗଷ୍ଟ୍	8
ସେପ୍ଟେମ୍ବର	9
ସେପ୍ଟେମ୍ୱର	9
ଅକ୍ଟୋବର	10
ନଭେମ୍ବର	11
ନଭେମ୍ୱର	11
ଡିସେମ୍ବର	12
ଡିସେମ୍ୱର	12

[weekdays]
ସୋମବାର	1
ମଙ୍ଗଳବାର	2
ବୁଧବାର	3
ଗୁରୁବାର	4
ଶୁକ୍ରବାର	5
ଶନିବାର	6
ରବିବାର	7

[ago]
{n} ମିନିଟ୍ ପୂର୍ବେ	minute
{n} ମିନିଟ ପୂର୍ବରୁ	minute
{n} ଘଣ୍ଟା ପୂର୍ବେ	hour
{n} ଘଣ୍ଟା ପୂର୍ବରୁ	hour
{n} ଦିନ ପୂର୍ବେ	day
{n} ଦିନ ତଳେ	day
{n} ସପ୍ତାହ ପୂର୍ବେ	week
{n} ମାସ ପୂର୍ବେ	month
{n} ମାସ ତଳେ	month
{n} ବର୍ଷ ପୂର୍ବେ	year
{n} ବର୍ଷ ତଳେ	year
ଆଜି	day	0
ଗତକାଲି	day	1

[published]
ପ୍ରକାଶିତ
ପ୍ରକାଶ

[updated]
ଅପଡେଟ୍
ଅଦ୍ୟତନ

[honorifics]
ଶ୍ରୀ	title
ଶ୍ରୀମତୀ	title
ଡକ୍ଟର	title
ଡା.	title
ପ୍ରଫେସର	title
ମୁଖ୍ୟମନ୍ତ୍ରୀ	role
ପ୍ରଧାନମନ୍ତ୍ରୀ	role
ମନ୍ତ୍ରୀ	role
ରାଷ୍ଟ୍ରପତି	role
ରାଜ୍ୟପାଳ	role
ସାଂସଦ	role
ବିଧାୟକ	role
ଜିଲ୍ଲାପାଳ	role
ଏସପି	role
ସଭାପତି	role
ମୁଖପାତ୍ର	role
ନିର୍ଦ୍ଦେଶକ	role

[cues]
କହିଛନ୍ତି	verb	s
କହିଥିଲେ	verb	s
କହିଲେ	verb	s
କହିବା ଅନୁସାରେ	verb	s
ଜଣାଇଛନ୍ତି	verb	s
ସୂଚନା ଦେଇଛନ୍ତି	verb	s
ଅଭିଯୋଗ କରିଛନ୍ତି	verb	s
ଉଲ୍ଲେଖ କରିଛନ୍ତି	verb	s
ବିବୃତି	noun	s
ସାକ୍ଷାତକାର	noun	s

[quote_marks]
primary	“	”
primary	‘	’
alternative	"	"
alternative	'	'

[complementizers]
ଯେ
ବୋଲି

[pronouns]
ସେ	-	s
ସେମାନେ	-	p

[cue_order]
sov	3
before_sv	3

[quote_particles]
ବୋଲି	quotative
