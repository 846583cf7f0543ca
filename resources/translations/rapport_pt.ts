<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Berry</source>
        <translation>Framboesa</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Tijolo</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Musgo</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Cor própria</translation>
    </message>
    <message>
        <source>Own colour, written as #RRGGBB</source>
        <translation>Cor própria, escrita como #RRGGBB</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>Pinheiro</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ameixa</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardósia</translation>
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
        <translation>Você não pode mais ler as respostas desta pessoa.</translation>
    </message>
    <message>
        <source>{client} comes again.</source>
        <translation>{client} voltou a vir.</translation>
    </message>
    <message>
        <source>{client} has left.</source>
        <translation>{client} não vem mais.</translation>
    </message>
    <message>
        <source>{client} is erased.</source>
        <translation>Os dados de {client} foram apagados para sempre.</translation>
    </message>
    <message>
        <source>{client} is {name}’s client now.</source>
        <translation>Agora {name} atende {client}.</translation>
    </message>
    <message>
        <source>{name} can no longer read this client.</source>
        <translation>{name} não pode mais ler as respostas desta pessoa.</translation>
    </message>
    <message>
        <source>{name} can read this client now.</source>
        <translation>{name} agora pode ler as respostas desta pessoa.</translation>
    </message>
</context>
<context>
    <name>AccessTab</name>
    <message>
        <source>A client may ask for a copy of everything that was answered here: a report to read, and the answers for another program.</source>
        <translation>A pessoa pode pedir uma cópia de tudo o que respondeu aqui: um relatório para ler, e as respostas para outro programa.</translation>
    </message>
    <message>
        <source>A client who has left is no longer in the list and cannot answer any more.</source>
        <translation>Quem não vem mais sai da lista e não pode mais responder.</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Uma cópia</translation>
    </message>
    <message>
        <source>A copy of all answers</source>
        <translation>Uma cópia de todas as respostas</translation>
    </message>
    <message>
        <source>A lost card, or one that somebody else saw, is replaced by a new one.</source>
        <translation>Um cartão perdido, ou que outra pessoa viu, é trocado por um novo.</translation>
    </message>
    <message>
        <source>Access and card</source>
        <translation>Acesso e cartão</translation>
    </message>
    <message>
        <source>Code card</source>
        <translation>Cartão de código</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Presença</translation>
    </message>
    <message>
        <source>Destroys the client’s keys: nobody can read these answers any more, not even you.</source>
        <translation>Destrói as chaves desta pessoa: ninguém mais pode ler estas respostas, nem você.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Apagar para sempre</translation>
    </message>
    <message>
        <source>Erase this client for good</source>
        <translation>Apagar esta pessoa para sempre</translation>
    </message>
    <message>
        <source>Erase {client} for good? The name, the code card and the keys to all answers are destroyed, and nothing brings them back. Backups that were made before still hold them until you destroy those.</source>
        <translation>Apagar {client} para sempre? O nome, o cartão de código e as chaves de todas as respostas são destruídos, e nada os traz de volta. As cópias de segurança feitas antes ainda os contêm, até que você também as destrua.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Hand {client} over to {name}? You cannot read this client afterwards.</source>
        <translation>Transferir {client} para {name}? Depois disso você não pode mais ler as respostas desta pessoa.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Make a new code card? The one that the client has stops working at once.</source>
        <translation>Fazer um novo cartão de código? O que a pessoa tem deixa de valer na hora.</translation>
    </message>
    <message>
        <source>New code card</source>
        <translation>Novo cartão de código</translation>
    </message>
    <message>
        <source>Nobody else works in this practice.</source>
        <translation>Ninguém mais trabalha neste consultório.</translation>
    </message>
    <message>
        <source>This client comes again</source>
        <translation>Esta pessoa voltou a vir</translation>
    </message>
    <message>
        <source>This client has left</source>
        <translation>Esta pessoa não vem mais</translation>
    </message>
    <message>
        <source>This client has left: not in the list, and the code card is not taken.</source>
        <translation>Esta pessoa não vem mais: não está na lista, e o cartão de código não é aceito.</translation>
    </message>
    <message>
        <source>Type the client’s name to erase</source>
        <translation>Para apagar, digite o nome da pessoa</translation>
    </message>
    <message>
        <source>Who can read</source>
        <translation>Quem pode ler</translation>
    </message>
    <message>
        <source>Whoever can read sees all answers, past and future. The recovery key opens every client.</source>
        <translation>Quem pode ler vê todas as respostas, passadas e futuras. A chave de recuperação abre as respostas de todas as pessoas.</translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation>Sim, um novo cartão</translation>
    </message>
    <message>
        <source>Yes, hand over</source>
        <translation>Sim, transferir</translation>
    </message>
</context>
<context>
    <name>AddClientPage</name>
    <message>
        <source>Add a client</source>
        <translation>Adicionar cliente</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos os clientes</translation>
    </message>
    <message>
        <source>Make the code card</source>
        <translation>Fazer o cartão de código</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Nome de cliente</translation>
    </message>
    <message>
        <source>Please type the client’s name first.</source>
        <translation>Digite primeiro o nome da pessoa.</translation>
    </message>
    <message>
        <source>The name is sealed: only you and the recovery key can read it.</source>
        <translation>O nome fica lacrado: só você e a chave de recuperação podem lê-lo.</translation>
    </message>
</context>
<context>
    <name>AddTherapistPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>Adicionar terapeuta</translation>
    </message>
    <message>
        <source>Add this therapist</source>
        <translation>Adicionar terapeuta</translation>
    </message>
    <message>
        <source>Best typed by the new colleague: it opens the answers of the clients whom you share or hand over. Until then there is nothing to read.</source>
        <translation>É melhor que a nova pessoa da equipe digite a frase: ela abre as respostas de clientes que você compartilhar ou transferir. Até lá não há nada para ler.</translation>
    </message>
    <message>
        <source>Name of the therapist, typed to unlock</source>
        <translation>Nome de terapeuta, a digitar para desbloquear</translation>
    </message>
    <message>
        <source>Please type the therapist’s name.</source>
        <translation>Digite o nome de terapeuta.</translation>
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
        <translation>Ler em voz alta</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Parar de ler</translation>
    </message>
</context>
<context>
    <name>Analogue</name>
    <message>
        <source>A little less</source>
        <translation>Um pouco menos</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Um pouco mais</translation>
    </message>
    <message>
        <source>Mark the middle</source>
        <translation>Marcar o meio</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Ainda não há nada marcado.</translation>
    </message>
    <message>
        <source>Tap the line again to move the mark.</source>
        <translation>Toque na linha de novo para mover a marca.</translation>
    </message>
    <message>
        <source>Tap the line where it fits for you.</source>
        <translation>Toque na linha, no lugar que combina com você.</translation>
    </message>
    <message>
        <source>Towards: {words}</source>
        <translation>Em direção a: {words}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Close to: {words}</source>
        <translation>Perto de: {words}</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>No meio</translation>
    </message>
    <message>
        <source>More towards: {words}</source>
        <translation>Mais para: {words}</translation>
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
        <translation>Um momento</translation>
    </message>
    <message>
        <source>The therapist is using this device.</source>
        <translation>O consultório está usando este aparelho agora.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Another folder</source>
        <translation>Outra pasta</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>It lies on the same disk as the practice: one fault may take both. Copy it to a USB stick.</source>
        <translation>Ela está no mesmo disco que o consultório: uma só falha pode levar as duas coisas. Copie-a para um pendrive USB.</translation>
    </message>
    <message>
        <source>Making the backup, then restoring it once to see that it works</source>
        <translation>Fazendo a cópia de segurança e depois restaurando uma vez para ver se funciona</translation>
    </message>
    <message>
        <source>On this device or in the practice’s network</source>
        <translation>Neste aparelho ou na rede do consultório</translation>
    </message>
    <message>
        <source>One encrypted file with all answers and all keys. It opens with a therapist’s passphrase or the recovery key, on this device or on a new one.</source>
        <translation>Um só arquivo criptografado com todas as respostas e todas as chaves. Ele se abre com a frase secreta de terapeuta ou com a chave de recuperação, neste aparelho ou em um novo.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consultório</translation>
    </message>
    <message>
        <source>Put a USB stick in: it appears here by itself.</source>
        <translation>Conecte um pendrive USB: ele aparece aqui sozinho.</translation>
    </message>
    <message>
        <source>Take the stick out and keep it away from this device.</source>
        <translation>Retire o pendrive e guarde-o longe deste aparelho.</translation>
    </message>
    <message>
        <source>The backup is made, and it was restored once to see that it works: {count} records, {size}. It is {file}.</source>
        <translation>A cópia de segurança está feita e foi restaurada uma vez para ver se funciona: {count} registros, {size}. Ela está aqui: {file}.</translation>
    </message>
    <message>
        <source>The last backup: {date}, {count} records</source>
        <translation>A última cópia de segurança: {date}, {count} registros</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet.</source>
        <translation>Ainda não há cópia de segurança deste consultório.</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Onde guardar?</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} livres</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back to the welcome page in {seconds} s. Touch or press any key to stay.</source>
        <translation>De volta ao início em {seconds} s. Para ficar, toque na tela ou aperte uma tecla.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock at once: Esc or Ctrl+L</source>
        <translation>Bloquear na hora: Esc ou Ctrl+L</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Touch or press any key to stay.</source>
        <translation>Bloqueia em {seconds} s. Para ficar, toque na tela ou aperte uma tecla.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>A few seconds left.</source>
        <translation>Faltam alguns segundos.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>Falta mais ou menos %n minuto.</numerusform>
            <numerusform>Faltam mais ou menos %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Falta menos de um minuto.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Code card</source>
        <translation>Cartão de código</translation>
    </message>
    <message>
        <source>Print this page at its full size, cut the card out and give it to the client. Then delete the file: Rapport keeps no copy of the code, and a lost card is replaced by a new one.</source>
        <translation>Imprima esta página em tamanho real, recorte o cartão e entregue-o à pessoa. Depois exclua o arquivo: o Rapport não guarda cópia do código, e um cartão perdido é trocado por um novo.</translation>
    </message>
    <message>
        <source>Rapport code card</source>
        <translation>Cartão de código Rapport</translation>
    </message>
    <message>
        <source>Type it on the screen, or hold the lines under the reader. Nobody can read answers with it. If you lose it, tell your therapist.</source>
        <translation>Digite o código na tela, ou segure as barras sob o leitor. Ninguém pode ler respostas com ele. Se você perder o cartão, avise o consultório.</translation>
    </message>
    <message>
        <source>Whose card it is, by hand (do not write it on the card)</source>
        <translation>De quem é o cartão, à mão (não escreva no próprio cartão)</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <translation>Seu código pessoal</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Your clients</source>
        <translation>Seus clientes</translation>
    </message>
    <message>
        <source>Your clients, the most urgent first</source>
        <translation>Seus clientes, o mais urgente primeiro</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>And {count} more: “Practice”, “Records” lists all of them.</source>
        <translation>E mais {count}: em “Consultório”, “Registros” estão todos.</translation>
    </message>
    <message>
        <source>Answers of clients who had no code at hand. Open to read them one by one.</source>
        <translation>Respostas de clientes que estavam sem o código. Abra para ler uma por uma.</translation>
    </message>
    <message>
        <source>Last session: {date}.</source>
        <translation>Última sessão: {date}.</translation>
    </message>
    <message>
        <source>New answer sheets: {count}.</source>
        <translation>Novas folhas de respostas: {count}.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Ainda sem sessão.</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>Ruptura em aberto</translation>
    </message>
    <message>
        <source>Open rupture: {sessions}.</source>
        <translation>Ruptura em aberto: {sessions}.</translation>
    </message>
    <message>
        <source>Sessions without a score: {count}.</source>
        <translation>Sessões sem pontuação: {count}.</translation>
    </message>
    <message>
        <source>The last session has no score: too few questions were answered.</source>
        <translation>A última sessão está sem pontuação: poucas respostas demais.</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Sem código</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>Novas: {count}</translation>
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
            <numerusform>%n pessoa respondeu sem código</numerusform>
            <numerusform>%n pessoas responderam sem código</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer sheet(s) since you last looked</source>
        <translation>
            <numerusform>%n nova folha de respostas desde a sua última visita</numerusform>
            <numerusform>%n novas folhas de respostas desde a sua última visita</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Adicionar cliente</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Fechar o quiosque</translation>
    </message>
    <message>
        <source>Close the kiosk? Clients cannot answer until it is started again.</source>
        <translation>Fechar o quiosque? Ninguém poderá responder até que ele seja aberto de novo.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Deixar aberto</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Fazer cópia de segurança</translation>
    </message>
    <message>
        <source>No client is in “{part}” now.</source>
        <translation>Agora não há ninguém em “{part}”.</translation>
    </message>
    <message>
        <source>No client yet. Add the first one to get a code card.</source>
        <translation>Ainda não há clientes. Adicione a primeira pessoa para receber um cartão de código.</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it, among “{part}”.</source>
        <translation>Nenhum nome em “{part}” contém “{typed}”.</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it.</source>
        <translation>Nenhum nome contém “{typed}”.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consultório</translation>
    </message>
    <message>
        <source>Records: {code}</source>
        <translation>Registros: {code}</translation>
    </message>
    <message>
        <source>Records: {code}, last time {last}</source>
        <translation>Registros: {code}, da última vez {last}</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Mostrar todos os clientes</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Sim, fechar</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>Seus clientes</translation>
    </message>
</context>
<context>
    <name>CheckKeyPage</name>
    <message>
        <source>Check the new recovery key</source>
        <translation>Conferir a nova chave de recuperação</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Um momento …</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>Digite dois dos grupos do seu papel ou arquivo. Maiúsculas ou minúsculas, tanto faz.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>Ver a chave de novo</translation>
    </message>
    <message>
        <source>Use the new key from now on</source>
        <translation>Usar a nova chave a partir de agora</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>Você gostaria de acrescentar algo?</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>Nada por enquanto</translation>
    </message>
    <message>
        <source>Ready to send?</source>
        <translation>Quer enviar agora?</translation>
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
        <translation>Toque em uma resposta para mudá-la.</translation>
    </message>
    <message>
        <source>You wrote something</source>
        <translation>Você escreveu algo</translation>
    </message>
    <message>
        <source>{question} {answer}. Open the box.</source>
        <translation>{question} {answer}. Abrir a caixa.</translation>
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
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Access and card</source>
        <translation>Acesso e cartão</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos os clientes</translation>
    </message>
    <message>
        <source>Note steps of repair</source>
        <translation>Anotar passos de reparação</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexão</translation>
    </message>
    <message>
        <source>Start the survey for this client</source>
        <translation>Começar o questionário para esta pessoa</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Para levar</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendências</translation>
    </message>
