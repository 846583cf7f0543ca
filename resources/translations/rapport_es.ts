<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Berry</source>
        <translation>Frambuesa</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ladrillo</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Musgo</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Color propio</translation>
    </message>
    <message>
        <source>Own colour, written as #RRGGBB</source>
        <translation>Color propio, escrito como #RRGGBB</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>Pino</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ciruela</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Take {colour}</source>
        <translation>Usar {colour}</translation>
    </message>
</context>
<context>
    <name>AccessFlow</name>
    <message>
        <source>You can no longer read this client.</source>
        <translation>Ya no puede leer las respuestas de esta persona.</translation>
    </message>
    <message>
        <source>{client} comes again.</source>
        <translation>{client} vuelve a venir.</translation>
    </message>
    <message>
        <source>{client} has left.</source>
        <translation>{client} ha dejado la consulta.</translation>
    </message>
    <message>
        <source>{client} is erased.</source>
        <translation>Se ha borrado a {client}.</translation>
    </message>
    <message>
        <source>{client} is {name}’s client now.</source>
        <translation>Ahora {client} es paciente de {name}.</translation>
    </message>
    <message>
        <source>{name} can no longer read this client.</source>
        <translation>{name} ya no puede leer las respuestas de esta persona.</translation>
    </message>
    <message>
        <source>{name} can read this client now.</source>
        <translation>{name} ya puede leer las respuestas de esta persona.</translation>
    </message>
</context>
<context>
    <name>AccessTab</name>
    <message>
        <source>A client may ask for a copy of everything that was answered here: a report to read, and the answers for another program.</source>
        <translation>Cada paciente puede pedir una copia de todo lo que respondió aquí: un informe para leer y las respuestas para otro programa.</translation>
    </message>
    <message>
        <source>A client who has left is no longer in the list and cannot answer any more.</source>
        <translation>Quien ha dejado la consulta ya no aparece en la lista ni puede responder más.</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Una copia</translation>
    </message>
    <message>
        <source>A copy of all answers</source>
        <translation>Copia de todas las respuestas</translation>
    </message>
    <message>
        <source>A lost card, or one that somebody else saw, is replaced by a new one.</source>
        <translation>Si la tarjeta se pierde o la ve otra persona, se sustituye por una nueva.</translation>
    </message>
    <message>
        <source>Access and card</source>
        <translation>Acceso y tarjeta</translation>
    </message>
    <message>
        <source>Code card</source>
        <translation>Tarjeta de código</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Destroys the client’s keys: nobody can read these answers any more, not even you.</source>
        <translation>Destruye las claves de esta persona: nadie podrá leer ya estas respuestas, ni siquiera usted.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Erase this client for good</source>
        <translation>Borrar a esta persona para siempre</translation>
    </message>
    <message>
        <source>Erase {client} for good? The name, the code card and the keys to all answers are destroyed, and nothing brings them back. Backups that were made before still hold them until you destroy those.</source>
        <translation>¿Borrar a {client} para siempre? Se destruyen el nombre, la tarjeta de código y las claves de todas las respuestas, y nada puede recuperarlos. Las copias de seguridad anteriores los conservan hasta que usted las destruya.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Hand {client} over to {name}? You cannot read this client afterwards.</source>
        <translation>¿Traspasar a {client} a {name}? Después usted ya no podrá leer sus respuestas.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Make a new code card? The one that the client has stops working at once.</source>
        <translation>¿Hacer una nueva tarjeta de código? La que tiene su paciente dejará de servir de inmediato.</translation>
    </message>
    <message>
        <source>New code card</source>
        <translation>Nueva tarjeta de código</translation>
    </message>
    <message>
        <source>Nobody else works in this practice.</source>
        <translation>Nadie más trabaja en esta consulta.</translation>
    </message>
    <message>
        <source>This client comes again</source>
        <translation>Esta persona vuelve a venir</translation>
    </message>
    <message>
        <source>This client has left</source>
        <translation>Esta persona ha dejado la consulta</translation>
    </message>
    <message>
        <source>This client has left: not in the list, and the code card is not taken.</source>
        <translation>Esta persona ha dejado la consulta: no está en la lista y su tarjeta de código no se acepta.</translation>
    </message>
    <message>
        <source>Type the client’s name to erase</source>
        <translation>Escriba el nombre de esta persona para borrarla</translation>
    </message>
    <message>
        <source>Who can read</source>
        <translation>Quién puede leer</translation>
    </message>
    <message>
        <source>Whoever can read sees all answers, past and future. The recovery key opens every client.</source>
        <translation>Quien puede leer ve todas las respuestas, pasadas y futuras. La clave de recuperación abre las de cada paciente.</translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation>Sí, tarjeta nueva</translation>
    </message>
    <message>
        <source>Yes, hand over</source>
        <translation>Sí, traspasar</translation>
    </message>
</context>
<context>
    <name>AddClientPage</name>
    <message>
        <source>Add a client</source>
        <translation>Añadir paciente</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Lista de pacientes</translation>
    </message>
    <message>
        <source>Make the code card</source>
        <translation>Hacer la tarjeta de código</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Nombre de su paciente</translation>
    </message>
    <message>
        <source>Please type the client’s name first.</source>
        <translation>Escriba primero el nombre de su paciente.</translation>
    </message>
    <message>
        <source>The name is sealed: only you and the recovery key can read it.</source>
        <translation>El nombre está sellado: solo usted y la clave de recuperación pueden leerlo.</translation>
    </message>
</context>
<context>
    <name>AddTherapistPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>Añadir terapeuta</translation>
    </message>
    <message>
        <source>Add this therapist</source>
        <translation>Añadir a esta persona</translation>
    </message>
    <message>
        <source>Best typed by the new colleague: it opens the answers of the clients whom you share or hand over. Until then there is nothing to read.</source>
        <translation>Es mejor que la escriba su colega: abre las respuestas de pacientes que usted comparta o traspase. Hasta entonces no hay nada que leer.</translation>
    </message>
    <message>
        <source>Name of the therapist, typed to unlock</source>
        <translation>Nombre de terapeuta, que se escribe para desbloquear</translation>
    </message>
    <message>
        <source>Please type the therapist’s name.</source>
        <translation>Escriba el nombre de terapeuta.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Terapeutas</translation>
    </message>
</context>
<context>
    <name>AloudButton</name>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
</context>
<context>
    <name>Analogue</name>
    <message>
        <source>A little less</source>
        <translation>Un poco menos</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Un poco más</translation>
    </message>
    <message>
        <source>Mark the middle</source>
        <translation>Marcar el centro</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Todavía no hay nada marcado.</translation>
    </message>
    <message>
        <source>Tap the line again to move the mark.</source>
        <translation>Toque otra vez la línea para mover la marca.</translation>
    </message>
    <message>
        <source>Tap the line where it fits for you.</source>
        <translation>Toque la línea en el lugar que mejor encaje para usted.</translation>
    </message>
    <message>
        <source>Towards: {words}</source>
        <translation>Hacia: {words}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Close to: {words}</source>
        <translation>Cerca de: {words}</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>En el centro</translation>
    </message>
    <message>
        <source>More towards: {words}</source>
        <translation>Más hacia: {words}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words} ({number} of {most})</source>
        <translation>{words} ({number} de {most})</translation>
    </message>
</context>
<context>
    <name>AwayPage</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The therapist is using this device.</source>
        <translation>Su terapeuta está usando este dispositivo.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Another folder</source>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>It lies on the same disk as the practice: one fault may take both. Copy it to a USB stick.</source>
        <translation>Está en el mismo disco que la consulta: una sola avería puede llevarse las dos. Cópiela a una memoria USB.</translation>
    </message>
    <message>
        <source>Making the backup, then restoring it once to see that it works</source>
        <translation>Se está haciendo la copia de seguridad y luego se restaura una vez para comprobar que funciona</translation>
    </message>
    <message>
        <source>On this device or in the practice’s network</source>
        <translation>En este dispositivo o en la red de la consulta</translation>
    </message>
    <message>
        <source>One encrypted file with all answers and all keys. It opens with a therapist’s passphrase or the recovery key, on this device or on a new one.</source>
        <translation>Un archivo cifrado con todas las respuestas y todas las claves. Se abre con la frase de acceso de cualquier terapeuta o con la clave de recuperación, en este dispositivo o en uno nuevo.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Put a USB stick in: it appears here by itself.</source>
        <translation>Conecte una memoria USB: aparece aquí por sí sola.</translation>
    </message>
    <message>
        <source>Take the stick out and keep it away from this device.</source>
        <translation>Retire la memoria USB y guárdela lejos de este dispositivo.</translation>
    </message>
    <message>
        <source>The backup is made, and it was restored once to see that it works: {count} records, {size}. It is {file}.</source>
        <translation>La copia de seguridad está hecha y se restauró una vez para comprobar que funciona: {count} registros, {size}. Es {file}.</translation>
    </message>
    <message>
        <source>The last backup: {date}, {count} records</source>
        <translation>Última copia de seguridad: {date}, {count} registros</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet.</source>
        <translation>Aún no hay ninguna copia de seguridad de esta consulta.</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>¿Dónde se guarda?</translation>
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
        <translation>Vuelta a la página de bienvenida en {seconds} s. Toque la pantalla o pulse una tecla para quedarse.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock at once: Esc or Ctrl+L</source>
        <translation>Bloquear de inmediato: Esc o Ctrl+L</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Touch or press any key to stay.</source>
        <translation>Se bloquea en {seconds} s. Toque la pantalla o pulse una tecla para quedarse.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>A few seconds left.</source>
        <translation>Quedan unos segundos.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>Queda más o menos un minuto.</numerusform>
            <numerusform>Quedan unos %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Queda menos de un minuto.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Code card</source>
        <translation>Tarjeta de código</translation>
    </message>
    <message>
        <source>Print this page at its full size, cut the card out and give it to the client. Then delete the file: Rapport keeps no copy of the code, and a lost card is replaced by a new one.</source>
        <translation>Imprima esta página a tamaño real, recorte la tarjeta y désela a su paciente. Después elimine el archivo: Rapport no guarda ninguna copia del código, y si la tarjeta se pierde, se sustituye por una nueva.</translation>
    </message>
    <message>
        <source>Rapport code card</source>
        <translation>Tarjeta de código de Rapport</translation>
    </message>
    <message>
        <source>Type it on the screen, or hold the lines under the reader. Nobody can read answers with it. If you lose it, tell your therapist.</source>
        <translation>Escríbalo en la pantalla o ponga las líneas bajo el lector. Con él nadie puede leer respuestas. Si pierde la tarjeta, dígaselo a su terapeuta.</translation>
    </message>
    <message>
        <source>Whose card it is, by hand (do not write it on the card)</source>
        <translation>De quién es la tarjeta, a mano (no lo escriba en la tarjeta)</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <translation>Su código personal</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Your clients</source>
        <translation>Sus pacientes</translation>
    </message>
    <message>
        <source>Your clients, the most urgent first</source>
        <translation>Sus pacientes, primero lo más urgente</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>And {count} more: “Practice”, “Records” lists all of them.</source>
        <translation>Y {count} más: en «Consulta», «Registros» está la lista completa.</translation>
    </message>
    <message>
        <source>Answers of clients who had no code at hand. Open to read them one by one.</source>
        <translation>Respuestas de pacientes que no tenían el código a mano. Abra para leerlas una por una.</translation>
    </message>
    <message>
        <source>Last session: {date}.</source>
        <translation>Última sesión: {date}.</translation>
    </message>
    <message>
        <source>New answer sheets: {count}.</source>
        <translation>Hojas de respuestas nuevas: {count}.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Todavía no hay ninguna sesión.</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>Ruptura abierta</translation>
    </message>
    <message>
        <source>Open rupture: {sessions}.</source>
        <translation>Ruptura abierta: sesión {sessions}.</translation>
    </message>
    <message>
        <source>Sessions without a score: {count}.</source>
        <translation>Sesiones sin puntuación: {count}.</translation>
    </message>
    <message>
        <source>The last session has no score: too few questions were answered.</source>
        <translation>La última sesión no tiene puntuación: se respondieron muy pocas preguntas.</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Sin código</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>Nuevas: {count}</translation>
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
            <numerusform>%n persona respondió sin código</numerusform>
            <numerusform>%n personas respondieron sin código</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer sheet(s) since you last looked</source>
        <translation>
            <numerusform>%n hoja de respuestas nueva desde su última visita</numerusform>
            <numerusform>%n hojas de respuestas nuevas desde su última visita</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Añadir paciente</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Cerrar el quiosco</translation>
    </message>
    <message>
        <source>Close the kiosk? Clients cannot answer until it is started again.</source>
        <translation>¿Cerrar el quiosco? Nadie podrá responder hasta que se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>No client is in “{part}” now.</source>
        <translation>Ahora no hay nadie en «{part}».</translation>
    </message>
    <message>
        <source>No client yet. Add the first one to get a code card.</source>
        <translation>Aún no hay pacientes. Añada a la primera persona para obtener una tarjeta de código.</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it, among “{part}”.</source>
        <translation>Ningún nombre de «{part}» contiene «{typed}».</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it.</source>
        <translation>Ningún nombre contiene «{typed}».</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Records: {code}</source>
        <translation>Registros: {code}</translation>
    </message>
    <message>
        <source>Records: {code}, last time {last}</source>
        <translation>Registros: {code}, la última vez {last}</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Mostrar la lista completa</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Sí, cerrarlo</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>Sus pacientes</translation>
    </message>
</context>
<context>
    <name>CheckKeyPage</name>
    <message>
        <source>Check the new recovery key</source>
        <translation>Compruebe la nueva clave de recuperación</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>Escriba dos de sus grupos a partir de su papel o archivo. No importan las mayúsculas.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>Ver la clave de nuevo</translation>
    </message>
    <message>
        <source>Use the new key from now on</source>
        <translation>Usar la nueva clave desde ahora</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>¿Le gustaría añadir algo?</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>Por ahora, nada</translation>
    </message>
    <message>
        <source>Ready to send?</source>
        <translation>¿Enviamos sus respuestas?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation>Toque una respuesta para cambiarla.</translation>
    </message>
    <message>
        <source>You wrote something</source>
        <translation>Ha escrito algo</translation>
    </message>
    <message>
        <source>{question} {answer}. Open the box.</source>
        <translation>{question} {answer}. Abrir el recuadro.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Access and card</source>
        <translation>Acceso y tarjeta</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Lista de pacientes</translation>
    </message>
    <message>
        <source>Note steps of repair</source>
        <translation>Pasos de reparación</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>Start the survey for this client</source>
        <translation>Iniciar el cuestionario para esta persona</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
