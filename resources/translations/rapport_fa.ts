<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Berry</source>
        <translation>تمشک</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>آجر</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>خزه</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>رنگ دلخواه</translation>
    </message>
    <message>
        <source>Own colour, written as #RRGGBB</source>
        <translation>رنگ دلخواه، به شکل #RRGGBB</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>کاج</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>آلو</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>دریا</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>سنگ لوح</translation>
    </message>
    <message>
        <source>Take {colour}</source>
        <translation>برداشتن {colour}</translation>
    </message>
</context>
<context>
    <name>AccessFlow</name>
    <message>
        <source>You can no longer read this client.</source>
        <translation>دیگر نمی‌توانید پاسخ‌های این مراجع را بخوانید.</translation>
    </message>
    <message>
        <source>{client} comes again.</source>
        <translation>{client} دوباره می‌آید.</translation>
    </message>
    <message>
        <source>{client} has left.</source>
        <translation>{client} از اینجا رفته است.</translation>
    </message>
    <message>
        <source>{client} is erased.</source>
        <translation>{client} پاک شد.</translation>
    </message>
    <message>
        <source>{client} is {name}’s client now.</source>
        <translation>{client} اکنون مراجع {name} است.</translation>
    </message>
    <message>
        <source>{name} can no longer read this client.</source>
        <translation>{name} دیگر نمی‌تواند پاسخ‌های این مراجع را بخواند.</translation>
    </message>
    <message>
        <source>{name} can read this client now.</source>
        <translation>{name} اکنون می‌تواند پاسخ‌های این مراجع را بخواند.</translation>
    </message>
</context>
<context>
    <name>AccessTab</name>
    <message>
        <source>A client may ask for a copy of everything that was answered here: a report to read, and the answers for another program.</source>
        <translation>مراجع می‌تواند رونوشتی از همهٔ پاسخ‌هایی که اینجا داده است بخواهد: گزارشی برای خواندن، و پاسخ‌ها برای برنامه‌ای دیگر.</translation>
    </message>
    <message>
        <source>A client who has left is no longer in the list and cannot answer any more.</source>
        <translation>مراجعی که رفته است دیگر در فهرست نیست و نمی‌تواند پاسخ بدهد.</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>A copy of all answers</source>
        <translation>رونوشت همهٔ پاسخ‌ها</translation>
    </message>
    <message>
        <source>A lost card, or one that somebody else saw, is replaced by a new one.</source>
        <translation>اگر کارت گم شود یا کس دیگری آن را ببیند، کارت تازه‌ای جای آن را می‌گیرد.</translation>
    </message>
    <message>
        <source>Access and card</source>
        <translation>دسترسی و کارت</translation>
    </message>
    <message>
        <source>Code card</source>
        <translation>کارت کد</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>آمدن</translation>
    </message>
    <message>
        <source>Destroys the client’s keys: nobody can read these answers any more, not even you.</source>
        <translation>کلیدهای این مراجع را از بین می‌برد: دیگر هیچ‌کس، حتی خود شما، نمی‌تواند این پاسخ‌ها را بخواند.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>پاک کردن برای همیشه</translation>
    </message>
    <message>
        <source>Erase this client for good</source>
        <translation>پاک کردن این مراجع برای همیشه</translation>
    </message>
    <message>
        <source>Erase {client} for good? The name, the code card and the keys to all answers are destroyed, and nothing brings them back. Backups that were made before still hold them until you destroy those.</source>
        <translation>{client} برای همیشه پاک شود؟ نام، کارت کد و کلیدهای همهٔ پاسخ‌ها از بین می‌روند و هیچ چیز آن‌ها را برنمی‌گرداند. نسخه‌های پشتیبان پیشین هنوز آن‌ها را دارند، تا وقتی که خودتان آن نسخه‌ها را از بین ببرید.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Hand {client} over to {name}? You cannot read this client afterwards.</source>
        <translation>{client} به {name} واگذار شود؟ پس از آن دیگر نمی‌توانید پاسخ‌های این مراجع را بخوانید.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>همین‌طور بماند</translation>
    </message>
    <message>
        <source>Make a new code card? The one that the client has stops working at once.</source>
        <translation>کارت کد تازه ساخته شود؟ کارتی که مراجع دارد فوراً از کار می‌افتد.</translation>
    </message>
    <message>
        <source>New code card</source>
        <translation>کارت کد تازه</translation>
    </message>
    <message>
        <source>Nobody else works in this practice.</source>
        <translation>کس دیگری در این مرکز کار نمی‌کند.</translation>
    </message>
    <message>
        <source>This client comes again</source>
        <translation>این مراجع دوباره می‌آید</translation>
    </message>
    <message>
        <source>This client has left</source>
        <translation>این مراجع رفته است</translation>
    </message>
    <message>
        <source>This client has left: not in the list, and the code card is not taken.</source>
        <translation>این مراجع رفته است: در فهرست نیست و کارت کدش پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Type the client’s name to erase</source>
        <translation>برای پاک کردن، نام مراجع را بنویسید</translation>
    </message>
    <message>
        <source>Who can read</source>
        <translation>چه کسی می‌تواند بخواند</translation>
    </message>
    <message>
        <source>Whoever can read sees all answers, past and future. The recovery key opens every client.</source>
        <translation>هر کس بتواند بخواند، همهٔ پاسخ‌ها را می‌بیند؛ چه گذشته و چه آینده. کلید بازیابی پاسخ‌های همهٔ مراجعان را باز می‌کند.</translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation>بله، کارت تازه</translation>
    </message>
    <message>
        <source>Yes, hand over</source>
        <translation>بله، واگذار شود</translation>
    </message>
</context>
<context>
    <name>AddClientPage</name>
    <message>
        <source>Add a client</source>
        <translation>افزودن مراجع</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>همهٔ مراجعان</translation>
    </message>
    <message>
        <source>Make the code card</source>
        <translation>ساختن کارت کد</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>نام مراجع</translation>
    </message>
    <message>
        <source>Please type the client’s name first.</source>
        <translation>لطفاً اول نام مراجع را بنویسید.</translation>
    </message>
    <message>
        <source>The name is sealed: only you and the recovery key can read it.</source>
        <translation>نام مهر و موم شده است: فقط شما و کلید بازیابی می‌توانند آن را بخوانند.</translation>
    </message>
</context>
<context>
    <name>AddTherapistPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>افزودن درمانگر</translation>
    </message>
    <message>
        <source>Add this therapist</source>
        <translation>افزودن این درمانگر</translation>
    </message>
    <message>
        <source>Best typed by the new colleague: it opens the answers of the clients whom you share or hand over. Until then there is nothing to read.</source>
        <translation>بهتر است همکار تازه خودش آن را بنویسد: پاسخ‌های مراجعانی را باز می‌کند که با او به اشتراک می‌گذارید یا به او واگذار می‌کنید. تا آن زمان چیزی برای خواندن نیست.</translation>
    </message>
    <message>
        <source>Name of the therapist, typed to unlock</source>
        <translation>نام درمانگر، که برای باز کردن قفل نوشته می‌شود</translation>
    </message>
    <message>
        <source>Please type the therapist’s name.</source>
        <translation>لطفاً نام درمانگر را بنویسید.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>درمانگران</translation>
    </message>
</context>
<context>
    <name>AloudButton</name>
    <message>
        <source>Read aloud</source>
        <translation>بلند خواندن</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>توقف خواندن</translation>
    </message>
</context>
<context>
    <name>Analogue</name>
    <message>
        <source>A little less</source>
        <translation>کمی کمتر</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>کمی بیشتر</translation>
    </message>
    <message>
        <source>Mark the middle</source>
        <translation>نشان گذاشتن در وسط</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>هنوز نشانی گذاشته نشده است.</translation>
    </message>
    <message>
        <source>Tap the line again to move the mark.</source>
        <translation>برای جابه‌جا کردن نشان، دوباره خط را لمس کنید.</translation>
    </message>
    <message>
        <source>Tap the line where it fits for you.</source>
        <translation>خط را در جایی که به حال شما می‌خورد لمس کنید.</translation>
    </message>
    <message>
        <source>Towards: {words}</source>
        <translation>به سوی: {words}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Close to: {words}</source>
        <translation>نزدیک به: {words}</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>در وسط</translation>
    </message>
    <message>
        <source>More towards: {words}</source>
        <translation>بیشتر به سوی: {words}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words} ({number} of {most})</source>
        <translation>{words} ({number} از {most})</translation>
    </message>
</context>
<context>
    <name>AwayPage</name>
    <message>
        <source>One moment</source>
        <translation>یک لحظه</translation>
    </message>
    <message>
        <source>The therapist is using this device.</source>
        <translation>درمانگر در حال استفاده از این دستگاه است.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Another folder</source>
        <translation>پوشهٔ دیگر</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>It lies on the same disk as the practice: one fault may take both. Copy it to a USB stick.</source>
        <translation>این نسخه روی همان دیسکی است که مرکز روی آن است: یک خرابی ممکن است هر دو را از بین ببرد. آن را روی حافظهٔ USB کپی کنید.</translation>
    </message>
    <message>
        <source>Making the backup, then restoring it once to see that it works</source>
        <translation>نسخهٔ پشتیبان ساخته می‌شود و سپس یک بار بازگردانده می‌شود تا درستی آن معلوم شود</translation>
    </message>
    <message>
        <source>On this device or in the practice’s network</source>
        <translation>روی این دستگاه یا در شبکهٔ مرکز</translation>
    </message>
    <message>
        <source>One encrypted file with all answers and all keys. It opens with a therapist’s passphrase or the recovery key, on this device or on a new one.</source>
        <translation>یک فایل رمزگذاری‌شده با همهٔ پاسخ‌ها و همهٔ کلیدها. با عبارت عبور یک درمانگر یا با کلید بازیابی باز می‌شود؛ روی این دستگاه یا روی دستگاهی تازه.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>Put a USB stick in: it appears here by itself.</source>
        <translation>یک حافظهٔ USB وصل کنید: خودبه‌خود اینجا پیدا می‌شود.</translation>
    </message>
    <message>
        <source>Take the stick out and keep it away from this device.</source>
        <translation>حافظهٔ USB را جدا کنید و دور از این دستگاه نگه دارید.</translation>
    </message>
    <message>
        <source>The backup is made, and it was restored once to see that it works: {count} records, {size}. It is {file}.</source>
        <translation>نسخهٔ پشتیبان ساخته شد و یک بار بازگردانده شد تا درستی آن معلوم شود: {count} سابقه، {size}. فایل آن {file} است.</translation>
    </message>
    <message>
        <source>The last backup: {date}, {count} records</source>
        <translation>آخرین نسخهٔ پشتیبان: {date}، {count} سابقه</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet.</source>
        <translation>هنوز هیچ نسخهٔ پشتیبانی از این مرکز نیست.</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>کجا ذخیره شود؟</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} جای خالی</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back to the welcome page in {seconds} s. Touch or press any key to stay.</source>
        <translation>تا {seconds} ثانیهٔ دیگر به صفحهٔ خوشامد برمی‌گردد. برای ماندن، صفحه را لمس کنید یا کلیدی را بزنید.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل کردن</translation>
    </message>
    <message>
        <source>Lock at once: Esc or Ctrl+L</source>
        <translation>قفل کردن فوری: Esc یا Ctrl+L</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Touch or press any key to stay.</source>
        <translation>تا {seconds} ثانیهٔ دیگر قفل می‌شود. برای ماندن، صفحه را لمس کنید یا کلیدی را بزنید.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>A few seconds left.</source>
        <translation>چند ثانیه مانده است.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>حدود %Ln دقیقه مانده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>کمتر از یک دقیقه مانده است.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>متوقف کردن</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Code card</source>
        <translation>کارت کد</translation>
    </message>
    <message>
        <source>Print this page at its full size, cut the card out and give it to the client. Then delete the file: Rapport keeps no copy of the code, and a lost card is replaced by a new one.</source>
        <translation>این صفحه را در اندازهٔ کامل چاپ کنید، کارت را ببرید و به مراجع بدهید. سپس فایل را حذف کنید: Rapport هیچ رونوشتی از کد نگه نمی‌دارد و اگر کارت گم شود، کارت تازه‌ای جای آن را می‌گیرد.</translation>
    </message>
    <message>
        <source>Rapport code card</source>
        <translation>کارت کد Rapport</translation>
    </message>
    <message>
        <source>Type it on the screen, or hold the lines under the reader. Nobody can read answers with it. If you lose it, tell your therapist.</source>
        <translation>آن را روی صفحه بنویسید یا خط‌ها را زیر کدخوان بگیرید. با این کد هیچ‌کس نمی‌تواند پاسخ‌ها را بخواند. اگر کارت گم شد، به درمانگرتان بگویید.</translation>
    </message>
    <message>
        <source>Whose card it is, by hand (do not write it on the card)</source>
        <translation>کارت از آنِ کیست، با دست (روی خود کارت ننویسید)</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <translation>کد شخصی شما</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Your clients</source>
        <translation>مراجعان شما</translation>
    </message>
    <message>
        <source>Your clients, the most urgent first</source>
        <translation>مراجعان شما، فوری‌ترین در بالا</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>And {count} more: “Practice”, “Records” lists all of them.</source>
        <translation>و {count} نفر دیگر: فهرست همه در «مرکز»، «سوابق» است.</translation>
    </message>
    <message>
        <source>Answers of clients who had no code at hand. Open to read them one by one.</source>
        <translation>پاسخ‌های مراجعانی که کدشان همراهشان نبود. باز کنید تا یکی‌یکی بخوانید.</translation>
    </message>
    <message>
        <source>Last session: {date}.</source>
        <translation>آخرین جلسه: {date}.</translation>
    </message>
    <message>
        <source>New answer sheets: {count}.</source>
        <translation>برگه‌های پاسخ تازه: {count}.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>هنوز جلسه‌ای نبوده است.</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>لحظه‌ای هنوز باز</translation>
    </message>
    <message>
        <source>Open rupture: {sessions}.</source>
        <translation>لحظه‌ای هنوز باز، جلسه: {sessions}.</translation>
    </message>
    <message>
        <source>Sessions without a score: {count}.</source>
        <translation>جلسه‌های بدون نمره: {count}.</translation>
    </message>
    <message>
        <source>The last session has no score: too few questions were answered.</source>
        <translation>آخرین جلسه نمره ندارد: به پرسش‌های کافی پاسخ داده نشد.</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>بدون کد</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} تازه</translation>
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
            <numerusform>%Ln نفر بدون کد پاسخ داده‌اند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer sheet(s) since you last looked</source>
        <translation>
            <numerusform>%Ln برگهٔ پاسخ تازه از آخرین باری که نگاه کردید</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>افزودن مراجع</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>بستن کیوسک</translation>
    </message>
    <message>
        <source>Close the kiosk? Clients cannot answer until it is started again.</source>
        <translation>کیوسک بسته شود؟ تا وقتی دوباره راه بیفتد، مراجعان نمی‌توانند پاسخ بدهند.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>باز بماند</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>ساختن نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>No client is in “{part}” now.</source>
        <translation>اکنون هیچ مراجعی در «{part}» نیست.</translation>
    </message>
    <message>
        <source>No client yet. Add the first one to get a code card.</source>
        <translation>هنوز مراجعی نیست. اولین مراجع را اضافه کنید تا کارت کد بگیرید.</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it, among “{part}”.</source>
        <translation>در میان «{part}»، نام هیچ مراجعی «{typed}» ندارد.</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it.</source>
        <translation>نام هیچ مراجعی «{typed}» ندارد.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>Records: {code}</source>
        <translation>سوابق: {code}</translation>
    </message>
    <message>
        <source>Records: {code}, last time {last}</source>
        <translation>سوابق: {code}، بار پیش {last}</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>نمایش همهٔ مراجعان</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>بله، بسته شود</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>مراجعان شما</translation>
    </message>
</context>
<context>
    <name>CheckKeyPage</name>
    <message>
        <source>Check the new recovery key</source>
        <translation>بررسی کلید بازیابی تازه</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>یک لحظه…</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>لطفاً دو گروه آن را از روی کاغذ یا فایل خود بنویسید. بزرگ یا کوچک بودن حروف مهم نیست.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>کلید بازیابی</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>دیدن دوبارهٔ کلید</translation>
    </message>
    <message>
        <source>Use the new key from now on</source>
        <translation>از این پس کلید تازه به کار رود</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>آیا چیزی هست که بخواهید اضافه کنید؟</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>تا اینجا هیچ</translation>
    </message>
    <message>
        <source>Ready to send?</source>
        <translation>آمادهٔ فرستادن است؟</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>در حال فرستادن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation>برای عوض کردن یک پاسخ، روی آن بزنید.</translation>
    </message>
    <message>
        <source>You wrote something</source>
        <translation>چیزی نوشته‌اید</translation>
    </message>
    <message>
        <source>{question} {answer}. Open the box.</source>
        <translation>{question} {answer}. باز کردن کادر.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>ذخیره با نام</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Access and card</source>
        <translation>دسترسی و کارت</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>همهٔ مراجعان</translation>
    </message>
    <message>
        <source>Note steps of repair</source>
        <translation>ثبت گام‌های ترمیم</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>بازاندیشی</translation>
    </message>
    <message>
        <source>Start the survey for this client</source>
        <translation>شروع پرسشنامه برای این مراجع</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>گزارش‌ها و فایل‌ها</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>روندها</translation>
    </message>
