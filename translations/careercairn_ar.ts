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
    <name>Cairn::AnswerPane</name>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>There is no question to show.</source>
        <translation>لا سؤال لعرضه.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>المهن</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>To learn with</source>
        <translation>للتعلّم</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <extracomment>A course or a certificate that is no longer offered</extracomment>
        <translation>%1 (أُوقف)</translation>
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
    <message>
        <source>There is no resource “%1”, so nothing was done. “careercairn-cli resources” lists them all.</source>
        <translation>لا مورد باسم «%1»، فلم يُنفَّذ شيء. الأمر «careercairn-cli resources» يسرد الموارد كلها.</translation>
    </message>
    <message>
        <source>There is no resource “%1”, so nothing was done. Did you mean “%2” (%3)?</source>
        <translation>لا مورد باسم «%1»، فلم يُنفَّذ شيء. هل المقصود «%2» (%3)؟</translation>
    </message>
    <message>
        <source>There is no question “%1”, so nothing was done. “careercairn-cli questions” lists them all.</source>
        <translation>لا سؤال باسم «%1»، فلم يُنفَّذ شيء. الأمر «careercairn-cli questions» يسرد الأسئلة كلها.</translation>
    </message>
    <message>
        <source>There is no source “%1”, so nothing was done. “careercairn-cli sources” lists them all.</source>
        <translation>لا مصدر باسم «%1»، فلم يُنفَّذ شيء. الأمر «careercairn-cli sources» يسرد المصادر كلها.</translation>
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
    <name>Cairn::CopyButton</name>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تمّ النسخ</translation>
    </message>
</context>
<context>
    <name>Cairn::CurriculaTable</name>
    <message>
        <source>Published hours beside ours</source>
        <translation>الساعات المنشورة مقارنة بتقديرنا</translation>
    </message>
</context>
<context>
    <name>Cairn::CurriculumRules</name>
    <message>
        <source>The high hours are below the low ones.</source>
        <translation>الساعات العليا أقل من الدنيا.</translation>
    </message>
    <message>
        <source>Our hours for its steps sum up to %1, which is too far from the %2 to %3 that were published.</source>
        <translation>مجموع ساعاتنا لخطواته %1، وهو بعيد جدًّا عن المنشور من %2 إلى %3.</translation>
    </message>
</context>
<context>
    <name>Cairn::CurriculumTableModel</name>
    <message>
        <source>%1 (likely %2)</source>
        <extracomment>Hours of study: %1 from low to high, e.g. "98–290 h", %2 the likely ones, e.g. "166 h"</extracomment>
        <translation>%1 (المرجّح %2)</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>المنهج</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>تقديرنا</translation>
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
        <extracomment>A learner's name and free hours</extracomment>
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
    <name>Cairn::FigureRules</name>
    <message>
        <source>There is no occupation “%1”.</source>
        <translation>لا تصنيف مهني باسم «%1».</translation>
    </message>
    <message>
        <source>There is no skill “%1”.</source>
        <translation>لا مهارة باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” is projected twice for the same place.</source>
        <translation>توقّع «%1» مذكور مرتين للمكان نفسه.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>تنتهي الفترة قبل أن تبدأ.</translation>
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
        <extracomment>Read out for a search result; %1 is the role's title</extracomment>
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
        <source>%1 h a week is about %2 h a month.</source>
        <extracomment>Both numbers are hours, e.g. "8 h a week is about 35 h a month."</extracomment>
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
    <name>Cairn::FoldingSplitter</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
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
        <extracomment>%1 for example "62 %"</extracomment>
        <translation>تطابق %1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <extracomment>%1 hours, for example "166 h"</extracomment>
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
    <name>Cairn::HelpListModel</name>
    <message>
        <source>Licence: %1</source>
        <translation>الرخصة: %1</translation>
    </message>
    <message>
        <source>%1, by %2, licence %3</source>
        <extracomment>Read by a screen reader: the title of a source, its publisher and its licence</extracomment>
        <translation>%1، من %2، الرخصة %3</translation>
    </message>
</context>
<context>
    <name>Cairn::HelpPage</name>
    <message>
        <source>Help and details</source>
        <translation>المساعدة والتفاصيل</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>A page: questions with their answers, and sources</extracomment>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Filter questions and sources</source>
        <translation>تصفية الأسئلة والمصادر</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Short answers, each with what the program knows about it.</source>
        <translation>إجابات قصيرة، مع كل منها ما يعرفه البرنامج عن الموضوع.</translation>
    </message>
    <message>
        <source>Every figure and every profile names its source. Addresses are shown, never opened.</source>
        <translation>لكل رقم ولكل ملف مهنة مصدر مذكور. تُعرض العناوين ولا تُفتح أبدًا.</translation>
    </message>
    <message>
        <source>No question fits this filter.</source>
        <translation>لا سؤال يوافق هذه التصفية.</translation>
    </message>
    <message>
        <source>No source fits this filter.</source>
        <translation>لا مصدر يوافق هذه التصفية.</translation>
    </message>
    <message>
        <source>There are no questions.</source>
        <translation>لا توجد أسئلة.</translation>
    </message>
    <message>
        <source>There are no sources.</source>
        <translation>لا توجد مصادر.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln question(s)</source>
        <translation>
            <numerusform>%1 من أصل %Ln سؤال</numerusform>
            <numerusform>%1 من أصل سؤال واحد</numerusform>
            <numerusform>%1 من أصل سؤالين</numerusform>
            <numerusform>%1 من أصل %Ln أسئلة</numerusform>
            <numerusform>%1 من أصل %Ln سؤالًا</numerusform>
            <numerusform>%1 من أصل %Ln سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%Ln أسئلة</numerusform>
            <numerusform>%Ln سؤالًا</numerusform>
            <numerusform>%Ln سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln source(s)</source>
        <translation>
            <numerusform>%1 من أصل %Ln مصدر</numerusform>
            <numerusform>%1 من أصل مصدر واحد</numerusform>
            <numerusform>%1 من أصل مصدرين</numerusform>
            <numerusform>%1 من أصل %Ln مصادر</numerusform>
            <numerusform>%1 من أصل %Ln مصدرًا</numerusform>
            <numerusform>%1 من أصل %Ln مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%Ln مصادر</numerusform>
            <numerusform>%Ln مصدرًا</numerusform>
            <numerusform>%Ln مصدر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cairn::HelpPartSwitch</name>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
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
        <extracomment>A command in the search; %1 is a learner's name</extracomment>
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
        <extracomment>%1 is a learner, %2 a skill, %3 and %4 levels, e.g. "2 Working"</extracomment>
        <translation>%1، %2: %3، وقبله %4.</translation>
    </message>
    <message>
        <source>Set a learner's level in a skill, 0 none to 4 expert.</source>
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
        <extracomment>Read out for a level selector: %1 the person's level, %2 the level the target asks for</extracomment>
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
        <extracomment>Read out for a level selector: %1 the person's level, %2 the level the target asks for</extracomment>
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
        <extracomment>%1 is what was done, e.g. "Set the level of Python"</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>%1 is what would be done again, e.g. "Set the level of Python"</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>%1 – Career Cairn</source>
        <extracomment>The title of the window; %1 is the learner's name</extracomment>
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
    <message>
        <source>&amp;Questions and Answers</source>
        <translation>أسئلة وأجوبة</translation>
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
        <extracomment>For a screen reader; %1 for example "7 smaller gaps", then points of the match</extracomment>
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
        <source>Compare at this seniority; without it, at that of the learner's target.</source>
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
        <source>%1 %</source>
        <extracomment>A share; the blank is one that does not break</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of the asked skills are reached</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, level %2: match %3 %</source>
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
        <extracomment>The last line of a table that adds up</extracomment>
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
    <name>Cairn::PlanCommand</name>
    <message>
        <source>Simulate with this whole number as seed; without it, with 1.</source>
        <translation>المحاكاة بهذا العدد الصحيح بذرةً؛ وبدونه بالعدد 1.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>There is no target yet, so there is nothing to plan. “careercairn-cli target LEARNER ROLE” sets one.</source>
        <translation>لا هدف بعد، فلا شيء للتخطيط له. الأمر «careercairn-cli target LEARNER ROLE» يحدّد هدفًا.</translation>
    </message>
    <message>
        <source>The way to %1, %2, with %3 hours a week</source>
        <extracomment>%1 a role, %2 a seniority, %3 hours</extracomment>
        <translation>الطريق إلى %1، المستوى %2، بمعدّل %3 ساعات أسبوعيًا</translation>
    </message>
    <message>
        <source>All that the target asks is reached.</source>
        <translation>تحقّق كل ما يطلبه الهدف.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>%1 a step that may be left out</extracomment>
        <translation>%1 (اختياري)</translation>
    </message>
    <message>
        <source>With this time the plan never ends.</source>
        <translation>بهذا الوقت لا تنتهي الخطة أبدًا.</translation>
    </message>
    <message>
        <source>Without what is optional, it is done by %1 in half of all simulated cases, by %2 in 80 %, by %3 in 95 %.</source>
        <extracomment>Dates by which a plan is done with 50, 80 and 95 % of chance</extracomment>
        <translation>من دون ما هو اختياري تكتمل بحلول %1 في نصف الحالات المحاكاة، وبحلول %2 في 80%، وبحلول %3 في 95%.</translation>
    </message>
    <message>
        <source>The hours are our estimates; with logged hours of your own they would be truer.</source>
        <translation>الساعات من تقديرنا؛ وتكون أدقّ مع ساعات مسجّلة من المتعلّم.</translation>
    </message>
    <message>
        <source>Print the steps to a learner's target with dates, and a forecast.</source>
        <translation>طباعة الخطوات إلى هدف المتعلّم بتواريخها، مع توقّع.</translation>
    </message>
</context>
<context>
    <name>Cairn::PracticeRules</name>
    <message>
        <source>There is no skill “%1”.</source>
        <translation>لا مهارة باسم «%1».</translation>
    </message>
    <message>
        <source>The skill “%1” is named twice.</source>
        <translation>المهارة «%1» مذكورة مرتين.</translation>
    </message>
    <message>
        <source>The level to reach is not above the one to begin with.</source>
        <translation>المستوى المطلوب بلوغه ليس أعلى من مستوى البداية.</translation>
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
    <name>Cairn::QuestionRules</name>
    <message>
        <source>“%1” is offered, but it is retired.</source>
        <translation>«%1» معروض، لكنه أُوقف.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«%1» غير موجود.</translation>
    </message>
</context>
<context>
    <name>Cairn::QuestionsCommand</name>
    <message>
        <source>There are no questions yet.</source>
        <translation>لا توجد أسئلة بعد.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A role, a skill or something to learn from, and its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>المهن</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>للتعلّم منه</translation>
    </message>
    <message>
        <source>List the questions people ask, or print one with its answer.</source>
        <translation>سرد الأسئلة الشائعة، أو طباعة سؤال مع إجابته.</translation>
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
        <extracomment>A page and the keys that show it, e.g. "Roles (Ctrl+2)"</extracomment>
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
        <extracomment>%1 is a change, e.g. "Set the level of Python"</extracomment>
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
    <message>
        <source>“%1” was released once and is gone, but nothing says what became of it: progress would be lost.</source>
        <translation>نُشر «%1» سابقًا ثم اختفى، ولا شيء يذكر ما آل إليه: سيضيع التقدّم.</translation>
    </message>
</context>
<context>
    <name>Cairn::ResourceCommand</name>
    <message>
        <source>%1 by %2</source>
        <extracomment>A thing to learn from: its kind and who provides it, e.g. "Course by A school"</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>المصدر المطّلع عليه</translation>
    </message>
    <message>
        <source>It was retired on %1.</source>
        <translation>أُوقف في %1.</translation>
    </message>
    <message>
        <source>It is retired.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A thing to learn from and its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What took its place</source>
        <translation>ما حلّ محلّه</translation>
    </message>
    <message>
        <source>It could not be verified: look at it yourself before you rely on it.</source>
        <translation>تعذّر التحقّق منه: يُستحسن الاطّلاع عليه مباشرة قبل الاعتماد عليه.</translation>
    </message>
    <message>
        <source>It was checked long ago: look again before you rely on its price and state.</source>
        <translation>فُحص منذ زمن طويل: يُستحسن الاطّلاع عليه مجدّدًا قبل الاعتماد على سعره وحالته.</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>التكلفة: %1</translation>
    </message>
    <message>
        <source>On the cost: %1</source>
        <translation>عن التكلفة: %1</translation>
    </message>
    <message>
        <source>Published hours: %1</source>
        <translation>الساعات المنشورة: %1</translation>
    </message>
    <message>
        <source>Needed before: %1</source>
        <translation>المطلوب مسبقًا: %1</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <translation>الصلاحية: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>%1 is the code of a language, e.g. en</extracomment>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>فُحص في %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>من المستوى</translation>
    </message>
    <message>
        <source>To level</source>
        <translation>إلى المستوى</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الغاية</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Heading: what the project works with</extracomment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>It is done when</source>
        <extracomment>Heading: what another person can answer with yes or no</extracomment>
        <translation>يكتمل عندما</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>ما يثبته</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>About %1; %2 if it goes well, %3 if it goes slowly. This is our estimate.</source>
        <extracomment>%1, %2 and %3 are hours</extracomment>
        <translation>نحو %1؛ و%2 إن سار جيدًا، و%3 إن سار ببطء. هذا تقديرنا.</translation>
    </message>
    <message>
        <source>Print one thing to learn from, e.g. the brief of a project.</source>
        <translation>طباعة مورد تعلّم واحد، مثل وصف مشروع.</translation>
    </message>
</context>
<context>
    <name>Cairn::ResourceDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>For a screen reader; %1 something to learn from</extracomment>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>What it helps with</source>
        <translation>ما يفيد فيه</translation>
    </message>
    <message>
        <source>What one should have before</source>
        <translation>ما يلزم مسبقًا</translation>
    </message>
    <message>
        <source>How long it is valid</source>
        <translation>مدّة الصلاحية</translation>
    </message>
    <message>
        <source>Where these facts were read</source>
        <translation>مصدر هذه المعلومات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A source: %1 who published it, %2 its title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>لم يعد متاحًا</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <extracomment>%1 a date, %2 why one should look again</extracomment>
        <translation>فُحص في %1.</translation>
    </message>
    <message>
        <source>Checked on %1: %2.</source>
        <translation>فُحص في %1: %2.</translation>
    </message>
    <message>
        <source>Copy the link of %1</source>
        <translation>نسخ رابط %1</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الغاية</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>It is done when</source>
        <translation>يكتمل عندما</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>ما يُظهره</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>About %1 h; %2 h if it goes well, %3 h if it goes slowly. This is our estimate.</source>
        <translation>نحو %1 س؛ و%2 س إن سار جيدًا، و%3 س إن سار ببطء. هذا تقديرنا.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <extracomment>A skill and what something to learn from helps with: from one level to another</extracomment>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تمّ النسخ</translation>
    </message>
</context>
<context>
    <name>Cairn::ResourceRules</name>
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
    <message>
        <source>“%1” is offered instead, but it is retired.</source>
        <translation>«%1» معروض بديلًا، لكنه أُوقف.</translation>
    </message>
    <message>
        <source>A price is given, but nothing says where it was seen.</source>
        <translation>السعر مذكور، لكن لا شيء يذكر مصدره.</translation>
    </message>
    <message>
        <source>It is free, and yet it has a price.</source>
        <translation>هو مجاني، ومع ذلك له سعر.</translation>
    </message>
    <message>
        <source>The brief of the project is missing.</source>
        <translation>وصف المشروع ناقص.</translation>
    </message>
    <message>
        <source>Only a project has a brief.</source>
        <translation>الوصف للمشاريع فقط.</translation>
    </message>
    <message>
        <source>Nothing says where it was seen, so it is “unchecked”.</source>
        <translation>لا شيء يذكر مصدره، فهو «unchecked».</translation>
    </message>
    <message>
        <source>The hours are not in order.</source>
        <translation>الساعات غير مرتّبة.</translation>
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
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>تاريخ الفحص</translation>
    </message>
</context>
<context>
    <name>Cairn::RoleButton</name>
    <message>
        <source>%1, %2 % match: %3</source>
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
        <extracomment>%1 hours, for example "166 h"; on a role card</extracomment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>range %1</source>
        <extracomment>%1 from the low to the high guess, for example "98–290 h"; on a role card</extracomment>
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
        <source>Name, A to Z</source>
        <translation>الاسم، أبجديًّا</translation>
    </message>
    <message>
        <source>Shared interests, most first</source>
        <translation>الاهتمامات المشتركة، الأكثر أولًا</translation>
    </message>
    <message>
        <source>Hours to go, fewest first</source>
        <translation>الساعات المتبقية، الأقل أولًا</translation>
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
        <extracomment>A link to a role: its title and its match, for example "62 %"</extracomment>
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
        <extracomment>%1 hours, for example "166 h", %2 from the low to the high guess, for example "98–290 h"</extracomment>
        <translation>بقي نحو %1 (المدى %2)</translation>
    </message>
    <message>
        <source>Why %1</source>
        <extracomment>%1 for example "62 %": the reasons for that match follow</extracomment>
        <translation>لماذا %1</translation>
    </message>
    <message>
        <source>%1 of 100 points earned</source>
        <extracomment>Points of the match; %1 a number</extracomment>
        <translation>المكتسب %1 من 100 نقطة</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>الآفاق</translation>
    </message>
    <message>
        <source>In public classifications</source>
        <translation>في التصنيفات العامة</translation>
    </message>
</context>
<context>
    <name>Cairn::RolePaneHead</name>
    <message>
        <source>%1 match</source>
        <extracomment>For a screen reader; %1 for example "62 %"</extracomment>
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
        <extracomment>A heading; %1 is a seniority, e.g. "Entry"</extracomment>
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
        <extracomment>In a column headed "Essential"</extracomment>
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
    <message>
        <source>Also called: %1</source>
        <translation>تُسمّى أيضًا: %1</translation>
    </message>
    <message>
        <source>Nearest occupations of public classifications: %1</source>
        <extracomment>Heading of a table; %1 says how well they fit the role, e.g. "a good fit"</extracomment>
        <translation>أقرب المهن في التصنيفات العامة: %1</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة المصنَّفة</translation>
    </message>
    <message>
        <source>Official projection</source>
        <translation>التوقّع الرسمي</translation>
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
        <source>%1 %</source>
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
    <name>Cairn::SkillCurricula</name>
    <message>
        <source>Our hours beside published ones</source>
        <translation>ساعاتنا بجانب الساعات المنشورة</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %3 published; for its %Ln skill(s) we count %4.</source>
        <extracomment>%1 a course, %2 who gives it, %3 and %4 hours; %Ln is how many skills the course covers</extracomment>
        <translation>
            <numerusform>%1 (%2): المنشور %3؛ ولا مهارات له نحسبها (%Ln)، وحسابنا %4.</numerusform>
            <numerusform>%1 (%2): المنشور %3؛ ولمهارته الواحدة نحسب %4.</numerusform>
            <numerusform>%1 (%2): المنشور %3؛ ولمهارتيه نحسب %4.</numerusform>
            <numerusform>%1 (%2): المنشور %3؛ ولمهاراته وعددها %Ln نحسب %4.</numerusform>
            <numerusform>%1 (%2): المنشور %3؛ ولمهاراته وعددها %Ln نحسب %4.</numerusform>
            <numerusform>%1 (%2): المنشور %3؛ ولمهاراته وعددها %Ln نحسب %4.</numerusform>
        </translation>
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
    <name>Cairn::SkillDemand</name>
    <message>
        <source>What employers name</source>
        <translation>ما يذكره أصحاب العمل</translation>
    </message>
    <message>
        <source>Flags, not shares, from job advertisements in the United States. Source: %1, %2.</source>
        <extracomment>Where flags come from: %1 publisher, %2 title of the source</extracomment>
        <translation>علامات لا نِسب، من إعلانات الوظائف في الولايات المتحدة. المصدر: %1، %2.</translation>
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
        <extracomment>A heading over hours of study; %1 is a level, e.g. "Practitioner"</extracomment>
        <translation>الساعات إلى المستوى المطلوب، %1</translation>
    </message>
    <message>
        <source>Hours to the next level, %1</source>
        <extracomment>A heading over hours of study; %1 is a level, e.g. "Practitioner"</extracomment>
        <translation>الساعات إلى المستوى التالي، %1</translation>
    </message>
    <message>
        <source>About %1 h</source>
        <translation>نحو %1 س</translation>
    </message>
    <message>
        <source>%1 h if it goes well, %2 h if it goes slowly</source>
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
        <extracomment>The learner's level and the one that the target asks</extracomment>
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
        <source>Copy the link of %1</source>
        <translation>نسخ رابط %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>عرض أقل</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the brief</source>
        <translation>فتح الموجز</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>For a screen reader; %1 something to learn from</extracomment>
        <translation>تفاصيل %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>What something to learn from helps with: from one level to another</extracomment>
        <translation>من %1 إلى %2</translation>
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
        <extracomment>A skill, its id and a level, e.g. "Python (python): 2 Working"</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>List the skills, or print one with its levels.</source>
        <translation>سرد المهارات، أو عرض مهارة واحدة بمستوياتها.</translation>
    </message>
    <message>
        <source>Published hours of courses beside ours</source>
        <extracomment>Heading of a table of hours</extracomment>
        <translation>ساعات الدورات المنشورة بجانب ساعاتنا</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Ours, likely</source>
        <translation>تقديرنا الأرجح</translation>
    </message>
    <message>
        <source>Ours, low to high</source>
        <translation>تقديرنا، من الأدنى إلى الأعلى</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>دورة</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Ours are for the same steps as the course takes, in this skill and in the others that it teaches.</source>
        <translation>ساعاتنا محسوبة للخطوات نفسها التي تقطعها الدورة، في هذه المهارة وفي المهارات الأخرى التي تعلّمها.</translation>
    </message>
    <message>
        <source>What employers name</source>
        <translation>ما يذكره أصحاب العمل</translation>
    </message>
    <message>
        <source>These are flags, not shares, from job advertisements in the United States.</source>
        <translation>هذه علامات لا نِسب، من إعلانات الوظائف في الولايات المتحدة.</translation>
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
        <source>%1 of %2 reached for %3, %4 h left</source>
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
    <name>Cairn::SourcePane</name>
    <message>
        <source>All sources</source>
        <translation>كل المصادر</translation>
    </message>
    <message>
        <source>There is no source to show.</source>
        <translation>لا مصدر لعرضه.</translation>
    </message>
    <message>
        <source>The words that the licence asks for</source>
        <translation>النص الذي تطلبه الرخصة</translation>
    </message>
    <message>
        <source>What to know about it</source>
        <translation>ما ينبغي معرفته عنه</translation>
    </message>
    <message>
        <source>What uses it</source>
        <translation>ما يستخدمه</translation>
    </message>
    <message>
        <source>Published hours beside ours</source>
        <translation>الساعات المنشورة مقارنة بتقديرنا</translation>
    </message>
    <message>
        <source>Ours are the hours that the program counts for the skills of a curriculum: low to high, and the likely ones.</source>
        <translation>ساعاتنا هي ما يحسبه البرنامج لمهارات المنهج: من الأدنى إلى الأعلى، والأرجح.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact about a source: its name and what there is to say</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>تاريخ الاطّلاع</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>قيمته</translation>
    </message>
    <message>
        <source>Changed for this program</source>
        <extracomment>Whether a source was changed</extracomment>
        <translation>معدَّل لهذا البرنامج</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>نسخ عنوان %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role profile(s) name it.</source>
        <translation>
            <numerusform>لا يذكره أي ملف مهنة (%Ln).</numerusform>
            <numerusform>يذكره ملف مهنة واحد.</numerusform>
            <numerusform>يذكره ملفّا مهنة.</numerusform>
            <numerusform>تذكره %Ln ملفات مهن.</numerusform>
            <numerusform>يذكره %Ln ملف مهنة.</numerusform>
            <numerusform>يذكره %Ln ملف مهنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skill(s) name it.</source>
        <translation>
            <numerusform>لا تذكره أي مهارة (%Ln).</numerusform>
            <numerusform>تذكره مهارة واحدة.</numerusform>
            <numerusform>تذكره مهارتان.</numerusform>
            <numerusform>تذكره %Ln مهارات.</numerusform>
            <numerusform>تذكره %Ln مهارة.</numerusform>
            <numerusform>تذكره %Ln مهارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to learn with name it.</source>
        <extracomment>Courses, books, certificates and the like</extracomment>
        <translation>
            <numerusform>لا يذكره أي مورد تعلّم (%Ln).</numerusform>
            <numerusform>يذكره مورد تعلّم واحد.</numerusform>
            <numerusform>يذكره موردا تعلّم.</numerusform>
            <numerusform>تذكره %Ln موارد تعلّم.</numerusform>
            <numerusform>يذكره %Ln مورد تعلّم.</numerusform>
            <numerusform>يذكره %Ln مورد تعلّم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occupation(s) near our roles come from it.</source>
        <extracomment>Occupations of a public classification</extracomment>
        <translation>
            <numerusform>لا تأتي منه أي مهنة مصنَّفة قريبة من مهننا (%Ln).</numerusform>
            <numerusform>تأتي منه مهنة مصنَّفة واحدة قريبة من مهننا.</numerusform>
            <numerusform>تأتي منه مهنتان مصنَّفتان قريبتان من مهننا.</numerusform>
            <numerusform>تأتي منه %Ln مهن مصنَّفة قريبة من مهننا.</numerusform>
            <numerusform>تأتي منه %Ln مهنة مصنَّفة قريبة من مهننا.</numerusform>
            <numerusform>تأتي منه %Ln مهنة مصنَّفة قريبة من مهننا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln projection(s) of jobs come from it.</source>
        <extracomment>How many jobs there will be, as an office projects it</extracomment>
        <translation>
            <numerusform>لا يأتي منه أي توقّع للوظائف (%Ln).</numerusform>
            <numerusform>يأتي منه توقّع واحد للوظائف.</numerusform>
            <numerusform>يأتي منه توقّعان للوظائف.</numerusform>
            <numerusform>تأتي منه %Ln توقّعات للوظائف.</numerusform>
            <numerusform>يأتي منه %Ln توقّعًا للوظائف.</numerusform>
            <numerusform>يأتي منه %Ln توقّع للوظائف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s) about asked software come from it.</source>
        <extracomment>Pieces of software, and in which occupations employers ask for them</extracomment>
        <translation>
            <numerusform>لا تأتي منه أي معلومة عن البرمجيات المطلوبة (%Ln).</numerusform>
            <numerusform>تأتي منه معلومة واحدة عن البرمجيات المطلوبة.</numerusform>
            <numerusform>تأتي منه معلومتان عن البرمجيات المطلوبة.</numerusform>
            <numerusform>تأتي منه %Ln معلومات عن البرمجيات المطلوبة.</numerusform>
            <numerusform>تأتي منه %Ln معلومة عن البرمجيات المطلوبة.</numerusform>
            <numerusform>تأتي منه %Ln معلومة عن البرمجيات المطلوبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln published curriculum(s) are listed in it.</source>
        <translation>
            <numerusform>لا يَرِد فيه أي منهج منشور (%Ln).</numerusform>
            <numerusform>يَرِد فيه منهج منشور واحد.</numerusform>
            <numerusform>يَرِد فيه منهجان منشوران.</numerusform>
            <numerusform>تَرِد فيه %Ln مناهج منشورة.</numerusform>
            <numerusform>يَرِد فيه %Ln منهجًا منشورًا.</numerusform>
            <numerusform>يَرِد فيه %Ln منهج منشور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) on this page name it.</source>
        <translation>
            <numerusform>لا تذكره أي إجابة في هذه الصفحة (%Ln).</numerusform>
            <numerusform>تذكره إجابة واحدة في هذه الصفحة.</numerusform>
            <numerusform>تذكره إجابتان في هذه الصفحة.</numerusform>
            <numerusform>تذكره %Ln إجابات في هذه الصفحة.</numerusform>
            <numerusform>تذكره %Ln إجابة في هذه الصفحة.</numerusform>
            <numerusform>تذكره %Ln إجابة في هذه الصفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the catalogue names it.</source>
        <translation>لا شيء في الفهرس يذكره.</translation>
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
    <name>Cairn::SourcesCommand</name>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
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
    <message>
        <source>List where the contents come from, or print one source.</source>
        <translation>سرد مصادر المحتوى، أو طباعة مصدر واحد.</translation>
    </message>
    <message>
        <source>our own judgement</source>
        <translation>تقديرنا الخاص</translation>
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
        <source>%1 % match</source>
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
        <extracomment>%1 is a change, e.g. "Set the level of Python"</extracomment>
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
        <source>Relational databases</source>
        <translation>قواعد البيانات العلائقية</translation>
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
        <source>MongoDB and document stores</source>
        <translation>‏MongoDB ومخازن المستندات</translation>
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
        <source>Data cleaning</source>
        <translation>تنظيف البيانات</translation>
    </message>
    <message>
        <source>Find and mend wrong, missing, doubled and badly formatted values.</source>
        <translation>العثور على القيم الخاطئة والناقصة والمكرّرة والسيّئة التنسيق وإصلاحها.</translation>
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
        <source>Data pipelines</source>
        <translation>خطوط البيانات</translation>
    </message>
    <message>
        <source>Move and reshape data on schedule, safely and repeatably.</source>
        <translation>نقل البيانات وإعادة تشكيلها في مواعيدها، بأمان وقابلية للتكرار.</translation>
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
        <source>Can choose architecture, loss and schedule for a real task and debug training that stalls or diverges.</source>
        <translation>يختار البنية والخسارة والجدولة لمهمة حقيقية، ويعالج تدريبًا يتعثّر أو يتباعد.</translation>
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
        <source>Can run a TensorFlow quickstart and explain what a graph and a GradientTape are.</source>
        <translation>يشغّل مثال البدء في TensorFlow ويشرح ما المخطّط وما GradientTape.</translation>
    </message>
    <message>
        <source>Can write custom training steps, tune input pipelines and find retracing or shape faults in tf.function.</source>
        <translation>يكتب خطوات تدريب مخصّصة، ويضبط خطوط المُدخلات، ويجد أخطاء إعادة التتبّع أو الشكل في tf.function.</translation>
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
        <source>Generative models</source>
        <translation>النماذج التوليدية</translation>
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
        <source>Docker and containers</source>
        <translation>‏Docker والحاويات</translation>
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
        <source>Experiment tracking</source>
        <translation>تتبّع التجارب</translation>
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
        <source>Google Cloud (Vertex AI)</source>
        <translation>Google Cloud (Vertex AI)</translation>
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
        <source>Can build Vertex AI pipelines, deploy and watch endpoints, and keep BigQuery and project costs in hand.</source>
        <translation>يبني خطوط Vertex AI، وينشر نقاط النهاية ويراقبها، ويضبط تكاليف BigQuery والمشروع.</translation>
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
        <source>Can write NLTK grammars, chunkers and corpus readers, and say when a newer library serves better.</source>
        <translation>يكتب قواعد نحوية ومقطّعات وقارئات مدوّنات في NLTK، ويحدّد متى تكون مكتبة أحدث أفضل.</translation>
    </message>
    <message>
        <source>spaCy</source>
        <translation>spaCy</translation>
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
        <source>Can assemble, train, test and package a custom spaCy pipeline that processes large batches reliably.</source>
        <translation>يركّب خط spaCy مخصّصًا ويدرّبه ويختبره ويحزمه، ليعالج دفعات كبيرة بموثوقية.</translation>
    </message>
    <message>
        <source>Transformers</source>
        <translation>المحوّلات (Transformers)</translation>
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
        <source>BERT and encoder models</source>
        <translation>‏BERT ونماذج الترميز</translation>
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
        <translation>‏GPT ونماذج فكّ الترميز</translation>
    </message>
    <message>
        <source>Models that write by predicting the next token, over and over.</source>
        <translation>نماذج تكتب بالتنبّؤ بالرمز التالي، مرة بعد مرة.</translation>
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
        <source>LLM applications</source>
        <translation>تطبيقات LLM</translation>
    </message>
    <message>
        <source>Building dependable software around a language model.</source>
        <translation>بناء برمجيات موثوقة حول نموذج لغوي.</translation>
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
        <source>Has not yet built or scripted a chatbot.</source>
        <translation>لم يبنِ بعد روبوت دردشة ولم يكتب نصّه.</translation>
    </message>
    <message>
        <source>Can name intent, slot, turn and handover, and follow an example of a chatbot that answers opening hours.</source>
        <translation>يسمّي القصد والخانة والدور والتحويل إلى إنسان، ويتابع مثال روبوت دردشة يجيب عن ساعات العمل.</translation>
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
        <source>Linear algebra</source>
        <translation>الجبر الخطي</translation>
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
        <source>Can pick the right factorisation (QR, SVD, Cholesky), spot ill-conditioning, and derive least squares.</source>
        <translation>يختار التحليل المناسب (QR أو SVD أو Cholesky)، وينتبه إلى سوء التكييف، ويشتقّ المربّعات الصغرى.</translation>
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
        <source>Bayesian methods</source>
        <translation>الأساليب البايزية</translation>
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
        <source>Can explain confounding and counterfactuals, and read a causal graph drawn by someone else.</source>
        <translation>يشرح التداخل المُربك والوقائع المضادّة، ويقرأ مخطّطًا سببيًّا رسمه غيره.</translation>
    </message>
    <message>
        <source>Can draw a graph for a small question, adjust for its confounders, and ask a reviewer what is missing.</source>
        <translation>يرسم مخطّطًا لسؤال صغير، ويضبط عوامله المُربكة، ويسأل مراجعًا عمّا ينقص.</translation>
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
        <source>Can spot the odd number others pass over, look into it within a time limit, and report what it means.</source>
        <translation>يلاحظ الرقم الشاذّ الذي يتجاوزه غيره، ويبحث فيه ضمن مهلة محدّدة، ويبيّن معناه.</translation>
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
        <source>Can name what carries over from a known tool to a new one, using a guide for switching.</source>
        <translation>يذكر ما ينتقل من أداة معروفة إلى أخرى جديدة، بالاستعانة بدليل انتقال.</translation>
    </message>
    <message>
        <source>Can take up an unknown code base, field or priority in running work, and say early what it costs.</source>
        <translation>يتولّى شفرة أو مجالًا أو أولوية مجهولة في عمل جارٍ، ويبيّن كلفتها مبكرًا.</translation>
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
        <source>Can tell who a text or talk is meant for, and retell a prepared finding in plain words.</source>
        <translation>يحدّد لمن يوجَّه نص أو عرض، ويعيد رواية نتيجة مُعدّة بكلمات بسيطة.</translation>
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
        <source>Can work across trades daily, settle ordinary disagreements, and hand over work others can continue.</source>
        <translation>يعمل يوميًّا مع تخصّصات مختلفة، ويحلّ الخلافات المعتادة، ويسلّم عملًا يستطيع غيره مواصلته.</translation>
    </message>
    <message>
        <source>Business acumen</source>
        <translation>الحسّ التجاري</translation>
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
        <source>R</source>
        <translation>R</translation>
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
        <source>SQL</source>
        <translation>SQL</translation>
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
        <source>Linux and the shell</source>
        <translation>‏Linux وسطر الأوامر</translation>
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
        <source>Git and code review</source>
        <translation>‏Git ومراجعة الشفرة</translation>
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
        <source>Can run an existing test suite, see which test failed and tell what it expected.</source>
        <translation>يشغّل مجموعة اختبارات قائمة، ويرى أيّ اختبار فشل، ويبيّن ما كان يتوقّعه.</translation>
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
        <source>Java</source>
        <translation>Java</translation>
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
        <source>Can survey a topic, follow proofs and appendices, and spot weak baselines, leaks or claims that go too far.</source>
        <translation>يستعرض موضوعًا، ويتابع البراهين والملاحق، وينتبه إلى ضعف خطوط الأساس أو التسرّب أو المزاعم المبالغ فيها.</translation>
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
        <source>Has not yet treated a picture as an array of pixels.</source>
        <translation>لم يتعامل بعد مع صورة بوصفها مصفوفة بكسلات.</translation>
    </message>
    <message>
        <source>Can say what pixels, channels and filters are, and follow a worked blur or edge-finding example.</source>
        <translation>يبيّن ما البكسلات والقنوات والمرشّحات، ويتابع مثالًا مشروحًا للتمويه أو كشف الحواف.</translation>
    </message>
    <message>
        <source>Can clean up difficult pictures for a real task, choosing colour space, filter and morphology by effect.</source>
        <translation>ينظّف صورًا صعبة لمهمة حقيقية، ويختار فضاء اللون والمرشّح والعمليات الشكلية بحسب أثرها.</translation>
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
        <source>Can write a small OpenCV script for contours, template matching or feature points, using its documentation.</source>
        <translation>يكتب نص OpenCV صغيرًا للحدود الخارجية أو مطابقة القوالب أو نقاط السمات، مستعينًا بتوثيقه.</translation>
    </message>
    <message>
        <source>Convolutional networks</source>
        <translation>الشبكات الالتفافية</translation>
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
        <source>3 years (holders keep it)</source>
        <translation>3 سنوات (تبقى لحامليها)</translation>
    </message>
    <message>
        <source>2+ years</source>
        <translation>سنتان أو أكثر</translation>
    </message>
    <message>
        <source>Recommended: 1+ year with SageMaker and AWS ML services, and 1+ year in a related role</source>
        <translation>يُوصى به: سنة أو أكثر مع SageMaker وخدمات تعلّم الآلة في AWS، وسنة أو أكثر في مهنة ذات صلة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
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
        <source>Recommended: about 6 months of hands-on work</source>
        <translation>يُوصى به: نحو 6 أشهر من العمل التطبيقي</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>سنتان</translation>
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
        <source>Filtered to occupations near our roles; no value changed. Read from a public copy of the 29.3 files. The role wording is our own.</source>
        <translation>مُصفّاة على المهن القريبة من مهننا؛ ولم تُغيَّر أيّ قيمة. قُرئت من نسخة عامة من ملفات 29.3. صياغة المهن من عندنا.</translation>
    </message>
    <message>
        <source>Filtered to occupations near our roles and their skills. Read from a public copy of the English files. The role wording is our own.</source>
        <translation>مُصفّاة على المهن القريبة من مهننا ومهاراتها. قُرئت من نسخة عامة من الملفات الإنجليزية. صياغة المهن من عندنا.</translation>
    </message>
    <message>
        <source>Has not created a NumPy array yet.</source>
        <translation>لم يُنشئ بعد مصفوفة NumPy.</translation>
    </message>
    <message>
        <source>Can set array conventions for a team, and explain faults from strides, memory layout or rounding.</source>
        <translation>يضع أعراف المصفوفات لفريق، ويشرح الأعطال الناشئة عن الخطوات (strides) أو تخطيط الذاكرة أو التقريب.</translation>
    </message>
    <message>
        <source>Can rewrite others’ table code to be fast and readable, and show when a database or Spark should take over.</source>
        <translation>يعيد كتابة شفرة جداول غيره لتصبح سريعة ومقروءة، ويبيّن متى تلزم قاعدة بيانات أو Spark بدلًا منها.</translation>
    </message>
    <message>
        <source>Safe storage of linked tables with keys and transactions: PostgreSQL, MySQL.</source>
        <translation>تخزين آمن لجداول مترابطة بمفاتيح ومعاملات: PostgreSQL وMySQL.</translation>
    </message>
    <message>
        <source>Can plan replication, partitioning and recovery, prove a restore works, and untangle deadlocks under load.</source>
        <translation>يخطّط النسخ المتماثل والتقسيم والاستعادة، ويُثبت نجاح الاستعادة، ويفكّ حالات الإقفال المتبادل تحت الضغط.</translation>
    </message>
    <message>
        <source>Storing records of varying shape as documents instead of fixed tables.</source>
        <translation>تخزين سجلات مختلفة الشكل في مستندات بدل الجداول الثابتة.</translation>
    </message>
    <message>
        <source>Can plan sharding, consistency and schema versions for a team, and cure hot shards and failed failovers.</source>
        <translation>يخطّط التجزئة والاتّساق وإصدارات المخطّط لفريق، ويعالج الأجزاء المثقلة وفشل تجاوز الأعطال.</translation>
    </message>
    <message>
        <source>Has not put a messy file right yet.</source>
        <translation>لم يصلح بعد ملفًا فوضويًّا.</translation>
    </message>
    <message>
        <source>Can set cleaning rules for many sources, and match records without a shared key at a measured error rate.</source>
        <translation>يضع قواعد التنظيف لمصادر كثيرة، ويطابق السجلات دون مفتاح مشترك بمعدّل خطأ مقيس.</translation>
    </message>
    <message>
        <source>Can set input standards for tables, text and images, and handle categories or units never seen in training.</source>
        <translation>يضع معايير المُدخلات للجداول والنصوص والصور، ويعالج فئات أو وحدات لم تظهر قطّ في التدريب.</translation>
    </message>
    <message>
        <source>Can show distributions, uncertainty and comparisons fairly, and catch a misleading axis before readers do.</source>
        <translation>يعرض التوزيعات وعدم اليقين والمقارنات بإنصاف، وينتبه إلى المحور المضلّل قبل القرّاء.</translation>
    </message>
    <message>
        <source>Can set a chart style for a team, and find a readable form for data with many dimensions or uneven scales.</source>
        <translation>يضع نمط الرسوم لفريق، ويجد شكلًا مقروءًا لبيانات متعدّدة الأبعاد أو متفاوتة المقاييس.</translation>
    </message>
    <message>
        <source>Can find a figure in a Power BI or Tableau report, and say which data and filters it comes from.</source>
        <translation>يجد رقمًا في تقرير Power BI أو Tableau، ويبيّن من أيّ بيانات ومرشّحات جاء.</translation>
    </message>
    <message>
        <source>Can shape models shared by several domains, and settle disputed terms, such as what counts as a customer.</source>
        <translation>يصوغ نماذج تتشاركها عدّة مجالات، ويحسم المصطلحات المختلف عليها، مثل من يُعدّ عميلًا.</translation>
    </message>
    <message>
        <source>Has not automated moving data from one place to another yet.</source>
        <translation>لم يؤتمت بعد نقل البيانات من مكان إلى آخر.</translation>
    </message>
    <message>
        <source>Can set the pattern for a platform of many flows, cut its cost, and restore it in order after a failure.</source>
        <translation>يضع نمط منصّة كثيرة التدفّقات، ويخفض تكلفتها، ويستعيدها بالترتيب بعد العطل.</translation>
    </message>
    <message>
        <source>The older way to store and process big data: HDFS, YARN, MapReduce, Hive.</source>
        <translation>الطريقة الأقدم لتخزين البيانات الضخمة ومعالجتها: HDFS وYARN وMapReduce وHive.</translation>
    </message>
    <message>
        <source>Can run jobs on a shared Hadoop cluster, choose file formats and partitions, and fix faults from YARN logs.</source>
        <translation>يشغّل مهامّ على عنقود Hadoop مشترك، ويختار صيغ الملفات والتقسيمات، ويصلح الأعطال من سجلّات YARN.</translation>
    </message>
    <message>
        <source>Can plan capacity, security and upgrades of a Hadoop cluster, or lead its move to newer engines.</source>
        <translation>يخطّط سعة عنقود Hadoop وأمنه وترقياته، أو يقود نقله إلى محرّكات أحدث.</translation>
    </message>
    <message>
        <source>Can set event schemas and delivery rules for many services, and keep order and replay correct across regions.</source>
        <translation>يضع مخطّطات الأحداث وقواعد التسليم لخدمات كثيرة، ويحفظ صحّة الترتيب وإعادة البثّ عبر المناطق.</translation>
    </message>
    <message>
        <source>Can set rules that teams follow in daily work, and settle disputed ownership or clashing retention duties.</source>
        <translation>يضع قواعد تتّبعها الفرق في عملها اليومي، ويحسم الملكية المتنازع عليها أو واجبات الحفظ المتعارضة.</translation>
    </message>
    <message>
        <source>Can train a small network, read its loss curves, and reduce overfitting by dropout or early stopping.</source>
        <translation>يدرّب شبكة صغيرة، ويقرأ منحنيات خسارتها، ويقلّل فرط التخصيص بالإسقاط (dropout) أو الإيقاف المبكر.</translation>
    </message>
    <message>
        <source>Can design a new architecture, predict how it scales, and show by ablation where its gain comes from.</source>
        <translation>يصمّم بنية جديدة، ويتنبّأ بسلوكها عند التوسّع، ويبيّن بتجارب الحذف مصدر كسبها.</translation>
    </message>
    <message>
        <source>Can write a Dataset, an nn.Module and a training loop for a new task, with the API pages open.</source>
        <translation>يكتب Dataset وnn.Module وحلقة تدريب لمهمة جديدة، وصفحات API مفتوحة.</translation>
    </message>
    <message>
        <source>Has not run a TensorFlow program yet.</source>
        <translation>لم يشغّل بعد برنامج TensorFlow.</translation>
    </message>
    <message>
        <source>Can feed a model through tf.data, train it and export a SavedModel, with the guide open.</source>
        <translation>يغذّي نموذجًا عبر tf.data ويدرّبه ويصدّر SavedModel، والدليل مفتوح.</translation>
    </message>
    <message>
        <source>Can migrate old graph code, write custom TensorFlow ops, and set how projects build and export models.</source>
        <translation>يرحّل شفرة المخطّطات القديمة، ويكتب عمليات TensorFlow مخصّصة، ويحدّد كيف تبني المشاريع النماذج وتصدّرها.</translation>
    </message>
    <message>
        <source>Can build a functional model with callbacks for a small task, and have its set-up looked over.</source>
        <translation>يبني نموذجًا وظيفيًّا (functional) بـcallbacks لمهمة صغيرة، ويطلب نظرة على إعداده.</translation>
    </message>
    <message>
        <source>Can write custom layers and training steps, save and reload them cleanly, and give reasons for a backend.</source>
        <translation>يكتب طبقات وخطوات تدريب مخصّصة، ويحفظها ويعيد تحميلها بسلامة، ويعلّل اختيار الواجهة الخلفية.</translation>
    </message>
    <message>
        <source>Can build Keras components that run on several backends, and trace faults in saving and loading them.</source>
        <translation>يبني مكوّنات Keras تعمل على عدّة واجهات خلفية، ويتتبّع أعطال حفظها وتحميلها.</translation>
    </message>
    <message>
        <source>Can adapt models across distant domains, and show by measurement when training from scratch pays off.</source>
        <translation>يكيّف النماذج عبر مجالات متباعدة، ويبيّن بالقياس متى يجدي التدريب من الصفر.</translation>
    </message>
    <message>
        <source>Networks that make new images, sound or data like those they learned from.</source>
        <translation>شبكات تصنع صورًا أو أصواتًا أو بيانات جديدة تشبه ما تعلّمت منه.</translation>
    </message>
    <message>
        <source>Can devise new generative objectives or samplers, and set the tests that a release must pass.</source>
        <translation>يبتكر أهدافًا توليدية أو طرق توليد عيّنات جديدة، ويحدّد الاختبارات التي يجب أن يجتازها الإصدار.</translation>
    </message>
    <message>
        <source>Can hold quality at very low bit widths, fit models to new chips, and set compression rules for a team.</source>
        <translation>يحافظ على الجودة عند عدد بتات قليل جدًّا، ويلائم النماذج مع رقائق جديدة، ويضع قواعد الضغط لفريق.</translation>
    </message>
    <message>
        <source>Can bring a policy learned in simulation or from logs into real use, with limits and fallbacks tested first.</source>
        <translation>ينقل سياسة متعلَّمة في المحاكاة أو من السجلّات إلى استخدام حقيقي، بعد اختبار الحدود والبدائل الاحتياطية.</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>المحاكاة</translation>
    </message>
    <message>
        <source>Artificial worlds in which machines are trained and tested safely.</source>
        <translation>عوالم اصطناعية تُدرَّب فيها الآلات وتُختبر بأمان.</translation>
    </message>
    <message>
        <source>Has not run a machine or a scene in a simulator yet.</source>
        <translation>لم يشغّل بعد آلة ولا مشهدًا في محاكٍ.</translation>
    </message>
    <message>
        <source>Can say what a simulator leaves out, and run a ready-made robot or driving scene by its guide.</source>
        <translation>يبيّن ما يُغفله المحاكي، ويشغّل مشهدًا جاهزًا لروبوت أو قيادة وفق دليله.</translation>
    </message>
    <message>
        <source>Can build a small scene with sensors and random variation, and repeat a run exactly from its seed.</source>
        <translation>يبني مشهدًا صغيرًا بحسّاسات وتنويع عشوائي، ويكرّر التشغيل بدقّة من بذرته.</translation>
    </message>
    <message>
        <source>Can generate test scenes in large numbers, measure how far they differ from recordings, and narrow the gap.</source>
        <translation>يولّد مشاهد اختبار بأعداد كبيرة، ويقيس مدى اختلافها عن التسجيلات، ويضيّق الفجوة.</translation>
    </message>
    <message>
        <source>Can decide which claims may rest on simulated tests alone, and design simulators that many teams share.</source>
        <translation>يقرّر أيّ المزاعم يجوز أن يستند إلى اختبارات المحاكاة وحدها، ويصمّم محاكيات تتشاركها فرق كثيرة.</translation>
    </message>
    <message>
        <source>Can set base images, scanning and build caching for many teams, and cure GPU, driver and network faults.</source>
        <translation>يحدّد الصور الأساسية والفحص وتخزين البناء المؤقّت لفرق كثيرة، ويصلح أعطال GPU والمشغّلات والشبكة.</translation>
    </message>
    <message>
        <source>Can write manifests for a small service, set probes and resource limits, and read pod events.</source>
        <translation>يكتب ملفات تعريف لخدمة صغيرة، ويحدّد المجسّات وحدود الموارد، ويقرأ أحداث pod.</translation>
    </message>
    <message>
        <source>Can set module and policy rules across environments, and bring live systems under code without an outage.</source>
        <translation>يضع قواعد الوحدات والسياسات عبر البيئات، ويُدخل أنظمة حيّة تحت الشفرة دون انقطاع.</translation>
    </message>
    <message>
        <source>Finding again which code, data and settings gave which result.</source>
        <translation>الاهتداء من جديد إلى الشفرة والبيانات والإعدادات التي أعطت كل نتيجة.</translation>
    </message>
    <message>
        <source>Can log parameters, metrics, data version and commit of each run, and find the best one again.</source>
        <translation>يسجّل معاملات كل تجربة ومقاييسها وإصدار بياناتها وإيداع شفرتها، ويجد أفضلها من جديد.</translation>
    </message>
    <message>
        <source>Open-source tool that keeps runs, packaged models and their versions.</source>
        <translation>أداة مفتوحة المصدر تحفظ التجارب والنماذج المحزومة وإصداراتها.</translation>
    </message>
    <message>
        <source>Can extend MLflow with custom flavours or plug-ins, secure and scale its server, and guide upgrades.</source>
        <translation>يوسّع MLflow بأنماط (flavours) أو إضافات مخصّصة، ويؤمّن خادمه ويوسّعه، ويوجّه الترقيات.</translation>
    </message>
    <message>
        <source>Amazon’s cloud: store data, train and serve models with SageMaker.</source>
        <translation>سحابة Amazon: تخزين البيانات وتدريب النماذج وتقديمها بـSageMaker.</translation>
    </message>
    <message>
        <source>Can design AWS platforms for ML over many accounts, with quotas, private networks and a cost forecast.</source>
        <translation>يصمّم منصّات AWS لتعلّم الآلة على حسابات كثيرة، بحصص وشبكات خاصة وتوقّع للتكلفة.</translation>
    </message>
    <message>
        <source>Google’s cloud: query data in BigQuery, train and serve with Vertex AI.</source>
        <translation>سحابة Google: الاستعلام عن البيانات في BigQuery، والتدريب والتقديم بـVertex AI.</translation>
    </message>
    <message>
        <source>Can run a custom Vertex AI training job on BigQuery data under a separate service account.</source>
        <translation>يشغّل مهمة تدريب Vertex AI مخصّصة على بيانات BigQuery بحساب خدمة منفصل.</translation>
    </message>
    <message>
        <source>Can set projects, service accounts and Vertex AI standards for many teams, and trace faults across services.</source>
        <translation>يضع معايير المشاريع وحسابات الخدمة وVertex AI لفرق كثيرة، ويتتبّع الأعطال عبر الخدمات.</translation>
    </message>
    <message>
        <source>Can plan Azure workspaces, private networks and registries for an organisation, and test who can reach them.</source>
        <translation>يخطّط مساحات عمل Azure والشبكات الخاصة والسجلّات لمؤسسة، ويختبر من يستطيع الوصول إليها.</translation>
    </message>
    <message>
        <source>Edge and embedded deployment</source>
        <translation>النشر على الحافة والأنظمة المدمجة</translation>
    </message>
    <message>
        <source>Run models on phones, cameras and small boards, close to the data.</source>
        <translation>تشغيل النماذج على الهواتف والكاميرات واللوحات الصغيرة، قرب البيانات.</translation>
    </message>
    <message>
        <source>Has not run a model on a phone, a board or a camera yet.</source>
        <translation>لم يشغّل بعد نموذجًا على هاتف أو لوحة أو كاميرا.</translation>
    </message>
    <message>
        <source>Can name a device’s limits – memory, power, heat, network – and start a sample model on a phone.</source>
        <translation>يسمّي حدود الجهاز – الذاكرة والطاقة والحرارة والشبكة – ويشغّل نموذجًا تجريبيًّا على هاتف.</translation>
    </message>
    <message>
        <source>Can convert a trained model to ONNX or LiteRT, run it on one board, and report its speed and memory use.</source>
        <translation>يحوّل نموذجًا مدرَّبًا إلى ONNX أو LiteRT، ويشغّله على لوحة واحدة، ويذكر سرعته واستهلاكه للذاكرة.</translation>
    </message>
    <message>
        <source>Can meet a device’s time and power budget alone, and show by test that its outputs match the original.</source>
        <translation>يلتزم وحده بميزانية الجهاز من الزمن والطاقة، ويُثبت بالاختبار أن المُخرجات تطابق الأصل.</translation>
    </message>
    <message>
        <source>Can plan updates, rollback and reporting for whole fleets, and get a model onto a chip new to the team.</source>
        <translation>يخطّط التحديثات والاسترجاع والتقارير لأساطيل كاملة من الأجهزة، ويشغّل نموذجًا على رقاقة جديدة على الفريق.</translation>
    </message>
    <message>
        <source>Threat detection</source>
        <translation>كشف التهديدات</translation>
    </message>
    <message>
        <source>Find attacks in logs, network traffic, files and messages.</source>
        <translation>العثور على الهجمات في السجلّات وحركة الشبكة والملفات والرسائل.</translation>
    </message>
    <message>
        <source>Has not looked for an attack in a log or a packet capture yet.</source>
        <translation>لم يبحث بعد عن هجوم في سجلّ أو في حزم شبكة ملتقَطة.</translation>
    </message>
    <message>
        <source>Can name the stages of an intrusion, read a MITRE ATT&amp;CK entry, and follow one alert to its log lines.</source>
        <translation>يسمّي مراحل الاختراق، ويقرأ مدخلًا في MITRE ATT&amp;CK، ويتتبّع تنبيهًا واحدًا إلى أسطره في السجلّ.</translation>
    </message>
    <message>
        <source>Can write a detection rule and a simple classifier for phishing or malware, and count false alarms.</source>
        <translation>يكتب قاعدة كشف ومصنّفًا بسيطًا للتصيّد أو البرمجيات الخبيثة، ويعدّ الإنذارات الكاذبة.</translation>
    </message>
    <message>
        <source>Can run detectors on live security data, test them with imitated attacks, and tune them with analysts.</source>
        <translation>يشغّل الكواشف على بيانات أمنية حيّة، ويختبرها بهجمات مقلَّدة، ويضبطها مع المحلّلين.</translation>
    </message>
    <message>
        <source>Can plan detection for a whole organisation, foresee how attackers evade it, and lead during an incident.</source>
        <translation>يخطّط الكشف لمؤسسة كاملة، ويتوقّع كيف يراوغه المهاجمون، ويقود أثناء الحادث.</translation>
    </message>
    <message>
        <source>Has not yet split or counted text with a program.</source>
        <translation>لم يقسّم بعد نصًّا ولم يعدّ كلماته ببرنامج.</translation>
    </message>
    <message>
        <source>Can set text standards for large corpora in any script, and measure what each clean-up step loses.</source>
        <translation>يضع معايير النصوص لمدوّنات كبيرة بأيّ كتابة، ويقيس ما تُفقده كل خطوة تنظيف.</translation>
    </message>
    <message>
        <source>Can use NLTK for word frequencies, collocations and WordNet look-ups in a short study.</source>
        <translation>يستخدم NLTK لتكرار الكلمات والمتلازمات والبحث في WordNet، في دراسة قصيرة.</translation>
    </message>
    <message>
        <source>Can extend NLTK with new taggers or corpora, and show where a classic method still beats a newer one.</source>
        <translation>يوسّع NLTK بواسمات أو مدوّنات جديدة، ويبيّن أين لا تزال طريقة تقليدية تتفوّق على أحدث منها.</translation>
    </message>
    <message>
        <source>Fast pipelines that tag, parse and find names in large amounts of text.</source>
        <translation>خطوط سريعة تسِم الكلمات وتُعرب الجمل وتجد الأسماء في كمّيات كبيرة من النصوص.</translation>
    </message>
    <message>
        <source>Can write matcher rules and train a small spaCy component on a few labelled texts, with the guide open.</source>
        <translation>يكتب قواعد مطابقة ويدرّب مكوّن spaCy صغيرًا على بضعة نصوص موسومة، والدليل مفتوح.</translation>
    </message>
    <message>
        <source>Can write new spaCy components and language data, and show a team what each gain in speed costs in accuracy.</source>
        <translation>يكتب مكوّنات spaCy وبيانات لغوية جديدة، ويبيّن للفريق كم تكلّف كل زيادة في السرعة من الدقّة.</translation>
    </message>
    <message>
        <source>Attention-based networks: the base of most of today’s language models.</source>
        <translation>شبكات قائمة على الانتباه: أساس معظم نماذج اللغة اليوم.</translation>
    </message>
    <message>
        <source>Has not yet run a transformer or looked inside one.</source>
        <translation>لم يشغّل بعد محوّلًا ولم ينظر داخله.</translation>
    </message>
    <message>
        <source>Can describe attention, subword tokens and position, and run a ready-made Hugging Face pipeline.</source>
        <translation>يصف الانتباه ورموز أجزاء الكلمات والموضع، ويشغّل خط Hugging Face جاهزًا.</translation>
    </message>
    <message>
        <source>Can change the architecture itself, such as its attention or position scheme, and measure what that gains.</source>
        <translation>يغيّر البنية نفسها، كنظام الانتباه أو الموضع فيها، ويقيس ما يحقّقه ذلك.</translation>
    </message>
    <message>
        <source>Has not yet watched a model write text token by token.</source>
        <translation>لم يشاهد بعد نموذجًا يكتب النص رمزًا رمزًا.</translation>
    </message>
    <message>
        <source>Can plan a pretraining run from scaling laws, change how text is decoded, and trace odd output to its cause.</source>
        <translation>يخطّط تدريبًا مسبقًا من قوانين التوسّع، ويغيّر طريقة فكّ ترميز النص، ويتتبّع المُخرجات الغريبة إلى سببها.</translation>
    </message>
    <message>
        <source>Can extract a few entity types from plain documents by rules or a trained tagger, and count hits and misses.</source>
        <translation>يستخرج بضعة أنواع من الكيانات من مستندات عادية بقواعد أو بواسم مدرَّب، ويعدّ الإصابات والإخفاقات.</translation>
    </message>
    <message>
        <source>Can set what must be measured before a release, and expose biased judges and leaked test items.</source>
        <translation>يحدّد ما يجب قياسه قبل الإصدار، ويكشف نماذج الحَكَم المنحازة وعناصر الاختبار المتسرّبة.</translation>
    </message>
    <message>
        <source>Can set prompt patterns for several teams, test them with hostile input, and show when no prompt is enough.</source>
        <translation>يضع أنماط الأوامر النصية لعدّة فرق، ويختبرها بمُدخلات عدائية، ويبيّن متى لا يكفي أمر نصي.</translation>
    </message>
    <message>
        <source>Has not yet called a language model from code.</source>
        <translation>لم يستدعِ بعد نموذجًا لغويًّا من شفرة.</translation>
    </message>
    <message>
        <source>Can lay down an architecture in which products can swap their language model and a failure stays contained.</source>
        <translation>يضع بنية تستطيع فيها المنتجات تبديل نموذجها اللغوي ويبقى العطل محصورًا.</translation>
    </message>
    <message>
        <source>Can index a set of documents, answer with quoted passages, and measure recall on a few test questions.</source>
        <translation>يفهرس مجموعة مستندات، ويجيب بمقاطع مقتبسة، ويقيس الاستدعاء على بضعة أسئلة اختبار.</translation>
    </message>
    <message>
        <source>Systems that hold a useful conversation by text or voice.</source>
        <translation>أنظمة تجري محادثة نافعة بالنص أو الصوت.</translation>
    </message>
    <message>
        <source>Can build a chatbot for a narrow subject that keeps context, asks back, and says when it has no answer.</source>
        <translation>يبني روبوت دردشة لموضوع ضيّق يحفظ السياق ويستوضح ويصرّح حين لا يملك جوابًا.</translation>
    </message>
    <message>
        <source>Can decide by trial where agents fit at all, and design their memory, permissions and recovery for long tasks.</source>
        <translation>يقرّر بالتجربة أين يصلح الوكلاء أصلًا، ويصمّم ذاكرتهم وصلاحياتهم وتعافيهم في المهامّ الطويلة.</translation>
    </message>
    <message>
        <source>Can set how a team frames prediction problems, and handle noisy labels, rare classes and shifting inputs.</source>
        <translation>يحدّد كيف يصوغ فريق مسائل التنبّؤ، ويعالج الوسوم المشوّشة والفئات النادرة والمُدخلات المتغيّرة.</translation>
    </message>
    <message>
        <source>Can find structure in mixed or very high-dimensional data, and set how a team proves that groups are real.</source>
        <translation>يجد البنية في بيانات مختلطة أو كثيرة الأبعاد جدًّا، ويحدّد كيف يُثبت الفريق أن المجموعات حقيقية.</translation>
    </message>
    <message>
        <source>Can set evaluation standards for many models, also where labels come late or depend on past decisions.</source>
        <translation>يضع معايير التقييم لنماذج كثيرة، حتى حيث تتأخّر الوسوم أو تتبع قرارات سابقة.</translation>
    </message>
    <message>
        <source>Can design feature sets shared by several models, and find leakage or skew that earlier reviews missed.</source>
        <translation>يصمّم مجموعات سمات تتشاركها عدّة نماذج، ويجد تسرّبًا أو تباينًا فات المراجعات السابقة.</translation>
    </message>
    <message>
        <source>Can build leak-free pipelines with custom splitters and scorers, save them safely, and trace a doubtful score.</source>
        <translation>يبني خطوطًا بلا تسرّب بمقسّمات ومقاييس مخصّصة، ويحفظها بأمان، ويتتبّع درجة مشكوكًا فيها.</translation>
    </message>
    <message>
        <source>Can write estimators that pass the library’s estimator checks, and set how a team structures its pipelines.</source>
        <translation>يكتب مقدّرات تجتاز فحوص المقدّرات في المكتبة، ويحدّد كيف ينظّم الفريق خطوطه.</translation>
    </message>
    <message>
        <source>Can write custom objectives, train on tables beyond memory, and explain how the boosting libraries differ.</source>
        <translation>يكتب أهدافًا مخصّصة، ويدرّب على جداول تتجاوز الذاكرة، ويشرح كيف تختلف مكتبات التعزيز.</translation>
    </message>
    <message>
        <source>Can design large recommenders with several aims, and expose feedback loops by counterfactual evaluation.</source>
        <translation>يصمّم أنظمة توصية كبيرة متعدّدة الأهداف، ويكشف حلقات التغذية الراجعة بالتقييم المضادّ للواقع.</translation>
    </message>
    <message>
        <source>Can keep detection working while normal behaviour drifts and others evade it, proved with planted cases.</source>
        <translation>يُبقي الكشف فعّالًا مع انزياح السلوك المعتاد ومراوغة الآخرين، ويُثبت ذلك بحالات مزروعة.</translation>
    </message>
    <message>
        <source>Can set how a team explains its models, expose explanations that mislead, and probe what a layer encodes.</source>
        <translation>يحدّد كيف يفسّر الفريق نماذجه، ويكشف التفسيرات المضلّلة، ويسبر ما ترمّزه الطبقة.</translation>
    </message>
    <message>
        <source>Vectors, matrices and what they do: how models hold and change data.</source>
        <translation>المتّجهات والمصفوفات وما تفعله: كيف تحفظ النماذج البيانات وتغيّرها.</translation>
    </message>
    <message>
        <source>Can solve a small system by hand, find its rank, and compute a projection or eigenvector from notes.</source>
        <translation>يحلّ نظامًا صغيرًا باليد، ويجد رتبته، ويحسب إسقاطًا أو متّجهًا ذاتيًّا من الملاحظات.</translation>
    </message>
    <message>
        <source>Can devise matrix methods for sparse, structured or huge problems, and bound the error they make.</source>
        <translation>يبتكر طرق مصفوفات لمسائل متناثرة أو ذات بنية خاصة أو ضخمة، ويضع حدودًا لخطئها.</translation>
    </message>
    <message>
        <source>Can justify swapping limits and integrals, and differentiate through solvers or implicit equations.</source>
        <translation>يبرّر تبديل ترتيب النهايات والتكاملات، ويشتقّ عبر الحلّالات أو المعادلات الضمنية.</translation>
    </message>
    <message>
        <source>Can model dependent, rare or heavy-tailed events where the usual limit theorems fail, and prove each step.</source>
        <translation>ينمذج الأحداث المترابطة أو النادرة أو ثقيلة الذيل حيث تفشل مبرهنات النهايات المعتادة، ويبرهن كل خطوة.</translation>
    </message>
    <message>
        <source>Can fit a regression or run a test on a small sample, check its assumptions, and state what stays in doubt.</source>
        <translation>يطبّق انحدارًا أو اختبارًا على عيّنة صغيرة، ويفحص افتراضاته، ويذكر ما يبقى موضع شكّ.</translation>
    </message>
    <message>
        <source>Can choose estimator, test and sample size for a real question, and handle multiple tests and missing values.</source>
        <translation>يختار المقدّر والاختبار وحجم العيّنة لسؤال حقيقي، ويعالج الاختبارات المتعدّدة والقيم الناقصة.</translation>
    </message>
    <message>
        <source>Can derive valid inference for clustered, biased or sequential samples, and write a team’s rules for testing.</source>
        <translation>يشتقّ استدلالًا صحيحًا لعيّنات عنقودية أو منحازة أو متتابعة، ويكتب قواعد الاختبار لفريق.</translation>
    </message>
    <message>
        <source>Can tell convex from non-convex, choose first- or second-order methods or duality, and cure a diverging run.</source>
        <translation>يميّز المحدّب من غير المحدّب، ويختار طرق الرتبة الأولى أو الثانية أو الثنوية، ويصلح تشغيلًا متباعدًا.</translation>
    </message>
    <message>
        <source>Can recast a hard problem as a solvable one, write a solver for it, and prove how fast it converges.</source>
        <translation>يعيد صياغة مسألة صعبة لتصبح قابلة للحلّ، ويكتب حلّالًا لها، ويبرهن سرعة تقاربه.</translation>
    </message>
    <message>
        <source>Updating a belief by data, with its doubt carried through to the answer.</source>
        <translation>تحديث اعتقاد بالبيانات، مع حمل الشكّ فيه إلى الجواب.</translation>
    </message>
    <message>
        <source>Can fit a small model in a probabilistic language, read its trace plots, and have its priors reviewed.</source>
        <translation>يقدّر نموذجًا صغيرًا بلغة احتمالية، ويقرأ رسوم سلاسله (trace plots)، ويطلب مراجعة احتمالاته القبلية.</translation>
    </message>
    <message>
        <source>Can build hierarchical models, check them by prior and posterior prediction, and cure divergent transitions.</source>
        <translation>يبني نماذج هرمية، ويفحصها بالتنبّؤ القبلي والبعدي، ويعالج الانتقالات المتباعدة.</translation>
    </message>
    <message>
        <source>Has not yet separated an effect from a correlation in data.</source>
        <translation>لم يفصل بعد الأثر عن الارتباط في بيانات.</translation>
    </message>
    <message>
        <source>Can choose among matching, instruments, discontinuity and panel designs, and test how much bias would undo it.</source>
        <translation>يختار بين المطابقة والمتغيّرات الأداتية والانقطاع وتصاميم اللوحة، ويختبر مقدار الانحياز الذي يُبطل النتيجة.</translation>
    </message>
    <message>
        <source>Control systems</source>
        <translation>أنظمة التحكّم</translation>
    </message>
    <message>
        <source>Keep a machine at its goal: feedback, stability, limits.</source>
        <translation>إبقاء الآلة على هدفها: التغذية الراجعة والاستقرار والحدود.</translation>
    </message>
    <message>
        <source>Has not closed a feedback loop, on paper or on a machine, yet.</source>
        <translation>لم يُغلق بعد حلقة تغذية راجعة، على الورق أو على آلة.</translation>
    </message>
    <message>
        <source>Can draw a feedback loop, tell set point from error, and explain each term of a PID controller.</source>
        <translation>يرسم حلقة تغذية راجعة، ويميّز القيمة المطلوبة من الخطأ، ويشرح كل حدّ من حدود متحكّم PID.</translation>
    </message>
    <message>
        <source>Can model a simple motor or cart, tune a PID loop in simulation, and plot overshoot and settling time.</source>
        <translation>ينمذج محرّكًا أو عربة بسيطة، ويضبط حلقة PID في المحاكاة، ويرسم التجاوز وزمن الاستقرار.</translation>
    </message>
    <message>
        <source>Can design state feedback or model-predictive control for a real machine, and show it keeps to its limits.</source>
        <translation>يصمّم تغذية راجعة للحالة أو تحكّمًا تنبّؤيًّا بالنموذج لآلة حقيقية، ويبيّن أنها تلتزم بحدودها.</translation>
    </message>
    <message>
        <source>Can prove stability where a model is uncertain, join learned and classic control, and set safe fallbacks.</source>
        <translation>يبرهن الاستقرار مع نموذج غير مؤكّد، ويجمع بين التحكّم المتعلَّم والتقليدي، ويضع بدائل احتياطية آمنة.</translation>
    </message>
    <message>
        <source>Can turn a problem nobody has framed yet into tasks a team can start on, and teach others to do the same.</source>
        <translation>يحوّل مسألة لم يصغها أحد بعد إلى مهامّ يمكن للفريق أن يبدأ بها، ويعلّم الآخرين ذلك.</translation>
    </message>
    <message>
        <source>Can write down what is puzzling in a result, and look up one answer with guidance on where to look.</source>
        <translation>يدوّن ما يحيّر في نتيجة، ويبحث عن جواب واحد بإرشاد إلى موضع البحث.</translation>
    </message>
    <message>
        <source>Can follow a self-chosen question about a data set through to an answer, and show it to others.</source>
        <translation>يتابع سؤالًا من اختياره عن مجموعة بيانات حتى الجواب، ويعرضه على الآخرين.</translation>
    </message>
    <message>
        <source>Can open new lines of enquiry for a team, and say with reasons which to follow and which to drop.</source>
        <translation>يفتح للفريق مسارات بحث جديدة، ويبيّن بالأسباب أيّها يُتابَع وأيّها يُترك.</translation>
    </message>
    <message>
        <source>Can list the assumptions behind an analysis, name one other explanation, and have both reviewed.</source>
        <translation>يعدّد الافتراضات وراء تحليل، ويذكر تفسيرًا آخر واحدًا، ويطلب مراجعة الأمرين.</translation>
    </message>
    <message>
        <source>Can find leaks, selection effects and wishful reading in a result before anybody acts on it.</source>
        <translation>يجد التسرّب وآثار الانتقاء والقراءة المتفائلة في نتيجة قبل أن يعمل بها أحد.</translation>
    </message>
    <message>
        <source>Can plan weeks of runs, fill the waiting time with useful work, and stop runs by rules set beforehand.</source>
        <translation>يخطّط تشغيلات تمتدّ أسابيع، ويملأ وقت الانتظار بعمل نافع، ويوقف التشغيلات بقواعد محدّدة مسبقًا.</translation>
    </message>
    <message>
        <source>Has not yet had to swap a tool or plan for a new one midway.</source>
        <translation>لم يضطرّ بعد إلى استبدال أداة أو خطة بأخرى جديدة في منتصف العمل.</translation>
    </message>
    <message>
        <source>Can move a small task to a new library or a changed goal, and ask where the change is unclear.</source>
        <translation>ينقل مهمة صغيرة إلى مكتبة جديدة أو هدف متغيّر، ويسأل حيث يكون التغيير غير واضح.</translation>
    </message>
    <message>
        <source>Can lead others through a change of method or direction, and keep in use what still works from before.</source>
        <translation>يقود الآخرين في تغيير الطريقة أو الاتّجاه، ويُبقي قيد الاستخدام ما لا يزال صالحًا مما سبق.</translation>
    </message>
    <message>
        <source>Has not yet explained technical work to anybody outside it.</source>
        <translation>لم يشرح بعد عملًا تقنيًّا لأحد من خارجه.</translation>
    </message>
    <message>
        <source>Can write a short report or give a ten-minute talk on a finished project, and revise it after comments.</source>
        <translation>يكتب تقريرًا قصيرًا أو يقدّم عرضًا من عشر دقائق عن مشروع منجز، وينقّحه بعد الملاحظات.</translation>
    </message>
    <message>
        <source>Can deliver an agreed part of shared work, give updates unasked, and act on review comments.</source>
        <translation>يسلّم جزءًا متّفقًا عليه من عمل مشترك، ويُطلع الآخرين على المستجدّات دون طلب، ويعمل بملاحظات المراجعة.</translation>
    </message>
    <message>
        <source>Can bring teams with opposing aims to one shared plan, and set the habits by which they keep to it.</source>
        <translation>يجمع فرقًا متعارضة الأهداف على خطة مشتركة واحدة، ويرسي العادات التي تُبقيها ملتزمة بها.</translation>
    </message>
    <message>
        <source>Seeing how an organisation earns, spends and decides, and what work is worth.</source>
        <translation>إدراك كيف تكسب المؤسسة وتنفق وتقرّر، وما قيمة العمل.</translation>
    </message>
    <message>
        <source>Can show how machine learning changes a whole line of business, and correct costly assumptions early.</source>
        <translation>يبيّن كيف يغيّر تعلّم الآلة مجال أعمال بأكمله، ويصحّح الافتراضات المكلفة مبكرًا.</translation>
    </message>
    <message>
        <source>Can bring parties with clashing interests to a decision that they keep, also where trust has been lost.</source>
        <translation>يوصل أطرافًا متضاربة المصالح إلى قرار تلتزم به، حتى حيث فُقدت الثقة.</translation>
    </message>
    <message>
        <source>Learning from people how they use a thing, before and after it is built.</source>
        <translation>التعلّم من الناس كيف يستخدمون الشيء، قبل بنائه وبعده.</translation>
    </message>
    <message>
        <source>Can set up lasting research with hard-to-reach users, and explain why findings contradict each other.</source>
        <translation>يقيم بحثًا دائمًا مع مستخدمين يصعب الوصول إليهم، ويشرح لماذا تتناقض النتائج.</translation>
    </message>
    <message>
        <source>Can steer several dependent ML projects, name early the risk that will delay them, and set how teams plan.</source>
        <translation>يوجّه عدّة مشاريع تعلّم آلة مترابطة، ويسمّي مبكرًا الخطر الذي سيؤخّرها، ويحدّد كيف تخطّط الفرق.</translation>
    </message>
    <message>
        <source>Can name common harms of AI systems and the duties that laws set, and read a model card.</source>
        <translation>يسمّي الأضرار الشائعة لأنظمة الذكاء الاصطناعي والواجبات التي تفرضها القوانين، ويقرأ بطاقة نموذج.</translation>
    </message>
    <message>
        <source>Can design systems with provable privacy, such as differential privacy, and advise where the law leaves gaps.</source>
        <translation>يصمّم أنظمة بخصوصية قابلة للإثبات، كالخصوصية التفاضلية، وينصح حيث يترك القانون ثغرات.</translation>
    </message>
    <message>
        <source>Can lead a team: hire, share out work, give hard feedback, protect its time, and answer for what it ships.</source>
        <translation>يقود فريقًا: يوظّف ويوزّع العمل ويقدّم الملاحظات الصعبة ويحمي وقت الفريق، ويُسأل عمّا يُصدره.</translation>
    </message>
    <message>
        <source>AI audit</source>
        <translation>تدقيق الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Check an AI system against rules, with evidence, and report it.</source>
        <translation>فحص نظام ذكاء اصطناعي وفق القواعد، بالأدلة، وكتابة تقرير عنه.</translation>
    </message>
    <message>
        <source>Has not checked an AI system against a written requirement yet.</source>
        <translation>لم يفحص بعد نظام ذكاء اصطناعي على متطلّب مكتوب.</translation>
    </message>
    <message>
        <source>Can tell an audit from a test, name the evidence an auditor asks for, and read a published audit report.</source>
        <translation>يميّز التدقيق من الاختبار، ويسمّي الأدلة التي يطلبها المدقّق، ويقرأ تقرير تدقيق منشورًا.</translation>
    </message>
    <message>
        <source>Can check one model against a given list of requirements, note the proof for each, and have gaps confirmed.</source>
        <translation>يفحص نموذجًا واحدًا على قائمة متطلّبات معطاة، ويدوّن إثبات كلٍّ منها، ويطلب تأكيد الثغرات.</translation>
    </message>
    <message>
        <source>Can plan and run an audit of a live AI system, interview its owners, rank the findings and follow up fixes.</source>
        <translation>يخطّط تدقيقًا لنظام ذكاء اصطناعي عامل ويجريه، ويقابل المسؤولين عنه، ويرتّب النتائج ويتابع الإصلاحات.</translation>
    </message>
    <message>
        <source>Can set an audit programme where standards are unsettled, and defend its findings before a regulator.</source>
        <translation>يضع برنامج تدقيق حيث لم تستقرّ المعايير بعد، ويدافع عن نتائجه أمام جهة رقابية.</translation>
    </message>
    <message>
        <source>Can set a team’s Python conventions, and explain faults in generators, async code, the GIL and C extensions.</source>
        <translation>يضع أعراف Python لفريق، ويشرح أعطال المولّدات والشفرة غير المتزامنة وGIL وامتدادات C.</translation>
    </message>
    <message>
        <source>Statistics, charts and repeatable reports in one language.</source>
        <translation>إحصاء ورسوم وتقارير قابلة للتكرار في لغة واحدة.</translation>
    </message>
    <message>
        <source>Can write and maintain R packages for others, and trace faults to lazy evaluation or to S3, S4 and R6 classes.</source>
        <translation>يكتب حزم R للآخرين ويصونها، ويردّ الأعطال إلى التقييم الكسول أو إلى أصناف S3 وS4 وR6.</translation>
    </message>
    <message>
        <source>Asking questions of tables: filter, join, group, count.</source>
        <translation>سؤال الجداول: تصفية وربط وتجميع وعدّ.</translation>
    </message>
    <message>
        <source>Has not written an SQL query yet.</source>
        <translation>لم يكتب بعد استعلام SQL.</translation>
    </message>
    <message>
        <source>Can set query standards, rework the costliest queries of a platform, and explain a planner’s choice of plan.</source>
        <translation>يضع معايير الاستعلام، ويعيد صياغة أكثر استعلامات المنصّة كلفة، ويشرح سبب اختيار المخطِّط للخطة.</translation>
    </message>
    <message>
        <source>Can design how a team’s machines are set up, and trace kernel, memory or network faults under load.</source>
        <translation>يصمّم كيف تُعدّ آلات الفريق، ويتتبّع أعطال النواة أو الذاكرة أو الشبكة تحت الضغط.</translation>
    </message>
    <message>
        <source>Has not written a test for any code yet.</source>
        <translation>لم يكتب بعد اختبارًا لأيّ شفرة.</translation>
    </message>
    <message>
        <source>Can write unit tests for new functions, with fixtures and edge cases, and see them fail before they pass.</source>
        <translation>يكتب اختبارات وحدة لدوالّ جديدة، بتجهيزات (fixtures) وحالات حدّية، ويراها تفشل قبل أن تنجح.</translation>
    </message>
    <message>
        <source>Can pin the dependencies of a small project, give it a pyproject.toml and install it on a second machine.</source>
        <translation>يثبّت إصدارات اعتماديات مشروع صغير، ويضيف إليه pyproject.toml، ويثبّته على آلة ثانية.</translation>
    </message>
    <message>
        <source>Has not yet compared the running time of two ways to compute the same thing.</source>
        <translation>لم يقارن بعد زمن تنفيذ طريقتين لحساب الشيء نفسه.</translation>
    </message>
    <message>
        <source>Can devise algorithms for streams, approximate search or tight memory, and prove their bounds.</source>
        <translation>يبتكر خوارزميات للتدفّقات أو البحث التقريبي أو الذاكرة الضيّقة، ويبرهن حدودها.</translation>
    </message>
    <message>
        <source>A typed language for large back ends and data platforms.</source>
        <translation>لغة محدّدة الأنواع للأنظمة الخلفية الكبيرة ومنصّات البيانات.</translation>
    </message>
    <message>
        <source>A functional language of the Java world, for Spark jobs and data systems.</source>
        <translation>لغة وظيفية من عالم Java، لمهامّ Spark وأنظمة البيانات.</translation>
    </message>
    <message>
        <source>Can structure a Scala codebase with traits, givens and futures so that colleagues can change it safely.</source>
        <translation>ينظّم شفرة Scala بـtraits وgivens وfutures بحيث يستطيع الزملاء تغييرها بأمان.</translation>
    </message>
    <message>
        <source>Can design type-safe Scala libraries, choose an effect system, and move a codebase to a new Scala version.</source>
        <translation>يصمّم مكتبات Scala آمنة الأنواع، ويختار نظام تأثيرات، وينقل شفرة إلى إصدار Scala جديد.</translation>
    </message>
    <message>
        <source>Can split a long script into modules with clear duties, and refactor it in small steps after feedback.</source>
        <translation>يقسّم نصًّا برمجيًّا طويلًا إلى وحدات واضحة المهامّ، ويعيد هيكلته بخطوات صغيرة بعد الملاحظات.</translation>
    </message>
    <message>
        <source>Letting programs ask one another over HTTP, as products ask models.</source>
        <translation>جعل البرامج يسأل بعضها بعضًا عبر HTTP، كما تسأل المنتجات النماذج.</translation>
    </message>
    <message>
        <source>Can profile a script for time and memory, remove one bottleneck, and show figures before and after.</source>
        <translation>يحلّل زمن نص برمجي وذاكرته، ويزيل عنق زجاجة واحدًا، ويعرض الأرقام قبل ذلك وبعده.</translation>
    </message>
    <message>
        <source>Motion planning</source>
        <translation>تخطيط الحركة</translation>
    </message>
    <message>
        <source>Find a safe path for a vehicle or an arm, and the moves along it.</source>
        <translation>إيجاد مسار آمن لمركبة أو ذراع، والحركات التي تتبعه.</translation>
    </message>
    <message>
        <source>Has not computed a path around an obstacle yet.</source>
        <translation>لم يحسب بعد مسارًا حول عائق.</translation>
    </message>
    <message>
        <source>Can tell a path from a trajectory, explain joint angles and reach, and step through A* on a small grid.</source>
        <translation>يميّز المسار من المسار الزمني (trajectory)، ويشرح زوايا المفاصل ومدى الوصول، ويتابع A* خطوةً خطوة على شبكة صغيرة.</translation>
    </message>
    <message>
        <source>Can code A* or RRT for a small robot, turn the path into timed moves, and show that it clears obstacles.</source>
        <translation>يبرمج A* أو RRT لروبوت صغير، ويحوّل المسار إلى حركات موقوتة، ويبيّن أنه يتجنّب العوائق.</translation>
    </message>
    <message>
        <source>Can plan among moving people and vehicles on a real platform, and stay within its time and turning limits.</source>
        <translation>يخطّط الحركة بين أشخاص ومركبات متحرّكة على منصّة حقيقية، ويلتزم بحدودها في الزمن والانعطاف.</translation>
    </message>
    <message>
        <source>Can design planners that foresee others and weigh risk, and settle what to do when no path is safe.</source>
        <translation>يصمّم مخطِّطات تستبق حركة الآخرين وتوازن المخاطر، ويحسم ما يُفعل حين لا يوجد مسار آمن.</translation>
    </message>
    <message>
        <source>Robot software (ROS 2)</source>
        <translation>برمجيات الروبوت (ROS 2)</translation>
    </message>
    <message>
        <source>The programs of a robot and the messages between them.</source>
        <translation>برامج الروبوت والرسائل المتبادلة بينها.</translation>
    </message>
    <message>
        <source>Has not started a robot program, real or simulated, yet.</source>
        <translation>لم يشغّل بعد برنامج روبوت، حقيقيًّا كان أو مُحاكًى.</translation>
    </message>
    <message>
        <source>Can explain node, topic, service and coordinate frame, and drive a sample robot by a ROS 2 tutorial.</source>
        <translation>يشرح العقدة والموضوع والخدمة والإطار الإحداثي، ويقود روبوتًا تجريبيًّا وفق درس ROS 2.</translation>
    </message>
    <message>
        <source>Can write two ROS 2 nodes that read a sensor and move a simulated robot, and replay recorded messages.</source>
        <translation>يكتب عقدتي ROS 2 تقرآن حسّاسًا وتحرّكان روبوتًا مُحاكًى، ويعيد تشغيل رسائل مسجّلة.</translation>
    </message>
    <message>
        <source>Can bring up a real robot with drivers, transforms and launch files, and trace a late or lost message.</source>
        <translation>يُشغّل روبوتًا حقيقيًّا بالمشغّلات والتحويلات وملفات launch، ويتتبّع رسالة متأخّرة أو مفقودة.</translation>
    </message>
    <message>
        <source>Can design the software of a whole robot with real-time limits and safe stops, and review others’ parts.</source>
        <translation>يصمّم برمجيات روبوت كامل بحدود الزمن الحقيقي والتوقّف الآمن، ويراجع أجزاء غيره.</translation>
    </message>
    <message>
        <source>Can read a paper close to earlier work, follow its method, and write down open questions to raise.</source>
        <translation>يقرأ ورقة قريبة من عمل سابق، ويتابع طريقتها، ويدوّن الأسئلة المفتوحة لطرحها.</translation>
    </message>
    <message>
        <source>Can review new work across a field, and name early, with reasons, which line of research is worth following.</source>
        <translation>يراجع الأعمال الجديدة في مجال كامل، ويسمّي مبكرًا، مع الأسباب، مسار البحث الذي يستحقّ المتابعة.</translation>
    </message>
    <message>
        <source>Can design linked studies where samples are costly, nested or shifting, and defend the plan to a panel.</source>
        <translation>يصمّم دراسات مترابطة حين تكون العيّنات مكلفة أو متداخلة أو متغيّرة، ويدافع عن الخطة أمام لجنة.</translation>
    </message>
    <message>
        <source>Getting a published or earlier result again, or finding out why it fails.</source>
        <translation>الوصول من جديد إلى نتيجة منشورة أو سابقة، أو معرفة سبب التعذّر.</translation>
    </message>
    <message>
        <source>Making pictures clearer and measurable: filters, colour, edges, masks.</source>
        <translation>جعل الصور أوضح وقابلة للقياس: مرشّحات وألوان وحوافّ وأقنعة.</translation>
    </message>
    <message>
        <source>Can resize, denoise and threshold new pictures with a library, and say what each step changes.</source>
        <translation>يغيّر حجم صور جديدة ويزيل ضجيجها ويطبّق عليها عتبة بمكتبة، ويبيّن ما تغيّره كل خطوة.</translation>
    </message>
    <message>
        <source>Can design imaging steps for new sensors or lighting, and explain faults by sampling, noise and frequency.</source>
        <translation>يصمّم خطوات تصوير لحسّاسات أو إضاءة جديدة، ويشرح الأعطال بأخذ العيّنات والضجيج والتردّد.</translation>
    </message>
    <message>
        <source>Can run an OpenCV example that loads and shows a picture, and convert its BGR colours to RGB.</source>
        <translation>يشغّل مثال OpenCV يحمّل صورة ويعرضها، ويحوّل ألوانها من BGR إلى RGB.</translation>
    </message>
    <message>
        <source>Can build an OpenCV step for live frames that copes with poor light, varying sizes and missing input.</source>
        <translation>يبني خطوة OpenCV لإطارات حيّة تتحمّل ضعف الإضاءة واختلاف الأحجام ونقص المُدخلات.</translation>
    </message>
    <message>
        <source>Can make OpenCV fast enough for small devices, build it with chosen modules, and say when a network is better.</source>
        <translation>يسرّع OpenCV بما يكفي للأجهزة الصغيرة، ويبنيه بوحدات مختارة، ويبيّن متى تكون الشبكة أفضل.</translation>
    </message>
    <message>
        <source>Networks that learn visual features, to tell what an image shows.</source>
        <translation>شبكات تتعلّم السمات البصرية، لمعرفة ما تُظهره الصورة.</translation>
    </message>
    <message>
        <source>Has not yet traced a convolution across an image.</source>
        <translation>لم يتتبّع بعد عملية التفاف (convolution) عبر صورة.</translation>
    </message>
    <message>
        <source>Can design convolutional networks for scarce data or strict speed limits, and prove them on fresh images.</source>
        <translation>يصمّم شبكات التفافية لبيانات شحيحة أو حدود سرعة صارمة، ويُثبت جودتها على صور جديدة.</translation>
    </message>
    <message>
        <source>Has not yet worked out where a point in space lands in a photo.</source>
        <translation>لم يحسب بعد موضع نقطة من الفضاء في صورة.</translation>
    </message>
    <message>
        <source>Can explain frame rate, optical flow and tracking by example, and follow a program that counts people.</source>
        <translation>يشرح معدّل الإطارات والتدفّق البصري والتتبّع بالأمثلة، ويتابع برنامجًا يعدّ الأشخاص.</translation>
    </message>
    <message>
        <source>Sensor fusion</source>
        <translation>دمج الحسّاسات</translation>
    </message>
    <message>
        <source>Join cameras, lidar, radar and motion sensors into one estimate.</source>
        <translation>جمع الكاميرات والليدار والرادار وحسّاسات الحركة في تقدير واحد.</translation>
    </message>
    <message>
        <source>Has not combined two sensors into one estimate yet.</source>
        <translation>لم يجمع بعد حسّاسين في تقدير واحد.</translation>
    </message>
    <message>
        <source>Can say what camera, lidar, radar and inertial sensors each miss, and follow a Kalman filter by hand.</source>
        <translation>يبيّن ما يفوت كلًّا من الكاميرا والليدار والرادار وحسّاسات القصور الذاتي، ويتابع مرشّح كالمان باليد.</translation>
    </message>
    <message>
        <source>Can fuse two recorded sensors with a Kalman filter, align clocks and frames, and plot the error.</source>
        <translation>يدمج حسّاسين مسجّلين بمرشّح كالمان، ويوائم الساعات والأُطر الإحداثية، ويرسم الخطأ.</translation>
    </message>
    <message>
        <source>Can run a live position estimate on a moving platform, reject false readings and report its uncertainty.</source>
        <translation>يشغّل تقديرًا حيًّا للموضع على منصّة متحرّكة، ويرفض القراءات الخاطئة، ويذكر عدم يقينه.</translation>
    </message>
    <message>
        <source>Can choose a platform’s sensors and their redundancy, and keep estimates sound when one of them fails.</source>
        <translation>يختار حسّاسات المنصّة واحتياطها، ويُبقي التقديرات سليمة حين يتعطّل أحدها.</translation>
    </message>
    <message>
        <source>Splits the work between vehicle, mobile network and data centre.</source>
        <translation>توزيع العمل بين المركبة وشبكة المحمول ومركز البيانات.</translation>
    </message>
    <message>
        <source>Builds voice assistants and chatbots for customer service</source>
        <translation>بناء مساعدات صوتية وروبوتات دردشة لخدمة العملاء</translation>
    </message>
    <message>
        <source>Reads delivery notes and answers from manuals for technicians</source>
        <translation>قراءة إشعارات التسليم وإجابة الفنّيين من الأدلّة التقنية</translation>
    </message>
    <message>
        <source>Chooses where inspection or forecasting is worth the change on the floor.</source>
        <translation>اختيار المواضع التي يستحقّ فيها الفحص أو التوقّع تغيير العمل في المصنع.</translation>
    </message>
    <message>
        <source>Plans assistants for customer service and how people can reach a person.</source>
        <translation>تخطيط مساعدات خدمة العملاء وكيف يصل الناس إلى إنسان.</translation>
    </message>
    <message>
        <source>AI Security Engineer</source>
        <translation>مهندس أمن ذكاء اصطناعي</translation>
    </message>
    <message>
        <source>Uses AI against attacks and guards AI from attackers.</source>
        <translation>يستخدم الذكاء الاصطناعي ضد الهجمات ويحميه من المهاجمين.</translation>
    </message>
    <message>
        <source>AI security engineers work on both sides of AI-powered cybersecurity. They build models that find intrusions, phishing, malware and fraud in data that no team could read by hand, and they protect models and assistants from poisoned data, theft and injected instructions. Security analysts and product teams rely on their work. A machine learning engineer may assume that the data means no harm; here someone is always trying to get past the model. A general security engineer guards systems of any kind; here it is those that learn.</source>
        <translation>يعمل مهندسو أمن الذكاء الاصطناعي على جانبي الأمن السيبراني القائم على الذكاء الاصطناعي. فهم يبنون نماذج تجد الاختراقات والتصيّد والبرمجيات الخبيثة والاحتيال في بيانات لا يستطيع أيّ فريق قراءتها يدويًّا، ويحمون النماذج والمساعدات من البيانات المسمومة والسرقة والتعليمات المحقونة. ويعتمد على عملهم محلّلو الأمن وفرق المنتجات. قد يفترض مهندس تعلّم الآلة أن البيانات لا تضمر شرًّا؛ أمّا هنا فهناك دائمًا من يحاول تجاوز النموذج. ومهندس الأمن العامّ يحرس أنظمة من كل نوع؛ أمّا هنا فهي الأنظمة التي تتعلّم.</translation>
    </message>
    <message>
        <source>Gather and label security data: logs, network traffic, files, messages</source>
        <translation>جمع البيانات الأمنية ووسمها: السجلّات وحركة الشبكة والملفات والرسائل</translation>
    </message>
    <message>
        <source>Train detectors for intrusions, phishing, malware and misused accounts</source>
        <translation>تدريب كواشف للاختراقات والتصيّد والبرمجيات الخبيثة والحسابات المساء استخدامها</translation>
    </message>
    <message>
        <source>Set alert limits with analysts, so that false alarms stay bearable</source>
        <translation>تحديد حدود التنبيه مع المحلّلين، لتبقى الإنذارات الكاذبة محتملة</translation>
    </message>
    <message>
        <source>Map the threats to a model, from its training data to its answers</source>
        <translation>حصر التهديدات التي تواجه النموذج، من بيانات تدريبه إلى إجاباته</translation>
    </message>
    <message>
        <source>Attack own models and assistants on purpose, with permission, and report the gaps</source>
        <translation>مهاجمة نماذج المؤسسة ومساعداتها عمدًا وبإذن، والإبلاغ عن الثغرات</translation>
    </message>
    <message>
        <source>Limit what an assistant or agent may read, call and change</source>
        <translation>تقييد ما يجوز للمساعد أو الوكيل قراءته واستدعاؤه وتغييره</translation>
    </message>
    <message>
        <source>Help analysts sum up alerts with language models, and check what these say</source>
        <translation>مساعدة المحلّلين على تلخيص التنبيهات بنماذج اللغة، وفحص ما تقوله</translation>
    </message>
    <message>
        <source>Watch live models for misuse and respond when an attack is found</source>
        <translation>مراقبة النماذج العاملة لكشف سوء الاستخدام والاستجابة عند اكتشاف هجوم</translation>
    </message>
    <message>
        <source>Review missed attacks and false alarms with analysts</source>
        <translation>مراجعة الهجمات الفائتة والإنذارات الكاذبة مع المحلّلين</translation>
    </message>
    <message>
        <source>Test one assistant or model for injection and leaks</source>
        <translation>اختبار مساعد أو نموذج واحد لكشف الحقن والتسرّب</translation>
    </message>
    <message>
        <source>Improve a detector and try it on last month’s data</source>
        <translation>تحسين كاشف وتجربته على بيانات الشهر الماضي</translation>
    </message>
    <message>
        <source>A phishing filter that adapts as the messages change</source>
        <translation>مرشّح للتصيّد يتكيّف مع تغيّر الرسائل</translation>
    </message>
    <message>
        <source>A detector for stolen accounts from sign-in behaviour</source>
        <translation>كاشف للحسابات المسروقة من سلوك تسجيل الدخول</translation>
    </message>
    <message>
        <source>A test suite that attacks a company’s assistant before release</source>
        <translation>مجموعة اختبارات تهاجم مساعد الشركة قبل إصداره</translation>
    </message>
    <message>
        <source>An alert summary that shows the log lines it rests on</source>
        <translation>ملخّص تنبيه يُظهر أسطر السجلّ التي يستند إليها</translation>
    </message>
    <message>
        <source>A review process for models taken from public hubs</source>
        <translation>إجراء مراجعة للنماذج المأخوذة من المستودعات العامة</translation>
    </message>
    <message>
        <source>Opponents think and adapt, so the work does not become routine.</source>
        <translation>الخصوم يفكّرون ويتكيّفون، فلا يصبح العمل روتينًا.</translation>
    </message>
    <message>
        <source>You protect people who will never notice it.</source>
        <translation>تحمي أناسًا لن يلاحظوا ذلك أبدًا.</translation>
    </message>
    <message>
        <source>You go deeper into two subjects at once: security and learning.</source>
        <translation>تتعمّق في موضوعين معًا: الأمن والتعلّم.</translation>
    </message>
    <message>
        <source>The field is young: titles vary, and each employer asks for another mix of security and AI.</source>
        <translation>المجال حديث: تختلف المسمّيات، ويطلب كل صاحب عمل مزيجًا مختلفًا من الأمن والذكاء الاصطناعي.</translation>
    </message>
    <message>
        <source>An attacker needs one gap; you have to look for all of them.</source>
        <translation>تكفي المهاجم ثغرة واحدة، وعليك البحث عن الثغرات كلها.</translation>
    </message>
    <message>
        <source>Real attacks are rare in the data and may change as soon as you can detect them.</source>
        <translation>الهجمات الحقيقية نادرة في البيانات، وقد تتغيّر ما إن تستطيع كشفها.</translation>
    </message>
    <message>
        <source>Incidents do not keep office hours.</source>
        <translation>الحوادث لا تلتزم بساعات الدوام.</translation>
    </message>
    <message>
        <source>Builds detection into security products and tests how it can be evaded</source>
        <translation>بناء الكشف داخل منتجات الأمن واختبار طرق مراوغته</translation>
    </message>
    <message>
        <source>Guards assistants, agents and model services against misuse</source>
        <translation>حماية المساعدات والوكلاء وخدمات النماذج من سوء الاستخدام</translation>
    </message>
    <message>
        <source>Finds account takeover and fraud, and protects scoring models</source>
        <translation>كشف الاستيلاء على الحسابات والاحتيال، وحماية نماذج التقييم</translation>
    </message>
    <message>
        <source>Protects patient data and the models that work with it</source>
        <translation>حماية بيانات المرضى والنماذج التي تعمل بها</translation>
    </message>
    <message>
        <source>Detects attacks and fraud in very large network traffic</source>
        <translation>كشف الهجمات والاحتيال في حركة شبكة كبيرة جدًّا</translation>
    </message>
    <message>
        <source>Stops fake accounts, fake reviews and automated buying</source>
        <translation>إيقاف الحسابات الوهمية والمراجعات الزائفة والشراء الآلي</translation>
    </message>
    <message>
        <source>Protects public services and reports new attack methods</source>
        <translation>حماية الخدمات العامة والإبلاغ عن طرق الهجوم الجديدة</translation>
    </message>
    <message>
        <source>A degree in computer science or information security, with machine learning and a project on attack or detection data.</source>
        <translation>شهادة في علوم الحاسوب أو أمن المعلومات، مع تعلّم الآلة ومشروع على بيانات هجمات أو كشف.</translation>
    </message>
    <message>
        <source>Security analysts and engineers add Python and modelling; machine learning engineers add networks, attacks and incident practice.</source>
        <translation>يضيف محلّلو الأمن ومهندسوه Python والنمذجة؛ ويضيف مهندسو تعلّم الآلة الشبكات والهجمات والتعامل مع الحوادث.</translation>
    </message>
    <message>
        <source>Learn Linux, networks and Python, train a detector on public attack data, take part in legal security contests, and write up both.</source>
        <translation>تعلّم Linux والشبكات وPython، وتدريب كاشف على بيانات هجمات عامة، والمشاركة في مسابقات أمنية قانونية، وتدوين الأمرين.</translation>
    </message>
    <message>
        <source>A thesis or lab post on adversarial learning, malware or privacy attacks, then a move to a security team.</source>
        <translation>أطروحة أو وظيفة في مختبر عن التعلّم العدائي أو البرمجيات الخبيثة أو هجمات الخصوصية، ثم الانتقال إلى فريق أمن.</translation>
    </message>
    <message>
        <source>You are trusted with one detector or one agreed test, and analysts check your findings.</source>
        <translation>تُؤتمن على كاشف واحد أو اختبار واحد متّفق عليه، ويفحص المحلّلون نتائجك.</translation>
    </message>
    <message>
        <source>You own detection or testing for a product, choose the methods and explain the remaining risk.</source>
        <translation>تتولّى الكشف أو الاختبار لمنتج، وتختار الطرق، وتشرح الخطر المتبقّي.</translation>
    </message>
    <message>
        <source>You set how an organisation defends with AI and defends its AI, and lead in serious incidents.</source>
        <translation>تحدّد كيف تدافع المؤسسة بالذكاء الاصطناعي وكيف تحميه، وتقود في الحوادث الجسيمة.</translation>
    </message>
    <message>
        <source>Autonomous Systems Engineer</source>
        <translation>مهندس أنظمة ذاتية</translation>
    </message>
    <message>
        <source>Builds vehicles and drones that find their own safe way.</source>
        <translation>يبني مركبات ومسيّرات تجد طريقها الآمن بنفسها.</translation>
    </message>
    <message>
        <source>Autonomous systems engineers build machines that travel without a driver: cars, drones, ships, warehouse vehicles and farm machines. They join what the sensors measure, where the machine is, what others may do next and which way is safe, and they test it far more in simulation than on the road. A computer vision engineer answers for what the camera sees; here the whole chain counts, from sensing to braking. A robotics AI engineer works on machines that handle things; here the task is to travel safely.</source>
        <translation>يبني مهندسو الأنظمة الذاتية آلات تسير دون سائق: سيارات ومسيّرات وسفنًا ومركبات مستودعات وآلات زراعية. ويجمعون بين ما تقيسه الحسّاسات وموضع الآلة وما قد يفعله الآخرون وأيّ طريق آمن، ويختبرون ذلك في المحاكاة أكثر بكثير مما يختبرونه على الطريق. مهندس الرؤية الحاسوبية مسؤول عمّا تراه الكاميرا؛ أمّا هنا فتهمّ السلسلة كلها، من الاستشعار إلى الكبح. ومهندس الذكاء الاصطناعي للروبوتات يعمل على آلات تتناول الأشياء؛ أمّا هنا فالمهمة هي السير بأمان.</translation>
    </message>
    <message>
        <source>Describe where and when the machine may drive by itself, and when it must stop</source>
        <translation>وصف أين ومتى يجوز للآلة أن تقود نفسها، ومتى يجب أن تتوقّف</translation>
    </message>
    <message>
        <source>Join camera, lidar, radar and position into one picture of the surroundings</source>
        <translation>جمع الكاميرا والليدار والرادار والموضع في صورة واحدة للمحيط</translation>
    </message>
    <message>
        <source>Predict what people and vehicles nearby may do next</source>
        <translation>التنبّؤ بما قد يفعله الأشخاص والمركبات القريبة</translation>
    </message>
    <message>
        <source>Plan a safe path and the moves that follow it</source>
        <translation>تخطيط مسار آمن والحركات التي تتبعه</translation>
    </message>
    <message>
        <source>Tune steering and braking so that the ride stays stable</source>
        <translation>ضبط التوجيه والكبح ليبقى السير مستقرًّا</translation>
    </message>
    <message>
        <source>Build simulated scenes for dangerous and rare events</source>
        <translation>بناء مشاهد محاكاة لأحداث خطرة ونادرة</translation>
    </message>
    <message>
        <source>Replay recorded drives to see whether a new version does better</source>
        <translation>إعادة تشغيل رحلات مسجّلة لمعرفة هل الإصدار الجديد أفضل</translation>
    </message>
    <message>
        <source>Collect evidence for the safety case and trace every near miss</source>
        <translation>جمع الأدلة لملفّ السلامة وتتبّع كل حادث وشيك</translation>
    </message>
    <message>
        <source>Run a new version through simulated scenes and recordings</source>
        <translation>تشغيل إصدار جديد على مشاهد محاكاة وتسجيلات</translation>
    </message>
    <message>
        <source>Trace one wrong decision from sensor to steering</source>
        <translation>تتبّع قرار خاطئ واحد من الحسّاس إلى التوجيه</translation>
    </message>
    <message>
        <source>Join a test drive or flight and agree the next fixes</source>
        <translation>المشاركة في قيادة أو طيران تجريبي والاتّفاق على الإصلاحات التالية</translation>
    </message>
    <message>
        <source>Lane keeping and emergency braking for a car</source>
        <translation>حفظ المسار والكبح الطارئ لسيارة</translation>
    </message>
    <message>
        <source>A self-driving shuttle on a fixed route at low speed</source>
        <translation>حافلة صغيرة ذاتية القيادة على خط ثابت بسرعة منخفضة</translation>
    </message>
    <message>
        <source>A drone that inspects power lines and returns by itself</source>
        <translation>مسيّرة تفحص خطوط الكهرباء وتعود بنفسها</translation>
    </message>
    <message>
        <source>A tractor that works a field row by row</source>
        <translation>جرّار يعمل في الحقل صفًّا صفًّا</translation>
    </message>
    <message>
        <source>A set of simulated road scenes for rare dangers</source>
        <translation>مجموعة مشاهد طرق مُحاكاة للأخطار النادرة</translation>
    </message>
    <message>
        <source>The result moves: you can watch your code drive or fly.</source>
        <translation>النتيجة تتحرّك: يمكنك مشاهدة شفرتك تقود أو تطير.</translation>
    </message>
    <message>
        <source>Sensors, mathematics, learning and control come together.</source>
        <translation>تجتمع الحسّاسات والرياضيات والتعلّم والتحكّم.</translation>
    </message>
    <message>
        <source>Safety comes first, so careful work is given its time.</source>
        <translation>السلامة أولًا، فيُعطى العمل المتأنّي وقته.</translation>
    </message>
    <message>
        <source>The field is young: titles vary, and one title can mean cars, drones, ships or farm machines.</source>
        <translation>المجال حديث: تختلف المسمّيات، وقد يعني المسمّى الواحد السيارات أو المسيّرات أو السفن أو الآلات الزراعية.</translation>
    </message>
    <message>
        <source>One rare event matters more than thousands of smooth drives, so testing takes long.</source>
        <translation>حدث نادر واحد أهمّ من آلاف الرحلات السلسة، لذا يطول الاختبار.</translation>
    </message>
    <message>
        <source>Projects need permits and large budgets, and some are stopped before they are used.</source>
        <translation>تحتاج المشاريع إلى تصاريح وميزانيات كبيرة، ويتوقّف بعضها قبل استخدامه.</translation>
    </message>
    <message>
        <source>Builds driver assistance and self-driving functions and their safety case</source>
        <translation>بناء وظائف مساعدة السائق والقيادة الذاتية وملفّ سلامتها</translation>
    </message>
    <message>
        <source>Gives drones and outdoor robots their navigation</source>
        <translation>تزويد المسيّرات والروبوتات الخارجية بالملاحة</translation>
    </message>
    <message>
        <source>Builds maps, simulators and driving software for vehicle makers</source>
        <translation>بناء الخرائط والمحاكيات وبرمجيات القيادة لصانعي المركبات</translation>
    </message>
    <message>
        <source>Runs driverless transport between lines and stores</source>
        <translation>تشغيل النقل دون سائق بين خطوط الإنتاج والمخازن</translation>
    </message>
    <message>
        <source>Moves goods through warehouses and tests driverless delivery</source>
        <translation>نقل البضائع عبر المستودعات واختبار التوصيل دون سائق</translation>
    </message>
    <message>
        <source>Inspects masts and lines by drone, and tests remote control of vehicles</source>
        <translation>فحص الأبراج والخطوط بالمسيّرات، واختبار التحكّم عن بُعد في المركبات</translation>
    </message>
    <message>
        <source>Tests shuttles and rescue drones within set rules</source>
        <translation>اختبار الحافلات الصغيرة ومسيّرات الإنقاذ ضمن قواعد محدّدة</translation>
    </message>
    <message>
        <source>A degree in computer science, electrical or mechanical engineering or robotics, with courses in control and estimation.</source>
        <translation>شهادة في علوم الحاسوب أو الهندسة الكهربائية أو الميكانيكية أو الروبوتات، مع مقرّرات في التحكّم والتقدير.</translation>
    </message>
    <message>
        <source>Learn C++ and Python, then build sensor fusion, planning and control for a vehicle in an open simulator, and publish the results.</source>
        <translation>تعلّم C++ وPython، ثم بناء دمج الحسّاسات والتخطيط والتحكّم لمركبة في محاكٍ مفتوح، ونشر النتائج.</translation>
    </message>
    <message>
        <source>A student vehicle team, a thesis or a lab post on driving, flight or navigation gives access to real machines.</source>
        <translation>فريق مركبات طلابي أو أطروحة أو وظيفة في مختبر عن القيادة أو الطيران أو الملاحة تتيح الوصول إلى آلات حقيقية.</translation>
    </message>
    <message>
        <source>Embedded, automotive, aviation and computer vision engineers bring sensors and safety habits, and add planning and learning.</source>
        <translation>لدى مهندسي الأنظمة المدمجة والسيارات والطيران والرؤية الحاسوبية معرفة بالحسّاسات وعادات السلامة، ويضيفون التخطيط والتعلّم.</translation>
    </message>
    <message>
        <source>You are trusted with one part, such as a filter, a test scene or a replay tool, inside a fixed design.</source>
        <translation>تُؤتمن على جزء واحد، مثل مرشّح أو مشهد اختبار أو أداة إعادة تشغيل، ضمن تصميم ثابت.</translation>
    </message>
    <message>
        <source>You own a function such as localisation or planning, from requirement to evidence on the road.</source>
        <translation>تتولّى وظيفة مثل تحديد الموضع أو التخطيط، من المتطلّب إلى الدليل على الطريق.</translation>
    </message>
    <message>
        <source>You design the whole chain with its fallbacks, set what must be proven and sign off risky releases.</source>
        <translation>تصمّم السلسلة كلها مع بدائلها الاحتياطية، وتحدّد ما يجب إثباته، وتعتمد الإصدارات الخطرة.</translation>
    </message>
    <message>
        <source>Weighs automatic defence against the harm of acting wrongly.</source>
        <translation>موازنة الدفاع الآلي بضرر التصرّف الخاطئ.</translation>
    </message>
    <message>
        <source>Security monitoring that reports a person in a closed area</source>
        <translation>مراقبة أمنية تبلّغ عن شخص في منطقة مغلقة</translation>
    </message>
    <message>
        <source>Gathers logs from many systems so that attacks can be traced</source>
        <translation>جمع السجلّات من أنظمة كثيرة ليمكن تتبّع الهجمات</translation>
    </message>
    <message>
        <source>Stores recorded drives and finds the scenes that teams ask for</source>
        <translation>تخزين الرحلات المسجّلة وإيجاد المشاهد التي تطلبها الفرق</translation>
    </message>
    <message>
        <source>Studies how people use a product and which change helps them</source>
        <translation>دراسة كيف يستخدم الناس منتجًا وأيّ تغيير يفيدهم</translation>
    </message>
    <message>
        <source>Finds which settings cause waste or faults on a line</source>
        <translation>معرفة أيّ الإعدادات تسبّب الهدر أو العيوب على خط الإنتاج</translation>
    </message>
    <message>
        <source>Edge AI Engineer</source>
        <translation>مهندس ذكاء اصطناعي على الحافة</translation>
    </message>
    <message>
        <source>Fits models into phones, cameras, sensors and machines.</source>
        <translation>يلائم النماذج مع الهواتف والكاميرات والحسّاسات والآلات.</translation>
    </message>
    <message>
        <source>Edge AI engineers make models run where the data arises: on phones, cameras, wearables, machines and cars, often without a network. They shrink a trained model, convert it for a chip and prove that it is still right, fast and frugal enough. Product and hardware teams rely on them when sending data to the cloud is too slow, too costly or too private. A deep learning engineer trains the network; here the work begins when it has to fit. An MLOps engineer runs servers; here there are thousands of small devices.</source>
        <translation>يجعل مهندسو الذكاء الاصطناعي على الحافة النماذج تعمل حيث تنشأ البيانات: على الهواتف والكاميرات والأجهزة القابلة للارتداء والآلات والسيارات، وكثيرًا ما يكون ذلك دون شبكة. يصغّرون نموذجًا مدرَّبًا، ويحوّلونه لرقاقة، ويُثبتون أنه لا يزال صحيحًا وسريعًا ومقتصدًا بما يكفي. وتعتمد عليهم فرق المنتجات والعتاد حين يكون إرسال البيانات إلى السحابة بطيئًا أو مكلفًا أو ماسًّا بالخصوصية. مهندس التعلّم العميق يدرّب الشبكة؛ أمّا هنا فيبدأ العمل حين يلزم أن تناسب الجهاز. ومهندس MLOps يشغّل الخوادم؛ أمّا هنا فهناك آلاف الأجهزة الصغيرة.</translation>
    </message>
    <message>
        <source>Find out what a device can give: time, memory, power, heat and network</source>
        <translation>معرفة ما يتيحه الجهاز: الزمن والذاكرة والطاقة والحرارة والشبكة</translation>
    </message>
    <message>
        <source>Choose a network design and a chip that suit one another</source>
        <translation>اختيار تصميم شبكة ورقاقة يناسب أحدهما الآخر</translation>
    </message>
    <message>
        <source>Shrink models by quantisation, pruning and distillation</source>
        <translation>تصغير النماذج بالتكميم والتقليم والتقطير</translation>
    </message>
    <message>
        <source>Convert models for runtimes such as LiteRT, ONNX Runtime or TensorRT</source>
        <translation>تحويل النماذج لبيئات تشغيل مثل LiteRT أو ONNX Runtime أو TensorRT</translation>
    </message>
    <message>
        <source>Write the C++ code between sensor, model and device software</source>
        <translation>كتابة شفرة C++ بين الحسّاس والنموذج وبرمجيات الجهاز</translation>
    </message>
    <message>
        <source>Measure speed, energy and accuracy on the real device, not on the desk</source>
        <translation>قياس السرعة والطاقة والدقّة على الجهاز الحقيقي، لا على المكتب</translation>
    </message>
    <message>
        <source>Send updates to devices in stages and take bad ones back</source>
        <translation>إرسال التحديثات إلى الأجهزة على مراحل وسحب السيّئ منها</translation>
    </message>
    <message>
        <source>Keep personal data on the device and report only what is needed</source>
        <translation>إبقاء البيانات الشخصية على الجهاز وإرسال ما يلزم فقط</translation>
    </message>
    <message>
        <source>Profile a model on a board and remove the slowest part</source>
        <translation>تحليل أداء نموذج على لوحة وإزالة أبطأ أجزائه</translation>
    </message>
    <message>
        <source>Check a smaller model against the original on hard cases</source>
        <translation>مقارنة نموذج أصغر بالأصل في الحالات الصعبة</translation>
    </message>
    <message>
        <source>Agree memory and power limits with the hardware team</source>
        <translation>الاتّفاق مع فريق العتاد على حدود الذاكرة والطاقة</translation>
    </message>
    <message>
        <source>Wake-word recognition on a battery-powered speaker</source>
        <translation>التعرّف على كلمة التنبيه في مكبّر صوت يعمل بالبطارية</translation>
    </message>
    <message>
        <source>A camera that counts visitors without sending pictures</source>
        <translation>كاميرا تعدّ الزوّار دون إرسال صور</translation>
    </message>
    <message>
        <source>A vibration sensor that warns of a failing bearing</source>
        <translation>حسّاس اهتزاز ينبّه إلى محمل (bearing) يوشك على التعطّل</translation>
    </message>
    <message>
        <source>Translation on a phone without a network</source>
        <translation>ترجمة على الهاتف دون شبكة</translation>
    </message>
    <message>
        <source>Fall detection on a watch</source>
        <translation>كشف السقوط في ساعة يد</translation>
    </message>
    <message>
        <source>You hold the result in your hand.</source>
        <translation>تمسك النتيجة بيدك.</translation>
    </message>
    <message>
        <source>Limits are clear and measurable: milliseconds, megabytes, milliwatts.</source>
        <translation>الحدود واضحة وقابلة للقياس: ميلي ثانية وميغابايت وميلي واط.</translation>
    </message>
    <message>
        <source>Keeping data on the device protects the people it is about.</source>
        <translation>إبقاء البيانات على الجهاز يحمي أصحابها.</translation>
    </message>
    <message>
        <source>The field is young: titles vary between embedded, mobile and machine learning jobs.</source>
        <translation>المجال حديث: تتنوّع المسمّيات بين وظائف الأنظمة المدمجة والمحمول وتعلّم الآلة.</translation>
    </message>
    <message>
        <source>Each chip has its own tools, gaps and bugs, and good documents are rare.</source>
        <translation>لكل رقاقة أدواتها ونواقصها وأخطاؤها، والوثائق الجيّدة نادرة.</translation>
    </message>
    <message>
        <source>Faults in the field are hard to see and slow to mend.</source>
        <translation>يصعب رؤية الأعطال في الميدان ويبطؤ إصلاحها.</translation>
    </message>
    <message>
        <source>Puts speech, photo and text functions on phones and laptops</source>
        <translation>وضع وظائف الكلام والصور والنصوص على الهواتف والحواسيب المحمولة</translation>
    </message>
    <message>
        <source>Inspects parts and listens to machines right at the line</source>
        <translation>فحص القطع والإصغاء إلى الآلات عند خط الإنتاج مباشرة</translation>
    </message>
    <message>
        <source>Runs driver monitoring and detection on chips in the car</source>
        <translation>تشغيل مراقبة السائق والكشف على رقائق في السيارة</translation>
    </message>
    <message>
        <source>Builds wearables that watch heart and movement without the cloud</source>
        <translation>بناء أجهزة قابلة للارتداء تراقب القلب والحركة دون السحابة</translation>
    </message>
    <message>
        <source>Places small models in network equipment and at mobile masts</source>
        <translation>وضع نماذج صغيرة في معدّات الشبكة وعند أبراج المحمول</translation>
    </message>
    <message>
        <source>Gives robots quick reactions within a small power budget</source>
        <translation>منح الروبوتات ردود فعل سريعة ضمن ميزانية طاقة صغيرة</translation>
    </message>
    <message>
        <source>Watches shelves and tills with cameras in the shop</source>
        <translation>مراقبة الرفوف وصناديق الدفع بالكاميرات في المتجر</translation>
    </message>
    <message>
        <source>A degree in computer, electrical or software engineering, with a project that runs a model on a small device.</source>
        <translation>شهادة في هندسة الحاسوب أو الكهرباء أو البرمجيات، مع مشروع يشغّل نموذجًا على جهاز صغير.</translation>
    </message>
    <message>
        <source>Take one model, run it on a phone and on a low-cost board, and publish speed, size, energy and accuracy for each step.</source>
        <translation>أخذ نموذج واحد وتشغيله على هاتف وعلى لوحة رخيصة، ونشر السرعة والحجم والطاقة والدقّة لكل خطوة.</translation>
    </message>
    <message>
        <source>Embedded, firmware and mobile developers add neural networks and evaluation; machine learning engineers add C++ and hardware.</source>
        <translation>يضيف مطوّرو الأنظمة المدمجة والبرامج الثابتة والمحمول الشبكات العصبية والتقييم؛ ويضيف مهندسو تعلّم الآلة C++ والعتاد.</translation>
    </message>
    <message>
        <source>Training in electronics or software at a device maker, then a place in the team that adds recognition to its products.</source>
        <translation>تدريب في الإلكترونيات أو البرمجيات لدى صانع أجهزة، ثم مكان في الفريق الذي يضيف التعرّف إلى منتجاته.</translation>
    </message>
    <message>
        <source>You convert and measure known models on a known device, and a colleague checks your comparisons.</source>
        <translation>تحوّل نماذج معروفة وتقيسها على جهاز معروف، ويفحص زميل مقارناتك.</translation>
    </message>
    <message>
        <source>You take a function from trained model to released device and choose how it is made smaller.</source>
        <translation>تقود وظيفة من النموذج المدرَّب إلى الجهاز المطروح، وتختار كيف تُصغَّر.</translation>
    </message>
    <message>
        <source>You choose chips, runtimes and update plans for a product family, and solve faults seen nowhere else.</source>
        <translation>تختار الرقائق وبيئات التشغيل وخطط التحديث لعائلة منتجات، وتحلّ أعطالًا لم تظهر في مكان آخر.</translation>
    </message>
    <message>
        <source>Generative AI Engineer</source>
        <translation>مهندس ذكاء اصطناعي توليدي</translation>
    </message>
    <message>
        <source>Makes models that write, draw and speak fit for real use.</source>
        <translation>يجعل النماذج التي تكتب وترسم وتتكلّم صالحة للاستخدام الحقيقي.</translation>
    </message>
    <message>
        <source>Generative AI engineers work with models that produce something new: text, images, speech, video or code. They choose a base model, adapt it with an organisation’s own examples, guide what it produces and measure whether the result is good, safe and affordable. An AI engineer builds whole applications around ready-made models of many kinds; here the work stays with the generating model and the quality of its output. A deep learning engineer trains networks for any purpose; here the purpose is always to generate.</source>
        <translation>يعمل مهندسو الذكاء الاصطناعي التوليدي على نماذج تنتج شيئًا جديدًا: نصوصًا أو صورًا أو كلامًا أو فيديو أو شفرة. يختارون نموذجًا أساسيًّا، ويكيّفونه بأمثلة المؤسسة نفسها، ويوجّهون ما ينتجه، ويقيسون هل النتيجة جيّدة وآمنة ومقبولة التكلفة. مهندس الذكاء الاصطناعي يبني تطبيقات كاملة حول نماذج جاهزة من أنواع كثيرة؛ أمّا هنا فيبقى العمل مع النموذج المولِّد وجودة مُخرجاته. ومهندس التعلّم العميق يدرّب الشبكات لأيّ غرض؛ أمّا هنا فالغرض دائمًا هو التوليد.</translation>
    </message>
    <message>
        <source>Choose a base model for text, images or speech by quality, licence and cost</source>
        <translation>اختيار نموذج أساسي للنصوص أو الصور أو الكلام بحسب الجودة والرخصة والتكلفة</translation>
    </message>
    <message>
        <source>Collect and check the examples from which a model is adapted</source>
        <translation>جمع الأمثلة التي يُكيَّف بها النموذج وفحصها</translation>
    </message>
    <message>
        <source>Fine-tune language and diffusion models with methods such as LoRA</source>
        <translation>الضبط الدقيق لنماذج اللغة ونماذج الانتشار بطرق مثل LoRA</translation>
    </message>
    <message>
        <source>Ground answers in documents by retrieval, so that sources can be shown</source>
        <translation>إسناد الإجابات إلى الوثائق بالاسترجاع، ليمكن عرض المصادر</translation>
    </message>
    <message>
        <source>Build test sets and rating guides for output that has no single right answer</source>
        <translation>بناء مجموعات اختبار وأدلّة تقييم لمُخرجات ليس لها جواب صحيح واحد</translation>
    </message>
    <message>
        <source>Put checks around output: facts, harm, copied works, personal data</source>
        <translation>وضع فحوص حول المُخرجات: الوقائع والضرر والأعمال المنسوخة والبيانات الشخصية</translation>
    </message>
    <message>
        <source>Serve large models within limits on time, memory and cost</source>
        <translation>تقديم النماذج الكبيرة ضمن حدود الزمن والذاكرة والتكلفة</translation>
    </message>
    <message>
        <source>Label generated content and record how it was made</source>
        <translation>وسم المحتوى المولَّد وتسجيل كيف صُنع</translation>
    </message>
    <message>
        <source>Compare two model versions on the same test set</source>
        <translation>مقارنة إصدارين من نموذج على مجموعة الاختبار نفسها</translation>
    </message>
    <message>
        <source>Prepare examples and start a fine-tuning run</source>
        <translation>إعداد الأمثلة وبدء ضبط دقيق</translation>
    </message>
    <message>
        <source>Read poor outputs and decide what to change</source>
        <translation>قراءة المُخرجات الضعيفة وتقرير ما يُغيَّر</translation>
    </message>
    <message>
        <source>A writing assistant that keeps to house style and checked facts</source>
        <translation>مساعد كتابة يلتزم بأسلوب المؤسسة وبوقائع مفحوصة</translation>
    </message>
    <message>
        <source>An image generator for product pictures in one fixed style</source>
        <translation>مولّد صور للمنتجات بأسلوب ثابت واحد</translation>
    </message>
    <message>
        <source>A coding assistant adapted to an in-house code base</source>
        <translation>مساعد برمجة مكيَّف لشفرة المؤسسة الداخلية</translation>
    </message>
    <message>
        <source>Spoken audio guides in several voices and languages</source>
        <translation>أدلّة صوتية منطوقة بعدّة أصوات ولغات</translation>
    </message>
    <message>
        <source>Made-up patient letters for testing software without real patients</source>
        <translation>رسائل مرضى مختلَقة لاختبار البرمجيات دون مرضى حقيقيين</translation>
    </message>
    <message>
        <source>You can read, see or hear the result of a change at once.</source>
        <translation>يمكنك قراءة نتيجة التغيير أو رؤيتها أو سماعها فورًا.</translation>
    </message>
    <message>
        <source>Language, images and engineering meet in one job.</source>
        <translation>تلتقي اللغة والصور والهندسة في عمل واحد.</translation>
    </message>
    <message>
        <source>Much of the field works in the open, so you can study recent models yourself.</source>
        <translation>جزء كبير من المجال يعمل علنًا، فيمكنك دراسة النماذج الحديثة بنفسك.</translation>
    </message>
    <message>
        <source>The field is young: titles vary, and the same title can mean training models or only using them.</source>
        <translation>المجال حديث: تختلف المسمّيات، وقد يعني المسمّى نفسه تدريب النماذج أو استخدامها فقط.</translation>
    </message>
    <message>
        <source>There is rarely one right output, so quality has to be argued for and measured with care.</source>
        <translation>نادرًا ما يوجد مُخرج صحيح واحد، فلا بدّ من الاحتجاج للجودة وقياسها بعناية.</translation>
    </message>
    <message>
        <source>Rights, misuse and false content are part of the daily work.</source>
        <translation>الحقوق وسوء الاستخدام والمحتوى الزائف جزء من العمل اليومي.</translation>
    </message>
    <message>
        <source>Models and tools are replaced quickly, and good work can be overtaken by the next release.</source>
        <translation>تُستبدل النماذج والأدوات بسرعة، وقد يتجاوز الإصدار التالي عملًا جيّدًا.</translation>
    </message>
    <message>
        <source>Adapts language and code models for writing, search and programming tools</source>
        <translation>تكييف نماذج اللغة والشفرة لأدوات الكتابة والبحث والبرمجة</translation>
    </message>
    <message>
        <source>Generates drafts, images and subtitles, and labels them as generated</source>
        <translation>توليد المسوّدات والصور والترجمات النصية، ووسمها بأنها مولَّدة</translation>
    </message>
    <message>
        <source>Produces product texts and pictures in many languages, with checks</source>
        <translation>إنتاج نصوص المنتجات وصورها بلغات كثيرة، مع فحوص</translation>
    </message>
    <message>
        <source>Drafts summaries of long records that a clinician confirms</source>
        <translation>صياغة ملخّصات للسجلّات الطويلة يؤكّدها الطبيب</translation>
    </message>
    <message>
        <source>Summarises reports with a source shown for each statement</source>
        <translation>تلخيص التقارير مع عرض مصدر لكل عبارة</translation>
    </message>
    <message>
        <source>Proposes part designs and drafts maintenance guides from manuals</source>
        <translation>اقتراح تصاميم للقطع وصياغة أدلّة الصيانة من الأدلّة التقنية</translation>
    </message>
    <message>
        <source>Adapts models for customer replies and reports on network faults</source>
        <translation>تكييف النماذج للردّ على العملاء ولتقارير أعطال الشبكة</translation>
    </message>
    <message>
        <source>A degree in computer science, mathematics or computational linguistics, with a project in which you adapted a generative model.</source>
        <translation>شهادة في علوم الحاسوب أو الرياضيات أو اللسانيات الحاسوبية، مع مشروع كُيِّف فيه نموذج توليدي.</translation>
    </message>
    <message>
        <source>Learn neural networks and transformers, fine-tune one small open model, and publish how you measured it before and after.</source>
        <translation>تعلّم الشبكات العصبية والمحوّلات، وضبط نموذج مفتوح صغير واحد ضبطًا دقيقًا، ونشر كيف قيس قبل ذلك وبعده.</translation>
    </message>
    <message>
        <source>NLP, machine learning and AI engineers add fine-tuning, serving of large models and evaluation with human ratings.</source>
        <translation>يضيف مهندسو معالجة اللغات وتعلّم الآلة والذكاء الاصطناعي الضبط الدقيق وتقديم النماذج الكبيرة والتقييم بآراء البشر.</translation>
    </message>
    <message>
        <source>A thesis or a lab post on language, image or speech generation, then a move towards products.</source>
        <translation>أطروحة أو وظيفة في مختبر عن توليد اللغة أو الصور أو الكلام، ثم الانتقال نحو المنتجات.</translation>
    </message>
    <message>
        <source>You are trusted with preparing examples, running agreed fine-tuning jobs and scoring outputs by a guide.</source>
        <translation>تُؤتمن على إعداد الأمثلة وتشغيل مهامّ ضبط دقيق متّفق عليها وتقييم المُخرجات وفق دليل.</translation>
    </message>
    <message>
        <source>You choose how a model is adapted, own its test set and decide with others when it is ready.</source>
        <translation>تختار كيف يُكيَّف النموذج، وتتولّى مجموعة اختباره، وتقرّر مع غيرك متى يصبح جاهزًا.</translation>
    </message>
    <message>
        <source>You set how generative models are chosen, tested and limited across products, and judge unclear risks.</source>
        <translation>تحدّد كيف تُختار النماذج التوليدية وتُختبر وتُقيَّد عبر المنتجات، وتقدّر المخاطر غير الواضحة.</translation>
    </message>
    <message>
        <source>Leads forecasts of demand and studies of waste and faults.</source>
        <translation>قيادة توقّعات الطلب ودراسات الهدر والعيوب.</translation>
    </message>
    <message>
        <source>Sorts mail and links so that spam and phishing are stopped</source>
        <translation>فرز البريد والروابط لإيقاف الرسائل المزعجة والتصيّد</translation>
    </message>
    <message>
        <source>Predicts wear, range and repair needs of vehicles</source>
        <translation>التنبّؤ بتآكل المركبات ومداها وحاجتها إلى الإصلاح</translation>
    </message>
    <message>
        <source>Package models in Docker containers and release them step by step</source>
        <translation>حزم النماذج في حاويات Docker وإصدارها خطوة خطوة</translation>
    </message>
    <message>
        <source>Rolls new models out to vehicles in stages and can call them back.</source>
        <translation>طرح النماذج الجديدة على المركبات على مراحل مع إمكان سحبها.</translation>
    </message>
    <message>
        <source>Routes messages and calls to the right place</source>
        <translation>توجيه الرسائل والمكالمات إلى المكان الصحيح</translation>
    </message>
    <message>
        <source>Recognises phishing messages by their wording</source>
        <translation>التعرّف على رسائل التصيّد من صياغتها</translation>
    </message>
    <message>
        <source>Reinforcement Learning Engineer</source>
        <translation>مهندس تعلّم معزَّز</translation>
    </message>
    <message>
        <source>Trains agents that learn by trial and reward.</source>
        <translation>يدرّب وكلاء يتعلّمون بالتجربة والمكافأة.</translation>
    </message>
    <message>
        <source>Reinforcement learning engineers train agents that learn what to do by trying, being rewarded and trying again: in games and simulators, in control and logistics, and in the later training of language models. They shape the environment and the reward, keep the training stable and find out whether the agent does what was meant. A machine learning engineer mostly learns from fixed examples; here the agent’s own actions make the data. A robotics AI engineer brings the machine; here the work is the learning itself.</source>
        <translation>يدرّب مهندسو التعلّم المعزَّز وكلاء يتعلّمون ما ينبغي فعله بالمحاولة ونيل المكافأة وإعادة المحاولة: في الألعاب والمحاكيات، وفي التحكّم والخدمات اللوجستية، وفي المراحل اللاحقة من تدريب نماذج اللغة. ويصوغون البيئة والمكافأة، ويحفظون استقرار التدريب، ويتبيّنون هل يفعل الوكيل ما قُصد. مهندس تعلّم الآلة يتعلّم غالبًا من أمثلة ثابتة؛ أمّا هنا فأفعال الوكيل نفسها تصنع البيانات. ومهندس الذكاء الاصطناعي للروبوتات يأتي بالآلة؛ أمّا هنا فالعمل هو التعلّم نفسه.</translation>
    </message>
    <message>
        <source>Turn a decision problem into states, actions, rewards and rules for the end</source>
        <translation>تحويل مسألة قرار إلى حالات وأفعال ومكافآت وقواعد للنهاية</translation>
    </message>
    <message>
        <source>Build or speed up the simulated environment in which an agent learns</source>
        <translation>بناء البيئة المُحاكاة التي يتعلّم فيها الوكيل أو تسريعها</translation>
    </message>
    <message>
        <source>Choose between trial, recorded data, imitation and a plain rule</source>
        <translation>الاختيار بين التجربة والبيانات المسجّلة والتقليد وقاعدة بسيطة</translation>
    </message>
    <message>
        <source>Train policies with methods such as PPO or Q-learning over many seeds</source>
        <translation>تدريب السياسات بطرق مثل PPO أو Q-learning ببذور كثيرة</translation>
    </message>
    <message>
        <source>Find out whether the agent met the goal or only found a gap in the reward</source>
        <translation>معرفة هل بلغ الوكيل الهدف أم وجد ثغرة في المكافأة فحسب</translation>
    </message>
    <message>
        <source>Compare with simple rules and say honestly when these are enough</source>
        <translation>المقارنة بقواعد بسيطة والتصريح بصدق حين تكفي</translation>
    </message>
    <message>
        <source>Train language models further with preferences and checked rewards</source>
        <translation>مواصلة تدريب نماذج اللغة بالتفضيلات والمكافآت المفحوصة</translation>
    </message>
    <message>
        <source>Bring a policy into use with limits, fallback and close watching</source>
        <translation>إدخال سياسة حيّز الاستخدام بحدود وبديل احتياطي ومراقبة دقيقة</translation>
    </message>
    <message>
        <source>Start runs over several seeds and read the curves</source>
        <translation>بدء تشغيلات بعدّة بذور وقراءة المنحنيات</translation>
    </message>
    <message>
        <source>Watch recordings of the agent and adjust the reward</source>
        <translation>مشاهدة تسجيلات الوكيل وتعديل المكافأة</translation>
    </message>
    <message>
        <source>Compare a policy with a rule under fair conditions</source>
        <translation>مقارنة سياسة بقاعدة في ظروف منصفة</translation>
    </message>
    <message>
        <source>A policy that saves energy in a building’s cooling</source>
        <translation>سياسة توفّر الطاقة في تبريد مبنى</translation>
    </message>
    <message>
        <source>A bidding or stock policy tested on recorded days</source>
        <translation>سياسة مزايدة أو مخزون مختبَرة على أيام مسجّلة</translation>
    </message>
    <message>
        <source>A game opponent that plays at the player’s level</source>
        <translation>خصم في لعبة يلعب بمستوى اللاعب</translation>
    </message>
    <message>
        <source>A walking policy trained in simulation for a robot</source>
        <translation>سياسة مشي مدرَّبة في المحاكاة لروبوت</translation>
    </message>
    <message>
        <source>A language model trained further with checked answers</source>
        <translation>نموذج لغوي تدرّب أكثر بإجابات مفحوصة</translation>
    </message>
    <message>
        <source>You see behaviour appear that nobody wrote down.</source>
        <translation>ترى سلوكًا يظهر لم يكتبه أحد.</translation>
    </message>
    <message>
        <source>Mathematics, programming and play come together.</source>
        <translation>تجتمع الرياضيات والبرمجة واللعب.</translation>
    </message>
    <message>
        <source>One method reaches from games to energy, robots and language.</source>
        <translation>طريقة واحدة تمتدّ من الألعاب إلى الطاقة والروبوتات واللغة.</translation>
    </message>
    <message>
        <source>The field is young: titles vary, and pure posts are few outside labs, robotics and language models.</source>
        <translation>المجال حديث: تختلف المسمّيات، والوظائف الخالصة قليلة خارج المختبرات والروبوتات ونماذج اللغة.</translation>
    </message>
    <message>
        <source>Runs are unstable and costly, and the same code can succeed or fail by its seed.</source>
        <translation>التشغيلات غير مستقرّة ومكلفة، وقد تنجح الشفرة نفسها أو تفشل بحسب بذرتها.</translation>
    </message>
    <message>
        <source>A reward that is slightly wrong teaches exactly the wrong thing.</source>
        <translation>مكافأة خاطئة قليلًا تعلّم الشيء الخاطئ بالضبط.</translation>
    </message>
    <message>
        <source>Often a simple rule turns out to be as good.</source>
        <translation>كثيرًا ما يتبيّن أن قاعدة بسيطة بالجودة نفسها.</translation>
    </message>
    <message>
        <source>Trains language models and agents further with rewards and preferences</source>
        <translation>مواصلة تدريب نماذج اللغة والوكلاء بالمكافآت والتفضيلات</translation>
    </message>
    <message>
        <source>Trains walking, grasping and balance in simulation first</source>
        <translation>تدريب المشي والإمساك والتوازن في المحاكاة أولًا</translation>
    </message>
    <message>
        <source>Trains and tests driving decisions in simulated traffic</source>
        <translation>تدريب قرارات القيادة واختبارها في مرور مُحاكًى</translation>
    </message>
    <message>
        <source>Studies trading and pricing policies on recorded markets</source>
        <translation>دراسة سياسات التداول والتسعير على أسواق مسجّلة</translation>
    </message>
    <message>
        <source>Tunes processes, energy use and schedules step by step</source>
        <translation>ضبط العمليات واستهلاك الطاقة والجداول خطوة خطوة</translation>
    </message>
    <message>
        <source>Learns how to share radio and network capacity</source>
        <translation>تعلّم كيفية تقاسم سعة الراديو والشبكة</translation>
    </message>
    <message>
        <source>Develops methods that need fewer trials and fail less</source>
        <translation>تطوير طرق تحتاج إلى محاولات أقل وتفشل أقل</translation>
    </message>
    <message>
        <source>A master’s degree in computer science, mathematics, control or physics, with a thesis or project on learning by reward.</source>
        <translation>شهادة ماجستير في علوم الحاسوب أو الرياضيات أو التحكّم أو الفيزياء، مع أطروحة أو مشروع عن التعلّم بالمكافأة.</translation>
    </message>
    <message>
        <source>A doctorate or lab post on decision making or robot learning; many posts ask for work that others can repeat.</source>
        <translation>دكتوراه أو وظيفة في مختبر عن اتّخاذ القرار أو تعلّم الروبوتات؛ وتطلب وظائف كثيرة أعمالًا يمكن للآخرين تكرارها.</translation>
    </message>
    <message>
        <source>Code the main methods yourself, solve open environments over many seeds, and publish failures along with results.</source>
        <translation>برمجة الطرق الرئيسية ذاتيًّا، وحلّ بيئات مفتوحة ببذور كثيرة، ونشر الإخفاقات مع النتائج.</translation>
    </message>
    <message>
        <source>Deep learning, control, games and operations research engineers take on a decision problem that they can simulate.</source>
        <translation>يتولّى مهندسو التعلّم العميق والتحكّم والألعاب وبحوث العمليات مسألة قرار يستطيعون محاكاتها.</translation>
    </message>
    <message>
        <source>You run and compare known methods in a given environment, and a colleague checks your conclusions.</source>
        <translation>تشغّل طرقًا معروفة في بيئة معطاة وتقارنها، ويفحص زميل استنتاجاتك.</translation>
    </message>
    <message>
        <source>You shape environment and reward for a real problem and decide whether learning pays at all.</source>
        <translation>تصوغ البيئة والمكافأة لمسألة حقيقية، وتقرّر هل يجدي التعلّم أصلًا.</translation>
    </message>
    <message>
        <source>You choose which problems suit learning by reward, set the evidence for safe use and solve failures of scale.</source>
        <translation>تختار المسائل المناسبة للتعلّم بالمكافأة، وتحدّد أدلة الاستخدام الآمن، وتحلّ إخفاقات التوسّع.</translation>
    </message>
    <message>
        <source>Studies how well methods hold in traffic they were not trained on</source>
        <translation>دراسة مدى صمود الطرق في مرور لم تُدرَّب عليه</translation>
    </message>
    <message>
        <source>Responsible AI Specialist</source>
        <translation>اختصاصي ذكاء اصطناعي مسؤول</translation>
    </message>
    <message>
        <source>Checks that AI treats people fairly and keeps to the rules.</source>
        <translation>يفحص هل يعامل الذكاء الاصطناعي الناس بإنصاف ويلتزم بالقواعد.</translation>
    </message>
    <message>
        <source>Responsible AI specialists put AI ethics to work: they ask whom a system may harm, test it for unfair errors, check it against law and policy, and follow up until the gaps are closed. They work between engineers, legal, product teams and the people affected, and they document what they find so that others can check it. An AI product manager decides what is built and for whom; here the task is to show whether it is acceptable. A Chief AI Officer sets the rules; here they are applied, case by case.</source>
        <translation>يضع اختصاصيو الذكاء الاصطناعي المسؤول أخلاقيات الذكاء الاصطناعي موضع التطبيق: يسألون من قد يتضرّر من النظام، ويختبرونه بحثًا عن الأخطاء غير المنصفة، ويفحصونه وفق القانون والسياسة، ويتابعون حتى تُسدّ الثغرات. يعملون بين المهندسين والقانونيين وفرق المنتجات والمتأثّرين، ويوثّقون ما يجدونه ليتمكّن الآخرون من فحصه. مدير منتجات الذكاء الاصطناعي يقرّر ما يُبنى ولمن؛ أمّا هنا فالمهمة بيان هل هو مقبول. ورئيس شؤون الذكاء الاصطناعي يضع القواعد؛ أمّا هنا فتُطبَّق، حالةً بعد حالة.</translation>
    </message>
    <message>
        <source>Keep a register of AI systems with purpose, owner and level of risk</source>
        <translation>إمساك سجل لأنظمة الذكاء الاصطناعي بغرضها والمسؤول عنها ومستوى خطرها</translation>
    </message>
    <message>
        <source>Assess impact before building: who gains, who may be harmed, who was not asked</source>
        <translation>تقييم الأثر قبل البناء: من ينتفع ومن قد يتضرّر ومن لم يُستشر</translation>
    </message>
    <message>
        <source>Compare errors between groups of people and explain what the numbers can show</source>
        <translation>مقارنة الأخطاء بين فئات الناس وشرح ما يمكن أن تُظهره الأرقام</translation>
    </message>
    <message>
        <source>Check documents, data rights and human oversight against law and policy</source>
        <translation>فحص الوثائق وحقوق البيانات والإشراف البشري وفق القانون والسياسة</translation>
    </message>
    <message>
        <source>Test assistants for harmful, false or discriminating answers</source>
        <translation>اختبار المساعدات لكشف الإجابات الضارّة أو الخاطئة أو التمييزية</translation>
    </message>
    <message>
        <source>Advise teams on changes, and record what was decided and why</source>
        <translation>نصح الفرق بشأن التغييرات، وتسجيل ما تقرّر ولماذا</translation>
    </message>
    <message>
        <source>Handle complaints and incidents, and see that lessons are used</source>
        <translation>معالجة الشكاوى والحوادث، والتأكّد من الاستفادة من الدروس</translation>
    </message>
    <message>
        <source>Train colleagues to notice risks early</source>
        <translation>تدريب الزملاء على ملاحظة المخاطر مبكرًا</translation>
    </message>
    <message>
        <source>Review one system: its data, tests and documents</source>
        <translation>مراجعة نظام واحد: بياناته واختباراته ووثائقه</translation>
    </message>
    <message>
        <source>Talk with a team about a risk and how to lower it</source>
        <translation>التحدّث مع فريق عن خطر وكيفية خفضه</translation>
    </message>
    <message>
        <source>Write up findings so that non-specialists understand</source>
        <translation>كتابة النتائج بحيث يفهمها غير المختصّين</translation>
    </message>
    <message>
        <source>An impact assessment for a hiring tool</source>
        <translation>تقييم أثر لأداة توظيف</translation>
    </message>
    <message>
        <source>A fairness report on a credit model, with its limits</source>
        <translation>تقرير إنصاف عن نموذج ائتمان، مع حدوده</translation>
    </message>
    <message>
        <source>A model card and a notice that users can understand</source>
        <translation>بطاقة نموذج وإشعار يستطيع المستخدمون فهمه</translation>
    </message>
    <message>
        <source>A test set of harmful requests for an assistant</source>
        <translation>مجموعة اختبار من طلبات ضارّة لمساعد</translation>
    </message>
    <message>
        <source>A register of AI systems in a public office</source>
        <translation>سجل لأنظمة الذكاء الاصطناعي في جهة حكومية</translation>
    </message>
    <message>
        <source>You can prevent harm before anybody is hurt.</source>
        <translation>يمكنك منع الضرر قبل أن يصيب أحدًا.</translation>
    </message>
    <message>
        <source>Law, people and technology meet, so many backgrounds are of use.</source>
        <translation>يلتقي القانون والناس والتقنية، فتفيد خلفيات كثيرة.</translation>
    </message>
    <message>
        <source>You see a wide range of systems from the inside.</source>
        <translation>ترى من الداخل طيفًا واسعًا من الأنظمة.</translation>
    </message>
    <message>
        <source>The field is young: titles vary from ethics to audit and risk, and duties differ widely.</source>
        <translation>المجال حديث: تتنوّع المسمّيات من الأخلاقيات إلى التدقيق والمخاطر، وتختلف الواجبات كثيرًا.</translation>
    </message>
    <message>
        <source>You often advise without the power to decide, and may be asked late.</source>
        <translation>كثيرًا ما تنصح دون سلطة القرار، وقد يُطلب رأيك متأخّرًا.</translation>
    </message>
    <message>
        <source>Fairness has several meanings that cannot all be met at once.</source>
        <translation>للإنصاف عدّة معانٍ لا يمكن تحقيقها كلها معًا.</translation>
    </message>
    <message>
        <source>Rules are new, and practice is still being settled.</source>
        <translation>القواعد جديدة، والممارسة لم تستقرّ بعد.</translation>
    </message>
    <message>
        <source>Reviews features before release and tests assistants for harm</source>
        <translation>مراجعة الميزات قبل إصدارها واختبار المساعدات بحثًا عن الضرر</translation>
    </message>
    <message>
        <source>Checks scoring models for unfair treatment and for reasons that can be given</source>
        <translation>فحص نماذج التقييم بحثًا عن المعاملة المجحفة، والتحقّق من أسباب يمكن ذكرها</translation>
    </message>
    <message>
        <source>Checks that a decision aid works for all groups of patients</source>
        <translation>التحقّق من أن وسيلة دعم القرار تصلح لكل فئات المرضى</translation>
    </message>
    <message>
        <source>Assesses systems that decide on people’s rights and benefits</source>
        <translation>تقييم الأنظمة التي تقرّر في حقوق الناس ومستحقّاتهم</translation>
    </message>
    <message>
        <source>Reviews ranking, pricing and profiling for unfair effects</source>
        <translation>مراجعة الترتيب والتسعير وبناء الملفات الشخصية بحثًا عن آثار مجحفة</translation>
    </message>
    <message>
        <source>Reviews the use of customer and location data in models</source>
        <translation>مراجعة استخدام بيانات العملاء والمواقع في النماذج</translation>
    </message>
    <message>
        <source>Sets and checks labels for generated content and recommendations</source>
        <translation>وضع علامات للمحتوى المولَّد والتوصيات، وفحصها</translation>
    </message>
    <message>
        <source>From law, audit, compliance, data protection, user research or data science: take on the AI cases where you work now.</source>
        <translation>من القانون أو التدقيق أو الامتثال أو حماية البيانات أو أبحاث المستخدمين أو علم البيانات: تولّي حالات الذكاء الاصطناعي في مكان العمل الحالي.</translation>
    </message>
    <message>
        <source>Law, philosophy, social science, statistics or computer science, joined with enough of the other side to talk with both.</source>
        <translation>القانون أو الفلسفة أو العلوم الاجتماعية أو الإحصاء أو علوم الحاسوب، مع ما يكفي من الجانب الآخر للحديث مع الطرفين.</translation>
    </message>
    <message>
        <source>Learn how models are evaluated, then audit one public model or data set, and publish method, findings and limits.</source>
        <translation>تعلّم كيف تُقيَّم النماذج، ثم تدقيق نموذج عامّ أو مجموعة بيانات عامة، ونشر الطريقة والنتائج والحدود.</translation>
    </message>
    <message>
        <source>A thesis or post on fairness, explanation or the effects of automated decisions, ideally together with the people affected.</source>
        <translation>أطروحة أو وظيفة في الإنصاف أو التفسير أو آثار القرارات الآلية، ويُفضّل أن تكون مع المتأثّرين بها.</translation>
    </message>
    <message>
        <source>You are trusted with one part of a review, such as the documents or an agreed test, and follow a set method.</source>
        <translation>تُؤتمن على جزء من مراجعة، مثل الوثائق أو اختبار متّفق عليه، وتتّبع طريقة محدّدة.</translation>
    </message>
    <message>
        <source>You lead whole assessments, agree changes with teams and stand by your findings.</source>
        <translation>تقود تقييمات كاملة، وتتّفق مع الفرق على التغييرات، وتدافع عن نتائجك.</translation>
    </message>
    <message>
        <source>You shape the rules and the review process, and advise leaders on uses that should be limited or refused.</source>
        <translation>تصوغ القواعد ومسار المراجعة، وتنصح القادة في الاستخدامات التي ينبغي تقييدها أو رفضها.</translation>
    </message>
    <message>
        <source>Robotics AI Engineer</source>
        <translation>مهندس ذكاء اصطناعي للروبوتات</translation>
    </message>
    <message>
        <source>Lets robots see, decide, grasp and learn.</source>
        <translation>يجعل الروبوتات ترى وتقرّر وتمسك وتتعلّم.</translation>
    </message>
    <message>
        <source>Robotics AI engineers build intelligent robotics: machines that notice what is around them, decide what to do and act with arms, hands, wheels or legs. They join classic robot software and control with models that learn from examples, demonstrations and trial. They work beside mechanical and electrical engineers and with the people who share a room with the robot. An autonomous systems engineer makes a machine travel; here it has to touch and move things. A reinforcement learning engineer may never leave the simulator; here the robot must work.</source>
        <translation>يبني مهندسو الذكاء الاصطناعي للروبوتات روبوتات ذكية: آلات تلاحظ ما حولها، وتقرّر ما تفعله، وتتصرّف بأذرع أو أيدٍ أو عجلات أو أرجل. ويجمعون برمجيات الروبوتات والتحكّم المعروفة مع نماذج تتعلّم من الأمثلة والعروض والتجربة. ويعملون إلى جانب مهندسي الميكانيكا والكهرباء، ومع الناس الذين يشاركون الروبوت المكان. مهندس الأنظمة الذاتية يجعل الآلة تتنقّل؛ أمّا هنا فعليها أن تلمس الأشياء وتحرّكها. وقد لا يغادر مهندس التعلّم المعزَّز المحاكي أبدًا؛ أمّا هنا فيجب أن يعمل الروبوت.</translation>
    </message>
    <message>
        <source>Connect sensors, motors and models in robot software such as ROS 2</source>
        <translation>ربط الحسّاسات والمحرّكات والنماذج في برمجيات روبوت مثل ROS 2</translation>
    </message>
    <message>
        <source>Detect objects and estimate their position so that a hand can reach them</source>
        <translation>كشف الأشياء وتقدير موضعها لتصل إليها يد الروبوت</translation>
    </message>
    <message>
        <source>Plan arm movements that avoid people and obstacles</source>
        <translation>تخطيط حركات ذراع تتجنّب الناس والعوائق</translation>
    </message>
    <message>
        <source>Collect demonstrations from people and train policies on them</source>
        <translation>جمع عروض يؤدّيها الناس وتدريب سياسات عليها</translation>
    </message>
    <message>
        <source>Train skills in simulation and move them to the real robot with care</source>
        <translation>تدريب المهارات في المحاكاة ونقلها بعناية إلى الروبوت الحقيقي</translation>
    </message>
    <message>
        <source>Combine learned behaviour with controllers that keep force and speed in limits</source>
        <translation>الجمع بين السلوك المتعلَّم ومتحكّمات تُبقي القوّة والسرعة ضمن الحدود</translation>
    </message>
    <message>
        <source>Test many objects, floors, lights and faults before release</source>
        <translation>اختبار أشياء وأرضيات وإضاءات وأعطال كثيرة قبل الإصدار</translation>
    </message>
    <message>
        <source>Study failed grasps and stops, and decide what to change</source>
        <translation>دراسة حالات الإمساك الفاشلة والتوقّفات، وتقرير ما يُغيَّر</translation>
    </message>
    <message>
        <source>Try new behaviour in simulation, then on the robot</source>
        <translation>تجربة سلوك جديد في المحاكاة، ثم على الروبوت</translation>
    </message>
    <message>
        <source>Collect demonstrations or label failed attempts</source>
        <translation>جمع العروض أو وسم المحاولات الفاشلة</translation>
    </message>
    <message>
        <source>Mend a driver, a transform or a timing fault</source>
        <translation>إصلاح برنامج تشغيل أو تحويل إحداثيات أو خلل توقيت</translation>
    </message>
    <message>
        <source>An arm that picks mixed parts from a bin</source>
        <translation>ذراع تلتقط قطعًا مختلطة من صندوق</translation>
    </message>
    <message>
        <source>A mobile robot that carries samples through a hospital</source>
        <translation>روبوت متنقّل يحمل العيّنات داخل مستشفى</translation>
    </message>
    <message>
        <source>A robot that sorts parcels of any shape</source>
        <translation>روبوت يفرز طرودًا من أيّ شكل</translation>
    </message>
    <message>
        <source>A fruit picker that judges ripeness and grip</source>
        <translation>قاطف فواكه يقدّر النضج وقوّة القبضة</translation>
    </message>
    <message>
        <source>A helper for tests in a laboratory</source>
        <translation>مساعد للاختبارات في مختبر</translation>
    </message>
    <message>
        <source>The work is physical: success and failure are plain to see.</source>
        <translation>العمل ملموس: النجاح والفشل ظاهران للعيان.</translation>
    </message>
    <message>
        <source>Mechanics, electronics, software and learning meet in one team.</source>
        <translation>تجتمع الميكانيكا والإلكترونيات والبرمجيات والتعلّم في فريق واحد.</translation>
    </message>
    <message>
        <source>A robot can take over heavy, dull or dangerous work.</source>
        <translation>يمكن للروبوت أن يتولّى عملًا شاقًّا أو مملًّا أو خطرًا.</translation>
    </message>
    <message>
        <source>The field is young: titles vary, and many robot jobs ask for little machine learning so far.</source>
        <translation>المجال ناشئ: تختلف المسمّيات، وكثير من وظائف الروبوتات لا يطلب حتى الآن إلا قليلًا من تعلّم الآلة.</translation>
    </message>
    <message>
        <source>Real robots are slow to test on, costly, and they break.</source>
        <translation>الاختبار على الروبوتات الحقيقية بطيء ومكلف، وهي تتعطّل.</translation>
    </message>
    <message>
        <source>What works in simulation often fails on the floor, and the cause may lie in any part.</source>
        <translation>ما ينجح في المحاكاة كثيرًا ما يفشل في الواقع، وقد يكون السبب في أيّ جزء.</translation>
    </message>
    <message>
        <source>Builds perception, grasping and learning into new robots</source>
        <translation>بناء الإدراك والإمساك والتعلّم في روبوتات جديدة</translation>
    </message>
    <message>
        <source>Lets robots pick, assemble and inspect varied parts</source>
        <translation>جعل الروبوتات تلتقط قطعًا متنوّعة وتجمّعها وتفحصها</translation>
    </message>
    <message>
        <source>Picks and packs goods in warehouses</source>
        <translation>التقاط البضائع وتعبئتها في المستودعات</translation>
    </message>
    <message>
        <source>Supports surgery, rehabilitation and transport under strict safety rules</source>
        <translation>دعم الجراحة وإعادة التأهيل والنقل بقواعد سلامة صارمة</translation>
    </message>
    <message>
        <source>Automates assembly steps that used to need a person’s eye</source>
        <translation>أتمتة خطوات تجميع كانت تحتاج إلى عين إنسان</translation>
    </message>
    <message>
        <source>Offers robot learning tools and models to other makers</source>
        <translation>تقديم أدوات ونماذج تعلّم الروبوتات لمصنّعين آخرين</translation>
    </message>
    <message>
        <source>Studies how robots learn from little data and from people</source>
        <translation>دراسة كيف تتعلّم الروبوتات من بيانات قليلة ومن الناس</translation>
    </message>
    <message>
        <source>A degree in robotics, computer science, mechatronics or electrical engineering, with time spent on a real robot.</source>
        <translation>شهادة في الروبوتات أو علوم الحاسوب أو الميكاترونكس أو الهندسة الكهربائية، مع وقت عمل على روبوت حقيقي.</translation>
    </message>
    <message>
        <source>Learn Python, C++ and ROS 2, teach a simulated arm to pick things up, then repeat one step on a low-cost arm.</source>
        <translation>تعلّم Python وC++ وROS 2، ثم تعليم ذراع في المحاكاة التقاط الأشياء، ثم تكرار خطوة واحدة على ذراع منخفضة التكلفة.</translation>
    </message>
    <message>
        <source>A lab post, a thesis or a robot contest team gives access to robots that few people can buy.</source>
        <translation>وظيفة في مختبر أو أطروحة أو فريق في مسابقة روبوتات تتيح روبوتات لا يقدر على شرائها إلا القليل.</translation>
    </message>
    <message>
        <source>Automation, mechatronics and embedded engineers bring machines and safety; vision and machine learning engineers bring models.</source>
        <translation>مهندسو الأتمتة والميكاترونكس والأنظمة المدمجة يجلبون الآلات والسلامة، ومهندسو الرؤية وتعلّم الآلة يجلبون النماذج.</translation>
    </message>
    <message>
        <source>You are trusted with one node, one skill or one test set-up, and you run the robot under supervision.</source>
        <translation>تُؤتمن على عقدة برمجية واحدة أو مهارة واحدة أو تجهيزة اختبار واحدة، وتشغّل الروبوت تحت إشراف.</translation>
    </message>
    <message>
        <source>You own a skill such as picking or docking, from data to safe use on the floor.</source>
        <translation>تتولّى مهارة، مثل الالتقاط أو الالتحام بالمحطّة، من البيانات إلى الاستخدام الآمن في الواقع.</translation>
    </message>
    <message>
        <source>You decide what is learned and what is programmed, and answer for robots that work near people.</source>
        <translation>تقرّر ما يُتعلَّم وما يُبرمَج، وتُسأل عن روبوتات تعمل قرب الناس.</translation>
    </message>
    <message>
        <source>Free PDF from the authors; print is paid.</source>
        <translation>ملف PDF مجاني من المؤلّفين؛ والنسخة المطبوعة مدفوعة.</translation>
    </message>
    <message>
        <source>Basic statistics; some R or Python.</source>
        <translation>أساسيات الإحصاء؛ وشيء من R أو Python.</translation>
    </message>
    <message>
        <source>Good grounding in mathematics and statistics.</source>
        <translation>أساس جيّد في الرياضيات والإحصاء.</translation>
    </message>
    <message>
        <source>Free to read online; print is paid.</source>
        <translation>قراءة مجانية على الإنترنت؛ والنسخة المطبوعة مدفوعة.</translation>
    </message>
    <message>
        <source>School mathematics.</source>
        <translation>رياضيات المدرسة.</translation>
    </message>
    <message>
        <source>Free PDF; volumes 2 and 3 are free too.</source>
        <translation>ملف PDF مجاني؛ والمجلدان 2 و3 مجانيان أيضًا.</translation>
    </message>
    <message>
        <source>Free to read online; an email address is asked for the PDF.</source>
        <translation>قراءة مجانية على الإنترنت؛ ويُطلب عنوان بريد إلكتروني لملف PDF.</translation>
    </message>
    <message>
        <source>Free book under a Creative Commons licence; print is paid.</source>
        <translation>كتاب مجاني برخصة Creative Commons؛ والنسخة المطبوعة مدفوعة.</translation>
    </message>
    <message>
        <source>Can write programs in Python.</source>
        <translation>يكتب برامج بلغة Python.</translation>
    </message>
    <message>
        <source>Free to read online.</source>
        <translation>قراءة مجانية على الإنترنت.</translation>
    </message>
    <message>
        <source>Some Python and statistics.</source>
        <translation>شيء من Python والإحصاء.</translation>
    </message>
    <message>
        <source>Some Python.</source>
        <translation>شيء من Python.</translation>
    </message>
    <message>
        <source>Basic statistics; some R.</source>
        <translation>أساسيات الإحصاء؛ وشيء من R.</translation>
    </message>
    <message>
        <source>Free draft PDF; print is paid.</source>
        <translation>مسوّدة PDF مجانية؛ والنسخة المطبوعة مدفوعة.</translation>
    </message>
    <message>
        <source>Good grounding in mathematics.</source>
        <translation>أساس جيّد في الرياضيات.</translation>
    </message>
    <message>
        <source>Free PDF and notebooks; print is paid.</source>
        <translation>ملف PDF ودفاتر مجانية؛ والنسخة المطبوعة مدفوعة.</translation>
    </message>
    <message>
        <source>Introductory linear algebra, calculus and probability.</source>
        <translation>مبادئ الجبر الخطي والتفاضل والتكامل والاحتمالات.</translation>
    </message>
    <message>
        <source>Free draft from the authors.</source>
        <translation>مسوّدة مجانية من المؤلّفين.</translation>
    </message>
    <message>
        <source>Free PDF; print is paid.</source>
        <translation>ملف PDF مجاني؛ والنسخة المطبوعة مدفوعة.</translation>
    </message>
    <message>
        <source>Summaries of all chapters are free in the author’s repository.</source>
        <translation>ملخّصات كل الفصول مجانية في مستودع المؤلّفة.</translation>
    </message>
    <message>
        <source>Basic machine learning.</source>
        <translation>أساسيات تعلّم الآلة.</translation>
    </message>
    <message>
        <source>Open access PDF; print is paid.</source>
        <translation>ملف PDF مفتوح الوصول؛ والنسخة المطبوعة مدفوعة.</translation>
    </message>
    <message>
        <source>Free source and PDF; print is paid.</source>
        <translation>المصدر وملف PDF مجانيان؛ والنسخة المطبوعة مدفوعة.</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 سنوات</translation>
    </message>
    <message>
        <source>Recommended: 1 year of work with AWS</source>
        <translation>يُوصى به: سنة من العمل مع AWS</translation>
    </message>
    <message>
        <source>3 years (rule for all AWS certificates)</source>
        <translation>3 سنوات (قاعدة كل شهادات AWS)</translation>
    </message>
    <message>
        <source>Recommended: 2–3 years of data engineering and 1–2 years with AWS</source>
        <translation>يُوصى به: من سنتين إلى 3 سنوات في هندسة البيانات، ومن سنة إلى سنتين مع AWS</translation>
    </message>
    <message>
        <source>Recommended: 6 months of work with Google Cloud</source>
        <translation>يُوصى به: 6 أشهر من العمل مع Google Cloud</translation>
    </message>
    <message>
        <source>Recommended: 3 years in industry, 1 year with Google Cloud</source>
        <translation>يُوصى به: 3 سنوات من الخبرة العملية، منها سنة مع Google Cloud</translation>
    </message>
    <message>
        <source>Price while it ran.</source>
        <translation>السعر حين كان متاحًا.</translation>
    </message>
    <message>
        <source>Price differs by country.</source>
        <translation>يختلف السعر بحسب البلد.</translation>
    </message>
    <message>
        <source>1 year; free renewal online</source>
        <translation>سنة واحدة؛ والتجديد مجاني على الإنترنت</translation>
    </message>
    <message>
        <source>None required; comfortable with SQL, PySpark and KQL</source>
        <translation>لا شيء إلزامي؛ وسهولة في استخدام SQL وPySpark وKQL</translation>
    </message>
    <message>
        <source>Older pages name USD 375 to 395, one repeat included; today’s price not seen.</source>
        <translation>تذكر صفحات أقدم 375 إلى 395 دولارًا أمريكيًّا تشمل إعادة واحدة؛ ولم يُعثر على سعر اليوم.</translation>
    </message>
    <message>
        <source>Price not seen.</source>
        <translation>لم يُعثر على السعر.</translation>
    </message>
    <message>
        <source>2 years (rule for Linux Foundation certificates)</source>
        <translation>سنتان (قاعدة شهادات Linux Foundation)</translation>
    </message>
    <message>
        <source>Working knowledge of container runtimes and microservices</source>
        <translation>معرفة عملية ببيئات تشغيل الحاويات والخدمات المصغّرة</translation>
    </message>
    <message>
        <source>Plus tax.</source>
        <translation>تُضاف الضريبة.</translation>
    </message>
    <message>
        <source>2 years; new exam content since 4 May 2026</source>
        <translation>سنتان؛ ومحتوى جديد للاختبار منذ 4 مايو 2026</translation>
    </message>
    <message>
        <source>None required; about 6 months of hands-on work recommended</source>
        <translation>لا شيء إلزامي؛ ويُوصى بنحو 6 أشهر من العمل التطبيقي</translation>
    </message>
    <message>
        <source>One page names USD 400; not confirmed.</source>
        <translation>تذكر صفحة واحدة 400 دولار أمريكي؛ دون تأكيد.</translation>
    </message>
    <message>
        <source>Price seen on one page.</source>
        <translation>ورد السعر في صفحة واحدة.</translation>
    </message>
    <message>
        <source>None required; 6 months with Snowflake recommended</source>
        <translation>لا شيء إلزامي؛ ويُوصى بستة أشهر مع Snowflake</translation>
    </message>
    <message>
        <source>USD 649 for IAPP members; a maintenance fee comes every two years.</source>
        <translation>649 دولارًا أمريكيًّا لأعضاء IAPP؛ ورسم صيانة كل سنتين.</translation>
    </message>
    <message>
        <source>2 years; 20 credits of further education</source>
        <translation>سنتان؛ و20 نقطة من التعليم المستمر</translation>
    </message>
    <message>
        <source>None; at least 30 hours of study recommended</source>
        <translation>لا شيء؛ ويُوصى بما لا يقلّ عن 30 ساعة دراسة</translation>
    </message>
    <message>
        <source>Fee not seen.</source>
        <translation>لم يُعثر على الرسم.</translation>
    </message>
    <message>
        <source>Renewal by professional development units</source>
        <translation>التجديد بوحدات تطوير مهني</translation>
    </message>
    <message>
        <source>Eligibility rules apply; the associate form is aCAP</source>
        <translation>تسري شروط أهلية؛ والصيغة الأدنى هي aCAP</translation>
    </message>
    <message>
        <source>Plus tax; no free second attempt.</source>
        <translation>تُضاف الضريبة؛ ولا محاولة ثانية مجانية.</translation>
    </message>
    <message>
        <source>Basic terminal skills; basic grasp of cloud architecture</source>
        <translation>مهارات أساسية في الطرفية؛ وفهم أساسي لبنية السحابة</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>لا تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>None required; Oracle cloud basics recommended</source>
        <translation>لا شيء إلزامي؛ ويُوصى بأساسيات سحابة Oracle</translation>
    </message>
    <message>
        <source>Closed by its owner; the address now leads to the successor.</source>
        <translation>أغلقه مالكه؛ ويقود العنوان الآن إلى بديله.</translation>
    </message>
    <message>
        <source>The address is one long-running challenge, on playlists; others are on the same site.</source>
        <translation>العنوان لتحدٍّ واحد طويل الأمد عن قوائم التشغيل؛ وفي الموقع نفسه تحدّيات أخرى.</translation>
    </message>
    <message>
        <source>How many are open at present was not seen.</source>
        <translation>لم يُعثر على عدد المسابقات المفتوحة حاليًّا.</translation>
    </message>
    <message>
        <source>The contests of a year differ; each has its own rules and dates.</source>
        <translation>تختلف مسابقات كل سنة؛ ولكل منها قواعدها ومواعيدها.</translation>
    </message>
    <message>
        <source>Teams; for the world event a team has to qualify.</source>
        <translation>للفرق؛ ويلزم التأهّل للحدث العالمي.</translation>
    </message>
    <message>
        <source>One source gives 2 November 2026 as the last day and 4 December for results.</source>
        <translation>يذكر مصدر واحد 2 نوفمبر 2026 آخر يوم، و4 ديسمبر موعدًا للنتائج.</translation>
    </message>
    <message>
        <source>Staking money on one’s predictions is possible and can lose it.</source>
        <translation>يمكن المراهنة بالمال على التنبّؤات، وقد يضيع هذا المال.</translation>
    </message>
    <message>
        <source>No calculus needed; be at ease with vectors, matrices and three-dimensional coordinates</source>
        <translation>لا حاجة إلى التفاضل والتكامل؛ وسهولة في التعامل مع المتّجهات والمصفوفات والإحداثيات ثلاثية الأبعاد</translation>
    </message>
    <message>
        <source>School mathematics</source>
        <translation>رياضيات المدرسة</translation>
    </message>
    <message>
        <source>A first programming course</source>
        <translation>مقرّر أول في البرمجة</translation>
    </message>
    <message>
        <source>A first programming course (CS61A); no Java needed</source>
        <translation>مقرّر أول في البرمجة (CS61A)؛ ولا حاجة إلى Java</translation>
    </message>
    <message>
        <source>Lecture notes are open; the assignments are not open to everybody.</source>
        <translation>ملاحظات المحاضرات مفتوحة؛ والواجبات ليست مفتوحة للجميع.</translation>
    </message>
    <message>
        <source>Solid mathematics, probability, Python</source>
        <translation>أساس متين في الرياضيات، والاحتمالات، وPython</translation>
    </message>
    <message>
        <source>Foundations of machine learning; Python</source>
        <translation>أسس تعلّم الآلة؛ وPython</translation>
    </message>
    <message>
        <source>Foundations of deep learning; Python</source>
        <translation>أسس التعلّم العميق؛ وPython</translation>
    </message>
    <message>
        <source>Introductory courses in AI and machine learning; a good base in mathematics</source>
        <translation>مقرّرات تمهيدية في الذكاء الاصطناعي وتعلّم الآلة؛ وأساس جيّد في الرياضيات</translation>
    </message>
    <message>
        <source>Python; basic probability</source>
        <translation>‏Python؛ وأساسيات الاحتمالات</translation>
    </message>
    <message>
        <source>Linear algebra, calculus, probability, numerical analysis; Python</source>
        <translation>الجبر الخطي والتفاضل والتكامل والاحتمالات والتحليل العددي؛ وPython</translation>
    </message>
    <message>
        <source>Deep learning; computer architecture</source>
        <translation>التعلّم العميق؛ وبنية الحاسوب</translation>
    </message>
    <message>
        <source>C++; data structures and algorithms</source>
        <translation>‏C++؛ وبنى البيانات والخوارزميات</translation>
    </message>
    <message>
        <source>Certificate of completion was tied to a deadline (1 May 2025 in the version seen)</source>
        <translation>ارتبطت شهادة الإتمام بموعد نهائي (1 مايو 2025 في النسخة المفحوصة)</translation>
    </message>
    <message>
        <source>Basic Python; basic knowledge of language models</source>
        <translation>أساسيات Python؛ ومعرفة أساسية بنماذج اللغة</translation>
    </message>
    <message>
        <source>Good Python; basics of deep learning and PyTorch</source>
        <translation>إجادة Python؛ وأساسيات التعلّم العميق وPyTorch</translation>
    </message>
    <message>
        <source>Python; familiar with machine learning, neural networks and transformers</source>
        <translation>‏Python؛ ومعرفة بتعلّم الآلة والشبكات العصبية والمحوّلات</translation>
    </message>
    <message>
        <source>Free, both alone and in a group with dates.</source>
        <translation>مجاني، منفردًا أو في مجموعة بمواعيد.</translation>
    </message>
    <message>
        <source>Certificate only in the live cohort (September to December)</source>
        <translation>الشهادة للدفعة المباشرة فقط (من سبتمبر إلى ديسمبر)</translation>
    </message>
    <message>
        <source>About one year of programming; command line basics; no machine learning</source>
        <translation>نحو سنة من البرمجة؛ وأساسيات سطر الأوامر؛ ولا حاجة إلى تعلّم الآلة</translation>
    </message>
    <message>
        <source>Python, Docker, command line, some machine learning; one year of programming</source>
        <translation>‏Python وDocker وسطر الأوامر وشيء من تعلّم الآلة؛ وسنة من البرمجة</translation>
    </message>
    <message>
        <source>Programming and Python; command line; Docker; no machine learning</source>
        <translation>البرمجة وPython؛ وسطر الأوامر؛ وDocker؛ ولا حاجة إلى تعلّم الآلة</translation>
    </message>
    <message>
        <source>Basic Python; a vague memory of school calculus</source>
        <translation>أساسيات Python؛ وذكرى غامضة من تفاضل المدرسة وتكاملها</translation>
    </message>
    <message>
        <source>Free certificate; 2 ECTS credits possible</source>
        <translation>شهادة مجانية؛ وإمكان نيل نقطتي ECTS</translation>
    </message>
    <message>
        <source>No mathematics or programming</source>
        <translation>لا رياضيات ولا برمجة</translation>
    </message>
    <message>
        <source>Lecture videos and homework are free; the book is separate.</source>
        <translation>فيديوهات المحاضرات والواجبات مجانية؛ والكتاب منفصل.</translation>
    </message>
    <message>
        <source>One course in basic statistics; some scripting in R or Python</source>
        <translation>مقرّر واحد في أساسيات الإحصاء؛ وشيء من البرمجة النصية بلغة R أو Python</translation>
    </message>
    <message>
        <source>pytest installed; basic Git; a GitHub or GitLab account</source>
        <translation>تثبيت pytest؛ وأساسيات Git؛ وحساب على GitHub أو GitLab</translation>
    </message>
    <message>
        <source>Git, Python and Snakemake installed</source>
        <translation>تثبيت Git وPython وSnakemake</translation>
    </message>
    <message>
        <source>Basic Python; NumPy, pandas and Matplotlib recommended</source>
        <translation>أساسيات Python؛ ويُوصى بمعرفة NumPy وpandas وMatplotlib</translation>
    </message>
    <message>
        <source>Kept running, but no major updates are planned</source>
        <translation>ما زال يعمل، لكن لا تحديثات كبيرة مخطّطة</translation>
    </message>
    <message>
        <source>Some mathematics, programming and deep learning</source>
        <translation>شيء من الرياضيات والبرمجة والتعلّم العميق</translation>
    </message>
    <message>
        <source>Part 1 or similar practice; at ease writing a training loop in Python</source>
        <translation>الجزء 1 أو ممارسة مماثلة؛ وسهولة في كتابة حلقة تدريب بلغة Python</translation>
    </message>
    <message>
        <source>The AWS account may cost money.</source>
        <translation>قد يكلّف حساب AWS مالًا.</translation>
    </message>
    <message>
        <source>Python, Docker, Terraform, an AWS account</source>
        <translation>‏Python وDocker وTerraform وحساب AWS</translation>
    </message>
    <message>
        <source>Single-variable calculus; some matrices; no probability</source>
        <translation>تفاضل وتكامل بمتغيّر واحد؛ وشيء من المصفوفات؛ ولا حاجة إلى الاحتمالات</translation>
    </message>
    <message>
        <source>Descriptive and inferential statistics; no programming</source>
        <translation>الإحصاء الوصفي والاستدلالي؛ ولا حاجة إلى البرمجة</translation>
    </message>
    <message>
        <source>Certificate; 1 to 3 ECTS credits in the course period</source>
        <translation>شهادة؛ ومن 1 إلى 3 نقاط ECTS خلال فترة المقرّر</translation>
    </message>
    <message>
        <source>Some experience with the Linux command line</source>
        <translation>شيء من الخبرة بسطر أوامر Linux</translation>
    </message>
    <message>
        <source>One part uses Google Kubernetes Engine, which costs money or trial credit.</source>
        <translation>يستخدم أحد الأجزاء Google Kubernetes Engine، وهو يكلّف مالًا أو رصيدًا تجريبيًّا.</translation>
    </message>
    <message>
        <source>Certificate; 5 ECTS credits</source>
        <translation>شهادة؛ و5 نقاط ECTS</translation>
    </message>
    <message>
        <source>DevOps with Docker or similar; web development</source>
        <translation>‏DevOps with Docker أو ما يماثله؛ وتطوير الويب</translation>
    </message>
    <message>
        <source>Good programming; basics of the web, databases and Git; the course uses JavaScript</source>
        <translation>إجادة البرمجة؛ وأساسيات الويب وقواعد البيانات وGit؛ ويستخدم المقرّر JavaScript</translation>
    </message>
    <message>
        <source>OSSU lists it as open to free study.</source>
        <translation>يذكره OSSU مفتوحًا للدراسة المجانية.</translation>
    </message>
    <message>
        <source>Lectures and assignments are open; the training needs GPU time.</source>
        <translation>المحاضرات والواجبات مفتوحة؛ ويحتاج التدريب إلى وقت GPU.</translation>
    </message>
    <message>
        <source>Strong Python; deep learning and PyTorch; linear algebra, calculus, probability</source>
        <translation>إتقان Python؛ والتعلّم العميق وPyTorch؛ والجبر الخطي والتفاضل والتكامل والاحتمالات</translation>
    </message>
    <message>
        <source>All material is free; a paid group existed in 2022.</source>
        <translation>كل المواد مجانية؛ ووُجدت مجموعة مدفوعة في 2022.</translation>
    </message>
    <message>
        <source>Free to study; the certificate was USD 49 on an older page.</source>
        <translation>الدراسة مجانية؛ وكانت الشهادة بسعر 49 دولارًا أمريكيًّا في صفحة أقدم.</translation>
    </message>
    <message>
        <source>Written for engineers; no writing experience</source>
        <translation>مكتوب للمهندسين؛ ولا حاجة إلى خبرة في الكتابة</translation>
    </message>
    <message>
        <source>One year of programming, best in Java or C#; command line</source>
        <translation>سنة من البرمجة، ويُفضّل بلغة Java أو C#؛ وسطر الأوامر</translation>
    </message>
    <message>
        <source>None; not technical</source>
        <translation>لا شيء؛ وليس تقنيًّا</translation>
    </message>
    <message>
        <source>No coding needed</source>
        <translation>لا حاجة إلى البرمجة</translation>
    </message>
    <message>
        <source>Fundamentals of linear algebra and calculus; no computer vision</source>
        <translation>أسس الجبر الخطي والتفاضل والتكامل؛ ولا حاجة إلى الرؤية الحاسوبية</translation>
    </message>
    <message>
        <source>18 lessons; the coding lessons need access to a paid model service.</source>
        <translation>18 درسًا؛ ودروس البرمجة تحتاج إلى خدمة نماذج مدفوعة.</translation>
    </message>
    <message>
        <source>Basic Python or TypeScript helps</source>
        <translation>تفيد أساسيات Python أو TypeScript</translation>
    </message>
    <message>
        <source>Files and folders; able to start a Python interpreter</source>
        <translation>الملفات والمجلدات؛ والقدرة على تشغيل مفسّر Python</translation>
    </message>
    <message>
        <source>The exercises are free; the Azure account may cost money.</source>
        <translation>التمارين مجانية؛ وقد يكلّف حساب Azure مالًا.</translation>
    </message>
    <message>
        <source>Notebooks and the first 14 hours of video are free; price of the rest not seen.</source>
        <translation>الدفاتر وأول 14 ساعة من الفيديو مجانية؛ ولم يُعثر على سعر الباقي.</translation>
    </message>
    <message>
        <source>6 months of Python; one beginner course in machine learning</source>
        <translation>6 أشهر من Python؛ ومقرّر واحد للمبتدئين في تعلّم الآلة</translation>
    </message>
    <message>
        <source>Certificate of the institute</source>
        <translation>شهادة من المعهد</translation>
    </message>
    <message>
        <source>Self-paced courses are free; sign-in needed.</source>
        <translation>مقرّرات التعلّم الذاتي مجانية؛ ويلزم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Written for programmers who are new to Python.</source>
        <translation>مكتوب لمبرمجين جدد على Python.</translation>
    </message>
    <message>
        <source>SQL.</source>
        <translation>SQL.</translation>
    </message>
    <message>
        <source>Containers.</source>
        <translation>الحاويات.</translation>
    </message>
    <message>
        <source>The documentation is free; use of the cloud is paid.</source>
        <translation>التوثيق مجاني؛ واستخدام السحابة مدفوع.</translation>
    </message>
    <message>
        <source>Version 1.0 of 2023; a revision is under way.</source>
        <translation>الإصدار 1.0 من 2023؛ والعمل جارٍ على مراجعته.</translation>
    </message>
    <message>
        <source>Read it with Regulation 2026/1744, which amends it since July 2026.</source>
        <translation>يُقرأ مع اللائحة 2026/1744 التي تعدّله منذ يوليو 2026.</translation>
    </message>
    <message>
        <source>General knowledge of using computers; no programming needed.</source>
        <translation>معرفة عامة باستخدام الحواسيب؛ ولا حاجة إلى البرمجة.</translation>
    </message>
    <message>
        <source>About this price; seen on one page.</source>
        <translation>سعر تقريبي؛ ورد في صفحة واحدة.</translation>
    </message>
    <message>
        <source>2 years. New exam content since 1 June 2026; it names Vertex AI “Gemini Enterprise Agent Platform”.</source>
        <translation>سنتان. محتوى جديد للاختبار منذ 1 يونيو 2026؛ وهو يسمّي Vertex AI «Gemini Enterprise Agent Platform».</translation>
    </message>
    <message>
        <source>Price while it ran; it differed by country.</source>
        <translation>السعر حين كان متاحًا؛ وكان يختلف بحسب البلد.</translation>
    </message>
    <message>
        <source>2 years; another page names 3 years</source>
        <translation>سنتان؛ وتذكر صفحة أخرى 3 سنوات</translation>
    </message>
    <message>
        <source>For each attempt.</source>
        <translation>لكل محاولة.</translation>
    </message>
    <message>
        <source>Per month; seen on an older page.</source>
        <translation>في الشهر؛ ورد في صفحة أقدم.</translation>
    </message>
    <message>
        <source>None for the first modules</source>
        <translation>لا شيء للوحدات الأولى</translation>
    </message>
    <message>
        <source>Trial form (beta) from April 2026; regular form planned for June 2026</source>
        <translation>صيغة تجريبية (beta) منذ أبريل 2026؛ والصيغة العادية مخطّطة ليونيو 2026</translation>
    </message>
    <message>
        <source>Python; general knowledge of AI, generative AI and Azure</source>
        <translation>‏Python؛ ومعرفة عامة بالذكاء الاصطناعي والذكاء الاصطناعي التوليدي وAzure</translation>
    </message>
    <message>
        <source>Neural network in NumPy with checked gradients</source>
        <translation>شبكة عصبية في NumPy بتدرّجات مفحوصة</translation>
    </message>
    <message>
        <source>A two-layer image classifier written in NumPy alone, with every gradient checked against numerical differences and a test score next to two baselines.</source>
        <translation>مصنّف صور من طبقتين مكتوب بـNumPy وحدها، مع فحص كل تدرّج بالفروق العددية، ودرجة اختبار بجانب خطّي أساس.</translation>
    </message>
    <message>
        <source>Fashion-MNIST (public repository, MIT licence). Fallback: the digits set that comes with scikit-learn, or two interleaved spirals that your own script draws. A laptop without a GPU is enough.</source>
        <translation>‏Fashion-MNIST (مستودع عامّ، برخصة MIT). البديل: مجموعة الأرقام المرفقة مع scikit-learn، أو لولبان متداخلان يرسمهما نص برمجي من صنعك. يكفي حاسوب محمول دون GPU.</translation>
    </message>
    <message>
        <source>You understand what a framework does inside and can prove that your own code is right. It does not show work on large models.</source>
        <translation>يُظهر أنك تفهم ما يفعله إطار العمل في داخله ويمكنك إثبات صحّة شفرتك. لا يُظهر العمل على نماذج كبيرة.</translation>
    </message>
    <message>
        <source>Set aside a validation part. Leave the official test part alone until the last step.</source>
        <translation>حجز جزء للتحقّق. ترك جزء الاختبار الرسمي دون مساس حتى الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>Score two baselines on the validation part: the most frequent class, and logistic regression.</source>
        <translation>تقييم خطّي أساس على جزء التحقّق: الفئة الأكثر تكرارًا، والانحدار اللوجستي.</translation>
    </message>
    <message>
        <source>Write the forward pass, the cross-entropy loss and the backward pass. Sketch the shape of every array.</source>
        <translation>كتابة المرور الأمامي وخسارة الإنتروبيا المتقاطعة والمرور الخلفي. رسم شكل كل مصفوفة.</translation>
    </message>
    <message>
        <source>Compare each gradient with central differences on a tiny batch in double precision.</source>
        <translation>مقارنة كل تدرّج بالفروق المركزية على دفعة صغيرة جدًّا بدقّة مزدوجة.</translation>
    </message>
    <message>
        <source>Overfit 20 images on purpose. Then break one gradient and see whether the check notices.</source>
        <translation>إحداث فرط تخصيص على 20 صورة عمدًا. ثم إفساد تدرّج واحد والنظر هل يلاحظه الفحص.</translation>
    </message>
    <message>
        <source>Train in small batches with plain descent, momentum and Adam, three seeds each.</source>
        <translation>التدريب بدفعات صغيرة بالانحدار البسيط والزخم وAdam، بثلاث بذور لكل منها.</translation>
    </message>
    <message>
        <source>Score the chosen network and both baselines once on the test part.</source>
        <translation>تقييم الشبكة المختارة وخطّي الأساس مرة واحدة على جزء الاختبار.</translation>
    </message>
    <message>
        <source>Look at 50 wrong images, sort them into kinds of mistake, and write the README.</source>
        <translation>النظر في 50 صورة أخطأت فيها الشبكة، وتصنيفها بحسب نوع الخطأ، وكتابة README.</translation>
    </message>
    <message>
        <source>The network’s own files import no deep learning library.</source>
        <translation>لا تستورد ملفات الشبكة نفسها أيّ مكتبة تعلّم عميق.</translation>
    </message>
    <message>
        <source>The gradient check runs as an automatic test: relative error under 0.0001 for every weight array.</source>
        <translation>يعمل فحص التدرّج كاختبار آلي: خطأ نسبي دون 0.0001 لكل مصفوفة أوزان.</translation>
    </message>
    <message>
        <source>The test fails when one gradient is broken on purpose; the README shows that run.</source>
        <translation>يفشل الاختبار حين يُفسَد تدرّج واحد عمدًا؛ ويعرض README ذلك التشغيل.</translation>
    </message>
    <message>
        <source>One table has both baselines and the network on the same test part, with mean and spread over three seeds.</source>
        <translation>جدول واحد فيه خطّا الأساس والشبكة على جزء الاختبار نفسه، مع المتوسط والتشتّت على ثلاث بذور.</translation>
    </message>
    <message>
        <source>The README says whether the network beats logistic regression, and by how much.</source>
        <translation>يبيّن README هل تتفوّق الشبكة على الانحدار اللوجستي، وبكم.</translation>
    </message>
    <message>
        <source>50 wrong images are shown, sorted into at least three kinds.</source>
        <translation>50 صورة خاطئة التصنيف معروضة، مصنّفة في ثلاثة أنواع على الأقل.</translation>
    </message>
    <message>
        <source>One command repeats training and test on a laptop.</source>
        <translation>أمر واحد يعيد التدريب والاختبار على حاسوب محمول.</translation>
    </message>
    <message>
        <source>Would more images help? A CNN learning curve</source>
        <translation>هل تفيد صور أكثر؟ منحنى تعلّم شبكة CNN</translation>
    </message>
    <message>
        <source>A measured answer to whether collecting more images would pay off, from learning curves of a small CNN, a pretrained network and a simple baseline.</source>
        <translation>جواب مقيس عن جدوى جمع صور أكثر، من منحنيات تعلّم شبكة CNN صغيرة وشبكة مدرَّبة مسبقًا وخط أساس بسيط.</translation>
    </message>
    <message>
        <source>EuroSAT in its RGB version: satellite tiles of ten kinds of land. Needs a free notebook GPU, or smaller samples on a laptop. Fallback: your own photos of four kinds of object, 150 each.</source>
        <translation>‏EuroSAT بنسخة RGB: مربّعات صور أقمار صناعية لعشرة أنواع من الأراضي. يلزم GPU مجاني من خدمة دفاتر، أو عيّنات أصغر على حاسوب محمول. البديل: صورك الخاصة لأربعة أنواع من الأشياء، 150 لكل نوع.</translation>
    </message>
    <message>
        <source>You can train and compare image networks fairly and turn a curve into advice on data. One set of clean tiles is not a product.</source>
        <translation>يمكنك تدريب شبكات صور ومقارنتها بإنصاف، وتحويل منحنى إلى نصيحة بشأن البيانات. مجموعة واحدة من الصور النظيفة ليست منتجًا.</translation>
    </message>
    <message>
        <source>Write fixed lists for training, validation and test. Look for near-identical tiles across the lists.</source>
        <translation>كتابة قوائم ثابتة للتدريب والتحقّق والاختبار. البحث عن صور شبه متطابقة بين القوائم.</translation>
    </message>
    <message>
        <source>Score two baselines: the most frequent class, and a random forest on colour histograms.</source>
        <translation>تقييم خطّي أساس: الفئة الأكثر تكرارًا، وغابة عشوائية على مدرّجات الألوان التكرارية.</translation>
    </message>
    <message>
        <source>Build a small CNN in Keras, fed by tf.data. Check that it can overfit 50 tiles.</source>
        <translation>بناء CNN صغيرة في Keras تُغذّى بـtf.data. التحقّق من قدرتها على فرط التخصيص على 50 صورة.</translation>
    </message>
    <message>
        <source>Train all models on 100, 300, 1,000 and 3,000 tiles, three seeds each, with one stopping rule.</source>
        <translation>تدريب كل النماذج على 100 و300 و1,000 و3,000 صورة، بثلاث بذور لكل منها، وبقاعدة إيقاف واحدة.</translation>
    </message>
    <message>
        <source>From these points write down a forecast for 10,000 tiles. Commit it, then run 10,000.</source>
        <translation>كتابة توقّع من هذه النقاط لعدد 10,000 صورة. إيداعه (commit)، ثم تشغيل 10,000.</translation>
    </message>
    <message>
        <source>Repeat the curve with a pretrained network: first the new head only, then fine-tuned.</source>
        <translation>تكرار المنحنى بشبكة مدرَّبة مسبقًا: الرأس الجديد وحده أولًا، ثم بالضبط الدقيق.</translation>
    </message>
    <message>
        <source>Log seconds per epoch, peak memory and device load. Name what limits the speed.</source>
        <translation>تسجيل الثواني لكل دورة وذروة الذاكرة وحمل الجهاز. تسمية ما يحدّ السرعة.</translation>
    </message>
    <message>
        <source>Run the test once. Study the two classes confused most often, then write the README.</source>
        <translation>تشغيل الاختبار مرة واحدة. دراسة أكثر فئتين التباسًا، ثم كتابة README.</translation>
    </message>
    <message>
        <source>One plot shows forest, own CNN and pretrained network over training size, with the spread over seeds.</source>
        <translation>رسم واحد يُظهر الغابة وCNN الخاصة والشبكة المدرَّبة مسبقًا بحسب حجم التدريب، مع التشتّت بين البذور.</translation>
    </message>
    <message>
        <source>The commit with the forecast is older than the run it foretells, and the miss is reported.</source>
        <translation>إيداع (commit) التوقّع أقدم من التشغيل الذي يتوقّعه، ومقدار الخطأ مذكور.</translation>
    </message>
    <message>
        <source>The README names the only commit in which the test part was scored.</source>
        <translation>يذكر README الإيداع (commit) الوحيد الذي قُيّم فيه جزء الاختبار.</translation>
    </message>
    <message>
        <source>A table gives seconds per epoch and peak memory for each network, with the device named.</source>
        <translation>جدول يعطي الثواني لكل دورة وذروة الذاكرة لكل شبكة، مع اسم الجهاز.</translation>
    </message>
    <message>
        <source>30 confused tiles are shown, each with a likely cause.</source>
        <translation>30 صورة ملتبسة معروضة، لكل منها سبب مرجّح.</translation>
    </message>
    <message>
        <source>The README answers the title question with a number and its uncertainty.</source>
        <translation>يجيب README عن سؤال العنوان برقم مع عدم يقينه.</translation>
    </message>
    <message>
        <source>Small image generator, checked for copying</source>
        <translation>مولّد صور صغير، مفحوص من النسخ</translation>
    </message>
    <message>
        <source>A variational autoencoder and a small diffusion model for tiny images, judged on quality, variety and copied training images against a plain statistical sampler.</source>
        <translation>مرمّز ذاتي تبايني ونموذج انتشار صغير لصور صغيرة جدًّا، يُحكم عليهما بالجودة والتنوّع ونسخ صور التدريب مقارنةً بأداة إحصائية بسيطة لأخذ العيّنات.</translation>
    </message>
    <message>
        <source>Kuzushiji-MNIST (cursive Japanese characters, CC BY-SA 4.0). Needs a free notebook GPU, or a night on a laptop. Fallback: a script that draws 20,000 tiny pictures of shapes in varied sizes and angles.</source>
        <translation>‏Kuzushiji-MNIST (حروف يابانية متّصلة، برخصة CC BY-SA 4.0). يلزم GPU مجاني من خدمة دفاتر، أو ليلة على حاسوب محمول. البديل: نص برمجي يرسم 20,000 صورة صغيرة جدًّا لأشكال بأحجام وزوايا متنوّعة.</translation>
    </message>
    <message>
        <source>You can build generative models and question their output, including copying. It says nothing yet about large images or licence law.</source>
        <translation>يمكنك بناء نماذج توليدية ومساءلة مُخرجاتها، بما في ذلك النسخ. لا يقول هذا شيئًا بعد عن الصور الكبيرة ولا عن قانون الرخص.</translation>
    </message>
    <message>
        <source>Split the training part in two: one half for the generators, one half for a classifier that acts as judge.</source>
        <translation>تقسيم جزء التدريب نصفين: نصف للمولّدات، ونصف لمصنّف يقوم بدور الحَكَم.</translation>
    </message>
    <message>
        <source>Build the baseline: reduce each class with PCA, fit a Gaussian, draw samples, turn them back into images.</source>
        <translation>بناء خط الأساس: اختزال كل فئة بـPCA، ومواءمة توزيع غاوسي، وسحب عيّنات، وإعادتها صورًا.</translation>
    </message>
    <message>
        <source>Train a variational autoencoder that takes the class as input. Keep a sample sheet of every epoch.</source>
        <translation>تدريب مرمّز ذاتي تبايني يأخذ الفئة مُدخلًا. حفظ ورقة عيّنات من كل دورة.</translation>
    </message>
    <message>
        <source>Train a small diffusion model on the same half with the same time limit.</source>
        <translation>تدريب نموذج انتشار صغير على النصف نفسه وبالمهلة الزمنية نفسها.</translation>
    </message>
    <message>
        <source>Measure for each: how often the judge sees the wanted class, and how varied the samples are in a class.</source>
        <translation>قياس أمرين لكل منها: كم مرة يرى الحَكَم الفئة المطلوبة، وما مدى تنوّع العيّنات داخل الفئة.</translation>
    </message>
    <message>
        <source>For 200 samples find the nearest training image. Compare with the same distance for real held-out images.</source>
        <translation>إيجاد أقرب صورة تدريب إلى كل من 200 عيّنة. مقارنة ذلك بالمسافة نفسها لصور حقيقية محجوزة.</translation>
    </message>
    <message>
        <source>Ask three people to sort 60 mixed images, unlabelled, into real and made.</source>
        <translation>الطلب من ثلاثة أشخاص فرز 60 صورة مختلطة دون وسم إلى حقيقية ومصنوعة.</translation>
    </message>
    <message>
        <source>Sort the failed samples into kinds. Write a README with sample sheets and limits of each measure.</source>
        <translation>تصنيف العيّنات الفاشلة إلى أنواع. كتابة README مع أوراق العيّنات وحدود كل مقياس.</translation>
    </message>
    <message>
        <source>The judge was trained on images that no generator has seen; the lists of both halves are in the repository.</source>
        <translation>دُرّب الحَكَم على صور لم يرها أيّ مولّد؛ وقائمتا النصفين في المستودع.</translation>
    </message>
    <message>
        <source>One table compares baseline, autoencoder and diffusion model on class hits, variety and copy distance.</source>
        <translation>جدول واحد يقارن خط الأساس والمرمّز الذاتي ونموذج الانتشار في إصابة الفئة والتنوّع ومسافة النسخ.</translation>
    </message>
    <message>
        <source>A sheet shows the 20 samples closest to the training part, side by side with their neighbours.</source>
        <translation>ورقة تعرض 20 عيّنة هي الأقرب إلى جزء التدريب، جنبًا إلى جنب مع أقرب الصور إليها.</translation>
    </message>
    <message>
        <source>The results of the three people are given as counts.</source>
        <translation>نتائج الأشخاص الثلاثة معروضة بالأعداد.</translation>
    </message>
    <message>
        <source>At least four kinds of failure are shown with examples.</source>
        <translation>أربعة أنواع من الفشل على الأقل معروضة بأمثلة.</translation>
    </message>
    <message>
        <source>A script with a fixed seed draws the sample sheet again.</source>
        <translation>نص برمجي ببذرة ثابتة يرسم ورقة العيّنات من جديد.</translation>
    </message>
    <message>
        <source>Voice commands within a device budget</source>
        <translation>أوامر صوتية ضمن ميزانية جهاز</translation>
    </message>
    <message>
        <source>A spotter for six spoken words that fits a size, memory and delay budget written down beforehand, with the cost of every compression step shown word by word.</source>
        <translation>كاشف لست كلمات منطوقة يفي بميزانية حجم وذاكرة وتأخّر مكتوبة مسبقًا، مع بيان كلفة كل خطوة ضغط كلمة كلمة.</translation>
    </message>
    <message>
        <source>Speech Commands by Google, version 0.02 (CC BY 4.0). Device: a Raspberry Pi, an old phone, or a container held to one core and 256 MB. Fallback: 40 own recordings of each word by five people.</source>
        <translation>‏Speech Commands من Google، الإصدار 0.02 (برخصة CC BY 4.0). الجهاز: Raspberry Pi أو هاتف قديم أو حاوية محصورة في نواة واحدة و256 MB. البديل: 40 تسجيلًا خاصًّا لكل كلمة بأصوات خمسة أشخاص.</translation>
    </message>
    <message>
        <source>You can make a network small with open eyes and measure where it will run. It does not replace work on a specific chip.</source>
        <translation>يمكنك تصغير شبكة عن وعي بالكلفة والقياس حيث ستعمل. لا يغني هذا عن العمل على شريحة بعينها.</translation>
    </message>
    <message>
        <source>Write the budget first: file size, memory, delay per second of sound, lowest recall for each word.</source>
        <translation>كتابة الميزانية أولًا: حجم الملف والذاكرة والتأخّر لكل ثانية صوت وأدنى استدعاء لكل كلمة.</translation>
    </message>
    <message>
        <source>Split by speaker, so that no voice is in both training and test.</source>
        <translation>التقسيم بحسب المتحدّث، كي لا يكون صوت في التدريب والاختبار معًا.</translation>
    </message>
    <message>
        <source>Score a baseline: logistic regression on averaged sound features. Then train a large network as teacher.</source>
        <translation>تقييم خط أساس: انحدار لوجستي على متوسطات سمات الصوت. ثم تدريب شبكة كبيرة لتكون المعلّم.</translation>
    </message>
    <message>
        <source>Measure file size, memory and 200 delays on the device itself. Report median and slowest tenth.</source>
        <translation>قياس حجم الملف والذاكرة و200 تأخّر على الجهاز نفسه. ذكر الوسيط وأبطأ عُشر.</translation>
    </message>
    <message>
        <source>Quantise the teacher to eight bits after training and measure again.</source>
        <translation>تكميم المعلّم إلى ثماني بتات بعد التدريب والقياس من جديد.</translation>
    </message>
    <message>
        <source>Train a small student from the teacher, alone and quantised. Prune one version as well.</source>
        <translation>تدريب تلميذ صغير من المعلّم، وحده ومكمَّمًا. تقليم نسخة واحدة كذلك.</translation>
    </message>
    <message>
        <source>Compare all versions word by word, and on quiet, noisy and hurried clips. Listen to 40 wrong ones.</source>
        <translation>مقارنة كل النسخ كلمة كلمة، وعلى مقاطع هادئة وصاخبة ومتعجّلة. الاستماع إلى 40 مقطعًا خاطئًا.</translation>
    </message>
    <message>
        <source>Choose by the budget, test once, and record a two-minute demonstration on the device.</source>
        <translation>الاختيار بحسب الميزانية، والاختبار مرة واحدة، وتسجيل عرض من دقيقتين على الجهاز.</translation>
    </message>
    <message>
        <source>The commit with the budget is older than the first training run.</source>
        <translation>إيداع (commit) الميزانية أقدم من أول تشغيل تدريب.</translation>
    </message>
    <message>
        <source>A script proves that training and test share no speaker.</source>
        <translation>نص برمجي يُثبت أن التدريب والاختبار لا يشتركان في أيّ متحدّث.</translation>
    </message>
    <message>
        <source>One table has every version: size, memory, delay, recall of the worst word, all measured on the device.</source>
        <translation>جدول واحد فيه كل نسخة: الحجم والذاكرة والتأخّر واستدعاء أسوأ كلمة، وكلها مقيسة على الجهاز.</translation>
    </message>
    <message>
        <source>The chosen version keeps the budget, or the README says which line it breaks.</source>
        <translation>تلتزم النسخة المختارة بالميزانية، أو يبيّن README أيّ بند تتجاوزه.</translation>
    </message>
    <message>
        <source>An error page shows which words and voices lost most through compression.</source>
        <translation>صفحة أخطاء تُظهر أيّ الكلمات والأصوات خسرت أكثر بالضغط.</translation>
    </message>
    <message>
        <source>Another person can run the spotter from the README in 15 minutes.</source>
        <translation>يمكن لشخص آخر تشغيل الكاشف وفق README في 15 دقيقة.</translation>
    </message>
    <message>
        <source>Sentiment: is BERT worth its cost?</source>
        <translation>المشاعر: هل يستحقّ BERT كلفته؟</translation>
    </message>
    <message>
        <source>A one-page recommendation, with measured errors and running cost, on when a fine-tuned BERT beats a word list and a linear model for reviews.</source>
        <translation>توصية من صفحة واحدة، بأخطاء مقيسة وتكلفة تشغيل، تبيّن متى يتفوّق BERT المضبوط ضبطًا دقيقًا على قائمة كلمات ونموذج خطي في المراجعات.</translation>
    </message>
    <message>
        <source>Large Movie Review Dataset (IMDb reviews). Second test: the Amazon and Yelp parts of Sentiment Labelled Sentences (UCI). Needs a notebook GPU or DistilBERT on 2,000 reviews. Fallback: 400 own short reviews.</source>
        <translation>‏Large Movie Review Dataset (مراجعات IMDb). الاختبار الثاني: جزءا Amazon وYelp من Sentiment Labelled Sentences (UCI). يلزم GPU من خدمة دفاتر، أو DistilBERT على 2,000 مراجعة. البديل: 400 مراجعة قصيرة من كتابتك.</translation>
    </message>
    <message>
        <source>You can fine-tune an encoder and weigh it against something cheaper. The task is a well-known one, so the judgement counts more than the score.</source>
        <translation>يمكنك ضبط نموذج ترميز ضبطًا دقيقًا وموازنته بما هو أرخص. المهمة معروفة جيّدًا، لذا يهمّ الحكم أكثر من الدرجة.</translation>
    </message>
    <message>
        <source>Keep the official test part and the second test apart. Remove duplicates between training and test.</source>
        <translation>فصل جزء الاختبار الرسمي والاختبار الثاني عن غيرهما. حذف المكرّر بين التدريب والاختبار.</translation>
    </message>
    <message>
        <source>First baseline: the VADER word list in NLTK, which needs no training.</source>
        <translation>خط الأساس الأول: قائمة كلمات VADER في NLTK، ولا تحتاج إلى تدريب.</translation>
    </message>
    <message>
        <source>Second baseline: TF-IDF with logistic regression, tuned on a validation part only.</source>
        <translation>خط الأساس الثاني: TF-IDF مع الانحدار اللوجستي، مضبوطًا على جزء التحقّق فقط.</translation>
    </message>
    <message>
        <source>Fine-tune BERT or DistilBERT with three seeds. Log time, memory and the cut-off for long reviews.</source>
        <translation>ضبط BERT أو DistilBERT ضبطًا دقيقًا بثلاث بذور. تسجيل الوقت والذاكرة وحدّ القطع للمراجعات الطويلة.</translation>
    </message>
    <message>
        <source>Time all three on 1,000 reviews on the same machine, and turn this into cost for a stated volume.</source>
        <translation>قياس وقت الثلاثة على 1,000 مراجعة على الآلة نفسها، وتحويله إلى تكلفة لحجم عمل مذكور.</translation>
    </message>
    <message>
        <source>Score both tests once. Give an interval for each difference by resampling the same reviews.</source>
        <translation>تقييم الاختبارين مرة واحدة. إعطاء فترة ثقة لكل فرق بإعادة أخذ العيّنات من المراجعات نفسها.</translation>
    </message>
    <message>
        <source>Read 100 errors of the two best systems: negation, irony, mixed opinion, length, wrong label.</source>
        <translation>قراءة 100 خطأ لأفضل نظامين: النفي والسخرية والرأي المختلط والطول والوسم الخاطئ.</translation>
    </message>
    <message>
        <source>Write one page for a manager: what to use at 100 and at 100,000 reviews a day, and why.</source>
        <translation>كتابة صفحة واحدة لمدير: ما يُستخدم عند 100 مراجعة في اليوم وعند 100,000، ولماذا.</translation>
    </message>
    <message>
        <source>One table has all three systems on both tests, with intervals for the differences.</source>
        <translation>جدول واحد فيه الأنظمة الثلاثة على الاختبارين، مع فترات ثقة للفروق.</translation>
    </message>
    <message>
        <source>Time and cost for 1,000 reviews stand next to the error rate of each system.</source>
        <translation>الوقت والتكلفة لكل 1,000 مراجعة معروضان بجانب معدّل خطأ كل نظام.</translation>
    </message>
    <message>
        <source>The drop from film reviews to the second test is given for each system.</source>
        <translation>مقدار التراجع من مراجعات الأفلام إلى الاختبار الثاني مذكور لكل نظام.</translation>
    </message>
    <message>
        <source>100 errors are in a file, each with a tag from a written list.</source>
        <translation>100 خطأ في ملف، لكل منها علامة من قائمة مكتوبة.</translation>
    </message>
    <message>
        <source>The manager’s page fits one side, has a clear recommendation and no unexplained term.</source>
        <translation>صفحة المدير على وجه واحد، فيها توصية واضحة ولا مصطلح دون شرح.</translation>
    </message>
    <message>
        <source>The README tells how to repeat both baselines on a laptop.</source>
        <translation>يبيّن README كيف يُعاد خطّا الأساس على حاسوب محمول.</translation>
    </message>
    <message>
        <source>Hazards and products from recall notices</source>
        <translation>المخاطر والمنتجات من إشعارات الاستدعاء</translation>
    </message>
    <message>
        <source>A packaged spaCy pipeline that pulls firm, product, hazard, units and injuries out of recall notices, built on labels that you and two helpers made to a guide.</source>
        <translation>خط spaCy محزوم يستخرج الشركة والمنتج والخطر وعدد الوحدات والإصابات من إشعارات استدعاء المنتجات، مبني على وسوم وضعتها مع مساعدَين وفق دليل.</translation>
    </message>
    <message>
        <source>Recall notices of the US Consumer Product Safety Commission, from its public recall service as JSON. Fallback: 200 notices about invented products, written by yourself and two friends from story cards.</source>
        <translation>إشعارات استدعاء المنتجات من US Consumer Product Safety Commission، من خدمتها العامة بصيغة JSON. البديل: 200 إشعار عن منتجات متخيَّلة، تكتبها مع صديقين من بطاقات قصص.</translation>
    </message>
    <message>
        <source>You can run an extraction project from labels to package and guide a small group. Three people for some days is not yet managing a team.</source>
        <translation>يمكنك إدارة مشروع استخراج من الوسوم إلى الحزمة وتوجيه مجموعة صغيرة. ثلاثة أشخاص لبضعة أيام ليست بعد إدارة فريق.</translation>
    </message>
    <message>
        <source>Choose five entity types. Write a two-page labelling guide with an edge case for each type.</source>
        <translation>اختيار خمسة أنواع من الكيانات. كتابة دليل وسم من صفحتين فيه حالة حدّية لكل نوع.</translation>
    </message>
    <message>
        <source>Brief two helpers. All three label the same 50 notices; measure agreement and settle each dispute in the guide.</source>
        <translation>إطلاع مساعدَين على العمل. يسم الثلاثة كلهم الإشعارات الخمسين نفسها؛ ثم قياس الاتّفاق وحسم كل خلاف في الدليل.</translation>
    </message>
    <message>
        <source>Label 300 notices together. Keep the newest 80 as test, never used for rules or training.</source>
        <translation>وسم 300 إشعار معًا. حجز أحدث 80 للاختبار، دون استخدامها أبدًا في القواعد أو التدريب.</translation>
    </message>
    <message>
        <source>Build the baseline: matcher rules plus the ready small English model.</source>
        <translation>بناء خط الأساس: قواعد مطابقة مع النموذج الإنجليزي الصغير الجاهز.</translation>
    </message>
    <message>
        <source>Train a spaCy entity component, then join it with the rules in one configured pipeline.</source>
        <translation>تدريب مكوّن كيانات في spaCy، ثم جمعه مع القواعد في خط معالجة واحد مضبوط الإعدادات.</translation>
    </message>
    <message>
        <source>Score each type on the test, exact and partial hits. Tune on the other notices only.</source>
        <translation>تقييم كل نوع على الاختبار، بالإصابات التامّة والجزئية. الضبط على الإشعارات الأخرى فقط.</translation>
    </message>
    <message>
        <source>Check extracted firms and units against the structured fields of the service.</source>
        <translation>مقارنة الشركات وأعداد الوحدات المستخرجة بالحقول المنظّمة في الخدمة.</translation>
    </message>
    <message>
        <source>Sort 60 errors by cause: guide, label or model. Package the pipeline and write the README.</source>
        <translation>تصنيف 60 خطأ بحسب السبب: الدليل أو الوسم أو النموذج. تحزيم خط المعالجة وكتابة README.</translation>
    </message>
    <message>
        <source>Agreement is given before and after the guide was mended, with the list of settled disputes.</source>
        <translation>الاتّفاق مذكور قبل إصلاح الدليل وبعده، مع قائمة الخلافات المحسومة.</translation>
    </message>
    <message>
        <source>One table compares rules, model and both together for each type on the test.</source>
        <translation>جدول واحد يقارن القواعد والنموذج وكليهما معًا لكل نوع على الاختبار.</translation>
    </message>
    <message>
        <source>The test notices are all newer than the training notices.</source>
        <translation>إشعارات الاختبار كلها أحدث من إشعارات التدريب.</translation>
    </message>
    <message>
        <source>The package installs in a fresh environment and runs on a new notice with one command.</source>
        <translation>تُثبَّت الحزمة في بيئة جديدة وتعمل على إشعار جديد بأمر واحد.</translation>
    </message>
    <message>
        <source>60 errors are listed with cause, and the guide’s share is named.</source>
        <translation>60 خطأ مسرودة مع السبب، ونصيب الدليل منها مذكور.</translation>
    </message>
    <message>
        <source>Both helpers wrote two sentences on how the work was shared out and explained.</source>
        <translation>كتب كل من المساعدَين جملتين عن كيفية توزيع العمل وشرحه.</translation>
    </message>
    <message>
        <source>Free with a small local model. A hosted model may cost a little; set a limit first.</source>
        <translation>مجاني بنموذج محلّي صغير. قد يكلّف النموذج المستضاف قليلًا؛ يُحدَّد سقف أولًا.</translation>
    </message>
    <message>
        <source>Questions to a handbook: RAG with a test set</source>
        <translation>أسئلة عن دليل عمل: RAG بمجموعة اختبار</translation>
    </message>
    <message>
        <source>A question answerer over documents you know, with quoted sources, a locked test set written before the system, and search faults told apart from writing faults.</source>
        <translation>مجيب عن الأسئلة من مستندات تعرفها، بمصادر مقتبسة، ومجموعة اختبار مقفلة كُتبت قبل النظام، وتمييز أخطاء البحث من أخطاء الصياغة.</translation>
    </message>
    <message>
        <source>Your own documents: course notes, club rules, a manual. Or The Turing Way, a public handbook in Markdown. A small open model runs on a laptop; a hosted model needs a spending limit.</source>
        <translation>مستنداتك الخاصة: ملاحظات مقرّر أو قواعد نادٍ أو دليل استخدام. أو The Turing Way، وهو دليل عامّ بصيغة Markdown. يعمل نموذج مفتوح صغير على حاسوب محمول؛ ويحتاج النموذج المستضاف إلى سقف إنفاق.</translation>
    </message>
    <message>
        <source>You can build retrieval that is measured rather than shown off. A handbook is tidy: scanned files and access rights are still to come.</source>
        <translation>يمكنك بناء استرجاع يُقاس ولا يُكتفى بعرضه. الدليل مرتّب: وما زالت أمامك الملفات الممسوحة ضوئيًّا وصلاحيات الوصول.</translation>
    </message>
    <message>
        <source>Before building, write 60 questions with the passage that answers them. 15 have no answer in the documents.</source>
        <translation>قبل البناء، كتابة 60 سؤالًا مع المقطع الذي يجيب عنها. 15 منها بلا جواب في المستندات.</translation>
    </message>
    <message>
        <source>Lock 30 questions, 8 of them without an answer, as the test. Use the other 30 for all choices.</source>
        <translation>قفل 30 سؤالًا، 8 منها بلا جواب، للاختبار. استخدام الـ30 الأخرى لكل الاختيارات.</translation>
    </message>
    <message>
        <source>Baseline: keyword search (BM25) that shows the best passage, with no language model.</source>
        <translation>خط الأساس: بحث بالكلمات (BM25) يعرض أفضل مقطع، دون نموذج لغوي.</translation>
    </message>
    <message>
        <source>Add embeddings. Compare three chunk sizes and a mix of both searches by recall in the first five.</source>
        <translation>إضافة التضمينات. مقارنة ثلاثة أحجام للمقاطع ومزيج من البحثين بالاستدعاء في أول خمس نتائج.</translation>
    </message>
    <message>
        <source>Add the writing model: it quotes passages and says plainly when the documents do not answer.</source>
        <translation>إضافة نموذج الصياغة: يقتبس المقاطع ويقول بوضوح متى لا تجيب المستندات.</translation>
    </message>
    <message>
        <source>Two people rate the answers: correct, supported, complete. Measure their agreement and mend the guide.</source>
        <translation>شخصان يقيّمان الأجوبة: صحيحة ومسنودة وكاملة. قياس اتّفاقهما وإصلاح الدليل.</translation>
    </message>
    <message>
        <source>Trace each failure to question, search, writing or document. Change one thing at a time.</source>
        <translation>ردّ كل فشل إلى السؤال أو البحث أو الصياغة أو المستند. تغيير شيء واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Run the test once, with intervals. Add an automatic check that fails when recall drops.</source>
        <translation>تشغيل الاختبار مرة واحدة، مع فترات ثقة. إضافة فحص آلي يفشل حين يهبط الاستدعاء.</translation>
    </message>
    <message>
        <source>The commit with the 60 questions is older than the first version of the system.</source>
        <translation>إيداع (commit) الأسئلة الستين أقدم من أول نسخة من النظام.</translation>
    </message>
    <message>
        <source>A table gives recall in the first five for keyword, embedding and mixed search.</source>
        <translation>جدول يعطي الاستدعاء في أول خمس نتائج للبحث بالكلمات وبالتضمينات وبالمزيج.</translation>
    </message>
    <message>
        <source>Answers on the test are rated by two people, with their agreement and an interval.</source>
        <translation>قيّم شخصان الأجوبة على الاختبار، مع ذكر اتّفاقهما وفترة ثقة.</translation>
    </message>
    <message>
        <source>False answers to the unanswerable questions are counted and shown.</source>
        <translation>الأجوبة الخاطئة عن الأسئلة التي لا جواب لها معدودة ومعروضة.</translation>
    </message>
    <message>
        <source>Every failure on the test has one cause from the list of four.</source>
        <translation>لكل فشل على الاختبار سبب واحد من قائمة الأسباب الأربعة.</translation>
    </message>
    <message>
        <source>Cost and delay for each question are logged; the README names models and versions.</source>
        <translation>التكلفة والتأخّر لكل سؤال مسجَّلان؛ ويذكر README النماذج وإصداراتها.</translation>
    </message>
    <message>
        <source>Free with a small local model or fixed replies.</source>
        <translation>مجاني بنموذج محلّي صغير أو ردود ثابتة.</translation>
    </message>
    <message>
        <source>Bank desk chatbot that refuses and hands over</source>
        <translation>روبوت دردشة لمصرف يرفض ويحيل إلى موظف</translation>
    </message>
    <message>
        <source>A chatbot for eight banking tasks that asks back, refuses what is not its business and hands over to a person, with every promise written as a test first.</source>
        <translation>روبوت دردشة لثماني مهامّ مصرفية، يستوضح، ويرفض ما ليس من شأنه، ويحيل إلى شخص، وقد كُتب كل وعد أولًا كاختبار.</translation>
    </message>
    <message>
        <source>CLINC150: questions to an assistant by intent, with questions outside every intent. Use its banking intents. Fallback: 250 messages written by you and three others, a third of them off the subject.</source>
        <translation>‏CLINC150: أسئلة لمساعد مصنّفة بحسب القصد، وفيها أسئلة خارج كل المقاصد. تُستخدم مقاصده المصرفية. البديل: 250 رسالة تكتبها مع ثلاثة آخرين، ثلثها خارج الموضوع.</translation>
    </message>
    <message>
        <source>You can bound an assistant and prove its limits. Made-up accounts and a few testers do not replace real users.</source>
        <translation>يمكنك وضع حدود لمساعد وإثباتها. الحسابات المختلَقة وبضعة مختبِرين لا تغني عن مستخدمين حقيقيين.</translation>
    </message>
    <message>
        <source>Write the scope on one page: eight tasks, what is refused, and when a person takes over.</source>
        <translation>كتابة النطاق في صفحة واحدة: ثماني مهامّ، وما يُرفض، ومتى يتولّى شخص الأمر.</translation>
    </message>
    <message>
        <source>Write 40 test dialogues before any code: 20 normal, 10 off the subject, 10 hostile or unsafe.</source>
        <translation>كتابة 40 حوار اختبار قبل أيّ شفرة: 20 عاديًّا، و10 خارج الموضوع، و10 عدائية أو غير آمنة.</translation>
    </message>
    <message>
        <source>Baseline: keyword rules with one fixed reply for each task.</source>
        <translation>خط الأساس: قواعد بالكلمات مع ردّ ثابت واحد لكل مهمة.</translation>
    </message>
    <message>
        <source>Replace the rules by an intent classifier. Set the limit for “not mine” on the validation part.</source>
        <translation>استبدال القواعد بمصنّف للمقاصد. ضبط حدّ «ليس من شأني» على جزء التحقّق.</translation>
    </message>
    <message>
        <source>Add state: ask for a missing detail, accept a correction, start again on request.</source>
        <translation>إضافة الحالة: السؤال عن تفصيل ناقص، وقبول تصحيح، والبدء من جديد عند الطلب.</translation>
    </message>
    <message>
        <source>Let a language model word the replies from checked facts only. Keep prompts in versioned files.</source>
        <translation>جعل نموذج لغوي يصوغ الردود من حقائق مفحوصة فقط. حفظ الأوامر النصية في ملفات بإصدارات.</translation>
    </message>
    <message>
        <source>Let three people try to break it for 20 minutes each. Every break becomes a test.</source>
        <translation>ترك ثلاثة أشخاص يحاولون كسره، 20 دقيقة لكل منهم. كل كسر يصبح اختبارًا.</translation>
    </message>
    <message>
        <source>Count false and missed refusals once on the CLINC test part. Read them all and report.</source>
        <translation>عدّ حالات الرفض الخاطئة والفائتة مرة واحدة على جزء اختبار CLINC. قراءتها كلها وكتابة التقرير.</translation>
    </message>
    <message>
        <source>The test dialogues run with one command and are older than the chatbot in the history.</source>
        <translation>تعمل حوارات الاختبار بأمر واحد، وهي أقدم من روبوت الدردشة في التاريخ.</translation>
    </message>
    <message>
        <source>A table compares rules and classifier: right task, false refusals, missed refusals on the test part.</source>
        <translation>جدول يقارن القواعد والمصنّف: المهمة الصحيحة والرفض الخاطئ والرفض الفائت على جزء الاختبار.</translation>
    </message>
    <message>
        <source>All 10 unsafe dialogues end in a refusal or a handover; each transcript is in the repository.</source>
        <translation>تنتهي الحوارات العشرة غير الآمنة كلها برفض أو إحالة؛ ونص كل منها في المستودع.</translation>
    </message>
    <message>
        <source>Every break found by the three people has a test with its name.</source>
        <translation>لكل كسر وجده الأشخاص الثلاثة اختبار باسمه.</translation>
    </message>
    <message>
        <source>A handover contains a summary that a colleague could act on; five examples are shown.</source>
        <translation>تتضمّن الإحالة ملخّصًا يستطيع زميل العمل به؛ وخمسة أمثلة معروضة.</translation>
    </message>
    <message>
        <source>The README lists what the chatbot must never do and how that is tested.</source>
        <translation>يسرد README ما يجب ألّا يفعله روبوت الدردشة أبدًا وكيف يُختبر ذلك.</translation>
    </message>
    <message>
        <source>LoRA on a small model: questions to SQL</source>
        <translation>‏LoRA على نموذج صغير: من الأسئلة إلى SQL</translation>
    </message>
    <message>
        <source>A small open language model taught with LoRA to turn plain questions into SQL, scored by running the queries and compared with the untuned model.</source>
        <translation>نموذج لغوي مفتوح صغير يتعلّم بـLoRA تحويل الأسئلة العادية إلى SQL، ويُقيَّم بتشغيل الاستعلامات ويُقارَن بالنموذج غير المضبوط.</translation>
    </message>
    <message>
        <source>WikiSQL (public repository, BSD licence) and SmolLM2-360M-Instruct or another open model of that size. Needs a free notebook GPU. Fallback: 600 questions on a small SQLite file of your own, made from templates.</source>
        <translation>‏WikiSQL (مستودع عامّ، برخصة BSD) وSmolLM2-360M-Instruct أو نموذج مفتوح آخر بهذا الحجم. يلزم GPU مجاني من خدمة دفاتر. البديل: 600 سؤال على ملف SQLite صغير من صنعك، مولَّدة من قوالب.</translation>
    </message>
    <message>
        <source>You can tune a small model and tell whether it was worth it. Single-table questions are much easier than a company’s database.</source>
        <translation>يمكنك ضبط نموذج صغير وتقدير هل استحقّ ذلك. الأسئلة على جدول واحد أسهل بكثير من قاعدة بيانات شركة.</translation>
    </message>
    <message>
        <source>Fix 3,000 training, 300 validation and 300 test questions. No table may appear in two parts.</source>
        <translation>تثبيت 3,000 سؤال للتدريب و300 للتحقّق و300 للاختبار. لا يجوز أن يظهر جدول في جزأين.</translation>
    </message>
    <message>
        <source>Write a scorer that runs both queries on SQLite and compares results. Test it on 20 hand-made cases.</source>
        <translation>كتابة مقيّم يشغّل الاستعلامين على SQLite ويقارن النتائج. اختباره على 20 حالة مصنوعة يدويًّا.</translation>
    </message>
    <message>
        <source>Baselines: the untuned model with an instruction, then with five examples in the prompt.</source>
        <translation>خطوط الأساس: النموذج غير المضبوط مع تعليمات، ثم مع خمسة أمثلة في الأمر النصي.</translation>
    </message>
    <message>
        <source>Estimate memory, tokens and hours before the first run. Compare with the measured values later.</source>
        <translation>تقدير الذاكرة والرموز والساعات قبل أول تشغيل. مقارنتها لاحقًا بالقيم المقيسة.</translation>
    </message>
    <message>
        <source>Train LoRA. Choose rank and learning rate on the validation part, then repeat with three seeds.</source>
        <translation>تدريب LoRA. اختيار الرتبة ومعدّل التعلّم على جزء التحقّق، ثم التكرار بثلاث بذور.</translation>
    </message>
    <message>
        <source>Check for forgetting: 50 general questions before and after, rated without knowing which is which.</source>
        <translation>فحص النسيان: 50 سؤالًا عامًّا قبل الضبط وبعده، تُقيَّم دون معرفة أيّها قبل وأيّها بعد.</translation>
    </message>
    <message>
        <source>Run the test once. Sort 60 wrong queries: column, condition, syntax, or a wrong reference.</source>
        <translation>تشغيل الاختبار مرة واحدة. تصنيف 60 استعلامًا خاطئًا: العمود أو الشرط أو الصياغة أو مرجع خاطئ.</translation>
    </message>
    <message>
        <source>Publish adapter, data script and a model card that names both licences.</source>
        <translation>نشر المحوّل (adapter) ونص البيانات البرمجي وبطاقة نموذج تذكر الرخصتين.</translation>
    </message>
    <message>
        <source>A script shows that the three parts share no table.</source>
        <translation>نص برمجي يُظهر أن الأجزاء الثلاثة لا تشترك في أيّ جدول.</translation>
    </message>
    <message>
        <source>One table has both baselines and the tuned model by share of right results, mean and spread over seeds.</source>
        <translation>جدول واحد فيه خطّا الأساس والنموذج المضبوط بحسب نسبة النتائج الصحيحة، مع المتوسط والتشتّت بين البذور.</translation>
    </message>
    <message>
        <source>Estimated and measured memory and hours stand side by side.</source>
        <translation>الذاكرة والساعات المقدَّرة والمقيسة جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>The forgetting check is reported, also if it is bad.</source>
        <translation>فحص النسيان مذكور، حتى إن كان سيئًا.</translation>
    </message>
    <message>
        <source>60 wrong queries are listed with cause; wrong references are counted apart.</source>
        <translation>60 استعلامًا خاطئًا مسرودة مع السبب؛ والمراجع الخاطئة معدودة على حدة.</translation>
    </message>
    <message>
        <source>The adapter loads from the README and answers three sample questions.</source>
        <translation>يُحمَّل المحوّل (adapter) وفق README ويجيب عن ثلاثة أسئلة نموذجية.</translation>
    </message>
    <message>
        <source>Free with a local model; a hosted model needs a small budget.</source>
        <translation>مجاني بنموذج محلّي؛ ويحتاج النموذج المستضاف إلى ميزانية صغيرة.</translation>
    </message>
    <message>
        <source>Receipts agent with a cost and safety log</source>
        <translation>وكيل إيصالات بسجلّ للتكلفة والسلامة</translation>
    </message>
    <message>
        <source>An agent that sorts and totals a folder of receipts with four tools, few rights and a log from which every step, cost and approval can be read.</source>
        <translation>وكيل يفرز مجلد إيصالات ويجمع مبالغها بأربع أدوات وصلاحيات قليلة وسجلّ تُقرأ منه كل خطوة وتكلفة وموافقة.</translation>
    </message>
    <message>
        <source>Self-made: a script writes 60 text receipts in three currencies, with the right totals kept apart and hidden commands in six of them. Currency rates: euro reference rates of the European Central Bank.</source>
        <translation>بيانات من صنعك: نص برمجي يكتب 60 إيصالًا نصيًّا بثلاث عملات، مع حفظ المجاميع الصحيحة على حدة وأوامر مخفية في ستة منها. أسعار العملات: الأسعار المرجعية لليورو من البنك المركزي الأوروبي.</translation>
    </message>
    <message>
        <source>You can build an agent with limits and show what it did. The README should admit where the plain script is simply better.</source>
        <translation>يمكنك بناء وكيل بحدود وإظهار ما فعله. وعلى README أن يعترف بالحالات التي يكون فيها النص البرمجي البسيط أفضل.</translation>
    </message>
    <message>
        <source>Write the receipt maker. Save the truth in a file that the agent can never read.</source>
        <translation>كتابة صانع الإيصالات. حفظ الحقيقة في ملف لا يستطيع الوكيل قراءته أبدًا.</translation>
    </message>
    <message>
        <source>Write 30 tasks with checkable answers. Hold back 12 of them, and two hidden commands.</source>
        <translation>كتابة 30 مهمة بأجوبة يمكن فحصها. حجز 12 منها، مع أمرين مخفيين.</translation>
    </message>
    <message>
        <source>Baselines: a plain script with regular expressions, and one model call without tools.</source>
        <translation>خطّا الأساس: نص برمجي بسيط بتعابير نمطية، واستدعاء واحد للنموذج دون أدوات.</translation>
    </message>
    <message>
        <source>Build the agent: list, read, convert, move. One folder only, a step limit and a spending limit.</source>
        <translation>بناء الوكيل: سرد وقراءة وتحويل ونقل. مجلد واحد فقط، وحدّ للخطوات وسقف للإنفاق.</translation>
    </message>
    <message>
        <source>Log each step: tool, arguments, result, tokens, cost, time. Moving a file waits for a person’s yes.</source>
        <translation>تسجيل كل خطوة: الأداة والوسائط والنتيجة والرموز والتكلفة والوقت. نقل الملف ينتظر موافقة شخص.</translation>
    </message>
    <message>
        <source>Run the receipts with hidden commands. Note what got through, mend it, then attack anew.</source>
        <translation>تشغيل الإيصالات ذات الأوامر المخفية. تدوين ما نفذ منها، وإصلاحه، ثم الهجوم من جديد.</translation>
    </message>
    <message>
        <source>Run the held-back tasks three times each. Report success, steps and cost with their spread.</source>
        <translation>تشغيل المهامّ المحجوزة ثلاث مرات لكل منها. ذكر النجاح والخطوات والتكلفة مع تشتّتها.</translation>
    </message>
    <message>
        <source>Explain five failed runs from the log alone, then write the README and a list of open risks.</source>
        <translation>شرح خمسة تشغيلات فاشلة من السجلّ وحده، ثم كتابة README وقائمة بالمخاطر المفتوحة.</translation>
    </message>
    <message>
        <source>A table compares script, single call and agent on the held-back tasks: success, cost, time.</source>
        <translation>جدول يقارن النص البرمجي والاستدعاء الواحد والوكيل على المهامّ المحجوزة: النجاح والتكلفة والوقت.</translation>
    </message>
    <message>
        <source>No file outside the folder was read or changed; an automatic test proves it.</source>
        <translation>لم يُقرأ أيّ ملف خارج المجلد ولم يُغيَّر؛ واختبار آلي يُثبت ذلك.</translation>
    </message>
    <message>
        <source>Every moved file has an approval line in the log.</source>
        <translation>لكل ملف منقول سطر موافقة في السجلّ.</translation>
    </message>
    <message>
        <source>The attack table shows each hidden command before and after mending, with the held-back ones.</source>
        <translation>جدول الهجمات يُظهر كل أمر مخفي قبل الإصلاح وبعده، ومنها الأوامر المحجوزة.</translation>
    </message>
    <message>
        <source>Both limits stop a run; a log of each stop is in the repository.</source>
        <translation>كلا الحدّين يوقف التشغيل؛ وسجلّ كل إيقاف في المستودع.</translation>
    </message>
    <message>
        <source>Five failures are explained, each with the step where it went wrong.</source>
        <translation>خمس حالات فشل مشروحة، لكل منها الخطوة التي وقع فيها الخطأ.</translation>
    </message>
    <message>
        <source>Bike demand model behind a tested API</source>
        <translation>نموذج الطلب على الدرّاجات خلف API مختبَرة</translation>
    </message>
    <message>
        <source>A container that answers demand questions over HTTP within a stated delay, refuses bad input politely, and gives exactly the numbers of the training code.</source>
        <translation>حاوية تجيب عن أسئلة الطلب عبر HTTP ضمن تأخّر محدّد، وترفض المُدخلات السيئة بلطف، وتعطي أرقام شفرة التدريب بالضبط.</translation>
    </message>
    <message>
        <source>Bike Sharing Dataset, hourly file (UCI). Fallback: a script that makes two years of hourly counts with daily, weekly and weather patterns and some noise.</source>
        <translation>‏Bike Sharing Dataset، ملف الساعات (UCI). البديل: نص برمجي يصنع أعدادًا ساعية لسنتين بأنماط يومية وأسبوعية وطقسية وبعض الضجيج.</translation>
    </message>
    <message>
        <source>You can put a model where other programs can use it. One container on one machine is a start, not operation.</source>
        <translation>يمكنك وضع نموذج حيث تستطيع برامج أخرى استخدامه. حاوية واحدة على آلة واحدة بداية، لا تشغيل فعلي.</translation>
    </message>
    <message>
        <source>Split by time: the last three months are the test. Baseline: the mean of the same hour and weekday.</source>
        <translation>التقسيم بحسب الزمن: آخر ثلاثة أشهر هي الاختبار. خط الأساس: متوسط الساعة نفسها ويوم الأسبوع نفسه.</translation>
    </message>
    <message>
        <source>Train one simple model. Save it with its input list, versions and test error, then leave it alone.</source>
        <translation>تدريب نموذج بسيط واحد. حفظه مع قائمة مُدخلاته وإصداراته وخطأ الاختبار، ثم تركه كما هو.</translation>
    </message>
    <message>
        <source>Write the interface first: fields, units, ranges, error replies. Write its tests before the code.</source>
        <translation>كتابة الواجهة أولًا: الحقول والوحدات والنطاقات وردود الخطأ. كتابة اختباراتها قبل الشفرة.</translation>
    </message>
    <message>
        <source>Build the service with a prediction, a health and a version address. Check every input.</source>
        <translation>بناء الخدمة بعنوان للتنبّؤ وعنوان للسلامة وعنوان للإصدار. فحص كل مُدخل.</translation>
    </message>
    <message>
        <source>Test that 200 test rows give the same answer through the service as in the training code.</source>
        <translation>اختبار أن 200 صف اختبار تعطي عبر الخدمة الجواب نفسه كما في شفرة التدريب.</translation>
    </message>
    <message>
        <source>Pack it in a small image: pinned versions, no root user, settings from outside.</source>
        <translation>تحزيمها في صورة حاوية صغيرة: إصدارات مثبّتة، ودون مستخدم root، وإعدادات من الخارج.</translation>
    </message>
    <message>
        <source>Load it with one, ten and fifty callers. Report the median and the slowest twentieth, name the limit.</source>
        <translation>تحميلها بمستدعٍ واحد ثم عشرة ثم خمسين. ذكر الوسيط وأبطأ جزء من عشرين، وتسمية الحدّ.</translation>
    </message>
    <message>
        <source>Look at the 50 worst test hours for a pattern, then write the README for a new colleague.</source>
        <translation>البحث عن نمط في أسوأ 50 ساعة اختبار، ثم كتابة README لزميل جديد.</translation>
    </message>
    <message>
        <source>Two commands from the README build the image and get the first answer on another machine.</source>
        <translation>أمران من README يبنيان الصورة ويعطيان أول جواب على آلة أخرى.</translation>
    </message>
    <message>
        <source>The test table shows that the model beats the hour-and-weekday mean, or says that it does not.</source>
        <translation>جدول الاختبار يُظهر أن النموذج يتفوّق على متوسط الساعة ويوم الأسبوع، أو يقول إنه لا يتفوّق.</translation>
    </message>
    <message>
        <source>Missing, wrong and out-of-range inputs get a clear error reply; each has a test.</source>
        <translation>المُدخلات الناقصة والخاطئة والخارجة عن النطاق تلقى ردّ خطأ واضحًا؛ ولكل منها اختبار.</translation>
    </message>
    <message>
        <source>Service and training code agree on 200 rows to six digits.</source>
        <translation>تتّفق الخدمة وشفرة التدريب على 200 صف حتى ست خانات.</translation>
    </message>
    <message>
        <source>The container does not run as root and holds no secret; the check is shown.</source>
        <translation>لا تعمل الحاوية بصلاحية root ولا تحوي أيّ سرّ؛ والفحص معروض.</translation>
    </message>
    <message>
        <source>The load table has three levels, with machine and limit named.</source>
        <translation>في جدول الحمل ثلاثة مستويات، مع ذكر الآلة والحدّ.</translation>
    </message>
    <message>
        <source>The README shows the 50 worst test hours and the patterns found in them.</source>
        <translation>يعرض README أسوأ 50 ساعة اختبار والأنماط التي وُجدت فيها.</translation>
    </message>
    <message>
        <source>A pipeline that blocks a worse model</source>
        <translation>خط يمنع نموذجًا أسوأ</translation>
    </message>
    <message>
        <source>A pipeline that trains, checks and releases a small model on every change, and demonstrably stops five planted faults before they are released.</source>
        <translation>خط يدرّب نموذجًا صغيرًا ويفحصه ويُصدره عند كل تغيير، ويوقف بصورة مثبتة خمسة أخطاء مزروعة قبل إصدارها.</translation>
    </message>
    <message>
        <source>SMS Spam Collection (UCI). Fallback: 600 own short messages, a fifth of them invented advertising. Training takes seconds, so free pipeline minutes are enough.</source>
        <translation>‏SMS Spam Collection (UCI). البديل: 600 رسالة قصيرة من كتابتك، خُمسها إعلانات مختلَقة. يستغرق التدريب ثواني، فتكفي دقائق الخط المجانية.</translation>
    </message>
    <message>
        <source>You can build release checks for models and have tried to fool them. The model is deliberately small.</source>
        <translation>يمكنك بناء فحوص إصدار للنماذج وقد حاولت خداعها. النموذج صغير عمدًا.</translation>
    </message>
    <message>
        <source>Fix training, gate and final test lists; remove repeated messages. Score a baseline: a ten-word list.</source>
        <translation>تثبيت قوائم التدريب والبوّابة والاختبار النهائي؛ وحذف الرسائل المكرّرة. تقييم خط أساس: قائمة من عشر كلمات.</translation>
    </message>
    <message>
        <source>Train a small linear model. Write the release rule: what must hold before a model may replace the last.</source>
        <translation>تدريب نموذج خطي صغير. كتابة قاعدة الإصدار: ما يجب تحقّقه قبل أن يحلّ نموذج محلّ السابق.</translation>
    </message>
    <message>
        <source>Set up the pipeline: style, unit tests, data checks, training, gate, image, release with a version.</source>
        <translation>إعداد الخط: الأسلوب واختبارات الوحدة وفحوص البيانات والتدريب والبوّابة والصورة والإصدار برقم.</translation>
    </message>
    <message>
        <source>Make the gate fair: compare old and new on the same messages, with an interval for the difference.</source>
        <translation>جعل البوّابة منصفة: مقارنة القديم والجديد على الرسائل نفسها، مع فترة ثقة للفرق.</translation>
    </message>
    <message>
        <source>Keep secrets outside the code, pin what is installed, and scan it for known holes.</source>
        <translation>إبقاء الأسرار خارج الشفرة، وتثبيت إصدارات ما يُنصَّب، وفحصه بحثًا عن الثغرات المعروفة.</translation>
    </message>
    <message>
        <source>Plant five faults as pull requests: flipped labels, leaked column, slow model, bad package, broken reply.</source>
        <translation>زرع خمسة أخطاء كطلبات دمج: وسوم مقلوبة، وعمود مسرَّب، ونموذج بطيء، وحزمة سيئة، وردّ معطوب.</translation>
    </message>
    <message>
        <source>Mend the pipeline until each fault is stopped at the right stage, with a message that helps.</source>
        <translation>إصلاح الخط حتى يُوقَف كل خطأ في المرحلة الصحيحة، برسالة مفيدة.</translation>
    </message>
    <message>
        <source>Release twice, roll back once, time it. Study 30 errors of the final model and write the README.</source>
        <translation>الإصدار مرتين والتراجع مرة واحدة مع قياس الوقت. دراسة 30 خطأ للنموذج النهائي وكتابة README.</translation>
    </message>
    <message>
        <source>Five closed pull requests show one planted fault each, with the stage that stopped it.</source>
        <translation>خمسة طلبات دمج مغلقة تعرض كل منها خطأ مزروعًا، مع المرحلة التي أوقفته.</translation>
    </message>
    <message>
        <source>A harmless change passes; the run is linked.</source>
        <translation>يمرّ تغيير غير ضارّ؛ ورابط التشغيل مذكور.</translation>
    </message>
    <message>
        <source>The release rule is one page and the gate does just what it says.</source>
        <translation>قاعدة الإصدار صفحة واحدة، والبوّابة تفعل ما تقوله تمامًا.</translation>
    </message>
    <message>
        <source>A rollback is shown in the log, with the minutes it took.</source>
        <translation>تراجع إلى إصدار سابق معروض في السجلّ، مع الدقائق التي استغرقها.</translation>
    </message>
    <message>
        <source>The final test was used once; its table has word list and model, and 30 errors are listed by kind.</source>
        <translation>استُخدم الاختبار النهائي مرة واحدة؛ وفي جدوله قائمة الكلمات والنموذج، و30 خطأ مسرودة بحسب النوع.</translation>
    </message>
    <message>
        <source>The README lists faults that the pipeline would still let through.</source>
        <translation>يسرد README أخطاء سيمرّرها الخط مع ذلك.</translation>
    </message>
    <message>
        <source>Returning customers: every run traceable</source>
        <translation>العملاء العائدون: كل تشغيل قابل للتتبّع</translation>
    </message>
    <message>
        <source>Sixty logged experiments on customers who come back, each rebuildable from its record, with features that contain nothing from the future.</source>
        <translation>ستون تجربة مسجَّلة عن العملاء الذين يعودون، يمكن إعادة بناء كل منها من سجلّها، بسمات لا تحوي شيئًا من المستقبل.</translation>
    </message>
    <message>
        <source>Online Retail II (UCI): sales of a British online shop, 2009 to 2011. Fallback: a script that makes two years of orders for 2,000 invented customers with a known rate of return.</source>
        <translation>‏Online Retail II (UCI): مبيعات متجر بريطاني على الإنترنت من 2009 إلى 2011. البديل: نص برمجي يصنع طلبات سنتين لعدد 2,000 عميل متخيَّل بمعدّل عودة معروف.</translation>
    </message>
    <message>
        <source>You can run experiments that others can trust and rebuild. The shop is small; a shared tracking server adds rights and backups.</source>
        <translation>يمكنك إجراء تجارب يثق بها الآخرون ويعيدون بناءها. المتجر صغير؛ ويضيف خادم التتبّع المشترك الصلاحيات والنسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Define the question: at a given date, will this customer order within 60 days? Keep the last dates as test.</source>
        <translation>تحديد السؤال: في تاريخ معطى، هل سيطلب هذا العميل خلال 60 يومًا؟ حجز آخر التواريخ للاختبار.</translation>
    </message>
    <message>
        <source>Baseline: one rule on the days since the last order.</source>
        <translation>خط الأساس: قاعدة واحدة على عدد الأيام منذ آخر طلب.</translation>
    </message>
    <message>
        <source>Define features in Feast with their time stamps. Build training sets as they were known on each date.</source>
        <translation>تعريف السمات في Feast مع طوابعها الزمنية. بناء مجموعات التدريب كما كانت معروفة في كل تاريخ.</translation>
    </message>
    <message>
        <source>Build a second set carelessly, with totals over all time. Measure how much better it seems to be.</source>
        <translation>بناء مجموعة ثانية بإهمال، بمجاميع على الزمن كله. قياس كم تبدو أفضل.</translation>
    </message>
    <message>
        <source>Log every run in MLflow: commit, data version, feature list, seed, environment, scores, model.</source>
        <translation>تسجيل كل تشغيل في MLflow: الإيداع (commit) وإصدار البيانات وقائمة السمات والبذرة والبيئة والدرجات والنموذج.</translation>
    </message>
    <message>
        <source>Run 60 trials of gradient boosting on the validation dates. Choose by a rule written beforehand.</source>
        <translation>إجراء 60 محاولة تعزيز متدرّج على تواريخ التحقّق. الاختيار بقاعدة مكتوبة مسبقًا.</translation>
    </message>
    <message>
        <source>Let another person pick a run at random. Rebuild it from its record on a clean machine.</source>
        <translation>ترك شخص آخر يختار تشغيلًا عشوائيًّا. إعادة بنائه من سجلّه على آلة نظيفة.</translation>
    </message>
    <message>
        <source>Test the chosen run once. Study 50 misses and false alarms, and write the README.</source>
        <translation>اختبار التشغيل المختار مرة واحدة. دراسة 50 من الحالات الفائتة والإنذارات الكاذبة، وكتابة README.</translation>
    </message>
    <message>
        <source>A table compares rule, careful features and careless features; the gap is explained.</source>
        <translation>جدول يقارن القاعدة والسمات المبنية بعناية والسمات المبنية بإهمال؛ والفجوة مشروحة.</translation>
    </message>
    <message>
        <source>Features for a past date stay the same when later orders are removed; a test proves it.</source>
        <translation>تبقى سمات تاريخ ماضٍ كما هي عند حذف الطلبات اللاحقة؛ واختبار يُثبت ذلك.</translation>
    </message>
    <message>
        <source>Each of the 60 runs has commit, data version, seed and environment.</source>
        <translation>لكل تشغيل من الستين إيداع (commit) وإصدار بيانات وبذرة وبيئة.</translation>
    </message>
    <message>
        <source>The run picked at random was rebuilt; both scores are shown and agree to three digits.</source>
        <translation>أُعيد بناء التشغيل المختار عشوائيًّا؛ والدرجتان معروضتان وتتّفقان حتى ثلاث خانات.</translation>
    </message>
    <message>
        <source>The best validation score and the test score stand side by side, with a comment on the gap.</source>
        <translation>أفضل درجة تحقّق ودرجة الاختبار جنبًا إلى جنب، مع تعليق على الفجوة.</translation>
    </message>
    <message>
        <source>Features of one customer come from the online store by key in a short demonstration.</source>
        <translation>في عرض قصير تأتي سمات عميل واحد من المخزن المتّصل (online store) بالمفتاح.</translation>
    </message>
    <message>
        <source>Drift alarm with a measured false alarm rate</source>
        <translation>إنذار انزياح بمعدّل إنذارات كاذبة مقيس</translation>
    </message>
    <message>
        <source>A monitor for an air quality model whose delay in seeing drift and whose rate of false alarms were both measured on faults planted on known days.</source>
        <translation>مراقب لنموذج جودة هواء، قيس تأخّره في رؤية الانزياح ومعدّل إنذاراته الكاذبة على أعطال مزروعة في أيام معروفة.</translation>
    </message>
    <message>
        <source>Beijing Multi-Site Air-Quality Data (UCI): hourly values of 12 stations. Fallback: a script that makes three years of hourly sensor values with seasons, gaps and noise.</source>
        <translation>‏Beijing Multi-Site Air-Quality Data (UCI): قيم ساعية من 12 محطة. البديل: نص برمجي يصنع قيم حسّاسات ساعية لثلاث سنوات بمواسم وفجوات وضجيج.</translation>
    </message>
    <message>
        <source>You can choose alarms by measurement rather than by taste. Planted faults are cleaner than real ones.</source>
        <translation>يمكنك اختيار الإنذارات بالقياس لا بالذوق. الأعطال المزروعة أنظف من الحقيقية.</translation>
    </message>
    <message>
        <source>Train a model on the first years that tells fine dust six hours ahead. Baseline: the value now.</source>
        <translation>تدريب نموذج على السنوات الأولى يتنبّأ بالغبار الدقيق لست ساعات قادمة. خط الأساس: القيمة الحالية.</translation>
    </message>
    <message>
        <source>Replay a later year day by day, as if live. True values arrive two days late.</source>
        <translation>إعادة عرض سنة لاحقة يومًا بيوم كأنها حيّة. تصل القيم الحقيقية متأخّرة يومين.</translation>
    </message>
    <message>
        <source>Before looking, write how many false alarms a month are acceptable, and how late an alarm may be.</source>
        <translation>قبل النظر، كتابة كم إنذارًا كاذبًا في الشهر مقبول، وكم يجوز أن يتأخّر الإنذار.</translation>
    </message>
    <message>
        <source>Choose three signals: one on inputs, one on predictions, one on late errors. Set limits on a quiet season.</source>
        <translation>اختيار ثلاث إشارات: واحدة على المُدخلات، وواحدة على التنبّؤات، وواحدة على الأخطاء المتأخّرة. ضبط الحدود على موسم هادئ.</translation>
    </message>
    <message>
        <source>Plant faults on secret days: shifted sensor, stuck sensor, changed unit, missing station, changed relation.</source>
        <translation>زرع أعطال في أيام سرّية: حسّاس منزاح، وحسّاس عالق، ووحدة متغيّرة، ومحطة مفقودة، وعلاقة متغيّرة.</translation>
    </message>
    <message>
        <source>Replay 100 times with random fault days. Measure delay, missed faults and false alarms of each signal.</source>
        <translation>إعادة العرض 100 مرة بأيام أعطال عشوائية. قياس التأخّر والأعطال الفائتة والإنذارات الكاذبة لكل إشارة.</translation>
    </message>
    <message>
        <source>Compare with the simplest alarm: a fixed limit on the daily mean. Look into ten false alarms.</source>
        <translation>المقارنة بأبسط إنذار: حدّ ثابت على المتوسط اليومي. بحث عشرة إنذارات كاذبة.</translation>
    </message>
    <message>
        <source>Build one page that shows state and cause, and a runbook: who does what at each alarm.</source>
        <translation>بناء صفحة واحدة تعرض الحالة والسبب، ودليل تشغيل (runbook): من يفعل ماذا عند كل إنذار.</translation>
    </message>
    <message>
        <source>The accepted alarm rates are older in the history than the measurements.</source>
        <translation>معدّلات الإنذار المقبولة أقدم في التاريخ من القياسات.</translation>
    </message>
    <message>
        <source>A table gives delay, misses and false alarms for each signal and each fault, with intervals.</source>
        <translation>جدول يعطي التأخّر والحالات الفائتة والإنذارات الكاذبة لكل إشارة ولكل عطل، مع فترات ثقة.</translation>
    </message>
    <message>
        <source>The fixed limit is in the same table; what is gained or lost is said plainly.</source>
        <translation>الحدّ الثابت في الجدول نفسه؛ وما يُكسب أو يُخسر مذكور بوضوح.</translation>
    </message>
    <message>
        <source>Season alone does not raise the alarm more often than accepted, or the README says so.</source>
        <translation>لا يطلق الموسم وحده الإنذار أكثر من المقبول، أو يقول README ذلك.</translation>
    </message>
    <message>
        <source>Ten false alarms are explained one by one.</source>
        <translation>عشرة إنذارات كاذبة مشروحة واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Another person, with the runbook only, names the cause of two planted faults.</source>
        <translation>شخص آخر، بدليل التشغيل وحده، يسمّي سبب عطلين مزروعين.</translation>
    </message>
    <message>
        <source>Model service on Kubernetes under fault drills</source>
        <translation>خدمة نموذج على Kubernetes في تمارين أعطال</translation>
    </message>
    <message>
        <source>A language recogniser served on a local cluster that keeps answering through six drilled faults, with a diary of how each fault was found.</source>
        <translation>متعرّف على اللغات يعمل على عنقود محلّي ويواصل الإجابة خلال ستة تمارين أعطال، مع يوميات تبيّن كيف وُجد كل عطل.</translation>
    </message>
    <message>
        <source>Sentences of ten languages from Tatoeba (CC BY 2.0 FR). Cluster: kind or minikube, with about 8 GB of memory. Fallback text: 300 sentences in each of four languages, from friends and books out of copyright.</source>
        <translation>جمل بعشر لغات من Tatoeba (برخصة CC BY 2.0 FR). العنقود: kind أو minikube، بنحو 8 GB من الذاكرة. النص البديل: 300 جملة بكل من أربع لغات، من أصدقاء وكتب انتهت حقوقها.</translation>
    </message>
    <message>
        <source>You can run a service on Kubernetes and find faults in order. A laptop cluster has no real network, users or night shift.</source>
        <translation>يمكنك تشغيل خدمة على Kubernetes والعثور على الأعطال بترتيب. ليس في عنقود على حاسوب محمول شبكة حقيقية ولا مستخدمون ولا مناوبة ليلية.</translation>
    </message>
    <message>
        <source>Train a small recogniser on letter groups. Hold out sentences; the baseline is a list of common words.</source>
        <translation>تدريب متعرّف صغير على مجموعات الحروف. حجز جمل؛ وخط الأساس قائمة بالكلمات الشائعة.</translation>
    </message>
    <message>
        <source>Pack it as a service with separate live and ready checks. Write one load script that counts lost requests.</source>
        <translation>تحزيمه كخدمة بفحصين منفصلين للحياة والجاهزية. كتابة نص حمل واحد يعدّ الطلبات الضائعة.</translation>
    </message>
    <message>
        <source>Write your own manifests: two copies, limits on memory and processor, settings, probes, a service.</source>
        <translation>كتابة ملفات تعريف خاصة: نسختان، وحدود للذاكرة والمعالج، وإعدادات، ومجسّات (probes)، وخدمة.</translation>
    </message>
    <message>
        <source>Start the cluster and the load. Record normal delay and lost requests for ten minutes as the reference.</source>
        <translation>تشغيل العنقود والحمل. تسجيل التأخّر المعتاد والطلبات الضائعة لعشر دقائق كمرجع.</translation>
    </message>
    <message>
        <source>Drill: kill a copy, release a broken image, shrink memory, slow start, wrong setting, full node.</source>
        <translation>التمارين: قتل نسخة، وإصدار صورة معطوبة، وتقليص الذاكرة، وبدء بطيء، وإعداد خاطئ، وعقدة ممتلئة.</translation>
    </message>
    <message>
        <source>For each: guess the effect first, then watch events and logs, mend, and count lost requests.</source>
        <translation>لكل منها: تخمين الأثر أولًا، ثم متابعة الأحداث والسجلّات، والإصلاح، وعدّ الطلبات الضائعة.</translation>
    </message>
    <message>
        <source>Let another person break the cluster in secret once. Find the cause within 30 minutes, or say where you stuck.</source>
        <translation>ترك شخص آخر يعطب العنقود سرًّا مرة واحدة. إيجاد السبب خلال 30 دقيقة، أو ذكر موضع التعثّر.</translation>
    </message>
    <message>
        <source>Test the recogniser once, list confused language pairs, and write README and drill diary.</source>
        <translation>اختبار المتعرّف مرة واحدة، وسرد أزواج اللغات الملتبسة، وكتابة README ويوميات التمارين.</translation>
    </message>
    <message>
        <source>One script builds the cluster and the service from nothing.</source>
        <translation>نص برمجي واحد يبني العنقود والخدمة من لا شيء.</translation>
    </message>
    <message>
        <source>A table gives lost requests and minutes to recover for the reference and each drill.</source>
        <translation>جدول يعطي الطلبات الضائعة ودقائق التعافي للمرجع ولكل تمرين.</translation>
    </message>
    <message>
        <source>At least two drills were repeated after a change and lost fewer requests.</source>
        <translation>أُعيد تمرينان على الأقل بعد تغيير، وضاعت فيهما طلبات أقل.</translation>
    </message>
    <message>
        <source>The diary has for each drill: guess, finding, cause, change.</source>
        <translation>في اليوميات لكل تمرين: التخمين والمُكتشَف والسبب والتغيير.</translation>
    </message>
    <message>
        <source>The secret fault has an honest time line.</source>
        <translation>للعطل السرّي تسلسل زمني صادق.</translation>
    </message>
    <message>
        <source>Word list and model are compared on held-out sentences, with confused pairs.</source>
        <translation>قائمة الكلمات والنموذج مقارنان على جمل محجوزة، مع الأزواج الملتبسة.</translation>
    </message>
    <message>
        <source>Credit for new accounts may cover it; otherwise a few dollars. Delete everything the same day.</source>
        <translation>قد يغطّيه رصيد الحسابات الجديدة؛ وإلا فبضعة دولارات. يُحذف كل شيء في اليوم نفسه.</translation>
    </message>
    <message>
        <source>One model on three clouds, capped and torn down</source>
        <translation>نموذج واحد على ثلاث سحب، بسقف وإزالة كاملة</translation>
    </message>
    <message>
        <source>The same small model trained and served for one hour on AWS, Google Cloud and Azure, all from code, under a cost cap and with proof that nothing is left running.</source>
        <translation>النموذج الصغير نفسه يُدرَّب ويُقدَّم لساعة واحدة على AWS وGoogle Cloud وAzure، وكله من الشفرة، تحت سقف تكلفة ومع إثبات أن لا شيء بقي يعمل.</translation>
    </message>
    <message>
        <source>Self-made or your own small table; scikit-learn’s built-in diabetes data will do. Needs a payment card at each provider. Without one: plan all three, run only the container locally, and claim no cloud skill.</source>
        <translation>بيانات من صنعك أو جدول صغير لك؛ وتكفي بيانات السكّري المرفقة مع scikit-learn. تلزم بطاقة دفع لدى كل مزوّد. دونها: تخطيط الثلاث كلها، وتشغيل الحاوية محلّيًّا فقط، وعدم ادّعاء أيّ مهارة سحابية.</translation>
    </message>
    <message>
        <source>You can use three clouds with care for cost and rights. An hour of a tiny model is not experience of running one. Claim only the clouds you did.</source>
        <translation>يمكنك استخدام ثلاث سحب بعناية بالتكلفة والصلاحيات. ساعة من نموذج صغير جدًّا ليست خبرة في تشغيله. لا تُذكر إلا السحب التي استُخدمت فعلًا.</translation>
    </message>
    <message>
        <source>Read each provider’s present free offer. Write a cap per cloud, a day for each and a stop rule.</source>
        <translation>قراءة العرض المجاني الحالي لكل مزوّد. كتابة سقف لكل سحابة ويوم لكل منها وقاعدة إيقاف.</translation>
    </message>
    <message>
        <source>Train locally with a held-out test. Note the score of the mean as baseline, of the model, and its ten worst errors.</source>
        <translation>التدريب محلّيًّا باختبار محجوز. تدوين درجة المتوسط كخط أساس ودرجة النموذج وأسوأ عشرة أخطاء له.</translation>
    </message>
    <message>
        <source>First cloud: set a budget alarm before anything else, then a role with only the rights needed.</source>
        <translation>السحابة الأولى: ضبط تنبيه ميزانية قبل أيّ شيء آخر، ثم دور بالصلاحيات اللازمة فقط.</translation>
    </message>
    <message>
        <source>Describe storage, role and budget as code. Read the plan line by line before it is applied.</source>
        <translation>وصف التخزين والدور (role) والميزانية كشفرة. قراءة الخطة سطرًا سطرًا قبل تطبيقها.</translation>
    </message>
    <message>
        <source>Run the training there as a managed job, register the model, and compare its score with the local one.</source>
        <translation>تشغيل التدريب هناك كمهمة مُدارة، وتسجيل النموذج، ومقارنة درجته بالدرجة المحلّية.</translation>
    </message>
    <message>
        <source>Serve it for at most an hour. Send the test rows, compare all answers, then delete the endpoint.</source>
        <translation>تقديم النموذج ساعة واحدة على الأكثر. إرسال صفوف الاختبار، ومقارنة كل الإجابات، ثم حذف نقطة النهاية.</translation>
    </message>
    <message>
        <source>Move to the second and third cloud. Note what carried over, what did not, and the hours each took.</source>
        <translation>الانتقال إلى السحابة الثانية ثم الثالثة. تدوين ما انتقل وما لم ينتقل، والساعات التي استغرقتها كلٌّ منهما.</translation>
    </message>
    <message>
        <source>Destroy everything. Look at bill and resource list the next day and a week later. Write the comparison.</source>
        <translation>إزالة كل شيء. النظر في الفاتورة وقائمة الموارد في اليوم التالي وبعد أسبوع. كتابة المقارنة.</translation>
    </message>
    <message>
        <source>For each cloud the logs of plan, apply and destroy are in the repository, free of secrets and account numbers.</source>
        <translation>لكل سحابة، سجلّات plan وapply وdestroy موجودة في المستودع، خالية من الأسرار وأرقام الحسابات.</translation>
    </message>
    <message>
        <source>Test scores on all clouds agree with the local score, or each gap is explained.</source>
        <translation>تتّفق درجات الاختبار على كل السحب مع الدرجة المحلّية، أو يُشرح كل فرق.</translation>
    </message>
    <message>
        <source>A dated picture of bill and empty resource list, a week later, exists for each cloud.</source>
        <translation>توجد لكل سحابة صورة مؤرّخة للفاتورة ولقائمة الموارد الفارغة، بعد أسبوع.</translation>
    </message>
    <message>
        <source>Total cost is under the cap, or the README tells what went wrong.</source>
        <translation>التكلفة الإجمالية دون السقف، أو يبيّن README ما الذي أخفق.</translation>
    </message>
    <message>
        <source>Every role’s rights are listed with the reason for each.</source>
        <translation>صلاحيات كل دور مذكورة مع سبب كل منها.</translation>
    </message>
    <message>
        <source>A one-page comparison has hours, cost, start delay and three traps for each cloud.</source>
        <translation>مقارنة من صفحة واحدة تذكر لكل سحابة الساعات والتكلفة وتأخّر البدء وثلاثة مزالق.</translation>
    </message>
    <message>
        <source>The large-batch learning rate rule, reproduced</source>
        <translation>إعادة إنتاج قاعدة معدّل التعلّم للدفعات الكبيرة</translation>
    </message>
    <message>
        <source>A small, honest repeat of the claim that the learning rate should grow with the batch size after a warm-up, with every departure from the paper listed.</source>
        <translation>تكرار صغير أمين للزعم بأن معدّل التعلّم ينبغي أن يزيد مع حجم الدفعة بعد إحماء (warm-up)، مع سرد كل خروج عن الورقة.</translation>
    </message>
    <message>
        <source>Paper: Accurate, Large Minibatch SGD, by Goyal and others, 2017. Data: CIFAR-10. Best with two notebook GPUs. Fallback: Fashion-MNIST and two processes on a laptop’s processor.</source>
        <translation>الورقة: Accurate, Large Minibatch SGD، لـGoyal وآخرين، 2017. البيانات: CIFAR-10. الأفضل بوحدتَي GPU من خدمة دفاتر. البديل: Fashion-MNIST وعمليتان على معالج حاسوب محمول.</translation>
    </message>
    <message>
        <source>You can check a published claim on a small budget and stay fair to it. Small networks neither prove nor refute the original.</source>
        <translation>يمكنك فحص زعم منشور بميزانية صغيرة مع إنصافه. الشبكات الصغيرة لا تُثبت الأصل ولا تنقضه.</translation>
    </message>
    <message>
        <source>Read the paper twice. Write its claim in three sentences, and what result would speak against it.</source>
        <translation>قراءة الورقة مرتين. كتابة زعمها في ثلاث جمل، والنتيجة التي تشهد ضده.</translation>
    </message>
    <message>
        <source>List what you cannot copy: data, network, machines, length. Guess how each could change the result.</source>
        <translation>سرد ما يتعذّر نسخه: البيانات والشبكة والآلات والمدّة. تخمين كيف قد يغيّر كلٌّ منها النتيجة.</translation>
    </message>
    <message>
        <source>Train the reference with a small batch in one process, five seeds. This is the baseline to match.</source>
        <translation>تدريب النموذج المرجعي بدفعة صغيرة في عملية واحدة وبخمس بذور. هذا هو خط الأساس المطلوب بلوغه.</translation>
    </message>
    <message>
        <source>Split the batch over two processes. With batch norm off, check that one step gives the same weights as one process.</source>
        <translation>تقسيم الدفعة على عمليتين. مع إيقاف batch norm، التحقّق من أن خطوة واحدة تعطي الأوزان نفسها كعملية واحدة.</translation>
    </message>
    <message>
        <source>Run the eightfold batch three ways: same rate, scaled rate, scaled rate with warm-up. Five seeds each.</source>
        <translation>تشغيل الدفعة المضاعفة ثماني مرات بثلاث طرق: المعدّل نفسه، ومعدّل مكبَّر، ومعدّل مكبَّر مع إحماء. خمس بذور لكل طريقة.</translation>
    </message>
    <message>
        <source>Measure images per second with one and two processes, and say where time is lost.</source>
        <translation>قياس عدد الصور في الثانية بعملية وبعمليتين، وبيان أين يضيع الوقت.</translation>
    </message>
    <message>
        <source>Compare final test errors with intervals. Look into runs that failed or behaved oddly.</source>
        <translation>مقارنة أخطاء الاختبار النهائية بفترات ثقة. النظر في التشغيلات التي فشلت أو سلكت سلوكًا غريبًا.</translation>
    </message>
    <message>
        <source>Write four pages: claim, method, gaps, result, verdict. Let someone rerun one cell of the table.</source>
        <translation>كتابة أربع صفحات: الزعم والطريقة والفجوات والنتيجة والحكم. دعوة شخص إلى إعادة تشغيل خانة واحدة من الجدول.</translation>
    </message>
    <message>
        <source>The claim and the result against it were written before the first run.</source>
        <translation>كُتب الزعم والنتيجة التي تنقضه قبل التشغيل الأول.</translation>
    </message>
    <message>
        <source>One table has four settings with five seeds each: mean, interval and number of failed runs.</source>
        <translation>جدول واحد بأربعة إعدادات وخمس بذور لكل منها: المتوسط وفترة الثقة وعدد التشغيلات الفاشلة.</translation>
    </message>
    <message>
        <source>An automatic test shows that one and two processes give the same step.</source>
        <translation>يُظهر اختبار آلي أن عملية واحدة وعمليتين تعطيان الخطوة نفسها.</translation>
    </message>
    <message>
        <source>Every departure from the paper is in a list, with a guess and, where tested, the effect.</source>
        <translation>كل خروج عن الورقة مذكور في قائمة، مع تخمين، ومع الأثر حيث اختُبر.</translation>
    </message>
    <message>
        <source>Another person reran one cell from the README; the result is within the interval, or the gap is discussed.</source>
        <translation>أعاد شخص آخر تشغيل خانة واحدة وفق README؛ والنتيجة ضمن فترة الثقة، أو نوقش الفرق.</translation>
    </message>
    <message>
        <source>The verdict says which part of the claim was tested and which was not.</source>
        <translation>يبيّن الحكم أيّ جزء من الزعم اختُبر وأيّه لم يُختبر.</translation>
    </message>
    <message>
        <source>What does DQN need? An ablation with intervals</source>
        <translation>ماذا يحتاج DQN؟ تجربة حذف بفترات ثقة</translation>
    </message>
    <message>
        <source>A planned study that shows which parts of a DQN agent matter in one small environment, with ten seeds, intervals, a random player and a hand-written rule.</source>
        <translation>دراسة مخطّطة تُظهر أيّ أجزاء وكيل DQN مهمّ في بيئة صغيرة واحدة، بعشر بذور وفترات ثقة ولاعب عشوائي وقاعدة مكتوبة باليد.</translation>
    </message>
    <message>
        <source>CartPole from Gymnasium, which needs no data and runs on a laptop. A second environment for the final check: Acrobot. Fallback: a small grid world of your own with the same interface.</source>
        <translation>‏CartPole من Gymnasium، ولا تحتاج إلى بيانات وتعمل على حاسوب محمول. بيئة ثانية للفحص الأخير: Acrobot. البديل: عالم شبكي صغير من صنعك بالواجهة نفسها.</translation>
    </message>
    <message>
        <source>You can design and carry through a fair study of noisy learning. One small environment allows no general claim.</source>
        <translation>يمكنك تصميم دراسة منصفة لتعلّم مشوَّش وإتمامها. بيئة صغيرة واحدة لا تسمح بزعم عامّ.</translation>
    </message>
    <message>
        <source>Score the random player and a rule of one line over 100 episodes. These are the baselines.</source>
        <translation>تقييم اللاعب العشوائي وقاعدة من سطر واحد على 100 حلقة. هذان هما خطّا الأساس.</translation>
    </message>
    <message>
        <source>Write DQN and test its parts apart: memory, target, exploration. Check with two seeds that it learns.</source>
        <translation>كتابة DQN واختبار أجزائه منفصلة: الذاكرة والهدف والاستكشاف. التحقّق ببذرتين من أنه يتعلّم.</translation>
    </message>
    <message>
        <source>Write the plan: measure, budget of steps, five variants with one part removed each, ten seeds, exclusions.</source>
        <translation>كتابة الخطة: المقياس، وميزانية الخطوات، وخمس صيغ يُحذف من كل منها جزء واحد، وعشر بذور، وحالات الاستبعاد.</translation>
    </message>
    <message>
        <source>From three pilot seeds estimate the spread. Say which differences ten seeds can show at all.</source>
        <translation>تقدير التشتّت من ثلاث بذور تمهيدية. بيان الفروق التي يمكن لعشر بذور أن تُظهرها أصلًا.</translation>
    </message>
    <message>
        <source>Start all 60 runs from one script that can resume. Keep a log; do not stop a run early.</source>
        <translation>بدء التشغيلات الستين كلها من نص برمجي واحد يمكنه الاستئناف. حفظ سجلّ؛ وعدم إيقاف أيّ تشغيل مبكرًا.</translation>
    </message>
    <message>
        <source>Score each trained agent on fresh episodes with fixed seeds, kept apart from training.</source>
        <translation>تقييم كل وكيل مدرَّب على حلقات جديدة ببذور ثابتة، مفصولة عن التدريب.</translation>
    </message>
    <message>
        <source>Show every seed’s curve, then means with intervals by resampling, corrected for five comparisons.</source>
        <translation>عرض منحنى كل بذرة، ثم المتوسطات بفترات ثقة من إعادة أخذ العيّنات، مصحَّحة لخمس مقارنات.</translation>
    </message>
    <message>
        <source>Watch five bad episodes and describe them. Check the main finding once in Acrobot, then write up.</source>
        <translation>مشاهدة خمس حلقات سيّئة ووصفها. فحص النتيجة الرئيسية مرة واحدة في Acrobot، ثم كتابة التقرير.</translation>
    </message>
    <message>
        <source>The plan is older in the history than the 60 runs, and changes to it are marked.</source>
        <translation>الخطة أقدم في تاريخ المستودع من التشغيلات الستين، والتغييرات عليها معلَّمة.</translation>
    </message>
    <message>
        <source>Random player and rule stand in every table and plot.</source>
        <translation>يظهر اللاعب العشوائي والقاعدة في كل جدول ورسم.</translation>
    </message>
    <message>
        <source>Curves of all seeds are shown, none left out without a reason from the plan.</source>
        <translation>منحنيات كل البذور معروضة، ولم يُحذف أيّ منها دون سبب من الخطة.</translation>
    </message>
    <message>
        <source>Each of the five differences has an interval and a plain sentence: shown, not shown, or too noisy.</source>
        <translation>لكل من الفروق الخمسة فترة ثقة وجملة واضحة: ظهر، أو لم يظهر، أو مشوَّش أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The result of the check in Acrobot is given, also if it disagrees.</source>
        <translation>نتيجة الفحص في Acrobot مذكورة، حتى إن خالفت.</translation>
    </message>
    <message>
        <source>The whole study restarts with one command from the README after an interruption.</source>
        <translation>تُستأنف الدراسة كلها بعد انقطاع بأمر واحد من README.</translation>
    </message>
    <message>
        <source>Short survey: how papers report small gains</source>
        <translation>دراسة مسحية قصيرة: كيف تعرض الأوراق المكاسب الصغيرة</translation>
    </message>
    <message>
        <source>A six-page survey that counts how 30 recent papers on one task back up small improvements, by a search and a coding sheet that others can repeat.</source>
        <translation>دراسة مسحية من ست صفحات تحصي كيف تسند 30 ورقة حديثة في مهمة واحدة تحسيناتها الصغيرة، ببحث وورقة ترميز يمكن للآخرين تكرارهما.</translation>
    </message>
    <message>
        <source>Papers of one language task and three years from the ACL Anthology, whose records can be downloaded. Fallback: 15 papers picked by a friend from any open journal. No model is trained.</source>
        <translation>أوراق مهمة لغوية واحدة في ثلاث سنوات من ACL Anthology التي يمكن تنزيل سجلّاتها. البديل: 15 ورقة يختارها صديق من أيّ مجلة مفتوحة. لا يُدرَّب أيّ نموذج.</translation>
    </message>
    <message>
        <source>You can read in numbers, judge evidence and write it up. A sample of one task does not speak for the field.</source>
        <translation>يمكنك القراءة بكثرة، والحكم على الأدلة، وكتابة ذلك. عيّنة من مهمة واحدة لا تمثّل المجال كله.</translation>
    </message>
    <message>
        <source>Start from something that puzzles you. Write one question, and your guess of the answer with a number.</source>
        <translation>البدء من أمر محيّر. كتابة سؤال واحد، وتخمين الجواب برقم.</translation>
    </message>
    <message>
        <source>Write the search: words, venues, years, what is in and what is out. Save all hits before choosing.</source>
        <translation>كتابة خطة البحث: الكلمات والمنشورات والسنوات وما يدخل وما يخرج. حفظ كل النتائج قبل الاختيار.</translation>
    </message>
    <message>
        <source>Draw 30 papers at random from those that fit. Keep a list of excluded ones with reasons.</source>
        <translation>سحب 30 ورقة عشوائيًّا مما يوافق الشروط. حفظ قائمة بالمستبعَدة مع الأسباب.</translation>
    </message>
    <message>
        <source>Make a coding sheet: size of gain, seeds, interval, baseline tuning, test used once, code, limits.</source>
        <translation>إعداد ورقة ترميز: حجم المكسب، والبذور، وفترة الثقة، وضبط خط الأساس، واستخدام الاختبار مرة واحدة، والشفرة، والحدود.</translation>
    </message>
    <message>
        <source>Code ten papers. A second person codes five of the same. Settle differences, sharpen the sheet, start again.</source>
        <translation>ترميز عشر أوراق. يرمّز شخص ثانٍ خمسًا منها. حسم الخلافات، وإحكام الورقة، والبدء من جديد.</translation>
    </message>
    <message>
        <source>Code all 30 with page numbers as proof. Count, with intervals, since 30 is few.</source>
        <translation>ترميز الأوراق الثلاثين كلها مع أرقام الصفحات إثباتًا. العدّ بفترات ثقة، لأن 30 عدد قليل.</translation>
    </message>
    <message>
        <source>Look for cases against your guess and follow one surprise to its source.</source>
        <translation>البحث عن حالات تخالف التخمين، وتتبّع مفاجأة واحدة إلى مصدرها.</translation>
    </message>
    <message>
        <source>Write six pages with a limits part. Get comments from two readers and answer each in writing.</source>
        <translation>كتابة ست صفحات فيها قسم للحدود. أخذ ملاحظات قارئين والردّ على كل منها كتابةً.</translation>
    </message>
    <message>
        <source>Another person gets the same list of hits with the search in the README, or the change is explained.</source>
        <translation>يحصل شخص آخر على قائمة النتائج نفسها بالبحث المذكور في README، أو يُشرح التغيّر.</translation>
    </message>
    <message>
        <source>Each coded cell has a page number or a clear “not stated”.</source>
        <translation>لكل خانة مرمَّزة رقم صفحة أو عبارة «غير مذكور» واضحة.</translation>
    </message>
    <message>
        <source>Agreement of the two coders on five papers is given.</source>
        <translation>مدى اتّفاق المرمّزَين على خمس أوراق مذكور.</translation>
    </message>
    <message>
        <source>First guess and final count stand side by side.</source>
        <translation>التخمين الأول والعدد النهائي معروضان جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Every statement on a paper cites it, and no paper or author is mocked.</source>
        <translation>كل قول عن ورقة يستشهد بها، ولا سخرية من أيّ ورقة أو مؤلّف.</translation>
    </message>
    <message>
        <source>The comments of two readers and your answers are in the repository.</source>
        <translation>ملاحظات القارئين وردودك عليها في المستودع.</translation>
    </message>
    <message>
        <source>AI feature brief from six interviews</source>
        <translation>موجز ميزة ذكاء اصطناعي من ست مقابلات</translation>
    </message>
    <message>
        <source>A four-page brief for one AI feature in a real small organisation, resting on interviews and a paper trial, with build, buy, wait or no-AI as open options.</source>
        <translation>موجز من أربع صفحات لميزة ذكاء اصطناعي واحدة في مؤسسة صغيرة حقيقية، يستند إلى مقابلات وتجربة ورقية، وخياراته المفتوحة: البناء أو الشراء أو الانتظار أو الاستغناء عن الذكاء الاصطناعي.</translation>
    </message>
    <message>
        <source>Your own interviews with six people of a library, club, shop or department, with written consent and no names in the notes. Fallback: six people from your circle who share one task, such as keeping accounts.</source>
        <translation>مقابلاتك مع ستة أشخاص في مكتبة أو نادٍ أو متجر أو قسم، بموافقة مكتوبة ودون أسماء في الملاحظات. البديل: ستة أشخاص من محيطك تجمعهم مهمة واحدة، مثل مسك الحسابات.</translation>
    </message>
    <message>
        <source>You can find out what people need and let that decide. Six people in one place are a start, not a market study.</source>
        <translation>يمكنك معرفة ما يحتاجه الناس وجعله أساس القرار. ستة أشخاص في مكان واحد بداية، لا دراسة سوق.</translation>
    </message>
    <message>
        <source>Find who decides, pays, uses and is affected. Agree with the person in charge what the brief is to decide.</source>
        <translation>معرفة من يقرّر ومن يدفع ومن يستخدم ومن يتأثّر. الاتّفاق مع المسؤول على القرار الذي يخدمه الموجز.</translation>
    </message>
    <message>
        <source>Write an interview guide on what people did last week, not on what they would like. Test it once.</source>
        <translation>كتابة دليل مقابلة عمّا فعله الناس في الأسبوع الماضي، لا عمّا يودّونه. تجربته مرة واحدة.</translation>
    </message>
    <message>
        <source>Interview six people for 30 minutes each. Watch two of them at work if they allow it.</source>
        <translation>إجراء مقابلة مع ستة أشخاص، 30 دقيقة لكل منهم. مشاهدة اثنين منهم أثناء العمل إن سمحا بذلك.</translation>
    </message>
    <message>
        <source>Sort the notes with a second person. Mark seen, said and guessed apart. Write what surprised you.</source>
        <translation>تصنيف الملاحظات مع شخص ثانٍ. التفريق بين ما رُئي وما قيل وما خُمِّن. كتابة ما كان مفاجئًا.</translation>
    </message>
    <message>
        <source>Name the smallest useful version, and the plain solution without AI that it must beat.</source>
        <translation>تحديد أصغر نسخة نافعة، والحلّ البسيط دون ذكاء اصطناعي الذي يجب أن تتفوّق عليه.</translation>
    </message>
    <message>
        <source>Try it on paper with three people: you play the system, and are wrong in two of ten cases.</source>
        <translation>تجربتها على الورق مع ثلاثة أشخاص: تقوم أنت بدور النظام، وتخطئ في حالتين من عشر.</translation>
    </message>
    <message>
        <source>Estimate value, running cost and cost of errors as ranges. Compare build, buy, wait and no AI.</source>
        <translation>تقدير القيمة وتكلفة التشغيل وتكلفة الأخطاء كنطاقات. مقارنة البناء والشراء والانتظار والاستغناء عن الذكاء الاصطناعي.</translation>
    </message>
    <message>
        <source>Present it to the person in charge. Write down the decision, then plan the first six weeks or stop.</source>
        <translation>عرض الموجز على المسؤول. تدوين القرار، ثم تخطيط الأسابيع الستة الأولى أو التوقّف.</translation>
    </message>
    <message>
        <source>A README leads to guide, consent sheet and notes without names, with six interview dates.</source>
        <translation>يقود README إلى الدليل وورقة الموافقة والملاحظات دون أسماء، مع تواريخ المقابلات الست.</translation>
    </message>
    <message>
        <source>Each need in the brief points to at least two interviews or one observation.</source>
        <translation>كل حاجة في الموجز تشير إلى مقابلتين على الأقل أو إلى مشاهدة واحدة.</translation>
    </message>
    <message>
        <source>The brief shows what users see when the system is wrong, and what the paper trial taught.</source>
        <translation>يُظهر الموجز ما يراه المستخدمون حين يخطئ النظام، وما علّمته التجربة الورقية.</translation>
    </message>
    <message>
        <source>Four options are compared in one table with ranges and the main risk of each.</source>
        <translation>أربعة خيارات مقارَنة في جدول واحد، بنطاقات وبالخطر الرئيسي لكل منها.</translation>
    </message>
    <message>
        <source>A measure of success and a reason to stop were agreed with the person in charge.</source>
        <translation>اتُّفق مع المسؤول على مقياس للنجاح وعلى سبب للتوقّف.</translation>
    </message>
    <message>
        <source>The decision is recorded in that person’s words, also if it is a no.</source>
        <translation>القرار مسجَّل بكلمات ذلك الشخص، حتى إن كان رفضًا.</translation>
    </message>
    <message>
        <source>Speech recogniser audit across accents</source>
        <translation>تدقيق نظام تعرّف على الكلام عبر اللهجات</translation>
    </message>
    <message>
        <source>An audit of a public speech recogniser for unequal errors between accents, with honest intervals, a model card and advice on where not to use it.</source>
        <translation>تدقيق نظام عامّ للتعرّف على الكلام بحثًا عن تفاوت الأخطاء بين اللهجات، بفترات ثقة صادقة وبطاقة نموذج ونصيحة بمواضع عدم استخدامه.</translation>
    </message>
    <message>
        <source>Recordings of English dialects of the British Isles (OpenSLR 83, CC BY-SA 4.0). Model: Whisper in its tiny and base sizes, on a laptop. Fallback: ten people read 20 sentences each, with written consent.</source>
        <translation>تسجيلات للهجات الإنجليزية في الجزر البريطانية (OpenSLR 83، برخصة CC BY-SA 4.0). النموذج: Whisper بحجمَي tiny وbase على حاسوب محمول. البديل: عشرة أشخاص يقرأ كل منهم 20 جملة، بموافقة مكتوبة.</translation>
    </message>
    <message>
        <source>You can audit a model made by others and report without alarm or gloss. Read speech in quiet rooms is not daily speech.</source>
        <translation>يمكنك تدقيق نموذج صنعه غيرك وكتابة التقرير دون تهويل أو تجميل. الكلام المقروء في غرف هادئة ليس كلام الحياة اليومية.</translation>
    </message>
    <message>
        <source>Write who could be harmed by which error, and what gap would be too large. Do this before any result.</source>
        <translation>كتابة من قد يتضرّر ومن أيّ خطأ، وأيّ فجوة تُعدّ أكبر من المقبول. القيام بذلك قبل أيّ نتيجة.</translation>
    </message>
    <message>
        <source>Read how data and model were made. List what is unknown, such as overlap with the model’s training.</source>
        <translation>القراءة عن كيفية صنع البيانات والنموذج. سرد المجهول، مثل التداخل مع بيانات تدريب النموذج.</translation>
    </message>
    <message>
        <source>Fix the measure on two speakers per group: word errors after the same tidying of case and numbers.</source>
        <translation>تثبيت المقياس على متحدّثَين من كل مجموعة: أخطاء الكلمات بعد التوحيد نفسه لحالة الأحرف والأرقام.</translation>
    </message>
    <message>
        <source>Count speakers, not only clips. Say which groups are too small to judge.</source>
        <translation>عدّ المتحدّثين، لا المقاطع فقط. بيان المجموعات التي يمنع صغرها الحكم عليها.</translation>
    </message>
    <message>
        <source>Run the tiny model, and the base model as baseline, on all other speakers. Resample speakers for intervals.</source>
        <translation>تشغيل نموذج tiny، ونموذج base كخط أساس، على كل المتحدّثين الآخرين. إعادة أخذ العيّنات من المتحدّثين لحساب فترات الثقة.</translation>
    </message>
    <message>
        <source>Look for other causes: sentence, sound level, length. Compare the same sentences across groups.</source>
        <translation>البحث عن أسباب أخرى: الجملة ومستوى الصوت والطول. مقارنة الجمل نفسها عبر المجموعات.</translation>
    </message>
    <message>
        <source>Read 80 errors of the worst and the best group. Tell harmless from harmful ones.</source>
        <translation>قراءة 80 خطأ من أسوأ مجموعة وأفضلها. تمييز الأخطاء غير الضارّة من الضارّة.</translation>
    </message>
    <message>
        <source>Write model card and one page for a buyer. Have both read by a layperson and by a technical reader.</source>
        <translation>كتابة بطاقة نموذج وصفحة واحدة لمشترٍ. عرضهما على قارئ غير مختصّ وقارئ تقني.</translation>
    </message>
    <message>
        <source>Harm list and limit for the gap are older in the history than the first result.</source>
        <translation>قائمة الأضرار وحدّ الفجوة أقدم في تاريخ المستودع من النتيجة الأولى.</translation>
    </message>
    <message>
        <source>A table gives errors for each group with number of speakers and interval, for both models.</source>
        <translation>جدول يذكر أخطاء كل مجموعة مع عدد المتحدّثين وفترة الثقة، للنموذجين.</translation>
    </message>
    <message>
        <source>Groups that are too small are marked as not judged.</source>
        <translation>المجموعات الصغيرة أكثر من اللازم معلَّمة بأنها لم يُحكم عليها.</translation>
    </message>
    <message>
        <source>A comparison on the same sentences is included, and the README tells how to repeat it.</source>
        <translation>توجد مقارنة على الجمل نفسها، ويبيّن README كيف تُكرَّر.</translation>
    </message>
    <message>
        <source>80 errors are in a file, each marked for harm.</source>
        <translation>في ملفٍّ 80 خطأ، وكلٌّ منها معلَّم بحسب ضرره.</translation>
    </message>
    <message>
        <source>The model card names use, limits, unknowns and a person to contact; the buyer’s page fits one side.</source>
        <translation>تذكر بطاقة النموذج الاستخدام والحدود والمجهول وشخصًا للتواصل؛ وصفحة المشتري لا تتجاوز وجهًا واحدًا.</translation>
    </message>
    <message>
        <source>Changes made after both readers’ comments are listed.</source>
        <translation>التغييرات التي تلت ملاحظات القارئين مذكورة.</translation>
    </message>
    <message>
        <source>From an e-mail test to a decision in ten minutes</source>
        <translation>من اختبار بريد إلكتروني إلى قرار في عشر دقائق</translation>
    </message>
    <message>
        <source>A ten-minute talk and a two-page memo that lead a board from a finished e-mail test to a decision, with the sums checked and the doubts said aloud.</source>
        <translation>عرض من عشر دقائق ومذكّرة من صفحتين يقودان مجلس إدارة من اختبار بريد إلكتروني منتهٍ إلى قرار، بحسابات مفحوصة وشكوك معلنة.</translation>
    </message>
    <message>
        <source>E-mail challenge data of Kevin Hillstrom (MineThatData, 2008), for example by fetch_hillstrom of scikit-uplift. Fallback: simulate a test of three groups with an effect only you know.</source>
        <translation>بيانات تحدّي البريد الإلكتروني لـKevin Hillstrom (MineThatData، 2008)، مثلًا عبر fetch_hillstrom من scikit-uplift. البديل: محاكاة اختبار بثلاث مجموعات وبأثر لا يعرفه غيرك.</translation>
    </message>
    <message>
        <source>You can analyse a test and carry it to people who decide. The data are old; planning a live test is another step.</source>
        <translation>يمكنك تحليل اختبار وإيصاله إلى أصحاب القرار. البيانات قديمة؛ وتخطيط اختبار حيّ خطوة أخرى.</translation>
    </message>
    <message>
        <source>Talk to someone who plays the board. Write down the decision at stake, the options and what each costs.</source>
        <translation>التحدّث مع شخص يمثّل مجلس الإدارة. تدوين القرار المطروح والخيارات وتكلفة كل منها.</translation>
    </message>
    <message>
        <source>Before looking at outcomes, write the main measure, two guard measures and the smallest gain that matters.</source>
        <translation>قبل النظر في النتائج، كتابة المقياس الرئيسي ومقياسين وقائيين وأصغر مكسب له أهمّية.</translation>
    </message>
    <message>
        <source>Check the test: group sizes, balance before the mail, gaps, odd values. Stop if it looks broken.</source>
        <translation>فحص الاختبار: أحجام المجموعات، والتوازن قبل الإرسال، والفجوات، والقيم الغريبة. التوقّف إن بدا معطوبًا.</translation>
    </message>
    <message>
        <source>Estimate each effect against no e-mail with intervals. Do it by hand once and by a library once.</source>
        <translation>تقدير كل أثر مقارنةً بعدم إرسال بريد، بفترات ثقة. مرة باليد ومرة بمكتبة.</translation>
    </message>
    <message>
        <source>Look at two groups of customers named beforehand. Find a false pattern by chance and show how it arises.</source>
        <translation>النظر في مجموعتين من العملاء حُدِّدتا مسبقًا. إيجاد نمط زائف نشأ مصادفةً وبيان كيف ينشأ.</translation>
    </message>
    <message>
        <source>Turn effects into money as a range, with the cost of being wrong in both directions.</source>
        <translation>تحويل الآثار إلى مبالغ كنطاق، مع تكلفة الخطأ في الاتّجاهين.</translation>
    </message>
    <message>
        <source>Make at most six slides, one message each. Rehearse with one expert and one layperson, and revise.</source>
        <translation>إعداد ست شرائح على الأكثر، برسالة واحدة لكل منها. التدرّب أمام خبير وأمام غير مختصّ، ثم التنقيح.</translation>
    </message>
    <message>
        <source>Give the talk, record questions and decision, then write the memo with a plan for the next test.</source>
        <translation>تقديم العرض، وتسجيل الأسئلة والقرار، ثم كتابة المذكّرة مع خطة للاختبار التالي.</translation>
    </message>
    <message>
        <source>Main measure and smallest gain are older in the history than the results.</source>
        <translation>المقياس الرئيسي وأصغر مكسب أقدم في تاريخ المستودع من النتائج.</translation>
    </message>
    <message>
        <source>The group size check is shown with its result.</source>
        <translation>فحص أحجام المجموعات معروض مع نتيجته.</translation>
    </message>
    <message>
        <source>Each effect has an interval on every slide and page where it appears.</source>
        <translation>لكل أثر فترة ثقة في كل شريحة وصفحة يرد فيها.</translation>
    </message>
    <message>
        <source>A listener who is no expert repeats the message and the main doubt rightly after the talk.</source>
        <translation>مستمع غير خبير يعيد الرسالة والشكّ الرئيسي بصورة صحيحة بعد العرض.</translation>
    </message>
    <message>
        <source>No slide needs more than a minute to read; the talk keeps to ten minutes.</source>
        <translation>لا تحتاج أيّ شريحة إلى أكثر من دقيقة لقراءتها؛ والعرض لا يتجاوز عشر دقائق.</translation>
    </message>
    <message>
        <source>The plan for the next test names measure, group size, run time and when not to stop early.</source>
        <translation>تذكر خطة الاختبار التالي المقياس وحجم المجموعات والمدّة ومتى لا يجوز التوقّف مبكرًا.</translation>
    </message>
    <message>
        <source>Questions, answers and decision are recorded; the README tells how to repeat every number.</source>
        <translation>الأسئلة والأجوبة والقرار مسجَّلة؛ ويبيّن README كيف يُعاد حساب كل رقم.</translation>
    </message>
    <message>
        <source>Privacy review of a bike trip data set</source>
        <translation>مراجعة خصوصية مجموعة بيانات رحلات دراجات</translation>
    </message>
    <message>
        <source>A review that measures how easily a trip could be singled out, tries three protections, and weighs safety against usefulness for a named purpose.</source>
        <translation>مراجعة تقيس سهولة تمييز رحلة بعينها، وتجرّب ثلاث وسائل حماية، وتوازن بين الأمان والنفع لغرض محدّد.</translation>
    </message>
    <message>
        <source>One month of Citi Bike trip histories from 2020 or before, when birth year and gender were still in. Fallback: a script that makes trips of 3,000 invented riders. Never try to find a real person.</source>
        <translation>شهر واحد من سجلّ رحلات Citi Bike من 2020 أو قبلها، حين كانت سنة الميلاد والجنس لا تزالان فيه. البديل: نص برمجي يصنع رحلات لعدد 3,000 راكب مختلَق. يُمنع السعي إلى معرفة أيّ شخص حقيقي.</translation>
    </message>
    <message>
        <source>You can measure privacy risk and propose limits. It is not legal advice; the law of the place must be checked by someone qualified.</source>
        <translation>يمكنك قياس خطر الخصوصية واقتراح حدود. ليست هذه مشورة قانونية؛ ويجب أن يفحص شخص مؤهّل قانون المكان.</translation>
    </message>
    <message>
        <source>Name a purpose, such as placing new stations, and who would receive the data. List the fields it needs.</source>
        <translation>تحديد غرض، مثل اختيار مواقع محطات جديدة، ومن سيتلقّى البيانات. سرد الحقول اللازمة له.</translation>
    </message>
    <message>
        <source>Sort the fields: direct, indirect, sensitive, harmless. Read the terms of use and say what they allow.</source>
        <translation>تصنيف الحقول: مباشرة وغير مباشرة وحسّاسة وغير ضارّة. قراءة شروط الاستخدام وبيان ما تسمح به.</translation>
    </message>
    <message>
        <source>Measure how many trips stand alone by place, hour, birth year and gender, in every combination.</source>
        <translation>قياس عدد الرحلات التي تنفرد بالمكان والساعة وسنة الميلاد والجنس، في كل تركيبة منها.</translation>
    </message>
    <message>
        <source>Simulate an attacker with invented clues: one known place and hour, then two. Count unique matches.</source>
        <translation>محاكاة مهاجم بقرائن مختلَقة: مكان وساعة معروفان، ثم اثنان من كلٍّ منهما. عدّ المطابقات الفريدة.</translation>
    </message>
    <message>
        <source>Protect in three ways: drop fields, coarsen them, release counts with noise. Measure risk each time.</source>
        <translation>الحماية بثلاث طرق: حذف حقول، أو تقليل تفصيلها، أو نشر أعداد مع ضجيج. قياس الخطر في كل مرة.</translation>
    </message>
    <message>
        <source>Measure use each time: does the ranking of busy stations for the purpose still hold?</source>
        <translation>قياس النفع في كل مرة: هل يبقى ترتيب المحطات المزدحمة صالحًا للغرض؟</translation>
    </message>
    <message>
        <source>Try your best attack on the protected versions. Describe what still works, without naming any trip.</source>
        <translation>تجربة أقوى هجوم ممكن على النسخ المحمية. وصف ما لا يزال ينجح، دون تسمية أيّ رحلة.</translation>
    </message>
    <message>
        <source>Write a review of five pages: purpose, risk, options, advice, time to delete. Have it challenged once.</source>
        <translation>كتابة مراجعة من خمس صفحات: الغرض والخطر والخيارات والنصيحة وموعد الحذف. عرضها مرة واحدة على من يعترض عليها.</translation>
    </message>
    <message>
        <source>The fields kept are each tied to the stated purpose.</source>
        <translation>كل حقل مُبقى مرتبط بالغرض المذكور.</translation>
    </message>
    <message>
        <source>One chart sets risk against use for the raw data and three protections.</source>
        <translation>رسم بياني واحد يقابل الخطر بالنفع للبيانات الخام ولوسائل الحماية الثلاث.</translation>
    </message>
    <message>
        <source>The attack uses invented clues only, and no single trip is shown anywhere.</source>
        <translation>يستخدم الهجوم قرائن مختلَقة فقط، ولا تُعرض أيّ رحلة مفردة في أيّ موضع.</translation>
    </message>
    <message>
        <source>The README gives settings and steps, so that another person gets the same numbers.</source>
        <translation>يذكر README الإعدادات والخطوات، ليحصل شخص آخر على الأرقام نفسها.</translation>
    </message>
    <message>
        <source>Advice, remaining risk, who has access and deletion date are on the first page.</source>
        <translation>النصيحة والخطر الباقي وأصحاب حقّ الوصول وموعد الحذف في الصفحة الأولى.</translation>
    </message>
    <message>
        <source>The challenger’s points and your answers are added.</source>
        <translation>نقاط المعترض وردودك عليها مضافة.</translation>
    </message>
    <message>
        <source>An open source contribution, start to finish</source>
        <translation>إسهام مفتوح المصدر من البداية إلى النهاية</translation>
    </message>
    <message>
        <source>One small contribution to a library of the field, merged or declined, with a diary that lets others judge how you worked with people and foreign code.</source>
        <translation>إسهام صغير واحد في مكتبة من مكتبات المجال، دُمج أو رُفض، مع يوميات تتيح للآخرين الحكم على تعاملك مع الناس ومع شفرة غيرك.</translation>
    </message>
    <message>
        <source>Any public library that you use and that accepts changes. No data needed. Fallback: if nobody answers in four weeks, finish the change in your own copy and document the attempt.</source>
        <translation>أيّ مكتبة عامة تستخدمها وتقبل التغييرات. لا حاجة إلى بيانات. البديل: إن لم يُجب أحد خلال أربعة أسابيع، إتمام التغيير في نسختك وتوثيق المحاولة.</translation>
    </message>
    <message>
        <source>You can work in a strange code base with people you do not know. A declined change handled well counts as much as a merged one.</source>
        <translation>يمكنك العمل في شفرة غريبة مع أناس لا تعرفهم. والتغيير المرفوض الذي أُحسن التعامل معه يساوي المدموج.</translation>
    </message>
    <message>
        <source>List five projects you use. Note licence, rules for contributors, how fast people answer, and tone.</source>
        <translation>سرد خمسة مشاريع تستخدمها. تدوين الرخصة وقواعد المساهمين وسرعة الردّ ونبرته.</translation>
    </message>
    <message>
        <source>Choose one. Build it and run its tests as its rules say. Note each stumble.</source>
        <translation>اختيار أحدها. بناؤه وتشغيل اختباراته كما تنصّ قواعده. تدوين كل عثرة.</translation>
    </message>
    <message>
        <source>Read ten closed pull requests. Write down what reviewers of this project care about.</source>
        <translation>قراءة عشرة طلبات دمج مغلقة. كتابة ما يهتمّ به مراجعو هذا المشروع.</translation>
    </message>
    <message>
        <source>Pick a small open issue, or report a fault you met. Show it with the shortest failing example.</source>
        <translation>اختيار مسألة مفتوحة صغيرة، أو الإبلاغ عن خلل صادفك. إظهاره بأقصر مثال يفشل.</translation>
    </message>
    <message>
        <source>Ask in the issue before working, and wait for the answer. Keep the change as small as it can be.</source>
        <translation>السؤال في المسألة قبل العمل، وانتظار الردّ. إبقاء التغيير أصغر ما يمكن.</translation>
    </message>
    <message>
        <source>Write a test that fails first, then the change, then the documentation. Run all checks locally.</source>
        <translation>كتابة اختبار يفشل أولًا، ثم التغيير، ثم التوثيق. تشغيل كل الفحوص محلّيًّا.</translation>
    </message>
    <message>
        <source>Open the pull request with what, why and how tested. Answer every comment within three days.</source>
        <translation>فتح طلب الدمج مع بيان ماذا ولماذا وكيف اختُبر. الردّ على كل ملاحظة خلال ثلاثة أيام.</translation>
    </message>
    <message>
        <source>Write two pages as the README of your diary: time line, what you learnt, what you would do sooner.</source>
        <translation>كتابة صفحتين كملف README لليوميات: التسلسل الزمني وما تعلّمته وما كنت ستفعله أبكر.</translation>
    </message>
    <message>
        <source>There is a public link to the issue and to the pull request, or to the documented attempt.</source>
        <translation>يوجد رابط عامّ إلى المسألة وإلى طلب الدمج، أو إلى المحاولة الموثَّقة.</translation>
    </message>
    <message>
        <source>A test fails without the change and passes with it.</source>
        <translation>يفشل اختبار دون التغيير وينجح معه.</translation>
    </message>
    <message>
        <source>The change keeps to one matter and to the project’s rules; its checks pass.</source>
        <translation>يقتصر التغيير على أمر واحد ويلتزم قواعد المشروع؛ وفحوصه ناجحة.</translation>
    </message>
    <message>
        <source>Every review comment has an answer or a change.</source>
        <translation>لكل ملاحظة مراجعة ردّ أو تغيير.</translation>
    </message>
    <message>
        <source>If generated code was used, this was said and was allowed by the project.</source>
        <translation>إن استُخدمت شفرة مولَّدة فقد ذُكر ذلك وسمح به المشروع.</translation>
    </message>
    <message>
        <source>The diary has dates from first contact to the end, and one thing that went badly.</source>
        <translation>في اليوميات تواريخ من التواصل الأول إلى النهاية، وأمر واحد سار على نحو سيّئ.</translation>
    </message>
    <message>
        <source>Airport look-up tool for the command line</source>
        <translation>أداة سطر أوامر للبحث عن المطارات</translation>
    </message>
    <message>
        <source>A small tested command line tool that answers four kinds of question about the world’s airports from one open file.</source>
        <translation>أداة سطر أوامر صغيرة مختبَرة تجيب عن أربعة أنواع من الأسئلة عن مطارات العالم من ملف مفتوح واحد.</translation>
    </message>
    <message>
        <source>OurAirports, file airports.csv (open data, with a data dictionary). Save one copy, note its date and use only that copy. Fallback: make up a CSV of 200 shops with name, country, type and coordinates.</source>
        <translation>‏OurAirports، الملف airports.csv (بيانات مفتوحة مع قاموس بيانات). حفظ نسخة واحدة وتدوين تاريخها واستخدامها وحدها. البديل: اختلاق ملف CSV فيه 200 متجر بالاسم والبلد والنوع والإحداثيات.</translation>
    </message>
    <message>
        <source>You can turn a file into a small tool that others can install, run and check. It shows care, not yet large systems.</source>
        <translation>يمكنك تحويل ملف إلى أداة صغيرة يستطيع الآخرون تثبيتها وتشغيلها وفحصها. يُظهر هذا العناية، لا الأنظمة الكبيرة بعد.</translation>
    </message>
    <message>
        <source>Set up a repository, a virtual environment, a list of pinned packages and a sample of 50 rows.</source>
        <translation>إعداد مستودع وبيئة افتراضية وقائمة حزم بإصدارات مثبّتة وعيّنة من 50 صفًّا.</translation>
    </message>
    <message>
        <source>Write down four questions. Work out the answers for the sample by hand: they are your first tests.</source>
        <translation>كتابة أربعة أسئلة. استخراج أجوبتها للعيّنة باليد: فهي أول الاختبارات.</translation>
    </message>
    <message>
        <source>Write the baseline: one plain script that loops over all rows and prints. Keep it for comparison.</source>
        <translation>كتابة خط الأساس: نص برمجي بسيط واحد يمرّ على كل الصفوف ويطبع. حفظه للمقارنة.</translation>
    </message>
    <message>
        <source>Split the work into functions: read, filter, distance, nearest airports, output as text or JSON.</source>
        <translation>تقسيم العمل إلى دوال: القراءة والتصفية والمسافة وأقرب المطارات والإخراج نصًّا أو JSON.</translation>
    </message>
    <message>
        <source>Give bad input a clear message and an exit code other than zero: missing file, unknown country, empty coordinate.</source>
        <translation>إعطاء المُدخلات الخاطئة رسالة واضحة ورمز خروج غير الصفر: ملف ناقص، أو بلد مجهول، أو إحداثية فارغة.</translation>
    </message>
    <message>
        <source>Write a test for each function and each error. See every test fail once before it passes.</source>
        <translation>كتابة اختبار لكل دالّة ولكل خطأ. رؤية كل اختبار يفشل مرة قبل أن ينجح.</translation>
    </message>
    <message>
        <source>Ask another person for five questions you have not tried. Note what went wrong, sort it by cause and mend it.</source>
        <translation>طلب خمسة أسئلة لم تُجرَّب من شخص آخر. تدوين ما أخفق، وتصنيفه بحسب السبب، وإصلاحه.</translation>
    </message>
    <message>
        <source>Write a README with purpose, data source, set-up, four examples and known limits.</source>
        <translation>كتابة README بالغرض ومصدر البيانات والإعداد وأربعة أمثلة والحدود المعروفة.</translation>
    </message>
    <message>
        <source>A fresh copy runs after the commands given in the README, and the data file carries its date.</source>
        <translation>تعمل نسخة جديدة بعد الأوامر المذكورة في README، وملف البيانات يحمل تاريخه.</translation>
    </message>
    <message>
        <source>All tests pass with one command, and at least six of them test wrong or missing input.</source>
        <translation>تنجح كل الاختبارات بأمر واحد، وستة منها على الأقل تختبر مُدخلات خاطئة أو ناقصة.</translation>
    </message>
    <message>
        <source>The answers worked out by hand are in the repository and equal the answers of the tool.</source>
        <translation>الأجوبة المستخرجة باليد في المستودع، وتساوي أجوبة الأداة.</translation>
    </message>
    <message>
        <source>For five places the nearest airport agrees with the baseline script.</source>
        <translation>في خمسة أماكن يتّفق أقرب مطار مع نص خط الأساس.</translation>
    </message>
    <message>
        <source>The five outside questions are listed with what failed, the cause and the change made.</source>
        <translation>الأسئلة الخارجية الخمسة مذكورة مع ما أخفق والسبب والتغيير.</translation>
    </message>
    <message>
        <source>The history has at least eight commits, each with a message that says what changed.</source>
        <translation>في التاريخ ثمانية إيداعات (commits) على الأقل، لكل منها رسالة تبيّن ما تغيّر.</translation>
    </message>
    <message>
        <source>Restaurant inspections: clean table and data diary</source>
        <translation>تفتيش المطاعم: جدول نظيف ويوميات بيانات</translation>
    </message>
    <message>
        <source>A cleaned table of restaurant inspections, with a diary that lets another person follow and undo each decision.</source>
        <translation>جدول منظَّف لعمليات تفتيش المطاعم، مع يوميات تتيح لشخص آخر متابعة كل قرار والتراجع عنه.</translation>
    </message>
    <message>
        <source>DOHMH New York City Restaurant Inspection Results (NYC Open Data, id 43nn-pn8j). Save one dated download and work on one borough. Fallback: make up 500 rows and have another person plant 30 faults.</source>
        <translation>‏DOHMH New York City Restaurant Inspection Results (NYC Open Data، المعرّف 43nn-pn8j). حفظ تنزيل واحد مؤرّخ والعمل على حيّ إداري (borough) واحد. البديل: اختلاق 500 صف، ويزرع فيها شخص آخر 30 خطأ.</translation>
    </message>
    <message>
        <source>You can make a messy public file usable without hiding what you changed. It does not show modelling.</source>
        <translation>يمكنك جعل ملف عامّ فوضوي صالحًا للاستخدام دون إخفاء ما غيّرته. لا يُظهر هذا النمذجة.</translation>
    </message>
    <message>
        <source>Save the raw file unchanged. Note date, source, terms of use and number of rows. Never edit it by hand.</source>
        <translation>حفظ الملف الخام دون تغيير. تدوين التاريخ والمصدر وشروط الاستخدام وعدد الصفوف. عدم تعديله باليد أبدًا.</translation>
    </message>
    <message>
        <source>Profile before you clean: types, gaps, repeated keys, odd dates and spellings of each column you keep.</source>
        <translation>استكشاف البيانات قبل التنظيف: الأنواع والفجوات والمفاتيح المكرّرة والتواريخ والتهجئات الغريبة في كل عمود مُبقى.</translation>
    </message>
    <message>
        <source>Decide what one row stands for. Write the rule down and prove it with a count.</source>
        <translation>تقرير ما يمثّله الصف الواحد. كتابة القاعدة وإثباتها بالعدّ.</translation>
    </message>
    <message>
        <source>Draw 100 raw rows at random and clean them by hand. Put them aside as the test of your script.</source>
        <translation>سحب 100 صف خام عشوائيًّا وتنظيفها باليد. وضعها جانبًا لاختبار النص البرمجي.</translation>
    </message>
    <message>
        <source>Build the baseline: drop each row that misses anything. Count what is lost and in which groups.</source>
        <translation>بناء خط الأساس: حذف كل صف ينقصه شيء. عدّ ما ضاع وفي أيّ المجموعات.</translation>
    </message>
    <message>
        <source>Write the cleaning script. After each step, log rows in, rows out and the reason in the diary.</source>
        <translation>كتابة نص التنظيف. بعد كل خطوة، تسجيل الصفوف الداخلة والخارجة والسبب في اليوميات.</translation>
    </message>
    <message>
        <source>Compare script and hand on the 100 rows. Sort the differences by cause, then mend the script or the hand copy.</source>
        <translation>مقارنة النص البرمجي بالعمل اليدوي على الصفوف المئة. تصنيف الفروق بحسب السبب، ثم إصلاح النص أو النسخة اليدوية.</translation>
    </message>
    <message>
        <source>Write a README and a data card: source, owner, purpose, limits, and what must not be concluded.</source>
        <translation>كتابة README وبطاقة بيانات: المصدر والمالك والغرض والحدود وما لا يجوز استنتاجه.</translation>
    </message>
    <message>
        <source>One command turns the raw file into the clean one, and a second run gives the same checksum.</source>
        <translation>يحوّل أمر واحد الملف الخام إلى النظيف، ويعطي تشغيل ثانٍ المجموع الاختباري نفسه.</translation>
    </message>
    <message>
        <source>The diary has one entry per step with rows in, rows out and a reason, and the numbers add up.</source>
        <translation>في اليوميات مدخل لكل خطوة بالصفوف الداخلة والخارجة والسبب، والأعداد متطابقة.</translation>
    </message>
    <message>
        <source>Placeholder dates such as 1900 and repeated rows follow a written rule; none vanish silently.</source>
        <translation>التواريخ البديلة مثل 1900 والصفوف المكرّرة تتبع قاعدة مكتوبة؛ ولا يختفي منها شيء بصمت.</translation>
    </message>
    <message>
        <source>The share of the 100 hand-cleaned rows that agrees is stated, and each difference has a cause.</source>
        <translation>نسبة المتّفق من الصفوف المئة المنظَّفة باليد مذكورة، ولكل فرق سبب.</translation>
    </message>
    <message>
        <source>The rows lost by the baseline stand beside the rows lost by the script, split by at least one group.</source>
        <translation>الصفوف التي أضاعها خط الأساس معروضة بجانب ما أضاعه النص البرمجي، مقسّمة بحسب مجموعة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The data card names owner, terms of use, purpose and at least three limits.</source>
        <translation>تذكر بطاقة البيانات المالك وشروط الاستخدام والغرض وثلاثة حدود على الأقل.</translation>
    </message>
    <message>
        <source>Twelve questions to a music shop’s database</source>
        <translation>اثنا عشر سؤالًا لقاعدة بيانات متجر موسيقى</translation>
    </message>
    <message>
        <source>Twelve business questions answered in SQL, half of them confirmed by a second, independent route.</source>
        <translation>اثنا عشر سؤالًا تجاريًّا تُجاب بـSQL، نصفها مؤكَّد بطريق ثانٍ مستقلّ.</translation>
    </message>
    <message>
        <source>Chinook sample database (lerocha/chinook-database, SQLite file): tables of an invented music shop. Fallback: make customers, orders, order lines and articles with a short script and a fixed seed.</source>
        <translation>قاعدة البيانات النموذجية Chinook (lerocha/chinook-database، ملف SQLite): جداول متجر موسيقى متخيَّل. البديل: صنع عملاء وطلبات وسطور طلبات وسلع بنص برمجي قصير وبذرة ثابتة.</translation>
    </message>
    <message>
        <source>You can get numbers out of several tables and know why they are right. It does not show tuning of large databases.</source>
        <translation>يمكنك استخراج أرقام من عدّة جداول ومعرفة سبب صحّتها. لا يُظهر هذا ضبط قواعد البيانات الكبيرة.</translation>
    </message>
    <message>
        <source>Draw the tables you need with their keys. Say in one line what a row of each stands for.</source>
        <translation>رسم الجداول اللازمة مع مفاتيحها. بيان ما يمثّله صف كل منها في سطر واحد.</translation>
    </message>
    <message>
        <source>Write twelve questions a shop owner would ask: three easy, six with joins, three with a window function or CTE.</source>
        <translation>كتابة اثني عشر سؤالًا قد يطرحها صاحب متجر: ثلاثة سهلة، وستة بعمليات ربط، وثلاثة بدالّة نافذة أو CTE.</translation>
    </message>
    <message>
        <source>Before each query, write down how many rows you expect. This guess is your baseline.</source>
        <translation>قبل كل استعلام، كتابة عدد الصفوف المتوقّع. هذا التخمين هو خط الأساس.</translation>
    </message>
    <message>
        <source>Answer the questions. After each join, compare the total with the total of the single table.</source>
        <translation>الإجابة عن الأسئلة. بعد كل ربط، مقارنة المجموع بمجموع الجدول المفرد.</translation>
    </message>
    <message>
        <source>Confirm six answers by a second route: pandas, a spreadsheet or a query built in another way.</source>
        <translation>تأكيد ستة أجوبة بطريق ثانٍ: pandas أو جدول حسابي أو استعلام مبني بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Plant one wrong join on purpose. Show by how much it inflates the revenue, and why.</source>
        <translation>زرع ربط خاطئ واحد عمدًا. بيان مقدار ما يضخّم الإيرادات، ولماذا.</translation>
    </message>
    <message>
        <source>Take two more questions from another person and answer them without touching the tables.</source>
        <translation>أخذ سؤالين آخرين من شخص آخر والإجابة عنهما دون المساس بالجداول.</translation>
    </message>
    <message>
        <source>Write a README with the drawing, how to run all queries, and your wrong first attempts with their causes.</source>
        <translation>كتابة README بالرسم وكيفية تشغيل كل الاستعلامات والمحاولات الأولى الخاطئة مع أسبابها.</translation>
    </message>
    <message>
        <source>Each query is a file that holds question, expected rows and answer.</source>
        <translation>كل استعلام ملف يضمّ السؤال والصفوف المتوقّعة والجواب.</translation>
    </message>
    <message>
        <source>All queries run in order with one command on a fresh copy of the database.</source>
        <translation>تعمل كل الاستعلامات بالترتيب بأمر واحد على نسخة جديدة من قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Six answers have a second route in the repository, and both numbers agree.</source>
        <translation>لستة أجوبة طريق ثانٍ في المستودع، والرقمان متّفقان.</translation>
    </message>
    <message>
        <source>Revenue by country, by genre and by year add up to the same total, shown in one table.</source>
        <translation>الإيرادات بحسب البلد وبحسب النوع الموسيقي وبحسب السنة تعطي المجموع نفسه، في جدول واحد.</translation>
    </message>
    <message>
        <source>The planted wrong join is shown with the wrong number, the right number and the reason.</source>
        <translation>الربط الخاطئ المزروع معروض بالرقم الخاطئ والرقم الصحيح والسبب.</translation>
    </message>
    <message>
        <source>At least three wrong first attempts are listed with what gave them away.</source>
        <translation>ثلاث محاولات أولى خاطئة على الأقل مذكورة مع ما كشفها.</translation>
    </message>
    <message>
        <source>The two outside questions are answered, and the person who asked has noted whether the answer helped.</source>
        <translation>أُجيب عن السؤالين الخارجيين، ودوّن صاحبهما هل أفاد الجواب.</translation>
    </message>
    <message>
        <source>Energy dashboard that answers five questions</source>
        <translation>لوحة معلومات للطاقة تجيب عن خمسة أسئلة</translation>
    </message>
    <message>
        <source>A one-page dashboard on electricity with which a stranger answers five questions correctly.</source>
        <translation>لوحة معلومات من صفحة واحدة عن الكهرباء، يجيب بها غريب عن خمسة أسئلة إجابة صحيحة.</translation>
    </message>
    <message>
        <source>Our World in Data, energy data set (owid/energy-data: CSV with a codebook), loaded into SQLite. Fallback: your own meter readings, or an invented three-year series for five towns with some gaps.</source>
        <translation>‏Our World in Data، مجموعة بيانات الطاقة (owid/energy-data: ملف CSV مع دليل رموز)، محمّلة في SQLite. البديل: قراءات عدّادك، أو سلسلة مختلَقة لثلاث سنوات وخمس بلدات فيها بعض الفجوات.</translation>
    </message>
    <message>
        <source>You can build a page that people read correctly, because you watched them. Four trials are few, and you say so.</source>
        <translation>يمكنك بناء صفحة يقرؤها الناس قراءة صحيحة، لأنك شاهدتهم. أربع تجارب عدد قليل، وتذكر ذلك.</translation>
    </message>
    <message>
        <source>Choose one reader, for instance a local journalist. Write five questions this reader must be able to answer.</source>
        <translation>اختيار قارئ واحد، مثل صحفي محلّي. كتابة خمسة أسئلة يجب أن يستطيع هذا القارئ الإجابة عنها.</translation>
    </message>
    <message>
        <source>Load the CSV into SQLite. Write one view per measure after reading its definition and unit.</source>
        <translation>تحميل CSV إلى SQLite. كتابة عرض (view) واحد لكل مقياس بعد قراءة تعريفه ووحدته.</translation>
    </message>
    <message>
        <source>Sketch the page on paper: one chart per question, of the plainest type that works.</source>
        <translation>رسم الصفحة على الورق: رسم بياني واحد لكل سؤال، من أبسط نوع يفي بالغرض.</translation>
    </message>
    <message>
        <source>Make the baseline, a bare table of the same numbers. Then build the page with filters in a tool of your choice.</source>
        <translation>إعداد خط الأساس، وهو جدول مجرّد بالأرقام نفسها. ثم بناء الصفحة بمرشّحات في أداة من اختيارك.</translation>
    </message>
    <message>
        <source>Work out five displayed figures by hand from the CSV. Show missing years as gaps, never as zero.</source>
        <translation>حساب خمسة أرقام معروضة باليد من CSV. عرض السنوات الناقصة كفجوات، لا كأصفار أبدًا.</translation>
    </message>
    <message>
        <source>Watch four people who have not seen it: two with the table, two with the page. Note time and wrong answers.</source>
        <translation>مشاهدة أربعة أشخاص لم يروها من قبل: اثنان مع الجدول واثنان مع الصفحة. تدوين الوقت والأجوبة الخاطئة.</translation>
    </message>
    <message>
        <source>Change what misled them. Keep a picture of before and after and say why you changed it.</source>
        <translation>تغيير ما ضلّلهم. حفظ صورة لما قبل ولما بعد، وبيان سبب التغيير.</translation>
    </message>
    <message>
        <source>Write a README: source and date, definitions, how to refresh, known limits.</source>
        <translation>كتابة README: المصدر والتاريخ، والتعريفات، وكيفية التحديث، والحدود المعروفة.</translation>
    </message>
    <message>
        <source>Each figure on the page leads to a named SQL view; its unit and source stand beside it.</source>
        <translation>كل رقم في الصفحة يقود إلى عرض SQL مسمّى؛ ووحدته ومصدره بجانبه.</translation>
    </message>
    <message>
        <source>Five figures worked out by hand are listed and equal the displayed ones.</source>
        <translation>خمسة أرقام محسوبة باليد مذكورة وتساوي المعروضة.</translation>
    </message>
    <message>
        <source>Missing years appear as gaps, and all bar charts start at zero.</source>
        <translation>تظهر السنوات الناقصة كفجوات، وتبدأ كل رسوم الأعمدة من الصفر.</translation>
    </message>
    <message>
        <source>Notes of the four trials are there: question, answer, right or wrong, time, table or page.</source>
        <translation>ملاحظات التجارب الأربع موجودة: السؤال، والجواب، وصحّته، والوقت، والجدول أو الصفحة.</translation>
    </message>
    <message>
        <source>Wrong answers are sorted by cause, and at least one led to a change shown before and after.</source>
        <translation>الأجوبة الخاطئة مصنّفة بحسب السبب، وأدّى واحد منها على الأقل إلى تغيير معروض قبل وبعد.</translation>
    </message>
    <message>
        <source>The refresh steps of the README work on a fresh copy.</source>
        <translation>تعمل خطوات التحديث في README على نسخة جديدة.</translation>
    </message>
    <message>
        <source>A/B test judged against a known truth</source>
        <translation>اختبار A/B محكوم عليه بحقيقة معروفة</translation>
    </message>
    <message>
        <source>An A/B analysis plan tried on thousands of simulated tests whose true effect is known, with a one-page decision rule.</source>
        <translation>خطة تحليل A/B مجرَّبة على آلاف الاختبارات المحاكاة ذات الأثر الحقيقي المعروف، مع قاعدة قرار من صفحة واحدة.</translation>
    </message>
    <message>
        <source>Made by yourself: a simulator with a fixed seed that yields visitor, group, day and purchase. A second person chooses the true effect of three sealed data sets. Without a second person, let a script draw and hide it.</source>
        <translation>من صنعك: محاكٍ ببذرة ثابتة يعطي الزائر والمجموعة واليوم والشراء. يختار شخص ثانٍ الأثر الحقيقي لثلاث مجموعات بيانات مختومة. دون شخص ثانٍ، يُترك لنص برمجي أن يسحبه ويخفيه.</translation>
    </message>
    <message>
        <source>You know what an A/B test promises because you measured it. Real traffic brings troubles that a simulation lacks.</source>
        <translation>تعرف ما يَعِد به اختبار A/B لأنك قسته. تجلب الزيارات الحقيقية مشكلات لا توجد في المحاكاة.</translation>
    </message>
    <message>
        <source>Write the simulator with NumPy: base rate, true effect, weekday pattern, visitors per day.</source>
        <translation>كتابة المحاكي بـNumPy: المعدّل الأساسي، والأثر الحقيقي، ونمط أيام الأسبوع، والزوّار في اليوم.</translation>
    </message>
    <message>
        <source>Write the plan and commit it: question, measure, smallest effect that matters, sample size, last day.</source>
        <translation>كتابة الخطة وإيداعها: السؤال، والمقياس، وأصغر أثر له أهمّية، وحجم العيّنة، واليوم الأخير.</translation>
    </message>
    <message>
        <source>Baseline: look every day and stop at the first p-value below 0.05. Count false alarms in 2,000 tests without effect.</source>
        <translation>خط الأساس: النظر كل يوم والتوقّف عند أول قيمة p دون 0.05. عدّ الإنذارات الكاذبة في 2,000 اختبار بلا أثر.</translation>
    </message>
    <message>
        <source>Run the planned test and its interval 2,000 times. Note false alarms, power and how often the interval holds the truth.</source>
        <translation>تشغيل الاختبار المخطَّط وفترة ثقته 2,000 مرة. تدوين الإنذارات الكاذبة والقوّة الإحصائية وكم مرة تضمّ الفترة الحقيقة.</translation>
    </message>
    <message>
        <source>Plant two faults: an unequal split of the groups and visitors counted twice. Build checks that find them.</source>
        <translation>زرع عيبين: تقسيم غير متساوٍ للمجموعات وزوّار يُعدّون مرتين. بناء فحوص تكشفهما.</translation>
    </message>
    <message>
        <source>Have three data sets sealed. Analyse each once, write the decision down, then open the truth.</source>
        <translation>طلب ختم ثلاث مجموعات بيانات. تحليل كل منها مرة واحدة، وكتابة القرار، ثم كشف الحقيقة.</translation>
    </message>
    <message>
        <source>Explain every wrong or undecided case: chance, sample too small, or a fault of the method.</source>
        <translation>شرح كل حالة خاطئة أو غير محسومة: مصادفة، أو عيّنة أصغر مما يلزم، أو عيب في الطريقة.</translation>
    </message>
    <message>
        <source>Write a README and a page for a manager: what the test can tell, and what it cannot.</source>
        <translation>كتابة README وصفحة لمدير: ما يمكن للاختبار أن يخبر به، وما لا يمكنه.</translation>
    </message>
    <message>
        <source>The commit of the plan is older than the first analysis.</source>
        <translation>إيداع الخطة أقدم من التحليل الأول.</translation>
    </message>
    <message>
        <source>One table gives false alarms, power and coverage of baseline and plan, each with its simulation error.</source>
        <translation>جدول واحد يذكر الإنذارات الكاذبة والقوّة الإحصائية والتغطية لخط الأساس وللخطة، ولكل منها خطأ المحاكاة.</translation>
    </message>
    <message>
        <source>The text says from the table whether daily looking keeps the chosen error rate, and whether the plan does.</source>
        <translation>يبيّن النص من الجدول هل يحافظ النظر اليومي على معدّل الخطأ المختار، وهل تحافظ عليه الخطة.</translation>
    </message>
    <message>
        <source>Both planted faults are caught by a check, shown on data with and without the fault.</source>
        <translation>يكشف فحصٌ كلًّا من العيبين المزروعين، ويُعرض ذلك على بيانات فيها العيب وأخرى دونه.</translation>
    </message>
    <message>
        <source>Three decisions were written down before the truth was opened, and each is compared with it.</source>
        <translation>كُتبت ثلاثة قرارات قبل كشف الحقيقة، وقورن كل منها بها.</translation>
    </message>
    <message>
        <source>One command with a fixed seed makes all tables again.</source>
        <translation>أمر واحد ببذرة ثابتة يصنع كل الجداول من جديد.</translation>
    </message>
    <message>
        <source>Job training and pay: an estimate against the trial</source>
        <translation>التدريب المهني والأجر: تقدير أمام التجربة</translation>
    </message>
    <message>
        <source>An estimate of what a job training did to earnings, made without the trial’s control group and then held against it.</source>
        <translation>تقدير لأثر تدريب مهني في الدخل، أُعدّ دون المجموعة الضابطة للتجربة ثم قورن بها.</translation>
    </message>
    <message>
        <source>LaLonde’s National Supported Work data as published by Dehejia and Wahba: trial groups and outside groups from PSID and CPS. Fallback: simulate people whose chance of training depends on past pay, with a known effect.</source>
        <translation>بيانات National Supported Work لـLaLonde كما نشرها Dehejia وWahba: مجموعات التجربة ومجموعات خارجية من PSID وCPS. البديل: محاكاة أشخاص تعتمد فرصتهم في التدريب على أجورهم السابقة، بأثر معروف.</translation>
    </message>
    <message>
        <source>You can argue about cause from observed data, in R, and you have seen how far such an estimate may miss.</source>
        <translation>يمكنك التعليل السببي من بيانات رصدية، في R، وقد رأيت كم قد يخطئ مثل هذا التقدير.</translation>
    </message>
    <message>
        <source>State the comparison: who, which training, which outcome, which year. Draw a causal graph and have it reviewed.</source>
        <translation>بيان المقارنة: من، وأيّ تدريب، وأيّ نتيجة، وأيّ سنة. رسم مخطّط سببي وطلب مراجعته.</translation>
    </message>
    <message>
        <source>Put the control group of the trial aside unread. Work with the trainees and one outside group.</source>
        <translation>وضع المجموعة الضابطة للتجربة جانبًا دون قراءتها. العمل مع المتدرّبين ومجموعة خارجية واحدة.</translation>
    </message>
    <message>
        <source>Baseline: the plain difference of mean earnings in 1978. Say in which direction it is likely to be wrong.</source>
        <translation>خط الأساس: الفرق البسيط بين متوسطَي الدخل في 1978. بيان الاتّجاه المرجَّح لخطئه.</translation>
    </message>
    <message>
        <source>Compare the groups on every earlier variable. Show in a chart where they do not overlap.</source>
        <translation>مقارنة المجموعات في كل متغيّر سابق. بيان مواضع عدم تداخلها في رسم بياني.</translation>
    </message>
    <message>
        <source>Estimate in R by regression, matching and weighting where the groups overlap, with intervals.</source>
        <translation>التقدير في R بالانحدار والمطابقة والترجيح حيث تتداخل المجموعات، بفترات ثقة.</translation>
    </message>
    <message>
        <source>Test how fragile it is: another outside group, other trimming, earlier earnings as an outcome that cannot change.</source>
        <translation>اختبار مدى الهشاشة: مجموعة خارجية أخرى، واقتطاع آخر، والدخل السابق كنتيجة لا يمكن أن تتغيّر.</translation>
    </message>
    <message>
        <source>Fix your estimate in a commit. Then open the control group, compute the trial’s result and compare.</source>
        <translation>تثبيت التقدير في إيداع (commit). ثم فتح المجموعة الضابطة وحساب نتيجة التجربة والمقارنة.</translation>
    </message>
    <message>
        <source>Write an R report and README: what came close, what failed, and what nobody could have seen without the trial.</source>
        <translation>كتابة تقرير R وREADME: ما اقترب، وما أخفق، وما لم يكن لأحد أن يراه دون التجربة.</translation>
    </message>
    <message>
        <source>The graph names at least three confounders and one that was not measured; the reviewer’s remarks are kept.</source>
        <translation>يسمّي المخطّط ثلاثة عوامل مُربكة على الأقل وواحدًا لم يُقَس؛ وملاحظات المراجع محفوظة.</translation>
    </message>
    <message>
        <source>The commit with the final estimate is older than the first use of the trial’s control group.</source>
        <translation>إيداع التقدير النهائي أقدم من أول استخدام للمجموعة الضابطة للتجربة.</translation>
    </message>
    <message>
        <source>One chart shows the balance of all earlier variables before and after adjustment.</source>
        <translation>رسم بياني واحد يُظهر توازن كل المتغيّرات السابقة قبل الضبط وبعده.</translation>
    </message>
    <message>
        <source>A table holds the plain difference, three adjusted estimates and the trial, each with an interval.</source>
        <translation>جدول يضمّ الفرق البسيط وثلاثة تقديرات مضبوطة والتجربة، ولكل منها فترة ثقة.</translation>
    </message>
    <message>
        <source>The check on earlier earnings is shown, and the conclusion makes use of it.</source>
        <translation>الفحص على الدخل السابق معروض، والاستنتاج يستند إليه.</translation>
    </message>
    <message>
        <source>One paragraph says where the method would have misled a decision maker.</source>
        <translation>فقرة واحدة تبيّن أين كانت الطريقة ستضلّل صاحب القرار.</translation>
    </message>
    <message>
        <source>The report is made from the raw files with one command.</source>
        <translation>يُصنع التقرير من الملفات الخام بأمر واحد.</translation>
    </message>
    <message>
        <source>Radon by county with a hierarchical model</source>
        <translation>الرادون بحسب المقاطعة بنموذج هرمي</translation>
    </message>
    <message>
        <source>Radon estimates for each county, also those with few measured houses, held against two plain means on hidden houses.</source>
        <translation>تقديرات للرادون في كل مقاطعة، حتى ذات المنازل المقيسة القليلة، مقارَنة بمتوسطين بسيطين على منازل مخفيّة.</translation>
    </message>
    <message>
        <source>Minnesota radon measurements used by Gelman and Hill (for instance data set radon of the R package HLMdiag). Fallback: simulate 60 schools with 2 to 50 pupils each, from averages you know.</source>
        <translation>قياسات الرادون في Minnesota التي استخدمها Gelman وHill (مثلًا مجموعة البيانات radon من حزمة R المسمّاة HLMdiag). البديل: محاكاة 60 مدرسة في كل منها من 2 إلى 50 تلميذًا، من متوسطات معروفة لك.</translation>
    </message>
    <message>
        <source>You can build, check and explain a hierarchical model, and say when a plain mean would do as well.</source>
        <translation>يمكنك بناء نموذج هرمي وفحصه وشرحه، وبيان متى يكفي متوسط بسيط.</translation>
    </message>
    <message>
        <source>Hide a third of the houses, drawn within counties with a fixed seed. Write a rule for counties with a single house.</source>
        <translation>إخفاء ثلث المنازل، مسحوبة داخل المقاطعات ببذرة ثابتة. كتابة قاعدة للمقاطعات ذات المنزل الواحد.</translation>
    </message>
    <message>
        <source>Baselines: one mean for all, and one mean per county. Score both on the hidden houses.</source>
        <translation>خطّا الأساس: متوسط واحد للجميع، ومتوسط لكل مقاطعة. تقييم كليهما على المنازل المخفيّة.</translation>
    </message>
    <message>
        <source>Write the model on paper: likelihood, county effects, storey of the measurement, priors with their units.</source>
        <translation>كتابة النموذج على الورق: دالّة الإمكان، وآثار المقاطعات، وطابق القياس، والاحتمالات القبلية بوحداتها.</translation>
    </message>
    <message>
        <source>Draw data from the priors alone. Change priors that give impossible radon values and note why.</source>
        <translation>سحب بيانات من الاحتمالات القبلية وحدها. تغيير ما يعطي قيم رادون مستحيلة وتدوين السبب.</translation>
    </message>
    <message>
        <source>Run the code on simulated data with known values. See how many fall inside their intervals.</source>
        <translation>تشغيل الشفرة على بيانات محاكاة بقيم معروفة. معرفة كم منها يقع داخل فتراته.</translation>
    </message>
    <message>
        <source>Fit the real data in PyMC or Stan. Check the chains and mend poor sampling.</source>
        <translation>تقدير النموذج على البيانات الحقيقية في PyMC أو Stan. فحص السلاسل وإصلاح ضعف أخذ العيّنات.</translation>
    </message>
    <message>
        <source>Score the hidden houses once. Chart the estimates by county size and study the ten worst predictions.</source>
        <translation>تقييم المنازل المخفيّة مرة واحدة. رسم التقديرات بحسب حجم المقاطعة ودراسة أسوأ عشرة تنبّؤات.</translation>
    </message>
    <message>
        <source>Write a README, and half a page that a home owner can follow.</source>
        <translation>كتابة README ونصف صفحة يفهمها صاحب منزل.</translation>
    </message>
    <message>
        <source>Seed and hiding rule are in the code, and only the scoring script reads the hidden houses.</source>
        <translation>البذرة وقاعدة الإخفاء في الشفرة، ولا يقرأ المنازل المخفيّة إلا نص التقييم.</translation>
    </message>
    <message>
        <source>One table gives error, log score and coverage of 80 per cent intervals for both baselines and the model.</source>
        <translation>جدول واحد يذكر الخطأ والدرجة اللوغاريتمية وتغطية فترات 80% لخطَّي الأساس وللنموذج.</translation>
    </message>
    <message>
        <source>The prior check is shown with at least one prior that was changed because of it.</source>
        <translation>الفحص القبلي معروض مع احتمال قبلي واحد على الأقل غُيِّر بسببه.</translation>
    </message>
    <message>
        <source>Convergence figures are stated, and each one outside the usual limits is explained.</source>
        <translation>أرقام التقارب مذكورة، وكل رقم خارج الحدود المعتادة مشروح.</translation>
    </message>
    <message>
        <source>The simulation check says how many true values lay inside their intervals.</source>
        <translation>يبيّن فحص المحاكاة كم قيمة حقيقية وقعت داخل فتراتها.</translation>
    </message>
    <message>
        <source>Scores are split into counties with few and with many houses; the ten worst houses are discussed.</source>
        <translation>الدرجات مقسّمة إلى مقاطعات بمنازل قليلة وأخرى بمنازل كثيرة؛ ونوقشت أسوأ عشرة منازل.</translation>
    </message>
    <message>
        <source>House prices with honest error bands</source>
        <translation>أسعار المنازل بنطاقات خطأ صادقة</translation>
    </message>
    <message>
        <source>A model that prices houses of a later year, with a band whose share of hits was measured on that year.</source>
        <translation>نموذج يسعّر منازل سنة لاحقة، بنطاق قيست نسبة إصابته في تلك السنة.</translation>
    </message>
    <message>
        <source>Ames Housing by Dean De Cock (sales in Ames, Iowa, 2006 to 2010, with documentation). Train on sales up to 2009; 2010 is the test. Fallback: simulate 2,000 flats from a price rule of your own plus noise.</source>
        <translation>‏Ames Housing من Dean De Cock (مبيعات في Ames بولاية Iowa من 2006 إلى 2010، مع توثيق). التدريب على المبيعات حتى نهاية 2009؛ و2010 هي الاختبار. البديل: محاكاة 2,000 شقّة من قاعدة أسعار من صنعك مع ضجيج.</translation>
    </message>
    <message>
        <source>You can take a table to a tested price model and be open about its misses. It is one town and a small data set.</source>
        <translation>يمكنك الوصول من جدول إلى نموذج أسعار مختبَر، والصراحة بشأن أخطائه. هي بلدة واحدة ومجموعة بيانات صغيرة.</translation>
    </message>
    <message>
        <source>Read the documentation. Sort columns into number, category, order or leave out. Note where a gap means ‘none’.</source>
        <translation>قراءة التوثيق. تصنيف الأعمدة: عدد، أو فئة، أو ترتيب، أو يُستبعد. تدوين أين تعني الفجوة «لا شيء».</translation>
    </message>
    <message>
        <source>Lock away the sales of 2010. Use the sales of 2009 for validation.</source>
        <translation>حجز مبيعات 2010 بعيدًا. استخدام مبيعات 2009 للتحقّق.</translation>
    </message>
    <message>
        <source>Baseline: the median price per square foot of the neighbourhood, times the living area.</source>
        <translation>خط الأساس: وسيط سعر القدم المربّعة في الحيّ مضروبًا في مساحة السكن.</translation>
    </message>
    <message>
        <source>Build one scikit-learn Pipeline that fills, scales and encodes. Fit a linear model of log price, then a tree model.</source>
        <translation>بناء Pipeline واحد في scikit-learn يملأ النواقص ويحجّم ويرمّز. تدريب نموذج خطي للوغاريتم السعر، ثم نموذج أشجار.</translation>
    </message>
    <message>
        <source>Derive five features, such as age at sale. Keep those that lower the validation error; list the others too.</source>
        <translation>اشتقاق خمس سمات، مثل العمر عند البيع. الإبقاء على ما يخفض خطأ التحقّق؛ وسرد الباقي أيضًا.</translation>
    </message>
    <message>
        <source>From the validation errors, make a band meant to hold nine of ten prices.</source>
        <translation>من أخطاء التحقّق، صنع نطاق يُراد أن يضمّ تسعة من كل عشرة أسعار.</translation>
    </message>
    <message>
        <source>Open the test year once. Report the error in money and the share of prices inside the band.</source>
        <translation>فتح سنة الاختبار مرة واحدة. ذكر الخطأ بالمال ونسبة الأسعار داخل النطاق.</translation>
    </message>
    <message>
        <source>Read the twenty largest errors, group them by cause and write the README.</source>
        <translation>قراءة أكبر عشرين خطأ، وتجميعها بحسب السبب، وكتابة README.</translation>
    </message>
    <message>
        <source>All preparation is fitted inside the Pipeline, and no column known only after the sale is used.</source>
        <translation>تُضبط كل خطوات الإعداد داخل Pipeline، ولا يُستخدم أيّ عمود لا يُعرف إلا بعد البيع.</translation>
    </message>
    <message>
        <source>The code reads the test year in one script only, and its output file is dated.</source>
        <translation>تقرأ الشفرة سنة الاختبار في نص برمجي واحد فقط، وملف ناتجه مؤرّخ.</translation>
    </message>
    <message>
        <source>A table gives the mean error in dollars of baseline, linear and tree model on validation and test.</source>
        <translation>جدول يذكر متوسط الخطأ بالدولار لخط الأساس والنموذج الخطي ونموذج الأشجار على التحقّق والاختبار.</translation>
    </message>
    <message>
        <source>The share of test prices inside the band is stated for cheap, middle and dear houses.</source>
        <translation>نسبة أسعار الاختبار داخل النطاق مذكورة للمنازل الرخيصة والمتوسطة والغالية.</translation>
    </message>
    <message>
        <source>Every feature tried is listed with the change of the validation error, rejected ones too.</source>
        <translation>كل سمة جُرِّبت مذكورة مع تغيّر خطأ التحقّق، حتى المرفوضة.</translation>
    </message>
    <message>
        <source>The twenty largest errors fall into at least three named causes, with an example of each.</source>
        <translation>تتوزّع أكبر الأخطاء العشرين على ثلاثة أسباب مسمّاة على الأقل، مع مثال لكل منها.</translation>
    </message>
    <message>
        <source>The README says for which houses not to use the model, and one command repeats all results.</source>
        <translation>يبيّن README لأيّ منازل لا يُستخدم النموذج، وأمر واحد يعيد كل النتائج.</translation>
    </message>
    <message>
        <source>Spam filter with a measured error budget</source>
        <translation>مرشّح رسائل مزعجة بميزانية أخطاء مقيسة</translation>
    </message>
    <message>
        <source>A spam filter that blocks as much as possible while at most one wanted message in 200 is lost.</source>
        <translation>مرشّح رسائل مزعجة يحجب أكثر ما يمكن، مع فقد رسالة مرغوبة واحدة على الأكثر من كل 200.</translation>
    </message>
    <message>
        <source>SMS Spam Collection (UCI Machine Learning Repository). Look for repeated and nearly equal messages before you split. Fallback: 300 own messages with names removed and 300 advertising texts you write.</source>
        <translation>‏SMS Spam Collection (UCI Machine Learning Repository). البحث عن الرسائل المكرّرة وشبه المتساوية قبل التقسيم. البديل: 300 رسالة من رسائلك بعد حذف الأسماء و300 نص إعلاني من كتابتك.</translation>
    </message>
    <message>
        <source>You can derive a simple classifier, set its threshold by harm and report what it costs. The messages are old and English.</source>
        <translation>يمكنك اشتقاق مصنّف بسيط، وتحديد عتبته بحسب الضرر، وبيان كلفته. الرسائل قديمة وبالإنجليزية.</translation>
    </message>
    <message>
        <source>Write the budget down first: one wanted message in 200 may be blocked. Spam that gets through harms less.</source>
        <translation>كتابة الميزانية أولًا: يجوز حجب رسالة مرغوبة واحدة من كل 200. الرسالة المزعجة التي تمرّ أقلّ ضررًا.</translation>
    </message>
    <message>
        <source>Put nearly equal messages into one group. Split by group into training, validation and test.</source>
        <translation>جمع الرسائل شبه المتساوية في مجموعة واحدة. التقسيم بحسب المجموعة إلى تدريب وتحقّق واختبار.</translation>
    </message>
    <message>
        <source>Baselines: let everything through, and block by a list of ten words.</source>
        <translation>خطّا الأساس: تمرير كل شيء، والحجب بقائمة من عشر كلمات.</translation>
    </message>
    <message>
        <source>Work naive Bayes by hand for four short messages. Then program it with counts and logarithms, and test it.</source>
        <translation>حساب naive Bayes باليد لأربع رسائل قصيرة. ثم برمجته بالأعداد واللوغاريتمات واختباره.</translation>
    </message>
    <message>
        <source>Compare it with scikit-learn’s version and with logistic regression on word counts.</source>
        <translation>مقارنته بنسخة scikit-learn وبالانحدار اللوجستي على أعداد الكلمات.</translation>
    </message>
    <message>
        <source>Choose the threshold on validation so that the budget holds. Say how sure you can be with so few errors.</source>
        <translation>اختيار العتبة على التحقّق بحيث تُحترم الميزانية. بيان مدى التيقّن مع أخطاء بهذه القلّة.</translation>
    </message>
    <message>
        <source>Score the test once. Then let friends write 30 messages meant to fool the filter.</source>
        <translation>تقييم الاختبار مرة واحدة. ثم دعوة أصدقاء إلى كتابة 30 رسالة يُراد بها خداع المرشّح.</translation>
    </message>
    <message>
        <source>List the test errors by cause and write a README that a person without statistics can follow.</source>
        <translation>سرد أخطاء الاختبار بحسب السبب وكتابة README يفهمه من لا يعرف الإحصاء.</translation>
    </message>
    <message>
        <source>The hand calculation is in the repository, and a test compares the code with it to four decimals.</source>
        <translation>الحساب اليدوي في المستودع، ويقارن اختبارٌ الشفرةَ به حتى أربع منازل عشرية.</translation>
    </message>
    <message>
        <source>A test proves that no group of nearly equal messages lies in two parts.</source>
        <translation>يُثبت اختبار أن لا مجموعة من الرسائل شبه المتساوية تقع في جزأين.</translation>
    </message>
    <message>
        <source>Confusion tables of both baselines and all models stand side by side for the same test messages.</source>
        <translation>مصفوفات الالتباس لخطَّي الأساس ولكل النماذج معروضة جنبًا إلى جنب لرسائل الاختبار نفسها.</translation>
    </message>
    <message>
        <source>The README says whether the budget held on the test, with an interval for the rate.</source>
        <translation>يبيّن README هل احتُرمت الميزانية في الاختبار، مع فترة ثقة للمعدّل.</translation>
    </message>
    <message>
        <source>Every wanted message that was blocked in the test is shown with a likely cause.</source>
        <translation>كل رسالة مرغوبة حُجبت في الاختبار معروضة مع سبب مرجَّح.</translation>
    </message>
    <message>
        <source>The 30 messages of friends are scored apart, and at least three weak points are named.</source>
        <translation>رسائل الأصدقاء الثلاثون مقيَّمة على حدة، وثلاث نقاط ضعف على الأقل مسمّاة.</translation>
    </message>
    <message>
        <source>Electricity demand with a rolling backtest</source>
        <translation>الطلب على الكهرباء باختبار متحرّك على الماضي</translation>
    </message>
    <message>
        <source>Day-ahead forecasts for 30 electricity clients with intervals, judged over many starting days and on eight sealed weeks.</source>
        <translation>توقّعات لليوم التالي لعدد 30 من عملاء الكهرباء بفترات ثقة، يُحكم عليها من أيام بدء كثيرة وعلى ثمانية أسابيع مختومة.</translation>
    </message>
    <message>
        <source>ElectricityLoadDiagrams20112014 (UCI): meter readings of Portuguese clients every 15 minutes. Choose 30 by a written rule and sum to hours. Fallback: simulate 30 shops with trend, weekly pattern, holidays and gaps.</source>
        <translation>‏ElectricityLoadDiagrams20112014 (UCI): قراءات عدّادات عملاء برتغاليين كل 15 دقيقة. اختيار 30 منهم بقاعدة مكتوبة والجمع بالساعات. البديل: محاكاة 30 متجرًا باتّجاه ونمط أسبوعي وعطل وفجوات.</translation>
    </message>
    <message>
        <source>You can forecast many series without looking ahead and know where a naive forecast is enough.</source>
        <translation>يمكنك توقّع سلاسل كثيرة دون النظر إلى المستقبل، ومعرفة أين يكفي توقّع بسيط.</translation>
    </message>
    <message>
        <source>Look at the readings: clients that begin late, runs of zeros, clock changes, holidays. Write a rule for each.</source>
        <translation>فحص القراءات: عملاء يبدؤون متأخّرين، وسلاسل من الأصفار، وتغييرات الساعة، والعطل. كتابة قاعدة لكل منها.</translation>
    </message>
    <message>
        <source>Seal the last eight weeks. Build a backtest: forecast 24 hours from at least 20 starting days.</source>
        <translation>ختم الأسابيع الثمانية الأخيرة. بناء اختبار على الماضي: توقّع 24 ساعة من 20 يوم بدء على الأقل.</translation>
    </message>
    <message>
        <source>Baseline: the same hour one week earlier. Report the scaled error per client and over all.</source>
        <translation>خط الأساس: الساعة نفسها قبل أسبوع. ذكر الخطأ المُحجَّم لكل عميل وللجميع.</translation>
    </message>
    <message>
        <source>Fit exponential smoothing or ARIMA for five clients. Study the residuals on the same starting days.</source>
        <translation>تطبيق التمهيد الأسّي أو ARIMA على خمسة عملاء. دراسة البواقي على أيام البدء نفسها.</translation>
    </message>
    <message>
        <source>Fit one boosted model for all clients from lags and calendar. Test that cutting the data leaves features unchanged.</source>
        <translation>تدريب نموذج معزَّز واحد لكل العملاء من القيم السابقة (lags) والتقويم. اختبار أن قطع البيانات لا يغيّر السمات.</translation>
    </message>
    <message>
        <source>Tune by random search inside the backtest with a fixed number of trials. Note which settings mattered.</source>
        <translation>الضبط ببحث عشوائي داخل الاختبار على الماضي بعدد ثابت من المحاولات. تدوين الإعدادات المؤثّرة.</translation>
    </message>
    <message>
        <source>Add 80 per cent intervals and check their coverage by hour of day.</source>
        <translation>إضافة فترات 80% وفحص تغطيتها بحسب ساعة اليوم.</translation>
    </message>
    <message>
        <source>Score the sealed weeks once, explain the ten worst days and write the README.</source>
        <translation>تقييم الأسابيع المختومة مرة واحدة، وشرح أسوأ عشرة أيام، وكتابة README.</translation>
    </message>
    <message>
        <source>A cut-off test proves that no feature uses a reading from after the starting point.</source>
        <translation>يُثبت اختبار قطع أن لا سمة تستخدم قراءة بعد نقطة البدء.</translation>
    </message>
    <message>
        <source>A table gives the scaled error of baseline, classical and boosted model, with its spread over starting days.</source>
        <translation>جدول يذكر الخطأ المُحجَّم لخط الأساس والنموذج التقليدي والنموذج المعزَّز، مع تشتّته عبر أيام البدء.</translation>
    </message>
    <message>
        <source>The share of clients for which the boosted model loses to the baseline is stated.</source>
        <translation>نسبة العملاء الذين يخسر لديهم النموذج المعزَّز أمام خط الأساس مذكورة.</translation>
    </message>
    <message>
        <source>One chart shows the coverage of the intervals by hour of day.</source>
        <translation>رسم بياني واحد يُظهر تغطية الفترات بحسب ساعة اليوم.</translation>
    </message>
    <message>
        <source>The search log lists every trial, and the sealed weeks appear in none of them.</source>
        <translation>يسرد سجلّ البحث كل محاولة، ولا تظهر الأسابيع المختومة في أيّ منها.</translation>
    </message>
    <message>
        <source>Each of the ten worst days has a cause, or is marked as unexplained.</source>
        <translation>لكل من أسوأ عشرة أيام سبب، أو علامة بأنه غير مفسَّر.</translation>
    </message>
    <message>
        <source>One command repeats the backtest, and the README states how long it runs.</source>
        <translation>أمر واحد يعيد الاختبار على الماضي، ويذكر README مدّة تشغيله.</translation>
    </message>
    <message>
        <source>Card fraud: one hundred alerts well spent</source>
        <translation>الاحتيال بالبطاقات: مئة تنبيه في موضعها</translation>
    </message>
    <message>
        <source>A ranking of card payments that makes the best use of one hundred alerts a day, compared in money with a simple rule.</source>
        <translation>ترتيب لمدفوعات البطاقات يستفيد أفضل استفادة من مئة تنبيه في اليوم، مقارَن بالمال بقاعدة بسيطة.</translation>
    </message>
    <message>
        <source>Credit Card Fraud Detection (Machine Learning Group of ULB, on Kaggle): two days of payments, few frauds, most columns anonymised. Fallback: simulate 2,000 cards and plant three kinds of fraud.</source>
        <translation>‏Credit Card Fraud Detection (من Machine Learning Group في ULB، على Kaggle): يومان من المدفوعات، وحالات احتيال قليلة، ومعظم الأعمدة مجهَّلة. البديل: محاكاة 2,000 بطاقة وزرع ثلاثة أنواع من الاحتيال.</translation>
    </message>
    <message>
        <source>You can rank rare events under a fixed budget and count the result in money. Real fraud adapts; this data does not.</source>
        <translation>يمكنك ترتيب أحداث نادرة بميزانية ثابتة وحساب النتيجة بالمال. الاحتيال الحقيقي يتكيّف؛ وهذه البيانات لا تتكيّف.</translation>
    </message>
    <message>
        <source>Set the case: 100 alerts a day can be read, a missed fraud costs its amount, an alert costs a fixed sum.</source>
        <translation>تحديد الحالة: يمكن قراءة 100 تنبيه في اليوم، والاحتيال الفائت يكلّف مبلغه، والتنبيه يكلّف مبلغًا ثابتًا.</translation>
    </message>
    <message>
        <source>Build on the first day, with its late hours for validation. Seal the second day.</source>
        <translation>البناء على اليوم الأول، مع ساعاته الأخيرة للتحقّق. ختم اليوم الثاني.</translation>
    </message>
    <message>
        <source>Baseline: alert on the 100 largest amounts. Count frauds caught and money saved.</source>
        <translation>خط الأساس: التنبيه على أكبر 100 مبلغ. عدّ حالات الاحتيال المكشوفة والمال الموفَّر.</translation>
    </message>
    <message>
        <source>Build a detector that sees no labels, then a supervised model. Give both the same 100 alerts.</source>
        <translation>بناء كاشف لا يرى الوسوم، ثم نموذج بإشراف. إعطاء كليهما التنبيهات الـ100 نفسها.</translation>
    </message>
    <message>
        <source>Cluster the alerts. Repeat with other seeds and samples and keep only the groups that stay.</source>
        <translation>تجميع التنبيهات في عناقيد. التكرار ببذور وعيّنات أخرى والإبقاء على المجموعات الثابتة فقط.</translation>
    </message>
    <message>
        <source>Plant a new kind of fraud by altering copies of normal payments. See which approach finds it.</source>
        <translation>زرع نوع جديد من الاحتيال بتعديل نسخ من مدفوعات عادية. معرفة أيّ النهجين يجده.</translation>
    </message>
    <message>
        <source>Choose threshold and mix by cost, open the second day once, and give intervals by resampling.</source>
        <translation>اختيار العتبة والمزيج بحسب التكلفة، وفتح اليوم الثاني مرة واحدة، وذكر فترات ثقة بإعادة أخذ العيّنات.</translation>
    </message>
    <message>
        <source>Read 30 false alerts and the dearest missed frauds. Write the findings and limits into the README.</source>
        <translation>قراءة 30 تنبيهًا كاذبًا وأغلى حالات الاحتيال الفائتة. كتابة النتائج والحدود في README.</translation>
    </message>
    <message>
        <source>All methods are compared at 100 alerts: frauds caught, money saved and precision, with intervals.</source>
        <translation>كل الطرق مقارَنة عند 100 تنبيه: حالات الاحتيال المكشوفة والمال الموفَّر والإحكام، بفترات ثقة.</translation>
    </message>
    <message>
        <source>Accuracy is not used to choose, and the README says why.</source>
        <translation>لا تُستخدم الدقّة للاختيار، ويبيّن README السبب.</translation>
    </message>
    <message>
        <source>Only one script reads the second day, and its first result is the one reported.</source>
        <translation>نص برمجي واحد فقط يقرأ اليوم الثاني، ونتيجته الأولى هي المعلنة.</translation>
    </message>
    <message>
        <source>Each kept group of alerts has a number for its stability; groups that did not stay are named.</source>
        <translation>لكل مجموعة تنبيهات مُبقاة رقم لثباتها؛ والمجموعات التي لم تثبت مسمّاة.</translation>
    </message>
    <message>
        <source>A table shows which approach found the planted fraud.</source>
        <translation>جدول يُظهر أيّ النهجين وجد الاحتيال المزروع.</translation>
    </message>
    <message>
        <source>The ten dearest missed frauds are listed, each beside the most similar normal payment.</source>
        <translation>أغلى عشر حالات احتيال فائتة مذكورة، كلٌّ منها بجانب أشبه مدفوعة عادية بها.</translation>
    </message>
    <message>
        <source>The README says what anonymised columns and two days do not allow one to conclude.</source>
        <translation>يبيّن README ما لا تسمح الأعمدة المجهَّلة ويومان فقط باستنتاجه.</translation>
    </message>
    <message>
        <source>Credit risk with stable reasons and a fairness check</source>
        <translation>مخاطر الائتمان بأسباب ثابتة وفحص إنصاف</translation>
    </message>
    <message>
        <source>A credit risk model whose reasons were tested for stability and whose errors were compared between groups of people.</source>
        <translation>نموذج لمخاطر الائتمان اختُبر ثبات أسبابه وقورنت أخطاؤه بين فئات الناس.</translation>
    </message>
    <message>
        <source>Default of Credit Card Clients (UCI; clients in Taiwan, 2005), with sex, age, education and marital status. Fallback: simulate applicants with a known unfair link between group and income.</source>
        <translation>‏Default of Credit Card Clients (UCI؛ عملاء في تايوان، 2005)، مع الجنس والعمر والتعليم والحالة الاجتماعية. البديل: محاكاة متقدّمين بصلة غير عادلة معروفة بين الفئة والدخل.</translation>
    </message>
    <message>
        <source>You can explain a risk model with care and show who bears its errors. It is no proof that a system meets the law.</source>
        <translation>يمكنك تفسير نموذج مخاطر بعناية وبيان من يتحمّل أخطاءه. ليس هذا إثباتًا لموافقة نظام للقانون.</translation>
    </message>
    <message>
        <source>Write down the decision, the harm of both errors and who bears it. Choose columns to use and columns only to check.</source>
        <translation>كتابة القرار وضرر الخطأين ومن يتحمّله. اختيار أعمدة للاستخدام وأعمدة للفحص فقط.</translation>
    </message>
    <message>
        <source>Treat the codes that the documentation leaves unexplained. Split into training, validation and sealed test.</source>
        <translation>معالجة الرموز التي يتركها التوثيق بلا شرح. التقسيم إلى تدريب وتحقّق واختبار مختوم.</translation>
    </message>
    <message>
        <source>Baseline: a score card, that is a logistic regression on a few grouped columns a clerk can read.</source>
        <translation>خط الأساس: بطاقة تنقيط، أي انحدار لوجستي على بضعة أعمدة مجمَّعة يستطيع موظّف قراءتها.</translation>
    </message>
    <message>
        <source>Train a boosted model, with monotone constraints where sense asks for them, in a fixed budget of trials.</source>
        <translation>تدريب نموذج معزَّز، بقيود رتابة حيث يقتضيها المنطق، بميزانية ثابتة من المحاولات.</translation>
    </message>
    <message>
        <source>Check calibration and set the cut-off by cost. Ask whether the gain is worth the lost readability.</source>
        <translation>فحص المعايرة وتحديد حدّ القطع بحسب التكلفة. السؤال هل يستحقّ المكسب ما ضاع من سهولة القراءة.</translation>
    </message>
    <message>
        <source>Explain by permutation importance and SHAP. Refit on ten resamples and see which reasons keep rank and sign.</source>
        <translation>التفسير بأهمّية التبديل وSHAP. إعادة التدريب على عشر عيّنات مُعادة ومعرفة أيّ الأسباب يحافظ على رتبته وإشارته.</translation>
    </message>
    <message>
        <source>Compare error rates and calibration by sex and age, with intervals. Try one remedy and state its price.</source>
        <translation>مقارنة معدّلات الخطأ والمعايرة بحسب الجنس والعمر، بفترات ثقة. تجربة علاج واحد وبيان ثمنه.</translation>
    </message>
    <message>
        <source>Open the test once. Write a model card, three sample letters with reasons, and the README.</source>
        <translation>فتح الاختبار مرة واحدة. كتابة بطاقة نموذج وثلاث رسائل نموذجية بالأسباب وREADME.</translation>
    </message>
    <message>
        <source>A list gives each column as used, only checked or left out, with the reason.</source>
        <translation>قائمة تذكر لكل عمود هل هو مستخدم أو للفحص فقط أو مستبعَد، مع السبب.</translation>
    </message>
    <message>
        <source>A table on the sealed test compares score card and boosted model by ranking, calibration and cost, with intervals.</source>
        <translation>جدول على الاختبار المختوم يقارن بطاقة التنقيط بالنموذج المعزَّز في الترتيب والمعايرة والتكلفة، بفترات ثقة.</translation>
    </message>
    <message>
        <source>A chart shows the ten main reasons over the resamples; the letters use stable ones only.</source>
        <translation>رسم بياني يُظهر الأسباب العشرة الرئيسية عبر العيّنات المُعادة؛ ولا تستخدم الرسائل إلا الثابت منها.</translation>
    </message>
    <message>
        <source>The group table has counts and intervals; groups too small to judge are marked.</source>
        <translation>في جدول الفئات أعداد وفترات ثقة؛ والفئات التي يمنع صغرها الحكم عليها معلَّمة.</translation>
    </message>
    <message>
        <source>The remedy is shown before and after, for the total error and for the gap between groups.</source>
        <translation>العلاج معروض قبل وبعد، للخطأ الكلّي وللفجوة بين الفئات.</translation>
    </message>
    <message>
        <source>Twenty confident wrong predictions were read and sorted by cause.</source>
        <translation>قُرئ عشرون تنبّؤًا خاطئًا واثقًا وصُنِّفت بحسب السبب.</translation>
    </message>
    <message>
        <source>The model card says for which decisions the model must not be used.</source>
        <translation>تبيّن بطاقة النموذج القرارات التي يجب ألّا يُستخدم فيها النموذج.</translation>
    </message>
    <message>
        <source>Film recommender derived by hand</source>
        <translation>نظام توصية أفلام مشتقّ باليد</translation>
    </message>
    <message>
        <source>A film recommender by matrix factorisation whose gradient you derived, checked and programmed yourself.</source>
        <translation>نظام توصية أفلام بتحليل المصفوفات، تدرّجه من اشتقاقك وفحصك وبرمجتك.</translation>
    </message>
    <message>
        <source>MovieLens (GroupLens): the small latest set to try things, the fixed 1M benchmark for results; read the terms of use in the README. Fallback: simulate 500 people and 300 films from known factors plus noise.</source>
        <translation>‏MovieLens (GroupLens): المجموعة الصغيرة الأحدث للتجريب، ومعيار 1M الثابت للنتائج؛ مع قراءة شروط الاستخدام في README. البديل: محاكاة 500 شخص و300 فيلم من عوامل معروفة مع ضجيج.</translation>
    </message>
    <message>
        <source>You understand a recommender down to its gradient. It is an offline score: it says nothing yet about real choices.</source>
        <translation>تفهم نظام توصية حتى تدرّجه. هي درجة خارج الاستخدام الحيّ: لا تقول شيئًا بعد عن الاختيارات الحقيقية.</translation>
    </message>
    <message>
        <source>Split each person’s ratings by time: the last five for test, the five before for validation.</source>
        <translation>تقسيم تقييمات كل شخص بحسب الزمن: الخمسة الأخيرة للاختبار، والخمسة السابقة لها للتحقّق.</translation>
    </message>
    <message>
        <source>Baselines: the most popular films not yet seen, and a mean per film corrected by a mean per person.</source>
        <translation>خطّا الأساس: أكثر الأفلام رواجًا مما لم يُشاهَد بعد، ومتوسط لكل فيلم مصحَّح بمتوسط لكل شخص.</translation>
    </message>
    <message>
        <source>Write the squared loss with a penalty. Derive the gradient on paper and note the shape of each product.</source>
        <translation>كتابة الخسارة التربيعية مع حدّ جزائي. اشتقاق التدرّج على الورق وتدوين شكل كل حاصل ضرب.</translation>
    </message>
    <message>
        <source>Compare the gradient with finite differences on an example of five people and four films.</source>
        <translation>مقارنة التدرّج بالفروق المحدودة على مثال من خمسة أشخاص وأربعة أفلام.</translation>
    </message>
    <message>
        <source>Program gradient descent with arrays. Try three step sizes, chart the loss and say why each run stopped.</source>
        <translation>برمجة الانحدار التدرّجي بالمصفوفات. تجربة ثلاثة أحجام للخطوة، ورسم الخسارة، وبيان سبب توقّف كل تشغيل.</translation>
    </message>
    <message>
        <source>Solve the same problem by alternating least squares. Compare loss and time with the descent.</source>
        <translation>حلّ المسألة نفسها بالمربّعات الصغرى المتناوبة. مقارنة الخسارة والزمن بالانحدار التدرّجي.</translation>
    </message>
    <message>
        <source>Choose the number of factors on validation. Score the top ten on the test against the popular list.</source>
        <translation>اختيار عدد العوامل على جزء التحقّق. تقييم العشرة الأوائل على جزء الاختبار مقابل قائمة الأكثر رواجًا.</translation>
    </message>
    <message>
        <source>Look at the neighbours of ten films and at five badly served people. Write the README with the derivation.</source>
        <translation>النظر في جيران عشرة أفلام وفي خمسة أشخاص كانت توصياتهم سيّئة. كتابة README مع الاشتقاق.</translation>
    </message>
    <message>
        <source>The derivation can be followed line by line, and shapes stand at every product.</source>
        <translation>يمكن متابعة الاشتقاق سطرًا سطرًا، وتُذكر الأشكال عند كل ضرب.</translation>
    </message>
    <message>
        <source>A test compares the gradient with finite differences within a stated tolerance and passes.</source>
        <translation>يقارن اختبار التدرّج بالفروق المحدودة ضمن هامش مذكور، وينجح.</translation>
    </message>
    <message>
        <source>On simulated data the error of the fitted ratings is shown beside the noise that was put in.</source>
        <translation>على بيانات مُحاكاة يُعرض خطأ التقييمات المقدَّرة بجانب الضجيج الذي أُضيف إليها.</translation>
    </message>
    <message>
        <source>A table gives rating error, hits in the top ten and share of films ever shown, for baselines and both solvers.</source>
        <translation>يعرض جدول خطأ التقييم والإصابات ضمن العشرة الأوائل ونسبة الأفلام التي عُرضت يومًا، لخطوط الأساس ولطريقتي الحلّ.</translation>
    </message>
    <message>
        <source>A test proves that no training rating is newer than a test rating of the same person.</source>
        <translation>يُثبت اختبار أنه لا تقييم تدريب أحدث من تقييم اختبار للشخص نفسه.</translation>
    </message>
    <message>
        <source>The training code has no loop over single ratings; the time before and after is stated.</source>
        <translation>ليس في شفرة التدريب حلقة على التقييمات المفردة؛ ويُذكر الزمن قبل ذلك وبعده.</translation>
    </message>
    <message>
        <source>Five badly served people are described with a likely cause.</source>
        <translation>يُوصف خمسة أشخاص كانت توصياتهم سيّئة، مع السبب المرجَّح.</translation>
    </message>
    <message>
        <source>Shop recommender inside a time limit</source>
        <translation>نظام توصية لمتجر ضمن حدّ زمني</translation>
    </message>
    <message>
        <source>A service that gives ten shop items per request in a set time, tested on later weeks and on new visitors and items.</source>
        <translation>خدمة تعطي عشرة منتجات متجر لكل طلب في زمن محدّد، مختبَرة على أسابيع لاحقة وعلى زوّار ومنتجات جدد.</translation>
    </message>
    <message>
        <source>Retailrocket recommender system dataset (Kaggle): views, baskets, purchases and item properties, hashed; read its licence. Fallback: simulate 20,000 visits with changing taste and new items.</source>
        <translation>مجموعة بيانات Retailrocket recommender system (Kaggle): مشاهدات وسلال ومشتريات وخصائص منتجات، مموّهة بدوال التجزئة؛ وتلزم قراءة رخصتها. البديل: محاكاة 20,000 زيارة بأذواق متغيّرة ومنتجات جديدة.</translation>
    </message>
    <message>
        <source>You can carry a recommender from data to a timed service and find its slow part. One machine is not a shop under load.</source>
        <translation>يمكنك نقل نظام توصية من البيانات إلى خدمة مقيسة الزمن وإيجاد جزئها البطيء. آلة واحدة ليست متجرًا تحت الحِمل.</translation>
    </message>
    <message>
        <source>Fix the promise: ten items within 50 milliseconds for 95 of 100 requests on your own machine.</source>
        <translation>تثبيت الوعد: عشرة منتجات خلال 50 ميلي ثانية في 95 من كل 100 طلب على جهازك.</translation>
    </message>
    <message>
        <source>Split by date: the last two weeks sealed, the two before for validation. Mark visitors and items never seen.</source>
        <translation>التقسيم بحسب التاريخ: آخر أسبوعين مختومان، والأسبوعان قبلهما للتحقّق. تعليم الزوّار والمنتجات التي لم تظهر من قبل.</translation>
    </message>
    <message>
        <source>Baselines: best sellers of the last week, and the items the visitor looked at last.</source>
        <translation>خطوط الأساس: الأكثر مبيعًا في الأسبوع الأخير، والمنتجات التي شاهدها الزائر أخيرًا.</translation>
    </message>
    <message>
        <source>Retrieve candidates by shared visits with sparse counts and a heap. Estimate time and memory before you code.</source>
        <translation>استرجاع المرشّحين بالزيارات المشتركة، بعدّ متناثر وكومة (heap). تقدير الزمن والذاكرة قبل البرمجة.</translation>
    </message>
    <message>
        <source>Rank 200 candidates with a few features. Add a rule for new visitors and for new items.</source>
        <translation>ترتيب 200 مرشّح بسمات قليلة. إضافة قاعدة للزوّار الجدد وأخرى للمنتجات الجديدة.</translation>
    </message>
    <message>
        <source>Profile the Python version. Rewrite only its slowest loop in C++ and prove equal results.</source>
        <translation>تنميط نسخة Python. إعادة كتابة أبطأ حلقة فيها فقط بلغة C++‎ وإثبات تساوي النتائج.</translation>
    </message>
    <message>
        <source>Serve it by a small API. Measure times under load with cold and warm start.</source>
        <translation>تقديمه عبر API صغيرة. قياس الأزمنة تحت الحِمل مع بدء بارد وبدء دافئ.</translation>
    </message>
    <message>
        <source>Score the sealed weeks by kind of visitor and item. Read twenty poor lists and write the README.</source>
        <translation>تقييم الأسابيع المختومة بحسب نوع الزائر والمنتج. قراءة عشرين قائمة ضعيفة وكتابة README.</translation>
    </message>
    <message>
        <source>A table on the sealed weeks gives hits in ten for both baselines, retrieval and ranking, with intervals.</source>
        <translation>يعرض جدول على الأسابيع المختومة الإصابات ضمن العشرة لخطّي الأساس والاسترجاع والترتيب، بفترات ثقة.</translation>
    </message>
    <message>
        <source>The same table exists for new visitors, new items and rare items, with the share that popular items take.</source>
        <translation>يوجد الجدول نفسه للزوّار الجدد والمنتجات الجديدة والنادرة، مع الحصّة التي تأخذها المنتجات الرائجة.</translation>
    </message>
    <message>
        <source>A test shows that the C++ and Python versions give equal lists for 1,000 stored requests.</source>
        <translation>يبيّن اختبار أن نسختي C++‎ وPython تعطيان قوائم متساوية لـ1,000 طلب محفوظ.</translation>
    </message>
    <message>
        <source>Profiles before and after are kept, with machine and versions; the estimate of cost is compared with them.</source>
        <translation>تُحفظ نتائج التنميط قبل التغيير وبعده مع الآلة والإصدارات؛ ويُقارن بها تقدير التكلفة.</translation>
    </message>
    <message>
        <source>A load report gives the 50th, 95th and 99th percentile of time and says whether the promise was kept.</source>
        <translation>يعطي تقرير الحِمل المئين 50 و95 و99 للزمن، ويذكر هل تحقّق الوعد.</translation>
    </message>
    <message>
        <source>The API refuses bad input with a clear error and has generated documentation.</source>
        <translation>ترفض API المُدخلات السيّئة بخطأ واضح، ولها توثيق مولَّد.</translation>
    </message>
    <message>
        <source>Twenty poor lists are grouped by cause in the README.</source>
        <translation>تُجمع عشرون قائمة ضعيفة بحسب السبب في README.</translation>
    </message>
    <message>
        <source>Flower classifier tried on your own photos</source>
        <translation>مصنّف أزهار مجرَّب على صورك</translation>
    </message>
    <message>
        <source>A classifier for twenty kinds of flower, with its loss of quality measured on photos you took yourself.</source>
        <translation>مصنّف لعشرين نوعًا من الأزهار، قيس فقدان جودته على صور من التقاطك.</translation>
    </message>
    <message>
        <source>Oxford 102 Category Flower Dataset (also in torchvision): use 20 kinds you can find nearby, and take 60 photos yourself. Fallback without a camera: openly licensed photos from Wikimedia Commons.</source>
        <translation>مجموعة بيانات Oxford 102 Category Flower Dataset (وهي أيضًا في torchvision): استخدام 20 نوعًا يمكنك إيجادها في الجوار، والتقاط 60 صورة بنفسك. البديل دون كاميرا: صور مفتوحة الرخصة من Wikimedia Commons.</translation>
    </message>
    <message>
        <source>You can reuse a pretrained network and check it outside its own data set. Sixty photos give a rough figure only.</source>
        <translation>يمكنك إعادة استخدام شبكة مدرَّبة مسبقًا وفحصها خارج مجموعة بياناتها. ستون صورة تعطي رقمًا تقريبيًّا فقط.</translation>
    </message>
    <message>
        <source>Choose 20 kinds and look at 200 pictures. Find pictures that are nearly equal and keep them in one part.</source>
        <translation>اختيار 20 نوعًا والنظر في 200 صورة. العثور على الصور شبه المتطابقة وإبقاؤها في جزء واحد.</translation>
    </message>
    <message>
        <source>Write a split file: training, validation, sealed test. Take your own photos and lock them away too.</source>
        <translation>كتابة ملف تقسيم: تدريب وتحقّق واختبار مختوم. التقاط صورك وحجزها جانبًا كذلك.</translation>
    </message>
    <message>
        <source>Baseline: a colour histogram with logistic regression.</source>
        <translation>خط الأساس: مدرَّج تكراري للألوان مع انحدار لوجستي.</translation>
    </message>
    <message>
        <source>Train a small convolutional network from scratch with augmentation. Read its learning curves.</source>
        <translation>تدريب شبكة التفافية صغيرة من الصفر مع زيادة البيانات. قراءة منحنيات تعلّمها.</translation>
    </message>
    <message>
        <source>Take a pretrained network. Train only its head, then release the last layers with a lower learning rate.</source>
        <translation>أخذ شبكة مدرَّبة مسبقًا. تدريب رأسها فقط، ثم تحرير الطبقات الأخيرة بمعدّل تعلّم أقلّ.</translation>
    </message>
    <message>
        <source>Repeat with three seeds, and with 5, 10 and all pictures per kind. Chart what more pictures bring.</source>
        <translation>الإعادة بثلاث بذور، وبـ5 صور و10 صور وكل الصور لكل نوع. رسم ما تضيفه زيادة الصور.</translation>
    </message>
    <message>
        <source>Score the sealed test, then your own photos. Report the drop and sort 30 errors by cause.</source>
        <translation>تقييم الاختبار المختوم ثم صورك. ذكر الهبوط وتصنيف 30 خطأ بحسب السبب.</translation>
    </message>
    <message>
        <source>Add an answer ‘unsure’ below a threshold set on validation. Write the README.</source>
        <translation>إضافة جواب «غير متأكّد» تحت عتبة تُحدَّد على جزء التحقّق. كتابة README.</translation>
    </message>
    <message>
        <source>The split file lists each picture once, and nearly equal pictures do not cross it.</source>
        <translation>يذكر ملف التقسيم كل صورة مرة واحدة، ولا تعبره صور شبه متطابقة.</translation>
    </message>
    <message>
        <source>A table gives baseline, own network, head only and released layers: mean and spread over three seeds.</source>
        <translation>يعرض جدول خط الأساس والشبكة الخاصة والرأس وحده والطبقات المحرَّرة: المتوسط والتشتّت عبر ثلاث بذور.</translation>
    </message>
    <message>
        <source>Your own photos are scored apart, and the drop is shown with at least two causes by example.</source>
        <translation>تُقيَّم صورك منفصلة، ويُعرض الهبوط مع سببين على الأقل بالأمثلة.</translation>
    </message>
    <message>
        <source>Learning curves are shown, and the point where overfitting begins is marked or ruled out.</source>
        <translation>تُعرض منحنيات التعلّم، وتُعلَّم النقطة التي يبدأ عندها فرط التخصيص أو يُستبعد.</translation>
    </message>
    <message>
        <source>The five pairs most often mixed up are shown with pictures.</source>
        <translation>تُعرض بالصور الأزواج الخمسة الأكثر اختلاطًا.</translation>
    </message>
    <message>
        <source>One command names a new photo or answers ‘unsure’; how often it is unsure is stated for both tests.</source>
        <translation>أمر واحد يسمّي صورة جديدة أو يجيب «غير متأكّد»؛ ويُذكر لكلا الاختبارين كم مرة لم يتأكّد.</translation>
    </message>
    <message>
        <source>Surface defects marked pixel by pixel</source>
        <translation>عيوب سطحية محدّدة بكسلًا بكسلًا</translation>
    </message>
    <message>
        <source>A model that marks surface defects and decides on each part while at most two of 100 good parts are rejected.</source>
        <translation>نموذج يحدّد العيوب السطحية ويقرّر بشأن كل قطعة، على ألّا يُرفض أكثر من قطعتين من كل 100 قطعة سليمة.</translation>
    </message>
    <message>
        <source>Kolektor Surface-Defect Dataset 2 (KolektorSDD2, ViCoS Ljubljana; non-commercial licence): photos, masks, a given split. Fallback: photograph 150 tiles, scratch some and draw the masks.</source>
        <translation>مجموعة بيانات Kolektor Surface-Defect Dataset 2 (KolektorSDD2، ViCoS Ljubljana؛ رخصة غير تجارية): صور وأقنعة وتقسيم معطى. البديل: تصوير 150 بلاطة وخدش بعضها ورسم الأقنعة.</translation>
    </message>
    <message>
        <source>You can segment rare defects and turn pixels into a decision with a known price. One product line is not a factory.</source>
        <translation>يمكنك تجزئة العيوب النادرة وتحويل البكسلات إلى قرار معروف الثمن. خط إنتاج واحد ليس مصنعًا.</translation>
    </message>
    <message>
        <source>Write the aim of the inspection: at most two of 100 good parts rejected, as few missed defects as possible.</source>
        <translation>كتابة هدف الفحص: رفض قطعتين على الأكثر من كل 100 قطعة سليمة، وأقلّ ما يمكن من العيوب الفائتة.</translation>
    </message>
    <message>
        <source>Keep the given test part sealed. Take validation from training. Look at 100 defects and note size and kind.</source>
        <translation>إبقاء جزء الاختبار المعطى مختومًا. أخذ جزء التحقّق من التدريب. النظر في 100 عيب وتدوين الحجم والنوع.</translation>
    </message>
    <message>
        <source>Baseline without learning: even out the light, filter, threshold, clean by morphology. Tune it on validation.</source>
        <translation>خط أساس دون تعلّم: تسوية الإضاءة، والترشيح، والعتبة، والتنظيف بالعمليات الشكلية. ضبطه على جزء التحقّق.</translation>
    </message>
    <message>
        <source>Redraw 30 masks from photos alone, and have a second person do so. Their overlap shows what can be asked.</source>
        <translation>إعادة رسم 30 قناعًا من الصور وحدها، وطلب ذلك من شخص ثانٍ. تداخلهما يبيّن ما يمكن طلبه.</translation>
    </message>
    <message>
        <source>Train a U-Net on patches. Treat the rare class by sampling and by the choice of loss.</source>
        <translation>تدريب U-Net على رُقع من الصور. معالجة الفئة النادرة بأخذ العيّنات وباختيار الخسارة.</translation>
    </message>
    <message>
        <source>Turn masks into a decision per part: smallest area and threshold, set on validation under the aim.</source>
        <translation>تحويل الأقنعة إلى قرار لكل قطعة: أصغر مساحة وعتبة، تُحدَّدان على جزء التحقّق وفق الهدف.</translation>
    </message>
    <message>
        <source>Score the test once: overlap of pixels, missed defects by size, good parts rejected.</source>
        <translation>تقييم الاختبار مرة واحدة: تداخل البكسلات، والعيوب الفائتة بحسب الحجم، والقطع السليمة المرفوضة.</translation>
    </message>
    <message>
        <source>Make a gallery of all missed defects, sort them by cause and write the README with the licence.</source>
        <translation>إعداد معرض لكل العيوب الفائتة، وتصنيفها بحسب السبب، وكتابة README مع الرخصة.</translation>
    </message>
    <message>
        <source>A table gives baseline and U-Net on the sealed test: Dice score, missed defects, rejected good parts.</source>
        <translation>يعرض جدول خط الأساس وU-Net على الاختبار المختوم: درجة Dice والعيوب الفائتة والقطع السليمة المرفوضة.</translation>
    </message>
    <message>
        <source>Missed defects are counted by size, with intervals, at the threshold fixed on validation.</source>
        <translation>تُعدّ العيوب الفائتة بحسب الحجم، بفترات ثقة، عند العتبة المثبّتة على جزء التحقّق.</translation>
    </message>
    <message>
        <source>The overlap between two people on 30 masks is stated and used in the conclusion.</source>
        <translation>يُذكر التداخل بين شخصين على 30 قناعًا ويُستخدم في الخلاصة.</translation>
    </message>
    <message>
        <source>The README says whether the aim was reached on the test.</source>
        <translation>يذكر README هل تحقّق الهدف على الاختبار.</translation>
    </message>
    <message>
        <source>A gallery shows every missed defect with its mask and a cause.</source>
        <translation>يعرض معرض كل عيب فائت مع قناعه وسببه.</translation>
    </message>
    <message>
        <source>The time per photo is measured on a described machine.</source>
        <translation>يُقاس الزمن لكل صورة على آلة موصوفة.</translation>
    </message>
    <message>
        <source>Fixed seeds and one command repeat the training; the licence of the data is named.</source>
        <translation>بذور ثابتة وأمر واحد يكرّران التدريب؛ وتُذكر رخصة البيانات.</translation>
    </message>
    <message>
        <source>Object detector for things on your shelf</source>
        <translation>كاشف لأشياء على رفّك</translation>
    </message>
    <message>
        <source>A detector for three to five kinds of thing, trained on photos you labelled by a tested guide and tried in new rooms.</source>
        <translation>كاشف لثلاثة إلى خمسة أنواع من الأشياء، مدرَّب على صور وسمتها وفق دليل مختبَر، ومجرَّب في غرف جديدة.</translation>
    </message>
    <message>
        <source>Your own: about 250 photos of three to five kinds of thing, in at least six places and lights, without people. Fallback: openly licensed pictures from Wikimedia Commons, each with its source.</source>
        <translation>بياناتك: نحو 250 صورة لثلاثة إلى خمسة أنواع من الأشياء، في ستة أماكن وإضاءات على الأقل، دون أشخاص. البديل: صور مفتوحة الرخصة من Wikimedia Commons، كلّ منها مع مصدرها.</translation>
    </message>
    <message>
        <source>You can plan, label and test a small detection set of your own. It says little about crowds, traffic or rare objects.</source>
        <translation>يمكنك تخطيط مجموعة كشف صغيرة خاصة بك ووسمها واختبارها. لا تقول الكثير عن الحشود أو المرور أو الأجسام النادرة.</translation>
    </message>
    <message>
        <source>Write a one-page labelling guide: what counts, hidden parts, smallest size, mirror images, doubtful cases.</source>
        <translation>كتابة دليل وسم من صفحة واحدة: ما يُحسب، والأجزاء المخفيّة، وأصغر حجم، وصور المرايا، والحالات المشكوك فيها.</translation>
    </message>
    <message>
        <source>Take the photos and remove location data. Keep two of the places only for the test.</source>
        <translation>التقاط الصور وإزالة بيانات الموقع. إبقاء مكانين منها للاختبار فقط.</translation>
    </message>
    <message>
        <source>Label 40 pictures twice, by you and a second person. Measure agreement, mend the guide and label again.</source>
        <translation>وسم 40 صورة مرتين، منك ومن شخص ثانٍ. قياس الاتفاق وإصلاح الدليل وإعادة الوسم.</translation>
    </message>
    <message>
        <source>Label the rest. Count kinds, sizes and lights, and say which are too rare.</source>
        <translation>وسم الباقي. عدّ الأنواع والأحجام والإضاءات، وبيان أيّها نادر جدًّا.</translation>
    </message>
    <message>
        <source>Baseline: a ready detector trained on COCO, unchanged, on the kinds that it knows.</source>
        <translation>خط الأساس: كاشف جاهز مدرَّب على COCO، دون تغيير، على الأنواع التي يعرفها.</translation>
    </message>
    <message>
        <source>Fine-tune a small detector of the YOLO kind; note the licence of its weights. Train on 50, 100 and all pictures.</source>
        <translation>ضبط كاشف صغير من نوع YOLO ضبطًا دقيقًا؛ وتدوين رخصة أوزانه. التدريب على 50 صورة و100 صورة وكل الصور.</translation>
    </message>
    <message>
        <source>Set the score limit on validation, then score the unseen places once.</source>
        <translation>تحديد حدّ الدرجة على جزء التحقّق، ثم تقييم الأماكن غير المرئية مرة واحدة.</translation>
    </message>
    <message>
        <source>Sort every missed object by size, hiding and light. Write the README with a data card.</source>
        <translation>تصنيف كل جسم فائت بحسب الحجم والحجب والإضاءة. كتابة README مع بطاقة بيانات.</translation>
    </message>
    <message>
        <source>The guide exists in two versions, and the reasons for each change are given.</source>
        <translation>يوجد الدليل بنسختين، وتُذكر أسباب كل تغيير.</translation>
    </message>
    <message>
        <source>The share of boxes on which two people agree is stated before and after the change.</source>
        <translation>تُذكر نسبة المربّعات التي يتّفق عليها شخصان قبل التغيير وبعده.</translation>
    </message>
    <message>
        <source>A file list shows that no place occurs both in training and in test.</source>
        <translation>تبيّن قائمة ملفات أنه لا مكان يظهر في التدريب والاختبار معًا.</translation>
    </message>
    <message>
        <source>A table gives mAP and recall per kind in unseen places, for the ready and the fine-tuned detector.</source>
        <translation>يعرض جدول mAP والاستدعاء (recall) لكل نوع في الأماكن غير المرئية، للكاشف الجاهز وللكاشف المضبوط.</translation>
    </message>
    <message>
        <source>A chart shows mAP against the number of labelled pictures.</source>
        <translation>يعرض رسم mAP مقابل عدد الصور الموسومة.</translation>
    </message>
    <message>
        <source>Every missed object in the test is counted under a cause.</source>
        <translation>يُحسب كل جسم فائت في الاختبار تحت سبب.</translation>
    </message>
    <message>
        <source>A check for faces, addresses and location data was done and is recorded with date and result.</source>
        <translation>أُجري فحص للوجوه والعناوين وبيانات الموقع، وسُجّل بتاريخه ونتيجته.</translation>
    </message>
    <message>
        <source>Document scanner from a phone photo</source>
        <translation>ماسح مستندات من صورة هاتف</translation>
    </message>
    <message>
        <source>A script that finds a page in a phone photo, straightens it and makes it readable, or says that it cannot.</source>
        <translation>نص برمجي يجد صفحة في صورة هاتف، ويقوّمها ويجعلها مقروءة، أو يقول إنه لا يستطيع.</translation>
    </message>
    <message>
        <source>Your own: 60 phone photos of pages without private content, in good and poor light, corners marked by hand. Public extra: SmartDoc 2015 challenge 1. Fallback: paste page images into photos by a known perspective.</source>
        <translation>بياناتك: 60 صورة هاتف لصفحات دون محتوى خاصّ، بإضاءة جيّدة وسيّئة، وزوايا معلَّمة يدويًّا. إضافة عامة: SmartDoc 2015 challenge 1. البديل: لصق صور صفحات في صور فوتوغرافية بمنظور معروف.</translation>
    </message>
    <message>
        <source>You can solve an image task without training a model, and your script knows when to refuse.</source>
        <translation>يمكنك حلّ مهمة صور دون تدريب نموذج، ونصّك البرمجي يعرف متى يرفض.</translation>
    </message>
    <message>
        <source>Take the photos and mark the four corners of each page. Seal 20 photos, among them the five hardest.</source>
        <translation>التقاط الصور وتعليم الزوايا الأربع لكل صفحة. ختم 20 صورة، منها أصعب خمس.</translation>
    </message>
    <message>
        <source>Baseline: take the corners of the picture for those of the page. Measure the mean distance.</source>
        <translation>خط الأساس: اعتبار زوايا الصورة زوايا الصفحة. قياس متوسط المسافة.</translation>
    </message>
    <message>
        <source>Go step by step: shrink, grey, blur, edges, largest outline with four sides. Save a picture after each step.</source>
        <translation>السير خطوة خطوة: تصغير، وتدرّج رمادي، وتمويه، وحوافّ، وأكبر محيط بأربعة أضلاع. حفظ صورة بعد كل خطوة.</translation>
    </message>
    <message>
        <source>Put the corners in order and straighten the page. Explain on paper why four points are enough.</source>
        <translation>ترتيب الزوايا وتقويم الصفحة. الشرح على الورق لماذا تكفي أربع نقاط.</translation>
    </message>
    <message>
        <source>Make it readable: compare one threshold for all with a local one on pages with a shadow.</source>
        <translation>جعلها مقروءة: مقارنة عتبة واحدة للكل بعتبة محلية على صفحات عليها ظلّ.</translation>
    </message>
    <message>
        <source>When no outline fits, say so and return the photo as it was, never a wrong cut.</source>
        <translation>إن لم يناسب أيّ محيط، قول ذلك وإرجاع الصورة كما كانت، لا قصّ خاطئ أبدًا.</translation>
    </message>
    <message>
        <source>Score the sealed photos once: corner distance, pages found, honest refusals, wrong cuts.</source>
        <translation>تقييم الصور المختومة مرة واحدة: مسافة الزوايا، والصفحات التي عُثر عليها، والرفض الصادق، والقصّ الخاطئ.</translation>
    </message>
    <message>
        <source>Sort the failures by cause in a gallery and write the README.</source>
        <translation>تصنيف حالات الفشل بحسب السبب في معرض وكتابة README.</translation>
    </message>
    <message>
        <source>One command turns a folder of photos into pages and a list of refusals.</source>
        <translation>أمر واحد يحوّل مجلد صور إلى صفحات وقائمة بالمرفوض.</translation>
    </message>
    <message>
        <source>A table gives baseline and script on the 20 sealed photos: corner distance and share within two per cent of the width.</source>
        <translation>يعرض جدول خط الأساس والنص البرمجي على الصور المختومة العشرين: مسافة الزوايا والنسبة ضمن اثنين بالمئة من العرض.</translation>
    </message>
    <message>
        <source>Wrong cuts and refusals are counted apart.</source>
        <translation>يُعدّ القصّ الخاطئ والرفض كلٌّ على حدة.</translation>
    </message>
    <message>
        <source>One example shows the picture after every step, with a sentence on what the step changed.</source>
        <translation>يعرض مثال واحد الصورة بعد كل خطوة، مع جملة عمّا غيّرته الخطوة.</translation>
    </message>
    <message>
        <source>The choice of threshold is shown on three pages with shadow, before and after.</source>
        <translation>يُعرض اختيار العتبة على ثلاث صفحات عليها ظلّ، قبله وبعده.</translation>
    </message>
    <message>
        <source>Each failure in the gallery has a cause, such as low contrast, hidden corner or busy table.</source>
        <translation>لكل فشل في المعرض سبب، مثل ضعف التباين أو زاوية مخفيّة أو طاولة مزدحمة.</translation>
    </message>
    <message>
        <source>A test runs the corner ordering on four turned examples.</source>
        <translation>يشغّل اختبار ترتيب الزوايا على أربعة أمثلة مُدارة.</translation>
    </message>
    <message>
        <source>People counted and timed on video</source>
        <translation>عدّ أشخاص وقياس سرعتهم في الفيديو</translation>
    </message>
    <message>
        <source>Counts of people across a line in video and their walking pace in metres per second, each with a measured error.</source>
        <translation>أعداد الأشخاص الذين يعبرون خطًّا في الفيديو وسرعة مشيهم بالأمتار في الثانية، كلّ منها بخطأ مقيس.</translation>
    </message>
    <message>
        <source>MOT17 (MOTChallenge), sequences with a fixed camera, for counting. For pace: an own clip of people who agreed, with measured ground points. Fallback: film balls rolling over a table with measured marks.</source>
        <translation>للعدّ: تسلسلات بكاميرا ثابتة من MOT17 (MOTChallenge). للسرعة: مقطع خاصّ لأشخاص وافقوا، بنقاط أرض مقيسة. البديل: تصوير كرات تتدحرج على طاولة عليها علامات مقيسة.</translation>
    </message>
    <message>
        <source>You can count and measure in video and state the error of both. A crowd or a moving camera is a different task.</source>
        <translation>يمكنك العدّ والقياس في الفيديو وذكر خطأ كليهما. الحشد أو الكاميرا المتحرّكة مهمة أخرى.</translation>
    </message>
    <message>
        <source>Choose fixed-camera sequences with given tracks: one to build on, one sealed. Draw a line; compute true crossings.</source>
        <translation>اختيار تسلسلات بكاميرا ثابتة ومسارات معطاة: واحد للبناء وواحد مختوم. رسم خط وحساب مرّات العبور الحقيقية.</translation>
    </message>
    <message>
        <source>Baseline: background subtraction, and count blobs that cross the line.</source>
        <translation>خط الأساس: طرح الخلفية، وعدّ البقع التي تعبر الخط.</translation>
    </message>
    <message>
        <source>Join a detector and a tracker. Count per direction, with a rule against counting someone twice.</source>
        <translation>جمع كاشف ومتتبّع. العدّ لكل اتّجاه، بقاعدة تمنع عدّ الشخص مرتين.</translation>
    </message>
    <message>
        <source>Measure count error and identity swaps. Vary frame rate and score limit, one at a time.</source>
        <translation>قياس خطأ العدّ وتبدّل الهويات. تغيير معدّل الإطارات وحدّ الدرجة، واحدًا في كل مرة.</translation>
    </message>
    <message>
        <source>Calibrate your camera with a chessboard and undistort the clip. Report the reprojection error.</source>
        <translation>معايرة كاميرتك برقعة شطرنج وإزالة تشوّه المقطع. ذكر خطأ إعادة الإسقاط.</translation>
    </message>
    <message>
        <source>Map the picture to the ground from four measured points. Check it on two distances you left out.</source>
        <translation>إسقاط الصورة على الأرض من أربع نقاط مقيسة. فحص ذلك على مسافتين لم تُستخدما.</translation>
    </message>
    <message>
        <source>Give the pace of ten passes with intervals, beside a stopwatch over a measured stretch.</source>
        <translation>إعطاء سرعة عشر مرّات مرور بفترات ثقة، بجانب ساعة توقيت على مسافة مقيسة.</translation>
    </message>
    <message>
        <source>Score the sealed sequence, list all miscounts with their cause, and write the README.</source>
        <translation>تقييم التسلسل المختوم، وسرد كل أخطاء العدّ مع سببها، وكتابة README.</translation>
    </message>
    <message>
        <source>A table on the sealed sequence gives true and counted crossings per direction for baseline and tracker.</source>
        <translation>يعرض جدول على التسلسل المختوم مرّات العبور الحقيقية والمعدودة لكل اتّجاه، لخط الأساس وللمتتبّع.</translation>
    </message>
    <message>
        <source>Identity swaps are counted, and a chart shows the count error against the frame rate.</source>
        <translation>تُعدّ مرّات تبدّل الهويات، ويعرض رسم خطأ العدّ مقابل معدّل الإطارات.</translation>
    </message>
    <message>
        <source>Reprojection error and the error on the two left-out distances are stated with units.</source>
        <translation>يُذكر بالوحدات خطأ إعادة الإسقاط والخطأ على المسافتين غير المستخدمتين.</translation>
    </message>
    <message>
        <source>Ten measured paces stand beside the stopwatch, with interval and difference.</source>
        <translation>تُعرض عشر سرعات مقيسة بجانب ساعة التوقيت، مع فترة الثقة والفرق.</translation>
    </message>
    <message>
        <source>Each miscount has a frame number and a cause, such as hiding, swap or missed detection.</source>
        <translation>لكل خطأ عدّ رقم إطار وسبب، مثل حجب أو تبدّل أو كشف فائت.</translation>
    </message>
    <message>
        <source>The speed in frames per second is measured, and what happens to dropped frames is shown.</source>
        <translation>تُقاس السرعة بالإطارات في الثانية، ويُبيَّن ما يحدث للإطارات المفقودة.</translation>
    </message>
    <message>
        <source>Consent is recorded, faces in the own clip are blurred, and raw video is not published.</source>
        <translation>تُسجّل الموافقة، وتُموَّه الوجوه في المقطع الخاصّ، ولا يُنشر الفيديو الخام.</translation>
    </message>
    <message>
        <source>Earthquake feed: a pipeline that survives bad days</source>
        <translation>بيانات الزلازل: خط معالجة يصمد في الأيام السيّئة</translation>
    </message>
    <message>
        <source>An hourly load of earthquake reports that can be repeated at any time, keeps corrections and raises useful alarms.</source>
        <translation>تحميل كل ساعة لتقارير الزلازل يمكن تكراره في أي وقت، ويحفظ التصحيحات، ويطلق إنذارات مفيدة.</translation>
    </message>
    <message>
        <source>USGS real-time GeoJSON earthquake feeds (public, no key). Events are corrected later, so one id returns with new values. Fallback: a small local server that replays stored answers with changes and faults.</source>
        <translation>خلاصات الزلازل الآنية من USGS بصيغة GeoJSON (عامة، دون مفتاح). تُصحَّح الأحداث لاحقًا، فيعود المعرّف نفسه بقيم جديدة. البديل: خادم محلي صغير يعيد أجوبة محفوظة بتغييرات وأعطال.</translation>
    </message>
    <message>
        <source>You can build a load that others may rerun without fear. The amount of data is small; the habits are those of large ones.</source>
        <translation>يمكنك بناء تحميل يعيد الآخرون تشغيله دون خوف. كمّية البيانات صغيرة؛ أمّا العادات فعادات البيانات الكبيرة.</translation>
    </message>
    <message>
        <source>Collect a week of answers, one per hour, stored unchanged with the time of the call.</source>
        <translation>جمع أجوبة أسبوع، جواب لكل ساعة، محفوظة دون تغيير مع وقت الاستدعاء.</translation>
    </message>
    <message>
        <source>Baseline: a script that appends everything to one table. Count the doubles and outdated values it leaves.</source>
        <translation>خط الأساس: نص برمجي يضيف كل شيء إلى جدول واحد. عدّ ما يتركه من مكرّر وقيم قديمة.</translation>
    </message>
    <message>
        <source>Divide the work into fetch, check, load and report. Write down three design decisions and what you did not choose.</source>
        <translation>تقسيم العمل إلى جلب وفحص وتحميل وتقرير. تدوين ثلاثة قرارات تصميم وما لم تختره.</translation>
    </message>
    <message>
        <source>Make loading safe to repeat: key by event id and update time, and keep earlier values in a history table.</source>
        <translation>جعل التحميل آمن الإعادة: مفتاح من معرّف الحدث ووقت التحديث، وحفظ القيم السابقة في جدول تاريخ.</translation>
    </message>
    <message>
        <source>Check freshness, ranges, missing fields and the feed’s own count. Put bad rows aside with a reason.</source>
        <translation>فحص الحداثة والنطاقات والحقول الناقصة والعدد المذكور في الخلاصة. عزل الصفوف السيّئة مع السبب.</translation>
    </message>
    <message>
        <source>Test without network: the same day twice, days in wrong order, a gap. Work on branches with pull requests.</source>
        <translation>الاختبار دون شبكة: اليوم نفسه مرتين، وأيام بترتيب خاطئ، وفجوة. العمل على فروع بطلبات دمج.</translation>
    </message>
    <message>
        <source>Have another person plant five faults in a copy. Find them from alarms and logs alone.</source>
        <translation>الطلب من شخص آخر أن يزرع خمسة أعطال في نسخة. العثور عليها من الإنذارات والسجلّات وحدها.</translation>
    </message>
    <message>
        <source>Fill a gap from the raw files. Write an incident note per fault, a run book and the README.</source>
        <translation>سدّ فجوة من الملفات الخام. كتابة مذكّرة حادثة لكل عطل، ودليل تشغيل، وREADME.</translation>
    </message>
    <message>
        <source>A checksum shows that loading a day three times, or the days in reverse order, gives the same tables.</source>
        <translation>يبيّن مجموع تحقّق (checksum) أن تحميل يوم ثلاث مرات، أو الأيام بترتيب معكوس، يعطي الجداول نفسها.</translation>
    </message>
    <message>
        <source>One corrected event is shown with its old and new values and the time of each.</source>
        <translation>يُعرض حدث مصحَّح واحد بقيمه القديمة والجديدة ووقت كلّ منها.</translation>
    </message>
    <message>
        <source>Doubles and outdated values of the baseline are counted beside those of the pipeline.</source>
        <translation>يُعدّ المكرّر والقيم القديمة في خط الأساس بجانب ما في خط المعالجة.</translation>
    </message>
    <message>
        <source>A list gives each planted fault: found or not, by which check, after how long; false alarms are counted too.</source>
        <translation>تذكر قائمة كل عطل مزروع: هل اكتُشف، وبأي فحص، وبعد كم من الوقت؛ وتُعدّ الإنذارات الكاذبة أيضًا.</translation>
    </message>
    <message>
        <source>All tests pass without network on a fresh copy, with one command.</source>
        <translation>تنجح كل الاختبارات دون شبكة على نسخة جديدة، بأمر واحد.</translation>
    </message>
    <message>
        <source>Every change came by a pull request that says why.</source>
        <translation>جاء كل تغيير بطلب دمج يذكر السبب.</translation>
    </message>
    <message>
        <source>Another person reran a failed day with the run book alone and noted what was unclear.</source>
        <translation>أعاد شخص آخر تشغيل يوم متعطّل بدليل التشغيل وحده، ودوّن ما لم يكن واضحًا.</translation>
    </message>
    <message>
        <source>Taxi trips in Spark: a lopsided join made fast</source>
        <translation>رحلات سيارات الأجرة في Spark: تسريع ربط غير متوازن</translation>
    </message>
    <message>
        <source>A Spark job over months of taxi trips whose lopsided join was measured, mended and proved unchanged in its result.</source>
        <translation>مهمة Spark على أشهر من رحلات سيارات الأجرة، قيس فيها ربط غير متوازن وأُصلح وثبت أن نتيجته لم تتغيّر.</translation>
    </message>
    <message>
        <source>TLC Trip Record Data of New York City (monthly Parquet files) and its table of zones; begin with one month. Make up a table of events per zone. Fallback: generate rows in which one key holds a third of all.</source>
        <translation>بيانات TLC Trip Record Data لمدينة نيويورك (ملفات Parquet شهرية) وجدول مناطقها؛ والبدء بشهر واحد. تأليف جدول أحداث لكل منطقة. البديل: توليد صفوف يحمل فيها مفتاح واحد ثلث الكل.</translation>
    </message>
    <message>
        <source>You can find out why a Spark job is slow and prove that the cure is right. A single machine only imitates a cluster.</source>
        <translation>يمكنك معرفة سبب بطء مهمة Spark وإثبات صحّة العلاج. الآلة الواحدة تحاكي العنقود فقط.</translation>
    </message>
    <message>
        <source>Start HDFS and YARN on one machine. Put the files in by a shell script and query one month with Hive.</source>
        <translation>تشغيل HDFS وYARN على آلة واحدة. وضع الملفات فيه بنص shell والاستعلام عن شهر واحد بـHive.</translation>
    </message>
    <message>
        <source>Work out three answers on a sample of 10,000 trips with pandas. They are the reference for all versions.</source>
        <translation>حساب ثلاث إجابات على عيّنة من 10,000 رحلة بـpandas. وهي المرجع لكل النسخ.</translation>
    </message>
    <message>
        <source>Baseline: a PySpark job with default settings that joins trips with the events of their zone, and groups by hour.</source>
        <translation>خط الأساس: مهمة PySpark بالإعدادات الافتراضية تربط الرحلات بأحداث منطقتها وتجمّعها بحسب الساعة.</translation>
    </message>
    <message>
        <source>Read the Spark UI. Write down stages, shuffle sizes and the longest against the usual task before any change.</source>
        <translation>قراءة واجهة Spark. تدوين المراحل وأحجام الخلط وأطول مهمة مقابل المهمة المعتادة قبل أيّ تغيير.</translation>
    </message>
    <message>
        <source>Change one thing at a time: columns read, partitions, broadcast, salted keys. Run each version three times.</source>
        <translation>تغيير شيء واحد في كل مرة: الأعمدة المقروءة، والأقسام، والبثّ (broadcast)، والمفاتيح المملّحة (salted keys). تشغيل كل نسخة ثلاث مرات.</translation>
    </message>
    <message>
        <source>Rewrite the slowest stage as a compiled Scala job built with sbt. Compare rows and run times.</source>
        <translation>إعادة كتابة أبطأ مرحلة كمهمة Scala مترجمة ومبنيّة بـsbt. مقارنة الصفوف وأزمنة التشغيل.</translation>
    </message>
    <message>
        <source>Run baseline and final job on a month you kept aside. See whether the gain holds.</source>
        <translation>تشغيل خط الأساس والمهمة النهائية على شهر أُبقي جانبًا. النظر هل يثبت الكسب.</translation>
    </message>
    <message>
        <source>Explain one change that did not help. Write the README with machine, versions and limits.</source>
        <translation>شرح تغيير واحد لم ينفع. كتابة README مع الآلة والإصدارات والحدود.</translation>
    </message>
    <message>
        <source>One script fills HDFS, and the Hive answer equals that of the Spark job for one month.</source>
        <translation>نص برمجي واحد يملأ HDFS، وجواب Hive يساوي جواب مهمة Spark لشهر واحد.</translation>
    </message>
    <message>
        <source>A test shows that every version gives the reference answers on the sample.</source>
        <translation>يبيّن اختبار أن كل نسخة تعطي الإجابات المرجعية على العيّنة.</translation>
    </message>
    <message>
        <source>A table gives each change with three run times, shuffle size, and longest against usual task.</source>
        <translation>يعرض جدول كل تغيير مع ثلاثة أزمنة تشغيل وحجم الخلط وأطول مهمة مقابل المعتادة.</translation>
    </message>
    <message>
        <source>Pictures of the Spark UI before and after show where the lopsided stage was.</source>
        <translation>تبيّن صور من واجهة Spark قبل التغيير وبعده أين كانت المرحلة غير المتوازنة.</translation>
    </message>
    <message>
        <source>The Scala stage gives the same rows as the Python one, and their times stand side by side.</source>
        <translation>تعطي مرحلة Scala الصفوف نفسها التي تعطيها مرحلة Python، ويُعرض زمناهما جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>The gain on the month kept aside is stated, with machine and versions.</source>
        <translation>يُذكر الكسب على الشهر الذي أُبقي جانبًا، مع الآلة والإصدارات.</translation>
    </message>
    <message>
        <source>At least one change without gain is explained, and the README says what would differ on a cluster.</source>
        <translation>يُشرح تغيير واحد على الأقل دون كسب، ويذكر README ما قد يختلف على عنقود.</translation>
    </message>
    <message>
        <source>Wikipedia edits: a live count that stays right</source>
        <translation>تعديلات Wikipedia: عدّ حيّ يبقى صحيحًا</translation>
    </message>
    <message>
        <source>A live count of edits per wiki and minute that survives restarts, late events and repeats, checked against a batch count.</source>
        <translation>عدّ حيّ للتعديلات لكل ويكي ودقيقة، يصمد أمام إعادة التشغيل والأحداث المتأخّرة والمكرّرة، ومقارَن بعدّ على دفعة واحدة.</translation>
    </message>
    <message>
        <source>Wikimedia EventStreams, stream recentchange (public, over HTTP). Record one hour so that runs can be repeated. Fallback: a generator of events with known totals, delays and repeats.</source>
        <translation>‏Wikimedia EventStreams، التدفّق recentchange (عامّ، عبر HTTP). تسجيل ساعة واحدة كي يمكن تكرار التشغيل. البديل: مولّد أحداث بمجاميع معروفة وتأخيرات وتكرارات.</translation>
    </message>
    <message>
        <source>You can keep a stream right when events come late, twice or broken. One broker does not show running a large cluster.</source>
        <translation>يمكنك إبقاء تدفّق صحيحًا حين تأتي الأحداث متأخّرة أو مرتين أو تالفة. وسيط واحد لا يدلّ على إدارة عنقود كبير.</translation>
    </message>
    <message>
        <source>Record one hour. Count edits per wiki and minute from the file in one batch: this is the truth.</source>
        <translation>تسجيل ساعة واحدة. عدّ التعديلات لكل ويكي ودقيقة من الملف دفعة واحدة: هذه هي الحقيقة.</translation>
    </message>
    <message>
        <source>Start Kafka in containers. Write a Java producer that replays the recording with key and event time.</source>
        <translation>تشغيل Kafka في حاويات. كتابة مُنتِج بلغة Java يعيد بثّ التسجيل بمفتاح ووقت حدث.</translation>
    </message>
    <message>
        <source>Baseline: a consumer that counts by time of arrival in memory. Restart it halfway and compare with the truth.</source>
        <translation>خط الأساس: مُستهلِك يعدّ في الذاكرة بحسب وقت الوصول. إعادة تشغيله في المنتصف ومقارنته بالحقيقة.</translation>
    </message>
    <message>
        <source>Rewrite it: windows by event time, a grace period, event ids against repeats, state that survives a restart.</source>
        <translation>إعادة كتابته: نوافذ بحسب وقت الحدث، ومهلة سماح، ومعرّفات أحداث ضد التكرار، وحالة تصمد بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Plant late, repeated and broken events. Send broken ones to a topic of their own.</source>
        <translation>زرع أحداث متأخّرة ومكرّرة وتالفة. إرسال التالفة إلى موضوع خاصّ بها.</translation>
    </message>
    <message>
        <source>Test the window logic without Kafka, and one whole run with a real broker in a container.</source>
        <translation>اختبار منطق النوافذ دون Kafka، وتشغيل كامل واحد مع وسيط حقيقي في حاوية.</translation>
    </message>
    <message>
        <source>Raise the rate until lag grows. Add partitions and note when it recovers.</source>
        <translation>رفع المعدّل حتى ينمو التأخّر. إضافة أقسام وتدوين متى يتعافى.</translation>
    </message>
    <message>
        <source>Have a second recording prepared with unknown troubles. Explain each difference and write the README.</source>
        <translation>طلب إعداد تسجيل ثانٍ بمشكلات مجهولة. شرح كل فرق وكتابة README.</translation>
    </message>
    <message>
        <source>One command starts all containers and replays the recording.</source>
        <translation>أمر واحد يبدأ كل الحاويات ويعيد بثّ التسجيل.</translation>
    </message>
    <message>
        <source>A table compares truth, baseline and final count per wiki, with a restart in the middle of the run.</source>
        <translation>يقارن جدول الحقيقة وخط الأساس والعدّ النهائي لكل ويكي، مع إعادة تشغيل في المنتصف.</translation>
    </message>
    <message>
        <source>Differences between live and batch count are zero, or each has a named cause.</source>
        <translation>الفروق بين العدّ الحيّ والعدّ على دفعة صفر، أو لكل منها سبب مذكور.</translation>
    </message>
    <message>
        <source>Tests cover late, repeated and broken events and a restart, and they pass on a fresh copy.</source>
        <translation>تغطّي الاختبارات الأحداث المتأخّرة والمكرّرة والتالفة وإعادة التشغيل، وتنجح على نسخة جديدة.</translation>
    </message>
    <message>
        <source>A chart shows rate and lag over time, with the moment partitions were added.</source>
        <translation>يعرض رسم المعدّل والتأخّر عبر الزمن، مع لحظة إضافة الأقسام.</translation>
    </message>
    <message>
        <source>The result on the sealed second recording is given, with what was and was not caught.</source>
        <translation>تُعطى النتيجة على التسجيل الثاني المختوم، مع ما اكتُشف وما لم يُكتشف.</translation>
    </message>
    <message>
        <source>The README states the delivery guarantee in two sentences and what happens after the grace period.</source>
        <translation>يذكر README ضمان التسليم في جملتين وما يحدث بعد مهلة السماح.</translation>
    </message>
    <message>
        <source>Shop warehouse with a true history</source>
        <translation>مستودع متجر بتاريخ صحيح</translation>
    </message>
    <message>
        <source>A star schema over shop orders in which past figures stay as they were, also after customers move or orders change.</source>
        <translation>مخطّط نجمي لطلبات متجر تبقى فيه الأرقام الماضية كما كانت، حتى بعد انتقال العملاء أو تغيّر الطلبات.</translation>
    </message>
    <message>
        <source>Brazilian E-Commerce Public Dataset by Olist (Kaggle). Later changes are not in it: script three deliveries with moves, late orders and corrections. Fallback: generate all tables with a fixed seed.</source>
        <translation>مجموعة بيانات Brazilian E-Commerce Public Dataset by Olist (Kaggle). ليست فيها تغييرات لاحقة: كتابة ثلاثة تسليمات بيانات بنص برمجي فيها انتقالات وطلبات متأخّرة وتصحيحات. البديل: توليد كل الجداول ببذرة ثابتة.</translation>
    </message>
    <message>
        <source>You can model shop data so that history holds, and reconcile it. A laptop database does not show cost in a cloud warehouse.</source>
        <translation>يمكنك نمذجة بيانات متجر بحيث يثبت التاريخ، ومطابقة أرقامها. قاعدة بيانات على حاسوب محمول لا تبيّن التكلفة في مستودع سحابي.</translation>
    </message>
    <message>
        <source>Write five business questions. For each table note key, grain and oddities, such as several payments per order.</source>
        <translation>كتابة خمسة أسئلة أعمال. تدوين المفتاح ودرجة التفصيل والغرائب لكل جدول، مثل عدّة مدفوعات للطلب الواحد.</translation>
    </message>
    <message>
        <source>Load the raw tables into PostgreSQL with keys and constraints. List the refused rows with reasons.</source>
        <translation>تحميل الجداول الخام في PostgreSQL بمفاتيح وقيود. سرد الصفوف المرفوضة مع الأسباب.</translation>
    </message>
    <message>
        <source>Baseline: one wide table of everything joined. Show how far its revenue is off, and why.</source>
        <translation>خط الأساس: جدول عريض واحد من ربط كل شيء. بيان مقدار خطأ الإيراد فيه وسببه.</translation>
    </message>
    <message>
        <source>Draw the star: facts for items and payments, dimensions for customer, seller, product and date, with a grain each.</source>
        <translation>رسم النجمة: حقائق للبنود والمدفوعات، وأبعاد للعميل والبائع والمنتج والتاريخ، مع درجة تفصيل لكل منها.</translation>
    </message>
    <message>
        <source>Build it in layers with SQL or dbt. Keep customers and sellers with the dates from and to which a row holds.</source>
        <translation>بناؤه في طبقات بـSQL أو dbt. حفظ العملاء والبائعين مع تاريخي بدء سريان الصفّ وانتهائه.</translation>
    </message>
    <message>
        <source>Script three later deliveries and load only what is new. Compare with a full rebuild after each.</source>
        <translation>كتابة ثلاثة تسليمات لاحقة بنص برمجي وتحميل الجديد فقط. المقارنة بإعادة بناء كاملة بعد كلّ منها.</translation>
    </message>
    <message>
        <source>Have another person prepare a fourth delivery. Load it unseen, reconcile and explain each difference.</source>
        <translation>الطلب من شخص آخر أن يُعدّ تسليمًا رابعًا. تحميله دون الاطّلاع عليه، ومطابقة أرقامه، وشرح كل فرق.</translation>
    </message>
    <message>
        <source>Write a catalogue of owner, meaning, sensitivity and retention, and the README.</source>
        <translation>كتابة فهرس بالمالك والمعنى والحساسية ومدة الاحتفاظ، وREADME.</translation>
    </message>
    <message>
        <source>Monthly totals of items and payments equal the raw tables to the cent after each of four deliveries.</source>
        <translation>المجاميع الشهرية للبنود والمدفوعات تساوي الجداول الخام حتى السنت بعد كلّ من التسليمات الأربعة.</translation>
    </message>
    <message>
        <source>A script shows that loading step by step and rebuilding give the same tables.</source>
        <translation>يبيّن نص برمجي أن التحميل خطوة خطوة وإعادة البناء يعطيان الجداول نفسها.</translation>
    </message>
    <message>
        <source>A query shows that last year’s revenue by region stays the same after a customer moves.</source>
        <translation>يبيّن استعلام أن إيراد العام الماضي بحسب المنطقة يبقى كما هو بعد انتقال عميل.</translation>
    </message>
    <message>
        <source>The wrong total of the wide table is shown with the right one and the reason.</source>
        <translation>يُعرض المجموع الخاطئ للجدول العريض مع المجموع الصحيح والسبب.</translation>
    </message>
    <message>
        <source>Each table states its grain, and tests check unique keys and valid references.</source>
        <translation>يذكر كل جدول درجة تفصيله، وتفحص الاختبارات المفاتيح الفريدة والإحالات الصحيحة.</translation>
    </message>
    <message>
        <source>Query plans of two slow questions are kept before and after, with the change made.</source>
        <translation>تُحفظ خطط الاستعلام لسؤالين بطيئين قبل التغيير وبعده، مع التغيير الذي أُجري.</translation>
    </message>
    <message>
        <source>The catalogue names owner, sensitivity, retention and access rule of each table.</source>
        <translation>يذكر الفهرس مالك كل جدول وحساسيته ومدة الاحتفاظ به وقاعدة الوصول إليه.</translation>
    </message>
    <message>
        <source>Food products: documents against tables</source>
        <translation>منتجات غذائية: مستندات مقابل جداول</translation>
    </message>
    <message>
        <source>The same food catalogue in a document store and in tables, behind one API, with a reasoned and measured choice.</source>
        <translation>كتالوج الأغذية نفسه في مخزن مستندات وفي جداول، خلف API واحدة، مع اختيار معلَّل ومقيس.</translation>
    </message>
    <message>
        <source>Open Food Facts data exports (JSON, Open Database License): take daily delta files instead of the whole dump. Fallback: generate 50,000 product documents with nested, missing and repeated fields.</source>
        <translation>صادرات بيانات Open Food Facts (JSON، رخصة Open Database License): أخذ ملفات التغييرات اليومية بدل التفريغ الكامل. البديل: توليد 50,000 مستند منتج بحقول متداخلة وناقصة ومكرّرة.</translation>
    </message>
    <message>
        <source>You can choose between documents and tables from real queries. One machine says little about copies and shards.</source>
        <translation>يمكنك الاختيار بين المستندات والجداول انطلاقًا من استعلامات حقيقية. آلة واحدة لا تقول الكثير عن النسخ والتجزئة.</translation>
    </message>
    <message>
        <source>Write eight real queries first: by barcode, by allergen, mean sugar per brand, newest changes … Mark the top two.</source>
        <translation>كتابة ثمانية استعلامات حقيقية أولًا: بالرمز الشريطي، وبمسبّب الحساسية، ومتوسط السكر لكل علامة تجارية، وأحدث التغييرات … تعليم أهمّ اثنين.</translation>
    </message>
    <message>
        <source>Read 200 documents. Note fields that are missing, of mixed type, or lists.</source>
        <translation>قراءة 200 مستند. تدوين الحقول الناقصة أو المختلطة النوع أو التي هي قوائم.</translation>
    </message>
    <message>
        <source>Baseline: load the documents as they are into MongoDB without an index. Time the eight queries.</source>
        <translation>خط الأساس: تحميل المستندات كما هي في MongoDB دون فهرس. قياس زمن الاستعلامات الثمانية.</translation>
    </message>
    <message>
        <source>Decide per field whether to embed or refer. Add a validation rule, and indexes only for real queries.</source>
        <translation>تقرير التضمين أو الإحالة لكل حقل. إضافة قاعدة تحقّق، وفهارس للاستعلامات الحقيقية فقط.</translation>
    </message>
    <message>
        <source>Build the same catalogue in PostgreSQL. Run the same queries on the same machine.</source>
        <translation>بناء الكتالوج نفسه في PostgreSQL. تشغيل الاستعلامات نفسها على الآلة نفسها.</translation>
    </message>
    <message>
        <source>Write an API over the store of your choice: search and detail, paging, checked input, generated documentation.</source>
        <translation>كتابة API فوق المخزن المختار: بحث وتفاصيل، وتقسيم إلى صفحات، ومُدخلات مفحوصة، وتوثيق مولَّد.</translation>
    </message>
    <message>
        <source>Load the next day’s delta so that nothing doubles. Take two unseen queries from another person.</source>
        <translation>تحميل تغييرات اليوم التالي بحيث لا يتكرّر شيء. أخذ استعلامين غير معروفين من شخص آخر.</translation>
    </message>
    <message>
        <source>Sort rejected documents by cause. Write in the README when each store is the better one.</source>
        <translation>تصنيف المستندات المرفوضة بحسب السبب. كتابة متى يكون كل مخزن هو الأفضل في README.</translation>
    </message>
    <message>
        <source>A test shows that all eight queries give the same results in both stores.</source>
        <translation>يبيّن اختبار أن الاستعلامات الثمانية كلها تعطي النتائج نفسها في المخزنين.</translation>
    </message>
    <message>
        <source>A table gives the median time of 20 runs per query for baseline, redesign and tables.</source>
        <translation>يعرض جدول وسيط زمن 20 تشغيلًا لكل استعلام لخط الأساس والتصميم المعدَّل والجداول.</translation>
    </message>
    <message>
        <source>Each index belongs to a named query, with the output of explain before and after.</source>
        <translation>يتبع كل فهرس استعلامًا مسمّى، مع ناتج explain قبله وبعده.</translation>
    </message>
    <message>
        <source>After the delta the number of products is as expected; rejected documents are listed with reasons.</source>
        <translation>بعد ملف التغييرات يكون عدد المنتجات كما هو متوقّع؛ وتُسرد المستندات المرفوضة مع الأسباب.</translation>
    </message>
    <message>
        <source>The API answers a bad barcode, an unknown product and a page too far with fitting codes, and tests prove it.</source>
        <translation>تجيب API عن رمز شريطي خاطئ ومنتج مجهول وصفحة تتجاوز النهاية برموز مناسبة، وتُثبت الاختبارات ذلك.</translation>
    </message>
    <message>
        <source>The two late queries are answered, with a note on which store had to change.</source>
        <translation>يُجاب عن الاستعلامين المتأخّرين، مع ملاحظة أيّ المخزنين لزم تغييره.</translation>
    </message>
    <message>
        <source>The README names at least two cases in favour of each store.</source>
        <translation>يذكر README حالتين على الأقل لصالح كل مخزن.</translation>
    </message>
    <message>
        <source>Our own notes on facts read in stored copies of public pages until 2026-11-21; each entry names its pages. Prices and states change. Skill links are our judgement.</source>
        <translation>ملاحظات من إعدادنا عن حقائق قُرئت في نسخ محفوظة من صفحات عامة حتى ‎2026-11-21؛ ويذكر كل بند صفحاته. الأسعار والحالات تتغيّر. الربط بالمهارات من تقديرنا.</translation>
    </message>
    <message>
        <source>Read from public copies: a capture of the BLS page of Table 1.10 (nishpn01/program-viability-assessment) and two copies of the BLS download (binniehoang/employmentprojection, wrenthejewels/DLYJ2). All values agree; the row of all occupations was checked against a second transcription. Thousands turned into single jobs (BLS counts jobs, not persons). A newer set, 2025–35, exists and was not at hand.</source>
        <translation>قُرئت من نسخ عامة: نسخة ملتقطة من صفحة BLS للجدول 1.10 (nishpn01/program-viability-assessment) ونسختان من تنزيل BLS (binniehoang/employmentprojection وwrenthejewels/DLYJ2). كل القيم متّفقة؛ وفُحص صفّ كل المهن بنقل ثانٍ. حُوّلت الآلاف إلى وظائف مفردة (تعدّ BLS الوظائف لا الأشخاص). توجد مجموعة أحدث، من 2025 إلى 2035، ولم تكن متاحة.</translation>
    </message>
    <message>
        <source>Hours as published on the pages that each entry names. Where only credits are published, one ECTS credit counts as 25 to 30 hours. Which skill steps a course covers is our judgement, not the provider’s.</source>
        <translation>الساعات كما نُشرت في الصفحات التي يذكرها كل بند. وحيث لا تُنشر إلا وحدات معتمدة، تُحسب وحدة ECTS الواحدة من 25 إلى 30 ساعة. أمّا خطوات المهارة التي يغطّيها المقرّر فمن تقديرنا، لا من تقدير مقدّمه.</translation>
    </message>
    <message>
        <source>Our own project briefs. Their hours are estimates; the data they name belongs to others, whose terms each learner should read.</source>
        <translation>ملخّصات مشاريع من إعدادنا. ساعاتها تقديرات؛ والبيانات التي تذكرها ملك لآخرين، وعلى كل متعلّم قراءة شروطهم.</translation>
    </message>
    <message>
        <source>Worth 5 credits; one credit counts as 25 to 30 hours of work.</source>
        <translation>يعادل 5 وحدات معتمدة؛ وتُحسب الوحدة من 25 إلى 30 ساعة عمل.</translation>
    </message>
    <message>
        <source>9 weeks of 15 hours, as the OSSU curriculum lists it.</source>
        <translation>9 أسابيع بواقع 15 ساعة، كما يذكر منهج OSSU.</translation>
    </message>
    <message>
        <source>2 weeks of 12 hours, as the OSSU curriculum lists it. Debugging and security are touched only.</source>
        <translation>أسبوعان بواقع 12 ساعة، كما يذكر منهج OSSU. يمرّ على التنقيح والأمن مرورًا سريعًا فقط.</translation>
    </message>
    <message>
        <source>Four courses of 4 weeks, 4 to 8 hours a week, as the OSSU curriculum lists them. Programming is known before.</source>
        <translation>أربعة مقرّرات من 4 أسابيع، من 4 إلى 8 ساعات في الأسبوع، كما يذكر منهج OSSU. البرمجة معروفة من قبل.</translation>
    </message>
    <message>
        <source>14 weeks of 12 hours, as the OSSU curriculum lists it. Covers factorisations and least squares.</source>
        <translation>14 أسبوعًا بواقع 12 ساعة، كما يذكر منهج OSSU. يغطّي تحليل المصفوفات إلى عوامل والمربّعات الصغرى.</translation>
    </message>
    <message>
        <source>13 weeks of 6 to 10 hours, as both OSSU curricula list it. One variable only: nearer to the lower end of level 2.</source>
        <translation>13 أسبوعًا من 6 إلى 10 ساعات، كما يذكر منهجا OSSU. متغيّر واحد فقط: أقرب إلى الحدّ الأدنى من المستوى 2.</translation>
    </message>
    <message>
        <source>16 weeks of 12 hours, as the OSSU data science curriculum lists it. Ends with an introduction to inference.</source>
        <translation>16 أسبوعًا بواقع 12 ساعة، كما يذكر منهج OSSU لعلم البيانات. ينتهي بمقدّمة في الاستدلال.</translation>
    </message>
    <message>
        <source>5 ECTS; the page gives 150 hours. Probability, inference and linear regression.</source>
        <translation>5 وحدات ECTS؛ وتذكر الصفحة 150 ساعة. الاحتمالات والاستدلال والانحدار الخطي.</translation>
    </message>
    <message>
        <source>5 ECTS; one credit counts as 25 to 30 hours of work.</source>
        <translation>5 وحدات ECTS؛ وتُحسب الوحدة من 25 إلى 30 ساعة عمل.</translation>
    </message>
    <message>
        <source>9 weeks; the course FAQ expects 5 to 15 hours a week.</source>
        <translation>9 أسابيع؛ وتتوقّع أسئلة المقرّر الشائعة من 5 إلى 15 ساعة في الأسبوع.</translation>
    </message>
    <message>
        <source>The page says 15 hours; read in copies of its text, older and newer version. Own practice is not counted.</source>
        <translation>تذكر الصفحة 15 ساعة؛ قُرئت في نسخ من نصّها، القديمة والأحدث. لا تُحسب الممارسة الذاتية.</translation>
    </message>
    <message>
        <source>About 12 hours a week by its own text, read in a copy. The 2019 run lasted 12 weeks; the upper end takes 14 weeks, a usual term.</source>
        <translation>نحو 12 ساعة في الأسبوع بحسب نصّه، قُرئ في نسخة. دامت دورة 2019 اثني عشر أسبوعًا؛ والحدّ الأعلى يحسب 14 أسبوعًا، وهي مدة فصل معتاد.</translation>
    </message>
    <message>
        <source>The module guide gives 45 hours in class and 75 hours of private study.</source>
        <translation>يذكر دليل المقرّر 45 ساعة في الصفّ و75 ساعة من الدراسة الذاتية.</translation>
    </message>
    <message>
        <source>Each chapter is meant for one week of 6 to 8 hours. Chapter count of the version read.</source>
        <translation>كل فصل مقصود لأسبوع واحد من 6 إلى 8 ساعات. عدد الفصول بحسب النسخة المقروءة.</translation>
    </message>
    <message>
        <source>Worth 3 credits; one credit counts as 25 to 30 hours of work.</source>
        <translation>يعادل 3 وحدات معتمدة؛ وتُحسب الوحدة من 25 إلى 30 ساعة عمل.</translation>
    </message>
    <message>
        <source>The course counts 15 to 20 hours for a part on average; part 11 is worth 1 credit.</source>
        <translation>يحسب المقرّر من 15 إلى 20 ساعة للجزء في المتوسط؛ ويعادل الجزء 11 وحدة معتمدة واحدة.</translation>
    </message>
    <message>
        <source>What is a machine learning job?</source>
        <translation>ما العمل في تعلّم الآلة؟</translation>
    </message>
    <message>
        <source>Work on systems that learn from data instead of following fixed rules only. Some people build the models, others prepare the data, keep the systems running, or decide what is worth building.</source>
        <translation>العمل على أنظمة تتعلّم من البيانات بدل اتّباع قواعد ثابتة فقط. بعض الناس يبنون النماذج، وآخرون يُعدّون البيانات أو يُبقون الأنظمة عاملة أو يقرّرون ما يستحقّ البناء.</translation>
    </message>
    <message>
        <source>A program usually follows rules that a person wrote. In machine learning the rules are found from examples: past prices, labelled pictures, letters that were answered. The work around this is much wider than the training of models.</source>
        <translation>يتبع البرنامج عادةً قواعد كتبها إنسان. أمّا في تعلّم الآلة فتُستخلص القواعد من أمثلة: أسعار سابقة، وصور موسومة، ورسائل أُجيب عنها. والعمل حول ذلك أوسع بكثير من تدريب النماذج.</translation>
    </message>
    <message>
        <source>Typical results are price predictions, spam filters, product recommendations, search, chatbots, translation, image checks and forecasts. Much of a working week goes into data, tests and talks with the people who will use the result.</source>
        <translation>من النتائج المعتادة التنبّؤ بالأسعار، ومرشّحات البريد المزعج، وتوصيات المنتجات، والبحث، وروبوتات الدردشة، والترجمة، وفحص الصور، والتوقّعات. ويذهب كثير من أسبوع العمل في البيانات والاختبارات والحديث مع من سيستخدمون النتيجة.</translation>
    </message>
    <message>
        <source>The roles differ in what they answer for. A Data Engineer answers for the data, a Data Scientist for a finding, a Machine Learning Engineer for a service, an MLOps Engineer for its steady running, a Research Scientist for a new method, an AI Product Manager for its use to people.</source>
        <translation>تختلف المهن فيما تُسأل عنه. مهندس البيانات مسؤول عن البيانات، وعالِم البيانات عن استنتاج، ومهندس تعلّم الآلة عن خدمة، ومهندس MLOps عن تشغيلها المستقرّ، وعالِم الأبحاث عن طريقة جديدة، ومدير منتجات الذكاء الاصطناعي عن فائدتها للناس.</translation>
    </message>
    <message>
        <source>Titles are not used alike everywhere. Two advertisements with the same title can ask for different work, so read the tasks and the asked skills rather than the title.</source>
        <translation>لا تُستخدم المسمّيات بالمعنى نفسه في كل مكان. فقد يطلب إعلانان بالمسمّى نفسه عملين مختلفين؛ لذا تُقرأ المهامّ والمهارات المطلوبة قبل المسمّى.</translation>
    </message>
    <message>
        <source>Is machine learning a good career?</source>
        <translation>هل تعلّم الآلة مسار مهني جيّد؟</translation>
    </message>
    <message>
        <source>It can be, if you like careful work with data and can live with results that often fail. The field is wide and the skills carry over; it also changes quickly and promises nobody a post.</source>
        <translation>قد يكون كذلك لمن يحبّ العمل الدقيق بالبيانات ويتقبّل نتائج تفشل كثيرًا. المجال واسع والمهارات تنتقل؛ وهو أيضًا سريع التغيّر ولا يَعِد أحدًا بوظيفة.</translation>
    </message>
    <message>
        <source>What speaks for it: you can see your work in use, many fields need it, and the skills carry over from one field to the next. It joins software, mathematics, language and knowledge of people, so different talents find a place.</source>
        <translation>ما يُحسب له: ترى عملك قيد الاستخدام، وتحتاج إليه مجالات كثيرة، وتنتقل المهارات من مجال إلى آخر. وهو يجمع بين البرمجيات والرياضيات واللغة ومعرفة الناس، فتجد فيه مواهب مختلفة مكانها.</translation>
    </message>
    <message>
        <source>What speaks against it: most of the time goes into data, tests and plumbing rather than into models. Experiments fail, sometimes for weeks. Models can go wrong without any error message. Tools change, and you have to keep learning on top of the work.</source>
        <translation>ما يُحسب عليه: يذهب معظم الوقت في البيانات والاختبارات وأعمال الربط لا في النماذج. تفشل التجارب، وأحيانًا لأسابيع. وقد تخطئ النماذج دون أيّ رسالة خطأ. وتتغيّر الأدوات، وعليك مواصلة التعلّم فوق العمل.</translation>
    </message>
    <message>
        <source>The first post is often the hardest step. Advertisements for beginners may ask for two crafts at once, and nobody can say how many posts there will be in your place in some years. This program makes no such promise.</source>
        <translation>كثيرًا ما تكون الوظيفة الأولى أصعب خطوة. قد تطلب إعلانات المبتدئين حرفتين معًا، ولا أحد يعرف كم وظيفة ستكون في مكانك بعد سنوات. ولا يعطي هذا البرنامج وعدًا كهذا.</translation>
    </message>
    <message>
        <source>Each role in this program lists what people like about it and what is hard. Read the hard lines first. If they sound bearable, try one small project before you plan years.</source>
        <translation>تذكر كل مهنة في هذا البرنامج ما يحبّه الناس فيها وما يصعب. يُستحسن البدء بقراءة ما يصعب. فإن بدا محتملًا، فمشروع صغير واحد قبل التخطيط لسنوات.</translation>
    </message>
    <message>
        <source>Which skills do I need?</source>
        <translation>ما المهارات التي أحتاج إليها؟</translation>
    </message>
    <message>
        <source>A shared core: Python, SQL, Git, some statistics, supervised learning, model evaluation and clear communication. What comes on top depends on the role you aim for.</source>
        <translation>أساس مشترك: Python وSQL وGit وبعض الإحصاء والتعلّم بإشراف وتقييم النماذج والتواصل الواضح. وما يُضاف إليه يتوقّف على المهنة المقصودة.</translation>
    </message>
    <message>
        <source>Most roles build on the same base. You write Python, ask questions of tables with SQL, keep your work in Git, clean data, train simple models and judge them on data they have not seen. You explain the result to people who did not do the work.</source>
        <translation>تقوم معظم المهن على الأساس نفسه. تكتب Python، وتسأل الجداول بـSQL، وتحفظ عملك في Git، وتنظّف البيانات، وتدرّب نماذج بسيطة وتحكم عليها ببيانات لم ترها. وتشرح النتيجة لمن لم يشاركوا في العمل.</translation>
    </message>
    <message>
        <source>After that the ways part. Computer vision adds image processing and convolutional networks. Language work adds transformers and the evaluation of language systems. Data engineering adds databases and pipelines. MLOps adds containers, deployment and monitoring.</source>
        <translation>بعد ذلك تفترق الطرق. تضيف الرؤية الحاسوبية معالجة الصور والشبكات الالتفافية. ويضيف العمل اللغوي المحوّلات وتقييم الأنظمة اللغوية. وتضيف هندسة البيانات قواعد البيانات وخطوط المعالجة. وتضيف MLOps الحاويات والنشر والمراقبة.</translation>
    </message>
    <message>
        <source>Every skill here has five levels, from none to expert, each with a text that says what you can do and how it shows. A beginner’s post mostly asks for awareness and working level; only a few core skills are asked at practitioner level.</source>
        <translation>لكل مهارة هنا خمسة مستويات، من لا شيء إلى خبير، ولكل مستوى نصّ يبيّن ما تستطيعه وكيف يظهر ذلك. تطلب وظيفة المبتدئ في الغالب مستوى الإلمام والممارسة الأولية؛ ولا يُطلب مستوى المتمكّن إلا في مهارات أساسية قليلة.</translation>
    </message>
    <message>
        <source>Skills with people count as much as tools: problem solving, communication, collaboration, curiosity, critical thinking and patience. They are harder to test, so show them through projects, reviews and writing.</source>
        <translation>مهارات التعامل مع الناس مهمّة كالأدوات: حلّ المشكلات والتواصل والتعاون والفضول والتفكير النقدي والصبر. اختبارها أصعب، لذا تظهر من خلال المشاريع والمراجعات والكتابة.</translation>
    </message>
    <message>
        <source>You need not learn everything. Set a target role, and the program lists what is missing and puts it in an order that respects what each skill builds on.</source>
        <translation>لا يلزم تعلّم كل شيء. تحدّد مهنة هدفًا، فيسرد البرنامج الناقص ويضعه في ترتيب يراعي ما تُبنى عليه كل مهارة.</translation>
    </message>
    <message>
        <source>Which fields hire people for machine learning?</source>
        <translation>أيّ المجالات توظّف في تعلّم الآلة؟</translation>
    </message>
    <message>
        <source>Technology, healthcare, finance, e-commerce and retail, manufacturing, telecommunications, cybersecurity, automotive and robotics. Research, the public sector and media hire too.</source>
        <translation>التقنية، والرعاية الصحية، والمالية، والتجارة الإلكترونية والتجزئة، والتصنيع، والاتّصالات، والأمن السيبراني، والسيارات والروبوتات. ويوظّف كذلك البحث والقطاع العامّ والإعلام.</translation>
    </message>
    <message>
        <source>Technology companies build search, assistants, recommendations and tools for others. E-commerce and retail predict demand and rank products. Finance looks for fraud, weighs risk and forecasts.</source>
        <translation>تبني شركات التقنية البحث والمساعدات والتوصيات وأدوات للآخرين. وتتنبّأ التجارة الإلكترونية والتجزئة بالطلب وترتّب المنتجات. وتبحث المالية عن الاحتيال وتزن المخاطر وتُعدّ التوقّعات.</translation>
    </message>
    <message>
        <source>Healthcare reads images and records and plans its resources. Manufacturing looks for defects and for machines that will soon fail. Telecommunications watches networks and foresees load. Cybersecurity searches for attacks that hide among normal events.</source>
        <translation>تقرأ الرعاية الصحية الصور والسجلّات وتخطّط مواردها. ويبحث التصنيع عن العيوب وعن الآلات التي ستتعطّل قريبًا. وتراقب الاتّصالات الشبكات وتتوقّع الحِمل. ويبحث الأمن السيبراني عن هجمات تختبئ بين الأحداث العادية.</translation>
    </message>
    <message>
        <source>Automotive and robotics need perception, planning and models that fit on small devices; safety rules are strict there. Universities, institutes and company laboratories hire for research. Public offices and media have their own data and their own duties.</source>
        <translation>تحتاج السيارات والروبوتات إلى الإدراك والتخطيط ونماذج تسعها الأجهزة الصغيرة؛ وقواعد السلامة فيها صارمة. وتوظّف الجامعات والمعاهد ومختبرات الشركات للبحث. وللجهات العامة والإعلام بياناتها وواجباتها الخاصة.</translation>
    </message>
    <message>
        <source>Knowledge of a field from earlier work is worth much. A nurse, a mechanic or a bank clerk knows what the data mean and which mistakes hurt. Each role in this program says what it does in which field.</source>
        <translation>معرفة مجال من عمل سابق لها قيمة كبيرة. الممرّض أو الميكانيكي أو موظّف البنك يعرف ما تعنيه البيانات وأيّ الأخطاء يضرّ. وتذكر كل مهنة في هذا البرنامج ما تفعله في كل مجال.</translation>
    </message>
    <message>
        <source>How do I start?</source>
        <translation>كيف أبدأ؟</translation>
    </message>
    <message>
        <source>Choose one role as a first aim, begin with Python, and build something small early. The plan in this program has five stages, and you may change the aim at any time.</source>
        <translation>باختيار مهنة واحدة هدفًا أول، والبدء بـPython، وبناء شيء صغير مبكرًا. للخطة في هذا البرنامج خمس مراحل، ويمكن تغيير الهدف في أي وقت.</translation>
    </message>
    <message>
        <source>The stages are: learn the basics, build projects, get certified if it helps, gather a portfolio and experience, then network and apply. They overlap. A small project belongs in the first weeks, not at the end.</source>
        <translation>المراحل هي: تعلّم الأساسيات، وبناء المشاريع، ونيل شهادة إن كان ذلك يفيد، وجمع ملف أعمال وخبرة، ثم التواصل المهني والتقديم. وهي تتداخل. مكان المشروع الصغير في الأسابيع الأولى لا في النهاية.</translation>
    </message>
    <message>
        <source>Begin with Python and a little mathematics. Then take one course on supervised learning from start to end, and do its exercises yourself. Reading alone changes little.</source>
        <translation>البداية بـPython وقليل من الرياضيات. ثم مقرّر واحد في التعلّم بإشراف من أوله إلى آخره، مع حلّ تمارينه بنفسك. القراءة وحدها لا تغيّر الكثير.</translation>
    </message>
    <message>
        <source>Then build one thing that another person can check: a predictive model, an image classifier, a recommender or a chatbot with a measured error. Put it in a public repository, with a plain text on what it does and where it fails.</source>
        <translation>ثم بناء شيء واحد يمكن لغيرك فحصه: نموذج تنبّؤي أو مصنّف صور أو نظام توصية أو روبوت دردشة بخطأ مقيس. ووضعه في مستودع شفرة عامّ، مع نصّ بسيط يبيّن ما يفعله وأين يفشل.</translation>
    </message>
    <message>
        <source>Mark honestly in this program what you can do today, and set the hours you really have in a week. It then shows the next steps in a sensible order, and what each of them is for.</source>
        <translation>تسجّل بصدق في هذا البرنامج ما تستطيعه اليوم، وتحدّد الساعات المتاحة لك فعلًا في الأسبوع. فيعرض الخطوات التالية في ترتيب معقول، وغرض كل منها.</translation>
    </message>
    <message>
        <source>Do I need a degree?</source>
        <translation>هل أحتاج إلى شهادة جامعية؟</translation>
    </message>
    <message>
        <source>For many roles no, if you can show the same skills in another way. For research an advanced degree is often asked for, and some employers ask for a degree in any role.</source>
        <translation>في مهن كثيرة لا، إن أمكنك إظهار المهارات نفسها بطريقة أخرى. وفي البحث كثيرًا ما تُطلب شهادة عليا، وبعض جهات العمل تطلب شهادة في أيّ مهنة.</translation>
    </message>
    <message>
        <source>A degree gives time, guidance, fellow students and a paper that employers know. It is the common way into research, where a master’s thesis or a doctorate is often expected.</source>
        <translation>تمنح الشهادة الجامعية الوقت والتوجيه وزملاء الدراسة ووثيقة تعرفها جهات العمل. وهي الطريق الشائع إلى البحث، حيث كثيرًا ما تُتوقّع رسالة ماجستير أو دكتوراه.</translation>
    </message>
    <message>
        <source>The other ways are real, too: an apprenticeship or internship, learning on your own, or moving over from related work. Each role in this program describes the ways in that fit it.</source>
        <translation>الطرق الأخرى حقيقية أيضًا: تدريب مهني أو فترة تدريب، أو التعلّم الذاتي، أو الانتقال من عمل قريب. وتصف كل مهنة في هذا البرنامج طرق الدخول المناسبة لها.</translation>
    </message>
    <message>
        <source>Without a degree you have to prove more. Finished projects with measured results, contributions to open source, and people who can speak about your work take its place. Some employers will still sort by degree, and you cannot change that.</source>
        <translation>دون شهادة جامعية عليك إثبات المزيد. تحلّ محلّها مشاريع مكتملة بنتائج مقيسة، ومساهمات في المصادر المفتوحة، وأشخاص يمكنهم الحديث عن عملك. وستظلّ بعض جهات العمل تفرز بحسب الشهادة، ولا يمكنك تغيير ذلك.</translation>
    </message>
    <message>
        <source>If you already have a degree in another subject, you may not need a second one. Statistics, physics, economics, linguistics, design and nursing all have something that a role here can use.</source>
        <translation>من لديه شهادة في تخصّص آخر قد لا يحتاج إلى ثانية. ففي الإحصاء والفيزياء والاقتصاد واللسانيات والتصميم والتمريض ما تستفيد منه مهنة هنا.</translation>
    </message>
    <message>
        <source>Which programming language should I learn first?</source>
        <translation>أيّ لغة برمجة أتعلّم أولًا؟</translation>
    </message>
    <message>
        <source>Python. Nearly all libraries and courses for machine learning use it, and every technical role here builds on it. SQL comes second.</source>
        <translation>لغة Python. تستخدمها كل مكتبات تعلّم الآلة ومقرّراته تقريبًا، وعليها تقوم كل مهنة تقنية هنا. وتأتي SQL ثانيًا.</translation>
    </message>
    <message>
        <source>Python is short to write and has the libraries: NumPy, pandas, scikit-learn, PyTorch, TensorFlow. Learn it until you can write a small program with functions and files, and read an error message to its cause.</source>
        <translation>كتابة Python قصيرة ولها المكتبات: NumPy وpandas وscikit-learn وPyTorch وTensorFlow. يكفي تعلّمها إلى حدّ كتابة برنامج صغير بدوال وملفات، وتتبّع رسالة خطأ إلى سببها.</translation>
    </message>
    <message>
        <source>Learn SQL beside it. Most data of organisations lie in tables, and asking them good questions is useful in nearly every role.</source>
        <translation>ويُستحسن تعلّم SQL إلى جانبها. فمعظم بيانات المؤسسات في جداول، وحسن سؤالها نافع في كل مهنة تقريبًا.</translation>
    </message>
    <message>
        <source>Other languages have their place. R serves statistics and reports. Java and Scala serve large data platforms. C++ serves devices, robots and the inside of libraries. Take them when a role or a project asks for them.</source>
        <translation>للغات الأخرى مكانها. تخدم R الإحصاء والتقارير. وتخدم Java وScala منصّات البيانات الكبيرة. وتخدم C++‎ الأجهزة والروبوتات وباطن المكتبات. ويأتي وقتها حين تطلبها مهنة أو مشروع.</translation>
    </message>
    <message>
        <source>If you already know another language well, you keep most of it: thinking in functions, testing and finding faults carry over to Python.</source>
        <translation>من يجيد لغة أخرى يحتفظ بمعظمها: التفكير بالدوال والاختبار والعثور على الأعطال تنتقل إلى Python.</translation>
    </message>
    <message>
        <source>How long does it take?</source>
        <translation>كم يستغرق ذلك؟</translation>
    </message>
    <message>
        <source>It depends on your aim, on what you can do today and on your hours in a week. The program works it out for you and shows a range of dates, because nobody can know one date.</source>
        <translation>يتوقّف ذلك على هدفك وعلى ما تستطيعه اليوم وعلى ساعاتك في الأسبوع. يحسبه البرنامج لك ويعرض نطاقًا من التواريخ، لأن لا أحد يعرف تاريخًا واحدًا.</translation>
    </message>
    <message>
        <source>In the catalogue each step of each skill, from one level to the next, has three estimates of focused study and practice: low, likely and high. They are our own judgement, not a measurement, and people differ widely.</source>
        <translation>في الفهرس لكل خطوة في كل مهارة، من مستوى إلى التالي، ثلاثة تقديرات للدراسة والممارسة المركّزة: أدنى ومرجَّح وأعلى. وهي من تقديرنا لا قياس، ويختلف الناس كثيرًا.</translation>
    </message>
    <message>
        <source>The program takes your target role and its level, compares them with what you can do, adds the skills that must come first, and sums the hours of the missing steps. A skill that serves several roles is counted once.</source>
        <translation>يأخذ البرنامج المهنة الهدف ومستواها، ويقارنهما بما تستطيعه، ويضيف المهارات التي يجب أن تسبق، ويجمع ساعات الخطوات الناقصة. والمهارة التي تخدم عدّة مهن تُحسب مرة واحدة.</translation>
    </message>
    <message>
        <source>It then divides the work over the hours you have given for each week, minus holidays. Because every step can take less or more, it shows a middle date and later, safer ones. If you log the hours you worked, you see whether you are ahead or behind.</source>
        <translation>ثم يوزّع العمل على الساعات التي حدّدتها لكل أسبوع، مع طرح العطل. ولأن كل خطوة قد تأخذ أقلّ أو أكثر، يعرض تاريخًا وسطًا وتواريخ أبعد وأكثر أمانًا. وإن سجّلت ساعات عملك، رأيت هل أنت متقدّم أم متأخّر.</translation>
    </message>
    <message>
        <source>The hours cover learning and practice, not the search for a post. Be careful with promises of a new career in a fixed number of weeks: they cannot know where you start from.</source>
        <translation>تشمل الساعات التعلّم والممارسة لا البحث عن وظيفة. ويلزم الحذر من وعود بمسار مهني جديد في عدد ثابت من الأسابيع: فهي لا تعرف من أين تبدأ.</translation>
    </message>
    <message>
        <source>Am I too old, or is it too late?</source>
        <translation>هل كبرتُ على ذلك، أو فات الأوان؟</translation>
    </message>
    <message>
        <source>There is no age in the role profiles, and the basics change slowly. What counts is what you can show and how much time you have. Unfair treatment exists, and it is better to plan for it.</source>
        <translation>لا عمر في ملفات المهن، والأساسيات تتغيّر ببطء. المهمّ ما يمكنك إظهاره وكم لديك من الوقت. والمعاملة غير العادلة موجودة، والأفضل أخذها في الحسبان.</translation>
    </message>
    <message>
        <source>The tools change every year; the foundations do not. Mathematics, programming, careful evaluation and clear writing were useful before today’s models and stay useful after them. Whoever starts now learns the current tools on the same foundations.</source>
        <translation>تتغيّر الأدوات كل عام؛ أمّا الأسس فلا. كانت الرياضيات والبرمجة والتقييم الدقيق والكتابة الواضحة نافعة قبل نماذج اليوم وتبقى نافعة بعدها. ومن يبدأ الآن يتعلّم الأدوات الحالية على الأسس نفسها.</translation>
    </message>
    <message>
        <source>Earlier work is an advantage where it meets the data. Developers bring software craft, administrators bring operations, teachers bring explaining, people from a trade bring what the figures mean. Most roles here have a way in from other work.</source>
        <translation>العمل السابق ميزة حيث يلتقي بالبيانات. يأتي المطوّرون بصنعة البرمجيات، ومديرو الأنظمة بالتشغيل، والمعلّمون بالشرح، وأصحاب الحِرف بما تعنيه الأرقام. ولمعظم المهن هنا طريق دخول من عمل آخر.</translation>
    </message>
    <message>
        <source>What is hard: less free time, perhaps a lower start, and employers who prefer the young or a straight path. You cannot remove that. You can choose roles near your experience and show recent, checkable work.</source>
        <translation>ما يصعب: وقت فراغ أقلّ، وربما بداية أدنى، وجهات عمل تفضّل الشباب أو المسار المستقيم. لا يمكنك إزالة ذلك. لكن يمكنك اختيار مهن قريبة من خبرتك وإظهار عمل حديث قابل للفحص.</translation>
    </message>
    <message>
        <source>Move in steps if you can. Take on a data or model task in your present post, or a small project for a club or a friend’s shop. That tells you more about the fit than any advice.</source>
        <translation>الأفضل التدرّج إن أمكن: مهمة بيانات أو نموذج في وظيفتك الحالية، أو مشروع صغير لنادٍ أو لمتجر أحد الأصدقاء. هذا يخبرك عن الملاءمة أكثر من أيّ نصيحة.</translation>
    </message>
    <message>
        <source>How much mathematics do I need?</source>
        <translation>كم أحتاج من الرياضيات؟</translation>
    </message>
    <message>
        <source>Less than many fear for a start, more than none. Statistics and probability help almost everywhere; linear algebra and calculus matter most where you train networks or do research.</source>
        <translation>أقلّ مما يخشى كثيرون للبداية، وأكثر من لا شيء. الإحصاء والاحتمالات يفيدان في كل مكان تقريبًا؛ والجبر الخطي والتفاضل والتكامل أهمّ ما يكونان حيث تدرّب الشبكات أو تجري بحثًا.</translation>
    </message>
    <message>
        <source>To follow what a model does you need to read averages, spreads and chances, think of data as vectors and matrices, and see a slope as the direction in which an error falls. School mathematics is enough to begin.</source>
        <translation>لمتابعة ما يفعله النموذج تحتاج إلى قراءة المتوسطات والتشتّت والاحتمالات، والتفكير في البيانات متّجهات ومصفوفات، ورؤية الميل اتّجاهًا ينخفض فيه الخطأ. رياضيات المدرسة تكفي للبدء.</translation>
    </message>
    <message>
        <source>Data Engineers, MLOps Engineers and AI Engineers can start with little mathematics and learn it as their tasks ask for it. Data Scientists need statistics early, because their findings stand on it.</source>
        <translation>يمكن لمهندسي البيانات ومهندسي MLOps ومهندسي الذكاء الاصطناعي البدء بقليل من الرياضيات وتعلّمها حين تطلبها مهامّهم. ويحتاج علماء البيانات إلى الإحصاء مبكرًا، لأن استنتاجاتهم تقوم عليه.</translation>
    </message>
    <message>
        <source>Deep Learning Engineers work with linear algebra, calculus and optimisation in daily practice. Research Scientists are asked for more than anybody, up to proofs and derivations.</source>
        <translation>يعمل مهندسو التعلّم العميق بالجبر الخطي والتفاضل والتكامل والاستمثال في ممارستهم اليومية. ويُطلب من علماء الأبحاث أكثر من غيرهم، حتى البراهين والاشتقاقات.</translation>
    </message>
    <message>
        <source>Learn it beside the practice. Compute by hand once, then let a program do the same and compare. Each skill in mathematics has level texts, so you can see where you stand and where your target role would have you.</source>
        <translation>يُستحسن تعلّمها إلى جانب الممارسة: الحساب باليد مرة، ثم ترك برنامج يفعل الشيء نفسه والمقارنة. ولكل مهارة في الرياضيات نصوص مستويات، فترى أين أنت وأين تريدك المهنة الهدف.</translation>
    </message>
    <message>
        <source>Which certificates are worth it?</source>
        <translation>أيّ الشهادات يستحقّ العناء؟</translation>
    </message>
    <message>
        <source>Take one when an employer you aim for names it, or when its outline helps you to learn. Look at its state first: five of the best-known ones were retired within 30 months.</source>
        <translation>شهادة تذكرها جهة عمل تقصدها، أو يعينك مخطّطها على التعلّم. يُستحسن النظر في حالتها أولًا: خمس من أشهرها أُوقفت خلال 30 شهرًا.</translation>
    </message>
    <message>
        <source>Retired are: the TensorFlow Developer Certificate, AWS Certified Machine Learning – Specialty, and Microsoft’s DP-100, AI-102 and AI-900. Older guides still name them. They cannot be taken any more, whatever a guide says.</source>
        <translation>أُوقفت هذه: TensorFlow Developer Certificate وAWS Certified Machine Learning – Specialty، ومن Microsoft شهادات DP-100 وAI-102 وAI-900. ما زالت أدلّة قديمة تذكرها. ولم يعد ممكنًا التقدّم إليها، مهما قال أيّ دليل.</translation>
    </message>
    <message>
        <source>Most of them have a successor: for the AWS specialty the Machine Learning Engineer – Associate and the Generative AI Developer – Professional, for DP-100 the AI-300, for AI-102 the AI-103, for AI-900 the AI-901. The TensorFlow certificate has none.</source>
        <translation>لمعظمها خليفة: لشهادة AWS التخصّصية شهادتا Machine Learning Engineer – Associate وGenerative AI Developer – Professional، ولـDP-100 شهادة AI-300، ولـAI-102 شهادة AI-103، ولـAI-900 شهادة AI-901. أمّا شهادة TensorFlow فلا خليفة لها.</translation>
    </message>
    <message>
        <source>A certificate shows that you know a vendor’s tools at one date. It helps most for cloud and MLOps work, and where an employer must show certified staff. It does not replace a project that others can check, and many of them expire.</source>
        <translation>تُظهر الشهادة أنك تعرف أدوات مورّد في تاريخ ما. وأكثر ما تفيد في عمل السحابة وMLOps، وحيث يجب على جهة العمل إظهار موظّفين حاصلين على شهادات. لكنها لا تحلّ محلّ مشروع يمكن للآخرين فحصه، وكثير منها تنتهي صلاحيته.</translation>
    </message>
    <message>
        <source>Before you pay: read the state, the price, the validity and what should come before, and look at the day on which we last checked. Then look at the vendor’s own page, since all of this changes.</source>
        <translation>قبل الدفع: قراءة الحالة والسعر ومدة الصلاحية وما ينبغي أن يسبقها، والنظر في اليوم الذي فحصناها فيه آخر مرة. ثم زيارة صفحة المورّد نفسه، لأن هذا كله يتغيّر.</translation>
    </message>
    <message>
        <source>If money is short, learn with free material first. Nearly everything that an exam asks can be learned without taking it.</source>
        <translation>إن كان المال قليلًا، فالتعلّم بالمواد المجانية أولًا. يمكن تعلّم كل ما يطلبه اختبار تقريبًا دون التقدّم إليه.</translation>
    </message>
    <message>
        <source>What does it pay?</source>
        <translation>كم يُدفع فيها؟</translation>
    </message>
    <message>
        <source>That depends on place, level, field and employer, and on who counted. The program shows official statistics and job advertisements side by side, each with its source, and never mixes them.</source>
        <translation>يتوقّف ذلك على المكان والمستوى والمجال وجهة العمل، وعلى من أجرى العدّ. يعرض البرنامج الإحصاءات الرسمية وإعلانات الوظائف جنبًا إلى جنب، كلًّا مع مصدرها، ولا يخلط بينها أبدًا.</translation>
    </message>
    <message>
        <source>Official figures come from the wage statistics of the U.S. Bureau of Labor Statistics. They cover employees of all kinds of employers and count base wages. They know occupations, not today’s titles, so some roles have only a near match and some have none. The program says so.</source>
        <translation>تأتي الأرقام الرسمية من إحصاءات الأجور في U.S. Bureau of Labor Statistics. وهي تشمل الموظّفين لدى كل أنواع جهات العمل وتحسب الأجر الأساسي. وهي تعرف التصنيفات المهنية لا مسمّيات اليوم، فلبعض المهن مطابقة قريبة فقط ولبعضها لا شيء. والبرنامج يذكر ذلك.</translation>
    </message>
    <message>
        <source>The second series comes from the open data of aijobs.net on job advertisements. It knows the titles, but only firms and places that publish pay appear in it, and what is advertised is a range and not what somebody was paid. Most of it is from one country.</source>
        <translation>السلسلة الثانية من بيانات aijobs.net المفتوحة عن إعلانات الوظائف. وهي تعرف المسمّيات، لكن لا يظهر فيها إلا الشركات والأماكن التي تنشر الأجر، والمُعلَن نطاق لا ما دُفع لأحد. ومعظمها من بلد واحد.</translation>
    </message>
    <message>
        <source>That is why the two differ for the same role, and why an average of them would mean nothing. Where there are too few advertisements, the program shows that there is little data, or nothing at all.</source>
        <translation>لهذا تختلف السلسلتان للمهنة نفسها، ولهذا لا معنى لمتوسط بينهما. وحيث تقلّ الإعلانات كثيرًا، يبيّن البرنامج أن البيانات قليلة، أو لا يعرض شيئًا.</translation>
    </message>
    <message>
        <source>Experience, location, field, specialisation, size of the company and currency all move pay. For your own place you can import figures that you have gathered yourself; they stay a series of their own.</source>
        <translation>الخبرة والموقع والمجال والتخصّص وحجم الشركة والعملة كلها تغيّر الأجر. ويمكنك لمكانك استيراد أرقام جمعتها بنفسك؛ وتبقى سلسلة مستقلّة.</translation>
    </message>
    <message>
        <source>Which role fits me?</source>
        <translation>أيّ مهنة تناسبني؟</translation>
    </message>
    <message>
        <source>Start from what you like doing for hours, then look at what you can do already. The program compares you with every role and shows why; the choice stays yours.</source>
        <translation>البداية مما تحبّ فعله لساعات، ثم مما تستطيعه بالفعل. يقارنك البرنامج بكل مهنة ويبيّن السبب؛ ويبقى الاختيار لك.</translation>
    </message>
    <message>
        <source>Ask what holds you. Building software points to Machine Learning or AI Engineer. Figures and questions point to Data Scientist. Moving and ordering data points to Data Engineer. Keeping things running points to MLOps Engineer.</source>
        <translation>السؤال هو ما الذي يشدّك. بناء البرمجيات يشير إلى مهندس تعلّم الآلة أو مهندس ذكاء اصطناعي. والأرقام والأسئلة تشير إلى عالِم بيانات. ونقل البيانات وترتيبها يشير إلى مهندس بيانات. وإبقاء الأشياء عاملة يشير إلى مهندس MLOps.</translation>
    </message>
    <message>
        <source>Images and video point to computer vision, texts and languages to NLP. Large networks and long experiments point to deep learning. New questions and papers point to research. People, needs and decisions point to AI Product Manager.</source>
        <translation>الصور والفيديو تشير إلى الرؤية الحاسوبية، والنصوص واللغات إلى معالجة اللغات. والشبكات الكبيرة والتجارب الطويلة تشير إلى التعلّم العميق. والأسئلة الجديدة والأوراق تشير إلى البحث. والناس والحاجات والقرارات تشير إلى مدير منتجات ذكاء اصطناعي.</translation>
    </message>
    <message>
        <source>Then mark your skills. For each role the program shows what you have, what is missing, which missing skills are essential and how much work they are. The percentage compares skills only; it says nothing about your worth or your chances.</source>
        <translation>ثم تسجّل مهاراتك. يعرض البرنامج لكل مهنة المكتسب والناقص، وأيّ الناقص أساسي وكم يتطلّب من العمل. النسبة المئوية تقارن المهارات فقط؛ ولا تقول شيئًا عن قيمتك أو فرصك.</translation>
    </message>
    <message>
        <source>Read the week and the hard lines of two or three roles, and compare them. If two are close, take the steps that serve both first. They share much, and you can decide later with more experience.</source>
        <translation>يُستحسن أن تقرأ أسبوع العمل وما يصعب في مهنتين أو ثلاث وأن تقارن بينها. فإن تقاربت اثنتان، فالخطوات التي تخدمهما معًا أولًا. فبينهما مشترك كثير، ويمكنك القرار لاحقًا بخبرة أكبر.</translation>
    </message>
    <message>
        <source>Roles are not walls. Each one lists its neighbours and where it commonly leads, so a first choice is a start and not a verdict.</source>
        <translation>المهن ليست جدرانًا. تذكر كل مهنة جيرانها وإلى أين تقود عادةً، فالاختيار الأول بداية لا حكم نهائي.</translation>
    </message>
    <message>
        <source>Role profiles</source>
        <translation>ملفات المهن</translation>
    </message>
    <message>
        <source>Skill levels and hour estimates</source>
        <translation>مستويات المهارات وتقديرات الساعات</translation>
    </message>
    <message>
        <source>Notes on what to learn from</source>
        <translation>ملاحظات عن موارد التعلّم</translation>
    </message>
    <message>
        <source>Published curricula held against our hours</source>
        <translation>مناهج منشورة نقارن بها ساعاتنا</translation>
    </message>
    <message>
        <source>Project briefs</source>
        <translation>موجزات المشاريع</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
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
    <message>
        <source>Follow what the catalogue renamed</source>
        <extracomment>An entry of the undo history: what was kept of renamed skills and roles was moved to their new names</extracomment>
        <translation>اتّباع ما أُعيدت تسميته في الفهرس</translation>
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
        <extracomment>A level of skill: its number and its word, e.g. "2 Working"</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The answer could not be written. What is saved is whole. Make room on the disk, or write elsewhere.</source>
        <translation>تعذّرت كتابة الإجابة. المحفوظ سليم. يُرجى إخلاء مساحة على القرص، أو الكتابة في مكان آخر.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of hours, e.g. 20–40</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, look again</source>
        <extracomment>%1 is the day on which prices and states were last looked at</extracomment>
        <translation>%1، تلزم مراجعته</translation>
    </message>
</context>
<context>
    <name>DayOffKind</name>
    <message>
        <source>Exams</source>
        <extracomment>Why there is no time for the plan on some days</extracomment>
        <translation>اختبارات</translation>
    </message>
    <message>
        <source>Holiday</source>
        <extracomment>Why there is no time for the plan on some days</extracomment>
        <translation>عطلة</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>Why there is no time for the plan on some days</extracomment>
        <translation>سبب آخر</translation>
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
    <name>Outlook</name>
    <message>
        <source>the same occupation</source>
        <translation>المهنة نفسها</translation>
    </message>
    <message>
        <source>a good fit</source>
        <translation>توافق جيد</translation>
    </message>
    <message>
        <source>a fair fit</source>
        <translation>توافق مقبول</translation>
    </message>
    <message>
        <source>only a weak fit</source>
        <translation>توافق ضعيف فقط</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A change in percent, e.g. "+3.1 %"; the space does not break</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>There is no official projection for this role: no occupation of the statistics fits it well.</source>
        <translation>لا توقّع رسميًّا لهذه المهنة: لا مهنة في الإحصاءات توافقها جيدًا.</translation>
    </message>
    <message>
        <source>Projected for “%1” (%2), %3:</source>
        <extracomment>%1 an occupation of the statistics, %2 how well it fits the role, %3 a country</extracomment>
        <translation>المتوقّع لمهنة «%1» (%2)، %3:</translation>
    </message>
    <message>
        <source>%1 jobs in %2; %3 until %4.</source>
        <extracomment>%1 number of jobs, %2 and %4 years, %3 a change in percent</extracomment>
        <translation>عدد الوظائف %1 في %2؛ والتغيّر %3 حتى %4.</translation>
    </message>
    <message>
        <source>All occupations together in the same time: %1.</source>
        <extracomment>%1 a change in percent</extracomment>
        <translation>كل المهن معًا في المدة نفسها: %1.</translation>
    </message>
    <message>
        <source>About %1 openings a year, most of them because people leave.</source>
        <extracomment>%1 a number of jobs</extracomment>
        <translation>نحو %1 فرصة عمل في السنة، معظمها بسبب مغادرة العاملين.</translation>
    </message>
    <message>
        <source>%1 is in demand for: %2.</source>
        <extracomment>%1 software, %2 occupations</extracomment>
        <translation>%1 مطلوب لـ: %2.</translation>
    </message>
    <message>
        <source>%1 is often named for: %2.</source>
        <extracomment>%1 software, %2 occupations</extracomment>
        <translation>%1 يُذكر كثيرًا لـ: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <extracomment>%1 some occupations; %Ln others are not named</extracomment>
        <translation>
            <numerusform>%1 (وغيرها %Ln)</numerusform>
            <numerusform>%1 وواحدة أخرى</numerusform>
            <numerusform>%1 واثنتان أخريان</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <extracomment>An occupation of a public classification: %1 its name, %2 the classification, %3 the code</extracomment>
        <translation>%1 (%2 %3)</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>Learn %1 up to the level “%2”</source>
        <extracomment>A step of the roadmap. %1 is a skill, %2 one of the level names Awareness, Working, Practitioner, Expert</extracomment>
        <translation>تعلّم %1 حتى المستوى «%2»</translation>
    </message>
    <message>
        <source>Build the project “%1”</source>
        <extracomment>A step of the roadmap. %1 is the name of a project</extracomment>
        <translation>إنجاز المشروع «%1»</translation>
    </message>
    <message>
        <source>Earn the certificate “%1”</source>
        <extracomment>A step of the roadmap. %1 is the name of a certificate</extracomment>
        <translation>نيل الشهادة «%1»</translation>
    </message>
    <message>
        <source>Tidy a public repository so that a stranger can run your project</source>
        <translation>ترتيب مستودع عام ليتمكّن أي غريب من تشغيل مشروعك</translation>
    </message>
    <message>
        <source>Write case studies of two projects: question, way, result, limits</source>
        <translation>كتابة دراستي حالة عن مشروعين: السؤال والطريقة والنتيجة والحدود</translation>
    </message>
    <message>
        <source>Work with others: an internship, freelance work or a contribution to open source</source>
        <translation>العمل مع الآخرين: تدريب عملي أو عمل حر أو مساهمة في المصادر المفتوحة</translation>
    </message>
    <message>
        <source>Write a profile and a CV for the role you aim at</source>
        <translation>كتابة ملف تعريفي وسيرة ذاتية للمهنة المستهدفة</translation>
    </message>
    <message>
        <source>Practise interviews aloud: your projects, the basics, a task by hand</source>
        <translation>التمرّن على المقابلات بصوت مسموع: مشاريعك، والأساسيات، ومهمة باليد</translation>
    </message>
    <message>
        <source>Apply in rounds of five, and learn from each round before the next</source>
        <translation>التقديم في جولات من خمسة طلبات، والتعلّم من كل جولة قبل التالية</translation>
    </message>
    <message>
        <source>Join the community “%1” and take part</source>
        <extracomment>A step of the roadmap. %1 is the name of a community, a forum or a conference</extracomment>
        <translation>الانضمام إلى مجتمع «%1» والمشاركة فيه</translation>
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
        <extracomment>What a course or an exam costs, and a note on it, e.g. "paid (USD 150)"</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours of study; the space does not break</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <extracomment>A range of hours of study; the space does not break</extracomment>
        <translation>%1–%2 س</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>مسابقة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A price: the currency and the amount, e.g. "USD 150"; the space does not break</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, by subscription</source>
        <extracomment>%1 is a price, e.g. "USD 49, by subscription"</extracomment>
        <translation>%1، بالاشتراك</translation>
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
    <message>
        <source>could not be verified</source>
        <translation>تعذّر التحقّق منه</translation>
    </message>
    <message>
        <source>last checked on %1, look again</source>
        <extracomment>%1 a date</extracomment>
        <translation>آخر تحقّق في %1، تلزم مراجعته</translation>
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
        <source>%1 %</source>
        <extracomment>A share in percent, with a space that does not break</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A number of hours, short</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
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
        <extracomment>%1 likely hours, %2 a span of hours, for example "98–290 h"</extracomment>
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
        <extracomment>The name of a made-up person, shown wherever a learner's name stands</extracomment>
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
        <source>%1 h</source>
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
        <extracomment>A skill and the learner's level in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, asked %3, reached</source>
        <extracomment>A skill, the learner's level, the asked level</extracomment>
        <translation>%1: %2، المطلوب %3، تحقّق</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, asked %3, %Ln short</source>
        <extracomment>A skill, the learner's level, the asked level; so many levels are missing</extracomment>
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
        <source>%1 h</source>
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
    <name>Source</name>
    <message>
        <source>Source: %1.</source>
        <extracomment>%1 is the id of a source that the program knows nothing else about</extracomment>
        <translation>المصدر: %1.</translation>
    </message>
    <message>
        <source>Source: %1, %2.</source>
        <extracomment>Where something comes from: publisher and title of the source</extracomment>
        <translation>المصدر: %1، %2.</translation>
    </message>
    <message>
        <source>Source: %1, %2, %3.</source>
        <extracomment>Where something comes from: publisher, title and version of the source</extracomment>
        <translation>المصدر: %1، %2، %3.</translation>
    </message>
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
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Learn</source>
        <extracomment>Stage of a roadmap, the first of five</extracomment>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>Build projects</source>
        <extracomment>Stage of a roadmap: projects of one's own</extracomment>
        <translation>إنجاز المشاريع</translation>
    </message>
    <message>
        <source>Get certified</source>
        <extracomment>Stage of a roadmap: certificates</extracomment>
        <translation>نيل الشهادات</translation>
    </message>
    <message>
        <source>Portfolio and experience</source>
        <extracomment>Stage of a roadmap</extracomment>
        <translation>معرض الأعمال والخبرة</translation>
    </message>
    <message>
        <source>Network and apply</source>
        <extracomment>Stage of a roadmap: meet people of the field and apply for posts</extracomment>
        <translation>التواصل والتقديم</translation>
    </message>
</context>
<context>
    <name>StepState</name>
    <message>
        <source>To do</source>
        <extracomment>State of a step of the roadmap</extracomment>
        <translation>للتنفيذ</translation>
    </message>
    <message>
        <source>Doing</source>
        <extracomment>State of a step of the roadmap</extracomment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of a step of the roadmap</extracomment>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>State of a step of the roadmap</extracomment>
        <translation>متجاوَز</translation>
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
    <message>
        <source>The program is not whole: a revision of the workspace is missing.</source>
        <translation>البرنامج غير مكتمل: إحدى صيغ مساحة العمل مفقودة.</translation>
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
