<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Cairn::AboutDialog</name>
    <message>
        <source>About Career Cairn</source>
        <translation>عن Career Cairn</translation>
    </message>
    <message>
        <source>Career Cairn</source>
        <translation>Career Cairn</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>A planner for careers in machine learning: which roles fit, why, and what to learn next.</source>
        <translation>مخطِّط للمسيرة المهنية في تعلّم الآلة: أيّ المهن تناسب، ولماذا، وما الذي يُتعلَّم بعد ذلك.</translation>
    </message>
    <message>
        <source>It uses no network. Everything stays on this computer.</source>
        <translation>لا يستخدم الشبكة. كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>برنامج حرّ برخصة GNU العمومية العامة، الإصدار 3 أو أحدث (GPL-3.0-or-later). يأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>Built with Qt %1.</source>
        <translation>مبنيّ باستخدام Qt %1.</translation>
    </message>
    <message>
        <source>Roles and skills of the data set %1.</source>
        <translation>المهن والمهارات من مجموعة البيانات %1.</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>عرض المصادر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Cairn::BillView</name>
    <message>
        <source>Points of the match, skill by skill</source>
        <translation>نقاط التطابق، مهارةً بمهارة</translation>
    </message>
</context>
<context>
    <name>Cairn::CatalogueCheckCommand</name>
    <message>
        <source>The pack needs the name of a folder.</source>
        <translation>يلزم للحزمة اسم مجلد.</translation>
    </message>
    <message>
        <source>The content is not right and nothing was changed; mend what is named. Mistakes: %1.</source>
        <translation>المحتوى غير صحيح ولم يُغيَّر شيء؛ يُرجى إصلاح ما ذُكر. الأخطاء: %1.</translation>
    </message>
    <message>
        <source>No mistakes were found.</source>
        <translation>لا أخطاء.</translation>
    </message>
    <message>
        <source>Name every mistake of the content, or of a pack in a folder.</source>
        <translation>ذكر كل خطأ في المحتوى، أو في حزمة داخل مجلد.</translation>
    </message>
</context>
<context>
    <name>Cairn::CatalogueLookup</name>
    <message>
        <source>There is no role “%1”, so nothing was done. “careercairn-cli roles” lists them all.</source>
        <translation>لا مهنة باسم «%1»، فلم يُنفَّذ شيء. الأمر «careercairn-cli roles» يسرد كل المهن.</translation>
    </message>
    <message>
        <source>There is no role “%1”, so nothing was done. Did you mean “%2” (%3)?</source>
        <translation>لا مهنة باسم «%1»، فلم يُنفَّذ شيء. هل المقصود «%2» (%3)؟</translation>
    </message>
    <message>
        <source>There is no skill “%1”, so nothing was done. “careercairn-cli skills” lists them all.</source>
        <translation>لا مهارة باسم «%1»، فلم يُنفَّذ شيء. الأمر «careercairn-cli skills» يسرد كل المهارات.</translation>
    </message>
    <message>
        <source>There is no skill “%1”, so nothing was done. Did you mean “%2” (%3)?</source>
        <translation>لا مهارة باسم «%1»، فلم يُنفَّذ شيء. هل المقصود «%2» (%3)؟</translation>
    </message>
</context>
<context>
    <name>Cairn::CatalogueSchemas</name>
    <message>
        <source>The file could not be held against its schema: %1</source>
        <translation>تعذّرت مطابقة الملف بمخطّطه: %1</translation>
    </message>
    <message>
        <source>The key “%1” is not known here.</source>
        <translation>المفتاح «%1» غير معروف هنا.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«%1» ناقص.</translation>
    </message>
    <message>
        <source>The text has %L1 characters; at most %L2 fit here.</source>
        <translation>عدد محارف النص %L1؛ والحدّ الأقصى هنا %L2.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>النص فارغ.</translation>
    </message>
    <message>
        <source>The text has less than %L1 characters.</source>
        <translation>عدد محارف النص أقل من %L1.</translation>
    </message>
    <message>
        <source>The list is too long; the most entries it may have: %L1.</source>
        <translation>القائمة أطول مما ينبغي؛ أقصى عدد لمداخلها: %L1.</translation>
    </message>
    <message>
        <source>The list is too short; the fewest entries it may have: %L1.</source>
        <translation>القائمة أقصر مما ينبغي؛ أدنى عدد لمداخلها: %L1.</translation>
    </message>
    <message>
        <source>The number %1 is too large; the limit is %L2.</source>
        <translation>العدد %1 أكبر مما ينبغي؛ الحدّ %L2.</translation>
    </message>
    <message>
        <source>The number %1 is too small; the limit is %L2.</source>
        <translation>العدد %1 أصغر مما ينبغي؛ الحدّ %L2.</translation>
    </message>
    <message>
        <source>“%1” is none of the words that are allowed here.</source>
        <translation>«%1» ليست من الكلمات المسموح بها هنا.</translation>
    </message>
    <message>
        <source>“%1” does not have the form that is asked for here.</source>
        <translation>«%1» ليس بالصيغة المطلوبة هنا.</translation>
    </message>
    <message>
        <source>This is the wrong kind of value.</source>
        <translation>نوع القيمة غير صحيح.</translation>
    </message>
    <message>
        <source>This does not fit the schema: %1</source>
        <translation>هذا لا يوافق المخطّط: %1</translation>
    </message>
</context>
<context>
    <name>Cairn::Chip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read out for a filter: its word and how many things it would show</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Cairn::CommandLine</name>
    <message>
        <source>“%1” is no language code; a code looks like de or pt_BR.</source>
        <translation>«%1» ليس رمز لغة؛ يكون الرمز مثل de أو pt_BR.</translation>
    </message>
    <message>
        <source>“%1” needs another word that says what to do.</source>
        <translation>يحتاج «%1» إلى كلمة أخرى تبيّن المطلوب فعله.</translation>
    </message>
    <message>
        <source>No command was named.</source>
        <translation>لم يُذكر أيّ أمر.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا أمر باسم «%1».</translation>
    </message>
    <message>
        <source>--workspace needs the name of a folder.</source>
        <translation>يلزم بعد ‎--workspace اسم مجلد.</translation>
    </message>
    <message>
        <source>“%1” needs more words.</source>
        <translation>يحتاج «%1» إلى كلمات أخرى.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» كلمة زائدة.</translation>
    </message>
</context>
<context>
    <name>Cairn::ContentPack</name>
    <message>
        <source>There is no content pack: the folder “%1” is not there.</source>
        <translation>لا حزمة محتوى: المجلد «%1» غير موجود.</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>الملف مفقود.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تتعذّر قراءة الملف: %1</translation>
    </message>
    <message>
        <source>The file is larger than %1 and is not read.</source>
        <translation>الملف أكبر من %1 فلا يُقرأ.</translation>
    </message>
    <message>
        <source>The file is not JSON from here on: %1</source>
        <translation>الملف ليس JSON ابتداءً من هنا: %1</translation>
    </message>
    <message>
        <source>The file does not hold a JSON object.</source>
        <translation>لا يحوي الملف كائن JSON.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one object.</source>
        <translation>المفتاح «%1» مكرّر في كائن واحد.</translation>
    </message>
    <message>
        <source>This program reads files with “format”: %1.</source>
        <translation>يقرأ هذا البرنامج ملفات فيها «format»: %1.</translation>
    </message>
</context>
<context>
    <name>Cairn::DoctorCommand</name>
    <message>
        <source>Not everything is whole; nothing was written. What was found stands in the report.</source>
        <translation>ليس كل شيء سليمًا؛ ولم يُكتب شيء. ما وُجد مذكور في التقرير.</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>مساحة العمل: %1</translation>
    </message>
    <message>
        <source>Learners: %1</source>
        <translation>المتعلّمون: %1</translation>
    </message>
    <message>
        <source>Changes kept in the history: %1</source>
        <translation>التغييرات المحفوظة في السجلّ: %1</translation>
    </message>
    <message>
        <source>Revision of the file: %1</source>
        <extracomment>The revision of the tables in the workspace file</extracomment>
        <translation>مراجعة الملف: %1</translation>
    </message>
    <message>
        <source>There is no workspace in this folder yet.</source>
        <translation>لا مساحة عمل في هذا المجلد بعد.</translation>
    </message>
    <message>
        <source>Safety copy</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>whole</source>
        <extracomment>The state of a safety copy</extracomment>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>غير سليمة</translation>
    </message>
    <message>
        <source>Everything is whole.</source>
        <translation>كل شيء سليم.</translation>
    </message>
    <message>
        <source>Check that the workspace and its safety copies are whole.</source>
        <translation>فحص سلامة مساحة العمل ونسخها الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>Cairn::EditWords</name>
    <message>
        <source>Target</source>
        <extracomment>What a change is about</extracomment>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>المتعلّم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A target: a role and a seniority</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2 hours a week</source>
        <extracomment>A learner&apos;s name and free hours</extracomment>
        <translation>%1، %2 ساعة في الأسبوع</translation>
    </message>
</context>
<context>
    <name>Cairn::EntryValues</name>
    <message>
        <source>“%1” is not a text.</source>
        <translation>«%1» ليس نصًّا.</translation>
    </message>
    <message>
        <source>“%1” is missing or empty.</source>
        <translation>«%1» ناقص أو فارغ.</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>«%1» ليس قائمة.</translation>
    </message>
    <message>
        <source>This entry of “%1” is not a text.</source>
        <translation>هذا المدخل من «%1» ليس نصًّا.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>«%1» ليس true ولا false.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» ليس عددًا.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %L2 to %L3.</source>
        <translation>«%1» ليس عددًا صحيحًا من %L2 إلى %L3.</translation>
    </message>
    <message>
        <source>The level “%1” is not a whole number from 0 to 4.</source>
        <translation>المستوى «%1» ليس عددًا صحيحًا من 0 إلى 4.</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-11-20.</source>
        <translation>«%1» ليس تاريخًا مثل 2026-11-20.</translation>
    </message>
</context>
<context>
    <name>Cairn::EraseQuestion</name>
    <message>
        <source>Remove learner</source>
        <translation>إزالة المتعلّم</translation>
    </message>
    <message>
        <source>Do you want to remove %1?</source>
        <translation>هل تريد إزالة %1؟</translation>
    </message>
    <message>
        <source>The target, all levels, notes, evidence, own skills and the history of changes of %1 will be gone. This cannot be undone. Older safety copies still hold them until they are replaced.</source>
        <translation>سيزول كل ما يخصّ %1: الهدف وجميع المستويات والملاحظات والأدلة والمهارات الخاصة وسجلّ التغييرات. لا يمكن التراجع عن ذلك. تبقى هذه البيانات في النسخ الاحتياطية الأقدم إلى أن تُستبدل.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Cairn::EvidenceDialog</name>
    <message>
        <source>In words only</source>
        <translation>بالكلمات فقط</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>ملف على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>إضافة دليل</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>تعديل الدليل</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Pa&amp;th</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Choose the skill that it shows.</source>
        <translation>يُرجى اختيار المهارة التي يُثبتها.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>يُرجى وصفه في كلمات قليلة.</translation>
    </message>
    <message>
        <source>Write the address. It is kept as text and never opened.</source>
        <translation>يُرجى كتابة العنوان. يُحفظ نصًّا ولا يُفتح أبدًا.</translation>
    </message>
    <message>
        <source>Choose the file. Only its path is kept; the file is neither copied nor opened.</source>
        <translation>يُرجى اختيار الملف. يُحفظ مساره فقط؛ ولا يُنسخ الملف ولا يُفتح.</translation>
    </message>
    <message>
        <source>Only the path is kept; the file is neither copied nor opened.</source>
        <translation>يُحفظ المسار فقط؛ ولا يُنسخ الملف ولا يُفتح.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose the file that shows it</source>
        <translation>اختيار الملف الذي يُثبتها</translation>
    </message>
</context>
<context>
    <name>Cairn::EvidenceListModel</name>
    <message>
        <source>%1, in words, %2</source>
        <extracomment>A piece of evidence that is only words: its title and its date</extracomment>
        <translation>%1، بالكلمات، %2</translation>
    </message>
    <message>
        <source>%1, link %2, %3</source>
        <extracomment>A piece of evidence with an address: its title, the address and its date</extracomment>
        <translation>%1، رابط %2، %3</translation>
    </message>
    <message>
        <source>%1, file %2, %3</source>
        <extracomment>A piece of evidence with a file: its title, the path and its date</extracomment>
        <translation>%1، ملف %2، %3</translation>
    </message>
</context>
<context>
    <name>Cairn::EvidenceSection</name>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Nothing yet. A report, a link or a file shows what you can do.</source>
        <translation>لا شيء بعد. تقرير أو رابط أو ملف يُظهر ما تستطيع فعله.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>إضافة دليل</translation>
    </message>
    <message>
        <source>Edit the chosen evidence</source>
        <translation>تعديل الدليل المختار</translation>
    </message>
    <message>
        <source>Remove the chosen evidence</source>
        <translation>إزالة الدليل المختار</translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation>أدلة على %1</translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <extracomment>A heading, with how many pieces there are</extracomment>
        <translation>الأدلة (%1)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تمّ النسخ</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>المجلد غير موجود.</translation>
    </message>
</context>
<context>
    <name>Cairn::FindCommand</name>
    <message>
        <source>There is no text to find.</source>
        <translation>لا نصّ للبحث عنه.</translation>
    </message>
    <message>
        <source>Nothing is called “%1” or nearly so.</source>
        <translation>لا شيء باسم «%1» أو ما يقاربه.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>وُجد بـ</translation>
    </message>
    <message>
        <source>Find roles, skills and resources by any of their names.</source>
        <translation>البحث عن المهن والمهارات والموارد بأيّ من أسمائها.</translation>
    </message>
</context>
<context>
    <name>Cairn::FindModel</name>
    <message>
        <source>Roles</source>
        <translation>المهن</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <extracomment>Read out for a search result; %1 is the role&apos;s title</extracomment>
        <translation>مهنة: %1</translation>
    </message>
    <message>
        <source>Role: %1, also called %2</source>
        <translation>مهنة: %1، تُسمّى أيضًا %2</translation>
    </message>
    <message>
        <source>Skill: %1</source>
        <translation>مهارة: %1</translation>
    </message>
    <message>
        <source>Skill: %1, also called %2</source>
        <translation>مهارة: %1، تُسمّى أيضًا %2</translation>
    </message>
    <message>
        <source>Resource: %1</source>
        <translation>مورد: %1</translation>
    </message>
    <message>
        <source>Resource: %1, also called %2</source>
        <translation>مورد: %1، يُسمّى أيضًا %2</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <extracomment>Read out for a command in the search; %2 is its keyboard shortcut</extracomment>
        <translation>أمر: %1</translation>
    </message>
    <message>
        <source>Command: %1, %2</source>
        <translation>أمر: %1، %2</translation>
    </message>
</context>
<context>
    <name>Cairn::FindPopup</name>
    <message>
        <source>Search roles, skills, resources and commands</source>
        <translation>البحث في المهن والمهارات والموارد والأوامر</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Other words or fewer letters may help.</source>
        <translation>لا شيء باسم «%1». قد تفيد كلمات أخرى أو حروف أقل.</translation>
    </message>
</context>
<context>
    <name>Cairn::FirstRunPage</name>
    <message>
        <source>Career Cairn</source>
        <translation>Career Cairn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Show the roles</source>
        <translation>عرض المهن</translation>
    </message>
    <message>
        <source>Show my roles</source>
        <translation>عرض المهن الملائمة لي</translation>
    </message>
</context>
<context>
    <name>Cairn::FirstRunSkillsStep</name>
    <message>
        <source>Tick what the learner can already do</source>
        <translation>تحديد ما يجيده المتعلّم من قبل</translation>
    </message>
    <message>
        <source>Tick what you can already do</source>
        <translation>تحديد ما تجيده من قبل</translation>
    </message>
    <message>
        <source>A tick means “used it in a task of one’s own”. Set the finer levels later, on the Skills page.</source>
        <translation>العلامة تعني «استُخدمت في مهمة خاصة». تُضبط المستويات الأدقّ لاحقًا في صفحة المهارات.</translation>
    </message>
    <message>
        <source>Set as target</source>
        <translation>تعيين هدفًا</translation>
    </message>
    <message>
        <source>Nearest roles so far, at entry level</source>
        <translation>أقرب المهن حتى الآن، بمستوى مبتدئ</translation>
    </message>
</context>
<context>
    <name>Cairn::FirstRunTimeStep</name>
    <message>
        <source>What interests the learner, and how much time is there?</source>
        <translation>ما الذي يهمّ المتعلّم، وكم لديه من الوقت؟</translation>
    </message>
    <message>
        <source>What interests you, and how much time do you have?</source>
        <translation>ما الذي يهمّك، وكم لديك من الوقت؟</translation>
    </message>
    <message>
        <source>Used to sort the roles and to see how long a way is. A guess is enough.</source>
        <translation>يُستخدم لترتيب المهن ومعرفة طول الطريق. يكفي التقدير.</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>الاهتمامات</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>Hours per week</source>
        <translation>ساعات في الأسبوع</translation>
    </message>
    <message>
        <source>%1&#xa0;h a week is about %2&#xa0;h a month.</source>
        <extracomment>Both numbers are hours, e.g. &quot;8 h a week is about 35 h a month.&quot;</extracomment>
        <translation>%1 س في الأسبوع تعادل نحو %2 س في الشهر.</translation>
    </message>
</context>
<context>
    <name>Cairn::FirstRunUserStep</name>
    <message>
        <source>Who will use this plan?</source>
        <translation>من سيستخدم هذه الخطة؟</translation>
    </message>
    <message>
        <source>You can change this later. Everything stays on this computer.</source>
        <translation>يمكن تغيير ذلك لاحقًا. كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>I am a student</source>
        <translation>أنا طالب</translation>
    </message>
    <message>
        <source>I plan my own way into a machine-learning role.</source>
        <translation>أخطّط لطريقي إلى مهنة في تعلّم الآلة.</translation>
    </message>
    <message>
        <source>See which roles fit me and why</source>
        <translation>رؤية المهن التي تناسبني ولماذا</translation>
    </message>
    <message>
        <source>Know what to learn, and how long it takes</source>
        <translation>معرفة ما يُتعلَّم وكم يستغرق</translation>
    </message>
    <message>
        <source>Keep what I can do, with proof of it</source>
        <translation>حفظ ما أجيده مع أدلته</translation>
    </message>
    <message>
        <source>I am an advisor</source>
        <translation>أنا مرشد</translation>
    </message>
    <message>
        <source>I guide several students, in sessions or in class.</source>
        <translation>أوجّه عدّة طلاب، في جلسات أو في الصف.</translation>
    </message>
    <message>
        <source>Keep a plan for each learner</source>
        <translation>حفظ خطة لكل متعلّم</translation>
    </message>
    <message>
        <source>Switch between learners at any time</source>
        <translation>التبديل بين المتعلّمين في أي وقت</translation>
    </message>
    <message>
        <source>Show why a role fits, skill by skill</source>
        <translation>بيان سبب ملاءمة المهنة، مهارةً بمهارة</translation>
    </message>
    <message>
        <source>Your first learner’s name</source>
        <translation>اسم أول متعلّم</translation>
    </message>
    <message>
        <source>What should we call you?</source>
        <translation>بأي اسم نناديك؟</translation>
    </message>
    <message>
        <source>First learner</source>
        <extracomment>Stands in for a name where none was typed</extracomment>
        <translation>المتعلّم الأول</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>خطتي</translation>
    </message>
    <message>
        <source>A nickname is fine.</source>
        <translation>يكفي اسم مستعار.</translation>
    </message>
</context>
<context>
    <name>Cairn::GrowthLadderView</name>
    <message>
        <source>Growth ladder</source>
        <translation>سلّم الترقّي</translation>
    </message>
    <message>
        <source>%1 match</source>
        <extracomment>%1 for example &quot;62 %&quot;</extracomment>
        <translation>تطابق %1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <extracomment>%1 hours, for example &quot;166 h&quot;</extracomment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a seniority (Entry, Mid, Senior), %2 a sentence on what one is trusted with there</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Cairn::HelpCommand</name>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا أمر باسم «%1».</translation>
    </message>
    <message>
        <source>Print how the program, or one command, is used.</source>
        <translation>عرض طريقة استخدام البرنامج، أو أمر واحد.</translation>
    </message>
</context>
<context>
    <name>Cairn::HistoryCommand</name>
    <message>
        <source>Only what was changed on or after this day, e.g. 2026-01-08.</source>
        <translation>ما تغيّر في هذا اليوم أو بعده فقط، مثل 2026-01-08.</translation>
    </message>
    <message>
        <source>“%1” is no day: a day looks like 2026-01-08.</source>
        <translation>«%1» ليس يومًا: يكون اليوم مثل 2026-01-08.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>A change in the history</extracomment>
        <translation>نُفّذ</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>A change in the history that was taken back</extracomment>
        <translation>تُراجع عنه</translation>
    </message>
    <message>
        <source>redone</source>
        <extracomment>A change in the history that was taken back and done again</extracomment>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Print what was changed, oldest first.</source>
        <translation>عرض ما تغيّر، الأقدم أولًا.</translation>
    </message>
</context>
<context>
    <name>Cairn::HoursPicker</name>
    <message>
        <source>Hours per week</source>
        <translation>ساعات في الأسبوع</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>Stands behind a number in a field: hours</extracomment>
        <translation> س</translation>
    </message>
</context>
<context>
    <name>Cairn::InterestPicker</name>
    <message>
        <source>Interests</source>
        <translation>الاهتمامات</translation>
    </message>
</context>
<context>
    <name>Cairn::LearnerActions</name>
    <message>
        <source>&amp;New Learner…</source>
        <translation>متعلّم جديد…</translation>
    </message>
    <message>
        <source>&amp;Edit Learner…</source>
        <translation>تعديل المتعلّم…</translation>
    </message>
    <message>
        <source>&amp;Remove Learner…</source>
        <translation>إزالة المتعلّم…</translation>
    </message>
    <message>
        <source>Open the Plan of %1</source>
        <extracomment>A command in the search; %1 is a learner&apos;s name</extracomment>
        <translation>فتح خطة %1</translation>
    </message>
</context>
<context>
    <name>Cairn::LearnerAddCommand</name>
    <message>
        <source>A learner needs a name.</source>
        <translation>يلزم للمتعلّم اسم.</translation>
    </message>
    <message>
        <source>The name is too long: a name has at most %1 letters.</source>
        <translation>الاسم أطول مما ينبغي: أقصى عدد لحروفه %1.</translation>
    </message>
    <message>
        <source>The name holds signs that are no text.</source>
        <translation>في الاسم علامات ليست نصًّا.</translation>
    </message>
    <message>
        <source>%1 was added and has the id %2.</source>
        <translation>أُضيف %1 ومعرّفه %2.</translation>
    </message>
    <message>
        <source>Add a learner and print the new id.</source>
        <translation>إضافة متعلّم وعرض المعرّف الجديد.</translation>
    </message>
</context>
<context>
    <name>Cairn::LearnerDialog</name>
    <message>
        <source>Add a learner</source>
        <translation>إضافة متعلّم</translation>
    </message>
    <message>
        <source>About this learner</source>
        <translation>عن هذا المتعلّم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>A nickname is fine.</source>
        <translation>يكفي اسم مستعار.</translation>
    </message>
    <message>
        <source>Hours per week</source>
        <translation>ساعات في الأسبوع</translation>
    </message>
    <message>
        <source>Interests, any number</source>
        <translation>الاهتمامات، أي عدد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add the learner</source>
        <translation>إضافة المتعلّم</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
</context>
<context>
    <name>Cairn::LearnerListCommand</name>
    <message>
        <source>There is no learner yet. “careercairn-cli learner add NAME” adds one.</source>
        <translation>لا متعلّم بعد. الأمر «careercairn-cli learner add NAME» يضيف متعلّمًا.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>%1 (sample)</source>
        <extracomment>A learner that is made up, to look around with</extracomment>
        <translation>%1 (نموذجي)</translation>
    </message>
    <message>
        <source>List the learners of the workspace.</source>
        <translation>سرد المتعلّمين في مساحة العمل.</translation>
    </message>
</context>
<context>
    <name>Cairn::LearnerListModel</name>
    <message>
        <source>%1, open</source>
        <extracomment>Read out for the learner whose plan is shown now</extracomment>
        <translation>%1، مفتوح</translation>
    </message>
</context>
<context>
    <name>Cairn::LearnerLookup</name>
    <message>
        <source>There is no learner “%1”, so nothing was done. “careercairn-cli learner list” lists them all.</source>
        <translation>لا متعلّم باسم «%1»، فلم يُنفَّذ شيء. الأمر «careercairn-cli learner list» يسرد كل المتعلّمين.</translation>
    </message>
    <message>
        <source>“%1” fits more than one learner, so nothing was done. Name one by id: %2.</source>
        <translation>«%1» يوافق أكثر من متعلّم، فلم يُنفَّذ شيء. يُرجى تحديد واحد بمعرّفه: %2.</translation>
    </message>
</context>
<context>
    <name>Cairn::LearnerRemoveCommand</name>
    <message>
        <source>Do it; without this it only says what would be gone.</source>
        <translation>التنفيذ فعلًا؛ دون هذا الخيار يُذكر فقط ما سيزول.</translation>
    </message>
    <message>
        <source>%1 was removed. Safety copies from before still hold the plan; they lie in %2.</source>
        <translation>أُزيل %1. لا تزال النسخ الاحتياطية السابقة تحوي الخطة؛ وهي في %2.</translation>
    </message>
    <message>
        <source>Nothing was removed yet. With --yes, all that is kept of %1 (%2) would be gone for good, with the whole history: levels %3, notes %4, evidence %5, own skills %6.</source>
        <translation>لم يُزَل شيء بعد. مع ‎--yes سيزول نهائيًّا كل ما يُحفظ عن %1 (%2)، مع السجلّ كله: المستويات %3، الملاحظات %4، الأدلة %5، المهارات الخاصة %6.</translation>
    </message>
    <message>
        <source>Remove a learner and everything kept of them, for good.</source>
        <translation>إزالة متعلّم وكل ما يُحفظ عنه نهائيًّا.</translation>
    </message>
</context>
<context>
    <name>Cairn::LevelCommand</name>
    <message>
        <source>“%1” is no level: a level is 0, 1, 2, 3 or 4.</source>
        <translation>«%1» ليس مستوى: المستوى هو 0 أو 1 أو 2 أو 3 أو 4.</translation>
    </message>
    <message>
        <source>%1, %2: %3, before %4.</source>
        <extracomment>%1 is a learner, %2 a skill, %3 and %4 levels, e.g. &quot;2 Working&quot;</extracomment>
        <translation>%1، %2: %3، وقبله %4.</translation>
    </message>
    <message>
        <source>Set a learner&apos;s level in a skill, 0 none to 4 expert.</source>
        <translation>تحديد مستوى متعلّم في مهارة، من 0 لا شيء إلى 4 خبير.</translation>
    </message>
</context>
<context>
    <name>Cairn::LevelDescriptor</name>
    <message>
        <source>%1 %2, my level and the asked one: %3</source>
        <extracomment>Read out: number, name and words of a level of a skill</extracomment>
        <translation>%1 %2، مستواي والمستوى المطلوب: %3</translation>
    </message>
    <message>
        <source>%1 %2, my level: %3</source>
        <extracomment>Read out: number, name and words of a level of a skill</extracomment>
        <translation>%1 %2، مستواي: %3</translation>
    </message>
    <message>
        <source>%1 %2, asked by the target: %3</source>
        <extracomment>Read out: number, name and words of a level of a skill</extracomment>
        <translation>%1 %2، يطلبه الهدف: %3</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>Read out: number, name and words of a level of a skill</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>Cairn::LevelSelector</name>
    <message numerus="yes">
        <source>%1, asked %2, %Ln short</source>
        <extracomment>Read out for a level selector: %1 the person&apos;s level, %2 the level the target asks for</extracomment>
        <translation>
            <numerusform>%1، المطلوب %2، ينقص %Ln مستوى</numerusform>
            <numerusform>%1، المطلوب %2، ينقص %Ln مستوى</numerusform>
            <numerusform>%1، المطلوب %2، ينقص %Ln من المستويات</numerusform>
            <numerusform>%1، المطلوب %2، ينقص %Ln مستويات</numerusform>
            <numerusform>%1، المطلوب %2، ينقص %Ln مستوى</numerusform>
            <numerusform>%1، المطلوب %2، ينقص %Ln مستوى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, asked %2, reached</source>
        <extracomment>Read out for a level selector: %1 the person&apos;s level, %2 the level the target asks for</extracomment>
        <translation>%1، المطلوب %2، تحقّق</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
</context>
<context>
    <name>Cairn::MainWindow</name>
    <message>
        <source>Show %1</source>
        <extracomment>A command in the search; %1 is the word of a page in the rail</extracomment>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A command and the keys that do it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>%1 is what was done, e.g. &quot;Set the level of Python&quot;</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>%1 is what would be done again, e.g. &quot;Set the level of Python&quot;</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>%1 – Career Cairn</source>
        <extracomment>The title of the window; %1 is the learner&apos;s name</extracomment>
        <translation>%1 – Career Cairn</translation>
    </message>
    <message>
        <source>Career Cairn</source>
        <translation>Career Cairn</translation>
    </message>
    <message>
        <source>This is a sample learner. Look around and try things: nothing you do here touches a plan of your own.</source>
        <translation>هذا متعلّم نموذجي. يمكن التجوّل والتجربة: لا شيء مما تفعله هنا يمسّ خطة تخصّك.</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>إزالة النموذج</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Learner</source>
        <translation>المتعلّم</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>&amp;Next Area</source>
        <extracomment>Moves the keyboard to the next part of the page, e.g. from the list to the pane beside it</extracomment>
        <translation>المنطقة التالية</translation>
    </message>
    <message>
        <source>&amp;Previous Area</source>
        <extracomment>Moves the keyboard to the part of the page before this one</extracomment>
        <translation>المنطقة السابقة</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>المتعلّم</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Sources and Licences</source>
        <translation>المصادر والرخص</translation>
    </message>
    <message>
        <source>&amp;About Career Cairn</source>
        <translation>عن Career Cairn</translation>
    </message>
</context>
<context>
    <name>Cairn::MatchBillModel</name>
    <message>
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>You → role</source>
        <extracomment>Column: the level one has and the level the role asks</extracomment>
        <translation>أنت ← المهنة</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>Column: points of the match that are earned</extracomment>
        <translation>المكتسب</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Column: points of the match that are missing</extracomment>
        <translation>الناقص</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 the level one has, %2 the level the role asks</extracomment>
        <translation>‏%1 ← %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller gap(s)</source>
        <translation>
            <numerusform>%Ln فجوة أصغر</numerusform>
            <numerusform>%Ln فجوة أصغر</numerusform>
            <numerusform>%Ln من الفجوات الأصغر</numerusform>
            <numerusform>%Ln فجوات أصغر</numerusform>
            <numerusform>%Ln فجوة أصغر</numerusform>
            <numerusform>%Ln فجوة أصغر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more skill(s) complete</source>
        <extracomment>Skills that are as high as the role asks</extracomment>
        <translation>
            <numerusform>%Ln مهارة مكتملة أخرى</numerusform>
            <numerusform>%Ln مهارة مكتملة أخرى</numerusform>
            <numerusform>%Ln من المهارات المكتملة الأخرى</numerusform>
            <numerusform>%Ln مهارات مكتملة أخرى</numerusform>
            <numerusform>%Ln مهارة مكتملة أخرى</numerusform>
            <numerusform>%Ln مهارة مكتملة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>The last row of the bill: how well the role fits</extracomment>
        <translation>التطابق</translation>
    </message>
    <message>
        <source>Match: %1 of 100 points earned, %2 missing.</source>
        <extracomment>For a screen reader; points of the match</extracomment>
        <translation>التطابق: المكتسب %1 من 100 نقطة، والناقص %2.</translation>
    </message>
    <message>
        <source>%1: %2 points earned, %3 missing.</source>
        <extracomment>For a screen reader; %1 for example &quot;7 smaller gaps&quot;, then points of the match</extracomment>
        <translation>%1: النقاط المكتسبة %2، والناقصة %3.</translation>
    </message>
    <message>
        <source>%1: %2, asked %3; %4 points earned, %5 missing.</source>
        <extracomment>For a screen reader; %1 a skill, %2 and %3 levels (None, Awareness ...), then points of the match</extracomment>
        <translation>%1: %2، المطلوب %3؛ النقاط المكتسبة %4، والناقصة %5.</translation>
    </message>
</context>
<context>
    <name>Cairn::MatchCommand</name>
    <message>
        <source>Compare at this seniority; without it, at that of the learner&apos;s target.</source>
        <translation>المقارنة بهذا المستوى الوظيفي؛ ودونه بمستوى هدف المتعلّم.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>التطابق</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Skills reached</source>
        <translation>المهارات المتحقّقة</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>A share; the blank is one that does not break</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of the asked skills are reached</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, level %2: match %3&#xa0;%</source>
        <extracomment>%1 is a role, %2 a seniority, %3 a whole number of percent</extracomment>
        <translation>%1، المستوى %2: التطابق %3 %</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>الموجود</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>الناقص</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Print how a learner fits all roles, best first, or one in detail.</source>
        <translation>عرض ملاءمة متعلّم لكل المهن، الأفضل أولًا، أو لمهنة واحدة بالتفصيل.</translation>
    </message>
</context>
<context>
    <name>Cairn::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Cairn::NameRules</name>
    <message>
        <source>The name “%1” has no letter or digit.</source>
        <translation>ليس في الاسم «%1» حرف ولا رقم.</translation>
    </message>
    <message>
        <source>The name “%1” belongs to “%2” already.</source>
        <translation>الاسم «%1» يخصّ «%2» من قبل.</translation>
    </message>
    <message>
        <source>The name “%1” is given twice.</source>
        <translation>الاسم «%1» مكرّر.</translation>
    </message>
    <message>
        <source>“%1” is said to lead nowhere, but it is a name of “%2”.</source>
        <translation>ذُكر أن «%1» لا يؤدّي إلى شيء، لكنه اسم من أسماء «%2».</translation>
    </message>
</context>
<context>
    <name>Cairn::NoteSection</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>What you did, what is next, what you want to ask. Saved as you type.</source>
        <translation>ما أُنجز، وما التالي، وما يُراد السؤال عنه. تُحفظ أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>ملاحظات على %1</translation>
    </message>
</context>
<context>
    <name>Cairn::OwnSkillDialog</name>
    <message>
        <source>Add skill</source>
        <translation>إضافة مهارة</translation>
    </message>
    <message>
        <source>Rename your skill</source>
        <translation>إعادة تسمية مهارتك</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Give the skill a name.</source>
        <translation>يُرجى تسمية المهارة.</translation>
    </message>
    <message>
        <source>Choose the group it belongs to.</source>
        <translation>يُرجى اختيار المجموعة التي تنتمي إليها.</translation>
    </message>
    <message>
        <source>There is a skill of this name already: %1.</source>
        <translation>توجد مهارة بهذا الاسم من قبل: %1.</translation>
    </message>
    <message>
        <source>No role asks for it; it is for you and your evidence.</source>
        <translation>لا تطلبها أي مهنة؛ فهي لك ولأدلتك.</translation>
    </message>
</context>
<context>
    <name>Cairn::PackEntries</name>
    <message>
        <source>The list “%1” is missing.</source>
        <translation>القائمة «%1» ناقصة.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>هذا ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>المعرّف ناقص.</translation>
    </message>
    <message>
        <source>The id “%1” is given twice; only the first is read.</source>
        <translation>المعرّف «%1» مكرّر؛ يُقرأ الأول فقط.</translation>
    </message>
</context>
<context>
    <name>Cairn::PrerequisiteCycles</name>
    <message>
        <source>These skills need each other in a ring: %1.</source>
        <extracomment>%1 is a path of ids, e.g. python → sql → python</extracomment>
        <translation>هذه المهارات يحتاج بعضها إلى بعض في حلقة: %1.</translation>
    </message>
</context>
<context>
    <name>Cairn::PrerequisiteList</name>
    <message>
        <source>Comes before it</source>
        <translation>يسبقها</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>%1: has %2, needs %3</source>
        <extracomment>A skill that comes before another one; the level of the learner and the one that is needed, 0 to 4</extracomment>
        <translation>%1: لديه %2، يلزم %3</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation>لم يتحقّق بعد</translation>
    </message>
</context>
<context>
    <name>Cairn::Program</name>
    <message>
        <source>Choose the folder of the workspace</source>
        <translation>اختيار مجلد مساحة العمل</translation>
    </message>
</context>
<context>
    <name>Cairn::Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A page and the keys that show it, e.g. &quot;Roles (Ctrl+2)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Cairn::RedoCommand</name>
    <message>
        <source>There is nothing to bring back, so nothing was changed.</source>
        <translation>لا شيء لإعادته، فلم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>%1 is a change, e.g. &quot;Set the level of Python&quot;</extracomment>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>Bring back what was taken back last.</source>
        <translation>إعادة آخر ما تُراجع عنه.</translation>
    </message>
</context>
<context>
    <name>Cairn::RenamedRules</name>
    <message>
        <source>“%1” is said to be renamed, but it still exists.</source>
        <translation>ذُكر أن «%1» أُعيدت تسميته، لكنه لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>“%1” is renamed twice.</source>
        <translation>أُعيدت تسمية «%1» مرتين.</translation>
    </message>
    <message>
        <source>“%1” leads nowhere.</source>
        <translation>«%1» لا يؤدّي إلى شيء.</translation>
    </message>
    <message>
        <source>“%1” leads to “%2”, which does not exist.</source>
        <translation>«%1» يؤدّي إلى «%2»، وهو غير موجود.</translation>
    </message>
</context>
<context>
    <name>Cairn::ResourceRules</name>
    <message>
        <source>There is no skill “%1”.</source>
        <translation>لا مهارة باسم «%1».</translation>
    </message>
    <message>
        <source>The skill “%1” is named twice.</source>
        <translation>المهارة «%1» مذكورة مرتين.</translation>
    </message>
    <message>
        <source>It is retired, but no date says since when.</source>
        <translation>هو موقوف، ولا تاريخ يبيّن منذ متى.</translation>
    </message>
    <message>
        <source>It is active, and yet a date says that it is retired.</source>
        <translation>هو نشط، ومع ذلك يوجد تاريخ يبيّن أنه موقوف.</translation>
    </message>
    <message>
        <source>The high hours are below the low ones.</source>
        <translation>الساعات العليا أقل من الدنيا.</translation>
    </message>
    <message>
        <source>There is no resource “%1”.</source>
        <translation>لا مورد باسم «%1».</translation>
    </message>
    <message>
        <source>It is said to be replaced by itself.</source>
        <translation>ذُكر أنه بديل لنفسه.</translation>
    </message>
</context>
<context>
    <name>Cairn::ResourcesCommand</name>
    <message>
        <source>There is nothing for this skill yet.</source>
        <translation>لا شيء لهذه المهارة بعد.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>List what there is to learn from, all or for one skill.</source>
        <translation>سرد موارد التعلّم، كلها أو لمهارة واحدة.</translation>
    </message>
</context>
<context>
    <name>Cairn::RoleButton</name>
    <message>
        <source>%1, %2&#xa0;% match: %3</source>
        <extracomment>Read by a screen reader: a role, how well it fits, and what pressing the button does</extracomment>
        <translation>%1، تطابق %2 %: %3</translation>
    </message>
</context>
<context>
    <name>Cairn::RoleCardDelegate</name>
    <message>
        <source>All skills reached</source>
        <translation>تحقّقت كل المهارات</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <extracomment>%1 hours, for example &quot;166 h&quot;; on a role card</extracomment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>range %1</source>
        <extracomment>%1 from the low to the high guess, for example &quot;98–290 h&quot;; on a role card</extracomment>
        <translation>المدى %1</translation>
    </message>
    <message>
        <source>Nothing left to learn at this level</source>
        <translation>لم يبقَ ما يُتعلَّم في هذا المستوى</translation>
    </message>
</context>
<context>
    <name>Cairn::RoleFilterBar</name>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of role</source>
        <translation>نوع المهنة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Order of the roles</source>
        <translation>ترتيب المهن</translation>
    </message>
    <message>
        <source>Filter by name or task</source>
        <translation>تصفية بالاسم أو المهمة</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>In the list of families: every family
----------
In the list of kinds of roles: every kind</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Match, best first</source>
        <translation>التطابق، الأفضل أولًا</translation>
    </message>
    <message>
        <source>Hours to go, least first</source>
        <translation>الساعات المتبقّية، الأقل أولًا</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>الاسم، أبجديًّا</translation>
    </message>
    <message>
        <source>Shared interests, most first</source>
        <translation>الاهتمامات المشتركة، الأكثر أولًا</translation>
    </message>
</context>
<context>
    <name>Cairn::RoleFormSwitch</name>
    <message>
        <source>Cards</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
</context>
<context>
    <name>Cairn::RoleLinks</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A link to a role: its title and its match, for example &quot;62 %&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Cairn::RoleListModel</name>
    <message>
        <source>%1: %3 % match at level %2.</source>
        <extracomment>%1 a role, %2 a seniority (Entry, Mid, Senior), %3 a number</extracomment>
        <translation>%1: تطابق %3% في مستوى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln asked skill(s) reached.</source>
        <extracomment>%1 a number; for a screen reader</extracomment>
        <translation>
            <numerusform>تحقّق %1 من %Ln مهارة مطلوبة.</numerusform>
            <numerusform>تحقّق %1 من %Ln مهارة مطلوبة.</numerusform>
            <numerusform>تحقّق %1 من أصل %Ln من المهارات المطلوبة.</numerusform>
            <numerusform>تحقّق %1 من %Ln مهارات مطلوبة.</numerusform>
            <numerusform>تحقّق %1 من %Ln مهارة مطلوبة.</numerusform>
            <numerusform>تحقّق %1 من %Ln مهارة مطلوبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) to go.</source>
        <translation>
            <numerusform>بقي نحو %Ln ساعة.</numerusform>
            <numerusform>بقي نحو %Ln ساعة.</numerusform>
            <numerusform>بقي نحو %Ln من الساعات.</numerusform>
            <numerusform>بقي نحو %Ln ساعات.</numerusform>
            <numerusform>بقي نحو %Ln ساعة.</numerusform>
            <numerusform>بقي نحو %Ln ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>To learn: %1.</source>
        <extracomment>%1 a list of skills</extracomment>
        <translation>للتعلّم: %1.</translation>
    </message>
    <message>
        <source>This is your target.</source>
        <translation>هذا هدفك.</translation>
    </message>
</context>
<context>
    <name>Cairn::RoleListView</name>
    <message>
        <source>Roles</source>
        <translation>المهن</translation>
    </message>
    <message>
        <source>Enter shows the details of the chosen role, T sets it as target.</source>
        <translation>يعرض Enter تفاصيل المهنة المختارة، ويعيّنها T هدفًا.</translation>
    </message>
</context>
<context>
    <name>Cairn::RolePane</name>
    <message>
        <source>All roles</source>
        <translation>كل المهن</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هي</translation>
    </message>
    <message>
        <source>What you do in a week</source>
        <translation>ما تفعله في أسبوع</translation>
    </message>
    <message>
        <source>Typical tasks</source>
        <translation>مهام معتادة</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Where people work</source>
        <translation>أماكن العمل</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>طرق الدخول</translation>
    </message>
    <message>
        <source>What is good about it</source>
        <translation>ما يحسُن فيها</translation>
    </message>
    <message>
        <source>What is hard about it</source>
        <translation>ما يصعُب فيها</translation>
    </message>
    <message>
        <source>Next roles</source>
        <translation>المهن التالية</translation>
    </message>
    <message>
        <source>Related roles</source>
        <translation>مهن ذات صلة</translation>
    </message>
    <message>
        <source>Other titles</source>
        <translation>مسمّيات أخرى</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>What must be learned before, but is not asked by this role, is not counted.</source>
        <translation>ما يجب تعلّمه قبلها ولا تطلبه هذه المهنة لا يُحسب.</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>For a screen reader; %1 a role</extracomment>
        <translation>تفاصيل %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A source: %1 who published it, %2 its title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>الرخصة: %1.</translation>
    </message>
    <message>
        <source>Every skill that the role asks at this level is reached.</source>
        <translation>تحقّقت كل مهارة تطلبها المهنة في هذا المستوى.</translation>
    </message>
    <message>
        <source>About %1 to go (range %2)</source>
        <extracomment>%1 hours, for example &quot;166 h&quot;, %2 from the low to the high guess, for example &quot;98–290 h&quot;</extracomment>
        <translation>بقي نحو %1 (المدى %2)</translation>
    </message>
    <message>
        <source>Why %1</source>
        <extracomment>%1 for example &quot;62 %&quot;: the reasons for that match follow</extracomment>
        <translation>لماذا %1</translation>
    </message>
    <message>
        <source>%1 of 100 points earned</source>
        <extracomment>Points of the match; %1 a number</extracomment>
        <translation>المكتسب %1 من 100 نقطة</translation>
    </message>
</context>
<context>
    <name>Cairn::RolePaneHead</name>
    <message>
        <source>%1 match</source>
        <extracomment>For a screen reader; %1 for example &quot;62 %&quot;</extracomment>
        <translation>تطابق %1</translation>
    </message>
    <message>
        <source>Set as target</source>
        <translation>تعيين هدفًا</translation>
    </message>
    <message>
        <source>Your target</source>
        <extracomment>%1 a seniority: Entry, Mid or Senior</extracomment>
        <translation>هدفك</translation>
    </message>
    <message>
        <source>Your target (%1)</source>
        <translation>هدفك (%1)</translation>
    </message>
</context>
<context>
    <name>Cairn::RoleReading</name>
    <message>
        <source>“%1” is no kind of role.</source>
        <translation>«%1» ليس نوعًا من المهن.</translation>
    </message>
    <message>
        <source>The asked levels are missing.</source>
        <translation>المستويات المطلوبة ناقصة.</translation>
    </message>
</context>
<context>
    <name>Cairn::RoleRowDelegate</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Skills reached, skills asked: two numbers</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Cairn::RoleRowHead</name>
    <message>
        <source>Role</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>Column: how well a role fits</extracomment>
        <translation>التطابق</translation>
    </message>
    <message>
        <source>Skills reached</source>
        <extracomment>Column: how many of the asked skills are reached</extracomment>
        <translation>المهارات المتحقّقة</translation>
    </message>
    <message>
        <source>To go</source>
        <extracomment>Column: likely hours of study and practice until the role is reached</extracomment>
        <translation>المتبقّي</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
</context>
<context>
    <name>Cairn::RoleRules</name>
    <message>
        <source>A specialist role asks for %L1 to %L2 skills; the number of skills here is %L3.</source>
        <translation>تطلب المهنة التخصّصية من %L1 إلى %L2 مهارة؛ وعدد المهارات هنا %L3.</translation>
    </message>
    <message>
        <source>None of the asked skills is essential.</source>
        <translation>لا مهارة أساسية بين المهارات المطلوبة.</translation>
    </message>
    <message>
        <source>The skill “%1” is asked for twice.</source>
        <translation>المهارة «%1» مطلوبة مرتين.</translation>
    </message>
    <message>
        <source>There is no skill “%1”.</source>
        <translation>لا مهارة باسم «%1».</translation>
    </message>
    <message>
        <source>The asked level falls from entry to mid.</source>
        <translation>ينخفض المستوى المطلوب من مبتدئ إلى متوسط.</translation>
    </message>
    <message>
        <source>The asked level falls from mid to senior.</source>
        <translation>ينخفض المستوى المطلوب من متوسط إلى متقدّم.</translation>
    </message>
    <message>
        <source>The skill is listed, but asked for at no level.</source>
        <translation>المهارة مذكورة، لكنها غير مطلوبة في أيّ مستوى.</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>لا مهنة باسم «%1».</translation>
    </message>
    <message>
        <source>The role names itself.</source>
        <translation>المهنة تذكر نفسها.</translation>
    </message>
    <message>
        <source>The role “%1” is named twice.</source>
        <translation>المهنة «%1» مذكورة مرتين.</translation>
    </message>
    <message>
        <source>There is no interest “%1”.</source>
        <translation>لا اهتمام باسم «%1».</translation>
    </message>
</context>
<context>
    <name>Cairn::RolesAsking</name>
    <message>
        <source>Roles that ask it (%1)</source>
        <extracomment>A heading; %1 is a seniority, e.g. &quot;Entry&quot;</extracomment>
        <translation>المهن التي تطلبها (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A role and the level of a skill that it asks</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Cairn::RolesCommand</name>
    <message>
        <source>Print what is asked at this seniority; without it, at entry.</source>
        <translation>عرض المطلوب في هذا المستوى الوظيفي؛ ودونه في مستوى مبتدئ.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهامّ</translation>
    </message>
    <message>
        <source>Asked at the level %1</source>
        <extracomment>Heading of a table; %1 is a seniority, e.g. Entry</extracomment>
        <translation>المطلوب في المستوى %1</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>أساسية</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>In a column headed &quot;Essential&quot;</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>طرق الدخول</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A role and its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Related roles</source>
        <translation>مهن ذات صلة</translation>
    </message>
    <message>
        <source>Roles that follow</source>
        <translation>المهن التالية</translation>
    </message>
    <message>
        <source>List the roles, or print one with all it asks.</source>
        <translation>سرد المهن، أو عرض مهنة واحدة بكل ما تطلبه.</translation>
    </message>
</context>
<context>
    <name>Cairn::RolesPage</name>
    <message>
        <source>Roles and details</source>
        <translation>المهن والتفاصيل</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>المهن</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>No role fits these filters.</source>
        <translation>لا مهنة توافق عوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln role(s)</source>
        <translation>
            <numerusform>%1 من %Ln مهنة</numerusform>
            <numerusform>%1 من %Ln مهنة</numerusform>
            <numerusform>%1 من أصل %Ln من المهن</numerusform>
            <numerusform>%1 من %Ln مهن</numerusform>
            <numerusform>%1 من %Ln مهنة</numerusform>
            <numerusform>%1 من %Ln مهنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s), best match first</source>
        <translation>
            <numerusform>%Ln مهنة، الأفضل تطابقًا أولًا</numerusform>
            <numerusform>%Ln مهنة، الأفضل تطابقًا أولًا</numerusform>
            <numerusform>%Ln من المهن، الأفضل تطابقًا أولًا</numerusform>
            <numerusform>%Ln مهن، الأفضل تطابقًا أولًا</numerusform>
            <numerusform>%Ln مهنة، الأفضل تطابقًا أولًا</numerusform>
            <numerusform>%Ln مهنة، الأفضل تطابقًا أولًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s), best match for %1 first</source>
        <extracomment>%1 the name of a person</extracomment>
        <translation>
            <numerusform>%Ln مهنة، الأفضل تطابقًا مع %1 أولًا</numerusform>
            <numerusform>%Ln مهنة، الأفضل تطابقًا مع %1 أولًا</numerusform>
            <numerusform>%Ln من المهن، الأفضل تطابقًا مع %1 أولًا</numerusform>
            <numerusform>%Ln مهن، الأفضل تطابقًا مع %1 أولًا</numerusform>
            <numerusform>%Ln مهنة، الأفضل تطابقًا مع %1 أولًا</numerusform>
            <numerusform>%Ln مهنة، الأفضل تطابقًا مع %1 أولًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s), fewest hours to go first</source>
        <translation>
            <numerusform>%Ln مهنة، الأقل ساعاتٍ متبقّية أولًا</numerusform>
            <numerusform>%Ln مهنة، الأقل ساعاتٍ متبقّية أولًا</numerusform>
            <numerusform>%Ln من المهن، الأقل ساعاتٍ متبقّية أولًا</numerusform>
            <numerusform>%Ln مهن، الأقل ساعاتٍ متبقّية أولًا</numerusform>
            <numerusform>%Ln مهنة، الأقل ساعاتٍ متبقّية أولًا</numerusform>
            <numerusform>%Ln مهنة، الأقل ساعاتٍ متبقّية أولًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s), in the order of their names</source>
        <translation>
            <numerusform>%Ln مهنة، مرتّبة بالاسم</numerusform>
            <numerusform>%Ln مهنة، مرتّبة بالاسم</numerusform>
            <numerusform>%Ln من المهن، مرتّبة بالاسم</numerusform>
            <numerusform>%Ln مهن، مرتّبة بالاسم</numerusform>
            <numerusform>%Ln مهنة، مرتّبة بالاسم</numerusform>
            <numerusform>%Ln مهنة، مرتّبة بالاسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s), most shared interests first</source>
        <translation>
            <numerusform>%Ln مهنة، الأكثر اهتماماتٍ مشتركة أولًا</numerusform>
            <numerusform>%Ln مهنة، الأكثر اهتماماتٍ مشتركة أولًا</numerusform>
            <numerusform>%Ln من المهن، الأكثر اهتماماتٍ مشتركة أولًا</numerusform>
            <numerusform>%Ln مهن، الأكثر اهتماماتٍ مشتركة أولًا</numerusform>
            <numerusform>%Ln مهنة، الأكثر اهتماماتٍ مشتركة أولًا</numerusform>
            <numerusform>%Ln مهنة، الأكثر اهتماماتٍ مشتركة أولًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::SampleOffer</name>
    <message>
        <source>Only want to look around?</source>
        <translation>أتريد التجوّل فقط؟</translation>
    </message>
    <message>
        <source>Opens a made-up example. Nothing you do there touches a plan of your own, and you can remove it at any time.</source>
        <translation>يفتح مثالًا مختلَقًا. لا شيء مما تفعله هناك يمسّ خطة تخصّك، ويمكن إزالته في أي وقت.</translation>
    </message>
    <message>
        <source>Try with a sample learner</source>
        <translation>التجربة بمتعلّم نموذجي</translation>
    </message>
</context>
<context>
    <name>Cairn::SearchButton</name>
    <message>
        <source>Search roles, skills, resources and commands</source>
        <translation>البحث في المهن والمهارات والموارد والأوامر</translation>
    </message>
</context>
<context>
    <name>Cairn::SettingsPage</name>
    <message>
        <source>Copied</source>
        <translation>تمّ النسخ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language, looks and use</source>
        <translation>اللغة والمظهر والاستخدام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>High contrast leaves out tints and keeps strong outlines.</source>
        <translation>التباين العالي يترك التظليل ويُبقي الحدود الواضحة.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Rings, rows and buttons grow along.</source>
        <translation>تكبر معه الحلقات والصفوف والأزرار.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>المستخدِم</translation>
    </message>
    <message>
        <source>An advisor keeps plans for several learners.</source>
        <translation>يحفظ المرشد خططًا لعدّة متعلّمين.</translation>
    </message>
    <message>
        <source>Where your plan lies</source>
        <translation>مكان خطتك</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>A percentage; a no-break space stands before the sign</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>A student</source>
        <translation>طالب</translation>
    </message>
    <message>
        <source>An advisor</source>
        <translation>مرشد</translation>
    </message>
    <message>
        <source>Copies: %1. The newest, from %2, was opened and found whole.</source>
        <translation>النسخ: %1. أحدثها، من %2، فُتحت ووُجدت سليمة.</translation>
    </message>
    <message>
        <source>Copies: %1. The newest, from %2, was not checked yet.</source>
        <translation>النسخ: %1. أحدثها، من %2، لم تُفحص بعد.</translation>
    </message>
</context>
<context>
    <name>Cairn::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two ways of pressing keys for the same command</extracomment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>Level of a skill</source>
        <translation>مستوى المهارة</translation>
    </message>
    <message>
        <source>Set the level</source>
        <translation>تحديد المستوى</translation>
    </message>
    <message>
        <source>0 to 4</source>
        <translation>0 إلى 4</translation>
    </message>
    <message>
        <source>One level lower or higher</source>
        <extracomment>Arrow keys</extracomment>
        <translation>مستوى أدنى أو أعلى بدرجة</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>يسار، يمين</translation>
    </message>
</context>
<context>
    <name>Cairn::SkillDelegate</name>
    <message>
        <source>own</source>
        <extracomment>A small tag beside a skill that the learner added</extracomment>
        <translation>خاصة</translation>
    </message>
</context>
<context>
    <name>Cairn::SkillFilterBar</name>
    <message>
        <source>level the target asks</source>
        <translation>المستوى الذي يطلبه الهدف</translation>
    </message>
    <message>
        <source>Asked by target</source>
        <translation>يطلبها الهدف</translation>
    </message>
    <message>
        <source>Missing for target</source>
        <translation>ناقصة للهدف</translation>
    </message>
    <message>
        <source>Has evidence</source>
        <translation>لها أدلة</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>مهاراتي الخاصة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Filter skills</source>
        <translation>تصفية المهارات</translation>
    </message>
</context>
<context>
    <name>Cairn::SkillHours</name>
    <message>
        <source>Hours to the asked level, %1</source>
        <extracomment>A heading over hours of study; %1 is a level, e.g. &quot;Practitioner&quot;</extracomment>
        <translation>الساعات إلى المستوى المطلوب، %1</translation>
    </message>
    <message>
        <source>Hours to the next level, %1</source>
        <extracomment>A heading over hours of study; %1 is a level, e.g. &quot;Practitioner&quot;</extracomment>
        <translation>الساعات إلى المستوى التالي، %1</translation>
    </message>
    <message>
        <source>About %1&#xa0;h</source>
        <translation>نحو %1 س</translation>
    </message>
    <message>
        <source>%1&#xa0;h if it goes well, %2&#xa0;h if it goes slowly</source>
        <extracomment>The low and the high guess of hours of study</extracomment>
        <translation>%1 س إن سار الأمر جيدًا، %2 س إن سار ببطء</translation>
    </message>
    <message>
        <source>Source: %1, %2.</source>
        <extracomment>Where a figure comes from: publisher, title of the source</extracomment>
        <translation>المصدر: %1، %2.</translation>
    </message>
</context>
<context>
    <name>Cairn::SkillPane</name>
    <message>
        <source>Back to the list</source>
        <translation>رجوع إلى القائمة</translation>
    </message>
    <message>
        <source>Choose a skill to see what its levels mean.</source>
        <translation>يُرجى اختيار مهارة لمعرفة معنى مستوياتها.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Remove this skill</source>
        <translation>إزالة هذه المهارة</translation>
    </message>
    <message>
        <source>Rename this skill</source>
        <translation>إعادة تسمية هذه المهارة</translation>
    </message>
    <message>
        <source>Your own skill. No role asks for it.</source>
        <translation>مهارتك الخاصة. لا تطلبها أي مهنة.</translation>
    </message>
    <message>
        <source>My level in %1</source>
        <translation>مستواي في %1</translation>
    </message>
    <message>
        <source>You: %1, target: %2</source>
        <extracomment>The learner&apos;s level and the one that the target asks</extracomment>
        <translation>أنت: %1، الهدف: %2</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>أنت: %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>غير مطلوبة</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>1 level short</source>
        <translation>ينقص مستوى واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln levels short</source>
        <translation>
            <numerusform>ينقص %Ln مستوى</numerusform>
            <numerusform>ينقص %Ln مستوى</numerusform>
            <numerusform>ينقص %Ln من المستويات</numerusform>
            <numerusform>ينقص %Ln مستويات</numerusform>
            <numerusform>ينقص %Ln مستوى</numerusform>
            <numerusform>ينقص %Ln مستوى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::SkillReading</name>
    <message>
        <source>There are not five level texts, one for each level from 0 to 4.</source>
        <translation>لا توجد خمسة نصوص مستويات، واحد لكل مستوى من 0 إلى 4.</translation>
    </message>
</context>
<context>
    <name>Cairn::SkillResources</name>
    <message>
        <source>To learn it with</source>
        <translation>لتعلّمها</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy the link of %1</source>
        <translation>نسخ رابط %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تمّ النسخ</translation>
    </message>
    <message>
        <source>%1 is retired.</source>
        <translation>أُوقف %1.</translation>
    </message>
    <message>
        <source>%1 is retired. Instead there is %2.</source>
        <translation>أُوقف %1. بديله %2.</translation>
    </message>
    <message>
        <source>%1 was retired on %2.</source>
        <extracomment>%1 a course or certificate, %2 a date</extracomment>
        <translation>أُوقف %1 في %2.</translation>
    </message>
    <message>
        <source>%1 was retired on %2. Instead there is %3.</source>
        <extracomment>%1 a course or certificate, %2 a date, %3 one or several others</extracomment>
        <translation>أُوقف %1 في %2. بديله %3.</translation>
    </message>
</context>
<context>
    <name>Cairn::SkillRules</name>
    <message>
        <source>There is no group “%1”.</source>
        <translation>لا مجموعة باسم «%1».</translation>
    </message>
    <message>
        <source>There is no skill “%1”.</source>
        <translation>لا مهارة باسم «%1».</translation>
    </message>
    <message>
        <source>The skill “%1” is asked for twice.</source>
        <translation>المهارة «%1» مطلوبة مرتين.</translation>
    </message>
    <message>
        <source>The hours of a step are missing: each step from 0 to 4 needs its own.</source>
        <translation>ساعات خطوة ناقصة: لكل خطوة من 0 إلى 4 ساعاتها.</translation>
    </message>
    <message>
        <source>The steps are not in order: the step from %L1 to %L2 belongs here.</source>
        <translation>الخطوات غير مرتّبة: مكان هذه الخطوة من %L1 إلى %L2.</translation>
    </message>
    <message>
        <source>The likely hours are below the low ones.</source>
        <translation>الساعات المرجّحة أقل من الدنيا.</translation>
    </message>
    <message>
        <source>The high hours are below the likely ones.</source>
        <translation>الساعات العليا أقل من المرجّحة.</translation>
    </message>
    <message>
        <source>The text for level %L1 is empty.</source>
        <translation>نص المستوى %L1 فارغ.</translation>
    </message>
    <message>
        <source>The same text stands in the skill “%1” already.</source>
        <translation>النص نفسه موجود في المهارة «%1» من قبل.</translation>
    </message>
</context>
<context>
    <name>Cairn::SkillTreeModel</name>
    <message>
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>My level</source>
        <translation>مستواي</translation>
    </message>
    <message>
        <source>My level in words</source>
        <translation>مستواي بالكلمات</translation>
    </message>
    <message>
        <source>For target</source>
        <extracomment>A column: how far the asked level of the target role is reached</extracomment>
        <translation>للهدف</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>A column: hours left to the asked level; a short word</extracomment>
        <translation>المتبقّي</translation>
    </message>
    <message>
        <source>Hours left</source>
        <translation>الساعات المتبقّية</translation>
    </message>
    <message>
        <source>Your own skill</source>
        <translation>مهارتك الخاصة</translation>
    </message>
    <message>
        <source>Other skills</source>
        <extracomment>A heading over skills whose group is not known</extracomment>
        <translation>مهارات أخرى</translation>
    </message>
</context>
<context>
    <name>Cairn::SkillTreeView</name>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
</context>
<context>
    <name>Cairn::SkillsCommand</name>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <extracomment>%1 is the heading of a group of skills</extracomment>
        <translation>المجموعة: %1</translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation>تُسمّى أيضًا: %1</translation>
    </message>
    <message>
        <source>Hours from level to level</source>
        <extracomment>Heading of a table of hours</extracomment>
        <translation>الساعات من مستوى إلى مستوى</translation>
    </message>
    <message>
        <source>To level</source>
        <translation>إلى المستوى</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>الدنيا</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>المرجّحة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>العليا</translation>
    </message>
    <message>
        <source>Needed before</source>
        <translation>يلزم قبلها</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>A skill, its id and a level, e.g. &quot;Python (python): 2 Working&quot;</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>List the skills, or print one with its levels.</source>
        <translation>سرد المهارات، أو عرض مهارة واحدة بمستوياتها.</translation>
    </message>
</context>
<context>
    <name>Cairn::SkillsPage</name>
    <message>
        <source>Skills and details</source>
        <translation>المهارات والتفاصيل</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>إضافة دليل</translation>
    </message>
    <message>
        <source>Add skill</source>
        <translation>إضافة مهارة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>No target is chosen yet. With one you see here which levels it asks and what is missing.</source>
        <translation>لم يُختر هدف بعد. مع الهدف تظهر هنا المستويات التي يطلبها وما ينقص.</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>اختيار مهنة</translation>
    </message>
    <message>
        <source>Show all skills</source>
        <translation>عرض كل المهارات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skill(s) to choose your levels for</source>
        <translation>
            <numerusform>%Ln مهارة لاختيار مستواها</numerusform>
            <numerusform>%Ln مهارة لاختيار مستواها</numerusform>
            <numerusform>%Ln من المهارات لاختيار مستوياتها</numerusform>
            <numerusform>%Ln مهارات لاختيار مستوياتها</numerusform>
            <numerusform>%Ln مهارة لاختيار مستوياتها</numerusform>
            <numerusform>%Ln مهارة لاختيار مستوياتها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reached for %3, %4&#xa0;h left</source>
        <extracomment>So many of the asked skills (%2) are reached (%1) for a role (%3), so many hours of study are left (%4)</extracomment>
        <translation>تحقّق %1 من %2 لمهنة %3، بقي %4 س</translation>
    </message>
    <message>
        <source>You have added no skill of your own yet.</source>
        <translation>لم تُضَف مهارة خاصة بك بعد.</translation>
    </message>
    <message>
        <source>No skill has evidence yet.</source>
        <translation>لا مهارة لها أدلة بعد.</translation>
    </message>
    <message>
        <source>No skill fits this filter.</source>
        <translation>لا مهارة توافق هذه التصفية.</translation>
    </message>
</context>
<context>
    <name>Cairn::SourceRules</name>
    <message>
        <source>No source is named.</source>
        <translation>لم يُذكر أيّ مصدر.</translation>
    </message>
    <message>
        <source>There is no source record “%1”.</source>
        <translation>لا سجلّ مصدر باسم «%1».</translation>
    </message>
</context>
<context>
    <name>Cairn::SourcesDialog</name>
    <message>
        <source>A: official or from the publisher itself</source>
        <translation>أ: رسمي أو من الناشر نفسه</translation>
    </message>
    <message>
        <source>B: open data that was cleaned</source>
        <translation>ب: بيانات مفتوحة جرى تنقيحها</translation>
    </message>
    <message>
        <source>C: second-hand, only a hint</source>
        <translation>ج: منقول عن غيره، للاستئناس فقط</translation>
    </message>
    <message>
        <source>Our own judgement</source>
        <translation>تقديرنا الخاص</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Where the contents come from</source>
        <translation>من أين تأتي المحتويات</translation>
    </message>
    <message>
        <source>Every figure and every profile names its source. Addresses are shown, never opened.</source>
        <translation>لكل رقم ولكل ملف مهنة مصدر مذكور. تُعرض العناوين ولا تُفتح أبدًا.</translation>
    </message>
    <message>
        <source>About the chosen source</source>
        <translation>عن المصدر المختار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1, by %2, licence %3</source>
        <extracomment>Read by a screen reader: the title of a source, its publisher and its licence</extracomment>
        <translation>%1، من %2، الرخصة %3</translation>
    </message>
    <message>
        <source>There is no source to show.</source>
        <translation>لا مصدر لعرضه.</translation>
    </message>
    <message>
        <source>Publisher: %1</source>
        <translation>الناشر: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>الإصدار: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>الفترة: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>الرخصة: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>Read on: %1</source>
        <translation>تاريخ الاطّلاع: %1</translation>
    </message>
    <message>
        <source>What it is worth: %1</source>
        <translation>قيمته: %1</translation>
    </message>
    <message>
        <source>Changed for this program: yes</source>
        <translation>معدَّل لهذا البرنامج: نعم</translation>
    </message>
    <message>
        <source>Changed for this program: no</source>
        <translation>معدَّل لهذا البرنامج: لا</translation>
    </message>
</context>
<context>
    <name>Cairn::StatusLine</name>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>دون اتصال: لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Data set %1</source>
        <extracomment>%1 is the version of the catalogue of roles and skills, e.g. 2026.11</extracomment>
        <translation>مجموعة البيانات %1</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>لا شيء لحفظه</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is the time of day of the last change that is on the disk</extracomment>
        <translation>حُفظ %1</translation>
    </message>
</context>
<context>
    <name>Cairn::TargetActions</name>
    <message>
        <source>&amp;Choose Another Role</source>
        <translation>اختيار مهنة أخرى</translation>
    </message>
    <message>
        <source>N&amp;o Target</source>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>En&amp;try Level</source>
        <translation>مستوى مبتدئ</translation>
    </message>
    <message>
        <source>Aim at Entry Level</source>
        <translation>استهداف مستوى مبتدئ</translation>
    </message>
    <message>
        <source>&amp;Mid Level</source>
        <translation>مستوى متوسط</translation>
    </message>
    <message>
        <source>Aim at Mid Level</source>
        <translation>استهداف مستوى متوسط</translation>
    </message>
    <message>
        <source>&amp;Senior Level</source>
        <translation>مستوى متقدّم</translation>
    </message>
    <message>
        <source>Aim at Senior Level</source>
        <translation>استهداف مستوى متقدّم</translation>
    </message>
    <message>
        <source>Aim at No Target</source>
        <translation>عدم استهداف أي مهنة</translation>
    </message>
    <message>
        <source>&amp;Choose a Role</source>
        <translation>اختيار مهنة</translation>
    </message>
</context>
<context>
    <name>Cairn::TargetCommand</name>
    <message>
        <source>Aim at this seniority; without it, at entry.</source>
        <translation>استهداف هذا المستوى الوظيفي؛ ودونه مستوى مبتدئ.</translation>
    </message>
    <message>
        <source>Without a target there is no seniority: leave out --level.</source>
        <translation>لا مستوى وظيفي دون هدف: يُرجى حذف ‎--level.</translation>
    </message>
    <message>
        <source>%1 aims at %2, level %3.</source>
        <extracomment>%1 is a learner, %2 a role, %3 a seniority</extracomment>
        <translation>هدف %1 هو %2، المستوى %3.</translation>
    </message>
    <message>
        <source>%1 has no target now.</source>
        <translation>لا هدف الآن لدى %1.</translation>
    </message>
    <message>
        <source>Set the role a learner aims at; the role “none” takes it away.</source>
        <translation>تعيين المهنة التي يستهدفها متعلّم؛ والمهنة «none» تلغي الهدف.</translation>
    </message>
</context>
<context>
    <name>Cairn::TextRules</name>
    <message>
        <source>The text has %L1 characters; none may have more than %L2.</source>
        <translation>عدد محارف النص %L1؛ ولا يجوز أن يزيد على %L2.</translation>
    </message>
    <message>
        <source>The text holds a control character.</source>
        <translation>في النص محرف تحكّم.</translation>
    </message>
    <message>
        <source>The text holds markup; only plain text is shown.</source>
        <translation>في النص وسوم تنسيق؛ لا يُعرض إلا النص العادي.</translation>
    </message>
</context>
<context>
    <name>Cairn::TopBar</name>
    <message>
        <source>The learner whose plan is shown</source>
        <translation>المتعلّم الذي تُعرض خطته</translation>
    </message>
    <message>
        <source>No learner open</source>
        <translation>لا متعلّم مفتوح</translation>
    </message>
    <message>
        <source>Learner: %1</source>
        <extracomment>Read out for the button that opens the list of learners</extracomment>
        <translation>المتعلّم: %1</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Before the title of the role that is aimed at</extracomment>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>لم يُختر بعد</translation>
    </message>
    <message>
        <source>Target: not chosen yet</source>
        <translation>الهدف: لم يُختر بعد</translation>
    </message>
    <message>
        <source>Entry level</source>
        <translation>مستوى مبتدئ</translation>
    </message>
    <message>
        <source>Mid level</source>
        <translation>مستوى متوسط</translation>
    </message>
    <message>
        <source>Senior level</source>
        <translation>مستوى متقدّم</translation>
    </message>
    <message>
        <source>Target: %1, %2</source>
        <translation>الهدف: %1، %2</translation>
    </message>
    <message>
        <source>%1&#xa0;% match</source>
        <extracomment>How near the learner is to the target; a no-break space stands before the sign</extracomment>
        <translation>تطابق %1 %</translation>
    </message>
    <message>
        <source>Target: %1, %2, %3</source>
        <translation>الهدف: %1، %2، %3</translation>
    </message>
</context>
<context>
    <name>Cairn::UndoCommand</name>
    <message>
        <source>There is nothing to take back, so nothing was changed.</source>
        <translation>لا شيء للتراجع عنه، فلم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Only the adding of %1 is left to take back, so nothing was changed. “learner remove” removes a learner.</source>
        <translation>لم يبقَ للتراجع عنه إلا إضافة %1، فلم يُغيَّر شيء. الأمر «learner remove» يزيل متعلّمًا.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>%1 is a change, e.g. &quot;Set the level of Python&quot;</extracomment>
        <translation>تُراجع عن: %1</translation>
    </message>
    <message>
        <source>Take back the last change.</source>
        <translation>التراجع عن آخر تغيير.</translation>
    </message>
</context>
<context>
    <name>Cairn::UsageText</name>
    <message>
        <source>Usage:</source>
        <extracomment>What follows is the form of a command line</extracomment>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Options, in any place:</source>
        <translation>الخيارات، في أيّ موضع:</translation>
    </message>
    <message>
        <source>LEARNER is an id, a beginning of one that fits no other, or a name that only one learner has. ROLE and SKILL are ids.</source>
        <translation>LEARNER معرّف، أو بداية معرّف لا توافق غيره، أو اسم لا يحمله إلا متعلّم واحد. ROLE وSKILL معرّفان.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 could not be done, 2 wrong use.</source>
        <translation>رمز الخروج: 0 نُفّذ، 1 تعذّر التنفيذ، 2 استخدام خاطئ.</translation>
    </message>
</context>
<context>
    <name>Cairn::WorkspaceEditing</name>
    <message>
        <source>There is no learner yet, so nothing was done. “careercairn-cli learner add NAME” adds one.</source>
        <translation>لا متعلّم بعد، فلم يُنفَّذ شيء. الأمر «careercairn-cli learner add NAME» يضيف متعلّمًا.</translation>
    </message>
</context>
<context>
    <name>CareerLevel</name>
    <message>
        <source>Entry</source>
        <extracomment>Seniority of a job</extracomment>
        <translation>مبتدئ</translation>
    </message>
    <message>
        <source>Mid</source>
        <extracomment>Seniority of a job</extracomment>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Senior</source>
        <extracomment>Seniority of a job</extracomment>
        <translation>متقدّم</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Mathematics</source>
        <extracomment>A group of skills</extracomment>
        <translation>الرياضيات</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>البرمجة</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Machine learning</source>
        <translation>تعلّم الآلة</translation>
    </message>
    <message>
        <source>Deep learning</source>
        <translation>التعلّم العميق</translation>
    </message>
    <message>
        <source>Computer vision</source>
        <translation>الرؤية الحاسوبية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>ML systems</source>
        <translation>أنظمة تعلّم الآلة</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Working with people</source>
        <translation>العمل مع الناس</translation>
    </message>
    <message>
        <source>NumPy</source>
        <translation>NumPy</translation>
    </message>
    <message>
        <source>Arrays and fast number work in Python, under most other libraries.</source>
        <translation>مصفوفات وحساب سريع في Python، تقوم عليها معظم المكتبات الأخرى.</translation>
    </message>
    <message>
        <source>Has not worked with a NumPy array yet; number work is done in plain lists.</source>
        <translation>لم يعمل بعد بمصفوفة NumPy؛ يجري الحساب بقوائم عادية.</translation>
    </message>
    <message>
        <source>Can say why arrays suit numbers better than lists, and follow an example with shapes and slices.</source>
        <translation>يبيّن لماذا تناسب المصفوفات الأرقام أكثر من القوائم، ويتابع مثالًا فيه أشكال وشرائح.</translation>
    </message>
    <message>
        <source>Can replace a loop with array operations in a small task, looking up the broadcasting rules.</source>
        <translation>يستبدل حلقة بعمليات على المصفوفات في مهمة صغيرة، مع الرجوع إلى قواعد البثّ (broadcasting).</translation>
    </message>
    <message>
        <source>Can write clear vectorised code, tell a view from a copy and track down shape and dtype errors alone.</source>
        <translation>يكتب شفرة متّجهية واضحة، ويميّز العرض (view) من النسخة، ويتعقّب وحده أخطاء الشكل وdtype.</translation>
    </message>
    <message>
        <source>Can set array conventions for a team and handle strides, memory layout and rounding trouble in odd cases.</source>
        <translation>يضع أعراف المصفوفات لفريق، ويعالج الخطوات (strides) وتخطيط الذاكرة ومشكلات التقريب في الحالات الشاذّة.</translation>
    </message>
    <message>
        <source>pandas</source>
        <translation>pandas</translation>
    </message>
    <message>
        <source>Tables in Python: load, filter, join, group and reshape.</source>
        <translation>الجداول في Python: تحميل وتصفية وربط وتجميع وإعادة تشكيل.</translation>
    </message>
    <message>
        <source>Has not loaded a table into a DataFrame yet.</source>
        <translation>لم يحمّل بعد جدولًا في DataFrame.</translation>
    </message>
    <message>
        <source>Can follow a notebook that reads a CSV file, filters its rows and groups them.</source>
        <translation>يتابع دفترًا يقرأ ملف CSV ويصفّي صفوفه ويجمّعها.</translation>
    </message>
    <message>
        <source>Can join, group and reshape a small dataset with the pandas guide open, then ask for a check of the result.</source>
        <translation>يربط مجموعة بيانات صغيرة ويجمّعها ويعيد تشكيلها ودليل pandas مفتوح، ثم يطلب فحص النتيجة.</translation>
    </message>
    <message>
        <source>Can pick the right index, merge and dtype alone, and notice rows that a join silently doubled or lost.</source>
        <translation>يختار وحده الفهرس والدمج وdtype المناسبة، ويلاحظ الصفوف التي كرّرها الربط أو أضاعها بصمت.</translation>
    </message>
    <message>
        <source>Can guide others to table code that stays fast and readable, and say when another tool should take over.</source>
        <translation>يوجّه الآخرين إلى شفرة جداول تبقى سريعة ومقروءة، ويحدّد متى تلزم أداة أخرى.</translation>
    </message>
    <message>
        <source>Relational databases</source>
        <translation>قواعد البيانات العلائقية</translation>
    </message>
    <message>
        <source>Tables with keys, constraints and transactions: PostgreSQL, MySQL and others.</source>
        <translation>جداول بمفاتيح وقيود ومعاملات: PostgreSQL وMySQL وغيرهما.</translation>
    </message>
    <message>
        <source>Has not set up a table in MySQL, PostgreSQL or a similar system yet.</source>
        <translation>لم يُنشئ بعد جدولًا في MySQL أو PostgreSQL أو نظام مماثل.</translation>
    </message>
    <message>
        <source>Can explain tables, keys and transactions, and follow how a worked example links two tables.</source>
        <translation>يشرح الجداول والمفاتيح والمعاملات، ويتابع كيف يصل مثال محلول بين جدولين.</translation>
    </message>
    <message>
        <source>Can create a small database with keys and constraints, load rows and ask for a review of the indexes.</source>
        <translation>يُنشئ قاعدة بيانات صغيرة بمفاتيح وقيود، ويحمّل الصفوف، ويطلب مراجعة الفهارس.</translation>
    </message>
    <message>
        <source>Can read a query plan, choose indexes and isolation levels, and run a schema change without losing rows.</source>
        <translation>يقرأ خطة الاستعلام، ويختار الفهارس ومستويات العزل، ويجري تغيير المخطّط دون فقد صفوف.</translation>
    </message>
    <message>
        <source>Can decide on replication, partitioning and recovery for others, and untangle deadlocks under load.</source>
        <translation>يقرّر النسخ المتماثل والتقسيم والاستعادة للآخرين، ويفكّ حالات الإقفال المتبادل تحت الضغط.</translation>
    </message>
    <message>
        <source>MongoDB and document stores</source>
        <translation>MongoDB ومخازن المستندات</translation>
    </message>
    <message>
        <source>Databases of flexible documents rather than fixed tables.</source>
        <translation>قواعد بيانات لمستندات مرنة بدل الجداول الثابتة.</translation>
    </message>
    <message>
        <source>Has not stored or fetched a JSON-like document in a database yet.</source>
        <translation>لم يخزّن بعد مستندًا شبيهًا بـJSON في قاعدة بيانات ولم يجلبه منها.</translation>
    </message>
    <message>
        <source>Can tell a document from a table row and follow an example of find and insert.</source>
        <translation>يميّز المستند من صفّ الجدول، ويتابع مثالًا على البحث والإدراج.</translation>
    </message>
    <message>
        <source>Can build a small collection with basic queries and one aggregation, using the MongoDB manual.</source>
        <translation>يبني مجموعة مستندات صغيرة باستعلامات أساسية وتجميع واحد، مستعينًا بدليل MongoDB.</translation>
    </message>
    <message>
        <source>Can choose between embedding and referencing, index for the real queries and say when tables fit better.</source>
        <translation>يختار بين التضمين والإحالة، ويفهرس للاستعلامات الفعلية، ويحدّد متى تكون الجداول أنسب.</translation>
    </message>
    <message>
        <source>Can plan sharding, consistency and schema versions for a team, and settle hot-shard and failover problems.</source>
        <translation>يخطّط التجزئة والاتّساق وإصدارات المخطّط لفريق، ويحلّ مشكلات الأجزاء المثقلة وتجاوز الأعطال.</translation>
    </message>
    <message>
        <source>Data cleaning</source>
        <translation>تنظيف البيانات</translation>
    </message>
    <message>
        <source>Find and mend wrong, missing, doubled and badly formatted values.</source>
        <translation>العثور على القيم الخاطئة والناقصة والمكرّرة والسيّئة التنسيق وإصلاحها.</translation>
    </message>
    <message>
        <source>Has not put a messy file right yet; takes values as they come.</source>
        <translation>لم يصلح بعد ملفًا فوضويًّا؛ يأخذ القيم كما هي.</translation>
    </message>
    <message>
        <source>Can recognise duplicates, missing values and mixed formats when shown a dirty table.</source>
        <translation>يتعرّف على القيم المكرّرة والناقصة والتنسيقات المختلطة عند عرض جدول غير نظيف عليه.</translation>
    </message>
    <message>
        <source>Can fix types, dates and duplicates in a small file by script, and have someone check what was dropped.</source>
        <translation>يصلح الأنواع والتواريخ والتكرارات في ملف صغير بنص برمجي، ويطلب من غيره فحص ما حُذف.</translation>
    </message>
    <message>
        <source>Can trace why values are wrong, mend them in repeatable steps and show that nothing valid was lost.</source>
        <translation>يتتبّع سبب خطأ القيم، ويصلحها بخطوات قابلة للتكرار، ويُثبت أنه لم يضع شيء صحيح.</translation>
    </message>
    <message>
        <source>Can set cleaning rules for many sources and resolve record matching where no simple rule decides.</source>
        <translation>يضع قواعد التنظيف لمصادر كثيرة، ويحسم مطابقة السجلات حيث لا تكفي قاعدة بسيطة.</translation>
    </message>
    <message>
        <source>Data preprocessing</source>
        <translation>المعالجة المسبقة للبيانات</translation>
    </message>
    <message>
        <source>Turn clean data into model inputs: split, scale, encode, impute.</source>
        <translation>تحويل البيانات النظيفة إلى مُدخلات للنموذج: تقسيم وتحجيم وترميز وتعويض.</translation>
    </message>
    <message>
        <source>Has not turned a raw dataset into model inputs yet.</source>
        <translation>لم يحوّل بعد مجموعة بيانات خام إلى مُدخلات نموذج.</translation>
    </message>
    <message>
        <source>Can explain why data is split, scaled and encoded before training, following a ready example.</source>
        <translation>يشرح لماذا تُقسم البيانات وتُحجَّم وتُرمَّز قبل التدريب، متابعًا مثالًا جاهزًا.</translation>
    </message>
    <message>
        <source>Can scale, encode and impute a small dataset from a guide, fitting each step on the training part only.</source>
        <translation>يحجّم مجموعة بيانات صغيرة ويرمّزها ويعوّض نواقصها وفق دليل، مع ضبط كل خطوة على جزء التدريب فقط.</translation>
    </message>
    <message>
        <source>Can build one preparation path for training and serving, and find leakage from time, groups or duplicates.</source>
        <translation>يبني مسار إعداد واحدًا للتدريب والتقديم، ويكتشف التسرّب من الزمن أو المجموعات أو التكرارات.</translation>
    </message>
    <message>
        <source>Can set input standards for tables, text and images, and settle cases such as categories unseen in training.</source>
        <translation>يضع معايير المُدخلات للجداول والنصوص والصور، ويحسم حالات كالفئات التي لم تظهر في التدريب.</translation>
    </message>
    <message>
        <source>Data visualisation</source>
        <translation>تصوير البيانات</translation>
    </message>
    <message>
        <source>Charts that show what the data says, and how sure it is.</source>
        <translation>رسوم تُظهر ما تقوله البيانات، ومدى يقينها.</translation>
    </message>
    <message>
        <source>Has not drawn a chart from data yet.</source>
        <translation>لم يرسم بعد رسمًا بيانيًّا من بيانات.</translation>
    </message>
    <message>
        <source>Can read common charts correctly and copy a Matplotlib example with other values.</source>
        <translation>يقرأ الرسوم البيانية الشائعة قراءة صحيحة، وينسخ مثال Matplotlib بقيم أخرى.</translation>
    </message>
    <message>
        <source>Can choose a bar, line or scatter chart for a simple question, label it and ask whether it reads well.</source>
        <translation>يختار رسم أعمدة أو خطوط أو نقاط لسؤال بسيط، ويضع عناوينه، ويسأل هل هو واضح.</translation>
    </message>
    <message>
        <source>Can show distributions, uncertainty and comparisons fairly, and spot own misleading axes before others do.</source>
        <translation>يعرض التوزيعات وعدم اليقين والمقارنات بإنصاف، وينتبه إلى محاوره المضلّلة قبل غيره.</translation>
    </message>
    <message>
        <source>Can set a chart style for a team and find clear forms for data with many dimensions or uneven scales.</source>
        <translation>يضع نمط الرسوم لفريق، ويجد أشكالًا واضحة لبيانات متعدّدة الأبعاد أو متفاوتة المقاييس.</translation>
    </message>
    <message>
        <source>Dashboards and reporting</source>
        <translation>لوحات المعلومات والتقارير</translation>
    </message>
    <message>
        <source>Reports that people open again and again, with figures they can trust.</source>
        <translation>تقارير يعود إليها الناس مرارًا، بأرقام يثقون بها.</translation>
    </message>
    <message>
        <source>Has not built a report that others open regularly yet.</source>
        <translation>لم يبنِ بعد تقريرًا يفتحه الآخرون بانتظام.</translation>
    </message>
    <message>
        <source>Can find figures in a Power BI or Tableau report and say where they come from.</source>
        <translation>يجد الأرقام في تقرير Power BI أو Tableau ويبيّن من أين جاءت.</translation>
    </message>
    <message>
        <source>Can build a one-page dashboard with filters from a prepared table, and have its measures checked.</source>
        <translation>يبني لوحة معلومات من صفحة واحدة بمرشّحات من جدول مُعدّ، ويطلب فحص مقاييسها.</translation>
    </message>
    <message>
        <source>Can agree measures with users, build the report on tested queries and explain a number that looks wrong.</source>
        <translation>يتّفق مع المستخدمين على المقاييس، ويبني التقرير على استعلامات مختبَرة، ويشرح رقمًا يبدو خاطئًا.</translation>
    </message>
    <message>
        <source>Can run reporting for many teams: one definition for each measure, sound access rules, old reports retired.</source>
        <translation>يدير التقارير لفرق كثيرة: تعريف واحد لكل مقياس، وقواعد وصول سليمة، وإيقاف التقارير القديمة.</translation>
    </message>
    <message>
        <source>Data collection and labelling</source>
        <translation>جمع البيانات ووسمها</translation>
    </message>
    <message>
        <source>Gather the right examples and label them in a consistent way.</source>
        <translation>جمع الأمثلة المناسبة ووسمها على نحو متّسق.</translation>
    </message>
    <message>
        <source>Has not gathered or labelled examples for a model yet.</source>
        <translation>لم يجمع بعد أمثلة لنموذج ولم يسمها.</translation>
    </message>
    <message>
        <source>Can label items by a given guide and explain why two people may disagree.</source>
        <translation>يسِم العناصر وفق دليل معطى، ويشرح لماذا قد يختلف شخصان.</translation>
    </message>
    <message>
        <source>Can collect a small sample, write a one-page labelling guide and have a second person label a part.</source>
        <translation>يجمع عيّنة صغيرة، ويكتب دليل وسم من صفحة واحدة، ويطلب من شخص ثانٍ وسم جزء منها.</translation>
    </message>
    <message>
        <source>Can plan sampling, measure agreement, repair an unclear guide and catch bias in what was collected.</source>
        <translation>يخطّط أخذ العيّنات، ويقيس الاتفاق، ويصلح دليلًا غامضًا، ويكشف الانحياز فيما جُمع.</translation>
    </message>
    <message>
        <source>Can run labelling across teams and suppliers, with sound rules for rare, ambiguous or expert-only cases.</source>
        <translation>يدير الوسم عبر الفرق والمورّدين، بقواعد سليمة للحالات النادرة أو الملتبسة أو التي تحتاج خبيرًا.</translation>
    </message>
    <message>
        <source>Data modelling</source>
        <translation>نمذجة البيانات</translation>
    </message>
    <message>
        <source>Decide which tables and relations describe a business, and at what grain.</source>
        <translation>تقرير الجداول والعلاقات التي تصف العمل، وبأي درجة تفصيل.</translation>
    </message>
    <message>
        <source>Has not drawn entities and relations for a dataset yet.</source>
        <translation>لم يرسم بعد الكيانات والعلاقات لمجموعة بيانات.</translation>
    </message>
    <message>
        <source>Can read an entity diagram and explain what a normal form prevents.</source>
        <translation>يقرأ مخطّط كيانات ويشرح ما تمنعه الصيغة المعيارية.</translation>
    </message>
    <message>
        <source>Can design tables for a small case up to third normal form, with an example schema at hand.</source>
        <translation>يصمّم جداول لحالة صغيرة حتى الصيغة المعيارية الثالثة، مستعينًا بمخطّط نموذجي.</translation>
    </message>
    <message>
        <source>Can choose normalised, star or wide tables to suit the use, keep history right and state each table’s grain.</source>
        <translation>يختار الجداول المعيارية أو النجمية أو العريضة بحسب الاستخدام، ويحفظ التاريخ صحيحًا، ويحدّد درجة تفصيل كل جدول.</translation>
    </message>
    <message>
        <source>Can shape shared models across domains and settle contested meanings, such as what counts as a customer.</source>
        <translation>يصوغ نماذج مشتركة عبر المجالات ويحسم المعاني المختلف عليها، مثل من يُعدّ عميلًا.</translation>
    </message>
    <message>
        <source>Data pipelines</source>
        <translation>خطوط البيانات</translation>
    </message>
    <message>
        <source>Move and reshape data on schedule, safely and repeatably.</source>
        <translation>نقل البيانات وإعادة تشكيلها في مواعيدها، بأمان وقابلية للتكرار.</translation>
    </message>
    <message>
        <source>Has not automated a step that moves data from one place to another yet.</source>
        <translation>لم يؤتمت بعد خطوة تنقل البيانات من مكان إلى آخر.</translation>
    </message>
    <message>
        <source>Can sketch extract, transform and load, and follow a finished Airflow graph from start to end.</source>
        <translation>يرسم مخطّطًا للاستخراج والتحويل والتحميل، ويتابع مخطّط Airflow مكتملًا من أوله إلى آخره.</translation>
    </message>
    <message>
        <source>Can script a small scheduled load with logging and a rerun, and ask for a review before it goes live.</source>
        <translation>يكتب تحميلًا صغيرًا مجدولًا بسجلّ وإعادة تشغيل، ويطلب مراجعته قبل إطلاقه.</translation>
    </message>
    <message>
        <source>Can build loads that are safe to rerun, backfill late data and find the failing step from the logs.</source>
        <translation>يبني عمليات تحميل آمنة الإعادة، ويستكمل البيانات المتأخّرة، ويجد الخطوة المتعطّلة من السجلّات.</translation>
    </message>
    <message>
        <source>Can set the pattern for a whole platform of flows and solve tangled dependencies, cost and recovery.</source>
        <translation>يضع نمط منصّة كاملة من التدفّقات، ويحلّ تشابك الاعتماديات والتكلفة والاستعادة.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>جودة البيانات</translation>
    </message>
    <message>
        <source>State what good data means, test for it and act when it fails.</source>
        <translation>تحديد معنى البيانات الجيدة واختبارها والتصرّف عند الإخفاق.</translation>
    </message>
    <message>
        <source>Has not tested a dataset against a stated rule yet.</source>
        <translation>لم يختبر بعد مجموعة بيانات على قاعدة محدّدة.</translation>
    </message>
    <message>
        <source>Can name completeness, validity and freshness, and read the report of a finished check.</source>
        <translation>يسمّي الاكتمال والصلاحية والحداثة، ويقرأ تقرير فحص منجز.</translation>
    </message>
    <message>
        <source>Can add simple checks for nulls, ranges and row counts to one table, with the tool’s guide open.</source>
        <translation>يضيف إلى جدول واحد فحوصًا بسيطة للقيم الفارغة والنطاقات وعدد الصفوف، ودليل الأداة مفتوح.</translation>
    </message>
    <message>
        <source>Can choose checks that matter to users, tune alerts against noise and follow a fault back to its source.</source>
        <translation>يختار الفحوص التي تهمّ المستخدمين، ويضبط التنبيهات ضد الضجيج، ويتتبّع الخلل إلى مصدره.</translation>
    </message>
    <message>
        <source>Can agree data contracts between teams, set service levels and lead the work after a serious data fault.</source>
        <translation>يعقد عقود البيانات بين الفرق، ويحدّد مستويات الخدمة، ويقود العمل بعد خلل جسيم في البيانات.</translation>
    </message>
    <message>
        <source>Data warehousing</source>
        <translation>مستودعات البيانات</translation>
    </message>
    <message>
        <source>Central stores built for analysis: warehouses, lakes and lakehouses.</source>
        <translation>مخازن مركزية للتحليل: مستودعات وبحيرات وما يجمع بينهما (lakehouse).</translation>
    </message>
    <message>
        <source>Has not queried or loaded an analytical warehouse yet.</source>
        <translation>لم يستعلم بعد من مستودع تحليلي ولم يحمّل إليه.</translation>
    </message>
    <message>
        <source>Can explain why analysis runs on columnar storage apart from the live system.</source>
        <translation>يشرح لماذا يجري التحليل على تخزين عمودي منفصل عن النظام الحيّ.</translation>
    </message>
    <message>
        <source>Can load a fact table and two dimensions into a warehouse from an example, then check the totals.</source>
        <translation>يحمّل جدول حقائق وبُعدين إلى مستودع وفق مثال، ثم يفحص المجاميع.</translation>
    </message>
    <message>
        <source>Can choose partitioning, incremental loads and layers alone, and keep the cost of queries in view.</source>
        <translation>يختار وحده التقسيم والتحميل التزايدي والطبقات، ويراقب تكلفة الاستعلامات.</translation>
    </message>
    <message>
        <source>Can set the layout of a warehouse or lakehouse for many teams, including migration and workload limits.</source>
        <translation>يضع تخطيط مستودع أو lakehouse لفرق كثيرة، بما فيه الترحيل وحدود الأحمال.</translation>
    </message>
    <message>
        <source>Hadoop</source>
        <translation>Hadoop</translation>
    </message>
    <message>
        <source>The older big-data cluster: HDFS storage, YARN, MapReduce and Hive.</source>
        <translation>عنقود البيانات الضخمة الأقدم: تخزين HDFS وYARN وMapReduce وHive.</translation>
    </message>
    <message>
        <source>Has not used a Hadoop cluster or its file system yet.</source>
        <translation>لم يستخدم بعد عنقود Hadoop ولا نظام ملفاته.</translation>
    </message>
    <message>
        <source>Can describe HDFS blocks, YARN and MapReduce, and follow a word-count example.</source>
        <translation>يصف كتل HDFS وYARN وMapReduce، ويتابع مثال عدّ الكلمات.</translation>
    </message>
    <message>
        <source>Can put files into HDFS and run a small Hive query, with the command reference at hand.</source>
        <translation>يضع ملفات في HDFS ويشغّل استعلام Hive صغيرًا، ومرجع الأوامر في متناوله.</translation>
    </message>
    <message>
        <source>Can run jobs on a shared cluster, choose file formats and partitions, and fix failures from container logs.</source>
        <translation>يشغّل مهامّ على عنقود مشترك، ويختار صيغ الملفات والتقسيمات، ويصلح الأعطال من سجلّات الحاويات.</translation>
    </message>
    <message>
        <source>Can plan capacity, security and upgrades of a cluster, or lead its move to newer storage and engines.</source>
        <translation>يخطّط سعة العنقود وأمنه وترقياته، أو يقود نقله إلى تخزين ومحرّكات أحدث.</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Spark</translation>
    </message>
    <message>
        <source>Process data too large for one machine, in Python, SQL or Scala.</source>
        <translation>معالجة بيانات أكبر من أن تسعها آلة واحدة، بلغات Python أو SQL أو Scala.</translation>
    </message>
    <message>
        <source>Has not run a Spark job yet.</source>
        <translation>لم يشغّل بعد مهمة Spark.</translation>
    </message>
    <message>
        <source>Can explain driver, executors and lazy evaluation, and step through a PySpark example.</source>
        <translation>يشرح المشغّل (driver) والمنفّذات والتقييم الكسول، ويتابع مثال PySpark خطوةً خطوة.</translation>
    </message>
    <message>
        <source>Can write a small DataFrame job with a join and a grouping, and verify it against a hand-checked sample.</source>
        <translation>يكتب مهمة DataFrame صغيرة بربط وتجميع، ويتحقّق منها بعيّنة مفحوصة يدويًّا.</translation>
    </message>
    <message>
        <source>Can read the Spark UI, choose partitioning and join types, and cure skew, spills and needless shuffles.</source>
        <translation>يقرأ واجهة Spark، ويختار التقسيم وأنواع الربط، ويعالج التفاوت والفيض إلى القرص وعمليات الخلط غير اللازمة.</translation>
    </message>
    <message>
        <source>Can set job templates and cluster sizing for others, and explain rare failures from plans and memory use.</source>
        <translation>يضع قوالب المهامّ وأحجام العناقيد للآخرين، ويشرح الأعطال النادرة من الخطط واستخدام الذاكرة.</translation>
    </message>
    <message>
        <source>Event streaming</source>
        <translation>تدفّق الأحداث</translation>
    </message>
    <message>
        <source>Handle events as they arrive, with Kafka, Flink and similar systems.</source>
        <translation>معالجة الأحداث فور وصولها، باستخدام Kafka وFlink وأنظمة مماثلة.</translation>
    </message>
    <message>
        <source>Has not sent or read a message on an event stream yet.</source>
        <translation>لم يرسل بعد رسالة في تدفّق أحداث ولم يقرأها.</translation>
    </message>
    <message>
        <source>Can explain topics, partitions and offsets, and run a Kafka example from a tutorial.</source>
        <translation>يشرح المواضيع والأقسام والإزاحات، ويشغّل مثال Kafka من درس.</translation>
    </message>
    <message>
        <source>Can write a small producer and a consumer that survives a restart, and have its delivery guarantee checked.</source>
        <translation>يكتب مُنتِجًا صغيرًا ومُستهلِكًا يصمد بعد إعادة التشغيل، ويطلب فحص ضمان التسليم.</translation>
    </message>
    <message>
        <source>Can handle late and repeated events, choose windows and keys, and act on consumer lag in live use.</source>
        <translation>يعالج الأحداث المتأخّرة والمكرّرة، ويختار النوافذ والمفاتيح، ويتصرّف عند تأخّر المستهلِك في الاستخدام الحيّ.</translation>
    </message>
    <message>
        <source>Can set event schemas and delivery rules for many services, and solve ordering and replay across regions.</source>
        <translation>يضع مخطّطات الأحداث وقواعد التسليم لخدمات كثيرة، ويحلّ الترتيب وإعادة بثّ الأحداث عبر المناطق.</translation>
    </message>
    <message>
        <source>Data governance</source>
        <translation>حوكمة البيانات</translation>
    </message>
    <message>
        <source>Who owns data, who may use it, where it came from, how long it stays.</source>
        <translation>من يملك البيانات، ومن يجوز له استخدامها، ومن أين جاءت، وكم تبقى.</translation>
    </message>
    <message>
        <source>Has not looked up who owns a dataset or who may use it yet.</source>
        <translation>لم يبحث بعد عمّن يملك مجموعة بيانات أو من يجوز له استخدامها.</translation>
    </message>
    <message>
        <source>Can explain owner, steward, lineage and retention, and find a dataset in a catalogue.</source>
        <translation>يشرح المالك والقيّم وسلسلة النسب ومدة الاحتفاظ، ويجد مجموعة بيانات في فهرس.</translation>
    </message>
    <message>
        <source>Can document one dataset with owner, purpose, sensitivity and access rule, following a template.</source>
        <translation>يوثّق مجموعة بيانات بمالكها وغرضها وحساسيتها وقاعدة الوصول إليها، متّبعًا قالبًا.</translation>
    </message>
    <message>
        <source>Can classify data, set access and retention with its owners, and close gaps that an audit finds.</source>
        <translation>يصنّف البيانات، ويحدّد الوصول ومدة الاحتفاظ مع مالكيها، ويسدّ ثغرات يكشفها التدقيق.</translation>
    </message>
    <message>
        <source>Can set governance that teams follow in daily work, and settle shared ownership and conflicting duties.</source>
        <translation>يضع حوكمة تتّبعها الفرق في عملها اليومي، ويحسم الملكية المشتركة والواجبات المتعارضة.</translation>
    </message>
    <message>
        <source>Neural networks</source>
        <translation>الشبكات العصبية</translation>
    </message>
    <message>
        <source>Layers of weights that learn from examples: the base of deep learning.</source>
        <translation>طبقات من الأوزان تتعلّم من الأمثلة: أساس التعلّم العميق.</translation>
    </message>
    <message>
        <source>Has not trained a network of any size yet.</source>
        <translation>لم يدرّب بعد شبكة من أي حجم.</translation>
    </message>
    <message>
        <source>Can explain layers, weights, loss and gradient descent, and follow one backward pass on paper.</source>
        <translation>يشرح الطبقات والأوزان والخسارة والانحدار التدرّجي، ويتابع مرورًا خلفيًّا واحدًا على الورق.</translation>
    </message>
    <message>
        <source>Can train a small network, read its loss curves and try regularisation when it overfits.</source>
        <translation>يدرّب شبكة صغيرة، ويقرأ منحنيات خسارتها، ويجرّب التنظيم (regularisation) حين تفرط في التخصيص.</translation>
    </message>
    <message>
        <source>Can choose architecture, loss and schedule for a real task and debug training that stalls or diverges.</source>
        <translation>يختار البنية والخسارة والجدولة لمهمة حقيقية، ويعالج تدريبًا يتعثّر أو يتباعد.</translation>
    </message>
    <message>
        <source>Can design new architectures, reason about scale and stability, and teach others to diagnose training.</source>
        <translation>يصمّم بنى جديدة، ويحلّل الحجم والاستقرار، ويعلّم الآخرين تشخيص التدريب.</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>The deep learning framework most used in research, and much in products.</source>
        <translation>إطار التعلّم العميق الأكثر استخدامًا في البحث، والشائع في المنتجات.</translation>
    </message>
    <message>
        <source>Has not run a PyTorch tensor operation yet.</source>
        <translation>لم يجرِ بعد عملية على موتّر PyTorch.</translation>
    </message>
    <message>
        <source>Can run a PyTorch tutorial and point to the tensors, the module, the loss and the optimiser.</source>
        <translation>يشغّل درس PyTorch ويشير إلى الموتّرات والوحدة والخسارة والمُحسِّن.</translation>
    </message>
    <message>
        <source>Can write a Dataset, an nn.Module and a training loop for an own task, with the API pages open.</source>
        <translation>يكتب Dataset وnn.Module وحلقة تدريب لمهمة خاصة، وصفحات API مفتوحة.</translation>
    </message>
    <message>
        <source>Can write sound training code with mixed precision and resumable checkpoints, and profile slow loaders.</source>
        <translation>يكتب شفرة تدريب سليمة بدقّة مختلطة ونقاط حفظ قابلة للاستئناف، ويحلّل بطء المحمّلات.</translation>
    </message>
    <message>
        <source>Can write custom autograd functions, fix torch.compile graph breaks and review training code for others.</source>
        <translation>يكتب دوال autograd مخصّصة، ويصلح انقطاعات المخطّط في torch.compile، ويراجع شفرة تدريب الآخرين.</translation>
    </message>
    <message>
        <source>TensorFlow</source>
        <translation>TensorFlow</translation>
    </message>
    <message>
        <source>A deep learning framework with its own path to phones and servers.</source>
        <translation>إطار للتعلّم العميق له طريقه الخاص إلى الهواتف والخوادم.</translation>
    </message>
    <message>
        <source>Has not opened a TensorFlow project yet.</source>
        <translation>لم يفتح بعد مشروع TensorFlow.</translation>
    </message>
    <message>
        <source>Can run a TensorFlow quickstart and explain what a graph and a GradientTape are.</source>
        <translation>يشغّل مثال البدء في TensorFlow ويشرح ما المخطّط وما GradientTape.</translation>
    </message>
    <message>
        <source>Can feed a model through tf.data, train it and export a SavedModel with the guide beside.</source>
        <translation>يغذّي نموذجًا عبر tf.data ويدرّبه ويصدّر SavedModel، والدليل بجانبه.</translation>
    </message>
    <message>
        <source>Can write custom training steps, tune input pipelines and find retracing or shape faults in tf.function.</source>
        <translation>يكتب خطوات تدريب مخصّصة، ويضبط خطوط المُدخلات، ويجد أخطاء إعادة التتبّع أو الشكل في tf.function.</translation>
    </message>
    <message>
        <source>Can migrate old graph code, extend TensorFlow with own ops and set how projects build and export models.</source>
        <translation>يرحّل شفرة المخطّطات القديمة، ويوسّع TensorFlow بعمليات خاصة، ويحدّد كيف تبني المشاريع النماذج وتصدّرها.</translation>
    </message>
    <message>
        <source>Keras</source>
        <translation>Keras</translation>
    </message>
    <message>
        <source>A high-level way to build and train networks in few lines.</source>
        <translation>طريقة عالية المستوى لبناء الشبكات وتدريبها في أسطر قليلة.</translation>
    </message>
    <message>
        <source>Has not stacked Keras layers into a model yet.</source>
        <translation>لم يركّب بعد طبقات Keras في نموذج.</translation>
    </message>
    <message>
        <source>Can read a Sequential model and say what compile, fit and evaluate do.</source>
        <translation>يقرأ نموذج Sequential ويبيّن ما تفعله compile وfit وevaluate.</translation>
    </message>
    <message>
        <source>Can build a functional model with callbacks for an own small task and ask for a look at the set-up.</source>
        <translation>يبني نموذجًا وظيفيًّا (functional) بـcallbacks لمهمة خاصة صغيرة، ويطلب نظرة على إعداده.</translation>
    </message>
    <message>
        <source>Can write own layers and training steps, save and reload cleanly, and choose a backend with reason.</source>
        <translation>يكتب طبقات وخطوات تدريب خاصة، ويحفظ ويعيد التحميل بسلامة، ويختار الواجهة الخلفية عن دراية.</translation>
    </message>
    <message>
        <source>Can build reusable Keras components that run on several backends and solve their serialisation faults.</source>
        <translation>يبني مكوّنات Keras قابلة لإعادة الاستخدام على عدّة واجهات خلفية، ويحلّ أعطال حفظها وتحميلها.</translation>
    </message>
    <message>
        <source>Transfer learning</source>
        <translation>التعلّم بالنقل</translation>
    </message>
    <message>
        <source>Start from a trained network and adapt it to a new task.</source>
        <translation>البدء من شبكة مدرَّبة وتكييفها لمهمة جديدة.</translation>
    </message>
    <message>
        <source>Has not reused a trained network for another task yet.</source>
        <translation>لم يعِد بعد استخدام شبكة مدرَّبة لمهمة أخرى.</translation>
    </message>
    <message>
        <source>Can explain why features learned on one task help another, and what freezing layers means.</source>
        <translation>يشرح لماذا تفيد سمات تُعلِّمت في مهمة مهمةً أخرى، وما معنى تجميد الطبقات.</translation>
    </message>
    <message>
        <source>Can replace the head of a pretrained image or audio model, train it and compare with a start from scratch.</source>
        <translation>يستبدل رأس نموذج صور أو صوت مدرَّب مسبقًا، ويدرّبه ويقارنه ببدء من الصفر.</translation>
    </message>
    <message>
        <source>Can choose a source model and licence, decide which layers to release, and limit forgetting on few examples.</source>
        <translation>يختار نموذجًا مصدرًا ورخصته، ويقرّر أيّ الطبقات تُحرَّر، ويحدّ من النسيان مع أمثلة قليلة.</translation>
    </message>
    <message>
        <source>Can plan adaptation across distant domains, and decide when to pretrain anew or share one backbone.</source>
        <translation>يخطّط التكييف عبر مجالات متباعدة، ويقرّر متى يُدرَّب مسبقًا من جديد أو يُشارَك أساس واحد.</translation>
    </message>
    <message>
        <source>Generative models</source>
        <translation>النماذج التوليدية</translation>
    </message>
    <message>
        <source>Networks that make new images, sound or other data.</source>
        <translation>شبكات تصنع صورًا أو أصواتًا أو بيانات أخرى جديدة.</translation>
    </message>
    <message>
        <source>Has not sampled from a generative network yet.</source>
        <translation>لم يولّد بعد عيّنات من شبكة توليدية.</translation>
    </message>
    <message>
        <source>Can tell autoencoders, GANs and diffusion models apart and sample from a ready one.</source>
        <translation>يميّز المرمّزات الذاتية وGAN ونماذج الانتشار، ويولّد عيّنات من نموذج جاهز.</translation>
    </message>
    <message>
        <source>Can train a small variational autoencoder or diffusion model and compare its samples with the training data.</source>
        <translation>يدرّب مرمّزًا ذاتيًّا تباينيًّا أو نموذج انتشار صغيرًا، ويقارن عيّناته ببيانات التدريب.</translation>
    </message>
    <message>
        <source>Can adapt a diffusion model to a domain, steer its output, and check quality, variety and copied examples.</source>
        <translation>يكيّف نموذج انتشار لمجال، ويوجّه مُخرجاته، ويفحص الجودة والتنوّع والأمثلة المنسوخة.</translation>
    </message>
    <message>
        <source>Can devise new generative objectives or samplers and decide what evidence a release needs.</source>
        <translation>يبتكر أهدافًا توليدية أو طرق توليد عيّنات جديدة، ويقرّر ما يلزم من أدلة للإصدار.</translation>
    </message>
    <message>
        <source>GPU computing</source>
        <translation>حوسبة GPU</translation>
    </message>
    <message>
        <source>Use graphics processors well: memory, batches, kernels.</source>
        <translation>حسن استخدام معالجات الرسوم: الذاكرة والدفعات والأنوية (kernels).</translation>
    </message>
    <message>
        <source>Has not run a computation on a graphics processor yet.</source>
        <translation>لم يجرِ بعد حسابًا على معالج رسوم.</translation>
    </message>
    <message>
        <source>Can say why matrix work suits a GPU and read memory and load in nvidia-smi.</source>
        <translation>يبيّن لماذا يناسب حساب المصفوفات GPU، ويقرأ الذاكرة والحمل في nvidia-smi.</translation>
    </message>
    <message>
        <source>Can move training to one GPU, fit the batch into memory and match driver and CUDA versions by the guide.</source>
        <translation>ينقل التدريب إلى GPU واحد، ويلائم الدفعة مع الذاكرة، ويوائم إصداري المشغّل وCUDA وفق الدليل.</translation>
    </message>
    <message>
        <source>Can find from a profile whether compute, memory or input is the limit, and remove the bottleneck.</source>
        <translation>يعرف من التنميط هل الحدّ هو الحساب أو الذاكرة أو المُدخلات، ويزيل عنق الزجاجة.</translation>
    </message>
    <message>
        <source>Can write and tune CUDA or Triton kernels, and advise on precision, memory layout and choice of hardware.</source>
        <translation>يكتب أنوية CUDA أو Triton ويضبطها، وينصح في الدقّة وتخطيط الذاكرة واختيار العتاد.</translation>
    </message>
    <message>
        <source>Distributed training</source>
        <translation>التدريب الموزّع</translation>
    </message>
    <message>
        <source>Train one model across many devices or machines.</source>
        <translation>تدريب نموذج واحد على أجهزة أو آلات كثيرة.</translation>
    </message>
    <message>
        <source>Has not started a training run on more than one device yet.</source>
        <translation>لم يبدأ بعد تدريبًا على أكثر من جهاز.</translation>
    </message>
    <message>
        <source>Can explain data, tensor and pipeline parallelism and what an all-reduce does.</source>
        <translation>يشرح توازي البيانات والموتّرات والمراحل (pipeline)، وما تفعله all-reduce.</translation>
    </message>
    <message>
        <source>Can launch data-parallel training on the GPUs of one machine and adjust batch size and learning rate.</source>
        <translation>يطلق تدريبًا متوازي البيانات على وحدات GPU في آلة واحدة، ويعدّل حجم الدفعة ومعدّل التعلّم.</translation>
    </message>
    <message>
        <source>Can run sharded training over several nodes, recover from failed workers and measure scaling efficiency.</source>
        <translation>يجري تدريبًا مجزّأً على عدّة عُقد، ويتعافى من تعطّل العاملين، ويقيس كفاءة التوسّع.</translation>
    </message>
    <message>
        <source>Can plan parallelism for very large models, mixing strategies to fit network, memory and cost.</source>
        <translation>يخطّط التوازي لنماذج كبيرة جدًّا، ويمزج الاستراتيجيات لتلائم الشبكة والذاكرة والتكلفة.</translation>
    </message>
    <message>
        <source>Model compression</source>
        <translation>ضغط النماذج</translation>
    </message>
    <message>
        <source>Make models smaller and faster, for phones, devices and lower cost.</source>
        <translation>جعل النماذج أصغر وأسرع، للهواتف والأجهزة وبتكلفة أقل.</translation>
    </message>
    <message>
        <source>Has not shrunk a trained model yet.</source>
        <translation>لم يصغّر بعد نموذجًا مدرَّبًا.</translation>
    </message>
    <message>
        <source>Can say what quantisation, pruning and distillation each remove, and what may be lost.</source>
        <translation>يبيّن ما يزيله كلٌّ من التكميم والتقليم والتقطير، وما قد يُفقد.</translation>
    </message>
    <message>
        <source>Can quantise a trained network to eight bits and compare size, speed and accuracy before and after.</source>
        <translation>يكمّم شبكة مدرَّبة إلى ثماني بتات، ويقارن الحجم والسرعة والدقّة قبل ذلك وبعده.</translation>
    </message>
    <message>
        <source>Can combine distillation and quantisation to meet a device’s limits, and check rare cases for lost quality.</source>
        <translation>يجمع بين التقطير والتكميم لبلوغ حدود الجهاز، ويفحص الحالات النادرة بحثًا عن تراجع الجودة.</translation>
    </message>
    <message>
        <source>Can set compression practice across devices, solve failures at very low bit widths and co-design for chips.</source>
        <translation>يضع أسلوب الضغط عبر الأجهزة، ويحلّ الأعطال عند عدد بتات منخفض جدًّا، ويشارك في التصميم للرقائق.</translation>
    </message>
    <message>
        <source>Reinforcement learning</source>
        <translation>التعلّم المعزَّز</translation>
    </message>
    <message>
        <source>Learn to act by trial, reward and error.</source>
        <translation>تعلّم التصرّف بالتجربة والمكافأة والخطأ.</translation>
    </message>
    <message>
        <source>Has not trained an agent against a reward yet.</source>
        <translation>لم يدرّب بعد وكيلًا على مكافأة.</translation>
    </message>
    <message>
        <source>Can name state, action, reward and policy, and step through Q-learning on a small grid.</source>
        <translation>يسمّي الحالة والفعل والمكافأة والسياسة، ويتابع Q-learning خطوةً خطوة على شبكة صغيرة.</translation>
    </message>
    <message>
        <source>Can train a DQN or PPO agent in a Gymnasium environment over several seeds and plot the returns.</source>
        <translation>يدرّب وكيل DQN أو PPO في بيئة Gymnasium ببذور عدّة، ويرسم العوائد.</translation>
    </message>
    <message>
        <source>Can shape the environment and reward, debug unstable learning, and compare with a simple control rule.</source>
        <translation>يصوغ البيئة والمكافأة، ويعالج التعلّم غير المستقرّ، ويقارنه بقاعدة تحكّم بسيطة.</translation>
    </message>
    <message>
        <source>Can take learned policies from simulator or logged data to safe real use, and advance the methods.</source>
        <translation>ينقل السياسات المتعلَّمة من المحاكي أو البيانات المسجّلة إلى استخدام حقيقي آمن، ويطوّر الطرق.</translation>
    </message>
    <message>
        <source>Docker and containers</source>
        <translation>Docker والحاويات</translation>
    </message>
    <message>
        <source>Pack code and all it needs into an image that runs the same anywhere.</source>
        <translation>حزم الشفرة وكل ما تحتاجه في صورة تعمل بالطريقة نفسها في أي مكان.</translation>
    </message>
    <message>
        <source>Has not built or run a container yet.</source>
        <translation>لم يبنِ بعد حاوية ولم يشغّلها.</translation>
    </message>
    <message>
        <source>Can say what an image and a container are, and start a ready-made image from a worked example.</source>
        <translation>يبيّن ما الصورة وما الحاوية، ويشغّل صورة جاهزة وفق مثال محلول.</translation>
    </message>
    <message>
        <source>Can write a Dockerfile for a small Python app, pass in settings and read the container’s logs.</source>
        <translation>يكتب Dockerfile لتطبيق Python صغير، ويمرّر الإعدادات، ويقرأ سجلّات الحاوية.</translation>
    </message>
    <message>
        <source>Can build small, pinned, multi-stage images, run them as non-root and find why a container will not start.</source>
        <translation>يبني صورًا صغيرة متعدّدة المراحل بإصدارات مثبّتة، ويشغّلها دون صلاحيات root، ويعرف لماذا لا تبدأ حاوية.</translation>
    </message>
    <message>
        <source>Can set base images, scanning and build caching for many teams, and solve GPU, driver and network trouble.</source>
        <translation>يحدّد الصور الأساسية والفحص وتخزين البناء المؤقّت لفرق كثيرة، ويحلّ مشكلات GPU والمشغّلات والشبكة.</translation>
    </message>
    <message>
        <source>Cloud basics</source>
        <translation>أساسيات السحابة</translation>
    </message>
    <message>
        <source>Rented machines, storage, networks and access rights, whatever the vendor.</source>
        <translation>آلات وتخزين وشبكات وصلاحيات مستأجرة، أيًّا كان المورّد.</translation>
    </message>
    <message>
        <source>Has not used a rented machine or storage bucket yet.</source>
        <translation>لم يستخدم بعد آلة مستأجرة أو حاوية تخزين (bucket).</translation>
    </message>
    <message>
        <source>Can tell virtual machine, object storage and managed service apart, and follow a guided console tour.</source>
        <translation>يميّز الآلة الافتراضية وتخزين الكائنات والخدمة المُدارة، ويتابع جولة موجّهة في لوحة التحكّم.</translation>
    </message>
    <message>
        <source>Can start a virtual machine, keep files in a bucket, give least access and shut everything down again.</source>
        <translation>يشغّل آلة افتراضية، ويحفظ ملفات في bucket، ويمنح أقلّ صلاحية، ثم يوقف كل شيء.</translation>
    </message>
    <message>
        <source>Can choose compute, storage and network for a workload, set budgets and alerts, and trace access errors.</source>
        <translation>يختار الحوسبة والتخزين والشبكة لحمل عمل، ويحدّد الميزانيات والتنبيهات، ويتتبّع أخطاء الصلاحيات.</translation>
    </message>
    <message>
        <source>Can lay out accounts, networks and access rules for many teams, and weigh cost, failure and lock-in.</source>
        <translation>يرتّب الحسابات والشبكات وقواعد الوصول لفرق كثيرة، ويوازن بين التكلفة والأعطال والارتهان للمورّد.</translation>
    </message>
    <message>
        <source>CI/CD</source>
        <translation>CI/CD</translation>
    </message>
    <message>
        <source>Every change is tested, built and released by a pipeline, not by hand.</source>
        <translation>كل تغيير يُختبر ويُبنى ويُصدر عبر خط آلي، لا يدويًّا.</translation>
    </message>
    <message>
        <source>Has not had a pipeline run on a commit yet.</source>
        <translation>لم يشغّل بعد خطًّا آليًّا عند إيداع تغيير (commit).</translation>
    </message>
    <message>
        <source>Can explain what happens between a push and a release, and read a passing or failing pipeline.</source>
        <translation>يشرح ما يحدث بين الدفع (push) والإصدار، ويقرأ خطًّا ناجحًا أو متعطّلًا.</translation>
    </message>
    <message>
        <source>Can set up a pipeline that lints, tests and builds a small repository on every pull request.</source>
        <translation>يُعدّ خطًّا يفحص مستودعًا صغيرًا ويختبره ويبنيه عند كل طلب دمج.</translation>
    </message>
    <message>
        <source>Can build release pipelines with secrets, caching, staging and rollback, and mend flaky runs.</source>
        <translation>يبني خطوط إصدار بأسرار وتخزين مؤقّت وبيئة تجريبية واسترجاع، ويصلح التشغيلات المتقلّبة.</translation>
    </message>
    <message>
        <source>Can design delivery for many repositories, with data and model checks as gates before each release.</source>
        <translation>يصمّم التسليم لمستودعات كثيرة، بفحوص للبيانات والنماذج كبوّابات قبل كل إصدار.</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Runs many containers on many machines and keeps them running.</source>
        <translation>يشغّل حاويات كثيرة على آلات كثيرة ويُبقيها عاملة.</translation>
    </message>
    <message>
        <source>Has not deployed anything to a cluster yet.</source>
        <translation>لم ينشر بعد شيئًا على عنقود.</translation>
    </message>
    <message>
        <source>Can name pod, deployment and service, and look at a practice cluster with kubectl from a guide.</source>
        <translation>يسمّي pod وdeployment وservice، ويطّلع على عنقود تدريبي بـkubectl وفق دليل.</translation>
    </message>
    <message>
        <source>Can deploy a small service from own manifests, set probes and resource limits, and read pod events.</source>
        <translation>ينشر خدمة صغيرة من ملفات تعريف خاصة، ويحدّد المجسّات وحدود الموارد، ويقرأ أحداث pod.</translation>
    </message>
    <message>
        <source>Can run services in production with Helm, autoscaling and safe rollouts, and debug crashing or stuck pods.</source>
        <translation>يشغّل خدمات في الإنتاج بـHelm وتوسّع آلي وطرح آمن، ويعالج وحدات pod المنهارة أو العالقة.</translation>
    </message>
    <message>
        <source>Can plan clusters, GPU node pools, access and upgrades for many teams, and resolve network or storage faults.</source>
        <translation>يخطّط العناقيد ومجموعات عُقد GPU والوصول والترقيات لفرق كثيرة، ويحلّ أعطال الشبكة أو التخزين.</translation>
    </message>
    <message>
        <source>Infrastructure as code</source>
        <translation>البنية التحتية كشفرة</translation>
    </message>
    <message>
        <source>Machines, networks and rights written as reviewed files, not clicked together.</source>
        <translation>آلات وشبكات وصلاحيات مكتوبة في ملفات مُراجَعة، لا مركّبة بالنقر.</translation>
    </message>
    <message>
        <source>Has not described infrastructure in a file yet.</source>
        <translation>لم يصف بعد بنية تحتية في ملف.</translation>
    </message>
    <message>
        <source>Can read a short Terraform file and say what it would create, change or destroy.</source>
        <translation>يقرأ ملف Terraform قصيرًا ويبيّن ما سيُنشئه أو يغيّره أو يحذفه.</translation>
    </message>
    <message>
        <source>Can create a bucket and a machine from code, read the plan before applying, and tear both down.</source>
        <translation>يُنشئ bucket وآلة من الشفرة، ويقرأ الخطة قبل تطبيقها، ثم يزيلهما.</translation>
    </message>
    <message>
        <source>Can write reusable modules, keep remote state safe and locked, and find and mend configuration drift.</source>
        <translation>يكتب وحدات قابلة لإعادة الاستخدام، ويُبقي الحالة البعيدة آمنة ومقفلة، ويجد انزياح الإعدادات ويصلحه.</translation>
    </message>
    <message>
        <source>Can set module, policy and review rules across environments, and move live systems under code unharmed.</source>
        <translation>يضع قواعد الوحدات والسياسات والمراجعة عبر البيئات، ويُدخل أنظمة حيّة تحت الشفرة دون ضرر.</translation>
    </message>
    <message>
        <source>Experiment tracking</source>
        <translation>تتبّع التجارب</translation>
    </message>
    <message>
        <source>Notes which code, data and settings gave which result.</source>
        <translation>تسجيل أيّ شفرة وبيانات وإعدادات أعطت أيّ نتيجة.</translation>
    </message>
    <message>
        <source>Has not kept a record of training runs yet.</source>
        <translation>لم يحتفظ بعد بسجلّ لتجارب التدريب.</translation>
    </message>
    <message>
        <source>Can say which facts of a run must be kept, and read a comparison table of past runs.</source>
        <translation>يبيّن أيّ حقائق التجربة يجب حفظها، ويقرأ جدول مقارنة لتجارب سابقة.</translation>
    </message>
    <message>
        <source>Can log parameters, metrics, data version and commit of own runs, and find the best one again.</source>
        <translation>يسجّل معاملات تجاربه ومقاييسها وإصدار بياناتها وإيداع شفرتها، ويجد أفضلها من جديد.</translation>
    </message>
    <message>
        <source>Can set up tracking so that any reported result leads back to its code, data, seed and environment.</source>
        <translation>يُعدّ التتبّع بحيث تقود كل نتيجة معلنة إلى شفرتها وبياناتها وبذرتها وبيئتها.</translation>
    </message>
    <message>
        <source>Can agree naming, storage and clean-up rules for thousands of runs, and audit how a result came about.</source>
        <translation>يتّفق على قواعد التسمية والتخزين والتنظيف لآلاف التجارب، ويدقّق كيف نشأت نتيجة.</translation>
    </message>
    <message>
        <source>MLflow</source>
        <translation>MLflow</translation>
    </message>
    <message>
        <source>Open-source tool for runs, packaged models and a model registry.</source>
        <translation>أداة مفتوحة المصدر للتجارب والنماذج المحزومة وسجلّ النماذج.</translation>
    </message>
    <message>
        <source>Has not opened the MLflow interface yet.</source>
        <translation>لم يفتح بعد واجهة MLflow.</translation>
    </message>
    <message>
        <source>Can name MLflow’s main parts and browse finished runs on a local server from a tutorial.</source>
        <translation>يسمّي أجزاء MLflow الرئيسية، ويتصفّح تجارب منتهية على خادم محلّي من درس.</translation>
    </message>
    <message>
        <source>Can log runs and artefacts from a training script and save a model with its signature and environment.</source>
        <translation>يسجّل التجارب ونواتجها من نص تدريب، ويحفظ نموذجًا مع توقيعه وبيئته.</translation>
    </message>
    <message>
        <source>Can run a shared MLflow server, register versions with aliases, and load the right one in a service.</source>
        <translation>يشغّل خادم MLflow مشتركًا، ويسجّل الإصدارات بأسماء بديلة، ويحمّل الصحيح منها في خدمة.</translation>
    </message>
    <message>
        <source>Can extend MLflow with own flavours or plug-ins, secure and scale its server, and guide upgrades.</source>
        <translation>يوسّع MLflow بأنماط (flavours) أو إضافات خاصة، ويؤمّن خادمه ويوسّعه، ويوجّه الترقيات.</translation>
    </message>
    <message>
        <source>Model serving</source>
        <translation>تقديم النماذج</translation>
    </message>
    <message>
        <source>Gives predictions to users and programs: by request, in batches or streams.</source>
        <translation>إيصال التنبّؤات إلى المستخدمين والبرامج: عند الطلب أو بدفعات أو تدفّقًا.</translation>
    </message>
    <message>
        <source>Has not put a model behind a request yet.</source>
        <translation>لم يضع بعد نموذجًا خلف طلب.</translation>
    </message>
    <message>
        <source>Can tell batch from online prediction, and call a served example model with a prepared request.</source>
        <translation>يميّز التنبّؤ بالدفعات من التنبّؤ الفوري، ويستدعي نموذجًا تجريبيًّا مقدَّمًا بطلب مُعدّ.</translation>
    </message>
    <message>
        <source>Can wrap a trained model in a small service with input checks, and measure how long answers take.</source>
        <translation>يغلّف نموذجًا مدرَّبًا في خدمة صغيرة تفحص المُدخلات، ويقيس زمن الإجابات.</translation>
    </message>
    <message>
        <source>Can choose batch, online or stream, load-test, tune batching, and release by shadow or canary with rollback.</source>
        <translation>يختار الدفعات أو الفوري أو التدفّق، ويختبر الحمل، ويضبط التجميع في دفعات، ويُصدر بالظلّ أو canary مع إمكان الاسترجاع.</translation>
    </message>
    <message>
        <source>Can design serving for many models under tight latency and cost limits, GPUs and failover included.</source>
        <translation>يصمّم التقديم لنماذج كثيرة ضمن حدود ضيّقة للزمن والتكلفة، بما فيه GPU وتجاوز الأعطال.</translation>
    </message>
    <message>
        <source>Model monitoring</source>
        <translation>مراقبة النماذج</translation>
    </message>
    <message>
        <source>Notices when a live model, its inputs or its results go wrong.</source>
        <translation>ملاحظة الخلل في نموذج عامل أو مُدخلاته أو نتائجه.</translation>
    </message>
    <message>
        <source>Has not watched a model after release yet.</source>
        <translation>لم يراقب بعد نموذجًا بعد إصداره.</translation>
    </message>
    <message>
        <source>Can explain why a live model decays, and tell input drift from a change in the target.</source>
        <translation>يشرح لماذا يتراجع نموذج عامل، ويميّز انزياح المُدخلات من تغيّر الهدف.</translation>
    </message>
    <message>
        <source>Can log predictions, compare live inputs with training data, and chart errors once labels arrive.</source>
        <translation>يسجّل التنبّؤات، ويقارن المُدخلات الحيّة ببيانات التدريب، ويرسم الأخطاء حين تصل الوسوم.</translation>
    </message>
    <message>
        <source>Can choose signals and alert limits that matter, cope with late labels, and find the cause of a drop.</source>
        <translation>يختار الإشارات وحدود التنبيه المهمّة، ويتدبّر تأخّر الوسوم، ويجد سبب الهبوط.</translation>
    </message>
    <message>
        <source>Can set service levels, retraining rules and incident practice for many models, feedback loops included.</source>
        <translation>يضع مستويات الخدمة وقواعد إعادة التدريب والتعامل مع الحوادث لنماذج كثيرة، بما فيها حلقات التغذية الراجعة.</translation>
    </message>
    <message>
        <source>Feature stores</source>
        <translation>مخازن السمات</translation>
    </message>
    <message>
        <source>The same model inputs, computed once, for training and for live use.</source>
        <translation>مُدخلات النموذج نفسها، تُحسب مرة واحدة، للتدريب وللاستخدام الحيّ.</translation>
    </message>
    <message>
        <source>Has not read a model input from a feature store yet.</source>
        <translation>لم يقرأ بعد مُدخل نموذج من مخزن سمات.</translation>
    </message>
    <message>
        <source>Can say what offline and online stores are for, and what training–serving skew means.</source>
        <translation>يبيّن غرض المخزنين غير المتّصل والمتّصل، ومعنى التباين بين التدريب والتقديم.</translation>
    </message>
    <message>
        <source>Can define features in a tool such as Feast, load them to the online store and fetch them by key.</source>
        <translation>يعرّف السمات في أداة مثل Feast، ويحمّلها إلى المخزن المتّصل، ويجلبها بالمفتاح.</translation>
    </message>
    <message>
        <source>Can build training sets that are correct in time, keep features fresh, and backfill without leakage.</source>
        <translation>يبني مجموعات تدريب صحيحة زمنيًّا، ويُبقي السمات حديثة، ويستكمل الماضي دون تسرّب.</translation>
    </message>
    <message>
        <source>Can decide when a feature store pays off, and set ownership, naming and latency rules for shared features.</source>
        <translation>يقرّر متى يجدي مخزن السمات، ويضع قواعد الملكية والتسمية وزمن الاستجابة للسمات المشتركة.</translation>
    </message>
    <message>
        <source>AWS (SageMaker)</source>
        <translation>AWS (SageMaker)</translation>
    </message>
    <message>
        <source>Amazon’s cloud: storage, compute and the SageMaker tools for models.</source>
        <translation>سحابة Amazon: التخزين والحوسبة وأدوات SageMaker للنماذج.</translation>
    </message>
    <message>
        <source>Has not signed in to an AWS account yet.</source>
        <translation>لم يسجّل الدخول بعد إلى حساب AWS.</translation>
    </message>
    <message>
        <source>Can say what S3, EC2, IAM and SageMaker are for, and run a sample SageMaker notebook.</source>
        <translation>يبيّن غرض S3 وEC2 وIAM وSageMaker، ويشغّل دفتر SageMaker نموذجيًّا.</translation>
    </message>
    <message>
        <source>Can run a SageMaker training job on data in S3 with a narrow IAM role, and delete the endpoint afterwards.</source>
        <translation>يشغّل مهمة تدريب SageMaker على بيانات في S3 بدور IAM ضيّق، ثم يحذف نقطة النهاية.</translation>
    </message>
    <message>
        <source>Can take a model from S3 data to a monitored SageMaker endpoint, with sound roles, network and cost.</source>
        <translation>ينقل نموذجًا من بيانات S3 إلى نقطة نهاية SageMaker مراقَبة، بأدوار وشبكة وتكلفة سليمة.</translation>
    </message>
    <message>
        <source>Can design multi-account AWS platforms for ML, and settle hard cases of quotas, networking and spend.</source>
        <translation>يصمّم منصّات AWS متعدّدة الحسابات لتعلّم الآلة، ويحسم صعاب الحصص والشبكات والإنفاق.</translation>
    </message>
    <message>
        <source>Google Cloud (Vertex AI)</source>
        <translation>Google Cloud (Vertex AI)</translation>
    </message>
    <message>
        <source>Google’s cloud: projects, BigQuery and the Vertex AI tools for models.</source>
        <translation>سحابة Google: المشاريع وBigQuery وأدوات Vertex AI للنماذج.</translation>
    </message>
    <message>
        <source>Has not opened a Google Cloud project yet.</source>
        <translation>لم يفتح بعد مشروع Google Cloud.</translation>
    </message>
    <message>
        <source>Can say what Cloud Storage, BigQuery and Vertex AI do, and follow a guided Vertex AI lab.</source>
        <translation>يبيّن ما تفعله Cloud Storage وBigQuery وVertex AI، ويتابع مختبر Vertex AI موجّهًا.</translation>
    </message>
    <message>
        <source>Can run a custom Vertex AI training job on BigQuery data under its own service account.</source>
        <translation>يشغّل مهمة تدريب Vertex AI مخصّصة على بيانات BigQuery بحساب خدمة مستقلّ.</translation>
    </message>
    <message>
        <source>Can build Vertex AI pipelines, deploy and watch endpoints, and keep BigQuery and project costs in hand.</source>
        <translation>يبني خطوط Vertex AI، وينشر نقاط النهاية ويراقبها، ويضبط تكاليف BigQuery والمشروع.</translation>
    </message>
    <message>
        <source>Can set project layout, service accounts and Vertex AI standards for many teams, and resolve odd failures.</source>
        <translation>يضع تخطيط المشاريع وحسابات الخدمة ومعايير Vertex AI لفرق كثيرة، ويحلّ الأعطال الغريبة.</translation>
    </message>
    <message>
        <source>Azure Machine Learning</source>
        <translation>Azure Machine Learning</translation>
    </message>
    <message>
        <source>Microsoft’s cloud service to train, register and run models.</source>
        <translation>خدمة Microsoft السحابية لتدريب النماذج وتسجيلها وتشغيلها.</translation>
    </message>
    <message>
        <source>Has not created an Azure Machine Learning workspace yet.</source>
        <translation>لم يُنشئ بعد مساحة عمل Azure Machine Learning.</translation>
    </message>
    <message>
        <source>Can name workspace, compute, environment and endpoint in Azure ML, and step through a sample in the studio.</source>
        <translation>يسمّي مساحة العمل والحوسبة والبيئة ونقطة النهاية في Azure ML، ويتابع مثالًا في الاستوديو.</translation>
    </message>
    <message>
        <source>Can submit an Azure ML job from Python, register the model, and remove idle compute.</source>
        <translation>يرسل مهمة Azure ML من Python، ويسجّل النموذج، ويزيل الحوسبة الخاملة.</translation>
    </message>
    <message>
        <source>Can build Azure ML pipelines with managed endpoints, Entra identities and safe secrets, and mend failed jobs.</source>
        <translation>يبني خطوط Azure ML بنقاط نهاية مُدارة وهويات Entra وأسرار آمنة، ويصلح المهامّ المتعطّلة.</translation>
    </message>
    <message>
        <source>Can plan Azure workspaces, private networks and registries for an organisation, and set how teams use them.</source>
        <translation>يخطّط مساحات عمل Azure والشبكات الخاصة والسجلّات لمؤسسة، ويحدّد كيف تستخدمها الفرق.</translation>
    </message>
    <message>
        <source>Security of ML systems</source>
        <translation>أمن أنظمة تعلّم الآلة</translation>
    </message>
    <message>
        <source>Keeps data, models and prompts safe from theft, tampering and misuse.</source>
        <translation>حماية البيانات والنماذج والأوامر النصية من السرقة والعبث وسوء الاستخدام.</translation>
    </message>
    <message>
        <source>Has not looked at a model from an attacker’s side yet.</source>
        <translation>لم ينظر بعد إلى نموذج من جهة المهاجم.</translation>
    </message>
    <message>
        <source>Can name poisoning, evasion, model theft and prompt injection, and say what each one harms.</source>
        <translation>يسمّي التسميم والمراوغة وسرقة النموذج وحقن الأوامر النصية، ويبيّن ضرر كلٍّ منها.</translation>
    </message>
    <message>
        <source>Can list the threats to one small service, keep secrets out of code, and check inputs and dependencies.</source>
        <translation>يعدّد التهديدات لخدمة صغيرة، ويُبقي الأسرار خارج الشفرة، ويفحص المُدخلات والاعتماديات.</translation>
    </message>
    <message>
        <source>Can threat-model a whole ML pipeline, test it with known attacks, and limit what an attack can reach.</source>
        <translation>يحلّل تهديدات خط تعلّم آلة كامل، ويختبره بهجمات معروفة، ويحدّ مما يبلغه الهجوم.</translation>
    </message>
    <message>
        <source>Can lead red-team exercises and incident response for ML systems, and set controls where no standard fits.</source>
        <translation>يقود تمارين الفريق الأحمر والاستجابة للحوادث في أنظمة تعلّم الآلة، ويضع الضوابط حيث لا معيار مناسبًا.</translation>
    </message>
    <message>
        <source>Text processing</source>
        <translation>معالجة النصوص</translation>
    </message>
    <message>
        <source>Turning raw writing into clean units a program can count and compare.</source>
        <translation>تحويل الكتابة الخام إلى وحدات نظيفة يعدّها البرنامج ويقارنها.</translation>
    </message>
    <message>
        <source>Has not yet handled text with a program.</source>
        <translation>لم يعالج بعد نصًّا ببرنامج.</translation>
    </message>
    <message>
        <source>Can explain tokens, stop words and character encoding, and follow an example that counts words.</source>
        <translation>يشرح الرموز وكلمات الوقف وترميز المحارف، ويتابع مثالًا يعدّ الكلمات.</translation>
    </message>
    <message>
        <source>Can clean and split a small text collection with regular expressions, and turn it into TF-IDF vectors.</source>
        <translation>ينظّف مجموعة نصوص صغيرة ويقسّمها بالتعابير النمطية، ويحوّلها إلى متّجهات TF-IDF.</translation>
    </message>
    <message>
        <source>Can prepare messy text in several languages for real use, with Unicode, duplicates and sentence breaks right.</source>
        <translation>يُعدّ نصوصًا فوضوية بعدّة لغات لاستخدام حقيقي، مع صحّة Unicode والتكرارات وحدود الجمل.</translation>
    </message>
    <message>
        <source>Can set text standards for large corpora, including unusual scripts, and judge what each clean-up step loses.</source>
        <translation>يضع معايير النصوص لمدوّنات كبيرة تشمل كتابات غير مألوفة، ويقدّر ما تُفقده كل خطوة تنظيف.</translation>
    </message>
    <message>
        <source>NLTK</source>
        <translation>NLTK</translation>
    </message>
    <message>
        <source>The teaching library for classic language processing in Python.</source>
        <translation>المكتبة التعليمية لمعالجة اللغات التقليدية في Python.</translation>
    </message>
    <message>
        <source>Has not yet loaded an NLTK corpus.</source>
        <translation>لم يحمّل بعد مدوّنة NLTK.</translation>
    </message>
    <message>
        <source>Can follow an NLTK notebook that tokenises, stems and tags a few sentences.</source>
        <translation>يتابع دفتر NLTK يقسّم بضع جمل إلى رموز ويجذّعها ويسمها.</translation>
    </message>
    <message>
        <source>Can use NLTK for word frequencies, collocations and WordNet look-ups in an own short study.</source>
        <translation>يستخدم NLTK لتكرار الكلمات والمتلازمات والبحث في WordNet، في دراسة قصيرة خاصة.</translation>
    </message>
    <message>
        <source>Can write NLTK grammars, chunkers and corpus readers, and say when a newer library serves better.</source>
        <translation>يكتب قواعد نحوية ومقطّعات وقارئات مدوّنات في NLTK، ويحدّد متى تكون مكتبة أحدث أفضل.</translation>
    </message>
    <message>
        <source>Can extend NLTK with own taggers or corpora, and show others which classic method still earns its place.</source>
        <translation>يوسّع NLTK بواسمات أو مدوّنات خاصة، ويبيّن للآخرين أيّ الطرق التقليدية لا يزال نافعًا.</translation>
    </message>
    <message>
        <source>spaCy</source>
        <translation>spaCy</translation>
    </message>
    <message>
        <source>Fast language pipelines: tagging, parsing, entities, rules.</source>
        <translation>خطوط لغوية سريعة: وسم وإعراب وكيانات وقواعد.</translation>
    </message>
    <message>
        <source>Has not yet run a spaCy pipeline.</source>
        <translation>لم يشغّل بعد خط spaCy.</translation>
    </message>
    <message>
        <source>Can load a ready spaCy model, print tags and entities, and explain what a Doc and a Token are.</source>
        <translation>يحمّل نموذج spaCy جاهزًا، ويطبع الوسوم والكيانات، ويشرح ما Doc وما Token.</translation>
    </message>
    <message>
        <source>Can write matcher rules and train a small spaCy component on own examples, with the guide at hand.</source>
        <translation>يكتب قواعد مطابقة ويدرّب مكوّن spaCy صغيرًا على أمثلة خاصة، والدليل في متناوله.</translation>
    </message>
    <message>
        <source>Can assemble, train, test and package a custom spaCy pipeline that processes large batches reliably.</source>
        <translation>يركّب خط spaCy مخصّصًا ويدرّبه ويختبره ويحزمه، ليعالج دفعات كبيرة بموثوقية.</translation>
    </message>
    <message>
        <source>Can write new spaCy components and language data, and settle accuracy against speed for a whole team.</source>
        <translation>يكتب مكوّنات spaCy وبيانات لغوية جديدة، ويوازن بين الدقّة والسرعة لفريق كامل.</translation>
    </message>
    <message>
        <source>Transformers</source>
        <translation>المحوّلات (Transformers)</translation>
    </message>
    <message>
        <source>The attention-based networks behind most of today’s language models.</source>
        <translation>الشبكات القائمة على الانتباه وراء معظم نماذج اللغة اليوم.</translation>
    </message>
    <message>
        <source>Has not yet met attention in a neural network.</source>
        <translation>لم يتعرّف بعد على الانتباه في شبكة عصبية.</translation>
    </message>
    <message>
        <source>Can describe attention, subword tokens and position in simple words, and run a ready-made pipeline.</source>
        <translation>يصف الانتباه ورموز أجزاء الكلمات والموضع بكلمات بسيطة، ويشغّل خطًّا جاهزًا.</translation>
    </message>
    <message>
        <source>Can load a checkpoint with its tokeniser, train it on a small task and explain each part of a block.</source>
        <translation>يحمّل نقطة حفظ مع مقسّم رموزها، ويدرّبها على مهمة صغيرة، ويشرح كل جزء من الكتلة.</translation>
    </message>
    <message>
        <source>Can pick, train and debug a transformer on real data, handling long input, padding, masks and memory.</source>
        <translation>يختار محوّلًا ويدرّبه ويعالج أخطاءه على بيانات حقيقية، مع المُدخلات الطويلة والحشو والأقنعة والذاكرة.</translation>
    </message>
    <message>
        <source>Can change the architecture itself, such as its attention or position scheme, and prove the effect.</source>
        <translation>يغيّر البنية نفسها، كنظام الانتباه أو الموضع فيها، ويُثبت الأثر.</translation>
    </message>
    <message>
        <source>BERT and encoder models</source>
        <translation>BERT ونماذج الترميز</translation>
    </message>
    <message>
        <source>Models that read a whole text at once to classify, tag or embed it.</source>
        <translation>نماذج تقرأ النص كله دفعة واحدة لتصنيفه أو وسمه أو تضمينه.</translation>
    </message>
    <message>
        <source>Has not yet used an encoder model such as BERT.</source>
        <translation>لم يستخدم بعد نموذج ترميز مثل BERT.</translation>
    </message>
    <message>
        <source>Can explain masked-word training and what the first token is for, and follow a sentiment example.</source>
        <translation>يشرح التدريب بالكلمات المحجوبة وغرض الرمز الأول، ويتابع مثالًا لتحليل المشاعر.</translation>
    </message>
    <message>
        <source>Can fine-tune BERT for classification or tagging on a small set, and compare it with a plain baseline.</source>
        <translation>يضبط BERT ضبطًا دقيقًا للتصنيف أو الوسم على مجموعة صغيرة، ويقارنه بخط أساس بسيط.</translation>
    </message>
    <message>
        <source>Can choose an encoder by language, domain and length, train it stably and explain its typical errors.</source>
        <translation>يختار نموذج ترميز بحسب اللغة والمجال والطول، ويدرّبه باستقرار، ويشرح أخطاءه المعتادة.</translation>
    </message>
    <message>
        <source>Can pretrain or adapt an encoder to a new domain, and train sentence embeddings that hold up in search.</source>
        <translation>يدرّب مسبقًا نموذج ترميز أو يكيّفه لمجال جديد، ويدرّب تضمينات جمل تصمد في البحث.</translation>
    </message>
    <message>
        <source>GPT and decoder models</source>
        <translation>GPT ونماذج فكّ الترميز</translation>
    </message>
    <message>
        <source>Models that write by predicting the next token, over and over.</source>
        <translation>نماذج تكتب بالتنبّؤ بالرمز التالي، مرة بعد مرة.</translation>
    </message>
    <message>
        <source>Has not yet looked into how a model writes text token by token.</source>
        <translation>لم ينظر بعد في كيفية كتابة النموذج للنص رمزًا رمزًا.</translation>
    </message>
    <message>
        <source>Can explain next-token prediction, context window and temperature, and name reasons for invented facts.</source>
        <translation>يشرح التنبّؤ بالرمز التالي ونافذة السياق ودرجة الحرارة، ويسمّي أسباب اختلاق الحقائق.</translation>
    </message>
    <message>
        <source>Can run an open decoder model, compare sampling settings and estimate its memory, tokens and cost.</source>
        <translation>يشغّل نموذج فكّ ترميز مفتوحًا، ويقارن إعدادات التوليد، ويقدّر ذاكرته ورموزه وتكلفته.</translation>
    </message>
    <message>
        <source>Can choose between decoder models by tests on the task, and manage context, caching and delay in use.</source>
        <translation>يختار بين نماذج فكّ الترميز باختبارات على المهمة، ويدير السياق والتخزين المؤقّت والتأخير أثناء الاستخدام.</translation>
    </message>
    <message>
        <source>Can reason about pretraining, scaling and decoding methods, and explain surprising output to other engineers.</source>
        <translation>يحلّل التدريب المسبق والتوسّع وطرق فكّ الترميز، ويشرح المُخرجات المفاجئة للمهندسين الآخرين.</translation>
    </message>
    <message>
        <source>Information extraction</source>
        <translation>استخراج المعلومات</translation>
    </message>
    <message>
        <source>Pulling names, facts and relations out of running text.</source>
        <translation>استخلاص الأسماء والحقائق والعلاقات من النصوص.</translation>
    </message>
    <message>
        <source>Has not yet pulled named facts out of a text by program.</source>
        <translation>لم يستخرج بعد حقائق محدّدة من نص ببرنامج.</translation>
    </message>
    <message>
        <source>Can tell entities, relations and events apart, and follow an example that finds names in news text.</source>
        <translation>يميّز الكيانات والعلاقات والأحداث، ويتابع مثالًا يجد الأسماء في نص إخباري.</translation>
    </message>
    <message>
        <source>Can extract a few entity types from own documents by rules or a trained tagger, and count hits and misses.</source>
        <translation>يستخرج بضعة أنواع من الكيانات من مستنداته بقواعد أو بواسم مدرَّب، ويعدّ الإصابات والإخفاقات.</translation>
    </message>
    <message>
        <source>Can run extraction on real contracts or reports: schema, annotation guide, linking to records, error review.</source>
        <translation>يجري الاستخراج على عقود أو تقارير حقيقية: المخطّط ودليل الوسم والربط بالسجلات ومراجعة الأخطاء.</translation>
    </message>
    <message>
        <source>Can design schemas and mixed rule, tagger and language-model systems for specialist fields with few examples.</source>
        <translation>يصمّم مخطّطات وأنظمة مختلطة من قواعد وواسمات ونماذج لغوية، لمجالات متخصّصة قليلة الأمثلة.</translation>
    </message>
    <message>
        <source>Evaluating language systems</source>
        <translation>تقييم الأنظمة اللغوية</translation>
    </message>
    <message>
        <source>Finding out whether generated or labelled text is good enough.</source>
        <translation>معرفة هل النص المولَّد أو الموسوم جيد بما يكفي.</translation>
    </message>
    <message>
        <source>Has not yet judged a language system with a fixed test set.</source>
        <translation>لم يقيّم بعد نظامًا لغويًّا بمجموعة اختبار ثابتة.</translation>
    </message>
    <message>
        <source>Can say why one right answer is often missing, and name what BLEU, ROUGE and human ratings measure.</source>
        <translation>يبيّن لماذا لا توجد غالبًا إجابة صحيحة واحدة، ويسمّي ما يقيسه BLEU وROUGE وتقييمات البشر.</translation>
    </message>
    <message>
        <source>Can write a small test set with a rating guide, score two systems and report where the raters disagree.</source>
        <translation>يكتب مجموعة اختبار صغيرة بدليل تقييم، ويقيّم نظامين، ويبيّن أين يختلف المقيّمون.</translation>
    </message>
    <message>
        <source>Can join human ratings, automatic scores and checked model judges into a test that catches regressions.</source>
        <translation>يجمع تقييمات البشر والدرجات الآلية ونماذج حَكَم مفحوصة في اختبار يكشف التراجع.</translation>
    </message>
    <message>
        <source>Can set evaluation policy for a product, showing judge bias, test leakage and limits before release.</source>
        <translation>يضع سياسة التقييم لمنتج، ويُظهر انحياز الحَكَم وتسرّب الاختبار والحدود قبل الإصدار.</translation>
    </message>
    <message>
        <source>Prompt design</source>
        <translation>تصميم الأوامر النصية</translation>
    </message>
    <message>
        <source>Writing instructions a language model can follow, and testing them.</source>
        <translation>كتابة تعليمات يستطيع نموذج لغوي اتّباعها، واختبارها.</translation>
    </message>
    <message>
        <source>Has not yet written a prompt for a set purpose.</source>
        <translation>لم يكتب بعد أمرًا نصيًّا لغرض محدّد.</translation>
    </message>
    <message>
        <source>Can tell instruction, context and examples apart in a prompt, and see how a rewording changes the answer.</source>
        <translation>يميّز التعليمات والسياق والأمثلة في الأمر النصي، ويرى كيف تغيّر إعادة الصياغة الإجابة.</translation>
    </message>
    <message>
        <source>Can write prompts with roles, examples and a fixed output format, and try them on a dozen varied inputs.</source>
        <translation>يكتب أوامر نصية بأدوار وأمثلة وصيغة مُخرجات ثابتة، ويجرّبها على نحو اثني عشر مُدخلًا متنوّعًا.</translation>
    </message>
    <message>
        <source>Can keep prompts under version control, test them on hard inputs and fix failures without breaking others.</source>
        <translation>يحفظ الأوامر النصية بإدارة الإصدارات، ويختبرها بمُدخلات صعبة، ويصلح إخفاقاتها دون إفساد غيرها.</translation>
    </message>
    <message>
        <source>Can set prompt patterns for several teams, plan for hostile input, and know when no prompt will be enough.</source>
        <translation>يضع أنماط الأوامر النصية لعدّة فرق، ويحتاط للمُدخلات العدائية، ويعرف متى لا يكفي أمر نصي.</translation>
    </message>
    <message>
        <source>LLM applications</source>
        <translation>تطبيقات LLM</translation>
    </message>
    <message>
        <source>Building dependable software around a language model.</source>
        <translation>بناء برمجيات موثوقة حول نموذج لغوي.</translation>
    </message>
    <message>
        <source>Has not yet called a language model from own code.</source>
        <translation>لم يستدعِ بعد نموذجًا لغويًّا من شفرته.</translation>
    </message>
    <message>
        <source>Can draw the parts around a language model in a product, and run a sample that calls a hosted model.</source>
        <translation>يرسم الأجزاء المحيطة بنموذج لغوي في منتج، ويشغّل مثالًا يستدعي نموذجًا مستضافًا.</translation>
    </message>
    <message>
        <source>Can build a small app on a model API with streaming, structured output, retries and a spending limit.</source>
        <translation>يبني تطبيقًا صغيرًا على API نموذج، ببثّ ومُخرجات منظّمة وإعادة محاولات وحدّ للإنفاق.</translation>
    </message>
    <message>
        <source>Can ship a language-model feature with fallbacks, tracing, cost control and guards against prompt injection.</source>
        <translation>يطرح ميزة قائمة على نموذج لغوي، ببدائل احتياطية وتتبّع وضبط للتكلفة وحماية من حقن الأوامر النصية.</translation>
    </message>
    <message>
        <source>Can lay down the architecture for many language-model products: models can be swapped, failures contained.</source>
        <translation>يضع البنية لمنتجات كثيرة قائمة على نماذج لغوية: النماذج قابلة للتبديل والأعطال محصورة.</translation>
    </message>
    <message>
        <source>Retrieval and RAG</source>
        <translation>الاسترجاع وRAG</translation>
    </message>
    <message>
        <source>Finding the right passages first, so answers rest on sources.</source>
        <translation>العثور أولًا على المقاطع المناسبة، لتستند الإجابات إلى مصادر.</translation>
    </message>
    <message>
        <source>Has not yet connected a search step to a language model.</source>
        <translation>لم يصل بعد خطوة بحث بنموذج لغوي.</translation>
    </message>
    <message>
        <source>Can explain chunks, embeddings and nearest neighbours, and follow a question-answering example on a few files.</source>
        <translation>يشرح المقاطع والتضمينات وأقرب الجيران، ويتابع مثال إجابة عن الأسئلة من بضعة ملفات.</translation>
    </message>
    <message>
        <source>Can index own documents, answer questions with quoted passages, and measure recall on a few test questions.</source>
        <translation>يفهرس مستنداته، ويجيب عن الأسئلة بمقاطع مقتبسة، ويقيس الاستدعاء على بضعة أسئلة اختبار.</translation>
    </message>
    <message>
        <source>Can tune chunking, hybrid search and reranking on real questions, and tell search faults from writing faults.</source>
        <translation>يضبط التقطيع والبحث الهجين وإعادة الترتيب على أسئلة حقيقية، ويميّز أخطاء البحث من أخطاء الكتابة.</translation>
    </message>
    <message>
        <source>Can design retrieval over large, changing collections with access rights, freshness and several languages.</source>
        <translation>يصمّم الاسترجاع من مجموعات كبيرة متغيّرة، مع صلاحيات الوصول والحداثة وعدّة لغات.</translation>
    </message>
    <message>
        <source>Fine-tuning language models</source>
        <translation>الضبط الدقيق لنماذج اللغة</translation>
    </message>
    <message>
        <source>Adapting a ready language model to a task, tone or field.</source>
        <translation>تكييف نموذج لغوي جاهز لمهمة أو أسلوب أو مجال.</translation>
    </message>
    <message>
        <source>Has not yet adapted a language model by training it.</source>
        <translation>لم يكيّف بعد نموذجًا لغويًّا بتدريبه.</translation>
    </message>
    <message>
        <source>Can say when fine-tuning beats prompting or retrieval, and follow a LoRA example on a tiny model.</source>
        <translation>يبيّن متى يتفوّق الضبط الدقيق على الأوامر النصية أو الاسترجاع، ويتابع مثال LoRA على نموذج صغير جدًّا.</translation>
    </message>
    <message>
        <source>Can fine-tune a small open model with LoRA on cleaned examples, and compare it with the untuned one.</source>
        <translation>يضبط نموذجًا مفتوحًا صغيرًا بـLoRA على أمثلة منظّفة، ويقارنه بالنموذج غير المضبوط.</translation>
    </message>
    <message>
        <source>Can plan data, method and compute for a real fine-tune, catching forgetting, leakage and template errors.</source>
        <translation>يخطّط البيانات والطريقة والحوسبة لضبط دقيق حقيقي، ويكشف النسيان والتسرّب وأخطاء القوالب.</translation>
    </message>
    <message>
        <source>Can run preference tuning and large fine-tunes end to end, and set the rules for data and release checks.</source>
        <translation>يجري ضبط التفضيلات والضبط الدقيق الكبير من البداية إلى النهاية، ويضع قواعد البيانات المستخدمة وفحوص الإصدار.</translation>
    </message>
    <message>
        <source>Chatbots and assistants</source>
        <translation>روبوتات الدردشة والمساعدات</translation>
    </message>
    <message>
        <source>Systems that hold a useful talk by text or voice.</source>
        <translation>أنظمة تجري حديثًا نافعًا بالنص أو الصوت.</translation>
    </message>
    <message>
        <source>Has not yet built or scripted a chatbot.</source>
        <translation>لم يبنِ بعد روبوت دردشة ولم يكتب نصّه.</translation>
    </message>
    <message>
        <source>Can name intent, slot, turn and handover, and follow an example of a chatbot that answers opening hours.</source>
        <translation>يسمّي القصد والخانة والدور والتحويل إلى إنسان، ويتابع مثال روبوت دردشة يجيب عن ساعات العمل.</translation>
    </message>
    <message>
        <source>Can build a chatbot for a narrow subject that keeps context, asks back and admits what it does not know.</source>
        <translation>يبني روبوت دردشة لموضوع ضيّق يحفظ السياق ويستوضح ويقرّ بما لا يعرفه.</translation>
    </message>
    <message>
        <source>Can run an assistant for real users: dialogue state, handover to people, chat log review, safe refusals.</source>
        <translation>يشغّل مساعدًا لمستخدمين حقيقيين: حالة الحوار، والتحويل إلى الناس، ومراجعة سجلّ الدردشة، والرفض الآمن.</translation>
    </message>
    <message>
        <source>Can design voice and text assistants across languages and channels, and decide what they must never handle.</source>
        <translation>يصمّم مساعدات صوتية ونصية عبر اللغات والقنوات، ويقرّر ما يجب ألّا تتولّاه أبدًا.</translation>
    </message>
    <message>
        <source>AI agents and tool use</source>
        <translation>وكلاء الذكاء الاصطناعي واستخدام الأدوات</translation>
    </message>
    <message>
        <source>Language models that plan steps and call tools within limits.</source>
        <translation>نماذج لغوية تخطّط الخطوات وتستدعي الأدوات ضمن حدود.</translation>
    </message>
    <message>
        <source>Has not yet let a language model call a tool.</source>
        <translation>لم يدع بعد نموذجًا لغويًّا يستدعي أداة.</translation>
    </message>
    <message>
        <source>Can describe the loop of plan, tool call and result, and step through a sample agent’s trace.</source>
        <translation>يصف حلقة الخطة واستدعاء الأداة والنتيجة، ويتابع سجلّ وكيل نموذجي خطوةً خطوة.</translation>
    </message>
    <message>
        <source>Can build an agent with two or three tools, a step limit and a log, and explain a run that went wrong.</source>
        <translation>يبني وكيلًا بأداتين أو ثلاث وحدّ للخطوات وسجلّ، ويشرح تشغيلًا أخفق.</translation>
    </message>
    <message>
        <source>Can run agents on real tasks with least rights, approval for risky steps, and tests of whole task runs.</source>
        <translation>يشغّل وكلاء في مهامّ حقيقية بأقلّ صلاحيات، وموافقة على الخطوات الخطرة، واختبار المهامّ كاملة.</translation>
    </message>
    <message>
        <source>Can decide where agents fit at all, and design their memory, permissions and recovery for long tasks.</source>
        <translation>يقرّر أين يصلح الوكلاء أصلًا، ويصمّم ذاكرتهم وصلاحياتهم وتعافيهم في المهامّ الطويلة.</translation>
    </message>
    <message>
        <source>Supervised learning</source>
        <translation>التعلّم بإشراف</translation>
    </message>
    <message>
        <source>Learn from labelled examples to predict a class or a number.</source>
        <translation>التعلّم من أمثلة موسومة للتنبّؤ بفئة أو رقم.</translation>
    </message>
    <message>
        <source>Has not trained a model on labelled examples yet.</source>
        <translation>لم يدرّب بعد نموذجًا على أمثلة موسومة.</translation>
    </message>
    <message>
        <source>Can tell classification from regression and follow a worked example from labels to predictions.</source>
        <translation>يميّز التصنيف من الانحدار، ويتابع مثالًا محلولًا من الوسوم إلى التنبّؤات.</translation>
    </message>
    <message>
        <source>Can fit linear and tree models to a tidy labelled table, beat a simple baseline and have the split checked.</source>
        <translation>يدرّب نماذج خطية وشجرية على جدول موسوم مرتّب، ويتفوّق على خط أساس بسيط، ويطلب فحص التقسيم.</translation>
    </message>
    <message>
        <source>Can frame the target, choose a fitting model family, spot leakage and defend the choice on real data.</source>
        <translation>يصوغ الهدف، ويختار عائلة نماذج مناسبة، وينتبه إلى التسرّب، ويدافع عن الاختيار على بيانات حقيقية.</translation>
    </message>
    <message>
        <source>Can set how a team frames prediction problems; handles noisy labels, rare classes and shifting inputs.</source>
        <translation>يحدّد كيف يصوغ فريق مسائل التنبّؤ؛ ويعالج الوسوم المشوّشة والفئات النادرة والمُدخلات المتغيّرة.</translation>
    </message>
    <message>
        <source>Unsupervised learning</source>
        <translation>التعلّم بلا إشراف</translation>
    </message>
    <message>
        <source>Find groups and structure in data that has no labels.</source>
        <translation>العثور على مجموعات وبنية في بيانات بلا وسوم.</translation>
    </message>
    <message>
        <source>Has not grouped or projected unlabelled data yet.</source>
        <translation>لم يجمّع بعد بيانات غير موسومة ولم يُسقطها.</translation>
    </message>
    <message>
        <source>Can say what clustering and dimension reduction are for and retrace a k-means example.</source>
        <translation>يبيّن غرض التجميع العنقودي وتقليل الأبعاد، ويتتبّع مثال k-means.</translation>
    </message>
    <message>
        <source>Can run k-means and PCA on scaled data, plot the outcome and ask whether the groups make sense.</source>
        <translation>يشغّل k-means وPCA على بيانات مُحجَّمة، ويرسم الناتج، ويسأل هل للمجموعات معنى.</translation>
    </message>
    <message>
        <source>Can choose a distance, method and number of groups, test their stability and drop groups that are not real.</source>
        <translation>يختار المسافة والطريقة وعدد المجموعات، ويختبر ثباتها، ويُسقط المجموعات غير الحقيقية.</translation>
    </message>
    <message>
        <source>Can guide others on structure without labels: mixed data types, high dimensions, density models, embeddings.</source>
        <translation>يوجّه الآخرين في كشف البنية بلا وسوم: أنواع بيانات مختلطة وأبعاد كثيرة ونماذج كثافة وتضمينات.</translation>
    </message>
    <message>
        <source>Model evaluation</source>
        <translation>تقييم النماذج</translation>
    </message>
    <message>
        <source>Measure whether a model is good enough, and be sure of the answer.</source>
        <translation>قياس ما إذا كان النموذج جيدًا بما يكفي، والتيقّن من الجواب.</translation>
    </message>
    <message>
        <source>Has not measured a model on held-out data yet.</source>
        <translation>لم يقِس بعد نموذجًا على بيانات محجوزة.</translation>
    </message>
    <message>
        <source>Can explain why test data is kept apart and read a confusion matrix.</source>
        <translation>يشرح لماذا تُفصل بيانات الاختبار، ويقرأ مصفوفة الالتباس.</translation>
    </message>
    <message>
        <source>Can run cross-validation, report precision, recall or mean error, and ask if the metric suits the task.</source>
        <translation>يجري التحقّق المتقاطع، ويذكر الإحكام أو الاستدعاء أو متوسط الخطأ، ويسأل هل يناسب المقياس المهمة.</translation>
    </message>
    <message>
        <source>Can match metric and split to the decision, give uncertainty, check calibration and study errors by subgroup.</source>
        <translation>يوائم المقياس والتقسيم مع القرار، ويذكر عدم اليقين، ويفحص المعايرة، ويدرس الأخطاء بحسب الفئات الفرعية.</translation>
    </message>
    <message>
        <source>Can set evaluation standards for many models, where labels come late, are costly or follow past decisions.</source>
        <translation>يضع معايير التقييم لنماذج كثيرة، حيث تتأخّر الوسوم أو تكلّف كثيرًا أو تتبع قرارات سابقة.</translation>
    </message>
    <message>
        <source>Feature engineering</source>
        <translation>هندسة السمات</translation>
    </message>
    <message>
        <source>Turn raw fields into inputs a model can learn from.</source>
        <translation>تحويل الحقول الخام إلى مُدخلات يتعلّم منها النموذج.</translation>
    </message>
    <message>
        <source>Has not built a model input from raw fields yet.</source>
        <translation>لم يبنِ بعد مُدخل نموذج من حقول خام.</translation>
    </message>
    <message>
        <source>Can say what a feature is and recognise a date, a ratio or a category turned into one.</source>
        <translation>يبيّن ما السمة، ويتعرّف على تاريخ أو نسبة أو فئة حُوّلت إلى سمة.</translation>
    </message>
    <message>
        <source>Can derive features from dates, categories and counts, and compare the score with and without them.</source>
        <translation>يشتقّ سمات من التواريخ والفئات والأعداد، ويقارن الدرجة بها وبدونها.</translation>
    </message>
    <message>
        <source>Can build features from domain knowledge, keep them point-in-time correct and drop those that add nothing.</source>
        <translation>يبني سمات من معرفة المجال، ويُبقيها صحيحة في لحظتها الزمنية، ويحذف ما لا يضيف شيئًا.</translation>
    </message>
    <message>
        <source>Can design feature sets shared by several models and find leakage or skew that others have missed.</source>
        <translation>يصمّم مجموعات سمات تتشاركها عدّة نماذج، ويجد تسرّبًا أو تباينًا فات الآخرين.</translation>
    </message>
    <message>
        <source>scikit-learn</source>
        <translation>scikit-learn</translation>
    </message>
    <message>
        <source>The Python toolkit for classic models, pipelines and scores.</source>
        <translation>عُدّة Python للنماذج التقليدية وخطوط المعالجة والمقاييس.</translation>
    </message>
    <message>
        <source>Has not called fit on a scikit-learn estimator yet.</source>
        <translation>لم يستدعِ بعد fit على مقدّر scikit-learn.</translation>
    </message>
    <message>
        <source>Can follow a tutorial through fit, predict and score, and name what each call does.</source>
        <translation>يتابع درسًا عبر fit وpredict وscore، ويسمّي ما يفعله كل استدعاء.</translation>
    </message>
    <message>
        <source>Can join a ColumnTransformer and an estimator in one Pipeline and look up parameters when needed.</source>
        <translation>يجمع ColumnTransformer ومقدّرًا في Pipeline واحد، ويبحث عن المعاملات عند الحاجة.</translation>
    </message>
    <message>
        <source>Can build leak-free pipelines with own splitters and scorers, store them safely and trace an odd score.</source>
        <translation>يبني خطوطًا بلا تسرّب بمقسّمات ومقاييس خاصة، ويخزّنها بأمان، ويتتبّع درجة غريبة.</translation>
    </message>
    <message>
        <source>Can write estimators that pass the library’s own checks and settle how a team structures its pipelines.</source>
        <translation>يكتب مقدّرات تجتاز فحوص المكتبة نفسها، ويحدّد كيف ينظّم الفريق خطوطه.</translation>
    </message>
    <message>
        <source>Gradient boosting (XGBoost)</source>
        <translation>التعزيز المتدرّج (XGBoost)</translation>
    </message>
    <message>
        <source>Many small trees in a row: often the strongest choice for tables.</source>
        <translation>أشجار صغيرة كثيرة متتابعة: غالبًا أقوى خيار للجداول.</translation>
    </message>
    <message>
        <source>Has not trained a boosted tree model yet.</source>
        <translation>لم يدرّب بعد نموذج أشجار معزَّزة.</translation>
    </message>
    <message>
        <source>Can explain that each new tree corrects the ones before, and run a given XGBoost notebook.</source>
        <translation>يشرح أن كل شجرة جديدة تصحّح ما قبلها، ويشغّل دفتر XGBoost معطى.</translation>
    </message>
    <message>
        <source>Can train XGBoost or LightGBM with early stopping and adjust depth and learning rate from the guide.</source>
        <translation>يدرّب XGBoost أو LightGBM بإيقاف مبكر، ويعدّل العمق ومعدّل التعلّم وفق الدليل.</translation>
    </message>
    <message>
        <source>Can pick loss, constraints and category handling, control overfitting and say when a simpler model will do.</source>
        <translation>يختار الخسارة والقيود ومعالجة الفئات، ويضبط فرط التخصيص، ويحدّد متى يكفي نموذج أبسط.</translation>
    </message>
    <message>
        <source>Can write custom objectives, train boosted trees on very large tables and explain the libraries’ differences.</source>
        <translation>يكتب أهدافًا مخصّصة، ويدرّب أشجارًا معزَّزة على جداول كبيرة جدًّا، ويشرح الفروق بين المكتبات.</translation>
    </message>
    <message>
        <source>Hyperparameter tuning</source>
        <translation>ضبط المعاملات الفائقة</translation>
    </message>
    <message>
        <source>Search for good model settings without fooling yourself.</source>
        <translation>البحث عن إعدادات جيدة للنموذج دون خداع النفس.</translation>
    </message>
    <message>
        <source>Has not changed a model’s settings and compared the outcome yet.</source>
        <translation>لم يغيّر بعد إعدادات نموذج ويقارن الناتج.</translation>
    </message>
    <message>
        <source>Can tell a hyperparameter from a learned weight and read the table of a grid search.</source>
        <translation>يميّز المعامل الفائق من الوزن المتعلَّم، ويقرأ جدول بحث شبكي.</translation>
    </message>
    <message>
        <source>Can run a random search over a sensible range on validation data and note which settings mattered.</source>
        <translation>يجري بحثًا عشوائيًّا في نطاق معقول على بيانات التحقّق، ويدوّن أيّ الإعدادات كان مؤثّرًا.</translation>
    </message>
    <message>
        <source>Can plan a search within a budget, use Optuna or similar with pruning, and keep the test set untouched.</source>
        <translation>يخطّط بحثًا ضمن ميزانية، ويستخدم Optuna أو ما يماثلها مع التقليم، ويُبقي مجموعة الاختبار دون مساس.</translation>
    </message>
    <message>
        <source>Can design searches for costly models, judge when gains are noise and decide when tuning should stop.</source>
        <translation>يصمّم البحث لنماذج مكلفة، ويقدّر متى تكون المكاسب ضجيجًا، ويقرّر متى يتوقّف الضبط.</translation>
    </message>
    <message>
        <source>Recommender systems</source>
        <translation>أنظمة التوصية</translation>
    </message>
    <message>
        <source>Suggest the items a person is likely to want next.</source>
        <translation>اقتراح ما يُرجَّح أن يريده الشخص بعد ذلك.</translation>
    </message>
    <message>
        <source>Has not produced a list of recommendations yet.</source>
        <translation>لم ينتج بعد قائمة توصيات.</translation>
    </message>
    <message>
        <source>Can tell collaborative from content-based recommendation and follow one on film ratings.</source>
        <translation>يميّز التوصية التعاونية من القائمة على المحتوى، ويتابع مثالًا على تقييمات الأفلام.</translation>
    </message>
    <message>
        <source>Can build a matrix factorisation recommender on a public set and score its top ten against most-popular items.</source>
        <translation>يبني نظام توصية بتحليل المصفوفات على مجموعة عامة، ويقارن أفضل عشرة لديه بالأكثر رواجًا.</translation>
    </message>
    <message>
        <source>Can build retrieval and ranking from clicks, split by time, treat cold start and check for popularity bias.</source>
        <translation>يبني الاسترجاع والترتيب من النقرات، ويقسّم بحسب الزمن، ويعالج البداية الباردة، ويفحص انحياز الرواج.</translation>
    </message>
    <message>
        <source>Can shape large recommendation systems: feedback loops, several aims at once, counterfactual evaluation.</source>
        <translation>يصوغ أنظمة توصية كبيرة: حلقات التغذية الراجعة وعدّة أهداف معًا والتقييم المضادّ للواقع.</translation>
    </message>
    <message>
        <source>Time series and forecasting</source>
        <translation>السلاسل الزمنية والتوقّع</translation>
    </message>
    <message>
        <source>Model what changes over time and forecast what comes next.</source>
        <translation>نمذجة ما يتغيّر مع الزمن وتوقّع ما يأتي.</translation>
    </message>
    <message>
        <source>Has not made a forecast from dated values yet.</source>
        <translation>لم يضع بعد توقّعًا من قيم مؤرّخة.</translation>
    </message>
    <message>
        <source>Can point out trend, season and noise in a chart and explain why order in time matters.</source>
        <translation>يشير إلى الاتجاه والموسم والضجيج في رسم بياني، ويشرح لماذا يهمّ الترتيب الزمني.</translation>
    </message>
    <message>
        <source>Can fit exponential smoothing or ARIMA, backtest it and compare it with a seasonal naive forecast.</source>
        <translation>يطبّق التمهيد الأسّي أو ARIMA، ويختبره على الماضي، ويقارنه بتوقّع موسمي بسيط.</translation>
    </message>
    <message>
        <source>Can forecast many series with intervals, handle gaps, holidays and breaks, and backtest with a rolling origin.</source>
        <translation>يتوقّع سلاسل كثيرة بفترات ثقة، ويعالج الفجوات والعطل والانقطاعات، ويختبرها على الماضي بنقطة بدء متحرّكة.</translation>
    </message>
    <message>
        <source>Can set forecasting practice for a business: hierarchies, sparse demand, probabilistic and global models.</source>
        <translation>يضع أسلوب التوقّع لمؤسسة: التسلسلات الهرمية والطلب المتقطّع والنماذج الاحتمالية والشاملة.</translation>
    </message>
    <message>
        <source>Anomaly detection</source>
        <translation>كشف الشذوذ</translation>
    </message>
    <message>
        <source>Find the rare cases that do not fit the rest.</source>
        <translation>العثور على الحالات النادرة التي لا تشبه البقية.</translation>
    </message>
    <message>
        <source>Has not looked for outliers with a method yet.</source>
        <translation>لم يبحث بعد عن القيم الشاذّة بطريقة محدّدة.</translation>
    </message>
    <message>
        <source>Can say what counts as an anomaly in a given case and why labels for it are scarce.</source>
        <translation>يبيّن ما يُعدّ شذوذًا في حالة معيّنة، ولماذا تندر وسومه.</translation>
    </message>
    <message>
        <source>Can run an isolation forest or a robust threshold, review the top alerts and ask an expert about them.</source>
        <translation>يشغّل غابة عزل أو عتبة متينة، ويراجع أهمّ التنبيهات، ويسأل خبيرًا عنها.</translation>
    </message>
    <message>
        <source>Can choose a detector for points, sequences or groups and set thresholds by the cost of false alarms.</source>
        <translation>يختار كاشفًا للنقاط أو المتتاليات أو المجموعات، ويحدّد العتبات بتكلفة الإنذارات الكاذبة.</translation>
    </message>
    <message>
        <source>Can design detection that lasts while normal behaviour drifts and others try to evade it.</source>
        <translation>يصمّم كشفًا يصمد مع انزياح السلوك المعتاد ومحاولات الآخرين مراوغته.</translation>
    </message>
    <message>
        <source>Model interpretability</source>
        <translation>قابلية تفسير النماذج</translation>
    </message>
    <message>
        <source>Explain what a model relies on, for one case and as a whole.</source>
        <translation>شرح ما يعتمد عليه النموذج، في حالة بعينها وإجمالًا.</translation>
    </message>
    <message>
        <source>Has not asked a trained model why it predicts as it does yet.</source>
        <translation>لم يسأل بعد نموذجًا مدرَّبًا لماذا يتنبّأ كما يفعل.</translation>
    </message>
    <message>
        <source>Can read a feature importance chart and say what it does not prove.</source>
        <translation>يقرأ رسم أهمّية السمات ويبيّن ما لا يُثبته.</translation>
    </message>
    <message>
        <source>Can compute permutation importance and SHAP values for a small model and describe them with care.</source>
        <translation>يحسب أهمّية التبديل وقيم SHAP لنموذج صغير، ويصفها بحذر.</translation>
    </message>
    <message>
        <source>Can choose between a readable model and a later explanation, test its stability and word it for its readers.</source>
        <translation>يختار بين نموذج مقروء وتفسير لاحق، ويختبر ثباته، ويصوغه لقرّائه.</translation>
    </message>
    <message>
        <source>Can set how a team explains its models, reveal explanations that mislead, and probe the inside of networks.</source>
        <translation>يحدّد كيف يفسّر الفريق نماذجه، ويكشف التفسيرات المضلّلة، ويسبر داخل الشبكات.</translation>
    </message>
    <message>
        <source>Linear algebra</source>
        <translation>الجبر الخطي</translation>
    </message>
    <message>
        <source>Vectors, matrices and what they do: the language of models.</source>
        <translation>المتّجهات والمصفوفات وما تفعله: لغة النماذج.</translation>
    </message>
    <message>
        <source>Has not yet multiplied two matrices or drawn a vector.</source>
        <translation>لم يضرب بعد مصفوفتين ولم يرسم متّجهًا.</translation>
    </message>
    <message>
        <source>Can say what vectors and matrices stand for in a data set, and follow a matrix product by hand.</source>
        <translation>يبيّن ما تمثّله المتّجهات والمصفوفات في مجموعة بيانات، ويتابع ضرب مصفوفتين باليد.</translation>
    </message>
    <message>
        <source>Can solve small linear systems, check shapes and rank, and use projections and eigenvectors from notes.</source>
        <translation>يحلّ أنظمة خطية صغيرة، ويفحص الأشكال والرتبة، ويستخدم الإسقاطات والمتّجهات الذاتية من الملاحظات.</translation>
    </message>
    <message>
        <source>Can pick the right factorisation (QR, SVD, Cholesky), spot ill-conditioning, and derive least squares.</source>
        <translation>يختار التحليل المناسب (QR أو SVD أو Cholesky)، وينتبه إلى سوء التكييف، ويشتقّ المربّعات الصغرى.</translation>
    </message>
    <message>
        <source>Can design matrix methods for unusual structure or scale, and prove or bound how accurate they are.</source>
        <translation>يصمّم طرق مصفوفات لبنية أو أحجام غير معتادة، ويبرهن دقّتها أو يضع حدودًا لها.</translation>
    </message>
    <message>
        <source>Calculus</source>
        <translation>التفاضل والتكامل</translation>
    </message>
    <message>
        <source>Slopes, gradients and areas: how a change in one thing moves another.</source>
        <translation>الميول والتدرّجات والمساحات: كيف يحرّك تغيّر شيء شيئًا آخر.</translation>
    </message>
    <message>
        <source>Has not yet taken the derivative of a function.</source>
        <translation>لم يشتقّ بعد دالّة.</translation>
    </message>
    <message>
        <source>Can read a derivative as a slope and an integral as an area, and follow a worked derivative.</source>
        <translation>يقرأ المشتقّة ميلًا والتكامل مساحةً، ويتابع اشتقاقًا محلولًا.</translation>
    </message>
    <message>
        <source>Can find gradients by the chain rule for a small loss function, and compare them with finite differences.</source>
        <translation>يجد التدرّجات بقاعدة السلسلة لدالّة خسارة صغيرة، ويقارنها بالفروق المحدودة.</translation>
    </message>
    <message>
        <source>Can derive gradients with vectors and matrices, use Taylor expansions, and find slips in a derivation.</source>
        <translation>يشتقّ التدرّجات بالمتّجهات والمصفوفات، ويستخدم منشورات تايلور، ويجد الهفوات في الاشتقاق.</translation>
    </message>
    <message>
        <source>Can handle integrals, limits and derivatives where the standard rules fail, and teach when they do.</source>
        <translation>يعالج التكاملات والنهايات والمشتقّات حيث تفشل القواعد المعتادة، ويعلّم متى يحدث ذلك.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمالات</translation>
    </message>
    <message>
        <source>Reasoning about chance: distributions, expectation, conditioning.</source>
        <translation>التفكير في الصدفة: التوزيعات والتوقّع والاشتراط.</translation>
    </message>
    <message>
        <source>Has not yet worked out the chance of combined events.</source>
        <translation>لم يحسب بعد احتمال أحداث مجتمعة.</translation>
    </message>
    <message>
        <source>Can explain random variables and conditional chance, and follow Bayes’ rule on a small table.</source>
        <translation>يشرح المتغيّرات العشوائية والاحتمال الشرطي، ويتابع قاعدة بايز على جدول صغير.</translation>
    </message>
    <message>
        <source>Can compute expectation and variance, choose a common distribution, and check by simulation.</source>
        <translation>يحسب التوقّع والتباين، ويختار توزيعًا شائعًا، ويتحقّق بالمحاكاة.</translation>
    </message>
    <message>
        <source>Can write down the joint distribution behind a real problem, derive its likelihood, and test independence.</source>
        <translation>يكتب التوزيع المشترك وراء مسألة حقيقية، ويشتقّ دالّة إمكانها، ويختبر الاستقلال.</translation>
    </message>
    <message>
        <source>Can treat dependent, rare or heavy-tailed events where textbook limits fail, and justify each step.</source>
        <translation>يعالج الأحداث المترابطة أو النادرة أو ثقيلة الذيل حيث تفشل مبرهنات النهايات المدرسية، ويبرّر كل خطوة.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاء</translation>
    </message>
    <message>
        <source>Drawing sound conclusions from samples, with the doubt stated.</source>
        <translation>استخلاص نتائج سليمة من العيّنات، مع بيان الشك.</translation>
    </message>
    <message>
        <source>Has not yet summarised a sample or tested a hypothesis.</source>
        <translation>لم يلخّص بعد عيّنة ولم يختبر فرضية.</translation>
    </message>
    <message>
        <source>Can read means, spreads and confidence intervals, and say what a p-value does and does not mean.</source>
        <translation>يقرأ المتوسطات والتشتّت وفترات الثقة، ويبيّن ما تعنيه قيمة p وما لا تعنيه.</translation>
    </message>
    <message>
        <source>Can fit a regression or run a test on own data, check its assumptions, and ask for a second look.</source>
        <translation>يطبّق انحدارًا أو اختبارًا على بياناته، ويفحص افتراضاته، ويطلب نظرة ثانية.</translation>
    </message>
    <message>
        <source>Can choose estimator, test and sample size for a real question, and handle multiple testing and missingness.</source>
        <translation>يختار المقدّر والاختبار وحجم العيّنة لسؤال حقيقي، ويعالج تعدّد الاختبارات والقيم الناقصة.</translation>
    </message>
    <message>
        <source>Can work out valid inference for awkward samples and designs, and set the statistical rules of a team.</source>
        <translation>يستنبط استدلالًا صحيحًا لعيّنات وتصاميم صعبة، ويضع القواعد الإحصائية لفريق.</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>الاستمثال</translation>
    </message>
    <message>
        <source>Finding the best values under limits: the step behind all training.</source>
        <translation>العثور على أفضل القيم ضمن قيود: الخطوة وراء كل تدريب.</translation>
    </message>
    <message>
        <source>Has not yet minimised a function, by hand or by program.</source>
        <translation>لم يجد بعد القيمة الصغرى لدالّة، باليد أو ببرنامج.</translation>
    </message>
    <message>
        <source>Can name objective, variables and constraints of a problem, and follow gradient descent step by step.</source>
        <translation>يسمّي هدف المسألة ومتغيّراتها وقيودها، ويتابع الانحدار التدرّجي خطوةً خطوة.</translation>
    </message>
    <message>
        <source>Can run a solver or a descent method on a small problem, set its step size, and read why it stopped.</source>
        <translation>يشغّل حلّالًا أو طريقة انحدار على مسألة صغيرة، ويضبط حجم الخطوة، ويعرف لماذا توقّف.</translation>
    </message>
    <message>
        <source>Can tell convex from non-convex, choose first- or second-order methods or duality, and mend divergence.</source>
        <translation>يميّز المحدّب من غير المحدّب، ويختار طرق الرتبة الأولى أو الثانية أو الثنوية، ويصلح التباعد.</translation>
    </message>
    <message>
        <source>Can recast hard problems into solvable ones, build own solvers, and reason about their convergence.</source>
        <translation>يعيد صياغة مسائل صعبة لتصبح قابلة للحلّ، ويبني حلّالات خاصة، ويحلّل تقاربها.</translation>
    </message>
    <message>
        <source>Bayesian methods</source>
        <translation>الأساليب البايزية</translation>
    </message>
    <message>
        <source>Priors updated by data: uncertainty carried through to the answer.</source>
        <translation>احتمالات قبلية تحدّثها البيانات: عدم يقين يُحمل إلى الجواب.</translation>
    </message>
    <message>
        <source>Has not yet combined a prior with data.</source>
        <translation>لم يجمع بعد بين احتمال قبلي وبيانات.</translation>
    </message>
    <message>
        <source>Can explain prior, likelihood and posterior, and follow a conjugate update such as beta-binomial.</source>
        <translation>يشرح الاحتمال القبلي والإمكان والاحتمال البعدي، ويتابع تحديثًا مترافقًا مثل بيتا وذات الحدّين.</translation>
    </message>
    <message>
        <source>Can fit a small model in a probabilistic language, look at its chains, and have the priors reviewed.</source>
        <translation>يقدّر نموذجًا صغيرًا بلغة احتمالية، ويفحص سلاسله، ويطلب مراجعة الاحتمالات القبلية.</translation>
    </message>
    <message>
        <source>Can build hierarchical models, check them by prior and posterior prediction, and mend poor sampling.</source>
        <translation>يبني نماذج هرمية، ويفحصها بالتنبّؤ القبلي والبعدي، ويصلح ضعف أخذ العيّنات.</translation>
    </message>
    <message>
        <source>Can devise priors, samplers or variational schemes for models that standard tools cannot fit.</source>
        <translation>يبتكر احتمالات قبلية أو طرق أخذ عيّنات أو أساليب تباينية لنماذج تعجز عنها الأدوات المعتادة.</translation>
    </message>
    <message>
        <source>Causal inference</source>
        <translation>الاستدلال السببي</translation>
    </message>
    <message>
        <source>Telling what an action changes from what merely goes along with it.</source>
        <translation>تمييز ما يغيّره الفعل مما يصاحبه فحسب.</translation>
    </message>
    <message>
        <source>Has not yet asked whether a correlation in data is an effect.</source>
        <translation>لم يسأل بعد هل الارتباط في البيانات أثر سببي.</translation>
    </message>
    <message>
        <source>Can explain confounding and counterfactuals, and read a causal graph drawn by someone else.</source>
        <translation>يشرح التداخل المُربك والوقائع المضادّة، ويقرأ مخطّطًا سببيًّا رسمه غيره.</translation>
    </message>
    <message>
        <source>Can draw a graph for a small question, adjust for its confounders, and ask a reviewer what is missing.</source>
        <translation>يرسم مخطّطًا لسؤال صغير، ويضبط عوامله المُربكة، ويسأل مراجعًا عمّا ينقص.</translation>
    </message>
    <message>
        <source>Can choose among matching, instruments, discontinuity and panel designs, and test how fragile a result is.</source>
        <translation>يختار بين المطابقة والمتغيّرات الأداتية والانقطاع وتصاميم اللوحة، ويختبر مدى هشاشة النتيجة.</translation>
    </message>
    <message>
        <source>Can identify effects under interference, hidden confounding or drop-out, or show that it is impossible.</source>
        <translation>يحدّد الآثار مع التداخل أو العوامل المُربكة الخفيّة أو الانسحاب، أو يبيّن استحالة ذلك.</translation>
    </message>
    <message>
        <source>Problem solving</source>
        <translation>حلّ المشكلات</translation>
    </message>
    <message>
        <source>Taking an unclear task apart until each piece can be worked on.</source>
        <translation>تفكيك مهمة غير واضحة حتى يمكن العمل على كل جزء.</translation>
    </message>
    <message>
        <source>Has not yet tried to break an unclear problem into steps without being shown how.</source>
        <translation>لم يحاول بعد تقسيم مسألة غير واضحة إلى خطوات دون إرشاد.</translation>
    </message>
    <message>
        <source>Can say what is known, what is unknown and what is asked, and follow someone’s worked solution.</source>
        <translation>يبيّن المعلوم والمجهول والمطلوب، ويتابع حلًّا كاملًا أعدّه غيره.</translation>
    </message>
    <message>
        <source>Can split a small task into parts, try the simplest first, and ask for a check on the plan.</source>
        <translation>يقسّم مهمة صغيرة إلى أجزاء، ويجرّب الأبسط أولًا، ويطلب فحص الخطة.</translation>
    </message>
    <message>
        <source>Can narrow a failing pipeline or model to one cause by testing one guess at a time, alone.</source>
        <translation>يحصر وحده تعثّر خط معالجة أو نموذج في سبب واحد، باختبار تخمين واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Can find a way into problems nobody has framed yet and show others how to cut them down to size.</source>
        <translation>يجد مدخلًا إلى مسائل لم يصغها أحد بعد، ويبيّن للآخرين كيف تُختصر إلى حجم يمكن حلّه.</translation>
    </message>
    <message>
        <source>Curiosity</source>
        <translation>الفضول</translation>
    </message>
    <message>
        <source>Asking why a result came out as it did, and going to look.</source>
        <translation>السؤال عن سبب خروج النتيجة هكذا، والذهاب للتحقّق.</translation>
    </message>
    <message>
        <source>Has not yet followed up a question that the task itself did not ask.</source>
        <translation>لم يتتبّع بعد سؤالًا لم تطرحه المهمة نفسها.</translation>
    </message>
    <message>
        <source>Can note down what is puzzling in a result and look up one answer with guidance on where to look.</source>
        <translation>يدوّن ما يحيّر في نتيجة، ويبحث عن جواب واحد بإرشاد إلى موضع البحث.</translation>
    </message>
    <message>
        <source>Can follow an own question about a data set through to an answer, and check with others if it matters.</source>
        <translation>يتابع سؤالًا خاصًّا عن مجموعة بيانات حتى الجواب، ويتحقّق مع غيره هل هو مهمّ.</translation>
    </message>
    <message>
        <source>Can spot the odd number others pass over, look into it within a time limit, and report what it means.</source>
        <translation>يلاحظ الرقم الشاذّ الذي يتجاوزه غيره، ويبحث فيه ضمن مهلة محدّدة، ويبيّن معناه.</translation>
    </message>
    <message>
        <source>Can open new lines of enquiry for a team and judge which are worth its time and which to drop.</source>
        <translation>يفتح للفريق مسارات بحث جديدة، ويقدّر أيّها يستحقّ وقته وأيّها يُترك.</translation>
    </message>
    <message>
        <source>Critical thinking</source>
        <translation>التفكير النقدي</translation>
    </message>
    <message>
        <source>Weighing a claim by its evidence before acting on it.</source>
        <translation>وزن الادّعاء بأدلته قبل العمل به.</translation>
    </message>
    <message>
        <source>Has not yet questioned where a figure or claim comes from before using it.</source>
        <translation>لم يسأل بعد عن مصدر رقم أو زعم قبل استخدامه.</translation>
    </message>
    <message>
        <source>Can tell a claim from its evidence, and point out an unsupported step in a short worked argument.</source>
        <translation>يميّز الزعم من دليله، ويشير إلى خطوة بلا سند في حجّة قصيرة مشروحة.</translation>
    </message>
    <message>
        <source>Can list the assumptions behind an own analysis and name one other explanation, then have them reviewed.</source>
        <translation>يعدّد افتراضات تحليله ويذكر تفسيرًا آخر واحدًا، ثم يطلب مراجعتها.</translation>
    </message>
    <message>
        <source>Can find leaks, selection effects and wishful reading in own and others’ results before they are used.</source>
        <translation>يجد التسرّب وآثار الانتقاء والقراءة المتفائلة في نتائجه ونتائج غيره قبل استخدامها.</translation>
    </message>
    <message>
        <source>Can take apart a widely accepted argument fairly, and set up reviews that catch weak reasoning early.</source>
        <translation>يفكّك بإنصاف حجّة واسعة القبول، ويقيم مراجعات تكشف ضعف الاستدلال مبكرًا.</translation>
    </message>
    <message>
        <source>Patience in long experiments</source>
        <translation>الصبر في التجارب الطويلة</translation>
    </message>
    <message>
        <source>Staying careful when runs take days and most of them fail.</source>
        <translation>البقاء على الدقّة حين تستغرق التجارب أيامًا ويفشل معظمها.</translation>
    </message>
    <message>
        <source>Has not yet seen a long training run through from start to finish.</source>
        <translation>لم يتابع بعد تدريبًا طويلًا من بدايته إلى نهايته.</translation>
    </message>
    <message>
        <source>Can explain why long runs are started small first, and read the notes of a finished run.</source>
        <translation>يشرح لماذا تبدأ التدريبات الطويلة صغيرة، ويقرأ ملاحظات تدريب منتهٍ.</translation>
    </message>
    <message>
        <source>Can change one thing per run, keep a log of failed attempts, and ask before stopping a run early.</source>
        <translation>يغيّر شيئًا واحدًا في كل تشغيل، ويسجّل المحاولات الفاشلة، ويسأل قبل إيقاف تشغيل مبكرًا.</translation>
    </message>
    <message>
        <source>Can plan weeks of runs, use the waiting time well, and decide from the curves when to stop.</source>
        <translation>يخطّط تشغيلات تمتدّ أسابيع، ويحسن استغلال وقت الانتظار، ويقرّر من المنحنيات متى يتوقّف.</translation>
    </message>
    <message>
        <source>Can keep a months-long line of experiments orderly for a whole team, and say when to give it up.</source>
        <translation>يحفظ نظام سلسلة تجارب تمتدّ أشهرًا لفريق كامل، ويحدّد متى تُترك.</translation>
    </message>
    <message>
        <source>Adaptability</source>
        <translation>التكيّف</translation>
    </message>
    <message>
        <source>Changing tools, plans and habits when the work changes.</source>
        <translation>تغيير الأدوات والخطط والعادات حين يتغيّر العمل.</translation>
    </message>
    <message>
        <source>Has not yet had to swap a familiar tool or plan for a new one midway.</source>
        <translation>لم يضطرّ بعد إلى استبدال أداة أو خطة مألوفة بأخرى جديدة في منتصف العمل.</translation>
    </message>
    <message>
        <source>Can name what carries over from a known tool to a new one, using a guide for switching.</source>
        <translation>يذكر ما ينتقل من أداة معروفة إلى أخرى جديدة، بالاستعانة بدليل انتقال.</translation>
    </message>
    <message>
        <source>Can move a small task of one’s own to a new library or a changed goal, asking where the change is unclear.</source>
        <translation>ينقل مهمة صغيرة له إلى مكتبة جديدة أو هدف متغيّر، ويسأل حيث يكون التغيير غير واضح.</translation>
    </message>
    <message>
        <source>Can take up an unknown code base, field or priority in running work, and say early what it costs.</source>
        <translation>يتولّى شفرة أو مجالًا أو أولوية مجهولة في عمل جارٍ، ويبيّن كلفتها مبكرًا.</translation>
    </message>
    <message>
        <source>Can lead others through a change of methods or direction, and keep what still works from before.</source>
        <translation>يقود الآخرين في تغيير الطرق أو الاتّجاه، ويحافظ على ما لا يزال صالحًا مما سبق.</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Making work understood by people who did not do it.</source>
        <translation>جعل العمل مفهومًا لمن لم يقوموا به.</translation>
    </message>
    <message>
        <source>Has not yet explained own technical work to anybody outside it.</source>
        <translation>لم يشرح بعد عمله التقني لأحد من خارجه.</translation>
    </message>
    <message>
        <source>Can tell who a text or talk is meant for, and retell a prepared finding in plain words.</source>
        <translation>يحدّد لمن يوجَّه نص أو عرض، ويعيد رواية نتيجة مُعدّة بكلمات بسيطة.</translation>
    </message>
    <message>
        <source>Can write a short report or give a ten-minute talk on an own project, and revise it after comments.</source>
        <translation>يكتب تقريرًا قصيرًا أو يقدّم عرضًا من عشر دقائق عن مشروعه، وينقّحه بعد الملاحظات.</translation>
    </message>
    <message>
        <source>Can explain a model, its errors and its limits to experts and laypeople, in the form each needs.</source>
        <translation>يشرح نموذجًا وأخطاءه وحدوده للخبراء وغيرهم، بالصيغة التي يحتاجها كلٌّ منهم.</translation>
    </message>
    <message>
        <source>Can make a disputed or bad result clear to a hard audience, and coach others in writing and speaking.</source>
        <translation>يوضّح نتيجة سيئة أو متنازعًا عليها لجمهور صعب، ويدرّب الآخرين على الكتابة والإلقاء.</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>التعاون</translation>
    </message>
    <message>
        <source>Getting shared work done with people of other trades.</source>
        <translation>إنجاز عمل مشترك مع أصحاب تخصّصات أخرى.</translation>
    </message>
    <message>
        <source>Has not yet worked on a shared task where others depend on the result.</source>
        <translation>لم يعمل بعد على مهمة مشتركة يعتمد آخرون على نتيجتها.</translation>
    </message>
    <message>
        <source>Can describe who does what in a data team, and take part in a meeting or a handover.</source>
        <translation>يصف من يفعل ماذا في فريق بيانات، ويشارك في اجتماع أو تسليم عمل.</translation>
    </message>
    <message>
        <source>Can deliver an agreed part of shared work, give updates unasked, and take review comments on board.</source>
        <translation>يسلّم جزءًا متّفقًا عليه من عمل مشترك، ويُطلع الآخرين على المستجدّات دون طلب، ويأخذ بملاحظات المراجعة.</translation>
    </message>
    <message>
        <source>Can work across trades daily, settle ordinary disagreements, and hand over work others can continue.</source>
        <translation>يعمل يوميًّا مع تخصّصات مختلفة، ويحلّ الخلافات المعتادة، ويسلّم عملًا يستطيع غيره مواصلته.</translation>
    </message>
    <message>
        <source>Can get teams with opposing aims to work together, and set the habits by which they share work.</source>
        <translation>يجعل فرقًا متعارضة الأهداف تعمل معًا، ويرسي العادات التي تتقاسم بها العمل.</translation>
    </message>
    <message>
        <source>Business acumen</source>
        <translation>الحسّ التجاري</translation>
    </message>
    <message>
        <source>Knowing how an organisation earns, spends and decides.</source>
        <translation>معرفة كيف تكسب المؤسسة وتنفق وتقرّر.</translation>
    </message>
    <message>
        <source>Has not yet linked a piece of technical work to what it earns or saves.</source>
        <translation>لم يربط بعد عملًا تقنيًّا بما يكسبه أو يوفّره.</translation>
    </message>
    <message>
        <source>Can name an organisation’s customers, costs and main measures, and follow a worked business case.</source>
        <translation>يسمّي عملاء المؤسسة وتكاليفها ومقاييسها الرئيسية، ويتابع دراسة جدوى مشروحة.</translation>
    </message>
    <message>
        <source>Can estimate the value and running cost of a small model, and have the figures checked by the business.</source>
        <translation>يقدّر قيمة نموذج صغير وتكلفة تشغيله، ويطلب من جهة العمل فحص الأرقام.</translation>
    </message>
    <message>
        <source>Can choose projects by worth and cost, translate model errors into money, and advise against building.</source>
        <translation>يختار المشاريع بقيمتها وتكلفتها، ويترجم أخطاء النموذج إلى مال، وينصح بعدم البناء عند الحاجة.</translation>
    </message>
    <message>
        <source>Can judge how machine learning changes a whole line of business, and correct costly assumptions early.</source>
        <translation>يقدّر كيف يغيّر تعلّم الآلة مجال أعمال بأكمله، ويصحّح الافتراضات المكلفة مبكرًا.</translation>
    </message>
    <message>
        <source>Stakeholder work</source>
        <translation>العمل مع أصحاب المصلحة</translation>
    </message>
    <message>
        <source>Finding out who is affected, what they need, and keeping them informed.</source>
        <translation>معرفة من يتأثّر وما يحتاجون إليه، وإبقاؤهم على اطّلاع.</translation>
    </message>
    <message>
        <source>Has not yet agreed a goal with a person outside the team.</source>
        <translation>لم يتّفق بعد على هدف مع شخص من خارج الفريق.</translation>
    </message>
    <message>
        <source>Can list who decides, pays for, uses and is affected by a project, and sit in on a needs interview.</source>
        <translation>يعدّد من يقرّر في المشروع ومن يموّله ومن يستخدمه ومن يتأثّر به، ويحضر مقابلة لتحديد الاحتياجات.</translation>
    </message>
    <message>
        <source>Can gather the wishes of one client for a small project, write them down, and have them confirmed.</source>
        <translation>يجمع رغبات عميل واحد لمشروع صغير، ويدوّنها، ويطلب تأكيدها.</translation>
    </message>
    <message>
        <source>Can agree success measures with several parties, say no with reasons, and bring bad news early.</source>
        <translation>يتّفق مع عدّة أطراف على مقاييس النجاح، ويرفض مع ذكر الأسباب، وينقل الأخبار السيئة مبكرًا.</translation>
    </message>
    <message>
        <source>Can bring parties with clashing interests to a decision they keep, even when trust has been lost.</source>
        <translation>يوصل أطرافًا متضاربة المصالح إلى قرار تلتزم به، حتى بعد فقدان الثقة.</translation>
    </message>
    <message>
        <source>Product thinking</source>
        <translation>التفكير بالمنتج</translation>
    </message>
    <message>
        <source>Choosing what to build by the use people will have of it.</source>
        <translation>اختيار ما يُبنى بحسب نفعه للناس.</translation>
    </message>
    <message>
        <source>Has not yet asked who will use a model’s output and for what.</source>
        <translation>لم يسأل بعد من سيستخدم مُخرجات النموذج ولأيّ غرض.</translation>
    </message>
    <message>
        <source>Can tell a user’s need from a proposed feature, and read a product brief with its measure of success.</source>
        <translation>يميّز حاجة المستخدم من الميزة المقترحة، ويقرأ موجز منتج مع مقياس نجاحه.</translation>
    </message>
    <message>
        <source>Can write a one-page brief for a small ML feature, with its smallest useful version, for review.</source>
        <translation>يكتب للمراجعة موجزًا من صفحة واحدة لميزة صغيرة بتعلّم الآلة، مع أصغر نسخة نافعة منها.</translation>
    </message>
    <message>
        <source>Can rank what to build, decide if it needs ML at all, and plan what users see when the model is wrong.</source>
        <translation>يرتّب ما يُبنى، ويقرّر هل يحتاج إلى تعلّم الآلة أصلًا، ويخطّط لما يراه المستخدمون عند خطأ النموذج.</translation>
    </message>
    <message>
        <source>Can shape a product around what models can and cannot do, and end features that do not earn their place.</source>
        <translation>يصوغ المنتج وفق ما تستطيعه النماذج وما لا تستطيعه، ويُنهي الميزات التي لا تستحقّ مكانها.</translation>
    </message>
    <message>
        <source>User research</source>
        <translation>أبحاث المستخدمين</translation>
    </message>
    <message>
        <source>Learning from the people who use a thing how they use it.</source>
        <translation>التعلّم ممن يستخدمون الشيء كيف يستخدمونه.</translation>
    </message>
    <message>
        <source>Has not yet watched or interviewed someone using a product.</source>
        <translation>لم يشاهد بعد من يستخدم منتجًا ولم يجرِ مقابلة معه.</translation>
    </message>
    <message>
        <source>Can tell open from leading questions, and take notes in an interview led by someone else.</source>
        <translation>يميّز الأسئلة المفتوحة من الموجِّهة، ويدوّن الملاحظات في مقابلة يقودها غيره.</translation>
    </message>
    <message>
        <source>Can run a few interviews or a usability test to a prepared guide, and sort the findings with a colleague.</source>
        <translation>يجري بضع مقابلات أو اختبار قابلية استخدام وفق دليل مُعدّ، ويصنّف النتائج مع زميل.</translation>
    </message>
    <message>
        <source>Can choose method and sample, keep what users do apart from what they say, and turn it into choices.</source>
        <translation>يختار الطريقة والعيّنة، ويفصل ما يفعله المستخدمون عمّا يقولونه، ويحوّل ذلك إلى قرارات.</translation>
    </message>
    <message>
        <source>Can set up lasting research with hard-to-reach users, and settle findings that contradict each other.</source>
        <translation>يقيم بحثًا دائمًا مع مستخدمين يصعب الوصول إليهم، ويحسم النتائج المتناقضة.</translation>
    </message>
    <message>
        <source>Project planning</source>
        <translation>تخطيط المشاريع</translation>
    </message>
    <message>
        <source>Ordering the work, with room for experiments that fail.</source>
        <translation>ترتيب العمل، مع متّسع لتجارب تفشل.</translation>
    </message>
    <message>
        <source>Has not yet planned work beyond the next few days.</source>
        <translation>لم يخطّط بعد لعمل يتجاوز الأيام القليلة القادمة.</translation>
    </message>
    <message>
        <source>Can read a board or plan, and explain why the length of a modelling task is hard to foretell.</source>
        <translation>يقرأ لوحة مهامّ أو خطة، ويشرح لماذا يصعب توقّع مدّة مهمة نمذجة.</translation>
    </message>
    <message>
        <source>Can plan a small project in steps with rough estimates, and ask a colleague to look for gaps.</source>
        <translation>يخطّط مشروعًا صغيرًا بخطوات وتقديرات تقريبية، ويطلب من زميل البحث عن الثغرات.</translation>
    </message>
    <message>
        <source>Can plan a project around data, trials and release, time-box what is uncertain, and replan openly.</source>
        <translation>يخطّط مشروعًا حول البيانات والتجارب والإصدار، ويحدّد مهلة لما هو غير مؤكّد، ويعيد التخطيط علنًا.</translation>
    </message>
    <message>
        <source>Can steer several dependent ML projects, see the risk that will delay them, and set how teams plan.</source>
        <translation>يوجّه عدّة مشاريع تعلّم آلة مترابطة، ويرى الخطر الذي سيؤخّرها، ويحدّد كيف تخطّط الفرق.</translation>
    </message>
    <message>
        <source>Responsible AI</source>
        <translation>الذكاء الاصطناعي المسؤول</translation>
    </message>
    <message>
        <source>Looking for harm and unfairness in AI systems, and acting on it.</source>
        <translation>البحث عن الضرر والإجحاف في أنظمة الذكاء الاصطناعي، ومعالجتهما.</translation>
    </message>
    <message>
        <source>Has not yet considered whom a model could harm or leave out.</source>
        <translation>لم يفكّر بعد فيمن قد يضرّه النموذج أو يُقصيه.</translation>
    </message>
    <message>
        <source>Can name common harms of AI systems and the duties of risk laws, and read a model card.</source>
        <translation>يسمّي الأضرار الشائعة لأنظمة الذكاء الاصطناعي وواجبات قوانين المخاطر، ويقرأ بطاقة نموذج.</translation>
    </message>
    <message>
        <source>Can compare a model’s errors between groups, write a model card for it, and have both reviewed.</source>
        <translation>يقارن أخطاء النموذج بين المجموعات، ويكتب بطاقة نموذج له، ويطلب مراجعة الأمرين.</translation>
    </message>
    <message>
        <source>Can assess impact before building, weigh conflicting fairness measures, and arrange human oversight.</source>
        <translation>يقيّم الأثر قبل البناء، ويوازن بين مقاييس إنصاف متعارضة، ويرتّب الإشراف البشري.</translation>
    </message>
    <message>
        <source>Can set an organisation’s rules for AI risk, decide contested uses, and stop a system when needed.</source>
        <translation>يضع قواعد المؤسسة لمخاطر الذكاء الاصطناعي، ويحسم الاستخدامات المتنازع عليها، ويوقف نظامًا عند الحاجة.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Using personal data only as far as law, purpose and people allow.</source>
        <translation>استخدام البيانات الشخصية بقدر ما يسمح به القانون والغرض والناس فقط.</translation>
    </message>
    <message>
        <source>Has not yet asked which columns of a data set are personal data.</source>
        <translation>لم يسأل بعد أيّ أعمدة مجموعة البيانات بيانات شخصية.</translation>
    </message>
    <message>
        <source>Can recognise direct and indirect identifiers, and name legal grounds for using personal data.</source>
        <translation>يتعرّف على المعرّفات المباشرة وغير المباشرة، ويسمّي الأسس القانونية لاستخدام البيانات الشخصية.</translation>
    </message>
    <message>
        <source>Can cut a data set down to what its purpose needs, pseudonymise it, and have it checked for re-identification.</source>
        <translation>يقصر مجموعة بيانات على ما يلزم غرضها، ويستعيض عن الهويات بأسماء مستعارة، ويطلب فحص إمكان إعادة التعرّف.</translation>
    </message>
    <message>
        <source>Can assess privacy risks of a project, set retention and access, and honour deletion in trained models.</source>
        <translation>يقيّم مخاطر الخصوصية في مشروع، ويحدّد مدّة الحفظ والوصول، ويلبّي طلبات الحذف في النماذج المدرَّبة.</translation>
    </message>
    <message>
        <source>Can design systems with provable privacy, such as differential privacy, and settle cases the law leaves open.</source>
        <translation>يصمّم أنظمة بخصوصية قابلة للإثبات، كالخصوصية التفاضلية، ويحسم الحالات التي يتركها القانون مفتوحة.</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>القيادة</translation>
    </message>
    <message>
        <source>Helping a group do good work, and answering for the result.</source>
        <translation>مساعدة فريق على عمل جيد، وتحمّل مسؤولية النتيجة.</translation>
    </message>
    <message>
        <source>Has not yet guided another person’s work.</source>
        <translation>لم يوجّه بعد عمل شخص آخر.</translation>
    </message>
    <message>
        <source>Can tell leading from doing the work oneself, and describe how a known team sets goals and gives feedback.</source>
        <translation>يميّز القيادة من أداء العمل بنفسه، ويصف كيف يضع فريق معروف الأهداف ويقدّم الملاحظات.</translation>
    </message>
    <message>
        <source>Can mentor one colleague or run a small piece of teamwork, and talk it through with an experienced lead.</source>
        <translation>يرشد زميلًا واحدًا أو يدير عملًا جماعيًّا صغيرًا، ويناقشه مع قائد ذي خبرة.</translation>
    </message>
    <message>
        <source>Can lead a team: hire, share out work, give hard feedback, shield focus, and answer for what it ships.</source>
        <translation>يقود فريقًا: يوظّف ويوزّع العمل ويقدّم الملاحظات الصعبة ويحمي التركيز، ويُسأل عمّا يُصدره الفريق.</translation>
    </message>
    <message>
        <source>Can build up other leads and whole departments, and carry a group through failure or restructuring.</source>
        <translation>ينمّي قادة آخرين وأقسامًا كاملة، ويعبر بمجموعة خلال الإخفاق أو إعادة الهيكلة.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>الاستراتيجية</translation>
    </message>
    <message>
        <source>Deciding where to put scarce means, and what to leave undone.</source>
        <translation>تقرير أين توضع الموارد الشحيحة، وما الذي يُترك.</translation>
    </message>
    <message>
        <source>Has not yet taken part in choosing a direction beyond one project.</source>
        <translation>لم يشارك بعد في اختيار اتّجاه يتجاوز مشروعًا واحدًا.</translation>
    </message>
    <message>
        <source>Can read a data or AI strategy and tell its aims from its measures and its wishes.</source>
        <translation>يقرأ استراتيجية بيانات أو ذكاء اصطناعي، ويميّز أهدافها من تدابيرها وأمانيها.</translation>
    </message>
    <message>
        <source>Can draft options for one team’s next year with costs and risks, and test them with those in charge.</source>
        <translation>يصوغ خيارات بتكاليفها ومخاطرها للعام القادم لفريق واحد، ويختبرها مع المسؤولين.</translation>
    </message>
    <message>
        <source>Can set a direction for an AI portfolio: build, buy or wait; people, platforms and order; and revise it.</source>
        <translation>يضع اتّجاه محفظة ذكاء اصطناعي: البناء أو الشراء أو الانتظار، والأشخاص والمنصّات والترتيب، ويراجعه.</translation>
    </message>
    <message>
        <source>Can place an organisation’s long bets on AI, stop failing ones, and defend both choices to its board.</source>
        <translation>يحدّد رهانات المؤسسة طويلة الأمد في الذكاء الاصطناعي، ويوقف الخاسر منها، ويدافع عن القرارين أمام مجلس الإدارة.</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>The first language of machine learning: scripts, libraries, notebooks.</source>
        <translation>اللغة الأولى لتعلّم الآلة: نصوص برمجية ومكتبات ودفاتر.</translation>
    </message>
    <message>
        <source>Has not written a Python program yet.</source>
        <translation>لم يكتب بعد برنامج Python.</translation>
    </message>
    <message>
        <source>Can read a short script, change a value, run it in a notebook and say what each line does.</source>
        <translation>يقرأ نصًّا برمجيًّا قصيرًا، ويغيّر قيمة، ويشغّله في دفتر، ويبيّن ما يفعله كل سطر.</translation>
    </message>
    <message>
        <source>Can write a small program with functions, files and libraries, and read a traceback to the faulty line.</source>
        <translation>يكتب برنامجًا صغيرًا بدوال وملفات ومكتبات، ويقرأ تتبّع الخطأ حتى السطر المعيب.</translation>
    </message>
    <message>
        <source>Can build and maintain a typed, tested codebase of several modules that colleagues import and rely on.</source>
        <translation>يبني شفرة من عدّة وحدات بأنواع محدّدة واختبارات ويصونها، ويستوردها الزملاء ويعتمدون عليها.</translation>
    </message>
    <message>
        <source>Can set a team’s Python conventions and settle hard cases: generators, async code, the GIL, C extensions.</source>
        <translation>يضع أعراف Python لفريق، ويحسم الحالات الصعبة: المولّدات والشفرة غير المتزامنة وGIL وامتدادات C.</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>A language for statistics, data analysis and reports.</source>
        <translation>لغة للإحصاء وتحليل البيانات والتقارير.</translation>
    </message>
    <message>
        <source>Has not opened an R session yet.</source>
        <translation>لم يفتح بعد جلسة R.</translation>
    </message>
    <message>
        <source>Can run a given R script, read a data frame summary and tell what a fitted model formula means.</source>
        <translation>يشغّل نص R جاهزًا، ويقرأ ملخّص إطار بيانات، ويبيّن معنى صيغة نموذج مقدَّر.</translation>
    </message>
    <message>
        <source>Can load, reshape, plot and model one data set in R, looking up functions in their help pages.</source>
        <translation>يحمّل مجموعة بيانات واحدة في R ويعيد تشكيلها ويرسمها وينمذجها، مع الرجوع إلى صفحات المساعدة.</translation>
    </message>
    <message>
        <source>Can carry an analysis in R from raw file to repeatable report, and catch silent recycling or factor mistakes.</source>
        <translation>ينجز تحليلًا في R من الملف الخام إلى تقرير قابل للتكرار، وينتبه إلى أخطاء التكرار الصامت للقيم أو العوامل (factor).</translation>
    </message>
    <message>
        <source>Can write and maintain R packages for others, and untangle lazy evaluation and class system puzzles.</source>
        <translation>يكتب حزم R للآخرين ويصونها، ويفكّ ألغاز التقييم الكسول وأنظمة الأصناف.</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>The language for asking questions of tables.</source>
        <translation>لغة سؤال الجداول.</translation>
    </message>
    <message>
        <source>Has not written a query yet.</source>
        <translation>لم يكتب بعد استعلامًا.</translation>
    </message>
    <message>
        <source>Can read a SELECT with a filter and a sort, and say which rows it will return.</source>
        <translation>يقرأ SELECT بتصفية وفرز، ويبيّن الصفوف التي سيُرجعها.</translation>
    </message>
    <message>
        <source>Can join and group a few tables to answer a question, and check row counts before trusting the sum.</source>
        <translation>يربط بضعة جداول ويجمّعها للإجابة عن سؤال، ويفحص عدد الصفوف قبل الوثوق بالمجموع.</translation>
    </message>
    <message>
        <source>Can write window functions and layered CTEs, handle NULLs and fan-out joins, and speed up a slow query.</source>
        <translation>يكتب دوال النوافذ وCTE متعدّدة الطبقات، ويعالج NULL والربط المضاعِف للصفوف، ويسرّع استعلامًا بطيئًا.</translation>
    </message>
    <message>
        <source>Can set query standards, rework the costliest queries of a platform and explain odd planner choices.</source>
        <translation>يضع معايير الاستعلام، ويعيد صياغة أكثر استعلامات المنصّة كلفة، ويشرح اختيارات المخطِّط الغريبة.</translation>
    </message>
    <message>
        <source>Linux and the shell</source>
        <translation>Linux وسطر الأوامر</translation>
    </message>
    <message>
        <source>Working at the command line on your own machine and on servers.</source>
        <translation>العمل بسطر الأوامر على جهازك وعلى الخوادم.</translation>
    </message>
    <message>
        <source>Has not used a terminal yet.</source>
        <translation>لم يستخدم بعد الطرفية.</translation>
    </message>
    <message>
        <source>Can move between folders, list, copy and view files, and look up a command in its manual page.</source>
        <translation>ينتقل بين المجلدات، ويسرد الملفات وينسخها ويعرضها، ويبحث عن أمر في صفحة دليله.</translation>
    </message>
    <message>
        <source>Can join commands with pipes, set permissions and variables, and run a job on a remote machine over SSH.</source>
        <translation>يربط الأوامر بالأنابيب، ويضبط الصلاحيات والمتغيّرات، ويشغّل مهمة على آلة بعيدة عبر SSH.</translation>
    </message>
    <message>
        <source>Can write dependable shell scripts, manage services and logs, and trace why a process hangs or a disk fills.</source>
        <translation>يكتب نصوص صدفة (shell) موثوقة، ويدير الخدمات والسجلات، ويعرف لماذا تتجمّد عملية أو يمتلئ قرص.</translation>
    </message>
    <message>
        <source>Can design how a team’s machines are set up, and diagnose kernel, memory or network faults under load.</source>
        <translation>يصمّم كيف تُعدّ آلات الفريق، ويشخّص أعطال النواة أو الذاكرة أو الشبكة تحت الضغط.</translation>
    </message>
    <message>
        <source>Git and code review</source>
        <translation>Git ومراجعة الشفرة</translation>
    </message>
    <message>
        <source>Keeping the history of code and changing it together.</source>
        <translation>حفظ تاريخ الشفرة وتغييرها معًا.</translation>
    </message>
    <message>
        <source>Has not made a commit yet.</source>
        <translation>لم يُجرِ بعد إيداعًا (commit).</translation>
    </message>
    <message>
        <source>Can clone a repository, commit a change, push it and read the log and a diff.</source>
        <translation>يستنسخ مستودعًا، ويودع تغييرًا ويدفعه، ويقرأ السجل والفروق (diff).</translation>
    </message>
    <message>
        <source>Can work on a branch, resolve a simple merge conflict and open a pull request that explains its change.</source>
        <translation>يعمل على فرع، ويحلّ تعارض دمج بسيطًا، ويفتح طلب دمج يشرح تغييره.</translation>
    </message>
    <message>
        <source>Can shape a clean history, find a faulty commit with bisect, recover lost work and spot defects in review.</source>
        <translation>يصوغ تاريخًا نظيفًا، ويجد الإيداع المعيب بـbisect، ويستعيد العمل المفقود، ويلاحظ العيوب في المراجعة.</translation>
    </message>
    <message>
        <source>Can choose a branching and review policy, split or join repositories, and repair a damaged shared history.</source>
        <translation>يختار سياسة التفريع والمراجعة، ويقسّم المستودعات أو يجمعها، ويصلح تاريخًا مشتركًا تضرّر.</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Code that checks code, so that a change does not break it unseen.</source>
        <translation>شفرة تفحص الشفرة، كي لا يعطبها تغيير دون أن يُلحظ.</translation>
    </message>
    <message>
        <source>Has not written a test yet.</source>
        <translation>لم يكتب بعد اختبارًا.</translation>
    </message>
    <message>
        <source>Can run an existing test suite, see which test failed and tell what it expected.</source>
        <translation>يشغّل مجموعة اختبارات قائمة، ويرى أيّ اختبار فشل، ويبيّن ما كان يتوقّعه.</translation>
    </message>
    <message>
        <source>Can write unit tests for own functions, with fixtures and edge cases, and see them fail before they pass.</source>
        <translation>يكتب اختبارات وحدة لدواله، بتجهيزات (fixtures) وحالات حدّية، ويراها تفشل قبل أن تنجح.</translation>
    </message>
    <message>
        <source>Can choose between unit, integration and data tests, isolate outside services and cure flaky tests.</source>
        <translation>يختار بين اختبارات الوحدة والتكامل والبيانات، ويعزل الخدمات الخارجية، ويعالج الاختبارات المتقلّبة.</translation>
    </message>
    <message>
        <source>Can set a test strategy for code, data and models together, and make hard-to-reach legacy code testable.</source>
        <translation>يضع استراتيجية اختبار للشفرة والبيانات والنماذج معًا، ويجعل الشفرة القديمة صعبة المنال قابلة للاختبار.</translation>
    </message>
    <message>
        <source>Packaging and environments</source>
        <translation>التحزيم والبيئات</translation>
    </message>
    <message>
        <source>Making code install and run the same way elsewhere.</source>
        <translation>جعل الشفرة تُثبَّت وتعمل بالطريقة نفسها في مكان آخر.</translation>
    </message>
    <message>
        <source>Has not set up a separate environment yet.</source>
        <translation>لم يُعدّ بعد بيئة منفصلة.</translation>
    </message>
    <message>
        <source>Can create a virtual environment, activate it and install what a requirements file lists.</source>
        <translation>ينشئ بيئة افتراضية ويفعّلها، ويثبّت ما يسرده ملف المتطلّبات.</translation>
    </message>
    <message>
        <source>Can pin the dependencies of an own project, give it a pyproject.toml and install it on a second machine.</source>
        <translation>يثبّت إصدارات اعتماديات مشروعه، ويضيف إليه pyproject.toml، ويثبّته على آلة ثانية.</translation>
    </message>
    <message>
        <source>Can publish versioned packages with locked builds, and resolve dependency conflicts and binary wheel trouble.</source>
        <translation>ينشر حزمًا بإصدارات وبناء مقفل، ويحلّ تعارض الاعتماديات ومشاكل الحزم الثنائية (wheel).</translation>
    </message>
    <message>
        <source>Can run the internal package index and release rules, and support builds across platforms and compilers.</source>
        <translation>يدير فهرس الحزم الداخلي وقواعد الإصدار، ويدعم البناء على منصّات ومترجمات مختلفة.</translation>
    </message>
    <message>
        <source>Algorithms and data structures</source>
        <translation>الخوارزميات وبنى البيانات</translation>
    </message>
    <message>
        <source>Choosing a way of computing that is correct and fast enough.</source>
        <translation>اختيار طريقة حساب صحيحة وسريعة بما يكفي.</translation>
    </message>
    <message>
        <source>Has not yet compared two ways of solving the same computing task.</source>
        <translation>لم يقارن بعد طريقتين لحلّ المهمة الحاسوبية نفسها.</translation>
    </message>
    <message>
        <source>Can explain lists, hash tables, trees and Big O by example, and trace a sort by hand.</source>
        <translation>يشرح القوائم وجداول التجزئة والأشجار وBig O بالأمثلة، ويتتبّع الفرز باليد.</translation>
    </message>
    <message>
        <source>Can pick a fitting structure for a small task, code searches and recursion, and estimate running time.</source>
        <translation>يختار بنية مناسبة لمهمة صغيرة، ويبرمج البحث والعودية، ويقدّر زمن التنفيذ.</translation>
    </message>
    <message>
        <source>Can apply graph methods, dynamic programming and heaps to real tasks, and argue for correctness and cost.</source>
        <translation>يطبّق طرق المخطّطات والبرمجة الديناميكية والكومات على مهامّ حقيقية، ويعلّل الصحّة والتكلفة.</translation>
    </message>
    <message>
        <source>Can devise or adapt algorithms for unusual limits, such as streams or inexact search, and prove their bounds.</source>
        <translation>يبتكر خوارزميات أو يكيّفها لقيود غير معتادة، كالتدفّقات أو البحث التقريبي، ويبرهن حدودها.</translation>
    </message>
    <message>
        <source>Java</source>
        <translation>Java</translation>
    </message>
    <message>
        <source>A typed language of large back ends and data platforms.</source>
        <translation>لغة محدّدة الأنواع للأنظمة الخلفية الكبيرة ومنصّات البيانات.</translation>
    </message>
    <message>
        <source>Has not compiled a Java class yet.</source>
        <translation>لم يترجم بعد صنف Java.</translation>
    </message>
    <message>
        <source>Can read a class with its fields and methods, build it with the given tool and run it.</source>
        <translation>يقرأ صنفًا بحقوله ودواله، ويبنيه بالأداة المعطاة ويشغّله.</translation>
    </message>
    <message>
        <source>Can write a small Java program with collections, interfaces and exceptions, using the API documentation.</source>
        <translation>يكتب برنامج Java صغيرًا بمجموعات وواجهات واستثناءات، مستعينًا بتوثيق API.</translation>
    </message>
    <message>
        <source>Can build and maintain a Java service with Maven or Gradle, use threads safely and read heap and thread dumps.</source>
        <translation>يبني خدمة Java بـMaven أو Gradle ويصونها، ويستخدم الخيوط بأمان، ويقرأ تفريغات الكومة والخيوط.</translation>
    </message>
    <message>
        <source>Can tune garbage collection, design libraries that stay compatible and resolve class loading faults.</source>
        <translation>يضبط جمع القمامة، ويصمّم مكتبات تبقى متوافقة، ويحلّ أعطال تحميل الأصناف.</translation>
    </message>
    <message>
        <source>Scala</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>A functional language of the Java world, common in data systems.</source>
        <translation>لغة وظيفية من عالم Java، شائعة في أنظمة البيانات.</translation>
    </message>
    <message>
        <source>Has not written a line of Scala yet.</source>
        <translation>لم يكتب بعد سطرًا من Scala.</translation>
    </message>
    <message>
        <source>Can read case classes, map and filter in a given example, and try them in the interactive console.</source>
        <translation>يقرأ أصناف case وmap وfilter في مثال معطى، ويجرّبها في الطرفية التفاعلية.</translation>
    </message>
    <message>
        <source>Can write a small Scala job with pattern matching, Option and immutable collections, and build it with sbt.</source>
        <translation>يكتب مهمة Scala صغيرة بمطابقة الأنماط وOption ومجموعات غير قابلة للتغيير، ويبنيها بـsbt.</translation>
    </message>
    <message>
        <source>Can structure a Scala codebase with traits, implicits or givens and futures, and keep it easy to read.</source>
        <translation>ينظّم شفرة Scala بـtraits وimplicits أو givens وfutures، ويبقيها سهلة القراءة.</translation>
    </message>
    <message>
        <source>Can design type-safe Scala libraries, judge effect systems and ease version and binary compatibility moves.</source>
        <translation>يصمّم مكتبات Scala آمنة الأنواع، ويقيّم أنظمة التأثيرات، وييسّر الانتقال بين الإصدارات مع التوافق الثنائي.</translation>
    </message>
    <message>
        <source>C++</source>
        <translation>C++</translation>
    </message>
    <message>
        <source>A compiled language for speed, devices and library cores.</source>
        <translation>لغة مُصرَّفة للسرعة والأجهزة وأنوية المكتبات.</translation>
    </message>
    <message>
        <source>Has not compiled a C++ program yet.</source>
        <translation>لم يترجم بعد برنامج C++.</translation>
    </message>
    <message>
        <source>Can build a given program, follow its headers and sources, and tell a value from a pointer or reference.</source>
        <translation>يبني برنامجًا معطى، ويتابع ترويساته ومصادره، ويميّز القيمة من المؤشّر أو المرجع.</translation>
    </message>
    <message>
        <source>Can write a small C++ program with standard containers and smart pointers, and find a crash in a debugger.</source>
        <translation>يكتب برنامج C++ صغيرًا بالحاويات القياسية والمؤشّرات الذكية، ويجد سبب الانهيار بمنقّح.</translation>
    </message>
    <message>
        <source>Can manage ownership, templates and CMake builds in a real C++ project, and clear leaks and data races.</source>
        <translation>يدير الملكية والقوالب وبناء CMake في مشروع C++ حقيقي، ويزيل تسرّب الذاكرة وسباقات البيانات.</translation>
    </message>
    <message>
        <source>Can guard against undefined behaviour, design lock-free or embedded code and set rules for a C++ library.</source>
        <translation>يحتاط من السلوك غير المعرّف، ويصمّم شفرة دون أقفال أو مدمجة، ويضع قواعد مكتبة C++.</translation>
    </message>
    <message>
        <source>Software design</source>
        <translation>تصميم البرمجيات</translation>
    </message>
    <message>
        <source>Dividing a program so that it can be understood and changed.</source>
        <translation>تقسيم البرنامج ليسهل فهمه وتغييره.</translation>
    </message>
    <message>
        <source>Has not yet planned the parts of a program before writing it.</source>
        <translation>لم يخطّط بعد أجزاء برنامج قبل كتابته.</translation>
    </message>
    <message>
        <source>Can point out modules, interfaces and repeated code in an example, and say why coupling hurts.</source>
        <translation>يشير إلى الوحدات والواجهات والشفرة المكرّرة في مثال، ويبيّن لماذا يضرّ الترابط الشديد.</translation>
    </message>
    <message>
        <source>Can split an own script into modules with clear duties, and refactor it in small steps after feedback.</source>
        <translation>يقسّم نصّه البرمجي إلى وحدات واضحة المهامّ، ويعيد هيكلته بخطوات صغيرة بعد الملاحظات.</translation>
    </message>
    <message>
        <source>Can design a service with stable boundaries, weigh patterns against simplicity and record each decision.</source>
        <translation>يصمّم خدمة ثابتة الحدود، ويوازن بين الأنماط والبساطة، ويسجّل كل قرار.</translation>
    </message>
    <message>
        <source>Can lead the design of systems shared by several teams, and reshape a tangled one while it runs.</source>
        <translation>يقود تصميم أنظمة تتشاركها عدّة فرق، ويعيد تشكيل نظام متشابك أثناء عمله.</translation>
    </message>
    <message>
        <source>Web APIs</source>
        <translation>واجهات الويب API</translation>
    </message>
    <message>
        <source>Programs that answer one another over HTTP.</source>
        <translation>برامج يجيب بعضها بعضًا عبر HTTP.</translation>
    </message>
    <message>
        <source>Has not called a web API yet.</source>
        <translation>لم يستدعِ بعد API على الويب.</translation>
    </message>
    <message>
        <source>Can send a request to a documented endpoint and read its status code and JSON answer.</source>
        <translation>يرسل طلبًا إلى نقطة نهاية موثّقة، ويقرأ رمز حالتها وجوابها بصيغة JSON.</translation>
    </message>
    <message>
        <source>Can build a small API with validated input, clear error answers and generated documentation.</source>
        <translation>يبني API صغيرة بمُدخلات مفحوصة وأجوبة خطأ واضحة وتوثيق مولَّد.</translation>
    </message>
    <message>
        <source>Can run APIs with authentication, versions, paging, timeouts and rate limits, and trace a failing call.</source>
        <translation>يشغّل API بمصادقة وإصدارات وتقسيم إلى صفحات ومُهَل وحدود للمعدّل، ويتتبّع استدعاءً متعطّلًا.</translation>
    </message>
    <message>
        <source>Can set API standards for many services, and choose well between REST, gRPC, queues and event callbacks.</source>
        <translation>يضع معايير API لخدمات كثيرة، ويحسن الاختيار بين REST وgRPC والطوابير واستدعاءات الأحداث.</translation>
    </message>
    <message>
        <source>Profiling and performance</source>
        <translation>التنميط والأداء</translation>
    </message>
    <message>
        <source>Finding where time and memory go, then spending less of them.</source>
        <translation>معرفة أين يذهب الوقت والذاكرة، ثم إنفاق أقل منهما.</translation>
    </message>
    <message>
        <source>Has not measured where a program spends its time yet.</source>
        <translation>لم يقِس بعد أين يقضي البرنامج وقته.</translation>
    </message>
    <message>
        <source>Can time a function, run a profiler on an example and name its slowest part.</source>
        <translation>يقيس زمن دالّة، ويشغّل أداة تنميط على مثال، ويسمّي أبطأ أجزائه.</translation>
    </message>
    <message>
        <source>Can profile an own script for time and memory, remove one bottleneck and show figures before and after.</source>
        <translation>يحلّل زمن نصّه البرمجي وذاكرته، ويزيل عنق زجاجة واحدًا، ويعرض الأرقام قبل ذلك وبعده.</translation>
    </message>
    <message>
        <source>Can tell CPU, memory, disk and network limits apart in live systems, and use caching or parallel work soundly.</source>
        <translation>يميّز حدود المعالج والذاكرة والقرص والشبكة في أنظمة حيّة، ويحسن استخدام التخزين المؤقّت أو العمل المتوازي.</translation>
    </message>
    <message>
        <source>Can set time and memory budgets, and explain slowness down to cache lines, allocators and lock contention.</source>
        <translation>يضع ميزانيات للزمن والذاكرة، ويشرح البطء حتى أسطر الذاكرة المخبئية والمخصِّصات والتنازع على الأقفال.</translation>
    </message>
    <message>
        <source>Reading papers</source>
        <translation>قراءة الأوراق البحثية</translation>
    </message>
    <message>
        <source>Getting from a research paper what holds and what is of use.</source>
        <translation>استخلاص ما يثبت وما ينفع من ورقة بحثية.</translation>
    </message>
    <message>
        <source>Has not read a research paper through yet.</source>
        <translation>لم يقرأ بعد ورقة بحثية كاملة.</translation>
    </message>
    <message>
        <source>Can find a paper’s question, main result and limits from its abstract, figures and conclusion.</source>
        <translation>يجد سؤال الورقة ونتيجتها الرئيسية وحدودها من الملخّص والأشكال والخاتمة.</translation>
    </message>
    <message>
        <source>Can read a paper in a familiar area, follow its method and note open questions to raise with someone.</source>
        <translation>يقرأ ورقة في مجال مألوف، ويتابع طريقتها، ويدوّن الأسئلة المفتوحة لطرحها على غيره.</translation>
    </message>
    <message>
        <source>Can survey a topic, follow proofs and appendices, and spot weak baselines, leaks or claims that go too far.</source>
        <translation>يستعرض موضوعًا، ويتابع البراهين والملاحق، وينتبه إلى ضعف خطوط الأساس أو التسرّب أو المزاعم المبالغ فيها.</translation>
    </message>
    <message>
        <source>Can judge new work across a field as a reviewer, and see early which line of research is worth following.</source>
        <translation>يحكم على الأعمال الجديدة في مجال كامل مراجعًا، ويرى مبكرًا أيّ مسار بحث يستحقّ المتابعة.</translation>
    </message>
    <message>
        <source>Experiment design</source>
        <translation>تصميم التجارب</translation>
    </message>
    <message>
        <source>Planning a trial so that its result can answer the question.</source>
        <translation>تخطيط تجربة تستطيع نتيجتها أن تجيب عن السؤال.</translation>
    </message>
    <message>
        <source>Has not yet planned a trial with a control.</source>
        <translation>لم يخطّط بعد تجربة بمجموعة ضابطة.</translation>
    </message>
    <message>
        <source>Can name the hypothesis, variables, control and possible confounders in a described study.</source>
        <translation>يسمّي الفرضية والمتغيّرات والضابط والعوامل المُربكة المحتملة في دراسة موصوفة.</translation>
    </message>
    <message>
        <source>Can plan a small experiment with a baseline, several seeds, one change at a time and a measure set beforehand.</source>
        <translation>يخطّط تجربة صغيرة بخط أساس وعدّة بذور وتغيير واحد في كل مرة ومقياس يُحدَّد مسبقًا.</translation>
    </message>
    <message>
        <source>Can size samples by power, use blocking, factorial plans and ablations, and stop a study that cannot answer.</source>
        <translation>يحدّد حجم العيّنات بالقوّة الإحصائية، ويستخدم القطاعات والتصاميم العاملية وتجارب الحذف، ويوقف دراسة لا تستطيع الإجابة.</translation>
    </message>
    <message>
        <source>Can design programmes of linked studies where samples are costly, nested or shifting, and teach how.</source>
        <translation>يصمّم برامج دراسات مترابطة حين تكون العيّنات مكلفة أو متداخلة أو متغيّرة، ويعلّم ذلك.</translation>
    </message>
    <message>
        <source>A/B testing</source>
        <translation>اختبار A/B</translation>
    </message>
    <message>
        <source>Comparing two versions with real users, assigned at random.</source>
        <translation>مقارنة نسختين مع مستخدمين حقيقيين موزّعين عشوائيًّا.</translation>
    </message>
    <message>
        <source>Has not yet taken part in a split test.</source>
        <translation>لم يشارك بعد في اختبار مقسَّم.</translation>
    </message>
    <message>
        <source>Can explain why users are assigned at random, and read a result with its confidence interval.</source>
        <translation>يشرح لماذا يُوزَّع المستخدمون عشوائيًّا، ويقرأ نتيجة مع فترة الثقة.</translation>
    </message>
    <message>
        <source>Can set up a simple two-version test: metric, sample size, run time and a plain write-up of the outcome.</source>
        <translation>يُعدّ اختبارًا بسيطًا بنسختين: المقياس وحجم العيّنة والمدّة وعرضًا واضحًا للنتيجة.</translation>
    </message>
    <message>
        <source>Can run live tests alone, check for sample ratio mismatch, peeking and novelty, and choose guardrail metrics.</source>
        <translation>يجري وحده اختبارات حيّة، ويفحص اختلال نسبة العيّنات واستراق النظر وأثر الجِدّة، ويختار مقاييس وقائية.</translation>
    </message>
    <message>
        <source>Can shape a test platform, and handle interference between users, sequential looks and long-term effects.</source>
        <translation>يصوغ منصّة اختبار، ويعالج التداخل بين المستخدمين والنظر المتتابع في النتائج والآثار طويلة الأمد.</translation>
    </message>
    <message>
        <source>Reproducing results</source>
        <translation>إعادة إنتاج النتائج</translation>
    </message>
    <message>
        <source>Getting a published or earlier result again, and saying why not.</source>
        <translation>الوصول من جديد إلى نتيجة منشورة أو سابقة، أو بيان سبب التعذّر.</translation>
    </message>
    <message>
        <source>Has not tried to repeat a published result yet.</source>
        <translation>لم يحاول بعد تكرار نتيجة منشورة.</translation>
    </message>
    <message>
        <source>Can run a paper’s released code by its instructions, and compare the outcome with the table in print.</source>
        <translation>يشغّل شفرة ورقة منشورة وفق تعليماتها، ويقارن الناتج بالجدول المطبوع.</translation>
    </message>
    <message>
        <source>Can repeat one result on a small scale, fix seeds, data and versions, and report each gap that remains.</source>
        <translation>يكرّر نتيجة واحدة على نطاق صغير، ويثبّت البذور والبيانات والإصدارات، ويذكر كل فجوة باقية.</translation>
    </message>
    <message>
        <source>Can rebuild a method from the text alone, track a gap to its cause and leave a run that others can repeat.</source>
        <translation>يعيد بناء طريقة من النص وحده، ويتتبّع الفجوة إلى سببها، ويترك تجربة يمكن للآخرين تكرارها.</translation>
    </message>
    <message>
        <source>Can set a lab’s rules for repeatable work, and settle disputed findings where hardware or chance plays a part.</source>
        <translation>يضع قواعد العمل القابل للتكرار في مختبر، ويحسم النتائج المتنازع عليها حيث يؤثّر العتاد أو المصادفة.</translation>
    </message>
    <message>
        <source>Scientific writing</source>
        <translation>الكتابة العلمية</translation>
    </message>
    <message>
        <source>Setting out a study so that others can follow, check and use it.</source>
        <translation>عرض دراسة ليتمكّن الآخرون من متابعتها وفحصها واستخدامها.</translation>
    </message>
    <message>
        <source>Has not yet written up a study.</source>
        <translation>لم يكتب بعد تقرير دراسة.</translation>
    </message>
    <message>
        <source>Can name what each section of a paper is for, and cite a source correctly.</source>
        <translation>يذكر غرض كل قسم من الورقة، ويستشهد بمصدر استشهادًا صحيحًا.</translation>
    </message>
    <message>
        <source>Can draft a short report with method, results and limits, and revise it after a colleague’s comments.</source>
        <translation>يصوغ تقريرًا قصيرًا بالطريقة والنتائج والحدود، وينقّحه بعد ملاحظات زميل.</translation>
    </message>
    <message>
        <source>Can write a full paper with honest claims, readable figures and related work, and answer every reviewer point.</source>
        <translation>يكتب ورقة كاملة بمزاعم صادقة وأشكال مقروءة وأعمال سابقة، ويجيب عن كل نقطة للمراجعين.</translation>
    </message>
    <message>
        <source>Can guide co-authors from first outline to print, edit for a venue and write surveys or grant proposals.</source>
        <translation>يوجّه المؤلّفين المشاركين من المخطّط الأول إلى النشر، ويحرّر لمؤتمر أو مجلة، ويكتب دراسات مسحية أو طلبات تمويل.</translation>
    </message>
    <message>
        <source>Image processing</source>
        <translation>معالجة الصور</translation>
    </message>
    <message>
        <source>Filters, colour spaces, edges and masks: pictures treated as numbers.</source>
        <translation>مرشّحات وفضاءات لونية وحوافّ وأقنعة: الصور بوصفها أرقامًا.</translation>
    </message>
    <message>
        <source>Has not yet treated a picture as an array of pixels.</source>
        <translation>لم يتعامل بعد مع صورة بوصفها مصفوفة بكسلات.</translation>
    </message>
    <message>
        <source>Can say what pixels, channels and filters are, and follow a worked blur or edge-finding example.</source>
        <translation>يبيّن ما البكسلات والقنوات والمرشّحات، ويتابع مثالًا مشروحًا للتمويه أو كشف الحواف.</translation>
    </message>
    <message>
        <source>Can resize, denoise and threshold own pictures with a library, and explain what each step changes.</source>
        <translation>يغيّر حجم صوره ويزيل ضجيجها ويطبّق عليها عتبة بمكتبة، ويشرح ما تغيّره كل خطوة.</translation>
    </message>
    <message>
        <source>Can clean up difficult pictures for a real task, choosing colour space, filter and morphology by effect.</source>
        <translation>ينظّف صورًا صعبة لمهمة حقيقية، ويختار فضاء اللون والمرشّح والعمليات الشكلية بحسب أثرها.</translation>
    </message>
    <message>
        <source>Can design imaging steps for new sensors or lighting, down to sampling, noise and frequency effects.</source>
        <translation>يصمّم خطوات تصوير لحسّاسات أو إضاءة جديدة، حتى آثار أخذ العيّنات والضجيج والتردّد.</translation>
    </message>
    <message>
        <source>OpenCV</source>
        <translation>OpenCV</translation>
    </message>
    <message>
        <source>The common library for reading, changing and measuring images.</source>
        <translation>المكتبة الشائعة لقراءة الصور وتغييرها وقياسها.</translation>
    </message>
    <message>
        <source>Has not yet opened an image with OpenCV.</source>
        <translation>لم يفتح بعد صورة بـOpenCV.</translation>
    </message>
    <message>
        <source>Can run an OpenCV example that loads, converts and shows a picture, and knows that it reads colour as BGR.</source>
        <translation>يشغّل مثال OpenCV يحمّل صورة ويحوّلها ويعرضها، ويعرف أنه يقرأ الألوان بترتيب BGR.</translation>
    </message>
    <message>
        <source>Can write a small OpenCV script for contours, template matching or feature points, using its documentation.</source>
        <translation>يكتب نص OpenCV صغيرًا للحدود الخارجية أو مطابقة القوالب أو نقاط السمات، مستعينًا بتوثيقه.</translation>
    </message>
    <message>
        <source>Can build an OpenCV step for live frames that copes with poor light, odd sizes and missing input.</source>
        <translation>يبني خطوة OpenCV لإطارات حيّة تتحمّل ضعف الإضاءة والأحجام الغريبة ونقص المُدخلات.</translation>
    </message>
    <message>
        <source>Can make OpenCV code fast enough for small devices, build it with chosen modules and advise on its limits.</source>
        <translation>يسرّع شفرة OpenCV بما يكفي للأجهزة الصغيرة، ويبنيها بوحدات مختارة، وينصح بشأن حدودها.</translation>
    </message>
    <message>
        <source>Convolutional networks</source>
        <translation>الشبكات الالتفافية</translation>
    </message>
    <message>
        <source>Neural networks that learn visual features layer by layer.</source>
        <translation>شبكات عصبية تتعلّم السمات البصرية طبقةً طبقة.</translation>
    </message>
    <message>
        <source>Has not yet seen how a convolution layer looks at an image.</source>
        <translation>لم يرَ بعد كيف تنظر طبقة التفافية إلى صورة.</translation>
    </message>
    <message>
        <source>Can explain kernels, stride and pooling with a drawing, and follow a digit classifier line by line.</source>
        <translation>يشرح النوى والخطوة والتجميع برسم، ويتابع مصنّف أرقام سطرًا سطرًا.</translation>
    </message>
    <message>
        <source>Can train a small image classifier with augmentation, read its learning curves and spot overfitting.</source>
        <translation>يدرّب مصنّف صور صغيرًا مع زيادة البيانات، ويقرأ منحنيات تعلّمه، وينتبه إلى فرط التخصيص.</translation>
    </message>
    <message>
        <source>Can choose and adapt a backbone such as ResNet for a real image set, and trace errors to data or design.</source>
        <translation>يختار شبكة أساسية مثل ResNet ويكيّفها لمجموعة صور حقيقية، ويردّ الأخطاء إلى البيانات أو التصميم.</translation>
    </message>
    <message>
        <source>Can design convolutional architectures for a tight budget of data or speed, and set how others test theirs.</source>
        <translation>يصمّم بنى التفافية لميزانية ضيّقة من البيانات أو السرعة، ويحدّد كيف يختبر الآخرون بناهم.</translation>
    </message>
    <message>
        <source>Object detection</source>
        <translation>كشف الأجسام</translation>
    </message>
    <message>
        <source>Finding what is in a picture and where, with boxes and scores.</source>
        <translation>معرفة ما في الصورة وأين هو، بصناديق ودرجات.</translation>
    </message>
    <message>
        <source>Has not yet tried a detector that draws boxes around things.</source>
        <translation>لم يجرّب بعد كاشفًا يرسم مربّعات حول الأشياء.</translation>
    </message>
    <message>
        <source>Can say how detection differs from classification, and run a ready detector on sample pictures.</source>
        <translation>يبيّن كيف يختلف الكشف عن التصنيف، ويشغّل كاشفًا جاهزًا على صور نموذجية.</translation>
    </message>
    <message>
        <source>Can fine-tune a YOLO-style detector on a small labelled set, and read its box overlap and mAP.</source>
        <translation>يضبط كاشفًا من نوع YOLO ضبطًا دقيقًا على مجموعة صغيرة موسومة، ويقرأ تداخل مربّعاته وmAP.</translation>
    </message>
    <message>
        <source>Can take a detector into real use: labelling rules, small or crowded objects, score limits, missed cases.</source>
        <translation>ينقل كاشفًا إلى الاستخدام الحقيقي: قواعد الوسم والأجسام الصغيرة أو المتزاحمة وحدود الدرجات والحالات الفائتة.</translation>
    </message>
    <message>
        <source>Can choose or design detectors for hard limits of range, speed and safety, and define the acceptance tests.</source>
        <translation>يختار أو يصمّم كواشف لحدود صارمة في المدى والسرعة والسلامة، ويحدّد اختبارات القبول.</translation>
    </message>
    <message>
        <source>Image segmentation</source>
        <translation>تجزئة الصور</translation>
    </message>
    <message>
        <source>Marking every pixel by what it belongs to, from roads to organs.</source>
        <translation>وسم كل بكسل بما ينتمي إليه، من الطرق إلى أعضاء الجسم.</translation>
    </message>
    <message>
        <source>Has not yet worked with per-pixel labels.</source>
        <translation>لم يعمل بعد بوسوم لكل بكسل.</translation>
    </message>
    <message>
        <source>Can tell semantic from instance segmentation, and follow an example that colours regions by class.</source>
        <translation>يميّز التجزئة الدلالية من تجزئة الأجسام المفردة، ويتابع مثالًا يلوّن المناطق بحسب الفئة.</translation>
    </message>
    <message>
        <source>Can train a U-Net on a small set of masks, and check it with Dice or intersection over union.</source>
        <translation>يدرّب U-Net على مجموعة صغيرة من الأقنعة، ويفحصها بـDice أو التقاطع على الاتّحاد.</translation>
    </message>
    <message>
        <source>Can deliver dependable masks from real scans or scenes, handling rare classes, borders and label errors.</source>
        <translation>يسلّم أقنعة موثوقة من صور مسح أو مشاهد حقيقية، ويعالج الفئات النادرة والحدود وأخطاء الوسم.</translation>
    </message>
    <message>
        <source>Can lead segmentation for sensitive uses: annotation protocol, uncertainty at borders, shifts between devices.</source>
        <translation>يقود التجزئة في الاستخدامات الحسّاسة: نظام الوسم وعدم اليقين عند الحدود والاختلافات بين الأجهزة.</translation>
    </message>
    <message>
        <source>Camera geometry and 3D</source>
        <translation>هندسة الكاميرا والأبعاد الثلاثة</translation>
    </message>
    <message>
        <source>How cameras map the world, and how to recover depth and position.</source>
        <translation>كيف تُسقط الكاميرات العالم، وكيف يُستعاد العمق والموضع.</translation>
    </message>
    <message>
        <source>Has not yet looked at how a camera turns space into a flat image.</source>
        <translation>لم ينظر بعد في كيفية تحويل الكاميرا الفضاء إلى صورة مسطّحة.</translation>
    </message>
    <message>
        <source>Can sketch the pinhole model, name what calibration finds, and follow a chessboard calibration example.</source>
        <translation>يرسم نموذج الثقب، ويذكر ما تجده المعايرة، ويتابع مثال معايرة برقعة شطرنج.</translation>
    </message>
    <message>
        <source>Can calibrate a camera, undistort its images and estimate a pose, checking the reprojection error.</source>
        <translation>يعاير كاميرا، ويزيل تشوّه صورها، ويقدّر الوضعية، ويفحص خطأ إعادة الإسقاط.</translation>
    </message>
    <message>
        <source>Can build stereo depth or visual odometry on real recordings, and find the cause of drift or bad matches.</source>
        <translation>يبني عمقًا مجسّمًا أو قياس حركة بصريًّا على تسجيلات حقيقية، ويجد سبب الانزياح أو المطابقات الخاطئة.</translation>
    </message>
    <message>
        <source>Can design multi-camera or camera and lidar systems, with their error budget and bundle adjustment.</source>
        <translation>يصمّم أنظمة متعدّدة الكاميرات أو كاميرا مع ليدار، بميزانية أخطائها وضبط الحزم (bundle adjustment).</translation>
    </message>
    <message>
        <source>Video analysis</source>
        <translation>تحليل الفيديو</translation>
    </message>
    <message>
        <source>Following things and events from frame to frame.</source>
        <translation>تتبّع الأشياء والأحداث من إطار إلى إطار.</translation>
    </message>
    <message>
        <source>Has not yet handled video frame by frame.</source>
        <translation>لم يعالج بعد مقطع فيديو إطارًا إطارًا.</translation>
    </message>
    <message>
        <source>Can explain frame rate, optical flow and tracking in simple terms, and follow a people-counting example.</source>
        <translation>يشرح معدّل الإطارات والتدفّق البصري والتتبّع بعبارات بسيطة، ويتابع مثالًا لعدّ الأشخاص.</translation>
    </message>
    <message>
        <source>Can join a detector and a tracker on a short clip, and count how often identities are swapped.</source>
        <translation>يجمع كاشفًا ومتتبّعًا على مقطع قصير، ويعدّ مرّات تبدّل الهويات.</translation>
    </message>
    <message>
        <source>Can run tracking or event detection on live streams, dealing with occlusion, dropped frames and delay.</source>
        <translation>يشغّل التتبّع أو كشف الأحداث على بثّ حيّ، ويعالج الحجب والإطارات المفقودة والتأخّر.</translation>
    </message>
    <message>
        <source>Can plan video systems across many cameras, balancing delay, storage, accuracy and the rights of those filmed.</source>
        <translation>يخطّط أنظمة فيديو بكاميرات كثيرة، ويوازن بين التأخّر والتخزين والدقّة وحقوق من يُصوَّرون.</translation>
    </message>
    <message>
        <source>AI Architect</source>
        <translation>معماري ذكاء اصطناعي</translation>
    </message>
    <message>
        <source>Decides how AI systems are put together across teams.</source>
        <translation>يقرّر كيف تُركَّب أنظمة الذكاء الاصطناعي عبر الفرق.</translation>
    </message>
    <message>
        <source>Draws the plan into which models, data, services and safeguards fit, and carries the technical decisions that are costly to reverse: buy or build, which cloud, where data may flow, what happens under load or attack. Engineers, managers and suppliers work from this plan. It grows out of AI, machine learning, deep learning, MLOps or data engineering. What changes is the span: less code of one’s own, more systems at once, and influence by reasons rather than by line authority. An MLOps Engineer runs a platform; the architect decides what it has to be part of.</source>
        <translation>يرسم الخطة التي تنتظم فيها النماذج والبيانات والخدمات ووسائل الحماية، ويحمل القرارات التقنية التي يصعب الرجوع عنها: الشراء أو البناء، وأيّ سحابة، وأين يجوز أن تنتقل البيانات، وماذا يحدث تحت الضغط أو الهجوم. ويعمل المهندسون والمديرون والمورّدون وفق هذه الخطة. تنمو هذه المهنة من الذكاء الاصطناعي أو تعلّم الآلة أو التعلّم العميق أو MLOps أو هندسة البيانات. وما يتغيّر هو المدى: شفرة ذاتية أقلّ، وأنظمة أكثر في وقت واحد، وتأثير بالحجج لا بالسلطة الإدارية. مهندس MLOps يشغّل منصّة، أمّا المعماري فيقرّر ما الذي يجب أن تكون جزءًا منه.</translation>
    </message>
    <message>
        <source>Turn business goals into a system design with clear limits and costs</source>
        <translation>تحويل أهداف العمل إلى تصميم نظام بحدود وتكاليف واضحة</translation>
    </message>
    <message>
        <source>Compare building, buying and fine-tuning, and record why one was chosen</source>
        <translation>مقارنة البناء والشراء والضبط الدقيق، وتسجيل سبب الاختيار</translation>
    </message>
    <message>
        <source>Define how data, models and applications talk to each other</source>
        <translation>تحديد كيف تتخاطب البيانات والنماذج والتطبيقات</translation>
    </message>
    <message>
        <source>Set patterns for serving, retrieval, monitoring and fallback</source>
        <translation>وضع أنماط للتقديم والاسترجاع والمراقبة والبدائل الاحتياطية</translation>
    </message>
    <message>
        <source>Check designs for security, privacy, failure and running cost</source>
        <translation>فحص التصاميم من حيث الأمن والخصوصية والأعطال وتكلفة التشغيل</translation>
    </message>
    <message>
        <source>Review the designs of several teams and settle disputes on grounds</source>
        <translation>مراجعة تصاميم عدّة فرق وحسم الخلافات بالحجج</translation>
    </message>
    <message>
        <source>Build small trials to test a risky assumption before others depend on it</source>
        <translation>بناء تجارب صغيرة لاختبار افتراض خطِر قبل أن يعتمد عليه آخرون</translation>
    </message>
    <message>
        <source>Plan the move from an old system to a new one without a standstill</source>
        <translation>تخطيط الانتقال من نظام قديم إلى جديد دون توقّف</translation>
    </message>
    <message>
        <source>Review designs and write down decisions with reasons</source>
        <translation>مراجعة التصاميم وتدوين القرارات بأسبابها</translation>
    </message>
    <message>
        <source>Sit with teams on the hardest joint in their system</source>
        <translation>الجلوس مع الفرق عند أصعب موضع في نظامها</translation>
    </message>
    <message>
        <source>Talk cost, risk and timing with managers and suppliers</source>
        <translation>مناقشة التكلفة والمخاطر والتوقيت مع المديرين والمورّدين</translation>
    </message>
    <message>
        <source>A reference design for assistants over company documents</source>
        <translation>تصميم مرجعي لمساعدين يعملون على وثائق الشركة</translation>
    </message>
    <message>
        <source>A decision record on buying or hosting a language model</source>
        <translation>سجل قرار عن شراء نموذج لغوي أو استضافته</translation>
    </message>
    <message>
        <source>A shared serving and monitoring layer for many teams</source>
        <translation>طبقة مشتركة للتقديم والمراقبة لفرق كثيرة</translation>
    </message>
    <message>
        <source>A migration plan for a legacy scoring system</source>
        <translation>خطة ترحيل لنظام تقييم قديم</translation>
    </message>
    <message>
        <source>You shape how many systems work, not just one.</source>
        <translation>تصوغ كيف تعمل أنظمة كثيرة، لا نظام واحد.</translation>
    </message>
    <message>
        <source>Broad experience pays off: every past failure is useful.</source>
        <translation>الخبرة الواسعة مجدية: كل إخفاق سابق مفيد.</translation>
    </message>
    <message>
        <source>You grow without having to manage people.</source>
        <translation>تنمو مهنيًّا دون الحاجة إلى إدارة الأشخاص.</translation>
    </message>
    <message>
        <source>Decisions show their faults late, when they are hard to undo.</source>
        <translation>تظهر عيوب القرارات متأخّرة، حين يصعب التراجع عنها.</translation>
    </message>
    <message>
        <source>You depend on teams that may have good reasons to do otherwise.</source>
        <translation>تعتمد على فرق قد تكون لديها أسباب وجيهة لفعل غير ذلك.</translation>
    </message>
    <message>
        <source>Too far from the code, the plans go stale; staying close takes time you hardly have.</source>
        <translation>البعد عن الشفرة يجعل الخطط تتقادم، والقرب منها يستهلك وقتًا لا يكاد يتوفّر.</translation>
    </message>
    <message>
        <source>Sets the common base on which product teams add AI features.</source>
        <translation>إرساء الأساس المشترك الذي تضيف عليه فرق المنتجات ميزات الذكاء الاصطناعي.</translation>
    </message>
    <message>
        <source>Designs AI systems that can be audited and kept apart where rules demand it.</source>
        <translation>تصميم أنظمة ذكاء اصطناعي يمكن تدقيقها وفصلها حيث تقتضي القواعد.</translation>
    </message>
    <message>
        <source>Plans how clinical data reach a model without leaving protected systems.</source>
        <translation>تخطيط وصول البيانات السريرية إلى النموذج دون مغادرة الأنظمة المحمية.</translation>
    </message>
    <message>
        <source>Splits the work between machines on site, edge devices and the cloud.</source>
        <translation>توزيع العمل بين آلات الموقع وأجهزة الحافة والسحابة.</translation>
    </message>
    <message>
        <source>Designs detection systems that expect to be attacked themselves.</source>
        <translation>تصميم أنظمة كشف تتوقّع أن تُهاجَم هي نفسها.</translation>
    </message>
    <message>
        <source>Chooses designs that stay open, explainable and replaceable.</source>
        <translation>اختيار تصاميم تبقى مفتوحة وقابلة للتفسير والاستبدال.</translation>
    </message>
    <message>
        <source>The usual way: after work as AI, Machine Learning, Deep Learning, MLOps or Data Engineer, by owning designs that cross team borders.</source>
        <translation>الطريق المعتاد: بعد العمل مهندسًا للذكاء الاصطناعي أو تعلّم الآلة أو التعلّم العميق أو MLOps أو البيانات، بتولّي تصاميم تتجاوز حدود الفرق.</translation>
    </message>
    <message>
        <source>Computer science or software engineering helps, but the role is given for systems designed and run, not for a certificate.</source>
        <translation>تساعد علوم الحاسوب أو هندسة البرمجيات، لكن المهنة تُمنح لقاء أنظمة صُمّمت وشُغّلت، لا لقاء شهادة.</translation>
    </message>
    <message>
        <source>Possible with a record: open source systems others rely on, written design decisions, and what they taught you.</source>
        <translation>ممكن بسجلّ أعمال: أنظمة مفتوحة المصدر يعتمد عليها آخرون، وقرارات تصميم مكتوبة، وما عُرف منها.</translation>
    </message>
    <message>
        <source>New in the role, you own the design of one system or domain and have the larger choices reviewed.</source>
        <translation>في بداية المهنة تتولّى تصميم نظام أو مجال واحد، وتُراجَع خياراتك الكبرى.</translation>
    </message>
    <message>
        <source>You set patterns for several teams and answer for cost, safety and change over their lifetime.</source>
        <translation>تضع أنماطًا لعدّة فرق، وتُسأل عن التكلفة والسلامة والتغيير طوال عمرها.</translation>
    </message>
    <message>
        <source>You set the technical direction of the whole organisation’s AI and advise its leaders on large investments.</source>
        <translation>تحدّد الاتّجاه التقني للذكاء الاصطناعي في المؤسسة كلها، وتنصح قادتها في الاستثمارات الكبيرة.</translation>
    </message>
    <message>
        <source>AI Engineer</source>
        <translation>مهندس ذكاء اصطناعي</translation>
    </message>
    <message>
        <source>Builds products with ready-made and own AI models inside.</source>
        <translation>يبني منتجات بداخلها نماذج ذكاء اصطناعي جاهزة وخاصة.</translation>
    </message>
    <message>
        <source>AI engineers build systems with machine learning and deep learning inside: generative AI, voice assistants, chatbots, image recognition and intelligent automation. They mostly start from existing models and put the work into prompts, retrieval, tools, checks and the software around them. A machine learning engineer more often trains the model; an NLP engineer goes deeper into language itself.</source>
        <translation>يبني مهندسو الذكاء الاصطناعي أنظمة قائمة على تعلّم الآلة والتعلّم العميق: الذكاء الاصطناعي التوليدي والمساعدات الصوتية وروبوتات الدردشة والتعرّف على الصور والأتمتة الذكية. وينطلقون غالبًا من نماذج قائمة، ويبذلون الجهد في الأوامر النصية والاسترجاع والأدوات والفحوص والبرمجيات المحيطة بها. أمّا مهندس تعلّم الآلة فكثيرًا ما يدرّب النموذج نفسه، ومهندس معالجة اللغات يتعمّق أكثر في اللغة ذاتها.</translation>
    </message>
    <message>
        <source>Choose between an existing model, an adapted one and plain code for a task</source>
        <translation>الاختيار لمهمة بين نموذج قائم ونموذج مكيَّف وشفرة عادية</translation>
    </message>
    <message>
        <source>Design prompts, and the tools and data that a model may use</source>
        <translation>تصميم الأوامر النصية والأدوات والبيانات التي يجوز للنموذج استخدامها</translation>
    </message>
    <message>
        <source>Connect a language model to an organisation’s documents by retrieval</source>
        <translation>وصل نموذج لغوي بوثائق المؤسسة عبر الاسترجاع</translation>
    </message>
    <message>
        <source>Build chatbots and voice assistants that know when to hand over to a person</source>
        <translation>بناء روبوتات دردشة ومساعدات صوتية تعرف متى تحيل إلى إنسان</translation>
    </message>
    <message>
        <source>Add image recognition to an application with a pre-trained model</source>
        <translation>إضافة التعرّف على الصور إلى تطبيق بنموذج مدرَّب مسبقًا</translation>
    </message>
    <message>
        <source>Automate routine work in steps that a person can check and undo</source>
        <translation>أتمتة العمل الروتيني بخطوات يمكن لإنسان فحصها والتراجع عنها</translation>
    </message>
    <message>
        <source>Measure answers for truth, safety, speed and cost before each release</source>
        <translation>قياس صدق الإجابات وسلامتها وسرعتها وتكلفتها قبل كل إصدار</translation>
    </message>
    <message>
        <source>Guard the system against misuse, leaked data and injected instructions</source>
        <translation>حماية النظام من سوء الاستخدام وتسرّب البيانات والتعليمات المحقونة</translation>
    </message>
    <message>
        <source>Try a prompt, tool or model change against a test set</source>
        <translation>تجربة تغيير في أمر نصي أو أداة أو نموذج على مجموعة اختبار</translation>
    </message>
    <message>
        <source>Build and review code for one feature of the application</source>
        <translation>بناء شفرة ميزة واحدة من التطبيق ومراجعتها</translation>
    </message>
    <message>
        <source>Read real conversations and sort the failures</source>
        <translation>قراءة محادثات حقيقية وتصنيف الإخفاقات</translation>
    </message>
    <message>
        <source>An assistant that answers staff questions from internal documents</source>
        <translation>مساعد يجيب عن أسئلة الموظفين من الوثائق الداخلية</translation>
    </message>
    <message>
        <source>A voice assistant that books and moves appointments</source>
        <translation>مساعد صوتي يحجز المواعيد وينقلها</translation>
    </message>
    <message>
        <source>A chatbot for orders and returns with a way to a person</source>
        <translation>روبوت دردشة للطلبات والمرتجعات مع طريق إلى إنسان</translation>
    </message>
    <message>
        <source>An app that recognises plants from a photograph</source>
        <translation>تطبيق يتعرّف على النباتات من صورة</translation>
    </message>
    <message>
        <source>Intelligent automation that reads invoices and prepares bookings</source>
        <translation>أتمتة ذكية تقرأ الفواتير وتُعدّ القيود المحاسبية</translation>
    </message>
    <message>
        <source>You can show something that works within days.</source>
        <translation>يمكنك عرض شيء يعمل خلال أيام.</translation>
    </message>
    <message>
        <source>The field is young, so good ideas come from everywhere.</source>
        <translation>المجال حديث، فتأتي الأفكار الجيّدة من كل مكان.</translation>
    </message>
    <message>
        <source>It touches language, images, software and product all at once.</source>
        <translation>يمسّ اللغة والصور والبرمجيات والمنتج معًا.</translation>
    </message>
    <message>
        <source>The ground moves: models and interfaces change or vanish within months.</source>
        <translation>الأرض متحرّكة: تتغيّر النماذج والواجهات أو تختفي خلال أشهر.</translation>
    </message>
    <message>
        <source>The same input can give different answers, so ordinary testing is not enough.</source>
        <translation>قد يعطي المُدخل نفسه إجابات مختلفة، فلا يكفي الاختبار المعتاد.</translation>
    </message>
    <message>
        <source>Expectations run ahead of what the systems can safely do.</source>
        <translation>التوقّعات تسبق ما تستطيع الأنظمة فعله بأمان.</translation>
    </message>
    <message>
        <source>Adds generative AI features to software that people already use</source>
        <translation>إضافة ميزات الذكاء الاصطناعي التوليدي إلى برمجيات يستخدمها الناس</translation>
    </message>
    <message>
        <source>Builds shopping assistants and product texts with checks</source>
        <translation>بناء مساعدات تسوّق ونصوص منتجات مع فحوص</translation>
    </message>
    <message>
        <source>Reads contracts and forms, and prepares cases for review</source>
        <translation>قراءة العقود والاستمارات وإعداد الحالات للمراجعة</translation>
    </message>
    <message>
        <source>Drafts notes and letters that a clinician confirms</source>
        <translation>صياغة ملاحظات ورسائل يؤكّدها الطبيب</translation>
    </message>
    <message>
        <source>Summarises alerts and suggests next steps to analysts</source>
        <translation>تلخيص التنبيهات واقتراح الخطوات التالية على المحلّلين</translation>
    </message>
    <message>
        <source>Tags, searches and summarises archives of text and sound</source>
        <translation>وسم أرشيفات النصوص والأصوات والبحث فيها وتلخيصها</translation>
    </message>
    <message>
        <source>A degree in computer science or a neighbouring subject, with a project that puts a model into a usable application.</source>
        <translation>شهادة في علوم الحاسوب أو تخصّص قريب، مع مشروع يضع نموذجًا في تطبيق قابل للاستخدام.</translation>
    </message>
    <message>
        <source>Learn Python and web APIs, build two assistants with retrieval, and show how you measured their answers.</source>
        <translation>تعلّم Python وواجهات API على الويب، وبناء مساعدَين بالاسترجاع، وبيان كيف قيست إجاباتهما.</translation>
    </message>
    <message>
        <source>Web and back-end developers have most of the craft; they add model knowledge, evaluation and care for misuse.</source>
        <translation>لدى مطوّري الويب والخلفية معظم الحرفة، ويضيفون إليها معرفة النماذج والتقييم والحذر من سوء الاستخدام.</translation>
    </message>
    <message>
        <source>A software apprenticeship or internship in a team that adds AI features to its product.</source>
        <translation>تدريب مهني أو فترة تدريب في البرمجيات مع فريق يضيف ميزات الذكاء الاصطناعي إلى منتجه.</translation>
    </message>
    <message>
        <source>You are trusted with one feature built on an existing model, with tests that others have agreed.</source>
        <translation>تُؤتمن على ميزة واحدة مبنية على نموذج قائم، باختبارات اتّفق عليها آخرون.</translation>
    </message>
    <message>
        <source>You design whole features, choose models and tools, and prove with measurements that they work.</source>
        <translation>تصمّم ميزات كاملة، وتختار النماذج والأدوات، وتُثبت بالقياس أنها تعمل.</translation>
    </message>
    <message>
        <source>You decide where AI belongs in a product and where it does not, and set the safeguards for all teams.</source>
        <translation>تقرّر أين مكان الذكاء الاصطناعي في المنتج وأين لا مكان له، وتضع وسائل الحماية لكل الفرق.</translation>
    </message>
    <message>
        <source>AI Product Manager</source>
        <translation>مدير منتجات ذكاء اصطناعي</translation>
    </message>
    <message>
        <source>Joins what people need, what AI can do and what pays off.</source>
        <translation>يجمع بين حاجة الناس وقدرة الذكاء الاصطناعي وما يعود بالنفع.</translation>
    </message>
    <message>
        <source>Bridges technical teams and business goals: decides which problem is worth solving with AI, for whom, and how anyone will know that it worked. Works daily with engineers, designers, legal and sales, and speaks for the users. A general product manager can promise fixed behaviour; here the product is right only some of the time, so error rates, data, safeguards and the cost of each answer are product decisions. There is little model building in the role, and no line authority over the people who do it.</source>
        <translation>يصل بين الفرق التقنية وأهداف العمل: يقرّر أيّ مشكلة تستحقّ الحلّ بالذكاء الاصطناعي، ولمن، وكيف يُعرف أنه نجح. ويعمل يوميًّا مع المهندسين والمصمّمين والقانونيين والمبيعات، ويتكلّم باسم المستخدمين. مدير المنتجات العامّ يمكنه أن يعد بسلوك ثابت، أمّا هنا فالمنتج مصيب في بعض الأحيان فقط، ولذلك تكون معدّلات الخطأ والبيانات ووسائل الحماية وتكلفة كل إجابة قرارات منتج. في المهنة قليل من بناء النماذج، ولا سلطة إدارية فيها على من يبنونها.</translation>
    </message>
    <message>
        <source>Talk with users and find the problem behind the request</source>
        <translation>التحدّث مع المستخدمين وإيجاد المشكلة وراء الطلب</translation>
    </message>
    <message>
        <source>Judge whether AI, a simple rule or nothing at all is the right answer</source>
        <translation>تقدير هل الجواب الصحيح هو الذكاء الاصطناعي أم قاعدة بسيطة أم لا شيء</translation>
    </message>
    <message>
        <source>Set goals, error limits and stop rules together with the technical team</source>
        <translation>وضع الأهداف وحدود الخطأ وقواعد الإيقاف مع الفريق التقني</translation>
    </message>
    <message>
        <source>Keep a roadmap and say why one thing comes before another</source>
        <translation>متابعة الخطة وبيان لماذا يسبق أمرٌ غيره</translation>
    </message>
    <message>
        <source>Plan how data is obtained, labelled and allowed to be used</source>
        <translation>تخطيط كيفية الحصول على البيانات ووسمها والسماح باستخدامها</translation>
    </message>
    <message>
        <source>Run trials and A/B tests and decide from the results</source>
        <translation>إجراء التجارب واختبارات A/B والقرار بناءً على النتائج</translation>
    </message>
    <message>
        <source>Settle what happens when the model is wrong: wording, hand-over, undo</source>
        <translation>حسم ما يحدث عند خطأ النموذج: الصياغة والإحالة والتراجع</translation>
    </message>
    <message>
        <source>Bring legal, privacy and ethics questions in early</source>
        <translation>طرح مسائل القانون والخصوصية والأخلاق مبكرًا</translation>
    </message>
    <message>
        <source>Hear users, support and sales; read real model errors</source>
        <translation>الاستماع إلى المستخدمين والدعم والمبيعات، وقراءة أخطاء حقيقية للنموذج</translation>
    </message>
    <message>
        <source>Order the backlog with engineers and designers</source>
        <translation>ترتيب قائمة الأعمال مع المهندسين والمصمّمين</translation>
    </message>
    <message>
        <source>Explain progress and trade-offs to decision makers</source>
        <translation>شرح التقدّم والمفاضلات لأصحاب القرار</translation>
    </message>
    <message>
        <source>A brief for an assistant with goals, limits and test cases</source>
        <translation>موجز لمساعد بأهدافه وحدوده وحالات اختباره</translation>
    </message>
    <message>
        <source>A roadmap for a recommendation feature</source>
        <translation>خطة لميزة توصية</translation>
    </message>
    <message>
        <source>A staged launch plan with stop rules</source>
        <translation>خطة إطلاق على مراحل بقواعد إيقاف</translation>
    </message>
    <message>
        <source>A business case that compares AI with a simpler way</source>
        <translation>دراسة جدوى تقارن الذكاء الاصطناعي بطريقة أبسط</translation>
    </message>
    <message>
        <source>You see the whole arc, from a user’s complaint to a working feature.</source>
        <translation>ترى المسار كله، من شكوى مستخدم إلى ميزة تعمل.</translation>
    </message>
    <message>
        <source>Every week mixes people, numbers and technology.</source>
        <translation>كل أسبوع يمزج بين الناس والأرقام والتقنية.</translation>
    </message>
    <message>
        <source>Knowledge of a trade from earlier work counts here.</source>
        <translation>معرفة المهنة من عمل سابق لها قيمتها هنا.</translation>
    </message>
    <message>
        <source>You answer for results without being able to give orders.</source>
        <translation>تُسأل عن النتائج دون سلطة إصدار الأوامر.</translation>
    </message>
    <message>
        <source>Expectations of AI run ahead of what it can do, and you bring the bad news.</source>
        <translation>التوقّعات من الذكاء الاصطناعي تسبق قدرته، وعليك نقل الأخبار السيئة.</translation>
    </message>
    <message>
        <source>Model work is hard to schedule: a promising idea may simply not work.</source>
        <translation>يصعب جدولة عمل النماذج: قد لا تنجح فكرة واعدة أصلًا.</translation>
    </message>
    <message>
        <source>Shapes AI features in software and decides how they are tested with users.</source>
        <translation>صياغة ميزات الذكاء الاصطناعي في البرمجيات وتحديد كيف تُختبر مع المستخدمين.</translation>
    </message>
    <message>
        <source>Fits a decision aid into clinical work and its approval rules.</source>
        <translation>ملاءمة أداة مساعِدة على القرار مع العمل السريري وقواعد اعتماده.</translation>
    </message>
    <message>
        <source>Balances caught fraud against customers who are stopped by mistake.</source>
        <translation>الموازنة بين الاحتيال المكتشَف والعملاء الموقوفين خطأً.</translation>
    </message>
    <message>
        <source>Owns search, recommendation or service assistants and their test results.</source>
        <translation>تولّي البحث أو التوصية أو مساعدات الخدمة ونتائج اختباراتها.</translation>
    </message>
    <message>
        <source>Decides how generated or recommended content is labelled and controlled.</source>
        <translation>تحديد كيف يُوسَم المحتوى المولَّد أو الموصى به ويُضبط.</translation>
    </message>
    <message>
        <source>Makes a service easier to use while keeping its decisions explainable.</source>
        <translation>تسهيل استخدام خدمة مع إبقاء قراراتها قابلة للتفسير.</translation>
    </message>
    <message>
        <source>From product, project, business analysis or customer work: learn how models are built and measured, and take on an AI feature.</source>
        <translation>من إدارة المنتجات أو المشاريع أو تحليل الأعمال أو خدمة العملاء: تعلّم كيف تُبنى النماذج وتُقاس، وتولّي ميزة ذكاء اصطناعي.</translation>
    </message>
    <message>
        <source>Business, computer science, design or a subject of the field you want to serve, with projects done for real users.</source>
        <translation>إدارة الأعمال أو علوم الحاسوب أو التصميم أو تخصّص من المجال المقصود، مع مشاريع أُنجزت لمستخدمين حقيقيين.</translation>
    </message>
    <message>
        <source>Build a small AI product with ready-made services, test it with real people and write up what you changed and why.</source>
        <translation>بناء منتج ذكاء اصطناعي صغير بخدمات جاهزة، واختباره مع أشخاص حقيقيين، وتدوين ما تغيّر ولماذا.</translation>
    </message>
    <message>
        <source>A trainee or associate product programme, or a first post as product owner for part of a product.</source>
        <translation>برنامج للمتدرّبين أو لمساعدي المنتجات، أو وظيفة أولى في تولّي جزء من منتج.</translation>
    </message>
    <message>
        <source>You look after one feature or a part of the backlog, with an experienced product manager beside you.</source>
        <translation>ترعى ميزة واحدة أو جزءًا من قائمة الأعمال، وإلى جانبك مدير منتجات ذو خبرة.</translation>
    </message>
    <message>
        <source>You own a product with its goals and launch decisions, and say no on your own account.</source>
        <translation>تتولّى منتجًا بأهدافه وقرارات إطلاقه، وترفض على مسؤوليتك.</translation>
    </message>
    <message>
        <source>You set direction for several products, shape the business case and guide other product managers.</source>
        <translation>تحدّد اتّجاه عدّة منتجات، وتصوغ دراسة الجدوى، وترشد مديري منتجات آخرين.</translation>
    </message>
    <message>
        <source>Chief AI Officer</source>
        <translation>رئيس شؤون الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Answers for what an organisation does with AI, and why.</source>
        <translation>مسؤول عمّا تفعله المؤسسة بالذكاء الاصطناعي، ولماذا.</translation>
    </message>
    <message>
        <source>Sets where AI is used and where it is not, pays for it, and answers to the board, to staff and to regulators for what follows. Managers, architects and product people turn this direction into work. It grows out of managing machine learning, architecture, AI product or data science leadership, often with time in the business itself. What changes is that nearly all work is done through others and in the language of goals, risk and money. Above it stand only general management and the board; some later return to architecture or advise others.</source>
        <translation>يحدّد أين يُستخدم الذكاء الاصطناعي وأين لا يُستخدم، ويموّله، ويُسأل أمام مجلس الإدارة والموظفين والجهات الرقابية عمّا يترتّب عليه. ويحوّل المديرون والمعماريون ومسؤولو المنتجات هذا الاتّجاه إلى عمل. تنمو هذه المهنة من إدارة تعلّم الآلة أو هندسة البنية أو منتجات الذكاء الاصطناعي أو قيادة علم البيانات، وكثيرًا ما يسبقها وقت في جانب الأعمال نفسه. وما يتغيّر هو أن العمل كله تقريبًا يُنجز عبر الآخرين وبلغة الأهداف والمخاطر والمال. ولا يعلوها إلا الإدارة العامة ومجلس الإدارة، ويعود بعضهم لاحقًا إلى هندسة البنية أو ينصح غيره.</translation>
    </message>
    <message>
        <source>Set an AI strategy that follows from the organisation’s own aims</source>
        <translation>وضع استراتيجية ذكاء اصطناعي تنبع من أهداف المؤسسة نفسها</translation>
    </message>
    <message>
        <source>Choose which projects to fund, and stop those that do not earn their place</source>
        <translation>اختيار المشاريع التي تُموَّل، وإيقاف ما لا يستحقّ مكانه</translation>
    </message>
    <message>
        <source>Set rules for responsible use: ethics, privacy, security and human oversight</source>
        <translation>وضع قواعد الاستخدام المسؤول: الأخلاق والخصوصية والأمن والإشراف البشري</translation>
    </message>
    <message>
        <source>Answer to the board and to regulators for risks and incidents</source>
        <translation>المساءلة أمام مجلس الإدارة والجهات الرقابية عن المخاطر والحوادث</translation>
    </message>
    <message>
        <source>Build the organisation: leaders, skills, pay bands and training for all staff</source>
        <translation>بناء المؤسسة: القادة والمهارات ودرجات الأجور والتدريب لكل الموظفين</translation>
    </message>
    <message>
        <source>Choose large suppliers and keep the organisation free to change them</source>
        <translation>اختيار كبار المورّدين مع إبقاء المؤسسة حرّة في تغييرهم</translation>
    </message>
    <message>
        <source>Measure what AI really brings, and say so when it is little</source>
        <translation>قياس ما يحقّقه الذكاء الاصطناعي فعلًا، والتصريح بذلك حين يكون قليلًا</translation>
    </message>
    <message>
        <source>Speak for the organisation to customers, partners and the public</source>
        <translation>التحدّث باسم المؤسسة أمام العملاء والشركاء والجمهور</translation>
    </message>
    <message>
        <source>Meet the board, other leaders and heads of teams</source>
        <translation>لقاء مجلس الإدارة والقادة الآخرين ورؤساء الفرق</translation>
    </message>
    <message>
        <source>Decide on funding, risk cases and open questions</source>
        <translation>البتّ في التمويل وحالات المخاطر والمسائل المفتوحة</translation>
    </message>
    <message>
        <source>Listen to staff and customers who live with the systems</source>
        <translation>الاستماع إلى الموظفين والعملاء الذين يعايشون الأنظمة</translation>
    </message>
    <message>
        <source>An AI strategy with a funded list of projects</source>
        <translation>استراتيجية ذكاء اصطناعي بقائمة مشاريع مموَّلة</translation>
    </message>
    <message>
        <source>A register of AI systems with risks and owners</source>
        <translation>سجل لأنظمة الذكاء الاصطناعي بمخاطرها والمسؤولين عنها</translation>
    </message>
    <message>
        <source>A policy for staff on using AI tools</source>
        <translation>سياسة للموظفين بشأن استخدام أدوات الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>A training plan that reaches every department</source>
        <translation>خطة تدريب تصل إلى كل قسم</translation>
    </message>
    <message>
        <source>You can decide what AI is used for, and refuse uses that harm.</source>
        <translation>يمكنك تقرير فيمَ يُستخدم الذكاء الاصطناعي، ورفض الاستخدامات الضارّة.</translation>
    </message>
    <message>
        <source>The work joins technology, economy, law and people.</source>
        <translation>يجمع العمل بين التقنية والاقتصاد والقانون والناس.</translation>
    </message>
    <message>
        <source>You can build an organisation rather than a single system.</source>
        <translation>يمكنك بناء مؤسسة لا نظام واحد.</translation>
    </message>
    <message>
        <source>You answer for systems you did not build and cannot check in detail.</source>
        <translation>تُسأل عن أنظمة لم تبنِها ولا يمكنك فحصها بالتفصيل.</translation>
    </message>
    <message>
        <source>Pressure to show quick results meets work that takes time.</source>
        <translation>ضغط النتائج السريعة يصطدم بعمل يحتاج إلى وقت.</translation>
    </message>
    <message>
        <source>The post is young: its duties differ widely and may be merged with others.</source>
        <translation>المنصب حديث: تختلف واجباته كثيرًا وقد يُدمج بغيره.</translation>
    </message>
    <message>
        <source>Joins research, products and platforms under one direction.</source>
        <translation>جمع البحث والمنتجات والمنصّات تحت اتّجاه واحد.</translation>
    </message>
    <message>
        <source>Agrees with supervisors how models are approved, watched and withdrawn.</source>
        <translation>الاتّفاق مع الجهات المشرفة على كيفية اعتماد النماذج ومراقبتها وسحبها.</translation>
    </message>
    <message>
        <source>Weighs benefit for patients against risk, and decides what is not automated.</source>
        <translation>موازنة نفع المرضى بالمخاطر، وتقرير ما لا يُؤتمت.</translation>
    </message>
    <message>
        <source>Brings AI from single trials into plants, planning and service.</source>
        <translation>نقل الذكاء الاصطناعي من تجارب مفردة إلى المصانع والتخطيط والخدمة.</translation>
    </message>
    <message>
        <source>Keeps a public list of AI in use and makes its decisions open to challenge.</source>
        <translation>نشر قائمة علنية بالذكاء الاصطناعي المستخدَم وإتاحة الاعتراض على قراراته.</translation>
    </message>
    <message>
        <source>Sets rules for generated content, rights and labelling.</source>
        <translation>وضع قواعد للمحتوى المولَّد والحقوق والوسم.</translation>
    </message>
    <message>
        <source>The usual way: from Machine Learning Manager, AI Architect, AI Product Manager or Lead Data Scientist through ever wider responsibility.</source>
        <translation>الطريق المعتاد: من مدير تعلّم الآلة أو معماري الذكاء الاصطناعي أو مدير منتجات الذكاء الاصطناعي أو كبير علماء البيانات، عبر مسؤولية تتّسع باستمرار.</translation>
    </message>
    <message>
        <source>A technical, scientific or business degree is common. A second one in management or law can help, but does not replace a record of leading.</source>
        <translation>تشيع شهادة تقنية أو علمية أو في إدارة الأعمال. وقد تفيد شهادة ثانية في الإدارة أو القانون، لكنها لا تغني عن سجلّ في القيادة.</translation>
    </message>
    <message>
        <source>From heading a research laboratory, once you have led budgets, people and products as well as studies.</source>
        <translation>من رئاسة مختبر بحثي، بعد قيادة الميزانيات والأشخاص والمنتجات إلى جانب الدراسات.</translation>
    </message>
    <message>
        <source>New in the role, you take stock of AI in use, win trust and set a first direction with a few projects.</source>
        <translation>في بداية المهنة تحصر الذكاء الاصطناعي المستخدَم، وتكسب الثقة، وتحدّد اتّجاهًا أول ببضعة مشاريع.</translation>
    </message>
    <message>
        <source>You steer a funded programme across departments, with working rules for risk and clear owners.</source>
        <translation>توجّه برنامجًا مموَّلًا عبر الأقسام، بقواعد فعّالة للمخاطر ومسؤولين محدّدين.</translation>
    </message>
    <message>
        <source>You shape the whole organisation’s course with the board and are heard on AI beyond its walls.</source>
        <translation>تصوغ مسار المؤسسة كلها مع مجلس الإدارة، ويُسمع رأيك في الذكاء الاصطناعي خارجها.</translation>
    </message>
    <message>
        <source>Computer Vision Engineer</source>
        <translation>مهندس رؤية حاسوبية</translation>
    </message>
    <message>
        <source>Makes machines see: images, video, depth and motion.</source>
        <translation>يجعل الآلات ترى: الصور والفيديو والعمق والحركة.</translation>
    </message>
    <message>
        <source>Computer vision engineers, also called computer vision specialists, build systems that understand images and video: face recognition, medical imaging, autonomous vehicles, security and traffic monitoring. They join classic image processing with convolutional networks and know how light, lens and camera shape the data. A deep learning engineer works on large networks of any kind; here everything begins with the picture.</source>
        <translation>يبني مهندسو الرؤية الحاسوبية، ويُسمّون أيضًا اختصاصيي الرؤية الحاسوبية، أنظمة تفهم الصور والفيديو: التعرّف على الوجوه والتصوير الطبي والمركبات الذاتية والأمن ومراقبة المرور. ويجمعون بين معالجة الصور التقليدية والشبكات الالتفافية، ويعرفون كيف يشكّل الضوء والعدسة والكاميرا البيانات. مهندس التعلّم العميق يعمل على شبكات كبيرة من أيّ نوع، أمّا هنا فكل شيء يبدأ من الصورة.</translation>
    </message>
    <message>
        <source>Choose camera, lens and light with those who install them</source>
        <translation>اختيار الكاميرا والعدسة والإضاءة مع من يركّبونها</translation>
    </message>
    <message>
        <source>Collect and label images, including the rare and difficult cases</source>
        <translation>جمع الصور ووسمها، بما فيها الحالات النادرة والصعبة</translation>
    </message>
    <message>
        <source>Prepare images and video with OpenCV: correct, crop, filter, align</source>
        <translation>إعداد الصور والفيديو بـOpenCV: التصحيح والقصّ والترشيح والمحاذاة</translation>
    </message>
    <message>
        <source>Train convolutional networks (CNNs) in Keras or PyTorch to classify and detect</source>
        <translation>تدريب الشبكات الالتفافية (CNN) في Keras أو PyTorch على التصنيف والكشف</translation>
    </message>
    <message>
        <source>Outline organs, roads or defects pixel by pixel</source>
        <translation>تحديد الأعضاء أو الطرق أو العيوب بكسلًا بكسلًا</translation>
    </message>
    <message>
        <source>Track people, vehicles or parts through a video</source>
        <translation>تتبّع الأشخاص أو المركبات أو القطع عبر الفيديو</translation>
    </message>
    <message>
        <source>Make a model small and fast enough for a camera or a vehicle</source>
        <translation>تصغير النموذج وتسريعه بما يكفي لكاميرا أو مركبة</translation>
    </message>
    <message>
        <source>Test across weather, skin tones, devices and sites before use</source>
        <translation>الاختبار قبل الاستخدام في مختلف أحوال الطقس وألوان البشرة والأجهزة والمواقع</translation>
    </message>
    <message>
        <source>Look through wrong detections and find what they share</source>
        <translation>النظر في الكشوف الخاطئة وإيجاد ما تشترك فيه</translation>
    </message>
    <message>
        <source>Train a detector or a segmentation model and compare it</source>
        <translation>تدريب كاشف أو نموذج تجزئة ومقارنته</translation>
    </message>
    <message>
        <source>Speed up or repair one step between camera and result</source>
        <translation>تسريع خطوة بين الكاميرا والنتيجة أو إصلاحها</translation>
    </message>
    <message>
        <source>Face recognition for a door that also resists a held-up photo</source>
        <translation>تعرّف على الوجوه لباب يصمد أيضًا أمام صورة مرفوعة</translation>
    </message>
    <message>
        <source>Medical imaging software that marks places for a doctor to check</source>
        <translation>برنامج تصوير طبي يعلّم مواضع ليفحصها الطبيب</translation>
    </message>
    <message>
        <source>Lane and pedestrian detection for autonomous vehicles</source>
        <translation>كشف المسارات والمشاة للمركبات الذاتية</translation>
    </message>
    <message>
        <source>Traffic monitoring that counts vehicles by kind</source>
        <translation>مراقبة مرور تعدّ المركبات بحسب نوعها</translation>
    </message>
    <message>
        <source>Visual inspection that finds scratches on a production line</source>
        <translation>فحص بصري يجد الخدوش على خط إنتاج</translation>
    </message>
    <message>
        <source>You can see your results, and so can everyone else.</source>
        <translation>ترى نتائجك بعينك، ويراها الجميع كذلك.</translation>
    </message>
    <message>
        <source>The work meets the physical world: cameras, light, vehicles, bodies.</source>
        <translation>يلتقي العمل بالعالم المادي: الكاميرات والضوء والمركبات والأجسام.</translation>
    </message>
    <message>
        <source>Classic methods and deep networks both have their place.</source>
        <translation>للطرق التقليدية وللشبكات العميقة مكانها معًا.</translation>
    </message>
    <message>
        <source>A model that shines in the lab may fail in rain, at dusk or with a new camera.</source>
        <translation>قد يخفق نموذج متألّق في المختبر تحت المطر أو عند الغسق أو مع كاميرا جديدة.</translation>
    </message>
    <message>
        <source>Labelled images are slow and costly to make.</source>
        <translation>إعداد الصور الموسومة بطيء ومكلف.</translation>
    </message>
    <message>
        <source>Watching people raises questions of privacy and fairness that you must face.</source>
        <translation>مراقبة الناس تثير مسائل خصوصية وإنصاف لا بدّ من مواجهتها.</translation>
    </message>
    <message>
        <source>Detects lanes, signs and people for driver assistance</source>
        <translation>كشف المسارات والإشارات والأشخاص لمساعدة السائق</translation>
    </message>
    <message>
        <source>Marks findings in scans and microscope images</source>
        <translation>تعليم النتائج في صور الأشعة والمجهر</translation>
    </message>
    <message>
        <source>Finds defects and measures parts on the line</source>
        <translation>إيجاد العيوب وقياس القطع على خط الإنتاج</translation>
    </message>
    <message>
        <source>Tells a robot where an object is and how to grasp it</source>
        <translation>إخبار الروبوت بمكان الشيء وكيفية الإمساك به</translation>
    </message>
    <message>
        <source>Monitors traffic and public safety within the limits of the law</source>
        <translation>مراقبة المرور والسلامة العامة ضمن حدود القانون</translation>
    </message>
    <message>
        <source>Finds products by photograph and watches shelf stock</source>
        <translation>إيجاد المنتجات بصورة ومراقبة مخزون الرفوف</translation>
    </message>
    <message>
        <source>A degree in computer science, electrical engineering or physics with courses in imaging, signals or robotics.</source>
        <translation>شهادة في علوم الحاسوب أو الهندسة الكهربائية أو الفيزياء، مع مقرّرات في التصوير أو الإشارات أو الروبوتات.</translation>
    </message>
    <message>
        <source>Learn image processing with OpenCV, then CNNs; build a classifier and a detector on pictures that you took and labelled.</source>
        <translation>تعلّم معالجة الصور بـOpenCV ثم الشبكات الالتفافية (CNN)، وبناء مصنّف وكاشف على صور من التقاطك ووسمك.</translation>
    </message>
    <message>
        <source>A thesis or an assistant’s post in an imaging, medical or robotics group gives data and problems that are hard to find alone.</source>
        <translation>أطروحة أو وظيفة مساعد في مجموعة تصوير أو طبّ أو روبوتات تتيح بيانات ومسائل يصعب إيجادها منفردًا.</translation>
    </message>
    <message>
        <source>Embedded, robotics and quality engineers know the cameras and machines, and add learning methods.</source>
        <translation>مهندسو الأنظمة المدمجة والروبوتات والجودة يعرفون الكاميرات والآلات، ويضيفون طرق التعلّم.</translation>
    </message>
    <message>
        <source>You are trusted with one step, such as preparing a data set or training a known type of detector.</source>
        <translation>تُؤتمن على خطوة واحدة، مثل إعداد مجموعة بيانات أو تدريب نوع معروف من الكاشفات.</translation>
    </message>
    <message>
        <source>You take a vision task from camera to running model and decide how it is tested.</source>
        <translation>تقود مهمة رؤية من الكاميرا إلى النموذج العامل، وتقرّر كيف تُختبر.</translation>
    </message>
    <message>
        <source>You design whole vision systems, weigh hardware against accuracy and answer for their safe use.</source>
        <translation>تصمّم أنظمة رؤية كاملة، وتوازن بين العتاد والدقّة، وتُسأل عن استخدامها الآمن.</translation>
    </message>
    <message>
        <source>Data Engineer</source>
        <translation>مهندس بيانات</translation>
    </message>
    <message>
        <source>Collects, cleans, stores and moves large data.</source>
        <translation>يجمع البيانات الكبيرة وينظّفها ويخزّنها وينقلها.</translation>
    </message>
    <message>
        <source>Data engineers bring data from many sources into one place, clean it, store it and keep it moving, so that it is accurate and ready for analysis. Their users are colleagues: data scientists, analysts and the engineers who train models. They rarely build models; they answer for the tables that every model and report stands on.</source>
        <translation>يجمع مهندسو البيانات البيانات من مصادر كثيرة في مكان واحد، وينظّفونها ويخزّنونها ويُبقونها متدفّقة، لتكون دقيقة وجاهزة للتحليل. مستخدموها هم الزملاء: علماء البيانات والمحلّلون والمهندسون الذين يدرّبون النماذج. ونادرًا ما يبنون نماذج؛ فهم مسؤولون عن الجداول التي يقوم عليها كل نموذج وتقرير.</translation>
    </message>
    <message>
        <source>Collect data from applications, files, devices and partner systems</source>
        <translation>جمع البيانات من التطبيقات والملفات والأجهزة وأنظمة الشركاء</translation>
    </message>
    <message>
        <source>Design tables and keys that suit the questions people will ask</source>
        <translation>تصميم جداول ومفاتيح تناسب الأسئلة التي سيطرحها الناس</translation>
    </message>
    <message>
        <source>Build pipelines that clean, join and load data on a schedule</source>
        <translation>بناء خطوط معالجة تنظّف البيانات وتربطها وتحمّلها وفق جدول زمني</translation>
    </message>
    <message>
        <source>Run relational databases such as MySQL and document stores such as MongoDB</source>
        <translation>تشغيل قواعد بيانات علائقية مثل MySQL ومخازن مستندات مثل MongoDB</translation>
    </message>
    <message>
        <source>Process data too large for one machine with Spark, or on older Hadoop clusters</source>
        <translation>معالجة بيانات أكبر من طاقة آلة واحدة بـSpark، أو على عناقيد Hadoop الأقدم</translation>
    </message>
    <message>
        <source>Check accuracy, completeness and freshness before anyone uses a table</source>
        <translation>فحص الدقّة والاكتمال والحداثة قبل أن يستخدم أحد جدولًا</translation>
    </message>
    <message>
        <source>Find out why a load failed at night and make it safe to run again</source>
        <translation>معرفة سبب فشل تحميل ليلي وجعل إعادة تشغيله آمنة</translation>
    </message>
    <message>
        <source>Control who may see which data and how long it is kept</source>
        <translation>ضبط من يحقّ له رؤية أيّ بيانات وكم تُحفظ</translation>
    </message>
    <message>
        <source>Build or change one pipeline and test it on real volumes</source>
        <translation>بناء خط معالجة واحد أو تغييره واختباره على أحجام حقيقية</translation>
    </message>
    <message>
        <source>Look into late loads, failed checks and slow queries</source>
        <translation>بحث التحميلات المتأخرة والفحوص الفاشلة والاستعلامات البطيئة</translation>
    </message>
    <message>
        <source>Agree with a team what a new source means and delivers</source>
        <translation>الاتّفاق مع فريق على معنى مصدر جديد وما يقدّمه</translation>
    </message>
    <message>
        <source>A warehouse that joins sales, stock and web visits</source>
        <translation>مستودع يربط المبيعات والمخزون وزيارات الويب</translation>
    </message>
    <message>
        <source>A nightly pipeline from a MySQL shop database to reporting tables</source>
        <translation>خط معالجة ليلي من قاعدة متجر MySQL إلى جداول التقارير</translation>
    </message>
    <message>
        <source>A stream of sensor events ready for use within seconds</source>
        <translation>تدفّق أحداث حسّاسات جاهز للاستخدام خلال ثوانٍ</translation>
    </message>
    <message>
        <source>A catalogue of tables with owners, meaning and quality checks</source>
        <translation>فهرس جداول بمالكيها ومعانيها وفحوص جودتها</translation>
    </message>
    <message>
        <source>Training tables for models with the history kept as it was</source>
        <translation>جداول تدريب للنماذج بتاريخ محفوظ كما كان</translation>
    </message>
    <message>
        <source>The result is solid: a pipeline either runs and is right, or it is not.</source>
        <translation>النتيجة ملموسة: خط المعالجة إمّا يعمل ويصيب، أو لا.</translation>
    </message>
    <message>
        <source>Everyone who works with data depends on what you build.</source>
        <translation>كل من يعمل بالبيانات يعتمد على ما تبنيه.</translation>
    </message>
    <message>
        <source>The foundations, SQL and data modelling, change slowly and stay useful.</source>
        <translation>الأسس، أي SQL ونمذجة البيانات، تتغيّر ببطء وتبقى مفيدة.</translation>
    </message>
    <message>
        <source>Good work goes unseen; a broken load is seen by everyone.</source>
        <translation>العمل الجيّد لا يُرى، أمّا التحميل المتعطّل فيراه الجميع.</translation>
    </message>
    <message>
        <source>Sources change without notice, often at night or before a deadline.</source>
        <translation>تتغيّر المصادر دون إشعار، وكثيرًا ما يكون ذلك ليلًا أو قبل موعد تسليم.</translation>
    </message>
    <message>
        <source>There are many tools that do nearly the same, and each company has its own mix.</source>
        <translation>أدوات كثيرة تفعل الشيء نفسه تقريبًا، ولكل شركة خليطها الخاص.</translation>
    </message>
    <message>
        <source>Moves event logs from millions of devices into usable tables</source>
        <translation>نقل سجلّات الأحداث من ملايين الأجهزة إلى جداول صالحة للاستخدام</translation>
    </message>
    <message>
        <source>Joins accounts and trades so that every sum can be traced</source>
        <translation>ربط الحسابات والصفقات بحيث يمكن تتبّع كل مجموع</translation>
    </message>
    <message>
        <source>Brings orders, stock and clicks together every hour</source>
        <translation>جمع الطلبات والمخزون والنقرات معًا كل ساعة</translation>
    </message>
    <message>
        <source>Handles call and network records at very large volume</source>
        <translation>معالجة سجلّات المكالمات والشبكة بأحجام كبيرة جدًّا</translation>
    </message>
    <message>
        <source>Links patient records across systems under strict access rules</source>
        <translation>ربط سجلّات المرضى عبر الأنظمة بقواعد وصول صارمة</translation>
    </message>
    <message>
        <source>Collects machine readings from plants into one store</source>
        <translation>جمع قراءات الآلات من المصانع في مخزن واحد</translation>
    </message>
    <message>
        <source>A degree in computer science or information systems, with a project that loads and models real data.</source>
        <translation>شهادة في علوم الحاسوب أو نظم المعلومات، مع مشروع يحمّل بيانات حقيقية وينمذجها.</translation>
    </message>
    <message>
        <source>Learn SQL deeply, then Python, then build one pipeline from an open source of data to a checked table, and publish it.</source>
        <translation>تعلّم SQL بعمق ثم Python، ثم بناء خط معالجة واحد من مصدر بيانات مفتوح إلى جدول مفحوص، ونشره.</translation>
    </message>
    <message>
        <source>An apprenticeship in software or database work teaches the base; ask for tasks around loading and reporting.</source>
        <translation>التدريب المهني في البرمجيات أو قواعد البيانات يعلّم الأساس؛ ويُستحسن طلب مهامّ في التحميل والتقارير.</translation>
    </message>
    <message>
        <source>Database administrators, back-end developers and report builders move over by taking on pipelines and large-scale processing.</source>
        <translation>مديرو قواعد البيانات ومطوّرو الخلفية ومعدّو التقارير ينتقلون بتولّي خطوط المعالجة والمعالجة واسعة النطاق.</translation>
    </message>
    <message>
        <source>You are trusted with one source or one pipeline whose design is already agreed.</source>
        <translation>تُؤتمن على مصدر واحد أو خط معالجة واحد اتُّفق على تصميمه.</translation>
    </message>
    <message>
        <source>You design pipelines and tables for a whole subject and keep them accurate under load.</source>
        <translation>تصمّم خطوط المعالجة والجداول لموضوع كامل، وتحفظ دقّتها تحت الضغط.</translation>
    </message>
    <message>
        <source>You choose the shape of the platform, set the rules for quality and access, and plan its cost.</source>
        <translation>تختار شكل المنصّة، وتضع قواعد الجودة والوصول، وتخطّط تكلفتها.</translation>
    </message>
    <message>
        <source>Data Scientist</source>
        <translation>عالِم بيانات</translation>
    </message>
    <message>
        <source>Answers business questions with data and statistics.</source>
        <translation>يجيب عن أسئلة الأعمال بالبيانات والإحصاء.</translation>
    </message>
    <message>
        <source>Data scientists explore data, build statistical models and forecasts, and explain what the results mean for a decision. They work beside business teams who have a question and need to know how sure the answer is. The product is more often an insight, a chart or a recommendation than a running service, which is where machine learning engineers take over.</source>
        <translation>يستكشف علماء البيانات البيانات، ويبنون نماذج إحصائية وتوقّعات، ويشرحون ما تعنيه النتائج لقرار ما. ويعملون إلى جانب فرق أعمال لديها سؤال وتحتاج إلى معرفة مدى اليقين في الجواب. والناتج في الغالب فكرة كاشفة أو رسم بياني أو توصية، لا خدمة عاملة؛ فتلك يتولّاها مهندسو تعلّم الآلة.</translation>
    </message>
    <message>
        <source>Agree with a business team which decision the analysis should support</source>
        <translation>الاتّفاق مع فريق أعمال على القرار الذي ينبغي أن يدعمه التحليل</translation>
    </message>
    <message>
        <source>Explore a new data set and note what is missing, odd or misleading</source>
        <translation>استكشاف مجموعة بيانات جديدة وتدوين الناقص والشاذّ والمضلّل فيها</translation>
    </message>
    <message>
        <source>Fit statistical models and say how uncertain their results are</source>
        <translation>بناء نماذج إحصائية وبيان مدى عدم اليقين في نتائجها</translation>
    </message>
    <message>
        <source>Forecast sales, demand or costs and compare the forecast with what happened</source>
        <translation>توقّع المبيعات أو الطلب أو التكاليف ومقارنة التوقّع بما حدث</translation>
    </message>
    <message>
        <source>Plan experiments and read their results without fooling anyone</source>
        <translation>تخطيط التجارب وقراءة نتائجها دون خداع أحد</translation>
    </message>
    <message>
        <source>Group customers or cases that behave alike and describe each group</source>
        <translation>تجميع العملاء أو الحالات المتشابهة في سلوكها ووصف كل مجموعة</translation>
    </message>
    <message>
        <source>Build visualisations that show one finding at a time</source>
        <translation>بناء رسوم بيانية تُظهر نتيجة واحدة في كل مرة</translation>
    </message>
    <message>
        <source>Present insight to people who decide, with its limits</source>
        <translation>عرض النتائج على أصحاب القرار، مع حدودها</translation>
    </message>
    <message>
        <source>Query, clean and explore data for one open question</source>
        <translation>الاستعلام عن البيانات وتنظيفها واستكشافها لسؤال مفتوح واحد</translation>
    </message>
    <message>
        <source>Fit a model or a forecast and test its assumptions</source>
        <translation>بناء نموذج أو توقّع واختبار افتراضاته</translation>
    </message>
    <message>
        <source>Show results to a business team and take questions</source>
        <translation>عرض النتائج على فريق أعمال والإجابة عن الأسئلة</translation>
    </message>
    <message>
        <source>A monthly sales forecast with an honest range</source>
        <translation>توقّع شهري للمبيعات بنطاق صادق</translation>
    </message>
    <message>
        <source>A study of why customers leave, with groups to act on</source>
        <translation>دراسة لأسباب مغادرة العملاء، مع مجموعات يمكن العمل عليها</translation>
    </message>
    <message>
        <source>The analysis of an experiment on a new checkout page</source>
        <translation>تحليل تجربة على صفحة دفع جديدة</translation>
    </message>
    <message>
        <source>A dashboard that shows the few figures a team steers by</source>
        <translation>لوحة معلومات تُظهر الأرقام القليلة التي يسترشد بها الفريق</translation>
    </message>
    <message>
        <source>A risk model whose reasons can be explained to an auditor</source>
        <translation>نموذج مخاطر يمكن شرح أسبابه لمدقّق</translation>
    </message>
    <message>
        <source>Every question is a new one, and you learn how the whole organisation works.</source>
        <translation>كل سؤال جديد، وتتعلّم كيف تعمل المؤسسة كلها.</translation>
    </message>
    <message>
        <source>Your findings can change a decision within days.</source>
        <translation>قد تغيّر نتائجك قرارًا خلال أيام.</translation>
    </message>
    <message>
        <source>It suits people who like both figures and conversation.</source>
        <translation>تناسب من يحبّ الأرقام والحوار معًا.</translation>
    </message>
    <message>
        <source>Questions arrive vague, and much of the work is finding out what is really asked.</source>
        <translation>تصل الأسئلة غامضة، وكثير من العمل هو معرفة المطلوب فعلًا.</translation>
    </message>
    <message>
        <source>Data is often late, partial or collected for another purpose.</source>
        <translation>كثيرًا ما تكون البيانات متأخرة أو ناقصة أو مجموعة لغرض آخر.</translation>
    </message>
    <message>
        <source>A sound analysis may be set aside when it does not fit the plan.</source>
        <translation>قد يُنحّى تحليل سليم حين لا يوافق الخطة.</translation>
    </message>
    <message>
        <source>Tests page changes and forecasts demand by product</source>
        <translation>اختبار تغييرات الصفحات وتوقّع الطلب بحسب المنتج</translation>
    </message>
    <message>
        <source>Models credit risk and explains each factor in the score</source>
        <translation>نمذجة مخاطر الائتمان وشرح كل عامل في الدرجة</translation>
    </message>
    <message>
        <source>Compares treatments and predicts bed use in hospitals</source>
        <translation>مقارنة العلاجات والتنبّؤ بإشغال الأسرّة في المستشفيات</translation>
    </message>
    <message>
        <source>Finds out why customers leave and what keeps them</source>
        <translation>معرفة سبب مغادرة العملاء وما يُبقيهم</translation>
    </message>
    <message>
        <source>Studies the effect of policies from registers and surveys</source>
        <translation>دراسة أثر السياسات من السجلّات والاستطلاعات</translation>
    </message>
    <message>
        <source>Measures what audiences watch, read and return to</source>
        <translation>قياس ما يشاهده الجمهور ويقرؤه ويعود إليه</translation>
    </message>
    <message>
        <source>A degree in statistics, mathematics, economics, physics or a social science with strong methods; add Python and SQL.</source>
        <translation>شهادة في الإحصاء أو الرياضيات أو الاقتصاد أو الفيزياء أو علم اجتماعي قويّ المنهج؛ مع إضافة Python وSQL.</translation>
    </message>
    <message>
        <source>Learn SQL, pandas and statistics, then publish three analyses of open data, each with a question, a method and its limits.</source>
        <translation>تعلّم SQL وpandas والإحصاء، ثم نشر ثلاثة تحليلات لبيانات مفتوحة، لكلٍّ منها سؤال ومنهج وحدود.</translation>
    </message>
    <message>
        <source>Analysts, controllers and engineers bring knowledge of their field and add modelling, experiments and code.</source>
        <translation>المحلّلون والمراقبون الماليون والمهندسون لديهم معرفة بمجالهم، ويضيفون النمذجة والتجارب والشفرة.</translation>
    </message>
    <message>
        <source>Researchers from any data-heavy science already know how to test a claim; they learn to work faster and for a decision.</source>
        <translation>الباحثون من أيّ علم غنيّ بالبيانات يعرفون كيف يُختبر الزعم؛ ويتعلّمون العمل أسرع ومن أجل قرار.</translation>
    </message>
    <message>
        <source>You are trusted with a clear question on known data, and a colleague checks your method before results go out.</source>
        <translation>تُؤتمن على سؤال واضح في بيانات معروفة، ويفحص زميل منهجك قبل خروج النتائج.</translation>
    </message>
    <message>
        <source>You shape the question with the business team, choose the method and stand by the result.</source>
        <translation>تصوغ السؤال مع فريق الأعمال، وتختار المنهج، وتدافع عن النتيجة.</translation>
    </message>
    <message>
        <source>You choose which questions are worth asking, set the standard for evidence and advise those who decide.</source>
        <translation>تختار الأسئلة الجديرة بالطرح، وتضع معيار الأدلة، وتنصح أصحاب القرار.</translation>
    </message>
    <message>
        <source>Deep Learning Engineer</source>
        <translation>مهندس تعلّم عميق</translation>
    </message>
    <message>
        <source>Builds and trains large neural networks that hold up in use.</source>
        <translation>يبني شبكات عصبية كبيرة ويدرّبها لتصمد في الاستخدام.</translation>
    </message>
    <message>
        <source>Designs, trains and speeds up large neural networks for speech, images and translation. The engineer works for product teams that need more than a ready-made model, and for research groups that need their ideas to run at scale. Unlike a Machine Learning Engineer, who may choose any method and looks after the service around it, this role stays close to the network itself: its layers, its training run and the hardware under it. Unlike a vision or language specialist, it moves between kinds of data.</source>
        <translation>يصمّم شبكات عصبية كبيرة للكلام والصور والترجمة، ويدرّبها ويسرّعها. ويعمل لفرق منتجات تحتاج إلى أكثر من نموذج جاهز، ولمجموعات بحثية تحتاج إلى تشغيل أفكارها على نطاق واسع. وخلافًا لمهندس تعلّم الآلة الذي قد يختار أيّ طريقة ويرعى الخدمة المحيطة بها، تبقى هذه المهنة قريبة من الشبكة نفسها: طبقاتها وتدريبها والعتاد الذي تعمل عليه. وخلافًا للمتخصّص في الرؤية أو اللغة، تتنقّل بين أنواع البيانات.</translation>
    </message>
    <message>
        <source>Choose a network design that fits the data, the memory and the time allowed</source>
        <translation>اختيار تصميم شبكة يناسب البيانات والذاكرة والوقت المتاح</translation>
    </message>
    <message>
        <source>Prepare audio, images or text so that training is steady and repeatable</source>
        <translation>إعداد الصوت أو الصور أو النصوص ليكون التدريب مستقرًّا وقابلًا للتكرار</translation>
    </message>
    <message>
        <source>Write training loops, loss functions and data loaders</source>
        <translation>كتابة حلقات التدريب ودوالّ الخسارة ومحمّلات البيانات</translation>
    </message>
    <message>
        <source>Find out why a run diverges, overfits or stops learning</source>
        <translation>معرفة سبب تباعد تدريب أو فرط تخصيصه أو توقّف تعلّمه</translation>
    </message>
    <message>
        <source>Spread training over several GPUs and keep them busy</source>
        <translation>توزيع التدريب على عدّة وحدات GPU وإبقاؤها مشغولة</translation>
    </message>
    <message>
        <source>Adapt a pretrained network to a new task with little data</source>
        <translation>تكييف شبكة مدرَّبة مسبقًا لمهمة جديدة ببيانات قليلة</translation>
    </message>
    <message>
        <source>Shrink a trained network so it runs fast enough on the target device</source>
        <translation>تصغير شبكة مدرَّبة لتعمل بسرعة كافية على الجهاز المستهدف</translation>
    </message>
    <message>
        <source>Compare runs fairly and write down what was learned</source>
        <translation>مقارنة التجارب بإنصاف وتدوين ما تُعلِّم منها</translation>
    </message>
    <message>
        <source>Start training runs, read curves, stop the bad ones</source>
        <translation>بدء التدريبات وقراءة المنحنيات وإيقاف السيّئ منها</translation>
    </message>
    <message>
        <source>Chase one fault through data, code and hardware</source>
        <translation>تتبّع عطل واحد عبر البيانات والشفرة والعتاد</translation>
    </message>
    <message>
        <source>Discuss results and next experiments with the team</source>
        <translation>مناقشة النتائج والتجارب التالية مع الفريق</translation>
    </message>
    <message>
        <source>A speech recogniser for noisy rooms</source>
        <translation>متعرّف على الكلام للغرف الصاخبة</translation>
    </message>
    <message>
        <source>A translation network for a pair of languages</source>
        <translation>شبكة ترجمة لزوج من اللغات</translation>
    </message>
    <message>
        <source>An image classifier trained from a pretrained backbone</source>
        <translation>مصنّف صور مدرَّب من شبكة أساسية مدرَّبة مسبقًا</translation>
    </message>
    <message>
        <source>A network small enough for a phone or a camera</source>
        <translation>شبكة صغيرة بما يكفي لهاتف أو كاميرا</translation>
    </message>
    <message>
        <source>You work close to the mathematics and the machine at once.</source>
        <translation>تعمل قريبًا من الرياضيات والآلة في آنٍ معًا.</translation>
    </message>
    <message>
        <source>A new design can be tried the same day, and the curves answer.</source>
        <translation>يمكن تجربة تصميم جديد في اليوم نفسه، والمنحنيات تجيب.</translation>
    </message>
    <message>
        <source>The same craft carries over to sound, pictures and text.</source>
        <translation>الحرفة نفسها تنتقل إلى الصوت والصور والنصوص.</translation>
    </message>
    <message>
        <source>Runs take hours or weeks, and many of them end without a usable result.</source>
        <translation>يستغرق التدريب ساعات أو أسابيع، وكثير منه ينتهي دون نتيجة نافعة.</translation>
    </message>
    <message>
        <source>Faults are quiet: the code runs and the network is merely a little worse.</source>
        <translation>الأعطال صامتة: الشفرة تعمل والشبكة أسوأ قليلًا فحسب.</translation>
    </message>
    <message>
        <source>Computing time is scarce and shared, so each experiment has to be argued for.</source>
        <translation>وقت الحوسبة شحيح ومشترك، فلا بدّ من تبرير كل تجربة.</translation>
    </message>
    <message>
        <source>Trains speech, image and translation networks for products with many users.</source>
        <translation>تدريب شبكات الكلام والصور والترجمة لمنتجات كثيرة المستخدمين.</translation>
    </message>
    <message>
        <source>Trains the perception and planning networks of driving systems and fits them to the car.</source>
        <translation>تدريب شبكات الإدراك والتخطيط في أنظمة القيادة وملاءمتها للسيارة.</translation>
    </message>
    <message>
        <source>Trains networks that let machines grasp, move and learn from trial and error.</source>
        <translation>تدريب شبكات تتيح للآلات أن تمسك وتتحرّك وتتعلّم من التجربة والخطأ.</translation>
    </message>
    <message>
        <source>Trains networks on scans and signals together with clinicians who check the results.</source>
        <translation>تدريب شبكات على صور الأشعة والإشارات مع أطباء يفحصون النتائج.</translation>
    </message>
    <message>
        <source>Builds speech networks for calls and small networks for devices at the edge.</source>
        <translation>بناء شبكات كلام للمكالمات وشبكات صغيرة لأجهزة الحافة.</translation>
    </message>
    <message>
        <source>Turns new methods into training code that others can run again.</source>
        <translation>تحويل الطرق الجديدة إلى شفرة تدريب يمكن للآخرين إعادة تشغيلها.</translation>
    </message>
    <message>
        <source>Computer science, mathematics, physics or electrical engineering, with a thesis or project in which you trained networks yourself.</source>
        <translation>علوم الحاسوب أو الرياضيات أو الفيزياء أو الهندسة الكهربائية، مع أطروحة أو مشروع درّبت فيه شبكات بنفسك.</translation>
    </message>
    <message>
        <source>A doctorate or a research post in speech, vision or learning methods, then a move towards building things others use.</source>
        <translation>دكتوراه أو وظيفة بحثية في الكلام أو الرؤية أو طرق التعلّم، ثم الانتقال إلى بناء ما يستخدمه الآخرون.</translation>
    </message>
    <message>
        <source>Reproduce known networks from their papers, publish the training code and the failures, and enter competitions on images or sound.</source>
        <translation>إعادة إنتاج شبكات معروفة من أوراقها، ونشر شفرة التدريب والإخفاقات، ودخول مسابقات في الصور أو الصوت.</translation>
    </message>
    <message>
        <source>From machine learning, signal processing or graphics programming: take the deep learning part of a project at your present place.</source>
        <translation>من تعلّم الآلة أو معالجة الإشارات أو برمجة الرسوم: تولّي جزء التعلّم العميق من مشروع في مكان عملك الحالي.</translation>
    </message>
    <message>
        <source>You train and fine-tune known designs on prepared data, and someone checks your comparisons.</source>
        <translation>تدرّب تصاميم معروفة وتضبطها ضبطًا دقيقًا على بيانات مُعدّة، ويفحص أحدهم مقارناتك.</translation>
    </message>
    <message>
        <source>You own a network from the raw data to the delivered weights and plan your own experiments and computing time.</source>
        <translation>تتولّى شبكة من البيانات الخام إلى الأوزان المسلَّمة، وتخطّط تجاربك ووقت حوسبتك.</translation>
    </message>
    <message>
        <source>You decide which designs and training methods the team bets on, and solve the failures of scale nobody has met before.</source>
        <translation>تقرّر على أيّ تصاميم وطرق تدريب يراهن الفريق، وتحلّ إخفاقات النطاق التي لم يواجهها أحد من قبل.</translation>
    </message>
    <message>
        <source>Lead Data Scientist</source>
        <translation>كبير علماء البيانات</translation>
    </message>
    <message>
        <source>Guides a group’s analyses and stands behind the findings.</source>
        <translation>يوجّه تحليلات الفريق ويتحمّل مسؤولية نتائجها.</translation>
    </message>
    <message>
        <source>Leads data scientists in content: chooses which questions to take on, how to answer them and when the evidence is enough. The findings go to business leaders who will act on them. It grows out of work as a Data Scientist, sometimes as a Research Scientist or Machine Learning Engineer with strong statistics. What changes is that your results are mostly other people’s work, made sound by your review. A Machine Learning Manager answers for people, budget and delivery; the lead stays hands-on and answers for method and quality.</source>
        <translation>يقود علماء البيانات في المضمون: يختار الأسئلة التي تُتناول، وكيف يُجاب عنها، ومتى تكفي الأدلة. وتذهب النتائج إلى قادة أعمال سيعملون بها. تنمو هذه المهنة من عمل عالِم البيانات، وأحيانًا من عالِم أبحاث أو مهندس تعلّم الآلة قويّ في الإحصاء. وما يتغيّر هو أن نتائجك في معظمها عمل غيرك، تجعله مراجعتك سليمًا. مدير تعلّم الآلة مسؤول عن الأشخاص والميزانية والتسليم؛ أمّا القائد هنا فيبقى في العمل التطبيقي ويُسأل عن المنهج والجودة.</translation>
    </message>
    <message>
        <source>Turn a vague business question into one that data can answer</source>
        <translation>تحويل سؤال أعمال غامض إلى سؤال تجيب عنه البيانات</translation>
    </message>
    <message>
        <source>Choose the method: experiment, causal study, forecast or model</source>
        <translation>اختيار المنهج: تجربة أو دراسة سببية أو توقّع أو نموذج</translation>
    </message>
    <message>
        <source>Review analyses for leaks, bias and conclusions that go too far</source>
        <translation>مراجعة التحليلات بحثًا عن التسرّب والانحياز والاستنتاجات المبالغ فيها</translation>
    </message>
    <message>
        <source>Take the hardest analysis on the table yourself</source>
        <translation>تولّي أصعب تحليل مطروح بنفسك</translation>
    </message>
    <message>
        <source>Coach data scientists and help them grow in method and manner</source>
        <translation>توجيه علماء البيانات ومساعدتهم على النموّ في المنهج والأسلوب</translation>
    </message>
    <message>
        <source>Set shared standards for code, reports and repeatable results</source>
        <translation>وضع معايير مشتركة للشفرة والتقارير والنتائج القابلة للتكرار</translation>
    </message>
    <message>
        <source>Explain findings and their uncertainty to decision makers</source>
        <translation>شرح النتائج وعدم اليقين فيها لأصحاب القرار</translation>
    </message>
    <message>
        <source>Turn down work that would not change any decision</source>
        <translation>رفض العمل الذي لن يغيّر أيّ قرار</translation>
    </message>
    <message>
        <source>Review analyses and discuss methods one to one</source>
        <translation>مراجعة التحليلات ومناقشة المناهج في لقاءات فردية</translation>
    </message>
    <message>
        <source>Work hands-on on one difficult question</source>
        <translation>العمل المباشر على سؤال صعب واحد</translation>
    </message>
    <message>
        <source>Present findings and agree the next questions</source>
        <translation>عرض النتائج والاتّفاق على الأسئلة التالية</translation>
    </message>
    <message>
        <source>A shared playbook for experiments and A/B tests</source>
        <translation>دليل عمل مشترك للتجارب واختبارات A/B</translation>
    </message>
    <message>
        <source>A forecast with ranges that planning relies on</source>
        <translation>توقّع بنطاقات يعتمد عليه التخطيط</translation>
    </message>
    <message>
        <source>A causal study of what a price change did</source>
        <translation>دراسة سببية لأثر تغيير في السعر</translation>
    </message>
    <message>
        <source>A review routine for models and reports</source>
        <translation>إجراء مراجعة ثابت للنماذج والتقارير</translation>
    </message>
    <message>
        <source>You stay with the data and still shape larger decisions.</source>
        <translation>تبقى مع البيانات وتؤثّر مع ذلك في قرارات أكبر.</translation>
    </message>
    <message>
        <source>Watching others become good at their craft is part of the work.</source>
        <translation>مشاهدة الآخرين يتقنون حرفتهم جزء من العمل.</translation>
    </message>
    <message>
        <source>You can choose the questions that matter.</source>
        <translation>يمكنك اختيار الأسئلة المهمة.</translation>
    </message>
    <message>
        <source>Your day splits between own analysis, review and meetings.</source>
        <translation>يتوزّع يومك بين تحليلك الخاص والمراجعة والاجتماعات.</translation>
    </message>
    <message>
        <source>You sometimes have to tell people that the data do not support their plan.</source>
        <translation>عليك أحيانًا إبلاغ الناس أن البيانات لا تؤيّد خطتهم.</translation>
    </message>
    <message>
        <source>You carry responsibility for quality, often without formal power over people.</source>
        <translation>تتحمّل مسؤولية الجودة، وكثيرًا ما يكون ذلك دون سلطة رسمية على الأشخاص.</translation>
    </message>
    <message>
        <source>Leads the experiments that decide which product changes stay.</source>
        <translation>قيادة التجارب التي تقرّر أيّ تغييرات المنتج تبقى.</translation>
    </message>
    <message>
        <source>Stands behind risk and demand models before reviewers and auditors.</source>
        <translation>الدفاع عن نماذج المخاطر والطلب أمام المراجعين والمدقّقين.</translation>
    </message>
    <message>
        <source>Guides studies on treatment and service data with clinical partners.</source>
        <translation>توجيه الدراسات على بيانات العلاج والخدمة مع شركاء سريريين.</translation>
    </message>
    <message>
        <source>Leads work on demand, pricing and customer behaviour.</source>
        <translation>قيادة العمل على الطلب والتسعير وسلوك العملاء.</translation>
    </message>
    <message>
        <source>Leads forecasts of network load and studies of why customers leave.</source>
        <translation>قيادة توقّعات حمل الشبكة ودراسات أسباب مغادرة العملاء.</translation>
    </message>
    <message>
        <source>Checks whether a measure worked, and says so in plain words.</source>
        <translation>فحص هل نجح إجراء ما، وبيان ذلك بكلمات بسيطة.</translation>
    </message>
    <message>
        <source>The usual way: a senior Data Scientist who already reviews, coaches and picks the questions is given the lead.</source>
        <translation>الطريق المعتاد: عالِم بيانات متقدّم يراجع ويوجّه ويختار الأسئلة من قبل، فتُسند إليه القيادة.</translation>
    </message>
    <message>
        <source>From leading studies or a research group, once you have shown that your results change decisions outside the university.</source>
        <translation>من قيادة دراسات أو مجموعة بحثية، بعد أن تُثبت أن نتائجك تغيّر قرارات خارج الجامعة.</translation>
    </message>
    <message>
        <source>Statistics, mathematics, economics or another quantitative subject, often with a thesis on data of your own; practice in teams comes on top.</source>
        <translation>الإحصاء أو الرياضيات أو الاقتصاد أو تخصّص كمّي آخر، وكثيرًا ما يكون مع أطروحة على بياناتك الخاصة؛ وتأتي فوقها ممارسة العمل في الفرق.</translation>
    </message>
    <message>
        <source>From another analytical trade, with a record of studies others relied on and people you have trained.</source>
        <translation>من مهنة تحليلية أخرى، مع سجلّ من دراسات اعتمد عليها الآخرون وأشخاص درّبتهم.</translation>
    </message>
    <message>
        <source>New in the role, you lead the method on one theme and review the work of a few colleagues.</source>
        <translation>في بداية المهنة تقود المنهج في موضوع واحد وتراجع عمل بضعة زملاء.</translation>
    </message>
    <message>
        <source>You set the standards for a whole group and choose, with the business, what it works on.</source>
        <translation>تضع المعايير لمجموعة كاملة، وتختار مع جهة الأعمال ما تعمل عليه.</translation>
    </message>
    <message>
        <source>You are the last word on method across groups and shape what the organisation measures and tests.</source>
        <translation>لك الكلمة الأخيرة في المنهج عبر المجموعات، وتصوغ ما تقيسه المؤسسة وتختبره.</translation>
    </message>
    <message>
        <source>Machine Learning Engineer</source>
        <translation>مهندس تعلّم الآلة</translation>
    </message>
    <message>
        <source>Turns models into services people can rely on.</source>
        <translation>يحوّل النماذج إلى خدمات يُعتمد عليها.</translation>
    </message>
    <message>
        <source>Machine learning engineers design, train and deploy models, then build them into a product and watch how they perform. They work for product teams that need a prediction in every request or every night. A data scientist is done when the question is answered; here the work goes on for as long as the model is in use.</source>
        <translation>يصمّم مهندسو تعلّم الآلة النماذج ويدرّبونها وينشرونها، ثم يدمجونها في منتج ويراقبون أداءها. ويعملون لفرق منتجات تحتاج إلى تنبّؤ مع كل طلب أو كل ليلة. عالِم البيانات ينتهي عمله حين يُجاب عن السؤال؛ أمّا هنا فيستمرّ العمل ما دام النموذج مستخدمًا.</translation>
    </message>
    <message>
        <source>Turn a product need into a learning task with data, a target and a measure</source>
        <translation>تحويل حاجة المنتج إلى مهمة تعلّم لها بيانات وهدف ومقياس</translation>
    </message>
    <message>
        <source>Design and train models, and compare them with a simple baseline</source>
        <translation>تصميم النماذج وتدريبها ومقارنتها بخط أساس بسيط</translation>
    </message>
    <message>
        <source>Optimise algorithms until they meet the limits on time, memory and cost</source>
        <translation>تحسين الخوارزميات حتى تفي بحدود الوقت والذاكرة والتكلفة</translation>
    </message>
    <message>
        <source>Build features that are computed the same way in training and in use</source>
        <translation>بناء سمات تُحسب بالطريقة نفسها في التدريب والاستخدام</translation>
    </message>
    <message>
        <source>Deploy a model behind an interface that other systems can call</source>
        <translation>نشر نموذج خلف واجهة تستدعيها أنظمة أخرى</translation>
    </message>
    <message>
        <source>Integrate predictions into existing systems and agree what happens when they fail</source>
        <translation>دمج التنبّؤات في أنظمة قائمة والاتّفاق على ما يحدث عند فشلها</translation>
    </message>
    <message>
        <source>Watch performance after release and retrain when the data drifts</source>
        <translation>مراقبة الأداء بعد الإصدار وإعادة التدريب حين تنزاح البيانات</translation>
    </message>
    <message>
        <source>Write tests for data, features and model code</source>
        <translation>كتابة اختبارات للبيانات والسمات وشفرة النموذج</translation>
    </message>
    <message>
        <source>Train and compare two or three model versions</source>
        <translation>تدريب إصدارين أو ثلاثة من النموذج ومقارنتها</translation>
    </message>
    <message>
        <source>Write and review code for the service around the model</source>
        <translation>كتابة شفرة الخدمة المحيطة بالنموذج ومراجعتها</translation>
    </message>
    <message>
        <source>Check live performance and trace one odd prediction</source>
        <translation>فحص الأداء الحيّ وتتبّع تنبّؤ واحد غريب</translation>
    </message>
    <message>
        <source>A price prediction service for second-hand cars</source>
        <translation>خدمة تتنبّأ بأسعار السيارات المستعملة</translation>
    </message>
    <message>
        <source>A spam detection filter for an e-mail provider</source>
        <translation>مرشّح للبريد المزعج لمزوّد بريد إلكتروني</translation>
    </message>
    <message>
        <source>Product recommendations on a shop’s front page</source>
        <translation>توصيات منتجات على الصفحة الأولى لمتجر</translation>
    </message>
    <message>
        <source>A delivery time estimate that is updated with every order</source>
        <translation>تقدير لوقت التوصيل يُحدَّث مع كل طلب</translation>
    </message>
    <message>
        <source>You see your model used by real people soon after you build it.</source>
        <translation>ترى نموذجك يستخدمه أناس حقيقيون بعد بنائه بقليل.</translation>
    </message>
    <message>
        <source>The work joins software and mathematics, so there is always something of both.</source>
        <translation>يجمع العمل بين البرمجيات والرياضيات، ففيه دائمًا شيء من كليهما.</translation>
    </message>
    <message>
        <source>The skills carry over to almost every field that has data.</source>
        <translation>تنتقل المهارات إلى كل مجال تقريبًا فيه بيانات.</translation>
    </message>
    <message>
        <source>Most of the time goes into data, tests and plumbing rather than into the model itself.</source>
        <translation>يذهب معظم الوقت إلى البيانات والاختبارات والتوصيلات لا إلى النموذج نفسه.</translation>
    </message>
    <message>
        <source>A model can fail silently: nothing crashes, the answers just get worse.</source>
        <translation>قد يخفق النموذج بصمت: لا شيء يتعطّل، وإنما تسوء الإجابات.</translation>
    </message>
    <message>
        <source>You need two crafts at once, and advertisements for beginners often ask for both.</source>
        <translation>تحتاج إلى حرفتين معًا، وكثيرًا ما تطلبهما إعلانات المبتدئين كذلك.</translation>
    </message>
    <message>
        <source>Ranks search results and feeds while the user waits</source>
        <translation>ترتيب نتائج البحث والخلاصات بينما ينتظر المستخدم</translation>
    </message>
    <message>
        <source>Recommends products and predicts prices and demand</source>
        <translation>التوصية بالمنتجات والتنبّؤ بالأسعار والطلب</translation>
    </message>
    <message>
        <source>Scores payments for fraud before they go through</source>
        <translation>تقييم المدفوعات لكشف الاحتيال قبل تنفيذها</translation>
    </message>
    <message>
        <source>Builds risk scores into the systems a clinic already uses</source>
        <translation>بناء درجات المخاطر في الأنظمة التي تستخدمها العيادة من قبل</translation>
    </message>
    <message>
        <source>Predicts machine failures from sensor readings</source>
        <translation>التنبّؤ بأعطال الآلات من قراءات الحسّاسات</translation>
    </message>
    <message>
        <source>Predicts network load and which customers may leave</source>
        <translation>التنبّؤ بحمل الشبكة وبالعملاء الذين قد يغادرون</translation>
    </message>
    <message>
        <source>A degree in computer science, mathematics or engineering, with at least one project that ends in a running service.</source>
        <translation>شهادة في علوم الحاسوب أو الرياضيات أو الهندسة، مع مشروع واحد على الأقل ينتهي بخدمة عاملة.</translation>
    </message>
    <message>
        <source>Learn Python, then supervised learning, then deploy two small models of your own with tests and a public repository.</source>
        <translation>تعلّم Python ثم التعلّم بإشراف، ثم نشر نموذجين صغيرين لك باختبارات ومستودع شفرة عامّ.</translation>
    </message>
    <message>
        <source>Software developers add modelling and evaluation; data scientists add software design and serving. Both often move inside the same company.</source>
        <translation>يضيف مطوّرو البرمجيات النمذجة والتقييم، ويضيف علماء البيانات تصميم البرمجيات وتقديم النماذج. وكثيرًا ما ينتقل الاثنان داخل الشركة نفسها.</translation>
    </message>
    <message>
        <source>An internship or apprenticeship in a software team that runs models; features and tests are the usual first tasks.</source>
        <translation>فترة تدريب أو تدريب مهني في فريق برمجيات يشغّل نماذج؛ والسمات والاختبارات هي المهامّ الأولى المعتادة.</translation>
    </message>
    <message>
        <source>You are trusted with one part of a pipeline, such as a feature or a retraining run, and someone reviews your work.</source>
        <translation>تُؤتمن على جزء من خط معالجة، مثل سمة أو إعادة تدريب، ويراجع أحدهم عملك.</translation>
    </message>
    <message>
        <source>You own a model from the data to the live service and choose the method yourself.</source>
        <translation>تتولّى نموذجًا من البيانات إلى الخدمة العاملة، وتختار الطريقة بنفسك.</translation>
    </message>
    <message>
        <source>You decide how several models are built, served and replaced, and you are asked first when one goes wrong.</source>
        <translation>تقرّر كيف تُبنى عدّة نماذج وتُقدَّم وتُستبدل، وتُسأل أولًا حين يخطئ أحدها.</translation>
    </message>
    <message>
        <source>Machine Learning Manager</source>
        <translation>مدير تعلّم الآلة</translation>
    </message>
    <message>
        <source>Leads the people who build and run machine learning.</source>
        <translation>يقود من يبنون تعلّم الآلة ويشغّلونه.</translation>
    </message>
    <message>
        <source>Answers for a team and for what it delivers: hiring, growth, priorities, budget and working models. Stands between the engineers and the rest of the organisation so that both know what to expect. People come to it from Machine Learning, MLOps, Deep Learning or Lead Data Scientist work, and from AI product management. What changes most is the measure of a good day: from code written to people who can do their work. A Lead Data Scientist answers for method and an AI Architect for design; the manager answers for people and outcome.</source>
        <translation>مسؤول عن فريق وعمّا يسلّمه: التوظيف والنموّ والأولويات والميزانية والنماذج العاملة. ويقف بين المهندسين وبقية المؤسسة ليعرف الطرفان ما يُتوقّع. يأتي الناس إلى هذه المهنة من تعلّم الآلة أو MLOps أو التعلّم العميق أو من عمل كبير علماء البيانات، ومن إدارة منتجات الذكاء الاصطناعي. وأكثر ما يتغيّر هو مقياس اليوم الجيّد: من شفرة كُتبت إلى أشخاص يستطيعون أداء عملهم. كبير علماء البيانات مسؤول عن المنهج، ومعماري الذكاء الاصطناعي عن التصميم؛ والمدير مسؤول عن الأشخاص والنتيجة.</translation>
    </message>
    <message>
        <source>Hire people and give them a fair start</source>
        <translation>توظيف الأشخاص ومنحهم بداية منصفة</translation>
    </message>
    <message>
        <source>Hold regular one-to-one talks and give clear feedback</source>
        <translation>عقد لقاءات فردية منتظمة وتقديم ملاحظات واضحة</translation>
    </message>
    <message>
        <source>Decide with product and business what the team does and does not do</source>
        <translation>تقرير ما يفعله الفريق وما لا يفعله مع المنتج والأعمال</translation>
    </message>
    <message>
        <source>Plan experiments whose outcome is open, with points to stop or go on</source>
        <translation>تخطيط تجارب مفتوحة النتيجة، بنقاط للإيقاف أو المواصلة</translation>
    </message>
    <message>
        <source>Keep time free for maintenance, monitoring and paying off old shortcuts</source>
        <translation>حفظ وقت للصيانة والمراقبة وتسوية الحلول المؤقّتة القديمة</translation>
    </message>
    <message>
        <source>Ask the questions that show whether a model is ready to go live</source>
        <translation>طرح الأسئلة التي تُظهر هل النموذج جاهز للتشغيل</translation>
    </message>
    <message>
        <source>Manage budget, computing cost and suppliers</source>
        <translation>إدارة الميزانية وتكلفة الحوسبة والمورّدين</translation>
    </message>
    <message>
        <source>Settle conflicts early and speak up for the team</source>
        <translation>تسوية الخلافات مبكرًا والدفاع عن الفريق</translation>
    </message>
    <message>
        <source>One-to-one talks, hiring interviews and feedback</source>
        <translation>لقاءات فردية ومقابلات توظيف وملاحظات</translation>
    </message>
    <message>
        <source>Plan with product; clear what blocks the team</source>
        <translation>التخطيط مع المنتج وإزالة ما يعيق الفريق</translation>
    </message>
    <message>
        <source>Look at results, incidents, cost and risks</source>
        <translation>النظر في النتائج والحوادث والتكلفة والمخاطر</translation>
    </message>
    <message>
        <source>A team with clear roles and a fair hiring process</source>
        <translation>فريق بأدوار واضحة وعملية توظيف منصفة</translation>
    </message>
    <message>
        <source>A yearly plan with room for open-ended experiments</source>
        <translation>خطة سنوية فيها متّسع للتجارب المفتوحة</translation>
    </message>
    <message>
        <source>A checklist for taking models live</source>
        <translation>قائمة تحقّق لإدخال النماذج إلى الخدمة</translation>
    </message>
    <message>
        <source>An on-call rota people can live with</source>
        <translation>جدول مناوبات يمكن العيش معه</translation>
    </message>
    <message>
        <source>A good team gets done what nobody could do alone.</source>
        <translation>الفريق الجيّد ينجز ما لا يقدر عليه أحد وحده.</translation>
    </message>
    <message>
        <source>You see people grow and have a hand in it.</source>
        <translation>ترى الناس ينمون ولك يد في ذلك.</translation>
    </message>
    <message>
        <source>You know the technology and have a say in what it is used for.</source>
        <translation>تعرف التقنية ولك رأي فيما تُستخدم له.</translation>
    </message>
    <message>
        <source>Less time for technical work; your own skills there slowly age.</source>
        <translation>وقت أقل للعمل التقني، فتتقادم مهاراتك فيه ببطء.</translation>
    </message>
    <message>
        <source>You pass on decisions you did not make and carry those you did.</source>
        <translation>تنقل قرارات لم تتّخذها وتتحمّل ما اتّخذته.</translation>
    </message>
    <message>
        <source>Talks about performance, conflict or leaving are part of the job.</source>
        <translation>الأحاديث عن الأداء أو الخلاف أو المغادرة جزء من العمل.</translation>
    </message>
    <message>
        <source>Leads teams for ranking, assistants or platforms with frequent releases.</source>
        <translation>قيادة فرق الترتيب أو المساعدات أو المنصّات مع إصدارات متكرّرة.</translation>
    </message>
    <message>
        <source>Leads model teams that work side by side with risk control and audit.</source>
        <translation>قيادة فرق نماذج تعمل جنبًا إلى جنب مع ضبط المخاطر والتدقيق.</translation>
    </message>
    <message>
        <source>Brings engineers, clinicians and approval rules into one plan.</source>
        <translation>جمع المهندسين والأطباء وقواعد الاعتماد في خطة واحدة.</translation>
    </message>
    <message>
        <source>Leads the teams behind search, recommendation and demand planning.</source>
        <translation>قيادة الفرق القائمة على البحث والتوصية وتخطيط الطلب.</translation>
    </message>
    <message>
        <source>Leads perception teams through long test and safety cycles.</source>
        <translation>قيادة فرق الإدراك عبر دورات طويلة من الاختبار والسلامة.</translation>
    </message>
    <message>
        <source>Plans joint work of learning, control and hardware groups.</source>
        <translation>تخطيط العمل المشترك لمجموعات التعلّم والتحكّم والعتاد.</translation>
    </message>
    <message>
        <source>The usual way: a senior engineer or lead who already plans, coaches and hires takes over a small team, often their own.</source>
        <translation>الطريق المعتاد: مهندس متقدّم أو قائد يخطّط ويوجّه ويوظّف من قبل يتولّى فريقًا صغيرًا، كثيرًا ما يكون فريقه.</translation>
    </message>
    <message>
        <source>A technical degree is common. Courses in leading people help once there is a team to practise with.</source>
        <translation>تشيع شهادة تقنية. وتفيد دورات قيادة الأشخاص حين يوجد فريق للتدرّب معه.</translation>
    </message>
    <message>
        <source>From leading a laboratory group or a funded project, with an eye for delivery and budgets.</source>
        <translation>من قيادة مجموعة مختبر أو مشروع مموَّل، مع عناية بالتسليم والميزانيات.</translation>
    </message>
    <message>
        <source>Some organisations train new managers alongside an experienced one; a trial period as team lead serves the same end.</source>
        <translation>تدرّب بعض المؤسسات المديرين الجدد إلى جانب مدير ذي خبرة؛ وتؤدّي فترة تجريبية في قيادة فريق الغرض نفسه.</translation>
    </message>
    <message>
        <source>New in the role, you lead one small team with your own manager close by, and let go of most of the coding.</source>
        <translation>في بداية المهنة تقود فريقًا صغيرًا واحدًا ومديرك قريب منك، وتترك معظم البرمجة.</translation>
    </message>
    <message>
        <source>You lead a full team with its budget, hiring and goals, and are judged by what it delivers.</source>
        <translation>تقود فريقًا كاملًا بميزانيته وتوظيفه وأهدافه، ويُحكم عليك بما يسلّمه.</translation>
    </message>
    <message>
        <source>You lead several teams through their own managers and shape how the organisation builds machine learning.</source>
        <translation>تقود عدّة فرق عبر مديريها، وتصوغ كيف تبني المؤسسة تعلّم الآلة.</translation>
    </message>
    <message>
        <source>MLOps Engineer</source>
        <translation>مهندس MLOps</translation>
    </message>
    <message>
        <source>Keeps models running, watched and easy to release.</source>
        <translation>يُبقي النماذج عاملة ومراقَبة وسهلة الإصدار.</translation>
    </message>
    <message>
        <source>Builds the road a model takes from a notebook to daily use, and keeps that road open: deployment, monitoring, maintenance and scale. The customers are the data scientists and Machine Learning Engineers in the same organisation. An MLOps Engineer rarely trains models; the work is automation, platforms and reliability, with one twist that ordinary operations do not have: a model can be up and answering and still be wrong, because the data has moved.</source>
        <translation>يبني الطريق الذي يسلكه النموذج من الدفتر إلى الاستخدام اليومي، ويُبقيه مفتوحًا: النشر والمراقبة والصيانة والتوسيع. عملاؤه علماء البيانات ومهندسو تعلّم الآلة في المؤسسة نفسها. نادرًا ما يدرّب مهندس MLOps نماذج؛ فعمله الأتمتة والمنصّات والموثوقية، مع فارق لا تعرفه العمليات المعتادة: قد يكون النموذج عاملًا ومجيبًا ومع ذلك مخطئًا، لأن البيانات تغيّرت.</translation>
    </message>
    <message>
        <source>Package models in containers and release them step by step</source>
        <translation>حزم النماذج في حاويات وإصدارها خطوة بخطوة</translation>
    </message>
    <message>
        <source>Build CI/CD that tests code, data and model before anything goes live</source>
        <translation>بناء CI/CD يختبر الشفرة والبيانات والنموذج قبل أيّ تشغيل</translation>
    </message>
    <message>
        <source>Run training and serving on Kubernetes and scale them with demand</source>
        <translation>تشغيل التدريب والتقديم على Kubernetes وتوسيعهما بحسب الطلب</translation>
    </message>
    <message>
        <source>Keep a registry of models, data versions and runs, for instance with MLflow</source>
        <translation>متابعة سجلّ للنماذج وإصدارات البيانات والتجارب، بـMLflow مثلًا</translation>
    </message>
    <message>
        <source>Watch latency, cost, errors and drift, and set alarms that mean something</source>
        <translation>مراقبة زمن الاستجابة والتكلفة والأخطاء والانزياح، وضبط تنبيهات ذات معنى</translation>
    </message>
    <message>
        <source>Roll back a bad model quickly and find out what went wrong</source>
        <translation>استرجاع الإصدار السابق سريعًا عند سوء نموذج، ومعرفة سبب الخلل</translation>
    </message>
    <message>
        <source>Retrain on a schedule or on a signal, with checks before release</source>
        <translation>إعادة التدريب وفق جدول أو إشارة، مع فحوص قبل الإصدار</translation>
    </message>
    <message>
        <source>Describe servers, rights and secrets as code</source>
        <translation>وصف الخوادم والصلاحيات والأسرار في صورة شفرة</translation>
    </message>
    <message>
        <source>Review releases and mend a pipeline that broke</source>
        <translation>مراجعة الإصدارات وإصلاح خط معالجة تعطّل</translation>
    </message>
    <message>
        <source>Look through alarms, drift reports and the cloud bill</source>
        <translation>النظر في التنبيهات وتقارير الانزياح وفاتورة السحابة</translation>
    </message>
    <message>
        <source>Help a model team get its next version out</source>
        <translation>مساعدة فريق نماذج على إخراج إصداره التالي</translation>
    </message>
    <message>
        <source>A release pipeline that ships a model and can undo it</source>
        <translation>خط إصدار يُطلق نموذجًا ويمكنه التراجع عنه</translation>
    </message>
    <message>
        <source>A dashboard with alarms for drift and slow answers</source>
        <translation>لوحة معلومات بتنبيهات للانزياح وبطء الإجابات</translation>
    </message>
    <message>
        <source>A self-service platform for training jobs</source>
        <translation>منصّة خدمة ذاتية لمهامّ التدريب</translation>
    </message>
    <message>
        <source>A model registry with approval steps</source>
        <translation>سجلّ نماذج بخطوات اعتماد</translation>
    </message>
    <message>
        <source>The effect is visible: releases that took weeks become routine.</source>
        <translation>الأثر ظاهر: إصدارات كانت تستغرق أسابيع تصبح معتادة.</translation>
    </message>
    <message>
        <source>You learn a wide range of systems, from networks to data to models.</source>
        <translation>تتعلّم طيفًا واسعًا من الأنظمة، من الشبكات إلى البيانات إلى النماذج.</translation>
    </message>
    <message>
        <source>The craft is close to other platform and operations work, so paths in and out stay open.</source>
        <translation>الحرفة قريبة من أعمال المنصّات والعمليات الأخرى، فتبقى طرق الدخول والخروج مفتوحة.</translation>
    </message>
    <message>
        <source>Others notice the work mainly when something fails, sometimes outside office hours.</source>
        <translation>لا يلاحظ الآخرون العمل غالبًا إلا حين يتعطّل شيء، وأحيانًا خارج ساعات الدوام.</translation>
    </message>
    <message>
        <source>Tools change quickly, and part of the job is moving from one to the next.</source>
        <translation>تتغيّر الأدوات بسرعة، والانتقال من واحدة إلى أخرى جزء من العمل.</translation>
    </message>
    <message>
        <source>You stand between people who want to try things and people who want nothing to break.</source>
        <translation>تقف بين من يريدون التجربة ومن يريدون ألّا يتعطّل شيء.</translation>
    </message>
    <message>
        <source>Runs the shared platform on which many teams train and serve models.</source>
        <translation>تشغيل المنصّة المشتركة التي تدرّب عليها فرق كثيرة نماذجها وتقدّمها.</translation>
    </message>
    <message>
        <source>Makes each model release traceable, approved and reversible for auditors.</source>
        <translation>جعل كل إصدار نموذج قابلًا للتتبّع والتراجع ومعتمَدًا أمام المدقّقين.</translation>
    </message>
    <message>
        <source>Keeps ranking and recommendation services fast on the busiest shopping days.</source>
        <translation>إبقاء خدمات الترتيب والتوصية سريعة في أكثر أيام التسوّق ازدحامًا.</translation>
    </message>
    <message>
        <source>Sends models to machines in many plants and keeps their versions in step.</source>
        <translation>إرسال النماذج إلى آلات في مصانع كثيرة وإبقاء إصداراتها متوافقة.</translation>
    </message>
    <message>
        <source>Scales models over network data that never stops arriving.</source>
        <translation>توسيع النماذج على بيانات شبكة لا تتوقّف عن الوصول.</translation>
    </message>
    <message>
        <source>Keeps clinical models under version control, watched and within approved use.</source>
        <translation>إبقاء النماذج السريرية تحت إدارة الإصدارات والمراقبة وضمن الاستخدام المعتمد.</translation>
    </message>
    <message>
        <source>From system administration, DevOps or software development: add the model part, from evaluation to drift, to what you already run.</source>
        <translation>من إدارة الأنظمة أو DevOps أو تطوير البرمجيات: إضافة جزء النماذج، من التقييم إلى الانزياح، إلى ما تشغّله من قبل.</translation>
    </message>
    <message>
        <source>Computer science, information systems or engineering, with practice in operating systems, networks and cloud services.</source>
        <translation>علوم الحاسوب أو نظم المعلومات أو الهندسة، مع ممارسة في أنظمة التشغيل والشبكات والخدمات السحابية.</translation>
    </message>
    <message>
        <source>Training in IT operations or software development, then a place in a team that runs models.</source>
        <translation>تدريب في عمليات تقنية المعلومات أو تطوير البرمجيات، ثم مكان في فريق يشغّل نماذج.</translation>
    </message>
    <message>
        <source>Take one small model and build everything around it in public: container, pipeline, deployment, monitoring, rollback.</source>
        <translation>أخذ نموذج صغير واحد وبناء كل ما يحيط به علنًا: الحاوية وخط المعالجة والنشر والمراقبة والاسترجاع.</translation>
    </message>
    <message>
        <source>You look after parts of an existing pipeline, containerise models and follow the runbook when an alarm sounds.</source>
        <translation>ترعى أجزاء من خط معالجة قائم، وتضع النماذج في حاويات، وتتبع دليل التشغيل عند انطلاق تنبيه.</translation>
    </message>
    <message>
        <source>You own the release and monitoring of several models and improve the platform on your own judgement.</source>
        <translation>تتولّى إصدار عدّة نماذج ومراقبتها، وتحسّن المنصّة بتقديرك الخاص.</translation>
    </message>
    <message>
        <source>You design the platform, set the rules for safe release and lead the answer to serious failures.</source>
        <translation>تصمّم المنصّة، وتضع قواعد الإصدار الآمن، وتقود معالجة الأعطال الخطيرة.</translation>
    </message>
    <message>
        <source>NLP Engineer</source>
        <translation>مهندس معالجة اللغات</translation>
    </message>
    <message>
        <source>Makes software work with human language.</source>
        <translation>يجعل البرمجيات تتعامل مع لغة البشر.</translation>
    </message>
    <message>
        <source>NLP (natural language processing) engineers build systems that read, sort, translate and write language: chatbots, assistants, translation, sentiment analysis. They use NLTK and spaCy for the groundwork, transformers such as BERT and GPT, and large language models where these pay off. An AI engineer builds the application around a model; an NLP engineer knows the language data, trains or adapts the model and measures how well it understands.</source>
        <translation>يبني مهندسو معالجة اللغات (NLP، معالجة اللغات الطبيعية) أنظمة تقرأ اللغة وتصنّفها وتترجمها وتكتبها: روبوتات الدردشة والمساعدات والترجمة وتحليل المشاعر. ويستخدمون NLTK وspaCy للعمل التمهيدي، والمحوّلات مثل BERT وGPT، ونماذج اللغة الكبيرة حيث تجدي. مهندس الذكاء الاصطناعي يبني التطبيق حول النموذج؛ أمّا مهندس معالجة اللغات فيعرف بيانات اللغة، ويدرّب النموذج أو يكيّفه، ويقيس مدى حسن فهمه.</translation>
    </message>
    <message>
        <source>Collect text and clean it, across languages, scripts and spelling habits</source>
        <translation>جمع النصوص وتنظيفها عبر اللغات والخطوط وعادات الإملاء</translation>
    </message>
    <message>
        <source>Write labelling guides for meaning and measure how far annotators agree</source>
        <translation>كتابة أدلّة وسم للمعنى وقياس مدى اتّفاق الواسمين</translation>
    </message>
    <message>
        <source>Extract names, dates, facts and relations from documents</source>
        <translation>استخراج الأسماء والتواريخ والوقائع والعلاقات من الوثائق</translation>
    </message>
    <message>
        <source>Classify text by topic, intent or sentiment</source>
        <translation>تصنيف النصوص بحسب الموضوع أو القصد أو المشاعر</translation>
    </message>
    <message>
        <source>Fine-tune BERT-type encoders and GPT-type decoders for one domain</source>
        <translation>الضبط الدقيق لنماذج ترميز من نوع BERT ونماذج توليد من نوع GPT لمجال واحد</translation>
    </message>
    <message>
        <source>Decide when rules or a small model beat a large language model</source>
        <translation>تحديد متى تتفوّق القواعد أو نموذج صغير على نموذج لغة كبير</translation>
    </message>
    <message>
        <source>Build the language side of chatbots, assistants and translation</source>
        <translation>بناء الجانب اللغوي من روبوتات الدردشة والمساعدات والترجمة</translation>
    </message>
    <message>
        <source>Evaluate output with people and with scores, and study the errors</source>
        <translation>تقييم المُخرجات بالناس وبالدرجات، ودراسة الأخطاء</translation>
    </message>
    <message>
        <source>Read samples of text and name the kinds of error</source>
        <translation>قراءة عيّنات من النصوص وتسمية أنواع الأخطاء</translation>
    </message>
    <message>
        <source>Train or fine-tune a model and test it by language</source>
        <translation>تدريب نموذج أو ضبطه ضبطًا دقيقًا واختباره بحسب اللغة</translation>
    </message>
    <message>
        <source>Improve a text pipeline: split, tag, extract, search</source>
        <translation>تحسين خط معالجة نصوص: التقسيم والوسم والاستخراج والبحث</translation>
    </message>
    <message>
        <source>Sentiment analysis of customer reviews in several languages</source>
        <translation>تحليل مشاعر لمراجعات العملاء بعدّة لغات</translation>
    </message>
    <message>
        <source>Translation of technical manuals with fixed terms</source>
        <translation>ترجمة أدلّة تقنية بمصطلحات ثابتة</translation>
    </message>
    <message>
        <source>Intent recognition for a bank’s chatbot</source>
        <translation>تعرّف على القصد لروبوت دردشة في مصرف</translation>
    </message>
    <message>
        <source>Extraction of drug names and doses from clinical notes</source>
        <translation>استخراج أسماء الأدوية وجرعاتها من الملاحظات السريرية</translation>
    </message>
    <message>
        <source>A search that finds passages by meaning in legal texts</source>
        <translation>بحث يجد المقاطع بمعناها في النصوص القانونية</translation>
    </message>
    <message>
        <source>Language is rich, and no two texts are quite alike.</source>
        <translation>اللغة غنيّة، ولا نصّان متماثلان تمامًا.</translation>
    </message>
    <message>
        <source>You can combine an interest in languages with exact work.</source>
        <translation>يمكنك الجمع بين الاهتمام باللغات والعمل الدقيق.</translation>
    </message>
    <message>
        <source>Large amounts of text and many models are open to everyone.</source>
        <translation>كمّيات كبيرة من النصوص ونماذج كثيرة متاحة للجميع.</translation>
    </message>
    <message>
        <source>Meaning is hard to measure; two careful readers may disagree.</source>
        <translation>يصعب قياس المعنى؛ قد يختلف قارئان متأنّيان.</translation>
    </message>
    <message>
        <source>Methods that took months to build may be overtaken by a general model.</source>
        <translation>قد يتجاوز نموذج عامّ طرقًا استغرق بناؤها أشهرًا.</translation>
    </message>
    <message>
        <source>Small languages and dialects lack data and tools.</source>
        <translation>اللغات الصغيرة واللهجات تنقصها البيانات والأدوات.</translation>
    </message>
    <message>
        <source>Builds translation, search and writing help into products</source>
        <translation>بناء الترجمة والبحث والمساعدة على الكتابة داخل المنتجات</translation>
    </message>
    <message>
        <source>Turns free-text notes into coded facts for care and study</source>
        <translation>تحويل الملاحظات الحرّة إلى وقائع مرمّزة للرعاية والدراسة</translation>
    </message>
    <message>
        <source>Reads reports, news and contracts for facts and tone</source>
        <translation>قراءة التقارير والأخبار والعقود لمعرفة الوقائع والنبرة</translation>
    </message>
    <message>
        <source>Understands reviews, product texts and search queries</source>
        <translation>فهم المراجعات ونصوص المنتجات واستعلامات البحث</translation>
    </message>
    <message>
        <source>Sorts, translates and links articles and subtitles</source>
        <translation>تصنيف المقالات والترجمات النصية وترجمتها والربط بينها</translation>
    </message>
    <message>
        <source>Sorts letters and anonymises court rulings</source>
        <translation>تصنيف الرسائل وإخفاء الهويات في أحكام المحاكم</translation>
    </message>
    <message>
        <source>A degree in computer science or computational linguistics; linguists who can program are welcome too.</source>
        <translation>شهادة في علوم الحاسوب أو اللسانيات الحاسوبية؛ ويُرحَّب كذلك باللغويين القادرين على البرمجة.</translation>
    </message>
    <message>
        <source>Work through NLTK and spaCy, then transformers; publish one extractor and one fine-tuned classifier with an error analysis.</source>
        <translation>العمل على NLTK وspaCy ثم المحوّلات؛ ونشر مستخرِج واحد ومصنّف واحد مضبوط ضبطًا دقيقًا، مع تحليل للأخطاء.</translation>
    </message>
    <message>
        <source>Translators, editors and linguists add Python and statistics; developers and data scientists add language knowledge.</source>
        <translation>يضيف المترجمون والمحرّرون واللغويون Python والإحصاء؛ ويضيف المطوّرون وعلماء البيانات معرفة اللغة.</translation>
    </message>
    <message>
        <source>Help to build or evaluate a text corpus in a university group; shared tasks are a good first goal.</source>
        <translation>المساعدة على بناء مدوّنة نصوص أو تقييمها في مجموعة جامعية؛ والمهامّ المشتركة (shared tasks) هدف أول جيّد.</translation>
    </message>
    <message>
        <source>You are trusted with one component, such as a tokeniser, a tagger or a classifier, and its test set.</source>
        <translation>تُؤتمن على مكوّن واحد، مثل مقسّم رموز أو واسم أو مصنّف، وعلى مجموعة اختباره.</translation>
    </message>
    <message>
        <source>You build a language system for a domain, choose between rules, encoders and large models, and evaluate it.</source>
        <translation>تبني نظامًا لغويًّا لمجال ما، وتختار بين القواعد ونماذج الترميز والنماذج الكبيرة، وتقيّمه.</translation>
    </message>
    <message>
        <source>You set how language quality is measured across products and languages, and solve the cases where models fail.</source>
        <translation>تحدّد كيف تُقاس جودة اللغة عبر المنتجات واللغات، وتحلّ الحالات التي تخفق فيها النماذج.</translation>
    </message>
    <message>
        <source>AI / ML Research Scientist</source>
        <translation>عالِم أبحاث الذكاء الاصطناعي وتعلّم الآلة</translation>
    </message>
    <message>
        <source>Finds new methods and shows that they work.</source>
        <translation>يكتشف طرقًا جديدة ويبيّن أنها تعمل.</translation>
    </message>
    <message>
        <source>Research scientists, also called ML researchers, invent new methods and algorithms, test them with care and publish the results, often first on arXiv. They work at universities, public institutes and company labs, and an advanced degree is often asked for. Engineers judge by whether a system serves its users; here the measure is new knowledge that others can check and build on.</source>
        <translation>يبتكر علماء الأبحاث، ويُسمّون أيضًا باحثي تعلّم الآلة، طرقًا وخوارزميات جديدة، ويختبرونها بعناية، وينشرون النتائج، وكثيرًا ما يكون ذلك أولًا على arXiv. ويعملون في الجامعات والمعاهد العامة ومختبرات الشركات، وكثيرًا ما تُطلب شهادة عليا. يحكم المهندسون بمدى خدمة النظام لمستخدميه؛ أمّا المقياس هنا فهو معرفة جديدة يمكن للآخرين فحصها والبناء عليها.</translation>
    </message>
    <message>
        <source>Read new papers and judge which claims will hold</source>
        <translation>قراءة الأوراق الجديدة وتقدير أيّ مزاعمها سيصمد</translation>
    </message>
    <message>
        <source>Find an open question that is worth long work</source>
        <translation>إيجاد سؤال مفتوح يستحقّ عملًا طويلًا</translation>
    </message>
    <message>
        <source>Develop a new method or algorithm and reason about why it should work</source>
        <translation>تطوير طريقة أو خوارزمية جديدة وتعليل سبب نجاحها المتوقّع</translation>
    </message>
    <message>
        <source>Design experiments that could prove the idea wrong</source>
        <translation>تصميم تجارب قد تُثبت خطأ الفكرة</translation>
    </message>
    <message>
        <source>Rebuild earlier results as a fair comparison</source>
        <translation>إعادة بناء نتائج سابقة لمقارنة منصفة</translation>
    </message>
    <message>
        <source>Write papers, share them on arXiv and answer reviewers</source>
        <translation>كتابة الأوراق ونشرها على arXiv والردّ على المحكّمين</translation>
    </message>
    <message>
        <source>Present work at conferences and in reading groups</source>
        <translation>عرض العمل في المؤتمرات وفي مجموعات القراءة</translation>
    </message>
    <message>
        <source>Release code and data so that others can repeat the results</source>
        <translation>نشر الشفرة والبيانات ليتمكّن الآخرون من تكرار النتائج</translation>
    </message>
    <message>
        <source>Read papers and discuss one of them with the group</source>
        <translation>قراءة الأوراق ومناقشة إحداها مع المجموعة</translation>
    </message>
    <message>
        <source>Run experiments and study the runs that failed</source>
        <translation>إجراء التجارب ودراسة ما فشل منها</translation>
    </message>
    <message>
        <source>Write: proofs, plots, drafts or replies to reviewers</source>
        <translation>الكتابة: براهين أو رسوم أو مسوّدات أو ردود على المحكّمين</translation>
    </message>
    <message>
        <source>A training method that needs fewer labelled examples</source>
        <translation>طريقة تدريب تحتاج إلى أمثلة موسومة أقل</translation>
    </message>
    <message>
        <source>A benchmark that shows where current models break</source>
        <translation>اختبار معياري يُظهر أين تخفق النماذج الحالية</translation>
    </message>
    <message>
        <source>A proof of how much data an algorithm needs</source>
        <translation>برهان على مقدار البيانات الذي تحتاجه خوارزمية</translation>
    </message>
    <message>
        <source>A paper with open code that another lab can repeat</source>
        <translation>ورقة بشفرة مفتوحة يمكن لمختبر آخر تكرارها</translation>
    </message>
    <message>
        <source>You work on questions to which nobody knows the answer yet.</source>
        <translation>تعمل على أسئلة لا يعرف أحد جوابها بعد.</translation>
    </message>
    <message>
        <source>Results are shared openly and carry your name.</source>
        <translation>تُنشر النتائج علنًا وتحمل اسمك.</translation>
    </message>
    <message>
        <source>There is time to understand something fully.</source>
        <translation>هناك وقت لفهم الشيء فهمًا كاملًا.</translation>
    </message>
    <message>
        <source>Most ideas fail, and it may take months to know.</source>
        <translation>تفشل معظم الأفكار، وقد يستغرق معرفة ذلك أشهرًا.</translation>
    </message>
    <message>
        <source>Places are few, and many are tied to a doctorate and to publications.</source>
        <translation>الأماكن قليلة، وكثير منها مشروط بالدكتوراه وبالمنشورات.</translation>
    </message>
    <message>
        <source>Large experiments need computing power that not every group has.</source>
        <translation>تحتاج التجارب الكبيرة إلى قدرة حوسبة لا تملكها كل مجموعة.</translation>
    </message>
    <message>
        <source>Runs own projects at a university or institute and teaches</source>
        <translation>إدارة مشاريع خاصة في جامعة أو معهد، مع التدريس</translation>
    </message>
    <message>
        <source>Works in a company lab on methods for later products</source>
        <translation>العمل في مختبر شركة على طرق لمنتجات لاحقة</translation>
    </message>
    <message>
        <source>Develops methods for scarce and sensitive medical data</source>
        <translation>تطوير طرق للبيانات الطبية الشحيحة والحسّاسة</translation>
    </message>
    <message>
        <source>Studies how machines learn to act from trial and feedback</source>
        <translation>دراسة كيف تتعلّم الآلات التصرّف من التجربة وردود الفعل</translation>
    </message>
    <message>
        <source>Researches models for noisy signals that keep changing</source>
        <translation>البحث في نماذج لإشارات مشوّشة دائمة التغيّر</translation>
    </message>
    <message>
        <source>Tests methods for weather, climate and official statistics</source>
        <translation>اختبار طرق للطقس والمناخ والإحصاءات الرسمية</translation>
    </message>
    <message>
        <source>A master’s degree with a research thesis, and often a doctorate, in computer science, mathematics, statistics or physics.</source>
        <translation>شهادة ماجستير بأطروحة بحثية، وكثيرًا ما تلزم دكتوراه، في علوم الحاسوب أو الرياضيات أو الإحصاء أو الفيزياء.</translation>
    </message>
    <message>
        <source>Work as a research assistant, join a reading group, and take part in a paper from the first idea to the reviews.</source>
        <translation>العمل مساعدَ بحث، والانضمام إلى مجموعة قراءة، والمشاركة في ورقة من الفكرة الأولى إلى التحكيم.</translation>
    </message>
    <message>
        <source>Engineers in a lab move over by repeating published results, improving on one of them and writing it up.</source>
        <translation>ينتقل المهندسون في مختبر ما بتكرار نتائج منشورة وتحسين إحداها وكتابتها.</translation>
    </message>
    <message>
        <source>Rare but possible: reproduce papers in public, contribute to open research projects and find co-authors there.</source>
        <translation>نادر لكنه ممكن: إعادة إنتاج الأوراق علنًا، والإسهام في مشاريع بحثية مفتوحة، وإيجاد مؤلّفين مشاركين فيها.</translation>
    </message>
    <message>
        <source>You are trusted with one part of a project, such as a set of experiments, under a named supervisor.</source>
        <translation>تُؤتمن على جزء من مشروع، مثل مجموعة تجارب، تحت مشرف محدّد.</translation>
    </message>
    <message>
        <source>You lead your own project from question to paper and guide a student or a junior colleague.</source>
        <translation>تقود مشروعك الخاص من السؤال إلى الورقة، وتوجّه طالبًا أو زميلًا مبتدئًا.</translation>
    </message>
    <message>
        <source>You set a long line of research, win support for it and are asked to judge the work of others.</source>
        <translation>تحدّد مسارًا بحثيًّا طويلًا، وتكسب له الدعم، ويُطلب منك الحكم على عمل غيرك.</translation>
    </message>
    <message>
        <source>USD 300</source>
        <translation>300 دولار أمريكي</translation>
    </message>
    <message>
        <source>3 years (holders keep it)</source>
        <translation>3 سنوات (تبقى لحامليها)</translation>
    </message>
    <message>
        <source>2+ years</source>
        <translation>سنتان أو أكثر</translation>
    </message>
    <message>
        <source>USD 150 (seen on one page)</source>
        <translation>150 دولارًا أمريكيًّا (ورد في صفحة واحدة)</translation>
    </message>
    <message>
        <source>Recommended: 1+ year with SageMaker and AWS ML services, and 1+ year in a related role</source>
        <translation>يُوصى به: سنة أو أكثر مع SageMaker وخدمات تعلّم الآلة في AWS، وسنة أو أكثر في مهنة ذات صلة</translation>
    </message>
    <message>
        <source>About USD 100 (seen on one page)</source>
        <translation>نحو 100 دولار أمريكي (ورد في صفحة واحدة)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>USD 200 plus tax</source>
        <translation>200 دولار أمريكي مع إضافة الضريبة</translation>
    </message>
    <message>
        <source>Recommended: 3+ years of industry experience, including 1+ year designing and managing solutions on Google Cloud</source>
        <translation>يُوصى به: خبرة عملية 3 سنوات أو أكثر، منها سنة أو أكثر في تصميم الحلول وإدارتها على Google Cloud</translation>
    </message>
    <message>
        <source>12 months, no renewal after 2026-06-01</source>
        <translation>12 شهرًا، دون تجديد بعد 2026-06-01</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 شهرًا</translation>
    </message>
    <message>
        <source>2 years (seen for sister exams)</source>
        <translation>سنتان (ورد في اختبارات شقيقة)</translation>
    </message>
    <message>
        <source>Recommended: about 6 months of hands-on work</source>
        <translation>يُوصى به: نحو 6 أشهر من العمل التطبيقي</translation>
    </message>
    <message>
        <source>USD 200</source>
        <translation>200 دولار أمريكي</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>سنتان</translation>
    </message>
    <message>
        <source>USD 200 per attempt</source>
        <translation>200 دولار أمريكي لكل محاولة</translation>
    </message>
    <message>
        <source>No certificate in the version checked</source>
        <translation>لا شهادة في النسخة المفحوصة</translation>
    </message>
    <message>
        <source>Good Python; an introductory deep learning course first; no PyTorch or TensorFlow needed</source>
        <translation>إجادة Python؛ ومقرّر تمهيدي في التعلّم العميق أولًا؛ ولا حاجة إلى PyTorch أو TensorFlow</translation>
    </message>
    <message>
        <source>1 year of coding; high school mathematics</source>
        <translation>سنة من البرمجة؛ ورياضيات المرحلة الثانوية</translation>
    </message>
    <message>
        <source>USD 49 per month on an older page</source>
        <translation>49 دولارًا أمريكيًّا في الشهر في صفحة أقدم</translation>
    </message>
    <message>
        <source>Beginner level; basic Python and school mathematics</source>
        <translation>مستوى المبتدئين؛ أساسيات Python ورياضيات المدرسة</translation>
    </message>
    <message>
        <source>Fair knowledge of machine learning; comfortable programming; a little linear algebra and calculus</source>
        <translation>معرفة جيّدة بتعلّم الآلة؛ وسهولة في البرمجة؛ وقليل من الجبر الخطي والتفاضل والتكامل</translation>
    </message>
    <message>
        <source>Algebra; basic statistics; good Python or another programming language (from an older copy)</source>
        <translation>الجبر؛ وأساسيات الإحصاء؛ وإجادة Python أو لغة برمجة أخرى (من نسخة أقدم)</translation>
    </message>
    <message>
        <source>Our own role profiles. The asked skills, their levels and their weights are our judgement, not a measurement.</source>
        <translation>ملفات مهن من إعدادنا. المهارات المطلوبة ومستوياتها وأوزانها تقديرنا، لا قياس.</translation>
    </message>
    <message>
        <source>Our own level texts and prerequisites. The hours are estimates of focused study and practice; people differ widely.</source>
        <translation>نصوص مستويات ومتطلّبات مسبقة من إعدادنا. الساعات تقديرات للدراسة والممارسة المركّزة؛ ويختلف الناس كثيرًا.</translation>
    </message>
    <message>
        <source>Our own notes on facts read on public pages on 2026-11-20; each entry names its pages. Prices and states change. Skill links are our judgement.</source>
        <translation>ملاحظاتنا الخاصة على حقائق قُرئت في صفحات عامة في 2026-11-20؛ يذكر كل مدخل صفحاته. الأسعار والحالات تتغيّر. وروابط المهارات تقديرنا.</translation>
    </message>
    <message>
        <source>Filtered to occupations near our roles; no value changed. Read from a public copy of the 29.3 files. The role wording is our own.</source>
        <translation>مُصفّاة على المهن القريبة من مهننا؛ ولم تُغيَّر أيّ قيمة. قُرئت من نسخة عامة من ملفات 29.3. صياغة المهن من عندنا.</translation>
    </message>
    <message>
        <source>Filtered to occupations near our roles and their skills. Read from a public copy of the English files. The role wording is our own.</source>
        <translation>مُصفّاة على المهن القريبة من مهننا ومهاراتها. قُرئت من نسخة عامة من الملفات الإنجليزية. صياغة المهن من عندنا.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Set the level of %1</source>
        <extracomment>An entry of the undo history; %1 is a skill</extracomment>
        <translation>تحديد مستوى %1</translation>
    </message>
    <message>
        <source>Write a note on %1</source>
        <extracomment>An entry of the undo history; %1 is a skill</extracomment>
        <translation>كتابة ملاحظة على %1</translation>
    </message>
    <message>
        <source>Add the evidence %1</source>
        <extracomment>An entry of the undo history; %1 is the title of a piece of evidence</extracomment>
        <translation>إضافة الدليل %1</translation>
    </message>
    <message>
        <source>Change the evidence %1</source>
        <translation>تغيير الدليل %1</translation>
    </message>
    <message>
        <source>Remove the evidence %1</source>
        <translation>إزالة الدليل %1</translation>
    </message>
    <message>
        <source>Add the skill %1</source>
        <translation>إضافة المهارة %1</translation>
    </message>
    <message>
        <source>Rename the skill %1</source>
        <translation>إعادة تسمية المهارة %1</translation>
    </message>
    <message>
        <source>Remove the skill %1</source>
        <translation>إزالة المهارة %1</translation>
    </message>
    <message>
        <source>Choose the target</source>
        <translation>اختيار الهدف</translation>
    </message>
    <message>
        <source>Change the learner</source>
        <translation>تغيير المتعلّم</translation>
    </message>
    <message>
        <source>Add the learner</source>
        <translation>إضافة المتعلّم</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is no seniority: it is entry, mid or senior.</source>
        <translation>«%1» ليس مستوى وظيفيًّا: المستوى هو entry أو mid أو senior.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A level of skill: its number and its word, e.g. &quot;2 Working&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The answer could not be written. What is saved is whole. Make room on the disk, or write elsewhere.</source>
        <translation>تعذّرت كتابة الإجابة. المحفوظ سليم. يُرجى إخلاء مساحة على القرص، أو الكتابة في مكان آخر.</translation>
    </message>
</context>
<context>
    <name>FileSync</name>
    <message>
        <source>The disk did not confirm that %1 is written.</source>
        <translation>لم يؤكّد القرص أن %1 قد كُتب.</translation>
    </message>
    <message>
        <source>The file %1 could not be given its name.</source>
        <translation>تعذّر إعطاء الملف %1 اسمه.</translation>
    </message>
</context>
<context>
    <name>Interest</name>
    <message>
        <source>Building software</source>
        <translation>بناء البرمجيات</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاء</translation>
    </message>
    <message>
        <source>Images and video</source>
        <translation>الصور والفيديو</translation>
    </message>
    <message>
        <source>Language and text</source>
        <translation>اللغة والنصوص</translation>
    </message>
    <message>
        <source>Data systems</source>
        <translation>أنظمة البيانات</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Product and people</source>
        <translation>المنتجات والناس</translation>
    </message>
    <message>
        <source>Keeping systems running</source>
        <translation>إبقاء الأنظمة عاملة</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>None</source>
        <extracomment>Level of skill, the lowest of five</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>إلمام</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>ممارسة أولية</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>متمكّن</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>خبير</translation>
    </message>
</context>
<context>
    <name>Cairn::OpeningProblemPage</name>
    <message>
        <source>Report copied</source>
        <translation>نُسخ التقرير</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>ما هو بأمان</translation>
    </message>
    <message>
        <source>What may be missing</source>
        <translation>ما قد ينقص</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>لا شيء ناقص</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ما الذي تريد فعله؟</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>التفاصيل التقنية</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Hide the technical details</source>
        <translation>إخفاء التفاصيل التقنية</translation>
    </message>
    <message>
        <source>Show the technical details</source>
        <translation>عرض التفاصيل التقنية</translation>
    </message>
</context>
<context>
    <name>OpeningWriter</name>
    <message>
        <source>Your settings</source>
        <translation>إعداداتك</translation>
    </message>
    <message>
        <source>advised</source>
        <extracomment>A tag on the way on that is advised</extracomment>
        <translation>مُوصى به</translation>
    </message>
    <message>
        <source>A copy from %1, checked and whole</source>
        <translation>نسخة من %1، مفحوصة وسليمة</translation>
    </message>
    <message>
        <source>Open the copy from %1</source>
        <translation>فتح النسخة من %1</translation>
    </message>
    <message>
        <source>Learners: %1. Changes: %2. Size: %3. The file that is there now is kept next to it.</source>
        <translation>المتعلّمون: %1. التغييرات: %2. الحجم: %3. يُحفظ الملف الموجود الآن بجانبها.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>فتح النسخة</translation>
    </message>
    <message>
        <source>Keep this file aside and begin new</source>
        <translation>وضع هذا الملف جانبًا والبدء من جديد</translation>
    </message>
    <message>
        <source>The file gets another name in the same folder. Nothing is erased.</source>
        <translation>يُعطى الملف اسمًا آخر في المجلد نفسه. لا يُمحى شيء.</translation>
    </message>
    <message>
        <source>Begin new</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>Open or begin a workspace somewhere else. This place stays as it is.</source>
        <translation>فتح مساحة عمل أو بدؤها في مكان آخر. يبقى هذا المكان كما هو.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Your plan is already open in another window</source>
        <translation>خطتك مفتوحة من قبل في نافذة أخرى</translation>
    </message>
    <message>
        <source>Only one window at a time may write to a workspace, so that nothing gets mixed up.</source>
        <translation>لا تكتب في مساحة العمل إلا نافذة واحدة في كل مرة، كي لا يختلط شيء.</translation>
    </message>
    <message>
        <source>Everything in the workspace: this window has written nothing</source>
        <translation>كل ما في مساحة العمل: لم تكتب هذه النافذة شيئًا</translation>
    </message>
    <message>
        <source>What you do in the other window: it is saved there as always</source>
        <translation>ما تفعله في النافذة الأخرى: يُحفظ هناك كالمعتاد</translation>
    </message>
    <message>
        <source>Go to the other window</source>
        <translation>الانتقال إلى النافذة الأخرى</translation>
    </message>
    <message>
        <source>It comes to the front, and this one closes.</source>
        <translation>تظهر في المقدّمة، وتُغلق هذه.</translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation>عرض تلك النافذة</translation>
    </message>
    <message>
        <source>For when the other window is closed.</source>
        <translation>بعد إغلاق النافذة الأخرى.</translation>
    </message>
    <message>
        <source>Your plan is in use on another computer</source>
        <translation>خطتك قيد الاستخدام على حاسوب آخر</translation>
    </message>
    <message>
        <source>The computer “%1” has this workspace open, or did not close it properly.</source>
        <translation>الحاسوب «%1» يفتح مساحة العمل هذه، أو لم يغلقها كما ينبغي.</translation>
    </message>
    <message>
        <source>Another computer has this workspace open, or did not close it properly.</source>
        <translation>حاسوب آخر يفتح مساحة العمل هذه، أو لم يغلقها كما ينبغي.</translation>
    </message>
    <message>
        <source>Everything that was saved on the other computer</source>
        <translation>كل ما حُفظ على الحاسوب الآخر</translation>
    </message>
    <message>
        <source>The workspace: nothing was written to it from here</source>
        <translation>مساحة العمل: لم يُكتب فيها شيء من هنا</translation>
    </message>
    <message>
        <source>Changes that the other computer is still making</source>
        <translation>التغييرات التي ما زال الحاسوب الآخر يجريها</translation>
    </message>
    <message>
        <source>Close it there, then try again</source>
        <translation>إغلاقها هناك ثم إعادة المحاولة</translation>
    </message>
    <message>
        <source>The safe way: close Career Cairn on the other computer first.</source>
        <translation>الطريق الآمن: إغلاق Career Cairn على الحاسوب الآخر أولًا.</translation>
    </message>
    <message>
        <source>Open it here anyway</source>
        <translation>فتحها هنا رغم ذلك</translation>
    </message>
    <message>
        <source>Only if “%1” is switched off, or Career Cairn is surely closed there.</source>
        <translation>فقط إذا كان «%1» مطفأً، أو كان Career Cairn مغلقًا هناك بالتأكيد.</translation>
    </message>
    <message>
        <source>Only if that computer is switched off, or Career Cairn is surely closed there.</source>
        <translation>فقط إذا كان ذلك الحاسوب مطفأً، أو كان Career Cairn مغلقًا هناك بالتأكيد.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>فتح رغم ذلك</translation>
    </message>
    <message>
        <source>This file is not a workspace</source>
        <translation>هذا الملف ليس مساحة عمل</translation>
    </message>
    <message>
        <source>It has the name of a workspace, but not the contents of one. A copy that stopped halfway can look like this.</source>
        <translation>له اسم مساحة عمل، لا محتواها. قد تبدو هكذا نسخة توقّفت في منتصفها.</translation>
    </message>
    <message>
        <source>The file itself: it was only looked at, not changed</source>
        <translation>الملف نفسه: جرى الاطّلاع عليه فقط ولم يُغيَّر</translation>
    </message>
    <message>
        <source>What the workspace should hold cannot be read from this file</source>
        <translation>لا يمكن أن يُقرأ من هذا الملف ما ينبغي أن تحويه مساحة العمل</translation>
    </message>
    <message>
        <source>Changes made after %1</source>
        <translation>التغييرات التي جرت بعد %1</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>هذا الملف فارغ</translation>
    </message>
    <message>
        <source>It has the name of a workspace and no contents, as after a full disk or a broken copy.</source>
        <translation>له اسم مساحة عمل ولا محتوى فيه، كما يحدث بعد امتلاء قرص أو نسخة معطوبة.</translation>
    </message>
    <message>
        <source>Every other file in the folder: none was touched</source>
        <translation>كل ملف آخر في المجلد: لم يُمسّ أيّ منها</translation>
    </message>
    <message>
        <source>There is nothing in the file that could be read</source>
        <translation>لا شيء في الملف يمكن قراءته</translation>
    </message>
    <message>
        <source>This workspace is damaged</source>
        <translation>مساحة العمل هذه تالفة</translation>
    </message>
    <message>
        <source>It could not be read to the end, as after a full disk, a pulled-out drive or a fault of the disk.</source>
        <translation>تعذّرت قراءتها إلى النهاية، كما يحدث بعد امتلاء قرص أو نزع وحدة تخزين أو عطل في القرص.</translation>
    </message>
    <message>
        <source>The damaged file: nothing was written to it</source>
        <translation>الملف التالف: لم يُكتب فيه شيء</translation>
    </message>
    <message>
        <source>How much of the plan is still whole is not known yet</source>
        <translation>لا يُعرف بعد كم بقي سليمًا من الخطة</translation>
    </message>
    <message>
        <source>No checked copy was found on this computer</source>
        <translation>لم توجد نسخة مفحوصة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>This file belongs to another program</source>
        <translation>هذا الملف يخصّ برنامجًا آخر</translation>
    </message>
    <message>
        <source>It is a database, but not one of Career Cairn.</source>
        <translation>إنه قاعدة بيانات، لكنها ليست لبرنامج Career Cairn.</translation>
    </message>
    <message>
        <source>The other program’s file: it was not changed</source>
        <translation>ملف البرنامج الآخر: لم يُغيَّر</translation>
    </message>
    <message>
        <source>This workspace needs a newer Career Cairn</source>
        <translation>مساحة العمل هذه تحتاج إلى إصدار أحدث من Career Cairn</translation>
    </message>
    <message>
        <source>A newer version has written it. This version, %1, could lose what it does not understand, so it leaves the file alone.</source>
        <translation>كتبها إصدار أحدث. قد يُضيع هذا الإصدار، %1، ما لا يفهمه، لذا يترك الملف كما هو.</translation>
    </message>
    <message>
        <source>The whole workspace: this version has written nothing to it</source>
        <translation>مساحة العمل كلها: لم يكتب فيها هذا الإصدار شيئًا</translation>
    </message>
    <message>
        <source>Close now, and open it with the newer version</source>
        <translation>إغلاق الآن، ثم فتحها بالإصدار الأحدث</translation>
    </message>
    <message>
        <source>If the newer version is not on this computer, install it first.</source>
        <translation>إن لم يكن الإصدار الأحدث على هذا الحاسوب، فيُرجى تثبيته أولًا.</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>Nothing can be saved in this folder</source>
        <translation>لا يمكن حفظ شيء في هذا المجلد</translation>
    </message>
    <message>
        <source>The folder or the file may only be read, so changes could not be kept.</source>
        <translation>المجلد أو الملف للقراءة فقط، فلا يمكن حفظ التغييرات.</translation>
    </message>
    <message>
        <source>What is in the folder: it can be read, and it was not changed</source>
        <translation>ما في المجلد: يمكن قراءته، ولم يُغيَّر</translation>
    </message>
    <message>
        <source>Allow writing there, then try again</source>
        <translation>السماح بالكتابة هناك ثم إعادة المحاولة</translation>
    </message>
    <message>
        <source>Remove the write protection of the folder, the file or the drive.</source>
        <translation>إزالة الحماية من الكتابة عن المجلد أو الملف أو وحدة التخزين.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Without free room nothing new can be saved, so the workspace was not opened.</source>
        <translation>دون مساحة خالية لا يمكن حفظ جديد، لذا لم تُفتح مساحة العمل.</translation>
    </message>
    <message>
        <source>Everything that was saved before the disk was full</source>
        <translation>كل ما حُفظ قبل امتلاء القرص</translation>
    </message>
    <message>
        <source>Make room, then try again</source>
        <translation>إخلاء مساحة ثم إعادة المحاولة</translation>
    </message>
    <message>
        <source>Erase or move some files on that disk; a little is enough.</source>
        <translation>محو بعض الملفات على ذلك القرص أو نقلها؛ يكفي القليل.</translation>
    </message>
    <message>
        <source>A new workspace cannot be made here</source>
        <translation>لا يمكن إنشاء مساحة عمل جديدة هنا</translation>
    </message>
    <message>
        <source>The folder is not there, or files may not be made in it.</source>
        <translation>المجلد غير موجود، أو لا يُسمح بإنشاء ملفات فيه.</translation>
    </message>
    <message>
        <source>All that was there before: nothing was made and nothing was changed</source>
        <translation>كل ما كان هناك من قبل: لم يُنشأ شيء ولم يُغيَّر شيء</translation>
    </message>
    <message>
        <source>For when the folder or the drive is there again.</source>
        <translation>بعد عودة المجلد أو وحدة التخزين.</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>تعذّر فتح مساحة العمل</translation>
    </message>
    <message>
        <source>The reason is not one this program knows. The technical details may help to find it.</source>
        <translation>السبب غير معروف لهذا البرنامج. قد تساعد التفاصيل التقنية في العثور عليه.</translation>
    </message>
    <message>
        <source>The workspace file: nothing was written to it just now</source>
        <translation>ملف مساحة العمل: لم يُكتب فيه شيء الآن</translation>
    </message>
    <message>
        <source>Whether anything is missing is not known yet</source>
        <translation>لا يُعرف بعد هل ينقص شيء</translation>
    </message>
    <message>
        <source>Some troubles pass by themselves, as with a slow drive.</source>
        <translation>بعض المشكلات تزول من نفسها، كما مع وحدة تخزين بطيئة.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Keep the plans in this folder.</source>
        <translation>حفظ الخطط في هذا المجلد.</translation>
    </message>
    <message>
        <source>Keep window places and preferences in this file.</source>
        <translation>حفظ مواضع النوافذ والتفضيلات في هذا الملف.</translation>
    </message>
    <message>
        <source>Plan a career in machine learning. Works without a network.</source>
        <translation>تخطيط مسيرة مهنية في تعلّم الآلة. يعمل دون شبكة.</translation>
    </message>
</context>
<context>
    <name>Resource</name>
    <message>
        <source>Course</source>
        <translation>دورة</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>مجتمع</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>توثيق</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>by subscription</source>
        <translation>باشتراك</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a course or an exam costs, and a note on it, e.g. &quot;paid (USD 150)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <extracomment>Hours of study; the space does not break</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1–%2&#xa0;h</source>
        <extracomment>A range of hours of study; the space does not break</extracomment>
        <translation>%1–%2 س</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>To learn</source>
        <extracomment>On a role card, before the names of skills</extracomment>
        <translation>للتعلّم</translation>
    </message>
    <message>
        <source>Set as target</source>
        <translation>تعيين هدفًا</translation>
    </message>
</context>
<context>
    <name>RoleFamily</name>
    <message>
        <source>Engineering</source>
        <translation>الهندسة</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>العلوم</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>القيادة</translation>
    </message>
</context>
<context>
    <name>RoleFigures</name>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>A share in percent, with a space that does not break</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <extracomment>A number of hours, short</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1–%2&#xa0;h</source>
        <extracomment>From so many to so many hours, short</extracomment>
        <translation>%1–%2 س</translation>
    </message>
</context>
<context>
    <name>RoleKind</name>
    <message>
        <source>Specialist</source>
        <extracomment>A kind of role: one does the work oneself</extracomment>
        <translation>تخصّص</translation>
    </message>
    <message>
        <source>Growth</source>
        <extracomment>A kind of role: one leads others or sets the direction</extracomment>
        <translation>ترقٍّ</translation>
    </message>
    <message>
        <source>Emerging</source>
        <extracomment>A kind of role: the work is new and its shape not settled yet</extracomment>
        <translation>ناشئة</translation>
    </message>
</context>
<context>
    <name>RoleTips</name>
    <message numerus="yes">
        <source>%1 of %Ln skill(s) reached</source>
        <extracomment>%1 a number; how many of the asked skills a person has</extracomment>
        <translation>
            <numerusform>تحقّق %1 من %Ln مهارة</numerusform>
            <numerusform>تحقّق %1 من %Ln مهارة</numerusform>
            <numerusform>تحقّق %1 من أصل %Ln من المهارات</numerusform>
            <numerusform>تحقّق %1 من %Ln مهارات</numerusform>
            <numerusform>تحقّق %1 من %Ln مهارة</numerusform>
            <numerusform>تحقّق %1 من %Ln مهارة</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 of study and practice; from low to high guess %2. What must be learned before, but is not asked by this role, is not counted.</source>
        <extracomment>%1 likely hours, %2 a span of hours, for example &quot;98–290 h&quot;</extracomment>
        <translation>نحو %1 من الدراسة والممارسة؛ من التقدير الأدنى إلى الأعلى %2. ما يجب تعلّمه قبلها ولا تطلبه هذه المهنة لا يُحسب.</translation>
    </message>
    <message>
        <source>What costs most in the match: %1.</source>
        <extracomment>%1 a list of skills</extracomment>
        <translation>أكثر ما يُنقص التطابق: %1.</translation>
    </message>
    <message>
        <source>Your target</source>
        <translation>هدفك</translation>
    </message>
    <message>
        <source>Your target (%1)</source>
        <extracomment>%1 a seniority: Entry, Mid or Senior</extracomment>
        <translation>هدفك (%1)</translation>
    </message>
</context>
<context>
    <name>SampleLearner</name>
    <message>
        <source>Sample learner</source>
        <extracomment>The name of a made-up person, shown wherever a learner&apos;s name stands</extracomment>
        <translation>متعلّم نموذجي</translation>
    </message>
</context>
<context>
    <name>SkillFacts</name>
    <message>
        <source>reached</source>
        <extracomment>A skill of which the asked level is reached; a word in a column</extracomment>
        <translation>تحقّق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln short</source>
        <extracomment>So many levels below the asked one; words in a column</extracomment>
        <translation>
            <numerusform>ينقص %Ln</numerusform>
            <numerusform>ينقص %Ln</numerusform>
            <numerusform>ينقص %Ln</numerusform>
            <numerusform>ينقص %Ln</numerusform>
            <numerusform>ينقص %Ln</numerusform>
            <numerusform>ينقص %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <extracomment>Hours of study in a narrow column; the space does not break</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>لا أدلة</translation>
    </message>
    <message>
        <source>1 piece of evidence</source>
        <translation>دليل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of evidence</source>
        <translation>
            <numerusform>%Ln دليل</numerusform>
            <numerusform>%Ln دليل</numerusform>
            <numerusform>%Ln من الأدلة</numerusform>
            <numerusform>%Ln أدلة</numerusform>
            <numerusform>%Ln دليلًا</numerusform>
            <numerusform>%Ln دليل</numerusform>
        </translation>
    </message>
    <message>
        <source>The target does not ask this skill</source>
        <translation>الهدف لا يطلب هذه المهارة</translation>
    </message>
    <message>
        <source>About %1 h left</source>
        <extracomment>%1 are hours of study as a whole number</extracomment>
        <translation>بقي نحو %1 س</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A skill and the learner&apos;s level in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, asked %3, reached</source>
        <extracomment>A skill, the learner&apos;s level, the asked level</extracomment>
        <translation>%1: %2، المطلوب %3، تحقّق</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, asked %3, %Ln short</source>
        <extracomment>A skill, the learner&apos;s level, the asked level; so many levels are missing</extracomment>
        <translation>
            <numerusform>%1: %2، المطلوب %3، ينقص %Ln</numerusform>
            <numerusform>%1: %2، المطلوب %3، ينقص %Ln</numerusform>
            <numerusform>%1: %2، المطلوب %3، ينقص %Ln</numerusform>
            <numerusform>%1: %2، المطلوب %3، ينقص %Ln</numerusform>
            <numerusform>%1: %2، المطلوب %3، ينقص %Ln</numerusform>
            <numerusform>%1: %2، المطلوب %3، ينقص %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SkillGroupFacts</name>
    <message>
        <source>%1 of %2 reached</source>
        <extracomment>Of so many asked skills (%2), so many are reached (%1); words in a column</extracomment>
        <translation>تحقّق %1 من %2</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <extracomment>Hours of study in a narrow column; the space does not break</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1: %2 of %3 reached, %4 h left</source>
        <extracomment>A group of skills: so many of those asked are reached (%2 of %3), so many hours are left (%4)</extracomment>
        <translation>%1: تحقّق %2 من %3، بقي %4 س</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no learner with this id in the workspace. Nothing was changed. Choose a learner from the list.</source>
        <translation>لا متعلّم بهذا المعرّف في مساحة العمل. لم يُغيَّر شيء. يُرجى اختيار متعلّم من القائمة.</translation>
    </message>
    <message>
        <source>No safety copy could be made, so nothing was changed. Your plan is whole. Make room on the disk and do it again.</source>
        <translation>تعذّر إنشاء نسخة احتياطية، فلم يُغيَّر شيء. خطتك سليمة. يُرجى إخلاء مساحة على القرص ثم الإعادة.</translation>
    </message>
    <message>
        <source>No workspace is open. Nothing was changed.</source>
        <translation>لا مساحة عمل مفتوحة. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The change was not saved: another program has changed the workspace meanwhile. Everything saved before is whole. Close this window and open it again.</source>
        <translation>لم يُحفظ التغيير: غيّر برنامج آخر مساحة العمل في هذه الأثناء. كل ما حُفظ من قبل سليم. يُرجى إغلاق هذه النافذة وفتحها من جديد.</translation>
    </message>
    <message>
        <source>The disk did not confirm the last change. Nothing saved before is touched. Close the program, check the drive, and look whether the change is there.</source>
        <translation>لم يؤكّد القرص التغيير الأخير. لم يُمسّ شيء مما حُفظ من قبل. يُرجى إغلاق البرنامج وفحص وحدة التخزين والتحقّق من وجود التغيير.</translation>
    </message>
    <message>
        <source>The folder is open now, but the program could not remember it for the next start. Nothing else is touched. Choose it again then, or allow writing to the settings.</source>
        <translation>المجلد مفتوح الآن، لكن البرنامج لم يستطع تذكّره للتشغيل التالي. لم يُمسّ شيء آخر. يُرجى اختياره مرة أخرى عندئذ، أو السماح بالكتابة في الإعدادات.</translation>
    </message>
    <message>
        <source>The workspace file could not be put aside, so nothing was changed. Allow writing to its folder, or choose another folder.</source>
        <translation>تعذّر وضع ملف مساحة العمل جانبًا، فلم يُغيَّر شيء. يُرجى السماح بالكتابة في مجلده، أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>The safety copy could not be brought back, so nothing was changed. Make room on the disk and try again.</source>
        <translation>تعذّرت استعادة النسخة الاحتياطية، فلم يُغيَّر شيء. يُرجى إخلاء مساحة على القرص ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The workspace file is damaged inside.</source>
        <translation>ملف مساحة العمل تالف من الداخل.</translation>
    </message>
    <message>
        <source>Some entries belong to a learner who is not there.</source>
        <translation>بعض المُدخلات تخصّ متعلّمًا غير موجود.</translation>
    </message>
    <message>
        <source>The plan of %1 cannot be read.</source>
        <translation>لا يمكن قراءة خطة %1.</translation>
    </message>
    <message>
        <source>The workspace file is missing, although there are safety copies of it. Start the program: it offers the newest one.</source>
        <translation>ملف مساحة العمل مفقود، مع وجود نسخ احتياطية منه. يُرجى تشغيل البرنامج: سيعرض أحدثها.</translation>
    </message>
    <message>
        <source>The safety copy %1 is not whole.</source>
        <translation>النسخة الاحتياطية %1 ليست سليمة.</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message>
        <source>By a degree</source>
        <translation>بشهادة جامعية</translation>
    </message>
    <message>
        <source>Self-taught</source>
        <translation>بالتعلّم الذاتي</translation>
    </message>
    <message>
        <source>By an apprenticeship</source>
        <translation>بالتدريب المهني</translation>
    </message>
    <message>
        <source>From research</source>
        <translation>من البحث العلمي</translation>
    </message>
    <message>
        <source>From other work</source>
        <translation>من عمل آخر</translation>
    </message>
</context>
<context>
    <name>WorkField</name>
    <message>
        <source>Technology</source>
        <translation>التقنية</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>الرعاية الصحية</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>المالية</translation>
    </message>
    <message>
        <source>E-commerce and retail</source>
        <translation>التجارة الإلكترونية والتجزئة</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>التصنيع</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Cybersecurity</source>
        <translation>الأمن السيبراني</translation>
    </message>
    <message>
        <source>Automotive</source>
        <translation>السيارات</translation>
    </message>
    <message>
        <source>Robotics</source>
        <translation>الروبوتات</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الإعلام</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>القطاع العام</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
</context>
</TS>
