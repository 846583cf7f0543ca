<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Berry</source>
        <translation>बेरी</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>ईंट</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>काई</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>अपना रंग</translation>
    </message>
    <message>
        <source>Own colour, written as #RRGGBB</source>
        <translation>अपना रंग, इस तरह लिखा हुआ: #RRGGBB</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>चीड़</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>आलूबुखारा</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>समुद्र</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>स्लेट</translation>
    </message>
    <message>
        <source>Take {colour}</source>
        <translation>{colour} लें</translation>
    </message>
</context>
<context>
    <name>AccessFlow</name>
    <message>
        <source>You can no longer read this client.</source>
        <translation>अब आपको इस क्लाइंट के जवाब पढ़ने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>{client} comes again.</source>
        <translation>{client} का आना फिर शुरू हुआ है।</translation>
    </message>
    <message>
        <source>{client} has left.</source>
        <translation>{client} का आना बंद हो गया है।</translation>
    </message>
    <message>
        <source>{client} is erased.</source>
        <translation>{client} का सब कुछ हमेशा के लिए मिटा दिया गया है।</translation>
    </message>
    <message>
        <source>{client} is {name}’s client now.</source>
        <translation>{client} की थेरेपी अब {name} के पास है।</translation>
    </message>
    <message>
        <source>{name} can no longer read this client.</source>
        <translation>{name} को अब इस क्लाइंट के जवाब पढ़ने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>{name} can read this client now.</source>
        <translation>{name} को अब इस क्लाइंट के जवाब पढ़ने की अनुमति है।</translation>
    </message>
</context>
<context>
    <name>AccessTab</name>
    <message>
        <source>A client may ask for a copy of everything that was answered here: a report to read, and the answers for another program.</source>
        <translation>क्लाइंट को यहाँ दिए गए सभी जवाबों की कॉपी माँगने का हक़ है: पढ़ने के लिए रिपोर्ट, और दूसरे प्रोग्राम के लिए जवाब।</translation>
    </message>
    <message>
        <source>A client who has left is no longer in the list and cannot answer any more.</source>
        <translation>जिनका आना बंद हो गया है, वे सूची में नहीं रहते और आगे जवाब नहीं दे पाएँगे।</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>कॉपी</translation>
    </message>
    <message>
        <source>A copy of all answers</source>
        <translation>सभी जवाबों की कॉपी</translation>
    </message>
    <message>
        <source>A lost card, or one that somebody else saw, is replaced by a new one.</source>
        <translation>जो कार्ड खो जाए, या जिसे कोई और देख ले, उसकी जगह नया कार्ड बनता है।</translation>
    </message>
    <message>
        <source>Access and card</source>
        <translation>पहुँच और कार्ड</translation>
    </message>
    <message>
        <source>Code card</source>
        <translation>कोड कार्ड</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>आना-जाना</translation>
    </message>
    <message>
        <source>Destroys the client’s keys: nobody can read these answers any more, not even you.</source>
        <translation>इस क्लाइंट की कुंजियाँ नष्ट हो जाती हैं: फिर ये जवाब कोई नहीं पढ़ पाएगा, आप भी नहीं।</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Erase this client for good</source>
        <translation>इस क्लाइंट को हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Erase {client} for good? The name, the code card and the keys to all answers are destroyed, and nothing brings them back. Backups that were made before still hold them until you destroy those.</source>
        <translation>क्या {client} को हमेशा के लिए मिटाना है? नाम, कोड कार्ड और सभी जवाबों की कुंजियाँ नष्ट हो जाएँगी, और कुछ भी उन्हें वापस नहीं ला सकेगा। पहले के बैकअप में ये तब तक रहेंगी, जब तक आप उन बैकअप को भी नष्ट न कर दें।</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>मिटाना</translation>
    </message>
    <message>
        <source>Hand {client} over to {name}? You cannot read this client afterwards.</source>
        <translation>क्या {client} को {name} को सौंपना है? इसके बाद आपको इस क्लाइंट के जवाब पढ़ने की अनुमति नहीं रहेगी।</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>जैसा है, वैसा रहने दें</translation>
    </message>
    <message>
        <source>Make a new code card? The one that the client has stops working at once.</source>
        <translation>क्या नया कोड कार्ड बनाना है? क्लाइंट के पास का कार्ड तुरंत काम करना बंद कर देगा।</translation>
    </message>
    <message>
        <source>New code card</source>
        <translation>नया कोड कार्ड</translation>
    </message>
    <message>
        <source>Nobody else works in this practice.</source>
        <translation>इस क्लिनिक में और कोई काम नहीं करता।</translation>
    </message>
    <message>
        <source>This client comes again</source>
        <translation>इस क्लाइंट का आना फिर शुरू हुआ</translation>
    </message>
    <message>
        <source>This client has left</source>
        <translation>इस क्लाइंट का आना बंद हुआ</translation>
    </message>
    <message>
        <source>This client has left: not in the list, and the code card is not taken.</source>
        <translation>इस क्लाइंट का आना बंद हो गया है: नाम सूची में नहीं है, और कोड कार्ड नहीं चलेगा।</translation>
    </message>
    <message>
        <source>Type the client’s name to erase</source>
        <translation>मिटाने के लिए क्लाइंट का नाम लिखें</translation>
    </message>
    <message>
        <source>Who can read</source>
        <translation>पढ़ने की अनुमति किसे है</translation>
    </message>
    <message>
        <source>Whoever can read sees all answers, past and future. The recovery key opens every client.</source>
        <translation>जिसे पढ़ने की अनुमति है, वह सभी जवाब देखता है, पुराने भी और आने वाले भी। रिकवरी कुंजी हर क्लाइंट के जवाब खोलती है।</translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation>हाँ, नया कार्ड</translation>
    </message>
    <message>
        <source>Yes, hand over</source>
        <translation>हाँ, सौंपें</translation>
    </message>
</context>
<context>
    <name>AddClientPage</name>
    <message>
        <source>Add a client</source>
        <translation>क्लाइंट जोड़ें</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>सभी क्लाइंट</translation>
    </message>
    <message>
        <source>Make the code card</source>
        <translation>कोड कार्ड बनाएँ</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>क्लाइंट का नाम</translation>
    </message>
    <message>
        <source>Please type the client’s name first.</source>
        <translation>कृपया पहले क्लाइंट का नाम लिखें।</translation>
    </message>
    <message>
        <source>The name is sealed: only you and the recovery key can read it.</source>
        <translation>नाम सीलबंद रहता है: इसे सिर्फ़ आप और रिकवरी कुंजी पढ़ सकते हैं।</translation>
    </message>
</context>
<context>
    <name>AddTherapistPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>थेरेपिस्ट जोड़ें</translation>
    </message>
    <message>
        <source>Add this therapist</source>
        <translation>इस थेरेपिस्ट को जोड़ें</translation>
    </message>
    <message>
        <source>Best typed by the new colleague: it opens the answers of the clients whom you share or hand over. Until then there is nothing to read.</source>
        <translation>अच्छा हो कि नए साथी इसे ख़ुद लिखें: इससे उन क्लाइंट के जवाब खुलते हैं जिन्हें आप साझा करें या सौंपें। तब तक पढ़ने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Name of the therapist, typed to unlock</source>
        <translation>थेरेपिस्ट का नाम, जो अनलॉक करते समय लिखा जाता है</translation>
    </message>
    <message>
        <source>Please type the therapist’s name.</source>
        <translation>कृपया थेरेपिस्ट का नाम लिखें।</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>थेरेपिस्ट</translation>
    </message>
</context>
<context>
    <name>AloudButton</name>
    <message>
        <source>Read aloud</source>
        <translation>पढ़कर सुनाएँ</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>पढ़ना रोकें</translation>
    </message>
</context>
<context>
    <name>Analogue</name>
    <message>
        <source>A little less</source>
        <translation>थोड़ा कम</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>थोड़ा ज़्यादा</translation>
    </message>
    <message>
        <source>Mark the middle</source>
        <translation>बीच में निशान लगाएँ</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>अभी कोई निशान नहीं लगा है।</translation>
    </message>
    <message>
        <source>Tap the line again to move the mark.</source>
        <translation>निशान खिसकाने के लिए लाइन को फिर से छुएँ।</translation>
    </message>
    <message>
        <source>Tap the line where it fits for you.</source>
        <translation>लाइन को वहाँ छुएँ जहाँ आपके लिए सही हो।</translation>
    </message>
    <message>
        <source>Towards: {words}</source>
        <translation>इस ओर: {words}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Close to: {words}</source>
        <translation>इसके पास: {words}</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>बीच में</translation>
    </message>
    <message>
        <source>More towards: {words}</source>
        <translation>ज़्यादा इस ओर: {words}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words} ({number} of {most})</source>
        <translation>{words} ({most} में से {number})</translation>
    </message>
</context>
<context>
    <name>AwayPage</name>
    <message>
        <source>One moment</source>
        <translation>एक पल</translation>
    </message>
    <message>
        <source>The therapist is using this device.</source>
        <translation>यह उपकरण अभी थेरेपिस्ट के काम में है।</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Another folder</source>
        <translation>दूसरा फ़ोल्डर</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>It lies on the same disk as the practice: one fault may take both. Copy it to a USB stick.</source>
        <translation>यह उसी डिस्क पर है जिस पर क्लिनिक का डेटा है: एक ही ख़राबी से दोनों जा सकते हैं। इसे USB स्टिक पर कॉपी करें।</translation>
    </message>
    <message>
        <source>Making the backup, then restoring it once to see that it works</source>
        <translation>बैकअप बन रहा है, फिर जाँच के लिए इसे एक बार बहाल किया जाएगा</translation>
    </message>
    <message>
        <source>On this device or in the practice’s network</source>
        <translation>इस उपकरण पर या क्लिनिक के नेटवर्क में</translation>
    </message>
    <message>
        <source>One encrypted file with all answers and all keys. It opens with a therapist’s passphrase or the recovery key, on this device or on a new one.</source>
        <translation>सभी जवाबों और सभी कुंजियों वाली एक एन्क्रिप्टेड फ़ाइल। यह किसी थेरेपिस्ट के गुप्त वाक्य से या रिकवरी कुंजी से खुलती है, इस उपकरण पर या किसी नए पर।</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>Put a USB stick in: it appears here by itself.</source>
        <translation>USB स्टिक लगाएँ: वह यहाँ अपने आप दिखेगी।</translation>
    </message>
    <message>
        <source>Take the stick out and keep it away from this device.</source>
        <translation>स्टिक निकालें और उसे इस उपकरण से दूर रखें।</translation>
    </message>
    <message>
        <source>The backup is made, and it was restored once to see that it works: {count} records, {size}. It is {file}.</source>
        <translation>बैकअप बन गया है, और जाँच के लिए इसे एक बार बहाल किया गया: {count} रिकॉर्ड, {size}। यह यहाँ है: {file}।</translation>
    </message>
    <message>
        <source>The last backup: {date}, {count} records</source>
        <translation>पिछला बैकअप: {date}, {count} रिकॉर्ड</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet.</source>
        <translation>इस क्लिनिक का अभी कोई बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>इसे कहाँ रखना है?</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} ख़ाली</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back to the welcome page in {seconds} s. Touch or press any key to stay.</source>
        <translation>{seconds} से॰ में स्वागत पन्ने पर वापसी। यहीं रहने के लिए छुएँ या कोई कुंजी दबाएँ।</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Lock at once: Esc or Ctrl+L</source>
        <translation>तुरंत लॉक: Esc या Ctrl+L</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Touch or press any key to stay.</source>
        <translation>{seconds} से॰ में लॉक होगा। यहीं रहने के लिए छुएँ या कोई कुंजी दबाएँ।</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>A few seconds left.</source>
        <translation>कुछ सेकंड बाक़ी हैं।</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>क़रीब %n मिनट बाक़ी है।</numerusform>
            <numerusform>क़रीब %n मिनट बाक़ी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>एक मिनट से कम बाक़ी है।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Code card</source>
        <translation>कोड कार्ड</translation>
    </message>
    <message>
        <source>Print this page at its full size, cut the card out and give it to the client. Then delete the file: Rapport keeps no copy of the code, and a lost card is replaced by a new one.</source>
        <translation>इस पन्ने को पूरे आकार में छापें, कार्ड काटें और क्लाइंट को दें। फिर फ़ाइल हटा दें: Rapport कोड की कोई नक़ल नहीं रखता, और खोए कार्ड की जगह नया बनता है।</translation>
    </message>
    <message>
        <source>Rapport code card</source>
        <translation>Rapport कोड कार्ड</translation>
    </message>
    <message>
        <source>Type it on the screen, or hold the lines under the reader. Nobody can read answers with it. If you lose it, tell your therapist.</source>
        <translation>कोड को स्क्रीन पर लिखें, या लकीरों को रीडर के नीचे रखें। इससे कोई जवाब नहीं पढ़ सकता। अगर कार्ड खो जाए, तो थेरेपिस्ट को बता दें।</translation>
    </message>
    <message>
        <source>Whose card it is, by hand (do not write it on the card)</source>
        <translation>यह कार्ड किसका है, हाथ से लिखें (कार्ड पर नहीं)</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <translation>आपका निजी कोड</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Your clients</source>
        <translation>आपके क्लाइंट</translation>
    </message>
    <message>
        <source>Your clients, the most urgent first</source>
        <translation>आपके क्लाइंट, सबसे ज़रूरी पहले</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>And {count} more: “Practice”, “Records” lists all of them.</source>
        <translation>और {count}: “क्लिनिक”, “रिकॉर्ड” में सब मिलेंगे।</translation>
    </message>
    <message>
        <source>Answers of clients who had no code at hand. Open to read them one by one.</source>
        <translation>उन क्लाइंट के जवाब जिनके पास कोड नहीं था। एक-एक करके पढ़ने के लिए खोलें।</translation>
    </message>
    <message>
        <source>Last session: {date}.</source>
        <translation>पिछला सत्र: {date}।</translation>
    </message>
    <message>
        <source>New answer sheets: {count}.</source>
        <translation>नए जवाब-पत्र: {count}।</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>अभी कोई सत्र नहीं।</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>अनसुलझा पल</translation>
    </message>
    <message>
        <source>Open rupture: {sessions}.</source>
        <translation>अनसुलझा पल: {sessions}।</translation>
    </message>
    <message>
        <source>Sessions without a score: {count}.</source>
        <translation>बिना स्कोर के सत्र: {count}।</translation>
    </message>
    <message>
        <source>The last session has no score: too few questions were answered.</source>
        <translation>पिछले सत्र का स्कोर नहीं है: बहुत कम सवालों के जवाब दिए गए।</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>बिना कोड</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} नए</translation>
    </message>
    <message>
        <source>{tier}. {reason}</source>
        <translation>{tier}। {reason}</translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message numerus="yes">
        <source>%n answered without a code</source>
        <translation>
            <numerusform>%n व्यक्ति ने बिना कोड जवाब दिया</numerusform>
            <numerusform>%n व्यक्तियों ने बिना कोड जवाब दिया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer sheet(s) since you last looked</source>
        <translation>
            <numerusform>पिछली बार देखने के बाद %n नया जवाब-पत्र</numerusform>
            <numerusform>पिछली बार देखने के बाद %n नए जवाब-पत्र</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>क्लाइंट जोड़ें</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>कियोस्क बंद करें</translation>
    </message>
    <message>
        <source>Close the kiosk? Clients cannot answer until it is started again.</source>
        <translation>क्या कियोस्क बंद करना है? जब तक यह फिर चालू न हो, क्लाइंट जवाब नहीं दे पाएँगे।</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>खुला रहने दें</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>बैकअप बनाएँ</translation>
    </message>
    <message>
        <source>No client is in “{part}” now.</source>
        <translation>अभी “{part}” में कोई क्लाइंट नहीं है।</translation>
    </message>
    <message>
        <source>No client yet. Add the first one to get a code card.</source>
        <translation>अभी कोई क्लाइंट नहीं। कोड कार्ड पाने के लिए पहला क्लाइंट जोड़ें।</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it, among “{part}”.</source>
        <translation>“{part}” में किसी क्लाइंट के नाम में “{typed}” नहीं है।</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it.</source>
        <translation>किसी क्लाइंट के नाम में “{typed}” नहीं है।</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>Records: {code}</source>
        <translation>रिकॉर्ड: {code}</translation>
    </message>
    <message>
        <source>Records: {code}, last time {last}</source>
        <translation>रिकॉर्ड: {code}, पिछली बार {last}</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>सभी क्लाइंट दिखाएँ</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>हाँ, बंद करें</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>आपके क्लाइंट</translation>
    </message>
</context>
<context>
    <name>CheckKeyPage</name>
    <message>
        <source>Check the new recovery key</source>
        <translation>नई रिकवरी कुंजी जाँचें</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>एक पल …</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>कृपया अपने काग़ज़ या फ़ाइल से इसके दो समूह लिखें। बड़े और छोटे अक्षरों से फ़र्क़ नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>कुंजी फिर देखें</translation>
    </message>
    <message>
        <source>Use the new key from now on</source>
        <translation>अब से नई कुंजी चले</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>क्या कुछ और जोड़ना है?</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>अभी तक कुछ नहीं</translation>
    </message>
    <message>
        <source>Ready to send?</source>
        <translation>क्या जवाब भेज दें?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रुकें</translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation>जवाब बदलने के लिए उसे छुएँ।</translation>
    </message>
    <message>
        <source>You wrote something</source>
        <translation>आपने कुछ लिखा है</translation>
    </message>
    <message>
        <source>{question} {answer}. Open the box.</source>
        <translation>{question} {answer}। बॉक्स खोलें।</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>नाम देकर सहेजें</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Access and card</source>
        <translation>पहुँच और कार्ड</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>सभी क्लाइंट</translation>
    </message>
    <message>
        <source>Note steps of repair</source>
        <translation>सुलझाने के क़दम दर्ज करें</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>चिंतन</translation>
    </message>
    <message>
        <source>Start the survey for this client</source>
        <translation>इस क्लाइंट के लिए प्रश्नावली शुरू करें</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>साथ ले जाने के लिए</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>रुझान</translation>
    </message>
</context>
<context>
    <name>CodeCardView</name>
    <message>
        <source>Rapport code card</source>
        <translation>Rapport कोड कार्ड</translation>
    </message>
    <message>
        <source>Save a card to print (PDF)</source>
        <translation>छापने के लिए कार्ड सहेजें (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>यहाँ सहेजा गया: {file}। इसे दूसरे कंप्यूटर पर छापें, फिर फ़ाइल हटा दें।</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>कार्ड तैयार है</translation>
    </message>
    <message>
        <source>The code is {code}</source>
        <translation>कोड है {code}</translation>
    </message>
    <message>
        <source>The personal code</source>
        <translation>निजी कोड</translation>
    </message>
    <message>
        <source>Write it on the client’s card now, or save a card to print. It is shown this once and stored nowhere in clear; a lost card is replaced by a new one.</source>
        <translation>इसे अभी क्लाइंट के कार्ड पर लिखें, या छापने के लिए कार्ड सहेजें। यह सिर्फ़ इस बार दिखता है और कहीं भी खुला नहीं रखा जाता; खोए कार्ड की जगह नया बनता है।</translation>
    </message>
</context>
<context>
    <name>CodeDisplay</name>
    <message>
        <source>Code: {digits}</source>
        <translation>कोड: {digits}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>अभी कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>I have no code at hand</source>
        <translation>मेरे पास अभी कोड नहीं है</translation>
    </message>
    <message>
        <source>Please enter your code</source>
        <translation>कृपया अपना कोड लिखें</translation>
    </message>
    <message>
        <source>The code has ten digits. Please type the ones that are missing.</source>
        <translation>कोड में दस अंक होते हैं। कृपया बाक़ी अंक लिखें।</translation>
    </message>
    <message>
        <source>Type the ten digits on your card, or scan it.</source>
        <translation>अपने कार्ड के दस अंक लिखें, या कार्ड स्कैन करें।</translation>
    </message>
</context>
<context>
    <name>ColleagueCard</name>
    <message>
        <source>Keep as it is</source>
        <translation>जैसा है, वैसा रहने दें</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नया गुप्त वाक्य</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>{name} के लिए नया गुप्त वाक्य</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} को हटाएँ</translation>
    </message>
    <message>
        <source>Remove {name}? Nobody unlocks with that passphrase any more. Answers stay; clients who have left become the practice’s, and can be read with the recovery key.</source>
        <translation>क्या {name} को हटाना है? उस गुप्त वाक्य से फिर कोई अनलॉक नहीं कर पाएगा। जवाब बने रहेंगे; जिन क्लाइंट का आना बंद हो गया है, वे क्लिनिक के हो जाएँगे, और उनके जवाब रिकवरी कुंजी से पढ़े जा सकेंगे।</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>हाँ, हटाएँ</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (आप)</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Aa</source>
        <translation>अआ</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>आगे बढ़ने के बटन</translation>
    </message>
    <message>
        <source>Buttons to go on at the left</source>
        <translation>आगे बढ़ने के बटन बाईं ओर</translation>
    </message>
    <message>
        <source>Buttons to go on at the right</source>
        <translation>आगे बढ़ने के बटन दाईं ओर</translation>
    </message>
    <message>
        <source>Choose what suits you. You can change it again at any time.</source>
        <translation>जो आपको ठीक लगे, वह चुनें। इसे कभी भी फिर बदला जा सकता है।</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>कंट्रास्ट</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>High</source>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ज़्यादा कंट्रास्ट</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>इस पन्ने को पढ़ना आसान बनाएँ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>दाएँ</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Text size {percent} percent</source>
        <translation>अक्षरों का आकार {percent} प्रतिशत</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Usual contrast</source>
        <translation>सामान्य कंट्रास्ट</translation>
    </message>
</context>
<context>
    <name>CommentPage</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n अक्षर बाकी</numerusform>
            <numerusform>%n अक्षर बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>बॉक्स ख़ाली करें</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>क्या कुछ और जोड़ना है?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>You can leave this empty. Nobody reads it now: it is read later, with your answers. If you need somebody today, please speak to us in person.</source>
        <translation>इसे ख़ाली छोड़ना ठीक है। अभी इसे कोई नहीं पढ़ता: इसे बाद में, आपके जवाबों के साथ पढ़ा जाएगा। अगर आज आपको किसी की ज़रूरत हो, तो कृपया हमसे सामने आकर बात करें।</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check the recovery key</source>
        <translation>रिकवरी कुंजी जाँचें</translation>
    </message>
    <message>
        <source>Found the practice</source>
        <translation>क्लिनिक बनाएँ</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>एक पल …</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>कृपया अपने काग़ज़ या फ़ाइल से इसके दो समूह लिखें। बड़े और छोटे अक्षरों से फ़र्क़ नहीं पड़ता।</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>कुंजी फिर देखें</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>3 में से चरण 3</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>A backup is being made</source>
        <translation>बैकअप बन रहा है</translation>
    </message>
    <message>
        <source>This view locks by itself as soon as it is done. “Lock” locks at once; then there is no backup.</source>
        <translation>काम पूरा होते ही यह पन्ना अपने आप लॉक हो जाएगा। “लॉक करें” से तुरंत लॉक होगा; तब बैकअप नहीं बनेगा।</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>Earlier</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>एक दिन पहले</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>एक दिन बाद</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>आज, {date}</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>Files are saved as they are.</source>
        <translation>फ़ाइलें जैसी हैं, वैसी ही सहेजी जाती हैं।</translation>
    </message>
    <message>
        <source>For practices in the United States that treat substance use disorders: their records may only be passed on together with a notice. Everywhere else you do not need it.</source>
        <translation>अमेरिका के उन क्लिनिक के लिए जो नशे से जुड़े विकारों का इलाज करते हैं: उनके रिकॉर्ड सिर्फ़ एक सूचना के साथ आगे दिए जा सकते हैं। बाक़ी हर जगह इसकी ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>It stands at the foot of reports and pictures and inside exports as JSON and FHIR. Beside a table (CSV) lies a text file with it, so that programs can read the table.</source>
        <translation>यह रिपोर्ट और तस्वीरों के नीचे और JSON व FHIR एक्सपोर्ट के अंदर रहती है। तालिका (CSV) के साथ इसकी एक अलग टेक्स्ट फ़ाइल रहती है, ताकि प्रोग्राम तालिका पढ़ सकें।</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>ऐसे ही रखें</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>कोई सूचना नहीं</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>सहेजी गई फ़ाइलों पर सूचना</translation>
    </message>
    <message>
        <source>On everything that is saved from now on.</source>
        <translation>अब से सहेजी जाने वाली हर चीज़ पर।</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>That holds from now on. Files that were saved before stay as they are.</source>
        <translation>यह अभी से लागू है। पहले सहेजी गई फ़ाइलें जैसी हैं, वैसी रहेंगी।</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>The notice is the short form of 42 CFR 2.32(a)(2), in the language of the law. The law also wants a copy of the client’s consent with it, or a clear explanation of what the consent covers: you add that.</source>
        <translation>यह सूचना 42 CFR 2.32(a)(2) का छोटा रूप है, क़ानून की भाषा में। क़ानून के अनुसार साथ में क्लाइंट की सहमति की कॉपी भी चाहिए, या यह साफ़ बताना कि सहमति किन बातों के लिए है: यह आपको जोड़ना है।</translation>
    </message>
    <message>
        <source>The notice of 42 CFR part 2</source>
        <translation>42 CFR part 2 की सूचना</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Next, this device shows the welcome page for clients. Tap “Therapist” there, unlock with your passphrase, and add your first client to get a code card.</source>
        <translation>अब यह उपकरण क्लाइंट के लिए स्वागत पन्ना दिखाएगा। वहाँ “थेरेपिस्ट” छुएँ, अपने गुप्त वाक्य से अनलॉक करें, और कोड कार्ड पाने के लिए पहला क्लाइंट जोड़ें।</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>The practice is ready</source>
        <translation>क्लिनिक तैयार है</translation>
    </message>
    <message>
        <source>What was here before is kept in {folder}.</source>
        <translation>जो यहाँ पहले था, वह {folder} में रखा है।</translation>
    </message>
    <message>
        <source>“{practice}” is here again as it was on {date}: {count} records, every one of them checked. Answers given after that are not in it. Next, this device shows the welcome page for clients.</source>
        <translation>“{practice}” फिर यहाँ है, जैसा {date} को था: {count} रिकॉर्ड, हर एक जाँचा हुआ। उसके बाद के जवाब इसमें नहीं हैं। अब यह उपकरण क्लाइंट के लिए स्वागत पन्ना दिखाएगा।</translation>
    </message>
