<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Berry</source>
        <translation>Малина</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Цегла</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Мох</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Власний колір</translation>
    </message>
    <message>
        <source>Own colour, written as #RRGGBB</source>
        <translation>Власний колір, записаний як #RRGGBB</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>Сосна</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Слива</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Море</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Сланець</translation>
    </message>
    <message>
        <source>Take {colour}</source>
        <translation>Узяти {colour}</translation>
    </message>
</context>
<context>
    <name>AccessFlow</name>
    <message>
        <source>You can no longer read this client.</source>
        <translation>Ви більше не можете читати відповіді цієї людини.</translation>
    </message>
    <message>
        <source>{client} comes again.</source>
        <translation>{client} знову приходить.</translation>
    </message>
    <message>
        <source>{client} has left.</source>
        <translation>{client} більше не приходить.</translation>
    </message>
    <message>
        <source>{client} is erased.</source>
        <translation>{client}: усе стерто назавжди.</translation>
    </message>
    <message>
        <source>{client} is {name}’s client now.</source>
        <translation>{client}: тепер веде {name}.</translation>
    </message>
    <message>
        <source>{name} can no longer read this client.</source>
        <translation>{name} більше не може читати відповіді цієї людини.</translation>
    </message>
    <message>
        <source>{name} can read this client now.</source>
        <translation>{name} тепер може читати відповіді цієї людини.</translation>
    </message>
</context>
<context>
    <name>AccessTab</name>
    <message>
        <source>A client may ask for a copy of everything that was answered here: a report to read, and the answers for another program.</source>
        <translation>Людина може попросити копію всього, що тут відповіла: звіт, щоб читати, і відповіді для іншої програми.</translation>
    </message>
    <message>
        <source>A client who has left is no longer in the list and cannot answer any more.</source>
        <translation>Хто більше не приходить, того немає у списку, і відповідати далі не можна.</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Копія</translation>
    </message>
    <message>
        <source>A copy of all answers</source>
        <translation>Копія всіх відповідей</translation>
    </message>
    <message>
        <source>A lost card, or one that somebody else saw, is replaced by a new one.</source>
        <translation>Картку, яка загубилася або яку бачив хтось інший, замінюють новою.</translation>
    </message>
    <message>
        <source>Access and card</source>
        <translation>Доступ і картка</translation>
    </message>
    <message>
        <source>Code card</source>
        <translation>Картка з кодом</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Відвідування</translation>
    </message>
    <message>
        <source>Destroys the client’s keys: nobody can read these answers any more, not even you.</source>
        <translation>Знищує ключі цієї людини: більше ніхто не зможе прочитати ці відповіді, навіть ви.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стерти назавжди</translation>
    </message>
    <message>
        <source>Erase this client for good</source>
        <translation>Стерти цю людину назавжди</translation>
    </message>
    <message>
        <source>Erase {client} for good? The name, the code card and the keys to all answers are destroyed, and nothing brings them back. Backups that were made before still hold them until you destroy those.</source>
        <translation>Стерти назавжди: {client}? Ім’я, картку з кодом і ключі до всіх відповідей буде знищено, і ніщо їх не поверне. У давніших резервних копіях вони залишаться, доки ви не знищите й ті копії.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Стирання</translation>
    </message>
    <message>
        <source>Hand {client} over to {name}? You cannot read this client afterwards.</source>
        <translation>Передати {client}? Далі веде {name}, а ви більше не зможете читати відповіді цієї людини.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Make a new code card? The one that the client has stops working at once.</source>
        <translation>Зробити нову картку з кодом? Та, що є в людини, одразу перестане діяти.</translation>
    </message>
    <message>
        <source>New code card</source>
        <translation>Нова картка з кодом</translation>
    </message>
    <message>
        <source>Nobody else works in this practice.</source>
        <translation>У цьому кабінеті більше ніхто не працює.</translation>
    </message>
    <message>
        <source>This client comes again</source>
        <translation>Ця людина знову приходить</translation>
    </message>
    <message>
        <source>This client has left</source>
        <translation>Ця людина більше не приходить</translation>
    </message>
    <message>
        <source>This client has left: not in the list, and the code card is not taken.</source>
        <translation>Ця людина більше не приходить: її немає у списку, і картка з кодом не діє.</translation>
    </message>
    <message>
        <source>Type the client’s name to erase</source>
        <translation>Щоб стерти, введіть ім’я людини</translation>
    </message>
    <message>
        <source>Who can read</source>
        <translation>Хто може читати</translation>
    </message>
    <message>
        <source>Whoever can read sees all answers, past and future. The recovery key opens every client.</source>
        <translation>Хто може читати, бачить усі відповіді, колишні й майбутні. Запасний ключ відкриває відповіді всіх клієнтів.</translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation>Так, нова картка</translation>
    </message>
    <message>
        <source>Yes, hand over</source>
        <translation>Так, передати</translation>
    </message>
</context>
<context>
    <name>AddClientPage</name>
    <message>
        <source>Add a client</source>
        <translation>Додати людину</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Усі клієнти</translation>
    </message>
    <message>
        <source>Make the code card</source>
        <translation>Зробити картку з кодом</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Ім’я людини</translation>
    </message>
    <message>
        <source>Please type the client’s name first.</source>
        <translation>Спершу введіть ім’я людини.</translation>
    </message>
    <message>
        <source>The name is sealed: only you and the recovery key can read it.</source>
        <translation>Ім’я запечатано: прочитати його можете лише ви і той, у кого є запасний ключ.</translation>
    </message>
</context>
<context>
    <name>AddTherapistPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>Додати людину до команди</translation>
    </message>
    <message>
        <source>Add this therapist</source>
        <translation>Додати до команди</translation>
    </message>
    <message>
        <source>Best typed by the new colleague: it opens the answers of the clients whom you share or hand over. Until then there is nothing to read.</source>
        <translation>Найкраще, щоб фразу ввела сама нова людина в команді: вона відкриває відповіді клієнтів, яких ви їй передасте або до яких дасте доступ. До того читати нічого.</translation>
    </message>
    <message>
        <source>Name of the therapist, typed to unlock</source>
        <translation>Ім’я (терапевт чи терапевтка), його вводять для розблокування</translation>
    </message>
    <message>
        <source>Please type the therapist’s name.</source>
        <translation>Введіть ім’я.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Терапевти</translation>
    </message>
</context>
<context>
    <name>AloudButton</name>
    <message>
        <source>Read aloud</source>
        <translation>Читати вголос</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Зупинити читання</translation>
    </message>
</context>
<context>
    <name>Analogue</name>
    <message>
        <source>A little less</source>
        <translation>Трохи менше</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Трохи більше</translation>
    </message>
    <message>
        <source>Mark the middle</source>
        <translation>Позначити середину</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Ще нічого не позначено.</translation>
    </message>
    <message>
        <source>Tap the line again to move the mark.</source>
        <translation>Щоб пересунути позначку, торкніться лінії ще раз.</translation>
    </message>
    <message>
        <source>Tap the line where it fits for you.</source>
        <translation>Торкніться лінії там, де вам підходить.</translation>
    </message>
    <message>
        <source>Towards: {words}</source>
        <translation>У бік: {words}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Close to: {words}</source>
        <translation>Близько до: {words}</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Посередині</translation>
    </message>
    <message>
        <source>More towards: {words}</source>
        <translation>Радше в бік: {words}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words} ({number} of {most})</source>
        <translation>{words} ({number} з {most})</translation>
    </message>
</context>
<context>
    <name>AwayPage</name>
    <message>
        <source>One moment</source>
        <translation>Одну мить</translation>
    </message>
    <message>
        <source>The therapist is using this device.</source>
        <translation>Зараз цим пристроєм користуються в кабінеті.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Another folder</source>
        <translation>Інша тека</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервна копія</translation>
    </message>
    <message>
        <source>It lies on the same disk as the practice: one fault may take both. Copy it to a USB stick.</source>
        <translation>Вона лежить на тому самому диску, що й дані кабінету: одна несправність може знищити і те, і те. Скопіюйте її на USB-флешку.</translation>
    </message>
    <message>
        <source>Making the backup, then restoring it once to see that it works</source>
        <translation>Створюємо резервну копію і один раз відновлюємо її для перевірки</translation>
    </message>
    <message>
        <source>On this device or in the practice’s network</source>
        <translation>На цьому пристрої або в мережі кабінету</translation>
    </message>
    <message>
        <source>One encrypted file with all answers and all keys. It opens with a therapist’s passphrase or the recovery key, on this device or on a new one.</source>
        <translation>Один зашифрований файл з усіма відповідями й усіма ключами. Його відкриває парольна фраза когось із терапевтів або запасний ключ, на цьому пристрої чи на новому.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Кабінет</translation>
    </message>
    <message>
        <source>Put a USB stick in: it appears here by itself.</source>
        <translation>Вставте USB-флешку: вона з’явиться тут сама.</translation>
    </message>
    <message>
        <source>Take the stick out and keep it away from this device.</source>
        <translation>Вийміть флешку і зберігайте її не біля цього пристрою.</translation>
    </message>
    <message>
        <source>The backup is made, and it was restored once to see that it works: {count} records, {size}. It is {file}.</source>
        <translation>Резервну копію створено й один раз відновлено для перевірки: записів {count}, розмір {size}. Вона тут: {file}.</translation>
    </message>
    <message>
        <source>The last backup: {date}, {count} records</source>
        <translation>Остання резервна копія: {date}, записів: {count}</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet.</source>
        <translation>Цей кабінет іще не має резервної копії.</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Куди її записати?</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>вільно {size}</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back to the welcome page in {seconds} s. Touch or press any key to stay.</source>
        <translation>Повернення на початок через {seconds} с. Щоб залишитися, торкніться екрана або натисніть клавішу.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокувати</translation>
    </message>
    <message>
        <source>Lock at once: Esc or Ctrl+L</source>
        <translation>Заблокувати одразу: Esc або Ctrl+L</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Touch or press any key to stay.</source>
        <translation>Заблокується через {seconds} с. Щоб залишитися, торкніться екрана або натисніть клавішу.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>A few seconds left.</source>
        <translation>Залишилося кілька секунд.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>Залишилася приблизно %n хвилина.</numerusform>
            <numerusform>Залишилося приблизно %n хвилини.</numerusform>
            <numerusform>Залишилося приблизно %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Залишилося менше хвилини.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Code card</source>
        <translation>Картка з кодом</translation>
    </message>
    <message>
        <source>Print this page at its full size, cut the card out and give it to the client. Then delete the file: Rapport keeps no copy of the code, and a lost card is replaced by a new one.</source>
        <translation>Надрукуйте цю сторінку в повному розмірі, виріжте картку й віддайте її людині. Потім видаліть файл: Rapport не зберігає копії коду, а загублену картку замінюють новою.</translation>
    </message>
    <message>
        <source>Rapport code card</source>
        <translation>Картка з кодом Rapport</translation>
    </message>
    <message>
        <source>Type it on the screen, or hold the lines under the reader. Nobody can read answers with it. If you lose it, tell your therapist.</source>
        <translation>Введіть код на екрані або піднесіть смужки до сканера. Прочитати відповіді з ним не може ніхто. Якщо загубите картку, скажіть про це в кабінеті.</translation>
    </message>
    <message>
        <source>Whose card it is, by hand (do not write it on the card)</source>
        <translation>Чия це картка, від руки (не пишіть цього на самій картці)</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <translation>Ваш особистий код</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Your clients</source>
        <translation>Ваші клієнти</translation>
    </message>
    <message>
        <source>Your clients, the most urgent first</source>
        <translation>Ваші клієнти, найнагальніше спершу</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>And {count} more: “Practice”, “Records” lists all of them.</source>
        <translation>І ще {count}: усе є в «Кабінет», «Записи».</translation>
    </message>
    <message>
        <source>Answers of clients who had no code at hand. Open to read them one by one.</source>
        <translation>Відповіді клієнтів, які не мали при собі коду. Відкрийте, щоб прочитати їх по одній.</translation>
    </message>
    <message>
        <source>Last session: {date}.</source>
        <translation>Остання сесія: {date}.</translation>
    </message>
    <message>
        <source>New answer sheets: {count}.</source>
        <translation>Нових аркушів відповідей: {count}.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Сесій ще не було.</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>Відкритий розрив</translation>
    </message>
    <message>
        <source>Open rupture: {sessions}.</source>
        <translation>Відкритий розрив: {sessions}.</translation>
    </message>
    <message>
        <source>Sessions without a score: {count}.</source>
        <translation>Сесій без бала: {count}.</translation>
    </message>
    <message>
        <source>The last session has no score: too few questions were answered.</source>
        <translation>Остання сесія без бала: замало відповідей.</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Без коду</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>нових: {count}</translation>
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
            <numerusform>%n людина відповіла без коду</numerusform>
            <numerusform>%n людини відповіли без коду</numerusform>
            <numerusform>%n людей відповіли без коду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer sheet(s) since you last looked</source>
        <translation>
            <numerusform>%n новий аркуш відповідей після вашого останнього перегляду</numerusform>
            <numerusform>%n нові аркуші відповідей після вашого останнього перегляду</numerusform>
            <numerusform>%n нових аркушів відповідей після вашого останнього перегляду</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Додати людину</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Закрити кіоск</translation>
    </message>
    <message>
        <source>Close the kiosk? Clients cannot answer until it is started again.</source>
        <translation>Закрити кіоск? Клієнти не зможуть відповідати, доки його не запустять знову.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Не закривати</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Створити резервну копію</translation>
    </message>
    <message>
        <source>No client is in “{part}” now.</source>
        <translation>У групі «{part}» зараз нікого немає.</translation>
    </message>
    <message>
        <source>No client yet. Add the first one to get a code card.</source>
        <translation>Клієнтів іще немає. Додайте першу людину, щоб отримати картку з кодом.</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it, among “{part}”.</source>
        <translation>У групі «{part}» немає імені, яке містить «{typed}».</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it.</source>
        <translation>Немає імені, яке містить «{typed}».</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Кабінет</translation>
    </message>
    <message>
        <source>Records: {code}</source>
        <translation>Записи: {code}</translation>
    </message>
    <message>
        <source>Records: {code}, last time {last}</source>
        <translation>Записи: {code}, минулого разу {last}</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Показати всіх клієнтів</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Так, закрити</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>Ваші клієнти</translation>
    </message>
</context>
<context>
    <name>CheckKeyPage</name>
    <message>
        <source>Check the new recovery key</source>
        <translation>Перевірте новий запасний ключ</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Одну мить …</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>Введіть дві його групи зі свого паперу чи файлу. Великі й малі літери не розрізняються.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Запасний ключ</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>Ще раз подивитися на ключ</translation>
    </message>
    <message>
        <source>Use the new key from now on</source>
        <translation>Відтепер використовувати новий ключ</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>Чи хочете ви щось додати?</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>Поки що нічого</translation>
    </message>
    <message>
        <source>Ready to send?</source>
        <translation>Надіслати відповіді?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Надсилаємо</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинитися</translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation>Торкніться відповіді, щоб змінити її.</translation>
    </message>
    <message>
        <source>You wrote something</source>
        <translation>Ви щось написали</translation>
    </message>
    <message>
        <source>{question} {answer}. Open the box.</source>
        <translation>{question} {answer}. Відкрити поле.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Вибрати файл</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Вибрати теку</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Зберегти як</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Access and card</source>
        <translation>Доступ і картка</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Усі клієнти</translation>
    </message>
    <message>
        <source>Note steps of repair</source>
        <translation>Відзначити кроки виправлення</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Рефлексія</translation>
    </message>
    <message>
        <source>Start the survey for this client</source>
        <translation>Почати опитування для цієї людини</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Узяти із собою</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Динаміка</translation>
    </message>