</context>
<context>
    <name>CodeCardView</name>
    <message>
        <source>Rapport code card</source>
        <translation>Tarjeta de código de Rapport</translation>
    </message>
    <message>
        <source>Save a card to print (PDF)</source>
        <translation>Guardar una tarjeta para imprimir (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>Guardado en {file}. Imprímalo en otro equipo y después elimine el archivo.</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>La tarjeta está lista</translation>
    </message>
    <message>
        <source>The code is {code}</source>
        <translation>El código es {code}</translation>
    </message>
    <message>
        <source>The personal code</source>
        <translation>El código personal</translation>
    </message>
    <message>
        <source>Write it on the client’s card now, or save a card to print. It is shown this once and stored nowhere in clear; a lost card is replaced by a new one.</source>
        <translation>Escríbalo ahora en la tarjeta de su paciente o guarde una tarjeta para imprimir. Se muestra solo esta vez y no se guarda sin cifrar en ningún sitio; si la tarjeta se pierde, se sustituye por una nueva.</translation>
    </message>
</context>
<context>
    <name>CodeDisplay</name>
    <message>
        <source>Code: {digits}</source>
        <translation>Código: {digits}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>todavía nada</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>I have no code at hand</source>
        <translation>No tengo el código a mano</translation>
    </message>
    <message>
        <source>Please enter your code</source>
        <translation>Escriba su código, por favor</translation>
    </message>
    <message>
        <source>The code has ten digits. Please type the ones that are missing.</source>
        <translation>El código tiene diez cifras. Escriba las que faltan, por favor.</translation>
    </message>
    <message>
        <source>Type the ten digits on your card, or scan it.</source>
        <translation>Escriba las diez cifras de su tarjeta o pase la tarjeta por el lector.</translation>
    </message>
</context>
<context>
    <name>ColleagueCard</name>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de acceso</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>Nueva frase de acceso para {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar a {name}</translation>
    </message>
    <message>
        <source>Remove {name}? Nobody unlocks with that passphrase any more. Answers stay; clients who have left become the practice’s, and can be read with the recovery key.</source>
        <translation>¿Quitar a {name}? Nadie podrá desbloquear ya con esa frase de acceso. Las respuestas se conservan; las de quienes han dejado la consulta pasan a la consulta y pueden leerse con la clave de recuperación.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Sí, quitar</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (usted)</translation>
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
        <translation>Botones para continuar</translation>
    </message>
    <message>
        <source>Buttons to go on at the left</source>
        <translation>Botones para continuar a la izquierda</translation>
    </message>
    <message>
        <source>Buttons to go on at the right</source>
        <translation>Botones para continuar a la derecha</translation>
    </message>
    <message>
        <source>Choose what suits you. You can change it again at any time.</source>
        <translation>Elija lo que le resulte más cómodo. Puede cambiarlo de nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>Hacer esta página más fácil de leer</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text size {percent} percent</source>
        <translation>Tamaño del texto: {percent} por ciento</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Usual contrast</source>
        <translation>Contraste normal</translation>
    </message>
</context>
<context>
    <name>CommentPage</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Queda %n carácter</numerusform>
            <numerusform>Quedan %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>Vaciar el recuadro</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>¿Le gustaría añadir algo?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>You can leave this empty. Nobody reads it now: it is read later, with your answers. If you need somebody today, please speak to us in person.</source>
        <translation>Puede dejarlo vacío. Nadie lo lee en este momento: se lee más tarde, junto con sus respuestas. Si hoy necesita a alguien, háblenos en persona, por favor.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check the recovery key</source>
        <translation>Compruebe la clave de recuperación</translation>
    </message>
    <message>
        <source>Found the practice</source>
        <translation>Crear la consulta</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>Escriba dos de sus grupos a partir de su papel o archivo. No importan las mayúsculas.</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>Ver la clave de nuevo</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Paso 3 de 3</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>A backup is being made</source>
        <translation>Se está haciendo una copia de seguridad</translation>
    </message>
    <message>
        <source>This view locks by itself as soon as it is done. “Lock” locks at once; then there is no backup.</source>
        <translation>Esta vista se bloquea sola en cuanto termine. «Bloquear» bloquea de inmediato; en ese caso no habrá copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Hoy, {date}</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>Files are saved as they are.</source>
        <translation>Los archivos se guardan tal cual.</translation>
    </message>
    <message>
        <source>For practices in the United States that treat substance use disorders: their records may only be passed on together with a notice. Everywhere else you do not need it.</source>
        <translation>Para consultas de Estados Unidos que tratan trastornos por consumo de sustancias: sus registros solo se pueden transmitir acompañados de un aviso. En los demás lugares no hace falta.</translation>
    </message>
    <message>
        <source>It stands at the foot of reports and pictures and inside exports as JSON and FHIR. Beside a table (CSV) lies a text file with it, so that programs can read the table.</source>
        <translation>Está al pie de los informes y las imágenes, y dentro de las exportaciones en JSON y FHIR. Junto a una tabla (CSV) hay un archivo de texto con el aviso, para que los programas puedan leer la tabla.</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>Sin aviso</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>Aviso en los archivos guardados</translation>
    </message>
    <message>
        <source>On everything that is saved from now on.</source>
        <translation>En todo lo que se guarde a partir de ahora.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>That holds from now on. Files that were saved before stay as they are.</source>
        <translation>Esto vale a partir de ahora. Los archivos ya guardados quedan como están.</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>El aviso</translation>
    </message>
    <message>
        <source>The notice is the short form of 42 CFR 2.32(a)(2), in the language of the law. The law also wants a copy of the client’s consent with it, or a clear explanation of what the consent covers: you add that.</source>
        <translation>El aviso es la forma breve de 42 CFR 2.32(a)(2), en el idioma de la ley. La ley pide además una copia del consentimiento de su paciente, o una explicación clara de lo que abarca: eso lo añade usted.</translation>
    </message>
    <message>
        <source>The notice of 42 CFR part 2</source>
        <translation>El aviso de 42 CFR Part 2</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next, this device shows the welcome page for clients. Tap “Therapist” there, unlock with your passphrase, and add your first client to get a code card.</source>
        <translation>Ahora este dispositivo muestra la página de bienvenida para pacientes. Toque allí «Terapeuta», desbloquee con su frase de acceso y añada a la primera persona para obtener una tarjeta de código.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>The practice is ready</source>
        <translation>La consulta está lista</translation>
    </message>
    <message>
        <source>What was here before is kept in {folder}.</source>
        <translation>Lo que había aquí antes se conserva en {folder}.</translation>
    </message>
    <message>
        <source>“{practice}” is here again as it was on {date}: {count} records, every one of them checked. Answers given after that are not in it. Next, this device shows the welcome page for clients.</source>
        <translation>«{practice}» vuelve a estar aquí tal como estaba el {date}: {count} registros, todos ellos comprobados. Las respuestas posteriores no están incluidas. Ahora este dispositivo muestra la página de bienvenida para pacientes.</translation>
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
        <translation>Hacer esta página más fácil de leer</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>{question} {answer}. Change this answer.</source>
        <translation>{question} {answer}. Cambiar esta respuesta.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Last session first</source>
        <translation>Última sesión primero</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Lo más urgente primero</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Conviene mirarlo</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>Respuestas nuevas</translation>
    </message>
    <message>
        <source>No answers lately</source>
        <translation>Sin respuestas recientes</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>Ruptura abierta</translation>
    </message>
    <message>
        <source>Order of the clients</source>
        <translation>Orden de la lista de pacientes</translation>
    </message>
    <message>
        <source>Which clients are shown</source>
        <translation>Qué pacientes se muestran</translation>
    </message>
</context>
<context>
    <name>FormerPage</name>
    <message>
        <source>Clients who have left</source>
        <translation>Pacientes que han dejado la consulta</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>They are not in the list of your clients. Open one to read, to let come again, or to erase.</source>
        <translation>No están en la lista de sus pacientes. Abra el nombre para leer, para que la persona vuelva a venir o para borrarla.</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Seconds left: {seconds}</source>
        <translation>Segundos que quedan: {seconds}</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. If not, nothing is kept.</source>
        <translation>Toque en cualquier lugar para continuar. Si no, no se guarda nada.</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message numerus="yes">
        <source>%n answer sheet(s) destroyed.</source>
        <translation>
            <numerusform>%n hoja de respuestas destruida.</numerusform>
            <numerusform>%n hojas de respuestas destruidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy for good all answers that are older than that, now and from now on?</source>
        <translation>¿Destruir para siempre todas las respuestas más antiguas, ahora y de aquí en adelante?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Keep them so</source>
        <translation>Conservar así</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Nothing is destroyed by itself.</source>
        <translation>Nada se destruye por sí solo.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>Esto vale a partir de ahora.</translation>
    </message>
    <message>
        <source>What is older is destroyed, for colleagues’ clients at their next unlock: that somebody answered stays, what was answered is gone for good. Backups made before still hold it. How long answers have to be kept is set by law; ask your professional body.</source>
        <translation>Lo más antiguo se destruye; lo de pacientes de sus colegas, la próxima vez que sus colegas desbloqueen. Queda constancia de que alguien respondió, pero lo que respondió desaparece para siempre. Las copias de seguridad anteriores aún lo contienen. La ley fija cuánto tiempo deben conservarse las respuestas; pregunte a su colegio profesional.</translation>
    </message>
    <message>
        <source>Yes, destroy older answers</source>
        <translation>Sí, destruir las respuestas antiguas</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>Fingerprint, to tell keys apart: {fingerprint}</source>
        <translation>Huella, para distinguir las claves: {fingerprint}</translation>
    </message>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>Grupo {number}: {letters}</translation>
    </message>
    <message>
        <source>Save a page to print (PDF)</source>
        <translation>Guardar una página para imprimir (PDF)</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Guardar como texto sin formato</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>Guardado en {file}. Imprímalo en otro equipo y después elimine el archivo.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Take back the last digit</source>
        <translation>Quitar la última cifra</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {language}</source>
        <translation>Idioma: {language}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>A native speaker has read what Rapport says in this language.</source>
        <translation>Una persona nativa ha leído lo que Rapport dice en este idioma.</translation>
    </message>
    <message>
        <source>A native speaker has reviewed it</source>
        <translation>Una persona nativa lo ha revisado</translation>
    </message>
    <message>
        <source>Begin every visit in this language</source>
        <translation>Empezar cada visita en este idioma</translation>
    </message>
    <message>
        <source>Do not offer it to clients any more</source>
        <translation>No ofrecerlo más a pacientes</translation>
    </message>
    <message>
        <source>It was not reviewed after all</source>
        <translation>Al final no se ha revisado</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Offer it to clients</source>
        <translation>Ofrecerlo a pacientes</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>Esto vale a partir de ahora.</translation>
    </message>
    <message>
        <source>These words were written with care, but not reviewed by a native speaker yet. Ask somebody who grew up with the language to go through the client’s pages, and note it here.</source>
        <translation>Estos textos se escribieron con cuidado, pero todavía no los ha revisado ninguna persona nativa. Pida a alguien que haya crecido con el idioma que recorra las páginas para pacientes y anótelo aquí.</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Clients choose among the offered languages before the first question. Every visit begins in the practice’s own language; this view speaks it too, from its next start.</source>
        <translation>Antes de la primera pregunta se puede elegir entre los idiomas ofrecidos. Cada visita empieza en el idioma de la consulta; esta vista también lo habla, desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Not offered to clients</source>
        <translation>No se ofrece a pacientes</translation>
    </message>
    <message>
        <source>Offered to clients</source>
        <translation>Se ofrece a pacientes</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>The practice’s own language</source>
        <translation>Idioma de la consulta</translation>
    </message>
    <message>
        <source>not reviewed by a native speaker</source>
        <translation>sin revisar por una persona nativa</translation>
    </message>
    <message>
        <source>reviewed by a native speaker, {date}</source>
        <translation>revisado por una persona nativa, {date}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>How to read this</source>
        <translation>Cómo se lee</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Log, the newest entry first</source>
        <translation>Bitácora, primero lo más reciente</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>What was done, by whom and when. It never says what a client answered.</source>
        <translation>Qué se hizo, quién lo hizo y cuándo. Nunca dice lo que alguien respondió.</translation>
    </message>
</context>
<context>
    <name>LookFlow</name>
    <message>
        <source>The clients’ pages look like this from now on. These pages follow at the next unlock.</source>
        <translation>Las páginas para pacientes se ven así a partir de ahora. Estas páginas cambiarán la próxima vez que se desbloquee.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Accent</source>
        <translation>Color de acento</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>Botones para continuar</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>How the clients’ pages look. Every client may still choose what is easier to read.</source>
        <translation>Aspecto de las páginas para pacientes. Cada persona puede elegir igualmente lo que le sea más fácil de leer.</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Dejar este aspecto</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Motion when a page changes</source>
        <translation>Movimiento al cambiar de página</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Nombre de la consulta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Show Rapport’s mark again</source>
        <translation>Volver a mostrar el símbolo de Rapport</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The welcome page shows Rapport’s mark.</source>
        <translation>La página de bienvenida muestra el símbolo de Rapport.</translation>
    </message>
    <message>
        <source>Your picture is shown on the welcome page.</source>
        <translation>La página de bienvenida muestra su imagen.</translation>
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
        <translation>Un poco</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Completely</source>
        <translation>Por completo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>How the pages will look</source>
        <translation>Así se verán las páginas</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Bastante</translation>
    </message>
    <message>
        <source>Today I felt listened to.</source>
        <translation>Hoy sentí que me escuchaban.</translation>
    </message>
</context>
<context>
    <name>MineFlow</name>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport para supervisión</translation>
    </message>
</context>
<context>
    <name>MyPassphrasePage</name>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Mi frase de acceso</translation>
    </message>
    <message>
        <source>Please type your present passphrase.</source>
        <translation>Escriba su frase de acceso actual.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frase de acceso actual</translation>
    </message>
    <message>
        <source>The old one no longer works then. Backups made before still open with the old one: make a new backup afterwards.</source>
        <translation>La anterior dejará de servir. Las copias de seguridad ya hechas se siguen abriendo con la anterior: haga después una copia nueva.</translation>
    </message>
</context>
<context>
    <name>MyPractice</name>
    <message>
        <source>Counted by sessions: {told} of {sessions}. There is no interval for that, because the sessions of one client are not independent of each other.</source>
        <translation>Contado por sesiones: {told} de {sessions}. Para esto no hay intervalo, porque las sesiones de una misma persona no son independientes entre sí.</translation>
    </message>
    <message>
        <source>For each client the median of the last {recent} scores (from {sessions} on), then the median of these: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>Para cada paciente, la mediana de las últimas {recent} puntuaciones (a partir de {sessions}); después, la mediana de esas medianas: 0 es la respuesta más baja a cada pregunta, 100 la más alta.</translation>
    </message>
    <message>
        <source>How clients answer</source>
        <translation>Cómo responden sus pacientes</translation>
    </message>
    <message>
        <source>In brackets an interval: of 100 such intervals at least {share} hold the true median.</source>
        <translation>Entre paréntesis, un intervalo: de cada 100 intervalos así, al menos {share} contienen la mediana verdadera.</translation>
    </message>
    <message>
        <source>Lower than the other dimensions for most clients: “{dimension}”.</source>
        <translation>En la mayoría de sus pacientes, más baja que las demás dimensiones: «{dimension}».</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>Momentos que no fueron bien</translation>
    </message>
    <message>
        <source>My ratings beside theirs</source>
        <translation>Mis valoraciones junto a sus respuestas</translation>
    </message>
    <message>
        <source>No dimension is clearly lower than the others.</source>
        <translation>Ninguna dimensión es claramente más baja que las demás.</translation>
    </message>
    <message>
        <source>On no dimension do you and your clients clearly differ.</source>
        <translation>En ninguna dimensión hay una diferencia clara entre usted y sus pacientes.</translation>
    </message>
    <message>
        <source>Too few clients for a figure yet: {count} of {fewest}.</source>
        <translation>Aún faltan pacientes para dar una cifra: {count} de {fewest}.</translation>
    </message>
    <message>
        <source>With {hits} of these {count} clients every such moment is put right by their own answers ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>Según sus propias respuestas, todos esos momentos se arreglaron en {hits} de esas {count} personas ({share} %, intervalo del 95 % de {lower} a {upper} %).</translation>
    </message>
    <message>
        <source>You and your clients differ most on “{dimension}”.</source>
        <translation>La mayor diferencia entre usted y sus pacientes está en «{dimension}».</translation>
    </message>
    <message>
        <source>Your rating minus the client’s answer: for each client with {sessions} sessions rated by both the median, then the median of these. Above 0 you rate higher than the client does.</source>
        <translation>Su valoración menos la respuesta de su paciente: para cada paciente con {sessions} sesiones valoradas por ambas partes, la mediana; después, la mediana de esas medianas. Por encima de 0, usted valora más alto que sus pacientes.</translation>
    </message>
    <message>
        <source>{clients} of your own clients who still come, {sessions} sessions, {rated} of them rated by you. Each client counts once. No figure is given for fewer than {fewest} clients.</source>
        <translation>Pacientes a su cargo que siguen viniendo: {clients}. Sesiones: {sessions}, de ellas valoradas por usted: {rated}. Cada paciente cuenta una vez. Con menos de {fewest} pacientes no se da ninguna cifra.</translation>
    </message>
    <message>
        <source>{count} more clients answer another questionnaire and are left out.</source>
        <translation>Pacientes que responden a otro cuestionario y no se cuentan aquí: {count}.</translation>
    </message>
    <message>
        <source>{count} of {fewest} clients</source>
        <translation>{count} de {fewest} pacientes</translation>
    </message>
    <message>
        <source>{hits} of {count} clients told of a moment that did not feel right ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>Hablaron de un momento que no fue bien: {hits} de {count} pacientes ({share} %, intervalo del 95 % de {lower} a {upper} %).</translation>
    </message>
    <message>
        <source>{value} ({lower} to {upper}), {count} clients</source>
        <translation>{value} (de {lower} a {upper}), {count} pacientes</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms. These figures describe how your clients answered. They grade nobody, and no therapist is compared with another.</source>
        <translation>«La confianza después de la sesión» no es una escala validada y no tiene valores de referencia. Estas cifras describen cómo respondieron sus pacientes. No ponen nota a nadie ni comparan a terapeutas entre sí.</translation>
    </message>
</context>
<context>
    <name>MyPracticePage</name>
    <message>
        <source>My practice</source>
        <translation>Mi práctica</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Save for supervision (PDF)</source>
        <translation>Guardar para supervisión (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Guardado en {file}.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. It has no client’s name. To print it, open it on another computer.</source>
        <translation>El archivo no está cifrado: quien lo tenga puede leerlo. No contiene nombres de pacientes. Para imprimirlo, ábralo en otro equipo.</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Language of the practice</source>
        <translation>Idioma de la consulta</translation>
    </message>
    <message>
        <source>Name of the practice (clients see it)</source>
        <translation>Nombre de la consulta (lo ven sus pacientes)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Please type the name of the practice.</source>
        <translation>Escriba el nombre de la consulta.</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
    <message>
        <source>Restore a backup instead</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>Configurar Rapport</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Paso 1 de 3</translation>
    </message>
    <message>
        <source>Three short steps: the names, your passphrase, and a recovery key for emergencies. Nothing is stored before the last one is done, and nothing ever leaves this device.</source>
        <translation>Tres pasos cortos: los nombres, su frase de acceso y una clave de recuperación para emergencias. No se guarda nada antes de terminar el último, y nada sale nunca de este dispositivo.</translation>
    </message>
    <message>
        <source>Your name (the first therapist)</source>
        <translation>Su nombre (el primero en la lista de terapeutas)</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>Ya la tengo en papel</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Save the page to a USB stick and print it, or write it on paper. It is shown only now. The old key still holds until you have typed two groups of this one.</source>
        <translation>Guarde la página en una memoria USB e imprímala, o escriba la clave en papel. Solo se muestra ahora. La anterior sigue valiendo hasta que haya escrito dos grupos de esta.</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>La nueva clave de recuperación</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Make one for me: five words</source>
        <translation>Crear una por mí: cinco palabras</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>Elija una frase de acceso.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the second one again.</source>
        <translation>Las dos no coinciden. Escriba otra vez la segunda.</translation>
    </message>
    <message>
        <source>Write it down now, then type it once more below.</source>
        <translation>Anótela ahora en papel y luego escríbala otra vez abajo.</translation>
    </message>
</context>
<context>
    <name>NewerFormPage</name>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>This device is getting ready after an update. It goes on by itself.</source>
        <translation>Este dispositivo se está preparando tras una actualización. Seguirá por sí solo.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>All therapists of the practice see this, with every client. Name nobody here.</source>
        <translation>Cada terapeuta de la consulta ve esto, con cada paciente. No nombre a nadie aquí.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Only you can read your notes, and no export takes them along.</source>
        <translation>Solo usted puede leer sus notas, y ninguna exportación las incluye.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Add an event of the practice</source>
        <translation>Añadir un evento de la consulta</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: {text}</source>
        <translation>Cambiar: {text}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Event of the practice, {days}</source>
        <translation>Evento de la consulta, {days}</translation>
    </message>
    <message>
        <source>Your note on this session</source>
        <translation>Su nota sobre esta sesión</translation>
    </message>
    <message>
        <source>Your note, {days}</source>
        <translation>Su nota, {days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Nobody is watching now. If you need somebody today, please speak to us in person.</source>
        <translation>Nadie lo está viendo en este momento. Si hoy necesita a alguien, háblenos en persona, por favor.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Only your therapist can read your answers.</source>
        <translation>Solo su terapeuta puede leer sus respuestas.</translation>
    </message>
    <message>
        <source>They are stored locked on this device. For emergencies the practice keeps one spare key.</source>
        <translation>Se guardan bajo llave en este dispositivo. Para emergencias, la consulta tiene una llave de reserva.</translation>
    </message>
    <message>
        <source>Who will see this</source>
        <translation>Quién lo verá</translation>
    </message>
    <message>
        <source>You can skip any question, and you can stop at any time.</source>
        <translation>Puede omitir cualquier pregunta y puede parar en cualquier momento.</translation>
    </message>
    <message>
        <source>You gave no code, so the therapists of this practice can read these answers.</source>
        <translation>No dio ningún código, así que cualquier terapeuta de esta consulta puede leer estas respuestas.</translation>
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
        <translation>Volver arriba</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Ver más</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de acceso</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose your passphrase</source>
        <translation>Elija su frase de acceso</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It opens what your clients answered. Nobody can reset it: without it and without the recovery key the answers are gone. Four or five unrelated words are strong and easy to keep.</source>
        <translation>Abre lo que respondieron sus pacientes. Nadie puede restablecerla: sin ella y sin la clave de recuperación, las respuestas se pierden. Cuatro o cinco palabras sin relación entre sí son seguras y fáciles de recordar.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Paso 2 de 3</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: the therapist; filled where the client’s answers had not been seen.</source>
        <translation>Puntos y línea continua: paciente. Rombos y línea discontinua: terapeuta; rellenos si aún no se habían visto las respuestas.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>paciente</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>terapeuta</translation>
    </message>
</context>
<context>
    <name>PictureFlow</name>
    <message>
        <source>Rapport both views</source>
        <translation>Las dos miradas de Rapport</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Both views over time: the client’s scores and your own ratings. In Rapport nobody else sees your ratings; whoever gets the file does.</source>
        <translation>Las dos miradas a lo largo del tiempo: las puntuaciones de su paciente y las valoraciones de usted. En Rapport nadie más ve sus valoraciones; quien reciba el archivo, sí.</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>Guardar esta imagen</translation>
    </message>
    <message>
        <source>Save this picture: {client}</source>
        <translation>Guardar esta imagen: {client}</translation>
    </message>
    <message>
        <source>The plot as you saw it: all sessions.</source>
        <translation>El gráfico tal como lo vio: todas las sesiones.</translation>
    </message>
    <message>
        <source>The plot as you saw it: sessions {first} to {last} of {count}. The usual range and the marks are those of the whole course.</source>
        <translation>El gráfico tal como lo vio: sesiones {first} a {last} de {count}. El rango habitual y las marcas son los de la serie completa.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Qué se guarda</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>No session yet. The first answers will appear here.</source>
        <translation>Todavía no hay ninguna sesión. Las primeras respuestas aparecerán aquí.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}</source>
        <translation>Sesiones {first} a {last} de {count}</translation>
    </message>
    <message>
        <source>a fall</source>
        <translation>una caída</translation>
    </message>
    <message>
        <source>below the cut-off</source>
        <translation>por debajo del punto de corte</translation>
    </message>
    <message>
        <source>below the usual range</source>
        <translation>por debajo del rango habitual</translation>
    </message>
    <message>
        <source>first {count} sessions</source>
        <translation>primeras {count} sesiones</translation>
    </message>
    <message>
        <source>has stayed low</source>
        <translation>se ha mantenido baja</translation>
    </message>
    <message>
        <source>long run on one side</source>
        <translation>racha larga a un mismo lado</translation>
    </message>
    <message>
        <source>lower than last time</source>
        <translation>más baja que la última vez</translation>
    </message>
    <message>
        <source>marked fall</source>
        <translation>caída marcada</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>no usual range: no variation so far</source>
        <translation>sin rango habitual: aún no hay variación</translation>
    </message>
    <message>
        <source>rarely so low</source>
        <translation>rara vez tan baja</translation>
    </message>
    <message>
        <source>reliable change</source>
        <translation>cambio fiable</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>arreglado</translation>
    </message>
    <message>
        <source>slow decline</source>
        <translation>descenso lento</translation>
    </message>
    <message>
        <source>still low</source>
        <translation>todavía baja</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>aún abierto</translation>
    </message>
    <message>
        <source>usual range from {count} scores on</source>
        <translation>rango habitual a partir de {count} puntuaciones</translation>
    </message>
    <message>
        <source>{value} on {date}</source>
        <translation>{value} el {date}</translation>
    </message>
    <message>
        <source>{value} top of the range</source>
        <translation>{value} límite superior del rango</translation>
    </message>
    <message>
        <source>{value} usual level</source>
        <translation>{value} nivel habitual</translation>
    </message>
    <message>
        <source>{value} usual range for this client, from the first {count} sessions</source>
        <translation>{value} rango habitual de esta persona, según las primeras {count} sesiones</translation>
    </message>
</context>
<context>
    <name>PlotChoice</name>
    <message>
        <source>A picture for a document (PNG), one that stays sharp at any size (SVG), or what is drawn as a table, one row a session (CSV). The table has neither a name nor notes.</source>
        <translation>Una imagen para un documento (PNG), otra que se ve nítida a cualquier tamaño (SVG), o lo dibujado en forma de tabla, una fila por sesión (CSV). La tabla no lleva ni nombre ni notas.</translation>
    </message>
    <message>
        <source>The beginning of each is printed too. Whoever gets the picture reads it.</source>
        <translation>También se imprime el comienzo de cada nota y evento. Quien reciba la imagen lo leerá.</translation>
    </message>
    <message>
        <source>With the client’s name</source>
        <translation>Con el nombre de su paciente</translation>
    </message>
    <message>
        <source>With your notes and the events of the practice</source>
        <translation>Con sus notas y los eventos de la consulta</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n cosa que revisar</numerusform>
            <numerusform>%n cosas que revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>42 CFR part 2</source>
        <translation>42 CFR Part 2</translation>
    </message>
    <message>
        <source>All answers are kept.</source>
        <translation>Se conservan todas las respuestas.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Lista de pacientes</translation>
    </message>
    <message>
        <source>All questions are asked.</source>
        <translation>Se hacen todas las preguntas.</translation>
    </message>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>Todo lo comprobado está tal como lo escribió Rapport.</translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n month(s).</source>
        <translation>
            <numerusform>Las respuestas se conservan %n mes.</numerusform>
            <numerusform>Las respuestas se conservan %n meses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n year(s).</source>
        <translation>
            <numerusform>Las respuestas se conservan %n año.</numerusform>
            <numerusform>Las respuestas se conservan %n años.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Change what you unlock with.</source>
        <translation>Cambie la frase con la que desbloquea.</translation>
    </message>
    <message>
        <source>Clients can add own words.</source>
        <translation>Las personas pueden añadir sus propias palabras.</translation>
    </message>
    <message>
        <source>Clients who have left</source>
        <translation>Pacientes que han dejado la consulta</translation>
    </message>
    <message>
        <source>Every visit begins in: {language}</source>
        <translation>Cada visita empieza en: {language}</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Make a new one when it is lost or somebody saw it.</source>
        <translation>Haga una nueva si se perdió o si alguien la vio.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Mi frase de acceso</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>Mi práctica</translation>
    </message>
    <message>
        <source>Name, colours, logo and size of the clients’ pages.</source>
        <translation>Nombre, colores, logotipo y tamaño de las páginas para pacientes.</translation>
    </message>
    <message>
        <source>Name, look, languages, questions and the time of a visit reach your further kiosks with the next list of clients that you bring them.</source>
        <translation>El nombre, el aspecto, los idiomas, las preguntas y el tiempo de una visita llegan a sus demás quioscos con la próxima lista de pacientes que lleve a ellos.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>Aviso en los archivos guardados</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>The last one is from {date}.</source>
        <translation>La última es del {date}.</translation>
    </message>
    <message>
        <source>The short form is asked.</source>
        <translation>Se usa la versión corta.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Terapeutas</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>What your clients’ answers say together, without names.</source>
        <translation>Lo que dicen en conjunto las respuestas de sus pacientes, sin nombres.</translation>
    </message>
    <message>
        <source>When a visit ends by itself, and when these pages lock.</source>
        <translation>Cuándo termina una visita por sí sola y cuándo se bloquean estas páginas.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>One more after question {position} of {total}</source>
        <translation>Una más después de la pregunta {position} de {total}</translation>
    </message>
    <message>
        <source>Question {position} of {total}</source>
        <translation>Pregunta {position} de {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Dejar esta respuesta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>One more after question {position} of {total}, about {timeframe}</source>
        <translation>Una más después de la pregunta {position} de {total}, sobre {timeframe}</translation>
    </message>
    <message>
        <source>Question {position} of {total}, about {timeframe}</source>
        <translation>Pregunta {position} de {total}, sobre {timeframe}</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Omitir esta pregunta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>All nine questions</source>
        <translation>Las nueve preguntas</translation>
    </message>
    <message>
        <source>Ask so from now on</source>
        <translation>Preguntar así a partir de ahora</translation>
    </message>
    <message>
        <source>Before sending, a client can write up to 300 characters. The page says that nobody reads them now. You read them with the session; Rapport does not search them for anything. Every answer sheet then takes eight times the room on the disk, so that nobody can tell who wrote. A device without a keyboard needs the one of its system.</source>
        <translation>Antes de enviar, se pueden escribir hasta 300 caracteres. La página dice que nadie los lee en ese momento. Usted los lee con la sesión; Rapport no busca nada en ellos. Cada hoja de respuestas ocupa entonces ocho veces más espacio en el disco, para que nadie pueda saber quién escribió. Un dispositivo sin teclado necesita el teclado en pantalla de su sistema.</translation>
    </message>
    <message>
        <source>Five questions. Its scores do not compare with the others: a new course begins.</source>
        <translation>Cinco preguntas. Sus puntuaciones no se pueden comparar con las otras: empieza una nueva serie.</translation>
    </message>
    <message>
        <source>Offer a box for the client’s own words</source>
        <translation>Ofrecer un recuadro para las propias palabras</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>That holds from the next visit on.</source>
        <translation>Esto vale a partir de la próxima visita.</translation>
    </message>
    <message>
        <source>The short form</source>
        <translation>La versión corta</translation>
    </message>
    <message>
        <source>Under a minute.</source>
        <translation>Menos de un minuto.</translation>
    </message>
    <message>
        <source>What you choose holds for every client of the practice, from the next visit on. Further kiosks follow when you bring them the next list of clients.</source>
        <translation>Lo que elija vale para cada paciente de la consulta, a partir de la próxima visita. Los demás quioscos lo aplican cuando les lleve la próxima lista de pacientes.</translation>
    </message>
    <message>
        <source>Whom to call in a crisis, as it stands beside the box</source>
        <translation>A quién llamar en una crisis, tal como aparece junto al recuadro</translation>
    </message>
</context>
<context>
    <name>RatingForm</name>
    <message>
        <source>Had you seen the client’s answers to this session?</source>
        <translation>¿Había visto ya las respuestas de su paciente a esta sesión?</translation>
    </message>
    <message>
        <source>Keep my rating</source>
        <translation>Conservar mi valoración</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Conservar los cambios</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Take this rating back</source>
        <translation>Retirar esta valoración</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Leave this out</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>ReaderRow</name>
    <message>
        <source>Hand over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>Traspasar a {name}</translation>
    </message>
    <message>
        <source>Share for cover</source>
        <translation>Compartir para sustitución</translation>
    </message>
    <message>
        <source>Share with {name} for cover</source>
        <translation>Compartir con {name} para sustitución</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Stop sharing with {name}</source>
        <translation>Dejar de compartir con {name}</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (usted)</translation>
    </message>
    <message>
        <source>{name}: can read, for cover</source>
        <translation>{name}: puede leer, por sustitución</translation>
    </message>
    <message>
        <source>{name}: cannot read</source>
        <translation>{name}: no puede leer</translation>
    </message>
    <message>
        <source>{name}: the client’s therapist</source>
        <translation>{name}: terapeuta de esta persona</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>Todo lo comprobado está tal como lo escribió Rapport.</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Comprobarlo todo ahora</translation>
    </message>
    <message>
        <source>Checking every record</source>
        <translation>Comprobando cada registro</translation>
    </message>
    <message>
        <source>Every record was checked just now, and all of it is as Rapport wrote it.</source>
        <translation>Se acaba de comprobar cada registro, y todo está tal como lo escribió Rapport.</translation>
    </message>
    <message>
        <source>Is all of it whole?</source>
        <translation>¿Está todo íntegro?</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>No ocurrió nada.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Since you last unlocked</source>
        <translation>Desde la última vez que desbloqueó</translation>
    </message>
    <message>
        <source>State code</source>
        <translation>Código de estado</translation>
    </message>
    <message>
        <source>The number of records and six characters that stand for all of them. Write it down now and then: as long as it continues from what you noted, nobody has put an older copy in its place.</source>
        <translation>El número de registros y seis caracteres que los representan a todos. Anótelo de vez en cuando: mientras continúe lo que usted anotó, nadie ha puesto en su lugar una copia más antigua.</translation>
    </message>
    <message>
        <source>What was done in this practice, the newest first.</source>
        <translation>Lo que se hizo en esta consulta, primero lo más reciente.</translation>
    </message>
    <message>
        <source>When you last unlocked it was {code}.</source>
        <translation>Cuando desbloqueó por última vez era {code}.</translation>
    </message>
    <message>
        <source>You unlock for the first time here.</source>
        <translation>Es la primera vez que desbloquea aquí.</translation>
    </message>
</context>
<context>
    <name>RecoveryFlow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Clave de recuperación de Rapport</translation>
    </message>
    <message>
        <source>The new recovery key (fingerprint {fingerprint}) opens everything now. Destroy the old paper once no backup needs it any more.</source>
        <translation>La nueva clave de recuperación (huella {fingerprint}) lo abre todo desde ahora. Destruya el papel anterior cuando ninguna copia de seguridad lo necesite.</translation>
    </message>
    <message>
        <source>Until they change their own passphrase once, it cannot give a new one to: {names}.</source>
        <translation>Mientras no cambien una vez su propia frase de acceso, no puede dar una nueva a: {names}.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>Ya la tengo en papel</translation>
    </message>
    <message>
        <source>It opens every answer when a passphrase is lost. It is shown this once and stored nowhere: save the page to a USB stick and print it, or write it on paper. Seal it in an envelope and keep it away from this device.</source>
        <translation>Abre todas las respuestas cuando se pierde una frase de acceso. Se muestra solo esta vez y no se guarda en ningún sitio: guarde la página en una memoria USB e imprímala, o escríbala en papel. Métala en un sobre cerrado y guárdelo lejos de este dispositivo.</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>Guarde bien la clave de recuperación</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Paso 3 de 3</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Fecha: {date}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}: tells this key from another one.</source>
        <translation>Huella {fingerprint}: distingue esta clave de otra.</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>Huella: {fingerprint}</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cómo se usa</translation>
    </message>
    <message>
        <source>It opens every answer of the practice when a passphrase is lost. Whoever has it can read everything. Rapport stores it nowhere and cannot show it again: without it and without a passphrase the answers are gone.</source>
        <translation>Abre todas las respuestas de la consulta cuando se pierde una frase de acceso. Quien la tenga puede leerlo todo. Rapport no la guarda en ningún sitio y no puede volver a mostrarla: sin ella y sin una frase de acceso, las respuestas se pierden.</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Clave: {key}</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Hecha el {date}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>On paper, in a sealed and signed envelope, in a safe or with somebody you trust, away from the device and from its backups. Once it is printed, delete the file.</source>
        <translation>En papel, en un sobre cerrado y firmado, en una caja fuerte o en manos de alguien de confianza, lejos del dispositivo y de sus copias de seguridad. Una vez impresa, elimine el archivo.</translation>
    </message>
    <message>
        <source>Once a year: is the envelope still there, and still closed?</source>
        <translation>Una vez al año: ¿sigue ahí el sobre, y sigue cerrado?</translation>
    </message>
    <message>
        <source>Practice: {practice}</source>
        <translation>Consulta: {practice}</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport recovery key</source>
        <translation>Clave de recuperación de Rapport</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Tap “Therapist” on the welcome page and type the key in place of the passphrase; capital letters and blanks do not matter, and a wrong character is noticed. Then open “Practice” and “Therapists” to give a new passphrase. To restore a backup, type it where the passphrase is asked for. Seal it again afterwards.</source>
        <translation>Toque «Terapeuta» en la página de bienvenida y escriba la clave en lugar de la frase de acceso; no importan las mayúsculas ni los espacios, y un carácter equivocado se detecta. Después abra «Consulta» y «Terapeutas» para dar una nueva frase de acceso. Para restaurar una copia de seguridad, escríbala donde se pide la frase de acceso. Después vuelva a guardarla en un sobre cerrado.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Dónde guardarla</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>Acknowledged: we named what happened</source>
        <translation>Reconocido: nombramos lo que ocurrió</translation>
    </message>
    <message>
        <source>Client: no answer</source>
        <translation>Paciente: sin respuesta</translation>
    </message>
    <message>
        <source>Client: {answer}</source>
        <translation>Paciente: {answer}</translation>
    </message>
    <message>
        <source>Closed by the client’s answers of {session}.</source>
        <translation>Cerrado por las respuestas de su paciente ({session}).</translation>
    </message>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: you; filled where you had not seen the client’s answers. A difference is no mistake on either side: it is something to be curious about.</source>
        <translation>Puntos y línea continua: su paciente. Rombos y línea discontinua: usted; rellenos si aún no había visto las respuestas de su paciente. Una diferencia no es un error de nadie: es algo que despierta la curiosidad.</translation>
    </message>
    <message>
        <source>Explored: we talked about what it was like</source>
        <translation>Explorado: hablamos de cómo se vivió</translation>
    </message>
    <message>
        <source>New boundary agreed</source>
        <translation>Nuevo límite acordado</translation>
    </message>
    <message>
        <source>Open. Only the client’s next answers close it.</source>
        <translation>Abierto. Solo lo cierran las próximas respuestas de su paciente.</translation>
    </message>
    <message>
        <source>Over {count} sessions you and the client do not clearly differ on any dimension.</source>
        <translation>En {count} sesiones no hay una diferencia clara entre usted y su paciente en ninguna dimensión.</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points higher than the client does (median; interval {lower} to {upper}).</source>
        <translation>En {count} sesiones, la mayor diferencia está en «{dimension}»: usted la valora {points} puntos más alto que su paciente (mediana; intervalo de {lower} a {upper}).</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points lower than the client does (median; interval {lower} to {upper}).</source>
        <translation>En {count} sesiones, la mayor diferencia está en «{dimension}»: usted la valora {points} puntos más bajo que su paciente (mediana; intervalo de {lower} a {upper}).</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>Rate a session, and both views of it appear here side by side.</source>
        <translation>Valore una sesión y aquí aparecerán las dos miradas, una junto a otra.</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>Sesión {number}, {date}</translation>
    </message>
    <message>
        <source>Taken to supervision</source>
        <translation>Llevado a supervisión</translation>
    </message>
    <message>
        <source>Too few to tell where you differ: {count} of {fewest} sessions rated by both.</source>
        <translation>Demasiado pocas para decir en qué se diferencian: {count} de {fewest} sesiones valoradas por ambas partes.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, after you saw the client’s answers.</source>
        <translation>Valoró esta sesión el {date}, después de ver las respuestas de su paciente.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, before you saw the client’s answers.</source>
        <translation>Valoró esta sesión el {date}, antes de ver las respuestas de su paciente.</translation>
    </message>
    <message>
        <source>You rated this session on {date}.</source>
        <translation>Valoró esta sesión el {date}.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>{dimension}: client {client}, you {own}</source>
        <translation>{dimension}: paciente {client}, usted {own}</translation>
    </message>
</context>
<context>
    <name>ReflectionFlow</name>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retirado.</translation>
    </message>
    <message>
        <source>Your rating is kept.</source>
        <translation>Se conserva su valoración.</translation>
    </message>
    <message>
        <source>Your rating is taken back.</source>
        <translation>Su valoración se ha retirado.</translation>
    </message>
</context>
<context>
    <name>ReflectionTab</name>
    <message>
        <source>After</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Both views over time</source>
        <translation>Las dos miradas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>How was this session from your side? Everything can be left out. Only you read this; erasing the client erases it too, and no export has it.</source>
        <translation>¿Cómo fue esta sesión desde su lado? Puede omitir lo que quiera. Solo usted lo lee; si se borra a esta persona, esto también se borra, y ninguna exportación lo incluye.</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Mi valoración</translation>
    </message>
    <message>
        <source>No session yet. After the first one you can rate it here.</source>
        <translation>Todavía no hay ninguna sesión. Después de la primera podrá valorarla aquí.</translation>
    </message>
    <message>
        <source>Nothing is rated yet. Choose an answer to at least one sentence.</source>
        <translation>Aún no hay nada valorado. Elija una respuesta en al menos una frase.</translation>
    </message>
    <message>
        <source>Plot of your ratings and the client’s answers</source>
        <translation>Gráfico de sus valoraciones y de las respuestas de su paciente</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>Guardar esta imagen…</translation>
    </message>
    <message>
        <source>Steps of repair</source>
        <translation>Pasos de reparación</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>La sesión siguiente</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>La sesión anterior</translation>
    </message>
    <message>
        <source>There is nothing to rate here: the recovery key is no therapist, or this questionnaire has no sentences for the therapist.</source>
        <translation>Aquí no hay nada que valorar: usted entró con la clave de recuperación, o este cuestionario no tiene frases para terapeutas.</translation>
    </message>
    <message>
        <source>Tick what you did, with its day. Whoever reads this client sees these steps. They close nothing: the client’s next answers do.</source>
        <translation>Marque lo que hizo, con la fecha. Quien puede leer las respuestas de esta persona ve estos pasos. No cierran nada: eso lo hacen las próximas respuestas de su paciente.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>paciente</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Make a new recovery key</source>
        <translation>Hacer una nueva clave de recuperación</translation>
    </message>
    <message>
        <source>Make a new recovery key when the old one is lost or somebody saw it. From then on the old one opens nothing in this practice. Backups that were made before still open with it.</source>
        <translation>Haga una nueva clave de recuperación si la anterior se perdió o si alguien la vio. Desde entonces la anterior no abre nada en esta consulta. Las copias de seguridad ya hechas se siguen abriendo con ella.</translation>
    </message>
    <message>
        <source>Please type your own passphrase.</source>
        <translation>Escriba su propia frase de acceso.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Su propia frase de acceso</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>For a conversation</source>
        <translation>Para una conversación</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Para supervisión</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Informe de Rapport</translation>
    </message>
    <message>
        <source>Rapport, page {page} of {pages}</source>
        <translation>Rapport, página {page} de {pages}</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sesión {number}</translation>
    </message>
    <message>
        <source>Whoever has this page can read it. Keep it safe.</source>
        <translation>Quien tenga esta página puede leerla. Guárdela en un lugar seguro.</translation>
    </message>
</context>
<context>
    <name>ResetPassphrasePage</name>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de acceso</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>Nueva frase de acceso para {name}</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Fijar esta frase de acceso</translation>
    </message>
    <message>
        <source>The old passphrase no longer works then. Clients and answers stay as they are.</source>
        <translation>La frase de acceso anterior dejará de servir. Sus pacientes y las respuestas quedan como están.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Terapeutas</translation>
    </message>
</context>
<context>
    <name>RestingPage</name>
    <message>
        <source>It starts again by itself. If it does not, please tell somebody here.</source>
        <translation>Vuelve a empezar por sí solo. Si no lo hace, avise a alguien de aquí, por favor.</translation>
    </message>
    <message>
        <source>This device needs a moment</source>
        <translation>Este dispositivo necesita un momento</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>Elegir el archivo de la copia</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>De una copia de seguridad</translation>
    </message>
    <message>
        <source>It takes the place of “{practice}” as it is here now; that folder is kept beside it under another name.</source>
        <translation>Ocupa el lugar de «{practice}» tal como está aquí ahora; esa carpeta se conserva al lado con otro nombre.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Frase de acceso o clave de recuperación</translation>
    </message>
    <message>
        <source>Please choose the backup file first.</source>
        <translation>Elija primero el archivo de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Please type the passphrase or the recovery key.</source>
        <translation>Escriba la frase de acceso o la clave de recuperación.</translation>
    </message>
    <message>
        <source>Put in the USB stick with the backup and choose the newest file. The passphrase of any therapist opens it, as it was on the day of the backup; so does the recovery key.</source>
        <translation>Conecte la memoria USB con la copia de seguridad y elija el archivo más reciente. La abre la frase de acceso de cualquier terapeuta, tal como era el día de la copia; también la clave de recuperación.</translation>
    </message>
    <message>
        <source>Records there that the backup does not have: {count}.</source>
        <translation>Registros de allí que no están en la copia de seguridad: {count}.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a practice</source>
        <translation>Restaurar una consulta</translation>
    </message>
    <message>
        <source>Restoring and checking every record</source>
        <translation>Restaurando y comprobando cada registro</translation>
    </message>
    <message>
        <source>This is the backup of another practice. It takes the place of “{practice}”, which is here now; its folder is kept beside it under another name.</source>
        <translation>Esta copia de seguridad es de otra consulta. Ocupa el lugar de «{practice}», que está aquí ahora; su carpeta se conserva al lado con otro nombre.</translation>
    </message>
    <message>
        <source>{file}: made on {date}, with {count} records.</source>
        <translation>{file}: hecha el {date}, con {count} registros.</translation>
    </message>
</context>
<context>
    <name>RestoringFlow</name>
    <message>
        <source>Rapport backups (*.rapport)</source>
        <translation>Copias de seguridad de Rapport (*.rapport)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a client</source>
        <translation>Buscar paciente</translation>
    </message>
    <message>
        <source>Show all names again</source>
        <translation>Mostrar de nuevo todos los nombres</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Session {number} of {count}</source>
        <translation>Sesión {number} de {count}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no corresponde</translation>
    </message>
    <message>
        <source>no answer before the time ran out</source>
        <translation>sin respuesta antes de que se acabara el tiempo</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se preguntó</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
</context>
<context>
    <name>SessionCursor</name>
    <message>
        <source>Sessions on the plot: left and right arrow keys move between them, together with Shift they choose a span</source>
        <translation>Sesiones en el gráfico: las flechas izquierda y derecha pasan de una a otra; junto con la tecla Mayús eligen un tramo</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Notes and events</source>
        <translation>Notas y eventos</translation>
    </message>
    <message>
        <source>Nothing unusual in this session.</source>
        <translation>Nada fuera de lo habitual en esta sesión.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>La sesión siguiente</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>La sesión anterior</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Clave de recuperación de Rapport</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>Configurar Rapport</translation>
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
        <translation>Ocultar la explicación:</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>¿Qué significa esto?</translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n days.</source>
        <translation>
            <numerusform>Sin respuestas desde el {date}; normalmente las hay cada día.</numerusform>
            <numerusform>Sin respuestas desde el {date}; normalmente las hay cada %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n months.</source>
        <translation>
            <numerusform>Sin respuestas desde el {date}; normalmente las hay cada mes.</numerusform>
            <numerusform>Sin respuestas desde el {date}; normalmente las hay cada %n meses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n weeks.</source>
        <translation>
            <numerusform>Sin respuestas desde el {date}; normalmente las hay cada semana.</numerusform>
            <numerusform>Sin respuestas desde el {date}; normalmente las hay cada %n semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers since {date}, usually every week.</source>
        <translation>Sin respuestas desde el {date}; normalmente las hay cada semana.</translation>
    </message>
    <message>
        <source>No answers since {date}.</source>
        <translation>Sin respuestas desde el {date}.</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Drag across the plot to look at some of the sessions only.</source>
        <translation>Arrastre sobre el gráfico para ver solo algunas de las sesiones.</translation>
    </message>
    <message>
        <source>Last {count}</source>
        <translation>Últimas {count}</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>Guardar esta imagen…</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}. The usual range stays the same.</source>
        <translation>Sesiones {first} a {last} de {count}. El rango habitual no cambia.</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Elija su idioma</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>All of these are fine.</source>
        <translation>Cualquiera de estas opciones está bien.</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>Seguir con las preguntas</translation>
    </message>
    <message>
        <source>Send what I answered so far</source>
        <translation>Enviar lo respondido hasta ahora</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Stop and send nothing</source>
        <translation>Parar y no enviar nada</translation>
    </message>
    <message>
        <source>Would you like to stop?</source>
        <translation>¿Desea parar?</translation>
    </message>
</context>
<context>
    <name>SupervisionSheet</name>
    <message>
        <source>Made on {date}. No client is named.</source>
        <translation>Hecho el {date}. Sin nombres de pacientes.</translation>
    </message>
    <message>
        <source>My practice, for supervision</source>
        <translation>Mi práctica, para supervisión</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport para supervisión</translation>
    </message>
</context>
<context>
    <name>TakeAlongFlow</name>
    <message>
        <source>Rapport answers</source>
        <translation>Respuestas de Rapport</translation>
    </message>
    <message>
        <source>Rapport plot</source>
        <translation>Gráfico de Rapport</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Informe de Rapport</translation>
    </message>
    <message>
        <source>Saved to {file}. Whoever has the file can read it.</source>
        <translation>Guardado en {file}. Quien tenga el archivo puede leerlo.</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>A report</source>
        <translation>Un informe</translation>
    </message>
    <message>
        <source>All answers of this client</source>
        <translation>Todas las respuestas de esta persona</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Volver a esta persona</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Dibujo (SVG)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Todo (JSON)</translation>
    </message>
    <message>
        <source>For a client who asks for a copy, for research, or for another program. Every format tells apart why an answer is missing.</source>
        <translation>Para quien pide una copia, para investigación o para otro programa. Todos los formatos distinguen por qué falta una respuesta.</translation>
    </message>
    <message>
        <source>For a conversation with the client</source>
        <translation>Para una conversación con su paciente</translation>
    </message>
    <message>
        <source>For health-care programs (FHIR R4)</source>
        <translation>Para programas sanitarios (FHIR R4)</translation>
    </message>
    <message>
        <source>For spreadsheets. With the score.</source>
        <translation>Para hojas de cálculo. Con la puntuación.</translation>
    </message>
    <message>
        <source>For statistics programs.</source>
        <translation>Para programas de estadística.</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Para supervisión</translation>
    </message>
    <message>
        <source>In inviting words, without marks of what is unusual.</source>
        <translation>Con palabras que invitan, sin marcas de lo poco habitual.</translation>
    </message>
    <message>
        <source>Notes of yours are printed too, on a page of their own. Whoever gets the report reads them.</source>
        <translation>También se imprimen sus notas, en una página aparte. Quien reciba el informe las leerá.</translation>
    </message>
    <message>
        <source>One or two pages: the plot, what was noticed, moments and repairs, what it rests on and what is missing. The client’s own words are not in it.</source>
        <translation>Una o dos páginas: el gráfico, lo que se notó, los momentos y las reparaciones, en qué se basa y qué falta. No incluye las palabras propias de su paciente.</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Questions and answers. The client’s number stands for the name.</source>
        <translation>Preguntas y respuestas. El número de paciente sustituye al nombre.</translation>
    </message>
    <message>
        <source>Rapport has no print button: a printer’s queue keeps a copy of what it prints. Save the file on a stick, print it on a computer that you trust, then delete it.</source>
        <translation>Rapport no tiene botón para imprimir: la cola de la impresora guarda una copia de lo que imprime. Guarde el archivo en una memoria USB, imprímalo en un equipo de confianza y después elimínelo.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Guardar las respuestas</translation>
    </message>
    <message>
        <source>Save the report (PDF)</source>
        <translation>Guardar el informe (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Table, one row a session (CSV)</source>
        <translation>Tabla, una fila por sesión (CSV)</translation>
    </message>
    <message>
        <source>Table, one row an answer (CSV)</source>
        <translation>Tabla, una fila por respuesta (CSV)</translation>
    </message>
    <message>
        <source>The exact questions, every answer, the scores and the client’s own words: a complete copy.</source>
        <translation>Las preguntas exactas, cada respuesta, las puntuaciones y las palabras propias de su paciente: una copia completa.</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>El gráfico</translation>
    </message>
    <message>
        <source>The whole course. Some of the sessions alone are saved from “Trends”: choose them there, then “Save this picture…”.</source>
        <translation>La serie completa. Para guardar solo algunas sesiones, vaya a «Tendencias»: elíjalas allí y toque «Guardar esta imagen…».</translation>
    </message>
    <message>
        <source>This stands on everything that you save: “{notice}”</source>
        <translation>Esto figura en todo lo que guarde: «{notice}»</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Documentos para llevar</translation>
    </message>
    <message>
        <source>To take along: {client}</source>
        <translation>Documentos para llevar: {client}</translation>
    </message>
    <message>
        <source>What you save here is not protected any more: whoever has the file can read it. Keep it as safe as your notes, and delete it when it is no longer needed. The practice’s log notes that something was saved, not what it says.</source>
        <translation>Lo que guarde aquí ya no está protegido: quien tenga el archivo puede leerlo. Guárdelo con tanto cuidado como sus notas y elimínelo cuando ya no haga falta. La bitácora de la consulta anota que se guardó algo, no lo que dice.</translation>
    </message>
    <message>
        <source>With every signal, its rule and its figures.</source>
        <translation>Con cada señal, su regla y sus cifras.</translation>
    </message>
    <message>
        <source>With the names of client and practice</source>
        <translation>Con los nombres de paciente y consulta</translation>
    </message>
    <message>
        <source>With your notes</source>
        <translation>Con sus notas</translation>
    </message>
    <message>
        <source>Without any name</source>
        <translation>Sin ningún nombre</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>They help the two of you to talk about what goes well and what does not. You can leave the device here.</source>
        <translation>Ayudan a que usted y su terapeuta hablen de lo que va bien y de lo que no. Puede dejar el dispositivo aquí.</translation>
    </message>
    <message>
        <source>You can answer another time, or not at all. You can leave the device here.</source>
        <translation>Puede responder en otro momento, o no responder. Puede dejar el dispositivo aquí.</translation>
    </message>
    <message>
        <source>You stopped, and that is fine. Nothing was sent, nothing was kept.</source>
        <translation>Ha parado, y está bien así. No se envió nada y no se guardó nada.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. Only your therapist can open them.</source>
        <translation>Sus respuestas están guardadas bajo llave. Solo su terapeuta puede abrirlas.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. The therapists of this practice can open them.</source>
        <translation>Sus respuestas están guardadas bajo llave. Cualquier terapeuta de esta consulta puede abrirlas.</translation>
    </message>
</context>
<context>
    <name>TherapistsFlow</name>
    <message>
        <source>Your passphrase is changed. The old one no longer works.</source>
        <translation>Su frase de acceso ha cambiado. La anterior ya no sirve.</translation>
    </message>
    <message>
        <source>{name} can no longer unlock.</source>
        <translation>{name} ya no puede desbloquear.</translation>
    </message>
    <message>
        <source>{name} can unlock now, with that name and passphrase.</source>
        <translation>{name} ya puede desbloquear, con ese nombre y esa frase de acceso.</translation>
    </message>
    <message>
        <source>{name} unlocks with the new passphrase from now on.</source>
        <translation>Desde ahora, {name} desbloquea con la nueva frase de acceso.</translation>
    </message>
</context>
<context>
    <name>TherapistsPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>Añadir terapeuta</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Terapeutas</translation>
    </message>
    <message>
        <source>To remove a therapist, or to give one a new passphrase, lock this view and unlock it with the recovery key in place of a passphrase.</source>
        <translation>Para quitar a una persona o darle una nueva frase de acceso, bloquee esta vista y desbloquéela con la clave de recuperación en lugar de una frase de acceso.</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>After this time without a touch the answers are wiped. Some people need longer to read.</source>
        <translation>Tras este tiempo sin tocar la pantalla se borran las respuestas. Hay personas que necesitan más tiempo para leer.</translation>
    </message>
    <message>
        <source>After this time without a touch the therapist’s pages lock. Shorter is safer.</source>
        <translation>Tras este tiempo sin tocar la pantalla se bloquean las páginas de terapeutas. Cuanto más corto, más seguro.</translation>
    </message>
    <message>
        <source>As usual.</source>
        <translation>Lo normal.</translation>
    </message>
    <message numerus="yes">
        <source>Before a time is over, the page counts down for %n second(s). A touch goes on.</source>
        <translation>
            <numerusform>Antes de que se agote un tiempo, la página hace una cuenta atrás de %n segundo. Con un toque se continúa.</numerusform>
            <numerusform>Antes de que se agote un tiempo, la página hace una cuenta atrás de %n segundos. Con un toque se continúa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these times</source>
        <translation>Dejar estos tiempos</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>That holds from the next visit and from the next unlock on.</source>
        <translation>Esto vale a partir de la próxima visita y del próximo desbloqueo.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>When a client walks away</source>
        <translation>Cuando su paciente se va sin terminar</translation>
    </message>
    <message>
        <source>When you walk away</source>
        <translation>Cuando usted se aleja</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source> (some questions were skipped)</source>
        <translation> (se omitieron algunas preguntas)</translation>
    </message>
    <message>
        <source> Broken in two: still open.</source>
        <translation> Partido en dos: aún abierto.</translation>
    </message>
    <message>
        <source> With a tick: put right.</source>
        <translation> Con una marca: arreglado.</translation>
    </message>
    <message>
        <source>A moment did not feel right: a little</source>
        <translation>Un momento no fue bien: un poco</translation>
    </message>
    <message>
        <source>A moment did not feel right: yes</source>
        <translation>Un momento no fue bien: sí</translation>
    </message>
    <message>
        <source>Diamond: a moment that did not feel right (small: a little; large: yes).</source>
        <translation>Rombo: un momento que no fue bien (pequeño: un poco; grande: sí).</translation>
    </message>
    <message>
        <source>Gap and ×: too few questions were answered for a score.</source>
        <translation>Hueco y ×: se respondieron muy pocas preguntas para una puntuación.</translation>
    </message>
    <message>
        <source>Hexagon: a slow decline shows here.</source>
        <translation>Hexágono: aquí se nota un descenso lento.</translation>
    </message>
    <message>
        <source>Hollow point: some questions were skipped.</source>
        <translation>Punto hueco: se omitieron algunas preguntas.</translation>
    </message>
    <message>
        <source>In the client’s own words: “{words}”</source>
        <translation>En sus propias palabras: «{words}»</translation>
    </message>
    <message>
        <source>No score: too few questions were answered.</source>
        <translation>Sin puntuación: se respondieron muy pocas preguntas.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Todavía no hay ninguna sesión.</translation>
    </message>
    <message>
        <source>Own words of the client: session {sessions}. Point at it to read them.</source>
        <translation>Palabras propias de su paciente: sesión {sessions}. Señálela para leerlas.</translation>
    </message>
    <message>
        <source>Put right: a little</source>
        <translation>Cuánto se arregló: un poco</translation>
    </message>
    <message>
        <source>Put right: completely</source>
        <translation>Cuánto se arregló: por completo</translation>
    </message>
    <message>
        <source>Put right: mostly</source>
        <translation>Cuánto se arregló: bastante</translation>
    </message>
    <message>
        <source>Put right: not at all</source>
        <translation>Cuánto se arregló: nada</translation>
    </message>
    <message>
        <source>Put right: very much</source>
        <translation>Cuánto se arregló: mucho</translation>
    </message>
    <message>
        <source>Put right: we did not talk about it</source>
        <translation>Cuánto se arregló: no hablamos de ello</translation>
    </message>
    <message>
        <source>Scale: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>Escala: 0 es la respuesta más baja a cada pregunta, 100 la más alta.</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>Puntuación: {score} de 100</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>Sesión {number}, {date}</translation>
    </message>
    <message>
        <source>Square: lower than usual for this client.</source>
        <translation>Cuadrado: más baja de lo habitual en esta persona.</translation>
    </message>
    <message>
        <source>Triangle: a fall.</source>
        <translation>Triángulo: una caída.</translation>
    </message>
    <message>
        <source>What happened in session {session} is still open.</source>
        <translation>Lo que ocurrió en la sesión {session} sigue abierto.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>Lo que ocurrió en las sesiones {sessions} sigue abierto.</translation>
    </message>
    <message>
        <source>What the client wrote cannot be read: its records were changed.</source>
        <translation>No se puede leer lo que escribió su paciente: se cambiaron sus registros.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>Lo que se observó en la sesión {session} continúa.</translation>
    </message>
</context>
<context>
    <name>TrendsTab</name>
    <message>
        <source>Plot of the scores over the sessions</source>
        <translation>Gráfico de las puntuaciones a lo largo de las sesiones</translation>
    </message>
    <message>
        <source>The notes were changed.</source>
        <translation>Se cambiaron las notas.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Leave without sending</source>
        <translation>Salir sin enviar</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Please tell somebody here.</source>
        <translation>Por favor, avise a alguien de aquí.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Terapeuta</translation>
    </message>
    <message>
        <source>This device needs attention</source>
        <translation>Este dispositivo necesita atención</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Your answers are not lost: this page keeps trying. Please tell somebody here.</source>
        <translation>Sus respuestas no se han perdido: esta página lo sigue intentando. Por favor, avise a alguien de aquí.</translation>
    </message>
</context>
<context>
    <name>TwoGroups</name>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>Group {number} is not right. Compare it, or go back to see the key.</source>
        <translation>El grupo {number} no es correcto. Compárelo, o vuelva atrás para ver la clave.</translation>
    </message>
    <message>
        <source>Groups {first} and {second} are not right. Compare them, or see the key again.</source>
        <translation>Los grupos {first} y {second} no son correctos. Compárelos, o vea la clave de nuevo.</translation>
    </message>
    <message>
        <source>Please type both groups.</source>
        <translation>Escriba los dos grupos, por favor.</translation>
    </message>
</context>
<context>
    <name>TypedQuestion</name>
    <message>
        <source>That is not the name. Type it as it stands at the top of this page.</source>
        <translation>Ese no es el nombre. Escríbalo tal como aparece arriba en esta página.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>A backup is made first. This happens once; please wait.</source>
        <translation>Primero se hace una copia de seguridad. Esto ocurre una sola vez; espere, por favor.</translation>
    </message>
    <message>
        <source>Back to the welcome page</source>
        <translation>Volver a la página de bienvenida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Cerrar el quiosco</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Opening what your clients answered</source>
        <translation>Abriendo las respuestas de sus pacientes</translation>
    </message>
    <message>
        <source>The records are being brought to the form of the newer Rapport</source>
        <translation>Los registros se están pasando al formato del Rapport más nuevo</translation>
    </message>
    <message>
        <source>The therapist&apos;s view: unlock</source>
        <translation>Vista de terapeuta: desbloquear</translation>
    </message>
    <message>
        <source>Too many wrong tries. A passphrase is taken again in {time}; the recovery key at any time.</source>
        <translation>Demasiados intentos fallidos. La frase de acceso se volverá a aceptar dentro de {time}; la clave de recuperación, en cualquier momento.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock your view</source>
        <translation>Desbloquee su vista</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de acceso</translation>
    </message>
    <message>
        <source>{done} of {total} records.</source>
        <translation>{done} de {total} registros.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>How was your session? Answering takes about a minute.</source>
        <translation>¿Cómo fue su sesión? Responder lleva más o menos un minuto.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Terapeuta</translation>
    </message>
    <message>
        <source>Welcome to {practice}</source>
        <translation>Le damos la bienvenida a {practice}</translation>
    </message>
</context>
<context>
    <name>WithoutCode</name>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>WithoutCodePage</name>
    <message>
        <source>All clients</source>
        <translation>Lista de pacientes</translation>
    </message>
    <message>
        <source>Here are the newest {shown} of {count}; an export has all of them.</source>
        <translation>Aquí están las {shown} más recientes de {count}; una exportación las contiene todas.</translation>
    </message>
    <message>
        <source>These clients had no code at hand, so no name belongs to their answers, and every therapist of the practice can read them.</source>
        <translation>Estas personas no tenían el código a mano, así que sus respuestas no llevan nombre y puede leerlas cualquier terapeuta de la consulta.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>--from goes with rows; the list of clients for kiosks is always whole.</source>
        <translation>--from se usa con filas; la lista de pacientes para quioscos va siempre completa.</translation>
    </message>
    <message>
        <source>A code has ten digits. Please compare it with your card and type it again.</source>
        <translation>El código tiene diez cifras. Compárelo con su tarjeta y escríbalo otra vez, por favor.</translation>
    </message>
    <message>
        <source>A colour is written as # and six signs from 0 to 9 and A to F: #1D5148, say.</source>
        <translation>Un color se escribe como # y seis signos de 0 a 9 y de A a F; por ejemplo, #1D5148.</translation>
    </message>
    <message>
        <source>A key in the key file was not put there by Rapport: somebody may have exchanged it to read along. Nothing was changed. Restore the key file from the latest backup.</source>
        <translation>Una clave del archivo de claves no la puso Rapport: puede que alguien la haya cambiado para leer a escondidas. No se modificó nada. Restaure el archivo de claves desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>A name is needed. Please type one.</source>
        <translation>Hace falta un nombre. Escriba uno, por favor.</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Give --new-passphrase-file FILE, or --generate.</source>
        <translation>Hace falta una nueva frase de acceso. Indique --new-passphrase-file FILE, o --generate.</translation>
    </message>
    <message>
        <source>A new recovery key opens everything, and there are {count} clients whom you cannot read. Let each one&apos;s therapist share access with you first; that can be taken back afterwards.</source>
        <translation>Una nueva clave de recuperación lo abre todo, y hay {count} pacientes cuyas respuestas usted no puede leer. Pida antes a cada terapeuta que comparta el acceso con usted; después se puede retirar.</translation>
    </message>
    <message>
        <source>A passphrase is needed. Give --passphrase-file FILE, or - for standard input.</source>
        <translation>Hace falta una frase de acceso. Indique --passphrase-file FILE, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>A questionnaire needs at least one item and at most 40 ({path}).</source>
        <translation>Un cuestionario necesita como mínimo una pregunta y como máximo 40 ({path}).</translation>
    </message>
    <message>
        <source>A record opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>Un registro se abre, pero su contenido está dañado o es de un Rapport más nuevo. Actualice Rapport; si eso no ayuda, restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>A recovery key has {wanted} letters and digits in ten groups of four; this has {count}. Compare it with the paper and type it again.</source>
        <translation>Una clave de recuperación tiene {wanted} letras y cifras en diez grupos de cuatro; esta tiene {count}. Compárela con el papel y escríbala otra vez.</translation>
    </message>
    <message>
        <source>A recovery key never has &quot;{character}&quot; (group {group}). Compare that group with the paper and type it again.</source>
        <translation>Una clave de recuperación nunca contiene «{character}» (grupo {group}). Compare ese grupo con el papel y escríbalo otra vez.</translation>
    </message>
    <message>
        <source>A row was changed after it was written. Unlock and check again to see which: that needs a key.</source>
        <translation>Una fila se modificó después de escribirse. Desbloquee y compruebe de nuevo para saber cuál: para eso hace falta una clave.</translation>
    </message>
    <message>
        <source>A scale from {minimum} to {maximum} in steps of {step} does not work out. The minimum must be below the maximum, and a whole number of steps must lead from one to the other.</source>
        <translation>Una escala de {minimum} a {maximum} en pasos de {step} no cuadra. El mínimo debe estar por debajo del máximo, y entre ambos debe caber un número entero de pasos.</translation>
    </message>
    <message>
        <source>A sealed entry does not open: it was changed, moved, or sealed to another key. Run `rapport verify` to see where, and restore the latest backup.</source>
        <translation>Una entrada sellada no se abre: se modificó, se movió o se selló para otra clave. Ejecute `rapport verify` para ver dónde y restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>A state code is a number, a dash and six letters or digits, as in 1284-7QK2MD. Compare it with the paper and type it again.</source>
        <translation>Un código de estado es un número, un guion y seis letras o cifras, como 1284-7QK2MD. Compárelo con el papel y escríbalo otra vez.</translation>
    </message>
    <message>
        <source>A stored entry opens but is not written the way Rapport writes it. Update Rapport, or restore the latest backup.</source>
        <translation>Una entrada guardada se abre, pero no está escrita como la escribe Rapport. Actualice Rapport o restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>A stored public key has {size} bytes where its kind needs {wanted}. Restore the key file from the latest backup.</source>
        <translation>Una clave pública guardada tiene {size} bytes y las de su tipo necesitan {wanted}. Restaure el archivo de claves desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>A stored public key is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>Una clave pública guardada está dañada o es de un Rapport más nuevo. Actualice Rapport, o restaure el archivo de claves desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>A stored public key is damaged, so nothing can be sealed to it. Restore the key file from the latest backup.</source>
        <translation>Una clave pública guardada está dañada, así que no se puede sellar nada para ella. Restaure el archivo de claves desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>After the end of the rows there are {count} more that this kiosk did not confirm.</source>
        <translation>Después del final de las filas hay {count} más que este quiosco no confirmó.</translation>
    </message>
    <message>
        <source>All thousand code cards are in use. Withdraw one of a client who has left.</source>
        <translation>Las mil tarjetas de código están en uso. Retire la de alguien que haya dejado la consulta.</translation>
    </message>
    <message>
        <source>An entry of the practice&apos;s log opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>Una entrada de la bitácora de la consulta se abre, pero su contenido está dañado o es de un Rapport más nuevo. Actualice Rapport; si eso no ayuda, restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Another backup or restore of {folder} is running at this moment, or its records are being brought to a newer form. Wait until it has ended.</source>
        <translation>En este momento se está haciendo o restaurando otra copia de seguridad de {folder}, o sus registros se están pasando a un formato más nuevo. Espere a que termine.</translation>
    </message>
    <message>
        <source>Another kiosk is already running on {folder}. Use that one, or close it first.</source>
        <translation>Ya hay otro quiosco en marcha en {folder}. Use ese, o ciérrelo primero.</translation>
    </message>
    <message>
        <source>Another set-up is making {folder} at this moment. Go on there, or close it first.</source>
        <translation>En este momento otra configuración está creando {folder}. Continúe allí, o ciérrela primero.</translation>
    </message>
    <message>
        <source>At least one character of the recovery key is wrong. Compare every group with the paper and type it again.</source>
        <translation>Al menos un carácter de la clave de recuperación no es correcto. Compare cada grupo con el papel y escríbala otra vez.</translation>
    </message>
    <message>
        <source>At {path} Rapport expects {wanted}.</source>
        <translation>En {path} Rapport espera {wanted}.</translation>
    </message>
    <message>
        <source>At {path} stands “{key}”, which Rapport does not know. Correct or remove it.</source>
        <translation>En {path} aparece «{key}», que Rapport no conoce. Corríjalo o quítelo.</translation>
    </message>
    <message>
        <source>Bringing the records to the newer form ended before its time. Nothing is lost. Try again; if that does not help, restart the computer.</source>
        <translation>El paso de los registros al formato más nuevo terminó antes de tiempo. No se ha perdido nada. Inténtelo de nuevo; si eso no ayuda, reinicie el equipo.</translation>
    </message>
    <message>
        <source>From row {row} on, the file of the records cannot be read: it is damaged.</source>
        <translation>A partir de la fila {row}, el archivo de los registros no se puede leer: está dañado.</translation>
    </message>
    <message>
        <source>Group {group} is another one, so the old recovery key stays as it is. Start again, and compare every group with the paper.</source>
        <translation>El grupo {group} es distinto, así que la clave de recuperación anterior queda como está. Empiece de nuevo y compare cada grupo con el papel.</translation>
    </message>
    <message>
        <source>In {file}, clients must be a list of names in quotation marks.</source>
        <translation>En {file}, clients debe ser una lista de nombres entre comillas.</translation>
    </message>
    <message>
        <source>Line {line} has {count} cells, the first line has {wanted}. Correct it.</source>
        <translation>La línea {line} tiene {count} celdas; la primera tiene {wanted}. Corríjala.</translation>
    </message>
    <message>
        <source>Line {line} is not CSV: look at its quotation marks.</source>
        <translation>La línea {line} no es CSV: revise sus comillas.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 text. Save the file as CSV in UTF-8.</source>
        <translation>La línea {line} no es texto UTF-8. Guarde el archivo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} must name the columns: session or date, and score.</source>
        <translation>La línea {line} debe nombrar las columnas: session o date, y score.</translation>
    </message>
    <message>
        <source>Line {line} names a column “{name}” that is not known or stands twice. The columns are session or date, and score.</source>
        <translation>La línea {line} nombra una columna «{name}» que no se conoce o está repetida. Las columnas son session o date, y score.</translation>
    </message>
    <message>
        <source>Line {line}: session {session} comes after session {before}. Sort the lines.</source>
        <translation>Línea {line}: la sesión {session} viene después de la sesión {before}. Ordene las líneas.</translation>
    </message>
    <message>
        <source>Line {line}: there are more than {most} sessions.</source>
        <translation>Línea {line}: hay más de {most} sesiones.</translation>
    </message>
    <message>
        <source>Line {line}: {score} is not on the scale, which goes from {minimum} to {maximum} in steps of {step}.</source>
        <translation>Línea {line}: {score} no está en la escala, que va de {minimum} a {maximum} en pasos de {step}.</translation>
    </message>
    <message>
        <source>Line {line}: {text} is before the date above. Sort the lines.</source>
        <translation>Línea {line}: {text} es anterior a la fecha de arriba. Ordene las líneas.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a date such as 2026-03-09.</source>
        <translation>Línea {line}: «{text}» no es una fecha como 2026-03-09.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a score. Leave it empty where there is none.</source>
        <translation>Línea {line}: «{text}» no es una puntuación. Déjela vacía si no hay ninguna.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not the number of a session. Use 1, 2, 3 and so on.</source>
        <translation>Línea {line}: «{text}» no es el número de una sesión. Use 1, 2, 3, etc.</translation>
    </message>
    <message>
        <source>No client called {name} is yours to read. Check the spelling.</source>
        <translation>No hay nadie llamado {name} cuyas respuestas usted pueda leer. Revise cómo está escrito.</translation>
    </message>
    <message>
        <source>No passphrase in {file}: its first line is empty. Write it there.</source>
        <translation>No hay frase de acceso en {file}: su primera línea está vacía. Escríbala allí.</translation>
    </message>
    <message>
        <source>No therapist called {name} is in this practice. Check the spelling.</source>
        <translation>En esta consulta no hay terapeuta con el nombre {name}. Revise cómo está escrito.</translation>
    </message>
    <message>
        <source>Nobody of this practice signed the list of clients in this bundle. Make a new one on the practice&apos;s own computer with `rapport bundle out --for-kiosk`; nothing was changed here.</source>
        <translation>Nadie de esta consulta firmó la lista de pacientes de este paquete. Haga uno nuevo en el equipo de la consulta con `rapport bundle out --for-kiosk`; aquí no se modificó nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se modificó nada.</translation>
    </message>
    <message>
        <source>One of the digits is not right. Please compare them with your card once more.</source>
        <translation>Alguna cifra no es correcta. Compárelas otra vez con su tarjeta, por favor.</translation>
    </message>
    <message>
        <source>Only the administrator of this computer may change how it starts. Try: sudo rapport kiosk-session {act}</source>
        <translation>Solo quien administra este equipo puede cambiar cómo se inicia. Pruebe: sudo rapport kiosk-session {act}</translation>
    </message>
    <message>
        <source>Protecting a passphrase with {memory} KiB, {iterations} passes and {lanes} lanes is not allowed. Use at least 65536 KiB, 3 passes and 4 lanes, and at most 4194304 KiB.</source>
        <translation>No se permite proteger una frase de acceso con {memory} KiB, {iterations} pasadas y {lanes} carriles. Use como mínimo 65536 KiB, 3 pasadas y 4 carriles, y como máximo 4194304 KiB.</translation>
    </message>
    <message>
        <source>Reliable change needs both: a standard deviation above 0, and a reliability from 0 to below 1.</source>
        <translation>El cambio fiable necesita las dos cosas: una desviación típica mayor que 0 y una fiabilidad de 0 a menos de 1.</translation>
    </message>
    <message>
        <source>Restoring the practice in {folder} was cut off at its last step. Start `rapport` to finish it, or run `rapport restore` again.</source>
        <translation>La restauración de la consulta en {folder} se interrumpió en el último paso. Inicie `rapport` para terminarla, o ejecute de nuevo `rapport restore`.</translation>
    </message>
    <message>
        <source>Row {row} is damaged: it does not have the form of a stored row.</source>
        <translation>La fila {row} está dañada: no tiene la forma de una fila guardada.</translation>
    </message>
    <message>
        <source>Row {row} is not in its place: what stands there was written as row {other}.</source>
        <translation>La fila {row} no está en su sitio: lo que hay ahí se escribió como fila {other}.</translation>
    </message>
    <message>
        <source>Row {row} repeats a record that came in before, so it is left out. No kiosk writes a record twice: somebody may have copied it.</source>
        <translation>La fila {row} repite un registro que ya había llegado, así que no se tiene en cuenta. Ningún quiosco escribe dos veces un registro: puede que alguien lo haya copiado.</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>La fila {row} se modificó después de escribirse.</translation>
    </message>
    <message>
        <source>Row {row} was written by another kiosk and put here.</source>
        <translation>La fila {row} la escribió otro quiosco y se puso aquí.</translation>
    </message>
    <message>
        <source>Rows are missing: {count} (row {first} to row {last}).</source>
        <translation>Faltan filas: {count} (de la fila {first} a la fila {last}).</translation>
    </message>
    <message>
        <source>Rows {from_row} to {to_row} of that kiosk have not been brought here yet. Bring the earlier bundle first, or make one with all rows (without --from); nothing was changed.</source>
        <translation>Las filas {from_row} a {to_row} de ese quiosco aún no se han traído aquí. Traiga primero el paquete anterior, o haga uno con todas las filas (sin --from); no se modificó nada.</translation>
    </message>
    <message>
        <source>Somebody called {name} is here already. Add something that tells the two apart.</source>
        <translation>Aquí ya hay alguien que se llama {name}. Añada algo que distinga a las dos personas.</translation>
    </message>
    <message>
        <source>Something went wrong inside Rapport. Please try again, or tell the practice.</source>
        <translation>Algo falló dentro de Rapport. Inténtelo de nuevo, o avise a la consulta.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se modificó nada.</translation>
    </message>
    <message>
        <source>Stopped. What was opened so far is kept: the next unlock goes on from there.</source>
        <translation>Detenido. Lo que se ha abierto hasta ahora se conserva: el próximo desbloqueo sigue desde ahí.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {minutes} minutes, or go on without a code.</source>
        <translation>Hubo demasiados intentos con un código distinto. Espere {minutes} minutos, por favor, o continúe sin código.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {seconds} seconds, or go on without a code.</source>
        <translation>Hubo demasiados intentos con un código distinto. Espere {seconds} segundos, por favor, o continúe sin código.</translation>
    </message>
    <message>
        <source>The backup is one of another practice than {practice}, which is in {folder} now. Restore it into a folder of its own with --data, or give --yes to keep this practice aside and go on.</source>
        <translation>La copia de seguridad es de una consulta distinta de {practice}, que está ahora en {folder}. Restáurela en una carpeta propia con --data, o indique --yes para apartar esta consulta y seguir.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged at its beginning. Copy it from its medium again, or use another backup.</source>
        <translation>La copia de seguridad {file} está dañada al principio. Cópiela otra vez desde su soporte, o use otra copia.</translation>
    </message>
    <message>
        <source>The backup {file} is not complete: it has {size} bytes and should have {wanted}. Copy it from its medium again, or use another backup.</source>
        <translation>La copia de seguridad {file} no está completa: tiene {size} bytes y debería tener {wanted}. Cópiela otra vez desde su soporte, o use otra copia.</translation>
    </message>
    <message>
        <source>The bundle holds rows of this very device that are not in {folder}: it seems that an older copy was put there. Nothing was changed. Restore the latest backup.</source>
        <translation>El paquete contiene filas de este mismo dispositivo que no están en {folder}: parece que se puso allí una copia más antigua. No se modificó nada. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The bundle is from the kiosk {kiosk}, which is not known here. Compare these characters with those that `rapport status` shows on the kiosk; if they are the same, give --yes to take its rows in.</source>
        <translation>El paquete es del quiosco {kiosk}, que aquí no se conoce. Compare estos caracteres con los que muestra `rapport status` en el quiosco; si son los mismos, indique --yes para aceptar sus filas.</translation>
    </message>
    <message>
        <source>The bundle is one of another practice than {practice}. Nothing was changed.</source>
        <translation>El paquete es de una consulta distinta de {practice}. No se modificó nada.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged or not complete. Copy it from its device again; nothing was changed here.</source>
        <translation>El paquete {file} está dañado o incompleto. Cópielo otra vez desde su dispositivo; aquí no se modificó nada.</translation>
    </message>
    <message>
        <source>The disk did not take the newer form of the records in {folder}. Nothing was changed. Free some space, check the disk, and start Rapport again.</source>
        <translation>El disco no aceptó el formato más nuevo de los registros de {folder}. No se modificó nada. Libere espacio, revise el disco e inicie Rapport de nuevo.</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full. Free some space on it, then try again.</source>
        <translation>El disco donde está {file} está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk that holds {file} lost an entry that it had taken. Try again; if this comes back, the disk needs to be replaced.</source>
        <translation>El disco donde está {file} perdió una entrada que ya había aceptado. Inténtelo de nuevo; si se repite, hay que cambiar el disco.</translation>
    </message>
    <message>
        <source>The end of the rows was cut off: {count} rows are missing there.</source>
        <translation>El final de las filas se cortó: faltan {count} filas ahí.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Choose another place, or use paper.</source>
        <translation>No se puede escribir el archivo {file}. Elija otro lugar, o use papel.</translation>
    </message>
    <message>
        <source>The header of a stored row is damaged or from a newer Rapport. Run `rapport verify` to see where; update Rapport or restore the latest backup.</source>
        <translation>El encabezado de una fila guardada está dañado o es de un Rapport más nuevo. Ejecute `rapport verify` para ver dónde; actualice Rapport o restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The index of the answers is damaged or from another Rapport. Delete index.sqlite in the practice folder: it is built again from the records.</source>
        <translation>El índice de las respuestas está dañado o es de otro Rapport. Elimine index.sqlite en la carpeta de la consulta: se vuelve a crear a partir de los registros.</translation>
    </message>
    <message>
        <source>The kiosk session is not installed. Install the package rapport-kiosk-session from the stick first, then enable it.</source>
        <translation>La sesión de quiosco no está instalada. Instale primero el paquete rapport-kiosk-session desde la memoria USB y después actívela.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Choose other days.</source>
        <translation>El último día es anterior al primero. Elija otros días.</translation>
    </message>
    <message>
        <source>The list at {path} has {count} entries; it needs 1 to {most}.</source>
        <translation>La lista en {path} tiene {count} entradas; necesita de 1 a {most}.</translation>
    </message>
    <message>
        <source>The number at {path} must lie between {lowest} and {highest}.</source>
        <translation>El número en {path} debe estar entre {lowest} y {highest}.</translation>
    </message>
    <message>
        <source>The passphrase in {file} is no UTF-8 text. Save the file as UTF-8.</source>
        <translation>La frase de acceso en {file} no es texto UTF-8. Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {minutes} minutes; the recovery key opens at any time.</source>
        <translation>La frase de acceso fue incorrecta demasiadas veces. Espere {minutes} minutos; la clave de recuperación abre en cualquier momento.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {seconds} seconds; the recovery key opens at any time.</source>
        <translation>La frase de acceso fue incorrecta demasiadas veces. Espere {seconds} segundos; la clave de recuperación abre en cualquier momento.</translation>
    </message>
    <message>
        <source>The place where this therapist&apos;s key is kept is damaged or from a newer Rapport; no passphrase can open it. Use the recovery key, or restore the key file from the latest backup.</source>
        <translation>El lugar donde se guarda la clave de esta persona está dañado o es de un Rapport más nuevo; ninguna frase de acceso puede abrirlo. Use la clave de recuperación, o restaure el archivo de claves desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The practice in the backup {file} was damaged already when the backup was made, and cannot be opened. Use an older backup; nothing was changed here.</source>
        <translation>La consulta de la copia de seguridad {file} ya estaba dañada cuando se hizo la copia y no se puede abrir. Use una copia más antigua; aquí no se modificó nada.</translation>
    </message>
    <message>
        <source>The questionnaire file is longer than {most} characters. Use a smaller one.</source>
        <translation>El archivo del cuestionario tiene más de {most} caracteres. Use uno más pequeño.</translation>
    </message>
    <message>
        <source>The questionnaire file is nested too deeply or has a number that is too long.</source>
        <translation>El archivo del cuestionario tiene demasiados niveles anidados o un número demasiado largo.</translation>
    </message>
    <message>
        <source>The questionnaire file is not JSON: look at line {line}, column {column}.</source>
        <translation>El archivo del cuestionario no es JSON: revise la línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>The questionnaire has no wording in “{language}”. It has: {offered}.</source>
        <translation>El cuestionario no tiene textos en «{language}». Tiene: {offered}.</translation>
    </message>
    <message>
        <source>The records in {folder} are an older Rapport’s, and a kiosk is running on them. Close it and start it again: it makes a backup and brings them to the newer form by itself.</source>
        <translation>Los registros de {folder} son de un Rapport más antiguo, y hay un quiosco en marcha con ellos. Ciérrelo e inícielo de nuevo: hace una copia de seguridad y los pasa por sí solo al formato más nuevo.</translation>
    </message>
    <message>
        <source>The records in {folder} could not be brought to the newer form: they seem to be damaged. Nothing was changed. Run `rapport verify` with the older Rapport, or restore the latest backup.</source>
        <translation>Los registros de {folder} no se pudieron pasar al formato más nuevo: parece que están dañados. No se modificó nada. Ejecute `rapport verify` con el Rapport más antiguo, o restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The recovery key could not be shown ({reason}), so nothing was set up. Try again.</source>
        <translation>No se pudo mostrar la clave de recuperación ({reason}), así que no se configuró nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The recovery key was renewed after {name} last set a passphrase, so it cannot set a new one. Transfer {name}&apos;s clients to a newly added therapist.</source>
        <translation>La clave de recuperación se renovó después de que {name} fijara por última vez una frase de acceso, así que no puede fijar una nueva. Traspase a otra persona, recién añadida como terapeuta, los pacientes de {name}.</translation>
    </message>
    <message>
        <source>The rows in this bundle do not follow those that are here. Make a bundle with all rows of that kiosk (without --from) and bring it here; nothing was changed.</source>
        <translation>Las filas de este paquete no siguen a las que hay aquí. Haga un paquete con todas las filas de ese quiosco (sin --from) y tráigalo aquí; no se modificó nada.</translation>
    </message>
    <message>
        <source>The scored {path} have too many different spans to make one score of them.</source>
        <translation>En {path}, las preguntas que puntúan tienen demasiadas amplitudes distintas para formar una sola puntuación.</translation>
    </message>
    <message>
        <source>The settings in {folder} are being changed by another program for too long. Wait a moment and try again.</source>
        <translation>Otro programa lleva demasiado tiempo cambiando los ajustes de {folder}. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The stored end of the rows cannot be read: the file of the records is damaged.</source>
        <translation>El final guardado de las filas no se puede leer: el archivo de los registros está dañado.</translation>
    </message>
    <message>
        <source>The stored end of the rows does not belong to the last row.</source>
        <translation>El final guardado de las filas no corresponde a la última fila.</translation>
    </message>
    <message>
        <source>The stored end of the rows is missing.</source>
        <translation>Falta el final guardado de las filas.</translation>
    </message>
    <message>
        <source>The system did not take the change “{change}”: {reason}. Look at it with systemctl status {unit}, then try again.</source>
        <translation>El sistema no aceptó el cambio «{change}»: {reason}. Revíselo con systemctl status {unit} e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The text at {path} is empty, longer than {most} characters or has control characters. Write a plain line of text.</source>
        <translation>El texto en {path} está vacío, tiene más de {most} caracteres o contiene caracteres de control. Escriba una línea de texto sencilla.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Start again and type it twice.</source>
        <translation>Las dos frases de acceso son distintas. Empiece de nuevo y escríbala dos veces.</translation>
    </message>
    <message>
        <source>The {count} rows after that cannot be confirmed: they may be right, but nothing proves it.</source>
        <translation>Las {count} filas siguientes no se pueden confirmar: quizá sean correctas, pero nada lo demuestra.</translation>
    </message>
    <message>
        <source>There are {count} rows fewer than when they were last checked: the records were replaced by an older copy, or their end was cut off.</source>
        <translation>Hay {count} filas menos que en la última comprobación: los registros se sustituyeron por una copia más antigua, o se cortó el final.</translation>
    </message>
    <message>
        <source>There is a practice in {folder} already. Start `rapport` to use it, or choose another folder for a new one.</source>
        <translation>Ya hay una consulta en {folder}. Inicie `rapport` para usarla, o elija otra carpeta para una nueva.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name and the folder.</source>
        <translation>No existe el archivo {path}. Revise el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Check that the stick is connected, or name another place.</source>
        <translation>No existe la carpeta {folder}. Revise que la memoria USB esté conectada, o indique otro lugar.</translation>
    </message>
    <message>
        <source>There is no practice in {folder}. Name another folder with --data, or set one up with `rapport setup`.</source>
        <translation>No hay ninguna consulta en {folder}. Indique otra carpeta con --data, o cree una con `rapport setup`.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, and {free} MB are free. Free some space there, or choose another place.</source>
        <translation>No hay espacio suficiente en {folder}: hacen falta {needed} MB y hay {free} MB libres. Libere espacio allí, o elija otro lugar.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words.</source>
        <translation>Aún no hay nada que conservar. Escriba unas palabras.</translation>
    </message>
    <message>
        <source>This backup is damaged: what it holds is not what Rapport wrote. Copy it from its medium again, or use another backup; nothing was changed here.</source>
        <translation>Esta copia de seguridad está dañada: su contenido no es lo que escribió Rapport. Cópiela otra vez desde su soporte, o use otra copia; aquí no se modificó nada.</translation>
    </message>
    <message>
        <source>This bundle holds answer sheets, and this device is a kiosk without therapists. Bring it to the practice&apos;s own computer.</source>
        <translation>Este paquete contiene hojas de respuestas, y este dispositivo es un quiosco sin terapeutas. Llévelo al equipo de la consulta.</translation>
    </message>
    <message>
        <source>This bundle holds the list of clients for kiosks without therapists; this computer has the list already. Bring it to a kiosk.</source>
        <translation>Este paquete contiene la lista de pacientes para quioscos sin terapeutas; este equipo ya tiene la lista. Llévelo a un quiosco.</translation>
    </message>
    <message>
        <source>This client is not yours to read. The client&apos;s therapist can share access.</source>
        <translation>Usted no tiene acceso a las respuestas de esta persona. Su terapeuta puede compartir el acceso.</translation>
    </message>
    <message>
        <source>This code is not known here. Please compare it with your card, or go on without a code.</source>
        <translation>Este código no se conoce aquí. Compárelo con su tarjeta, por favor, o continúe sin código.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or a day before.</source>
        <translation>Ese día aún no ha llegado. Elija hoy o un día anterior.</translation>
    </message>
    <message>
        <source>This device has {count} rows, so no bundle can begin with row {row}.</source>
        <translation>Este dispositivo tiene {count} filas, así que ningún paquete puede empezar por la fila {row}.</translation>
    </message>
    <message>
        <source>This device is a kiosk without therapists: it holds no keys, and nothing can be unlocked on it. Unlock on the practice&apos;s own computer; `rapport bundle out` takes the sheets there.</source>
        <translation>Este dispositivo es un quiosco sin terapeutas: no contiene claves y en él no se puede desbloquear nada. Desbloquee en el equipo de la consulta; `rapport bundle out` lleva las hojas hasta allí.</translation>
    </message>
    <message>
        <source>This file is no picture. A logo is a PNG or JPEG file.</source>
        <translation>Este archivo no es una imagen. Un logotipo es un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>This has to be confirmed. Give --yes if it is meant; nothing was changed.</source>
        <translation>Hay que confirmarlo. Indique --yes si es lo que desea; no se modificó nada.</translation>
    </message>
    <message>
        <source>This is the practice&apos;s only therapist. Add another one first.</source>
        <translation>En esta consulta no hay más terapeutas. Añada antes a otra persona.</translation>
    </message>
    <message>
        <source>This is too long. There is room for {most} characters.</source>
        <translation>Es demasiado largo. Caben {most} caracteres.</translation>
    </message>
    <message>
        <source>This list of clients is older than the one that the kiosk has: clients who came since would not be known any more, and what the practice decided since would not hold here. Bring a newer one, or give --yes to take this one all the same.</source>
        <translation>Esta lista de pacientes es más antigua que la que tiene el quiosco: ya no se conocería a quienes llegaron después, y lo que la consulta decidió desde entonces no valdría aquí. Traiga una más nueva, o indique --yes para aceptar esta de todos modos.</translation>
    </message>
    <message>
        <source>This machine has too little free memory to check the passphrase ({mebibytes} MiB). Close other programs and try again.</source>
        <translation>Este equipo tiene muy poca memoria libre para comprobar la frase de acceso ({mebibytes} MiB). Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This name and passphrase do not belong together. Check both, the keyboard&apos;s language and the capital letters, and try again; the recovery key opens as well.</source>
        <translation>Este nombre y esta frase de acceso no van juntos. Revise los dos, el idioma del teclado y las mayúsculas, e inténtelo de nuevo; la clave de recuperación también abre.</translation>
    </message>
    <message>
        <source>This name has invisible characters in it. Type it anew, letter by letter.</source>
        <translation>Este nombre contiene caracteres invisibles. Escríbalo de nuevo, letra por letra.</translation>
    </message>
    <message>
        <source>This name has more than {most} characters. Shorten it.</source>
        <translation>Este nombre tiene más de {most} caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>This needs the practice&apos;s recovery key. Sign in with it in place of the passphrase, and try again.</source>
        <translation>Para esto hace falta la clave de recuperación de la consulta. Entre con ella en lugar de la frase de acceso e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This note is not there any more. Open the client again to see why.</source>
        <translation>Esta nota ya no existe. Abra de nuevo a esta persona para ver por qué.</translation>
    </message>
    <message>
        <source>This opens nothing in the backup. It takes the passphrase that a therapist of the practice had on the day of the backup, or the practice&apos;s recovery key. Check the keyboard&apos;s language and the capital letters, and try again.</source>
        <translation>Esto no abre nada en la copia de seguridad. Hace falta la frase de acceso que cualquier terapeuta de la consulta tenía el día de la copia, o la clave de recuperación de la consulta. Revise el idioma del teclado y las mayúsculas, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This passphrase was just changed in another window. Start again.</source>
        <translation>Esta frase de acceso se acaba de cambiar en otra ventana. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>This picture cannot be read: it is damaged or far too large. Choose another.</source>
        <translation>No se puede leer esta imagen: está dañada o es demasiado grande. Elija otra.</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB. Choose a smaller one.</source>
        <translation>Esta imagen ocupa más de 10 MB. Elija una más pequeña.</translation>
    </message>
    <message>
        <source>This practice uses a kind of key (X-Wing) that the installed cryptography library cannot do. Install Rapport from its own installer, which brings the right library.</source>
        <translation>Esta consulta usa un tipo de clave (X-Wing) que la biblioteca de criptografía instalada no admite. Instale Rapport con su propio instalador, que trae la biblioteca adecuada.</translation>
    </message>
    <message>
        <source>This rating is none that the questionnaire offers. Choose one of its answers.</source>
        <translation>El cuestionario no ofrece esta valoración. Elija una de sus respuestas.</translation>
    </message>
    <message>
        <source>This recovery key was made by a newer Rapport. Update Rapport and type it again.</source>
        <translation>Esta clave de recuperación la hizo un Rapport más nuevo. Actualice Rapport y escríbala otra vez.</translation>
    </message>
    <message>
        <source>This session cannot be rated: it is not there any more, or its questionnaire has no sentences for the therapist. Choose another session.</source>
        <translation>Esta sesión no se puede valorar: ya no existe, o su cuestionario no tiene frases para terapeutas. Elija otra sesión.</translation>
    </message>
    <message>
        <source>This therapist cannot read {name}, so there is nothing to take back.</source>
        <translation>Esta persona no puede leer las respuestas de {name}, así que no hay nada que retirar.</translation>
    </message>
    <message>
        <source>This therapist is not here any more. Look at the list of therapists again.</source>
        <translation>Esta persona ya no está aquí. Mire de nuevo la lista de terapeutas.</translation>
    </message>
    <message>
        <source>Two items have the same id ({path}). Rename one of them.</source>
        <translation>Dos preguntas tienen el mismo id ({path}). Cambie el de una de ellas.</translation>
    </message>
    <message>
        <source>Type your own passphrase once more to make a new recovery key.</source>
        <translation>Escriba otra vez su propia frase de acceso para hacer una nueva clave de recuperación.</translation>
    </message>
    <message>
        <source>What is kept about a person is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>Lo que se guarda sobre una persona está dañado o es de un Rapport más nuevo. Actualice Rapport, o restaure el archivo de claves desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>What lets you read the practice&apos;s log is damaged, and without it no person can be added or given anything. Restore the key file from the latest backup.</source>
        <translation>Lo que le permite leer la bitácora de la consulta está dañado, y sin ello no se puede añadir a nadie ni dar nada a nadie. Restaure el archivo de claves desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no backup on it now. Use another medium.</source>
        <translation>Lo que se escribió en {folder} no se lee igual que se escribió: parece que el soporte está fallando. Ahora no hay ninguna copia de seguridad en él. Use otro soporte.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no new bundle on it. Use another medium.</source>
        <translation>Lo que se escribió en {folder} no se lee igual que se escribió: parece que el soporte está fallando. No hay ningún paquete nuevo en él. Use otro soporte.</translation>
    </message>
    <message>
        <source>What you signed in with is not valid any more: it was taken back or renewed meanwhile. Lock, and sign in anew; nothing was changed.</source>
        <translation>Aquello con lo que entró ya no es válido: mientras tanto se retiró o se renovó. Bloquee y entre de nuevo; no se modificó nada.</translation>
    </message>
    <message>
        <source>What your desk remembers is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the key file from the latest backup.</source>
        <translation>Lo que recuerda su mesa de trabajo está dañado o es de un Rapport más nuevo. Actualice Rapport; si eso no ayuda, restaure el archivo de claves desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>White words on this colour would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>Las palabras blancas sobre este color serían difíciles de leer: el contraste es de {contrast} a 1, y hace falta {least} a 1. El tono más oscuro más cercano que se lee bien es {proposal}.</translation>
    </message>
    <message>
        <source>With this passphrase the backup opens, but the key of its rows does not. Restore it with another therapist’s passphrase or with the recovery key.</source>
        <translation>Con esta frase de acceso la copia de seguridad se abre, pero la clave de sus filas no. Restáurela con la frase de acceso de otra persona o con la clave de recuperación.</translation>
    </message>
    <message>
        <source>Words in this colour on the pages would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>Las palabras de este color en las páginas serían difíciles de leer: el contraste es de {contrast} a 1, y hace falta {least} a 1. El tono más oscuro más cercano que se lee bien es {proposal}.</translation>
    </message>
    <message>
        <source>You signed in with the recovery key, which has no passphrase. Give the therapist a new passphrase instead.</source>
        <translation>Usted entró con la clave de recuperación, que no tiene frase de acceso. En su lugar, dé una nueva frase de acceso a la persona.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>el nivel superior</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso (true o false)</translation>
    </message>
    <message>
        <source>{count} clients are called {name}. Say which one: {numbers}.</source>
        <translation>Hay {count} pacientes que se llaman {name}. Indique cuál: {numbers}.</translation>
    </message>
    <message>
        <source>{count} rows of that kiosk are here already with other contents (row {rows}). Either the kiosk&apos;s folder was replaced by an older copy, or somebody changed a row, here or there. Nothing was changed; `rapport verify` with a passphrase tells whether the rows that are here are right.</source>
        <translation>{count} filas de ese quiosco ya están aquí con otro contenido (fila {rows}). O bien la carpeta del quiosco se sustituyó por una copia más antigua, o bien alguien modificó una fila, aquí o allí. No se modificó nada; `rapport verify` con una frase de acceso indica si las filas de aquí son correctas.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its name and who may read it.</source>
        <translation>No se puede leer {file} ({reason}). Revise el nombre y quién puede leerlo.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({reason}). Check that the disk is connected and sound, then try again.</source>
        <translation>No se puede leer ni escribir {file} ({reason}). Revise que el disco esté conectado y en buen estado, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} cannot be read: this user has no right to. Start Rapport as the user whose practice it is, or give this user the right to read and write there.</source>
        <translation>No se puede leer {file}: este usuario no tiene permiso. Inicie Rapport con el usuario al que pertenece la consulta, o dé a este usuario permiso para leer y escribir allí.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Check the folder and the free space.</source>
        <translation>No se puede escribir {file} ({reason}). Revise la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>{file} cannot be written: it or its folder is read-only for this user. Give this user the right to write there, then try again.</source>
        <translation>No se puede escribir {file}: el archivo o su carpeta son de solo lectura para este usuario. Dé a este usuario permiso para escribir allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} has “{name}”, which set-up does not know. Correct or remove it.</source>
        <translation>{file} tiene «{name}», que la configuración no conoce. Corríjalo o quítelo.</translation>
    </message>
    <message>
        <source>{file} holds rows that belong to no kiosk of this practice.</source>
        <translation>{file} contiene filas que no son de ningún quiosco de esta consulta.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a whole.</source>
        <translation>{file} está dañado y no se puede leer entero.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {detail}.</source>
        <translation>{file} está dañado por dentro: {detail}.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {table} names an entry that is not there.</source>
        <translation>{file} está dañado por dentro: {table} nombra una entrada que no existe.</translation>
    </message>
    <message>
        <source>{file} is damaged, so the practice in this folder cannot be opened. Restore that file from the latest backup.</source>
        <translation>{file} está dañado, así que no se puede abrir la consulta de esta carpeta. Restaure ese archivo desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>{file} is damaged. Run `rapport verify` to see what is affected, and restore that file from the latest backup.</source>
        <translation>{file} está dañado. Ejecute `rapport verify` para ver a qué afecta, y restaure ese archivo desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>{file} is in use by another program for too long. Wait a moment and try again.</source>
        <translation>Otro programa lleva demasiado tiempo usando {file}. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file} is missing, so the practice in this folder cannot be opened. Restore the folder from the latest backup.</source>
        <translation>Falta {file}, así que no se puede abrir la consulta de esta carpeta. Restaure la carpeta desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>{file} is neither TOML nor JSON that can be read: {reason}.</source>
        <translation>{file} no es ni TOML ni JSON que se pueda leer: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a backup of Rapport. Choose a file that `rapport backup` wrote.</source>
        <translation>{file} no es una copia de seguridad de Rapport. Elija un archivo escrito por `rapport backup`.</translation>
    </message>
    <message>
        <source>{file} is not a bundle of Rapport. Choose a file that `rapport bundle out` wrote.</source>
        <translation>{file} no es un paquete de Rapport. Elija un archivo escrito por `rapport bundle out`.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or replace it with --force.</source>
        <translation>{file} ya existe. Elija otro nombre, o sustitúyalo con --force.</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file, or give --force to replace it.</source>
        <translation>{file} ya existe. Indique otro archivo, o use --force para sustituirlo.</translation>
    </message>
    <message>
        <source>{file} needs a line like {name} = &quot;…&quot;.</source>
        <translation>{file} necesita una línea como {name} = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Rapport. Update Rapport on this machine; nothing was changed.</source>
        <translation>{file} lo escribió un Rapport más nuevo. Actualice Rapport en este equipo; no se modificó nada.</translation>
    </message>
    <message>
        <source>{file} was written by an older Rapport and has to be brought to a newer form first. Start `rapport` once: it makes a backup and does so by itself.</source>
        <translation>{file} lo escribió un Rapport más antiguo y antes hay que pasarlo a un formato más nuevo. Inicie `rapport` una vez: hace una copia de seguridad y lo hace por sí solo.</translation>
    </message>
    <message>
        <source>{folder} holds other files, and a practice needs a folder of its own. Choose a folder that is empty or does not exist yet.</source>
        <translation>{folder} contiene otros archivos, y una consulta necesita una carpeta propia. Elija una carpeta vacía o que aún no exista.</translation>
    </message>
    <message>
        <source>{folder} holds other files. Please name a new folder for the tour.</source>
        <translation>{folder} contiene otros archivos. Indique una carpeta nueva para la visita guiada.</translation>
    </message>
    <message>
        <source>{folder} is the practice’s own folder, and this file belongs elsewhere: on a stick, or on another computer. Name another place.</source>
        <translation>{folder} es la carpeta de la propia consulta, y este archivo debe estar en otro sitio: en una memoria USB o en otro equipo. Indique otro lugar.</translation>
    </message>
    <message>
        <source>{name} has left, so a code card would not work. Mark the return first.</source>
        <translation>{name} ha dejado la consulta, así que una tarjeta de código no serviría. Marque antes el regreso.</translation>
    </message>
    <message>
        <source>{name} is another therapist&apos;s client, whom you may only read. Ask that therapist, or sign in with the recovery key.</source>
        <translation>Otra persona es terapeuta de {name}; usted solo tiene acceso de lectura. Pregúntele, o entre con la clave de recuperación.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s client already.</source>
        <translation>{name} ya es paciente de esta persona.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s own client. Transfer {name} to somebody else instead.</source>
        <translation>{name} ya es paciente de esta persona. En su lugar, traspase a {name} a otra persona.</translation>
    </message>
    <message>
        <source>{name} still has {count} clients. Transfer them to somebody else first, or note that they have left.</source>
        <translation>{name} todavía tiene {count} pacientes. Traspase antes a cada paciente a otra persona, o anote que han dejado la consulta.</translation>
    </message>
    <message>
        <source>{path} belongs to labelled answers only. Remove it.</source>
        <translation>{path} solo corresponde a respuestas con texto. Quítelo.</translation>
    </message>
    <message>
        <source>{path} belongs to numbers and lines only. Remove it.</source>
        <translation>{path} solo corresponde a números y líneas. Quítelo.</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {reason}. Check that the system’s disk can be written to.</source>
        <translation>No se puede cambiar {path}: {reason}. Revise que se pueda escribir en el disco del sistema.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the disk and your rights to the file.</source>
        <translation>No se puede leer {path}: {reason}. Revise el disco y sus permisos sobre el archivo.</translation>
    </message>
    <message>
        <source>{path} has an item whose condition is left out. Add the condition&apos;s item.</source>
        <translation>{path} tiene una pregunta cuya condición se ha quedado fuera. Añada la pregunta de la condición.</translation>
    </message>
    <message>
        <source>{path} has {count} labels for {wanted} answers. Give one label an answer.</source>
        <translation>{path} tiene {count} etiquetas para {wanted} respuestas. Ponga una etiqueta por respuesta.</translation>
    </message>
    <message>
        <source>{path} is asked only sometimes, so it cannot count in the score.</source>
        <translation>{path} se pregunta solo a veces, así que no puede contar en la puntuación.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} bytes. Give Rapport one client&apos;s scores at a time.</source>
        <translation>{path} tiene más de {most} bytes. Dé a Rapport las puntuaciones de una sola persona cada vez.</translation>
    </message>
    <message>
        <source>{path} is missing. Add both ends and their words.</source>
        <translation>Falta {path}. Añada los dos extremos y sus palabras.</translation>
    </message>
    <message>
        <source>{path} is written for other kinds only. Remove it.</source>
        <translation>{path} solo corresponde a otros tipos de pregunta. Quítelo.</translation>
    </message>
    <message>
        <source>{path} must be at least 1 and at most the number of scored items.</source>
        <translation>{path} debe ser como mínimo 1 y como máximo el número de preguntas que puntúan.</translation>
    </message>
    <message>
        <source>{path} must be yes (2), no (0) and “would rather not say” (3), in this order.</source>
        <translation>{path} debe ser sí (2), no (0) y «Prefiero no decirlo» (3), en este orden.</translation>
    </message>
    <message>
        <source>{path} must end {fewest} to {most} steps above its beginning, and at 1000 at the most.</source>
        <translation>{path} debe terminar de {fewest} a {most} pasos por encima de su comienzo, y como máximo en 1000.</translation>
    </message>
    <message>
        <source>{path} must name an item further up and values which that item offers.</source>
        <translation>{path} debe nombrar una pregunta anterior y valores que esa pregunta ofrezca.</translation>
    </message>
    <message>
        <source>{path} must name items of this questionnaire, each once.</source>
        <translation>{path} debe nombrar preguntas de este cuestionario, cada una una sola vez.</translation>
    </message>
    <message>
        <source>{path} names the kind “{kind}”, which Rapport does not know. Choose: {kinds}.</source>
        <translation>{path} nombra el tipo «{kind}», que Rapport no conoce. Elija: {kinds}.</translation>
    </message>
    <message>
        <source>{path} names the scale “{scale}”, which is not among the scales. Add or correct it.</source>
        <translation>{path} nombra la escala «{scale}», que no está entre las escalas. Añádala o corríjala.</translation>
    </message>
    <message>
        <source>{path} needs two or more answers, each with a value of its own.</source>
        <translation>{path} necesita dos o más respuestas, cada una con un valor propio.</translation>
    </message>
    <message>
        <source>{path}: write labelled answers as a list of values.</source>
        <translation>{path}: escriba las respuestas con texto como una lista de valores.</translation>
    </message>
    <message>
        <source>{path}: yes and no are no amount, so they cannot count in the score.</source>
        <translation>{path}: sí y no no son una cantidad, así que no pueden contar en la puntuación.</translation>
    </message>
    <message>
        <source>“{key}” is missing at {path}. Add it.</source>
        <translation>Falta «{key}» en {path}. Añádalo.</translation>
    </message>
    <message>
        <source>“{key}” stands twice in the same object. Keep one of them.</source>
        <translation>«{key}» aparece dos veces en el mismo objeto. Deje solo uno.</translation>
    </message>
    <message>
        <source>“{title}” has no short form. Use the whole questionnaire.</source>
        <translation>«{title}» no tiene versión corta. Use el cuestionario entero.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Answer sheets left out, because they hold answers that the questionnaire does not offer: {count}. No kiosk of Rapport writes such sheets; somebody may have added them by force.</source>
        <translation>Hojas de respuestas que no se tienen en cuenta porque contienen respuestas que el cuestionario no ofrece: {count}. Ningún quiosco de Rapport escribe hojas así; puede que alguien las haya añadido a la fuerza.</translation>
    </message>
    <message>
        <source>Answer sheets with a date that cannot be right: {count}. The kiosk&apos;s clock was wrong when they came in. They are shown in the order in which they came; please check the date on the kiosk.</source>
        <translation>Hojas de respuestas con una fecha que no puede ser correcta: {count}. El reloj del quiosco estaba mal cuando llegaron. Se muestran en el orden en que llegaron; revise la fecha en el quiosco.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {days} days since the last unlock. Answer sheets that are too old are destroyed at the next unlock, not now: please check the date first.</source>
        <translation>Según el reloj de este equipo, han pasado {days} días desde el último desbloqueo. Las hojas de respuestas demasiado antiguas se destruyen en el próximo desbloqueo, no ahora: revise antes la fecha.</translation>
    </message>
    <message>
        <source>By this computer’s clock the last backup was made in the future. Check the date, and make a new backup.</source>
        <translation>Según el reloj de este equipo, la última copia de seguridad se hizo en el futuro. Revise la fecha y haga una copia nueva.</translation>
    </message>
    <message>
        <source>Clients who were erased and are here again: {count}.</source>
        <translation>Pacientes que se borraron y están aquí de nuevo: {count}.</translation>
    </message>
    <message>
        <source>Clients whom the recovery key would not open: {count}.</source>
        <translation>Pacientes que la clave de recuperación no abriría: {count}.</translation>
    </message>
    <message>
        <source>Clients whom their own therapist cannot read: {count}.</source>
        <translation>Pacientes cuyas respuestas no puede leer su terapeuta: {count}.</translation>
    </message>
    <message>
        <source>Code cards of clients who are not here: {count}.</source>
        <translation>Tarjetas de código de pacientes que no están aquí: {count}.</translation>
    </message>
    <message>
        <source>Damaged entries in the file of the keys: {count}.</source>
        <translation>Entradas dañadas en el archivo de claves: {count}.</translation>
    </message>
    <message>
        <source>Most answer sheets are dated later than today. The clock of this computer seems to be behind: please check its date.</source>
        <translation>La mayoría de las hojas de respuestas tienen una fecha posterior a hoy. Parece que el reloj de este equipo va atrasado: revise la fecha.</translation>
    </message>
    <message>
        <source>Nobody of this practice has a key for this kiosk&apos;s rows, so they cannot be read here. Make the folder of that kiosk anew with `rapport bundle kiosk`.</source>
        <translation>Nadie de esta consulta tiene una clave para las filas de este quiosco, así que aquí no se pueden leer. Haga de nuevo la carpeta de ese quiosco con `rapport bundle kiosk`.</translation>
    </message>
    <message>
        <source>Notes of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>Notas propias que no se pueden leer: {count}. No se tienen en cuenta; puede que alguien las haya cambiado a la fuerza.</translation>
    </message>
    <message>
        <source>Nothing can be written into the practice&apos;s folder, so what is read and done now is not noted there. You can read on. Is the disk full, or the folder read-only?</source>
        <translation>No se puede escribir nada en la carpeta de la consulta, así que lo que se lee y se hace ahora no se anota allí. Puede seguir leyendo. ¿Está lleno el disco, o la carpeta es de solo lectura?</translation>
    </message>
    <message>
        <source>One answer sheet older than {months} months was destroyed, as the practice decided.</source>
        <translation>Se destruyó una hoja de respuestas de más de {months} meses, como decidió la consulta.</translation>
    </message>
    <message>
        <source>One kiosk&apos;s rows cannot be checked, because its key was not given to you. They are left out.</source>
        <translation>No se pueden comprobar las filas de un quiosco, porque usted no recibió su clave. No se tienen en cuenta.</translation>
    </message>
    <message>
        <source>Places where therapists&apos; keys are kept and that no passphrase opens any more: {count}. The recovery key can give these therapists a new passphrase.</source>
        <translation>Lugares donde se guardan claves de terapeutas y que ya no abre ninguna frase de acceso: {count}. La clave de recuperación puede dar a estos terapeutas una nueva frase de acceso.</translation>
    </message>
    <message>
        <source>Public keys that nothing can be sealed to: {count}.</source>
        <translation>Claves públicas para las que no se puede sellar nada: {count}.</translation>
    </message>
    <message>
        <source>Ratings of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>Valoraciones propias que no se pueden leer: {count}. No se tienen en cuenta; puede que alguien las haya cambiado a la fuerza.</translation>
    </message>
    <message>
        <source>Row {row} belongs to one of your clients and does not open. It is left out; a backup may have it.</source>
        <translation>La fila {row} es de alguien de su lista y no se abre. No se tiene en cuenta; puede que esté en una copia de seguridad.</translation>
    </message>
    <message>
        <source>Row {row} holds a part of a comment that belongs to none of the answer sheets. It is left out.</source>
        <translation>La fila {row} contiene una parte de un comentario que no pertenece a ninguna de las hojas de respuestas. No se tiene en cuenta.</translation>
    </message>
    <message>
        <source>Sheets that cannot be shown: {count}. They are kept, but the questionnaire that they answer is not in the records file any more. Restore that file from the latest backup.</source>
        <translation>Hojas que no se pueden mostrar: {count}. Se conservan, pero el cuestionario al que responden ya no está en el archivo de los registros. Restaure ese archivo desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup is made, but its date could not be noted in the practice’s folder: the reminder will come sooner than it should.</source>
        <translation>La copia de seguridad está hecha, pero su fecha no se pudo anotar en la carpeta de la consulta: el aviso llegará antes de lo debido.</translation>
    </message>
    <message>
        <source>The backup is one of another practice, so it tells nothing about this one.</source>
        <translation>La copia de seguridad es de otra consulta, así que no dice nada sobre esta.</translation>
    </message>
    <message>
        <source>The entry of the recovery key is missing: it would open nothing.</source>
        <translation>Falta la entrada de la clave de recuperación: no abriría nada.</translation>
    </message>
    <message>
        <source>The folder has other rows than the backup: some were changed, or exchanged for others.</source>
        <translation>La carpeta tiene filas distintas de las de la copia de seguridad: algunas se modificaron o se cambiaron por otras.</translation>
    </message>
    <message>
        <source>The folder is older than the backup: it lacks {count} rows that the backup has. An older copy was put back, or the end was cut off.</source>
        <translation>La carpeta es más antigua que la copia de seguridad: le faltan {count} filas que la copia tiene. Se puso una copia más antigua, o se cortó el final.</translation>
    </message>
    <message>
        <source>The folder is older than the state code {code}: it lacks {count} rows. An older copy was put back, or the end was cut off.</source>
        <translation>La carpeta es más antigua que el código de estado {code}: le faltan {count} filas. Se puso una copia más antigua, o se cortó el final.</translation>
    </message>
    <message>
        <source>The index holds other answers than the records, of client number {number}.</source>
        <translation>El índice contiene respuestas distintas de las de los registros, de paciente número {number}.</translation>
    </message>
    <message>
        <source>The index holds something that does not open, of client number {number}.</source>
        <translation>El índice contiene algo que no se abre, de paciente número {number}.</translation>
    </message>
    <message>
        <source>The last backup is {days} days old. Make a new one today.</source>
        <translation>La última copia de seguridad tiene {days} días. Haga hoy una nueva.</translation>
    </message>
    <message>
        <source>The older files in {file} could not be removed: the next start tries again. They hold keys that should not lie around.</source>
        <translation>No se pudieron quitar los archivos antiguos de {file}: se volverá a intentar en el próximo inicio. Contienen claves que no deberían quedar a la vista.</translation>
    </message>
    <message>
        <source>The public key of client number {number} is not this client&apos;s: somebody may have exchanged it, and could read new sheets. Restore the key file from the latest backup.</source>
        <translation>La clave pública de paciente número {number} no es la que corresponde: puede que alguien la haya cambiado y pudiera leer hojas nuevas. Restaure el archivo de claves desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The records are not those that you saw at your last unlock: the state code {code} does not fit them any more. An older copy was put back, or rows were exchanged. Tell whoever looks after this computer.</source>
        <translation>Los registros no son los que usted vio en su último desbloqueo: el código de estado {code} ya no les corresponde. Se puso una copia más antigua, o se cambiaron filas. Avise a quien se ocupa de este equipo.</translation>
    </message>
    <message>
        <source>The records are older than at your last unlock, and whole in themselves: it seems that a backup was put back. Sheets that came in after that backup are missing. Tell whoever looks after this computer.</source>
        <translation>Los registros son más antiguos que en su último desbloqueo, y en sí mismos están íntegros: parece que se restauró una copia de seguridad. Faltan las hojas que llegaron después de esa copia. Avise a quien se ocupa de este equipo.</translation>
    </message>
    <message>
        <source>The rows do not all belong together: something is damaged on the kiosk, or was changed on the way. They were taken in; the next unlock will say which rows cannot be believed.</source>
        <translation>Las filas no van todas juntas: algo está dañado en el quiosco, o se modificó por el camino. Se aceptaron; el próximo desbloqueo dirá qué filas no son de fiar.</translation>
    </message>
    <message>
        <source>The rows that this device should go on with are not in the file of the records.</source>
        <translation>Las filas a partir de las cuales este dispositivo debería seguir no están en el archivo de los registros.</translation>
    </message>
    <message>
        <source>The state code {code} does not fit: the first {count} rows are not those for which it was shown. Compare it with the paper once more; if it is right, rows were changed or exchanged for others.</source>
        <translation>El código de estado {code} no corresponde: las primeras {count} filas no son aquellas para las que se mostró. Compárelo otra vez con el papel; si es correcto, hubo filas modificadas o cambiadas por otras.</translation>
    </message>
    <message>
        <source>Therapists or recovery keys that no therapist added: {count}. Somebody may have exchanged keys to read along; nothing will be shared with them. Restore the key file from the latest backup.</source>
        <translation>Terapeutas o claves de recuperación que no añadió nadie de la consulta: {count}. Puede que alguien haya cambiado claves para leer a escondidas; no se compartirá nada con esas claves. Restaure el archivo de claves desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Therapists who lack what everybody needs to check the rows or to read the log: {count}.</source>
        <translation>Terapeutas a quienes falta lo que todos necesitan para comprobar las filas o leer la bitácora: {count}.</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet. Make one: when this disk fails, everything on it is lost.</source>
        <translation>Aún no hay ninguna copia de seguridad de esta consulta. Haga una: si este disco falla, se pierde todo lo que contiene.</translation>
    </message>
    <message>
        <source>There is no therapist who could sign in.</source>
        <translation>No hay nadie que sea terapeuta y pueda entrar.</translation>
    </message>
    <message>
        <source>What lets you read client number {number} is damaged, so this client is left out. Restore the key file from the latest backup.</source>
        <translation>Lo que le permite leer las respuestas de paciente número {number} está dañado, así que no se tienen en cuenta. Restaure el archivo de claves desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>What the practice&apos;s log and the sheets without a code are sealed to is missing.</source>
        <translation>Falta aquello para lo que se sellan la bitácora de la consulta y las hojas sin código.</translation>
    </message>
    <message>
        <source>What was done could not be written into the practice&apos;s log, because the practice&apos;s files are damaged. Run `rapport verify` to see what is affected, and restore the latest backup.</source>
        <translation>Lo que se hizo no se pudo anotar en la bitácora de la consulta, porque los archivos de la consulta están dañados. Ejecute `rapport verify` para ver a qué afecta, y restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>What your desk remembered from the last unlock was damaged. All rows were checked from the first one; every sheet counts as unread again.</source>
        <translation>Lo que su mesa de trabajo recordaba del último desbloqueo estaba dañado. Se comprobaron todas las filas desde la primera; todas las hojas cuentan de nuevo como no leídas.</translation>
    </message>
    <message>
        <source>Which clients were erased since the backup could not be read from the folder that was here before. If any were, erase them again.</source>
        <translation>No se pudo leer, en la carpeta que había aquí antes, qué pacientes se borraron desde la copia de seguridad. Si se borró a alguien, borre de nuevo.</translation>
    </message>
    <message>
        <source>You were given client number {number}, and the key file does not know this client any more. Restore the key file from the latest backup.</source>
        <translation>Se le dio acceso a paciente número {number}, y el archivo de claves ya no conoce ese número. Restaure el archivo de claves desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>{count} answer sheets older than {months} months were destroyed, as the practice decided.</source>
        <translation>Se destruyeron {count} hojas de respuestas de más de {months} meses, como decidió la consulta.</translation>
    </message>
    <message>
        <source>{count} entries of the key file are damaged and were left out. Run `rapport verify`, and restore the key file from the latest backup.</source>
        <translation>{count} entradas del archivo de claves están dañadas y no se tuvieron en cuenta. Ejecute `rapport verify` y restaure el archivo de claves desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>{count} rows are damaged on the kiosk and did not come along (row {rows}). Its disk may be failing: exchange it.</source>
        <translation>{count} filas están dañadas en el quiosco y no vinieron (fila {rows}). Puede que su disco esté fallando: cámbielo.</translation>
    </message>
    <message>
        <source>{count} rows in the bundle are otherwise than here (row {rows}). Those that are here were kept; the kiosk&apos;s disk may be failing.</source>
        <translation>{count} filas del paquete son distintas de las de aquí (fila {rows}). Se conservaron las de aquí; puede que el disco del quiosco esté fallando.</translation>
    </message>
    <message>
        <source>{count} rows of this kiosk are damaged and could not be put into the bundle; all others are in it. The disk may be failing: bring the bundle to the practice&apos;s computer, then exchange it.</source>
        <translation>{count} filas de este quiosco están dañadas y no se pudieron poner en el paquete; todas las demás están en él. Puede que el disco esté fallando: lleve el paquete al equipo de la consulta y luego cambie el disco.</translation>
    </message>
    <message>
        <source>{count} sheets of client number {number} are left out: there are too many different questionnaires. Somebody may have added them by force.</source>
        <translation>No se tienen en cuenta {count} hojas de paciente número {number}: hay demasiados cuestionarios distintos. Puede que alguien las haya añadido a la fuerza.</translation>
    </message>
    <message>
        <source>{count} therapists who were removed since the backup can unlock again. Remove them again.</source>
        <translation>{count} terapeutas que se quitaron después de la copia de seguridad pueden desbloquear otra vez. Hay que quitar de nuevo a estas personas.</translation>
    </message>
    <message>
        <source>{file} is from another Rapport, or damaged at its beginning.</source>
        <translation>{file} es de otro Rapport, o está dañado al principio.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>Falta {file}.</translation>
    </message>
    <message>
        <source>{file} was left behind when writing was cut off. Nothing needs it: delete it while no kiosk and no backup is running.</source>
        <translation>{file} quedó ahí cuando se interrumpió la escritura. Nada lo necesita: elimínelo cuando no haya en marcha ningún quiosco ni copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>A backup was put back (rows: {rows})</source>
        <translation>Se restauró una copia de seguridad (filas: {rows})</translation>
    </message>
    <message>
        <source>A bundle of this kiosk’s rows was written ({rows} rows)</source>
        <translation>Se escribió un paquete con las filas de este quiosco ({rows} filas)</translation>
    </message>
    <message>
        <source>A check found what is not as Rapport wrote it ({count})</source>
        <translation>Una comprobación encontró algo que no está como lo escribió Rapport ({count})</translation>
    </message>
    <message>
        <source>A former colleague</source>
        <translation>Alguien que ya no trabaja aquí</translation>
    </message>
    <message>
        <source>A new list of clients was brought to a kiosk ({clients} clients)</source>
        <translation>Se llevó a un quiosco una nueva lista de pacientes ({clients} pacientes)</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records to a newer form (from {before} to {now})</source>
        <translation>Un Rapport más nuevo pasó los registros a un formato más nuevo (de {before} a {now})</translation>
    </message>
    <message>
        <source>An entry that cannot be read</source>
        <translation>Una entrada que no se puede leer</translation>
    </message>
    <message>
        <source>Rows of another kiosk were brought in ({rows} new rows)</source>
        <translation>Se trajeron filas de otro quiosco ({rows} filas nuevas)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Something that only a newer Rapport knows (number {event})</source>
        <translation>Algo que solo conoce un Rapport más nuevo (número {event})</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed (minutes: {minutes})</source>
        <translation>Se cambió el reloj del quiosco (minutos: {minutes})</translation>
    </message>
    <message>
        <source>The kiosk was started</source>
        <translation>Se inició el quiosco</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>La clave de recuperación</translation>
    </message>
    <message>
        <source>Wrong passphrases: {count}</source>
        <translation>Frases de acceso incorrectas: {count}</translation>
    </message>
    <message>
        <source>{who}: a kiosk without therapists added</source>
        <translation>{who}: quiosco sin terapeutas añadido</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a picture</source>
        <translation>{who}: gráfico de paciente {client} guardado como imagen</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a table</source>
        <translation>{who}: gráfico de paciente {client} guardado como tabla</translation>
    </message>
    <message>
        <source>{who}: a report on client {client} saved</source>
        <translation>{who}: informe sobre paciente {client} guardado</translation>
    </message>
    <message>
        <source>{who}: a therapist removed</source>
        <translation>{who}: terapeuta fuera de la consulta</translation>
    </message>
    <message>
        <source>{who}: a visit ends after {visit} s without a touch, the therapist’s pages lock after {lock} s</source>
        <translation>{who}: una visita termina tras {visit} s sin tocar la pantalla, las páginas de terapeutas se bloquean tras {lock} s</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept for so many months: {months}</source>
        <translation>{who}: meses que se conservan las hojas de respuestas: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept without limit</source>
        <translation>{who}: las hojas de respuestas se conservan sin límite</translation>
    </message>
    <message>
        <source>{who}: answer sheets destroyed, {sheets}; months that they are kept: {months}</source>
        <translation>{who}: hojas de respuestas destruidas, {sheets}; meses que se conservan: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets exported (sheets: {sheets}, clients: {clients})</source>
        <translation>{who}: hojas de respuestas exportadas (hojas: {sheets}, pacientes: {clients})</translation>
    </message>
    <message>
        <source>{who}: answer sheets of client {client} exported (sheets: {sheets})</source>
        <translation>{who}: hojas de respuestas de paciente {client} exportadas (hojas: {sheets})</translation>
    </message>
    <message>
        <source>{who}: backup made (rows: {rows})</source>
        <translation>{who}: copia de seguridad hecha (filas: {rows})</translation>
    </message>
    <message>
        <source>{who}: client {client} added</source>
        <translation>{who}: se añadió paciente {client}</translation>
    </message>
    <message>
        <source>{who}: client {client} comes again</source>
        <translation>{who}: paciente {client} vuelve a venir</translation>
    </message>
    <message>
        <source>{who}: client {client} erased</source>
        <translation>{who}: se borró paciente {client}</translation>
    </message>
    <message>
        <source>{who}: client {client} has left</source>
        <translation>{who}: paciente {client} ha dejado la consulta</translation>
    </message>
    <message>
        <source>{who}: client {client} no longer shared with {holder}</source>
        <translation>{who}: paciente {client} ya no se comparte con {holder}</translation>
    </message>
    <message>
        <source>{who}: client {client} shared with {holder}</source>
        <translation>{who}: paciente {client} se comparte con {holder}</translation>
    </message>
    <message>
        <source>{who}: client {client} transferred to {holder}</source>
        <translation>{who}: paciente {client} pasa a {holder} por traspaso</translation>
    </message>
    <message>
        <source>{who}: figures across clients saved, without names (clients: {clients})</source>
        <translation>{who}: cifras de varios pacientes guardadas, sin nombres (pacientes: {clients})</translation>
    </message>
    <message>
        <source>{who}: languages of the practice changed</source>
        <translation>{who}: idiomas de la consulta cambiados</translation>
    </message>
    <message>
        <source>{who}: list of clients for other kiosks written ({clients} clients)</source>
        <translation>{who}: lista de pacientes para otros quioscos escrita ({clients} pacientes)</translation>
    </message>
    <message>
        <source>{who}: look of the clients’ pages changed</source>
        <translation>{who}: aspecto de las páginas para pacientes cambiado</translation>
    </message>
    <message>
        <source>{who}: new code card for client {client}</source>
        <translation>{who}: nueva tarjeta de código para paciente {client}</translation>
    </message>
    <message>
        <source>{who}: new passphrase given to {holder}</source>
        <translation>{who}: nueva frase de acceso dada a {holder}</translation>
    </message>
    <message>
        <source>{who}: new recovery key made</source>
        <translation>{who}: nueva clave de recuperación hecha</translation>
    </message>
    <message>
        <source>{who}: notice on saved files changed</source>
        <translation>{who}: aviso en los archivos guardados cambiado</translation>
    </message>
    <message>
        <source>{who}: own passphrase changed</source>
        <translation>{who}: frase de acceso propia cambiada</translation>
    </message>
    <message>
        <source>{who}: passphrase protected better ({mebibytes} MiB, passes: {passes})</source>
        <translation>{who}: frase de acceso mejor protegida ({mebibytes} MiB, pasadas: {passes})</translation>
    </message>
    <message>
        <source>{who}: something about client {client} saved</source>
        <translation>{who}: algo sobre paciente {client} guardado</translation>
    </message>
    <message>
        <source>{who}: therapist {holder} added</source>
        <translation>{who}: se añadió terapeuta {holder}</translation>
    </message>
    <message>
        <source>{who}: unlocked</source>
        <translation>{who}: desbloqueo</translation>
    </message>
    <message>
        <source>{who}: what clients are asked changed</source>
        <translation>{who}: cambió lo que se pregunta a pacientes</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>A backup was put back in the place of the practice&apos;s folder.</source>
        <translation>Se puso una copia de seguridad en el lugar de la carpeta de la consulta.</translation>
    </message>
    <message>
        <source>A check by a colleague found something that is not as Rapport wrote it.</source>
        <translation>Una comprobación de otra persona encontró algo que no está como lo escribió Rapport.</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>Un Rapport más nuevo pasó los registros de un dispositivo a un formato más nuevo y conservó lo que había antes al lado de su carpeta.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed once.</source>
        <translation>Se escribió una vez una frase de acceso incorrecta.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed {count} times.</source>
        <translation>Se escribió {count} veces una frase de acceso incorrecta.</translation>
    </message>
    <message>
        <source>Answer sheets were exported once.</source>
        <translation>Se exportaron hojas de respuestas una vez.</translation>
    </message>
    <message>
        <source>Answer sheets were exported {count} times.</source>
        <translation>Se exportaron hojas de respuestas {count} veces.</translation>
    </message>
    <message>
        <source>Backups were put back in the place of the practice&apos;s folder {count} times.</source>
        <translation>Se pusieron {count} veces copias de seguridad en el lugar de la carpeta de la consulta.</translation>
    </message>
    <message>
        <source>One answer sheet came in.</source>
        <translation>Llegó una hoja de respuestas.</translation>
    </message>
    <message>
        <source>One backup was made.</source>
        <translation>Se hizo una copia de seguridad.</translation>
    </message>
    <message>
        <source>One more change about people is in the practice&apos;s log.</source>
        <translation>Hay en la bitácora de la consulta un cambio más relativo a personas.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed once.</source>
        <translation>Se cambió una vez el reloj del quiosco.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed {count} times.</source>
        <translation>Se cambió {count} veces el reloj del quiosco.</translation>
    </message>
    <message>
        <source>The kiosk was started once.</source>
        <translation>Se inició el quiosco una vez.</translation>
    </message>
    <message>
        <source>The kiosk was started {count} times.</source>
        <translation>Se inició el quiosco {count} veces.</translation>
    </message>
    <message>
        <source>The recovery key was used once to unlock.</source>
        <translation>Se usó una vez la clave de recuperación para desbloquear.</translation>
    </message>
    <message>
        <source>The recovery key was used {count} times to unlock.</source>
        <translation>Se usó {count} veces la clave de recuperación para desbloquear.</translation>
    </message>
    <message>
        <source>{count} answer sheets came in.</source>
        <translation>Llegaron {count} hojas de respuestas.</translation>
    </message>
    <message>
        <source>{count} backups were made.</source>
        <translation>Se hicieron {count} copias de seguridad.</translation>
    </message>
    <message>
        <source>{count} checks by colleagues found something that is not as Rapport wrote it.</source>
        <translation>{count} comprobaciones de colegas encontraron algo que no está como lo escribió Rapport.</translation>
    </message>
    <message>
        <source>{count} more changes about people are in the practice&apos;s log.</source>
        <translation>Hay en la bitácora de la consulta {count} cambios más relativos a personas.</translation>
    </message>
    <message>
        <source>{count} times a newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>{count} veces un Rapport más nuevo pasó los registros de un dispositivo a un formato más nuevo y conservó lo que había antes al lado de su carpeta.</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Strong enough.</source>
        <translation>Es bastante segura.</translation>
    </message>
    <message>
        <source>Too easy to guess. Add another unrelated word; leave out names, dates, keyboard rows and repetitions.</source>
        <translation>Es demasiado fácil de adivinar. Añada otra palabra sin relación; evite nombres, fechas, filas del teclado y repeticiones.</translation>
    </message>
    <message>
        <source>Use at least 15 characters: four or five unrelated words are easy to keep.</source>
        <translation>Use como mínimo 15 caracteres: cuatro o cinco palabras sin relación entre sí son fáciles de recordar.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Answer sheets: {count}. With a score: {scored}.</source>
        <translation>Hojas de respuestas: {count}. Con puntuación: {scored}.</translation>
    </message>
    <message>
        <source>Client no. {number}</source>
        <translation>Paciente n.º {number}</translation>
    </message>
    <message>
        <source>Earlier sessions that are not listed here: {count}.</source>
        <translation>Sesiones anteriores que no aparecen aquí: {count}.</translation>
    </message>
    <message>
        <source>For some sessions your answers have stayed lower than before.</source>
        <translation>Desde hace algunas sesiones, sus respuestas se mantienen más bajas que antes.</translation>
    </message>
    <message>
        <source>It is too early to say where your answers are going.</source>
        <translation>Aún es pronto para decir hacia dónde van sus respuestas.</translation>
    </message>
    <message>
        <source>Little by little your answers have gone down.</source>
        <translation>Poco a poco, sus respuestas han ido bajando.</translation>
    </message>
    <message>
        <source>Moments that did not feel right, and repairs</source>
        <translation>Momentos que no fueron bien, y cómo se arreglaron</translation>
    </message>
    <message>
        <source>Newest session: {tier}.</source>
        <translation>Sesión más reciente: {tier}.</translation>
    </message>
    <message>
        <source>None was spoken of.</source>
        <translation>No se habló de ninguno.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes from before the first or after the last session, not printed: {count}.</source>
        <translation>Notas anteriores a la primera sesión o posteriores a la última, no impresas: {count}.</translation>
    </message>
    <message>
        <source>Nothing unusual in any session.</source>
        <translation>Nada fuera de lo habitual en ninguna sesión.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved down: a good reason to talk about it.</source>
        <translation>En las últimas sesiones sus respuestas han bajado: un buen motivo para hablar de ello.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved up.</source>
        <translation>En las últimas sesiones sus respuestas han subido.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have stayed about the same.</source>
        <translation>En las últimas sesiones sus respuestas se han mantenido más o menos igual.</translation>
    </message>
    <message>
        <source>Private notes of the therapist. They are printed because that was chosen for this report.</source>
        <translation>Notas privadas de quien conduce la terapia. Se imprimen porque así se eligió para este informe.</translation>
    </message>
    <message>
        <source>Put right by the end: {answer}.</source>
        <translation>Cuánto se arregló al final: {answer}.</translation>
    </message>
    <message>
        <source>Questions that were left out, in all sheets together: {count}.</source>
        <translation>Preguntas omitidas, en todas las hojas juntas: {count}.</translation>
    </message>
    <message>
        <source>Scores at the top of the scale: {share} of 100.</source>
        <translation>Puntuaciones en lo más alto de la escala: {share} de 100.</translation>
    </message>
    <message>
        <source>Sheets of another questionnaire, not shown here: {count}.</source>
        <translation>Hojas de otro cuestionario, que no se muestran aquí: {count}.</translation>
    </message>
    <message>
        <source>Sheets with one answer throughout: {share} of 100.</source>
        <translation>Hojas con la misma respuesta en todo: {share} de 100.</translation>
    </message>
    <message>
        <source>Something did not feel quite right, a little.</source>
        <translation>Algo no fue del todo bien, un poco.</translation>
    </message>
    <message>
        <source>Something did not feel right.</source>
        <translation>Algo no fue bien.</translation>
    </message>
    <message>
        <source>Something was different from the sessions before.</source>
        <translation>Algo fue distinto de las sesiones anteriores.</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>Aún abierto.</translation>
    </message>
    <message>
        <source>Still open: what happened in session {session}.</source>
        <translation>Aún abierto: lo que ocurrió en la sesión {session}.</translation>
    </message>
    <message>
        <source>The band shows where your scores usually are: {lower} to {upper}, worked out from your first {count} scores.</source>
        <translation>La banda muestra dónde suelen estar sus puntuaciones: de {lower} a {upper}, según sus primeras {count} puntuaciones.</translation>
    </message>
    <message>
        <source>The highest score so far, {score} of 100. What helped?</source>
        <translation>La puntuación más alta hasta ahora, {score} de 100. ¿Qué ayudó?</translation>
    </message>
    <message>
        <source>The newest score: {score} of 100, on {date}.</source>
        <translation>La puntuación más reciente: {score} de 100, el {date}.</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Todavía no hay ninguna sesión.</translation>
    </message>
    <message>
        <source>This is no test and no grade, neither of you nor of your therapist.</source>
        <translation>Esto no es un examen ni una nota, ni para usted ni para su terapeuta.</translation>
    </message>
    <message>
        <source>Trust over time</source>
        <translation>La confianza a lo largo del tiempo</translation>
    </message>
    <message>
        <source>We can come back to this.</source>
        <translation>Podemos volver a hablar de esto.</translation>
    </message>
    <message>
        <source>What could be worth talking about</source>
        <translation>De qué podría valer la pena hablar</translation>
    </message>
    <message>
        <source>What do you see in these lines? What would you like to be different, and what should stay as it is? There is no right answer.</source>
        <translation>¿Qué ve en estas líneas? ¿Qué le gustaría que fuera distinto y qué debería quedarse como está? No hay respuestas correctas.</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>En qué se basa esto</translation>
    </message>
    <message>
        <source>What was noticed, and by which rule</source>
        <translation>Qué se notó, y según qué regla</translation>
    </message>
    <message>
        <source>Without a score, because too few questions were answered: {count}.</source>
        <translation>Sin puntuación, porque se respondieron muy pocas preguntas: {count}.</translation>
    </message>
    <message>
        <source>Your answers were clearly lower than in the sessions before.</source>
        <translation>Sus respuestas fueron claramente más bajas que en las sesiones anteriores.</translation>
    </message>
    <message>
        <source>Your answers were lower than they usually are.</source>
        <translation>Sus respuestas fueron más bajas de lo habitual.</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un poco</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>por completo</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>bastante</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>mucho</translation>
    </message>
    <message>
        <source>we did not talk about it</source>
        <translation>no hablamos de ello</translation>
    </message>
    <message>
        <source>{first} to {last}, sessions: {sessions}</source>
        <translation>Del {first} al {last}, sesiones: {sessions}</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare your answers with your own earlier ones only.</source>
        <translation>«La confianza después de la sesión» no es una escala validada y no tiene valores de referencia: compare sus respuestas solo con sus propias respuestas anteriores.</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>A fall of one step since the last score. Frequent, and by itself rarely more than a reason to ask.</source>
        <translation>Una caída de un paso desde la última puntuación. Es frecuente y, por sí sola, rara vez es más que un motivo para preguntar.</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>Autenticidad</translation>
    </message>
    <message>
        <source>Chance alone puts about {share} of 100 stable sessions below the lower limit if no session resembles the one before, and {fewest} to {most} if neighbouring sessions are alike. Only that side is marked: a score above the range is good news.</source>
        <translation>Solo por azar, unas {share} de cada 100 sesiones estables quedan por debajo del límite inferior si ninguna sesión se parece a la anterior, y de {fewest} a {most} si las sesiones vecinas se parecen. Solo se marca ese lado: una puntuación por encima del rango es una buena noticia.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Cultural respect</source>
        <translation>Respeto cultural</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empatía</translation>
    </message>
    <message>
        <source>Falling over the last {sessions} scores.</source>
        <translation>Baja en las últimas {sessions} puntuaciones.</translation>
    </message>
    <message>
        <source>Individuals chart: below the mean by {limit_width} times the mean moving range of the first {baseline} scores (from {fewest} on). Unusual only where the score is also rarely so low for this client, or has stayed low.</source>
        <translation>Gráfico de valores individuales: por debajo de la media en {limit_width} veces el rango móvil medio de las primeras {baseline} puntuaciones (a partir de {fewest}). Poco habitual solo si además la puntuación es rara vez tan baja en esta persona o se ha mantenido baja.</translation>
    </message>
    <message>
        <source>Limits (individuals chart): this client&apos;s own usual range, {lower} to {upper} around {centre}, from the first {count} scores: mean ± {width} times the mean change from score to score, then kept.</source>
        <translation>Límites (gráfico de valores individuales): el rango habitual propio de esta persona, de {lower} a {upper} en torno a {centre}, según las primeras {count} puntuaciones: media ± {width} veces el cambio medio de una puntuación a otra; después queda fijo.</translation>
    </message>
    <message>
        <source>Many ratings of trust sit at the top. A first score below it that rises is a good sign.</source>
        <translation>Muchas valoraciones de la confianza están en lo más alto. Una primera puntuación por debajo que va subiendo es buena señal.</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>Momentos que no fueron bien</translation>
    </message>
    <message>
        <source>No clear trend over the last {sessions} scores.</source>
        <translation>Sin tendencia clara en las últimas {sessions} puntuaciones.</translation>
    </message>
    <message>
        <source>No limits yet: they need {fewest} scores, there are {count}.</source>
        <translation>Aún sin límites: necesitan {fewest} puntuaciones y hay {count}.</translation>
    </message>
    <message>
        <source>No limits: no variation so far, all {count} scores are equal.</source>
        <translation>Sin límites: aún no hay variación, las {count} puntuaciones son iguales.</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>Nada fuera de lo habitual</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Arreglado</translation>
    </message>
    <message>
        <source>Rarely so low: Rapport learns from the client&apos;s earlier scores where they usually lie and how much they vary, and speaks when a fall in this session or in one of the {before} before explains the scores since more than {odds} times better than chance; where the client tells of a moment that did not feel right, less is enough. A fall is noticed once: while scores stay so low, sessions only say that it goes on, unless one is lower still.</source>
        <translation>Rara vez tan baja: Rapport aprende de las puntuaciones anteriores de esta persona dónde suelen estar y cuánto varían, y avisa cuando una caída en esta sesión o en una de las {before} anteriores explica las puntuaciones desde entonces más de {odds} veces mejor que el azar; si la persona habla de un momento que no fue bien, basta con menos. Una caída se señala una vez: mientras las puntuaciones sigan tan bajas, las sesiones solo dicen que continúa, salvo que una puntuación sea aún más baja.</translation>
    </message>
    <message>
        <source>Reliable change (Jacobson &amp; Truax): a fall since the first score beyond 1.96 standard errors.</source>
        <translation>Cambio fiable (Jacobson &amp; Truax): una caída desde la primera puntuación de más de 1,96 errores estándar.</translation>
    </message>
    <message>
        <source>Rising over the last {sessions} scores.</source>
        <translation>Sube en las últimas {sessions} puntuaciones.</translation>
    </message>
    <message>
        <source>Run chart (Anhøj): more scores in a row on one side of the median, or fewer crossings of it, than chance allows in 95 of 100 series.</source>
        <translation>Gráfico de rachas (Anhøj): más puntuaciones seguidas a un lado de la mediana, o menos cruces de ella, de lo que permite el azar en 95 de cada 100 series.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Signals are invitations to talk. They are no risk scores and no advice about treatment.</source>
        <translation>Las señales son invitaciones a hablar. No son puntuaciones de riesgo ni consejos sobre el tratamiento.</translation>
    </message>
    <message>
        <source>Since the first session the score has fallen by more than measurement error explains (it is {value}; {bound} or less counts).</source>
        <translation>Desde la primera sesión la puntuación ha bajado más de lo que explica el error de medida (es {value}; cuenta desde {bound} hacia abajo).</translation>
    </message>
    <message>
        <source>Slow erosion: exponentially weighted mean (weight {weight}, {width} standard deviations) against the first {baseline} scores.</source>
        <translation>Desgaste lento: media con pesos exponenciales (peso {weight}, {width} desviaciones típicas) frente a las primeras {baseline} puntuaciones.</translation>
    </message>
    <message>
        <source>Stayed low: {stay} scores in a row that lie so low together that the client&apos;s first {learnt} scores let expect it in fewer than {rare_stay} of 10,000 stretches. The first {learnt} stay the yardstick, so that a slow decline cannot hide.</source>
        <translation>Se ha mantenido baja: {stay} puntuaciones seguidas que en conjunto son tan bajas que, según las primeras {learnt} puntuaciones de esta persona, se esperan en menos de {rare_stay} de cada 10&#xa0;000 series así. Las primeras {learnt} siguen siendo la referencia, para que un descenso lento no pueda ocultarse.</translation>
    </message>
    <message>
        <source>The client noticed, a little, a moment that did not feel right.</source>
        <translation>Su paciente notó, un poco, un momento que no fue bien.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was not put right.</source>
        <translation>Su paciente dice que un momento no fue bien y que no se arregló.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was put right.</source>
        <translation>Su paciente dice que un momento no fue bien y que se arregló.</translation>
    </message>
    <message>
        <source>The cut-off that the measure&apos;s authors give.</source>
        <translation>El punto de corte que se da en la publicación del instrumento.</translation>
    </message>
    <message>
        <source>The last {stay} scores have stayed low, at {value} or less: by this client&apos;s first {learnt}, at least one of {stay} is usually {bound} or more.</source>
        <translation>Las últimas {stay} puntuaciones se han mantenido bajas, en {value} o menos: según las primeras {learnt} de esta persona, de cada {stay} al menos una suele ser de {bound} o más.</translation>
    </message>
    <message>
        <source>The score fell by {value} points within three sessions; from {bound} on that is a lot for this client.</source>
        <translation>La puntuación bajó {value} puntos en tres sesiones; a partir de {bound} eso es mucho para esta persona.</translation>
    </message>
    <message>
        <source>The score is still low for this client: it is {value}, and by the earlier scores {bound} or more is usual.</source>
        <translation>La puntuación sigue siendo baja para esta persona: es {value}, y según las puntuaciones anteriores lo habitual es {bound} o más.</translation>
    </message>
    <message>
        <source>The score, {value}, is at least one step lower than last time.</source>
        <translation>La puntuación, {value}, es al menos un paso más baja que la última vez.</translation>
    </message>
    <message>
        <source>The score, {value}, is below the measure&apos;s cut-off, {bound}.</source>
        <translation>La puntuación, {value}, está por debajo del punto de corte del instrumento, {bound}.</translation>
    </message>
    <message>
        <source>The score, {value}, is below this client&apos;s own lower limit, {bound}.</source>
        <translation>La puntuación, {value}, está por debajo del límite inferior propio de esta persona, {bound}.</translation>
    </message>
    <message>
        <source>The score, {value}, is rarely this low for this client: by the earlier scores, {bound} or more is usual.</source>
        <translation>La puntuación, {value}, es rara vez tan baja en esta persona: según las puntuaciones anteriores, lo habitual es {bound} o más.</translation>
    </message>
    <message>
        <source>The scores cross their median {value} times; {bound} or more are usual.</source>
        <translation>Las puntuaciones cruzan su mediana {value} veces; lo habitual son {bound} o más.</translation>
    </message>
    <message>
        <source>The scores have worn down: their weighted mean, {value}, is below its bound, {bound}.</source>
        <translation>Las puntuaciones se han ido desgastando: su media ponderada, {value}, está por debajo de su límite, {bound}.</translation>
    </message>
    <message>
        <source>Too few scores yet for a trend.</source>
        <translation>Aún hay muy pocas puntuaciones para una tendencia.</translation>
    </message>
    <message>
        <source>Unusual for this client</source>
        <translation>Poco habitual en esta persona</translation>
    </message>
    <message>
        <source>V-episode, a rule of Rapport&apos;s own: a fall from the best of three scores by one (mild) or two (marked) of the client&apos;s standard deviations and a tenth of the scale; unusual when it is marked, ends as far below the client&apos;s mean, and the score is rarely so low for this client or has stayed low; put right when one of the next {following} scores is half-way or all the way back.</source>
        <translation>Episodio en V, una regla propia de Rapport: una caída desde la mejor de tres puntuaciones de una (leve) o dos (marcada) desviaciones típicas de esta persona y de una décima parte de la escala; poco habitual cuando es marcada, termina a esa misma distancia por debajo de la media de esta persona y la puntuación es rara vez tan baja en esta persona o se ha mantenido baja; arreglado cuando una de las {following} puntuaciones siguientes ha vuelto a medio camino o del todo.</translation>
    </message>
    <message>
        <source>What happened in session {sessions} is still open.</source>
        <translation>Lo que ocurrió en la sesión {sessions} sigue abierto.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>Lo que ocurrió en las sesiones {sessions} sigue abierto.</translation>
    </message>
    <message>
        <source>What the client says about a moment outranks every statistic; “mostly” put right or better closes it.</source>
        <translation>Lo que su paciente dice de un momento pesa más que cualquier estadística; si se arregló «bastante» o más, se cierra.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>Lo que se observó en la sesión {session} continúa.</translation>
    </message>
    <message>
        <source>Worth a talk</source>
        <translation>Conviene hablarlo</translation>
    </message>
    <message>
        <source>{value} scores in a row lie on one side of the median; up to {bound} are usual.</source>
        <translation>{value} puntuaciones seguidas quedan a un lado de la mediana; lo habitual son hasta {bound}.</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare a client only with themselves.</source>
        <translation>«La confianza después de la sesión» no es una escala validada y no tiene valores de referencia: compare a cada persona solo consigo misma.</translation>
    </message>
</context>
</TS>
