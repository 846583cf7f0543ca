<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Berry</source>
        <translation>פטל</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>לבנה</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>טחב</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>צבע משלכם</translation>
    </message>
    <message>
        <source>Own colour, written as #RRGGBB</source>
        <translation>צבע משלכם, נכתב בצורה #RRGGBB</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>אורן</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>שזיף</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>ים</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>צפחה</translation>
    </message>
    <message>
        <source>Take {colour}</source>
        <translation>לבחור ב-{colour}</translation>
    </message>
</context>
<context>
    <name>AccessFlow</name>
    <message>
        <source>You can no longer read this client.</source>
        <translation>כבר אין לכם אפשרות לקרוא את התשובות של האדם הזה.</translation>
    </message>
    <message>
        <source>{client} comes again.</source>
        <translation>{client} שוב בטיפול.</translation>
    </message>
    <message>
        <source>{client} has left.</source>
        <translation>{client} כבר לא בטיפול.</translation>
    </message>
    <message>
        <source>{client} is erased.</source>
        <translation>הפרטים של {client} נמחקו לצמיתות.</translation>
    </message>
    <message>
        <source>{client} is {name}’s client now.</source>
        <translation>הטיפול של {client} עבר אל {name}.</translation>
    </message>
    <message>
        <source>{name} can no longer read this client.</source>
        <translation>ל-{name} כבר אין אפשרות לקרוא את התשובות של האדם הזה.</translation>
    </message>
    <message>
        <source>{name} can read this client now.</source>
        <translation>ל-{name} יש עכשיו אפשרות לקרוא את התשובות של האדם הזה.</translation>
    </message>
</context>
<context>
    <name>AccessTab</name>
    <message>
        <source>A client may ask for a copy of everything that was answered here: a report to read, and the answers for another program.</source>
        <translation>לפונים מותר לבקש עותק של כל מה שענו כאן: דוח לקריאה, והתשובות לתוכנה אחרת.</translation>
    </message>
    <message>
        <source>A client who has left is no longer in the list and cannot answer any more.</source>
        <translation>מי שכבר לא בטיפול לא מופיע ברשימה ולא יכול עוד לענות.</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>עותק</translation>
    </message>
    <message>
        <source>A copy of all answers</source>
        <translation>עותק של כל התשובות</translation>
    </message>
    <message>
        <source>A lost card, or one that somebody else saw, is replaced by a new one.</source>
        <translation>כרטיס שאבד, או שמישהו אחר ראה, מוחלף בכרטיס חדש.</translation>
    </message>
    <message>
        <source>Access and card</source>
        <translation>גישה וכרטיס</translation>
    </message>
    <message>
        <source>Code card</source>
        <translation>כרטיס קוד</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>הגעה לטיפול</translation>
    </message>
    <message>
        <source>Destroys the client’s keys: nobody can read these answers any more, not even you.</source>
        <translation>משמיד את המפתחות של האדם הזה: איש לא יוכל עוד לקרוא את התשובות האלה, גם לא אתם.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>מחיקה לצמיתות</translation>
    </message>
    <message>
        <source>Erase this client for good</source>
        <translation>מחיקת האדם הזה לצמיתות</translation>
    </message>
    <message>
        <source>Erase {client} for good? The name, the code card and the keys to all answers are destroyed, and nothing brings them back. Backups that were made before still hold them until you destroy those.</source>
        <translation>למחוק את {client} לצמיתות? השם, כרטיס הקוד והמפתחות לכל התשובות יושמדו, ושום דבר לא יחזיר אותם. בגיבויים קודמים הם עדיין נמצאים, עד שתשמידו גם אותם.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Hand {client} over to {name}? You cannot read this client afterwards.</source>
        <translation>להעביר את {client} אל {name}? אחרי כן לא תוכלו לקרוא את התשובות של האדם הזה.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>להשאיר כמו שזה</translation>
    </message>
    <message>
        <source>Make a new code card? The one that the client has stops working at once.</source>
        <translation>להכין כרטיס קוד חדש? הכרטיס הקודם יפסיק לפעול מיד.</translation>
    </message>
    <message>
        <source>New code card</source>
        <translation>כרטיס קוד חדש</translation>
    </message>
    <message>
        <source>Nobody else works in this practice.</source>
        <translation>אין אנשים נוספים שעובדים בקליניקה הזאת.</translation>
    </message>
    <message>
        <source>This client comes again</source>
        <translation>האדם הזה שוב בטיפול</translation>
    </message>
    <message>
        <source>This client has left</source>
        <translation>האדם הזה כבר לא בטיפול</translation>
    </message>
    <message>
        <source>This client has left: not in the list, and the code card is not taken.</source>
        <translation>האדם הזה כבר לא בטיפול: השם לא ברשימה, וכרטיס הקוד לא מתקבל.</translation>
    </message>
    <message>
        <source>Type the client’s name to erase</source>
        <translation>כדי למחוק, נא להקליד את השם</translation>
    </message>
    <message>
        <source>Who can read</source>
        <translation>מי יכול לקרוא</translation>
    </message>
    <message>
        <source>Whoever can read sees all answers, past and future. The recovery key opens every client.</source>
        <translation>מי שיכול לקרוא רואה את כל התשובות, הקודמות והבאות. מפתח השחזור פותח את התשובות של כל הפונים.</translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation>כן, כרטיס חדש</translation>
    </message>
    <message>
        <source>Yes, hand over</source>
        <translation>כן, להעביר</translation>
    </message>
</context>
<context>
    <name>AddClientPage</name>
    <message>
        <source>Add a client</source>
        <translation>הוספת פונה</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>כל הפונים</translation>
    </message>
    <message>
        <source>Make the code card</source>
        <translation>הכנת כרטיס קוד</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>שם הפונה</translation>
    </message>
    <message>
        <source>Please type the client’s name first.</source>
        <translation>נא להקליד קודם את שם הפונה.</translation>
    </message>
    <message>
        <source>The name is sealed: only you and the recovery key can read it.</source>
        <translation>השם חתום: רק אתם ומפתח השחזור יכולים לקרוא אותו.</translation>
    </message>
</context>
<context>
    <name>AddTherapistPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>הוספה לצוות הטיפול</translation>
    </message>
    <message>
        <source>Add this therapist</source>
        <translation>הוספה לצוות</translation>
    </message>
    <message>
        <source>Best typed by the new colleague: it opens the answers of the clients whom you share or hand over. Until then there is nothing to read.</source>
        <translation>הכי טוב שהאדם החדש בצוות יקליד אותו בעצמו: הוא פותח את התשובות של הפונים שתשתפו או תעבירו. עד אז אין מה לקרוא.</translation>
    </message>
    <message>
        <source>Name of the therapist, typed to unlock</source>
        <translation>שם בצוות הטיפול, להקלדה בפתיחת הנעילה</translation>
    </message>
    <message>
        <source>Please type the therapist’s name.</source>
        <translation>נא להקליד את השם.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>צוות הטיפול</translation>
    </message>
</context>
<context>
    <name>AloudButton</name>
    <message>
        <source>Read aloud</source>
        <translation>להקריא</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>להפסיק להקריא</translation>
    </message>
</context>
<context>
    <name>Analogue</name>
    <message>
        <source>A little less</source>
        <translation>קצת פחות</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>קצת יותר</translation>
    </message>
    <message>
        <source>Mark the middle</source>
        <translation>לסמן את האמצע</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>עדיין לא סומן כלום.</translation>
    </message>
    <message>
        <source>Tap the line again to move the mark.</source>
        <translation>כדי להזיז את הסימן, נא לגעת שוב בקו.</translation>
    </message>
    <message>
        <source>Tap the line where it fits for you.</source>
        <translation>נא לגעת בקו במקום שמתאים לכם.</translation>
    </message>
    <message>
        <source>Towards: {words}</source>
        <translation>לכיוון: {words}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Close to: {words}</source>
        <translation>קרוב אל: {words}</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>באמצע</translation>
    </message>
    <message>
        <source>More towards: {words}</source>
        <translation>יותר לכיוון: {words}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words} ({number} of {most})</source>
        <translation>{words} ({number} מתוך {most})</translation>
    </message>
</context>
<context>
    <name>AwayPage</name>
    <message>
        <source>One moment</source>
        <translation>רגע אחד</translation>
    </message>
    <message>
        <source>The therapist is using this device.</source>
        <translation>צוות הטיפול משתמש עכשיו במכשיר הזה.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Another folder</source>
        <translation>תיקייה אחרת</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>גיבוי</translation>
    </message>
    <message>
        <source>It lies on the same disk as the practice: one fault may take both. Copy it to a USB stick.</source>
        <translation>הוא נמצא באותו דיסק עם הקליניקה: תקלה אחת עלולה לפגוע בשניהם. נא להעתיק אותו לזיכרון USB.</translation>
    </message>
    <message>
        <source>Making the backup, then restoring it once to see that it works</source>
        <translation>הגיבוי נוצר, ואז משוחזר פעם אחת כדי לראות שהוא פועל</translation>
    </message>
    <message>
        <source>On this device or in the practice’s network</source>
        <translation>במכשיר הזה או ברשת של הקליניקה</translation>
    </message>
    <message>
        <source>One encrypted file with all answers and all keys. It opens with a therapist’s passphrase or the recovery key, on this device or on a new one.</source>
        <translation>קובץ מוצפן אחד עם כל התשובות וכל המפתחות. הוא נפתח במשפט סיסמה של מישהו מצוות הטיפול או במפתח השחזור, במכשיר הזה או במכשיר חדש.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>קליניקה</translation>
    </message>
    <message>
        <source>Put a USB stick in: it appears here by itself.</source>
        <translation>נא לחבר זיכרון USB: הוא יופיע כאן מעצמו.</translation>
    </message>
    <message>
        <source>Take the stick out and keep it away from this device.</source>
        <translation>נא להוציא את הזיכרון ולשמור אותו הרחק מהמכשיר הזה.</translation>
    </message>
    <message>
        <source>The backup is made, and it was restored once to see that it works: {count} records, {size}. It is {file}.</source>
        <translation>הגיבוי נוצר, ושוחזר פעם אחת כדי לראות שהוא פועל: {count} רשומות, {size}. הוא כאן: {file}.</translation>
    </message>
    <message>
        <source>The last backup: {date}, {count} records</source>
        <translation>הגיבוי האחרון: {date}, {count} רשומות</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet.</source>
        <translation>עדיין אין גיבוי של הקליניקה הזאת.</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>לאן לשמור?</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} פנויים</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back to the welcome page in {seconds} s. Touch or press any key to stay.</source>
        <translation>חזרה לדף הפתיחה בעוד {seconds} ש׳. כדי להישאר, נא לגעת במסך או ללחוץ על מקש.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>נעילה</translation>
    </message>
    <message>
        <source>Lock at once: Esc or Ctrl+L</source>
        <translation>נעילה מיידית: Esc או Ctrl+L</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Touch or press any key to stay.</source>
        <translation>נעילה בעוד {seconds} ש׳. כדי להישאר, נא לגעת במסך או ללחוץ על מקש.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>A few seconds left.</source>
        <translation>נשארו כמה שניות.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>נשארה בערך דקה אחת.</numerusform>
            <numerusform>נשארו בערך %n דקות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>נשארה פחות מדקה.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Code card</source>
        <translation>כרטיס קוד</translation>
    </message>
    <message>
        <source>Print this page at its full size, cut the card out and give it to the client. Then delete the file: Rapport keeps no copy of the code, and a lost card is replaced by a new one.</source>
        <translation>נא להדפיס את הדף הזה בגודל מלא, לגזור את הכרטיס ולתת אותו לפונה. אחר כך נא למחוק את הקובץ: Rapport לא שומר עותק של הקוד, וכרטיס שאבד מוחלף בכרטיס חדש.</translation>
    </message>
    <message>
        <source>Rapport code card</source>
        <translation>כרטיס קוד של Rapport</translation>
    </message>
    <message>
        <source>Type it on the screen, or hold the lines under the reader. Nobody can read answers with it. If you lose it, tell your therapist.</source>
        <translation>מקלידים את הקוד במסך, או מחזיקים את הפסים מתחת לקורא. איש לא יכול לקרוא תשובות בעזרתו. אם הכרטיס אבד, נא לומר לנו בקליניקה.</translation>
    </message>
    <message>
        <source>Whose card it is, by hand (do not write it on the card)</source>
        <translation>של מי הכרטיס, בכתב יד (לא לכתוב על הכרטיס עצמו)</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <translation>הקוד האישי שלכם</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Your clients</source>
        <translation>הפונים שלכם</translation>
    </message>
    <message>
        <source>Your clients, the most urgent first</source>
        <translation>הפונים שלכם, הדחוף ביותר קודם</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>And {count} more: “Practice”, “Records” lists all of them.</source>
        <translation>ויש עוד {count}: ב״קליניקה״, ״רשומות״ מופיע הכול.</translation>
    </message>
    <message>
        <source>Answers of clients who had no code at hand. Open to read them one by one.</source>
        <translation>תשובות של פונים שלא היה להם קוד ביד. אפשר לפתוח ולקרוא אותן אחת אחת.</translation>
    </message>
    <message>
        <source>Last session: {date}.</source>
        <translation>הפגישה האחרונה: {date}.</translation>
    </message>
    <message>
        <source>New answer sheets: {count}.</source>
        <translation>דפי תשובות חדשים: {count}.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>עדיין אין פגישות.</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>קרע פתוח</translation>
    </message>
    <message>
        <source>Open rupture: {sessions}.</source>
        <translation>קרע פתוח: {sessions}.</translation>
    </message>
    <message>
        <source>Sessions without a score: {count}.</source>
        <translation>פגישות בלי ציון: {count}.</translation>
    </message>
    <message>
        <source>The last session has no score: too few questions were answered.</source>
        <translation>לפגישה האחרונה אין ציון: מעט מדי תשובות.</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>בלי קוד</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>חדשים: {count}</translation>
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
            <numerusform>תשובה של אדם אחד בלי קוד</numerusform>
            <numerusform>תשובות של %n אנשים בלי קוד</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer sheet(s) since you last looked</source>
        <translation>
            <numerusform>דף תשובות חדש אחד מאז הביקור הקודם שלכם</numerusform>
            <numerusform>%n דפי תשובות חדשים מאז הביקור הקודם שלכם</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>הוספת פונה</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>סגירת העמדה</translation>
    </message>
    <message>
        <source>Close the kiosk? Clients cannot answer until it is started again.</source>
        <translation>לסגור את העמדה? הפונים לא יוכלו לענות עד שתופעל שוב.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>להשאיר פתוחה</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>יצירת גיבוי</translation>
    </message>
    <message>
        <source>No client is in “{part}” now.</source>
        <translation>אין כרגע פונים תחת ״{part}״.</translation>
    </message>
    <message>
        <source>No client yet. Add the first one to get a code card.</source>
        <translation>עדיין אין פונים. אחרי הוספת הראשונים יופיע כרטיס קוד.</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it, among “{part}”.</source>
        <translation>אין תחת ״{part}״ פונים ש״{typed}״ מופיע בשמם.</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it.</source>
        <translation>אין פונים ש״{typed}״ מופיע בשמם.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>קליניקה</translation>
    </message>
    <message>
        <source>Records: {code}</source>
        <translation>רשומות: {code}</translation>
    </message>
    <message>
        <source>Records: {code}, last time {last}</source>
        <translation>רשומות: {code}, בפעם הקודמת {last}</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>להציג את כל הפונים</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>כן, לסגור</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>הפונים שלכם</translation>
    </message>
</context>
<context>
    <name>CheckKeyPage</name>
    <message>
        <source>Check the new recovery key</source>
        <translation>בדיקת מפתח השחזור החדש</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>רגע אחד …</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>נא להקליד שתיים מהקבוצות שלו מהדף או מהקובץ שלכם. אין הבדל בין אותיות גדולות לקטנות.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>מפתח שחזור</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>לראות שוב את המפתח</translation>
    </message>
    <message>
        <source>Use the new key from now on</source>
        <translation>להשתמש במפתח החדש מעכשיו</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>יש משהו שתרצו להוסיף?</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>בינתיים כלום</translation>
    </message>
    <message>
        <source>Ready to send?</source>
        <translation>לשלוח עכשיו?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>שולחים</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation>כדי לשנות תשובה, נא לגעת בה.</translation>
    </message>
    <message>
        <source>You wrote something</source>
        <translation>כתבתם משהו</translation>
    </message>
    <message>
        <source>{question} {answer}. Open the box.</source>
        <translation>{question} {answer}. פתיחת התיבה.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>בחירה</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>בחירת קובץ</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>בחירת תיקייה</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>שמירה בשם</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Access and card</source>
        <translation>גישה וכרטיס</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>כל הפונים</translation>
    </message>
    <message>
        <source>Note steps of repair</source>
        <translation>רישום צעדי תיקון</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>התבוננות</translation>
    </message>
    <message>
        <source>Start the survey for this client</source>
        <translation>התחלת השאלון לאדם הזה</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>לקחת איתכם</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>מגמות</translation>
    </message>
