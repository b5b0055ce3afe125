# Nepali
# Written for this project.

[consent]
हामी कुकी प्रयोग गर्छौं	start
हामी कुकीहरू प्रयोग गर्छौं	start
यो वेबसाइटले कुकी	start
यस वेबसाइटले कुकी	start
यो साइटले कुकी	start
तपाईंको गोपनीयता हाम्रो	start
कुकी स्वीकार गर्नुहोस्	whole
सबै स्वीकार गर्नुहोस्	whole
स्वीकार गर्नुहोस्	whole
स्वीकार गर्छु	whole
अस्वीकार गर्नुहोस्	whole
सबै अस्वीकार गर्नुहोस्	whole
कुकी सेटिङ	whole
कुकी नीति	whole

[comments]
प्रतिक्रिया	whole
प्रतिक्रियाहरू	whole
प्रतिक्रिया दिनुहोस्	whole
प्रतिक्रिया दिनुहोस	whole
आफ्नो प्रतिक्रिया दिनुहोस्	whole
तपाईंको प्रतिक्रिया	whole
टिप्पणी	whole
टिप्पणीहरू	whole
टिप्पणी गर्नुहोस्	whole
जवाफ दिनुहोस्	whole
जवाफ	whole
प्रतिक्रिया लेख्नुहोस्	whole
कमेन्ट गर्नुहोस्	whole
तपाईंको इमेल ठेगाना प्रकाशित गरिने छैन	start
तपाईंको इमेल प्रकाशित गरिने छैन	start
यो खबर पढेर तपाईंलाई कस्तो महसुस भयो	start
यो खबर पढेर तपाईलाई कस्तो महसुस भयो	start

[related]
यो पनि पढ्नुहोस्	start
यो पनि हेर्नुहोस्	start
यो पनि पढौं	start
थप पढ्नुहोस्:	start
पूरा पढ्नुहोस्	whole
थप पढ्नुहोस्	whole
सम्बन्धित समाचार	whole
सम्बन्धित खबर	whole
यससँग सम्बन्धित	whole
सम्बन्धित	whole
ताजा समाचार	whole
ताजा अपडेट	whole
भर्खरै	whole
लोकप्रिय	whole
धेरै पढिएको	whole
धेरै पढिएका	whole
ट्रेन्डिङ	whole
थप समाचार	whole
अन्य समाचार	whole
छुटाउनुभयो कि	whole
सिफारिस	whole
विशेष	whole
लेखकबाट थप	whole

[share]
सेयर	whole
सेयर गर्नुहोस्	whole
शेयर गर्नुहोस्	whole
सेयर गरौं	whole
लिङ्क कपी गर्नुहोस्	whole
प्रिन्ट	whole
हामीलाई पछ्याउनुहोस्	whole
हामीलाई फलो गर्नुहोस्	whole
फेसबुक	whole
ट्विटर	whole
हाम्रो फेसबुक पेज	start

[newsletter]
न्यूजलेटर	whole
सदस्यता लिनुहोस्	whole
सब्स्क्राइब गर्नुहोस्	whole
इमेल ठेगाना	whole
हाम्रो न्यूजलेटर	start

[tags]
ट्याग	whole
ट्यागहरू	whole
विषय	whole
ट्याग:	start

[navigation]
गृहपृष्ठ	whole
होमपेज	whole
समाचार	whole
राजनीति	whole
अर्थ	whole
समाज	whole
खेलकुद	whole
मनोरञ्जन	whole
विचार	whole
अन्तर्राष्ट्रिय	whole
प्रविधि	whole
स्वास्थ्य	whole
शिक्षा	whole
साहित्य	whole
भिडियो	whole
फोटो	whole
खोज्नुहोस्	whole
मेनु	whole
लगइन	whole
लग इन	whole
बन्द गर्नुहोस्	whole
हाम्रो बारेमा	whole
हाम्रो टिम	whole
सम्पर्क	whole
सम्पर्क गर्नुहोस्	whole
सबै हेर्नुहोस्	whole
सबै	whole
अघिल्लो	whole
अर्को	whole
माथि जानुहोस्	whole

[front_page]
गृहपृष्ठ
होमपेज

[advertisement]
विज्ञापन	whole
विज्ञापनको लागि	whole
प्रायोजित	whole

[legal]
सर्वाधिकार सुरक्षित	start
© सर्वाधिकार	start
गोपनीयता नीति	whole
प्रयोगका सर्त	whole
प्रयोगका सर्तहरू	whole
सूचना विभाग दर्ता नं	start

[paywall]
यो सामग्री सदस्यका लागि मात्र	start

[caption]
तस्बिर:	start
तस्वीर:	start
तस्बिरहरू:	start
फोटो:	start
भिडियो:	start
फाइल तस्बिर	start
फाइल तस्वीर	start
फाइल फोटो	start

[headline_labels]
ताजा समाचार
विचार
सम्पादकीय
अन्तर्वार्ता
फोटो फिचर
भिडियो
विश्लेषण

[live]
लाइभ
प्रत्यक्ष प्रसारण
लाइभ अपडेट

[byline_prefixes]
लेखक
लेखक:
संवाददाता
प्रस्तुति:

[roles]
पत्रकार
संवाददाता
सम्पादक
विशेष संवाददाता
काठमाडौं

[agencies]
रासस
रोयटर्स
एएफपी
एपी
एजेन्सी
बीबीसी

[joiners]
र
तथा
एवं

[months]
जनवरी	1
फेब्रुअरी	2
मार्च	3
अप्रिल	4
मे	5
जुन	6
जुलाई	7
अगस्ट	8
अगस्त	8
सेप्टेम्बर	9
अक्टोबर	10
नोभेम्बर	11
डिसेम्बर	12

[weekdays]
सोमबार	1
मङ्गलबार	2
मंगलबार	2
बुधबार	3
बिहीबार	4
बिहिबार	4
शुक्रबार	5
शनिबार	6
आइतबार	7

[ago]
{n} सेकेन्ड अघि	second
{n} मिनेट अघि	minute
{n} घण्टा अघि	hour
{n} घन्टा अघि	hour
{n} दिन अघि	day
{n} हप्ता अघि	week
{n} महिना अघि	month
{n} वर्ष अघि	year
आज	day	0
हिजो	day	1

[published]
प्रकाशित
प्रकाशित मिति
प्रकाशित:

[updated]
अद्यावधिक
अपडेट
अपडेट गरिएको

[cues]
भने	verb	s
भनिन्	verb	s
भन्नुभयो	verb	s
बताए	verb	s
बताइन्	verb	s
बताउनुभयो	verb	s
उल्लेख गरे	verb	s
दाबी गरे	verb	s
जानकारी दिए	verb	s
का अनुसार	according_after	s
अनुसार	according_after	s

[quote_marks]
primary	“	”
alternative	‘	’
alternative	"	"
