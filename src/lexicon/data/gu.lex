# Gujarati
# Written for this project.

[consent]
આ વેબસાઇટ કૂકીઝ	start
આ વેબસાઈટ કૂકીઝ	start
અમે કૂકીઝનો ઉપયોગ	start
અમારી વેબસાઇટ કૂકીઝ	start
સ્વીકારો	whole
બધા સ્વીકારો	whole
હું સંમત છું	whole
નકારો	whole
બરાબર	whole
કૂકી સેટિંગ્સ	whole
વધુ જાણો	whole

[comments]
ટિપ્પણીઓ	whole
ટિપ્પણી	whole
ટિપ્પણી કરો	whole
કોમેન્ટ	whole
કોમેન્ટ કરો	whole
કોમેન્ટ્સ	whole
તમારો અભિપ્રાય	whole
પ્રતિભાવ	whole
પ્રતિભાવ આપો	whole
તમારો પ્રતિભાવ આપો	whole
જવાબ આપો	whole
જવાબ રદ કરો	whole
ટિપ્પણી પોસ્ટ કરો	whole
કોઈ ટિપ્પણીઓ નથી	whole
વાચકોના અભિપ્રાય	whole
તમારું ઇમેઇલ સરનામું પ્રકાશિત કરવામાં	start
ટિપ્પણી કરવા માટે લૉગિન	start
કોમેન્ટ કરવા માટે લોગિન	start

[related]
આ પણ વાંચો	start
આ પણ વાંચોઃ	start
આ પણ જુઓ	start
વધુ વાંચો	start
વધુ સમાચાર વાંચો	start
વાંચો:	start
સંપૂર્ણ સમાચાર વાંચો	start
આગળ વાંચો	start
સંબંધિત સમાચાર	whole
સંબંધિત લેખો	whole
સંબંધિત પોસ્ટ	whole
તાજા સમાચાર	whole
તાજેતરના સમાચાર	whole
લેટેસ્ટ ન્યૂઝ	whole
મુખ્ય સમાચાર	whole
મહત્વના સમાચાર	whole
ટોપ ન્યૂઝ	whole
ટોપ સ્ટોરીઝ	whole
ટ્રેન્ડિંગ	whole
લોકપ્રિય	whole
લોકપ્રિય સમાચાર	whole
સૌથી વધુ વંચાયેલા	whole
સૌથી વધુ વાંચેલા	whole
વધુ સમાચાર	whole
અન્ય સમાચાર	whole
વધુ	whole
આગામી સમાચાર	whole
અગાઉના સમાચાર	whole
તમારા માટે	whole
ફોટો ગેલેરી	whole
વેબ સ્ટોરીઝ	whole

[share]
શેર	whole
શેર કરો	whole
સમાચાર શેર કરો	whole
ફેસબુક	whole
ટ્વિટર	whole
વોટ્સએપ	whole
વૉટ્સઍપ	whole
ઈમેલ	whole
લિંક કૉપિ કરો	whole
ફોલો કરો	whole
અમને ફોલો કરો	whole
પ્રિન્ટ	whole
સેવ કરો	whole
અમારી વોટ્સએપ ચેનલ	start
અમને ફેસબુક	start
ગુજરાતના તાજા સમાચાર	start
તમે અમને ફેસબુક	start
તાજા સમાચાર માટે	start

[newsletter]
ન્યૂઝલેટર	whole
સબ્સ્ક્રાઇબ	whole
સબ્સ્ક્રાઇબ કરો	whole
સાઇન અપ	whole
ઈમેલ સરનામું	whole
તમારો ઈમેલ	whole
અમારા ન્યૂઝલેટર	start
ન્યૂઝલેટર સબ્સ્ક્રાઇબ	start
એપ ડાઉનલોડ કરો	whole
અમારી એપ ડાઉનલોડ કરો	start
તમારું ઈમેલ દાખલ કરો	whole
નોટિફિકેશન ચાલુ કરો	whole
તાજા સમાચાર માટે	start
અમારી વોટ્સએપ ચેનલ	start
વધુ સમાચાર માટે	start

[tags]
ટેગ	whole
ટેગ્સ	whole
વિષય	whole
વિષયો	whole
શ્રેણી	whole
ટૉપિક	whole
ટેગ્સ:	start
ટેગ:	start

