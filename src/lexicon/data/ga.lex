# Irish
# Written for this project.

[consent]
Úsáidimid fianáin	start
Baineann an suíomh seo úsáid as fianáin	start
Glac leis
Glac le gach ceann
Glac leo uile
Diúltaigh
Socruithe fianán
Polasaí fianán

[comments]
Tráchtanna
Fág trácht
Fág nóta tráchta
Freagra
Ní fhoilseofar do sheoladh ríomhphoist	start

[related]
Léigh freisin	start
Léigh tuilleadh	start
Tuilleadh	start
Scéalta gaolmhara
Scéalta eile
Ailt ghaolmhara
Na scéalta is déanaí
An nuacht is déanaí
Is mó léamh
Is mó a léitear
Níos mó ón údar seo

[share]
Roinn
Comhroinn
Roinn an scéal seo
Priontáil
Lean muid ar	start
Lean sinn	start

[newsletter]
Cláraigh
Liostáil
Seoladh ríomhphoist
Ríomhphost
Nuachtlitir

[tags]
Clibeanna
Ábhair
Clibeanna:	start

[navigation]
Baile
Príomhleathanach
Abhaile
Cuardaigh
Fúinn
Maidir linn
Teagmháil
Déan teagmháil linn
Barr an leathanaigh
Léim go dtí an t-ábhar

[front_page]
Baile
Príomhleathanach

[advertisement]
Fógra
Fógraíocht
Fógraí

[legal]
Gach ceart ar cosaint	start
© Gach ceart	start
Cóipcheart	start
Polasaí príobháideachais
Téarmaí agus coinníollacha
Téarmaí úsáide

[caption]
Pictiúr:
Grianghraf:
Íomhá:

[headline_labels]
Nuacht is déanaí
Agallamh
Anailís
Tuairim
Eisiach

[byline_prefixes]
Le
Scríofa ag
Údar
Tuairisc ó

[contributions]
Grianghraf
Pictiúr

[roles]
tuairisceoir
iriseoir
eagarthóir
comhfhreagraí
Baile Átha Cliath
Gaillimh

[joiners]
agus

[months]
Eanáir	1
Ean	1
Feabhra	2
Feabh	2
Feabhraí	2
Márta	3
Már	3
Aibreán	4
Aib	4
Bealtaine	5
Beal	5
Meitheamh	6
Meith	6
Iúil	7
Lúnasa	8
Lún	8
Meán Fómhair	9
MFómh	9
Deireadh Fómhair	10
DFómh	10
Samhain	11
Samh	11
Mí na Samhna	11
Nollaig	12
Noll	12
Mí na Nollag	12

[weekdays]
Luan	1
Dé Luain	1
Máirt	2
Dé Máirt	2
Céadaoin	3
Dé Céadaoin	3
Déardaoin	4
Aoine	5
Dé hAoine	5
Satharn	6
Dé Sathairn	6
Domhnach	7
Dé Domhnaigh	7

[ago]
{n} nóiméad ó shin	minute
{n} uair ó shin	hour
{n} uair an chloig ó shin	hour
{n} lá ó shin	day
{n} seachtain ó shin	week
{n} sheachtain ó shin	week
{n} mí ó shin	month
{n} mhí ó shin	month
{n} bliain ó shin	year
{n} bhliain ó shin	year
inniu	day	0
inné	day	1

[published]
Foilsithe
Foilsíodh

[updated]
Nuashonraithe
Nuashonraíodh

[honorifics]
An tUasal	title
Uas.	title
Dr.	title
An Dr	title
An tOllamh	title
Taoiseach	role
Tánaiste	role
Aire	role
Aire Stáit	role
Uachtarán	role
Teachta Dála	role
Seanadóir	role
Comhairleoir	role
urlabhraí	role
Ceannaire	role
Cathaoirleach	role
Coimisinéir	role
Breitheamh	role

[cues]
a dúirt	verb	s
dúirt	verb	s
a deir	verb	s
deir	verb	s
dar le	verb	s
a dúradh	verb	s
a mhínigh	verb	s
mhínigh	verb	s
d'fhógair	verb	s
mhaígh	verb	s
dhearbhaigh	verb	s
scríobh	verb	s
dar le	according_to	s
de réir	according_to	s
ráiteas	noun	s
agallamh	noun	s

[quote_marks]
primary	“	”
secondary	‘	’
alternative	‘	’
alternative	"	"

[complementizers]
go
gur
nach

[pronouns]
sé	m	s
sí	f	s
siad	-	p

[cue_order]
before_vs	3
after_vs	3
