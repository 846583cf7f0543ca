<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Berry</source>
        <translation>بیری</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>اینٹ</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>کائی</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>اپنا رنگ</translation>
    </message>
    <message>
        <source>Own colour, written as #RRGGBB</source>
        <translation>اپنا رنگ، یوں لکھا جائے: #RRGGBB</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>چیڑ</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>آلوبخارا</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>سمندر</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>سلیٹ</translation>
    </message>
    <message>
        <source>Take {colour}</source>
        <translation>{colour} لیں</translation>
    </message>
</context>
<context>
    <name>AccessFlow</name>
    <message>
        <source>You can no longer read this client.</source>
        <translation>اب آپ کو اس کلائنٹ کے جوابات پڑھنے کی اجازت نہیں۔</translation>
    </message>
    <message>
        <source>{client} comes again.</source>
        <translation>{client} نے دوبارہ آنا شروع کیا ہے۔</translation>
    </message>
    <message>
        <source>{client} has left.</source>
        <translation>{client} نے آنا چھوڑ دیا ہے۔</translation>
    </message>
    <message>
        <source>{client} is erased.</source>
        <translation>{client} کو مٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>{client} is {name}’s client now.</source>
        <translation>{client} اب {name} کے کلائنٹ ہیں۔</translation>
    </message>
    <message>
        <source>{name} can no longer read this client.</source>
        <translation>{name} کو اب اس کلائنٹ کے جوابات پڑھنے کی اجازت نہیں۔</translation>
    </message>
    <message>
        <source>{name} can read this client now.</source>
        <translation>{name} کو اب اس کلائنٹ کے جوابات پڑھنے کی اجازت ہے۔</translation>
    </message>
</context>
<context>
    <name>AccessTab</name>
    <message>
        <source>A client may ask for a copy of everything that was answered here: a report to read, and the answers for another program.</source>
        <translation>کلائنٹ کو یہاں دیے گئے سب جوابات کی نقل مانگنے کا حق ہے: پڑھنے کے لیے رپورٹ، اور کسی اور پروگرام کے لیے جوابات۔</translation>
    </message>
    <message>
        <source>A client who has left is no longer in the list and cannot answer any more.</source>
        <translation>جس کلائنٹ نے آنا چھوڑ دیا ہو، اس کا نام فہرست میں نہیں رہتا اور اس کے لیے جواب دینا ممکن نہیں رہتا۔</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>A copy of all answers</source>
        <translation>تمام جوابات کی نقل</translation>
    </message>
    <message>
        <source>A lost card, or one that somebody else saw, is replaced by a new one.</source>
        <translation>کارڈ کھو جائے یا کسی اور کی نظر میں آ جائے تو اس کی جگہ نیا کارڈ بنتا ہے۔</translation>
    </message>
    <message>
        <source>Access and card</source>
        <translation>رسائی اور کارڈ</translation>
    </message>
    <message>
        <source>Code card</source>
        <translation>کوڈ کارڈ</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>آمد</translation>
    </message>
    <message>
        <source>Destroys the client’s keys: nobody can read these answers any more, not even you.</source>
        <translation>کلائنٹ کی کنجیاں تباہ کر دیتا ہے: پھر کسی کے لیے بھی، آپ کے لیے بھی، یہ جوابات پڑھنا ممکن نہیں رہتا۔</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>ہمیشہ کے لیے مٹائیں</translation>
    </message>
    <message>
        <source>Erase this client for good</source>
        <translation>اس کلائنٹ کو ہمیشہ کے لیے مٹائیں</translation>
    </message>
    <message>
        <source>Erase {client} for good? The name, the code card and the keys to all answers are destroyed, and nothing brings them back. Backups that were made before still hold them until you destroy those.</source>
        <translation>{client} کو ہمیشہ کے لیے مٹا دیا جائے؟ نام، کوڈ کارڈ اور تمام جوابات کی کنجیاں تباہ ہو جائیں گی اور کسی طرح واپس نہیں آئیں گی۔ پہلے بنے ہوئے بیک اپ میں یہ تب تک موجود رہیں گی جب تک آپ انھیں تباہ نہ کریں۔</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>مٹانا</translation>
    </message>
    <message>
        <source>Hand {client} over to {name}? You cannot read this client afterwards.</source>
        <translation>{client} کو {name} کے پاس منتقل کیا جائے؟ اس کے بعد آپ کو اس کلائنٹ کے جوابات پڑھنے کی اجازت نہیں رہے گی۔</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>ایسے ہی رہنے دیں</translation>
    </message>
    <message>
        <source>Make a new code card? The one that the client has stops working at once.</source>
        <translation>نیا کوڈ کارڈ بنایا جائے؟ کلائنٹ کا موجودہ کارڈ فوراً کام کرنا چھوڑ دے گا۔</translation>
    </message>
    <message>
        <source>New code card</source>
        <translation>نیا کوڈ کارڈ</translation>
    </message>
    <message>
        <source>Nobody else works in this practice.</source>
        <translation>اس کلینک میں اور کوئی تھراپسٹ نہیں۔</translation>
    </message>
    <message>
        <source>This client comes again</source>
        <translation>اس کلائنٹ نے دوبارہ آنا شروع کیا ہے</translation>
    </message>
    <message>
        <source>This client has left</source>
        <translation>اس کلائنٹ نے آنا چھوڑ دیا ہے</translation>
    </message>
    <message>
        <source>This client has left: not in the list, and the code card is not taken.</source>
        <translation>اس کلائنٹ نے آنا چھوڑ دیا ہے: نام فہرست میں نہیں، اور کوڈ کارڈ قبول نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Type the client’s name to erase</source>
        <translation>مٹانے کے لیے کلائنٹ کا نام لکھیں</translation>
    </message>
    <message>
        <source>Who can read</source>
        <translation>پڑھنے کی اجازت کس کو ہے</translation>
    </message>
    <message>
        <source>Whoever can read sees all answers, past and future. The recovery key opens every client.</source>
        <translation>جسے پڑھنے کی اجازت ہو، اس کے سامنے پچھلے اور آئندہ سب جوابات ہوتے ہیں۔ بازیابی کی کنجی ہر کلائنٹ کے جوابات کھولتی ہے۔</translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation>ہاں، نیا کارڈ</translation>
    </message>
    <message>
        <source>Yes, hand over</source>
        <translation>ہاں، منتقل کریں</translation>
    </message>
</context>
<context>
    <name>AddClientPage</name>
    <message>
        <source>Add a client</source>
        <translation>کلائنٹ شامل کریں</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>تمام کلائنٹ</translation>
    </message>
    <message>
        <source>Make the code card</source>
        <translation>کوڈ کارڈ بنائیں</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>کلائنٹ کا نام</translation>
    </message>
    <message>
        <source>Please type the client’s name first.</source>
        <translation>براہِ کرم پہلے کلائنٹ کا نام لکھیں۔</translation>
    </message>
    <message>
        <source>The name is sealed: only you and the recovery key can read it.</source>
        <translation>نام سربمہر ہے: اسے صرف آپ اور بازیابی کی کنجی پڑھ سکتی ہے۔</translation>
    </message>
</context>
<context>
    <name>AddTherapistPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>تھراپسٹ شامل کریں</translation>
    </message>
    <message>
        <source>Add this therapist</source>
        <translation>اس تھراپسٹ کو شامل کریں</translation>
    </message>
    <message>
        <source>Best typed by the new colleague: it opens the answers of the clients whom you share or hand over. Until then there is nothing to read.</source>
        <translation>بہتر ہے کہ نئے ساتھی خود لکھیں: یہ ان کلائنٹس کے جوابات کھولتا ہے جنھیں آپ شیئر یا منتقل کریں۔ تب تک پڑھنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Name of the therapist, typed to unlock</source>
        <translation>تھراپسٹ کا نام، جو ان لاک کرنے کے لیے لکھا جاتا ہے</translation>
    </message>
    <message>
        <source>Please type the therapist’s name.</source>
        <translation>براہِ کرم تھراپسٹ کا نام لکھیں۔</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>تھراپسٹ</translation>
    </message>
</context>
<context>
    <name>AloudButton</name>
    <message>
        <source>Read aloud</source>
        <translation>بلند آواز سے پڑھیں</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>پڑھنا روکیں</translation>
    </message>
</context>
<context>
    <name>Analogue</name>
    <message>
        <source>A little less</source>
        <translation>تھوڑا کم</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>تھوڑا زیادہ</translation>
    </message>
    <message>
        <source>Mark the middle</source>
        <translation>بیچ میں نشان لگائیں</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>ابھی کوئی نشان نہیں لگا۔</translation>
    </message>
    <message>
        <source>Tap the line again to move the mark.</source>
        <translation>نشان ہلانے کے لیے لکیر کو دوبارہ چھوئیں۔</translation>
    </message>
    <message>
        <source>Tap the line where it fits for you.</source>
        <translation>لکیر کو وہاں چھوئیں جہاں آپ کے لیے ٹھیک ہو۔</translation>
    </message>
    <message>
        <source>Towards: {words}</source>
        <translation>اس طرف: {words}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Close to: {words}</source>
        <translation>اس کے قریب: {words}</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>بیچ میں</translation>
    </message>
    <message>
        <source>More towards: {words}</source>
        <translation>زیادہ تر اس طرف: {words}</translation>
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
        <translation>ایک لمحہ</translation>
    </message>
    <message>
        <source>The therapist is using this device.</source>
        <translation>یہ آلہ ابھی تھراپسٹ کے استعمال میں ہے۔</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Another folder</source>
        <translation>کوئی اور فولڈر</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>It lies on the same disk as the practice: one fault may take both. Copy it to a USB stick.</source>
        <translation>یہ اسی ڈسک پر ہے جس پر کلینک ہے: ایک ہی خرابی سے دونوں ضائع ہو سکتے ہیں۔ اسے USB اسٹک پر کاپی کریں۔</translation>
    </message>
    <message>
        <source>Making the backup, then restoring it once to see that it works</source>
        <translation>بیک اپ بن رہا ہے، پھر یہ دیکھنے کے لیے ایک بار بحال کیا جائے گا کہ یہ کام کرتا ہے</translation>
    </message>
    <message>
        <source>On this device or in the practice’s network</source>
        <translation>اس آلے پر یا کلینک کے نیٹ ورک میں</translation>
    </message>
    <message>
        <source>One encrypted file with all answers and all keys. It opens with a therapist’s passphrase or the recovery key, on this device or on a new one.</source>
        <translation>ایک خفیہ کردہ فائل جس میں تمام جوابات اور تمام کنجیاں ہیں۔ یہ کسی تھراپسٹ کے خفیہ فقرے یا بازیابی کی کنجی سے کھلتی ہے، اس آلے پر یا کسی نئے آلے پر۔</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>Put a USB stick in: it appears here by itself.</source>
        <translation>USB اسٹک لگائیں: وہ یہاں خود ظاہر ہو جائے گی۔</translation>
    </message>
    <message>
        <source>Take the stick out and keep it away from this device.</source>
        <translation>اسٹک نکالیں اور اس آلے سے دور رکھیں۔</translation>
    </message>
    <message>
        <source>The backup is made, and it was restored once to see that it works: {count} records, {size}. It is {file}.</source>
        <translation>بیک اپ بن گیا اور یہ دیکھنے کے لیے ایک بار بحال کیا گیا کہ یہ کام کرتا ہے: {count} ریکارڈ، {size}۔ فائل یہ ہے: {file}۔</translation>
    </message>
    <message>
        <source>The last backup: {date}, {count} records</source>
        <translation>آخری بیک اپ: {date}، {count} ریکارڈ</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet.</source>
        <translation>اس کلینک کا ابھی کوئی بیک اپ نہیں۔</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>کہاں محفوظ کیا جائے؟</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} خالی</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back to the welcome page in {seconds} s. Touch or press any key to stay.</source>
        <translation>{seconds} سیکنڈ میں خوش آمدید والے صفحے پر واپسی۔ یہیں رہنے کے لیے چھوئیں یا کوئی بھی کلید دبائیں۔</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>لاک کریں</translation>
    </message>
    <message>
        <source>Lock at once: Esc or Ctrl+L</source>
        <translation>فوراً لاک کریں: Esc یا Ctrl+L</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Touch or press any key to stay.</source>
        <translation>{seconds} سیکنڈ میں لاک ہو جائے گا۔ کھلا رکھنے کے لیے چھوئیں یا کوئی بھی کلید دبائیں۔</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>A few seconds left.</source>
        <translation>چند سیکنڈ باقی ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>تقریباً %n منٹ باقی ہے۔</numerusform>
            <numerusform>تقریباً %n منٹ باقی ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>ایک منٹ سے کم باقی ہے۔</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Code card</source>
        <translation>کوڈ کارڈ</translation>
    </message>
    <message>
        <source>Print this page at its full size, cut the card out and give it to the client. Then delete the file: Rapport keeps no copy of the code, and a lost card is replaced by a new one.</source>
        <translation>یہ صفحہ پورے سائز میں چھاپیں، کارڈ کاٹ کر کلائنٹ کو دیں۔ پھر فائل حذف کریں: Rapport کوڈ کی کوئی نقل نہیں رکھتا، اور کھوئے ہوئے کارڈ کی جگہ نیا کارڈ بنتا ہے۔</translation>
    </message>
    <message>
        <source>Rapport code card</source>
        <translation>Rapport کوڈ کارڈ</translation>
    </message>
    <message>
        <source>Type it on the screen, or hold the lines under the reader. Nobody can read answers with it. If you lose it, tell your therapist.</source>
        <translation>کوڈ اسکرین پر لکھیں، یا لکیریں ریڈر کے نیچے رکھیں۔ اس سے کسی کے لیے جوابات پڑھنا ممکن نہیں۔ کارڈ کھو جائے تو اپنے تھراپسٹ کو بتائیں۔</translation>
    </message>
    <message>
        <source>Whose card it is, by hand (do not write it on the card)</source>
        <translation>کارڈ کس کا ہے، ہاتھ سے لکھیں (کارڈ پر نہ لکھیں)</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <translation>آپ کا ذاتی کوڈ</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Your clients</source>
        <translation>آپ کے کلائنٹ</translation>
    </message>
    <message>
        <source>Your clients, the most urgent first</source>
        <translation>آپ کے کلائنٹ، سب سے ضروری پہلے</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>And {count} more: “Practice”, “Records” lists all of them.</source>
        <translation>اور {count} مزید: سب کی فہرست ”کلینک“، ”ریکارڈ“ میں ہے۔</translation>
    </message>
    <message>
        <source>Answers of clients who had no code at hand. Open to read them one by one.</source>
        <translation>ان کلائنٹس کے جوابات جن کے پاس کوڈ نہیں تھا۔ ایک ایک کر کے پڑھنے کے لیے کھولیں۔</translation>
    </message>
    <message>
        <source>Last session: {date}.</source>
        <translation>آخری سیشن: {date}۔</translation>
    </message>
    <message>
        <source>New answer sheets: {count}.</source>
        <translation>نئے جوابی پرچے: {count}۔</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>ابھی کوئی سیشن نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>حل طلب لمحہ</translation>
    </message>
    <message>
        <source>Open rupture: {sessions}.</source>
        <translation>حل طلب لمحہ: {sessions}۔</translation>
    </message>
    <message>
        <source>Sessions without a score: {count}.</source>
        <translation>اسکور کے بغیر سیشن: {count}۔</translation>
    </message>
    <message>
        <source>The last session has no score: too few questions were answered.</source>
        <translation>آخری سیشن کا اسکور نہیں: بہت کم سوالوں کے جواب دیے گئے۔</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>کوڈ کے بغیر</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} نئے</translation>
    </message>
    <message>
        <source>{tier}. {reason}</source>
        <translation>{tier}۔ {reason}</translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message numerus="yes">
        <source>%n answered without a code</source>
        <translation>
            <numerusform>%n جواب کوڈ کے بغیر آیا</numerusform>
            <numerusform>%n جواب کوڈ کے بغیر آئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer sheet(s) since you last looked</source>
        <translation>
            <numerusform>آپ کے پچھلی بار دیکھنے کے بعد %n نیا جوابی پرچہ</numerusform>
            <numerusform>آپ کے پچھلی بار دیکھنے کے بعد %n نئے جوابی پرچے</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>کلائنٹ شامل کریں</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>کیوسک بند کریں</translation>
    </message>
    <message>
        <source>Close the kiosk? Clients cannot answer until it is started again.</source>
        <translation>کیوسک بند کیا جائے؟ دوبارہ چلائے جانے تک کلائنٹس کے لیے جواب دینا ممکن نہیں ہوگا۔</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>کھلا رہنے دیں</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>بیک اپ بنائیں</translation>
    </message>
    <message>
        <source>No client is in “{part}” now.</source>
        <translation>ابھی ”{part}“ میں کوئی کلائنٹ نہیں۔</translation>
    </message>
    <message>
        <source>No client yet. Add the first one to get a code card.</source>
        <translation>ابھی کوئی کلائنٹ نہیں۔ کوڈ کارڈ پانے کے لیے پہلا کلائنٹ شامل کریں۔</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it, among “{part}”.</source>
        <translation>”{part}“ میں کسی کلائنٹ کے نام میں ”{typed}“ نہیں۔</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it.</source>
        <translation>کسی کلائنٹ کے نام میں ”{typed}“ نہیں۔</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>Records: {code}</source>
        <translation>ریکارڈ: {code}</translation>
    </message>
    <message>
        <source>Records: {code}, last time {last}</source>
        <translation>ریکارڈ: {code}، پچھلی بار {last}</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>تمام کلائنٹ دکھائیں</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>ہاں، بند کریں</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>آپ کے کلائنٹ</translation>
    </message>
</context>
<context>
    <name>CheckKeyPage</name>
    <message>
        <source>Check the new recovery key</source>
        <translation>بازیابی کی نئی کنجی جانچیں</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>ایک لمحہ…</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>براہِ کرم اپنے کاغذ یا فائل سے اس کے دو گروہ لکھیں۔ بڑے یا چھوٹے حروف سے فرق نہیں پڑتا۔</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>بازیابی کی کنجی</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>کنجی دوبارہ دیکھیں</translation>
    </message>
    <message>
        <source>Use the new key from now on</source>
        <translation>اب سے نئی کنجی استعمال ہو</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>کیا کوئی اور بات ہے جو آپ شامل کرنا چاہیں؟</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>ابھی تک کچھ نہیں</translation>
    </message>
    <message>
        <source>Ready to send?</source>
        <translation>کیا جوابات بھیج دیے جائیں؟</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>بھیجیں</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>بھیجا جا رہا ہے</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>رکیں</translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation>جواب بدلنے کے لیے اسے چھوئیں۔</translation>
    </message>
    <message>
        <source>You wrote something</source>
        <translation>آپ نے کچھ لکھا ہے</translation>
    </message>
    <message>
        <source>{question} {answer}. Open the box.</source>
        <translation>{question} {answer}۔ خانہ کھولیں۔</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>چنیں</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>فائل چنیں</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>فولڈر چنیں</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>نئے نام سے محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Access and card</source>
        <translation>رسائی اور کارڈ</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>تمام کلائنٹ</translation>
    </message>
    <message>
        <source>Note steps of repair</source>
        <translation>ٹھیک کرنے کے اقدامات درج کریں</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>غور و فکر</translation>
    </message>
    <message>
        <source>Start the survey for this client</source>
        <translation>اس کلائنٹ کے لیے سوالنامہ شروع کریں</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>ساتھ لے جانے کے لیے</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>رجحانات</translation>
    </message>
</context>
<context>
    <name>CodeCardView</name>
    <message>
        <source>Rapport code card</source>
        <translation>Rapport کوڈ کارڈ</translation>
    </message>
    <message>
        <source>Save a card to print (PDF)</source>
        <translation>چھاپنے کے لیے کارڈ محفوظ کریں (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>{file} میں محفوظ ہو گیا۔ اسے کسی اور کمپیوٹر پر چھاپیں، پھر فائل حذف کریں۔</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>کارڈ تیار ہے</translation>
    </message>
    <message>
        <source>The code is {code}</source>
        <translation>کوڈ یہ ہے: {code}</translation>
    </message>
    <message>
        <source>The personal code</source>
        <translation>ذاتی کوڈ</translation>
    </message>
    <message>
        <source>Write it on the client’s card now, or save a card to print. It is shown this once and stored nowhere in clear; a lost card is replaced by a new one.</source>
        <translation>اسے ابھی کلائنٹ کے کارڈ پر لکھیں، یا چھاپنے کے لیے کارڈ محفوظ کریں۔ یہ صرف اسی بار دکھایا جاتا ہے اور کہیں بھی پڑھنے کے قابل شکل میں محفوظ نہیں ہوتا؛ کھوئے ہوئے کارڈ کی جگہ نیا کارڈ بنتا ہے۔</translation>
    </message>
</context>
<context>
    <name>CodeDisplay</name>
    <message>
        <source>Code: {digits}</source>
        <translation>کوڈ: {digits}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ابھی کچھ نہیں</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>I have no code at hand</source>
        <translation>کوڈ ابھی میرے پاس نہیں</translation>
    </message>
    <message>
        <source>Please enter your code</source>
        <translation>براہِ کرم اپنا کوڈ درج کریں</translation>
    </message>
    <message>
        <source>The code has ten digits. Please type the ones that are missing.</source>
        <translation>کوڈ میں دس ہندسے ہوتے ہیں۔ براہِ کرم باقی ہندسے لکھیں۔</translation>
    </message>
    <message>
        <source>Type the ten digits on your card, or scan it.</source>
        <translation>اپنے کارڈ کے دس ہندسے لکھیں یا کارڈ اسکین کریں۔</translation>
    </message>
</context>
<context>
    <name>ColleagueCard</name>
    <message>
        <source>Keep as it is</source>
        <translation>ایسے ہی رہنے دیں</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>نیا خفیہ فقرہ</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>{name} کے لیے نیا خفیہ فقرہ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} کو ہٹائیں</translation>
    </message>
    <message>
        <source>Remove {name}? Nobody unlocks with that passphrase any more. Answers stay; clients who have left become the practice’s, and can be read with the recovery key.</source>
        <translation>{name} کو ہٹا دیا جائے؟ پھر اس خفیہ فقرے سے کچھ ان لاک نہیں ہوگا۔ جوابات باقی رہیں گے؛ جن کلائنٹس نے آنا چھوڑ دیا ہے وہ کلینک کے ہو جائیں گے، اور ان کے جوابات بازیابی کی کنجی سے پڑھے جا سکیں گے۔</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>ہاں، ہٹائیں</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (آپ)</translation>
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
        <translation>آگے بڑھنے کے بٹن</translation>
    </message>
    <message>
        <source>Buttons to go on at the left</source>
        <translation>آگے بڑھنے کے بٹن بائیں طرف</translation>
    </message>
    <message>
        <source>Buttons to go on at the right</source>
        <translation>آگے بڑھنے کے بٹن دائیں طرف</translation>
    </message>
    <message>
        <source>Choose what suits you. You can change it again at any time.</source>
        <translation>جو آپ کو موزوں لگے، وہ چنیں۔ اسے کسی بھی وقت پھر بدلا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تضاد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>High</source>
        <translation>زیادہ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>زیادہ تضاد</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>بائیں</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>اس صفحے کو پڑھنا آسان بنائیں</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>دائیں</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>تحریر کا سائز</translation>
    </message>
    <message>
        <source>Text size {percent} percent</source>
        <translation>تحریر کا سائز {percent} فیصد</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معمول کا</translation>
    </message>
    <message>
        <source>Usual contrast</source>
        <translation>معمول کا تضاد</translation>
    </message>
</context>
<context>
    <name>CommentPage</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n حرف باقی ہے</numerusform>
            <numerusform>%n حروف باقی ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>خانہ خالی کریں</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>کیا کوئی اور بات ہے جو آپ شامل کرنا چاہیں؟</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>You can leave this empty. Nobody reads it now: it is read later, with your answers. If you need somebody today, please speak to us in person.</source>
        <translation>اسے خالی چھوڑنا ٹھیک ہے۔ اس وقت کوئی اسے نہیں پڑھتا: یہ بعد میں، آپ کے جوابات کے ساتھ پڑھا جائے گا۔ اگر آج آپ کو کسی کی ضرورت ہے تو براہِ کرم ہم سے خود بات کریں۔</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check the recovery key</source>
        <translation>بازیابی کی کنجی جانچیں</translation>
    </message>
    <message>
        <source>Found the practice</source>
        <translation>کلینک قائم کریں</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>ایک لمحہ…</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>براہِ کرم اپنے کاغذ یا فائل سے اس کے دو گروہ لکھیں۔ بڑے یا چھوٹے حروف سے فرق نہیں پڑتا۔</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>کنجی دوبارہ دیکھیں</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>مرحلہ 3 از 3</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>A backup is being made</source>
        <translation>بیک اپ بن رہا ہے</translation>
    </message>
    <message>
        <source>This view locks by itself as soon as it is done. “Lock” locks at once; then there is no backup.</source>
        <translation>کام مکمل ہوتے ہی یہ منظر خود لاک ہو جائے گا۔ ”لاک کریں“ سے فوراً لاک ہوگا؛ تب کوئی بیک اپ نہیں بنے گا۔</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>Earlier</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>ایک دن پہلے</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>ایک دن بعد</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>آج، {date}</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>Files are saved as they are.</source>
        <translation>فائلیں جیسی ہیں ویسی ہی محفوظ ہوتی ہیں۔</translation>
    </message>
    <message>
        <source>For practices in the United States that treat substance use disorders: their records may only be passed on together with a notice. Everywhere else you do not need it.</source>
        <translation>امریکا کے ان کلینکوں کے لیے جو نشہ آور اشیا کے استعمال کے عارضوں کا علاج کرتے ہیں: ان کا ریکارڈ صرف ایک اطلاع کے ساتھ آگے دیا جا سکتا ہے۔ باقی ہر جگہ اس کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>It stands at the foot of reports and pictures and inside exports as JSON and FHIR. Beside a table (CSV) lies a text file with it, so that programs can read the table.</source>
        <translation>یہ رپورٹوں اور تصویروں کے نیچے اور JSON اور FHIR کی برآمدات کے اندر ہوتی ہے۔ جدول (CSV) کے ساتھ اس کی ایک الگ متن فائل ہوتی ہے، تاکہ پروگرام جدول پڑھ سکیں۔</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>اسی طرح رکھیں</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>کوئی اطلاع نہیں</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>محفوظ فائلوں پر اطلاع</translation>
    </message>
    <message>
        <source>On everything that is saved from now on.</source>
        <translation>اب سے محفوظ ہونے والی ہر چیز پر۔</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>That holds from now on. Files that were saved before stay as they are.</source>
        <translation>یہ اب سے لاگو ہے۔ پہلے محفوظ کی گئی فائلیں جیسی ہیں ویسی رہتی ہیں۔</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>اطلاع</translation>
    </message>
    <message>
        <source>The notice is the short form of 42 CFR 2.32(a)(2), in the language of the law. The law also wants a copy of the client’s consent with it, or a clear explanation of what the consent covers: you add that.</source>
        <translation>یہ اطلاع US 42 CFR 2.32(a)(2) کی مختصر شکل ہے، قانون کی زبان میں۔ قانون کے مطابق ساتھ کلائنٹ کی رضامندی کی نقل بھی ہونی چاہیے، یا اس کی واضح وضاحت کہ رضامندی کن باتوں کے لیے ہے: یہ آپ کو شامل کرنا ہے۔</translation>
    </message>
    <message>
        <source>The notice of 42 CFR part 2</source>
        <translation>US 42 CFR part 2 کی اطلاع</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Next, this device shows the welcome page for clients. Tap “Therapist” there, unlock with your passphrase, and add your first client to get a code card.</source>
        <translation>اب یہ آلہ کلائنٹس کے لیے خوش آمدید والا صفحہ دکھائے گا۔ وہاں ”تھراپسٹ“ کو چھوئیں، اپنے خفیہ فقرے سے ان لاک کریں، اور کوڈ کارڈ پانے کے لیے پہلا کلائنٹ شامل کریں۔</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع کریں</translation>
    </message>
    <message>
        <source>The practice is ready</source>
        <translation>کلینک تیار ہے</translation>
    </message>
    <message>
        <source>What was here before is kept in {folder}.</source>
        <translation>جو کچھ پہلے یہاں تھا وہ {folder} میں رکھا ہے۔</translation>
    </message>
    <message>
        <source>“{practice}” is here again as it was on {date}: {count} records, every one of them checked. Answers given after that are not in it. Next, this device shows the welcome page for clients.</source>
        <translation>”{practice}“ پھر یہاں ویسا ہی ہے جیسا {date} کو تھا: {count} ریکارڈ، ہر ایک جانچا ہوا۔ اس کے بعد دیے گئے جوابات اس میں نہیں۔ اب یہ آلہ کلائنٹس کے لیے خوش آمدید والا صفحہ دکھائے گا۔</translation>
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
        <translation>اس صفحے کو پڑھنا آسان بنائیں</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message>
        <source>Skipped</source>
        <translation>چھوڑا گیا</translation>
    </message>
    <message>
        <source>{question} {answer}. Change this answer.</source>
        <translation>{question} {answer}۔ یہ جواب بدلیں۔</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>نام کے مطابق</translation>
    </message>
    <message>
        <source>Last session first</source>
        <translation>تازہ ترین سیشن پہلے</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>سب سے فوری پہلے</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>دیکھنے کے لائق</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>نئے جوابات</translation>
    </message>
    <message>
        <source>No answers lately</source>
        <translation>کچھ عرصے سے جواب نہیں</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>حل طلب لمحہ</translation>
    </message>
    <message>
        <source>Order of the clients</source>
        <translation>کلائنٹس کی ترتیب</translation>
    </message>
    <message>
        <source>Which clients are shown</source>
        <translation>کون سے کلائنٹ دکھائے جاتے ہیں</translation>
    </message>
