<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Berry</source>
        <translation>Beere</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ziegel</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Moos</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Eigene Farbe</translation>
    </message>
    <message>
        <source>Own colour, written as #RRGGBB</source>
        <translation>Eigene Farbe, geschrieben als #RRGGBB</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>Kiefer</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Take {colour}</source>
        <translation>{colour} nehmen</translation>
    </message>
</context>
<context>
    <name>AccessFlow</name>
    <message>
        <source>You can no longer read this client.</source>
        <translation>Sie können die Antworten dieser Person nicht mehr lesen.</translation>
    </message>
    <message>
        <source>{client} comes again.</source>
        <translation>{client} kommt wieder.</translation>
    </message>
    <message>
        <source>{client} has left.</source>
        <translation>{client} kommt nicht mehr.</translation>
    </message>
    <message>
        <source>{client} is erased.</source>
        <translation>{client} ist endgültig gelöscht.</translation>
    </message>
    <message>
        <source>{client} is {name}’s client now.</source>
        <translation>{client} gehört jetzt zu {name}.</translation>
    </message>
    <message>
        <source>{name} can no longer read this client.</source>
        <translation>{name} kann die Antworten dieser Person nicht mehr lesen.</translation>
    </message>
    <message>
        <source>{name} can read this client now.</source>
        <translation>{name} kann die Antworten dieser Person jetzt lesen.</translation>
    </message>
</context>
<context>
    <name>AccessTab</name>
    <message>
        <source>A client may ask for a copy of everything that was answered here: a report to read, and the answers for another program.</source>
        <translation>Jede Person kann eine Kopie von allem bekommen, was hier geantwortet wurde: einen Bericht zum Lesen und die Antworten für ein anderes Programm.</translation>
    </message>
    <message>
        <source>A client who has left is no longer in the list and cannot answer any more.</source>
        <translation>Wer nicht mehr kommt, steht nicht mehr in der Liste und kann nicht mehr antworten.</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Eine Kopie</translation>
    </message>
    <message>
        <source>A copy of all answers</source>
        <translation>Kopie aller Antworten</translation>
    </message>
    <message>
        <source>A lost card, or one that somebody else saw, is replaced by a new one.</source>
        <translation>Eine verlorene Karte, oder eine, die jemand anders gesehen hat, wird durch eine neue ersetzt.</translation>
    </message>
    <message>
        <source>Access and card</source>
        <translation>Zugang und Karte</translation>
    </message>
    <message>
        <source>Code card</source>
        <translation>Codekarte</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommen und Gehen</translation>
    </message>
    <message>
        <source>Destroys the client’s keys: nobody can read these answers any more, not even you.</source>
        <translation>Vernichtet die Schlüssel dieser Person: Niemand kann diese Antworten dann noch lesen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erase this client for good</source>
        <translation>Diese Person endgültig löschen</translation>
    </message>
    <message>
        <source>Erase {client} for good? The name, the code card and the keys to all answers are destroyed, and nothing brings them back. Backups that were made before still hold them until you destroy those.</source>
        <translation>{client} endgültig löschen? Der Name, die Codekarte und die Schlüssel zu allen Antworten werden vernichtet, und nichts bringt sie zurück. Sicherungen von früher enthalten sie noch, bis Sie auch diese vernichten.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Hand {client} over to {name}? You cannot read this client afterwards.</source>
        <translation>{client} an {name} übergeben? Danach können Sie die Antworten dieser Person nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Make a new code card? The one that the client has stops working at once.</source>
        <translation>Eine neue Codekarte erstellen? Die bisherige Karte gilt dann sofort nicht mehr.</translation>
    </message>
    <message>
        <source>New code card</source>
        <translation>Neue Codekarte</translation>
    </message>
    <message>
        <source>Nobody else works in this practice.</source>
        <translation>In dieser Praxis arbeitet sonst niemand.</translation>
    </message>
    <message>
        <source>This client comes again</source>
        <translation>Diese Person kommt wieder</translation>
    </message>
    <message>
        <source>This client has left</source>
        <translation>Diese Person kommt nicht mehr</translation>
    </message>
    <message>
        <source>This client has left: not in the list, and the code card is not taken.</source>
        <translation>Diese Person kommt nicht mehr: Sie steht nicht in der Liste, und ihre Codekarte wird nicht angenommen.</translation>
    </message>
    <message>
        <source>Type the client’s name to erase</source>
        <translation>Zum Löschen den Namen der Person eingeben</translation>
    </message>
    <message>
        <source>Who can read</source>
        <translation>Wer lesen kann</translation>
    </message>
    <message>
        <source>Whoever can read sees all answers, past and future. The recovery key opens every client.</source>
        <translation>Wer lesen kann, sieht alle Antworten, frühere und künftige. Der Notfallschlüssel öffnet die Antworten aller Klient:innen.</translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation>Ja, neue Karte</translation>
    </message>
    <message>
        <source>Yes, hand over</source>
        <translation>Ja, übergeben</translation>
    </message>
</context>
<context>
    <name>AddClientPage</name>
    <message>
        <source>Add a client</source>
        <translation>Klient:in hinzufügen</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Klient:innen</translation>
    </message>
    <message>
        <source>Make the code card</source>
        <translation>Codekarte erstellen</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Name (Klient:in)</translation>
    </message>
    <message>
        <source>Please type the client’s name first.</source>
        <translation>Bitte geben Sie zuerst den Namen ein.</translation>
    </message>
    <message>
        <source>The name is sealed: only you and the recovery key can read it.</source>
        <translation>Der Name wird versiegelt: Nur Sie und der Notfallschlüssel können ihn lesen.</translation>
    </message>
</context>
<context>
    <name>AddTherapistPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>Therapeut:in hinzufügen</translation>
    </message>
    <message>
        <source>Add this therapist</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Best typed by the new colleague: it opens the answers of the clients whom you share or hand over. Until then there is nothing to read.</source>
        <translation>Am besten gibt die neue Person im Team sie selbst ein. Die Passphrase öffnet die Antworten der Klient:innen, die Sie freigeben oder übergeben. Bis dahin gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>Name of the therapist, typed to unlock</source>
        <translation>Name (Therapeut:in), wird beim Entsperren eingegeben</translation>
    </message>
    <message>
        <source>Please type the therapist’s name.</source>
        <translation>Bitte geben Sie den Namen ein.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Therapeut:innen</translation>
    </message>
</context>
<context>
    <name>AloudButton</name>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Nicht weiter vorlesen</translation>
    </message>
</context>
<context>
    <name>Analogue</name>
    <message>
        <source>A little less</source>
        <translation>Etwas weniger</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Etwas mehr</translation>
    </message>
    <message>
        <source>Mark the middle</source>
        <translation>Die Mitte markieren</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Noch ist nichts markiert.</translation>
    </message>
    <message>
        <source>Tap the line again to move the mark.</source>
        <translation>Tippen Sie noch einmal auf die Linie, um die Markierung zu verschieben.</translation>
    </message>
    <message>
        <source>Tap the line where it fits for you.</source>
        <translation>Tippen Sie auf die Linie, wo es für Sie passt.</translation>
    </message>
    <message>
        <source>Towards: {words}</source>
        <translation>In Richtung: {words}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Close to: {words}</source>
        <translation>Nahe bei: {words}</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>In der Mitte</translation>
    </message>
    <message>
        <source>More towards: {words}</source>
        <translation>Eher in Richtung: {words}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words} ({number} of {most})</source>
        <translation>{words} ({number} von {most})</translation>
    </message>
</context>
<context>
    <name>AwayPage</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>The therapist is using this device.</source>
        <translation>Gerade benutzt jemand aus der Praxis dieses Gerät.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Another folder</source>
        <translation>Anderer Ordner</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>It lies on the same disk as the practice: one fault may take both. Copy it to a USB stick.</source>
        <translation>Der Ordner liegt auf demselben Datenträger wie die Praxis: Ein einziger Fehler kann beide treffen. Kopieren Sie die Sicherung auf einen USB-Stick.</translation>
    </message>
    <message>
        <source>Making the backup, then restoring it once to see that it works</source>
        <translation>Die Sicherung wird erstellt und dann einmal zur Probe wiederhergestellt</translation>
    </message>
    <message>
        <source>On this device or in the practice’s network</source>
        <translation>Auf diesem Gerät oder im Netz der Praxis</translation>
    </message>
    <message>
        <source>One encrypted file with all answers and all keys. It opens with a therapist’s passphrase or the recovery key, on this device or on a new one.</source>
        <translation>Eine verschlüsselte Datei mit allen Antworten und allen Schlüsseln. Sie öffnet sich mit der Passphrase einer Therapeutin oder eines Therapeuten oder mit dem Notfallschlüssel, auf diesem Gerät oder auf einem neuen.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Put a USB stick in: it appears here by itself.</source>
        <translation>Stecken Sie einen USB-Stick ein: Er erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Take the stick out and keep it away from this device.</source>
        <translation>Ziehen Sie den Stick ab und bewahren Sie ihn nicht bei diesem Gerät auf.</translation>
    </message>
    <message>
        <source>The backup is made, and it was restored once to see that it works: {count} records, {size}. It is {file}.</source>
        <translation>Die Sicherung ist erstellt und wurde einmal zur Probe wiederhergestellt: {count} Aufzeichnungen, {size}. Sie liegt hier: {file}.</translation>
    </message>
    <message>
        <source>The last backup: {date}, {count} records</source>
        <translation>Letzte Sicherung: {date}, {count} Aufzeichnungen</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet.</source>
        <translation>Von dieser Praxis gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Wohin soll sie?</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} frei</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back to the welcome page in {seconds} s. Touch or press any key to stay.</source>
        <translation>Zurück zur Begrüßung in {seconds} s. Zum Bleiben tippen oder eine Taste drücken.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock at once: Esc or Ctrl+L</source>
        <translation>Sofort sperren: Esc oder Strg+L</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Touch or press any key to stay.</source>
        <translation>Sperrt in {seconds} s. Zum Bleiben tippen oder eine Taste drücken.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>A few seconds left.</source>
        <translation>Noch ein paar Sekunden.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>Noch etwa eine Minute.</numerusform>
            <numerusform>Noch etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Weniger als eine Minute.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Code card</source>
        <translation>Codekarte</translation>
    </message>
    <message>
        <source>Print this page at its full size, cut the card out and give it to the client. Then delete the file: Rapport keeps no copy of the code, and a lost card is replaced by a new one.</source>
        <translation>Drucken Sie diese Seite in voller Größe, schneiden Sie die Karte aus und geben Sie sie weiter. Löschen Sie dann die Datei: Rapport behält keine Kopie des Codes, und eine verlorene Karte wird durch eine neue ersetzt.</translation>
    </message>
    <message>
        <source>Rapport code card</source>
        <translation>Rapport-Codekarte</translation>
    </message>
    <message>
        <source>Type it on the screen, or hold the lines under the reader. Nobody can read answers with it. If you lose it, tell your therapist.</source>
        <translation>Geben Sie den Code am Bildschirm ein oder halten Sie die Striche unter das Lesegerät. Mit dem Code kann niemand Antworten lesen. Wenn Sie die Karte verlieren, sagen Sie es bitte in der Praxis.</translation>
    </message>
    <message>
        <source>Whose card it is, by hand (do not write it on the card)</source>
        <translation>Wem die Karte gehört, von Hand (bitte nicht auf die Karte schreiben)</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <translation>Ihr persönlicher Code</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Your clients</source>
        <translation>Ihre Klient:innen</translation>
    </message>
    <message>
        <source>Your clients, the most urgent first</source>
        <translation>Ihre Klient:innen, das Dringendste zuerst</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>And {count} more: “Practice”, “Records” lists all of them.</source>
        <translation>Und {count} weitere: Unter „Praxis“, „Aufzeichnungen“ stehen alle.</translation>
    </message>
    <message>
        <source>Answers of clients who had no code at hand. Open to read them one by one.</source>
        <translation>Antworten von Klient:innen, die keinen Code zur Hand hatten. Öffnen Sie sie, um sie einzeln zu lesen.</translation>
    </message>
    <message>
        <source>Last session: {date}.</source>
        <translation>Letzte Sitzung: {date}.</translation>
    </message>
    <message>
        <source>New answer sheets: {count}.</source>
        <translation>Neue Antwortbögen: {count}.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Noch keine Sitzung.</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>Offener Bruch</translation>
    </message>
    <message>
        <source>Open rupture: {sessions}.</source>
        <translation>Offener Bruch: Sitzung {sessions}.</translation>
    </message>
    <message>
        <source>Sessions without a score: {count}.</source>
        <translation>Sitzungen ohne Wert: {count}.</translation>
    </message>
    <message>
        <source>The last session has no score: too few questions were answered.</source>
        <translation>Die letzte Sitzung hat keinen Wert: Es wurden zu wenige Fragen beantwortet.</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Ohne Code</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
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
            <numerusform>%n Person hat ohne Code geantwortet</numerusform>
            <numerusform>%n Personen haben ohne Code geantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer sheet(s) since you last looked</source>
        <translation>
            <numerusform>%n neuer Antwortbogen seit Ihrem letzten Besuch</numerusform>
            <numerusform>%n neue Antwortbögen seit Ihrem letzten Besuch</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Klient:in hinzufügen</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Kiosk schließen</translation>
    </message>
    <message>
        <source>Close the kiosk? Clients cannot answer until it is started again.</source>
        <translation>Den Kiosk schließen? Niemand kann dann antworten, bis er wieder gestartet wird.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung erstellen</translation>
    </message>
    <message>
        <source>No client is in “{part}” now.</source>
        <translation>Unter „{part}“ ist gerade niemand.</translation>
    </message>
    <message>
        <source>No client yet. Add the first one to get a code card.</source>
        <translation>Noch keine Klient:innen. Legen Sie die erste Person an und Sie bekommen eine Codekarte.</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it, among “{part}”.</source>
        <translation>Kein Name mit „{typed}“ unter „{part}“.</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it.</source>
        <translation>Kein Name mit „{typed}“.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Records: {code}</source>
        <translation>Aufzeichnungen: {code}</translation>
    </message>
    <message>
        <source>Records: {code}, last time {last}</source>
        <translation>Aufzeichnungen: {code}, beim letzten Mal {last}</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Alle Klient:innen zeigen</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Ja, schließen</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>Ihre Klient:innen</translation>
    </message>