</context>
<context>
    <name>CodeCardView</name>
    <message>
        <source>Rapport code card</source>
        <translation>کارت کد Rapport</translation>
    </message>
    <message>
        <source>Save a card to print (PDF)</source>
        <translation>ذخیرهٔ کارت برای چاپ (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>در {file} ذخیره شد. آن را با رایانهٔ دیگری چاپ کنید و سپس فایل را حذف کنید.</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>کارت آماده است</translation>
    </message>
    <message>
        <source>The code is {code}</source>
        <translation>کد این است: {code}</translation>
    </message>
    <message>
        <source>The personal code</source>
        <translation>کد شخصی</translation>
    </message>
    <message>
        <source>Write it on the client’s card now, or save a card to print. It is shown this once and stored nowhere in clear; a lost card is replaced by a new one.</source>
        <translation>همین حالا آن را روی کارت مراجع بنویسید یا کارتی برای چاپ ذخیره کنید. فقط همین یک بار نشان داده می‌شود و هیچ‌جا به‌صورت خوانا ذخیره نمی‌شود؛ اگر کارت گم شود، کارت تازه‌ای جای آن را می‌گیرد.</translation>
    </message>
</context>
<context>
    <name>CodeDisplay</name>
    <message>
        <source>Code: {digits}</source>
        <translation>کد: {digits}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>هنوز هیچ</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>I have no code at hand</source>
        <translation>کدم همراهم نیست</translation>
    </message>
    <message>
        <source>Please enter your code</source>
        <translation>لطفاً کد خود را وارد کنید</translation>
    </message>
    <message>
        <source>The code has ten digits. Please type the ones that are missing.</source>
        <translation>کد ده رقم دارد. لطفاً رقم‌هایی را که کم است بنویسید.</translation>
    </message>
    <message>
        <source>Type the ten digits on your card, or scan it.</source>
        <translation>ده رقم روی کارتتان را بنویسید یا کارت را جلوی کدخوان بگیرید.</translation>
    </message>
</context>
<context>
    <name>ColleagueCard</name>
    <message>
        <source>Keep as it is</source>
        <translation>همین بماند</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارت عبور تازه</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>عبارت عبور تازه برای {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>حذف {name}</translation>
    </message>
    <message>
        <source>Remove {name}? Nobody unlocks with that passphrase any more. Answers stay; clients who have left become the practice’s, and can be read with the recovery key.</source>
        <translation>{name} حذف شود؟ دیگر کسی با آن عبارت عبور قفل را باز نمی‌کند. پاسخ‌ها می‌مانند؛ مراجعانی که رفته‌اند از آنِ مرکز می‌شوند و پاسخ‌هایشان را می‌توان با کلید بازیابی خواند.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>بله، حذف شود</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (شما)</translation>
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
        <translation>دکمه‌های ادامه</translation>
    </message>
    <message>
        <source>Buttons to go on at the left</source>
        <translation>دکمه‌های ادامه در سمت چپ</translation>
    </message>
    <message>
        <source>Buttons to go on at the right</source>
        <translation>دکمه‌های ادامه در سمت راست</translation>
    </message>
    <message>
        <source>Choose what suits you. You can change it again at any time.</source>
        <translation>هر چه برایتان مناسب است انتخاب کنید. هر وقت بخواهید می‌توانید دوباره عوضش کنید.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تضاد رنگ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>High</source>
        <translation>زیاد</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تضاد رنگ زیاد</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>چپ</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>آسان‌تر کردن خواندن این صفحه</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>راست</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>Text size {percent} percent</source>
        <translation>اندازهٔ متن {percent} درصد</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معمول</translation>
    </message>
    <message>
        <source>Usual contrast</source>
        <translation>تضاد رنگ معمول</translation>
    </message>
</context>
<context>
    <name>CommentPage</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%Ln نویسه مانده است</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>خالی کردن کادر</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>آیا چیزی هست که بخواهید اضافه کنید؟</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>متوقف کردن</translation>
    </message>
    <message>
        <source>You can leave this empty. Nobody reads it now: it is read later, with your answers. If you need somebody today, please speak to us in person.</source>
        <translation>می‌توانید این را خالی بگذارید. الان کسی آن را نمی‌خواند: بعداً همراه پاسخ‌هایتان خوانده می‌شود. اگر امروز به کسی نیاز دارید، لطفاً حضوری با ما صحبت کنید.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check the recovery key</source>
        <translation>بررسی کلید بازیابی</translation>
    </message>
    <message>
        <source>Found the practice</source>
        <translation>ایجاد مرکز</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>یک لحظه…</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>لطفاً دو گروه آن را از روی کاغذ یا فایل خود بنویسید. بزرگ یا کوچک بودن حروف مهم نیست.</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>دیدن دوبارهٔ کلید</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>گام ۳ از ۳</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>A backup is being made</source>
        <translation>نسخهٔ پشتیبان در حال ساخته شدن است</translation>
    </message>
    <message>
        <source>This view locks by itself as soon as it is done. “Lock” locks at once; then there is no backup.</source>
        <translation>این نما همین که کار تمام شود خودبه‌خود قفل می‌شود. «قفل کردن» همین حالا قفل می‌کند؛ آن وقت نسخهٔ پشتیبانی در کار نخواهد بود.</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>Earlier</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>یک روز قبل</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>یک روز بعد</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>امروز، {date}</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>Files are saved as they are.</source>
        <translation>فایل‌ها همان‌طور که هستند ذخیره می‌شوند.</translation>
    </message>
    <message>
        <source>For practices in the United States that treat substance use disorders: their records may only be passed on together with a notice. Everywhere else you do not need it.</source>
        <translation>برای مرکزهایی در ایالات متحده که اختلال مصرف مواد را درمان می‌کنند: سوابق آن‌ها را فقط همراه با یک اطلاعیه می‌توان به دیگران داد. در جاهای دیگر به آن نیازی نیست.</translation>
    </message>
    <message>
        <source>It stands at the foot of reports and pictures and inside exports as JSON and FHIR. Beside a table (CSV) lies a text file with it, so that programs can read the table.</source>
        <translation>این اطلاعیه در پایین گزارش‌ها و تصویرها و درون خروجی‌های JSON و FHIR می‌آید. کنار جدول (CSV) در یک فایل متنی جدا گذاشته می‌شود، تا برنامه‌ها بتوانند جدول را بخوانند.</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>همین‌طور باشد</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>بدون اطلاعیه</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>اطلاعیه روی فایل‌های ذخیره‌شده</translation>
    </message>
    <message>
        <source>On everything that is saved from now on.</source>
        <translation>روی هر چه از این پس ذخیره می‌شود.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>That holds from now on. Files that were saved before stay as they are.</source>
        <translation>این از حالا به بعد برقرار است. فایل‌هایی که پیش‌تر ذخیره شده‌اند همان‌طور می‌مانند.</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>اطلاعیه</translation>
    </message>
    <message>
        <source>The notice is the short form of 42 CFR 2.32(a)(2), in the language of the law. The law also wants a copy of the client’s consent with it, or a clear explanation of what the consent covers: you add that.</source>
        <translation>این اطلاعیه شکل کوتاه بند US 42 CFR 2.32(a)(2) به زبان خود قانون است. قانون می‌خواهد رونوشتی از رضایت مراجع، یا توضیح روشنی دربارهٔ آنچه رضایت شامل می‌شود، هم همراهش باشد: این را خودتان اضافه می‌کنید.</translation>
    </message>
    <message>
        <source>The notice of 42 CFR part 2</source>
        <translation>اطلاعیهٔ US 42 CFR Part 2</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Next, this device shows the welcome page for clients. Tap “Therapist” there, unlock with your passphrase, and add your first client to get a code card.</source>
        <translation>پس از این، دستگاه صفحهٔ خوشامد مراجعان را نشان می‌دهد. آنجا روی «درمانگر» بزنید، با عبارت عبورتان قفل را باز کنید و اولین مراجع خود را اضافه کنید تا کارت کد بگیرید.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>The practice is ready</source>
        <translation>مرکز آماده است</translation>
    </message>
    <message>
        <source>What was here before is kept in {folder}.</source>
        <translation>آنچه پیش از این اینجا بود در {folder} نگه داشته شده است.</translation>
    </message>
    <message>
        <source>“{practice}” is here again as it was on {date}: {count} records, every one of them checked. Answers given after that are not in it. Next, this device shows the welcome page for clients.</source>
        <translation>«{practice}» دوباره همان‌گونه که در تاریخ {date} بود اینجاست: {count} سابقه که تک‌تک بررسی شده‌اند. پاسخ‌های پس از آن در آن نیستند. پس از این، دستگاه صفحهٔ خوشامد مراجعان را نشان می‌دهد.</translation>
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
        <translation>آسان‌تر کردن خواندن این صفحه</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message>
        <source>Skipped</source>
        <translation>رد شده</translation>
    </message>
    <message>
        <source>{question} {answer}. Change this answer.</source>
        <translation>{question} {answer}. عوض کردن این پاسخ.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>به ترتیب نام</translation>
    </message>
    <message>
        <source>Last session first</source>
        <translation>تازه‌ترین جلسه در بالا</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>فوری‌ترین در بالا</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>برای بررسی</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>پاسخ‌های تازه</translation>
    </message>
    <message>
        <source>No answers lately</source>
        <translation>مدتی بی‌پاسخ</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>لحظه‌ای هنوز باز</translation>
    </message>
    <message>
        <source>Order of the clients</source>
        <translation>ترتیب مراجعان</translation>
    </message>
    <message>
        <source>Which clients are shown</source>
        <translation>کدام مراجعان نشان داده می‌شوند</translation>
    </message>
</context>
<context>
    <name>FormerPage</name>
    <message>
        <source>Clients who have left</source>
        <translation>مراجعانی که رفته‌اند</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>They are not in the list of your clients. Open one to read, to let come again, or to erase.</source>
        <translation>در فهرست مراجعان شما نیستند. یکی را باز کنید تا بخوانید، آمدن دوباره‌اش را ثبت کنید یا پاکش کنید.</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>هنوز اینجا هستید؟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Seconds left: {seconds}</source>
        <translation>ثانیه‌های باقی‌مانده: {seconds}</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. If not, nothing is kept.</source>
        <translation>برای ادامه، هر جای صفحه را لمس کنید. اگر نه، چیزی نگه داشته نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message numerus="yes">
        <source>%n answer sheet(s) destroyed.</source>
        <translation>
            <numerusform>%Ln برگهٔ پاسخ از بین رفت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln ماه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln سال</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy for good all answers that are older than that, now and from now on?</source>
        <translation>همهٔ پاسخ‌های قدیمی‌تر از این، اکنون و از این پس، برای همیشه از بین بروند؟</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همه چیز</translation>
    </message>
    <message>
        <source>Keep them so</source>
        <translation>همین‌طور نگه داشته شود</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>نگهداری</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>همین‌طور بماند</translation>
    </message>
    <message>
        <source>Nothing is destroyed by itself.</source>
        <translation>هیچ چیز خودبه‌خود از بین نمی‌رود.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>این از حالا به بعد برقرار است.</translation>
    </message>
    <message>
        <source>What is older is destroyed, for colleagues’ clients at their next unlock: that somebody answered stays, what was answered is gone for good. Backups made before still hold it. How long answers have to be kept is set by law; ask your professional body.</source>
        <translation>آنچه قدیمی‌تر است از بین می‌رود؛ برای مراجعان همکاران، بار بعد که قفل خود را باز کنند. این که کسی پاسخ داده است می‌ماند، اما آنچه پاسخ داده برای همیشه از بین می‌رود. نسخه‌های پشتیبان پیشین هنوز آن را دارند. این که پاسخ‌ها چه مدت باید نگه داشته شوند در قانون آمده است؛ از سازمان حرفه‌ای خود بپرسید.</translation>
    </message>
    <message>
        <source>Yes, destroy older answers</source>
        <translation>بله، پاسخ‌های قدیمی‌تر از بین بروند</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>Fingerprint, to tell keys apart: {fingerprint}</source>
        <translation>اثر انگشت، برای جدا شناختن کلیدها: {fingerprint}</translation>
    </message>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>گروه {number}: {letters}</translation>
    </message>
    <message>
        <source>Save a page to print (PDF)</source>
        <translation>ذخیرهٔ صفحه برای چاپ (PDF)</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>ذخیره به‌صورت متن ساده</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>در {file} ذخیره شد. آن را با رایانهٔ دیگری چاپ کنید و سپس فایل را حذف کنید.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Take back the last digit</source>
        <translation>برداشتن رقم آخر</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {language}</source>
        <translation>زبان: {language}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>A native speaker has read what Rapport says in this language.</source>
        <translation>کسی که این زبان مادری اوست، نوشته‌های Rapport را به این زبان خوانده است.</translation>
    </message>
    <message>
        <source>A native speaker has reviewed it</source>
        <translation>کسی که زبان مادری‌اش این است آن را بازبینی کرده</translation>
    </message>
    <message>
        <source>Begin every visit in this language</source>
        <translation>شروع هر مراجعه به این زبان</translation>
    </message>
    <message>
        <source>Do not offer it to clients any more</source>
        <translation>دیگر به مراجعان پیشنهاد نشود</translation>
    </message>
    <message>
        <source>It was not reviewed after all</source>
        <translation>در واقع بازبینی نشده است</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>Offer it to clients</source>
        <translation>به مراجعان پیشنهاد شود</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>این از حالا به بعد برقرار است.</translation>
    </message>
    <message>
        <source>These words were written with care, but not reviewed by a native speaker yet. Ask somebody who grew up with the language to go through the client’s pages, and note it here.</source>
        <translation>این نوشته‌ها با دقت نوشته شده‌اند، اما هنوز کسی که زبان مادری‌اش این است آن‌ها را بازبینی نکرده است. از کسی که با این زبان بزرگ شده بخواهید صفحه‌های مراجعان را مرور کند و آن را این‌جا ثبت کنید.</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Clients choose among the offered languages before the first question. Every visit begins in the practice’s own language; this view speaks it too, from its next start.</source>
        <translation>مراجعان پیش از نخستین پرسش از میان زبان‌های پیشنهادی انتخاب می‌کنند. هر مراجعه به زبان مرکز شروع می‌شود؛ این نما هم از شروع بعدی به همان زبان است.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>Not offered to clients</source>
        <translation>به مراجعان پیشنهاد نمی‌شود</translation>
    </message>
    <message>
        <source>Offered to clients</source>
        <translation>به مراجعان پیشنهاد می‌شود</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>The practice’s own language</source>
        <translation>زبان مرکز</translation>
    </message>
    <message>
        <source>not reviewed by a native speaker</source>
        <translation>بازبینی‌نشده به دست اهل زبان</translation>
    </message>
    <message>
        <source>reviewed by a native speaker, {date}</source>
        <translation>بازبینی‌شده به دست اهل زبان، {date}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>How to read this</source>
        <translation>این را چطور بخوانیم</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>رویدادنامه</translation>
    </message>
    <message>
        <source>Log, the newest entry first</source>
        <translation>رویدادنامه، تازه‌ترین در بالا</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>یک لحظه…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>سوابق</translation>
    </message>
    <message>
        <source>What was done, by whom and when. It never says what a client answered.</source>
        <translation>چه کاری، به دست چه کسی و چه زمانی انجام شد. هرگز نمی‌گوید مراجعی چه پاسخی داده است.</translation>
    </message>
</context>
<context>
    <name>LookFlow</name>
    <message>
        <source>The clients’ pages look like this from now on. These pages follow at the next unlock.</source>
        <translation>صفحه‌های مراجعان از حالا به بعد این شکلی است. این صفحه‌ها بار بعد که قفل را باز کنید تغییر می‌کنند.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Accent</source>
        <translation>رنگ برجسته</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>دکمه‌های ادامه</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>آرام</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>انتخاب تصویر…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>شامگاهی</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تضاد رنگ زیاد</translation>
    </message>
    <message>
        <source>How the clients’ pages look. Every client may still choose what is easier to read.</source>
        <translation>ظاهر صفحه‌های مراجعان. هر مراجع باز هم می‌تواند آنچه را که خواندنش آسان‌تر است انتخاب کند.</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>نگه داشتن این ظاهر</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>چپ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>نشان مرکز</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Motion when a page changes</source>
        <translation>حرکت هنگام عوض شدن صفحه</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>نام مرکز</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>راست</translation>
    </message>
    <message>
        <source>Show Rapport’s mark again</source>
        <translation>نشان دادن دوبارهٔ علامت Rapport</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>The welcome page shows Rapport’s mark.</source>
        <translation>صفحهٔ خوشامد علامت Rapport را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Your picture is shown on the welcome page.</source>
        <translation>تصویر شما در صفحهٔ خوشامد نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>A little</source>
        <translation>کمی</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Completely</source>
        <translation>کاملاً</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>How the pages will look</source>
        <translation>صفحه‌ها این شکلی خواهند بود</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>تا حد زیادی</translation>
    </message>
    <message>
        <source>Today I felt listened to.</source>
        <translation>امروز احساس کردم به حرف‌هایم گوش داده شد.</translation>
    </message>
</context>
<context>
    <name>MineFlow</name>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport برای سوپرویژن</translation>
    </message>
</context>
<context>
    <name>MyPassphrasePage</name>
    <message>
        <source>Change it</source>
        <translation>عوض کردن</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>عبارت عبور من</translation>
    </message>
    <message>
        <source>Please type your present passphrase.</source>
        <translation>لطفاً عبارت عبور کنونی خود را بنویسید.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>عبارت عبور کنونی</translation>
    </message>
    <message>
        <source>The old one no longer works then. Backups made before still open with the old one: make a new backup afterwards.</source>
        <translation>پس از آن، عبارت قدیمی دیگر کار نمی‌کند. نسخه‌های پشتیبان پیشین هنوز با عبارت قدیمی باز می‌شوند: بعد از این کار یک نسخهٔ پشتیبان تازه بسازید.</translation>
    </message>
</context>
<context>
    <name>MyPractice</name>
    <message>
        <source>Counted by sessions: {told} of {sessions}. There is no interval for that, because the sessions of one client are not independent of each other.</source>
        <translation>به شمار جلسه‌ها: {told} از {sessions}. برای این عدد فاصلهٔ اطمینان داده نمی‌شود، چون جلسه‌های یک مراجع از هم مستقل نیستند.</translation>
    </message>
    <message>
        <source>For each client the median of the last {recent} scores (from {sessions} on), then the median of these: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>برای هر مراجع میانهٔ {recent} نمرهٔ آخر (از {sessions} نمره به بعد) و سپس میانهٔ این میانه‌ها: ۰ پایین‌ترین پاسخ به همهٔ پرسش‌هاست و ۱۰۰ بالاترین.</translation>
    </message>
    <message>
        <source>How clients answer</source>
        <translation>مراجعان چگونه پاسخ می‌دهند</translation>
    </message>
    <message>
        <source>In brackets an interval: of 100 such intervals at least {share} hold the true median.</source>
        <translation>درون پرانتز فاصلهٔ اطمینان آمده است: از هر ۱۰۰ فاصله از این دست، دست‌کم {share} فاصله میانهٔ واقعی را در بر دارد.</translation>
    </message>
    <message>
        <source>Lower than the other dimensions for most clients: “{dimension}”.</source>
        <translation>برای بیشتر مراجعان پایین‌تر از بُعدهای دیگر: «{dimension}».</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>لحظه‌هایی که درست نبودند</translation>
    </message>
    <message>
        <source>My ratings beside theirs</source>
        <translation>ارزیابی‌های من در کنار پاسخ‌های آن‌ها</translation>
    </message>
    <message>
        <source>No dimension is clearly lower than the others.</source>
        <translation>هیچ بُعدی آشکارا پایین‌تر از بُعدهای دیگر نیست.</translation>
    </message>
    <message>
        <source>On no dimension do you and your clients clearly differ.</source>
        <translation>در هیچ بُعدی میان شما و مراجعانتان تفاوت آشکاری نیست.</translation>
    </message>
    <message>
        <source>Too few clients for a figure yet: {count} of {fewest}.</source>
        <translation>شمار مراجعان هنوز برای یک عدد کم است: {count} از {fewest}.</translation>
    </message>
    <message>
        <source>With {hits} of these {count} clients every such moment is put right by their own answers ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>برای {hits} نفر از این {count} مراجع، همهٔ این لحظه‌ها بنا به پاسخ‌های خودشان درست شده است ({share}٪، فاصلهٔ اطمینان ۹۵٪: {lower} تا {upper}٪).</translation>
    </message>
    <message>
        <source>You and your clients differ most on “{dimension}”.</source>
        <translation>بیشترین تفاوت میان شما و مراجعانتان در «{dimension}» است.</translation>
    </message>
    <message>
        <source>Your rating minus the client’s answer: for each client with {sessions} sessions rated by both the median, then the median of these. Above 0 you rate higher than the client does.</source>
        <translation>ارزیابی شما منهای پاسخ مراجع: برای هر مراجعی که {sessions} جلسه‌اش را هر دو ارزیابی کرده‌اید، میانه، و سپس میانهٔ این میانه‌ها. بالای ۰ یعنی ارزیابی شما بالاتر از مراجع است.</translation>
    </message>
    <message>
        <source>{clients} of your own clients who still come, {sessions} sessions, {rated} of them rated by you. Each client counts once. No figure is given for fewer than {fewest} clients.</source>
        <translation>مراجعان خود شما که هنوز می‌آیند: {clients}؛ جلسه‌ها: {sessions}؛ جلسه‌هایی که شما ارزیابی کرده‌اید: {rated}. هر مراجع یک بار شمرده می‌شود. برای کمتر از {fewest} مراجع عددی داده نمی‌شود.</translation>
    </message>
    <message>
        <source>{count} more clients answer another questionnaire and are left out.</source>
        <translation>{count} مراجع دیگر به پرسشنامهٔ دیگری پاسخ می‌دهند و کنار گذاشته شده‌اند.</translation>
    </message>
    <message>
        <source>{count} of {fewest} clients</source>
        <translation>{count} از {fewest} مراجع</translation>
    </message>
    <message>
        <source>{hits} of {count} clients told of a moment that did not feel right ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>{hits} نفر از {count} مراجع از لحظه‌ای گفته‌اند که درست نبود ({share}٪، فاصلهٔ اطمینان ۹۵٪: {lower} تا {upper}٪).</translation>
    </message>
    <message>
        <source>{value} ({lower} to {upper}), {count} clients</source>
        <translation>{value} ({lower} تا {upper})، {count} مراجع</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms. These figures describe how your clients answered. They grade nobody, and no therapist is compared with another.</source>
        <translation>«اعتماد پس از جلسه» مقیاسی اعتباریابی‌شده نیست و هنجار ندارد. این عددها نشان می‌دهند مراجعان شما چگونه پاسخ داده‌اند. به هیچ‌کس نمره نمی‌دهند و هیچ درمانگری با دیگری مقایسه نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>MyPracticePage</name>
    <message>
        <source>My practice</source>
        <translation>کار من</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>Save for supervision (PDF)</source>
        <translation>ذخیره برای سوپرویژن (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>در {file} ذخیره شد.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. It has no client’s name. To print it, open it on another computer.</source>
        <translation>این فایل رمزگذاری نشده است: هر کس آن را داشته باشد می‌تواند بخواند. نام هیچ مراجعی در آن نیست. برای چاپ، آن را در رایانهٔ دیگری باز کنید.</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Language of the practice</source>
        <translation>زبان مرکز</translation>
    </message>
    <message>
        <source>Name of the practice (clients see it)</source>
        <translation>نام مرکز (مراجعان آن را می‌بینند)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>حالا نه</translation>
    </message>
    <message>
        <source>Please type the name of the practice.</source>
        <translation>لطفاً نام مرکز را بنویسید.</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>لطفاً نام خود را بنویسید.</translation>
    </message>
    <message>
        <source>Restore a backup instead</source>
        <translation>بازگرداندن یک نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>راه‌اندازی Rapport</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>گام ۱ از ۳</translation>
    </message>
    <message>
        <source>Three short steps: the names, your passphrase, and a recovery key for emergencies. Nothing is stored before the last one is done, and nothing ever leaves this device.</source>
        <translation>سه گام کوتاه: نام‌ها، عبارت عبور شما و یک کلید بازیابی برای مواقع اضطراری. تا آخرین گام تمام نشود چیزی ذخیره نمی‌شود و هیچ چیز هرگز از این دستگاه بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>Your name (the first therapist)</source>
        <translation>نام شما (اولین درمانگر)</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>روی کاغذ دارم</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>کلید بازیابی</translation>
    </message>
    <message>
        <source>Save the page to a USB stick and print it, or write it on paper. It is shown only now. The old key still holds until you have typed two groups of this one.</source>
        <translation>صفحه را روی حافظهٔ USB ذخیره و چاپ کنید، یا کلید را روی کاغذ بنویسید. فقط همین حالا نشان داده می‌شود. تا دو گروه از کلید تازه را ننوشته‌اید، کلید قدیمی معتبر است.</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>کلید بازیابی تازه</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Make one for me: five words</source>
        <translation>یکی برایم بساز: پنج واژه</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>لطفاً یک عبارت عبور انتخاب کنید.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>همان، یک بار دیگر</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the second one again.</source>
        <translation>این دو یکی نیستند. لطفاً دومی را دوباره بنویسید.</translation>
    </message>
    <message>
        <source>Write it down now, then type it once more below.</source>
        <translation>همین حالا آن را یادداشت کنید و سپس یک بار دیگر در پایین بنویسید.</translation>
    </message>
</context>
<context>
    <name>NewerFormPage</name>
    <message>
        <source>One moment, please</source>
        <translation>یک لحظه، لطفاً</translation>
    </message>
    <message>
        <source>This device is getting ready after an update. It goes on by itself.</source>
        <translation>این دستگاه پس از به‌روزرسانی در حال آماده شدن است. خودبه‌خود ادامه می‌دهد.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>All therapists of the practice see this, with every client. Name nobody here.</source>
        <translation>همهٔ درمانگران مرکز این را کنار همهٔ مراجعان می‌بینند. اینجا نام کسی را ننویسید.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>در چند کلمه</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخرین روز</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>همین بماند</translation>
    </message>
    <message>
        <source>Only you can read your notes, and no export takes them along.</source>
        <translation>یادداشت‌هایتان را فقط خودتان می‌توانید بخوانید و در هیچ خروجی‌ای نمی‌آیند.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>برداشتن یادداشت</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Add a note</source>
        <translation>افزودن یادداشت</translation>
    </message>
    <message>
        <source>Add an event of the practice</source>
        <translation>افزودن رویداد مرکز</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Change: {text}</source>
        <translation>تغییر: {text}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Event of the practice, {days}</source>
        <translation>رویداد مرکز، {days}</translation>
    </message>
    <message>
        <source>Your note on this session</source>
        <translation>یادداشت شما دربارهٔ این جلسه</translation>
    </message>
    <message>
        <source>Your note, {days}</source>
        <translation>یادداشت شما، {days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Nobody is watching now. If you need somebody today, please speak to us in person.</source>
        <translation>الان کسی این را نمی‌بیند. اگر امروز به کسی نیاز دارید، لطفاً حضوری با ما صحبت کنید.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>حالا نه</translation>
    </message>
    <message>
        <source>Only your therapist can read your answers.</source>
        <translation>فقط درمانگر شما می‌تواند پاسخ‌هایتان را بخواند.</translation>
    </message>
    <message>
        <source>They are stored locked on this device. For emergencies the practice keeps one spare key.</source>
        <translation>آن‌ها قفل‌شده روی این دستگاه ذخیره می‌شوند. مرکز برای مواقع اضطراری یک کلید یدکی نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Who will see this</source>
        <translation>چه کسی این را می‌بیند</translation>
    </message>
    <message>
        <source>You can skip any question, and you can stop at any time.</source>
        <translation>می‌توانید از هر پرسشی رد شوید و هر وقت بخواهید می‌توانید بس کنید.</translation>
    </message>
    <message>
        <source>You gave no code, so the therapists of this practice can read these answers.</source>
        <translation>کدی ندادید، پس درمانگران این مرکز می‌توانند این پاسخ‌ها را بخوانند.</translation>
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
        <translation>برگشت به بالا</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>نمایش بیشتر</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <translation>عبارت عبور تازه</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>یک لحظه…</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose your passphrase</source>
        <translation>عبارت عبور خود را انتخاب کنید</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>It opens what your clients answered. Nobody can reset it: without it and without the recovery key the answers are gone. Four or five unrelated words are strong and easy to keep.</source>
        <translation>پاسخ‌های مراجعان شما را باز می‌کند. هیچ‌کس نمی‌تواند آن را از نو تنظیم کند: بدون آن و بدون کلید بازیابی، پاسخ‌ها از دست می‌روند. چهار یا پنج واژهٔ بی‌ربط به هم، قوی است و به یاد می‌ماند.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارت عبور</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>گام ۲ از ۳</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: the therapist; filled where the client’s answers had not been seen.</source>
        <translation>نقطه‌ها و خط پیوسته: مراجع. لوزی‌ها و خط‌چین: درمانگر؛ جایی که پاسخ‌های مراجع دیده نشده بود توپر است.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>مراجع</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>درمانگر</translation>
    </message>
</context>
<context>
    <name>PictureFlow</name>
    <message>
        <source>Rapport both views</source>
        <translation>هر دو نگاه Rapport</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Both views over time: the client’s scores and your own ratings. In Rapport nobody else sees your ratings; whoever gets the file does.</source>
        <translation>هر دو نگاه در گذر زمان: نمره‌های مراجع و ارزیابی‌های خود شما. در Rapport کس دیگری ارزیابی‌های شما را نمی‌بیند؛ هر کس فایل به دستش برسد می‌بیند.</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>ذخیرهٔ این تصویر</translation>
    </message>
    <message>
        <source>Save this picture: {client}</source>
        <translation>ذخیرهٔ این تصویر: {client}</translation>
    </message>
    <message>
        <source>The plot as you saw it: all sessions.</source>
        <translation>نمودار همان‌طور که دیدید: همهٔ جلسه‌ها.</translation>
    </message>
    <message>
        <source>The plot as you saw it: sessions {first} to {last} of {count}. The usual range and the marks are those of the whole course.</source>
        <translation>نمودار همان‌طور که دیدید: جلسه‌های {first} تا {last} از {count}. محدودهٔ معمول و نشانه‌ها از آنِ کل دوره است.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>آنچه ذخیره می‌شود</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Moments</source>
        <translation>لحظه‌ها</translation>
    </message>
    <message>
        <source>No session yet. The first answers will appear here.</source>
        <translation>هنوز جلسه‌ای نبوده است. اولین پاسخ‌ها اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}</source>
        <translation>جلسه‌های {first} تا {last} از {count}</translation>
    </message>
    <message>
        <source>a fall</source>
        <translation>افت</translation>
    </message>
    <message>
        <source>below the cut-off</source>
        <translation>زیر نقطهٔ برش</translation>
    </message>
    <message>
        <source>below the usual range</source>
        <translation>زیر محدودهٔ معمول</translation>
    </message>
    <message>
        <source>first {count} sessions</source>
        <translation>{count} جلسهٔ نخست</translation>
    </message>
    <message>
        <source>has stayed low</source>
        <translation>پایین مانده</translation>
    </message>
    <message>
        <source>long run on one side</source>
        <translation>توالی طولانی در یک سو</translation>
    </message>
    <message>
        <source>lower than last time</source>
        <translation>پایین‌تر از بار پیش</translation>
    </message>
    <message>
        <source>marked fall</source>
        <translation>افت شدید</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>بدون نمره</translation>
    </message>
    <message>
        <source>no usual range: no variation so far</source>
        <translation>محدودهٔ معمول ندارد: تا حالا نوسانی نبوده</translation>
    </message>
    <message>
        <source>rarely so low</source>
        <translation>به‌ندرت این‌قدر پایین</translation>
    </message>
    <message>
        <source>reliable change</source>
        <translation>تغییر پایا</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>درست شد</translation>
    </message>
    <message>
        <source>slow decline</source>
        <translation>کاهش آهسته</translation>
    </message>
    <message>
        <source>still low</source>
        <translation>هنوز پایین</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>هنوز باز است</translation>
    </message>
    <message>
        <source>usual range from {count} scores on</source>
        <translation>محدودهٔ معمول از {count} نمره به بعد</translation>
    </message>
    <message>
        <source>{value} on {date}</source>
        <translation>{value} در {date}</translation>
    </message>
    <message>
        <source>{value} top of the range</source>
        <translation>{value} بالای محدوده</translation>
    </message>
    <message>
        <source>{value} usual level</source>
        <translation>{value} سطح معمول</translation>
    </message>
    <message>
        <source>{value} usual range for this client, from the first {count} sessions</source>
        <translation>{value} محدودهٔ معمول این مراجع، از روی {count} جلسهٔ نخست</translation>
    </message>
</context>
<context>
    <name>PlotChoice</name>
    <message>
        <source>A picture for a document (PNG), one that stays sharp at any size (SVG), or what is drawn as a table, one row a session (CSV). The table has neither a name nor notes.</source>
        <translation>تصویری برای یک سند (PNG)، تصویری که در هر اندازه‌ای واضح می‌ماند (SVG)، یا آنچه رسم شده به‌صورت جدول، هر جلسه یک ردیف (CSV). جدول نه نام دارد و نه یادداشت.</translation>
    </message>
    <message>
        <source>The beginning of each is printed too. Whoever gets the picture reads it.</source>
        <translation>آغاز هر یک از آن‌ها هم چاپ می‌شود. هر کس تصویر به دستش برسد آن را می‌خواند.</translation>
    </message>
    <message>
        <source>With the client’s name</source>
        <translation>با نام مراجع</translation>
    </message>
    <message>
        <source>With your notes and the events of the practice</source>
        <translation>با یادداشت‌های شما و رویدادهای مرکز</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln مراجع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%Ln مورد برای بررسی</numerusform>
        </translation>
    </message>
    <message>
        <source>42 CFR part 2</source>
        <translation>US 42 CFR Part 2</translation>
    </message>
    <message>
        <source>All answers are kept.</source>
        <translation>همهٔ پاسخ‌ها نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>همهٔ مراجعان</translation>
    </message>
    <message>
        <source>All questions are asked.</source>
        <translation>همهٔ پرسش‌ها پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>هر چه بررسی شد همان است که Rapport نوشته است.</translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n month(s).</source>
        <translation>
            <numerusform>پاسخ‌ها %Ln ماه نگه داشته می‌شوند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n year(s).</source>
        <translation>
            <numerusform>پاسخ‌ها %Ln سال نگه داشته می‌شوند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>Change what you unlock with.</source>
        <translation>آنچه با آن قفل را باز می‌کنید عوض کنید.</translation>
    </message>
    <message>
        <source>Clients can add own words.</source>
        <translation>مراجعان می‌توانند حرف‌های خودشان را اضافه کنند.</translation>
    </message>
    <message>
        <source>Clients who have left</source>
        <translation>مراجعانی که رفته‌اند</translation>
    </message>
    <message>
        <source>Every visit begins in: {language}</source>
        <translation>هر مراجعه شروع می‌شود به: {language}</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>نگهداری</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Make a new one when it is lost or somebody saw it.</source>
        <translation>اگر گم شده یا کسی آن را دیده است، کلید تازه‌ای بسازید.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>عبارت عبور من</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>کار من</translation>
    </message>
    <message>
        <source>Name, colours, logo and size of the clients’ pages.</source>
        <translation>نام، رنگ‌ها، نشان و اندازهٔ صفحه‌های مراجعان.</translation>
    </message>
    <message>
        <source>Name, look, languages, questions and the time of a visit reach your further kiosks with the next list of clients that you bring them.</source>
        <translation>نام، ظاهر، زبان‌ها، پرسش‌ها و مدت مراجعه با فهرست بعدی مراجعان که به کیوسک‌های دیگرتان می‌برید به آن‌ها می‌رسد.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ندارد.</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>اطلاعیه روی فایل‌های ذخیره‌شده</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>پرسش‌ها</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>سوابق</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>کلید بازیابی</translation>
    </message>
    <message>
        <source>The last one is from {date}.</source>
        <translation>آخرین نسخه از {date} است.</translation>
    </message>
    <message>
        <source>The short form is asked.</source>
        <translation>شکل کوتاه پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>درمانگران</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>هنوز هیچ‌کدام نیست.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>زمان‌ها</translation>
    </message>
    <message>
        <source>What your clients’ answers say together, without names.</source>
        <translation>پاسخ‌های مراجعان شما با هم چه می‌گویند، بدون نام.</translation>
    </message>
    <message>
        <source>When a visit ends by itself, and when these pages lock.</source>
        <translation>کِی مراجعه خودبه‌خود تمام می‌شود و کِی این صفحه‌ها قفل می‌شوند.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>One more after question {position} of {total}</source>
        <translation>یکی دیگر پس از پرسش {position} از {total}</translation>
    </message>
    <message>
        <source>Question {position} of {total}</source>
        <translation>پرسش {position} از {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>همین پاسخ بماند</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>One more after question {position} of {total}, about {timeframe}</source>
        <translation>یکی دیگر پس از پرسش {position} از {total}، دربارهٔ {timeframe}</translation>
    </message>
    <message>
        <source>Question {position} of {total}, about {timeframe}</source>
        <translation>پرسش {position} از {total}، دربارهٔ {timeframe}</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>رد شدن از این پرسش</translation>
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
        <translation>هر نه پرسش</translation>
    </message>
    <message>
        <source>Ask so from now on</source>
        <translation>از حالا به بعد این‌طور پرسیده شود</translation>
    </message>
    <message>
        <source>Before sending, a client can write up to 300 characters. The page says that nobody reads them now. You read them with the session; Rapport does not search them for anything. Every answer sheet then takes eight times the room on the disk, so that nobody can tell who wrote. A device without a keyboard needs the one of its system.</source>
        <translation>مراجع پیش از فرستادن می‌تواند تا ۳۰۰ نویسه بنویسد. در صفحه گفته شده است که الان کسی آن را نمی‌خواند. شما آن را همراه جلسه می‌خوانید؛ Rapport در آن دنبال هیچ چیزی نمی‌گردد. آن وقت هر برگهٔ پاسخ هشت برابر جا روی دیسک می‌گیرد، تا کسی نتواند بفهمد چه کسی نوشته است. دستگاهی که صفحه‌کلید ندارد به صفحه‌کلید روی صفحهٔ سیستم خودش نیاز دارد.</translation>
    </message>
    <message>
        <source>Five questions. Its scores do not compare with the others: a new course begins.</source>
        <translation>پنج پرسش. نمره‌هایش با نمره‌های دیگر مقایسه نمی‌شود: دورهٔ تازه‌ای از نمره‌ها آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Offer a box for the client’s own words</source>
        <translation>گذاشتن کادری برای حرف‌های خود مراجع</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>پرسش‌ها</translation>
    </message>
    <message>
        <source>That holds from the next visit on.</source>
        <translation>این از دیدار بعدی به بعد برقرار است.</translation>
    </message>
    <message>
        <source>The short form</source>
        <translation>شکل کوتاه</translation>
    </message>
    <message>
        <source>Under a minute.</source>
        <translation>کمتر از یک دقیقه.</translation>
    </message>
    <message>
        <source>What you choose holds for every client of the practice, from the next visit on. Further kiosks follow when you bring them the next list of clients.</source>
        <translation>آنچه انتخاب می‌کنید از مراجعهٔ بعدی برای همهٔ مراجعان مرکز به کار می‌رود. کیوسک‌های دیگر وقتی فهرست بعدی مراجعان را به آن‌ها ببرید همین را به کار می‌گیرند.</translation>
    </message>
    <message>
        <source>Whom to call in a crisis, as it stands beside the box</source>
        <translation>در بحران با چه کسی تماس بگیرند، همان‌طور که کنار کادر نوشته می‌شود</translation>
    </message>
</context>
<context>
    <name>RatingForm</name>
    <message>
        <source>Had you seen the client’s answers to this session?</source>
        <translation>آیا پاسخ‌های مراجع به این جلسه را دیده بودید؟</translation>
    </message>
    <message>
        <source>Keep my rating</source>
        <translation>نگه داشتن ارزیابی من</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>نگه داشتن تغییرها</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message>
        <source>Take this rating back</source>
        <translation>پس گرفتن این ارزیابی</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Leave this out</source>
        <translation>خالی گذاشتن</translation>
    </message>
</context>
<context>
    <name>ReaderRow</name>
    <message>
        <source>Hand over</source>
        <translation>واگذاری</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>واگذاری به {name}</translation>
    </message>
    <message>
        <source>Share for cover</source>
        <translation>اشتراک برای جانشینی</translation>
    </message>
    <message>
        <source>Share with {name} for cover</source>
        <translation>اشتراک با {name} برای جانشینی</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>پایان اشتراک</translation>
    </message>
    <message>
        <source>Stop sharing with {name}</source>
        <translation>پایان اشتراک با {name}</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (شما)</translation>
    </message>
    <message>
        <source>{name}: can read, for cover</source>
        <translation>{name}: می‌تواند بخواند، برای جانشینی</translation>
    </message>
    <message>
        <source>{name}: cannot read</source>
        <translation>{name}: نمی‌تواند بخواند</translation>
    </message>
    <message>
        <source>{name}: the client’s therapist</source>
        <translation>{name}: درمانگر این مراجع</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>هر چه بررسی شد همان است که Rapport نوشته است.</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>همه چیز را همین حالا بررسی کن</translation>
    </message>
    <message>
        <source>Checking every record</source>
        <translation>در حال بررسی تک‌تک سوابق</translation>
    </message>
    <message>
        <source>Every record was checked just now, and all of it is as Rapport wrote it.</source>
        <translation>تک‌تک سوابق همین حالا بررسی شد و همه همان است که Rapport نوشته است.</translation>
    </message>
    <message>
        <source>Is all of it whole?</source>
        <translation>آیا همه چیز سالم است؟</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>رویدادنامه</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>چیزی رخ نداده است.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>سوابق</translation>
    </message>
    <message>
        <source>Since you last unlocked</source>
        <translation>از آخرین باری که قفل را باز کردید</translation>
    </message>
    <message>
        <source>State code</source>
        <translation>کد وضعیت</translation>
    </message>
    <message>
        <source>The number of records and six characters that stand for all of them. Write it down now and then: as long as it continues from what you noted, nobody has put an older copy in its place.</source>
        <translation>شمار سوابق و شش نویسه که نمایندهٔ همهٔ آن‌هاست. گاه‌گاه آن را یادداشت کنید: تا وقتی دنبالهٔ همان باشد که یادداشت کرده‌اید، کسی نسخه‌ای قدیمی‌تر را به جای آن نگذاشته است.</translation>
    </message>
    <message>
        <source>What was done in this practice, the newest first.</source>
        <translation>آنچه در این مرکز انجام شد، تازه‌ترین در بالا.</translation>
    </message>
    <message>
        <source>When you last unlocked it was {code}.</source>
        <translation>بار پیش که قفل را باز کردید {code} بود.</translation>
    </message>
    <message>
        <source>You unlock for the first time here.</source>
        <translation>اولین بار است که اینجا قفل را باز می‌کنید.</translation>
    </message>
</context>
<context>
    <name>RecoveryFlow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>کلید بازیابی Rapport</translation>
    </message>
    <message>
        <source>The new recovery key (fingerprint {fingerprint}) opens everything now. Destroy the old paper once no backup needs it any more.</source>
        <translation>کلید بازیابی تازه (اثر {fingerprint}) از این پس همه‌چیز را باز می‌کند. وقتی هیچ نسخهٔ پشتیبانی به کاغذ قدیمی نیاز ندارد، آن را نابود کنید.</translation>
    </message>
    <message>
        <source>Until they change their own passphrase once, it cannot give a new one to: {names}.</source>
        <translation>تا خودشان یک بار عبارت عبورشان را عوض نکنند، نمی‌تواند به این افراد عبارت تازه بدهد: {names}.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>روی کاغذ دارم</translation>
    </message>
    <message>
        <source>It opens every answer when a passphrase is lost. It is shown this once and stored nowhere: save the page to a USB stick and print it, or write it on paper. Seal it in an envelope and keep it away from this device.</source>
        <translation>وقتی عبارت عبوری گم شود، این کلید همهٔ پاسخ‌ها را باز می‌کند. فقط همین یک بار نشان داده می‌شود و هیچ‌جا ذخیره نمی‌شود: صفحه را روی حافظهٔ USB ذخیره و چاپ کنید، یا آن را روی کاغذ بنویسید. در پاکتی مهر و موم کنید و دور از این دستگاه نگه دارید.</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>کلید بازیابی را نگه دارید</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>گام ۳ از ۳</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>تاریخ: {date}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}: tells this key from another one.</source>
        <translation>اثر انگشت {fingerprint}: این کلید را از کلیدی دیگر جدا می‌کند.</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>اثر انگشت: {fingerprint}</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>چگونه به کار می‌رود</translation>
    </message>
    <message>
        <source>It opens every answer of the practice when a passphrase is lost. Whoever has it can read everything. Rapport stores it nowhere and cannot show it again: without it and without a passphrase the answers are gone.</source>
        <translation>وقتی عبارت عبوری گم شود، این کلید همهٔ پاسخ‌های مرکز را باز می‌کند. هر کس آن را داشته باشد می‌تواند همه چیز را بخواند. Rapport آن را هیچ‌جا ذخیره نمی‌کند و نمی‌تواند دوباره نشانش بدهد: بدون آن و بدون عبارت عبور، پاسخ‌ها از دست می‌روند.</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>کلید: {key}</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>بازبینی‌ها</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>ساخته‌شده در {date}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>On paper, in a sealed and signed envelope, in a safe or with somebody you trust, away from the device and from its backups. Once it is printed, delete the file.</source>
        <translation>روی کاغذ، در پاکتی مهر و موم و امضاشده، در گاوصندوق یا نزد کسی که به او اعتماد دارید، دور از دستگاه و نسخه‌های پشتیبانش. همین که چاپ شد، فایل را حذف کنید.</translation>
    </message>
    <message>
        <source>Once a year: is the envelope still there, and still closed?</source>
        <translation>سالی یک بار: آیا پاکت هنوز سر جایش است و هنوز بسته است؟</translation>
    </message>
    <message>
        <source>Practice: {practice}</source>
        <translation>مرکز: {practice}</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport recovery key</source>
        <translation>کلید بازیابی Rapport</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>کلید بازیابی</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>امضا</translation>
    </message>
    <message>
        <source>Tap “Therapist” on the welcome page and type the key in place of the passphrase; capital letters and blanks do not matter, and a wrong character is noticed. Then open “Practice” and “Therapists” to give a new passphrase. To restore a backup, type it where the passphrase is asked for. Seal it again afterwards.</source>
        <translation>در صفحهٔ خوشامد روی «درمانگر» بزنید و به جای عبارت عبور، کلید را بنویسید؛ بزرگ و کوچکی حروف و فاصله‌ها مهم نیست و نویسهٔ نادرست شناخته می‌شود. سپس «مرکز» و «درمانگران» را باز کنید تا عبارت عبور تازه‌ای بدهید. برای بازگرداندن نسخهٔ پشتیبان، آن را در جایی بنویسید که عبارت عبور خواسته می‌شود. پس از آن دوباره مهر و مومش کنید.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>این چیست</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>کجا نگه داشته شود</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>Acknowledged: we named what happened</source>
        <translation>پذیرفتن: آنچه را رخ داد به زبان آوردیم</translation>
    </message>
    <message>
        <source>Client: no answer</source>
        <translation>مراجع: بدون پاسخ</translation>
    </message>
    <message>
        <source>Client: {answer}</source>
        <translation>مراجع: {answer}</translation>
    </message>
    <message>
        <source>Closed by the client’s answers of {session}.</source>
        <translation>با پاسخ‌های مراجع در {session} بسته شد.</translation>
    </message>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: you; filled where you had not seen the client’s answers. A difference is no mistake on either side: it is something to be curious about.</source>
        <translation>نقطه‌ها و خط پیوسته: مراجع. لوزی‌ها و خط‌چین: شما؛ جایی که پاسخ‌های مراجع را ندیده بودید توپر است. تفاوت، اشتباه هیچ‌یک از دو طرف نیست: چیزی است که می‌توان درباره‌اش کنجکاو بود.</translation>
    </message>
    <message>
        <source>Explored: we talked about what it was like</source>
        <translation>کاوش: دربارهٔ این که چه حالی داشت حرف زدیم</translation>
    </message>
    <message>
        <source>New boundary agreed</source>
        <translation>مرز تازه‌ای قرار گذاشته شد</translation>
    </message>
    <message>
        <source>Open. Only the client’s next answers close it.</source>
        <translation>باز است. فقط پاسخ‌های بعدی مراجع آن را می‌بندد.</translation>
    </message>
    <message>
        <source>Over {count} sessions you and the client do not clearly differ on any dimension.</source>
        <translation>در {count} جلسه، میان شما و مراجع در هیچ بُعدی تفاوت آشکاری نیست.</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points higher than the client does (median; interval {lower} to {upper}).</source>
        <translation>در {count} جلسه، بیشترین تفاوت در «{dimension}» است: شما آن را {points} امتیاز بالاتر از مراجع ارزیابی می‌کنید (میانه؛ فاصلهٔ اطمینان {lower} تا {upper}).</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points lower than the client does (median; interval {lower} to {upper}).</source>
        <translation>در {count} جلسه، بیشترین تفاوت در «{dimension}» است: شما آن را {points} امتیاز پایین‌تر از مراجع ارزیابی می‌کنید (میانه؛ فاصلهٔ اطمینان {lower} تا {upper}).</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>در کل</translation>
    </message>
    <message>
        <source>Rate a session, and both views of it appear here side by side.</source>
        <translation>یک جلسه را ارزیابی کنید تا هر دو نگاه اینجا کنار هم بیایند.</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>جلسهٔ {number}، {date}</translation>
    </message>
    <message>
        <source>Taken to supervision</source>
        <translation>در سوپرویژن مطرح شد</translation>
    </message>
    <message>
        <source>Too few to tell where you differ: {count} of {fewest} sessions rated by both.</source>
        <translation>هنوز کمتر از آن است که بتوان گفت کجا تفاوت دارید: {count} از {fewest} جلسه‌ای که هر دو ارزیابی کرده باشید.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, after you saw the client’s answers.</source>
        <translation>این جلسه را در {date}، پس از دیدن پاسخ‌های مراجع، ارزیابی کردید.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, before you saw the client’s answers.</source>
        <translation>این جلسه را در {date}، پیش از دیدن پاسخ‌های مراجع، ارزیابی کردید.</translation>
    </message>
    <message>
        <source>You rated this session on {date}.</source>
        <translation>این جلسه را در {date} ارزیابی کردید.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>بدون نمره</translation>
    </message>
    <message>
        <source>{dimension}: client {client}, you {own}</source>
        <translation>{dimension}: مراجع {client}، شما {own}</translation>
    </message>
</context>
<context>
    <name>ReflectionFlow</name>
    <message>
        <source>Noted.</source>
        <translation>ثبت شد.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>پس گرفته شد.</translation>
    </message>
    <message>
        <source>Your rating is kept.</source>
        <translation>ارزیابی شما نگه داشته شد.</translation>
    </message>
    <message>
        <source>Your rating is taken back.</source>
        <translation>ارزیابی شما پس گرفته شد.</translation>
    </message>
</context>
<context>
    <name>ReflectionTab</name>
    <message>
        <source>After</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Both views over time</source>
        <translation>هر دو نگاه در گذر زمان</translation>
    </message>
    <message>
        <source>How was this session from your side? Everything can be left out. Only you read this; erasing the client erases it too, and no export has it.</source>
        <translation>این جلسه از نگاه شما چطور بود؟ هر چیزی را می‌توان خالی گذاشت. این را فقط خودتان می‌خوانید؛ اگر مراجع پاک شود این هم پاک می‌شود و در هیچ خروجی‌ای نمی‌آید.</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>ارزیابی من</translation>
    </message>
    <message>
        <source>No session yet. After the first one you can rate it here.</source>
        <translation>هنوز جلسه‌ای نبوده است. پس از اولین جلسه می‌توانید آن را اینجا ارزیابی کنید.</translation>
    </message>
    <message>
        <source>Nothing is rated yet. Choose an answer to at least one sentence.</source>
        <translation>هنوز چیزی ارزیابی نشده است. دست‌کم برای یک جمله پاسخی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Plot of your ratings and the client’s answers</source>
        <translation>نمودار ارزیابی‌های شما و پاسخ‌های مراجع</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>بازاندیشی</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>ذخیرهٔ این تصویر…</translation>
    </message>
    <message>
        <source>Steps of repair</source>
        <translation>گام‌های ترمیم</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>جلسهٔ بعدی</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>جلسهٔ قبلی</translation>
    </message>
    <message>
        <source>There is nothing to rate here: the recovery key is no therapist, or this questionnaire has no sentences for the therapist.</source>
        <translation>اینجا چیزی برای ارزیابی نیست: کلید بازیابی درمانگر نیست، یا این پرسشنامه جمله‌ای برای درمانگر ندارد.</translation>
    </message>
    <message>
        <source>Tick what you did, with its day. Whoever reads this client sees these steps. They close nothing: the client’s next answers do.</source>
        <translation>آنچه انجام دادید را با روزش علامت بزنید. هر کس بتواند پاسخ‌های این مراجع را بخواند، این گام‌ها را می‌بیند. آن‌ها چیزی را نمی‌بندند: پاسخ‌های بعدی مراجع می‌بندد.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>مراجع</translation>
    </message>
    <message>
        <source>you</source>
        <translation>شما</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Make a new recovery key</source>
        <translation>ساختن کلید بازیابی تازه</translation>
    </message>
    <message>
        <source>Make a new recovery key when the old one is lost or somebody saw it. From then on the old one opens nothing in this practice. Backups that were made before still open with it.</source>
        <translation>اگر کلید بازیابی قدیمی گم شده یا کسی آن را دیده است، کلید تازه‌ای بسازید. از آن پس کلید قدیمی در این مرکز چیزی را باز نمی‌کند. نسخه‌های پشتیبان پیشین هنوز با آن باز می‌شوند.</translation>
    </message>
    <message>
        <source>Please type your own passphrase.</source>
        <translation>لطفاً عبارت عبور خودتان را بنویسید.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>کلید بازیابی</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>عبارت عبور خودتان</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>For a conversation</source>
        <translation>برای گفت‌وگو</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>برای سوپرویژن</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>این را چطور بخوانیم</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>گزارش Rapport</translation>
    </message>
    <message>
        <source>Rapport, page {page} of {pages}</source>
        <translation>Rapport، صفحهٔ {page} از {pages}</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>جلسهٔ {number}</translation>
    </message>
    <message>
        <source>Whoever has this page can read it. Keep it safe.</source>
        <translation>هر کس این صفحه را داشته باشد می‌تواند آن را بخواند. در جای امنی نگهش دارید.</translation>
    </message>
</context>
<context>
    <name>ResetPassphrasePage</name>
    <message>
        <source>New passphrase</source>
        <translation>عبارت عبور تازه</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>عبارت عبور تازه برای {name}</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>ثبت این عبارت عبور</translation>
    </message>
    <message>
        <source>The old passphrase no longer works then. Clients and answers stay as they are.</source>
        <translation>عبارت عبور قدیمی دیگر کار نمی‌کند. مراجعان و پاسخ‌ها همان‌طور که هستند می‌مانند.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>درمانگران</translation>
    </message>
</context>
<context>
    <name>RestingPage</name>
    <message>
        <source>It starts again by itself. If it does not, please tell somebody here.</source>
        <translation>خودش دوباره راه می‌افتد. اگر نیفتاد، لطفاً به کسی در اینجا بگویید.</translation>
    </message>
    <message>
        <source>This device needs a moment</source>
        <translation>این دستگاه به کمی زمان نیاز دارد</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose another file</source>
        <translation>انتخاب فایل دیگر</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>انتخاب فایل پشتیبان</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>از نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>It takes the place of “{practice}” as it is here now; that folder is kept beside it under another name.</source>
        <translation>جای «{practice}» را، آن‌گونه که اکنون اینجاست، می‌گیرد؛ آن پوشه با نام دیگری در کنارش نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>عبارت عبور یا کلید بازیابی</translation>
    </message>
    <message>
        <source>Please choose the backup file first.</source>
        <translation>لطفاً اول فایل پشتیبان را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Please type the passphrase or the recovery key.</source>
        <translation>لطفاً عبارت عبور یا کلید بازیابی را بنویسید.</translation>
    </message>
    <message>
        <source>Put in the USB stick with the backup and choose the newest file. The passphrase of any therapist opens it, as it was on the day of the backup; so does the recovery key.</source>
        <translation>حافظهٔ USB را که نسخهٔ پشتیبان در آن است وصل کنید و تازه‌ترین فایل را انتخاب کنید. عبارت عبور هر درمانگر، به همان شکل روز پشتیبان‌گیری، آن را باز می‌کند؛ کلید بازیابی هم باز می‌کند.</translation>
    </message>
    <message>
        <source>Records there that the backup does not have: {count}.</source>
        <translation>سوابقی که آنجا هست و در نسخهٔ پشتیبان نیست: {count}.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Restore a practice</source>
        <translation>بازگرداندن یک مرکز</translation>
    </message>
    <message>
        <source>Restoring and checking every record</source>
        <translation>در حال بازگرداندن و بررسی تک‌تک سوابق</translation>
    </message>
    <message>
        <source>This is the backup of another practice. It takes the place of “{practice}”, which is here now; its folder is kept beside it under another name.</source>
        <translation>این نسخهٔ پشتیبانِ مرکز دیگری است. جای «{practice}» را که اکنون اینجاست می‌گیرد؛ پوشهٔ آن با نام دیگری در کنارش نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>{file}: made on {date}, with {count} records.</source>
        <translation>{file}: ساخته‌شده در {date}، با {count} سابقه.</translation>
    </message>
</context>
<context>
    <name>RestoringFlow</name>
    <message>
        <source>Rapport backups (*.rapport)</source>
        <translation>نسخه‌های پشتیبان Rapport (*.rapport)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a client</source>
        <translation>پیدا کردن مراجع</translation>
    </message>
    <message>
        <source>Show all names again</source>
        <translation>نمایش دوبارهٔ همهٔ نام‌ها</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نشان دادن</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>نشان دادن آنچه نوشته می‌شود</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Session {number} of {count}</source>
        <translation>جلسهٔ {number} از {count}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>موضوعیت ندارد</translation>
    </message>
    <message>
        <source>no answer before the time ran out</source>
        <translation>تا پایان وقت پاسخی نیامد</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>پرسیده نشد</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>رد شده</translation>
    </message>
</context>
<context>
    <name>SessionCursor</name>
    <message>
        <source>Sessions on the plot: left and right arrow keys move between them, together with Shift they choose a span</source>
        <translation>جلسه‌های روی نمودار: کلیدهای چپ و راست میان جلسه‌ها جابه‌جا می‌شوند و همراه با Shift بازه‌ای را انتخاب می‌کنند</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Answers</source>
        <translation>پاسخ‌ها</translation>
    </message>
    <message>
        <source>Notes and events</source>
        <translation>یادداشت‌ها و رویدادها</translation>
    </message>
    <message>
        <source>Nothing unusual in this session.</source>
        <translation>در این جلسه چیز نامعمولی نیست.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>نشانه‌ها</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>جلسهٔ بعدی</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>جلسهٔ قبلی</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>کلید بازیابی Rapport</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>راه‌اندازی Rapport</translation>
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
        <translation>پنهان کردن توضیح:</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>این یعنی چه؟</translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n days.</source>
        <translation>
            <numerusform>از {date} پاسخی نیست، معمولاً هر %Ln روز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n months.</source>
        <translation>
            <numerusform>از {date} پاسخی نیست، معمولاً هر %Ln ماه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n weeks.</source>
        <translation>
            <numerusform>از {date} پاسخی نیست، معمولاً هر %Ln هفته.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers since {date}, usually every week.</source>
        <translation>از {date} پاسخی نیست، معمولاً هر هفته.</translation>
    </message>
    <message>
        <source>No answers since {date}.</source>
        <translation>از {date} پاسخی نیست.</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>All sessions</source>
        <translation>همهٔ جلسه‌ها</translation>
    </message>
    <message>
        <source>Drag across the plot to look at some of the sessions only.</source>
        <translation>برای دیدن بخشی از جلسه‌ها، روی نمودار بکشید.</translation>
    </message>
    <message>
        <source>Last {count}</source>
        <translation>{count} جلسهٔ آخر</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>ذخیرهٔ این تصویر…</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}. The usual range stays the same.</source>
        <translation>جلسه‌های {first} تا {last} از {count}. محدودهٔ معمول همان می‌ماند.</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>زبان خود را انتخاب کنید</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>All of these are fine.</source>
        <translation>همهٔ این‌ها خوب است.</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>ادامهٔ پرسش‌ها</translation>
    </message>
    <message>
        <source>Send what I answered so far</source>
        <translation>فرستادن پاسخ‌هایی که تا حالا دادم</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>در حال فرستادن</translation>
    </message>
    <message>
        <source>Stop and send nothing</source>
        <translation>بس کردن و نفرستادن</translation>
    </message>
    <message>
        <source>Would you like to stop?</source>
        <translation>می‌خواهید همین‌جا بس کنید؟</translation>
    </message>
</context>
<context>
    <name>SupervisionSheet</name>
    <message>
        <source>Made on {date}. No client is named.</source>
        <translation>ساخته‌شده در {date}. نام هیچ مراجعی در آن نیست.</translation>
    </message>
    <message>
        <source>My practice, for supervision</source>
        <translation>کار من، برای سوپرویژن</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport برای سوپرویژن</translation>
    </message>
</context>
<context>
    <name>TakeAlongFlow</name>
    <message>
        <source>Rapport answers</source>
        <translation>پاسخ‌های Rapport</translation>
    </message>
    <message>
        <source>Rapport plot</source>
        <translation>نمودار Rapport</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>گزارش Rapport</translation>
    </message>
    <message>
        <source>Saved to {file}. Whoever has the file can read it.</source>
        <translation>در {file} ذخیره شد. هر کس این فایل را داشته باشد می‌تواند آن را بخواند.</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>A report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>All answers of this client</source>
        <translation>همهٔ پاسخ‌های این مراجع</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>برگشت به مراجع</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>ترسیم (SVG)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>همه چیز (JSON)</translation>
    </message>
    <message>
        <source>For a client who asks for a copy, for research, or for another program. Every format tells apart why an answer is missing.</source>
        <translation>برای مراجعی که رونوشت می‌خواهد، برای پژوهش، یا برای برنامه‌ای دیگر. در همهٔ قالب‌ها جدا معلوم است که پاسخی چرا نیست.</translation>
    </message>
    <message>
        <source>For a conversation with the client</source>
        <translation>برای گفت‌وگو با مراجع</translation>
    </message>
    <message>
        <source>For health-care programs (FHIR R4)</source>
        <translation>برای برنامه‌های حوزهٔ سلامت (FHIR R4)</translation>
    </message>
    <message>
        <source>For spreadsheets. With the score.</source>
        <translation>برای برنامه‌های صفحه‌گسترده. همراه با نمره.</translation>
    </message>
    <message>
        <source>For statistics programs.</source>
        <translation>برای برنامه‌های آماری.</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>برای سوپرویژن</translation>
    </message>
    <message>
        <source>In inviting words, without marks of what is unusual.</source>
        <translation>با واژه‌هایی که به گفت‌وگو دعوت می‌کنند، بدون علامت برای آنچه نامعمول است.</translation>
    </message>
    <message>
        <source>Notes of yours are printed too, on a page of their own. Whoever gets the report reads them.</source>
        <translation>یادداشت‌های شما هم در صفحه‌ای جداگانه چاپ می‌شود. هر کس گزارش به دستش برسد آن‌ها را می‌خواند.</translation>
    </message>
    <message>
        <source>One or two pages: the plot, what was noticed, moments and repairs, what it rests on and what is missing. The client’s own words are not in it.</source>
        <translation>یک یا دو صفحه: نمودار، آنچه به چشم آمد، لحظه‌ها و ترمیم‌ها، پایهٔ این گزارش و آنچه کم است. حرف‌های خود مراجع در آن نیست.</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>تصویر (PNG)</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Questions and answers. The client’s number stands for the name.</source>
        <translation>پرسش‌ها و پاسخ‌ها. شمارهٔ مراجع به جای نام می‌آید.</translation>
    </message>
    <message>
        <source>Rapport has no print button: a printer’s queue keeps a copy of what it prints. Save the file on a stick, print it on a computer that you trust, then delete it.</source>
        <translation>Rapport دکمهٔ چاپ ندارد: صف چاپگر رونوشتی از آنچه چاپ می‌کند نگه می‌دارد. فایل را روی حافظهٔ USB ذخیره کنید، در رایانه‌ای که به آن اعتماد دارید چاپ کنید و سپس حذفش کنید.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>ذخیرهٔ پاسخ‌ها</translation>
    </message>
    <message>
        <source>Save the report (PDF)</source>
        <translation>ذخیرهٔ گزارش (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Table, one row a session (CSV)</source>
        <translation>جدول، هر جلسه یک ردیف (CSV)</translation>
    </message>
    <message>
        <source>Table, one row an answer (CSV)</source>
        <translation>جدول، هر پاسخ یک ردیف (CSV)</translation>
    </message>
    <message>
        <source>The exact questions, every answer, the scores and the client’s own words: a complete copy.</source>
        <translation>متن دقیق پرسش‌ها، همهٔ پاسخ‌ها، نمره‌ها و حرف‌های خود مراجع: رونوشتی کامل.</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>نمودار</translation>
    </message>
    <message>
        <source>The whole course. Some of the sessions alone are saved from “Trends”: choose them there, then “Save this picture…”.</source>
        <translation>کل دوره. برای ذخیرهٔ فقط بخشی از جلسه‌ها، آن‌ها را در «روندها» انتخاب کنید و سپس «ذخیرهٔ این تصویر…» را بزنید.</translation>
    </message>
    <message>
        <source>This stands on everything that you save: “{notice}”</source>
        <translation>روی هر چه ذخیره می‌کنید این نوشته می‌آید: «{notice}»</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>گزارش‌ها و فایل‌ها</translation>
    </message>
    <message>
        <source>To take along: {client}</source>
        <translation>گزارش‌ها و فایل‌ها: {client}</translation>
    </message>
    <message>
        <source>What you save here is not protected any more: whoever has the file can read it. Keep it as safe as your notes, and delete it when it is no longer needed. The practice’s log notes that something was saved, not what it says.</source>
        <translation>آنچه اینجا ذخیره می‌کنید دیگر محافظت نمی‌شود: هر کس فایل را داشته باشد می‌تواند آن را بخواند. آن را مانند یادداشت‌هایتان در جای امن نگه دارید و وقتی دیگر لازم نیست حذفش کنید. در رویدادنامهٔ مرکز ثبت می‌شود که چیزی ذخیره شده است، نه آنچه در آن نوشته شده.</translation>
    </message>
    <message>
        <source>With every signal, its rule and its figures.</source>
        <translation>با همهٔ نشانه‌ها، قاعدهٔ هر یک و عددهایش.</translation>
    </message>
    <message>
        <source>With the names of client and practice</source>
        <translation>با نام مراجع و مرکز</translation>
    </message>
    <message>
        <source>With your notes</source>
        <translation>با یادداشت‌های شما</translation>
    </message>
    <message>
        <source>Without any name</source>
        <translation>بدون هیچ نامی</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>سپاسگزاریم</translation>
    </message>
    <message>
        <source>They help the two of you to talk about what goes well and what does not. You can leave the device here.</source>
        <translation>به هر دوی شما کمک می‌کنند دربارهٔ آنچه خوب پیش می‌رود و آنچه خوب پیش نمی‌رود حرف بزنید. می‌توانید دستگاه را همین‌جا بگذارید.</translation>
    </message>
    <message>
        <source>You can answer another time, or not at all. You can leave the device here.</source>
        <translation>می‌توانید وقت دیگری پاسخ بدهید، یا اصلاً پاسخ ندهید. می‌توانید دستگاه را همین‌جا بگذارید.</translation>
    </message>
    <message>
        <source>You stopped, and that is fine. Nothing was sent, nothing was kept.</source>
        <translation>همین‌جا بس کردید و هیچ اشکالی ندارد. چیزی فرستاده نشد و چیزی نگه داشته نشد.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. Only your therapist can open them.</source>
        <translation>پاسخ‌هایتان ذخیره و قفل شده‌اند. فقط درمانگر شما می‌تواند بازشان کند.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. The therapists of this practice can open them.</source>
        <translation>پاسخ‌هایتان ذخیره و قفل شده‌اند. درمانگران این مرکز می‌توانند بازشان کنند.</translation>
    </message>
</context>
<context>
    <name>TherapistsFlow</name>
    <message>
        <source>Your passphrase is changed. The old one no longer works.</source>
        <translation>عبارت عبورتان عوض شد. عبارت قدیمی دیگر کار نمی‌کند.</translation>
    </message>
    <message>
        <source>{name} can no longer unlock.</source>
        <translation>{name} دیگر نمی‌تواند قفل را باز کند.</translation>
    </message>
    <message>
        <source>{name} can unlock now, with that name and passphrase.</source>
        <translation>{name} اکنون می‌تواند با آن نام و عبارت عبور قفل را باز کند.</translation>
    </message>
    <message>
        <source>{name} unlocks with the new passphrase from now on.</source>
        <translation>{name} از این پس با عبارت عبور تازه قفل را باز می‌کند.</translation>
    </message>
</context>
<context>
    <name>TherapistsPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>افزودن درمانگر</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>درمانگران</translation>
    </message>
    <message>
        <source>To remove a therapist, or to give one a new passphrase, lock this view and unlock it with the recovery key in place of a passphrase.</source>
        <translation>برای حذف یک درمانگر یا دادن عبارت عبور تازه به او، این نما را قفل کنید و به جای عبارت عبور با کلید بازیابی بازش کنید.</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln ثانیه</numerusform>
        </translation>
    </message>
    <message>
        <source>After this time without a touch the answers are wiped. Some people need longer to read.</source>
        <translation>اگر تا این مدت صفحه لمس نشود، پاسخ‌ها پاک می‌شوند. بعضی‌ها برای خواندن به وقت بیشتری نیاز دارند.</translation>
    </message>
    <message>
        <source>After this time without a touch the therapist’s pages lock. Shorter is safer.</source>
        <translation>اگر تا این مدت صفحه لمس نشود، صفحه‌های درمانگر قفل می‌شوند. هر چه کوتاه‌تر، امن‌تر.</translation>
    </message>
    <message>
        <source>As usual.</source>
        <translation>مانند معمول.</translation>
    </message>
    <message numerus="yes">
        <source>Before a time is over, the page counts down for %n second(s). A touch goes on.</source>
        <translation>
            <numerusform>پیش از پایان وقت، صفحه %Ln ثانیه شمارش معکوس می‌کند. با لمس صفحه ادامه می‌یابد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these times</source>
        <translation>نگه داشتن این زمان‌ها</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>مرکز</translation>
    </message>
    <message>
        <source>That holds from the next visit and from the next unlock on.</source>
        <translation>این از دیدار بعدی و از باز کردن بعدی قفل برقرار است.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>زمان‌ها</translation>
    </message>
    <message>
        <source>When a client walks away</source>
        <translation>وقتی مراجع از دستگاه دور می‌شود</translation>
    </message>
    <message>
        <source>When you walk away</source>
        <translation>وقتی شما از دستگاه دور می‌شوید</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source> (some questions were skipped)</source>
        <translation> (از برخی پرسش‌ها رد شده‌اند)</translation>
    </message>
    <message>
        <source> Broken in two: still open.</source>
        <translation> دو تکه: هنوز باز است.</translation>
    </message>
    <message>
        <source> With a tick: put right.</source>
        <translation> با تیک: درست شد.</translation>
    </message>
    <message>
        <source>A moment did not feel right: a little</source>
        <translation>لحظه‌ای درست نبود: کمی</translation>
    </message>
    <message>
        <source>A moment did not feel right: yes</source>
        <translation>لحظه‌ای درست نبود: بله</translation>
    </message>
    <message>
        <source>Diamond: a moment that did not feel right (small: a little; large: yes).</source>
        <translation>لوزی: لحظه‌ای که درست نبود (کوچک: کمی؛ بزرگ: بله).</translation>
    </message>
    <message>
        <source>Gap and ×: too few questions were answered for a score.</source>
        <translation>جای خالی و ×: به پرسش‌های کافی برای یک نمره پاسخ داده نشد.</translation>
    </message>
    <message>
        <source>Hexagon: a slow decline shows here.</source>
        <translation>شش‌ضلعی: اینجا کاهشی آهسته دیده می‌شود.</translation>
    </message>
    <message>
        <source>Hollow point: some questions were skipped.</source>
        <translation>نقطهٔ توخالی: از برخی پرسش‌ها رد شده‌اند.</translation>
    </message>
    <message>
        <source>In the client’s own words: “{words}”</source>
        <translation>با حرف‌های خود مراجع: «{words}»</translation>
    </message>
    <message>
        <source>No score: too few questions were answered.</source>
        <translation>بدون نمره: به پرسش‌های کافی پاسخ داده نشد.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>هنوز جلسه‌ای نبوده است.</translation>
    </message>
    <message>
        <source>Own words of the client: session {sessions}. Point at it to read them.</source>
        <translation>حرف‌های خود مراجع: جلسهٔ {sessions}. برای خواندن، نشانگر را روی آن ببرید.</translation>
    </message>
    <message>
        <source>Put right: a little</source>
        <translation>چقدر درست شد: کمی</translation>
    </message>
    <message>
        <source>Put right: completely</source>
        <translation>چقدر درست شد: کاملاً</translation>
    </message>
    <message>
        <source>Put right: mostly</source>
        <translation>چقدر درست شد: تا حد زیادی</translation>
    </message>
    <message>
        <source>Put right: not at all</source>
        <translation>چقدر درست شد: اصلاً</translation>
    </message>
    <message>
        <source>Put right: very much</source>
        <translation>چقدر درست شد: خیلی زیاد</translation>
    </message>
    <message>
        <source>Put right: we did not talk about it</source>
        <translation>چقدر درست شد: درباره‌اش حرف نزدیم</translation>
    </message>
    <message>
        <source>Scale: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>مقیاس: ۰ پایین‌ترین پاسخ به همهٔ پرسش‌هاست و ۱۰۰ بالاترین.</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>نمرهٔ {score} از ۱۰۰</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>جلسهٔ {number}، {date}</translation>
    </message>
    <message>
        <source>Square: lower than usual for this client.</source>
        <translation>مربع: پایین‌تر از معمول برای این مراجع.</translation>
    </message>
    <message>
        <source>Triangle: a fall.</source>
        <translation>مثلث: افت.</translation>
    </message>
    <message>
        <source>What happened in session {session} is still open.</source>
        <translation>آنچه در جلسهٔ {session} رخ داد هنوز باز است.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>آنچه در جلسه‌های {sessions} رخ داد هنوز باز است.</translation>
    </message>
    <message>
        <source>What the client wrote cannot be read: its records were changed.</source>
        <translation>آنچه مراجع نوشته است خوانده نمی‌شود: سوابق آن تغییر کرده است.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>آنچه در جلسهٔ {session} دیده شد ادامه دارد.</translation>
    </message>
</context>
<context>
    <name>TrendsTab</name>
    <message>
        <source>Plot of the scores over the sessions</source>
        <translation>نمودار نمره‌ها در طول جلسه‌ها</translation>
    </message>
    <message>
        <source>The notes were changed.</source>
        <translation>یادداشت‌ها تغییر کردند.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Leave without sending</source>
        <translation>رفتن بدون فرستادن</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>هنوز ذخیره نشده</translation>
    </message>
    <message>
        <source>Please tell somebody here.</source>
        <translation>لطفاً به کسی در اینجا بگویید.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>درمانگر</translation>
    </message>
    <message>
        <source>This device needs attention</source>
        <translation>این دستگاه به رسیدگی نیاز دارد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره امتحان کنید</translation>
    </message>
    <message>
        <source>Your answers are not lost: this page keeps trying. Please tell somebody here.</source>
        <translation>پاسخ‌هایتان از دست نرفته است: این صفحه همچنان تلاش می‌کند. لطفاً به کسی در اینجا بگویید.</translation>
    </message>
</context>
<context>
    <name>TwoGroups</name>
    <message>
        <source>Group {number}</source>
        <translation>گروه {number}</translation>
    </message>
    <message>
        <source>Group {number} is not right. Compare it, or go back to see the key.</source>
        <translation>گروه {number} درست نیست. آن را مقایسه کنید، یا برگردید تا کلید را ببینید.</translation>
    </message>
    <message>
        <source>Groups {first} and {second} are not right. Compare them, or see the key again.</source>
        <translation>گروه‌های {first} و {second} درست نیستند. آن‌ها را مقایسه کنید، یا کلید را دوباره ببینید.</translation>
    </message>
    <message>
        <source>Please type both groups.</source>
        <translation>لطفاً هر دو گروه را بنویسید.</translation>
    </message>
</context>
<context>
    <name>TypedQuestion</name>
    <message>
        <source>That is not the name. Type it as it stands at the top of this page.</source>
        <translation>این، آن نام نیست. آن را همان‌طور بنویسید که در بالای این صفحه آمده است.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>A backup is made first. This happens once; please wait.</source>
        <translation>اول یک نسخهٔ پشتیبان ساخته می‌شود. این کار فقط یک بار انجام می‌شود؛ لطفاً صبر کنید.</translation>
    </message>
    <message>
        <source>Back to the welcome page</source>
        <translation>برگشت به صفحهٔ خوشامد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>بستن کیوسک</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>یک لحظه…</translation>
    </message>
    <message>
        <source>Opening what your clients answered</source>
        <translation>در حال باز کردن پاسخ‌های مراجعان شما</translation>
    </message>
    <message>
        <source>The records are being brought to the form of the newer Rapport</source>
        <translation>سوابق دارند به قالب Rapport تازه‌تر درمی‌آیند</translation>
    </message>
    <message>
        <source>The therapist&apos;s view: unlock</source>
        <translation>نمای درمانگر: باز کردن قفل</translation>
    </message>
    <message>
        <source>Too many wrong tries. A passphrase is taken again in {time}; the recovery key at any time.</source>
        <translation>تلاش‌های نادرست زیاد بود. عبارت عبور {time} دیگر دوباره پذیرفته می‌شود؛ کلید بازیابی هر زمان.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>باز کردن قفل</translation>
    </message>
    <message>
        <source>Unlock your view</source>
        <translation>قفل نمای خود را باز کنید</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارت عبور شما</translation>
    </message>
    <message>
        <source>{done} of {total} records.</source>
        <translation>{done} از {total} سابقه.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>How was your session? Answering takes about a minute.</source>
        <translation>جلسهٔ شما چطور بود؟ پاسخ دادن حدود یک دقیقه طول می‌کشد.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>درمانگر</translation>
    </message>
    <message>
        <source>Welcome to {practice}</source>
        <translation>به {practice} خوش آمدید</translation>
    </message>
</context>
<context>
    <name>WithoutCode</name>
    <message>
        <source>no answer</source>
        <translation>بدون پاسخ</translation>
    </message>
</context>
<context>
    <name>WithoutCodePage</name>
    <message>
        <source>All clients</source>
        <translation>همهٔ مراجعان</translation>
    </message>
    <message>
        <source>Here are the newest {shown} of {count}; an export has all of them.</source>
        <translation>این‌ها {shown} مورد تازه‌تر از {count} مورد است؛ خروجی همه را دارد.</translation>
    </message>
    <message>
        <source>These clients had no code at hand, so no name belongs to their answers, and every therapist of the practice can read them.</source>
        <translation>این مراجعان کدشان همراهشان نبود؛ پس پاسخ‌هایشان نامی ندارد و هر درمانگر مرکز می‌تواند آن‌ها را بخواند.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>--from goes with rows; the list of clients for kiosks is always whole.</source>
        <translation>--from همراه ردیف‌ها به کار می‌رود؛ فهرست مراجعان برای کیوسک‌ها همیشه کامل است.</translation>
    </message>
    <message>
        <source>A code has ten digits. Please compare it with your card and type it again.</source>
        <translation>کد ده رقم دارد. لطفاً آن را با کارتتان مقایسه کنید و دوباره بنویسید.</translation>
    </message>
    <message>
        <source>A colour is written as # and six signs from 0 to 9 and A to F: #1D5148, say.</source>
        <translation>رنگ با # و شش نشانه از 0 تا 9 و A تا F نوشته می‌شود، مثلاً #1D5148.</translation>
    </message>
    <message>
        <source>A key in the key file was not put there by Rapport: somebody may have exchanged it to read along. Nothing was changed. Restore the key file from the latest backup.</source>
        <translation>یکی از کلیدهای فایل کلیدها را Rapport آنجا نگذاشته است: شاید کسی آن را عوض کرده باشد تا پنهانی بخواند. چیزی تغییر نکرد. فایل کلیدها را از آخرین نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>A name is needed. Please type one.</source>
        <translation>یک نام لازم است. لطفاً بنویسید.</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Give --new-passphrase-file FILE, or --generate.</source>
        <translation>یک عبارت عبور تازه لازم است. --new-passphrase-file FILE یا --generate را بدهید.</translation>
    </message>
    <message>
        <source>A new recovery key opens everything, and there are {count} clients whom you cannot read. Let each one&apos;s therapist share access with you first; that can be taken back afterwards.</source>
        <translation>کلید بازیابی تازه همه چیز را باز می‌کند و {count} مراجع هست که شما نمی‌توانید پاسخ‌هایشان را بخوانید. اول از درمانگر هر یک بخواهید دسترسی را با شما به اشتراک بگذارد؛ بعد می‌توان آن را پس گرفت.</translation>
    </message>
    <message>
        <source>A passphrase is needed. Give --passphrase-file FILE, or - for standard input.</source>
        <translation>یک عبارت عبور لازم است. --passphrase-file FILE را بدهید، یا - برای ورودی استاندارد.</translation>
    </message>
    <message>
        <source>A questionnaire needs at least one item and at most 40 ({path}).</source>
        <translation>پرسشنامه دست‌کم یک پرسش و حداکثر ۴۰ پرسش لازم دارد ({path}).</translation>
    </message>
    <message>
        <source>A record opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>یک سابقه باز می‌شود، اما محتوای آن آسیب دیده یا از Rapport تازه‌تری است. Rapport را به‌روز کنید؛ اگر کمکی نکرد، آخرین نسخهٔ پشتیبان را بازگردانید.</translation>
    </message>
    <message>
        <source>A recovery key has {wanted} letters and digits in ten groups of four; this has {count}. Compare it with the paper and type it again.</source>
        <translation>کلید بازیابی {wanted} حرف و رقم در ده گروه چهارتایی دارد؛ این یکی {count} تا دارد. آن را با کاغذ مقایسه کنید و دوباره بنویسید.</translation>
    </message>
    <message>
        <source>A recovery key never has &quot;{character}&quot; (group {group}). Compare that group with the paper and type it again.</source>
        <translation>کلید بازیابی هرگز «{character}» ندارد (گروه {group}). آن گروه را با کاغذ مقایسه کنید و دوباره بنویسید.</translation>
    </message>
    <message>
        <source>A row was changed after it was written. Unlock and check again to see which: that needs a key.</source>
        <translation>ردیفی پس از نوشته شدن تغییر کرده است. قفل را باز کنید و دوباره بررسی کنید تا ببینید کدام: برای آن کلید لازم است.</translation>
    </message>
    <message>
        <source>A scale from {minimum} to {maximum} in steps of {step} does not work out. The minimum must be below the maximum, and a whole number of steps must lead from one to the other.</source>
        <translation>مقیاسی از {minimum} تا {maximum} با گام‌های {step} جور درنمی‌آید. کمینه باید زیر بیشینه باشد و شمار گام‌ها از یکی تا دیگری باید عددی درست باشد.</translation>
    </message>
    <message>
        <source>A sealed entry does not open: it was changed, moved, or sealed to another key. Run `rapport verify` to see where, and restore the latest backup.</source>
        <translation>یک مدخل مهر و موم‌شده باز نمی‌شود: تغییر کرده، جابه‌جا شده یا برای کلید دیگری مهر و موم شده است. برای دیدن جای آن `rapport verify` را اجرا کنید و آخرین نسخهٔ پشتیبان را بازگردانید.</translation>
    </message>
    <message>
        <source>A state code is a number, a dash and six letters or digits, as in 1284-7QK2MD. Compare it with the paper and type it again.</source>
        <translation>کد وضعیت یک عدد، یک خط تیره و شش حرف یا رقم است، مانند 1284-7QK2MD. آن را با کاغذ مقایسه کنید و دوباره بنویسید.</translation>
    </message>
    <message>
        <source>A stored entry opens but is not written the way Rapport writes it. Update Rapport, or restore the latest backup.</source>
        <translation>یک مدخل ذخیره‌شده باز می‌شود اما آن‌گونه که Rapport می‌نویسد نوشته نشده است. Rapport را به‌روز کنید، یا آخرین نسخهٔ پشتیبان را بازگردانید.</translation>
    </message>
    <message>
        <source>A stored public key has {size} bytes where its kind needs {wanted}. Restore the key file from the latest backup.</source>
        <translation>یک کلید عمومی ذخیره‌شده {size} بایت دارد، اما نوع آن {wanted} بایت لازم دارد. فایل کلیدها را از آخرین نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>A stored public key is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>یک کلید عمومی ذخیره‌شده آسیب دیده یا از Rapport تازه‌تری است. Rapport را به‌روز کنید، یا فایل کلیدها را از آخرین نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>A stored public key is damaged, so nothing can be sealed to it. Restore the key file from the latest backup.</source>
        <translation>یک کلید عمومی ذخیره‌شده آسیب دیده است و چیزی را نمی‌توان برای آن مهر و موم کرد. فایل کلیدها را از آخرین نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>After the end of the rows there are {count} more that this kiosk did not confirm.</source>
        <translation>پس از پایان ردیف‌ها {count} ردیف دیگر هست که این کیوسک تأیید نکرده است.</translation>
    </message>
    <message>
        <source>All thousand code cards are in use. Withdraw one of a client who has left.</source>
        <translation>هر هزار کارت کد در حال استفاده است. کارت مراجعی را که رفته است پس بگیرید.</translation>
    </message>
    <message>
        <source>An entry of the practice&apos;s log opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>یک مدخل رویدادنامهٔ مرکز باز می‌شود، اما محتوای آن آسیب دیده یا از Rapport تازه‌تری است. Rapport را به‌روز کنید؛ اگر کمکی نکرد، آخرین نسخهٔ پشتیبان را بازگردانید.</translation>
    </message>
    <message>
        <source>Another backup or restore of {folder} is running at this moment, or its records are being brought to a newer form. Wait until it has ended.</source>
        <translation>همین حالا پشتیبان‌گیری یا بازگردانی دیگری از {folder} در حال انجام است، یا سوابق آن دارد به قالب تازه‌تری درمی‌آید. صبر کنید تا تمام شود.</translation>
    </message>
    <message>
        <source>Another kiosk is already running on {folder}. Use that one, or close it first.</source>
        <translation>کیوسک دیگری از پیش روی {folder} در حال اجراست. از همان استفاده کنید، یا اول آن را ببندید.</translation>
    </message>
    <message>
        <source>Another set-up is making {folder} at this moment. Go on there, or close it first.</source>
        <translation>همین حالا راه‌اندازی دیگری دارد {folder} را می‌سازد. همان‌جا ادامه دهید، یا اول آن را ببندید.</translation>
    </message>
    <message>
        <source>At least one character of the recovery key is wrong. Compare every group with the paper and type it again.</source>
        <translation>دست‌کم یک نویسهٔ کلید بازیابی نادرست است. همهٔ گروه‌ها را با کاغذ مقایسه کنید و دوباره بنویسید.</translation>
    </message>
    <message>
        <source>At {path} Rapport expects {wanted}.</source>
        <translation>در {path}، Rapport {wanted} انتظار دارد.</translation>
    </message>
    <message>
        <source>At {path} stands “{key}”, which Rapport does not know. Correct or remove it.</source>
        <translation>در {path} «{key}» آمده است که Rapport نمی‌شناسد. درستش کنید یا برش دارید.</translation>
    </message>
    <message>
        <source>Bringing the records to the newer form ended before its time. Nothing is lost. Try again; if that does not help, restart the computer.</source>
        <translation>درآوردن سوابق به قالب تازه‌تر پیش از پایان متوقف شد. چیزی از دست نرفته است. دوباره امتحان کنید؛ اگر کمکی نکرد، رایانه را از نو راه‌اندازی کنید.</translation>
    </message>
    <message>
        <source>From row {row} on, the file of the records cannot be read: it is damaged.</source>
        <translation>از ردیف {row} به بعد، فایل سوابق خوانده نمی‌شود: آسیب دیده است.</translation>
    </message>
    <message>
        <source>Group {group} is another one, so the old recovery key stays as it is. Start again, and compare every group with the paper.</source>
        <translation>گروه {group} چیز دیگری است، پس کلید بازیابی قدیمی همان‌طور می‌ماند. از نو شروع کنید و همهٔ گروه‌ها را با کاغذ مقایسه کنید.</translation>
    </message>
    <message>
        <source>In {file}, clients must be a list of names in quotation marks.</source>
        <translation>در {file}، clients باید فهرستی از نام‌ها در گیومه باشد.</translation>
    </message>
    <message>
        <source>Line {line} has {count} cells, the first line has {wanted}. Correct it.</source>
        <translation>خط {line} {count} خانه دارد و خط اول {wanted} خانه. آن را درست کنید.</translation>
    </message>
    <message>
        <source>Line {line} is not CSV: look at its quotation marks.</source>
        <translation>خط {line} CSV نیست: علامت‌های نقل‌قول آن را ببینید.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 text. Save the file as CSV in UTF-8.</source>
        <translation>خط {line} متن UTF-8 نیست. فایل را به‌صورت CSV با UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <source>Line {line} must name the columns: session or date, and score.</source>
        <translation>خط {line} باید نام ستون‌ها را داشته باشد: session یا date، و score.</translation>
    </message>
    <message>
        <source>Line {line} names a column “{name}” that is not known or stands twice. The columns are session or date, and score.</source>
        <translation>خط {line} ستون «{name}» را نام می‌برد که شناخته‌شده نیست یا دو بار آمده است. ستون‌ها session یا date، و score هستند.</translation>
    </message>
    <message>
        <source>Line {line}: session {session} comes after session {before}. Sort the lines.</source>
        <translation>خط {line}: جلسهٔ {session} پس از جلسهٔ {before} آمده است. خط‌ها را مرتب کنید.</translation>
    </message>
    <message>
        <source>Line {line}: there are more than {most} sessions.</source>
        <translation>خط {line}: بیش از {most} جلسه هست.</translation>
    </message>
    <message>
        <source>Line {line}: {score} is not on the scale, which goes from {minimum} to {maximum} in steps of {step}.</source>
        <translation>خط {line}: {score} در مقیاس نیست؛ مقیاس از {minimum} تا {maximum} با گام‌های {step} است.</translation>
    </message>
    <message>
        <source>Line {line}: {text} is before the date above. Sort the lines.</source>
        <translation>خط {line}: {text} پیش از تاریخ بالاتر است. خط‌ها را مرتب کنید.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a date such as 2026-03-09.</source>
        <translation>خط {line}: «{text}» تاریخی مانند 2026-03-09 نیست.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a score. Leave it empty where there is none.</source>
        <translation>خط {line}: «{text}» نمره نیست. اگر نمره‌ای نیست، آن را خالی بگذارید.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not the number of a session. Use 1, 2, 3 and so on.</source>
        <translation>خط {line}: «{text}» شمارهٔ جلسه نیست. 1، 2، 3 و مانند آن بنویسید.</translation>
    </message>
    <message>
        <source>No client called {name} is yours to read. Check the spelling.</source>
        <translation>مراجعی به نام {name} که شما بتوانید پاسخ‌هایش را بخوانید نیست. املای آن را ببینید.</translation>
    </message>
    <message>
        <source>No passphrase in {file}: its first line is empty. Write it there.</source>
        <translation>در {file} عبارت عبوری نیست: خط اول آن خالی است. آن را آنجا بنویسید.</translation>
    </message>
    <message>
        <source>No therapist called {name} is in this practice. Check the spelling.</source>
        <translation>درمانگری به نام {name} در این مرکز نیست. املای آن را ببینید.</translation>
    </message>
    <message>
        <source>Nobody of this practice signed the list of clients in this bundle. Make a new one on the practice&apos;s own computer with `rapport bundle out --for-kiosk`; nothing was changed here.</source>
        <translation>فهرست مراجعان در این بسته را هیچ‌کس از این مرکز امضا نکرده است. روی رایانهٔ خود مرکز با `rapport bundle out --for-kiosk` یکی تازه بسازید؛ اینجا چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>One of the digits is not right. Please compare them with your card once more.</source>
        <translation>یکی از رقم‌ها درست نیست. لطفاً یک بار دیگر آن‌ها را با کارتتان مقایسه کنید.</translation>
    </message>
    <message>
        <source>Only the administrator of this computer may change how it starts. Try: sudo rapport kiosk-session {act}</source>
        <translation>فقط مدیر این رایانه می‌تواند شیوهٔ راه‌اندازی آن را عوض کند. این را امتحان کنید: sudo rapport kiosk-session {act}</translation>
    </message>
    <message>
        <source>Protecting a passphrase with {memory} KiB, {iterations} passes and {lanes} lanes is not allowed. Use at least 65536 KiB, 3 passes and 4 lanes, and at most 4194304 KiB.</source>
        <translation>محافظت از عبارت عبور با {memory} KiB، {iterations} گذر و {lanes} مسیر مجاز نیست. دست‌کم 65536 KiB، ۳ گذر و ۴ مسیر، و حداکثر 4194304 KiB به کار ببرید.</translation>
    </message>
    <message>
        <source>Reliable change needs both: a standard deviation above 0, and a reliability from 0 to below 1.</source>
        <translation>تغییر پایا هر دو را لازم دارد: انحراف معیاری بالای 0، و پایایی‌ای از 0 تا کمتر از 1.</translation>
    </message>
    <message>
        <source>Restoring the practice in {folder} was cut off at its last step. Start `rapport` to finish it, or run `rapport restore` again.</source>
        <translation>بازگرداندن مرکز در {folder} در گام آخرش قطع شد. برای تمام کردن آن `rapport` را اجرا کنید، یا دوباره `rapport restore` را اجرا کنید.</translation>
    </message>
    <message>
        <source>Row {row} is damaged: it does not have the form of a stored row.</source>
        <translation>ردیف {row} آسیب دیده است: شکل یک ردیف ذخیره‌شده را ندارد.</translation>
    </message>
    <message>
        <source>Row {row} is not in its place: what stands there was written as row {other}.</source>
        <translation>ردیف {row} سر جایش نیست: آنچه آنجاست به‌عنوان ردیف {other} نوشته شده است.</translation>
    </message>
    <message>
        <source>Row {row} repeats a record that came in before, so it is left out. No kiosk writes a record twice: somebody may have copied it.</source>
        <translation>ردیف {row} تکرار سابقه‌ای است که پیش‌تر آمده، پس کنار گذاشته شد. هیچ کیوسکی یک سابقه را دو بار نمی‌نویسد: شاید کسی آن را کپی کرده باشد.</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>ردیف {row} پس از نوشته شدن تغییر کرده است.</translation>
    </message>
    <message>
        <source>Row {row} was written by another kiosk and put here.</source>
        <translation>ردیف {row} را کیوسک دیگری نوشته و اینجا گذاشته شده است.</translation>
    </message>
    <message>
        <source>Rows are missing: {count} (row {first} to row {last}).</source>
        <translation>ردیف‌هایی کم است: {count} (ردیف {first} تا ردیف {last}).</translation>
    </message>
    <message>
        <source>Rows {from_row} to {to_row} of that kiosk have not been brought here yet. Bring the earlier bundle first, or make one with all rows (without --from); nothing was changed.</source>
        <translation>ردیف‌های {from_row} تا {to_row} آن کیوسک هنوز به اینجا آورده نشده‌اند. اول بستهٔ پیشین را بیاورید، یا بسته‌ای با همهٔ ردیف‌ها بسازید (بدون --from)؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Somebody called {name} is here already. Add something that tells the two apart.</source>
        <translation>کسی به نام {name} از پیش اینجاست. چیزی اضافه کنید که این دو را از هم جدا کند.</translation>
    </message>
    <message>
        <source>Something went wrong inside Rapport. Please try again, or tell the practice.</source>
        <translation>در درون Rapport مشکلی پیش آمد. لطفاً دوباره امتحان کنید، یا به مرکز بگویید.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>متوقف شد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Stopped. What was opened so far is kept: the next unlock goes on from there.</source>
        <translation>متوقف شد. آنچه تا حالا باز شده نگه داشته می‌شود: بار بعد که قفل را باز کنید، از همان‌جا ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {minutes} minutes, or go on without a code.</source>
        <translation>چند بار کدی وارد شد که درست نبود. لطفاً {minutes} دقیقه صبر کنید، یا بدون کد ادامه دهید.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {seconds} seconds, or go on without a code.</source>
        <translation>چند بار کدی وارد شد که درست نبود. لطفاً {seconds} ثانیه صبر کنید، یا بدون کد ادامه دهید.</translation>
    </message>
    <message>
        <source>The backup is one of another practice than {practice}, which is in {folder} now. Restore it into a folder of its own with --data, or give --yes to keep this practice aside and go on.</source>
        <translation>این نسخهٔ پشتیبان از مرکزی جز {practice} است که اکنون در {folder} است. آن را با --data در پوشه‌ای جداگانه بازگردانید، یا --yes را بدهید تا این مرکز کنار گذاشته شود و کار ادامه یابد.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged at its beginning. Copy it from its medium again, or use another backup.</source>
        <translation>نسخهٔ پشتیبان {file} در آغازش آسیب دیده است. آن را دوباره از رسانه‌اش کپی کنید، یا نسخهٔ پشتیبان دیگری به کار ببرید.</translation>
    </message>
    <message>
        <source>The backup {file} is not complete: it has {size} bytes and should have {wanted}. Copy it from its medium again, or use another backup.</source>
        <translation>نسخهٔ پشتیبان {file} کامل نیست: {size} بایت دارد و باید {wanted} بایت داشته باشد. آن را دوباره از رسانه‌اش کپی کنید، یا نسخهٔ پشتیبان دیگری به کار ببرید.</translation>
    </message>
    <message>
        <source>The bundle holds rows of this very device that are not in {folder}: it seems that an older copy was put there. Nothing was changed. Restore the latest backup.</source>
        <translation>این بسته ردیف‌هایی از همین دستگاه دارد که در {folder} نیستند: به نظر می‌رسد نسخه‌ای قدیمی‌تر آنجا گذاشته شده است. چیزی تغییر نکرد. آخرین نسخهٔ پشتیبان را بازگردانید.</translation>
    </message>
    <message>
        <source>The bundle is from the kiosk {kiosk}, which is not known here. Compare these characters with those that `rapport status` shows on the kiosk; if they are the same, give --yes to take its rows in.</source>
        <translation>بسته از کیوسک {kiosk} است که اینجا شناخته‌شده نیست. این نویسه‌ها را با آنچه `rapport status` روی آن کیوسک نشان می‌دهد مقایسه کنید؛ اگر یکی بودند، --yes را بدهید تا ردیف‌هایش پذیرفته شود.</translation>
    </message>
    <message>
        <source>The bundle is one of another practice than {practice}. Nothing was changed.</source>
        <translation>بسته از مرکزی جز {practice} است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged or not complete. Copy it from its device again; nothing was changed here.</source>
        <translation>بستهٔ {file} آسیب دیده یا ناقص است. آن را دوباره از دستگاهش کپی کنید؛ اینجا چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The disk did not take the newer form of the records in {folder}. Nothing was changed. Free some space, check the disk, and start Rapport again.</source>
        <translation>دیسک قالب تازه‌تر سوابق در {folder} را نپذیرفت. چیزی تغییر نکرد. کمی جا باز کنید، دیسک را بررسی کنید و Rapport را دوباره اجرا کنید.</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full. Free some space on it, then try again.</source>
        <translation>دیسکی که {file} روی آن است پر است. کمی جا باز کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The disk that holds {file} lost an entry that it had taken. Try again; if this comes back, the disk needs to be replaced.</source>
        <translation>دیسکی که {file} روی آن است مدخلی را که پذیرفته بود از دست داد. دوباره امتحان کنید؛ اگر تکرار شد، باید دیسک را عوض کرد.</translation>
    </message>
    <message>
        <source>The end of the rows was cut off: {count} rows are missing there.</source>
        <translation>پایان ردیف‌ها بریده شده است: {count} ردیف آنجا کم است.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Choose another place, or use paper.</source>
        <translation>فایل {file} را نمی‌توان نوشت. جای دیگری انتخاب کنید، یا از کاغذ استفاده کنید.</translation>
    </message>
    <message>
        <source>The header of a stored row is damaged or from a newer Rapport. Run `rapport verify` to see where; update Rapport or restore the latest backup.</source>
        <translation>سرایند یک ردیف ذخیره‌شده آسیب دیده یا از Rapport تازه‌تری است. برای دیدن جای آن `rapport verify` را اجرا کنید؛ Rapport را به‌روز کنید یا آخرین نسخهٔ پشتیبان را بازگردانید.</translation>
    </message>
    <message>
        <source>The index of the answers is damaged or from another Rapport. Delete index.sqlite in the practice folder: it is built again from the records.</source>
        <translation>نمایهٔ پاسخ‌ها آسیب دیده یا از Rapport دیگری است. index.sqlite را در پوشهٔ مرکز حذف کنید: از روی سوابق دوباره ساخته می‌شود.</translation>
    </message>
    <message>
        <source>The kiosk session is not installed. Install the package rapport-kiosk-session from the stick first, then enable it.</source>
        <translation>نشست کیوسک نصب نشده است. اول بستهٔ rapport-kiosk-session را از روی حافظهٔ USB نصب کنید و سپس آن را فعال کنید.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Choose other days.</source>
        <translation>آخرین روز پیش از اولین روز است. روزهای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The list at {path} has {count} entries; it needs 1 to {most}.</source>
        <translation>فهرست در {path} {count} مدخل دارد؛ باید از 1 تا {most} باشد.</translation>
    </message>
    <message>
        <source>The number at {path} must lie between {lowest} and {highest}.</source>
        <translation>عدد در {path} باید بین {lowest} و {highest} باشد.</translation>
    </message>
    <message>
        <source>The passphrase in {file} is no UTF-8 text. Save the file as UTF-8.</source>
        <translation>عبارت عبور در {file} متن UTF-8 نیست. فایل را با UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {minutes} minutes; the recovery key opens at any time.</source>
        <translation>عبارت عبور بیش از حد نادرست بود. لطفاً {minutes} دقیقه صبر کنید؛ کلید بازیابی هر زمان باز می‌کند.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {seconds} seconds; the recovery key opens at any time.</source>
        <translation>عبارت عبور بیش از حد نادرست بود. لطفاً {seconds} ثانیه صبر کنید؛ کلید بازیابی هر زمان باز می‌کند.</translation>
    </message>
    <message>
        <source>The place where this therapist&apos;s key is kept is damaged or from a newer Rapport; no passphrase can open it. Use the recovery key, or restore the key file from the latest backup.</source>
        <translation>جایی که کلید این درمانگر در آن نگه داشته می‌شود آسیب دیده یا از Rapport تازه‌تری است؛ هیچ عبارت عبوری آن را باز نمی‌کند. کلید بازیابی را به کار ببرید، یا فایل کلیدها را از آخرین نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>The practice in the backup {file} was damaged already when the backup was made, and cannot be opened. Use an older backup; nothing was changed here.</source>
        <translation>مرکزِ درون نسخهٔ پشتیبان {file} از همان زمان پشتیبان‌گیری آسیب‌دیده بوده و باز نمی‌شود. نسخهٔ پشتیبان قدیمی‌تری به کار ببرید؛ اینجا چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The questionnaire file is longer than {most} characters. Use a smaller one.</source>
        <translation>فایل پرسشنامه بیش از {most} نویسه دارد. فایل کوچک‌تری به کار ببرید.</translation>
    </message>
    <message>
        <source>The questionnaire file is nested too deeply or has a number that is too long.</source>
        <translation>فایل پرسشنامه بیش از حد تودرتوست یا عددی بیش از حد بلند دارد.</translation>
    </message>
    <message>
        <source>The questionnaire file is not JSON: look at line {line}, column {column}.</source>
        <translation>فایل پرسشنامه JSON نیست: خط {line}، ستون {column} را ببینید.</translation>
    </message>
    <message>
        <source>The questionnaire has no wording in “{language}”. It has: {offered}.</source>
        <translation>پرسشنامه متنی به «{language}» ندارد. این‌ها را دارد: {offered}.</translation>
    </message>
    <message>
        <source>The records in {folder} are an older Rapport’s, and a kiosk is running on them. Close it and start it again: it makes a backup and brings them to the newer form by itself.</source>
        <translation>سوابق در {folder} از Rapport قدیمی‌تری است و کیوسکی روی آن‌ها کار می‌کند. آن را ببندید و دوباره اجرا کنید: نسخهٔ پشتیبان می‌سازد و سوابق را خودبه‌خود به قالب تازه‌تر درمی‌آورد.</translation>
    </message>
    <message>
        <source>The records in {folder} could not be brought to the newer form: they seem to be damaged. Nothing was changed. Run `rapport verify` with the older Rapport, or restore the latest backup.</source>
        <translation>سوابق در {folder} را نمی‌شد به قالب تازه‌تر درآورد: به نظر می‌رسد آسیب دیده‌اند. چیزی تغییر نکرد. `rapport verify` را با Rapport قدیمی‌تر اجرا کنید، یا آخرین نسخهٔ پشتیبان را بازگردانید.</translation>
    </message>
    <message>
        <source>The recovery key could not be shown ({reason}), so nothing was set up. Try again.</source>
        <translation>کلید بازیابی را نمی‌شد نشان داد ({reason})، پس چیزی راه‌اندازی نشد. دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The recovery key was renewed after {name} last set a passphrase, so it cannot set a new one. Transfer {name}&apos;s clients to a newly added therapist.</source>
        <translation>کلید بازیابی پس از آخرین باری که {name} عبارت عبور گذاشت نو شده است، پس نمی‌تواند عبارت عبور تازه‌ای بگذارد. مراجعان {name} را به درمانگری که تازه اضافه شده واگذار کنید.</translation>
    </message>
    <message>
        <source>The rows in this bundle do not follow those that are here. Make a bundle with all rows of that kiosk (without --from) and bring it here; nothing was changed.</source>
        <translation>ردیف‌های این بسته دنبالهٔ ردیف‌های اینجا نیستند. بسته‌ای با همهٔ ردیف‌های آن کیوسک بسازید (بدون --from) و به اینجا بیاورید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The scored {path} have too many different spans to make one score of them.</source>
        <translation>پرسش‌های نمره‌دار در {path} بازه‌های گوناگونِ بیش از حد دارند و نمی‌توان از آن‌ها یک نمره ساخت.</translation>
    </message>
    <message>
        <source>The settings in {folder} are being changed by another program for too long. Wait a moment and try again.</source>
        <translation>برنامهٔ دیگری مدت زیادی است که تنظیمات {folder} را عوض می‌کند. کمی صبر کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The stored end of the rows cannot be read: the file of the records is damaged.</source>
        <translation>پایان ذخیره‌شدهٔ ردیف‌ها خوانده نمی‌شود: فایل سوابق آسیب دیده است.</translation>
    </message>
    <message>
        <source>The stored end of the rows does not belong to the last row.</source>
        <translation>پایان ذخیره‌شدهٔ ردیف‌ها به ردیف آخر تعلق ندارد.</translation>
    </message>
    <message>
        <source>The stored end of the rows is missing.</source>
        <translation>پایان ذخیره‌شدهٔ ردیف‌ها نیست.</translation>
    </message>
    <message>
        <source>The system did not take the change “{change}”: {reason}. Look at it with systemctl status {unit}, then try again.</source>
        <translation>سیستم تغییر «{change}» را نپذیرفت: {reason}. با systemctl status {unit} آن را ببینید و سپس دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The text at {path} is empty, longer than {most} characters or has control characters. Write a plain line of text.</source>
        <translation>متن در {path} خالی است، بیش از {most} نویسه دارد یا نویسهٔ کنترلی دارد. یک خط متن ساده بنویسید.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Start again and type it twice.</source>
        <translation>این دو عبارت عبور یکی نیستند. از نو شروع کنید و آن را دو بار بنویسید.</translation>
    </message>
    <message>
        <source>The {count} rows after that cannot be confirmed: they may be right, but nothing proves it.</source>
        <translation>{count} ردیف پس از آن را نمی‌توان تأیید کرد: شاید درست باشند، اما چیزی آن را ثابت نمی‌کند.</translation>
    </message>
    <message>
        <source>There are {count} rows fewer than when they were last checked: the records were replaced by an older copy, or their end was cut off.</source>
        <translation>{count} ردیف کمتر از آخرین بررسی هست: یا نسخه‌ای قدیمی‌تر جای سوابق را گرفته، یا پایان آن‌ها بریده شده است.</translation>
    </message>
    <message>
        <source>There is a practice in {folder} already. Start `rapport` to use it, or choose another folder for a new one.</source>
        <translation>در {folder} از پیش مرکزی هست. برای استفاده از آن `rapport` را اجرا کنید، یا پوشهٔ دیگری برای مرکز تازه انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name and the folder.</source>
        <translation>فایلی به نام {path} نیست. نام و پوشه را ببینید.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Check that the stick is connected, or name another place.</source>
        <translation>پوشه‌ای به نام {folder} نیست. ببینید حافظهٔ USB وصل باشد، یا جای دیگری را نام ببرید.</translation>
    </message>
    <message>
        <source>There is no practice in {folder}. Name another folder with --data, or set one up with `rapport setup`.</source>
        <translation>در {folder} مرکزی نیست. پوشهٔ دیگری را با --data نام ببرید، یا با `rapport setup` مرکزی راه‌اندازی کنید.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, and {free} MB are free. Free some space there, or choose another place.</source>
        <translation>در {folder} جای کافی نیست: {needed} MB لازم است و {free} MB خالی است. آنجا کمی جا باز کنید، یا جای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words.</source>
        <translation>هنوز چیزی برای نگه داشتن نیست. چند کلمه بنویسید.</translation>
    </message>
    <message>
        <source>This backup is damaged: what it holds is not what Rapport wrote. Copy it from its medium again, or use another backup; nothing was changed here.</source>
        <translation>این نسخهٔ پشتیبان آسیب دیده است: محتوای آن همان نیست که Rapport نوشته است. آن را دوباره از رسانه‌اش کپی کنید، یا نسخهٔ پشتیبان دیگری به کار ببرید؛ اینجا چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This bundle holds answer sheets, and this device is a kiosk without therapists. Bring it to the practice&apos;s own computer.</source>
        <translation>این بسته برگه‌های پاسخ دارد و این دستگاه کیوسکی بدون درمانگر است. آن را به رایانهٔ خود مرکز ببرید.</translation>
    </message>
    <message>
        <source>This bundle holds the list of clients for kiosks without therapists; this computer has the list already. Bring it to a kiosk.</source>
        <translation>این بسته فهرست مراجعان را برای کیوسک‌های بدون درمانگر دارد؛ این رایانه خودش این فهرست را دارد. آن را به یک کیوسک ببرید.</translation>
    </message>
    <message>
        <source>This client is not yours to read. The client&apos;s therapist can share access.</source>
        <translation>شما اجازهٔ خواندن پاسخ‌های این مراجع را ندارید. درمانگر او می‌تواند دسترسی را به اشتراک بگذارد.</translation>
    </message>
    <message>
        <source>This code is not known here. Please compare it with your card, or go on without a code.</source>
        <translation>این کد اینجا شناخته‌شده نیست. لطفاً آن را با کارتتان مقایسه کنید، یا بدون کد ادامه دهید.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or a day before.</source>
        <translation>این روز هنوز نرسیده است. امروز یا روزی پیش از آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This device has {count} rows, so no bundle can begin with row {row}.</source>
        <translation>این دستگاه {count} ردیف دارد، پس هیچ بسته‌ای نمی‌تواند با ردیف {row} آغاز شود.</translation>
    </message>
    <message>
        <source>This device is a kiosk without therapists: it holds no keys, and nothing can be unlocked on it. Unlock on the practice&apos;s own computer; `rapport bundle out` takes the sheets there.</source>
        <translation>این دستگاه کیوسکی بدون درمانگر است: هیچ کلیدی ندارد و روی آن نمی‌توان قفل چیزی را باز کرد. قفل را روی رایانهٔ خود مرکز باز کنید؛ `rapport bundle out` برگه‌ها را به آنجا می‌برد.</translation>
    </message>
    <message>
        <source>This file is no picture. A logo is a PNG or JPEG file.</source>
        <translation>این فایل تصویر نیست. نشان باید فایل PNG یا JPEG باشد.</translation>
    </message>
    <message>
        <source>This has to be confirmed. Give --yes if it is meant; nothing was changed.</source>
        <translation>این باید تأیید شود. اگر خواستهٔ شما همین است، --yes را بدهید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This is the practice&apos;s only therapist. Add another one first.</source>
        <translation>این تنها درمانگر مرکز است. اول یکی دیگر اضافه کنید.</translation>
    </message>
    <message>
        <source>This is too long. There is room for {most} characters.</source>
        <translation>این بیش از حد بلند است. برای {most} نویسه جا هست.</translation>
    </message>
    <message>
        <source>This list of clients is older than the one that the kiosk has: clients who came since would not be known any more, and what the practice decided since would not hold here. Bring a newer one, or give --yes to take this one all the same.</source>
        <translation>این فهرست مراجعان قدیمی‌تر از فهرستی است که کیوسک دارد: مراجعانی که پس از آن آمده‌اند دیگر شناخته نمی‌شوند و آنچه مرکز پس از آن تصمیم گرفته اینجا به کار نمی‌رود. فهرست تازه‌تری بیاورید، یا --yes را بدهید تا با این حال همین فهرست پذیرفته شود.</translation>
    </message>
    <message>
        <source>This machine has too little free memory to check the passphrase ({mebibytes} MiB). Close other programs and try again.</source>
        <translation>حافظهٔ آزاد این دستگاه برای بررسی عبارت عبور کم است ({mebibytes} MiB). برنامه‌های دیگر را ببندید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>This name and passphrase do not belong together. Check both, the keyboard&apos;s language and the capital letters, and try again; the recovery key opens as well.</source>
        <translation>این نام و عبارت عبور با هم جور نیستند. هر دو، زبان صفحه‌کلید و بزرگ و کوچکی حروف را ببینید و دوباره امتحان کنید؛ کلید بازیابی هم باز می‌کند.</translation>
    </message>
    <message>
        <source>This name has invisible characters in it. Type it anew, letter by letter.</source>
        <translation>در این نام نویسه‌های نامرئی هست. آن را از نو، حرف به حرف، بنویسید.</translation>
    </message>
    <message>
        <source>This name has more than {most} characters. Shorten it.</source>
        <translation>این نام بیش از {most} نویسه دارد. کوتاهش کنید.</translation>
    </message>
    <message>
        <source>This needs the practice&apos;s recovery key. Sign in with it in place of the passphrase, and try again.</source>
        <translation>برای این کار کلید بازیابی مرکز لازم است. به جای عبارت عبور با آن وارد شوید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>This note is not there any more. Open the client again to see why.</source>
        <translation>این یادداشت دیگر نیست. مراجع را دوباره باز کنید تا ببینید چرا.</translation>
    </message>
    <message>
        <source>This opens nothing in the backup. It takes the passphrase that a therapist of the practice had on the day of the backup, or the practice&apos;s recovery key. Check the keyboard&apos;s language and the capital letters, and try again.</source>
        <translation>این چیزی را در نسخهٔ پشتیبان باز نمی‌کند. عبارت عبوری لازم است که یک درمانگر مرکز در روز پشتیبان‌گیری داشته، یا کلید بازیابی مرکز. زبان صفحه‌کلید و بزرگ و کوچکی حروف را ببینید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>This passphrase was just changed in another window. Start again.</source>
        <translation>این عبارت عبور همین حالا در پنجرهٔ دیگری عوض شد. از نو شروع کنید.</translation>
    </message>
    <message>
        <source>This picture cannot be read: it is damaged or far too large. Choose another.</source>
        <translation>این تصویر خوانده نمی‌شود: آسیب دیده یا بیش از حد بزرگ است. تصویر دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB. Choose a smaller one.</source>
        <translation>این تصویر بزرگ‌تر از 10 MB است. تصویر کوچک‌تری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This practice uses a kind of key (X-Wing) that the installed cryptography library cannot do. Install Rapport from its own installer, which brings the right library.</source>
        <translation>این مرکز نوعی کلید (X-Wing) به کار می‌برد که کتابخانهٔ رمزنگاری نصب‌شده آن را نمی‌تواند به کار ببرد. Rapport را با نصب‌کنندهٔ خودش نصب کنید که کتابخانهٔ درست را دارد.</translation>
    </message>
    <message>
        <source>This rating is none that the questionnaire offers. Choose one of its answers.</source>
        <translation>این ارزیابی از پاسخ‌های پرسشنامه نیست. یکی از پاسخ‌های آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This recovery key was made by a newer Rapport. Update Rapport and type it again.</source>
        <translation>این کلید بازیابی را Rapport تازه‌تری ساخته است. Rapport را به‌روز کنید و دوباره آن را بنویسید.</translation>
    </message>
    <message>
        <source>This session cannot be rated: it is not there any more, or its questionnaire has no sentences for the therapist. Choose another session.</source>
        <translation>این جلسه را نمی‌توان ارزیابی کرد: دیگر نیست، یا پرسشنامه‌اش جمله‌ای برای درمانگر ندارد. جلسهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This therapist cannot read {name}, so there is nothing to take back.</source>
        <translation>این درمانگر نمی‌تواند پاسخ‌های {name} را بخواند، پس چیزی برای پس گرفتن نیست.</translation>
    </message>
    <message>
        <source>This therapist is not here any more. Look at the list of therapists again.</source>
        <translation>این درمانگر دیگر اینجا نیست. فهرست درمانگران را دوباره ببینید.</translation>
    </message>
    <message>
        <source>Two items have the same id ({path}). Rename one of them.</source>
        <translation>دو پرسش id یکسان دارند ({path}). نام یکی را عوض کنید.</translation>
    </message>
    <message>
        <source>Type your own passphrase once more to make a new recovery key.</source>
        <translation>برای ساختن کلید بازیابی تازه، عبارت عبور خودتان را یک بار دیگر بنویسید.</translation>
    </message>
    <message>
        <source>What is kept about a person is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>آنچه دربارهٔ یک نفر نگه داشته می‌شود آسیب دیده یا از Rapport تازه‌تری است. Rapport را به‌روز کنید، یا فایل کلیدها را از آخرین نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>What lets you read the practice&apos;s log is damaged, and without it no person can be added or given anything. Restore the key file from the latest backup.</source>
        <translation>آنچه به شما امکان خواندن رویدادنامهٔ مرکز را می‌دهد آسیب دیده است و بدون آن نمی‌توان کسی را اضافه کرد یا چیزی به کسی داد. فایل کلیدها را از آخرین نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no backup on it now. Use another medium.</source>
        <translation>آنچه در {folder} نوشته شد همان‌طور خوانده نمی‌شود: به نظر می‌رسد رسانه در حال خراب شدن است. اکنون نسخهٔ پشتیبانی روی آن نیست. رسانهٔ دیگری به کار ببرید.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no new bundle on it. Use another medium.</source>
        <translation>آنچه در {folder} نوشته شد همان‌طور خوانده نمی‌شود: به نظر می‌رسد رسانه در حال خراب شدن است. بستهٔ تازه‌ای روی آن نیست. رسانهٔ دیگری به کار ببرید.</translation>
    </message>
    <message>
        <source>What you signed in with is not valid any more: it was taken back or renewed meanwhile. Lock, and sign in anew; nothing was changed.</source>
        <translation>آنچه با آن وارد شدید دیگر معتبر نیست: در این میان پس گرفته یا نو شده است. قفل کنید و از نو وارد شوید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>What your desk remembers is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the key file from the latest backup.</source>
        <translation>آنچه میز کار شما به یاد دارد آسیب دیده یا از Rapport تازه‌تری است. Rapport را به‌روز کنید؛ اگر کمکی نکرد، فایل کلیدها را از آخرین نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>White words on this colour would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>خواندن نوشتهٔ سفید روی این رنگ سخت می‌شود: تضاد رنگ {contrast} به ۱ است و {least} به ۱ لازم است. نزدیک‌ترین رنگ تیره‌تری که خوب خوانده می‌شود {proposal} است.</translation>
    </message>
    <message>
        <source>With this passphrase the backup opens, but the key of its rows does not. Restore it with another therapist’s passphrase or with the recovery key.</source>
        <translation>با این عبارت عبور نسخهٔ پشتیبان باز می‌شود، اما کلید ردیف‌هایش نه. آن را با عبارت عبور درمانگری دیگر یا با کلید بازیابی بازگردانید.</translation>
    </message>
    <message>
        <source>Words in this colour on the pages would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>خواندن نوشته با این رنگ در صفحه‌ها سخت می‌شود: تضاد رنگ {contrast} به ۱ است و {least} به ۱ لازم است. نزدیک‌ترین رنگ تیره‌تری که خوب خوانده می‌شود {proposal} است.</translation>
    </message>
    <message>
        <source>You signed in with the recovery key, which has no passphrase. Give the therapist a new passphrase instead.</source>
        <translation>شما با کلید بازیابی وارد شده‌اید که عبارت عبوری ندارد. به جای آن، عبارت عبور تازه‌ای به درمانگر بدهید.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>یک فهرست</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>یک متن</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>یک عدد درست</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>یک شیء</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>بالاترین سطح</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>درست یا نادرست (true یا false)</translation>
    </message>
    <message>
        <source>{count} clients are called {name}. Say which one: {numbers}.</source>
        <translation>{count} مراجع {name} نام دارند. بگویید کدام: {numbers}.</translation>
    </message>
    <message>
        <source>{count} rows of that kiosk are here already with other contents (row {rows}). Either the kiosk&apos;s folder was replaced by an older copy, or somebody changed a row, here or there. Nothing was changed; `rapport verify` with a passphrase tells whether the rows that are here are right.</source>
        <translation>{count} ردیف آن کیوسک از پیش با محتوایی دیگر اینجاست (ردیف {rows}). یا نسخه‌ای قدیمی‌تر جای پوشهٔ کیوسک را گرفته، یا کسی ردیفی را اینجا یا آنجا تغییر داده است. چیزی تغییر نکرد؛ `rapport verify` با یک عبارت عبور می‌گوید که آیا ردیف‌های اینجا درست هستند.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its name and who may read it.</source>
        <translation>{file} خوانده نمی‌شود ({reason}). نام آن و این که چه کسی اجازهٔ خواندنش را دارد ببینید.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({reason}). Check that the disk is connected and sound, then try again.</source>
        <translation>{file} خوانده یا نوشته نمی‌شود ({reason}). ببینید دیسک وصل و سالم باشد و سپس دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>{file} cannot be read: this user has no right to. Start Rapport as the user whose practice it is, or give this user the right to read and write there.</source>
        <translation>{file} خوانده نمی‌شود: این کاربر اجازه ندارد. Rapport را با کاربری که مرکز از آنِ اوست اجرا کنید، یا به این کاربر اجازهٔ خواندن و نوشتن در آنجا بدهید.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Check the folder and the free space.</source>
        <translation>{file} نوشته نمی‌شود ({reason}). پوشه و جای خالی را ببینید.</translation>
    </message>
    <message>
        <source>{file} cannot be written: it or its folder is read-only for this user. Give this user the right to write there, then try again.</source>
        <translation>{file} نوشته نمی‌شود: خودش یا پوشه‌اش برای این کاربر فقط خواندنی است. به این کاربر اجازهٔ نوشتن در آنجا بدهید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>{file} has “{name}”, which set-up does not know. Correct or remove it.</source>
        <translation>{file} «{name}» دارد که راه‌اندازی آن را نمی‌شناسد. درستش کنید یا برش دارید.</translation>
    </message>
    <message>
        <source>{file} holds rows that belong to no kiosk of this practice.</source>
        <translation>{file} ردیف‌هایی دارد که از آنِ هیچ کیوسک این مرکز نیستند.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a whole.</source>
        <translation>{file} آسیب دیده و به‌طور کامل خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {detail}.</source>
        <translation>{file} از درون آسیب دیده است: {detail}.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {table} names an entry that is not there.</source>
        <translation>{file} از درون آسیب دیده است: {table} مدخلی را نام می‌برد که نیست.</translation>
    </message>
    <message>
        <source>{file} is damaged, so the practice in this folder cannot be opened. Restore that file from the latest backup.</source>
        <translation>{file} آسیب دیده است، پس مرکزِ درون این پوشه باز نمی‌شود. آن فایل را از آخرین نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>{file} is damaged. Run `rapport verify` to see what is affected, and restore that file from the latest backup.</source>
        <translation>{file} آسیب دیده است. `rapport verify` را اجرا کنید تا ببینید چه چیزی آسیب دیده، و آن فایل را از آخرین نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>{file} is in use by another program for too long. Wait a moment and try again.</source>
        <translation>برنامهٔ دیگری مدت زیادی است که {file} را به کار می‌برد. کمی صبر کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>{file} is missing, so the practice in this folder cannot be opened. Restore the folder from the latest backup.</source>
        <translation>{file} نیست، پس مرکزِ درون این پوشه باز نمی‌شود. پوشه را از آخرین نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>{file} is neither TOML nor JSON that can be read: {reason}.</source>
        <translation>{file} نه TOML خوانا است و نه JSON خوانا: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a backup of Rapport. Choose a file that `rapport backup` wrote.</source>
        <translation>{file} نسخهٔ پشتیبان Rapport نیست. فایلی را انتخاب کنید که `rapport backup` نوشته است.</translation>
    </message>
    <message>
        <source>{file} is not a bundle of Rapport. Choose a file that `rapport bundle out` wrote.</source>
        <translation>{file} بستهٔ Rapport نیست. فایلی را انتخاب کنید که `rapport bundle out` نوشته است.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or replace it with --force.</source>
        <translation>{file} از پیش هست. نام دیگری انتخاب کنید، یا با --force جایگزینش کنید.</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file, or give --force to replace it.</source>
        <translation>{file} از پیش هست. فایل دیگری را نام ببرید، یا --force را بدهید تا جایگزین شود.</translation>
    </message>
    <message>
        <source>{file} needs a line like {name} = &quot;…&quot;.</source>
        <translation>{file} خطی مانند {name} = &quot;…&quot; لازم دارد.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Rapport. Update Rapport on this machine; nothing was changed.</source>
        <translation>{file} را Rapport تازه‌تری نوشته است. Rapport را روی این دستگاه به‌روز کنید؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>{file} was written by an older Rapport and has to be brought to a newer form first. Start `rapport` once: it makes a backup and does so by itself.</source>
        <translation>{file} را Rapport قدیمی‌تری نوشته است و اول باید به قالب تازه‌تری درآید. `rapport` را یک بار اجرا کنید: نسخهٔ پشتیبان می‌سازد و این کار را خودبه‌خود انجام می‌دهد.</translation>
    </message>
    <message>
        <source>{folder} holds other files, and a practice needs a folder of its own. Choose a folder that is empty or does not exist yet.</source>
        <translation>{folder} فایل‌های دیگری دارد و مرکز پوشه‌ای از آنِ خودش لازم دارد. پوشه‌ای انتخاب کنید که خالی باشد یا هنوز نباشد.</translation>
    </message>
    <message>
        <source>{folder} holds other files. Please name a new folder for the tour.</source>
        <translation>{folder} فایل‌های دیگری دارد. لطفاً پوشهٔ تازه‌ای برای گشت آشنایی نام ببرید.</translation>
    </message>
    <message>
        <source>{folder} is the practice’s own folder, and this file belongs elsewhere: on a stick, or on another computer. Name another place.</source>
        <translation>{folder} پوشهٔ خود مرکز است و جای این فایل آنجا نیست: روی حافظهٔ USB یا رایانه‌ای دیگر است. جای دیگری را نام ببرید.</translation>
    </message>
    <message>
        <source>{name} has left, so a code card would not work. Mark the return first.</source>
        <translation>{name} رفته است، پس کارت کد کار نمی‌کند. اول برگشت او را ثبت کنید.</translation>
    </message>
    <message>
        <source>{name} is another therapist&apos;s client, whom you may only read. Ask that therapist, or sign in with the recovery key.</source>
        <translation>{name} مراجع درمانگر دیگری است و شما فقط اجازهٔ خواندن دارید. از آن درمانگر بپرسید، یا با کلید بازیابی وارد شوید.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s client already.</source>
        <translation>{name} از پیش مراجع این درمانگر است.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s own client. Transfer {name} to somebody else instead.</source>
        <translation>{name} مراجع خود این درمانگر است. به جای آن {name} را به کس دیگری واگذار کنید.</translation>
    </message>
    <message>
        <source>{name} still has {count} clients. Transfer them to somebody else first, or note that they have left.</source>
        <translation>{name} هنوز {count} مراجع دارد. اول آن‌ها را به کس دیگری واگذار کنید، یا ثبت کنید که رفته‌اند.</translation>
    </message>
    <message>
        <source>{path} belongs to labelled answers only. Remove it.</source>
        <translation>{path} فقط برای پاسخ‌های نوشتاری است. برش دارید.</translation>
    </message>
    <message>
        <source>{path} belongs to numbers and lines only. Remove it.</source>
        <translation>{path} فقط برای عددها و خط‌ها است. برش دارید.</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {reason}. Check that the system’s disk can be written to.</source>
        <translation>{path} را نمی‌توان تغییر داد: {reason}. ببینید روی دیسک سیستم بشود نوشت.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the disk and your rights to the file.</source>
        <translation>{path} خوانده نمی‌شود: {reason}. دیسک و اجازه‌های خود را برای این فایل ببینید.</translation>
    </message>
    <message>
        <source>{path} has an item whose condition is left out. Add the condition&apos;s item.</source>
        <translation>{path} پرسشی دارد که پرسشِ شرطش کنار گذاشته شده است. پرسشِ شرط را اضافه کنید.</translation>
    </message>
    <message>
        <source>{path} has {count} labels for {wanted} answers. Give one label an answer.</source>
        <translation>{path} {count} برچسب برای {wanted} پاسخ دارد. برای هر پاسخ یک برچسب بدهید.</translation>
    </message>
    <message>
        <source>{path} is asked only sometimes, so it cannot count in the score.</source>
        <translation>{path} فقط گاهی پرسیده می‌شود، پس نمی‌تواند در نمره حساب شود.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} bytes. Give Rapport one client&apos;s scores at a time.</source>
        <translation>{path} بزرگ‌تر از {most} بایت است. هر بار نمره‌های یک مراجع را به Rapport بدهید.</translation>
    </message>
    <message>
        <source>{path} is missing. Add both ends and their words.</source>
        <translation>{path} نیست. هر دو سر و واژه‌هایشان را اضافه کنید.</translation>
    </message>
    <message>
        <source>{path} is written for other kinds only. Remove it.</source>
        <translation>{path} فقط برای نوع‌های دیگر پرسش است. برش دارید.</translation>
    </message>
    <message>
        <source>{path} must be at least 1 and at most the number of scored items.</source>
        <translation>{path} باید دست‌کم 1 و حداکثر شمار پرسش‌های نمره‌دار باشد.</translation>
    </message>
    <message>
        <source>{path} must be yes (2), no (0) and “would rather not say” (3), in this order.</source>
        <translation>{path} باید بله (2)، نه (0) و «ترجیح می‌دهم نگویم» (3)، به همین ترتیب، باشد.</translation>
    </message>
    <message>
        <source>{path} must end {fewest} to {most} steps above its beginning, and at 1000 at the most.</source>
        <translation>{path} باید {fewest} تا {most} گام بالاتر از آغازش تمام شود، و حداکثر روی 1000.</translation>
    </message>
    <message>
        <source>{path} must name an item further up and values which that item offers.</source>
        <translation>{path} باید پرسشی را که بالاتر آمده و مقدارهایی را که آن پرسش دارد نام ببرد.</translation>
    </message>
    <message>
        <source>{path} must name items of this questionnaire, each once.</source>
        <translation>{path} باید پرسش‌های همین پرسشنامه را نام ببرد، هر یک را یک بار.</translation>
    </message>
    <message>
        <source>{path} names the kind “{kind}”, which Rapport does not know. Choose: {kinds}.</source>
        <translation>{path} نوع «{kind}» را نام می‌برد که Rapport نمی‌شناسد. یکی را انتخاب کنید: {kinds}.</translation>
    </message>
    <message>
        <source>{path} names the scale “{scale}”, which is not among the scales. Add or correct it.</source>
        <translation>{path} مقیاس «{scale}» را نام می‌برد که در میان مقیاس‌ها نیست. آن را اضافه یا درست کنید.</translation>
    </message>
    <message>
        <source>{path} needs two or more answers, each with a value of its own.</source>
        <translation>{path} دو پاسخ یا بیشتر لازم دارد که هر یک مقدار خودش را داشته باشد.</translation>
    </message>
    <message>
        <source>{path}: write labelled answers as a list of values.</source>
        <translation>{path}: پاسخ‌های نوشتاری را به شکل فهرستی از مقدارها بنویسید.</translation>
    </message>
    <message>
        <source>{path}: yes and no are no amount, so they cannot count in the score.</source>
        <translation>{path}: بله و نه مقدار نیستند، پس نمی‌توانند در نمره حساب شوند.</translation>
    </message>
    <message>
        <source>“{key}” is missing at {path}. Add it.</source>
        <translation>«{key}» در {path} نیست. آن را اضافه کنید.</translation>
    </message>
    <message>
        <source>“{key}” stands twice in the same object. Keep one of them.</source>
        <translation>«{key}» در یک شیء دو بار آمده است. یکی را نگه دارید.</translation>
    </message>
    <message>
        <source>“{title}” has no short form. Use the whole questionnaire.</source>
        <translation>«{title}» شکل کوتاه ندارد. پرسشنامهٔ کامل را به کار ببرید.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Answer sheets left out, because they hold answers that the questionnaire does not offer: {count}. No kiosk of Rapport writes such sheets; somebody may have added them by force.</source>
        <translation>برگه‌های پاسخی که کنار گذاشته شدند چون پاسخ‌هایی دارند که پرسشنامه ندارد: {count}. هیچ کیوسک Rapport چنین برگه‌هایی نمی‌نویسد؛ شاید کسی آن‌ها را به زور افزوده باشد.</translation>
    </message>
    <message>
        <source>Answer sheets with a date that cannot be right: {count}. The kiosk&apos;s clock was wrong when they came in. They are shown in the order in which they came; please check the date on the kiosk.</source>
        <translation>برگه‌های پاسخ با تاریخی که نمی‌تواند درست باشد: {count}. ساعت کیوسک هنگام رسیدن آن‌ها نادرست بود. به ترتیب رسیدن نشان داده می‌شوند؛ لطفاً تاریخ کیوسک را ببینید.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {days} days since the last unlock. Answer sheets that are too old are destroyed at the next unlock, not now: please check the date first.</source>
        <translation>به ساعت این رایانه، {days} روز از آخرین باز کردن قفل گذشته است. برگه‌های پاسخی که بیش از حد قدیمی‌اند بار بعدِ باز کردن قفل از بین می‌روند، نه حالا: لطفاً اول تاریخ را ببینید.</translation>
    </message>
    <message>
        <source>By this computer’s clock the last backup was made in the future. Check the date, and make a new backup.</source>
        <translation>به ساعت این رایانه، آخرین نسخهٔ پشتیبان در آینده ساخته شده است. تاریخ را ببینید و نسخهٔ پشتیبان تازه‌ای بسازید.</translation>
    </message>
    <message>
        <source>Clients who were erased and are here again: {count}.</source>
        <translation>مراجعانی که پاک شده بودند و دوباره اینجا هستند: {count}.</translation>
    </message>
    <message>
        <source>Clients whom the recovery key would not open: {count}.</source>
        <translation>مراجعانی که کلید بازیابی پاسخ‌هایشان را باز نمی‌کند: {count}.</translation>
    </message>
    <message>
        <source>Clients whom their own therapist cannot read: {count}.</source>
        <translation>مراجعانی که درمانگر خودشان نمی‌تواند پاسخ‌هایشان را بخواند: {count}.</translation>
    </message>
    <message>
        <source>Code cards of clients who are not here: {count}.</source>
        <translation>کارت‌های کد مراجعانی که اینجا نیستند: {count}.</translation>
    </message>
    <message>
        <source>Damaged entries in the file of the keys: {count}.</source>
        <translation>مدخل‌های آسیب‌دیده در فایل کلیدها: {count}.</translation>
    </message>
    <message>
        <source>Most answer sheets are dated later than today. The clock of this computer seems to be behind: please check its date.</source>
        <translation>تاریخ بیشتر برگه‌های پاسخ دیرتر از امروز است. به نظر می‌رسد ساعت این رایانه عقب است: لطفاً تاریخ آن را ببینید.</translation>
    </message>
    <message>
        <source>Nobody of this practice has a key for this kiosk&apos;s rows, so they cannot be read here. Make the folder of that kiosk anew with `rapport bundle kiosk`.</source>
        <translation>هیچ‌کس از این مرکز کلید ردیف‌های این کیوسک را ندارد، پس اینجا خوانده نمی‌شوند. پوشهٔ آن کیوسک را با `rapport bundle kiosk` از نو بسازید.</translation>
    </message>
    <message>
        <source>Notes of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>یادداشت‌های خودتان که خوانده نمی‌شوند: {count}. کنار گذاشته شدند؛ شاید کسی آن‌ها را به زور تغییر داده باشد.</translation>
    </message>
    <message>
        <source>Nothing can be written into the practice&apos;s folder, so what is read and done now is not noted there. You can read on. Is the disk full, or the folder read-only?</source>
        <translation>در پوشهٔ مرکز نمی‌توان چیزی نوشت، پس آنچه اکنون خوانده و انجام می‌شود آنجا ثبت نمی‌شود. می‌توانید به خواندن ادامه دهید. آیا دیسک پر است، یا پوشه فقط خواندنی است؟</translation>
    </message>
    <message>
        <source>One answer sheet older than {months} months was destroyed, as the practice decided.</source>
        <translation>یک برگهٔ پاسخِ قدیمی‌تر از {months} ماه، طبق تصمیم مرکز، از بین رفت.</translation>
    </message>
    <message>
        <source>One kiosk&apos;s rows cannot be checked, because its key was not given to you. They are left out.</source>
        <translation>ردیف‌های یک کیوسک را نمی‌توان بررسی کرد، چون کلید آن به شما داده نشده است. کنار گذاشته شدند.</translation>
    </message>
    <message>
        <source>Places where therapists&apos; keys are kept and that no passphrase opens any more: {count}. The recovery key can give these therapists a new passphrase.</source>
        <translation>جاهایی که کلیدهای درمانگران در آن نگه داشته می‌شود و دیگر هیچ عبارت عبوری بازشان نمی‌کند: {count}. کلید بازیابی می‌تواند به این درمانگران عبارت عبور تازه بدهد.</translation>
    </message>
    <message>
        <source>Public keys that nothing can be sealed to: {count}.</source>
        <translation>کلیدهای عمومی که نمی‌توان چیزی برایشان مهر و موم کرد: {count}.</translation>
    </message>
    <message>
        <source>Ratings of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>ارزیابی‌های خودتان که خوانده نمی‌شوند: {count}. کنار گذاشته شدند؛ شاید کسی آن‌ها را به زور تغییر داده باشد.</translation>
    </message>
    <message>
        <source>Row {row} belongs to one of your clients and does not open. It is left out; a backup may have it.</source>
        <translation>ردیف {row} از آنِ یکی از مراجعان شماست و باز نمی‌شود. کنار گذاشته شد؛ شاید در نسخهٔ پشتیبان باشد.</translation>
    </message>
    <message>
        <source>Row {row} holds a part of a comment that belongs to none of the answer sheets. It is left out.</source>
        <translation>ردیف {row} بخشی از یک نظر دارد که از آنِ هیچ‌یک از برگه‌های پاسخ نیست. کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>Sheets that cannot be shown: {count}. They are kept, but the questionnaire that they answer is not in the records file any more. Restore that file from the latest backup.</source>
        <translation>برگه‌هایی که نمی‌توان نشانشان داد: {count}. نگه داشته می‌شوند، اما پرسشنامه‌ای که به آن پاسخ داده‌اند دیگر در فایل سوابق نیست. آن فایل را از آخرین نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>The backup is made, but its date could not be noted in the practice’s folder: the reminder will come sooner than it should.</source>
        <translation>نسخهٔ پشتیبان ساخته شد، اما تاریخ آن را نمی‌شد در پوشهٔ مرکز ثبت کرد: یادآوری زودتر از زمانش می‌آید.</translation>
    </message>
    <message>
        <source>The backup is one of another practice, so it tells nothing about this one.</source>
        <translation>این نسخهٔ پشتیبان از مرکز دیگری است، پس چیزی دربارهٔ این مرکز نمی‌گوید.</translation>
    </message>
    <message>
        <source>The entry of the recovery key is missing: it would open nothing.</source>
        <translation>مدخل کلید بازیابی نیست: این کلید چیزی را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>The folder has other rows than the backup: some were changed, or exchanged for others.</source>
        <translation>ردیف‌های پوشه با نسخهٔ پشتیبان فرق دارند: برخی تغییر کرده یا با ردیف‌های دیگر عوض شده‌اند.</translation>
    </message>
    <message>
        <source>The folder is older than the backup: it lacks {count} rows that the backup has. An older copy was put back, or the end was cut off.</source>
        <translation>پوشه از نسخهٔ پشتیبان قدیمی‌تر است: {count} ردیف کم دارد که در نسخهٔ پشتیبان هست. نسخه‌ای قدیمی‌تر آنجا گذاشته شده، یا پایان بریده شده است.</translation>
    </message>
    <message>
        <source>The folder is older than the state code {code}: it lacks {count} rows. An older copy was put back, or the end was cut off.</source>
        <translation>پوشه از کد وضعیت {code} قدیمی‌تر است: {count} ردیف کم دارد. نسخه‌ای قدیمی‌تر آنجا گذاشته شده، یا پایان بریده شده است.</translation>
    </message>
    <message>
        <source>The index holds other answers than the records, of client number {number}.</source>
        <translation>نمایه برای مراجع شمارهٔ {number} پاسخ‌هایی جز سوابق دارد.</translation>
    </message>
    <message>
        <source>The index holds something that does not open, of client number {number}.</source>
        <translation>نمایه برای مراجع شمارهٔ {number} چیزی دارد که باز نمی‌شود.</translation>
    </message>
    <message>
        <source>The last backup is {days} days old. Make a new one today.</source>
        <translation>آخرین نسخهٔ پشتیبان {days} روز پیش ساخته شده است. امروز یکی تازه بسازید.</translation>
    </message>
    <message>
        <source>The older files in {file} could not be removed: the next start tries again. They hold keys that should not lie around.</source>
        <translation>فایل‌های قدیمی‌تر در {file} را نمی‌شد حذف کرد: در اجرای بعدی دوباره امتحان می‌شود. کلیدهایی در آن‌هاست که نباید بی‌حفاظ بماند.</translation>
    </message>
    <message>
        <source>The public key of client number {number} is not this client&apos;s: somebody may have exchanged it, and could read new sheets. Restore the key file from the latest backup.</source>
        <translation>کلید عمومی مراجع شمارهٔ {number} از آنِ این مراجع نیست: شاید کسی آن را عوض کرده باشد و بتواند برگه‌های تازه را بخواند. فایل کلیدها را از آخرین نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>The records are not those that you saw at your last unlock: the state code {code} does not fit them any more. An older copy was put back, or rows were exchanged. Tell whoever looks after this computer.</source>
        <translation>سوابق همان نیستند که در آخرین باز کردن قفل دیدید: کد وضعیت {code} دیگر با آن‌ها جور نیست. نسخه‌ای قدیمی‌تر آنجا گذاشته شده، یا ردیف‌هایی عوض شده‌اند. به کسی که از این رایانه مراقبت می‌کند بگویید.</translation>
    </message>
    <message>
        <source>The records are older than at your last unlock, and whole in themselves: it seems that a backup was put back. Sheets that came in after that backup are missing. Tell whoever looks after this computer.</source>
        <translation>سوابق از آخرین باز کردن قفل شما قدیمی‌ترند و در خود سالم‌اند: به نظر می‌رسد نسخهٔ پشتیبانی بازگردانده شده است. برگه‌هایی که پس از آن نسخهٔ پشتیبان رسیده‌اند کم است. به کسی که از این رایانه مراقبت می‌کند بگویید.</translation>
    </message>
    <message>
        <source>The rows do not all belong together: something is damaged on the kiosk, or was changed on the way. They were taken in; the next unlock will say which rows cannot be believed.</source>
        <translation>ردیف‌ها همه به هم تعلق ندارند: چیزی روی کیوسک آسیب دیده، یا در راه تغییر کرده است. پذیرفته شدند؛ بار بعدِ باز کردن قفل معلوم می‌شود کدام ردیف‌ها را نمی‌توان باور کرد.</translation>
    </message>
    <message>
        <source>The rows that this device should go on with are not in the file of the records.</source>
        <translation>ردیف‌هایی که این دستگاه باید از آن‌ها ادامه دهد در فایل سوابق نیستند.</translation>
    </message>
    <message>
        <source>The state code {code} does not fit: the first {count} rows are not those for which it was shown. Compare it with the paper once more; if it is right, rows were changed or exchanged for others.</source>
        <translation>کد وضعیت {code} جور نیست: {count} ردیف نخست همان‌هایی نیستند که این کد برایشان نشان داده شد. یک بار دیگر آن را با کاغذ مقایسه کنید؛ اگر درست است، ردیف‌هایی تغییر کرده یا با ردیف‌های دیگر عوض شده‌اند.</translation>
    </message>
    <message>
        <source>Therapists or recovery keys that no therapist added: {count}. Somebody may have exchanged keys to read along; nothing will be shared with them. Restore the key file from the latest backup.</source>
        <translation>درمانگران یا کلیدهای بازیابی که هیچ درمانگری اضافه نکرده است: {count}. شاید کسی کلیدها را عوض کرده باشد تا پنهانی بخواند؛ چیزی با آن‌ها به اشتراک گذاشته نمی‌شود. فایل کلیدها را از آخرین نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>Therapists who lack what everybody needs to check the rows or to read the log: {count}.</source>
        <translation>درمانگرانی که آنچه را همه برای بررسی ردیف‌ها یا خواندن رویدادنامه لازم دارند ندارند: {count}.</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet. Make one: when this disk fails, everything on it is lost.</source>
        <translation>هنوز هیچ نسخهٔ پشتیبانی از این مرکز نیست. یکی بسازید: اگر این دیسک خراب شود، هر چه روی آن است از دست می‌رود.</translation>
    </message>
    <message>
        <source>There is no therapist who could sign in.</source>
        <translation>درمانگری نیست که بتواند وارد شود.</translation>
    </message>
    <message>
        <source>What lets you read client number {number} is damaged, so this client is left out. Restore the key file from the latest backup.</source>
        <translation>آنچه به شما امکان خواندن پاسخ‌های مراجع شمارهٔ {number} را می‌دهد آسیب دیده است، پس این مراجع کنار گذاشته شد. فایل کلیدها را از آخرین نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>What the practice&apos;s log and the sheets without a code are sealed to is missing.</source>
        <translation>آنچه رویدادنامهٔ مرکز و برگه‌های بدون کد برای آن مهر و موم می‌شوند نیست.</translation>
    </message>
    <message>
        <source>What was done could not be written into the practice&apos;s log, because the practice&apos;s files are damaged. Run `rapport verify` to see what is affected, and restore the latest backup.</source>
        <translation>آنچه انجام شد را نمی‌شد در رویدادنامهٔ مرکز نوشت، چون فایل‌های مرکز آسیب دیده‌اند. `rapport verify` را اجرا کنید تا ببینید چه چیزی آسیب دیده، و آخرین نسخهٔ پشتیبان را بازگردانید.</translation>
    </message>
    <message>
        <source>What your desk remembered from the last unlock was damaged. All rows were checked from the first one; every sheet counts as unread again.</source>
        <translation>آنچه میز کار شما از آخرین باز کردن قفل به یاد داشت آسیب دیده بود. همهٔ ردیف‌ها از اولی بررسی شدند؛ همهٔ برگه‌ها دوباره خوانده‌نشده حساب می‌شوند.</translation>
    </message>
    <message>
        <source>Which clients were erased since the backup could not be read from the folder that was here before. If any were, erase them again.</source>
        <translation>از پوشه‌ای که پیش‌تر اینجا بود نمی‌شد خواند که کدام مراجعان پس از نسخهٔ پشتیبان پاک شده‌اند. اگر کسی پاک شده بود، دوباره پاکش کنید.</translation>
    </message>
    <message>
        <source>You were given client number {number}, and the key file does not know this client any more. Restore the key file from the latest backup.</source>
        <translation>مراجع شمارهٔ {number} به شما داده شده بود و فایل کلیدها دیگر این مراجع را نمی‌شناسد. فایل کلیدها را از آخرین نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>{count} answer sheets older than {months} months were destroyed, as the practice decided.</source>
        <translation>{count} برگهٔ پاسخِ قدیمی‌تر از {months} ماه، طبق تصمیم مرکز، از بین رفتند.</translation>
    </message>
    <message>
        <source>{count} entries of the key file are damaged and were left out. Run `rapport verify`, and restore the key file from the latest backup.</source>
        <translation>{count} مدخل فایل کلیدها آسیب دیده‌اند و کنار گذاشته شدند. `rapport verify` را اجرا کنید و فایل کلیدها را از آخرین نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>{count} rows are damaged on the kiosk and did not come along (row {rows}). Its disk may be failing: exchange it.</source>
        <translation>{count} ردیف روی کیوسک آسیب دیده‌اند و همراه نیامدند (ردیف {rows}). شاید دیسک آن در حال خراب شدن باشد: عوضش کنید.</translation>
    </message>
    <message>
        <source>{count} rows in the bundle are otherwise than here (row {rows}). Those that are here were kept; the kiosk&apos;s disk may be failing.</source>
        <translation>{count} ردیف در بسته با آنچه اینجاست فرق دارند (ردیف {rows}). آن‌هایی که اینجا بودند نگه داشته شدند؛ شاید دیسک کیوسک در حال خراب شدن باشد.</translation>
    </message>
    <message>
        <source>{count} rows of this kiosk are damaged and could not be put into the bundle; all others are in it. The disk may be failing: bring the bundle to the practice&apos;s computer, then exchange it.</source>
        <translation>{count} ردیف این کیوسک آسیب دیده‌اند و نمی‌شد در بسته گذاشتشان؛ بقیه همه در آن هستند. شاید دیسک در حال خراب شدن باشد: بسته را به رایانهٔ مرکز ببرید و سپس دیسک را عوض کنید.</translation>
    </message>
    <message>
        <source>{count} sheets of client number {number} are left out: there are too many different questionnaires. Somebody may have added them by force.</source>
        <translation>{count} برگهٔ مراجع شمارهٔ {number} کنار گذاشته شدند: پرسشنامه‌های گوناگون بیش از حد زیاد است. شاید کسی آن‌ها را به زور افزوده باشد.</translation>
    </message>
    <message>
        <source>{count} therapists who were removed since the backup can unlock again. Remove them again.</source>
        <translation>{count} درمانگر که پس از نسخهٔ پشتیبان حذف شده بودند دوباره می‌توانند قفل را باز کنند. دوباره حذفشان کنید.</translation>
    </message>
    <message>
        <source>{file} is from another Rapport, or damaged at its beginning.</source>
        <translation>{file} از Rapport دیگری است، یا در آغازش آسیب دیده است.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>{file} نیست.</translation>
    </message>
    <message>
        <source>{file} was left behind when writing was cut off. Nothing needs it: delete it while no kiosk and no backup is running.</source>
        <translation>{file} هنگام قطع شدن نوشتن به جا مانده است. چیزی به آن نیاز ندارد: وقتی هیچ کیوسک و هیچ پشتیبان‌گیری در جریان نیست، حذفش کنید.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>A backup was put back (rows: {rows})</source>
        <translation>نسخهٔ پشتیبانی بازگردانده شد (ردیف‌ها: {rows})</translation>
    </message>
    <message>
        <source>A bundle of this kiosk’s rows was written ({rows} rows)</source>
        <translation>بسته‌ای از ردیف‌های این کیوسک نوشته شد ({rows} ردیف)</translation>
    </message>
    <message>
        <source>A check found what is not as Rapport wrote it ({count})</source>
        <translation>یک بررسی چیزهایی یافت که آن‌گونه که Rapport نوشته نیست ({count})</translation>
    </message>
    <message>
        <source>A former colleague</source>
        <translation>یک همکار پیشین</translation>
    </message>
    <message>
        <source>A new list of clients was brought to a kiosk ({clients} clients)</source>
        <translation>فهرست تازه‌ای از مراجعان به یک کیوسک برده شد ({clients} مراجع)</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records to a newer form (from {before} to {now})</source>
        <translation>Rapport تازه‌تری سوابق را به قالب تازه‌تری درآورد (از {before} به {now})</translation>
    </message>
    <message>
        <source>An entry that cannot be read</source>
        <translation>مدخلی که خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>Rows of another kiosk were brought in ({rows} new rows)</source>
        <translation>ردیف‌های کیوسک دیگری آورده شد ({rows} ردیف تازه)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>کسی</translation>
    </message>
    <message>
        <source>Something that only a newer Rapport knows (number {event})</source>
        <translation>چیزی که فقط Rapport تازه‌تری می‌شناسد (شمارهٔ {event})</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed (minutes: {minutes})</source>
        <translation>ساعت کیوسک عوض شد (دقیقه: {minutes})</translation>
    </message>
    <message>
        <source>The kiosk was started</source>
        <translation>کیوسک راه افتاد</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>کلید بازیابی</translation>
    </message>
    <message>
        <source>Wrong passphrases: {count}</source>
        <translation>عبارت‌های عبور نادرست: {count}</translation>
    </message>
    <message>
        <source>{who}: a kiosk without therapists added</source>
        <translation>{who}: کیوسکی بدون درمانگر اضافه شد</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a picture</source>
        <translation>{who}: نمودار مراجع {client} به‌صورت تصویر ذخیره شد</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a table</source>
        <translation>{who}: نمودار مراجع {client} به‌صورت جدول ذخیره شد</translation>
    </message>
    <message>
        <source>{who}: a report on client {client} saved</source>
        <translation>{who}: گزارشی دربارهٔ مراجع {client} ذخیره شد</translation>
    </message>
    <message>
        <source>{who}: a therapist removed</source>
        <translation>{who}: یک درمانگر حذف شد</translation>
    </message>
    <message>
        <source>{who}: a visit ends after {visit} s without a touch, the therapist’s pages lock after {lock} s</source>
        <translation>{who}: مراجعه پس از {visit} ثانیه بدون لمس تمام می‌شود و صفحه‌های درمانگر پس از {lock} ثانیه قفل می‌شوند</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept for so many months: {months}</source>
        <translation>{who}: برگه‌های پاسخ به این شمار ماه نگه داشته می‌شوند: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept without limit</source>
        <translation>{who}: برگه‌های پاسخ بدون محدودیت نگه داشته می‌شوند</translation>
    </message>
    <message>
        <source>{who}: answer sheets destroyed, {sheets}; months that they are kept: {months}</source>
        <translation>{who}: برگه‌های پاسخ از بین رفتند، {sheets}؛ ماه‌های نگهداری: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets exported (sheets: {sheets}, clients: {clients})</source>
        <translation>{who}: خروجی از برگه‌های پاسخ گرفته شد (برگه‌ها: {sheets}، مراجعان: {clients})</translation>
    </message>
    <message>
        <source>{who}: answer sheets of client {client} exported (sheets: {sheets})</source>
        <translation>{who}: خروجی از برگه‌های پاسخ مراجع {client} گرفته شد (برگه‌ها: {sheets})</translation>
    </message>
    <message>
        <source>{who}: backup made (rows: {rows})</source>
        <translation>{who}: نسخهٔ پشتیبان ساخته شد (ردیف‌ها: {rows})</translation>
    </message>
    <message>
        <source>{who}: client {client} added</source>
        <translation>{who}: مراجع {client} اضافه شد</translation>
    </message>
    <message>
        <source>{who}: client {client} comes again</source>
        <translation>{who}: مراجع {client} دوباره می‌آید</translation>
    </message>
    <message>
        <source>{who}: client {client} erased</source>
        <translation>{who}: مراجع {client} پاک شد</translation>
    </message>
    <message>
        <source>{who}: client {client} has left</source>
        <translation>{who}: مراجع {client} رفته است</translation>
    </message>
    <message>
        <source>{who}: client {client} no longer shared with {holder}</source>
        <translation>{who}: اشتراک مراجع {client} با {holder} پایان یافت</translation>
    </message>
    <message>
        <source>{who}: client {client} shared with {holder}</source>
        <translation>{who}: مراجع {client} با {holder} به اشتراک گذاشته شد</translation>
    </message>
    <message>
        <source>{who}: client {client} transferred to {holder}</source>
        <translation>{who}: مراجع {client} به {holder} واگذار شد</translation>
    </message>
    <message>
        <source>{who}: figures across clients saved, without names (clients: {clients})</source>
        <translation>{who}: عددهای کل مراجعان بدون نام ذخیره شد (مراجعان: {clients})</translation>
    </message>
    <message>
        <source>{who}: languages of the practice changed</source>
        <translation>{who}: زبان‌های مرکز تغییر کرد</translation>
    </message>
    <message>
        <source>{who}: list of clients for other kiosks written ({clients} clients)</source>
        <translation>{who}: فهرست مراجعان برای کیوسک‌های دیگر نوشته شد ({clients} مراجع)</translation>
    </message>
    <message>
        <source>{who}: look of the clients’ pages changed</source>
        <translation>{who}: ظاهر صفحه‌های مراجعان تغییر کرد</translation>
    </message>
    <message>
        <source>{who}: new code card for client {client}</source>
        <translation>{who}: کارت کد تازه برای مراجع {client}</translation>
    </message>
    <message>
        <source>{who}: new passphrase given to {holder}</source>
        <translation>{who}: عبارت عبور تازه به {holder} داده شد</translation>
    </message>
    <message>
        <source>{who}: new recovery key made</source>
        <translation>{who}: کلید بازیابی تازه ساخته شد</translation>
    </message>
    <message>
        <source>{who}: notice on saved files changed</source>
        <translation>{who}: اطلاعیهٔ روی فایل‌های ذخیره‌شده تغییر کرد</translation>
    </message>
    <message>
        <source>{who}: own passphrase changed</source>
        <translation>{who}: عبارت عبور خود عوض شد</translation>
    </message>
    <message>
        <source>{who}: passphrase protected better ({mebibytes} MiB, passes: {passes})</source>
        <translation>{who}: عبارت عبور بهتر محافظت شد ({mebibytes} MiB، گذرها: {passes})</translation>
    </message>
    <message>
        <source>{who}: something about client {client} saved</source>
        <translation>{who}: چیزی دربارهٔ مراجع {client} ذخیره شد</translation>
    </message>
    <message>
        <source>{who}: therapist {holder} added</source>
        <translation>{who}: درمانگر {holder} اضافه شد</translation>
    </message>
    <message>
        <source>{who}: unlocked</source>
        <translation>{who}: قفل باز شد</translation>
    </message>
    <message>
        <source>{who}: what clients are asked changed</source>
        <translation>{who}: آنچه از مراجعان پرسیده می‌شود تغییر کرد</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>A backup was put back in the place of the practice&apos;s folder.</source>
        <translation>نسخهٔ پشتیبانی به جای پوشهٔ مرکز بازگردانده شد.</translation>
    </message>
    <message>
        <source>A check by a colleague found something that is not as Rapport wrote it.</source>
        <translation>بررسی یک همکار چیزی یافت که آن‌گونه که Rapport نوشته نیست.</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>Rapport تازه‌تری سوابق یک دستگاه را به قالب تازه‌تری درآورد و آنچه را پیش‌تر بود کنار پوشهٔ آن نگه داشت.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed once.</source>
        <translation>یک بار عبارت عبور نادرست نوشته شد.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed {count} times.</source>
        <translation>{count} بار عبارت عبور نادرست نوشته شد.</translation>
    </message>
    <message>
        <source>Answer sheets were exported once.</source>
        <translation>یک بار از برگه‌های پاسخ خروجی گرفته شد.</translation>
    </message>
    <message>
        <source>Answer sheets were exported {count} times.</source>
        <translation>{count} بار از برگه‌های پاسخ خروجی گرفته شد.</translation>
    </message>
    <message>
        <source>Backups were put back in the place of the practice&apos;s folder {count} times.</source>
        <translation>{count} بار نسخهٔ پشتیبان به جای پوشهٔ مرکز بازگردانده شد.</translation>
    </message>
    <message>
        <source>One answer sheet came in.</source>
        <translation>یک برگهٔ پاسخ رسید.</translation>
    </message>
    <message>
        <source>One backup was made.</source>
        <translation>یک نسخهٔ پشتیبان ساخته شد.</translation>
    </message>
    <message>
        <source>One more change about people is in the practice&apos;s log.</source>
        <translation>یک تغییر دیگر دربارهٔ افراد در رویدادنامهٔ مرکز هست.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed once.</source>
        <translation>ساعت کیوسک یک بار عوض شد.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed {count} times.</source>
        <translation>ساعت کیوسک {count} بار عوض شد.</translation>
    </message>
    <message>
        <source>The kiosk was started once.</source>
        <translation>کیوسک یک بار راه افتاد.</translation>
    </message>
    <message>
        <source>The kiosk was started {count} times.</source>
        <translation>کیوسک {count} بار راه افتاد.</translation>
    </message>
    <message>
        <source>The recovery key was used once to unlock.</source>
        <translation>کلید بازیابی یک بار برای باز کردن قفل به کار رفت.</translation>
    </message>
    <message>
        <source>The recovery key was used {count} times to unlock.</source>
        <translation>کلید بازیابی {count} بار برای باز کردن قفل به کار رفت.</translation>
    </message>
    <message>
        <source>{count} answer sheets came in.</source>
        <translation>{count} برگهٔ پاسخ رسید.</translation>
    </message>
    <message>
        <source>{count} backups were made.</source>
        <translation>{count} نسخهٔ پشتیبان ساخته شد.</translation>
    </message>
    <message>
        <source>{count} checks by colleagues found something that is not as Rapport wrote it.</source>
        <translation>{count} بررسی همکاران چیزی یافت که آن‌گونه که Rapport نوشته نیست.</translation>
    </message>
    <message>
        <source>{count} more changes about people are in the practice&apos;s log.</source>
        <translation>{count} تغییر دیگر دربارهٔ افراد در رویدادنامهٔ مرکز هست.</translation>
    </message>
    <message>
        <source>{count} times a newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>{count} بار Rapport تازه‌تری سوابق یک دستگاه را به قالب تازه‌تری درآورد و آنچه را پیش‌تر بود کنار پوشهٔ آن نگه داشت.</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Strong enough.</source>
        <translation>به‌اندازهٔ کافی قوی است.</translation>
    </message>
    <message>
        <source>Too easy to guess. Add another unrelated word; leave out names, dates, keyboard rows and repetitions.</source>
        <translation>حدس زدنش خیلی آسان است. یک واژهٔ بی‌ربط دیگر اضافه کنید؛ نام‌ها، تاریخ‌ها، ردیف‌های صفحه‌کلید و تکرار را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Use at least 15 characters: four or five unrelated words are easy to keep.</source>
        <translation>دست‌کم ۱۵ نویسه به کار ببرید: چهار یا پنج واژهٔ بی‌ربط به هم آسان به یاد می‌ماند.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Answer sheets: {count}. With a score: {scored}.</source>
        <translation>برگه‌های پاسخ: {count}. دارای نمره: {scored}.</translation>
    </message>
    <message>
        <source>Client no. {number}</source>
        <translation>مراجع شمارهٔ {number}</translation>
    </message>
    <message>
        <source>Earlier sessions that are not listed here: {count}.</source>
        <translation>جلسه‌های پیشین که اینجا نیامده‌اند: {count}.</translation>
    </message>
    <message>
        <source>For some sessions your answers have stayed lower than before.</source>
        <translation>چند جلسه است که پاسخ‌هایتان پایین‌تر از قبل مانده است.</translation>
    </message>
    <message>
        <source>It is too early to say where your answers are going.</source>
        <translation>هنوز زود است که بگوییم پاسخ‌هایتان به کدام سو می‌رود.</translation>
    </message>
    <message>
        <source>Little by little your answers have gone down.</source>
        <translation>پاسخ‌هایتان کم‌کم پایین آمده است.</translation>
    </message>
    <message>
        <source>Moments that did not feel right, and repairs</source>
        <translation>لحظه‌هایی که درست نبودند، و درست شدن آن‌ها</translation>
    </message>
    <message>
        <source>Newest session: {tier}.</source>
        <translation>تازه‌ترین جلسه: {tier}.</translation>
    </message>
    <message>
        <source>None was spoken of.</source>
        <translation>از هیچ لحظه‌ای گفته نشده است.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Notes from before the first or after the last session, not printed: {count}.</source>
        <translation>یادداشت‌های پیش از جلسهٔ نخست یا پس از جلسهٔ آخر که چاپ نشده‌اند: {count}.</translation>
    </message>
    <message>
        <source>Nothing unusual in any session.</source>
        <translation>در هیچ جلسه‌ای چیز نامعمولی نیست.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved down: a good reason to talk about it.</source>
        <translation>در جلسه‌های آخر پاسخ‌هایتان پایین آمده است: دلیل خوبی برای حرف زدن درباره‌اش.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved up.</source>
        <translation>در جلسه‌های آخر پاسخ‌هایتان بالا رفته است.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have stayed about the same.</source>
        <translation>در جلسه‌های آخر پاسخ‌هایتان کم‌وبیش همان مانده است.</translation>
    </message>
    <message>
        <source>Private notes of the therapist. They are printed because that was chosen for this report.</source>
        <translation>یادداشت‌های خصوصی درمانگر. چاپ شده‌اند چون برای این گزارش چنین انتخاب شده است.</translation>
    </message>
    <message>
        <source>Put right by the end: {answer}.</source>
        <translation>تا پایان جلسه چقدر درست شد: {answer}.</translation>
    </message>
    <message>
        <source>Questions that were left out, in all sheets together: {count}.</source>
        <translation>پرسش‌هایی که خالی مانده‌اند، در همهٔ برگه‌ها روی هم: {count}.</translation>
    </message>
    <message>
        <source>Scores at the top of the scale: {share} of 100.</source>
        <translation>نمره‌هایی که در بالاترین حد مقیاس‌اند: {share} از ۱۰۰.</translation>
    </message>
    <message>
        <source>Sheets of another questionnaire, not shown here: {count}.</source>
        <translation>برگه‌های پرسشنامهٔ دیگر که اینجا نشان داده نشده‌اند: {count}.</translation>
    </message>
    <message>
        <source>Sheets with one answer throughout: {share} of 100.</source>
        <translation>برگه‌هایی که همهٔ پاسخ‌هایشان یکی است: {share} از ۱۰۰.</translation>
    </message>
    <message>
        <source>Something did not feel quite right, a little.</source>
        <translation>چیزی کمی درست نبود.</translation>
    </message>
    <message>
        <source>Something did not feel right.</source>
        <translation>چیزی درست نبود.</translation>
    </message>
    <message>
        <source>Something was different from the sessions before.</source>
        <translation>چیزی با جلسه‌های پیش فرق داشت.</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>هنوز باز است.</translation>
    </message>
    <message>
        <source>Still open: what happened in session {session}.</source>
        <translation>هنوز باز است: آنچه در جلسهٔ {session} رخ داد.</translation>
    </message>
    <message>
        <source>The band shows where your scores usually are: {lower} to {upper}, worked out from your first {count} scores.</source>
        <translation>نوار نشان می‌دهد که نمره‌های شما معمولاً کجا هستند: {lower} تا {upper}، حساب‌شده از روی {count} نمرهٔ نخست شما.</translation>
    </message>
    <message>
        <source>The highest score so far, {score} of 100. What helped?</source>
        <translation>بالاترین نمره تا حالا، {score} از ۱۰۰. چه چیزی کمک کرد؟</translation>
    </message>
    <message>
        <source>The newest score: {score} of 100, on {date}.</source>
        <translation>تازه‌ترین نمره: {score} از ۱۰۰، در {date}.</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>هنوز جلسه‌ای نبوده است.</translation>
    </message>
    <message>
        <source>This is no test and no grade, neither of you nor of your therapist.</source>
        <translation>این نه آزمون است و نه نمره دادن، نه به شما و نه به درمانگرتان.</translation>
    </message>
    <message>
        <source>Trust over time</source>
        <translation>اعتماد در گذر زمان</translation>
    </message>
    <message>
        <source>We can come back to this.</source>
        <translation>می‌توانیم به این برگردیم.</translation>
    </message>
    <message>
        <source>What could be worth talking about</source>
        <translation>چه چیزهایی شاید ارزش گفت‌وگو داشته باشد</translation>
    </message>
    <message>
        <source>What do you see in these lines? What would you like to be different, and what should stay as it is? There is no right answer.</source>
        <translation>در این خط‌ها چه می‌بینید؟ دوست دارید چه چیزی فرق کند و چه چیزی همان‌طور بماند؟ پاسخ درستی وجود ندارد.</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>این بر چه پایه‌ای است</translation>
    </message>
    <message>
        <source>What was noticed, and by which rule</source>
        <translation>آنچه به چشم آمد، و با کدام قاعده</translation>
    </message>
    <message>
        <source>Without a score, because too few questions were answered: {count}.</source>
        <translation>بدون نمره، چون به پرسش‌های کافی پاسخ داده نشد: {count}.</translation>
    </message>
    <message>
        <source>Your answers were clearly lower than in the sessions before.</source>
        <translation>پاسخ‌هایتان آشکارا پایین‌تر از جلسه‌های پیش بود.</translation>
    </message>
    <message>
        <source>Your answers were lower than they usually are.</source>
        <translation>پاسخ‌هایتان پایین‌تر از معمول بود.</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>کمی</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>کاملاً</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>تا حد زیادی</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>اصلاً</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>خیلی زیاد</translation>
    </message>
    <message>
        <source>we did not talk about it</source>
        <translation>درباره‌اش حرف نزدیم</translation>
    </message>
    <message>
        <source>{first} to {last}, sessions: {sessions}</source>
        <translation>{first} تا {last}، جلسه‌ها: {sessions}</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare your answers with your own earlier ones only.</source>
        <translation>«اعتماد پس از جلسه» مقیاسی اعتباریابی‌شده نیست و هنجار ندارد: پاسخ‌هایتان را فقط با پاسخ‌های پیشین خودتان مقایسه کنید.</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>A fall of one step since the last score. Frequent, and by itself rarely more than a reason to ask.</source>
        <translation>افتی به اندازهٔ یک گام از نمرهٔ پیش. زیاد پیش می‌آید و به‌تنهایی کمتر چیزی بیش از یک دلیل برای پرسیدن است.</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>اصالت</translation>
    </message>
    <message>
        <source>Chance alone puts about {share} of 100 stable sessions below the lower limit if no session resembles the one before, and {fewest} to {most} if neighbouring sessions are alike. Only that side is marked: a score above the range is good news.</source>
        <translation>تصادف به‌تنهایی نزدیک به {share} جلسه از هر ۱۰۰ جلسهٔ پایدار را زیر حد پایین می‌برد، اگر هیچ جلسه‌ای شبیه جلسهٔ پیش از خود نباشد، و {fewest} تا {most} جلسه را، اگر جلسه‌های کنار هم شبیه باشند. فقط همین سو علامت می‌خورد: نمره‌ای بالاتر از محدوده خبر خوبی است.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>رازداری</translation>
    </message>
    <message>
        <source>Cultural respect</source>
        <translation>احترام فرهنگی</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>همدلی</translation>
    </message>
    <message>
        <source>Falling over the last {sessions} scores.</source>
        <translation>در {sessions} نمرهٔ اخیر رو به کاهش.</translation>
    </message>
    <message>
        <source>Individuals chart: below the mean by {limit_width} times the mean moving range of the first {baseline} scores (from {fewest} on). Unusual only where the score is also rarely so low for this client, or has stayed low.</source>
        <translation>نمودار مقادیر منفرد: پایین‌تر از میانگین به اندازهٔ {limit_width} برابر میانگین دامنهٔ متحرکِ {baseline} نمرهٔ نخست (از {fewest} نمره به بعد). فقط وقتی نامعمول است که نمره برای این مراجع به‌ندرت این‌قدر پایین باشد یا پایین مانده باشد.</translation>
    </message>
    <message>
        <source>Limits (individuals chart): this client&apos;s own usual range, {lower} to {upper} around {centre}, from the first {count} scores: mean ± {width} times the mean change from score to score, then kept.</source>
        <translation>حدها (نمودار مقادیر منفرد): محدودهٔ معمول خود این مراجع، {lower} تا {upper} پیرامون {centre}، از روی {count} نمرهٔ نخست: میانگین ± {width} برابر میانگین تغییر از نمره‌ای به نمرهٔ بعد؛ پس از آن ثابت می‌ماند.</translation>
    </message>
    <message>
        <source>Many ratings of trust sit at the top. A first score below it that rises is a good sign.</source>
        <translation>بسیاری از نمره‌های اعتماد در بالاترین حدند. نمرهٔ نخستی که پایین‌تر باشد و بالا برود نشانهٔ خوبی است.</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>لحظه‌هایی که درست نبودند</translation>
    </message>
    <message>
        <source>No clear trend over the last {sessions} scores.</source>
        <translation>روند روشنی در {sessions} نمرهٔ اخیر نیست.</translation>
    </message>
    <message>
        <source>No limits yet: they need {fewest} scores, there are {count}.</source>
        <translation>هنوز حدی نیست: {fewest} نمره لازم است و {count} نمره هست.</translation>
    </message>
    <message>
        <source>No limits: no variation so far, all {count} scores are equal.</source>
        <translation>حدی نیست: تا حالا نوسانی نبوده، هر {count} نمره یکی است.</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>چیز نامعمولی نیست</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>درست شد</translation>
    </message>
    <message>
        <source>Rarely so low: Rapport learns from the client&apos;s earlier scores where they usually lie and how much they vary, and speaks when a fall in this session or in one of the {before} before explains the scores since more than {odds} times better than chance; where the client tells of a moment that did not feel right, less is enough. A fall is noticed once: while scores stay so low, sessions only say that it goes on, unless one is lower still.</source>
        <translation>به‌ندرت این‌قدر پایین: Rapport از نمره‌های پیشین این مراجع یاد می‌گیرد که معمولاً کجا هستند و چقدر تغییر می‌کنند، و وقتی خبر می‌دهد که افتی در این جلسه یا یکی از {before} جلسهٔ پیش، نمره‌های از آن پس را بیش از {odds} برابر بهتر از تصادف توضیح دهد. اگر مراجع از لحظه‌ای که درست نبود بگوید، کمتر از این هم کافی است. هر افت یک بار گفته می‌شود: تا وقتی نمره‌ها همین‌قدر پایین بمانند، جلسه‌ها فقط می‌گویند که ادامه دارد، مگر آنکه نمره‌ای باز هم پایین‌تر باشد.</translation>
    </message>
    <message>
        <source>Reliable change (Jacobson &amp; Truax): a fall since the first score beyond 1.96 standard errors.</source>
        <translation>تغییر پایا (Jacobson &amp; Truax): افتی از نمرهٔ نخست، بیش از ۱٫۹۶ خطای استاندارد.</translation>
    </message>
    <message>
        <source>Rising over the last {sessions} scores.</source>
        <translation>در {sessions} نمرهٔ اخیر رو به افزایش.</translation>
    </message>
    <message>
        <source>Run chart (Anhøj): more scores in a row on one side of the median, or fewer crossings of it, than chance allows in 95 of 100 series.</source>
        <translation>نمودار توالی (Anhøj): نمره‌های پیاپی بیشتر در یک سوی میانه، یا گذرهای کمتر از آن، از آنچه تصادف در ۹۵ از ۱۰۰ سری اجازه می‌دهد.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>امنیت</translation>
    </message>
    <message>
        <source>Signals are invitations to talk. They are no risk scores and no advice about treatment.</source>
        <translation>نشانه‌ها دعوت به گفت‌وگو هستند. نه نمرهٔ خطرند و نه توصیه‌ای دربارهٔ درمان.</translation>
    </message>
    <message>
        <source>Since the first session the score has fallen by more than measurement error explains (it is {value}; {bound} or less counts).</source>
        <translation>از جلسهٔ نخست، نمره بیش از آن افت کرده که خطای اندازه‌گیری توضیح می‌دهد (اکنون {value} است؛ {bound} یا کمتر به حساب می‌آید).</translation>
    </message>
    <message>
        <source>Slow erosion: exponentially weighted mean (weight {weight}, {width} standard deviations) against the first {baseline} scores.</source>
        <translation>فرسایش آهسته: میانگین با وزن نمایی (وزن {weight}، {width} انحراف معیار) در برابر {baseline} نمرهٔ نخست.</translation>
    </message>
    <message>
        <source>Stayed low: {stay} scores in a row that lie so low together that the client&apos;s first {learnt} scores let expect it in fewer than {rare_stay} of 10,000 stretches. The first {learnt} stay the yardstick, so that a slow decline cannot hide.</source>
        <translation>پایین مانده: {stay} نمرهٔ پیاپی که با هم آن‌قدر پایین‌اند که از روی {learnt} نمرهٔ نخست این مراجع، در کمتر از {rare_stay} توالی از هر ۱۰٬۰۰۰ توالی انتظار می‌رود. {learnt} نمرهٔ نخست معیار می‌ماند تا کاهشی آهسته پنهان نماند.</translation>
    </message>
    <message>
        <source>The client noticed, a little, a moment that did not feel right.</source>
        <translation>مراجع لحظه‌ای را که درست نبود، کمی، حس کرده است.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was not put right.</source>
        <translation>مراجع می‌گوید لحظه‌ای درست نبود و درست نشد.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was put right.</source>
        <translation>مراجع می‌گوید لحظه‌ای درست نبود و درست شد.</translation>
    </message>
    <message>
        <source>The cut-off that the measure&apos;s authors give.</source>
        <translation>نقطهٔ برشی که سازندگان این ابزار داده‌اند.</translation>
    </message>
    <message>
        <source>The last {stay} scores have stayed low, at {value} or less: by this client&apos;s first {learnt}, at least one of {stay} is usually {bound} or more.</source>
        <translation>{stay} نمرهٔ آخر پایین مانده‌اند، {value} یا کمتر: از روی {learnt} نمرهٔ نخست این مراجع، از هر {stay} نمره معمولاً دست‌کم یکی {bound} یا بیشتر است.</translation>
    </message>
    <message>
        <source>The score fell by {value} points within three sessions; from {bound} on that is a lot for this client.</source>
        <translation>نمره در سه جلسه {value} امتیاز افت کرد؛ از {bound} به بعد برای این مراجع زیاد است.</translation>
    </message>
    <message>
        <source>The score is still low for this client: it is {value}, and by the earlier scores {bound} or more is usual.</source>
        <translation>نمره برای این مراجع هنوز پایین است: {value}، و از روی نمره‌های پیشین {bound} یا بیشتر معمول است.</translation>
    </message>
    <message>
        <source>The score, {value}, is at least one step lower than last time.</source>
        <translation>نمره، {value}، دست‌کم یک گام پایین‌تر از بار پیش است.</translation>
    </message>
    <message>
        <source>The score, {value}, is below the measure&apos;s cut-off, {bound}.</source>
        <translation>نمره، {value}، زیر نقطهٔ برش این ابزار، {bound}، است.</translation>
    </message>
    <message>
        <source>The score, {value}, is below this client&apos;s own lower limit, {bound}.</source>
        <translation>نمره، {value}، زیر حد پایین خود این مراجع، {bound}، است.</translation>
    </message>
    <message>
        <source>The score, {value}, is rarely this low for this client: by the earlier scores, {bound} or more is usual.</source>
        <translation>نمره، {value}، برای این مراجع به‌ندرت این‌قدر پایین است: از روی نمره‌های پیشین، {bound} یا بیشتر معمول است.</translation>
    </message>
    <message>
        <source>The scores cross their median {value} times; {bound} or more are usual.</source>
        <translation>نمره‌ها {value} بار از میانهٔ خود می‌گذرند؛ {bound} بار یا بیشتر معمول است.</translation>
    </message>
    <message>
        <source>The scores have worn down: their weighted mean, {value}, is below its bound, {bound}.</source>
        <translation>نمره‌ها فرسوده شده‌اند: میانگین وزنی آن‌ها، {value}، زیر حدش، {bound}، است.</translation>
    </message>
    <message>
        <source>Too few scores yet for a trend.</source>
        <translation>هنوز نمره‌ها برای روند کم است.</translation>
    </message>
    <message>
        <source>Unusual for this client</source>
        <translation>برای این مراجع نامعمول</translation>
    </message>
    <message>
        <source>V-episode, a rule of Rapport&apos;s own: a fall from the best of three scores by one (mild) or two (marked) of the client&apos;s standard deviations and a tenth of the scale; unusual when it is marked, ends as far below the client&apos;s mean, and the score is rarely so low for this client or has stayed low; put right when one of the next {following} scores is half-way or all the way back.</source>
        <translation>دورهٔ V، قاعده‌ای از خود Rapport: افتی از بهترینِ سه نمره به اندازهٔ یک (خفیف) یا دو (شدید) انحراف معیار این مراجع و یک‌دهم مقیاس؛ نامعمول است اگر شدید باشد، به همان اندازه پایین‌تر از میانگین این مراجع پایان یابد و نمره برای این مراجع به‌ندرت این‌قدر پایین باشد یا پایین مانده باشد؛ درست شده است اگر یکی از {following} نمرهٔ بعدی نیمی از راه یا همهٔ آن را برگشته باشد.</translation>
    </message>
    <message>
        <source>What happened in session {sessions} is still open.</source>
        <translation>آنچه در جلسهٔ {sessions} رخ داد هنوز باز است.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>آنچه در جلسه‌های {sessions} رخ داد هنوز باز است.</translation>
    </message>
    <message>
        <source>What the client says about a moment outranks every statistic; “mostly” put right or better closes it.</source>
        <translation>آنچه مراجع دربارهٔ یک لحظه می‌گوید بر هر آماری مقدم است؛ اگر «تا حد زیادی» یا بهتر درست شده باشد، بسته می‌شود.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>آنچه در جلسهٔ {session} دیده شد ادامه دارد.</translation>
    </message>
    <message>
        <source>Worth a talk</source>
        <translation>ارزش گفت‌وگو دارد</translation>
    </message>
    <message>
        <source>{value} scores in a row lie on one side of the median; up to {bound} are usual.</source>
        <translation>{value} نمرهٔ پیاپی در یک سوی میانه است؛ تا {bound} معمول است.</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare a client only with themselves.</source>
        <translation>«اعتماد پس از جلسه» مقیاسی اعتباریابی‌شده نیست و هنجار ندارد: هر مراجع را فقط با خودش مقایسه کنید.</translation>
    </message>
</context>
</TS>
