<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Berry</source>
        <translation>توت</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>قرميد</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>طحلب</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>لون خاص</translation>
    </message>
    <message>
        <source>Own colour, written as #RRGGBB</source>
        <translation>لون خاص، يُكتب هكذا: #RRGGBB</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>صنوبر</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>برقوق</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>بحر</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>أردواز</translation>
    </message>
    <message>
        <source>Take {colour}</source>
        <translation>استخدام {colour}</translation>
    </message>
</context>
<context>
    <name>AccessFlow</name>
    <message>
        <source>You can no longer read this client.</source>
        <translation>لم يعد بإمكانك قراءة إجابات هذا الشخص.</translation>
    </message>
    <message>
        <source>{client} comes again.</source>
        <translation>سُجِّلت عودة {client}.</translation>
    </message>
    <message>
        <source>{client} has left.</source>
        <translation>سُجِّلت مغادرة {client}.</translation>
    </message>
    <message>
        <source>{client} is erased.</source>
        <translation>مُحيت بيانات {client} نهائيًا.</translation>
    </message>
    <message>
        <source>{client} is {name}’s client now.</source>
        <translation>أصبحت متابعة {client} لدى {name}.</translation>
    </message>
    <message>
        <source>{name} can no longer read this client.</source>
        <translation>لم يعد بإمكان {name} قراءة إجابات هذا الشخص.</translation>
    </message>
    <message>
        <source>{name} can read this client now.</source>
        <translation>أصبح بإمكان {name} قراءة إجابات هذا الشخص.</translation>
    </message>
</context>
<context>
    <name>AccessTab</name>
    <message>
        <source>A client may ask for a copy of everything that was answered here: a report to read, and the answers for another program.</source>
        <translation>يمكن لأي شخص مراجع أن يطلب نسخة من كل ما أجاب به هنا: تقرير للقراءة، والإجابات لبرنامج آخر.</translation>
    </message>
    <message>
        <source>A client who has left is no longer in the list and cannot answer any more.</source>
        <translation>من غادر لا يظهر في القائمة ولا يمكنه الإجابة بعد ذلك.</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>A copy of all answers</source>
        <translation>نسخة من كل الإجابات</translation>
    </message>
    <message>
        <source>A lost card, or one that somebody else saw, is replaced by a new one.</source>
        <translation>البطاقة التي ضاعت، أو التي رآها شخص آخر، تُستبدل ببطاقة جديدة.</translation>
    </message>
    <message>
        <source>Access and card</source>
        <translation>الوصول والبطاقة</translation>
    </message>
    <message>
        <source>Code card</source>
        <translation>بطاقة الرمز</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Destroys the client’s keys: nobody can read these answers any more, not even you.</source>
        <translation>يُتلف مفاتيح هذا الشخص: لن يتمكن أحد من قراءة هذه الإجابات بعد ذلك، ولا حتى أنت.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Erase this client for good</source>
        <translation>محو هذا الشخص نهائيًا</translation>
    </message>
    <message>
        <source>Erase {client} for good? The name, the code card and the keys to all answers are destroyed, and nothing brings them back. Backups that were made before still hold them until you destroy those.</source>
        <translation>هل تُمحى بيانات {client} نهائيًا؟ يُتلف الاسم وبطاقة الرمز ومفاتيح كل الإجابات، ولا شيء يعيدها. أما النسخ الاحتياطية السابقة فتبقى محتفظة بها إلى أن يتم إتلافها.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>المحو</translation>
    </message>
    <message>
        <source>Hand {client} over to {name}? You cannot read this client afterwards.</source>
        <translation>هل تُحوَّل متابعة {client} إلى {name}؟ لن يكون بإمكانك بعد ذلك قراءة إجابات هذا الشخص.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>إبقاء الأمر كما هو</translation>
    </message>
    <message>
        <source>Make a new code card? The one that the client has stops working at once.</source>
        <translation>هل تُنشأ بطاقة رمز جديدة؟ البطاقة الحالية يتوقف عملها فورًا.</translation>
    </message>
    <message>
        <source>New code card</source>
        <translation>بطاقة رمز جديدة</translation>
    </message>
    <message>
        <source>Nobody else works in this practice.</source>
        <translation>لا يعمل أحد آخر في هذه العيادة.</translation>
    </message>
    <message>
        <source>This client comes again</source>
        <translation>تسجيل عودة هذا الشخص</translation>
    </message>
    <message>
        <source>This client has left</source>
        <translation>تسجيل مغادرة هذا الشخص</translation>
    </message>
    <message>
        <source>This client has left: not in the list, and the code card is not taken.</source>
        <translation>هذا الشخص غادر: لا يظهر في القائمة، ولا تُقبل بطاقة الرمز.</translation>
    </message>
    <message>
        <source>Type the client’s name to erase</source>
        <translation>للمحو: كتابة اسم الشخص</translation>
    </message>
    <message>
        <source>Who can read</source>
        <translation>من يمكنه القراءة</translation>
    </message>
    <message>
        <source>Whoever can read sees all answers, past and future. The recovery key opens every client.</source>
        <translation>من يمكنه القراءة يرى كل الإجابات، السابقة والقادمة. ومفتاح الاسترداد يفتح إجابات جميع المراجعين.</translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation>نعم، بطاقة جديدة</translation>
    </message>
    <message>
        <source>Yes, hand over</source>
        <translation>نعم، تحويل</translation>
    </message>
</context>
<context>
    <name>AddClientPage</name>
    <message>
        <source>Add a client</source>
        <translation>إضافة شخص مراجع</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>كل المراجعين</translation>
    </message>
    <message>
        <source>Make the code card</source>
        <translation>إنشاء بطاقة الرمز</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>اسم الشخص المراجع</translation>
    </message>
    <message>
        <source>Please type the client’s name first.</source>
        <translation>يُرجى كتابة اسم الشخص أولًا.</translation>
    </message>
    <message>
        <source>The name is sealed: only you and the recovery key can read it.</source>
        <translation>الاسم مختوم: لا يقرؤه إلا أنت ومفتاح الاسترداد.</translation>
    </message>
</context>
<context>
    <name>AddTherapistPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>إضافة شخص إلى فريق العلاج</translation>
    </message>
    <message>
        <source>Add this therapist</source>
        <translation>إضافة هذا الشخص</translation>
    </message>
    <message>
        <source>Best typed by the new colleague: it opens the answers of the clients whom you share or hand over. Until then there is nothing to read.</source>
        <translation>الأفضل أن يكتبها الشخص الجديد في الفريق بنفسه: فهي تفتح إجابات المراجعين الذين تتم مشاركتهم أو تحويلهم إليه. وحتى ذلك الحين لا يوجد ما يُقرأ.</translation>
    </message>
    <message>
        <source>Name of the therapist, typed to unlock</source>
        <translation>اسم الشخص المعالج، ويُكتب عند فتح القفل</translation>
    </message>
    <message>
        <source>Please type the therapist’s name.</source>
        <translation>يُرجى كتابة الاسم.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>فريق العلاج</translation>
    </message>
</context>
<context>
    <name>AloudButton</name>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
</context>
<context>
    <name>Analogue</name>
    <message>
        <source>A little less</source>
        <translation>أقل قليلًا</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>أكثر قليلًا</translation>
    </message>
    <message>
        <source>Mark the middle</source>
        <translation>وضع العلامة في الوسط</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>لم توضع علامة بعد.</translation>
    </message>
    <message>
        <source>Tap the line again to move the mark.</source>
        <translation>لتحريك العلامة، يُرجى لمس الخط مرة أخرى.</translation>
    </message>
    <message>
        <source>Tap the line where it fits for you.</source>
        <translation>يُرجى لمس الخط في الموضع المناسب لك.</translation>
    </message>
    <message>
        <source>Towards: {words}</source>
        <translation>باتجاه: {words}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Close to: {words}</source>
        <translation>قريب من: {words}</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>More towards: {words}</source>
        <translation>أقرب إلى جهة: {words}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words} ({number} of {most})</source>
        <translation>{words} ({number} من {most})</translation>
    </message>
</context>
<context>
    <name>AwayPage</name>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>The therapist is using this device.</source>
        <translation>فريق العلاج يستخدم هذا الجهاز الآن.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>It lies on the same disk as the practice: one fault may take both. Copy it to a USB stick.</source>
        <translation>هي على القرص نفسه مع بيانات العيادة: عطل واحد قد يُضيع الاثنتين. يُرجى نسخها إلى ذاكرة USB.</translation>
    </message>
    <message>
        <source>Making the backup, then restoring it once to see that it works</source>
        <translation>يجري إنشاء النسخة الاحتياطية، ثم استعادتها مرة للتأكد من أنها تعمل</translation>
    </message>
    <message>
        <source>On this device or in the practice’s network</source>
        <translation>على هذا الجهاز أو في شبكة العيادة</translation>
    </message>
    <message>
        <source>One encrypted file with all answers and all keys. It opens with a therapist’s passphrase or the recovery key, on this device or on a new one.</source>
        <translation>ملف واحد مشفّر فيه كل الإجابات وكل المفاتيح. يُفتح بعبارة مرور أحد أفراد فريق العلاج أو بمفتاح الاسترداد، على هذا الجهاز أو على جهاز جديد.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Put a USB stick in: it appears here by itself.</source>
        <translation>عند وصل ذاكرة USB تظهر هنا من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Take the stick out and keep it away from this device.</source>
        <translation>يُرجى نزع ذاكرة USB وحفظها بعيدًا عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>The backup is made, and it was restored once to see that it works: {count} records, {size}. It is {file}.</source>
        <translation>أُنشئت النسخة الاحتياطية، واستُعيدت مرة للتأكد من أنها تعمل. السجلات: {count}، الحجم: {size}. مكانها: {file}.</translation>
    </message>
    <message>
        <source>The last backup: {date}, {count} records</source>
        <translation>آخر نسخة احتياطية: {date}، السجلات: {count}</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet.</source>
        <translation>لا توجد نسخة احتياطية لهذه العيادة بعد.</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>أين تُحفظ؟</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>المساحة الحرة: {size}</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back to the welcome page in {seconds} s. Touch or press any key to stay.</source>
        <translation>العودة إلى صفحة الترحيب بعد {seconds} ث. للبقاء: لمس الشاشة أو ضغط أي مفتاح.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock at once: Esc or Ctrl+L</source>
        <translation>القفل فورًا: Esc أو Ctrl+L</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Touch or press any key to stay.</source>
        <translation>القفل بعد {seconds} ث. للبقاء: لمس الشاشة أو ضغط أي مفتاح.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>A few seconds left.</source>
        <translation>بقيت بضع ثوانٍ.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>بقيت %Ln دقيقة تقريبًا.</numerusform>
            <numerusform>بقيت دقيقة واحدة تقريبًا.</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا.</numerusform>
            <numerusform>بقيت %Ln دقائق تقريبًا.</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا.</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>بقي أقل من دقيقة.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Code card</source>
        <translation>بطاقة الرمز</translation>
    </message>
    <message>
        <source>Print this page at its full size, cut the card out and give it to the client. Then delete the file: Rapport keeps no copy of the code, and a lost card is replaced by a new one.</source>
        <translation>تُطبع هذه الصفحة بحجمها الكامل، وتُقصّ البطاقة وتُعطى لصاحب الرمز. ثم يُحذف الملف: لا يحتفظ Rapport بأي نسخة من الرمز، والبطاقة الضائعة تُستبدل ببطاقة جديدة.</translation>
    </message>
    <message>
        <source>Rapport code card</source>
        <translation>بطاقة رمز Rapport</translation>
    </message>
    <message>
        <source>Type it on the screen, or hold the lines under the reader. Nobody can read answers with it. If you lose it, tell your therapist.</source>
        <translation>يُكتب الرمز على الشاشة، أو توضع الخطوط تحت القارئ. لا يمكن لأحد قراءة الإجابات به. إذا ضاعت البطاقة، يُرجى إخبار العيادة.</translation>
    </message>
    <message>
        <source>Whose card it is, by hand (do not write it on the card)</source>
        <translation>لمن هذه البطاقة، بخط اليد (لا يُكتب على البطاقة نفسها)</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <translation>رمزك الشخصي</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Your clients</source>
        <translation>المراجعون لديك</translation>
    </message>
    <message>
        <source>Your clients, the most urgent first</source>
        <translation>المراجعون لديك، الأكثر إلحاحًا أولًا</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>And {count} more: “Practice”, “Records” lists all of them.</source>
        <translation>وهناك المزيد: {count}. كلها في «العيادة»، «السجلات».</translation>
    </message>
    <message>
        <source>Answers of clients who had no code at hand. Open to read them one by one.</source>
        <translation>إجابات من لم يكن الرمز معهم. يمكن فتحها وقراءتها واحدة واحدة.</translation>
    </message>
    <message>
        <source>Last session: {date}.</source>
        <translation>آخر جلسة: {date}.</translation>
    </message>
    <message>
        <source>New answer sheets: {count}.</source>
        <translation>أوراق إجابات جديدة: {count}.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>لا جلسات بعد.</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>لحظة ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>Open rupture: {sessions}.</source>
        <translation>لحظة ما زالت مفتوحة، الجلسة: {sessions}.</translation>
    </message>
    <message>
        <source>Sessions without a score: {count}.</source>
        <translation>جلسات من دون نتيجة: {count}.</translation>
    </message>
    <message>
        <source>The last session has no score: too few questions were answered.</source>
        <translation>الجلسة الأخيرة بلا نتيجة: الأسئلة المجاب عنها قليلة جدًا.</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>من دون رمز</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>جديد: {count}</translation>
    </message>
    <message>
        <source>{tier}. {reason}</source>
        <translation>{tier}. {reason}</translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message numerus="yes">
        <source>%n answered without a code</source>
        <translation>
            <numerusform>لم يجب أحد من دون رمز</numerusform>
            <numerusform>أجاب شخص واحد من دون رمز</numerusform>
            <numerusform>أجاب شخصان من دون رمز</numerusform>
            <numerusform>أجاب %Ln أشخاص من دون رمز</numerusform>
            <numerusform>أجاب %Ln شخصًا من دون رمز</numerusform>
            <numerusform>أجاب %Ln شخص من دون رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer sheet(s) since you last looked</source>
        <translation>
            <numerusform>لا أوراق إجابات جديدة منذ آخر اطلاع لك</numerusform>
            <numerusform>ورقة إجابات جديدة واحدة منذ آخر اطلاع لك</numerusform>
            <numerusform>ورقتا إجابات جديدتان منذ آخر اطلاع لك</numerusform>
            <numerusform>%Ln أوراق إجابات جديدة منذ آخر اطلاع لك</numerusform>
            <numerusform>%Ln ورقة إجابات جديدة منذ آخر اطلاع لك</numerusform>
            <numerusform>%Ln ورقة إجابات جديدة منذ آخر اطلاع لك</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>إضافة شخص مراجع</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>إغلاق الكشك</translation>
    </message>
    <message>
        <source>Close the kiosk? Clients cannot answer until it is started again.</source>
        <translation>هل يُغلق الكشك؟ لن يتمكن المراجعون من الإجابة إلى أن يُشغَّل من جديد.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>No client is in “{part}” now.</source>
        <translation>لا يوجد أحد الآن في «{part}».</translation>
    </message>
    <message>
        <source>No client yet. Add the first one to get a code card.</source>
        <translation>لا مراجعين بعد. بعد إضافة أول شخص تظهر بطاقة الرمز.</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it, among “{part}”.</source>
        <translation>لا يوجد في «{part}» اسم يحتوي على «{typed}».</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it.</source>
        <translation>لا يوجد اسم يحتوي على «{typed}».</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Records: {code}</source>
        <translation>السجلات: {code}</translation>
    </message>
    <message>
        <source>Records: {code}, last time {last}</source>
        <translation>السجلات: {code}، وفي المرة الماضية {last}</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>عرض كل المراجعين</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>نعم، إغلاق</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>المراجعون لديك</translation>
    </message>
</context>
<context>
    <name>CheckKeyPage</name>
    <message>
        <source>Check the new recovery key</source>
        <translation>التحقق من مفتاح الاسترداد الجديد</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك …</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>يُرجى كتابة مجموعتين منه من الورقة أو الملف. لا فرق بين الحروف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>رؤية المفتاح مرة أخرى</translation>
    </message>
    <message>
        <source>Use the new key from now on</source>
        <translation>استخدام المفتاح الجديد من الآن</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>هل لديك شيء آخر للإضافة؟</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>لا شيء حتى الآن</translation>
    </message>
    <message>
        <source>Ready to send?</source>
        <translation>هل إجاباتك جاهزة للإرسال؟</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation>لتغيير إجابة: لمسها.</translation>
    </message>
    <message>
        <source>You wrote something</source>
        <translation>كُتب شيء هنا</translation>
    </message>
    <message>
        <source>{question} {answer}. Open the box.</source>
        <translation>{question} {answer}. فتح المربع.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Access and card</source>
        <translation>الوصول والبطاقة</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>كل المراجعين</translation>
    </message>
    <message>
        <source>Note steps of repair</source>
        <translation>تدوين خطوات الإصلاح</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>التأمل الذاتي</translation>
    </message>
    <message>
        <source>Start the survey for this client</source>
        <translation>بدء الاستبيان لهذا الشخص</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>تقارير وملفات</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>الاتجاهات</translation>
    </message>