[navigation]
હોમ	whole
મુખ્ય પૃષ્ઠ	whole
મેનુ	whole
શોધ	whole
શોધો	whole
સર્ચ	whole
લૉગિન	whole
લોગ ઇન	whole
સાઇન ઇન	whole
અમારા વિશે	whole
સંપર્ક	whole
અમારો સંપર્ક કરો	whole
ઉપર જાઓ	whole
પાછા	whole
બંધ કરો	whole
બધા જુઓ	whole
વધુ જુઓ	whole
આગળ	whole
પાછળ	whole
આગળનું પેજ	whole
પાછલું પેજ	whole
કન્ટેન્ટ પર જાઓ	whole
વીડિયો	whole
ફોટો	whole
તસવીરો	whole
ઈ-પેપર	whole
એપ	whole
ઇ-પેપર	whole

[front_page]
હોમ
મુખ્ય પૃષ્ઠ
હોમ પેજ
મુખપૃષ્ઠ

[advertisement]
જાહેરાત	whole
જાહેરાતો	whole
પ્રાયોજિત	whole
જાહેરખબર	whole
સ્પોન્સર્ડ	whole
સ્પોન્સર્ડ કન્ટેન્ટ	whole
જાહેરાત પછી વાંચો	start
જાહેરાત આપો	whole
એડ	whole

[legal]
ગોપનીયતા નીતિ	whole
પ્રાઈવસી પોલિસી	whole
નિયમો અને શરતો	whole
ઉપયોગની શરતો	whole
કૉપિરાઇટ	whole
સર્વાધિકાર સુરક્ષિત	start
કૉપિરાઇટ ©	start

[paywall]
સંપૂર્ણ સમાચાર વાંચવા માટે સબ્સ્ક્રાઇબ	start
પ્રીમિયમ	whole
આ લેખ ફક્ત સબ્સ્ક્રાઇબર્સ માટે	start
ફક્ત સબ્સ્ક્રાઇબર્સ માટે	whole
વાંચવા માટે સબ્સ્ક્રાઇબ કરો	start
આગળ વાંચવા માટે લોગિન કરો	start
પહેલેથી સબ્સ્ક્રાઇબર છો?	start
સંપૂર્ણ સમાચાર વાંચવા માટે	start

[caption]
ફોટો:	start
તસવીર:	start
તસવીર સૌજન્ય	start
ઇમેજ સ્રોત	start
ઇમેજ કૅપ્શન	start
વીડિયો કૅપ્શન	start
ફાઇલ ફોટો	start
ફાઇલ તસવીર	whole
પ્રતિકાત્મક તસવીર	whole

[headline_labels]
બ્રેકિંગ ન્યૂઝ
બ્રેકિંગ
લાઇવ
વીડિયો
તસવીરો
એક્સક્લુઝિવ
વિશેષ
તંત્રીલેખ
વિશ્લેષણ
ઇન્ટરવ્યૂ
ફૅક્ટ ચેક
અપડેટ

[live]
લાઇવ
લાઈવ
લાઇવ અપડેટ્સ
લાઈવ અપડેટ
સીધું પ્રસારણ
લાઇવ બ્લોગ
લાઇવ અપડેટ
લાઈવ સ્કોર
જીવંત પ્રસારણ
પળેપળની અપડેટ

[byline_prefixes]
લેખક
દ્વારા
અહેવાલ
રિપોર્ટર
સંપાદન
અનુવાદ

[contributions]
તસવીર
તસવીરો
ફોટો
ફોટો:

[roles]
પત્રકાર
વરિષ્ઠ પત્રકાર
સંવાદદાતા
પ્રતિનિધિ
રિપોર્ટર
તંત્રી
સંપાદક
લેખક
ડેસ્ક
ન્યૂઝ ડેસ્ક
ટીમ
અમદાવાદ
ગાંધીનગર
સુરત
રાજકોટ
વડોદરા
નવી દિલ્હી
મુંબઈ
બ્યૂરો
વિશેષ સંવાદદાતા
વરિષ્ઠ સંવાદદાતા
બ્યુરો ચીફ
વેબ ડેસ્ક
ડિજિટલ ડેસ્ક
સહાયક સંપાદક
કટારલેખક
વિશ્લેષક
ફોટો જર્નાલિસ્ટ
કોલમિસ્ટ
મુખ્ય સંવાદદાતા

[nobodies]
અજ્ઞાત
મહેમાન