</context>
<context>
    <name>CodeCardView</name>
    <message>
        <source>Rapport code card</source>
        <translation>Картка з кодом Rapport</translation>
    </message>
    <message>
        <source>Save a card to print (PDF)</source>
        <translation>Зберегти картку для друку (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>Збережено: {file}. Надрукуйте файл на іншому комп’ютері, а потім видаліть його.</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>Картка готова</translation>
    </message>
    <message>
        <source>The code is {code}</source>
        <translation>Код: {code}</translation>
    </message>
    <message>
        <source>The personal code</source>
        <translation>Особистий код</translation>
    </message>
    <message>
        <source>Write it on the client’s card now, or save a card to print. It is shown this once and stored nowhere in clear; a lost card is replaced by a new one.</source>
        <translation>Запишіть його зараз на картку людини або збережіть картку для друку. Його показано лише цього разу, і ніде він не зберігається відкрито. Загублену картку замінюють новою.</translation>
    </message>
</context>
<context>
    <name>CodeDisplay</name>
    <message>
        <source>Code: {digits}</source>
        <translation>Код: {digits}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ще нічого</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>I have no code at hand</source>
        <translation>Не маю коду при собі</translation>
    </message>
    <message>
        <source>Please enter your code</source>
        <translation>Введіть, будь ласка, свій код</translation>
    </message>
    <message>
        <source>The code has ten digits. Please type the ones that are missing.</source>
        <translation>Код має десять цифр. Введіть, будь ласка, ті, яких бракує.</translation>
    </message>
    <message>
        <source>Type the ten digits on your card, or scan it.</source>
        <translation>Введіть десять цифр зі своєї картки або відскануйте її.</translation>
    </message>
</context>
<context>
    <name>ColleagueCard</name>
    <message>
        <source>Keep as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Нова парольна фраза</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>Нова парольна фраза: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Вилучити: {name}</translation>
    </message>
    <message>
        <source>Remove {name}? Nobody unlocks with that passphrase any more. Answers stay; clients who have left become the practice’s, and can be read with the recovery key.</source>
        <translation>Вилучити: {name}? Цією парольною фразою більше ніхто не розблокує. Відповіді залишаться. Клієнти, які більше не приходять, перейдуть до кабінету; їхні відповіді можна буде прочитати запасним ключем.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Так, вилучити</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (ви)</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Aa</source>
        <translation>Аа</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>Кнопки, щоб іти далі</translation>
    </message>
    <message>
        <source>Buttons to go on at the left</source>
        <translation>Кнопки, щоб іти далі, ліворуч</translation>
    </message>
    <message>
        <source>Buttons to go on at the right</source>
        <translation>Кнопки, щоб іти далі, праворуч</translation>
    </message>
    <message>
        <source>Choose what suits you. You can change it again at any time.</source>
        <translation>Виберіть те, що вам зручно. Ви можете будь-коли змінити це знову.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Високий</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ліворуч</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>Зробити цю сторінку легшою для читання</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Праворуч</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Text size {percent} percent</source>
        <translation>Розмір тексту: {percent} відсотків</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Usual contrast</source>
        <translation>Звичайний контраст</translation>
    </message>
</context>
<context>
    <name>CommentPage</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Залишився %n знак</numerusform>
            <numerusform>Залишилося %n знаки</numerusform>
            <numerusform>Залишилося %n знаків</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>Очистити поле</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>Чи хочете ви щось додати?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>You can leave this empty. Nobody reads it now: it is read later, with your answers. If you need somebody today, please speak to us in person.</source>
        <translation>Це поле можна залишити порожнім. Зараз його ніхто не читає: його прочитають пізніше, разом із вашими відповідями. Якщо сьогодні вам хтось потрібен, підійдіть, будь ласка, і поговоріть з нами.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check the recovery key</source>
        <translation>Перевірте запасний ключ</translation>
    </message>
    <message>
        <source>Found the practice</source>
        <translation>Створити кабінет</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Одну мить …</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>Введіть дві його групи зі свого паперу чи файлу. Великі й малі літери не розрізняються.</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>Ще раз подивитися на ключ</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Крок 3 з 3</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>A backup is being made</source>
        <translation>Створюється резервна копія</translation>
    </message>
    <message>
        <source>This view locks by itself as soon as it is done. “Lock” locks at once; then there is no backup.</source>
        <translation>Коли все буде готово, цей екран заблокується сам. «Заблокувати» блокує одразу; тоді резервної копії не буде.</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>Earlier</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>На день раніше</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>На день пізніше</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Сьогодні, {date}</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>Files are saved as they are.</source>
        <translation>Файли зберігаються без доповнень.</translation>
    </message>
    <message>
        <source>For practices in the United States that treat substance use disorders: their records may only be passed on together with a notice. Everywhere else you do not need it.</source>
        <translation>Для кабінетів у Сполучених Штатах, які лікують розлади, пов’язані з уживанням психоактивних речовин: їхні записи можна передавати лише разом із застереженням. Деінде воно не потрібне.</translation>
    </message>
    <message>
        <source>It stands at the foot of reports and pictures and inside exports as JSON and FHIR. Beside a table (CSV) lies a text file with it, so that programs can read the table.</source>
        <translation>Воно стоїть унизу звітів і зображень та всередині експорту в JSON і FHIR. Поряд із таблицею (CSV) лежить текстовий файл із ним, щоб програми могли прочитати таблицю.</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Зберегти вибір</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>Без застереження</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>Застереження на збережених файлах</translation>
    </message>
    <message>
        <source>On everything that is saved from now on.</source>
        <translation>На всьому, що зберігатиметься відтепер.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Кабінет</translation>
    </message>
    <message>
        <source>That holds from now on. Files that were saved before stay as they are.</source>
        <translation>Це діє від цієї миті. Файли, збережені раніше, залишаються як є.</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>Застереження</translation>
    </message>
    <message>
        <source>The notice is the short form of 42 CFR 2.32(a)(2), in the language of the law. The law also wants a copy of the client’s consent with it, or a clear explanation of what the consent covers: you add that.</source>
        <translation>Застереження — це коротка форма з 42 CFR 2.32(a)(2), мовою закону. Закон вимагає також копію згоди людини або чітке пояснення, що охоплює ця згода: це додаєте ви.</translation>
    </message>
    <message>
        <source>The notice of 42 CFR part 2</source>
        <translation>Застереження за 42 CFR Part 2</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next, this device shows the welcome page for clients. Tap “Therapist” there, unlock with your passphrase, and add your first client to get a code card.</source>
        <translation>Далі цей пристрій покаже початкову сторінку для клієнтів. Торкніться там «Для терапевтів», розблокуйте своєю парольною фразою й додайте першу людину, щоб отримати картку з кодом.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>The practice is ready</source>
        <translation>Кабінет готовий</translation>
    </message>
    <message>
        <source>What was here before is kept in {folder}.</source>
        <translation>Те, що було тут раніше, збережено в {folder}.</translation>
    </message>
    <message>
        <source>“{practice}” is here again as it was on {date}: {count} records, every one of them checked. Answers given after that are not in it. Next, this device shows the welcome page for clients.</source>
        <translation>«{practice}» знову тут, як було {date}. Записів: {count}, усі перевірено. Пізніших відповідей там немає. Далі цей пристрій покаже початкову сторінку для клієнтів.</translation>
    </message>
</context>
<context>
    <name>EaseButton</name>
    <message>
        <source>Aa</source>
        <translation>Аа</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>Зробити цю сторінку легшою для читання</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>{question} {answer}. Change this answer.</source>
        <translation>{question} {answer}. Змінити цю відповідь.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>За ім’ям</translation>
    </message>
    <message>
        <source>Last session first</source>
        <translation>Остання сесія спершу</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Найнагальніше спершу</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Варто глянути</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>Нові відповіді</translation>
    </message>
    <message>
        <source>No answers lately</source>
        <translation>Давно без відповідей</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>Відкритий розрив</translation>
    </message>
    <message>
        <source>Order of the clients</source>
        <translation>Порядок клієнтів</translation>
    </message>
    <message>
        <source>Which clients are shown</source>
        <translation>Яких клієнтів показано</translation>
    </message>
</context>
<context>
    <name>FormerPage</name>
    <message>
        <source>Clients who have left</source>
        <translation>Клієнти, які більше не приходять</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Кабінет</translation>
    </message>
    <message>
        <source>They are not in the list of your clients. Open one to read, to let come again, or to erase.</source>
        <translation>Їх немає у списку ваших клієнтів. Відкрийте ім’я, щоб читати, позначити повернення або стерти.</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Seconds left: {seconds}</source>
        <translation>Залишилося секунд: {seconds}</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. If not, nothing is kept.</source>
        <translation>Торкніться будь-де, щоб продовжити. Якщо ні, нічого не буде збережено.</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message numerus="yes">
        <source>%n answer sheet(s) destroyed.</source>
        <translation>
            <numerusform>Знищено %n аркуш відповідей.</numerusform>
            <numerusform>Знищено %n аркуші відповідей.</numerusform>
            <numerusform>Знищено %n аркушів відповідей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n місяць</numerusform>
            <numerusform>%n місяці</numerusform>
            <numerusform>%n місяців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n рік</numerusform>
            <numerusform>%n роки</numerusform>
            <numerusform>%n років</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy for good all answers that are older than that, now and from now on?</source>
        <translation>Знищити назавжди всі давніші відповіді, зараз і надалі?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Keep them so</source>
        <translation>Зберігати так</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Зберігання</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Nothing is destroyed by itself.</source>
        <translation>Саме по собі нічого не знищується.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Кабінет</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>Це діє від цієї миті.</translation>
    </message>
    <message>
        <source>What is older is destroyed, for colleagues’ clients at their next unlock: that somebody answered stays, what was answered is gone for good. Backups made before still hold it. How long answers have to be kept is set by law; ask your professional body.</source>
        <translation>Давніше буде знищено; у клієнтів ваших колег — під час їхнього наступного розблокування. Те, що хтось відповідав, залишиться; що саме, зникне назавжди. У попередніх резервних копіях це ще є. Скільки треба зберігати відповіді, визначає закон; запитайте свою професійну спілку.</translation>
    </message>
    <message>
        <source>Yes, destroy older answers</source>
        <translation>Так, знищити давніші відповіді</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>Fingerprint, to tell keys apart: {fingerprint}</source>
        <translation>Відбиток, щоб розрізняти ключі: {fingerprint}</translation>
    </message>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>Група {number}: {letters}</translation>
    </message>
    <message>
        <source>Save a page to print (PDF)</source>
        <translation>Зберегти сторінку для друку (PDF)</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Зберегти як простий текст</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>Збережено: {file}. Надрукуйте файл на іншому комп’ютері, а потім видаліть його.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Take back the last digit</source>
        <translation>Прибрати останню цифру</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {language}</source>
        <translation>Мова: {language}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>A native speaker has read what Rapport says in this language.</source>
        <translation>Тексти цією мовою прочитала людина, для якої вона рідна.</translation>
    </message>
    <message>
        <source>A native speaker has reviewed it</source>
        <translation>Перевірено носієм мови</translation>
    </message>
    <message>
        <source>Begin every visit in this language</source>
        <translation>Починати кожен візит цією мовою</translation>
    </message>
    <message>
        <source>Do not offer it to clients any more</source>
        <translation>Більше не пропонувати клієнтам</translation>
    </message>
    <message>
        <source>It was not reviewed after all</source>
        <translation>Насправді не перевірено</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Offer it to clients</source>
        <translation>Пропонувати клієнтам</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>Це діє від цієї миті.</translation>
    </message>
    <message>
        <source>These words were written with care, but not reviewed by a native speaker yet. Ask somebody who grew up with the language to go through the client’s pages, and note it here.</source>
        <translation>Ці тексти написано старанно, але носій мови їх ще не перевіряв. Попросіть людину, яка виросла з цією мовою, пройти сторінки для клієнтів, і позначте це тут.</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Clients choose among the offered languages before the first question. Every visit begins in the practice’s own language; this view speaks it too, from its next start.</source>
        <translation>Перед першим запитанням клієнти вибирають серед запропонованих мов. Кожен візит починається мовою кабінету; цей розділ теж говорить нею з наступного запуску.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Not offered to clients</source>
        <translation>Не пропонується клієнтам</translation>
    </message>
    <message>
        <source>Offered to clients</source>
        <translation>Пропонується клієнтам</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Кабінет</translation>
    </message>
    <message>
        <source>The practice’s own language</source>
        <translation>Мова кабінету</translation>
    </message>
    <message>
        <source>not reviewed by a native speaker</source>
        <translation>не перевірено носієм мови</translation>
    </message>
    <message>
        <source>reviewed by a native speaker, {date}</source>
        <translation>перевірено носієм мови, {date}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>How to read this</source>
        <translation>Як це читати</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Log, the newest entry first</source>
        <translation>Журнал, найновіше спершу</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Одну мить …</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>What was done, by whom and when. It never says what a client answered.</source>
        <translation>Що зроблено, ким і коли. Тут ніколи не сказано, що хтось відповідав.</translation>
    </message>
</context>
<context>
    <name>LookFlow</name>
    <message>
        <source>The clients’ pages look like this from now on. These pages follow at the next unlock.</source>
        <translation>Сторінки для клієнтів відтепер мають такий вигляд. Ці сторінки зміняться під час наступного розблокування.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Accent</source>
        <translation>Колір акценту</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>Кнопки, щоб іти далі</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Спокійний</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Вибрати зображення…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Вечірні</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>How the clients’ pages look. Every client may still choose what is easier to read.</source>
        <translation>Який вигляд мають сторінки для клієнтів. Кожна людина все одно може вибрати те, що їй легше читати.</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Зберегти цей вигляд</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ліворуч</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Motion when a page changes</source>
        <translation>Рух під час зміни сторінки</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Назва кабінету</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Кабінет</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Праворуч</translation>
    </message>
    <message>
        <source>Show Rapport’s mark again</source>
        <translation>Знову показувати знак Rapport</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>The welcome page shows Rapport’s mark.</source>
        <translation>На початковій сторінці видно знак Rapport.</translation>
    </message>
    <message>
        <source>Your picture is shown on the welcome page.</source>
        <translation>На початковій сторінці видно ваше зображення.</translation>
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
        <translation>Трохи</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Completely</source>
        <translation>Цілком і повністю</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>How the pages will look</source>
        <translation>Який вигляд матимуть сторінки</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Здебільшого</translation>
    </message>
    <message>
        <source>Today I felt listened to.</source>
        <translation>Сьогодні мене уважно слухали.</translation>
    </message>
</context>
<context>
    <name>MineFlow</name>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport для супервізії</translation>
    </message>
</context>
<context>
    <name>MyPassphrasePage</name>
    <message>
        <source>Change it</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Моя парольна фраза</translation>
    </message>
    <message>
        <source>Please type your present passphrase.</source>
        <translation>Введіть свою теперішню парольну фразу.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Кабінет</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Теперішня парольна фраза</translation>
    </message>
    <message>
        <source>The old one no longer works then. Backups made before still open with the old one: make a new backup afterwards.</source>
        <translation>Стара тоді перестане діяти. Попередні резервні копії й далі відкриватиме стара: потім створіть нову резервну копію.</translation>
    </message>
</context>
<context>
    <name>MyPractice</name>
    <message>
        <source>Counted by sessions: {told} of {sessions}. There is no interval for that, because the sessions of one client are not independent of each other.</source>
        <translation>Якщо лічити за сесіями: {told} з {sessions}. Інтервалу для цього немає, бо сесії однієї людини не є незалежними одна від одної.</translation>
    </message>
    <message>
        <source>For each client the median of the last {recent} scores (from {sessions} on), then the median of these: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>Для кожної людини медіана останніх балів, їх {recent} (від {sessions}), потім медіана цих медіан: 0 — найнижча відповідь на кожне запитання, 100 — найвища.</translation>
    </message>
    <message>
        <source>How clients answer</source>
        <translation>Як відповідають клієнти</translation>
    </message>
    <message>
        <source>In brackets an interval: of 100 such intervals at least {share} hold the true median.</source>
        <translation>У дужках інтервал: зі 100 таких інтервалів принаймні {share} містять справжню медіану.</translation>
    </message>
    <message>
        <source>Lower than the other dimensions for most clients: “{dimension}”.</source>
        <translation>У більшості клієнтів нижче за інші виміри: «{dimension}».</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>Моменти, коли щось було не так</translation>
    </message>
    <message>
        <source>My ratings beside theirs</source>
        <translation>Мої оцінки поруч із відповідями клієнтів</translation>
    </message>
    <message>
        <source>No dimension is clearly lower than the others.</source>
        <translation>Жоден вимір не є чітко нижчим за інші.</translation>
    </message>
    <message>
        <source>On no dimension do you and your clients clearly differ.</source>
        <translation>У жодному вимірі між вами й вашими клієнтами немає чіткої різниці.</translation>
    </message>
    <message>
        <source>Too few clients for a figure yet: {count} of {fewest}.</source>
        <translation>Клієнтів іще замало для показника: {count} з {fewest}.</translation>
    </message>
    <message>
        <source>With {hits} of these {count} clients every such moment is put right by their own answers ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>Клієнти, у яких за їхніми власними відповідями виправлено кожен такий момент: {hits} з {count} ({share} %, 95-відсотковий інтервал від {lower} до {upper} %).</translation>
    </message>
    <message>
        <source>You and your clients differ most on “{dimension}”.</source>
        <translation>Найбільша різниця між вами й вашими клієнтами: «{dimension}».</translation>
    </message>
    <message>
        <source>Your rating minus the client’s answer: for each client with {sessions} sessions rated by both the median, then the median of these. Above 0 you rate higher than the client does.</source>
        <translation>Ваша оцінка мінус відповідь людини: медіана для кожної людини, якщо сесій, оцінених обома, принаймні {sessions}, потім медіана цих медіан. Вище 0 — ви оцінюєте вище, ніж людина.</translation>
    </message>
    <message>
        <source>{clients} of your own clients who still come, {sessions} sessions, {rated} of them rated by you. Each client counts once. No figure is given for fewer than {fewest} clients.</source>
        <translation>Ваших клієнтів, які ще приходять: {clients}, сесій: {sessions}, з них оцінених вами: {rated}. Кожна людина враховується один раз. Якщо клієнтів менше ніж {fewest}, показника немає.</translation>
    </message>
    <message>
        <source>{count} more clients answer another questionnaire and are left out.</source>
        <translation>Клієнтів, які відповідають на інший опитувальник і яких не враховано: {count}.</translation>
    </message>
    <message>
        <source>{count} of {fewest} clients</source>
        <translation>клієнтів: {count} з {fewest}</translation>
    </message>
    <message>
        <source>{hits} of {count} clients told of a moment that did not feel right ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>Клієнти, які казали про момент, коли щось було не так: {hits} з {count} ({share} %, 95-відсотковий інтервал від {lower} до {upper} %).</translation>
    </message>
    <message>
        <source>{value} ({lower} to {upper}), {count} clients</source>
        <translation>{value} (від {lower} до {upper}), клієнтів: {count}</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms. These figures describe how your clients answered. They grade nobody, and no therapist is compared with another.</source>
        <translation>«Довіра після сесії» не є валідованою шкалою і не має норм. Ці показники описують, як відповідали ваші клієнти. Вони нікого не оцінюють і не порівнюють терапевтів між собою.</translation>
    </message>
</context>
<context>
    <name>MyPracticePage</name>
    <message>
        <source>My practice</source>
        <translation>Моя практика</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Кабінет</translation>
    </message>
    <message>
        <source>Save for supervision (PDF)</source>
        <translation>Зберегти для супервізії (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Збережено в {file}.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. It has no client’s name. To print it, open it on another computer.</source>
        <translation>Файл не зашифровано: хто його має, той може прочитати. Імен клієнтів у ньому немає. Щоб надрукувати, відкрийте його на іншому комп’ютері.</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Language of the practice</source>
        <translation>Мова кабінету</translation>
    </message>
    <message>
        <source>Name of the practice (clients see it)</source>
        <translation>Назва кабінету (її бачать клієнти)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Please type the name of the practice.</source>
        <translation>Введіть назву кабінету.</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>Введіть своє ім’я.</translation>
    </message>
    <message>
        <source>Restore a backup instead</source>
        <translation>Натомість відновити резервну копію</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>Налаштувати Rapport</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Крок 1 з 3</translation>
    </message>
    <message>
        <source>Three short steps: the names, your passphrase, and a recovery key for emergencies. Nothing is stored before the last one is done, and nothing ever leaves this device.</source>
        <translation>Три короткі кроки: імена, ваша парольна фраза і запасний ключ на крайній випадок. До останнього кроку нічого не зберігається, і ніщо ніколи не залишає цього пристрою.</translation>
    </message>
    <message>
        <source>Your name (the first therapist)</source>
        <translation>Ваше ім’я (перша людина в команді)</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>Маю його на папері</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Запасний ключ</translation>
    </message>
    <message>
        <source>Save the page to a USB stick and print it, or write it on paper. It is shown only now. The old key still holds until you have typed two groups of this one.</source>
        <translation>Збережіть сторінку на USB-флешку й надрукуйте або запишіть ключ на папір. Його показано лише зараз. Старий діє, доки ви не введете дві групи нового.</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>Новий запасний ключ</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Make one for me: five words</source>
        <translation>Придумати за мене: п’ять слів</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>Виберіть парольну фразу.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Та сама ще раз</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the second one again.</source>
        <translation>Фрази не однакові. Введіть другу ще раз.</translation>
    </message>
    <message>
        <source>Write it down now, then type it once more below.</source>
        <translation>Запишіть її зараз, а потім введіть ще раз нижче.</translation>
    </message>
</context>
<context>
    <name>NewerFormPage</name>
    <message>
        <source>One moment, please</source>
        <translation>Одну мить, будь ласка</translation>
    </message>
    <message>
        <source>This device is getting ready after an update. It goes on by itself.</source>
        <translation>Цей пристрій готується після оновлення. Далі він продовжить сам.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>All therapists of the practice see this, with every client. Name nobody here.</source>
        <translation>Це бачать усі терапевти кабінету, біля кожного клієнта. Не пишіть тут імен.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Кількома словами</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Only you can read your notes, and no export takes them along.</source>
        <translation>Ваші нотатки можете читати лише ви, і в експорт вони не потрапляють.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Видалити</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Add a note</source>
        <translation>Додати нотатку</translation>
    </message>
    <message>
        <source>Add an event of the practice</source>
        <translation>Додати подію кабінету</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Change: {text}</source>
        <translation>Змінити: {text}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Event of the practice, {days}</source>
        <translation>Подія кабінету, {days}</translation>
    </message>
    <message>
        <source>Your note on this session</source>
        <translation>Ваша нотатка до цієї сесії</translation>
    </message>
    <message>
        <source>Your note, {days}</source>
        <translation>Ваша нотатка, {days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>від {first} до {last}</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Nobody is watching now. If you need somebody today, please speak to us in person.</source>
        <translation>Зараз ніхто не дивиться. Якщо сьогодні вам хтось потрібен, підійдіть, будь ласка, і поговоріть з нами.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Only your therapist can read your answers.</source>
        <translation>Ваші відповіді може прочитати лише ваш терапевт чи терапевтка.</translation>
    </message>
    <message>
        <source>They are stored locked on this device. For emergencies the practice keeps one spare key.</source>
        <translation>Вони зберігаються замкненими на цьому пристрої. На крайній випадок кабінет має один запасний ключ.</translation>
    </message>
    <message>
        <source>Who will see this</source>
        <translation>Хто це побачить</translation>
    </message>
    <message>
        <source>You can skip any question, and you can stop at any time.</source>
        <translation>Ви можете пропустити будь-яке запитання і зупинитися будь-коли.</translation>
    </message>
    <message>
        <source>You gave no code, so the therapists of this practice can read these answers.</source>
        <translation>Коду не введено, тому ці відповіді можуть прочитати терапевти цього кабінету.</translation>
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
        <translation>Назад угору</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показати більше</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <translation>Нова парольна фраза</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Одну мить …</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose your passphrase</source>
        <translation>Виберіть свою парольну фразу</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>It opens what your clients answered. Nobody can reset it: without it and without the recovery key the answers are gone. Four or five unrelated words are strong and easy to keep.</source>
        <translation>Вона відкриває те, що відповіли ваші клієнти. Скинути її не може ніхто: без неї і без запасного ключа відповіді втрачено. Чотири-п’ять не пов’язаних між собою слів надійні, і їх легко запам’ятати.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Крок 2 з 3</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: the therapist; filled where the client’s answers had not been seen.</source>
        <translation>Точки й суцільна лінія: людина. Ромби й штрихова лінія: терапевт чи терапевтка; заповнені там, де відповідей людини ще не було видно.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>людина</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>терапевт/-ка</translation>
    </message>
</context>
<context>
    <name>PictureFlow</name>
    <message>
        <source>Rapport both views</source>
        <translation>Rapport обидва погляди</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Both views over time: the client’s scores and your own ratings. In Rapport nobody else sees your ratings; whoever gets the file does.</source>
        <translation>Обидва погляди з часом: бали людини й ваші власні оцінки. У Rapport ваших оцінок більше ніхто не бачить; хто отримає файл, той побачить.</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>Зберегти це зображення</translation>
    </message>
    <message>
        <source>Save this picture: {client}</source>
        <translation>Зберегти це зображення: {client}</translation>
    </message>
    <message>
        <source>The plot as you saw it: all sessions.</source>
        <translation>Графік, яким ви його бачили: усі сесії.</translation>
    </message>
    <message>
        <source>The plot as you saw it: sessions {first} to {last} of {count}. The usual range and the marks are those of the whole course.</source>
        <translation>Графік, яким ви його бачили: сесії від {first} до {last} з {count}. Звичний діапазон і позначки стосуються всього ряду сесій.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Що буде збережено</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Moments</source>
        <translation>Моменти</translation>
    </message>
    <message>
        <source>No session yet. The first answers will appear here.</source>
        <translation>Сесій ще не було. Перші відповіді з’являться тут.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}</source>
        <translation>Сесії від {first} до {last} з {count}</translation>
    </message>
    <message>
        <source>a fall</source>
        <translation>зниження</translation>
    </message>
    <message>
        <source>below the cut-off</source>
        <translation>нижче порогового значення</translation>
    </message>
    <message>
        <source>below the usual range</source>
        <translation>нижче звичного діапазону</translation>
    </message>
    <message>
        <source>first {count} sessions</source>
        <translation>перші сесії: {count}</translation>
    </message>
    <message>
        <source>has stayed low</source>
        <translation>залишається низьким</translation>
    </message>
    <message>
        <source>long run on one side</source>
        <translation>довго по один бік</translation>
    </message>
    <message>
        <source>lower than last time</source>
        <translation>нижче, ніж минулого разу</translation>
    </message>
    <message>
        <source>marked fall</source>
        <translation>помітне зниження</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>немає бала</translation>
    </message>
    <message>
        <source>no usual range: no variation so far</source>
        <translation>звичного діапазону немає: поки без змін</translation>
    </message>
    <message>
        <source>rarely so low</source>
        <translation>рідко такий низький</translation>
    </message>
    <message>
        <source>reliable change</source>
        <translation>достовірна зміна</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>виправлено</translation>
    </message>
    <message>
        <source>slow decline</source>
        <translation>повільний спад</translation>
    </message>
    <message>
        <source>still low</source>
        <translation>досі низький</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ще відкрито</translation>
    </message>
    <message>
        <source>usual range from {count} scores on</source>
        <translation>звичний діапазон, від стількох балів: {count}</translation>
    </message>
    <message>
        <source>{value} on {date}</source>
        <translation>{value}, {date}</translation>
    </message>
    <message>
        <source>{value} top of the range</source>
        <translation>{value} верх діапазону</translation>
    </message>
    <message>
        <source>{value} usual level</source>
        <translation>{value} звичний рівень</translation>
    </message>
    <message>
        <source>{value} usual range for this client, from the first {count} sessions</source>
        <translation>{value} звичний діапазон цієї людини, за першими сесіями: {count}</translation>
    </message>
</context>
<context>
    <name>PlotChoice</name>
    <message>
        <source>A picture for a document (PNG), one that stays sharp at any size (SVG), or what is drawn as a table, one row a session (CSV). The table has neither a name nor notes.</source>
        <translation>Зображення для документа (PNG), зображення, чітке за будь-якого розміру (SVG), або намальоване у вигляді таблиці, рядок на сесію (CSV). У таблиці немає ні імені, ні нотаток.</translation>
    </message>
    <message>
        <source>The beginning of each is printed too. Whoever gets the picture reads it.</source>
        <translation>Друкується й початок кожної з них. Хто отримає зображення, той їх прочитає.</translation>
    </message>
    <message>
        <source>With the client’s name</source>
        <translation>З іменем людини</translation>
    </message>
    <message>
        <source>With your notes and the events of the practice</source>
        <translation>З вашими нотатками й подіями кабінету</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клієнт</numerusform>
            <numerusform>%n клієнти</numerusform>
            <numerusform>%n клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n пункт, на який варто глянути</numerusform>
            <numerusform>%n пункти, на які варто глянути</numerusform>
            <numerusform>%n пунктів, на які варто глянути</numerusform>
        </translation>
    </message>
    <message>
        <source>42 CFR part 2</source>
        <translation>42 CFR Part 2</translation>
    </message>
    <message>
        <source>All answers are kept.</source>
        <translation>Зберігаються всі відповіді.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Усі клієнти</translation>
    </message>
    <message>
        <source>All questions are asked.</source>
        <translation>Ставлять усі запитання.</translation>
    </message>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>Усе перевірене таке, як записав Rapport.</translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n month(s).</source>
        <translation>
            <numerusform>Відповіді зберігаються %n місяць.</numerusform>
            <numerusform>Відповіді зберігаються %n місяці.</numerusform>
            <numerusform>Відповіді зберігаються %n місяців.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n year(s).</source>
        <translation>
            <numerusform>Відповіді зберігаються %n рік.</numerusform>
            <numerusform>Відповіді зберігаються %n роки.</numerusform>
            <numerusform>Відповіді зберігаються %n років.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервна копія</translation>
    </message>
    <message>
        <source>Change what you unlock with.</source>
        <translation>Змінити те, чим ви розблоковуєте.</translation>
    </message>
    <message>
        <source>Clients can add own words.</source>
        <translation>Клієнти можуть додати щось власними словами.</translation>
    </message>
    <message>
        <source>Clients who have left</source>
        <translation>Клієнти, які більше не приходять</translation>
    </message>
    <message>
        <source>Every visit begins in: {language}</source>
        <translation>Кожен візит починається мовою: {language}</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Зберігання</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Make a new one when it is lost or somebody saw it.</source>
        <translation>Створіть новий, якщо його втрачено або його хтось бачив.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Моя парольна фраза</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>Моя практика</translation>
    </message>
    <message>
        <source>Name, colours, logo and size of the clients’ pages.</source>
        <translation>Назва, кольори, логотип і розмір сторінок для клієнтів.</translation>
    </message>
    <message>
        <source>Name, look, languages, questions and the time of a visit reach your further kiosks with the next list of clients that you bring them.</source>
        <translation>Назва, вигляд, мови, запитання й тривалість візиту потраплять на інші ваші кіоски з наступним списком клієнтів, який ви на них принесете.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Немає.</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>Застереження на збережених файлах</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Кабінет</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Запасний ключ</translation>
    </message>
    <message>
        <source>The last one is from {date}.</source>
        <translation>Остання: {date}.</translation>
    </message>
    <message>
        <source>The short form is asked.</source>
        <translation>Ставлять запитання короткої форми.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Терапевти</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Ще жодної немає.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>What your clients’ answers say together, without names.</source>
        <translation>Що разом кажуть відповіді ваших клієнтів, без імен.</translation>
    </message>
    <message>
        <source>When a visit ends by itself, and when these pages lock.</source>
        <translation>Коли візит завершується сам і коли ці сторінки блокуються.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>One more after question {position} of {total}</source>
        <translation>Ще одне після запитання {position} з {total}</translation>
    </message>
    <message>
        <source>Question {position} of {total}</source>
        <translation>Запитання {position} з {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Лишити цю відповідь</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>One more after question {position} of {total}, about {timeframe}</source>
        <translation>Ще одне після запитання {position} з {total}, про {timeframe}</translation>
    </message>
    <message>
        <source>Question {position} of {total}, about {timeframe}</source>
        <translation>Запитання {position} з {total}, про {timeframe}</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Пропустити це запитання</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинитися</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>All nine questions</source>
        <translation>Усі дев’ять запитань</translation>
    </message>
    <message>
        <source>Ask so from now on</source>
        <translation>Відтепер запитувати так</translation>
    </message>
    <message>
        <source>Before sending, a client can write up to 300 characters. The page says that nobody reads them now. You read them with the session; Rapport does not search them for anything. Every answer sheet then takes eight times the room on the disk, so that nobody can tell who wrote. A device without a keyboard needs the one of its system.</source>
        <translation>Перед надсиланням можна написати до 300 знаків. На сторінці сказано, що зараз їх ніхто не читає. Ви прочитаєте їх разом із сесією; Rapport нічого в них не шукає. Кожен аркуш відповідей тоді займає на диску у вісім разів більше місця, щоб ніхто не міг дізнатися, хто писав. Пристрій без клавіатури потребує екранної клавіатури своєї системи.</translation>
    </message>
    <message>
        <source>Five questions. Its scores do not compare with the others: a new course begins.</source>
        <translation>П’ять запитань. Ці бали не можна порівняти з іншими: починається новий ряд.</translation>
    </message>
    <message>
        <source>Offer a box for the client’s own words</source>
        <translation>Пропонувати поле для власних слів клієнта чи клієнтки</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Кабінет</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>That holds from the next visit on.</source>
        <translation>Це діє від наступного візиту.</translation>
    </message>
    <message>
        <source>The short form</source>
        <translation>Коротка форма</translation>
    </message>
    <message>
        <source>Under a minute.</source>
        <translation>Менше хвилини.</translation>
    </message>
    <message>
        <source>What you choose holds for every client of the practice, from the next visit on. Further kiosks follow when you bring them the next list of clients.</source>
        <translation>Ваш вибір діє для всіх клієнтів кабінету від наступного візиту. Інші кіоски перейдуть на нього, коли ви принесете на них наступний список клієнтів.</translation>
    </message>
    <message>
        <source>Whom to call in a crisis, as it stands beside the box</source>
        <translation>Кому телефонувати в кризі, так, як це написано біля поля</translation>
    </message>
</context>
<context>
    <name>RatingForm</name>
    <message>
        <source>Had you seen the client’s answers to this session?</source>
        <translation>Чи ви вже бачили відповіді людини про цю сесію?</translation>
    </message>
    <message>
        <source>Keep my rating</source>
        <translation>Зберегти мою оцінку</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Зберегти зміни</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ще ні</translation>
    </message>
    <message>
        <source>Take this rating back</source>
        <translation>Скасувати цю оцінку</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Leave this out</source>
        <translation>Пропустити це</translation>
    </message>
</context>
<context>
    <name>ReaderRow</name>
    <message>
        <source>Hand over</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>Передати: {name}</translation>
    </message>
    <message>
        <source>Share for cover</source>
        <translation>Дати доступ на заміну</translation>
    </message>
    <message>
        <source>Share with {name} for cover</source>
        <translation>Дати доступ на заміну: {name}</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Припинити доступ</translation>
    </message>
    <message>
        <source>Stop sharing with {name}</source>
        <translation>Припинити доступ: {name}</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (ви)</translation>
    </message>
    <message>
        <source>{name}: can read, for cover</source>
        <translation>{name}: може читати, на заміну</translation>
    </message>
    <message>
        <source>{name}: cannot read</source>
        <translation>{name}: не може читати</translation>
    </message>
    <message>
        <source>{name}: the client’s therapist</source>
        <translation>{name}: веде цю людину</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>Усе перевірене таке, як записав Rapport.</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Перевірити все зараз</translation>
    </message>
    <message>
        <source>Checking every record</source>
        <translation>Перевіряємо кожен запис</translation>
    </message>
    <message>
        <source>Every record was checked just now, and all of it is as Rapport wrote it.</source>
        <translation>Щойно перевірено кожен запис, і все таке, як записав Rapport.</translation>
    </message>
    <message>
        <source>Is all of it whole?</source>
        <translation>Чи все ціле?</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Нічого не сталося.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Кабінет</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Since you last unlocked</source>
        <translation>Після вашого останнього розблокування</translation>
    </message>
    <message>
        <source>State code</source>
        <translation>Код стану</translation>
    </message>
    <message>
        <source>The number of records and six characters that stand for all of them. Write it down now and then: as long as it continues from what you noted, nobody has put an older copy in its place.</source>
        <translation>Кількість записів і шість знаків, які позначають їх усі. Час від часу записуйте його: доки він продовжує вашу нотатку, ніхто не підклав давнішої копії.</translation>
    </message>
    <message>
        <source>What was done in this practice, the newest first.</source>
        <translation>Що зроблено в цьому кабінеті, найновіше спершу.</translation>
    </message>
    <message>
        <source>When you last unlocked it was {code}.</source>
        <translation>Під час вашого останнього розблокування він був {code}.</translation>
    </message>
    <message>
        <source>You unlock for the first time here.</source>
        <translation>Ви розблоковуєте тут уперше.</translation>
    </message>
</context>
<context>
    <name>RecoveryFlow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Запасний ключ Rapport</translation>
    </message>
    <message>
        <source>The new recovery key (fingerprint {fingerprint}) opens everything now. Destroy the old paper once no backup needs it any more.</source>
        <translation>Новий запасний ключ (відбиток {fingerprint}) тепер відкриває все. Знищте старий папір, коли він більше не потрібен жодній резервній копії.</translation>
    </message>
    <message>
        <source>Until they change their own passphrase once, it cannot give a new one to: {names}.</source>
        <translation>Доки вони самі раз не змінять парольну фразу, він не може дати нову: {names}.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>Маю його на папері</translation>
    </message>
    <message>
        <source>It opens every answer when a passphrase is lost. It is shown this once and stored nowhere: save the page to a USB stick and print it, or write it on paper. Seal it in an envelope and keep it away from this device.</source>
        <translation>Він відкриває всі відповіді, якщо парольну фразу втрачено. Його показано лише цього разу, і він ніде не зберігається: збережіть сторінку на USB-флешку й надрукуйте або запишіть його на папір. Покладіть у конверт, заклейте й зберігайте не біля цього пристрою.</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>Збережіть запасний ключ</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Крок 3 з 3</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Дата: {date}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}: tells this key from another one.</source>
        <translation>Відбиток {fingerprint}: відрізняє цей ключ від інших.</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>Відбиток: {fingerprint}</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Як ним користуватися</translation>
    </message>
    <message>
        <source>It opens every answer of the practice when a passphrase is lost. Whoever has it can read everything. Rapport stores it nowhere and cannot show it again: without it and without a passphrase the answers are gone.</source>
        <translation>Він відкриває всі відповіді кабінету, якщо парольну фразу втрачено. Хто його має, може прочитати все. Rapport ніде його не зберігає і не може показати ще раз: без нього і без парольної фрази відповіді втрачено.</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Ключ: {key}</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>Перевірки</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Створено {date}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>On paper, in a sealed and signed envelope, in a safe or with somebody you trust, away from the device and from its backups. Once it is printed, delete the file.</source>
        <translation>На папері, у заклеєному й підписаному конверті, у сейфі або в людини, якій ви довіряєте, окремо від пристрою і його резервних копій. Після друку видаліть файл.</translation>
    </message>
    <message>
        <source>Once a year: is the envelope still there, and still closed?</source>
        <translation>Раз на рік: чи конверт іще на місці й досі закритий?</translation>
    </message>
    <message>
        <source>Practice: {practice}</source>
        <translation>Кабінет: {practice}</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport recovery key</source>
        <translation>Запасний ключ Rapport</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Запасний ключ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Tap “Therapist” on the welcome page and type the key in place of the passphrase; capital letters and blanks do not matter, and a wrong character is noticed. Then open “Practice” and “Therapists” to give a new passphrase. To restore a backup, type it where the passphrase is asked for. Seal it again afterwards.</source>
        <translation>На початковій сторінці торкніться «Для терапевтів» і введіть ключ замість парольної фрази; великі й малі літери та пробіли не мають значення, а неправильний знак буде помічено. Потім відкрийте «Кабінет» і «Терапевти», щоб дати нову парольну фразу. Щоб відновити резервну копію, введіть його там, де запитують парольну фразу. Після цього знову заклейте його в конверт.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Де його зберігати</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>Acknowledged: we named what happened</source>
        <translation>Визнано: ми назвали те, що сталося</translation>
    </message>
    <message>
        <source>Client: no answer</source>
        <translation>Людина: немає відповіді</translation>
    </message>
    <message>
        <source>Client: {answer}</source>
        <translation>Людина: {answer}</translation>
    </message>
    <message>
        <source>Closed by the client’s answers of {session}.</source>
        <translation>Закрито відповідями людини: {session}.</translation>
    </message>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: you; filled where you had not seen the client’s answers. A difference is no mistake on either side: it is something to be curious about.</source>
        <translation>Точки й суцільна лінія: людина. Ромби й штрихова лінія: ви; заповнені, коли ви не бачили відповідей людини. Різниця — не помилка з жодного боку: це те, що варте цікавості.</translation>
    </message>
    <message>
        <source>Explored: we talked about what it was like</source>
        <translation>Досліджено: ми поговорили про те, як це було</translation>
    </message>
    <message>
        <source>New boundary agreed</source>
        <translation>Домовлено про нову межу</translation>
    </message>
    <message>
        <source>Open. Only the client’s next answers close it.</source>
        <translation>Відкрито. Закрити це можуть лише наступні відповіді людини.</translation>
    </message>
    <message>
        <source>Over {count} sessions you and the client do not clearly differ on any dimension.</source>
        <translation>У жодному вимірі між вами й людиною немає чіткої різниці (сесій: {count}).</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points higher than the client does (median; interval {lower} to {upper}).</source>
        <translation>Найбільша різниця (сесій: {count}): «{dimension}». Ваша оцінка вища, ніж відповідь людини, на стільки пунктів: {points} (медіана; інтервал від {lower} до {upper}).</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points lower than the client does (median; interval {lower} to {upper}).</source>
        <translation>Найбільша різниця (сесій: {count}): «{dimension}». Ваша оцінка нижча, ніж відповідь людини, на стільки пунктів: {points} (медіана; інтервал від {lower} до {upper}).</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Загалом</translation>
    </message>
    <message>
        <source>Rate a session, and both views of it appear here side by side.</source>
        <translation>Оцініть сесію, і обидва погляди на неї з’являться тут поруч.</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>Сесія {number}, {date}</translation>
    </message>
    <message>
        <source>Taken to supervision</source>
        <translation>Винесено на супервізію</translation>
    </message>
    <message>
        <source>Too few to tell where you differ: {count} of {fewest} sessions rated by both.</source>
        <translation>Замало, щоб сказати, де ви розходитеся: сесій, оцінених обома: {count} з {fewest}.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, after you saw the client’s answers.</source>
        <translation>Ви оцінили цю сесію {date}, після того як побачили відповіді людини.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, before you saw the client’s answers.</source>
        <translation>Ви оцінили цю сесію {date}, перш ніж побачили відповіді людини.</translation>
    </message>
    <message>
        <source>You rated this session on {date}.</source>
        <translation>Ви оцінили цю сесію {date}.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>немає бала</translation>
    </message>
    <message>
        <source>{dimension}: client {client}, you {own}</source>
        <translation>{dimension}: людина {client}, ви {own}</translation>
    </message>
</context>
<context>
    <name>ReflectionFlow</name>
    <message>
        <source>Noted.</source>
        <translation>Відзначено.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>Your rating is kept.</source>
        <translation>Вашу оцінку збережено.</translation>
    </message>
    <message>
        <source>Your rating is taken back.</source>
        <translation>Вашу оцінку скасовано.</translation>
    </message>
</context>
<context>
    <name>ReflectionTab</name>
    <message>
        <source>After</source>
        <translation>Наступна</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Попередня</translation>
    </message>
    <message>
        <source>Both views over time</source>
        <translation>Обидва погляди з часом</translation>
    </message>
    <message>
        <source>How was this session from your side? Everything can be left out. Only you read this; erasing the client erases it too, and no export has it.</source>
        <translation>Якою була ця сесія з вашого боку? Усе можна пропустити. Читаєте це лише ви; якщо стерти людину, зникне і це, а в експорт воно не потрапляє.</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Моя оцінка</translation>
    </message>
    <message>
        <source>No session yet. After the first one you can rate it here.</source>
        <translation>Сесій ще не було. Після першої ви зможете оцінити її тут.</translation>
    </message>
    <message>
        <source>Nothing is rated yet. Choose an answer to at least one sentence.</source>
        <translation>Ще нічого не оцінено. Виберіть відповідь принаймні до одного речення.</translation>
    </message>
    <message>
        <source>Plot of your ratings and the client’s answers</source>
        <translation>Графік ваших оцінок і відповідей людини</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Рефлексія</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>Зберегти це зображення…</translation>
    </message>
    <message>
        <source>Steps of repair</source>
        <translation>Кроки виправлення</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>Наступна сесія</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>Попередня сесія</translation>
    </message>
    <message>
        <source>There is nothing to rate here: the recovery key is no therapist, or this questionnaire has no sentences for the therapist.</source>
        <translation>Тут нічого оцінювати: запасний ключ не є терапевтом, або цей опитувальник не має речень для терапевтів.</translation>
    </message>
    <message>
        <source>Tick what you did, with its day. Whoever reads this client sees these steps. They close nothing: the client’s next answers do.</source>
        <translation>Позначте, що зроблено і якого дня. Ці кроки бачить кожен, хто може читати відповіді цієї людини. Вони нічого не закривають: це роблять наступні відповіді людини.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>людина</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ви</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Make a new recovery key</source>
        <translation>Створити новий запасний ключ</translation>
    </message>
    <message>
        <source>Make a new recovery key when the old one is lost or somebody saw it. From then on the old one opens nothing in this practice. Backups that were made before still open with it.</source>
        <translation>Створіть новий запасний ключ, якщо старий втрачено або його хтось бачив. Відтоді старий нічого не відкриває в цьому кабінеті. Попередні резервні копії й далі відкриватиме він.</translation>
    </message>
    <message>
        <source>Please type your own passphrase.</source>
        <translation>Введіть власну парольну фразу.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Кабінет</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Запасний ключ</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Ваша власна парольна фраза</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>For a conversation</source>
        <translation>Для розмови</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Для супервізії</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Як це читати</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Звіт Rapport</translation>
    </message>
    <message>
        <source>Rapport, page {page} of {pages}</source>
        <translation>Rapport, сторінка {page} з {pages}</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Сесія {number}</translation>
    </message>
    <message>
        <source>Whoever has this page can read it. Keep it safe.</source>
        <translation>Хто має цю сторінку, той може її прочитати. Зберігайте її в безпечному місці.</translation>
    </message>
</context>
<context>
    <name>ResetPassphrasePage</name>
    <message>
        <source>New passphrase</source>
        <translation>Нова парольна фраза</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>Нова парольна фраза: {name}</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Встановити цю парольну фразу</translation>
    </message>
    <message>
        <source>The old passphrase no longer works then. Clients and answers stay as they are.</source>
        <translation>Стара парольна фраза тоді перестане діяти. Клієнти й відповіді залишаться як є.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Терапевти</translation>
    </message>
</context>
<context>
    <name>RestingPage</name>
    <message>
        <source>It starts again by itself. If it does not, please tell somebody here.</source>
        <translation>Він запуститься сам. Якщо ні, скажіть, будь ласка, комусь тут.</translation>
    </message>
    <message>
        <source>This device needs a moment</source>
        <translation>Цьому пристрою потрібна хвилинка</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose another file</source>
        <translation>Вибрати інший файл</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>Вибрати файл резервної копії</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>З резервної копії</translation>
    </message>
    <message>
        <source>It takes the place of “{practice}” as it is here now; that folder is kept beside it under another name.</source>
        <translation>Вона стане на місце «{practice}», що є тут зараз; та тека залишиться поруч під іншою назвою.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Парольна фраза або запасний ключ</translation>
    </message>
    <message>
        <source>Please choose the backup file first.</source>
        <translation>Спершу виберіть файл резервної копії.</translation>
    </message>
    <message>
        <source>Please type the passphrase or the recovery key.</source>
        <translation>Введіть парольну фразу або запасний ключ.</translation>
    </message>
    <message>
        <source>Put in the USB stick with the backup and choose the newest file. The passphrase of any therapist opens it, as it was on the day of the backup; so does the recovery key.</source>
        <translation>Вставте USB-флешку з резервною копією і виберіть найновіший файл. Його відкриє парольна фраза будь-кого з терапевтів, якою вона була в день копіювання, або запасний ключ.</translation>
    </message>
    <message>
        <source>Records there that the backup does not have: {count}.</source>
        <translation>Записів там, яких немає в резервній копії: {count}.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Restore a practice</source>
        <translation>Відновити кабінет</translation>
    </message>
    <message>
        <source>Restoring and checking every record</source>
        <translation>Відновлюємо й перевіряємо кожен запис</translation>
    </message>
    <message>
        <source>This is the backup of another practice. It takes the place of “{practice}”, which is here now; its folder is kept beside it under another name.</source>
        <translation>Це резервна копія іншого кабінету. Вона стане на місце «{practice}», що є тут зараз; та тека залишиться поруч під іншою назвою.</translation>
    </message>
    <message>
        <source>{file}: made on {date}, with {count} records.</source>
        <translation>{file}: створено {date}, записів: {count}.</translation>
    </message>
</context>
<context>
    <name>RestoringFlow</name>
    <message>
        <source>Rapport backups (*.rapport)</source>
        <translation>Резервні копії Rapport (*.rapport)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a client</source>
        <translation>Знайти людину</translation>
    </message>
    <message>
        <source>Show all names again</source>
        <translation>Знову показати всі імена</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показати введене</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Session {number} of {count}</source>
        <translation>Сесія {number} з {count}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>не стосується</translation>
    </message>
    <message>
        <source>no answer before the time ran out</source>
        <translation>час сплив без відповіді</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не запитували</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
</context>
<context>
    <name>SessionCursor</name>
    <message>
        <source>Sessions on the plot: left and right arrow keys move between them, together with Shift they choose a span</source>
        <translation>Сесії на графіку: стрілки ліворуч і праворуч переходять між ними, а разом із Shift вибирають проміжок</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Notes and events</source>
        <translation>Нотатки й події</translation>
    </message>
    <message>
        <source>Nothing unusual in this session.</source>
        <translation>У цій сесії нічого незвичного.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Сигнали</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>Наступна сесія</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>Попередня сесія</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Запасний ключ Rapport</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>Налаштувати Rapport</translation>
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
        <translation>Сховати, що це означає:</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Що це означає?</translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n days.</source>
        <translation>
            <numerusform>Відповідей немає від {date}, звично раз на %n день.</numerusform>
            <numerusform>Відповідей немає від {date}, звично раз на %n дні.</numerusform>
            <numerusform>Відповідей немає від {date}, звично раз на %n днів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n months.</source>
        <translation>
            <numerusform>Відповідей немає від {date}, звично раз на %n місяць.</numerusform>
            <numerusform>Відповідей немає від {date}, звично раз на %n місяці.</numerusform>
            <numerusform>Відповідей немає від {date}, звично раз на %n місяців.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n weeks.</source>
        <translation>
            <numerusform>Відповідей немає від {date}, звично раз на %n тиждень.</numerusform>
            <numerusform>Відповідей немає від {date}, звично раз на %n тижні.</numerusform>
            <numerusform>Відповідей немає від {date}, звично раз на %n тижнів.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers since {date}, usually every week.</source>
        <translation>Відповідей немає від {date}, звично щотижня.</translation>
    </message>
    <message>
        <source>No answers since {date}.</source>
        <translation>Відповідей немає від {date}.</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>All sessions</source>
        <translation>Усі сесії</translation>
    </message>
    <message>
        <source>Drag across the plot to look at some of the sessions only.</source>
        <translation>Щоб побачити лише деякі сесії, проведіть по графіку, не відпускаючи.</translation>
    </message>
    <message>
        <source>Last {count}</source>
        <translation>Останні {count}</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>Зберегти це зображення…</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}. The usual range stays the same.</source>
        <translation>Сесії від {first} до {last} з {count}. Звичний діапазон той самий.</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Виберіть свою мову</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>All of these are fine.</source>
        <translation>Будь-який вибір тут добрий.</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>Продовжити запитання</translation>
    </message>
    <message>
        <source>Send what I answered so far</source>
        <translation>Надіслати те, що вже є</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Надсилаємо</translation>
    </message>
    <message>
        <source>Stop and send nothing</source>
        <translation>Зупинитися й нічого не надсилати</translation>
    </message>
    <message>
        <source>Would you like to stop?</source>
        <translation>Хочете зупинитися?</translation>
    </message>
</context>
<context>
    <name>SupervisionSheet</name>
    <message>
        <source>Made on {date}. No client is named.</source>
        <translation>Створено {date}. Жодного клієнта не названо.</translation>
    </message>
    <message>
        <source>My practice, for supervision</source>
        <translation>Моя практика, для супервізії</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport для супервізії</translation>
    </message>
</context>
<context>
    <name>TakeAlongFlow</name>
    <message>
        <source>Rapport answers</source>
        <translation>Відповіді Rapport</translation>
    </message>
    <message>
        <source>Rapport plot</source>
        <translation>Графік Rapport</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Звіт Rapport</translation>
    </message>
    <message>
        <source>Saved to {file}. Whoever has the file can read it.</source>
        <translation>Збережено в {file}. Хто має файл, той може його прочитати.</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>A report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>All answers of this client</source>
        <translation>Усі відповіді цієї людини</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Назад до людини</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Рисунок (SVG)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Усе (JSON)</translation>
    </message>
    <message>
        <source>For a client who asks for a copy, for research, or for another program. Every format tells apart why an answer is missing.</source>
        <translation>Для людини, яка просить копію, для дослідження або для іншої програми. У кожному форматі видно, чому відповіді немає.</translation>
    </message>
    <message>
        <source>For a conversation with the client</source>
        <translation>Для розмови з людиною</translation>
    </message>
    <message>
        <source>For health-care programs (FHIR R4)</source>
        <translation>Для медичних програм (FHIR R4)</translation>
    </message>
    <message>
        <source>For spreadsheets. With the score.</source>
        <translation>Для електронних таблиць. З балом.</translation>
    </message>
    <message>
        <source>For statistics programs.</source>
        <translation>Для статистичних програм.</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Для супервізії</translation>
    </message>
    <message>
        <source>In inviting words, without marks of what is unusual.</source>
        <translation>Словами, які запрошують, без позначок незвичного.</translation>
    </message>
    <message>
        <source>Notes of yours are printed too, on a page of their own. Whoever gets the report reads them.</source>
        <translation>Ваші нотатки теж друкуються, на окремій сторінці. Хто отримає звіт, той їх прочитає.</translation>
    </message>
    <message>
        <source>One or two pages: the plot, what was noticed, moments and repairs, what it rests on and what is missing. The client’s own words are not in it.</source>
        <translation>Одна чи дві сторінки: графік, що помічено, моменти й виправлення, на що це спирається і чого бракує. Власних слів людини тут немає.</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Зображення (PNG)</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Questions and answers. The client’s number stands for the name.</source>
        <translation>Запитання й відповіді. Замість імені стоїть номер людини.</translation>
    </message>
    <message>
        <source>Rapport has no print button: a printer’s queue keeps a copy of what it prints. Save the file on a stick, print it on a computer that you trust, then delete it.</source>
        <translation>У Rapport немає кнопки друку: черга принтера зберігає копію того, що друкує. Збережіть файл на флешку, надрукуйте його на комп’ютері, якому довіряєте, а потім видаліть.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Зберегти відповіді</translation>
    </message>
    <message>
        <source>Save the report (PDF)</source>
        <translation>Зберегти звіт (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблиця (CSV)</translation>
    </message>
    <message>
        <source>Table, one row a session (CSV)</source>
        <translation>Таблиця, рядок на сесію (CSV)</translation>
    </message>
    <message>
        <source>Table, one row an answer (CSV)</source>
        <translation>Таблиця, рядок на відповідь (CSV)</translation>
    </message>
    <message>
        <source>The exact questions, every answer, the scores and the client’s own words: a complete copy.</source>
        <translation>Точні запитання, кожна відповідь, бали і власні слова людини: повна копія.</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>Графік</translation>
    </message>
    <message>
        <source>The whole course. Some of the sessions alone are saved from “Trends”: choose them there, then “Save this picture…”.</source>
        <translation>Усі сесії. Лише деякі з них можна зберегти з розділу «Динаміка»: виберіть їх там, а потім «Зберегти це зображення…».</translation>
    </message>
    <message>
        <source>This stands on everything that you save: “{notice}”</source>
        <translation>Це стоїть на всьому, що ви зберігаєте: «{notice}»</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Узяти із собою</translation>
    </message>
    <message>
        <source>To take along: {client}</source>
        <translation>Файли, які взяти із собою: {client}</translation>
    </message>
    <message>
        <source>What you save here is not protected any more: whoever has the file can read it. Keep it as safe as your notes, and delete it when it is no longer needed. The practice’s log notes that something was saved, not what it says.</source>
        <translation>Те, що ви тут зберігаєте, більше не захищене: хто має файл, той може прочитати. Бережіть його так само, як свої нотатки, і видаліть, коли він більше не потрібен. У журналі кабінету відзначено, що щось збережено, але не зміст.</translation>
    </message>
    <message>
        <source>With every signal, its rule and its figures.</source>
        <translation>З кожним сигналом, його правилом і числами.</translation>
    </message>
    <message>
        <source>With the names of client and practice</source>
        <translation>З іменем людини й назвою кабінету</translation>
    </message>
    <message>
        <source>With your notes</source>
        <translation>З вашими нотатками</translation>
    </message>
    <message>
        <source>Without any name</source>
        <translation>Без імен і назв</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Дякуємо</translation>
    </message>
    <message>
        <source>They help the two of you to talk about what goes well and what does not. You can leave the device here.</source>
        <translation>Вони допомагають вам обом говорити про те, що йде добре, а що ні. Пристрій можна залишити тут.</translation>
    </message>
    <message>
        <source>You can answer another time, or not at all. You can leave the device here.</source>
        <translation>Ви можете відповісти іншим разом або не відповідати зовсім. Пристрій можна залишити тут.</translation>
    </message>
    <message>
        <source>You stopped, and that is fine. Nothing was sent, nothing was kept.</source>
        <translation>Ви вирішили зупинитися, і це нормально. Нічого не надіслано, нічого не збережено.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. Only your therapist can open them.</source>
        <translation>Ваші відповіді збережено й замкнено. Їх може відкрити лише ваш терапевт чи терапевтка.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. The therapists of this practice can open them.</source>
        <translation>Ваші відповіді збережено й замкнено. Їх можуть відкрити терапевти цього кабінету.</translation>
    </message>
</context>
<context>
    <name>TherapistsFlow</name>
    <message>
        <source>Your passphrase is changed. The old one no longer works.</source>
        <translation>Вашу парольну фразу змінено. Стара більше не діє.</translation>
    </message>
    <message>
        <source>{name} can no longer unlock.</source>
        <translation>{name} більше не може розблоковувати.</translation>
    </message>
    <message>
        <source>{name} can unlock now, with that name and passphrase.</source>
        <translation>{name} тепер може розблоковувати цим ім’ям і парольною фразою.</translation>
    </message>
    <message>
        <source>{name} unlocks with the new passphrase from now on.</source>
        <translation>{name} відтепер розблоковує новою парольною фразою.</translation>
    </message>
</context>
<context>
    <name>TherapistsPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>Додати людину до команди</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Кабінет</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Терапевти</translation>
    </message>
    <message>
        <source>To remove a therapist, or to give one a new passphrase, lock this view and unlock it with the recovery key in place of a passphrase.</source>
        <translation>Щоб вилучити когось із команди або дати нову парольну фразу, заблокуйте цей екран і розблокуйте його запасним ключем замість парольної фрази.</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунди</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>After this time without a touch the answers are wiped. Some people need longer to read.</source>
        <translation>Після такого часу без дотику відповіді стираються. Декому треба більше часу, щоб прочитати.</translation>
    </message>
    <message>
        <source>After this time without a touch the therapist’s pages lock. Shorter is safer.</source>
        <translation>Після такого часу без дотику екран для терапевтів блокується. Що коротше, то безпечніше.</translation>
    </message>
    <message>
        <source>As usual.</source>
        <translation>Як звичайно.</translation>
    </message>
    <message numerus="yes">
        <source>Before a time is over, the page counts down for %n second(s). A touch goes on.</source>
        <translation>
            <numerusform>Перш ніж час мине, сторінка відлічує %n секунду. Торкніться, щоб продовжити.</numerusform>
            <numerusform>Перш ніж час мине, сторінка відлічує %n секунди. Торкніться, щоб продовжити.</numerusform>
            <numerusform>Перш ніж час мине, сторінка відлічує %n секунд. Торкніться, щоб продовжити.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these times</source>
        <translation>Зберегти цей час</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Кабінет</translation>
    </message>
    <message>
        <source>That holds from the next visit and from the next unlock on.</source>
        <translation>Це діє від наступного візиту і від наступного розблокування.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>When a client walks away</source>
        <translation>Коли людина відходить від пристрою</translation>
    </message>
    <message>
        <source>When you walk away</source>
        <translation>Коли ви відходите від пристрою</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source> (some questions were skipped)</source>
        <translation> (деякі запитання пропущено)</translation>
    </message>
    <message>
        <source> Broken in two: still open.</source>
        <translation> Розділено навпіл: ще відкрито.</translation>
    </message>
    <message>
        <source> With a tick: put right.</source>
        <translation> З галочкою: виправлено.</translation>
    </message>
    <message>
        <source>A moment did not feel right: a little</source>
        <translation>Момент, коли щось було не так: трохи</translation>
    </message>
    <message>
        <source>A moment did not feel right: yes</source>
        <translation>Момент, коли щось було не так: так</translation>
    </message>
    <message>
        <source>Diamond: a moment that did not feel right (small: a little; large: yes).</source>
        <translation>Ромб: момент, коли щось було не так (малий: трохи; великий: так).</translation>
    </message>
    <message>
        <source>Gap and ×: too few questions were answered for a score.</source>
        <translation>Проміжок і ×: для бала замало відповідей.</translation>
    </message>
    <message>
        <source>Hexagon: a slow decline shows here.</source>
        <translation>Шестикутник: тут видно повільний спад.</translation>
    </message>
    <message>
        <source>Hollow point: some questions were skipped.</source>
        <translation>Порожня точка: деякі запитання пропущено.</translation>
    </message>
    <message>
        <source>In the client’s own words: “{words}”</source>
        <translation>Власними словами: «{words}»</translation>
    </message>
    <message>
        <source>No score: too few questions were answered.</source>
        <translation>Немає бала: замало відповідей.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Сесій ще не було.</translation>
    </message>
    <message>
        <source>Own words of the client: session {sessions}. Point at it to read them.</source>
        <translation>Власні слова клієнта чи клієнтки: сесія {sessions}. Наведіть на неї, щоб прочитати.</translation>
    </message>
    <message>
        <source>Put right: a little</source>
        <translation>Виправлено: трохи</translation>
    </message>
    <message>
        <source>Put right: completely</source>
        <translation>Виправлено: цілком і повністю</translation>
    </message>
    <message>
        <source>Put right: mostly</source>
        <translation>Виправлено: здебільшого</translation>
    </message>
    <message>
        <source>Put right: not at all</source>
        <translation>Виправлено: зовсім ні</translation>
    </message>
    <message>
        <source>Put right: very much</source>
        <translation>Виправлено: майже повністю</translation>
    </message>
    <message>
        <source>Put right: we did not talk about it</source>
        <translation>Виправлено: ми про це не говорили</translation>
    </message>
    <message>
        <source>Scale: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>Шкала: 0 — найнижча відповідь на кожне запитання, 100 — найвища.</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>Бал {score} зі 100</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>Сесія {number}, {date}</translation>
    </message>
    <message>
        <source>Square: lower than usual for this client.</source>
        <translation>Квадрат: нижче, ніж звично для цієї людини.</translation>
    </message>
    <message>
        <source>Triangle: a fall.</source>
        <translation>Трикутник: зниження.</translation>
    </message>
    <message>
        <source>What happened in session {session} is still open.</source>
        <translation>Те, що сталося на сесії {session}, ще відкрите.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>Те, що сталося на сесіях {sessions}, ще відкрите.</translation>
    </message>
    <message>
        <source>What the client wrote cannot be read: its records were changed.</source>
        <translation>Написане не можна прочитати: його записи змінено.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>Те, що помічено на сесії {session}, триває.</translation>
    </message>
</context>
<context>
    <name>TrendsTab</name>
    <message>
        <source>Plot of the scores over the sessions</source>
        <translation>Графік балів за сесіями</translation>
    </message>
    <message>
        <source>The notes were changed.</source>
        <translation>Нотатки змінено.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Leave without sending</source>
        <translation>Вийти, не надсилаючи</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Ще не збережено</translation>
    </message>
    <message>
        <source>Please tell somebody here.</source>
        <translation>Скажіть, будь ласка, комусь тут.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Для терапевтів</translation>
    </message>
    <message>
        <source>This device needs attention</source>
        <translation>Хтось має глянути на цей пристрій</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Your answers are not lost: this page keeps trying. Please tell somebody here.</source>
        <translation>Ваші відповіді не втрачено: ця сторінка пробує далі. Скажіть, будь ласка, комусь тут.</translation>
    </message>
</context>
<context>
    <name>TwoGroups</name>
    <message>
        <source>Group {number}</source>
        <translation>Група {number}</translation>
    </message>
    <message>
        <source>Group {number} is not right. Compare it, or go back to see the key.</source>
        <translation>Група {number} неправильна. Порівняйте її або поверніться й подивіться на ключ.</translation>
    </message>
    <message>
        <source>Groups {first} and {second} are not right. Compare them, or see the key again.</source>
        <translation>Групи {first} і {second} неправильні. Порівняйте їх або ще раз подивіться на ключ.</translation>
    </message>
    <message>
        <source>Please type both groups.</source>
        <translation>Введіть обидві групи.</translation>
    </message>
</context>
<context>
    <name>TypedQuestion</name>
    <message>
        <source>That is not the name. Type it as it stands at the top of this page.</source>
        <translation>Це не те ім’я. Введіть його так, як воно написане вгорі цієї сторінки.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>A backup is made first. This happens once; please wait.</source>
        <translation>Спершу створюється резервна копія. Це буває лише раз; зачекайте, будь ласка.</translation>
    </message>
    <message>
        <source>Back to the welcome page</source>
        <translation>Назад на початок</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Закрити кіоск</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Одну мить …</translation>
    </message>
    <message>
        <source>Opening what your clients answered</source>
        <translation>Відкриваємо відповіді ваших клієнтів</translation>
    </message>
    <message>
        <source>The records are being brought to the form of the newer Rapport</source>
        <translation>Записи переводяться у формат новішого Rapport</translation>
    </message>
    <message>
        <source>The therapist&apos;s view: unlock</source>
        <translation>Екран для терапевтів: розблокувати</translation>
    </message>
    <message>
        <source>Too many wrong tries. A passphrase is taken again in {time}; the recovery key at any time.</source>
        <translation>Забагато неправильних спроб. Парольну фразу можна буде ввести через {time}, запасний ключ — будь-коли.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Розблокувати</translation>
    </message>
    <message>
        <source>Unlock your view</source>
        <translation>Розблокувати ваш екран</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша парольна фраза</translation>
    </message>
    <message>
        <source>{done} of {total} records.</source>
        <translation>Записів: {done} з {total}.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>How was your session? Answering takes about a minute.</source>
        <translation>Як минула ваша сесія? Відповісти можна приблизно за хвилину.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Для терапевтів</translation>
    </message>
    <message>
        <source>Welcome to {practice}</source>
        <translation>Вітаємо! {practice}</translation>
    </message>
</context>
<context>
    <name>WithoutCode</name>
    <message>
        <source>no answer</source>
        <translation>немає відповіді</translation>
    </message>
</context>
<context>
    <name>WithoutCodePage</name>
    <message>
        <source>All clients</source>
        <translation>Усі клієнти</translation>
    </message>
    <message>
        <source>Here are the newest {shown} of {count}; an export has all of them.</source>
        <translation>Тут найновіші {shown} з {count}; експорт містить усі.</translation>
    </message>
    <message>
        <source>These clients had no code at hand, so no name belongs to their answers, and every therapist of the practice can read them.</source>
        <translation>Ці клієнти не мали при собі коду, тому їхні відповіді не пов’язані з іменем, і прочитати їх можуть усі терапевти кабінету.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>--from goes with rows; the list of clients for kiosks is always whole.</source>
        <translation>--from стосується рядків; список клієнтів для кіосків завжди повний.</translation>
    </message>
    <message>
        <source>A code has ten digits. Please compare it with your card and type it again.</source>
        <translation>Код має десять цифр. Порівняйте його з карткою і введіть ще раз.</translation>
    </message>
    <message>
        <source>A colour is written as # and six signs from 0 to 9 and A to F: #1D5148, say.</source>
        <translation>Колір записують як # і шість знаків від 0 до 9 та від A до F, наприклад #1D5148.</translation>
    </message>
    <message>
        <source>A key in the key file was not put there by Rapport: somebody may have exchanged it to read along. Nothing was changed. Restore the key file from the latest backup.</source>
        <translation>У файлі ключів є ключ, який поклав туди не Rapport: можливо, його підмінили, щоб читати. Нічого не змінено. Відновіть файл ключів з останньої резервної копії.</translation>
    </message>
    <message>
        <source>A name is needed. Please type one.</source>
        <translation>Потрібне ім’я. Введіть його.</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Give --new-passphrase-file FILE, or --generate.</source>
        <translation>Потрібна нова парольна фраза. Вкажіть --new-passphrase-file FILE або --generate.</translation>
    </message>
    <message>
        <source>A new recovery key opens everything, and there are {count} clients whom you cannot read. Let each one&apos;s therapist share access with you first; that can be taken back afterwards.</source>
        <translation>Новий запасний ключ відкриває все, а є клієнти, чиїх відповідей ви не можете читати: {count}. Спершу нехай ті, хто їх веде, дадуть вам доступ; потім його можна забрати.</translation>
    </message>
    <message>
        <source>A passphrase is needed. Give --passphrase-file FILE, or - for standard input.</source>
        <translation>Потрібна парольна фраза. Вкажіть --passphrase-file FILE або - для стандартного вводу.</translation>
    </message>
    <message>
        <source>A questionnaire needs at least one item and at most 40 ({path}).</source>
        <translation>Опитувальник має містити від одного до 40 запитань ({path}).</translation>
    </message>
    <message>
        <source>A record opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>Запис відкривається, але його вміст пошкоджено або він з новішого Rapport. Оновіть Rapport; якщо це не допоможе, відновіть останню резервну копію.</translation>
    </message>
    <message>
        <source>A recovery key has {wanted} letters and digits in ten groups of four; this has {count}. Compare it with the paper and type it again.</source>
        <translation>Запасний ключ має літер і цифр: {wanted}, у десяти групах по чотири; тут їх {count}. Порівняйте його з папером і введіть ще раз.</translation>
    </message>
    <message>
        <source>A recovery key never has &quot;{character}&quot; (group {group}). Compare that group with the paper and type it again.</source>
        <translation>У запасному ключі ніколи не буває «{character}» (група {group}). Порівняйте цю групу з папером і введіть її ще раз.</translation>
    </message>
    <message>
        <source>A row was changed after it was written. Unlock and check again to see which: that needs a key.</source>
        <translation>Один рядок змінено після того, як його записали. Щоб побачити, який саме, розблокуйте й перевірте ще раз: для цього потрібен ключ.</translation>
    </message>
    <message>
        <source>A scale from {minimum} to {maximum} in steps of {step} does not work out. The minimum must be below the maximum, and a whole number of steps must lead from one to the other.</source>
        <translation>Шкала від {minimum} до {maximum} з кроком {step} неможлива. Мінімум має бути меншим за максимум, а між ними має вміщатися ціле число кроків.</translation>
    </message>
    <message>
        <source>A sealed entry does not open: it was changed, moved, or sealed to another key. Run `rapport verify` to see where, and restore the latest backup.</source>
        <translation>Запечатаний елемент не відкривається: його змінено, переміщено або запечатано для іншого ключа. Запустіть `rapport verify`, щоб побачити, де саме, і відновіть останню резервну копію.</translation>
    </message>
    <message>
        <source>A state code is a number, a dash and six letters or digits, as in 1284-7QK2MD. Compare it with the paper and type it again.</source>
        <translation>Код стану — це число, риска і шість літер або цифр, наприклад 1284-7QK2MD. Порівняйте його з папером і введіть ще раз.</translation>
    </message>
    <message>
        <source>A stored entry opens but is not written the way Rapport writes it. Update Rapport, or restore the latest backup.</source>
        <translation>Збережений елемент відкривається, але записаний не так, як пише Rapport. Оновіть Rapport або відновіть останню резервну копію.</translation>
    </message>
    <message>
        <source>A stored public key has {size} bytes where its kind needs {wanted}. Restore the key file from the latest backup.</source>
        <translation>Збережений відкритий ключ має {size} байтів, а його тип потребує {wanted}. Відновіть файл ключів з останньої резервної копії.</translation>
    </message>
    <message>
        <source>A stored public key is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>Збережений відкритий ключ пошкоджено, або він з новішого Rapport. Оновіть Rapport або відновіть файл ключів з останньої резервної копії.</translation>
    </message>
    <message>
        <source>A stored public key is damaged, so nothing can be sealed to it. Restore the key file from the latest backup.</source>
        <translation>Збережений відкритий ключ пошкоджено, тому для нього нічого не можна запечатати. Відновіть файл ключів з останньої резервної копії.</translation>
    </message>
    <message>
        <source>After the end of the rows there are {count} more that this kiosk did not confirm.</source>
        <translation>Після кінця рядків є ще рядки, яких цей кіоск не підтвердив: {count}.</translation>
    </message>
    <message>
        <source>All thousand code cards are in use. Withdraw one of a client who has left.</source>
        <translation>Усю тисячу карток з кодом уже видано. Відкличте картку когось, хто більше не приходить.</translation>
    </message>
    <message>
        <source>An entry of the practice&apos;s log opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>Запис у журналі кабінету відкривається, але його вміст пошкоджено або він з новішого Rapport. Оновіть Rapport; якщо це не допоможе, відновіть останню резервну копію.</translation>
    </message>
    <message>
        <source>Another backup or restore of {folder} is running at this moment, or its records are being brought to a newer form. Wait until it has ended.</source>
        <translation>Саме зараз створюється або відновлюється інша резервна копія {folder}, або записи там переводяться в новіший формат. Зачекайте, доки це закінчиться.</translation>
    </message>
    <message>
        <source>Another kiosk is already running on {folder}. Use that one, or close it first.</source>
        <translation>На {folder} уже працює інший кіоск. Користуйтеся ним або спершу закрийте його.</translation>
    </message>
    <message>
        <source>Another set-up is making {folder} at this moment. Go on there, or close it first.</source>
        <translation>Теку {folder} зараз створює інше налаштування. Продовжуйте там або спершу закрийте його.</translation>
    </message>
    <message>
        <source>At least one character of the recovery key is wrong. Compare every group with the paper and type it again.</source>
        <translation>Принаймні один знак запасного ключа неправильний. Порівняйте кожну групу з папером і введіть ключ ще раз.</translation>
    </message>
    <message>
        <source>At {path} Rapport expects {wanted}.</source>
        <translation>Місце {path}: Rapport очікує тут {wanted}.</translation>
    </message>
    <message>
        <source>At {path} stands “{key}”, which Rapport does not know. Correct or remove it.</source>
        <translation>Місце {path}: тут є «{key}», якого Rapport не знає. Виправте або приберіть це.</translation>
    </message>
    <message>
        <source>Bringing the records to the newer form ended before its time. Nothing is lost. Try again; if that does not help, restart the computer.</source>
        <translation>Переведення записів у новіший формат перервалося передчасно. Нічого не втрачено. Спробуйте ще раз; якщо це не допоможе, перезапустіть комп’ютер.</translation>
    </message>
    <message>
        <source>From row {row} on, the file of the records cannot be read: it is damaged.</source>
        <translation>Починаючи з рядка {row}, файл записів не читається: його пошкоджено.</translation>
    </message>
    <message>
        <source>Group {group} is another one, so the old recovery key stays as it is. Start again, and compare every group with the paper.</source>
        <translation>Група {group} інша, тому старий запасний ключ залишається. Почніть знову і порівняйте кожну групу з папером.</translation>
    </message>
    <message>
        <source>In {file}, clients must be a list of names in quotation marks.</source>
        <translation>У {file} clients має бути списком імен у лапках.</translation>
    </message>
    <message>
        <source>Line {line} has {count} cells, the first line has {wanted}. Correct it.</source>
        <translation>У рядку {line} клітинок: {count}, а в першому рядку: {wanted}. Виправте це.</translation>
    </message>
    <message>
        <source>Line {line} is not CSV: look at its quotation marks.</source>
        <translation>Рядок {line} не є CSV: погляньте на його лапки.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 text. Save the file as CSV in UTF-8.</source>
        <translation>Рядок {line} не є текстом UTF-8. Збережіть файл як CSV у UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} must name the columns: session or date, and score.</source>
        <translation>Рядок {line} має називати стовпці: session або date, і score.</translation>
    </message>
    <message>
        <source>Line {line} names a column “{name}” that is not known or stands twice. The columns are session or date, and score.</source>
        <translation>Рядок {line} називає стовпець «{name}», який невідомий або повторюється. Стовпці: session або date, і score.</translation>
    </message>
    <message>
        <source>Line {line}: session {session} comes after session {before}. Sort the lines.</source>
        <translation>Рядок {line}: сесія {session} стоїть після сесії {before}. Упорядкуйте рядки.</translation>
    </message>
    <message>
        <source>Line {line}: there are more than {most} sessions.</source>
        <translation>Рядок {line}: сесій більше, ніж {most}.</translation>
    </message>
    <message>
        <source>Line {line}: {score} is not on the scale, which goes from {minimum} to {maximum} in steps of {step}.</source>
        <translation>Рядок {line}: {score} немає на шкалі; вона йде від {minimum} до {maximum} з кроком {step}.</translation>
    </message>
    <message>
        <source>Line {line}: {text} is before the date above. Sort the lines.</source>
        <translation>Рядок {line}: {text} раніше за дату вище. Упорядкуйте рядки.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a date such as 2026-03-09.</source>
        <translation>Рядок {line}: «{text}» не є датою на зразок 2026-03-09.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a score. Leave it empty where there is none.</source>
        <translation>Рядок {line}: «{text}» не є балом. Якщо бала немає, залиште клітинку порожньою.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not the number of a session. Use 1, 2, 3 and so on.</source>
        <translation>Рядок {line}: «{text}» не є номером сесії. Пишіть 1, 2, 3 і так далі.</translation>
    </message>
    <message>
        <source>No client called {name} is yours to read. Check the spelling.</source>
        <translation>Серед людей, чиї відповіді ви можете читати, немає такого імені: {name}. Перевірте написання.</translation>
    </message>
    <message>
        <source>No passphrase in {file}: its first line is empty. Write it there.</source>
        <translation>У {file} немає парольної фрази: перший рядок порожній. Запишіть її там.</translation>
    </message>
    <message>
        <source>No therapist called {name} is in this practice. Check the spelling.</source>
        <translation>У команді цього кабінету немає такого імені: {name}. Перевірте написання.</translation>
    </message>
    <message>
        <source>Nobody of this practice signed the list of clients in this bundle. Make a new one on the practice&apos;s own computer with `rapport bundle out --for-kiosk`; nothing was changed here.</source>
        <translation>Список клієнтів у цьому пакеті не підписав ніхто з цього кабінету. Створіть новий на комп’ютері кабінету командою `rapport bundle out --for-kiosk`; тут нічого не змінено.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>One of the digits is not right. Please compare them with your card once more.</source>
        <translation>Одна з цифр неправильна. Порівняйте їх, будь ласка, з карткою ще раз.</translation>
    </message>
    <message>
        <source>Only the administrator of this computer may change how it starts. Try: sudo rapport kiosk-session {act}</source>
        <translation>Лише адміністратор цього комп’ютера може змінити, як він запускається. Спробуйте: sudo rapport kiosk-session {act}</translation>
    </message>
    <message>
        <source>Protecting a passphrase with {memory} KiB, {iterations} passes and {lanes} lanes is not allowed. Use at least 65536 KiB, 3 passes and 4 lanes, and at most 4194304 KiB.</source>
        <translation>Захищати парольну фразу з {memory} KiB, проходами: {iterations} і доріжками: {lanes} не дозволено. Потрібно щонайменше 65536 KiB, 3 проходи й 4 доріжки, і щонайбільше 4194304 KiB.</translation>
    </message>
    <message>
        <source>Reliable change needs both: a standard deviation above 0, and a reliability from 0 to below 1.</source>
        <translation>Для достовірної зміни потрібне і те, і те: стандартне відхилення, більше за 0, і надійність від 0 до менш ніж 1.</translation>
    </message>
    <message>
        <source>Restoring the practice in {folder} was cut off at its last step. Start `rapport` to finish it, or run `rapport restore` again.</source>
        <translation>Відновлення кабінету в {folder} перервалося на останньому кроці. Запустіть `rapport`, щоб завершити його, або ще раз `rapport restore`.</translation>
    </message>
    <message>
        <source>Row {row} is damaged: it does not have the form of a stored row.</source>
        <translation>Рядок {row} пошкоджено: він не має вигляду збереженого рядка.</translation>
    </message>
    <message>
        <source>Row {row} is not in its place: what stands there was written as row {other}.</source>
        <translation>Рядок {row} не на своєму місці: те, що там стоїть, записано як рядок {other}.</translation>
    </message>
    <message>
        <source>Row {row} repeats a record that came in before, so it is left out. No kiosk writes a record twice: somebody may have copied it.</source>
        <translation>Рядок {row} повторює запис, який уже надійшов, тому його пропущено. Жоден кіоск не пише запис двічі: можливо, його хтось скопіював.</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>Рядок {row} змінено після того, як його записали.</translation>
    </message>
    <message>
        <source>Row {row} was written by another kiosk and put here.</source>
        <translation>Рядок {row} записав інший кіоск, а сюди його підклали.</translation>
    </message>
    <message>
        <source>Rows are missing: {count} (row {first} to row {last}).</source>
        <translation>Бракує рядків: {count} (від рядка {first} до рядка {last}).</translation>
    </message>
    <message>
        <source>Rows {from_row} to {to_row} of that kiosk have not been brought here yet. Bring the earlier bundle first, or make one with all rows (without --from); nothing was changed.</source>
        <translation>Рядки з {from_row} до {to_row} того кіоска ще не принесено сюди. Спершу принесіть попередній пакет або створіть пакет з усіма рядками (без --from); нічого не змінено.</translation>
    </message>
    <message>
        <source>Somebody called {name} is here already. Add something that tells the two apart.</source>
        <translation>Ім’я {name} тут уже є. Додайте щось, що відрізнить одну людину від іншої.</translation>
    </message>
    <message>
        <source>Something went wrong inside Rapport. Please try again, or tell the practice.</source>
        <translation>У Rapport щось пішло не так. Спробуйте, будь ласка, ще раз або скажіть у кабінеті.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Зупинено. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Stopped. What was opened so far is kept: the next unlock goes on from there.</source>
        <translation>Зупинено. Те, що вже відкрито, збережено: наступне розблокування продовжить звідси.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {minutes} minutes, or go on without a code.</source>
        <translation>Надто багато спроб були неправильні. Зачекайте {minutes} хв або продовжуйте без коду.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {seconds} seconds, or go on without a code.</source>
        <translation>Надто багато спроб були неправильні. Зачекайте {seconds} с або продовжуйте без коду.</translation>
    </message>
    <message>
        <source>The backup is one of another practice than {practice}, which is in {folder} now. Restore it into a folder of its own with --data, or give --yes to keep this practice aside and go on.</source>
        <translation>Це резервна копія іншого кабінету, не {practice}, що зараз у {folder}. Відновіть її в окрему теку з --data або вкажіть --yes, щоб відкласти цей кабінет убік і продовжити.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged at its beginning. Copy it from its medium again, or use another backup.</source>
        <translation>Резервну копію {file} пошкоджено на початку. Скопіюйте її ще раз з носія або візьміть іншу резервну копію.</translation>
    </message>
    <message>
        <source>The backup {file} is not complete: it has {size} bytes and should have {wanted}. Copy it from its medium again, or use another backup.</source>
        <translation>Резервна копія {file} неповна: має {size} байтів, а мала б мати {wanted}. Скопіюйте її ще раз з носія або візьміть іншу резервну копію.</translation>
    </message>
    <message>
        <source>The bundle holds rows of this very device that are not in {folder}: it seems that an older copy was put there. Nothing was changed. Restore the latest backup.</source>
        <translation>У пакеті є рядки саме цього пристрою, яких немає в {folder}: схоже, туди поклали давнішу копію. Нічого не змінено. Відновіть останню резервну копію.</translation>
    </message>
    <message>
        <source>The bundle is from the kiosk {kiosk}, which is not known here. Compare these characters with those that `rapport status` shows on the kiosk; if they are the same, give --yes to take its rows in.</source>
        <translation>Пакет походить з кіоска {kiosk}, якого тут не знають. Порівняйте ці знаки з тими, що показує `rapport status` на кіоску; якщо вони однакові, вкажіть --yes, щоб прийняти його рядки.</translation>
    </message>
    <message>
        <source>The bundle is one of another practice than {practice}. Nothing was changed.</source>
        <translation>Це пакет іншого кабінету, не {practice}. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged or not complete. Copy it from its device again; nothing was changed here.</source>
        <translation>Пакет {file} пошкоджено, або він неповний. Скопіюйте його ще раз з його пристрою; тут нічого не змінено.</translation>
    </message>
    <message>
        <source>The disk did not take the newer form of the records in {folder}. Nothing was changed. Free some space, check the disk, and start Rapport again.</source>
        <translation>Диск не прийняв новішого формату записів у {folder}. Нічого не змінено. Звільніть місце, перевірте диск і запустіть Rapport ще раз.</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full. Free some space on it, then try again.</source>
        <translation>Диск, на якому {file}, заповнений. Звільніть на ньому місце і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The disk that holds {file} lost an entry that it had taken. Try again; if this comes back, the disk needs to be replaced.</source>
        <translation>Диск, на якому {file}, втратив елемент, який уже прийняв. Спробуйте ще раз; якщо це повториться, диск треба замінити.</translation>
    </message>
    <message>
        <source>The end of the rows was cut off: {count} rows are missing there.</source>
        <translation>Кінець рядків обрізано: там бракує рядків: {count}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Choose another place, or use paper.</source>
        <translation>Файл {file} не вдається записати. Виберіть інше місце або скористайтеся папером.</translation>
    </message>
    <message>
        <source>The header of a stored row is damaged or from a newer Rapport. Run `rapport verify` to see where; update Rapport or restore the latest backup.</source>
        <translation>Заголовок збереженого рядка пошкоджено, або він з новішого Rapport. Запустіть `rapport verify`, щоб побачити, де саме; оновіть Rapport або відновіть останню резервну копію.</translation>
    </message>
    <message>
        <source>The index of the answers is damaged or from another Rapport. Delete index.sqlite in the practice folder: it is built again from the records.</source>
        <translation>Покажчик відповідей пошкоджено, або він з іншого Rapport. Видаліть index.sqlite у теці кабінету: його буде створено знову із записів.</translation>
    </message>
    <message>
        <source>The kiosk session is not installed. Install the package rapport-kiosk-session from the stick first, then enable it.</source>
        <translation>Сеанс кіоска не встановлено. Спершу встановіть із флешки пакет rapport-kiosk-session, потім увімкніть сеанс.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Choose other days.</source>
        <translation>Останній день раніший за перший. Виберіть інші дні.</translation>
    </message>
    <message>
        <source>The list at {path} has {count} entries; it needs 1 to {most}.</source>
        <translation>Місце {path}: у списку елементів: {count}; потрібно від 1 до {most}.</translation>
    </message>
    <message>
        <source>The number at {path} must lie between {lowest} and {highest}.</source>
        <translation>Місце {path}: число має бути від {lowest} до {highest}.</translation>
    </message>
    <message>
        <source>The passphrase in {file} is no UTF-8 text. Save the file as UTF-8.</source>
        <translation>Парольна фраза у {file} не є текстом UTF-8. Збережіть файл як UTF-8.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {minutes} minutes; the recovery key opens at any time.</source>
        <translation>Парольна фраза надто часто була неправильна. Зачекайте {minutes} хв; запасний ключ відкриває будь-коли.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {seconds} seconds; the recovery key opens at any time.</source>
        <translation>Парольна фраза надто часто була неправильна. Зачекайте {seconds} с; запасний ключ відкриває будь-коли.</translation>
    </message>
    <message>
        <source>The place where this therapist&apos;s key is kept is damaged or from a newer Rapport; no passphrase can open it. Use the recovery key, or restore the key file from the latest backup.</source>
        <translation>Місце, де зберігається ключ цієї людини з команди, пошкоджено, або воно з новішого Rapport; жодна парольна фраза його не відкриє. Скористайтеся запасним ключем або відновіть файл ключів з останньої резервної копії.</translation>
    </message>
    <message>
        <source>The practice in the backup {file} was damaged already when the backup was made, and cannot be opened. Use an older backup; nothing was changed here.</source>
        <translation>Кабінет у резервній копії {file} був пошкоджений уже тоді, коли її створювали, і його не можна відкрити. Візьміть давнішу резервну копію; тут нічого не змінено.</translation>
    </message>
    <message>
        <source>The questionnaire file is longer than {most} characters. Use a smaller one.</source>
        <translation>Файл опитувальника довший за дозволене (знаків: {most}). Візьміть менший.</translation>
    </message>
    <message>
        <source>The questionnaire file is nested too deeply or has a number that is too long.</source>
        <translation>У файлі опитувальника забагато вкладених рівнів або є надто довге число.</translation>
    </message>
    <message>
        <source>The questionnaire file is not JSON: look at line {line}, column {column}.</source>
        <translation>Файл опитувальника не є JSON: погляньте на рядок {line}, стовпець {column}.</translation>
    </message>
    <message>
        <source>The questionnaire has no wording in “{language}”. It has: {offered}.</source>
        <translation>Опитувальник не має тексту мовою «{language}». Є: {offered}.</translation>
    </message>
    <message>
        <source>The records in {folder} are an older Rapport’s, and a kiosk is running on them. Close it and start it again: it makes a backup and brings them to the newer form by itself.</source>
        <translation>Записи в {folder} створив старіший Rapport, і з ними працює кіоск. Закрийте його й запустіть знову: він сам створить резервну копію і переведе їх у новіший формат.</translation>
    </message>
    <message>
        <source>The records in {folder} could not be brought to the newer form: they seem to be damaged. Nothing was changed. Run `rapport verify` with the older Rapport, or restore the latest backup.</source>
        <translation>Записи в {folder} не вдалося перевести в новіший формат: схоже, їх пошкоджено. Нічого не змінено. Запустіть `rapport verify` зі старішим Rapport або відновіть останню резервну копію.</translation>
    </message>
    <message>
        <source>The recovery key could not be shown ({reason}), so nothing was set up. Try again.</source>
        <translation>Не вдалося показати запасний ключ ({reason}), тому нічого не налаштовано. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The recovery key was renewed after {name} last set a passphrase, so it cannot set a new one. Transfer {name}&apos;s clients to a newly added therapist.</source>
        <translation>Запасний ключ оновлено після того, як було востаннє встановлено парольну фразу ({name}), тому він не може встановити нову. Додайте до команди нову людину і передайте їй клієнтів, яких веде {name}.</translation>
    </message>
    <message>
        <source>The rows in this bundle do not follow those that are here. Make a bundle with all rows of that kiosk (without --from) and bring it here; nothing was changed.</source>
        <translation>Рядки в цьому пакеті не продовжують тих, що є тут. Створіть пакет з усіма рядками того кіоска (без --from) і принесіть його сюди; нічого не змінено.</translation>
    </message>
    <message>
        <source>The scored {path} have too many different spans to make one score of them.</source>
        <translation>Місце {path}: запитання, що входять у бал, мають надто багато різних розмахів, щоб скласти з них один бал.</translation>
    </message>
    <message>
        <source>The settings in {folder} are being changed by another program for too long. Wait a moment and try again.</source>
        <translation>Налаштування в {folder} надто довго змінює інша програма. Зачекайте мить і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The stored end of the rows cannot be read: the file of the records is damaged.</source>
        <translation>Збережений кінець рядків не читається: файл записів пошкоджено.</translation>
    </message>
    <message>
        <source>The stored end of the rows does not belong to the last row.</source>
        <translation>Збережений кінець рядків не належить до останнього рядка.</translation>
    </message>
    <message>
        <source>The stored end of the rows is missing.</source>
        <translation>Збереженого кінця рядків немає.</translation>
    </message>
    <message>
        <source>The system did not take the change “{change}”: {reason}. Look at it with systemctl status {unit}, then try again.</source>
        <translation>Система не прийняла зміни «{change}»: {reason}. Погляньте командою systemctl status {unit}, а потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The text at {path} is empty, longer than {most} characters or has control characters. Write a plain line of text.</source>
        <translation>Місце {path}: текст порожній, довший за дозволене (знаків: {most}) або містить керівні знаки. Напишіть простий рядок тексту.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Start again and type it twice.</source>
        <translation>Парольні фрази різні. Почніть знову і введіть її двічі.</translation>
    </message>
    <message>
        <source>The {count} rows after that cannot be confirmed: they may be right, but nothing proves it.</source>
        <translation>Рядки після цього ({count}) не можна підтвердити: вони можуть бути правильні, але ніщо цього не доводить.</translation>
    </message>
    <message>
        <source>There are {count} rows fewer than when they were last checked: the records were replaced by an older copy, or their end was cut off.</source>
        <translation>Рядків менше, ніж під час останньої перевірки, на {count}: записи замінено давнішою копією або їхній кінець обрізано.</translation>
    </message>
    <message>
        <source>There is a practice in {folder} already. Start `rapport` to use it, or choose another folder for a new one.</source>
        <translation>У {folder} уже є кабінет. Запустіть `rapport`, щоб ним користуватися, або виберіть іншу теку для нового.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name and the folder.</source>
        <translation>Файла {path} немає. Перевірте назву й теку.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Check that the stick is connected, or name another place.</source>
        <translation>Теки {folder} немає. Перевірте, чи вставлено флешку, або вкажіть інше місце.</translation>
    </message>
    <message>
        <source>There is no practice in {folder}. Name another folder with --data, or set one up with `rapport setup`.</source>
        <translation>У {folder} немає кабінету. Вкажіть іншу теку з --data або створіть кабінет командою `rapport setup`.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, and {free} MB are free. Free some space there, or choose another place.</source>
        <translation>У {folder} бракує місця: потрібно {needed} МБ, вільно {free} МБ. Звільніть там місце або виберіть інше.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words.</source>
        <translation>Ще немає чого зберігати. Напишіть кілька слів.</translation>
    </message>
    <message>
        <source>This backup is damaged: what it holds is not what Rapport wrote. Copy it from its medium again, or use another backup; nothing was changed here.</source>
        <translation>Цю резервну копію пошкоджено: її вміст не такий, як записав Rapport. Скопіюйте її ще раз з носія або візьміть іншу резервну копію; тут нічого не змінено.</translation>
    </message>
    <message>
        <source>This bundle holds answer sheets, and this device is a kiosk without therapists. Bring it to the practice&apos;s own computer.</source>
        <translation>У цьому пакеті аркуші відповідей, а цей пристрій — кіоск без терапевтів. Принесіть його до комп’ютера кабінету.</translation>
    </message>
    <message>
        <source>This bundle holds the list of clients for kiosks without therapists; this computer has the list already. Bring it to a kiosk.</source>
        <translation>У цьому пакеті список клієнтів для кіосків без терапевтів; цей комп’ютер уже має список. Принесіть його до кіоска.</translation>
    </message>
    <message>
        <source>This client is not yours to read. The client&apos;s therapist can share access.</source>
        <translation>Ви не можете читати відповіді цієї людини. Доступ може дати той, хто її веде.</translation>
    </message>
    <message>
        <source>This code is not known here. Please compare it with your card, or go on without a code.</source>
        <translation>Цей код тут невідомий. Порівняйте його з карткою або продовжуйте без коду.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or a day before.</source>
        <translation>Цей день ще не настав. Виберіть сьогодні або день перед тим.</translation>
    </message>
    <message>
        <source>This device has {count} rows, so no bundle can begin with row {row}.</source>
        <translation>На цьому пристрої рядків: {count}, тому жоден пакет не може починатися з рядка {row}.</translation>
    </message>
    <message>
        <source>This device is a kiosk without therapists: it holds no keys, and nothing can be unlocked on it. Unlock on the practice&apos;s own computer; `rapport bundle out` takes the sheets there.</source>
        <translation>Цей пристрій — кіоск без терапевтів: на ньому немає ключів, і розблокувати тут нічого не можна. Розблоковуйте на комп’ютері кабінету; `rapport bundle out` переносить аркуші туди.</translation>
    </message>
    <message>
        <source>This file is no picture. A logo is a PNG or JPEG file.</source>
        <translation>Цей файл не є зображенням. Логотип — це файл PNG або JPEG.</translation>
    </message>
    <message>
        <source>This has to be confirmed. Give --yes if it is meant; nothing was changed.</source>
        <translation>Це треба підтвердити. Вкажіть --yes, якщо так і задумано; нічого не змінено.</translation>
    </message>
    <message>
        <source>This is the practice&apos;s only therapist. Add another one first.</source>
        <translation>У команді цього кабінету більше нікого немає. Спершу додайте когось.</translation>
    </message>
    <message>
        <source>This is too long. There is room for {most} characters.</source>
        <translation>Це задовго. Найбільше знаків: {most}.</translation>
    </message>
    <message>
        <source>This list of clients is older than the one that the kiosk has: clients who came since would not be known any more, and what the practice decided since would not hold here. Bring a newer one, or give --yes to take this one all the same.</source>
        <translation>Цей список клієнтів давніший за той, що є на кіоску: кіоск більше не знатиме клієнтів, які додалися відтоді, і те, що кабінет вирішив відтоді, тут не діятиме. Принесіть новіший список або вкажіть --yes, щоб усе одно взяти цей.</translation>
    </message>
    <message>
        <source>This machine has too little free memory to check the passphrase ({mebibytes} MiB). Close other programs and try again.</source>
        <translation>На цьому пристрої замало вільної пам’яті, щоб перевірити парольну фразу ({mebibytes} MiB). Закрийте інші програми і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This name and passphrase do not belong together. Check both, the keyboard&apos;s language and the capital letters, and try again; the recovery key opens as well.</source>
        <translation>Це ім’я і ця парольна фраза не підходять одне до одного. Перевірте обоє, мову клавіатури й великі літери і спробуйте ще раз; запасний ключ також відкриває.</translation>
    </message>
    <message>
        <source>This name has invisible characters in it. Type it anew, letter by letter.</source>
        <translation>У цьому імені є невидимі знаки. Введіть його заново, літера за літерою.</translation>
    </message>
    <message>
        <source>This name has more than {most} characters. Shorten it.</source>
        <translation>Це ім’я задовге (найбільше знаків: {most}). Скоротіть його.</translation>
    </message>
    <message>
        <source>This needs the practice&apos;s recovery key. Sign in with it in place of the passphrase, and try again.</source>
        <translation>Для цього потрібен запасний ключ кабінету. Увійдіть з ним замість парольної фрази і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This note is not there any more. Open the client again to see why.</source>
        <translation>Цієї нотатки вже немає. Відкрийте сторінку людини ще раз, щоб побачити чому.</translation>
    </message>
    <message>
        <source>This opens nothing in the backup. It takes the passphrase that a therapist of the practice had on the day of the backup, or the practice&apos;s recovery key. Check the keyboard&apos;s language and the capital letters, and try again.</source>
        <translation>Це нічого не відкриває в резервній копії. Потрібна парольна фраза когось із терапевтів, якою вона була в день копіювання, або запасний ключ кабінету. Перевірте мову клавіатури й великі літери і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This passphrase was just changed in another window. Start again.</source>
        <translation>Цю парольну фразу щойно змінено в іншому вікні. Почніть знову.</translation>
    </message>
    <message>
        <source>This picture cannot be read: it is damaged or far too large. Choose another.</source>
        <translation>Це зображення не можна прочитати: воно пошкоджене або надто велике. Виберіть інше.</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB. Choose a smaller one.</source>
        <translation>Це зображення більше за 10 МБ. Виберіть менше.</translation>
    </message>
    <message>
        <source>This practice uses a kind of key (X-Wing) that the installed cryptography library cannot do. Install Rapport from its own installer, which brings the right library.</source>
        <translation>Цей кабінет використовує тип ключа (X-Wing), якого не знає встановлена криптографічна бібліотека. Встановіть Rapport його власною програмою встановлення: вона має потрібну бібліотеку.</translation>
    </message>
    <message>
        <source>This rating is none that the questionnaire offers. Choose one of its answers.</source>
        <translation>Такої оцінки опитувальник не пропонує. Виберіть одну з його відповідей.</translation>
    </message>
    <message>
        <source>This recovery key was made by a newer Rapport. Update Rapport and type it again.</source>
        <translation>Цей запасний ключ створив новіший Rapport. Оновіть Rapport і введіть його ще раз.</translation>
    </message>
    <message>
        <source>This session cannot be rated: it is not there any more, or its questionnaire has no sentences for the therapist. Choose another session.</source>
        <translation>Цю сесію не можна оцінити: її вже немає, або її опитувальник не має речень для терапевтів. Виберіть іншу сесію.</translation>
    </message>
    <message>
        <source>This therapist cannot read {name}, so there is nothing to take back.</source>
        <translation>Ця людина з команди не може читати відповіді ({name}), тому забирати нічого.</translation>
    </message>
    <message>
        <source>This therapist is not here any more. Look at the list of therapists again.</source>
        <translation>Цієї людини в команді вже немає. Погляньте на список терапевтів ще раз.</translation>
    </message>
    <message>
        <source>Two items have the same id ({path}). Rename one of them.</source>
        <translation>Два запитання мають однаковий ідентифікатор ({path}). Змініть один з них.</translation>
    </message>
    <message>
        <source>Type your own passphrase once more to make a new recovery key.</source>
        <translation>Введіть ще раз власну парольну фразу, щоб створити новий запасний ключ.</translation>
    </message>
    <message>
        <source>What is kept about a person is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>Збережене про людину пошкоджено, або воно з новішого Rapport. Оновіть Rapport або відновіть файл ключів з останньої резервної копії.</translation>
    </message>
    <message>
        <source>What lets you read the practice&apos;s log is damaged, and without it no person can be added or given anything. Restore the key file from the latest backup.</source>
        <translation>Те, що дає вам читати журнал кабінету, пошкоджено, а без нього не можна нікого додати й нікому нічого дати. Відновіть файл ключів з останньої резервної копії.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no backup on it now. Use another medium.</source>
        <translation>Записане в {folder} читається не так, як було записано: схоже, носій несправний. Резервної копії на ньому зараз немає. Візьміть інший носій.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no new bundle on it. Use another medium.</source>
        <translation>Записане в {folder} читається не так, як було записано: схоже, носій несправний. Нового пакета на ньому немає. Візьміть інший носій.</translation>
    </message>
    <message>
        <source>What you signed in with is not valid any more: it was taken back or renewed meanwhile. Lock, and sign in anew; nothing was changed.</source>
        <translation>Те, чим ви увійшли, більше не діє: тим часом його забрали або оновили. Заблокуйте й увійдіть знову; нічого не змінено.</translation>
    </message>
    <message>
        <source>What your desk remembers is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the key file from the latest backup.</source>
        <translation>Те, що пам’ятає ваше робоче місце, пошкоджено, або воно з новішого Rapport. Оновіть Rapport; якщо це не допоможе, відновіть файл ключів з останньої резервної копії.</translation>
    </message>
    <message>
        <source>White words on this colour would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>Білі слова на цьому кольорі було б важко читати: контраст {contrast} до 1, а потрібно {least} до 1. Найближчий темніший відтінок, який добре читається: {proposal}.</translation>
    </message>
    <message>
        <source>With this passphrase the backup opens, but the key of its rows does not. Restore it with another therapist’s passphrase or with the recovery key.</source>
        <translation>Ця парольна фраза відкриває резервну копію, але не відкриває ключа її рядків. Відновіть її іншою парольною фразою з команди або запасним ключем.</translation>
    </message>
    <message>
        <source>Words in this colour on the pages would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>Слова цього кольору на сторінках було б важко читати: контраст {contrast} до 1, а потрібно {least} до 1. Найближчий темніший відтінок, який добре читається: {proposal}.</translation>
    </message>
    <message>
        <source>You signed in with the recovery key, which has no passphrase. Give the therapist a new passphrase instead.</source>
        <translation>Ви увійшли із запасним ключем, а він не має парольної фрази. Натомість дайте нову парольну фразу людині з команди.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>ціле число</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>об’єкт</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>найвищий рівень</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>«так» або «ні» (true, false)</translation>
    </message>
    <message>
        <source>{count} clients are called {name}. Say which one: {numbers}.</source>
        <translation>Клієнтів з таким ім’ям ({name}): {count}. Вкажіть, хто саме: {numbers}.</translation>
    </message>
    <message>
        <source>{count} rows of that kiosk are here already with other contents (row {rows}). Either the kiosk&apos;s folder was replaced by an older copy, or somebody changed a row, here or there. Nothing was changed; `rapport verify` with a passphrase tells whether the rows that are here are right.</source>
        <translation>Рядки того кіоска вже є тут з іншим вмістом: {count} (рядок {rows}). Або теку кіоска замінено давнішою копією, або хтось змінив рядок, тут чи там. Нічого не змінено; `rapport verify` з парольною фразою скаже, чи правильні рядки, що є тут.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its name and who may read it.</source>
        <translation>{file} не читається ({reason}). Перевірте назву і хто має право читати.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({reason}). Check that the disk is connected and sound, then try again.</source>
        <translation>{file} не читається або не записується ({reason}). Перевірте, чи диск під’єднано і чи він справний, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{file} cannot be read: this user has no right to. Start Rapport as the user whose practice it is, or give this user the right to read and write there.</source>
        <translation>{file} не читається: цей обліковий запис не має на це права. Запустіть Rapport від імені користувача, якому належить кабінет, або дайте цьому обліковому запису право читати й писати там.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Check the folder and the free space.</source>
        <translation>{file} не записується ({reason}). Перевірте теку і вільне місце.</translation>
    </message>
    <message>
        <source>{file} cannot be written: it or its folder is read-only for this user. Give this user the right to write there, then try again.</source>
        <translation>{file} не записується: файл або його тека для цього облікового запису лише для читання. Дайте йому право писати там і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{file} has “{name}”, which set-up does not know. Correct or remove it.</source>
        <translation>У {file} є «{name}», якого налаштування не знає. Виправте або приберіть це.</translation>
    </message>
    <message>
        <source>{file} holds rows that belong to no kiosk of this practice.</source>
        <translation>У {file} є рядки, що не належать жодному кіоску цього кабінету.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a whole.</source>
        <translation>{file} пошкоджено, і повністю він не читається.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {detail}.</source>
        <translation>{file} пошкоджено всередині: {detail}.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {table} names an entry that is not there.</source>
        <translation>{file} пошкоджено всередині: {table} посилається на елемент, якого немає.</translation>
    </message>
    <message>
        <source>{file} is damaged, so the practice in this folder cannot be opened. Restore that file from the latest backup.</source>
        <translation>{file} пошкоджено, тому кабінет у цій теці не можна відкрити. Відновіть цей файл з останньої резервної копії.</translation>
    </message>
    <message>
        <source>{file} is damaged. Run `rapport verify` to see what is affected, and restore that file from the latest backup.</source>
        <translation>{file} пошкоджено. Запустіть `rapport verify`, щоб побачити, що зачеплено, і відновіть цей файл з останньої резервної копії.</translation>
    </message>
    <message>
        <source>{file} is in use by another program for too long. Wait a moment and try again.</source>
        <translation>{file} надто довго використовує інша програма. Зачекайте мить і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{file} is missing, so the practice in this folder cannot be opened. Restore the folder from the latest backup.</source>
        <translation>{file} немає, тому кабінет у цій теці не можна відкрити. Відновіть теку з останньої резервної копії.</translation>
    </message>
    <message>
        <source>{file} is neither TOML nor JSON that can be read: {reason}.</source>
        <translation>{file} не читається ні як TOML, ні як JSON: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a backup of Rapport. Choose a file that `rapport backup` wrote.</source>
        <translation>{file} не є резервною копією Rapport. Виберіть файл, який записав `rapport backup`.</translation>
    </message>
    <message>
        <source>{file} is not a bundle of Rapport. Choose a file that `rapport bundle out` wrote.</source>
        <translation>{file} не є пакетом Rapport. Виберіть файл, який записав `rapport bundle out`.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or replace it with --force.</source>
        <translation>{file} уже є. Виберіть іншу назву або замініть його з --force.</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file, or give --force to replace it.</source>
        <translation>{file} уже є. Вкажіть інший файл або додайте --force, щоб замінити його.</translation>
    </message>
    <message>
        <source>{file} needs a line like {name} = &quot;…&quot;.</source>
        <translation>{file} потребує рядка на зразок {name} = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Rapport. Update Rapport on this machine; nothing was changed.</source>
        <translation>{file} записав новіший Rapport. Оновіть Rapport на цьому пристрої; нічого не змінено.</translation>
    </message>
    <message>
        <source>{file} was written by an older Rapport and has to be brought to a newer form first. Start `rapport` once: it makes a backup and does so by itself.</source>
        <translation>{file} записав старіший Rapport, і спершу його треба перевести в новіший формат. Запустіть `rapport` один раз: він сам створить резервну копію і зробить це.</translation>
    </message>
    <message>
        <source>{folder} holds other files, and a practice needs a folder of its own. Choose a folder that is empty or does not exist yet.</source>
        <translation>У {folder} є інші файли, а кабінет потребує окремої теки. Виберіть теку, яка порожня або ще не існує.</translation>
    </message>
    <message>
        <source>{folder} holds other files. Please name a new folder for the tour.</source>
        <translation>У {folder} є інші файли. Вкажіть нову теку для ознайомлення.</translation>
    </message>
    <message>
        <source>{folder} is the practice’s own folder, and this file belongs elsewhere: on a stick, or on another computer. Name another place.</source>
        <translation>{folder} — власна тека кабінету, а цей файл має бути деінде: на флешці або на іншому комп’ютері. Вкажіть інше місце.</translation>
    </message>
    <message>
        <source>{name} has left, so a code card would not work. Mark the return first.</source>
        <translation>{name} більше не приходить, тому картка з кодом не діятиме. Спершу позначте повернення.</translation>
    </message>
    <message>
        <source>{name} is another therapist&apos;s client, whom you may only read. Ask that therapist, or sign in with the recovery key.</source>
        <translation>{name}: цю людину веде хтось інший, а ви можете лише читати. Запитайте в команді або увійдіть із запасним ключем.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s client already.</source>
        <translation>{name}: ця людина з команди вже веде.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s own client. Transfer {name} to somebody else instead.</source>
        <translation>{name}: веде саме ця людина з команди. Передайте натомість комусь іншому: {name}.</translation>
    </message>
    <message>
        <source>{name} still has {count} clients. Transfer them to somebody else first, or note that they have left.</source>
        <translation>{name} ще веде клієнтів: {count}. Спершу передайте їх комусь іншому або позначте, що вони більше не приходять.</translation>
    </message>
    <message>
        <source>{path} belongs to labelled answers only. Remove it.</source>
        <translation>Місце {path}: це буває лише у відповідей зі словами. Приберіть це.</translation>
    </message>
    <message>
        <source>{path} belongs to numbers and lines only. Remove it.</source>
        <translation>Місце {path}: це буває лише в чисел і ліній. Приберіть це.</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {reason}. Check that the system’s disk can be written to.</source>
        <translation>{path} не можна змінити: {reason}. Перевірте, чи можна записувати на системний диск.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the disk and your rights to the file.</source>
        <translation>{path} не читається: {reason}. Перевірте диск і свої права на файл.</translation>
    </message>
    <message>
        <source>{path} has an item whose condition is left out. Add the condition&apos;s item.</source>
        <translation>Місце {path}: тут є запитання, умову якого пропущено. Додайте запитання, від якого воно залежить.</translation>
    </message>
    <message>
        <source>{path} has {count} labels for {wanted} answers. Give one label an answer.</source>
        <translation>Місце {path}: підписів {count}, а відповідей {wanted}. Дайте кожній відповіді підпис.</translation>
    </message>
    <message>
        <source>{path} is asked only sometimes, so it cannot count in the score.</source>
        <translation>Місце {path}: це запитання ставлять лише іноді, тому воно не може входити в бал.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} bytes. Give Rapport one client&apos;s scores at a time.</source>
        <translation>{path} більший за дозволене (байтів: {most}). Давайте Rapport бали однієї людини за раз.</translation>
    </message>
    <message>
        <source>{path} is missing. Add both ends and their words.</source>
        <translation>Місце {path}: тут чогось бракує. Додайте обидва кінці та їхні слова.</translation>
    </message>
    <message>
        <source>{path} is written for other kinds only. Remove it.</source>
        <translation>Місце {path}: це буває лише в запитань іншого виду. Приберіть це.</translation>
    </message>
    <message>
        <source>{path} must be at least 1 and at most the number of scored items.</source>
        <translation>Місце {path}: число має бути щонайменше 1 і щонайбільше таке, як кількість запитань, що входять у бал.</translation>
    </message>
    <message>
        <source>{path} must be yes (2), no (0) and “would rather not say” (3), in this order.</source>
        <translation>Місце {path}: тут мають бути так (2), ні (0) і «Не хочу казати» (3), саме в такому порядку.</translation>
    </message>
    <message>
        <source>{path} must end {fewest} to {most} steps above its beginning, and at 1000 at the most.</source>
        <translation>Місце {path}: кінець має бути на {fewest}–{most} кроків вище за початок і щонайбільше на 1000.</translation>
    </message>
    <message>
        <source>{path} must name an item further up and values which that item offers.</source>
        <translation>Місце {path}: тут мають бути запитання, що стоїть вище, і значення, які воно пропонує.</translation>
    </message>
    <message>
        <source>{path} must name items of this questionnaire, each once.</source>
        <translation>Місце {path}: тут мають бути запитання цього опитувальника, кожне один раз.</translation>
    </message>
    <message>
        <source>{path} names the kind “{kind}”, which Rapport does not know. Choose: {kinds}.</source>
        <translation>Місце {path}: тут указано вид «{kind}», якого Rapport не знає. Виберіть: {kinds}.</translation>
    </message>
    <message>
        <source>{path} names the scale “{scale}”, which is not among the scales. Add or correct it.</source>
        <translation>Місце {path}: шкали «{scale}» немає серед шкал. Додайте або виправте її.</translation>
    </message>
    <message>
        <source>{path} needs two or more answers, each with a value of its own.</source>
        <translation>Місце {path}: потрібно дві або більше відповідей, кожна зі своїм значенням.</translation>
    </message>
    <message>
        <source>{path}: write labelled answers as a list of values.</source>
        <translation>Місце {path}: запишіть відповіді зі словами як список значень.</translation>
    </message>
    <message>
        <source>{path}: yes and no are no amount, so they cannot count in the score.</source>
        <translation>Місце {path}: так і ні не є кількістю, тому вони не можуть входити в бал.</translation>
    </message>
    <message>
        <source>“{key}” is missing at {path}. Add it.</source>
        <translation>Місце {path}: бракує «{key}». Додайте це.</translation>
    </message>
    <message>
        <source>“{key}” stands twice in the same object. Keep one of them.</source>
        <translation>«{key}» стоїть двічі в тому самому об’єкті. Залиште одне.</translation>
    </message>
    <message>
        <source>“{title}” has no short form. Use the whole questionnaire.</source>
        <translation>«{title}» не має короткої форми. Візьміть повний опитувальник.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Answer sheets left out, because they hold answers that the questionnaire does not offer: {count}. No kiosk of Rapport writes such sheets; somebody may have added them by force.</source>
        <translation>Пропущено аркуші відповідей з відповідями, яких опитувальник не пропонує: {count}. Жоден кіоск Rapport не пише таких аркушів; можливо, хтось додав їх силоміць.</translation>
    </message>
    <message>
        <source>Answer sheets with a date that cannot be right: {count}. The kiosk&apos;s clock was wrong when they came in. They are shown in the order in which they came; please check the date on the kiosk.</source>
        <translation>Аркуші відповідей з датою, яка не може бути правильною: {count}. Годинник кіоска був неправильний, коли вони надійшли. Їх показано в порядку надходження; перевірте, будь ласка, дату на кіоску.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {days} days since the last unlock. Answer sheets that are too old are destroyed at the next unlock, not now: please check the date first.</source>
        <translation>За годинником цього комп’ютера днів від останнього розблокування: {days}. Надто давні аркуші відповідей буде знищено під час наступного розблокування, не зараз: спершу перевірте дату.</translation>
    </message>
    <message>
        <source>By this computer’s clock the last backup was made in the future. Check the date, and make a new backup.</source>
        <translation>За годинником цього комп’ютера останню резервну копію створено в майбутньому. Перевірте дату і створіть нову резервну копію.</translation>
    </message>
    <message>
        <source>Clients who were erased and are here again: {count}.</source>
        <translation>Клієнти, яких було стерто і які знову тут: {count}.</translation>
    </message>
    <message>
        <source>Clients whom the recovery key would not open: {count}.</source>
        <translation>Клієнти, чиїх відповідей запасний ключ не відкрив би: {count}.</translation>
    </message>
    <message>
        <source>Clients whom their own therapist cannot read: {count}.</source>
        <translation>Клієнти, чиїх відповідей не може читати навіть той, хто їх веде: {count}.</translation>
    </message>
    <message>
        <source>Code cards of clients who are not here: {count}.</source>
        <translation>Картки з кодом клієнтів, яких тут немає: {count}.</translation>
    </message>
    <message>
        <source>Damaged entries in the file of the keys: {count}.</source>
        <translation>Пошкоджені елементи у файлі ключів: {count}.</translation>
    </message>
    <message>
        <source>Most answer sheets are dated later than today. The clock of this computer seems to be behind: please check its date.</source>
        <translation>Більшість аркушів відповідей мають дату, пізнішу за сьогодні. Схоже, годинник цього комп’ютера відстає: перевірте його дату.</translation>
    </message>
    <message>
        <source>Nobody of this practice has a key for this kiosk&apos;s rows, so they cannot be read here. Make the folder of that kiosk anew with `rapport bundle kiosk`.</source>
        <translation>Ніхто в цьому кабінеті не має ключа до рядків цього кіоска, тому прочитати їх тут не можна. Створіть теку того кіоска заново командою `rapport bundle kiosk`.</translation>
    </message>
    <message>
        <source>Notes of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>Ваші нотатки, які не читаються: {count}. Їх пропущено; можливо, хтось змінив їх силоміць.</translation>
    </message>
    <message>
        <source>Nothing can be written into the practice&apos;s folder, so what is read and done now is not noted there. You can read on. Is the disk full, or the folder read-only?</source>
        <translation>У теку кабінету не вдається нічого записати, тому прочитане й зроблене зараз там не відзначено. Ви можете читати далі. Можливо, диск заповнений або тека лише для читання?</translation>
    </message>
    <message>
        <source>One answer sheet older than {months} months was destroyed, as the practice decided.</source>
        <translation>Знищено один аркуш відповідей, давніший за термін, який визначив кабінет (місяців: {months}).</translation>
    </message>
    <message>
        <source>One kiosk&apos;s rows cannot be checked, because its key was not given to you. They are left out.</source>
        <translation>Рядки одного кіоска не можна перевірити, бо вам не дали його ключа. Їх пропущено.</translation>
    </message>
    <message>
        <source>Places where therapists&apos; keys are kept and that no passphrase opens any more: {count}. The recovery key can give these therapists a new passphrase.</source>
        <translation>Місця, де зберігаються ключі команди і яких уже не відкриває жодна парольна фраза: {count}. Запасним ключем можна дати цим людям нову парольну фразу.</translation>
    </message>
    <message>
        <source>Public keys that nothing can be sealed to: {count}.</source>
        <translation>Відкриті ключі, для яких нічого не можна запечатати: {count}.</translation>
    </message>
    <message>
        <source>Ratings of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>Ваші оцінки, які не читаються: {count}. Їх пропущено; можливо, хтось змінив їх силоміць.</translation>
    </message>
    <message>
        <source>Row {row} belongs to one of your clients and does not open. It is left out; a backup may have it.</source>
        <translation>Рядок {row} належить комусь із ваших клієнтів і не відкривається. Його пропущено; можливо, він є в резервній копії.</translation>
    </message>
    <message>
        <source>Row {row} holds a part of a comment that belongs to none of the answer sheets. It is left out.</source>
        <translation>Рядок {row} містить частину коментаря, яка не належить до жодного з аркушів відповідей. Його пропущено.</translation>
    </message>
    <message>
        <source>Sheets that cannot be shown: {count}. They are kept, but the questionnaire that they answer is not in the records file any more. Restore that file from the latest backup.</source>
        <translation>Аркуші, які не можна показати: {count}. Їх збережено, але опитувальника, на який вони відповідають, уже немає у файлі записів. Відновіть цей файл з останньої резервної копії.</translation>
    </message>
    <message>
        <source>The backup is made, but its date could not be noted in the practice’s folder: the reminder will come sooner than it should.</source>
        <translation>Резервну копію створено, але її дату не вдалося відзначити в теці кабінету: нагадування з’явиться раніше, ніж треба.</translation>
    </message>
    <message>
        <source>The backup is one of another practice, so it tells nothing about this one.</source>
        <translation>Це резервна копія іншого кабінету, тому про цей вона нічого не каже.</translation>
    </message>
    <message>
        <source>The entry of the recovery key is missing: it would open nothing.</source>
        <translation>Елемента запасного ключа немає: він нічого б не відкрив.</translation>
    </message>
    <message>
        <source>The folder has other rows than the backup: some were changed, or exchanged for others.</source>
        <translation>У теці інші рядки, ніж у резервній копії: деякі змінено або замінено іншими.</translation>
    </message>
    <message>
        <source>The folder is older than the backup: it lacks {count} rows that the backup has. An older copy was put back, or the end was cut off.</source>
        <translation>Тека давніша за резервну копію: бракує рядків, які є в копії: {count}. Повернуто давнішу копію або обрізано кінець.</translation>
    </message>
    <message>
        <source>The folder is older than the state code {code}: it lacks {count} rows. An older copy was put back, or the end was cut off.</source>
        <translation>Тека давніша за код стану {code}: бракує рядків: {count}. Повернуто давнішу копію або обрізано кінець.</translation>
    </message>
    <message>
        <source>The index holds other answers than the records, of client number {number}.</source>
        <translation>У покажчику інші відповіді, ніж у записах; номер людини: {number}.</translation>
    </message>
    <message>
        <source>The index holds something that does not open, of client number {number}.</source>
        <translation>У покажчику є щось, що не відкривається; номер людини: {number}.</translation>
    </message>
    <message>
        <source>The last backup is {days} days old. Make a new one today.</source>
        <translation>Останній резервній копії днів: {days}. Створіть сьогодні нову.</translation>
    </message>
    <message>
        <source>The older files in {file} could not be removed: the next start tries again. They hold keys that should not lie around.</source>
        <translation>Не вдалося видалити давніші файли в {file}: під час наступного запуску буде ще одна спроба. У них ключі, які не повинні лежати без нагляду.</translation>
    </message>
    <message>
        <source>The public key of client number {number} is not this client&apos;s: somebody may have exchanged it, and could read new sheets. Restore the key file from the latest backup.</source>
        <translation>Відкритий ключ людини з номером {number} не належить їй: можливо, його хтось підмінив і міг би читати нові аркуші. Відновіть файл ключів з останньої резервної копії.</translation>
    </message>
    <message>
        <source>The records are not those that you saw at your last unlock: the state code {code} does not fit them any more. An older copy was put back, or rows were exchanged. Tell whoever looks after this computer.</source>
        <translation>Це не ті записи, які ви бачили під час останнього розблокування: код стану {code} до них уже не підходить. Повернуто давнішу копію або замінено рядки. Скажіть тому, хто доглядає цей комп’ютер.</translation>
    </message>
    <message>
        <source>The records are older than at your last unlock, and whole in themselves: it seems that a backup was put back. Sheets that came in after that backup are missing. Tell whoever looks after this computer.</source>
        <translation>Записи давніші, ніж під час вашого останнього розблокування, але самі по собі цілі: схоже, повернуто резервну копію. Аркушів, що надійшли після неї, бракує. Скажіть тому, хто доглядає цей комп’ютер.</translation>
    </message>
    <message>
        <source>The rows do not all belong together: something is damaged on the kiosk, or was changed on the way. They were taken in; the next unlock will say which rows cannot be believed.</source>
        <translation>Не всі рядки належать разом: щось пошкоджено на кіоску або змінено в дорозі. Їх прийнято; наступне розблокування покаже, яким рядкам не можна вірити.</translation>
    </message>
    <message>
        <source>The rows that this device should go on with are not in the file of the records.</source>
        <translation>Рядків, які цей пристрій має продовжувати, немає у файлі записів.</translation>
    </message>
    <message>
        <source>The state code {code} does not fit: the first {count} rows are not those for which it was shown. Compare it with the paper once more; if it is right, rows were changed or exchanged for others.</source>
        <translation>Код стану {code} не підходить: перші рядки ({count}) не ті, для яких його показано. Порівняйте його з папером ще раз; якщо він правильний, рядки змінено або замінено іншими.</translation>
    </message>
    <message>
        <source>Therapists or recovery keys that no therapist added: {count}. Somebody may have exchanged keys to read along; nothing will be shared with them. Restore the key file from the latest backup.</source>
        <translation>Люди в команді або запасні ключі, яких ніхто з команди не додавав: {count}. Можливо, хтось підмінив ключі, щоб читати; доступу їм надано не буде. Відновіть файл ключів з останньої резервної копії.</translation>
    </message>
    <message>
        <source>Therapists who lack what everybody needs to check the rows or to read the log: {count}.</source>
        <translation>Терапевти, яким бракує потрібного всім для перевірки рядків або читання журналу: {count}.</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet. Make one: when this disk fails, everything on it is lost.</source>
        <translation>Цей кабінет іще не має резервної копії. Створіть її: якщо цей диск вийде з ладу, усе на ньому буде втрачено.</translation>
    </message>
    <message>
        <source>There is no therapist who could sign in.</source>
        <translation>У команді немає нікого, хто міг би увійти.</translation>
    </message>
    <message>
        <source>What lets you read client number {number} is damaged, so this client is left out. Restore the key file from the latest backup.</source>
        <translation>Те, що дає вам читати відповіді людини з номером {number}, пошкоджено, тому їх пропущено. Відновіть файл ключів з останньої резервної копії.</translation>
    </message>
    <message>
        <source>What the practice&apos;s log and the sheets without a code are sealed to is missing.</source>
        <translation>Бракує того, для чого запечатують журнал кабінету й аркуші без коду.</translation>
    </message>
    <message>
        <source>What was done could not be written into the practice&apos;s log, because the practice&apos;s files are damaged. Run `rapport verify` to see what is affected, and restore the latest backup.</source>
        <translation>Зроблене не вдалося записати в журнал кабінету, бо файли кабінету пошкоджено. Запустіть `rapport verify`, щоб побачити, що зачеплено, і відновіть останню резервну копію.</translation>
    </message>
    <message>
        <source>What your desk remembered from the last unlock was damaged. All rows were checked from the first one; every sheet counts as unread again.</source>
        <translation>Те, що ваше робоче місце пам’ятало від останнього розблокування, було пошкоджено. Усі рядки перевірено від першого; кожен аркуш знову вважається непрочитаним.</translation>
    </message>
    <message>
        <source>Which clients were erased since the backup could not be read from the folder that was here before. If any were, erase them again.</source>
        <translation>З теки, що була тут раніше, не вдалося прочитати, яких клієнтів стерто після резервної копії. Якщо такі були, зітріть їх знову.</translation>
    </message>
    <message>
        <source>You were given client number {number}, and the key file does not know this client any more. Restore the key file from the latest backup.</source>
        <translation>Вам дали доступ до людини з номером {number}, а файл ключів її вже не знає. Відновіть файл ключів з останньої резервної копії.</translation>
    </message>
    <message>
        <source>{count} answer sheets older than {months} months were destroyed, as the practice decided.</source>
        <translation>Знищено аркуші відповідей: {count}, бо вони давніші за термін, який визначив кабінет (місяців: {months}).</translation>
    </message>
    <message>
        <source>{count} entries of the key file are damaged and were left out. Run `rapport verify`, and restore the key file from the latest backup.</source>
        <translation>Пошкоджені й пропущені елементи файлу ключів: {count}. Запустіть `rapport verify` і відновіть файл ключів з останньої резервної копії.</translation>
    </message>
    <message>
        <source>{count} rows are damaged on the kiosk and did not come along (row {rows}). Its disk may be failing: exchange it.</source>
        <translation>Рядки, пошкоджені на кіоску, не перенесено: {count} (рядок {rows}). Можливо, його диск виходить з ладу: замініть його.</translation>
    </message>
    <message>
        <source>{count} rows in the bundle are otherwise than here (row {rows}). Those that are here were kept; the kiosk&apos;s disk may be failing.</source>
        <translation>Рядки в пакеті інші, ніж тут: {count} (рядок {rows}). Залишено ті, що є тут; можливо, диск кіоска виходить з ладу.</translation>
    </message>
    <message>
        <source>{count} rows of this kiosk are damaged and could not be put into the bundle; all others are in it. The disk may be failing: bring the bundle to the practice&apos;s computer, then exchange it.</source>
        <translation>Рядки цього кіоска, які пошкоджено і не вдалося покласти в пакет: {count}; усі інші в ньому. Можливо, диск виходить з ладу: принесіть пакет до комп’ютера кабінету, а потім замініть диск.</translation>
    </message>
    <message>
        <source>{count} sheets of client number {number} are left out: there are too many different questionnaires. Somebody may have added them by force.</source>
        <translation>Пропущено аркуші людини з номером {number}: {count}. Надто багато різних опитувальників; можливо, хтось додав їх силоміць.</translation>
    </message>
    <message>
        <source>{count} therapists who were removed since the backup can unlock again. Remove them again.</source>
        <translation>Люди, яких вилучено з команди після резервної копії і які знову можуть розблоковувати: {count}. Вилучіть їх ще раз.</translation>
    </message>
    <message>
        <source>{file} is from another Rapport, or damaged at its beginning.</source>
        <translation>{file} з іншого Rapport або пошкоджено на початку.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>{file}: файла немає.</translation>
    </message>
    <message>
        <source>{file} was left behind when writing was cut off. Nothing needs it: delete it while no kiosk and no backup is running.</source>
        <translation>{file} залишився, коли запис перервався. Він нікому не потрібен: видаліть його, коли не працює жоден кіоск і не створюється резервна копія.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>A backup was put back (rows: {rows})</source>
        <translation>Повернуто резервну копію (рядків: {rows})</translation>
    </message>
    <message>
        <source>A bundle of this kiosk’s rows was written ({rows} rows)</source>
        <translation>Записано пакет рядків цього кіоска (рядків: {rows})</translation>
    </message>
    <message>
        <source>A check found what is not as Rapport wrote it ({count})</source>
        <translation>Перевірка знайшла не те, що записав Rapport ({count})</translation>
    </message>
    <message>
        <source>A former colleague</source>
        <translation>Хтось, хто раніше був у команді</translation>
    </message>
    <message>
        <source>A new list of clients was brought to a kiosk ({clients} clients)</source>
        <translation>На кіоск принесено новий список клієнтів (клієнтів: {clients})</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records to a newer form (from {before} to {now})</source>
        <translation>Новіший Rapport перевів записи в новіший формат (з {before} на {now})</translation>
    </message>
    <message>
        <source>An entry that cannot be read</source>
        <translation>Запис, який не читається</translation>
    </message>
    <message>
        <source>Rows of another kiosk were brought in ({rows} new rows)</source>
        <translation>Принесено рядки іншого кіоска (нових рядків: {rows})</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Хтось</translation>
    </message>
    <message>
        <source>Something that only a newer Rapport knows (number {event})</source>
        <translation>Щось, що знає лише новіший Rapport (номер {event})</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed (minutes: {minutes})</source>
        <translation>Змінено годинник кіоска (хвилин: {minutes})</translation>
    </message>
    <message>
        <source>The kiosk was started</source>
        <translation>Кіоск запущено</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Запасний ключ</translation>
    </message>
    <message>
        <source>Wrong passphrases: {count}</source>
        <translation>Неправильні парольні фрази: {count}</translation>
    </message>
    <message>
        <source>{who}: a kiosk without therapists added</source>
        <translation>{who}: додано кіоск без терапевтів</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a picture</source>
        <translation>{who}: графік збережено як зображення, {client}</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a table</source>
        <translation>{who}: графік збережено як таблицю, {client}</translation>
    </message>
    <message>
        <source>{who}: a report on client {client} saved</source>
        <translation>{who}: збережено звіт, {client}</translation>
    </message>
    <message>
        <source>{who}: a therapist removed</source>
        <translation>{who}: вилучено людину з команди</translation>
    </message>
    <message>
        <source>{who}: a visit ends after {visit} s without a touch, the therapist’s pages lock after {lock} s</source>
        <translation>{who}: візит завершується через {visit} с без дотику, екран для терапевтів блокується через {lock} с</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept for so many months: {months}</source>
        <translation>{who}: скільки місяців зберігаються аркуші відповідей: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept without limit</source>
        <translation>{who}: аркуші відповідей зберігаються без обмеження</translation>
    </message>
    <message>
        <source>{who}: answer sheets destroyed, {sheets}; months that they are kept: {months}</source>
        <translation>{who}: знищено аркуші відповідей, {sheets}; скільки місяців вони зберігаються: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets exported (sheets: {sheets}, clients: {clients})</source>
        <translation>{who}: експортовано аркуші відповідей (аркушів: {sheets}, клієнтів: {clients})</translation>
    </message>
    <message>
        <source>{who}: answer sheets of client {client} exported (sheets: {sheets})</source>
        <translation>{who}: експортовано аркуші відповідей, {client} (аркушів: {sheets})</translation>
    </message>
    <message>
        <source>{who}: backup made (rows: {rows})</source>
        <translation>{who}: створено резервну копію (рядків: {rows})</translation>
    </message>
    <message>
        <source>{who}: client {client} added</source>
        <translation>{who}: додано {client}</translation>
    </message>
    <message>
        <source>{who}: client {client} comes again</source>
        <translation>{who}: {client} знову приходить</translation>
    </message>
    <message>
        <source>{who}: client {client} erased</source>
        <translation>{who}: {client} стерто назавжди</translation>
    </message>
    <message>
        <source>{who}: client {client} has left</source>
        <translation>{who}: {client} більше не приходить</translation>
    </message>
    <message>
        <source>{who}: client {client} no longer shared with {holder}</source>
        <translation>{who}: припинено доступ до {client}, у кого він був: {holder}</translation>
    </message>
    <message>
        <source>{who}: client {client} shared with {holder}</source>
        <translation>{who}: дано доступ до {client}, кому: {holder}</translation>
    </message>
    <message>
        <source>{who}: client {client} transferred to {holder}</source>
        <translation>{who}: передано {client}, кому: {holder}</translation>
    </message>
    <message>
        <source>{who}: figures across clients saved, without names (clients: {clients})</source>
        <translation>{who}: збережено зведені показники, без імен (клієнтів: {clients})</translation>
    </message>
    <message>
        <source>{who}: languages of the practice changed</source>
        <translation>{who}: мови кабінету змінено</translation>
    </message>
    <message>
        <source>{who}: list of clients for other kiosks written ({clients} clients)</source>
        <translation>{who}: записано список клієнтів для інших кіосків (клієнтів: {clients})</translation>
    </message>
    <message>
        <source>{who}: look of the clients’ pages changed</source>
        <translation>{who}: вигляд сторінок для клієнтів змінено</translation>
    </message>
    <message>
        <source>{who}: new code card for client {client}</source>
        <translation>{who}: нова картка з кодом, {client}</translation>
    </message>
    <message>
        <source>{who}: new passphrase given to {holder}</source>
        <translation>{who}: дано нову парольну фразу, кому: {holder}</translation>
    </message>
    <message>
        <source>{who}: new recovery key made</source>
        <translation>{who}: створено новий запасний ключ</translation>
    </message>
    <message>
        <source>{who}: notice on saved files changed</source>
        <translation>{who}: застереження на збережених файлах змінено</translation>
    </message>
    <message>
        <source>{who}: own passphrase changed</source>
        <translation>{who}: змінено власну парольну фразу</translation>
    </message>
    <message>
        <source>{who}: passphrase protected better ({mebibytes} MiB, passes: {passes})</source>
        <translation>{who}: парольну фразу захищено краще ({mebibytes} MiB, проходів: {passes})</translation>
    </message>
    <message>
        <source>{who}: something about client {client} saved</source>
        <translation>{who}: збережено щось, {client}</translation>
    </message>
    <message>
        <source>{who}: therapist {holder} added</source>
        <translation>{who}: додано до команди {holder}</translation>
    </message>
    <message>
        <source>{who}: unlocked</source>
        <translation>{who}: розблоковано</translation>
    </message>
    <message>
        <source>{who}: what clients are asked changed</source>
        <translation>{who}: запитання до клієнтів змінено</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>A backup was put back in the place of the practice&apos;s folder.</source>
        <translation>На місце теки кабінету повернуто резервну копію.</translation>
    </message>
    <message>
        <source>A check by a colleague found something that is not as Rapport wrote it.</source>
        <translation>Перевірка когось із команди знайшла щось не таке, як записав Rapport.</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>Новіший Rapport перевів записи пристрою в новіший формат і зберіг попередні поруч із текою.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed once.</source>
        <translation>Неправильну парольну фразу введено один раз.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed {count} times.</source>
        <translation>Скільки разів введено неправильну парольну фразу: {count}.</translation>
    </message>
    <message>
        <source>Answer sheets were exported once.</source>
        <translation>Аркуші відповідей експортовано один раз.</translation>
    </message>
    <message>
        <source>Answer sheets were exported {count} times.</source>
        <translation>Скільки разів експортовано аркуші відповідей: {count}.</translation>
    </message>
    <message>
        <source>Backups were put back in the place of the practice&apos;s folder {count} times.</source>
        <translation>Скільки разів на місце теки кабінету повернуто резервні копії: {count}.</translation>
    </message>
    <message>
        <source>One answer sheet came in.</source>
        <translation>Надійшов один аркуш відповідей.</translation>
    </message>
    <message>
        <source>One backup was made.</source>
        <translation>Створено одну резервну копію.</translation>
    </message>
    <message>
        <source>One more change about people is in the practice&apos;s log.</source>
        <translation>У журналі кабінету є ще одна зміна щодо людей.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed once.</source>
        <translation>Годинник кіоска змінено один раз.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed {count} times.</source>
        <translation>Скільки разів змінено годинник кіоска: {count}.</translation>
    </message>
    <message>
        <source>The kiosk was started once.</source>
        <translation>Кіоск запущено один раз.</translation>
    </message>
    <message>
        <source>The kiosk was started {count} times.</source>
        <translation>Скільки разів запущено кіоск: {count}.</translation>
    </message>
    <message>
        <source>The recovery key was used once to unlock.</source>
        <translation>Запасним ключем розблоковано один раз.</translation>
    </message>
    <message>
        <source>The recovery key was used {count} times to unlock.</source>
        <translation>Скільки разів розблоковано запасним ключем: {count}.</translation>
    </message>
    <message>
        <source>{count} answer sheets came in.</source>
        <translation>Надійшло аркушів відповідей: {count}.</translation>
    </message>
    <message>
        <source>{count} backups were made.</source>
        <translation>Створено резервних копій: {count}.</translation>
    </message>
    <message>
        <source>{count} checks by colleagues found something that is not as Rapport wrote it.</source>
        <translation>Перевірок команди, які знайшли щось не таке, як записав Rapport: {count}.</translation>
    </message>
    <message>
        <source>{count} more changes about people are in the practice&apos;s log.</source>
        <translation>Ще змін щодо людей у журналі кабінету: {count}.</translation>
    </message>
    <message>
        <source>{count} times a newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>Скільки разів новіший Rapport перевів записи пристрою в новіший формат і зберіг попередні поруч із текою: {count}.</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Strong enough.</source>
        <translation>Досить надійна.</translation>
    </message>
    <message>
        <source>Too easy to guess. Add another unrelated word; leave out names, dates, keyboard rows and repetitions.</source>
        <translation>Надто легко вгадати. Додайте ще одне не пов’язане слово; без імен, дат, рядів клавіатури і повторів.</translation>
    </message>
    <message>
        <source>Use at least 15 characters: four or five unrelated words are easy to keep.</source>
        <translation>Потрібно щонайменше 15 знаків: чотири-п’ять не пов’язаних між собою слів легко запам’ятати.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Answer sheets: {count}. With a score: {scored}.</source>
        <translation>Аркушів відповідей: {count}. З балом: {scored}.</translation>
    </message>
    <message>
        <source>Client no. {number}</source>
        <translation>Людина з номером {number}</translation>
    </message>
    <message>
        <source>Earlier sessions that are not listed here: {count}.</source>
        <translation>Попередніх сесій, яких немає в цьому списку: {count}.</translation>
    </message>
    <message>
        <source>For some sessions your answers have stayed lower than before.</source>
        <translation>Кілька сесій поспіль ваші відповіді були нижчі, ніж раніше.</translation>
    </message>
    <message>
        <source>It is too early to say where your answers are going.</source>
        <translation>Ще зарано казати, куди рухаються ваші відповіді.</translation>
    </message>
    <message>
        <source>Little by little your answers have gone down.</source>
        <translation>Ваші відповіді потроху знижувалися.</translation>
    </message>
    <message>
        <source>Moments that did not feel right, and repairs</source>
        <translation>Моменти, коли щось було не так, і виправлення</translation>
    </message>
    <message>
        <source>Newest session: {tier}.</source>
        <translation>Найновіша сесія: {tier}.</translation>
    </message>
    <message>
        <source>None was spoken of.</source>
        <translation>Про жоден не йшлося.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Notes from before the first or after the last session, not printed: {count}.</source>
        <translation>Нотатки до першої або після останньої сесії, не надруковані: {count}.</translation>
    </message>
    <message>
        <source>Nothing unusual in any session.</source>
        <translation>У жодній сесії нічого незвичного.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved down: a good reason to talk about it.</source>
        <translation>За останні сесії ваші відповіді пішли вниз: це добрий привід поговорити про це.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved up.</source>
        <translation>За останні сесії ваші відповіді пішли вгору.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have stayed about the same.</source>
        <translation>За останні сесії ваші відповіді залишалися приблизно такими самими.</translation>
    </message>
    <message>
        <source>Private notes of the therapist. They are printed because that was chosen for this report.</source>
        <translation>Приватні нотатки терапевта чи терапевтки. Їх надруковано, бо так вибрано для цього звіту.</translation>
    </message>
    <message>
        <source>Put right by the end: {answer}.</source>
        <translation>Виправлено до кінця сесії: {answer}.</translation>
    </message>
    <message>
        <source>Questions that were left out, in all sheets together: {count}.</source>
        <translation>Пропущених запитань, в усіх аркушах разом: {count}.</translation>
    </message>
    <message>
        <source>Scores at the top of the scale: {share} of 100.</source>
        <translation>Балів на самому верху шкали: {share} зі 100.</translation>
    </message>
    <message>
        <source>Sheets of another questionnaire, not shown here: {count}.</source>
        <translation>Аркушів іншого опитувальника, яких тут не показано: {count}.</translation>
    </message>
    <message>
        <source>Sheets with one answer throughout: {share} of 100.</source>
        <translation>Аркушів з однаковою відповіддю всюди: {share} зі 100.</translation>
    </message>
    <message>
        <source>Something did not feel quite right, a little.</source>
        <translation>Щось було трохи не так.</translation>
    </message>
    <message>
        <source>Something did not feel right.</source>
        <translation>Щось було не так.</translation>
    </message>
    <message>
        <source>Something was different from the sessions before.</source>
        <translation>Щось було інакше, ніж на попередніх сесіях.</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>Ще відкрито.</translation>
    </message>
    <message>
        <source>Still open: what happened in session {session}.</source>
        <translation>Ще відкрито: те, що сталося на сесії {session}.</translation>
    </message>
    <message>
        <source>The band shows where your scores usually are: {lower} to {upper}, worked out from your first {count} scores.</source>
        <translation>Смуга показує, де звичайно лежать ваші бали: від {lower} до {upper}. Її обчислено за вашими першими балами (їх {count}).</translation>
    </message>
    <message>
        <source>The highest score so far, {score} of 100. What helped?</source>
        <translation>Найвищий бал дотепер, {score} зі 100. Що допомогло?</translation>
    </message>
    <message>
        <source>The newest score: {score} of 100, on {date}.</source>
        <translation>Найновіший бал: {score} зі 100, {date}.</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Сесій ще не було.</translation>
    </message>
    <message>
        <source>This is no test and no grade, neither of you nor of your therapist.</source>
        <translation>Це не тест і не оцінка: ні вам, ні вашому терапевту чи терапевтці.</translation>
    </message>
    <message>
        <source>Trust over time</source>
        <translation>Довіра з часом</translation>
    </message>
    <message>
        <source>We can come back to this.</source>
        <translation>Ми можемо до цього повернутися.</translation>
    </message>
    <message>
        <source>What could be worth talking about</source>
        <translation>Про що варто б поговорити</translation>
    </message>
    <message>
        <source>What do you see in these lines? What would you like to be different, and what should stay as it is? There is no right answer.</source>
        <translation>Що ви бачите в цих лініях? Що мало б бути інакше, а що хай залишається як є? Правильної відповіді немає.</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>На що це спирається</translation>
    </message>
    <message>
        <source>What was noticed, and by which rule</source>
        <translation>Що помічено і за яким правилом</translation>
    </message>
    <message>
        <source>Without a score, because too few questions were answered: {count}.</source>
        <translation>Без бала, бо замало відповідей: {count}.</translation>
    </message>
    <message>
        <source>Your answers were clearly lower than in the sessions before.</source>
        <translation>Ваші відповіді були помітно нижчі, ніж на попередніх сесіях.</translation>
    </message>
    <message>
        <source>Your answers were lower than they usually are.</source>
        <translation>Ваші відповіді були нижчі, ніж звичайно.</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>трохи</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>цілком і повністю</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>здебільшого</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>зовсім ні</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>майже повністю</translation>
    </message>
    <message>
        <source>we did not talk about it</source>
        <translation>ми про це не говорили</translation>
    </message>
    <message>
        <source>{first} to {last}, sessions: {sessions}</source>
        <translation>Від {first} до {last}, сесій: {sessions}</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare your answers with your own earlier ones only.</source>
        <translation>«Довіра після сесії» не є валідованою шкалою і не має норм: порівнюйте свої відповіді лише зі своїми попередніми.</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>A fall of one step since the last score. Frequent, and by itself rarely more than a reason to ask.</source>
        <translation>Зниження на один крок від останнього бала. Це буває часто і саме по собі рідко означає більше, ніж привід запитати.</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>Щирість</translation>
    </message>
    <message>
        <source>Chance alone puts about {share} of 100 stable sessions below the lower limit if no session resembles the one before, and {fewest} to {most} if neighbouring sessions are alike. Only that side is marked: a score above the range is good news.</source>
        <translation>Сама лише випадковість дає приблизно {share} зі 100 стабільних сесій нижче нижньої межі, якщо жодна сесія не схожа на попередню, і від {fewest} до {most}, якщо сусідні сесії схожі. Позначено лише цей бік: бал вище діапазону — добра новина.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Конфіденційність</translation>
    </message>
    <message>
        <source>Cultural respect</source>
        <translation>Повага до культури</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Емпатія</translation>
    </message>
    <message>
        <source>Falling over the last {sessions} scores.</source>
        <translation>Знижується за останніми балами: {sessions}.</translation>
    </message>
    <message>
        <source>Individuals chart: below the mean by {limit_width} times the mean moving range of the first {baseline} scores (from {fewest} on). Unusual only where the score is also rarely so low for this client, or has stayed low.</source>
        <translation>Карта індивідуальних значень: нижче середнього на {limit_width} середніх ковзних розмахів перших балів (їх {baseline}, від {fewest}). Незвично, лише коли бал для цієї людини також рідко такий низький або залишається низьким.</translation>
    </message>
    <message>
        <source>Limits (individuals chart): this client&apos;s own usual range, {lower} to {upper} around {centre}, from the first {count} scores: mean ± {width} times the mean change from score to score, then kept.</source>
        <translation>Межі (карта індивідуальних значень): звичний діапазон самої цієї людини, від {lower} до {upper} навколо {centre}, за першими балами (їх {count}): середнє ± {width} середніх змін від бала до бала; далі межі не змінюються.</translation>
    </message>
    <message>
        <source>Many ratings of trust sit at the top. A first score below it that rises is a good sign.</source>
        <translation>Багато оцінок довіри стоять на самому верху. Перший бал, нижчий за верх, який далі зростає, — добрий знак.</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>Моменти, коли щось було не так</translation>
    </message>
    <message>
        <source>No clear trend over the last {sessions} scores.</source>
        <translation>За останніми балами ({sessions}) чіткої динаміки немає.</translation>
    </message>
    <message>
        <source>No limits yet: they need {fewest} scores, there are {count}.</source>
        <translation>Меж іще немає: потрібно балів: {fewest}, є {count}.</translation>
    </message>
    <message>
        <source>No limits: no variation so far, all {count} scores are equal.</source>
        <translation>Меж немає: поки без змін, усі бали ({count}) однакові.</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>Нічого незвичного</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Виправлено</translation>
    </message>
    <message>
        <source>Rarely so low: Rapport learns from the client&apos;s earlier scores where they usually lie and how much they vary, and speaks when a fall in this session or in one of the {before} before explains the scores since more than {odds} times better than chance; where the client tells of a moment that did not feel right, less is enough. A fall is noticed once: while scores stay so low, sessions only say that it goes on, unless one is lower still.</source>
        <translation>Рідко такий низький: Rapport дізнається з попередніх балів цієї людини, де вони звичайно лежать і наскільки змінюються, і повідомляє, коли спад на цій сесії чи на одній із {before} попередніх пояснює бали відтоді більш ніж у {odds} рази краще за випадковість; коли людина каже про момент, коли щось було не так, досить меншого. Про спад сказано один раз: поки бали залишаються такими низькими, сесії кажуть лише, що він триває, хіба що бал іще нижчий.</translation>
    </message>
    <message>
        <source>Reliable change (Jacobson &amp; Truax): a fall since the first score beyond 1.96 standard errors.</source>
        <translation>Достовірна зміна (Jacobson &amp; Truax): зниження від першого бала більш ніж на 1,96 стандартної похибки.</translation>
    </message>
    <message>
        <source>Rising over the last {sessions} scores.</source>
        <translation>Зростає за останніми балами: {sessions}.</translation>
    </message>
    <message>
        <source>Run chart (Anhøj): more scores in a row on one side of the median, or fewer crossings of it, than chance allows in 95 of 100 series.</source>
        <translation>Карта серій (Anhøj): більше балів поспіль по один бік медіани або менше її перетинів, ніж випадковість допускає у 95 зі 100 рядів.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безпека</translation>
    </message>
    <message>
        <source>Signals are invitations to talk. They are no risk scores and no advice about treatment.</source>
        <translation>Сигнали запрошують до розмови. Це не бали ризику і не порада щодо лікування.</translation>
    </message>
    <message>
        <source>Since the first session the score has fallen by more than measurement error explains (it is {value}; {bound} or less counts).</source>
        <translation>Від першої сесії бал знизився більше, ніж пояснює похибка вимірювання (він {value}; враховується {bound} або менше).</translation>
    </message>
    <message>
        <source>Slow erosion: exponentially weighted mean (weight {weight}, {width} standard deviations) against the first {baseline} scores.</source>
        <translation>Повільне згасання: експоненційно зважене середнє (вага {weight}, стандартних відхилень: {width}) проти перших балів (їх {baseline}).</translation>
    </message>
    <message>
        <source>Stayed low: {stay} scores in a row that lie so low together that the client&apos;s first {learnt} scores let expect it in fewer than {rare_stay} of 10,000 stretches. The first {learnt} stay the yardstick, so that a slow decline cannot hide.</source>
        <translation>Залишається низьким: бали поспіль (їх {stay}) разом такі низькі, що за першими балами цієї людини (їх {learnt}) цього слід чекати рідше ніж {rare_stay} на 10&#xa0;000 таких серій. Перші бали (їх {learnt}) залишаються мірилом, щоб повільний спад не міг сховатися.</translation>
    </message>
    <message>
        <source>The client noticed, a little, a moment that did not feel right.</source>
        <translation>Людина помітила, трохи, момент, коли щось було не так.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was not put right.</source>
        <translation>Людина каже, що був момент, коли щось було не так, і що це не виправлено.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was put right.</source>
        <translation>Людина каже, що був момент, коли щось було не так, і що це виправлено.</translation>
    </message>
    <message>
        <source>The cut-off that the measure&apos;s authors give.</source>
        <translation>Порогове значення, яке дають автори методики.</translation>
    </message>
    <message>
        <source>The last {stay} scores have stayed low, at {value} or less: by this client&apos;s first {learnt}, at least one of {stay} is usually {bound} or more.</source>
        <translation>Останні бали (їх {stay}) залишаються низькими, {value} або менше: за першими балами цієї людини (їх {learnt}) принаймні один із {stay} звичайно становить {bound} або більше.</translation>
    </message>
    <message>
        <source>The score fell by {value} points within three sessions; from {bound} on that is a lot for this client.</source>
        <translation>Бал знизився за три сесії на {value}; від {bound} це багато для цієї людини.</translation>
    </message>
    <message>
        <source>The score is still low for this client: it is {value}, and by the earlier scores {bound} or more is usual.</source>
        <translation>Бал для цієї людини досі низький: він {value}, а за попередніми балами звично {bound} або більше.</translation>
    </message>
    <message>
        <source>The score, {value}, is at least one step lower than last time.</source>
        <translation>Бал, {value}, нижчий, ніж минулого разу, принаймні на один крок.</translation>
    </message>
    <message>
        <source>The score, {value}, is below the measure&apos;s cut-off, {bound}.</source>
        <translation>Бал, {value}, нижчий за порогове значення методики, {bound}.</translation>
    </message>
    <message>
        <source>The score, {value}, is below this client&apos;s own lower limit, {bound}.</source>
        <translation>Бал, {value}, нижчий за власну нижню межу цієї людини, {bound}.</translation>
    </message>
    <message>
        <source>The score, {value}, is rarely this low for this client: by the earlier scores, {bound} or more is usual.</source>
        <translation>Бал, {value}, для цієї людини рідко такий низький: за попередніми балами звично {bound} або більше.</translation>
    </message>
    <message>
        <source>The scores cross their median {value} times; {bound} or more are usual.</source>
        <translation>Скільки разів бали перетинають свою медіану: {value}; звично {bound} або більше.</translation>
    </message>
    <message>
        <source>The scores have worn down: their weighted mean, {value}, is below its bound, {bound}.</source>
        <translation>Бали поступово знизилися: їхнє зважене середнє, {value}, нижче своєї межі, {bound}.</translation>
    </message>
    <message>
        <source>Too few scores yet for a trend.</source>
        <translation>Балів іще замало, щоб бачити динаміку.</translation>
    </message>
    <message>
        <source>Unusual for this client</source>
        <translation>Незвично для цієї людини</translation>
    </message>
    <message>
        <source>V-episode, a rule of Rapport&apos;s own: a fall from the best of three scores by one (mild) or two (marked) of the client&apos;s standard deviations and a tenth of the scale; unusual when it is marked, ends as far below the client&apos;s mean, and the score is rarely so low for this client or has stayed low; put right when one of the next {following} scores is half-way or all the way back.</source>
        <translation>V-епізод, власне правило Rapport: зниження від найкращого з трьох балів на одне (легке) або два (помітне) стандартні відхилення цієї людини і на десяту частину шкали; незвично, коли воно помітне, закінчується так само далеко нижче середнього цієї людини, а бал для цієї людини рідко такий низький або залишається низьким; виправлено, коли один з наступних балів (їх {following}) повернувся наполовину або повністю.</translation>
    </message>
    <message>
        <source>What happened in session {sessions} is still open.</source>
        <translation>Те, що сталося на сесії {sessions}, ще відкрите.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>Те, що сталося на сесіях {sessions}, ще відкрите.</translation>
    </message>
    <message>
        <source>What the client says about a moment outranks every statistic; “mostly” put right or better closes it.</source>
        <translation>Те, що людина каже про момент, важить більше за будь-яку статистику; «здебільшого» виправлено або краще закриває його.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>Те, що помічено на сесії {session}, триває.</translation>
    </message>
    <message>
        <source>Worth a talk</source>
        <translation>Варто поговорити</translation>
    </message>
    <message>
        <source>{value} scores in a row lie on one side of the median; up to {bound} are usual.</source>
        <translation>Балів поспіль по один бік медіани: {value}; звично до {bound}.</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare a client only with themselves.</source>
        <translation>«Довіра після сесії» не є валідованою шкалою і не має норм: порівнюйте людину лише з нею самою.</translation>
    </message>
</context>
</TS>
