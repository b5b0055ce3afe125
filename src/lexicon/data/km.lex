# Khmer
# Written for this project.

[consent]
យើងប្រើខូគី	start
គេហទំព័រនេះប្រើខូគី	start
ទទួលយក	whole
ទទួលយកទាំងអស់	whole
យល់ព្រម	whole
បដិសេធ	whole
បដិសេធទាំងអស់	whole
ការកំណត់ខូគី	whole
គោលការណ៍ខូគី	whole
គេហទំព័ររបស់យើងប្រើខូគី	start

[comments]
មតិយោបល់	whole
មតិ	whole
បញ្ចេញមតិ	whole
ឆ្លើយតប	whole
បញ្ចេញមតិយោបល់	whole
សរសេរមតិ	whole
ផ្ញើមតិយោបល់	whole
អាសយដ្ឋានអ៊ីមែលរបស់អ្នកនឹងមិន	start
ឈ្មោះរបស់អ្នក	whole
ចូលគណនីដើម្បីបញ្ចេញមតិ	whole

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
សូមអាន៖	start
អ្នកប្រហែលជាចូលចិត្ត	whole
ពេញនិយមបំផុត	whole
កំពុងពេញនិយម	whole
ព័ត៌មានផ្សេងទៀត	whole
អត្ថបទផ្សេងទៀត	whole
ណែនាំសម្រាប់អ្នក	whole
មើលទាំងអស់	whole
អានអត្ថបទពេញ	whole

[share]
ចែករំលែក	whole
តាមដានយើង	whole
ចែករំលែកអត្ថបទនេះ	whole
ចែករំលែកទៅ	whole
ចែករំលែកលើ Facebook	whole
ចម្លងតំណ	whole
បោះពុម្ព	whole
តាមដានយើងខ្ញុំ	whole
តាមដានយើងនៅលើ	start
ចូលរួមក្នុង Telegram	start
ស្តាប់អត្ថបទ	whole

[newsletter]
ជាវព័ត៌មាន	whole
ជាវ	whole
ចុះឈ្មោះ	whole
អ៊ីមែល	whole
អាសយដ្ឋានអ៊ីមែល	whole
ព្រឹត្តិបត្រព័ត៌មាន	whole
ទាញយកកម្មវិធី	start
ទទួលព័ត៌មានតាមអ៊ីមែល	start

[tags]
ស្លាក	whole
ប្រធានបទ	whole
ពាក្យគន្លឹះ	whole

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
ទំព័រមុខ
គេហទំព័រដើម

[advertisement]
ផ្សាយពាណិជ្ជកម្ម	whole
ពាណិជ្ជកម្ម	whole
ឧបត្ថម្ភ	whole
អត្ថបទឧបត្ថម្ភ	whole
ការផ្សាយពាណិជ្ជកម្ម	whole
ទំនាក់ទំនងផ្សាយពាណិជ្ជកម្ម	start

[legal]
រក្សាសិទ្ធិគ្រប់យ៉ាង	start
រក្សាសិទ្ធិ	start
រក្សាសិទ្ធិដោយ	start
គោលការណ៍ឯកជនភាព	whole
គោលការណ៍ភាពឯកជន	whole
លក្ខខណ្ឌនៃការប្រើប្រាស់	whole
លក្ខខណ្ឌប្រើប្រាស់	whole
ហាមផលិតឡើងវិញ	start

[paywall]
អត្ថបទនេះសម្រាប់តែអ្នកជាវ	start
សម្រាប់តែអ្នកជាវ	start
ជាវដើម្បីអាន	start
ចូលគណនីដើម្បីអានបន្ត	start
ចុះឈ្មោះដើម្បីអានបន្ត	start

[caption]
រូបភាព៖	start
រូបភាព:	start
រូបថត៖	start
ប្រភពរូបភាព៖	start
រូបថតឯកសារ	whole

[headline_labels]
ព័ត៌មានទាន់ហេតុការណ៍
ព័ត៌មានបន្ទាន់
បទសម្ភាសន៍
វិភាគ
មតិ
វីដេអូ
បទយកការណ៍

[live]
ផ្សាយផ្ទាល់
ព័ត៌មានផ្ទាល់

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
