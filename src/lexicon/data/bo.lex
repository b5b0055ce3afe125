# Tibetan
# Written for this project.

[consent]
ང་ཚོས་ཀུ་ཀི་	start
འདོད་མོས་བྱེད།	whole
མོས་མཐུན།	whole
ངོས་ལེན།	whole

[comments]
བསམ་འཆར།	whole
མཆན།	whole
བསམ་འཆར་བྲིས།	whole
བསམ་ཚུལ།	whole
ལན་འདེབས།	whole

[related]
མུ་མཐུད་ཀློག་རོགས།	start
འབྲེལ་ཡོད་གསར་འགྱུར།	whole
འབྲེལ་ཡོད།	whole
འབྲེལ་ཡོད་རྩོམ་ཡིག	whole
གསར་འགྱུར་གཞན།	whole
གསར་འགྱུར་གསར་ཤོས།	whole
གནས་ཚུལ་གཞན་དག	whole
ཀློག་མཁན་མང་ཤོས།	whole
ཡང་ཀློག་རོགས།	start

[share]
མཉམ་སྤྱོད།	whole
མཉམ་སྤེལ།	whole
བགོ་འགྲེམས།	whole
པར་འདེབས།	whole

[newsletter]
མངགས་ཉོ།	whole
གློག་འཕྲིན།	whole
ཡིག་འཕྲིན་ཁ་བྱང་།	whole

[tags]
བརྗོད་གཞི།	whole
སྡེ་ཚན།	whole

[navigation]
མདུན་ངོས།	whole
གཙོ་ངོས།	whole
ཁྱིམ།	whole
འཚོལ་བཤེར།	whole
ང་ཚོའི་སྐོར།	whole
འབྲེལ་བ།	whole

[front_page]
མདུན་ངོས།
གཙོ་ངོས།

[advertisement]
ཁྱབ་བསྒྲགས།	whole
དྲིལ་བསྒྲགས།	whole

[legal]
པར་དབང་	start
པར་དབང།	start
དཔར་དབང་	start
སྒེར་དོན་སྲུང་སྐྱོབ།	whole

[caption]
པར།	start
པར་རིས།	start
འདྲ་པར།	start
པར་ཁུངས།	start

[headline_labels]
ཛ་དྲག་གསར་འགྱུར།
བཅར་འདྲི།
དཔྱད་རྩོམ།

[byline_prefixes]
རྩོམ་པ་པོ།
རྩོམ་སྒྲིག་པ།
གསར་འགོད་པ།
འགོད་མཁན།

[contributions]
པར།

[roles]
གསར་འགོད་པ
རྩོམ་སྒྲིག་པ
རྩོམ་པ་པོ
རླུང་འཕྲིན་ཁང་
ལྷ་ས།
རྡ་ས།

[joiners]
དང་

[months]
ཟླ་དང་པོ	1
ཟླ་བ་དང་པོ	1
ཟླ་1	1
ཟླ་བ་1	1
ཟླ་གཉིས་པ	2
ཟླ་བ་གཉིས་པ	2
ཟླ་2	2
ཟླ་བ་2	2
ཟླ་གསུམ་པ	3
ཟླ་བ་གསུམ་པ	3
ཟླ་3	3
ཟླ་བ་3	3
ཟླ་བཞི་པ	4
ཟླ་བ་བཞི་པ	4
ཟླ་4	4
ཟླ་བ་4	4
ཟླ་ལྔ་པ	5
ཟླ་བ་ལྔ་པ	5
ཟླ་5	5
ཟླ་བ་5	5
ཟླ་དྲུག་པ	6
ཟླ་བ་དྲུག་པ	6
ཟླ་6	6
ཟླ་བ་6	6
ཟླ་བདུན་པ	7
ཟླ་བ་བདུན་པ	7
ཟླ་7	7
ཟླ་བ་7	7
ཟླ་བརྒྱད་པ	8
ཟླ་བ་བརྒྱད་པ	8
ཟླ་8	8
ཟླ་བ་8	8
ཟླ་དགུ་པ	9
ཟླ་བ་དགུ་པ	9
ཟླ་9	9
ཟླ་བ་9	9
ཟླ་བཅུ་པ	10
ཟླ་བ་བཅུ་པ	10
ཟླ་10	10
ཟླ་བ་10	10
ཟླ་བཅུ་གཅིག་པ	11
ཟླ་བ་བཅུ་གཅིག་པ	11
ཟླ་11	11
ཟླ་བ་11	11
ཟླ་བཅུ་གཉིས་པ	12
ཟླ་བ་བཅུ་གཉིས་པ	12
ཟླ་12	12
ཟླ་བ་12	12

[weekdays]
གཟའ་ཟླ་བ	1
གཟའ་མིག་དམར	2
གཟའ་ལྷག་པ	3
གཟའ་ཕུར་བུ	4
གཟའ་པ་སངས	5
གཟའ་སྤེན་པ	6
གཟའ་ཉི་མ	7

[published]
སྤེལ་ཚེས།
ཚེས་གྲངས།

[updated]
གསར་བསྒྱུར།

[honorifics]
སྐུ་ཞབས	title
ལྕམ་སྐུ་	title
དགེ་བཤེས	title
མཁན་པོ	title
རིན་པོ་ཆེ	title
སྲིད་འཛིན	role
སྲིད་སྐྱོང	role
བློན་ཆེན	role
བཀའ་བློན	role
སྤྱི་འཐུས	role
ཚོགས་གཙོ	role
འགོ་ཁྲིད	role
ཀྲུའུ་ཞི	role

[abbreviations]
དང་།
ཞིང་།
ཅིང་།
ཤིང་།
སྟེ།
ཏེ།
དེ།
ནས།
ན།

[cues]
གསུངས་སོང	verb	s
གསུངས་པ་རེད	verb	s
གསུངས	verb	s
བཤད་པ་རེད	verb	s
བཤད་སོང	verb	s
ཟེར	verb	s
ལབ་པ་རེད	verb	s
བརྗོད	verb	s
ཞེས་གསུངས	verb	s
ཅེས་གསུངས	verb	s
ཞེས་བཤད	verb	s
བཀའ་གནང	verb	s
ལྟར་ན	according_to	s

[quote_marks]
primary	“	”
alternative	«	»
alternative	"	"

[complementizers]
ཞེས
ཅེས
ཤེས

[pronouns]
ཁོང	-	s
ཁོ	m	s
མོ	f	s

[cue_order]
before_sv	3
sov	2