</context>
<context>
    <name>CodeCardView</name>
    <message>
        <source>Rapport code card</source>
        <translation>بطاقة رمز Rapport</translation>
    </message>
    <message>
        <source>Save a card to print (PDF)</source>
        <translation>حفظ بطاقة للطباعة (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>حُفظ في {file}. يُرجى طباعته على حاسوب آخر ثم حذف الملف.</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>البطاقة جاهزة</translation>
    </message>
    <message>
        <source>The code is {code}</source>
        <translation>الرمز هو {code}</translation>
    </message>
    <message>
        <source>The personal code</source>
        <translation>الرمز الشخصي</translation>
    </message>
    <message>
        <source>Write it on the client’s card now, or save a card to print. It is shown this once and stored nowhere in clear; a lost card is replaced by a new one.</source>
        <translation>يُرجى كتابة الرمز على البطاقة الآن، أو حفظ بطاقة للطباعة. يظهر هذه المرة فقط ولا يُخزَّن مقروءًا في أي مكان. البطاقة الضائعة تُستبدل ببطاقة جديدة.</translation>
    </message>
</context>
<context>
    <name>CodeDisplay</name>
    <message>
        <source>Code: {digits}</source>
        <translation>الرمز: {digits}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>I have no code at hand</source>
        <translation>الرمز ليس معي</translation>
    </message>
    <message>
        <source>Please enter your code</source>
        <translation>يُرجى إدخال رمزك</translation>
    </message>
    <message>
        <source>The code has ten digits. Please type the ones that are missing.</source>
        <translation>الرمز من عشرة أرقام. يُرجى كتابة الأرقام الناقصة.</translation>
    </message>
    <message>
        <source>Type the ten digits on your card, or scan it.</source>
        <translation>يُرجى كتابة الأرقام العشرة التي على بطاقتك، أو مسح البطاقة بالقارئ.</translation>
    </message>
</context>
<context>
    <name>ColleagueCard</name>
    <message>
        <source>Keep as it is</source>
        <translation>إبقاء الأمر كما هو</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>عبارة مرور جديدة لـ {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Remove {name}? Nobody unlocks with that passphrase any more. Answers stay; clients who have left become the practice’s, and can be read with the recovery key.</source>
        <translation>هل تتم إزالة {name} من الفريق؟ لن يمكن فتح القفل بعبارة المرور هذه بعد ذلك. الإجابات تبقى. والمراجعون الذين غادروا يصبحون تابعين للعيادة، ويمكن قراءة إجاباتهم بمفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>نعم، إزالة</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (أنت)</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Aa</source>
        <translation>اب</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>أزرار المتابعة</translation>
    </message>
    <message>
        <source>Buttons to go on at the left</source>
        <translation>أزرار المتابعة على اليسار</translation>
    </message>
    <message>
        <source>Buttons to go on at the right</source>
        <translation>أزرار المتابعة على اليمين</translation>
    </message>
    <message>
        <source>Choose what suits you. You can change it again at any time.</source>
        <translation>يُرجى اختيار ما يناسبك. يمكنك تغييره مرة أخرى في أي وقت.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>تسهيل قراءة هذه الصفحة</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Text size {percent} percent</source>
        <translation>حجم النص {percent} في المئة</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Usual contrast</source>
        <translation>تباين معتاد</translation>
    </message>
</context>
<context>
    <name>CommentPage</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>لم يبقَ أي حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %Ln أحرف</numerusform>
            <numerusform>بقي %Ln حرفًا</numerusform>
            <numerusform>بقي %Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>إفراغ المربع</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>هل لديك شيء آخر للإضافة؟</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>You can leave this empty. Nobody reads it now: it is read later, with your answers. If you need somebody today, please speak to us in person.</source>
        <translation>يمكنك ترك هذا المربع فارغًا. لا أحد يقرؤه الآن: سيُقرأ لاحقًا مع إجاباتك. إذا احتجت اليوم إلى أحد، فنحن هنا: يُرجى التحدث إلينا شخصيًا.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check the recovery key</source>
        <translation>التحقق من مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Found the practice</source>
        <translation>تأسيس العيادة</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك …</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>يُرجى كتابة مجموعتين منه من الورقة أو الملف. لا فرق بين الحروف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>رؤية المفتاح مرة أخرى</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>الخطوة ٣ من ٣</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>A backup is being made</source>
        <translation>يجري إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>This view locks by itself as soon as it is done. “Lock” locks at once; then there is no backup.</source>
        <translation>تُقفل هذه الصفحة من تلقاء نفسها حين ينتهي ذلك. زر «قفل» يقفل فورًا، وعندها لا تُنشأ نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>Earlier</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>اليوم، {date}</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>Files are saved as they are.</source>
        <translation>تُحفظ الملفات كما هي.</translation>
    </message>
    <message>
        <source>For practices in the United States that treat substance use disorders: their records may only be passed on together with a notice. Everywhere else you do not need it.</source>
        <translation>للعيادات في الولايات المتحدة التي تعالج اضطرابات تعاطي المواد: لا يجوز نقل سجلاتها إلا مع إشعار. في أي مكان آخر لا حاجة إليه.</translation>
    </message>
    <message>
        <source>It stands at the foot of reports and pictures and inside exports as JSON and FHIR. Beside a table (CSV) lies a text file with it, so that programs can read the table.</source>
        <translation>يظهر في أسفل التقارير والصور وداخل ملفات JSON وFHIR المصدَّرة. أما الجدول (CSV) فيوضع بجانبه ملف نصي فيه الإشعار، كي تتمكن البرامج من قراءة الجدول.</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>إبقاؤه هكذا</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>من دون إشعار</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>إشعار على الملفات المحفوظة</translation>
    </message>
    <message>
        <source>On everything that is saved from now on.</source>
        <translation>على كل ما يُحفظ من الآن.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>That holds from now on. Files that were saved before stay as they are.</source>
        <translation>هذا سارٍ من الآن. الملفات المحفوظة من قبل تبقى كما هي.</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>The notice is the short form of 42 CFR 2.32(a)(2), in the language of the law. The law also wants a copy of the client’s consent with it, or a clear explanation of what the consent covers: you add that.</source>
        <translation>الإشعار هو الصيغة القصيرة الواردة في US 42 CFR 2.32(a)(2)، بلغة القانون. ويطلب القانون أن تُرفق به نسخة من موافقة الشخص المراجع، أو شرح واضح لما تشمله الموافقة: إضافة ذلك تقع عليك.</translation>
    </message>
    <message>
        <source>The notice of 42 CFR part 2</source>
        <translation>إشعار US 42 CFR Part 2</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next, this device shows the welcome page for clients. Tap “Therapist” there, unlock with your passphrase, and add your first client to get a code card.</source>
        <translation>بعد ذلك يعرض هذا الجهاز صفحة الترحيب للمراجعين. هناك يُلمس «فريق العلاج»، ويُفتح القفل بعبارة المرور، ويُضاف أول شخص للحصول على بطاقة رمز.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>The practice is ready</source>
        <translation>العيادة جاهزة</translation>
    </message>
    <message>
        <source>What was here before is kept in {folder}.</source>
        <translation>ما كان هنا من قبل محفوظ في {folder}.</translation>
    </message>
    <message>
        <source>“{practice}” is here again as it was on {date}: {count} records, every one of them checked. Answers given after that are not in it. Next, this device shows the welcome page for clients.</source>
        <translation>عادت «{practice}» كما كانت في {date}. عدد السجلات: {count}، وكلها مدقَّقة. الإجابات التي جاءت بعد ذلك ليست فيها. بعد ذلك يعرض هذا الجهاز صفحة الترحيب للمراجعين.</translation>
    </message>
</context>
<context>
    <name>EaseButton</name>
    <message>
        <source>Aa</source>
        <translation>اب</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>تسهيل قراءة هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message>
        <source>Skipped</source>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>{question} {answer}. Change this answer.</source>
        <translation>{question} {answer}. تغيير هذه الإجابة.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Last session first</source>
        <translation>أحدث الجلسات أولًا</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>الأكثر إلحاحًا أولًا</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>بحاجة إلى نظر</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>إجابات جديدة</translation>
    </message>
    <message>
        <source>No answers lately</source>
        <translation>لا إجابات منذ مدة</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>لحظة ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>Order of the clients</source>
        <translation>ترتيب المراجعين</translation>
    </message>
    <message>
        <source>Which clients are shown</source>
        <translation>أي المراجعين يظهرون</translation>
    </message>
</context>
<context>
    <name>FormerPage</name>
    <message>
        <source>Clients who have left</source>
        <translation>المراجعون الذين غادروا</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>They are not in the list of your clients. Open one to read, to let come again, or to erase.</source>
        <translation>لا يظهرون في قائمة المراجعين لديك. يمكن فتح اسم للقراءة، أو لتسجيل العودة، أو للمحو.</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Seconds left: {seconds}</source>
        <translation>الثواني المتبقية: {seconds}</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. If not, nothing is kept.</source>
        <translation>للمتابعة يكفي لمس أي مكان. وإلا فلن يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message numerus="yes">
        <source>%n answer sheet(s) destroyed.</source>
        <translation>
            <numerusform>لم تُتلف أي ورقة إجابات.</numerusform>
            <numerusform>أُتلفت ورقة إجابات واحدة.</numerusform>
            <numerusform>أُتلفت ورقتا إجابات.</numerusform>
            <numerusform>أُتلفت %Ln أوراق إجابات.</numerusform>
            <numerusform>أُتلفت %Ln ورقة إجابات.</numerusform>
            <numerusform>أُتلفت %Ln ورقة إجابات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy for good all answers that are older than that, now and from now on?</source>
        <translation>هل تُتلف نهائيًا كل الإجابات الأقدم من ذلك، الآن وفيما بعد؟</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Keep them so</source>
        <translation>حفظها هكذا</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>مدة الحفظ</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>إبقاء الأمر كما هو</translation>
    </message>
    <message>
        <source>Nothing is destroyed by itself.</source>
        <translation>لا يُتلف شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>هذا سارٍ من الآن.</translation>
    </message>
    <message>
        <source>What is older is destroyed, for colleagues’ clients at their next unlock: that somebody answered stays, what was answered is gone for good. Backups made before still hold it. How long answers have to be kept is set by law; ask your professional body.</source>
        <translation>ما هو أقدم يُتلف، أما مراجعو بقية الفريق فعند فتح القفل التالي لديهم: يبقى أن أحدًا أجاب، أما ما أُجيب فيزول نهائيًا. النسخ الاحتياطية السابقة تبقى محتفظة به. مدة الحفظ الواجبة يحددها القانون؛ يُرجى سؤال نقابتك المهنية.</translation>
    </message>
    <message>
        <source>Yes, destroy older answers</source>
        <translation>نعم، إتلاف الإجابات الأقدم</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>Fingerprint, to tell keys apart: {fingerprint}</source>
        <translation>البصمة، للتمييز بين المفاتيح: {fingerprint}</translation>
    </message>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>المجموعة {number}: {letters}</translation>
    </message>
    <message>
        <source>Save a page to print (PDF)</source>
        <translation>حفظ صفحة للطباعة (PDF)</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>الحفظ كنص عادي</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>حُفظ في {file}. يُرجى طباعته على حاسوب آخر ثم حذف الملف.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Take back the last digit</source>
        <translation>التراجع عن آخر رقم</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {language}</source>
        <translation>اللغة: {language}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>A native speaker has read what Rapport says in this language.</source>
        <translation>قرأ شخص لغتُه الأم هذه ما يقوله Rapport بها.</translation>
    </message>
    <message>
        <source>A native speaker has reviewed it</source>
        <translation>راجعها شخص هي لغته الأم</translation>
    </message>
    <message>
        <source>Begin every visit in this language</source>
        <translation>بدء كل زيارة بهذه اللغة</translation>
    </message>
    <message>
        <source>Do not offer it to clients any more</source>
        <translation>عدم عرضها على المراجعين بعد الآن</translation>
    </message>
    <message>
        <source>It was not reviewed after all</source>
        <translation>لم تُراجع في الواقع</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Offer it to clients</source>
        <translation>عرضها على المراجعين</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>هذا سارٍ من الآن.</translation>
    </message>
    <message>
        <source>These words were written with care, but not reviewed by a native speaker yet. Ask somebody who grew up with the language to go through the client’s pages, and note it here.</source>
        <translation>كُتبت هذه النصوص بعناية، لكن لم يراجعها بعد شخص هي لغته الأم. يُرجى الطلب من شخص نشأ على هذه اللغة أن يمر على صفحات المراجعين، ثم تدوين ذلك هنا.</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Clients choose among the offered languages before the first question. Every visit begins in the practice’s own language; this view speaks it too, from its next start.</source>
        <translation>يختار المراجعون قبل السؤال الأول من اللغات المعروضة. تبدأ كل زيارة بلغة العيادة، وتتحدث بها هذه الصفحات أيضًا ابتداءً من تشغيلها القادم.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Not offered to clients</source>
        <translation>غير معروضة على المراجعين</translation>
    </message>
    <message>
        <source>Offered to clients</source>
        <translation>معروضة على المراجعين</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>The practice’s own language</source>
        <translation>لغة العيادة</translation>
    </message>
    <message>
        <source>not reviewed by a native speaker</source>
        <translation>لم يراجعها متحدث أصلي</translation>
    </message>
    <message>
        <source>reviewed by a native speaker, {date}</source>
        <translation>راجعها متحدث أصلي، {date}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>How to read this</source>
        <translation>كيف يُقرأ هذا</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>دفتر الأحداث</translation>
    </message>
    <message>
        <source>Log, the newest entry first</source>
        <translation>دفتر الأحداث، الأحدث أولًا</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك …</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>What was done, by whom and when. It never says what a client answered.</source>
        <translation>ما جرى، ومن فعله، ومتى. لا يذكر أبدًا ما أجاب به أحد.</translation>
    </message>
</context>
<context>
    <name>LookFlow</name>
    <message>
        <source>The clients’ pages look like this from now on. These pages follow at the next unlock.</source>
        <translation>هكذا تظهر صفحات المراجعين من الآن. وتتبعها هذه الصفحات عند فتح القفل في المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Accent</source>
        <translation>اللون البارز</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>أزرار المتابعة</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>هادئة</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>مسائي</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>How the clients’ pages look. Every client may still choose what is easier to read.</source>
        <translation>هكذا تظهر صفحات المراجعين. ويمكن لكل شخص مراجع مع ذلك اختيار ما يسهل عليه قراءته.</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>الاحتفاظ بهذا المظهر</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Motion when a page changes</source>
        <translation>الحركة عند تغيّر الصفحة</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>اسم العيادة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا حركة</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Show Rapport’s mark again</source>
        <translation>إظهار علامة Rapport من جديد</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The welcome page shows Rapport’s mark.</source>
        <translation>تعرض صفحة الترحيب علامة Rapport.</translation>
    </message>
    <message>
        <source>Your picture is shown on the welcome page.</source>
        <translation>تُعرض صورتك في صفحة الترحيب.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>A little</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Completely</source>
        <translation>تمامًا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>How the pages will look</source>
        <translation>هكذا ستظهر الصفحات</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>كثيرًا</translation>
    </message>
    <message>
        <source>Today I felt listened to.</source>
        <translation>شعرتُ اليوم بأن هناك من يصغي إليّ.</translation>
    </message>
</context>
<context>
    <name>MineFlow</name>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport للإشراف</translation>
    </message>
</context>
<context>
    <name>MyPassphrasePage</name>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>عبارة مروري</translation>
    </message>
    <message>
        <source>Please type your present passphrase.</source>
        <translation>يُرجى كتابة عبارة المرور الحالية.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>The old one no longer works then. Backups made before still open with the old one: make a new backup afterwards.</source>
        <translation>العبارة القديمة لا تعمل بعد ذلك. أما النسخ الاحتياطية السابقة فتُفتح بالقديمة: يُرجى إنشاء نسخة احتياطية جديدة بعد التغيير.</translation>
    </message>
</context>
<context>
    <name>MyPractice</name>
    <message>
        <source>Counted by sessions: {told} of {sessions}. There is no interval for that, because the sessions of one client are not independent of each other.</source>
        <translation>بحساب الجلسات: {told} من {sessions}. لا تُعطى فترة ثقة لذلك، لأن جلسات الشخص الواحد ليست مستقلة بعضها عن بعض.</translation>
    </message>
    <message>
        <source>For each client the median of the last {recent} scores (from {sessions} on), then the median of these: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>لكل شخص وسيط آخر {recent} من النتائج (ابتداءً من {sessions})، ثم وسيط هذه القيم: ٠ هو أدنى إجابة عن كل سؤال، و١٠٠ هو أعلاها.</translation>
    </message>
    <message>
        <source>How clients answer</source>
        <translation>كيف يجيب المراجعون</translation>
    </message>
    <message>
        <source>In brackets an interval: of 100 such intervals at least {share} hold the true median.</source>
        <translation>بين القوسين فترة ثقة: من كل ١٠٠ فترة كهذه، {share} على الأقل تحتوي على الوسيط الحقيقي.</translation>
    </message>
    <message>
        <source>Lower than the other dimensions for most clients: “{dimension}”.</source>
        <translation>أقل من الأبعاد الأخرى لدى معظم المراجعين: «{dimension}».</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>لحظات لم تكن مريحة</translation>
    </message>
    <message>
        <source>My ratings beside theirs</source>
        <translation>تقييماتي بجانب إجاباتهم</translation>
    </message>
    <message>
        <source>No dimension is clearly lower than the others.</source>
        <translation>لا يوجد بُعد أقل من غيره بوضوح.</translation>
    </message>
    <message>
        <source>On no dimension do you and your clients clearly differ.</source>
        <translation>لا يوجد بُعد يظهر فيه فرق واضح بينك وبين المراجعين لديك.</translation>
    </message>
    <message>
        <source>Too few clients for a figure yet: {count} of {fewest}.</source>
        <translation>المراجعون أقل من أن يُعطى رقم بعد: {count} من {fewest}.</translation>
    </message>
    <message>
        <source>With {hits} of these {count} clients every such moment is put right by their own answers ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>لدى {hits} من هؤلاء المراجعين وعددهم {count}، صَلَح الأمر في كل لحظة كهذه بحسب إجاباتهم هم ({share}%، فترة الثقة ٩٥%: من {lower} إلى {upper}%).</translation>
    </message>
    <message>
        <source>You and your clients differ most on “{dimension}”.</source>
        <translation>أكبر فرق بينك وبين المراجعين لديك في «{dimension}».</translation>
    </message>
    <message>
        <source>Your rating minus the client’s answer: for each client with {sessions} sessions rated by both the median, then the median of these. Above 0 you rate higher than the client does.</source>
        <translation>تقييمك ناقص إجابة الشخص المراجع: لكل شخص له {sessions} من الجلسات التي قيّمها كلاكما يُؤخذ الوسيط، ثم وسيط هذه القيم. ما فوق ٠ يعني أن تقييمك أعلى من إجابته.</translation>
    </message>
    <message>
        <source>{clients} of your own clients who still come, {sessions} sessions, {rated} of them rated by you. Each client counts once. No figure is given for fewer than {fewest} clients.</source>
        <translation>المراجعون لديك الذين ما زالوا يأتون: {clients}، الجلسات: {sessions}، ومنها ما له تقييم منك: {rated}. يُحسب كل شخص مرة واحدة. لا يُعطى رقم لأقل من {fewest} من المراجعين.</translation>
    </message>
    <message>
        <source>{count} more clients answer another questionnaire and are left out.</source>
        <translation>مراجعون آخرون يجيبون عن استبيان آخر ولم يُحسبوا هنا: {count}.</translation>
    </message>
    <message>
        <source>{count} of {fewest} clients</source>
        <translation>المراجعون: {count} من {fewest}</translation>
    </message>
    <message>
        <source>{hits} of {count} clients told of a moment that did not feel right ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>تحدّث {hits} من {count} من المراجعين عن لحظة لم تكن مريحة ({share}%، فترة الثقة ٩٥%: من {lower} إلى {upper}%).</translation>
    </message>
    <message>
        <source>{value} ({lower} to {upper}), {count} clients</source>
        <translation>{value} (من {lower} إلى {upper})، المراجعون: {count}</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms. These figures describe how your clients answered. They grade nobody, and no therapist is compared with another.</source>
        <translation>«الثقة بعد الجلسة» ليس مقياسًا مُثبَت الصلاحية وليست له معايير. هذه الأرقام تصف كيف أجاب المراجعون لديك. لا تعطي درجة لأحد، ولا يُقارَن فيها أحد من فريق العلاج بغيره.</translation>
    </message>
</context>
<context>
    <name>MyPracticePage</name>
    <message>
        <source>My practice</source>
        <translation>عملي</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Save for supervision (PDF)</source>
        <translation>حفظ للإشراف (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>حُفظ في {file}.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. It has no client’s name. To print it, open it on another computer.</source>
        <translation>الملف غير مشفّر: من يملكه يمكنه قراءته. ليس فيه اسم أي شخص مراجع. للطباعة يُرجى فتحه على حاسوب آخر.</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Language of the practice</source>
        <translation>لغة العيادة</translation>
    </message>
    <message>
        <source>Name of the practice (clients see it)</source>
        <translation>اسم العيادة (يراه المراجعون)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Please type the name of the practice.</source>
        <translation>يُرجى كتابة اسم العيادة.</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>يُرجى كتابة اسمك.</translation>
    </message>
    <message>
        <source>Restore a backup instead</source>
        <translation>استعادة نسخة احتياطية بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>إعداد Rapport</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>الخطوة ١ من ٣</translation>
    </message>
    <message>
        <source>Three short steps: the names, your passphrase, and a recovery key for emergencies. Nothing is stored before the last one is done, and nothing ever leaves this device.</source>
        <translation>ثلاث خطوات قصيرة: الأسماء، وعبارة المرور، ومفتاح استرداد للطوارئ. لا يُخزَّن شيء قبل إتمام الخطوة الأخيرة، ولا يغادر هذا الجهاز أي شيء أبدًا.</translation>
    </message>
    <message>
        <source>Your name (the first therapist)</source>
        <translation>اسمك (أول شخص في فريق العلاج)</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>المفتاح عندي على ورق</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Save the page to a USB stick and print it, or write it on paper. It is shown only now. The old key still holds until you have typed two groups of this one.</source>
        <translation>يُرجى حفظ الصفحة على ذاكرة USB وطباعتها، أو كتابة المفتاح على ورق. يظهر الآن فقط. يبقى القديم صالحًا إلى أن تُكتب مجموعتان من الجديد.</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>مفتاح الاسترداد الجديد</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Make one for me: five words</source>
        <translation>توليد عبارة لي: خمس كلمات</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>يُرجى اختيار عبارة مرور.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the second one again.</source>
        <translation>العبارتان غير متطابقتين. يُرجى كتابة الثانية مرة أخرى.</translation>
    </message>
    <message>
        <source>Write it down now, then type it once more below.</source>
        <translation>يُرجى تدوينها الآن، ثم كتابتها مرة أخرى في الأسفل.</translation>
    </message>
</context>
<context>
    <name>NewerFormPage</name>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>This device is getting ready after an update. It goes on by itself.</source>
        <translation>يجري تجهيز هذا الجهاز بعد تحديث. سيتابع من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>All therapists of the practice see this, with every client. Name nobody here.</source>
        <translation>كل فريق العلاج في العيادة يرى هذا، لدى كل شخص مراجع. يُرجى عدم ذكر أي اسم هنا.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>بكلمات قليلة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>إبقاء الأمر كما هو</translation>
    </message>
    <message>
        <source>Only you can read your notes, and no export takes them along.</source>
        <translation>لا يقرأ ملاحظاتك أحد غيرك، ولا يشملها أي تصدير.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالة الملاحظة</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Add an event of the practice</source>
        <translation>إضافة حدث في العيادة</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change: {text}</source>
        <translation>تغيير: {text}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Event of the practice, {days}</source>
        <translation>حدث في العيادة، {days}</translation>
    </message>
    <message>
        <source>Your note on this session</source>
        <translation>ملاحظتك على هذه الجلسة</translation>
    </message>
    <message>
        <source>Your note, {days}</source>
        <translation>ملاحظتك، {days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Nobody is watching now. If you need somebody today, please speak to us in person.</source>
        <translation>لا أحد يراقب الآن. إذا احتجت اليوم إلى أحد، فنحن هنا: يُرجى التحدث إلينا شخصيًا.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Only your therapist can read your answers.</source>
        <translation>لا يقرأ إجاباتك إلا الشخص المعالج الذي يتابعك.</translation>
    </message>
    <message>
        <source>They are stored locked on this device. For emergencies the practice keeps one spare key.</source>
        <translation>تُحفظ مقفلة على هذا الجهاز. وللطوارئ تحتفظ العيادة بمفتاح احتياطي واحد.</translation>
    </message>
    <message>
        <source>Who will see this</source>
        <translation>من سيرى هذا</translation>
    </message>
    <message>
        <source>You can skip any question, and you can stop at any time.</source>
        <translation>يمكنك تخطي أي سؤال، ويمكنك التوقف في أي وقت.</translation>
    </message>
    <message>
        <source>You gave no code, so the therapists of this practice can read these answers.</source>
        <translation>لم يُدخَل رمز، لذلك يمكن لفريق العلاج في هذه العيادة قراءة هذه الإجابات.</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
</context>
<context>
    <name>Overflow</name>
    <message>
        <source>Back to the top</source>
        <translation>العودة إلى الأعلى</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك …</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose your passphrase</source>
        <translation>اختيار عبارة المرور</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>It opens what your clients answered. Nobody can reset it: without it and without the recovery key the answers are gone. Four or five unrelated words are strong and easy to keep.</source>
        <translation>هي تفتح ما أجاب به المراجعون لديك. لا يمكن لأحد إعادة ضبطها: من دونها ومن دون مفتاح الاسترداد تضيع الإجابات. أربع أو خمس كلمات لا علاقة بينها قوية وسهلة الحفظ.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>الخطوة ٢ من ٣</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: the therapist; filled where the client’s answers had not been seen.</source>
        <translation>النقاط والخط المتصل: الشخص المراجع. المعيّنات والخط المتقطع: الشخص المعالج؛ وهي ممتلئة حيث لم تكن إجابات الشخص المراجع قد عُرضت عليه.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>الشخص المراجع</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>الشخص المعالج</translation>
    </message>
</context>
<context>
    <name>PictureFlow</name>
    <message>
        <source>Rapport both views</source>
        <translation>النظرتان من Rapport</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Both views over time: the client’s scores and your own ratings. In Rapport nobody else sees your ratings; whoever gets the file does.</source>
        <translation>النظرتان عبر الزمن: نتائج الشخص المراجع وتقييماتك. داخل Rapport لا يرى تقييماتك أحد غيرك؛ أما من يحصل على الملف فيراها.</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>حفظ هذه الصورة</translation>
    </message>
    <message>
        <source>Save this picture: {client}</source>
        <translation>حفظ هذه الصورة: {client}</translation>
    </message>
    <message>
        <source>The plot as you saw it: all sessions.</source>
        <translation>الرسم البياني كما كان معروضًا: كل الجلسات.</translation>
    </message>
    <message>
        <source>The plot as you saw it: sessions {first} to {last} of {count}. The usual range and the marks are those of the whole course.</source>
        <translation>الرسم البياني كما كان معروضًا: الجلسات من {first} إلى {last} من {count}. أما النطاق المعتاد والعلامات فمن المسار كله.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>ما يُحفظ</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Moments</source>
        <translation>اللحظات</translation>
    </message>
    <message>
        <source>No session yet. The first answers will appear here.</source>
        <translation>لا جلسات بعد. ستظهر الإجابات الأولى هنا.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}</source>
        <translation>الجلسات من {first} إلى {last} من {count}</translation>
    </message>
    <message>
        <source>a fall</source>
        <translation>انخفاض</translation>
    </message>
    <message>
        <source>below the cut-off</source>
        <translation>تحت الحد الفاصل</translation>
    </message>
    <message>
        <source>below the usual range</source>
        <translation>تحت النطاق المعتاد</translation>
    </message>
    <message>
        <source>first {count} sessions</source>
        <translation>أول {count} من الجلسات</translation>
    </message>
    <message>
        <source>has stayed low</source>
        <translation>ظلّت منخفضة</translation>
    </message>
    <message>
        <source>long run on one side</source>
        <translation>سلسلة طويلة في جهة واحدة</translation>
    </message>
    <message>
        <source>lower than last time</source>
        <translation>أقل من المرة الماضية</translation>
    </message>
    <message>
        <source>marked fall</source>
        <translation>انخفاض واضح</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>no usual range: no variation so far</source>
        <translation>لا نطاق معتاد: لا تغيّر حتى الآن</translation>
    </message>
    <message>
        <source>rarely so low</source>
        <translation>نادرًا بهذا الانخفاض</translation>
    </message>
    <message>
        <source>reliable change</source>
        <translation>تغيّر موثوق</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>صَلَح الأمر</translation>
    </message>
    <message>
        <source>slow decline</source>
        <translation>تراجع بطيء</translation>
    </message>
    <message>
        <source>still low</source>
        <translation>ما زالت منخفضة</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>usual range from {count} scores on</source>
        <translation>النطاق المعتاد ابتداءً من {count} من النتائج</translation>
    </message>
    <message>
        <source>{value} on {date}</source>
        <translation>{value} في {date}</translation>
    </message>
    <message>
        <source>{value} top of the range</source>
        <translation>{value} أعلى النطاق</translation>
    </message>
    <message>
        <source>{value} usual level</source>
        <translation>{value} المستوى المعتاد</translation>
    </message>
    <message>
        <source>{value} usual range for this client, from the first {count} sessions</source>
        <translation>{value} النطاق المعتاد لهذا الشخص، من أول {count} من الجلسات</translation>
    </message>
</context>
<context>
    <name>PlotChoice</name>
    <message>
        <source>A picture for a document (PNG), one that stays sharp at any size (SVG), or what is drawn as a table, one row a session (CSV). The table has neither a name nor notes.</source>
        <translation>صورة توضع في مستند (PNG)، أو صورة تبقى واضحة بأي حجم (SVG)، أو بيانات الرسم في جدول، لكل جلسة صف (CSV). ليس في الجدول اسم ولا ملاحظات.</translation>
    </message>
    <message>
        <source>The beginning of each is printed too. Whoever gets the picture reads it.</source>
        <translation>تُطبع بداية كل منها أيضًا. من يحصل على الصورة يقرؤها.</translation>
    </message>
    <message>
        <source>With the client’s name</source>
        <translation>مع اسم الشخص المراجع</translation>
    </message>
    <message>
        <source>With your notes and the events of the practice</source>
        <translation>مع ملاحظاتك وأحداث العيادة</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>لا مراجعين</numerusform>
            <numerusform>شخص مراجع واحد</numerusform>
            <numerusform>شخصان مراجعان</numerusform>
            <numerusform>%Ln مراجعين</numerusform>
            <numerusform>%Ln مراجعًا</numerusform>
            <numerusform>%Ln مراجع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا أمور للنظر فيها</numerusform>
            <numerusform>أمر واحد للنظر فيه</numerusform>
            <numerusform>أمران للنظر فيهما</numerusform>
            <numerusform>%Ln أمور للنظر فيها</numerusform>
            <numerusform>%Ln أمرًا للنظر فيه</numerusform>
            <numerusform>%Ln أمر للنظر فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>42 CFR part 2</source>
        <translation>US 42 CFR Part 2</translation>
    </message>
    <message>
        <source>All answers are kept.</source>
        <translation>تُحفظ كل الإجابات.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>كل المراجعين</translation>
    </message>
    <message>
        <source>All questions are asked.</source>
        <translation>تُطرح كل الأسئلة.</translation>
    </message>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>كل ما جرى تدقيقه هو كما كتبه Rapport.</translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n month(s).</source>
        <translation>
            <numerusform>تُحفظ الإجابات %Ln شهر.</numerusform>
            <numerusform>تُحفظ الإجابات شهرًا واحدًا.</numerusform>
            <numerusform>تُحفظ الإجابات شهرين.</numerusform>
            <numerusform>تُحفظ الإجابات %Ln أشهر.</numerusform>
            <numerusform>تُحفظ الإجابات %Ln شهرًا.</numerusform>
            <numerusform>تُحفظ الإجابات %Ln شهر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n year(s).</source>
        <translation>
            <numerusform>تُحفظ الإجابات %Ln سنة.</numerusform>
            <numerusform>تُحفظ الإجابات سنة واحدة.</numerusform>
            <numerusform>تُحفظ الإجابات سنتين.</numerusform>
            <numerusform>تُحفظ الإجابات %Ln سنوات.</numerusform>
            <numerusform>تُحفظ الإجابات %Ln سنة.</numerusform>
            <numerusform>تُحفظ الإجابات %Ln سنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Change what you unlock with.</source>
        <translation>تغيير ما يُفتح به القفل.</translation>
    </message>
    <message>
        <source>Clients can add own words.</source>
        <translation>يمكن للمراجعين إضافة شيء بكلماتهم.</translation>
    </message>
    <message>
        <source>Clients who have left</source>
        <translation>المراجعون الذين غادروا</translation>
    </message>
    <message>
        <source>Every visit begins in: {language}</source>
        <translation>تبدأ كل زيارة باللغة: {language}</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>مدة الحفظ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Make a new one when it is lost or somebody saw it.</source>
        <translation>يُرجى إنشاء مفتاح جديد إذا ضاع أو رآه أحد.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>عبارة مروري</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>عملي</translation>
    </message>
    <message>
        <source>Name, colours, logo and size of the clients’ pages.</source>
        <translation>اسم صفحات المراجعين وألوانها وشعارها وحجمها.</translation>
    </message>
    <message>
        <source>Name, look, languages, questions and the time of a visit reach your further kiosks with the next list of clients that you bring them.</source>
        <translation>يصل الاسم والمظهر واللغات والأسئلة ومدة الزيارة إلى الأكشاك الأخرى مع قائمة المراجعين التالية التي تُجلب إليها.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا يوجد.</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>إشعار على الملفات المحفوظة</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>The last one is from {date}.</source>
        <translation>الأخيرة من {date}.</translation>
    </message>
    <message>
        <source>The short form is asked.</source>
        <translation>تُطرح الصيغة القصيرة.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>فريق العلاج</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا توجد أي نسخة بعد.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المُهل الزمنية</translation>
    </message>
    <message>
        <source>What your clients’ answers say together, without names.</source>
        <translation>ما تقوله إجابات المراجعين لديك معًا، من دون أسماء.</translation>
    </message>
    <message>
        <source>When a visit ends by itself, and when these pages lock.</source>
        <translation>متى تنتهي الزيارة من تلقاء نفسها، ومتى تُقفل هذه الصفحات.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>One more after question {position} of {total}</source>
        <translation>سؤال آخر بعد السؤال {position} من {total}</translation>
    </message>
    <message>
        <source>Question {position} of {total}</source>
        <translation>السؤال {position} من {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>إبقاء هذه الإجابة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>One more after question {position} of {total}, about {timeframe}</source>
        <translation>سؤال آخر بعد السؤال {position} من {total}، عن {timeframe}</translation>
    </message>
    <message>
        <source>Question {position} of {total}, about {timeframe}</source>
        <translation>السؤال {position} من {total}، عن {timeframe}</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>تخطي هذا السؤال</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>All nine questions</source>
        <translation>كل الأسئلة التسعة</translation>
    </message>
    <message>
        <source>Ask so from now on</source>
        <translation>طرح الأسئلة هكذا من الآن</translation>
    </message>
    <message>
        <source>Before sending, a client can write up to 300 characters. The page says that nobody reads them now. You read them with the session; Rapport does not search them for anything. Every answer sheet then takes eight times the room on the disk, so that nobody can tell who wrote. A device without a keyboard needs the one of its system.</source>
        <translation>قبل الإرسال يمكن للشخص المراجع كتابة ما يصل إلى ٣٠٠ حرف. وتذكر الصفحة أن لا أحد يقرؤها الآن. تُعرض لك مع الجلسة؛ ولا يبحث Rapport فيها عن أي شيء. عندئذ تشغل كل ورقة إجابات ثمانية أضعاف المساحة على القرص، كي لا يعرف أحد من الذي كتب. الجهاز الذي بلا لوحة مفاتيح يحتاج إلى لوحة المفاتيح التي على شاشة نظامه.</translation>
    </message>
    <message>
        <source>Five questions. Its scores do not compare with the others: a new course begins.</source>
        <translation>خمسة أسئلة. لا تُقارَن نتائجها بالنتائج الأخرى: تبدأ سلسلة جديدة.</translation>
    </message>
    <message>
        <source>Offer a box for the client’s own words</source>
        <translation>عرض مربع لكلمات الشخص المراجع</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>That holds from the next visit on.</source>
        <translation>هذا سارٍ من الزيارة القادمة.</translation>
    </message>
    <message>
        <source>The short form</source>
        <translation>الصيغة القصيرة</translation>
    </message>
    <message>
        <source>Under a minute.</source>
        <translation>أقل من دقيقة.</translation>
    </message>
    <message>
        <source>What you choose holds for every client of the practice, from the next visit on. Further kiosks follow when you bring them the next list of clients.</source>
        <translation>يسري اختيارك على كل المراجعين في العيادة ابتداءً من الزيارة التالية. وتتبعه الأكشاك الأخرى حين تُجلب إليها قائمة المراجعين التالية.</translation>
    </message>
    <message>
        <source>Whom to call in a crisis, as it stands beside the box</source>
        <translation>بمن يُتصل في الأزمة، كما يظهر بجانب المربع</translation>
    </message>
</context>
<context>
    <name>RatingForm</name>
    <message>
        <source>Had you seen the client’s answers to this session?</source>
        <translation>هل كنت قد رأيت إجابات الشخص المراجع عن هذه الجلسة؟</translation>
    </message>
    <message>
        <source>Keep my rating</source>
        <translation>حفظ تقييمي</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Take this rating back</source>
        <translation>سحب هذا التقييم</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Leave this out</source>
        <translation>ترك هذا السؤال</translation>
    </message>
</context>
<context>
    <name>ReaderRow</name>
    <message>
        <source>Hand over</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>التحويل إلى {name}</translation>
    </message>
    <message>
        <source>Share for cover</source>
        <translation>مشاركة للإنابة</translation>
    </message>
    <message>
        <source>Share with {name} for cover</source>
        <translation>المشاركة مع {name} للإنابة</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>إنهاء المشاركة</translation>
    </message>
    <message>
        <source>Stop sharing with {name}</source>
        <translation>إنهاء المشاركة مع {name}</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (أنت)</translation>
    </message>
    <message>
        <source>{name}: can read, for cover</source>
        <translation>{name}: القراءة ممكنة، للإنابة</translation>
    </message>
    <message>
        <source>{name}: cannot read</source>
        <translation>{name}: القراءة غير ممكنة</translation>
    </message>
    <message>
        <source>{name}: the client’s therapist</source>
        <translation>{name}: المسؤولية عن متابعة هذا الشخص</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>كل ما جرى تدقيقه هو كما كتبه Rapport.</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>تدقيق كل شيء الآن</translation>
    </message>
    <message>
        <source>Checking every record</source>
        <translation>يجري تدقيق كل السجلات</translation>
    </message>
    <message>
        <source>Every record was checked just now, and all of it is as Rapport wrote it.</source>
        <translation>دُقّقت كل السجلات الآن، وكلها كما كتبها Rapport.</translation>
    </message>
    <message>
        <source>Is all of it whole?</source>
        <translation>هل كل شيء سليم؟</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>دفتر الأحداث</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>لم يحدث شيء.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Since you last unlocked</source>
        <translation>منذ آخر مرة فتحت فيها القفل</translation>
    </message>
    <message>
        <source>State code</source>
        <translation>رمز الحالة</translation>
    </message>
    <message>
        <source>The number of records and six characters that stand for all of them. Write it down now and then: as long as it continues from what you noted, nobody has put an older copy in its place.</source>
        <translation>عدد السجلات وستة أحرف أو أرقام تمثلها كلها. يُرجى تدوينه بين حين وآخر: ما دام يكمل ما دوّنته، فلم يضع أحد نسخة أقدم مكانها.</translation>
    </message>
    <message>
        <source>What was done in this practice, the newest first.</source>
        <translation>ما جرى في هذه العيادة، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>When you last unlocked it was {code}.</source>
        <translation>عندما فتحت القفل آخر مرة كان {code}.</translation>
    </message>
    <message>
        <source>You unlock for the first time here.</source>
        <translation>هذا أول فتح للقفل لك هنا.</translation>
    </message>
</context>
<context>
    <name>RecoveryFlow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>مفتاح استرداد Rapport</translation>
    </message>
    <message>
        <source>The new recovery key (fingerprint {fingerprint}) opens everything now. Destroy the old paper once no backup needs it any more.</source>
        <translation>مفتاح الاسترداد الجديد (البصمة {fingerprint}) يفتح كل شيء الآن. يُرجى إتلاف الورقة القديمة حين لا تحتاج إليها أي نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Until they change their own passphrase once, it cannot give a new one to: {names}.</source>
        <translation>لا يمكنه إعطاء عبارة مرور جديدة لهؤلاء قبل أن يغيروا عبارتهم بأنفسهم مرة واحدة: {names}.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>المفتاح عندي على ورق</translation>
    </message>
    <message>
        <source>It opens every answer when a passphrase is lost. It is shown this once and stored nowhere: save the page to a USB stick and print it, or write it on paper. Seal it in an envelope and keep it away from this device.</source>
        <translation>يفتح كل الإجابات إذا ضاعت عبارة مرور. يظهر هذه المرة فقط ولا يُخزَّن في أي مكان: يُرجى حفظ الصفحة على ذاكرة USB وطباعتها، أو كتابته على ورق. ثم يوضع في ظرف مغلق ويُحفظ بعيدًا عن هذا الجهاز.</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>حفظ مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>الخطوة ٣ من ٣</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>التاريخ: {date}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}: tells this key from another one.</source>
        <translation>البصمة {fingerprint}: تميّز هذا المفتاح من غيره.</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>البصمة: {fingerprint}</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>كيف يُستخدم</translation>
    </message>
    <message>
        <source>It opens every answer of the practice when a passphrase is lost. Whoever has it can read everything. Rapport stores it nowhere and cannot show it again: without it and without a passphrase the answers are gone.</source>
        <translation>يفتح كل إجابات العيادة إذا ضاعت عبارة مرور. من يملكه يمكنه قراءة كل شيء. لا يخزّنه Rapport في أي مكان ولا يمكنه عرضه مرة أخرى: من دونه ومن دون عبارة مرور تضيع الإجابات.</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>المفتاح: {key}</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>تم التفقد</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>أُنشئ في {date}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>On paper, in a sealed and signed envelope, in a safe or with somebody you trust, away from the device and from its backups. Once it is printed, delete the file.</source>
        <translation>على ورق، في ظرف مغلق وموقَّع، في خزنة أو عند شخص موثوق، بعيدًا عن الجهاز وعن النسخ الاحتياطية. بعد طباعته يُحذف الملف.</translation>
    </message>
    <message>
        <source>Once a year: is the envelope still there, and still closed?</source>
        <translation>مرة في السنة: هل الظرف ما زال موجودًا ومغلقًا؟</translation>
    </message>
    <message>
        <source>Practice: {practice}</source>
        <translation>العيادة: {practice}</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport recovery key</source>
        <translation>مفتاح استرداد Rapport</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Tap “Therapist” on the welcome page and type the key in place of the passphrase; capital letters and blanks do not matter, and a wrong character is noticed. Then open “Practice” and “Therapists” to give a new passphrase. To restore a backup, type it where the passphrase is asked for. Seal it again afterwards.</source>
        <translation>في صفحة الترحيب يُلمس «فريق العلاج» ويُكتب المفتاح مكان عبارة المرور؛ لا فرق بين الحروف الكبيرة والصغيرة ولا أهمية للمسافات، وأي حرف خاطئ يُكتشف. ثم تُفتح صفحة «العيادة» ثم «فريق العلاج» لإعطاء عبارة مرور جديدة. ولاستعادة نسخة احتياطية يُكتب حيث تُطلب عبارة المرور. وبعد ذلك يوضع من جديد في ظرف مغلق.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>أين يُحفظ</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>Acknowledged: we named what happened</source>
        <translation>اعتراف: سمّينا ما حدث</translation>
    </message>
    <message>
        <source>Client: no answer</source>
        <translation>الشخص المراجع: لا إجابة</translation>
    </message>
    <message>
        <source>Client: {answer}</source>
        <translation>الشخص المراجع: {answer}</translation>
    </message>
    <message>
        <source>Closed by the client’s answers of {session}.</source>
        <translation>أُغلق بحسب إجابات الشخص المراجع في: {session}.</translation>
    </message>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: you; filled where you had not seen the client’s answers. A difference is no mistake on either side: it is something to be curious about.</source>
        <translation>النقاط والخط المتصل: الشخص المراجع. المعيّنات والخط المتقطع: أنت؛ وهي ممتلئة حيث لم تكن قد عُرضت عليك إجابات الشخص المراجع. الفرق ليس خطأ من أي طرف: هو أمر يستحق الفضول.</translation>
    </message>
    <message>
        <source>Explored: we talked about what it was like</source>
        <translation>استكشاف: تحدثنا عن وقع ذلك</translation>
    </message>
    <message>
        <source>New boundary agreed</source>
        <translation>الاتفاق على حدّ جديد</translation>
    </message>
    <message>
        <source>Open. Only the client’s next answers close it.</source>
        <translation>مفتوح. لا تُغلقه إلا الإجابات القادمة للشخص المراجع.</translation>
    </message>
    <message>
        <source>Over {count} sessions you and the client do not clearly differ on any dimension.</source>
        <translation>عبر {count} من الجلسات، لا يوجد بُعد يظهر فيه فرق واضح بينك وبين الشخص المراجع.</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points higher than the client does (median; interval {lower} to {upper}).</source>
        <translation>عبر {count} من الجلسات، أكبر فرق بينكما في «{dimension}»: تقييمك أعلى من إجابة الشخص المراجع، والفرق بالنقاط {points} (الوسيط؛ فترة الثقة من {lower} إلى {upper}).</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points lower than the client does (median; interval {lower} to {upper}).</source>
        <translation>عبر {count} من الجلسات، أكبر فرق بينكما في «{dimension}»: تقييمك أقل من إجابة الشخص المراجع، والفرق بالنقاط {points} (الوسيط؛ فترة الثقة من {lower} إلى {upper}).</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Rate a session, and both views of it appear here side by side.</source>
        <translation>بعد تقييم جلسة تظهر هنا النظرتان إليها جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>الجلسة {number}، {date}</translation>
    </message>
    <message>
        <source>Taken to supervision</source>
        <translation>طُرح الأمر في الإشراف</translation>
    </message>
    <message>
        <source>Too few to tell where you differ: {count} of {fewest} sessions rated by both.</source>
        <translation>الجلسات أقل من أن تبيّن موضع الفرق بينكما: {count} من {fewest} من الجلسات التي قيّمها كلاكما.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, after you saw the client’s answers.</source>
        <translation>قيّمت هذه الجلسة في {date}، بعد أن رأيت إجابات الشخص المراجع.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, before you saw the client’s answers.</source>
        <translation>قيّمت هذه الجلسة في {date}، قبل رؤية إجابات الشخص المراجع.</translation>
    </message>
    <message>
        <source>You rated this session on {date}.</source>
        <translation>قيّمت هذه الجلسة في {date}.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>{dimension}: client {client}, you {own}</source>
        <translation>{dimension}: الشخص المراجع {client}، أنت {own}</translation>
    </message>
</context>
<context>
    <name>ReflectionFlow</name>
    <message>
        <source>Noted.</source>
        <translation>دُوّن ذلك.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>سُحب ذلك.</translation>
    </message>
    <message>
        <source>Your rating is kept.</source>
        <translation>حُفظ تقييمك.</translation>
    </message>
    <message>
        <source>Your rating is taken back.</source>
        <translation>سُحب تقييمك.</translation>
    </message>
</context>
<context>
    <name>ReflectionTab</name>
    <message>
        <source>After</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Both views over time</source>
        <translation>النظرتان عبر الزمن</translation>
    </message>
    <message>
        <source>How was this session from your side? Everything can be left out. Only you read this; erasing the client erases it too, and no export has it.</source>
        <translation>كيف كانت هذه الجلسة من جهتك؟ يمكن ترك أي شيء. لا يقرأ هذا أحد غيرك؛ محو الشخص المراجع يمحوه أيضًا، ولا يشمله أي تصدير.</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>تقييمي</translation>
    </message>
    <message>
        <source>No session yet. After the first one you can rate it here.</source>
        <translation>لا جلسات بعد. بعد الجلسة الأولى يمكنك تقييمها هنا.</translation>
    </message>
    <message>
        <source>Nothing is rated yet. Choose an answer to at least one sentence.</source>
        <translation>لم يُقيَّم شيء بعد. يُرجى اختيار إجابة عن جملة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Plot of your ratings and the client’s answers</source>
        <translation>رسم بياني لتقييماتك وإجابات الشخص المراجع</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>التأمل الذاتي</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>حفظ هذه الصورة…</translation>
    </message>
    <message>
        <source>Steps of repair</source>
        <translation>خطوات الإصلاح</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>الجلسة التالية</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>الجلسة السابقة</translation>
    </message>
    <message>
        <source>There is nothing to rate here: the recovery key is no therapist, or this questionnaire has no sentences for the therapist.</source>
        <translation>لا يوجد هنا ما يُقيَّم: الدخول كان بمفتاح الاسترداد وليس باسم من فريق العلاج، أو أن هذا الاستبيان ليس فيه جمل لفريق العلاج.</translation>
    </message>
    <message>
        <source>Tick what you did, with its day. Whoever reads this client sees these steps. They close nothing: the client’s next answers do.</source>
        <translation>توضع علامة على ما قمت به، مع اليوم. من يمكنه قراءة إجابات هذا الشخص يرى هذه الخطوات. هي لا تُغلق شيئًا: ما يُغلقه هو الإجابات القادمة للشخص المراجع.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>الشخص المراجع</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Make a new recovery key</source>
        <translation>إنشاء مفتاح استرداد جديد</translation>
    </message>
    <message>
        <source>Make a new recovery key when the old one is lost or somebody saw it. From then on the old one opens nothing in this practice. Backups that were made before still open with it.</source>
        <translation>يُرجى إنشاء مفتاح استرداد جديد إذا ضاع القديم أو رآه أحد. لا يفتح القديم بعدها شيئًا في هذه العيادة. أما النسخ الاحتياطية السابقة فتُفتح به.</translation>
    </message>
    <message>
        <source>Please type your own passphrase.</source>
        <translation>يُرجى كتابة عبارة المرور الخاصة بك.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>عبارة المرور الخاصة بك</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>For a conversation</source>
        <translation>للحديث معًا</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>للإشراف</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>كيف يُقرأ هذا</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>تقرير Rapport</translation>
    </message>
    <message>
        <source>Rapport, page {page} of {pages}</source>
        <translation>Rapport، الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>الجلسة {number}</translation>
    </message>
    <message>
        <source>Whoever has this page can read it. Keep it safe.</source>
        <translation>من يملك هذه الصفحة يمكنه قراءتها. يُرجى حفظها في مكان آمن.</translation>
    </message>
</context>
<context>
    <name>ResetPassphrasePage</name>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>عبارة مرور جديدة لـ {name}</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>اعتماد عبارة المرور هذه</translation>
    </message>
    <message>
        <source>The old passphrase no longer works then. Clients and answers stay as they are.</source>
        <translation>عبارة المرور القديمة لا تعمل بعد ذلك. المراجعون والإجابات يبقون كما هم.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>فريق العلاج</translation>
    </message>
</context>
<context>
    <name>RestingPage</name>
    <message>
        <source>It starts again by itself. If it does not, please tell somebody here.</source>
        <translation>يبدأ العمل من جديد من تلقاء نفسه. وإن لم يبدأ، فيُرجى إخبار أحد هنا.</translation>
    </message>
    <message>
        <source>This device needs a moment</source>
        <translation>يحتاج هذا الجهاز إلى لحظة</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose another file</source>
        <translation>اختيار ملف آخر</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>اختيار ملف النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>من نسخة احتياطية</translation>
    </message>
    <message>
        <source>It takes the place of “{practice}” as it is here now; that folder is kept beside it under another name.</source>
        <translation>تحل محل «{practice}» الموجودة هنا الآن؛ ويبقى ذلك المجلد بجانبها باسم آخر.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>عبارة المرور أو مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Please choose the backup file first.</source>
        <translation>يُرجى اختيار ملف النسخة الاحتياطية أولًا.</translation>
    </message>
    <message>
        <source>Please type the passphrase or the recovery key.</source>
        <translation>يُرجى كتابة عبارة المرور أو مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>Put in the USB stick with the backup and choose the newest file. The passphrase of any therapist opens it, as it was on the day of the backup; so does the recovery key.</source>
        <translation>يُرجى وصل ذاكرة USB التي عليها النسخة الاحتياطية واختيار أحدث ملف. تفتحه عبارة مرور أي شخص من فريق العلاج كما كانت يوم النسخ، وكذلك مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>Records there that the backup does not have: {count}.</source>
        <translation>السجلات الموجودة هناك وليست في النسخة الاحتياطية: {count}.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore a practice</source>
        <translation>استعادة عيادة</translation>
    </message>
    <message>
        <source>Restoring and checking every record</source>
        <translation>تجري الاستعادة وتدقيق كل السجلات</translation>
    </message>
    <message>
        <source>This is the backup of another practice. It takes the place of “{practice}”, which is here now; its folder is kept beside it under another name.</source>
        <translation>هذه نسخة احتياطية لعيادة أخرى. تحل محل «{practice}» الموجودة هنا الآن؛ ويبقى مجلدها بجانبها باسم آخر.</translation>
    </message>
    <message>
        <source>{file}: made on {date}, with {count} records.</source>
        <translation>{file}: أُنشئ في {date}، السجلات: {count}.</translation>
    </message>
</context>
<context>
    <name>RestoringFlow</name>
    <message>
        <source>Rapport backups (*.rapport)</source>
        <translation>نسخ Rapport الاحتياطية (*.rapport)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a client</source>
        <translation>البحث عن شخص مراجع</translation>
    </message>
    <message>
        <source>Show all names again</source>
        <translation>عرض كل الأسماء من جديد</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Session {number} of {count}</source>
        <translation>الجلسة {number} من {count}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>no answer before the time ran out</source>
        <translation>لا إجابة قبل انتهاء الوقت</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُطرح</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تم تخطيه</translation>
    </message>
</context>
<context>
    <name>SessionCursor</name>
    <message>
        <source>Sessions on the plot: left and right arrow keys move between them, together with Shift they choose a span</source>
        <translation>الجلسات على الرسم البياني: مفتاحا السهم الأيمن والأيسر للتنقل بينها، ومع Shift لاختيار مدى منها</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Notes and events</source>
        <translation>الملاحظات والأحداث</translation>
    </message>
    <message>
        <source>Nothing unusual in this session.</source>
        <translation>لا شيء غير معتاد في هذه الجلسة.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>الجلسة التالية</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>الجلسة السابقة</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>مفتاح استرداد Rapport</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>إعداد Rapport</translation>
    </message>
</context>
<context>
    <name>SignalRow</name>
    <message>
        <source>?</source>
        <translation>؟</translation>
    </message>
    <message>
        <source>Hide what this means:</source>
        <translation>إخفاء معنى هذا:</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>ماذا يعني هذا؟</translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n days.</source>
        <translation>
            <numerusform>لا إجابات منذ {date}، والمعتاد كل %Ln يوم.</numerusform>
            <numerusform>لا إجابات منذ {date}، والمعتاد كل يوم.</numerusform>
            <numerusform>لا إجابات منذ {date}، والمعتاد كل يومين.</numerusform>
            <numerusform>لا إجابات منذ {date}، والمعتاد كل %Ln أيام.</numerusform>
            <numerusform>لا إجابات منذ {date}، والمعتاد كل %Ln يومًا.</numerusform>
            <numerusform>لا إجابات منذ {date}، والمعتاد كل %Ln يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n months.</source>
        <translation>
            <numerusform>لا إجابات منذ {date}، والمعتاد كل %Ln شهر.</numerusform>
            <numerusform>لا إجابات منذ {date}، والمعتاد كل شهر.</numerusform>
            <numerusform>لا إجابات منذ {date}، والمعتاد كل شهرين.</numerusform>
            <numerusform>لا إجابات منذ {date}، والمعتاد كل %Ln أشهر.</numerusform>
            <numerusform>لا إجابات منذ {date}، والمعتاد كل %Ln شهرًا.</numerusform>
            <numerusform>لا إجابات منذ {date}، والمعتاد كل %Ln شهر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n weeks.</source>
        <translation>
            <numerusform>لا إجابات منذ {date}، والمعتاد كل %Ln أسبوع.</numerusform>
            <numerusform>لا إجابات منذ {date}، والمعتاد كل أسبوع.</numerusform>
            <numerusform>لا إجابات منذ {date}، والمعتاد كل أسبوعين.</numerusform>
            <numerusform>لا إجابات منذ {date}، والمعتاد كل %Ln أسابيع.</numerusform>
            <numerusform>لا إجابات منذ {date}، والمعتاد كل %Ln أسبوعًا.</numerusform>
            <numerusform>لا إجابات منذ {date}، والمعتاد كل %Ln أسبوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers since {date}, usually every week.</source>
        <translation>لا إجابات منذ {date}، والمعتاد كل أسبوع.</translation>
    </message>
    <message>
        <source>No answers since {date}.</source>
        <translation>لا إجابات منذ {date}.</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>Drag across the plot to look at some of the sessions only.</source>
        <translation>للنظر في بعض الجلسات فقط: السحب فوق الرسم البياني.</translation>
    </message>
    <message>
        <source>Last {count}</source>
        <translation>آخر {count} جلسة</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>حفظ هذه الصورة…</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}. The usual range stays the same.</source>
        <translation>الجلسات من {first} إلى {last} من {count}. النطاق المعتاد يبقى كما هو.</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>يُرجى اختيار لغتك</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>All of these are fine.</source>
        <translation>كل هذه الخيارات مقبولة.</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>متابعة الأسئلة</translation>
    </message>
    <message>
        <source>Send what I answered so far</source>
        <translation>إرسال ما أجبتُ عنه حتى الآن</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Stop and send nothing</source>
        <translation>التوقف من دون إرسال أي شيء</translation>
    </message>
    <message>
        <source>Would you like to stop?</source>
        <translation>هل لديك رغبة في التوقف؟</translation>
    </message>
</context>
<context>
    <name>SupervisionSheet</name>
    <message>
        <source>Made on {date}. No client is named.</source>
        <translation>أُنشئ في {date}. لا يُذكر فيه اسم أي شخص مراجع.</translation>
    </message>
    <message>
        <source>My practice, for supervision</source>
        <translation>عملي، للإشراف</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport للإشراف</translation>
    </message>
</context>
<context>
    <name>TakeAlongFlow</name>
    <message>
        <source>Rapport answers</source>
        <translation>إجابات Rapport</translation>
    </message>
    <message>
        <source>Rapport plot</source>
        <translation>رسم بياني من Rapport</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>تقرير Rapport</translation>
    </message>
    <message>
        <source>Saved to {file}. Whoever has the file can read it.</source>
        <translation>حُفظ في {file}. من يملك الملف يمكنه قراءته.</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>A report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>All answers of this client</source>
        <translation>كل إجابات هذا الشخص</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>العودة إلى الشخص المراجع</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>رسم (SVG)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>كل شيء (JSON)</translation>
    </message>
    <message>
        <source>For a client who asks for a copy, for research, or for another program. Every format tells apart why an answer is missing.</source>
        <translation>لمن يطلب نسخة من المراجعين، أو للبحث العلمي، أو لبرنامج آخر. كل صيغة تميّز سبب غياب الإجابة.</translation>
    </message>
    <message>
        <source>For a conversation with the client</source>
        <translation>للحديث مع الشخص المراجع</translation>
    </message>
    <message>
        <source>For health-care programs (FHIR R4)</source>
        <translation>لبرامج الرعاية الصحية (FHIR R4)</translation>
    </message>
    <message>
        <source>For spreadsheets. With the score.</source>
        <translation>لجداول البيانات. مع النتيجة.</translation>
    </message>
    <message>
        <source>For statistics programs.</source>
        <translation>لبرامج الإحصاء.</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>للإشراف</translation>
    </message>
    <message>
        <source>In inviting words, without marks of what is unusual.</source>
        <translation>بكلمات تدعو إلى الحديث، من دون علامات على ما هو غير معتاد.</translation>
    </message>
    <message>
        <source>Notes of yours are printed too, on a page of their own. Whoever gets the report reads them.</source>
        <translation>تُطبع ملاحظاتك أيضًا في صفحة مستقلة. من يحصل على التقرير يقرؤها.</translation>
    </message>
    <message>
        <source>One or two pages: the plot, what was noticed, moments and repairs, what it rests on and what is missing. The client’s own words are not in it.</source>
        <translation>صفحة أو صفحتان: الرسم البياني، وما لوحظ، واللحظات وإصلاحها، وعلى ماذا يقوم ذلك وما ينقصه. كلمات الشخص المراجع نفسه ليست فيه.</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>صورة (PNG)</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Questions and answers. The client’s number stands for the name.</source>
        <translation>الأسئلة والإجابات. رقم الشخص المراجع يحل محل اسمه.</translation>
    </message>
    <message>
        <source>Rapport has no print button: a printer’s queue keeps a copy of what it prints. Save the file on a stick, print it on a computer that you trust, then delete it.</source>
        <translation>ليس في Rapport زر للطباعة: قائمة انتظار الطابعة تحتفظ بنسخة مما تطبعه. يُرجى حفظ الملف على ذاكرة USB، وطباعته على حاسوب موثوق، ثم حذفه.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>حفظ الإجابات</translation>
    </message>
    <message>
        <source>Save the report (PDF)</source>
        <translation>حفظ التقرير (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Table, one row a session (CSV)</source>
        <translation>جدول، صف لكل جلسة (CSV)</translation>
    </message>
    <message>
        <source>Table, one row an answer (CSV)</source>
        <translation>جدول، صف لكل إجابة (CSV)</translation>
    </message>
    <message>
        <source>The exact questions, every answer, the scores and the client’s own words: a complete copy.</source>
        <translation>نص الأسئلة كما هو، وكل إجابة، والنتائج، وكلمات الشخص المراجع نفسه: نسخة كاملة.</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>الرسم البياني</translation>
    </message>
    <message>
        <source>The whole course. Some of the sessions alone are saved from “Trends”: choose them there, then “Save this picture…”.</source>
        <translation>المسار كله. لحفظ بعض الجلسات فقط: يُرجى اختيارها في «الاتجاهات»، ثم «حفظ هذه الصورة…».</translation>
    </message>
    <message>
        <source>This stands on everything that you save: “{notice}”</source>
        <translation>هذا يظهر على كل ما يُحفظ: «{notice}»</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>تقارير وملفات</translation>
    </message>
    <message>
        <source>To take along: {client}</source>
        <translation>تقارير وملفات: {client}</translation>
    </message>
    <message>
        <source>What you save here is not protected any more: whoever has the file can read it. Keep it as safe as your notes, and delete it when it is no longer needed. The practice’s log notes that something was saved, not what it says.</source>
        <translation>ما يُحفظ هنا لا يبقى محميًا: من يملك الملف يمكنه قراءته. يُرجى حفظه في أمان مثل ملاحظاتك، وحذفه حين لا تبقى إليه حاجة. يُدوَّن في دفتر أحداث العيادة أن شيئًا حُفظ، لا ما فيه.</translation>
    </message>
    <message>
        <source>With every signal, its rule and its figures.</source>
        <translation>مع كل إشارة وقاعدتها وأرقامها.</translation>
    </message>
    <message>
        <source>With the names of client and practice</source>
        <translation>مع اسم الشخص المراجع واسم العيادة</translation>
    </message>
    <message>
        <source>With your notes</source>
        <translation>مع ملاحظاتك</translation>
    </message>
    <message>
        <source>Without any name</source>
        <translation>من دون أي اسم</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>They help the two of you to talk about what goes well and what does not. You can leave the device here.</source>
        <translation>تساعدكما على الحديث عمّا يسير جيدًا وعمّا لا يسير جيدًا. يمكنك ترك الجهاز هنا.</translation>
    </message>
    <message>
        <source>You can answer another time, or not at all. You can leave the device here.</source>
        <translation>يمكنك الإجابة في وقت آخر، أو عدم الإجابة على الإطلاق. يمكنك ترك الجهاز هنا.</translation>
    </message>
    <message>
        <source>You stopped, and that is fine. Nothing was sent, nothing was kept.</source>
        <translation>توقفت، ولا بأس في ذلك. لم يُرسَل شيء ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. Only your therapist can open them.</source>
        <translation>حُفظت إجاباتك وأُقفلت. لا يفتحها إلا الشخص المعالج الذي يتابعك.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. The therapists of this practice can open them.</source>
        <translation>حُفظت إجاباتك وأُقفلت. يمكن لفريق العلاج في هذه العيادة فتحها.</translation>
    </message>
</context>
<context>
    <name>TherapistsFlow</name>
    <message>
        <source>Your passphrase is changed. The old one no longer works.</source>
        <translation>تغيّرت عبارة مرورك. القديمة لم تعد تعمل.</translation>
    </message>
    <message>
        <source>{name} can no longer unlock.</source>
        <translation>لم يعد بإمكان {name} فتح القفل.</translation>
    </message>
    <message>
        <source>{name} can unlock now, with that name and passphrase.</source>
        <translation>أصبح بإمكان {name} فتح القفل، بهذا الاسم وعبارة المرور هذه.</translation>
    </message>
    <message>
        <source>{name} unlocks with the new passphrase from now on.</source>
        <translation>فتح القفل باسم {name} يكون من الآن بعبارة المرور الجديدة.</translation>
    </message>
</context>
<context>
    <name>TherapistsPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>إضافة شخص إلى فريق العلاج</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>فريق العلاج</translation>
    </message>
    <message>
        <source>To remove a therapist, or to give one a new passphrase, lock this view and unlock it with the recovery key in place of a passphrase.</source>
        <translation>لإزالة شخص من الفريق، أو لإعطائه عبارة مرور جديدة: تُقفل هذه الصفحة ثم يُفتح قفلها بمفتاح الاسترداد مكان عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>After this time without a touch the answers are wiped. Some people need longer to read.</source>
        <translation>بعد هذه المدة من دون لمس تُمحى الإجابات. بعض الناس يحتاجون إلى وقت أطول للقراءة.</translation>
    </message>
    <message>
        <source>After this time without a touch the therapist’s pages lock. Shorter is safer.</source>
        <translation>بعد هذه المدة من دون لمس تُقفل صفحات فريق العلاج. المدة الأقصر أكثر أمانًا.</translation>
    </message>
    <message>
        <source>As usual.</source>
        <translation>كالمعتاد.</translation>
    </message>
    <message numerus="yes">
        <source>Before a time is over, the page counts down for %n second(s). A touch goes on.</source>
        <translation>
            <numerusform>قبل انتهاء المدة تعدّ الصفحة تنازليًا %Ln ثانية. للمتابعة يكفي لمسها.</numerusform>
            <numerusform>قبل انتهاء المدة تعدّ الصفحة تنازليًا ثانية واحدة. للمتابعة يكفي لمسها.</numerusform>
            <numerusform>قبل انتهاء المدة تعدّ الصفحة تنازليًا ثانيتين. للمتابعة يكفي لمسها.</numerusform>
            <numerusform>قبل انتهاء المدة تعدّ الصفحة تنازليًا %Ln ثوانٍ. للمتابعة يكفي لمسها.</numerusform>
            <numerusform>قبل انتهاء المدة تعدّ الصفحة تنازليًا %Ln ثانية. للمتابعة يكفي لمسها.</numerusform>
            <numerusform>قبل انتهاء المدة تعدّ الصفحة تنازليًا %Ln ثانية. للمتابعة يكفي لمسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these times</source>
        <translation>حفظ هذه المُهل</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>That holds from the next visit and from the next unlock on.</source>
        <translation>هذا سارٍ من الزيارة القادمة ومن فتح القفل القادم.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المُهل الزمنية</translation>
    </message>
    <message>
        <source>When a client walks away</source>
        <translation>عند ابتعاد الشخص المراجع عن الجهاز</translation>
    </message>
    <message>
        <source>When you walk away</source>
        <translation>عند ابتعادك عن الجهاز</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source> (some questions were skipped)</source>
        <translation> (تم تخطي بعض الأسئلة)</translation>
    </message>
    <message>
        <source> Broken in two: still open.</source>
        <translation> مقسوم نصفين: ما زال مفتوحًا.</translation>
    </message>
    <message>
        <source> With a tick: put right.</source>
        <translation> مع علامة صح: صَلَح الأمر.</translation>
    </message>
    <message>
        <source>A moment did not feel right: a little</source>
        <translation>لحظة لم تكن مريحة: قليلًا</translation>
    </message>
    <message>
        <source>A moment did not feel right: yes</source>
        <translation>لحظة لم تكن مريحة: نعم</translation>
    </message>
    <message>
        <source>Diamond: a moment that did not feel right (small: a little; large: yes).</source>
        <translation>معيّن: لحظة لم تكن مريحة (صغير: قليلًا؛ كبير: نعم).</translation>
    </message>
    <message>
        <source>Gap and ×: too few questions were answered for a score.</source>
        <translation>فراغ و×: الأسئلة المجاب عنها أقل من أن تعطي نتيجة.</translation>
    </message>
    <message>
        <source>Hexagon: a slow decline shows here.</source>
        <translation>مسدس: يظهر هنا تراجع بطيء.</translation>
    </message>
    <message>
        <source>Hollow point: some questions were skipped.</source>
        <translation>نقطة مفرغة: تم تخطي بعض الأسئلة.</translation>
    </message>
    <message>
        <source>In the client’s own words: “{words}”</source>
        <translation>بكلمات الشخص المراجع: «{words}»</translation>
    </message>
    <message>
        <source>No score: too few questions were answered.</source>
        <translation>لا نتيجة: الأسئلة المجاب عنها قليلة جدًا.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>لا جلسات بعد.</translation>
    </message>
    <message>
        <source>Own words of the client: session {sessions}. Point at it to read them.</source>
        <translation>كلمات الشخص المراجع: الجلسة {sessions}. للقراءة يُرجى الإشارة إليها.</translation>
    </message>
    <message>
        <source>Put right: a little</source>
        <translation>صَلَح الأمر: قليلًا</translation>
    </message>
    <message>
        <source>Put right: completely</source>
        <translation>صَلَح الأمر: تمامًا</translation>
    </message>
    <message>
        <source>Put right: mostly</source>
        <translation>صَلَح الأمر: كثيرًا</translation>
    </message>
    <message>
        <source>Put right: not at all</source>
        <translation>صَلَح الأمر: لا، أبدًا</translation>
    </message>
    <message>
        <source>Put right: very much</source>
        <translation>صَلَح الأمر: كثيرًا جدًا</translation>
    </message>
    <message>
        <source>Put right: we did not talk about it</source>
        <translation>صَلَح الأمر: لم نتحدث عن ذلك</translation>
    </message>
    <message>
        <source>Scale: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>المقياس: ٠ هو أدنى إجابة عن كل سؤال، و١٠٠ هو أعلاها.</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>النتيجة {score} من ١٠٠</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>الجلسة {number}، {date}</translation>
    </message>
    <message>
        <source>Square: lower than usual for this client.</source>
        <translation>مربع: أقل من المعتاد لهذا الشخص.</translation>
    </message>
    <message>
        <source>Triangle: a fall.</source>
        <translation>مثلث: انخفاض.</translation>
    </message>
    <message>
        <source>What happened in session {session} is still open.</source>
        <translation>ما حدث في الجلسة {session} ما زال مفتوحًا.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>ما حدث في الجلسات {sessions} ما زال مفتوحًا.</translation>
    </message>
    <message>
        <source>What the client wrote cannot be read: its records were changed.</source>
        <translation>ما كتبه الشخص المراجع لا يمكن قراءته: غُيّرت سجلاته.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>ما لوحظ في الجلسة {session} ما زال مستمرًا.</translation>
    </message>
</context>
<context>
    <name>TrendsTab</name>
    <message>
        <source>Plot of the scores over the sessions</source>
        <translation>رسم بياني للنتائج عبر الجلسات</translation>
    </message>
    <message>
        <source>The notes were changed.</source>
        <translation>تغيّرت الملاحظات.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Leave without sending</source>
        <translation>الخروج من دون إرسال</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Please tell somebody here.</source>
        <translation>يُرجى إخبار أحد هنا.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>فريق العلاج</translation>
    </message>
    <message>
        <source>This device needs attention</source>
        <translation>هذا الجهاز يحتاج إلى من ينظر فيه</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Your answers are not lost: this page keeps trying. Please tell somebody here.</source>
        <translation>إجاباتك لم تضع: هذه الصفحة تواصل المحاولة. يُرجى إخبار أحد هنا.</translation>
    </message>
</context>
<context>
    <name>TwoGroups</name>
    <message>
        <source>Group {number}</source>
        <translation>المجموعة {number}</translation>
    </message>
    <message>
        <source>Group {number} is not right. Compare it, or go back to see the key.</source>
        <translation>المجموعة {number} غير صحيحة. يُرجى مقارنتها، أو الرجوع لرؤية المفتاح.</translation>
    </message>
    <message>
        <source>Groups {first} and {second} are not right. Compare them, or see the key again.</source>
        <translation>المجموعتان {first} و{second} غير صحيحتين. يُرجى مقارنتهما، أو رؤية المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>Please type both groups.</source>
        <translation>يُرجى كتابة المجموعتين.</translation>
    </message>
</context>
<context>
    <name>TypedQuestion</name>
    <message>
        <source>That is not the name. Type it as it stands at the top of this page.</source>
        <translation>هذا ليس الاسم. يُرجى كتابته كما هو في أعلى هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>A backup is made first. This happens once; please wait.</source>
        <translation>تُنشأ نسخة احتياطية أولًا. يحدث هذا مرة واحدة؛ يُرجى الانتظار.</translation>
    </message>
    <message>
        <source>Back to the welcome page</source>
        <translation>العودة إلى صفحة الترحيب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>إغلاق الكشك</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك …</translation>
    </message>
    <message>
        <source>Opening what your clients answered</source>
        <translation>يجري فتح ما أجاب به المراجعون لديك</translation>
    </message>
    <message>
        <source>The records are being brought to the form of the newer Rapport</source>
        <translation>يجري تحويل السجلات إلى صيغة إصدار Rapport الأحدث</translation>
    </message>
    <message>
        <source>The therapist&apos;s view: unlock</source>
        <translation>صفحة فريق العلاج: فتح القفل</translation>
    </message>
    <message>
        <source>Too many wrong tries. A passphrase is taken again in {time}; the recovery key at any time.</source>
        <translation>محاولات خاطئة كثيرة. تُقبل عبارة المرور من جديد بعد {time}؛ أما مفتاح الاسترداد فيُقبل في أي وقت.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Unlock your view</source>
        <translation>فتح قفل صفحتك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>{done} of {total} records.</source>
        <translation>السجلات: {done} من {total}.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>How was your session? Answering takes about a minute.</source>
        <translation>كيف كانت جلستك؟ الإجابة تستغرق دقيقة تقريبًا.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>فريق العلاج</translation>
    </message>
    <message>
        <source>Welcome to {practice}</source>
        <translation>أهلًا بك في {practice}</translation>
    </message>
</context>
<context>
    <name>WithoutCode</name>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
</context>
<context>
    <name>WithoutCodePage</name>
    <message>
        <source>All clients</source>
        <translation>كل المراجعين</translation>
    </message>
    <message>
        <source>Here are the newest {shown} of {count}; an export has all of them.</source>
        <translation>هنا أحدث {shown} من {count}؛ والتصدير يحتوي عليها كلها.</translation>
    </message>
    <message>
        <source>These clients had no code at hand, so no name belongs to their answers, and every therapist of the practice can read them.</source>
        <translation>لم يكن الرمز مع هؤلاء المراجعين، لذلك لا يرتبط أي اسم بإجاباتهم، ويمكن لكل فريق العلاج في العيادة قراءتها.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>--from goes with rows; the list of clients for kiosks is always whole.</source>
        <translation>الخيار --from يخص الصفوف؛ أما قائمة المراجعين للأكشاك فهي كاملة دائمًا.</translation>
    </message>
    <message>
        <source>A code has ten digits. Please compare it with your card and type it again.</source>
        <translation>الرمز من عشرة أرقام. يُرجى مقارنته ببطاقتك وكتابته مرة أخرى.</translation>
    </message>
    <message>
        <source>A colour is written as # and six signs from 0 to 9 and A to F: #1D5148, say.</source>
        <translation>يُكتب اللون بعلامة # وستة رموز من 0 إلى 9 ومن A إلى F، مثل #1D5148.</translation>
    </message>
    <message>
        <source>A key in the key file was not put there by Rapport: somebody may have exchanged it to read along. Nothing was changed. Restore the key file from the latest backup.</source>
        <translation>في ملف المفاتيح مفتاح لم يضعه Rapport: ربما بدّله أحد ليتمكن من القراءة. لم يتغير شيء. يُرجى استعادة ملف المفاتيح من آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A name is needed. Please type one.</source>
        <translation>الاسم مطلوب. يُرجى كتابته.</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Give --new-passphrase-file FILE, or --generate.</source>
        <translation>عبارة مرور جديدة مطلوبة. يُرجى إعطاء --new-passphrase-file FILE أو --generate.</translation>
    </message>
    <message>
        <source>A new recovery key opens everything, and there are {count} clients whom you cannot read. Let each one&apos;s therapist share access with you first; that can be taken back afterwards.</source>
        <translation>مفتاح الاسترداد الجديد يفتح كل شيء، وهناك مراجعون لا يمكنك قراءة إجاباتهم، عددهم: {count}. يجب أولًا أن يشاركك إياها من يتابعهم؛ ويمكن التراجع عن ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>A passphrase is needed. Give --passphrase-file FILE, or - for standard input.</source>
        <translation>عبارة المرور مطلوبة. يُرجى إعطاء --passphrase-file FILE، أو - للإدخال القياسي.</translation>
    </message>
    <message>
        <source>A questionnaire needs at least one item and at most 40 ({path}).</source>
        <translation>يحتاج الاستبيان إلى سؤال واحد على الأقل و40 على الأكثر ({path}).</translation>
    </message>
    <message>
        <source>A record opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>سجل يُفتح، لكن محتواه تالف أو من إصدار أحدث من Rapport. يُرجى تحديث Rapport؛ وإذا لم ينفع ذلك، فاستعادة آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A recovery key has {wanted} letters and digits in ten groups of four; this has {count}. Compare it with the paper and type it again.</source>
        <translation>مفتاح الاسترداد من {wanted} من الحروف والأرقام في عشر مجموعات رباعية؛ وما كُتب فيه {count}. يُرجى مقارنته بالورقة وكتابته مرة أخرى.</translation>
    </message>
    <message>
        <source>A recovery key never has &quot;{character}&quot; (group {group}). Compare that group with the paper and type it again.</source>
        <translation>لا يرد «{character}» في مفتاح الاسترداد أبدًا (المجموعة {group}). يُرجى مقارنة هذه المجموعة بالورقة وكتابتها مرة أخرى.</translation>
    </message>
    <message>
        <source>A row was changed after it was written. Unlock and check again to see which: that needs a key.</source>
        <translation>تغيّر صف بعد كتابته. لمعرفة أي صف يُرجى فتح القفل والتدقيق مرة أخرى: هذا يحتاج إلى مفتاح.</translation>
    </message>
    <message>
        <source>A scale from {minimum} to {maximum} in steps of {step} does not work out. The minimum must be below the maximum, and a whole number of steps must lead from one to the other.</source>
        <translation>المقياس من {minimum} إلى {maximum} بخطوات قدرها {step} لا يستقيم. يجب أن يكون الحد الأدنى أصغر من الأعلى، وأن يكون بينهما عدد صحيح من الخطوات.</translation>
    </message>
    <message>
        <source>A sealed entry does not open: it was changed, moved, or sealed to another key. Run `rapport verify` to see where, and restore the latest backup.</source>
        <translation>قيد مختوم لا يُفتح: تغيّر أو نُقل أو خُتم لمفتاح آخر. يُرجى تشغيل `rapport verify` لمعرفة الموضع، واستعادة آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A state code is a number, a dash and six letters or digits, as in 1284-7QK2MD. Compare it with the paper and type it again.</source>
        <translation>رمز الحالة هو عدد ثم شرطة ثم ستة أحرف أو أرقام، مثل 1284-7QK2MD. يُرجى مقارنته بالورقة وكتابته مرة أخرى.</translation>
    </message>
    <message>
        <source>A stored entry opens but is not written the way Rapport writes it. Update Rapport, or restore the latest backup.</source>
        <translation>قيد مخزَّن يُفتح لكنه ليس مكتوبًا كما يكتب Rapport. يُرجى تحديث Rapport، أو استعادة آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A stored public key has {size} bytes where its kind needs {wanted}. Restore the key file from the latest backup.</source>
        <translation>حجم مفتاح عام مخزَّن {size} بايت، ونوعه يحتاج إلى {wanted}. يُرجى استعادة ملف المفاتيح من آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A stored public key is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>مفتاح عام مخزَّن تالف أو من إصدار أحدث من Rapport. يُرجى تحديث Rapport، أو استعادة ملف المفاتيح من آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A stored public key is damaged, so nothing can be sealed to it. Restore the key file from the latest backup.</source>
        <translation>مفتاح عام مخزَّن تالف، لذلك لا يمكن ختم أي شيء له. يُرجى استعادة ملف المفاتيح من آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>After the end of the rows there are {count} more that this kiosk did not confirm.</source>
        <translation>بعد نهاية الصفوف صفوف أخرى لم يؤكدها هذا الكشك، عددها: {count}.</translation>
    </message>
    <message>
        <source>All thousand code cards are in use. Withdraw one of a client who has left.</source>
        <translation>بطاقات الرمز الألف كلها مستخدمة. يُرجى سحب بطاقة شخص غادر.</translation>
    </message>
    <message>
        <source>An entry of the practice&apos;s log opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>قيد في دفتر أحداث العيادة يُفتح، لكن محتواه تالف أو من إصدار أحدث من Rapport. يُرجى تحديث Rapport؛ وإذا لم ينفع ذلك، فاستعادة آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Another backup or restore of {folder} is running at this moment, or its records are being brought to a newer form. Wait until it has ended.</source>
        <translation>تجري الآن عملية نسخ احتياطي أو استعادة أخرى في {folder}، أو يجري تحويل سجلاته إلى صيغة أحدث. يُرجى الانتظار حتى تنتهي.</translation>
    </message>
    <message>
        <source>Another kiosk is already running on {folder}. Use that one, or close it first.</source>
        <translation>كشك آخر يعمل الآن على {folder}. يُرجى استخدامه، أو إغلاقه أولًا.</translation>
    </message>
    <message>
        <source>Another set-up is making {folder} at this moment. Go on there, or close it first.</source>
        <translation>إعداد آخر ينشئ الآن {folder}. يُرجى المتابعة هناك، أو إغلاقه أولًا.</translation>
    </message>
    <message>
        <source>At least one character of the recovery key is wrong. Compare every group with the paper and type it again.</source>
        <translation>حرف واحد على الأقل من مفتاح الاسترداد خطأ. يُرجى مقارنة كل مجموعة بالورقة وكتابته مرة أخرى.</translation>
    </message>
    <message>
        <source>At {path} Rapport expects {wanted}.</source>
        <translation>الموضع {path}: المتوقع هنا {wanted}.</translation>
    </message>
    <message>
        <source>At {path} stands “{key}”, which Rapport does not know. Correct or remove it.</source>
        <translation>الموضع {path}: فيه «{key}» ولا يعرفه Rapport. يُرجى تصحيحه أو حذفه.</translation>
    </message>
    <message>
        <source>Bringing the records to the newer form ended before its time. Nothing is lost. Try again; if that does not help, restart the computer.</source>
        <translation>توقف تحويل السجلات إلى الصيغة الأحدث قبل أن يكتمل. لم يضع شيء. يُرجى المحاولة مرة أخرى؛ وإذا لم ينفع ذلك، فإعادة تشغيل الحاسوب.</translation>
    </message>
    <message>
        <source>From row {row} on, the file of the records cannot be read: it is damaged.</source>
        <translation>ابتداءً من الصف {row} لا يمكن قراءة ملف السجلات: إنه تالف.</translation>
    </message>
    <message>
        <source>Group {group} is another one, so the old recovery key stays as it is. Start again, and compare every group with the paper.</source>
        <translation>المجموعة {group} مختلفة، لذلك يبقى مفتاح الاسترداد القديم كما هو. يُرجى البدء من جديد ومقارنة كل مجموعة بالورقة.</translation>
    </message>
    <message>
        <source>In {file}, clients must be a list of names in quotation marks.</source>
        <translation>في {file} يجب أن يكون clients قائمة أسماء بين علامات اقتباس.</translation>
    </message>
    <message>
        <source>Line {line} has {count} cells, the first line has {wanted}. Correct it.</source>
        <translation>في السطر {line} عدد الخانات {count}، وفي السطر الأول {wanted}. يُرجى تصحيحه.</translation>
    </message>
    <message>
        <source>Line {line} is not CSV: look at its quotation marks.</source>
        <translation>السطر {line} ليس CSV: يُرجى مراجعة علامات الاقتباس فيه.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 text. Save the file as CSV in UTF-8.</source>
        <translation>السطر {line} ليس نصًا بترميز UTF-8. يُرجى حفظ الملف بصيغة CSV وترميز UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} must name the columns: session or date, and score.</source>
        <translation>يجب أن يسمّي السطر {line} الأعمدة: session أو date، ثم score.</translation>
    </message>
    <message>
        <source>Line {line} names a column “{name}” that is not known or stands twice. The columns are session or date, and score.</source>
        <translation>في السطر {line} عمود اسمه «{name}» غير معروف أو مكرر. الأعمدة هي session أو date، ثم score.</translation>
    </message>
    <message>
        <source>Line {line}: session {session} comes after session {before}. Sort the lines.</source>
        <translation>السطر {line}: الجلسة {session} تأتي بعد الجلسة {before}. يُرجى ترتيب الأسطر.</translation>
    </message>
    <message>
        <source>Line {line}: there are more than {most} sessions.</source>
        <translation>السطر {line}: عدد الجلسات أكثر من {most}.</translation>
    </message>
    <message>
        <source>Line {line}: {score} is not on the scale, which goes from {minimum} to {maximum} in steps of {step}.</source>
        <translation>السطر {line}: {score} ليست على المقياس، وهو من {minimum} إلى {maximum} بخطوات قدرها {step}.</translation>
    </message>
    <message>
        <source>Line {line}: {text} is before the date above. Sort the lines.</source>
        <translation>السطر {line}: {text} قبل التاريخ الذي فوقه. يُرجى ترتيب الأسطر.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a date such as 2026-03-09.</source>
        <translation>السطر {line}: «{text}» ليس تاريخًا مثل 2026-03-09.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a score. Leave it empty where there is none.</source>
        <translation>السطر {line}: «{text}» ليس نتيجة. تُترك الخانة فارغة حيث لا نتيجة.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not the number of a session. Use 1, 2, 3 and so on.</source>
        <translation>السطر {line}: «{text}» ليس رقم جلسة. يُرجى استخدام 1 و2 و3 وهكذا.</translation>
    </message>
    <message>
        <source>No client called {name} is yours to read. Check the spelling.</source>
        <translation>لا يوجد شخص باسم {name} يمكنك قراءة إجاباته. يُرجى التحقق من كتابة الاسم.</translation>
    </message>
    <message>
        <source>No passphrase in {file}: its first line is empty. Write it there.</source>
        <translation>لا توجد عبارة مرور في {file}: سطره الأول فارغ. يُرجى كتابتها هناك.</translation>
    </message>
    <message>
        <source>No therapist called {name} is in this practice. Check the spelling.</source>
        <translation>لا يوجد في فريق العلاج شخص باسم {name}. يُرجى التحقق من كتابة الاسم.</translation>
    </message>
    <message>
        <source>Nobody of this practice signed the list of clients in this bundle. Make a new one on the practice&apos;s own computer with `rapport bundle out --for-kiosk`; nothing was changed here.</source>
        <translation>قائمة المراجعين في هذه الحزمة لم يوقّعها أحد من هذه العيادة. يُرجى إنشاء قائمة جديدة على حاسوب العيادة بالأمر `rapport bundle out --for-kiosk`؛ لم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>One of the digits is not right. Please compare them with your card once more.</source>
        <translation>أحد الأرقام غير صحيح. يُرجى مقارنتها ببطاقتك مرة أخرى.</translation>
    </message>
    <message>
        <source>Only the administrator of this computer may change how it starts. Try: sudo rapport kiosk-session {act}</source>
        <translation>لا يمكن تغيير كيفية بدء هذا الحاسوب إلا لمن يديره. يُرجى تجربة: sudo rapport kiosk-session {act}</translation>
    </message>
    <message>
        <source>Protecting a passphrase with {memory} KiB, {iterations} passes and {lanes} lanes is not allowed. Use at least 65536 KiB, 3 passes and 4 lanes, and at most 4194304 KiB.</source>
        <translation>لا يُسمح بحماية عبارة مرور بمقدار {memory} KiB و{iterations} من الدورات و{lanes} من المسارات. الحد الأدنى 65536 KiB و3 دورات و4 مسارات، والحد الأعلى 4194304 KiB.</translation>
    </message>
    <message>
        <source>Reliable change needs both: a standard deviation above 0, and a reliability from 0 to below 1.</source>
        <translation>التغيّر الموثوق يحتاج إلى الاثنين: انحراف معياري أكبر من ٠، وثبات من ٠ إلى أقل من ١.</translation>
    </message>
    <message>
        <source>Restoring the practice in {folder} was cut off at its last step. Start `rapport` to finish it, or run `rapport restore` again.</source>
        <translation>انقطعت استعادة العيادة في {folder} عند خطوتها الأخيرة. يُرجى تشغيل `rapport` لإتمامها، أو تشغيل `rapport restore` مرة أخرى.</translation>
    </message>
    <message>
        <source>Row {row} is damaged: it does not have the form of a stored row.</source>
        <translation>الصف {row} تالف: ليس له شكل صف مخزَّن.</translation>
    </message>
    <message>
        <source>Row {row} is not in its place: what stands there was written as row {other}.</source>
        <translation>الصف {row} ليس في مكانه: ما هو هناك كُتب على أنه الصف {other}.</translation>
    </message>
    <message>
        <source>Row {row} repeats a record that came in before, so it is left out. No kiosk writes a record twice: somebody may have copied it.</source>
        <translation>الصف {row} يكرر سجلًا ورد من قبل، لذلك تُرك. لا يكتب أي كشك سجلًا مرتين: ربما نسخه أحد.</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>تغيّر الصف {row} بعد كتابته.</translation>
    </message>
    <message>
        <source>Row {row} was written by another kiosk and put here.</source>
        <translation>الصف {row} كتبه كشك آخر ووُضع هنا.</translation>
    </message>
    <message>
        <source>Rows are missing: {count} (row {first} to row {last}).</source>
        <translation>صفوف ناقصة: {count} (من الصف {first} إلى الصف {last}).</translation>
    </message>
    <message>
        <source>Rows {from_row} to {to_row} of that kiosk have not been brought here yet. Bring the earlier bundle first, or make one with all rows (without --from); nothing was changed.</source>
        <translation>الصفوف من {from_row} إلى {to_row} من ذلك الكشك لم تُجلب إلى هنا بعد. يُرجى جلب الحزمة الأسبق أولًا، أو إنشاء حزمة بكل الصفوف (من دون --from)؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Somebody called {name} is here already. Add something that tells the two apart.</source>
        <translation>يوجد هنا شخص باسم {name} من قبل. يُرجى إضافة ما يميّز بين الاثنين.</translation>
    </message>
    <message>
        <source>Something went wrong inside Rapport. Please try again, or tell the practice.</source>
        <translation>حدث خطأ داخل Rapport. يُرجى المحاولة مرة أخرى، أو إخبار العيادة.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>تم الإيقاف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Stopped. What was opened so far is kept: the next unlock goes on from there.</source>
        <translation>تم الإيقاف. ما فُتح حتى الآن محفوظ: فتح القفل في المرة القادمة يكمل من هناك.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {minutes} minutes, or go on without a code.</source>
        <translation>لم يكن ذلك صحيحًا مرات كثيرة. يُرجى الانتظار (دقائق: {minutes})، أو المتابعة من دون رمز.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {seconds} seconds, or go on without a code.</source>
        <translation>لم يكن ذلك صحيحًا مرات كثيرة. يُرجى الانتظار (ثوانٍ: {seconds})، أو المتابعة من دون رمز.</translation>
    </message>
    <message>
        <source>The backup is one of another practice than {practice}, which is in {folder} now. Restore it into a folder of its own with --data, or give --yes to keep this practice aside and go on.</source>
        <translation>النسخة الاحتياطية لعيادة أخرى غير {practice} الموجودة الآن في {folder}. يُرجى استعادتها في مجلد خاص بها بالخيار --data، أو إعطاء --yes لوضع هذه العيادة جانبًا والمتابعة.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged at its beginning. Copy it from its medium again, or use another backup.</source>
        <translation>النسخة الاحتياطية {file} تالفة في بدايتها. يُرجى نسخها مرة أخرى من وسيطها، أو استخدام نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>The backup {file} is not complete: it has {size} bytes and should have {wanted}. Copy it from its medium again, or use another backup.</source>
        <translation>النسخة الاحتياطية {file} غير كاملة: حجمها {size} بايت ويجب أن يكون {wanted}. يُرجى نسخها مرة أخرى من وسيطها، أو استخدام نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>The bundle holds rows of this very device that are not in {folder}: it seems that an older copy was put there. Nothing was changed. Restore the latest backup.</source>
        <translation>في الحزمة صفوف من هذا الجهاز نفسه ليست في {folder}: يبدو أن نسخة أقدم وُضعت هناك. لم يتغير شيء. يُرجى استعادة آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The bundle is from the kiosk {kiosk}, which is not known here. Compare these characters with those that `rapport status` shows on the kiosk; if they are the same, give --yes to take its rows in.</source>
        <translation>الحزمة من الكشك {kiosk} وهو غير معروف هنا. يُرجى مقارنة هذه الأحرف بما يعرضه `rapport status` على الكشك؛ وإذا تطابقت، فإعطاء --yes لأخذ صفوفه.</translation>
    </message>
    <message>
        <source>The bundle is one of another practice than {practice}. Nothing was changed.</source>
        <translation>الحزمة لعيادة أخرى غير {practice}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged or not complete. Copy it from its device again; nothing was changed here.</source>
        <translation>الحزمة {file} تالفة أو غير كاملة. يُرجى نسخها مرة أخرى من جهازها؛ لم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>The disk did not take the newer form of the records in {folder}. Nothing was changed. Free some space, check the disk, and start Rapport again.</source>
        <translation>لم يقبل القرص الصيغة الأحدث للسجلات في {folder}. لم يتغير شيء. يُرجى إخلاء مساحة عليه وفحصه، ثم تشغيل Rapport من جديد.</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full. Free some space on it, then try again.</source>
        <translation>القرص الذي عليه {file} ممتلئ. يُرجى إخلاء مساحة عليه ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk that holds {file} lost an entry that it had taken. Try again; if this comes back, the disk needs to be replaced.</source>
        <translation>القرص الذي عليه {file} أضاع قيدًا كان قد قبله. يُرجى المحاولة مرة أخرى؛ وإذا تكرر ذلك، فيجب استبدال القرص.</translation>
    </message>
    <message>
        <source>The end of the rows was cut off: {count} rows are missing there.</source>
        <translation>قُطعت نهاية الصفوف. عدد الصفوف الناقصة هناك: {count}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Choose another place, or use paper.</source>
        <translation>لا يمكن كتابة الملف {file}. يُرجى اختيار مكان آخر، أو استخدام الورق.</translation>
    </message>
    <message>
        <source>The header of a stored row is damaged or from a newer Rapport. Run `rapport verify` to see where; update Rapport or restore the latest backup.</source>
        <translation>ترويسة صف مخزَّن تالفة أو من إصدار أحدث من Rapport. يُرجى تشغيل `rapport verify` لمعرفة الموضع؛ ثم تحديث Rapport أو استعادة آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The index of the answers is damaged or from another Rapport. Delete index.sqlite in the practice folder: it is built again from the records.</source>
        <translation>فهرس الإجابات تالف أو من Rapport آخر. يُرجى حذف index.sqlite من مجلد العيادة: يُبنى من جديد من السجلات.</translation>
    </message>
    <message>
        <source>The kiosk session is not installed. Install the package rapport-kiosk-session from the stick first, then enable it.</source>
        <translation>جلسة تشغيل الكشك غير مثبّتة. يُرجى أولًا تثبيت الحزمة rapport-kiosk-session من ذاكرة USB، ثم تفعيلها.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Choose other days.</source>
        <translation>آخر يوم يسبق أول يوم. يُرجى اختيار أيام أخرى.</translation>
    </message>
    <message>
        <source>The list at {path} has {count} entries; it needs 1 to {most}.</source>
        <translation>الموضع {path}: في القائمة {count} من العناصر؛ والمطلوب من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>The number at {path} must lie between {lowest} and {highest}.</source>
        <translation>الموضع {path}: يجب أن يكون العدد بين {lowest} و{highest}.</translation>
    </message>
    <message>
        <source>The passphrase in {file} is no UTF-8 text. Save the file as UTF-8.</source>
        <translation>عبارة المرور في {file} ليست نصًا بترميز UTF-8. يُرجى حفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {minutes} minutes; the recovery key opens at any time.</source>
        <translation>كانت عبارة المرور خاطئة مرات كثيرة. يُرجى الانتظار (دقائق: {minutes})؛ أما مفتاح الاسترداد فيفتح في أي وقت.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {seconds} seconds; the recovery key opens at any time.</source>
        <translation>كانت عبارة المرور خاطئة مرات كثيرة. يُرجى الانتظار (ثوانٍ: {seconds})؛ أما مفتاح الاسترداد فيفتح في أي وقت.</translation>
    </message>
    <message>
        <source>The place where this therapist&apos;s key is kept is damaged or from a newer Rapport; no passphrase can open it. Use the recovery key, or restore the key file from the latest backup.</source>
        <translation>الموضع الذي يُحفظ فيه مفتاح هذا الشخص من الفريق تالف أو من إصدار أحدث من Rapport؛ ولا تفتحه أي عبارة مرور. يُرجى استخدام مفتاح الاسترداد، أو استعادة ملف المفاتيح من آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The practice in the backup {file} was damaged already when the backup was made, and cannot be opened. Use an older backup; nothing was changed here.</source>
        <translation>العيادة في النسخة الاحتياطية {file} كانت تالفة حين أُنشئت النسخة، ولا يمكن فتحها. يُرجى استخدام نسخة احتياطية أقدم؛ لم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>The questionnaire file is longer than {most} characters. Use a smaller one.</source>
        <translation>ملف الاستبيان أطول من {most} من الأحرف. يُرجى استخدام ملف أصغر.</translation>
    </message>
    <message>
        <source>The questionnaire file is nested too deeply or has a number that is too long.</source>
        <translation>ملف الاستبيان متداخل أكثر مما ينبغي أو فيه عدد أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>The questionnaire file is not JSON: look at line {line}, column {column}.</source>
        <translation>ملف الاستبيان ليس JSON: يُرجى مراجعة السطر {line}، العمود {column}.</translation>
    </message>
    <message>
        <source>The questionnaire has no wording in “{language}”. It has: {offered}.</source>
        <translation>لا صيغة للاستبيان باللغة «{language}». الصيغ الموجودة: {offered}.</translation>
    </message>
    <message>
        <source>The records in {folder} are an older Rapport’s, and a kiosk is running on them. Close it and start it again: it makes a backup and brings them to the newer form by itself.</source>
        <translation>السجلات في {folder} من إصدار أقدم من Rapport، وعليها كشك يعمل الآن. يُرجى إغلاقه وتشغيله من جديد: عندئذ ينشئ نسخة احتياطية ويحوّلها إلى الصيغة الأحدث من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The records in {folder} could not be brought to the newer form: they seem to be damaged. Nothing was changed. Run `rapport verify` with the older Rapport, or restore the latest backup.</source>
        <translation>تعذّر تحويل السجلات في {folder} إلى الصيغة الأحدث: يبدو أنها تالفة. لم يتغير شيء. يُرجى تشغيل `rapport verify` بإصدار Rapport الأقدم، أو استعادة آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The recovery key could not be shown ({reason}), so nothing was set up. Try again.</source>
        <translation>تعذّر عرض مفتاح الاسترداد ({reason})، لذلك لم يُعَدّ شيء. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The recovery key was renewed after {name} last set a passphrase, so it cannot set a new one. Transfer {name}&apos;s clients to a newly added therapist.</source>
        <translation>جُدّد مفتاح الاسترداد بعد آخر عبارة مرور لـ {name}، لذلك لا يمكنه وضع عبارة جديدة. يُرجى إضافة شخص جديد إلى الفريق وتحويل مراجعي {name} إليه.</translation>
    </message>
    <message>
        <source>The rows in this bundle do not follow those that are here. Make a bundle with all rows of that kiosk (without --from) and bring it here; nothing was changed.</source>
        <translation>الصفوف في هذه الحزمة لا تتبع الصفوف الموجودة هنا. يُرجى إنشاء حزمة بكل صفوف ذلك الكشك (من دون --from) وجلبها إلى هنا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The scored {path} have too many different spans to make one score of them.</source>
        <translation>الموضع {path}: للأسئلة المحتسبة مدَيات مختلفة أكثر مما ينبغي لتكوين نتيجة واحدة منها.</translation>
    </message>
    <message>
        <source>The settings in {folder} are being changed by another program for too long. Wait a moment and try again.</source>
        <translation>برنامج آخر يغيّر الإعدادات في {folder} منذ وقت طويل. يُرجى الانتظار لحظة ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The stored end of the rows cannot be read: the file of the records is damaged.</source>
        <translation>لا يمكن قراءة نهاية الصفوف المخزَّنة: ملف السجلات تالف.</translation>
    </message>
    <message>
        <source>The stored end of the rows does not belong to the last row.</source>
        <translation>نهاية الصفوف المخزَّنة لا تخص الصف الأخير.</translation>
    </message>
    <message>
        <source>The stored end of the rows is missing.</source>
        <translation>نهاية الصفوف المخزَّنة مفقودة.</translation>
    </message>
    <message>
        <source>The system did not take the change “{change}”: {reason}. Look at it with systemctl status {unit}, then try again.</source>
        <translation>لم يقبل النظام التغيير «{change}»: {reason}. يُرجى فحصه بالأمر systemctl status {unit}، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The text at {path} is empty, longer than {most} characters or has control characters. Write a plain line of text.</source>
        <translation>الموضع {path}: النص فارغ، أو أطول من {most} من الأحرف، أو فيه أحرف تحكم. يُرجى كتابة سطر نص عادي.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Start again and type it twice.</source>
        <translation>عبارتا المرور مختلفتان. يُرجى البدء من جديد وكتابتها مرتين.</translation>
    </message>
    <message>
        <source>The {count} rows after that cannot be confirmed: they may be right, but nothing proves it.</source>
        <translation>الصفوف التالية، وعددها {count}، لا يمكن تأكيدها: قد تكون صحيحة، لكن لا شيء يثبت ذلك.</translation>
    </message>
    <message>
        <source>There are {count} rows fewer than when they were last checked: the records were replaced by an older copy, or their end was cut off.</source>
        <translation>الصفوف أقل مما كانت عند آخر تدقيق، والفرق: {count}. استُبدلت السجلات بنسخة أقدم، أو قُطعت نهايتها.</translation>
    </message>
    <message>
        <source>There is a practice in {folder} already. Start `rapport` to use it, or choose another folder for a new one.</source>
        <translation>في {folder} عيادة من قبل. يُرجى تشغيل `rapport` لاستخدامها، أو اختيار مجلد آخر لعيادة جديدة.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name and the folder.</source>
        <translation>لا يوجد ملف {path}. يُرجى التحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Check that the stick is connected, or name another place.</source>
        <translation>لا يوجد مجلد {folder}. يُرجى التحقق من أن ذاكرة USB موصولة، أو تحديد مكان آخر.</translation>
    </message>
    <message>
        <source>There is no practice in {folder}. Name another folder with --data, or set one up with `rapport setup`.</source>
        <translation>لا توجد عيادة في {folder}. يُرجى تحديد مجلد آخر بالخيار --data، أو إعداد عيادة بالأمر `rapport setup`.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, and {free} MB are free. Free some space there, or choose another place.</source>
        <translation>لا تكفي المساحة في {folder}: المطلوب {needed} MB، والحر {free} MB. يُرجى إخلاء مساحة هناك، أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words.</source>
        <translation>لا يوجد ما يُحفظ بعد. يُرجى كتابة بضع كلمات.</translation>
    </message>
    <message>
        <source>This backup is damaged: what it holds is not what Rapport wrote. Copy it from its medium again, or use another backup; nothing was changed here.</source>
        <translation>هذه النسخة الاحتياطية تالفة: محتواها ليس ما كتبه Rapport. يُرجى نسخها مرة أخرى من وسيطها، أو استخدام نسخة احتياطية أخرى؛ لم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>This bundle holds answer sheets, and this device is a kiosk without therapists. Bring it to the practice&apos;s own computer.</source>
        <translation>في هذه الحزمة أوراق إجابات، وهذا الجهاز كشك من دون فريق علاج. يُرجى جلبها إلى حاسوب العيادة.</translation>
    </message>
    <message>
        <source>This bundle holds the list of clients for kiosks without therapists; this computer has the list already. Bring it to a kiosk.</source>
        <translation>في هذه الحزمة قائمة المراجعين للأكشاك التي من دون فريق علاج؛ وهذا الحاسوب عنده القائمة. يُرجى جلبها إلى كشك.</translation>
    </message>
    <message>
        <source>This client is not yours to read. The client&apos;s therapist can share access.</source>
        <translation>لا يمكنك قراءة إجابات هذا الشخص. يمكن لمن يتابعه مشاركة الوصول.</translation>
    </message>
    <message>
        <source>This code is not known here. Please compare it with your card, or go on without a code.</source>
        <translation>هذا الرمز غير معروف هنا. يُرجى مقارنته ببطاقتك، أو المتابعة من دون رمز.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or a day before.</source>
        <translation>هذا اليوم لم يأتِ بعد. يُرجى اختيار اليوم الحالي أو يوم قبله.</translation>
    </message>
    <message>
        <source>This device has {count} rows, so no bundle can begin with row {row}.</source>
        <translation>عدد الصفوف في هذا الجهاز {count}، لذلك لا يمكن أن تبدأ حزمة بالصف {row}.</translation>
    </message>
    <message>
        <source>This device is a kiosk without therapists: it holds no keys, and nothing can be unlocked on it. Unlock on the practice&apos;s own computer; `rapport bundle out` takes the sheets there.</source>
        <translation>هذا الجهاز كشك من دون فريق علاج: ليست فيه مفاتيح، ولا يمكن فتح أي قفل عليه. يُرجى فتح القفل على حاسوب العيادة؛ والأمر `rapport bundle out` ينقل الأوراق إلى هناك.</translation>
    </message>
    <message>
        <source>This file is no picture. A logo is a PNG or JPEG file.</source>
        <translation>هذا الملف ليس صورة. الشعار ملف PNG أو JPEG.</translation>
    </message>
    <message>
        <source>This has to be confirmed. Give --yes if it is meant; nothing was changed.</source>
        <translation>هذا يحتاج إلى تأكيد. يُرجى إعطاء --yes إذا كان مقصودًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is the practice&apos;s only therapist. Add another one first.</source>
        <translation>لا يوجد شخص آخر في فريق العلاج. يُرجى إضافة شخص أولًا.</translation>
    </message>
    <message>
        <source>This is too long. There is room for {most} characters.</source>
        <translation>هذا أطول مما ينبغي. الحد الأعلى للأحرف: {most}.</translation>
    </message>
    <message>
        <source>This list of clients is older than the one that the kiosk has: clients who came since would not be known any more, and what the practice decided since would not hold here. Bring a newer one, or give --yes to take this one all the same.</source>
        <translation>قائمة المراجعين هذه أقدم من التي لدى الكشك: من جاء بعدها لن يعود معروفًا، وما قررته العيادة بعدها لن يسري هنا. يُرجى جلب قائمة أحدث، أو إعطاء --yes لأخذ هذه القائمة رغم ذلك.</translation>
    </message>
    <message>
        <source>This machine has too little free memory to check the passphrase ({mebibytes} MiB). Close other programs and try again.</source>
        <translation>الذاكرة الحرة في هذا الجهاز قليلة ولا تكفي لفحص عبارة المرور ({mebibytes} MiB). يُرجى إغلاق برامج أخرى والمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This name and passphrase do not belong together. Check both, the keyboard&apos;s language and the capital letters, and try again; the recovery key opens as well.</source>
        <translation>هذا الاسم وعبارة المرور غير متوافقين. يُرجى التحقق منهما ومن لغة لوحة المفاتيح والحروف الكبيرة، ثم المحاولة مرة أخرى؛ ومفتاح الاسترداد يفتح أيضًا.</translation>
    </message>
    <message>
        <source>This name has invisible characters in it. Type it anew, letter by letter.</source>
        <translation>في هذا الاسم أحرف غير مرئية. يُرجى كتابته من جديد حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>This name has more than {most} characters. Shorten it.</source>
        <translation>في هذا الاسم أكثر من {most} من الأحرف. يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>This needs the practice&apos;s recovery key. Sign in with it in place of the passphrase, and try again.</source>
        <translation>هذا يحتاج إلى مفتاح استرداد العيادة. يُرجى الدخول به مكان عبارة المرور، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This note is not there any more. Open the client again to see why.</source>
        <translation>هذه الملاحظة لم تعد موجودة. لمعرفة السبب يُرجى فتح صفحة الشخص المراجع من جديد.</translation>
    </message>
    <message>
        <source>This opens nothing in the backup. It takes the passphrase that a therapist of the practice had on the day of the backup, or the practice&apos;s recovery key. Check the keyboard&apos;s language and the capital letters, and try again.</source>
        <translation>هذا لا يفتح شيئًا في النسخة الاحتياطية. تُفتح بعبارة مرور شخص من فريق العلاج كما كانت يوم النسخ، أو بمفتاح استرداد العيادة. يُرجى التحقق من لغة لوحة المفاتيح والحروف الكبيرة، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This passphrase was just changed in another window. Start again.</source>
        <translation>تغيّرت عبارة المرور هذه الآن في نافذة أخرى. يُرجى البدء من جديد.</translation>
    </message>
    <message>
        <source>This picture cannot be read: it is damaged or far too large. Choose another.</source>
        <translation>لا يمكن قراءة هذه الصورة: هي تالفة أو أكبر بكثير مما ينبغي. يُرجى اختيار صورة أخرى.</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB. Choose a smaller one.</source>
        <translation>هذه الصورة أكبر من ١٠ MB. يُرجى اختيار صورة أصغر.</translation>
    </message>
    <message>
        <source>This practice uses a kind of key (X-Wing) that the installed cryptography library cannot do. Install Rapport from its own installer, which brings the right library.</source>
        <translation>تستخدم هذه العيادة نوعًا من المفاتيح (X-Wing) لا تستطيعه مكتبة التشفير المثبّتة. يُرجى تثبيت Rapport من برنامج تثبيته الخاص، فهو يأتي بالمكتبة الصحيحة.</translation>
    </message>
    <message>
        <source>This rating is none that the questionnaire offers. Choose one of its answers.</source>
        <translation>هذا التقييم ليس مما يعرضه الاستبيان. يُرجى اختيار إحدى إجاباته.</translation>
    </message>
    <message>
        <source>This recovery key was made by a newer Rapport. Update Rapport and type it again.</source>
        <translation>مفتاح الاسترداد هذا أنشأه إصدار أحدث من Rapport. يُرجى تحديث Rapport وكتابته مرة أخرى.</translation>
    </message>
    <message>
        <source>This session cannot be rated: it is not there any more, or its questionnaire has no sentences for the therapist. Choose another session.</source>
        <translation>لا يمكن تقييم هذه الجلسة: لم تعد موجودة، أو أن استبيانها ليس فيه جمل لفريق العلاج. يُرجى اختيار جلسة أخرى.</translation>
    </message>
    <message>
        <source>This therapist cannot read {name}, so there is nothing to take back.</source>
        <translation>ليس بإمكان هذا الشخص من الفريق قراءة إجابات {name}، لذلك لا يوجد ما يُسحب.</translation>
    </message>
    <message>
        <source>This therapist is not here any more. Look at the list of therapists again.</source>
        <translation>هذا الشخص لم يعد في فريق العلاج. يُرجى مراجعة قائمة الفريق مرة أخرى.</translation>
    </message>
    <message>
        <source>Two items have the same id ({path}). Rename one of them.</source>
        <translation>سؤالان لهما المعرّف نفسه ({path}). يُرجى تغيير أحدهما.</translation>
    </message>
    <message>
        <source>Type your own passphrase once more to make a new recovery key.</source>
        <translation>يُرجى كتابة عبارة مرورك مرة أخرى لإنشاء مفتاح استرداد جديد.</translation>
    </message>
    <message>
        <source>What is kept about a person is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>ما هو محفوظ عن شخص تالف أو من إصدار أحدث من Rapport. يُرجى تحديث Rapport، أو استعادة ملف المفاتيح من آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>What lets you read the practice&apos;s log is damaged, and without it no person can be added or given anything. Restore the key file from the latest backup.</source>
        <translation>ما يتيح لك قراءة دفتر أحداث العيادة تالف، ومن دونه لا يمكن إضافة شخص أو إعطاؤه شيئًا. يُرجى استعادة ملف المفاتيح من آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no backup on it now. Use another medium.</source>
        <translation>ما كُتب في {folder} لا يعود كما كان: يبدو أن الوسيط معطوب. لا نسخة احتياطية عليه الآن. يُرجى استخدام وسيط آخر.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no new bundle on it. Use another medium.</source>
        <translation>ما كُتب في {folder} لا يعود كما كان: يبدو أن الوسيط معطوب. لا حزمة جديدة عليه. يُرجى استخدام وسيط آخر.</translation>
    </message>
    <message>
        <source>What you signed in with is not valid any more: it was taken back or renewed meanwhile. Lock, and sign in anew; nothing was changed.</source>
        <translation>ما دخلت به لم يعد صالحًا: سُحب أو جُدّد في هذه الأثناء. يُرجى القفل والدخول من جديد؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>What your desk remembers is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the key file from the latest backup.</source>
        <translation>ما يتذكره مكتبك تالف أو من إصدار أحدث من Rapport. يُرجى تحديث Rapport؛ وإذا لم ينفع ذلك، فاستعادة ملف المفاتيح من آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>White words on this colour would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>الكلمات البيضاء على هذا اللون صعبة القراءة: التباين {contrast} إلى ١، والمطلوب {least} إلى ١. أقرب درجة أغمق تُقرأ جيدًا هي {proposal}.</translation>
    </message>
    <message>
        <source>With this passphrase the backup opens, but the key of its rows does not. Restore it with another therapist’s passphrase or with the recovery key.</source>
        <translation>عبارة المرور هذه تفتح النسخة الاحتياطية، لكنها لا تفتح مفتاح صفوفها. يُرجى استعادتها بعبارة مرور شخص آخر من فريق العلاج أو بمفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>Words in this colour on the pages would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>الكلمات بهذا اللون في الصفحات صعبة القراءة: التباين {contrast} إلى ١، والمطلوب {least} إلى ١. أقرب درجة أغمق تُقرأ جيدًا هي {proposal}.</translation>
    </message>
    <message>
        <source>You signed in with the recovery key, which has no passphrase. Give the therapist a new passphrase instead.</source>
        <translation>دخلت بمفتاح الاسترداد، وليست له عبارة مرور. يُرجى إعطاء عبارة مرور جديدة لشخص من فريق العلاج بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>المستوى الأعلى</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>صواب أو خطأ</translation>
    </message>
    <message>
        <source>{count} clients are called {name}. Say which one: {numbers}.</source>
        <translation>عدد المراجعين باسم {name}: {count}. يُرجى تحديد المقصود: {numbers}.</translation>
    </message>
    <message>
        <source>{count} rows of that kiosk are here already with other contents (row {rows}). Either the kiosk&apos;s folder was replaced by an older copy, or somebody changed a row, here or there. Nothing was changed; `rapport verify` with a passphrase tells whether the rows that are here are right.</source>
        <translation>صفوف من ذلك الكشك موجودة هنا بمحتوى آخر، عددها {count} (الصف {rows}). إما أن مجلد الكشك استُبدل بنسخة أقدم، أو أن أحدًا غيّر صفًا، هنا أو هناك. لم يتغير شيء؛ والأمر `rapport verify` مع عبارة مرور يبيّن هل الصفوف الموجودة هنا صحيحة.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its name and who may read it.</source>
        <translation>لا يمكن قراءة {file} ({reason}). يُرجى التحقق من الاسم ومن له حق القراءة.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({reason}). Check that the disk is connected and sound, then try again.</source>
        <translation>لا يمكن قراءة {file} أو الكتابة فيه ({reason}). يُرجى التحقق من أن القرص موصول وسليم، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>{file} cannot be read: this user has no right to. Start Rapport as the user whose practice it is, or give this user the right to read and write there.</source>
        <translation>لا يمكن قراءة {file}: ليس لحساب المستخدم هذا حق في ذلك. يُرجى تشغيل Rapport بالحساب الذي تتبعه العيادة، أو منح هذا الحساب حق القراءة والكتابة هناك.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Check the folder and the free space.</source>
        <translation>لا يمكن كتابة {file} ({reason}). يُرجى التحقق من المجلد والمساحة الحرة.</translation>
    </message>
    <message>
        <source>{file} cannot be written: it or its folder is read-only for this user. Give this user the right to write there, then try again.</source>
        <translation>لا يمكن كتابة {file}: الملف أو مجلده للقراءة فقط لحساب المستخدم هذا. يُرجى منح هذا الحساب حق الكتابة هناك، ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>{file} has “{name}”, which set-up does not know. Correct or remove it.</source>
        <translation>في {file} يوجد «{name}» ولا يعرفه الإعداد. يُرجى تصحيحه أو حذفه.</translation>
    </message>
    <message>
        <source>{file} holds rows that belong to no kiosk of this practice.</source>
        <translation>في {file} صفوف لا تخص أي كشك في هذه العيادة.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a whole.</source>
        <translation>{file} تالف ولا يمكن قراءته كاملًا.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {detail}.</source>
        <translation>{file} تالف من الداخل: {detail}.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {table} names an entry that is not there.</source>
        <translation>{file} تالف من الداخل: {table} يشير إلى قيد غير موجود.</translation>
    </message>
    <message>
        <source>{file} is damaged, so the practice in this folder cannot be opened. Restore that file from the latest backup.</source>
        <translation>{file} تالف، لذلك لا يمكن فتح العيادة التي في هذا المجلد. يُرجى استعادة هذا الملف من آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{file} is damaged. Run `rapport verify` to see what is affected, and restore that file from the latest backup.</source>
        <translation>{file} تالف. يُرجى تشغيل `rapport verify` لمعرفة ما تأثر، واستعادة هذا الملف من آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{file} is in use by another program for too long. Wait a moment and try again.</source>
        <translation>برنامج آخر يستخدم {file} منذ وقت طويل. يُرجى الانتظار لحظة ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>{file} is missing, so the practice in this folder cannot be opened. Restore the folder from the latest backup.</source>
        <translation>{file} مفقود، لذلك لا يمكن فتح العيادة التي في هذا المجلد. يُرجى استعادة المجلد من آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{file} is neither TOML nor JSON that can be read: {reason}.</source>
        <translation>لا يمكن قراءة {file} كملف TOML ولا كملف JSON: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a backup of Rapport. Choose a file that `rapport backup` wrote.</source>
        <translation>{file} ليس نسخة احتياطية من Rapport. يُرجى اختيار ملف كتبه `rapport backup`.</translation>
    </message>
    <message>
        <source>{file} is not a bundle of Rapport. Choose a file that `rapport bundle out` wrote.</source>
        <translation>{file} ليس حزمة من Rapport. يُرجى اختيار ملف كتبه `rapport bundle out`.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or replace it with --force.</source>
        <translation>{file} موجود من قبل. يُرجى اختيار اسم آخر، أو استبداله بالخيار --force.</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file, or give --force to replace it.</source>
        <translation>{file} موجود من قبل. يُرجى تحديد ملف آخر، أو إعطاء --force لاستبداله.</translation>
    </message>
    <message>
        <source>{file} needs a line like {name} = &quot;…&quot;.</source>
        <translation>يحتاج {file} إلى سطر مثل {name} = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Rapport. Update Rapport on this machine; nothing was changed.</source>
        <translation>{file} كتبه إصدار أحدث من Rapport. يُرجى تحديث Rapport على هذا الجهاز؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file} was written by an older Rapport and has to be brought to a newer form first. Start `rapport` once: it makes a backup and does so by itself.</source>
        <translation>{file} كتبه إصدار أقدم من Rapport، ويجب تحويله أولًا إلى صيغة أحدث. يُرجى تشغيل `rapport` مرة واحدة: ينشئ نسخة احتياطية ويقوم بذلك من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>{folder} holds other files, and a practice needs a folder of its own. Choose a folder that is empty or does not exist yet.</source>
        <translation>في {folder} ملفات أخرى، والعيادة تحتاج إلى مجلد خاص بها. يُرجى اختيار مجلد فارغ أو غير موجود بعد.</translation>
    </message>
    <message>
        <source>{folder} holds other files. Please name a new folder for the tour.</source>
        <translation>في {folder} ملفات أخرى. يُرجى تحديد مجلد جديد للجولة.</translation>
    </message>
    <message>
        <source>{folder} is the practice’s own folder, and this file belongs elsewhere: on a stick, or on another computer. Name another place.</source>
        <translation>{folder} هو مجلد العيادة نفسها، وهذا الملف مكانه غيره: على ذاكرة USB أو حاسوب آخر. يُرجى تحديد مكان آخر.</translation>
    </message>
    <message>
        <source>{name} has left, so a code card would not work. Mark the return first.</source>
        <translation>مغادرة {name} مسجَّلة، فلن تعمل بطاقة الرمز. يُرجى تسجيل العودة أولًا.</translation>
    </message>
    <message>
        <source>{name} is another therapist&apos;s client, whom you may only read. Ask that therapist, or sign in with the recovery key.</source>
        <translation>متابعة {name} لدى شخص آخر من فريق العلاج، ولك القراءة فقط. يُرجى سؤال ذلك الشخص، أو الدخول بمفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s client already.</source>
        <translation>متابعة {name} لدى هذا الشخص من قبل.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s own client. Transfer {name} to somebody else instead.</source>
        <translation>متابعة {name} لدى هذا الشخص نفسه. يُرجى تحويل {name} إلى شخص آخر بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{name} still has {count} clients. Transfer them to somebody else first, or note that they have left.</source>
        <translation>عدد المراجعين الباقين لدى {name}: {count}. يُرجى تحويلهم إلى شخص آخر أولًا، أو تسجيل مغادرتهم.</translation>
    </message>
    <message>
        <source>{path} belongs to labelled answers only. Remove it.</source>
        <translation>الموضع {path}: هذا للإجابات المكتوبة بالكلمات فقط. يُرجى حذفه.</translation>
    </message>
    <message>
        <source>{path} belongs to numbers and lines only. Remove it.</source>
        <translation>الموضع {path}: هذا للأرقام والخطوط فقط. يُرجى حذفه.</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {reason}. Check that the system’s disk can be written to.</source>
        <translation>لا يمكن تغيير {path}: {reason}. يُرجى التحقق من أن الكتابة على قرص النظام ممكنة.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the disk and your rights to the file.</source>
        <translation>لا يمكن قراءة {path}: {reason}. يُرجى التحقق من القرص ومن حقوقك على الملف.</translation>
    </message>
    <message>
        <source>{path} has an item whose condition is left out. Add the condition&apos;s item.</source>
        <translation>الموضع {path}: فيه سؤال حُذف شرطه. يُرجى إضافة السؤال الذي يقوم عليه الشرط.</translation>
    </message>
    <message>
        <source>{path} has {count} labels for {wanted} answers. Give one label an answer.</source>
        <translation>الموضع {path}: عدد التسميات {count} وعدد الإجابات {wanted}. يُرجى إعطاء كل إجابة تسمية.</translation>
    </message>
    <message>
        <source>{path} is asked only sometimes, so it cannot count in the score.</source>
        <translation>الموضع {path}: هذا السؤال يُطرح أحيانًا فقط، لذلك لا يمكن أن يدخل في النتيجة.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} bytes. Give Rapport one client&apos;s scores at a time.</source>
        <translation>{path} أكبر من {most} بايت. يُرجى إعطاء Rapport نتائج شخص واحد في كل مرة.</translation>
    </message>
    <message>
        <source>{path} is missing. Add both ends and their words.</source>
        <translation>الموضع {path}: هنا شيء ناقص. يُرجى إضافة الطرفين وكلماتهما.</translation>
    </message>
    <message>
        <source>{path} is written for other kinds only. Remove it.</source>
        <translation>الموضع {path}: هذا لأنواع أخرى من الأسئلة فقط. يُرجى حذفه.</translation>
    </message>
    <message>
        <source>{path} must be at least 1 and at most the number of scored items.</source>
        <translation>الموضع {path}: يجب أن يكون العدد 1 على الأقل وألا يزيد على عدد الأسئلة المحتسبة.</translation>
    </message>
    <message>
        <source>{path} must be yes (2), no (0) and “would rather not say” (3), in this order.</source>
        <translation>الموضع {path}: يجب أن يكون نعم (2)، ثم لا (0)، ثم «أفضّل عدم الإجابة» (3)، بهذا الترتيب.</translation>
    </message>
    <message>
        <source>{path} must end {fewest} to {most} steps above its beginning, and at 1000 at the most.</source>
        <translation>الموضع {path}: يجب أن تكون النهاية أعلى من البداية بعدد من الخطوات بين {fewest} و{most}، وألا تزيد على 1000.</translation>
    </message>
    <message>
        <source>{path} must name an item further up and values which that item offers.</source>
        <translation>الموضع {path}: يجب أن يسمّي سؤالًا أعلى منه وقيمًا يعرضها ذلك السؤال.</translation>
    </message>
    <message>
        <source>{path} must name items of this questionnaire, each once.</source>
        <translation>الموضع {path}: يجب أن يسمّي أسئلة من هذا الاستبيان، كلًّا منها مرة واحدة.</translation>
    </message>
    <message>
        <source>{path} names the kind “{kind}”, which Rapport does not know. Choose: {kinds}.</source>
        <translation>الموضع {path}: فيه النوع «{kind}» ولا يعرفه Rapport. يُرجى الاختيار من: {kinds}.</translation>
    </message>
    <message>
        <source>{path} names the scale “{scale}”, which is not among the scales. Add or correct it.</source>
        <translation>الموضع {path}: يسمّي المقياس «{scale}» وهو ليس بين المقاييس. يُرجى إضافته أو تصحيحه.</translation>
    </message>
    <message>
        <source>{path} needs two or more answers, each with a value of its own.</source>
        <translation>الموضع {path}: يحتاج إلى إجابتين أو أكثر، لكل منها قيمة خاصة بها.</translation>
    </message>
    <message>
        <source>{path}: write labelled answers as a list of values.</source>
        <translation>الموضع {path}: يُرجى كتابة الإجابات المكتوبة بالكلمات في قائمة قيم.</translation>
    </message>
    <message>
        <source>{path}: yes and no are no amount, so they cannot count in the score.</source>
        <translation>الموضع {path}: نعم ولا ليستا مقدارًا، لذلك لا يمكن أن تدخلا في النتيجة.</translation>
    </message>
    <message>
        <source>“{key}” is missing at {path}. Add it.</source>
        <translation>الموضع {path}: ينقصه «{key}». يُرجى إضافته.</translation>
    </message>
    <message>
        <source>“{key}” stands twice in the same object. Keep one of them.</source>
        <translation>يرد «{key}» مرتين في الكائن نفسه. يُرجى إبقاء واحد منهما.</translation>
    </message>
    <message>
        <source>“{title}” has no short form. Use the whole questionnaire.</source>
        <translation>ليس لـ «{title}» صيغة قصيرة. يُرجى استخدام الاستبيان كاملًا.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Answer sheets left out, because they hold answers that the questionnaire does not offer: {count}. No kiosk of Rapport writes such sheets; somebody may have added them by force.</source>
        <translation>أوراق إجابات تُركت لأن فيها إجابات لا يعرضها الاستبيان: {count}. لا يكتب أي كشك من Rapport أوراقًا كهذه؛ ربما أضافها أحد بالقوة.</translation>
    </message>
    <message>
        <source>Answer sheets with a date that cannot be right: {count}. The kiosk&apos;s clock was wrong when they came in. They are shown in the order in which they came; please check the date on the kiosk.</source>
        <translation>أوراق إجابات تاريخها لا يمكن أن يكون صحيحًا: {count}. كانت ساعة الكشك خاطئة حين وردت. تُعرض بترتيب ورودها؛ يُرجى التحقق من التاريخ على الكشك.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {days} days since the last unlock. Answer sheets that are too old are destroyed at the next unlock, not now: please check the date first.</source>
        <translation>بحسب ساعة هذا الحاسوب، عدد الأيام منذ آخر فتح للقفل: {days}. أوراق الإجابات القديمة تُتلف عند فتح القفل التالي، لا الآن: يُرجى التحقق من التاريخ أولًا.</translation>
    </message>
    <message>
        <source>By this computer’s clock the last backup was made in the future. Check the date, and make a new backup.</source>
        <translation>بحسب ساعة هذا الحاسوب، أُنشئت آخر نسخة احتياطية في المستقبل. يُرجى التحقق من التاريخ وإنشاء نسخة احتياطية جديدة.</translation>
    </message>
    <message>
        <source>Clients who were erased and are here again: {count}.</source>
        <translation>مراجعون مُحيت بياناتهم وعادوا إلى هنا: {count}.</translation>
    </message>
    <message>
        <source>Clients whom the recovery key would not open: {count}.</source>
        <translation>مراجعون لا يفتح مفتاح الاسترداد إجاباتهم: {count}.</translation>
    </message>
    <message>
        <source>Clients whom their own therapist cannot read: {count}.</source>
        <translation>مراجعون لا يمكن لمن يتابعهم قراءة إجاباتهم: {count}.</translation>
    </message>
    <message>
        <source>Code cards of clients who are not here: {count}.</source>
        <translation>بطاقات رمز لمراجعين ليسوا هنا: {count}.</translation>
    </message>
    <message>
        <source>Damaged entries in the file of the keys: {count}.</source>
        <translation>قيود تالفة في ملف المفاتيح: {count}.</translation>
    </message>
    <message>
        <source>Most answer sheets are dated later than today. The clock of this computer seems to be behind: please check its date.</source>
        <translation>معظم أوراق الإجابات تاريخها بعد اليوم. يبدو أن ساعة هذا الحاسوب متأخرة: يُرجى التحقق من تاريخه.</translation>
    </message>
    <message>
        <source>Nobody of this practice has a key for this kiosk&apos;s rows, so they cannot be read here. Make the folder of that kiosk anew with `rapport bundle kiosk`.</source>
        <translation>ليس عند أحد في هذه العيادة مفتاح لصفوف هذا الكشك، لذلك لا يمكن قراءتها هنا. يُرجى إنشاء مجلد ذلك الكشك من جديد بالأمر `rapport bundle kiosk`.</translation>
    </message>
    <message>
        <source>Notes of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>ملاحظات خاصة بك لا يمكن قراءتها: {count}. تُركت؛ ربما غيّرها أحد بالقوة.</translation>
    </message>
    <message>
        <source>Nothing can be written into the practice&apos;s folder, so what is read and done now is not noted there. You can read on. Is the disk full, or the folder read-only?</source>
        <translation>لا يمكن كتابة شيء في مجلد العيادة، لذلك لا يُدوَّن هناك ما يُقرأ ويُفعل الآن. يمكنك متابعة القراءة. هل القرص ممتلئ، أم أن المجلد للقراءة فقط؟</translation>
    </message>
    <message>
        <source>One answer sheet older than {months} months was destroyed, as the practice decided.</source>
        <translation>أُتلفت ورقة إجابات واحدة تجاوز عمرها المدة التي قررتها العيادة (بالأشهر: {months}).</translation>
    </message>
    <message>
        <source>One kiosk&apos;s rows cannot be checked, because its key was not given to you. They are left out.</source>
        <translation>لا يمكن تدقيق صفوف أحد الأكشاك لأن مفتاحه لم يُعطَ لك. تُركت هذه الصفوف.</translation>
    </message>
    <message>
        <source>Places where therapists&apos; keys are kept and that no passphrase opens any more: {count}. The recovery key can give these therapists a new passphrase.</source>
        <translation>مواضع تُحفظ فيها مفاتيح من فريق العلاج ولم تعد تفتحها أي عبارة مرور: {count}. يمكن بمفتاح الاسترداد إعطاء هؤلاء عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>Public keys that nothing can be sealed to: {count}.</source>
        <translation>مفاتيح عامة لا يمكن ختم أي شيء لها: {count}.</translation>
    </message>
    <message>
        <source>Ratings of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>تقييمات خاصة بك لا يمكن قراءتها: {count}. تُركت؛ ربما غيّرها أحد بالقوة.</translation>
    </message>
    <message>
        <source>Row {row} belongs to one of your clients and does not open. It is left out; a backup may have it.</source>
        <translation>الصف {row} يخص شخصًا من المراجعين لديك ولا يُفتح. تُرك هذا الصف؛ وقد يكون في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Row {row} holds a part of a comment that belongs to none of the answer sheets. It is left out.</source>
        <translation>الصف {row} فيه جزء من تعليق لا يخص أيًا من أوراق الإجابات. تُرك هذا الصف.</translation>
    </message>
    <message>
        <source>Sheets that cannot be shown: {count}. They are kept, but the questionnaire that they answer is not in the records file any more. Restore that file from the latest backup.</source>
        <translation>أوراق لا يمكن عرضها: {count}. هي محفوظة، لكن الاستبيان الذي تجيب عنه لم يعد في ملف السجلات. يُرجى استعادة ذلك الملف من آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The backup is made, but its date could not be noted in the practice’s folder: the reminder will come sooner than it should.</source>
        <translation>أُنشئت النسخة الاحتياطية، لكن تعذّر تدوين تاريخها في مجلد العيادة: سيأتي التذكير قبل موعده.</translation>
    </message>
    <message>
        <source>The backup is one of another practice, so it tells nothing about this one.</source>
        <translation>النسخة الاحتياطية لعيادة أخرى، لذلك لا تدل على شيء بشأن هذه.</translation>
    </message>
    <message>
        <source>The entry of the recovery key is missing: it would open nothing.</source>
        <translation>قيد مفتاح الاسترداد مفقود: لن يفتح شيئًا.</translation>
    </message>
    <message>
        <source>The folder has other rows than the backup: some were changed, or exchanged for others.</source>
        <translation>صفوف المجلد غير صفوف النسخة الاحتياطية: تغيّر بعضها، أو استُبدل بغيره.</translation>
    </message>
    <message>
        <source>The folder is older than the backup: it lacks {count} rows that the backup has. An older copy was put back, or the end was cut off.</source>
        <translation>المجلد أقدم من النسخة الاحتياطية. الصفوف التي تنقصه وهي في النسخة: {count}. أُعيدت نسخة أقدم، أو قُطعت النهاية.</translation>
    </message>
    <message>
        <source>The folder is older than the state code {code}: it lacks {count} rows. An older copy was put back, or the end was cut off.</source>
        <translation>المجلد أقدم من رمز الحالة {code}. الصفوف التي تنقصه: {count}. أُعيدت نسخة أقدم، أو قُطعت النهاية.</translation>
    </message>
    <message>
        <source>The index holds other answers than the records, of client number {number}.</source>
        <translation>في الفهرس إجابات غير التي في السجلات، للشخص المراجع رقم {number}.</translation>
    </message>
    <message>
        <source>The index holds something that does not open, of client number {number}.</source>
        <translation>في الفهرس شيء لا يُفتح، للشخص المراجع رقم {number}.</translation>
    </message>
    <message>
        <source>The last backup is {days} days old. Make a new one today.</source>
        <translation>عمر آخر نسخة احتياطية بالأيام: {days}. يُرجى إنشاء نسخة جديدة اليوم.</translation>
    </message>
    <message>
        <source>The older files in {file} could not be removed: the next start tries again. They hold keys that should not lie around.</source>
        <translation>تعذّر حذف الملفات الأقدم في {file}: ستُعاد المحاولة عند التشغيل التالي. فيها مفاتيح لا ينبغي أن تبقى مكشوفة.</translation>
    </message>
    <message>
        <source>The public key of client number {number} is not this client&apos;s: somebody may have exchanged it, and could read new sheets. Restore the key file from the latest backup.</source>
        <translation>المفتاح العام للشخص المراجع رقم {number} ليس مفتاحه: ربما بدّله أحد ويمكنه قراءة الأوراق الجديدة. يُرجى استعادة ملف المفاتيح من آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The records are not those that you saw at your last unlock: the state code {code} does not fit them any more. An older copy was put back, or rows were exchanged. Tell whoever looks after this computer.</source>
        <translation>السجلات ليست التي رأيتها عند آخر فتح للقفل: رمز الحالة {code} لم يعد يطابقها. أُعيدت نسخة أقدم، أو استُبدلت صفوف. يُرجى إخبار من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>The records are older than at your last unlock, and whole in themselves: it seems that a backup was put back. Sheets that came in after that backup are missing. Tell whoever looks after this computer.</source>
        <translation>السجلات أقدم مما كانت عند آخر فتح للقفل، وهي سليمة في ذاتها: يبدو أن نسخة احتياطية أُعيدت. الأوراق التي وردت بعد تلك النسخة مفقودة. يُرجى إخبار من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>The rows do not all belong together: something is damaged on the kiosk, or was changed on the way. They were taken in; the next unlock will say which rows cannot be believed.</source>
        <translation>الصفوف لا تنتمي كلها معًا: شيء ما تالف على الكشك، أو تغيّر في الطريق. أُخذت الصفوف؛ وفتح القفل التالي يبيّن أيها لا يوثق به.</translation>
    </message>
    <message>
        <source>The rows that this device should go on with are not in the file of the records.</source>
        <translation>الصفوف التي على هذا الجهاز أن يكملها ليست في ملف السجلات.</translation>
    </message>
    <message>
        <source>The state code {code} does not fit: the first {count} rows are not those for which it was shown. Compare it with the paper once more; if it is right, rows were changed or exchanged for others.</source>
        <translation>رمز الحالة {code} لا يطابق: أول الصفوف، وعددها {count}، ليست التي عُرض لها. يُرجى مقارنته بالورقة مرة أخرى؛ وإذا كان صحيحًا، فقد تغيّرت صفوف أو استُبدلت بغيرها.</translation>
    </message>
    <message>
        <source>Therapists or recovery keys that no therapist added: {count}. Somebody may have exchanged keys to read along; nothing will be shared with them. Restore the key file from the latest backup.</source>
        <translation>أشخاص في الفريق أو مفاتيح استرداد لم يُضفها أحد من فريق العلاج: {count}. ربما بدّل أحد المفاتيح ليتمكن من القراءة؛ ولن يُشارَك معها شيء. يُرجى استعادة ملف المفاتيح من آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Therapists who lack what everybody needs to check the rows or to read the log: {count}.</source>
        <translation>أشخاص في فريق العلاج ينقصهم ما يحتاج إليه الجميع لتدقيق الصفوف أو قراءة دفتر الأحداث: {count}.</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet. Make one: when this disk fails, everything on it is lost.</source>
        <translation>لا توجد نسخة احتياطية لهذه العيادة بعد. يُرجى إنشاء نسخة: إذا تعطل هذا القرص ضاع كل ما عليه.</translation>
    </message>
    <message>
        <source>There is no therapist who could sign in.</source>
        <translation>لا يوجد أحد في فريق العلاج يمكنه الدخول.</translation>
    </message>
    <message>
        <source>What lets you read client number {number} is damaged, so this client is left out. Restore the key file from the latest backup.</source>
        <translation>ما يتيح لك قراءة إجابات الشخص المراجع رقم {number} تالف، لذلك تُركت إجاباته. يُرجى استعادة ملف المفاتيح من آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>What the practice&apos;s log and the sheets without a code are sealed to is missing.</source>
        <translation>مفقود ما يُختم له دفتر أحداث العيادة والأوراق التي من دون رمز.</translation>
    </message>
    <message>
        <source>What was done could not be written into the practice&apos;s log, because the practice&apos;s files are damaged. Run `rapport verify` to see what is affected, and restore the latest backup.</source>
        <translation>تعذّرت كتابة ما جرى في دفتر أحداث العيادة لأن ملفات العيادة تالفة. يُرجى تشغيل `rapport verify` لمعرفة ما تأثر، واستعادة آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>What your desk remembered from the last unlock was damaged. All rows were checked from the first one; every sheet counts as unread again.</source>
        <translation>ما تذكّره مكتبك من آخر فتح للقفل كان تالفًا. دُقّقت كل الصفوف من أولها؛ وكل الأوراق تُعد غير مقروءة من جديد.</translation>
    </message>
    <message>
        <source>Which clients were erased since the backup could not be read from the folder that was here before. If any were, erase them again.</source>
        <translation>تعذّر أن يُقرأ من المجلد الذي كان هنا من قبل أي المراجعين مُحيت بياناتهم بعد النسخة الاحتياطية. إن كان هناك أحد، فيُرجى محوه مرة أخرى.</translation>
    </message>
    <message>
        <source>You were given client number {number}, and the key file does not know this client any more. Restore the key file from the latest backup.</source>
        <translation>أُعطيت لك إجابات الشخص المراجع رقم {number}، ولم يعد ملف المفاتيح يعرفه. يُرجى استعادة ملف المفاتيح من آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{count} answer sheets older than {months} months were destroyed, as the practice decided.</source>
        <translation>أوراق إجابات أُتلفت: {count}، لأن عمرها تجاوز المدة التي قررتها العيادة (بالأشهر: {months}).</translation>
    </message>
    <message>
        <source>{count} entries of the key file are damaged and were left out. Run `rapport verify`, and restore the key file from the latest backup.</source>
        <translation>قيود في ملف المفاتيح تالفة وتُركت، عددها {count}. يُرجى تشغيل `rapport verify`، واستعادة ملف المفاتيح من آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{count} rows are damaged on the kiosk and did not come along (row {rows}). Its disk may be failing: exchange it.</source>
        <translation>صفوف تالفة على الكشك لم تُنقل، عددها {count} (الصف {rows}). ربما يتعطل قرصه: يُرجى تبديله.</translation>
    </message>
    <message>
        <source>{count} rows in the bundle are otherwise than here (row {rows}). Those that are here were kept; the kiosk&apos;s disk may be failing.</source>
        <translation>صفوف في الحزمة تختلف عما هنا، عددها {count} (الصف {rows}). أُبقيت الصفوف الموجودة هنا؛ وربما يتعطل قرص الكشك.</translation>
    </message>
    <message>
        <source>{count} rows of this kiosk are damaged and could not be put into the bundle; all others are in it. The disk may be failing: bring the bundle to the practice&apos;s computer, then exchange it.</source>
        <translation>صفوف تالفة من هذا الكشك لم يمكن وضعها في الحزمة، عددها {count}؛ وكل ما عداها فيها. ربما يتعطل القرص: يُرجى جلب الحزمة إلى حاسوب العيادة، ثم تبديله.</translation>
    </message>
    <message>
        <source>{count} sheets of client number {number} are left out: there are too many different questionnaires. Somebody may have added them by force.</source>
        <translation>أوراق للشخص المراجع رقم {number} تُركت، عددها {count}: الاستبيانات المختلفة أكثر مما ينبغي. ربما أضافها أحد بالقوة.</translation>
    </message>
    <message>
        <source>{count} therapists who were removed since the backup can unlock again. Remove them again.</source>
        <translation>أشخاص أُزيلوا من فريق العلاج بعد النسخة الاحتياطية ويمكنهم فتح القفل من جديد: {count}. يُرجى إزالتهم مرة أخرى.</translation>
    </message>
    <message>
        <source>{file} is from another Rapport, or damaged at its beginning.</source>
        <translation>{file} من Rapport آخر، أو تالف في بدايته.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>{file} مفقود.</translation>
    </message>
    <message>
        <source>{file} was left behind when writing was cut off. Nothing needs it: delete it while no kiosk and no backup is running.</source>
        <translation>{file} بقي حين انقطعت الكتابة. لا يحتاج إليه شيء: يُرجى حذفه حين لا يعمل أي كشك ولا يجري نسخ احتياطي.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>A backup was put back (rows: {rows})</source>
        <translation>أُعيدت نسخة احتياطية (الصفوف: {rows})</translation>
    </message>
    <message>
        <source>A bundle of this kiosk’s rows was written ({rows} rows)</source>
        <translation>كُتبت حزمة من صفوف هذا الكشك (الصفوف: {rows})</translation>
    </message>
    <message>
        <source>A check found what is not as Rapport wrote it ({count})</source>
        <translation>وجد تدقيق ما ليس كما كتبه Rapport ({count})</translation>
    </message>
    <message>
        <source>A former colleague</source>
        <translation>شخص كان في الفريق سابقًا</translation>
    </message>
    <message>
        <source>A new list of clients was brought to a kiosk ({clients} clients)</source>
        <translation>جُلبت قائمة مراجعين جديدة إلى كشك (المراجعون: {clients})</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records to a newer form (from {before} to {now})</source>
        <translation>حوّل إصدار أحدث من Rapport السجلات إلى صيغة أحدث (من {before} إلى {now})</translation>
    </message>
    <message>
        <source>An entry that cannot be read</source>
        <translation>قيد لا يمكن قراءته</translation>
    </message>
    <message>
        <source>Rows of another kiosk were brought in ({rows} new rows)</source>
        <translation>جُلبت صفوف كشك آخر (الصفوف الجديدة: {rows})</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Something that only a newer Rapport knows (number {event})</source>
        <translation>شيء لا يعرفه إلا إصدار أحدث من Rapport (الرقم {event})</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed (minutes: {minutes})</source>
        <translation>غُيّرت ساعة الكشك (الدقائق: {minutes})</translation>
    </message>
    <message>
        <source>The kiosk was started</source>
        <translation>شُغّل الكشك</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Wrong passphrases: {count}</source>
        <translation>عبارات مرور خاطئة: {count}</translation>
    </message>
    <message>
        <source>{who}: a kiosk without therapists added</source>
        <translation>{who}: إضافة كشك من دون فريق علاج</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a picture</source>
        <translation>{who}: حفظ رسم بياني عن {client} كصورة</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a table</source>
        <translation>{who}: حفظ رسم بياني عن {client} كجدول</translation>
    </message>
    <message>
        <source>{who}: a report on client {client} saved</source>
        <translation>{who}: حفظ تقرير عن {client}</translation>
    </message>
    <message>
        <source>{who}: a therapist removed</source>
        <translation>{who}: إزالة شخص من فريق العلاج</translation>
    </message>
    <message>
        <source>{who}: a visit ends after {visit} s without a touch, the therapist’s pages lock after {lock} s</source>
        <translation>{who}: انتهاء الزيارة بعد {visit} ث من دون لمس، وقفل صفحات فريق العلاج بعد {lock} ث</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept for so many months: {months}</source>
        <translation>{who}: مدة حفظ أوراق الإجابات بالأشهر: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept without limit</source>
        <translation>{who}: حفظ أوراق الإجابات من دون حد</translation>
    </message>
    <message>
        <source>{who}: answer sheets destroyed, {sheets}; months that they are kept: {months}</source>
        <translation>{who}: إتلاف أوراق إجابات، {sheets}؛ مدة حفظها بالأشهر: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets exported (sheets: {sheets}, clients: {clients})</source>
        <translation>{who}: تصدير أوراق إجابات (الأوراق: {sheets}، المراجعون: {clients})</translation>
    </message>
    <message>
        <source>{who}: answer sheets of client {client} exported (sheets: {sheets})</source>
        <translation>{who}: تصدير أوراق إجابات {client} (الأوراق: {sheets})</translation>
    </message>
    <message>
        <source>{who}: backup made (rows: {rows})</source>
        <translation>{who}: إنشاء نسخة احتياطية (الصفوف: {rows})</translation>
    </message>
    <message>
        <source>{who}: client {client} added</source>
        <translation>{who}: إضافة {client}</translation>
    </message>
    <message>
        <source>{who}: client {client} comes again</source>
        <translation>{who}: تسجيل عودة {client}</translation>
    </message>
    <message>
        <source>{who}: client {client} erased</source>
        <translation>{who}: محو {client} نهائيًا</translation>
    </message>
    <message>
        <source>{who}: client {client} has left</source>
        <translation>{who}: تسجيل مغادرة {client}</translation>
    </message>
    <message>
        <source>{who}: client {client} no longer shared with {holder}</source>
        <translation>{who}: إنهاء مشاركة {client} مع {holder}</translation>
    </message>
    <message>
        <source>{who}: client {client} shared with {holder}</source>
        <translation>{who}: مشاركة {client} مع {holder}</translation>
    </message>
    <message>
        <source>{who}: client {client} transferred to {holder}</source>
        <translation>{who}: تحويل {client} إلى {holder}</translation>
    </message>
    <message>
        <source>{who}: figures across clients saved, without names (clients: {clients})</source>
        <translation>{who}: حفظ أرقام عن كل المراجعين معًا، من دون أسماء (المراجعون: {clients})</translation>
    </message>
    <message>
        <source>{who}: languages of the practice changed</source>
        <translation>{who}: تغيير لغات العيادة</translation>
    </message>
    <message>
        <source>{who}: list of clients for other kiosks written ({clients} clients)</source>
        <translation>{who}: كتابة قائمة المراجعين للأكشاك الأخرى (المراجعون: {clients})</translation>
    </message>
    <message>
        <source>{who}: look of the clients’ pages changed</source>
        <translation>{who}: تغيير مظهر صفحات المراجعين</translation>
    </message>
    <message>
        <source>{who}: new code card for client {client}</source>
        <translation>{who}: بطاقة رمز جديدة لـ {client}</translation>
    </message>
    <message>
        <source>{who}: new passphrase given to {holder}</source>
        <translation>{who}: إعطاء عبارة مرور جديدة لـ {holder}</translation>
    </message>
    <message>
        <source>{who}: new recovery key made</source>
        <translation>{who}: إنشاء مفتاح استرداد جديد</translation>
    </message>
    <message>
        <source>{who}: notice on saved files changed</source>
        <translation>{who}: تغيير الإشعار على الملفات المحفوظة</translation>
    </message>
    <message>
        <source>{who}: own passphrase changed</source>
        <translation>{who}: تغيير عبارة المرور الخاصة</translation>
    </message>
    <message>
        <source>{who}: passphrase protected better ({mebibytes} MiB, passes: {passes})</source>
        <translation>{who}: حماية أفضل لعبارة المرور ({mebibytes} MiB، الدورات: {passes})</translation>
    </message>
    <message>
        <source>{who}: something about client {client} saved</source>
        <translation>{who}: حفظ شيء عن {client}</translation>
    </message>
    <message>
        <source>{who}: therapist {holder} added</source>
        <translation>{who}: إضافة {holder} إلى فريق العلاج</translation>
    </message>
    <message>
        <source>{who}: unlocked</source>
        <translation>{who}: فتح القفل</translation>
    </message>
    <message>
        <source>{who}: what clients are asked changed</source>
        <translation>{who}: تغيير ما يُسأل عنه المراجعون</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>A backup was put back in the place of the practice&apos;s folder.</source>
        <translation>وُضعت نسخة احتياطية مكان مجلد العيادة.</translation>
    </message>
    <message>
        <source>A check by a colleague found something that is not as Rapport wrote it.</source>
        <translation>وجد تدقيق من الفريق شيئًا ليس كما كتبه Rapport.</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>حوّل إصدار أحدث من Rapport سجلات أحد الأجهزة إلى صيغة أحدث، واحتفظ بما كان قبلها بجانب مجلدها.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed once.</source>
        <translation>كُتبت عبارة مرور خاطئة مرة واحدة.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed {count} times.</source>
        <translation>عدد مرات كتابة عبارة مرور خاطئة: {count}.</translation>
    </message>
    <message>
        <source>Answer sheets were exported once.</source>
        <translation>صُدّرت أوراق إجابات مرة واحدة.</translation>
    </message>
    <message>
        <source>Answer sheets were exported {count} times.</source>
        <translation>عدد مرات تصدير أوراق الإجابات: {count}.</translation>
    </message>
    <message>
        <source>Backups were put back in the place of the practice&apos;s folder {count} times.</source>
        <translation>عدد مرات وضع نسخ احتياطية مكان مجلد العيادة: {count}.</translation>
    </message>
    <message>
        <source>One answer sheet came in.</source>
        <translation>وردت ورقة إجابات واحدة.</translation>
    </message>
    <message>
        <source>One backup was made.</source>
        <translation>أُنشئت نسخة احتياطية واحدة.</translation>
    </message>
    <message>
        <source>One more change about people is in the practice&apos;s log.</source>
        <translation>تغيير آخر يخص الأشخاص في دفتر أحداث العيادة.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed once.</source>
        <translation>غُيّرت ساعة الكشك مرة واحدة.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed {count} times.</source>
        <translation>عدد مرات تغيير ساعة الكشك: {count}.</translation>
    </message>
    <message>
        <source>The kiosk was started once.</source>
        <translation>شُغّل الكشك مرة واحدة.</translation>
    </message>
    <message>
        <source>The kiosk was started {count} times.</source>
        <translation>عدد مرات تشغيل الكشك: {count}.</translation>
    </message>
    <message>
        <source>The recovery key was used once to unlock.</source>
        <translation>استُخدم مفتاح الاسترداد مرة واحدة لفتح القفل.</translation>
    </message>
    <message>
        <source>The recovery key was used {count} times to unlock.</source>
        <translation>عدد مرات استخدام مفتاح الاسترداد لفتح القفل: {count}.</translation>
    </message>
    <message>
        <source>{count} answer sheets came in.</source>
        <translation>أوراق إجابات وردت: {count}.</translation>
    </message>
    <message>
        <source>{count} backups were made.</source>
        <translation>نسخ احتياطية أُنشئت: {count}.</translation>
    </message>
    <message>
        <source>{count} checks by colleagues found something that is not as Rapport wrote it.</source>
        <translation>عمليات تدقيق من الفريق وجدت شيئًا ليس كما كتبه Rapport: {count}.</translation>
    </message>
    <message>
        <source>{count} more changes about people are in the practice&apos;s log.</source>
        <translation>تغييرات أخرى تخص الأشخاص في دفتر أحداث العيادة: {count}.</translation>
    </message>
    <message>
        <source>{count} times a newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>عدد المرات التي حوّل فيها إصدار أحدث من Rapport سجلات أحد الأجهزة إلى صيغة أحدث، واحتفظ بما كان قبلها بجانب مجلدها: {count}.</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Strong enough.</source>
        <translation>قوية بما يكفي.</translation>
    </message>
    <message>
        <source>Too easy to guess. Add another unrelated word; leave out names, dates, keyboard rows and repetitions.</source>
        <translation>يسهل تخمينها. يُرجى إضافة كلمة أخرى لا علاقة لها بغيرها؛ من دون أسماء أو تواريخ أو صفوف من لوحة المفاتيح أو تكرار.</translation>
    </message>
    <message>
        <source>Use at least 15 characters: four or five unrelated words are easy to keep.</source>
        <translation>يُرجى استخدام ١٥ حرفًا على الأقل: أربع أو خمس كلمات لا علاقة بينها سهلة الحفظ.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Answer sheets: {count}. With a score: {scored}.</source>
        <translation>أوراق الإجابات: {count}. منها ما له نتيجة: {scored}.</translation>
    </message>
    <message>
        <source>Client no. {number}</source>
        <translation>الشخص المراجع رقم {number}</translation>
    </message>
    <message>
        <source>Earlier sessions that are not listed here: {count}.</source>
        <translation>جلسات سابقة غير مذكورة هنا: {count}.</translation>
    </message>
    <message>
        <source>For some sessions your answers have stayed lower than before.</source>
        <translation>منذ بضع جلسات ظلّت إجاباتك أقل من السابق.</translation>
    </message>
    <message>
        <source>It is too early to say where your answers are going.</source>
        <translation>من المبكر القول إلى أين تتجه إجاباتك.</translation>
    </message>
    <message>
        <source>Little by little your answers have gone down.</source>
        <translation>انخفضت إجاباتك شيئًا فشيئًا.</translation>
    </message>
    <message>
        <source>Moments that did not feel right, and repairs</source>
        <translation>لحظات لم تكن مريحة، وما صَلَح منها</translation>
    </message>
    <message>
        <source>Newest session: {tier}.</source>
        <translation>أحدث جلسة: {tier}.</translation>
    </message>
    <message>
        <source>None was spoken of.</source>
        <translation>لم يُذكر أي منها.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Notes from before the first or after the last session, not printed: {count}.</source>
        <translation>ملاحظات من قبل الجلسة الأولى أو بعد الأخيرة، لم تُطبع: {count}.</translation>
    </message>
    <message>
        <source>Nothing unusual in any session.</source>
        <translation>لا شيء غير معتاد في أي جلسة.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved down: a good reason to talk about it.</source>
        <translation>عبر الجلسات الأخيرة انخفضت إجاباتك: هذا داعٍ جيد للحديث عنه.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved up.</source>
        <translation>عبر الجلسات الأخيرة ارتفعت إجاباتك.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have stayed about the same.</source>
        <translation>عبر الجلسات الأخيرة بقيت إجاباتك كما هي تقريبًا.</translation>
    </message>
    <message>
        <source>Private notes of the therapist. They are printed because that was chosen for this report.</source>
        <translation>ملاحظات خاصة بالشخص المعالج. طُبعت لأن ذلك اختير لهذا التقرير.</translation>
    </message>
    <message>
        <source>Put right by the end: {answer}.</source>
        <translation>صَلَح الأمر في نهاية الجلسة: {answer}.</translation>
    </message>
    <message>
        <source>Questions that were left out, in all sheets together: {count}.</source>
        <translation>أسئلة تُركت، في كل الأوراق معًا: {count}.</translation>
    </message>
    <message>
        <source>Scores at the top of the scale: {share} of 100.</source>
        <translation>نتائج في أعلى المقياس: {share} من ١٠٠.</translation>
    </message>
    <message>
        <source>Sheets of another questionnaire, not shown here: {count}.</source>
        <translation>أوراق استبيان آخر، لا تظهر هنا: {count}.</translation>
    </message>
    <message>
        <source>Sheets with one answer throughout: {share} of 100.</source>
        <translation>أوراق كل إجاباتها واحدة: {share} من ١٠٠.</translation>
    </message>
    <message>
        <source>Something did not feel quite right, a little.</source>
        <translation>شيء ما لم يكن مريحًا تمامًا، قليلًا.</translation>
    </message>
    <message>
        <source>Something did not feel right.</source>
        <translation>شيء ما لم يكن مريحًا.</translation>
    </message>
    <message>
        <source>Something was different from the sessions before.</source>
        <translation>شيء ما كان مختلفًا عن الجلسات السابقة.</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>ما زال مفتوحًا.</translation>
    </message>
    <message>
        <source>Still open: what happened in session {session}.</source>
        <translation>ما زال مفتوحًا: ما حدث في الجلسة {session}.</translation>
    </message>
    <message>
        <source>The band shows where your scores usually are: {lower} to {upper}, worked out from your first {count} scores.</source>
        <translation>يبيّن الشريط أين تقع نتائجك عادةً: من {lower} إلى {upper}، محسوبًا من أول {count} من نتائجك.</translation>
    </message>
    <message>
        <source>The highest score so far, {score} of 100. What helped?</source>
        <translation>أعلى نتيجة حتى الآن، {score} من ١٠٠. ما الذي ساعد؟</translation>
    </message>
    <message>
        <source>The newest score: {score} of 100, on {date}.</source>
        <translation>أحدث نتيجة: {score} من ١٠٠، في {date}.</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>لا جلسات بعد.</translation>
    </message>
    <message>
        <source>This is no test and no grade, neither of you nor of your therapist.</source>
        <translation>هذا ليس اختبارًا ولا درجة، لا لك ولا للشخص المعالج الذي يتابعك.</translation>
    </message>
    <message>
        <source>Trust over time</source>
        <translation>الثقة عبر الزمن</translation>
    </message>
    <message>
        <source>We can come back to this.</source>
        <translation>يمكننا العودة إلى هذا.</translation>
    </message>
    <message>
        <source>What could be worth talking about</source>
        <translation>ما قد يستحق الحديث عنه</translation>
    </message>
    <message>
        <source>What do you see in these lines? What would you like to be different, and what should stay as it is? There is no right answer.</source>
        <translation>ماذا يظهر لك في هذه الخطوط؟ ما الذي يناسبك أن يتغيّر، وما الذي يناسبك أن يبقى كما هو؟ لا توجد إجابة صحيحة.</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>على ماذا يقوم هذا</translation>
    </message>
    <message>
        <source>What was noticed, and by which rule</source>
        <translation>ما لوحظ، وبأي قاعدة</translation>
    </message>
    <message>
        <source>Without a score, because too few questions were answered: {count}.</source>
        <translation>من دون نتيجة، لأن الأسئلة المجاب عنها قليلة جدًا: {count}.</translation>
    </message>
    <message>
        <source>Your answers were clearly lower than in the sessions before.</source>
        <translation>كانت إجاباتك أقل بوضوح من الجلسات السابقة.</translation>
    </message>
    <message>
        <source>Your answers were lower than they usually are.</source>
        <translation>كانت إجاباتك أقل من المعتاد لديك.</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>تمامًا</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>كثيرًا</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>لا، أبدًا</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>كثيرًا جدًا</translation>
    </message>
    <message>
        <source>we did not talk about it</source>
        <translation>لم نتحدث عن ذلك</translation>
    </message>
    <message>
        <source>{first} to {last}, sessions: {sessions}</source>
        <translation>من {first} إلى {last}، الجلسات: {sessions}</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare your answers with your own earlier ones only.</source>
        <translation>«الثقة بعد الجلسة» ليس مقياسًا مُثبَت الصلاحية وليست له معايير: تُقارَن إجاباتك بإجاباتك السابقة فقط.</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>A fall of one step since the last score. Frequent, and by itself rarely more than a reason to ask.</source>
        <translation>انخفاض بدرجة واحدة عن النتيجة السابقة. هذا كثير الحدوث، ونادرًا ما يكون وحده أكثر من داعٍ للسؤال.</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>الصدق</translation>
    </message>
    <message>
        <source>Chance alone puts about {share} of 100 stable sessions below the lower limit if no session resembles the one before, and {fewest} to {most} if neighbouring sessions are alike. Only that side is marked: a score above the range is good news.</source>
        <translation>المصادفة وحدها تضع نحو {share} من كل ١٠٠ جلسة مستقرة تحت الحد الأدنى إذا لم تشبه أي جلسة سابقتها، وما بين {fewest} و{most} إذا تشابهت الجلسات المتجاورة. لا يُعلَّم إلا هذا الجانب: النتيجة فوق النطاق خبر سار.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>السرية</translation>
    </message>
    <message>
        <source>Cultural respect</source>
        <translation>احترام الثقافة</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>التعاطف</translation>
    </message>
    <message>
        <source>Falling over the last {sessions} scores.</source>
        <translation>انخفاض عبر آخر {sessions} من النتائج.</translation>
    </message>
    <message>
        <source>Individuals chart: below the mean by {limit_width} times the mean moving range of the first {baseline} scores (from {fewest} on). Unusual only where the score is also rarely so low for this client, or has stayed low.</source>
        <translation>مخطط القيم الفردية: تحت المتوسط بمقدار {limit_width} أضعاف متوسط المدى المتحرك لأول {baseline} من النتائج (ابتداءً من {fewest}). غير معتاد فقط إذا كانت النتيجة أيضًا نادرًا بهذا الانخفاض لهذا الشخص، أو ظلّت منخفضة.</translation>
    </message>
    <message>
        <source>Limits (individuals chart): this client&apos;s own usual range, {lower} to {upper} around {centre}, from the first {count} scores: mean ± {width} times the mean change from score to score, then kept.</source>
        <translation>الحدود (مخطط القيم الفردية): النطاق المعتاد لهذا الشخص نفسه، من {lower} إلى {upper} حول {centre}، من أول {count} من النتائج: المتوسط ± {width} أضعاف متوسط التغيّر من نتيجة إلى أخرى، ثم يبقى ثابتًا.</translation>
    </message>
    <message>
        <source>Many ratings of trust sit at the top. A first score below it that rises is a good sign.</source>
        <translation>كثير من تقديرات الثقة يكون في أعلى المقياس. النتيجة الأولى التي تكون تحته ثم ترتفع علامة جيدة.</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>لحظات لم تكن مريحة</translation>
    </message>
    <message>
        <source>No clear trend over the last {sessions} scores.</source>
        <translation>لا اتجاه واضح عبر آخر {sessions} من النتائج.</translation>
    </message>
    <message>
        <source>No limits yet: they need {fewest} scores, there are {count}.</source>
        <translation>لا حدود بعد: تحتاج إلى {fewest} من النتائج، والموجود {count}.</translation>
    </message>
    <message>
        <source>No limits: no variation so far, all {count} scores are equal.</source>
        <translation>لا حدود: لا تغيّر حتى الآن، وكل النتائج متساوية ({count}).</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>لا شيء غير معتاد</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>صَلَح الأمر</translation>
    </message>
    <message>
        <source>Rarely so low: Rapport learns from the client&apos;s earlier scores where they usually lie and how much they vary, and speaks when a fall in this session or in one of the {before} before explains the scores since more than {odds} times better than chance; where the client tells of a moment that did not feel right, less is enough. A fall is noticed once: while scores stay so low, sessions only say that it goes on, unless one is lower still.</source>
        <translation>نادرًا بهذا الانخفاض: يتعلّم Rapport من نتائج هذا الشخص السابقة أين تقع عادةً وكم تتغيّر، وينبّه حين يفسّر انخفاضٌ في هذه الجلسة أو في إحدى الجلسات السابقة ({before}) النتائجَ منذ ذلك الحين تفسيرًا أفضل من الصدفة بأكثر من {odds} مرة. وإذا تحدّث الشخص عن لحظة لم تكن مريحة فيكفي أقل من ذلك. يُنبَّه إلى الانخفاض مرة واحدة: ما دامت النتائج بهذا الانخفاض تذكر الجلسات فقط أنه مستمر، ما لم تكن النتيجة أدنى منه.</translation>
    </message>
    <message>
        <source>Reliable change (Jacobson &amp; Truax): a fall since the first score beyond 1.96 standard errors.</source>
        <translation>التغيّر الموثوق (Jacobson &amp; Truax): انخفاض منذ النتيجة الأولى يتجاوز ١٫٩٦ من الأخطاء المعيارية.</translation>
    </message>
    <message>
        <source>Rising over the last {sessions} scores.</source>
        <translation>ارتفاع عبر آخر {sessions} من النتائج.</translation>
    </message>
    <message>
        <source>Run chart (Anhøj): more scores in a row on one side of the median, or fewer crossings of it, than chance allows in 95 of 100 series.</source>
        <translation>مخطط التتابع (Anhøj): نتائج متتالية في جهة واحدة من الوسيط أكثر، أو مرات عبور له أقل، مما تسمح به المصادفة في ٩٥ من ١٠٠ سلسلة.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Signals are invitations to talk. They are no risk scores and no advice about treatment.</source>
        <translation>الإشارات دعوات إلى الحديث. ليست نتائج خطورة ولا نصيحة بشأن العلاج.</translation>
    </message>
    <message>
        <source>Since the first session the score has fallen by more than measurement error explains (it is {value}; {bound} or less counts).</source>
        <translation>انخفضت النتيجة منذ الجلسة الأولى أكثر مما يفسره خطأ القياس (هي {value}؛ ويُحتسب {bound} أو أقل).</translation>
    </message>
    <message>
        <source>Slow erosion: exponentially weighted mean (weight {weight}, {width} standard deviations) against the first {baseline} scores.</source>
        <translation>تآكل بطيء: المتوسط الموزون أُسّيًا (الوزن {weight}، {width} من الانحرافات المعيارية) مقارنة بأول {baseline} من النتائج.</translation>
    </message>
    <message>
        <source>Stayed low: {stay} scores in a row that lie so low together that the client&apos;s first {learnt} scores let expect it in fewer than {rare_stay} of 10,000 stretches. The first {learnt} stay the yardstick, so that a slow decline cannot hide.</source>
        <translation>ظلّت منخفضة: نتائج متتالية عددها {stay}، منخفضة معًا إلى حد لا يُتوقع بحسب أول {learnt} من نتائج هذا الشخص إلا في أقل من {rare_stay} من كل ١٠,٠٠٠ سلسلة. وتبقى أول {learnt} من النتائج هي المرجع، حتى لا يختفي تراجع بطيء.</translation>
    </message>
    <message>
        <source>The client noticed, a little, a moment that did not feel right.</source>
        <translation>لاحظ الشخص، قليلًا، لحظة لم تكن مريحة.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was not put right.</source>
        <translation>يقول الشخص إن لحظة لم تكن مريحة، وإن الأمر لم يصلح.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was put right.</source>
        <translation>يقول الشخص إن لحظة لم تكن مريحة، وإن الأمر صَلَح.</translation>
    </message>
    <message>
        <source>The cut-off that the measure&apos;s authors give.</source>
        <translation>الحد الفاصل الذي يذكره واضعو أداة القياس.</translation>
    </message>
    <message>
        <source>The last {stay} scores have stayed low, at {value} or less: by this client&apos;s first {learnt}, at least one of {stay} is usually {bound} or more.</source>
        <translation>آخر {stay} من النتائج ظلّت منخفضة، عند {value} أو أقل: بحسب أول {learnt} من نتائج هذا الشخص، تكون واحدة على الأقل من كل {stay} عادةً {bound} أو أكثر.</translation>
    </message>
    <message>
        <source>The score fell by {value} points within three sessions; from {bound} on that is a lot for this client.</source>
        <translation>انخفضت النتيجة خلال ثلاث جلسات، ومقدار الانخفاض بالنقاط: {value}؛ وابتداءً من {bound} يُعد ذلك كثيرًا لهذا الشخص.</translation>
    </message>
    <message>
        <source>The score is still low for this client: it is {value}, and by the earlier scores {bound} or more is usual.</source>
        <translation>النتيجة ما زالت منخفضة لهذا الشخص: إنها {value}، وبحسب النتائج السابقة، المعتاد {bound} أو أكثر.</translation>
    </message>
    <message>
        <source>The score, {value}, is at least one step lower than last time.</source>
        <translation>النتيجة، {value}، أقل من المرة الماضية بدرجة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The score, {value}, is below the measure&apos;s cut-off, {bound}.</source>
        <translation>النتيجة، {value}، تحت الحد الفاصل لأداة القياس، {bound}.</translation>
    </message>
    <message>
        <source>The score, {value}, is below this client&apos;s own lower limit, {bound}.</source>
        <translation>النتيجة، {value}، تحت الحد الأدنى الخاص بهذا الشخص، {bound}.</translation>
    </message>
    <message>
        <source>The score, {value}, is rarely this low for this client: by the earlier scores, {bound} or more is usual.</source>
        <translation>النتيجة، {value}، نادرًا ما تكون بهذا الانخفاض لهذا الشخص: بحسب النتائج السابقة، المعتاد {bound} أو أكثر.</translation>
    </message>
    <message>
        <source>The scores cross their median {value} times; {bound} or more are usual.</source>
        <translation>عدد مرات عبور النتائج لوسيطها: {value}؛ والمعتاد {bound} أو أكثر.</translation>
    </message>
    <message>
        <source>The scores have worn down: their weighted mean, {value}, is below its bound, {bound}.</source>
        <translation>تآكلت النتائج: متوسطها الموزون، {value}، تحت حدّه، {bound}.</translation>
    </message>
    <message>
        <source>Too few scores yet for a trend.</source>
        <translation>النتائج أقل من أن تُظهر اتجاهًا بعد.</translation>
    </message>
    <message>
        <source>Unusual for this client</source>
        <translation>غير معتاد لهذا الشخص</translation>
    </message>
    <message>
        <source>V-episode, a rule of Rapport&apos;s own: a fall from the best of three scores by one (mild) or two (marked) of the client&apos;s standard deviations and a tenth of the scale; unusual when it is marked, ends as far below the client&apos;s mean, and the score is rarely so low for this client or has stayed low; put right when one of the next {following} scores is half-way or all the way back.</source>
        <translation>نوبة V، وهي قاعدة خاصة بـ Rapport: انخفاض عن أفضل نتيجة من ثلاث بمقدار انحراف معياري واحد (خفيف) أو اثنين (واضح) من انحرافات هذا الشخص وبمقدار عُشر المقياس؛ غير معتاد إذا كان واضحًا وانتهى تحت متوسط هذا الشخص بالقدر نفسه، وكانت النتيجة نادرًا بهذا الانخفاض لهذا الشخص أو ظلّت منخفضة؛ ويُعد قد صَلَح إذا عادت إحدى النتائج التالية، وعددها {following}، نصف الطريق أو كله.</translation>
    </message>
    <message>
        <source>What happened in session {sessions} is still open.</source>
        <translation>ما حدث في الجلسة {sessions} ما زال مفتوحًا.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>ما حدث في الجلسات {sessions} ما زال مفتوحًا.</translation>
    </message>
    <message>
        <source>What the client says about a moment outranks every statistic; “mostly” put right or better closes it.</source>
        <translation>ما يقوله الشخص عن لحظة يتقدّم على كل إحصاء؛ وإجابة «كثيرًا» أو أفضل عن صلاح الأمر تُغلقها.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>ما لوحظ في الجلسة {session} ما زال مستمرًا.</translation>
    </message>
    <message>
        <source>Worth a talk</source>
        <translation>يستحق الحديث</translation>
    </message>
    <message>
        <source>{value} scores in a row lie on one side of the median; up to {bound} are usual.</source>
        <translation>{value} من النتائج المتتالية في جهة واحدة من الوسيط؛ والمعتاد حتى {bound}.</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare a client only with themselves.</source>
        <translation>«الثقة بعد الجلسة» ليس مقياسًا مُثبَت الصلاحية وليست له معايير: تُقارن نتائج الشخص بنتائجه هو فقط.</translation>
    </message>
</context>
</TS>
