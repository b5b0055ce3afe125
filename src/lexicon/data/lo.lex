# Lao
# Written for this project.

[comments]
ຄຳເຫັນ	whole
ຄວາມຄິດເຫັນ	whole
ສະແດງຄວາມຄິດເຫັນ	whole

[related]
ອ່ານຕໍ່	start
ອ່ານເພີ່ມເຕີມ	start
ຂ່າວທີ່ກ່ຽວຂ້ອງ	whole
ບົດຄວາມທີ່ກ່ຽວຂ້ອງ	whole
ຂ່າວຫຼ້າສຸດ	whole
ຂ່າວອື່ນໆ	whole
ຂ່າວລ່າສຸດ	whole

[share]
ແບ່ງປັນ	whole
ແຊຣ໌	whole

[navigation]
ໜ້າຫຼັກ	whole
ໜ້າທຳອິດ	whole
ຄົ້ນຫາ	whole
ກ່ຽວກັບພວກເຮົາ	whole
ຕິດຕໍ່	whole
ຕິດຕໍ່ພວກເຮົາ	whole
ກິລາ	whole
ເສດຖະກິດ	whole
ການເມືອງ	whole
ຕ່າງປະເທດ	whole

[front_page]
ໜ້າຫຼັກ

[advertisement]
ໂຄສະນາ	whole

[legal]
ສະຫງວນລິຂະສິດ	start

[caption]
ຮູບ:	start
ພາບ:	start
ພາບຈາກ	start

[byline_prefixes]
ໂດຍ
ໂດຍ:
ຂຽນໂດຍ
ຂ່າວໂດຍ
ລາຍງານໂດຍ
ຂຽນ:
ຂ່າວ:
ພາບ ແລະ ຂ່າວ
ນັກຂ່າວ
ຜູ້ຂຽນ
ແປໂດຍ
ທີ່ມາ:
ແຫຼ່ງຂ່າວ
ຮຽບຮຽງໂດຍ

[contributions]
ພາບ
ພາບໂດຍ
ພາບ:

[roles]
ນັກຂ່າວ
ຜູ້ສື່ຂ່າວ
ບັນນາທິການ
ບັນນາທິການໃຫຍ່
ນັກຂຽນ
ກອງບັນນາທິການ
ຊ່າງພາບ

[nobodies]
ບໍ່ຮູ້ຈັກ

[joiners]
ແລະ

[months]
ມັງກອນ	1
ກຸມພາ	2
ມີນາ	3
ເມສາ	4
ພຶດສະພາ	5
ມິຖຸນາ	6
ກໍລະກົດ	7
ສິງຫາ	8
ກັນຍາ	9
ຕຸລາ	10
ພະຈິກ	11
ທັນວາ	12

[weekdays]
ຈັນ	1
ອັງຄານ	2
ພຸດ	3
ພະຫັດ	4
ສຸກ	5
ເສົາ	6
ອາທິດ	7

[published]
ເຜີຍແຜ່
ວັນທີ
ລົງວັນທີ

[updated]
ອັບເດດ
ປັບປຸງລ່າສຸດ

[honorifics]
ທ່ານ	title
ທ່ານນາງ	title
ນາງ	title
ທ້າວ	title

[cues]
ກ່າວວ່າ	verb	s
ໄດ້ກ່າວວ່າ	verb	s
ເວົ້າວ່າ	verb	s
ໃຫ້ຮູ້ວ່າ	verb	s
ລາຍງານວ່າ	verb	s

[quote_marks]
primary	“	”
alternative	"	"

[cue_order]
before_sv	3
after_sv	3