</context>
<context>
    <name>EaseButton</name>
    <message>
        <source>Aa</source>
        <translation>अआ</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>इस पन्ने को पढ़ना आसान बनाएँ</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message>
        <source>Skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>{question} {answer}. Change this answer.</source>
        <translation>{question} {answer}। यह जवाब बदलें।</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>नाम से</translation>
    </message>
    <message>
        <source>Last session first</source>
        <translation>सबसे नया सत्र पहले</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>सबसे ज़रूरी पहले</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>देखने लायक</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>नए जवाब</translation>
    </message>
    <message>
        <source>No answers lately</source>
        <translation>कुछ समय से जवाब नहीं</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>अनसुलझा पल</translation>
    </message>
    <message>
        <source>Order of the clients</source>
        <translation>क्लाइंट का क्रम</translation>
    </message>
    <message>
        <source>Which clients are shown</source>
        <translation>कौन-से क्लाइंट दिखाए जाते हैं</translation>
    </message>
</context>
<context>
    <name>FormerPage</name>
    <message>
        <source>Clients who have left</source>
        <translation>क्लाइंट जिनका आना बंद हो गया है</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>They are not in the list of your clients. Open one to read, to let come again, or to erase.</source>
        <translation>ये आपके क्लाइंट की सूची में नहीं हैं। पढ़ने, फिर आना दर्ज करने या मिटाने के लिए कोई नाम खोलें।</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>क्या आप अब भी यहाँ हैं?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Seconds left: {seconds}</source>
        <translation>बाक़ी सेकंड: {seconds}</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. If not, nothing is kept.</source>
        <translation>आगे बढ़ने के लिए कहीं भी छुएँ। नहीं तो कुछ भी नहीं रखा जाएगा।</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message numerus="yes">
        <source>%n answer sheet(s) destroyed.</source>
        <translation>
            <numerusform>%n जवाब-पत्र नष्ट किया गया।</numerusform>
            <numerusform>%n जवाब-पत्र नष्ट किए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n महीना</numerusform>
            <numerusform>%n महीने</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n साल</numerusform>
            <numerusform>%n साल</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy for good all answers that are older than that, now and from now on?</source>
        <translation>क्या इससे पुराने सभी जवाब हमेशा के लिए नष्ट करने हैं, अभी और आगे भी?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Keep them so</source>
        <translation>ऐसे ही रखें</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>रखने की अवधि</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>जैसा है, वैसा रहने दें</translation>
    </message>
    <message>
        <source>Nothing is destroyed by itself.</source>
        <translation>कुछ भी अपने आप नष्ट नहीं होता।</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>यह अभी से लागू है।</translation>
    </message>
    <message>
        <source>What is older is destroyed, for colleagues’ clients at their next unlock: that somebody answered stays, what was answered is gone for good. Backups made before still hold it. How long answers have to be kept is set by law; ask your professional body.</source>
        <translation>जो इससे पुराना है वह नष्ट हो जाएगा; साथियों के क्लाइंट के लिए, उनके अगली बार अनलॉक करने पर। किसी ने जवाब दिया था, यह बात रहेगी; क्या जवाब था, वह हमेशा के लिए चला जाएगा। पहले के बैकअप में वह अब भी रहेगा। जवाब कितने समय तक रखने हैं, यह क़ानून तय करता है; अपनी पेशेवर संस्था से पूछें।</translation>
    </message>
    <message>
        <source>Yes, destroy older answers</source>
        <translation>हाँ, पुराने जवाब नष्ट करें</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>Fingerprint, to tell keys apart: {fingerprint}</source>
        <translation>फ़िंगरप्रिंट, कुंजियों में फ़र्क़ करने के लिए: {fingerprint}</translation>
    </message>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>समूह {number}: {letters}</translation>
    </message>
    <message>
        <source>Save a page to print (PDF)</source>
        <translation>छापने के लिए पन्ना सहेजें (PDF)</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>सादे टेक्स्ट में सहेजें</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>यहाँ सहेजा गया: {file}। इसे दूसरे कंप्यूटर पर छापें, फिर फ़ाइल हटा दें।</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Take back the last digit</source>
        <translation>पिछला अंक मिटाएँ</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {language}</source>
        <translation>भाषा: {language}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>A native speaker has read what Rapport says in this language.</source>
        <translation>जिनकी यह मातृभाषा है, उनमें से किसी ने Rapport के ये शब्द पढ़ लिए हैं।</translation>
    </message>
    <message>
        <source>A native speaker has reviewed it</source>
        <translation>मातृभाषी व्यक्ति ने जाँच लिया है</translation>
    </message>
    <message>
        <source>Begin every visit in this language</source>
        <translation>हर मुलाक़ात इसी भाषा में शुरू हो</translation>
    </message>
    <message>
        <source>Do not offer it to clients any more</source>
        <translation>क्लाइंट को अब न दिखाएँ</translation>
    </message>
    <message>
        <source>It was not reviewed after all</source>
        <translation>असल में जाँच नहीं हुई</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Offer it to clients</source>
        <translation>क्लाइंट को दिखाएँ</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>यह अभी से लागू है।</translation>
    </message>
    <message>
        <source>These words were written with care, but not reviewed by a native speaker yet. Ask somebody who grew up with the language to go through the client’s pages, and note it here.</source>
        <translation>ये शब्द ध्यान से लिखे गए हैं, पर अभी किसी मातृभाषी व्यक्ति ने इन्हें नहीं जाँचा है। जो इस भाषा के साथ बड़े हुए हैं, उनसे क्लाइंट के पन्ने देखने को कहें और यहाँ दर्ज करें।</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Clients choose among the offered languages before the first question. Every visit begins in the practice’s own language; this view speaks it too, from its next start.</source>
        <translation>क्लाइंट पहले सवाल से पहले दी गई भाषाओं में से चुनते हैं। हर मुलाक़ात क्लिनिक की अपनी भाषा में शुरू होती है; यह हिस्सा भी अगली बार खुलने पर वही भाषा बोलेगा।</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Not offered to clients</source>
        <translation>क्लाइंट को नहीं दिखाई जाती</translation>
    </message>
    <message>
        <source>Offered to clients</source>
        <translation>क्लाइंट को दिखाई जाती है</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>The practice’s own language</source>
        <translation>क्लिनिक की अपनी भाषा</translation>
    </message>
    <message>
        <source>not reviewed by a native speaker</source>
        <translation>मातृभाषी व्यक्ति ने नहीं जाँचा</translation>
    </message>
    <message>
        <source>reviewed by a native speaker, {date}</source>
        <translation>मातृभाषी व्यक्ति ने जाँचा, {date}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>How to read this</source>
        <translation>इसे कैसे पढ़ें</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Log, the newest entry first</source>
        <translation>लॉग, सबसे नया पहले</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>एक पल …</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>What was done, by whom and when. It never says what a client answered.</source>
        <translation>क्या हुआ, किसने किया और कब। यह कभी नहीं बताता कि किसी क्लाइंट ने क्या जवाब दिया।</translation>
    </message>
</context>
<context>
    <name>LookFlow</name>
    <message>
        <source>The clients’ pages look like this from now on. These pages follow at the next unlock.</source>
        <translation>क्लाइंट के पन्ने अब से ऐसे दिखेंगे। ये पन्ने अगली बार अनलॉक करने पर बदलेंगे।</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Accent</source>
        <translation>ज़ोर का रंग</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>अपने-आप</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>आगे बढ़ने के बटन</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>शांत</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>तस्वीर चुनें…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>शाम</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ज़्यादा कंट्रास्ट</translation>
    </message>
    <message>
        <source>How the clients’ pages look. Every client may still choose what is easier to read.</source>
        <translation>क्लाइंट के पन्नों की दिखावट। फिर भी हर क्लाइंट अपने लिए वह चुने जो पढ़ने में आसान हो।</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>यही दिखावट रखें</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>लोगो</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>दिखावट</translation>
    </message>
    <message>
        <source>Motion when a page changes</source>
        <translation>पन्ना बदलने पर हलचल</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>क्लिनिक का नाम</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>दाएँ</translation>
    </message>
    <message>
        <source>Show Rapport’s mark again</source>
        <translation>फिर से Rapport का निशान दिखाएँ</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>The welcome page shows Rapport’s mark.</source>
        <translation>स्वागत पन्ने पर Rapport का निशान है।</translation>
    </message>
    <message>
        <source>Your picture is shown on the welcome page.</source>
        <translation>स्वागत पन्ने पर आपकी तस्वीर है।</translation>
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
        <translation>थोड़ा</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Completely</source>
        <translation>पूरी तरह</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>How the pages will look</source>
        <translation>पन्ने ऐसे दिखेंगे</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>काफ़ी हद तक</translation>
    </message>
    <message>
        <source>Today I felt listened to.</source>
        <translation>आज मेरी बात ध्यान से सुनी गई।</translation>
    </message>
</context>
<context>
    <name>MineFlow</name>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport, सुपरविज़न के लिए</translation>
    </message>
</context>
<context>
    <name>MyPassphrasePage</name>
    <message>
        <source>Change it</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>मेरा गुप्त वाक्य</translation>
    </message>
    <message>
        <source>Please type your present passphrase.</source>
        <translation>कृपया अपना अभी का गुप्त वाक्य लिखें।</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>अभी का गुप्त वाक्य</translation>
    </message>
    <message>
        <source>The old one no longer works then. Backups made before still open with the old one: make a new backup afterwards.</source>
        <translation>फिर पुराना नहीं चलेगा। पहले के बैकअप पुराने से ही खुलते हैं: इसके बाद नया बैकअप बनाएँ।</translation>
    </message>
</context>
<context>
    <name>MyPractice</name>
    <message>
        <source>Counted by sessions: {told} of {sessions}. There is no interval for that, because the sessions of one client are not independent of each other.</source>
        <translation>सत्रों के हिसाब से: {sessions} में से {told}। इसके लिए विश्वास अंतराल नहीं है, क्योंकि एक ही क्लाइंट के सत्र एक-दूसरे से स्वतंत्र नहीं होते।</translation>
    </message>
    <message>
        <source>For each client the median of the last {recent} scores (from {sessions} on), then the median of these: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>हर क्लाइंट के लिए पिछले {recent} स्कोर की माध्यिका ({sessions} से), फिर इन सबकी माध्यिका: 0 यानी हर सवाल का सबसे नीचा जवाब, 100 यानी सबसे ऊँचा।</translation>
    </message>
    <message>
        <source>How clients answer</source>
        <translation>क्लाइंट कैसे जवाब देते हैं</translation>
    </message>
    <message>
        <source>In brackets an interval: of 100 such intervals at least {share} hold the true median.</source>
        <translation>कोष्ठक में विश्वास अंतराल: ऐसे 100 अंतरालों में से कम से कम {share} में सही माध्यिका होती है।</translation>
    </message>
    <message>
        <source>Lower than the other dimensions for most clients: “{dimension}”.</source>
        <translation>ज़्यादातर क्लाइंट के लिए बाक़ी पहलुओं से कम: “{dimension}”।</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>पल जो ठीक नहीं लगे</translation>
    </message>
    <message>
        <source>My ratings beside theirs</source>
        <translation>मेरा आकलन उनके जवाबों के साथ</translation>
    </message>
    <message>
        <source>No dimension is clearly lower than the others.</source>
        <translation>कोई पहलू बाक़ी से साफ़ तौर पर कम नहीं है।</translation>
    </message>
    <message>
        <source>On no dimension do you and your clients clearly differ.</source>
        <translation>किसी पहलू पर आपमें और आपके क्लाइंट में साफ़ अंतर नहीं है।</translation>
    </message>
    <message>
        <source>Too few clients for a figure yet: {count} of {fewest}.</source>
        <translation>आँकड़ा देने के लिए अभी क्लाइंट बहुत कम हैं: {fewest} में से {count}।</translation>
    </message>
    <message>
        <source>With {hits} of these {count} clients every such moment is put right by their own answers ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>इन {count} क्लाइंट में से {hits} के अपने जवाबों के हिसाब से ऐसा हर पल सुलझ गया ({share}%, 95% विश्वास अंतराल {lower} से {upper}%)।</translation>
    </message>
    <message>
        <source>You and your clients differ most on “{dimension}”.</source>
        <translation>आपमें और आपके क्लाइंट में सबसे ज़्यादा अंतर “{dimension}” पर है।</translation>
    </message>
    <message>
        <source>Your rating minus the client’s answer: for each client with {sessions} sessions rated by both the median, then the median of these. Above 0 you rate higher than the client does.</source>
        <translation>आपका आकलन घटा क्लाइंट का जवाब: जिस क्लाइंट के {sessions} सत्रों का आकलन दोनों ने किया, उसके लिए माध्यिका, फिर इन सबकी माध्यिका। 0 से ऊपर आपका आकलन क्लाइंट से ऊँचा है।</translation>
    </message>
    <message>
        <source>{clients} of your own clients who still come, {sessions} sessions, {rated} of them rated by you. Each client counts once. No figure is given for fewer than {fewest} clients.</source>
        <translation>आपके अपने {clients} क्लाइंट जिनका आना जारी है, {sessions} सत्र, उनमें से {rated} का आकलन आपने किया। हर क्लाइंट की गिनती एक बार होती है। {fewest} से कम क्लाइंट के लिए कोई आँकड़ा नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>{count} more clients answer another questionnaire and are left out.</source>
        <translation>{count} और क्लाइंट किसी दूसरी प्रश्नावली के जवाब देते हैं और शामिल नहीं हैं।</translation>
    </message>
    <message>
        <source>{count} of {fewest} clients</source>
        <translation>{fewest} में से {count} क्लाइंट</translation>
    </message>
    <message>
        <source>{hits} of {count} clients told of a moment that did not feel right ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>{count} में से {hits} क्लाइंट ने ऐसे पल की बात की जो ठीक नहीं लगा ({share}%, 95% विश्वास अंतराल {lower} से {upper}%)।</translation>
    </message>
    <message>
        <source>{value} ({lower} to {upper}), {count} clients</source>
        <translation>{value} ({lower} से {upper}), {count} क्लाइंट</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms. These figures describe how your clients answered. They grade nobody, and no therapist is compared with another.</source>
        <translation>“सत्र के बाद भरोसा” कोई प्रमाणित पैमाना नहीं है और इसके कोई मानक नहीं हैं। ये आँकड़े बताते हैं कि आपके क्लाइंट ने कैसे जवाब दिए। ये किसी को नंबर नहीं देते, और किसी थेरेपिस्ट की दूसरे से तुलना नहीं होती।</translation>
    </message>
</context>
<context>
    <name>MyPracticePage</name>
    <message>
        <source>My practice</source>
        <translation>मेरा काम</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>Save for supervision (PDF)</source>
        <translation>सुपरविज़न के लिए सहेजें (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>यहाँ सहेजा गया: {file}।</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. It has no client’s name. To print it, open it on another computer.</source>
        <translation>फ़ाइल एन्क्रिप्टेड नहीं है: जिसके पास यह हो, वह इसे पढ़ सकता है। इसमें किसी क्लाइंट का नाम नहीं है। छापने के लिए इसे दूसरे कंप्यूटर पर खोलें।</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Language of the practice</source>
        <translation>क्लिनिक की भाषा</translation>
    </message>
    <message>
        <source>Name of the practice (clients see it)</source>
        <translation>क्लिनिक का नाम (क्लाइंट इसे देखते हैं)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Please type the name of the practice.</source>
        <translation>कृपया क्लिनिक का नाम लिखें।</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>कृपया अपना नाम लिखें।</translation>
    </message>
    <message>
        <source>Restore a backup instead</source>
        <translation>इसकी जगह बैकअप बहाल करें</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>Rapport तैयार करें</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>3 में से चरण 1</translation>
    </message>
    <message>
        <source>Three short steps: the names, your passphrase, and a recovery key for emergencies. Nothing is stored before the last one is done, and nothing ever leaves this device.</source>
        <translation>तीन छोटे चरण: नाम, आपका गुप्त वाक्य, और आपात स्थिति के लिए रिकवरी कुंजी। आख़िरी चरण पूरा होने से पहले कुछ भी नहीं रखा जाता, और इस उपकरण से कभी कुछ बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Your name (the first therapist)</source>
        <translation>आपका नाम (पहले थेरेपिस्ट के रूप में)</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>यह मेरे पास काग़ज़ पर है</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>Save the page to a USB stick and print it, or write it on paper. It is shown only now. The old key still holds until you have typed two groups of this one.</source>
        <translation>पन्ने को USB स्टिक पर सहेजकर छापें, या कुंजी काग़ज़ पर लिखें। यह सिर्फ़ अभी दिखती है। जब तक नई कुंजी के दो समूह न लिखे जाएँ, पुरानी चलती है।</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>नई रिकवरी कुंजी</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Make one for me: five words</source>
        <translation>मेरे लिए बनाएँ: पाँच शब्द</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>कृपया एक गुप्त वाक्य चुनें।</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>वही एक बार और</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the second one again.</source>
        <translation>दोनों एक जैसे नहीं हैं। कृपया दूसरा फिर लिखें।</translation>
    </message>
    <message>
        <source>Write it down now, then type it once more below.</source>
        <translation>इसे अभी लिखकर रख लें, फिर नीचे एक बार और लिखें।</translation>
    </message>
</context>
<context>
    <name>NewerFormPage</name>
    <message>
        <source>One moment, please</source>
        <translation>कृपया एक पल रुकें</translation>
    </message>
    <message>
        <source>This device is getting ready after an update. It goes on by itself.</source>
        <translation>यह उपकरण अपडेट के बाद तैयार हो रहा है। यह अपने आप आगे बढ़ेगा।</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>All therapists of the practice see this, with every client. Name nobody here.</source>
        <translation>यह क्लिनिक के सभी थेरेपिस्ट को हर क्लाइंट के साथ दिखता है। यहाँ किसी का नाम न लिखें।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>कुछ शब्दों में</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आख़िरी दिन</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Only you can read your notes, and no export takes them along.</source>
        <translation>आपके नोट सिर्फ़ आपके लिए हैं, और वे किसी एक्सपोर्ट में नहीं जाते।</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Add a note</source>
        <translation>नोट जोड़ें</translation>
    </message>
    <message>
        <source>Add an event of the practice</source>
        <translation>क्लिनिक की घटना जोड़ें</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Change: {text}</source>
        <translation>बदलें: {text}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Event of the practice, {days}</source>
        <translation>क्लिनिक की घटना, {days}</translation>
    </message>
    <message>
        <source>Your note on this session</source>
        <translation>इस सत्र पर आपका नोट</translation>
    </message>
    <message>
        <source>Your note, {days}</source>
        <translation>आपका नोट, {days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} से {last} तक</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Nobody is watching now. If you need somebody today, please speak to us in person.</source>
        <translation>अभी कोई देख नहीं रहा है। अगर आज आपको किसी की ज़रूरत हो, तो कृपया हमसे सामने आकर बात करें।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Only your therapist can read your answers.</source>
        <translation>आपके जवाब पढ़ने की अनुमति सिर्फ़ आपके थेरेपिस्ट को है।</translation>
    </message>
    <message>
        <source>They are stored locked on this device. For emergencies the practice keeps one spare key.</source>
        <translation>वे इस उपकरण पर ताले में रखे जाते हैं। आपात स्थिति के लिए क्लिनिक एक अतिरिक्त कुंजी रखता है।</translation>
    </message>
    <message>
        <source>Who will see this</source>
        <translation>इसे कौन देखेगा</translation>
    </message>
    <message>
        <source>You can skip any question, and you can stop at any time.</source>
        <translation>कोई भी सवाल छोड़ा जा सकता है, और कभी भी रुका जा सकता है।</translation>
    </message>
    <message>
        <source>You gave no code, so the therapists of this practice can read these answers.</source>
        <translation>कोड नहीं दिया गया, इसलिए इस क्लिनिक के सभी थेरेपिस्ट को ये जवाब पढ़ने की अनुमति है।</translation>
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
        <translation>फिर ऊपर जाएँ</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>और दिखाएँ</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <translation>नया गुप्त वाक्य</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>एक पल …</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose your passphrase</source>
        <translation>अपना गुप्त वाक्य चुनें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>It opens what your clients answered. Nobody can reset it: without it and without the recovery key the answers are gone. Four or five unrelated words are strong and easy to keep.</source>
        <translation>इससे आपके क्लाइंट के जवाब खुलते हैं। इसे कोई दोबारा सेट नहीं कर सकता: इसके बिना और रिकवरी कुंजी के बिना जवाब चले जाएँगे। चार या पाँच बेमेल शब्द मज़बूत होते हैं और आसानी से याद रहते हैं।</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>गुप्त वाक्य</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>3 में से चरण 2</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: the therapist; filled where the client’s answers had not been seen.</source>
        <translation>बिंदु और पूरी रेखा: क्लाइंट। तिरछे चौकोर और टूटी रेखा: थेरेपिस्ट; भरे हुए जहाँ क्लाइंट के जवाब नहीं देखे गए थे।</translation>
    </message>
    <message>
        <source>client</source>
        <translation>क्लाइंट</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>थेरेपिस्ट</translation>
    </message>
</context>
<context>
    <name>PictureFlow</name>
    <message>
        <source>Rapport both views</source>
        <translation>Rapport दोनों की नज़र</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Both views over time: the client’s scores and your own ratings. In Rapport nobody else sees your ratings; whoever gets the file does.</source>
        <translation>समय के साथ दोनों की नज़र: क्लाइंट के स्कोर और आपका अपना आकलन। Rapport में आपका आकलन कोई और नहीं देखता; जिसे फ़ाइल मिले, वह देख सकता है।</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>यह तस्वीर सहेजें</translation>
    </message>
    <message>
        <source>Save this picture: {client}</source>
        <translation>यह तस्वीर सहेजें: {client}</translation>
    </message>
    <message>
        <source>The plot as you saw it: all sessions.</source>
        <translation>ग्राफ़ जैसा आपने देखा: सभी सत्र।</translation>
    </message>
    <message>
        <source>The plot as you saw it: sessions {first} to {last} of {count}. The usual range and the marks are those of the whole course.</source>
        <translation>ग्राफ़ जैसा आपने देखा: {count} में से सत्र {first} से {last} तक। सामान्य दायरा और निशान पूरे सिलसिले के हैं।</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>क्या सहेजा जाएगा</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Moments</source>
        <translation>पल</translation>
    </message>
    <message>
        <source>No session yet. The first answers will appear here.</source>
        <translation>अभी कोई सत्र नहीं। पहले जवाब यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}</source>
        <translation>{count} में से सत्र {first} से {last} तक</translation>
    </message>
    <message>
        <source>a fall</source>
        <translation>गिरावट</translation>
    </message>
    <message>
        <source>below the cut-off</source>
        <translation>सीमा-अंक से नीचे</translation>
    </message>
    <message>
        <source>below the usual range</source>
        <translation>सामान्य दायरे से नीचे</translation>
    </message>
    <message>
        <source>first {count} sessions</source>
        <translation>पहले {count} सत्र</translation>
    </message>
    <message>
        <source>has stayed low</source>
        <translation>लगातार कम</translation>
    </message>
    <message>
        <source>long run on one side</source>
        <translation>देर तक एक ही ओर</translation>
    </message>
    <message>
        <source>lower than last time</source>
        <translation>पिछली बार से कम</translation>
    </message>
    <message>
        <source>marked fall</source>
        <translation>साफ़ गिरावट</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>स्कोर नहीं</translation>
    </message>
    <message>
        <source>no usual range: no variation so far</source>
        <translation>सामान्य दायरा नहीं: अब तक कोई उतार-चढ़ाव नहीं</translation>
    </message>
    <message>
        <source>rarely so low</source>
        <translation>बहुत कम बार इतना नीचे</translation>
    </message>
    <message>
        <source>reliable change</source>
        <translation>भरोसेमंद बदलाव</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>सुलझा</translation>
    </message>
    <message>
        <source>slow decline</source>
        <translation>धीमी कमी</translation>
    </message>
    <message>
        <source>still low</source>
        <translation>अब भी नीचे</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>अब भी खुला</translation>
    </message>
    <message>
        <source>usual range from {count} scores on</source>
        <translation>सामान्य दायरा {count} स्कोर से</translation>
    </message>
    <message>
        <source>{value} on {date}</source>
        <translation>{value}, {date} को</translation>
    </message>
    <message>
        <source>{value} top of the range</source>
        <translation>{value} दायरे का ऊपरी सिरा</translation>
    </message>
    <message>
        <source>{value} usual level</source>
        <translation>{value} सामान्य स्तर</translation>
    </message>
    <message>
        <source>{value} usual range for this client, from the first {count} sessions</source>
        <translation>{value} इस क्लाइंट का सामान्य दायरा, पहले {count} सत्रों से</translation>
    </message>
