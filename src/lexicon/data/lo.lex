# Lao
# Written for this project.

[consent]
ພວກເຮົາໃຊ້ຄຸກກີ	start
ເວັບໄຊນີ້ໃຊ້ຄຸກກີ	start
ຍອມຮັບ	whole
ຍອມຮັບທັງໝົດ	whole
ປະຕິເສດ	whole
ປະຕິເສດທັງໝົດ	whole
ການຕັ້ງຄ່າຄຸກກີ	whole
ນະໂຍບາຍຄຸກກີ	whole

[comments]
ຄຳເຫັນ	whole
ຄວາມຄິດເຫັນ	whole
ສະແດງຄວາມຄິດເຫັນ	whole
ຂຽນຄຳເຫັນ	whole
ໃຫ້ຄຳເຫັນ	whole
ຕອບກັບ	whole
ສົ່ງຄຳເຫັນ	whole
ຍັງບໍ່ມີຄຳເຫັນ	whole
ທີ່ຢູ່ອີເມວຂອງທ່ານຈະບໍ່	start

[related]
ອ່ານຕໍ່	start
ອ່ານເພີ່ມເຕີມ	start
ຂ່າວທີ່ກ່ຽວຂ້ອງ	whole
ບົດຄວາມທີ່ກ່ຽວຂ້ອງ	whole
ຂ່າວຫຼ້າສຸດ	whole
ຂ່າວອື່ນໆ	whole
ຂ່າວລ່າສຸດ	whole
ຂ່າວຍອດນິຍົມ	whole
ຍອດນິຍົມ	whole
ນິຍົມອ່ານ	whole
ອ່ານຫຼາຍທີ່ສຸດ	whole
ຂ່າວແນະນຳ	whole
ທ່ານອາດສົນໃຈ	whole
ເບິ່ງທັງໝົດ	whole
ຂ່າວເພີ່ມເຕີມ	whole
ອ່ານຂ່າວອື່ນ	start
ບົດຄວາມແນະນຳ	whole

[share]
ແບ່ງປັນ	whole
ແຊຣ໌	whole
ແບ່ງປັນຂ່າວນີ້	whole
ແຊຣ໌ຂ່າວນີ້	whole
ແບ່ງປັນໃນ Facebook	whole
ຄັດລອກລິ້ງ	whole
ພິມ	whole
ຕິດຕາມພວກເຮົາ	whole
ຕິດຕາມພວກເຮົາທາງ	start
ຕິດຕາມຂ່າວທັງໝົດຈາກ	start
ສົ່ງທາງອີເມວ	whole

[newsletter]
ຈົດໝາຍຂ່າວ	whole
ສະໝັກຮັບຂ່າວ	whole
ສະໝັກຮັບຂ່າວສານ	start
ລົງທະບຽນ	whole
ອີເມວ	whole
ທີ່ຢູ່ອີເມວ	whole
ດາວໂຫຼດແອັບ	start

[tags]
ແທັກ	whole
ແທັກ:	start
ປ້າຍກຳກັບ	whole
ໝວດໝູ່	whole
ໝວດໝູ່:	start
ຫົວຂໍ້	whole
ຫົວຂໍ້:	start

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
ໜ້າທຳອິດ
ໜ້າແລກ
ຫນ້າຫຼັກ

[advertisement]
ໂຄສະນາ	whole
ພື້ນທີ່ໂຄສະນາ	whole
ຕິດຕໍ່ໂຄສະນາ	whole
ສະໜັບສະໜູນໂດຍ	start
ໂຄສະນາ:	start

[legal]
ສະຫງວນລິຂະສິດ	start
ສະຫງວນລິຂະສິດທຸກປະການ	start
ລິຂະສິດ ©	start
ນະໂຍບາຍຄວາມເປັນສ່ວນຕົວ	whole
ເງື່ອນໄຂການນຳໃຊ້	whole
ຂໍ້ກຳນົດການນຳໃຊ້	whole

[paywall]
ບົດຄວາມນີ້ສຳລັບສະມາຊິກ	start
ສຳລັບສະມາຊິກເທົ່ານັ້ນ	whole
ສະໝັກສະມາຊິກເພື່ອອ່ານ	start
ເຂົ້າສູ່ລະບົບເພື່ອອ່ານຕໍ່	start
ເປັນສະມາຊິກແລ້ວ?	start
ສະໝັກສະມາຊິກ	whole

[caption]
ຮູບ:	start
ພາບ:	start
ພາບຈາກ	start
ຮູບພາບ:	start
ພາບປະກອບ	whole
ພາບປະກອບ:	start
ຂອບໃຈຮູບ	start
ແຫຼ່ງຂ່າວ:	start
ພາບໂດຍ	start

[headline_labels]
ຂ່າວດ່ວນ
ຂ່າວຫຼ້າສຸດ
ສຳພາດ
ບົດວິເຄາະ
ບົດບັນນາທິການ
ວິດີໂອ
ຄວາມຄິດເຫັນ

[live]
ຖ່າຍທອດສົດ
ລາຍງານສົດ
ອັບເດດສົດ

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

[quote_particles]
ດັ່ງກ່າວ	plain
ກ່າວຫາ	plain