[agencies]
પીટીઆઈ
એએનઆઈ
રોયટર્સ
રૉઇટર્સ
એએફપી
એપી
આઈએએનએસ
યુએનઆઈ
એજન્સી
શિન્હુઆ

[joiners]
અને
તથા
તેમજ

[months]
જાન્યુઆરી	1
જાન્યુ	1
જાન્યુ.	1
ફેબ્રુઆરી	2
ફેબ્રુ	2
ફેબ્રુ.	2
માર્ચ	3
એપ્રિલ	4
એપ્રિ	4
મે	5
જૂન	6
જુલાઈ	7
જુલાઇ	7
ઑગસ્ટ	8
ઓગસ્ટ	8
ઑગ	8
સપ્ટેમ્બર	9
સપ્ટે	9
ઑક્ટોબર	10
ઓક્ટોબર	10
ઑક્ટો	10
નવેમ્બર	11
નવે	11
ડિસેમ્બર	12
ડિસે	12

[months_hijri]

[months_jalali]

[weekdays]
સોમવાર	1
સોમ	1
મંગળવાર	2
મંગળ	2
બુધવાર	3
બુધ	3
ગુરુવાર	4
ગુરૂવાર	4
ગુરુ	4
શુક્રવાર	5
શુક્ર	5
શનિવાર	6
શનિ	6
રવિવાર	7
રવિ	7

[meridiem]
સવારે	am
વહેલી સવારે	am
સાંજે	pm
બપોરે	pm
રાત્રે	pm

[ago]
{n} સેકન્ડ પહેલાં	second
{n} સેકંડ પહેલાં	second
{n} મિનિટ પહેલાં	minute
{n} મિનિટ પહેલા	minute
{n} કલાક પહેલાં	hour
{n} કલાક પહેલા	hour
{n} દિવસ પહેલાં	day
{n} દિવસ પહેલા	day
{n} અઠવાડિયા પહેલાં	week
{n} સપ્તાહ પહેલાં	week
{n} મહિના પહેલાં	month
{n} મહિના પહેલા	month
{n} વર્ષ પહેલાં	year
{n} વર્ષ પહેલા	year
હમણાં	second	0
હમણાં જ	second	0
આજે	day	0
ગઈકાલે	day	1
ગઈ કાલે	day	1

[published]
પ્રકાશિત
પ્રકાશિત તારીખ
પ્રકાશન
પબ્લિશ
Published

[updated]
અપડેટ
અપડેટેડ
છેલ્લું અપડેટ
છેલ્લે અપડેટ
Updated

[honorifics]
શ્રી	title
શ્રીમતી	title
કુમારી	title
ડૉ.	title
ડૉ	title
ડો.	title
ડૉક્ટર	title
પ્રો.	title
પ્રોફેસર	title
પંડિત	title
સ્વામી	title
બાપુ	title
સંત	title
સ્વ.	title
દિવંગત	title
જસ્ટિસ	title
ન્યાયમૂર્તિ	title
જનરલ	title
મેજર	title
કર્નલ	title
કેપ્ટન	title
લેફ્ટનન્ટ	title
મહારાજ	title
ઍડવોકેટ	title
આચાર્ય	title
વડાપ્રધાન	role
વડા પ્રધાન	role
પૂર્વ વડાપ્રધાન	role
પીએમ	role
રાષ્ટ્રપતિ	role
ઉપરાષ્ટ્રપતિ	role
પ્રમુખ	role
રાષ્ટ્રપ્રમુખ	role
મુખ્યમંત્રી	role
સીએમ	role
પૂર્વ મુખ્યમંત્રી	role
નાયબ મુખ્યમંત્રી	role
મંત્રી	role
કેન્દ્રીય મંત્રી	role
ગૃહમંત્રી	role
કેન્દ્રીય ગૃહમંત્રી	role
નાણામંત્રી	role
રક્ષામંત્રી	role
વિદેશમંત્રી	role
રાજ્યમંત્રી	role
રાજ્યપાલ	role
સાંસદ	role
ધારાસભ્ય	role
પૂર્વ ધારાસભ્ય	role
મેયર	role
સરપંચ	role
કોર્પોરેટર	role
સ્પીકર	role
અધ્યક્ષ	role
પ્રદેશ પ્રમુખ	role
મહામંત્રી	role
મહાસચિવ	role
સચિવ	role
પ્રવક્તા	role
નેતા	role
કલેક્ટર	role
જિલ્લા કલેક્ટર	role
પોલીસ કમિશનર	role
કમિશનર	role
એસપી	role
ડીવાયએસપી	role
પીઆઈ	role
પીએસઆઈ	role
ડીજીપી	role
ચૅરમૅન	role
ડિરેક્ટર	role
સીઈઓ	role
સ્થાપક	role
ન્યાયાધીશ	role
રાજદૂત	role
કુલપતિ	role
કોચ	role
ક્રિકેટર	role
બેટ્સમેન	role
બોલર	role
ખેલાડી	role
અભિનેતા	role
અભિનેત્રી	role
ગાયક	role
ગાયિકા	role
દિગ્દર્શક	role
નિર્માતા	role
લેખક	role
કવિ	role
પત્રકાર	role
વકીલ	role
ઉદ્યોગપતિ	role
નિષ્ણાત	role
પુત્ર	kin
પુત્રી	kin
દીકરો	kin
દીકરી	kin
પત્ની	kin
પતિ	kin
પિતા	kin
માતા	kin
ભાઈ	kin
બહેન	kin
કાકા	kin
જમાઈ	kin