</context>
<context>
    <name>PlotChoice</name>
    <message>
        <source>A picture for a document (PNG), one that stays sharp at any size (SVG), or what is drawn as a table, one row a session (CSV). The table has neither a name nor notes.</source>
        <translation>दस्तावेज़ के लिए तस्वीर (PNG), हर आकार में साफ़ रहने वाली तस्वीर (SVG), या जो ग्राफ़ में है उसकी तालिका, हर सत्र की एक पंक्ति (CSV)। तालिका में न नाम होता है, न नोट।</translation>
    </message>
    <message>
        <source>The beginning of each is printed too. Whoever gets the picture reads it.</source>
        <translation>हर एक की शुरुआत भी छपती है। जिसे तस्वीर मिले, वह उसे पढ़ सकता है।</translation>
    </message>
    <message>
        <source>With the client’s name</source>
        <translation>क्लाइंट के नाम के साथ</translation>
    </message>
    <message>
        <source>With your notes and the events of the practice</source>
        <translation>आपके नोट और क्लिनिक की घटनाओं के साथ</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n क्लाइंट</numerusform>
            <numerusform>%n क्लाइंट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>देखने लायक %n बात</numerusform>
            <numerusform>देखने लायक %n बातें</numerusform>
        </translation>
    </message>
    <message>
        <source>42 CFR part 2</source>
        <translation>42 CFR part 2</translation>
    </message>
    <message>
        <source>All answers are kept.</source>
        <translation>सभी जवाब रखे जाते हैं।</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>सभी क्लाइंट</translation>
    </message>
    <message>
        <source>All questions are asked.</source>
        <translation>सभी सवाल पूछे जाते हैं।</translation>
    </message>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>जो भी जाँचा गया, वह वैसा ही है जैसा Rapport ने लिखा था।</translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n month(s).</source>
        <translation>
            <numerusform>जवाब %n महीने तक रखे जाते हैं।</numerusform>
            <numerusform>जवाब %n महीनों तक रखे जाते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n year(s).</source>
        <translation>
            <numerusform>जवाब %n साल तक रखे जाते हैं।</numerusform>
            <numerusform>जवाब %n सालों तक रखे जाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Change what you unlock with.</source>
        <translation>अनलॉक करने का गुप्त वाक्य बदलें।</translation>
    </message>
    <message>
        <source>Clients can add own words.</source>
        <translation>क्लाइंट को अपने शब्द जोड़ने की छूट है।</translation>
    </message>
    <message>
        <source>Clients who have left</source>
        <translation>क्लाइंट जिनका आना बंद हो गया है</translation>
    </message>
    <message>
        <source>Every visit begins in: {language}</source>
        <translation>हर मुलाक़ात इस भाषा में शुरू होती है: {language}</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>रखने की अवधि</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>दिखावट</translation>
    </message>
    <message>
        <source>Make a new one when it is lost or somebody saw it.</source>
        <translation>खो जाए या कोई देख ले, तो नई बनाएँ।</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>मेरा गुप्त वाक्य</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>मेरा काम</translation>
    </message>
    <message>
        <source>Name, colours, logo and size of the clients’ pages.</source>
        <translation>क्लाइंट के पन्नों का नाम, रंग, लोगो और आकार।</translation>
    </message>
    <message>
        <source>Name, look, languages, questions and the time of a visit reach your further kiosks with the next list of clients that you bring them.</source>
        <translation>नाम, दिखावट, भाषाएँ, सवाल और मुलाक़ात का समय आपके दूसरे कियोस्क तक उस अगली क्लाइंट सूची के साथ पहुँचते हैं जो आप उन पर लाएँगे।</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>कोई नहीं।</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>सहेजी गई फ़ाइलों पर सूचना</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>The last one is from {date}.</source>
        <translation>पिछला {date} का है।</translation>
    </message>
    <message>
        <source>The short form is asked.</source>
        <translation>छोटा रूप पूछा जाता है।</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>थेरेपिस्ट</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>अभी कोई नहीं है।</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>What your clients’ answers say together, without names.</source>
        <translation>आपके क्लाइंट के जवाब मिलकर क्या बताते हैं, बिना नामों के।</translation>
    </message>
    <message>
        <source>When a visit ends by itself, and when these pages lock.</source>
        <translation>मुलाक़ात कब अपने आप ख़त्म होती है, और ये पन्ने कब लॉक होते हैं।</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>One more after question {position} of {total}</source>
        <translation>{total} में से सवाल {position} के बाद एक और</translation>
    </message>
    <message>
        <source>Question {position} of {total}</source>
        <translation>{total} में से सवाल {position}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>यही जवाब रखें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>One more after question {position} of {total}, about {timeframe}</source>
        <translation>{total} में से सवाल {position} के बाद एक और, {timeframe} के बारे में</translation>
    </message>
    <message>
        <source>Question {position} of {total}, about {timeframe}</source>
        <translation>{total} में से सवाल {position}, {timeframe} के बारे में</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>यह सवाल छोड़ें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रुकें</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>All nine questions</source>
        <translation>सभी नौ सवाल</translation>
    </message>
    <message>
        <source>Ask so from now on</source>
        <translation>अब से ऐसे पूछें</translation>
    </message>
    <message>
        <source>Before sending, a client can write up to 300 characters. The page says that nobody reads them now. You read them with the session; Rapport does not search them for anything. Every answer sheet then takes eight times the room on the disk, so that nobody can tell who wrote. A device without a keyboard needs the one of its system.</source>
        <translation>भेजने से पहले क्लाइंट को 300 अक्षर तक लिखने की छूट है। पन्ने पर लिखा है कि अभी उन्हें कोई नहीं पढ़ता। वे आपको सत्र के साथ दिखेंगे; Rapport उनमें कुछ नहीं ढूँढता। तब हर जवाब-पत्र डिस्क पर आठ गुना जगह लेता है, ताकि किसी को पता न चले कि किसने लिखा। बिना कीबोर्ड वाले उपकरण को अपने सिस्टम के स्क्रीन-कीबोर्ड की ज़रूरत है।</translation>
    </message>
    <message>
        <source>Five questions. Its scores do not compare with the others: a new course begins.</source>
        <translation>पाँच सवाल। इनके स्कोर की दूसरों से तुलना नहीं हो सकती: एक नया सिलसिला शुरू होता है।</translation>
    </message>
    <message>
        <source>Offer a box for the client’s own words</source>
        <translation>क्लाइंट के अपने शब्दों के लिए बॉक्स दें</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>That holds from the next visit on.</source>
        <translation>यह अगली मुलाक़ात से लागू है।</translation>
    </message>
    <message>
        <source>The short form</source>
        <translation>छोटा रूप</translation>
    </message>
    <message>
        <source>Under a minute.</source>
        <translation>एक मिनट से कम।</translation>
    </message>
    <message>
        <source>What you choose holds for every client of the practice, from the next visit on. Further kiosks follow when you bring them the next list of clients.</source>
        <translation>आप जो चुनें, वह अगली मुलाक़ात से क्लिनिक के हर क्लाइंट के लिए लागू है। दूसरे कियोस्क पर यह तब लागू होगा जब आप उन पर अगली क्लाइंट सूची लाएँगे।</translation>
    </message>
    <message>
        <source>Whom to call in a crisis, as it stands beside the box</source>
        <translation>संकट में किसे फ़ोन करें, जैसा बॉक्स के पास लिखा है</translation>
    </message>
</context>
<context>
    <name>RatingForm</name>
    <message>
        <source>Had you seen the client’s answers to this session?</source>
        <translation>क्या आपने इस सत्र के लिए क्लाइंट के जवाब देख लिए थे?</translation>
    </message>
    <message>
        <source>Keep my rating</source>
        <translation>मेरा आकलन सहेजें</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>बदलाव सहेजें</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Take this rating back</source>
        <translation>यह आकलन वापस लें</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Leave this out</source>
        <translation>इसे छोड़ दें</translation>
    </message>
</context>
<context>
    <name>ReaderRow</name>
    <message>
        <source>Hand over</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>{name} को सौंपें</translation>
    </message>
    <message>
        <source>Share for cover</source>
        <translation>ग़ैर-मौजूदगी के लिए साझा करें</translation>
    </message>
    <message>
        <source>Share with {name} for cover</source>
        <translation>ग़ैर-मौजूदगी के लिए {name} के साथ साझा करें</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>साझा करना बंद करें</translation>
    </message>
    <message>
        <source>Stop sharing with {name}</source>
        <translation>{name} के साथ साझा करना बंद करें</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (आप)</translation>
    </message>
    <message>
        <source>{name}: can read, for cover</source>
        <translation>{name}: पढ़ने की अनुमति है, ग़ैर-मौजूदगी के लिए</translation>
    </message>
    <message>
        <source>{name}: cannot read</source>
        <translation>{name}: पढ़ने की अनुमति नहीं</translation>
    </message>
    <message>
        <source>{name}: the client’s therapist</source>
        <translation>{name}: इस क्लाइंट के थेरेपिस्ट</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>जो भी जाँचा गया, वह वैसा ही है जैसा Rapport ने लिखा था।</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>अभी सब कुछ जाँचें</translation>
    </message>
    <message>
        <source>Checking every record</source>
        <translation>हर रिकॉर्ड जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>Every record was checked just now, and all of it is as Rapport wrote it.</source>
        <translation>हर रिकॉर्ड अभी जाँचा गया, और सब वैसा ही है जैसा Rapport ने लिखा था।</translation>
    </message>
    <message>
        <source>Is all of it whole?</source>
        <translation>क्या सब कुछ सही-सलामत है?</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>कुछ नहीं हुआ।</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Since you last unlocked</source>
        <translation>आपके पिछली बार अनलॉक करने के बाद</translation>
    </message>
    <message>
        <source>State code</source>
        <translation>स्थिति कोड</translation>
    </message>
    <message>
        <source>The number of records and six characters that stand for all of them. Write it down now and then: as long as it continues from what you noted, nobody has put an older copy in its place.</source>
        <translation>रिकॉर्ड की संख्या और छह अक्षर या अंक जो उन सबके लिए हैं। इसे कभी-कभी लिख लें: जब तक यह आपके लिखे हुए से आगे चलता है, किसी ने इसकी जगह पुरानी नक़ल नहीं रखी है।</translation>
    </message>
    <message>
        <source>What was done in this practice, the newest first.</source>
        <translation>इस क्लिनिक में क्या हुआ, सबसे नया पहले।</translation>
    </message>
    <message>
        <source>When you last unlocked it was {code}.</source>
        <translation>आपके पिछली बार अनलॉक करने पर यह {code} था।</translation>
    </message>
    <message>
        <source>You unlock for the first time here.</source>
        <translation>यहाँ यह आपका पहला अनलॉक है।</translation>
    </message>
</context>
<context>
    <name>RecoveryFlow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Rapport रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>The new recovery key (fingerprint {fingerprint}) opens everything now. Destroy the old paper once no backup needs it any more.</source>
        <translation>नई रिकवरी कुंजी (छाप {fingerprint}) अब सब कुछ खोलती है। जब किसी बैकअप को पुराने काग़ज़ की ज़रूरत न रहे, तो उसे नष्ट कर दें।</translation>
    </message>
    <message>
        <source>Until they change their own passphrase once, it cannot give a new one to: {names}.</source>
        <translation>जब तक ये अपना गुप्त वाक्य एक बार ख़ुद न बदलें, यह कुंजी इन्हें नया नहीं दे सकती: {names}।</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>यह मेरे पास काग़ज़ पर है</translation>
    </message>
    <message>
        <source>It opens every answer when a passphrase is lost. It is shown this once and stored nowhere: save the page to a USB stick and print it, or write it on paper. Seal it in an envelope and keep it away from this device.</source>
        <translation>गुप्त वाक्य खो जाने पर यह हर जवाब खोलती है। यह सिर्फ़ इस बार दिखती है और कहीं नहीं रखी जाती: पन्ने को USB स्टिक पर सहेजकर छापें, या इसे काग़ज़ पर लिखें। इसे लिफ़ाफ़े में बंद करें और इस उपकरण से दूर रखें।</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>रिकवरी कुंजी सँभालकर रखें</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>3 में से चरण 3</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>तारीख़: {date}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}: tells this key from another one.</source>
        <translation>फ़िंगरप्रिंट {fingerprint}: इस कुंजी को दूसरी से अलग बताता है।</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>फ़िंगरप्रिंट: {fingerprint}</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>इसे कैसे काम में लें</translation>
    </message>
    <message>
        <source>It opens every answer of the practice when a passphrase is lost. Whoever has it can read everything. Rapport stores it nowhere and cannot show it again: without it and without a passphrase the answers are gone.</source>
        <translation>गुप्त वाक्य खो जाने पर यह क्लिनिक का हर जवाब खोलती है। जिसके पास यह हो, वह सब कुछ पढ़ सकता है। Rapport इसे कहीं नहीं रखता और फिर नहीं दिखा सकता: इसके बिना और गुप्त वाक्य के बिना जवाब चले जाएँगे।</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>कुंजी: {key}</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>देखभाल</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>{date} को बनी</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>On paper, in a sealed and signed envelope, in a safe or with somebody you trust, away from the device and from its backups. Once it is printed, delete the file.</source>
        <translation>काग़ज़ पर, बंद और दस्तख़त किए हुए लिफ़ाफ़े में, तिजोरी में या किसी भरोसेमंद व्यक्ति के पास, उपकरण और उसके बैकअप से दूर। छप जाने के बाद फ़ाइल हटा दें।</translation>
    </message>
    <message>
        <source>Once a year: is the envelope still there, and still closed?</source>
        <translation>साल में एक बार: क्या लिफ़ाफ़ा अब भी वहाँ है, और अब भी बंद है?</translation>
    </message>
    <message>
        <source>Practice: {practice}</source>
        <translation>क्लिनिक: {practice}</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport recovery key</source>
        <translation>Rapport रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>दस्तख़त</translation>
    </message>
    <message>
        <source>Tap “Therapist” on the welcome page and type the key in place of the passphrase; capital letters and blanks do not matter, and a wrong character is noticed. Then open “Practice” and “Therapists” to give a new passphrase. To restore a backup, type it where the passphrase is asked for. Seal it again afterwards.</source>
        <translation>स्वागत पन्ने पर “थेरेपिस्ट” छुएँ और गुप्त वाक्य की जगह कुंजी लिखें; बड़े-छोटे अक्षरों और ख़ाली जगह से फ़र्क़ नहीं पड़ता, और ग़लत अक्षर पकड़ में आ जाता है। फिर नया गुप्त वाक्य देने के लिए “क्लिनिक” और “थेरेपिस्ट” खोलें। बैकअप बहाल करने के लिए इसे वहाँ लिखें जहाँ गुप्त वाक्य माँगा जाता है। इसके बाद इसे फिर लिफ़ाफ़े में बंद कर दें।</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>यह क्या है</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>इसे कहाँ रखें</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>Acknowledged: we named what happened</source>
        <translation>स्वीकार: जो हुआ, हमने उसे शब्दों में कहा</translation>
    </message>
    <message>
        <source>Client: no answer</source>
        <translation>क्लाइंट: कोई जवाब नहीं</translation>
    </message>
    <message>
        <source>Client: {answer}</source>
        <translation>क्लाइंट: {answer}</translation>
    </message>
    <message>
        <source>Closed by the client’s answers of {session}.</source>
        <translation>क्लाइंट के इन जवाबों से बंद हुआ: {session}।</translation>
    </message>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: you; filled where you had not seen the client’s answers. A difference is no mistake on either side: it is something to be curious about.</source>
        <translation>बिंदु और पूरी रेखा: क्लाइंट। तिरछे चौकोर और टूटी रेखा: आप; भरे हुए जहाँ आपने क्लाइंट के जवाब नहीं देखे थे। अंतर किसी की ग़लती नहीं है: यह उत्सुकता से देखने की बात है।</translation>
    </message>
    <message>
        <source>Explored: we talked about what it was like</source>
        <translation>समझना: हमने बात की कि वह कैसा लगा</translation>
    </message>
    <message>
        <source>New boundary agreed</source>
        <translation>नई सीमा तय हुई</translation>
    </message>
    <message>
        <source>Open. Only the client’s next answers close it.</source>
        <translation>खुला। इसे सिर्फ़ क्लाइंट के अगले जवाब बंद करते हैं।</translation>
    </message>
    <message>
        <source>Over {count} sessions you and the client do not clearly differ on any dimension.</source>
        <translation>{count} सत्रों में किसी पहलू पर आपमें और क्लाइंट में साफ़ अंतर नहीं है।</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points higher than the client does (median; interval {lower} to {upper}).</source>
        <translation>{count} सत्रों में सबसे ज़्यादा अंतर “{dimension}” पर है: आपका आकलन क्लाइंट से {points} अंक ऊँचा है (माध्यिका; विश्वास अंतराल {lower} से {upper})।</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points lower than the client does (median; interval {lower} to {upper}).</source>
        <translation>{count} सत्रों में सबसे ज़्यादा अंतर “{dimension}” पर है: आपका आकलन क्लाइंट से {points} अंक कम है (माध्यिका; विश्वास अंतराल {lower} से {upper})।</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>कुल मिलाकर</translation>
    </message>
    <message>
        <source>Rate a session, and both views of it appear here side by side.</source>
        <translation>किसी सत्र का आकलन करें, फिर दोनों की नज़र से वह यहाँ साथ-साथ दिखेगा।</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>सत्र {number}, {date}</translation>
    </message>
    <message>
        <source>Taken to supervision</source>
        <translation>सुपरविज़न में ले जाया गया</translation>
    </message>
    <message>
        <source>Too few to tell where you differ: {count} of {fewest} sessions rated by both.</source>
        <translation>अंतर कहाँ है, यह बताने के लिए बहुत कम हैं: दोनों के आकलन वाले {fewest} में से {count} सत्र।</translation>
    </message>
    <message>
        <source>You rated this session on {date}, after you saw the client’s answers.</source>
        <translation>आपने इस सत्र का आकलन {date} को किया, क्लाइंट के जवाब देखने के बाद।</translation>
    </message>
    <message>
        <source>You rated this session on {date}, before you saw the client’s answers.</source>
        <translation>आपने इस सत्र का आकलन {date} को किया, क्लाइंट के जवाब देखने से पहले।</translation>
    </message>
    <message>
        <source>You rated this session on {date}.</source>
        <translation>आपने इस सत्र का आकलन {date} को किया।</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>स्कोर नहीं</translation>
    </message>
    <message>
        <source>{dimension}: client {client}, you {own}</source>
        <translation>{dimension}: क्लाइंट {client}, आप {own}</translation>
    </message>
</context>
<context>
    <name>ReflectionFlow</name>
    <message>
        <source>Noted.</source>
        <translation>दर्ज हो गया।</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>वापस ले लिया गया।</translation>
    </message>
    <message>
        <source>Your rating is kept.</source>
        <translation>आपका आकलन सहेज लिया गया।</translation>
    </message>
    <message>
        <source>Your rating is taken back.</source>
        <translation>आपका आकलन वापस ले लिया गया।</translation>
    </message>
</context>
<context>
    <name>ReflectionTab</name>
    <message>
        <source>After</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Both views over time</source>
        <translation>समय के साथ दोनों की नज़र</translation>
    </message>
    <message>
        <source>How was this session from your side? Everything can be left out. Only you read this; erasing the client erases it too, and no export has it.</source>
        <translation>आपकी ओर से यह सत्र कैसा रहा? कुछ भी छोड़ा जा सकता है। यह सिर्फ़ आपके लिए है; क्लाइंट को मिटाने से यह भी मिट जाता है, और किसी एक्सपोर्ट में यह नहीं होता।</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>मेरा आकलन</translation>
    </message>
    <message>
        <source>No session yet. After the first one you can rate it here.</source>
        <translation>अभी कोई सत्र नहीं। पहले सत्र के बाद उसका आकलन यहाँ किया जा सकता है।</translation>
    </message>
    <message>
        <source>Nothing is rated yet. Choose an answer to at least one sentence.</source>
        <translation>अभी कोई आकलन नहीं हुआ। कम से कम एक वाक्य का जवाब चुनें।</translation>
    </message>
    <message>
        <source>Plot of your ratings and the client’s answers</source>
        <translation>आपके आकलन और क्लाइंट के जवाबों का ग्राफ़</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>चिंतन</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>यह तस्वीर सहेजें…</translation>
    </message>
    <message>
        <source>Steps of repair</source>
        <translation>सुलझाने के क़दम</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>अगला सत्र</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>पिछला सत्र</translation>
    </message>
    <message>
        <source>There is nothing to rate here: the recovery key is no therapist, or this questionnaire has no sentences for the therapist.</source>
        <translation>यहाँ आकलन के लिए कुछ नहीं है: रिकवरी कुंजी थेरेपिस्ट नहीं है, या इस प्रश्नावली में थेरेपिस्ट के लिए वाक्य नहीं हैं।</translation>
    </message>
    <message>
        <source>Tick what you did, with its day. Whoever reads this client sees these steps. They close nothing: the client’s next answers do.</source>
        <translation>जो किया, उस पर निशान लगाएँ और उसका दिन दें। जिसे इस क्लाइंट के जवाब पढ़ने की अनुमति है, उसे ये क़दम दिखते हैं। ये कुछ बंद नहीं करते: क्लाइंट के अगले जवाब करते हैं।</translation>
    </message>
    <message>
        <source>client</source>
        <translation>क्लाइंट</translation>
    </message>
    <message>
        <source>you</source>
        <translation>आप</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Make a new recovery key</source>
        <translation>नई रिकवरी कुंजी बनाएँ</translation>
    </message>
    <message>
        <source>Make a new recovery key when the old one is lost or somebody saw it. From then on the old one opens nothing in this practice. Backups that were made before still open with it.</source>
        <translation>पुरानी कुंजी खो जाए या कोई देख ले, तो नई रिकवरी कुंजी बनाएँ। तब से पुरानी यहाँ कुछ नहीं खोलती। पहले के बैकअप उसी से खुलते हैं।</translation>
    </message>
    <message>
        <source>Please type your own passphrase.</source>
        <translation>कृपया अपना गुप्त वाक्य लिखें।</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>आपका अपना गुप्त वाक्य</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>For a conversation</source>
        <translation>बातचीत के लिए</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>सुपरविज़न के लिए</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>इसे कैसे पढ़ें</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Rapport रिपोर्ट</translation>
    </message>
    <message>
        <source>Rapport, page {page} of {pages}</source>
        <translation>Rapport, {pages} में से पन्ना {page}</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>सत्र {number}</translation>
    </message>
    <message>
        <source>Whoever has this page can read it. Keep it safe.</source>
        <translation>जिसके पास यह पन्ना हो, वह इसे पढ़ सकता है। इसे सँभालकर रखें।</translation>
    </message>
</context>
<context>
    <name>ResetPassphrasePage</name>
    <message>
        <source>New passphrase</source>
        <translation>नया गुप्त वाक्य</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>{name} के लिए नया गुप्त वाक्य</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>यह गुप्त वाक्य लागू करें</translation>
    </message>
    <message>
        <source>The old passphrase no longer works then. Clients and answers stay as they are.</source>
        <translation>फिर पुराना गुप्त वाक्य नहीं चलेगा। क्लाइंट और जवाब जैसे हैं वैसे ही रहेंगे।</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>थेरेपिस्ट</translation>
    </message>
</context>
<context>
    <name>RestingPage</name>
    <message>
        <source>It starts again by itself. If it does not, please tell somebody here.</source>
        <translation>यह अपने-आप फिर शुरू होगा। अगर न हो, तो कृपया यहाँ किसी को बता दें।</translation>
    </message>
    <message>
        <source>This device needs a moment</source>
        <translation>इस उपकरण को थोड़ा समय चाहिए</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose another file</source>
        <translation>दूसरी फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>बैकअप फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>बैकअप से</translation>
    </message>
    <message>
        <source>It takes the place of “{practice}” as it is here now; that folder is kept beside it under another name.</source>
        <translation>यह “{practice}” की जगह लेगा, जो अभी यहाँ है; वह फ़ोल्डर दूसरे नाम से पास ही रखा जाएगा।</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>गुप्त वाक्य या रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>Please choose the backup file first.</source>
        <translation>कृपया पहले बैकअप फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Please type the passphrase or the recovery key.</source>
        <translation>कृपया गुप्त वाक्य या रिकवरी कुंजी लिखें।</translation>
    </message>
    <message>
        <source>Put in the USB stick with the backup and choose the newest file. The passphrase of any therapist opens it, as it was on the day of the backup; so does the recovery key.</source>
        <translation>बैकअप वाली USB स्टिक लगाएँ और सबसे नई फ़ाइल चुनें। किसी भी थेरेपिस्ट का गुप्त वाक्य, जैसा बैकअप के दिन था, इसे खोलता है; रिकवरी कुंजी भी।</translation>
    </message>
    <message>
        <source>Records there that the backup does not have: {count}.</source>
        <translation>वहाँ के रिकॉर्ड जो बैकअप में नहीं हैं: {count}।</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>बहाल करें</translation>
    </message>
    <message>
        <source>Restore a practice</source>
        <translation>क्लिनिक बहाल करें</translation>
    </message>
    <message>
        <source>Restoring and checking every record</source>
        <translation>बहाल किया जा रहा है और हर रिकॉर्ड जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>This is the backup of another practice. It takes the place of “{practice}”, which is here now; its folder is kept beside it under another name.</source>
        <translation>यह किसी दूसरे क्लिनिक का बैकअप है। यह “{practice}” की जगह लेगा, जो अभी यहाँ है; उसका फ़ोल्डर दूसरे नाम से पास ही रखा जाएगा।</translation>
    </message>
    <message>
        <source>{file}: made on {date}, with {count} records.</source>
        <translation>{file}: {date} को बना, {count} रिकॉर्ड के साथ।</translation>
    </message>
</context>
<context>
    <name>RestoringFlow</name>
    <message>
        <source>Rapport backups (*.rapport)</source>
        <translation>Rapport बैकअप (*.rapport)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a client</source>
        <translation>क्लाइंट खोजें</translation>
    </message>
    <message>
        <source>Show all names again</source>
        <translation>सभी नाम फिर दिखाएँ</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>लिखा हुआ दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Session {number} of {count}</source>
        <translation>{count} में से सत्र {number}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>लागू नहीं</translation>
    </message>
    <message>
        <source>no answer before the time ran out</source>
        <translation>समय ख़त्म होने तक जवाब नहीं आया</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>नहीं पूछा गया</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
