<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Berry</source>
        <translation>Framboise</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Brique</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Mousse</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Autre couleur</translation>
    </message>
    <message>
        <source>Own colour, written as #RRGGBB</source>
        <translation>Autre couleur, écrite sous la forme #RRGGBB</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Prune</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Take {colour}</source>
        <translation>Prendre {colour}</translation>
    </message>
</context>
<context>
    <name>AccessFlow</name>
    <message>
        <source>You can no longer read this client.</source>
        <translation>Vous ne pouvez plus lire les réponses de cette personne.</translation>
    </message>
    <message>
        <source>{client} comes again.</source>
        <translation>{client} revient.</translation>
    </message>
    <message>
        <source>{client} has left.</source>
        <translation>{client} ne vient plus.</translation>
    </message>
    <message>
        <source>{client} is erased.</source>
        <translation>Les données de {client} sont effacées définitivement.</translation>
    </message>
    <message>
        <source>{client} is {name}’s client now.</source>
        <translation>{name} suit maintenant {client}.</translation>
    </message>
    <message>
        <source>{name} can no longer read this client.</source>
        <translation>{name} ne peut plus lire les réponses de cette personne.</translation>
    </message>
    <message>
        <source>{name} can read this client now.</source>
        <translation>{name} peut maintenant lire les réponses de cette personne.</translation>
    </message>
</context>
<context>
    <name>AccessTab</name>
    <message>
        <source>A client may ask for a copy of everything that was answered here: a report to read, and the answers for another program.</source>
        <translation>Une personne suivie peut demander une copie de tout ce qu’elle a répondu ici&#x202f;: un compte rendu à lire, et les réponses pour un autre programme.</translation>
    </message>
    <message>
        <source>A client who has left is no longer in the list and cannot answer any more.</source>
        <translation>Une personne qui ne vient plus n’est plus dans la liste et ne peut plus répondre.</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Une copie</translation>
    </message>
    <message>
        <source>A copy of all answers</source>
        <translation>Copie de toutes les réponses</translation>
    </message>
    <message>
        <source>A lost card, or one that somebody else saw, is replaced by a new one.</source>
        <translation>Une carte perdue, ou que quelqu’un d’autre a vue, est remplacée par une nouvelle.</translation>
    </message>
    <message>
        <source>Access and card</source>
        <translation>Accès et carte</translation>
    </message>
    <message>
        <source>Code card</source>
        <translation>Carte à code</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Destroys the client’s keys: nobody can read these answers any more, not even you.</source>
        <translation>Détruit les clés de cette personne&#x202f;: plus personne ne peut lire ces réponses, pas même vous.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Erase this client for good</source>
        <translation>Effacer cette personne définitivement</translation>
    </message>
    <message>
        <source>Erase {client} for good? The name, the code card and the keys to all answers are destroyed, and nothing brings them back. Backups that were made before still hold them until you destroy those.</source>
        <translation>Effacer {client} définitivement&#x202f;? Le nom, la carte à code et les clés de toutes les réponses sont détruits, et rien ne les fait revenir. Les sauvegardes faites avant les contiennent encore, jusqu’à ce que vous les détruisiez aussi.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Hand {client} over to {name}? You cannot read this client afterwards.</source>
        <translation>Confier {client} à {name}&#x202f;? Ensuite, vous ne pourrez plus lire les réponses de cette personne.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser comme c’est</translation>
    </message>
    <message>
        <source>Make a new code card? The one that the client has stops working at once.</source>
        <translation>Faire une nouvelle carte à code&#x202f;? Celle d’avant ne marche plus, tout de suite.</translation>
    </message>
    <message>
        <source>New code card</source>
        <translation>Nouvelle carte à code</translation>
    </message>
    <message>
        <source>Nobody else works in this practice.</source>
        <translation>Personne d’autre ne travaille dans ce cabinet.</translation>
    </message>
    <message>
        <source>This client comes again</source>
        <translation>Cette personne revient</translation>
    </message>
    <message>
        <source>This client has left</source>
        <translation>Cette personne ne vient plus</translation>
    </message>
    <message>
        <source>This client has left: not in the list, and the code card is not taken.</source>
        <translation>Cette personne ne vient plus&#x202f;: elle n’est pas dans la liste, et sa carte à code n’est pas acceptée.</translation>
    </message>
    <message>
        <source>Type the client’s name to erase</source>
        <translation>Pour effacer, tapez le nom de la personne</translation>
    </message>
    <message>
        <source>Who can read</source>
        <translation>Qui peut lire</translation>
    </message>
    <message>
        <source>Whoever can read sees all answers, past and future. The recovery key opens every client.</source>
        <translation>Qui peut lire voit toutes les réponses, passées et à venir. La clé de secours ouvre les réponses de toutes les personnes suivies.</translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation>Oui, une nouvelle carte</translation>
    </message>
    <message>
        <source>Yes, hand over</source>
        <translation>Oui, confier</translation>
    </message>
</context>
<context>
    <name>AddClientPage</name>
    <message>
        <source>Add a client</source>
        <translation>Ajouter une personne suivie</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Toutes les personnes suivies</translation>
    </message>
    <message>
        <source>Make the code card</source>
        <translation>Faire la carte à code</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Nom de la personne suivie</translation>
    </message>
    <message>
        <source>Please type the client’s name first.</source>
        <translation>Tapez d’abord le nom de la personne.</translation>
    </message>
    <message>
        <source>The name is sealed: only you and the recovery key can read it.</source>
        <translation>Le nom est scellé&#x202f;: seuls vous et la clé de secours peuvent le lire.</translation>
    </message>
</context>
<context>
    <name>AddTherapistPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>Ajouter un ou une thérapeute</translation>
    </message>
    <message>
        <source>Add this therapist</source>
        <translation>Ajouter au cabinet</translation>
    </message>
    <message>
        <source>Best typed by the new colleague: it opens the answers of the clients whom you share or hand over. Until then there is nothing to read.</source>
        <translation>Il vaut mieux que la nouvelle personne de l’équipe la tape elle-même&#x202f;: la phrase secrète ouvre les réponses des personnes que vous partagez ou confiez. D’ici là, il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>Name of the therapist, typed to unlock</source>
        <translation>Nom du ou de la thérapeute, à taper pour déverrouiller</translation>
    </message>
    <message>
        <source>Please type the therapist’s name.</source>
        <translation>Tapez le nom du ou de la thérapeute.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Thérapeutes</translation>
    </message>
</context>
<context>
    <name>AloudButton</name>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
</context>
<context>
    <name>Analogue</name>
    <message>
        <source>A little less</source>
        <translation>Un peu moins</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Un peu plus</translation>
    </message>
    <message>
        <source>Mark the middle</source>
        <translation>Marquer le milieu</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Rien n’est encore marqué.</translation>
    </message>
    <message>
        <source>Tap the line again to move the mark.</source>
        <translation>Touchez de nouveau la ligne pour déplacer la marque.</translation>
    </message>
    <message>
        <source>Tap the line where it fits for you.</source>
        <translation>Touchez la ligne à l’endroit qui vous convient.</translation>
    </message>
    <message>
        <source>Towards: {words}</source>
        <translation>Vers&#x202f;: {words}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Close to: {words}</source>
        <translation>Proche de&#x202f;: {words}</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Au milieu</translation>
    </message>
    <message>
        <source>More towards: {words}</source>
        <translation>Plutôt vers&#x202f;: {words}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}&#x202f;: {words}</translation>
    </message>
    <message>
        <source>{words} ({number} of {most})</source>
        <translation>{words} ({number} sur {most})</translation>
    </message>
</context>
<context>
    <name>AwayPage</name>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>The therapist is using this device.</source>
        <translation>Votre thérapeute se sert de cet appareil.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Another folder</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>It lies on the same disk as the practice: one fault may take both. Copy it to a USB stick.</source>
        <translation>Elle se trouve sur le même disque que le cabinet&#x202f;: une seule panne peut emporter les deux. Copiez-la sur une clé USB.</translation>
    </message>
    <message>
        <source>Making the backup, then restoring it once to see that it works</source>
        <translation>La sauvegarde est faite, puis restaurée une fois pour voir si elle marche</translation>
    </message>
    <message>
        <source>On this device or in the practice’s network</source>
        <translation>Sur cet appareil ou dans le réseau du cabinet</translation>
    </message>
    <message>
        <source>One encrypted file with all answers and all keys. It opens with a therapist’s passphrase or the recovery key, on this device or on a new one.</source>
        <translation>Un seul fichier chiffré avec toutes les réponses et toutes les clés. Il s’ouvre avec la phrase secrète d’un ou d’une thérapeute ou avec la clé de secours, sur cet appareil ou sur un nouveau.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Put a USB stick in: it appears here by itself.</source>
        <translation>Branchez une clé USB&#x202f;: elle apparaît ici toute seule.</translation>
    </message>
    <message>
        <source>Take the stick out and keep it away from this device.</source>
        <translation>Retirez la clé USB et gardez-la loin de cet appareil.</translation>
    </message>
    <message>
        <source>The backup is made, and it was restored once to see that it works: {count} records, {size}. It is {file}.</source>
        <translation>La sauvegarde est faite, et elle a été restaurée une fois pour voir si elle marche&#x202f;: {count} enregistrements, {size}. Elle est ici&#x202f;: {file}.</translation>
    </message>
    <message>
        <source>The last backup: {date}, {count} records</source>
        <translation>Dernière sauvegarde&#x202f;: {date}, {count} enregistrements</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de ce cabinet.</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Où la mettre&#x202f;?</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back to the welcome page in {seconds} s. Touch or press any key to stay.</source>
        <translation>Retour à l’accueil dans {seconds} s. Pour rester, touchez l’écran ou appuyez sur une touche.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock at once: Esc or Ctrl+L</source>
        <translation>Verrouiller tout de suite&#x202f;: Échap ou Ctrl+L</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Touch or press any key to stay.</source>
        <translation>Verrouillage dans {seconds} s. Pour rester, touchez l’écran ou appuyez sur une touche.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>A few seconds left.</source>
        <translation>Encore quelques secondes.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>Encore une minute environ.</numerusform>
            <numerusform>Encore %n minutes environ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Encore moins d’une minute.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Code card</source>
        <translation>Carte à code</translation>
    </message>
    <message>
        <source>Print this page at its full size, cut the card out and give it to the client. Then delete the file: Rapport keeps no copy of the code, and a lost card is replaced by a new one.</source>
        <translation>Imprimez cette page en taille réelle, découpez la carte et donnez-la à la personne. Supprimez ensuite le fichier&#x202f;: Rapport ne garde aucune copie du code, et une carte perdue est remplacée par une nouvelle.</translation>
    </message>
    <message>
        <source>Rapport code card</source>
        <translation>Carte à code Rapport</translation>
    </message>
    <message>
        <source>Type it on the screen, or hold the lines under the reader. Nobody can read answers with it. If you lose it, tell your therapist.</source>
        <translation>Tapez le code à l’écran, ou placez les barres sous le lecteur. Personne ne peut lire de réponses avec ce code. Si vous perdez la carte, dites-le à votre thérapeute.</translation>
    </message>
    <message>
        <source>Whose card it is, by hand (do not write it on the card)</source>
        <translation>À qui est cette carte, à la main (ne l’écrivez pas sur la carte)</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <translation>Votre code personnel</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Your clients</source>
        <translation>Vos personnes suivies</translation>
    </message>
    <message>
        <source>Your clients, the most urgent first</source>
        <translation>Vos personnes suivies, le plus urgent en premier</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>And {count} more: “Practice”, “Records” lists all of them.</source>
        <translation>Et {count} autres&#x202f;: «&#x202f;Cabinet&#x202f;», «&#x202f;Enregistrements&#x202f;» les montre toutes.</translation>
    </message>
    <message>
        <source>Answers of clients who had no code at hand. Open to read them one by one.</source>
        <translation>Réponses de personnes qui n’avaient pas leur code. Ouvrez pour les lire une par une.</translation>
    </message>
    <message>
        <source>Last session: {date}.</source>
        <translation>Dernière séance&#x202f;: {date}.</translation>
    </message>
    <message>
        <source>New answer sheets: {count}.</source>
        <translation>Nouvelles feuilles de réponses&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Pas encore de séance.</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>Rupture ouverte</translation>
    </message>
    <message>
        <source>Open rupture: {sessions}.</source>
        <translation>Rupture ouverte&#x202f;: séance {sessions}.</translation>
    </message>
    <message>
        <source>Sessions without a score: {count}.</source>
        <translation>Séances sans score&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>The last session has no score: too few questions were answered.</source>
        <translation>La dernière séance n’a pas de score&#x202f;: trop peu de réponses.</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Sans code</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>Nouveau&#x202f;: {count}</translation>
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
            <numerusform>%n personne a répondu sans code</numerusform>
            <numerusform>%n personnes ont répondu sans code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer sheet(s) since you last looked</source>
        <translation>
            <numerusform>%n nouvelle feuille de réponses depuis votre dernier passage</numerusform>
            <numerusform>%n nouvelles feuilles de réponses depuis votre dernier passage</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Ajouter une personne suivie</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Fermer la borne</translation>
    </message>
    <message>
        <source>Close the kiosk? Clients cannot answer until it is started again.</source>
        <translation>Fermer la borne&#x202f;? Plus personne ne pourra répondre tant qu’elle ne sera pas relancée.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>La laisser ouverte</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>No client is in “{part}” now.</source>
        <translation>Personne dans «&#x202f;{part}&#x202f;» en ce moment.</translation>
    </message>
    <message>
        <source>No client yet. Add the first one to get a code card.</source>
        <translation>Pas encore de personne suivie. Ajoutez la première pour avoir une carte à code.</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it, among “{part}”.</source>
        <translation>Aucun nom avec «&#x202f;{typed}&#x202f;» dans «&#x202f;{part}&#x202f;».</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it.</source>
        <translation>Aucun nom avec «&#x202f;{typed}&#x202f;».</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Records: {code}</source>
        <translation>Enregistrements&#x202f;: {code}</translation>
    </message>
    <message>
        <source>Records: {code}, last time {last}</source>
        <translation>Enregistrements&#x202f;: {code}, la dernière fois {last}</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Montrer toutes les personnes suivies</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Oui, la fermer</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>Vos personnes suivies</translation>
    </message>
</context>
<context>
    <name>CheckKeyPage</name>
    <message>
        <source>Check the new recovery key</source>
        <translation>Vérifier la nouvelle clé de secours</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>Tapez deux de ses groupes d’après votre papier ou votre fichier. Les majuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>Revoir la clé</translation>
    </message>
    <message>
        <source>Use the new key from now on</source>
        <translation>Utiliser la nouvelle clé dès maintenant</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>Voulez-vous ajouter quelque chose&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Ready to send?</source>
        <translation>Voulez-vous envoyer maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation>Touchez une réponse pour la changer.</translation>
    </message>
    <message>
        <source>You wrote something</source>
        <translation>Vous avez écrit quelque chose</translation>
    </message>
    <message>
        <source>{question} {answer}. Open the box.</source>
        <translation>{question} {answer}. Ouvrir le cadre.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Access and card</source>
        <translation>Accès et carte</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Toutes les personnes suivies</translation>
    </message>
    <message>
        <source>Note steps of repair</source>
        <translation>Étapes de réparation</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Start the survey for this client</source>
        <translation>Lancer le questionnaire pour cette personne</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Évolution</translation>
    </message>