</context>
<context>
    <name>FormerPage</name>
    <message>
        <source>Clients who have left</source>
        <translation>جن کلائنٹس نے آنا چھوڑ دیا</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>They are not in the list of your clients. Open one to read, to let come again, or to erase.</source>
        <translation>یہ آپ کے کلائنٹس کی فہرست میں نہیں۔ پڑھنے، دوبارہ آمد درج کرنے یا مٹانے کے لیے کسی ایک کو کھولیں۔</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>کیا آپ ابھی یہاں ہیں؟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Seconds left: {seconds}</source>
        <translation>باقی سیکنڈ: {seconds}</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. If not, nothing is kept.</source>
        <translation>جاری رکھنے کے لیے کہیں بھی چھوئیں۔ ورنہ کچھ محفوظ نہیں رکھا جائے گا۔</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message numerus="yes">
        <source>%n answer sheet(s) destroyed.</source>
        <translation>
            <numerusform>%n جوابی پرچہ تباہ کیا گیا۔</numerusform>
            <numerusform>%n جوابی پرچے تباہ کیے گئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n مہینہ</numerusform>
            <numerusform>%n مہینے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n سال</numerusform>
            <numerusform>%n سال</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy for good all answers that are older than that, now and from now on?</source>
        <translation>اس سے پرانے تمام جوابات ہمیشہ کے لیے تباہ کیے جائیں، ابھی اور آئندہ بھی؟</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>سب کچھ</translation>
    </message>
    <message>
        <source>Keep them so</source>
        <translation>اسی طرح رکھیں</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>رکھنے کی مدت</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>ایسے ہی رہنے دیں</translation>
    </message>
    <message>
        <source>Nothing is destroyed by itself.</source>
        <translation>کچھ بھی خود بخود تباہ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>یہ اب سے لاگو ہے۔</translation>
    </message>
    <message>
        <source>What is older is destroyed, for colleagues’ clients at their next unlock: that somebody answered stays, what was answered is gone for good. Backups made before still hold it. How long answers have to be kept is set by law; ask your professional body.</source>
        <translation>جو اس سے پرانا ہے وہ تباہ ہو جاتا ہے؛ ساتھیوں کے کلائنٹس کا ان کے اگلی بار ان لاک کرنے پر۔ یہ باقی رہتا ہے کہ جواب دیا گیا، مگر کیا جواب دیا گیا، وہ ہمیشہ کے لیے ختم ہو جاتا ہے۔ پہلے بنے ہوئے بیک اپ میں یہ اب بھی موجود ہے۔ جوابات کتنی مدت رکھنے ہیں، یہ قانون طے کرتا ہے؛ اپنی پیشہ ورانہ تنظیم سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Yes, destroy older answers</source>
        <translation>ہاں، پرانے جوابات تباہ کریں</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>Fingerprint, to tell keys apart: {fingerprint}</source>
        <translation>نشانِ انگشت، کنجیوں میں فرق کرنے کے لیے: {fingerprint}</translation>
    </message>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>گروہ {number}: {letters}</translation>
    </message>
    <message>
        <source>Save a page to print (PDF)</source>
        <translation>چھاپنے کے لیے صفحہ محفوظ کریں (PDF)</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>سادہ متن کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>{file} میں محفوظ ہو گیا۔ اسے کسی اور کمپیوٹر پر چھاپیں، پھر فائل حذف کریں۔</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Take back the last digit</source>
        <translation>آخری ہندسہ ہٹائیں</translation>
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
        <translation>جن کی یہ مادری زبان ہے، ان میں سے کسی نے Rapport کے یہ الفاظ پڑھ لیے ہیں۔</translation>
    </message>
    <message>
        <source>A native speaker has reviewed it</source>
        <translation>مادری زبان والے فرد نے جانچ لیا ہے</translation>
    </message>
    <message>
        <source>Begin every visit in this language</source>
        <translation>ہر ملاقات اسی زبان میں شروع ہو</translation>
    </message>
    <message>
        <source>Do not offer it to clients any more</source>
        <translation>اب کلائنٹس کو پیش نہ کریں</translation>
    </message>
    <message>
        <source>It was not reviewed after all</source>
        <translation>دراصل جانچا نہیں گیا</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>Offer it to clients</source>
        <translation>کلائنٹس کو پیش کریں</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>یہ اب سے لاگو ہے۔</translation>
    </message>
    <message>
        <source>These words were written with care, but not reviewed by a native speaker yet. Ask somebody who grew up with the language to go through the client’s pages, and note it here.</source>
        <translation>یہ الفاظ توجہ سے لکھے گئے ہیں، مگر ابھی کسی مادری زبان والے فرد نے نہیں جانچے۔ کسی ایسے فرد سے کہیں جس کی پرورش اس زبان میں ہوئی ہو کہ کلائنٹ کے صفحات دیکھے، اور اسے یہاں درج کریں۔</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Clients choose among the offered languages before the first question. Every visit begins in the practice’s own language; this view speaks it too, from its next start.</source>
        <translation>کلائنٹ پہلے سوال سے پہلے پیش کی گئی زبانوں میں سے چنتے ہیں۔ ہر ملاقات کلینک کی اپنی زبان میں شروع ہوتی ہے؛ یہ حصہ بھی اگلی بار کھلنے پر وہی زبان بولے گا۔</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>Not offered to clients</source>
        <translation>کلائنٹس کو پیش نہیں</translation>
    </message>
    <message>
        <source>Offered to clients</source>
        <translation>کلائنٹس کو پیش ہے</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>The practice’s own language</source>
        <translation>کلینک کی اپنی زبان</translation>
    </message>
    <message>
        <source>not reviewed by a native speaker</source>
        <translation>مادری زبان والے فرد نے نہیں جانچا</translation>
    </message>
    <message>
        <source>reviewed by a native speaker, {date}</source>
        <translation>مادری زبان والے فرد نے جانچا، {date}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>How to read this</source>
        <translation>اسے کیسے پڑھیں</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>روزنامچہ</translation>
    </message>
    <message>
        <source>Log, the newest entry first</source>
        <translation>روزنامچہ، تازہ ترین پہلے</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>ایک لمحہ…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ریکارڈ</translation>
    </message>
    <message>
        <source>What was done, by whom and when. It never says what a client answered.</source>
        <translation>کیا کیا گیا، کس نے کیا اور کب۔ اس میں کبھی یہ نہیں ہوتا کہ کلائنٹ نے کیا جواب دیا۔</translation>
    </message>
</context>
<context>
    <name>LookFlow</name>
    <message>
        <source>The clients’ pages look like this from now on. These pages follow at the next unlock.</source>
        <translation>کلائنٹس کے صفحے اب سے ایسے ہیں۔ یہ صفحے اگلی بار ان لاک کرنے پر بدلیں گے۔</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Accent</source>
        <translation>نمایاں رنگ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>آگے بڑھنے کے بٹن</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>پرسکون</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>تصویر چنیں…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>شام</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>زیادہ تضاد</translation>
    </message>
    <message>
        <source>How the clients’ pages look. Every client may still choose what is easier to read.</source>
        <translation>کلائنٹس کے صفحوں کی ظاہری شکل۔ پھر بھی ہر کلائنٹ کو وہ چننے کی اجازت ہے جو پڑھنے میں آسان ہو۔</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>یہی شکل رکھیں</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>بائیں</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>لوگو</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ظاہری شکل</translation>
    </message>
    <message>
        <source>Motion when a page changes</source>
        <translation>صفحہ بدلنے پر حرکت</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>کلینک کا نام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>دائیں</translation>
    </message>
    <message>
        <source>Show Rapport’s mark again</source>
        <translation>دوبارہ Rapport کا نشان دکھائیں</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>تحریر کا سائز</translation>
    </message>
    <message>
        <source>The welcome page shows Rapport’s mark.</source>
        <translation>خوش آمدید والے صفحے پر Rapport کا نشان ہے۔</translation>
    </message>
    <message>
        <source>Your picture is shown on the welcome page.</source>
        <translation>خوش آمدید والے صفحے پر آپ کی تصویر ہے۔</translation>
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
        <translation>تھوڑا سا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Completely</source>
        <translation>پوری طرح</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>How the pages will look</source>
        <translation>صفحے ایسے دکھیں گے</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>کافی حد تک</translation>
    </message>
    <message>
        <source>Today I felt listened to.</source>
        <translation>آج مجھے لگا کہ میری بات توجہ سے سنی گئی۔</translation>
    </message>
</context>
<context>
    <name>MineFlow</name>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport، سپرویژن کے لیے</translation>
    </message>
</context>
<context>
    <name>MyPassphrasePage</name>
    <message>
        <source>Change it</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>میرا خفیہ فقرہ</translation>
    </message>
    <message>
        <source>Please type your present passphrase.</source>
        <translation>براہِ کرم اپنا موجودہ خفیہ فقرہ لکھیں۔</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>موجودہ خفیہ فقرہ</translation>
    </message>
    <message>
        <source>The old one no longer works then. Backups made before still open with the old one: make a new backup afterwards.</source>
        <translation>پھر پرانا فقرہ کام نہیں کرے گا۔ پہلے بنے ہوئے بیک اپ اب بھی پرانے فقرے سے کھلتے ہیں: بعد میں نیا بیک اپ بنائیں۔</translation>
    </message>
</context>
<context>
    <name>MyPractice</name>
    <message>
        <source>Counted by sessions: {told} of {sessions}. There is no interval for that, because the sessions of one client are not independent of each other.</source>
        <translation>سیشنوں کے حساب سے: {sessions} میں سے {told}۔ اس کے لیے وقفۂ اعتماد نہیں، کیونکہ ایک ہی کلائنٹ کے سیشن ایک دوسرے سے آزاد نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>For each client the median of the last {recent} scores (from {sessions} on), then the median of these: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>ہر کلائنٹ کے لیے آخری {recent} اسکور کا وسطانیہ ({sessions} سے آگے)، پھر ان سب کا وسطانیہ: 0 ہر سوال کا سب سے کم جواب ہے، 100 سب سے زیادہ۔</translation>
    </message>
    <message>
        <source>How clients answer</source>
        <translation>کلائنٹ کیسے جواب دیتے ہیں</translation>
    </message>
    <message>
        <source>In brackets an interval: of 100 such intervals at least {share} hold the true median.</source>
        <translation>قوسین میں وقفۂ اعتماد: ایسے 100 وقفوں میں سے کم از کم {share} میں اصل وسطانیہ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Lower than the other dimensions for most clients: “{dimension}”.</source>
        <translation>زیادہ تر کلائنٹس کے لیے دوسرے پہلوؤں سے کم: ”{dimension}“۔</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>لمحے جو ٹھیک نہیں لگے</translation>
    </message>
    <message>
        <source>My ratings beside theirs</source>
        <translation>میری درجہ بندی ان کے جوابات کے ساتھ</translation>
    </message>
    <message>
        <source>No dimension is clearly lower than the others.</source>
        <translation>کوئی پہلو دوسروں سے واضح طور پر کم نہیں۔</translation>
    </message>
    <message>
        <source>On no dimension do you and your clients clearly differ.</source>
        <translation>کسی پہلو پر آپ میں اور آپ کے کلائنٹس میں واضح فرق نہیں۔</translation>
    </message>
    <message>
        <source>Too few clients for a figure yet: {count} of {fewest}.</source>
        <translation>عدد دینے کے لیے ابھی کلائنٹ بہت کم ہیں: {fewest} میں سے {count}۔</translation>
    </message>
    <message>
        <source>With {hits} of these {count} clients every such moment is put right by their own answers ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>ان {count} کلائنٹس میں سے {hits} کے اپنے جوابات کے مطابق ایسا ہر لمحہ ٹھیک کیا گیا ({share} فیصد، 95 فیصد وقفۂ اعتماد {lower} سے {upper} فیصد)۔</translation>
    </message>
    <message>
        <source>You and your clients differ most on “{dimension}”.</source>
        <translation>آپ میں اور آپ کے کلائنٹس میں سب سے زیادہ فرق ”{dimension}“ پر ہے۔</translation>
    </message>
    <message>
        <source>Your rating minus the client’s answer: for each client with {sessions} sessions rated by both the median, then the median of these. Above 0 you rate higher than the client does.</source>
        <translation>آپ کی درجہ بندی منفی کلائنٹ کا جواب: ہر اس کلائنٹ کے لیے جس کے {sessions} سیشنوں کی درجہ بندی دونوں نے کی، وسطانیہ، پھر ان سب کا وسطانیہ۔ 0 سے اوپر آپ کی درجہ بندی کلائنٹ سے اونچی ہے۔</translation>
    </message>
    <message>
        <source>{clients} of your own clients who still come, {sessions} sessions, {rated} of them rated by you. Each client counts once. No figure is given for fewer than {fewest} clients.</source>
        <translation>آپ کے اپنے {clients} کلائنٹ جن کا آنا جاری ہے، {sessions} سیشن، ان میں سے {rated} کی درجہ بندی آپ نے کی۔ ہر کلائنٹ ایک بار شمار ہوتا ہے۔ {fewest} سے کم کلائنٹس کے لیے کوئی عدد نہیں دیا جاتا۔</translation>
    </message>
    <message>
        <source>{count} more clients answer another questionnaire and are left out.</source>
        <translation>{count} مزید کلائنٹ کسی اور سوالنامے کے جواب دیتے ہیں اور شامل نہیں۔</translation>
    </message>
    <message>
        <source>{count} of {fewest} clients</source>
        <translation>{fewest} میں سے {count} کلائنٹ</translation>
    </message>
    <message>
        <source>{hits} of {count} clients told of a moment that did not feel right ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>{count} میں سے {hits} کلائنٹس نے ایسے لمحے کا ذکر کیا جو ٹھیک نہیں لگا ({share} فیصد، 95 فیصد وقفۂ اعتماد {lower} سے {upper} فیصد)۔</translation>
    </message>
    <message>
        <source>{value} ({lower} to {upper}), {count} clients</source>
        <translation>{value} ({lower} سے {upper})، {count} کلائنٹ</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms. These figures describe how your clients answered. They grade nobody, and no therapist is compared with another.</source>
        <translation>”سیشن کے بعد اعتماد“ کوئی توثیق شدہ پیمانہ نہیں اور اس کے معیاری اعداد نہیں۔ یہ اعداد بتاتے ہیں کہ آپ کے کلائنٹس نے کیسے جواب دیے۔ یہ کسی کو نمبر نہیں دیتے، اور کسی تھراپسٹ کا دوسرے سے موازنہ نہیں ہوتا۔</translation>
    </message>
</context>
<context>
    <name>MyPracticePage</name>
    <message>
        <source>My practice</source>
        <translation>میرا کام</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>Save for supervision (PDF)</source>
        <translation>سپرویژن کے لیے محفوظ کریں (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>{file} میں محفوظ ہو گیا۔</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. It has no client’s name. To print it, open it on another computer.</source>
        <translation>فائل خفیہ کردہ نہیں: جس کے پاس یہ ہو اس کے لیے اسے پڑھنا ممکن ہے۔ اس میں کسی کلائنٹ کا نام نہیں۔ چھاپنے کے لیے اسے کسی اور کمپیوٹر پر کھولیں۔</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Continue</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Language of the practice</source>
        <translation>کلینک کی زبان</translation>
    </message>
    <message>
        <source>Name of the practice (clients see it)</source>
        <translation>کلینک کا نام (کلائنٹس کو نظر آتا ہے)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Please type the name of the practice.</source>
        <translation>براہِ کرم کلینک کا نام لکھیں۔</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>براہِ کرم اپنا نام لکھیں۔</translation>
    </message>
    <message>
        <source>Restore a backup instead</source>
        <translation>اس کے بجائے بیک اپ بحال کریں</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>Rapport ترتیب دیں</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>مرحلہ 1 از 3</translation>
    </message>
    <message>
        <source>Three short steps: the names, your passphrase, and a recovery key for emergencies. Nothing is stored before the last one is done, and nothing ever leaves this device.</source>
        <translation>تین چھوٹے مرحلے: نام، آپ کا خفیہ فقرہ، اور ہنگامی صورت کے لیے بازیابی کی کنجی۔ آخری مرحلہ مکمل ہونے سے پہلے کچھ محفوظ نہیں ہوتا، اور کچھ بھی کبھی اس آلے سے باہر نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Your name (the first therapist)</source>
        <translation>آپ کا نام (پہلے تھراپسٹ)</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>میرے پاس کاغذ پر ہے</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>بازیابی کی کنجی</translation>
    </message>
    <message>
        <source>Save the page to a USB stick and print it, or write it on paper. It is shown only now. The old key still holds until you have typed two groups of this one.</source>
        <translation>صفحہ USB اسٹک پر محفوظ کر کے چھاپیں، یا کنجی کاغذ پر لکھیں۔ یہ صرف ابھی دکھائی جاتی ہے۔ جب تک نئی کنجی کے دو گروہ نہ لکھے جائیں، پرانی کارآمد ہے۔</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>بازیابی کی نئی کنجی</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Make one for me: five words</source>
        <translation>میرے لیے ایک بنائیں: پانچ الفاظ</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>براہِ کرم ایک خفیہ فقرہ چنیں۔</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>وہی ایک بار اور</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the second one again.</source>
        <translation>دونوں ایک جیسے نہیں۔ براہِ کرم دوسرا دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>Write it down now, then type it once more below.</source>
        <translation>اسے ابھی لکھ کر رکھ لیں، پھر نیچے ایک بار اور لکھیں۔</translation>
    </message>
</context>
<context>
    <name>NewerFormPage</name>
    <message>
        <source>One moment, please</source>
        <translation>ایک لمحہ، براہِ کرم</translation>
    </message>
    <message>
        <source>This device is getting ready after an update. It goes on by itself.</source>
        <translation>اپ ڈیٹ کے بعد یہ آلہ تیار ہو رہا ہے۔ یہ خود ہی آگے چلے گا۔</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>All therapists of the practice see this, with every client. Name nobody here.</source>
        <translation>یہ کلینک کے ہر تھراپسٹ کو ہر کلائنٹ کے ساتھ نظر آتا ہے۔ یہاں کسی کا نام نہ لکھیں۔</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>چند لفظوں میں</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Only you can read your notes, and no export takes them along.</source>
        <translation>آپ کے نوٹ صرف آپ ہی کے لیے ہیں، اور کسی برآمد میں شامل نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>ہٹائیں</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Add a note</source>
        <translation>نوٹ شامل کریں</translation>
    </message>
    <message>
        <source>Add an event of the practice</source>
        <translation>کلینک کا واقعہ شامل کریں</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Change</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>Change: {text}</source>
        <translation>بدلیں: {text}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Event of the practice, {days}</source>
        <translation>کلینک کا واقعہ، {days}</translation>
    </message>
    <message>
        <source>Your note on this session</source>
        <translation>اس سیشن پر آپ کا نوٹ</translation>
    </message>
    <message>
        <source>Your note, {days}</source>
        <translation>آپ کا نوٹ، {days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} سے {last} تک</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Go on</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Nobody is watching now. If you need somebody today, please speak to us in person.</source>
        <translation>اس وقت کوئی دیکھ نہیں رہا۔ اگر آج آپ کو کسی کی ضرورت ہے تو براہِ کرم ہم سے خود بات کریں۔</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Only your therapist can read your answers.</source>
        <translation>آپ کے جوابات پڑھنے کی اجازت صرف آپ کے تھراپسٹ کو ہے۔</translation>
    </message>
    <message>
        <source>They are stored locked on this device. For emergencies the practice keeps one spare key.</source>
        <translation>یہ اس آلے پر تالے میں محفوظ رہتے ہیں۔ ہنگامی صورت کے لیے کلینک کے پاس ایک فالتو چابی ہے۔</translation>
    </message>
    <message>
        <source>Who will see this</source>
        <translation>یہ کون دیکھے گا</translation>
    </message>
    <message>
        <source>You can skip any question, and you can stop at any time.</source>
        <translation>کوئی بھی سوال چھوڑا جا سکتا ہے، اور کسی بھی وقت رکا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>You gave no code, so the therapists of this practice can read these answers.</source>
        <translation>آپ نے کوڈ نہیں دیا، اس لیے اس کلینک کے ہر تھراپسٹ کو یہ جوابات پڑھنے کی اجازت ہے۔</translation>
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
        <translation>واپس اوپر</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>مزید دکھائیں</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <translation>نیا خفیہ فقرہ</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>ایک لمحہ…</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose your passphrase</source>
        <translation>اپنا خفیہ فقرہ چنیں</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>It opens what your clients answered. Nobody can reset it: without it and without the recovery key the answers are gone. Four or five unrelated words are strong and easy to keep.</source>
        <translation>یہ آپ کے کلائنٹس کے جوابات کھولتا ہے۔ اسے دوبارہ ترتیب دینا کسی کے لیے ممکن نہیں: اس کے اور بازیابی کی کنجی کے بغیر جوابات ضائع ہو جاتے ہیں۔ چار یا پانچ بے جوڑ الفاظ مضبوط ہوتے ہیں اور آسانی سے یاد رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>خفیہ فقرہ</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>مرحلہ 2 از 3</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: the therapist; filled where the client’s answers had not been seen.</source>
        <translation>نقطے اور مسلسل لکیر: کلائنٹ۔ معین اور ٹوٹی لکیر: تھراپسٹ؛ بھرے ہوئے جہاں کلائنٹ کے جوابات پہلے نہیں دیکھے گئے تھے۔</translation>
    </message>
    <message>
        <source>client</source>
        <translation>کلائنٹ</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>تھراپسٹ</translation>
    </message>
</context>
<context>
    <name>PictureFlow</name>
    <message>
        <source>Rapport both views</source>
        <translation>Rapport دونوں کی نظر</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Both views over time: the client’s scores and your own ratings. In Rapport nobody else sees your ratings; whoever gets the file does.</source>
        <translation>وقت کے ساتھ دونوں کی نظر: کلائنٹ کے اسکور اور آپ کی اپنی درجہ بندی۔ Rapport میں آپ کی درجہ بندی کسی اور کو نظر نہیں آتی؛ جسے فائل ملے اسے نظر آتی ہے۔</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>یہ تصویر محفوظ کریں</translation>
    </message>
    <message>
        <source>Save this picture: {client}</source>
        <translation>یہ تصویر محفوظ کریں: {client}</translation>
    </message>
    <message>
        <source>The plot as you saw it: all sessions.</source>
        <translation>گراف جیسا آپ نے دیکھا: تمام سیشن۔</translation>
    </message>
    <message>
        <source>The plot as you saw it: sessions {first} to {last} of {count}. The usual range and the marks are those of the whole course.</source>
        <translation>گراف جیسا آپ نے دیکھا: {count} میں سے سیشن {first} سے {last} تک۔ معمول کی حد اور نشان پورے سلسلے کے ہیں۔</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>کیا محفوظ ہوتا ہے</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Moments</source>
        <translation>لمحے</translation>
    </message>
    <message>
        <source>No session yet. The first answers will appear here.</source>
        <translation>ابھی کوئی سیشن نہیں ہوا۔ پہلے جوابات یہاں نظر آئیں گے۔</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}</source>
        <translation>{count} میں سے سیشن {first} سے {last} تک</translation>
    </message>
    <message>
        <source>a fall</source>
        <translation>کمی</translation>
    </message>
    <message>
        <source>below the cut-off</source>
        <translation>حدِ فاصل سے نیچے</translation>
    </message>
    <message>
        <source>below the usual range</source>
        <translation>معمول کی حد سے نیچے</translation>
    </message>
    <message>
        <source>first {count} sessions</source>
        <translation>پہلے {count} سیشن</translation>
    </message>
    <message>
        <source>has stayed low</source>
        <translation>مسلسل کم</translation>
    </message>
    <message>
        <source>long run on one side</source>
        <translation>ایک ہی طرف لمبا سلسلہ</translation>
    </message>
    <message>
        <source>lower than last time</source>
        <translation>پچھلی بار سے کم</translation>
    </message>
    <message>
        <source>marked fall</source>
        <translation>نمایاں کمی</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>اسکور نہیں</translation>
    </message>
    <message>
        <source>no usual range: no variation so far</source>
        <translation>معمول کی حد نہیں: ابھی تک کوئی فرق نہیں آیا</translation>
    </message>
    <message>
        <source>rarely so low</source>
        <translation>شاذ و نادر اتنا کم</translation>
    </message>
    <message>
        <source>reliable change</source>
        <translation>قابلِ اعتبار تبدیلی</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>ٹھیک کیا گیا</translation>
    </message>
    <message>
        <source>slow decline</source>
        <translation>آہستہ کمی</translation>
    </message>
    <message>
        <source>still low</source>
        <translation>اب بھی کم</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ابھی حل طلب</translation>
    </message>
    <message>
        <source>usual range from {count} scores on</source>
        <translation>معمول کی حد {count} اسکور سے</translation>
    </message>
    <message>
        <source>{value} on {date}</source>
        <translation>{value}، {date} کو</translation>
    </message>
    <message>
        <source>{value} top of the range</source>
        <translation>{value} حد کا اوپری سرا</translation>
    </message>
    <message>
        <source>{value} usual level</source>
        <translation>{value} معمول کی سطح</translation>
    </message>
    <message>
        <source>{value} usual range for this client, from the first {count} sessions</source>
        <translation>{value} اس کلائنٹ کی معمول کی حد، پہلے {count} سیشن سے</translation>
    </message>