</context>
<context>
    <name>SessionCursor</name>
    <message>
        <source>Sessions on the plot: left and right arrow keys move between them, together with Shift they choose a span</source>
        <translation>ग्राफ़ पर सत्र: बाएँ और दाएँ तीर कुंजियाँ उनके बीच चलती हैं, Shift के साथ कुछ सत्र चुनती हैं</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Notes and events</source>
        <translation>नोट और घटनाएँ</translation>
    </message>
    <message>
        <source>Nothing unusual in this session.</source>
        <translation>इस सत्र में कुछ असामान्य नहीं।</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>संकेत</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>अगला सत्र</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>पिछला सत्र</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Rapport रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>Rapport तैयार करें</translation>
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
        <translation>इसका मतलब छिपाएँ:</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>इसका क्या मतलब है?</translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n days.</source>
        <translation>
            <numerusform>{date} से कोई जवाब नहीं, आम तौर पर हर दिन।</numerusform>
            <numerusform>{date} से कोई जवाब नहीं, आम तौर पर हर %n दिन में।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n months.</source>
        <translation>
            <numerusform>{date} से कोई जवाब नहीं, आम तौर पर हर महीने।</numerusform>
            <numerusform>{date} से कोई जवाब नहीं, आम तौर पर हर %n महीने में।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n weeks.</source>
        <translation>
            <numerusform>{date} से कोई जवाब नहीं, आम तौर पर हर हफ़्ते।</numerusform>
            <numerusform>{date} से कोई जवाब नहीं, आम तौर पर हर %n हफ़्ते में।</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers since {date}, usually every week.</source>
        <translation>{date} से कोई जवाब नहीं, आम तौर पर हर हफ़्ते।</translation>
    </message>
    <message>
        <source>No answers since {date}.</source>
        <translation>{date} से कोई जवाब नहीं।</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>All sessions</source>
        <translation>सभी सत्र</translation>
    </message>
    <message>
        <source>Drag across the plot to look at some of the sessions only.</source>
        <translation>सिर्फ़ कुछ सत्र देखने के लिए ग्राफ़ पर खींचें।</translation>
    </message>
    <message>
        <source>Last {count}</source>
        <translation>पिछले {count}</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>यह तस्वीर सहेजें…</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}. The usual range stays the same.</source>
        <translation>{count} में से सत्र {first} से {last} तक। सामान्य दायरा वही रहता है।</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>अपनी भाषा चुनें</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>All of these are fine.</source>
        <translation>इनमें से कोई भी चुनना ठीक है।</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>सवाल जारी रखें</translation>
    </message>
    <message>
        <source>Send what I answered so far</source>
        <translation>अब तक के जवाब भेजें</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Stop and send nothing</source>
        <translation>रुकें और कुछ न भेजें</translation>
    </message>
    <message>
        <source>Would you like to stop?</source>
        <translation>क्या आपको रुकना है?</translation>
    </message>
</context>
<context>
    <name>SupervisionSheet</name>
    <message>
        <source>Made on {date}. No client is named.</source>
        <translation>{date} को बनी। किसी क्लाइंट का नाम नहीं है।</translation>
    </message>
    <message>
        <source>My practice, for supervision</source>
        <translation>मेरा काम, सुपरविज़न के लिए</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport, सुपरविज़न के लिए</translation>
    </message>
