<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Berry</source>
        <translation>Ahududu</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Tuğla</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Yosun</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Kendi renginiz</translation>
    </message>
    <message>
        <source>Own colour, written as #RRGGBB</source>
        <translation>Kendi renginiz, #RRGGBB biçiminde yazılır</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>Çam</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Erik</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Deniz</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Arduvaz</translation>
    </message>
    <message>
        <source>Take {colour}</source>
        <translation>{colour} kullan</translation>
    </message>
</context>
<context>
    <name>AccessFlow</name>
    <message>
        <source>You can no longer read this client.</source>
        <translation>Bu danışanın yanıtlarını artık okuyamazsınız.</translation>
    </message>
    <message>
        <source>{client} comes again.</source>
        <translation>{client} yeniden geliyor.</translation>
    </message>
    <message>
        <source>{client} has left.</source>
        <translation>{client} ayrıldı.</translation>
    </message>
    <message>
        <source>{client} is erased.</source>
        <translation>{client} kalıcı olarak silindi.</translation>
    </message>
    <message>
        <source>{client} is {name}’s client now.</source>
        <translation>{client} artık {name} adlı terapistin danışanı.</translation>
    </message>
    <message>
        <source>{name} can no longer read this client.</source>
        <translation>{name} bu danışanın yanıtlarını artık okuyamaz.</translation>
    </message>
    <message>
        <source>{name} can read this client now.</source>
        <translation>{name} bu danışanın yanıtlarını artık okuyabilir.</translation>
    </message>
</context>
<context>
    <name>AccessTab</name>
    <message>
        <source>A client may ask for a copy of everything that was answered here: a report to read, and the answers for another program.</source>
        <translation>Danışan, burada verdiği tüm yanıtların bir kopyasını isteyebilir: okumak için bir rapor ve başka bir program için yanıtlar.</translation>
    </message>
    <message>
        <source>A client who has left is no longer in the list and cannot answer any more.</source>
        <translation>Ayrılan danışan artık listede yer almaz ve yanıt veremez.</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Kopya</translation>
    </message>
    <message>
        <source>A copy of all answers</source>
        <translation>Tüm yanıtların kopyası</translation>
    </message>
    <message>
        <source>A lost card, or one that somebody else saw, is replaced by a new one.</source>
        <translation>Kaybolan ya da başkasının gördüğü kartın yerine yenisi verilir.</translation>
    </message>
    <message>
        <source>Access and card</source>
        <translation>Erişim ve kart</translation>
    </message>
    <message>
        <source>Code card</source>
        <translation>Kod kartı</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Geliş</translation>
    </message>
    <message>
        <source>Destroys the client’s keys: nobody can read these answers any more, not even you.</source>
        <translation>Danışanın anahtarlarını yok eder: Bu yanıtları artık kimse, siz bile okuyamazsınız.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Erase this client for good</source>
        <translation>Bu danışanı kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Erase {client} for good? The name, the code card and the keys to all answers are destroyed, and nothing brings them back. Backups that were made before still hold them until you destroy those.</source>
        <translation>{client} kalıcı olarak silinsin mi? Adı, kod kartı ve tüm yanıtların anahtarları yok edilir; hiçbir şey onları geri getirmez. Daha önce alınan yedekler, siz yok edene kadar bunları içerir.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Kalıcı silme</translation>
    </message>
    <message>
        <source>Hand {client} over to {name}? You cannot read this client afterwards.</source>
        <translation>{client}, {name} adlı terapiste devredilsin mi? Sonra bu danışanın yanıtlarını okuyamazsınız.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Olduğu gibi kalsın</translation>
    </message>
    <message>
        <source>Make a new code card? The one that the client has stops working at once.</source>
        <translation>Yeni bir kod kartı yapılsın mı? Danışandaki kart hemen geçersiz olur.</translation>
    </message>
    <message>
        <source>New code card</source>
        <translation>Yeni kod kartı</translation>
    </message>
    <message>
        <source>Nobody else works in this practice.</source>
        <translation>Bu merkezde başka çalışan yok.</translation>
    </message>
    <message>
        <source>This client comes again</source>
        <translation>Bu danışan yeniden geliyor</translation>
    </message>
    <message>
        <source>This client has left</source>
        <translation>Bu danışan ayrıldı</translation>
    </message>
    <message>
        <source>This client has left: not in the list, and the code card is not taken.</source>
        <translation>Bu danışan ayrıldı: Listede yok ve kod kartı kabul edilmiyor.</translation>
    </message>
    <message>
        <source>Type the client’s name to erase</source>
        <translation>Silmek için danışanın adını yazın</translation>
    </message>
    <message>
        <source>Who can read</source>
        <translation>Kimler okuyabilir</translation>
    </message>
    <message>
        <source>Whoever can read sees all answers, past and future. The recovery key opens every client.</source>
        <translation>Okuyabilen kişi, geçmiş ve gelecek tüm yanıtları görür. Kurtarma anahtarı her danışanınkini açar.</translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation>Evet, yeni kart</translation>
    </message>
    <message>
        <source>Yes, hand over</source>
        <translation>Evet, devret</translation>
    </message>
</context>
<context>
    <name>AddClientPage</name>
    <message>
        <source>Add a client</source>
        <translation>Danışan ekle</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tüm danışanlar</translation>
    </message>
    <message>
        <source>Make the code card</source>
        <translation>Kod kartını yap</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Danışanın adı</translation>
    </message>
    <message>
        <source>Please type the client’s name first.</source>
        <translation>Lütfen önce danışanın adını yazın.</translation>
    </message>
    <message>
        <source>The name is sealed: only you and the recovery key can read it.</source>
        <translation>Ad mühürlüdür: Onu yalnızca siz ve kurtarma anahtarı okuyabilir.</translation>
    </message>
</context>
<context>
    <name>AddTherapistPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>Terapist ekle</translation>
    </message>
    <message>
        <source>Add this therapist</source>
        <translation>Bu terapisti ekle</translation>
    </message>
    <message>
        <source>Best typed by the new colleague: it opens the answers of the clients whom you share or hand over. Until then there is nothing to read.</source>
        <translation>En iyisi bunu yeni meslektaşın kendisinin yazmasıdır: Paylaştığınız ya da devrettiğiniz danışanların yanıtlarını açar. O zamana kadar okunacak bir şey yoktur.</translation>
    </message>
    <message>
        <source>Name of the therapist, typed to unlock</source>
        <translation>Terapistin adı (kilidi açarken yazılır)</translation>
    </message>
    <message>
        <source>Please type the therapist’s name.</source>
        <translation>Lütfen terapistin adını yazın.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Terapistler</translation>
    </message>
</context>
<context>
    <name>AloudButton</name>
    <message>
        <source>Read aloud</source>
        <translation>Sesli oku</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Okumayı durdur</translation>
    </message>
</context>
<context>
    <name>Analogue</name>
    <message>
        <source>A little less</source>
        <translation>Biraz daha az</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Biraz daha çok</translation>
    </message>
    <message>
        <source>Mark the middle</source>
        <translation>Ortayı işaretle</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Henüz bir şey işaretlenmedi.</translation>
    </message>
    <message>
        <source>Tap the line again to move the mark.</source>
        <translation>İşareti taşımak için çizgiye yeniden dokunun.</translation>
    </message>
    <message>
        <source>Tap the line where it fits for you.</source>
        <translation>Çizgide size uyan yere dokunun.</translation>
    </message>
    <message>
        <source>Towards: {words}</source>
        <translation>Şuna doğru: {words}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Close to: {words}</source>
        <translation>Şuna yakın: {words}</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Ortada</translation>
    </message>
    <message>
        <source>More towards: {words}</source>
        <translation>Daha çok şuna doğru: {words}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words} ({number} of {most})</source>
        <translation>{words} ({number} / {most})</translation>
    </message>
</context>
<context>
    <name>AwayPage</name>
    <message>
        <source>One moment</source>
        <translation>Bir dakika</translation>
    </message>
    <message>
        <source>The therapist is using this device.</source>
        <translation>Terapist bu cihazı kullanıyor.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Another folder</source>
        <translation>Başka klasör</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Yedek</translation>
    </message>
    <message>
        <source>It lies on the same disk as the practice: one fault may take both. Copy it to a USB stick.</source>
        <translation>Merkezle aynı diskte duruyor: Tek bir arıza ikisini de götürebilir. Bir USB belleğe kopyalayın.</translation>
    </message>
    <message>
        <source>Making the backup, then restoring it once to see that it works</source>
        <translation>Yedek alınıyor, ardından çalıştığını görmek için bir kez geri yükleniyor</translation>
    </message>
    <message>
        <source>On this device or in the practice’s network</source>
        <translation>Bu cihazda ya da merkezin ağında</translation>
    </message>
    <message>
        <source>One encrypted file with all answers and all keys. It opens with a therapist’s passphrase or the recovery key, on this device or on a new one.</source>
        <translation>Tüm yanıtları ve tüm anahtarları içeren tek bir şifreli dosya. Bir terapistin parola cümlesiyle ya da kurtarma anahtarıyla, bu cihazda ya da yenisinde açılır.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Put a USB stick in: it appears here by itself.</source>
        <translation>Bir USB bellek takın: Burada kendiliğinden görünür.</translation>
    </message>
    <message>
        <source>Take the stick out and keep it away from this device.</source>
        <translation>Belleği çıkarın ve bu cihazdan uzakta saklayın.</translation>
    </message>
    <message>
        <source>The backup is made, and it was restored once to see that it works: {count} records, {size}. It is {file}.</source>
        <translation>Yedek alındı ve çalıştığını görmek için bir kez geri yüklendi: {count} kayıt, {size}. Dosya: {file}.</translation>
    </message>
    <message>
        <source>The last backup: {date}, {count} records</source>
        <translation>Son yedek: {date}, {count} kayıt</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet.</source>
        <translation>Bu merkezin henüz yedeği yok.</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Nereye kaydedilsin?</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} boş</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back to the welcome page in {seconds} s. Touch or press any key to stay.</source>
        <translation>{seconds} sn içinde karşılama sayfasına dönülecek. Kalmak için ekrana dokunun ya da bir tuşa basın.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kilitle</translation>
    </message>
    <message>
        <source>Lock at once: Esc or Ctrl+L</source>
        <translation>Hemen kilitle: Esc ya da Ctrl+L</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Touch or press any key to stay.</source>
        <translation>{seconds} sn içinde kilitlenecek. Kalmak için ekrana dokunun ya da bir tuşa basın.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>A few seconds left.</source>
        <translation>Birkaç saniye kaldı.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>Yaklaşık %n dakika kaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Bir dakikadan az kaldı.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Code card</source>
        <translation>Kod kartı</translation>
    </message>
    <message>
        <source>Print this page at its full size, cut the card out and give it to the client. Then delete the file: Rapport keeps no copy of the code, and a lost card is replaced by a new one.</source>
        <translation>Bu sayfayı tam boyutunda yazdırın, kartı kesip danışana verin. Sonra dosyayı silin: Rapport kodun kopyasını saklamaz; kaybolan kartın yerine yenisi verilir.</translation>
    </message>
    <message>
        <source>Rapport code card</source>
        <translation>Rapport kod kartı</translation>
    </message>
    <message>
        <source>Type it on the screen, or hold the lines under the reader. Nobody can read answers with it. If you lose it, tell your therapist.</source>
        <translation>Kodu ekrana yazın ya da çizgileri okuyucuya tutun. Onunla kimse yanıtları okuyamaz. Kartı kaybederseniz terapistinize söyleyin.</translation>
    </message>
    <message>
        <source>Whose card it is, by hand (do not write it on the card)</source>
        <translation>Kartın kime ait olduğu, elle (karta yazmayın)</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <translation>Kişisel kodunuz</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Your clients</source>
        <translation>Danışanlarınız</translation>
    </message>
    <message>
        <source>Your clients, the most urgent first</source>
        <translation>Danışanlarınız, en acil olan önce</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>And {count} more: “Practice”, “Records” lists all of them.</source>
        <translation>Ve {count} tane daha: Tümü “Merkez”, “Kayıtlar” altında listelenir.</translation>
    </message>
    <message>
        <source>Answers of clients who had no code at hand. Open to read them one by one.</source>
        <translation>Kodu yanında olmayan danışanların yanıtları. Tek tek okumak için açın.</translation>
    </message>
    <message>
        <source>Last session: {date}.</source>
        <translation>Son seans: {date}.</translation>
    </message>
    <message>
        <source>New answer sheets: {count}.</source>
        <translation>Yeni yanıt formları: {count}.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Henüz seans yok.</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>Açık kalan an</translation>
    </message>
    <message>
        <source>Open rupture: {sessions}.</source>
        <translation>Açık kalan an, seans: {sessions}.</translation>
    </message>
    <message>
        <source>Sessions without a score: {count}.</source>
        <translation>Puanı olmayan seanslar: {count}.</translation>
    </message>
    <message>
        <source>The last session has no score: too few questions were answered.</source>
        <translation>Son seansın puanı yok: Çok az soru yanıtlandı.</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Kodsuz</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} yeni</translation>
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
            <numerusform>%n kişi kodsuz yanıt verdi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer sheet(s) since you last looked</source>
        <translation>
            <numerusform>Son baktığınızdan beri %n yeni yanıt formu</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Danışan ekle</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Kiosku kapat</translation>
    </message>
    <message>
        <source>Close the kiosk? Clients cannot answer until it is started again.</source>
        <translation>Kiosk kapatılsın mı? Yeniden başlatılana kadar danışanlar yanıt veremez.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Açık kalsın</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Yedek al</translation>
    </message>
    <message>
        <source>No client is in “{part}” now.</source>
        <translation>Şu anda “{part}” içinde danışan yok.</translation>
    </message>
    <message>
        <source>No client yet. Add the first one to get a code card.</source>
        <translation>Henüz danışan yok. Kod kartı almak için ilk danışanı ekleyin.</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it, among “{part}”.</source>
        <translation>“{part}” içinde, adında “{typed}” geçen danışan yok.</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it.</source>
        <translation>Adında “{typed}” geçen danışan yok.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Records: {code}</source>
        <translation>Kayıtlar: {code}</translation>
    </message>
    <message>
        <source>Records: {code}, last time {last}</source>
        <translation>Kayıtlar: {code}, geçen sefer {last}</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Tüm danışanları göster</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Evet, kapat</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>Danışanlarınız</translation>
    </message>
</context>
<context>
    <name>CheckKeyPage</name>
    <message>
        <source>Check the new recovery key</source>
        <translation>Yeni kurtarma anahtarını kontrol edin</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>Lütfen kâğıdınızdan ya da dosyanızdan iki grubu yazın. Büyük ya da küçük harf fark etmez.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kurtarma anahtarı</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>Anahtara yeniden bak</translation>
    </message>
    <message>
        <source>Use the new key from now on</source>
        <translation>Bundan sonra yeni anahtar kullanılsın</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>Eklemek istediğiniz bir şey var mı?</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>Şimdilik bir şey yok</translation>
    </message>
    <message>
        <source>Ready to send?</source>
        <translation>Göndermeye hazır mısınız?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Gönderiliyor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dur</translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation>Değiştirmek için bir yanıta dokunun.</translation>
    </message>
    <message>
        <source>You wrote something</source>
        <translation>Bir şey yazdınız</translation>
    </message>
    <message>
        <source>{question} {answer}. Open the box.</source>
        <translation>{question} {answer}. Kutuyu aç.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dosya seç</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Klasör seç</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Farklı kaydet</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Access and card</source>
        <translation>Erişim ve kart</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tüm danışanlar</translation>
    </message>
    <message>
        <source>Note steps of repair</source>
        <translation>Onarım adımlarını not et</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Öz değerlendirme</translation>
    </message>
    <message>
        <source>Start the survey for this client</source>
        <translation>Bu danışan için anketi başlat</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Raporlar ve dosyalar</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Eğilimler</translation>
    </message>