[organization_words]
મંત્રાલય
વિભાગ
આયોગ
ચૂંટણી પંચ
પંચ
સમિતિ
પરિષદ
નિગમ
સંસ્થા
સંગઠન
સંઘ
પક્ષ
પાર્ટી
કૉંગ્રેસ
કોંગ્રેસ
ભાજપ
સભા
વિધાનસભા
લોકસભા
રાજ્યસભા
સંસદ
મહાનગરપાલિકા
નગરપાલિકા
પંચાયત
જિલ્લા પંચાયત
યુનિવર્સિટી
વિદ્યાપીઠ
કોલેજ
શાળા
સ્કૂલ
બેંક
બૅન્ક
કંપની
લિમિટેડ
ગ્રુપ
ઉદ્યોગ
કોર્ટ
હાઈકોર્ટ
સુપ્રીમ કોર્ટ
પોલીસ
પોલીસ સ્ટેશન
સેના
સૈન્ય
નૌકાદળ
વાયુસેના
સીબીઆઈ
ઇડી
હોસ્પિટલ
ટ્રસ્ટ
ફાઉન્ડેશન
બોર્ડ
ક્લબ
ટીમ
સરકાર
સંયુક્ત રાષ્ટ્ર
મંડળ

[location_words]
જિલ્લો
જિલ્લા
તાલુકો
તાલુકા
ગામ
શહેર
રાજ્ય
દેશ
નગર
વિસ્તાર
સોસાયટી
રોડ
માર્ગ
હાઈવે
ચોક
ચાર રસ્તા
બ્રિજ
પુલ
સ્ટેશન
એરપોર્ટ
બંદર
નદી
ડેમ
તળાવ
સરોવર
સમુદ્ર
મહાસાગર
દરિયો
ખાડી
ટાપુ
દ્વીપ
પર્વત
ડુંગર
જંગલ
અભયારણ્ય
ઉદ્યાન
મંદિર
સ્ટેડિયમ
સરહદ
પ્રાંત
પ્રદેશ
પ્રજાસત્તાક

[forms_of_address]
શ્રી
શ્રીમતી
કુમારી
જી

[name_particles]
બિન
અલ
ડી
વાન

[abbreviations]
ડૉ.
ડો.
શ્રી.
પ્રો.
સ્વ.
રૂ.
કિ.મી.
લિ.
એ.
બી.
સી.
ડી.
એસ.
કે.
એમ.
પી.
આર.
વી.
જે.
એન.
ટી.
એચ.
એલ.
જી.
તા.
જિ.
ઈ.સ.

[cues]
કહ્યું	verb	s
જણાવ્યું	verb	s
કહે છે	verb	s
લખ્યું	verb	s
બોલ્યા	verb	s
કહ્યું હતું	verb	s
અનુસાર	according_after	s
મુજબ	according_after	s
રિપોર્ટ	text
દસ્તાવેજ	text
નોટિસ	text

[quote_marks]
primary	“	”
alternative	"	"
alternative	‘	’
alternative	'	'

[complementizers]
કે

[pronouns]
તેણે	-	s
તેમણે	-	s
તે	-	s

[name_markers]

[cue_order]
before_sv	3
after_sv	3
sov	2
prodrop	1

[quote_particles]
એમ	quotative
એવું	quotative
આ	pointer
લખેલું	reads
