# Greek
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
είπε	verb	s
είπαν	verb	s
λέει	verb	s
λένε	verb	s
έλεγε	verb	s
δήλωσε	verb	s
δήλωσαν	verb	s
δηλώνει	verb	s
δηλώνουν	verb	s
δηλώνοντας	verb	s
τόνισε	verb	s
τόνισαν	verb	s
τονίζει	verb	s
τονίζουν	verb	s
τονίζοντας	verb	s
πρόσθεσε	verb	s
πρόσθεσαν	verb	s
προσθέτει	verb	s
προσθέτοντας	verb	s
ανέφερε	verb	s
ανέφεραν	verb	s
αναφέρει	verb	s
αναφέρουν	verb	s
αναφέροντας	verb	s
σημείωσε	verb	s
σημείωσαν	verb	s
σημειώνει	verb	s
σημειώνοντας	verb	s
υπογράμμισε	verb	s
υπογράμμισαν	verb	s
υπογραμμίζει	verb	s
υπογραμμίζοντας	verb	s
εξήγησε	verb	s
εξηγεί	verb	s
υποστήριξε	verb	s
υποστήριξαν	verb	s
υποστηρίζει	verb	s
υποστηρίζουν	verb	s
υποστηρίζοντας	verb	s
επισήμανε	verb	s
επεσήμανε	verb	s
επισημαίνει	verb	s
επισημαίνοντας	verb	s
απάντησε	verb	s
απάντησαν	verb	s
απαντά	verb	s
ρώτησε	verb	s
ρωτά	verb	s
έγραψε	verb	s
γράφει	verb	s
ανακοίνωσε	verb	s
ανακοίνωσαν	verb	s
διευκρίνισε	verb	s
διευκρινίζει	verb	s
σχολίασε	verb	s
σχολιάζει	verb	s
παραδέχθηκε	verb	s
παραδέχτηκε	verb	s
παραδέχεται	verb	s
κατήγγειλε	verb	s
καταγγέλλει	verb	s
προειδοποίησε	verb	s
προειδοποιεί	verb	s
ισχυρίστηκε	verb	s
ισχυρίζεται	verb	s
διαβεβαίωσε	verb	s
διαβεβαιώνει	verb	s
εκτίμησε	verb	s
εκτιμά	verb	w
συμπλήρωσε	verb	s
συμπληρώνει	verb	s
κατέληξε	verb	s
καταλήγει	verb	s
συνέχισε	verb	s
συνεχίζει	verb	s
επανέλαβε	verb	s
διέψευσε	verb	s
διαψεύδει	verb	s
επιβεβαίωσε	verb	s
επιβεβαιώνει	verb	s
αποκάλυψε	verb	s
αποκαλύπτει	verb	s
φώναξε	verb	s
περιέγραψε	verb	s
περιγράφει	verb	s
αφηγείται	verb	s
θυμάται	verb	s
υπενθύμισε	verb	s
υπενθυμίζει	verb	s
διερωτήθηκε	verb	s
αναρωτιέται	verb	s
διεμήνυσε	verb	s
μίλησε	verb	w
μιλώντας	verb	s
εξέφρασε	verb	s
ξεκαθάρισε	verb	s
ξεκαθαρίζει	verb	s
κάλεσε	verb	w
ζήτησε	verb	w
χαρακτήρισε	verb	w
χαρακτηρίζει	verb	w
έκανε	verb	w
λέγοντας	verb	s
δηλώσει	verb	s
πει	verb	s
έγραφε	verb	s
επέμεινε	verb	s
επέμεναν	verb	s
επιμένει	verb	s
απείλησε	verb	s
απείλησαν	verb	s
φωνάζοντας	verb	s
επισημάνει	verb	s
αναρωτήθηκε	verb	s
εξηγώντας	verb	s
τονίσει	verb	s
έγραψαν	verb	s
ρώτησαν	verb	s
εξήγησαν	verb	s
σχολίασαν	verb	s
κατήγγειλαν	verb	s
προειδοποίησαν	verb	s
απαντώντας	verb	s
σχολιάζοντας	verb	s
γράφοντας	verb	s
εξηγούν	verb	s
αναφέρθηκε	verb	s
δήλωνε	verb	s
τόνιζε	verb	s
διαμήνυσε	verb	s
αντέτεινε	verb	s
πιστεύει	verb	w
θεωρεί	verb	w
νομίζει	verb	w
κατηγόρησε	verb	w
υποσχέθηκε	verb	w
πρότεινε	verb	w
ελπίζει	verb	w
αποκάλεσε	verb	w
δημοσίευσε	verb	w
φέρεται	verb	w
θεωρούν	verb	w
μεταδίδουν	verb	w
μετέδωσαν	verb	w
μεταδίδει	verb	w
αναγνώρισε	verb	w
σύμφωνα με	according_to	s
κατά τον	according_to	w
κατά την	according_to	w
κατά	according_to	w
όπως είπε	according_to	s
όπως δήλωσε	according_to	s
όπως ανέφερε	according_to	s
όπως τόνισε	according_to	s
όπως αναφέρει	according_to	s
επικαλούμενος	according_to	s
κατά δήλωσή του	according_to	s
δήλωση	noun	s
δηλώσεις	noun	s
δήλωσή	noun	s
ανακοίνωση	noun	s
συνέντευξη	noun	s
ομιλία	noun	s
επιστολή	noun	s
μήνυμα	noun	s
εκπρόσωπος	noun	s
ανάρτηση	noun	s
λόγια	noun	s
συνέντευξη τύπου	noun	s

[quote_marks]
primary	«	»
alternative	“	”
alternative	"	"
dash	–	–
dash	—	–
dash	-	–

[complementizers]
ότι
πως
να

[pronouns]
αυτός	m	s
ο ίδιος	m	s
εκείνος	m	s
αυτή	f	s
η ίδια	f	s
εκείνη	f	s
αυτοί	-	p
αυτές	-	p
οι ίδιοι	-	p

[name_markers]
τη λεγόμενη
το λεγόμενο
λεγόμενο
λεγόμενη
λεγόμενων
με τίτλο	title
ταινία	title
ταινίας
βιβλίο	title
εφημερίδα
εφημερίδας
περιοδικό
σειρά
τραγούδι
εκπομπή
μυθιστόρημα
όρος
λέξη
επιχείρηση
σχέδιο
ονόματι
γνωστός ως

[cue_order]
before_vs	1
before_sv	3
after_vs	3
after_sv	1
prodrop	2

[quote_particles]
έχει	auxiliary
είχε	auxiliary
είχαν	auxiliary
σε	preposition
στο	preposition
στη	preposition
στην	preposition
στον	preposition
στους	preposition
στις	preposition
στα	preposition
με	preposition
για	preposition
από	preposition
μετά	preposition
πριν	preposition
κατά τη διάρκεια	preposition
προς	preposition
μιλώντας	preposition
σχετικά	preposition
και	preposition
αλλά	preposition
επίσης	preposition
ακόμη	preposition
ενώ	preposition
όμως	preposition