</context>
<context>
    <name>CodeCardView</name>
    <message>
        <source>Rapport code card</source>
        <translation>כרטיס קוד של Rapport</translation>
    </message>
    <message>
        <source>Save a card to print (PDF)</source>
        <translation>שמירת כרטיס להדפסה (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>נשמר ב-{file}. נא להדפיס אותו במחשב אחר, ואז למחוק את הקובץ.</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>הכרטיס מוכן</translation>
    </message>
    <message>
        <source>The code is {code}</source>
        <translation>הקוד הוא {code}</translation>
    </message>
    <message>
        <source>The personal code</source>
        <translation>הקוד האישי</translation>
    </message>
    <message>
        <source>Write it on the client’s card now, or save a card to print. It is shown this once and stored nowhere in clear; a lost card is replaced by a new one.</source>
        <translation>נא לכתוב אותו עכשיו על הכרטיס של הפונה, או לשמור כרטיס להדפסה. הוא מוצג רק הפעם ולא נשמר גלוי בשום מקום. כרטיס שאבד מוחלף בכרטיס חדש.</translation>
    </message>
</context>
<context>
    <name>CodeDisplay</name>
    <message>
        <source>Code: {digits}</source>
        <translation>קוד: {digits}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>עדיין כלום</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>I have no code at hand</source>
        <translation>אין לי קוד ביד</translation>
    </message>
    <message>
        <source>Please enter your code</source>
        <translation>נא להקליד את הקוד שלכם</translation>
    </message>
    <message>
        <source>The code has ten digits. Please type the ones that are missing.</source>
        <translation>בקוד יש עשר ספרות. נא להקליד את אלה שחסרות.</translation>
    </message>
    <message>
        <source>Type the ten digits on your card, or scan it.</source>
        <translation>נא להקליד את עשר הספרות שבכרטיס, או לסרוק אותו.</translation>
    </message>
</context>
<context>
    <name>ColleagueCard</name>
    <message>
        <source>Keep as it is</source>
        <translation>להשאיר כמו שזה</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>משפט סיסמה חדש</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>משפט סיסמה חדש ל-{name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>הסרת {name}</translation>
    </message>
    <message>
        <source>Remove {name}? Nobody unlocks with that passphrase any more. Answers stay; clients who have left become the practice’s, and can be read with the recovery key.</source>
        <translation>להסיר את {name}? משפט הסיסמה הזה כבר לא יפתח את הנעילה. התשובות נשארות. פונים שכבר לא בטיפול עוברים לקליניקה, ואפשר לקרוא את התשובות שלהם במפתח השחזור.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>כן, להסיר</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (אתם)</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Aa</source>
        <translation>אב</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>כפתורי ההמשך</translation>
    </message>
    <message>
        <source>Buttons to go on at the left</source>
        <translation>כפתורי ההמשך בצד שמאל</translation>
    </message>
    <message>
        <source>Buttons to go on at the right</source>
        <translation>כפתורי ההמשך בצד ימין</translation>
    </message>
    <message>
        <source>Choose what suits you. You can change it again at any time.</source>
        <translation>אפשר לבחור מה שנוח לכם, ולשנות שוב בכל רגע.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>ניגודיות</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>High</source>
        <translation>גבוהה</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>שמאל</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>להקל על קריאת הדף הזה</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ימין</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>גודל הטקסט</translation>
    </message>
    <message>
        <source>Text size {percent} percent</source>
        <translation>גודל הטקסט {percent} אחוז</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>רגילה</translation>
    </message>
    <message>
        <source>Usual contrast</source>
        <translation>ניגודיות רגילה</translation>
    </message>
</context>
<context>
    <name>CommentPage</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>נשאר תו אחד</numerusform>
            <numerusform>נשארו %n תווים</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>לרוקן את התיבה</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>יש משהו שתרצו להוסיף?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>You can leave this empty. Nobody reads it now: it is read later, with your answers. If you need somebody today, please speak to us in person.</source>
        <translation>אפשר להשאיר את זה ריק. עכשיו איש לא קורא את זה: זה ייקרא אחר כך, יחד עם התשובות שלכם. אם אתם צריכים מישהו היום, נא לפנות אלינו ולדבר איתנו.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check the recovery key</source>
        <translation>בדיקת מפתח השחזור</translation>
    </message>
    <message>
        <source>Found the practice</source>
        <translation>הקמת הקליניקה</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>רגע אחד …</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>נא להקליד שתיים מהקבוצות שלו מהדף או מהקובץ שלכם. אין הבדל בין אותיות גדולות לקטנות.</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>לראות שוב את המפתח</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>שלב 3 מתוך 3</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>A backup is being made</source>
        <translation>נוצר גיבוי</translation>
    </message>
    <message>
        <source>This view locks by itself as soon as it is done. “Lock” locks at once; then there is no backup.</source>
        <translation>המסך הזה יינעל מעצמו כשזה יסתיים. ״נעילה״ נועלת מיד; ואז אין גיבוי.</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>Earlier</source>
        <translation>מוקדם יותר</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>מאוחר יותר</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>יום אחד אחורה</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>יום אחד קדימה</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>היום, {date}</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>Files are saved as they are.</source>
        <translation>הקבצים נשמרים כמו שהם.</translation>
    </message>
    <message>
        <source>For practices in the United States that treat substance use disorders: their records may only be passed on together with a notice. Everywhere else you do not need it.</source>
        <translation>לקליניקות בארצות הברית שמטפלות בהפרעות שימוש בחומרים: את הרשומות שלהן מותר להעביר הלאה רק יחד עם הודעה. בכל מקום אחר אין בה צורך.</translation>
    </message>
    <message>
        <source>It stands at the foot of reports and pictures and inside exports as JSON and FHIR. Beside a table (CSV) lies a text file with it, so that programs can read the table.</source>
        <translation>היא מופיעה בתחתית של דוחות ותמונות ובתוך ייצוא ל-JSON ול-FHIR. ליד טבלה (CSV) נשמר קובץ טקסט עם ההודעה, כדי שתוכנות יוכלו לקרוא את הטבלה.</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>לשמור כך</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>בלי הודעה</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>הודעה על קבצים שמורים</translation>
    </message>
    <message>
        <source>On everything that is saved from now on.</source>
        <translation>על כל מה שנשמר מעכשיו.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>קליניקה</translation>
    </message>
    <message>
        <source>That holds from now on. Files that were saved before stay as they are.</source>
        <translation>זה תקף מעכשיו. קבצים שנשמרו קודם נשארים כמו שהם.</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>ההודעה</translation>
    </message>
    <message>
        <source>The notice is the short form of 42 CFR 2.32(a)(2), in the language of the law. The law also wants a copy of the client’s consent with it, or a clear explanation of what the consent covers: you add that.</source>
        <translation>ההודעה היא הנוסח הקצר של US 42 CFR 2.32(a)(2), בשפת החוק. החוק דורש לצרף גם עותק של הסכמת הפונה, או הסבר ברור על מה שההסכמה כוללת: את זה אתם מוסיפים.</translation>
    </message>
    <message>
        <source>The notice of 42 CFR part 2</source>
        <translation>ההודעה לפי US 42 CFR part 2</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Next, this device shows the welcome page for clients. Tap “Therapist” there, unlock with your passphrase, and add your first client to get a code card.</source>
        <translation>עכשיו המכשיר יציג את דף הפתיחה לפונים. שם נא לגעת ב״צוות הטיפול״, לפתוח את הנעילה במשפט הסיסמה שלכם, ולהוסיף פונה כדי לקבל כרטיס קוד.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>The practice is ready</source>
        <translation>הקליניקה מוכנה</translation>
    </message>
    <message>
        <source>What was here before is kept in {folder}.</source>
        <translation>מה שהיה כאן קודם שמור ב-{folder}.</translation>
    </message>
    <message>
        <source>“{practice}” is here again as it was on {date}: {count} records, every one of them checked. Answers given after that are not in it. Next, this device shows the welcome page for clients.</source>
        <translation>״{practice}״ שוב כאן כפי שהייתה ב-{date}: {count} רשומות, וכולן נבדקו. תשובות שניתנו אחרי כן אינן בה. עכשיו המכשיר יציג את דף הפתיחה לפונים.</translation>
    </message>
</context>
<context>
    <name>EaseButton</name>
    <message>
        <source>Aa</source>
        <translation>אב</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>להקל על קריאת הדף הזה</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message>
        <source>Skipped</source>
        <translation>דילגתם</translation>
    </message>
    <message>
        <source>{question} {answer}. Change this answer.</source>
        <translation>{question} {answer}. שינוי התשובה הזאת.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>לפי שם</translation>
    </message>
    <message>
        <source>Last session first</source>
        <translation>הפגישה האחרונה קודם</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>הדחוף ביותר קודם</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>כדאי להסתכל</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>תשובות חדשות</translation>
    </message>
    <message>
        <source>No answers lately</source>
        <translation>אין תשובות לאחרונה</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>קרע פתוח</translation>
    </message>
    <message>
        <source>Order of the clients</source>
        <translation>סדר הפונים</translation>
    </message>
    <message>
        <source>Which clients are shown</source>
        <translation>אילו פונים מוצגים</translation>
    </message>
</context>
<context>
    <name>FormerPage</name>
    <message>
        <source>Clients who have left</source>
        <translation>פונים שכבר לא בטיפול</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>קליניקה</translation>
    </message>
    <message>
        <source>They are not in the list of your clients. Open one to read, to let come again, or to erase.</source>
        <translation>הם לא ברשימת הפונים שלכם. אפשר לפתוח שם כדי לקרוא, לציין חזרה לטיפול, או למחוק.</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>אתם עדיין כאן?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>להמשיך</translation>
    </message>
    <message>
        <source>Seconds left: {seconds}</source>
        <translation>שניות שנותרו: {seconds}</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. If not, nothing is kept.</source>
        <translation>כדי להמשיך, נא לגעת במסך. אם לא, שום דבר לא יישמר.</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message numerus="yes">
        <source>%n answer sheet(s) destroyed.</source>
        <translation>
            <numerusform>דף תשובות אחד הושמד.</numerusform>
            <numerusform>%n דפי תשובות הושמדו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>חודש אחד</numerusform>
            <numerusform>%n חודשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>שנה אחת</numerusform>
            <numerusform>%n שנים</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy for good all answers that are older than that, now and from now on?</source>
        <translation>להשמיד לצמיתות את כל התשובות הישנות יותר, עכשיו ומעכשיו?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Keep them so</source>
        <translation>לשמור כך</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>משך השמירה</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>להשאיר כמו שזה</translation>
    </message>
    <message>
        <source>Nothing is destroyed by itself.</source>
        <translation>שום דבר לא מושמד מעצמו.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>קליניקה</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>זה תקף מעכשיו.</translation>
    </message>
    <message>
        <source>What is older is destroyed, for colleagues’ clients at their next unlock: that somebody answered stays, what was answered is gone for good. Backups made before still hold it. How long answers have to be kept is set by law; ask your professional body.</source>
        <translation>מה שישן יותר מושמד; אצל פונים של עמיתים, בפתיחת הנעילה הבאה שלהם. העובדה שענו נשארת, מה שענו נעלם לצמיתות. גיבויים קודמים עדיין מכילים את זה. כמה זמן חובה לשמור תשובות קובע החוק; נא לשאול את האיגוד המקצועי שלכם.</translation>
    </message>
    <message>
        <source>Yes, destroy older answers</source>
        <translation>כן, להשמיד תשובות ישנות</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>Fingerprint, to tell keys apart: {fingerprint}</source>
        <translation>טביעת אצבע, להבחנה בין מפתחות: {fingerprint}</translation>
    </message>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>קבוצה {number}: {letters}</translation>
    </message>
    <message>
        <source>Save a page to print (PDF)</source>
        <translation>שמירת דף להדפסה (PDF)</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>שמירה כטקסט פשוט</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>נשמר ב-{file}. נא להדפיס אותו במחשב אחר, ואז למחוק את הקובץ.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Take back the last digit</source>
        <translation>ביטול הספרה האחרונה</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {language}</source>
        <translation>שפה: {language}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>A native speaker has read what Rapport says in this language.</source>
        <translation>דוברי השפה מלידה קראו את מה ש-Rapport אומר בה.</translation>
    </message>
    <message>
        <source>A native speaker has reviewed it</source>
        <translation>דוברי השפה מלידה בדקו אותה</translation>
    </message>
    <message>
        <source>Begin every visit in this language</source>
        <translation>להתחיל כל ביקור בשפה הזאת</translation>
    </message>
    <message>
        <source>Do not offer it to clients any more</source>
        <translation>לא להציע אותה יותר לפונים</translation>
    </message>
    <message>
        <source>It was not reviewed after all</source>
        <translation>בעצם היא לא נבדקה</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>שפות</translation>
    </message>
    <message>
        <source>Offer it to clients</source>
        <translation>להציע אותה לפונים</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>זה תקף מעכשיו.</translation>
    </message>
    <message>
        <source>These words were written with care, but not reviewed by a native speaker yet. Ask somebody who grew up with the language to go through the client’s pages, and note it here.</source>
        <translation>המילים האלה נכתבו בקפידה, אבל עדיין לא נבדקו בידי דוברי השפה מלידה. בקשו ממי שגדלו עם השפה לעבור על הדפים של הפונים, וציינו זאת כאן.</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Clients choose among the offered languages before the first question. Every visit begins in the practice’s own language; this view speaks it too, from its next start.</source>
        <translation>הפונים בוחרים לפני השאלה הראשונה מבין השפות המוצעות. כל ביקור מתחיל בשפת הקליניקה; גם התצוגה הזאת תדבר בה, מההפעלה הבאה.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>שפות</translation>
    </message>
    <message>
        <source>Not offered to clients</source>
        <translation>לא מוצעת לפונים</translation>
    </message>
    <message>
        <source>Offered to clients</source>
        <translation>מוצעת לפונים</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>קליניקה</translation>
    </message>
    <message>
        <source>The practice’s own language</source>
        <translation>שפת הקליניקה</translation>
    </message>
    <message>
        <source>not reviewed by a native speaker</source>
        <translation>לא נבדקה בידי דוברי השפה מלידה</translation>
    </message>
    <message>
        <source>reviewed by a native speaker, {date}</source>
        <translation>נבדקה בידי דוברי השפה מלידה, {date}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>How to read this</source>
        <translation>איך לקרוא את זה</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>יומן</translation>
    </message>
    <message>
        <source>Log, the newest entry first</source>
        <translation>יומן, החדש ביותר קודם</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>רגע אחד …</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>רשומות</translation>
    </message>
    <message>
        <source>What was done, by whom and when. It never says what a client answered.</source>
        <translation>מה נעשה, על ידי מי ומתי. אף פעם לא כתוב בו מה ענו.</translation>
    </message>
</context>
<context>
    <name>LookFlow</name>
    <message>
        <source>The clients’ pages look like this from now on. These pages follow at the next unlock.</source>
        <translation>מעכשיו הדפים של הפונים נראים כך. הדפים האלה ישתנו בפתיחת הנעילה הבאה.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Accent</source>
        <translation>צבע הדגשה</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>אוטומטי</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>כפתורי ההמשך</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>רגועה</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>בחירת תמונה…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>צבעים</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>ערב</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>How the clients’ pages look. Every client may still choose what is easier to read.</source>
        <translation>כך נראים הדפים של הפונים. כל אחד ואחת עדיין יכולים לבחור מה שקל להם יותר לקרוא.</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>לשמור את המראה הזה</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>שמאל</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>לוגו</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Motion when a page changes</source>
        <translation>תנועה במעבר בין דפים</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>שם הקליניקה</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>קליניקה</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ימין</translation>
    </message>
    <message>
        <source>Show Rapport’s mark again</source>
        <translation>להציג שוב את הסימן של Rapport</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>גודל הטקסט</translation>
    </message>
    <message>
        <source>The welcome page shows Rapport’s mark.</source>
        <translation>דף הפתיחה מציג את הסימן של Rapport.</translation>
    </message>
    <message>
        <source>Your picture is shown on the welcome page.</source>
        <translation>התמונה שלכם מוצגת בדף הפתיחה.</translation>
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
        <translation>קצת</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Completely</source>
        <translation>לגמרי</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>להמשיך</translation>
    </message>
    <message>
        <source>How the pages will look</source>
        <translation>כך ייראו הדפים</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>במידה רבה</translation>
    </message>
    <message>
        <source>Today I felt listened to.</source>
        <translation>היום הרגשתי שמקשיבים לי.</translation>
    </message>
</context>
<context>
    <name>MineFlow</name>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport להדרכה</translation>
    </message>
</context>
<context>
    <name>MyPassphrasePage</name>
    <message>
        <source>Change it</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>משפט הסיסמה שלי</translation>
    </message>
    <message>
        <source>Please type your present passphrase.</source>
        <translation>נא להקליד את משפט הסיסמה הנוכחי.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>קליניקה</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>משפט הסיסמה הנוכחי</translation>
    </message>
    <message>
        <source>The old one no longer works then. Backups made before still open with the old one: make a new backup afterwards.</source>
        <translation>הישן כבר לא יפעל אז. גיבויים קודמים עדיין נפתחים בישן: נא ליצור אחר כך גיבוי חדש.</translation>
    </message>
</context>
<context>
    <name>MyPractice</name>
    <message>
        <source>Counted by sessions: {told} of {sessions}. There is no interval for that, because the sessions of one client are not independent of each other.</source>
        <translation>בספירה לפי פגישות: {told} מתוך {sessions}. לזה אין רווח סמך, כי הפגישות של אותו אדם אינן בלתי תלויות זו בזו.</translation>
    </message>
    <message>
        <source>For each client the median of the last {recent} scores (from {sessions} on), then the median of these: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>לכל פונה החציון של {recent} הציונים האחרונים (החל מ-{sessions}), ואז החציון של כל אלה: 0 הוא התשובה הנמוכה ביותר לכל שאלה, 100 הגבוהה ביותר.</translation>
    </message>
    <message>
        <source>How clients answer</source>
        <translation>איך הפונים עונים</translation>
    </message>
    <message>
        <source>In brackets an interval: of 100 such intervals at least {share} hold the true median.</source>
        <translation>בסוגריים רווח סמך: מתוך 100 רווחים כאלה לפחות {share} מכילים את החציון האמיתי.</translation>
    </message>
    <message>
        <source>Lower than the other dimensions for most clients: “{dimension}”.</source>
        <translation>אצל רוב הפונים נמוך מהממדים האחרים: ״{dimension}״.</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>רגעים שלא הרגישו נכון</translation>
    </message>
    <message>
        <source>My ratings beside theirs</source>
        <translation>הדירוגים שלי לצד שלהם</translation>
    </message>
    <message>
        <source>No dimension is clearly lower than the others.</source>
        <translation>אין ממד שנמוך בבירור מהאחרים.</translation>
    </message>
    <message>
        <source>On no dimension do you and your clients clearly differ.</source>
        <translation>אין ממד שיש בו פער ברור ביניכם לבין הפונים שלכם.</translation>
    </message>
    <message>
        <source>Too few clients for a figure yet: {count} of {fewest}.</source>
        <translation>עדיין מעט מדי פונים בשביל נתון: {count} מתוך {fewest}.</translation>
    </message>
    <message>
        <source>With {hits} of these {count} clients every such moment is put right by their own answers ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>אצל {hits} מתוך {count} הפונים האלה כל רגע כזה תוקן לפי התשובות שלהם עצמם ({share}%, רווח סמך 95%: {lower} עד {upper}%).</translation>
    </message>
    <message>
        <source>You and your clients differ most on “{dimension}”.</source>
        <translation>הפער הגדול ביותר ביניכם לבין הפונים שלכם הוא ב״{dimension}״.</translation>
    </message>
    <message>
        <source>Your rating minus the client’s answer: for each client with {sessions} sessions rated by both the median, then the median of these. Above 0 you rate higher than the client does.</source>
        <translation>הדירוג שלכם פחות התשובה של הפונה: לכל פונה עם {sessions} פגישות ששני הצדדים דירגו, החציון; ואז החציון של כל אלה. מעל 0 הדירוג שלכם גבוה מזה של הפונה.</translation>
    </message>
    <message>
        <source>{clients} of your own clients who still come, {sessions} sessions, {rated} of them rated by you. Each client counts once. No figure is given for fewer than {fewest} clients.</source>
        <translation>{clients} מהפונים שלכם שעדיין בטיפול, {sessions} פגישות, {rated} מהן בדירוג שלכם. כל אדם נספר פעם אחת. לפחות מ-{fewest} פונים לא מוצג נתון.</translation>
    </message>
    <message>
        <source>{count} more clients answer another questionnaire and are left out.</source>
        <translation>עוד {count} פונים עונים על שאלון אחר ואינם נכללים.</translation>
    </message>
    <message>
        <source>{count} of {fewest} clients</source>
        <translation>{count} מתוך {fewest} פונים</translation>
    </message>
    <message>
        <source>{hits} of {count} clients told of a moment that did not feel right ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>{hits} מתוך {count} פונים סיפרו על רגע שלא הרגיש נכון ({share}%, רווח סמך 95%: {lower} עד {upper}%).</translation>
    </message>
    <message>
        <source>{value} ({lower} to {upper}), {count} clients</source>
        <translation>{value} ({lower} עד {upper}), {count} פונים</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms. These figures describe how your clients answered. They grade nobody, and no therapist is compared with another.</source>
        <translation>״אמון אחרי הפגישה״ אינו סולם מתוקף ואין לו נורמות. הנתונים האלה מתארים איך הפונים שלכם ענו. הם לא שופטים איש, ואין כאן השוואה בין אנשי הצוות.</translation>
    </message>
</context>
<context>
    <name>MyPracticePage</name>
    <message>
        <source>My practice</source>
        <translation>העבודה שלי</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>קליניקה</translation>
    </message>
    <message>
        <source>Save for supervision (PDF)</source>
        <translation>שמירה להדרכה (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>נשמר ב-{file}.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. It has no client’s name. To print it, open it on another computer.</source>
        <translation>הקובץ אינו מוצפן: מי שהקובץ בידיו יכול לקרוא אותו. אין בו שמות של פונים. להדפסה נא לפתוח אותו במחשב אחר.</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Language of the practice</source>
        <translation>שפת הקליניקה</translation>
    </message>
    <message>
        <source>Name of the practice (clients see it)</source>
        <translation>שם הקליניקה (הפונים רואים אותו)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
    <message>
        <source>Please type the name of the practice.</source>
        <translation>נא להקליד את שם הקליניקה.</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>נא להקליד את שמכם.</translation>
    </message>
    <message>
        <source>Restore a backup instead</source>
        <translation>שחזור גיבוי במקום זה</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>הקמת Rapport</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>שלב 1 מתוך 3</translation>
    </message>
    <message>
        <source>Three short steps: the names, your passphrase, and a recovery key for emergencies. Nothing is stored before the last one is done, and nothing ever leaves this device.</source>
        <translation>שלושה שלבים קצרים: השמות, משפט הסיסמה שלכם, ומפתח שחזור למקרה חירום. שום דבר לא נשמר לפני סוף השלב האחרון, ושום דבר לא יוצא אף פעם מהמכשיר הזה.</translation>
    </message>
    <message>
        <source>Your name (the first therapist)</source>
        <translation>שמכם (השם הראשון בצוות הטיפול)</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>יש לי אותו על נייר</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>מפתח שחזור</translation>
    </message>
    <message>
        <source>Save the page to a USB stick and print it, or write it on paper. It is shown only now. The old key still holds until you have typed two groups of this one.</source>
        <translation>נא לשמור את הדף בזיכרון USB ולהדפיס אותו, או לכתוב את המפתח על נייר. הוא מוצג רק עכשיו. הישן עדיין תקף עד שיוקלדו שתי קבוצות מהחדש.</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>מפתח השחזור החדש</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Make one for me: five words</source>
        <translation>להמציא בשבילי: חמש מילים</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>נא לבחור משפט סיסמה.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>אותו משפט פעם נוספת</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the second one again.</source>
        <translation>השניים לא זהים. נא להקליד שוב את השני.</translation>
    </message>
    <message>
        <source>Write it down now, then type it once more below.</source>
        <translation>נא לרשום אותו עכשיו, ואז להקליד אותו שוב למטה.</translation>
    </message>
</context>
<context>
    <name>NewerFormPage</name>
    <message>
        <source>One moment, please</source>
        <translation>רגע אחד, בבקשה</translation>
    </message>
    <message>
        <source>This device is getting ready after an update. It goes on by itself.</source>
        <translation>המכשיר הזה מתכונן אחרי עדכון. הוא ימשיך מעצמו.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>All therapists of the practice see this, with every client. Name nobody here.</source>
        <translation>כל צוות הטיפול בקליניקה רואה את זה, אצל כל הפונים. נא לא לציין כאן שמות.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>בכמה מילים</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>לשמור</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>היום האחרון</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Only you can read your notes, and no export takes them along.</source>
        <translation>רק אתם יכולים לקרוא את ההערות שלכם, והן לא נכללות בשום ייצוא.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>להסיר</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Add a note</source>
        <translation>הוספת הערה</translation>
    </message>
    <message>
        <source>Add an event of the practice</source>
        <translation>הוספת אירוע בקליניקה</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Change: {text}</source>
        <translation>שינוי: {text}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Event of the practice, {days}</source>
        <translation>אירוע בקליניקה, {days}</translation>
    </message>
    <message>
        <source>Your note on this session</source>
        <translation>ההערה שלכם על הפגישה הזאת</translation>
    </message>
    <message>
        <source>Your note, {days}</source>
        <translation>ההערה שלכם, {days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} עד {last}</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Go on</source>
        <translation>להמשיך</translation>
    </message>
    <message>
        <source>Nobody is watching now. If you need somebody today, please speak to us in person.</source>
        <translation>איש לא צופה עכשיו. אם אתם צריכים מישהו היום, נא לפנות אלינו ולדבר איתנו.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
    <message>
        <source>Only your therapist can read your answers.</source>
        <translation>רק המטפל או המטפלת שלכם יכולים לקרוא את התשובות שלכם.</translation>
    </message>
    <message>
        <source>They are stored locked on this device. For emergencies the practice keeps one spare key.</source>
        <translation>הן שמורות ונעולות במכשיר הזה. למקרה חירום יש לקליניקה מפתח רזרבי אחד.</translation>
    </message>
    <message>
        <source>Who will see this</source>
        <translation>מי יראה את זה</translation>
    </message>
    <message>
        <source>You can skip any question, and you can stop at any time.</source>
        <translation>אפשר לדלג על כל שאלה, ואפשר לעצור בכל רגע.</translation>
    </message>
    <message>
        <source>You gave no code, so the therapists of this practice can read these answers.</source>
        <translation>לא נתתם קוד, ולכן צוות הטיפול בקליניקה יכול לקרוא את התשובות האלה.</translation>
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
        <translation>חזרה למעלה</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>להציג עוד</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <translation>משפט סיסמה חדש</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>רגע אחד …</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose your passphrase</source>
        <translation>בחירת משפט הסיסמה שלכם</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>It opens what your clients answered. Nobody can reset it: without it and without the recovery key the answers are gone. Four or five unrelated words are strong and easy to keep.</source>
        <translation>הוא פותח את מה שהפונים שלכם ענו. איש לא יכול לאפס אותו: בלעדיו ובלי מפתח השחזור התשובות אבודות. ארבע או חמש מילים שאין ביניהן קשר הן חזקות וקלות לזכירה.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>משפט סיסמה</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>שלב 2 מתוך 3</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: the therapist; filled where the client’s answers had not been seen.</source>
        <translation>נקודות וקו רציף: הפונה. מעוינים וקו מקווקו: המטפל או המטפלת; מלאים כשהתשובות של הפונה לא נראו קודם.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>פונה</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>צוות הטיפול</translation>
    </message>
</context>
<context>
    <name>PictureFlow</name>
    <message>
        <source>Rapport both views</source>
        <translation>שתי נקודות המבט Rapport</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Both views over time: the client’s scores and your own ratings. In Rapport nobody else sees your ratings; whoever gets the file does.</source>
        <translation>שתי נקודות המבט לאורך זמן: הציונים של הפונה והדירוגים שלכם. ב-Rapport איש מלבדכם לא רואה את הדירוגים שלכם; מי שיקבל את הקובץ יראה אותם.</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>שמירת התמונה הזאת</translation>
    </message>
    <message>
        <source>Save this picture: {client}</source>
        <translation>שמירת התמונה הזאת: {client}</translation>
    </message>
    <message>
        <source>The plot as you saw it: all sessions.</source>
        <translation>התרשים כפי שראיתם אותו: כל הפגישות.</translation>
    </message>
    <message>
        <source>The plot as you saw it: sessions {first} to {last} of {count}. The usual range and the marks are those of the whole course.</source>
        <translation>התרשים כפי שראיתם אותו: פגישות {first} עד {last} מתוך {count}. הטווח הרגיל והסימנים הם של המהלך כולו.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>מה נשמר</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Moments</source>
        <translation>רגעים</translation>
    </message>
    <message>
        <source>No session yet. The first answers will appear here.</source>
        <translation>עדיין אין פגישות. התשובות הראשונות יופיעו כאן.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}</source>
        <translation>פגישות {first} עד {last} מתוך {count}</translation>
    </message>
    <message>
        <source>a fall</source>
        <translation>ירידה</translation>
    </message>
    <message>
        <source>below the cut-off</source>
        <translation>מתחת לסף</translation>
    </message>
    <message>
        <source>below the usual range</source>
        <translation>מתחת לטווח הרגיל</translation>
    </message>
    <message>
        <source>first {count} sessions</source>
        <translation>{count} הפגישות הראשונות</translation>
    </message>
    <message>
        <source>has stayed low</source>
        <translation>נשאר נמוך</translation>
    </message>
    <message>
        <source>long run on one side</source>
        <translation>רצף ארוך בצד אחד</translation>
    </message>
    <message>
        <source>lower than last time</source>
        <translation>נמוך מהפעם הקודמת</translation>
    </message>
    <message>
        <source>marked fall</source>
        <translation>ירידה ניכרת</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>אין ציון</translation>
    </message>
    <message>
        <source>no usual range: no variation so far</source>
        <translation>אין טווח רגיל: אין שינוי עד כה</translation>
    </message>
    <message>
        <source>rarely so low</source>
        <translation>רק לעיתים נדירות כה נמוך</translation>
    </message>
    <message>
        <source>reliable change</source>
        <translation>שינוי מהימן</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>תוקן</translation>
    </message>
    <message>
        <source>slow decline</source>
        <translation>ירידה אטית</translation>
    </message>
    <message>
        <source>still low</source>
        <translation>עדיין נמוך</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>עדיין פתוח</translation>
    </message>
    <message>
        <source>usual range from {count} scores on</source>
        <translation>טווח רגיל החל מ-{count} ציונים</translation>
    </message>
    <message>
        <source>{value} on {date}</source>
        <translation>{value} ב-{date}</translation>
    </message>
    <message>
        <source>{value} top of the range</source>
        <translation>{value} ראש הטווח</translation>
    </message>
    <message>
        <source>{value} usual level</source>
        <translation>{value} הרמה הרגילה</translation>
    </message>
    <message>
        <source>{value} usual range for this client, from the first {count} sessions</source>
        <translation>{value} הטווח הרגיל של האדם הזה, מ-{count} הפגישות הראשונות</translation>
    </message>
</context>
<context>
    <name>PlotChoice</name>
    <message>
        <source>A picture for a document (PNG), one that stays sharp at any size (SVG), or what is drawn as a table, one row a session (CSV). The table has neither a name nor notes.</source>
        <translation>תמונה למסמך (PNG), תמונה שנשארת חדה בכל גודל (SVG), או הנתונים של התרשים כטבלה, שורה לכל פגישה (CSV). בטבלה אין שם ואין הערות.</translation>
    </message>
    <message>
        <source>The beginning of each is printed too. Whoever gets the picture reads it.</source>
        <translation>גם ההתחלה של כל אחת מהן מודפסת. מי שיקבל את התמונה יוכל לקרוא אותן.</translation>
    </message>
    <message>
        <source>With the client’s name</source>
        <translation>עם השם של הפונה</translation>
    </message>
    <message>
        <source>With your notes and the events of the practice</source>
        <translation>עם ההערות שלכם והאירועים בקליניקה</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>פונה אחד</numerusform>
            <numerusform>%n פונים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>דבר אחד לבדוק</numerusform>
            <numerusform>%n דברים לבדוק</numerusform>
        </translation>
    </message>
    <message>
        <source>42 CFR part 2</source>
        <translation>US 42 CFR part 2</translation>
    </message>
    <message>
        <source>All answers are kept.</source>
        <translation>כל התשובות נשמרות.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>כל הפונים</translation>
    </message>
    <message>
        <source>All questions are asked.</source>
        <translation>כל השאלות נשאלות.</translation>
    </message>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>כל מה שנבדק הוא כפי ש-Rapport כתב.</translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n month(s).</source>
        <translation>
            <numerusform>התשובות נשמרות חודש אחד.</numerusform>
            <numerusform>התשובות נשמרות %n חודשים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n year(s).</source>
        <translation>
            <numerusform>התשובות נשמרות שנה אחת.</numerusform>
            <numerusform>התשובות נשמרות %n שנים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>גיבוי</translation>
    </message>
    <message>
        <source>Change what you unlock with.</source>
        <translation>שינוי מה שפותח לכם את הנעילה.</translation>
    </message>
    <message>
        <source>Clients can add own words.</source>
        <translation>הפונים יכולים להוסיף מילים משלהם.</translation>
    </message>
    <message>
        <source>Clients who have left</source>
        <translation>פונים שכבר לא בטיפול</translation>
    </message>
    <message>
        <source>Every visit begins in: {language}</source>
        <translation>כל ביקור מתחיל בשפה: {language}</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>משך השמירה</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>שפות</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Make a new one when it is lost or somebody saw it.</source>
        <translation>נא ליצור חדש אם הוא אבד או אם מישהו ראה אותו.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>משפט הסיסמה שלי</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>העבודה שלי</translation>
    </message>
    <message>
        <source>Name, colours, logo and size of the clients’ pages.</source>
        <translation>שם, צבעים, לוגו וגודל של הדפים של הפונים.</translation>
    </message>
    <message>
        <source>Name, look, languages, questions and the time of a visit reach your further kiosks with the next list of clients that you bring them.</source>
        <translation>השם, המראה, השפות, השאלות ומשך הביקור מגיעים לעמדות הנוספות שלכם עם רשימת הפונים הבאה שתביאו אליהן.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>אין.</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>הודעה על קבצים שמורים</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>קליניקה</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>שאלות</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>רשומות</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>מפתח שחזור</translation>
    </message>
    <message>
        <source>The last one is from {date}.</source>
        <translation>האחרון הוא מ-{date}.</translation>
    </message>
    <message>
        <source>The short form is asked.</source>
        <translation>הנוסח הקצר נשאל.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>צוות הטיפול</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>עדיין אין.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>זמנים</translation>
    </message>
    <message>
        <source>What your clients’ answers say together, without names.</source>
        <translation>מה שהתשובות של כל הפונים שלכם אומרות יחד, בלי שמות.</translation>
    </message>
    <message>
        <source>When a visit ends by itself, and when these pages lock.</source>
        <translation>מתי ביקור מסתיים מעצמו, ומתי הדפים האלה ננעלים.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>One more after question {position} of {total}</source>
        <translation>עוד אחת אחרי שאלה {position} מתוך {total}</translation>
    </message>
    <message>
        <source>Question {position} of {total}</source>
        <translation>שאלה {position} מתוך {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>להשאיר את התשובה</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>One more after question {position} of {total}, about {timeframe}</source>
        <translation>עוד אחת אחרי שאלה {position} מתוך {total}, על {timeframe}</translation>
    </message>
    <message>
        <source>Question {position} of {total}, about {timeframe}</source>
        <translation>שאלה {position} מתוך {total}, על {timeframe}</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>לדלג על השאלה</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>All nine questions</source>
        <translation>כל תשע השאלות</translation>
    </message>
    <message>
        <source>Ask so from now on</source>
        <translation>לשאול כך מעכשיו</translation>
    </message>
    <message>
        <source>Before sending, a client can write up to 300 characters. The page says that nobody reads them now. You read them with the session; Rapport does not search them for anything. Every answer sheet then takes eight times the room on the disk, so that nobody can tell who wrote. A device without a keyboard needs the one of its system.</source>
        <translation>לפני השליחה אפשר לכתוב עד 300 תווים. בדף כתוב שאיש לא קורא אותם עכשיו. אתם קוראים אותם יחד עם הפגישה; Rapport לא מחפש בהם שום דבר. כל דף תשובות תופס אז פי שמונה מקום בדיסק, כדי שאיש לא יוכל לדעת מי כתב. מכשיר בלי מקלדת צריך את המקלדת שעל המסך של המערכת שלו.</translation>
    </message>
    <message>
        <source>Five questions. Its scores do not compare with the others: a new course begins.</source>
        <translation>חמש שאלות. אי אפשר להשוות את הציונים שלו לאחרים: מתחילה סדרה חדשה.</translation>
    </message>
    <message>
        <source>Offer a box for the client’s own words</source>
        <translation>להציע תיבה למילים משלהם של הפונים</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>קליניקה</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>שאלות</translation>
    </message>
    <message>
        <source>That holds from the next visit on.</source>
        <translation>זה תקף מהביקור הבא.</translation>
    </message>
    <message>
        <source>The short form</source>
        <translation>הנוסח הקצר</translation>
    </message>
    <message>
        <source>Under a minute.</source>
        <translation>פחות מדקה.</translation>
    </message>
    <message>
        <source>What you choose holds for every client of the practice, from the next visit on. Further kiosks follow when you bring them the next list of clients.</source>
        <translation>מה שתבחרו חל על כל הפונים בקליניקה, מהביקור הבא ואילך. עמדות נוספות יתעדכנו כשתביאו אליהן את רשימת הפונים הבאה.</translation>
    </message>
    <message>
        <source>Whom to call in a crisis, as it stands beside the box</source>
        <translation>למי להתקשר במשבר, כפי שזה כתוב ליד התיבה</translation>
    </message>
</context>
<context>
    <name>RatingForm</name>
    <message>
        <source>Had you seen the client’s answers to this session?</source>
        <translation>ראיתם כבר את התשובות של הפונה לפגישה הזאת?</translation>
    </message>
    <message>
        <source>Keep my rating</source>
        <translation>לשמור את הדירוג שלי</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>לשמור את השינויים</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>עדיין לא</translation>
    </message>
    <message>
        <source>Take this rating back</source>
        <translation>ביטול הדירוג הזה</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>כן</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Leave this out</source>
        <translation>לא לענות על זה</translation>
    </message>
</context>
<context>
    <name>ReaderRow</name>
    <message>
        <source>Hand over</source>
        <translation>העברה</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>העברה אל {name}</translation>
    </message>
    <message>
        <source>Share for cover</source>
        <translation>שיתוף למילוי מקום</translation>
    </message>
    <message>
        <source>Share with {name} for cover</source>
        <translation>שיתוף עם {name} למילוי מקום</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>הפסקת השיתוף</translation>
    </message>
    <message>
        <source>Stop sharing with {name}</source>
        <translation>הפסקת השיתוף עם {name}</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (אתם)</translation>
    </message>
    <message>
        <source>{name}: can read, for cover</source>
        <translation>{name}: אפשר לקרוא, למילוי מקום</translation>
    </message>
    <message>
        <source>{name}: cannot read</source>
        <translation>{name}: אי אפשר לקרוא</translation>
    </message>
    <message>
        <source>{name}: the client’s therapist</source>
        <translation>{name}: אחריות לטיפול באדם הזה</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>כל מה שנבדק הוא כפי ש-Rapport כתב.</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>לבדוק הכול עכשיו</translation>
    </message>
    <message>
        <source>Checking every record</source>
        <translation>כל רשומה נבדקת</translation>
    </message>
    <message>
        <source>Every record was checked just now, and all of it is as Rapport wrote it.</source>
        <translation>כל רשומה נבדקה עכשיו, והכול כפי ש-Rapport כתב.</translation>
    </message>
    <message>
        <source>Is all of it whole?</source>
        <translation>הכול שלם?</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>יומן</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>לא קרה דבר.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>קליניקה</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>רשומות</translation>
    </message>
    <message>
        <source>Since you last unlocked</source>
        <translation>מאז שפתחתם את הנעילה בפעם הקודמת</translation>
    </message>
    <message>
        <source>State code</source>
        <translation>קוד מצב</translation>
    </message>
    <message>
        <source>The number of records and six characters that stand for all of them. Write it down now and then: as long as it continues from what you noted, nobody has put an older copy in its place.</source>
        <translation>מספר הרשומות ושישה תווים שמייצגים את כולן. כדאי לרשום אותו מדי פעם: כל עוד הוא ממשיך את מה שרשמתם, איש לא שם במקומן עותק ישן יותר.</translation>
    </message>
    <message>
        <source>What was done in this practice, the newest first.</source>
        <translation>מה נעשה בקליניקה הזאת, החדש ביותר קודם.</translation>
    </message>
    <message>
        <source>When you last unlocked it was {code}.</source>
        <translation>כשפתחתם את הנעילה בפעם הקודמת הוא היה {code}.</translation>
    </message>
    <message>
        <source>You unlock for the first time here.</source>
        <translation>זו הפעם הראשונה שאתם פותחים כאן את הנעילה.</translation>
    </message>
</context>
<context>
    <name>RecoveryFlow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>מפתח שחזור של Rapport</translation>
    </message>
    <message>
        <source>The new recovery key (fingerprint {fingerprint}) opens everything now. Destroy the old paper once no backup needs it any more.</source>
        <translation>מפתח השחזור החדש (טביעת אצבע {fingerprint}) פותח עכשיו הכול. נא להשמיד את הנייר הישן כששום גיבוי כבר לא זקוק לו.</translation>
    </message>
    <message>
        <source>Until they change their own passphrase once, it cannot give a new one to: {names}.</source>
        <translation>עד שישנו פעם אחת את משפט הסיסמה שלהם, הוא לא יכול לתת משפט חדש ל: {names}.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>יש לי אותו על נייר</translation>
    </message>
    <message>
        <source>It opens every answer when a passphrase is lost. It is shown this once and stored nowhere: save the page to a USB stick and print it, or write it on paper. Seal it in an envelope and keep it away from this device.</source>
        <translation>הוא פותח את כל התשובות כשמשפט סיסמה אבד. הוא מוצג רק הפעם ולא נשמר בשום מקום: נא לשמור את הדף בזיכרון USB ולהדפיס אותו, או לכתוב אותו על נייר. אחר כך נא לסגור אותו במעטפה ולשמור אותה הרחק מהמכשיר הזה.</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>שמירת מפתח השחזור</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>שלב 3 מתוך 3</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>תאריך: {date}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}: tells this key from another one.</source>
        <translation>טביעת אצבע {fingerprint}: מבדילה בין המפתח הזה לאחרים.</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>טביעת אצבע: {fingerprint}</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>איך משתמשים בו</translation>
    </message>
    <message>
        <source>It opens every answer of the practice when a passphrase is lost. Whoever has it can read everything. Rapport stores it nowhere and cannot show it again: without it and without a passphrase the answers are gone.</source>
        <translation>הוא פותח את כל התשובות של הקליניקה כשמשפט סיסמה אבד. מי שמחזיק בו יכול לקרוא הכול. Rapport לא שומר אותו בשום מקום ולא יכול להציג אותו שוב: בלעדיו ובלי משפט סיסמה התשובות אבודות.</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>מפתח: {key}</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>נבדק</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>נוצר ב-{date}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>On paper, in a sealed and signed envelope, in a safe or with somebody you trust, away from the device and from its backups. Once it is printed, delete the file.</source>
        <translation>על נייר, במעטפה סגורה וחתומה, בכספת או אצל אדם שאתם סומכים עליו, הרחק מהמכשיר ומהגיבויים שלו. אחרי ההדפסה נא למחוק את הקובץ.</translation>
    </message>
    <message>
        <source>Once a year: is the envelope still there, and still closed?</source>
        <translation>פעם בשנה: האם המעטפה עדיין שם, ועדיין סגורה?</translation>
    </message>
    <message>
        <source>Practice: {practice}</source>
        <translation>קליניקה: {practice}</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport recovery key</source>
        <translation>מפתח שחזור של Rapport</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>מפתח שחזור</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>חתימה</translation>
    </message>
    <message>
        <source>Tap “Therapist” on the welcome page and type the key in place of the passphrase; capital letters and blanks do not matter, and a wrong character is noticed. Then open “Practice” and “Therapists” to give a new passphrase. To restore a backup, type it where the passphrase is asked for. Seal it again afterwards.</source>
        <translation>בדף הפתיחה נא לגעת ב״צוות הטיפול״ ולהקליד את המפתח במקום משפט הסיסמה; אין הבדל בין אותיות גדולות לקטנות, רווחים לא משנים, ותו שגוי מתגלה. אחר כך נא לפתוח ״קליניקה״ ואז ״צוות הטיפול״ כדי לתת משפט סיסמה חדש. לשחזור גיבוי נא להקליד אותו במקום שמבקשים משפט סיסמה. אחר כך נא לסגור אותו שוב במעטפה.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>מה זה</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>איפה לשמור אותו</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>Acknowledged: we named what happened</source>
        <translation>הכרה: קראנו בשם למה שקרה</translation>
    </message>
    <message>
        <source>Client: no answer</source>
        <translation>פונה: אין תשובה</translation>
    </message>
    <message>
        <source>Client: {answer}</source>
        <translation>פונה: {answer}</translation>
    </message>
    <message>
        <source>Closed by the client’s answers of {session}.</source>
        <translation>נסגר לפי התשובות של הפונה: {session}.</translation>
    </message>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: you; filled where you had not seen the client’s answers. A difference is no mistake on either side: it is something to be curious about.</source>
        <translation>נקודות וקו רציף: הפונה. מעוינים וקו מקווקו: אתם; מלאים כשלא ראיתם קודם את התשובות של הפונה. פער אינו טעות של אף צד: הוא משהו שכדאי להסתקרן לגביו.</translation>
    </message>
    <message>
        <source>Explored: we talked about what it was like</source>
        <translation>בירור: דיברנו על איך זה היה</translation>
    </message>
    <message>
        <source>New boundary agreed</source>
        <translation>הסכמה על גבול חדש</translation>
    </message>
    <message>
        <source>Open. Only the client’s next answers close it.</source>
        <translation>פתוח. רק התשובות הבאות של הפונה סוגרות את זה.</translation>
    </message>
    <message>
        <source>Over {count} sessions you and the client do not clearly differ on any dimension.</source>
        <translation>לאורך {count} פגישות אין פער ברור ביניכם לבין הפונה בשום ממד.</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points higher than the client does (median; interval {lower} to {upper}).</source>
        <translation>לאורך {count} פגישות הפער הגדול ביותר ביניכם הוא ב״{dimension}״: הדירוג שלכם גבוה ב-{points} נקודות מזה של הפונה (חציון; רווח סמך {lower} עד {upper}).</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points lower than the client does (median; interval {lower} to {upper}).</source>
        <translation>לאורך {count} פגישות הפער הגדול ביותר ביניכם הוא ב״{dimension}״: הדירוג שלכם נמוך ב-{points} נקודות מזה של הפונה (חציון; רווח סמך {lower} עד {upper}).</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>בסך הכול</translation>
    </message>
    <message>
        <source>Rate a session, and both views of it appear here side by side.</source>
        <translation>אחרי שתדרגו פגישה, שתי נקודות המבט עליה יופיעו כאן זו לצד זו.</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>פגישה {number}, {date}</translation>
    </message>
    <message>
        <source>Taken to supervision</source>
        <translation>הובא להדרכה</translation>
    </message>
    <message>
        <source>Too few to tell where you differ: {count} of {fewest} sessions rated by both.</source>
        <translation>עוד מעט מדי כדי לומר איפה יש פער ביניכם: {count} מתוך {fewest} פגישות ששני הצדדים דירגו.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, after you saw the client’s answers.</source>
        <translation>דירגתם את הפגישה הזאת ב-{date}, אחרי שראיתם את התשובות של הפונה.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, before you saw the client’s answers.</source>
        <translation>דירגתם את הפגישה הזאת ב-{date}, לפני שראיתם את התשובות של הפונה.</translation>
    </message>
    <message>
        <source>You rated this session on {date}.</source>
        <translation>דירגתם את הפגישה הזאת ב-{date}.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>אין ציון</translation>
    </message>
    <message>
        <source>{dimension}: client {client}, you {own}</source>
        <translation>{dimension}: פונה {client}, אתם {own}</translation>
    </message>
</context>
<context>
    <name>ReflectionFlow</name>
    <message>
        <source>Noted.</source>
        <translation>נרשם.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>בוטל.</translation>
    </message>
    <message>
        <source>Your rating is kept.</source>
        <translation>הדירוג שלכם נשמר.</translation>
    </message>
    <message>
        <source>Your rating is taken back.</source>
        <translation>הדירוג שלכם בוטל.</translation>
    </message>
</context>
<context>
    <name>ReflectionTab</name>
    <message>
        <source>After</source>
        <translation>הבאה</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>הקודמת</translation>
    </message>
    <message>
        <source>Both views over time</source>
        <translation>שתי נקודות המבט לאורך זמן</translation>
    </message>
    <message>
        <source>How was this session from your side? Everything can be left out. Only you read this; erasing the client erases it too, and no export has it.</source>
        <translation>איך הייתה הפגישה הזאת מהצד שלכם? אפשר לדלג על כל דבר. רק אתם קוראים את זה; מחיקת הפונה מוחקת גם את זה, וזה לא נכלל בשום ייצוא.</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>הדירוג שלי</translation>
    </message>
    <message>
        <source>No session yet. After the first one you can rate it here.</source>
        <translation>עדיין אין פגישות. אחרי הראשונה אפשר לדרג אותה כאן.</translation>
    </message>
    <message>
        <source>Nothing is rated yet. Choose an answer to at least one sentence.</source>
        <translation>עדיין לא דורג כלום. נא לבחור תשובה למשפט אחד לפחות.</translation>
    </message>
    <message>
        <source>Plot of your ratings and the client’s answers</source>
        <translation>תרשים של הדירוגים שלכם ושל התשובות של הפונה</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>התבוננות</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>שמירת התמונה הזאת…</translation>
    </message>
    <message>
        <source>Steps of repair</source>
        <translation>צעדי תיקון</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>הפגישה הבאה</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>הפגישה הקודמת</translation>
    </message>
    <message>
        <source>There is nothing to rate here: the recovery key is no therapist, or this questionnaire has no sentences for the therapist.</source>
        <translation>אין כאן מה לדרג: מפתח השחזור אינו איש צוות, או שבשאלון הזה אין משפטים לצוות הטיפול.</translation>
    </message>
    <message>
        <source>Tick what you did, with its day. Whoever reads this client sees these steps. They close nothing: the client’s next answers do.</source>
        <translation>נא לסמן מה עשיתם, ובאיזה יום. מי שקורא את התשובות של האדם הזה רואה את הצעדים. הם לא סוגרים דבר: רק התשובות הבאות של הפונה סוגרות.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>פונה</translation>
    </message>
    <message>
        <source>you</source>
        <translation>אתם</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Make a new recovery key</source>
        <translation>ליצור מפתח שחזור חדש</translation>
    </message>
    <message>
        <source>Make a new recovery key when the old one is lost or somebody saw it. From then on the old one opens nothing in this practice. Backups that were made before still open with it.</source>
        <translation>נא ליצור מפתח שחזור חדש אם הישן אבד או אם מישהו ראה אותו. מאז הישן לא פותח דבר בקליניקה הזאת. גיבויים קודמים עדיין נפתחים בו.</translation>
    </message>
    <message>
        <source>Please type your own passphrase.</source>
        <translation>נא להקליד את משפט הסיסמה שלכם.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>קליניקה</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>מפתח שחזור</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>משפט הסיסמה שלכם</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>For a conversation</source>
        <translation>לשיחה</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>להדרכה</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>איך לקרוא את זה</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>דוח Rapport</translation>
    </message>
    <message>
        <source>Rapport, page {page} of {pages}</source>
        <translation>Rapport, עמוד {page} מתוך {pages}</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>פגישה {number}</translation>
    </message>
    <message>
        <source>Whoever has this page can read it. Keep it safe.</source>
        <translation>מי שהדף הזה בידיו יכול לקרוא אותו. נא לשמור עליו היטב.</translation>
    </message>
</context>
<context>
    <name>ResetPassphrasePage</name>
    <message>
        <source>New passphrase</source>
        <translation>משפט סיסמה חדש</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>משפט סיסמה חדש ל-{name}</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>קביעת משפט הסיסמה</translation>
    </message>
    <message>
        <source>The old passphrase no longer works then. Clients and answers stay as they are.</source>
        <translation>משפט הסיסמה הישן כבר לא יפעל אז. הפונים והתשובות נשארים כמו שהם.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>צוות הטיפול</translation>
    </message>
</context>
<context>
    <name>RestingPage</name>
    <message>
        <source>It starts again by itself. If it does not, please tell somebody here.</source>
        <translation>הוא יופעל שוב מעצמו. אם לא, נא לומר למישהו כאן.</translation>
    </message>
    <message>
        <source>This device needs a moment</source>
        <translation>המכשיר הזה צריך רגע</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose another file</source>
        <translation>בחירת קובץ אחר</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>בחירת קובץ הגיבוי</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>מתוך גיבוי</translation>
    </message>
    <message>
        <source>It takes the place of “{practice}” as it is here now; that folder is kept beside it under another name.</source>
        <translation>הוא יבוא במקום ״{practice}״ כפי שהיא כאן עכשיו; התיקייה ההיא נשמרת לצדו בשם אחר.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>משפט סיסמה או מפתח שחזור</translation>
    </message>
    <message>
        <source>Please choose the backup file first.</source>
        <translation>נא לבחור קודם את קובץ הגיבוי.</translation>
    </message>
    <message>
        <source>Please type the passphrase or the recovery key.</source>
        <translation>נא להקליד את משפט הסיסמה או את מפתח השחזור.</translation>
    </message>
    <message>
        <source>Put in the USB stick with the backup and choose the newest file. The passphrase of any therapist opens it, as it was on the day of the backup; so does the recovery key.</source>
        <translation>נא לחבר את זיכרון ה-USB עם הגיבוי ולבחור את הקובץ החדש ביותר. כל משפט סיסמה של צוות הטיפול פותח אותו, כפי שהיה ביום הגיבוי; וגם מפתח השחזור.</translation>
    </message>
    <message>
        <source>Records there that the backup does not have: {count}.</source>
        <translation>רשומות שיש שם ואין בגיבוי: {count}.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <source>Restore a practice</source>
        <translation>שחזור קליניקה</translation>
    </message>
    <message>
        <source>Restoring and checking every record</source>
        <translation>משחזרים ובודקים כל רשומה</translation>
    </message>
    <message>
        <source>This is the backup of another practice. It takes the place of “{practice}”, which is here now; its folder is kept beside it under another name.</source>
        <translation>זה גיבוי של קליניקה אחרת. הוא יבוא במקום ״{practice}״ שנמצאת כאן עכשיו; התיקייה שלה נשמרת לצדו בשם אחר.</translation>
    </message>
    <message>
        <source>{file}: made on {date}, with {count} records.</source>
        <translation>{file}: נוצר ב-{date}, עם {count} רשומות.</translation>
    </message>
</context>
<context>
    <name>RestoringFlow</name>
    <message>
        <source>Rapport backups (*.rapport)</source>
        <translation>גיבויים של Rapport (*.rapport)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a client</source>
        <translation>חיפוש פונה</translation>
    </message>
    <message>
        <source>Show all names again</source>
        <translation>להציג שוב את כל השמות</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>הסתרה</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>להציג את מה שהוקלד</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Session {number} of {count}</source>
        <translation>פגישה {number} מתוך {count}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>לא רלוונטית</translation>
    </message>
    <message>
        <source>no answer before the time ran out</source>
        <translation>אין תשובה לפני שנגמר הזמן</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>לא נשאלה</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>דילוג</translation>
    </message>
</context>
<context>
    <name>SessionCursor</name>
    <message>
        <source>Sessions on the plot: left and right arrow keys move between them, together with Shift they choose a span</source>
        <translation>הפגישות בתרשים: מקשי החץ שמאלה וימינה עוברים ביניהן, ויחד עם Shift הם בוחרים טווח</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Answers</source>
        <translation>תשובות</translation>
    </message>
    <message>
        <source>Notes and events</source>
        <translation>הערות ואירועים</translation>
    </message>
    <message>
        <source>Nothing unusual in this session.</source>
        <translation>שום דבר חריג בפגישה הזאת.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>סימנים</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>הפגישה הבאה</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>הפגישה הקודמת</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>מפתח שחזור של Rapport</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>הקמת Rapport</translation>
    </message>
</context>
<context>
    <name>SignalRow</name>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Hide what this means:</source>
        <translation>להסתיר מה זה אומר:</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>מה זה אומר?</translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n days.</source>
        <translation>
            <numerusform>אין תשובות מאז {date}, בדרך כלל בכל יום.</numerusform>
            <numerusform>אין תשובות מאז {date}, בדרך כלל כל %n ימים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n months.</source>
        <translation>
            <numerusform>אין תשובות מאז {date}, בדרך כלל בכל חודש.</numerusform>
            <numerusform>אין תשובות מאז {date}, בדרך כלל כל %n חודשים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n weeks.</source>
        <translation>
            <numerusform>אין תשובות מאז {date}, בדרך כלל בכל שבוע.</numerusform>
            <numerusform>אין תשובות מאז {date}, בדרך כלל כל %n שבועות.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers since {date}, usually every week.</source>
        <translation>אין תשובות מאז {date}, בדרך כלל בכל שבוע.</translation>
    </message>
    <message>
        <source>No answers since {date}.</source>
        <translation>אין תשובות מאז {date}.</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>All sessions</source>
        <translation>כל הפגישות</translation>
    </message>
    <message>
        <source>Drag across the plot to look at some of the sessions only.</source>
        <translation>כדי לראות רק חלק מהפגישות, נא לגרור על פני התרשים.</translation>
    </message>
    <message>
        <source>Last {count}</source>
        <translation>{count} האחרונות</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>שמירת התמונה הזאת…</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}. The usual range stays the same.</source>
        <translation>פגישות {first} עד {last} מתוך {count}. הטווח הרגיל נשאר אותו דבר.</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>בחרו את השפה שלכם</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>All of these are fine.</source>
        <translation>כל האפשרויות כאן בסדר.</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>להמשיך בשאלות</translation>
    </message>
    <message>
        <source>Send what I answered so far</source>
        <translation>לשלוח מה שעניתי עד עכשיו</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>שולחים</translation>
    </message>
    <message>
        <source>Stop and send nothing</source>
        <translation>לעצור ולא לשלוח כלום</translation>
    </message>
    <message>
        <source>Would you like to stop?</source>
        <translation>רוצים לעצור?</translation>
    </message>
</context>
<context>
    <name>SupervisionSheet</name>
    <message>
        <source>Made on {date}. No client is named.</source>
        <translation>נוצר ב-{date}. אין כאן שמות של פונים.</translation>
    </message>
    <message>
        <source>My practice, for supervision</source>
        <translation>העבודה שלי, להדרכה</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport להדרכה</translation>
    </message>
</context>
<context>
    <name>TakeAlongFlow</name>
    <message>
        <source>Rapport answers</source>
        <translation>תשובות Rapport</translation>
    </message>
    <message>
        <source>Rapport plot</source>
        <translation>תרשים Rapport</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>דוח Rapport</translation>
    </message>
    <message>
        <source>Saved to {file}. Whoever has the file can read it.</source>
        <translation>נשמר ב-{file}. מי שהקובץ בידיו יכול לקרוא אותו.</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>A report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>All answers of this client</source>
        <translation>כל התשובות של האדם הזה</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>חזרה אל הפונה</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>ציור (SVG)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>הכול (JSON)</translation>
    </message>
    <message>
        <source>For a client who asks for a copy, for research, or for another program. Every format tells apart why an answer is missing.</source>
        <translation>לפונים שמבקשים עותק, למחקר, או לתוכנה אחרת. בכל תבנית אפשר להבחין למה תשובה חסרה.</translation>
    </message>
    <message>
        <source>For a conversation with the client</source>
        <translation>לשיחה עם הפונה</translation>
    </message>
    <message>
        <source>For health-care programs (FHIR R4)</source>
        <translation>לתוכנות רפואיות (FHIR R4)</translation>
    </message>
    <message>
        <source>For spreadsheets. With the score.</source>
        <translation>לגיליונות אלקטרוניים. עם הציון.</translation>
    </message>
    <message>
        <source>For statistics programs.</source>
        <translation>לתוכנות סטטיסטיקה.</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>להדרכה</translation>
    </message>
    <message>
        <source>In inviting words, without marks of what is unusual.</source>
        <translation>במילים מזמינות, בלי סימון של מה שחריג.</translation>
    </message>
    <message>
        <source>Notes of yours are printed too, on a page of their own. Whoever gets the report reads them.</source>
        <translation>גם ההערות שלכם מודפסות, בעמוד נפרד. מי שיקבל את הדוח יקרא אותן.</translation>
    </message>
    <message>
        <source>One or two pages: the plot, what was noticed, moments and repairs, what it rests on and what is missing. The client’s own words are not in it.</source>
        <translation>עמוד אחד או שניים: התרשים, מה שבלט, רגעים ותיקונים, על מה זה מבוסס ומה חסר. המילים של הפונה אינן בו.</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>תמונה (PNG)</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>הדפסה</translation>
    </message>
    <message>
        <source>Questions and answers. The client’s number stands for the name.</source>
        <translation>שאלות ותשובות. המספר של הפונה בא במקום השם.</translation>
    </message>
    <message>
        <source>Rapport has no print button: a printer’s queue keeps a copy of what it prints. Save the file on a stick, print it on a computer that you trust, then delete it.</source>
        <translation>ב-Rapport אין כפתור הדפסה: תור ההדפסה של המדפסת שומר עותק של מה שמודפס. נא לשמור את הקובץ בזיכרון USB, להדפיס אותו במחשב שאתם סומכים עליו, ואז למחוק אותו.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>שמירת התשובות</translation>
    </message>
    <message>
        <source>Save the report (PDF)</source>
        <translation>שמירת הדוח (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>טבלה (CSV)</translation>
    </message>
    <message>
        <source>Table, one row a session (CSV)</source>
        <translation>טבלה, שורה לכל פגישה (CSV)</translation>
    </message>
    <message>
        <source>Table, one row an answer (CSV)</source>
        <translation>טבלה, שורה לכל תשובה (CSV)</translation>
    </message>
    <message>
        <source>The exact questions, every answer, the scores and the client’s own words: a complete copy.</source>
        <translation>השאלות במדויק, כל תשובה, הציונים והמילים של הפונה: עותק מלא.</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>התרשים</translation>
    </message>
    <message>
        <source>The whole course. Some of the sessions alone are saved from “Trends”: choose them there, then “Save this picture…”.</source>
        <translation>המהלך כולו. כדי לשמור רק חלק מהפגישות, נא לבחור אותן תחת ״מגמות״ ואז ״שמירת התמונה הזאת…״.</translation>
    </message>
    <message>
        <source>This stands on everything that you save: “{notice}”</source>
        <translation>זה מופיע על כל מה שאתם שומרים: ״{notice}״</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>לקחת איתכם</translation>
    </message>
    <message>
        <source>To take along: {client}</source>
        <translation>לקחת איתכם: {client}</translation>
    </message>
    <message>
        <source>What you save here is not protected any more: whoever has the file can read it. Keep it as safe as your notes, and delete it when it is no longer needed. The practice’s log notes that something was saved, not what it says.</source>
        <translation>מה שנשמר כאן כבר לא מוגן: מי שהקובץ בידיו יכול לקרוא אותו. נא לשמור עליו כמו על ההערות שלכם, ולמחוק אותו כשאין בו עוד צורך. ביומן הקליניקה נרשם שמשהו נשמר, לא מה כתוב בו.</translation>
    </message>
    <message>
        <source>With every signal, its rule and its figures.</source>
        <translation>עם כל סימן, הכלל שלו והמספרים שלו.</translation>
    </message>
    <message>
        <source>With the names of client and practice</source>
        <translation>עם השמות של הפונה ושל הקליניקה</translation>
    </message>
    <message>
        <source>With your notes</source>
        <translation>עם ההערות שלכם</translation>
    </message>
    <message>
        <source>Without any name</source>
        <translation>בלי שום שם</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>תודה</translation>
    </message>
    <message>
        <source>They help the two of you to talk about what goes well and what does not. You can leave the device here.</source>
        <translation>הן עוזרות לשניכם לדבר על מה שהולך טוב ועל מה שלא. אפשר להשאיר את המכשיר כאן.</translation>
    </message>
    <message>
        <source>You can answer another time, or not at all. You can leave the device here.</source>
        <translation>אפשר לענות בפעם אחרת, או לא לענות בכלל. אפשר להשאיר את המכשיר כאן.</translation>
    </message>
    <message>
        <source>You stopped, and that is fine. Nothing was sent, nothing was kept.</source>
        <translation>עצרתם, וזה בסדר גמור. שום דבר לא נשלח, שום דבר לא נשמר.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. Only your therapist can open them.</source>
        <translation>התשובות שלכם שמורות ונעולות. רק המטפל או המטפלת שלכם יכולים לפתוח אותן.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. The therapists of this practice can open them.</source>
        <translation>התשובות שלכם שמורות ונעולות. צוות הטיפול בקליניקה יכול לפתוח אותן.</translation>
    </message>
</context>
<context>
    <name>TherapistsFlow</name>
    <message>
        <source>Your passphrase is changed. The old one no longer works.</source>
        <translation>משפט הסיסמה שלכם שונה. הישן כבר לא פועל.</translation>
    </message>
    <message>
        <source>{name} can no longer unlock.</source>
        <translation>ל-{name} כבר אין אפשרות לפתוח את הנעילה.</translation>
    </message>
    <message>
        <source>{name} can unlock now, with that name and passphrase.</source>
        <translation>ל-{name} יש עכשיו אפשרות לפתוח את הנעילה, בשם הזה ובמשפט הסיסמה הזה.</translation>
    </message>
    <message>
        <source>{name} unlocks with the new passphrase from now on.</source>
        <translation>מעכשיו הנעילה של {name} נפתחת במשפט הסיסמה החדש.</translation>
    </message>
</context>
<context>
    <name>TherapistsPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>הוספה לצוות הטיפול</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>קליניקה</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>צוות הטיפול</translation>
    </message>
    <message>
        <source>To remove a therapist, or to give one a new passphrase, lock this view and unlock it with the recovery key in place of a passphrase.</source>
        <translation>כדי להסיר מישהו מהצוות, או לתת משפט סיסמה חדש, נא לנעול את המסך הזה ולפתוח אותו במפתח השחזור במקום משפט סיסמה.</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>דקה אחת</numerusform>
            <numerusform>%n דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>שנייה אחת</numerusform>
            <numerusform>%n שניות</numerusform>
        </translation>
    </message>
    <message>
        <source>After this time without a touch the answers are wiped. Some people need longer to read.</source>
        <translation>אחרי הזמן הזה בלי מגע התשובות נמחקות. יש אנשים שצריכים יותר זמן לקרוא.</translation>
    </message>
    <message>
        <source>After this time without a touch the therapist’s pages lock. Shorter is safer.</source>
        <translation>אחרי הזמן הזה בלי מגע הדפים של צוות הטיפול ננעלים. קצר יותר בטוח יותר.</translation>
    </message>
    <message>
        <source>As usual.</source>
        <translation>כרגיל.</translation>
    </message>
    <message numerus="yes">
        <source>Before a time is over, the page counts down for %n second(s). A touch goes on.</source>
        <translation>
            <numerusform>לפני שהזמן נגמר הדף סופר לאחור שנייה אחת. נגיעה ממשיכה.</numerusform>
            <numerusform>לפני שהזמן נגמר הדף סופר לאחור %n שניות. נגיעה ממשיכה.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these times</source>
        <translation>לשמור את הזמנים האלה</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>קליניקה</translation>
    </message>
    <message>
        <source>That holds from the next visit and from the next unlock on.</source>
        <translation>זה תקף מהביקור הבא ומפתיחת הנעילה הבאה.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>זמנים</translation>
    </message>
    <message>
        <source>When a client walks away</source>
        <translation>כשהפונים עוזבים את המכשיר</translation>
    </message>
    <message>
        <source>When you walk away</source>
        <translation>כשאתם עוזבים את המכשיר</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source> (some questions were skipped)</source>
        <translation> (דילגו על כמה שאלות)</translation>
    </message>
    <message>
        <source> Broken in two: still open.</source>
        <translation> שבור לשניים: עדיין פתוח.</translation>
    </message>
    <message>
        <source> With a tick: put right.</source>
        <translation> עם סימן וי: תוקן.</translation>
    </message>
    <message>
        <source>A moment did not feel right: a little</source>
        <translation>רגע שלא הרגיש נכון: קצת</translation>
    </message>
    <message>
        <source>A moment did not feel right: yes</source>
        <translation>רגע שלא הרגיש נכון: כן</translation>
    </message>
    <message>
        <source>Diamond: a moment that did not feel right (small: a little; large: yes).</source>
        <translation>מעוין: רגע שלא הרגיש נכון (קטן: קצת; גדול: כן).</translation>
    </message>
    <message>
        <source>Gap and ×: too few questions were answered for a score.</source>
        <translation>רווח ו-×: מעט מדי תשובות בשביל ציון.</translation>
    </message>
    <message>
        <source>Hexagon: a slow decline shows here.</source>
        <translation>משושה: כאן נראית ירידה אטית.</translation>
    </message>
    <message>
        <source>Hollow point: some questions were skipped.</source>
        <translation>נקודה חלולה: דילגו על כמה שאלות.</translation>
    </message>
    <message>
        <source>In the client’s own words: “{words}”</source>
        <translation>במילים של הפונה: ״{words}״</translation>
    </message>
    <message>
        <source>No score: too few questions were answered.</source>
        <translation>אין ציון: מעט מדי תשובות.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>עדיין אין פגישות.</translation>
    </message>
    <message>
        <source>Own words of the client: session {sessions}. Point at it to read them.</source>
        <translation>מילים של הפונה: פגישה {sessions}. כדי לקרוא, נא להצביע עליה.</translation>
    </message>
    <message>
        <source>Put right: a little</source>
        <translation>תוקן: קצת</translation>
    </message>
    <message>
        <source>Put right: completely</source>
        <translation>תוקן: לגמרי</translation>
    </message>
    <message>
        <source>Put right: mostly</source>
        <translation>תוקן: במידה רבה</translation>
    </message>
    <message>
        <source>Put right: not at all</source>
        <translation>תוקן: בכלל לא</translation>
    </message>
    <message>
        <source>Put right: very much</source>
        <translation>תוקן: במידה רבה מאוד</translation>
    </message>
    <message>
        <source>Put right: we did not talk about it</source>
        <translation>תוקן: לא דיברנו על זה</translation>
    </message>
    <message>
        <source>Scale: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>סולם: 0 הוא התשובה הנמוכה ביותר לכל שאלה, 100 הגבוהה ביותר.</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>ציון {score} מתוך 100</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>פגישה {number}, {date}</translation>
    </message>
    <message>
        <source>Square: lower than usual for this client.</source>
        <translation>ריבוע: נמוך מהרגיל לאדם הזה.</translation>
    </message>
    <message>
        <source>Triangle: a fall.</source>
        <translation>משולש: ירידה.</translation>
    </message>
    <message>
        <source>What happened in session {session} is still open.</source>
        <translation>מה שקרה בפגישה {session} עדיין פתוח.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>מה שקרה בפגישות {sessions} עדיין פתוח.</translation>
    </message>
    <message>
        <source>What the client wrote cannot be read: its records were changed.</source>
        <translation>אי אפשר לקרוא את מה שכתבו: הרשומות שונו.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>מה שזוהה בפגישה {session} נמשך.</translation>
    </message>
</context>
<context>
    <name>TrendsTab</name>
    <message>
        <source>Plot of the scores over the sessions</source>
        <translation>תרשים הציונים לאורך הפגישות</translation>
    </message>
    <message>
        <source>The notes were changed.</source>
        <translation>ההערות שונו.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Leave without sending</source>
        <translation>לצאת בלי לשלוח</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>עדיין לא נשמר</translation>
    </message>
    <message>
        <source>Please tell somebody here.</source>
        <translation>נא לומר למישהו כאן.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>צוות הטיפול</translation>
    </message>
    <message>
        <source>This device needs attention</source>
        <translation>צריך לבדוק את המכשיר הזה</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>לנסות שוב</translation>
    </message>
    <message>
        <source>Your answers are not lost: this page keeps trying. Please tell somebody here.</source>
        <translation>התשובות שלכם לא אבדו: הדף הזה ממשיך לנסות. נא לומר למישהו כאן.</translation>
    </message>
</context>
<context>
    <name>TwoGroups</name>
    <message>
        <source>Group {number}</source>
        <translation>קבוצה {number}</translation>
    </message>
    <message>
        <source>Group {number} is not right. Compare it, or go back to see the key.</source>
        <translation>קבוצה {number} לא נכונה. נא להשוות אותה, או לחזור ולראות את המפתח.</translation>
    </message>
    <message>
        <source>Groups {first} and {second} are not right. Compare them, or see the key again.</source>
        <translation>קבוצות {first} ו-{second} לא נכונות. נא להשוות אותן, או לראות שוב את המפתח.</translation>
    </message>
    <message>
        <source>Please type both groups.</source>
        <translation>נא להקליד את שתי הקבוצות.</translation>
    </message>
</context>
<context>
    <name>TypedQuestion</name>
    <message>
        <source>That is not the name. Type it as it stands at the top of this page.</source>
        <translation>זה לא השם. נא להקליד אותו כפי שהוא כתוב בראש הדף.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>A backup is made first. This happens once; please wait.</source>
        <translation>קודם נוצר גיבוי. זה קורה פעם אחת; נא לחכות.</translation>
    </message>
    <message>
        <source>Back to the welcome page</source>
        <translation>חזרה לדף הפתיחה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>סגירת העמדה</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>רגע אחד …</translation>
    </message>
    <message>
        <source>Opening what your clients answered</source>
        <translation>פותחים את מה שהפונים שלכם ענו</translation>
    </message>
    <message>
        <source>The records are being brought to the form of the newer Rapport</source>
        <translation>הרשומות מועברות למבנה של הגרסה החדשה יותר של Rapport</translation>
    </message>
    <message>
        <source>The therapist&apos;s view: unlock</source>
        <translation>המסך של צוות הטיפול: פתיחת נעילה</translation>
    </message>
    <message>
        <source>Too many wrong tries. A passphrase is taken again in {time}; the recovery key at any time.</source>
        <translation>יותר מדי ניסיונות שגויים. משפט סיסמה יתקבל שוב בעוד {time}; מפתח השחזור מתקבל בכל רגע.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>פתיחת נעילה</translation>
    </message>
    <message>
        <source>Unlock your view</source>
        <translation>פתיחת הנעילה של המסך שלכם</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>שמכם</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>משפט הסיסמה שלכם</translation>
    </message>
    <message>
        <source>{done} of {total} records.</source>
        <translation>{done} מתוך {total} רשומות.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>להתחיל</translation>
    </message>
    <message>
        <source>How was your session? Answering takes about a minute.</source>
        <translation>איך הייתה הפגישה שלכם? לענות לוקח בערך דקה.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>צוות הטיפול</translation>
    </message>
    <message>
        <source>Welcome to {practice}</source>
        <translation>ברוכים הבאים אל {practice}</translation>
    </message>
</context>
<context>
    <name>WithoutCode</name>
    <message>
        <source>no answer</source>
        <translation>אין תשובה</translation>
    </message>
</context>
<context>
    <name>WithoutCodePage</name>
    <message>
        <source>All clients</source>
        <translation>כל הפונים</translation>
    </message>
    <message>
        <source>Here are the newest {shown} of {count}; an export has all of them.</source>
        <translation>כאן {shown} החדשות ביותר מתוך {count}; בייצוא יש את כולן.</translation>
    </message>
    <message>
        <source>These clients had no code at hand, so no name belongs to their answers, and every therapist of the practice can read them.</source>
        <translation>לפונים האלה לא היה קוד ביד, ולכן אין שם שקשור לתשובות שלהם, וכל צוות הטיפול בקליניקה יכול לקרוא אותן.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>--from goes with rows; the list of clients for kiosks is always whole.</source>
        <translation>האפשרות --from שייכת לשורות; רשימת הפונים לעמדות היא תמיד שלמה.</translation>
    </message>
    <message>
        <source>A code has ten digits. Please compare it with your card and type it again.</source>
        <translation>בקוד יש עשר ספרות. נא להשוות אותו לכרטיס ולהקליד אותו שוב.</translation>
    </message>
    <message>
        <source>A colour is written as # and six signs from 0 to 9 and A to F: #1D5148, say.</source>
        <translation>צבע נכתב כסימן # ושישה סימנים מ-0 עד 9 ומ-A עד F, למשל #1D5148.</translation>
    </message>
    <message>
        <source>A key in the key file was not put there by Rapport: somebody may have exchanged it to read along. Nothing was changed. Restore the key file from the latest backup.</source>
        <translation>מפתח בקובץ המפתחות לא הוכנס על ידי Rapport: ייתכן שמישהו החליף אותו כדי לקרוא גם. שום דבר לא שונה. נא לשחזר את קובץ המפתחות מהגיבוי האחרון.</translation>
    </message>
    <message>
        <source>A name is needed. Please type one.</source>
        <translation>צריך שם. נא להקליד.</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Give --new-passphrase-file FILE, or --generate.</source>
        <translation>צריך משפט סיסמה חדש. נא לתת --new-passphrase-file FILE או --generate.</translation>
    </message>
    <message>
        <source>A new recovery key opens everything, and there are {count} clients whom you cannot read. Let each one&apos;s therapist share access with you first; that can be taken back afterwards.</source>
        <translation>מפתח שחזור חדש פותח הכול, ויש פונים שאין לכם אפשרות לקרוא את תשובותיהם: {count}. קודם צריך שמי שאחראים לטיפול בהם ישתפו אתכם; אפשר לבטל את זה אחר כך.</translation>
    </message>
    <message>
        <source>A passphrase is needed. Give --passphrase-file FILE, or - for standard input.</source>
        <translation>צריך משפט סיסמה. נא לתת --passphrase-file FILE, או - לקלט הרגיל.</translation>
    </message>
    <message>
        <source>A questionnaire needs at least one item and at most 40 ({path}).</source>
        <translation>בשאלון צריכה להיות לפחות שאלה אחת ולא יותר מ-40 ({path}).</translation>
    </message>
    <message>
        <source>A record opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>רשומה נפתחת, אבל התוכן שלה פגום או מגרסה חדשה יותר של Rapport. נא לעדכן את Rapport; אם זה לא עוזר, נא לשחזר את הגיבוי האחרון.</translation>
    </message>
    <message>
        <source>A recovery key has {wanted} letters and digits in ten groups of four; this has {count}. Compare it with the paper and type it again.</source>
        <translation>במפתח שחזור יש {wanted} אותיות וספרות בעשר קבוצות של ארבע; כאן יש {count}. נא להשוות לנייר ולהקליד שוב.</translation>
    </message>
    <message>
        <source>A recovery key never has &quot;{character}&quot; (group {group}). Compare that group with the paper and type it again.</source>
        <translation>במפתח שחזור אף פעם אין ״{character}״ (קבוצה {group}). נא להשוות את הקבוצה לנייר ולהקליד אותה שוב.</translation>
    </message>
    <message>
        <source>A row was changed after it was written. Unlock and check again to see which: that needs a key.</source>
        <translation>שורה שונתה אחרי שנכתבה. כדי לדעת איזו, נא לפתוח את הנעילה ולבדוק שוב: לזה צריך מפתח.</translation>
    </message>
    <message>
        <source>A scale from {minimum} to {maximum} in steps of {step} does not work out. The minimum must be below the maximum, and a whole number of steps must lead from one to the other.</source>
        <translation>סולם מ-{minimum} עד {maximum} בצעדים של {step} לא אפשרי. המינימום צריך להיות קטן מהמקסימום, וביניהם מספר שלם של צעדים.</translation>
    </message>
    <message>
        <source>A sealed entry does not open: it was changed, moved, or sealed to another key. Run `rapport verify` to see where, and restore the latest backup.</source>
        <translation>פריט חתום לא נפתח: הוא שונה, הועבר, או נחתם למפתח אחר. נא להפעיל `rapport verify` כדי לראות היכן, ולשחזר את הגיבוי האחרון.</translation>
    </message>
    <message>
        <source>A state code is a number, a dash and six letters or digits, as in 1284-7QK2MD. Compare it with the paper and type it again.</source>
        <translation>קוד מצב הוא מספר, מקף ושש אותיות או ספרות, כמו 1284-7QK2MD. נא להשוות לנייר ולהקליד שוב.</translation>
    </message>
    <message>
        <source>A stored entry opens but is not written the way Rapport writes it. Update Rapport, or restore the latest backup.</source>
        <translation>פריט שמור נפתח אבל לא כתוב כמו ש-Rapport כותב. נא לעדכן את Rapport, או לשחזר את הגיבוי האחרון.</translation>
    </message>
    <message>
        <source>A stored public key has {size} bytes where its kind needs {wanted}. Restore the key file from the latest backup.</source>
        <translation>במפתח ציבורי שמור יש {size} בתים, והסוג שלו צריך {wanted}. נא לשחזר את קובץ המפתחות מהגיבוי האחרון.</translation>
    </message>
    <message>
        <source>A stored public key is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>מפתח ציבורי שמור פגום או מגרסה חדשה יותר של Rapport. נא לעדכן את Rapport, או לשחזר את קובץ המפתחות מהגיבוי האחרון.</translation>
    </message>
    <message>
        <source>A stored public key is damaged, so nothing can be sealed to it. Restore the key file from the latest backup.</source>
        <translation>מפתח ציבורי שמור פגום, ולכן אי אפשר לחתום אליו דבר. נא לשחזר את קובץ המפתחות מהגיבוי האחרון.</translation>
    </message>
    <message>
        <source>After the end of the rows there are {count} more that this kiosk did not confirm.</source>
        <translation>אחרי סוף השורות יש עוד {count} שהעמדה הזאת לא אישרה.</translation>
    </message>
    <message>
        <source>All thousand code cards are in use. Withdraw one of a client who has left.</source>
        <translation>כל אלף כרטיסי הקוד בשימוש. נא לבטל כרטיס של מי שכבר לא בטיפול.</translation>
    </message>
    <message>
        <source>An entry of the practice&apos;s log opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>רישום ביומן הקליניקה נפתח, אבל התוכן שלו פגום או מגרסה חדשה יותר של Rapport. נא לעדכן את Rapport; אם זה לא עוזר, נא לשחזר את הגיבוי האחרון.</translation>
    </message>
    <message>
        <source>Another backup or restore of {folder} is running at this moment, or its records are being brought to a newer form. Wait until it has ended.</source>
        <translation>גיבוי או שחזור אחר של {folder} מתבצע עכשיו, או שהרשומות שם מועברות למבנה חדש יותר. נא לחכות עד שזה יסתיים.</translation>
    </message>
    <message>
        <source>Another kiosk is already running on {folder}. Use that one, or close it first.</source>
        <translation>עמדה אחרת כבר פועלת על {folder}. נא להשתמש בה, או לסגור אותה קודם.</translation>
    </message>
    <message>
        <source>Another set-up is making {folder} at this moment. Go on there, or close it first.</source>
        <translation>הקמה אחרת יוצרת עכשיו את {folder}. נא להמשיך שם, או לסגור אותה קודם.</translation>
    </message>
    <message>
        <source>At least one character of the recovery key is wrong. Compare every group with the paper and type it again.</source>
        <translation>לפחות תו אחד במפתח השחזור שגוי. נא להשוות כל קבוצה לנייר ולהקליד שוב.</translation>
    </message>
    <message>
        <source>At {path} Rapport expects {wanted}.</source>
        <translation>במקום {path}: Rapport מצפה כאן אל {wanted}.</translation>
    </message>
    <message>
        <source>At {path} stands “{key}”, which Rapport does not know. Correct or remove it.</source>
        <translation>במקום {path}: יש כאן ״{key}״, ש-Rapport לא מכיר. נא לתקן או להסיר.</translation>
    </message>
    <message>
        <source>Bringing the records to the newer form ended before its time. Nothing is lost. Try again; if that does not help, restart the computer.</source>
        <translation>העברת הרשומות למבנה החדש יותר נעצרה לפני הזמן. שום דבר לא אבד. נא לנסות שוב; אם זה לא עוזר, נא להפעיל מחדש את המחשב.</translation>
    </message>
    <message>
        <source>From row {row} on, the file of the records cannot be read: it is damaged.</source>
        <translation>החל משורה {row} אי אפשר לקרוא את קובץ הרשומות: הוא פגום.</translation>
    </message>
    <message>
        <source>Group {group} is another one, so the old recovery key stays as it is. Start again, and compare every group with the paper.</source>
        <translation>קבוצה {group} אחרת, ולכן מפתח השחזור הישן נשאר. נא להתחיל שוב, ולהשוות כל קבוצה לנייר.</translation>
    </message>
    <message>
        <source>In {file}, clients must be a list of names in quotation marks.</source>
        <translation>ב-{file}, clients צריך להיות רשימת שמות במירכאות.</translation>
    </message>
    <message>
        <source>Line {line} has {count} cells, the first line has {wanted}. Correct it.</source>
        <translation>בשורה {line} יש {count} תאים, ובשורה הראשונה {wanted}. נא לתקן.</translation>
    </message>
    <message>
        <source>Line {line} is not CSV: look at its quotation marks.</source>
        <translation>שורה {line} אינה CSV: נא לבדוק את המירכאות שלה.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 text. Save the file as CSV in UTF-8.</source>
        <translation>שורה {line} אינה טקסט UTF-8. נא לשמור את הקובץ כ-CSV ב-UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} must name the columns: session or date, and score.</source>
        <translation>שורה {line} צריכה לציין את העמודות: session או date, וגם score.</translation>
    </message>
    <message>
        <source>Line {line} names a column “{name}” that is not known or stands twice. The columns are session or date, and score.</source>
        <translation>בשורה {line} יש עמודה ״{name}״ שאינה מוכרת או מופיעה פעמיים. העמודות הן session או date, וגם score.</translation>
    </message>
    <message>
        <source>Line {line}: session {session} comes after session {before}. Sort the lines.</source>
        <translation>שורה {line}: פגישה {session} באה אחרי פגישה {before}. נא למיין את השורות.</translation>
    </message>
    <message>
        <source>Line {line}: there are more than {most} sessions.</source>
        <translation>שורה {line}: יש יותר מ-{most} פגישות.</translation>
    </message>
    <message>
        <source>Line {line}: {score} is not on the scale, which goes from {minimum} to {maximum} in steps of {step}.</source>
        <translation>שורה {line}: {score} אינו בסולם, שהוא מ-{minimum} עד {maximum} בצעדים של {step}.</translation>
    </message>
    <message>
        <source>Line {line}: {text} is before the date above. Sort the lines.</source>
        <translation>שורה {line}: {text} לפני התאריך שמעל. נא למיין את השורות.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a date such as 2026-03-09.</source>
        <translation>שורה {line}: ״{text}״ אינו תאריך כמו 2026-03-09.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a score. Leave it empty where there is none.</source>
        <translation>שורה {line}: ״{text}״ אינו ציון. אם אין ציון, נא להשאיר ריק.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not the number of a session. Use 1, 2, 3 and so on.</source>
        <translation>שורה {line}: ״{text}״ אינו מספר של פגישה. נא להשתמש ב-1, 2, 3 וכן הלאה.</translation>
    </message>
    <message>
        <source>No client called {name} is yours to read. Check the spelling.</source>
        <translation>אין ברשימה שלכם פונה בשם {name}. נא לבדוק את האיות.</translation>
    </message>
    <message>
        <source>No passphrase in {file}: its first line is empty. Write it there.</source>
        <translation>אין משפט סיסמה ב-{file}: השורה הראשונה ריקה. נא לכתוב אותו שם.</translation>
    </message>
    <message>
        <source>No therapist called {name} is in this practice. Check the spelling.</source>
        <translation>אין בצוות הטיפול של הקליניקה שם כזה: {name}. נא לבדוק את האיות.</translation>
    </message>
    <message>
        <source>Nobody of this practice signed the list of clients in this bundle. Make a new one on the practice&apos;s own computer with `rapport bundle out --for-kiosk`; nothing was changed here.</source>
        <translation>רשימת הפונים בחבילה הזאת לא נחתמה על ידי אנשי הקליניקה הזאת. נא ליצור חדשה במחשב של הקליניקה עם `rapport bundle out --for-kiosk`; כאן שום דבר לא שונה.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>שום דבר לא שונה.</translation>
    </message>
    <message>
        <source>One of the digits is not right. Please compare them with your card once more.</source>
        <translation>אחת הספרות לא נכונה. נא להשוות אותן לכרטיס פעם נוספת.</translation>
    </message>
    <message>
        <source>Only the administrator of this computer may change how it starts. Try: sudo rapport kiosk-session {act}</source>
        <translation>רק בחשבון המנהל של המחשב הזה אפשר לשנות איך הוא מופעל. נא לנסות: sudo rapport kiosk-session {act}</translation>
    </message>
    <message>
        <source>Protecting a passphrase with {memory} KiB, {iterations} passes and {lanes} lanes is not allowed. Use at least 65536 KiB, 3 passes and 4 lanes, and at most 4194304 KiB.</source>
        <translation>הגנה על משפט סיסמה עם {memory} KiB, {iterations} מעברים ו-{lanes} נתיבים אינה מותרת. נא להשתמש ב-65536 KiB, 3 מעברים ו-4 נתיבים לפחות, ולא יותר מ-4194304 KiB.</translation>
    </message>
    <message>
        <source>Reliable change needs both: a standard deviation above 0, and a reliability from 0 to below 1.</source>
        <translation>לשינוי מהימן צריך את שניהם: סטיית תקן מעל 0, ומהימנות מ-0 עד פחות מ-1.</translation>
    </message>
    <message>
        <source>Restoring the practice in {folder} was cut off at its last step. Start `rapport` to finish it, or run `rapport restore` again.</source>
        <translation>שחזור הקליניקה ב-{folder} נקטע בשלב האחרון. נא להפעיל `rapport` כדי לסיים, או להפעיל שוב `rapport restore`.</translation>
    </message>
    <message>
        <source>Row {row} is damaged: it does not have the form of a stored row.</source>
        <translation>שורה {row} פגומה: אין לה צורה של שורה שמורה.</translation>
    </message>
    <message>
        <source>Row {row} is not in its place: what stands there was written as row {other}.</source>
        <translation>שורה {row} לא במקומה: מה שנמצא שם נכתב כשורה {other}.</translation>
    </message>
    <message>
        <source>Row {row} repeats a record that came in before, so it is left out. No kiosk writes a record twice: somebody may have copied it.</source>
        <translation>שורה {row} חוזרת על רשומה שכבר נכנסה, ולכן היא מושמטת. אין עמדה שכותבת רשומה פעמיים: ייתכן שמישהו העתיק אותה.</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>שורה {row} שונתה אחרי שנכתבה.</translation>
    </message>
    <message>
        <source>Row {row} was written by another kiosk and put here.</source>
        <translation>שורה {row} נכתבה בעמדה אחרת והוכנסה לכאן.</translation>
    </message>
    <message>
        <source>Rows are missing: {count} (row {first} to row {last}).</source>
        <translation>חסרות שורות: {count} (משורה {first} עד שורה {last}).</translation>
    </message>
    <message>
        <source>Rows {from_row} to {to_row} of that kiosk have not been brought here yet. Bring the earlier bundle first, or make one with all rows (without --from); nothing was changed.</source>
        <translation>שורות {from_row} עד {to_row} של העמדה ההיא עדיין לא הובאו לכאן. נא להביא קודם את החבילה המוקדמת יותר, או ליצור אחת עם כל השורות (בלי --from); שום דבר לא שונה.</translation>
    </message>
    <message>
        <source>Somebody called {name} is here already. Add something that tells the two apart.</source>
        <translation>כבר יש כאן מישהו בשם {name}. נא להוסיף משהו שמבדיל בין השניים.</translation>
    </message>
    <message>
        <source>Something went wrong inside Rapport. Please try again, or tell the practice.</source>
        <translation>משהו השתבש בתוך Rapport. נא לנסות שוב, או לומר לקליניקה.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>נעצר. שום דבר לא שונה.</translation>
    </message>
    <message>
        <source>Stopped. What was opened so far is kept: the next unlock goes on from there.</source>
        <translation>נעצר. מה שנפתח עד עכשיו נשמר: פתיחת הנעילה הבאה תמשיך משם.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {minutes} minutes, or go on without a code.</source>
        <translation>זה לא היה נכון יותר מדי פעמים. נא לחכות {minutes} דקות, או להמשיך בלי קוד.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {seconds} seconds, or go on without a code.</source>
        <translation>זה לא היה נכון יותר מדי פעמים. נא לחכות {seconds} שניות, או להמשיך בלי קוד.</translation>
    </message>
    <message>
        <source>The backup is one of another practice than {practice}, which is in {folder} now. Restore it into a folder of its own with --data, or give --yes to keep this practice aside and go on.</source>
        <translation>הגיבוי הוא של קליניקה אחרת ולא של {practice}, שנמצאת עכשיו ב-{folder}. נא לשחזר אותו לתיקייה משלו עם --data, או לתת --yes כדי לשמור את הקליניקה הזאת בצד ולהמשיך.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged at its beginning. Copy it from its medium again, or use another backup.</source>
        <translation>הגיבוי {file} פגום בתחילתו. נא להעתיק אותו שוב מהמדיה שלו, או להשתמש בגיבוי אחר.</translation>
    </message>
    <message>
        <source>The backup {file} is not complete: it has {size} bytes and should have {wanted}. Copy it from its medium again, or use another backup.</source>
        <translation>הגיבוי {file} לא שלם: יש בו {size} בתים וצריכים להיות {wanted}. נא להעתיק אותו שוב מהמדיה שלו, או להשתמש בגיבוי אחר.</translation>
    </message>
    <message>
        <source>The bundle holds rows of this very device that are not in {folder}: it seems that an older copy was put there. Nothing was changed. Restore the latest backup.</source>
        <translation>בחבילה יש שורות של המכשיר הזה עצמו שאינן ב-{folder}: נראה ששמו שם עותק ישן יותר. שום דבר לא שונה. נא לשחזר את הגיבוי האחרון.</translation>
    </message>
    <message>
        <source>The bundle is from the kiosk {kiosk}, which is not known here. Compare these characters with those that `rapport status` shows on the kiosk; if they are the same, give --yes to take its rows in.</source>
        <translation>החבילה היא מהעמדה {kiosk}, שאינה מוכרת כאן. נא להשוות את התווים האלה לאלה שמציג `rapport status` בעמדה; אם הם זהים, נא לתת --yes כדי לקבל את השורות שלה.</translation>
    </message>
    <message>
        <source>The bundle is one of another practice than {practice}. Nothing was changed.</source>
        <translation>החבילה היא של קליניקה אחרת ולא של {practice}. שום דבר לא שונה.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged or not complete. Copy it from its device again; nothing was changed here.</source>
        <translation>החבילה {file} פגומה או לא שלמה. נא להעתיק אותה שוב מהמכשיר שלה; כאן שום דבר לא שונה.</translation>
    </message>
    <message>
        <source>The disk did not take the newer form of the records in {folder}. Nothing was changed. Free some space, check the disk, and start Rapport again.</source>
        <translation>הדיסק לא קיבל את המבנה החדש יותר של הרשומות ב-{folder}. שום דבר לא שונה. נא לפנות מקום, לבדוק את הדיסק, ולהפעיל שוב את Rapport.</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full. Free some space on it, then try again.</source>
        <translation>הדיסק שבו {file} מלא. נא לפנות בו מקום, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The disk that holds {file} lost an entry that it had taken. Try again; if this comes back, the disk needs to be replaced.</source>
        <translation>הדיסק שבו {file} איבד פריט שכבר קיבל. נא לנסות שוב; אם זה חוזר, צריך להחליף את הדיסק.</translation>
    </message>
    <message>
        <source>The end of the rows was cut off: {count} rows are missing there.</source>
        <translation>סוף השורות נחתך: חסרות שם {count} שורות.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Choose another place, or use paper.</source>
        <translation>אי אפשר לכתוב את הקובץ {file}. נא לבחור מקום אחר, או להשתמש בנייר.</translation>
    </message>
    <message>
        <source>The header of a stored row is damaged or from a newer Rapport. Run `rapport verify` to see where; update Rapport or restore the latest backup.</source>
        <translation>הכותרת של שורה שמורה פגומה או מגרסה חדשה יותר של Rapport. נא להפעיל `rapport verify` כדי לראות היכן; לעדכן את Rapport או לשחזר את הגיבוי האחרון.</translation>
    </message>
    <message>
        <source>The index of the answers is damaged or from another Rapport. Delete index.sqlite in the practice folder: it is built again from the records.</source>
        <translation>האינדקס של התשובות פגום או מ-Rapport אחר. נא למחוק את index.sqlite בתיקיית הקליניקה: הוא ייבנה שוב מהרשומות.</translation>
    </message>
    <message>
        <source>The kiosk session is not installed. Install the package rapport-kiosk-session from the stick first, then enable it.</source>
        <translation>מצב העמדה (kiosk session) אינו מותקן. נא להתקין קודם את החבילה rapport-kiosk-session מזיכרון ה-USB, ואז להפעיל אותו.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Choose other days.</source>
        <translation>היום האחרון קודם לראשון. נא לבחור ימים אחרים.</translation>
    </message>
    <message>
        <source>The list at {path} has {count} entries; it needs 1 to {most}.</source>
        <translation>במקום {path}: ברשימה יש {count} פריטים; צריך מ-1 עד {most}.</translation>
    </message>
    <message>
        <source>The number at {path} must lie between {lowest} and {highest}.</source>
        <translation>במקום {path}: המספר צריך להיות בין {lowest} ל-{highest}.</translation>
    </message>
    <message>
        <source>The passphrase in {file} is no UTF-8 text. Save the file as UTF-8.</source>
        <translation>משפט הסיסמה ב-{file} אינו טקסט UTF-8. נא לשמור את הקובץ כ-UTF-8.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {minutes} minutes; the recovery key opens at any time.</source>
        <translation>משפט הסיסמה היה שגוי יותר מדי פעמים. נא לחכות {minutes} דקות; מפתח השחזור פותח בכל רגע.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {seconds} seconds; the recovery key opens at any time.</source>
        <translation>משפט הסיסמה היה שגוי יותר מדי פעמים. נא לחכות {seconds} שניות; מפתח השחזור פותח בכל רגע.</translation>
    </message>
    <message>
        <source>The place where this therapist&apos;s key is kept is damaged or from a newer Rapport; no passphrase can open it. Use the recovery key, or restore the key file from the latest backup.</source>
        <translation>המקום שבו נשמר המפתח הזה של צוות הטיפול פגום או מגרסה חדשה יותר של Rapport; שום משפט סיסמה לא יכול לפתוח אותו. נא להשתמש במפתח השחזור, או לשחזר את קובץ המפתחות מהגיבוי האחרון.</translation>
    </message>
    <message>
        <source>The practice in the backup {file} was damaged already when the backup was made, and cannot be opened. Use an older backup; nothing was changed here.</source>
        <translation>הקליניקה שבגיבוי {file} הייתה פגומה כבר כשהגיבוי נוצר, ואי אפשר לפתוח אותה. נא להשתמש בגיבוי ישן יותר; כאן שום דבר לא שונה.</translation>
    </message>
    <message>
        <source>The questionnaire file is longer than {most} characters. Use a smaller one.</source>
        <translation>קובץ השאלון ארוך מ-{most} תווים. נא להשתמש בקובץ קטן יותר.</translation>
    </message>
    <message>
        <source>The questionnaire file is nested too deeply or has a number that is too long.</source>
        <translation>בקובץ השאלון יש יותר מדי רמות זו בתוך זו או מספר ארוך מדי.</translation>
    </message>
    <message>
        <source>The questionnaire file is not JSON: look at line {line}, column {column}.</source>
        <translation>קובץ השאלון אינו JSON: נא לבדוק שורה {line}, עמודה {column}.</translation>
    </message>
    <message>
        <source>The questionnaire has no wording in “{language}”. It has: {offered}.</source>
        <translation>אין לשאלון נוסח ב״{language}״. יש לו: {offered}.</translation>
    </message>
    <message>
        <source>The records in {folder} are an older Rapport’s, and a kiosk is running on them. Close it and start it again: it makes a backup and brings them to the newer form by itself.</source>
        <translation>הרשומות ב-{folder} הן של גרסה ישנה יותר של Rapport, ויש עמדה שפועלת עליהן. נא לסגור אותה ולהפעיל אותה שוב: היא תיצור גיבוי ותעביר את הרשומות למבנה החדש יותר מעצמה.</translation>
    </message>
    <message>
        <source>The records in {folder} could not be brought to the newer form: they seem to be damaged. Nothing was changed. Run `rapport verify` with the older Rapport, or restore the latest backup.</source>
        <translation>לא היה אפשר להעביר את הרשומות ב-{folder} למבנה החדש יותר: נראה שהן פגומות. שום דבר לא שונה. נא להפעיל `rapport verify` בגרסה הישנה יותר של Rapport, או לשחזר את הגיבוי האחרון.</translation>
    </message>
    <message>
        <source>The recovery key could not be shown ({reason}), so nothing was set up. Try again.</source>
        <translation>לא היה אפשר להציג את מפתח השחזור ({reason}), ולכן שום דבר לא הוקם. נא לנסות שוב.</translation>
    </message>
    <message>
        <source>The recovery key was renewed after {name} last set a passphrase, so it cannot set a new one. Transfer {name}&apos;s clients to a newly added therapist.</source>
        <translation>מפתח השחזור חודש אחרי שנקבע לאחרונה משפט הסיסמה של {name}, ולכן הוא לא יכול לקבוע חדש. נא להוסיף מישהו חדש לצוות ולהעביר לשם את הפונים של {name}.</translation>
    </message>
    <message>
        <source>The rows in this bundle do not follow those that are here. Make a bundle with all rows of that kiosk (without --from) and bring it here; nothing was changed.</source>
        <translation>השורות בחבילה הזאת לא ממשיכות את אלה שכאן. נא ליצור חבילה עם כל השורות של העמדה ההיא (בלי --from) ולהביא אותה לכאן; שום דבר לא שונה.</translation>
    </message>
    <message>
        <source>The scored {path} have too many different spans to make one score of them.</source>
        <translation>במקום {path}: לשאלות הנכללות בציון יש יותר מדי טווחים שונים מכדי לעשות מהן ציון אחד.</translation>
    </message>
    <message>
        <source>The settings in {folder} are being changed by another program for too long. Wait a moment and try again.</source>
        <translation>תוכנה אחרת משנה את ההגדרות ב-{folder} זמן רב מדי. נא לחכות רגע ולנסות שוב.</translation>
    </message>
    <message>
        <source>The stored end of the rows cannot be read: the file of the records is damaged.</source>
        <translation>אי אפשר לקרוא את הסוף השמור של השורות: קובץ הרשומות פגום.</translation>
    </message>
    <message>
        <source>The stored end of the rows does not belong to the last row.</source>
        <translation>הסוף השמור של השורות לא שייך לשורה האחרונה.</translation>
    </message>
    <message>
        <source>The stored end of the rows is missing.</source>
        <translation>הסוף השמור של השורות חסר.</translation>
    </message>
    <message>
        <source>The system did not take the change “{change}”: {reason}. Look at it with systemctl status {unit}, then try again.</source>
        <translation>המערכת לא קיבלה את השינוי ״{change}״: {reason}. נא לבדוק עם systemctl status {unit}, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>The text at {path} is empty, longer than {most} characters or has control characters. Write a plain line of text.</source>
        <translation>במקום {path}: הטקסט ריק, ארוך מ-{most} תווים או שיש בו תווי בקרה. נא לכתוב שורת טקסט פשוטה.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Start again and type it twice.</source>
        <translation>שני משפטי הסיסמה שונים. נא להתחיל שוב ולהקליד אותו פעמיים.</translation>
    </message>
    <message>
        <source>The {count} rows after that cannot be confirmed: they may be right, but nothing proves it.</source>
        <translation>אי אפשר לאשר את {count} השורות שאחרי כן: אולי הן נכונות, אבל שום דבר לא מוכיח זאת.</translation>
    </message>
    <message>
        <source>There are {count} rows fewer than when they were last checked: the records were replaced by an older copy, or their end was cut off.</source>
        <translation>יש {count} שורות פחות מאשר בבדיקה האחרונה: הרשומות הוחלפו בעותק ישן יותר, או שהסוף שלהן נחתך.</translation>
    </message>
    <message>
        <source>There is a practice in {folder} already. Start `rapport` to use it, or choose another folder for a new one.</source>
        <translation>כבר יש קליניקה ב-{folder}. נא להפעיל `rapport` כדי להשתמש בה, או לבחור תיקייה אחרת לקליניקה חדשה.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name and the folder.</source>
        <translation>אין קובץ {path}. נא לבדוק את השם ואת התיקייה.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Check that the stick is connected, or name another place.</source>
        <translation>אין תיקייה {folder}. נא לבדוק שזיכרון ה-USB מחובר, או לציין מקום אחר.</translation>
    </message>
    <message>
        <source>There is no practice in {folder}. Name another folder with --data, or set one up with `rapport setup`.</source>
        <translation>אין קליניקה ב-{folder}. נא לציין תיקייה אחרת עם --data, או להקים אחת עם `rapport setup`.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, and {free} MB are free. Free some space there, or choose another place.</source>
        <translation>אין די מקום ב-{folder}: צריך {needed} MB, ופנויים {free} MB. נא לפנות שם מקום, או לבחור מקום אחר.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words.</source>
        <translation>עדיין אין מה לשמור. נא לכתוב כמה מילים.</translation>
    </message>
    <message>
        <source>This backup is damaged: what it holds is not what Rapport wrote. Copy it from its medium again, or use another backup; nothing was changed here.</source>
        <translation>הגיבוי הזה פגום: התוכן שלו אינו מה ש-Rapport כתב. נא להעתיק אותו שוב מהמדיה שלו, או להשתמש בגיבוי אחר; כאן שום דבר לא שונה.</translation>
    </message>
    <message>
        <source>This bundle holds answer sheets, and this device is a kiosk without therapists. Bring it to the practice&apos;s own computer.</source>
        <translation>בחבילה הזאת יש דפי תשובות, והמכשיר הזה הוא עמדה בלי צוות טיפול. נא להביא אותה למחשב של הקליניקה.</translation>
    </message>
    <message>
        <source>This bundle holds the list of clients for kiosks without therapists; this computer has the list already. Bring it to a kiosk.</source>
        <translation>בחבילה הזאת יש רשימת פונים לעמדות בלי צוות טיפול; למחשב הזה כבר יש את הרשימה. נא להביא אותה לעמדה.</translation>
    </message>
    <message>
        <source>This client is not yours to read. The client&apos;s therapist can share access.</source>
        <translation>אין לכם אפשרות לקרוא את התשובות של האדם הזה. מי שאחראים לטיפול יכולים לשתף גישה.</translation>
    </message>
    <message>
        <source>This code is not known here. Please compare it with your card, or go on without a code.</source>
        <translation>הקוד הזה לא מוכר כאן. נא להשוות אותו לכרטיס, או להמשיך בלי קוד.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or a day before.</source>
        <translation>היום הזה עוד לא הגיע. נא לבחור את היום או יום קודם.</translation>
    </message>
    <message>
        <source>This device has {count} rows, so no bundle can begin with row {row}.</source>
        <translation>במכשיר הזה יש {count} שורות, ולכן שום חבילה לא יכולה להתחיל בשורה {row}.</translation>
    </message>
    <message>
        <source>This device is a kiosk without therapists: it holds no keys, and nothing can be unlocked on it. Unlock on the practice&apos;s own computer; `rapport bundle out` takes the sheets there.</source>
        <translation>המכשיר הזה הוא עמדה בלי צוות טיפול: אין בו מפתחות, ואי אפשר לפתוח בו שום נעילה. נא לפתוח את הנעילה במחשב של הקליניקה; `rapport bundle out` מעביר לשם את הדפים.</translation>
    </message>
    <message>
        <source>This file is no picture. A logo is a PNG or JPEG file.</source>
        <translation>הקובץ הזה אינו תמונה. לוגו הוא קובץ PNG או JPEG.</translation>
    </message>
    <message>
        <source>This has to be confirmed. Give --yes if it is meant; nothing was changed.</source>
        <translation>צריך לאשר את זה. נא לתת --yes אם זו הכוונה; שום דבר לא שונה.</translation>
    </message>
    <message>
        <source>This is the practice&apos;s only therapist. Add another one first.</source>
        <translation>אין עוד אנשים בצוות הטיפול של הקליניקה. נא להוסיף קודם מישהו.</translation>
    </message>
    <message>
        <source>This is too long. There is room for {most} characters.</source>
        <translation>זה ארוך מדי. יש מקום ל-{most} תווים.</translation>
    </message>
    <message>
        <source>This list of clients is older than the one that the kiosk has: clients who came since would not be known any more, and what the practice decided since would not hold here. Bring a newer one, or give --yes to take this one all the same.</source>
        <translation>רשימת הפונים הזאת ישנה יותר מזו שבעמדה: פונים שהגיעו מאז לא יהיו מוכרים עוד, ומה שהקליניקה החליטה מאז לא יחול כאן. נא להביא רשימה חדשה יותר, או לתת --yes כדי לקבל את זו בכל זאת.</translation>
    </message>
    <message>
        <source>This machine has too little free memory to check the passphrase ({mebibytes} MiB). Close other programs and try again.</source>
        <translation>במכשיר הזה אין די זיכרון פנוי לבדיקת משפט הסיסמה ({mebibytes} MiB). נא לסגור תוכנות אחרות ולנסות שוב.</translation>
    </message>
    <message>
        <source>This name and passphrase do not belong together. Check both, the keyboard&apos;s language and the capital letters, and try again; the recovery key opens as well.</source>
        <translation>השם ומשפט הסיסמה לא מתאימים זה לזה. נא לבדוק את שניהם, את שפת המקלדת ואת האותיות הגדולות, ולנסות שוב; גם מפתח השחזור פותח.</translation>
    </message>
    <message>
        <source>This name has invisible characters in it. Type it anew, letter by letter.</source>
        <translation>יש בשם הזה תווים בלתי נראים. נא להקליד אותו מחדש, אות אחר אות.</translation>
    </message>
    <message>
        <source>This name has more than {most} characters. Shorten it.</source>
        <translation>בשם הזה יש יותר מ-{most} תווים. נא לקצר אותו.</translation>
    </message>
    <message>
        <source>This needs the practice&apos;s recovery key. Sign in with it in place of the passphrase, and try again.</source>
        <translation>לזה צריך את מפתח השחזור של הקליניקה. נא להיכנס איתו במקום משפט הסיסמה, ולנסות שוב.</translation>
    </message>
    <message>
        <source>This note is not there any more. Open the client again to see why.</source>
        <translation>ההערה הזאת כבר לא כאן. נא לפתוח שוב את הפונה כדי לראות למה.</translation>
    </message>
    <message>
        <source>This opens nothing in the backup. It takes the passphrase that a therapist of the practice had on the day of the backup, or the practice&apos;s recovery key. Check the keyboard&apos;s language and the capital letters, and try again.</source>
        <translation>זה לא פותח דבר בגיבוי. צריך משפט סיסמה של צוות הטיפול כפי שהיה ביום הגיבוי, או את מפתח השחזור של הקליניקה. נא לבדוק את שפת המקלדת ואת האותיות הגדולות, ולנסות שוב.</translation>
    </message>
    <message>
        <source>This passphrase was just changed in another window. Start again.</source>
        <translation>משפט הסיסמה הזה שונה זה עתה בחלון אחר. נא להתחיל שוב.</translation>
    </message>
    <message>
        <source>This picture cannot be read: it is damaged or far too large. Choose another.</source>
        <translation>אי אפשר לקרוא את התמונה הזאת: היא פגומה או גדולה מדי בהרבה. נא לבחור תמונה אחרת.</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB. Choose a smaller one.</source>
        <translation>התמונה הזאת גדולה מ-10 MB. נא לבחור תמונה קטנה יותר.</translation>
    </message>
    <message>
        <source>This practice uses a kind of key (X-Wing) that the installed cryptography library cannot do. Install Rapport from its own installer, which brings the right library.</source>
        <translation>הקליניקה הזאת משתמשת בסוג מפתח (X-Wing) שספריית ההצפנה המותקנת לא מכירה. נא להתקין את Rapport מתוכנת ההתקנה שלו, שמביאה את הספרייה הנכונה.</translation>
    </message>
    <message>
        <source>This rating is none that the questionnaire offers. Choose one of its answers.</source>
        <translation>השאלון לא מציע דירוג כזה. נא לבחור אחת מהתשובות שלו.</translation>
    </message>
    <message>
        <source>This recovery key was made by a newer Rapport. Update Rapport and type it again.</source>
        <translation>מפתח השחזור הזה נוצר בגרסה חדשה יותר של Rapport. נא לעדכן את Rapport ולהקליד אותו שוב.</translation>
    </message>
    <message>
        <source>This session cannot be rated: it is not there any more, or its questionnaire has no sentences for the therapist. Choose another session.</source>
        <translation>אי אפשר לדרג את הפגישה הזאת: היא כבר לא כאן, או שבשאלון שלה אין משפטים לצוות הטיפול. נא לבחור פגישה אחרת.</translation>
    </message>
    <message>
        <source>This therapist cannot read {name}, so there is nothing to take back.</source>
        <translation>לאדם הזה בצוות אין אפשרות לקרוא את התשובות של {name}, ולכן אין מה לבטל.</translation>
    </message>
    <message>
        <source>This therapist is not here any more. Look at the list of therapists again.</source>
        <translation>האדם הזה כבר לא בצוות הטיפול. נא לבדוק שוב את רשימת הצוות.</translation>
    </message>
    <message>
        <source>Two items have the same id ({path}). Rename one of them.</source>
        <translation>לשתי שאלות יש אותו מזהה ({path}). נא לשנות אחד מהם.</translation>
    </message>
    <message>
        <source>Type your own passphrase once more to make a new recovery key.</source>
        <translation>נא להקליד שוב את משפט הסיסמה שלכם כדי ליצור מפתח שחזור חדש.</translation>
    </message>
    <message>
        <source>What is kept about a person is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>מה ששמור על אדם פגום או מגרסה חדשה יותר של Rapport. נא לעדכן את Rapport, או לשחזר את קובץ המפתחות מהגיבוי האחרון.</translation>
    </message>
    <message>
        <source>What lets you read the practice&apos;s log is damaged, and without it no person can be added or given anything. Restore the key file from the latest backup.</source>
        <translation>מה שמאפשר לכם לקרוא את יומן הקליניקה פגום, ובלעדיו אי אפשר להוסיף אנשים או לתת להם דבר. נא לשחזר את קובץ המפתחות מהגיבוי האחרון.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no backup on it now. Use another medium.</source>
        <translation>מה שנכתב ב-{folder} לא חוזר כפי שהיה: נראה שהמדיה מתקלקלת. אין עליה עכשיו גיבוי. נא להשתמש במדיה אחרת.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no new bundle on it. Use another medium.</source>
        <translation>מה שנכתב ב-{folder} לא חוזר כפי שהיה: נראה שהמדיה מתקלקלת. אין עליה חבילה חדשה. נא להשתמש במדיה אחרת.</translation>
    </message>
    <message>
        <source>What you signed in with is not valid any more: it was taken back or renewed meanwhile. Lock, and sign in anew; nothing was changed.</source>
        <translation>מה שנכנסתם איתו כבר לא תקף: הוא בוטל או חודש בינתיים. נא לנעול ולהיכנס מחדש; שום דבר לא שונה.</translation>
    </message>
    <message>
        <source>What your desk remembers is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the key file from the latest backup.</source>
        <translation>מה ששולחן העבודה שלכם זוכר פגום או מגרסה חדשה יותר של Rapport. נא לעדכן את Rapport; אם זה לא עוזר, נא לשחזר את קובץ המפתחות מהגיבוי האחרון.</translation>
    </message>
    <message>
        <source>White words on this colour would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>יהיה קשה לקרוא מילים לבנות על הצבע הזה: הניגודיות היא {contrast} ל-1, ודרושה {least} ל-1. הגוון הכהה הקרוב ביותר שקל לקרוא עליו הוא {proposal}.</translation>
    </message>
    <message>
        <source>With this passphrase the backup opens, but the key of its rows does not. Restore it with another therapist’s passphrase or with the recovery key.</source>
        <translation>משפט הסיסמה הזה פותח את הגיבוי, אבל לא את מפתח השורות שלו. נא לשחזר אותו במשפט סיסמה אחר של צוות הטיפול או במפתח השחזור.</translation>
    </message>
    <message>
        <source>Words in this colour on the pages would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>יהיה קשה לקרוא בדפים מילים בצבע הזה: הניגודיות היא {contrast} ל-1, ודרושה {least} ל-1. הגוון הכהה הקרוב ביותר שקל לקרוא הוא {proposal}.</translation>
    </message>
    <message>
        <source>You signed in with the recovery key, which has no passphrase. Give the therapist a new passphrase instead.</source>
        <translation>נכנסתם עם מפתח השחזור, ואין לו משפט סיסמה. במקום זה נא לתת משפט סיסמה חדש למישהו מצוות הטיפול.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>רשימה</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>מספר שלם</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>אובייקט</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>הרמה העליונה</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>אמת או שקר</translation>
    </message>
    <message>
        <source>{count} clients are called {name}. Say which one: {numbers}.</source>
        <translation>יש {count} פונים בשם {name}. נא לציין למי הכוונה: {numbers}.</translation>
    </message>
    <message>
        <source>{count} rows of that kiosk are here already with other contents (row {rows}). Either the kiosk&apos;s folder was replaced by an older copy, or somebody changed a row, here or there. Nothing was changed; `rapport verify` with a passphrase tells whether the rows that are here are right.</source>
        <translation>{count} שורות של העמדה ההיא כבר נמצאות כאן עם תוכן אחר (שורה {rows}). או שתיקיית העמדה הוחלפה בעותק ישן יותר, או שמישהו שינה שורה, כאן או שם. שום דבר לא שונה; `rapport verify` עם משפט סיסמה מראה אם השורות שכאן נכונות.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its name and who may read it.</source>
        <translation>אי אפשר לקרוא את {file} ({reason}). נא לבדוק את השם ולמי מותר לקרוא אותו.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({reason}). Check that the disk is connected and sound, then try again.</source>
        <translation>אי אפשר לקרוא את {file} או לכתוב בו ({reason}). נא לבדוק שהדיסק מחובר ותקין, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>{file} cannot be read: this user has no right to. Start Rapport as the user whose practice it is, or give this user the right to read and write there.</source>
        <translation>אי אפשר לקרוא את {file}: לחשבון המשתמש הזה אין הרשאה. נא להפעיל את Rapport בחשבון שהקליניקה שייכת לו, או לתת לחשבון הזה הרשאה לקרוא ולכתוב שם.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Check the folder and the free space.</source>
        <translation>אי אפשר לכתוב את {file} ({reason}). נא לבדוק את התיקייה ואת המקום הפנוי.</translation>
    </message>
    <message>
        <source>{file} cannot be written: it or its folder is read-only for this user. Give this user the right to write there, then try again.</source>
        <translation>אי אפשר לכתוב את {file}: הקובץ או התיקייה שלו לקריאה בלבד לחשבון המשתמש הזה. נא לתת לחשבון הזה הרשאה לכתוב שם, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>{file} has “{name}”, which set-up does not know. Correct or remove it.</source>
        <translation>ב-{file} יש ״{name}״, שההקמה לא מכירה. נא לתקן או להסיר.</translation>
    </message>
    <message>
        <source>{file} holds rows that belong to no kiosk of this practice.</source>
        <translation>ב-{file} יש שורות שלא שייכות לשום עמדה של הקליניקה הזאת.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a whole.</source>
        <translation>{file} פגום ואי אפשר לקרוא אותו במלואו.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {detail}.</source>
        <translation>{file} פגום מבפנים: {detail}.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {table} names an entry that is not there.</source>
        <translation>{file} פגום מבפנים: {table} מציין פריט שאינו קיים.</translation>
    </message>
    <message>
        <source>{file} is damaged, so the practice in this folder cannot be opened. Restore that file from the latest backup.</source>
        <translation>{file} פגום, ולכן אי אפשר לפתוח את הקליניקה שבתיקייה הזאת. נא לשחזר את הקובץ הזה מהגיבוי האחרון.</translation>
    </message>
    <message>
        <source>{file} is damaged. Run `rapport verify` to see what is affected, and restore that file from the latest backup.</source>
        <translation>{file} פגום. נא להפעיל `rapport verify` כדי לראות מה נפגע, ולשחזר את הקובץ הזה מהגיבוי האחרון.</translation>
    </message>
    <message>
        <source>{file} is in use by another program for too long. Wait a moment and try again.</source>
        <translation>תוכנה אחרת משתמשת ב-{file} זמן רב מדי. נא לחכות רגע ולנסות שוב.</translation>
    </message>
    <message>
        <source>{file} is missing, so the practice in this folder cannot be opened. Restore the folder from the latest backup.</source>
        <translation>{file} חסר, ולכן אי אפשר לפתוח את הקליניקה שבתיקייה הזאת. נא לשחזר את התיקייה מהגיבוי האחרון.</translation>
    </message>
    <message>
        <source>{file} is neither TOML nor JSON that can be read: {reason}.</source>
        <translation>אי אפשר לקרוא את {file} לא כ-TOML ולא כ-JSON: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a backup of Rapport. Choose a file that `rapport backup` wrote.</source>
        <translation>{file} אינו גיבוי של Rapport. נא לבחור קובץ ש-`rapport backup` כתב.</translation>
    </message>
    <message>
        <source>{file} is not a bundle of Rapport. Choose a file that `rapport bundle out` wrote.</source>
        <translation>{file} אינו חבילה של Rapport. נא לבחור קובץ ש-`rapport bundle out` כתב.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or replace it with --force.</source>
        <translation>{file} כבר קיים. נא לבחור שם אחר, או להחליף אותו עם --force.</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file, or give --force to replace it.</source>
        <translation>{file} כבר קיים. נא לציין קובץ אחר, או לתת --force כדי להחליף אותו.</translation>
    </message>
    <message>
        <source>{file} needs a line like {name} = &quot;…&quot;.</source>
        <translation>ב-{file} צריכה להיות שורה כמו {name} = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Rapport. Update Rapport on this machine; nothing was changed.</source>
        <translation>{file} נכתב בגרסה חדשה יותר של Rapport. נא לעדכן את Rapport במכשיר הזה; שום דבר לא שונה.</translation>
    </message>
    <message>
        <source>{file} was written by an older Rapport and has to be brought to a newer form first. Start `rapport` once: it makes a backup and does so by itself.</source>
        <translation>{file} נכתב בגרסה ישנה יותר של Rapport וצריך להעביר אותו קודם למבנה חדש יותר. נא להפעיל פעם אחת את `rapport`: הוא יוצר גיבוי ועושה זאת מעצמו.</translation>
    </message>
    <message>
        <source>{folder} holds other files, and a practice needs a folder of its own. Choose a folder that is empty or does not exist yet.</source>
        <translation>ב-{folder} יש קבצים אחרים, וקליניקה צריכה תיקייה משלה. נא לבחור תיקייה ריקה או כזאת שעדיין לא קיימת.</translation>
    </message>
    <message>
        <source>{folder} holds other files. Please name a new folder for the tour.</source>
        <translation>ב-{folder} יש קבצים אחרים. נא לציין תיקייה חדשה לסיור.</translation>
    </message>
    <message>
        <source>{folder} is the practice’s own folder, and this file belongs elsewhere: on a stick, or on another computer. Name another place.</source>
        <translation>{folder} היא התיקייה של הקליניקה עצמה, והקובץ הזה צריך להיות במקום אחר: בזיכרון USB או במחשב אחר. נא לציין מקום אחר.</translation>
    </message>
    <message>
        <source>{name} has left, so a code card would not work. Mark the return first.</source>
        <translation>{name} כבר לא בטיפול, ולכן כרטיס קוד לא יפעל. נא לציין קודם חזרה לטיפול.</translation>
    </message>
    <message>
        <source>{name} is another therapist&apos;s client, whom you may only read. Ask that therapist, or sign in with the recovery key.</source>
        <translation>{name} בטיפול אצל מישהו אחר בצוות, ולכם מותר רק לקרוא. נא לשאול שם, או להיכנס עם מפתח השחזור.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s client already.</source>
        <translation>{name} כבר בטיפול אצל האדם הזה בצוות.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s own client. Transfer {name} to somebody else instead.</source>
        <translation>{name} בטיפול אצל האדם הזה בצוות. נא להעביר את {name} למישהו אחר.</translation>
    </message>
    <message>
        <source>{name} still has {count} clients. Transfer them to somebody else first, or note that they have left.</source>
        <translation>אצל {name} יש עדיין {count} פונים. נא להעביר אותם קודם למישהו אחר, או לציין שהם כבר לא בטיפול.</translation>
    </message>
    <message>
        <source>{path} belongs to labelled answers only. Remove it.</source>
        <translation>במקום {path}: זה שייך רק לתשובות במילים. נא להסיר.</translation>
    </message>
    <message>
        <source>{path} belongs to numbers and lines only. Remove it.</source>
        <translation>במקום {path}: זה שייך רק למספרים ולקווים. נא להסיר.</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {reason}. Check that the system’s disk can be written to.</source>
        <translation>אי אפשר לשנות את {path}: {reason}. נא לבדוק שאפשר לכתוב בדיסק של המערכת.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the disk and your rights to the file.</source>
        <translation>אי אפשר לקרוא את {path}: {reason}. נא לבדוק את הדיסק ואת ההרשאות שלכם לקובץ.</translation>
    </message>
    <message>
        <source>{path} has an item whose condition is left out. Add the condition&apos;s item.</source>
        <translation>במקום {path}: יש כאן שאלה שהתנאי שלה הושמט. נא להוסיף את השאלה שבה היא תלויה.</translation>
    </message>
    <message>
        <source>{path} has {count} labels for {wanted} answers. Give one label an answer.</source>
        <translation>במקום {path}: יש {count} תוויות ל-{wanted} תשובות. נא לתת תווית לכל תשובה.</translation>
    </message>
    <message>
        <source>{path} is asked only sometimes, so it cannot count in the score.</source>
        <translation>במקום {path}: השאלה הזאת נשאלת רק לפעמים, ולכן היא לא יכולה להיכלל בציון.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} bytes. Give Rapport one client&apos;s scores at a time.</source>
        <translation>{path} גדול מ-{most} בתים. נא לתת ל-Rapport ציונים של אדם אחד בכל פעם.</translation>
    </message>
    <message>
        <source>{path} is missing. Add both ends and their words.</source>
        <translation>במקום {path}: חסר כאן משהו. נא להוסיף את שני הקצוות ואת המילים שלהם.</translation>
    </message>
    <message>
        <source>{path} is written for other kinds only. Remove it.</source>
        <translation>במקום {path}: זה שייך רק לסוגים אחרים של שאלות. נא להסיר.</translation>
    </message>
    <message>
        <source>{path} must be at least 1 and at most the number of scored items.</source>
        <translation>במקום {path}: המספר צריך להיות לפחות 1 ולא יותר ממספר השאלות הנכללות בציון.</translation>
    </message>
    <message>
        <source>{path} must be yes (2), no (0) and “would rather not say” (3), in this order.</source>
        <translation>במקום {path}: צריך להיות כאן כן (2), לא (0) ו״עדיף לי לא לומר״ (3), בסדר הזה.</translation>
    </message>
    <message>
        <source>{path} must end {fewest} to {most} steps above its beginning, and at 1000 at the most.</source>
        <translation>במקום {path}: הסוף צריך להיות {fewest} עד {most} צעדים מעל ההתחלה, ולכל היותר 1000.</translation>
    </message>
    <message>
        <source>{path} must name an item further up and values which that item offers.</source>
        <translation>במקום {path}: צריך לציין שאלה שלמעלה וערכים שהשאלה הזאת מציעה.</translation>
    </message>
    <message>
        <source>{path} must name items of this questionnaire, each once.</source>
        <translation>במקום {path}: צריך לציין שאלות של השאלון הזה, כל אחת פעם אחת.</translation>
    </message>
    <message>
        <source>{path} names the kind “{kind}”, which Rapport does not know. Choose: {kinds}.</source>
        <translation>במקום {path}: יש כאן סוג ״{kind}״, ש-Rapport לא מכיר. נא לבחור: {kinds}.</translation>
    </message>
    <message>
        <source>{path} names the scale “{scale}”, which is not among the scales. Add or correct it.</source>
        <translation>במקום {path}: הסולם ״{scale}״ לא נמצא בין הסולמות. נא להוסיף או לתקן אותו.</translation>
    </message>
    <message>
        <source>{path} needs two or more answers, each with a value of its own.</source>
        <translation>במקום {path}: צריך שתי תשובות או יותר, לכל אחת ערך משלה.</translation>
    </message>
    <message>
        <source>{path}: write labelled answers as a list of values.</source>
        <translation>במקום {path}: נא לכתוב את התשובות במילים כרשימה של ערכים.</translation>
    </message>
    <message>
        <source>{path}: yes and no are no amount, so they cannot count in the score.</source>
        <translation>במקום {path}: כן ולא הם לא כמות, ולכן הם לא יכולים להיכלל בציון.</translation>
    </message>
    <message>
        <source>“{key}” is missing at {path}. Add it.</source>
        <translation>במקום {path}: חסר ״{key}״. נא להוסיף.</translation>
    </message>
    <message>
        <source>“{key}” stands twice in the same object. Keep one of them.</source>
        <translation>״{key}״ מופיע פעמיים באותו אובייקט. נא להשאיר אחד מהם.</translation>
    </message>
    <message>
        <source>“{title}” has no short form. Use the whole questionnaire.</source>
        <translation>ל״{title}״ אין נוסח קצר. נא להשתמש בשאלון המלא.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Answer sheets left out, because they hold answers that the questionnaire does not offer: {count}. No kiosk of Rapport writes such sheets; somebody may have added them by force.</source>
        <translation>דפי תשובות שהושמטו כי יש בהם תשובות שהשאלון לא מציע: {count}. שום עמדה של Rapport לא כותבת דפים כאלה; ייתכן שמישהו הוסיף אותם בכוח.</translation>
    </message>
    <message>
        <source>Answer sheets with a date that cannot be right: {count}. The kiosk&apos;s clock was wrong when they came in. They are shown in the order in which they came; please check the date on the kiosk.</source>
        <translation>דפי תשובות עם תאריך שלא יכול להיות נכון: {count}. שעון העמדה היה שגוי כשהם נכנסו. הם מוצגים לפי סדר הכניסה; נא לבדוק את התאריך בעמדה.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {days} days since the last unlock. Answer sheets that are too old are destroyed at the next unlock, not now: please check the date first.</source>
        <translation>לפי שעון המחשב הזה עברו {days} ימים מאז פתיחת הנעילה האחרונה. דפי תשובות ישנים מדי יושמדו בפתיחה הבאה, לא עכשיו: נא לבדוק קודם את התאריך.</translation>
    </message>
    <message>
        <source>By this computer’s clock the last backup was made in the future. Check the date, and make a new backup.</source>
        <translation>לפי שעון המחשב הזה הגיבוי האחרון נוצר בעתיד. נא לבדוק את התאריך, וליצור גיבוי חדש.</translation>
    </message>
    <message>
        <source>Clients who were erased and are here again: {count}.</source>
        <translation>פונים שנמחקו ושוב נמצאים כאן: {count}.</translation>
    </message>
    <message>
        <source>Clients whom the recovery key would not open: {count}.</source>
        <translation>פונים שמפתח השחזור לא יפתח את תשובותיהם: {count}.</translation>
    </message>
    <message>
        <source>Clients whom their own therapist cannot read: {count}.</source>
        <translation>פונים שגם מי שאחראים לטיפול בהם לא יכולים לקרוא את תשובותיהם: {count}.</translation>
    </message>
    <message>
        <source>Code cards of clients who are not here: {count}.</source>
        <translation>כרטיסי קוד של פונים שאינם כאן: {count}.</translation>
    </message>
    <message>
        <source>Damaged entries in the file of the keys: {count}.</source>
        <translation>פריטים פגומים בקובץ המפתחות: {count}.</translation>
    </message>
    <message>
        <source>Most answer sheets are dated later than today. The clock of this computer seems to be behind: please check its date.</source>
        <translation>רוב דפי התשובות נושאים תאריך מאוחר מהיום. נראה ששעון המחשב הזה מפגר: נא לבדוק את התאריך שלו.</translation>
    </message>
    <message>
        <source>Nobody of this practice has a key for this kiosk&apos;s rows, so they cannot be read here. Make the folder of that kiosk anew with `rapport bundle kiosk`.</source>
        <translation>לאיש בקליניקה הזאת אין מפתח לשורות של העמדה הזאת, ולכן אי אפשר לקרוא אותן כאן. נא ליצור מחדש את תיקיית העמדה עם `rapport bundle kiosk`.</translation>
    </message>
    <message>
        <source>Notes of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>הערות שלכם שאי אפשר לקרוא: {count}. הן הושמטו; ייתכן שמישהו שינה אותן בכוח.</translation>
    </message>
    <message>
        <source>Nothing can be written into the practice&apos;s folder, so what is read and done now is not noted there. You can read on. Is the disk full, or the folder read-only?</source>
        <translation>אי אפשר לכתוב בתיקיית הקליניקה, ולכן מה שנקרא ונעשה עכשיו לא נרשם שם. אפשר להמשיך לקרוא. האם הדיסק מלא, או שהתיקייה לקריאה בלבד?</translation>
    </message>
    <message>
        <source>One answer sheet older than {months} months was destroyed, as the practice decided.</source>
        <translation>דף תשובות אחד, ישן מ-{months} חודשים, הושמד, כפי שהקליניקה החליטה.</translation>
    </message>
    <message>
        <source>One kiosk&apos;s rows cannot be checked, because its key was not given to you. They are left out.</source>
        <translation>אי אפשר לבדוק את השורות של עמדה אחת, כי המפתח שלה לא ניתן לכם. הן הושמטו.</translation>
    </message>
    <message>
        <source>Places where therapists&apos; keys are kept and that no passphrase opens any more: {count}. The recovery key can give these therapists a new passphrase.</source>
        <translation>מקומות שבהם נשמרים מפתחות של צוות הטיפול ושום משפט סיסמה כבר לא פותח אותם: {count}. בעזרת מפתח השחזור אפשר לתת לאנשים האלה משפט סיסמה חדש.</translation>
    </message>
    <message>
        <source>Public keys that nothing can be sealed to: {count}.</source>
        <translation>מפתחות ציבוריים שאי אפשר לחתום אליהם דבר: {count}.</translation>
    </message>
    <message>
        <source>Ratings of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>דירוגים שלכם שאי אפשר לקרוא: {count}. הם הושמטו; ייתכן שמישהו שינה אותם בכוח.</translation>
    </message>
    <message>
        <source>Row {row} belongs to one of your clients and does not open. It is left out; a backup may have it.</source>
        <translation>שורה {row} שייכת לפונה שלכם ולא נפתחת. היא הושמטה; ייתכן שהיא נמצאת בגיבוי.</translation>
    </message>
    <message>
        <source>Row {row} holds a part of a comment that belongs to none of the answer sheets. It is left out.</source>
        <translation>בשורה {row} יש חלק של הערה שלא שייך לאף אחד מדפי התשובות. היא הושמטה.</translation>
    </message>
    <message>
        <source>Sheets that cannot be shown: {count}. They are kept, but the questionnaire that they answer is not in the records file any more. Restore that file from the latest backup.</source>
        <translation>דפים שאי אפשר להציג: {count}. הם שמורים, אבל השאלון שהם עונים עליו כבר לא בקובץ הרשומות. נא לשחזר את הקובץ הזה מהגיבוי האחרון.</translation>
    </message>
    <message>
        <source>The backup is made, but its date could not be noted in the practice’s folder: the reminder will come sooner than it should.</source>
        <translation>הגיבוי נוצר, אבל לא היה אפשר לרשום את התאריך שלו בתיקיית הקליניקה: התזכורת תבוא מוקדם מהדרוש.</translation>
    </message>
    <message>
        <source>The backup is one of another practice, so it tells nothing about this one.</source>
        <translation>הגיבוי הוא של קליניקה אחרת, ולכן הוא לא אומר דבר על זו.</translation>
    </message>
    <message>
        <source>The entry of the recovery key is missing: it would open nothing.</source>
        <translation>הפריט של מפתח השחזור חסר: הוא לא היה פותח דבר.</translation>
    </message>
    <message>
        <source>The folder has other rows than the backup: some were changed, or exchanged for others.</source>
        <translation>בתיקייה יש שורות אחרות מאשר בגיבוי: חלק מהן שונו, או הוחלפו באחרות.</translation>
    </message>
    <message>
        <source>The folder is older than the backup: it lacks {count} rows that the backup has. An older copy was put back, or the end was cut off.</source>
        <translation>התיקייה ישנה מהגיבוי: חסרות בה {count} שורות שיש בגיבוי. הוחזר עותק ישן יותר, או שהסוף נחתך.</translation>
    </message>
    <message>
        <source>The folder is older than the state code {code}: it lacks {count} rows. An older copy was put back, or the end was cut off.</source>
        <translation>התיקייה ישנה מקוד המצב {code}: חסרות בה {count} שורות. הוחזר עותק ישן יותר, או שהסוף נחתך.</translation>
    </message>
    <message>
        <source>The index holds other answers than the records, of client number {number}.</source>
        <translation>באינדקס יש תשובות אחרות מאשר ברשומות, אצל פונה מספר {number}.</translation>
    </message>
    <message>
        <source>The index holds something that does not open, of client number {number}.</source>
        <translation>באינדקס יש משהו שלא נפתח, אצל פונה מספר {number}.</translation>
    </message>
    <message>
        <source>The last backup is {days} days old. Make a new one today.</source>
        <translation>הגיבוי האחרון בן {days} ימים. נא ליצור היום גיבוי חדש.</translation>
    </message>
    <message>
        <source>The older files in {file} could not be removed: the next start tries again. They hold keys that should not lie around.</source>
        <translation>לא היה אפשר למחוק את הקבצים הישנים ב-{file}: בהפעלה הבאה יהיה ניסיון נוסף. יש בהם מפתחות שלא כדאי להשאיר חשופים.</translation>
    </message>
    <message>
        <source>The public key of client number {number} is not this client&apos;s: somebody may have exchanged it, and could read new sheets. Restore the key file from the latest backup.</source>
        <translation>המפתח הציבורי של פונה מספר {number} אינו של האדם הזה: ייתכן שמישהו החליף אותו ויכול לקרוא דפים חדשים. נא לשחזר את קובץ המפתחות מהגיבוי האחרון.</translation>
    </message>
    <message>
        <source>The records are not those that you saw at your last unlock: the state code {code} does not fit them any more. An older copy was put back, or rows were exchanged. Tell whoever looks after this computer.</source>
        <translation>הרשומות אינן אלה שראיתם בפתיחת הנעילה האחרונה: קוד המצב {code} כבר לא מתאים להן. הוחזר עותק ישן יותר, או שהוחלפו שורות. נא לומר למי שמטפלים במחשב הזה.</translation>
    </message>
    <message>
        <source>The records are older than at your last unlock, and whole in themselves: it seems that a backup was put back. Sheets that came in after that backup are missing. Tell whoever looks after this computer.</source>
        <translation>הרשומות ישנות יותר מאשר בפתיחת הנעילה האחרונה שלכם, ושלמות בפני עצמן: נראה שהוחזר גיבוי. דפים שנכנסו אחרי הגיבוי ההוא חסרים. נא לומר למי שמטפלים במחשב הזה.</translation>
    </message>
    <message>
        <source>The rows do not all belong together: something is damaged on the kiosk, or was changed on the way. They were taken in; the next unlock will say which rows cannot be believed.</source>
        <translation>לא כל השורות שייכות יחד: משהו פגום בעמדה, או שונה בדרך. השורות התקבלו; בפתיחת הנעילה הבאה יצוין על אילו שורות אי אפשר לסמוך.</translation>
    </message>
    <message>
        <source>The rows that this device should go on with are not in the file of the records.</source>
        <translation>השורות שהמכשיר הזה אמור להמשיך אינן בקובץ הרשומות.</translation>
    </message>
    <message>
        <source>The state code {code} does not fit: the first {count} rows are not those for which it was shown. Compare it with the paper once more; if it is right, rows were changed or exchanged for others.</source>
        <translation>קוד המצב {code} לא מתאים: {count} השורות הראשונות אינן אלה שהוא הוצג להן. נא להשוות אותו שוב לנייר; אם הוא נכון, שורות שונו או הוחלפו באחרות.</translation>
    </message>
    <message>
        <source>Therapists or recovery keys that no therapist added: {count}. Somebody may have exchanged keys to read along; nothing will be shared with them. Restore the key file from the latest backup.</source>
        <translation>אנשים בצוות או מפתחות שחזור שאיש מצוות הטיפול לא הוסיף: {count}. ייתכן שמישהו החליף מפתחות כדי לקרוא גם; לא ישותף איתם דבר. נא לשחזר את קובץ המפתחות מהגיבוי האחרון.</translation>
    </message>
    <message>
        <source>Therapists who lack what everybody needs to check the rows or to read the log: {count}.</source>
        <translation>אנשים בצוות הטיפול שחסר להם מה שצריך כדי לבדוק את השורות או לקרוא את היומן: {count}.</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet. Make one: when this disk fails, everything on it is lost.</source>
        <translation>עדיין אין גיבוי של הקליניקה הזאת. נא ליצור גיבוי: אם הדיסק הזה יתקלקל, כל מה שבו יאבד.</translation>
    </message>
    <message>
        <source>There is no therapist who could sign in.</source>
        <translation>אין בצוות הטיפול מי שיכולים להיכנס.</translation>
    </message>
    <message>
        <source>What lets you read client number {number} is damaged, so this client is left out. Restore the key file from the latest backup.</source>
        <translation>מה שמאפשר לכם לקרוא את פונה מספר {number} פגום, ולכן התשובות האלה הושמטו. נא לשחזר את קובץ המפתחות מהגיבוי האחרון.</translation>
    </message>
    <message>
        <source>What the practice&apos;s log and the sheets without a code are sealed to is missing.</source>
        <translation>חסר מה שאליו נחתמים יומן הקליניקה והדפים בלי קוד.</translation>
    </message>
    <message>
        <source>What was done could not be written into the practice&apos;s log, because the practice&apos;s files are damaged. Run `rapport verify` to see what is affected, and restore the latest backup.</source>
        <translation>לא היה אפשר לכתוב ביומן הקליניקה את מה שנעשה, כי קבצים של הקליניקה פגומים. נא להפעיל `rapport verify` כדי לראות מה נפגע, ולשחזר את הגיבוי האחרון.</translation>
    </message>
    <message>
        <source>What your desk remembered from the last unlock was damaged. All rows were checked from the first one; every sheet counts as unread again.</source>
        <translation>מה ששולחן העבודה שלכם זכר מפתיחת הנעילה האחרונה היה פגום. כל השורות נבדקו מהראשונה; כל דף נחשב שוב ללא נקרא.</translation>
    </message>
    <message>
        <source>Which clients were erased since the backup could not be read from the folder that was here before. If any were, erase them again.</source>
        <translation>מהתיקייה שהייתה כאן קודם לא היה אפשר לקרוא אילו פונים נמחקו מאז הגיבוי. אם היו כאלה, נא למחוק אותם שוב.</translation>
    </message>
    <message>
        <source>You were given client number {number}, and the key file does not know this client any more. Restore the key file from the latest backup.</source>
        <translation>ניתנה לכם גישה לפונה מספר {number}, וקובץ המפתחות כבר לא מכיר את האדם הזה. נא לשחזר את קובץ המפתחות מהגיבוי האחרון.</translation>
    </message>
    <message>
        <source>{count} answer sheets older than {months} months were destroyed, as the practice decided.</source>
        <translation>{count} דפי תשובות ישנים מ-{months} חודשים הושמדו, כפי שהקליניקה החליטה.</translation>
    </message>
    <message>
        <source>{count} entries of the key file are damaged and were left out. Run `rapport verify`, and restore the key file from the latest backup.</source>
        <translation>{count} פריטים בקובץ המפתחות פגומים והושמטו. נא להפעיל `rapport verify`, ולשחזר את קובץ המפתחות מהגיבוי האחרון.</translation>
    </message>
    <message>
        <source>{count} rows are damaged on the kiosk and did not come along (row {rows}). Its disk may be failing: exchange it.</source>
        <translation>{count} שורות פגומות בעמדה ולא הגיעו (שורה {rows}). ייתכן שהדיסק שלה מתקלקל: נא להחליף אותו.</translation>
    </message>
    <message>
        <source>{count} rows in the bundle are otherwise than here (row {rows}). Those that are here were kept; the kiosk&apos;s disk may be failing.</source>
        <translation>{count} שורות בחבילה שונות ממה שכאן (שורה {rows}). אלה שכאן נשארו; ייתכן שהדיסק של העמדה מתקלקל.</translation>
    </message>
    <message>
        <source>{count} rows of this kiosk are damaged and could not be put into the bundle; all others are in it. The disk may be failing: bring the bundle to the practice&apos;s computer, then exchange it.</source>
        <translation>{count} שורות של העמדה הזאת פגומות ולא היה אפשר להכניס אותן לחבילה; כל השאר בה. ייתכן שהדיסק מתקלקל: נא להביא את החבילה למחשב של הקליניקה, ואז להחליף אותו.</translation>
    </message>
    <message>
        <source>{count} sheets of client number {number} are left out: there are too many different questionnaires. Somebody may have added them by force.</source>
        <translation>{count} דפים של פונה מספר {number} הושמטו: יש יותר מדי שאלונים שונים. ייתכן שמישהו הוסיף אותם בכוח.</translation>
    </message>
    <message>
        <source>{count} therapists who were removed since the backup can unlock again. Remove them again.</source>
        <translation>{count} אנשים שהוסרו מצוות הטיפול מאז הגיבוי יכולים שוב לפתוח את הנעילה. נא להסיר אותם שוב.</translation>
    </message>
    <message>
        <source>{file} is from another Rapport, or damaged at its beginning.</source>
        <translation>{file} הוא מ-Rapport אחר, או פגום בתחילתו.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>{file} חסר.</translation>
    </message>
    <message>
        <source>{file} was left behind when writing was cut off. Nothing needs it: delete it while no kiosk and no backup is running.</source>
        <translation>{file} נשאר כשהכתיבה נקטעה. אין בו צורך: נא למחוק אותו כשלא פועלים שום עמדה ושום גיבוי.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>A backup was put back (rows: {rows})</source>
        <translation>הוחזר גיבוי (שורות: {rows})</translation>
    </message>
    <message>
        <source>A bundle of this kiosk’s rows was written ({rows} rows)</source>
        <translation>נכתבה חבילה של שורות העמדה הזאת ({rows} שורות)</translation>
    </message>
    <message>
        <source>A check found what is not as Rapport wrote it ({count})</source>
        <translation>בדיקה מצאה משהו שאינו כפי ש-Rapport כתב ({count})</translation>
    </message>
    <message>
        <source>A former colleague</source>
        <translation>מישהו שהיה פעם בצוות</translation>
    </message>
    <message>
        <source>A new list of clients was brought to a kiosk ({clients} clients)</source>
        <translation>רשימת פונים חדשה הובאה לעמדה ({clients} פונים)</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records to a newer form (from {before} to {now})</source>
        <translation>גרסה חדשה יותר של Rapport העבירה את הרשומות למבנה חדש יותר (מ-{before} ל-{now})</translation>
    </message>
    <message>
        <source>An entry that cannot be read</source>
        <translation>רישום שאי אפשר לקרוא</translation>
    </message>
    <message>
        <source>Rows of another kiosk were brought in ({rows} new rows)</source>
        <translation>שורות של עמדה אחרת הובאו ({rows} שורות חדשות)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>מישהו</translation>
    </message>
    <message>
        <source>Something that only a newer Rapport knows (number {event})</source>
        <translation>משהו שרק גרסה חדשה יותר של Rapport מכירה (מספר {event})</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed (minutes: {minutes})</source>
        <translation>שעון העמדה שונה (דקות: {minutes})</translation>
    </message>
    <message>
        <source>The kiosk was started</source>
        <translation>העמדה הופעלה</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>מפתח השחזור</translation>
    </message>
    <message>
        <source>Wrong passphrases: {count}</source>
        <translation>משפטי סיסמה שגויים: {count}</translation>
    </message>
    <message>
        <source>{who}: a kiosk without therapists added</source>
        <translation>{who}: הוספת עמדה בלי צוות טיפול</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a picture</source>
        <translation>{who}: שמירת תרשים של {client} כתמונה</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a table</source>
        <translation>{who}: שמירת תרשים של {client} כטבלה</translation>
    </message>
    <message>
        <source>{who}: a report on client {client} saved</source>
        <translation>{who}: שמירת דוח על {client}</translation>
    </message>
    <message>
        <source>{who}: a therapist removed</source>
        <translation>{who}: הסרה מצוות הטיפול</translation>
    </message>
    <message>
        <source>{who}: a visit ends after {visit} s without a touch, the therapist’s pages lock after {lock} s</source>
        <translation>{who}: ביקור מסתיים אחרי {visit} ש׳ בלי מגע, הדפים של צוות הטיפול ננעלים אחרי {lock} ש׳</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept for so many months: {months}</source>
        <translation>{who}: מספר החודשים שדפי התשובות נשמרים: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept without limit</source>
        <translation>{who}: דפי התשובות נשמרים בלי הגבלה</translation>
    </message>
    <message>
        <source>{who}: answer sheets destroyed, {sheets}; months that they are kept: {months}</source>
        <translation>{who}: דפי תשובות הושמדו, {sheets}; מספר החודשים שהם נשמרים: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets exported (sheets: {sheets}, clients: {clients})</source>
        <translation>{who}: ייצוא דפי תשובות (דפים: {sheets}, פונים: {clients})</translation>
    </message>
    <message>
        <source>{who}: answer sheets of client {client} exported (sheets: {sheets})</source>
        <translation>{who}: ייצוא דפי התשובות של {client} (דפים: {sheets})</translation>
    </message>
    <message>
        <source>{who}: backup made (rows: {rows})</source>
        <translation>{who}: יצירת גיבוי (שורות: {rows})</translation>
    </message>
    <message>
        <source>{who}: client {client} added</source>
        <translation>{who}: הוספת {client}</translation>
    </message>
    <message>
        <source>{who}: client {client} comes again</source>
        <translation>{who}: {client} שוב בטיפול</translation>
    </message>
    <message>
        <source>{who}: client {client} erased</source>
        <translation>{who}: מחיקת {client} לצמיתות</translation>
    </message>
    <message>
        <source>{who}: client {client} has left</source>
        <translation>{who}: {client} כבר לא בטיפול</translation>
    </message>
    <message>
        <source>{who}: client {client} no longer shared with {holder}</source>
        <translation>{who}: הפסקת השיתוף של {client} עם {holder}</translation>
    </message>
    <message>
        <source>{who}: client {client} shared with {holder}</source>
        <translation>{who}: שיתוף של {client} עם {holder}</translation>
    </message>
    <message>
        <source>{who}: client {client} transferred to {holder}</source>
        <translation>{who}: העברת {client} אל {holder}</translation>
    </message>
    <message>
        <source>{who}: figures across clients saved, without names (clients: {clients})</source>
        <translation>{who}: שמירת נתונים על כלל הפונים, בלי שמות (פונים: {clients})</translation>
    </message>
    <message>
        <source>{who}: languages of the practice changed</source>
        <translation>{who}: שינוי שפות הקליניקה</translation>
    </message>
    <message>
        <source>{who}: list of clients for other kiosks written ({clients} clients)</source>
        <translation>{who}: כתיבת רשימת הפונים לעמדות אחרות ({clients} פונים)</translation>
    </message>
    <message>
        <source>{who}: look of the clients’ pages changed</source>
        <translation>{who}: שינוי המראה של הדפים של הפונים</translation>
    </message>
    <message>
        <source>{who}: new code card for client {client}</source>
        <translation>{who}: כרטיס קוד חדש ל-{client}</translation>
    </message>
    <message>
        <source>{who}: new passphrase given to {holder}</source>
        <translation>{who}: משפט סיסמה חדש ל-{holder}</translation>
    </message>
    <message>
        <source>{who}: new recovery key made</source>
        <translation>{who}: יצירת מפתח שחזור חדש</translation>
    </message>
    <message>
        <source>{who}: notice on saved files changed</source>
        <translation>{who}: שינוי ההודעה על קבצים שמורים</translation>
    </message>
    <message>
        <source>{who}: own passphrase changed</source>
        <translation>{who}: שינוי משפט הסיסמה האישי</translation>
    </message>
    <message>
        <source>{who}: passphrase protected better ({mebibytes} MiB, passes: {passes})</source>
        <translation>{who}: הגנה טובה יותר על משפט הסיסמה ({mebibytes} MiB, מעברים: {passes})</translation>
    </message>
    <message>
        <source>{who}: something about client {client} saved</source>
        <translation>{who}: שמירת משהו על {client}</translation>
    </message>
    <message>
        <source>{who}: therapist {holder} added</source>
        <translation>{who}: הוספת {holder} לצוות הטיפול</translation>
    </message>
    <message>
        <source>{who}: unlocked</source>
        <translation>{who}: פתיחת נעילה</translation>
    </message>
    <message>
        <source>{who}: what clients are asked changed</source>
        <translation>{who}: שינוי מה ששואלים את הפונים</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>A backup was put back in the place of the practice&apos;s folder.</source>
        <translation>גיבוי הוחזר במקום תיקיית הקליניקה.</translation>
    </message>
    <message>
        <source>A check by a colleague found something that is not as Rapport wrote it.</source>
        <translation>בדיקה של מישהו מהצוות מצאה משהו שאינו כפי ש-Rapport כתב.</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>גרסה חדשה יותר של Rapport העבירה את הרשומות של מכשיר למבנה חדש יותר, ושמרה את מה שהיה קודם ליד התיקייה שלו.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed once.</source>
        <translation>משפט סיסמה שגוי הוקלד פעם אחת.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed {count} times.</source>
        <translation>משפט סיסמה שגוי הוקלד {count} פעמים.</translation>
    </message>
    <message>
        <source>Answer sheets were exported once.</source>
        <translation>דפי תשובות יוצאו פעם אחת.</translation>
    </message>
    <message>
        <source>Answer sheets were exported {count} times.</source>
        <translation>דפי תשובות יוצאו {count} פעמים.</translation>
    </message>
    <message>
        <source>Backups were put back in the place of the practice&apos;s folder {count} times.</source>
        <translation>גיבויים הוחזרו במקום תיקיית הקליניקה {count} פעמים.</translation>
    </message>
    <message>
        <source>One answer sheet came in.</source>
        <translation>נכנס דף תשובות אחד.</translation>
    </message>
    <message>
        <source>One backup was made.</source>
        <translation>נוצר גיבוי אחד.</translation>
    </message>
    <message>
        <source>One more change about people is in the practice&apos;s log.</source>
        <translation>שינוי אחד נוסף שנוגע לאנשים נמצא ביומן הקליניקה.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed once.</source>
        <translation>שעון העמדה שונה פעם אחת.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed {count} times.</source>
        <translation>שעון העמדה שונה {count} פעמים.</translation>
    </message>
    <message>
        <source>The kiosk was started once.</source>
        <translation>העמדה הופעלה פעם אחת.</translation>
    </message>
    <message>
        <source>The kiosk was started {count} times.</source>
        <translation>העמדה הופעלה {count} פעמים.</translation>
    </message>
    <message>
        <source>The recovery key was used once to unlock.</source>
        <translation>מפתח השחזור שימש פעם אחת לפתיחת הנעילה.</translation>
    </message>
    <message>
        <source>The recovery key was used {count} times to unlock.</source>
        <translation>מפתח השחזור שימש {count} פעמים לפתיחת הנעילה.</translation>
    </message>
    <message>
        <source>{count} answer sheets came in.</source>
        <translation>נכנסו {count} דפי תשובות.</translation>
    </message>
    <message>
        <source>{count} backups were made.</source>
        <translation>נוצרו {count} גיבויים.</translation>
    </message>
    <message>
        <source>{count} checks by colleagues found something that is not as Rapport wrote it.</source>
        <translation>{count} בדיקות של הצוות מצאו משהו שאינו כפי ש-Rapport כתב.</translation>
    </message>
    <message>
        <source>{count} more changes about people are in the practice&apos;s log.</source>
        <translation>{count} שינויים נוספים שנוגעים לאנשים נמצאים ביומן הקליניקה.</translation>
    </message>
    <message>
        <source>{count} times a newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>{count} פעמים גרסה חדשה יותר של Rapport העבירה את הרשומות של מכשיר למבנה חדש יותר, ושמרה את מה שהיה קודם ליד התיקייה שלו.</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Strong enough.</source>
        <translation>חזק מספיק.</translation>
    </message>
    <message>
        <source>Too easy to guess. Add another unrelated word; leave out names, dates, keyboard rows and repetitions.</source>
        <translation>קל מדי לנחש. נא להוסיף עוד מילה בלי קשר לאחרות; בלי שמות, תאריכים, שורות מקלדת וחזרות.</translation>
    </message>
    <message>
        <source>Use at least 15 characters: four or five unrelated words are easy to keep.</source>
        <translation>נא להשתמש ב-15 תווים לפחות: ארבע או חמש מילים שאין ביניהן קשר קלות לזכירה.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Answer sheets: {count}. With a score: {scored}.</source>
        <translation>דפי תשובות: {count}. עם ציון: {scored}.</translation>
    </message>
    <message>
        <source>Client no. {number}</source>
        <translation>פונה מס׳ {number}</translation>
    </message>
    <message>
        <source>Earlier sessions that are not listed here: {count}.</source>
        <translation>פגישות קודמות שאינן מופיעות כאן: {count}.</translation>
    </message>
    <message>
        <source>For some sessions your answers have stayed lower than before.</source>
        <translation>כבר כמה פגישות התשובות שלכם נשארות נמוכות מקודם.</translation>
    </message>
    <message>
        <source>It is too early to say where your answers are going.</source>
        <translation>עוד מוקדם לומר לאן התשובות שלכם הולכות.</translation>
    </message>
    <message>
        <source>Little by little your answers have gone down.</source>
        <translation>לאט לאט התשובות שלכם ירדו.</translation>
    </message>
    <message>
        <source>Moments that did not feel right, and repairs</source>
        <translation>רגעים שלא הרגישו נכון, ותיקונים</translation>
    </message>
    <message>
        <source>Newest session: {tier}.</source>
        <translation>הפגישה החדשה ביותר: {tier}.</translation>
    </message>
    <message>
        <source>None was spoken of.</source>
        <translation>לא סופר על אף רגע כזה.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Notes from before the first or after the last session, not printed: {count}.</source>
        <translation>הערות מלפני הפגישה הראשונה או מלאחר האחרונה, שלא הודפסו: {count}.</translation>
    </message>
    <message>
        <source>Nothing unusual in any session.</source>
        <translation>שום דבר חריג באף פגישה.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved down: a good reason to talk about it.</source>
        <translation>בפגישות האחרונות התשובות שלכם ירדו: סיבה טובה לדבר על זה.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved up.</source>
        <translation>בפגישות האחרונות התשובות שלכם עלו.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have stayed about the same.</source>
        <translation>בפגישות האחרונות התשובות שלכם נשארו בערך אותו דבר.</translation>
    </message>
    <message>
        <source>Private notes of the therapist. They are printed because that was chosen for this report.</source>
        <translation>הערות פרטיות של המטפל או המטפלת. הן מודפסות כי כך נבחר בדוח הזה.</translation>
    </message>
    <message>
        <source>Put right by the end: {answer}.</source>
        <translation>תוקן עד סוף הפגישה: {answer}.</translation>
    </message>
    <message>
        <source>Questions that were left out, in all sheets together: {count}.</source>
        <translation>שאלות שדילגו עליהן, בכל הדפים יחד: {count}.</translation>
    </message>
    <message>
        <source>Scores at the top of the scale: {share} of 100.</source>
        <translation>ציונים בראש הסולם: {share} מתוך 100.</translation>
    </message>
    <message>
        <source>Sheets of another questionnaire, not shown here: {count}.</source>
        <translation>דפים של שאלון אחר, שאינם מוצגים כאן: {count}.</translation>
    </message>
    <message>
        <source>Sheets with one answer throughout: {share} of 100.</source>
        <translation>דפים עם אותה תשובה לכל אורכם: {share} מתוך 100.</translation>
    </message>
    <message>
        <source>Something did not feel quite right, a little.</source>
        <translation>משהו הרגיש קצת לא נכון.</translation>
    </message>
    <message>
        <source>Something did not feel right.</source>
        <translation>משהו לא הרגיש נכון.</translation>
    </message>
    <message>
        <source>Something was different from the sessions before.</source>
        <translation>משהו היה שונה מהפגישות הקודמות.</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>עדיין פתוח.</translation>
    </message>
    <message>
        <source>Still open: what happened in session {session}.</source>
        <translation>עדיין פתוח: מה שקרה בפגישה {session}.</translation>
    </message>
    <message>
        <source>The band shows where your scores usually are: {lower} to {upper}, worked out from your first {count} scores.</source>
        <translation>הרצועה מראה איפה הציונים שלכם נמצאים בדרך כלל: {lower} עד {upper}, לפי {count} הציונים הראשונים שלכם.</translation>
    </message>
    <message>
        <source>The highest score so far, {score} of 100. What helped?</source>
        <translation>הציון הגבוה ביותר עד עכשיו, {score} מתוך 100. מה עזר?</translation>
    </message>
    <message>
        <source>The newest score: {score} of 100, on {date}.</source>
        <translation>הציון החדש ביותר: {score} מתוך 100, ב-{date}.</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>עדיין אין פגישות.</translation>
    </message>
    <message>
        <source>This is no test and no grade, neither of you nor of your therapist.</source>
        <translation>זה לא מבחן ואין כאן שיפוט, לא שלכם ולא של המטפל או המטפלת שלכם.</translation>
    </message>
    <message>
        <source>Trust over time</source>
        <translation>האמון לאורך זמן</translation>
    </message>
    <message>
        <source>We can come back to this.</source>
        <translation>אפשר לחזור לזה.</translation>
    </message>
    <message>
        <source>What could be worth talking about</source>
        <translation>על מה יכול להיות כדאי לדבר</translation>
    </message>
    <message>
        <source>What do you see in these lines? What would you like to be different, and what should stay as it is? There is no right answer.</source>
        <translation>מה אתם רואים בקווים האלה? מה הייתם רוצים שיהיה אחרת, ומה כדאי שיישאר כמו שהוא? אין תשובה נכונה.</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>על מה זה מבוסס</translation>
    </message>
    <message>
        <source>What was noticed, and by which rule</source>
        <translation>מה בלט, ולפי איזה כלל</translation>
    </message>
    <message>
        <source>Without a score, because too few questions were answered: {count}.</source>
        <translation>בלי ציון, כי היו מעט מדי תשובות: {count}.</translation>
    </message>
    <message>
        <source>Your answers were clearly lower than in the sessions before.</source>
        <translation>התשובות שלכם היו נמוכות בבירור מאשר בפגישות הקודמות.</translation>
    </message>
    <message>
        <source>Your answers were lower than they usually are.</source>
        <translation>התשובות שלכם היו נמוכות מהרגיל.</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>קצת</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>לגמרי</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>במידה רבה</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>בכלל לא</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>במידה רבה מאוד</translation>
    </message>
    <message>
        <source>we did not talk about it</source>
        <translation>לא דיברנו על זה</translation>
    </message>
    <message>
        <source>{first} to {last}, sessions: {sessions}</source>
        <translation>{first} עד {last}, פגישות: {sessions}</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare your answers with your own earlier ones only.</source>
        <translation>״אמון אחרי הפגישה״ אינו סולם מתוקף ואין לו נורמות: נא להשוות את התשובות שלכם רק לתשובות הקודמות שלכם.</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>A fall of one step since the last score. Frequent, and by itself rarely more than a reason to ask.</source>
        <translation>ירידה של צעד אחד מאז הציון האחרון. זה קורה הרבה, ובפני עצמו זה רק לעתים רחוקות יותר מסיבה לשאול.</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>כנות</translation>
    </message>
    <message>
        <source>Chance alone puts about {share} of 100 stable sessions below the lower limit if no session resembles the one before, and {fewest} to {most} if neighbouring sessions are alike. Only that side is marked: a score above the range is good news.</source>
        <translation>המקריות לבדה מציבה בערך {share} מתוך 100 פגישות יציבות מתחת לגבול התחתון, אם אין דמיון בין פגישה לזו שלפניה, ו-{fewest} עד {most} אם פגישות סמוכות דומות. רק הצד הזה מסומן: ציון מעל הטווח הוא חדשות טובות.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>סודיות</translation>
    </message>
    <message>
        <source>Cultural respect</source>
        <translation>כבוד תרבותי</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>אמפתיה</translation>
    </message>
    <message>
        <source>Falling over the last {sessions} scores.</source>
        <translation>ירידה לאורך {sessions} הציונים האחרונים.</translation>
    </message>
    <message>
        <source>Individuals chart: below the mean by {limit_width} times the mean moving range of the first {baseline} scores (from {fewest} on). Unusual only where the score is also rarely so low for this client, or has stayed low.</source>
        <translation>תרשים ערכים בודדים: מתחת לממוצע ב-{limit_width} פעמים הטווח הנע הממוצע של {baseline} הציונים הראשונים (החל מ-{fewest}). חריג רק כשהציון גם רק לעיתים נדירות כה נמוך לאדם הזה, או נשאר נמוך.</translation>
    </message>
    <message>
        <source>Limits (individuals chart): this client&apos;s own usual range, {lower} to {upper} around {centre}, from the first {count} scores: mean ± {width} times the mean change from score to score, then kept.</source>
        <translation>גבולות (תרשים ערכים בודדים): הטווח הרגיל של האדם הזה עצמו, {lower} עד {upper} סביב {centre}, מ-{count} הציונים הראשונים: ממוצע ± {width} פעמים השינוי הממוצע מציון לציון, ומאז נשמר.</translation>
    </message>
    <message>
        <source>Many ratings of trust sit at the top. A first score below it that rises is a good sign.</source>
        <translation>הרבה דירוגי אמון נמצאים בראש הסולם. ציון ראשון נמוך מזה שעולה הוא סימן טוב.</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>רגעים שלא הרגישו נכון</translation>
    </message>
    <message>
        <source>No clear trend over the last {sessions} scores.</source>
        <translation>אין מגמה ברורה לאורך {sessions} הציונים האחרונים.</translation>
    </message>
    <message>
        <source>No limits yet: they need {fewest} scores, there are {count}.</source>
        <translation>עדיין אין גבולות: צריך {fewest} ציונים, יש {count}.</translation>
    </message>
    <message>
        <source>No limits: no variation so far, all {count} scores are equal.</source>
        <translation>אין גבולות: אין שינוי עד כה, כל {count} הציונים שווים.</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>שום דבר חריג</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>תוקן</translation>
    </message>
    <message>
        <source>Rarely so low: Rapport learns from the client&apos;s earlier scores where they usually lie and how much they vary, and speaks when a fall in this session or in one of the {before} before explains the scores since more than {odds} times better than chance; where the client tells of a moment that did not feel right, less is enough. A fall is noticed once: while scores stay so low, sessions only say that it goes on, unless one is lower still.</source>
        <translation>רק לעיתים נדירות כה נמוך: Rapport לומד מהציונים הקודמים של האדם הזה היכן הם נמצאים בדרך כלל וכמה הם משתנים, ומתריע כשירידה בפגישה הזאת או באחת מ-{before} שלפניה מסבירה את הציונים מאז יותר מפי {odds} טוב מהמקרה; כשנאמר שהיה רגע שלא הרגיש נכון, די בפחות מזה. על ירידה נאמר פעם אחת: כל עוד הציונים נשארים כה נמוכים, הפגישות אומרות רק שהיא נמשכת, אלא אם ציון נמוך אף יותר.</translation>
    </message>
    <message>
        <source>Reliable change (Jacobson &amp; Truax): a fall since the first score beyond 1.96 standard errors.</source>
        <translation>שינוי מהימן (Jacobson &amp; Truax): ירידה מאז הציון הראשון מעבר ל-1.96 טעויות תקן.</translation>
    </message>
    <message>
        <source>Rising over the last {sessions} scores.</source>
        <translation>עלייה לאורך {sessions} הציונים האחרונים.</translation>
    </message>
    <message>
        <source>Run chart (Anhøj): more scores in a row on one side of the median, or fewer crossings of it, than chance allows in 95 of 100 series.</source>
        <translation>תרשים רצפים (Anhøj): יותר ציונים ברצף בצד אחד של החציון, או פחות חציות שלו, ממה שהמקריות מאפשרת ב-95 מתוך 100 סדרות.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>ביטחון</translation>
    </message>
    <message>
        <source>Signals are invitations to talk. They are no risk scores and no advice about treatment.</source>
        <translation>הסימנים הם הזמנה לשיחה. הם לא ציוני סיכון ולא עצה לטיפול.</translation>
    </message>
    <message>
        <source>Since the first session the score has fallen by more than measurement error explains (it is {value}; {bound} or less counts).</source>
        <translation>מאז הפגישה הראשונה הציון ירד יותר ממה שטעות המדידה מסבירה (הוא {value}; נחשב {bound} או פחות).</translation>
    </message>
    <message>
        <source>Slow erosion: exponentially weighted mean (weight {weight}, {width} standard deviations) against the first {baseline} scores.</source>
        <translation>שחיקה אטית: ממוצע משוקלל מעריכית (משקל {weight}, {width} סטיות תקן) לעומת {baseline} הציונים הראשונים.</translation>
    </message>
    <message>
        <source>Stayed low: {stay} scores in a row that lie so low together that the client&apos;s first {learnt} scores let expect it in fewer than {rare_stay} of 10,000 stretches. The first {learnt} stay the yardstick, so that a slow decline cannot hide.</source>
        <translation>נשאר נמוך: {stay} ציונים ברצף שיחד הם כה נמוכים, שלפי {learnt} הציונים הראשונים של האדם הזה אפשר לצפות לכך בפחות מ-{rare_stay} מתוך 10,000 רצפים. {learnt} הציונים הראשונים נשארים קנה המידה, כדי שירידה אטית לא תוכל להסתתר.</translation>
    </message>
    <message>
        <source>The client noticed, a little, a moment that did not feel right.</source>
        <translation>צוין רגע שלא הרגיש נכון, קצת.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was not put right.</source>
        <translation>נאמר שהיה רגע שלא הרגיש נכון, ושזה לא תוקן.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was put right.</source>
        <translation>נאמר שהיה רגע שלא הרגיש נכון, ושזה תוקן.</translation>
    </message>
    <message>
        <source>The cut-off that the measure&apos;s authors give.</source>
        <translation>הסף שנותנים מחברי כלי המדידה.</translation>
    </message>
    <message>
        <source>The last {stay} scores have stayed low, at {value} or less: by this client&apos;s first {learnt}, at least one of {stay} is usually {bound} or more.</source>
        <translation>{stay} הציונים האחרונים נשארו נמוכים, {value} או פחות: לפי {learnt} הציונים הראשונים של האדם הזה, לפחות אחד מתוך {stay} הוא בדרך כלל {bound} או יותר.</translation>
    </message>
    <message>
        <source>The score fell by {value} points within three sessions; from {bound} on that is a lot for this client.</source>
        <translation>הציון ירד ב-{value} נקודות בתוך שלוש פגישות; החל מ-{bound} זה הרבה לאדם הזה.</translation>
    </message>
    <message>
        <source>The score is still low for this client: it is {value}, and by the earlier scores {bound} or more is usual.</source>
        <translation>הציון עדיין נמוך לאדם הזה: הוא {value}, ולפי הציונים הקודמים {bound} או יותר זה רגיל.</translation>
    </message>
    <message>
        <source>The score, {value}, is at least one step lower than last time.</source>
        <translation>הציון, {value}, נמוך בצעד אחד לפחות מהפעם הקודמת.</translation>
    </message>
    <message>
        <source>The score, {value}, is below the measure&apos;s cut-off, {bound}.</source>
        <translation>הציון, {value}, מתחת לסף של כלי המדידה, {bound}.</translation>
    </message>
    <message>
        <source>The score, {value}, is below this client&apos;s own lower limit, {bound}.</source>
        <translation>הציון, {value}, מתחת לגבול התחתון של האדם הזה, {bound}.</translation>
    </message>
    <message>
        <source>The score, {value}, is rarely this low for this client: by the earlier scores, {bound} or more is usual.</source>
        <translation>הציון, {value}, רק לעיתים נדירות כה נמוך לאדם הזה: לפי הציונים הקודמים, {bound} או יותר זה רגיל.</translation>
    </message>
    <message>
        <source>The scores cross their median {value} times; {bound} or more are usual.</source>
        <translation>הציונים חוצים את החציון שלהם {value} פעמים; {bound} או יותר זה רגיל.</translation>
    </message>
    <message>
        <source>The scores have worn down: their weighted mean, {value}, is below its bound, {bound}.</source>
        <translation>הציונים נשחקו: הממוצע המשוקלל שלהם, {value}, מתחת לגבול שלו, {bound}.</translation>
    </message>
    <message>
        <source>Too few scores yet for a trend.</source>
        <translation>עדיין מעט מדי ציונים כדי לראות מגמה.</translation>
    </message>
    <message>
        <source>Unusual for this client</source>
        <translation>חריג לאדם הזה</translation>
    </message>
    <message>
        <source>V-episode, a rule of Rapport&apos;s own: a fall from the best of three scores by one (mild) or two (marked) of the client&apos;s standard deviations and a tenth of the scale; unusual when it is marked, ends as far below the client&apos;s mean, and the score is rarely so low for this client or has stayed low; put right when one of the next {following} scores is half-way or all the way back.</source>
        <translation>אירוע V, כלל של Rapport עצמו: ירידה מהטוב מבין שלושה ציונים בסטיית תקן אחת (קלה) או שתיים (ניכרת) של האדם הזה ובעשירית מהסולם; חריג כשהירידה ניכרת ומסתיימת באותו מרחק מתחת לממוצע של האדם הזה, והציון רק לעיתים נדירות כה נמוך לאדם הזה או נשאר נמוך; תוקן כשאחד מ-{following} הציונים הבאים חזר חצי הדרך או את כולה.</translation>
    </message>
    <message>
        <source>What happened in session {sessions} is still open.</source>
        <translation>מה שקרה בפגישה {sessions} עדיין פתוח.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>מה שקרה בפגישות {sessions} עדיין פתוח.</translation>
    </message>
    <message>
        <source>What the client says about a moment outranks every statistic; “mostly” put right or better closes it.</source>
        <translation>מה שהפונה אומר או אומרת על רגע חשוב יותר מכל סטטיסטיקה; תיקון ״במידה רבה״ או יותר סוגר אותו.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>מה שזוהה בפגישה {session} נמשך.</translation>
    </message>
    <message>
        <source>Worth a talk</source>
        <translation>שווה שיחה</translation>
    </message>
    <message>
        <source>{value} scores in a row lie on one side of the median; up to {bound} are usual.</source>
        <translation>{value} ציונים ברצף נמצאים בצד אחד של החציון; עד {bound} זה רגיל.</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare a client only with themselves.</source>
        <translation>״אמון אחרי הפגישה״ אינו סולם מתוקף ואין לו נורמות: נא להשוות אדם רק לעצמו.</translation>
    </message>
</context>
</TS>