</context>
<context>
    <name>PlotChoice</name>
    <message>
        <source>A picture for a document (PNG), one that stays sharp at any size (SVG), or what is drawn as a table, one row a session (CSV). The table has neither a name nor notes.</source>
        <translation>دستاویز کے لیے تصویر (PNG)، ہر سائز میں صاف رہنے والی تصویر (SVG)، یا جو گراف میں ہے اس کا جدول، ہر سیشن کی ایک قطار (CSV)۔ جدول میں نہ نام ہوتا ہے نہ نوٹ۔</translation>
    </message>
    <message>
        <source>The beginning of each is printed too. Whoever gets the picture reads it.</source>
        <translation>ہر ایک کا شروع کا حصہ بھی چھپتا ہے۔ جسے تصویر ملے اس کے لیے اسے پڑھنا ممکن ہے۔</translation>
    </message>
    <message>
        <source>With the client’s name</source>
        <translation>کلائنٹ کے نام کے ساتھ</translation>
    </message>
    <message>
        <source>With your notes and the events of the practice</source>
        <translation>آپ کے نوٹ اور کلینک کے واقعات کے ساتھ</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n کلائنٹ</numerusform>
            <numerusform>%n کلائنٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n بات دیکھنے کی</numerusform>
            <numerusform>%n باتیں دیکھنے کی</numerusform>
        </translation>
    </message>
    <message>
        <source>42 CFR part 2</source>
        <translation>US 42 CFR part 2</translation>
    </message>
    <message>
        <source>All answers are kept.</source>
        <translation>تمام جوابات رکھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>تمام کلائنٹ</translation>
    </message>
    <message>
        <source>All questions are asked.</source>
        <translation>سب سوال پوچھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>جو کچھ جانچا گیا وہ ویسا ہی ہے جیسا Rapport نے لکھا تھا۔</translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n month(s).</source>
        <translation>
            <numerusform>جوابات %n مہینہ رکھے جاتے ہیں۔</numerusform>
            <numerusform>جوابات %n مہینے رکھے جاتے ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n year(s).</source>
        <translation>
            <numerusform>جوابات %n سال رکھے جاتے ہیں۔</numerusform>
            <numerusform>جوابات %n سال رکھے جاتے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>Change what you unlock with.</source>
        <translation>وہ فقرہ بدلیں جس سے آپ کا ان لاک ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Clients can add own words.</source>
        <translation>کلائنٹس کو اپنے الفاظ شامل کرنے کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>Clients who have left</source>
        <translation>جن کلائنٹس نے آنا چھوڑ دیا</translation>
    </message>
    <message>
        <source>Every visit begins in: {language}</source>
        <translation>ہر ملاقات اس زبان میں شروع ہوتی ہے: {language}</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>رکھنے کی مدت</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ظاہری شکل</translation>
    </message>
    <message>
        <source>Make a new one when it is lost or somebody saw it.</source>
        <translation>کھو جائے یا کوئی دیکھ لے تو نئی بنائیں۔</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>میرا خفیہ فقرہ</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>میرا کام</translation>
    </message>
    <message>
        <source>Name, colours, logo and size of the clients’ pages.</source>
        <translation>کلائنٹس کے صفحوں کا نام، رنگ، لوگو اور سائز۔</translation>
    </message>
    <message>
        <source>Name, look, languages, questions and the time of a visit reach your further kiosks with the next list of clients that you bring them.</source>
        <translation>نام، ظاہری شکل، زبانیں، سوال اور ملاقات کا وقت آپ کے دوسرے کیوسکوں تک کلائنٹس کی اس اگلی فہرست کے ساتھ پہنچتے ہیں جو آپ وہاں لے جائیں۔</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>محفوظ فائلوں پر اطلاع</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ریکارڈ</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>بازیابی کی کنجی</translation>
    </message>
    <message>
        <source>The last one is from {date}.</source>
        <translation>آخری بیک اپ {date} کا ہے۔</translation>
    </message>
    <message>
        <source>The short form is asked.</source>
        <translation>مختصر شکل پوچھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>تھراپسٹ</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>ابھی کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>اوقات</translation>
    </message>
    <message>
        <source>What your clients’ answers say together, without names.</source>
        <translation>آپ کے کلائنٹس کے جوابات مل کر کیا بتاتے ہیں، ناموں کے بغیر۔</translation>
    </message>
    <message>
        <source>When a visit ends by itself, and when these pages lock.</source>
        <translation>ملاقات کب خود ختم ہوتی ہے، اور یہ صفحے کب لاک ہوتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>One more after question {position} of {total}</source>
        <translation>سوال {position} از {total} کے بعد ایک اور</translation>
    </message>
    <message>
        <source>Question {position} of {total}</source>
        <translation>سوال {position} از {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>یہی جواب رہنے دیں</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>One more after question {position} of {total}, about {timeframe}</source>
        <translation>سوال {position} از {total} کے بعد ایک اور، {timeframe} کے بارے میں</translation>
    </message>
    <message>
        <source>Question {position} of {total}, about {timeframe}</source>
        <translation>سوال {position} از {total}، {timeframe} کے بارے میں</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>یہ سوال چھوڑیں</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>رکیں</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>All nine questions</source>
        <translation>تمام نو سوال</translation>
    </message>
    <message>
        <source>Ask so from now on</source>
        <translation>اب سے یوں پوچھیں</translation>
    </message>
    <message>
        <source>Before sending, a client can write up to 300 characters. The page says that nobody reads them now. You read them with the session; Rapport does not search them for anything. Every answer sheet then takes eight times the room on the disk, so that nobody can tell who wrote. A device without a keyboard needs the one of its system.</source>
        <translation>بھیجنے سے پہلے کلائنٹ کو 300 حروف تک لکھنے کی اجازت ہے۔ صفحے پر لکھا ہے کہ اس وقت کوئی انہیں نہیں پڑھتا۔ وہ آپ کو سیشن کے ساتھ دکھائی دیں گے؛ Rapport ان میں کچھ تلاش نہیں کرتا۔ تب ہر جوابی پرچہ ڈسک پر آٹھ گنا جگہ لیتا ہے، تاکہ کسی کو معلوم نہ ہو کہ کس نے لکھا۔ جس آلے میں کی بورڈ نہ ہو، اسے اپنے سسٹم کے اسکرین والے کی بورڈ کی ضرورت ہے۔</translation>
    </message>
    <message>
        <source>Five questions. Its scores do not compare with the others: a new course begins.</source>
        <translation>پانچ سوال۔ ان کے اسکور کا دوسروں سے موازنہ نہیں ہو سکتا: ایک نیا سلسلہ شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Offer a box for the client’s own words</source>
        <translation>کلائنٹ کے اپنے الفاظ کے لیے خانہ پیش کریں</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>That holds from the next visit on.</source>
        <translation>یہ اگلی ملاقات سے لاگو ہے۔</translation>
    </message>
    <message>
        <source>The short form</source>
        <translation>مختصر شکل</translation>
    </message>
    <message>
        <source>Under a minute.</source>
        <translation>ایک منٹ سے کم۔</translation>
    </message>
    <message>
        <source>What you choose holds for every client of the practice, from the next visit on. Further kiosks follow when you bring them the next list of clients.</source>
        <translation>آپ جو چنیں وہ اگلی ملاقات سے کلینک کے ہر کلائنٹ کے لیے ہوگا۔ دوسرے کیوسکوں پر یہ تب ہوگا جب آپ کلائنٹس کی اگلی فہرست وہاں لے جائیں۔</translation>
    </message>
    <message>
        <source>Whom to call in a crisis, as it stands beside the box</source>
        <translation>بحران میں کسے کال کریں، جیسا کہ خانے کے ساتھ لکھا ہوتا ہے</translation>
    </message>
</context>
<context>
    <name>RatingForm</name>
    <message>
        <source>Had you seen the client’s answers to this session?</source>
        <translation>کیا آپ نے اس سیشن کے لیے کلائنٹ کے جوابات دیکھ لیے تھے؟</translation>
    </message>
    <message>
        <source>Keep my rating</source>
        <translation>میری درجہ بندی محفوظ کریں</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>تبدیلیاں محفوظ کریں</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>Take this rating back</source>
        <translation>یہ درجہ بندی واپس لیں</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Leave this out</source>
        <translation>یہ چھوڑ دیں</translation>
    </message>
</context>
<context>
    <name>ReaderRow</name>
    <message>
        <source>Hand over</source>
        <translation>منتقل کریں</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>{name} کو منتقل کریں</translation>
    </message>
    <message>
        <source>Share for cover</source>
        <translation>قائم مقامی کے لیے شیئر کریں</translation>
    </message>
    <message>
        <source>Share with {name} for cover</source>
        <translation>قائم مقامی کے لیے {name} سے شیئر کریں</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>شیئر کرنا بند کریں</translation>
    </message>
    <message>
        <source>Stop sharing with {name}</source>
        <translation>{name} سے شیئر کرنا بند کریں</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (آپ)</translation>
    </message>
    <message>
        <source>{name}: can read, for cover</source>
        <translation>{name}: قائم مقامی کے لیے پڑھنے کی اجازت ہے</translation>
    </message>
    <message>
        <source>{name}: cannot read</source>
        <translation>{name}: پڑھنے کی اجازت نہیں</translation>
    </message>
    <message>
        <source>{name}: the client’s therapist</source>
        <translation>{name}: کلائنٹ کے تھراپسٹ</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>جو کچھ جانچا گیا وہ ویسا ہی ہے جیسا Rapport نے لکھا تھا۔</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>ابھی سب کچھ جانچیں</translation>
    </message>
    <message>
        <source>Checking every record</source>
        <translation>ہر ریکارڈ جانچا جا رہا ہے</translation>
    </message>
    <message>
        <source>Every record was checked just now, and all of it is as Rapport wrote it.</source>
        <translation>ابھی ابھی ہر ریکارڈ جانچا گیا، اور سب کچھ ویسا ہی ہے جیسا Rapport نے لکھا تھا۔</translation>
    </message>
    <message>
        <source>Is all of it whole?</source>
        <translation>کیا سب کچھ سلامت ہے؟</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>روزنامچہ</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>کچھ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ریکارڈ</translation>
    </message>
    <message>
        <source>Since you last unlocked</source>
        <translation>آپ کے پچھلی بار ان لاک کرنے کے بعد</translation>
    </message>
    <message>
        <source>State code</source>
        <translation>حالت کا کوڈ</translation>
    </message>
    <message>
        <source>The number of records and six characters that stand for all of them. Write it down now and then: as long as it continues from what you noted, nobody has put an older copy in its place.</source>
        <translation>ریکارڈز کی تعداد اور چھ حروف جو ان سب کی نمائندگی کرتے ہیں۔ اسے وقتاً فوقتاً لکھ لیں: جب تک یہ آپ کے لکھے ہوئے سے آگے چلتا ہے، کسی نے اس کی جگہ پرانی نقل نہیں رکھی۔</translation>
    </message>
    <message>
        <source>What was done in this practice, the newest first.</source>
        <translation>اس کلینک میں جو کچھ کیا گیا، تازہ ترین پہلے۔</translation>
    </message>
    <message>
        <source>When you last unlocked it was {code}.</source>
        <translation>پچھلی بار ان لاک کرنے پر یہ {code} تھا۔</translation>
    </message>
    <message>
        <source>You unlock for the first time here.</source>
        <translation>آپ نے یہاں پہلی بار ان لاک کیا ہے۔</translation>
    </message>
</context>
<context>
    <name>RecoveryFlow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Rapport کی بازیابی کی کنجی</translation>
    </message>
    <message>
        <source>The new recovery key (fingerprint {fingerprint}) opens everything now. Destroy the old paper once no backup needs it any more.</source>
        <translation>بازیابی کی نئی کنجی (نشان {fingerprint}) اب سب کچھ کھولتی ہے۔ جب کسی بیک اپ کو پرانے کاغذ کی ضرورت نہ رہے تو اسے ضائع کر دیں۔</translation>
    </message>
    <message>
        <source>Until they change their own passphrase once, it cannot give a new one to: {names}.</source>
        <translation>جب تک یہ اپنا خفیہ فقرہ ایک بار خود نہ بدلیں، یہ کنجی انہیں نیا فقرہ نہیں دے سکتی: {names}۔</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>میرے پاس کاغذ پر ہے</translation>
    </message>
    <message>
        <source>It opens every answer when a passphrase is lost. It is shown this once and stored nowhere: save the page to a USB stick and print it, or write it on paper. Seal it in an envelope and keep it away from this device.</source>
        <translation>خفیہ فقرہ کھو جائے تو یہ ہر جواب کھولتی ہے۔ یہ صرف اسی بار دکھائی جاتی ہے اور کہیں محفوظ نہیں ہوتی: صفحہ USB اسٹک پر محفوظ کر کے چھاپیں، یا کاغذ پر لکھیں۔ اسے لفافے میں سربمہر کریں اور اس آلے سے دور رکھیں۔</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>بازیابی کی کنجی سنبھال کر رکھیں</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>مرحلہ 3 از 3</translation>
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
        <translation>نشانِ انگشت {fingerprint}: اس کنجی کو دوسری سے الگ پہچانتا ہے۔</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>نشانِ انگشت: {fingerprint}</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>اسے کیسے استعمال کریں</translation>
    </message>
    <message>
        <source>It opens every answer of the practice when a passphrase is lost. Whoever has it can read everything. Rapport stores it nowhere and cannot show it again: without it and without a passphrase the answers are gone.</source>
        <translation>خفیہ فقرہ کھو جائے تو یہ کلینک کا ہر جواب کھولتی ہے۔ جس کے پاس یہ ہو اس کے لیے سب کچھ پڑھنا ممکن ہے۔ Rapport اسے کہیں محفوظ نہیں کرتا اور دوبارہ نہیں دکھا سکتا: اس کے اور خفیہ فقرے کے بغیر جوابات ضائع ہو جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>کنجی: {key}</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>دیکھ بھال</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>{date} کو بنائی گئی</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>On paper, in a sealed and signed envelope, in a safe or with somebody you trust, away from the device and from its backups. Once it is printed, delete the file.</source>
        <translation>کاغذ پر، بند اور دستخط شدہ لفافے میں، تجوری میں یا کسی قابلِ اعتماد شخص کے پاس، آلے اور اس کے بیک اپ سے دور۔ چھاپنے کے بعد فائل حذف کریں۔</translation>
    </message>
    <message>
        <source>Once a year: is the envelope still there, and still closed?</source>
        <translation>سال میں ایک بار: کیا لفافہ ابھی وہیں ہے، اور ابھی بند ہے؟</translation>
    </message>
    <message>
        <source>Practice: {practice}</source>
        <translation>کلینک: {practice}</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport recovery key</source>
        <translation>Rapport کی بازیابی کی کنجی</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>بازیابی کی کنجی</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>دستخط</translation>
    </message>
    <message>
        <source>Tap “Therapist” on the welcome page and type the key in place of the passphrase; capital letters and blanks do not matter, and a wrong character is noticed. Then open “Practice” and “Therapists” to give a new passphrase. To restore a backup, type it where the passphrase is asked for. Seal it again afterwards.</source>
        <translation>خوش آمدید والے صفحے پر ”تھراپسٹ“ کو چھوئیں اور خفیہ فقرے کی جگہ کنجی لکھیں؛ بڑے چھوٹے حروف اور خالی جگہوں سے فرق نہیں پڑتا، اور غلط حرف پکڑا جاتا ہے۔ پھر نیا خفیہ فقرہ دینے کے لیے ”کلینک“ اور ”تھراپسٹ“ کھولیں۔ بیک اپ بحال کرنے کے لیے اسے وہاں لکھیں جہاں خفیہ فقرہ مانگا جائے۔ بعد میں اسے پھر سربمہر کریں۔</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>یہ کیا ہے</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>کہاں رکھیں</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>Acknowledged: we named what happened</source>
        <translation>تسلیم: ہم نے کہہ دیا کہ کیا ہوا</translation>
    </message>
    <message>
        <source>Client: no answer</source>
        <translation>کلائنٹ: کوئی جواب نہیں</translation>
    </message>
    <message>
        <source>Client: {answer}</source>
        <translation>کلائنٹ: {answer}</translation>
    </message>
    <message>
        <source>Closed by the client’s answers of {session}.</source>
        <translation>کلائنٹ کے ان جوابات سے بند ہوا: {session}۔</translation>
    </message>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: you; filled where you had not seen the client’s answers. A difference is no mistake on either side: it is something to be curious about.</source>
        <translation>نقطے اور مسلسل لکیر: کلائنٹ۔ معین اور ٹوٹی لکیر: آپ؛ بھرے ہوئے جہاں آپ نے کلائنٹ کے جوابات نہیں دیکھے تھے۔ فرق کسی کی غلطی نہیں: یہ تجسس سے دیکھنے کی بات ہے۔</translation>
    </message>
    <message>
        <source>Explored: we talked about what it was like</source>
        <translation>جائزہ: ہم نے بات کی کہ وہ کیسا لگا</translation>
    </message>
    <message>
        <source>New boundary agreed</source>
        <translation>نئی حد پر اتفاق ہوا</translation>
    </message>
    <message>
        <source>Open. Only the client’s next answers close it.</source>
        <translation>حل طلب۔ اسے صرف کلائنٹ کے اگلے جوابات بند کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Over {count} sessions you and the client do not clearly differ on any dimension.</source>
        <translation>{count} سیشنوں میں کسی پہلو پر آپ میں اور کلائنٹ میں واضح فرق نہیں۔</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points higher than the client does (median; interval {lower} to {upper}).</source>
        <translation>{count} سیشنوں میں سب سے زیادہ فرق ”{dimension}“ پر ہے: آپ کی درجہ بندی کلائنٹ سے {points} پوائنٹ اونچی ہے (وسطانیہ؛ وقفۂ اعتماد {lower} سے {upper})۔</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points lower than the client does (median; interval {lower} to {upper}).</source>
        <translation>{count} سیشنوں میں سب سے زیادہ فرق ”{dimension}“ پر ہے: آپ کی درجہ بندی کلائنٹ سے {points} پوائنٹ کم ہے (وسطانیہ؛ وقفۂ اعتماد {lower} سے {upper})۔</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>مجموعی طور پر</translation>
    </message>
    <message>
        <source>Rate a session, and both views of it appear here side by side.</source>
        <translation>کسی سیشن کی درجہ بندی کریں، پھر دونوں کی نظر سے وہ یہاں ساتھ ساتھ نظر آئے گا۔</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>سیشن {number}، {date}</translation>
    </message>
    <message>
        <source>Taken to supervision</source>
        <translation>سپرویژن میں لے جایا گیا</translation>
    </message>
    <message>
        <source>Too few to tell where you differ: {count} of {fewest} sessions rated by both.</source>
        <translation>یہ بتانے کے لیے بہت کم ہیں کہ فرق کہاں ہے: دونوں کی درجہ بندی والے {fewest} میں سے {count} سیشن۔</translation>
    </message>
    <message>
        <source>You rated this session on {date}, after you saw the client’s answers.</source>
        <translation>آپ نے اس سیشن کی درجہ بندی {date} کو کی، کلائنٹ کے جوابات دیکھنے کے بعد۔</translation>
    </message>
    <message>
        <source>You rated this session on {date}, before you saw the client’s answers.</source>
        <translation>آپ نے اس سیشن کی درجہ بندی {date} کو کی، کلائنٹ کے جوابات دیکھنے سے پہلے۔</translation>
    </message>
    <message>
        <source>You rated this session on {date}.</source>
        <translation>آپ نے اس سیشن کی درجہ بندی {date} کو کی۔</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>اسکور نہیں</translation>
    </message>
    <message>
        <source>{dimension}: client {client}, you {own}</source>
        <translation>{dimension}: کلائنٹ {client}، آپ {own}</translation>
    </message>
</context>
<context>
    <name>ReflectionFlow</name>
    <message>
        <source>Noted.</source>
        <translation>درج ہو گیا۔</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>واپس لے لیا گیا۔</translation>
    </message>
    <message>
        <source>Your rating is kept.</source>
        <translation>آپ کی درجہ بندی محفوظ ہو گئی۔</translation>
    </message>
    <message>
        <source>Your rating is taken back.</source>
        <translation>آپ کی درجہ بندی واپس لے لی گئی۔</translation>
    </message>
</context>
<context>
    <name>ReflectionTab</name>
    <message>
        <source>After</source>
        <translation>اگلا</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پچھلا</translation>
    </message>
    <message>
        <source>Both views over time</source>
        <translation>وقت کے ساتھ دونوں کی نظر</translation>
    </message>
    <message>
        <source>How was this session from your side? Everything can be left out. Only you read this; erasing the client erases it too, and no export has it.</source>
        <translation>آپ کی طرف سے یہ سیشن کیسا رہا؟ کچھ بھی چھوڑا جا سکتا ہے۔ یہ صرف آپ ہی کے لیے ہے؛ کلائنٹ کو مٹانے سے یہ بھی مٹ جاتا ہے، اور کسی برآمد میں یہ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>میری درجہ بندی</translation>
    </message>
    <message>
        <source>No session yet. After the first one you can rate it here.</source>
        <translation>ابھی کوئی سیشن نہیں ہوا۔ پہلے سیشن کے بعد اس کی درجہ بندی یہاں کی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Nothing is rated yet. Choose an answer to at least one sentence.</source>
        <translation>ابھی کوئی درجہ بندی نہیں ہوئی۔ کم از کم ایک جملے کا جواب چنیں۔</translation>
    </message>
    <message>
        <source>Plot of your ratings and the client’s answers</source>
        <translation>آپ کی درجہ بندی اور کلائنٹ کے جوابات کا گراف</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>غور و فکر</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>یہ تصویر محفوظ کریں…</translation>
    </message>
    <message>
        <source>Steps of repair</source>
        <translation>ٹھیک کرنے کے اقدامات</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>اگلا سیشن</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>پچھلا سیشن</translation>
    </message>
    <message>
        <source>There is nothing to rate here: the recovery key is no therapist, or this questionnaire has no sentences for the therapist.</source>
        <translation>یہاں درجہ بندی کے لیے کچھ نہیں: بازیابی کی کنجی تھراپسٹ نہیں، یا اس سوالنامے میں تھراپسٹ کے لیے جملے نہیں۔</translation>
    </message>
    <message>
        <source>Tick what you did, with its day. Whoever reads this client sees these steps. They close nothing: the client’s next answers do.</source>
        <translation>جو کیا اس پر نشان لگائیں اور اس کا دن دیں۔ جسے اس کلائنٹ کے جوابات پڑھنے کی اجازت ہو، اسے یہ اقدامات نظر آتے ہیں۔ یہ کچھ بند نہیں کرتے: کلائنٹ کے اگلے جوابات کرتے ہیں۔</translation>
    </message>
    <message>
        <source>client</source>
        <translation>کلائنٹ</translation>
    </message>
    <message>
        <source>you</source>
        <translation>آپ</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Make a new recovery key</source>
        <translation>بازیابی کی نئی کنجی بنائیں</translation>
    </message>
    <message>
        <source>Make a new recovery key when the old one is lost or somebody saw it. From then on the old one opens nothing in this practice. Backups that were made before still open with it.</source>
        <translation>پرانی کنجی کھو جائے یا کوئی دیکھ لے تو بازیابی کی نئی کنجی بنائیں۔ تب سے پرانی کنجی اس کلینک میں کچھ نہیں کھولتی۔ پہلے بنے ہوئے بیک اپ اب بھی اسی سے کھلتے ہیں۔</translation>
    </message>
    <message>
        <source>Please type your own passphrase.</source>
        <translation>براہِ کرم اپنا خفیہ فقرہ لکھیں۔</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>بازیابی کی کنجی</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>آپ کا اپنا خفیہ فقرہ</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>For a conversation</source>
        <translation>بات چیت کے لیے</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>سپرویژن کے لیے</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>اسے کیسے پڑھیں</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Rapport رپورٹ</translation>
    </message>
    <message>
        <source>Rapport, page {page} of {pages}</source>
        <translation>Rapport، صفحہ {page} از {pages}</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>سیشن {number}</translation>
    </message>
    <message>
        <source>Whoever has this page can read it. Keep it safe.</source>
        <translation>جس کے پاس یہ صفحہ ہو اس کے لیے اسے پڑھنا ممکن ہے۔ اسے حفاظت سے رکھیں۔</translation>
    </message>
</context>
<context>
    <name>ResetPassphrasePage</name>
    <message>
        <source>New passphrase</source>
        <translation>نیا خفیہ فقرہ</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>{name} کے لیے نیا خفیہ فقرہ</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>یہ خفیہ فقرہ مقرر کریں</translation>
    </message>
    <message>
        <source>The old passphrase no longer works then. Clients and answers stay as they are.</source>
        <translation>پھر پرانا خفیہ فقرہ کام نہیں کرے گا۔ کلائنٹ اور جوابات جیسے ہیں ویسے رہیں گے۔</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>تھراپسٹ</translation>
    </message>
</context>
<context>
    <name>RestingPage</name>
    <message>
        <source>It starts again by itself. If it does not, please tell somebody here.</source>
        <translation>یہ خود بخود دوبارہ چل پڑے گا۔ اگر نہ چلے تو براہِ کرم یہاں کسی کو بتائیں۔</translation>
    </message>
    <message>
        <source>This device needs a moment</source>
        <translation>اس آلے کو تھوڑا سا وقت چاہیے</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose another file</source>
        <translation>دوسری فائل چنیں</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>بیک اپ کی فائل چنیں</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>بیک اپ سے</translation>
    </message>
    <message>
        <source>It takes the place of “{practice}” as it is here now; that folder is kept beside it under another name.</source>
        <translation>یہ ”{practice}“ کی جگہ لے گا جو ابھی یہاں ہے؛ وہ فولڈر ساتھ ہی دوسرے نام سے رکھا جائے گا۔</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>خفیہ فقرہ یا بازیابی کی کنجی</translation>
    </message>
    <message>
        <source>Please choose the backup file first.</source>
        <translation>براہِ کرم پہلے بیک اپ کی فائل چنیں۔</translation>
    </message>
    <message>
        <source>Please type the passphrase or the recovery key.</source>
        <translation>براہِ کرم خفیہ فقرہ یا بازیابی کی کنجی لکھیں۔</translation>
    </message>
    <message>
        <source>Put in the USB stick with the backup and choose the newest file. The passphrase of any therapist opens it, as it was on the day of the backup; so does the recovery key.</source>
        <translation>بیک اپ والی USB اسٹک لگائیں اور تازہ ترین فائل چنیں۔ اسے کسی بھی تھراپسٹ کا وہ خفیہ فقرہ کھولتا ہے جو بیک اپ کے دن تھا؛ بازیابی کی کنجی بھی کھولتی ہے۔</translation>
    </message>
    <message>
        <source>Records there that the backup does not have: {count}.</source>
        <translation>وہاں کے ریکارڈ جو بیک اپ میں نہیں: {count}۔</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بحال کریں</translation>
    </message>
    <message>
        <source>Restore a practice</source>
        <translation>کلینک بحال کریں</translation>
    </message>
    <message>
        <source>Restoring and checking every record</source>
        <translation>بحال ہو رہا ہے اور ہر ریکارڈ جانچا جا رہا ہے</translation>
    </message>
    <message>
        <source>This is the backup of another practice. It takes the place of “{practice}”, which is here now; its folder is kept beside it under another name.</source>
        <translation>یہ کسی اور کلینک کا بیک اپ ہے۔ یہ ”{practice}“ کی جگہ لے گا جو ابھی یہاں ہے؛ اس کا فولڈر ساتھ ہی دوسرے نام سے رکھا جائے گا۔</translation>
    </message>
    <message>
        <source>{file}: made on {date}, with {count} records.</source>
        <translation>{file}: {date} کو بنی، {count} ریکارڈ کے ساتھ۔</translation>
    </message>
</context>
<context>
    <name>RestoringFlow</name>
    <message>
        <source>Rapport backups (*.rapport)</source>
        <translation>Rapport بیک اپ (*.rapport)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a client</source>
        <translation>کلائنٹ تلاش کریں</translation>
    </message>
    <message>
        <source>Show all names again</source>
        <translation>سب نام دوبارہ دکھائیں</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>چھپائیں</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>جو لکھا جا رہا ہے اسے دکھائیں</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Session {number} of {count}</source>
        <translation>سیشن {number} از {count}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>لاگو نہیں</translation>
    </message>
    <message>
        <source>no answer before the time ran out</source>
        <translation>وقت ختم ہونے تک جواب نہیں آیا</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>نہیں پوچھا گیا</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>چھوڑا گیا</translation>
    </message>
</context>
<context>
    <name>SessionCursor</name>
    <message>
        <source>Sessions on the plot: left and right arrow keys move between them, together with Shift they choose a span</source>
        <translation>گراف پر سیشن: بائیں اور دائیں تیر کی کلیدیں ان کے درمیان چلتی ہیں، Shift کے ساتھ کچھ سیشن چنتی ہیں</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Answers</source>
        <translation>جوابات</translation>
    </message>
    <message>
        <source>Notes and events</source>
        <translation>نوٹ اور واقعات</translation>
    </message>
    <message>
        <source>Nothing unusual in this session.</source>
        <translation>اس سیشن میں کوئی غیر معمولی بات نہیں۔</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>اشارے</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>اگلا سیشن</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>پچھلا سیشن</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Rapport کی بازیابی کی کنجی</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>Rapport ترتیب دیں</translation>
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
        <translation>اس کا مطلب چھپائیں:</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>اس کا کیا مطلب ہے؟</translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n days.</source>
        <translation>
            <numerusform>{date} سے کوئی جواب نہیں، عام طور پر ہر روز۔</numerusform>
            <numerusform>{date} سے کوئی جواب نہیں، عام طور پر ہر %n دن میں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n months.</source>
        <translation>
            <numerusform>{date} سے کوئی جواب نہیں، عام طور پر ہر مہینے۔</numerusform>
            <numerusform>{date} سے کوئی جواب نہیں، عام طور پر ہر %n مہینے میں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n weeks.</source>
        <translation>
            <numerusform>{date} سے کوئی جواب نہیں، عام طور پر ہر ہفتے۔</numerusform>
            <numerusform>{date} سے کوئی جواب نہیں، عام طور پر ہر %n ہفتے میں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers since {date}, usually every week.</source>
        <translation>{date} سے کوئی جواب نہیں، عام طور پر ہر ہفتے۔</translation>
    </message>
    <message>
        <source>No answers since {date}.</source>
        <translation>{date} سے کوئی جواب نہیں۔</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>All sessions</source>
        <translation>تمام سیشن</translation>
    </message>
    <message>
        <source>Drag across the plot to look at some of the sessions only.</source>
        <translation>صرف کچھ سیشن دیکھنے کے لیے گراف پر کھینچیں۔</translation>
    </message>
    <message>
        <source>Last {count}</source>
        <translation>آخری {count}</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>یہ تصویر محفوظ کریں…</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}. The usual range stays the same.</source>
        <translation>{count} میں سے سیشن {first} سے {last} تک۔ معمول کی حد وہی رہتی ہے۔</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>اپنی زبان چنیں</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>All of these are fine.</source>
        <translation>ان میں سے ہر انتخاب ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>سوالات جاری رکھیں</translation>
    </message>
    <message>
        <source>Send what I answered so far</source>
        <translation>اب تک کے جوابات بھیجیں</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>بھیجا جا رہا ہے</translation>
    </message>
    <message>
        <source>Stop and send nothing</source>
        <translation>رکیں اور کچھ نہ بھیجیں</translation>
    </message>
    <message>
        <source>Would you like to stop?</source>
        <translation>کیا یہیں رکنا ہے؟</translation>
    </message>