</context>
<context>
    <name>TakeAlongFlow</name>
    <message>
        <source>Rapport answers</source>
        <translation>Rapport जवाब</translation>
    </message>
    <message>
        <source>Rapport plot</source>
        <translation>Rapport ग्राफ़</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Rapport रिपोर्ट</translation>
    </message>
    <message>
        <source>Saved to {file}. Whoever has the file can read it.</source>
        <translation>यहाँ सहेजा गया: {file}। जिसके पास फ़ाइल हो, वह इसे पढ़ सकता है।</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>A report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>All answers of this client</source>
        <translation>इस क्लाइंट के सभी जवाब</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>क्लाइंट पर वापस</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>ड्रॉइंग (SVG)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>सब कुछ (JSON)</translation>
    </message>
    <message>
        <source>For a client who asks for a copy, for research, or for another program. Every format tells apart why an answer is missing.</source>
        <translation>कॉपी माँगने वाले क्लाइंट, शोध या दूसरे प्रोग्राम के लिए। हर रूप में अलग-अलग दर्ज है कि जवाब क्यों नहीं है।</translation>
    </message>
    <message>
        <source>For a conversation with the client</source>
        <translation>क्लाइंट से बातचीत के लिए</translation>
    </message>
    <message>
        <source>For health-care programs (FHIR R4)</source>
        <translation>स्वास्थ्य-सेवा के प्रोग्रामों के लिए (FHIR R4)</translation>
    </message>
    <message>
        <source>For spreadsheets. With the score.</source>
        <translation>स्प्रेडशीट के लिए। स्कोर के साथ।</translation>
    </message>
    <message>
        <source>For statistics programs.</source>
        <translation>सांख्यिकी के प्रोग्रामों के लिए।</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>सुपरविज़न के लिए</translation>
    </message>
    <message>
        <source>In inviting words, without marks of what is unusual.</source>
        <translation>बातचीत को बुलाने वाले शब्दों में, असामान्य के निशानों के बिना।</translation>
    </message>
    <message>
        <source>Notes of yours are printed too, on a page of their own. Whoever gets the report reads them.</source>
        <translation>आपके नोट भी छपते हैं, एक अलग पन्ने पर। जिसे रिपोर्ट मिले, वह उन्हें पढ़ सकता है।</translation>
    </message>
    <message>
        <source>One or two pages: the plot, what was noticed, moments and repairs, what it rests on and what is missing. The client’s own words are not in it.</source>
        <translation>एक या दो पन्ने: ग्राफ़, जो दिखा, पल और उनका सुलझना, यह किस पर टिका है और क्या नहीं है। क्लाइंट के अपने शब्द इसमें नहीं हैं।</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>तस्वीर (PNG)</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>छपाई</translation>
    </message>
    <message>
        <source>Questions and answers. The client’s number stands for the name.</source>
        <translation>सवाल और जवाब। नाम की जगह क्लाइंट की संख्या है।</translation>
    </message>
    <message>
        <source>Rapport has no print button: a printer’s queue keeps a copy of what it prints. Save the file on a stick, print it on a computer that you trust, then delete it.</source>
        <translation>Rapport में छापने का बटन नहीं है: जो छपता है, प्रिंटर की कतार उसकी कॉपी रख लेती है। फ़ाइल को स्टिक पर सहेजें, किसी भरोसेमंद कंप्यूटर पर छापें, फिर उसे हटा दें।</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>जवाब सहेजें</translation>
    </message>
    <message>
        <source>Save the report (PDF)</source>
        <translation>रिपोर्ट सहेजें (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>तालिका (CSV)</translation>
    </message>
    <message>
        <source>Table, one row a session (CSV)</source>
        <translation>तालिका, हर सत्र की एक पंक्ति (CSV)</translation>
    </message>
    <message>
        <source>Table, one row an answer (CSV)</source>
        <translation>तालिका, हर जवाब की एक पंक्ति (CSV)</translation>
    </message>
    <message>
        <source>The exact questions, every answer, the scores and the client’s own words: a complete copy.</source>
        <translation>हूबहू सवाल, हर जवाब, स्कोर और क्लाइंट के अपने शब्द: पूरी कॉपी।</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>ग्राफ़</translation>
    </message>
    <message>
        <source>The whole course. Some of the sessions alone are saved from “Trends”: choose them there, then “Save this picture…”.</source>
        <translation>पूरा सिलसिला। सिर्फ़ कुछ सत्र “रुझान” से सहेजे जाते हैं: उन्हें वहाँ चुनें, फिर “यह तस्वीर सहेजें…”।</translation>
    </message>
    <message>
        <source>This stands on everything that you save: “{notice}”</source>
        <translation>आपकी सहेजी हर चीज़ पर यह लिखा होता है: “{notice}”</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>साथ ले जाने के लिए</translation>
    </message>
    <message>
        <source>To take along: {client}</source>
        <translation>साथ ले जाने के लिए: {client}</translation>
    </message>
    <message>
        <source>What you save here is not protected any more: whoever has the file can read it. Keep it as safe as your notes, and delete it when it is no longer needed. The practice’s log notes that something was saved, not what it says.</source>
        <translation>आप यहाँ जो सहेजें, वह फिर ताले में नहीं रहता: जिसके पास फ़ाइल हो, वह उसे पढ़ सकता है। उसे अपने नोट की तरह सँभालकर रखें, और ज़रूरत न रहे तो हटा दें। क्लिनिक के लॉग में यह दर्ज होता है कि कुछ सहेजा गया, यह नहीं कि उसमें क्या है।</translation>
    </message>
    <message>
        <source>With every signal, its rule and its figures.</source>
        <translation>हर संकेत, उसके नियम और उसके आँकड़ों के साथ।</translation>
    </message>
    <message>
        <source>With the names of client and practice</source>
        <translation>क्लाइंट और क्लिनिक के नाम के साथ</translation>
    </message>
    <message>
        <source>With your notes</source>
        <translation>आपके नोट के साथ</translation>
    </message>
    <message>
        <source>Without any name</source>
        <translation>बिना किसी नाम के</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>धन्यवाद</translation>
    </message>
    <message>
        <source>They help the two of you to talk about what goes well and what does not. You can leave the device here.</source>
        <translation>ये आप दोनों को यह बात करने में मदद करते हैं कि क्या ठीक चल रहा है और क्या नहीं। उपकरण यहीं छोड़ दें।</translation>
    </message>
    <message>
        <source>You can answer another time, or not at all. You can leave the device here.</source>
        <translation>जवाब किसी और समय देना या बिल्कुल न देना, दोनों ठीक हैं। उपकरण यहीं छोड़ दें।</translation>
    </message>
    <message>
        <source>You stopped, and that is fine. Nothing was sent, nothing was kept.</source>
        <translation>आपने रुकना चुना, और यह ठीक है। कुछ भेजा नहीं गया, कुछ रखा नहीं गया।</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. Only your therapist can open them.</source>
        <translation>आपके जवाब रख लिए गए हैं और ताले में हैं। उन्हें खोलने की अनुमति सिर्फ़ आपके थेरेपिस्ट को है।</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. The therapists of this practice can open them.</source>
        <translation>आपके जवाब रख लिए गए हैं और ताले में हैं। इस क्लिनिक के सभी थेरेपिस्ट को उन्हें खोलने की अनुमति है।</translation>
    </message>
</context>
<context>
    <name>TherapistsFlow</name>
    <message>
        <source>Your passphrase is changed. The old one no longer works.</source>
        <translation>आपका गुप्त वाक्य बदल गया है। पुराना अब नहीं चलेगा।</translation>
    </message>
    <message>
        <source>{name} can no longer unlock.</source>
        <translation>{name} के लिए अब अनलॉक करना मुमकिन नहीं है।</translation>
    </message>
    <message>
        <source>{name} can unlock now, with that name and passphrase.</source>
        <translation>{name} के लिए अब अनलॉक करना मुमकिन है, इस नाम और गुप्त वाक्य से।</translation>
    </message>
    <message>
        <source>{name} unlocks with the new passphrase from now on.</source>
        <translation>{name} के लिए अब से नए गुप्त वाक्य से अनलॉक होगा।</translation>
    </message>
</context>
<context>
    <name>TherapistsPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>थेरेपिस्ट जोड़ें</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>थेरेपिस्ट</translation>
    </message>
    <message>
        <source>To remove a therapist, or to give one a new passphrase, lock this view and unlock it with the recovery key in place of a passphrase.</source>
        <translation>किसी थेरेपिस्ट को हटाने या नया गुप्त वाक्य देने के लिए, इस पन्ने को लॉक करें और गुप्त वाक्य की जगह रिकवरी कुंजी से अनलॉक करें।</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n सेकंड</numerusform>
            <numerusform>%n सेकंड</numerusform>
        </translation>
    </message>
    <message>
        <source>After this time without a touch the answers are wiped. Some people need longer to read.</source>
        <translation>बिना छुए इतना समय बीतने पर जवाब मिट जाते हैं। कुछ लोगों को पढ़ने के लिए ज़्यादा समय चाहिए।</translation>
    </message>
    <message>
        <source>After this time without a touch the therapist’s pages lock. Shorter is safer.</source>
        <translation>बिना छुए इतना समय बीतने पर थेरेपिस्ट के पन्ने लॉक हो जाते हैं। कम समय ज़्यादा सुरक्षित है।</translation>
    </message>
    <message>
        <source>As usual.</source>
        <translation>सामान्य समय।</translation>
    </message>
    <message numerus="yes">
        <source>Before a time is over, the page counts down for %n second(s). A touch goes on.</source>
        <translation>
            <numerusform>समय ख़त्म होने से पहले पन्ना %n सेकंड तक उलटी गिनती करता है। छूने से काम जारी रहता है।</numerusform>
            <numerusform>समय ख़त्म होने से पहले पन्ना %n सेकंड तक उलटी गिनती करता है। छूने से काम जारी रहता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these times</source>
        <translation>यही समय रखें</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>क्लिनिक</translation>
    </message>
    <message>
        <source>That holds from the next visit and from the next unlock on.</source>
        <translation>यह अगली मुलाक़ात से और अगली बार अनलॉक करने से लागू है।</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>When a client walks away</source>
        <translation>जब क्लाइंट उपकरण से हट जाए</translation>
    </message>
    <message>
        <source>When you walk away</source>
        <translation>जब आप उपकरण से हट जाएँ</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source> (some questions were skipped)</source>
        <translation> (कुछ सवाल छोड़े गए)</translation>
    </message>
    <message>
        <source> Broken in two: still open.</source>
        <translation> दो टुकड़ों में: अब भी खुला।</translation>
    </message>
    <message>
        <source> With a tick: put right.</source>
        <translation> सही के निशान के साथ: सुलझा।</translation>
    </message>
    <message>
        <source>A moment did not feel right: a little</source>
        <translation>एक पल ठीक नहीं लगा: थोड़ा</translation>
    </message>
    <message>
        <source>A moment did not feel right: yes</source>
        <translation>एक पल ठीक नहीं लगा: हाँ</translation>
    </message>
    <message>
        <source>Diamond: a moment that did not feel right (small: a little; large: yes).</source>
        <translation>तिरछा चौकोर: ऐसा पल जो ठीक नहीं लगा (छोटा: थोड़ा; बड़ा: हाँ)।</translation>
    </message>
    <message>
        <source>Gap and ×: too few questions were answered for a score.</source>
        <translation>ख़ाली जगह और ×: स्कोर के लिए बहुत कम सवालों के जवाब दिए गए।</translation>
    </message>
    <message>
        <source>Hexagon: a slow decline shows here.</source>
        <translation>षट्कोण: यहाँ धीमी कमी दिखती है।</translation>
    </message>
    <message>
        <source>Hollow point: some questions were skipped.</source>
        <translation>खोखला बिंदु: कुछ सवाल छोड़े गए।</translation>
    </message>
    <message>
        <source>In the client’s own words: “{words}”</source>
        <translation>क्लाइंट के अपने शब्दों में: “{words}”</translation>
    </message>
    <message>
        <source>No score: too few questions were answered.</source>
        <translation>स्कोर नहीं: बहुत कम सवालों के जवाब दिए गए।</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>अभी कोई सत्र नहीं।</translation>
    </message>
    <message>
        <source>Own words of the client: session {sessions}. Point at it to read them.</source>
        <translation>क्लाइंट के अपने शब्द: सत्र {sessions}। पढ़ने के लिए उस पर जाएँ।</translation>
    </message>
    <message>
        <source>Put right: a little</source>
        <translation>सुलझा: थोड़ा</translation>
    </message>
    <message>
        <source>Put right: completely</source>
        <translation>सुलझा: पूरी तरह</translation>
    </message>
    <message>
        <source>Put right: mostly</source>
        <translation>सुलझा: काफ़ी हद तक</translation>
    </message>
    <message>
        <source>Put right: not at all</source>
        <translation>सुलझा: बिल्कुल नहीं</translation>
    </message>
    <message>
        <source>Put right: very much</source>
        <translation>सुलझा: बहुत ज़्यादा</translation>
    </message>
    <message>
        <source>Put right: we did not talk about it</source>
        <translation>सुलझा: हमने इस पर बात नहीं की</translation>
    </message>
    <message>
        <source>Scale: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>पैमाना: 0 यानी हर सवाल का सबसे नीचा जवाब, 100 यानी सबसे ऊँचा।</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>100 में से स्कोर {score}</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>सत्र {number}, {date}</translation>
    </message>
    <message>
        <source>Square: lower than usual for this client.</source>
        <translation>चौकोर: इस क्लाइंट के लिए सामान्य से कम।</translation>
    </message>
    <message>
        <source>Triangle: a fall.</source>
        <translation>त्रिकोण: गिरावट।</translation>
    </message>
    <message>
        <source>What happened in session {session} is still open.</source>
        <translation>सत्र {session} में जो हुआ, वह अब भी खुला है।</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>सत्र {sessions} में जो हुआ, वह अब भी खुला है।</translation>
    </message>
    <message>
        <source>What the client wrote cannot be read: its records were changed.</source>
        <translation>क्लाइंट ने जो लिखा वह पढ़ा नहीं जा सकता: उसके रिकॉर्ड बदले गए हैं।</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>सत्र {session} में जो दिखा, वह जारी है।</translation>
    </message>
</context>
<context>
    <name>TrendsTab</name>
    <message>
        <source>Plot of the scores over the sessions</source>
        <translation>सत्रों के साथ स्कोर का ग्राफ़</translation>
    </message>
    <message>
        <source>The notes were changed.</source>
        <translation>नोट बदल दिए गए।</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Leave without sending</source>
        <translation>बिना भेजे निकलें</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>अभी नहीं रखा गया</translation>
    </message>
    <message>
        <source>Please tell somebody here.</source>
        <translation>कृपया यहाँ किसी को बता दें।</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>थेरेपिस्ट</translation>
    </message>
    <message>
        <source>This device needs attention</source>
        <translation>इस उपकरण को देखने की ज़रूरत है</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Your answers are not lost: this page keeps trying. Please tell somebody here.</source>
        <translation>आपके जवाब खोए नहीं हैं: यह पन्ना कोशिश करता रहेगा। कृपया यहाँ किसी को बता दें।</translation>
    </message>
</context>
<context>
    <name>TwoGroups</name>
    <message>
        <source>Group {number}</source>
        <translation>समूह {number}</translation>
    </message>
    <message>
        <source>Group {number} is not right. Compare it, or go back to see the key.</source>
        <translation>समूह {number} सही नहीं है। उसे मिलाएँ, या वापस जाकर कुंजी देखें।</translation>
    </message>
    <message>
        <source>Groups {first} and {second} are not right. Compare them, or see the key again.</source>
        <translation>समूह {first} और {second} सही नहीं हैं। उन्हें मिलाएँ, या कुंजी फिर देखें।</translation>
    </message>
    <message>
        <source>Please type both groups.</source>
        <translation>कृपया दोनों समूह लिखें।</translation>
    </message>
</context>
<context>
    <name>TypedQuestion</name>
    <message>
        <source>That is not the name. Type it as it stands at the top of this page.</source>
        <translation>यह वह नाम नहीं है। इसे वैसे ही लिखें जैसे इस पन्ने के ऊपर लिखा है।</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>A backup is made first. This happens once; please wait.</source>
        <translation>पहले बैकअप बनाया जाता है। यह एक ही बार होता है; कृपया रुकें।</translation>
    </message>
    <message>
        <source>Back to the welcome page</source>
        <translation>स्वागत पन्ने पर वापस</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>कियोस्क बंद करें</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>एक पल …</translation>
    </message>
    <message>
        <source>Opening what your clients answered</source>
        <translation>आपके क्लाइंट के जवाब खोले जा रहे हैं</translation>
    </message>
    <message>
        <source>The records are being brought to the form of the newer Rapport</source>
        <translation>रिकॉर्ड नए Rapport के रूप में लाए जा रहे हैं</translation>
    </message>
    <message>
        <source>The therapist&apos;s view: unlock</source>
        <translation>थेरेपिस्ट का पन्ना: अनलॉक करें</translation>
    </message>
    <message>
        <source>Too many wrong tries. A passphrase is taken again in {time}; the recovery key at any time.</source>
        <translation>बहुत सारी ग़लत कोशिशें हुईं। गुप्त वाक्य {time} में फिर लिया जाएगा; रिकवरी कुंजी कभी भी।</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Unlock your view</source>
        <translation>अपना पन्ना अनलॉक करें</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>आपका गुप्त वाक्य</translation>
    </message>
    <message>
        <source>{done} of {total} records.</source>
        <translation>{total} में से {done} रिकॉर्ड।</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>How was your session? Answering takes about a minute.</source>
        <translation>आपका सत्र कैसा रहा? जवाब देने में क़रीब एक मिनट लगता है।</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>थेरेपिस्ट</translation>
    </message>
    <message>
        <source>Welcome to {practice}</source>
        <translation>{practice} में आपका स्वागत है</translation>
    </message>
</context>
<context>
    <name>WithoutCode</name>
    <message>
        <source>no answer</source>
        <translation>कोई जवाब नहीं</translation>
    </message>
</context>
<context>
    <name>WithoutCodePage</name>
    <message>
        <source>All clients</source>
        <translation>सभी क्लाइंट</translation>
    </message>
    <message>
        <source>Here are the newest {shown} of {count}; an export has all of them.</source>
        <translation>यहाँ {count} में से सबसे नए {shown} हैं; एक्सपोर्ट में सब होते हैं।</translation>
    </message>
    <message>
        <source>These clients had no code at hand, so no name belongs to their answers, and every therapist of the practice can read them.</source>
        <translation>इन क्लाइंट के पास कोड नहीं था, इसलिए इनके जवाबों के साथ कोई नाम नहीं जुड़ा है, और क्लिनिक के सभी थेरेपिस्ट इन्हें पढ़ सकते हैं।</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>--from goes with rows; the list of clients for kiosks is always whole.</source>
        <translation>--from पंक्तियों के साथ चलता है; कियोस्क के लिए क्लाइंट की सूची हमेशा पूरी होती है।</translation>
    </message>
    <message>
        <source>A code has ten digits. Please compare it with your card and type it again.</source>
        <translation>कोड में दस अंक होते हैं। कृपया इसे अपने कार्ड से मिलाएँ और फिर लिखें।</translation>
    </message>
    <message>
        <source>A colour is written as # and six signs from 0 to 9 and A to F: #1D5148, say.</source>
        <translation>रंग # और 0 से 9 तथा A से F तक के छह चिह्नों से लिखा जाता है, जैसे #1D5148।</translation>
    </message>
    <message>
        <source>A key in the key file was not put there by Rapport: somebody may have exchanged it to read along. Nothing was changed. Restore the key file from the latest backup.</source>
        <translation>कुंजी फ़ाइल में एक कुंजी Rapport ने नहीं रखी: हो सकता है किसी ने पढ़ने के लिए उसे बदल दिया हो। कुछ बदला नहीं गया। पिछले बैकअप से कुंजी फ़ाइल बहाल करें।</translation>
    </message>
    <message>
        <source>A name is needed. Please type one.</source>
        <translation>नाम ज़रूरी है। कृपया लिखें।</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Give --new-passphrase-file FILE, or --generate.</source>
        <translation>नया गुप्त वाक्य ज़रूरी है। --new-passphrase-file FILE दें, या --generate।</translation>
    </message>
    <message>
        <source>A new recovery key opens everything, and there are {count} clients whom you cannot read. Let each one&apos;s therapist share access with you first; that can be taken back afterwards.</source>
        <translation>नई रिकवरी कुंजी सब कुछ खोलती है, और ऐसे {count} क्लाइंट हैं जिनके जवाब पढ़ने की आपको अनुमति नहीं है। पहले उनके थेरेपिस्ट आपके साथ पहुँच साझा करें; बाद में इसे वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>A passphrase is needed. Give --passphrase-file FILE, or - for standard input.</source>
        <translation>गुप्त वाक्य ज़रूरी है। --passphrase-file FILE दें, या मानक इनपुट के लिए -।</translation>
    </message>
    <message>
        <source>A questionnaire needs at least one item and at most 40 ({path}).</source>
        <translation>प्रश्नावली में कम से कम एक और ज़्यादा से ज़्यादा 40 सवाल होने चाहिए ({path})।</translation>
    </message>
    <message>
        <source>A record opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>एक रिकॉर्ड खुलता है, पर उसके भीतर का हिस्सा ख़राब है या नए Rapport का है। Rapport अपडेट करें; उससे काम न बने, तो पिछला बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>A recovery key has {wanted} letters and digits in ten groups of four; this has {count}. Compare it with the paper and type it again.</source>
        <translation>रिकवरी कुंजी में चार-चार के दस समूहों में {wanted} अक्षर और अंक होते हैं; इसमें {count} हैं। काग़ज़ से मिलाएँ और फिर लिखें।</translation>
    </message>
    <message>
        <source>A recovery key never has &quot;{character}&quot; (group {group}). Compare that group with the paper and type it again.</source>
        <translation>रिकवरी कुंजी में “{character}” कभी नहीं होता (समूह {group})। उस समूह को काग़ज़ से मिलाएँ और फिर लिखें।</translation>
    </message>
    <message>
        <source>A row was changed after it was written. Unlock and check again to see which: that needs a key.</source>
        <translation>लिखे जाने के बाद एक पंक्ति बदली गई। कौन-सी, यह देखने के लिए अनलॉक करके फिर जाँचें: इसके लिए कुंजी चाहिए।</translation>
    </message>
    <message>
        <source>A scale from {minimum} to {maximum} in steps of {step} does not work out. The minimum must be below the maximum, and a whole number of steps must lead from one to the other.</source>
        <translation>{minimum} से {maximum} तक {step} के क़दमों वाला पैमाना नहीं बनता। न्यूनतम को अधिकतम से कम होना चाहिए, और दोनों के बीच पूरे क़दम आने चाहिए।</translation>
    </message>
    <message>
        <source>A sealed entry does not open: it was changed, moved, or sealed to another key. Run `rapport verify` to see where, and restore the latest backup.</source>
        <translation>एक सीलबंद प्रविष्टि नहीं खुलती: वह बदली गई, हटाई गई या किसी दूसरी कुंजी के लिए सील हुई। कहाँ, यह देखने के लिए `rapport verify` चलाएँ, और पिछला बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>A state code is a number, a dash and six letters or digits, as in 1284-7QK2MD. Compare it with the paper and type it again.</source>
        <translation>स्थिति कोड में एक संख्या, एक डैश और छह अक्षर या अंक होते हैं, जैसे 1284-7QK2MD। काग़ज़ से मिलाएँ और फिर लिखें।</translation>
    </message>
    <message>
        <source>A stored entry opens but is not written the way Rapport writes it. Update Rapport, or restore the latest backup.</source>
        <translation>एक रखी हुई प्रविष्टि खुलती है, पर वैसे नहीं लिखी है जैसे Rapport लिखता है। Rapport अपडेट करें, या पिछला बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>A stored public key has {size} bytes where its kind needs {wanted}. Restore the key file from the latest backup.</source>
        <translation>एक रखी हुई सार्वजनिक कुंजी {size} बाइट की है, जबकि उसके प्रकार को {wanted} चाहिए। पिछले बैकअप से कुंजी फ़ाइल बहाल करें।</translation>
    </message>
    <message>
        <source>A stored public key is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>एक रखी हुई सार्वजनिक कुंजी ख़राब है या नए Rapport की है। Rapport अपडेट करें, या पिछले बैकअप से कुंजी फ़ाइल बहाल करें।</translation>
    </message>
    <message>
        <source>A stored public key is damaged, so nothing can be sealed to it. Restore the key file from the latest backup.</source>
        <translation>एक रखी हुई सार्वजनिक कुंजी ख़राब है, इसलिए उसके लिए कुछ सील नहीं हो सकता। पिछले बैकअप से कुंजी फ़ाइल बहाल करें।</translation>
    </message>
    <message>
        <source>After the end of the rows there are {count} more that this kiosk did not confirm.</source>
        <translation>पंक्तियों के अंत के बाद {count} और हैं, जिनकी इस कियोस्क ने पुष्टि नहीं की।</translation>
    </message>
    <message>
        <source>All thousand code cards are in use. Withdraw one of a client who has left.</source>
        <translation>सभी हज़ार कोड कार्ड काम में हैं। ऐसे क्लाइंट का कार्ड वापस लें जिनका आना बंद हो गया है।</translation>
    </message>
    <message>
        <source>An entry of the practice&apos;s log opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>क्लिनिक के लॉग की एक प्रविष्टि खुलती है, पर उसके भीतर का हिस्सा ख़राब है या नए Rapport का है। Rapport अपडेट करें; उससे काम न बने, तो पिछला बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>Another backup or restore of {folder} is running at this moment, or its records are being brought to a newer form. Wait until it has ended.</source>
        <translation>{folder} का कोई और बैकअप या बहाली इस समय चल रही है, या उसके रिकॉर्ड नए रूप में लाए जा रहे हैं। इसके ख़त्म होने तक रुकें।</translation>
    </message>
    <message>
        <source>Another kiosk is already running on {folder}. Use that one, or close it first.</source>
        <translation>{folder} पर एक और कियोस्क पहले से चल रहा है। उसी को काम में लें, या पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>Another set-up is making {folder} at this moment. Go on there, or close it first.</source>
        <translation>एक और सेट-अप इस समय {folder} बना रहा है। वहीं आगे बढ़ें, या पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>At least one character of the recovery key is wrong. Compare every group with the paper and type it again.</source>
        <translation>रिकवरी कुंजी का कम से कम एक अक्षर ग़लत है। हर समूह को काग़ज़ से मिलाएँ और फिर लिखें।</translation>
    </message>
    <message>
        <source>At {path} Rapport expects {wanted}.</source>
        <translation>जगह {path}: Rapport को यहाँ चाहिए: {wanted}।</translation>
    </message>
    <message>
        <source>At {path} stands “{key}”, which Rapport does not know. Correct or remove it.</source>
        <translation>जगह {path}: यहाँ “{key}” है, जिसे Rapport नहीं जानता। इसे ठीक करें या हटाएँ।</translation>
    </message>
    <message>
        <source>Bringing the records to the newer form ended before its time. Nothing is lost. Try again; if that does not help, restart the computer.</source>
        <translation>रिकॉर्ड को नए रूप में लाने का काम समय से पहले रुक गया। कुछ खोया नहीं है। फिर कोशिश करें; उससे काम न बने, तो कंप्यूटर को फिर से चालू करें।</translation>
    </message>
    <message>
        <source>From row {row} on, the file of the records cannot be read: it is damaged.</source>
        <translation>पंक्ति {row} से आगे रिकॉर्ड की फ़ाइल पढ़ी नहीं जा सकती: वह ख़राब है।</translation>
    </message>
    <message>
        <source>Group {group} is another one, so the old recovery key stays as it is. Start again, and compare every group with the paper.</source>
        <translation>समूह {group} अलग है, इसलिए पुरानी रिकवरी कुंजी वैसी ही रहेगी। फिर से शुरू करें, और हर समूह को काग़ज़ से मिलाएँ।</translation>
    </message>
    <message>
        <source>In {file}, clients must be a list of names in quotation marks.</source>
        <translation>{file} में clients उद्धरण चिह्नों में लिखे नामों की सूची होनी चाहिए।</translation>
    </message>
    <message>
        <source>Line {line} has {count} cells, the first line has {wanted}. Correct it.</source>
        <translation>पंक्ति {line} में {count} ख़ाने हैं, पहली पंक्ति में {wanted}। इसे ठीक करें।</translation>
    </message>
    <message>
        <source>Line {line} is not CSV: look at its quotation marks.</source>
        <translation>पंक्ति {line} CSV नहीं है: उसके उद्धरण चिह्न देखें।</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 text. Save the file as CSV in UTF-8.</source>
        <translation>पंक्ति {line} UTF-8 टेक्स्ट नहीं है। फ़ाइल को UTF-8 में CSV के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Line {line} must name the columns: session or date, and score.</source>
        <translation>पंक्ति {line} में कॉलम के नाम होने चाहिए: session या date, और score।</translation>
    </message>
    <message>
        <source>Line {line} names a column “{name}” that is not known or stands twice. The columns are session or date, and score.</source>
        <translation>पंक्ति {line} में कॉलम “{name}” है, जो जाना-पहचाना नहीं है या दो बार है। कॉलम हैं session या date, और score।</translation>
    </message>
    <message>
        <source>Line {line}: session {session} comes after session {before}. Sort the lines.</source>
        <translation>पंक्ति {line}: सत्र {session}, सत्र {before} के बाद आता है। पंक्तियाँ क्रम में लगाएँ।</translation>
    </message>
    <message>
        <source>Line {line}: there are more than {most} sessions.</source>
        <translation>पंक्ति {line}: {most} से ज़्यादा सत्र हैं।</translation>
    </message>
    <message>
        <source>Line {line}: {score} is not on the scale, which goes from {minimum} to {maximum} in steps of {step}.</source>
        <translation>पंक्ति {line}: {score} पैमाने पर नहीं है, जो {minimum} से {maximum} तक {step} के क़दमों में जाता है।</translation>
    </message>
    <message>
        <source>Line {line}: {text} is before the date above. Sort the lines.</source>
        <translation>पंक्ति {line}: {text} ऊपर की तारीख़ से पहले है। पंक्तियाँ क्रम में लगाएँ।</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a date such as 2026-03-09.</source>
        <translation>पंक्ति {line}: “{text}” 2026-03-09 जैसी तारीख़ नहीं है।</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a score. Leave it empty where there is none.</source>
        <translation>पंक्ति {line}: “{text}” स्कोर नहीं है। जहाँ स्कोर न हो, ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not the number of a session. Use 1, 2, 3 and so on.</source>
        <translation>पंक्ति {line}: “{text}” सत्र की संख्या नहीं है। 1, 2, 3 और इसी तरह लिखें।</translation>
    </message>
    <message>
        <source>No client called {name} is yours to read. Check the spelling.</source>
        <translation>जिन क्लाइंट के जवाब पढ़ने की आपको अनुमति है, उनमें {name} नाम नहीं है। वर्तनी जाँचें।</translation>
    </message>
    <message>
        <source>No passphrase in {file}: its first line is empty. Write it there.</source>
        <translation>{file} में गुप्त वाक्य नहीं है: पहली पंक्ति ख़ाली है। उसे वहाँ लिखें।</translation>
    </message>
    <message>
        <source>No therapist called {name} is in this practice. Check the spelling.</source>
        <translation>इस क्लिनिक में {name} नाम के कोई थेरेपिस्ट नहीं हैं। वर्तनी जाँचें।</translation>
    </message>
    <message>
        <source>Nobody of this practice signed the list of clients in this bundle. Make a new one on the practice&apos;s own computer with `rapport bundle out --for-kiosk`; nothing was changed here.</source>
        <translation>इस बंडल की क्लाइंट सूची पर इस क्लिनिक में किसी ने हस्ताक्षर नहीं किए। क्लिनिक के कंप्यूटर पर `rapport bundle out --for-kiosk` से नई सूची बनाएँ; यहाँ कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>One of the digits is not right. Please compare them with your card once more.</source>
        <translation>एक अंक सही नहीं है। कृपया अंकों को अपने कार्ड से एक बार फिर मिलाएँ।</translation>
    </message>
    <message>
        <source>Only the administrator of this computer may change how it starts. Try: sudo rapport kiosk-session {act}</source>
        <translation>यह कंप्यूटर कैसे शुरू हो, यह सिर्फ़ इसके प्रशासक खाते से बदला जा सकता है। यह आज़माएँ: sudo rapport kiosk-session {act}</translation>
    </message>
    <message>
        <source>Protecting a passphrase with {memory} KiB, {iterations} passes and {lanes} lanes is not allowed. Use at least 65536 KiB, 3 passes and 4 lanes, and at most 4194304 KiB.</source>
        <translation>{memory} KiB, {iterations} दौर और {lanes} लेन से गुप्त वाक्य की सुरक्षा की अनुमति नहीं है। कम से कम 65536 KiB, 3 दौर और 4 लेन, और ज़्यादा से ज़्यादा 4194304 KiB रखें।</translation>
    </message>
    <message>
        <source>Reliable change needs both: a standard deviation above 0, and a reliability from 0 to below 1.</source>
        <translation>भरोसेमंद बदलाव के लिए दोनों चाहिए: 0 से ऊपर मानक विचलन, और 0 से लेकर 1 से कम तक विश्वसनीयता।</translation>
    </message>
    <message>
        <source>Restoring the practice in {folder} was cut off at its last step. Start `rapport` to finish it, or run `rapport restore` again.</source>
        <translation>{folder} में क्लिनिक की बहाली आख़िरी चरण पर रुक गई। पूरा करने के लिए `rapport` चलाएँ, या `rapport restore` फिर चलाएँ।</translation>
    </message>
    <message>
        <source>Row {row} is damaged: it does not have the form of a stored row.</source>
        <translation>पंक्ति {row} ख़राब है: वह रखी हुई पंक्ति जैसी नहीं है।</translation>
    </message>
    <message>
        <source>Row {row} is not in its place: what stands there was written as row {other}.</source>
        <translation>पंक्ति {row} अपनी जगह पर नहीं है: जो वहाँ है, वह पंक्ति {other} के रूप में लिखा गया था।</translation>
    </message>
    <message>
        <source>Row {row} repeats a record that came in before, so it is left out. No kiosk writes a record twice: somebody may have copied it.</source>
        <translation>पंक्ति {row} पहले आए रिकॉर्ड को दोहराती है, इसलिए छोड़ दी गई। कोई कियोस्क एक रिकॉर्ड दो बार नहीं लिखता: हो सकता है किसी ने उसे कॉपी किया हो।</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>पंक्ति {row} लिखे जाने के बाद बदली गई।</translation>
    </message>
    <message>
        <source>Row {row} was written by another kiosk and put here.</source>
        <translation>पंक्ति {row} किसी दूसरे कियोस्क ने लिखी और यहाँ रख दी गई।</translation>
    </message>
    <message>
        <source>Rows are missing: {count} (row {first} to row {last}).</source>
        <translation>पंक्तियाँ नहीं हैं: {count} (पंक्ति {first} से {last} तक)।</translation>
    </message>
    <message>
        <source>Rows {from_row} to {to_row} of that kiosk have not been brought here yet. Bring the earlier bundle first, or make one with all rows (without --from); nothing was changed.</source>
        <translation>उस कियोस्क की पंक्तियाँ {from_row} से {to_row} तक अभी यहाँ नहीं लाई गईं। पहले वाला बंडल लाएँ, या सभी पंक्तियों का बंडल बनाएँ (--from के बिना); कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Somebody called {name} is here already. Add something that tells the two apart.</source>
        <translation>{name} नाम यहाँ पहले से है। कुछ जोड़ें जिससे दोनों में फ़र्क़ हो सके।</translation>
    </message>
    <message>
        <source>Something went wrong inside Rapport. Please try again, or tell the practice.</source>
        <translation>Rapport के भीतर कुछ गड़बड़ हुई। कृपया फिर कोशिश करें, या क्लिनिक में बता दें।</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>रोका गया। कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Stopped. What was opened so far is kept: the next unlock goes on from there.</source>
        <translation>रोका गया। अब तक जो खोला गया वह रखा है: अगली बार अनलॉक करना वहीं से आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {minutes} minutes, or go on without a code.</source>
        <translation>कई बार सही नहीं हुआ। कृपया {minutes} मिनट रुकें, या बिना कोड आगे बढ़ें।</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {seconds} seconds, or go on without a code.</source>
        <translation>कई बार सही नहीं हुआ। कृपया {seconds} सेकंड रुकें, या बिना कोड आगे बढ़ें।</translation>
    </message>
    <message>
        <source>The backup is one of another practice than {practice}, which is in {folder} now. Restore it into a folder of its own with --data, or give --yes to keep this practice aside and go on.</source>
        <translation>यह उस {practice} का बैकअप नहीं है जो अभी {folder} में है, बल्कि किसी दूसरे क्लिनिक का है। इसे --data से अलग फ़ोल्डर में बहाल करें, या इस क्लिनिक को अलग रखकर आगे बढ़ने के लिए --yes दें।</translation>
    </message>
    <message>
        <source>The backup {file} is damaged at its beginning. Copy it from its medium again, or use another backup.</source>
        <translation>बैकअप {file} शुरू में ख़राब है। उसे उसके माध्यम से फिर कॉपी करें, या दूसरा बैकअप काम में लें।</translation>
    </message>
    <message>
        <source>The backup {file} is not complete: it has {size} bytes and should have {wanted}. Copy it from its medium again, or use another backup.</source>
        <translation>बैकअप {file} पूरा नहीं है: उसमें {size} बाइट हैं और {wanted} होने चाहिए। उसे उसके माध्यम से फिर कॉपी करें, या दूसरा बैकअप काम में लें।</translation>
    </message>
    <message>
        <source>The bundle holds rows of this very device that are not in {folder}: it seems that an older copy was put there. Nothing was changed. Restore the latest backup.</source>
        <translation>बंडल में इसी उपकरण की ऐसी पंक्तियाँ हैं जो {folder} में नहीं हैं: लगता है वहाँ पुरानी नक़ल रखी गई। कुछ बदला नहीं गया। पिछला बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>The bundle is from the kiosk {kiosk}, which is not known here. Compare these characters with those that `rapport status` shows on the kiosk; if they are the same, give --yes to take its rows in.</source>
        <translation>बंडल कियोस्क {kiosk} का है, जो यहाँ जाना-पहचाना नहीं है। इन अक्षरों को उनसे मिलाएँ जो कियोस्क पर `rapport status` दिखाता है; एक जैसे हों, तो उसकी पंक्तियाँ लेने के लिए --yes दें।</translation>
    </message>
    <message>
        <source>The bundle is one of another practice than {practice}. Nothing was changed.</source>
        <translation>यह {practice} का नहीं, किसी दूसरे क्लिनिक का बंडल है। कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged or not complete. Copy it from its device again; nothing was changed here.</source>
        <translation>बंडल {file} ख़राब या अधूरा है। उसे उसके उपकरण से फिर कॉपी करें; यहाँ कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The disk did not take the newer form of the records in {folder}. Nothing was changed. Free some space, check the disk, and start Rapport again.</source>
        <translation>डिस्क ने {folder} के रिकॉर्ड का नया रूप नहीं लिया। कुछ बदला नहीं गया। थोड़ी जगह ख़ाली करें, डिस्क जाँचें और Rapport फिर से चालू करें।</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full. Free some space on it, then try again.</source>
        <translation>जिस डिस्क पर {file} है, वह भर गई है। उस पर जगह ख़ाली करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk that holds {file} lost an entry that it had taken. Try again; if this comes back, the disk needs to be replaced.</source>
        <translation>जिस डिस्क पर {file} है, उसने ली हुई एक प्रविष्टि खो दी। फिर कोशिश करें; दोबारा ऐसा हो, तो डिस्क बदलनी होगी।</translation>
    </message>
    <message>
        <source>The end of the rows was cut off: {count} rows are missing there.</source>
        <translation>पंक्तियों का अंत कट गया: वहाँ {count} पंक्तियाँ नहीं हैं।</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Choose another place, or use paper.</source>
        <translation>फ़ाइल {file} लिखी नहीं जा सकती। दूसरी जगह चुनें, या काग़ज़ काम में लें।</translation>
    </message>
    <message>
        <source>The header of a stored row is damaged or from a newer Rapport. Run `rapport verify` to see where; update Rapport or restore the latest backup.</source>
        <translation>एक रखी हुई पंक्ति का शीर्ष ख़राब है या नए Rapport का है। कहाँ, यह देखने के लिए `rapport verify` चलाएँ; Rapport अपडेट करें या पिछला बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>The index of the answers is damaged or from another Rapport. Delete index.sqlite in the practice folder: it is built again from the records.</source>
        <translation>जवाबों का इंडेक्स ख़राब है या दूसरे Rapport का है। क्लिनिक के फ़ोल्डर में index.sqlite हटा दें: वह रिकॉर्ड से फिर बन जाएगा।</translation>
    </message>
    <message>
        <source>The kiosk session is not installed. Install the package rapport-kiosk-session from the stick first, then enable it.</source>
        <translation>कियोस्क सेशन नहीं लगा है। पहले स्टिक से पैकेज rapport-kiosk-session लगाएँ, फिर उसे चालू करें।</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Choose other days.</source>
        <translation>आख़िरी दिन पहले दिन से पहले आता है। दूसरे दिन चुनें।</translation>
    </message>
    <message>
        <source>The list at {path} has {count} entries; it needs 1 to {most}.</source>
        <translation>जगह {path}: सूची में {count} चीज़ें हैं; 1 से {most} तक चाहिए।</translation>
    </message>
    <message>
        <source>The number at {path} must lie between {lowest} and {highest}.</source>
        <translation>जगह {path}: संख्या {lowest} और {highest} के बीच होनी चाहिए।</translation>
    </message>
    <message>
        <source>The passphrase in {file} is no UTF-8 text. Save the file as UTF-8.</source>
        <translation>{file} में गुप्त वाक्य UTF-8 टेक्स्ट नहीं है। फ़ाइल को UTF-8 में सहेजें।</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {minutes} minutes; the recovery key opens at any time.</source>
        <translation>गुप्त वाक्य कई बार ग़लत रहा। कृपया {minutes} मिनट रुकें; रिकवरी कुंजी कभी भी खोलती है।</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {seconds} seconds; the recovery key opens at any time.</source>
        <translation>गुप्त वाक्य कई बार ग़लत रहा। कृपया {seconds} सेकंड रुकें; रिकवरी कुंजी कभी भी खोलती है।</translation>
    </message>
    <message>
        <source>The place where this therapist&apos;s key is kept is damaged or from a newer Rapport; no passphrase can open it. Use the recovery key, or restore the key file from the latest backup.</source>
        <translation>जहाँ इस थेरेपिस्ट की कुंजी रखी है, वह जगह ख़राब है या नए Rapport की है; कोई गुप्त वाक्य उसे नहीं खोल सकता। रिकवरी कुंजी काम में लें, या पिछले बैकअप से कुंजी फ़ाइल बहाल करें।</translation>
    </message>
    <message>
        <source>The practice in the backup {file} was damaged already when the backup was made, and cannot be opened. Use an older backup; nothing was changed here.</source>
        <translation>बैकअप {file} में क्लिनिक पहले से ख़राब था जब बैकअप बना, और खोला नहीं जा सकता। पुराना बैकअप काम में लें; यहाँ कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The questionnaire file is longer than {most} characters. Use a smaller one.</source>
        <translation>प्रश्नावली की फ़ाइल {most} अक्षरों से लंबी है। छोटी फ़ाइल काम में लें।</translation>
    </message>
    <message>
        <source>The questionnaire file is nested too deeply or has a number that is too long.</source>
        <translation>प्रश्नावली की फ़ाइल में बहुत ज़्यादा भीतरी स्तर हैं या कोई बहुत लंबी संख्या है।</translation>
    </message>
    <message>
        <source>The questionnaire file is not JSON: look at line {line}, column {column}.</source>
        <translation>प्रश्नावली की फ़ाइल JSON नहीं है: पंक्ति {line}, कॉलम {column} देखें।</translation>
    </message>
    <message>
        <source>The questionnaire has no wording in “{language}”. It has: {offered}.</source>
        <translation>प्रश्नावली “{language}” में नहीं है। इसमें हैं: {offered}।</translation>
    </message>
    <message>
        <source>The records in {folder} are an older Rapport’s, and a kiosk is running on them. Close it and start it again: it makes a backup and brings them to the newer form by itself.</source>
        <translation>{folder} के रिकॉर्ड पुराने Rapport के हैं, और उन पर एक कियोस्क चल रहा है। उसे बंद करके फिर से चालू करें: वह अपने आप बैकअप बनाकर उन्हें नए रूप में ले आएगा।</translation>
    </message>
    <message>
        <source>The records in {folder} could not be brought to the newer form: they seem to be damaged. Nothing was changed. Run `rapport verify` with the older Rapport, or restore the latest backup.</source>
        <translation>{folder} के रिकॉर्ड नए रूप में नहीं लाए जा सके: लगता है वे ख़राब हैं। कुछ बदला नहीं गया। पुराने Rapport से `rapport verify` चलाएँ, या पिछला बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>The recovery key could not be shown ({reason}), so nothing was set up. Try again.</source>
        <translation>रिकवरी कुंजी दिखाई नहीं जा सकी ({reason}), इसलिए कुछ भी तैयार नहीं किया गया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The recovery key was renewed after {name} last set a passphrase, so it cannot set a new one. Transfer {name}&apos;s clients to a newly added therapist.</source>
        <translation>{name} का गुप्त वाक्य आख़िरी बार तय होने के बाद रिकवरी कुंजी नई बनी, इसलिए वह नया गुप्त वाक्य तय नहीं कर सकती। नए थेरेपिस्ट जोड़ें और {name} के क्लाइंट उन्हें सौंपें।</translation>
    </message>
    <message>
        <source>The rows in this bundle do not follow those that are here. Make a bundle with all rows of that kiosk (without --from) and bring it here; nothing was changed.</source>
        <translation>इस बंडल की पंक्तियाँ यहाँ की पंक्तियों से आगे नहीं चलतीं। उस कियोस्क की सभी पंक्तियों का बंडल बनाएँ (--from के बिना) और यहाँ लाएँ; कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The scored {path} have too many different spans to make one score of them.</source>
        <translation>जगह {path}: स्कोर में गिने जाने वाले सवालों के फैलाव इतने अलग-अलग हैं कि उनसे एक स्कोर नहीं बन सकता।</translation>
    </message>
    <message>
        <source>The settings in {folder} are being changed by another program for too long. Wait a moment and try again.</source>
        <translation>{folder} की सेटिंग कोई और प्रोग्राम बहुत देर से बदल रहा है। थोड़ा रुकें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The stored end of the rows cannot be read: the file of the records is damaged.</source>
        <translation>पंक्तियों का रखा हुआ अंत पढ़ा नहीं जा सकता: रिकॉर्ड की फ़ाइल ख़राब है।</translation>
    </message>
    <message>
        <source>The stored end of the rows does not belong to the last row.</source>
        <translation>पंक्तियों का रखा हुआ अंत आख़िरी पंक्ति का नहीं है।</translation>
    </message>
    <message>
        <source>The stored end of the rows is missing.</source>
        <translation>पंक्तियों का रखा हुआ अंत नहीं है।</translation>
    </message>
    <message>
        <source>The system did not take the change “{change}”: {reason}. Look at it with systemctl status {unit}, then try again.</source>
        <translation>सिस्टम ने बदलाव “{change}” नहीं माना: {reason}। systemctl status {unit} से देखें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The text at {path} is empty, longer than {most} characters or has control characters. Write a plain line of text.</source>
        <translation>जगह {path}: टेक्स्ट ख़ाली है, {most} अक्षरों से लंबा है या उसमें नियंत्रण अक्षर हैं। एक सादी पंक्ति लिखें।</translation>
    </message>
    <message>
        <source>The two passphrases differ. Start again and type it twice.</source>
        <translation>दोनों गुप्त वाक्य अलग हैं। फिर से शुरू करें और उसे दो बार लिखें।</translation>
    </message>
    <message>
        <source>The {count} rows after that cannot be confirmed: they may be right, but nothing proves it.</source>
        <translation>उसके बाद की {count} पंक्तियों की पुष्टि नहीं हो सकती: वे सही हो सकती हैं, पर कुछ भी इसे साबित नहीं करता।</translation>
    </message>
    <message>
        <source>There are {count} rows fewer than when they were last checked: the records were replaced by an older copy, or their end was cut off.</source>
        <translation>पिछली जाँच से {count} पंक्तियाँ कम हैं: रिकॉर्ड की जगह पुरानी नक़ल रखी गई, या उनका अंत कट गया।</translation>
    </message>
    <message>
        <source>There is a practice in {folder} already. Start `rapport` to use it, or choose another folder for a new one.</source>
        <translation>{folder} में पहले से एक क्लिनिक है। उसे काम में लेने के लिए `rapport` चलाएँ, या नए के लिए दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name and the folder.</source>
        <translation>फ़ाइल {path} नहीं है। नाम और फ़ोल्डर जाँचें।</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Check that the stick is connected, or name another place.</source>
        <translation>फ़ोल्डर {folder} नहीं है। देखें कि स्टिक लगी है, या दूसरी जगह बताएँ।</translation>
    </message>
    <message>
        <source>There is no practice in {folder}. Name another folder with --data, or set one up with `rapport setup`.</source>
        <translation>{folder} में कोई क्लिनिक नहीं है। --data से दूसरा फ़ोल्डर बताएँ, या `rapport setup` से क्लिनिक बनाएँ।</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, and {free} MB are free. Free some space there, or choose another place.</source>
        <translation>{folder} में काफ़ी जगह नहीं है: {needed} MB चाहिए, और {free} MB ख़ाली हैं। वहाँ जगह ख़ाली करें, या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words.</source>
        <translation>अभी सहेजने को कुछ नहीं है। कुछ शब्द लिखें।</translation>
    </message>
    <message>
        <source>This backup is damaged: what it holds is not what Rapport wrote. Copy it from its medium again, or use another backup; nothing was changed here.</source>
        <translation>यह बैकअप ख़राब है: इसमें वह नहीं है जो Rapport ने लिखा था। उसे उसके माध्यम से फिर कॉपी करें, या दूसरा बैकअप काम में लें; यहाँ कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>This bundle holds answer sheets, and this device is a kiosk without therapists. Bring it to the practice&apos;s own computer.</source>
        <translation>इस बंडल में जवाब-पत्र हैं, और यह उपकरण बिना थेरेपिस्ट वाला कियोस्क है। इसे क्लिनिक के कंप्यूटर पर लाएँ।</translation>
    </message>
    <message>
        <source>This bundle holds the list of clients for kiosks without therapists; this computer has the list already. Bring it to a kiosk.</source>
        <translation>इस बंडल में बिना थेरेपिस्ट वाले कियोस्क के लिए क्लाइंट सूची है; इस कंप्यूटर पर सूची पहले से है। इसे कियोस्क पर लाएँ।</translation>
    </message>
    <message>
        <source>This client is not yours to read. The client&apos;s therapist can share access.</source>
        <translation>आपको इस क्लाइंट के जवाब पढ़ने की अनुमति नहीं है। क्लाइंट के थेरेपिस्ट पहुँच साझा कर सकते हैं।</translation>
    </message>
    <message>
        <source>This code is not known here. Please compare it with your card, or go on without a code.</source>
        <translation>यह कोड यहाँ जाना-पहचाना नहीं है। कृपया इसे अपने कार्ड से मिलाएँ, या बिना कोड आगे बढ़ें।</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or a day before.</source>
        <translation>यह दिन अभी नहीं आया है। आज का या उससे पहले का दिन चुनें।</translation>
    </message>
    <message>
        <source>This device has {count} rows, so no bundle can begin with row {row}.</source>
        <translation>इस उपकरण में {count} पंक्तियाँ हैं, इसलिए कोई बंडल पंक्ति {row} से शुरू नहीं हो सकता।</translation>
    </message>
    <message>
        <source>This device is a kiosk without therapists: it holds no keys, and nothing can be unlocked on it. Unlock on the practice&apos;s own computer; `rapport bundle out` takes the sheets there.</source>
        <translation>यह उपकरण बिना थेरेपिस्ट वाला कियोस्क है: इसमें कोई कुंजी नहीं है, और यहाँ कुछ अनलॉक नहीं हो सकता। क्लिनिक के कंप्यूटर पर अनलॉक करें; `rapport bundle out` जवाब-पत्र वहाँ पहुँचाता है।</translation>
    </message>
    <message>
        <source>This file is no picture. A logo is a PNG or JPEG file.</source>
        <translation>यह फ़ाइल तस्वीर नहीं है। लोगो PNG या JPEG फ़ाइल होता है।</translation>
    </message>
    <message>
        <source>This has to be confirmed. Give --yes if it is meant; nothing was changed.</source>
        <translation>इसकी पुष्टि ज़रूरी है। अगर यही करना है, तो --yes दें; कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>This is the practice&apos;s only therapist. Add another one first.</source>
        <translation>इस क्लिनिक में और कोई थेरेपिस्ट नहीं है। पहले किसी को जोड़ें।</translation>
    </message>
    <message>
        <source>This is too long. There is room for {most} characters.</source>
        <translation>यह बहुत लंबा है। {most} अक्षरों की जगह है।</translation>
    </message>
    <message>
        <source>This list of clients is older than the one that the kiosk has: clients who came since would not be known any more, and what the practice decided since would not hold here. Bring a newer one, or give --yes to take this one all the same.</source>
        <translation>यह क्लाइंट सूची उससे पुरानी है जो कियोस्क पर है: उसके बाद आए क्लाइंट फिर पहचाने नहीं जाएँगे, और क्लिनिक ने उसके बाद जो तय किया वह यहाँ लागू नहीं रहेगा। नई सूची लाएँ, या फिर भी यही लेने के लिए --yes दें।</translation>
    </message>
    <message>
        <source>This machine has too little free memory to check the passphrase ({mebibytes} MiB). Close other programs and try again.</source>
        <translation>इस मशीन में गुप्त वाक्य जाँचने के लिए ख़ाली मेमोरी बहुत कम है ({mebibytes} MiB)। दूसरे प्रोग्राम बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This name and passphrase do not belong together. Check both, the keyboard&apos;s language and the capital letters, and try again; the recovery key opens as well.</source>
        <translation>यह नाम और गुप्त वाक्य आपस में मेल नहीं खाते। दोनों को, कीबोर्ड की भाषा को और बड़े अक्षरों को जाँचें और फिर कोशिश करें; रिकवरी कुंजी भी खोलती है।</translation>
    </message>
    <message>
        <source>This name has invisible characters in it. Type it anew, letter by letter.</source>
        <translation>इस नाम में अदृश्य अक्षर हैं। इसे नए सिरे से, एक-एक अक्षर लिखें।</translation>
    </message>
    <message>
        <source>This name has more than {most} characters. Shorten it.</source>
        <translation>इस नाम में {most} से ज़्यादा अक्षर हैं। इसे छोटा करें।</translation>
    </message>
    <message>
        <source>This needs the practice&apos;s recovery key. Sign in with it in place of the passphrase, and try again.</source>
        <translation>इसके लिए क्लिनिक की रिकवरी कुंजी चाहिए। गुप्त वाक्य की जगह उससे साइन इन करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This note is not there any more. Open the client again to see why.</source>
        <translation>यह नोट अब यहाँ नहीं है। वजह देखने के लिए क्लाइंट को फिर खोलें।</translation>
    </message>
    <message>
        <source>This opens nothing in the backup. It takes the passphrase that a therapist of the practice had on the day of the backup, or the practice&apos;s recovery key. Check the keyboard&apos;s language and the capital letters, and try again.</source>
        <translation>इससे बैकअप में कुछ नहीं खुलता। इसके लिए बैकअप के दिन का किसी थेरेपिस्ट का गुप्त वाक्य चाहिए, या क्लिनिक की रिकवरी कुंजी। कीबोर्ड की भाषा और बड़े अक्षर जाँचें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This passphrase was just changed in another window. Start again.</source>
        <translation>यह गुप्त वाक्य अभी-अभी दूसरी विंडो में बदला गया। फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>This picture cannot be read: it is damaged or far too large. Choose another.</source>
        <translation>यह तस्वीर पढ़ी नहीं जा सकती: यह ख़राब है या बहुत ज़्यादा बड़ी है। दूसरी चुनें।</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB. Choose a smaller one.</source>
        <translation>यह तस्वीर 10 MB से बड़ी है। छोटी चुनें।</translation>
    </message>
    <message>
        <source>This practice uses a kind of key (X-Wing) that the installed cryptography library cannot do. Install Rapport from its own installer, which brings the right library.</source>
        <translation>यह क्लिनिक ऐसी कुंजी (X-Wing) काम में लेता है जिसे लगी हुई क्रिप्टोग्राफ़ी लाइब्रेरी नहीं जानती। Rapport को उसके अपने इंस्टॉलर से लगाएँ, जो सही लाइब्रेरी लाता है।</translation>
    </message>
    <message>
        <source>This rating is none that the questionnaire offers. Choose one of its answers.</source>
        <translation>प्रश्नावली में ऐसा आकलन नहीं है। उसके जवाबों में से एक चुनें।</translation>
    </message>
    <message>
        <source>This recovery key was made by a newer Rapport. Update Rapport and type it again.</source>
        <translation>यह रिकवरी कुंजी नए Rapport ने बनाई थी। Rapport अपडेट करें और इसे फिर लिखें।</translation>
    </message>
    <message>
        <source>This session cannot be rated: it is not there any more, or its questionnaire has no sentences for the therapist. Choose another session.</source>
        <translation>इस सत्र का आकलन नहीं हो सकता: वह अब यहाँ नहीं है, या उसकी प्रश्नावली में थेरेपिस्ट के लिए वाक्य नहीं हैं। दूसरा सत्र चुनें।</translation>
    </message>
    <message>
        <source>This therapist cannot read {name}, so there is nothing to take back.</source>
        <translation>इस थेरेपिस्ट को {name} के जवाब पढ़ने की अनुमति नहीं है, इसलिए वापस लेने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This therapist is not here any more. Look at the list of therapists again.</source>
        <translation>यह थेरेपिस्ट अब यहाँ नहीं हैं। थेरेपिस्ट की सूची फिर देखें।</translation>
    </message>
    <message>
        <source>Two items have the same id ({path}). Rename one of them.</source>
        <translation>दो सवालों की पहचान (id) एक ही है ({path})। एक का नाम बदलें।</translation>
    </message>
    <message>
        <source>Type your own passphrase once more to make a new recovery key.</source>
        <translation>नई रिकवरी कुंजी बनाने के लिए अपना गुप्त वाक्य एक बार और लिखें।</translation>
    </message>
    <message>
        <source>What is kept about a person is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>किसी व्यक्ति के बारे में जो रखा है वह ख़राब है या नए Rapport का है। Rapport अपडेट करें, या पिछले बैकअप से कुंजी फ़ाइल बहाल करें।</translation>
    </message>
    <message>
        <source>What lets you read the practice&apos;s log is damaged, and without it no person can be added or given anything. Restore the key file from the latest backup.</source>
        <translation>जिससे क्लिनिक का लॉग आपके लिए खुलता है, वह ख़राब है, और उसके बिना न किसी को जोड़ा जा सकता है, न कुछ दिया जा सकता है। पिछले बैकअप से कुंजी फ़ाइल बहाल करें।</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no backup on it now. Use another medium.</source>
        <translation>{folder} में जो लिखा गया, वह वैसा वापस नहीं आता: लगता है माध्यम ख़राब हो रहा है। उस पर अभी कोई बैकअप नहीं है। दूसरा माध्यम काम में लें।</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no new bundle on it. Use another medium.</source>
        <translation>{folder} में जो लिखा गया, वह वैसा वापस नहीं आता: लगता है माध्यम ख़राब हो रहा है। उस पर कोई नया बंडल नहीं है। दूसरा माध्यम काम में लें।</translation>
    </message>
    <message>
        <source>What you signed in with is not valid any more: it was taken back or renewed meanwhile. Lock, and sign in anew; nothing was changed.</source>
        <translation>जिससे आपने साइन इन किया, वह अब मान्य नहीं है: इस बीच उसे वापस लिया गया या नया बनाया गया। लॉक करें और फिर से साइन इन करें; कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>What your desk remembers is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the key file from the latest backup.</source>
        <translation>आपकी डेस्क को जो याद है वह ख़राब है या नए Rapport का है। Rapport अपडेट करें; उससे काम न बने, तो पिछले बैकअप से कुंजी फ़ाइल बहाल करें।</translation>
    </message>
    <message>
        <source>White words on this colour would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>इस रंग पर सफ़ेद शब्द पढ़ना मुश्किल होगा: कंट्रास्ट {contrast} : 1 है, और {least} : 1 चाहिए। सबसे पास का गहरा रंग जो अच्छी तरह पढ़ा जाए: {proposal}।</translation>
    </message>
    <message>
        <source>With this passphrase the backup opens, but the key of its rows does not. Restore it with another therapist’s passphrase or with the recovery key.</source>
        <translation>इस गुप्त वाक्य से बैकअप खुलता है, पर उसकी पंक्तियों की कुंजी नहीं। इसे किसी दूसरे थेरेपिस्ट के गुप्त वाक्य से या रिकवरी कुंजी से बहाल करें।</translation>
    </message>
    <message>
        <source>Words in this colour on the pages would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>पन्नों पर इस रंग के शब्द पढ़ना मुश्किल होगा: कंट्रास्ट {contrast} : 1 है, और {least} : 1 चाहिए। सबसे पास का गहरा रंग जो अच्छी तरह पढ़ा जाए: {proposal}।</translation>
    </message>
    <message>
        <source>You signed in with the recovery key, which has no passphrase. Give the therapist a new passphrase instead.</source>
        <translation>आपने रिकवरी कुंजी से साइन इन किया है, जिसका कोई गुप्त वाक्य नहीं होता। इसकी जगह थेरेपिस्ट को नया गुप्त वाक्य दें।</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>एक सूची</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>एक टेक्स्ट</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>एक पूर्ण संख्या</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>एक ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>सबसे ऊपर का स्तर</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>सही या ग़लत (true, false)</translation>
    </message>
    <message>
        <source>{count} clients are called {name}. Say which one: {numbers}.</source>
        <translation>{name} नाम के {count} क्लाइंट हैं। बताएँ कौन-से: {numbers}।</translation>
    </message>
    <message>
        <source>{count} rows of that kiosk are here already with other contents (row {rows}). Either the kiosk&apos;s folder was replaced by an older copy, or somebody changed a row, here or there. Nothing was changed; `rapport verify` with a passphrase tells whether the rows that are here are right.</source>
        <translation>उस कियोस्क की {count} पंक्तियाँ यहाँ पहले से हैं, पर भीतर कुछ और है (पंक्ति {rows})। या तो कियोस्क के फ़ोल्डर की जगह पुरानी नक़ल रखी गई, या किसी ने यहाँ या वहाँ कोई पंक्ति बदली। कुछ बदला नहीं गया; गुप्त वाक्य के साथ `rapport verify` बताता है कि यहाँ की पंक्तियाँ सही हैं या नहीं।</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its name and who may read it.</source>
        <translation>{file} पढ़ी नहीं जा सकती ({reason})। उसका नाम और पढ़ने की अनुमति जाँचें।</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({reason}). Check that the disk is connected and sound, then try again.</source>
        <translation>{file} पढ़ी या लिखी नहीं जा सकती ({reason})। देखें कि डिस्क जुड़ी है और ठीक है, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{file} cannot be read: this user has no right to. Start Rapport as the user whose practice it is, or give this user the right to read and write there.</source>
        <translation>{file} पढ़ी नहीं जा सकती: इस खाते को अधिकार नहीं है। Rapport को उस खाते से चलाएँ जिसका क्लिनिक है, या इस खाते को वहाँ पढ़ने और लिखने का अधिकार दें।</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Check the folder and the free space.</source>
        <translation>{file} लिखी नहीं जा सकती ({reason})। फ़ोल्डर और ख़ाली जगह जाँचें।</translation>
    </message>
    <message>
        <source>{file} cannot be written: it or its folder is read-only for this user. Give this user the right to write there, then try again.</source>
        <translation>{file} लिखी नहीं जा सकती: वह या उसका फ़ोल्डर इस खाते के लिए सिर्फ़ पढ़ने का है। इस खाते को वहाँ लिखने का अधिकार दें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{file} has “{name}”, which set-up does not know. Correct or remove it.</source>
        <translation>{file} में “{name}” है, जिसे सेट-अप नहीं जानता। इसे ठीक करें या हटाएँ।</translation>
    </message>
    <message>
        <source>{file} holds rows that belong to no kiosk of this practice.</source>
        <translation>{file} में ऐसी पंक्तियाँ हैं जो इस क्लिनिक के किसी कियोस्क की नहीं हैं।</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a whole.</source>
        <translation>{file} ख़राब है और पूरी नहीं पढ़ी जा सकती।</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {detail}.</source>
        <translation>{file} भीतर से ख़राब है: {detail}।</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {table} names an entry that is not there.</source>
        <translation>{file} भीतर से ख़राब है: {table} ऐसी प्रविष्टि का नाम लेता है जो नहीं है।</translation>
    </message>
    <message>
        <source>{file} is damaged, so the practice in this folder cannot be opened. Restore that file from the latest backup.</source>
        <translation>{file} ख़राब है, इसलिए इस फ़ोल्डर का क्लिनिक नहीं खुल सकता। पिछले बैकअप से वह फ़ाइल बहाल करें।</translation>
    </message>
    <message>
        <source>{file} is damaged. Run `rapport verify` to see what is affected, and restore that file from the latest backup.</source>
        <translation>{file} ख़राब है। क्या-क्या प्रभावित है, यह देखने के लिए `rapport verify` चलाएँ, और पिछले बैकअप से वह फ़ाइल बहाल करें।</translation>
    </message>
    <message>
        <source>{file} is in use by another program for too long. Wait a moment and try again.</source>
        <translation>{file} को कोई और प्रोग्राम बहुत देर से काम में ले रहा है। थोड़ा रुकें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{file} is missing, so the practice in this folder cannot be opened. Restore the folder from the latest backup.</source>
        <translation>{file} नहीं है, इसलिए इस फ़ोल्डर का क्लिनिक नहीं खुल सकता। पिछले बैकअप से फ़ोल्डर बहाल करें।</translation>
    </message>
    <message>
        <source>{file} is neither TOML nor JSON that can be read: {reason}.</source>
        <translation>{file} न TOML के रूप में पढ़ी जा सकती है, न JSON के रूप में: {reason}।</translation>
    </message>
    <message>
        <source>{file} is not a backup of Rapport. Choose a file that `rapport backup` wrote.</source>
        <translation>{file} Rapport का बैकअप नहीं है। ऐसी फ़ाइल चुनें जो `rapport backup` ने लिखी हो।</translation>
    </message>
    <message>
        <source>{file} is not a bundle of Rapport. Choose a file that `rapport bundle out` wrote.</source>
        <translation>{file} Rapport का बंडल नहीं है। ऐसी फ़ाइल चुनें जो `rapport bundle out` ने लिखी हो।</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or replace it with --force.</source>
        <translation>{file} पहले से है। दूसरा नाम चुनें, या --force से उसकी जगह नई रखें।</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file, or give --force to replace it.</source>
        <translation>{file} पहले से है। दूसरी फ़ाइल बताएँ, या उसकी जगह नई रखने के लिए --force दें।</translation>
    </message>
    <message>
        <source>{file} needs a line like {name} = &quot;…&quot;.</source>
        <translation>{file} में ऐसी पंक्ति चाहिए: {name} = &quot;…&quot;।</translation>
    </message>
    <message>
        <source>{file} was written by a newer Rapport. Update Rapport on this machine; nothing was changed.</source>
        <translation>{file} नए Rapport ने लिखी थी। इस मशीन पर Rapport अपडेट करें; कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>{file} was written by an older Rapport and has to be brought to a newer form first. Start `rapport` once: it makes a backup and does so by itself.</source>
        <translation>{file} पुराने Rapport ने लिखी थी और उसे पहले नए रूप में लाना होगा। `rapport` एक बार चालू करें: वह बैकअप बनाकर यह काम अपने आप कर देगा।</translation>
    </message>
    <message>
        <source>{folder} holds other files, and a practice needs a folder of its own. Choose a folder that is empty or does not exist yet.</source>
        <translation>{folder} में दूसरी फ़ाइलें हैं, और क्लिनिक को अपना अलग फ़ोल्डर चाहिए। ऐसा फ़ोल्डर चुनें जो ख़ाली हो या अभी बना न हो।</translation>
    </message>
    <message>
        <source>{folder} holds other files. Please name a new folder for the tour.</source>
        <translation>{folder} में दूसरी फ़ाइलें हैं। कृपया परिचय के लिए नया फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>{folder} is the practice’s own folder, and this file belongs elsewhere: on a stick, or on another computer. Name another place.</source>
        <translation>{folder} क्लिनिक का अपना फ़ोल्डर है, और यह फ़ाइल कहीं और रहनी चाहिए: स्टिक पर, या दूसरे कंप्यूटर पर। दूसरी जगह बताएँ।</translation>
    </message>
    <message>
        <source>{name} has left, so a code card would not work. Mark the return first.</source>
        <translation>{name} का आना बंद हो गया है, इसलिए कोड कार्ड नहीं चलेगा। पहले फिर आना दर्ज करें।</translation>
    </message>
    <message>
        <source>{name} is another therapist&apos;s client, whom you may only read. Ask that therapist, or sign in with the recovery key.</source>
        <translation>{name} किसी दूसरे थेरेपिस्ट के क्लाइंट हैं, और आपको सिर्फ़ पढ़ने की अनुमति है। उनसे पूछें, या रिकवरी कुंजी से साइन इन करें।</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s client already.</source>
        <translation>{name} पहले से इसी थेरेपिस्ट के क्लाइंट हैं।</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s own client. Transfer {name} to somebody else instead.</source>
        <translation>{name} इसी थेरेपिस्ट के अपने क्लाइंट हैं। इसकी जगह {name} को किसी और को सौंपें।</translation>
    </message>
    <message>
        <source>{name} still has {count} clients. Transfer them to somebody else first, or note that they have left.</source>
        <translation>{name} के पास अब भी {count} क्लाइंट हैं। पहले उन्हें किसी और को सौंपें, या दर्ज करें कि उनका आना बंद हो गया है।</translation>
    </message>
    <message>
        <source>{path} belongs to labelled answers only. Remove it.</source>
        <translation>जगह {path}: यह सिर्फ़ शब्दों वाले जवाबों के लिए है। इसे हटाएँ।</translation>
    </message>
    <message>
        <source>{path} belongs to numbers and lines only. Remove it.</source>
        <translation>जगह {path}: यह सिर्फ़ संख्याओं और लाइनों के लिए है। इसे हटाएँ।</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {reason}. Check that the system’s disk can be written to.</source>
        <translation>{path} बदली नहीं जा सकती: {reason}। देखें कि सिस्टम की डिस्क पर लिखा जा सकता है।</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the disk and your rights to the file.</source>
        <translation>{path} पढ़ी नहीं जा सकती: {reason}। डिस्क और फ़ाइल पर अपने अधिकार जाँचें।</translation>
    </message>
    <message>
        <source>{path} has an item whose condition is left out. Add the condition&apos;s item.</source>
        <translation>जगह {path}: यहाँ ऐसा सवाल है जिसकी शर्त छूटी हुई है। शर्त वाला सवाल जोड़ें।</translation>
    </message>
    <message>
        <source>{path} has {count} labels for {wanted} answers. Give one label an answer.</source>
        <translation>जगह {path}: {wanted} जवाबों के लिए {count} लेबल हैं। हर जवाब को एक लेबल दें।</translation>
    </message>
    <message>
        <source>{path} is asked only sometimes, so it cannot count in the score.</source>
        <translation>जगह {path}: यह सवाल कभी-कभी ही पूछा जाता है, इसलिए स्कोर में नहीं गिना जा सकता।</translation>
    </message>
    <message>
        <source>{path} is larger than {most} bytes. Give Rapport one client&apos;s scores at a time.</source>
        <translation>{path} {most} बाइट से बड़ी है। Rapport को एक बार में एक ही क्लाइंट के स्कोर दें।</translation>
    </message>
    <message>
        <source>{path} is missing. Add both ends and their words.</source>
        <translation>जगह {path}: यहाँ कुछ नहीं है। दोनों सिरे और उनके शब्द जोड़ें।</translation>
    </message>
    <message>
        <source>{path} is written for other kinds only. Remove it.</source>
        <translation>जगह {path}: यह सिर्फ़ दूसरी तरह के सवालों के लिए है। इसे हटाएँ।</translation>
    </message>
    <message>
        <source>{path} must be at least 1 and at most the number of scored items.</source>
        <translation>जगह {path}: संख्या कम से कम 1 हो और स्कोर में गिने जाने वाले सवालों की संख्या से ज़्यादा न हो।</translation>
    </message>
    <message>
        <source>{path} must be yes (2), no (0) and “would rather not say” (3), in this order.</source>
        <translation>जगह {path}: यहाँ इसी क्रम में हाँ (2), नहीं (0) और “नहीं बताना है” (3) होना चाहिए।</translation>
    </message>
    <message>
        <source>{path} must end {fewest} to {most} steps above its beginning, and at 1000 at the most.</source>
        <translation>जगह {path}: अंत शुरुआत से {fewest} से {most} क़दम ऊपर हो, और 1000 से ज़्यादा न हो।</translation>
    </message>
    <message>
        <source>{path} must name an item further up and values which that item offers.</source>
        <translation>जगह {path}: यहाँ ऊपर का कोई सवाल और उसके दिए हुए मान होने चाहिए।</translation>
    </message>
    <message>
        <source>{path} must name items of this questionnaire, each once.</source>
        <translation>जगह {path}: यहाँ इसी प्रश्नावली के सवाल होने चाहिए, हर एक एक बार।</translation>
    </message>
    <message>
        <source>{path} names the kind “{kind}”, which Rapport does not know. Choose: {kinds}.</source>
        <translation>जगह {path}: यहाँ प्रकार “{kind}” है, जिसे Rapport नहीं जानता। इनमें से चुनें: {kinds}।</translation>
    </message>
    <message>
        <source>{path} names the scale “{scale}”, which is not among the scales. Add or correct it.</source>
        <translation>जगह {path}: पैमाना “{scale}” पैमानों में नहीं है। इसे जोड़ें या ठीक करें।</translation>
    </message>
    <message>
        <source>{path} needs two or more answers, each with a value of its own.</source>
        <translation>जगह {path}: दो या ज़्यादा जवाब चाहिए, हर एक का अपना मान हो।</translation>
    </message>
    <message>
        <source>{path}: write labelled answers as a list of values.</source>
        <translation>जगह {path}: शब्दों वाले जवाबों को मानों की सूची के रूप में लिखें।</translation>
    </message>
    <message>
        <source>{path}: yes and no are no amount, so they cannot count in the score.</source>
        <translation>जगह {path}: हाँ और नहीं कोई मात्रा नहीं हैं, इसलिए स्कोर में नहीं गिने जा सकते।</translation>
    </message>
    <message>
        <source>“{key}” is missing at {path}. Add it.</source>
        <translation>जगह {path}: “{key}” नहीं है। इसे जोड़ें।</translation>
    </message>
    <message>
        <source>“{key}” stands twice in the same object. Keep one of them.</source>
        <translation>“{key}” एक ही ऑब्जेक्ट में दो बार है। एक ही रखें।</translation>
    </message>
    <message>
        <source>“{title}” has no short form. Use the whole questionnaire.</source>
        <translation>“{title}” का छोटा रूप नहीं है। पूरी प्रश्नावली काम में लें।</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Answer sheets left out, because they hold answers that the questionnaire does not offer: {count}. No kiosk of Rapport writes such sheets; somebody may have added them by force.</source>
        <translation>छोड़े गए जवाब-पत्र, क्योंकि उनमें ऐसे जवाब हैं जो प्रश्नावली में नहीं हैं: {count}। Rapport का कोई कियोस्क ऐसे जवाब-पत्र नहीं लिखता; हो सकता है किसी ने उन्हें ज़बरदस्ती जोड़ा हो।</translation>
    </message>
    <message>
        <source>Answer sheets with a date that cannot be right: {count}. The kiosk&apos;s clock was wrong when they came in. They are shown in the order in which they came; please check the date on the kiosk.</source>
        <translation>ऐसी तारीख़ वाले जवाब-पत्र जो सही नहीं हो सकती: {count}। उनके आने के समय कियोस्क की घड़ी ग़लत थी। वे उसी क्रम में दिखाए गए हैं जिसमें आए; कृपया कियोस्क पर तारीख़ जाँचें।</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {days} days since the last unlock. Answer sheets that are too old are destroyed at the next unlock, not now: please check the date first.</source>
        <translation>इस कंप्यूटर की घड़ी के अनुसार पिछली बार अनलॉक किए {days} दिन हो गए। बहुत पुराने जवाब-पत्र अगली बार अनलॉक करने पर नष्ट होंगे, अभी नहीं: कृपया पहले तारीख़ जाँचें।</translation>
    </message>
    <message>
        <source>By this computer’s clock the last backup was made in the future. Check the date, and make a new backup.</source>
        <translation>इस कंप्यूटर की घड़ी के अनुसार पिछला बैकअप भविष्य में बना। तारीख़ जाँचें, और नया बैकअप बनाएँ।</translation>
    </message>
    <message>
        <source>Clients who were erased and are here again: {count}.</source>
        <translation>मिटाए गए क्लाइंट जो फिर यहाँ हैं: {count}।</translation>
    </message>
    <message>
        <source>Clients whom the recovery key would not open: {count}.</source>
        <translation>क्लाइंट जिनके जवाब रिकवरी कुंजी नहीं खोलेगी: {count}।</translation>
    </message>
    <message>
        <source>Clients whom their own therapist cannot read: {count}.</source>
        <translation>क्लाइंट जिनके जवाब उनके अपने थेरेपिस्ट भी नहीं पढ़ सकते: {count}।</translation>
    </message>
    <message>
        <source>Code cards of clients who are not here: {count}.</source>
        <translation>ऐसे क्लाइंट के कोड कार्ड जो यहाँ नहीं हैं: {count}।</translation>
    </message>
    <message>
        <source>Damaged entries in the file of the keys: {count}.</source>
        <translation>कुंजी फ़ाइल में ख़राब प्रविष्टियाँ: {count}।</translation>
    </message>
    <message>
        <source>Most answer sheets are dated later than today. The clock of this computer seems to be behind: please check its date.</source>
        <translation>ज़्यादातर जवाब-पत्रों पर आज से बाद की तारीख़ है। लगता है इस कंप्यूटर की घड़ी पीछे है: कृपया इसकी तारीख़ जाँचें।</translation>
    </message>
    <message>
        <source>Nobody of this practice has a key for this kiosk&apos;s rows, so they cannot be read here. Make the folder of that kiosk anew with `rapport bundle kiosk`.</source>
        <translation>इस क्लिनिक में किसी के पास इस कियोस्क की पंक्तियों की कुंजी नहीं है, इसलिए वे यहाँ नहीं पढ़ी जा सकतीं। `rapport bundle kiosk` से उस कियोस्क का फ़ोल्डर नए सिरे से बनाएँ।</translation>
    </message>
    <message>
        <source>Notes of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>आपके अपने नोट जो पढ़े नहीं जा सकते: {count}। वे छोड़ दिए गए; हो सकता है किसी ने उन्हें ज़बरदस्ती बदला हो।</translation>
    </message>
    <message>
        <source>Nothing can be written into the practice&apos;s folder, so what is read and done now is not noted there. You can read on. Is the disk full, or the folder read-only?</source>
        <translation>क्लिनिक के फ़ोल्डर में कुछ लिखा नहीं जा सकता, इसलिए अभी जो पढ़ा और किया जाता है वह वहाँ दर्ज नहीं होता। पढ़ना जारी रखा जा सकता है। क्या डिस्क भर गई है, या फ़ोल्डर सिर्फ़ पढ़ने का है?</translation>
    </message>
    <message>
        <source>One answer sheet older than {months} months was destroyed, as the practice decided.</source>
        <translation>{months} महीनों से पुराना एक जवाब-पत्र नष्ट किया गया, जैसा क्लिनिक ने तय किया।</translation>
    </message>
    <message>
        <source>One kiosk&apos;s rows cannot be checked, because its key was not given to you. They are left out.</source>
        <translation>एक कियोस्क की पंक्तियाँ जाँची नहीं जा सकतीं, क्योंकि उसकी कुंजी आपको नहीं दी गई। वे छोड़ दी गईं।</translation>
    </message>
    <message>
        <source>Places where therapists&apos; keys are kept and that no passphrase opens any more: {count}. The recovery key can give these therapists a new passphrase.</source>
        <translation>थेरेपिस्ट की कुंजियों की जगहें जिन्हें अब कोई गुप्त वाक्य नहीं खोलता: {count}। रिकवरी कुंजी से इन थेरेपिस्ट को नया गुप्त वाक्य दिया जा सकता है।</translation>
    </message>
    <message>
        <source>Public keys that nothing can be sealed to: {count}.</source>
        <translation>सार्वजनिक कुंजियाँ जिनके लिए कुछ सील नहीं हो सकता: {count}।</translation>
    </message>
    <message>
        <source>Ratings of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>आपके अपने आकलन जो पढ़े नहीं जा सकते: {count}। वे छोड़ दिए गए; हो सकता है किसी ने उन्हें ज़बरदस्ती बदला हो।</translation>
    </message>
    <message>
        <source>Row {row} belongs to one of your clients and does not open. It is left out; a backup may have it.</source>
        <translation>पंक्ति {row} आपके किसी क्लाइंट की है और नहीं खुलती। वह छोड़ दी गई; हो सकता है किसी बैकअप में हो।</translation>
    </message>
    <message>
        <source>Row {row} holds a part of a comment that belongs to none of the answer sheets. It is left out.</source>
        <translation>पंक्ति {row} में टिप्पणी का एक हिस्सा है जो किसी भी जवाब-पत्र का नहीं है। वह छोड़ दी गई।</translation>
    </message>
    <message>
        <source>Sheets that cannot be shown: {count}. They are kept, but the questionnaire that they answer is not in the records file any more. Restore that file from the latest backup.</source>
        <translation>जवाब-पत्र जो दिखाए नहीं जा सकते: {count}। वे रखे हैं, पर जिस प्रश्नावली के वे जवाब हैं वह अब रिकॉर्ड की फ़ाइल में नहीं है। पिछले बैकअप से वह फ़ाइल बहाल करें।</translation>
    </message>
    <message>
        <source>The backup is made, but its date could not be noted in the practice’s folder: the reminder will come sooner than it should.</source>
        <translation>बैकअप बन गया, पर उसकी तारीख़ क्लिनिक के फ़ोल्डर में दर्ज नहीं हो सकी: याद दिलाने वाला संदेश समय से पहले आएगा।</translation>
    </message>
    <message>
        <source>The backup is one of another practice, so it tells nothing about this one.</source>
        <translation>यह किसी दूसरे क्लिनिक का बैकअप है, इसलिए इसके बारे में कुछ नहीं बताता।</translation>
    </message>
    <message>
        <source>The entry of the recovery key is missing: it would open nothing.</source>
        <translation>रिकवरी कुंजी की प्रविष्टि नहीं है: उससे कुछ नहीं खुलेगा।</translation>
    </message>
    <message>
        <source>The folder has other rows than the backup: some were changed, or exchanged for others.</source>
        <translation>फ़ोल्डर की पंक्तियाँ बैकअप से अलग हैं: कुछ बदली गईं, या उनकी जगह दूसरी रखी गईं।</translation>
    </message>
    <message>
        <source>The folder is older than the backup: it lacks {count} rows that the backup has. An older copy was put back, or the end was cut off.</source>
        <translation>फ़ोल्डर बैकअप से पुराना है: उसमें {count} पंक्तियाँ नहीं हैं जो बैकअप में हैं। पुरानी नक़ल वापस रखी गई, या अंत कट गया।</translation>
    </message>
    <message>
        <source>The folder is older than the state code {code}: it lacks {count} rows. An older copy was put back, or the end was cut off.</source>
        <translation>फ़ोल्डर स्थिति कोड {code} से पुराना है: उसमें {count} पंक्तियाँ नहीं हैं। पुरानी नक़ल वापस रखी गई, या अंत कट गया।</translation>
    </message>
    <message>
        <source>The index holds other answers than the records, of client number {number}.</source>
        <translation>इंडेक्स में रिकॉर्ड से अलग जवाब हैं, क्लाइंट संख्या {number} के।</translation>
    </message>
    <message>
        <source>The index holds something that does not open, of client number {number}.</source>
        <translation>इंडेक्स में कुछ ऐसा है जो नहीं खुलता, क्लाइंट संख्या {number} का।</translation>
    </message>
    <message>
        <source>The last backup is {days} days old. Make a new one today.</source>
        <translation>पिछला बैकअप {days} दिन पुराना है। आज नया बनाएँ।</translation>
    </message>
    <message>
        <source>The older files in {file} could not be removed: the next start tries again. They hold keys that should not lie around.</source>
        <translation>{file} की पुरानी फ़ाइलें हटाई नहीं जा सकीं: अगली बार चालू होने पर फिर कोशिश होगी। उनमें ऐसी कुंजियाँ हैं जो यूँ ही पड़ी नहीं रहनी चाहिए।</translation>
    </message>
    <message>
        <source>The public key of client number {number} is not this client&apos;s: somebody may have exchanged it, and could read new sheets. Restore the key file from the latest backup.</source>
        <translation>क्लाइंट संख्या {number} की सार्वजनिक कुंजी इस क्लाइंट की नहीं है: हो सकता है किसी ने उसे बदल दिया हो और नए जवाब-पत्र पढ़ सके। पिछले बैकअप से कुंजी फ़ाइल बहाल करें।</translation>
    </message>
    <message>
        <source>The records are not those that you saw at your last unlock: the state code {code} does not fit them any more. An older copy was put back, or rows were exchanged. Tell whoever looks after this computer.</source>
        <translation>रिकॉर्ड वे नहीं हैं जो आपने पिछली बार अनलॉक करने पर देखे थे: स्थिति कोड {code} अब उनसे मेल नहीं खाता। पुरानी नक़ल वापस रखी गई, या पंक्तियाँ बदली गईं। इस कंप्यूटर की देखभाल करने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>The records are older than at your last unlock, and whole in themselves: it seems that a backup was put back. Sheets that came in after that backup are missing. Tell whoever looks after this computer.</source>
        <translation>रिकॉर्ड आपके पिछली बार अनलॉक करने के समय से पुराने हैं, और अपने आप में पूरे हैं: लगता है कोई बैकअप वापस रखा गया। उस बैकअप के बाद आए जवाब-पत्र नहीं हैं। इस कंप्यूटर की देखभाल करने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>The rows do not all belong together: something is damaged on the kiosk, or was changed on the way. They were taken in; the next unlock will say which rows cannot be believed.</source>
        <translation>सारी पंक्तियाँ आपस में मेल नहीं खातीं: कियोस्क पर कुछ ख़राब है, या रास्ते में बदला गया। वे ले ली गईं; अगली बार अनलॉक करने पर पता चलेगा कि किन पंक्तियों पर भरोसा नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The rows that this device should go on with are not in the file of the records.</source>
        <translation>जिन पंक्तियों से इस उपकरण को आगे बढ़ना है, वे रिकॉर्ड की फ़ाइल में नहीं हैं।</translation>
    </message>
    <message>
        <source>The state code {code} does not fit: the first {count} rows are not those for which it was shown. Compare it with the paper once more; if it is right, rows were changed or exchanged for others.</source>
        <translation>स्थिति कोड {code} मेल नहीं खाता: पहली {count} पंक्तियाँ वे नहीं हैं जिनके लिए वह दिखाया गया था। काग़ज़ से एक बार और मिलाएँ; वह सही हो, तो पंक्तियाँ बदली गईं या उनकी जगह दूसरी रखी गईं।</translation>
    </message>
    <message>
        <source>Therapists or recovery keys that no therapist added: {count}. Somebody may have exchanged keys to read along; nothing will be shared with them. Restore the key file from the latest backup.</source>
        <translation>थेरेपिस्ट या रिकवरी कुंजियाँ जिन्हें किसी थेरेपिस्ट ने नहीं जोड़ा: {count}। हो सकता है किसी ने पढ़ने के लिए कुंजियाँ बदली हों; उनके साथ कुछ साझा नहीं होगा। पिछले बैकअप से कुंजी फ़ाइल बहाल करें।</translation>
    </message>
    <message>
        <source>Therapists who lack what everybody needs to check the rows or to read the log: {count}.</source>
        <translation>थेरेपिस्ट जिनके पास वह नहीं है जो पंक्तियाँ जाँचने या लॉग पढ़ने के लिए सबको चाहिए: {count}।</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet. Make one: when this disk fails, everything on it is lost.</source>
        <translation>इस क्लिनिक का अभी कोई बैकअप नहीं है। बैकअप बनाएँ: यह डिस्क ख़राब हुई, तो इस पर रखा सब कुछ चला जाएगा।</translation>
    </message>
    <message>
        <source>There is no therapist who could sign in.</source>
        <translation>ऐसा कोई थेरेपिस्ट नहीं है जिसके लिए साइन इन करना मुमकिन हो।</translation>
    </message>
    <message>
        <source>What lets you read client number {number} is damaged, so this client is left out. Restore the key file from the latest backup.</source>
        <translation>जिससे क्लाइंट संख्या {number} के जवाब आपके लिए खुलते हैं, वह ख़राब है, इसलिए यह क्लाइंट छोड़ दिया गया। पिछले बैकअप से कुंजी फ़ाइल बहाल करें।</translation>
    </message>
    <message>
        <source>What the practice&apos;s log and the sheets without a code are sealed to is missing.</source>
        <translation>जिसके लिए क्लिनिक का लॉग और बिना कोड के जवाब-पत्र सील होते हैं, वह नहीं है।</translation>
    </message>
    <message>
        <source>What was done could not be written into the practice&apos;s log, because the practice&apos;s files are damaged. Run `rapport verify` to see what is affected, and restore the latest backup.</source>
        <translation>जो किया गया, वह क्लिनिक के लॉग में नहीं लिखा जा सका, क्योंकि क्लिनिक की फ़ाइलें ख़राब हैं। क्या-क्या प्रभावित है, यह देखने के लिए `rapport verify` चलाएँ, और पिछला बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>What your desk remembered from the last unlock was damaged. All rows were checked from the first one; every sheet counts as unread again.</source>
        <translation>पिछली बार अनलॉक करने का जो आपकी डेस्क को याद था, वह ख़राब था। सभी पंक्तियाँ पहली से जाँची गईं; हर जवाब-पत्र फिर से बिना पढ़ा गिना जाएगा।</translation>
    </message>
    <message>
        <source>Which clients were erased since the backup could not be read from the folder that was here before. If any were, erase them again.</source>
        <translation>बैकअप के बाद कौन-से क्लाइंट मिटाए गए, यह पहले वाले फ़ोल्डर से नहीं पढ़ा जा सका। अगर कोई मिटाए गए थे, तो उन्हें फिर मिटाएँ।</translation>
    </message>
    <message>
        <source>You were given client number {number}, and the key file does not know this client any more. Restore the key file from the latest backup.</source>
        <translation>आपको क्लाइंट संख्या {number} दिया गया था, और कुंजी फ़ाइल अब इस क्लाइंट को नहीं जानती। पिछले बैकअप से कुंजी फ़ाइल बहाल करें।</translation>
    </message>
    <message>
        <source>{count} answer sheets older than {months} months were destroyed, as the practice decided.</source>
        <translation>{months} महीनों से पुराने {count} जवाब-पत्र नष्ट किए गए, जैसा क्लिनिक ने तय किया।</translation>
    </message>
    <message>
        <source>{count} entries of the key file are damaged and were left out. Run `rapport verify`, and restore the key file from the latest backup.</source>
        <translation>कुंजी फ़ाइल की {count} प्रविष्टियाँ ख़राब हैं और छोड़ दी गईं। `rapport verify` चलाएँ, और पिछले बैकअप से कुंजी फ़ाइल बहाल करें।</translation>
    </message>
    <message>
        <source>{count} rows are damaged on the kiosk and did not come along (row {rows}). Its disk may be failing: exchange it.</source>
        <translation>{count} पंक्तियाँ कियोस्क पर ख़राब हैं और साथ नहीं आईं (पंक्ति {rows})। हो सकता है उसकी डिस्क ख़राब हो रही हो: उसे बदलें।</translation>
    </message>
    <message>
        <source>{count} rows in the bundle are otherwise than here (row {rows}). Those that are here were kept; the kiosk&apos;s disk may be failing.</source>
        <translation>बंडल की {count} पंक्तियाँ यहाँ से अलग हैं (पंक्ति {rows})। यहाँ वाली रखी गईं; हो सकता है कियोस्क की डिस्क ख़राब हो रही हो।</translation>
    </message>
    <message>
        <source>{count} rows of this kiosk are damaged and could not be put into the bundle; all others are in it. The disk may be failing: bring the bundle to the practice&apos;s computer, then exchange it.</source>
        <translation>इस कियोस्क की {count} पंक्तियाँ ख़राब हैं और बंडल में नहीं रखी जा सकीं; बाक़ी सब उसमें हैं। हो सकता है डिस्क ख़राब हो रही हो: बंडल को क्लिनिक के कंप्यूटर पर लाएँ, फिर डिस्क बदलें।</translation>
    </message>
    <message>
        <source>{count} sheets of client number {number} are left out: there are too many different questionnaires. Somebody may have added them by force.</source>
        <translation>क्लाइंट संख्या {number} के {count} जवाब-पत्र छोड़ दिए गए: बहुत सारी अलग-अलग प्रश्नावलियाँ हैं। हो सकता है किसी ने उन्हें ज़बरदस्ती जोड़ा हो।</translation>
    </message>
    <message>
        <source>{count} therapists who were removed since the backup can unlock again. Remove them again.</source>
        <translation>बैकअप के बाद हटाए गए {count} थेरेपिस्ट फिर अनलॉक कर सकते हैं। उन्हें फिर हटाएँ।</translation>
    </message>
    <message>
        <source>{file} is from another Rapport, or damaged at its beginning.</source>
        <translation>{file} दूसरे Rapport की है, या शुरू में ख़राब है।</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>{file} नहीं है।</translation>
    </message>
    <message>
        <source>{file} was left behind when writing was cut off. Nothing needs it: delete it while no kiosk and no backup is running.</source>
        <translation>{file} लिखना बीच में रुकने पर रह गई। इसकी किसी को ज़रूरत नहीं: जब कोई कियोस्क और कोई बैकअप न चल रहा हो, तब इसे हटा दें।</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>A backup was put back (rows: {rows})</source>
        <translation>एक बैकअप वापस रखा गया (पंक्तियाँ: {rows})</translation>
    </message>
    <message>
        <source>A bundle of this kiosk’s rows was written ({rows} rows)</source>
        <translation>इस कियोस्क की पंक्तियों का बंडल लिखा गया ({rows} पंक्तियाँ)</translation>
    </message>
    <message>
        <source>A check found what is not as Rapport wrote it ({count})</source>
        <translation>जाँच में कुछ ऐसा मिला जो वैसा नहीं है जैसा Rapport ने लिखा था ({count})</translation>
    </message>
    <message>
        <source>A former colleague</source>
        <translation>पहले के एक साथी</translation>
    </message>
    <message>
        <source>A new list of clients was brought to a kiosk ({clients} clients)</source>
        <translation>कियोस्क पर नई क्लाइंट सूची लाई गई ({clients} क्लाइंट)</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records to a newer form (from {before} to {now})</source>
        <translation>नया Rapport रिकॉर्ड को नए रूप में लाया ({before} से {now})</translation>
    </message>
    <message>
        <source>An entry that cannot be read</source>
        <translation>एक प्रविष्टि जो पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Rows of another kiosk were brought in ({rows} new rows)</source>
        <translation>दूसरे कियोस्क की पंक्तियाँ लाई गईं ({rows} नई पंक्तियाँ)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>कोई</translation>
    </message>
    <message>
        <source>Something that only a newer Rapport knows (number {event})</source>
        <translation>कुछ ऐसा जिसे सिर्फ़ नया Rapport जानता है (संख्या {event})</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed (minutes: {minutes})</source>
        <translation>कियोस्क की घड़ी बदली गई (मिनट: {minutes})</translation>
    </message>
    <message>
        <source>The kiosk was started</source>
        <translation>कियोस्क चालू किया गया</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>रिकवरी कुंजी</translation>
    </message>
    <message>
        <source>Wrong passphrases: {count}</source>
        <translation>ग़लत गुप्त वाक्य: {count}</translation>
    </message>
    <message>
        <source>{who}: a kiosk without therapists added</source>
        <translation>{who}: बिना थेरेपिस्ट वाला कियोस्क जोड़ा गया</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a picture</source>
        <translation>{who}: क्लाइंट {client} का ग्राफ़ तस्वीर के रूप में सहेजा गया</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a table</source>
        <translation>{who}: क्लाइंट {client} का ग्राफ़ तालिका के रूप में सहेजा गया</translation>
    </message>
    <message>
        <source>{who}: a report on client {client} saved</source>
        <translation>{who}: क्लाइंट {client} की रिपोर्ट सहेजी गई</translation>
    </message>
    <message>
        <source>{who}: a therapist removed</source>
        <translation>{who}: एक थेरेपिस्ट हटाए गए</translation>
    </message>
    <message>
        <source>{who}: a visit ends after {visit} s without a touch, the therapist’s pages lock after {lock} s</source>
        <translation>{who}: बिना छुए {visit} से॰ बाद मुलाक़ात ख़त्म होती है, {lock} से॰ बाद थेरेपिस्ट के पन्ने लॉक होते हैं</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept for so many months: {months}</source>
        <translation>{who}: जवाब-पत्र इतने महीने रखे जाते हैं: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept without limit</source>
        <translation>{who}: जवाब-पत्र बिना सीमा के रखे जाते हैं</translation>
    </message>
    <message>
        <source>{who}: answer sheets destroyed, {sheets}; months that they are kept: {months}</source>
        <translation>{who}: जवाब-पत्र नष्ट किए गए, {sheets}; रखने के महीने: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets exported (sheets: {sheets}, clients: {clients})</source>
        <translation>{who}: जवाब-पत्र एक्सपोर्ट किए गए (जवाब-पत्र: {sheets}, क्लाइंट: {clients})</translation>
    </message>
    <message>
        <source>{who}: answer sheets of client {client} exported (sheets: {sheets})</source>
        <translation>{who}: {client} के जवाब-पत्र एक्सपोर्ट किए गए (जवाब-पत्र: {sheets})</translation>
    </message>
    <message>
        <source>{who}: backup made (rows: {rows})</source>
        <translation>{who}: बैकअप बनाया गया (पंक्तियाँ: {rows})</translation>
    </message>
    <message>
        <source>{who}: client {client} added</source>
        <translation>{who}: क्लाइंट {client} को जोड़ा गया</translation>
    </message>
    <message>
        <source>{who}: client {client} comes again</source>
        <translation>{who}: क्लाइंट {client} का आना फिर शुरू</translation>
    </message>
    <message>
        <source>{who}: client {client} erased</source>
        <translation>{who}: क्लाइंट {client} को हमेशा के लिए मिटाया गया</translation>
    </message>
    <message>
        <source>{who}: client {client} has left</source>
        <translation>{who}: क्लाइंट {client} का आना बंद</translation>
    </message>
    <message>
        <source>{who}: client {client} no longer shared with {holder}</source>
        <translation>{who}: क्लाइंट {client} को {holder} के साथ साझा करना बंद</translation>
    </message>
    <message>
        <source>{who}: client {client} shared with {holder}</source>
        <translation>{who}: क्लाइंट {client} को {holder} के साथ साझा किया गया</translation>
    </message>
    <message>
        <source>{who}: client {client} transferred to {holder}</source>
        <translation>{who}: क्लाइंट {client} को {holder} को सौंपा गया</translation>
    </message>
    <message>
        <source>{who}: figures across clients saved, without names (clients: {clients})</source>
        <translation>{who}: क्लाइंट के मिले-जुले आँकड़े बिना नामों के सहेजे गए (क्लाइंट: {clients})</translation>
    </message>
    <message>
        <source>{who}: languages of the practice changed</source>
        <translation>{who}: क्लिनिक की भाषाएँ बदली गईं</translation>
    </message>
    <message>
        <source>{who}: list of clients for other kiosks written ({clients} clients)</source>
        <translation>{who}: दूसरे कियोस्क के लिए क्लाइंट सूची लिखी गई ({clients} क्लाइंट)</translation>
    </message>
    <message>
        <source>{who}: look of the clients’ pages changed</source>
        <translation>{who}: क्लाइंट के पन्नों की दिखावट बदली गई</translation>
    </message>
    <message>
        <source>{who}: new code card for client {client}</source>
        <translation>{who}: क्लाइंट {client} के लिए नया कोड कार्ड</translation>
    </message>
    <message>
        <source>{who}: new passphrase given to {holder}</source>
        <translation>{who}: {holder} को नया गुप्त वाक्य दिया गया</translation>
    </message>
    <message>
        <source>{who}: new recovery key made</source>
        <translation>{who}: नई रिकवरी कुंजी बनाई गई</translation>
    </message>
    <message>
        <source>{who}: notice on saved files changed</source>
        <translation>{who}: सहेजी गई फ़ाइलों पर सूचना बदली गई</translation>
    </message>
    <message>
        <source>{who}: own passphrase changed</source>
        <translation>{who}: अपना गुप्त वाक्य बदला गया</translation>
    </message>
    <message>
        <source>{who}: passphrase protected better ({mebibytes} MiB, passes: {passes})</source>
        <translation>{who}: गुप्त वाक्य की सुरक्षा बढ़ाई गई ({mebibytes} MiB, दौर: {passes})</translation>
    </message>
    <message>
        <source>{who}: something about client {client} saved</source>
        <translation>{who}: क्लाइंट {client} के बारे में कुछ सहेजा गया</translation>
    </message>
    <message>
        <source>{who}: therapist {holder} added</source>
        <translation>{who}: थेरेपिस्ट {holder} को जोड़ा गया</translation>
    </message>
    <message>
        <source>{who}: unlocked</source>
        <translation>{who}: अनलॉक किया गया</translation>
    </message>
    <message>
        <source>{who}: what clients are asked changed</source>
        <translation>{who}: क्लाइंट से पूछे जाने वाले सवाल बदले गए</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>A backup was put back in the place of the practice&apos;s folder.</source>
        <translation>क्लिनिक के फ़ोल्डर की जगह एक बैकअप वापस रखा गया।</translation>
    </message>
    <message>
        <source>A check by a colleague found something that is not as Rapport wrote it.</source>
        <translation>किसी साथी की जाँच में कुछ ऐसा मिला जो वैसा नहीं है जैसा Rapport ने लिखा था।</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>नया Rapport एक उपकरण के रिकॉर्ड को नए रूप में लाया, और जो पहले था उसे फ़ोल्डर के पास ही रखा।</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed once.</source>
        <translation>ग़लत गुप्त वाक्य एक बार लिखा गया।</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed {count} times.</source>
        <translation>ग़लत गुप्त वाक्य {count} बार लिखा गया।</translation>
    </message>
    <message>
        <source>Answer sheets were exported once.</source>
        <translation>जवाब-पत्र एक बार एक्सपोर्ट किए गए।</translation>
    </message>
    <message>
        <source>Answer sheets were exported {count} times.</source>
        <translation>जवाब-पत्र {count} बार एक्सपोर्ट किए गए।</translation>
    </message>
    <message>
        <source>Backups were put back in the place of the practice&apos;s folder {count} times.</source>
        <translation>क्लिनिक के फ़ोल्डर की जगह बैकअप {count} बार वापस रखे गए।</translation>
    </message>
    <message>
        <source>One answer sheet came in.</source>
        <translation>एक जवाब-पत्र आया।</translation>
    </message>
    <message>
        <source>One backup was made.</source>
        <translation>एक बैकअप बनाया गया।</translation>
    </message>
    <message>
        <source>One more change about people is in the practice&apos;s log.</source>
        <translation>लोगों से जुड़ा एक और बदलाव क्लिनिक के लॉग में है।</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed once.</source>
        <translation>कियोस्क की घड़ी एक बार बदली गई।</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed {count} times.</source>
        <translation>कियोस्क की घड़ी {count} बार बदली गई।</translation>
    </message>
    <message>
        <source>The kiosk was started once.</source>
        <translation>कियोस्क एक बार चालू किया गया।</translation>
    </message>
    <message>
        <source>The kiosk was started {count} times.</source>
        <translation>कियोस्क {count} बार चालू किया गया।</translation>
    </message>
    <message>
        <source>The recovery key was used once to unlock.</source>
        <translation>अनलॉक करने के लिए रिकवरी कुंजी एक बार काम में ली गई।</translation>
    </message>
    <message>
        <source>The recovery key was used {count} times to unlock.</source>
        <translation>अनलॉक करने के लिए रिकवरी कुंजी {count} बार काम में ली गई।</translation>
    </message>
    <message>
        <source>{count} answer sheets came in.</source>
        <translation>{count} जवाब-पत्र आए।</translation>
    </message>
    <message>
        <source>{count} backups were made.</source>
        <translation>{count} बैकअप बनाए गए।</translation>
    </message>
    <message>
        <source>{count} checks by colleagues found something that is not as Rapport wrote it.</source>
        <translation>साथियों की {count} जाँचों में कुछ ऐसा मिला जो वैसा नहीं है जैसा Rapport ने लिखा था।</translation>
    </message>
    <message>
        <source>{count} more changes about people are in the practice&apos;s log.</source>
        <translation>लोगों से जुड़े {count} और बदलाव क्लिनिक के लॉग में हैं।</translation>
    </message>
    <message>
        <source>{count} times a newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>नया Rapport {count} बार किसी उपकरण के रिकॉर्ड को नए रूप में लाया, और जो पहले था उसे फ़ोल्डर के पास ही रखा।</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Strong enough.</source>
        <translation>काफ़ी मज़बूत।</translation>
    </message>
    <message>
        <source>Too easy to guess. Add another unrelated word; leave out names, dates, keyboard rows and repetitions.</source>
        <translation>आसानी से अंदाज़ा लग सकता है। एक और बेमेल शब्द जोड़ें; नाम, तारीख़ें, कीबोर्ड की कतारें और दोहराव न रखें।</translation>
    </message>
    <message>
        <source>Use at least 15 characters: four or five unrelated words are easy to keep.</source>
        <translation>कम से कम 15 अक्षर रखें: चार या पाँच बेमेल शब्द आसानी से याद रहते हैं।</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Answer sheets: {count}. With a score: {scored}.</source>
        <translation>जवाब-पत्र: {count}। स्कोर के साथ: {scored}।</translation>
    </message>
    <message>
        <source>Client no. {number}</source>
        <translation>क्लाइंट संख्या {number}</translation>
    </message>
    <message>
        <source>Earlier sessions that are not listed here: {count}.</source>
        <translation>पहले के सत्र जो यहाँ नहीं दिखाए गए: {count}।</translation>
    </message>
    <message>
        <source>For some sessions your answers have stayed lower than before.</source>
        <translation>कुछ सत्रों से आपके जवाब पहले से नीचे बने हुए हैं।</translation>
    </message>
    <message>
        <source>It is too early to say where your answers are going.</source>
        <translation>अभी यह कहना जल्दी होगी कि आपके जवाब किस ओर जा रहे हैं।</translation>
    </message>
    <message>
        <source>Little by little your answers have gone down.</source>
        <translation>धीरे-धीरे आपके जवाब नीचे आए हैं।</translation>
    </message>
    <message>
        <source>Moments that did not feel right, and repairs</source>
        <translation>पल जो ठीक नहीं लगे, और उनका सुलझना</translation>
    </message>
    <message>
        <source>Newest session: {tier}.</source>
        <translation>सबसे नया सत्र: {tier}।</translation>
    </message>
    <message>
        <source>None was spoken of.</source>
        <translation>ऐसे किसी पल की बात नहीं हुई।</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Notes from before the first or after the last session, not printed: {count}.</source>
        <translation>पहले सत्र से पहले या आख़िरी सत्र के बाद के नोट, जो नहीं छपे: {count}।</translation>
    </message>
    <message>
        <source>Nothing unusual in any session.</source>
        <translation>किसी सत्र में कुछ असामान्य नहीं।</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved down: a good reason to talk about it.</source>
        <translation>पिछले सत्रों में आपके जवाब नीचे गए हैं: इस पर बात करने की अच्छी वजह।</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved up.</source>
        <translation>पिछले सत्रों में आपके जवाब ऊपर गए हैं।</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have stayed about the same.</source>
        <translation>पिछले सत्रों में आपके जवाब लगभग एक जैसे रहे हैं।</translation>
    </message>
    <message>
        <source>Private notes of the therapist. They are printed because that was chosen for this report.</source>
        <translation>थेरेपिस्ट के निजी नोट। ये इसलिए छपे हैं क्योंकि इस रिपोर्ट के लिए ऐसा चुना गया।</translation>
    </message>
    <message>
        <source>Put right by the end: {answer}.</source>
        <translation>सत्र के अंत तक सुलझा: {answer}।</translation>
    </message>
    <message>
        <source>Questions that were left out, in all sheets together: {count}.</source>
        <translation>छोड़े गए सवाल, सभी जवाब-पत्रों में मिलाकर: {count}।</translation>
    </message>
    <message>
        <source>Scores at the top of the scale: {share} of 100.</source>
        <translation>पैमाने के सबसे ऊपर के स्कोर: 100 में से {share}।</translation>
    </message>
    <message>
        <source>Sheets of another questionnaire, not shown here: {count}.</source>
        <translation>दूसरी प्रश्नावली के जवाब-पत्र, जो यहाँ नहीं दिखाए गए: {count}।</translation>
    </message>
    <message>
        <source>Sheets with one answer throughout: {share} of 100.</source>
        <translation>जवाब-पत्र जिनमें हर जगह एक ही जवाब है: 100 में से {share}।</translation>
    </message>
    <message>
        <source>Something did not feel quite right, a little.</source>
        <translation>कोई बात पूरी तरह ठीक नहीं लगी।</translation>
    </message>
    <message>
        <source>Something did not feel right.</source>
        <translation>कोई बात ठीक नहीं लगी।</translation>
    </message>
    <message>
        <source>Something was different from the sessions before.</source>
        <translation>कोई बात पहले के सत्रों से अलग थी।</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>अब भी खुला।</translation>
    </message>
    <message>
        <source>Still open: what happened in session {session}.</source>
        <translation>अब भी खुला: सत्र {session} में जो हुआ।</translation>
    </message>
    <message>
        <source>The band shows where your scores usually are: {lower} to {upper}, worked out from your first {count} scores.</source>
        <translation>पट्टी दिखाती है कि आपके स्कोर आम तौर पर कहाँ रहते हैं: {lower} से {upper}, आपके पहले {count} स्कोर के हिसाब से।</translation>
    </message>
    <message>
        <source>The highest score so far, {score} of 100. What helped?</source>
        <translation>अब तक का सबसे ऊँचा स्कोर, 100 में से {score}। किस बात से मदद मिली?</translation>
    </message>
    <message>
        <source>The newest score: {score} of 100, on {date}.</source>
        <translation>सबसे नया स्कोर: 100 में से {score}, {date} को।</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>अभी कोई सत्र नहीं है।</translation>
    </message>
    <message>
        <source>This is no test and no grade, neither of you nor of your therapist.</source>
        <translation>यह न परीक्षा है, न नंबर, न आपके, न आपके थेरेपिस्ट के।</translation>
    </message>
    <message>
        <source>Trust over time</source>
        <translation>समय के साथ भरोसा</translation>
    </message>
    <message>
        <source>We can come back to this.</source>
        <translation>इस पर फिर बात हो सकती है।</translation>
    </message>
    <message>
        <source>What could be worth talking about</source>
        <translation>किस पर बात करना अच्छा हो सकता है</translation>
    </message>
    <message>
        <source>What do you see in these lines? What would you like to be different, and what should stay as it is? There is no right answer.</source>
        <translation>आपको इन लाइनों में क्या दिखता है? आपके हिसाब से क्या अलग हो, और क्या वैसा ही रहे? कोई एक सही जवाब नहीं है।</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>यह किस पर टिका है</translation>
    </message>
    <message>
        <source>What was noticed, and by which rule</source>
        <translation>क्या दिखा, और किस नियम से</translation>
    </message>
    <message>
        <source>Without a score, because too few questions were answered: {count}.</source>
        <translation>बिना स्कोर के, क्योंकि बहुत कम सवालों के जवाब दिए गए: {count}।</translation>
    </message>
    <message>
        <source>Your answers were clearly lower than in the sessions before.</source>
        <translation>आपके जवाब पहले के सत्रों से साफ़ तौर पर नीचे थे।</translation>
    </message>
    <message>
        <source>Your answers were lower than they usually are.</source>
        <translation>आपके जवाब सामान्य से नीचे थे।</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>थोड़ा</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>पूरी तरह</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>काफ़ी हद तक</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>बिल्कुल नहीं</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>बहुत ज़्यादा</translation>
    </message>
    <message>
        <source>we did not talk about it</source>
        <translation>हमने इस पर बात नहीं की</translation>
    </message>
    <message>
        <source>{first} to {last}, sessions: {sessions}</source>
        <translation>{first} से {last} तक, सत्र: {sessions}</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare your answers with your own earlier ones only.</source>
        <translation>“सत्र के बाद भरोसा” कोई प्रमाणित पैमाना नहीं है और इसके कोई मानक नहीं हैं: अपने जवाबों की तुलना सिर्फ़ अपने पहले के जवाबों से करें।</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>A fall of one step since the last score. Frequent, and by itself rarely more than a reason to ask.</source>
        <translation>पिछले स्कोर से एक क़दम की गिरावट। यह अक्सर होता है, और अकेले यह शायद ही पूछने की वजह से ज़्यादा कुछ हो।</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>सच्चाई</translation>
    </message>
    <message>
        <source>Chance alone puts about {share} of 100 stable sessions below the lower limit if no session resembles the one before, and {fewest} to {most} if neighbouring sessions are alike. Only that side is marked: a score above the range is good news.</source>
        <translation>सिर्फ़ संयोग से 100 स्थिर सत्रों में से क़रीब {share} निचली सीमा से नीचे आते हैं, अगर कोई सत्र अपने से पहले जैसा न हो, और {fewest} से {most}, अगर पास-पास के सत्र एक जैसे हों। सिर्फ़ इसी ओर निशान लगता है: दायरे से ऊपर का स्कोर अच्छी ख़बर है।</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>Cultural respect</source>
        <translation>संस्कृति का सम्मान</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>हमदर्दी</translation>
    </message>
    <message>
        <source>Falling over the last {sessions} scores.</source>
        <translation>पिछले {sessions} स्कोर में गिर रहा है।</translation>
    </message>
    <message>
        <source>Individuals chart: below the mean by {limit_width} times the mean moving range of the first {baseline} scores (from {fewest} on). Unusual only where the score is also rarely so low for this client, or has stayed low.</source>
        <translation>एकल-मान चार्ट: पहले {baseline} स्कोर ({fewest} से) के औसत चल-परास के {limit_width} गुना से औसत के नीचे। असामान्य सिर्फ़ तब, जब स्कोर इस क्लाइंट के लिए बहुत कम बार इतना नीचे भी हो, या लगातार कम हो।</translation>
    </message>
    <message>
        <source>Limits (individuals chart): this client&apos;s own usual range, {lower} to {upper} around {centre}, from the first {count} scores: mean ± {width} times the mean change from score to score, then kept.</source>
        <translation>सीमाएँ (एकल-मान चार्ट): इसी क्लाइंट का अपना सामान्य दायरा, {centre} के आस-पास {lower} से {upper} तक, पहले {count} स्कोर से: औसत ± एक स्कोर से अगले तक के औसत बदलाव का {width} गुना, फिर यही रखा जाता है।</translation>
    </message>
    <message>
        <source>Many ratings of trust sit at the top. A first score below it that rises is a good sign.</source>
        <translation>भरोसे के बहुत-से अंक सबसे ऊपर होते हैं। उससे नीचे का पहला स्कोर जो बढ़े, अच्छा संकेत है।</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>पल जो ठीक नहीं लगे</translation>
    </message>
    <message>
        <source>No clear trend over the last {sessions} scores.</source>
        <translation>पिछले {sessions} स्कोर में कोई साफ़ रुझान नहीं।</translation>
    </message>
    <message>
        <source>No limits yet: they need {fewest} scores, there are {count}.</source>
        <translation>अभी सीमाएँ नहीं: {fewest} स्कोर चाहिए, {count} हैं।</translation>
    </message>
    <message>
        <source>No limits: no variation so far, all {count} scores are equal.</source>
        <translation>सीमाएँ नहीं: अब तक कोई उतार-चढ़ाव नहीं, सभी {count} स्कोर बराबर हैं।</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>कुछ असामान्य नहीं</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>सुलझा</translation>
    </message>
    <message>
        <source>Rarely so low: Rapport learns from the client&apos;s earlier scores where they usually lie and how much they vary, and speaks when a fall in this session or in one of the {before} before explains the scores since more than {odds} times better than chance; where the client tells of a moment that did not feel right, less is enough. A fall is noticed once: while scores stay so low, sessions only say that it goes on, unless one is lower still.</source>
        <translation>बहुत कम बार इतना नीचे: Rapport क्लाइंट के पिछले स्कोर से सीखता है कि वे आम तौर पर कहाँ रहते हैं और कितना बदलते हैं, और तब बताता है जब इस सत्र में या पिछले {before} में से किसी एक में आई गिरावट तब से अब तक के स्कोर को संयोग से {odds} गुना से ज़्यादा बेहतर समझाती है। जब क्लाइंट ऐसे पल की बात करे जो ठीक नहीं लगा, तो इससे कम भी काफ़ी है। गिरावट एक बार बताई जाती है: जब तक स्कोर इतने ही नीचे रहते हैं, सत्र केवल इतना कहते हैं कि वह जारी है, सिवाय इसके कि कोई स्कोर और नीचे हो।</translation>
    </message>
    <message>
        <source>Reliable change (Jacobson &amp; Truax): a fall since the first score beyond 1.96 standard errors.</source>
        <translation>भरोसेमंद बदलाव (Jacobson &amp; Truax): पहले स्कोर से 1.96 मानक त्रुटियों से ज़्यादा गिरावट।</translation>
    </message>
    <message>
        <source>Rising over the last {sessions} scores.</source>
        <translation>पिछले {sessions} स्कोर में बढ़ रहा है।</translation>
    </message>
    <message>
        <source>Run chart (Anhøj): more scores in a row on one side of the median, or fewer crossings of it, than chance allows in 95 of 100 series.</source>
        <translation>रन चार्ट (Anhøj): माध्यिका के एक ओर लगातार ज़्यादा स्कोर, या उसे कम बार पार करना, जितना संयोग 100 में से 95 क्रमों में होने देता है।</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Signals are invitations to talk. They are no risk scores and no advice about treatment.</source>
        <translation>संकेत बातचीत का न्योता हैं। ये जोखिम के स्कोर नहीं हैं और इलाज की सलाह नहीं हैं।</translation>
    </message>
    <message>
        <source>Since the first session the score has fallen by more than measurement error explains (it is {value}; {bound} or less counts).</source>
        <translation>पहले सत्र से स्कोर इतना गिरा है जितना नापने की चूक से नहीं समझाया जा सकता (यह {value} है; {bound} या कम गिना जाता है)।</translation>
    </message>
    <message>
        <source>Slow erosion: exponentially weighted mean (weight {weight}, {width} standard deviations) against the first {baseline} scores.</source>
        <translation>धीमा घिसाव: घातीय भार वाला औसत (भार {weight}, {width} मानक विचलन), पहले {baseline} स्कोर की तुलना में।</translation>
    </message>
    <message>
        <source>Stayed low: {stay} scores in a row that lie so low together that the client&apos;s first {learnt} scores let expect it in fewer than {rare_stay} of 10,000 stretches. The first {learnt} stay the yardstick, so that a slow decline cannot hide.</source>
        <translation>लगातार कम: लगातार {stay} स्कोर, जो मिलकर इतने नीचे हों कि क्लाइंट के पहले {learnt} स्कोर के हिसाब से 10,000 ऐसे सिलसिलों में से {rare_stay} से कम में इसकी उम्मीद हो। पहले {learnt} ही पैमाना बने रहते हैं, ताकि धीमी कमी छिप न सके।</translation>
    </message>
    <message>
        <source>The client noticed, a little, a moment that did not feel right.</source>
        <translation>क्लाइंट ने थोड़ा महसूस किया कि एक पल ठीक नहीं था।</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was not put right.</source>
        <translation>क्लाइंट ने कहा कि एक पल ठीक नहीं लगा, और वह सुलझा नहीं।</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was put right.</source>
        <translation>क्लाइंट ने कहा कि एक पल ठीक नहीं लगा, और वह सुलझ गया।</translation>
    </message>
    <message>
        <source>The cut-off that the measure&apos;s authors give.</source>
        <translation>सीमा-अंक, जो इस मापक के रचयिता बताते हैं।</translation>
    </message>
    <message>
        <source>The last {stay} scores have stayed low, at {value} or less: by this client&apos;s first {learnt}, at least one of {stay} is usually {bound} or more.</source>
        <translation>पिछले {stay} स्कोर लगातार कम हैं, {value} या कम: इस क्लाइंट के पहले {learnt} स्कोर के हिसाब से {stay} में से कम से कम एक आम तौर पर {bound} या ज़्यादा होता है।</translation>
    </message>
    <message>
        <source>The score fell by {value} points within three sessions; from {bound} on that is a lot for this client.</source>
        <translation>स्कोर तीन सत्रों के भीतर {value} अंक गिरा; {bound} से आगे यह इस क्लाइंट के लिए बहुत है।</translation>
    </message>
    <message>
        <source>The score is still low for this client: it is {value}, and by the earlier scores {bound} or more is usual.</source>
        <translation>स्कोर इस क्लाइंट के लिए अब भी नीचे है: {value}, जबकि पिछले स्कोर के हिसाब से {bound} या ज़्यादा सामान्य है।</translation>
    </message>
    <message>
        <source>The score, {value}, is at least one step lower than last time.</source>
        <translation>स्कोर, {value}, पिछली बार से कम से कम एक क़दम कम है।</translation>
    </message>
    <message>
        <source>The score, {value}, is below the measure&apos;s cut-off, {bound}.</source>
        <translation>स्कोर, {value}, मापक के सीमा-अंक, {bound}, से नीचे है।</translation>
    </message>
    <message>
        <source>The score, {value}, is below this client&apos;s own lower limit, {bound}.</source>
        <translation>स्कोर, {value}, इस क्लाइंट की अपनी निचली सीमा, {bound}, से नीचे है।</translation>
    </message>
    <message>
        <source>The score, {value}, is rarely this low for this client: by the earlier scores, {bound} or more is usual.</source>
        <translation>स्कोर, {value}, इस क्लाइंट के लिए बहुत कम बार इतना नीचे होता है: पिछले स्कोर के हिसाब से {bound} या ज़्यादा सामान्य है।</translation>
    </message>
    <message>
        <source>The scores cross their median {value} times; {bound} or more are usual.</source>
        <translation>स्कोर अपनी माध्यिका को {value} बार पार करते हैं; {bound} या ज़्यादा सामान्य है।</translation>
    </message>
    <message>
        <source>The scores have worn down: their weighted mean, {value}, is below its bound, {bound}.</source>
        <translation>स्कोर धीरे-धीरे घिस गए हैं: उनका भारित औसत, {value}, अपनी सीमा, {bound}, से नीचे है।</translation>
    </message>
    <message>
        <source>Too few scores yet for a trend.</source>
        <translation>रुझान के लिए अभी बहुत कम स्कोर हैं।</translation>
    </message>
    <message>
        <source>Unusual for this client</source>
        <translation>इस क्लाइंट के लिए असामान्य</translation>
    </message>
    <message>
        <source>V-episode, a rule of Rapport&apos;s own: a fall from the best of three scores by one (mild) or two (marked) of the client&apos;s standard deviations and a tenth of the scale; unusual when it is marked, ends as far below the client&apos;s mean, and the score is rarely so low for this client or has stayed low; put right when one of the next {following} scores is half-way or all the way back.</source>
        <translation>V-घटना, Rapport का अपना नियम: तीन में से सबसे अच्छे स्कोर से इस क्लाइंट के एक (हल्की) या दो (साफ़) मानक विचलन और पैमाने के दसवें हिस्से की गिरावट; असामान्य तब, जब वह साफ़ हो, इस क्लाइंट के औसत से उतनी ही नीचे ख़त्म हो, और स्कोर इस क्लाइंट के लिए बहुत कम बार इतना नीचे हो या लगातार कम हो; सुलझी तब, जब अगले {following} स्कोर में से कोई आधा या पूरा वापस आ जाए।</translation>
    </message>
    <message>
        <source>What happened in session {sessions} is still open.</source>
        <translation>सत्र {sessions} में जो हुआ, वह अब भी खुला है।</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>सत्र {sessions} में जो हुआ, वह अब भी खुला है।</translation>
    </message>
    <message>
        <source>What the client says about a moment outranks every statistic; “mostly” put right or better closes it.</source>
        <translation>किसी पल के बारे में क्लाइंट जो कहे, वह हर आँकड़े से ऊपर है; “काफ़ी हद तक” या उससे बेहतर सुलझना उसे बंद कर देता है।</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>सत्र {session} में जो दिखा, वह जारी है।</translation>
    </message>
    <message>
        <source>Worth a talk</source>
        <translation>बात करने लायक</translation>
    </message>
    <message>
        <source>{value} scores in a row lie on one side of the median; up to {bound} are usual.</source>
        <translation>{value} स्कोर लगातार माध्यिका के एक ओर हैं; {bound} तक सामान्य है।</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare a client only with themselves.</source>
        <translation>“सत्र के बाद भरोसा” कोई प्रमाणित पैमाना नहीं है और इसके कोई मानक नहीं हैं: क्लाइंट की तुलना सिर्फ़ उनके अपने स्कोर से करें।</translation>
    </message>
</context>
</TS>
