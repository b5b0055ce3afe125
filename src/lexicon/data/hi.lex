# Hindi
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
कहा	verb	s
कहते हैं	verb	s
कहती हैं	verb	s
कहता है	verb	s
कहती है	verb	s
कहना है	verb	s
कहा है	verb	s
कहा कि	verb	s
बताया	verb	s
बताया कि	verb	s
बताते हैं	verb	s
बताती हैं	verb	s
बोले	verb	s
बोली	verb	s
बोलीं	verb	s
बोला	verb	s
पूछा	verb	s
जवाब दिया	verb	s
उत्तर दिया	verb	s
आरोप लगाया	verb	s
दावा किया	verb	s
दावा है	verb	s
जोर दिया	verb	s
ज़ोर दिया	verb	s
चेतावनी दी	verb	s
घोषणा की	verb	s
ऐलान किया	verb	s
जोड़ा	verb	s
लिखा	verb	s
ट्वीट किया	verb	s
पोस्ट किया	verb	s
स्पष्ट किया	verb	s
स्वीकार किया	verb	s
माना	verb	s
टिप्पणी की	verb	s
प्रतिक्रिया दी	verb	s
दोहराया	verb	s
समझाया	verb	s
अपील की	verb	s
आग्रह किया	verb	s
मांग की	verb	s
माँग की	verb	s
निंदा की	verb	s
आलोचना की	verb	s
खंडन किया	verb	s
पुष्टि की	verb	s
सूचित किया	verb	s
जानकारी दी	verb	s
उल्लेख किया	verb	s
याद दिलाया	verb	s
सवाल उठाया	verb	s
सवाल किया	verb	s
तंज कसा	verb	s
चुटकी ली	verb	s
कहने लगे	verb	s
कहने लगी	verb	s
चिल्लाया	verb	s
इनकार किया	verb	s
विश्वास जताया	verb	s
उम्मीद जताई	verb	s
दुख जताया	verb	s
खुशी जताई	verb	s
चिंता जताई	verb	s
फरमाया	verb	s
बयान दिया	verb	s
संबोधित करते हुए	verb	s
कह रहे हैं	verb	s
कहते हुए	verb	s
बताते हुए	verb	s
कहकर	verb	s
बोलते हुए	verb	s
कह चुके हैं	verb	s
सवाल पूछा	verb	s
जानकारी देते हुए	verb	s
तारीफ की	verb	s
कटाक्ष किया	verb	s
पलटवार किया	verb	s
जवाब देते हुए	verb	s
मानते हैं	verb	w
मानना है	verb	w
सोचते हैं	verb	w
लगता है	verb	w
वादा किया	verb	w
सुझाव दिया	verb	w
करार दिया	verb	w
बताया गया	verb	w
कहा गया	verb	w
धमकी दी	verb	w
के अनुसार	according_after	s
के मुताबिक	according_after	s
के मुताबिक़	according_after	s
के शब्दों में	according_after	s
के हवाले से	according_after	s
की मानें तो	according_after	s
के मत में	according_after	w
बयान	noun	s
इंटरव्यू	noun	s
साक्षात्कार	noun	s
भाषण	noun	s
पत्र	noun	s
संदेश	noun	s
प्रवक्ता	noun	s
ट्वीट	noun	s
पोस्ट	noun	s
प्रेस कॉन्फ्रेंस	noun	s
संबोधन	noun	s
वक्तव्य	noun	s

[quote_marks]
primary	“	”
alternative	"	"
alternative	‘	’
alternative	'	'

[complementizers]
कि

[pronouns]
वह	-	s
वो	-	s
उसने	-	s
उन्होंने	-	s
वे	-	s
उन्होंनें	-	s

[name_markers]
नामक
नाम की
नाम का
नाम के
तथाकथित
फिल्म
फ़िल्म
किताब
पुस्तक
अखबार
पत्रिका
शो
धारावाहिक
गीत
योजना
अभियान
शीर्षक

[cue_order]
before_sv	3
after_sv	3
sov	2
prodrop	1

[quote_particles]
ने	subject