</context>
<context>
    <name>CodeCardView</name>
    <message>
        <source>Rapport code card</source>
        <translation>Carte à code Rapport</translation>
    </message>
    <message>
        <source>Save a card to print (PDF)</source>
        <translation>Enregistrer une carte à imprimer (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>Enregistré ici&#x202f;: {file}. Imprimez-le sur un autre ordinateur, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>La carte est prête</translation>
    </message>
    <message>
        <source>The code is {code}</source>
        <translation>Le code est {code}</translation>
    </message>
    <message>
        <source>The personal code</source>
        <translation>Le code personnel</translation>
    </message>
    <message>
        <source>Write it on the client’s card now, or save a card to print. It is shown this once and stored nowhere in clear; a lost card is replaced by a new one.</source>
        <translation>Écrivez-le maintenant sur la carte, ou enregistrez une carte à imprimer. Il n’est montré que cette fois et n’est stocké lisible nulle part. Une carte perdue est remplacée par une nouvelle.</translation>
    </message>
</context>
<context>
    <name>CodeDisplay</name>
    <message>
        <source>Code: {digits}</source>
        <translation>Code&#x202f;: {digits}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>I have no code at hand</source>
        <translation>Je n’ai pas de code avec moi</translation>
    </message>
    <message>
        <source>Please enter your code</source>
        <translation>Votre code, s’il vous plaît</translation>
    </message>
    <message>
        <source>The code has ten digits. Please type the ones that are missing.</source>
        <translation>Le code a dix chiffres. Tapez ceux qui manquent, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Type the ten digits on your card, or scan it.</source>
        <translation>Tapez les dix chiffres de votre carte, ou scannez-la.</translation>
    </message>
</context>
<context>
    <name>ColleagueCard</name>
    <message>
        <source>Keep as it is</source>
        <translation>Laisser comme c’est</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>Nouvelle phrase secrète pour {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Remove {name}? Nobody unlocks with that passphrase any more. Answers stay; clients who have left become the practice’s, and can be read with the recovery key.</source>
        <translation>Retirer {name}&#x202f;? Cette phrase secrète ne déverrouille alors plus rien. Les réponses restent. Les personnes qui ne viennent plus passent au cabinet&#x202f;; on peut lire leurs réponses avec la clé de secours.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Oui, retirer</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (vous)</translation>
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
        <translation>Boutons pour continuer</translation>
    </message>
    <message>
        <source>Buttons to go on at the left</source>
        <translation>Boutons pour continuer à gauche</translation>
    </message>
    <message>
        <source>Buttons to go on at the right</source>
        <translation>Boutons pour continuer à droite</translation>
    </message>
    <message>
        <source>Choose what suits you. You can change it again at any time.</source>
        <translation>Choisissez ce qui vous convient. Vous pouvez le changer de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>Rendre cette page plus facile à lire</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text size {percent} percent</source>
        <translation>Taille du texte&#x202f;: {percent} pour cent</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Usual contrast</source>
        <translation>Contraste habituel</translation>
    </message>
</context>
<context>
    <name>CommentPage</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Encore %n caractère possible</numerusform>
            <numerusform>Encore %n caractères possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>Vider le cadre</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>Voulez-vous ajouter quelque chose&#x202f;?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>You can leave this empty. Nobody reads it now: it is read later, with your answers. If you need somebody today, please speak to us in person.</source>
        <translation>Vous pouvez laisser ce cadre vide. Personne ne le lit en ce moment&#x202f;: il sera lu plus tard, avec vos réponses. Si vous avez besoin de quelqu’un aujourd’hui, venez nous parler.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check the recovery key</source>
        <translation>Vérifier la clé de secours</translation>
    </message>
    <message>
        <source>Found the practice</source>
        <translation>Créer le cabinet</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>Tapez deux de ses groupes d’après votre papier ou votre fichier. Les majuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>Revoir la clé</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Étape 3 sur 3</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>A backup is being made</source>
        <translation>Une sauvegarde est en cours</translation>
    </message>
    <message>
        <source>This view locks by itself as soon as it is done. “Lock” locks at once; then there is no backup.</source>
        <translation>Cette vue se verrouille toute seule dès que c’est fini. «&#x202f;Verrouiller&#x202f;» verrouille tout de suite&#x202f;; il n’y a alors pas de sauvegarde.</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Aujourd’hui, {date}</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>Files are saved as they are.</source>
        <translation>Les fichiers sont enregistrés tels quels.</translation>
    </message>
    <message>
        <source>For practices in the United States that treat substance use disorders: their records may only be passed on together with a notice. Everywhere else you do not need it.</source>
        <translation>Pour les cabinets des États-Unis qui soignent les addictions&#x202f;: leurs dossiers ne peuvent être transmis qu’avec une mention. Partout ailleurs, vous n’en avez pas besoin.</translation>
    </message>
    <message>
        <source>It stands at the foot of reports and pictures and inside exports as JSON and FHIR. Beside a table (CSV) lies a text file with it, so that programs can read the table.</source>
        <translation>Elle figure au bas des comptes rendus et des images, et dans les exportations en JSON et FHIR. À côté d’un tableau (CSV), elle est dans un fichier texte, pour que les programmes puissent lire le tableau.</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Garder ainsi</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>Aucune mention</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>Mention sur les fichiers enregistrés</translation>
    </message>
    <message>
        <source>On everything that is saved from now on.</source>
        <translation>Sur tout ce qui est enregistré dès maintenant.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>That holds from now on. Files that were saved before stay as they are.</source>
        <translation>Cela vaut dès maintenant. Les fichiers déjà enregistrés restent comme ils sont.</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>La mention</translation>
    </message>
    <message>
        <source>The notice is the short form of 42 CFR 2.32(a)(2), in the language of the law. The law also wants a copy of the client’s consent with it, or a clear explanation of what the consent covers: you add that.</source>
        <translation>La mention est la forme courte de 42 CFR 2.32(a)(2), dans la langue de la loi. La loi veut aussi qu’on y joigne une copie du consentement de la personne suivie, ou une explication claire de ce que ce consentement couvre&#x202f;: c’est à vous de l’ajouter.</translation>
    </message>
    <message>
        <source>The notice of 42 CFR part 2</source>
        <translation>La mention de 42 CFR Part 2</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next, this device shows the welcome page for clients. Tap “Therapist” there, unlock with your passphrase, and add your first client to get a code card.</source>
        <translation>Ensuite, cet appareil montre la page d’accueil. Touchez-y «&#x202f;Thérapeute&#x202f;», déverrouillez avec votre phrase secrète, et ajoutez la première personne suivie pour avoir une carte à code.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>The practice is ready</source>
        <translation>Le cabinet est prêt</translation>
    </message>
    <message>
        <source>What was here before is kept in {folder}.</source>
        <translation>Ce qui était ici avant est gardé dans {folder}.</translation>
    </message>
    <message>
        <source>“{practice}” is here again as it was on {date}: {count} records, every one of them checked. Answers given after that are not in it. Next, this device shows the welcome page for clients.</source>
        <translation>«&#x202f;{practice}&#x202f;» est de retour, comme le {date}&#x202f;: {count} enregistrements, tous vérifiés. Les réponses données après n’y sont pas. Ensuite, cet appareil montre la page d’accueil.</translation>
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
        <translation>Rendre cette page plus facile à lire</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message>
        <source>Skipped</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>{question} {answer}. Change this answer.</source>
        <translation>{question} {answer}. Changer cette réponse.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Last session first</source>
        <translation>Dernière séance en premier</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Le plus urgent en premier</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>Nouvelles réponses</translation>
    </message>
    <message>
        <source>No answers lately</source>
        <translation>Sans réponse récente</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>Rupture ouverte</translation>
    </message>
    <message>
        <source>Order of the clients</source>
        <translation>Ordre des personnes suivies</translation>
    </message>
    <message>
        <source>Which clients are shown</source>
        <translation>Quelles personnes suivies sont montrées</translation>
    </message>
</context>
<context>
    <name>FormerPage</name>
    <message>
        <source>Clients who have left</source>
        <translation>Personnes qui ne viennent plus</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>They are not in the list of your clients. Open one to read, to let come again, or to erase.</source>
        <translation>Elles ne sont pas dans la liste de vos personnes suivies. Ouvrez un nom pour lire, pour noter un retour, ou pour effacer.</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#x202f;?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Seconds left: {seconds}</source>
        <translation>Secondes restantes&#x202f;: {seconds}</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. If not, nothing is kept.</source>
        <translation>Touchez l’écran pour continuer. Sinon, rien n’est gardé.</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message numerus="yes">
        <source>%n answer sheet(s) destroyed.</source>
        <translation>
            <numerusform>%n feuille de réponses détruite.</numerusform>
            <numerusform>%n feuilles de réponses détruites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy for good all answers that are older than that, now and from now on?</source>
        <translation>Détruire définitivement toutes les réponses plus anciennes, maintenant et à l’avenir&#x202f;?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Keep them so</source>
        <translation>Garder ainsi</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Durée de garde</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser comme c’est</translation>
    </message>
    <message>
        <source>Nothing is destroyed by itself.</source>
        <translation>Rien n’est détruit tout seul.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>Cela vaut dès maintenant.</translation>
    </message>
    <message>
        <source>What is older is destroyed, for colleagues’ clients at their next unlock: that somebody answered stays, what was answered is gone for good. Backups made before still hold it. How long answers have to be kept is set by law; ask your professional body.</source>
        <translation>Ce qui est plus ancien est détruit&#x202f;; pour les personnes suivies par les collègues, à leur prochain déverrouillage. On saura encore que quelqu’un a répondu&#x202f;; le contenu des réponses disparaît définitivement. Les sauvegardes faites avant le contiennent encore. La loi fixe combien de temps il faut garder les réponses&#x202f;; demandez à votre organisme professionnel.</translation>
    </message>
    <message>
        <source>Yes, destroy older answers</source>
        <translation>Oui, détruire les réponses anciennes</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>Fingerprint, to tell keys apart: {fingerprint}</source>
        <translation>Empreinte, pour distinguer les clés&#x202f;: {fingerprint}</translation>
    </message>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>Groupe {number}&#x202f;: {letters}</translation>
    </message>
    <message>
        <source>Save a page to print (PDF)</source>
        <translation>Enregistrer une page à imprimer (PDF)</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Enregistrer en texte simple</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>Enregistré ici&#x202f;: {file}. Imprimez-le sur un autre ordinateur, puis supprimez le fichier.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Take back the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {language}</source>
        <translation>Langue&#x202f;: {language}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>A native speaker has read what Rapport says in this language.</source>
        <translation>Une personne de langue maternelle a lu ce que Rapport dit dans cette langue.</translation>
    </message>
    <message>
        <source>A native speaker has reviewed it</source>
        <translation>Relue par une personne de langue maternelle</translation>
    </message>
    <message>
        <source>Begin every visit in this language</source>
        <translation>Commencer chaque visite dans cette langue</translation>
    </message>
    <message>
        <source>Do not offer it to clients any more</source>
        <translation>Ne plus la proposer</translation>
    </message>
    <message>
        <source>It was not reviewed after all</source>
        <translation>Finalement, elle n’a pas été relue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Offer it to clients</source>
        <translation>La proposer</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>Cela vaut dès maintenant.</translation>
    </message>
    <message>
        <source>These words were written with care, but not reviewed by a native speaker yet. Ask somebody who grew up with the language to go through the client’s pages, and note it here.</source>
        <translation>Ces textes ont été écrits avec soin, mais pas encore relus par une personne de langue maternelle. Demandez à quelqu’un qui a grandi avec cette langue de parcourir les pages du questionnaire, et notez-le ici.</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Clients choose among the offered languages before the first question. Every visit begins in the practice’s own language; this view speaks it too, from its next start.</source>
        <translation>Avant la première question, on choisit parmi les langues proposées. Chaque visite commence dans la langue du cabinet&#x202f;; cette vue la parle aussi, dès son prochain démarrage.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Not offered to clients</source>
        <translation>N’est pas proposée</translation>
    </message>
    <message>
        <source>Offered to clients</source>
        <translation>Est proposée</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>The practice’s own language</source>
        <translation>Langue du cabinet</translation>
    </message>
    <message>
        <source>not reviewed by a native speaker</source>
        <translation>pas relue par une personne de langue maternelle</translation>
    </message>
    <message>
        <source>reviewed by a native speaker, {date}</source>
        <translation>relue par une personne de langue maternelle, {date}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>How to read this</source>
        <translation>Comment lire ceci</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log, the newest entry first</source>
        <translation>Journal, le plus récent en premier</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>What was done, by whom and when. It never says what a client answered.</source>
        <translation>Ce qui a été fait, par qui et quand. Il ne dit jamais ce que quelqu’un a répondu.</translation>
    </message>
</context>
<context>
    <name>LookFlow</name>
    <message>
        <source>The clients’ pages look like this from now on. These pages follow at the next unlock.</source>
        <translation>Les pages des personnes suivies ont cette apparence dès maintenant. Les pages où vous êtes suivront au prochain déverrouillage.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Accent</source>
        <translation>Couleur d’accent</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>Boutons pour continuer</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>How the clients’ pages look. Every client may still choose what is easier to read.</source>
        <translation>L’apparence des pages des personnes suivies. Chaque personne peut quand même choisir ce qui est plus facile à lire.</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Garder cette apparence</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Motion when a page changes</source>
        <translation>Mouvement au changement de page</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Nom du cabinet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Show Rapport’s mark again</source>
        <translation>Montrer de nouveau le signe de Rapport</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The welcome page shows Rapport’s mark.</source>
        <translation>La page d’accueil montre le signe de Rapport.</translation>
    </message>
    <message>
        <source>Your picture is shown on the welcome page.</source>
        <translation>La page d’accueil montre votre image.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Completely</source>
        <translation>Entièrement</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>How the pages will look</source>
        <translation>L’apparence qu’auront les pages</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Assez</translation>
    </message>
    <message>
        <source>Today I felt listened to.</source>
        <translation>Aujourd’hui, j’ai senti qu’on m’écoutait.</translation>
    </message>
</context>
<context>
    <name>MineFlow</name>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport pour la supervision</translation>
    </message>
</context>
<context>
    <name>MyPassphrasePage</name>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Ma phrase secrète</translation>
    </message>
    <message>
        <source>Please type your present passphrase.</source>
        <translation>Tapez votre phrase secrète actuelle.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>The old one no longer works then. Backups made before still open with the old one: make a new backup afterwards.</source>
        <translation>L’ancienne ne marche alors plus. Les sauvegardes faites avant s’ouvrent encore avec l’ancienne&#x202f;: faites ensuite une nouvelle sauvegarde.</translation>
    </message>
</context>
<context>
    <name>MyPractice</name>
    <message>
        <source>Counted by sessions: {told} of {sessions}. There is no interval for that, because the sessions of one client are not independent of each other.</source>
        <translation>En comptant par séances&#x202f;: {told} sur {sessions}. Il n’y a pas d’intervalle pour cela, car les séances d’une même personne ne sont pas indépendantes les unes des autres.</translation>
    </message>
    <message>
        <source>For each client the median of the last {recent} scores (from {sessions} on), then the median of these: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>Pour chaque personne, la médiane des {recent} derniers scores (à partir de {sessions}), puis la médiane de ces médianes&#x202f;: 0 est la réponse la plus basse à chaque question, 100 la plus haute.</translation>
    </message>
    <message>
        <source>How clients answer</source>
        <translation>Comment répondent les personnes suivies</translation>
    </message>
    <message>
        <source>In brackets an interval: of 100 such intervals at least {share} hold the true median.</source>
        <translation>Entre parenthèses, un intervalle&#x202f;: sur 100 intervalles de ce type, au moins {share} contiennent la vraie médiane.</translation>
    </message>
    <message>
        <source>Lower than the other dimensions for most clients: “{dimension}”.</source>
        <translation>Plus basse que les autres dimensions pour la plupart des personnes&#x202f;: «&#x202f;{dimension}&#x202f;».</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>Moments où quelque chose n’allait pas</translation>
    </message>
    <message>
        <source>My ratings beside theirs</source>
        <translation>Mes évaluations à côté de leurs réponses</translation>
    </message>
    <message>
        <source>No dimension is clearly lower than the others.</source>
        <translation>Aucune dimension n’est nettement plus basse que les autres.</translation>
    </message>
    <message>
        <source>On no dimension do you and your clients clearly differ.</source>
        <translation>Aucune dimension ne montre d’écart net entre vous et les personnes que vous suivez.</translation>
    </message>
    <message>
        <source>Too few clients for a figure yet: {count} of {fewest}.</source>
        <translation>Encore trop peu de personnes pour donner un chiffre&#x202f;: {count} sur {fewest}.</translation>
    </message>
    <message>
        <source>With {hits} of these {count} clients every such moment is put right by their own answers ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>D’après leurs propres réponses, chacun de ces moments est réparé pour {hits} de ces {count} personnes ({share}&#x202f;%, intervalle à 95&#x202f;% de {lower} à {upper}&#x202f;%).</translation>
    </message>
    <message>
        <source>You and your clients differ most on “{dimension}”.</source>
        <translation>Le plus grand écart entre vous et les personnes que vous suivez porte sur «&#x202f;{dimension}&#x202f;».</translation>
    </message>
    <message>
        <source>Your rating minus the client’s answer: for each client with {sessions} sessions rated by both the median, then the median of these. Above 0 you rate higher than the client does.</source>
        <translation>Votre évaluation moins la réponse de la personne&#x202f;: pour chaque personne avec {sessions} séances évaluées des deux côtés, la médiane, puis la médiane de ces médianes. Au-dessus de 0, vous évaluez plus haut qu’elle.</translation>
    </message>
    <message>
        <source>{clients} of your own clients who still come, {sessions} sessions, {rated} of them rated by you. Each client counts once. No figure is given for fewer than {fewest} clients.</source>
        <translation>Personnes que vous suivez vous-même et qui viennent encore&#x202f;: {clients}. Séances&#x202f;: {sessions}, dont évaluées par vous&#x202f;: {rated}. Chaque personne compte une fois. Aucun chiffre n’est donné pour moins de {fewest} personnes.</translation>
    </message>
    <message>
        <source>{count} more clients answer another questionnaire and are left out.</source>
        <translation>Personnes qui répondent à un autre questionnaire et ne sont pas comptées ici&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>{count} of {fewest} clients</source>
        <translation>{count} personnes sur {fewest}</translation>
    </message>
    <message>
        <source>{hits} of {count} clients told of a moment that did not feel right ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>Ont parlé d’un moment où quelque chose n’allait pas&#x202f;: {hits} personnes sur {count} ({share}&#x202f;%, intervalle à 95&#x202f;% de {lower} à {upper}&#x202f;%).</translation>
    </message>
    <message>
        <source>{value} ({lower} to {upper}), {count} clients</source>
        <translation>{value} ({lower} à {upper}), {count} personnes</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms. These figures describe how your clients answered. They grade nobody, and no therapist is compared with another.</source>
        <translation>«&#x202f;La confiance après la séance&#x202f;» n’est pas une échelle validée et n’a pas de normes. Ces chiffres décrivent comment les personnes que vous suivez ont répondu. Ils ne notent personne, et ne font aucune comparaison entre thérapeutes.</translation>
    </message>
</context>
<context>
    <name>MyPracticePage</name>
    <message>
        <source>My practice</source>
        <translation>Ma pratique</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Save for supervision (PDF)</source>
        <translation>Enregistrer pour la supervision (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Enregistré ici&#x202f;: {file}.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. It has no client’s name. To print it, open it on another computer.</source>
        <translation>Le fichier n’est pas chiffré&#x202f;: qui le possède peut le lire. Il ne contient le nom d’aucune personne suivie. Pour l’imprimer, ouvrez-le sur un autre ordinateur.</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Language of the practice</source>
        <translation>Langue du cabinet</translation>
    </message>
    <message>
        <source>Name of the practice (clients see it)</source>
        <translation>Nom du cabinet (visible par les personnes suivies)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Please type the name of the practice.</source>
        <translation>Tapez le nom du cabinet.</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>Tapez votre nom.</translation>
    </message>
    <message>
        <source>Restore a backup instead</source>
        <translation>Restaurer plutôt une sauvegarde</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>Installer Rapport</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Étape 1 sur 3</translation>
    </message>
    <message>
        <source>Three short steps: the names, your passphrase, and a recovery key for emergencies. Nothing is stored before the last one is done, and nothing ever leaves this device.</source>
        <translation>Trois étapes courtes&#x202f;: les noms, votre phrase secrète, et une clé de secours pour les urgences. Rien n’est stocké avant la fin de la dernière, et rien ne quitte jamais cet appareil.</translation>
    </message>
    <message>
        <source>Your name (the first therapist)</source>
        <translation>Votre nom (première personne de l’équipe)</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>Je l’ai sur papier</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Save the page to a USB stick and print it, or write it on paper. It is shown only now. The old key still holds until you have typed two groups of this one.</source>
        <translation>Enregistrez la page sur une clé USB et imprimez-la, ou écrivez la clé sur papier. Elle n’est montrée que maintenant. L’ancienne reste valable jusqu’à ce que vous ayez tapé deux groupes de celle-ci.</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>La nouvelle clé de secours</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Make one for me: five words</source>
        <translation>En créer une pour moi&#x202f;: cinq mots</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>Choisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the second one again.</source>
        <translation>Les deux ne sont pas pareilles. Tapez la deuxième encore une fois.</translation>
    </message>
    <message>
        <source>Write it down now, then type it once more below.</source>
        <translation>Notez-la maintenant, puis tapez-la encore une fois ci-dessous.</translation>
    </message>
</context>
<context>
    <name>NewerFormPage</name>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>This device is getting ready after an update. It goes on by itself.</source>
        <translation>Cet appareil se prépare après une mise à jour. Il continue tout seul.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>All therapists of the practice see this, with every client. Name nobody here.</source>
        <translation>Chaque thérapeute du cabinet voit ceci, chez chaque personne suivie. Ne nommez personne ici.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Only you can read your notes, and no export takes them along.</source>
        <translation>Vous êtes la seule personne à pouvoir lire vos notes, et aucune exportation ne les emporte.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add an event of the practice</source>
        <translation>Ajouter un événement du cabinet</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change: {text}</source>
        <translation>Changer&#x202f;: {text}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Event of the practice, {days}</source>
        <translation>Événement du cabinet, {days}</translation>
    </message>
    <message>
        <source>Your note on this session</source>
        <translation>Votre note sur cette séance</translation>
    </message>
    <message>
        <source>Your note, {days}</source>
        <translation>Votre note, {days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Nobody is watching now. If you need somebody today, please speak to us in person.</source>
        <translation>Personne ne regarde en ce moment. Si vous avez besoin de quelqu’un aujourd’hui, venez nous parler.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Only your therapist can read your answers.</source>
        <translation>Votre thérapeute peut lire vos réponses, et personne d’autre.</translation>
    </message>
    <message>
        <source>They are stored locked on this device. For emergencies the practice keeps one spare key.</source>
        <translation>Elles sont stockées sous clé sur cet appareil. Pour les urgences, le cabinet garde une seule clé de réserve.</translation>
    </message>
    <message>
        <source>Who will see this</source>
        <translation>Qui verra cela</translation>
    </message>
    <message>
        <source>You can skip any question, and you can stop at any time.</source>
        <translation>Vous pouvez passer une question, et vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <source>You gave no code, so the therapists of this practice can read these answers.</source>
        <translation>Vous n’avez pas donné de code. Les thérapeutes de ce cabinet peuvent donc lire ces réponses.</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}&#x202f;: {words}</translation>
    </message>
</context>
<context>
    <name>Overflow</name>
    <message>
        <source>Back to the top</source>
        <translation>Retour en haut</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Montrer plus</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose your passphrase</source>
        <translation>Choisissez votre phrase secrète</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It opens what your clients answered. Nobody can reset it: without it and without the recovery key the answers are gone. Four or five unrelated words are strong and easy to keep.</source>
        <translation>Elle ouvre les réponses des personnes que vous suivez. Personne ne peut la réinitialiser&#x202f;: sans elle et sans la clé de secours, les réponses sont perdues. Quatre ou cinq mots sans lien entre eux sont solides et faciles à retenir.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Étape 2 sur 3</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: the therapist; filled where the client’s answers had not been seen.</source>
        <translation>Points et ligne continue&#x202f;: la personne suivie. Losanges et ligne en tirets&#x202f;: thérapeute&#x202f;; pleins quand les réponses de la personne n’avaient pas encore été vues.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>personne suivie</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>thérapeute</translation>
    </message>
</context>
<context>
    <name>PictureFlow</name>
    <message>
        <source>Rapport both views</source>
        <translation>Les deux regards Rapport</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Both views over time: the client’s scores and your own ratings. In Rapport nobody else sees your ratings; whoever gets the file does.</source>
        <translation>Les deux regards au fil du temps&#x202f;: les scores de la personne et vos propres évaluations. Dans Rapport, personne d’autre ne voit vos évaluations&#x202f;; qui reçoit le fichier les voit.</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>Enregistrer cette image</translation>
    </message>
    <message>
        <source>Save this picture: {client}</source>
        <translation>Enregistrer cette image&#x202f;: {client}</translation>
    </message>
    <message>
        <source>The plot as you saw it: all sessions.</source>
        <translation>Le graphique tel que vous l’avez vu&#x202f;: toutes les séances.</translation>
    </message>
    <message>
        <source>The plot as you saw it: sessions {first} to {last} of {count}. The usual range and the marks are those of the whole course.</source>
        <translation>Le graphique tel que vous l’avez vu&#x202f;: séances {first} à {last} sur {count}. La zone habituelle et les marques sont celles de la série entière.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Ce qui est enregistré</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>No session yet. The first answers will appear here.</source>
        <translation>Pas encore de séance. Les premières réponses apparaîtront ici.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}</source>
        <translation>Séances {first} à {last} sur {count}</translation>
    </message>
    <message>
        <source>a fall</source>
        <translation>une baisse</translation>
    </message>
    <message>
        <source>below the cut-off</source>
        <translation>sous le seuil</translation>
    </message>
    <message>
        <source>below the usual range</source>
        <translation>sous la zone habituelle</translation>
    </message>
    <message>
        <source>first {count} sessions</source>
        <translation>{count} premières séances</translation>
    </message>
    <message>
        <source>has stayed low</source>
        <translation>resté bas</translation>
    </message>
    <message>
        <source>long run on one side</source>
        <translation>longue série d’un côté</translation>
    </message>
    <message>
        <source>lower than last time</source>
        <translation>plus bas que la dernière fois</translation>
    </message>
    <message>
        <source>marked fall</source>
        <translation>baisse marquée</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>pas de score</translation>
    </message>
    <message>
        <source>no usual range: no variation so far</source>
        <translation>pas de zone habituelle&#x202f;: aucune variation jusqu’ici</translation>
    </message>
    <message>
        <source>rarely so low</source>
        <translation>rarement si bas</translation>
    </message>
    <message>
        <source>reliable change</source>
        <translation>changement fiable</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>réparé</translation>
    </message>
    <message>
        <source>slow decline</source>
        <translation>lente diminution</translation>
    </message>
    <message>
        <source>still low</source>
        <translation>encore bas</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>usual range from {count} scores on</source>
        <translation>zone habituelle à partir de {count} scores</translation>
    </message>
    <message>
        <source>{value} on {date}</source>
        <translation>{value} le {date}</translation>
    </message>
    <message>
        <source>{value} top of the range</source>
        <translation>{value} haut de la zone</translation>
    </message>
    <message>
        <source>{value} usual level</source>
        <translation>{value} niveau habituel</translation>
    </message>
    <message>
        <source>{value} usual range for this client, from the first {count} sessions</source>
        <translation>{value} zone habituelle de cette personne, d’après les {count} premières séances</translation>
    </message>
</context>
<context>
    <name>PlotChoice</name>
    <message>
        <source>A picture for a document (PNG), one that stays sharp at any size (SVG), or what is drawn as a table, one row a session (CSV). The table has neither a name nor notes.</source>
        <translation>Une image pour un document (PNG), une qui reste nette à toutes les tailles (SVG), ou ce qui est dessiné sous forme de tableau, une ligne par séance (CSV). Le tableau n’a ni nom ni notes.</translation>
    </message>
    <message>
        <source>The beginning of each is printed too. Whoever gets the picture reads it.</source>
        <translation>Le début de chaque note et événement est imprimé aussi. Qui reçoit l’image le lit.</translation>
    </message>
    <message>
        <source>With the client’s name</source>
        <translation>Avec le nom de la personne</translation>
    </message>
    <message>
        <source>With your notes and the events of the practice</source>
        <translation>Avec vos notes et les événements du cabinet</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n personne suivie</numerusform>
            <numerusform>%n personnes suivies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n point à regarder</numerusform>
            <numerusform>%n points à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>42 CFR part 2</source>
        <translation>42 CFR Part 2</translation>
    </message>
    <message>
        <source>All answers are kept.</source>
        <translation>Toutes les réponses sont gardées.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Toutes les personnes suivies</translation>
    </message>
    <message>
        <source>All questions are asked.</source>
        <translation>Toutes les questions sont posées.</translation>
    </message>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>Tout ce qui a été vérifié est tel que Rapport l’a écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n month(s).</source>
        <translation>
            <numerusform>Les réponses sont gardées %n mois.</numerusform>
            <numerusform>Les réponses sont gardées %n mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n year(s).</source>
        <translation>
            <numerusform>Les réponses sont gardées %n an.</numerusform>
            <numerusform>Les réponses sont gardées %n ans.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Change what you unlock with.</source>
        <translation>Changer ce qui vous sert à déverrouiller.</translation>
    </message>
    <message>
        <source>Clients can add own words.</source>
        <translation>Les personnes suivies peuvent ajouter leurs propres mots.</translation>
    </message>
    <message>
        <source>Clients who have left</source>
        <translation>Personnes qui ne viennent plus</translation>
    </message>
    <message>
        <source>Every visit begins in: {language}</source>
        <translation>Chaque visite commence en&#x202f;: {language}</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Durée de garde</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Make a new one when it is lost or somebody saw it.</source>
        <translation>Faites-en une nouvelle si elle est perdue ou si quelqu’un l’a vue.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Ma phrase secrète</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>Ma pratique</translation>
    </message>
    <message>
        <source>Name, colours, logo and size of the clients’ pages.</source>
        <translation>Nom, couleurs, logo et taille des pages des personnes suivies.</translation>
    </message>
    <message>
        <source>Name, look, languages, questions and the time of a visit reach your further kiosks with the next list of clients that you bring them.</source>
        <translation>Le nom, l’apparence, les langues, les questions et la durée d’une visite arrivent sur vos autres bornes avec la prochaine liste des personnes suivies que vous y apportez.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>Mention sur les fichiers enregistrés</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>The last one is from {date}.</source>
        <translation>La dernière date du {date}.</translation>
    </message>
    <message>
        <source>The short form is asked.</source>
        <translation>La forme courte est posée.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Thérapeutes</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>What your clients’ answers say together, without names.</source>
        <translation>Ce que disent ensemble les réponses des personnes que vous suivez, sans noms.</translation>
    </message>
    <message>
        <source>When a visit ends by itself, and when these pages lock.</source>
        <translation>Quand une visite se termine toute seule, et quand ces pages se verrouillent.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>One more after question {position} of {total}</source>
        <translation>Une de plus après la question {position} sur {total}</translation>
    </message>
    <message>
        <source>Question {position} of {total}</source>
        <translation>Question {position} sur {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Garder cette réponse</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>One more after question {position} of {total}, about {timeframe}</source>
        <translation>Une de plus après la question {position} sur {total}, à propos de {timeframe}</translation>
    </message>
    <message>
        <source>Question {position} of {total}, about {timeframe}</source>
        <translation>Question {position} sur {total}, à propos de {timeframe}</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Passer cette question</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>All nine questions</source>
        <translation>Les neuf questions</translation>
    </message>
    <message>
        <source>Ask so from now on</source>
        <translation>Poser ainsi dès maintenant</translation>
    </message>
    <message>
        <source>Before sending, a client can write up to 300 characters. The page says that nobody reads them now. You read them with the session; Rapport does not search them for anything. Every answer sheet then takes eight times the room on the disk, so that nobody can tell who wrote. A device without a keyboard needs the one of its system.</source>
        <translation>Avant l’envoi, la personne suivie peut écrire jusqu’à 300 caractères. La page dit que personne ne les lit en ce moment. Vous les lisez avec la séance&#x202f;; Rapport n’y cherche rien. Chaque feuille de réponses prend alors huit fois plus de place sur le disque, pour que personne ne puisse voir qui a écrit. Un appareil sans clavier a besoin du clavier à l’écran de son système.</translation>
    </message>
    <message>
        <source>Five questions. Its scores do not compare with the others: a new course begins.</source>
        <translation>Cinq questions. Ses scores ne se comparent pas aux autres&#x202f;: une nouvelle série commence.</translation>
    </message>
    <message>
        <source>Offer a box for the client’s own words</source>
        <translation>Proposer un cadre où la personne suivie écrit avec ses propres mots</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>That holds from the next visit on.</source>
        <translation>Cela vaut dès la prochaine visite.</translation>
    </message>
    <message>
        <source>The short form</source>
        <translation>La forme courte</translation>
    </message>
    <message>
        <source>Under a minute.</source>
        <translation>Moins d’une minute.</translation>
    </message>
    <message>
        <source>What you choose holds for every client of the practice, from the next visit on. Further kiosks follow when you bring them the next list of clients.</source>
        <translation>Votre choix vaut pour toutes les personnes suivies au cabinet, dès la prochaine visite. Les autres bornes suivent quand vous leur apportez la prochaine liste des personnes suivies.</translation>
    </message>
    <message>
        <source>Whom to call in a crisis, as it stands beside the box</source>
        <translation>Qui appeler en cas de crise, comme c’est écrit à côté du cadre</translation>
    </message>
</context>
<context>
    <name>RatingForm</name>
    <message>
        <source>Had you seen the client’s answers to this session?</source>
        <translation>Aviez-vous déjà vu les réponses de la personne à cette séance&#x202f;?</translation>
    </message>
    <message>
        <source>Keep my rating</source>
        <translation>Garder mon évaluation</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Garder les changements</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Take this rating back</source>
        <translation>Retirer cette évaluation</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Leave this out</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>ReaderRow</name>
    <message>
        <source>Hand over</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>Confier à {name}</translation>
    </message>
    <message>
        <source>Share for cover</source>
        <translation>Partager pour un remplacement</translation>
    </message>
    <message>
        <source>Share with {name} for cover</source>
        <translation>Partager avec {name} pour un remplacement</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Arrêter le partage</translation>
    </message>
    <message>
        <source>Stop sharing with {name}</source>
        <translation>Arrêter le partage avec {name}</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (vous)</translation>
    </message>
    <message>
        <source>{name}: can read, for cover</source>
        <translation>{name}&#x202f;: peut lire, pour un remplacement</translation>
    </message>
    <message>
        <source>{name}: cannot read</source>
        <translation>{name}&#x202f;: ne peut pas lire</translation>
    </message>
    <message>
        <source>{name}: the client’s therapist</source>
        <translation>{name}&#x202f;: thérapeute de cette personne</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>Tout ce qui a été vérifié est tel que Rapport l’a écrit.</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Tout vérifier maintenant</translation>
    </message>
    <message>
        <source>Checking every record</source>
        <translation>Vérification de chaque enregistrement</translation>
    </message>
    <message>
        <source>Every record was checked just now, and all of it is as Rapport wrote it.</source>
        <translation>Chaque enregistrement vient d’être vérifié, et tout est tel que Rapport l’a écrit.</translation>
    </message>
    <message>
        <source>Is all of it whole?</source>
        <translation>Tout est-il intact&#x202f;?</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Il ne s’est rien passé.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Since you last unlocked</source>
        <translation>Depuis votre dernier déverrouillage</translation>
    </message>
    <message>
        <source>State code</source>
        <translation>Code d’état</translation>
    </message>
    <message>
        <source>The number of records and six characters that stand for all of them. Write it down now and then: as long as it continues from what you noted, nobody has put an older copy in its place.</source>
        <translation>Le nombre d’enregistrements et six caractères qui les représentent tous. Notez-le de temps en temps&#x202f;: tant qu’il fait suite à votre note, personne n’a mis une copie plus ancienne à la place.</translation>
    </message>
    <message>
        <source>What was done in this practice, the newest first.</source>
        <translation>Ce qui a été fait dans ce cabinet, le plus récent en premier.</translation>
    </message>
    <message>
        <source>When you last unlocked it was {code}.</source>
        <translation>À votre dernier déverrouillage, c’était {code}.</translation>
    </message>
    <message>
        <source>You unlock for the first time here.</source>
        <translation>Vous déverrouillez ici pour la première fois.</translation>
    </message>
</context>
<context>
    <name>RecoveryFlow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Clé de secours Rapport</translation>
    </message>
    <message>
        <source>The new recovery key (fingerprint {fingerprint}) opens everything now. Destroy the old paper once no backup needs it any more.</source>
        <translation>La nouvelle clé de secours (empreinte {fingerprint}) ouvre tout dès maintenant. Détruisez l’ancien papier quand aucune sauvegarde n’en a plus besoin.</translation>
    </message>
    <message>
        <source>Until they change their own passphrase once, it cannot give a new one to: {names}.</source>
        <translation>Tant que leur propre phrase secrète n’a pas été changée une fois, elle ne peut pas en donner une nouvelle à&#x202f;: {names}.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>Je l’ai sur papier</translation>
    </message>
    <message>
        <source>It opens every answer when a passphrase is lost. It is shown this once and stored nowhere: save the page to a USB stick and print it, or write it on paper. Seal it in an envelope and keep it away from this device.</source>
        <translation>Elle ouvre toutes les réponses quand une phrase secrète est perdue. Elle n’est montrée que cette fois et n’est stockée nulle part&#x202f;: enregistrez la page sur une clé USB et imprimez-la, ou écrivez-la sur papier. Mettez-la dans une enveloppe fermée et gardez-la loin de cet appareil.</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>Garder la clé de secours</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Étape 3 sur 3</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Date&#x202f;: {date}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}: tells this key from another one.</source>
        <translation>Empreinte {fingerprint}&#x202f;: distingue cette clé d’une autre.</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>Empreinte&#x202f;: {fingerprint}</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Comment s’en servir</translation>
    </message>
    <message>
        <source>It opens every answer of the practice when a passphrase is lost. Whoever has it can read everything. Rapport stores it nowhere and cannot show it again: without it and without a passphrase the answers are gone.</source>
        <translation>Elle ouvre toutes les réponses du cabinet quand une phrase secrète est perdue. Qui la possède peut tout lire. Rapport ne la stocke nulle part et ne peut pas la remontrer&#x202f;: sans elle et sans phrase secrète, les réponses sont perdues.</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Clé&#x202f;: {key}</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Créée le {date}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>On paper, in a sealed and signed envelope, in a safe or with somebody you trust, away from the device and from its backups. Once it is printed, delete the file.</source>
        <translation>Sur papier, dans une enveloppe fermée et signée, dans un coffre ou chez quelqu’un de confiance, loin de l’appareil et de ses sauvegardes. Une fois la page imprimée, supprimez le fichier.</translation>
    </message>
    <message>
        <source>Once a year: is the envelope still there, and still closed?</source>
        <translation>Une fois par an&#x202f;: l’enveloppe est-elle toujours là, et toujours fermée&#x202f;?</translation>
    </message>
    <message>
        <source>Practice: {practice}</source>
        <translation>Cabinet&#x202f;: {practice}</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport recovery key</source>
        <translation>Clé de secours Rapport</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Tap “Therapist” on the welcome page and type the key in place of the passphrase; capital letters and blanks do not matter, and a wrong character is noticed. Then open “Practice” and “Therapists” to give a new passphrase. To restore a backup, type it where the passphrase is asked for. Seal it again afterwards.</source>
        <translation>Touchez «&#x202f;Thérapeute&#x202f;» sur la page d’accueil et tapez la clé à la place de la phrase secrète&#x202f;; les majuscules et les espaces ne comptent pas, et un caractère faux est remarqué. Ouvrez ensuite «&#x202f;Cabinet&#x202f;» et «&#x202f;Thérapeutes&#x202f;» pour donner une nouvelle phrase secrète. Pour restaurer une sauvegarde, tapez-la là où la phrase secrète est demandée. Remettez-la ensuite dans une enveloppe fermée.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Où la garder</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>Acknowledged: we named what happened</source>
        <translation>Reconnu&#x202f;: nous avons nommé ce qui s’est passé</translation>
    </message>
    <message>
        <source>Client: no answer</source>
        <translation>Personne suivie&#x202f;: pas de réponse</translation>
    </message>
    <message>
        <source>Client: {answer}</source>
        <translation>Personne suivie&#x202f;: {answer}</translation>
    </message>
    <message>
        <source>Closed by the client’s answers of {session}.</source>
        <translation>Clos par les réponses de la personne ({session}).</translation>
    </message>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: you; filled where you had not seen the client’s answers. A difference is no mistake on either side: it is something to be curious about.</source>
        <translation>Points et ligne continue&#x202f;: la personne suivie. Losanges et ligne en tirets&#x202f;: vous&#x202f;; pleins quand vous n’aviez pas encore vu ses réponses. Un écart n’est une erreur ni d’un côté ni de l’autre&#x202f;: c’est une invitation à la curiosité.</translation>
    </message>
    <message>
        <source>Explored: we talked about what it was like</source>
        <translation>Exploré&#x202f;: nous avons parlé de la façon dont cela a été vécu</translation>
    </message>
    <message>
        <source>New boundary agreed</source>
        <translation>Nouvelle limite convenue</translation>
    </message>
    <message>
        <source>Open. Only the client’s next answers close it.</source>
        <translation>Ouvert. Seules les prochaines réponses de la personne le closent.</translation>
    </message>
    <message>
        <source>Over {count} sessions you and the client do not clearly differ on any dimension.</source>
        <translation>Sur {count} séances, aucune dimension ne montre d’écart net entre vous et la personne.</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points higher than the client does (median; interval {lower} to {upper}).</source>
        <translation>Sur {count} séances, le plus grand écart porte sur «&#x202f;{dimension}&#x202f;»&#x202f;: vous l’évaluez {points} points plus haut que la personne (médiane&#x202f;; intervalle de {lower} à {upper}).</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points lower than the client does (median; interval {lower} to {upper}).</source>
        <translation>Sur {count} séances, le plus grand écart porte sur «&#x202f;{dimension}&#x202f;»&#x202f;: vous l’évaluez {points} points plus bas que la personne (médiane&#x202f;; intervalle de {lower} à {upper}).</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Dans l’ensemble</translation>
    </message>
    <message>
        <source>Rate a session, and both views of it appear here side by side.</source>
        <translation>Évaluez une séance, et les deux regards apparaissent ici côte à côte.</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>Séance {number}, {date}</translation>
    </message>
    <message>
        <source>Taken to supervision</source>
        <translation>Porté en supervision</translation>
    </message>
    <message>
        <source>Too few to tell where you differ: {count} of {fewest} sessions rated by both.</source>
        <translation>Trop peu pour dire où sont les écarts&#x202f;: {count} séances évaluées des deux côtés, sur {fewest} nécessaires.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, after you saw the client’s answers.</source>
        <translation>Vous avez évalué cette séance le {date}, après avoir vu les réponses de la personne.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, before you saw the client’s answers.</source>
        <translation>Vous avez évalué cette séance le {date}, avant d’avoir vu les réponses de la personne.</translation>
    </message>
    <message>
        <source>You rated this session on {date}.</source>
        <translation>Vous avez évalué cette séance le {date}.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>pas de score</translation>
    </message>
    <message>
        <source>{dimension}: client {client}, you {own}</source>
        <translation>{dimension}&#x202f;: personne suivie {client}, vous {own}</translation>
    </message>
</context>
<context>
    <name>ReflectionFlow</name>
    <message>
        <source>Noted.</source>
        <translation>Noté.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>Your rating is kept.</source>
        <translation>Votre évaluation est gardée.</translation>
    </message>
    <message>
        <source>Your rating is taken back.</source>
        <translation>Votre évaluation est retirée.</translation>
    </message>
</context>
<context>
    <name>ReflectionTab</name>
    <message>
        <source>After</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Both views over time</source>
        <translation>Les deux regards au fil du temps</translation>
    </message>
    <message>
        <source>How was this session from your side? Everything can be left out. Only you read this; erasing the client erases it too, and no export has it.</source>
        <translation>Comment était cette séance de votre côté&#x202f;? Vous pouvez tout passer. Personne d’autre que vous ne lit ceci&#x202f;; si la personne est effacée, cela l’est aussi, et aucune exportation ne le contient.</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Mon évaluation</translation>
    </message>
    <message>
        <source>No session yet. After the first one you can rate it here.</source>
        <translation>Pas encore de séance. Après la première, vous pourrez l’évaluer ici.</translation>
    </message>
    <message>
        <source>Nothing is rated yet. Choose an answer to at least one sentence.</source>
        <translation>Rien n’est encore évalué. Choisissez une réponse à au moins une phrase.</translation>
    </message>
    <message>
        <source>Plot of your ratings and the client’s answers</source>
        <translation>Graphique de vos évaluations et des réponses de la personne</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>Enregistrer cette image…</translation>
    </message>
    <message>
        <source>Steps of repair</source>
        <translation>Étapes de réparation</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>La séance suivante</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>La séance précédente</translation>
    </message>
    <message>
        <source>There is nothing to rate here: the recovery key is no therapist, or this questionnaire has no sentences for the therapist.</source>
        <translation>Il n’y a rien à évaluer ici&#x202f;: vous avez déverrouillé avec la clé de secours, ou ce questionnaire n’a pas de phrases pour les thérapeutes.</translation>
    </message>
    <message>
        <source>Tick what you did, with its day. Whoever reads this client sees these steps. They close nothing: the client’s next answers do.</source>
        <translation>Cochez ce que vous avez fait, avec la date. Qui peut lire les réponses de cette personne voit ces étapes. Elles ne closent rien&#x202f;: ce sont les prochaines réponses de la personne qui le font.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>personne suivie</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Make a new recovery key</source>
        <translation>Faire une nouvelle clé de secours</translation>
    </message>
    <message>
        <source>Make a new recovery key when the old one is lost or somebody saw it. From then on the old one opens nothing in this practice. Backups that were made before still open with it.</source>
        <translation>Faites une nouvelle clé de secours si l’ancienne est perdue ou si quelqu’un l’a vue. L’ancienne n’ouvre alors plus rien dans ce cabinet. Les sauvegardes faites avant s’ouvrent encore avec elle.</translation>
    </message>
    <message>
        <source>Please type your own passphrase.</source>
        <translation>Tapez votre propre phrase secrète.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Votre propre phrase secrète</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>For a conversation</source>
        <translation>Pour un entretien</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Pour la supervision</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Comment lire ceci</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Compte rendu Rapport</translation>
    </message>
    <message>
        <source>Rapport, page {page} of {pages}</source>
        <translation>Rapport, page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Séance {number}</translation>
    </message>
    <message>
        <source>Whoever has this page can read it. Keep it safe.</source>
        <translation>Qui possède cette page peut la lire. Gardez-la en lieu sûr.</translation>
    </message>
</context>
<context>
    <name>ResetPassphrasePage</name>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>Nouvelle phrase secrète pour {name}</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Enregistrer cette phrase secrète</translation>
    </message>
    <message>
        <source>The old passphrase no longer works then. Clients and answers stay as they are.</source>
        <translation>L’ancienne phrase secrète ne marche alors plus. Les personnes suivies et les réponses restent comme elles sont.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Thérapeutes</translation>
    </message>
</context>
<context>
    <name>RestingPage</name>
    <message>
        <source>It starts again by itself. If it does not, please tell somebody here.</source>
        <translation>Il redémarre tout seul. S’il ne le fait pas, prévenez quelqu’un ici, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This device needs a moment</source>
        <translation>Cet appareil a besoin d’un moment</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>Choisir le fichier de sauvegarde</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>À partir d’une sauvegarde</translation>
    </message>
    <message>
        <source>It takes the place of “{practice}” as it is here now; that folder is kept beside it under another name.</source>
        <translation>Elle prend la place de «&#x202f;{practice}&#x202f;» tel qu’il est ici maintenant&#x202f;; son dossier est gardé à côté sous un autre nom.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Phrase secrète ou clé de secours</translation>
    </message>
    <message>
        <source>Please choose the backup file first.</source>
        <translation>Choisissez d’abord le fichier de sauvegarde.</translation>
    </message>
    <message>
        <source>Please type the passphrase or the recovery key.</source>
        <translation>Tapez la phrase secrète ou la clé de secours.</translation>
    </message>
    <message>
        <source>Put in the USB stick with the backup and choose the newest file. The passphrase of any therapist opens it, as it was on the day of the backup; so does the recovery key.</source>
        <translation>Branchez la clé USB avec la sauvegarde et choisissez le fichier le plus récent. La phrase secrète de toute personne de l’équipe l’ouvre, telle qu’elle était le jour de la sauvegarde&#x202f;; la clé de secours aussi.</translation>
    </message>
    <message>
        <source>Records there that the backup does not have: {count}.</source>
        <translation>Enregistrements présents ici et absents de la sauvegarde&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a practice</source>
        <translation>Restaurer un cabinet</translation>
    </message>
    <message>
        <source>Restoring and checking every record</source>
        <translation>Restauration et vérification de chaque enregistrement</translation>
    </message>
    <message>
        <source>This is the backup of another practice. It takes the place of “{practice}”, which is here now; its folder is kept beside it under another name.</source>
        <translation>C’est la sauvegarde d’un autre cabinet. Elle prend la place de «&#x202f;{practice}&#x202f;», qui est ici maintenant&#x202f;; son dossier est gardé à côté sous un autre nom.</translation>
    </message>
    <message>
        <source>{file}: made on {date}, with {count} records.</source>
        <translation>{file}&#x202f;: faite le {date}, avec {count} enregistrements.</translation>
    </message>
</context>
<context>
    <name>RestoringFlow</name>
    <message>
        <source>Rapport backups (*.rapport)</source>
        <translation>Sauvegardes Rapport (*.rapport)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a client</source>
        <translation>Chercher une personne suivie</translation>
    </message>
    <message>
        <source>Show all names again</source>
        <translation>Montrer de nouveau tous les noms</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est tapé</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Session {number} of {count}</source>
        <translation>Séance {number} sur {count}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>no answer before the time ran out</source>
        <translation>pas de réponse avant la fin du temps</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>question non posée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
</context>
<context>
    <name>SessionCursor</name>
    <message>
        <source>Sessions on the plot: left and right arrow keys move between them, together with Shift they choose a span</source>
        <translation>Séances sur le graphique&#x202f;: les flèches gauche et droite passent de l’une à l’autre&#x202f;; avec la touche Maj, elles choisissent une période</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Notes and events</source>
        <translation>Notes et événements</translation>
    </message>
    <message>
        <source>Nothing unusual in this session.</source>
        <translation>Rien d’inhabituel à cette séance.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>La séance suivante</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>La séance précédente</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Clé de secours Rapport</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>Installer Rapport</translation>
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
        <translation>Cacher l’explication&#x202f;:</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Qu’est-ce que cela veut dire&#x202f;?</translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n days.</source>
        <translation>
            <numerusform>Pas de réponse depuis le {date}&#x202f;; d’habitude, tous les jours.</numerusform>
            <numerusform>Pas de réponse depuis le {date}&#x202f;; d’habitude, tous les %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n months.</source>
        <translation>
            <numerusform>Pas de réponse depuis le {date}&#x202f;; d’habitude, tous les mois.</numerusform>
            <numerusform>Pas de réponse depuis le {date}&#x202f;; d’habitude, tous les %n mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n weeks.</source>
        <translation>
            <numerusform>Pas de réponse depuis le {date}&#x202f;; d’habitude, toutes les semaines.</numerusform>
            <numerusform>Pas de réponse depuis le {date}&#x202f;; d’habitude, toutes les %n semaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers since {date}, usually every week.</source>
        <translation>Pas de réponse depuis le {date}&#x202f;; d’habitude, toutes les semaines.</translation>
    </message>
    <message>
        <source>No answers since {date}.</source>
        <translation>Pas de réponse depuis le {date}.</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>Drag across the plot to look at some of the sessions only.</source>
        <translation>Faites glisser sur le graphique pour ne voir qu’une partie des séances.</translation>
    </message>
    <message>
        <source>Last {count}</source>
        <translation>{count} dernières</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>Enregistrer cette image…</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}. The usual range stays the same.</source>
        <translation>Séances {first} à {last} sur {count}. La zone habituelle reste la même.</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Choisissez votre langue</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>All of these are fine.</source>
        <translation>Tous ces choix sont possibles.</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>Continuer les questions</translation>
    </message>
    <message>
        <source>Send what I answered so far</source>
        <translation>Envoyer mes réponses jusqu’ici</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Stop and send nothing</source>
        <translation>Arrêter et ne rien envoyer</translation>
    </message>
    <message>
        <source>Would you like to stop?</source>
        <translation>Voulez-vous arrêter&#x202f;?</translation>
    </message>
</context>
<context>
    <name>SupervisionSheet</name>
    <message>
        <source>Made on {date}. No client is named.</source>
        <translation>Créé le {date}. Aucune personne suivie n’est nommée.</translation>
    </message>
    <message>
        <source>My practice, for supervision</source>
        <translation>Ma pratique, pour la supervision</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport pour la supervision</translation>
    </message>
</context>
<context>
    <name>TakeAlongFlow</name>
    <message>
        <source>Rapport answers</source>
        <translation>Réponses Rapport</translation>
    </message>
    <message>
        <source>Rapport plot</source>
        <translation>Graphique Rapport</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Compte rendu Rapport</translation>
    </message>
    <message>
        <source>Saved to {file}. Whoever has the file can read it.</source>
        <translation>Enregistré ici&#x202f;: {file}. Qui possède le fichier peut le lire.</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>A report</source>
        <translation>Un compte rendu</translation>
    </message>
    <message>
        <source>All answers of this client</source>
        <translation>Toutes les réponses de cette personne</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Retour à la personne</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dessin (SVG)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Tout (JSON)</translation>
    </message>
    <message>
        <source>For a client who asks for a copy, for research, or for another program. Every format tells apart why an answer is missing.</source>
        <translation>Pour une personne qui demande une copie, pour la recherche, ou pour un autre programme. Chaque format distingue pourquoi une réponse manque.</translation>
    </message>
    <message>
        <source>For a conversation with the client</source>
        <translation>Pour un entretien avec la personne</translation>
    </message>
    <message>
        <source>For health-care programs (FHIR R4)</source>
        <translation>Pour les logiciels de santé (FHIR R4)</translation>
    </message>
    <message>
        <source>For spreadsheets. With the score.</source>
        <translation>Pour les tableurs. Avec le score.</translation>
    </message>
    <message>
        <source>For statistics programs.</source>
        <translation>Pour les logiciels de statistiques.</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Pour la supervision</translation>
    </message>
    <message>
        <source>In inviting words, without marks of what is unusual.</source>
        <translation>Avec des mots qui invitent, sans marques de ce qui est inhabituel.</translation>
    </message>
    <message>
        <source>Notes of yours are printed too, on a page of their own. Whoever gets the report reads them.</source>
        <translation>Vos notes sont imprimées aussi, sur une page à part. Qui reçoit le compte rendu les lit.</translation>
    </message>
    <message>
        <source>One or two pages: the plot, what was noticed, moments and repairs, what it rests on and what is missing. The client’s own words are not in it.</source>
        <translation>Une ou deux pages&#x202f;: le graphique, ce qui a été remarqué, les moments et les réparations, sur quoi cela repose et ce qui manque. Les propres mots de la personne n’y sont pas.</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Questions and answers. The client’s number stands for the name.</source>
        <translation>Questions et réponses. Le numéro de la personne remplace le nom.</translation>
    </message>
    <message>
        <source>Rapport has no print button: a printer’s queue keeps a copy of what it prints. Save the file on a stick, print it on a computer that you trust, then delete it.</source>
        <translation>Rapport n’a pas de bouton pour imprimer&#x202f;: la file d’attente d’une imprimante garde une copie de ce qu’elle imprime. Enregistrez le fichier sur une clé USB, imprimez-le sur un ordinateur de confiance, puis supprimez-le.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Enregistrer les réponses</translation>
    </message>
    <message>
        <source>Save the report (PDF)</source>
        <translation>Enregistrer le compte rendu (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Table, one row a session (CSV)</source>
        <translation>Tableau, une ligne par séance (CSV)</translation>
    </message>
    <message>
        <source>Table, one row an answer (CSV)</source>
        <translation>Tableau, une ligne par réponse (CSV)</translation>
    </message>
    <message>
        <source>The exact questions, every answer, the scores and the client’s own words: a complete copy.</source>
        <translation>Les questions exactes, chaque réponse, les scores et les propres mots de la personne&#x202f;: une copie complète.</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>Le graphique</translation>
    </message>
    <message>
        <source>The whole course. Some of the sessions alone are saved from “Trends”: choose them there, then “Save this picture…”.</source>
        <translation>La série entière. Pour n’enregistrer qu’une partie des séances, allez dans «&#x202f;Évolution&#x202f;»&#x202f;: choisissez-les là, puis «&#x202f;Enregistrer cette image…&#x202f;».</translation>
    </message>
    <message>
        <source>This stands on everything that you save: “{notice}”</source>
        <translation>Ceci figure sur tout ce que vous enregistrez&#x202f;: «&#x202f;{notice}&#x202f;»</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Documents à emporter</translation>
    </message>
    <message>
        <source>To take along: {client}</source>
        <translation>Documents à emporter&#x202f;: {client}</translation>
    </message>
    <message>
        <source>What you save here is not protected any more: whoever has the file can read it. Keep it as safe as your notes, and delete it when it is no longer needed. The practice’s log notes that something was saved, not what it says.</source>
        <translation>Ce que vous enregistrez ici n’est plus protégé&#x202f;: qui possède le fichier peut le lire. Gardez-le aussi bien que vos notes, et supprimez-le quand il n’est plus utile. Le journal du cabinet note que quelque chose a été enregistré, pas ce qu’il contient.</translation>
    </message>
    <message>
        <source>With every signal, its rule and its figures.</source>
        <translation>Avec chaque signal, sa règle et ses chiffres.</translation>
    </message>
    <message>
        <source>With the names of client and practice</source>
        <translation>Avec les noms de la personne et du cabinet</translation>
    </message>
    <message>
        <source>With your notes</source>
        <translation>Avec vos notes</translation>
    </message>
    <message>
        <source>Without any name</source>
        <translation>Sans aucun nom</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>They help the two of you to talk about what goes well and what does not. You can leave the device here.</source>
        <translation>Elles vous aident, vous et votre thérapeute, à parler de ce qui va bien et de ce qui ne va pas. Vous pouvez laisser l’appareil ici.</translation>
    </message>
    <message>
        <source>You can answer another time, or not at all. You can leave the device here.</source>
        <translation>Vous pouvez répondre une autre fois, ou pas du tout. Vous pouvez laisser l’appareil ici.</translation>
    </message>
    <message>
        <source>You stopped, and that is fine. Nothing was sent, nothing was kept.</source>
        <translation>Vous avez arrêté, et c’est très bien ainsi. Rien n’a été envoyé, rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. Only your therapist can open them.</source>
        <translation>Vos réponses sont stockées sous clé. Votre thérapeute peut les ouvrir, et personne d’autre.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. The therapists of this practice can open them.</source>
        <translation>Vos réponses sont stockées sous clé. Les thérapeutes de ce cabinet peuvent les ouvrir.</translation>
    </message>
</context>
<context>
    <name>TherapistsFlow</name>
    <message>
        <source>Your passphrase is changed. The old one no longer works.</source>
        <translation>Votre phrase secrète est changée. L’ancienne ne marche plus.</translation>
    </message>
    <message>
        <source>{name} can no longer unlock.</source>
        <translation>{name} ne peut plus déverrouiller.</translation>
    </message>
    <message>
        <source>{name} can unlock now, with that name and passphrase.</source>
        <translation>{name} peut maintenant déverrouiller, avec ce nom et cette phrase secrète.</translation>
    </message>
    <message>
        <source>{name} unlocks with the new passphrase from now on.</source>
        <translation>{name} déverrouille désormais avec la nouvelle phrase secrète.</translation>
    </message>
</context>
<context>
    <name>TherapistsPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>Ajouter un ou une thérapeute</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Thérapeutes</translation>
    </message>
    <message>
        <source>To remove a therapist, or to give one a new passphrase, lock this view and unlock it with the recovery key in place of a passphrase.</source>
        <translation>Pour retirer quelqu’un de l’équipe, ou lui donner une nouvelle phrase secrète, verrouillez cette vue et déverrouillez-la avec la clé de secours à la place d’une phrase secrète.</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>After this time without a touch the answers are wiped. Some people need longer to read.</source>
        <translation>Après ce temps sans toucher l’écran, les réponses sont effacées. Certaines personnes ont besoin de plus de temps pour lire.</translation>
    </message>
    <message>
        <source>After this time without a touch the therapist’s pages lock. Shorter is safer.</source>
        <translation>Après ce temps sans toucher l’écran, les pages des thérapeutes se verrouillent. Plus court, c’est plus sûr.</translation>
    </message>
    <message>
        <source>As usual.</source>
        <translation>Habituelle.</translation>
    </message>
    <message numerus="yes">
        <source>Before a time is over, the page counts down for %n second(s). A touch goes on.</source>
        <translation>
            <numerusform>Avant la fin de chaque durée, la page fait un compte à rebours de %n seconde. Touchez l’écran pour continuer.</numerusform>
            <numerusform>Avant la fin de chaque durée, la page fait un compte à rebours de %n secondes. Touchez l’écran pour continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these times</source>
        <translation>Garder ces durées</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>That holds from the next visit and from the next unlock on.</source>
        <translation>Cela vaut dès la prochaine visite et dès le prochain déverrouillage.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>When a client walks away</source>
        <translation>Quand une personne part sans terminer</translation>
    </message>
    <message>
        <source>When you walk away</source>
        <translation>Quand vous vous éloignez</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source> (some questions were skipped)</source>
        <translation> (certaines questions ont été passées)</translation>
    </message>
    <message>
        <source> Broken in two: still open.</source>
        <translation> Coupé en deux&#x202f;: encore ouvert.</translation>
    </message>
    <message>
        <source> With a tick: put right.</source>
        <translation> Avec une coche&#x202f;: réparé.</translation>
    </message>
    <message>
        <source>A moment did not feel right: a little</source>
        <translation>Un moment n’allait pas&#x202f;: un peu</translation>
    </message>
    <message>
        <source>A moment did not feel right: yes</source>
        <translation>Un moment n’allait pas&#x202f;: oui</translation>
    </message>
    <message>
        <source>Diamond: a moment that did not feel right (small: a little; large: yes).</source>
        <translation>Losange&#x202f;: un moment où quelque chose n’allait pas (petit&#x202f;: un peu&#x202f;; grand&#x202f;: oui).</translation>
    </message>
    <message>
        <source>Gap and ×: too few questions were answered for a score.</source>
        <translation>Vide et ×&#x202f;: trop peu de réponses pour un score.</translation>
    </message>
    <message>
        <source>Hexagon: a slow decline shows here.</source>
        <translation>Hexagone&#x202f;: une lente diminution se voit ici.</translation>
    </message>
    <message>
        <source>Hollow point: some questions were skipped.</source>
        <translation>Point creux&#x202f;: certaines questions ont été passées.</translation>
    </message>
    <message>
        <source>In the client’s own words: “{words}”</source>
        <translation>Avec ses propres mots&#x202f;: «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>No score: too few questions were answered.</source>
        <translation>Pas de score&#x202f;: trop peu de réponses.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Pas encore de séance.</translation>
    </message>
    <message>
        <source>Own words of the client: session {sessions}. Point at it to read them.</source>
        <translation>Propres mots de la personne suivie&#x202f;: séance {sessions}. Pointez dessus pour les lire.</translation>
    </message>
    <message>
        <source>Put right: a little</source>
        <translation>Réparé&#x202f;: un peu</translation>
    </message>
    <message>
        <source>Put right: completely</source>
        <translation>Réparé&#x202f;: entièrement</translation>
    </message>
    <message>
        <source>Put right: mostly</source>
        <translation>Réparé&#x202f;: en grande partie</translation>
    </message>
    <message>
        <source>Put right: not at all</source>
        <translation>Réparé&#x202f;: pas du tout</translation>
    </message>
    <message>
        <source>Put right: very much</source>
        <translation>Réparé&#x202f;: presque entièrement</translation>
    </message>
    <message>
        <source>Put right: we did not talk about it</source>
        <translation>Réparé&#x202f;: nous n’en avons pas parlé</translation>
    </message>
    <message>
        <source>Scale: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>Échelle&#x202f;: 0 est la réponse la plus basse à chaque question, 100 la plus haute.</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>Score {score} sur 100</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>Séance {number}, {date}</translation>
    </message>
    <message>
        <source>Square: lower than usual for this client.</source>
        <translation>Carré&#x202f;: plus bas que d’habitude pour cette personne.</translation>
    </message>
    <message>
        <source>Triangle: a fall.</source>
        <translation>Triangle&#x202f;: une baisse.</translation>
    </message>
    <message>
        <source>What happened in session {session} is still open.</source>
        <translation>Ce qui s’est passé à la séance {session} est encore ouvert.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>Ce qui s’est passé aux séances {sessions} est encore ouvert.</translation>
    </message>
    <message>
        <source>What the client wrote cannot be read: its records were changed.</source>
        <translation>Ce que la personne suivie a écrit ne peut pas être lu&#x202f;: les enregistrements ont été modifiés.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>Ce qui a été remarqué à la séance {session} se poursuit.</translation>
    </message>
</context>
<context>
    <name>TrendsTab</name>
    <message>
        <source>Plot of the scores over the sessions</source>
        <translation>Graphique des scores au fil des séances</translation>
    </message>
    <message>
        <source>The notes were changed.</source>
        <translation>Les notes ont été changées.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Leave without sending</source>
        <translation>Partir sans envoyer</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Please tell somebody here.</source>
        <translation>Prévenez quelqu’un ici, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Thérapeute</translation>
    </message>
    <message>
        <source>This device needs attention</source>
        <translation>Quelqu’un doit s’occuper de cet appareil</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your answers are not lost: this page keeps trying. Please tell somebody here.</source>
        <translation>Vos réponses ne sont pas perdues&#x202f;: cette page continue d’essayer. Prévenez quelqu’un ici, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>TwoGroups</name>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>Group {number} is not right. Compare it, or go back to see the key.</source>
        <translation>Le groupe {number} n’est pas juste. Comparez-le, ou revenez en arrière pour voir la clé.</translation>
    </message>
    <message>
        <source>Groups {first} and {second} are not right. Compare them, or see the key again.</source>
        <translation>Les groupes {first} et {second} ne sont pas justes. Comparez-les, ou revoyez la clé.</translation>
    </message>
    <message>
        <source>Please type both groups.</source>
        <translation>Tapez les deux groupes, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>TypedQuestion</name>
    <message>
        <source>That is not the name. Type it as it stands at the top of this page.</source>
        <translation>Ce n’est pas le nom. Tapez-le comme il est écrit en haut de cette page.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>A backup is made first. This happens once; please wait.</source>
        <translation>Une sauvegarde est faite d’abord. Cela n’arrive qu’une fois&#x202f;; veuillez patienter.</translation>
    </message>
    <message>
        <source>Back to the welcome page</source>
        <translation>Retour à l’accueil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Fermer la borne</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Opening what your clients answered</source>
        <translation>Ouverture des réponses des personnes que vous suivez</translation>
    </message>
    <message>
        <source>The records are being brought to the form of the newer Rapport</source>
        <translation>Les enregistrements passent au format du Rapport plus récent</translation>
    </message>
    <message>
        <source>The therapist&apos;s view: unlock</source>
        <translation>Vue des thérapeutes&#x202f;: déverrouiller</translation>
    </message>
    <message>
        <source>Too many wrong tries. A passphrase is taken again in {time}; the recovery key at any time.</source>
        <translation>Trop d’essais faux. Une phrase secrète est de nouveau acceptée dans {time}&#x202f;; la clé de secours, à tout moment.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock your view</source>
        <translation>Déverrouiller votre vue</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>{done} of {total} records.</source>
        <translation>{done} enregistrements sur {total}.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>How was your session? Answering takes about a minute.</source>
        <translation>Comment s’est passée votre séance&#x202f;? Répondre prend environ une minute.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Thérapeute</translation>
    </message>
    <message>
        <source>Welcome to {practice}</source>
        <translation>Bienvenue&#x202f;: {practice}</translation>
    </message>
</context>
<context>
    <name>WithoutCode</name>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
</context>
<context>
    <name>WithoutCodePage</name>
    <message>
        <source>All clients</source>
        <translation>Toutes les personnes suivies</translation>
    </message>
    <message>
        <source>Here are the newest {shown} of {count}; an export has all of them.</source>
        <translation>Voici les {shown} plus récentes sur {count}&#x202f;; une exportation les contient toutes.</translation>
    </message>
    <message>
        <source>These clients had no code at hand, so no name belongs to their answers, and every therapist of the practice can read them.</source>
        <translation>Ces personnes n’avaient pas leur code. Aucun nom n’est donc lié à leurs réponses, et chaque thérapeute du cabinet peut les lire.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>--from goes with rows; the list of clients for kiosks is always whole.</source>
        <translation>--from va avec les lignes&#x202f;; la liste des personnes suivies pour les bornes est toujours entière.</translation>
    </message>
    <message>
        <source>A code has ten digits. Please compare it with your card and type it again.</source>
        <translation>Un code a dix chiffres. Comparez-le avec votre carte et tapez-le encore une fois.</translation>
    </message>
    <message>
        <source>A colour is written as # and six signs from 0 to 9 and A to F: #1D5148, say.</source>
        <translation>Une couleur s’écrit avec # et six signes de 0 à 9 et de A à F, par exemple #1D5148.</translation>
    </message>
    <message>
        <source>A key in the key file was not put there by Rapport: somebody may have exchanged it to read along. Nothing was changed. Restore the key file from the latest backup.</source>
        <translation>Une clé du fichier des clés n’a pas été mise là par Rapport&#x202f;: quelqu’un l’a peut-être échangée pour lire aussi. Rien n’a été changé. Restaurez le fichier des clés à partir de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>A name is needed. Please type one.</source>
        <translation>Il faut un nom. Tapez-en un.</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Give --new-passphrase-file FILE, or --generate.</source>
        <translation>Il faut une nouvelle phrase secrète. Donnez --new-passphrase-file FILE, ou --generate.</translation>
    </message>
    <message>
        <source>A new recovery key opens everything, and there are {count} clients whom you cannot read. Let each one&apos;s therapist share access with you first; that can be taken back afterwards.</source>
        <translation>Une nouvelle clé de secours ouvre tout, et il y a des personnes dont vous ne pouvez pas lire les réponses&#x202f;: {count}. Demandez d’abord à leurs thérapeutes de partager l’accès avec vous&#x202f;; cela peut être repris ensuite.</translation>
    </message>
    <message>
        <source>A passphrase is needed. Give --passphrase-file FILE, or - for standard input.</source>
        <translation>Il faut une phrase secrète. Donnez --passphrase-file FILE, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>A questionnaire needs at least one item and at most 40 ({path}).</source>
        <translation>Un questionnaire a besoin d’au moins une question et de 40 au plus ({path}).</translation>
    </message>
    <message>
        <source>A record opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>Un enregistrement s’ouvre, mais son contenu est abîmé ou vient d’un Rapport plus récent. Mettez Rapport à jour&#x202f;; si cela n’aide pas, restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>A recovery key has {wanted} letters and digits in ten groups of four; this has {count}. Compare it with the paper and type it again.</source>
        <translation>Une clé de secours a {wanted} lettres et chiffres en dix groupes de quatre&#x202f;; celle-ci en a {count}. Comparez-la avec le papier et tapez-la encore une fois.</translation>
    </message>
    <message>
        <source>A recovery key never has &quot;{character}&quot; (group {group}). Compare that group with the paper and type it again.</source>
        <translation>Une clé de secours n’a jamais «&#x202f;{character}&#x202f;» (groupe {group}). Comparez ce groupe avec le papier et tapez-le encore une fois.</translation>
    </message>
    <message>
        <source>A row was changed after it was written. Unlock and check again to see which: that needs a key.</source>
        <translation>Une ligne a été changée après avoir été écrite. Déverrouillez et vérifiez de nouveau pour voir laquelle&#x202f;: il faut une clé pour cela.</translation>
    </message>
    <message>
        <source>A scale from {minimum} to {maximum} in steps of {step} does not work out. The minimum must be below the maximum, and a whole number of steps must lead from one to the other.</source>
        <translation>Une échelle de {minimum} à {maximum} par pas de {step} n’est pas possible. Le minimum doit être plus petit que le maximum, avec un nombre entier de pas entre les deux.</translation>
    </message>
    <message>
        <source>A sealed entry does not open: it was changed, moved, or sealed to another key. Run `rapport verify` to see where, and restore the latest backup.</source>
        <translation>Une entrée scellée ne s’ouvre pas&#x202f;: elle a été changée, déplacée, ou scellée pour une autre clé. Lancez `rapport verify` pour voir où, et restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>A state code is a number, a dash and six letters or digits, as in 1284-7QK2MD. Compare it with the paper and type it again.</source>
        <translation>Un code d’état est un nombre, un tiret et six lettres ou chiffres, comme 1284-7QK2MD. Comparez-le avec le papier et tapez-le encore une fois.</translation>
    </message>
    <message>
        <source>A stored entry opens but is not written the way Rapport writes it. Update Rapport, or restore the latest backup.</source>
        <translation>Une entrée stockée s’ouvre, mais n’est pas écrite comme Rapport écrit. Mettez Rapport à jour, ou restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>A stored public key has {size} bytes where its kind needs {wanted}. Restore the key file from the latest backup.</source>
        <translation>Une clé publique stockée a {size} octets, alors que son type en demande {wanted}. Restaurez le fichier des clés à partir de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>A stored public key is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>Une clé publique stockée est abîmée ou vient d’un Rapport plus récent. Mettez Rapport à jour, ou restaurez le fichier des clés à partir de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>A stored public key is damaged, so nothing can be sealed to it. Restore the key file from the latest backup.</source>
        <translation>Une clé publique stockée est abîmée&#x202f;: rien ne peut être scellé pour elle. Restaurez le fichier des clés à partir de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>After the end of the rows there are {count} more that this kiosk did not confirm.</source>
        <translation>Après la fin des lignes, il y en a d’autres que cette borne n’a pas confirmées&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>All thousand code cards are in use. Withdraw one of a client who has left.</source>
        <translation>Les mille cartes à code sont toutes utilisées. Retirez celle d’une personne qui ne vient plus.</translation>
    </message>
    <message>
        <source>An entry of the practice&apos;s log opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>Une entrée du journal du cabinet s’ouvre, mais son contenu est abîmé ou vient d’un Rapport plus récent. Mettez Rapport à jour&#x202f;; si cela n’aide pas, restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Another backup or restore of {folder} is running at this moment, or its records are being brought to a newer form. Wait until it has ended.</source>
        <translation>Une autre sauvegarde ou restauration de {folder} est en cours, ou ses enregistrements passent à un format plus récent. Attendez que ce soit fini.</translation>
    </message>
    <message>
        <source>Another kiosk is already running on {folder}. Use that one, or close it first.</source>
        <translation>Une autre borne tourne déjà sur {folder}. Utilisez celle-là, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Another set-up is making {folder} at this moment. Go on there, or close it first.</source>
        <translation>Une autre installation est en train de créer {folder}. Continuez là-bas, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>At least one character of the recovery key is wrong. Compare every group with the paper and type it again.</source>
        <translation>Au moins un caractère de la clé de secours est faux. Comparez chaque groupe avec le papier et tapez-la encore une fois.</translation>
    </message>
    <message>
        <source>At {path} Rapport expects {wanted}.</source>
        <translation>À cet endroit ({path}), Rapport attend {wanted}.</translation>
    </message>
    <message>
        <source>At {path} stands “{key}”, which Rapport does not know. Correct or remove it.</source>
        <translation>À cet endroit ({path}) se trouve «&#x202f;{key}&#x202f;», que Rapport ne connaît pas. Corrigez-le ou enlevez-le.</translation>
    </message>
    <message>
        <source>Bringing the records to the newer form ended before its time. Nothing is lost. Try again; if that does not help, restart the computer.</source>
        <translation>Le passage des enregistrements au format plus récent s’est arrêté avant la fin. Rien n’est perdu. Réessayez&#x202f;; si cela n’aide pas, redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>From row {row} on, the file of the records cannot be read: it is damaged.</source>
        <translation>À partir de la ligne {row}, le fichier des enregistrements ne peut pas être lu&#x202f;: il est abîmé.</translation>
    </message>
    <message>
        <source>Group {group} is another one, so the old recovery key stays as it is. Start again, and compare every group with the paper.</source>
        <translation>Le groupe {group} est différent, donc l’ancienne clé de secours reste comme elle est. Recommencez, et comparez chaque groupe avec le papier.</translation>
    </message>
    <message>
        <source>In {file}, clients must be a list of names in quotation marks.</source>
        <translation>Dans {file}, clients doit être une liste de noms entre guillemets.</translation>
    </message>
    <message>
        <source>Line {line} has {count} cells, the first line has {wanted}. Correct it.</source>
        <translation>La ligne {line} a {count} cases, la première ligne en a {wanted}. Corrigez-la.</translation>
    </message>
    <message>
        <source>Line {line} is not CSV: look at its quotation marks.</source>
        <translation>La ligne {line} n’est pas du CSV&#x202f;: regardez ses guillemets.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 text. Save the file as CSV in UTF-8.</source>
        <translation>La ligne {line} n’est pas du texte UTF-8. Enregistrez le fichier en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} must name the columns: session or date, and score.</source>
        <translation>La ligne {line} doit nommer les colonnes&#x202f;: session ou date, et score.</translation>
    </message>
    <message>
        <source>Line {line} names a column “{name}” that is not known or stands twice. The columns are session or date, and score.</source>
        <translation>La ligne {line} nomme une colonne «&#x202f;{name}&#x202f;» inconnue ou en double. Les colonnes sont session ou date, et score.</translation>
    </message>
    <message>
        <source>Line {line}: session {session} comes after session {before}. Sort the lines.</source>
        <translation>Ligne {line}&#x202f;: la séance {session} vient après la séance {before}. Triez les lignes.</translation>
    </message>
    <message>
        <source>Line {line}: there are more than {most} sessions.</source>
        <translation>Ligne {line}&#x202f;: il y a plus de {most} séances.</translation>
    </message>
    <message>
        <source>Line {line}: {score} is not on the scale, which goes from {minimum} to {maximum} in steps of {step}.</source>
        <translation>Ligne {line}&#x202f;: {score} n’est pas sur l’échelle, qui va de {minimum} à {maximum} par pas de {step}.</translation>
    </message>
    <message>
        <source>Line {line}: {text} is before the date above. Sort the lines.</source>
        <translation>Ligne {line}&#x202f;: {text} est avant la date au-dessus. Triez les lignes.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a date such as 2026-03-09.</source>
        <translation>Ligne {line}&#x202f;: «&#x202f;{text}&#x202f;» n’est pas une date comme 2026-03-09.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a score. Leave it empty where there is none.</source>
        <translation>Ligne {line}&#x202f;: «&#x202f;{text}&#x202f;» n’est pas un score. Laissez la case vide quand il n’y en a pas.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not the number of a session. Use 1, 2, 3 and so on.</source>
        <translation>Ligne {line}&#x202f;: «&#x202f;{text}&#x202f;» n’est pas un numéro de séance. Utilisez 1, 2, 3 et ainsi de suite.</translation>
    </message>
    <message>
        <source>No client called {name} is yours to read. Check the spelling.</source>
        <translation>Parmi les personnes dont vous pouvez lire les réponses, aucune ne s’appelle {name}. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>No passphrase in {file}: its first line is empty. Write it there.</source>
        <translation>Pas de phrase secrète dans {file}&#x202f;: la première ligne est vide. Écrivez-la là.</translation>
    </message>
    <message>
        <source>No therapist called {name} is in this practice. Check the spelling.</source>
        <translation>Aucun ou aucune thérapeute de ce cabinet ne s’appelle {name}. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Nobody of this practice signed the list of clients in this bundle. Make a new one on the practice&apos;s own computer with `rapport bundle out --for-kiosk`; nothing was changed here.</source>
        <translation>Personne de ce cabinet n’a signé la liste des personnes suivies de ce lot. Faites-en une nouvelle sur l’ordinateur du cabinet avec `rapport bundle out --for-kiosk`&#x202f;; rien n’a été changé ici.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>One of the digits is not right. Please compare them with your card once more.</source>
        <translation>Un des chiffres n’est pas juste. Comparez-les encore une fois avec votre carte, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Only the administrator of this computer may change how it starts. Try: sudo rapport kiosk-session {act}</source>
        <translation>Seule l’administration de cet ordinateur peut changer la façon dont il démarre. Essayez&#x202f;: sudo rapport kiosk-session {act}</translation>
    </message>
    <message>
        <source>Protecting a passphrase with {memory} KiB, {iterations} passes and {lanes} lanes is not allowed. Use at least 65536 KiB, 3 passes and 4 lanes, and at most 4194304 KiB.</source>
        <translation>Protéger une phrase secrète avec {memory} KiB, {iterations} passages et {lanes} voies n’est pas permis. Utilisez au moins 65536 KiB, 3 passages et 4 voies, et au plus 4194304 KiB.</translation>
    </message>
    <message>
        <source>Reliable change needs both: a standard deviation above 0, and a reliability from 0 to below 1.</source>
        <translation>Le changement fiable demande les deux&#x202f;: un écart-type supérieur à 0, et une fidélité de 0 à moins de 1.</translation>
    </message>
    <message>
        <source>Restoring the practice in {folder} was cut off at its last step. Start `rapport` to finish it, or run `rapport restore` again.</source>
        <translation>La restauration du cabinet dans {folder} a été interrompue à sa dernière étape. Lancez `rapport` pour la finir, ou relancez `rapport restore`.</translation>
    </message>
    <message>
        <source>Row {row} is damaged: it does not have the form of a stored row.</source>
        <translation>La ligne {row} est abîmée&#x202f;: elle n’a pas la forme d’une ligne stockée.</translation>
    </message>
    <message>
        <source>Row {row} is not in its place: what stands there was written as row {other}.</source>
        <translation>La ligne {row} n’est pas à sa place&#x202f;: ce qui s’y trouve a été écrit comme ligne {other}.</translation>
    </message>
    <message>
        <source>Row {row} repeats a record that came in before, so it is left out. No kiosk writes a record twice: somebody may have copied it.</source>
        <translation>La ligne {row} répète un enregistrement déjà arrivé, elle est donc laissée de côté. Aucune borne n’écrit un enregistrement deux fois&#x202f;: quelqu’un l’a peut-être copié.</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>La ligne {row} a été changée après avoir été écrite.</translation>
    </message>
    <message>
        <source>Row {row} was written by another kiosk and put here.</source>
        <translation>La ligne {row} a été écrite par une autre borne et mise ici.</translation>
    </message>
    <message>
        <source>Rows are missing: {count} (row {first} to row {last}).</source>
        <translation>Des lignes manquent&#x202f;: {count} (de la ligne {first} à la ligne {last}).</translation>
    </message>
    <message>
        <source>Rows {from_row} to {to_row} of that kiosk have not been brought here yet. Bring the earlier bundle first, or make one with all rows (without --from); nothing was changed.</source>
        <translation>Les lignes {from_row} à {to_row} de cette borne n’ont pas encore été apportées ici. Apportez d’abord le lot précédent, ou faites-en un avec toutes les lignes (sans --from)&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Somebody called {name} is here already. Add something that tells the two apart.</source>
        <translation>Il y a déjà quelqu’un du nom de {name} ici. Ajoutez quelque chose qui distingue les deux.</translation>
    </message>
    <message>
        <source>Something went wrong inside Rapport. Please try again, or tell the practice.</source>
        <translation>Quelque chose s’est mal passé dans Rapport. Réessayez, ou dites-le au cabinet.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Stopped. What was opened so far is kept: the next unlock goes on from there.</source>
        <translation>Arrêté. Ce qui a été ouvert jusqu’ici est gardé&#x202f;: le prochain déverrouillage reprendra là.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {minutes} minutes, or go on without a code.</source>
        <translation>Le code n’était pas juste trop de fois. Attendez {minutes} minutes, ou continuez sans code.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {seconds} seconds, or go on without a code.</source>
        <translation>Le code n’était pas juste trop de fois. Attendez {seconds} secondes, ou continuez sans code.</translation>
    </message>
    <message>
        <source>The backup is one of another practice than {practice}, which is in {folder} now. Restore it into a folder of its own with --data, or give --yes to keep this practice aside and go on.</source>
        <translation>La sauvegarde est celle d’un autre cabinet que {practice}, qui est maintenant dans {folder}. Restaurez-la dans un dossier à elle avec --data, ou donnez --yes pour mettre ce cabinet de côté et continuer.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged at its beginning. Copy it from its medium again, or use another backup.</source>
        <translation>La sauvegarde {file} est abîmée au début. Copiez-la de nouveau depuis son support, ou utilisez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The backup {file} is not complete: it has {size} bytes and should have {wanted}. Copy it from its medium again, or use another backup.</source>
        <translation>La sauvegarde {file} n’est pas complète&#x202f;: elle a {size} octets et devrait en avoir {wanted}. Copiez-la de nouveau depuis son support, ou utilisez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The bundle holds rows of this very device that are not in {folder}: it seems that an older copy was put there. Nothing was changed. Restore the latest backup.</source>
        <translation>Le lot contient des lignes de cet appareil même qui ne sont pas dans {folder}&#x202f;: une copie plus ancienne semble y avoir été mise. Rien n’a été changé. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The bundle is from the kiosk {kiosk}, which is not known here. Compare these characters with those that `rapport status` shows on the kiosk; if they are the same, give --yes to take its rows in.</source>
        <translation>Le lot vient de la borne {kiosk}, qui n’est pas connue ici. Comparez ces caractères avec ceux que `rapport status` montre sur la borne&#x202f;; s’ils sont les mêmes, donnez --yes pour prendre ses lignes.</translation>
    </message>
    <message>
        <source>The bundle is one of another practice than {practice}. Nothing was changed.</source>
        <translation>Le lot est celui d’un autre cabinet que {practice}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged or not complete. Copy it from its device again; nothing was changed here.</source>
        <translation>Le lot {file} est abîmé ou incomplet. Copiez-le de nouveau depuis son appareil&#x202f;; rien n’a été changé ici.</translation>
    </message>
    <message>
        <source>The disk did not take the newer form of the records in {folder}. Nothing was changed. Free some space, check the disk, and start Rapport again.</source>
        <translation>Le disque n’a pas accepté le format plus récent des enregistrements dans {folder}. Rien n’a été changé. Libérez de la place, vérifiez le disque, et relancez Rapport.</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full. Free some space on it, then try again.</source>
        <translation>Le disque où se trouve {file} est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk that holds {file} lost an entry that it had taken. Try again; if this comes back, the disk needs to be replaced.</source>
        <translation>Le disque où se trouve {file} a perdu une entrée qu’il avait prise. Réessayez&#x202f;; si cela revient, il faut remplacer le disque.</translation>
    </message>
    <message>
        <source>The end of the rows was cut off: {count} rows are missing there.</source>
        <translation>La fin des lignes a été coupée&#x202f;: il y manque {count} lignes.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Choose another place, or use paper.</source>
        <translation>Le fichier {file} ne peut pas être écrit. Choisissez un autre endroit, ou utilisez du papier.</translation>
    </message>
    <message>
        <source>The header of a stored row is damaged or from a newer Rapport. Run `rapport verify` to see where; update Rapport or restore the latest backup.</source>
        <translation>L’en-tête d’une ligne stockée est abîmé ou vient d’un Rapport plus récent. Lancez `rapport verify` pour voir où&#x202f;; mettez Rapport à jour ou restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The index of the answers is damaged or from another Rapport. Delete index.sqlite in the practice folder: it is built again from the records.</source>
        <translation>L’index des réponses est abîmé ou vient d’un autre Rapport. Supprimez index.sqlite dans le dossier du cabinet&#x202f;: il sera refait à partir des enregistrements.</translation>
    </message>
    <message>
        <source>The kiosk session is not installed. Install the package rapport-kiosk-session from the stick first, then enable it.</source>
        <translation>La session de borne n’est pas installée. Installez d’abord le paquet rapport-kiosk-session depuis la clé USB, puis activez-la.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Choose other days.</source>
        <translation>Le dernier jour est avant le premier. Choisissez d’autres jours.</translation>
    </message>
    <message>
        <source>The list at {path} has {count} entries; it needs 1 to {most}.</source>
        <translation>À cet endroit ({path}), la liste a {count} éléments&#x202f;; il en faut de 1 à {most}.</translation>
    </message>
    <message>
        <source>The number at {path} must lie between {lowest} and {highest}.</source>
        <translation>À cet endroit ({path}), le nombre doit être entre {lowest} et {highest}.</translation>
    </message>
    <message>
        <source>The passphrase in {file} is no UTF-8 text. Save the file as UTF-8.</source>
        <translation>La phrase secrète dans {file} n’est pas du texte UTF-8. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {minutes} minutes; the recovery key opens at any time.</source>
        <translation>La phrase secrète était fausse trop de fois. Attendez {minutes} minutes&#x202f;; la clé de secours ouvre à tout moment.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {seconds} seconds; the recovery key opens at any time.</source>
        <translation>La phrase secrète était fausse trop de fois. Attendez {seconds} secondes&#x202f;; la clé de secours ouvre à tout moment.</translation>
    </message>
    <message>
        <source>The place where this therapist&apos;s key is kept is damaged or from a newer Rapport; no passphrase can open it. Use the recovery key, or restore the key file from the latest backup.</source>
        <translation>L’endroit où est gardée la clé de cette personne de l’équipe est abîmé ou vient d’un Rapport plus récent&#x202f;; aucune phrase secrète ne peut l’ouvrir. Utilisez la clé de secours, ou restaurez le fichier des clés à partir de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The practice in the backup {file} was damaged already when the backup was made, and cannot be opened. Use an older backup; nothing was changed here.</source>
        <translation>Le cabinet dans la sauvegarde {file} était déjà abîmé quand elle a été faite, et ne peut pas être ouvert. Utilisez une sauvegarde plus ancienne&#x202f;; rien n’a été changé ici.</translation>
    </message>
    <message>
        <source>The questionnaire file is longer than {most} characters. Use a smaller one.</source>
        <translation>Le fichier du questionnaire a plus de {most} caractères. Utilisez-en un plus petit.</translation>
    </message>
    <message>
        <source>The questionnaire file is nested too deeply or has a number that is too long.</source>
        <translation>Le fichier du questionnaire a trop de niveaux ou contient un nombre trop long.</translation>
    </message>
    <message>
        <source>The questionnaire file is not JSON: look at line {line}, column {column}.</source>
        <translation>Le fichier du questionnaire n’est pas du JSON&#x202f;: regardez la ligne {line}, colonne {column}.</translation>
    </message>
    <message>
        <source>The questionnaire has no wording in “{language}”. It has: {offered}.</source>
        <translation>Le questionnaire n’a pas de texte en «&#x202f;{language}&#x202f;». Il a&#x202f;: {offered}.</translation>
    </message>
    <message>
        <source>The records in {folder} are an older Rapport’s, and a kiosk is running on them. Close it and start it again: it makes a backup and brings them to the newer form by itself.</source>
        <translation>Les enregistrements dans {folder} viennent d’un Rapport plus ancien, et une borne tourne dessus. Fermez-la et relancez-la&#x202f;: elle fait une sauvegarde et les passe toute seule au format plus récent.</translation>
    </message>
    <message>
        <source>The records in {folder} could not be brought to the newer form: they seem to be damaged. Nothing was changed. Run `rapport verify` with the older Rapport, or restore the latest backup.</source>
        <translation>Les enregistrements dans {folder} n’ont pas pu passer au format plus récent&#x202f;: ils semblent abîmés. Rien n’a été changé. Lancez `rapport verify` avec le Rapport plus ancien, ou restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The recovery key could not be shown ({reason}), so nothing was set up. Try again.</source>
        <translation>La clé de secours n’a pas pu être montrée ({reason}), donc rien n’a été installé. Réessayez.</translation>
    </message>
    <message>
        <source>The recovery key was renewed after {name} last set a passphrase, so it cannot set a new one. Transfer {name}&apos;s clients to a newly added therapist.</source>
        <translation>La clé de secours a été renouvelée après la dernière phrase secrète de {name}, elle ne peut donc pas en donner une nouvelle. Ajoutez quelqu’un à l’équipe et confiez-lui les personnes que suit {name}.</translation>
    </message>
    <message>
        <source>The rows in this bundle do not follow those that are here. Make a bundle with all rows of that kiosk (without --from) and bring it here; nothing was changed.</source>
        <translation>Les lignes de ce lot ne font pas suite à celles qui sont ici. Faites un lot avec toutes les lignes de cette borne (sans --from) et apportez-le ici&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The scored {path} have too many different spans to make one score of them.</source>
        <translation>À cet endroit ({path}), les questions qui comptent ont trop d’étendues différentes pour faire un seul score.</translation>
    </message>
    <message>
        <source>The settings in {folder} are being changed by another program for too long. Wait a moment and try again.</source>
        <translation>Un autre programme change les réglages dans {folder} depuis trop longtemps. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>The stored end of the rows cannot be read: the file of the records is damaged.</source>
        <translation>La fin stockée des lignes ne peut pas être lue&#x202f;: le fichier des enregistrements est abîmé.</translation>
    </message>
    <message>
        <source>The stored end of the rows does not belong to the last row.</source>
        <translation>La fin stockée des lignes ne correspond pas à la dernière ligne.</translation>
    </message>
    <message>
        <source>The stored end of the rows is missing.</source>
        <translation>La fin stockée des lignes manque.</translation>
    </message>
    <message>
        <source>The system did not take the change “{change}”: {reason}. Look at it with systemctl status {unit}, then try again.</source>
        <translation>Le système n’a pas accepté le changement «&#x202f;{change}&#x202f;»&#x202f;: {reason}. Regardez avec systemctl status {unit}, puis réessayez.</translation>
    </message>
    <message>
        <source>The text at {path} is empty, longer than {most} characters or has control characters. Write a plain line of text.</source>
        <translation>À cet endroit ({path}), le texte est vide, dépasse {most} caractères ou contient des caractères de contrôle. Écrivez une simple ligne de texte.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Start again and type it twice.</source>
        <translation>Les deux phrases secrètes sont différentes. Recommencez et tapez-la deux fois.</translation>
    </message>
    <message>
        <source>The {count} rows after that cannot be confirmed: they may be right, but nothing proves it.</source>
        <translation>Les {count} lignes suivantes ne peuvent pas être confirmées&#x202f;: elles sont peut-être justes, mais rien ne le prouve.</translation>
    </message>
    <message>
        <source>There are {count} rows fewer than when they were last checked: the records were replaced by an older copy, or their end was cut off.</source>
        <translation>Il y a {count} lignes de moins qu’à la dernière vérification&#x202f;: les enregistrements ont été remplacés par une copie plus ancienne, ou leur fin a été coupée.</translation>
    </message>
    <message>
        <source>There is a practice in {folder} already. Start `rapport` to use it, or choose another folder for a new one.</source>
        <translation>Il y a déjà un cabinet dans {folder}. Lancez `rapport` pour l’utiliser, ou choisissez un autre dossier pour un nouveau.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name and the folder.</source>
        <translation>Il n’y a pas de fichier {path}. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Check that the stick is connected, or name another place.</source>
        <translation>Il n’y a pas de dossier {folder}. Vérifiez que la clé USB est branchée, ou indiquez un autre endroit.</translation>
    </message>
    <message>
        <source>There is no practice in {folder}. Name another folder with --data, or set one up with `rapport setup`.</source>
        <translation>Il n’y a pas de cabinet dans {folder}. Indiquez un autre dossier avec --data, ou créez-en un avec `rapport setup`.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, and {free} MB are free. Free some space there, or choose another place.</source>
        <translation>Il n’y a pas assez de place dans {folder}&#x202f;: il faut {needed} Mo, et {free} Mo sont libres. Libérez de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words.</source>
        <translation>Il n’y a encore rien à garder. Écrivez quelques mots.</translation>
    </message>
    <message>
        <source>This backup is damaged: what it holds is not what Rapport wrote. Copy it from its medium again, or use another backup; nothing was changed here.</source>
        <translation>Cette sauvegarde est abîmée&#x202f;: son contenu n’est pas ce que Rapport a écrit. Copiez-la de nouveau depuis son support, ou utilisez une autre sauvegarde&#x202f;; rien n’a été changé ici.</translation>
    </message>
    <message>
        <source>This bundle holds answer sheets, and this device is a kiosk without therapists. Bring it to the practice&apos;s own computer.</source>
        <translation>Ce lot contient des feuilles de réponses, et cet appareil est une borne sans thérapeutes. Apportez-le à l’ordinateur du cabinet.</translation>
    </message>
    <message>
        <source>This bundle holds the list of clients for kiosks without therapists; this computer has the list already. Bring it to a kiosk.</source>
        <translation>Ce lot contient la liste des personnes suivies pour les bornes sans thérapeutes&#x202f;; cet ordinateur a déjà la liste. Apportez-le à une borne.</translation>
    </message>
    <message>
        <source>This client is not yours to read. The client&apos;s therapist can share access.</source>
        <translation>Vous ne pouvez pas lire les réponses de cette personne. Son ou sa thérapeute peut partager l’accès.</translation>
    </message>
    <message>
        <source>This code is not known here. Please compare it with your card, or go on without a code.</source>
        <translation>Ce code n’est pas connu ici. Comparez-le avec votre carte, ou continuez sans code.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or a day before.</source>
        <translation>Ce jour n’est pas encore venu. Choisissez aujourd’hui ou un jour d’avant.</translation>
    </message>
    <message>
        <source>This device has {count} rows, so no bundle can begin with row {row}.</source>
        <translation>Cet appareil a {count} lignes, donc aucun lot ne peut commencer à la ligne {row}.</translation>
    </message>
    <message>
        <source>This device is a kiosk without therapists: it holds no keys, and nothing can be unlocked on it. Unlock on the practice&apos;s own computer; `rapport bundle out` takes the sheets there.</source>
        <translation>Cet appareil est une borne sans thérapeutes&#x202f;: il n’a aucune clé, et rien ne peut y être déverrouillé. Déverrouillez sur l’ordinateur du cabinet&#x202f;; `rapport bundle out` y apporte les feuilles.</translation>
    </message>
    <message>
        <source>This file is no picture. A logo is a PNG or JPEG file.</source>
        <translation>Ce fichier n’est pas une image. Un logo est un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>This has to be confirmed. Give --yes if it is meant; nothing was changed.</source>
        <translation>Cela doit être confirmé. Donnez --yes si c’est voulu&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>This is the practice&apos;s only therapist. Add another one first.</source>
        <translation>Il n’y a personne d’autre dans l’équipe de ce cabinet. Ajoutez d’abord quelqu’un.</translation>
    </message>
    <message>
        <source>This is too long. There is room for {most} characters.</source>
        <translation>C’est trop long. Il y a de la place pour {most} caractères.</translation>
    </message>
    <message>
        <source>This list of clients is older than the one that the kiosk has: clients who came since would not be known any more, and what the practice decided since would not hold here. Bring a newer one, or give --yes to take this one all the same.</source>
        <translation>Cette liste des personnes suivies est plus ancienne que celle de la borne&#x202f;: les personnes arrivées depuis ne seraient plus connues, et ce que le cabinet a décidé depuis ne vaudrait pas ici. Apportez-en une plus récente, ou donnez --yes pour prendre quand même celle-ci.</translation>
    </message>
    <message>
        <source>This machine has too little free memory to check the passphrase ({mebibytes} MiB). Close other programs and try again.</source>
        <translation>Cet appareil a trop peu de mémoire libre pour vérifier la phrase secrète ({mebibytes} MiB). Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>This name and passphrase do not belong together. Check both, the keyboard&apos;s language and the capital letters, and try again; the recovery key opens as well.</source>
        <translation>Ce nom et cette phrase secrète ne vont pas ensemble. Vérifiez les deux, la langue du clavier et les majuscules, puis réessayez&#x202f;; la clé de secours ouvre aussi.</translation>
    </message>
    <message>
        <source>This name has invisible characters in it. Type it anew, letter by letter.</source>
        <translation>Ce nom contient des caractères invisibles. Retapez-le, lettre par lettre.</translation>
    </message>
    <message>
        <source>This name has more than {most} characters. Shorten it.</source>
        <translation>Ce nom a plus de {most} caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>This needs the practice&apos;s recovery key. Sign in with it in place of the passphrase, and try again.</source>
        <translation>Il faut la clé de secours du cabinet. Identifiez-vous avec elle à la place de la phrase secrète, et réessayez.</translation>
    </message>
    <message>
        <source>This note is not there any more. Open the client again to see why.</source>
        <translation>Cette note n’est plus là. Ouvrez de nouveau la personne pour voir pourquoi.</translation>
    </message>
    <message>
        <source>This opens nothing in the backup. It takes the passphrase that a therapist of the practice had on the day of the backup, or the practice&apos;s recovery key. Check the keyboard&apos;s language and the capital letters, and try again.</source>
        <translation>Cela n’ouvre rien dans la sauvegarde. Il faut la phrase secrète qu’une personne de l’équipe avait le jour de la sauvegarde, ou la clé de secours du cabinet. Vérifiez la langue du clavier et les majuscules, puis réessayez.</translation>
    </message>
    <message>
        <source>This passphrase was just changed in another window. Start again.</source>
        <translation>Cette phrase secrète vient d’être changée dans une autre fenêtre. Recommencez.</translation>
    </message>
    <message>
        <source>This picture cannot be read: it is damaged or far too large. Choose another.</source>
        <translation>Cette image ne peut pas être lue&#x202f;: elle est abîmée ou beaucoup trop grande. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB. Choose a smaller one.</source>
        <translation>Cette image dépasse 10&#x202f;Mo. Choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>This practice uses a kind of key (X-Wing) that the installed cryptography library cannot do. Install Rapport from its own installer, which brings the right library.</source>
        <translation>Ce cabinet utilise un type de clé (X-Wing) que la bibliothèque de cryptographie installée ne connaît pas. Installez Rapport avec son propre programme d’installation, qui apporte la bonne bibliothèque.</translation>
    </message>
    <message>
        <source>This rating is none that the questionnaire offers. Choose one of its answers.</source>
        <translation>Le questionnaire ne propose pas cette évaluation. Choisissez une de ses réponses.</translation>
    </message>
    <message>
        <source>This recovery key was made by a newer Rapport. Update Rapport and type it again.</source>
        <translation>Cette clé de secours a été faite par un Rapport plus récent. Mettez Rapport à jour et tapez-la encore une fois.</translation>
    </message>
    <message>
        <source>This session cannot be rated: it is not there any more, or its questionnaire has no sentences for the therapist. Choose another session.</source>
        <translation>Cette séance ne peut pas être évaluée&#x202f;: elle n’est plus là, ou son questionnaire n’a pas de phrases pour les thérapeutes. Choisissez une autre séance.</translation>
    </message>
    <message>
        <source>This therapist cannot read {name}, so there is nothing to take back.</source>
        <translation>Cette personne de l’équipe ne peut pas lire les réponses de {name}, il n’y a donc rien à reprendre.</translation>
    </message>
    <message>
        <source>This therapist is not here any more. Look at the list of therapists again.</source>
        <translation>Cette personne n’est plus dans l’équipe. Regardez de nouveau la liste des thérapeutes.</translation>
    </message>
    <message>
        <source>Two items have the same id ({path}). Rename one of them.</source>
        <translation>Deux questions ont le même identifiant ({path}). Renommez-en une.</translation>
    </message>
    <message>
        <source>Type your own passphrase once more to make a new recovery key.</source>
        <translation>Tapez encore une fois votre propre phrase secrète pour faire une nouvelle clé de secours.</translation>
    </message>
    <message>
        <source>What is kept about a person is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>Ce qui est gardé sur une personne est abîmé ou vient d’un Rapport plus récent. Mettez Rapport à jour, ou restaurez le fichier des clés à partir de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>What lets you read the practice&apos;s log is damaged, and without it no person can be added or given anything. Restore the key file from the latest backup.</source>
        <translation>Ce qui vous permet de lire le journal du cabinet est abîmé&#x202f;; sans cela, on ne peut ni ajouter ni donner quoi que ce soit à personne. Restaurez le fichier des clés à partir de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no backup on it now. Use another medium.</source>
        <translation>Ce qui a été écrit dans {folder} ne revient pas tel quel&#x202f;: le support semble en panne. Il n’y a maintenant pas de sauvegarde dessus. Utilisez un autre support.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no new bundle on it. Use another medium.</source>
        <translation>Ce qui a été écrit dans {folder} ne revient pas tel quel&#x202f;: le support semble en panne. Il n’y a pas de nouveau lot dessus. Utilisez un autre support.</translation>
    </message>
    <message>
        <source>What you signed in with is not valid any more: it was taken back or renewed meanwhile. Lock, and sign in anew; nothing was changed.</source>
        <translation>Ce qui vous a servi à vous identifier n’est plus valable&#x202f;: il a été retiré ou renouvelé entre-temps. Verrouillez, puis identifiez-vous de nouveau&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>What your desk remembers is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the key file from the latest backup.</source>
        <translation>Ce que votre bureau a retenu est abîmé ou vient d’un Rapport plus récent. Mettez Rapport à jour&#x202f;; si cela n’aide pas, restaurez le fichier des clés à partir de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>White words on this colour would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>Des mots blancs sur cette couleur seraient difficiles à lire&#x202f;: le contraste est de {contrast} pour 1, et il faut {least} pour 1. La teinte plus foncée la plus proche qui se lit bien est {proposal}.</translation>
    </message>
    <message>
        <source>With this passphrase the backup opens, but the key of its rows does not. Restore it with another therapist’s passphrase or with the recovery key.</source>
        <translation>Avec cette phrase secrète, la sauvegarde s’ouvre, mais pas la clé de ses lignes. Restaurez-la avec une autre phrase secrète de l’équipe ou avec la clé de secours.</translation>
    </message>
    <message>
        <source>Words in this colour on the pages would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>Des mots de cette couleur sur les pages seraient difficiles à lire&#x202f;: le contraste est de {contrast} pour 1, et il faut {least} pour 1. La teinte plus foncée la plus proche qui se lit bien est {proposal}.</translation>
    </message>
    <message>
        <source>You signed in with the recovery key, which has no passphrase. Give the therapist a new passphrase instead.</source>
        <translation>Vous utilisez la clé de secours, qui n’a pas de phrase secrète. Donnez plutôt une nouvelle phrase secrète à la personne de l’équipe.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>niveau le plus haut</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>{count} clients are called {name}. Say which one: {numbers}.</source>
        <translation>{count} personnes suivies s’appellent {name}. Dites laquelle&#x202f;: {numbers}.</translation>
    </message>
    <message>
        <source>{count} rows of that kiosk are here already with other contents (row {rows}). Either the kiosk&apos;s folder was replaced by an older copy, or somebody changed a row, here or there. Nothing was changed; `rapport verify` with a passphrase tells whether the rows that are here are right.</source>
        <translation>{count} lignes de cette borne sont déjà ici avec un autre contenu (ligne {rows}). Ou bien le dossier de la borne a été remplacé par une copie plus ancienne, ou bien quelqu’un a changé une ligne, ici ou là-bas. Rien n’a été changé&#x202f;; `rapport verify` avec une phrase secrète dit si les lignes d’ici sont justes.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its name and who may read it.</source>
        <translation>{file} ne peut pas être lu ({reason}). Vérifiez son nom et qui peut le lire.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({reason}). Check that the disk is connected and sound, then try again.</source>
        <translation>{file} ne peut pas être lu ou écrit ({reason}). Vérifiez que le disque est branché et en bon état, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} cannot be read: this user has no right to. Start Rapport as the user whose practice it is, or give this user the right to read and write there.</source>
        <translation>{file} ne peut pas être lu&#x202f;: ce compte n’en a pas le droit. Lancez Rapport avec le compte auquel appartient le cabinet, ou donnez à ce compte le droit d’y lire et d’y écrire.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Check the folder and the free space.</source>
        <translation>{file} ne peut pas être écrit ({reason}). Vérifiez le dossier et la place libre.</translation>
    </message>
    <message>
        <source>{file} cannot be written: it or its folder is read-only for this user. Give this user the right to write there, then try again.</source>
        <translation>{file} ne peut pas être écrit&#x202f;: ce fichier ou son dossier est en lecture seule pour ce compte. Donnez à ce compte le droit d’y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} has “{name}”, which set-up does not know. Correct or remove it.</source>
        <translation>{file} contient «&#x202f;{name}&#x202f;», que l’installation ne connaît pas. Corrigez-le ou enlevez-le.</translation>
    </message>
    <message>
        <source>{file} holds rows that belong to no kiosk of this practice.</source>
        <translation>{file} contient des lignes qui ne sont d’aucune borne de ce cabinet.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a whole.</source>
        <translation>{file} est abîmé et ne peut pas être lu en entier.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {detail}.</source>
        <translation>{file} est abîmé à l’intérieur&#x202f;: {detail}.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {table} names an entry that is not there.</source>
        <translation>{file} est abîmé à l’intérieur&#x202f;: {table} nomme une entrée qui n’existe pas.</translation>
    </message>
    <message>
        <source>{file} is damaged, so the practice in this folder cannot be opened. Restore that file from the latest backup.</source>
        <translation>{file} est abîmé, donc le cabinet de ce dossier ne peut pas être ouvert. Restaurez ce fichier à partir de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>{file} is damaged. Run `rapport verify` to see what is affected, and restore that file from the latest backup.</source>
        <translation>{file} est abîmé. Lancez `rapport verify` pour voir ce qui est touché, et restaurez ce fichier à partir de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>{file} is in use by another program for too long. Wait a moment and try again.</source>
        <translation>Un autre programme utilise {file} depuis trop longtemps. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>{file} is missing, so the practice in this folder cannot be opened. Restore the folder from the latest backup.</source>
        <translation>{file} manque, donc le cabinet de ce dossier ne peut pas être ouvert. Restaurez le dossier à partir de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>{file} is neither TOML nor JSON that can be read: {reason}.</source>
        <translation>{file} n’est lisible ni comme TOML ni comme JSON&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a backup of Rapport. Choose a file that `rapport backup` wrote.</source>
        <translation>{file} n’est pas une sauvegarde de Rapport. Choisissez un fichier écrit par `rapport backup`.</translation>
    </message>
    <message>
        <source>{file} is not a bundle of Rapport. Choose a file that `rapport bundle out` wrote.</source>
        <translation>{file} n’est pas un lot de Rapport. Choisissez un fichier écrit par `rapport bundle out`.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or replace it with --force.</source>
        <translation>{file} existe déjà. Choisissez un autre nom, ou remplacez-le avec --force.</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file, or give --force to replace it.</source>
        <translation>{file} existe déjà. Indiquez un autre fichier, ou donnez --force pour le remplacer.</translation>
    </message>
    <message>
        <source>{file} needs a line like {name} = &quot;…&quot;.</source>
        <translation>{file} a besoin d’une ligne comme {name} = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Rapport. Update Rapport on this machine; nothing was changed.</source>
        <translation>{file} a été écrit par un Rapport plus récent. Mettez Rapport à jour sur cet appareil&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} was written by an older Rapport and has to be brought to a newer form first. Start `rapport` once: it makes a backup and does so by itself.</source>
        <translation>{file} a été écrit par un Rapport plus ancien et doit d’abord passer à un format plus récent. Lancez `rapport` une fois&#x202f;: il fait une sauvegarde et s’en charge tout seul.</translation>
    </message>
    <message>
        <source>{folder} holds other files, and a practice needs a folder of its own. Choose a folder that is empty or does not exist yet.</source>
        <translation>{folder} contient d’autres fichiers, et un cabinet a besoin d’un dossier à lui. Choisissez un dossier vide ou qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>{folder} holds other files. Please name a new folder for the tour.</source>
        <translation>{folder} contient d’autres fichiers. Indiquez un nouveau dossier pour la visite.</translation>
    </message>
    <message>
        <source>{folder} is the practice’s own folder, and this file belongs elsewhere: on a stick, or on another computer. Name another place.</source>
        <translation>{folder} est le dossier du cabinet lui-même, et ce fichier doit aller ailleurs&#x202f;: sur une clé USB, ou sur un autre ordinateur. Indiquez un autre endroit.</translation>
    </message>
    <message>
        <source>{name} has left, so a code card would not work. Mark the return first.</source>
        <translation>{name} ne vient plus, une carte à code ne marcherait donc pas. Notez d’abord le retour.</translation>
    </message>
    <message>
        <source>{name} is another therapist&apos;s client, whom you may only read. Ask that therapist, or sign in with the recovery key.</source>
        <translation>Quelqu’un d’autre de l’équipe suit {name}&#x202f;; vous pouvez seulement lire. Demandez à cette personne, ou identifiez-vous avec la clé de secours.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s client already.</source>
        <translation>Cette personne de l’équipe suit déjà {name}.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s own client. Transfer {name} to somebody else instead.</source>
        <translation>C’est justement cette personne de l’équipe qui suit {name}. Confiez plutôt {name} à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>{name} still has {count} clients. Transfer them to somebody else first, or note that they have left.</source>
        <translation>{name} suit encore {count} personnes. Confiez-les d’abord à quelqu’un d’autre, ou notez qu’elles ne viennent plus.</translation>
    </message>
    <message>
        <source>{path} belongs to labelled answers only. Remove it.</source>
        <translation>À cet endroit ({path}), cela ne va qu’avec des réponses en mots. Enlevez-le.</translation>
    </message>
    <message>
        <source>{path} belongs to numbers and lines only. Remove it.</source>
        <translation>À cet endroit ({path}), cela ne va qu’avec des nombres et des lignes. Enlevez-le.</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {reason}. Check that the system’s disk can be written to.</source>
        <translation>{path} ne peut pas être changé&#x202f;: {reason}. Vérifiez qu’on peut écrire sur le disque du système.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the disk and your rights to the file.</source>
        <translation>{path} ne peut pas être lu&#x202f;: {reason}. Vérifiez le disque et vos droits sur le fichier.</translation>
    </message>
    <message>
        <source>{path} has an item whose condition is left out. Add the condition&apos;s item.</source>
        <translation>À cet endroit ({path}) se trouve une question dont la condition est laissée de côté. Ajoutez la question dont elle dépend.</translation>
    </message>
    <message>
        <source>{path} has {count} labels for {wanted} answers. Give one label an answer.</source>
        <translation>À cet endroit ({path}), il y a {count} libellés pour {wanted} réponses. Donnez un libellé à chaque réponse.</translation>
    </message>
    <message>
        <source>{path} is asked only sometimes, so it cannot count in the score.</source>
        <translation>À cet endroit ({path}), la question n’est posée que parfois&#x202f;; elle ne peut donc pas compter dans le score.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} bytes. Give Rapport one client&apos;s scores at a time.</source>
        <translation>{path} dépasse {most} octets. Donnez à Rapport les scores d’une seule personne à la fois.</translation>
    </message>
    <message>
        <source>{path} is missing. Add both ends and their words.</source>
        <translation>Il manque {path}. Ajoutez les deux bouts et leurs mots.</translation>
    </message>
    <message>
        <source>{path} is written for other kinds only. Remove it.</source>
        <translation>À cet endroit ({path}), cela ne va qu’avec d’autres types de questions. Enlevez-le.</translation>
    </message>
    <message>
        <source>{path} must be at least 1 and at most the number of scored items.</source>
        <translation>À cet endroit ({path}), il faut un nombre d’au moins 1 et d’au plus le nombre de questions qui comptent.</translation>
    </message>
    <message>
        <source>{path} must be yes (2), no (0) and “would rather not say” (3), in this order.</source>
        <translation>À cet endroit ({path}), il faut oui (2), non (0) et «&#x202f;Je préfère ne pas le dire&#x202f;» (3), dans cet ordre.</translation>
    </message>
    <message>
        <source>{path} must end {fewest} to {most} steps above its beginning, and at 1000 at the most.</source>
        <translation>À cet endroit ({path}), la fin doit être de {fewest} à {most} pas au-dessus du début, et au plus à 1000.</translation>
    </message>
    <message>
        <source>{path} must name an item further up and values which that item offers.</source>
        <translation>À cet endroit ({path}), il faut nommer une question placée plus haut et des valeurs que cette question propose.</translation>
    </message>
    <message>
        <source>{path} must name items of this questionnaire, each once.</source>
        <translation>À cet endroit ({path}), il faut nommer des questions de ce questionnaire, chacune une fois.</translation>
    </message>
    <message>
        <source>{path} names the kind “{kind}”, which Rapport does not know. Choose: {kinds}.</source>
        <translation>À cet endroit ({path}) se trouve le type «&#x202f;{kind}&#x202f;», que Rapport ne connaît pas. Choisissez&#x202f;: {kinds}.</translation>
    </message>
    <message>
        <source>{path} names the scale “{scale}”, which is not among the scales. Add or correct it.</source>
        <translation>À cet endroit ({path}), l’échelle «&#x202f;{scale}&#x202f;» n’est pas parmi les échelles. Ajoutez-la ou corrigez-la.</translation>
    </message>
    <message>
        <source>{path} needs two or more answers, each with a value of its own.</source>
        <translation>À cet endroit ({path}), il faut au moins deux réponses, chacune avec sa propre valeur.</translation>
    </message>
    <message>
        <source>{path}: write labelled answers as a list of values.</source>
        <translation>À cet endroit ({path}), écrivez les réponses en mots comme une liste de valeurs.</translation>
    </message>
    <message>
        <source>{path}: yes and no are no amount, so they cannot count in the score.</source>
        <translation>À cet endroit ({path}), oui et non ne sont pas une quantité&#x202f;; ils ne peuvent donc pas compter dans le score.</translation>
    </message>
    <message>
        <source>“{key}” is missing at {path}. Add it.</source>
        <translation>«&#x202f;{key}&#x202f;» manque à cet endroit ({path}). Ajoutez-le.</translation>
    </message>
    <message>
        <source>“{key}” stands twice in the same object. Keep one of them.</source>
        <translation>«&#x202f;{key}&#x202f;» est deux fois dans le même objet. Gardez-en un seul.</translation>
    </message>
    <message>
        <source>“{title}” has no short form. Use the whole questionnaire.</source>
        <translation>«&#x202f;{title}&#x202f;» n’a pas de forme courte. Utilisez le questionnaire entier.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Answer sheets left out, because they hold answers that the questionnaire does not offer: {count}. No kiosk of Rapport writes such sheets; somebody may have added them by force.</source>
        <translation>Feuilles de réponses laissées de côté, car elles ont des réponses que le questionnaire ne propose pas&#x202f;: {count}. Aucune borne de Rapport n’écrit de telles feuilles&#x202f;; quelqu’un les a peut-être ajoutées de force.</translation>
    </message>
    <message>
        <source>Answer sheets with a date that cannot be right: {count}. The kiosk&apos;s clock was wrong when they came in. They are shown in the order in which they came; please check the date on the kiosk.</source>
        <translation>Feuilles de réponses avec une date qui ne peut pas être juste&#x202f;: {count}. L’horloge de la borne était fausse à leur arrivée. Elles sont montrées dans l’ordre où elles sont arrivées&#x202f;; vérifiez la date sur la borne.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {days} days since the last unlock. Answer sheets that are too old are destroyed at the next unlock, not now: please check the date first.</source>
        <translation>D’après l’horloge de cet ordinateur, le dernier déverrouillage date de {days} jours. Les feuilles trop anciennes seront détruites au prochain déverrouillage, pas maintenant&#x202f;: vérifiez d’abord la date.</translation>
    </message>
    <message>
        <source>By this computer’s clock the last backup was made in the future. Check the date, and make a new backup.</source>
        <translation>D’après l’horloge de cet ordinateur, la dernière sauvegarde a été faite dans le futur. Vérifiez la date, et faites une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>Clients who were erased and are here again: {count}.</source>
        <translation>Personnes suivies qui avaient été effacées et qui sont de nouveau ici&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Clients whom the recovery key would not open: {count}.</source>
        <translation>Personnes suivies dont la clé de secours n’ouvrirait pas les réponses&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Clients whom their own therapist cannot read: {count}.</source>
        <translation>Personnes suivies dont leur propre thérapeute ne peut pas lire les réponses&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Code cards of clients who are not here: {count}.</source>
        <translation>Cartes à code de personnes qui ne sont pas ici&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Damaged entries in the file of the keys: {count}.</source>
        <translation>Entrées abîmées dans le fichier des clés&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Most answer sheets are dated later than today. The clock of this computer seems to be behind: please check its date.</source>
        <translation>La plupart des feuilles de réponses ont une date après aujourd’hui. L’horloge de cet ordinateur semble en retard&#x202f;: vérifiez sa date.</translation>
    </message>
    <message>
        <source>Nobody of this practice has a key for this kiosk&apos;s rows, so they cannot be read here. Make the folder of that kiosk anew with `rapport bundle kiosk`.</source>
        <translation>Personne dans ce cabinet n’a de clé pour les lignes de cette borne&#x202f;; on ne peut donc pas les lire ici. Refaites le dossier de cette borne avec `rapport bundle kiosk`.</translation>
    </message>
    <message>
        <source>Notes of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>Vos propres notes impossibles à lire&#x202f;: {count}. Elles sont laissées de côté&#x202f;; quelqu’un les a peut-être changées de force.</translation>
    </message>
    <message>
        <source>Nothing can be written into the practice&apos;s folder, so what is read and done now is not noted there. You can read on. Is the disk full, or the folder read-only?</source>
        <translation>On ne peut rien écrire dans le dossier du cabinet&#x202f;; ce qui est lu et fait maintenant n’y est donc pas noté. Vous pouvez continuer à lire. Le disque est-il plein, ou le dossier en lecture seule&#x202f;?</translation>
    </message>
    <message>
        <source>One answer sheet older than {months} months was destroyed, as the practice decided.</source>
        <translation>Une feuille de réponses de plus de {months} mois a été détruite, comme le cabinet l’a décidé.</translation>
    </message>
    <message>
        <source>One kiosk&apos;s rows cannot be checked, because its key was not given to you. They are left out.</source>
        <translation>Les lignes d’une borne ne peuvent pas être vérifiées, car sa clé ne vous a pas été donnée. Elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>Places where therapists&apos; keys are kept and that no passphrase opens any more: {count}. The recovery key can give these therapists a new passphrase.</source>
        <translation>Endroits où sont gardées des clés de thérapeutes et qu’aucune phrase secrète n’ouvre plus&#x202f;: {count}. La clé de secours permet de donner à ces personnes une nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>Public keys that nothing can be sealed to: {count}.</source>
        <translation>Clés publiques pour lesquelles on ne peut rien sceller&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Ratings of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>Vos propres évaluations impossibles à lire&#x202f;: {count}. Elles sont laissées de côté&#x202f;; quelqu’un les a peut-être changées de force.</translation>
    </message>
    <message>
        <source>Row {row} belongs to one of your clients and does not open. It is left out; a backup may have it.</source>
        <translation>La ligne {row} est d’une des personnes que vous suivez et ne s’ouvre pas. Elle est laissée de côté&#x202f;; une sauvegarde l’a peut-être.</translation>
    </message>
    <message>
        <source>Row {row} holds a part of a comment that belongs to none of the answer sheets. It is left out.</source>
        <translation>La ligne {row} contient une partie d’un commentaire qui n’appartient à aucune des feuilles de réponses. Elle est laissée de côté.</translation>
    </message>
    <message>
        <source>Sheets that cannot be shown: {count}. They are kept, but the questionnaire that they answer is not in the records file any more. Restore that file from the latest backup.</source>
        <translation>Feuilles impossibles à montrer&#x202f;: {count}. Elles sont gardées, mais le questionnaire auquel elles répondent n’est plus dans le fichier des enregistrements. Restaurez ce fichier à partir de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The backup is made, but its date could not be noted in the practice’s folder: the reminder will come sooner than it should.</source>
        <translation>La sauvegarde est faite, mais sa date n’a pas pu être notée dans le dossier du cabinet&#x202f;: le rappel viendra plus tôt que prévu.</translation>
    </message>
    <message>
        <source>The backup is one of another practice, so it tells nothing about this one.</source>
        <translation>La sauvegarde est celle d’un autre cabinet&#x202f;; elle ne dit donc rien sur celui-ci.</translation>
    </message>
    <message>
        <source>The entry of the recovery key is missing: it would open nothing.</source>
        <translation>L’entrée de la clé de secours manque&#x202f;: elle n’ouvrirait rien.</translation>
    </message>
    <message>
        <source>The folder has other rows than the backup: some were changed, or exchanged for others.</source>
        <translation>Le dossier a d’autres lignes que la sauvegarde&#x202f;: certaines ont été changées, ou échangées contre d’autres.</translation>
    </message>
    <message>
        <source>The folder is older than the backup: it lacks {count} rows that the backup has. An older copy was put back, or the end was cut off.</source>
        <translation>Le dossier est plus ancien que la sauvegarde&#x202f;: il lui manque {count} lignes que la sauvegarde a. Une copie plus ancienne a été remise, ou la fin a été coupée.</translation>
    </message>
    <message>
        <source>The folder is older than the state code {code}: it lacks {count} rows. An older copy was put back, or the end was cut off.</source>
        <translation>Le dossier est plus ancien que le code d’état {code}&#x202f;: il lui manque {count} lignes. Une copie plus ancienne a été remise, ou la fin a été coupée.</translation>
    </message>
    <message>
        <source>The index holds other answers than the records, of client number {number}.</source>
        <translation>L’index contient d’autres réponses que les enregistrements, pour la personne suivie numéro {number}.</translation>
    </message>
    <message>
        <source>The index holds something that does not open, of client number {number}.</source>
        <translation>L’index contient quelque chose qui ne s’ouvre pas, pour la personne suivie numéro {number}.</translation>
    </message>
    <message>
        <source>The last backup is {days} days old. Make a new one today.</source>
        <translation>La dernière sauvegarde a {days} jours. Faites-en une nouvelle aujourd’hui.</translation>
    </message>
    <message>
        <source>The older files in {file} could not be removed: the next start tries again. They hold keys that should not lie around.</source>
        <translation>Les anciens fichiers dans {file} n’ont pas pu être supprimés&#x202f;: le prochain démarrage réessaiera. Ils contiennent des clés qui ne devraient pas traîner.</translation>
    </message>
    <message>
        <source>The public key of client number {number} is not this client&apos;s: somebody may have exchanged it, and could read new sheets. Restore the key file from the latest backup.</source>
        <translation>La clé publique de la personne suivie numéro {number} n’est pas la sienne&#x202f;: quelqu’un l’a peut-être échangée, et pourrait lire les nouvelles feuilles. Restaurez le fichier des clés à partir de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The records are not those that you saw at your last unlock: the state code {code} does not fit them any more. An older copy was put back, or rows were exchanged. Tell whoever looks after this computer.</source>
        <translation>Les enregistrements ne sont pas ceux que vous avez vus à votre dernier déverrouillage&#x202f;: le code d’état {code} ne leur correspond plus. Une copie plus ancienne a été remise, ou des lignes ont été échangées. Prévenez la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>The records are older than at your last unlock, and whole in themselves: it seems that a backup was put back. Sheets that came in after that backup are missing. Tell whoever looks after this computer.</source>
        <translation>Les enregistrements sont plus anciens qu’à votre dernier déverrouillage, et intacts en eux-mêmes&#x202f;: une sauvegarde semble avoir été remise. Les feuilles arrivées après cette sauvegarde manquent. Prévenez la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>The rows do not all belong together: something is damaged on the kiosk, or was changed on the way. They were taken in; the next unlock will say which rows cannot be believed.</source>
        <translation>Les lignes ne vont pas toutes ensemble&#x202f;: quelque chose est abîmé sur la borne, ou a été changé en route. Elles ont été prises&#x202f;; le prochain déverrouillage dira à quelles lignes on ne peut pas se fier.</translation>
    </message>
    <message>
        <source>The rows that this device should go on with are not in the file of the records.</source>
        <translation>Les lignes que cet appareil doit continuer ne sont pas dans le fichier des enregistrements.</translation>
    </message>
    <message>
        <source>The state code {code} does not fit: the first {count} rows are not those for which it was shown. Compare it with the paper once more; if it is right, rows were changed or exchanged for others.</source>
        <translation>Le code d’état {code} ne correspond pas&#x202f;: les {count} premières lignes ne sont pas celles pour lesquelles il a été montré. Comparez-le encore une fois avec le papier&#x202f;; s’il est juste, des lignes ont été changées ou échangées contre d’autres.</translation>
    </message>
    <message>
        <source>Therapists or recovery keys that no therapist added: {count}. Somebody may have exchanged keys to read along; nothing will be shared with them. Restore the key file from the latest backup.</source>
        <translation>Thérapeutes ou clés de secours que personne de l’équipe n’a ajoutés&#x202f;: {count}. Quelqu’un a peut-être échangé des clés pour lire aussi&#x202f;; rien ne sera partagé avec eux. Restaurez le fichier des clés à partir de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Therapists who lack what everybody needs to check the rows or to read the log: {count}.</source>
        <translation>Thérapeutes à qui manque ce qu’il faut pour vérifier les lignes ou lire le journal&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet. Make one: when this disk fails, everything on it is lost.</source>
        <translation>Il n’y a pas encore de sauvegarde de ce cabinet. Faites-en une&#x202f;: si ce disque tombe en panne, tout ce qu’il contient est perdu.</translation>
    </message>
    <message>
        <source>There is no therapist who could sign in.</source>
        <translation>Aucun ou aucune thérapeute ne peut s’identifier.</translation>
    </message>
    <message>
        <source>What lets you read client number {number} is damaged, so this client is left out. Restore the key file from the latest backup.</source>
        <translation>Ce qui vous permet de lire la personne suivie numéro {number} est abîmé&#x202f;; ses réponses sont donc laissées de côté. Restaurez le fichier des clés à partir de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>What the practice&apos;s log and the sheets without a code are sealed to is missing.</source>
        <translation>Il manque ce pour quoi le journal du cabinet et les feuilles sans code sont scellés.</translation>
    </message>
    <message>
        <source>What was done could not be written into the practice&apos;s log, because the practice&apos;s files are damaged. Run `rapport verify` to see what is affected, and restore the latest backup.</source>
        <translation>Ce qui a été fait n’a pas pu être écrit dans le journal du cabinet, car des fichiers du cabinet sont abîmés. Lancez `rapport verify` pour voir ce qui est touché, et restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>What your desk remembered from the last unlock was damaged. All rows were checked from the first one; every sheet counts as unread again.</source>
        <translation>Ce que votre bureau avait retenu du dernier déverrouillage était abîmé. Toutes les lignes ont été vérifiées depuis la première&#x202f;; chaque feuille compte de nouveau comme non lue.</translation>
    </message>
    <message>
        <source>Which clients were erased since the backup could not be read from the folder that was here before. If any were, erase them again.</source>
        <translation>Le dossier qui était ici avant n’a pas permis de lire quelles personnes ont été effacées depuis la sauvegarde. S’il y en a, effacez-les de nouveau.</translation>
    </message>
    <message>
        <source>You were given client number {number}, and the key file does not know this client any more. Restore the key file from the latest backup.</source>
        <translation>La personne suivie numéro {number} vous a été confiée, et le fichier des clés ne la connaît plus. Restaurez le fichier des clés à partir de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>{count} answer sheets older than {months} months were destroyed, as the practice decided.</source>
        <translation>{count} feuilles de réponses de plus de {months} mois ont été détruites, comme le cabinet l’a décidé.</translation>
    </message>
    <message>
        <source>{count} entries of the key file are damaged and were left out. Run `rapport verify`, and restore the key file from the latest backup.</source>
        <translation>{count} entrées du fichier des clés sont abîmées et ont été laissées de côté. Lancez `rapport verify`, et restaurez le fichier des clés à partir de la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>{count} rows are damaged on the kiosk and did not come along (row {rows}). Its disk may be failing: exchange it.</source>
        <translation>{count} lignes sont abîmées sur la borne et ne sont pas venues (ligne {rows}). Son disque est peut-être en train de lâcher&#x202f;: changez-le.</translation>
    </message>
    <message>
        <source>{count} rows in the bundle are otherwise than here (row {rows}). Those that are here were kept; the kiosk&apos;s disk may be failing.</source>
        <translation>{count} lignes du lot sont autres qu’ici (ligne {rows}). Celles d’ici ont été gardées&#x202f;; le disque de la borne est peut-être en train de lâcher.</translation>
    </message>
    <message>
        <source>{count} rows of this kiosk are damaged and could not be put into the bundle; all others are in it. The disk may be failing: bring the bundle to the practice&apos;s computer, then exchange it.</source>
        <translation>{count} lignes de cette borne sont abîmées et n’ont pas pu être mises dans le lot&#x202f;; toutes les autres y sont. Le disque est peut-être en train de lâcher&#x202f;: apportez le lot à l’ordinateur du cabinet, puis changez le disque.</translation>
    </message>
    <message>
        <source>{count} sheets of client number {number} are left out: there are too many different questionnaires. Somebody may have added them by force.</source>
        <translation>{count} feuilles de la personne suivie numéro {number} sont laissées de côté&#x202f;: il y a trop de questionnaires différents. Quelqu’un les a peut-être ajoutées de force.</translation>
    </message>
    <message>
        <source>{count} therapists who were removed since the backup can unlock again. Remove them again.</source>
        <translation>{count} thérapeutes dont l’accès a été retiré depuis la sauvegarde peuvent de nouveau déverrouiller. Retirez de nouveau ces accès.</translation>
    </message>
    <message>
        <source>{file} is from another Rapport, or damaged at its beginning.</source>
        <translation>{file} vient d’un autre Rapport, ou est abîmé au début.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>{file} manque.</translation>
    </message>
    <message>
        <source>{file} was left behind when writing was cut off. Nothing needs it: delete it while no kiosk and no backup is running.</source>
        <translation>{file} est resté là quand l’écriture a été interrompue. Rien n’en a besoin&#x202f;: supprimez-le quand aucune borne et aucune sauvegarde ne tourne.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>A backup was put back (rows: {rows})</source>
        <translation>Une sauvegarde a été remise (lignes&#x202f;: {rows})</translation>
    </message>
    <message>
        <source>A bundle of this kiosk’s rows was written ({rows} rows)</source>
        <translation>Un lot des lignes de cette borne a été écrit ({rows} lignes)</translation>
    </message>
    <message>
        <source>A check found what is not as Rapport wrote it ({count})</source>
        <translation>Une vérification a trouvé quelque chose qui n’est pas tel que Rapport l’a écrit ({count})</translation>
    </message>
    <message>
        <source>A former colleague</source>
        <translation>Une personne qui n’est plus dans l’équipe</translation>
    </message>
    <message>
        <source>A new list of clients was brought to a kiosk ({clients} clients)</source>
        <translation>Une nouvelle liste des personnes suivies a été apportée à une borne ({clients} personnes)</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records to a newer form (from {before} to {now})</source>
        <translation>Un Rapport plus récent a fait passer les enregistrements à un format plus récent (de {before} à {now})</translation>
    </message>
    <message>
        <source>An entry that cannot be read</source>
        <translation>Une entrée qui ne peut pas être lue</translation>
    </message>
    <message>
        <source>Rows of another kiosk were brought in ({rows} new rows)</source>
        <translation>Des lignes d’une autre borne ont été apportées ({rows} nouvelles lignes)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Something that only a newer Rapport knows (number {event})</source>
        <translation>Quelque chose que seul un Rapport plus récent connaît (numéro {event})</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed (minutes: {minutes})</source>
        <translation>L’horloge de la borne a été changée (minutes&#x202f;: {minutes})</translation>
    </message>
    <message>
        <source>The kiosk was started</source>
        <translation>La borne a été lancée</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>La clé de secours</translation>
    </message>
    <message>
        <source>Wrong passphrases: {count}</source>
        <translation>Phrases secrètes fausses&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{who}: a kiosk without therapists added</source>
        <translation>{who}&#x202f;: ajout d’une borne sans thérapeutes</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a picture</source>
        <translation>{who}&#x202f;: graphique de {client} enregistré comme image</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a table</source>
        <translation>{who}&#x202f;: graphique de {client} enregistré comme tableau</translation>
    </message>
    <message>
        <source>{who}: a report on client {client} saved</source>
        <translation>{who}&#x202f;: compte rendu sur {client} enregistré</translation>
    </message>
    <message>
        <source>{who}: a therapist removed</source>
        <translation>{who}&#x202f;: retrait d’une personne de l’équipe</translation>
    </message>
    <message>
        <source>{who}: a visit ends after {visit} s without a touch, the therapist’s pages lock after {lock} s</source>
        <translation>{who}&#x202f;: une visite se termine après {visit} s sans toucher l’écran, les pages des thérapeutes se verrouillent après {lock} s</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept for so many months: {months}</source>
        <translation>{who}&#x202f;: nombre de mois pendant lesquels les feuilles de réponses sont gardées&#x202f;: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept without limit</source>
        <translation>{who}&#x202f;: les feuilles de réponses sont gardées sans limite</translation>
    </message>
    <message>
        <source>{who}: answer sheets destroyed, {sheets}; months that they are kept: {months}</source>
        <translation>{who}&#x202f;: feuilles de réponses détruites, {sheets}&#x202f;; mois pendant lesquels elles sont gardées&#x202f;: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets exported (sheets: {sheets}, clients: {clients})</source>
        <translation>{who}&#x202f;: feuilles de réponses exportées (feuilles&#x202f;: {sheets}, personnes suivies&#x202f;: {clients})</translation>
    </message>
    <message>
        <source>{who}: answer sheets of client {client} exported (sheets: {sheets})</source>
        <translation>{who}&#x202f;: feuilles de réponses de {client} exportées (feuilles&#x202f;: {sheets})</translation>
    </message>
    <message>
        <source>{who}: backup made (rows: {rows})</source>
        <translation>{who}&#x202f;: sauvegarde faite (lignes&#x202f;: {rows})</translation>
    </message>
    <message>
        <source>{who}: client {client} added</source>
        <translation>{who}&#x202f;: ajout de {client}</translation>
    </message>
    <message>
        <source>{who}: client {client} comes again</source>
        <translation>{who}&#x202f;: {client} revient</translation>
    </message>
    <message>
        <source>{who}: client {client} erased</source>
        <translation>{who}&#x202f;: effacement définitif de {client}</translation>
    </message>
    <message>
        <source>{who}: client {client} has left</source>
        <translation>{who}&#x202f;: {client} ne vient plus</translation>
    </message>
    <message>
        <source>{who}: client {client} no longer shared with {holder}</source>
        <translation>{who}&#x202f;: fin du partage de {client} avec {holder}</translation>
    </message>
    <message>
        <source>{who}: client {client} shared with {holder}</source>
        <translation>{who}&#x202f;: partage de {client} avec {holder}</translation>
    </message>
    <message>
        <source>{who}: client {client} transferred to {holder}</source>
        <translation>{who}&#x202f;: {client} désormais chez {holder}</translation>
    </message>
    <message>
        <source>{who}: figures across clients saved, without names (clients: {clients})</source>
        <translation>{who}&#x202f;: chiffres sur plusieurs personnes enregistrés, sans noms (personnes suivies&#x202f;: {clients})</translation>
    </message>
    <message>
        <source>{who}: languages of the practice changed</source>
        <translation>{who}&#x202f;: langues du cabinet modifiées</translation>
    </message>
    <message>
        <source>{who}: list of clients for other kiosks written ({clients} clients)</source>
        <translation>{who}&#x202f;: liste des personnes suivies écrite pour d’autres bornes ({clients} personnes)</translation>
    </message>
    <message>
        <source>{who}: look of the clients’ pages changed</source>
        <translation>{who}&#x202f;: apparence des pages des personnes suivies modifiée</translation>
    </message>
    <message>
        <source>{who}: new code card for client {client}</source>
        <translation>{who}&#x202f;: nouvelle carte à code pour {client}</translation>
    </message>
    <message>
        <source>{who}: new passphrase given to {holder}</source>
        <translation>{who}&#x202f;: nouvelle phrase secrète donnée à {holder}</translation>
    </message>
    <message>
        <source>{who}: new recovery key made</source>
        <translation>{who}&#x202f;: nouvelle clé de secours faite</translation>
    </message>
    <message>
        <source>{who}: notice on saved files changed</source>
        <translation>{who}&#x202f;: mention sur les fichiers enregistrés modifiée</translation>
    </message>
    <message>
        <source>{who}: own passphrase changed</source>
        <translation>{who}&#x202f;: propre phrase secrète changée</translation>
    </message>
    <message>
        <source>{who}: passphrase protected better ({mebibytes} MiB, passes: {passes})</source>
        <translation>{who}&#x202f;: phrase secrète mieux protégée ({mebibytes} MiB, passages&#x202f;: {passes})</translation>
    </message>
    <message>
        <source>{who}: something about client {client} saved</source>
        <translation>{who}&#x202f;: quelque chose sur {client} enregistré</translation>
    </message>
    <message>
        <source>{who}: therapist {holder} added</source>
        <translation>{who}&#x202f;: ajout de {holder} à l’équipe</translation>
    </message>
    <message>
        <source>{who}: unlocked</source>
        <translation>{who}&#x202f;: déverrouillage</translation>
    </message>
    <message>
        <source>{who}: what clients are asked changed</source>
        <translation>{who}&#x202f;: questions posées aux personnes suivies modifiées</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>A backup was put back in the place of the practice&apos;s folder.</source>
        <translation>Une sauvegarde a été remise à la place du dossier du cabinet.</translation>
    </message>
    <message>
        <source>A check by a colleague found something that is not as Rapport wrote it.</source>
        <translation>Une vérification par un ou une collègue a trouvé quelque chose qui n’est pas tel que Rapport l’a écrit.</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>Un Rapport plus récent a fait passer les enregistrements d’un appareil à un format plus récent, et a gardé ce qui était là avant à côté de son dossier.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed once.</source>
        <translation>Une phrase secrète fausse a été tapée une fois.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed {count} times.</source>
        <translation>Une phrase secrète fausse a été tapée {count} fois.</translation>
    </message>
    <message>
        <source>Answer sheets were exported once.</source>
        <translation>Des feuilles de réponses ont été exportées une fois.</translation>
    </message>
    <message>
        <source>Answer sheets were exported {count} times.</source>
        <translation>Des feuilles de réponses ont été exportées {count} fois.</translation>
    </message>
    <message>
        <source>Backups were put back in the place of the practice&apos;s folder {count} times.</source>
        <translation>Des sauvegardes ont été remises à la place du dossier du cabinet {count} fois.</translation>
    </message>
    <message>
        <source>One answer sheet came in.</source>
        <translation>Une feuille de réponses est arrivée.</translation>
    </message>
    <message>
        <source>One backup was made.</source>
        <translation>Une sauvegarde a été faite.</translation>
    </message>
    <message>
        <source>One more change about people is in the practice&apos;s log.</source>
        <translation>Un autre changement au sujet de personnes est dans le journal du cabinet.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed once.</source>
        <translation>L’horloge de la borne a été changée une fois.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed {count} times.</source>
        <translation>L’horloge de la borne a été changée {count} fois.</translation>
    </message>
    <message>
        <source>The kiosk was started once.</source>
        <translation>La borne a été lancée une fois.</translation>
    </message>
    <message>
        <source>The kiosk was started {count} times.</source>
        <translation>La borne a été lancée {count} fois.</translation>
    </message>
    <message>
        <source>The recovery key was used once to unlock.</source>
        <translation>La clé de secours a servi une fois à déverrouiller.</translation>
    </message>
    <message>
        <source>The recovery key was used {count} times to unlock.</source>
        <translation>La clé de secours a servi {count} fois à déverrouiller.</translation>
    </message>
    <message>
        <source>{count} answer sheets came in.</source>
        <translation>{count} feuilles de réponses sont arrivées.</translation>
    </message>
    <message>
        <source>{count} backups were made.</source>
        <translation>{count} sauvegardes ont été faites.</translation>
    </message>
    <message>
        <source>{count} checks by colleagues found something that is not as Rapport wrote it.</source>
        <translation>{count} vérifications par des collègues ont trouvé quelque chose qui n’est pas tel que Rapport l’a écrit.</translation>
    </message>
    <message>
        <source>{count} more changes about people are in the practice&apos;s log.</source>
        <translation>{count} autres changements au sujet de personnes sont dans le journal du cabinet.</translation>
    </message>
    <message>
        <source>{count} times a newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>{count} fois, un Rapport plus récent a fait passer les enregistrements d’un appareil à un format plus récent, et a gardé ce qui était là avant à côté de son dossier.</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Strong enough.</source>
        <translation>Assez solide.</translation>
    </message>
    <message>
        <source>Too easy to guess. Add another unrelated word; leave out names, dates, keyboard rows and repetitions.</source>
        <translation>Trop facile à deviner. Ajoutez un autre mot sans lien&#x202f;; évitez les noms, les dates, les suites de touches et les répétitions.</translation>
    </message>
    <message>
        <source>Use at least 15 characters: four or five unrelated words are easy to keep.</source>
        <translation>Utilisez au moins 15 caractères&#x202f;: quatre ou cinq mots sans lien entre eux sont faciles à retenir.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Answer sheets: {count}. With a score: {scored}.</source>
        <translation>Feuilles de réponses&#x202f;: {count}. Avec un score&#x202f;: {scored}.</translation>
    </message>
    <message>
        <source>Client no. {number}</source>
        <translation>Personne suivie n° {number}</translation>
    </message>
    <message>
        <source>Earlier sessions that are not listed here: {count}.</source>
        <translation>Séances précédentes qui ne figurent pas ici&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>For some sessions your answers have stayed lower than before.</source>
        <translation>Depuis quelques séances, vos réponses restent plus basses qu’avant.</translation>
    </message>
    <message>
        <source>It is too early to say where your answers are going.</source>
        <translation>Il est trop tôt pour dire où vont vos réponses.</translation>
    </message>
    <message>
        <source>Little by little your answers have gone down.</source>
        <translation>Peu à peu, vos réponses ont baissé.</translation>
    </message>
    <message>
        <source>Moments that did not feel right, and repairs</source>
        <translation>Moments où quelque chose n’allait pas, et réparations</translation>
    </message>
    <message>
        <source>Newest session: {tier}.</source>
        <translation>Dernière séance&#x202f;: {tier}.</translation>
    </message>
    <message>
        <source>None was spoken of.</source>
        <translation>Aucun n’a été mentionné.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes from before the first or after the last session, not printed: {count}.</source>
        <translation>Notes d’avant la première séance ou d’après la dernière, non imprimées&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Nothing unusual in any session.</source>
        <translation>Rien d’inhabituel à aucune séance.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved down: a good reason to talk about it.</source>
        <translation>Sur les dernières séances, vos réponses ont baissé&#x202f;: une bonne raison d’en parler.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved up.</source>
        <translation>Sur les dernières séances, vos réponses ont monté.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have stayed about the same.</source>
        <translation>Sur les dernières séances, vos réponses sont restées à peu près les mêmes.</translation>
    </message>
    <message>
        <source>Private notes of the therapist. They are printed because that was chosen for this report.</source>
        <translation>Notes privées du ou de la thérapeute. Elles sont imprimées parce que cela a été choisi pour ce compte rendu.</translation>
    </message>
    <message>
        <source>Put right by the end: {answer}.</source>
        <translation>Réparé à la fin&#x202f;: {answer}.</translation>
    </message>
    <message>
        <source>Questions that were left out, in all sheets together: {count}.</source>
        <translation>Questions passées, sur toutes les feuilles&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Scores at the top of the scale: {share} of 100.</source>
        <translation>Scores tout en haut de l’échelle&#x202f;: {share} sur 100.</translation>
    </message>
    <message>
        <source>Sheets of another questionnaire, not shown here: {count}.</source>
        <translation>Feuilles d’un autre questionnaire, pas montrées ici&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Sheets with one answer throughout: {share} of 100.</source>
        <translation>Feuilles avec partout la même réponse&#x202f;: {share} sur 100.</translation>
    </message>
    <message>
        <source>Something did not feel quite right, a little.</source>
        <translation>Quelque chose n’allait pas tout à fait, un peu.</translation>
    </message>
    <message>
        <source>Something did not feel right.</source>
        <translation>Quelque chose n’allait pas.</translation>
    </message>
    <message>
        <source>Something was different from the sessions before.</source>
        <translation>Quelque chose était différent des séances d’avant.</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>Encore ouvert.</translation>
    </message>
    <message>
        <source>Still open: what happened in session {session}.</source>
        <translation>Encore ouvert&#x202f;: ce qui s’est passé à la séance {session}.</translation>
    </message>
    <message>
        <source>The band shows where your scores usually are: {lower} to {upper}, worked out from your first {count} scores.</source>
        <translation>La bande montre où sont d’habitude vos scores&#x202f;: de {lower} à {upper}, d’après vos {count} premiers scores.</translation>
    </message>
    <message>
        <source>The highest score so far, {score} of 100. What helped?</source>
        <translation>Le score le plus haut jusqu’ici, {score} sur 100. Qu’est-ce qui a aidé&#x202f;?</translation>
    </message>
    <message>
        <source>The newest score: {score} of 100, on {date}.</source>
        <translation>Le dernier score&#x202f;: {score} sur 100, le {date}.</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Il n’y a pas encore de séance.</translation>
    </message>
    <message>
        <source>This is no test and no grade, neither of you nor of your therapist.</source>
        <translation>Ce n’est ni un test ni une note, ni pour vous ni pour votre thérapeute.</translation>
    </message>
    <message>
        <source>Trust over time</source>
        <translation>La confiance au fil du temps</translation>
    </message>
    <message>
        <source>We can come back to this.</source>
        <translation>Nous pouvons y revenir.</translation>
    </message>
    <message>
        <source>What could be worth talking about</source>
        <translation>De quoi il pourrait être utile de parler</translation>
    </message>
    <message>
        <source>What do you see in these lines? What would you like to be different, and what should stay as it is? There is no right answer.</source>
        <translation>Que voyez-vous dans ces lignes&#x202f;? Qu’aimeriez-vous voir changer, et qu’est-ce qui devrait rester comme c’est&#x202f;? Il n’y a pas de bonne réponse.</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>What was noticed, and by which rule</source>
        <translation>Ce qui a été remarqué, et par quelle règle</translation>
    </message>
    <message>
        <source>Without a score, because too few questions were answered: {count}.</source>
        <translation>Sans score, car trop peu de réponses&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Your answers were clearly lower than in the sessions before.</source>
        <translation>Vos réponses étaient nettement plus basses qu’aux séances d’avant.</translation>
    </message>
    <message>
        <source>Your answers were lower than they usually are.</source>
        <translation>Vos réponses étaient plus basses que d’habitude.</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un peu</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>entièrement</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>en grande partie</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>presque entièrement</translation>
    </message>
    <message>
        <source>we did not talk about it</source>
        <translation>nous n’en avons pas parlé</translation>
    </message>
    <message>
        <source>{first} to {last}, sessions: {sessions}</source>
        <translation>Du {first} au {last}, séances&#x202f;: {sessions}</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare your answers with your own earlier ones only.</source>
        <translation>«&#x202f;La confiance après la séance&#x202f;» n’est pas une échelle validée et n’a pas de normes&#x202f;: ne comparez vos réponses qu’avec vos propres réponses d’avant.</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>A fall of one step since the last score. Frequent, and by itself rarely more than a reason to ask.</source>
        <translation>Une baisse d’un degré depuis le dernier score. C’est fréquent et, à elle seule, elle est rarement plus qu’une raison de demander.</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>Sincérité</translation>
    </message>
    <message>
        <source>Chance alone puts about {share} of 100 stable sessions below the lower limit if no session resembles the one before, and {fewest} to {most} if neighbouring sessions are alike. Only that side is marked: a score above the range is good news.</source>
        <translation>À lui seul, le hasard place environ {share} séances stables sur 100 sous la limite basse si aucune séance ne ressemble à la précédente, et de {fewest} à {most} si les séances voisines se ressemblent. Seul ce côté est marqué&#x202f;: un score au-dessus de la zone est une bonne nouvelle.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Cultural respect</source>
        <translation>Respect culturel</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empathie</translation>
    </message>
    <message>
        <source>Falling over the last {sessions} scores.</source>
        <translation>En baisse sur les {sessions} derniers scores.</translation>
    </message>
    <message>
        <source>Individuals chart: below the mean by {limit_width} times the mean moving range of the first {baseline} scores (from {fewest} on). Unusual only where the score is also rarely so low for this client, or has stayed low.</source>
        <translation>Carte des valeurs individuelles&#x202f;: sous la moyenne de {limit_width} fois l’étendue mobile moyenne des {baseline} premiers scores (à partir de {fewest}). Inhabituel seulement si le score est aussi rarement si bas pour cette personne, ou s’il est resté bas.</translation>
    </message>
    <message>
        <source>Limits (individuals chart): this client&apos;s own usual range, {lower} to {upper} around {centre}, from the first {count} scores: mean ± {width} times the mean change from score to score, then kept.</source>
        <translation>Limites (carte des valeurs individuelles)&#x202f;: la zone habituelle de cette personne, de {lower} à {upper} autour de {centre}, d’après les {count} premiers scores&#x202f;: moyenne ± {width} fois le changement moyen d’un score à l’autre, ensuite gardée.</translation>
    </message>
    <message>
        <source>Many ratings of trust sit at the top. A first score below it that rises is a good sign.</source>
        <translation>Beaucoup de réponses sur la confiance sont tout en haut. Un premier score plus bas, puis qui monte, est un bon signe.</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>Moments où quelque chose n’allait pas</translation>
    </message>
    <message>
        <source>No clear trend over the last {sessions} scores.</source>
        <translation>Pas d’évolution nette sur les {sessions} derniers scores.</translation>
    </message>
    <message>
        <source>No limits yet: they need {fewest} scores, there are {count}.</source>
        <translation>Pas encore de limites&#x202f;: il faut {fewest} scores, il y en a {count}.</translation>
    </message>
    <message>
        <source>No limits: no variation so far, all {count} scores are equal.</source>
        <translation>Pas de limites&#x202f;: aucune variation jusqu’ici, les {count} scores sont égaux.</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>Rien d’inhabituel</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>Rarely so low: Rapport learns from the client&apos;s earlier scores where they usually lie and how much they vary, and speaks when a fall in this session or in one of the {before} before explains the scores since more than {odds} times better than chance; where the client tells of a moment that did not feel right, less is enough. A fall is noticed once: while scores stay so low, sessions only say that it goes on, unless one is lower still.</source>
        <translation>Rarement si bas : Rapport apprend, d’après les scores précédents de cette personne, où ils se situent d’habitude et combien ils varient, et se manifeste quand une baisse à cette séance ou à l’une des {before} précédentes explique les scores depuis lors plus de {odds} fois mieux que le hasard ; si la personne parle d’un moment où quelque chose n’allait pas, il en faut moins. Une baisse est signalée une fois : tant que les scores restent si bas, les séances disent seulement qu’elle se poursuit, à moins qu’un score ne soit encore plus bas.</translation>
    </message>
    <message>
        <source>Reliable change (Jacobson &amp; Truax): a fall since the first score beyond 1.96 standard errors.</source>
        <translation>Changement fiable (Jacobson &amp; Truax)&#x202f;: une baisse depuis le premier score de plus de 1,96 erreur type.</translation>
    </message>
    <message>
        <source>Rising over the last {sessions} scores.</source>
        <translation>En hausse sur les {sessions} derniers scores.</translation>
    </message>
    <message>
        <source>Run chart (Anhøj): more scores in a row on one side of the median, or fewer crossings of it, than chance allows in 95 of 100 series.</source>
        <translation>Carte de suites (Anhøj)&#x202f;: plus de scores de suite d’un côté de la médiane, ou moins de croisements avec elle, que le hasard ne le permet dans 95 séries sur 100.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Signals are invitations to talk. They are no risk scores and no advice about treatment.</source>
        <translation>Les signaux invitent à se parler. Ce ne sont ni des scores de risque ni des conseils de traitement.</translation>
    </message>
    <message>
        <source>Since the first session the score has fallen by more than measurement error explains (it is {value}; {bound} or less counts).</source>
        <translation>Depuis la première séance, le score a baissé de plus que ce qu’explique l’erreur de mesure (il est de {value}&#x202f;; {bound} ou moins compte).</translation>
    </message>
    <message>
        <source>Slow erosion: exponentially weighted mean (weight {weight}, {width} standard deviations) against the first {baseline} scores.</source>
        <translation>Lente usure&#x202f;: moyenne à poids exponentiels (poids {weight}, {width} écarts-types) par rapport aux {baseline} premiers scores.</translation>
    </message>
    <message>
        <source>Stayed low: {stay} scores in a row that lie so low together that the client&apos;s first {learnt} scores let expect it in fewer than {rare_stay} of 10,000 stretches. The first {learnt} stay the yardstick, so that a slow decline cannot hide.</source>
        <translation>Resté bas&#x202f;: {stay} scores de suite, ensemble si bas que, d’après les {learnt} premiers scores de cette personne, on s’y attend dans moins de {rare_stay} suites sur 10&#x202f;000. Les {learnt} premiers restent la référence, pour qu’une lente diminution ne puisse pas se cacher.</translation>
    </message>
    <message>
        <source>The client noticed, a little, a moment that did not feel right.</source>
        <translation>La personne a remarqué, un peu, un moment où quelque chose n’allait pas.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was not put right.</source>
        <translation>La personne dit qu’un moment n’allait pas, et que cela n’a pas été réparé.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was put right.</source>
        <translation>La personne dit qu’un moment n’allait pas, et que cela a été réparé.</translation>
    </message>
    <message>
        <source>The cut-off that the measure&apos;s authors give.</source>
        <translation>Le seuil que donnent les auteurs de l’instrument.</translation>
    </message>
    <message>
        <source>The last {stay} scores have stayed low, at {value} or less: by this client&apos;s first {learnt}, at least one of {stay} is usually {bound} or more.</source>
        <translation>Les {stay} derniers scores sont restés bas, à {value} ou moins&#x202f;: d’après les {learnt} premiers de cette personne, au moins un sur {stay} est d’habitude à {bound} ou plus.</translation>
    </message>
    <message>
        <source>The score fell by {value} points within three sessions; from {bound} on that is a lot for this client.</source>
        <translation>Le score a baissé de {value} points en trois séances&#x202f;; à partir de {bound}, c’est beaucoup pour cette personne.</translation>
    </message>
    <message>
        <source>The score is still low for this client: it is {value}, and by the earlier scores {bound} or more is usual.</source>
        <translation>Le score est encore bas pour cette personne : il est de {value}, et d’après les scores précédents {bound} ou plus est habituel.</translation>
    </message>
    <message>
        <source>The score, {value}, is at least one step lower than last time.</source>
        <translation>Le score, {value}, est plus bas que la dernière fois d’au moins un degré.</translation>
    </message>
    <message>
        <source>The score, {value}, is below the measure&apos;s cut-off, {bound}.</source>
        <translation>Le score, {value}, est sous le seuil de l’instrument, {bound}.</translation>
    </message>
    <message>
        <source>The score, {value}, is below this client&apos;s own lower limit, {bound}.</source>
        <translation>Le score, {value}, est sous la limite basse de cette personne, {bound}.</translation>
    </message>
    <message>
        <source>The score, {value}, is rarely this low for this client: by the earlier scores, {bound} or more is usual.</source>
        <translation>Le score, {value}, est rarement si bas pour cette personne&#x202f;: d’après les scores précédents, {bound} ou plus est habituel.</translation>
    </message>
    <message>
        <source>The scores cross their median {value} times; {bound} or more are usual.</source>
        <translation>Les scores croisent leur médiane {value} fois&#x202f;; {bound} ou plus est habituel.</translation>
    </message>
    <message>
        <source>The scores have worn down: their weighted mean, {value}, is below its bound, {bound}.</source>
        <translation>Les scores se sont usés&#x202f;: leur moyenne pondérée, {value}, est sous sa borne, {bound}.</translation>
    </message>
    <message>
        <source>Too few scores yet for a trend.</source>
        <translation>Encore trop peu de scores pour une évolution.</translation>
    </message>
    <message>
        <source>Unusual for this client</source>
        <translation>Inhabituel pour cette personne</translation>
    </message>
    <message>
        <source>V-episode, a rule of Rapport&apos;s own: a fall from the best of three scores by one (mild) or two (marked) of the client&apos;s standard deviations and a tenth of the scale; unusual when it is marked, ends as far below the client&apos;s mean, and the score is rarely so low for this client or has stayed low; put right when one of the next {following} scores is half-way or all the way back.</source>
        <translation>Épisode en V, une règle propre à Rapport&#x202f;: une baisse, depuis le meilleur de trois scores, d’un (léger) ou deux (marqué) écarts-types de cette personne et d’un dixième de l’échelle&#x202f;; inhabituel quand il est marqué, finit aussi loin sous la moyenne de cette personne, et que le score est rarement si bas pour cette personne ou est resté bas&#x202f;; réparé quand un des {following} scores suivants est remonté à moitié ou entièrement.</translation>
    </message>
    <message>
        <source>What happened in session {sessions} is still open.</source>
        <translation>Ce qui s’est passé à la séance {sessions} est encore ouvert.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>Ce qui s’est passé aux séances {sessions} est encore ouvert.</translation>
    </message>
    <message>
        <source>What the client says about a moment outranks every statistic; “mostly” put right or better closes it.</source>
        <translation>Ce que la personne dit d’un moment compte plus que toute statistique&#x202f;; «&#x202f;en grande partie&#x202f;» réparé ou mieux le clôt.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>Ce qui a été remarqué à la séance {session} se poursuit.</translation>
    </message>
    <message>
        <source>Worth a talk</source>
        <translation>À aborder ensemble</translation>
    </message>
    <message>
        <source>{value} scores in a row lie on one side of the median; up to {bound} are usual.</source>
        <translation>{value} scores de suite sont d’un côté de la médiane&#x202f;; jusqu’à {bound} est habituel.</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare a client only with themselves.</source>
        <translation>«&#x202f;La confiance après la séance&#x202f;» n’est pas une échelle validée et n’a pas de normes&#x202f;: ne comparez une personne qu’avec elle-même.</translation>
    </message>
</context>
</TS>