</context>
<context>
    <name>SupervisionSheet</name>
    <message>
        <source>Made on {date}. No client is named.</source>
        <translation>{date} کو بنائی گئی۔ کسی کلائنٹ کا نام نہیں۔</translation>
    </message>
    <message>
        <source>My practice, for supervision</source>
        <translation>میرا کام، سپرویژن کے لیے</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport، سپرویژن کے لیے</translation>
    </message>
</context>
<context>
    <name>TakeAlongFlow</name>
    <message>
        <source>Rapport answers</source>
        <translation>Rapport جوابات</translation>
    </message>
    <message>
        <source>Rapport plot</source>
        <translation>Rapport گراف</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Rapport رپورٹ</translation>
    </message>
    <message>
        <source>Saved to {file}. Whoever has the file can read it.</source>
        <translation>{file} میں محفوظ ہو گیا۔ جس کے پاس فائل ہو اس کے لیے اسے پڑھنا ممکن ہے۔</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>A report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>All answers of this client</source>
        <translation>اس کلائنٹ کے تمام جوابات</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>کلائنٹ پر واپس</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>ڈرائنگ (SVG)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>سب کچھ (JSON)</translation>
    </message>
    <message>
        <source>For a client who asks for a copy, for research, or for another program. Every format tells apart why an answer is missing.</source>
        <translation>نقل مانگنے والے کلائنٹ، تحقیق یا کسی اور پروگرام کے لیے۔ ہر شکل میں الگ الگ درج ہے کہ جواب کیوں نہیں۔</translation>
    </message>
    <message>
        <source>For a conversation with the client</source>
        <translation>کلائنٹ سے بات چیت کے لیے</translation>
    </message>
    <message>
        <source>For health-care programs (FHIR R4)</source>
        <translation>صحت کے پروگراموں کے لیے (FHIR R4)</translation>
    </message>
    <message>
        <source>For spreadsheets. With the score.</source>
        <translation>اسپریڈ شیٹ کے لیے۔ اسکور کے ساتھ۔</translation>
    </message>
    <message>
        <source>For statistics programs.</source>
        <translation>شماریات کے پروگراموں کے لیے۔</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>سپرویژن کے لیے</translation>
    </message>
    <message>
        <source>In inviting words, without marks of what is unusual.</source>
        <translation>دعوت دینے والے لفظوں میں، غیر معمولی کے نشانوں کے بغیر۔</translation>
    </message>
    <message>
        <source>Notes of yours are printed too, on a page of their own. Whoever gets the report reads them.</source>
        <translation>آپ کے نوٹ بھی ایک الگ صفحے پر چھپتے ہیں۔ جسے رپورٹ ملے اس کے لیے انہیں پڑھنا ممکن ہے۔</translation>
    </message>
    <message>
        <source>One or two pages: the plot, what was noticed, moments and repairs, what it rests on and what is missing. The client’s own words are not in it.</source>
        <translation>ایک یا دو صفحے: گراف، جو نظر آیا، لمحے اور ان کا ٹھیک ہونا، یہ کس پر مبنی ہے اور کیا موجود نہیں۔ کلائنٹ کے اپنے الفاظ اس میں نہیں۔</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>تصویر (PNG)</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>چھپائی</translation>
    </message>
    <message>
        <source>Questions and answers. The client’s number stands for the name.</source>
        <translation>سوال اور جواب۔ نام کی جگہ کلائنٹ کا نمبر ہے۔</translation>
    </message>
    <message>
        <source>Rapport has no print button: a printer’s queue keeps a copy of what it prints. Save the file on a stick, print it on a computer that you trust, then delete it.</source>
        <translation>Rapport میں چھاپنے کا بٹن نہیں: پرنٹر کی قطار اس کی نقل رکھ لیتی ہے جو چھپتا ہے۔ فائل اسٹک پر محفوظ کریں، کسی قابلِ اعتماد کمپیوٹر پر چھاپیں، پھر اسے حذف کریں۔</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>جوابات محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the report (PDF)</source>
        <translation>رپورٹ محفوظ کریں (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Table, one row a session (CSV)</source>
        <translation>جدول، ہر سیشن کی ایک قطار (CSV)</translation>
    </message>
    <message>
        <source>Table, one row an answer (CSV)</source>
        <translation>جدول، ہر جواب کی ایک قطار (CSV)</translation>
    </message>
    <message>
        <source>The exact questions, every answer, the scores and the client’s own words: a complete copy.</source>
        <translation>ہو بہو سوال، ہر جواب، اسکور اور کلائنٹ کے اپنے الفاظ: مکمل نقل۔</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>گراف</translation>
    </message>
    <message>
        <source>The whole course. Some of the sessions alone are saved from “Trends”: choose them there, then “Save this picture…”.</source>
        <translation>پورا سلسلہ۔ صرف کچھ سیشن محفوظ کرنے کے لیے انہیں ”رجحانات“ میں چنیں، پھر ”یہ تصویر محفوظ کریں…“۔</translation>
    </message>
    <message>
        <source>This stands on everything that you save: “{notice}”</source>
        <translation>آپ کی محفوظ کی ہوئی ہر چیز پر یہ لکھا ہوتا ہے: ”{notice}“</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>ساتھ لے جانے کے لیے</translation>
    </message>
    <message>
        <source>To take along: {client}</source>
        <translation>ساتھ لے جانے کے لیے: {client}</translation>
    </message>
    <message>
        <source>What you save here is not protected any more: whoever has the file can read it. Keep it as safe as your notes, and delete it when it is no longer needed. The practice’s log notes that something was saved, not what it says.</source>
        <translation>جو آپ یہاں محفوظ کریں وہ پھر تالے میں نہیں رہتا: جس کے پاس فائل ہو اس کے لیے اسے پڑھنا ممکن ہے۔ اسے اپنے نوٹ جتنی حفاظت سے رکھیں، اور جب ضرورت نہ رہے تو حذف کریں۔ کلینک کے روزنامچے میں یہ درج ہوتا ہے کہ کچھ محفوظ کیا گیا، یہ نہیں کہ اس میں کیا ہے۔</translation>
    </message>
    <message>
        <source>With every signal, its rule and its figures.</source>
        <translation>ہر اشارے کے ساتھ اس کا اصول اور اعداد۔</translation>
    </message>
    <message>
        <source>With the names of client and practice</source>
        <translation>کلائنٹ اور کلینک کے نام کے ساتھ</translation>
    </message>
    <message>
        <source>With your notes</source>
        <translation>آپ کے نوٹ کے ساتھ</translation>
    </message>
    <message>
        <source>Without any name</source>
        <translation>کسی نام کے بغیر</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شکریہ</translation>
    </message>
    <message>
        <source>They help the two of you to talk about what goes well and what does not. You can leave the device here.</source>
        <translation>یہ آپ دونوں کو اس پر بات کرنے میں مدد دیتے ہیں کہ کیا ٹھیک چل رہا ہے اور کیا نہیں۔ آلہ یہیں چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>You can answer another time, or not at all. You can leave the device here.</source>
        <translation>جواب کسی اور وقت دینا یا بالکل نہ دینا، دونوں ٹھیک ہیں۔ آلہ یہیں چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>You stopped, and that is fine. Nothing was sent, nothing was kept.</source>
        <translation>آپ نے یہیں روک دیا، اور یہ بالکل ٹھیک ہے۔ کچھ نہیں بھیجا گیا اور کچھ محفوظ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. Only your therapist can open them.</source>
        <translation>آپ کے جوابات تالے میں محفوظ ہیں۔ انہیں کھولنے کی اجازت صرف آپ کے تھراپسٹ کو ہے۔</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. The therapists of this practice can open them.</source>
        <translation>آپ کے جوابات تالے میں محفوظ ہیں۔ اس کلینک کے ہر تھراپسٹ کو انہیں کھولنے کی اجازت ہے۔</translation>
    </message>
</context>
<context>
    <name>TherapistsFlow</name>
    <message>
        <source>Your passphrase is changed. The old one no longer works.</source>
        <translation>آپ کا خفیہ فقرہ بدل گیا۔ پرانا اب کام نہیں کرتا۔</translation>
    </message>
    <message>
        <source>{name} can no longer unlock.</source>
        <translation>{name} کے لیے اب ان لاک کرنا ممکن نہیں۔</translation>
    </message>
    <message>
        <source>{name} can unlock now, with that name and passphrase.</source>
        <translation>{name} کے لیے اب اس نام اور خفیہ فقرے سے ان لاک کرنا ممکن ہے۔</translation>
    </message>
    <message>
        <source>{name} unlocks with the new passphrase from now on.</source>
        <translation>{name} کے لیے اب سے نیا خفیہ فقرہ ان لاک کرے گا۔</translation>
    </message>
</context>
<context>
    <name>TherapistsPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>تھراپسٹ شامل کریں</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>تھراپسٹ</translation>
    </message>
    <message>
        <source>To remove a therapist, or to give one a new passphrase, lock this view and unlock it with the recovery key in place of a passphrase.</source>
        <translation>کسی تھراپسٹ کو ہٹانے یا نیا خفیہ فقرہ دینے کے لیے یہ منظر لاک کریں اور خفیہ فقرے کی جگہ بازیابی کی کنجی سے ان لاک کریں۔</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n منٹ</numerusform>
            <numerusform>%n منٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n سیکنڈ</numerusform>
            <numerusform>%n سیکنڈ</numerusform>
        </translation>
    </message>
    <message>
        <source>After this time without a touch the answers are wiped. Some people need longer to read.</source>
        <translation>چھوئے بغیر اتنا وقت گزرنے پر جوابات مٹ جاتے ہیں۔ کچھ لوگوں کو پڑھنے کے لیے زیادہ وقت چاہیے۔</translation>
    </message>
    <message>
        <source>After this time without a touch the therapist’s pages lock. Shorter is safer.</source>
        <translation>چھوئے بغیر اتنا وقت گزرنے پر تھراپسٹ کے صفحے لاک ہو جاتے ہیں۔ کم وقت زیادہ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>As usual.</source>
        <translation>معمول کے مطابق۔</translation>
    </message>
    <message numerus="yes">
        <source>Before a time is over, the page counts down for %n second(s). A touch goes on.</source>
        <translation>
            <numerusform>وقت ختم ہونے سے پہلے صفحہ %n سیکنڈ تک الٹی گنتی کرتا ہے۔ چھونے سے کام جاری رہتا ہے۔</numerusform>
            <numerusform>وقت ختم ہونے سے پہلے صفحہ %n سیکنڈ تک الٹی گنتی کرتا ہے۔ چھونے سے کام جاری رہتا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these times</source>
        <translation>یہی اوقات رکھیں</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>That holds from the next visit and from the next unlock on.</source>
        <translation>یہ اگلی ملاقات سے اور اگلی بار ان لاک کرنے سے لاگو ہے۔</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>اوقات</translation>
    </message>
    <message>
        <source>When a client walks away</source>
        <translation>جب کلائنٹ آلے سے ہٹ جائے</translation>
    </message>
    <message>
        <source>When you walk away</source>
        <translation>جب آپ آلے سے ہٹ جائیں</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source> (some questions were skipped)</source>
        <translation> (کچھ سوال چھوڑے گئے)</translation>
    </message>
    <message>
        <source> Broken in two: still open.</source>
        <translation> دو ٹکڑے: ابھی حل طلب۔</translation>
    </message>
    <message>
        <source> With a tick: put right.</source>
        <translation> صحیح کے نشان کے ساتھ: ٹھیک کیا گیا۔</translation>
    </message>
    <message>
        <source>A moment did not feel right: a little</source>
        <translation>ایک لمحہ ٹھیک نہیں لگا: تھوڑا سا</translation>
    </message>
    <message>
        <source>A moment did not feel right: yes</source>
        <translation>ایک لمحہ ٹھیک نہیں لگا: ہاں</translation>
    </message>
    <message>
        <source>Diamond: a moment that did not feel right (small: a little; large: yes).</source>
        <translation>معین: ایسا لمحہ جو ٹھیک نہیں لگا (چھوٹا: تھوڑا سا؛ بڑا: ہاں)۔</translation>
    </message>
    <message>
        <source>Gap and ×: too few questions were answered for a score.</source>
        <translation>خالی جگہ اور ×: اسکور کے لیے بہت کم سوالوں کے جواب دیے گئے۔</translation>
    </message>
    <message>
        <source>Hexagon: a slow decline shows here.</source>
        <translation>مسدس: یہاں آہستہ کمی نظر آتی ہے۔</translation>
    </message>
    <message>
        <source>Hollow point: some questions were skipped.</source>
        <translation>کھوکھلا نقطہ: کچھ سوال چھوڑے گئے۔</translation>
    </message>
    <message>
        <source>In the client’s own words: “{words}”</source>
        <translation>کلائنٹ کے اپنے الفاظ میں: ”{words}“</translation>
    </message>
    <message>
        <source>No score: too few questions were answered.</source>
        <translation>اسکور نہیں: بہت کم سوالوں کے جواب دیے گئے۔</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>ابھی کوئی سیشن نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Own words of the client: session {sessions}. Point at it to read them.</source>
        <translation>کلائنٹ کے اپنے الفاظ: سیشن {sessions}۔ پڑھنے کے لیے اس پر جائیں۔</translation>
    </message>
    <message>
        <source>Put right: a little</source>
        <translation>کس حد تک ٹھیک ہوا: تھوڑا سا</translation>
    </message>
    <message>
        <source>Put right: completely</source>
        <translation>کس حد تک ٹھیک ہوا: پوری طرح</translation>
    </message>
    <message>
        <source>Put right: mostly</source>
        <translation>کس حد تک ٹھیک ہوا: کافی حد تک</translation>
    </message>
    <message>
        <source>Put right: not at all</source>
        <translation>کس حد تک ٹھیک ہوا: بالکل نہیں</translation>
    </message>
    <message>
        <source>Put right: very much</source>
        <translation>کس حد تک ٹھیک ہوا: بہت زیادہ</translation>
    </message>
    <message>
        <source>Put right: we did not talk about it</source>
        <translation>کس حد تک ٹھیک ہوا: ہم نے اس پر بات نہیں کی</translation>
    </message>
    <message>
        <source>Scale: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>پیمانہ: 0 ہر سوال کا سب سے کم جواب ہے، 100 سب سے زیادہ۔</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>اسکور {score} از 100</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>سیشن {number}، {date}</translation>
    </message>
    <message>
        <source>Square: lower than usual for this client.</source>
        <translation>مربع: اس کلائنٹ کے معمول سے کم۔</translation>
    </message>
    <message>
        <source>Triangle: a fall.</source>
        <translation>مثلث: کمی۔</translation>
    </message>
    <message>
        <source>What happened in session {session} is still open.</source>
        <translation>سیشن {session} میں جو ہوا وہ ابھی حل طلب ہے۔</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>سیشن {sessions} میں جو ہوا وہ ابھی حل طلب ہے۔</translation>
    </message>
    <message>
        <source>What the client wrote cannot be read: its records were changed.</source>
        <translation>کلائنٹ نے جو لکھا وہ پڑھا نہیں جا سکتا: اس کے ریکارڈ بدلے گئے۔</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>سیشن {session} میں جو دیکھا گیا وہ جاری ہے۔</translation>
    </message>
</context>
<context>
    <name>TrendsTab</name>
    <message>
        <source>Plot of the scores over the sessions</source>
        <translation>سیشنوں کے دوران اسکور کا گراف</translation>
    </message>
    <message>
        <source>The notes were changed.</source>
        <translation>نوٹ بدل دیے گئے۔</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Leave without sending</source>
        <translation>بھیجے بغیر جائیں</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>ابھی محفوظ نہیں ہوا</translation>
    </message>
    <message>
        <source>Please tell somebody here.</source>
        <translation>براہِ کرم یہاں کسی کو بتائیں۔</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>تھراپسٹ</translation>
    </message>
    <message>
        <source>This device needs attention</source>
        <translation>اس آلے کو توجہ کی ضرورت ہے</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Your answers are not lost: this page keeps trying. Please tell somebody here.</source>
        <translation>آپ کے جوابات ضائع نہیں ہوئے: یہ صفحہ کوشش جاری رکھے ہوئے ہے۔ براہِ کرم یہاں کسی کو بتائیں۔</translation>
    </message>
</context>
<context>
    <name>TwoGroups</name>
    <message>
        <source>Group {number}</source>
        <translation>گروہ {number}</translation>
    </message>
    <message>
        <source>Group {number} is not right. Compare it, or go back to see the key.</source>
        <translation>گروہ {number} درست نہیں۔ اسے ملا کر دیکھیں، یا کنجی دیکھنے کے لیے واپس جائیں۔</translation>
    </message>
    <message>
        <source>Groups {first} and {second} are not right. Compare them, or see the key again.</source>
        <translation>گروہ {first} اور {second} درست نہیں۔ انھیں ملا کر دیکھیں، یا کنجی دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>Please type both groups.</source>
        <translation>براہِ کرم دونوں گروہ لکھیں۔</translation>
    </message>
</context>
<context>
    <name>TypedQuestion</name>
    <message>
        <source>That is not the name. Type it as it stands at the top of this page.</source>
        <translation>یہ وہ نام نہیں۔ اسے ویسے ہی لکھیں جیسے اس صفحے کے اوپر لکھا ہے۔</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>A backup is made first. This happens once; please wait.</source>
        <translation>پہلے ایک بیک اپ بنتا ہے۔ یہ صرف ایک بار ہوتا ہے؛ براہِ کرم انتظار کریں۔</translation>
    </message>
    <message>
        <source>Back to the welcome page</source>
        <translation>خوش آمدید والے صفحے پر واپس</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>کیوسک بند کریں</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>ایک لمحہ…</translation>
    </message>
    <message>
        <source>Opening what your clients answered</source>
        <translation>آپ کے کلائنٹس کے جوابات کھولے جا رہے ہیں</translation>
    </message>
    <message>
        <source>The records are being brought to the form of the newer Rapport</source>
        <translation>ریکارڈ کو نئے Rapport کی شکل میں لایا جا رہا ہے</translation>
    </message>
    <message>
        <source>The therapist&apos;s view: unlock</source>
        <translation>تھراپسٹ کا منظر: ان لاک</translation>
    </message>
    <message>
        <source>Too many wrong tries. A passphrase is taken again in {time}; the recovery key at any time.</source>
        <translation>بہت زیادہ غلط کوششیں۔ خفیہ فقرہ {time} بعد پھر قبول ہوگا؛ بازیابی کی کنجی کسی بھی وقت۔</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ان لاک کریں</translation>
    </message>
    <message>
        <source>Unlock your view</source>
        <translation>اپنا منظر ان لاک کریں</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>آپ کا نام</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>آپ کا خفیہ فقرہ</translation>
    </message>
    <message>
        <source>{done} of {total} records.</source>
        <translation>{total} میں سے {done} ریکارڈ۔</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>شروع کریں</translation>
    </message>
    <message>
        <source>How was your session? Answering takes about a minute.</source>
        <translation>آپ کا سیشن کیسا رہا؟ جواب دینے میں تقریباً ایک منٹ لگتا ہے۔</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>تھراپسٹ</translation>
    </message>
    <message>
        <source>Welcome to {practice}</source>
        <translation>{practice} میں خوش آمدید</translation>
    </message>
</context>
<context>
    <name>WithoutCode</name>
    <message>
        <source>no answer</source>
        <translation>کوئی جواب نہیں</translation>
    </message>
</context>
<context>
    <name>WithoutCodePage</name>
    <message>
        <source>All clients</source>
        <translation>تمام کلائنٹ</translation>
    </message>
    <message>
        <source>Here are the newest {shown} of {count}; an export has all of them.</source>
        <translation>یہ {count} میں سے تازہ ترین {shown} ہیں؛ برآمد کردہ فائل میں سب ہیں۔</translation>
    </message>
    <message>
        <source>These clients had no code at hand, so no name belongs to their answers, and every therapist of the practice can read them.</source>
        <translation>ان کلائنٹس کے پاس کوڈ نہیں تھا، اس لیے ان کے جوابات کے ساتھ کوئی نام نہیں، اور کلینک کے ہر تھراپسٹ کو انھیں پڑھنے کی اجازت ہے۔</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>--from goes with rows; the list of clients for kiosks is always whole.</source>
        <translation>--from قطاروں کے ساتھ استعمال ہوتا ہے؛ کیوسک کے لیے کلائنٹس کی فہرست ہمیشہ پوری ہوتی ہے۔</translation>
    </message>
    <message>
        <source>A code has ten digits. Please compare it with your card and type it again.</source>
        <translation>کوڈ میں دس ہندسے ہوتے ہیں۔ براہِ کرم اسے اپنے کارڈ سے ملائیں اور دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>A colour is written as # and six signs from 0 to 9 and A to F: #1D5148, say.</source>
        <translation>رنگ # اور 0 سے 9 اور A سے F تک کے چھ نشانوں سے لکھا جاتا ہے، مثلاً #1D5148۔</translation>
    </message>
    <message>
        <source>A key in the key file was not put there by Rapport: somebody may have exchanged it to read along. Nothing was changed. Restore the key file from the latest backup.</source>
        <translation>کنجیوں کی فائل میں ایک کنجی Rapport نے نہیں رکھی: ممکن ہے کسی نے چھپ کر پڑھنے کے لیے اسے بدل دیا ہو۔ کچھ نہیں بدلا گیا۔ کنجیوں کی فائل تازہ ترین بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>A name is needed. Please type one.</source>
        <translation>ایک نام درکار ہے۔ براہِ کرم لکھیں۔</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Give --new-passphrase-file FILE, or --generate.</source>
        <translation>نیا خفیہ فقرہ درکار ہے۔ --new-passphrase-file FILE یا --generate دیں۔</translation>
    </message>
    <message>
        <source>A new recovery key opens everything, and there are {count} clients whom you cannot read. Let each one&apos;s therapist share access with you first; that can be taken back afterwards.</source>
        <translation>بازیابی کی نئی کنجی سب کچھ کھولتی ہے، اور {count} کلائنٹ ایسے ہیں جن کے جوابات پڑھنے کی آپ کو اجازت نہیں۔ پہلے ہر ایک کے تھراپسٹ آپ سے رسائی شیئر کریں؛ بعد میں یہ واپس لی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>A passphrase is needed. Give --passphrase-file FILE, or - for standard input.</source>
        <translation>خفیہ فقرہ درکار ہے۔ --passphrase-file FILE دیں، یا معیاری ان پٹ کے لیے - دیں۔</translation>
    </message>
    <message>
        <source>A questionnaire needs at least one item and at most 40 ({path}).</source>
        <translation>سوالنامے میں کم از کم ایک اور زیادہ سے زیادہ 40 سوال ہونے چاہییں ({path})۔</translation>
    </message>
    <message>
        <source>A record opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>ایک ریکارڈ کھلتا ہے، مگر اس کا مواد خراب ہے یا کسی نئے Rapport کا ہے۔ Rapport کو اپ ڈیٹ کریں؛ فائدہ نہ ہو تو تازہ ترین بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>A recovery key has {wanted} letters and digits in ten groups of four; this has {count}. Compare it with the paper and type it again.</source>
        <translation>بازیابی کی کنجی میں چار چار کے دس گروہوں میں {wanted} حروف اور ہندسے ہوتے ہیں؛ اس میں {count} ہیں۔ اسے کاغذ سے ملائیں اور دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>A recovery key never has &quot;{character}&quot; (group {group}). Compare that group with the paper and type it again.</source>
        <translation>بازیابی کی کنجی میں ”{character}“ کبھی نہیں ہوتا (گروہ {group})۔ اس گروہ کو کاغذ سے ملائیں اور دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>A row was changed after it was written. Unlock and check again to see which: that needs a key.</source>
        <translation>ایک قطار لکھے جانے کے بعد بدلی گئی۔ ان لاک کریں اور دوبارہ جانچیں کہ کون سی: اس کے لیے کنجی درکار ہے۔</translation>
    </message>
    <message>
        <source>A scale from {minimum} to {maximum} in steps of {step} does not work out. The minimum must be below the maximum, and a whole number of steps must lead from one to the other.</source>
        <translation>{minimum} سے {maximum} تک {step} کے قدموں والا پیمانہ درست نہیں بنتا۔ کم سے کم قدر زیادہ سے زیادہ سے نیچے ہو، اور دونوں کے درمیان قدموں کی تعداد پوری ہو۔</translation>
    </message>
    <message>
        <source>A sealed entry does not open: it was changed, moved, or sealed to another key. Run `rapport verify` to see where, and restore the latest backup.</source>
        <translation>ایک سربمہر اندراج نہیں کھلتا: اسے بدلا یا ہٹایا گیا، یا کسی اور کنجی سے سربمہر کیا گیا۔ جگہ دیکھنے کے لیے `rapport verify` چلائیں، اور تازہ ترین بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>A state code is a number, a dash and six letters or digits, as in 1284-7QK2MD. Compare it with the paper and type it again.</source>
        <translation>حالت کا کوڈ ایک عدد، ایک خط اور چھ حروف یا ہندسوں کا ہوتا ہے، جیسے 1284-7QK2MD۔ اسے کاغذ سے ملائیں اور دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>A stored entry opens but is not written the way Rapport writes it. Update Rapport, or restore the latest backup.</source>
        <translation>ایک محفوظ اندراج کھلتا ہے مگر ویسے نہیں لکھا جیسے Rapport لکھتا ہے۔ Rapport کو اپ ڈیٹ کریں، یا تازہ ترین بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>A stored public key has {size} bytes where its kind needs {wanted}. Restore the key file from the latest backup.</source>
        <translation>ایک محفوظ عوامی کنجی میں {size} بائٹ ہیں جبکہ اس قسم کو {wanted} چاہییں۔ کنجیوں کی فائل تازہ ترین بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>A stored public key is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>ایک محفوظ عوامی کنجی خراب ہے یا کسی نئے Rapport کی ہے۔ Rapport کو اپ ڈیٹ کریں، یا کنجیوں کی فائل تازہ ترین بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>A stored public key is damaged, so nothing can be sealed to it. Restore the key file from the latest backup.</source>
        <translation>ایک محفوظ عوامی کنجی خراب ہے، اس لیے اس سے کچھ سربمہر نہیں ہو سکتا۔ کنجیوں کی فائل تازہ ترین بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>After the end of the rows there are {count} more that this kiosk did not confirm.</source>
        <translation>قطاروں کے اختتام کے بعد {count} مزید ہیں جن کی اس کیوسک نے تصدیق نہیں کی۔</translation>
    </message>
    <message>
        <source>All thousand code cards are in use. Withdraw one of a client who has left.</source>
        <translation>تمام ہزار کوڈ کارڈ استعمال میں ہیں۔ کسی ایسے کلائنٹ کا کارڈ واپس لیں جس نے آنا چھوڑ دیا ہو۔</translation>
    </message>
    <message>
        <source>An entry of the practice&apos;s log opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>کلینک کے روزنامچے کا ایک اندراج کھلتا ہے، مگر اس کا مواد خراب ہے یا کسی نئے Rapport کا ہے۔ Rapport کو اپ ڈیٹ کریں؛ فائدہ نہ ہو تو تازہ ترین بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>Another backup or restore of {folder} is running at this moment, or its records are being brought to a newer form. Wait until it has ended.</source>
        <translation>اس وقت {folder} کا کوئی اور بیک اپ یا بحالی جاری ہے، یا اس کے ریکارڈ نئی شکل میں لائے جا رہے ہیں۔ اس کے ختم ہونے تک انتظار کریں۔</translation>
    </message>
    <message>
        <source>Another kiosk is already running on {folder}. Use that one, or close it first.</source>
        <translation>{folder} پر پہلے ہی ایک اور کیوسک چل رہا ہے۔ وہی استعمال کریں، یا پہلے اسے بند کریں۔</translation>
    </message>
    <message>
        <source>Another set-up is making {folder} at this moment. Go on there, or close it first.</source>
        <translation>اس وقت {folder} کسی اور ترتیب میں بن رہا ہے۔ وہیں جاری رکھیں، یا پہلے اسے بند کریں۔</translation>
    </message>
    <message>
        <source>At least one character of the recovery key is wrong. Compare every group with the paper and type it again.</source>
        <translation>بازیابی کی کنجی کا کم از کم ایک حرف غلط ہے۔ ہر گروہ کو کاغذ سے ملائیں اور دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>At {path} Rapport expects {wanted}.</source>
        <translation>{path} پر Rapport کو یہ چاہیے: {wanted}۔</translation>
    </message>
    <message>
        <source>At {path} stands “{key}”, which Rapport does not know. Correct or remove it.</source>
        <translation>{path} پر ”{key}“ ہے جسے Rapport نہیں جانتا۔ اسے درست کریں یا ہٹائیں۔</translation>
    </message>
    <message>
        <source>Bringing the records to the newer form ended before its time. Nothing is lost. Try again; if that does not help, restart the computer.</source>
        <translation>ریکارڈ کو نئی شکل میں لانے کا کام پورا ہونے سے پہلے رک گیا۔ کچھ ضائع نہیں ہوا۔ دوبارہ کوشش کریں؛ فائدہ نہ ہو تو کمپیوٹر دوبارہ چلائیں۔</translation>
    </message>
    <message>
        <source>From row {row} on, the file of the records cannot be read: it is damaged.</source>
        <translation>قطار {row} سے آگے ریکارڈ کی فائل پڑھی نہیں جا سکتی: وہ خراب ہے۔</translation>
    </message>
    <message>
        <source>Group {group} is another one, so the old recovery key stays as it is. Start again, and compare every group with the paper.</source>
        <translation>گروہ {group} مختلف ہے، اس لیے بازیابی کی پرانی کنجی ویسی ہی رہے گی۔ نئے سرے سے شروع کریں اور ہر گروہ کو کاغذ سے ملائیں۔</translation>
    </message>
    <message>
        <source>In {file}, clients must be a list of names in quotation marks.</source>
        <translation>{file} میں clients واوین میں لکھے ناموں کی فہرست ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>Line {line} has {count} cells, the first line has {wanted}. Correct it.</source>
        <translation>سطر {line} میں {count} خانے ہیں، پہلی سطر میں {wanted}۔ اسے درست کریں۔</translation>
    </message>
    <message>
        <source>Line {line} is not CSV: look at its quotation marks.</source>
        <translation>سطر {line} CSV نہیں: اس کے واوین دیکھیں۔</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 text. Save the file as CSV in UTF-8.</source>
        <translation>سطر {line} UTF-8 متن نہیں۔ فائل کو UTF-8 میں CSV کے طور پر محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Line {line} must name the columns: session or date, and score.</source>
        <translation>سطر {line} میں کالموں کے نام ہونے چاہییں: session یا date، اور score۔</translation>
    </message>
    <message>
        <source>Line {line} names a column “{name}” that is not known or stands twice. The columns are session or date, and score.</source>
        <translation>سطر {line} میں کالم ”{name}“ نامعلوم ہے یا دو بار آیا ہے۔ کالم یہ ہیں: session یا date، اور score۔</translation>
    </message>
    <message>
        <source>Line {line}: session {session} comes after session {before}. Sort the lines.</source>
        <translation>سطر {line}: سیشن {session}، سیشن {before} کے بعد آیا ہے۔ سطریں ترتیب دیں۔</translation>
    </message>
    <message>
        <source>Line {line}: there are more than {most} sessions.</source>
        <translation>سطر {line}: {most} سے زیادہ سیشن ہیں۔</translation>
    </message>
    <message>
        <source>Line {line}: {score} is not on the scale, which goes from {minimum} to {maximum} in steps of {step}.</source>
        <translation>سطر {line}: {score} پیمانے پر نہیں، جو {minimum} سے {maximum} تک {step} کے قدموں میں ہے۔</translation>
    </message>
    <message>
        <source>Line {line}: {text} is before the date above. Sort the lines.</source>
        <translation>سطر {line}: {text} اوپر والی تاریخ سے پہلے ہے۔ سطریں ترتیب دیں۔</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a date such as 2026-03-09.</source>
        <translation>سطر {line}: ”{text}“ کوئی تاریخ نہیں، جیسے 2026-03-09۔</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a score. Leave it empty where there is none.</source>
        <translation>سطر {line}: ”{text}“ اسکور نہیں۔ جہاں اسکور نہ ہو وہاں خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not the number of a session. Use 1, 2, 3 and so on.</source>
        <translation>سطر {line}: ”{text}“ سیشن کا نمبر نہیں۔ 1، 2، 3 وغیرہ لکھیں۔</translation>
    </message>
    <message>
        <source>No client called {name} is yours to read. Check the spelling.</source>
        <translation>{name} نام کے کوئی ایسے کلائنٹ نہیں جن کے جوابات پڑھنے کی آپ کو اجازت ہو۔ ہجے دیکھیں۔</translation>
    </message>
    <message>
        <source>No passphrase in {file}: its first line is empty. Write it there.</source>
        <translation>{file} میں خفیہ فقرہ نہیں: اس کی پہلی سطر خالی ہے۔ وہاں لکھیں۔</translation>
    </message>
    <message>
        <source>No therapist called {name} is in this practice. Check the spelling.</source>
        <translation>اس کلینک میں {name} نام کے کوئی تھراپسٹ نہیں۔ ہجے دیکھیں۔</translation>
    </message>
    <message>
        <source>Nobody of this practice signed the list of clients in this bundle. Make a new one on the practice&apos;s own computer with `rapport bundle out --for-kiosk`; nothing was changed here.</source>
        <translation>اس بنڈل میں کلائنٹس کی فہرست پر اس کلینک کے کسی فرد کے دستخط نہیں۔ کلینک کے اپنے کمپیوٹر پر `rapport bundle out --for-kiosk` سے نئی بنائیں؛ یہاں کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>One of the digits is not right. Please compare them with your card once more.</source>
        <translation>ایک ہندسہ درست نہیں۔ براہِ کرم انھیں ایک بار اور اپنے کارڈ سے ملائیں۔</translation>
    </message>
    <message>
        <source>Only the administrator of this computer may change how it starts. Try: sudo rapport kiosk-session {act}</source>
        <translation>یہ کمپیوٹر کیسے شروع ہو، یہ صرف اس کے منتظم کے کھاتے سے بدلا جا سکتا ہے۔ یہ آزمائیں: sudo rapport kiosk-session {act}</translation>
    </message>
    <message>
        <source>Protecting a passphrase with {memory} KiB, {iterations} passes and {lanes} lanes is not allowed. Use at least 65536 KiB, 3 passes and 4 lanes, and at most 4194304 KiB.</source>
        <translation>خفیہ فقرے کو {memory} KiB، {iterations} دوروں اور {lanes} لینوں سے محفوظ کرنے کی اجازت نہیں۔ کم از کم 65536 KiB، 3 دور اور 4 لینیں، اور زیادہ سے زیادہ 4194304 KiB رکھیں۔</translation>
    </message>
    <message>
        <source>Reliable change needs both: a standard deviation above 0, and a reliability from 0 to below 1.</source>
        <translation>قابلِ اعتبار تبدیلی کے لیے دونوں چاہییں: 0 سے زیادہ معیاری انحراف، اور 0 سے لے کر 1 سے کم تک قابلِ اعتباری۔</translation>
    </message>
    <message>
        <source>Restoring the practice in {folder} was cut off at its last step. Start `rapport` to finish it, or run `rapport restore` again.</source>
        <translation>{folder} میں کلینک کی بحالی آخری قدم پر رک گئی۔ اسے مکمل کرنے کے لیے `rapport` چلائیں، یا `rapport restore` دوبارہ چلائیں۔</translation>
    </message>
    <message>
        <source>Row {row} is damaged: it does not have the form of a stored row.</source>
        <translation>قطار {row} خراب ہے: اس کی شکل محفوظ قطار جیسی نہیں۔</translation>
    </message>
    <message>
        <source>Row {row} is not in its place: what stands there was written as row {other}.</source>
        <translation>قطار {row} اپنی جگہ پر نہیں: جو وہاں ہے وہ قطار {other} کے طور پر لکھا گیا تھا۔</translation>
    </message>
    <message>
        <source>Row {row} repeats a record that came in before, so it is left out. No kiosk writes a record twice: somebody may have copied it.</source>
        <translation>قطار {row} پہلے آئے ہوئے ریکارڈ کی تکرار ہے، اس لیے چھوڑ دی گئی۔ کوئی کیوسک ایک ریکارڈ دو بار نہیں لکھتا: ممکن ہے کسی نے نقل کیا ہو۔</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>قطار {row} لکھے جانے کے بعد بدلی گئی۔</translation>
    </message>
    <message>
        <source>Row {row} was written by another kiosk and put here.</source>
        <translation>قطار {row} کسی اور کیوسک نے لکھی اور یہاں رکھی گئی۔</translation>
    </message>
    <message>
        <source>Rows are missing: {count} (row {first} to row {last}).</source>
        <translation>قطاریں کم ہیں: {count} (قطار {first} سے قطار {last})۔</translation>
    </message>
    <message>
        <source>Rows {from_row} to {to_row} of that kiosk have not been brought here yet. Bring the earlier bundle first, or make one with all rows (without --from); nothing was changed.</source>
        <translation>اس کیوسک کی قطاریں {from_row} سے {to_row} ابھی یہاں نہیں لائی گئیں۔ پہلے پچھلا بنڈل لائیں، یا تمام قطاروں کا بنڈل بنائیں (--from کے بغیر)؛ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>Somebody called {name} is here already. Add something that tells the two apart.</source>
        <translation>{name} نام سے یہاں پہلے سے کوئی ہے۔ کچھ ایسا لکھیں جس سے دونوں میں فرق ہو۔</translation>
    </message>
    <message>
        <source>Something went wrong inside Rapport. Please try again, or tell the practice.</source>
        <translation>Rapport کے اندر کچھ غلط ہو گیا۔ براہِ کرم دوبارہ کوشش کریں، یا کلینک کو بتائیں۔</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>روک دیا گیا۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>Stopped. What was opened so far is kept: the next unlock goes on from there.</source>
        <translation>روک دیا گیا۔ اب تک جو کھولا گیا وہ رکھا گیا ہے: اگلی بار ان لاک کرنا وہیں سے جاری رہے گا۔</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {minutes} minutes, or go on without a code.</source>
        <translation>کوڈ کئی بار درست نہیں تھا۔ براہِ کرم {minutes} منٹ انتظار کریں، یا کوڈ کے بغیر جاری رکھیں۔</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {seconds} seconds, or go on without a code.</source>
        <translation>کوڈ کئی بار درست نہیں تھا۔ براہِ کرم {seconds} سیکنڈ انتظار کریں، یا کوڈ کے بغیر جاری رکھیں۔</translation>
    </message>
    <message>
        <source>The backup is one of another practice than {practice}, which is in {folder} now. Restore it into a folder of its own with --data, or give --yes to keep this practice aside and go on.</source>
        <translation>یہ بیک اپ {practice} کا نہیں، جو ابھی {folder} میں ہے، بلکہ کسی اور کلینک کا ہے۔ اسے --data کے ساتھ الگ فولڈر میں بحال کریں، یا --yes دیں تاکہ یہ کلینک ایک طرف رکھا جائے اور کام جاری رہے۔</translation>
    </message>
    <message>
        <source>The backup {file} is damaged at its beginning. Copy it from its medium again, or use another backup.</source>
        <translation>بیک اپ {file} شروع میں خراب ہے۔ اسے اس کے میڈیم سے دوبارہ کاپی کریں، یا کوئی اور بیک اپ استعمال کریں۔</translation>
    </message>
    <message>
        <source>The backup {file} is not complete: it has {size} bytes and should have {wanted}. Copy it from its medium again, or use another backup.</source>
        <translation>بیک اپ {file} نامکمل ہے: اس میں {size} بائٹ ہیں اور {wanted} ہونے چاہییں۔ اسے اس کے میڈیم سے دوبارہ کاپی کریں، یا کوئی اور بیک اپ استعمال کریں۔</translation>
    </message>
    <message>
        <source>The bundle holds rows of this very device that are not in {folder}: it seems that an older copy was put there. Nothing was changed. Restore the latest backup.</source>
        <translation>بنڈل میں اسی آلے کی قطاریں ہیں جو {folder} میں نہیں: لگتا ہے وہاں پرانی نقل رکھ دی گئی ہے۔ کچھ نہیں بدلا گیا۔ تازہ ترین بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>The bundle is from the kiosk {kiosk}, which is not known here. Compare these characters with those that `rapport status` shows on the kiosk; if they are the same, give --yes to take its rows in.</source>
        <translation>بنڈل کیوسک {kiosk} سے ہے، جسے یہاں کوئی نہیں جانتا۔ ان حروف کو ان سے ملائیں جو کیوسک پر `rapport status` دکھاتا ہے؛ ایک جیسے ہوں تو اس کی قطاریں لینے کے لیے --yes دیں۔</translation>
    </message>
    <message>
        <source>The bundle is one of another practice than {practice}. Nothing was changed.</source>
        <translation>یہ بنڈل {practice} کا نہیں، کسی اور کلینک کا ہے۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged or not complete. Copy it from its device again; nothing was changed here.</source>
        <translation>بنڈل {file} خراب یا نامکمل ہے۔ اسے اس کے آلے سے دوبارہ کاپی کریں؛ یہاں کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>The disk did not take the newer form of the records in {folder}. Nothing was changed. Free some space, check the disk, and start Rapport again.</source>
        <translation>ڈسک نے {folder} میں ریکارڈ کی نئی شکل قبول نہیں کی۔ کچھ نہیں بدلا گیا۔ کچھ جگہ خالی کریں، ڈسک جانچیں، اور Rapport دوبارہ چلائیں۔</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full. Free some space on it, then try again.</source>
        <translation>جس ڈسک پر {file} ہے وہ بھر گئی ہے۔ اس پر کچھ جگہ خالی کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The disk that holds {file} lost an entry that it had taken. Try again; if this comes back, the disk needs to be replaced.</source>
        <translation>جس ڈسک پر {file} ہے اس نے ایک ایسا اندراج کھو دیا جو وہ لے چکی تھی۔ دوبارہ کوشش کریں؛ پھر ہو تو ڈسک بدلنی ہوگی۔</translation>
    </message>
    <message>
        <source>The end of the rows was cut off: {count} rows are missing there.</source>
        <translation>قطاروں کا اختتام کاٹ دیا گیا: وہاں {count} قطاریں کم ہیں۔</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Choose another place, or use paper.</source>
        <translation>فائل {file} لکھی نہیں جا سکتی۔ کوئی اور جگہ چنیں، یا کاغذ استعمال کریں۔</translation>
    </message>
    <message>
        <source>The header of a stored row is damaged or from a newer Rapport. Run `rapport verify` to see where; update Rapport or restore the latest backup.</source>
        <translation>ایک محفوظ قطار کا عنوان خراب ہے یا کسی نئے Rapport کا ہے۔ جگہ دیکھنے کے لیے `rapport verify` چلائیں؛ Rapport کو اپ ڈیٹ کریں یا تازہ ترین بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>The index of the answers is damaged or from another Rapport. Delete index.sqlite in the practice folder: it is built again from the records.</source>
        <translation>جوابات کا اشاریہ خراب ہے یا کسی اور Rapport کا ہے۔ کلینک کے فولڈر میں index.sqlite حذف کریں: وہ ریکارڈ سے دوبارہ بن جائے گا۔</translation>
    </message>
    <message>
        <source>The kiosk session is not installed. Install the package rapport-kiosk-session from the stick first, then enable it.</source>
        <translation>کیوسک سیشن نصب نہیں۔ پہلے اسٹک سے پیکیج rapport-kiosk-session نصب کریں، پھر اسے فعال کریں۔</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Choose other days.</source>
        <translation>آخری دن پہلے دن سے پہلے آتا ہے۔ دوسرے دن چنیں۔</translation>
    </message>
    <message>
        <source>The list at {path} has {count} entries; it needs 1 to {most}.</source>
        <translation>{path} کی فہرست میں {count} اندراج ہیں؛ 1 سے {most} تک ہونے چاہییں۔</translation>
    </message>
    <message>
        <source>The number at {path} must lie between {lowest} and {highest}.</source>
        <translation>{path} کا عدد {lowest} اور {highest} کے درمیان ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>The passphrase in {file} is no UTF-8 text. Save the file as UTF-8.</source>
        <translation>{file} میں خفیہ فقرہ UTF-8 متن نہیں۔ فائل کو UTF-8 میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {minutes} minutes; the recovery key opens at any time.</source>
        <translation>خفیہ فقرہ کئی بار غلط تھا۔ براہِ کرم {minutes} منٹ انتظار کریں؛ بازیابی کی کنجی کسی بھی وقت کھولتی ہے۔</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {seconds} seconds; the recovery key opens at any time.</source>
        <translation>خفیہ فقرہ کئی بار غلط تھا۔ براہِ کرم {seconds} سیکنڈ انتظار کریں؛ بازیابی کی کنجی کسی بھی وقت کھولتی ہے۔</translation>
    </message>
    <message>
        <source>The place where this therapist&apos;s key is kept is damaged or from a newer Rapport; no passphrase can open it. Use the recovery key, or restore the key file from the latest backup.</source>
        <translation>وہ جگہ جہاں اس تھراپسٹ کی کنجی رکھی ہے خراب ہے یا کسی نئے Rapport کی ہے؛ کوئی خفیہ فقرہ اسے نہیں کھول سکتا۔ بازیابی کی کنجی استعمال کریں، یا کنجیوں کی فائل تازہ ترین بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>The practice in the backup {file} was damaged already when the backup was made, and cannot be opened. Use an older backup; nothing was changed here.</source>
        <translation>بیک اپ {file} میں موجود کلینک بیک اپ بنتے وقت ہی خراب تھا اور کھولا نہیں جا سکتا۔ پرانا بیک اپ استعمال کریں؛ یہاں کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>The questionnaire file is longer than {most} characters. Use a smaller one.</source>
        <translation>سوالنامے کی فائل {most} حروف سے لمبی ہے۔ چھوٹی فائل استعمال کریں۔</translation>
    </message>
    <message>
        <source>The questionnaire file is nested too deeply or has a number that is too long.</source>
        <translation>سوالنامے کی فائل میں تہیں بہت گہری ہیں یا کوئی عدد بہت لمبا ہے۔</translation>
    </message>
    <message>
        <source>The questionnaire file is not JSON: look at line {line}, column {column}.</source>
        <translation>سوالنامے کی فائل JSON نہیں: سطر {line}، کالم {column} دیکھیں۔</translation>
    </message>
    <message>
        <source>The questionnaire has no wording in “{language}”. It has: {offered}.</source>
        <translation>سوالنامے میں ”{language}“ کا متن نہیں۔ یہ موجود ہے: {offered}۔</translation>
    </message>
    <message>
        <source>The records in {folder} are an older Rapport’s, and a kiosk is running on them. Close it and start it again: it makes a backup and brings them to the newer form by itself.</source>
        <translation>{folder} میں ریکارڈ کسی پرانے Rapport کے ہیں، اور ان پر ایک کیوسک چل رہا ہے۔ اسے بند کر کے دوبارہ چلائیں: وہ بیک اپ بناتا ہے اور خود ہی انہیں نئی شکل میں لے آتا ہے۔</translation>
    </message>
    <message>
        <source>The records in {folder} could not be brought to the newer form: they seem to be damaged. Nothing was changed. Run `rapport verify` with the older Rapport, or restore the latest backup.</source>
        <translation>{folder} میں ریکارڈ نئی شکل میں نہ لائے جا سکے: لگتا ہے وہ خراب ہیں۔ کچھ نہیں بدلا گیا۔ پرانے Rapport سے `rapport verify` چلائیں، یا تازہ ترین بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>The recovery key could not be shown ({reason}), so nothing was set up. Try again.</source>
        <translation>بازیابی کی کنجی دکھائی نہ جا سکی ({reason})، اس لیے کچھ قائم نہیں کیا گیا۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The recovery key was renewed after {name} last set a passphrase, so it cannot set a new one. Transfer {name}&apos;s clients to a newly added therapist.</source>
        <translation>بازیابی کی کنجی {name} کے آخری بار خفیہ فقرہ رکھنے کے بعد نئی بنی، اس لیے اس سے نیا فقرہ نہیں رکھا جا سکتا۔ {name} کے کلائنٹس نئے شامل کیے گئے تھراپسٹ کو منتقل کریں۔</translation>
    </message>
    <message>
        <source>The rows in this bundle do not follow those that are here. Make a bundle with all rows of that kiosk (without --from) and bring it here; nothing was changed.</source>
        <translation>اس بنڈل کی قطاریں یہاں کی قطاروں کے بعد نہیں آتیں۔ اس کیوسک کی تمام قطاروں کا بنڈل بنائیں (--from کے بغیر) اور یہاں لائیں؛ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>The scored {path} have too many different spans to make one score of them.</source>
        <translation>{path} کے اسکور والے سوالوں کے پھیلاؤ اتنے مختلف ہیں کہ ان سے ایک اسکور نہیں بن سکتا۔</translation>
    </message>
    <message>
        <source>The settings in {folder} are being changed by another program for too long. Wait a moment and try again.</source>
        <translation>کوئی اور پروگرام {folder} کی ترتیبات بہت دیر سے بدل رہا ہے۔ تھوڑا انتظار کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The stored end of the rows cannot be read: the file of the records is damaged.</source>
        <translation>قطاروں کا محفوظ اختتام پڑھا نہیں جا سکتا: ریکارڈ کی فائل خراب ہے۔</translation>
    </message>
    <message>
        <source>The stored end of the rows does not belong to the last row.</source>
        <translation>قطاروں کا محفوظ اختتام آخری قطار سے نہیں ملتا۔</translation>
    </message>
    <message>
        <source>The stored end of the rows is missing.</source>
        <translation>قطاروں کا محفوظ اختتام موجود نہیں۔</translation>
    </message>
    <message>
        <source>The system did not take the change “{change}”: {reason}. Look at it with systemctl status {unit}, then try again.</source>
        <translation>سسٹم نے تبدیلی ”{change}“ قبول نہیں کی: {reason}۔ systemctl status {unit} سے دیکھیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The text at {path} is empty, longer than {most} characters or has control characters. Write a plain line of text.</source>
        <translation>{path} کا متن خالی ہے، {most} حروف سے لمبا ہے یا اس میں کنٹرول حروف ہیں۔ ایک سادہ سطر لکھیں۔</translation>
    </message>
    <message>
        <source>The two passphrases differ. Start again and type it twice.</source>
        <translation>دونوں خفیہ فقرے مختلف ہیں۔ نئے سرے سے شروع کریں اور اسے دو بار لکھیں۔</translation>
    </message>
    <message>
        <source>The {count} rows after that cannot be confirmed: they may be right, but nothing proves it.</source>
        <translation>اس کے بعد کی {count} قطاروں کی تصدیق نہیں ہو سکتی: وہ درست ہو سکتی ہیں، مگر اس کا کوئی ثبوت نہیں۔</translation>
    </message>
    <message>
        <source>There are {count} rows fewer than when they were last checked: the records were replaced by an older copy, or their end was cut off.</source>
        <translation>پچھلی جانچ کے مقابلے میں {count} قطاریں کم ہیں: ریکارڈ کی جگہ پرانی نقل رکھ دی گئی، یا ان کا اختتام کاٹ دیا گیا۔</translation>
    </message>
    <message>
        <source>There is a practice in {folder} already. Start `rapport` to use it, or choose another folder for a new one.</source>
        <translation>{folder} میں پہلے سے ایک کلینک ہے۔ اسے استعمال کرنے کے لیے `rapport` چلائیں، یا نئے کے لیے کوئی اور فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name and the folder.</source>
        <translation>فائل {path} موجود نہیں۔ نام اور فولڈر دیکھیں۔</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Check that the stick is connected, or name another place.</source>
        <translation>فولڈر {folder} موجود نہیں۔ دیکھیں کہ اسٹک لگی ہوئی ہے، یا کوئی اور جگہ بتائیں۔</translation>
    </message>
    <message>
        <source>There is no practice in {folder}. Name another folder with --data, or set one up with `rapport setup`.</source>
        <translation>{folder} میں کوئی کلینک نہیں۔ --data کے ساتھ کوئی اور فولڈر بتائیں، یا `rapport setup` سے ایک قائم کریں۔</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, and {free} MB are free. Free some space there, or choose another place.</source>
        <translation>{folder} میں کافی جگہ نہیں: {needed} MB درکار ہیں اور {free} MB خالی ہیں۔ وہاں کچھ جگہ خالی کریں، یا کوئی اور جگہ چنیں۔</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words.</source>
        <translation>ابھی محفوظ کرنے کو کچھ نہیں۔ چند لفظ لکھیں۔</translation>
    </message>
    <message>
        <source>This backup is damaged: what it holds is not what Rapport wrote. Copy it from its medium again, or use another backup; nothing was changed here.</source>
        <translation>یہ بیک اپ خراب ہے: اس میں وہ نہیں جو Rapport نے لکھا تھا۔ اسے اس کے میڈیم سے دوبارہ کاپی کریں، یا کوئی اور بیک اپ استعمال کریں؛ یہاں کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>This bundle holds answer sheets, and this device is a kiosk without therapists. Bring it to the practice&apos;s own computer.</source>
        <translation>اس بنڈل میں جوابی پرچے ہیں، اور یہ آلہ تھراپسٹ کے بغیر کیوسک ہے۔ اسے کلینک کے اپنے کمپیوٹر پر لے جائیں۔</translation>
    </message>
    <message>
        <source>This bundle holds the list of clients for kiosks without therapists; this computer has the list already. Bring it to a kiosk.</source>
        <translation>اس بنڈل میں تھراپسٹ کے بغیر کیوسکوں کے لیے کلائنٹس کی فہرست ہے؛ اس کمپیوٹر کے پاس یہ فہرست پہلے سے ہے۔ اسے کسی کیوسک پر لے جائیں۔</translation>
    </message>
    <message>
        <source>This client is not yours to read. The client&apos;s therapist can share access.</source>
        <translation>آپ کو اس کلائنٹ کے جوابات پڑھنے کی اجازت نہیں۔ یہ رسائی کلائنٹ کے تھراپسٹ سے شیئر ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>This code is not known here. Please compare it with your card, or go on without a code.</source>
        <translation>یہ کوڈ یہاں معلوم نہیں۔ براہِ کرم اسے اپنے کارڈ سے ملائیں، یا کوڈ کے بغیر جاری رکھیں۔</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or a day before.</source>
        <translation>یہ دن ابھی نہیں آیا۔ آج کا یا اس سے پہلے کا دن چنیں۔</translation>
    </message>
    <message>
        <source>This device has {count} rows, so no bundle can begin with row {row}.</source>
        <translation>اس آلے میں {count} قطاریں ہیں، اس لیے کوئی بنڈل قطار {row} سے شروع نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>This device is a kiosk without therapists: it holds no keys, and nothing can be unlocked on it. Unlock on the practice&apos;s own computer; `rapport bundle out` takes the sheets there.</source>
        <translation>یہ آلہ تھراپسٹ کے بغیر کیوسک ہے: اس میں کنجیاں نہیں اور اس پر کچھ ان لاک نہیں ہو سکتا۔ کلینک کے اپنے کمپیوٹر پر ان لاک کریں؛ `rapport bundle out` پرچے وہاں لے جاتا ہے۔</translation>
    </message>
    <message>
        <source>This file is no picture. A logo is a PNG or JPEG file.</source>
        <translation>یہ فائل تصویر نہیں۔ لوگو PNG یا JPEG فائل ہوتا ہے۔</translation>
    </message>
    <message>
        <source>This has to be confirmed. Give --yes if it is meant; nothing was changed.</source>
        <translation>اس کی تصدیق ضروری ہے۔ اگر یہی ارادہ ہے تو --yes دیں؛ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>This is the practice&apos;s only therapist. Add another one first.</source>
        <translation>کلینک میں صرف یہی ایک تھراپسٹ ہیں۔ پہلے کسی اور کو شامل کریں۔</translation>
    </message>
    <message>
        <source>This is too long. There is room for {most} characters.</source>
        <translation>یہ بہت لمبا ہے۔ {most} حروف کی جگہ ہے۔</translation>
    </message>
    <message>
        <source>This list of clients is older than the one that the kiosk has: clients who came since would not be known any more, and what the practice decided since would not hold here. Bring a newer one, or give --yes to take this one all the same.</source>
        <translation>کلائنٹس کی یہ فہرست اس سے پرانی ہے جو کیوسک کے پاس ہے: جو کلائنٹ اس کے بعد آئے وہ پہچانے نہیں جائیں گے، اور کلینک نے اس کے بعد جو طے کیا وہ یہاں نہیں چلے گا۔ نئی فہرست لائیں، یا پھر بھی یہی لینے کے لیے --yes دیں۔</translation>
    </message>
    <message>
        <source>This machine has too little free memory to check the passphrase ({mebibytes} MiB). Close other programs and try again.</source>
        <translation>اس مشین میں خفیہ فقرہ جانچنے کے لیے خالی میموری بہت کم ہے ({mebibytes} MiB)۔ دوسرے پروگرام بند کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This name and passphrase do not belong together. Check both, the keyboard&apos;s language and the capital letters, and try again; the recovery key opens as well.</source>
        <translation>یہ نام اور خفیہ فقرہ ایک دوسرے کے نہیں۔ دونوں، کی بورڈ کی زبان اور بڑے چھوٹے حروف دیکھیں اور دوبارہ کوشش کریں؛ بازیابی کی کنجی بھی کھولتی ہے۔</translation>
    </message>
    <message>
        <source>This name has invisible characters in it. Type it anew, letter by letter.</source>
        <translation>اس نام میں نظر نہ آنے والے حروف ہیں۔ اسے نئے سرے سے، حرف بہ حرف لکھیں۔</translation>
    </message>
    <message>
        <source>This name has more than {most} characters. Shorten it.</source>
        <translation>اس نام میں {most} سے زیادہ حروف ہیں۔ اسے چھوٹا کریں۔</translation>
    </message>
    <message>
        <source>This needs the practice&apos;s recovery key. Sign in with it in place of the passphrase, and try again.</source>
        <translation>اس کے لیے کلینک کی بازیابی کی کنجی درکار ہے۔ خفیہ فقرے کی جگہ اس سے سائن اِن کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This note is not there any more. Open the client again to see why.</source>
        <translation>یہ نوٹ اب یہاں نہیں۔ وجہ دیکھنے کے لیے کلائنٹ کو دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>This opens nothing in the backup. It takes the passphrase that a therapist of the practice had on the day of the backup, or the practice&apos;s recovery key. Check the keyboard&apos;s language and the capital letters, and try again.</source>
        <translation>یہ بیک اپ میں کچھ نہیں کھولتا۔ کلینک کے کسی تھراپسٹ کا وہ خفیہ فقرہ چاہیے جو بیک اپ کے دن تھا، یا کلینک کی بازیابی کی کنجی۔ کی بورڈ کی زبان اور بڑے چھوٹے حروف دیکھیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This passphrase was just changed in another window. Start again.</source>
        <translation>یہ خفیہ فقرہ ابھی کسی اور ونڈو میں بدلا گیا۔ نئے سرے سے شروع کریں۔</translation>
    </message>
    <message>
        <source>This picture cannot be read: it is damaged or far too large. Choose another.</source>
        <translation>یہ تصویر پڑھی نہیں جا سکتی: یہ خراب ہے یا بہت زیادہ بڑی ہے۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB. Choose a smaller one.</source>
        <translation>یہ تصویر 10 MB سے بڑی ہے۔ کوئی چھوٹی چنیں۔</translation>
    </message>
    <message>
        <source>This practice uses a kind of key (X-Wing) that the installed cryptography library cannot do. Install Rapport from its own installer, which brings the right library.</source>
        <translation>یہ کلینک ایک ایسی قسم کی کنجی (X-Wing) استعمال کرتا ہے جو نصب شدہ کرپٹوگرافی لائبریری نہیں چلا سکتی۔ Rapport کو اس کے اپنے انسٹالر سے نصب کریں، جس میں صحیح لائبریری ہے۔</translation>
    </message>
    <message>
        <source>This rating is none that the questionnaire offers. Choose one of its answers.</source>
        <translation>سوالنامہ ایسی درجہ بندی پیش نہیں کرتا۔ اس کے جوابات میں سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>This recovery key was made by a newer Rapport. Update Rapport and type it again.</source>
        <translation>بازیابی کی یہ کنجی کسی نئے Rapport نے بنائی ہے۔ Rapport کو اپ ڈیٹ کریں اور اسے دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>This session cannot be rated: it is not there any more, or its questionnaire has no sentences for the therapist. Choose another session.</source>
        <translation>اس سیشن کی درجہ بندی نہیں ہو سکتی: وہ اب یہاں نہیں، یا اس کے سوالنامے میں تھراپسٹ کے لیے جملے نہیں۔ کوئی اور سیشن چنیں۔</translation>
    </message>
    <message>
        <source>This therapist cannot read {name}, so there is nothing to take back.</source>
        <translation>اس تھراپسٹ کو {name} کے جوابات پڑھنے کی اجازت نہیں، اس لیے واپس لینے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>This therapist is not here any more. Look at the list of therapists again.</source>
        <translation>یہ تھراپسٹ اب یہاں نہیں۔ تھراپسٹ کی فہرست دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>Two items have the same id ({path}). Rename one of them.</source>
        <translation>دو سوالوں کا id ایک ہی ہے ({path})۔ ان میں سے ایک کا بدلیں۔</translation>
    </message>
    <message>
        <source>Type your own passphrase once more to make a new recovery key.</source>
        <translation>بازیابی کی نئی کنجی بنانے کے لیے اپنا خفیہ فقرہ ایک بار اور لکھیں۔</translation>
    </message>
    <message>
        <source>What is kept about a person is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>کسی فرد کے بارے میں جو رکھا گیا ہے وہ خراب ہے یا کسی نئے Rapport کا ہے۔ Rapport کو اپ ڈیٹ کریں، یا کنجیوں کی فائل تازہ ترین بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>What lets you read the practice&apos;s log is damaged, and without it no person can be added or given anything. Restore the key file from the latest backup.</source>
        <translation>جس سے آپ کے لیے کلینک کا روزنامچہ پڑھنا ممکن ہوتا ہے وہ خراب ہے، اور اس کے بغیر نہ کسی کو شامل کیا جا سکتا ہے نہ کچھ دیا جا سکتا ہے۔ کنجیوں کی فائل تازہ ترین بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no backup on it now. Use another medium.</source>
        <translation>{folder} میں جو لکھا گیا وہ ویسا واپس نہیں آتا: لگتا ہے میڈیم خراب ہو رہا ہے۔ اب اس پر کوئی بیک اپ نہیں۔ کوئی اور میڈیم استعمال کریں۔</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no new bundle on it. Use another medium.</source>
        <translation>{folder} میں جو لکھا گیا وہ ویسا واپس نہیں آتا: لگتا ہے میڈیم خراب ہو رہا ہے۔ اس پر کوئی نیا بنڈل نہیں۔ کوئی اور میڈیم استعمال کریں۔</translation>
    </message>
    <message>
        <source>What you signed in with is not valid any more: it was taken back or renewed meanwhile. Lock, and sign in anew; nothing was changed.</source>
        <translation>جس سے آپ نے سائن اِن کیا وہ اب کارآمد نہیں: اس دوران اسے واپس لیا یا نیا کیا گیا۔ لاک کریں اور نئے سرے سے سائن اِن کریں؛ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>What your desk remembers is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the key file from the latest backup.</source>
        <translation>آپ کی میز کو جو یاد ہے وہ خراب ہے یا کسی نئے Rapport کا ہے۔ Rapport کو اپ ڈیٹ کریں؛ فائدہ نہ ہو تو کنجیوں کی فائل تازہ ترین بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>White words on this colour would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>اس رنگ پر سفید الفاظ پڑھنا مشکل ہوگا: تضاد 1 کے مقابل {contrast} ہے، اور 1 کے مقابل {least} درکار ہے۔ سب سے قریب گہرا رنگ جو اچھی طرح پڑھا جائے: {proposal}۔</translation>
    </message>
    <message>
        <source>With this passphrase the backup opens, but the key of its rows does not. Restore it with another therapist’s passphrase or with the recovery key.</source>
        <translation>اس خفیہ فقرے سے بیک اپ کھلتا ہے، مگر اس کی قطاروں کی کنجی نہیں۔ اسے کسی اور تھراپسٹ کے خفیہ فقرے یا بازیابی کی کنجی سے بحال کریں۔</translation>
    </message>
    <message>
        <source>Words in this colour on the pages would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>صفحوں پر اس رنگ کے الفاظ پڑھنا مشکل ہوگا: تضاد 1 کے مقابل {contrast} ہے، اور 1 کے مقابل {least} درکار ہے۔ سب سے قریب گہرا رنگ جو اچھی طرح پڑھا جائے: {proposal}۔</translation>
    </message>
    <message>
        <source>You signed in with the recovery key, which has no passphrase. Give the therapist a new passphrase instead.</source>
        <translation>آپ نے بازیابی کی کنجی سے سائن اِن کیا ہے، جس کا کوئی خفیہ فقرہ نہیں۔ اس کے بجائے تھراپسٹ کو نیا خفیہ فقرہ دیں۔</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>ایک فہرست</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ایک متن</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>ایک پورا عدد</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ایک آبجیکٹ</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>سب سے اوپر کی سطح</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>درست یا غلط (true یا false)</translation>
    </message>
    <message>
        <source>{count} clients are called {name}. Say which one: {numbers}.</source>
        <translation>{count} کلائنٹس کا نام {name} ہے۔ بتائیں کون سا: {numbers}۔</translation>
    </message>
    <message>
        <source>{count} rows of that kiosk are here already with other contents (row {rows}). Either the kiosk&apos;s folder was replaced by an older copy, or somebody changed a row, here or there. Nothing was changed; `rapport verify` with a passphrase tells whether the rows that are here are right.</source>
        <translation>اس کیوسک کی {count} قطاریں پہلے ہی یہاں مختلف مواد کے ساتھ ہیں (قطار {rows})۔ یا تو کیوسک کے فولڈر کی جگہ پرانی نقل رکھ دی گئی، یا کسی نے یہاں یا وہاں کوئی قطار بدلی۔ کچھ نہیں بدلا گیا؛ `rapport verify` خفیہ فقرے کے ساتھ بتاتا ہے کہ یہاں کی قطاریں درست ہیں یا نہیں۔</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its name and who may read it.</source>
        <translation>{file} پڑھی نہیں جا سکتی ({reason})۔ نام دیکھیں اور یہ کہ پڑھنے کی اجازت کس کو ہے۔</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({reason}). Check that the disk is connected and sound, then try again.</source>
        <translation>{file} پڑھی یا لکھی نہیں جا سکتی ({reason})۔ دیکھیں کہ ڈسک لگی ہوئی اور ٹھیک ہے، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>{file} cannot be read: this user has no right to. Start Rapport as the user whose practice it is, or give this user the right to read and write there.</source>
        <translation>{file} پڑھی نہیں جا سکتی: اس صارف کو اجازت نہیں۔ Rapport اس صارف کے طور پر چلائیں جس کا کلینک ہے، یا اس صارف کو وہاں پڑھنے اور لکھنے کی اجازت دیں۔</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Check the folder and the free space.</source>
        <translation>{file} لکھی نہیں جا سکتی ({reason})۔ فولڈر اور خالی جگہ دیکھیں۔</translation>
    </message>
    <message>
        <source>{file} cannot be written: it or its folder is read-only for this user. Give this user the right to write there, then try again.</source>
        <translation>{file} لکھی نہیں جا سکتی: وہ یا اس کا فولڈر اس صارف کے لیے صرف پڑھنے کے لیے ہے۔ اس صارف کو وہاں لکھنے کی اجازت دیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>{file} has “{name}”, which set-up does not know. Correct or remove it.</source>
        <translation>{file} میں ”{name}“ ہے، جسے ترتیب نہیں جانتی۔ اسے درست کریں یا ہٹائیں۔</translation>
    </message>
    <message>
        <source>{file} holds rows that belong to no kiosk of this practice.</source>
        <translation>{file} میں ایسی قطاریں ہیں جو اس کلینک کے کسی کیوسک کی نہیں۔</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a whole.</source>
        <translation>{file} خراب ہے اور پوری پڑھی نہیں جا سکتی۔</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {detail}.</source>
        <translation>{file} اندر سے خراب ہے: {detail}۔</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {table} names an entry that is not there.</source>
        <translation>{file} اندر سے خراب ہے: {table} ایک ایسے اندراج کا نام لیتی ہے جو نہیں ہے۔</translation>
    </message>
    <message>
        <source>{file} is damaged, so the practice in this folder cannot be opened. Restore that file from the latest backup.</source>
        <translation>{file} خراب ہے، اس لیے اس فولڈر کا کلینک کھولا نہیں جا سکتا۔ وہ فائل تازہ ترین بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>{file} is damaged. Run `rapport verify` to see what is affected, and restore that file from the latest backup.</source>
        <translation>{file} خراب ہے۔ `rapport verify` چلا کر دیکھیں کہ کیا متاثر ہوا، اور وہ فائل تازہ ترین بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>{file} is in use by another program for too long. Wait a moment and try again.</source>
        <translation>{file} بہت دیر سے کسی اور پروگرام کے استعمال میں ہے۔ تھوڑا انتظار کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>{file} is missing, so the practice in this folder cannot be opened. Restore the folder from the latest backup.</source>
        <translation>{file} موجود نہیں، اس لیے اس فولڈر کا کلینک کھولا نہیں جا سکتا۔ فولڈر تازہ ترین بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>{file} is neither TOML nor JSON that can be read: {reason}.</source>
        <translation>{file} نہ پڑھنے کے قابل TOML ہے نہ JSON: {reason}۔</translation>
    </message>
    <message>
        <source>{file} is not a backup of Rapport. Choose a file that `rapport backup` wrote.</source>
        <translation>{file} Rapport کا بیک اپ نہیں۔ وہ فائل چنیں جو `rapport backup` نے لکھی ہو۔</translation>
    </message>
    <message>
        <source>{file} is not a bundle of Rapport. Choose a file that `rapport bundle out` wrote.</source>
        <translation>{file} Rapport کا بنڈل نہیں۔ وہ فائل چنیں جو `rapport bundle out` نے لکھی ہو۔</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or replace it with --force.</source>
        <translation>{file} پہلے سے موجود ہے۔ کوئی اور نام چنیں، یا --force سے اس کی جگہ لیں۔</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file, or give --force to replace it.</source>
        <translation>{file} پہلے سے موجود ہے۔ کوئی اور فائل بتائیں، یا اس کی جگہ لینے کے لیے --force دیں۔</translation>
    </message>
    <message>
        <source>{file} needs a line like {name} = &quot;…&quot;.</source>
        <translation>{file} میں ایسی سطر درکار ہے: {name} = &quot;…&quot;۔</translation>
    </message>
    <message>
        <source>{file} was written by a newer Rapport. Update Rapport on this machine; nothing was changed.</source>
        <translation>{file} کسی نئے Rapport نے لکھی ہے۔ اس مشین پر Rapport کو اپ ڈیٹ کریں؛ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>{file} was written by an older Rapport and has to be brought to a newer form first. Start `rapport` once: it makes a backup and does so by itself.</source>
        <translation>{file} کسی پرانے Rapport نے لکھی ہے اور اسے پہلے نئی شکل میں لانا ضروری ہے۔ `rapport` ایک بار چلائیں: وہ بیک اپ بناتا ہے اور یہ کام خود ہی کرتا ہے۔</translation>
    </message>
    <message>
        <source>{folder} holds other files, and a practice needs a folder of its own. Choose a folder that is empty or does not exist yet.</source>
        <translation>{folder} میں دوسری فائلیں ہیں، اور کلینک کو اپنا الگ فولڈر چاہیے۔ خالی فولڈر چنیں یا ایسا جو ابھی موجود نہ ہو۔</translation>
    </message>
    <message>
        <source>{folder} holds other files. Please name a new folder for the tour.</source>
        <translation>{folder} میں دوسری فائلیں ہیں۔ براہِ کرم تعارفی سیر کے لیے نیا فولڈر بتائیں۔</translation>
    </message>
    <message>
        <source>{folder} is the practice’s own folder, and this file belongs elsewhere: on a stick, or on another computer. Name another place.</source>
        <translation>{folder} کلینک کا اپنا فولڈر ہے، اور اس فائل کی جگہ کہیں اور ہے: اسٹک پر یا کسی اور کمپیوٹر پر۔ کوئی اور جگہ بتائیں۔</translation>
    </message>
    <message>
        <source>{name} has left, so a code card would not work. Mark the return first.</source>
        <translation>{name} نے آنا چھوڑ دیا ہے، اس لیے کوڈ کارڈ کام نہیں کرے گا۔ پہلے دوبارہ آمد درج کریں۔</translation>
    </message>
    <message>
        <source>{name} is another therapist&apos;s client, whom you may only read. Ask that therapist, or sign in with the recovery key.</source>
        <translation>{name} کسی اور تھراپسٹ کے کلائنٹ ہیں، اور آپ کو صرف پڑھنے کی اجازت ہے۔ ان تھراپسٹ سے پوچھیں، یا بازیابی کی کنجی سے سائن اِن کریں۔</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s client already.</source>
        <translation>{name} پہلے سے اسی تھراپسٹ کے کلائنٹ ہیں۔</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s own client. Transfer {name} to somebody else instead.</source>
        <translation>{name} اسی تھراپسٹ کے اپنے کلائنٹ ہیں۔ اس کے بجائے {name} کو کسی اور کو منتقل کریں۔</translation>
    </message>
    <message>
        <source>{name} still has {count} clients. Transfer them to somebody else first, or note that they have left.</source>
        <translation>{name} کے پاس ابھی {count} کلائنٹ ہیں۔ پہلے انھیں کسی اور کو منتقل کریں، یا درج کریں کہ انھوں نے آنا چھوڑ دیا ہے۔</translation>
    </message>
    <message>
        <source>{path} belongs to labelled answers only. Remove it.</source>
        <translation>{path} صرف لفظوں والے جوابوں کے لیے ہے۔ اسے ہٹائیں۔</translation>
    </message>
    <message>
        <source>{path} belongs to numbers and lines only. Remove it.</source>
        <translation>{path} صرف عددوں اور لکیروں کے لیے ہے۔ اسے ہٹائیں۔</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {reason}. Check that the system’s disk can be written to.</source>
        <translation>{path} نہیں بدلی جا سکتی: {reason}۔ دیکھیں کہ سسٹم کی ڈسک پر لکھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the disk and your rights to the file.</source>
        <translation>{path} پڑھی نہیں جا سکتی: {reason}۔ ڈسک اور فائل پر اپنے اختیارات دیکھیں۔</translation>
    </message>
    <message>
        <source>{path} has an item whose condition is left out. Add the condition&apos;s item.</source>
        <translation>{path} میں ایسا سوال ہے جس کی شرط والا سوال شامل نہیں۔ شرط والا سوال شامل کریں۔</translation>
    </message>
    <message>
        <source>{path} has {count} labels for {wanted} answers. Give one label an answer.</source>
        <translation>{path} میں {wanted} جوابات کے لیے {count} لیبل ہیں۔ ہر جواب کو ایک لیبل دیں۔</translation>
    </message>
    <message>
        <source>{path} is asked only sometimes, so it cannot count in the score.</source>
        <translation>{path} صرف کبھی کبھی پوچھا جاتا ہے، اس لیے اسکور میں شمار نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>{path} is larger than {most} bytes. Give Rapport one client&apos;s scores at a time.</source>
        <translation>{path} {most} بائٹ سے بڑی ہے۔ Rapport کو ایک وقت میں ایک کلائنٹ کے اسکور دیں۔</translation>
    </message>
    <message>
        <source>{path} is missing. Add both ends and their words.</source>
        <translation>{path} موجود نہیں۔ دونوں سرے اور ان کے الفاظ شامل کریں۔</translation>
    </message>
    <message>
        <source>{path} is written for other kinds only. Remove it.</source>
        <translation>{path} صرف دوسری قسموں کے سوالوں کے لیے ہے۔ اسے ہٹائیں۔</translation>
    </message>
    <message>
        <source>{path} must be at least 1 and at most the number of scored items.</source>
        <translation>{path} کم از کم 1 اور زیادہ سے زیادہ اسکور والے سوالوں کی تعداد کے برابر ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>{path} must be yes (2), no (0) and “would rather not say” (3), in this order.</source>
        <translation>{path} میں اسی ترتیب سے ہاں (2)، نہیں (0) اور ”بتانا پسند نہیں“ (3) ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>{path} must end {fewest} to {most} steps above its beginning, and at 1000 at the most.</source>
        <translation>{path} اپنے آغاز سے {fewest} سے {most} قدم اوپر اور زیادہ سے زیادہ 1000 پر ختم ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>{path} must name an item further up and values which that item offers.</source>
        <translation>{path} میں پہلے آنے والے کسی سوال کا نام اور اس سوال کی پیش کردہ قدریں ہونی چاہییں۔</translation>
    </message>
    <message>
        <source>{path} must name items of this questionnaire, each once.</source>
        <translation>{path} میں اسی سوالنامے کے سوالوں کے نام ہونے چاہییں، ہر ایک ایک بار۔</translation>
    </message>
    <message>
        <source>{path} names the kind “{kind}”, which Rapport does not know. Choose: {kinds}.</source>
        <translation>{path} میں قسم ”{kind}“ ہے جسے Rapport نہیں جانتا۔ ان میں سے چنیں: {kinds}۔</translation>
    </message>
    <message>
        <source>{path} names the scale “{scale}”, which is not among the scales. Add or correct it.</source>
        <translation>{path} پیمانہ ”{scale}“ کا نام لیتا ہے، جو پیمانوں میں نہیں۔ اسے شامل یا درست کریں۔</translation>
    </message>
    <message>
        <source>{path} needs two or more answers, each with a value of its own.</source>
        <translation>{path} کو دو یا زیادہ جواب چاہییں، ہر ایک اپنی قدر کے ساتھ۔</translation>
    </message>
    <message>
        <source>{path}: write labelled answers as a list of values.</source>
        <translation>{path}: لفظوں والے جواب قدروں کی فہرست کی صورت میں لکھیں۔</translation>
    </message>
    <message>
        <source>{path}: yes and no are no amount, so they cannot count in the score.</source>
        <translation>{path}: ہاں اور نہیں کوئی مقدار نہیں، اس لیے اسکور میں شمار نہیں ہو سکتے۔</translation>
    </message>
    <message>
        <source>“{key}” is missing at {path}. Add it.</source>
        <translation>{path} پر ”{key}“ نہیں ہے۔ اسے شامل کریں۔</translation>
    </message>
    <message>
        <source>“{key}” stands twice in the same object. Keep one of them.</source>
        <translation>”{key}“ ایک ہی آبجیکٹ میں دو بار ہے۔ ایک رہنے دیں۔</translation>
    </message>
    <message>
        <source>“{title}” has no short form. Use the whole questionnaire.</source>
        <translation>”{title}“ کی مختصر شکل نہیں۔ پورا سوالنامہ استعمال کریں۔</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Answer sheets left out, because they hold answers that the questionnaire does not offer: {count}. No kiosk of Rapport writes such sheets; somebody may have added them by force.</source>
        <translation>جوابی پرچے جو چھوڑ دیے گئے کیونکہ ان میں ایسے جوابات ہیں جو سوالنامہ پیش نہیں کرتا: {count}۔ Rapport کا کوئی کیوسک ایسے پرچے نہیں لکھتا؛ ممکن ہے کسی نے زبردستی شامل کیے ہوں۔</translation>
    </message>
    <message>
        <source>Answer sheets with a date that cannot be right: {count}. The kiosk&apos;s clock was wrong when they came in. They are shown in the order in which they came; please check the date on the kiosk.</source>
        <translation>جوابی پرچے جن کی تاریخ درست نہیں ہو سکتی: {count}۔ ان کے آنے کے وقت کیوسک کی گھڑی غلط تھی۔ وہ آنے کی ترتیب میں دکھائے جاتے ہیں؛ براہِ کرم کیوسک پر تاریخ دیکھیں۔</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {days} days since the last unlock. Answer sheets that are too old are destroyed at the next unlock, not now: please check the date first.</source>
        <translation>اس کمپیوٹر کی گھڑی کے مطابق آخری بار ان لاک ہوئے {days} دن ہو چکے ہیں۔ بہت پرانے جوابی پرچے اگلی بار ان لاک کرنے پر تباہ ہوں گے، ابھی نہیں: براہِ کرم پہلے تاریخ دیکھیں۔</translation>
    </message>
    <message>
        <source>By this computer’s clock the last backup was made in the future. Check the date, and make a new backup.</source>
        <translation>اس کمپیوٹر کی گھڑی کے مطابق آخری بیک اپ مستقبل میں بنا۔ تاریخ دیکھیں اور نیا بیک اپ بنائیں۔</translation>
    </message>
    <message>
        <source>Clients who were erased and are here again: {count}.</source>
        <translation>کلائنٹ جنھیں مٹایا گیا تھا اور وہ پھر یہاں ہیں: {count}۔</translation>
    </message>
    <message>
        <source>Clients whom the recovery key would not open: {count}.</source>
        <translation>کلائنٹ جن کے جوابات بازیابی کی کنجی نہیں کھولے گی: {count}۔</translation>
    </message>
    <message>
        <source>Clients whom their own therapist cannot read: {count}.</source>
        <translation>کلائنٹ جن کے جوابات پڑھنا ان کے اپنے تھراپسٹ کے لیے ممکن نہیں: {count}۔</translation>
    </message>
    <message>
        <source>Code cards of clients who are not here: {count}.</source>
        <translation>ان کلائنٹس کے کوڈ کارڈ جو یہاں نہیں: {count}۔</translation>
    </message>
    <message>
        <source>Damaged entries in the file of the keys: {count}.</source>
        <translation>کنجیوں کی فائل میں خراب اندراج: {count}۔</translation>
    </message>
    <message>
        <source>Most answer sheets are dated later than today. The clock of this computer seems to be behind: please check its date.</source>
        <translation>زیادہ تر جوابی پرچوں پر آج کے بعد کی تاریخ ہے۔ لگتا ہے اس کمپیوٹر کی گھڑی پیچھے ہے: براہِ کرم اس کی تاریخ دیکھیں۔</translation>
    </message>
    <message>
        <source>Nobody of this practice has a key for this kiosk&apos;s rows, so they cannot be read here. Make the folder of that kiosk anew with `rapport bundle kiosk`.</source>
        <translation>اس کلینک میں کسی کے پاس اس کیوسک کی قطاروں کی کنجی نہیں، اس لیے وہ یہاں پڑھی نہیں جا سکتیں۔ اس کیوسک کا فولڈر `rapport bundle kiosk` سے نیا بنائیں۔</translation>
    </message>
    <message>
        <source>Notes of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>آپ کے اپنے نوٹ جو پڑھے نہیں جا سکتے: {count}۔ وہ چھوڑ دیے گئے؛ ممکن ہے کسی نے زبردستی بدلے ہوں۔</translation>
    </message>
    <message>
        <source>Nothing can be written into the practice&apos;s folder, so what is read and done now is not noted there. You can read on. Is the disk full, or the folder read-only?</source>
        <translation>کلینک کے فولڈر میں کچھ لکھا نہیں جا سکتا، اس لیے اب جو پڑھا اور کیا جاتا ہے وہ وہاں درج نہیں ہوتا۔ پڑھنا جاری رکھا جا سکتا ہے۔ کیا ڈسک بھری ہے، یا فولڈر صرف پڑھنے کے لیے ہے؟</translation>
    </message>
    <message>
        <source>One answer sheet older than {months} months was destroyed, as the practice decided.</source>
        <translation>کلینک کے فیصلے کے مطابق {months} مہینوں سے پرانا ایک جوابی پرچہ تباہ کیا گیا۔</translation>
    </message>
    <message>
        <source>One kiosk&apos;s rows cannot be checked, because its key was not given to you. They are left out.</source>
        <translation>ایک کیوسک کی قطاریں جانچی نہیں جا سکتیں کیونکہ اس کی کنجی آپ کو نہیں دی گئی۔ وہ چھوڑ دی گئیں۔</translation>
    </message>
    <message>
        <source>Places where therapists&apos; keys are kept and that no passphrase opens any more: {count}. The recovery key can give these therapists a new passphrase.</source>
        <translation>وہ جگہیں جہاں تھراپسٹ کی کنجیاں رکھی ہیں اور جنھیں اب کوئی خفیہ فقرہ نہیں کھولتا: {count}۔ بازیابی کی کنجی سے ان تھراپسٹ کو نیا خفیہ فقرہ دیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Public keys that nothing can be sealed to: {count}.</source>
        <translation>عوامی کنجیاں جن سے کچھ سربمہر نہیں ہو سکتا: {count}۔</translation>
    </message>
    <message>
        <source>Ratings of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>آپ کی اپنی درجہ بندیاں جو پڑھی نہیں جا سکتیں: {count}۔ وہ چھوڑ دی گئیں؛ ممکن ہے کسی نے زبردستی بدلی ہوں۔</translation>
    </message>
    <message>
        <source>Row {row} belongs to one of your clients and does not open. It is left out; a backup may have it.</source>
        <translation>قطار {row} آپ کے ایک کلائنٹ کی ہے اور نہیں کھلتی۔ اسے چھوڑ دیا گیا؛ ممکن ہے کسی بیک اپ میں ہو۔</translation>
    </message>
    <message>
        <source>Row {row} holds a part of a comment that belongs to none of the answer sheets. It is left out.</source>
        <translation>قطار {row} میں تبصرے کا ایک حصہ ہے جو کسی جوابی پرچے کا نہیں۔ اسے چھوڑ دیا گیا۔</translation>
    </message>
    <message>
        <source>Sheets that cannot be shown: {count}. They are kept, but the questionnaire that they answer is not in the records file any more. Restore that file from the latest backup.</source>
        <translation>پرچے جو دکھائے نہیں جا سکتے: {count}۔ وہ رکھے گئے ہیں، مگر جس سوالنامے کے وہ جواب ہیں وہ اب ریکارڈ کی فائل میں نہیں۔ وہ فائل تازہ ترین بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>The backup is made, but its date could not be noted in the practice’s folder: the reminder will come sooner than it should.</source>
        <translation>بیک اپ بن گیا، مگر اس کی تاریخ کلینک کے فولڈر میں درج نہ ہو سکی: یاد دہانی وقت سے پہلے آئے گی۔</translation>
    </message>
    <message>
        <source>The backup is one of another practice, so it tells nothing about this one.</source>
        <translation>یہ بیک اپ کسی اور کلینک کا ہے، اس لیے اس کلینک کے بارے میں کچھ نہیں بتاتا۔</translation>
    </message>
    <message>
        <source>The entry of the recovery key is missing: it would open nothing.</source>
        <translation>بازیابی کی کنجی کا اندراج موجود نہیں: وہ کچھ نہیں کھولے گی۔</translation>
    </message>
    <message>
        <source>The folder has other rows than the backup: some were changed, or exchanged for others.</source>
        <translation>فولڈر میں بیک اپ سے مختلف قطاریں ہیں: کچھ بدلی گئیں، یا ان کی جگہ دوسری رکھی گئیں۔</translation>
    </message>
    <message>
        <source>The folder is older than the backup: it lacks {count} rows that the backup has. An older copy was put back, or the end was cut off.</source>
        <translation>فولڈر بیک اپ سے پرانا ہے: اس میں {count} قطاریں کم ہیں جو بیک اپ میں ہیں۔ پرانی نقل واپس رکھی گئی، یا اختتام کاٹ دیا گیا۔</translation>
    </message>
    <message>
        <source>The folder is older than the state code {code}: it lacks {count} rows. An older copy was put back, or the end was cut off.</source>
        <translation>فولڈر حالت کے کوڈ {code} سے پرانا ہے: اس میں {count} قطاریں کم ہیں۔ پرانی نقل واپس رکھی گئی، یا اختتام کاٹ دیا گیا۔</translation>
    </message>
    <message>
        <source>The index holds other answers than the records, of client number {number}.</source>
        <translation>کلائنٹ نمبر {number} کے لیے اشاریے میں ریکارڈ سے مختلف جوابات ہیں۔</translation>
    </message>
    <message>
        <source>The index holds something that does not open, of client number {number}.</source>
        <translation>کلائنٹ نمبر {number} کے لیے اشاریے میں کچھ ایسا ہے جو نہیں کھلتا۔</translation>
    </message>
    <message>
        <source>The last backup is {days} days old. Make a new one today.</source>
        <translation>آخری بیک اپ {days} دن پرانا ہے۔ آج نیا بنائیں۔</translation>
    </message>
    <message>
        <source>The older files in {file} could not be removed: the next start tries again. They hold keys that should not lie around.</source>
        <translation>{file} میں پرانی فائلیں ہٹائی نہ جا سکیں: اگلی بار چلنے پر پھر کوشش ہوگی۔ ان میں ایسی کنجیاں ہیں جنہیں یوں کھلا نہیں رہنا چاہیے۔</translation>
    </message>
    <message>
        <source>The public key of client number {number} is not this client&apos;s: somebody may have exchanged it, and could read new sheets. Restore the key file from the latest backup.</source>
        <translation>کلائنٹ نمبر {number} کی عوامی کنجی اس کلائنٹ کی نہیں: ممکن ہے کسی نے اسے بدل دیا ہو اور نئے پرچے پڑھ سکے۔ کنجیوں کی فائل تازہ ترین بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>The records are not those that you saw at your last unlock: the state code {code} does not fit them any more. An older copy was put back, or rows were exchanged. Tell whoever looks after this computer.</source>
        <translation>ریکارڈ وہ نہیں جو آپ نے پچھلی بار ان لاک کرنے پر دیکھے: حالت کا کوڈ {code} اب ان سے نہیں ملتا۔ پرانی نقل واپس رکھی گئی، یا قطاریں بدلی گئیں۔ اسے بتائیں جس کے ذمے اس کمپیوٹر کی دیکھ بھال ہے۔</translation>
    </message>
    <message>
        <source>The records are older than at your last unlock, and whole in themselves: it seems that a backup was put back. Sheets that came in after that backup are missing. Tell whoever looks after this computer.</source>
        <translation>ریکارڈ آپ کے پچھلی بار ان لاک کرنے کے وقت سے پرانے ہیں، مگر اپنے آپ میں سلامت ہیں: لگتا ہے کوئی بیک اپ بحال کیا گیا۔ اس بیک اپ کے بعد آنے والے پرچے موجود نہیں۔ اسے بتائیں جس کے ذمے اس کمپیوٹر کی دیکھ بھال ہے۔</translation>
    </message>
    <message>
        <source>The rows do not all belong together: something is damaged on the kiosk, or was changed on the way. They were taken in; the next unlock will say which rows cannot be believed.</source>
        <translation>سب قطاریں آپس میں نہیں ملتیں: کیوسک پر کچھ خراب ہے، یا راستے میں بدلا گیا۔ انھیں لے لیا گیا؛ اگلی بار ان لاک کرنے پر پتا چلے گا کہ کن قطاروں پر بھروسا نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>The rows that this device should go on with are not in the file of the records.</source>
        <translation>جن قطاروں سے اس آلے کو آگے چلنا چاہیے وہ ریکارڈ کی فائل میں نہیں۔</translation>
    </message>
    <message>
        <source>The state code {code} does not fit: the first {count} rows are not those for which it was shown. Compare it with the paper once more; if it is right, rows were changed or exchanged for others.</source>
        <translation>حالت کا کوڈ {code} نہیں ملتا: پہلی {count} قطاریں وہ نہیں جن کے لیے یہ دکھایا گیا تھا۔ اسے ایک بار اور کاغذ سے ملائیں؛ اگر درست ہو تو قطاریں بدلی گئیں یا ان کی جگہ دوسری رکھی گئیں۔</translation>
    </message>
    <message>
        <source>Therapists or recovery keys that no therapist added: {count}. Somebody may have exchanged keys to read along; nothing will be shared with them. Restore the key file from the latest backup.</source>
        <translation>تھراپسٹ یا بازیابی کی کنجیاں جنھیں کسی تھراپسٹ نے شامل نہیں کیا: {count}۔ ممکن ہے کسی نے چھپ کر پڑھنے کے لیے کنجیاں بدلی ہوں؛ ان سے کچھ شیئر نہیں ہوگا۔ کنجیوں کی فائل تازہ ترین بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>Therapists who lack what everybody needs to check the rows or to read the log: {count}.</source>
        <translation>تھراپسٹ جن کے پاس وہ نہیں جو قطاریں جانچنے یا روزنامچہ پڑھنے کے لیے سب کو چاہیے: {count}۔</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet. Make one: when this disk fails, everything on it is lost.</source>
        <translation>اس کلینک کا ابھی کوئی بیک اپ نہیں۔ ایک بنائیں: یہ ڈسک خراب ہوئی تو اس پر موجود سب کچھ ضائع ہو جائے گا۔</translation>
    </message>
    <message>
        <source>There is no therapist who could sign in.</source>
        <translation>ایسے کوئی تھراپسٹ نہیں جن کے لیے سائن اِن کرنا ممکن ہو۔</translation>
    </message>
    <message>
        <source>What lets you read client number {number} is damaged, so this client is left out. Restore the key file from the latest backup.</source>
        <translation>جس سے آپ کے لیے کلائنٹ نمبر {number} کے جوابات پڑھنا ممکن ہوتا ہے وہ خراب ہے، اس لیے اس کلائنٹ کو چھوڑ دیا گیا۔ کنجیوں کی فائل تازہ ترین بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>What the practice&apos;s log and the sheets without a code are sealed to is missing.</source>
        <translation>وہ کنجی موجود نہیں جس سے کلینک کا روزنامچہ اور کوڈ کے بغیر پرچے سربمہر ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>What was done could not be written into the practice&apos;s log, because the practice&apos;s files are damaged. Run `rapport verify` to see what is affected, and restore the latest backup.</source>
        <translation>جو کیا گیا وہ کلینک کے روزنامچے میں نہ لکھا جا سکا، کیونکہ کلینک کی فائلیں خراب ہیں۔ `rapport verify` چلا کر دیکھیں کہ کیا متاثر ہوا، اور تازہ ترین بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>What your desk remembered from the last unlock was damaged. All rows were checked from the first one; every sheet counts as unread again.</source>
        <translation>آپ کی میز کو پچھلی بار ان لاک کرنے سے جو یاد تھا وہ خراب تھا۔ تمام قطاریں پہلی سے جانچی گئیں؛ ہر پرچہ پھر سے نہ پڑھا ہوا شمار ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Which clients were erased since the backup could not be read from the folder that was here before. If any were, erase them again.</source>
        <translation>جو فولڈر پہلے یہاں تھا اس سے یہ نہ پڑھا جا سکا کہ بیک اپ کے بعد کون سے کلائنٹ مٹائے گئے۔ اگر کوئی مٹائے گئے تھے تو انھیں دوبارہ مٹائیں۔</translation>
    </message>
    <message>
        <source>You were given client number {number}, and the key file does not know this client any more. Restore the key file from the latest backup.</source>
        <translation>آپ کو کلائنٹ نمبر {number} کی رسائی دی گئی تھی، اور کنجیوں کی فائل اب اس کلائنٹ کو نہیں جانتی۔ کنجیوں کی فائل تازہ ترین بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>{count} answer sheets older than {months} months were destroyed, as the practice decided.</source>
        <translation>کلینک کے فیصلے کے مطابق {months} مہینوں سے پرانے {count} جوابی پرچے تباہ کیے گئے۔</translation>
    </message>
    <message>
        <source>{count} entries of the key file are damaged and were left out. Run `rapport verify`, and restore the key file from the latest backup.</source>
        <translation>کنجیوں کی فائل کے {count} اندراج خراب ہیں اور چھوڑ دیے گئے۔ `rapport verify` چلائیں، اور کنجیوں کی فائل تازہ ترین بیک اپ سے بحال کریں۔</translation>
    </message>
    <message>
        <source>{count} rows are damaged on the kiosk and did not come along (row {rows}). Its disk may be failing: exchange it.</source>
        <translation>کیوسک پر {count} قطاریں خراب ہیں اور ساتھ نہیں آئیں (قطار {rows})۔ ممکن ہے اس کی ڈسک خراب ہو رہی ہو: اسے بدلیں۔</translation>
    </message>
    <message>
        <source>{count} rows in the bundle are otherwise than here (row {rows}). Those that are here were kept; the kiosk&apos;s disk may be failing.</source>
        <translation>بنڈل کی {count} قطاریں یہاں سے مختلف ہیں (قطار {rows})۔ یہاں والی رکھی گئیں؛ ممکن ہے کیوسک کی ڈسک خراب ہو رہی ہو۔</translation>
    </message>
    <message>
        <source>{count} rows of this kiosk are damaged and could not be put into the bundle; all others are in it. The disk may be failing: bring the bundle to the practice&apos;s computer, then exchange it.</source>
        <translation>اس کیوسک کی {count} قطاریں خراب ہیں اور بنڈل میں نہ رکھی جا سکیں؛ باقی سب اس میں ہیں۔ ممکن ہے ڈسک خراب ہو رہی ہو: بنڈل کلینک کے کمپیوٹر پر لے جائیں، پھر ڈسک بدلیں۔</translation>
    </message>
    <message>
        <source>{count} sheets of client number {number} are left out: there are too many different questionnaires. Somebody may have added them by force.</source>
        <translation>کلائنٹ نمبر {number} کے {count} پرچے چھوڑ دیے گئے: مختلف سوالنامے بہت زیادہ ہیں۔ ممکن ہے کسی نے زبردستی شامل کیے ہوں۔</translation>
    </message>
    <message>
        <source>{count} therapists who were removed since the backup can unlock again. Remove them again.</source>
        <translation>{count} تھراپسٹ جنھیں بیک اپ کے بعد ہٹایا گیا تھا، ان کے لیے ان لاک کرنا پھر ممکن ہے۔ انھیں دوبارہ ہٹائیں۔</translation>
    </message>
    <message>
        <source>{file} is from another Rapport, or damaged at its beginning.</source>
        <translation>{file} کسی اور Rapport کی ہے، یا شروع میں خراب ہے۔</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>{file} موجود نہیں۔</translation>
    </message>
    <message>
        <source>{file} was left behind when writing was cut off. Nothing needs it: delete it while no kiosk and no backup is running.</source>
        <translation>{file} لکھنے کا عمل رک جانے سے پیچھے رہ گئی۔ اس کی کسی کو ضرورت نہیں: جب کوئی کیوسک اور کوئی بیک اپ نہ چل رہا ہو تو اسے حذف کریں۔</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>A backup was put back (rows: {rows})</source>
        <translation>ایک بیک اپ بحال کیا گیا (قطاریں: {rows})</translation>
    </message>
    <message>
        <source>A bundle of this kiosk’s rows was written ({rows} rows)</source>
        <translation>اس کیوسک کی قطاروں کا بنڈل لکھا گیا ({rows} قطاریں)</translation>
    </message>
    <message>
        <source>A check found what is not as Rapport wrote it ({count})</source>
        <translation>ایک جانچ میں وہ ملا جو ویسا نہیں جیسا Rapport نے لکھا تھا ({count})</translation>
    </message>
    <message>
        <source>A former colleague</source>
        <translation>ایک سابق ساتھی</translation>
    </message>
    <message>
        <source>A new list of clients was brought to a kiosk ({clients} clients)</source>
        <translation>کلائنٹس کی نئی فہرست ایک کیوسک پر لائی گئی ({clients} کلائنٹ)</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records to a newer form (from {before} to {now})</source>
        <translation>کسی نئے Rapport نے ریکارڈ کو نئی شکل دی ({before} سے {now})</translation>
    </message>
    <message>
        <source>An entry that cannot be read</source>
        <translation>ایک اندراج جو پڑھا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>Rows of another kiosk were brought in ({rows} new rows)</source>
        <translation>ایک اور کیوسک کی قطاریں لائی گئیں ({rows} نئی قطاریں)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>کوئی فرد</translation>
    </message>
    <message>
        <source>Something that only a newer Rapport knows (number {event})</source>
        <translation>کچھ ایسا جو صرف نیا Rapport جانتا ہے (نمبر {event})</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed (minutes: {minutes})</source>
        <translation>کیوسک کی گھڑی بدلی گئی (منٹ: {minutes})</translation>
    </message>
    <message>
        <source>The kiosk was started</source>
        <translation>کیوسک چلایا گیا</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>بازیابی کی کنجی</translation>
    </message>
    <message>
        <source>Wrong passphrases: {count}</source>
        <translation>غلط خفیہ فقرے: {count}</translation>
    </message>
    <message>
        <source>{who}: a kiosk without therapists added</source>
        <translation>{who}: تھراپسٹ کے بغیر کیوسک شامل کیا گیا</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a picture</source>
        <translation>{who}: کلائنٹ {client} کا گراف تصویر کے طور پر محفوظ کیا گیا</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a table</source>
        <translation>{who}: کلائنٹ {client} کا گراف جدول کے طور پر محفوظ کیا گیا</translation>
    </message>
    <message>
        <source>{who}: a report on client {client} saved</source>
        <translation>{who}: کلائنٹ {client} کی رپورٹ محفوظ کی گئی</translation>
    </message>
    <message>
        <source>{who}: a therapist removed</source>
        <translation>{who}: ایک تھراپسٹ کو ہٹایا گیا</translation>
    </message>
    <message>
        <source>{who}: a visit ends after {visit} s without a touch, the therapist’s pages lock after {lock} s</source>
        <translation>{who}: چھوئے بغیر {visit} سیکنڈ بعد ملاقات ختم ہوتی ہے، {lock} سیکنڈ بعد تھراپسٹ کے صفحے لاک ہوتے ہیں</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept for so many months: {months}</source>
        <translation>{who}: جوابی پرچے اتنے مہینے رکھے جاتے ہیں: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept without limit</source>
        <translation>{who}: جوابی پرچے بغیر کسی حد کے رکھے جاتے ہیں</translation>
    </message>
    <message>
        <source>{who}: answer sheets destroyed, {sheets}; months that they are kept: {months}</source>
        <translation>{who}: جوابی پرچے تباہ کیے گئے، {sheets}؛ رکھنے کے مہینے: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets exported (sheets: {sheets}, clients: {clients})</source>
        <translation>{who}: جوابی پرچے برآمد کیے گئے (پرچے: {sheets}، کلائنٹ: {clients})</translation>
    </message>
    <message>
        <source>{who}: answer sheets of client {client} exported (sheets: {sheets})</source>
        <translation>{who}: کلائنٹ {client} کے جوابی پرچے برآمد کیے گئے (پرچے: {sheets})</translation>
    </message>
    <message>
        <source>{who}: backup made (rows: {rows})</source>
        <translation>{who}: بیک اپ بنایا گیا (قطاریں: {rows})</translation>
    </message>
    <message>
        <source>{who}: client {client} added</source>
        <translation>{who}: کلائنٹ {client} کو شامل کیا گیا</translation>
    </message>
    <message>
        <source>{who}: client {client} comes again</source>
        <translation>{who}: کلائنٹ {client} نے دوبارہ آنا شروع کیا ہے</translation>
    </message>
    <message>
        <source>{who}: client {client} erased</source>
        <translation>{who}: کلائنٹ {client} کو مٹایا گیا</translation>
    </message>
    <message>
        <source>{who}: client {client} has left</source>
        <translation>{who}: کلائنٹ {client} نے آنا چھوڑ دیا ہے</translation>
    </message>
    <message>
        <source>{who}: client {client} no longer shared with {holder}</source>
        <translation>{who}: کلائنٹ {client} کو {holder} سے شیئر کرنا بند کیا گیا</translation>
    </message>
    <message>
        <source>{who}: client {client} shared with {holder}</source>
        <translation>{who}: کلائنٹ {client} کو {holder} سے شیئر کیا گیا</translation>
    </message>
    <message>
        <source>{who}: client {client} transferred to {holder}</source>
        <translation>{who}: کلائنٹ {client} کو {holder} کے پاس منتقل کیا گیا</translation>
    </message>
    <message>
        <source>{who}: figures across clients saved, without names (clients: {clients})</source>
        <translation>{who}: کلائنٹس کے مجموعی اعداد ناموں کے بغیر محفوظ کیے گئے (کلائنٹ: {clients})</translation>
    </message>
    <message>
        <source>{who}: languages of the practice changed</source>
        <translation>{who}: کلینک کی زبانیں بدلی گئیں</translation>
    </message>
    <message>
        <source>{who}: list of clients for other kiosks written ({clients} clients)</source>
        <translation>{who}: دوسرے کیوسکوں کے لیے کلائنٹس کی فہرست لکھی گئی ({clients} کلائنٹ)</translation>
    </message>
    <message>
        <source>{who}: look of the clients’ pages changed</source>
        <translation>{who}: کلائنٹس کے صفحوں کی ظاہری شکل بدلی گئی</translation>
    </message>
    <message>
        <source>{who}: new code card for client {client}</source>
        <translation>{who}: کلائنٹ {client} کے لیے نیا کوڈ کارڈ</translation>
    </message>
    <message>
        <source>{who}: new passphrase given to {holder}</source>
        <translation>{who}: {holder} کو نیا خفیہ فقرہ دیا گیا</translation>
    </message>
    <message>
        <source>{who}: new recovery key made</source>
        <translation>{who}: بازیابی کی نئی کنجی بنائی گئی</translation>
    </message>
    <message>
        <source>{who}: notice on saved files changed</source>
        <translation>{who}: محفوظ فائلوں پر اطلاع بدلی گئی</translation>
    </message>
    <message>
        <source>{who}: own passphrase changed</source>
        <translation>{who}: اپنا خفیہ فقرہ بدلا گیا</translation>
    </message>
    <message>
        <source>{who}: passphrase protected better ({mebibytes} MiB, passes: {passes})</source>
        <translation>{who}: خفیہ فقرے کی حفاظت بہتر کی گئی ({mebibytes} MiB، دور: {passes})</translation>
    </message>
    <message>
        <source>{who}: something about client {client} saved</source>
        <translation>{who}: کلائنٹ {client} کے بارے میں کچھ محفوظ کیا گیا</translation>
    </message>
    <message>
        <source>{who}: therapist {holder} added</source>
        <translation>{who}: تھراپسٹ {holder} کو شامل کیا گیا</translation>
    </message>
    <message>
        <source>{who}: unlocked</source>
        <translation>{who}: ان لاک کیا گیا</translation>
    </message>
    <message>
        <source>{who}: what clients are asked changed</source>
        <translation>{who}: کلائنٹس سے پوچھے جانے والے سوال بدلے گئے</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>A backup was put back in the place of the practice&apos;s folder.</source>
        <translation>کلینک کے فولڈر کی جگہ ایک بیک اپ واپس رکھا گیا۔</translation>
    </message>
    <message>
        <source>A check by a colleague found something that is not as Rapport wrote it.</source>
        <translation>ایک ساتھی کی جانچ میں وہ ملا جو ویسا نہیں جیسا Rapport نے لکھا تھا۔</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>کسی نئے Rapport نے ایک آلے کے ریکارڈ کو نئی شکل دی، اور جو پہلے تھا اسے اس کے فولڈر کے ساتھ رکھ لیا۔</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed once.</source>
        <translation>ایک بار غلط خفیہ فقرہ لکھا گیا۔</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed {count} times.</source>
        <translation>{count} بار غلط خفیہ فقرہ لکھا گیا۔</translation>
    </message>
    <message>
        <source>Answer sheets were exported once.</source>
        <translation>جوابی پرچے ایک بار برآمد کیے گئے۔</translation>
    </message>
    <message>
        <source>Answer sheets were exported {count} times.</source>
        <translation>جوابی پرچے {count} بار برآمد کیے گئے۔</translation>
    </message>
    <message>
        <source>Backups were put back in the place of the practice&apos;s folder {count} times.</source>
        <translation>{count} بار کلینک کے فولڈر کی جگہ بیک اپ واپس رکھے گئے۔</translation>
    </message>
    <message>
        <source>One answer sheet came in.</source>
        <translation>ایک جوابی پرچہ آیا۔</translation>
    </message>
    <message>
        <source>One backup was made.</source>
        <translation>ایک بیک اپ بنایا گیا۔</translation>
    </message>
    <message>
        <source>One more change about people is in the practice&apos;s log.</source>
        <translation>کلینک کے روزنامچے میں افراد کے بارے میں ایک اور تبدیلی ہے۔</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed once.</source>
        <translation>کیوسک کی گھڑی ایک بار بدلی گئی۔</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed {count} times.</source>
        <translation>کیوسک کی گھڑی {count} بار بدلی گئی۔</translation>
    </message>
    <message>
        <source>The kiosk was started once.</source>
        <translation>کیوسک ایک بار چلایا گیا۔</translation>
    </message>
    <message>
        <source>The kiosk was started {count} times.</source>
        <translation>کیوسک {count} بار چلایا گیا۔</translation>
    </message>
    <message>
        <source>The recovery key was used once to unlock.</source>
        <translation>بازیابی کی کنجی ایک بار ان لاک کرنے کے لیے استعمال ہوئی۔</translation>
    </message>
    <message>
        <source>The recovery key was used {count} times to unlock.</source>
        <translation>بازیابی کی کنجی {count} بار ان لاک کرنے کے لیے استعمال ہوئی۔</translation>
    </message>
    <message>
        <source>{count} answer sheets came in.</source>
        <translation>{count} جوابی پرچے آئے۔</translation>
    </message>
    <message>
        <source>{count} backups were made.</source>
        <translation>{count} بیک اپ بنائے گئے۔</translation>
    </message>
    <message>
        <source>{count} checks by colleagues found something that is not as Rapport wrote it.</source>
        <translation>ساتھیوں کی {count} جانچوں میں وہ ملا جو ویسا نہیں جیسا Rapport نے لکھا تھا۔</translation>
    </message>
    <message>
        <source>{count} more changes about people are in the practice&apos;s log.</source>
        <translation>کلینک کے روزنامچے میں افراد کے بارے میں {count} مزید تبدیلیاں ہیں۔</translation>
    </message>
    <message>
        <source>{count} times a newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>{count} بار کسی نئے Rapport نے ایک آلے کے ریکارڈ کو نئی شکل دی، اور جو پہلے تھا اسے اس کے فولڈر کے ساتھ رکھ لیا۔</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Strong enough.</source>
        <translation>کافی مضبوط ہے۔</translation>
    </message>
    <message>
        <source>Too easy to guess. Add another unrelated word; leave out names, dates, keyboard rows and repetitions.</source>
        <translation>اندازہ لگانا بہت آسان ہے۔ ایک اور بے جوڑ لفظ شامل کریں؛ نام، تاریخیں، کی بورڈ کی قطاریں اور تکرار نہ رکھیں۔</translation>
    </message>
    <message>
        <source>Use at least 15 characters: four or five unrelated words are easy to keep.</source>
        <translation>کم از کم 15 حروف رکھیں: چار یا پانچ بے جوڑ الفاظ آسانی سے یاد رہتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Answer sheets: {count}. With a score: {scored}.</source>
        <translation>جوابی پرچے: {count}۔ اسکور کے ساتھ: {scored}۔</translation>
    </message>
    <message>
        <source>Client no. {number}</source>
        <translation>کلائنٹ نمبر {number}</translation>
    </message>
    <message>
        <source>Earlier sessions that are not listed here: {count}.</source>
        <translation>پہلے کے سیشن جو یہاں درج نہیں: {count}۔</translation>
    </message>
    <message>
        <source>For some sessions your answers have stayed lower than before.</source>
        <translation>کچھ سیشنوں سے آپ کے جوابات پہلے سے نیچے ہیں۔</translation>
    </message>
    <message>
        <source>It is too early to say where your answers are going.</source>
        <translation>ابھی یہ کہنا جلدی ہے کہ آپ کے جوابات کس طرف جا رہے ہیں۔</translation>
    </message>
    <message>
        <source>Little by little your answers have gone down.</source>
        <translation>آہستہ آہستہ آپ کے جوابات نیچے آئے ہیں۔</translation>
    </message>
    <message>
        <source>Moments that did not feel right, and repairs</source>
        <translation>لمحے جو ٹھیک نہیں لگے، اور ان کا ٹھیک ہونا</translation>
    </message>
    <message>
        <source>Newest session: {tier}.</source>
        <translation>تازہ ترین سیشن: {tier}۔</translation>
    </message>
    <message>
        <source>None was spoken of.</source>
        <translation>ایسے کسی لمحے کا ذکر نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Notes from before the first or after the last session, not printed: {count}.</source>
        <translation>پہلے سیشن سے پہلے یا آخری سیشن کے بعد کے نوٹ، جو نہیں چھاپے گئے: {count}۔</translation>
    </message>
    <message>
        <source>Nothing unusual in any session.</source>
        <translation>کسی سیشن میں کوئی غیر معمولی بات نہیں۔</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved down: a good reason to talk about it.</source>
        <translation>پچھلے سیشنوں میں آپ کے جوابات نیچے گئے ہیں: اس پر بات کرنے کی اچھی وجہ۔</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved up.</source>
        <translation>پچھلے سیشنوں میں آپ کے جوابات اوپر گئے ہیں۔</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have stayed about the same.</source>
        <translation>پچھلے سیشنوں میں آپ کے جوابات تقریباً ایک جیسے رہے ہیں۔</translation>
    </message>
    <message>
        <source>Private notes of the therapist. They are printed because that was chosen for this report.</source>
        <translation>تھراپسٹ کے نجی نوٹ۔ یہ اس لیے چھاپے گئے کہ اس رپورٹ کے لیے یہی چنا گیا۔</translation>
    </message>
    <message>
        <source>Put right by the end: {answer}.</source>
        <translation>سیشن کے آخر تک کس حد تک ٹھیک ہوا: {answer}۔</translation>
    </message>
    <message>
        <source>Questions that were left out, in all sheets together: {count}.</source>
        <translation>چھوڑے گئے سوال، سب پرچوں میں مل کر: {count}۔</translation>
    </message>
    <message>
        <source>Scores at the top of the scale: {share} of 100.</source>
        <translation>پیمانے کے سب سے اوپر والے اسکور: 100 میں سے {share}۔</translation>
    </message>
    <message>
        <source>Sheets of another questionnaire, not shown here: {count}.</source>
        <translation>کسی اور سوالنامے کے پرچے، جو یہاں نہیں دکھائے گئے: {count}۔</translation>
    </message>
    <message>
        <source>Sheets with one answer throughout: {share} of 100.</source>
        <translation>پرچے جن میں ہر جگہ ایک ہی جواب ہے: 100 میں سے {share}۔</translation>
    </message>
    <message>
        <source>Something did not feel quite right, a little.</source>
        <translation>کوئی بات پوری طرح ٹھیک نہیں لگی۔</translation>
    </message>
    <message>
        <source>Something did not feel right.</source>
        <translation>کوئی بات ٹھیک نہیں لگی۔</translation>
    </message>
    <message>
        <source>Something was different from the sessions before.</source>
        <translation>کوئی بات پہلے کے سیشنوں سے مختلف تھی۔</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>ابھی حل طلب۔</translation>
    </message>
    <message>
        <source>Still open: what happened in session {session}.</source>
        <translation>ابھی حل طلب: سیشن {session} میں جو ہوا۔</translation>
    </message>
    <message>
        <source>The band shows where your scores usually are: {lower} to {upper}, worked out from your first {count} scores.</source>
        <translation>پٹی دکھاتی ہے کہ آپ کے اسکور عموماً کہاں ہوتے ہیں: {lower} سے {upper}، آپ کے پہلے {count} اسکور کے حساب سے۔</translation>
    </message>
    <message>
        <source>The highest score so far, {score} of 100. What helped?</source>
        <translation>اب تک کا سب سے اونچا اسکور، 100 میں سے {score}۔ کس بات نے مدد کی؟</translation>
    </message>
    <message>
        <source>The newest score: {score} of 100, on {date}.</source>
        <translation>تازہ ترین اسکور: 100 میں سے {score}، {date} کو۔</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>ابھی کوئی سیشن نہیں ہوا۔</translation>
    </message>
    <message>
        <source>This is no test and no grade, neither of you nor of your therapist.</source>
        <translation>یہ نہ امتحان ہے نہ کوئی نمبر، نہ آپ کا نہ آپ کے تھراپسٹ کا۔</translation>
    </message>
    <message>
        <source>Trust over time</source>
        <translation>وقت کے ساتھ اعتماد</translation>
    </message>
    <message>
        <source>We can come back to this.</source>
        <translation>اس پر پھر بات ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>What could be worth talking about</source>
        <translation>کس پر بات کرنا اچھا ہو سکتا ہے</translation>
    </message>
    <message>
        <source>What do you see in these lines? What would you like to be different, and what should stay as it is? There is no right answer.</source>
        <translation>آپ کو ان لکیروں میں کیا نظر آتا ہے؟ آپ کے خیال میں کیا مختلف ہو، اور کیا ویسا ہی رہے؟ کوئی ایک صحیح جواب نہیں۔</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>یہ کس پر مبنی ہے</translation>
    </message>
    <message>
        <source>What was noticed, and by which rule</source>
        <translation>کیا نظر آیا، اور کس اصول سے</translation>
    </message>
    <message>
        <source>Without a score, because too few questions were answered: {count}.</source>
        <translation>اسکور کے بغیر، کیونکہ بہت کم سوالوں کے جواب دیے گئے: {count}۔</translation>
    </message>
    <message>
        <source>Your answers were clearly lower than in the sessions before.</source>
        <translation>آپ کے جوابات پہلے کے سیشنوں سے واضح طور پر نیچے تھے۔</translation>
    </message>
    <message>
        <source>Your answers were lower than they usually are.</source>
        <translation>آپ کے جوابات معمول سے نیچے تھے۔</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>تھوڑا سا</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>پوری طرح</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>کافی حد تک</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>بالکل نہیں</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>بہت زیادہ</translation>
    </message>
    <message>
        <source>we did not talk about it</source>
        <translation>ہم نے اس پر بات نہیں کی</translation>
    </message>
    <message>
        <source>{first} to {last}, sessions: {sessions}</source>
        <translation>{first} سے {last} تک، سیشن: {sessions}</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare your answers with your own earlier ones only.</source>
        <translation>”سیشن کے بعد اعتماد“ کوئی توثیق شدہ پیمانہ نہیں اور اس کے معیاری اعداد نہیں: اپنے جوابات کا موازنہ صرف اپنے پہلے کے جوابات سے کریں۔</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>A fall of one step since the last score. Frequent, and by itself rarely more than a reason to ask.</source>
        <translation>پچھلے اسکور سے ایک قدم کی کمی۔ یہ اکثر ہوتا ہے، اور اکیلے یہ کم ہی پوچھنے کی وجہ سے بڑھ کر کچھ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>سچائی</translation>
    </message>
    <message>
        <source>Chance alone puts about {share} of 100 stable sessions below the lower limit if no session resembles the one before, and {fewest} to {most} if neighbouring sessions are alike. Only that side is marked: a score above the range is good news.</source>
        <translation>محض اتفاق سے 100 مستحکم سیشنوں میں سے تقریباً {share} نچلی حد سے نیچے آتے ہیں اگر کوئی سیشن اپنے سے پہلے والے جیسا نہ ہو، اور {fewest} سے {most} اگر پاس پاس کے سیشن ایک جیسے ہوں۔ صرف اسی طرف نشان لگتا ہے: حد سے اوپر کا اسکور اچھی خبر ہے۔</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>رازداری</translation>
    </message>
    <message>
        <source>Cultural respect</source>
        <translation>ثقافتی احترام</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>ہمدردی</translation>
    </message>
    <message>
        <source>Falling over the last {sessions} scores.</source>
        <translation>پچھلے {sessions} اسکور میں کمی کا رجحان۔</translation>
    </message>
    <message>
        <source>Individuals chart: below the mean by {limit_width} times the mean moving range of the first {baseline} scores (from {fewest} on). Unusual only where the score is also rarely so low for this client, or has stayed low.</source>
        <translation>انفرادی قدروں کا چارٹ: اوسط سے اتنا نیچے جتنا پہلے {baseline} اسکور ({fewest} سے آگے) کی اوسط متحرک حد کا {limit_width} گنا۔ غیر معمولی صرف تب جب اسکور اس کلائنٹ کے لیے شاذ و نادر اتنا کم بھی ہو، یا مسلسل کم ہو۔</translation>
    </message>
    <message>
        <source>Limits (individuals chart): this client&apos;s own usual range, {lower} to {upper} around {centre}, from the first {count} scores: mean ± {width} times the mean change from score to score, then kept.</source>
        <translation>حدود (انفرادی قدروں کا چارٹ): اس کلائنٹ کی اپنی معمول کی حد، {centre} کے گرد {lower} سے {upper}، پہلے {count} اسکور سے: اوسط ± ایک اسکور سے اگلے تک اوسط تبدیلی کا {width} گنا، پھر مستقل۔</translation>
    </message>
    <message>
        <source>Many ratings of trust sit at the top. A first score below it that rises is a good sign.</source>
        <translation>اعتماد کی بہت سی درجہ بندیاں سب سے اوپر ہوتی ہیں۔ پہلا اسکور اس سے کم ہو اور پھر بڑھے تو یہ اچھی علامت ہے۔</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>لمحے جو ٹھیک نہیں لگے</translation>
    </message>
    <message>
        <source>No clear trend over the last {sessions} scores.</source>
        <translation>پچھلے {sessions} اسکور میں کوئی واضح رجحان نہیں۔</translation>
    </message>
    <message>
        <source>No limits yet: they need {fewest} scores, there are {count}.</source>
        <translation>ابھی حدود نہیں: {fewest} اسکور درکار ہیں، {count} موجود ہیں۔</translation>
    </message>
    <message>
        <source>No limits: no variation so far, all {count} scores are equal.</source>
        <translation>حدود نہیں: ابھی تک کوئی فرق نہیں آیا، تمام {count} اسکور برابر ہیں۔</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>کوئی غیر معمولی بات نہیں</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>ٹھیک کیا گیا</translation>
    </message>
    <message>
        <source>Rarely so low: Rapport learns from the client&apos;s earlier scores where they usually lie and how much they vary, and speaks when a fall in this session or in one of the {before} before explains the scores since more than {odds} times better than chance; where the client tells of a moment that did not feel right, less is enough. A fall is noticed once: while scores stay so low, sessions only say that it goes on, unless one is lower still.</source>
        <translation>شاذ و نادر اتنا کم: Rapport کلائنٹ کے پچھلے اسکور سے سیکھتا ہے کہ وہ عموماً کہاں ہوتے ہیں اور کتنا بدلتے ہیں، اور تب بتاتا ہے جب اس سیشن میں یا پچھلے {before} میں سے کسی ایک میں آنے والی کمی اُس وقت سے اب تک کے اسکور کو اتفاق سے {odds} گنا سے زیادہ بہتر سمجھائے۔ جب کلائنٹ کسی ایسے لمحے کا ذکر کرے جو ٹھیک نہیں لگا تو اس سے کم بھی کافی ہے۔ کمی ایک بار بتائی جاتی ہے: جب تک اسکور اتنے ہی کم رہیں، سیشن صرف یہ بتاتے ہیں کہ وہ جاری ہے، سوائے اس کے کہ اسکور اور بھی کم ہو۔</translation>
    </message>
    <message>
        <source>Reliable change (Jacobson &amp; Truax): a fall since the first score beyond 1.96 standard errors.</source>
        <translation>قابلِ اعتبار تبدیلی (Jacobson &amp; Truax): پہلے اسکور سے 1.96 معیاری غلطیوں سے زیادہ کمی۔</translation>
    </message>
    <message>
        <source>Rising over the last {sessions} scores.</source>
        <translation>پچھلے {sessions} اسکور میں اضافے کا رجحان۔</translation>
    </message>
    <message>
        <source>Run chart (Anhøj): more scores in a row on one side of the median, or fewer crossings of it, than chance allows in 95 of 100 series.</source>
        <translation>رن چارٹ (Anhøj): وسطانیے کے ایک طرف لگاتار زیادہ اسکور، یا اسے پار کرنے کی کم تعداد، اس سے بڑھ کر جتنا اتفاق 100 میں سے 95 سلسلوں میں ہونے دیتا ہے۔</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <source>Signals are invitations to talk. They are no risk scores and no advice about treatment.</source>
        <translation>اشارے بات کرنے کی دعوت ہیں۔ یہ خطرے کے اسکور نہیں اور نہ علاج کا مشورہ۔</translation>
    </message>
    <message>
        <source>Since the first session the score has fallen by more than measurement error explains (it is {value}; {bound} or less counts).</source>
        <translation>پہلے سیشن سے اسکور اتنا گرا ہے کہ پیمائش کی غلطی اس کی وضاحت نہیں کرتی (اب {value} ہے؛ {bound} یا کم شمار ہوتا ہے)۔</translation>
    </message>
    <message>
        <source>Slow erosion: exponentially weighted mean (weight {weight}, {width} standard deviations) against the first {baseline} scores.</source>
        <translation>آہستہ گھساؤ: بڑھتے وزن کی اوسط (وزن {weight}، {width} معیاری انحراف) پہلے {baseline} اسکور کے مقابل۔</translation>
    </message>
    <message>
        <source>Stayed low: {stay} scores in a row that lie so low together that the client&apos;s first {learnt} scores let expect it in fewer than {rare_stay} of 10,000 stretches. The first {learnt} stay the yardstick, so that a slow decline cannot hide.</source>
        <translation>مسلسل کم: لگاتار {stay} اسکور جو مل کر اتنے کم ہوں کہ کلائنٹ کے پہلے {learnt} اسکور کے مطابق 10,000 سلسلوں میں سے {rare_stay} سے کم میں اس کی توقع ہو۔ پہلے {learnt} ہی پیمانہ رہتے ہیں، تاکہ آہستہ کمی چھپ نہ سکے۔</translation>
    </message>
    <message>
        <source>The client noticed, a little, a moment that did not feel right.</source>
        <translation>کلائنٹ نے، تھوڑا سا، ایک لمحہ محسوس کیا جو ٹھیک نہیں لگا۔</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was not put right.</source>
        <translation>کلائنٹ کے مطابق ایک لمحہ ٹھیک نہیں لگا، اور اسے ٹھیک نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was put right.</source>
        <translation>کلائنٹ کے مطابق ایک لمحہ ٹھیک نہیں لگا، اور اسے ٹھیک کیا گیا۔</translation>
    </message>
    <message>
        <source>The cut-off that the measure&apos;s authors give.</source>
        <translation>وہ حدِ فاصل جو اس پیمانے کے مصنفین بتاتے ہیں۔</translation>
    </message>
    <message>
        <source>The last {stay} scores have stayed low, at {value} or less: by this client&apos;s first {learnt}, at least one of {stay} is usually {bound} or more.</source>
        <translation>آخری {stay} اسکور مسلسل کم ہیں، {value} یا کم: اس کلائنٹ کے پہلے {learnt} اسکور کے مطابق {stay} میں سے کم از کم ایک عموماً {bound} یا زیادہ ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The score fell by {value} points within three sessions; from {bound} on that is a lot for this client.</source>
        <translation>تین سیشنوں میں اسکور {value} پوائنٹ گرا؛ {bound} سے آگے یہ اس کلائنٹ کے لیے بہت ہے۔</translation>
    </message>
    <message>
        <source>The score is still low for this client: it is {value}, and by the earlier scores {bound} or more is usual.</source>
        <translation>اسکور اس کلائنٹ کے لیے اب بھی کم ہے: {value}، جبکہ پچھلے اسکور کے مطابق {bound} یا زیادہ معمول ہے۔</translation>
    </message>
    <message>
        <source>The score, {value}, is at least one step lower than last time.</source>
        <translation>اسکور {value} پچھلی بار سے کم از کم ایک قدم نیچے ہے۔</translation>
    </message>
    <message>
        <source>The score, {value}, is below the measure&apos;s cut-off, {bound}.</source>
        <translation>اسکور {value} اس پیمانے کی حدِ فاصل {bound} سے نیچے ہے۔</translation>
    </message>
    <message>
        <source>The score, {value}, is below this client&apos;s own lower limit, {bound}.</source>
        <translation>اسکور {value} اس کلائنٹ کی اپنی نچلی حد {bound} سے نیچے ہے۔</translation>
    </message>
    <message>
        <source>The score, {value}, is rarely this low for this client: by the earlier scores, {bound} or more is usual.</source>
        <translation>اسکور {value} اس کلائنٹ کے لیے شاذ و نادر اتنا کم ہوتا ہے: پچھلے اسکور کے مطابق {bound} یا زیادہ معمول ہے۔</translation>
    </message>
    <message>
        <source>The scores cross their median {value} times; {bound} or more are usual.</source>
        <translation>اسکور اپنے وسطانیے کو {value} بار پار کرتے ہیں؛ {bound} یا زیادہ معمول ہے۔</translation>
    </message>
    <message>
        <source>The scores have worn down: their weighted mean, {value}, is below its bound, {bound}.</source>
        <translation>اسکور آہستہ آہستہ گھس گئے ہیں: ان کی وزن دار اوسط {value} اپنی حد {bound} سے نیچے ہے۔</translation>
    </message>
    <message>
        <source>Too few scores yet for a trend.</source>
        <translation>رجحان کے لیے ابھی اسکور بہت کم ہیں۔</translation>
    </message>
    <message>
        <source>Unusual for this client</source>
        <translation>اس کلائنٹ کے لیے غیر معمولی</translation>
    </message>
    <message>
        <source>V-episode, a rule of Rapport&apos;s own: a fall from the best of three scores by one (mild) or two (marked) of the client&apos;s standard deviations and a tenth of the scale; unusual when it is marked, ends as far below the client&apos;s mean, and the score is rarely so low for this client or has stayed low; put right when one of the next {following} scores is half-way or all the way back.</source>
        <translation>V نما دور، Rapport کا اپنا اصول: تین میں سے بہترین اسکور سے کلائنٹ کے ایک (ہلکی) یا دو (نمایاں) معیاری انحراف اور پیمانے کے دسویں حصے کے برابر کمی؛ غیر معمولی جب نمایاں ہو، کلائنٹ کی اوسط سے اتنا ہی نیچے ختم ہو، اور اسکور اس کلائنٹ کے لیے شاذ و نادر اتنا کم یا مسلسل کم ہو؛ ٹھیک کیا گیا جب اگلے {following} اسکور میں سے کوئی آدھا یا پورا واپس آ گیا ہو۔</translation>
    </message>
    <message>
        <source>What happened in session {sessions} is still open.</source>
        <translation>سیشن {sessions} میں جو ہوا وہ ابھی حل طلب ہے۔</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>سیشن {sessions} میں جو ہوا وہ ابھی حل طلب ہے۔</translation>
    </message>
    <message>
        <source>What the client says about a moment outranks every statistic; “mostly” put right or better closes it.</source>
        <translation>کسی لمحے کے بارے میں کلائنٹ کی بات ہر شماریات سے بڑھ کر ہے؛ ”کافی حد تک“ یا بہتر ٹھیک کیا گیا ہو تو معاملہ بند ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>سیشن {session} میں جو دیکھا گیا وہ جاری ہے۔</translation>
    </message>
    <message>
        <source>Worth a talk</source>
        <translation>بات کرنے کے لائق</translation>
    </message>
    <message>
        <source>{value} scores in a row lie on one side of the median; up to {bound} are usual.</source>
        <translation>{value} اسکور لگاتار وسطانیے کے ایک طرف ہیں؛ {bound} تک معمول ہے۔</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare a client only with themselves.</source>
        <translation>”سیشن کے بعد اعتماد“ کوئی توثیق شدہ پیمانہ نہیں اور اس کے معیاری اعداد نہیں: ہر کلائنٹ کا موازنہ صرف خود اسی سے کریں۔</translation>
    </message>
</context>
</TS>
