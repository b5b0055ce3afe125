# Khmer
# Written for this project.

[consent]
យើងប្រើខូគី	start
គេហទំព័រនេះប្រើខូគី	start
ទទួលយក	whole

[comments]
មតិយោបល់	whole
មតិ	whole
បញ្ចេញមតិ	whole
ឆ្លើយតប	whole

[related]
អានបន្ត	start
អានបន្ថែម	start
សូមអានបន្ថែម	start
អត្ថបទពាក់ព័ន្ធ	whole
អត្ថបទទាក់ទង	whole
ព័ត៌មានពាក់ព័ន្ធ	whole
ព័ត៌មានថ្មីៗ	whole
ព័ត៌មានចុងក្រោយ	whole
អត្ថបទថ្មីៗ	whole
អានច្រើនបំផុត	whole
ពេញនិយម	whole

[share]
ចែករំលែក	whole
តាមដានយើង	whole

[navigation]
ទំព័រដើម	whole
ស្វែងរក	whole
អំពីយើង	whole
ទំនាក់ទំនង	whole
កីឡា	whole
សេដ្ឋកិច្ច	whole
នយោបាយ	whole
អន្តរជាតិ	whole
វីដេអូ	whole
ជាតិ	whole
សង្គម	whole

[front_page]
ទំព័រដើម

[advertisement]
ផ្សាយពាណិជ្ជកម្ម	whole
ពាណិជ្ជកម្ម	whole

[legal]
រក្សាសិទ្ធិគ្រប់យ៉ាង	start
រក្សាសិទ្ធិ	start

[caption]
រូបភាព៖	start
រូបភាព:	start
រូបថត៖	start

[byline_prefixes]
ដោយ
ដោយ៖
ដោយ:
រាយការណ៍ដោយ
សរសេរដោយ
និពន្ធដោយ
អត្ថបទដោយ
អ្នកនិពន្ធ
អ្នកសារព័ត៌មាន
អ្នកយកព័ត៌មាន
បកប្រែដោយ
ប្រភព
ប្រភព៖

[contributions]
រូបភាព
រូបថតដោយ
រូបភាពដោយ

[roles]
អ្នកសារព័ត៌មាន
អ្នកយកព័ត៌មាន
អ្នកនិពន្ធ
និពន្ធនាយក
អ្នកវិភាគ
អ្នកថតរូប
ក្រុមការងារ
អ្នកសម្របសម្រួល

[nobodies]
មិនស្គាល់
ភ្ញៀវ

[joiners]
និង

[months]
មករា	1
កុម្ភៈ	2
កុម្ភះ	2
មីនា	3
មេសា	4
ឧសភា	5
មិថុនា	6
កក្កដា	7
សីហា	8
កញ្ញា	9
តុលា	10
វិច្ឆិកា	11
ធ្នូ	12

[weekdays]
ចន្ទ	1
ច័ន្ទ	1
អង្គារ	2
ពុធ	3
ព្រហស្បតិ៍	4
សុក្រ	5
សៅរ៍	6
អាទិត្យ	7

[published]
ផ្សាយ
ចុះផ្សាយ
ថ្ងៃផ្សាយ
បានផ្សាយ
ចេញផ្សាយ

[updated]
ធ្វើបច្ចុប្បន្នភាព
កែប្រែចុងក្រោយ

[honorifics]
លោក	title
លោកស្រី	title
អ្នកស្រី	title
ឯកឧត្តម	title
សម្តេច	title
កញ្ញា	title

[cues]
មានប្រសាសន៍ថា	verb	s
បាននិយាយថា	verb	s
និយាយថា	verb	s
បានបញ្ជាក់ថា	verb	s
បានលើកឡើងថា	verb	s
បានឱ្យដឹងថា	verb	s
បានថ្លែងថា	verb	s
បានអះអាងថា	verb	s

[quote_marks]
primary	«	»
alternative	“	”

[cue_order]
before_sv	3
after_sv	3