</context>
<context>
    <name>CodeCardView</name>
    <message>
        <source>Rapport code card</source>
        <translation>Cartão de código Rapport</translation>
    </message>
    <message>
        <source>Save a card to print (PDF)</source>
        <translation>Salvar um cartão para imprimir (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>Salvo aqui: {file}. Imprima em outro computador e depois exclua o arquivo.</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>O cartão está pronto</translation>
    </message>
    <message>
        <source>The code is {code}</source>
        <translation>O código é {code}</translation>
    </message>
    <message>
        <source>The personal code</source>
        <translation>O código pessoal</translation>
    </message>
    <message>
        <source>Write it on the client’s card now, or save a card to print. It is shown this once and stored nowhere in clear; a lost card is replaced by a new one.</source>
        <translation>Escreva-o agora no cartão da pessoa, ou salve um cartão para imprimir. Ele só aparece desta vez e não fica legível em lugar nenhum. Um cartão perdido é trocado por um novo.</translation>
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
        <translation>nada ainda</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>I have no code at hand</source>
        <translation>Não tenho o código comigo</translation>
    </message>
    <message>
        <source>Please enter your code</source>
        <translation>Digite o seu código, por favor</translation>
    </message>
    <message>
        <source>The code has ten digits. Please type the ones that are missing.</source>
        <translation>O código tem dez números. Digite os que faltam, por favor.</translation>
    </message>
    <message>
        <source>Type the ten digits on your card, or scan it.</source>
        <translation>Digite os dez números do seu cartão, ou passe o cartão no leitor.</translation>
    </message>
</context>
<context>
    <name>ColleagueCard</name>
    <message>
        <source>Keep as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>Nova frase secreta para {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
    <message>
        <source>Remove {name}? Nobody unlocks with that passphrase any more. Answers stay; clients who have left become the practice’s, and can be read with the recovery key.</source>
        <translation>Remover {name}? Essa frase secreta não desbloqueia mais nada. As respostas ficam. Clientes que não vêm mais passam para o consultório, e suas respostas podem ser lidas com a chave de recuperação.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Sim, remover</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (você)</translation>
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
        <translation>Botões para continuar</translation>
    </message>
    <message>
        <source>Buttons to go on at the left</source>
        <translation>Botões para continuar à esquerda</translation>
    </message>
    <message>
        <source>Buttons to go on at the right</source>
        <translation>Botões para continuar à direita</translation>
    </message>
    <message>
        <source>Choose what suits you. You can change it again at any time.</source>
        <translation>Escolha o que é bom para você. Você pode mudar de novo a qualquer momento.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
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
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>Deixar esta página mais fácil de ler</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Text size {percent} percent</source>
        <translation>Tamanho do texto: {percent} por cento</translation>
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
            <numerusform>Resta %n caractere</numerusform>
            <numerusform>Restam %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>Esvaziar a caixa</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>Você gostaria de acrescentar algo?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>You can leave this empty. Nobody reads it now: it is read later, with your answers. If you need somebody today, please speak to us in person.</source>
        <translation>Você pode deixar em branco. Ninguém lê isto agora: será lido mais tarde, junto com suas respostas. Se você precisa de alguém hoje, venha falar com a gente, por favor.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check the recovery key</source>
        <translation>Conferir a chave de recuperação</translation>
    </message>
    <message>
        <source>Found the practice</source>
        <translation>Criar o consultório</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Um momento …</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>Digite dois dos grupos do seu papel ou arquivo. Maiúsculas ou minúsculas, tanto faz.</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>Ver a chave de novo</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Passo 3 de 3</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>A backup is being made</source>
        <translation>Uma cópia de segurança está sendo feita</translation>
    </message>
    <message>
        <source>This view locks by itself as soon as it is done. “Lock” locks at once; then there is no backup.</source>
        <translation>Esta tela se bloqueia sozinha assim que terminar. “Bloquear” bloqueia na hora; nesse caso não há cópia de segurança.</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Um dia antes</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Um dia depois</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Hoje, {date}</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>Files are saved as they are.</source>
        <translation>Os arquivos são salvos como estão.</translation>
    </message>
    <message>
        <source>For practices in the United States that treat substance use disorders: their records may only be passed on together with a notice. Everywhere else you do not need it.</source>
        <translation>Para consultórios nos Estados Unidos que tratam transtornos por uso de substâncias: lá, os registros só podem ser repassados junto com um aviso. Em qualquer outro lugar você não precisa dele.</translation>
    </message>
    <message>
        <source>It stands at the foot of reports and pictures and inside exports as JSON and FHIR. Beside a table (CSV) lies a text file with it, so that programs can read the table.</source>
        <translation>Ele aparece no rodapé de relatórios e imagens e dentro das exportações em JSON e FHIR. Junto de uma tabela (CSV) vai um arquivo de texto com ele, para que os programas possam ler a tabela.</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Manter esta escolha</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>Sem aviso</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>Aviso nos arquivos salvos</translation>
    </message>
    <message>
        <source>On everything that is saved from now on.</source>
        <translation>Em tudo o que for salvo a partir de agora.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consultório</translation>
    </message>
    <message>
        <source>That holds from now on. Files that were saved before stay as they are.</source>
        <translation>Isso vale a partir de agora. Os arquivos salvos antes ficam como estão.</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>O aviso</translation>
    </message>
    <message>
        <source>The notice is the short form of 42 CFR 2.32(a)(2), in the language of the law. The law also wants a copy of the client’s consent with it, or a clear explanation of what the consent covers: you add that.</source>
        <translation>O aviso é a forma curta de 42 CFR 2.32(a)(2), na língua da lei. A lei também exige que vá junto uma cópia do consentimento da pessoa, ou uma explicação clara do que o consentimento abrange: isso fica por sua conta.</translation>
    </message>
    <message>
        <source>The notice of 42 CFR part 2</source>
        <translation>O aviso de 42 CFR Part 2</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Next, this device shows the welcome page for clients. Tap “Therapist” there, unlock with your passphrase, and add your first client to get a code card.</source>
        <translation>Em seguida, este aparelho mostra a página de início para clientes. Toque ali em “Terapeuta”, desbloqueie com a sua frase secreta e adicione a primeira pessoa para receber um cartão de código.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>The practice is ready</source>
        <translation>O consultório está pronto</translation>
    </message>
    <message>
        <source>What was here before is kept in {folder}.</source>
        <translation>O que estava aqui antes está guardado em {folder}.</translation>
    </message>
    <message>
        <source>“{practice}” is here again as it was on {date}: {count} records, every one of them checked. Answers given after that are not in it. Next, this device shows the welcome page for clients.</source>
        <translation>“{practice}” está de volta como era em {date}: {count} registros, todos conferidos. As respostas dadas depois disso não estão nela. Em seguida, este aparelho mostra a página de início para clientes.</translation>
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
        <translation>Deixar esta página mais fácil de ler</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message>
        <source>Skipped</source>
        <translation>Pulada</translation>
    </message>
    <message>
        <source>{question} {answer}. Change this answer.</source>
        <translation>{question} {answer}. Mudar esta resposta.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>Last session first</source>
        <translation>Última sessão primeiro</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Mais urgente primeiro</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Vale olhar</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>Novas respostas</translation>
    </message>
    <message>
        <source>No answers lately</source>
        <translation>Há tempo sem respostas</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>Ruptura em aberto</translation>
    </message>
    <message>
        <source>Order of the clients</source>
        <translation>Ordem dos clientes</translation>
    </message>
    <message>
        <source>Which clients are shown</source>
        <translation>Quais clientes aparecem</translation>
    </message>
</context>
<context>
    <name>FormerPage</name>
    <message>
        <source>Clients who have left</source>
        <translation>Clientes que não vêm mais</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consultório</translation>
    </message>
    <message>
        <source>They are not in the list of your clients. Open one to read, to let come again, or to erase.</source>
        <translation>Não estão na sua lista de clientes. Abra um nome para ler, para registrar a volta ou para apagar.</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Você ainda está aí?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Seconds left: {seconds}</source>
        <translation>Segundos restantes: {seconds}</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. If not, nothing is kept.</source>
        <translation>Toque em qualquer lugar para continuar. Se não, nada é guardado.</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message numerus="yes">
        <source>%n answer sheet(s) destroyed.</source>
        <translation>
            <numerusform>%n folha de respostas destruída.</numerusform>
            <numerusform>%n folhas de respostas destruídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n ano</numerusform>
            <numerusform>%n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy for good all answers that are older than that, now and from now on?</source>
        <translation>Destruir para sempre todas as respostas mais antigas que isso, agora e daqui em diante?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Keep them so</source>
        <translation>Guardar assim</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Tempo de guarda</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Nothing is destroyed by itself.</source>
        <translation>Nada é destruído sozinho.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consultório</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>Isso vale a partir de agora.</translation>
    </message>
    <message>
        <source>What is older is destroyed, for colleagues’ clients at their next unlock: that somebody answered stays, what was answered is gone for good. Backups made before still hold it. How long answers have to be kept is set by law; ask your professional body.</source>
        <translation>O que é mais antigo é destruído; no caso de clientes de colegas, no próximo desbloqueio deles. Que alguém respondeu continua registrado; o que foi respondido some para sempre. As cópias de segurança feitas antes ainda o contêm. A lei define por quanto tempo as respostas devem ser guardadas; pergunte ao seu conselho profissional.</translation>
    </message>
    <message>
        <source>Yes, destroy older answers</source>
        <translation>Sim, destruir as respostas antigas</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>Fingerprint, to tell keys apart: {fingerprint}</source>
        <translation>Impressão digital, para distinguir chaves: {fingerprint}</translation>
    </message>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>Grupo {number}: {letters}</translation>
    </message>
    <message>
        <source>Save a page to print (PDF)</source>
        <translation>Salvar uma página para imprimir (PDF)</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Salvar como texto simples</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>Salvo aqui: {file}. Imprima em outro computador e depois exclua o arquivo.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Take back the last digit</source>
        <translation>Apagar o último número</translation>
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
        <translation>Uma pessoa nativa leu o que o Rapport diz neste idioma.</translation>
    </message>
    <message>
        <source>A native speaker has reviewed it</source>
        <translation>Uma pessoa nativa revisou</translation>
    </message>
    <message>
        <source>Begin every visit in this language</source>
        <translation>Começar cada visita neste idioma</translation>
    </message>
    <message>
        <source>Do not offer it to clients any more</source>
        <translation>Não oferecer mais aos clientes</translation>
    </message>
    <message>
        <source>It was not reviewed after all</source>
        <translation>Afinal não foi revisado</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Offer it to clients</source>
        <translation>Oferecer aos clientes</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>Isso vale a partir de agora.</translation>
    </message>
    <message>
        <source>These words were written with care, but not reviewed by a native speaker yet. Ask somebody who grew up with the language to go through the client’s pages, and note it here.</source>
        <translation>Estes textos foram escritos com cuidado, mas ainda não foram revisados por uma pessoa nativa. Peça a alguém que cresceu com o idioma que percorra as páginas do cliente e anote aqui.</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Clients choose among the offered languages before the first question. Every visit begins in the practice’s own language; this view speaks it too, from its next start.</source>
        <translation>Antes da primeira pergunta, os clientes escolhem entre os idiomas oferecidos. Cada visita começa no idioma do consultório; esta área também o fala, a partir do próximo início.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Not offered to clients</source>
        <translation>Não é oferecido aos clientes</translation>
    </message>
    <message>
        <source>Offered to clients</source>
        <translation>É oferecido aos clientes</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consultório</translation>
    </message>
    <message>
        <source>The practice’s own language</source>
        <translation>Idioma do consultório</translation>
    </message>
    <message>
        <source>not reviewed by a native speaker</source>
        <translation>não revisado por uma pessoa nativa</translation>
    </message>
    <message>
        <source>reviewed by a native speaker, {date}</source>
        <translation>revisado por uma pessoa nativa, {date}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>How to read this</source>
        <translation>Como ler isto</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Log, the newest entry first</source>
        <translation>Histórico, o mais recente primeiro</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Um momento …</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>What was done, by whom and when. It never says what a client answered.</source>
        <translation>O que foi feito, por quem e quando. Nunca diz o que alguém respondeu.</translation>
    </message>
</context>
<context>
    <name>LookFlow</name>
    <message>
        <source>The clients’ pages look like this from now on. These pages follow at the next unlock.</source>
        <translation>As páginas de clientes ficam assim a partir de agora. Estas páginas mudam no próximo desbloqueio.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Accent</source>
        <translation>Cor de destaque</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>Botões para continuar</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calmo</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Escolher uma imagem…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noite</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>How the clients’ pages look. Every client may still choose what is easier to read.</source>
        <translation>A aparência das páginas de clientes. Cada pessoa ainda pode escolher o que é mais fácil de ler.</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Manter esta aparência</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
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
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Motion when a page changes</source>
        <translation>Movimento ao mudar de página</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Nome do consultório</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consultório</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Show Rapport’s mark again</source>
        <translation>Mostrar de novo o símbolo do Rapport</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>The welcome page shows Rapport’s mark.</source>
        <translation>A página de início mostra o símbolo do Rapport.</translation>
    </message>
    <message>
        <source>Your picture is shown on the welcome page.</source>
        <translation>A página de início mostra a sua imagem.</translation>
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
        <translation>Um pouco</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Completely</source>
        <translation>Totalmente</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>How the pages will look</source>
        <translation>Como as páginas vão ficar</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Em grande parte</translation>
    </message>
    <message>
        <source>Today I felt listened to.</source>
        <translation>Hoje senti que me escutaram.</translation>
    </message>
</context>
<context>
    <name>MineFlow</name>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport para supervisão</translation>
    </message>
</context>
<context>
    <name>MyPassphrasePage</name>
    <message>
        <source>Change it</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Minha frase secreta</translation>
    </message>
    <message>
        <source>Please type your present passphrase.</source>
        <translation>Digite a sua frase secreta atual.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consultório</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frase secreta atual</translation>
    </message>
    <message>
        <source>The old one no longer works then. Backups made before still open with the old one: make a new backup afterwards.</source>
        <translation>A antiga deixa então de valer. As cópias de segurança feitas antes ainda se abrem com a antiga: faça depois uma nova cópia de segurança.</translation>
    </message>
</context>
<context>
    <name>MyPractice</name>
    <message>
        <source>Counted by sessions: {told} of {sessions}. There is no interval for that, because the sessions of one client are not independent of each other.</source>
        <translation>Contando por sessões: {told} de {sessions}. Para isso não há intervalo, porque as sessões de uma mesma pessoa não são independentes umas das outras.</translation>
    </message>
    <message>
        <source>For each client the median of the last {recent} scores (from {sessions} on), then the median of these: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>Para cada cliente, a mediana das últimas {recent} pontuações (a partir de {sessions}), depois a mediana destas: 0 é a resposta mais baixa a todas as perguntas, 100 a mais alta.</translation>
    </message>
    <message>
        <source>How clients answer</source>
        <translation>Como os clientes respondem</translation>
    </message>
    <message>
        <source>In brackets an interval: of 100 such intervals at least {share} hold the true median.</source>
        <translation>Entre parênteses, um intervalo: de cada 100 intervalos assim, pelo menos {share} contêm a mediana verdadeira.</translation>
    </message>
    <message>
        <source>Lower than the other dimensions for most clients: “{dimension}”.</source>
        <translation>Mais baixa que as outras dimensões para a maioria dos clientes: “{dimension}”.</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>Momentos em que algo não ficou bem</translation>
    </message>
    <message>
        <source>My ratings beside theirs</source>
        <translation>Minhas avaliações ao lado das respostas dos clientes</translation>
    </message>
    <message>
        <source>No dimension is clearly lower than the others.</source>
        <translation>Nenhuma dimensão é claramente mais baixa que as outras.</translation>
    </message>
    <message>
        <source>On no dimension do you and your clients clearly differ.</source>
        <translation>Em nenhuma dimensão há diferença clara entre você e os seus clientes.</translation>
    </message>
    <message>
        <source>Too few clients for a figure yet: {count} of {fewest}.</source>
        <translation>Ainda há clientes de menos para um valor: {count} de {fewest}.</translation>
    </message>
    <message>
        <source>With {hits} of these {count} clients every such moment is put right by their own answers ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>Com {hits} destes {count} clientes, todos esses momentos estão resolvidos, segundo as próprias respostas ({share}%, intervalo de 95% de {lower} a {upper}%).</translation>
    </message>
    <message>
        <source>You and your clients differ most on “{dimension}”.</source>
        <translation>A maior diferença entre você e os seus clientes está em “{dimension}”.</translation>
    </message>
    <message>
        <source>Your rating minus the client’s answer: for each client with {sessions} sessions rated by both the median, then the median of these. Above 0 you rate higher than the client does.</source>
        <translation>A sua avaliação menos a resposta da pessoa: para cada cliente com {sessions} sessões avaliadas pelos dois, a mediana; depois a mediana destas. Acima de 0, você avalia mais alto que a pessoa.</translation>
    </message>
    <message>
        <source>{clients} of your own clients who still come, {sessions} sessions, {rated} of them rated by you. Each client counts once. No figure is given for fewer than {fewest} clients.</source>
        <translation>{clients} dos seus próprios clientes que ainda vêm, {sessions} sessões, {rated} delas avaliadas por você. Cada cliente conta uma vez. Com menos de {fewest} clientes não se dá nenhum valor.</translation>
    </message>
    <message>
        <source>{count} more clients answer another questionnaire and are left out.</source>
        <translation>Mais {count} clientes respondem a outro questionário e ficam de fora.</translation>
    </message>
    <message>
        <source>{count} of {fewest} clients</source>
        <translation>{count} de {fewest} clientes</translation>
    </message>
    <message>
        <source>{hits} of {count} clients told of a moment that did not feel right ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>{hits} de {count} clientes contaram de um momento em que algo não ficou bem ({share}%, intervalo de 95% de {lower} a {upper}%).</translation>
    </message>
    <message>
        <source>{value} ({lower} to {upper}), {count} clients</source>
        <translation>{value} ({lower} a {upper}), {count} clientes</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms. These figures describe how your clients answered. They grade nobody, and no therapist is compared with another.</source>
        <translation>“Confiança depois da sessão” não é uma escala validada e não tem normas. Estes valores descrevem como os seus clientes responderam. Não dão nota a ninguém e não comparam terapeutas entre si.</translation>
    </message>
</context>
<context>
    <name>MyPracticePage</name>
    <message>
        <source>My practice</source>
        <translation>Minha prática</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consultório</translation>
    </message>
    <message>
        <source>Save for supervision (PDF)</source>
        <translation>Salvar para supervisão (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Salvo em {file}.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. It has no client’s name. To print it, open it on another computer.</source>
        <translation>O arquivo não é criptografado: quem o tem pode ler. Nele não há nome de nenhum cliente. Para imprimir, abra-o em outro computador.</translation>
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
        <translation>Idioma do consultório</translation>
    </message>
    <message>
        <source>Name of the practice (clients see it)</source>
        <translation>Nome do consultório (clientes o veem)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Please type the name of the practice.</source>
        <translation>Digite o nome do consultório.</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>Digite o seu nome.</translation>
    </message>
    <message>
        <source>Restore a backup instead</source>
        <translation>Em vez disso, restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>Preparar o Rapport</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Passo 1 de 3</translation>
    </message>
    <message>
        <source>Three short steps: the names, your passphrase, and a recovery key for emergencies. Nothing is stored before the last one is done, and nothing ever leaves this device.</source>
        <translation>Três passos curtos: os nomes, a sua frase secreta e uma chave de recuperação para emergências. Nada é guardado antes do fim do último, e nada sai nunca deste aparelho.</translation>
    </message>
    <message>
        <source>Your name (the first therapist)</source>
        <translation>Seu nome (primeira pessoa da equipe)</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>Já tenho no papel</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Save the page to a USB stick and print it, or write it on paper. It is shown only now. The old key still holds until you have typed two groups of this one.</source>
        <translation>Salve a página em um pendrive USB e imprima, ou escreva a chave em papel. Ela só aparece agora. A antiga ainda vale até que você digite dois grupos desta.</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>A nova chave de recuperação</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Make one for me: five words</source>
        <translation>Criar uma para mim: cinco palavras</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>Escolha uma frase secreta.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma mais uma vez</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the second one again.</source>
        <translation>As duas não são iguais. Digite a segunda de novo.</translation>
    </message>
    <message>
        <source>Write it down now, then type it once more below.</source>
        <translation>Anote-a agora e depois digite-a mais uma vez abaixo.</translation>
    </message>
</context>
<context>
    <name>NewerFormPage</name>
    <message>
        <source>One moment, please</source>
        <translation>Um momento, por favor</translation>
    </message>
    <message>
        <source>This device is getting ready after an update. It goes on by itself.</source>
        <translation>Este aparelho está se preparando depois de uma atualização. Ele continua sozinho.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>All therapists of the practice see this, with every client. Name nobody here.</source>
        <translation>Toda a equipe de terapeutas do consultório vê isto, junto de cada cliente. Não cite o nome de ninguém aqui.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Em poucas palavras</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Only you can read your notes, and no export takes them along.</source>
        <translation>Só você pode ler as suas notas, e nenhuma exportação as leva.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Apagar</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Add a note</source>
        <translation>Adicionar nota</translation>
    </message>
    <message>
        <source>Add an event of the practice</source>
        <translation>Adicionar evento do consultório</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Change: {text}</source>
        <translation>Mudar: {text}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Event of the practice, {days}</source>
        <translation>Evento do consultório, {days}</translation>
    </message>
    <message>
        <source>Your note on this session</source>
        <translation>Sua nota sobre esta sessão</translation>
    </message>
    <message>
        <source>Your note, {days}</source>
        <translation>Sua nota, {days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
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
        <translation>Ninguém está olhando agora. Se você precisa de alguém hoje, venha falar com a gente, por favor.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Only your therapist can read your answers.</source>
        <translation>Só a pessoa que atende você pode ler suas respostas.</translation>
    </message>
    <message>
        <source>They are stored locked on this device. For emergencies the practice keeps one spare key.</source>
        <translation>Elas ficam trancadas neste aparelho. Para emergências, o consultório guarda uma chave reserva.</translation>
    </message>
    <message>
        <source>Who will see this</source>
        <translation>Quem vai ver isto</translation>
    </message>
    <message>
        <source>You can skip any question, and you can stop at any time.</source>
        <translation>Você pode pular qualquer pergunta e pode parar a qualquer momento.</translation>
    </message>
    <message>
        <source>You gave no code, so the therapists of this practice can read these answers.</source>
        <translation>Você não deu um código, por isso as pessoas que atendem neste consultório podem ler estas respostas.</translation>
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
        <translation>Voltar ao topo</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Um momento …</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose your passphrase</source>
        <translation>Escolha a sua frase secreta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It opens what your clients answered. Nobody can reset it: without it and without the recovery key the answers are gone. Four or five unrelated words are strong and easy to keep.</source>
        <translation>Ela abre o que seus clientes responderam. Ninguém pode redefini-la: sem ela e sem a chave de recuperação, as respostas estão perdidas. Quatro ou cinco palavras sem relação entre si são fortes e fáceis de lembrar.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Passo 2 de 3</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: the therapist; filled where the client’s answers had not been seen.</source>
        <translation>Pontos e linha contínua: cliente. Losangos e linha tracejada: terapeuta; cheios quando as respostas da pessoa ainda não tinham sido vistas.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
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
        <translation>As duas visões Rapport</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Both views over time: the client’s scores and your own ratings. In Rapport nobody else sees your ratings; whoever gets the file does.</source>
        <translation>As duas visões ao longo do tempo: as pontuações da pessoa e as suas próprias avaliações. No Rapport ninguém mais vê as suas avaliações; quem recebe o arquivo vê.</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>Salvar esta imagem</translation>
    </message>
    <message>
        <source>Save this picture: {client}</source>
        <translation>Salvar esta imagem: {client}</translation>
    </message>
    <message>
        <source>The plot as you saw it: all sessions.</source>
        <translation>O gráfico como você o viu: todas as sessões.</translation>
    </message>
    <message>
        <source>The plot as you saw it: sessions {first} to {last} of {count}. The usual range and the marks are those of the whole course.</source>
        <translation>O gráfico como você o viu: sessões {first} a {last} de {count}. A faixa habitual e as marcas são as da série inteira.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>O que é salvo</translation>
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
        <translation>Ainda sem sessão. As primeiras respostas aparecerão aqui.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}</source>
        <translation>Sessões {first} a {last} de {count}</translation>
    </message>
    <message>
        <source>a fall</source>
        <translation>uma queda</translation>
    </message>
    <message>
        <source>below the cut-off</source>
        <translation>abaixo do ponto de corte</translation>
    </message>
    <message>
        <source>below the usual range</source>
        <translation>abaixo da faixa habitual</translation>
    </message>
    <message>
        <source>first {count} sessions</source>
        <translation>primeiras {count} sessões</translation>
    </message>
    <message>
        <source>has stayed low</source>
        <translation>continuou baixa</translation>
    </message>
    <message>
        <source>long run on one side</source>
        <translation>longa sequência de um lado</translation>
    </message>
    <message>
        <source>lower than last time</source>
        <translation>mais baixo que da última vez</translation>
    </message>
    <message>
        <source>marked fall</source>
        <translation>queda acentuada</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sem pontuação</translation>
    </message>
    <message>
        <source>no usual range: no variation so far</source>
        <translation>sem faixa habitual: nenhuma variação até agora</translation>
    </message>
    <message>
        <source>rarely so low</source>
        <translation>raramente tão baixa</translation>
    </message>
    <message>
        <source>reliable change</source>
        <translation>mudança confiável</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>resolvido</translation>
    </message>
    <message>
        <source>slow decline</source>
        <translation>declínio lento</translation>
    </message>
    <message>
        <source>still low</source>
        <translation>ainda baixa</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ainda em aberto</translation>
    </message>
    <message>
        <source>usual range from {count} scores on</source>
        <translation>faixa habitual a partir de {count} pontuações</translation>
    </message>
    <message>
        <source>{value} on {date}</source>
        <translation>{value} em {date}</translation>
    </message>
    <message>
        <source>{value} top of the range</source>
        <translation>{value} topo da faixa</translation>
    </message>
    <message>
        <source>{value} usual level</source>
        <translation>{value} nível habitual</translation>
    </message>
    <message>
        <source>{value} usual range for this client, from the first {count} sessions</source>
        <translation>{value} faixa habitual desta pessoa, das primeiras {count} sessões</translation>
    </message>
</context>
<context>
    <name>PlotChoice</name>
    <message>
        <source>A picture for a document (PNG), one that stays sharp at any size (SVG), or what is drawn as a table, one row a session (CSV). The table has neither a name nor notes.</source>
        <translation>Uma imagem para um documento (PNG), uma que fica nítida em qualquer tamanho (SVG), ou o que está desenhado como tabela, uma linha por sessão (CSV). A tabela não tem nome nem notas.</translation>
    </message>
    <message>
        <source>The beginning of each is printed too. Whoever gets the picture reads it.</source>
        <translation>O começo de cada nota e evento também é impresso. Quem recebe a imagem o lê.</translation>
    </message>
    <message>
        <source>With the client’s name</source>
        <translation>Com o nome da pessoa</translation>
    </message>
    <message>
        <source>With your notes and the events of the practice</source>
        <translation>Com as suas notas e os eventos do consultório</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n ponto para ver</numerusform>
            <numerusform>%n pontos para ver</numerusform>
        </translation>
    </message>
    <message>
        <source>42 CFR part 2</source>
        <translation>42 CFR Part 2</translation>
    </message>
    <message>
        <source>All answers are kept.</source>
        <translation>Todas as respostas são guardadas.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos os clientes</translation>
    </message>
    <message>
        <source>All questions are asked.</source>
        <translation>Todas as perguntas são feitas.</translation>
    </message>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>Tudo o que foi conferido está como o Rapport escreveu.</translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n month(s).</source>
        <translation>
            <numerusform>As respostas são guardadas por %n mês.</numerusform>
            <numerusform>As respostas são guardadas por %n meses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n year(s).</source>
        <translation>
            <numerusform>As respostas são guardadas por %n ano.</numerusform>
            <numerusform>As respostas são guardadas por %n anos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>Change what you unlock with.</source>
        <translation>Mudar aquilo com que você desbloqueia.</translation>
    </message>
    <message>
        <source>Clients can add own words.</source>
        <translation>Clientes podem acrescentar palavras próprias.</translation>
    </message>
    <message>
        <source>Clients who have left</source>
        <translation>Clientes que não vêm mais</translation>
    </message>
    <message>
        <source>Every visit begins in: {language}</source>
        <translation>Cada visita começa em: {language}</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Tempo de guarda</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Make a new one when it is lost or somebody saw it.</source>
        <translation>Faça uma nova se ela se perdeu ou se alguém a viu.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Minha frase secreta</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>Minha prática</translation>
    </message>
    <message>
        <source>Name, colours, logo and size of the clients’ pages.</source>
        <translation>Nome, cores, logotipo e tamanho das páginas de clientes.</translation>
    </message>
    <message>
        <source>Name, look, languages, questions and the time of a visit reach your further kiosks with the next list of clients that you bring them.</source>
        <translation>O nome, a aparência, os idiomas, as perguntas e o tempo de uma visita chegam aos seus outros quiosques com a próxima lista de clientes que você levar a eles.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nenhum.</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>Aviso nos arquivos salvos</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consultório</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>The last one is from {date}.</source>
        <translation>A última é de {date}.</translation>
    </message>
    <message>
        <source>The short form is asked.</source>
        <translation>A forma curta é usada.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Terapeutas</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Ainda não há nenhuma.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>What your clients’ answers say together, without names.</source>
        <translation>O que as respostas dos seus clientes dizem juntas, sem nomes.</translation>
    </message>
    <message>
        <source>When a visit ends by itself, and when these pages lock.</source>
        <translation>Quando uma visita termina sozinha, e quando estas páginas se bloqueiam.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>One more after question {position} of {total}</source>
        <translation>Mais uma depois da pergunta {position} de {total}</translation>
    </message>
    <message>
        <source>Question {position} of {total}</source>
        <translation>Pergunta {position} de {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Manter esta resposta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>One more after question {position} of {total}, about {timeframe}</source>
        <translation>Mais uma depois da pergunta {position} de {total}, sobre {timeframe}</translation>
    </message>
    <message>
        <source>Question {position} of {total}, about {timeframe}</source>
        <translation>Pergunta {position} de {total}, sobre {timeframe}</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Pular esta pergunta</translation>
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
        <translation>Todas as nove perguntas</translation>
    </message>
    <message>
        <source>Ask so from now on</source>
        <translation>Perguntar assim a partir de agora</translation>
    </message>
    <message>
        <source>Before sending, a client can write up to 300 characters. The page says that nobody reads them now. You read them with the session; Rapport does not search them for anything. Every answer sheet then takes eight times the room on the disk, so that nobody can tell who wrote. A device without a keyboard needs the one of its system.</source>
        <translation>Antes de enviar, cada cliente pode escrever até 300 caracteres. A página diz que ninguém os lê agora. Você os lê com a sessão; o Rapport não procura nada neles. Cada folha de respostas ocupa então oito vezes mais espaço no disco, para que ninguém possa saber quem escreveu. Um aparelho sem teclado precisa do teclado na tela do próprio sistema.</translation>
    </message>
    <message>
        <source>Five questions. Its scores do not compare with the others: a new course begins.</source>
        <translation>Cinco perguntas. As pontuações não se comparam com as outras: uma nova série começa.</translation>
    </message>
    <message>
        <source>Offer a box for the client’s own words</source>
        <translation>Oferecer uma caixa para as próprias palavras de quem responde</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consultório</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>That holds from the next visit on.</source>
        <translation>Isso vale a partir da próxima visita.</translation>
    </message>
    <message>
        <source>The short form</source>
        <translation>A forma curta</translation>
    </message>
    <message>
        <source>Under a minute.</source>
        <translation>Menos de um minuto.</translation>
    </message>
    <message>
        <source>What you choose holds for every client of the practice, from the next visit on. Further kiosks follow when you bring them the next list of clients.</source>
        <translation>O que você escolher vale para todos os clientes do consultório, a partir da próxima visita. Os outros quiosques acompanham quando você levar a eles a próxima lista de clientes.</translation>
    </message>
    <message>
        <source>Whom to call in a crisis, as it stands beside the box</source>
        <translation>Quem chamar em uma crise, como aparece ao lado da caixa</translation>
    </message>
</context>
<context>
    <name>RatingForm</name>
    <message>
        <source>Had you seen the client’s answers to this session?</source>
        <translation>Você já tinha visto as respostas da pessoa sobre esta sessão?</translation>
    </message>
    <message>
        <source>Keep my rating</source>
        <translation>Salvar minha avaliação</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Salvar as mudanças</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Take this rating back</source>
        <translation>Retirar esta avaliação</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Leave this out</source>
        <translation>Deixar de fora</translation>
    </message>
</context>
<context>
    <name>ReaderRow</name>
    <message>
        <source>Hand over</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>Transferir para {name}</translation>
    </message>
    <message>
        <source>Share for cover</source>
        <translation>Compartilhar para substituição</translation>
    </message>
    <message>
        <source>Share with {name} for cover</source>
        <translation>Compartilhar com {name} para substituição</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Parar de compartilhar</translation>
    </message>
    <message>
        <source>Stop sharing with {name}</source>
        <translation>Parar de compartilhar com {name}</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (você)</translation>
    </message>
    <message>
        <source>{name}: can read, for cover</source>
        <translation>{name}: pode ler, para substituição</translation>
    </message>
    <message>
        <source>{name}: cannot read</source>
        <translation>{name}: não pode ler</translation>
    </message>
    <message>
        <source>{name}: the client’s therapist</source>
        <translation>{name}: atende esta pessoa</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>Tudo o que foi conferido está como o Rapport escreveu.</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Conferir tudo agora</translation>
    </message>
    <message>
        <source>Checking every record</source>
        <translation>Conferindo cada registro</translation>
    </message>
    <message>
        <source>Every record was checked just now, and all of it is as Rapport wrote it.</source>
        <translation>Cada registro acaba de ser conferido, e tudo está como o Rapport escreveu.</translation>
    </message>
    <message>
        <source>Is all of it whole?</source>
        <translation>Está tudo inteiro?</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Nada aconteceu.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consultório</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Since you last unlocked</source>
        <translation>Desde o seu último desbloqueio</translation>
    </message>
    <message>
        <source>State code</source>
        <translation>Código de estado</translation>
    </message>
    <message>
        <source>The number of records and six characters that stand for all of them. Write it down now and then: as long as it continues from what you noted, nobody has put an older copy in its place.</source>
        <translation>O número de registros e seis caracteres que valem por todos eles. Anote-o de vez em quando: enquanto ele continuar a partir do que você anotou, ninguém pôs uma cópia mais antiga no lugar.</translation>
    </message>
    <message>
        <source>What was done in this practice, the newest first.</source>
        <translation>O que foi feito neste consultório, o mais recente primeiro.</translation>
    </message>
    <message>
        <source>When you last unlocked it was {code}.</source>
        <translation>No seu último desbloqueio era {code}.</translation>
    </message>
    <message>
        <source>You unlock for the first time here.</source>
        <translation>Você desbloqueia aqui pela primeira vez.</translation>
    </message>
</context>
<context>
    <name>RecoveryFlow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Chave de recuperação Rapport</translation>
    </message>
    <message>
        <source>The new recovery key (fingerprint {fingerprint}) opens everything now. Destroy the old paper once no backup needs it any more.</source>
        <translation>A nova chave de recuperação (impressão digital {fingerprint}) abre tudo a partir de agora. Destrua o papel antigo quando nenhuma cópia de segurança precisar mais dele.</translation>
    </message>
    <message>
        <source>Until they change their own passphrase once, it cannot give a new one to: {names}.</source>
        <translation>Enquanto não trocarem uma vez a própria frase secreta, ela não pode dar uma nova a: {names}.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>Já tenho no papel</translation>
    </message>
    <message>
        <source>It opens every answer when a passphrase is lost. It is shown this once and stored nowhere: save the page to a USB stick and print it, or write it on paper. Seal it in an envelope and keep it away from this device.</source>
        <translation>Ela abre todas as respostas quando uma frase secreta se perde. Só aparece desta vez e não fica guardada em lugar nenhum: salve a página em um pendrive USB e imprima, ou escreva-a em papel. Feche-a em um envelope e guarde-o longe deste aparelho.</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>Guarde a chave de recuperação</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Passo 3 de 3</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Data: {date}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}: tells this key from another one.</source>
        <translation>Impressão digital {fingerprint}: distingue esta chave de outra.</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>Impressão digital: {fingerprint}</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Como usar</translation>
    </message>
    <message>
        <source>It opens every answer of the practice when a passphrase is lost. Whoever has it can read everything. Rapport stores it nowhere and cannot show it again: without it and without a passphrase the answers are gone.</source>
        <translation>Ela abre todas as respostas do consultório quando uma frase secreta se perde. Quem a tem pode ler tudo. O Rapport não a guarda em lugar nenhum e não pode mostrá-la de novo: sem ela e sem uma frase secreta, as respostas estão perdidas.</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Chave: {key}</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>Conferências</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Feita em {date}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>On paper, in a sealed and signed envelope, in a safe or with somebody you trust, away from the device and from its backups. Once it is printed, delete the file.</source>
        <translation>Em papel, em um envelope fechado e assinado, em um cofre ou com alguém de sua confiança, longe do aparelho e das cópias de segurança. Depois de imprimir, exclua o arquivo.</translation>
    </message>
    <message>
        <source>Once a year: is the envelope still there, and still closed?</source>
        <translation>Uma vez por ano: o envelope ainda está lá, e ainda fechado?</translation>
    </message>
    <message>
        <source>Practice: {practice}</source>
        <translation>Consultório: {practice}</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport recovery key</source>
        <translation>Chave de recuperação Rapport</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Tap “Therapist” on the welcome page and type the key in place of the passphrase; capital letters and blanks do not matter, and a wrong character is noticed. Then open “Practice” and “Therapists” to give a new passphrase. To restore a backup, type it where the passphrase is asked for. Seal it again afterwards.</source>
        <translation>Toque em “Terapeuta” na página de início e digite a chave no lugar da frase secreta; maiúsculas e espaços não importam, e um caractere errado é percebido. Depois abra “Consultório” e “Terapeutas” para dar uma nova frase secreta. Para restaurar uma cópia de segurança, digite a chave onde se pede a frase secreta. Depois feche-a de novo no envelope.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Onde guardar</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>Acknowledged: we named what happened</source>
        <translation>Reconhecido: demos nome ao que aconteceu</translation>
    </message>
    <message>
        <source>Client: no answer</source>
        <translation>Cliente: sem resposta</translation>
    </message>
    <message>
        <source>Client: {answer}</source>
        <translation>Cliente: {answer}</translation>
    </message>
    <message>
        <source>Closed by the client’s answers of {session}.</source>
        <translation>Encerrado pelas respostas da pessoa: {session}.</translation>
    </message>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: you; filled where you had not seen the client’s answers. A difference is no mistake on either side: it is something to be curious about.</source>
        <translation>Pontos e linha contínua: cliente. Losangos e linha tracejada: você; cheios quando você não tinha visto as respostas da pessoa. Uma diferença não é erro de nenhum dos lados: é algo que merece curiosidade.</translation>
    </message>
    <message>
        <source>Explored: we talked about what it was like</source>
        <translation>Explorado: falamos sobre como foi</translation>
    </message>
    <message>
        <source>New boundary agreed</source>
        <translation>Novo limite combinado</translation>
    </message>
    <message>
        <source>Open. Only the client’s next answers close it.</source>
        <translation>Em aberto. Só as próximas respostas da pessoa encerram isto.</translation>
    </message>
    <message>
        <source>Over {count} sessions you and the client do not clearly differ on any dimension.</source>
        <translation>Em {count} sessões, não há diferença clara entre você e a pessoa em nenhuma dimensão.</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points higher than the client does (median; interval {lower} to {upper}).</source>
        <translation>Em {count} sessões, a maior diferença está em “{dimension}”: você avalia {points} pontos mais alto que a pessoa (mediana; intervalo de {lower} a {upper}).</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points lower than the client does (median; interval {lower} to {upper}).</source>
        <translation>Em {count} sessões, a maior diferença está em “{dimension}”: você avalia {points} pontos mais baixo que a pessoa (mediana; intervalo de {lower} a {upper}).</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>No geral</translation>
    </message>
    <message>
        <source>Rate a session, and both views of it appear here side by side.</source>
        <translation>Avalie uma sessão, e as duas visões aparecem aqui lado a lado.</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>Sessão {number}, {date}</translation>
    </message>
    <message>
        <source>Taken to supervision</source>
        <translation>Levado à supervisão</translation>
    </message>
    <message>
        <source>Too few to tell where you differ: {count} of {fewest} sessions rated by both.</source>
        <translation>Ainda é pouco para dizer onde vocês diferem: {count} de {fewest} sessões avaliadas pelos dois.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, after you saw the client’s answers.</source>
        <translation>Você avaliou esta sessão em {date}, depois de ver as respostas da pessoa.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, before you saw the client’s answers.</source>
        <translation>Você avaliou esta sessão em {date}, antes de ver as respostas da pessoa.</translation>
    </message>
    <message>
        <source>You rated this session on {date}.</source>
        <translation>Você avaliou esta sessão em {date}.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sem pontuação</translation>
    </message>
    <message>
        <source>{dimension}: client {client}, you {own}</source>
        <translation>{dimension}: cliente {client}, você {own}</translation>
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
        <translation>Sua avaliação está salva.</translation>
    </message>
    <message>
        <source>Your rating is taken back.</source>
        <translation>Sua avaliação foi retirada.</translation>
    </message>
</context>
<context>
    <name>ReflectionTab</name>
    <message>
        <source>After</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Both views over time</source>
        <translation>As duas visões ao longo do tempo</translation>
    </message>
    <message>
        <source>How was this session from your side? Everything can be left out. Only you read this; erasing the client erases it too, and no export has it.</source>
        <translation>Como foi esta sessão do seu lado? Tudo pode ficar em branco. Só você lê isto; apagar a pessoa apaga isto também, e nenhuma exportação o contém.</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Minha avaliação</translation>
    </message>
    <message>
        <source>No session yet. After the first one you can rate it here.</source>
        <translation>Ainda sem sessão. Depois da primeira, você pode avaliá-la aqui.</translation>
    </message>
    <message>
        <source>Nothing is rated yet. Choose an answer to at least one sentence.</source>
        <translation>Ainda não há nada avaliado. Escolha uma resposta para pelo menos uma frase.</translation>
    </message>
    <message>
        <source>Plot of your ratings and the client’s answers</source>
        <translation>Gráfico das suas avaliações e das respostas da pessoa</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexão</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>Salvar esta imagem…</translation>
    </message>
    <message>
        <source>Steps of repair</source>
        <translation>Passos de reparação</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>A sessão seguinte</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>A sessão anterior</translation>
    </message>
    <message>
        <source>There is nothing to rate here: the recovery key is no therapist, or this questionnaire has no sentences for the therapist.</source>
        <translation>Aqui não há nada para avaliar: a chave de recuperação não é terapeuta, ou este questionário não tem frases para terapeutas.</translation>
    </message>
    <message>
        <source>Tick what you did, with its day. Whoever reads this client sees these steps. They close nothing: the client’s next answers do.</source>
        <translation>Marque o que você fez, com o dia. Quem pode ler as respostas desta pessoa vê estes passos. Eles não encerram nada: isso só as próximas respostas da pessoa fazem.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Make a new recovery key</source>
        <translation>Fazer uma nova chave de recuperação</translation>
    </message>
    <message>
        <source>Make a new recovery key when the old one is lost or somebody saw it. From then on the old one opens nothing in this practice. Backups that were made before still open with it.</source>
        <translation>Faça uma nova chave de recuperação se a antiga se perdeu ou se alguém a viu. A partir daí a antiga não abre mais nada neste consultório. As cópias de segurança feitas antes ainda se abrem com ela.</translation>
    </message>
    <message>
        <source>Please type your own passphrase.</source>
        <translation>Digite a sua própria frase secreta.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consultório</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>A sua própria frase secreta</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>For a conversation</source>
        <translation>Para uma conversa</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Para supervisão</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Como ler isto</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Relatório Rapport</translation>
    </message>
    <message>
        <source>Rapport, page {page} of {pages}</source>
        <translation>Rapport, página {page} de {pages}</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sessão {number}</translation>
    </message>
    <message>
        <source>Whoever has this page can read it. Keep it safe.</source>
        <translation>Quem tem esta página pode lê-la. Guarde-a em lugar seguro.</translation>
    </message>
</context>
<context>
    <name>ResetPassphrasePage</name>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>Nova frase secreta para {name}</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Definir esta frase secreta</translation>
    </message>
    <message>
        <source>The old passphrase no longer works then. Clients and answers stay as they are.</source>
        <translation>A frase secreta antiga deixa então de valer. Clientes e respostas ficam como estão.</translation>
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
        <translation>Ele volta a funcionar sozinho. Se não voltar, avise alguém aqui, por favor.</translation>
    </message>
    <message>
        <source>This device needs a moment</source>
        <translation>Este aparelho precisa de um momento</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose another file</source>
        <translation>Escolher outro arquivo</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>Escolher o arquivo da cópia de segurança</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>De uma cópia de segurança</translation>
    </message>
    <message>
        <source>It takes the place of “{practice}” as it is here now; that folder is kept beside it under another name.</source>
        <translation>Ela toma o lugar de “{practice}” como está aqui agora; aquela pasta fica guardada ao lado com outro nome.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Frase secreta ou chave de recuperação</translation>
    </message>
    <message>
        <source>Please choose the backup file first.</source>
        <translation>Escolha primeiro o arquivo da cópia de segurança.</translation>
    </message>
    <message>
        <source>Please type the passphrase or the recovery key.</source>
        <translation>Digite a frase secreta ou a chave de recuperação.</translation>
    </message>
    <message>
        <source>Put in the USB stick with the backup and choose the newest file. The passphrase of any therapist opens it, as it was on the day of the backup; so does the recovery key.</source>
        <translation>Conecte o pendrive USB com a cópia de segurança e escolha o arquivo mais recente. A frase secreta de qualquer terapeuta o abre, como era no dia da cópia; a chave de recuperação também.</translation>
    </message>
    <message>
        <source>Records there that the backup does not have: {count}.</source>
        <translation>Registros que estão ali e não estão na cópia de segurança: {count}.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a practice</source>
        <translation>Restaurar um consultório</translation>
    </message>
    <message>
        <source>Restoring and checking every record</source>
        <translation>Restaurando e conferindo cada registro</translation>
    </message>
    <message>
        <source>This is the backup of another practice. It takes the place of “{practice}”, which is here now; its folder is kept beside it under another name.</source>
        <translation>Esta é a cópia de segurança de outro consultório. Ela toma o lugar de “{practice}”, que está aqui agora; a pasta dele fica guardada ao lado com outro nome.</translation>
    </message>
    <message>
        <source>{file}: made on {date}, with {count} records.</source>
        <translation>{file}: feita em {date}, com {count} registros.</translation>
    </message>
</context>
<context>
    <name>RestoringFlow</name>
    <message>
        <source>Rapport backups (*.rapport)</source>
        <translation>Cópias de segurança Rapport (*.rapport)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a client</source>
        <translation>Encontrar cliente</translation>
    </message>
    <message>
        <source>Show all names again</source>
        <translation>Mostrar todos os nomes de novo</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Esconder</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que se digita</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Session {number} of {count}</source>
        <translation>Sessão {number} de {count}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>não se aplica</translation>
    </message>
    <message>
        <source>no answer before the time ran out</source>
        <translation>o tempo acabou sem resposta</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>não perguntada</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulada</translation>
    </message>
</context>
<context>
    <name>SessionCursor</name>
    <message>
        <source>Sessions on the plot: left and right arrow keys move between them, together with Shift they choose a span</source>
        <translation>Sessões no gráfico: as setas para a esquerda e para a direita passam de uma a outra; junto com Shift, escolhem um trecho</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Notes and events</source>
        <translation>Notas e eventos</translation>
    </message>
    <message>
        <source>Nothing unusual in this session.</source>
        <translation>Nada incomum nesta sessão.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Sinais</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>A sessão seguinte</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>A sessão anterior</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Chave de recuperação Rapport</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>Preparar o Rapport</translation>
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
        <translation>Ocultar o que isto significa:</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>O que isto significa?</translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n days.</source>
        <translation>
            <numerusform>Sem respostas desde {date}; o habitual é a cada %n dia.</numerusform>
            <numerusform>Sem respostas desde {date}; o habitual é a cada %n dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n months.</source>
        <translation>
            <numerusform>Sem respostas desde {date}; o habitual é a cada %n mês.</numerusform>
            <numerusform>Sem respostas desde {date}; o habitual é a cada %n meses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n weeks.</source>
        <translation>
            <numerusform>Sem respostas desde {date}; o habitual é a cada %n semana.</numerusform>
            <numerusform>Sem respostas desde {date}; o habitual é a cada %n semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers since {date}, usually every week.</source>
        <translation>Sem respostas desde {date}; o habitual é toda semana.</translation>
    </message>
    <message>
        <source>No answers since {date}.</source>
        <translation>Sem respostas desde {date}.</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>All sessions</source>
        <translation>Todas as sessões</translation>
    </message>
    <message>
        <source>Drag across the plot to look at some of the sessions only.</source>
        <translation>Arraste sobre o gráfico para ver só algumas das sessões.</translation>
    </message>
    <message>
        <source>Last {count}</source>
        <translation>Últimas {count}</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>Salvar esta imagem…</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}. The usual range stays the same.</source>
        <translation>Sessões {first} a {last} de {count}. A faixa habitual continua a mesma.</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Escolha seu idioma</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>All of these are fine.</source>
        <translation>Qualquer escolha está bem.</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>Continuar as perguntas</translation>
    </message>
    <message>
        <source>Send what I answered so far</source>
        <translation>Enviar o que respondi até aqui</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Stop and send nothing</source>
        <translation>Parar e não enviar nada</translation>
    </message>
    <message>
        <source>Would you like to stop?</source>
        <translation>Você quer parar?</translation>
    </message>
</context>
<context>
    <name>SupervisionSheet</name>
    <message>
        <source>Made on {date}. No client is named.</source>
        <translation>Feito em {date}. Não há nome de cliente.</translation>
    </message>
    <message>
        <source>My practice, for supervision</source>
        <translation>Minha prática, para supervisão</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport para supervisão</translation>
    </message>
</context>
<context>
    <name>TakeAlongFlow</name>
    <message>
        <source>Rapport answers</source>
        <translation>Respostas Rapport</translation>
    </message>
    <message>
        <source>Rapport plot</source>
        <translation>Gráfico Rapport</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Relatório Rapport</translation>
    </message>
    <message>
        <source>Saved to {file}. Whoever has the file can read it.</source>
        <translation>Salvo em {file}. Quem tem o arquivo pode ler.</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>A report</source>
        <translation>Um relatório</translation>
    </message>
    <message>
        <source>All answers of this client</source>
        <translation>Todas as respostas desta pessoa</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Voltar à pessoa</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Desenho (SVG)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Tudo (JSON)</translation>
    </message>
    <message>
        <source>For a client who asks for a copy, for research, or for another program. Every format tells apart why an answer is missing.</source>
        <translation>Para quem pede uma cópia, para pesquisa ou para outro programa. Cada formato distingue por que falta uma resposta.</translation>
    </message>
    <message>
        <source>For a conversation with the client</source>
        <translation>Para uma conversa com a pessoa</translation>
    </message>
    <message>
        <source>For health-care programs (FHIR R4)</source>
        <translation>Para programas da área da saúde (FHIR R4)</translation>
    </message>
    <message>
        <source>For spreadsheets. With the score.</source>
        <translation>Para planilhas. Com a pontuação.</translation>
    </message>
    <message>
        <source>For statistics programs.</source>
        <translation>Para programas de estatística.</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Para supervisão</translation>
    </message>
    <message>
        <source>In inviting words, without marks of what is unusual.</source>
        <translation>Em palavras que convidam, sem marcas do que é incomum.</translation>
    </message>
    <message>
        <source>Notes of yours are printed too, on a page of their own. Whoever gets the report reads them.</source>
        <translation>As suas notas também são impressas, em uma página própria. Quem recebe o relatório as lê.</translation>
    </message>
    <message>
        <source>One or two pages: the plot, what was noticed, moments and repairs, what it rests on and what is missing. The client’s own words are not in it.</source>
        <translation>Uma ou duas páginas: o gráfico, o que se notou, momentos e reparações, em que isto se baseia e o que falta. As palavras próprias da pessoa não entram.</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagem (PNG)</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Questions and answers. The client’s number stands for the name.</source>
        <translation>Perguntas e respostas. O número da pessoa fica no lugar do nome.</translation>
    </message>
    <message>
        <source>Rapport has no print button: a printer’s queue keeps a copy of what it prints. Save the file on a stick, print it on a computer that you trust, then delete it.</source>
        <translation>O Rapport não tem botão de imprimir: a fila da impressora guarda uma cópia do que imprime. Salve o arquivo em um pendrive, imprima em um computador de confiança e depois exclua o arquivo.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Salvar as respostas</translation>
    </message>
    <message>
        <source>Save the report (PDF)</source>
        <translation>Salvar o relatório (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Table, one row a session (CSV)</source>
        <translation>Tabela, uma linha por sessão (CSV)</translation>
    </message>
    <message>
        <source>Table, one row an answer (CSV)</source>
        <translation>Tabela, uma linha por resposta (CSV)</translation>
    </message>
    <message>
        <source>The exact questions, every answer, the scores and the client’s own words: a complete copy.</source>
        <translation>As perguntas exatas, cada resposta, as pontuações e as palavras próprias da pessoa: uma cópia completa.</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>O gráfico</translation>
    </message>
    <message>
        <source>The whole course. Some of the sessions alone are saved from “Trends”: choose them there, then “Save this picture…”.</source>
        <translation>A série inteira. Para salvar só algumas das sessões, vá a “Tendências”: escolha-as ali e depois toque em “Salvar esta imagem…”.</translation>
    </message>
    <message>
        <source>This stands on everything that you save: “{notice}”</source>
        <translation>Isto aparece em tudo o que você salva: “{notice}”</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Para levar</translation>
    </message>
    <message>
        <source>To take along: {client}</source>
        <translation>Arquivos para levar: {client}</translation>
    </message>
    <message>
        <source>What you save here is not protected any more: whoever has the file can read it. Keep it as safe as your notes, and delete it when it is no longer needed. The practice’s log notes that something was saved, not what it says.</source>
        <translation>O que você salva aqui deixa de estar protegido: quem tem o arquivo pode ler. Guarde-o com tanto cuidado quanto as suas notas, e exclua-o quando não for mais preciso. O histórico do consultório registra que algo foi salvo, não o que diz.</translation>
    </message>
    <message>
        <source>With every signal, its rule and its figures.</source>
        <translation>Com cada sinal, a regra dele e os valores.</translation>
    </message>
    <message>
        <source>With the names of client and practice</source>
        <translation>Com os nomes da pessoa e do consultório</translation>
    </message>
    <message>
        <source>With your notes</source>
        <translation>Com as suas notas</translation>
    </message>
    <message>
        <source>Without any name</source>
        <translation>Sem nenhum nome</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Agradecemos a você</translation>
    </message>
    <message>
        <source>They help the two of you to talk about what goes well and what does not. You can leave the device here.</source>
        <translation>Elas ajudam vocês a conversar sobre o que vai bem e o que não vai. Pode deixar o aparelho aqui.</translation>
    </message>
    <message>
        <source>You can answer another time, or not at all. You can leave the device here.</source>
        <translation>Você pode responder em outro momento, ou não responder. Pode deixar o aparelho aqui.</translation>
    </message>
    <message>
        <source>You stopped, and that is fine. Nothing was sent, nothing was kept.</source>
        <translation>Você parou, e tudo bem. Nada foi enviado, nada foi guardado.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. Only your therapist can open them.</source>
        <translation>Suas respostas estão guardadas e trancadas. Só a pessoa que atende você pode abri-las.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. The therapists of this practice can open them.</source>
        <translation>Suas respostas estão guardadas e trancadas. As pessoas que atendem neste consultório podem abri-las.</translation>
    </message>
</context>
<context>
    <name>TherapistsFlow</name>
    <message>
        <source>Your passphrase is changed. The old one no longer works.</source>
        <translation>Sua frase secreta mudou. A antiga não vale mais.</translation>
    </message>
    <message>
        <source>{name} can no longer unlock.</source>
        <translation>{name} não pode mais desbloquear.</translation>
    </message>
    <message>
        <source>{name} can unlock now, with that name and passphrase.</source>
        <translation>{name} agora pode desbloquear, com esse nome e essa frase secreta.</translation>
    </message>
    <message>
        <source>{name} unlocks with the new passphrase from now on.</source>
        <translation>{name} desbloqueia com a nova frase secreta de agora em diante.</translation>
    </message>
</context>
<context>
    <name>TherapistsPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>Adicionar terapeuta</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consultório</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Terapeutas</translation>
    </message>
    <message>
        <source>To remove a therapist, or to give one a new passphrase, lock this view and unlock it with the recovery key in place of a passphrase.</source>
        <translation>Para remover terapeuta da equipe, ou dar uma nova frase secreta, bloqueie esta tela e desbloqueie-a com a chave de recuperação no lugar de uma frase secreta.</translation>
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
        <translation>Depois desse tempo sem um toque, as respostas são apagadas. Algumas pessoas precisam de mais tempo para ler.</translation>
    </message>
    <message>
        <source>After this time without a touch the therapist’s pages lock. Shorter is safer.</source>
        <translation>Depois desse tempo sem um toque, as páginas de terapeutas se bloqueiam. Quanto mais curto, mais seguro.</translation>
    </message>
    <message>
        <source>As usual.</source>
        <translation>Como de costume.</translation>
    </message>
    <message numerus="yes">
        <source>Before a time is over, the page counts down for %n second(s). A touch goes on.</source>
        <translation>
            <numerusform>Antes de um tempo acabar, a página faz uma contagem regressiva de %n segundo. Um toque basta para continuar.</numerusform>
            <numerusform>Antes de um tempo acabar, a página faz uma contagem regressiva de %n segundos. Um toque basta para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these times</source>
        <translation>Manter estes tempos</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consultório</translation>
    </message>
    <message>
        <source>That holds from the next visit and from the next unlock on.</source>
        <translation>Isso vale a partir da próxima visita e do próximo desbloqueio.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>When a client walks away</source>
        <translation>Quando alguém vai embora no meio</translation>
    </message>
    <message>
        <source>When you walk away</source>
        <translation>Quando você se afasta</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source> (some questions were skipped)</source>
        <translation> (algumas perguntas foram puladas)</translation>
    </message>
    <message>
        <source> Broken in two: still open.</source>
        <translation> Partido em dois: ainda em aberto.</translation>
    </message>
    <message>
        <source> With a tick: put right.</source>
        <translation> Com sinal de certo: resolvido.</translation>
    </message>
    <message>
        <source>A moment did not feel right: a little</source>
        <translation>Um momento não ficou bem: um pouco</translation>
    </message>
    <message>
        <source>A moment did not feel right: yes</source>
        <translation>Um momento não ficou bem: sim</translation>
    </message>
    <message>
        <source>Diamond: a moment that did not feel right (small: a little; large: yes).</source>
        <translation>Losango: um momento em que algo não ficou bem (pequeno: um pouco; grande: sim).</translation>
    </message>
    <message>
        <source>Gap and ×: too few questions were answered for a score.</source>
        <translation>Espaço vazio e ×: poucas respostas demais para uma pontuação.</translation>
    </message>
    <message>
        <source>Hexagon: a slow decline shows here.</source>
        <translation>Hexágono: um declínio lento aparece aqui.</translation>
    </message>
    <message>
        <source>Hollow point: some questions were skipped.</source>
        <translation>Ponto vazado: algumas perguntas foram puladas.</translation>
    </message>
    <message>
        <source>In the client’s own words: “{words}”</source>
        <translation>Em palavras próprias: “{words}”</translation>
    </message>
    <message>
        <source>No score: too few questions were answered.</source>
        <translation>Sem pontuação: poucas respostas demais.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Ainda sem sessão.</translation>
    </message>
    <message>
        <source>Own words of the client: session {sessions}. Point at it to read them.</source>
        <translation>Palavras próprias de cliente: sessão {sessions}. Aponte para ela para ler.</translation>
    </message>
    <message>
        <source>Put right: a little</source>
        <translation>Resolvido: um pouco</translation>
    </message>
    <message>
        <source>Put right: completely</source>
        <translation>Resolvido: totalmente</translation>
    </message>
    <message>
        <source>Put right: mostly</source>
        <translation>Resolvido: em grande parte</translation>
    </message>
    <message>
        <source>Put right: not at all</source>
        <translation>Resolvido: nem um pouco</translation>
    </message>
    <message>
        <source>Put right: very much</source>
        <translation>Resolvido: quase totalmente</translation>
    </message>
    <message>
        <source>Put right: we did not talk about it</source>
        <translation>Resolvido: não falamos sobre isso</translation>
    </message>
    <message>
        <source>Scale: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>Escala: 0 é a resposta mais baixa a todas as perguntas, 100 a mais alta.</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>Pontuação {score} de 100</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>Sessão {number}, {date}</translation>
    </message>
    <message>
        <source>Square: lower than usual for this client.</source>
        <translation>Quadrado: mais baixa que o habitual para esta pessoa.</translation>
    </message>
    <message>
        <source>Triangle: a fall.</source>
        <translation>Triângulo: uma queda.</translation>
    </message>
    <message>
        <source>What happened in session {session} is still open.</source>
        <translation>O que aconteceu na sessão {session} ainda está em aberto.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>O que aconteceu nas sessões {sessions} ainda está em aberto.</translation>
    </message>
    <message>
        <source>What the client wrote cannot be read: its records were changed.</source>
        <translation>Não é possível ler o que foi escrito: os registros foram alterados.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>O que foi notado na sessão {session} continua.</translation>
    </message>
</context>
<context>
    <name>TrendsTab</name>
    <message>
        <source>Plot of the scores over the sessions</source>
        <translation>Gráfico das pontuações ao longo das sessões</translation>
    </message>
    <message>
        <source>The notes were changed.</source>
        <translation>As notas foram mudadas.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Leave without sending</source>
        <translation>Sair sem enviar</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Ainda não está guardado</translation>
    </message>
    <message>
        <source>Please tell somebody here.</source>
        <translation>Avise alguém aqui, por favor.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Terapeuta</translation>
    </message>
    <message>
        <source>This device needs attention</source>
        <translation>Este aparelho precisa de atenção</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Your answers are not lost: this page keeps trying. Please tell somebody here.</source>
        <translation>Suas respostas não se perderam: esta página continua tentando. Avise alguém aqui, por favor.</translation>
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
        <translation>O grupo {number} não está certo. Compare-o, ou volte para ver a chave.</translation>
    </message>
    <message>
        <source>Groups {first} and {second} are not right. Compare them, or see the key again.</source>
        <translation>Os grupos {first} e {second} não estão certos. Compare-os, ou veja a chave de novo.</translation>
    </message>
    <message>
        <source>Please type both groups.</source>
        <translation>Digite os dois grupos.</translation>
    </message>
</context>
<context>
    <name>TypedQuestion</name>
    <message>
        <source>That is not the name. Type it as it stands at the top of this page.</source>
        <translation>Esse não é o nome. Digite-o como está no alto desta página.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>A backup is made first. This happens once; please wait.</source>
        <translation>Primeiro é feita uma cópia de segurança. Isso acontece uma só vez; aguarde, por favor.</translation>
    </message>
    <message>
        <source>Back to the welcome page</source>
        <translation>Voltar ao início</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Fechar o quiosque</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Um momento …</translation>
    </message>
    <message>
        <source>Opening what your clients answered</source>
        <translation>Abrindo as respostas dos seus clientes</translation>
    </message>
    <message>
        <source>The records are being brought to the form of the newer Rapport</source>
        <translation>Os registros estão passando para o formato do Rapport mais novo</translation>
    </message>
    <message>
        <source>The therapist&apos;s view: unlock</source>
        <translation>Tela de terapeutas: desbloquear</translation>
    </message>
    <message>
        <source>Too many wrong tries. A passphrase is taken again in {time}; the recovery key at any time.</source>
        <translation>Houve tentativas erradas demais. Uma frase secreta volta a ser aceita em {time}; a chave de recuperação, a qualquer momento.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock your view</source>
        <translation>Desbloquear a sua tela</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Sua frase secreta</translation>
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
        <translation>Começar</translation>
    </message>
    <message>
        <source>How was your session? Answering takes about a minute.</source>
        <translation>Como foi a sua sessão? Responder leva mais ou menos um minuto.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Terapeuta</translation>
    </message>
    <message>
        <source>Welcome to {practice}</source>
        <translation>Boas-vindas: {practice}</translation>
    </message>
</context>
<context>
    <name>WithoutCode</name>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
</context>
<context>
    <name>WithoutCodePage</name>
    <message>
        <source>All clients</source>
        <translation>Todos os clientes</translation>
    </message>
    <message>
        <source>Here are the newest {shown} of {count}; an export has all of them.</source>
        <translation>Aqui estão as {shown} mais recentes de {count}; uma exportação tem todas.</translation>
    </message>
    <message>
        <source>These clients had no code at hand, so no name belongs to their answers, and every therapist of the practice can read them.</source>
        <translation>Estes clientes estavam sem o código, por isso nenhum nome está ligado às respostas, e todas as pessoas que atendem no consultório podem lê-las.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>--from goes with rows; the list of clients for kiosks is always whole.</source>
        <translation>--from vai com linhas; a lista de clientes para quiosques é sempre inteira.</translation>
    </message>
    <message>
        <source>A code has ten digits. Please compare it with your card and type it again.</source>
        <translation>Um código tem dez números. Compare-o com o seu cartão e digite de novo, por favor.</translation>
    </message>
    <message>
        <source>A colour is written as # and six signs from 0 to 9 and A to F: #1D5148, say.</source>
        <translation>Uma cor se escreve com # e seis sinais de 0 a 9 e de A a F; por exemplo, #1D5148.</translation>
    </message>
    <message>
        <source>A key in the key file was not put there by Rapport: somebody may have exchanged it to read along. Nothing was changed. Restore the key file from the latest backup.</source>
        <translation>Uma chave do arquivo de chaves não foi posta ali pelo Rapport: alguém pode tê-la trocado para ler também. Nada foi mudado. Restaure o arquivo de chaves da última cópia de segurança.</translation>
    </message>
    <message>
        <source>A name is needed. Please type one.</source>
        <translation>É preciso um nome. Digite um.</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Give --new-passphrase-file FILE, or --generate.</source>
        <translation>É preciso uma nova frase secreta. Informe --new-passphrase-file FILE, ou --generate.</translation>
    </message>
    <message>
        <source>A new recovery key opens everything, and there are {count} clients whom you cannot read. Let each one&apos;s therapist share access with you first; that can be taken back afterwards.</source>
        <translation>Uma nova chave de recuperação abre tudo, e há {count} clientes cujas respostas você não pode ler. Peça antes a quem atende cada pessoa que compartilhe o acesso com você; isso pode ser desfeito depois.</translation>
    </message>
    <message>
        <source>A passphrase is needed. Give --passphrase-file FILE, or - for standard input.</source>
        <translation>É preciso uma frase secreta. Informe --passphrase-file FILE, ou - para a entrada padrão.</translation>
    </message>
    <message>
        <source>A questionnaire needs at least one item and at most 40 ({path}).</source>
        <translation>Um questionário precisa de pelo menos uma pergunta e de no máximo 40 ({path}).</translation>
    </message>
    <message>
        <source>A record opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>Um registro se abre, mas o conteúdo está danificado ou é de um Rapport mais novo. Atualize o Rapport; se isso não ajudar, restaure a última cópia de segurança.</translation>
    </message>
    <message>
        <source>A recovery key has {wanted} letters and digits in ten groups of four; this has {count}. Compare it with the paper and type it again.</source>
        <translation>Uma chave de recuperação tem {wanted} letras e números em dez grupos de quatro; esta tem {count}. Compare-a com o papel e digite de novo.</translation>
    </message>
    <message>
        <source>A recovery key never has &quot;{character}&quot; (group {group}). Compare that group with the paper and type it again.</source>
        <translation>Uma chave de recuperação nunca tem “{character}” (grupo {group}). Compare esse grupo com o papel e digite-o de novo.</translation>
    </message>
    <message>
        <source>A row was changed after it was written. Unlock and check again to see which: that needs a key.</source>
        <translation>Uma linha foi mudada depois de escrita. Desbloqueie e confira de novo para ver qual: isso precisa de uma chave.</translation>
    </message>
    <message>
        <source>A scale from {minimum} to {maximum} in steps of {step} does not work out. The minimum must be below the maximum, and a whole number of steps must lead from one to the other.</source>
        <translation>Uma escala de {minimum} a {maximum} em passos de {step} não fecha. O mínimo deve ser menor que o máximo, e um número inteiro de passos deve levar de um ao outro.</translation>
    </message>
    <message>
        <source>A sealed entry does not open: it was changed, moved, or sealed to another key. Run `rapport verify` to see where, and restore the latest backup.</source>
        <translation>Uma entrada lacrada não se abre: foi mudada, movida ou lacrada para outra chave. Execute `rapport verify` para ver onde, e restaure a última cópia de segurança.</translation>
    </message>
    <message>
        <source>A state code is a number, a dash and six letters or digits, as in 1284-7QK2MD. Compare it with the paper and type it again.</source>
        <translation>Um código de estado é um número, um traço e seis letras ou números, como 1284-7QK2MD. Compare-o com o papel e digite de novo.</translation>
    </message>
    <message>
        <source>A stored entry opens but is not written the way Rapport writes it. Update Rapport, or restore the latest backup.</source>
        <translation>Uma entrada guardada se abre, mas não está escrita como o Rapport escreve. Atualize o Rapport, ou restaure a última cópia de segurança.</translation>
    </message>
    <message>
        <source>A stored public key has {size} bytes where its kind needs {wanted}. Restore the key file from the latest backup.</source>
        <translation>Uma chave pública guardada tem {size} bytes, e o tipo dela precisa de {wanted}. Restaure o arquivo de chaves da última cópia de segurança.</translation>
    </message>
    <message>
        <source>A stored public key is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>Uma chave pública guardada está danificada ou é de um Rapport mais novo. Atualize o Rapport, ou restaure o arquivo de chaves da última cópia de segurança.</translation>
    </message>
    <message>
        <source>A stored public key is damaged, so nothing can be sealed to it. Restore the key file from the latest backup.</source>
        <translation>Uma chave pública guardada está danificada, por isso nada pode ser lacrado para ela. Restaure o arquivo de chaves da última cópia de segurança.</translation>
    </message>
    <message>
        <source>After the end of the rows there are {count} more that this kiosk did not confirm.</source>
        <translation>Depois do fim das linhas há mais {count} que este quiosque não confirmou.</translation>
    </message>
    <message>
        <source>All thousand code cards are in use. Withdraw one of a client who has left.</source>
        <translation>Todos os mil cartões de código estão em uso. Recolha um de alguém que não vem mais.</translation>
    </message>
    <message>
        <source>An entry of the practice&apos;s log opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>Uma entrada do histórico do consultório se abre, mas o conteúdo está danificado ou é de um Rapport mais novo. Atualize o Rapport; se isso não ajudar, restaure a última cópia de segurança.</translation>
    </message>
    <message>
        <source>Another backup or restore of {folder} is running at this moment, or its records are being brought to a newer form. Wait until it has ended.</source>
        <translation>Outra cópia de segurança ou restauração de {folder} está em andamento neste momento, ou os registros dela estão passando para um formato mais novo. Espere até terminar.</translation>
    </message>
    <message>
        <source>Another kiosk is already running on {folder}. Use that one, or close it first.</source>
        <translation>Outro quiosque já está em uso em {folder}. Use aquele, ou feche-o primeiro.</translation>
    </message>
    <message>
        <source>Another set-up is making {folder} at this moment. Go on there, or close it first.</source>
        <translation>Outra preparação está criando {folder} neste momento. Continue lá, ou feche-a primeiro.</translation>
    </message>
    <message>
        <source>At least one character of the recovery key is wrong. Compare every group with the paper and type it again.</source>
        <translation>Pelo menos um caractere da chave de recuperação está errado. Compare cada grupo com o papel e digite de novo.</translation>
    </message>
    <message>
        <source>At {path} Rapport expects {wanted}.</source>
        <translation>Lugar {path}: aqui o Rapport espera {wanted}.</translation>
    </message>
    <message>
        <source>At {path} stands “{key}”, which Rapport does not know. Correct or remove it.</source>
        <translation>Lugar {path}: aqui está “{key}”, que o Rapport não conhece. Corrija ou retire.</translation>
    </message>
    <message>
        <source>Bringing the records to the newer form ended before its time. Nothing is lost. Try again; if that does not help, restart the computer.</source>
        <translation>A passagem dos registros para o formato mais novo terminou antes da hora. Nada se perdeu. Tente de novo; se isso não ajudar, reinicie o computador.</translation>
    </message>
    <message>
        <source>From row {row} on, the file of the records cannot be read: it is damaged.</source>
        <translation>Da linha {row} em diante, o arquivo dos registros não pode ser lido: está danificado.</translation>
    </message>
    <message>
        <source>Group {group} is another one, so the old recovery key stays as it is. Start again, and compare every group with the paper.</source>
        <translation>O grupo {group} é outro, por isso a antiga chave de recuperação fica como está. Comece de novo, e compare cada grupo com o papel.</translation>
    </message>
    <message>
        <source>In {file}, clients must be a list of names in quotation marks.</source>
        <translation>Em {file}, clients deve ser uma lista de nomes entre aspas.</translation>
    </message>
    <message>
        <source>Line {line} has {count} cells, the first line has {wanted}. Correct it.</source>
        <translation>A linha {line} tem {count} células, a primeira linha tem {wanted}. Corrija.</translation>
    </message>
    <message>
        <source>Line {line} is not CSV: look at its quotation marks.</source>
        <translation>A linha {line} não é CSV: veja as aspas dela.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 text. Save the file as CSV in UTF-8.</source>
        <translation>A linha {line} não é texto UTF-8. Salve o arquivo como CSV em UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} must name the columns: session or date, and score.</source>
        <translation>A linha {line} deve nomear as colunas: session ou date, e score.</translation>
    </message>
    <message>
        <source>Line {line} names a column “{name}” that is not known or stands twice. The columns are session or date, and score.</source>
        <translation>A linha {line} nomeia uma coluna “{name}” que não é conhecida ou aparece duas vezes. As colunas são session ou date, e score.</translation>
    </message>
    <message>
        <source>Line {line}: session {session} comes after session {before}. Sort the lines.</source>
        <translation>Linha {line}: a sessão {session} vem depois da sessão {before}. Ordene as linhas.</translation>
    </message>
    <message>
        <source>Line {line}: there are more than {most} sessions.</source>
        <translation>Linha {line}: há mais de {most} sessões.</translation>
    </message>
    <message>
        <source>Line {line}: {score} is not on the scale, which goes from {minimum} to {maximum} in steps of {step}.</source>
        <translation>Linha {line}: {score} não está na escala, que vai de {minimum} a {maximum} em passos de {step}.</translation>
    </message>
    <message>
        <source>Line {line}: {text} is before the date above. Sort the lines.</source>
        <translation>Linha {line}: {text} é anterior à data de cima. Ordene as linhas.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a date such as 2026-03-09.</source>
        <translation>Linha {line}: “{text}” não é uma data como 2026-03-09.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a score. Leave it empty where there is none.</source>
        <translation>Linha {line}: “{text}” não é uma pontuação. Deixe vazio onde não houver.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not the number of a session. Use 1, 2, 3 and so on.</source>
        <translation>Linha {line}: “{text}” não é o número de uma sessão. Use 1, 2, 3 e assim por diante.</translation>
    </message>
    <message>
        <source>No client called {name} is yours to read. Check the spelling.</source>
        <translation>Entre as pessoas cujas respostas você pode ler, não há ninguém com o nome {name}. Confira a grafia.</translation>
    </message>
    <message>
        <source>No passphrase in {file}: its first line is empty. Write it there.</source>
        <translation>Não há frase secreta em {file}: a primeira linha está vazia. Escreva-a ali.</translation>
    </message>
    <message>
        <source>No therapist called {name} is in this practice. Check the spelling.</source>
        <translation>Não há terapeuta com o nome {name} neste consultório. Confira a grafia.</translation>
    </message>
    <message>
        <source>Nobody of this practice signed the list of clients in this bundle. Make a new one on the practice&apos;s own computer with `rapport bundle out --for-kiosk`; nothing was changed here.</source>
        <translation>Ninguém deste consultório assinou a lista de clientes deste pacote. Faça uma nova no computador do consultório com `rapport bundle out --for-kiosk`; nada foi mudado aqui.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi mudado.</translation>
    </message>
    <message>
        <source>One of the digits is not right. Please compare them with your card once more.</source>
        <translation>Um dos números não está certo. Compare-os mais uma vez com o seu cartão, por favor.</translation>
    </message>
    <message>
        <source>Only the administrator of this computer may change how it starts. Try: sudo rapport kiosk-session {act}</source>
        <translation>Só quem administra este computador pode mudar como ele inicia. Tente: sudo rapport kiosk-session {act}</translation>
    </message>
    <message>
        <source>Protecting a passphrase with {memory} KiB, {iterations} passes and {lanes} lanes is not allowed. Use at least 65536 KiB, 3 passes and 4 lanes, and at most 4194304 KiB.</source>
        <translation>Proteger uma frase secreta com {memory} KiB, {iterations} passagens e {lanes} vias não é permitido. Use pelo menos 65536 KiB, 3 passagens e 4 vias, e no máximo 4194304 KiB.</translation>
    </message>
    <message>
        <source>Reliable change needs both: a standard deviation above 0, and a reliability from 0 to below 1.</source>
        <translation>A mudança confiável precisa das duas coisas: um desvio padrão acima de 0 e uma confiabilidade de 0 até menos de 1.</translation>
    </message>
    <message>
        <source>Restoring the practice in {folder} was cut off at its last step. Start `rapport` to finish it, or run `rapport restore` again.</source>
        <translation>A restauração do consultório em {folder} foi interrompida no último passo. Inicie `rapport` para terminar, ou execute `rapport restore` de novo.</translation>
    </message>
    <message>
        <source>Row {row} is damaged: it does not have the form of a stored row.</source>
        <translation>A linha {row} está danificada: não tem a forma de uma linha guardada.</translation>
    </message>
    <message>
        <source>Row {row} is not in its place: what stands there was written as row {other}.</source>
        <translation>A linha {row} não está no lugar dela: o que está ali foi escrito como linha {other}.</translation>
    </message>
    <message>
        <source>Row {row} repeats a record that came in before, so it is left out. No kiosk writes a record twice: somebody may have copied it.</source>
        <translation>A linha {row} repete um registro que já entrou, por isso fica de fora. Nenhum quiosque escreve um registro duas vezes: alguém pode tê-lo copiado.</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>A linha {row} foi mudada depois de escrita.</translation>
    </message>
    <message>
        <source>Row {row} was written by another kiosk and put here.</source>
        <translation>A linha {row} foi escrita por outro quiosque e posta aqui.</translation>
    </message>
    <message>
        <source>Rows are missing: {count} (row {first} to row {last}).</source>
        <translation>Faltam linhas: {count} (da linha {first} à linha {last}).</translation>
    </message>
    <message>
        <source>Rows {from_row} to {to_row} of that kiosk have not been brought here yet. Bring the earlier bundle first, or make one with all rows (without --from); nothing was changed.</source>
        <translation>As linhas {from_row} a {to_row} daquele quiosque ainda não foram trazidas para cá. Traga primeiro o pacote anterior, ou faça um com todas as linhas (sem --from); nada foi mudado.</translation>
    </message>
    <message>
        <source>Somebody called {name} is here already. Add something that tells the two apart.</source>
        <translation>Já há alguém com o nome {name} aqui. Acrescente algo que distinga os dois.</translation>
    </message>
    <message>
        <source>Something went wrong inside Rapport. Please try again, or tell the practice.</source>
        <translation>Algo deu errado dentro do Rapport. Tente de novo, por favor, ou avise o consultório.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrompido. Nada foi mudado.</translation>
    </message>
    <message>
        <source>Stopped. What was opened so far is kept: the next unlock goes on from there.</source>
        <translation>Parado. O que foi aberto até aqui fica guardado: o próximo desbloqueio continua daí.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {minutes} minutes, or go on without a code.</source>
        <translation>Isso não estava certo vezes demais. Espere {minutes} minutos, ou continue sem código, por favor.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {seconds} seconds, or go on without a code.</source>
        <translation>Isso não estava certo vezes demais. Espere {seconds} segundos, ou continue sem código, por favor.</translation>
    </message>
    <message>
        <source>The backup is one of another practice than {practice}, which is in {folder} now. Restore it into a folder of its own with --data, or give --yes to keep this practice aside and go on.</source>
        <translation>A cópia de segurança é de outro consultório que não {practice}, que está agora em {folder}. Restaure-a em uma pasta própria com --data, ou informe --yes para pôr este consultório de lado e continuar.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged at its beginning. Copy it from its medium again, or use another backup.</source>
        <translation>A cópia de segurança {file} está danificada no começo. Copie-a de novo do suporte dela, ou use outra cópia de segurança.</translation>
    </message>
    <message>
        <source>The backup {file} is not complete: it has {size} bytes and should have {wanted}. Copy it from its medium again, or use another backup.</source>
        <translation>A cópia de segurança {file} não está completa: tem {size} bytes e deveria ter {wanted}. Copie-a de novo do suporte dela, ou use outra cópia de segurança.</translation>
    </message>
    <message>
        <source>The bundle holds rows of this very device that are not in {folder}: it seems that an older copy was put there. Nothing was changed. Restore the latest backup.</source>
        <translation>O pacote contém linhas deste mesmo aparelho que não estão em {folder}: parece que uma cópia mais antiga foi posta ali. Nada foi mudado. Restaure a última cópia de segurança.</translation>
    </message>
    <message>
        <source>The bundle is from the kiosk {kiosk}, which is not known here. Compare these characters with those that `rapport status` shows on the kiosk; if they are the same, give --yes to take its rows in.</source>
        <translation>O pacote é do quiosque {kiosk}, que não é conhecido aqui. Compare estes caracteres com os que `rapport status` mostra no quiosque; se forem iguais, informe --yes para receber as linhas dele.</translation>
    </message>
    <message>
        <source>The bundle is one of another practice than {practice}. Nothing was changed.</source>
        <translation>O pacote é de outro consultório que não {practice}. Nada foi mudado.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged or not complete. Copy it from its device again; nothing was changed here.</source>
        <translation>O pacote {file} está danificado ou incompleto. Copie-o de novo do aparelho dele; nada foi mudado aqui.</translation>
    </message>
    <message>
        <source>The disk did not take the newer form of the records in {folder}. Nothing was changed. Free some space, check the disk, and start Rapport again.</source>
        <translation>O disco não aceitou o formato mais novo dos registros em {folder}. Nada foi mudado. Libere espaço, confira o disco e inicie o Rapport de novo.</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full. Free some space on it, then try again.</source>
        <translation>O disco onde está {file} está cheio. Libere espaço nele e tente de novo.</translation>
    </message>
    <message>
        <source>The disk that holds {file} lost an entry that it had taken. Try again; if this comes back, the disk needs to be replaced.</source>
        <translation>O disco onde está {file} perdeu uma entrada que já tinha recebido. Tente de novo; se isso voltar, o disco precisa ser trocado.</translation>
    </message>
    <message>
        <source>The end of the rows was cut off: {count} rows are missing there.</source>
        <translation>O fim das linhas foi cortado: ali faltam {count} linhas.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Choose another place, or use paper.</source>
        <translation>O arquivo {file} não pode ser escrito. Escolha outro lugar, ou use papel.</translation>
    </message>
    <message>
        <source>The header of a stored row is damaged or from a newer Rapport. Run `rapport verify` to see where; update Rapport or restore the latest backup.</source>
        <translation>O cabeçalho de uma linha guardada está danificado ou é de um Rapport mais novo. Execute `rapport verify` para ver onde; atualize o Rapport ou restaure a última cópia de segurança.</translation>
    </message>
    <message>
        <source>The index of the answers is damaged or from another Rapport. Delete index.sqlite in the practice folder: it is built again from the records.</source>
        <translation>O índice das respostas está danificado ou é de outro Rapport. Exclua index.sqlite na pasta do consultório: ele é refeito a partir dos registros.</translation>
    </message>
    <message>
        <source>The kiosk session is not installed. Install the package rapport-kiosk-session from the stick first, then enable it.</source>
        <translation>A sessão de quiosque não está instalada. Instale antes o pacote rapport-kiosk-session do pendrive, depois ative-a.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Choose other days.</source>
        <translation>O último dia vem antes do primeiro. Escolha outros dias.</translation>
    </message>
    <message>
        <source>The list at {path} has {count} entries; it needs 1 to {most}.</source>
        <translation>Lugar {path}: a lista tem {count} itens; são precisos de 1 a {most}.</translation>
    </message>
    <message>
        <source>The number at {path} must lie between {lowest} and {highest}.</source>
        <translation>Lugar {path}: o número deve ficar entre {lowest} e {highest}.</translation>
    </message>
    <message>
        <source>The passphrase in {file} is no UTF-8 text. Save the file as UTF-8.</source>
        <translation>A frase secreta em {file} não é texto UTF-8. Salve o arquivo como UTF-8.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {minutes} minutes; the recovery key opens at any time.</source>
        <translation>A frase secreta estava errada vezes demais. Espere {minutes} minutos; a chave de recuperação abre a qualquer momento.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {seconds} seconds; the recovery key opens at any time.</source>
        <translation>A frase secreta estava errada vezes demais. Espere {seconds} segundos; a chave de recuperação abre a qualquer momento.</translation>
    </message>
    <message>
        <source>The place where this therapist&apos;s key is kept is damaged or from a newer Rapport; no passphrase can open it. Use the recovery key, or restore the key file from the latest backup.</source>
        <translation>O lugar onde fica esta chave de terapeuta está danificado ou é de um Rapport mais novo; nenhuma frase secreta pode abri-lo. Use a chave de recuperação, ou restaure o arquivo de chaves da última cópia de segurança.</translation>
    </message>
    <message>
        <source>The practice in the backup {file} was damaged already when the backup was made, and cannot be opened. Use an older backup; nothing was changed here.</source>
        <translation>O consultório na cópia de segurança {file} já estava danificado quando a cópia foi feita, e não pode ser aberto. Use uma cópia de segurança mais antiga; nada foi mudado aqui.</translation>
    </message>
    <message>
        <source>The questionnaire file is longer than {most} characters. Use a smaller one.</source>
        <translation>O arquivo do questionário tem mais de {most} caracteres. Use um menor.</translation>
    </message>
    <message>
        <source>The questionnaire file is nested too deeply or has a number that is too long.</source>
        <translation>O arquivo do questionário tem níveis demais um dentro do outro ou um número longo demais.</translation>
    </message>
    <message>
        <source>The questionnaire file is not JSON: look at line {line}, column {column}.</source>
        <translation>O arquivo do questionário não é JSON: veja a linha {line}, coluna {column}.</translation>
    </message>
    <message>
        <source>The questionnaire has no wording in “{language}”. It has: {offered}.</source>
        <translation>O questionário não tem texto em “{language}”. Tem: {offered}.</translation>
    </message>
    <message>
        <source>The records in {folder} are an older Rapport’s, and a kiosk is running on them. Close it and start it again: it makes a backup and brings them to the newer form by itself.</source>
        <translation>Os registros em {folder} são de um Rapport mais antigo, e um quiosque está em uso com eles. Feche-o e inicie-o de novo: ele faz uma cópia de segurança e passa os registros sozinho para o formato mais novo.</translation>
    </message>
    <message>
        <source>The records in {folder} could not be brought to the newer form: they seem to be damaged. Nothing was changed. Run `rapport verify` with the older Rapport, or restore the latest backup.</source>
        <translation>Os registros em {folder} não puderam passar para o formato mais novo: parecem estar danificados. Nada foi mudado. Execute `rapport verify` com o Rapport mais antigo, ou restaure a última cópia de segurança.</translation>
    </message>
    <message>
        <source>The recovery key could not be shown ({reason}), so nothing was set up. Try again.</source>
        <translation>A chave de recuperação não pôde ser mostrada ({reason}), por isso nada foi preparado. Tente de novo.</translation>
    </message>
    <message>
        <source>The recovery key was renewed after {name} last set a passphrase, so it cannot set a new one. Transfer {name}&apos;s clients to a newly added therapist.</source>
        <translation>A chave de recuperação foi renovada depois que {name} definiu uma frase secreta pela última vez, por isso não pode definir uma nova. Adicione outra pessoa à equipe e transfira para ela os clientes de {name}.</translation>
    </message>
    <message>
        <source>The rows in this bundle do not follow those that are here. Make a bundle with all rows of that kiosk (without --from) and bring it here; nothing was changed.</source>
        <translation>As linhas deste pacote não seguem as que estão aqui. Faça um pacote com todas as linhas daquele quiosque (sem --from) e traga-o para cá; nada foi mudado.</translation>
    </message>
    <message>
        <source>The scored {path} have too many different spans to make one score of them.</source>
        <translation>Lugar {path}: as perguntas que contam têm amplitudes diferentes demais para formar uma só pontuação.</translation>
    </message>
    <message>
        <source>The settings in {folder} are being changed by another program for too long. Wait a moment and try again.</source>
        <translation>As configurações em {folder} estão sendo mudadas por outro programa há tempo demais. Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>The stored end of the rows cannot be read: the file of the records is damaged.</source>
        <translation>O fim guardado das linhas não pode ser lido: o arquivo dos registros está danificado.</translation>
    </message>
    <message>
        <source>The stored end of the rows does not belong to the last row.</source>
        <translation>O fim guardado das linhas não corresponde à última linha.</translation>
    </message>
    <message>
        <source>The stored end of the rows is missing.</source>
        <translation>Falta o fim guardado das linhas.</translation>
    </message>
    <message>
        <source>The system did not take the change “{change}”: {reason}. Look at it with systemctl status {unit}, then try again.</source>
        <translation>O sistema não aceitou a mudança “{change}”: {reason}. Veja com systemctl status {unit} e depois tente de novo.</translation>
    </message>
    <message>
        <source>The text at {path} is empty, longer than {most} characters or has control characters. Write a plain line of text.</source>
        <translation>Lugar {path}: o texto está vazio, tem mais de {most} caracteres ou contém caracteres de controle. Escreva uma linha simples de texto.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Start again and type it twice.</source>
        <translation>As duas frases secretas são diferentes. Comece de novo e digite-a duas vezes.</translation>
    </message>
    <message>
        <source>The {count} rows after that cannot be confirmed: they may be right, but nothing proves it.</source>
        <translation>As {count} linhas depois disso não podem ser confirmadas: podem estar certas, mas nada o prova.</translation>
    </message>
    <message>
        <source>There are {count} rows fewer than when they were last checked: the records were replaced by an older copy, or their end was cut off.</source>
        <translation>Há {count} linhas a menos que na última conferência: os registros foram trocados por uma cópia mais antiga, ou o fim deles foi cortado.</translation>
    </message>
    <message>
        <source>There is a practice in {folder} already. Start `rapport` to use it, or choose another folder for a new one.</source>
        <translation>Já há um consultório em {folder}. Inicie `rapport` para usá-lo, ou escolha outra pasta para um novo.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name and the folder.</source>
        <translation>Não há arquivo {path}. Confira o nome e a pasta.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Check that the stick is connected, or name another place.</source>
        <translation>Não há pasta {folder}. Veja se o pendrive está conectado, ou indique outro lugar.</translation>
    </message>
    <message>
        <source>There is no practice in {folder}. Name another folder with --data, or set one up with `rapport setup`.</source>
        <translation>Não há consultório em {folder}. Indique outra pasta com --data, ou prepare um com `rapport setup`.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, and {free} MB are free. Free some space there, or choose another place.</source>
        <translation>Não há espaço suficiente em {folder}: são precisos {needed} MB, e há {free} MB livres. Libere espaço ali, ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words.</source>
        <translation>Ainda não há nada para salvar. Escreva algumas palavras.</translation>
    </message>
    <message>
        <source>This backup is damaged: what it holds is not what Rapport wrote. Copy it from its medium again, or use another backup; nothing was changed here.</source>
        <translation>Esta cópia de segurança está danificada: o conteúdo não é o que o Rapport escreveu. Copie-a de novo do suporte dela, ou use outra cópia de segurança; nada foi mudado aqui.</translation>
    </message>
    <message>
        <source>This bundle holds answer sheets, and this device is a kiosk without therapists. Bring it to the practice&apos;s own computer.</source>
        <translation>Este pacote contém folhas de respostas, e este aparelho é um quiosque sem terapeutas. Leve-o ao computador do consultório.</translation>
    </message>
    <message>
        <source>This bundle holds the list of clients for kiosks without therapists; this computer has the list already. Bring it to a kiosk.</source>
        <translation>Este pacote contém a lista de clientes para quiosques sem terapeutas; este computador já tem a lista. Leve-o a um quiosque.</translation>
    </message>
    <message>
        <source>This client is not yours to read. The client&apos;s therapist can share access.</source>
        <translation>Você não pode ler as respostas desta pessoa. Quem a atende pode compartilhar o acesso.</translation>
    </message>
    <message>
        <source>This code is not known here. Please compare it with your card, or go on without a code.</source>
        <translation>Este código não é conhecido aqui. Compare-o com o seu cartão, ou continue sem código, por favor.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or a day before.</source>
        <translation>Este dia ainda não chegou. Escolha hoje ou um dia anterior.</translation>
    </message>
    <message>
        <source>This device has {count} rows, so no bundle can begin with row {row}.</source>
        <translation>Este aparelho tem {count} linhas, por isso nenhum pacote pode começar na linha {row}.</translation>
    </message>
    <message>
        <source>This device is a kiosk without therapists: it holds no keys, and nothing can be unlocked on it. Unlock on the practice&apos;s own computer; `rapport bundle out` takes the sheets there.</source>
        <translation>Este aparelho é um quiosque sem terapeutas: não tem chaves, e nada pode ser desbloqueado nele. Desbloqueie no computador do consultório; `rapport bundle out` leva as folhas para lá.</translation>
    </message>
    <message>
        <source>This file is no picture. A logo is a PNG or JPEG file.</source>
        <translation>Este arquivo não é uma imagem. Um logotipo é um arquivo PNG ou JPEG.</translation>
    </message>
    <message>
        <source>This has to be confirmed. Give --yes if it is meant; nothing was changed.</source>
        <translation>Isso precisa ser confirmado. Informe --yes se for essa a intenção; nada foi mudado.</translation>
    </message>
    <message>
        <source>This is the practice&apos;s only therapist. Add another one first.</source>
        <translation>Não há mais ninguém na equipe deste consultório. Adicione alguém primeiro.</translation>
    </message>
    <message>
        <source>This is too long. There is room for {most} characters.</source>
        <translation>Isto é longo demais. Cabem {most} caracteres.</translation>
    </message>
    <message>
        <source>This list of clients is older than the one that the kiosk has: clients who came since would not be known any more, and what the practice decided since would not hold here. Bring a newer one, or give --yes to take this one all the same.</source>
        <translation>Esta lista de clientes é mais antiga que a que o quiosque tem: quem chegou depois não seria mais conhecido, e o que o consultório decidiu desde então não valeria aqui. Traga uma mais nova, ou informe --yes para usar esta assim mesmo.</translation>
    </message>
    <message>
        <source>This machine has too little free memory to check the passphrase ({mebibytes} MiB). Close other programs and try again.</source>
        <translation>Esta máquina tem pouca memória livre para conferir a frase secreta ({mebibytes} MiB). Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>This name and passphrase do not belong together. Check both, the keyboard&apos;s language and the capital letters, and try again; the recovery key opens as well.</source>
        <translation>Este nome e esta frase secreta não combinam. Confira os dois, o idioma do teclado e as maiúsculas, e tente de novo; a chave de recuperação também abre.</translation>
    </message>
    <message>
        <source>This name has invisible characters in it. Type it anew, letter by letter.</source>
        <translation>Este nome contém caracteres invisíveis. Digite-o de novo, letra por letra.</translation>
    </message>
    <message>
        <source>This name has more than {most} characters. Shorten it.</source>
        <translation>Este nome tem mais de {most} caracteres. Encurte-o.</translation>
    </message>
    <message>
        <source>This needs the practice&apos;s recovery key. Sign in with it in place of the passphrase, and try again.</source>
        <translation>Isso precisa da chave de recuperação do consultório. Entre com ela no lugar da frase secreta e tente de novo.</translation>
    </message>
    <message>
        <source>This note is not there any more. Open the client again to see why.</source>
        <translation>Esta nota não está mais aqui. Abra de novo a página da pessoa para ver por quê.</translation>
    </message>
    <message>
        <source>This opens nothing in the backup. It takes the passphrase that a therapist of the practice had on the day of the backup, or the practice&apos;s recovery key. Check the keyboard&apos;s language and the capital letters, and try again.</source>
        <translation>Isso não abre nada na cópia de segurança. É preciso a frase secreta que alguém da equipe tinha no dia da cópia, ou a chave de recuperação do consultório. Confira o idioma do teclado e as maiúsculas, e tente de novo.</translation>
    </message>
    <message>
        <source>This passphrase was just changed in another window. Start again.</source>
        <translation>Esta frase secreta acaba de ser mudada em outra janela. Comece de novo.</translation>
    </message>
    <message>
        <source>This picture cannot be read: it is damaged or far too large. Choose another.</source>
        <translation>Não é possível ler esta imagem: ela está danificada ou é grande demais. Escolha outra.</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB. Choose a smaller one.</source>
        <translation>Esta imagem tem mais de 10 MB. Escolha uma menor.</translation>
    </message>
    <message>
        <source>This practice uses a kind of key (X-Wing) that the installed cryptography library cannot do. Install Rapport from its own installer, which brings the right library.</source>
        <translation>Este consultório usa um tipo de chave (X-Wing) que a biblioteca de criptografia instalada não conhece. Instale o Rapport com o instalador dele, que traz a biblioteca certa.</translation>
    </message>
    <message>
        <source>This rating is none that the questionnaire offers. Choose one of its answers.</source>
        <translation>Esta avaliação não está entre as que o questionário oferece. Escolha uma das respostas dele.</translation>
    </message>
    <message>
        <source>This recovery key was made by a newer Rapport. Update Rapport and type it again.</source>
        <translation>Esta chave de recuperação foi feita por um Rapport mais novo. Atualize o Rapport e digite-a de novo.</translation>
    </message>
    <message>
        <source>This session cannot be rated: it is not there any more, or its questionnaire has no sentences for the therapist. Choose another session.</source>
        <translation>Esta sessão não pode ser avaliada: ela não está mais aqui, ou o questionário dela não tem frases para terapeutas. Escolha outra sessão.</translation>
    </message>
    <message>
        <source>This therapist cannot read {name}, so there is nothing to take back.</source>
        <translation>Esta pessoa da equipe não pode ler as respostas de {name}, por isso não há nada a retirar.</translation>
    </message>
    <message>
        <source>This therapist is not here any more. Look at the list of therapists again.</source>
        <translation>Esta pessoa não está mais na equipe. Veja de novo a lista de terapeutas.</translation>
    </message>
    <message>
        <source>Two items have the same id ({path}). Rename one of them.</source>
        <translation>Duas perguntas têm o mesmo id ({path}). Mude o nome de uma delas.</translation>
    </message>
    <message>
        <source>Type your own passphrase once more to make a new recovery key.</source>
        <translation>Digite mais uma vez a sua própria frase secreta para fazer uma nova chave de recuperação.</translation>
    </message>
    <message>
        <source>What is kept about a person is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>O que está guardado sobre uma pessoa está danificado ou é de um Rapport mais novo. Atualize o Rapport, ou restaure o arquivo de chaves da última cópia de segurança.</translation>
    </message>
    <message>
        <source>What lets you read the practice&apos;s log is damaged, and without it no person can be added or given anything. Restore the key file from the latest backup.</source>
        <translation>O que permite a você ler o histórico do consultório está danificado, e sem isso não se pode adicionar ninguém nem dar nada a ninguém. Restaure o arquivo de chaves da última cópia de segurança.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no backup on it now. Use another medium.</source>
        <translation>O que foi escrito em {folder} não volta como era: o suporte parece estar falhando. Não há cópia de segurança nele agora. Use outro suporte.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no new bundle on it. Use another medium.</source>
        <translation>O que foi escrito em {folder} não volta como era: o suporte parece estar falhando. Não há pacote novo nele. Use outro suporte.</translation>
    </message>
    <message>
        <source>What you signed in with is not valid any more: it was taken back or renewed meanwhile. Lock, and sign in anew; nothing was changed.</source>
        <translation>Aquilo com que você entrou não vale mais: foi retirado ou renovado nesse meio-tempo. Bloqueie e entre de novo; nada foi mudado.</translation>
    </message>
    <message>
        <source>What your desk remembers is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the key file from the latest backup.</source>
        <translation>O que a sua mesa de trabalho lembra está danificado ou é de um Rapport mais novo. Atualize o Rapport; se isso não ajudar, restaure o arquivo de chaves da última cópia de segurança.</translation>
    </message>
    <message>
        <source>White words on this colour would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>Palavras brancas sobre esta cor seriam difíceis de ler: o contraste é de {contrast} para 1, e é preciso {least} para 1. O tom mais escuro mais próximo que se lê bem é {proposal}.</translation>
    </message>
    <message>
        <source>With this passphrase the backup opens, but the key of its rows does not. Restore it with another therapist’s passphrase or with the recovery key.</source>
        <translation>Com esta frase secreta a cópia de segurança se abre, mas a chave das linhas dela não. Restaure-a com a frase secreta de outra pessoa da equipe ou com a chave de recuperação.</translation>
    </message>
    <message>
        <source>Words in this colour on the pages would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>Palavras nesta cor nas páginas seriam difíceis de ler: o contraste é de {contrast} para 1, e é preciso {least} para 1. O tom mais escuro mais próximo que se lê bem é {proposal}.</translation>
    </message>
    <message>
        <source>You signed in with the recovery key, which has no passphrase. Give the therapist a new passphrase instead.</source>
        <translation>Você entrou com a chave de recuperação, que não tem frase secreta. Em vez disso, dê uma nova frase secreta à pessoa da equipe.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>nível mais alto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadeiro ou falso</translation>
    </message>
    <message>
        <source>{count} clients are called {name}. Say which one: {numbers}.</source>
        <translation>Há {count} clientes com o nome {name}. Diga qual: {numbers}.</translation>
    </message>
    <message>
        <source>{count} rows of that kiosk are here already with other contents (row {rows}). Either the kiosk&apos;s folder was replaced by an older copy, or somebody changed a row, here or there. Nothing was changed; `rapport verify` with a passphrase tells whether the rows that are here are right.</source>
        <translation>{count} linhas daquele quiosque já estão aqui com outro conteúdo (linha {rows}). Ou a pasta do quiosque foi trocada por uma cópia mais antiga, ou alguém mudou uma linha, aqui ou lá. Nada foi mudado; `rapport verify` com uma frase secreta diz se as linhas daqui estão certas.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its name and who may read it.</source>
        <translation>{file} não pode ser lido ({reason}). Confira o nome e quem pode lê-lo.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({reason}). Check that the disk is connected and sound, then try again.</source>
        <translation>{file} não pode ser lido ou escrito ({reason}). Veja se o disco está conectado e em bom estado, e tente de novo.</translation>
    </message>
    <message>
        <source>{file} cannot be read: this user has no right to. Start Rapport as the user whose practice it is, or give this user the right to read and write there.</source>
        <translation>{file} não pode ser lido: esta conta não tem esse direito. Inicie o Rapport com a conta dona do consultório, ou dê a esta conta o direito de ler e escrever ali.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Check the folder and the free space.</source>
        <translation>{file} não pode ser escrito ({reason}). Confira a pasta e o espaço livre.</translation>
    </message>
    <message>
        <source>{file} cannot be written: it or its folder is read-only for this user. Give this user the right to write there, then try again.</source>
        <translation>{file} não pode ser escrito: o arquivo ou a pasta é só de leitura para esta conta. Dê a esta conta o direito de escrever ali, e tente de novo.</translation>
    </message>
    <message>
        <source>{file} has “{name}”, which set-up does not know. Correct or remove it.</source>
        <translation>{file} tem “{name}”, que a preparação não conhece. Corrija ou retire.</translation>
    </message>
    <message>
        <source>{file} holds rows that belong to no kiosk of this practice.</source>
        <translation>{file} contém linhas que não são de nenhum quiosque deste consultório.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a whole.</source>
        <translation>{file} está danificado e não pode ser lido por inteiro.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {detail}.</source>
        <translation>{file} está danificado por dentro: {detail}.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {table} names an entry that is not there.</source>
        <translation>{file} está danificado por dentro: {table} nomeia uma entrada que não existe.</translation>
    </message>
    <message>
        <source>{file} is damaged, so the practice in this folder cannot be opened. Restore that file from the latest backup.</source>
        <translation>{file} está danificado, por isso o consultório desta pasta não pode ser aberto. Restaure esse arquivo da última cópia de segurança.</translation>
    </message>
    <message>
        <source>{file} is damaged. Run `rapport verify` to see what is affected, and restore that file from the latest backup.</source>
        <translation>{file} está danificado. Execute `rapport verify` para ver o que foi afetado, e restaure esse arquivo da última cópia de segurança.</translation>
    </message>
    <message>
        <source>{file} is in use by another program for too long. Wait a moment and try again.</source>
        <translation>{file} está em uso por outro programa há tempo demais. Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>{file} is missing, so the practice in this folder cannot be opened. Restore the folder from the latest backup.</source>
        <translation>Falta {file}, por isso o consultório desta pasta não pode ser aberto. Restaure a pasta da última cópia de segurança.</translation>
    </message>
    <message>
        <source>{file} is neither TOML nor JSON that can be read: {reason}.</source>
        <translation>{file} não pode ser lido nem como TOML nem como JSON: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a backup of Rapport. Choose a file that `rapport backup` wrote.</source>
        <translation>{file} não é uma cópia de segurança do Rapport. Escolha um arquivo escrito por `rapport backup`.</translation>
    </message>
    <message>
        <source>{file} is not a bundle of Rapport. Choose a file that `rapport bundle out` wrote.</source>
        <translation>{file} não é um pacote do Rapport. Escolha um arquivo escrito por `rapport bundle out`.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or replace it with --force.</source>
        <translation>{file} já existe. Escolha outro nome, ou substitua com --force.</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file, or give --force to replace it.</source>
        <translation>{file} já existe. Indique outro arquivo, ou informe --force para substituí-lo.</translation>
    </message>
    <message>
        <source>{file} needs a line like {name} = &quot;…&quot;.</source>
        <translation>{file} precisa de uma linha como {name} = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Rapport. Update Rapport on this machine; nothing was changed.</source>
        <translation>{file} foi escrito por um Rapport mais novo. Atualize o Rapport nesta máquina; nada foi mudado.</translation>
    </message>
    <message>
        <source>{file} was written by an older Rapport and has to be brought to a newer form first. Start `rapport` once: it makes a backup and does so by itself.</source>
        <translation>{file} foi escrito por um Rapport mais antigo e precisa antes passar para um formato mais novo. Inicie `rapport` uma vez: ele faz uma cópia de segurança e cuida disso sozinho.</translation>
    </message>
    <message>
        <source>{folder} holds other files, and a practice needs a folder of its own. Choose a folder that is empty or does not exist yet.</source>
        <translation>{folder} contém outros arquivos, e um consultório precisa de uma pasta própria. Escolha uma pasta vazia ou que ainda não exista.</translation>
    </message>
    <message>
        <source>{folder} holds other files. Please name a new folder for the tour.</source>
        <translation>{folder} contém outros arquivos. Indique uma nova pasta para a visita guiada.</translation>
    </message>
    <message>
        <source>{folder} is the practice’s own folder, and this file belongs elsewhere: on a stick, or on another computer. Name another place.</source>
        <translation>{folder} é a pasta do próprio consultório, e este arquivo deve ficar em outro lugar: em um pendrive ou em outro computador. Indique outro lugar.</translation>
    </message>
    <message>
        <source>{name} has left, so a code card would not work. Mark the return first.</source>
        <translation>{name} não vem mais, por isso um cartão de código não funcionaria. Registre primeiro a volta.</translation>
    </message>
    <message>
        <source>{name} is another therapist&apos;s client, whom you may only read. Ask that therapist, or sign in with the recovery key.</source>
        <translation>Outra pessoa da equipe atende {name}, e você só pode ler. Fale com essa pessoa, ou entre com a chave de recuperação.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s client already.</source>
        <translation>Esta pessoa da equipe já atende {name}.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s own client. Transfer {name} to somebody else instead.</source>
        <translation>É esta mesma pessoa da equipe que atende {name}. Em vez disso, transfira {name} para outra.</translation>
    </message>
    <message>
        <source>{name} still has {count} clients. Transfer them to somebody else first, or note that they have left.</source>
        <translation>{name} ainda tem {count} clientes. Transfira-os primeiro para outra pessoa, ou registre que não vêm mais.</translation>
    </message>
    <message>
        <source>{path} belongs to labelled answers only. Remove it.</source>
        <translation>Lugar {path}: isto só serve para respostas em palavras. Retire.</translation>
    </message>
    <message>
        <source>{path} belongs to numbers and lines only. Remove it.</source>
        <translation>Lugar {path}: isto só serve para números e linhas. Retire.</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {reason}. Check that the system’s disk can be written to.</source>
        <translation>{path} não pode ser mudado: {reason}. Veja se é possível gravar no disco do sistema.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the disk and your rights to the file.</source>
        <translation>{path} não pode ser lido: {reason}. Confira o disco e os seus direitos sobre o arquivo.</translation>
    </message>
    <message>
        <source>{path} has an item whose condition is left out. Add the condition&apos;s item.</source>
        <translation>Lugar {path}: aqui há uma pergunta cuja condição ficou de fora. Adicione a pergunta da qual ela depende.</translation>
    </message>
    <message>
        <source>{path} has {count} labels for {wanted} answers. Give one label an answer.</source>
        <translation>Lugar {path}: há {count} rótulos para {wanted} respostas. Dê um rótulo a cada resposta.</translation>
    </message>
    <message>
        <source>{path} is asked only sometimes, so it cannot count in the score.</source>
        <translation>Lugar {path}: esta pergunta só é feita às vezes, por isso não pode contar na pontuação.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} bytes. Give Rapport one client&apos;s scores at a time.</source>
        <translation>{path} tem mais de {most} bytes. Dê ao Rapport as pontuações de uma pessoa de cada vez.</translation>
    </message>
    <message>
        <source>{path} is missing. Add both ends and their words.</source>
        <translation>Lugar {path}: aqui falta algo. Adicione os dois extremos e as palavras deles.</translation>
    </message>
    <message>
        <source>{path} is written for other kinds only. Remove it.</source>
        <translation>Lugar {path}: isto só serve para outros tipos de pergunta. Retire.</translation>
    </message>
    <message>
        <source>{path} must be at least 1 and at most the number of scored items.</source>
        <translation>Lugar {path}: o número deve ser no mínimo 1 e no máximo o número de perguntas que contam.</translation>
    </message>
    <message>
        <source>{path} must be yes (2), no (0) and “would rather not say” (3), in this order.</source>
        <translation>Lugar {path}: aqui deve haver sim (2), não (0) e “Prefiro não dizer” (3), nesta ordem.</translation>
    </message>
    <message>
        <source>{path} must end {fewest} to {most} steps above its beginning, and at 1000 at the most.</source>
        <translation>Lugar {path}: o fim deve estar de {fewest} a {most} passos acima do começo, e no máximo em 1000.</translation>
    </message>
    <message>
        <source>{path} must name an item further up and values which that item offers.</source>
        <translation>Lugar {path}: aqui deve haver uma pergunta mais acima e valores que ela oferece.</translation>
    </message>
    <message>
        <source>{path} must name items of this questionnaire, each once.</source>
        <translation>Lugar {path}: aqui deve haver perguntas deste questionário, cada uma uma vez.</translation>
    </message>
    <message>
        <source>{path} names the kind “{kind}”, which Rapport does not know. Choose: {kinds}.</source>
        <translation>Lugar {path}: aqui está o tipo “{kind}”, que o Rapport não conhece. Escolha: {kinds}.</translation>
    </message>
    <message>
        <source>{path} names the scale “{scale}”, which is not among the scales. Add or correct it.</source>
        <translation>Lugar {path}: a escala “{scale}” não está entre as escalas. Adicione-a ou corrija-a.</translation>
    </message>
    <message>
        <source>{path} needs two or more answers, each with a value of its own.</source>
        <translation>Lugar {path}: são precisas duas ou mais respostas, cada uma com um valor próprio.</translation>
    </message>
    <message>
        <source>{path}: write labelled answers as a list of values.</source>
        <translation>Lugar {path}: escreva as respostas em palavras como uma lista de valores.</translation>
    </message>
    <message>
        <source>{path}: yes and no are no amount, so they cannot count in the score.</source>
        <translation>Lugar {path}: sim e não não são uma quantidade, por isso não podem contar na pontuação.</translation>
    </message>
    <message>
        <source>“{key}” is missing at {path}. Add it.</source>
        <translation>Lugar {path}: falta “{key}”. Adicione.</translation>
    </message>
    <message>
        <source>“{key}” stands twice in the same object. Keep one of them.</source>
        <translation>“{key}” aparece duas vezes no mesmo objeto. Mantenha só um.</translation>
    </message>
    <message>
        <source>“{title}” has no short form. Use the whole questionnaire.</source>
        <translation>“{title}” não tem forma curta. Use o questionário inteiro.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Answer sheets left out, because they hold answers that the questionnaire does not offer: {count}. No kiosk of Rapport writes such sheets; somebody may have added them by force.</source>
        <translation>Folhas de respostas deixadas de fora, porque têm respostas que o questionário não oferece: {count}. Nenhum quiosque do Rapport escreve folhas assim; alguém pode tê-las posto à força.</translation>
    </message>
    <message>
        <source>Answer sheets with a date that cannot be right: {count}. The kiosk&apos;s clock was wrong when they came in. They are shown in the order in which they came; please check the date on the kiosk.</source>
        <translation>Folhas de respostas com uma data que não pode estar certa: {count}. O relógio do quiosque estava errado quando elas entraram. Elas aparecem na ordem em que chegaram; confira a data no quiosque.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {days} days since the last unlock. Answer sheets that are too old are destroyed at the next unlock, not now: please check the date first.</source>
        <translation>Pelo relógio deste computador, passaram {days} dias desde o último desbloqueio. As folhas antigas demais são destruídas no próximo desbloqueio, não agora: confira antes a data.</translation>
    </message>
    <message>
        <source>By this computer’s clock the last backup was made in the future. Check the date, and make a new backup.</source>
        <translation>Pelo relógio deste computador, a última cópia de segurança foi feita no futuro. Confira a data e faça uma nova cópia de segurança.</translation>
    </message>
    <message>
        <source>Clients who were erased and are here again: {count}.</source>
        <translation>Clientes que foram apagados e estão aqui de novo: {count}.</translation>
    </message>
    <message>
        <source>Clients whom the recovery key would not open: {count}.</source>
        <translation>Clientes cujas respostas a chave de recuperação não abriria: {count}.</translation>
    </message>
    <message>
        <source>Clients whom their own therapist cannot read: {count}.</source>
        <translation>Clientes cujas respostas nem quem os atende pode ler: {count}.</translation>
    </message>
    <message>
        <source>Code cards of clients who are not here: {count}.</source>
        <translation>Cartões de código de clientes que não estão aqui: {count}.</translation>
    </message>
    <message>
        <source>Damaged entries in the file of the keys: {count}.</source>
        <translation>Entradas danificadas no arquivo de chaves: {count}.</translation>
    </message>
    <message>
        <source>Most answer sheets are dated later than today. The clock of this computer seems to be behind: please check its date.</source>
        <translation>A maioria das folhas de respostas tem data posterior a hoje. O relógio deste computador parece atrasado: confira a data dele.</translation>
    </message>
    <message>
        <source>Nobody of this practice has a key for this kiosk&apos;s rows, so they cannot be read here. Make the folder of that kiosk anew with `rapport bundle kiosk`.</source>
        <translation>Ninguém neste consultório tem uma chave para as linhas deste quiosque, por isso elas não podem ser lidas aqui. Refaça a pasta daquele quiosque com `rapport bundle kiosk`.</translation>
    </message>
    <message>
        <source>Notes of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>Notas suas que não podem ser lidas: {count}. Elas ficam de fora; alguém pode tê-las mudado à força.</translation>
    </message>
    <message>
        <source>Nothing can be written into the practice&apos;s folder, so what is read and done now is not noted there. You can read on. Is the disk full, or the folder read-only?</source>
        <translation>Nada pode ser escrito na pasta do consultório, por isso o que se lê e se faz agora não fica registrado ali. Você pode continuar lendo. O disco está cheio, ou a pasta é só de leitura?</translation>
    </message>
    <message>
        <source>One answer sheet older than {months} months was destroyed, as the practice decided.</source>
        <translation>Uma folha de respostas com mais de {months} meses foi destruída, como o consultório decidiu.</translation>
    </message>
    <message>
        <source>One kiosk&apos;s rows cannot be checked, because its key was not given to you. They are left out.</source>
        <translation>As linhas de um quiosque não podem ser conferidas, porque a chave dele não foi dada a você. Elas ficam de fora.</translation>
    </message>
    <message>
        <source>Places where therapists&apos; keys are kept and that no passphrase opens any more: {count}. The recovery key can give these therapists a new passphrase.</source>
        <translation>Lugares onde ficam chaves de terapeutas e que nenhuma frase secreta abre mais: {count}. Com a chave de recuperação é possível dar a essas pessoas uma nova frase secreta.</translation>
    </message>
    <message>
        <source>Public keys that nothing can be sealed to: {count}.</source>
        <translation>Chaves públicas para as quais nada pode ser lacrado: {count}.</translation>
    </message>
    <message>
        <source>Ratings of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>Avaliações suas que não podem ser lidas: {count}. Elas ficam de fora; alguém pode tê-las mudado à força.</translation>
    </message>
    <message>
        <source>Row {row} belongs to one of your clients and does not open. It is left out; a backup may have it.</source>
        <translation>A linha {row} é de uma das pessoas que você atende e não se abre. Ela fica de fora; uma cópia de segurança talvez a tenha.</translation>
    </message>
    <message>
        <source>Row {row} holds a part of a comment that belongs to none of the answer sheets. It is left out.</source>
        <translation>A linha {row} contém uma parte de um comentário que não pertence a nenhuma das folhas de respostas. Ela fica de fora.</translation>
    </message>
    <message>
        <source>Sheets that cannot be shown: {count}. They are kept, but the questionnaire that they answer is not in the records file any more. Restore that file from the latest backup.</source>
        <translation>Folhas que não podem ser mostradas: {count}. Elas continuam guardadas, mas o questionário que respondem não está mais no arquivo dos registros. Restaure esse arquivo da última cópia de segurança.</translation>
    </message>
    <message>
        <source>The backup is made, but its date could not be noted in the practice’s folder: the reminder will come sooner than it should.</source>
        <translation>A cópia de segurança está feita, mas a data dela não pôde ser anotada na pasta do consultório: o lembrete virá antes do devido.</translation>
    </message>
    <message>
        <source>The backup is one of another practice, so it tells nothing about this one.</source>
        <translation>A cópia de segurança é de outro consultório, por isso não diz nada sobre este.</translation>
    </message>
    <message>
        <source>The entry of the recovery key is missing: it would open nothing.</source>
        <translation>Falta a entrada da chave de recuperação: ela não abriria nada.</translation>
    </message>
    <message>
        <source>The folder has other rows than the backup: some were changed, or exchanged for others.</source>
        <translation>A pasta tem outras linhas que não as da cópia de segurança: algumas foram mudadas, ou trocadas por outras.</translation>
    </message>
    <message>
        <source>The folder is older than the backup: it lacks {count} rows that the backup has. An older copy was put back, or the end was cut off.</source>
        <translation>A pasta é mais antiga que a cópia de segurança: faltam nela {count} linhas que a cópia tem. Uma cópia mais antiga foi posta de volta, ou o fim foi cortado.</translation>
    </message>
    <message>
        <source>The folder is older than the state code {code}: it lacks {count} rows. An older copy was put back, or the end was cut off.</source>
        <translation>A pasta é mais antiga que o código de estado {code}: faltam nela {count} linhas. Uma cópia mais antiga foi posta de volta, ou o fim foi cortado.</translation>
    </message>
    <message>
        <source>The index holds other answers than the records, of client number {number}.</source>
        <translation>O índice tem outras respostas que não as dos registros, de cliente número {number}.</translation>
    </message>
    <message>
        <source>The index holds something that does not open, of client number {number}.</source>
        <translation>O índice tem algo que não se abre, de cliente número {number}.</translation>
    </message>
    <message>
        <source>The last backup is {days} days old. Make a new one today.</source>
        <translation>A última cópia de segurança tem {days} dias. Faça uma nova hoje.</translation>
    </message>
    <message>
        <source>The older files in {file} could not be removed: the next start tries again. They hold keys that should not lie around.</source>
        <translation>Os arquivos antigos em {file} não puderam ser removidos: o próximo início tenta de novo. Eles contêm chaves que não devem ficar por aí.</translation>
    </message>
    <message>
        <source>The public key of client number {number} is not this client&apos;s: somebody may have exchanged it, and could read new sheets. Restore the key file from the latest backup.</source>
        <translation>A chave pública de cliente número {number} não é dessa pessoa: alguém pode tê-la trocado e poderia ler folhas novas. Restaure o arquivo de chaves da última cópia de segurança.</translation>
    </message>
    <message>
        <source>The records are not those that you saw at your last unlock: the state code {code} does not fit them any more. An older copy was put back, or rows were exchanged. Tell whoever looks after this computer.</source>
        <translation>Os registros não são os que você viu no último desbloqueio: o código de estado {code} não corresponde mais a eles. Uma cópia mais antiga foi posta de volta, ou linhas foram trocadas. Avise quem cuida deste computador.</translation>
    </message>
    <message>
        <source>The records are older than at your last unlock, and whole in themselves: it seems that a backup was put back. Sheets that came in after that backup are missing. Tell whoever looks after this computer.</source>
        <translation>Os registros são mais antigos que no seu último desbloqueio, e inteiros em si: parece que uma cópia de segurança foi posta de volta. Faltam as folhas que entraram depois dessa cópia. Avise quem cuida deste computador.</translation>
    </message>
    <message>
        <source>The rows do not all belong together: something is damaged on the kiosk, or was changed on the way. They were taken in; the next unlock will say which rows cannot be believed.</source>
        <translation>As linhas não formam um conjunto: algo está danificado no quiosque, ou foi mudado no caminho. Elas foram recebidas; o próximo desbloqueio dirá em quais linhas não se pode confiar.</translation>
    </message>
    <message>
        <source>The rows that this device should go on with are not in the file of the records.</source>
        <translation>As linhas que este aparelho deve continuar não estão no arquivo dos registros.</translation>
    </message>
    <message>
        <source>The state code {code} does not fit: the first {count} rows are not those for which it was shown. Compare it with the paper once more; if it is right, rows were changed or exchanged for others.</source>
        <translation>O código de estado {code} não corresponde: as primeiras {count} linhas não são aquelas para as quais ele foi mostrado. Compare-o mais uma vez com o papel; se estiver certo, linhas foram mudadas ou trocadas por outras.</translation>
    </message>
    <message>
        <source>Therapists or recovery keys that no therapist added: {count}. Somebody may have exchanged keys to read along; nothing will be shared with them. Restore the key file from the latest backup.</source>
        <translation>Terapeutas ou chaves de recuperação que ninguém da equipe adicionou: {count}. Alguém pode ter trocado chaves para ler também; nada será compartilhado com eles. Restaure o arquivo de chaves da última cópia de segurança.</translation>
    </message>
    <message>
        <source>Therapists who lack what everybody needs to check the rows or to read the log: {count}.</source>
        <translation>Terapeutas a quem falta o que todos precisam para conferir as linhas ou ler o histórico: {count}.</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet. Make one: when this disk fails, everything on it is lost.</source>
        <translation>Ainda não há cópia de segurança deste consultório. Faça uma: se este disco falhar, tudo o que está nele se perde.</translation>
    </message>
    <message>
        <source>There is no therapist who could sign in.</source>
        <translation>Não há terapeuta que possa entrar.</translation>
    </message>
    <message>
        <source>What lets you read client number {number} is damaged, so this client is left out. Restore the key file from the latest backup.</source>
        <translation>O que permite a você ler cliente número {number} está danificado, por isso essas respostas ficam de fora. Restaure o arquivo de chaves da última cópia de segurança.</translation>
    </message>
    <message>
        <source>What the practice&apos;s log and the sheets without a code are sealed to is missing.</source>
        <translation>Falta aquilo para o que são lacrados o histórico do consultório e as folhas sem código.</translation>
    </message>
    <message>
        <source>What was done could not be written into the practice&apos;s log, because the practice&apos;s files are damaged. Run `rapport verify` to see what is affected, and restore the latest backup.</source>
        <translation>O que foi feito não pôde ser escrito no histórico do consultório, porque arquivos do consultório estão danificados. Execute `rapport verify` para ver o que foi afetado, e restaure a última cópia de segurança.</translation>
    </message>
    <message>
        <source>What your desk remembered from the last unlock was damaged. All rows were checked from the first one; every sheet counts as unread again.</source>
        <translation>O que a sua mesa de trabalho lembrava do último desbloqueio estava danificado. Todas as linhas foram conferidas desde a primeira; cada folha conta de novo como não lida.</translation>
    </message>
    <message>
        <source>Which clients were erased since the backup could not be read from the folder that was here before. If any were, erase them again.</source>
        <translation>Da pasta que estava aqui antes não foi possível ler quais clientes foram apagados desde a cópia de segurança. Se houve algum, apague de novo.</translation>
    </message>
    <message>
        <source>You were given client number {number}, and the key file does not know this client any more. Restore the key file from the latest backup.</source>
        <translation>Você recebeu acesso a cliente número {number}, e o arquivo de chaves não conhece mais essa pessoa. Restaure o arquivo de chaves da última cópia de segurança.</translation>
    </message>
    <message>
        <source>{count} answer sheets older than {months} months were destroyed, as the practice decided.</source>
        <translation>{count} folhas de respostas com mais de {months} meses foram destruídas, como o consultório decidiu.</translation>
    </message>
    <message>
        <source>{count} entries of the key file are damaged and were left out. Run `rapport verify`, and restore the key file from the latest backup.</source>
        <translation>{count} entradas do arquivo de chaves estão danificadas e ficaram de fora. Execute `rapport verify`, e restaure o arquivo de chaves da última cópia de segurança.</translation>
    </message>
    <message>
        <source>{count} rows are damaged on the kiosk and did not come along (row {rows}). Its disk may be failing: exchange it.</source>
        <translation>{count} linhas estão danificadas no quiosque e não vieram junto (linha {rows}). O disco dele pode estar falhando: troque-o.</translation>
    </message>
    <message>
        <source>{count} rows in the bundle are otherwise than here (row {rows}). Those that are here were kept; the kiosk&apos;s disk may be failing.</source>
        <translation>{count} linhas do pacote são diferentes das daqui (linha {rows}). As daqui foram mantidas; o disco do quiosque pode estar falhando.</translation>
    </message>
    <message>
        <source>{count} rows of this kiosk are damaged and could not be put into the bundle; all others are in it. The disk may be failing: bring the bundle to the practice&apos;s computer, then exchange it.</source>
        <translation>{count} linhas deste quiosque estão danificadas e não puderam entrar no pacote; todas as outras estão nele. O disco pode estar falhando: leve o pacote ao computador do consultório e depois troque o disco.</translation>
    </message>
    <message>
        <source>{count} sheets of client number {number} are left out: there are too many different questionnaires. Somebody may have added them by force.</source>
        <translation>{count} folhas de cliente número {number} ficam de fora: há questionários diferentes demais. Alguém pode tê-las posto à força.</translation>
    </message>
    <message>
        <source>{count} therapists who were removed since the backup can unlock again. Remove them again.</source>
        <translation>{count} terapeutas que saíram da equipe depois da cópia de segurança podem desbloquear de novo. Faça outra vez a remoção.</translation>
    </message>
    <message>
        <source>{file} is from another Rapport, or damaged at its beginning.</source>
        <translation>{file} é de outro Rapport, ou está danificado no começo.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>Falta {file}.</translation>
    </message>
    <message>
        <source>{file} was left behind when writing was cut off. Nothing needs it: delete it while no kiosk and no backup is running.</source>
        <translation>{file} ficou para trás quando a escrita foi interrompida. Nada precisa dele: exclua-o quando nenhum quiosque e nenhuma cópia de segurança estiver em andamento.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>A backup was put back (rows: {rows})</source>
        <translation>Uma cópia de segurança foi posta de volta (linhas: {rows})</translation>
    </message>
    <message>
        <source>A bundle of this kiosk’s rows was written ({rows} rows)</source>
        <translation>Um pacote com as linhas deste quiosque foi escrito ({rows} linhas)</translation>
    </message>
    <message>
        <source>A check found what is not as Rapport wrote it ({count})</source>
        <translation>Uma conferência encontrou algo que não está como o Rapport escreveu ({count})</translation>
    </message>
    <message>
        <source>A former colleague</source>
        <translation>Alguém que já esteve na equipe</translation>
    </message>
    <message>
        <source>A new list of clients was brought to a kiosk ({clients} clients)</source>
        <translation>Uma nova lista de clientes foi levada a um quiosque ({clients} clientes)</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records to a newer form (from {before} to {now})</source>
        <translation>Um Rapport mais novo passou os registros para um formato mais novo (de {before} para {now})</translation>
    </message>
    <message>
        <source>An entry that cannot be read</source>
        <translation>Uma entrada que não pode ser lida</translation>
    </message>
    <message>
        <source>Rows of another kiosk were brought in ({rows} new rows)</source>
        <translation>Linhas de outro quiosque foram trazidas ({rows} novas linhas)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>Something that only a newer Rapport knows (number {event})</source>
        <translation>Algo que só um Rapport mais novo conhece (número {event})</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed (minutes: {minutes})</source>
        <translation>O relógio do quiosque foi mudado (minutos: {minutes})</translation>
    </message>
    <message>
        <source>The kiosk was started</source>
        <translation>O quiosque foi iniciado</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>A chave de recuperação</translation>
    </message>
    <message>
        <source>Wrong passphrases: {count}</source>
        <translation>Frases secretas erradas: {count}</translation>
    </message>
    <message>
        <source>{who}: a kiosk without therapists added</source>
        <translation>{who}: quiosque sem terapeutas adicionado</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a picture</source>
        <translation>{who}: gráfico de {client} salvo como imagem</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a table</source>
        <translation>{who}: gráfico de {client} salvo como tabela</translation>
    </message>
    <message>
        <source>{who}: a report on client {client} saved</source>
        <translation>{who}: relatório sobre {client} salvo</translation>
    </message>
    <message>
        <source>{who}: a therapist removed</source>
        <translation>{who}: remoção de terapeuta da equipe</translation>
    </message>
    <message>
        <source>{who}: a visit ends after {visit} s without a touch, the therapist’s pages lock after {lock} s</source>
        <translation>{who}: uma visita termina depois de {visit} s sem um toque, as páginas de terapeutas se bloqueiam depois de {lock} s</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept for so many months: {months}</source>
        <translation>{who}: por quantos meses as folhas de respostas são guardadas: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept without limit</source>
        <translation>{who}: as folhas de respostas são guardadas sem limite</translation>
    </message>
    <message>
        <source>{who}: answer sheets destroyed, {sheets}; months that they are kept: {months}</source>
        <translation>{who}: folhas de respostas destruídas, {sheets}; meses em que são guardadas: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets exported (sheets: {sheets}, clients: {clients})</source>
        <translation>{who}: folhas de respostas exportadas (folhas: {sheets}, clientes: {clients})</translation>
    </message>
    <message>
        <source>{who}: answer sheets of client {client} exported (sheets: {sheets})</source>
        <translation>{who}: folhas de respostas de {client} exportadas (folhas: {sheets})</translation>
    </message>
    <message>
        <source>{who}: backup made (rows: {rows})</source>
        <translation>{who}: cópia de segurança feita (linhas: {rows})</translation>
    </message>
    <message>
        <source>{who}: client {client} added</source>
        <translation>{who}: adição de {client}</translation>
    </message>
    <message>
        <source>{who}: client {client} comes again</source>
        <translation>{who}: {client} voltou a vir</translation>
    </message>
    <message>
        <source>{who}: client {client} erased</source>
        <translation>{who}: {client}, tudo apagado para sempre</translation>
    </message>
    <message>
        <source>{who}: client {client} has left</source>
        <translation>{who}: {client} não vem mais</translation>
    </message>
    <message>
        <source>{who}: client {client} no longer shared with {holder}</source>
        <translation>{who}: fim do compartilhamento de {client} com {holder}</translation>
    </message>
    <message>
        <source>{who}: client {client} shared with {holder}</source>
        <translation>{who}: compartilhamento de {client} com {holder}</translation>
    </message>
    <message>
        <source>{who}: client {client} transferred to {holder}</source>
        <translation>{who}: transferência de {client} para {holder}</translation>
    </message>
    <message>
        <source>{who}: figures across clients saved, without names (clients: {clients})</source>
        <translation>{who}: valores gerais de clientes salvos, sem nomes (clientes: {clients})</translation>
    </message>
    <message>
        <source>{who}: languages of the practice changed</source>
        <translation>{who}: idiomas do consultório alterados</translation>
    </message>
    <message>
        <source>{who}: list of clients for other kiosks written ({clients} clients)</source>
        <translation>{who}: lista de clientes para outros quiosques escrita ({clients} clientes)</translation>
    </message>
    <message>
        <source>{who}: look of the clients’ pages changed</source>
        <translation>{who}: aparência das páginas de clientes alterada</translation>
    </message>
    <message>
        <source>{who}: new code card for client {client}</source>
        <translation>{who}: novo cartão de código para {client}</translation>
    </message>
    <message>
        <source>{who}: new passphrase given to {holder}</source>
        <translation>{who}: nova frase secreta dada a {holder}</translation>
    </message>
    <message>
        <source>{who}: new recovery key made</source>
        <translation>{who}: nova chave de recuperação feita</translation>
    </message>
    <message>
        <source>{who}: notice on saved files changed</source>
        <translation>{who}: aviso nos arquivos salvos alterado</translation>
    </message>
    <message>
        <source>{who}: own passphrase changed</source>
        <translation>{who}: própria frase secreta mudada</translation>
    </message>
    <message>
        <source>{who}: passphrase protected better ({mebibytes} MiB, passes: {passes})</source>
        <translation>{who}: frase secreta mais protegida ({mebibytes} MiB, passagens: {passes})</translation>
    </message>
    <message>
        <source>{who}: something about client {client} saved</source>
        <translation>{who}: algo sobre {client} salvo</translation>
    </message>
    <message>
        <source>{who}: therapist {holder} added</source>
        <translation>{who}: adição de {holder} à equipe</translation>
    </message>
    <message>
        <source>{who}: unlocked</source>
        <translation>{who}: desbloqueio</translation>
    </message>
    <message>
        <source>{who}: what clients are asked changed</source>
        <translation>{who}: perguntas a clientes alteradas</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>A backup was put back in the place of the practice&apos;s folder.</source>
        <translation>Uma cópia de segurança foi posta no lugar da pasta do consultório.</translation>
    </message>
    <message>
        <source>A check by a colleague found something that is not as Rapport wrote it.</source>
        <translation>Uma conferência de alguém da equipe encontrou algo que não está como o Rapport escreveu.</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>Um Rapport mais novo passou os registros de um aparelho para um formato mais novo, e guardou o que havia antes ao lado da pasta dele.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed once.</source>
        <translation>Uma frase secreta errada foi digitada uma vez.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed {count} times.</source>
        <translation>Uma frase secreta errada foi digitada {count} vezes.</translation>
    </message>
    <message>
        <source>Answer sheets were exported once.</source>
        <translation>Folhas de respostas foram exportadas uma vez.</translation>
    </message>
    <message>
        <source>Answer sheets were exported {count} times.</source>
        <translation>Folhas de respostas foram exportadas {count} vezes.</translation>
    </message>
    <message>
        <source>Backups were put back in the place of the practice&apos;s folder {count} times.</source>
        <translation>Cópias de segurança foram postas no lugar da pasta do consultório {count} vezes.</translation>
    </message>
    <message>
        <source>One answer sheet came in.</source>
        <translation>Chegou uma folha de respostas.</translation>
    </message>
    <message>
        <source>One backup was made.</source>
        <translation>Foi feita uma cópia de segurança.</translation>
    </message>
    <message>
        <source>One more change about people is in the practice&apos;s log.</source>
        <translation>Mais uma mudança sobre pessoas está no histórico do consultório.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed once.</source>
        <translation>O relógio do quiosque foi mudado uma vez.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed {count} times.</source>
        <translation>O relógio do quiosque foi mudado {count} vezes.</translation>
    </message>
    <message>
        <source>The kiosk was started once.</source>
        <translation>O quiosque foi iniciado uma vez.</translation>
    </message>
    <message>
        <source>The kiosk was started {count} times.</source>
        <translation>O quiosque foi iniciado {count} vezes.</translation>
    </message>
    <message>
        <source>The recovery key was used once to unlock.</source>
        <translation>A chave de recuperação foi usada uma vez para desbloquear.</translation>
    </message>
    <message>
        <source>The recovery key was used {count} times to unlock.</source>
        <translation>A chave de recuperação foi usada {count} vezes para desbloquear.</translation>
    </message>
    <message>
        <source>{count} answer sheets came in.</source>
        <translation>Chegaram {count} folhas de respostas.</translation>
    </message>
    <message>
        <source>{count} backups were made.</source>
        <translation>Foram feitas {count} cópias de segurança.</translation>
    </message>
    <message>
        <source>{count} checks by colleagues found something that is not as Rapport wrote it.</source>
        <translation>{count} conferências da equipe encontraram algo que não está como o Rapport escreveu.</translation>
    </message>
    <message>
        <source>{count} more changes about people are in the practice&apos;s log.</source>
        <translation>Mais {count} mudanças sobre pessoas estão no histórico do consultório.</translation>
    </message>
    <message>
        <source>{count} times a newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>{count} vezes um Rapport mais novo passou os registros de um aparelho para um formato mais novo, e guardou o que havia antes ao lado da pasta dele.</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Strong enough.</source>
        <translation>Forte o bastante.</translation>
    </message>
    <message>
        <source>Too easy to guess. Add another unrelated word; leave out names, dates, keyboard rows and repetitions.</source>
        <translation>Fácil demais de adivinhar. Acrescente outra palavra sem relação; evite nomes, datas, fileiras do teclado e repetições.</translation>
    </message>
    <message>
        <source>Use at least 15 characters: four or five unrelated words are easy to keep.</source>
        <translation>Use pelo menos 15 caracteres: quatro ou cinco palavras sem relação entre si são fáceis de lembrar.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Answer sheets: {count}. With a score: {scored}.</source>
        <translation>Folhas de respostas: {count}. Com pontuação: {scored}.</translation>
    </message>
    <message>
        <source>Client no. {number}</source>
        <translation>Cliente número {number}</translation>
    </message>
    <message>
        <source>Earlier sessions that are not listed here: {count}.</source>
        <translation>Sessões anteriores que não estão nesta lista: {count}.</translation>
    </message>
    <message>
        <source>For some sessions your answers have stayed lower than before.</source>
        <translation>Por algumas sessões, as suas respostas continuaram mais baixas que antes.</translation>
    </message>
    <message>
        <source>It is too early to say where your answers are going.</source>
        <translation>Ainda é cedo para dizer para onde vão as suas respostas.</translation>
    </message>
    <message>
        <source>Little by little your answers have gone down.</source>
        <translation>Pouco a pouco, as suas respostas foram baixando.</translation>
    </message>
    <message>
        <source>Moments that did not feel right, and repairs</source>
        <translation>Momentos em que algo não ficou bem, e reparações</translation>
    </message>
    <message>
        <source>Newest session: {tier}.</source>
        <translation>Sessão mais recente: {tier}.</translation>
    </message>
    <message>
        <source>None was spoken of.</source>
        <translation>Não se falou de nenhum.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes from before the first or after the last session, not printed: {count}.</source>
        <translation>Notas de antes da primeira sessão ou de depois da última, não impressas: {count}.</translation>
    </message>
    <message>
        <source>Nothing unusual in any session.</source>
        <translation>Nada incomum em nenhuma sessão.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved down: a good reason to talk about it.</source>
        <translation>Nas últimas sessões, as suas respostas foram para baixo: um bom motivo para conversar sobre isso.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved up.</source>
        <translation>Nas últimas sessões, as suas respostas foram para cima.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have stayed about the same.</source>
        <translation>Nas últimas sessões, as suas respostas ficaram mais ou menos iguais.</translation>
    </message>
    <message>
        <source>Private notes of the therapist. They are printed because that was chosen for this report.</source>
        <translation>Notas particulares de quem conduz a terapia. Elas são impressas porque isso foi escolhido para este relatório.</translation>
    </message>
    <message>
        <source>Put right by the end: {answer}.</source>
        <translation>Resolvido até o fim da sessão: {answer}.</translation>
    </message>
    <message>
        <source>Questions that were left out, in all sheets together: {count}.</source>
        <translation>Perguntas que ficaram sem resposta, em todas as folhas juntas: {count}.</translation>
    </message>
    <message>
        <source>Scores at the top of the scale: {share} of 100.</source>
        <translation>Pontuações no topo da escala: {share} de 100.</translation>
    </message>
    <message>
        <source>Sheets of another questionnaire, not shown here: {count}.</source>
        <translation>Folhas de outro questionário, que não aparecem aqui: {count}.</translation>
    </message>
    <message>
        <source>Sheets with one answer throughout: {share} of 100.</source>
        <translation>Folhas com a mesma resposta do começo ao fim: {share} de 100.</translation>
    </message>
    <message>
        <source>Something did not feel quite right, a little.</source>
        <translation>Algo não ficou muito bem, só um pouco.</translation>
    </message>
    <message>
        <source>Something did not feel right.</source>
        <translation>Algo não ficou bem.</translation>
    </message>
    <message>
        <source>Something was different from the sessions before.</source>
        <translation>Algo foi diferente das sessões de antes.</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>Ainda em aberto.</translation>
    </message>
    <message>
        <source>Still open: what happened in session {session}.</source>
        <translation>Ainda em aberto: o que aconteceu na sessão {session}.</translation>
    </message>
    <message>
        <source>The band shows where your scores usually are: {lower} to {upper}, worked out from your first {count} scores.</source>
        <translation>A faixa mostra onde as suas pontuações costumam ficar: de {lower} a {upper}. Foi calculada com as suas primeiras {count} pontuações.</translation>
    </message>
    <message>
        <source>The highest score so far, {score} of 100. What helped?</source>
        <translation>A pontuação mais alta até agora, {score} de 100. O que ajudou?</translation>
    </message>
    <message>
        <source>The newest score: {score} of 100, on {date}.</source>
        <translation>A pontuação mais recente: {score} de 100, em {date}.</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Ainda não há nenhuma sessão.</translation>
    </message>
    <message>
        <source>This is no test and no grade, neither of you nor of your therapist.</source>
        <translation>Isto não é prova nem nota, nem para você nem para a pessoa que atende você.</translation>
    </message>
    <message>
        <source>Trust over time</source>
        <translation>Confiança ao longo do tempo</translation>
    </message>
    <message>
        <source>We can come back to this.</source>
        <translation>Podemos voltar a isso.</translation>
    </message>
    <message>
        <source>What could be worth talking about</source>
        <translation>Sobre o que pode valer a pena conversar</translation>
    </message>
    <message>
        <source>What do you see in these lines? What would you like to be different, and what should stay as it is? There is no right answer.</source>
        <translation>O que você vê nestas linhas? O que você gostaria que fosse diferente, e o que deve ficar como está? Não há resposta certa.</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Em que isto se baseia</translation>
    </message>
    <message>
        <source>What was noticed, and by which rule</source>
        <translation>O que se notou, e por qual regra</translation>
    </message>
    <message>
        <source>Without a score, because too few questions were answered: {count}.</source>
        <translation>Sem pontuação, por poucas respostas demais: {count}.</translation>
    </message>
    <message>
        <source>Your answers were clearly lower than in the sessions before.</source>
        <translation>As suas respostas foram claramente mais baixas que nas sessões de antes.</translation>
    </message>
    <message>
        <source>Your answers were lower than they usually are.</source>
        <translation>As suas respostas foram mais baixas do que costumam ser.</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>um pouco</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>totalmente</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>em grande parte</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nem um pouco</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>quase totalmente</translation>
    </message>
    <message>
        <source>we did not talk about it</source>
        <translation>não falamos sobre isso</translation>
    </message>
    <message>
        <source>{first} to {last}, sessions: {sessions}</source>
        <translation>De {first} a {last}, sessões: {sessions}</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare your answers with your own earlier ones only.</source>
        <translation>“Confiança depois da sessão” não é uma escala validada e não tem normas: compare as suas respostas só com as suas próprias respostas de antes.</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>A fall of one step since the last score. Frequent, and by itself rarely more than a reason to ask.</source>
        <translation>Uma queda de um passo desde a última pontuação. É frequente e, sozinha, raramente é mais que um motivo para perguntar.</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>Sinceridade</translation>
    </message>
    <message>
        <source>Chance alone puts about {share} of 100 stable sessions below the lower limit if no session resembles the one before, and {fewest} to {most} if neighbouring sessions are alike. Only that side is marked: a score above the range is good news.</source>
        <translation>Só por acaso, cerca de {share} de cada 100 sessões estáveis ficam abaixo do limite inferior, se nenhuma sessão se parece com a anterior; e de {fewest} a {most}, se sessões vizinhas são parecidas. Só esse lado é marcado: uma pontuação acima da faixa é uma boa notícia.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Sigilo</translation>
    </message>
    <message>
        <source>Cultural respect</source>
        <translation>Respeito cultural</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empatia</translation>
    </message>
    <message>
        <source>Falling over the last {sessions} scores.</source>
        <translation>Caindo nas últimas {sessions} pontuações.</translation>
    </message>
    <message>
        <source>Individuals chart: below the mean by {limit_width} times the mean moving range of the first {baseline} scores (from {fewest} on). Unusual only where the score is also rarely so low for this client, or has stayed low.</source>
        <translation>Gráfico de valores individuais: abaixo da média em {limit_width} vezes a amplitude móvel média das primeiras {baseline} pontuações (a partir de {fewest}). Incomum só quando a pontuação também é raramente tão baixa para esta pessoa ou continuou baixa.</translation>
    </message>
    <message>
        <source>Limits (individuals chart): this client&apos;s own usual range, {lower} to {upper} around {centre}, from the first {count} scores: mean ± {width} times the mean change from score to score, then kept.</source>
        <translation>Limites (gráfico de valores individuais): a faixa habitual desta própria pessoa, de {lower} a {upper} em torno de {centre}, das primeiras {count} pontuações: média ± {width} vezes a mudança média de uma pontuação para outra, depois mantida.</translation>
    </message>
    <message>
        <source>Many ratings of trust sit at the top. A first score below it that rises is a good sign.</source>
        <translation>Muitas avaliações de confiança ficam no topo. Uma primeira pontuação abaixo disso que sobe é um bom sinal.</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>Momentos em que algo não ficou bem</translation>
    </message>
    <message>
        <source>No clear trend over the last {sessions} scores.</source>
        <translation>Sem tendência clara nas últimas {sessions} pontuações.</translation>
    </message>
    <message>
        <source>No limits yet: they need {fewest} scores, there are {count}.</source>
        <translation>Ainda sem limites: são precisas {fewest} pontuações, há {count}.</translation>
    </message>
    <message>
        <source>No limits: no variation so far, all {count} scores are equal.</source>
        <translation>Sem limites: nenhuma variação até agora, todas as {count} pontuações são iguais.</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>Nada incomum</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>Rarely so low: Rapport learns from the client&apos;s earlier scores where they usually lie and how much they vary, and speaks when a fall in this session or in one of the {before} before explains the scores since more than {odds} times better than chance; where the client tells of a moment that did not feel right, less is enough. A fall is noticed once: while scores stay so low, sessions only say that it goes on, unless one is lower still.</source>
        <translation>Raramente tão baixa: o Rapport aprende com as pontuações anteriores desta pessoa onde elas costumam ficar e quanto variam, e avisa quando uma queda nesta sessão ou em uma das {before} anteriores explica as pontuações desde então mais de {odds} vezes melhor do que o acaso; quando a pessoa fala de um momento em que algo não ficou bem, menos do que isso basta. Uma queda é notada uma vez: enquanto as pontuações continuam tão baixas, as sessões dizem apenas que ela continua, a menos que uma pontuação seja ainda mais baixa.</translation>
    </message>
    <message>
        <source>Reliable change (Jacobson &amp; Truax): a fall since the first score beyond 1.96 standard errors.</source>
        <translation>Mudança confiável (Jacobson &amp; Truax): uma queda desde a primeira pontuação além de 1,96 erros padrão.</translation>
    </message>
    <message>
        <source>Rising over the last {sessions} scores.</source>
        <translation>Subindo nas últimas {sessions} pontuações.</translation>
    </message>
    <message>
        <source>Run chart (Anhøj): more scores in a row on one side of the median, or fewer crossings of it, than chance allows in 95 of 100 series.</source>
        <translation>Gráfico de sequências (Anhøj): mais pontuações seguidas de um lado da mediana, ou menos cruzamentos com ela, do que o acaso permite em 95 de 100 séries.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Signals are invitations to talk. They are no risk scores and no advice about treatment.</source>
        <translation>Os sinais são convites para conversar. Não são pontuações de risco nem conselho de tratamento.</translation>
    </message>
    <message>
        <source>Since the first session the score has fallen by more than measurement error explains (it is {value}; {bound} or less counts).</source>
        <translation>Desde a primeira sessão, a pontuação caiu mais do que o erro de medida explica (é {value}; conta {bound} ou menos).</translation>
    </message>
    <message>
        <source>Slow erosion: exponentially weighted mean (weight {weight}, {width} standard deviations) against the first {baseline} scores.</source>
        <translation>Desgaste lento: média com pesos exponenciais (peso {weight}, {width} desvios padrão) em relação às primeiras {baseline} pontuações.</translation>
    </message>
    <message>
        <source>Stayed low: {stay} scores in a row that lie so low together that the client&apos;s first {learnt} scores let expect it in fewer than {rare_stay} of 10,000 stretches. The first {learnt} stay the yardstick, so that a slow decline cannot hide.</source>
        <translation>Continuou baixa: {stay} pontuações seguidas que, juntas, são tão baixas que as primeiras {learnt} pontuações desta pessoa fazem esperar isso em menos de {rare_stay} de cada 10.000 sequências. As primeiras {learnt} continuam sendo a referência, para que um declínio lento não possa se esconder.</translation>
    </message>
    <message>
        <source>The client noticed, a little, a moment that did not feel right.</source>
        <translation>A pessoa percebeu, um pouco, um momento em que algo não ficou bem.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was not put right.</source>
        <translation>A pessoa diz que um momento não ficou bem, e que isso não se resolveu.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was put right.</source>
        <translation>A pessoa diz que um momento não ficou bem, e que isso se resolveu.</translation>
    </message>
    <message>
        <source>The cut-off that the measure&apos;s authors give.</source>
        <translation>O ponto de corte que a autoria do instrumento indica.</translation>
    </message>
    <message>
        <source>The last {stay} scores have stayed low, at {value} or less: by this client&apos;s first {learnt}, at least one of {stay} is usually {bound} or more.</source>
        <translation>As últimas {stay} pontuações continuaram baixas, em {value} ou menos: pelas primeiras {learnt} desta pessoa, de cada {stay} pelo menos uma costuma ser {bound} ou mais.</translation>
    </message>
    <message>
        <source>The score fell by {value} points within three sessions; from {bound} on that is a lot for this client.</source>
        <translation>A pontuação caiu {value} pontos em três sessões; de {bound} em diante, isso é muito para esta pessoa.</translation>
    </message>
    <message>
        <source>The score is still low for this client: it is {value}, and by the earlier scores {bound} or more is usual.</source>
        <translation>A pontuação ainda é baixa para esta pessoa: é {value}, e pelas pontuações anteriores o habitual é {bound} ou mais.</translation>
    </message>
    <message>
        <source>The score, {value}, is at least one step lower than last time.</source>
        <translation>A pontuação, {value}, é pelo menos um passo mais baixa que da última vez.</translation>
    </message>
    <message>
        <source>The score, {value}, is below the measure&apos;s cut-off, {bound}.</source>
        <translation>A pontuação, {value}, está abaixo do ponto de corte do instrumento, {bound}.</translation>
    </message>
    <message>
        <source>The score, {value}, is below this client&apos;s own lower limit, {bound}.</source>
        <translation>A pontuação, {value}, está abaixo do limite inferior desta própria pessoa, {bound}.</translation>
    </message>
    <message>
        <source>The score, {value}, is rarely this low for this client: by the earlier scores, {bound} or more is usual.</source>
        <translation>A pontuação, {value}, é raramente tão baixa para esta pessoa: pelas pontuações anteriores, o habitual é {bound} ou mais.</translation>
    </message>
    <message>
        <source>The scores cross their median {value} times; {bound} or more are usual.</source>
        <translation>As pontuações cruzam a sua mediana {value} vezes; {bound} ou mais é habitual.</translation>
    </message>
    <message>
        <source>The scores have worn down: their weighted mean, {value}, is below its bound, {bound}.</source>
        <translation>As pontuações se desgastaram: a média ponderada, {value}, está abaixo do limite dela, {bound}.</translation>
    </message>
    <message>
        <source>Too few scores yet for a trend.</source>
        <translation>Ainda há pontuações de menos para uma tendência.</translation>
    </message>
    <message>
        <source>Unusual for this client</source>
        <translation>Incomum para esta pessoa</translation>
    </message>
    <message>
        <source>V-episode, a rule of Rapport&apos;s own: a fall from the best of three scores by one (mild) or two (marked) of the client&apos;s standard deviations and a tenth of the scale; unusual when it is marked, ends as far below the client&apos;s mean, and the score is rarely so low for this client or has stayed low; put right when one of the next {following} scores is half-way or all the way back.</source>
        <translation>Episódio em V, uma regra própria do Rapport: uma queda da melhor de três pontuações em um (leve) ou dois (acentuada) desvios padrão desta pessoa e em um décimo da escala; incomum quando é acentuada, termina à mesma distância abaixo da média desta pessoa e a pontuação é raramente tão baixa para esta pessoa ou continuou baixa; resolvido quando uma das próximas {following} pontuações volta metade ou todo o caminho.</translation>
    </message>
    <message>
        <source>What happened in session {sessions} is still open.</source>
        <translation>O que aconteceu na sessão {sessions} ainda está em aberto.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>O que aconteceu nas sessões {sessions} ainda está em aberto.</translation>
    </message>
    <message>
        <source>What the client says about a moment outranks every statistic; “mostly” put right or better closes it.</source>
        <translation>O que a pessoa diz sobre um momento vale mais que qualquer estatística; resolvido “em grande parte” ou melhor encerra o momento.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>O que foi notado na sessão {session} continua.</translation>
    </message>
    <message>
        <source>Worth a talk</source>
        <translation>Vale uma conversa</translation>
    </message>
    <message>
        <source>{value} scores in a row lie on one side of the median; up to {bound} are usual.</source>
        <translation>{value} pontuações seguidas estão de um lado da mediana; até {bound} é habitual.</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare a client only with themselves.</source>
        <translation>“Confiança depois da sessão” não é uma escala validada e não tem normas: compare uma pessoa só com ela mesma.</translation>
    </message>
</context>
</TS>