</context>
<context>
    <name>CodeCardView</name>
    <message>
        <source>Rapport code card</source>
        <translation>Rapport kod kartı</translation>
    </message>
    <message>
        <source>Save a card to print (PDF)</source>
        <translation>Yazdırmak için kart kaydet (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>{file} olarak kaydedildi. Başka bir bilgisayarda yazdırın, sonra dosyayı silin.</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>Kart hazır</translation>
    </message>
    <message>
        <source>The code is {code}</source>
        <translation>Kod: {code}</translation>
    </message>
    <message>
        <source>The personal code</source>
        <translation>Kişisel kod</translation>
    </message>
    <message>
        <source>Write it on the client’s card now, or save a card to print. It is shown this once and stored nowhere in clear; a lost card is replaced by a new one.</source>
        <translation>Kodu şimdi danışanın kartına yazın ya da yazdırmak için bir kart kaydedin. Yalnızca bu kez gösterilir ve hiçbir yerde açık olarak saklanmaz; kaybolan kartın yerine yenisi verilir.</translation>
    </message>
</context>
<context>
    <name>CodeDisplay</name>
    <message>
        <source>Code: {digits}</source>
        <translation>Kod: {digits}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>henüz bir şey yok</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>I have no code at hand</source>
        <translation>Kodum yanımda değil</translation>
    </message>
    <message>
        <source>Please enter your code</source>
        <translation>Lütfen kodunuzu girin</translation>
    </message>
    <message>
        <source>The code has ten digits. Please type the ones that are missing.</source>
        <translation>Kod on rakamdan oluşur. Lütfen eksik rakamları yazın.</translation>
    </message>
    <message>
        <source>Type the ten digits on your card, or scan it.</source>
        <translation>Kartınızdaki on rakamı yazın ya da kartı okutun.</translation>
    </message>
</context>
<context>
    <name>ColleagueCard</name>
    <message>
        <source>Keep as it is</source>
        <translation>Olduğu gibi kalsın</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Yeni parola cümlesi</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>Yeni parola cümlesi: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Çıkar: {name}</translation>
    </message>
    <message>
        <source>Remove {name}? Nobody unlocks with that passphrase any more. Answers stay; clients who have left become the practice’s, and can be read with the recovery key.</source>
        <translation>{name} çıkarılsın mı? O parola cümlesiyle artık kimse kilidi açamaz. Yanıtlar kalır; ayrılan danışanlar merkeze geçer ve yanıtları kurtarma anahtarıyla okunabilir.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Evet, çıkar</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (siz)</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>Devam düğmeleri</translation>
    </message>
    <message>
        <source>Buttons to go on at the left</source>
        <translation>Devam düğmeleri solda</translation>
    </message>
    <message>
        <source>Buttons to go on at the right</source>
        <translation>Devam düğmeleri sağda</translation>
    </message>
    <message>
        <source>Choose what suits you. You can change it again at any time.</source>
        <translation>Size uygun olanı seçin. İstediğiniz zaman yeniden değiştirebilirsiniz.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Karşıtlık</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>Bu sayfanın okunmasını kolaylaştır</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağ</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>Text size {percent} percent</source>
        <translation>Yazı boyutu yüzde {percent}</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Olağan</translation>
    </message>
    <message>
        <source>Usual contrast</source>
        <translation>Olağan karşıtlık</translation>
    </message>
</context>
<context>
    <name>CommentPage</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n karakter kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>Kutuyu boşalt</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>Eklemek istediğiniz bir şey var mı?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>You can leave this empty. Nobody reads it now: it is read later, with your answers. If you need somebody today, please speak to us in person.</source>
        <translation>Burayı boş bırakabilirsiniz. Şu anda kimse okumuyor: Daha sonra, yanıtlarınızla birlikte okunur. Bugün birine ihtiyacınız varsa lütfen bizimle yüz yüze konuşun.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check the recovery key</source>
        <translation>Kurtarma anahtarını kontrol edin</translation>
    </message>
    <message>
        <source>Found the practice</source>
        <translation>Merkezi kur</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>Lütfen kâğıdınızdan ya da dosyanızdan iki grubu yazın. Büyük ya da küçük harf fark etmez.</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>Anahtara yeniden bak</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Adım 3 / 3</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>A backup is being made</source>
        <translation>Yedek alınıyor</translation>
    </message>
    <message>
        <source>This view locks by itself as soon as it is done. “Lock” locks at once; then there is no backup.</source>
        <translation>Bu görünüm, iş biter bitmez kendiliğinden kilitlenir. “Kilitle” hemen kilitler; o zaman yedek alınmaz.</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>Earlier</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Bir gün önce</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Bir gün sonra</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Bugün, {date}</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>Files are saved as they are.</source>
        <translation>Dosyalar olduğu gibi kaydedilir.</translation>
    </message>
    <message>
        <source>For practices in the United States that treat substance use disorders: their records may only be passed on together with a notice. Everywhere else you do not need it.</source>
        <translation>ABD’de madde kullanım bozukluklarını tedavi eden merkezler için: Buradaki kayıtlar ancak bir bildirimle birlikte başkalarına verilebilir. Başka ülkelerde buna gerek yoktur.</translation>
    </message>
    <message>
        <source>It stands at the foot of reports and pictures and inside exports as JSON and FHIR. Beside a table (CSV) lies a text file with it, so that programs can read the table.</source>
        <translation>Raporların ve resimlerin altında, JSON ve FHIR dosyalarının içinde yer alır. Tablonun (CSV) yanına ise, programlar tabloyu okuyabilsin diye, ayrı bir metin dosyası olarak konur.</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Böyle kalsın</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>Bildirim yok</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>Kaydedilen dosyalarda bildirim</translation>
    </message>
    <message>
        <source>On everything that is saved from now on.</source>
        <translation>Bundan sonra kaydedilen her şeyin üzerinde.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>That holds from now on. Files that were saved before stay as they are.</source>
        <translation>Bu, şu andan itibaren geçerli. Daha önce kaydedilen dosyalar olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>Bildirim</translation>
    </message>
    <message>
        <source>The notice is the short form of 42 CFR 2.32(a)(2), in the language of the law. The law also wants a copy of the client’s consent with it, or a clear explanation of what the consent covers: you add that.</source>
        <translation>Bildirim, 42 CFR 2.32(a)(2) hükmündeki kısa biçimdir ve yasanın dilindedir. Yasa ayrıca danışanın onayının bir kopyasını ya da onayın neyi kapsadığına ilişkin açık bir anlatım ister: Bunu siz eklersiniz.</translation>
    </message>
    <message>
        <source>The notice of 42 CFR part 2</source>
        <translation>42 CFR Part 2 bildirimi</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Next, this device shows the welcome page for clients. Tap “Therapist” there, unlock with your passphrase, and add your first client to get a code card.</source>
        <translation>Bundan sonra bu cihaz danışanlar için karşılama sayfasını gösterir. Orada “Terapist” düğmesine dokunun, parola cümlenizle kilidi açın ve kod kartı almak için ilk danışanınızı ekleyin.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>The practice is ready</source>
        <translation>Merkez hazır</translation>
    </message>
    <message>
        <source>What was here before is kept in {folder}.</source>
        <translation>Daha önce burada olanlar {folder} içinde saklandı.</translation>
    </message>
    <message>
        <source>“{practice}” is here again as it was on {date}: {count} records, every one of them checked. Answers given after that are not in it. Next, this device shows the welcome page for clients.</source>
        <translation>“{practice}” {date} tarihindeki hâliyle yeniden burada: {count} kayıt, her biri kontrol edildi. Sonradan verilen yanıtlar içinde yok. Bundan sonra bu cihaz danışanlar için karşılama sayfasını gösterir.</translation>
    </message>
</context>
<context>
    <name>EaseButton</name>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>Bu sayfanın okunmasını kolaylaştır</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message>
        <source>Skipped</source>
        <translation>Atlandı</translation>
    </message>
    <message>
        <source>{question} {answer}. Change this answer.</source>
        <translation>{question} {answer}. Bu yanıtı değiştir.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ada göre</translation>
    </message>
    <message>
        <source>Last session first</source>
        <translation>En son seans önce</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>En acil olan önce</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bakılması gereken</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>Yeni yanıtlar</translation>
    </message>
    <message>
        <source>No answers lately</source>
        <translation>Bir süredir yanıt yok</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>Açık kalan an</translation>
    </message>
    <message>
        <source>Order of the clients</source>
        <translation>Danışanların sırası</translation>
    </message>
    <message>
        <source>Which clients are shown</source>
        <translation>Hangi danışanlar gösterilsin</translation>
    </message>
</context>
<context>
    <name>FormerPage</name>
    <message>
        <source>Clients who have left</source>
        <translation>Ayrılan danışanlar</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>They are not in the list of your clients. Open one to read, to let come again, or to erase.</source>
        <translation>Danışan listenizde yer almazlar. Okumak, yeniden geldiğini belirtmek ya da kalıcı olarak silmek için birini açın.</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Hâlâ orada mısınız?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Seconds left: {seconds}</source>
        <translation>Kalan saniye: {seconds}</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. If not, nothing is kept.</source>
        <translation>Devam etmek için herhangi bir yere dokunun. Dokunmazsanız hiçbir şey saklanmaz.</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message numerus="yes">
        <source>%n answer sheet(s) destroyed.</source>
        <translation>
            <numerusform>%n yanıt formu yok edildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n ay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n yıl</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy for good all answers that are older than that, now and from now on?</source>
        <translation>Bundan eski tüm yanıtlar şimdi ve bundan sonra kalıcı olarak yok edilsin mi?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Her şey</translation>
    </message>
    <message>
        <source>Keep them so</source>
        <translation>Böyle sakla</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Saklama</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Olduğu gibi kalsın</translation>
    </message>
    <message>
        <source>Nothing is destroyed by itself.</source>
        <translation>Hiçbir şey kendiliğinden yok edilmez.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>Bu, şu andan itibaren geçerli.</translation>
    </message>
    <message>
        <source>What is older is destroyed, for colleagues’ clients at their next unlock: that somebody answered stays, what was answered is gone for good. Backups made before still hold it. How long answers have to be kept is set by law; ask your professional body.</source>
        <translation>Daha eski olanlar yok edilir; meslektaşların danışanlarınınki, onlar kilidi bir sonraki açışlarında. Birinin yanıt verdiği bilgisi kalır, ne yanıt verildiği kalıcı olarak gider. Daha önce alınan yedekler bunları hâlâ içerir. Yanıtların ne kadar saklanacağını yasa belirler; meslek kuruluşunuza sorun.</translation>
    </message>
    <message>
        <source>Yes, destroy older answers</source>
        <translation>Evet, eski yanıtları yok et</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>Fingerprint, to tell keys apart: {fingerprint}</source>
        <translation>Anahtarları ayırt etmek için parmak izi: {fingerprint}</translation>
    </message>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>Grup {number}: {letters}</translation>
    </message>
    <message>
        <source>Save a page to print (PDF)</source>
        <translation>Yazdırmak için sayfa kaydet (PDF)</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Düz metin olarak kaydet</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>{file} olarak kaydedildi. Başka bir bilgisayarda yazdırın, sonra dosyayı silin.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Take back the last digit</source>
        <translation>Son rakamı geri al</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {language}</source>
        <translation>Dil: {language}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>A native speaker has read what Rapport says in this language.</source>
        <translation>Ana dili bu olan biri, Rapport’un bu dildeki metinlerini okudu.</translation>
    </message>
    <message>
        <source>A native speaker has reviewed it</source>
        <translation>Ana dili bu olan biri gözden geçirdi</translation>
    </message>
    <message>
        <source>Begin every visit in this language</source>
        <translation>Her ziyaret bu dilde başlasın</translation>
    </message>
    <message>
        <source>Do not offer it to clients any more</source>
        <translation>Artık danışanlara sunma</translation>
    </message>
    <message>
        <source>It was not reviewed after all</source>
        <translation>Aslında gözden geçirilmedi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Offer it to clients</source>
        <translation>Danışanlara sun</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>Bu, şu andan itibaren geçerli.</translation>
    </message>
    <message>
        <source>These words were written with care, but not reviewed by a native speaker yet. Ask somebody who grew up with the language to go through the client’s pages, and note it here.</source>
        <translation>Bu metinler özenle yazıldı, ama ana dili bu olan biri henüz gözden geçirmedi. Bu dille büyümüş birinden danışan sayfalarına bakmasını isteyin ve bunu buraya not edin.</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Clients choose among the offered languages before the first question. Every visit begins in the practice’s own language; this view speaks it too, from its next start.</source>
        <translation>Danışanlar ilk sorudan önce sunulan diller arasından seçer. Her ziyaret merkezin kendi dilinde başlar; bu görünüm de bir sonraki açılışta o dili konuşur.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Not offered to clients</source>
        <translation>Danışanlara sunulmuyor</translation>
    </message>
    <message>
        <source>Offered to clients</source>
        <translation>Danışanlara sunuluyor</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>The practice’s own language</source>
        <translation>Merkezin kendi dili</translation>
    </message>
    <message>
        <source>not reviewed by a native speaker</source>
        <translation>ana dili bu olan biri gözden geçirmedi</translation>
    </message>
    <message>
        <source>reviewed by a native speaker, {date}</source>
        <translation>ana dili bu olan biri gözden geçirdi, {date}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>How to read this</source>
        <translation>Bu nasıl okunur</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Log, the newest entry first</source>
        <translation>Günlük, en yeni önce</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <source>What was done, by whom and when. It never says what a client answered.</source>
        <translation>Ne yapıldı, kim yaptı ve ne zaman. Bir danışanın ne yanıt verdiğini asla söylemez.</translation>
    </message>
</context>
<context>
    <name>LookFlow</name>
    <message>
        <source>The clients’ pages look like this from now on. These pages follow at the next unlock.</source>
        <translation>Danışanların sayfaları bundan sonra böyle görünecek. Bu sayfalar bir sonraki kilit açılışında değişir.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Accent</source>
        <translation>Vurgu rengi</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>Devam düğmeleri</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Sakin</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Resim seç…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Akşam</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>How the clients’ pages look. Every client may still choose what is easier to read.</source>
        <translation>Danışanların sayfalarının görünüşü. Her danışan yine de kendisi için daha kolay okunanı seçebilir.</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Bu görünüşü koru</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>Motion when a page changes</source>
        <translation>Sayfa değişirken hareket</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Merkezin adı</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağ</translation>
    </message>
    <message>
        <source>Show Rapport’s mark again</source>
        <translation>Yeniden Rapport’un simgesini göster</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>The welcome page shows Rapport’s mark.</source>
        <translation>Karşılama sayfasında Rapport’un simgesi görünüyor.</translation>
    </message>
    <message>
        <source>Your picture is shown on the welcome page.</source>
        <translation>Karşılama sayfasında sizin resminiz görünüyor.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>%{percent}</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>A little</source>
        <translation>Biraz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Completely</source>
        <translation>Tamamen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>How the pages will look</source>
        <translation>Sayfalar böyle görünecek</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Oldukça</translation>
    </message>
    <message>
        <source>Today I felt listened to.</source>
        <translation>Bugün dinlendiğimi hissettim.</translation>
    </message>
</context>
<context>
    <name>MineFlow</name>
    <message>
        <source>Rapport for supervision</source>
        <translation>Süpervizyon için Rapport</translation>
    </message>
</context>
<context>
    <name>MyPassphrasePage</name>
    <message>
        <source>Change it</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Parola cümlem</translation>
    </message>
    <message>
        <source>Please type your present passphrase.</source>
        <translation>Lütfen şimdiki parola cümlenizi yazın.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Şimdiki parola cümlesi</translation>
    </message>
    <message>
        <source>The old one no longer works then. Backups made before still open with the old one: make a new backup afterwards.</source>
        <translation>Eskisi artık çalışmaz. Daha önce alınan yedekler hâlâ eskisiyle açılır: Sonra yeni bir yedek alın.</translation>
    </message>
</context>
<context>
    <name>MyPractice</name>
    <message>
        <source>Counted by sessions: {told} of {sessions}. There is no interval for that, because the sessions of one client are not independent of each other.</source>
        <translation>Seanslara göre sayıldığında: {sessions} seanstan {told} tanesinde. Bunun için güven aralığı verilmez, çünkü bir danışanın seansları birbirinden bağımsız değildir.</translation>
    </message>
    <message>
        <source>For each client the median of the last {recent} scores (from {sessions} on), then the median of these: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>Her danışan için son {recent} puanın ortancası ({sessions} seanstan sonra), ardından bunların ortancası: 0 her soruya verilen en düşük yanıt, 100 en yüksek.</translation>
    </message>
    <message>
        <source>How clients answer</source>
        <translation>Danışanların yanıtları</translation>
    </message>
    <message>
        <source>In brackets an interval: of 100 such intervals at least {share} hold the true median.</source>
        <translation>Ayraç içinde bir güven aralığı var: Böyle 100 aralıktan en az {share} tanesi gerçek ortancayı içerir.</translation>
    </message>
    <message>
        <source>Lower than the other dimensions for most clients: “{dimension}”.</source>
        <translation>Danışanların çoğunda öteki boyutlardan düşük: “{dimension}”.</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>İyi hissettirmeyen anlar</translation>
    </message>
    <message>
        <source>My ratings beside theirs</source>
        <translation>Onlarınkilerin yanında benim değerlendirmelerim</translation>
    </message>
    <message>
        <source>No dimension is clearly lower than the others.</source>
        <translation>Hiçbir boyut ötekilerden belirgin biçimde düşük değil.</translation>
    </message>
    <message>
        <source>On no dimension do you and your clients clearly differ.</source>
        <translation>Danışanlarınızla hiçbir boyutta belirgin biçimde ayrılmıyorsunuz.</translation>
    </message>
    <message>
        <source>Too few clients for a figure yet: {count} of {fewest}.</source>
        <translation>Sayı vermek için henüz çok az danışan var: {count} / {fewest}.</translation>
    </message>
    <message>
        <source>With {hits} of these {count} clients every such moment is put right by their own answers ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>Bu {count} danışanın {hits} tanesinde, kendi yanıtlarına göre böyle her an düzeldi (%{share}; %95 güven aralığı %{lower} ile %{upper} arası).</translation>
    </message>
    <message>
        <source>You and your clients differ most on “{dimension}”.</source>
        <translation>Danışanlarınızla en çok ayrıldığınız boyut: “{dimension}”.</translation>
    </message>
    <message>
        <source>Your rating minus the client’s answer: for each client with {sessions} sessions rated by both the median, then the median of these. Above 0 you rate higher than the client does.</source>
        <translation>Sizin değerlendirmeniz eksi danışanın yanıtı: ikinizin de değerlendirdiği {sessions} seansı olan her danışan için ortanca, ardından bunların ortancası. 0’ın üstünde siz danışandan yüksek değerlendiriyorsunuz.</translation>
    </message>
    <message>
        <source>{clients} of your own clients who still come, {sessions} sessions, {rated} of them rated by you. Each client counts once. No figure is given for fewer than {fewest} clients.</source>
        <translation>Hâlâ gelen kendi danışanlarınız: {clients}. Seanslar: {sessions}. Bunlardan sizin değerlendirdikleriniz: {rated}. Her danışan bir kez sayılır. {fewest} danışandan azı için sayı verilmez.</translation>
    </message>
    <message>
        <source>{count} more clients answer another questionnaire and are left out.</source>
        <translation>Başka bir anket yanıtlayan {count} danışan daha var; onlar dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>{count} of {fewest} clients</source>
        <translation>{count} / {fewest} danışan</translation>
    </message>
    <message>
        <source>{hits} of {count} clients told of a moment that did not feel right ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>{count} danışandan {hits} tanesi iyi hissettirmeyen bir andan söz etti (%{share}; %95 güven aralığı %{lower} ile %{upper} arası).</translation>
    </message>
    <message>
        <source>{value} ({lower} to {upper}), {count} clients</source>
        <translation>{value} ({lower} ile {upper} arası), {count} danışan</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms. These figures describe how your clients answered. They grade nobody, and no therapist is compared with another.</source>
        <translation>“Seans sonrası güven” geçerliği sınanmış bir ölçek değildir ve normları yoktur. Bu sayılar danışanlarınızın nasıl yanıtladığını anlatır. Kimseye not vermezler; hiçbir terapist bir başkasıyla karşılaştırılmaz.</translation>
    </message>
</context>
<context>
    <name>MyPracticePage</name>
    <message>
        <source>My practice</source>
        <translation>Benim çalışmam</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Save for supervision (PDF)</source>
        <translation>Süpervizyon için kaydet (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>{file} olarak kaydedildi.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. It has no client’s name. To print it, open it on another computer.</source>
        <translation>Dosya şifreli değil: Elinde olan herkes okuyabilir. İçinde hiçbir danışanın adı yok. Yazdırmak için başka bir bilgisayarda açın.</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Language of the practice</source>
        <translation>Merkezin dili</translation>
    </message>
    <message>
        <source>Name of the practice (clients see it)</source>
        <translation>Merkezin adı (danışanlar görür)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Please type the name of the practice.</source>
        <translation>Lütfen merkezin adını yazın.</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>Lütfen adınızı yazın.</translation>
    </message>
    <message>
        <source>Restore a backup instead</source>
        <translation>Bunun yerine yedek geri yükle</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>Rapport kurulumu</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Adım 1 / 3</translation>
    </message>
    <message>
        <source>Three short steps: the names, your passphrase, and a recovery key for emergencies. Nothing is stored before the last one is done, and nothing ever leaves this device.</source>
        <translation>Üç kısa adım: adlar, parola cümleniz ve acil durumlar için bir kurtarma anahtarı. Son adım bitmeden hiçbir şey saklanmaz ve hiçbir şey bu cihazdan dışarı çıkmaz.</translation>
    </message>
    <message>
        <source>Your name (the first therapist)</source>
        <translation>Adınız (ilk terapist)</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>Kâğıtta duruyor</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kurtarma anahtarı</translation>
    </message>
    <message>
        <source>Save the page to a USB stick and print it, or write it on paper. It is shown only now. The old key still holds until you have typed two groups of this one.</source>
        <translation>Sayfayı bir USB belleğe kaydedip yazdırın ya da anahtarı kâğıda yazın. Yalnızca şimdi gösterilir. Yenisinin iki grubunu yazana kadar eskisi geçerlidir.</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>Yeni kurtarma anahtarı</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Make one for me: five words</source>
        <translation>Benim için oluştur: beş sözcük</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>Lütfen bir parola cümlesi seçin.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Aynısı bir kez daha</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the second one again.</source>
        <translation>İkisi aynı değil. Lütfen ikincisini yeniden yazın.</translation>
    </message>
    <message>
        <source>Write it down now, then type it once more below.</source>
        <translation>Şimdi bir yere not edin, sonra aşağıya bir kez daha yazın.</translation>
    </message>
</context>
<context>
    <name>NewerFormPage</name>
    <message>
        <source>One moment, please</source>
        <translation>Bir dakika lütfen</translation>
    </message>
    <message>
        <source>This device is getting ready after an update. It goes on by itself.</source>
        <translation>Bu cihaz bir güncellemeden sonra hazırlanıyor. Kendiliğinden devam edecek.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>All therapists of the practice see this, with every client. Name nobody here.</source>
        <translation>Merkezin bütün terapistleri bunu her danışanda görür. Burada kimsenin adını yazmayın.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Birkaç sözcükle</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>Only you can read your notes, and no export takes them along.</source>
        <translation>Notlarınızı yalnızca siz okuyabilirsiniz; hiçbir dışa aktarma onları içermez.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Notu sil</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Add a note</source>
        <translation>Not ekle</translation>
    </message>
    <message>
        <source>Add an event of the practice</source>
        <translation>Merkezdeki bir olayı ekle</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Change: {text}</source>
        <translation>Değiştir: {text}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Event of the practice, {days}</source>
        <translation>Merkezdeki olay, {days}</translation>
    </message>
    <message>
        <source>Your note on this session</source>
        <translation>Bu seansla ilgili notunuz</translation>
    </message>
    <message>
        <source>Your note, {days}</source>
        <translation>Notunuz, {days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Nobody is watching now. If you need somebody today, please speak to us in person.</source>
        <translation>Şu anda kimse bakmıyor. Bugün birine ihtiyacınız varsa lütfen bizimle yüz yüze konuşun.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Only your therapist can read your answers.</source>
        <translation>Yanıtlarınızı yalnızca terapistiniz okuyabilir.</translation>
    </message>
    <message>
        <source>They are stored locked on this device. For emergencies the practice keeps one spare key.</source>
        <translation>Bu cihazda kilitli olarak saklanırlar. Acil durumlar için merkezde bir yedek anahtar bulunur.</translation>
    </message>
    <message>
        <source>Who will see this</source>
        <translation>Bunu kim görecek</translation>
    </message>
    <message>
        <source>You can skip any question, and you can stop at any time.</source>
        <translation>Her soruyu atlayabilir ve istediğiniz zaman durabilirsiniz.</translation>
    </message>
    <message>
        <source>You gave no code, so the therapists of this practice can read these answers.</source>
        <translation>Kod vermediniz; bu yüzden bu yanıtları bu merkezin terapistleri okuyabilir.</translation>
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
        <translation>Başa dön</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Daha fazla göster</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <translation>Yeni parola cümlesi</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Bir dakika…</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose your passphrase</source>
        <translation>Parola cümlenizi seçin</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>It opens what your clients answered. Nobody can reset it: without it and without the recovery key the answers are gone. Four or five unrelated words are strong and easy to keep.</source>
        <translation>Danışanlarınızın yanıtlarını açar. Onu kimse sıfırlayamaz: O ve kurtarma anahtarı olmadan yanıtlar kaybolur. Birbiriyle ilgisiz dört ya da beş sözcük güçlüdür ve akılda kolay kalır.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola cümlesi</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Adım 2 / 3</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: the therapist; filled where the client’s answers had not been seen.</source>
        <translation>Noktalar ve düz çizgi: danışan. Baklavalar ve kesikli çizgi: terapist; danışanın yanıtlarının görülmediği yerlerde içi dolu.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>danışan</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>terapist</translation>
    </message>
</context>
<context>
    <name>PictureFlow</name>
    <message>
        <source>Rapport both views</source>
        <translation>Rapport iki bakış</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Both views over time: the client’s scores and your own ratings. In Rapport nobody else sees your ratings; whoever gets the file does.</source>
        <translation>Zaman içinde iki bakış: danışanın puanları ve sizin değerlendirmeleriniz. Rapport’ta değerlendirmelerinizi başka kimse görmez; dosya kime verilirse o görür.</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>Bu resmi kaydet</translation>
    </message>
    <message>
        <source>Save this picture: {client}</source>
        <translation>Bu resmi kaydet: {client}</translation>
    </message>
    <message>
        <source>The plot as you saw it: all sessions.</source>
        <translation>Gördüğünüz hâliyle grafik: tüm seanslar.</translation>
    </message>
    <message>
        <source>The plot as you saw it: sessions {first} to {last} of {count}. The usual range and the marks are those of the whole course.</source>
        <translation>Gördüğünüz hâliyle grafik: {count} seanstan {first} ile {last} arası. Olağan aralık ve işaretler tüm sürece aittir.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Neler kaydedilir</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Moments</source>
        <translation>Anlar</translation>
    </message>
    <message>
        <source>No session yet. The first answers will appear here.</source>
        <translation>Henüz seans yok. İlk yanıtlar burada görünecek.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}</source>
        <translation>{count} seanstan {first} ile {last} arası</translation>
    </message>
    <message>
        <source>a fall</source>
        <translation>düşüş</translation>
    </message>
    <message>
        <source>below the cut-off</source>
        <translation>kesme noktasının altında</translation>
    </message>
    <message>
        <source>below the usual range</source>
        <translation>olağan aralığın altında</translation>
    </message>
    <message>
        <source>first {count} sessions</source>
        <translation>ilk {count} seans</translation>
    </message>
    <message>
        <source>has stayed low</source>
        <translation>düşük kaldı</translation>
    </message>
    <message>
        <source>long run on one side</source>
        <translation>bir yanda uzun dizi</translation>
    </message>
    <message>
        <source>lower than last time</source>
        <translation>geçen seferden düşük</translation>
    </message>
    <message>
        <source>marked fall</source>
        <translation>belirgin düşüş</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>puan yok</translation>
    </message>
    <message>
        <source>no usual range: no variation so far</source>
        <translation>olağan aralık yok: şimdiye kadar değişim olmadı</translation>
    </message>
    <message>
        <source>rarely so low</source>
        <translation>nadiren bu kadar düşük</translation>
    </message>
    <message>
        <source>reliable change</source>
        <translation>güvenilir değişim</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>düzeldi</translation>
    </message>
    <message>
        <source>slow decline</source>
        <translation>yavaş düşüş</translation>
    </message>
    <message>
        <source>still low</source>
        <translation>hâlâ düşük</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>hâlâ açık</translation>
    </message>
    <message>
        <source>usual range from {count} scores on</source>
        <translation>olağan aralık {count} puandan sonra</translation>
    </message>
    <message>
        <source>{value} on {date}</source>
        <translation>{value}, {date}</translation>
    </message>
    <message>
        <source>{value} top of the range</source>
        <translation>{value} aralığın üst ucu</translation>
    </message>
    <message>
        <source>{value} usual level</source>
        <translation>{value} olağan düzey</translation>
    </message>
    <message>
        <source>{value} usual range for this client, from the first {count} sessions</source>
        <translation>{value} bu danışanın olağan aralığı, ilk {count} seanstan</translation>
    </message>
</context>
<context>
    <name>PlotChoice</name>
    <message>
        <source>A picture for a document (PNG), one that stays sharp at any size (SVG), or what is drawn as a table, one row a session (CSV). The table has neither a name nor notes.</source>
        <translation>Belge için bir resim (PNG), her boyutta net kalan bir resim (SVG) ya da çizilenlerin tablosu, seans başına bir satır (CSV). Tabloda ne ad ne de not vardır.</translation>
    </message>
    <message>
        <source>The beginning of each is printed too. Whoever gets the picture reads it.</source>
        <translation>Her birinin başı da basılır. Resim kime verilirse okur.</translation>
    </message>
    <message>
        <source>With the client’s name</source>
        <translation>Danışanın adıyla</translation>
    </message>
    <message>
        <source>With your notes and the events of the practice</source>
        <translation>Notlarınız ve merkezdeki olaylarla</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n danışan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>Bakılacak %n konu</numerusform>
        </translation>
    </message>
    <message>
        <source>42 CFR part 2</source>
        <translation>42 CFR Part 2</translation>
    </message>
    <message>
        <source>All answers are kept.</source>
        <translation>Tüm yanıtlar saklanır.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tüm danışanlar</translation>
    </message>
    <message>
        <source>All questions are asked.</source>
        <translation>Bütün sorular soruluyor.</translation>
    </message>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>Kontrol edilen her şey Rapport’un yazdığı gibi.</translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n month(s).</source>
        <translation>
            <numerusform>Yanıtlar %n ay saklanır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n year(s).</source>
        <translation>
            <numerusform>Yanıtlar %n yıl saklanır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Yedek</translation>
    </message>
    <message>
        <source>Change what you unlock with.</source>
        <translation>Kilidi neyle açtığınızı değiştirin.</translation>
    </message>
    <message>
        <source>Clients can add own words.</source>
        <translation>Danışanlar kendi sözlerini ekleyebilir.</translation>
    </message>
    <message>
        <source>Clients who have left</source>
        <translation>Ayrılan danışanlar</translation>
    </message>
    <message>
        <source>Every visit begins in: {language}</source>
        <translation>Her ziyaret şu dilde başlar: {language}</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Saklama</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>Make a new one when it is lost or somebody saw it.</source>
        <translation>Kaybolduysa ya da biri gördüyse yenisini oluşturun.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Parola cümlem</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>Benim çalışmam</translation>
    </message>
    <message>
        <source>Name, colours, logo and size of the clients’ pages.</source>
        <translation>Danışanların sayfaları için ad, renkler, logo ve boyut.</translation>
    </message>
    <message>
        <source>Name, look, languages, questions and the time of a visit reach your further kiosks with the next list of clients that you bring them.</source>
        <translation>Ad, görünüş, diller, sorular ve ziyaret süresi, diğer kiosklarınıza götüreceğiniz bir sonraki danışan listesiyle onlara ulaşır.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Yok.</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>Kaydedilen dosyalarda bildirim</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kurtarma anahtarı</translation>
    </message>
    <message>
        <source>The last one is from {date}.</source>
        <translation>Sonuncusu {date} tarihli.</translation>
    </message>
    <message>
        <source>The short form is asked.</source>
        <translation>Kısa biçim soruluyor.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Terapistler</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Henüz yok.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Süreler</translation>
    </message>
    <message>
        <source>What your clients’ answers say together, without names.</source>
        <translation>Danışanlarınızın yanıtları birlikte ne söylüyor, ad olmadan.</translation>
    </message>
    <message>
        <source>When a visit ends by itself, and when these pages lock.</source>
        <translation>Ziyaretin kendiliğinden ne zaman biteceği ve bu sayfaların ne zaman kilitleneceği.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>One more after question {position} of {total}</source>
        <translation>Soru {position} / {total} sonrasında bir soru daha</translation>
    </message>
    <message>
        <source>Question {position} of {total}</source>
        <translation>Soru {position} / {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Bu yanıt kalsın</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>One more after question {position} of {total}, about {timeframe}</source>
        <translation>Soru {position} / {total} sonrasında bir soru daha, {timeframe} hakkında</translation>
    </message>
    <message>
        <source>Question {position} of {total}, about {timeframe}</source>
        <translation>Soru {position} / {total}, {timeframe} hakkında</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Bu soruyu atla</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dur</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>All nine questions</source>
        <translation>Dokuz sorunun tümü</translation>
    </message>
    <message>
        <source>Ask so from now on</source>
        <translation>Bundan sonra böyle sor</translation>
    </message>
    <message>
        <source>Before sending, a client can write up to 300 characters. The page says that nobody reads them now. You read them with the session; Rapport does not search them for anything. Every answer sheet then takes eight times the room on the disk, so that nobody can tell who wrote. A device without a keyboard needs the one of its system.</source>
        <translation>Danışan, göndermeden önce en çok 300 karakter yazabilir. Sayfada bunları şu anda kimsenin okumadığı yazar. Siz bunları seansla birlikte okursunuz; Rapport bunların içinde hiçbir şey aramaz. Bu durumda her yanıt formu diskte sekiz kat yer kaplar; böylece kimin yazdığını kimse anlayamaz. Klavyesi olmayan bir cihaz, kendi sisteminin ekran klavyesine ihtiyaç duyar.</translation>
    </message>
    <message>
        <source>Five questions. Its scores do not compare with the others: a new course begins.</source>
        <translation>Beş soru. Bunların puanları ötekilerle karşılaştırılamaz: Yeni bir seri başlar.</translation>
    </message>
    <message>
        <source>Offer a box for the client’s own words</source>
        <translation>Danışanın kendi sözleri için bir kutu sun</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>That holds from the next visit on.</source>
        <translation>Bu, bir sonraki ziyaretten başlayarak geçerli.</translation>
    </message>
    <message>
        <source>The short form</source>
        <translation>Kısa biçim</translation>
    </message>
    <message>
        <source>Under a minute.</source>
        <translation>Bir dakikadan az.</translation>
    </message>
    <message>
        <source>What you choose holds for every client of the practice, from the next visit on. Further kiosks follow when you bring them the next list of clients.</source>
        <translation>Seçtiğiniz, bir sonraki ziyaretten başlayarak merkezin her danışanı için geçerlidir. Diğer kiosklar, bir sonraki danışan listesini götürdüğünüzde buna uyar.</translation>
    </message>
    <message>
        <source>Whom to call in a crisis, as it stands beside the box</source>
        <translation>Kriz anında kimin aranacağı; kutunun yanında böyle yazar</translation>
    </message>
</context>
<context>
    <name>RatingForm</name>
    <message>
        <source>Had you seen the client’s answers to this session?</source>
        <translation>Danışanın bu seansla ilgili yanıtlarını görmüş müydünüz?</translation>
    </message>
    <message>
        <source>Keep my rating</source>
        <translation>Değerlendirmemi kaydet</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Değişiklikleri kaydet</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Henüz değil</translation>
    </message>
    <message>
        <source>Take this rating back</source>
        <translation>Bu değerlendirmeyi geri al</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Leave this out</source>
        <translation>Bunu boş bırak</translation>
    </message>
</context>
<context>
    <name>ReaderRow</name>
    <message>
        <source>Hand over</source>
        <translation>Devret</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>Devret: {name}</translation>
    </message>
    <message>
        <source>Share for cover</source>
        <translation>Vekâlet için paylaş</translation>
    </message>
    <message>
        <source>Share with {name} for cover</source>
        <translation>Vekâlet için paylaş: {name}</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Paylaşmayı bırak</translation>
    </message>
    <message>
        <source>Stop sharing with {name}</source>
        <translation>Paylaşmayı bırak: {name}</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (siz)</translation>
    </message>
    <message>
        <source>{name}: can read, for cover</source>
        <translation>{name}: vekâlet için okuyabilir</translation>
    </message>
    <message>
        <source>{name}: cannot read</source>
        <translation>{name}: okuyamaz</translation>
    </message>
    <message>
        <source>{name}: the client’s therapist</source>
        <translation>{name}: danışanın terapisti</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>Kontrol edilen her şey Rapport’un yazdığı gibi.</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Her şeyi şimdi kontrol et</translation>
    </message>
    <message>
        <source>Checking every record</source>
        <translation>Her kayıt kontrol ediliyor</translation>
    </message>
    <message>
        <source>Every record was checked just now, and all of it is as Rapport wrote it.</source>
        <translation>Her kayıt az önce kontrol edildi ve tümü Rapport’un yazdığı gibi.</translation>
    </message>
    <message>
        <source>Is all of it whole?</source>
        <translation>Her şey tam ve sağlam mı?</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Bir şey olmadı.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <source>Since you last unlocked</source>
        <translation>Kilidi son açtığınızdan beri</translation>
    </message>
    <message>
        <source>State code</source>
        <translation>Durum kodu</translation>
    </message>
    <message>
        <source>The number of records and six characters that stand for all of them. Write it down now and then: as long as it continues from what you noted, nobody has put an older copy in its place.</source>
        <translation>Kayıt sayısı ve tümünü temsil eden altı karakter. Arada bir not edin: Not ettiğinizin devamı olduğu sürece kimse yerine daha eski bir kopya koymamıştır.</translation>
    </message>
    <message>
        <source>What was done in this practice, the newest first.</source>
        <translation>Bu merkezde yapılanlar, en yeni önce.</translation>
    </message>
    <message>
        <source>When you last unlocked it was {code}.</source>
        <translation>Kilidi son açtığınızda {code} idi.</translation>
    </message>
    <message>
        <source>You unlock for the first time here.</source>
        <translation>Burada kilidi ilk kez açıyorsunuz.</translation>
    </message>
</context>
<context>
    <name>RecoveryFlow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Rapport kurtarma anahtarı</translation>
    </message>
    <message>
        <source>The new recovery key (fingerprint {fingerprint}) opens everything now. Destroy the old paper once no backup needs it any more.</source>
        <translation>Yeni kurtarma anahtarı (parmak izi {fingerprint}) artık her şeyi açar. Hiçbir yedeğin ihtiyacı kalmadığında eski kâğıdı yok edin.</translation>
    </message>
    <message>
        <source>Until they change their own passphrase once, it cannot give a new one to: {names}.</source>
        <translation>Kendi parola cümlelerini bir kez değiştirene kadar şu kişilere yenisini veremez: {names}.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>Kâğıtta duruyor</translation>
    </message>
    <message>
        <source>It opens every answer when a passphrase is lost. It is shown this once and stored nowhere: save the page to a USB stick and print it, or write it on paper. Seal it in an envelope and keep it away from this device.</source>
        <translation>Bir parola cümlesi kaybolduğunda tüm yanıtları açar. Yalnızca bu kez gösterilir ve hiçbir yerde saklanmaz: Sayfayı bir USB belleğe kaydedip yazdırın ya da kâğıda yazın. Bir zarfa koyup mühürleyin ve bu cihazdan uzakta saklayın.</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>Kurtarma anahtarını saklayın</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Adım 3 / 3</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Tarih: {date}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}: tells this key from another one.</source>
        <translation>Parmak izi {fingerprint}: Bu anahtarı bir başkasından ayırır.</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>Parmak izi: {fingerprint}</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Nasıl kullanılır</translation>
    </message>
    <message>
        <source>It opens every answer of the practice when a passphrase is lost. Whoever has it can read everything. Rapport stores it nowhere and cannot show it again: without it and without a passphrase the answers are gone.</source>
        <translation>Bir parola cümlesi kaybolduğunda merkezin tüm yanıtlarını açar. Elinde olan her şeyi okuyabilir. Rapport onu hiçbir yerde saklamaz ve yeniden gösteremez: O ve bir parola cümlesi olmadan yanıtlar kaybolur.</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Anahtar: {key}</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Yapıldığı tarih: {date}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>On paper, in a sealed and signed envelope, in a safe or with somebody you trust, away from the device and from its backups. Once it is printed, delete the file.</source>
        <translation>Kâğıtta, mühürlü ve imzalı bir zarfta, kasada ya da güvendiğiniz birinde, cihazdan ve yedeklerinden uzakta. Yazdırdıktan sonra dosyayı silin.</translation>
    </message>
    <message>
        <source>Once a year: is the envelope still there, and still closed?</source>
        <translation>Yılda bir: Zarf hâlâ orada mı ve hâlâ kapalı mı?</translation>
    </message>
    <message>
        <source>Practice: {practice}</source>
        <translation>Merkez: {practice}</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport recovery key</source>
        <translation>Rapport kurtarma anahtarı</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kurtarma anahtarı</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Tap “Therapist” on the welcome page and type the key in place of the passphrase; capital letters and blanks do not matter, and a wrong character is noticed. Then open “Practice” and “Therapists” to give a new passphrase. To restore a backup, type it where the passphrase is asked for. Seal it again afterwards.</source>
        <translation>Karşılama sayfasında “Terapist” düğmesine dokunun ve parola cümlesi yerine anahtarı yazın; büyük küçük harf ve boşluklar fark etmez, yanlış bir karakter anlaşılır. Sonra yeni bir parola cümlesi vermek için “Merkez” ve “Terapistler” bölümlerini açın. Bir yedeği geri yüklemek için onu parola cümlesi istenen yere yazın. Sonra yeniden mühürleyin.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Bu nedir</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Nerede saklanır</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>Acknowledged: we named what happened</source>
        <translation>Kabul edildi: olanın adını koyduk</translation>
    </message>
    <message>
        <source>Client: no answer</source>
        <translation>Danışan: yanıt yok</translation>
    </message>
    <message>
        <source>Client: {answer}</source>
        <translation>Danışan: {answer}</translation>
    </message>
    <message>
        <source>Closed by the client’s answers of {session}.</source>
        <translation>Danışanın şu seanstaki yanıtlarıyla kapandı: {session}.</translation>
    </message>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: you; filled where you had not seen the client’s answers. A difference is no mistake on either side: it is something to be curious about.</source>
        <translation>Noktalar ve düz çizgi: danışan. Baklavalar ve kesikli çizgi: siz; danışanın yanıtlarını görmediğiniz yerlerde içi dolu. Fark, iki taraf için de bir hata değildir: merak edilecek bir şeydir.</translation>
    </message>
    <message>
        <source>Explored: we talked about what it was like</source>
        <translation>Araştırıldı: bunun nasıl bir şey olduğunu konuştuk</translation>
    </message>
    <message>
        <source>New boundary agreed</source>
        <translation>Yeni bir sınır üzerinde anlaşıldı</translation>
    </message>
    <message>
        <source>Open. Only the client’s next answers close it.</source>
        <translation>Açık. Bunu yalnızca danışanın sonraki yanıtları kapatır.</translation>
    </message>
    <message>
        <source>Over {count} sessions you and the client do not clearly differ on any dimension.</source>
        <translation>{count} seans boyunca siz ve danışan hiçbir boyutta belirgin biçimde ayrılmıyorsunuz.</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points higher than the client does (median; interval {lower} to {upper}).</source>
        <translation>{count} seans boyunca en çok “{dimension}” boyutunda ayrılıyorsunuz: Siz onu danışandan {points} puan yüksek değerlendiriyorsunuz (ortanca; güven aralığı {lower} ile {upper} arası).</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points lower than the client does (median; interval {lower} to {upper}).</source>
        <translation>{count} seans boyunca en çok “{dimension}” boyutunda ayrılıyorsunuz: Siz onu danışandan {points} puan düşük değerlendiriyorsunuz (ortanca; güven aralığı {lower} ile {upper} arası).</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Rate a session, and both views of it appear here side by side.</source>
        <translation>Bir seansı değerlendirin; iki bakış burada yan yana görünür.</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>Seans {number}, {date}</translation>
    </message>
    <message>
        <source>Taken to supervision</source>
        <translation>Süpervizyona götürüldü</translation>
    </message>
    <message>
        <source>Too few to tell where you differ: {count} of {fewest} sessions rated by both.</source>
        <translation>Nerede ayrıldığınızı söylemek için henüz çok az: ikinizin de değerlendirdiği seanslar {count} / {fewest}.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, after you saw the client’s answers.</source>
        <translation>Bu seansı {date} tarihinde, danışanın yanıtlarını gördükten sonra değerlendirdiniz.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, before you saw the client’s answers.</source>
        <translation>Bu seansı {date} tarihinde, danışanın yanıtlarını görmeden önce değerlendirdiniz.</translation>
    </message>
    <message>
        <source>You rated this session on {date}.</source>
        <translation>Bu seansı {date} tarihinde değerlendirdiniz.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>puan yok</translation>
    </message>
    <message>
        <source>{dimension}: client {client}, you {own}</source>
        <translation>{dimension}: danışan {client}, siz {own}</translation>
    </message>
</context>
<context>
    <name>ReflectionFlow</name>
    <message>
        <source>Noted.</source>
        <translation>Not edildi.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Geri alındı.</translation>
    </message>
    <message>
        <source>Your rating is kept.</source>
        <translation>Değerlendirmeniz kaydedildi.</translation>
    </message>
    <message>
        <source>Your rating is taken back.</source>
        <translation>Değerlendirmeniz geri alındı.</translation>
    </message>
</context>
<context>
    <name>ReflectionTab</name>
    <message>
        <source>After</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Both views over time</source>
        <translation>Zaman içinde iki bakış</translation>
    </message>
    <message>
        <source>How was this session from your side? Everything can be left out. Only you read this; erasing the client erases it too, and no export has it.</source>
        <translation>Bu seans sizin açınızdan nasıldı? Her şey boş bırakılabilir. Bunu yalnızca siz okursunuz; danışan kalıcı olarak silinince bu da silinir ve hiçbir dışa aktarmada yer almaz.</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Benim değerlendirmem</translation>
    </message>
    <message>
        <source>No session yet. After the first one you can rate it here.</source>
        <translation>Henüz seans yok. İlk seanstan sonra onu burada değerlendirebilirsiniz.</translation>
    </message>
    <message>
        <source>Nothing is rated yet. Choose an answer to at least one sentence.</source>
        <translation>Henüz hiçbir şey değerlendirilmedi. En az bir cümle için bir yanıt seçin.</translation>
    </message>
    <message>
        <source>Plot of your ratings and the client’s answers</source>
        <translation>Değerlendirmelerinizin ve danışanın yanıtlarının grafiği</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Öz değerlendirme</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>Bu resmi kaydet…</translation>
    </message>
    <message>
        <source>Steps of repair</source>
        <translation>Onarım adımları</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>Sonraki seans</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>Önceki seans</translation>
    </message>
    <message>
        <source>There is nothing to rate here: the recovery key is no therapist, or this questionnaire has no sentences for the therapist.</source>
        <translation>Burada değerlendirilecek bir şey yok: Kurtarma anahtarı terapist değildir ya da bu ankette terapist için cümle yok.</translation>
    </message>
    <message>
        <source>Tick what you did, with its day. Whoever reads this client sees these steps. They close nothing: the client’s next answers do.</source>
        <translation>Yaptıklarınızı günüyle birlikte işaretleyin. Bu danışanı okuyabilen herkes bu adımları görür. Bunlar hiçbir şeyi kapatmaz: Kapatan, danışanın sonraki yanıtlarıdır.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>danışan</translation>
    </message>
    <message>
        <source>you</source>
        <translation>siz</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Make a new recovery key</source>
        <translation>Yeni kurtarma anahtarı oluştur</translation>
    </message>
    <message>
        <source>Make a new recovery key when the old one is lost or somebody saw it. From then on the old one opens nothing in this practice. Backups that were made before still open with it.</source>
        <translation>Eski kurtarma anahtarı kaybolduysa ya da biri gördüyse yenisini oluşturun. Bundan sonra eskisi burada hiçbir şeyi açmaz. Daha önce alınan yedekler hâlâ onunla açılır.</translation>
    </message>
    <message>
        <source>Please type your own passphrase.</source>
        <translation>Lütfen kendi parola cümlenizi yazın.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kurtarma anahtarı</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Kendi parola cümleniz</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>For a conversation</source>
        <translation>Görüşme için</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Süpervizyon için</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Bu nasıl okunur</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Rapport raporu</translation>
    </message>
    <message>
        <source>Rapport, page {page} of {pages}</source>
        <translation>Rapport, sayfa {page} / {pages}</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Seans {number}</translation>
    </message>
    <message>
        <source>Whoever has this page can read it. Keep it safe.</source>
        <translation>Bu sayfa kimdeyse okuyabilir. Güvenli bir yerde saklayın.</translation>
    </message>
</context>
<context>
    <name>ResetPassphrasePage</name>
    <message>
        <source>New passphrase</source>
        <translation>Yeni parola cümlesi</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>Yeni parola cümlesi: {name}</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Bu parola cümlesini ayarla</translation>
    </message>
    <message>
        <source>The old passphrase no longer works then. Clients and answers stay as they are.</source>
        <translation>Eski parola cümlesi artık çalışmaz. Danışanlar ve yanıtlar olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Terapistler</translation>
    </message>
</context>
<context>
    <name>RestingPage</name>
    <message>
        <source>It starts again by itself. If it does not, please tell somebody here.</source>
        <translation>Kendiliğinden yeniden başlar. Başlamazsa lütfen buradan birine söyleyin.</translation>
    </message>
    <message>
        <source>This device needs a moment</source>
        <translation>Bu cihazın biraz zamana ihtiyacı var</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose another file</source>
        <translation>Başka dosya seç</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>Yedek dosyasını seç</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>Yedekten</translation>
    </message>
    <message>
        <source>It takes the place of “{practice}” as it is here now; that folder is kept beside it under another name.</source>
        <translation>Şu anda burada olan “{practice}” yerine geçer; o klasör yanında başka bir adla saklanır.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Parola cümlesi ya da kurtarma anahtarı</translation>
    </message>
    <message>
        <source>Please choose the backup file first.</source>
        <translation>Lütfen önce yedek dosyasını seçin.</translation>
    </message>
    <message>
        <source>Please type the passphrase or the recovery key.</source>
        <translation>Lütfen parola cümlesini ya da kurtarma anahtarını yazın.</translation>
    </message>
    <message>
        <source>Put in the USB stick with the backup and choose the newest file. The passphrase of any therapist opens it, as it was on the day of the backup; so does the recovery key.</source>
        <translation>Yedeğin bulunduğu USB belleği takın ve en yeni dosyayı seçin. Onu herhangi bir terapistin yedek günündeki parola cümlesi açar; kurtarma anahtarı da açar.</translation>
    </message>
    <message>
        <source>Records there that the backup does not have: {count}.</source>
        <translation>Orada olup yedekte olmayan kayıtlar: {count}.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Restore a practice</source>
        <translation>Merkezi geri yükle</translation>
    </message>
    <message>
        <source>Restoring and checking every record</source>
        <translation>Geri yükleniyor ve her kayıt kontrol ediliyor</translation>
    </message>
    <message>
        <source>This is the backup of another practice. It takes the place of “{practice}”, which is here now; its folder is kept beside it under another name.</source>
        <translation>Bu, başka bir merkezin yedeği. Şu anda burada olan “{practice}” yerine geçer; onun klasörü yanında başka bir adla saklanır.</translation>
    </message>
    <message>
        <source>{file}: made on {date}, with {count} records.</source>
        <translation>{file}: yapıldığı tarih {date}, {count} kayıt.</translation>
    </message>
</context>
<context>
    <name>RestoringFlow</name>
    <message>
        <source>Rapport backups (*.rapport)</source>
        <translation>Rapport yedekleri (*.rapport)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a client</source>
        <translation>Danışan bul</translation>
    </message>
    <message>
        <source>Show all names again</source>
        <translation>Tüm adları yeniden göster</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Yazılanı göster</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Session {number} of {count}</source>
        <translation>Seans {number} / {count}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>geçerli değil</translation>
    </message>
    <message>
        <source>no answer before the time ran out</source>
        <translation>süre dolana kadar yanıt yok</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sorulmadı</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>atlandı</translation>
    </message>
</context>
<context>
    <name>SessionCursor</name>
    <message>
        <source>Sessions on the plot: left and right arrow keys move between them, together with Shift they choose a span</source>
        <translation>Grafikteki seanslar: Sol ve sağ ok tuşları seanslar arasında gezinir, Shift ile birlikte bir aralık seçer</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Notes and events</source>
        <translation>Notlar ve olaylar</translation>
    </message>
    <message>
        <source>Nothing unusual in this session.</source>
        <translation>Bu seansta olağan dışı bir şey yok.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>İşaretler</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>Sonraki seans</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>Önceki seans</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Rapport kurtarma anahtarı</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>Rapport kurulumu</translation>
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
        <translation>Anlamını gizle:</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Bu ne demek?</translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n days.</source>
        <translation>
            <numerusform>{date} tarihinden beri yanıt yok, genellikle %n günde bir gelir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n months.</source>
        <translation>
            <numerusform>{date} tarihinden beri yanıt yok, genellikle %n ayda bir gelir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n weeks.</source>
        <translation>
            <numerusform>{date} tarihinden beri yanıt yok, genellikle %n haftada bir gelir.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers since {date}, usually every week.</source>
        <translation>{date} tarihinden beri yanıt yok, genellikle her hafta gelir.</translation>
    </message>
    <message>
        <source>No answers since {date}.</source>
        <translation>{date} tarihinden beri yanıt yok.</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>All sessions</source>
        <translation>Tüm seanslar</translation>
    </message>
    <message>
        <source>Drag across the plot to look at some of the sessions only.</source>
        <translation>Yalnızca bazı seanslara bakmak için grafiğin üzerinde sürükleyin.</translation>
    </message>
    <message>
        <source>Last {count}</source>
        <translation>Son {count}</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>Bu resmi kaydet…</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}. The usual range stays the same.</source>
        <translation>{count} seanstan {first} ile {last} arası. Olağan aralık aynı kalır.</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Dilinizi seçin</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>All of these are fine.</source>
        <translation>Bunların hepsi olur.</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>Sorulara devam et</translation>
    </message>
    <message>
        <source>Send what I answered so far</source>
        <translation>Şimdiye kadarki yanıtlarımı gönder</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Gönderiliyor</translation>
    </message>
    <message>
        <source>Stop and send nothing</source>
        <translation>Dur ve hiçbir şey gönderme</translation>
    </message>
    <message>
        <source>Would you like to stop?</source>
        <translation>Durmak ister misiniz?</translation>
    </message>
</context>
<context>
    <name>SupervisionSheet</name>
    <message>
        <source>Made on {date}. No client is named.</source>
        <translation>Yapıldığı tarih: {date}. Hiçbir danışanın adı geçmez.</translation>
    </message>
    <message>
        <source>My practice, for supervision</source>
        <translation>Benim çalışmam, süpervizyon için</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport for supervision</source>
        <translation>Süpervizyon için Rapport</translation>
    </message>
</context>
<context>
    <name>TakeAlongFlow</name>
    <message>
        <source>Rapport answers</source>
        <translation>Rapport yanıtları</translation>
    </message>
    <message>
        <source>Rapport plot</source>
        <translation>Rapport grafiği</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Rapport raporu</translation>
    </message>
    <message>
        <source>Saved to {file}. Whoever has the file can read it.</source>
        <translation>{file} olarak kaydedildi. Dosya kimdeyse okuyabilir.</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>A report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>All answers of this client</source>
        <translation>Bu danışanın tüm yanıtları</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Danışana dön</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Çizim (SVG)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Her şey (JSON)</translation>
    </message>
    <message>
        <source>For a client who asks for a copy, for research, or for another program. Every format tells apart why an answer is missing.</source>
        <translation>Kopya isteyen bir danışan, araştırma ya da başka bir program için. Her biçim, bir yanıtın neden eksik olduğunu ayırt eder.</translation>
    </message>
    <message>
        <source>For a conversation with the client</source>
        <translation>Danışanla görüşme için</translation>
    </message>
    <message>
        <source>For health-care programs (FHIR R4)</source>
        <translation>Sağlık programları için (FHIR R4)</translation>
    </message>
    <message>
        <source>For spreadsheets. With the score.</source>
        <translation>Hesap tablosu programları için. Puanla birlikte.</translation>
    </message>
    <message>
        <source>For statistics programs.</source>
        <translation>İstatistik programları için.</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Süpervizyon için</translation>
    </message>
    <message>
        <source>In inviting words, without marks of what is unusual.</source>
        <translation>Konuşmaya davet eden sözlerle, olağan dışı olanı gösteren işaretler olmadan.</translation>
    </message>
    <message>
        <source>Notes of yours are printed too, on a page of their own. Whoever gets the report reads them.</source>
        <translation>Notlarınız da ayrı bir sayfaya basılır. Rapor kime verilirse onları okur.</translation>
    </message>
    <message>
        <source>One or two pages: the plot, what was noticed, moments and repairs, what it rests on and what is missing. The client’s own words are not in it.</source>
        <translation>Bir ya da iki sayfa: grafik, fark edilenler, anlar ve onarımlar, bunun dayanağı ve eksikler. Danışanın kendi sözleri içinde yoktur.</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Resim (PNG)</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Yazdırma</translation>
    </message>
    <message>
        <source>Questions and answers. The client’s number stands for the name.</source>
        <translation>Sorular ve yanıtlar. Adın yerinde danışanın numarası durur.</translation>
    </message>
    <message>
        <source>Rapport has no print button: a printer’s queue keeps a copy of what it prints. Save the file on a stick, print it on a computer that you trust, then delete it.</source>
        <translation>Rapport’ta yazdır düğmesi yoktur: Yazıcının kuyruğu, yazdırdığının bir kopyasını tutar. Dosyayı bir USB belleğe kaydedin, güvendiğiniz bir bilgisayarda yazdırın, sonra silin.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Yanıtları kaydet</translation>
    </message>
    <message>
        <source>Save the report (PDF)</source>
        <translation>Raporu kaydet (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tablo (CSV)</translation>
    </message>
    <message>
        <source>Table, one row a session (CSV)</source>
        <translation>Tablo, seans başına bir satır (CSV)</translation>
    </message>
    <message>
        <source>Table, one row an answer (CSV)</source>
        <translation>Tablo, yanıt başına bir satır (CSV)</translation>
    </message>
    <message>
        <source>The exact questions, every answer, the scores and the client’s own words: a complete copy.</source>
        <translation>Soruların tam metni, her yanıt, puanlar ve danışanın kendi sözleri: eksiksiz bir kopya.</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>The whole course. Some of the sessions alone are saved from “Trends”: choose them there, then “Save this picture…”.</source>
        <translation>Tüm süreç. Seanslardan yalnızca bazıları “Eğilimler” sayfasından kaydedilir: Onları orada seçin, sonra “Bu resmi kaydet…” deyin.</translation>
    </message>
    <message>
        <source>This stands on everything that you save: “{notice}”</source>
        <translation>Kaydettiğiniz her şeyin üzerinde şu yazar: “{notice}”</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Raporlar ve dosyalar</translation>
    </message>
    <message>
        <source>To take along: {client}</source>
        <translation>Raporlar ve dosyalar: {client}</translation>
    </message>
    <message>
        <source>What you save here is not protected any more: whoever has the file can read it. Keep it as safe as your notes, and delete it when it is no longer needed. The practice’s log notes that something was saved, not what it says.</source>
        <translation>Burada kaydettiğiniz şey artık korunmaz: Dosya kimdeyse okuyabilir. Onu notlarınız kadar güvenli saklayın ve artık gerekmediğinde silin. Merkezin günlüğü bir şeyin kaydedildiğini not eder, içinde ne yazdığını değil.</translation>
    </message>
    <message>
        <source>With every signal, its rule and its figures.</source>
        <translation>Her işaret, kuralı ve sayılarıyla.</translation>
    </message>
    <message>
        <source>With the names of client and practice</source>
        <translation>Danışanın ve merkezin adıyla</translation>
    </message>
    <message>
        <source>With your notes</source>
        <translation>Notlarınızla</translation>
    </message>
    <message>
        <source>Without any name</source>
        <translation>Hiçbir ad olmadan</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Teşekkürler</translation>
    </message>
    <message>
        <source>They help the two of you to talk about what goes well and what does not. You can leave the device here.</source>
        <translation>Neyin iyi gittiğini, neyin gitmediğini ikinizin konuşmasına yardımcı olurlar. Cihazı burada bırakabilirsiniz.</translation>
    </message>
    <message>
        <source>You can answer another time, or not at all. You can leave the device here.</source>
        <translation>Başka bir zaman yanıtlayabilir ya da hiç yanıtlamayabilirsiniz. Cihazı burada bırakabilirsiniz.</translation>
    </message>
    <message>
        <source>You stopped, and that is fine. Nothing was sent, nothing was kept.</source>
        <translation>Durdunuz, bunda bir sakınca yok. Hiçbir şey gönderilmedi, hiçbir şey saklanmadı.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. Only your therapist can open them.</source>
        <translation>Yanıtlarınız kilitli olarak saklandı. Onları yalnızca terapistiniz açabilir.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. The therapists of this practice can open them.</source>
        <translation>Yanıtlarınız kilitli olarak saklandı. Onları bu merkezin terapistleri açabilir.</translation>
    </message>
</context>
<context>
    <name>TherapistsFlow</name>
    <message>
        <source>Your passphrase is changed. The old one no longer works.</source>
        <translation>Parola cümleniz değişti. Eskisi artık çalışmıyor.</translation>
    </message>
    <message>
        <source>{name} can no longer unlock.</source>
        <translation>{name} artık kilidi açamaz.</translation>
    </message>
    <message>
        <source>{name} can unlock now, with that name and passphrase.</source>
        <translation>{name} artık bu ad ve parola cümlesiyle kilidi açabilir.</translation>
    </message>
    <message>
        <source>{name} unlocks with the new passphrase from now on.</source>
        <translation>{name} bundan sonra kilidi yeni parola cümlesiyle açar.</translation>
    </message>
</context>
<context>
    <name>TherapistsPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>Terapist ekle</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Terapistler</translation>
    </message>
    <message>
        <source>To remove a therapist, or to give one a new passphrase, lock this view and unlock it with the recovery key in place of a passphrase.</source>
        <translation>Bir terapisti çıkarmak ya da ona yeni bir parola cümlesi vermek için bu görünümü kilitleyin ve parola cümlesi yerine kurtarma anahtarıyla açın.</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n saniye</numerusform>
        </translation>
    </message>
    <message>
        <source>After this time without a touch the answers are wiped. Some people need longer to read.</source>
        <translation>Bu süre boyunca dokunulmazsa yanıtlar silinir. Bazı insanların okumak için daha çok zamana ihtiyacı vardır.</translation>
    </message>
    <message>
        <source>After this time without a touch the therapist’s pages lock. Shorter is safer.</source>
        <translation>Bu süre boyunca dokunulmazsa terapist sayfaları kilitlenir. Kısa süre daha güvenlidir.</translation>
    </message>
    <message>
        <source>As usual.</source>
        <translation>Olağan.</translation>
    </message>
    <message numerus="yes">
        <source>Before a time is over, the page counts down for %n second(s). A touch goes on.</source>
        <translation>
            <numerusform>Süre dolmadan önce sayfa %n saniye geri sayar. Dokununca devam edilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these times</source>
        <translation>Bu süreleri kaydet</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>That holds from the next visit and from the next unlock on.</source>
        <translation>Bu, bir sonraki ziyaretten ve bir sonraki kilit açılışından başlayarak geçerli.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Süreler</translation>
    </message>
    <message>
        <source>When a client walks away</source>
        <translation>Danışan cihazdan ayrılırsa</translation>
    </message>
    <message>
        <source>When you walk away</source>
        <translation>Siz cihazdan ayrılırsanız</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source> (some questions were skipped)</source>
        <translation> (bazı sorular atlandı)</translation>
    </message>
    <message>
        <source> Broken in two: still open.</source>
        <translation> İkiye bölünmüş: hâlâ açık.</translation>
    </message>
    <message>
        <source> With a tick: put right.</source>
        <translation> Onay işaretli: düzeldi.</translation>
    </message>
    <message>
        <source>A moment did not feel right: a little</source>
        <translation>Bir an iyi hissettirmedi: biraz</translation>
    </message>
    <message>
        <source>A moment did not feel right: yes</source>
        <translation>Bir an iyi hissettirmedi: evet</translation>
    </message>
    <message>
        <source>Diamond: a moment that did not feel right (small: a little; large: yes).</source>
        <translation>Baklava: iyi hissettirmeyen bir an (küçük: biraz; büyük: evet).</translation>
    </message>
    <message>
        <source>Gap and ×: too few questions were answered for a score.</source>
        <translation>Boşluk ve ×: puan için çok az soru yanıtlandı.</translation>
    </message>
    <message>
        <source>Hexagon: a slow decline shows here.</source>
        <translation>Altıgen: burada yavaş bir düşüş görünüyor.</translation>
    </message>
    <message>
        <source>Hollow point: some questions were skipped.</source>
        <translation>İçi boş nokta: bazı sorular atlandı.</translation>
    </message>
    <message>
        <source>In the client’s own words: “{words}”</source>
        <translation>Danışanın kendi sözleriyle: “{words}”</translation>
    </message>
    <message>
        <source>No score: too few questions were answered.</source>
        <translation>Puan yok: çok az soru yanıtlandı.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Henüz seans yok.</translation>
    </message>
    <message>
        <source>Own words of the client: session {sessions}. Point at it to read them.</source>
        <translation>Danışanın kendi sözleri: seans {sessions}. Okumak için üzerine gelin.</translation>
    </message>
    <message>
        <source>Put right: a little</source>
        <translation>Ne kadar düzeldi: biraz</translation>
    </message>
    <message>
        <source>Put right: completely</source>
        <translation>Ne kadar düzeldi: tamamen</translation>
    </message>
    <message>
        <source>Put right: mostly</source>
        <translation>Ne kadar düzeldi: oldukça</translation>
    </message>
    <message>
        <source>Put right: not at all</source>
        <translation>Ne kadar düzeldi: hiç</translation>
    </message>
    <message>
        <source>Put right: very much</source>
        <translation>Ne kadar düzeldi: çok</translation>
    </message>
    <message>
        <source>Put right: we did not talk about it</source>
        <translation>Ne kadar düzeldi: bunu konuşmadık</translation>
    </message>
    <message>
        <source>Scale: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>Ölçek: 0 her soruya verilen en düşük yanıt, 100 en yüksek.</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>Puan: 100 üzerinden {score}</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>Seans {number}, {date}</translation>
    </message>
    <message>
        <source>Square: lower than usual for this client.</source>
        <translation>Kare: bu danışan için olağandan düşük.</translation>
    </message>
    <message>
        <source>Triangle: a fall.</source>
        <translation>Üçgen: düşüş.</translation>
    </message>
    <message>
        <source>What happened in session {session} is still open.</source>
        <translation>{session}. seansta olan şey hâlâ açık.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>Şu seanslarda olan şey hâlâ açık: {sessions}.</translation>
    </message>
    <message>
        <source>What the client wrote cannot be read: its records were changed.</source>
        <translation>Danışanın yazdığı okunamıyor: Kayıtları değiştirilmiş.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>{session}. seansta fark edilen durum sürüyor.</translation>
    </message>
</context>
<context>
    <name>TrendsTab</name>
    <message>
        <source>Plot of the scores over the sessions</source>
        <translation>Seanslar boyunca puanların grafiği</translation>
    </message>
    <message>
        <source>The notes were changed.</source>
        <translation>Notlar değiştirildi.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Leave without sending</source>
        <translation>Göndermeden çık</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Henüz saklanmadı</translation>
    </message>
    <message>
        <source>Please tell somebody here.</source>
        <translation>Lütfen buradan birine söyleyin.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Terapist</translation>
    </message>
    <message>
        <source>This device needs attention</source>
        <translation>Bu cihazla ilgilenilmesi gerekiyor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Your answers are not lost: this page keeps trying. Please tell somebody here.</source>
        <translation>Yanıtlarınız kaybolmadı: Bu sayfa denemeyi sürdürüyor. Lütfen buradan birine söyleyin.</translation>
    </message>
</context>
<context>
    <name>TwoGroups</name>
    <message>
        <source>Group {number}</source>
        <translation>Grup {number}</translation>
    </message>
    <message>
        <source>Group {number} is not right. Compare it, or go back to see the key.</source>
        <translation>Grup {number} doğru değil. Karşılaştırın ya da anahtarı görmek için geri dönün.</translation>
    </message>
    <message>
        <source>Groups {first} and {second} are not right. Compare them, or see the key again.</source>
        <translation>Grup {first} ve {second} doğru değil. Karşılaştırın ya da anahtara yeniden bakın.</translation>
    </message>
    <message>
        <source>Please type both groups.</source>
        <translation>Lütfen iki grubu da yazın.</translation>
    </message>
</context>
<context>
    <name>TypedQuestion</name>
    <message>
        <source>That is not the name. Type it as it stands at the top of this page.</source>
        <translation>Ad bu değil. Bu sayfanın üst kısmında yazdığı gibi yazın.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>A backup is made first. This happens once; please wait.</source>
        <translation>Önce yedek alınıyor. Bu yalnızca bir kez olur; lütfen bekleyin.</translation>
    </message>
    <message>
        <source>Back to the welcome page</source>
        <translation>Karşılama sayfasına dön</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Kiosku kapat</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <source>Opening what your clients answered</source>
        <translation>Danışanlarınızın yanıtları açılıyor</translation>
    </message>
    <message>
        <source>The records are being brought to the form of the newer Rapport</source>
        <translation>Kayıtlar daha yeni Rapport’un biçimine getiriliyor</translation>
    </message>
    <message>
        <source>The therapist&apos;s view: unlock</source>
        <translation>Terapist görünümü: kilidi aç</translation>
    </message>
    <message>
        <source>Too many wrong tries. A passphrase is taken again in {time}; the recovery key at any time.</source>
        <translation>Çok fazla yanlış deneme. Parola cümlesi {time} sonra yeniden kabul edilir; kurtarma anahtarı her zaman.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>Unlock your view</source>
        <translation>Görünümünüzün kilidini açın</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Parola cümleniz</translation>
    </message>
    <message>
        <source>{done} of {total} records.</source>
        <translation>{done} / {total} kayıt.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>How was your session? Answering takes about a minute.</source>
        <translation>Seansınız nasıldı? Yanıtlamak yaklaşık bir dakika sürer.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Terapist</translation>
    </message>
    <message>
        <source>Welcome to {practice}</source>
        <translation>Hoş geldiniz: {practice}</translation>
    </message>
</context>
<context>
    <name>WithoutCode</name>
    <message>
        <source>no answer</source>
        <translation>yanıt yok</translation>
    </message>
</context>
<context>
    <name>WithoutCodePage</name>
    <message>
        <source>All clients</source>
        <translation>Tüm danışanlar</translation>
    </message>
    <message>
        <source>Here are the newest {shown} of {count}; an export has all of them.</source>
        <translation>{count} yanıttan en yeni {shown} tanesi burada; dışa aktarmada tümü var.</translation>
    </message>
    <message>
        <source>These clients had no code at hand, so no name belongs to their answers, and every therapist of the practice can read them.</source>
        <translation>Bu danışanların kodu yanlarında değildi; bu yüzden yanıtlarına bir ad bağlı değil ve merkezin her terapisti onları okuyabilir.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>--from goes with rows; the list of clients for kiosks is always whole.</source>
        <translation>--from satırlarla birlikte kullanılır; kiosklar için danışan listesi her zaman tamdır.</translation>
    </message>
    <message>
        <source>A code has ten digits. Please compare it with your card and type it again.</source>
        <translation>Kod on rakamdan oluşur. Lütfen kartınızla karşılaştırıp yeniden yazın.</translation>
    </message>
    <message>
        <source>A colour is written as # and six signs from 0 to 9 and A to F: #1D5148, say.</source>
        <translation>Bir renk, # ile 0–9 ve A–F arasından altı işaretle yazılır; örneğin #1D5148.</translation>
    </message>
    <message>
        <source>A key in the key file was not put there by Rapport: somebody may have exchanged it to read along. Nothing was changed. Restore the key file from the latest backup.</source>
        <translation>Anahtar dosyasındaki bir anahtarı oraya Rapport koymadı: Biri gizlice okumak için değiştirmiş olabilir. Hiçbir şey değiştirilmedi. Anahtar dosyasını en son yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>A name is needed. Please type one.</source>
        <translation>Bir ad gerekli. Lütfen yazın.</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Give --new-passphrase-file FILE, or --generate.</source>
        <translation>Yeni bir parola cümlesi gerekli. --new-passphrase-file FILE ya da --generate verin.</translation>
    </message>
    <message>
        <source>A new recovery key opens everything, and there are {count} clients whom you cannot read. Let each one&apos;s therapist share access with you first; that can be taken back afterwards.</source>
        <translation>Yeni bir kurtarma anahtarı her şeyi açar ve yanıtlarını okuyamadığınız {count} danışan var. Önce her birinin terapisti erişimi sizinle paylaşsın; bu sonra geri alınabilir.</translation>
    </message>
    <message>
        <source>A passphrase is needed. Give --passphrase-file FILE, or - for standard input.</source>
        <translation>Bir parola cümlesi gerekli. --passphrase-file FILE ya da standart girdi için - verin.</translation>
    </message>
    <message>
        <source>A questionnaire needs at least one item and at most 40 ({path}).</source>
        <translation>Bir ankette en az bir, en çok 40 soru olmalı ({path}).</translation>
    </message>
    <message>
        <source>A record opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>Bir kayıt açılıyor, ama içeriği bozuk ya da daha yeni bir Rapport’tan. Rapport’u güncelleyin; işe yaramazsa en son yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>A recovery key has {wanted} letters and digits in ten groups of four; this has {count}. Compare it with the paper and type it again.</source>
        <translation>Kurtarma anahtarında dörderli on grupta {wanted} harf ve rakam vardır; bunda {count} var. Kâğıtla karşılaştırıp yeniden yazın.</translation>
    </message>
    <message>
        <source>A recovery key never has &quot;{character}&quot; (group {group}). Compare that group with the paper and type it again.</source>
        <translation>Kurtarma anahtarında “{character}” hiç bulunmaz (grup {group}). O grubu kâğıtla karşılaştırıp yeniden yazın.</translation>
    </message>
    <message>
        <source>A row was changed after it was written. Unlock and check again to see which: that needs a key.</source>
        <translation>Bir satır yazıldıktan sonra değiştirilmiş. Hangisi olduğunu görmek için kilidi açıp yeniden kontrol edin: Bunun için anahtar gerekir.</translation>
    </message>
    <message>
        <source>A scale from {minimum} to {maximum} in steps of {step} does not work out. The minimum must be below the maximum, and a whole number of steps must lead from one to the other.</source>
        <translation>{minimum} ile {maximum} arasında {step} adımlı bir ölçek tutmuyor. En küçük değer en büyüğün altında olmalı ve birinden ötekine tam sayıda adımla gidilmeli.</translation>
    </message>
    <message>
        <source>A sealed entry does not open: it was changed, moved, or sealed to another key. Run `rapport verify` to see where, and restore the latest backup.</source>
        <translation>Mühürlü bir girdi açılmıyor: değiştirilmiş, taşınmış ya da başka bir anahtara mühürlenmiş. Nerede olduğunu görmek için `rapport verify` çalıştırın ve en son yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>A state code is a number, a dash and six letters or digits, as in 1284-7QK2MD. Compare it with the paper and type it again.</source>
        <translation>Durum kodu bir sayı, bir tire ve altı harf ya da rakamdır; örneğin 1284-7QK2MD. Kâğıtla karşılaştırıp yeniden yazın.</translation>
    </message>
    <message>
        <source>A stored entry opens but is not written the way Rapport writes it. Update Rapport, or restore the latest backup.</source>
        <translation>Saklanan bir girdi açılıyor, ama Rapport’un yazdığı biçimde değil. Rapport’u güncelleyin ya da en son yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>A stored public key has {size} bytes where its kind needs {wanted}. Restore the key file from the latest backup.</source>
        <translation>Saklanan bir açık anahtar {size} bayt, oysa türü {wanted} bayt gerektirir. Anahtar dosyasını en son yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>A stored public key is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>Saklanan bir açık anahtar bozuk ya da daha yeni bir Rapport’tan. Rapport’u güncelleyin ya da anahtar dosyasını en son yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>A stored public key is damaged, so nothing can be sealed to it. Restore the key file from the latest backup.</source>
        <translation>Saklanan bir açık anahtar bozuk; bu yüzden ona hiçbir şey mühürlenemez. Anahtar dosyasını en son yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>After the end of the rows there are {count} more that this kiosk did not confirm.</source>
        <translation>Satırların sonundan sonra, bu kioskun onaylamadığı {count} satır daha var.</translation>
    </message>
    <message>
        <source>All thousand code cards are in use. Withdraw one of a client who has left.</source>
        <translation>Bin kod kartının tümü kullanımda. Ayrılan bir danışanınkini geri çekin.</translation>
    </message>
    <message>
        <source>An entry of the practice&apos;s log opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>Merkezin günlüğündeki bir girdi açılıyor, ama içeriği bozuk ya da daha yeni bir Rapport’tan. Rapport’u güncelleyin; işe yaramazsa en son yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>Another backup or restore of {folder} is running at this moment, or its records are being brought to a newer form. Wait until it has ended.</source>
        <translation>Şu anda {folder} için başka bir yedekleme ya da geri yükleme sürüyor veya kayıtları daha yeni bir biçime getiriliyor. Bitene kadar bekleyin.</translation>
    </message>
    <message>
        <source>Another kiosk is already running on {folder}. Use that one, or close it first.</source>
        <translation>{folder} üzerinde zaten başka bir kiosk çalışıyor. Onu kullanın ya da önce kapatın.</translation>
    </message>
    <message>
        <source>Another set-up is making {folder} at this moment. Go on there, or close it first.</source>
        <translation>Şu anda başka bir kurulum {folder} klasörünü oluşturuyor. Orada devam edin ya da önce onu kapatın.</translation>
    </message>
    <message>
        <source>At least one character of the recovery key is wrong. Compare every group with the paper and type it again.</source>
        <translation>Kurtarma anahtarının en az bir karakteri yanlış. Her grubu kâğıtla karşılaştırıp yeniden yazın.</translation>
    </message>
    <message>
        <source>At {path} Rapport expects {wanted}.</source>
        <translation>{path} konumunda Rapport şunu bekliyor: {wanted}.</translation>
    </message>
    <message>
        <source>At {path} stands “{key}”, which Rapport does not know. Correct or remove it.</source>
        <translation>{path} konumunda Rapport’un bilmediği “{key}” var. Düzeltin ya da kaldırın.</translation>
    </message>
    <message>
        <source>Bringing the records to the newer form ended before its time. Nothing is lost. Try again; if that does not help, restart the computer.</source>
        <translation>Kayıtları daha yeni biçime getirme işi erken sona erdi. Hiçbir şey kaybolmadı. Yeniden deneyin; işe yaramazsa bilgisayarı yeniden başlatın.</translation>
    </message>
    <message>
        <source>From row {row} on, the file of the records cannot be read: it is damaged.</source>
        <translation>{row}. satırdan itibaren kayıt dosyası okunamıyor: bozuk.</translation>
    </message>
    <message>
        <source>Group {group} is another one, so the old recovery key stays as it is. Start again, and compare every group with the paper.</source>
        <translation>Grup {group} farklı; bu yüzden eski kurtarma anahtarı olduğu gibi kalıyor. Yeniden başlayın ve her grubu kâğıtla karşılaştırın.</translation>
    </message>
    <message>
        <source>In {file}, clients must be a list of names in quotation marks.</source>
        <translation>{file} içinde clients, tırnak içindeki adlardan oluşan bir liste olmalı.</translation>
    </message>
    <message>
        <source>Line {line} has {count} cells, the first line has {wanted}. Correct it.</source>
        <translation>Satır {line}: {count} hücre var, ilk satırda {wanted}. Düzeltin.</translation>
    </message>
    <message>
        <source>Line {line} is not CSV: look at its quotation marks.</source>
        <translation>Satır {line} CSV değil: tırnak işaretlerine bakın.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 text. Save the file as CSV in UTF-8.</source>
        <translation>Satır {line} UTF-8 metni değil. Dosyayı UTF-8 ile CSV olarak kaydedin.</translation>
    </message>
    <message>
        <source>Line {line} must name the columns: session or date, and score.</source>
        <translation>Satır {line} sütunların adını vermeli: session ya da date ve score.</translation>
    </message>
    <message>
        <source>Line {line} names a column “{name}” that is not known or stands twice. The columns are session or date, and score.</source>
        <translation>Satır {line}: “{name}” sütunu bilinmiyor ya da iki kez geçiyor. Sütunlar session ya da date ve score.</translation>
    </message>
    <message>
        <source>Line {line}: session {session} comes after session {before}. Sort the lines.</source>
        <translation>Satır {line}: seans {session}, seans {before} sonrasında geliyor. Satırları sıralayın.</translation>
    </message>
    <message>
        <source>Line {line}: there are more than {most} sessions.</source>
        <translation>Satır {line}: {most} seanstan fazlası var.</translation>
    </message>
    <message>
        <source>Line {line}: {score} is not on the scale, which goes from {minimum} to {maximum} in steps of {step}.</source>
        <translation>Satır {line}: {score} ölçekte yok; ölçek {minimum} ile {maximum} arasında, {step} adımlı.</translation>
    </message>
    <message>
        <source>Line {line}: {text} is before the date above. Sort the lines.</source>
        <translation>Satır {line}: {text} yukarıdaki tarihten önce. Satırları sıralayın.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a date such as 2026-03-09.</source>
        <translation>Satır {line}: “{text}” 2026-03-09 gibi bir tarih değil.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a score. Leave it empty where there is none.</source>
        <translation>Satır {line}: “{text}” bir puan değil. Puan yoksa boş bırakın.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not the number of a session. Use 1, 2, 3 and so on.</source>
        <translation>Satır {line}: “{text}” bir seans numarası değil. 1, 2, 3 gibi yazın.</translation>
    </message>
    <message>
        <source>No client called {name} is yours to read. Check the spelling.</source>
        <translation>Yanıtlarını okuyabildiğiniz {name} adlı bir danışan yok. Yazımını kontrol edin.</translation>
    </message>
    <message>
        <source>No passphrase in {file}: its first line is empty. Write it there.</source>
        <translation>{file} içinde parola cümlesi yok: İlk satırı boş. Oraya yazın.</translation>
    </message>
    <message>
        <source>No therapist called {name} is in this practice. Check the spelling.</source>
        <translation>Bu merkezde {name} adlı bir terapist yok. Yazımını kontrol edin.</translation>
    </message>
    <message>
        <source>Nobody of this practice signed the list of clients in this bundle. Make a new one on the practice&apos;s own computer with `rapport bundle out --for-kiosk`; nothing was changed here.</source>
        <translation>Bu paketteki danışan listesini bu merkezden kimse imzalamamış. Merkezin kendi bilgisayarında `rapport bundle out --for-kiosk` ile yenisini yapın; burada hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>One of the digits is not right. Please compare them with your card once more.</source>
        <translation>Rakamlardan biri doğru değil. Lütfen kartınızla bir kez daha karşılaştırın.</translation>
    </message>
    <message>
        <source>Only the administrator of this computer may change how it starts. Try: sudo rapport kiosk-session {act}</source>
        <translation>Bu bilgisayarın nasıl başladığını yalnızca yöneticisi değiştirebilir. Şunu deneyin: sudo rapport kiosk-session {act}</translation>
    </message>
    <message>
        <source>Protecting a passphrase with {memory} KiB, {iterations} passes and {lanes} lanes is not allowed. Use at least 65536 KiB, 3 passes and 4 lanes, and at most 4194304 KiB.</source>
        <translation>Parola cümlesini {memory} KiB, {iterations} geçiş ve {lanes} şeritle korumaya izin verilmez. En az 65536 KiB, 3 geçiş ve 4 şerit, en çok 4194304 KiB kullanın.</translation>
    </message>
    <message>
        <source>Reliable change needs both: a standard deviation above 0, and a reliability from 0 to below 1.</source>
        <translation>Güvenilir değişim için ikisi de gerekir: 0’dan büyük bir standart sapma ve 0 ile 1 arasında (1’den küçük) bir güvenilirlik.</translation>
    </message>
    <message>
        <source>Restoring the practice in {folder} was cut off at its last step. Start `rapport` to finish it, or run `rapport restore` again.</source>
        <translation>{folder} içindeki merkezin geri yüklenmesi son adımda kesildi. Bitirmek için `rapport` başlatın ya da `rapport restore` komutunu yeniden çalıştırın.</translation>
    </message>
    <message>
        <source>Row {row} is damaged: it does not have the form of a stored row.</source>
        <translation>{row}. satır bozuk: Saklanan bir satırın biçiminde değil.</translation>
    </message>
    <message>
        <source>Row {row} is not in its place: what stands there was written as row {other}.</source>
        <translation>{row}. satır yerinde değil: Orada duran, {other}. satır olarak yazılmış.</translation>
    </message>
    <message>
        <source>Row {row} repeats a record that came in before, so it is left out. No kiosk writes a record twice: somebody may have copied it.</source>
        <translation>{row}. satır daha önce gelmiş bir kaydı yineliyor; bu yüzden dışarıda bırakıldı. Hiçbir kiosk bir kaydı iki kez yazmaz: Biri kopyalamış olabilir.</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>{row}. satır yazıldıktan sonra değiştirilmiş.</translation>
    </message>
    <message>
        <source>Row {row} was written by another kiosk and put here.</source>
        <translation>{row}. satırı başka bir kiosk yazmış ve buraya konmuş.</translation>
    </message>
    <message>
        <source>Rows are missing: {count} (row {first} to row {last}).</source>
        <translation>Eksik satırlar var: {count} ({first}. satırdan {last}. satıra).</translation>
    </message>
    <message>
        <source>Rows {from_row} to {to_row} of that kiosk have not been brought here yet. Bring the earlier bundle first, or make one with all rows (without --from); nothing was changed.</source>
        <translation>O kioskun {from_row}. ile {to_row}. arasındaki satırları henüz buraya getirilmedi. Önce daha önceki paketi getirin ya da tüm satırlarla bir paket yapın (--from olmadan); hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Somebody called {name} is here already. Add something that tells the two apart.</source>
        <translation>{name} adlı biri zaten burada. İkisini ayıran bir şey ekleyin.</translation>
    </message>
    <message>
        <source>Something went wrong inside Rapport. Please try again, or tell the practice.</source>
        <translation>Rapport içinde bir sorun oldu. Lütfen yeniden deneyin ya da merkeze söyleyin.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Durduruldu. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Stopped. What was opened so far is kept: the next unlock goes on from there.</source>
        <translation>Durduruldu. Şimdiye kadar açılanlar saklandı: Kilidi bir sonraki açışınızda oradan devam edilir.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {minutes} minutes, or go on without a code.</source>
        <translation>Kod birkaç kez tutmadı. Lütfen {minutes} dakika bekleyin ya da kodsuz devam edin.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {seconds} seconds, or go on without a code.</source>
        <translation>Kod birkaç kez tutmadı. Lütfen {seconds} saniye bekleyin ya da kodsuz devam edin.</translation>
    </message>
    <message>
        <source>The backup is one of another practice than {practice}, which is in {folder} now. Restore it into a folder of its own with --data, or give --yes to keep this practice aside and go on.</source>
        <translation>Bu yedek, şu anda {folder} içinde olan {practice} merkezinin değil, başka bir merkezin. Onu --data ile ayrı bir klasöre geri yükleyin ya da bu merkezi kenara koyup devam etmek için --yes verin.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged at its beginning. Copy it from its medium again, or use another backup.</source>
        <translation>{file} yedeğinin başı bozuk. Ortamından yeniden kopyalayın ya da başka bir yedek kullanın.</translation>
    </message>
    <message>
        <source>The backup {file} is not complete: it has {size} bytes and should have {wanted}. Copy it from its medium again, or use another backup.</source>
        <translation>{file} yedeği tam değil: {size} bayt var, {wanted} olmalı. Ortamından yeniden kopyalayın ya da başka bir yedek kullanın.</translation>
    </message>
    <message>
        <source>The bundle holds rows of this very device that are not in {folder}: it seems that an older copy was put there. Nothing was changed. Restore the latest backup.</source>
        <translation>Pakette bu cihazın kendisine ait, ama {folder} içinde olmayan satırlar var: Oraya daha eski bir kopya konmuş görünüyor. Hiçbir şey değiştirilmedi. En son yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>The bundle is from the kiosk {kiosk}, which is not known here. Compare these characters with those that `rapport status` shows on the kiosk; if they are the same, give --yes to take its rows in.</source>
        <translation>Paket, burada bilinmeyen {kiosk} kioskundan. Bu karakterleri kioskta `rapport status` komutunun gösterdikleriyle karşılaştırın; aynıysa satırlarını almak için --yes verin.</translation>
    </message>
    <message>
        <source>The bundle is one of another practice than {practice}. Nothing was changed.</source>
        <translation>Paket {practice} merkezinin değil, başka bir merkezin. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged or not complete. Copy it from its device again; nothing was changed here.</source>
        <translation>{file} paketi bozuk ya da eksik. Cihazından yeniden kopyalayın; burada hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The disk did not take the newer form of the records in {folder}. Nothing was changed. Free some space, check the disk, and start Rapport again.</source>
        <translation>Disk, {folder} içindeki kayıtların daha yeni biçimini almadı. Hiçbir şey değiştirilmedi. Biraz yer açın, diski kontrol edin ve Rapport’u yeniden başlatın.</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full. Free some space on it, then try again.</source>
        <translation>{file} dosyasının bulunduğu disk dolu. Biraz yer açın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The disk that holds {file} lost an entry that it had taken. Try again; if this comes back, the disk needs to be replaced.</source>
        <translation>{file} dosyasının bulunduğu disk, aldığı bir girdiyi kaybetti. Yeniden deneyin; yinelenirse diskin değiştirilmesi gerekir.</translation>
    </message>
    <message>
        <source>The end of the rows was cut off: {count} rows are missing there.</source>
        <translation>Satırların sonu kesilmiş: Orada {count} satır eksik.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Choose another place, or use paper.</source>
        <translation>{file} dosyası yazılamıyor. Başka bir yer seçin ya da kâğıt kullanın.</translation>
    </message>
    <message>
        <source>The header of a stored row is damaged or from a newer Rapport. Run `rapport verify` to see where; update Rapport or restore the latest backup.</source>
        <translation>Saklanan bir satırın başlığı bozuk ya da daha yeni bir Rapport’tan. Nerede olduğunu görmek için `rapport verify` çalıştırın; Rapport’u güncelleyin ya da en son yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>The index of the answers is damaged or from another Rapport. Delete index.sqlite in the practice folder: it is built again from the records.</source>
        <translation>Yanıtların dizini bozuk ya da başka bir Rapport’tan. Merkezin klasöründeki index.sqlite dosyasını silin: Kayıtlardan yeniden oluşturulur.</translation>
    </message>
    <message>
        <source>The kiosk session is not installed. Install the package rapport-kiosk-session from the stick first, then enable it.</source>
        <translation>Kiosk oturumu kurulu değil. Önce bellekteki rapport-kiosk-session paketini kurun, sonra etkinleştirin.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Choose other days.</source>
        <translation>Son gün ilk günden önce. Başka günler seçin.</translation>
    </message>
    <message>
        <source>The list at {path} has {count} entries; it needs 1 to {most}.</source>
        <translation>{path} konumundaki listede {count} girdi var; 1 ile {most} arasında olmalı.</translation>
    </message>
    <message>
        <source>The number at {path} must lie between {lowest} and {highest}.</source>
        <translation>{path} konumundaki sayı {lowest} ile {highest} arasında olmalı.</translation>
    </message>
    <message>
        <source>The passphrase in {file} is no UTF-8 text. Save the file as UTF-8.</source>
        <translation>{file} içindeki parola cümlesi UTF-8 metni değil. Dosyayı UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {minutes} minutes; the recovery key opens at any time.</source>
        <translation>Parola cümlesi çok kez yanlış yazıldı. Lütfen {minutes} dakika bekleyin; kurtarma anahtarı her zaman açar.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {seconds} seconds; the recovery key opens at any time.</source>
        <translation>Parola cümlesi çok kez yanlış yazıldı. Lütfen {seconds} saniye bekleyin; kurtarma anahtarı her zaman açar.</translation>
    </message>
    <message>
        <source>The place where this therapist&apos;s key is kept is damaged or from a newer Rapport; no passphrase can open it. Use the recovery key, or restore the key file from the latest backup.</source>
        <translation>Bu terapistin anahtarının saklandığı yer bozuk ya da daha yeni bir Rapport’tan; onu hiçbir parola cümlesi açamaz. Kurtarma anahtarını kullanın ya da anahtar dosyasını en son yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>The practice in the backup {file} was damaged already when the backup was made, and cannot be opened. Use an older backup; nothing was changed here.</source>
        <translation>{file} yedeğindeki merkez, yedek alınırken zaten bozuktu ve açılamıyor. Daha eski bir yedek kullanın; burada hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The questionnaire file is longer than {most} characters. Use a smaller one.</source>
        <translation>Anket dosyası {most} karakterden uzun. Daha küçüğünü kullanın.</translation>
    </message>
    <message>
        <source>The questionnaire file is nested too deeply or has a number that is too long.</source>
        <translation>Anket dosyası fazla derin iç içe ya da içinde çok uzun bir sayı var.</translation>
    </message>
    <message>
        <source>The questionnaire file is not JSON: look at line {line}, column {column}.</source>
        <translation>Anket dosyası JSON değil: satır {line}, sütun {column} konumuna bakın.</translation>
    </message>
    <message>
        <source>The questionnaire has no wording in “{language}”. It has: {offered}.</source>
        <translation>Ankette “{language}” dilinde metin yok. Olanlar: {offered}.</translation>
    </message>
    <message>
        <source>The records in {folder} are an older Rapport’s, and a kiosk is running on them. Close it and start it again: it makes a backup and brings them to the newer form by itself.</source>
        <translation>{folder} içindeki kayıtlar daha eski bir Rapport’tan ve bunlarla bir kiosk çalışıyor. Onu kapatıp yeniden başlatın: Kendiliğinden yedek alır ve kayıtları daha yeni biçime getirir.</translation>
    </message>
    <message>
        <source>The records in {folder} could not be brought to the newer form: they seem to be damaged. Nothing was changed. Run `rapport verify` with the older Rapport, or restore the latest backup.</source>
        <translation>{folder} içindeki kayıtlar daha yeni biçime getirilemedi: Bozuk görünüyorlar. Hiçbir şey değiştirilmedi. Daha eski Rapport ile `rapport verify` çalıştırın ya da en son yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>The recovery key could not be shown ({reason}), so nothing was set up. Try again.</source>
        <translation>Kurtarma anahtarı gösterilemedi ({reason}); bu yüzden hiçbir şey kurulmadı. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>The recovery key was renewed after {name} last set a passphrase, so it cannot set a new one. Transfer {name}&apos;s clients to a newly added therapist.</source>
        <translation>Kurtarma anahtarı, {name} son kez parola cümlesi belirledikten sonra yenilendi; bu yüzden yenisini belirleyemez. {name} adlı terapistin danışanlarını yeni eklenen bir terapiste devredin.</translation>
    </message>
    <message>
        <source>The rows in this bundle do not follow those that are here. Make a bundle with all rows of that kiosk (without --from) and bring it here; nothing was changed.</source>
        <translation>Bu paketteki satırlar buradakilerin devamı değil. O kioskun tüm satırlarıyla bir paket yapın (--from olmadan) ve buraya getirin; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The scored {path} have too many different spans to make one score of them.</source>
        <translation>{path} içindeki puanlanan soruların aralıkları, tek bir puan çıkarılamayacak kadar farklı.</translation>
    </message>
    <message>
        <source>The settings in {folder} are being changed by another program for too long. Wait a moment and try again.</source>
        <translation>{folder} içindeki ayarları başka bir program çok uzun süredir değiştiriyor. Biraz bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The stored end of the rows cannot be read: the file of the records is damaged.</source>
        <translation>Satırların saklanan sonu okunamıyor: Kayıt dosyası bozuk.</translation>
    </message>
    <message>
        <source>The stored end of the rows does not belong to the last row.</source>
        <translation>Satırların saklanan sonu son satıra ait değil.</translation>
    </message>
    <message>
        <source>The stored end of the rows is missing.</source>
        <translation>Satırların saklanan sonu eksik.</translation>
    </message>
    <message>
        <source>The system did not take the change “{change}”: {reason}. Look at it with systemctl status {unit}, then try again.</source>
        <translation>Sistem “{change}” değişikliğini kabul etmedi: {reason}. systemctl status {unit} ile bakın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The text at {path} is empty, longer than {most} characters or has control characters. Write a plain line of text.</source>
        <translation>{path} konumundaki metin boş, {most} karakterden uzun ya da denetim karakterleri içeriyor. Düz bir metin satırı yazın.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Start again and type it twice.</source>
        <translation>İki parola cümlesi farklı. Yeniden başlayın ve iki kez yazın.</translation>
    </message>
    <message>
        <source>The {count} rows after that cannot be confirmed: they may be right, but nothing proves it.</source>
        <translation>Sonraki {count} satır doğrulanamıyor: Doğru olabilirler, ama bunu kanıtlayan bir şey yok.</translation>
    </message>
    <message>
        <source>There are {count} rows fewer than when they were last checked: the records were replaced by an older copy, or their end was cut off.</source>
        <translation>Son kontrolden bu yana {count} satır daha az: Kayıtların yerine daha eski bir kopya konmuş ya da sonları kesilmiş.</translation>
    </message>
    <message>
        <source>There is a practice in {folder} already. Start `rapport` to use it, or choose another folder for a new one.</source>
        <translation>{folder} içinde zaten bir merkez var. Onu kullanmak için `rapport` başlatın ya da yenisi için başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name and the folder.</source>
        <translation>{path} dosyası yok. Adı ve klasörü kontrol edin.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Check that the stick is connected, or name another place.</source>
        <translation>{folder} klasörü yok. Belleğin takılı olduğunu kontrol edin ya da başka bir yer belirtin.</translation>
    </message>
    <message>
        <source>There is no practice in {folder}. Name another folder with --data, or set one up with `rapport setup`.</source>
        <translation>{folder} içinde merkez yok. --data ile başka bir klasör belirtin ya da `rapport setup` ile bir merkez kurun.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, and {free} MB are free. Free some space there, or choose another place.</source>
        <translation>{folder} içinde yeterli yer yok: {needed} MB gerekli, {free} MB boş. Orada biraz yer açın ya da başka bir yer seçin.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words.</source>
        <translation>Henüz kaydedilecek bir şey yok. Birkaç sözcük yazın.</translation>
    </message>
    <message>
        <source>This backup is damaged: what it holds is not what Rapport wrote. Copy it from its medium again, or use another backup; nothing was changed here.</source>
        <translation>Bu yedek bozuk: İçindekiler Rapport’un yazdığı gibi değil. Ortamından yeniden kopyalayın ya da başka bir yedek kullanın; burada hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This bundle holds answer sheets, and this device is a kiosk without therapists. Bring it to the practice&apos;s own computer.</source>
        <translation>Bu pakette yanıt formları var ve bu cihaz terapistsiz bir kiosk. Paketi merkezin kendi bilgisayarına götürün.</translation>
    </message>
    <message>
        <source>This bundle holds the list of clients for kiosks without therapists; this computer has the list already. Bring it to a kiosk.</source>
        <translation>Bu pakette terapistsiz kiosklar için danışan listesi var; bu bilgisayarda liste zaten var. Paketi bir kioska götürün.</translation>
    </message>
    <message>
        <source>This client is not yours to read. The client&apos;s therapist can share access.</source>
        <translation>Bu danışanın yanıtlarını okuma hakkınız yok. Danışanın terapisti erişimi paylaşabilir.</translation>
    </message>
    <message>
        <source>This code is not known here. Please compare it with your card, or go on without a code.</source>
        <translation>Bu kod burada bilinmiyor. Lütfen kartınızla karşılaştırın ya da kodsuz devam edin.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or a day before.</source>
        <translation>Bu gün henüz gelmedi. Bugünü ya da daha önceki bir günü seçin.</translation>
    </message>
    <message>
        <source>This device has {count} rows, so no bundle can begin with row {row}.</source>
        <translation>Bu cihazda {count} satır var; bu yüzden hiçbir paket {row}. satırla başlayamaz.</translation>
    </message>
    <message>
        <source>This device is a kiosk without therapists: it holds no keys, and nothing can be unlocked on it. Unlock on the practice&apos;s own computer; `rapport bundle out` takes the sheets there.</source>
        <translation>Bu cihaz terapistsiz bir kiosk: Anahtar içermez ve üzerinde hiçbir şeyin kilidi açılamaz. Kilidi merkezin kendi bilgisayarında açın; `rapport bundle out` formları oraya taşır.</translation>
    </message>
    <message>
        <source>This file is no picture. A logo is a PNG or JPEG file.</source>
        <translation>Bu dosya bir resim değil. Logo, bir PNG ya da JPEG dosyasıdır.</translation>
    </message>
    <message>
        <source>This has to be confirmed. Give --yes if it is meant; nothing was changed.</source>
        <translation>Bunun onaylanması gerekir. İstenen buysa --yes verin; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This is the practice&apos;s only therapist. Add another one first.</source>
        <translation>Bu, merkezin tek terapisti. Önce bir başkasını ekleyin.</translation>
    </message>
    <message>
        <source>This is too long. There is room for {most} characters.</source>
        <translation>Bu çok uzun. {most} karakterlik yer var.</translation>
    </message>
    <message>
        <source>This list of clients is older than the one that the kiosk has: clients who came since would not be known any more, and what the practice decided since would not hold here. Bring a newer one, or give --yes to take this one all the same.</source>
        <translation>Bu danışan listesi kiosktakinden daha eski: O zamandan beri gelen danışanlar artık tanınmaz ve merkezin o zamandan beri verdiği kararlar burada geçerli olmaz. Daha yeni bir liste getirin ya da yine de bunu almak için --yes verin.</translation>
    </message>
    <message>
        <source>This machine has too little free memory to check the passphrase ({mebibytes} MiB). Close other programs and try again.</source>
        <translation>Bu bilgisayarda parola cümlesini kontrol etmek için boş bellek çok az ({mebibytes} MiB). Başka programları kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>This name and passphrase do not belong together. Check both, the keyboard&apos;s language and the capital letters, and try again; the recovery key opens as well.</source>
        <translation>Bu ad ve parola cümlesi birbirine ait değil. İkisini, klavye dilini ve büyük küçük harfleri kontrol edip yeniden deneyin; kurtarma anahtarı da açar.</translation>
    </message>
    <message>
        <source>This name has invisible characters in it. Type it anew, letter by letter.</source>
        <translation>Bu adda görünmeyen karakterler var. Harf harf yeniden yazın.</translation>
    </message>
    <message>
        <source>This name has more than {most} characters. Shorten it.</source>
        <translation>Bu ad {most} karakterden uzun. Kısaltın.</translation>
    </message>
    <message>
        <source>This needs the practice&apos;s recovery key. Sign in with it in place of the passphrase, and try again.</source>
        <translation>Bunun için merkezin kurtarma anahtarı gerekir. Parola cümlesi yerine onunla giriş yapıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>This note is not there any more. Open the client again to see why.</source>
        <translation>Bu not artık yok. Nedenini görmek için danışanı yeniden açın.</translation>
    </message>
    <message>
        <source>This opens nothing in the backup. It takes the passphrase that a therapist of the practice had on the day of the backup, or the practice&apos;s recovery key. Check the keyboard&apos;s language and the capital letters, and try again.</source>
        <translation>Bu, yedekte hiçbir şeyi açmıyor. Merkezin bir terapistinin yedek günündeki parola cümlesi ya da merkezin kurtarma anahtarı gerekir. Klavye dilini ve büyük küçük harfleri kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>This passphrase was just changed in another window. Start again.</source>
        <translation>Bu parola cümlesi az önce başka bir pencerede değiştirildi. Yeniden başlayın.</translation>
    </message>
    <message>
        <source>This picture cannot be read: it is damaged or far too large. Choose another.</source>
        <translation>Bu resim okunamıyor: Hasarlı ya da çok fazla büyük. Başka bir resim seçin.</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB. Choose a smaller one.</source>
        <translation>Bu resim 10 MB’tan büyük. Daha küçük bir resim seçin.</translation>
    </message>
    <message>
        <source>This practice uses a kind of key (X-Wing) that the installed cryptography library cannot do. Install Rapport from its own installer, which brings the right library.</source>
        <translation>Bu merkez, kurulu şifreleme kitaplığının desteklemediği bir anahtar türü (X-Wing) kullanıyor. Rapport’u doğru kitaplığı getiren kendi kurucusuyla kurun.</translation>
    </message>
    <message>
        <source>This rating is none that the questionnaire offers. Choose one of its answers.</source>
        <translation>Bu değerlendirme, anketin sundukları arasında değil. Anketin yanıtlarından birini seçin.</translation>
    </message>
    <message>
        <source>This recovery key was made by a newer Rapport. Update Rapport and type it again.</source>
        <translation>Bu kurtarma anahtarını daha yeni bir Rapport yapmış. Rapport’u güncelleyip yeniden yazın.</translation>
    </message>
    <message>
        <source>This session cannot be rated: it is not there any more, or its questionnaire has no sentences for the therapist. Choose another session.</source>
        <translation>Bu seans değerlendirilemez: Seans artık yok ya da anketinde terapist için cümle yok. Başka bir seans seçin.</translation>
    </message>
    <message>
        <source>This therapist cannot read {name}, so there is nothing to take back.</source>
        <translation>Bu terapist {name} adlı danışanın yanıtlarını okuyamıyor; geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>This therapist is not here any more. Look at the list of therapists again.</source>
        <translation>Bu terapist artık burada değil. Terapist listesine yeniden bakın.</translation>
    </message>
    <message>
        <source>Two items have the same id ({path}). Rename one of them.</source>
        <translation>İki sorunun id değeri aynı ({path}). Birini değiştirin.</translation>
    </message>
    <message>
        <source>Type your own passphrase once more to make a new recovery key.</source>
        <translation>Yeni bir kurtarma anahtarı yapmak için kendi parola cümlenizi bir kez daha yazın.</translation>
    </message>
    <message>
        <source>What is kept about a person is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>Bir kişi hakkında saklananlar bozuk ya da daha yeni bir Rapport’tan. Rapport’u güncelleyin ya da anahtar dosyasını en son yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>What lets you read the practice&apos;s log is damaged, and without it no person can be added or given anything. Restore the key file from the latest backup.</source>
        <translation>Merkezin günlüğünü okumanızı sağlayan şey bozuk; o olmadan kimse eklenemez ve kimseye bir şey verilemez. Anahtar dosyasını en son yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no backup on it now. Use another medium.</source>
        <translation>{folder} içine yazılan, yazıldığı gibi geri gelmiyor: Ortam bozuluyor olabilir. Şu anda üzerinde yedek yok. Başka bir ortam kullanın.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no new bundle on it. Use another medium.</source>
        <translation>{folder} içine yazılan, yazıldığı gibi geri gelmiyor: Ortam bozuluyor olabilir. Üzerinde yeni paket yok. Başka bir ortam kullanın.</translation>
    </message>
    <message>
        <source>What you signed in with is not valid any more: it was taken back or renewed meanwhile. Lock, and sign in anew; nothing was changed.</source>
        <translation>Giriş yaptığınız şey artık geçerli değil: Bu arada geri alındı ya da yenilendi. Kilitleyip yeniden giriş yapın; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>What your desk remembers is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the key file from the latest backup.</source>
        <translation>Çalışma masanızın hatırladıkları bozuk ya da daha yeni bir Rapport’tan. Rapport’u güncelleyin; işe yaramazsa anahtar dosyasını en son yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>White words on this colour would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>Bu renk üzerinde beyaz yazıyı okumak zor olurdu: Karşıtlık {contrast}:1, gereken ise {least}:1. İyi okunan en yakın koyu ton: {proposal}.</translation>
    </message>
    <message>
        <source>With this passphrase the backup opens, but the key of its rows does not. Restore it with another therapist’s passphrase or with the recovery key.</source>
        <translation>Bu parola cümlesiyle yedek açılıyor, ama satırlarının anahtarı açılmıyor. Başka bir terapistin parola cümlesiyle ya da kurtarma anahtarıyla geri yükleyin.</translation>
    </message>
    <message>
        <source>Words in this colour on the pages would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>Sayfalarda bu renkteki yazıyı okumak zor olurdu: Karşıtlık {contrast}:1, gereken ise {least}:1. İyi okunan en yakın koyu ton: {proposal}.</translation>
    </message>
    <message>
        <source>You signed in with the recovery key, which has no passphrase. Give the therapist a new passphrase instead.</source>
        <translation>Parola cümlesi olmayan kurtarma anahtarıyla giriş yaptınız. Bunun yerine terapiste yeni bir parola cümlesi verin.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>bir liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>bir metin</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>bir tam sayı</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>bir nesne</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>en üst düzey</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>doğru ya da yanlış (true ya da false)</translation>
    </message>
    <message>
        <source>{count} clients are called {name}. Say which one: {numbers}.</source>
        <translation>{name} adlı {count} danışan var. Hangisi olduğunu belirtin: {numbers}.</translation>
    </message>
    <message>
        <source>{count} rows of that kiosk are here already with other contents (row {rows}). Either the kiosk&apos;s folder was replaced by an older copy, or somebody changed a row, here or there. Nothing was changed; `rapport verify` with a passphrase tells whether the rows that are here are right.</source>
        <translation>O kioskun {count} satırı zaten burada, ama başka içerikle ({rows}. satır). Ya kioskun klasörünün yerine daha eski bir kopya konmuş ya da biri burada veya orada bir satırı değiştirmiş. Hiçbir şey değiştirilmedi; parola cümlesiyle `rapport verify`, buradaki satırların doğru olup olmadığını söyler.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its name and who may read it.</source>
        <translation>{file} okunamıyor ({reason}). Adını ve kimin okuyabildiğini kontrol edin.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({reason}). Check that the disk is connected and sound, then try again.</source>
        <translation>{file} okunamıyor ya da yazılamıyor ({reason}). Diskin bağlı ve sağlam olduğunu kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>{file} cannot be read: this user has no right to. Start Rapport as the user whose practice it is, or give this user the right to read and write there.</source>
        <translation>{file} okunamıyor: Bu kullanıcının hakkı yok. Rapport’u merkezin sahibi olan kullanıcıyla başlatın ya da bu kullanıcıya orada okuma ve yazma hakkı verin.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Check the folder and the free space.</source>
        <translation>{file} yazılamıyor ({reason}). Klasörü ve boş yeri kontrol edin.</translation>
    </message>
    <message>
        <source>{file} cannot be written: it or its folder is read-only for this user. Give this user the right to write there, then try again.</source>
        <translation>{file} yazılamıyor: Kendisi ya da klasörü bu kullanıcı için salt okunur. Bu kullanıcıya orada yazma hakkı verin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>{file} has “{name}”, which set-up does not know. Correct or remove it.</source>
        <translation>{file} içinde kurulumun bilmediği “{name}” var. Düzeltin ya da kaldırın.</translation>
    </message>
    <message>
        <source>{file} holds rows that belong to no kiosk of this practice.</source>
        <translation>{file} içinde bu merkezin hiçbir kioskuna ait olmayan satırlar var.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a whole.</source>
        <translation>{file} bozuk ve bütünüyle okunamıyor.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {detail}.</source>
        <translation>{file} içinde bozukluk var: {detail}.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {table} names an entry that is not there.</source>
        <translation>{file} içinde bozukluk var: {table}, olmayan bir girdiyi gösteriyor.</translation>
    </message>
    <message>
        <source>{file} is damaged, so the practice in this folder cannot be opened. Restore that file from the latest backup.</source>
        <translation>{file} bozuk; bu yüzden bu klasördeki merkez açılamıyor. O dosyayı en son yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>{file} is damaged. Run `rapport verify` to see what is affected, and restore that file from the latest backup.</source>
        <translation>{file} bozuk. Nelerin etkilendiğini görmek için `rapport verify` çalıştırın ve o dosyayı en son yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>{file} is in use by another program for too long. Wait a moment and try again.</source>
        <translation>{file} çok uzun süredir başka bir program tarafından kullanılıyor. Biraz bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>{file} is missing, so the practice in this folder cannot be opened. Restore the folder from the latest backup.</source>
        <translation>{file} eksik; bu yüzden bu klasördeki merkez açılamıyor. Klasörü en son yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>{file} is neither TOML nor JSON that can be read: {reason}.</source>
        <translation>{file} okunabilir bir TOML ya da JSON değil: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a backup of Rapport. Choose a file that `rapport backup` wrote.</source>
        <translation>{file} bir Rapport yedeği değil. `rapport backup` komutunun yazdığı bir dosya seçin.</translation>
    </message>
    <message>
        <source>{file} is not a bundle of Rapport. Choose a file that `rapport bundle out` wrote.</source>
        <translation>{file} bir Rapport paketi değil. `rapport bundle out` komutunun yazdığı bir dosya seçin.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or replace it with --force.</source>
        <translation>{file} zaten var. Başka bir ad seçin ya da --force ile değiştirin.</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file, or give --force to replace it.</source>
        <translation>{file} zaten var. Başka bir dosya belirtin ya da yerine yazmak için --force verin.</translation>
    </message>
    <message>
        <source>{file} needs a line like {name} = &quot;…&quot;.</source>
        <translation>{file} içinde şöyle bir satır olmalı: {name} = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Rapport. Update Rapport on this machine; nothing was changed.</source>
        <translation>{file} daha yeni bir Rapport tarafından yazılmış. Bu bilgisayarda Rapport’u güncelleyin; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>{file} was written by an older Rapport and has to be brought to a newer form first. Start `rapport` once: it makes a backup and does so by itself.</source>
        <translation>{file} daha eski bir Rapport tarafından yazılmış ve önce daha yeni bir biçime getirilmesi gerekiyor. `rapport` programını bir kez başlatın: Yedek alır ve bunu kendiliğinden yapar.</translation>
    </message>
    <message>
        <source>{folder} holds other files, and a practice needs a folder of its own. Choose a folder that is empty or does not exist yet.</source>
        <translation>{folder} içinde başka dosyalar var ve bir merkeze kendine ait bir klasör gerekir. Boş ya da henüz var olmayan bir klasör seçin.</translation>
    </message>
    <message>
        <source>{folder} holds other files. Please name a new folder for the tour.</source>
        <translation>{folder} içinde başka dosyalar var. Lütfen tanıtım turu için yeni bir klasör belirtin.</translation>
    </message>
    <message>
        <source>{folder} is the practice’s own folder, and this file belongs elsewhere: on a stick, or on another computer. Name another place.</source>
        <translation>{folder} merkezin kendi klasörü; bu dosyanın yeri ise başka: bir bellek ya da başka bir bilgisayar. Başka bir yer belirtin.</translation>
    </message>
    <message>
        <source>{name} has left, so a code card would not work. Mark the return first.</source>
        <translation>{name} ayrıldı; kod kartı çalışmaz. Önce yeniden geldiğini belirtin.</translation>
    </message>
    <message>
        <source>{name} is another therapist&apos;s client, whom you may only read. Ask that therapist, or sign in with the recovery key.</source>
        <translation>{name} başka bir terapistin danışanı; siz yalnızca okuyabilirsiniz. O terapiste sorun ya da kurtarma anahtarıyla giriş yapın.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s client already.</source>
        <translation>{name} zaten bu terapistin danışanı.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s own client. Transfer {name} to somebody else instead.</source>
        <translation>{name} bu terapistin kendi danışanı. Bunun yerine bu danışanı bir başkasına devredin ({name}).</translation>
    </message>
    <message>
        <source>{name} still has {count} clients. Transfer them to somebody else first, or note that they have left.</source>
        <translation>{name} adlı terapistin hâlâ {count} danışanı var. Önce onları bir başkasına devredin ya da ayrıldıklarını belirtin.</translation>
    </message>
    <message>
        <source>{path} belongs to labelled answers only. Remove it.</source>
        <translation>{path} yalnızca yazılı yanıt seçenekleri için geçerli. Kaldırın.</translation>
    </message>
    <message>
        <source>{path} belongs to numbers and lines only. Remove it.</source>
        <translation>{path} yalnızca sayılar ve çizgiler için geçerli. Kaldırın.</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {reason}. Check that the system’s disk can be written to.</source>
        <translation>{path} değiştirilemiyor: {reason}. Sistem diskine yazılabildiğini kontrol edin.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the disk and your rights to the file.</source>
        <translation>{path} okunamıyor: {reason}. Diski ve dosya üzerindeki haklarınızı kontrol edin.</translation>
    </message>
    <message>
        <source>{path} has an item whose condition is left out. Add the condition&apos;s item.</source>
        <translation>{path} içinde, koşulu dışarıda bırakılmış bir soru var. Koşulun sorusunu ekleyin.</translation>
    </message>
    <message>
        <source>{path} has {count} labels for {wanted} answers. Give one label an answer.</source>
        <translation>{path} içinde {wanted} yanıt için {count} etiket var. Her yanıta bir etiket verin.</translation>
    </message>
    <message>
        <source>{path} is asked only sometimes, so it cannot count in the score.</source>
        <translation>{path} yalnızca bazen sorulur; bu yüzden puana katılamaz.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} bytes. Give Rapport one client&apos;s scores at a time.</source>
        <translation>{path} {most} bayttan büyük. Rapport’a her seferinde bir danışanın puanlarını verin.</translation>
    </message>
    <message>
        <source>{path} is missing. Add both ends and their words.</source>
        <translation>{path} eksik. İki ucu ve sözlerini ekleyin.</translation>
    </message>
    <message>
        <source>{path} is written for other kinds only. Remove it.</source>
        <translation>{path} yalnızca başka soru türleri için geçerli. Kaldırın.</translation>
    </message>
    <message>
        <source>{path} must be at least 1 and at most the number of scored items.</source>
        <translation>{path} en az 1, en çok puanlanan soru sayısı kadar olmalı.</translation>
    </message>
    <message>
        <source>{path} must be yes (2), no (0) and “would rather not say” (3), in this order.</source>
        <translation>{path} şu sırayla olmalı: evet (2), hayır (0) ve “Söylememeyi tercih ederim” (3).</translation>
    </message>
    <message>
        <source>{path} must end {fewest} to {most} steps above its beginning, and at 1000 at the most.</source>
        <translation>{path} için bitiş, başlangıcın {fewest} ile {most} adım üstünde ve en çok 1000 olmalı.</translation>
    </message>
    <message>
        <source>{path} must name an item further up and values which that item offers.</source>
        <translation>{path}, daha yukarıdaki bir soruyu ve o sorunun sunduğu değerleri göstermeli.</translation>
    </message>
    <message>
        <source>{path} must name items of this questionnaire, each once.</source>
        <translation>{path}, bu anketin sorularını birer kez göstermeli.</translation>
    </message>
    <message>
        <source>{path} names the kind “{kind}”, which Rapport does not know. Choose: {kinds}.</source>
        <translation>{path} konumunda Rapport’un bilmediği “{kind}” türü var. Seçenekler: {kinds}.</translation>
    </message>
    <message>
        <source>{path} names the scale “{scale}”, which is not among the scales. Add or correct it.</source>
        <translation>{path}, ölçekler arasında olmayan “{scale}” ölçeğini gösteriyor. Ekleyin ya da düzeltin.</translation>
    </message>
    <message>
        <source>{path} needs two or more answers, each with a value of its own.</source>
        <translation>{path} için her biri kendi değerine sahip iki ya da daha çok yanıt gerekir.</translation>
    </message>
    <message>
        <source>{path}: write labelled answers as a list of values.</source>
        <translation>{path}: Yazılı yanıt seçeneklerini bir değer listesi olarak yazın.</translation>
    </message>
    <message>
        <source>{path}: yes and no are no amount, so they cannot count in the score.</source>
        <translation>{path}: Evet ve hayır bir miktar değildir; bu yüzden puana katılamaz.</translation>
    </message>
    <message>
        <source>“{key}” is missing at {path}. Add it.</source>
        <translation>{path} konumunda “{key}” eksik. Ekleyin.</translation>
    </message>
    <message>
        <source>“{key}” stands twice in the same object. Keep one of them.</source>
        <translation>“{key}” aynı nesnede iki kez geçiyor. Birini bırakın.</translation>
    </message>
    <message>
        <source>“{title}” has no short form. Use the whole questionnaire.</source>
        <translation>“{title}” için kısa biçim yok. Anketin tümünü kullanın.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Answer sheets left out, because they hold answers that the questionnaire does not offer: {count}. No kiosk of Rapport writes such sheets; somebody may have added them by force.</source>
        <translation>Anketin sunmadığı yanıtlar içerdiği için dışarıda bırakılan yanıt formları: {count}. Hiçbir Rapport kiosku böyle form yazmaz; biri bunları zorla eklemiş olabilir.</translation>
    </message>
    <message>
        <source>Answer sheets with a date that cannot be right: {count}. The kiosk&apos;s clock was wrong when they came in. They are shown in the order in which they came; please check the date on the kiosk.</source>
        <translation>Doğru olamayacak tarihi olan yanıt formları: {count}. Geldiklerinde kioskun saati yanlıştı. Geliş sırasıyla gösterilirler; lütfen kiosktaki tarihi kontrol edin.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {days} days since the last unlock. Answer sheets that are too old are destroyed at the next unlock, not now: please check the date first.</source>
        <translation>Bu bilgisayarın saatine göre kilidin son açılışından bu yana {days} gün geçti. Çok eski yanıt formları şimdi değil, kilit bir sonraki kez açıldığında yok edilir: Lütfen önce tarihi kontrol edin.</translation>
    </message>
    <message>
        <source>By this computer’s clock the last backup was made in the future. Check the date, and make a new backup.</source>
        <translation>Bu bilgisayarın saatine göre son yedek gelecekte alınmış. Tarihi kontrol edin ve yeni bir yedek alın.</translation>
    </message>
    <message>
        <source>Clients who were erased and are here again: {count}.</source>
        <translation>Kalıcı olarak silinmiş olup yeniden burada olan danışanlar: {count}.</translation>
    </message>
    <message>
        <source>Clients whom the recovery key would not open: {count}.</source>
        <translation>Kurtarma anahtarının açmayacağı danışanlar: {count}.</translation>
    </message>
    <message>
        <source>Clients whom their own therapist cannot read: {count}.</source>
        <translation>Kendi terapistinin okuyamadığı danışanlar: {count}.</translation>
    </message>
    <message>
        <source>Code cards of clients who are not here: {count}.</source>
        <translation>Burada olmayan danışanların kod kartları: {count}.</translation>
    </message>
    <message>
        <source>Damaged entries in the file of the keys: {count}.</source>
        <translation>Anahtar dosyasındaki bozuk girdiler: {count}.</translation>
    </message>
    <message>
        <source>Most answer sheets are dated later than today. The clock of this computer seems to be behind: please check its date.</source>
        <translation>Yanıt formlarının çoğunun tarihi bugünden sonra. Bu bilgisayarın saati geri görünüyor: Lütfen tarihini kontrol edin.</translation>
    </message>
    <message>
        <source>Nobody of this practice has a key for this kiosk&apos;s rows, so they cannot be read here. Make the folder of that kiosk anew with `rapport bundle kiosk`.</source>
        <translation>Bu merkezde bu kioskun satırları için anahtarı olan yok; bu yüzden burada okunamazlar. O kioskun klasörünü `rapport bundle kiosk` ile yeniden yapın.</translation>
    </message>
    <message>
        <source>Notes of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>Okunamayan kendi notlarınız: {count}. Dışarıda bırakıldılar; biri bunları zorla değiştirmiş olabilir.</translation>
    </message>
    <message>
        <source>Nothing can be written into the practice&apos;s folder, so what is read and done now is not noted there. You can read on. Is the disk full, or the folder read-only?</source>
        <translation>Merkezin klasörüne hiçbir şey yazılamıyor; bu yüzden şimdi okunanlar ve yapılanlar oraya not edilmiyor. Okumaya devam edebilirsiniz. Disk mi dolu, yoksa klasör salt okunur mu?</translation>
    </message>
    <message>
        <source>One answer sheet older than {months} months was destroyed, as the practice decided.</source>
        <translation>Merkezin kararı uyarınca {months} aydan eski bir yanıt formu yok edildi.</translation>
    </message>
    <message>
        <source>One kiosk&apos;s rows cannot be checked, because its key was not given to you. They are left out.</source>
        <translation>Bir kioskun satırları kontrol edilemiyor, çünkü anahtarı size verilmedi. Dışarıda bırakıldılar.</translation>
    </message>
    <message>
        <source>Places where therapists&apos; keys are kept and that no passphrase opens any more: {count}. The recovery key can give these therapists a new passphrase.</source>
        <translation>Terapistlerin anahtarlarının saklandığı ve artık hiçbir parola cümlesinin açmadığı yerler: {count}. Kurtarma anahtarı bu terapistlere yeni bir parola cümlesi verebilir.</translation>
    </message>
    <message>
        <source>Public keys that nothing can be sealed to: {count}.</source>
        <translation>Hiçbir şeyin mühürlenemediği açık anahtarlar: {count}.</translation>
    </message>
    <message>
        <source>Ratings of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>Okunamayan kendi değerlendirmeleriniz: {count}. Dışarıda bırakıldılar; biri bunları zorla değiştirmiş olabilir.</translation>
    </message>
    <message>
        <source>Row {row} belongs to one of your clients and does not open. It is left out; a backup may have it.</source>
        <translation>{row}. satır danışanlarınızdan birine ait ve açılmıyor. Dışarıda bırakıldı; bir yedekte bulunabilir.</translation>
    </message>
    <message>
        <source>Row {row} holds a part of a comment that belongs to none of the answer sheets. It is left out.</source>
        <translation>{row}. satırda, hiçbir yanıt formuna ait olmayan bir yorum parçası var. Dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>Sheets that cannot be shown: {count}. They are kept, but the questionnaire that they answer is not in the records file any more. Restore that file from the latest backup.</source>
        <translation>Gösterilemeyen formlar: {count}. Saklanıyorlar, ama yanıtladıkları anket artık kayıt dosyasında yok. O dosyayı en son yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>The backup is made, but its date could not be noted in the practice’s folder: the reminder will come sooner than it should.</source>
        <translation>Yedek alındı, ama tarihi merkezin klasörüne not edilemedi: Hatırlatma gerekenden erken gelecek.</translation>
    </message>
    <message>
        <source>The backup is one of another practice, so it tells nothing about this one.</source>
        <translation>Bu yedek başka bir merkezin; bu yüzden bu merkez hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>The entry of the recovery key is missing: it would open nothing.</source>
        <translation>Kurtarma anahtarının girdisi eksik: Hiçbir şeyi açmaz.</translation>
    </message>
    <message>
        <source>The folder has other rows than the backup: some were changed, or exchanged for others.</source>
        <translation>Klasördeki satırlar yedektekilerden farklı: Bazıları değiştirilmiş ya da yerlerine başkaları konmuş.</translation>
    </message>
    <message>
        <source>The folder is older than the backup: it lacks {count} rows that the backup has. An older copy was put back, or the end was cut off.</source>
        <translation>Klasör yedekten daha eski: Yedekte olan {count} satır eksik. Daha eski bir kopya konmuş ya da sonu kesilmiş.</translation>
    </message>
    <message>
        <source>The folder is older than the state code {code}: it lacks {count} rows. An older copy was put back, or the end was cut off.</source>
        <translation>Klasör {code} durum kodundan daha eski: {count} satır eksik. Daha eski bir kopya konmuş ya da sonu kesilmiş.</translation>
    </message>
    <message>
        <source>The index holds other answers than the records, of client number {number}.</source>
        <translation>Dizinde {number} numaralı danışan için kayıtlardakinden farklı yanıtlar var.</translation>
    </message>
    <message>
        <source>The index holds something that does not open, of client number {number}.</source>
        <translation>Dizinde {number} numaralı danışana ait, açılmayan bir şey var.</translation>
    </message>
    <message>
        <source>The last backup is {days} days old. Make a new one today.</source>
        <translation>Son yedek {days} gün önce alındı. Bugün yenisini alın.</translation>
    </message>
    <message>
        <source>The older files in {file} could not be removed: the next start tries again. They hold keys that should not lie around.</source>
        <translation>{file} içindeki eski dosyalar silinemedi: Bir sonraki başlatmada yeniden denenecek. İçlerinde ortalıkta durmaması gereken anahtarlar var.</translation>
    </message>
    <message>
        <source>The public key of client number {number} is not this client&apos;s: somebody may have exchanged it, and could read new sheets. Restore the key file from the latest backup.</source>
        <translation>{number} numaralı danışanın açık anahtarı bu danışanın değil: Biri değiştirmiş olabilir ve yeni formları okuyabilir. Anahtar dosyasını en son yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>The records are not those that you saw at your last unlock: the state code {code} does not fit them any more. An older copy was put back, or rows were exchanged. Tell whoever looks after this computer.</source>
        <translation>Kayıtlar, kilidi son açtığınızda gördükleriniz değil: {code} durum kodu artık onlara uymuyor. Daha eski bir kopya konmuş ya da satırlar değiştirilmiş. Bu bilgisayarla ilgilenen kişiye söyleyin.</translation>
    </message>
    <message>
        <source>The records are older than at your last unlock, and whole in themselves: it seems that a backup was put back. Sheets that came in after that backup are missing. Tell whoever looks after this computer.</source>
        <translation>Kayıtlar, kilidi son açtığınız zamankinden daha eski, ama kendi içinde sağlam: Bir yedek geri yüklenmiş görünüyor. O yedekten sonra gelen formlar eksik. Bu bilgisayarla ilgilenen kişiye söyleyin.</translation>
    </message>
    <message>
        <source>The rows do not all belong together: something is damaged on the kiosk, or was changed on the way. They were taken in; the next unlock will say which rows cannot be believed.</source>
        <translation>Satırların hepsi birbirine ait değil: Kioskta bir şey bozuk ya da yolda değiştirilmiş. Alındılar; kilit bir sonraki kez açıldığında hangi satırlara inanılamayacağı söylenir.</translation>
    </message>
    <message>
        <source>The rows that this device should go on with are not in the file of the records.</source>
        <translation>Bu cihazın devam etmesi gereken satırlar kayıt dosyasında yok.</translation>
    </message>
    <message>
        <source>The state code {code} does not fit: the first {count} rows are not those for which it was shown. Compare it with the paper once more; if it is right, rows were changed or exchanged for others.</source>
        <translation>{code} durum kodu uymuyor: İlk {count} satır, bu kodun gösterildiği satırlar değil. Kâğıtla bir kez daha karşılaştırın; doğruysa satırlar değiştirilmiş ya da yerlerine başkaları konmuş.</translation>
    </message>
    <message>
        <source>Therapists or recovery keys that no therapist added: {count}. Somebody may have exchanged keys to read along; nothing will be shared with them. Restore the key file from the latest backup.</source>
        <translation>Hiçbir terapistin eklemediği terapistler ya da kurtarma anahtarları: {count}. Biri gizlice okumak için anahtarları değiştirmiş olabilir; onlarla hiçbir şey paylaşılmayacak. Anahtar dosyasını en son yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>Therapists who lack what everybody needs to check the rows or to read the log: {count}.</source>
        <translation>Satırları kontrol etmek ya da günlüğü okumak için herkese gerekenden yoksun terapistler: {count}.</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet. Make one: when this disk fails, everything on it is lost.</source>
        <translation>Bu merkezin henüz yedeği yok. Bir yedek alın: Bu disk bozulursa üzerindeki her şey kaybolur.</translation>
    </message>
    <message>
        <source>There is no therapist who could sign in.</source>
        <translation>Giriş yapabilecek terapist yok.</translation>
    </message>
    <message>
        <source>What lets you read client number {number} is damaged, so this client is left out. Restore the key file from the latest backup.</source>
        <translation>{number} numaralı danışanın yanıtlarını okumanızı sağlayan şey bozuk; bu yüzden bu danışan dışarıda bırakıldı. Anahtar dosyasını en son yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>What the practice&apos;s log and the sheets without a code are sealed to is missing.</source>
        <translation>Merkezin günlüğünün ve kodsuz formların mühürlendiği anahtar eksik.</translation>
    </message>
    <message>
        <source>What was done could not be written into the practice&apos;s log, because the practice&apos;s files are damaged. Run `rapport verify` to see what is affected, and restore the latest backup.</source>
        <translation>Yapılanlar merkezin günlüğüne yazılamadı, çünkü merkezin dosyaları bozuk. Nelerin etkilendiğini görmek için `rapport verify` çalıştırın ve en son yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>What your desk remembered from the last unlock was damaged. All rows were checked from the first one; every sheet counts as unread again.</source>
        <translation>Çalışma masanızın kilidin son açılışından hatırladıkları bozuktu. Tüm satırlar ilkinden başlayarak kontrol edildi; her form yeniden okunmamış sayılıyor.</translation>
    </message>
    <message>
        <source>Which clients were erased since the backup could not be read from the folder that was here before. If any were, erase them again.</source>
        <translation>Yedekten sonra hangi danışanların kalıcı olarak silindiği, burada daha önce olan klasörden okunamadı. Silinen varsa yeniden silin.</translation>
    </message>
    <message>
        <source>You were given client number {number}, and the key file does not know this client any more. Restore the key file from the latest backup.</source>
        <translation>Size {number} numaralı danışan verilmişti ve anahtar dosyası bu danışanı artık tanımıyor. Anahtar dosyasını en son yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>{count} answer sheets older than {months} months were destroyed, as the practice decided.</source>
        <translation>Merkezin kararı uyarınca {months} aydan eski {count} yanıt formu yok edildi.</translation>
    </message>
    <message>
        <source>{count} entries of the key file are damaged and were left out. Run `rapport verify`, and restore the key file from the latest backup.</source>
        <translation>Anahtar dosyasının {count} girdisi bozuk ve dışarıda bırakıldı. `rapport verify` çalıştırın ve anahtar dosyasını en son yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>{count} rows are damaged on the kiosk and did not come along (row {rows}). Its disk may be failing: exchange it.</source>
        <translation>Kiosktaki {count} satır bozuk ve birlikte gelmedi ({rows}. satır). Diski bozuluyor olabilir: Değiştirin.</translation>
    </message>
    <message>
        <source>{count} rows in the bundle are otherwise than here (row {rows}). Those that are here were kept; the kiosk&apos;s disk may be failing.</source>
        <translation>Paketteki {count} satır buradakinden farklı ({rows}. satır). Buradakiler tutuldu; kioskun diski bozuluyor olabilir.</translation>
    </message>
    <message>
        <source>{count} rows of this kiosk are damaged and could not be put into the bundle; all others are in it. The disk may be failing: bring the bundle to the practice&apos;s computer, then exchange it.</source>
        <translation>Bu kioskun {count} satırı bozuk ve pakete konamadı; kalanların hepsi içinde. Disk bozuluyor olabilir: Paketi merkezin bilgisayarına götürün, sonra diski değiştirin.</translation>
    </message>
    <message>
        <source>{count} sheets of client number {number} are left out: there are too many different questionnaires. Somebody may have added them by force.</source>
        <translation>{number} numaralı danışanın {count} formu dışarıda bırakıldı: Çok fazla farklı anket var. Biri bunları zorla eklemiş olabilir.</translation>
    </message>
    <message>
        <source>{count} therapists who were removed since the backup can unlock again. Remove them again.</source>
        <translation>Yedekten sonra çıkarılan {count} terapist kilidi yeniden açabiliyor. Onları yeniden çıkarın.</translation>
    </message>
    <message>
        <source>{file} is from another Rapport, or damaged at its beginning.</source>
        <translation>{file} başka bir Rapport’tan ya da başı bozuk.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>{file} eksik.</translation>
    </message>
    <message>
        <source>{file} was left behind when writing was cut off. Nothing needs it: delete it while no kiosk and no backup is running.</source>
        <translation>{file}, yazma kesildiğinde geride kalmış. Ona ihtiyaç yok: Hiçbir kiosk ve yedekleme çalışmıyorken silin.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>A backup was put back (rows: {rows})</source>
        <translation>Bir yedek geri yüklendi (satırlar: {rows})</translation>
    </message>
    <message>
        <source>A bundle of this kiosk’s rows was written ({rows} rows)</source>
        <translation>Bu kioskun satırlarıyla bir paket yazıldı ({rows} satır)</translation>
    </message>
    <message>
        <source>A check found what is not as Rapport wrote it ({count})</source>
        <translation>Bir kontrol, Rapport’un yazdığı gibi olmayan şeyler buldu ({count})</translation>
    </message>
    <message>
        <source>A former colleague</source>
        <translation>Eski bir meslektaş</translation>
    </message>
    <message>
        <source>A new list of clients was brought to a kiosk ({clients} clients)</source>
        <translation>Bir kioska yeni danışan listesi getirildi ({clients} danışan)</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records to a newer form (from {before} to {now})</source>
        <translation>Daha yeni bir Rapport, kayıtları daha yeni bir biçime getirdi ({before} sürümünden {now} sürümüne)</translation>
    </message>
    <message>
        <source>An entry that cannot be read</source>
        <translation>Okunamayan bir girdi</translation>
    </message>
    <message>
        <source>Rows of another kiosk were brought in ({rows} new rows)</source>
        <translation>Başka bir kioskun satırları getirildi ({rows} yeni satır)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Biri</translation>
    </message>
    <message>
        <source>Something that only a newer Rapport knows (number {event})</source>
        <translation>Yalnızca daha yeni bir Rapport’un bildiği bir şey (numara {event})</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed (minutes: {minutes})</source>
        <translation>Kioskun saati değiştirildi (dakika: {minutes})</translation>
    </message>
    <message>
        <source>The kiosk was started</source>
        <translation>Kiosk başlatıldı</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Kurtarma anahtarı</translation>
    </message>
    <message>
        <source>Wrong passphrases: {count}</source>
        <translation>Yanlış parola cümleleri: {count}</translation>
    </message>
    <message>
        <source>{who}: a kiosk without therapists added</source>
        <translation>{who}: terapistsiz bir kiosk eklendi</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a picture</source>
        <translation>{who}: danışan {client}, grafik resim olarak kaydedildi</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a table</source>
        <translation>{who}: danışan {client}, grafik tablo olarak kaydedildi</translation>
    </message>
    <message>
        <source>{who}: a report on client {client} saved</source>
        <translation>{who}: danışan {client}, rapor kaydedildi</translation>
    </message>
    <message>
        <source>{who}: a therapist removed</source>
        <translation>{who}: bir terapist çıkarıldı</translation>
    </message>
    <message>
        <source>{who}: a visit ends after {visit} s without a touch, the therapist’s pages lock after {lock} s</source>
        <translation>{who}: dokunulmazsa ziyaret {visit} sn sonra biter, terapist sayfaları {lock} sn sonra kilitlenir</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept for so many months: {months}</source>
        <translation>{who}: yanıt formları şu kadar ay saklanır: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept without limit</source>
        <translation>{who}: yanıt formları süresiz saklanır</translation>
    </message>
    <message>
        <source>{who}: answer sheets destroyed, {sheets}; months that they are kept: {months}</source>
        <translation>{who}: yanıt formları yok edildi, {sheets}; saklanan ay: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets exported (sheets: {sheets}, clients: {clients})</source>
        <translation>{who}: yanıt formları dışa aktarıldı (formlar: {sheets}, danışanlar: {clients})</translation>
    </message>
    <message>
        <source>{who}: answer sheets of client {client} exported (sheets: {sheets})</source>
        <translation>{who}: danışan {client}, yanıt formları dışa aktarıldı (formlar: {sheets})</translation>
    </message>
    <message>
        <source>{who}: backup made (rows: {rows})</source>
        <translation>{who}: yedek alındı (satırlar: {rows})</translation>
    </message>
    <message>
        <source>{who}: client {client} added</source>
        <translation>{who}: danışan {client} eklendi</translation>
    </message>
    <message>
        <source>{who}: client {client} comes again</source>
        <translation>{who}: danışan {client} yeniden geliyor</translation>
    </message>
    <message>
        <source>{who}: client {client} erased</source>
        <translation>{who}: danışan {client} kalıcı olarak silindi</translation>
    </message>
    <message>
        <source>{who}: client {client} has left</source>
        <translation>{who}: danışan {client} ayrıldı</translation>
    </message>
    <message>
        <source>{who}: client {client} no longer shared with {holder}</source>
        <translation>{who}: danışan {client} artık paylaşılmıyor ({holder})</translation>
    </message>
    <message>
        <source>{who}: client {client} shared with {holder}</source>
        <translation>{who}: danışan {client} paylaşıldı ({holder})</translation>
    </message>
    <message>
        <source>{who}: client {client} transferred to {holder}</source>
        <translation>{who}: danışan {client} devredildi ({holder})</translation>
    </message>
    <message>
        <source>{who}: figures across clients saved, without names (clients: {clients})</source>
        <translation>{who}: tüm danışanlara ilişkin sayılar adsız kaydedildi (danışanlar: {clients})</translation>
    </message>
    <message>
        <source>{who}: languages of the practice changed</source>
        <translation>{who}: merkezin dilleri değiştirildi</translation>
    </message>
    <message>
        <source>{who}: list of clients for other kiosks written ({clients} clients)</source>
        <translation>{who}: başka kiosklar için danışan listesi yazıldı ({clients} danışan)</translation>
    </message>
    <message>
        <source>{who}: look of the clients’ pages changed</source>
        <translation>{who}: danışan sayfalarının görünüşü değiştirildi</translation>
    </message>
    <message>
        <source>{who}: new code card for client {client}</source>
        <translation>{who}: danışan {client} için yeni kod kartı</translation>
    </message>
    <message>
        <source>{who}: new passphrase given to {holder}</source>
        <translation>{who}: yeni parola cümlesi verildi ({holder})</translation>
    </message>
    <message>
        <source>{who}: new recovery key made</source>
        <translation>{who}: yeni kurtarma anahtarı yapıldı</translation>
    </message>
    <message>
        <source>{who}: notice on saved files changed</source>
        <translation>{who}: kaydedilen dosyalardaki bildirim değiştirildi</translation>
    </message>
    <message>
        <source>{who}: own passphrase changed</source>
        <translation>{who}: kendi parola cümlesi değiştirildi</translation>
    </message>
    <message>
        <source>{who}: passphrase protected better ({mebibytes} MiB, passes: {passes})</source>
        <translation>{who}: parola cümlesi daha iyi korundu ({mebibytes} MiB, geçiş: {passes})</translation>
    </message>
    <message>
        <source>{who}: something about client {client} saved</source>
        <translation>{who}: danışan {client} ile ilgili bir şey kaydedildi</translation>
    </message>
    <message>
        <source>{who}: therapist {holder} added</source>
        <translation>{who}: terapist {holder} eklendi</translation>
    </message>
    <message>
        <source>{who}: unlocked</source>
        <translation>{who}: kilit açıldı</translation>
    </message>
    <message>
        <source>{who}: what clients are asked changed</source>
        <translation>{who}: danışanlara sorulanlar değiştirildi</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>A backup was put back in the place of the practice&apos;s folder.</source>
        <translation>Merkezin klasörünün yerine bir yedek kondu.</translation>
    </message>
    <message>
        <source>A check by a colleague found something that is not as Rapport wrote it.</source>
        <translation>Bir meslektaşın kontrolü, Rapport’un yazdığı gibi olmayan bir şey buldu.</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>Daha yeni bir Rapport, bir cihazın kayıtlarını daha yeni bir biçime getirdi ve öncekileri klasörün yanında sakladı.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed once.</source>
        <translation>Bir kez yanlış parola cümlesi yazıldı.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed {count} times.</source>
        <translation>{count} kez yanlış parola cümlesi yazıldı.</translation>
    </message>
    <message>
        <source>Answer sheets were exported once.</source>
        <translation>Yanıt formları bir kez dışa aktarıldı.</translation>
    </message>
    <message>
        <source>Answer sheets were exported {count} times.</source>
        <translation>Yanıt formları {count} kez dışa aktarıldı.</translation>
    </message>
    <message>
        <source>Backups were put back in the place of the practice&apos;s folder {count} times.</source>
        <translation>Merkezin klasörünün yerine {count} kez yedek kondu.</translation>
    </message>
    <message>
        <source>One answer sheet came in.</source>
        <translation>Bir yanıt formu geldi.</translation>
    </message>
    <message>
        <source>One backup was made.</source>
        <translation>Bir yedek alındı.</translation>
    </message>
    <message>
        <source>One more change about people is in the practice&apos;s log.</source>
        <translation>Merkezin günlüğünde kişilerle ilgili bir değişiklik daha var.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed once.</source>
        <translation>Kioskun saati bir kez değiştirildi.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed {count} times.</source>
        <translation>Kioskun saati {count} kez değiştirildi.</translation>
    </message>
    <message>
        <source>The kiosk was started once.</source>
        <translation>Kiosk bir kez başlatıldı.</translation>
    </message>
    <message>
        <source>The kiosk was started {count} times.</source>
        <translation>Kiosk {count} kez başlatıldı.</translation>
    </message>
    <message>
        <source>The recovery key was used once to unlock.</source>
        <translation>Kurtarma anahtarı kilidi açmak için bir kez kullanıldı.</translation>
    </message>
    <message>
        <source>The recovery key was used {count} times to unlock.</source>
        <translation>Kurtarma anahtarı kilidi açmak için {count} kez kullanıldı.</translation>
    </message>
    <message>
        <source>{count} answer sheets came in.</source>
        <translation>{count} yanıt formu geldi.</translation>
    </message>
    <message>
        <source>{count} backups were made.</source>
        <translation>{count} yedek alındı.</translation>
    </message>
    <message>
        <source>{count} checks by colleagues found something that is not as Rapport wrote it.</source>
        <translation>Meslektaşların {count} kontrolü, Rapport’un yazdığı gibi olmayan bir şey buldu.</translation>
    </message>
    <message>
        <source>{count} more changes about people are in the practice&apos;s log.</source>
        <translation>Merkezin günlüğünde kişilerle ilgili {count} değişiklik daha var.</translation>
    </message>
    <message>
        <source>{count} times a newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>Daha yeni bir Rapport, {count} kez bir cihazın kayıtlarını daha yeni bir biçime getirdi ve öncekileri klasörün yanında sakladı.</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Strong enough.</source>
        <translation>Yeterince güçlü.</translation>
    </message>
    <message>
        <source>Too easy to guess. Add another unrelated word; leave out names, dates, keyboard rows and repetitions.</source>
        <translation>Tahmini çok kolay. İlgisiz bir sözcük daha ekleyin; ad, tarih, klavye sırası ve yineleme kullanmayın.</translation>
    </message>
    <message>
        <source>Use at least 15 characters: four or five unrelated words are easy to keep.</source>
        <translation>En az 15 karakter kullanın: Birbiriyle ilgisiz dört ya da beş sözcük akılda kolay kalır.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Answer sheets: {count}. With a score: {scored}.</source>
        <translation>Yanıt formları: {count}. Puanı olanlar: {scored}.</translation>
    </message>
    <message>
        <source>Client no. {number}</source>
        <translation>Danışan no {number}</translation>
    </message>
    <message>
        <source>Earlier sessions that are not listed here: {count}.</source>
        <translation>Burada sıralanmayan daha önceki seanslar: {count}.</translation>
    </message>
    <message>
        <source>For some sessions your answers have stayed lower than before.</source>
        <translation>Yanıtlarınız birkaç seanstır öncekinden düşük kaldı.</translation>
    </message>
    <message>
        <source>It is too early to say where your answers are going.</source>
        <translation>Yanıtlarınızın nereye gittiğini söylemek için henüz erken.</translation>
    </message>
    <message>
        <source>Little by little your answers have gone down.</source>
        <translation>Yanıtlarınız azar azar düştü.</translation>
    </message>
    <message>
        <source>Moments that did not feel right, and repairs</source>
        <translation>İyi hissettirmeyen anlar ve düzelenler</translation>
    </message>
    <message>
        <source>Newest session: {tier}.</source>
        <translation>En yeni seans: {tier}.</translation>
    </message>
    <message>
        <source>None was spoken of.</source>
        <translation>Böyle bir andan söz edilmedi.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Notes from before the first or after the last session, not printed: {count}.</source>
        <translation>İlk seanstan önceki ya da son seanstan sonraki, basılmayan notlar: {count}.</translation>
    </message>
    <message>
        <source>Nothing unusual in any session.</source>
        <translation>Hiçbir seansta olağan dışı bir şey yok.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved down: a good reason to talk about it.</source>
        <translation>Son seanslarda yanıtlarınız düştü: Bunu konuşmak için iyi bir neden.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved up.</source>
        <translation>Son seanslarda yanıtlarınız yükseldi.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have stayed about the same.</source>
        <translation>Son seanslarda yanıtlarınız aşağı yukarı aynı kaldı.</translation>
    </message>
    <message>
        <source>Private notes of the therapist. They are printed because that was chosen for this report.</source>
        <translation>Terapistin özel notları. Bu rapor için öyle seçildiğinden basıldılar.</translation>
    </message>
    <message>
        <source>Put right by the end: {answer}.</source>
        <translation>Seansın sonunda ne kadar düzeldi: {answer}.</translation>
    </message>
    <message>
        <source>Questions that were left out, in all sheets together: {count}.</source>
        <translation>Tüm formlarda boş bırakılan sorular: {count}.</translation>
    </message>
    <message>
        <source>Scores at the top of the scale: {share} of 100.</source>
        <translation>Ölçeğin en üstündeki puanlar: 100 puanda {share}.</translation>
    </message>
    <message>
        <source>Sheets of another questionnaire, not shown here: {count}.</source>
        <translation>Başka bir anketin burada gösterilmeyen formları: {count}.</translation>
    </message>
    <message>
        <source>Sheets with one answer throughout: {share} of 100.</source>
        <translation>Baştan sona tek yanıt verilen formlar: 100 formda {share}.</translation>
    </message>
    <message>
        <source>Something did not feel quite right, a little.</source>
        <translation>Bir şey biraz iyi hissettirmedi.</translation>
    </message>
    <message>
        <source>Something did not feel right.</source>
        <translation>Bir şey iyi hissettirmedi.</translation>
    </message>
    <message>
        <source>Something was different from the sessions before.</source>
        <translation>Bir şey önceki seanslardan farklıydı.</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>Hâlâ açık.</translation>
    </message>
    <message>
        <source>Still open: what happened in session {session}.</source>
        <translation>Hâlâ açık: {session}. seansta olan şey.</translation>
    </message>
    <message>
        <source>The band shows where your scores usually are: {lower} to {upper}, worked out from your first {count} scores.</source>
        <translation>Bant, puanlarınızın genellikle nerede olduğunu gösterir: {lower} ile {upper} arası; ilk {count} puanınızdan hesaplandı.</translation>
    </message>
    <message>
        <source>The highest score so far, {score} of 100. What helped?</source>
        <translation>Şimdiye kadarki en yüksek puan: 100 üzerinden {score}. Ne iyi geldi?</translation>
    </message>
    <message>
        <source>The newest score: {score} of 100, on {date}.</source>
        <translation>En yeni puan: 100 üzerinden {score}, {date}.</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Henüz seans yok.</translation>
    </message>
    <message>
        <source>This is no test and no grade, neither of you nor of your therapist.</source>
        <translation>Bu bir sınav ya da not değildir; ne sizin için ne de terapistiniz için.</translation>
    </message>
    <message>
        <source>Trust over time</source>
        <translation>Zaman içinde güven</translation>
    </message>
    <message>
        <source>We can come back to this.</source>
        <translation>Buna geri dönebiliriz.</translation>
    </message>
    <message>
        <source>What could be worth talking about</source>
        <translation>Neleri konuşmak iyi olabilir</translation>
    </message>
    <message>
        <source>What do you see in these lines? What would you like to be different, and what should stay as it is? There is no right answer.</source>
        <translation>Bu çizgilerde ne görüyorsunuz? Neyin farklı olmasını isterdiniz, ne olduğu gibi kalsın? Doğru yanıt diye bir şey yok.</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Bunun dayanağı</translation>
    </message>
    <message>
        <source>What was noticed, and by which rule</source>
        <translation>Neler fark edildi ve hangi kuralla</translation>
    </message>
    <message>
        <source>Without a score, because too few questions were answered: {count}.</source>
        <translation>Çok az soru yanıtlandığı için puanı olmayanlar: {count}.</translation>
    </message>
    <message>
        <source>Your answers were clearly lower than in the sessions before.</source>
        <translation>Yanıtlarınız önceki seanslardan belirgin biçimde düşüktü.</translation>
    </message>
    <message>
        <source>Your answers were lower than they usually are.</source>
        <translation>Yanıtlarınız genellikle olduğundan düşüktü.</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>biraz</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>tamamen</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>oldukça</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>hiç</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>çok</translation>
    </message>
    <message>
        <source>we did not talk about it</source>
        <translation>bunu konuşmadık</translation>
    </message>
    <message>
        <source>{first} to {last}, sessions: {sessions}</source>
        <translation>{first} – {last}, seanslar: {sessions}</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare your answers with your own earlier ones only.</source>
        <translation>“Seans sonrası güven” geçerliği sınanmış bir ölçek değildir ve normları yoktur: Yanıtlarınızı yalnızca kendi önceki yanıtlarınızla karşılaştırın.</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>A fall of one step since the last score. Frequent, and by itself rarely more than a reason to ask.</source>
        <translation>Son puandan bu yana bir adımlık düşüş. Sık görülür ve tek başına nadiren sormak için bir nedenden fazlasıdır.</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>İçtenlik</translation>
    </message>
    <message>
        <source>Chance alone puts about {share} of 100 stable sessions below the lower limit if no session resembles the one before, and {fewest} to {most} if neighbouring sessions are alike. Only that side is marked: a score above the range is good news.</source>
        <translation>Hiçbir seans bir öncekine benzemiyorsa, durağan 100 seanstan yaklaşık {share} tanesini yalnızca rastlantı alt sınırın altına düşürür; komşu seanslar birbirine benziyorsa {fewest} ile {most} arası. Yalnızca bu yan işaretlenir: Aralığın üstündeki bir puan iyi haberdir.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>Cultural respect</source>
        <translation>Kültürel saygı</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empati</translation>
    </message>
    <message>
        <source>Falling over the last {sessions} scores.</source>
        <translation>Son {sessions} puanda düşüyor.</translation>
    </message>
    <message>
        <source>Individuals chart: below the mean by {limit_width} times the mean moving range of the first {baseline} scores (from {fewest} on). Unusual only where the score is also rarely so low for this client, or has stayed low.</source>
        <translation>Bireysel değerler grafiği: ilk {baseline} puanın ({fewest} puandan sonra) ortalama hareketli açıklığının {limit_width} katı kadar ortalamanın altında. Yalnızca puan bu danışan için ayrıca nadiren bu kadar düşükse ya da düşük kaldıysa olağan dışıdır.</translation>
    </message>
    <message>
        <source>Limits (individuals chart): this client&apos;s own usual range, {lower} to {upper} around {centre}, from the first {count} scores: mean ± {width} times the mean change from score to score, then kept.</source>
        <translation>Sınırlar (bireysel değerler grafiği): bu danışanın kendi olağan aralığı, {centre} çevresinde {lower} ile {upper} arası, ilk {count} puandan: ortalama ± puandan puana ortalama değişimin {width} katı, sonra sabit kalır.</translation>
    </message>
    <message>
        <source>Many ratings of trust sit at the top. A first score below it that rises is a good sign.</source>
        <translation>Güven puanlarının çoğu en üsttedir. İlk puan bunun altındaysa ve yükseliyorsa bu iyi bir işarettir.</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>İyi hissettirmeyen anlar</translation>
    </message>
    <message>
        <source>No clear trend over the last {sessions} scores.</source>
        <translation>Son {sessions} puanda belirgin bir eğilim yok.</translation>
    </message>
    <message>
        <source>No limits yet: they need {fewest} scores, there are {count}.</source>
        <translation>Henüz sınır yok: {fewest} puan gerekir, {count} puan var.</translation>
    </message>
    <message>
        <source>No limits: no variation so far, all {count} scores are equal.</source>
        <translation>Sınır yok: Şimdiye kadar değişim olmadı, {count} puanın hepsi eşit.</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>Olağan dışı bir şey yok</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Düzeldi</translation>
    </message>
    <message>
        <source>Rarely so low: Rapport learns from the client&apos;s earlier scores where they usually lie and how much they vary, and speaks when a fall in this session or in one of the {before} before explains the scores since more than {odds} times better than chance; where the client tells of a moment that did not feel right, less is enough. A fall is noticed once: while scores stay so low, sessions only say that it goes on, unless one is lower still.</source>
        <translation>Nadiren bu kadar düşük: Rapport, danışanın önceki puanlarından bunların genellikle nerede olduğunu ve ne kadar değiştiğini öğrenir; bu seanstaki ya da önceki {before} seanstan birindeki bir düşüş, o zamandan beri gelen puanları rastlantıdan {odds} kattan fazla daha iyi açıkladığında bunu bildirir. Danışan iyi hissettirmeyen bir andan söz ediyorsa daha azı yeter. Bir düşüş bir kez bildirilir: Puanlar bu kadar düşük kaldıkça seanslar, puan daha da düşmedikçe, yalnızca sürdüğünü söyler.</translation>
    </message>
    <message>
        <source>Reliable change (Jacobson &amp; Truax): a fall since the first score beyond 1.96 standard errors.</source>
        <translation>Güvenilir değişim (Jacobson &amp; Truax): ilk puandan bu yana 1,96 standart hatayı aşan düşüş.</translation>
    </message>
    <message>
        <source>Rising over the last {sessions} scores.</source>
        <translation>Son {sessions} puanda yükseliyor.</translation>
    </message>
    <message>
        <source>Run chart (Anhøj): more scores in a row on one side of the median, or fewer crossings of it, than chance allows in 95 of 100 series.</source>
        <translation>Dizi grafiği (Anhøj): ortancanın bir yanında art arda, rastlantının 100 diziden 95’inde izin verdiğinden daha çok puan ya da ortancadan daha az geçiş.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Güvenlik</translation>
    </message>
    <message>
        <source>Signals are invitations to talk. They are no risk scores and no advice about treatment.</source>
        <translation>İşaretler konuşmaya davettir. Risk puanı ya da tedavi önerisi değildir.</translation>
    </message>
    <message>
        <source>Since the first session the score has fallen by more than measurement error explains (it is {value}; {bound} or less counts).</source>
        <translation>İlk seanstan bu yana puan, ölçüm hatasının açıkladığından daha çok düştü (şimdi {value}; {bound} ya da altı sayılır).</translation>
    </message>
    <message>
        <source>Slow erosion: exponentially weighted mean (weight {weight}, {width} standard deviations) against the first {baseline} scores.</source>
        <translation>Yavaş aşınma: üstel ağırlıklı ortalama (ağırlık {weight}, {width} standart sapma), ilk {baseline} puana karşı.</translation>
    </message>
    <message>
        <source>Stayed low: {stay} scores in a row that lie so low together that the client&apos;s first {learnt} scores let expect it in fewer than {rare_stay} of 10,000 stretches. The first {learnt} stay the yardstick, so that a slow decline cannot hide.</source>
        <translation>Düşük kaldı: art arda {stay} puan birlikte o kadar düşük ki, danışanın ilk {learnt} puanına göre bu, her 10.000 dizide {rare_stay} kereden az beklenir. İlk {learnt} puan ölçüt olarak kalır; böylece yavaş bir düşüş gizlenemez.</translation>
    </message>
    <message>
        <source>The client noticed, a little, a moment that did not feel right.</source>
        <translation>Danışan, iyi hissettirmeyen bir anı biraz fark etti.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was not put right.</source>
        <translation>Danışan, bir anın iyi hissettirmediğini ve bunun düzelmediğini söylüyor.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was put right.</source>
        <translation>Danışan, bir anın iyi hissettirmediğini ve bunun düzeldiğini söylüyor.</translation>
    </message>
    <message>
        <source>The cut-off that the measure&apos;s authors give.</source>
        <translation>Ölçeğin yazarlarının verdiği kesme noktası.</translation>
    </message>
    <message>
        <source>The last {stay} scores have stayed low, at {value} or less: by this client&apos;s first {learnt}, at least one of {stay} is usually {bound} or more.</source>
        <translation>Son {stay} puan {value} ya da altında, düşük kaldı: Bu danışanın ilk {learnt} puanına göre her {stay} puandan en az biri genellikle {bound} ya da üstüdür.</translation>
    </message>
    <message>
        <source>The score fell by {value} points within three sessions; from {bound} on that is a lot for this client.</source>
        <translation>Puan üç seans içinde {value} puan düştü; {bound} ve üstü bu danışan için çoktur.</translation>
    </message>
    <message>
        <source>The score is still low for this client: it is {value}, and by the earlier scores {bound} or more is usual.</source>
        <translation>Puan bu danışan için hâlâ düşük: {value}; önceki puanlara göre {bound} ya da üstü olağandır.</translation>
    </message>
    <message>
        <source>The score, {value}, is at least one step lower than last time.</source>
        <translation>Puan ({value}) geçen seferkinden en az bir adım düşük.</translation>
    </message>
    <message>
        <source>The score, {value}, is below the measure&apos;s cut-off, {bound}.</source>
        <translation>Puan ({value}) ölçeğin kesme noktasının ({bound}) altında.</translation>
    </message>
    <message>
        <source>The score, {value}, is below this client&apos;s own lower limit, {bound}.</source>
        <translation>Puan ({value}) bu danışanın kendi alt sınırının ({bound}) altında.</translation>
    </message>
    <message>
        <source>The score, {value}, is rarely this low for this client: by the earlier scores, {bound} or more is usual.</source>
        <translation>Puan ({value}) bu danışan için nadiren bu kadar düşük: Önceki puanlara göre {bound} ya da üstü olağandır.</translation>
    </message>
    <message>
        <source>The scores cross their median {value} times; {bound} or more are usual.</source>
        <translation>Puanlar ortancalarını {value} kez geçiyor; {bound} ya da fazlası olağandır.</translation>
    </message>
    <message>
        <source>The scores have worn down: their weighted mean, {value}, is below its bound, {bound}.</source>
        <translation>Puanlar yavaş yavaş aşındı: Ağırlıklı ortalamaları ({value}) sınırının ({bound}) altında.</translation>
    </message>
    <message>
        <source>Too few scores yet for a trend.</source>
        <translation>Eğilim için henüz çok az puan var.</translation>
    </message>
    <message>
        <source>Unusual for this client</source>
        <translation>Bu danışan için olağan dışı</translation>
    </message>
    <message>
        <source>V-episode, a rule of Rapport&apos;s own: a fall from the best of three scores by one (mild) or two (marked) of the client&apos;s standard deviations and a tenth of the scale; unusual when it is marked, ends as far below the client&apos;s mean, and the score is rarely so low for this client or has stayed low; put right when one of the next {following} scores is half-way or all the way back.</source>
        <translation>V dönemi, Rapport’un kendi kuralı: üç puanın en iyisinden danışanın standart sapmasının bir (hafif) ya da iki (belirgin) katı ve ölçeğin onda biri kadar düşüş; belirginse, danışanın ortalamasının aynı ölçüde altında bitiyorsa ve puan bu danışan için nadiren bu kadar düşükse ya da düşük kaldıysa olağan dışıdır; sonraki {following} puandan biri yarısına kadar ya da tümüyle geri dönerse düzelmiştir.</translation>
    </message>
    <message>
        <source>What happened in session {sessions} is still open.</source>
        <translation>{sessions}. seansta olan şey hâlâ açık.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>Şu seanslarda olan şey hâlâ açık: {sessions}.</translation>
    </message>
    <message>
        <source>What the client says about a moment outranks every statistic; “mostly” put right or better closes it.</source>
        <translation>Danışanın bir an hakkında söylediği her istatistikten önce gelir; “oldukça” ya da daha iyi düzeldiyse konu kapanır.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>{session}. seansta fark edilen durum sürüyor.</translation>
    </message>
    <message>
        <source>Worth a talk</source>
        <translation>Konuşmaya değer</translation>
    </message>
    <message>
        <source>{value} scores in a row lie on one side of the median; up to {bound} are usual.</source>
        <translation>{value} puan art arda ortancanın bir yanında; {bound} puana kadar olağandır.</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare a client only with themselves.</source>
        <translation>“Seans sonrası güven” geçerliği sınanmış bir ölçek değildir ve normları yoktur: Bir danışanı yalnızca kendisiyle karşılaştırın.</translation>
    </message>
</context>
</TS>