</context>
<context>
    <name>CheckKeyPage</name>
    <message>
        <source>Check the new recovery key</source>
        <translation>Neuen Notfallschlüssel prüfen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>Bitte geben Sie zwei seiner Gruppen von Ihrem Papier oder aus Ihrer Datei ein. Groß- und Kleinschreibung ist egal.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Notfallschlüssel</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>Schlüssel noch einmal ansehen</translation>
    </message>
    <message>
        <source>Use the new key from now on</source>
        <translation>Ab jetzt den neuen Schlüssel verwenden</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>Möchten Sie noch etwas hinzufügen?</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>Bisher nichts</translation>
    </message>
    <message>
        <source>Ready to send?</source>
        <translation>Möchten Sie jetzt abschicken?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Abschicken</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird abgeschickt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation>Tippen Sie auf eine Antwort, um sie zu ändern.</translation>
    </message>
    <message>
        <source>You wrote something</source>
        <translation>Sie haben etwas geschrieben</translation>
    </message>
    <message>
        <source>{question} {answer}. Open the box.</source>
        <translation>{question} {answer}. Das Feld öffnen.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Access and card</source>
        <translation>Zugang und Karte</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Klient:innen</translation>
    </message>
    <message>
        <source>Note steps of repair</source>
        <translation>Schritte zur Klärung vermerken</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>Start the survey for this client</source>
        <translation>Befragung für diese Person starten</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>CodeCardView</name>
    <message>
        <source>Rapport code card</source>
        <translation>Rapport-Codekarte</translation>
    </message>
    <message>
        <source>Save a card to print (PDF)</source>
        <translation>Karte zum Drucken speichern (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>Gespeichert: {file}. Drucken Sie die Datei an einem anderen Computer und löschen Sie sie dann.</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>Die Karte ist fertig</translation>
    </message>
    <message>
        <source>The code is {code}</source>
        <translation>Der Code ist {code}</translation>
    </message>
    <message>
        <source>The personal code</source>
        <translation>Der persönliche Code</translation>
    </message>
    <message>
        <source>Write it on the client’s card now, or save a card to print. It is shown this once and stored nowhere in clear; a lost card is replaced by a new one.</source>
        <translation>Schreiben Sie ihn jetzt auf die Karte, oder speichern Sie eine Karte zum Drucken. Er wird nur dieses eine Mal gezeigt und nirgends lesbar gespeichert. Eine verlorene Karte wird durch eine neue ersetzt.</translation>
    </message>
</context>
<context>
    <name>CodeDisplay</name>
    <message>
        <source>Code: {digits}</source>
        <translation>Code: {digits}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>I have no code at hand</source>
        <translation>Ich habe keinen Code zur Hand</translation>
    </message>
    <message>
        <source>Please enter your code</source>
        <translation>Bitte geben Sie Ihren Code ein</translation>
    </message>
    <message>
        <source>The code has ten digits. Please type the ones that are missing.</source>
        <translation>Der Code hat zehn Ziffern. Bitte tippen Sie die fehlenden noch ein.</translation>
    </message>
    <message>
        <source>Type the ten digits on your card, or scan it.</source>
        <translation>Tippen Sie die zehn Ziffern Ihrer Karte ein oder scannen Sie die Karte.</translation>
    </message>
</context>
<context>
    <name>ColleagueCard</name>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>Neue Passphrase für {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Remove {name}? Nobody unlocks with that passphrase any more. Answers stay; clients who have left become the practice’s, and can be read with the recovery key.</source>
        <translation>{name} entfernen? Mit dieser Passphrase kann dann niemand mehr entsperren. Die Antworten bleiben. Klient:innen, die nicht mehr kommen, gehören dann zur Praxis; ihre Antworten sind mit dem Notfallschlüssel lesbar.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Ja, entfernen</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (Sie)</translation>
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
        <translation>Knöpfe zum Weitergehen</translation>
    </message>
    <message>
        <source>Buttons to go on at the left</source>
        <translation>Knöpfe zum Weitergehen links</translation>
    </message>
    <message>
        <source>Buttons to go on at the right</source>
        <translation>Knöpfe zum Weitergehen rechts</translation>
    </message>
    <message>
        <source>Choose what suits you. You can change it again at any time.</source>
        <translation>Wählen Sie, was Ihnen angenehm ist. Sie können es jederzeit wieder ändern.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>Diese Seite leichter lesbar machen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message>
        <source>Text size {percent} percent</source>
        <translation>Schriftgröße {percent} Prozent</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Usual contrast</source>
        <translation>Üblicher Kontrast</translation>
    </message>
</context>
<context>
    <name>CommentPage</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Noch %n Zeichen frei</numerusform>
            <numerusform>Noch %n Zeichen frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>Möchten Sie noch etwas hinzufügen?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>You can leave this empty. Nobody reads it now: it is read later, with your answers. If you need somebody today, please speak to us in person.</source>
        <translation>Sie können das Feld leer lassen. Gerade liest es niemand: Es wird später gelesen, zusammen mit Ihren Antworten. Wenn Sie heute jemanden brauchen, sprechen Sie uns bitte persönlich an.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check the recovery key</source>
        <translation>Notfallschlüssel prüfen</translation>
    </message>
    <message>
        <source>Found the practice</source>
        <translation>Praxis anlegen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>Bitte geben Sie zwei seiner Gruppen von Ihrem Papier oder aus Ihrer Datei ein. Groß- und Kleinschreibung ist egal.</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>Schlüssel noch einmal ansehen</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Schritt 3 von 3</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>A backup is being made</source>
        <translation>Eine Sicherung wird gerade erstellt</translation>
    </message>
    <message>
        <source>This view locks by itself as soon as it is done. “Lock” locks at once; then there is no backup.</source>
        <translation>Diese Ansicht sperrt sich von selbst, sobald sie fertig ist. „Sperren“ sperrt sofort; dann gibt es keine Sicherung.</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Heute, {date}</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>Files are saved as they are.</source>
        <translation>Dateien werden ohne Zusatz gespeichert.</translation>
    </message>
    <message>
        <source>For practices in the United States that treat substance use disorders: their records may only be passed on together with a notice. Everywhere else you do not need it.</source>
        <translation>Für Praxen in den USA, die Suchterkrankungen behandeln: Ihre Aufzeichnungen dürfen nur zusammen mit einem Vermerk weitergegeben werden. Überall sonst brauchen Sie ihn nicht.</translation>
    </message>
    <message>
        <source>It stands at the foot of reports and pictures and inside exports as JSON and FHIR. Beside a table (CSV) lies a text file with it, so that programs can read the table.</source>
        <translation>Er steht am Fuß von Berichten und Bildern und in Exporten als JSON und FHIR. Neben einer Tabelle (CSV) liegt er als eigene Textdatei, damit Programme die Tabelle lesen können.</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>So beibehalten</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>Kein Vermerk</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>Vermerk auf gespeicherten Dateien</translation>
    </message>
    <message>
        <source>On everything that is saved from now on.</source>
        <translation>Auf allem, was von jetzt an gespeichert wird.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>That holds from now on. Files that were saved before stay as they are.</source>
        <translation>Das gilt von jetzt an. Früher gespeicherte Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>Der Vermerk</translation>
    </message>
    <message>
        <source>The notice is the short form of 42 CFR 2.32(a)(2), in the language of the law. The law also wants a copy of the client’s consent with it, or a clear explanation of what the consent covers: you add that.</source>
        <translation>Der Vermerk ist die Kurzform nach 42 CFR 2.32(a)(2), in der Sprache des Gesetzes. Das Gesetz verlangt dazu auch eine Kopie der Einwilligung der behandelten Person oder eine klare Erklärung, wofür die Einwilligung gilt: Das fügen Sie selbst hinzu.</translation>
    </message>
    <message>
        <source>The notice of 42 CFR part 2</source>
        <translation>Der Vermerk nach 42 CFR Part 2</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next, this device shows the welcome page for clients. Tap “Therapist” there, unlock with your passphrase, and add your first client to get a code card.</source>
        <translation>Als Nächstes zeigt dieses Gerät die Begrüßung für Klient:innen. Tippen Sie dort auf „Therapeut:in“, entsperren Sie mit Ihrer Passphrase und fügen Sie die erste Person hinzu. Dann bekommen Sie eine Codekarte.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The practice is ready</source>
        <translation>Die Praxis ist bereit</translation>
    </message>
    <message>
        <source>What was here before is kept in {folder}.</source>
        <translation>Was vorher hier war, liegt jetzt in {folder}.</translation>
    </message>
    <message>
        <source>“{practice}” is here again as it was on {date}: {count} records, every one of them checked. Answers given after that are not in it. Next, this device shows the welcome page for clients.</source>
        <translation>„{practice}“ ist wieder da, wie es am {date} war: {count} Aufzeichnungen, jede einzelne geprüft. Spätere Antworten sind nicht dabei. Als Nächstes zeigt dieses Gerät die Begrüßung für Klient:innen.</translation>
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
        <translation>Diese Seite leichter lesbar machen</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>{question} {answer}. Change this answer.</source>
        <translation>{question} {answer}. Diese Antwort ändern.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Last session first</source>
        <translation>Letzte Sitzung zuerst</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Dringendstes zuerst</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Genauer ansehen</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>Neue Antworten</translation>
    </message>
    <message>
        <source>No answers lately</source>
        <translation>Länger keine Antworten</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>Offener Bruch</translation>
    </message>
    <message>
        <source>Order of the clients</source>
        <translation>Reihenfolge der Klient:innen</translation>
    </message>
    <message>
        <source>Which clients are shown</source>
        <translation>Welche Klient:innen gezeigt werden</translation>
    </message>
</context>
<context>
    <name>FormerPage</name>
    <message>
        <source>Clients who have left</source>
        <translation>Klient:innen, die nicht mehr kommen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>They are not in the list of your clients. Open one to read, to let come again, or to erase.</source>
        <translation>Sie stehen nicht in der Liste Ihrer Klient:innen. Öffnen Sie einen Eintrag, um zu lesen, die Person wieder kommen zu lassen oder sie endgültig zu löschen.</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Seconds left: {seconds}</source>
        <translation>Noch {seconds} Sekunden</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. If not, nothing is kept.</source>
        <translation>Tippen Sie irgendwohin, um weiterzumachen. Sonst wird nichts aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message numerus="yes">
        <source>%n answer sheet(s) destroyed.</source>
        <translation>
            <numerusform>%n Antwortbogen vernichtet.</numerusform>
            <numerusform>%n Antwortbögen vernichtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy for good all answers that are older than that, now and from now on?</source>
        <translation>Alle Antworten, die älter sind, endgültig vernichten, jetzt und in Zukunft?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Keep them so</source>
        <translation>So aufbewahren</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Nothing is destroyed by itself.</source>
        <translation>Nichts wird von selbst vernichtet.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>Das gilt von jetzt an.</translation>
    </message>
    <message>
        <source>What is older is destroyed, for colleagues’ clients at their next unlock: that somebody answered stays, what was answered is gone for good. Backups made before still hold it. How long answers have to be kept is set by law; ask your professional body.</source>
        <translation>Was älter ist, wird vernichtet; bei den Klient:innen anderer im Team, sobald diese das nächste Mal entsperren. Dass jemand geantwortet hat, bleibt; was geantwortet wurde, ist endgültig weg. Frühere Sicherungen enthalten es noch. Wie lange Sie Antworten aufbewahren müssen, regelt das Gesetz; fragen Sie Ihre Kammer oder Ihren Berufsverband.</translation>
    </message>
    <message>
        <source>Yes, destroy older answers</source>
        <translation>Ja, ältere Antworten vernichten</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>Fingerprint, to tell keys apart: {fingerprint}</source>
        <translation>Fingerabdruck, um Schlüssel zu unterscheiden: {fingerprint}</translation>
    </message>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>Gruppe {number}: {letters}</translation>
    </message>
    <message>
        <source>Save a page to print (PDF)</source>
        <translation>Seite zum Drucken speichern (PDF)</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Als reinen Text speichern</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>Gespeichert: {file}. Drucken Sie die Datei an einem anderen Computer und löschen Sie sie dann.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Take back the last digit</source>
        <translation>Letzte Ziffer zurücknehmen</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {language}</source>
        <translation>Sprache: {language}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>A native speaker has read what Rapport says in this language.</source>
        <translation>Jemand mit dieser Muttersprache hat gelesen, was Rapport darin sagt.</translation>
    </message>
    <message>
        <source>A native speaker has reviewed it</source>
        <translation>Jemand mit dieser Muttersprache hat sie geprüft</translation>
    </message>
    <message>
        <source>Begin every visit in this language</source>
        <translation>Jeden Besuch in dieser Sprache beginnen</translation>
    </message>
    <message>
        <source>Do not offer it to clients any more</source>
        <translation>Klient:innen nicht mehr anbieten</translation>
    </message>
    <message>
        <source>It was not reviewed after all</source>
        <translation>Sie wurde doch nicht geprüft</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Offer it to clients</source>
        <translation>Klient:innen anbieten</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>Das gilt von jetzt an.</translation>
    </message>
    <message>
        <source>These words were written with care, but not reviewed by a native speaker yet. Ask somebody who grew up with the language to go through the client’s pages, and note it here.</source>
        <translation>Diese Texte wurden mit Sorgfalt geschrieben, aber noch nicht muttersprachlich geprüft. Bitten Sie jemanden, der mit der Sprache aufgewachsen ist, die Seiten für Klient:innen durchzugehen, und vermerken Sie es hier.</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Clients choose among the offered languages before the first question. Every visit begins in the practice’s own language; this view speaks it too, from its next start.</source>
        <translation>Klient:innen wählen vor der ersten Frage unter den angebotenen Sprachen. Jeder Besuch beginnt in der Sprache der Praxis; auch diese Ansicht spricht sie, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Not offered to clients</source>
        <translation>Wird nicht angeboten</translation>
    </message>
    <message>
        <source>Offered to clients</source>
        <translation>Wird Klient:innen angeboten</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>The practice’s own language</source>
        <translation>Sprache der Praxis</translation>
    </message>
    <message>
        <source>not reviewed by a native speaker</source>
        <translation>nicht muttersprachlich geprüft</translation>
    </message>
    <message>
        <source>reviewed by a native speaker, {date}</source>
        <translation>muttersprachlich geprüft, {date}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>How to read this</source>
        <translation>So lesen Sie das</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log, the newest entry first</source>
        <translation>Protokoll, neuester Eintrag zuerst</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>What was done, by whom and when. It never says what a client answered.</source>
        <translation>Was getan wurde, von wem und wann. Hier steht nie, was jemand geantwortet hat.</translation>
    </message>
</context>
<context>
    <name>LookFlow</name>
    <message>
        <source>The clients’ pages look like this from now on. These pages follow at the next unlock.</source>
        <translation>Die Seiten für Klient:innen sehen von jetzt an so aus. Diese Seiten hier folgen beim nächsten Entsperren.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Accent</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>Knöpfe zum Weitergehen</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Bild auswählen …</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How the clients’ pages look. Every client may still choose what is easier to read.</source>
        <translation>So sehen die Seiten für Klient:innen aus. Alle können für sich trotzdem wählen, was leichter zu lesen ist.</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Dieses Aussehen behalten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Motion when a page changes</source>
        <translation>Bewegung beim Seitenwechsel</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Show Rapport’s mark again</source>
        <translation>Wieder das Zeichen von Rapport zeigen</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message>
        <source>The welcome page shows Rapport’s mark.</source>
        <translation>Die Begrüßung zeigt das Zeichen von Rapport.</translation>
    </message>
    <message>
        <source>Your picture is shown on the welcome page.</source>
        <translation>Die Begrüßung zeigt Ihr Bild.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>A little</source>
        <translation>Ein wenig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Completely</source>
        <translation>Voll und ganz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>How the pages will look</source>
        <translation>So werden die Seiten aussehen</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Größtenteils</translation>
    </message>
    <message>
        <source>Today I felt listened to.</source>
        <translation>Heute wurde mir gut zugehört.</translation>
    </message>
</context>
<context>
    <name>MineFlow</name>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport für die Supervision</translation>
    </message>
</context>
<context>
    <name>MyPassphrasePage</name>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Meine Passphrase</translation>
    </message>
    <message>
        <source>Please type your present passphrase.</source>
        <translation>Bitte geben Sie Ihre jetzige Passphrase ein.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>The old one no longer works then. Backups made before still open with the old one: make a new backup afterwards.</source>
        <translation>Die alte gilt dann nicht mehr. Frühere Sicherungen öffnen sich weiter mit der alten: Erstellen Sie danach eine neue Sicherung.</translation>
    </message>
</context>
<context>
    <name>MyPractice</name>
    <message>
        <source>Counted by sessions: {told} of {sessions}. There is no interval for that, because the sessions of one client are not independent of each other.</source>
        <translation>Nach Sitzungen gezählt: {told} von {sessions}. Dafür gibt es kein Intervall, weil die Sitzungen einer Person nicht unabhängig voneinander sind.</translation>
    </message>
    <message>
        <source>For each client the median of the last {recent} scores (from {sessions} on), then the median of these: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>Für jede Person der Median der letzten {recent} Werte (ab {sessions} Werten), dann der Median davon: 0 ist überall die niedrigste Antwort, 100 überall die höchste.</translation>
    </message>
    <message>
        <source>How clients answer</source>
        <translation>Wie Klient:innen antworten</translation>
    </message>
    <message>
        <source>In brackets an interval: of 100 such intervals at least {share} hold the true median.</source>
        <translation>In Klammern steht ein Intervall: Von 100 solchen Intervallen enthalten mindestens {share} den wahren Median.</translation>
    </message>
    <message>
        <source>Lower than the other dimensions for most clients: “{dimension}”.</source>
        <translation>Bei den meisten Klient:innen niedriger als die anderen Dimensionen: „{dimension}“.</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>Momente, die sich nicht gut angefühlt haben</translation>
    </message>
    <message>
        <source>My ratings beside theirs</source>
        <translation>Meine Einschätzungen neben ihren Antworten</translation>
    </message>
    <message>
        <source>No dimension is clearly lower than the others.</source>
        <translation>Keine Dimension ist klar niedriger als die anderen.</translation>
    </message>
    <message>
        <source>On no dimension do you and your clients clearly differ.</source>
        <translation>Auf keiner Dimension weichen Sie und Ihre Klient:innen klar voneinander ab.</translation>
    </message>
    <message>
        <source>Too few clients for a figure yet: {count} of {fewest}.</source>
        <translation>Noch zu wenige Klient:innen für eine Zahl: {count} von {fewest}.</translation>
    </message>
    <message>
        <source>With {hits} of these {count} clients every such moment is put right by their own answers ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>Nach den eigenen Antworten ist jeder solche Moment wieder gut: bei {hits} von diesen {count} Klient:innen ({share} %, 95-%-Intervall {lower} bis {upper} %).</translation>
    </message>
    <message>
        <source>You and your clients differ most on “{dimension}”.</source>
        <translation>Am meisten weichen Sie und Ihre Klient:innen bei „{dimension}“ voneinander ab.</translation>
    </message>
    <message>
        <source>Your rating minus the client’s answer: for each client with {sessions} sessions rated by both the median, then the median of these. Above 0 you rate higher than the client does.</source>
        <translation>Ihre Einschätzung minus die Antwort der Person: für jede Person mit {sessions} Sitzungen, die beide eingeschätzt haben, der Median, dann der Median davon. Über 0 schätzen Sie höher ein als Ihre Klient:innen.</translation>
    </message>
    <message>
        <source>{clients} of your own clients who still come, {sessions} sessions, {rated} of them rated by you. Each client counts once. No figure is given for fewer than {fewest} clients.</source>
        <translation>Ihre eigenen Klient:innen, die noch kommen: {clients}. Sitzungen: {sessions}, davon von Ihnen eingeschätzt: {rated}. Jede Person zählt einmal. Unter {fewest} Klient:innen wird keine Zahl angegeben.</translation>
    </message>
    <message>
        <source>{count} more clients answer another questionnaire and are left out.</source>
        <translation>Mit einem anderen Fragebogen und darum nicht mitgezählt: {count} weitere.</translation>
    </message>
    <message>
        <source>{count} of {fewest} clients</source>
        <translation>{count} von {fewest} Klient:innen</translation>
    </message>
    <message>
        <source>{hits} of {count} clients told of a moment that did not feel right ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>Von einem Moment, der sich nicht gut angefühlt hat, haben berichtet: {hits} von {count} Klient:innen ({share} %, 95-%-Intervall {lower} bis {upper} %).</translation>
    </message>
    <message>
        <source>{value} ({lower} to {upper}), {count} clients</source>
        <translation>{value} ({lower} bis {upper}), {count} Klient:innen</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms. These figures describe how your clients answered. They grade nobody, and no therapist is compared with another.</source>
        <translation>„Vertrauen nach der Sitzung“ ist keine validierte Skala und hat keine Normen. Diese Zahlen beschreiben, wie Ihre Klient:innen geantwortet haben. Sie benoten niemanden, und niemand im Team wird mit anderen verglichen.</translation>
    </message>
</context>
<context>
    <name>MyPracticePage</name>
    <message>
        <source>My practice</source>
        <translation>Meine Arbeit</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Save for supervision (PDF)</source>
        <translation>Für die Supervision speichern (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Gespeichert: {file}.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. It has no client’s name. To print it, open it on another computer.</source>
        <translation>Die Datei ist nicht verschlüsselt: Wer sie hat, kann sie lesen. Sie enthält keine Namen von Klient:innen. Öffnen Sie sie zum Drucken an einem anderen Computer.</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Language of the practice</source>
        <translation>Sprache der Praxis</translation>
    </message>
    <message>
        <source>Name of the practice (clients see it)</source>
        <translation>Name der Praxis (Klient:innen sehen ihn)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Please type the name of the practice.</source>
        <translation>Bitte geben Sie den Namen der Praxis ein.</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>Bitte geben Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Restore a backup instead</source>
        <translation>Stattdessen eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>Rapport einrichten</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Schritt 1 von 3</translation>
    </message>
    <message>
        <source>Three short steps: the names, your passphrase, and a recovery key for emergencies. Nothing is stored before the last one is done, and nothing ever leaves this device.</source>
        <translation>Drei kurze Schritte: die Namen, Ihre Passphrase und ein Schlüssel für Notfälle. Vor dem letzten Schritt wird nichts gespeichert, und nichts verlässt je dieses Gerät.</translation>
    </message>
    <message>
        <source>Your name (the first therapist)</source>
        <translation>Ihr Name (als erste Therapeutin oder erster Therapeut)</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>Ich habe ihn auf Papier</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Notfallschlüssel</translation>
    </message>
    <message>
        <source>Save the page to a USB stick and print it, or write it on paper. It is shown only now. The old key still holds until you have typed two groups of this one.</source>
        <translation>Speichern Sie die Seite auf einen USB-Stick und drucken Sie sie, oder schreiben Sie den Schlüssel auf Papier. Er wird nur jetzt gezeigt. Der alte gilt noch, bis Sie zwei Gruppen des neuen eingegeben haben.</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>Der neue Notfallschlüssel</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Make one for me: five words</source>
        <translation>Eine für mich erzeugen: fünf Wörter</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>Bitte wählen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the second one again.</source>
        <translation>Die beiden sind nicht gleich. Bitte geben Sie die zweite noch einmal ein.</translation>
    </message>
    <message>
        <source>Write it down now, then type it once more below.</source>
        <translation>Schreiben Sie sie jetzt auf und geben Sie sie unten noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>NewerFormPage</name>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment bitte</translation>
    </message>
    <message>
        <source>This device is getting ready after an update. It goes on by itself.</source>
        <translation>Dieses Gerät wird nach einer Aktualisierung vorbereitet. Es geht von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>All therapists of the practice see this, with every client. Name nobody here.</source>
        <translation>Alle Therapeut:innen der Praxis sehen das, bei allen Klient:innen. Nennen Sie hier keine Namen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Only you can read your notes, and no export takes them along.</source>
        <translation>Nur Sie können Ihre Notizen lesen, und kein Export nimmt sie mit.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add an event of the practice</source>
        <translation>Ereignis der Praxis hinzufügen</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: {text}</source>
        <translation>Ändern: {text}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Event of the practice, {days}</source>
        <translation>Ereignis der Praxis, {days}</translation>
    </message>
    <message>
        <source>Your note on this session</source>
        <translation>Ihre Notiz zu dieser Sitzung</translation>
    </message>
    <message>
        <source>Your note, {days}</source>
        <translation>Ihre Notiz, {days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nobody is watching now. If you need somebody today, please speak to us in person.</source>
        <translation>Gerade schaut niemand zu. Wenn Sie heute jemanden brauchen, sprechen Sie uns bitte persönlich an.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Only your therapist can read your answers.</source>
        <translation>Nur Ihre Therapeutin oder Ihr Therapeut kann Ihre Antworten lesen.</translation>
    </message>
    <message>
        <source>They are stored locked on this device. For emergencies the practice keeps one spare key.</source>
        <translation>Sie liegen verschlossen auf diesem Gerät. Für Notfälle hat die Praxis einen einzigen Ersatzschlüssel.</translation>
    </message>
    <message>
        <source>Who will see this</source>
        <translation>Wer das sehen wird</translation>
    </message>
    <message>
        <source>You can skip any question, and you can stop at any time.</source>
        <translation>Sie können jede Frage überspringen und jederzeit aufhören.</translation>
    </message>
    <message>
        <source>You gave no code, so the therapists of this practice can read these answers.</source>
        <translation>Sie haben keinen Code angegeben. Darum können alle Therapeutinnen und Therapeuten dieser Praxis diese Antworten lesen.</translation>
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
        <translation>Zurück nach oben</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose your passphrase</source>
        <translation>Ihre Passphrase wählen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It opens what your clients answered. Nobody can reset it: without it and without the recovery key the answers are gone. Four or five unrelated words are strong and easy to keep.</source>
        <translation>Sie öffnet, was Ihre Klient:innen geantwortet haben. Niemand kann sie zurücksetzen: Ohne sie und ohne den Notfallschlüssel sind die Antworten verloren. Vier oder fünf Wörter, die nichts miteinander zu tun haben, sind stark und leicht zu merken.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Schritt 2 von 3</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: the therapist; filled where the client’s answers had not been seen.</source>
        <translation>Punkte und durchgezogene Linie: Klient:in. Rauten und gestrichelte Linie: Therapeut:in; ausgefüllt, wo die Antworten der Person noch nicht gesehen waren.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>Therapeut:in</translation>
    </message>
</context>
<context>
    <name>PictureFlow</name>
    <message>
        <source>Rapport both views</source>
        <translation>Rapport-Sichtweisen</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Both views over time: the client’s scores and your own ratings. In Rapport nobody else sees your ratings; whoever gets the file does.</source>
        <translation>Beide Sichtweisen im Verlauf: die Werte der Person und Ihre eigenen Einschätzungen. In Rapport sieht niemand sonst Ihre Einschätzungen; wer die Datei bekommt, schon.</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>Dieses Bild speichern</translation>
    </message>
    <message>
        <source>Save this picture: {client}</source>
        <translation>Dieses Bild speichern: {client}</translation>
    </message>
    <message>
        <source>The plot as you saw it: all sessions.</source>
        <translation>Das Diagramm, wie Sie es gesehen haben: alle Sitzungen.</translation>
    </message>
    <message>
        <source>The plot as you saw it: sessions {first} to {last} of {count}. The usual range and the marks are those of the whole course.</source>
        <translation>Das Diagramm, wie Sie es gesehen haben: Sitzungen {first} bis {last} von {count}. Der übliche Bereich und die Zeichen sind die des ganzen Verlaufs.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Was gespeichert wird</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>No session yet. The first answers will appear here.</source>
        <translation>Noch keine Sitzung. Die ersten Antworten erscheinen hier.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}</source>
        <translation>Sitzungen {first} bis {last} von {count}</translation>
    </message>
    <message>
        <source>a fall</source>
        <translation>ein Abfall</translation>
    </message>
    <message>
        <source>below the cut-off</source>
        <translation>unter dem Grenzwert</translation>
    </message>
    <message>
        <source>below the usual range</source>
        <translation>unter dem üblichen Bereich</translation>
    </message>
    <message>
        <source>first {count} sessions</source>
        <translation>erste {count} Sitzungen</translation>
    </message>
    <message>
        <source>has stayed low</source>
        <translation>niedrig geblieben</translation>
    </message>
    <message>
        <source>long run on one side</source>
        <translation>lange auf einer Seite</translation>
    </message>
    <message>
        <source>lower than last time</source>
        <translation>niedriger als beim letzten Mal</translation>
    </message>
    <message>
        <source>marked fall</source>
        <translation>deutlicher Abfall</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>no usual range: no variation so far</source>
        <translation>kein üblicher Bereich: bisher keine Schwankung</translation>
    </message>
    <message>
        <source>rarely so low</source>
        <translation>selten so niedrig</translation>
    </message>
    <message>
        <source>reliable change</source>
        <translation>verlässliche Veränderung</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>wieder gut</translation>
    </message>
    <message>
        <source>slow decline</source>
        <translation>langsamer Rückgang</translation>
    </message>
    <message>
        <source>still low</source>
        <translation>noch niedrig</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>usual range from {count} scores on</source>
        <translation>üblicher Bereich ab {count} Werten</translation>
    </message>
    <message>
        <source>{value} on {date}</source>
        <translation>{value} am {date}</translation>
    </message>
    <message>
        <source>{value} top of the range</source>
        <translation>{value} obere Grenze</translation>
    </message>
    <message>
        <source>{value} usual level</source>
        <translation>{value} übliche Höhe</translation>
    </message>
    <message>
        <source>{value} usual range for this client, from the first {count} sessions</source>
        <translation>{value} üblicher Bereich dieser Person, aus den ersten {count} Sitzungen</translation>
    </message>
</context>
<context>
    <name>PlotChoice</name>
    <message>
        <source>A picture for a document (PNG), one that stays sharp at any size (SVG), or what is drawn as a table, one row a session (CSV). The table has neither a name nor notes.</source>
        <translation>Ein Bild für ein Dokument (PNG), eines, das in jeder Größe scharf bleibt (SVG), oder das Gezeichnete als Tabelle, eine Zeile pro Sitzung (CSV). Die Tabelle enthält weder Namen noch Notizen.</translation>
    </message>
    <message>
        <source>The beginning of each is printed too. Whoever gets the picture reads it.</source>
        <translation>Der Anfang jeder Notiz und jedes Ereignisses wird mitgedruckt. Wer das Bild bekommt, liest ihn.</translation>
    </message>
    <message>
        <source>With the client’s name</source>
        <translation>Mit dem Namen der Person</translation>
    </message>
    <message>
        <source>With your notes and the events of the practice</source>
        <translation>Mit Ihren Notizen und den Ereignissen der Praxis</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Klient:in</numerusform>
            <numerusform>%n Klient:innen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n Punkt zum Ansehen</numerusform>
            <numerusform>%n Punkte zum Ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>42 CFR part 2</source>
        <translation>42 CFR Part 2</translation>
    </message>
    <message>
        <source>All answers are kept.</source>
        <translation>Alle Antworten werden aufbewahrt.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Klient:innen</translation>
    </message>
    <message>
        <source>All questions are asked.</source>
        <translation>Alle Fragen werden gestellt.</translation>
    </message>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>Alles Geprüfte ist so, wie Rapport es geschrieben hat.</translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n month(s).</source>
        <translation>
            <numerusform>Antworten werden %n Monat aufbewahrt.</numerusform>
            <numerusform>Antworten werden %n Monate aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n year(s).</source>
        <translation>
            <numerusform>Antworten werden %n Jahr aufbewahrt.</numerusform>
            <numerusform>Antworten werden %n Jahre aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Change what you unlock with.</source>
        <translation>Ändern, womit Sie entsperren.</translation>
    </message>
    <message>
        <source>Clients can add own words.</source>
        <translation>Klient:innen können eigene Worte hinzufügen.</translation>
    </message>
    <message>
        <source>Clients who have left</source>
        <translation>Klient:innen, die nicht mehr kommen</translation>
    </message>
    <message>
        <source>Every visit begins in: {language}</source>
        <translation>Jeder Besuch beginnt in: {language}</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Make a new one when it is lost or somebody saw it.</source>
        <translation>Erstellen Sie einen neuen, wenn er verloren ist oder jemand ihn gesehen hat.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Meine Passphrase</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>Meine Arbeit</translation>
    </message>
    <message>
        <source>Name, colours, logo and size of the clients’ pages.</source>
        <translation>Name, Farben, Logo und Größe der Seiten für Klient:innen.</translation>
    </message>
    <message>
        <source>Name, look, languages, questions and the time of a visit reach your further kiosks with the next list of clients that you bring them.</source>
        <translation>Name, Aussehen, Sprachen, Fragen und die Zeit für einen Besuch kommen mit der nächsten Liste der Klient:innen, die Sie dorthin bringen, auf Ihre weiteren Kioske.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keiner.</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>Vermerk auf gespeicherten Dateien</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Notfallschlüssel</translation>
    </message>
    <message>
        <source>The last one is from {date}.</source>
        <translation>Die letzte ist vom {date}.</translation>
    </message>
    <message>
        <source>The short form is asked.</source>
        <translation>Die Kurzform wird gestellt.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Therapeut:innen</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>What your clients’ answers say together, without names.</source>
        <translation>Was die Antworten Ihrer Klient:innen zusammen sagen, ohne Namen.</translation>
    </message>
    <message>
        <source>When a visit ends by itself, and when these pages lock.</source>
        <translation>Wann ein Besuch von selbst endet und wann sich diese Seiten sperren.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>One more after question {position} of {total}</source>
        <translation>Noch eine nach Frage {position} von {total}</translation>
    </message>
    <message>
        <source>Question {position} of {total}</source>
        <translation>Frage {position} von {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Diese Antwort behalten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>One more after question {position} of {total}, about {timeframe}</source>
        <translation>Noch eine nach Frage {position} von {total}, zu {timeframe}</translation>
    </message>
    <message>
        <source>Question {position} of {total}, about {timeframe}</source>
        <translation>Frage {position} von {total}, zu {timeframe}</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Diese Frage überspringen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Aufhören</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>All nine questions</source>
        <translation>Alle neun Fragen</translation>
    </message>
    <message>
        <source>Ask so from now on</source>
        <translation>Von jetzt an so fragen</translation>
    </message>
    <message>
        <source>Before sending, a client can write up to 300 characters. The page says that nobody reads them now. You read them with the session; Rapport does not search them for anything. Every answer sheet then takes eight times the room on the disk, so that nobody can tell who wrote. A device without a keyboard needs the one of its system.</source>
        <translation>Vor dem Abschicken können Klient:innen bis zu 300 Zeichen schreiben. Auf der Seite steht, dass es gerade niemand liest. Sie lesen es mit der Sitzung; Rapport durchsucht es nach nichts. Jeder Antwortbogen braucht dann achtmal so viel Platz auf dem Datenträger, damit niemand erkennt, wer geschrieben hat. Ein Gerät ohne Tastatur braucht die Bildschirmtastatur seines Systems.</translation>
    </message>
    <message>
        <source>Five questions. Its scores do not compare with the others: a new course begins.</source>
        <translation>Fünf Fragen. Die Werte lassen sich mit den anderen nicht vergleichen: Ein neuer Verlauf beginnt.</translation>
    </message>
    <message>
        <source>Offer a box for the client’s own words</source>
        <translation>Ein Feld für eigene Worte anbieten</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>That holds from the next visit on.</source>
        <translation>Das gilt ab dem nächsten Besuch.</translation>
    </message>
    <message>
        <source>The short form</source>
        <translation>Die Kurzform</translation>
    </message>
    <message>
        <source>Under a minute.</source>
        <translation>Weniger als eine Minute.</translation>
    </message>
    <message>
        <source>What you choose holds for every client of the practice, from the next visit on. Further kiosks follow when you bring them the next list of clients.</source>
        <translation>Was Sie wählen, gilt ab dem nächsten Besuch für alle Klient:innen der Praxis. Weitere Kioske ziehen nach, wenn Sie die nächste Liste der Klient:innen dorthin bringen.</translation>
    </message>
    <message>
        <source>Whom to call in a crisis, as it stands beside the box</source>
        <translation>Wen man in einer Krise anruft, so wie es neben dem Feld steht</translation>
    </message>
</context>
<context>
    <name>RatingForm</name>
    <message>
        <source>Had you seen the client’s answers to this session?</source>
        <translation>Hatten Sie die Antworten der Person zu dieser Sitzung schon gesehen?</translation>
    </message>
    <message>
        <source>Keep my rating</source>
        <translation>Meine Einschätzung behalten</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Änderungen behalten</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Take this rating back</source>
        <translation>Diese Einschätzung zurücknehmen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Leave this out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>ReaderRow</name>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>An {name} übergeben</translation>
    </message>
    <message>
        <source>Share for cover</source>
        <translation>Zur Vertretung freigeben</translation>
    </message>
    <message>
        <source>Share with {name} for cover</source>
        <translation>Für {name} zur Vertretung freigeben</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Freigabe beenden</translation>
    </message>
    <message>
        <source>Stop sharing with {name}</source>
        <translation>Freigabe für {name} beenden</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (Sie)</translation>
    </message>
    <message>
        <source>{name}: can read, for cover</source>
        <translation>{name}: kann lesen, zur Vertretung</translation>
    </message>
    <message>
        <source>{name}: cannot read</source>
        <translation>{name}: kann nicht lesen</translation>
    </message>
    <message>
        <source>{name}: the client’s therapist</source>
        <translation>{name}: behandelt diese Person</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>Alles Geprüfte ist so, wie Rapport es geschrieben hat.</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Jetzt alles prüfen</translation>
    </message>
    <message>
        <source>Checking every record</source>
        <translation>Jede Aufzeichnung wird geprüft</translation>
    </message>
    <message>
        <source>Every record was checked just now, and all of it is as Rapport wrote it.</source>
        <translation>Gerade wurde jede Aufzeichnung geprüft. Alles ist so, wie Rapport es geschrieben hat.</translation>
    </message>
    <message>
        <source>Is all of it whole?</source>
        <translation>Ist alles unversehrt?</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Es ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Since you last unlocked</source>
        <translation>Seit Sie zuletzt entsperrt haben</translation>
    </message>
    <message>
        <source>State code</source>
        <translation>Stand-Code</translation>
    </message>
    <message>
        <source>The number of records and six characters that stand for all of them. Write it down now and then: as long as it continues from what you noted, nobody has put an older copy in its place.</source>
        <translation>Die Zahl der Aufzeichnungen und sechs Zeichen, die für sie alle stehen. Schreiben Sie ihn ab und zu auf: Solange er an Ihre Notiz anschließt, hat niemand eine ältere Kopie untergeschoben.</translation>
    </message>
    <message>
        <source>What was done in this practice, the newest first.</source>
        <translation>Was in dieser Praxis getan wurde, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>When you last unlocked it was {code}.</source>
        <translation>Als Sie zuletzt entsperrt haben, lautete er {code}.</translation>
    </message>
    <message>
        <source>You unlock for the first time here.</source>
        <translation>Sie entsperren hier zum ersten Mal.</translation>
    </message>
</context>
<context>
    <name>RecoveryFlow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Rapport-Notfallschlüssel</translation>
    </message>
    <message>
        <source>The new recovery key (fingerprint {fingerprint}) opens everything now. Destroy the old paper once no backup needs it any more.</source>
        <translation>Der neue Notfallschlüssel (Prüfzeichen {fingerprint}) öffnet jetzt alles. Vernichten Sie das alte Papier, sobald keine Sicherung es mehr braucht.</translation>
    </message>
    <message>
        <source>Until they change their own passphrase once, it cannot give a new one to: {names}.</source>
        <translation>Bis sie ihre eigene Passphrase einmal geändert haben, kann er keine neue vergeben an: {names}.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>Ich habe ihn auf Papier</translation>
    </message>
    <message>
        <source>It opens every answer when a passphrase is lost. It is shown this once and stored nowhere: save the page to a USB stick and print it, or write it on paper. Seal it in an envelope and keep it away from this device.</source>
        <translation>Er öffnet alle Antworten, wenn eine Passphrase verloren geht. Er wird nur dieses eine Mal gezeigt und nirgends gespeichert: Speichern Sie die Seite auf einen USB-Stick und drucken Sie sie, oder schreiben Sie ihn auf Papier. Stecken Sie ihn in einen verschlossenen Umschlag und bewahren Sie ihn nicht bei diesem Gerät auf.</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>Notfallschlüssel aufbewahren</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Schritt 3 von 3</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Datum: {date}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}: tells this key from another one.</source>
        <translation>Fingerabdruck {fingerprint}: unterscheidet diesen Schlüssel von anderen.</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>Fingerabdruck: {fingerprint}</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>So benutzen Sie ihn</translation>
    </message>
    <message>
        <source>It opens every answer of the practice when a passphrase is lost. Whoever has it can read everything. Rapport stores it nowhere and cannot show it again: without it and without a passphrase the answers are gone.</source>
        <translation>Er öffnet alle Antworten der Praxis, wenn eine Passphrase verloren geht. Wer ihn hat, kann alles lesen. Rapport speichert ihn nirgends und kann ihn nicht noch einmal zeigen: Ohne ihn und ohne Passphrase sind die Antworten verloren.</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Schlüssel: {key}</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>Nachgesehen</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Erstellt am {date}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>On paper, in a sealed and signed envelope, in a safe or with somebody you trust, away from the device and from its backups. Once it is printed, delete the file.</source>
        <translation>Auf Papier, in einem verschlossenen Umschlag mit Unterschrift, in einem Tresor oder bei jemandem, dem Sie vertrauen. Nicht beim Gerät und nicht bei den Sicherungen. Löschen Sie die Datei, sobald sie gedruckt ist.</translation>
    </message>
    <message>
        <source>Once a year: is the envelope still there, and still closed?</source>
        <translation>Einmal im Jahr: Ist der Umschlag noch da und noch verschlossen?</translation>
    </message>
    <message>
        <source>Practice: {practice}</source>
        <translation>Praxis: {practice}</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport recovery key</source>
        <translation>Rapport-Notfallschlüssel</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Notfallschlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Tap “Therapist” on the welcome page and type the key in place of the passphrase; capital letters and blanks do not matter, and a wrong character is noticed. Then open “Practice” and “Therapists” to give a new passphrase. To restore a backup, type it where the passphrase is asked for. Seal it again afterwards.</source>
        <translation>Tippen Sie auf der Begrüßungsseite auf „Therapeut:in“ und geben Sie den Schlüssel anstelle der Passphrase ein. Groß- und Kleinschreibung und Leerzeichen sind egal, und ein falsches Zeichen wird bemerkt. Öffnen Sie dann „Praxis“ und „Therapeut:innen“, um eine neue Passphrase zu vergeben. Um eine Sicherung wiederherzustellen, geben Sie ihn dort ein, wo nach der Passphrase gefragt wird. Verschließen Sie ihn danach wieder.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was das ist</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Wo er hingehört</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>Acknowledged: we named what happened</source>
        <translation>Anerkannt: Wir haben benannt, was geschehen ist</translation>
    </message>
    <message>
        <source>Client: no answer</source>
        <translation>Klient:in: keine Antwort</translation>
    </message>
    <message>
        <source>Client: {answer}</source>
        <translation>Klient:in: {answer}</translation>
    </message>
    <message>
        <source>Closed by the client’s answers of {session}.</source>
        <translation>Geschlossen durch die Antworten der Person ({session}).</translation>
    </message>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: you; filled where you had not seen the client’s answers. A difference is no mistake on either side: it is something to be curious about.</source>
        <translation>Punkte und durchgezogene Linie: die Antworten der Person. Rauten und gestrichelte Linie: Sie; ausgefüllt, wo Sie die Antworten noch nicht gesehen hatten. Ein Unterschied ist auf keiner Seite ein Fehler: Er ist etwas, worauf man neugierig sein kann.</translation>
    </message>
    <message>
        <source>Explored: we talked about what it was like</source>
        <translation>Erkundet: Wir haben darüber gesprochen, wie es war</translation>
    </message>
    <message>
        <source>New boundary agreed</source>
        <translation>Neue Grenze vereinbart</translation>
    </message>
    <message>
        <source>Open. Only the client’s next answers close it.</source>
        <translation>Offen. Nur die nächsten Antworten der Person schließen das ab.</translation>
    </message>
    <message>
        <source>Over {count} sessions you and the client do not clearly differ on any dimension.</source>
        <translation>Über {count} Sitzungen weichen Sie und die Person auf keiner Dimension klar voneinander ab.</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points higher than the client does (median; interval {lower} to {upper}).</source>
        <translation>Über {count} Sitzungen ist der Unterschied bei „{dimension}“ am größten: Sie schätzen es um {points} Punkte höher ein als die Person (Median; Intervall {lower} bis {upper}).</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points lower than the client does (median; interval {lower} to {upper}).</source>
        <translation>Über {count} Sitzungen ist der Unterschied bei „{dimension}“ am größten: Sie schätzen es um {points} Punkte niedriger ein als die Person (Median; Intervall {lower} bis {upper}).</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Rate a session, and both views of it appear here side by side.</source>
        <translation>Schätzen Sie eine Sitzung ein, dann stehen beide Sichtweisen hier nebeneinander.</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>Sitzung {number}, {date}</translation>
    </message>
    <message>
        <source>Taken to supervision</source>
        <translation>In die Supervision gebracht</translation>
    </message>
    <message>
        <source>Too few to tell where you differ: {count} of {fewest} sessions rated by both.</source>
        <translation>Noch zu wenige, um Unterschiede zu nennen: {count} von {fewest} Sitzungen, die beide eingeschätzt haben.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, after you saw the client’s answers.</source>
        <translation>Sie haben diese Sitzung am {date} eingeschätzt, nachdem Sie die Antworten der Person gesehen hatten.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, before you saw the client’s answers.</source>
        <translation>Sie haben diese Sitzung am {date} eingeschätzt, bevor Sie die Antworten der Person gesehen hatten.</translation>
    </message>
    <message>
        <source>You rated this session on {date}.</source>
        <translation>Sie haben diese Sitzung am {date} eingeschätzt.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>{dimension}: client {client}, you {own}</source>
        <translation>{dimension}: Klient:in {client}, Sie {own}</translation>
    </message>
</context>
<context>
    <name>ReflectionFlow</name>
    <message>
        <source>Noted.</source>
        <translation>Vermerkt.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Your rating is kept.</source>
        <translation>Ihre Einschätzung ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Your rating is taken back.</source>
        <translation>Ihre Einschätzung ist zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>ReflectionTab</name>
    <message>
        <source>After</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Both views over time</source>
        <translation>Beide Sichtweisen im Verlauf</translation>
    </message>
    <message>
        <source>How was this session from your side? Everything can be left out. Only you read this; erasing the client erases it too, and no export has it.</source>
        <translation>Wie war diese Sitzung aus Ihrer Sicht? Sie können alles auslassen. Nur Sie lesen das; wird die Person endgültig gelöscht, ist auch das gelöscht, und kein Export enthält es.</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Meine Einschätzung</translation>
    </message>
    <message>
        <source>No session yet. After the first one you can rate it here.</source>
        <translation>Noch keine Sitzung. Nach der ersten können Sie sie hier einschätzen.</translation>
    </message>
    <message>
        <source>Nothing is rated yet. Choose an answer to at least one sentence.</source>
        <translation>Noch ist nichts eingeschätzt. Wählen Sie bei mindestens einem Satz eine Antwort.</translation>
    </message>
    <message>
        <source>Plot of your ratings and the client’s answers</source>
        <translation>Diagramm Ihrer Einschätzungen und der Antworten der Person</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexion</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>Dieses Bild speichern …</translation>
    </message>
    <message>
        <source>Steps of repair</source>
        <translation>Schritte zur Klärung</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>Vorige Sitzung</translation>
    </message>
    <message>
        <source>There is nothing to rate here: the recovery key is no therapist, or this questionnaire has no sentences for the therapist.</source>
        <translation>Hier gibt es nichts einzuschätzen: Sie haben mit dem Notfallschlüssel entsperrt, oder dieser Fragebogen hat keine Sätze für Therapeut:innen.</translation>
    </message>
    <message>
        <source>Tick what you did, with its day. Whoever reads this client sees these steps. They close nothing: the client’s next answers do.</source>
        <translation>Haken Sie an, was Sie getan haben, mit dem Tag. Wer die Antworten dieser Person lesen kann, sieht diese Schritte. Sie schließen nichts ab: Das tun erst die nächsten Antworten der Person.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Klient:in</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Make a new recovery key</source>
        <translation>Neuen Notfallschlüssel erstellen</translation>
    </message>
    <message>
        <source>Make a new recovery key when the old one is lost or somebody saw it. From then on the old one opens nothing in this practice. Backups that were made before still open with it.</source>
        <translation>Erstellen Sie einen neuen Notfallschlüssel, wenn der alte verloren ist oder jemand ihn gesehen hat. Von da an öffnet der alte in dieser Praxis nichts mehr. Frühere Sicherungen öffnen sich weiter mit ihm.</translation>
    </message>
    <message>
        <source>Please type your own passphrase.</source>
        <translation>Bitte geben Sie Ihre eigene Passphrase ein.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Notfallschlüssel</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Ihre eigene Passphrase</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>For a conversation</source>
        <translation>Für ein Gespräch</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Für die Supervision</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>So lesen Sie das</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Rapport-Bericht</translation>
    </message>
    <message>
        <source>Rapport, page {page} of {pages}</source>
        <translation>Rapport, Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sitzung {number}</translation>
    </message>
    <message>
        <source>Whoever has this page can read it. Keep it safe.</source>
        <translation>Wer dieses Blatt hat, kann es lesen. Bewahren Sie es sicher auf.</translation>
    </message>
</context>
<context>
    <name>ResetPassphrasePage</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>Neue Passphrase für {name}</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Diese Passphrase setzen</translation>
    </message>
    <message>
        <source>The old passphrase no longer works then. Clients and answers stay as they are.</source>
        <translation>Die alte Passphrase gilt dann nicht mehr. Klient:innen und Antworten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Therapeut:innen</translation>
    </message>
</context>
<context>
    <name>RestingPage</name>
    <message>
        <source>It starts again by itself. If it does not, please tell somebody here.</source>
        <translation>Es startet von selbst wieder. Wenn nicht, sagen Sie bitte hier jemandem Bescheid.</translation>
    </message>
    <message>
        <source>This device needs a moment</source>
        <translation>Dieses Gerät braucht einen Moment</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei auswählen</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>Sicherungsdatei auswählen</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>Aus einer Sicherung</translation>
    </message>
    <message>
        <source>It takes the place of “{practice}” as it is here now; that folder is kept beside it under another name.</source>
        <translation>Sie tritt an die Stelle von „{practice}“, wie es jetzt hier ist; dessen Ordner bleibt unter einem anderen Namen daneben erhalten.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase oder Notfallschlüssel</translation>
    </message>
    <message>
        <source>Please choose the backup file first.</source>
        <translation>Bitte wählen Sie zuerst die Sicherungsdatei aus.</translation>
    </message>
    <message>
        <source>Please type the passphrase or the recovery key.</source>
        <translation>Bitte geben Sie die Passphrase oder den Notfallschlüssel ein.</translation>
    </message>
    <message>
        <source>Put in the USB stick with the backup and choose the newest file. The passphrase of any therapist opens it, as it was on the day of the backup; so does the recovery key.</source>
        <translation>Stecken Sie den USB-Stick mit der Sicherung ein und wählen Sie die neueste Datei. Jede Passphrase aus dem Team öffnet sie, so wie sie am Tag der Sicherung war; der Notfallschlüssel auch.</translation>
    </message>
    <message>
        <source>Records there that the backup does not have: {count}.</source>
        <translation>Aufzeichnungen dort, die in der Sicherung fehlen: {count}.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a practice</source>
        <translation>Praxis wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring and checking every record</source>
        <translation>Wird wiederhergestellt, und jede Aufzeichnung wird geprüft</translation>
    </message>
    <message>
        <source>This is the backup of another practice. It takes the place of “{practice}”, which is here now; its folder is kept beside it under another name.</source>
        <translation>Das ist die Sicherung einer anderen Praxis. Sie tritt an die Stelle von „{practice}“, die jetzt hier ist; deren Ordner bleibt unter einem anderen Namen daneben erhalten.</translation>
    </message>
    <message>
        <source>{file}: made on {date}, with {count} records.</source>
        <translation>{file}: erstellt am {date}, mit {count} Aufzeichnungen.</translation>
    </message>
</context>
<context>
    <name>RestoringFlow</name>
    <message>
        <source>Rapport backups (*.rapport)</source>
        <translation>Rapport-Sicherungen (*.rapport)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a client</source>
        <translation>Klient:in suchen</translation>
    </message>
    <message>
        <source>Show all names again</source>
        <translation>Wieder alle Namen zeigen</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Session {number} of {count}</source>
        <translation>Sitzung {number} von {count}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>no answer before the time ran out</source>
        <translation>keine Antwort, bevor die Zeit ablief</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
</context>
<context>
    <name>SessionCursor</name>
    <message>
        <source>Sessions on the plot: left and right arrow keys move between them, together with Shift they choose a span</source>
        <translation>Sitzungen im Diagramm: Die Pfeiltasten nach links und rechts wechseln zwischen ihnen, zusammen mit der Umschalttaste wählen sie einen Abschnitt aus</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Notes and events</source>
        <translation>Notizen und Ereignisse</translation>
    </message>
    <message>
        <source>Nothing unusual in this session.</source>
        <translation>Nichts Ungewöhnliches in dieser Sitzung.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>Vorige Sitzung</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Rapport-Notfallschlüssel</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>Rapport einrichten</translation>
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
        <translation>Erklärung verbergen:</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n days.</source>
        <translation>
            <numerusform>Keine Antworten seit dem {date}, sonst jeden Tag.</numerusform>
            <numerusform>Keine Antworten seit dem {date}, sonst alle %n Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n months.</source>
        <translation>
            <numerusform>Keine Antworten seit dem {date}, sonst jeden Monat.</numerusform>
            <numerusform>Keine Antworten seit dem {date}, sonst alle %n Monate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n weeks.</source>
        <translation>
            <numerusform>Keine Antworten seit dem {date}, sonst jede Woche.</numerusform>
            <numerusform>Keine Antworten seit dem {date}, sonst alle %n Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers since {date}, usually every week.</source>
        <translation>Keine Antworten seit dem {date}, sonst jede Woche.</translation>
    </message>
    <message>
        <source>No answers since {date}.</source>
        <translation>Keine Antworten seit dem {date}.</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>Drag across the plot to look at some of the sessions only.</source>
        <translation>Ziehen Sie über das Diagramm, um nur einen Teil der Sitzungen zu sehen.</translation>
    </message>
    <message>
        <source>Last {count}</source>
        <translation>Letzte {count}</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>Dieses Bild speichern …</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}. The usual range stays the same.</source>
        <translation>Sitzungen {first} bis {last} von {count}. Der übliche Bereich bleibt gleich.</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Wählen Sie Ihre Sprache</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>All of these are fine.</source>
        <translation>Alles davon ist in Ordnung.</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>Mit den Fragen weitermachen</translation>
    </message>
    <message>
        <source>Send what I answered so far</source>
        <translation>Bisherige Antworten abschicken</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird abgeschickt</translation>
    </message>
    <message>
        <source>Stop and send nothing</source>
        <translation>Aufhören und nichts abschicken</translation>
    </message>
    <message>
        <source>Would you like to stop?</source>
        <translation>Möchten Sie aufhören?</translation>
    </message>
</context>
<context>
    <name>SupervisionSheet</name>
    <message>
        <source>Made on {date}. No client is named.</source>
        <translation>Erstellt am {date}. Es steht kein Name von Klient:innen darin.</translation>
    </message>
    <message>
        <source>My practice, for supervision</source>
        <translation>Meine Arbeit, für die Supervision</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport für die Supervision</translation>
    </message>
</context>
<context>
    <name>TakeAlongFlow</name>
    <message>
        <source>Rapport answers</source>
        <translation>Rapport-Antworten</translation>
    </message>
    <message>
        <source>Rapport plot</source>
        <translation>Rapport-Diagramm</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Rapport-Bericht</translation>
    </message>
    <message>
        <source>Saved to {file}. Whoever has the file can read it.</source>
        <translation>Gespeichert: {file}. Wer die Datei hat, kann sie lesen.</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>A report</source>
        <translation>Ein Bericht</translation>
    </message>
    <message>
        <source>All answers of this client</source>
        <translation>Alle Antworten dieser Person</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Zurück zur Person</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Alles (JSON)</translation>
    </message>
    <message>
        <source>For a client who asks for a copy, for research, or for another program. Every format tells apart why an answer is missing.</source>
        <translation>Wenn jemand eine Kopie haben möchte, für die Forschung oder für ein anderes Programm. Jedes Format unterscheidet, warum eine Antwort fehlt.</translation>
    </message>
    <message>
        <source>For a conversation with the client</source>
        <translation>Für ein Gespräch mit der Person</translation>
    </message>
    <message>
        <source>For health-care programs (FHIR R4)</source>
        <translation>Für Programme im Gesundheitswesen (FHIR R4)</translation>
    </message>
    <message>
        <source>For spreadsheets. With the score.</source>
        <translation>Für die Tabellenkalkulation. Mit dem Wert.</translation>
    </message>
    <message>
        <source>For statistics programs.</source>
        <translation>Für Statistikprogramme.</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Für die Supervision</translation>
    </message>
    <message>
        <source>In inviting words, without marks of what is unusual.</source>
        <translation>In einladenden Worten, ohne Zeichen für Ungewöhnliches.</translation>
    </message>
    <message>
        <source>Notes of yours are printed too, on a page of their own. Whoever gets the report reads them.</source>
        <translation>Auch Ihre Notizen werden gedruckt, auf einer eigenen Seite. Wer den Bericht bekommt, liest sie.</translation>
    </message>
    <message>
        <source>One or two pages: the plot, what was noticed, moments and repairs, what it rests on and what is missing. The client’s own words are not in it.</source>
        <translation>Ein oder zwei Seiten: das Diagramm, was aufgefallen ist, Momente und ob sie wieder gut wurden, worauf das beruht und was fehlt. Die eigenen Worte der Person stehen nicht darin.</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Questions and answers. The client’s number stands for the name.</source>
        <translation>Fragen und Antworten. Statt des Namens steht die Nummer der Person.</translation>
    </message>
    <message>
        <source>Rapport has no print button: a printer’s queue keeps a copy of what it prints. Save the file on a stick, print it on a computer that you trust, then delete it.</source>
        <translation>Rapport hat keinen Druckknopf: Die Warteschlange eines Druckers behält eine Kopie von dem, was er druckt. Speichern Sie die Datei auf einen Stick, drucken Sie sie an einem Computer, dem Sie vertrauen, und löschen Sie sie dann.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Save the report (PDF)</source>
        <translation>Bericht speichern (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Table, one row a session (CSV)</source>
        <translation>Tabelle, eine Zeile pro Sitzung (CSV)</translation>
    </message>
    <message>
        <source>Table, one row an answer (CSV)</source>
        <translation>Tabelle, eine Zeile pro Antwort (CSV)</translation>
    </message>
    <message>
        <source>The exact questions, every answer, the scores and the client’s own words: a complete copy.</source>
        <translation>Die genauen Fragen, jede Antwort, die Werte und die eigenen Worte der Person: eine vollständige Kopie.</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>Das Diagramm</translation>
    </message>
    <message>
        <source>The whole course. Some of the sessions alone are saved from “Trends”: choose them there, then “Save this picture…”.</source>
        <translation>Der ganze Verlauf. Nur einen Teil der Sitzungen speichern Sie unter „Verlauf“: Wählen Sie die Sitzungen dort aus, dann „Dieses Bild speichern …“.</translation>
    </message>
    <message>
        <source>This stands on everything that you save: “{notice}”</source>
        <translation>Das steht auf allem, was Sie speichern: „{notice}“</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>To take along: {client}</source>
        <translation>Unterlagen zum Mitnehmen: {client}</translation>
    </message>
    <message>
        <source>What you save here is not protected any more: whoever has the file can read it. Keep it as safe as your notes, and delete it when it is no longer needed. The practice’s log notes that something was saved, not what it says.</source>
        <translation>Was Sie hier speichern, ist nicht mehr geschützt: Wer die Datei hat, kann sie lesen. Bewahren Sie sie so sicher auf wie Ihre Notizen, und löschen Sie sie, wenn sie nicht mehr gebraucht wird. Das Protokoll der Praxis vermerkt, dass etwas gespeichert wurde, nicht, was darin steht.</translation>
    </message>
    <message>
        <source>With every signal, its rule and its figures.</source>
        <translation>Mit jedem Hinweis, seiner Regel und seinen Zahlen.</translation>
    </message>
    <message>
        <source>With the names of client and practice</source>
        <translation>Mit den Namen von Person und Praxis</translation>
    </message>
    <message>
        <source>With your notes</source>
        <translation>Mit Ihren Notizen</translation>
    </message>
    <message>
        <source>Without any name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>They help the two of you to talk about what goes well and what does not. You can leave the device here.</source>
        <translation>Sie helfen Ihnen beiden, darüber zu sprechen, was gut läuft und was nicht. Sie können das Gerät hier liegen lassen.</translation>
    </message>
    <message>
        <source>You can answer another time, or not at all. You can leave the device here.</source>
        <translation>Sie können ein anderes Mal antworten oder gar nicht. Sie können das Gerät hier liegen lassen.</translation>
    </message>
    <message>
        <source>You stopped, and that is fine. Nothing was sent, nothing was kept.</source>
        <translation>Sie haben aufgehört, und das ist in Ordnung. Nichts wurde abgeschickt, nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. Only your therapist can open them.</source>
        <translation>Ihre Antworten sind gespeichert und verschlossen. Nur Ihre Therapeutin oder Ihr Therapeut kann sie öffnen.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. The therapists of this practice can open them.</source>
        <translation>Ihre Antworten sind gespeichert und verschlossen. Die Therapeutinnen und Therapeuten dieser Praxis können sie öffnen.</translation>
    </message>
</context>
<context>
    <name>TherapistsFlow</name>
    <message>
        <source>Your passphrase is changed. The old one no longer works.</source>
        <translation>Ihre Passphrase ist geändert. Die alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>{name} can no longer unlock.</source>
        <translation>{name} kann nicht mehr entsperren.</translation>
    </message>
    <message>
        <source>{name} can unlock now, with that name and passphrase.</source>
        <translation>{name} kann jetzt entsperren, mit diesem Namen und dieser Passphrase.</translation>
    </message>
    <message>
        <source>{name} unlocks with the new passphrase from now on.</source>
        <translation>{name} entsperrt von jetzt an mit der neuen Passphrase.</translation>
    </message>
</context>
<context>
    <name>TherapistsPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>Therapeut:in hinzufügen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Therapeut:innen</translation>
    </message>
    <message>
        <source>To remove a therapist, or to give one a new passphrase, lock this view and unlock it with the recovery key in place of a passphrase.</source>
        <translation>Um jemanden zu entfernen oder eine neue Passphrase zu vergeben, sperren Sie diese Ansicht und entsperren Sie sie mit dem Notfallschlüssel anstelle einer Passphrase.</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>Eine Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>Eine Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>After this time without a touch the answers are wiped. Some people need longer to read.</source>
        <translation>Nach dieser Zeit ohne Berührung werden die Antworten verworfen. Manche brauchen zum Lesen länger.</translation>
    </message>
    <message>
        <source>After this time without a touch the therapist’s pages lock. Shorter is safer.</source>
        <translation>Nach dieser Zeit ohne Berührung sperren sich die Seiten für Therapeut:innen. Kürzer ist sicherer.</translation>
    </message>
    <message>
        <source>As usual.</source>
        <translation>Wie üblich.</translation>
    </message>
    <message numerus="yes">
        <source>Before a time is over, the page counts down for %n second(s). A touch goes on.</source>
        <translation>
            <numerusform>Bevor eine Zeit um ist, zählt die Seite eine Sekunde herunter. Mit einer Berührung geht es weiter.</numerusform>
            <numerusform>Bevor eine Zeit um ist, zählt die Seite %n Sekunden herunter. Mit einer Berührung geht es weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these times</source>
        <translation>Diese Zeiten behalten</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>That holds from the next visit and from the next unlock on.</source>
        <translation>Das gilt ab dem nächsten Besuch und ab dem nächsten Entsperren.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>When a client walks away</source>
        <translation>Wenn jemand mitten im Antworten weggeht</translation>
    </message>
    <message>
        <source>When you walk away</source>
        <translation>Wenn Sie weggehen</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source> (some questions were skipped)</source>
        <translation> (einige Fragen wurden übersprungen)</translation>
    </message>
    <message>
        <source> Broken in two: still open.</source>
        <translation> In zwei Teilen: noch offen.</translation>
    </message>
    <message>
        <source> With a tick: put right.</source>
        <translation> Mit Häkchen: wieder gut.</translation>
    </message>
    <message>
        <source>A moment did not feel right: a little</source>
        <translation>Ein Moment hat sich nicht gut angefühlt: ein wenig</translation>
    </message>
    <message>
        <source>A moment did not feel right: yes</source>
        <translation>Ein Moment hat sich nicht gut angefühlt: ja</translation>
    </message>
    <message>
        <source>Diamond: a moment that did not feel right (small: a little; large: yes).</source>
        <translation>Raute: ein Moment, der sich nicht gut angefühlt hat (klein: ein wenig; groß: ja).</translation>
    </message>
    <message>
        <source>Gap and ×: too few questions were answered for a score.</source>
        <translation>Lücke und ×: Für einen Wert wurden zu wenige Fragen beantwortet.</translation>
    </message>
    <message>
        <source>Hexagon: a slow decline shows here.</source>
        <translation>Sechseck: Hier zeigt sich ein langsamer Rückgang.</translation>
    </message>
    <message>
        <source>Hollow point: some questions were skipped.</source>
        <translation>Hohler Punkt: Einige Fragen wurden übersprungen.</translation>
    </message>
    <message>
        <source>In the client’s own words: “{words}”</source>
        <translation>In eigenen Worten: „{words}“</translation>
    </message>
    <message>
        <source>No score: too few questions were answered.</source>
        <translation>Kein Wert: Es wurden zu wenige Fragen beantwortet.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Noch keine Sitzung.</translation>
    </message>
    <message>
        <source>Own words of the client: session {sessions}. Point at it to read them.</source>
        <translation>Eigene Worte der Klientin oder des Klienten: Sitzung {sessions}. Zum Lesen darauf zeigen.</translation>
    </message>
    <message>
        <source>Put right: a little</source>
        <translation>Wieder gut: ein wenig</translation>
    </message>
    <message>
        <source>Put right: completely</source>
        <translation>Wieder gut: voll und ganz</translation>
    </message>
    <message>
        <source>Put right: mostly</source>
        <translation>Wieder gut: größtenteils</translation>
    </message>
    <message>
        <source>Put right: not at all</source>
        <translation>Wieder gut: gar nicht</translation>
    </message>
    <message>
        <source>Put right: very much</source>
        <translation>Wieder gut: fast ganz</translation>
    </message>
    <message>
        <source>Put right: we did not talk about it</source>
        <translation>Wieder gut: Wir haben nicht darüber gesprochen</translation>
    </message>
    <message>
        <source>Scale: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>Skala: 0 ist überall die niedrigste Antwort, 100 überall die höchste.</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>Wert {score} von 100</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>Sitzung {number}, {date}</translation>
    </message>
    <message>
        <source>Square: lower than usual for this client.</source>
        <translation>Quadrat: niedriger als für diese Person üblich.</translation>
    </message>
    <message>
        <source>Triangle: a fall.</source>
        <translation>Dreieck: ein Abfall.</translation>
    </message>
    <message>
        <source>What happened in session {session} is still open.</source>
        <translation>Was in Sitzung {session} geschehen ist, ist noch offen.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>Was in den Sitzungen {sessions} geschehen ist, ist noch offen.</translation>
    </message>
    <message>
        <source>What the client wrote cannot be read: its records were changed.</source>
        <translation>Was hier geschrieben wurde, lässt sich nicht lesen: Die Aufzeichnungen dazu wurden verändert.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>Was in Sitzung {session} aufgefallen ist, hält an.</translation>
    </message>
</context>
<context>
    <name>TrendsTab</name>
    <message>
        <source>Plot of the scores over the sessions</source>
        <translation>Diagramm der Werte über die Sitzungen</translation>
    </message>
    <message>
        <source>The notes were changed.</source>
        <translation>Die Notizen wurden geändert.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Leave without sending</source>
        <translation>Gehen, ohne abzuschicken</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Please tell somebody here.</source>
        <translation>Bitte sagen Sie hier jemandem Bescheid.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapeut:in</translation>
    </message>
    <message>
        <source>This device needs attention</source>
        <translation>Jemand muss nach diesem Gerät sehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Your answers are not lost: this page keeps trying. Please tell somebody here.</source>
        <translation>Ihre Antworten sind nicht verloren: Diese Seite versucht es weiter. Bitte sagen Sie hier jemandem Bescheid.</translation>
    </message>
</context>
<context>
    <name>TwoGroups</name>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>Group {number} is not right. Compare it, or go back to see the key.</source>
        <translation>Gruppe {number} stimmt nicht. Vergleichen Sie sie, oder gehen Sie zurück und sehen Sie den Schlüssel noch einmal an.</translation>
    </message>
    <message>
        <source>Groups {first} and {second} are not right. Compare them, or see the key again.</source>
        <translation>Die Gruppen {first} und {second} stimmen nicht. Vergleichen Sie sie, oder sehen Sie den Schlüssel noch einmal an.</translation>
    </message>
    <message>
        <source>Please type both groups.</source>
        <translation>Bitte geben Sie beide Gruppen ein.</translation>
    </message>
</context>
<context>
    <name>TypedQuestion</name>
    <message>
        <source>That is not the name. Type it as it stands at the top of this page.</source>
        <translation>Das ist nicht der Name. Geben Sie ihn so ein, wie er oben auf dieser Seite steht.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>A backup is made first. This happens once; please wait.</source>
        <translation>Zuerst wird eine Sicherung erstellt. Das geschieht nur einmal; bitte warten Sie.</translation>
    </message>
    <message>
        <source>Back to the welcome page</source>
        <translation>Zurück zur Begrüßung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Kiosk schließen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Opening what your clients answered</source>
        <translation>Die Antworten Ihrer Klient:innen werden geöffnet</translation>
    </message>
    <message>
        <source>The records are being brought to the form of the newer Rapport</source>
        <translation>Die Aufzeichnungen werden auf die Form des neueren Rapport gebracht</translation>
    </message>
    <message>
        <source>The therapist&apos;s view: unlock</source>
        <translation>Ansicht für Therapeut:innen: entsperren</translation>
    </message>
    <message>
        <source>Too many wrong tries. A passphrase is taken again in {time}; the recovery key at any time.</source>
        <translation>Zu viele falsche Versuche. Eine Passphrase wird in {time} wieder angenommen, der Notfallschlüssel jederzeit.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock your view</source>
        <translation>Ihre Ansicht entsperren</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>{done} of {total} records.</source>
        <translation>{done} von {total} Aufzeichnungen.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>How was your session? Answering takes about a minute.</source>
        <translation>Wie war Ihre Sitzung? Das Antworten dauert etwa eine Minute.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapeut:in</translation>
    </message>
    <message>
        <source>Welcome to {practice}</source>
        <translation>Willkommen: {practice}</translation>
    </message>
</context>
<context>
    <name>WithoutCode</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>WithoutCodePage</name>
    <message>
        <source>All clients</source>
        <translation>Alle Klient:innen</translation>
    </message>
    <message>
        <source>Here are the newest {shown} of {count}; an export has all of them.</source>
        <translation>Hier stehen die neuesten {shown} von {count}; ein Export enthält alle.</translation>
    </message>
    <message>
        <source>These clients had no code at hand, so no name belongs to their answers, and every therapist of the practice can read them.</source>
        <translation>Diese Klient:innen hatten keinen Code zur Hand. Zu ihren Antworten gehört darum kein Name, und alle Therapeut:innen der Praxis können sie lesen.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>--from goes with rows; the list of clients for kiosks is always whole.</source>
        <translation>--from gehört zu Zeilen; die Liste der Klient:innen für Kioske ist immer vollständig.</translation>
    </message>
    <message>
        <source>A code has ten digits. Please compare it with your card and type it again.</source>
        <translation>Ein Code hat zehn Ziffern. Bitte vergleichen Sie ihn mit Ihrer Karte und geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>A colour is written as # and six signs from 0 to 9 and A to F: #1D5148, say.</source>
        <translation>Eine Farbe schreibt man als # und sechs Zeichen von 0 bis 9 und A bis F, zum Beispiel #1D5148.</translation>
    </message>
    <message>
        <source>A key in the key file was not put there by Rapport: somebody may have exchanged it to read along. Nothing was changed. Restore the key file from the latest backup.</source>
        <translation>Ein Schlüssel in der Schlüsseldatei stammt nicht von Rapport: Vielleicht hat ihn jemand ausgetauscht, um mitzulesen. Nichts wurde geändert. Stellen Sie die Schlüsseldatei aus der letzten Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A name is needed. Please type one.</source>
        <translation>Ein Name ist nötig. Bitte geben Sie einen ein.</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Give --new-passphrase-file FILE, or --generate.</source>
        <translation>Eine neue Passphrase ist nötig. Geben Sie --new-passphrase-file FILE oder --generate an.</translation>
    </message>
    <message>
        <source>A new recovery key opens everything, and there are {count} clients whom you cannot read. Let each one&apos;s therapist share access with you first; that can be taken back afterwards.</source>
        <translation>Ein neuer Notfallschlüssel öffnet alles, und es gibt Klient:innen, deren Antworten Sie nicht lesen können: {count}. Lassen Sie diese zuerst von den jeweils Zuständigen für Sie freigeben; das lässt sich danach zurücknehmen.</translation>
    </message>
    <message>
        <source>A passphrase is needed. Give --passphrase-file FILE, or - for standard input.</source>
        <translation>Eine Passphrase ist nötig. Geben Sie --passphrase-file FILE an, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>A questionnaire needs at least one item and at most 40 ({path}).</source>
        <translation>Ein Fragebogen braucht mindestens eine und höchstens 40 Fragen ({path}).</translation>
    </message>
    <message>
        <source>A record opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>Eine Aufzeichnung lässt sich öffnen, aber ihr Inhalt ist beschädigt oder stammt von einem neueren Rapport. Aktualisieren Sie Rapport; wenn das nicht hilft, stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A recovery key has {wanted} letters and digits in ten groups of four; this has {count}. Compare it with the paper and type it again.</source>
        <translation>Ein Notfallschlüssel hat {wanted} Buchstaben und Ziffern in zehn Vierergruppen; dieser hat {count}. Vergleichen Sie ihn mit dem Papier und geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>A recovery key never has &quot;{character}&quot; (group {group}). Compare that group with the paper and type it again.</source>
        <translation>In einem Notfallschlüssel kommt „{character}“ nie vor (Gruppe {group}). Vergleichen Sie diese Gruppe mit dem Papier und geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>A row was changed after it was written. Unlock and check again to see which: that needs a key.</source>
        <translation>Eine Zeile wurde nach dem Schreiben geändert. Entsperren Sie und prüfen Sie noch einmal, um zu sehen, welche: Dafür braucht es einen Schlüssel.</translation>
    </message>
    <message>
        <source>A scale from {minimum} to {maximum} in steps of {step} does not work out. The minimum must be below the maximum, and a whole number of steps must lead from one to the other.</source>
        <translation>Eine Skala von {minimum} bis {maximum} in Schritten von {step} geht nicht auf. Das Minimum muss unter dem Maximum liegen, und dazwischen muss eine ganze Zahl von Schritten passen.</translation>
    </message>
    <message>
        <source>A sealed entry does not open: it was changed, moved, or sealed to another key. Run `rapport verify` to see where, and restore the latest backup.</source>
        <translation>Ein versiegelter Eintrag lässt sich nicht öffnen: Er wurde geändert, verschoben oder für einen anderen Schlüssel versiegelt. Starten Sie `rapport verify`, um zu sehen, wo, und stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A state code is a number, a dash and six letters or digits, as in 1284-7QK2MD. Compare it with the paper and type it again.</source>
        <translation>Ein Stand-Code ist eine Zahl, ein Strich und sechs Buchstaben oder Ziffern, zum Beispiel 1284-7QK2MD. Vergleichen Sie ihn mit dem Papier und geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>A stored entry opens but is not written the way Rapport writes it. Update Rapport, or restore the latest backup.</source>
        <translation>Ein gespeicherter Eintrag lässt sich öffnen, ist aber nicht so geschrieben, wie Rapport schreibt. Aktualisieren Sie Rapport, oder stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A stored public key has {size} bytes where its kind needs {wanted}. Restore the key file from the latest backup.</source>
        <translation>Ein gespeicherter öffentlicher Schlüssel hat {size} Byte, seine Art braucht aber {wanted}. Stellen Sie die Schlüsseldatei aus der letzten Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A stored public key is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>Ein gespeicherter öffentlicher Schlüssel ist beschädigt oder stammt von einem neueren Rapport. Aktualisieren Sie Rapport, oder stellen Sie die Schlüsseldatei aus der letzten Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A stored public key is damaged, so nothing can be sealed to it. Restore the key file from the latest backup.</source>
        <translation>Ein gespeicherter öffentlicher Schlüssel ist beschädigt; darum lässt sich nichts für ihn versiegeln. Stellen Sie die Schlüsseldatei aus der letzten Sicherung wieder her.</translation>
    </message>
    <message>
        <source>After the end of the rows there are {count} more that this kiosk did not confirm.</source>
        <translation>Nach dem Ende der Zeilen stehen weitere, die dieser Kiosk nicht bestätigt hat: {count}.</translation>
    </message>
    <message>
        <source>All thousand code cards are in use. Withdraw one of a client who has left.</source>
        <translation>Alle tausend Codekarten sind vergeben. Ziehen Sie eine von jemandem zurück, der nicht mehr kommt.</translation>
    </message>
    <message>
        <source>An entry of the practice&apos;s log opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>Ein Eintrag im Protokoll der Praxis lässt sich öffnen, aber sein Inhalt ist beschädigt oder stammt von einem neueren Rapport. Aktualisieren Sie Rapport; wenn das nicht hilft, stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Another backup or restore of {folder} is running at this moment, or its records are being brought to a newer form. Wait until it has ended.</source>
        <translation>Gerade läuft eine andere Sicherung oder Wiederherstellung von {folder}, oder die Aufzeichnungen dort werden auf eine neuere Form gebracht. Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>Another kiosk is already running on {folder}. Use that one, or close it first.</source>
        <translation>Für {folder} läuft schon ein anderer Kiosk. Benutzen Sie diesen, oder schließen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Another set-up is making {folder} at this moment. Go on there, or close it first.</source>
        <translation>{folder} wird gerade von einer anderen Einrichtung angelegt. Machen Sie dort weiter, oder schließen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>At least one character of the recovery key is wrong. Compare every group with the paper and type it again.</source>
        <translation>Mindestens ein Zeichen des Notfallschlüssels ist falsch. Vergleichen Sie jede Gruppe mit dem Papier und geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>At {path} Rapport expects {wanted}.</source>
        <translation>Stelle {path}: Rapport erwartet hier {wanted}.</translation>
    </message>
    <message>
        <source>At {path} stands “{key}”, which Rapport does not know. Correct or remove it.</source>
        <translation>Stelle {path}: „{key}“ kennt Rapport nicht. Berichtigen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Bringing the records to the newer form ended before its time. Nothing is lost. Try again; if that does not help, restart the computer.</source>
        <translation>Das Umstellen der Aufzeichnungen auf die neuere Form endete vorzeitig. Nichts ist verloren. Versuchen Sie es noch einmal; wenn das nicht hilft, starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>From row {row} on, the file of the records cannot be read: it is damaged.</source>
        <translation>Ab Zeile {row} lässt sich die Datei der Aufzeichnungen nicht lesen: Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Group {group} is another one, so the old recovery key stays as it is. Start again, and compare every group with the paper.</source>
        <translation>Gruppe {group} ist eine andere; darum bleibt der alte Notfallschlüssel, wie er ist. Beginnen Sie noch einmal, und vergleichen Sie jede Gruppe mit dem Papier.</translation>
    </message>
    <message>
        <source>In {file}, clients must be a list of names in quotation marks.</source>
        <translation>In {file} muss clients eine Liste von Namen in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>Line {line} has {count} cells, the first line has {wanted}. Correct it.</source>
        <translation>Zeile {line} hat {count} Felder, die erste Zeile hat {wanted}. Berichtigen Sie das.</translation>
    </message>
    <message>
        <source>Line {line} is not CSV: look at its quotation marks.</source>
        <translation>Zeile {line} ist kein CSV: Sehen Sie sich die Anführungszeichen an.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 text. Save the file as CSV in UTF-8.</source>
        <translation>Zeile {line} ist kein UTF-8-Text. Speichern Sie die Datei als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} must name the columns: session or date, and score.</source>
        <translation>Zeile {line} muss die Spalten nennen: session oder date, und score.</translation>
    </message>
    <message>
        <source>Line {line} names a column “{name}” that is not known or stands twice. The columns are session or date, and score.</source>
        <translation>Zeile {line} nennt eine Spalte „{name}“, die unbekannt ist oder doppelt steht. Die Spalten sind session oder date, und score.</translation>
    </message>
    <message>
        <source>Line {line}: session {session} comes after session {before}. Sort the lines.</source>
        <translation>Zeile {line}: Sitzung {session} steht nach Sitzung {before}. Sortieren Sie die Zeilen.</translation>
    </message>
    <message>
        <source>Line {line}: there are more than {most} sessions.</source>
        <translation>Zeile {line}: Es sind mehr als {most} Sitzungen.</translation>
    </message>
    <message>
        <source>Line {line}: {score} is not on the scale, which goes from {minimum} to {maximum} in steps of {step}.</source>
        <translation>Zeile {line}: {score} liegt nicht auf der Skala; sie geht von {minimum} bis {maximum} in Schritten von {step}.</translation>
    </message>
    <message>
        <source>Line {line}: {text} is before the date above. Sort the lines.</source>
        <translation>Zeile {line}: {text} liegt vor dem Datum darüber. Sortieren Sie die Zeilen.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a date such as 2026-03-09.</source>
        <translation>Zeile {line}: „{text}“ ist kein Datum wie 2026-03-09.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a score. Leave it empty where there is none.</source>
        <translation>Zeile {line}: „{text}“ ist kein Wert. Lassen Sie das Feld leer, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not the number of a session. Use 1, 2, 3 and so on.</source>
        <translation>Zeile {line}: „{text}“ ist keine Sitzungsnummer. Verwenden Sie 1, 2, 3 und so weiter.</translation>
    </message>
    <message>
        <source>No client called {name} is yours to read. Check the spelling.</source>
        <translation>Niemand mit dem Namen {name} ist für Sie lesbar. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>No passphrase in {file}: its first line is empty. Write it there.</source>
        <translation>In {file} steht keine Passphrase: Die erste Zeile ist leer. Schreiben Sie sie dorthin.</translation>
    </message>
    <message>
        <source>No therapist called {name} is in this practice. Check the spelling.</source>
        <translation>In dieser Praxis gibt es im Team niemanden mit dem Namen {name}. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Nobody of this practice signed the list of clients in this bundle. Make a new one on the practice&apos;s own computer with `rapport bundle out --for-kiosk`; nothing was changed here.</source>
        <translation>Die Liste der Klient:innen in diesem Paket hat niemand aus dieser Praxis unterschrieben. Erstellen Sie eine neue am Computer der Praxis, mit `rapport bundle out --for-kiosk`; hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>One of the digits is not right. Please compare them with your card once more.</source>
        <translation>Eine der Ziffern stimmt nicht. Bitte vergleichen Sie sie noch einmal mit Ihrer Karte.</translation>
    </message>
    <message>
        <source>Only the administrator of this computer may change how it starts. Try: sudo rapport kiosk-session {act}</source>
        <translation>Wie dieser Computer startet, darf nur seine Administration ändern. Versuchen Sie: sudo rapport kiosk-session {act}</translation>
    </message>
    <message>
        <source>Protecting a passphrase with {memory} KiB, {iterations} passes and {lanes} lanes is not allowed. Use at least 65536 KiB, 3 passes and 4 lanes, and at most 4194304 KiB.</source>
        <translation>Eine Passphrase mit {memory} KiB, {iterations} Durchgängen und {lanes} Spuren zu schützen ist nicht erlaubt. Verwenden Sie mindestens 65536 KiB, 3 Durchgänge und 4 Spuren, und höchstens 4194304 KiB.</translation>
    </message>
    <message>
        <source>Reliable change needs both: a standard deviation above 0, and a reliability from 0 to below 1.</source>
        <translation>Die verlässliche Veränderung braucht beides: eine Standardabweichung über 0 und eine Reliabilität von 0 bis unter 1.</translation>
    </message>
    <message>
        <source>Restoring the practice in {folder} was cut off at its last step. Start `rapport` to finish it, or run `rapport restore` again.</source>
        <translation>Das Wiederherstellen der Praxis in {folder} wurde beim letzten Schritt abgebrochen. Starten Sie `rapport`, um es abzuschließen, oder noch einmal `rapport restore`.</translation>
    </message>
    <message>
        <source>Row {row} is damaged: it does not have the form of a stored row.</source>
        <translation>Zeile {row} ist beschädigt: Sie hat nicht die Form einer gespeicherten Zeile.</translation>
    </message>
    <message>
        <source>Row {row} is not in its place: what stands there was written as row {other}.</source>
        <translation>Zeile {row} ist nicht an ihrem Platz: Was dort steht, wurde als Zeile {other} geschrieben.</translation>
    </message>
    <message>
        <source>Row {row} repeats a record that came in before, so it is left out. No kiosk writes a record twice: somebody may have copied it.</source>
        <translation>Zeile {row} wiederholt eine Aufzeichnung, die schon da war, und wird darum ausgelassen. Kein Kiosk schreibt eine Aufzeichnung zweimal: Vielleicht hat jemand sie kopiert.</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>Zeile {row} wurde nach dem Schreiben geändert.</translation>
    </message>
    <message>
        <source>Row {row} was written by another kiosk and put here.</source>
        <translation>Zeile {row} wurde von einem anderen Kiosk geschrieben und hier eingesetzt.</translation>
    </message>
    <message>
        <source>Rows are missing: {count} (row {first} to row {last}).</source>
        <translation>Zeilen fehlen: {count} (Zeile {first} bis Zeile {last}).</translation>
    </message>
    <message>
        <source>Rows {from_row} to {to_row} of that kiosk have not been brought here yet. Bring the earlier bundle first, or make one with all rows (without --from); nothing was changed.</source>
        <translation>Die Zeilen {from_row} bis {to_row} dieses Kiosks wurden noch nicht hierher gebracht. Bringen Sie zuerst das frühere Paket, oder erstellen Sie eines mit allen Zeilen (ohne --from); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Somebody called {name} is here already. Add something that tells the two apart.</source>
        <translation>Jemand mit dem Namen {name} ist schon hier. Ergänzen Sie etwas, das die beiden unterscheidet.</translation>
    </message>
    <message>
        <source>Something went wrong inside Rapport. Please try again, or tell the practice.</source>
        <translation>In Rapport ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal, oder sagen Sie in der Praxis Bescheid.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopped. What was opened so far is kept: the next unlock goes on from there.</source>
        <translation>Angehalten. Was bisher geöffnet wurde, bleibt erhalten: Das nächste Entsperren macht dort weiter.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {minutes} minutes, or go on without a code.</source>
        <translation>Das hat zu oft nicht gestimmt. Bitte warten Sie {minutes} Minuten, oder machen Sie ohne Code weiter.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {seconds} seconds, or go on without a code.</source>
        <translation>Das hat zu oft nicht gestimmt. Bitte warten Sie {seconds} Sekunden, oder machen Sie ohne Code weiter.</translation>
    </message>
    <message>
        <source>The backup is one of another practice than {practice}, which is in {folder} now. Restore it into a folder of its own with --data, or give --yes to keep this practice aside and go on.</source>
        <translation>Die Sicherung gehört zu einer anderen Praxis als {practice}, die jetzt in {folder} ist. Stellen Sie sie mit --data in einem eigenen Ordner wieder her, oder geben Sie --yes an, um diese Praxis beiseite zu legen und weiterzumachen.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged at its beginning. Copy it from its medium again, or use another backup.</source>
        <translation>Die Sicherung {file} ist am Anfang beschädigt. Kopieren Sie sie noch einmal von ihrem Datenträger, oder benutzen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The backup {file} is not complete: it has {size} bytes and should have {wanted}. Copy it from its medium again, or use another backup.</source>
        <translation>Die Sicherung {file} ist nicht vollständig: Sie hat {size} Byte und müsste {wanted} haben. Kopieren Sie sie noch einmal von ihrem Datenträger, oder benutzen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The bundle holds rows of this very device that are not in {folder}: it seems that an older copy was put there. Nothing was changed. Restore the latest backup.</source>
        <translation>Das Paket enthält Zeilen genau dieses Geräts, die in {folder} fehlen: Dort scheint eine ältere Kopie zu liegen. Nichts wurde geändert. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The bundle is from the kiosk {kiosk}, which is not known here. Compare these characters with those that `rapport status` shows on the kiosk; if they are the same, give --yes to take its rows in.</source>
        <translation>Das Paket kommt vom Kiosk {kiosk}, der hier nicht bekannt ist. Vergleichen Sie diese Zeichen mit denen, die `rapport status` auf dem Kiosk zeigt; wenn sie gleich sind, geben Sie --yes an, um seine Zeilen aufzunehmen.</translation>
    </message>
    <message>
        <source>The bundle is one of another practice than {practice}. Nothing was changed.</source>
        <translation>Das Paket gehört zu einer anderen Praxis als {practice}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged or not complete. Copy it from its device again; nothing was changed here.</source>
        <translation>Das Paket {file} ist beschädigt oder nicht vollständig. Kopieren Sie es noch einmal von seinem Gerät; hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk did not take the newer form of the records in {folder}. Nothing was changed. Free some space, check the disk, and start Rapport again.</source>
        <translation>Der Datenträger hat die neuere Form der Aufzeichnungen in {folder} nicht angenommen. Nichts wurde geändert. Schaffen Sie Platz, prüfen Sie den Datenträger und starten Sie Rapport noch einmal.</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full. Free some space on it, then try again.</source>
        <translation>Der Datenträger mit {file} ist voll. Schaffen Sie dort Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk that holds {file} lost an entry that it had taken. Try again; if this comes back, the disk needs to be replaced.</source>
        <translation>Der Datenträger mit {file} hat einen Eintrag verloren, den er schon angenommen hatte. Versuchen Sie es noch einmal; wenn das wieder geschieht, muss der Datenträger ersetzt werden.</translation>
    </message>
    <message>
        <source>The end of the rows was cut off: {count} rows are missing there.</source>
        <translation>Das Ende der Zeilen wurde abgeschnitten: {count} Zeilen fehlen dort.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Choose another place, or use paper.</source>
        <translation>Die Datei {file} lässt sich nicht schreiben. Wählen Sie einen anderen Ort, oder nehmen Sie Papier.</translation>
    </message>
    <message>
        <source>The header of a stored row is damaged or from a newer Rapport. Run `rapport verify` to see where; update Rapport or restore the latest backup.</source>
        <translation>Der Kopf einer gespeicherten Zeile ist beschädigt oder stammt von einem neueren Rapport. Starten Sie `rapport verify`, um zu sehen, wo; aktualisieren Sie Rapport oder stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The index of the answers is damaged or from another Rapport. Delete index.sqlite in the practice folder: it is built again from the records.</source>
        <translation>Das Verzeichnis der Antworten ist beschädigt oder stammt von einem anderen Rapport. Löschen Sie index.sqlite im Ordner der Praxis: Es wird aus den Aufzeichnungen neu aufgebaut.</translation>
    </message>
    <message>
        <source>The kiosk session is not installed. Install the package rapport-kiosk-session from the stick first, then enable it.</source>
        <translation>Die Kiosk-Sitzung ist nicht installiert. Installieren Sie zuerst das Paket rapport-kiosk-session vom Stick, und schalten Sie sie dann ein.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Choose other days.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Wählen Sie andere Tage.</translation>
    </message>
    <message>
        <source>The list at {path} has {count} entries; it needs 1 to {most}.</source>
        <translation>Stelle {path}: Die Liste hat {count} Einträge; nötig sind 1 bis {most}.</translation>
    </message>
    <message>
        <source>The number at {path} must lie between {lowest} and {highest}.</source>
        <translation>Stelle {path}: Die Zahl muss zwischen {lowest} und {highest} liegen.</translation>
    </message>
    <message>
        <source>The passphrase in {file} is no UTF-8 text. Save the file as UTF-8.</source>
        <translation>Die Passphrase in {file} ist kein UTF-8-Text. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {minutes} minutes; the recovery key opens at any time.</source>
        <translation>Die Passphrase war zu oft falsch. Bitte warten Sie {minutes} Minuten; der Notfallschlüssel öffnet jederzeit.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {seconds} seconds; the recovery key opens at any time.</source>
        <translation>Die Passphrase war zu oft falsch. Bitte warten Sie {seconds} Sekunden; der Notfallschlüssel öffnet jederzeit.</translation>
    </message>
    <message>
        <source>The place where this therapist&apos;s key is kept is damaged or from a newer Rapport; no passphrase can open it. Use the recovery key, or restore the key file from the latest backup.</source>
        <translation>Die Stelle, an der dieser Schlüssel aus dem Team liegt, ist beschädigt oder stammt von einem neueren Rapport; keine Passphrase kann sie öffnen. Benutzen Sie den Notfallschlüssel, oder stellen Sie die Schlüsseldatei aus der letzten Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The practice in the backup {file} was damaged already when the backup was made, and cannot be opened. Use an older backup; nothing was changed here.</source>
        <translation>Die Praxis in der Sicherung {file} war schon beschädigt, als die Sicherung erstellt wurde, und lässt sich nicht öffnen. Benutzen Sie eine ältere Sicherung; hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The questionnaire file is longer than {most} characters. Use a smaller one.</source>
        <translation>Die Fragebogendatei ist länger als {most} Zeichen. Benutzen Sie eine kleinere.</translation>
    </message>
    <message>
        <source>The questionnaire file is nested too deeply or has a number that is too long.</source>
        <translation>Die Fragebogendatei ist zu tief verschachtelt oder enthält eine zu lange Zahl.</translation>
    </message>
    <message>
        <source>The questionnaire file is not JSON: look at line {line}, column {column}.</source>
        <translation>Die Fragebogendatei ist kein JSON: Sehen Sie in Zeile {line}, Spalte {column} nach.</translation>
    </message>
    <message>
        <source>The questionnaire has no wording in “{language}”. It has: {offered}.</source>
        <translation>Den Fragebogen gibt es nicht in der Sprache „{language}“. Es gibt ihn in: {offered}.</translation>
    </message>
    <message>
        <source>The records in {folder} are an older Rapport’s, and a kiosk is running on them. Close it and start it again: it makes a backup and brings them to the newer form by itself.</source>
        <translation>Die Aufzeichnungen in {folder} stammen von einem älteren Rapport, und ein Kiosk läuft gerade damit. Schließen Sie ihn und starten Sie ihn wieder: Er erstellt eine Sicherung und bringt sie von selbst auf die neuere Form.</translation>
    </message>
    <message>
        <source>The records in {folder} could not be brought to the newer form: they seem to be damaged. Nothing was changed. Run `rapport verify` with the older Rapport, or restore the latest backup.</source>
        <translation>Die Aufzeichnungen in {folder} ließen sich nicht auf die neuere Form bringen: Sie scheinen beschädigt zu sein. Nichts wurde geändert. Starten Sie `rapport verify` mit dem älteren Rapport, oder stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The recovery key could not be shown ({reason}), so nothing was set up. Try again.</source>
        <translation>Der Notfallschlüssel konnte nicht gezeigt werden ({reason}); darum wurde nichts eingerichtet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The recovery key was renewed after {name} last set a passphrase, so it cannot set a new one. Transfer {name}&apos;s clients to a newly added therapist.</source>
        <translation>Der Notfallschlüssel wurde erneuert, nachdem {name} zuletzt eine Passphrase gesetzt hat; darum kann er keine neue setzen. Fügen Sie jemanden neu zum Team hinzu und übergeben Sie die Klient:innen von {name} dorthin.</translation>
    </message>
    <message>
        <source>The rows in this bundle do not follow those that are here. Make a bundle with all rows of that kiosk (without --from) and bring it here; nothing was changed.</source>
        <translation>Die Zeilen in diesem Paket schließen nicht an die hiesigen an. Erstellen Sie ein Paket mit allen Zeilen dieses Kiosks (ohne --from) und bringen Sie es hierher; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The scored {path} have too many different spans to make one score of them.</source>
        <translation>Stelle {path}: Die gewerteten Fragen haben zu viele verschiedene Spannen, um daraus einen Wert zu bilden.</translation>
    </message>
    <message>
        <source>The settings in {folder} are being changed by another program for too long. Wait a moment and try again.</source>
        <translation>Die Einstellungen in {folder} werden zu lange von einem anderen Programm geändert. Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The stored end of the rows cannot be read: the file of the records is damaged.</source>
        <translation>Das gespeicherte Ende der Zeilen lässt sich nicht lesen: Die Datei der Aufzeichnungen ist beschädigt.</translation>
    </message>
    <message>
        <source>The stored end of the rows does not belong to the last row.</source>
        <translation>Das gespeicherte Ende der Zeilen gehört nicht zur letzten Zeile.</translation>
    </message>
    <message>
        <source>The stored end of the rows is missing.</source>
        <translation>Das gespeicherte Ende der Zeilen fehlt.</translation>
    </message>
    <message>
        <source>The system did not take the change “{change}”: {reason}. Look at it with systemctl status {unit}, then try again.</source>
        <translation>Das System hat die Änderung „{change}“ nicht angenommen: {reason}. Sehen Sie mit systemctl status {unit} nach, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The text at {path} is empty, longer than {most} characters or has control characters. Write a plain line of text.</source>
        <translation>Stelle {path}: Der Text ist leer, länger als {most} Zeichen oder enthält Steuerzeichen. Schreiben Sie eine einfache Textzeile.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Start again and type it twice.</source>
        <translation>Die beiden Passphrasen sind verschieden. Beginnen Sie noch einmal und geben Sie sie zweimal ein.</translation>
    </message>
    <message>
        <source>The {count} rows after that cannot be confirmed: they may be right, but nothing proves it.</source>
        <translation>Die {count} Zeilen danach lassen sich nicht bestätigen: Sie können stimmen, aber nichts beweist es.</translation>
    </message>
    <message>
        <source>There are {count} rows fewer than when they were last checked: the records were replaced by an older copy, or their end was cut off.</source>
        <translation>Es sind {count} Zeilen weniger als bei der letzten Prüfung: Die Aufzeichnungen wurden durch eine ältere Kopie ersetzt, oder ihr Ende wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>There is a practice in {folder} already. Start `rapport` to use it, or choose another folder for a new one.</source>
        <translation>In {folder} ist schon eine Praxis. Starten Sie `rapport`, um sie zu benutzen, oder wählen Sie für eine neue einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name and the folder.</source>
        <translation>Die Datei {path} gibt es nicht. Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Check that the stick is connected, or name another place.</source>
        <translation>Den Ordner {folder} gibt es nicht. Prüfen Sie, ob der Stick eingesteckt ist, oder nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no practice in {folder}. Name another folder with --data, or set one up with `rapport setup`.</source>
        <translation>In {folder} ist keine Praxis. Nennen Sie mit --data einen anderen Ordner, oder richten Sie mit `rapport setup` eine ein.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, and {free} MB are free. Free some space there, or choose another place.</source>
        <translation>In {folder} ist nicht genug Platz: {needed} MB sind nötig, {free} MB sind frei. Schaffen Sie dort Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words.</source>
        <translation>Noch gibt es nichts zu behalten. Schreiben Sie ein paar Worte.</translation>
    </message>
    <message>
        <source>This backup is damaged: what it holds is not what Rapport wrote. Copy it from its medium again, or use another backup; nothing was changed here.</source>
        <translation>Diese Sicherung ist beschädigt: Ihr Inhalt ist nicht das, was Rapport geschrieben hat. Kopieren Sie sie noch einmal von ihrem Datenträger, oder benutzen Sie eine andere Sicherung; hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This bundle holds answer sheets, and this device is a kiosk without therapists. Bring it to the practice&apos;s own computer.</source>
        <translation>Dieses Paket enthält Antwortbögen, und dieses Gerät ist ein Kiosk ohne Therapeut:innen. Bringen Sie es zum Computer der Praxis.</translation>
    </message>
    <message>
        <source>This bundle holds the list of clients for kiosks without therapists; this computer has the list already. Bring it to a kiosk.</source>
        <translation>Dieses Paket enthält die Liste der Klient:innen für Kioske ohne Therapeut:innen; dieser Computer hat die Liste schon. Bringen Sie es zu einem Kiosk.</translation>
    </message>
    <message>
        <source>This client is not yours to read. The client&apos;s therapist can share access.</source>
        <translation>Die Antworten dieser Person sind für Sie nicht lesbar. Wer sie behandelt, kann den Zugang freigeben.</translation>
    </message>
    <message>
        <source>This code is not known here. Please compare it with your card, or go on without a code.</source>
        <translation>Dieser Code ist hier nicht bekannt. Bitte vergleichen Sie ihn mit Ihrer Karte, oder machen Sie ohne Code weiter.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or a day before.</source>
        <translation>Dieser Tag ist noch nicht gekommen. Wählen Sie heute oder einen Tag davor.</translation>
    </message>
    <message>
        <source>This device has {count} rows, so no bundle can begin with row {row}.</source>
        <translation>Dieses Gerät hat {count} Zeilen; darum kann kein Paket mit Zeile {row} beginnen.</translation>
    </message>
    <message>
        <source>This device is a kiosk without therapists: it holds no keys, and nothing can be unlocked on it. Unlock on the practice&apos;s own computer; `rapport bundle out` takes the sheets there.</source>
        <translation>Dieses Gerät ist ein Kiosk ohne Therapeut:innen: Es enthält keine Schlüssel, und nichts lässt sich hier entsperren. Entsperren Sie am Computer der Praxis; `rapport bundle out` bringt die Bögen dorthin.</translation>
    </message>
    <message>
        <source>This file is no picture. A logo is a PNG or JPEG file.</source>
        <translation>Diese Datei ist kein Bild. Ein Logo ist eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
        <source>This has to be confirmed. Give --yes if it is meant; nothing was changed.</source>
        <translation>Das muss bestätigt werden. Geben Sie --yes an, wenn es so gemeint ist; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is the practice&apos;s only therapist. Add another one first.</source>
        <translation>Sonst ist niemand im Team dieser Praxis. Fügen Sie zuerst jemanden hinzu.</translation>
    </message>
    <message>
        <source>This is too long. There is room for {most} characters.</source>
        <translation>Das ist zu lang. Platz ist für {most} Zeichen.</translation>
    </message>
    <message>
        <source>This list of clients is older than the one that the kiosk has: clients who came since would not be known any more, and what the practice decided since would not hold here. Bring a newer one, or give --yes to take this one all the same.</source>
        <translation>Diese Liste der Klient:innen ist älter als die, die der Kiosk hat: Wer seitdem neu dazukam, wäre nicht mehr bekannt, und was die Praxis seitdem festgelegt hat, würde hier nicht gelten. Bringen Sie eine neuere, oder geben Sie --yes an, um trotzdem diese zu nehmen.</translation>
    </message>
    <message>
        <source>This machine has too little free memory to check the passphrase ({mebibytes} MiB). Close other programs and try again.</source>
        <translation>Dieses Gerät hat zu wenig freien Arbeitsspeicher, um die Passphrase zu prüfen ({mebibytes} MiB). Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This name and passphrase do not belong together. Check both, the keyboard&apos;s language and the capital letters, and try again; the recovery key opens as well.</source>
        <translation>Dieser Name und diese Passphrase gehören nicht zusammen. Prüfen Sie beide, die Tastatursprache und die Großbuchstaben, und versuchen Sie es noch einmal; der Notfallschlüssel öffnet auch.</translation>
    </message>
    <message>
        <source>This name has invisible characters in it. Type it anew, letter by letter.</source>
        <translation>Dieser Name enthält unsichtbare Zeichen. Geben Sie ihn neu ein, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>This name has more than {most} characters. Shorten it.</source>
        <translation>Dieser Name hat mehr als {most} Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>This needs the practice&apos;s recovery key. Sign in with it in place of the passphrase, and try again.</source>
        <translation>Dafür braucht es den Notfallschlüssel der Praxis. Melden Sie sich damit statt mit der Passphrase an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This note is not there any more. Open the client again to see why.</source>
        <translation>Diese Notiz gibt es nicht mehr. Öffnen Sie die Person noch einmal, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>This opens nothing in the backup. It takes the passphrase that a therapist of the practice had on the day of the backup, or the practice&apos;s recovery key. Check the keyboard&apos;s language and the capital letters, and try again.</source>
        <translation>Das öffnet nichts in der Sicherung. Sie nimmt eine Passphrase aus dem Team der Praxis, wie sie am Tag der Sicherung war, oder den Notfallschlüssel der Praxis. Prüfen Sie die Tastatursprache und die Großbuchstaben, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This passphrase was just changed in another window. Start again.</source>
        <translation>Diese Passphrase wurde gerade in einem anderen Fenster geändert. Beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This picture cannot be read: it is damaged or far too large. Choose another.</source>
        <translation>Dieses Bild lässt sich nicht lesen: Es ist beschädigt oder viel zu groß. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB. Choose a smaller one.</source>
        <translation>Dieses Bild ist größer als 10 MB. Wählen Sie ein kleineres.</translation>
    </message>
    <message>
        <source>This practice uses a kind of key (X-Wing) that the installed cryptography library cannot do. Install Rapport from its own installer, which brings the right library.</source>
        <translation>Diese Praxis benutzt eine Art von Schlüssel (X-Wing), die die installierte Kryptografie-Bibliothek nicht kann. Installieren Sie Rapport mit seinem eigenen Installationsprogramm; es bringt die richtige Bibliothek mit.</translation>
    </message>
    <message>
        <source>This rating is none that the questionnaire offers. Choose one of its answers.</source>
        <translation>Diese Einschätzung bietet der Fragebogen nicht an. Wählen Sie eine seiner Antworten.</translation>
    </message>
    <message>
        <source>This recovery key was made by a newer Rapport. Update Rapport and type it again.</source>
        <translation>Dieser Notfallschlüssel wurde von einem neueren Rapport erstellt. Aktualisieren Sie Rapport und geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>This session cannot be rated: it is not there any more, or its questionnaire has no sentences for the therapist. Choose another session.</source>
        <translation>Diese Sitzung lässt sich nicht einschätzen: Es gibt sie nicht mehr, oder ihr Fragebogen hat keine Sätze für Therapeut:innen. Wählen Sie eine andere Sitzung.</translation>
    </message>
    <message>
        <source>This therapist cannot read {name}, so there is nothing to take back.</source>
        <translation>{name} ist für diese Person im Team nicht lesbar; darum gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>This therapist is not here any more. Look at the list of therapists again.</source>
        <translation>Diese Person ist nicht mehr im Team. Sehen Sie die Liste der Therapeut:innen noch einmal an.</translation>
    </message>
    <message>
        <source>Two items have the same id ({path}). Rename one of them.</source>
        <translation>Zwei Fragen haben dieselbe Kennung ({path}). Benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>Type your own passphrase once more to make a new recovery key.</source>
        <translation>Geben Sie Ihre eigene Passphrase noch einmal ein, um einen neuen Notfallschlüssel zu erstellen.</translation>
    </message>
    <message>
        <source>What is kept about a person is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>Was über eine Person gespeichert ist, ist beschädigt oder stammt von einem neueren Rapport. Aktualisieren Sie Rapport, oder stellen Sie die Schlüsseldatei aus der letzten Sicherung wieder her.</translation>
    </message>
    <message>
        <source>What lets you read the practice&apos;s log is damaged, and without it no person can be added or given anything. Restore the key file from the latest backup.</source>
        <translation>Was Sie das Protokoll der Praxis lesen lässt, ist beschädigt; ohne es kann niemand hinzugefügt werden oder etwas bekommen. Stellen Sie die Schlüsseldatei aus der letzten Sicherung wieder her.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no backup on it now. Use another medium.</source>
        <translation>Was in {folder} geschrieben wurde, kommt nicht unverändert zurück: Der Datenträger scheint defekt zu sein. Es ist jetzt keine Sicherung darauf. Benutzen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no new bundle on it. Use another medium.</source>
        <translation>Was in {folder} geschrieben wurde, kommt nicht unverändert zurück: Der Datenträger scheint defekt zu sein. Es ist kein neues Paket darauf. Benutzen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>What you signed in with is not valid any more: it was taken back or renewed meanwhile. Lock, and sign in anew; nothing was changed.</source>
        <translation>Womit Sie sich angemeldet haben, gilt nicht mehr: Es wurde inzwischen zurückgenommen oder erneuert. Sperren Sie und melden Sie sich neu an; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What your desk remembers is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the key file from the latest backup.</source>
        <translation>Was Ihr Arbeitsplatz sich merkt, ist beschädigt oder stammt von einem neueren Rapport. Aktualisieren Sie Rapport; wenn das nicht hilft, stellen Sie die Schlüsseldatei aus der letzten Sicherung wieder her.</translation>
    </message>
    <message>
        <source>White words on this colour would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>Weiße Schrift auf dieser Farbe wäre schwer zu lesen: Der Kontrast ist {contrast} zu 1, nötig ist {least} zu 1. Der nächste dunklere Ton, der sich gut liest, ist {proposal}.</translation>
    </message>
    <message>
        <source>With this passphrase the backup opens, but the key of its rows does not. Restore it with another therapist’s passphrase or with the recovery key.</source>
        <translation>Mit dieser Passphrase öffnet sich die Sicherung, aber nicht der Schlüssel ihrer Zeilen. Stellen Sie sie mit einer anderen Passphrase aus dem Team oder mit dem Notfallschlüssel wieder her.</translation>
    </message>
    <message>
        <source>Words in this colour on the pages would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>Schrift in dieser Farbe wäre auf den Seiten schwer zu lesen: Der Kontrast ist {contrast} zu 1, nötig ist {least} zu 1. Der nächste dunklere Ton, der sich gut liest, ist {proposal}.</translation>
    </message>
    <message>
        <source>You signed in with the recovery key, which has no passphrase. Give the therapist a new passphrase instead.</source>
        <translation>Sie haben sich mit dem Notfallschlüssel angemeldet; er hat keine Passphrase. Vergeben Sie stattdessen eine neue Passphrase an jemanden im Team.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>einen Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>oberste Ebene</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>{count} clients are called {name}. Say which one: {numbers}.</source>
        <translation>Es gibt {count} Klient:innen mit dem Namen {name}. Sagen Sie, wer gemeint ist: {numbers}.</translation>
    </message>
    <message>
        <source>{count} rows of that kiosk are here already with other contents (row {rows}). Either the kiosk&apos;s folder was replaced by an older copy, or somebody changed a row, here or there. Nothing was changed; `rapport verify` with a passphrase tells whether the rows that are here are right.</source>
        <translation>{count} Zeilen dieses Kiosks sind schon hier, mit anderem Inhalt (Zeile {rows}). Entweder wurde der Ordner des Kiosks durch eine ältere Kopie ersetzt, oder jemand hat eine Zeile geändert, hier oder dort. Nichts wurde geändert; `rapport verify` mit einer Passphrase sagt, ob die hiesigen Zeilen stimmen.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its name and who may read it.</source>
        <translation>{file} lässt sich nicht lesen ({reason}). Prüfen Sie den Namen und wer die Datei lesen darf.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({reason}). Check that the disk is connected and sound, then try again.</source>
        <translation>{file} lässt sich nicht lesen oder schreiben ({reason}). Prüfen Sie, ob der Datenträger angeschlossen und in Ordnung ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{file} cannot be read: this user has no right to. Start Rapport as the user whose practice it is, or give this user the right to read and write there.</source>
        <translation>{file} lässt sich nicht lesen: Dieses Benutzerkonto hat kein Recht dazu. Starten Sie Rapport mit dem Konto, dem die Praxis gehört, oder geben Sie diesem Konto das Recht, dort zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Check the folder and the free space.</source>
        <translation>{file} lässt sich nicht schreiben ({reason}). Prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
    <message>
        <source>{file} cannot be written: it or its folder is read-only for this user. Give this user the right to write there, then try again.</source>
        <translation>{file} lässt sich nicht schreiben: Die Datei oder ihr Ordner ist für dieses Benutzerkonto schreibgeschützt. Geben Sie diesem Konto das Recht, dort zu schreiben, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{file} has “{name}”, which set-up does not know. Correct or remove it.</source>
        <translation>In {file} steht „{name}“, was die Einrichtung nicht kennt. Berichtigen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>{file} holds rows that belong to no kiosk of this practice.</source>
        <translation>{file} enthält Zeilen, die zu keinem Kiosk dieser Praxis gehören.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a whole.</source>
        <translation>{file} ist beschädigt und lässt sich nicht ganz lesen.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {detail}.</source>
        <translation>{file} ist innen beschädigt: {detail}.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {table} names an entry that is not there.</source>
        <translation>{file} ist innen beschädigt: {table} nennt einen Eintrag, den es nicht gibt.</translation>
    </message>
    <message>
        <source>{file} is damaged, so the practice in this folder cannot be opened. Restore that file from the latest backup.</source>
        <translation>{file} ist beschädigt; darum lässt sich die Praxis in diesem Ordner nicht öffnen. Stellen Sie diese Datei aus der letzten Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{file} is damaged. Run `rapport verify` to see what is affected, and restore that file from the latest backup.</source>
        <translation>{file} ist beschädigt. Starten Sie `rapport verify`, um zu sehen, was betroffen ist, und stellen Sie diese Datei aus der letzten Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{file} is in use by another program for too long. Wait a moment and try again.</source>
        <translation>{file} wird zu lange von einem anderen Programm benutzt. Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{file} is missing, so the practice in this folder cannot be opened. Restore the folder from the latest backup.</source>
        <translation>{file} fehlt; darum lässt sich die Praxis in diesem Ordner nicht öffnen. Stellen Sie den Ordner aus der letzten Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{file} is neither TOML nor JSON that can be read: {reason}.</source>
        <translation>{file} ist weder als TOML noch als JSON lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a backup of Rapport. Choose a file that `rapport backup` wrote.</source>
        <translation>{file} ist keine Sicherung von Rapport. Wählen Sie eine Datei, die `rapport backup` geschrieben hat.</translation>
    </message>
    <message>
        <source>{file} is not a bundle of Rapport. Choose a file that `rapport bundle out` wrote.</source>
        <translation>{file} ist kein Paket von Rapport. Wählen Sie eine Datei, die `rapport bundle out` geschrieben hat.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or replace it with --force.</source>
        <translation>{file} gibt es schon. Wählen Sie einen anderen Namen, oder ersetzen Sie sie mit --force.</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file, or give --force to replace it.</source>
        <translation>{file} gibt es schon. Nennen Sie eine andere Datei, oder geben Sie --force an, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>{file} needs a line like {name} = &quot;…&quot;.</source>
        <translation>{file} braucht eine Zeile wie {name} = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Rapport. Update Rapport on this machine; nothing was changed.</source>
        <translation>{file} wurde von einem neueren Rapport geschrieben. Aktualisieren Sie Rapport auf diesem Gerät; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} was written by an older Rapport and has to be brought to a newer form first. Start `rapport` once: it makes a backup and does so by itself.</source>
        <translation>{file} wurde von einem älteren Rapport geschrieben und muss erst auf eine neuere Form gebracht werden. Starten Sie einmal `rapport`: Es erstellt eine Sicherung und erledigt das von selbst.</translation>
    </message>
    <message>
        <source>{folder} holds other files, and a practice needs a folder of its own. Choose a folder that is empty or does not exist yet.</source>
        <translation>{folder} enthält andere Dateien, und eine Praxis braucht einen eigenen Ordner. Wählen Sie einen Ordner, der leer ist oder noch nicht besteht.</translation>
    </message>
    <message>
        <source>{folder} holds other files. Please name a new folder for the tour.</source>
        <translation>{folder} enthält andere Dateien. Bitte nennen Sie einen neuen Ordner für den Rundgang.</translation>
    </message>
    <message>
        <source>{folder} is the practice’s own folder, and this file belongs elsewhere: on a stick, or on another computer. Name another place.</source>
        <translation>{folder} ist der eigene Ordner der Praxis, und diese Datei gehört anderswohin: auf einen Stick oder einen anderen Computer. Nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{name} has left, so a code card would not work. Mark the return first.</source>
        <translation>{name} kommt nicht mehr; eine Codekarte würde also nicht gelten. Vermerken Sie zuerst, dass die Person wieder kommt.</translation>
    </message>
    <message>
        <source>{name} is another therapist&apos;s client, whom you may only read. Ask that therapist, or sign in with the recovery key.</source>
        <translation>{name} gehört zu jemand anderem im Team; Sie dürfen nur lesen. Fragen Sie dort nach, oder melden Sie sich mit dem Notfallschlüssel an.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s client already.</source>
        <translation>{name} gehört schon zu dieser Person im Team.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s own client. Transfer {name} to somebody else instead.</source>
        <translation>{name} gehört zu genau dieser Person im Team. Übergeben Sie {name} stattdessen an jemand anderen.</translation>
    </message>
    <message>
        <source>{name} still has {count} clients. Transfer them to somebody else first, or note that they have left.</source>
        <translation>{name} hat noch {count} Klient:innen. Übergeben Sie sie zuerst an jemand anderen, oder vermerken Sie, dass sie nicht mehr kommen.</translation>
    </message>
    <message>
        <source>{path} belongs to labelled answers only. Remove it.</source>
        <translation>Stelle {path}: Das gehört nur zu beschrifteten Antworten. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>{path} belongs to numbers and lines only. Remove it.</source>
        <translation>Stelle {path}: Das gehört nur zu Zahlen und Linien. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {reason}. Check that the system’s disk can be written to.</source>
        <translation>{path} lässt sich nicht ändern: {reason}. Prüfen Sie, ob sich der Datenträger des Systems beschreiben lässt.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the disk and your rights to the file.</source>
        <translation>{path} lässt sich nicht lesen: {reason}. Prüfen Sie den Datenträger und Ihre Rechte an der Datei.</translation>
    </message>
    <message>
        <source>{path} has an item whose condition is left out. Add the condition&apos;s item.</source>
        <translation>Stelle {path}: Hier steht eine Frage, deren Bedingung ausgelassen ist. Fügen Sie die Frage hinzu, von der sie abhängt.</translation>
    </message>
    <message>
        <source>{path} has {count} labels for {wanted} answers. Give one label an answer.</source>
        <translation>Stelle {path}: {count} Beschriftungen für {wanted} Antworten. Geben Sie jeder Antwort eine Beschriftung.</translation>
    </message>
    <message>
        <source>{path} is asked only sometimes, so it cannot count in the score.</source>
        <translation>Stelle {path}: Diese Frage wird nur manchmal gestellt; darum kann sie nicht in den Wert eingehen.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} bytes. Give Rapport one client&apos;s scores at a time.</source>
        <translation>{path} ist größer als {most} Byte. Geben Sie Rapport jeweils die Werte einer einzigen Person.</translation>
    </message>
    <message>
        <source>{path} is missing. Add both ends and their words.</source>
        <translation>Stelle {path}: Hier fehlt etwas. Fügen Sie beide Enden und ihre Worte hinzu.</translation>
    </message>
    <message>
        <source>{path} is written for other kinds only. Remove it.</source>
        <translation>Stelle {path}: Das gibt es nur bei anderen Arten von Fragen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>{path} must be at least 1 and at most the number of scored items.</source>
        <translation>Stelle {path}: Die Zahl muss mindestens 1 und höchstens so groß wie die Zahl der gewerteten Fragen sein.</translation>
    </message>
    <message>
        <source>{path} must be yes (2), no (0) and “would rather not say” (3), in this order.</source>
        <translation>Stelle {path}: Hier müssen Ja (2), Nein (0) und „Möchte ich lieber nicht sagen“ (3) stehen, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>{path} must end {fewest} to {most} steps above its beginning, and at 1000 at the most.</source>
        <translation>Stelle {path}: Das Ende muss {fewest} bis {most} Schritte über dem Anfang liegen, und höchstens bei 1000.</translation>
    </message>
    <message>
        <source>{path} must name an item further up and values which that item offers.</source>
        <translation>Stelle {path}: Hier müssen eine Frage weiter oben und Werte stehen, die diese Frage anbietet.</translation>
    </message>
    <message>
        <source>{path} must name items of this questionnaire, each once.</source>
        <translation>Stelle {path}: Hier müssen Fragen dieses Fragebogens stehen, jede einmal.</translation>
    </message>
    <message>
        <source>{path} names the kind “{kind}”, which Rapport does not know. Choose: {kinds}.</source>
        <translation>Stelle {path}: Die Art „{kind}“ kennt Rapport nicht. Wählen Sie: {kinds}.</translation>
    </message>
    <message>
        <source>{path} names the scale “{scale}”, which is not among the scales. Add or correct it.</source>
        <translation>Stelle {path}: Die Skala „{scale}“ steht nicht unter den Skalen. Ergänzen oder berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>{path} needs two or more answers, each with a value of its own.</source>
        <translation>Stelle {path}: Es braucht zwei oder mehr Antworten, jede mit einem eigenen Wert.</translation>
    </message>
    <message>
        <source>{path}: write labelled answers as a list of values.</source>
        <translation>Stelle {path}: Schreiben Sie beschriftete Antworten als Liste von Werten.</translation>
    </message>
    <message>
        <source>{path}: yes and no are no amount, so they cannot count in the score.</source>
        <translation>Stelle {path}: Ja und Nein sind keine Menge; darum können sie nicht in den Wert eingehen.</translation>
    </message>
    <message>
        <source>“{key}” is missing at {path}. Add it.</source>
        <translation>Stelle {path}: „{key}“ fehlt. Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>“{key}” stands twice in the same object. Keep one of them.</source>
        <translation>„{key}“ steht zweimal im selben Objekt. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>“{title}” has no short form. Use the whole questionnaire.</source>
        <translation>„{title}“ hat keine Kurzform. Verwenden Sie den ganzen Fragebogen.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Answer sheets left out, because they hold answers that the questionnaire does not offer: {count}. No kiosk of Rapport writes such sheets; somebody may have added them by force.</source>
        <translation>Ausgelassene Antwortbögen, weil sie Antworten enthalten, die der Fragebogen nicht anbietet: {count}. Kein Kiosk von Rapport schreibt solche Bögen; vielleicht hat jemand sie mit Gewalt hinzugefügt.</translation>
    </message>
    <message>
        <source>Answer sheets with a date that cannot be right: {count}. The kiosk&apos;s clock was wrong when they came in. They are shown in the order in which they came; please check the date on the kiosk.</source>
        <translation>Antwortbögen mit einem Datum, das nicht stimmen kann: {count}. Die Uhr des Kiosks ging falsch, als sie ankamen. Sie stehen in der Reihenfolge, in der sie kamen; bitte prüfen Sie das Datum am Kiosk.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {days} days since the last unlock. Answer sheets that are too old are destroyed at the next unlock, not now: please check the date first.</source>
        <translation>Nach der Uhr dieses Computers sind seit dem letzten Entsperren {days} Tage vergangen. Zu alte Antwortbögen werden beim nächsten Entsperren vernichtet, nicht jetzt: Bitte prüfen Sie zuerst das Datum.</translation>
    </message>
    <message>
        <source>By this computer’s clock the last backup was made in the future. Check the date, and make a new backup.</source>
        <translation>Nach der Uhr dieses Computers liegt die letzte Sicherung in der Zukunft. Prüfen Sie das Datum und erstellen Sie eine neue Sicherung.</translation>
    </message>
    <message>
        <source>Clients who were erased and are here again: {count}.</source>
        <translation>Klient:innen, die gelöscht waren und wieder hier sind: {count}.</translation>
    </message>
    <message>
        <source>Clients whom the recovery key would not open: {count}.</source>
        <translation>Klient:innen, die der Notfallschlüssel nicht öffnen würde: {count}.</translation>
    </message>
    <message>
        <source>Clients whom their own therapist cannot read: {count}.</source>
        <translation>Klient:innen, deren Antworten selbst die Zuständigen im Team nicht lesen können: {count}.</translation>
    </message>
    <message>
        <source>Code cards of clients who are not here: {count}.</source>
        <translation>Codekarten von Klient:innen, die nicht hier sind: {count}.</translation>
    </message>
    <message>
        <source>Damaged entries in the file of the keys: {count}.</source>
        <translation>Beschädigte Einträge in der Schlüsseldatei: {count}.</translation>
    </message>
    <message>
        <source>Most answer sheets are dated later than today. The clock of this computer seems to be behind: please check its date.</source>
        <translation>Die meisten Antwortbögen tragen ein späteres Datum als heute. Die Uhr dieses Computers scheint nachzugehen: Bitte prüfen Sie sein Datum.</translation>
    </message>
    <message>
        <source>Nobody of this practice has a key for this kiosk&apos;s rows, so they cannot be read here. Make the folder of that kiosk anew with `rapport bundle kiosk`.</source>
        <translation>Niemand in dieser Praxis hat einen Schlüssel für die Zeilen dieses Kiosks; darum sind sie hier nicht lesbar. Legen Sie den Ordner dieses Kiosks mit `rapport bundle kiosk` neu an.</translation>
    </message>
    <message>
        <source>Notes of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>Eigene Notizen, die sich nicht lesen lassen: {count}. Sie werden ausgelassen; vielleicht hat jemand sie mit Gewalt verändert.</translation>
    </message>
    <message>
        <source>Nothing can be written into the practice&apos;s folder, so what is read and done now is not noted there. You can read on. Is the disk full, or the folder read-only?</source>
        <translation>In den Ordner der Praxis lässt sich nichts schreiben; was jetzt gelesen und getan wird, wird dort also nicht vermerkt. Sie können weiterlesen. Ist der Datenträger voll oder der Ordner schreibgeschützt?</translation>
    </message>
    <message>
        <source>One answer sheet older than {months} months was destroyed, as the practice decided.</source>
        <translation>Ein Antwortbogen, der älter als {months} Monate war, wurde vernichtet, wie die Praxis es festgelegt hat.</translation>
    </message>
    <message>
        <source>One kiosk&apos;s rows cannot be checked, because its key was not given to you. They are left out.</source>
        <translation>Die Zeilen eines Kiosks lassen sich nicht prüfen, weil Sie seinen Schlüssel nicht bekommen haben. Sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>Places where therapists&apos; keys are kept and that no passphrase opens any more: {count}. The recovery key can give these therapists a new passphrase.</source>
        <translation>Stellen, an denen Schlüssel aus dem Team liegen und die keine Passphrase mehr öffnet: {count}. Mit dem Notfallschlüssel lässt sich für diese Personen eine neue Passphrase vergeben.</translation>
    </message>
    <message>
        <source>Public keys that nothing can be sealed to: {count}.</source>
        <translation>Öffentliche Schlüssel, für die sich nichts versiegeln lässt: {count}.</translation>
    </message>
    <message>
        <source>Ratings of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>Eigene Einschätzungen, die sich nicht lesen lassen: {count}. Sie werden ausgelassen; vielleicht hat jemand sie mit Gewalt verändert.</translation>
    </message>
    <message>
        <source>Row {row} belongs to one of your clients and does not open. It is left out; a backup may have it.</source>
        <translation>Zeile {row} gehört zu einer Person aus Ihrer Liste und lässt sich nicht öffnen. Sie wird ausgelassen; eine Sicherung enthält sie vielleicht.</translation>
    </message>
    <message>
        <source>Row {row} holds a part of a comment that belongs to none of the answer sheets. It is left out.</source>
        <translation>Zeile {row} enthält einen Teil einer Anmerkung, der zu keinem der Antwortbögen gehört. Sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>Sheets that cannot be shown: {count}. They are kept, but the questionnaire that they answer is not in the records file any more. Restore that file from the latest backup.</source>
        <translation>Bögen, die sich nicht zeigen lassen: {count}. Sie bleiben aufbewahrt, aber der Fragebogen dazu ist nicht mehr in der Datei der Aufzeichnungen. Stellen Sie diese Datei aus der letzten Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The backup is made, but its date could not be noted in the practice’s folder: the reminder will come sooner than it should.</source>
        <translation>Die Sicherung ist erstellt, aber ihr Datum ließ sich im Ordner der Praxis nicht vermerken: Die Erinnerung kommt früher als nötig.</translation>
    </message>
    <message>
        <source>The backup is one of another practice, so it tells nothing about this one.</source>
        <translation>Die Sicherung gehört zu einer anderen Praxis und sagt darum nichts über diese.</translation>
    </message>
    <message>
        <source>The entry of the recovery key is missing: it would open nothing.</source>
        <translation>Der Eintrag des Notfallschlüssels fehlt: Er würde nichts öffnen.</translation>
    </message>
    <message>
        <source>The folder has other rows than the backup: some were changed, or exchanged for others.</source>
        <translation>Der Ordner enthält andere Zeilen als die Sicherung: Einige wurden geändert oder gegen andere ausgetauscht.</translation>
    </message>
    <message>
        <source>The folder is older than the backup: it lacks {count} rows that the backup has. An older copy was put back, or the end was cut off.</source>
        <translation>Der Ordner ist älter als die Sicherung: Ihm fehlen {count} Zeilen, die die Sicherung hat. Eine ältere Kopie wurde zurückgelegt, oder das Ende wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The folder is older than the state code {code}: it lacks {count} rows. An older copy was put back, or the end was cut off.</source>
        <translation>Der Ordner ist älter als der Stand-Code {code}: Ihm fehlen {count} Zeilen. Eine ältere Kopie wurde zurückgelegt, oder das Ende wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The index holds other answers than the records, of client number {number}.</source>
        <translation>Das Verzeichnis enthält andere Antworten als die Aufzeichnungen, bei Klient:in Nummer {number}.</translation>
    </message>
    <message>
        <source>The index holds something that does not open, of client number {number}.</source>
        <translation>Das Verzeichnis enthält etwas, das sich nicht öffnen lässt, bei Klient:in Nummer {number}.</translation>
    </message>
    <message>
        <source>The last backup is {days} days old. Make a new one today.</source>
        <translation>Die letzte Sicherung ist {days} Tage alt. Erstellen Sie heute eine neue.</translation>
    </message>
    <message>
        <source>The older files in {file} could not be removed: the next start tries again. They hold keys that should not lie around.</source>
        <translation>Die älteren Dateien in {file} ließen sich nicht entfernen: Der nächste Start versucht es noch einmal. Sie enthalten Schlüssel, die nicht herumliegen sollten.</translation>
    </message>
    <message>
        <source>The public key of client number {number} is not this client&apos;s: somebody may have exchanged it, and could read new sheets. Restore the key file from the latest backup.</source>
        <translation>Der öffentliche Schlüssel von Klient:in Nummer {number} gehört nicht zu dieser Person: Vielleicht hat ihn jemand ausgetauscht und könnte neue Bögen lesen. Stellen Sie die Schlüsseldatei aus der letzten Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The records are not those that you saw at your last unlock: the state code {code} does not fit them any more. An older copy was put back, or rows were exchanged. Tell whoever looks after this computer.</source>
        <translation>Die Aufzeichnungen sind nicht die, die Sie beim letzten Entsperren gesehen haben: Der Stand-Code {code} passt nicht mehr zu ihnen. Eine ältere Kopie wurde zurückgelegt, oder Zeilen wurden ausgetauscht. Sagen Sie der Person Bescheid, die diesen Computer betreut.</translation>
    </message>
    <message>
        <source>The records are older than at your last unlock, and whole in themselves: it seems that a backup was put back. Sheets that came in after that backup are missing. Tell whoever looks after this computer.</source>
        <translation>Die Aufzeichnungen sind älter als bei Ihrem letzten Entsperren und in sich unversehrt: Anscheinend wurde eine Sicherung zurückgelegt. Bögen, die nach dieser Sicherung kamen, fehlen. Sagen Sie der Person Bescheid, die diesen Computer betreut.</translation>
    </message>
    <message>
        <source>The rows do not all belong together: something is damaged on the kiosk, or was changed on the way. They were taken in; the next unlock will say which rows cannot be believed.</source>
        <translation>Die Zeilen gehören nicht alle zusammen: Auf dem Kiosk ist etwas beschädigt, oder es wurde unterwegs geändert. Sie wurden aufgenommen; beim nächsten Entsperren erfahren Sie, welchen Zeilen nicht zu trauen ist.</translation>
    </message>
    <message>
        <source>The rows that this device should go on with are not in the file of the records.</source>
        <translation>Die Zeilen, mit denen dieses Gerät weitermachen soll, sind nicht in der Datei der Aufzeichnungen.</translation>
    </message>
    <message>
        <source>The state code {code} does not fit: the first {count} rows are not those for which it was shown. Compare it with the paper once more; if it is right, rows were changed or exchanged for others.</source>
        <translation>Der Stand-Code {code} passt nicht: Die ersten {count} Zeilen sind nicht die, für die er gezeigt wurde. Vergleichen Sie ihn noch einmal mit dem Papier; wenn er stimmt, wurden Zeilen geändert oder gegen andere ausgetauscht.</translation>
    </message>
    <message>
        <source>Therapists or recovery keys that no therapist added: {count}. Somebody may have exchanged keys to read along; nothing will be shared with them. Restore the key file from the latest backup.</source>
        <translation>Personen im Team oder Notfallschlüssel, die niemand aus dem Team hinzugefügt hat: {count}. Vielleicht hat jemand Schlüssel ausgetauscht, um mitzulesen; nichts wird für sie freigegeben. Stellen Sie die Schlüsseldatei aus der letzten Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Therapists who lack what everybody needs to check the rows or to read the log: {count}.</source>
        <translation>Therapeut:innen, denen fehlt, was alle brauchen, um die Zeilen zu prüfen oder das Protokoll zu lesen: {count}.</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet. Make one: when this disk fails, everything on it is lost.</source>
        <translation>Von dieser Praxis gibt es noch keine Sicherung. Erstellen Sie eine: Wenn dieser Datenträger ausfällt, ist alles darauf verloren.</translation>
    </message>
    <message>
        <source>There is no therapist who could sign in.</source>
        <translation>Es gibt niemanden im Team, der sich anmelden könnte.</translation>
    </message>
    <message>
        <source>What lets you read client number {number} is damaged, so this client is left out. Restore the key file from the latest backup.</source>
        <translation>Was Sie Klient:in Nummer {number} lesen lässt, ist beschädigt; darum werden diese Antworten ausgelassen. Stellen Sie die Schlüsseldatei aus der letzten Sicherung wieder her.</translation>
    </message>
    <message>
        <source>What the practice&apos;s log and the sheets without a code are sealed to is missing.</source>
        <translation>Es fehlt, wofür das Protokoll der Praxis und die Bögen ohne Code versiegelt werden.</translation>
    </message>
    <message>
        <source>What was done could not be written into the practice&apos;s log, because the practice&apos;s files are damaged. Run `rapport verify` to see what is affected, and restore the latest backup.</source>
        <translation>Was getan wurde, ließ sich nicht ins Protokoll der Praxis schreiben, weil Dateien der Praxis beschädigt sind. Starten Sie `rapport verify`, um zu sehen, was betroffen ist, und stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>What your desk remembered from the last unlock was damaged. All rows were checked from the first one; every sheet counts as unread again.</source>
        <translation>Was Ihr Arbeitsplatz sich vom letzten Entsperren gemerkt hatte, war beschädigt. Alle Zeilen wurden von der ersten an geprüft; jeder Bogen gilt wieder als ungelesen.</translation>
    </message>
    <message>
        <source>Which clients were erased since the backup could not be read from the folder that was here before. If any were, erase them again.</source>
        <translation>Aus dem Ordner, der vorher hier war, ließ sich nicht lesen, welche Klient:innen seit der Sicherung gelöscht wurden. Wenn es welche gab, löschen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>You were given client number {number}, and the key file does not know this client any more. Restore the key file from the latest backup.</source>
        <translation>Klient:in Nummer {number} wurde Ihnen freigegeben, und die Schlüsseldatei kennt diese Person nicht mehr. Stellen Sie die Schlüsseldatei aus der letzten Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{count} answer sheets older than {months} months were destroyed, as the practice decided.</source>
        <translation>{count} Antwortbögen, die älter als {months} Monate waren, wurden vernichtet, wie die Praxis es festgelegt hat.</translation>
    </message>
    <message>
        <source>{count} entries of the key file are damaged and were left out. Run `rapport verify`, and restore the key file from the latest backup.</source>
        <translation>{count} Einträge der Schlüsseldatei sind beschädigt und wurden ausgelassen. Starten Sie `rapport verify`, und stellen Sie die Schlüsseldatei aus der letzten Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{count} rows are damaged on the kiosk and did not come along (row {rows}). Its disk may be failing: exchange it.</source>
        <translation>{count} Zeilen sind auf dem Kiosk beschädigt und nicht mitgekommen (Zeile {rows}). Vielleicht fällt sein Datenträger aus: Tauschen Sie ihn aus.</translation>
    </message>
    <message>
        <source>{count} rows in the bundle are otherwise than here (row {rows}). Those that are here were kept; the kiosk&apos;s disk may be failing.</source>
        <translation>{count} Zeilen im Paket sind anders als hier (Zeile {rows}). Die hiesigen wurden behalten; vielleicht fällt der Datenträger des Kiosks aus.</translation>
    </message>
    <message>
        <source>{count} rows of this kiosk are damaged and could not be put into the bundle; all others are in it. The disk may be failing: bring the bundle to the practice&apos;s computer, then exchange it.</source>
        <translation>{count} Zeilen dieses Kiosks sind beschädigt und konnten nicht ins Paket; alle anderen sind darin. Vielleicht fällt der Datenträger aus: Bringen Sie das Paket zum Computer der Praxis und tauschen Sie ihn dann aus.</translation>
    </message>
    <message>
        <source>{count} sheets of client number {number} are left out: there are too many different questionnaires. Somebody may have added them by force.</source>
        <translation>{count} Bögen von Klient:in Nummer {number} werden ausgelassen: Es gibt zu viele verschiedene Fragebögen. Vielleicht hat jemand sie mit Gewalt hinzugefügt.</translation>
    </message>
    <message>
        <source>{count} therapists who were removed since the backup can unlock again. Remove them again.</source>
        <translation>{count} Therapeut:innen, die seit der Sicherung entfernt wurden, können wieder entsperren. Entfernen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{file} is from another Rapport, or damaged at its beginning.</source>
        <translation>{file} stammt von einem anderen Rapport oder ist am Anfang beschädigt.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>{file} fehlt.</translation>
    </message>
    <message>
        <source>{file} was left behind when writing was cut off. Nothing needs it: delete it while no kiosk and no backup is running.</source>
        <translation>{file} blieb zurück, als das Schreiben abgebrochen wurde. Nichts braucht diese Datei: Löschen Sie sie, wenn kein Kiosk und keine Sicherung läuft.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>A backup was put back (rows: {rows})</source>
        <translation>Eine Sicherung wurde zurückgelegt (Zeilen: {rows})</translation>
    </message>
    <message>
        <source>A bundle of this kiosk’s rows was written ({rows} rows)</source>
        <translation>Ein Paket mit den Zeilen dieses Kiosks wurde geschrieben ({rows} Zeilen)</translation>
    </message>
    <message>
        <source>A check found what is not as Rapport wrote it ({count})</source>
        <translation>Eine Prüfung fand etwas, das nicht so ist, wie Rapport es geschrieben hat ({count})</translation>
    </message>
    <message>
        <source>A former colleague</source>
        <translation>Jemand, der nicht mehr im Team ist</translation>
    </message>
    <message>
        <source>A new list of clients was brought to a kiosk ({clients} clients)</source>
        <translation>Eine neue Liste der Klient:innen wurde auf einen Kiosk gebracht ({clients} Klient:innen)</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records to a newer form (from {before} to {now})</source>
        <translation>Ein neueres Rapport hat die Aufzeichnungen auf eine neuere Form gebracht (von {before} auf {now})</translation>
    </message>
    <message>
        <source>An entry that cannot be read</source>
        <translation>Ein Eintrag, der sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>Rows of another kiosk were brought in ({rows} new rows)</source>
        <translation>Zeilen eines anderen Kiosks wurden aufgenommen ({rows} neue Zeilen)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Something that only a newer Rapport knows (number {event})</source>
        <translation>Etwas, das nur ein neueres Rapport kennt (Nummer {event})</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed (minutes: {minutes})</source>
        <translation>Die Uhr des Kiosks wurde verstellt (Minuten: {minutes})</translation>
    </message>
    <message>
        <source>The kiosk was started</source>
        <translation>Der Kiosk wurde gestartet</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Der Notfallschlüssel</translation>
    </message>
    <message>
        <source>Wrong passphrases: {count}</source>
        <translation>Falsche Passphrasen: {count}</translation>
    </message>
    <message>
        <source>{who}: a kiosk without therapists added</source>
        <translation>{who}: einen Kiosk ohne Therapeut:innen hinzugefügt</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a picture</source>
        <translation>{who}: Diagramm von {client} als Bild gespeichert</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a table</source>
        <translation>{who}: Diagramm von {client} als Tabelle gespeichert</translation>
    </message>
    <message>
        <source>{who}: a report on client {client} saved</source>
        <translation>{who}: Bericht über {client} gespeichert</translation>
    </message>
    <message>
        <source>{who}: a therapist removed</source>
        <translation>{who}: jemanden aus dem Team entfernt</translation>
    </message>
    <message>
        <source>{who}: a visit ends after {visit} s without a touch, the therapist’s pages lock after {lock} s</source>
        <translation>{who}: Ein Besuch endet nach {visit} s ohne Berührung, die Seiten für Therapeut:innen sperren sich nach {lock} s</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept for so many months: {months}</source>
        <translation>{who}: Antwortbögen werden so viele Monate aufbewahrt: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept without limit</source>
        <translation>{who}: Antwortbögen werden unbegrenzt aufbewahrt</translation>
    </message>
    <message>
        <source>{who}: answer sheets destroyed, {sheets}; months that they are kept: {months}</source>
        <translation>{who}: Antwortbögen vernichtet, {sheets}; Monate der Aufbewahrung: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets exported (sheets: {sheets}, clients: {clients})</source>
        <translation>{who}: Antwortbögen exportiert (Bögen: {sheets}, Klient:innen: {clients})</translation>
    </message>
    <message>
        <source>{who}: answer sheets of client {client} exported (sheets: {sheets})</source>
        <translation>{who}: Antwortbögen von {client} exportiert (Bögen: {sheets})</translation>
    </message>
    <message>
        <source>{who}: backup made (rows: {rows})</source>
        <translation>{who}: Sicherung erstellt (Zeilen: {rows})</translation>
    </message>
    <message>
        <source>{who}: client {client} added</source>
        <translation>{who}: {client} hinzugefügt</translation>
    </message>
    <message>
        <source>{who}: client {client} comes again</source>
        <translation>{who}: {client} kommt wieder</translation>
    </message>
    <message>
        <source>{who}: client {client} erased</source>
        <translation>{who}: {client} endgültig gelöscht</translation>
    </message>
    <message>
        <source>{who}: client {client} has left</source>
        <translation>{who}: {client} kommt nicht mehr</translation>
    </message>
    <message>
        <source>{who}: client {client} no longer shared with {holder}</source>
        <translation>{who}: {client} nicht mehr für {holder} freigegeben</translation>
    </message>
    <message>
        <source>{who}: client {client} shared with {holder}</source>
        <translation>{who}: {client} für {holder} freigegeben</translation>
    </message>
    <message>
        <source>{who}: client {client} transferred to {holder}</source>
        <translation>{who}: {client} an {holder} übergeben</translation>
    </message>
    <message>
        <source>{who}: figures across clients saved, without names (clients: {clients})</source>
        <translation>{who}: Zahlen über mehrere Klient:innen gespeichert, ohne Namen (Klient:innen: {clients})</translation>
    </message>
    <message>
        <source>{who}: languages of the practice changed</source>
        <translation>{who}: Sprachen der Praxis geändert</translation>
    </message>
    <message>
        <source>{who}: list of clients for other kiosks written ({clients} clients)</source>
        <translation>{who}: Liste der Klient:innen für andere Kioske geschrieben ({clients} Klient:innen)</translation>
    </message>
    <message>
        <source>{who}: look of the clients’ pages changed</source>
        <translation>{who}: Aussehen der Seiten für Klient:innen geändert</translation>
    </message>
    <message>
        <source>{who}: new code card for client {client}</source>
        <translation>{who}: neue Codekarte für {client}</translation>
    </message>
    <message>
        <source>{who}: new passphrase given to {holder}</source>
        <translation>{who}: neue Passphrase für {holder} vergeben</translation>
    </message>
    <message>
        <source>{who}: new recovery key made</source>
        <translation>{who}: neuen Notfallschlüssel erstellt</translation>
    </message>
    <message>
        <source>{who}: notice on saved files changed</source>
        <translation>{who}: Vermerk auf gespeicherten Dateien geändert</translation>
    </message>
    <message>
        <source>{who}: own passphrase changed</source>
        <translation>{who}: eigene Passphrase geändert</translation>
    </message>
    <message>
        <source>{who}: passphrase protected better ({mebibytes} MiB, passes: {passes})</source>
        <translation>{who}: Passphrase besser geschützt ({mebibytes} MiB, Durchgänge: {passes})</translation>
    </message>
    <message>
        <source>{who}: something about client {client} saved</source>
        <translation>{who}: etwas über {client} gespeichert</translation>
    </message>
    <message>
        <source>{who}: therapist {holder} added</source>
        <translation>{who}: {holder} ins Team aufgenommen</translation>
    </message>
    <message>
        <source>{who}: unlocked</source>
        <translation>{who}: entsperrt</translation>
    </message>
    <message>
        <source>{who}: what clients are asked changed</source>
        <translation>{who}: geändert, was Klient:innen gefragt werden</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>A backup was put back in the place of the practice&apos;s folder.</source>
        <translation>Eine Sicherung wurde an die Stelle des Praxis-Ordners gelegt.</translation>
    </message>
    <message>
        <source>A check by a colleague found something that is not as Rapport wrote it.</source>
        <translation>Bei einer Prüfung fand jemand aus dem Team etwas, das nicht so ist, wie Rapport es geschrieben hat.</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>Ein neueres Rapport hat die Aufzeichnungen eines Geräts auf eine neuere Form gebracht und den früheren Stand neben dem Ordner aufbewahrt.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed once.</source>
        <translation>Eine falsche Passphrase wurde einmal eingegeben.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed {count} times.</source>
        <translation>Eine falsche Passphrase wurde {count}-mal eingegeben.</translation>
    </message>
    <message>
        <source>Answer sheets were exported once.</source>
        <translation>Antwortbögen wurden einmal exportiert.</translation>
    </message>
    <message>
        <source>Answer sheets were exported {count} times.</source>
        <translation>Antwortbögen wurden {count}-mal exportiert.</translation>
    </message>
    <message>
        <source>Backups were put back in the place of the practice&apos;s folder {count} times.</source>
        <translation>{count}-mal wurden Sicherungen an die Stelle des Praxis-Ordners gelegt.</translation>
    </message>
    <message>
        <source>One answer sheet came in.</source>
        <translation>Ein Antwortbogen kam an.</translation>
    </message>
    <message>
        <source>One backup was made.</source>
        <translation>Eine Sicherung wurde erstellt.</translation>
    </message>
    <message>
        <source>One more change about people is in the practice&apos;s log.</source>
        <translation>Eine weitere Änderung, die Personen betrifft, steht im Protokoll der Praxis.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed once.</source>
        <translation>Die Uhr des Kiosks wurde einmal verstellt.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed {count} times.</source>
        <translation>Die Uhr des Kiosks wurde {count}-mal verstellt.</translation>
    </message>
    <message>
        <source>The kiosk was started once.</source>
        <translation>Der Kiosk wurde einmal gestartet.</translation>
    </message>
    <message>
        <source>The kiosk was started {count} times.</source>
        <translation>Der Kiosk wurde {count}-mal gestartet.</translation>
    </message>
    <message>
        <source>The recovery key was used once to unlock.</source>
        <translation>Mit dem Notfallschlüssel wurde einmal entsperrt.</translation>
    </message>
    <message>
        <source>The recovery key was used {count} times to unlock.</source>
        <translation>Mit dem Notfallschlüssel wurde {count}-mal entsperrt.</translation>
    </message>
    <message>
        <source>{count} answer sheets came in.</source>
        <translation>{count} Antwortbögen kamen an.</translation>
    </message>
    <message>
        <source>{count} backups were made.</source>
        <translation>{count} Sicherungen wurden erstellt.</translation>
    </message>
    <message>
        <source>{count} checks by colleagues found something that is not as Rapport wrote it.</source>
        <translation>{count} Prüfungen durch andere im Team fanden etwas, das nicht so ist, wie Rapport es geschrieben hat.</translation>
    </message>
    <message>
        <source>{count} more changes about people are in the practice&apos;s log.</source>
        <translation>{count} weitere Änderungen, die Personen betreffen, stehen im Protokoll der Praxis.</translation>
    </message>
    <message>
        <source>{count} times a newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>{count}-mal hat ein neueres Rapport die Aufzeichnungen eines Geräts auf eine neuere Form gebracht und den früheren Stand neben dem Ordner aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Strong enough.</source>
        <translation>Stark genug.</translation>
    </message>
    <message>
        <source>Too easy to guess. Add another unrelated word; leave out names, dates, keyboard rows and repetitions.</source>
        <translation>Zu leicht zu erraten. Fügen Sie noch ein Wort hinzu, das nichts mit den anderen zu tun hat. Vermeiden Sie Namen, Daten, Tastaturreihen und Wiederholungen.</translation>
    </message>
    <message>
        <source>Use at least 15 characters: four or five unrelated words are easy to keep.</source>
        <translation>Nehmen Sie mindestens 15 Zeichen: Vier oder fünf Wörter, die nichts miteinander zu tun haben, sind leicht zu merken.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Answer sheets: {count}. With a score: {scored}.</source>
        <translation>Antwortbögen: {count}. Mit einem Wert: {scored}.</translation>
    </message>
    <message>
        <source>Client no. {number}</source>
        <translation>Klient:in Nr. {number}</translation>
    </message>
    <message>
        <source>Earlier sessions that are not listed here: {count}.</source>
        <translation>Frühere Sitzungen, die hier nicht aufgeführt sind: {count}.</translation>
    </message>
    <message>
        <source>For some sessions your answers have stayed lower than before.</source>
        <translation>Seit einigen Sitzungen sind Ihre Antworten niedriger als davor.</translation>
    </message>
    <message>
        <source>It is too early to say where your answers are going.</source>
        <translation>Es ist noch zu früh, um zu sagen, wohin sich Ihre Antworten bewegen.</translation>
    </message>
    <message>
        <source>Little by little your answers have gone down.</source>
        <translation>Nach und nach sind Ihre Antworten niedriger geworden.</translation>
    </message>
    <message>
        <source>Moments that did not feel right, and repairs</source>
        <translation>Momente, die sich nicht gut angefühlt haben, und wie es wieder gut wurde</translation>
    </message>
    <message>
        <source>Newest session: {tier}.</source>
        <translation>Neueste Sitzung: {tier}.</translation>
    </message>
    <message>
        <source>None was spoken of.</source>
        <translation>Von keinem wurde berichtet.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes from before the first or after the last session, not printed: {count}.</source>
        <translation>Notizen aus der Zeit vor der ersten oder nach der letzten Sitzung, nicht gedruckt: {count}.</translation>
    </message>
    <message>
        <source>Nothing unusual in any session.</source>
        <translation>Nichts Ungewöhnliches in den Sitzungen.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved down: a good reason to talk about it.</source>
        <translation>In den letzten Sitzungen sind Ihre Antworten niedriger geworden: ein guter Grund, darüber zu sprechen.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved up.</source>
        <translation>In den letzten Sitzungen sind Ihre Antworten höher geworden.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have stayed about the same.</source>
        <translation>In den letzten Sitzungen sind Ihre Antworten etwa gleich geblieben.</translation>
    </message>
    <message>
        <source>Private notes of the therapist. They are printed because that was chosen for this report.</source>
        <translation>Private Notizen von therapeutischer Seite. Sie sind gedruckt, weil das für diesen Bericht so gewählt wurde.</translation>
    </message>
    <message>
        <source>Put right by the end: {answer}.</source>
        <translation>Am Ende wieder gut: {answer}.</translation>
    </message>
    <message>
        <source>Questions that were left out, in all sheets together: {count}.</source>
        <translation>Ausgelassene Fragen, in allen Bögen zusammen: {count}.</translation>
    </message>
    <message>
        <source>Scores at the top of the scale: {share} of 100.</source>
        <translation>Werte ganz oben auf der Skala: {share} von 100.</translation>
    </message>
    <message>
        <source>Sheets of another questionnaire, not shown here: {count}.</source>
        <translation>Bögen eines anderen Fragebogens, hier nicht gezeigt: {count}.</translation>
    </message>
    <message>
        <source>Sheets with one answer throughout: {share} of 100.</source>
        <translation>Bögen mit durchgehend derselben Antwort: {share} von 100.</translation>
    </message>
    <message>
        <source>Something did not feel quite right, a little.</source>
        <translation>Etwas hat sich nicht ganz gut angefühlt, ein wenig.</translation>
    </message>
    <message>
        <source>Something did not feel right.</source>
        <translation>Etwas hat sich nicht gut angefühlt.</translation>
    </message>
    <message>
        <source>Something was different from the sessions before.</source>
        <translation>Etwas war anders als in den Sitzungen davor.</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>Noch offen.</translation>
    </message>
    <message>
        <source>Still open: what happened in session {session}.</source>
        <translation>Noch offen: was in Sitzung {session} geschehen ist.</translation>
    </message>
    <message>
        <source>The band shows where your scores usually are: {lower} to {upper}, worked out from your first {count} scores.</source>
        <translation>Das Band zeigt, wo Ihre Werte üblicherweise liegen: {lower} bis {upper}, berechnet aus Ihren ersten {count} Werten.</translation>
    </message>
    <message>
        <source>The highest score so far, {score} of 100. What helped?</source>
        <translation>Der bisher höchste Wert, {score} von 100. Was hat geholfen?</translation>
    </message>
    <message>
        <source>The newest score: {score} of 100, on {date}.</source>
        <translation>Der neueste Wert: {score} von 100, am {date}.</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Es gibt noch keine Sitzung.</translation>
    </message>
    <message>
        <source>This is no test and no grade, neither of you nor of your therapist.</source>
        <translation>Das ist kein Test und keine Note, weder für Sie noch für Ihre Therapeutin oder Ihren Therapeuten.</translation>
    </message>
    <message>
        <source>Trust over time</source>
        <translation>Vertrauen im Verlauf</translation>
    </message>
    <message>
        <source>We can come back to this.</source>
        <translation>Wir können darauf zurückkommen.</translation>
    </message>
    <message>
        <source>What could be worth talking about</source>
        <translation>Worüber sich ein Gespräch lohnen könnte</translation>
    </message>
    <message>
        <source>What do you see in these lines? What would you like to be different, and what should stay as it is? There is no right answer.</source>
        <translation>Was sehen Sie in diesen Linien? Was soll anders werden, und was soll so bleiben, wie es ist? Es gibt keine richtige Antwort.</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>What was noticed, and by which rule</source>
        <translation>Was aufgefallen ist, und nach welcher Regel</translation>
    </message>
    <message>
        <source>Without a score, because too few questions were answered: {count}.</source>
        <translation>Ohne Wert, weil zu wenige Fragen beantwortet wurden: {count}.</translation>
    </message>
    <message>
        <source>Your answers were clearly lower than in the sessions before.</source>
        <translation>Ihre Antworten waren deutlich niedriger als in den Sitzungen davor.</translation>
    </message>
    <message>
        <source>Your answers were lower than they usually are.</source>
        <translation>Ihre Antworten waren niedriger als sonst.</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>voll und ganz</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>größtenteils</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>fast ganz</translation>
    </message>
    <message>
        <source>we did not talk about it</source>
        <translation>wir haben nicht darüber gesprochen</translation>
    </message>
    <message>
        <source>{first} to {last}, sessions: {sessions}</source>
        <translation>{first} bis {last}, Sitzungen: {sessions}</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare your answers with your own earlier ones only.</source>
        <translation>„Vertrauen nach der Sitzung“ ist keine validierte Skala und hat keine Normen: Vergleichen Sie Ihre Antworten nur mit Ihren eigenen früheren.</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>A fall of one step since the last score. Frequent, and by itself rarely more than a reason to ask.</source>
        <translation>Ein Abfall um eine Stufe seit dem letzten Wert. Das ist häufig und für sich allein selten mehr als ein Anlass nachzufragen.</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>Echtheit</translation>
    </message>
    <message>
        <source>Chance alone puts about {share} of 100 stable sessions below the lower limit if no session resembles the one before, and {fewest} to {most} if neighbouring sessions are alike. Only that side is marked: a score above the range is good news.</source>
        <translation>Allein durch Zufall liegen etwa {share} von 100 stabilen Sitzungen unter der unteren Grenze, wenn keine Sitzung der davor ähnelt, und {fewest} bis {most}, wenn benachbarte Sitzungen einander ähneln. Nur diese Seite wird markiert: Ein Wert über dem Bereich ist eine gute Nachricht.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Cultural respect</source>
        <translation>Achtung der Herkunft</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Einfühlung</translation>
    </message>
    <message>
        <source>Falling over the last {sessions} scores.</source>
        <translation>Fällt über die letzten {sessions} Werte.</translation>
    </message>
    <message>
        <source>Individuals chart: below the mean by {limit_width} times the mean moving range of the first {baseline} scores (from {fewest} on). Unusual only where the score is also rarely so low for this client, or has stayed low.</source>
        <translation>Einzelwertkarte: unter dem Mittelwert, um das {limit_width}-Fache der mittleren gleitenden Spannweite der ersten {baseline} Werte (ab {fewest}). Ungewöhnlich nur, wenn der Wert für diese Person auch selten so niedrig oder niedrig geblieben ist.</translation>
    </message>
    <message>
        <source>Limits (individuals chart): this client&apos;s own usual range, {lower} to {upper} around {centre}, from the first {count} scores: mean ± {width} times the mean change from score to score, then kept.</source>
        <translation>Grenzen (Einzelwertkarte): der eigene übliche Bereich dieser Person, {lower} bis {upper} um {centre}, aus den ersten {count} Werten: Mittelwert ± das {width}-Fache der mittleren Änderung von Wert zu Wert, danach beibehalten.</translation>
    </message>
    <message>
        <source>Many ratings of trust sit at the top. A first score below it that rises is a good sign.</source>
        <translation>Viele Vertrauenswerte liegen ganz oben. Ein erster Wert darunter, der steigt, ist ein gutes Zeichen.</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>Momente, die sich nicht gut angefühlt haben</translation>
    </message>
    <message>
        <source>No clear trend over the last {sessions} scores.</source>
        <translation>Kein klarer Verlauf über die letzten {sessions} Werte.</translation>
    </message>
    <message>
        <source>No limits yet: they need {fewest} scores, there are {count}.</source>
        <translation>Noch keine Grenzen: Sie brauchen {fewest} Werte, es gibt {count}.</translation>
    </message>
    <message>
        <source>No limits: no variation so far, all {count} scores are equal.</source>
        <translation>Keine Grenzen: bisher keine Schwankung, alle {count} Werte sind gleich.</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>Nichts Ungewöhnliches</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Wieder gut</translation>
    </message>
    <message>
        <source>Rarely so low: Rapport learns from the client&apos;s earlier scores where they usually lie and how much they vary, and speaks when a fall in this session or in one of the {before} before explains the scores since more than {odds} times better than chance; where the client tells of a moment that did not feel right, less is enough. A fall is noticed once: while scores stay so low, sessions only say that it goes on, unless one is lower still.</source>
        <translation>Selten so niedrig: Rapport lernt aus den früheren Werten dieser Person, wo sie üblicherweise liegen und wie stark sie schwanken, und meldet sich, wenn ein Rückgang in dieser Sitzung oder in einer der {before} davor die Werte seither mehr als {odds}-mal besser erklärt als der Zufall; spricht die Person von einem Moment, der sich nicht gut angefühlt hat, genügt weniger. Ein Rückgang wird einmal bemerkt: Solange die Werte so niedrig bleiben, sagen die Sitzungen nur, dass er anhält, es sei denn, ein Wert liegt noch niedriger.</translation>
    </message>
    <message>
        <source>Reliable change (Jacobson &amp; Truax): a fall since the first score beyond 1.96 standard errors.</source>
        <translation>Verlässliche Veränderung (Jacobson &amp; Truax): ein Abfall seit dem ersten Wert um mehr als 1,96 Standardfehler.</translation>
    </message>
    <message>
        <source>Rising over the last {sessions} scores.</source>
        <translation>Steigt über die letzten {sessions} Werte.</translation>
    </message>
    <message>
        <source>Run chart (Anhøj): more scores in a row on one side of the median, or fewer crossings of it, than chance allows in 95 of 100 series.</source>
        <translation>Verlaufsdiagramm (Anhøj): mehr Werte nacheinander auf einer Seite des Medians, oder weniger Kreuzungen mit ihm, als der Zufall in 95 von 100 Reihen zulässt.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Signals are invitations to talk. They are no risk scores and no advice about treatment.</source>
        <translation>Hinweise sind Einladungen zum Gespräch. Sie sind keine Risikowerte und kein Rat zur Behandlung.</translation>
    </message>
    <message>
        <source>Since the first session the score has fallen by more than measurement error explains (it is {value}; {bound} or less counts).</source>
        <translation>Seit der ersten Sitzung ist der Wert stärker gefallen, als Messfehler erklären (er ist {value}; {bound} oder weniger zählt).</translation>
    </message>
    <message>
        <source>Slow erosion: exponentially weighted mean (weight {weight}, {width} standard deviations) against the first {baseline} scores.</source>
        <translation>Langsamer Rückgang: exponentiell gewichteter Mittelwert (Gewicht {weight}, {width} Standardabweichungen) gegenüber den ersten {baseline} Werten.</translation>
    </message>
    <message>
        <source>Stayed low: {stay} scores in a row that lie so low together that the client&apos;s first {learnt} scores let expect it in fewer than {rare_stay} of 10,000 stretches. The first {learnt} stay the yardstick, so that a slow decline cannot hide.</source>
        <translation>Niedrig geblieben: {stay} Werte nacheinander, die zusammen so niedrig liegen, wie es nach den ersten {learnt} Werten dieser Person in weniger als {rare_stay} von 10.000 solchen Folgen zu erwarten ist. Die ersten {learnt} bleiben der Maßstab, damit sich ein langsamer Rückgang nicht verbergen kann.</translation>
    </message>
    <message>
        <source>The client noticed, a little, a moment that did not feel right.</source>
        <translation>Die Person hat, ein wenig, einen Moment bemerkt, der sich nicht gut angefühlt hat.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was not put right.</source>
        <translation>Die Person sagt, dass sich ein Moment nicht gut angefühlt hat und dass es nicht wieder gut wurde.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was put right.</source>
        <translation>Die Person sagt, dass sich ein Moment nicht gut angefühlt hat und dass es wieder gut wurde.</translation>
    </message>
    <message>
        <source>The cut-off that the measure&apos;s authors give.</source>
        <translation>Der Grenzwert, den die Autorinnen und Autoren des Messinstruments angeben.</translation>
    </message>
    <message>
        <source>The last {stay} scores have stayed low, at {value} or less: by this client&apos;s first {learnt}, at least one of {stay} is usually {bound} or more.</source>
        <translation>Die letzten {stay} Werte sind niedrig geblieben, bei {value} oder weniger: Nach den ersten {learnt} Werten dieser Person liegt von {stay} üblicherweise mindestens einer bei {bound} oder mehr.</translation>
    </message>
    <message>
        <source>The score fell by {value} points within three sessions; from {bound} on that is a lot for this client.</source>
        <translation>Der Wert fiel innerhalb von drei Sitzungen um {value} Punkte; ab {bound} ist das für diese Person viel.</translation>
    </message>
    <message>
        <source>The score is still low for this client: it is {value}, and by the earlier scores {bound} or more is usual.</source>
        <translation>Der Wert ist für diese Person noch niedrig: Er beträgt {value}; nach den früheren Werten ist {bound} oder mehr üblich.</translation>
    </message>
    <message>
        <source>The score, {value}, is at least one step lower than last time.</source>
        <translation>Der Wert, {value}, ist mindestens eine Stufe niedriger als beim letzten Mal.</translation>
    </message>
    <message>
        <source>The score, {value}, is below the measure&apos;s cut-off, {bound}.</source>
        <translation>Der Wert, {value}, liegt unter dem Grenzwert des Messinstruments, {bound}.</translation>
    </message>
    <message>
        <source>The score, {value}, is below this client&apos;s own lower limit, {bound}.</source>
        <translation>Der Wert, {value}, liegt unter der eigenen unteren Grenze dieser Person, {bound}.</translation>
    </message>
    <message>
        <source>The score, {value}, is rarely this low for this client: by the earlier scores, {bound} or more is usual.</source>
        <translation>Der Wert, {value}, ist für diese Person selten so niedrig: Nach den früheren Werten ist {bound} oder mehr üblich.</translation>
    </message>
    <message>
        <source>The scores cross their median {value} times; {bound} or more are usual.</source>
        <translation>Die Werte kreuzen ihren Median {value}-mal; üblich ist {bound}-mal oder öfter.</translation>
    </message>
    <message>
        <source>The scores have worn down: their weighted mean, {value}, is below its bound, {bound}.</source>
        <translation>Die Werte sind langsam gesunken: Ihr gewichteter Mittelwert, {value}, liegt unter seiner Grenze, {bound}.</translation>
    </message>
    <message>
        <source>Too few scores yet for a trend.</source>
        <translation>Noch zu wenige Werte für einen Verlauf.</translation>
    </message>
    <message>
        <source>Unusual for this client</source>
        <translation>Ungewöhnlich für diese Person</translation>
    </message>
    <message>
        <source>V-episode, a rule of Rapport&apos;s own: a fall from the best of three scores by one (mild) or two (marked) of the client&apos;s standard deviations and a tenth of the scale; unusual when it is marked, ends as far below the client&apos;s mean, and the score is rarely so low for this client or has stayed low; put right when one of the next {following} scores is half-way or all the way back.</source>
        <translation>V-Episode, eine eigene Regel von Rapport: ein Abfall vom besten von drei Werten um eine (leicht) oder zwei (deutlich) Standardabweichungen dieser Person und um ein Zehntel der Skala; ungewöhnlich, wenn er deutlich ist, ebenso weit unter dem Mittelwert dieser Person endet und der Wert für diese Person selten so niedrig oder niedrig geblieben ist; wieder gut, wenn einer der nächsten {following} Werte halb oder ganz zurückgekehrt ist.</translation>
    </message>
    <message>
        <source>What happened in session {sessions} is still open.</source>
        <translation>Was in Sitzung {sessions} geschehen ist, ist noch offen.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>Was in den Sitzungen {sessions} geschehen ist, ist noch offen.</translation>
    </message>
    <message>
        <source>What the client says about a moment outranks every statistic; “mostly” put right or better closes it.</source>
        <translation>Was die Person selbst über einen Moment sagt, zählt mehr als jede Statistik; „größtenteils“ wieder gut oder besser schließt ihn ab.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>Was in Sitzung {session} aufgefallen ist, hält an.</translation>
    </message>
    <message>
        <source>Worth a talk</source>
        <translation>Ein Gespräch wert</translation>
    </message>
    <message>
        <source>{value} scores in a row lie on one side of the median; up to {bound} are usual.</source>
        <translation>{value} Werte nacheinander liegen auf einer Seite des Medians; bis zu {bound} sind üblich.</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare a client only with themselves.</source>
        <translation>„Vertrauen nach der Sitzung“ ist keine validierte Skala und hat keine Normen: Vergleichen Sie eine Person nur mit sich selbst.</translation>
    </message>
</context>
</TS>
