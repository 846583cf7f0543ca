<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Berry</source>
        <translation>莓红</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>砖红</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>苔绿</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>自选颜色</translation>
    </message>
    <message>
        <source>Own colour, written as #RRGGBB</source>
        <translation>自选颜色，写成 #RRGGBB</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>松绿</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>梅紫</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>海蓝</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>石板灰</translation>
    </message>
    <message>
        <source>Take {colour}</source>
        <translation>采用 {colour}</translation>
    </message>
</context>
<context>
    <name>AccessFlow</name>
    <message>
        <source>You can no longer read this client.</source>
        <translation>您不能再读取这位来访者的回答了。</translation>
    </message>
    <message>
        <source>{client} comes again.</source>
        <translation>{client} 又来了。</translation>
    </message>
    <message>
        <source>{client} has left.</source>
        <translation>{client} 已离开。</translation>
    </message>
    <message>
        <source>{client} is erased.</source>
        <translation>{client} 已抹除。</translation>
    </message>
    <message>
        <source>{client} is {name}’s client now.</source>
        <translation>{client} 现在是 {name} 的来访者。</translation>
    </message>
    <message>
        <source>{name} can no longer read this client.</source>
        <translation>{name} 不能再读取这位来访者的回答了。</translation>
    </message>
    <message>
        <source>{name} can read this client now.</source>
        <translation>{name} 现在可以读取这位来访者的回答。</translation>
    </message>
</context>
<context>
    <name>AccessTab</name>
    <message>
        <source>A client may ask for a copy of everything that was answered here: a report to read, and the answers for another program.</source>
        <translation>来访者可以要求得到一份在这里作答的全部内容：一份可以阅读的报告，以及供其他程序使用的回答。</translation>
    </message>
    <message>
        <source>A client who has left is no longer in the list and cannot answer any more.</source>
        <translation>已离开的来访者不再出现在列表中，也不能再作答。</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>A copy of all answers</source>
        <translation>所有回答的副本</translation>
    </message>
    <message>
        <source>A lost card, or one that somebody else saw, is replaced by a new one.</source>
        <translation>卡片丢失或被别人看到时，请换一张新的。</translation>
    </message>
    <message>
        <source>Access and card</source>
        <translation>访问权与卡片</translation>
    </message>
    <message>
        <source>Code card</source>
        <translation>代码卡</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>来访情况</translation>
    </message>
    <message>
        <source>Destroys the client’s keys: nobody can read these answers any more, not even you.</source>
        <translation>销毁这位来访者的密钥：从此谁也不能读取这些回答，包括您自己。</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久抹除</translation>
    </message>
    <message>
        <source>Erase this client for good</source>
        <translation>永久抹除这位来访者</translation>
    </message>
    <message>
        <source>Erase {client} for good? The name, the code card and the keys to all answers are destroyed, and nothing brings them back. Backups that were made before still hold them until you destroy those.</source>
        <translation>要永久抹除 {client} 吗？姓名、代码卡和所有回答的密钥都会被销毁，无法找回。以前做的备份里仍然保留着它们，直到您把那些备份销毁。</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>抹除</translation>
    </message>
    <message>
        <source>Hand {client} over to {name}? You cannot read this client afterwards.</source>
        <translation>要把 {client} 移交给 {name} 吗？移交后您就不能再读取这位来访者的回答了。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Make a new code card? The one that the client has stops working at once.</source>
        <translation>要制作新的代码卡吗？来访者手中的卡片会立即失效。</translation>
    </message>
    <message>
        <source>New code card</source>
        <translation>新的代码卡</translation>
    </message>
    <message>
        <source>Nobody else works in this practice.</source>
        <translation>这家诊所没有其他治疗师。</translation>
    </message>
    <message>
        <source>This client comes again</source>
        <translation>这位来访者又来了</translation>
    </message>
    <message>
        <source>This client has left</source>
        <translation>这位来访者已离开</translation>
    </message>
    <message>
        <source>This client has left: not in the list, and the code card is not taken.</source>
        <translation>这位来访者已离开：不在列表中，代码卡也不再有效。</translation>
    </message>
    <message>
        <source>Type the client’s name to erase</source>
        <translation>请输入来访者的姓名以确认抹除</translation>
    </message>
    <message>
        <source>Who can read</source>
        <translation>谁可以读取</translation>
    </message>
    <message>
        <source>Whoever can read sees all answers, past and future. The recovery key opens every client.</source>
        <translation>可以读取的人能看到所有回答，包括以前的和以后的。恢复密钥可以打开每位来访者的回答。</translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation>是，换新卡</translation>
    </message>
    <message>
        <source>Yes, hand over</source>
        <translation>是，移交</translation>
    </message>
</context>
<context>
    <name>AddClientPage</name>
    <message>
        <source>Add a client</source>
        <translation>添加来访者</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>所有来访者</translation>
    </message>
    <message>
        <source>Make the code card</source>
        <translation>制作代码卡</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>来访者的姓名</translation>
    </message>
    <message>
        <source>Please type the client’s name first.</source>
        <translation>请先输入来访者的姓名。</translation>
    </message>
    <message>
        <source>The name is sealed: only you and the recovery key can read it.</source>
        <translation>姓名已加密封存：只有您和恢复密钥可以读取。</translation>
    </message>
</context>
<context>
    <name>AddTherapistPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>添加治疗师</translation>
    </message>
    <message>
        <source>Add this therapist</source>
        <translation>添加这位治疗师</translation>
    </message>
    <message>
        <source>Best typed by the new colleague: it opens the answers of the clients whom you share or hand over. Until then there is nothing to read.</source>
        <translation>最好由新同事自己输入：它能打开您共享或移交的来访者的回答。在那之前，没有可以读取的内容。</translation>
    </message>
    <message>
        <source>Name of the therapist, typed to unlock</source>
        <translation>治疗师的姓名（解锁时输入）</translation>
    </message>
    <message>
        <source>Please type the therapist’s name.</source>
        <translation>请输入治疗师的姓名。</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>治疗师</translation>
    </message>
</context>
<context>
    <name>AloudButton</name>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止朗读</translation>
    </message>
</context>
<context>
    <name>Analogue</name>
    <message>
        <source>A little less</source>
        <translation>少一点</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>多一点</translation>
    </message>
    <message>
        <source>Mark the middle</source>
        <translation>标在中间</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>还没有标记。</translation>
    </message>
    <message>
        <source>Tap the line again to move the mark.</source>
        <translation>再点一下这条线，就可以移动标记。</translation>
    </message>
    <message>
        <source>Tap the line where it fits for you.</source>
        <translation>请在线上点一下符合您感受的位置。</translation>
    </message>
    <message>
        <source>Towards: {words}</source>
        <translation>朝向：{words}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Close to: {words}</source>
        <translation>接近：{words}</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>在中间</translation>
    </message>
    <message>
        <source>More towards: {words}</source>
        <translation>偏向：{words}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}：{words}</translation>
    </message>
    <message>
        <source>{words} ({number} of {most})</source>
        <translation>{words}（{number}，共 {most}）</translation>
    </message>
</context>
<context>
    <name>AwayPage</name>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>The therapist is using this device.</source>
        <translation>治疗师正在使用这台设备。</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Another folder</source>
        <translation>其他文件夹</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>It lies on the same disk as the practice: one fault may take both. Copy it to a USB stick.</source>
        <translation>备份和诊所数据在同一块磁盘上：一次故障可能让两者都丢失。请把它复制到 U 盘。</translation>
    </message>
    <message>
        <source>Making the backup, then restoring it once to see that it works</source>
        <translation>正在制作备份，然后试着还原一次，确认备份可用</translation>
    </message>
    <message>
        <source>On this device or in the practice’s network</source>
        <translation>在这台设备上或诊所的网络中</translation>
    </message>
    <message>
        <source>One encrypted file with all answers and all keys. It opens with a therapist’s passphrase or the recovery key, on this device or on a new one.</source>
        <translation>一个加密文件，包含所有回答和所有密钥。用一位治疗师的口令或恢复密钥就能打开，在这台设备或新设备上都可以。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>Put a USB stick in: it appears here by itself.</source>
        <translation>请插入 U 盘：它会自动出现在这里。</translation>
    </message>
    <message>
        <source>Take the stick out and keep it away from this device.</source>
        <translation>请取出 U 盘，放在远离这台设备的地方。</translation>
    </message>
    <message>
        <source>The backup is made, and it was restored once to see that it works: {count} records, {size}. It is {file}.</source>
        <translation>备份已做好，并已试着还原一次，确认可用：{count} 条记录，{size}。文件是 {file}。</translation>
    </message>
    <message>
        <source>The last backup: {date}, {count} records</source>
        <translation>上次备份：{date}，{count} 条记录</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet.</source>
        <translation>这家诊所还没有备份。</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>保存到哪里？</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>可用空间 {size}</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back to the welcome page in {seconds} s. Touch or press any key to stay.</source>
        <translation>{seconds} 秒后返回欢迎页。触摸屏幕或按任意键可留在这里。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock at once: Esc or Ctrl+L</source>
        <translation>立即锁定：Esc 或 Ctrl+L</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Touch or press any key to stay.</source>
        <translation>{seconds} 秒后锁定。触摸屏幕或按任意键可留在这里。</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>A few seconds left.</source>
        <translation>还剩几秒。</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>大约还剩 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>还剩不到一分钟。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Code card</source>
        <translation>代码卡</translation>
    </message>
    <message>
        <source>Print this page at its full size, cut the card out and give it to the client. Then delete the file: Rapport keeps no copy of the code, and a lost card is replaced by a new one.</source>
        <translation>请按原始大小打印这一页，剪下卡片交给来访者。然后删除这个文件：Rapport 不保留代码的副本，卡片丢失时请换一张新的。</translation>
    </message>
    <message>
        <source>Rapport code card</source>
        <translation>Rapport 代码卡</translation>
    </message>
    <message>
        <source>Type it on the screen, or hold the lines under the reader. Nobody can read answers with it. If you lose it, tell your therapist.</source>
        <translation>请在屏幕上输入代码，或把条码放到扫描器下。用它不能读取任何回答。如果卡片丢了，请告诉您的治疗师。</translation>
    </message>
    <message>
        <source>Whose card it is, by hand (do not write it on the card)</source>
        <translation>卡片持有人，手写（请不要写在卡片上）</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <translation>您的个人代码</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Your clients</source>
        <translation>您的来访者</translation>
    </message>
    <message>
        <source>Your clients, the most urgent first</source>
        <translation>您的来访者，最需要关注的在前</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>And {count} more: “Practice”, “Records” lists all of them.</source>
        <translation>另有 {count} 位：“诊所”中的“记录”列出了全部。</translation>
    </message>
    <message>
        <source>Answers of clients who had no code at hand. Open to read them one by one.</source>
        <translation>没有带代码的来访者所作的回答。打开后可以逐份阅读。</translation>
    </message>
    <message>
        <source>Last session: {date}.</source>
        <translation>上次会谈：{date}。</translation>
    </message>
    <message>
        <source>New answer sheets: {count}.</source>
        <translation>新答卷：{count}。</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>还没有会谈。</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>有未化解的事</translation>
    </message>
    <message>
        <source>Open rupture: {sessions}.</source>
        <translation>有未化解的事：第 {sessions} 次会谈。</translation>
    </message>
    <message>
        <source>Sessions without a score: {count}.</source>
        <translation>没有得分的会谈：{count}。</translation>
    </message>
    <message>
        <source>The last session has no score: too few questions were answered.</source>
        <translation>上次会谈没有得分：回答的问题太少。</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>没有代码</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} 份新的</translation>
    </message>
    <message>
        <source>{tier}. {reason}</source>
        <translation>{tier}。{reason}</translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message numerus="yes">
        <source>%n answered without a code</source>
        <translation>
            <numerusform>%n 人没有用代码作答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer sheet(s) since you last looked</source>
        <translation>
            <numerusform>自您上次查看以来有 %n 份新答卷</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>添加来访者</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>关闭自助终端</translation>
    </message>
    <message>
        <source>Close the kiosk? Clients cannot answer until it is started again.</source>
        <translation>要关闭自助终端吗？重新启动之前，来访者不能作答。</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>制作备份</translation>
    </message>
    <message>
        <source>No client is in “{part}” now.</source>
        <translation>“{part}”中目前没有来访者。</translation>
    </message>
    <message>
        <source>No client yet. Add the first one to get a code card.</source>
        <translation>还没有来访者。请添加第一位，即可得到代码卡。</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it, among “{part}”.</source>
        <translation>“{part}”中没有姓名含“{typed}”的来访者。</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it.</source>
        <translation>没有姓名含“{typed}”的来访者。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>Records: {code}</source>
        <translation>记录：{code}</translation>
    </message>
    <message>
        <source>Records: {code}, last time {last}</source>
        <translation>记录：{code}，上次 {last}</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>显示所有来访者</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>是，关闭</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>您的来访者</translation>
    </message>
</context>
<context>
    <name>CheckKeyPage</name>
    <message>
        <source>Check the new recovery key</source>
        <translation>核对新的恢复密钥</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>请从您的纸张或文件上输入其中两组。不分大小写。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>再看一次密钥</translation>
    </message>
    <message>
        <source>Use the new key from now on</source>
        <translation>从现在起使用新密钥</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>您还有什么想补充的吗？</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>目前没有</translation>
    </message>
    <message>
        <source>Ready to send?</source>
        <translation>可以发送了吗？</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation>点一下回答即可修改。</translation>
    </message>
    <message>
        <source>You wrote something</source>
        <translation>您写了一些内容</translation>
    </message>
    <message>
        <source>{question} {answer}. Open the box.</source>
        <translation>{question} {answer}。打开输入框。</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Access and card</source>
        <translation>访问权与卡片</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>所有来访者</translation>
    </message>
    <message>
        <source>Note steps of repair</source>
        <translation>记录化解步骤</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>反思</translation>
    </message>
    <message>
        <source>Start the survey for this client</source>
        <translation>为这位来访者开始问卷</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>带走资料</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
</context>
<context>
    <name>CodeCardView</name>
    <message>
        <source>Rapport code card</source>
        <translation>Rapport 代码卡</translation>
    </message>
    <message>
        <source>Save a card to print (PDF)</source>
        <translation>保存卡片以便打印（PDF）</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>已保存到 {file}。请在另一台电脑上打印，然后删除这个文件。</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>卡片已做好</translation>
    </message>
    <message>
        <source>The code is {code}</source>
        <translation>代码是 {code}</translation>
    </message>
    <message>
        <source>The personal code</source>
        <translation>个人代码</translation>
    </message>
    <message>
        <source>Write it on the client’s card now, or save a card to print. It is shown this once and stored nowhere in clear; a lost card is replaced by a new one.</source>
        <translation>请现在就把它写在来访者的卡片上，或保存卡片以便打印。代码只显示这一次，任何地方都不会以明文保存；卡片丢失时请换一张新的。</translation>
    </message>
</context>
<context>
    <name>CodeDisplay</name>
    <message>
        <source>Code: {digits}</source>
        <translation>代码：{digits}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>还没有输入</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>I have no code at hand</source>
        <translation>我没有带代码</translation>
    </message>
    <message>
        <source>Please enter your code</source>
        <translation>请输入您的代码</translation>
    </message>
    <message>
        <source>The code has ten digits. Please type the ones that are missing.</source>
        <translation>代码有十位数字。请补上还缺的数字。</translation>
    </message>
    <message>
        <source>Type the ten digits on your card, or scan it.</source>
        <translation>请输入卡片上的十位数字，或扫描卡片。</translation>
    </message>
</context>
<context>
    <name>ColleagueCard</name>
    <message>
        <source>Keep as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>为 {name} 设置新口令</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Remove {name}? Nobody unlocks with that passphrase any more. Answers stay; clients who have left become the practice’s, and can be read with the recovery key.</source>
        <translation>要移除 {name} 吗？之后谁也不能再用那个口令解锁。回答会保留；已离开的来访者归诊所所有，可以用恢复密钥读取。</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>是，移除</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name}（您）</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Aa</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>继续按钮</translation>
    </message>
    <message>
        <source>Buttons to go on at the left</source>
        <translation>继续按钮在左边</translation>
    </message>
    <message>
        <source>Buttons to go on at the right</source>
        <translation>继续按钮在右边</translation>
    </message>
    <message>
        <source>Choose what suits you. You can change it again at any time.</source>
        <translation>请选择适合您的方式。您随时可以再改。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>让这个页面更容易阅读</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text size {percent} percent</source>
        <translation>文字大小百分之 {percent}</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Usual contrast</source>
        <translation>普通对比度</translation>
    </message>
</context>
<context>
    <name>CommentPage</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>还可以写 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>清空输入框</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>您还有什么想补充的吗？</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>You can leave this empty. Nobody reads it now: it is read later, with your answers. If you need somebody today, please speak to us in person.</source>
        <translation>这里可以空着不填。现在没有人读它：之后会和您的回答一起被读到。如果您今天需要有人帮助，请当面告诉我们。</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check the recovery key</source>
        <translation>核对恢复密钥</translation>
    </message>
    <message>
        <source>Found the practice</source>
        <translation>建立诊所</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>请从您的纸张或文件上输入其中两组。不分大小写。</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>再看一次密钥</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>第 3 步，共 3 步</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>A backup is being made</source>
        <translation>正在制作备份</translation>
    </message>
    <message>
        <source>This view locks by itself as soon as it is done. “Lock” locks at once; then there is no backup.</source>
        <translation>备份一完成，这个视图就会自动锁定。点“锁定”会立即锁定；那样就不会有备份。</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>往前一天</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>往后一天</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>今天，{date}</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>Files are saved as they are.</source>
        <translation>文件按原样保存。</translation>
    </message>
    <message>
        <source>For practices in the United States that treat substance use disorders: their records may only be passed on together with a notice. Everywhere else you do not need it.</source>
        <translation>适用于美国治疗物质使用障碍的诊所：这些诊所的记录只有附上声明才可以转交他人。其他地方不需要。</translation>
    </message>
    <message>
        <source>It stands at the foot of reports and pictures and inside exports as JSON and FHIR. Beside a table (CSV) lies a text file with it, so that programs can read the table.</source>
        <translation>它写在报告和图片的底部，以及 JSON 和 FHIR 导出文件里。表格（CSV）旁边会另放一个写有声明的文本文件，这样程序仍能读取表格。</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>就这样设定</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>不加声明</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>所存文件上的声明</translation>
    </message>
    <message>
        <source>On everything that is saved from now on.</source>
        <translation>从现在起，加在所有保存的内容上。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>That holds from now on. Files that were saved before stay as they are.</source>
        <translation>从现在起生效。以前保存的文件保持不变。</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>声明内容</translation>
    </message>
    <message>
        <source>The notice is the short form of 42 CFR 2.32(a)(2), in the language of the law. The law also wants a copy of the client’s consent with it, or a clear explanation of what the consent covers: you add that.</source>
        <translation>这份声明是 42 CFR 2.32(a)(2) 的简短文本，用的是法律原文的语言。法律还要求附上来访者同意书的副本，或清楚说明同意的范围：这部分由您补上。</translation>
    </message>
    <message>
        <source>The notice of 42 CFR part 2</source>
        <translation>42 CFR part 2 的声明</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next, this device shows the welcome page for clients. Tap “Therapist” there, unlock with your passphrase, and add your first client to get a code card.</source>
        <translation>接下来，这台设备会显示来访者的欢迎页。请在那里点“治疗师”，用您的口令解锁，然后添加第一位来访者，即可得到代码卡。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The practice is ready</source>
        <translation>诊所已准备好</translation>
    </message>
    <message>
        <source>What was here before is kept in {folder}.</source>
        <translation>这里原有的内容保存在 {folder}。</translation>
    </message>
    <message>
        <source>“{practice}” is here again as it was on {date}: {count} records, every one of them checked. Answers given after that are not in it. Next, this device shows the welcome page for clients.</source>
        <translation>“{practice}”已恢复到 {date} 时的样子：{count} 条记录，每一条都已检查。此后的回答不在其中。接下来，这台设备会显示来访者的欢迎页。</translation>
    </message>
</context>
<context>
    <name>EaseButton</name>
    <message>
        <source>Aa</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>让这个页面更容易阅读</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>{question} {answer}. Change this answer.</source>
        <translation>{question} {answer}。修改这个回答。</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>Last session first</source>
        <translation>最近会谈的在前</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>最需要关注的在前</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>有新回答</translation>
    </message>
    <message>
        <source>No answers lately</source>
        <translation>近来没有回答</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>有未化解的事</translation>
    </message>
    <message>
        <source>Order of the clients</source>
        <translation>来访者的排列顺序</translation>
    </message>
    <message>
        <source>Which clients are shown</source>
        <translation>显示哪些来访者</translation>
    </message>
</context>
<context>
    <name>FormerPage</name>
    <message>
        <source>Clients who have left</source>
        <translation>已离开的来访者</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>They are not in the list of your clients. Open one to read, to let come again, or to erase.</source>
        <translation>他们不在您的来访者列表中。打开其中一位，可以读取、设为又来了，或抹除。</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Seconds left: {seconds}</source>
        <translation>剩余秒数：{seconds}</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. If not, nothing is kept.</source>
        <translation>触摸任意位置即可继续。如果不继续，什么都不会保留。</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message numerus="yes">
        <source>%n answer sheet(s) destroyed.</source>
        <translation>
            <numerusform>已销毁 %n 份答卷。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy for good all answers that are older than that, now and from now on?</source>
        <translation>要永久销毁所有更早的回答吗？现在和今后都会这样做。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Keep them so</source>
        <translation>就这样保留</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>保留期限</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Nothing is destroyed by itself.</source>
        <translation>任何内容都不会自动销毁。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>从现在起生效。</translation>
    </message>
    <message>
        <source>What is older is destroyed, for colleagues’ clients at their next unlock: that somebody answered stays, what was answered is gone for good. Backups made before still hold it. How long answers have to be kept is set by law; ask your professional body.</source>
        <translation>更早的内容会被销毁；同事的来访者的内容，会在同事下次解锁时销毁：有人作答过这一点会保留，作答的内容则永久消失。以前做的备份里仍然有这些内容。回答必须保留多久由法律规定；请咨询您的行业组织。</translation>
    </message>
    <message>
        <source>Yes, destroy older answers</source>
        <translation>是，销毁更早的回答</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>Fingerprint, to tell keys apart: {fingerprint}</source>
        <translation>指纹，用来区分不同的密钥：{fingerprint}</translation>
    </message>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>第 {number} 组：{letters}</translation>
    </message>
    <message>
        <source>Save a page to print (PDF)</source>
        <translation>保存页面以便打印（PDF）</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>保存为纯文本</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>已保存到 {file}。请在另一台电脑上打印，然后删除这个文件。</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Take back the last digit</source>
        <translation>删去最后一位数字</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {language}</source>
        <translation>语言：{language}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>A native speaker has read what Rapport says in this language.</source>
        <translation>已有以此为母语的人读过 Rapport 的这些文字。</translation>
    </message>
    <message>
        <source>A native speaker has reviewed it</source>
        <translation>已由母语者审阅</translation>
    </message>
    <message>
        <source>Begin every visit in this language</source>
        <translation>每次来访都以此语言开始</translation>
    </message>
    <message>
        <source>Do not offer it to clients any more</source>
        <translation>不再提供给来访者</translation>
    </message>
    <message>
        <source>It was not reviewed after all</source>
        <translation>其实尚未审阅</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Offer it to clients</source>
        <translation>提供给来访者</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>从现在起生效。</translation>
    </message>
    <message>
        <source>These words were written with care, but not reviewed by a native speaker yet. Ask somebody who grew up with the language to go through the client’s pages, and note it here.</source>
        <translation>这些文字经过用心撰写，但尚未由母语者审阅。请让从小使用这种语言的人看一遍来访者的页面，然后在此记录。</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Clients choose among the offered languages before the first question. Every visit begins in the practice’s own language; this view speaks it too, from its next start.</source>
        <translation>来访者在第一个问题之前，从所提供的语言中选择。每次来访都以诊所自己的语言开始；本界面下次启动时也使用它。</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Not offered to clients</source>
        <translation>不提供给来访者</translation>
    </message>
    <message>
        <source>Offered to clients</source>
        <translation>提供给来访者</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>The practice’s own language</source>
        <translation>诊所自己的语言</translation>
    </message>
    <message>
        <source>not reviewed by a native speaker</source>
        <translation>未经母语者审阅</translation>
    </message>
    <message>
        <source>reviewed by a native speaker, {date}</source>
        <translation>已由母语者审阅，{date}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>How to read this</source>
        <translation>怎样看这张图</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log, the newest entry first</source>
        <translation>日志，最新的在前</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What was done, by whom and when. It never says what a client answered.</source>
        <translation>做了什么、谁做的、什么时候做的。这里绝不会显示来访者的回答内容。</translation>
    </message>
</context>
<context>
    <name>LookFlow</name>
    <message>
        <source>The clients’ pages look like this from now on. These pages follow at the next unlock.</source>
        <translation>来访者的页面从现在起就是这个样子。您现在看到的这些页面，会在下次解锁时跟着改变。</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Accent</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>继续按钮</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平缓</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>选择图片……</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>夜晚</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>How the clients’ pages look. Every client may still choose what is easier to read.</source>
        <translation>来访者页面的外观。每位来访者仍然可以选择更容易阅读的样式。</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>采用这个外观</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Motion when a page changes</source>
        <translation>翻页时的动态效果</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>诊所名称</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Show Rapport’s mark again</source>
        <translation>重新显示 Rapport 的标志</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The welcome page shows Rapport’s mark.</source>
        <translation>欢迎页上显示 Rapport 的标志。</translation>
    </message>
    <message>
        <source>Your picture is shown on the welcome page.</source>
        <translation>欢迎页上显示您的图片。</translation>
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
        <translation>有一点</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Completely</source>
        <translation>完全是</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>How the pages will look</source>
        <translation>页面会是这个样子</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>大部分是</translation>
    </message>
    <message>
        <source>Today I felt listened to.</source>
        <translation>今天，我感到有人认真听我说话。</translation>
    </message>
</context>
<context>
    <name>MineFlow</name>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport 督导资料</translation>
    </message>
</context>
<context>
    <name>MyPassphrasePage</name>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>我的口令</translation>
    </message>
    <message>
        <source>Please type your present passphrase.</source>
        <translation>请输入您现在的口令。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>现在的口令</translation>
    </message>
    <message>
        <source>The old one no longer works then. Backups made before still open with the old one: make a new backup afterwards.</source>
        <translation>更改后旧口令就失效了。以前做的备份仍要用旧口令打开：之后请做一个新的备份。</translation>
    </message>
</context>
<context>
    <name>MyPractice</name>
    <message>
        <source>Counted by sessions: {told} of {sessions}. There is no interval for that, because the sessions of one client are not independent of each other.</source>
        <translation>按会谈次数计算：{sessions} 次中有 {told} 次。这个数字没有区间，因为同一位来访者的各次会谈并不相互独立。</translation>
    </message>
    <message>
        <source>For each client the median of the last {recent} scores (from {sessions} on), then the median of these: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>先取每位来访者最近 {recent} 个得分的中位数（至少有 {sessions} 个得分），再取这些中位数的中位数：0 表示每题都选最低的回答，100 表示都选最高的。</translation>
    </message>
    <message>
        <source>How clients answer</source>
        <translation>来访者怎样回答</translation>
    </message>
    <message>
        <source>In brackets an interval: of 100 such intervals at least {share} hold the true median.</source>
        <translation>括号内是区间：每 100 个这样的区间中，至少有 {share} 个包含真实的中位数。</translation>
    </message>
    <message>
        <source>Lower than the other dimensions for most clients: “{dimension}”.</source>
        <translation>对大多数来访者来说，这个维度低于其他维度：“{dimension}”。</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>觉得不对劲的时刻</translation>
    </message>
    <message>
        <source>My ratings beside theirs</source>
        <translation>我的评分与他们的回答对照</translation>
    </message>
    <message>
        <source>No dimension is clearly lower than the others.</source>
        <translation>没有哪个维度明显低于其他维度。</translation>
    </message>
    <message>
        <source>On no dimension do you and your clients clearly differ.</source>
        <translation>您和您的来访者在各个维度上都没有明显差异。</translation>
    </message>
    <message>
        <source>Too few clients for a figure yet: {count} of {fewest}.</source>
        <translation>来访者还太少，无法给出数字：现有 {count} 位，需要 {fewest} 位。</translation>
    </message>
    <message>
        <source>With {hits} of these {count} clients every such moment is put right by their own answers ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>这 {count} 位来访者中，按他们自己的回答，有 {hits} 位的这类时刻全部都已化解（{share}%，95% 置信区间 {lower}% 到 {upper}%）。</translation>
    </message>
    <message>
        <source>You and your clients differ most on “{dimension}”.</source>
        <translation>您和您的来访者差异最大的维度是“{dimension}”。</translation>
    </message>
    <message>
        <source>Your rating minus the client’s answer: for each client with {sessions} sessions rated by both the median, then the median of these. Above 0 you rate higher than the client does.</source>
        <translation>您的评分减去来访者的回答：对双方都评过 {sessions} 次会谈的每位来访者，先取差值的中位数，再取这些中位数的中位数。大于 0 表示您的评分比来访者高。</translation>
    </message>
    <message>
        <source>{clients} of your own clients who still come, {sessions} sessions, {rated} of them rated by you. Each client counts once. No figure is given for fewer than {fewest} clients.</source>
        <translation>您自己的、仍在来访的来访者 {clients} 位，会谈 {sessions} 次，其中 {rated} 次由您评过分。每位来访者只算一次。来访者少于 {fewest} 位时不给出数字。</translation>
    </message>
    <message>
        <source>{count} more clients answer another questionnaire and are left out.</source>
        <translation>另有 {count} 位来访者回答的是别的问卷，没有计入。</translation>
    </message>
    <message>
        <source>{count} of {fewest} clients</source>
        <translation>{count} 位来访者，需要 {fewest} 位</translation>
    </message>
    <message>
        <source>{hits} of {count} clients told of a moment that did not feel right ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>{count} 位来访者中，有 {hits} 位提到过觉得不对劲的时刻（{share}%，95% 置信区间 {lower}% 到 {upper}%）。</translation>
    </message>
    <message>
        <source>{value} ({lower} to {upper}), {count} clients</source>
        <translation>{value}（{lower} 到 {upper}），{count} 位来访者</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms. These figures describe how your clients answered. They grade nobody, and no therapist is compared with another.</source>
        <translation>“会谈后的信任感”不是经过验证的量表，也没有常模。这些数字说明您的来访者是怎样回答的。它们不给任何人打分，也不把治疗师与其他治疗师相比较。</translation>
    </message>
</context>
<context>
    <name>MyPracticePage</name>
    <message>
        <source>My practice</source>
        <translation>我的治疗工作</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>Save for supervision (PDF)</source>
        <translation>保存督导用的文件（PDF）</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>已保存到 {file}。</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. It has no client’s name. To print it, open it on another computer.</source>
        <translation>文件没有加密：谁拿到它，谁就能读取。里面没有来访者的姓名。要打印时，请在另一台电脑上打开。</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Language of the practice</source>
        <translation>诊所的语言</translation>
    </message>
    <message>
        <source>Name of the practice (clients see it)</source>
        <translation>诊所名称（来访者会看到）</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂时不要</translation>
    </message>
    <message>
        <source>Please type the name of the practice.</source>
        <translation>请输入诊所名称。</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>请输入您的姓名。</translation>
    </message>
    <message>
        <source>Restore a backup instead</source>
        <translation>改为还原备份</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>设置 Rapport</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>第 1 步，共 3 步</translation>
    </message>
    <message>
        <source>Three short steps: the names, your passphrase, and a recovery key for emergencies. Nothing is stored before the last one is done, and nothing ever leaves this device.</source>
        <translation>只有三小步：姓名和名称、您的口令、应急用的恢复密钥。最后一步完成之前不保存任何内容，而且任何内容都不会离开这台设备。</translation>
    </message>
    <message>
        <source>Your name (the first therapist)</source>
        <translation>您的姓名（第一位治疗师）</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>我已写在纸上</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Save the page to a USB stick and print it, or write it on paper. It is shown only now. The old key still holds until you have typed two groups of this one.</source>
        <translation>请把这一页保存到 U 盘再打印，或把密钥抄写在纸上。它只在此时显示。在您输入新密钥的两组字符之前，旧密钥仍然有效。</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>新的恢复密钥</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Make one for me: five words</source>
        <translation>帮我生成一个：五个词</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>请选一个口令。</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the second one again.</source>
        <translation>两次输入不一样。请重新输入第二个。</translation>
    </message>
    <message>
        <source>Write it down now, then type it once more below.</source>
        <translation>请现在把它写下来，然后在下面再输入一次。</translation>
    </message>
</context>
<context>
    <name>NewerFormPage</name>
    <message>
        <source>One moment, please</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>This device is getting ready after an update. It goes on by itself.</source>
        <translation>这台设备更新后正在做准备。完成后会自动继续。</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>All therapists of the practice see this, with every client. Name nobody here.</source>
        <translation>诊所的所有治疗师都会在每位来访者那里看到它。请不要在这里写任何人的姓名。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>简短几句</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Only you can read your notes, and no export takes them along.</source>
        <translation>只有您能读取您的笔记，任何导出都不包含它们。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>删去</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Add a note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>Add an event of the practice</source>
        <translation>添加诊所事件</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change: {text}</source>
        <translation>修改：{text}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Event of the practice, {days}</source>
        <translation>诊所事件，{days}</translation>
    </message>
    <message>
        <source>Your note on this session</source>
        <translation>您对这次会谈的笔记</translation>
    </message>
    <message>
        <source>Your note, {days}</source>
        <translation>您的笔记，{days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 到 {last}</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Nobody is watching now. If you need somebody today, please speak to us in person.</source>
        <translation>现在没有人在看这些回答。如果您今天需要有人帮助，请当面告诉我们。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂时不要</translation>
    </message>
    <message>
        <source>Only your therapist can read your answers.</source>
        <translation>只有您的治疗师能读到您的回答。</translation>
    </message>
    <message>
        <source>They are stored locked on this device. For emergencies the practice keeps one spare key.</source>
        <translation>回答会加锁保存在这台设备上。诊所另有一把备用钥匙，只供紧急情况使用。</translation>
    </message>
    <message>
        <source>Who will see this</source>
        <translation>谁会看到这些</translation>
    </message>
    <message>
        <source>You can skip any question, and you can stop at any time.</source>
        <translation>任何问题都可以跳过，也可以随时停止。</translation>
    </message>
    <message>
        <source>You gave no code, so the therapists of this practice can read these answers.</source>
        <translation>您没有输入代码，所以这家诊所的治疗师都能读到这些回答。</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}：{words}</translation>
    </message>
</context>
<context>
    <name>Overflow</name>
    <message>
        <source>Back to the top</source>
        <translation>回到顶部</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose your passphrase</source>
        <translation>选择您的口令</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It opens what your clients answered. Nobody can reset it: without it and without the recovery key the answers are gone. Four or five unrelated words are strong and easy to keep.</source>
        <translation>它能打开您的来访者的回答。没有人可以重设它：如果口令和恢复密钥都没有了，回答就无法再读取。四五个互不相关的词，既安全又好记。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>第 2 步，共 3 步</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: the therapist; filled where the client’s answers had not been seen.</source>
        <translation>圆点和实线：来访者。菱形和虚线：治疗师；实心表示治疗师当时还没有看到来访者的回答。</translation>
    </message>
    <message>
        <source>client</source>
        <translation>来访者</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>治疗师</translation>
    </message>
</context>
<context>
    <name>PictureFlow</name>
    <message>
        <source>Rapport both views</source>
        <translation>Rapport 双方的看法</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Both views over time: the client’s scores and your own ratings. In Rapport nobody else sees your ratings; whoever gets the file does.</source>
        <translation>双方的看法随时间的变化：来访者的得分和您自己的评分。在 Rapport 里，别人看不到您的评分；但谁拿到这个文件，谁就能看到。</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>保存这张图片</translation>
    </message>
    <message>
        <source>Save this picture: {client}</source>
        <translation>保存这张图片：{client}</translation>
    </message>
    <message>
        <source>The plot as you saw it: all sessions.</source>
        <translation>您所看到的图：全部会谈。</translation>
    </message>
    <message>
        <source>The plot as you saw it: sessions {first} to {last} of {count}. The usual range and the marks are those of the whole course.</source>
        <translation>您所看到的图：第 {first} 次到第 {last} 次会谈，共 {count} 次。常见范围和标记依据的是整个过程。</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>保存的内容</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Moments</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>No session yet. The first answers will appear here.</source>
        <translation>还没有会谈。最早的回答会显示在这里。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}</source>
        <translation>第 {first} 次到第 {last} 次会谈，共 {count} 次</translation>
    </message>
    <message>
        <source>a fall</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>below the cut-off</source>
        <translation>低于临界值</translation>
    </message>
    <message>
        <source>below the usual range</source>
        <translation>低于常见范围</translation>
    </message>
    <message>
        <source>first {count} sessions</source>
        <translation>最初 {count} 次会谈</translation>
    </message>
    <message>
        <source>has stayed low</source>
        <translation>持续偏低</translation>
    </message>
    <message>
        <source>long run on one side</source>
        <translation>连续在同一侧</translation>
    </message>
    <message>
        <source>lower than last time</source>
        <translation>比上次低</translation>
    </message>
    <message>
        <source>marked fall</source>
        <translation>明显下降</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>没有得分</translation>
    </message>
    <message>
        <source>no usual range: no variation so far</source>
        <translation>没有常见范围：目前没有变化</translation>
    </message>
    <message>
        <source>rarely so low</source>
        <translation>很少这么低</translation>
    </message>
    <message>
        <source>reliable change</source>
        <translation>可靠变化</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>已化解</translation>
    </message>
    <message>
        <source>slow decline</source>
        <translation>缓慢下降</translation>
    </message>
    <message>
        <source>still low</source>
        <translation>仍然偏低</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>尚未化解</translation>
    </message>
    <message>
        <source>usual range from {count} scores on</source>
        <translation>满 {count} 个得分后有常见范围</translation>
    </message>
    <message>
        <source>{value} on {date}</source>
        <translation>{date}：{value}</translation>
    </message>
    <message>
        <source>{value} top of the range</source>
        <translation>{value} 范围上限</translation>
    </message>
    <message>
        <source>{value} usual level</source>
        <translation>{value} 常见水平</translation>
    </message>
    <message>
        <source>{value} usual range for this client, from the first {count} sessions</source>
        <translation>{value} 这位来访者的常见范围，根据最初 {count} 次会谈</translation>
    </message>
</context>
<context>
    <name>PlotChoice</name>
    <message>
        <source>A picture for a document (PNG), one that stays sharp at any size (SVG), or what is drawn as a table, one row a session (CSV). The table has neither a name nor notes.</source>
        <translation>用于文档的图片（PNG）、任意大小都清晰的图片（SVG），或把图中内容存成表格，每次会谈一行（CSV）。表格里没有姓名，也没有笔记。</translation>
    </message>
    <message>
        <source>The beginning of each is printed too. Whoever gets the picture reads it.</source>
        <translation>每一条的开头也会印出来。谁拿到图片，谁就能读到。</translation>
    </message>
    <message>
        <source>With the client’s name</source>
        <translation>包含来访者的姓名</translation>
    </message>
    <message>
        <source>With your notes and the events of the practice</source>
        <translation>包含您的笔记和诊所事件</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n 位来访者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n 件事需要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>42 CFR part 2</source>
        <translation>42 CFR part 2</translation>
    </message>
    <message>
        <source>All answers are kept.</source>
        <translation>所有回答都保留。</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>所有来访者</translation>
    </message>
    <message>
        <source>All questions are asked.</source>
        <translation>会问所有问题。</translation>
    </message>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>检查过的内容都和 Rapport 写入时一样。</translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n month(s).</source>
        <translation>
            <numerusform>回答保留 %n 个月。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n year(s).</source>
        <translation>
            <numerusform>回答保留 %n 年。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Change what you unlock with.</source>
        <translation>更改您用来解锁的口令。</translation>
    </message>
    <message>
        <source>Clients can add own words.</source>
        <translation>来访者可以加上自己的话。</translation>
    </message>
    <message>
        <source>Clients who have left</source>
        <translation>已离开的来访者</translation>
    </message>
    <message>
        <source>Every visit begins in: {language}</source>
        <translation>每次来访的起始语言：{language}</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>保留期限</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Make a new one when it is lost or somebody saw it.</source>
        <translation>丢失或被人看到时，请制作一个新的。</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>我的口令</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>我的治疗工作</translation>
    </message>
    <message>
        <source>Name, colours, logo and size of the clients’ pages.</source>
        <translation>来访者页面的名称、颜色、徽标和大小。</translation>
    </message>
    <message>
        <source>Name, look, languages, questions and the time of a visit reach your further kiosks with the next list of clients that you bring them.</source>
        <translation>名称、外观、语言、问题和来访时间，会随您下次带去的来访者名单一起传到其他自助终端。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>所存文件上的声明</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>The last one is from {date}.</source>
        <translation>上一次是 {date} 做的。</translation>
    </message>
    <message>
        <source>The short form is asked.</source>
        <translation>会问简短版。</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>治疗师</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What your clients’ answers say together, without names.</source>
        <translation>您的来访者的回答合在一起说明了什么，不含姓名。</translation>
    </message>
    <message>
        <source>When a visit ends by itself, and when these pages lock.</source>
        <translation>来访何时自动结束，这些页面何时锁定。</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>One more after question {position} of {total}</source>
        <translation>第 {position} 题之后还有一题，共 {total} 题</translation>
    </message>
    <message>
        <source>Question {position} of {total}</source>
        <translation>第 {position} 题，共 {total} 题</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>保留这个回答</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>One more after question {position} of {total}, about {timeframe}</source>
        <translation>第 {position} 题之后还有一题，共 {total} 题，关于{timeframe}</translation>
    </message>
    <message>
        <source>Question {position} of {total}, about {timeframe}</source>
        <translation>第 {position} 题，共 {total} 题，关于{timeframe}</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>跳过这一题</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>All nine questions</source>
        <translation>全部九题</translation>
    </message>
    <message>
        <source>Ask so from now on</source>
        <translation>从现在起这样问</translation>
    </message>
    <message>
        <source>Before sending, a client can write up to 300 characters. The page says that nobody reads them now. You read them with the session; Rapport does not search them for anything. Every answer sheet then takes eight times the room on the disk, so that nobody can tell who wrote. A device without a keyboard needs the one of its system.</source>
        <translation>发送之前，来访者最多可以写 300 个字符。页面会说明现在没有人读这些内容。您会和会谈记录一起读到；Rapport 不会在其中搜索任何东西。这样，每份答卷在磁盘上占的空间会变成八倍，让别人看不出是谁写了字。没有键盘的设备需要使用系统自带的屏幕键盘。</translation>
    </message>
    <message>
        <source>Five questions. Its scores do not compare with the others: a new course begins.</source>
        <translation>五个问题。它的得分不能与其他得分比较：会开始新的一条曲线。</translation>
    </message>
    <message>
        <source>Offer a box for the client’s own words</source>
        <translation>提供一个输入框，让来访者写下自己的话</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>That holds from the next visit on.</source>
        <translation>从下一次来访起生效。</translation>
    </message>
    <message>
        <source>The short form</source>
        <translation>简短版</translation>
    </message>
    <message>
        <source>Under a minute.</source>
        <translation>不到一分钟。</translation>
    </message>
    <message>
        <source>What you choose holds for every client of the practice, from the next visit on. Further kiosks follow when you bring them the next list of clients.</source>
        <translation>您的选择从下一次来访起，对诊所的每位来访者生效。您把下一份来访者名单带到其他自助终端后，它们也会跟着更新。</translation>
    </message>
    <message>
        <source>Whom to call in a crisis, as it stands beside the box</source>
        <translation>危机时该联系谁，会按原样显示在输入框旁边</translation>
    </message>
</context>
<context>
    <name>RatingForm</name>
    <message>
        <source>Had you seen the client’s answers to this session?</source>
        <translation>评分时，您看过来访者对这次会谈的回答吗？</translation>
    </message>
    <message>
        <source>Keep my rating</source>
        <translation>保存我的评分</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没看过</translation>
    </message>
    <message>
        <source>Take this rating back</source>
        <translation>撤回这次评分</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>看过了</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Leave this out</source>
        <translation>不评这一题</translation>
    </message>
</context>
<context>
    <name>ReaderRow</name>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>移交给 {name}</translation>
    </message>
    <message>
        <source>Share for cover</source>
        <translation>为代班而共享</translation>
    </message>
    <message>
        <source>Share with {name} for cover</source>
        <translation>与 {name} 共享，由其代班</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>停止共享</translation>
    </message>
    <message>
        <source>Stop sharing with {name}</source>
        <translation>停止与 {name} 共享</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name}（您）</translation>
    </message>
    <message>
        <source>{name}: can read, for cover</source>
        <translation>{name}：可以读取（代班）</translation>
    </message>
    <message>
        <source>{name}: cannot read</source>
        <translation>{name}：不能读取</translation>
    </message>
    <message>
        <source>{name}: the client’s therapist</source>
        <translation>{name}：这位来访者的治疗师</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>检查过的内容都和 Rapport 写入时一样。</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>现在检查全部</translation>
    </message>
    <message>
        <source>Checking every record</source>
        <translation>正在检查每一条记录</translation>
    </message>
    <message>
        <source>Every record was checked just now, and all of it is as Rapport wrote it.</source>
        <translation>刚刚检查了每一条记录，全部都和 Rapport 写入时一样。</translation>
    </message>
    <message>
        <source>Is all of it whole?</source>
        <translation>全部都完好吗？</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>没有发生任何事。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Since you last unlocked</source>
        <translation>自您上次解锁以来</translation>
    </message>
    <message>
        <source>State code</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>The number of records and six characters that stand for all of them. Write it down now and then: as long as it continues from what you noted, nobody has put an older copy in its place.</source>
        <translation>记录的条数，加上代表全部记录的六个字符。请不时把它写下来：只要它是从您记下的那个接着往下数的，就没有人用旧的副本替换过这里的内容。</translation>
    </message>
    <message>
        <source>What was done in this practice, the newest first.</source>
        <translation>这家诊所里做过的事，最新的在前。</translation>
    </message>
    <message>
        <source>When you last unlocked it was {code}.</source>
        <translation>您上次解锁时是 {code}。</translation>
    </message>
    <message>
        <source>You unlock for the first time here.</source>
        <translation>您是第一次在这里解锁。</translation>
    </message>
</context>
<context>
    <name>RecoveryFlow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Rapport 恢复密钥</translation>
    </message>
    <message>
        <source>The new recovery key (fingerprint {fingerprint}) opens everything now. Destroy the old paper once no backup needs it any more.</source>
        <translation>新的恢复密钥（指纹 {fingerprint}）现在能打开一切。当不再有备份需要旧密钥时，请销毁那张纸。</translation>
    </message>
    <message>
        <source>Until they change their own passphrase once, it cannot give a new one to: {names}.</source>
        <translation>在他们自己更改一次口令之前，它无法为以下人员设置新口令：{names}。</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>我已写在纸上</translation>
    </message>
    <message>
        <source>It opens every answer when a passphrase is lost. It is shown this once and stored nowhere: save the page to a USB stick and print it, or write it on paper. Seal it in an envelope and keep it away from this device.</source>
        <translation>口令丢失时，它能打开所有回答。它只显示这一次，任何地方都不保存：请把这一页保存到 U 盘再打印，或抄写在纸上。请装进信封封好，放在远离这台设备的地方。</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>请收好恢复密钥</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>第 3 步，共 3 步</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>日期：{date}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}: tells this key from another one.</source>
        <translation>指纹 {fingerprint}：用来区分这把密钥和别的密钥。</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>指纹：{fingerprint}</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>怎样使用</translation>
    </message>
    <message>
        <source>It opens every answer of the practice when a passphrase is lost. Whoever has it can read everything. Rapport stores it nowhere and cannot show it again: without it and without a passphrase the answers are gone.</source>
        <translation>口令丢失时，它能打开诊所的所有回答。谁拿到它，谁就能读取一切。Rapport 不在任何地方保存它，也不能再次显示：如果它和口令都没有了，回答就无法再读取。</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>密钥：{key}</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>查看记载</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>制作于 {date}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>On paper, in a sealed and signed envelope, in a safe or with somebody you trust, away from the device and from its backups. Once it is printed, delete the file.</source>
        <translation>写在纸上，装进封好并签名的信封，放在保险箱里或交给您信任的人，远离这台设备和它的备份。打印之后，请删除文件。</translation>
    </message>
    <message>
        <source>Once a year: is the envelope still there, and still closed?</source>
        <translation>每年一次：信封还在吗？还是封好的吗？</translation>
    </message>
    <message>
        <source>Practice: {practice}</source>
        <translation>诊所：{practice}</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport recovery key</source>
        <translation>Rapport 恢复密钥</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Tap “Therapist” on the welcome page and type the key in place of the passphrase; capital letters and blanks do not matter, and a wrong character is noticed. Then open “Practice” and “Therapists” to give a new passphrase. To restore a backup, type it where the passphrase is asked for. Seal it again afterwards.</source>
        <translation>在欢迎页点“治疗师”，在输入口令的地方输入这把密钥；不分大小写，空格也没关系，输错的字符会被发现。然后打开“诊所”和“治疗师”，设置新口令。要还原备份时，在要求输入口令的地方输入它。用完后请重新封好。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>这是什么</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>放在哪里</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>Acknowledged: we named what happened</source>
        <translation>承认：我们说出了发生的事</translation>
    </message>
    <message>
        <source>Client: no answer</source>
        <translation>来访者：没有回答</translation>
    </message>
    <message>
        <source>Client: {answer}</source>
        <translation>来访者：{answer}</translation>
    </message>
    <message>
        <source>Closed by the client’s answers of {session}.</source>
        <translation>已化解，依据来访者的回答：{session}。</translation>
    </message>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: you; filled where you had not seen the client’s answers. A difference is no mistake on either side: it is something to be curious about.</source>
        <translation>圆点和实线：来访者。菱形和虚线：您；实心表示您当时还没有看到来访者的回答。有差异并不是哪一方的错：它值得带着好奇去了解。</translation>
    </message>
    <message>
        <source>Explored: we talked about what it was like</source>
        <translation>探讨：我们谈了当时的感受</translation>
    </message>
    <message>
        <source>New boundary agreed</source>
        <translation>约定了新的边界</translation>
    </message>
    <message>
        <source>Open. Only the client’s next answers close it.</source>
        <translation>尚未化解。只有来访者接下来的回答，才能让它算作已化解。</translation>
    </message>
    <message>
        <source>Over {count} sessions you and the client do not clearly differ on any dimension.</source>
        <translation>在 {count} 次会谈中，您和来访者在各个维度上都没有明显差异。</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points higher than the client does (median; interval {lower} to {upper}).</source>
        <translation>在 {count} 次会谈中，差异最大的维度是“{dimension}”：您的评分比来访者高 {points} 分（中位数；区间 {lower} 到 {upper}）。</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points lower than the client does (median; interval {lower} to {upper}).</source>
        <translation>在 {count} 次会谈中，差异最大的维度是“{dimension}”：您的评分比来访者低 {points} 分（中位数；区间 {lower} 到 {upper}）。</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>Rate a session, and both views of it appear here side by side.</source>
        <translation>为一次会谈评分后，双方的看法会并排显示在这里。</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>第 {number} 次会谈，{date}</translation>
    </message>
    <message>
        <source>Taken to supervision</source>
        <translation>带到督导中</translation>
    </message>
    <message>
        <source>Too few to tell where you differ: {count} of {fewest} sessions rated by both.</source>
        <translation>还太少，看不出差异在哪里：双方都评过的会谈现有 {count} 次，需要 {fewest} 次。</translation>
    </message>
    <message>
        <source>You rated this session on {date}, after you saw the client’s answers.</source>
        <translation>您在 {date} 为这次会谈评了分，当时已看过来访者的回答。</translation>
    </message>
    <message>
        <source>You rated this session on {date}, before you saw the client’s answers.</source>
        <translation>您在 {date} 为这次会谈评了分，当时还没有看来访者的回答。</translation>
    </message>
    <message>
        <source>You rated this session on {date}.</source>
        <translation>您在 {date} 为这次会谈评了分。</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>没有得分</translation>
    </message>
    <message>
        <source>{dimension}: client {client}, you {own}</source>
        <translation>{dimension}：来访者 {client}，您 {own}</translation>
    </message>
</context>
<context>
    <name>ReflectionFlow</name>
    <message>
        <source>Noted.</source>
        <translation>已记下。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>Your rating is kept.</source>
        <translation>您的评分已保存。</translation>
    </message>
    <message>
        <source>Your rating is taken back.</source>
        <translation>您的评分已撤回。</translation>
    </message>
</context>
<context>
    <name>ReflectionTab</name>
    <message>
        <source>After</source>
        <translation>后一次</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前一次</translation>
    </message>
    <message>
        <source>Both views over time</source>
        <translation>双方的看法随时间的变化</translation>
    </message>
    <message>
        <source>How was this session from your side? Everything can be left out. Only you read this; erasing the client erases it too, and no export has it.</source>
        <translation>从您的角度看，这次会谈怎么样？每一题都可以不评。只有您能读到；抹除来访者时，这些也会一并抹除，任何导出都不包含它们。</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>我的评分</translation>
    </message>
    <message>
        <source>No session yet. After the first one you can rate it here.</source>
        <translation>还没有会谈。第一次会谈之后，您可以在这里评分。</translation>
    </message>
    <message>
        <source>Nothing is rated yet. Choose an answer to at least one sentence.</source>
        <translation>还没有评分。请至少为一题选一个回答。</translation>
    </message>
    <message>
        <source>Plot of your ratings and the client’s answers</source>
        <translation>您的评分与来访者回答的对照图</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>反思</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>保存这张图片……</translation>
    </message>
    <message>
        <source>Steps of repair</source>
        <translation>化解步骤</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>后一次会谈</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>前一次会谈</translation>
    </message>
    <message>
        <source>There is nothing to rate here: the recovery key is no therapist, or this questionnaire has no sentences for the therapist.</source>
        <translation>这里没有可以评分的内容：恢复密钥不是治疗师，或这份问卷没有给治疗师的题。</translation>
    </message>
    <message>
        <source>Tick what you did, with its day. Whoever reads this client sees these steps. They close nothing: the client’s next answers do.</source>
        <translation>请勾选您做过的步骤并选好日期。能读取这位来访者回答的人都会看到这些步骤。它们不会让任何事算作已化解：只有来访者接下来的回答才会。</translation>
    </message>
    <message>
        <source>client</source>
        <translation>来访者</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Make a new recovery key</source>
        <translation>制作新的恢复密钥</translation>
    </message>
    <message>
        <source>Make a new recovery key when the old one is lost or somebody saw it. From then on the old one opens nothing in this practice. Backups that were made before still open with it.</source>
        <translation>旧的恢复密钥丢失或被人看到时，请制作新的。此后旧密钥在本诊所打不开任何东西。以前做的备份仍用它打开。</translation>
    </message>
    <message>
        <source>Please type your own passphrase.</source>
        <translation>请输入您自己的口令。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>您自己的口令</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>For a conversation</source>
        <translation>用于交谈</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>用于督导</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>怎样看这份报告</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Rapport 报告</translation>
    </message>
    <message>
        <source>Rapport, page {page} of {pages}</source>
        <translation>Rapport，第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>第 {number} 次会谈</translation>
    </message>
    <message>
        <source>Whoever has this page can read it. Keep it safe.</source>
        <translation>谁拿到这一页，谁就能读取。请妥善保管。</translation>
    </message>
</context>
<context>
    <name>ResetPassphrasePage</name>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>为 {name} 设置新口令</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>设置这个口令</translation>
    </message>
    <message>
        <source>The old passphrase no longer works then. Clients and answers stay as they are.</source>
        <translation>旧口令会失效。来访者和回答保持不变。</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>治疗师</translation>
    </message>
</context>
<context>
    <name>RestingPage</name>
    <message>
        <source>It starts again by itself. If it does not, please tell somebody here.</source>
        <translation>它会自己重新开始。如果没有，请告诉这里的工作人员。</translation>
    </message>
    <message>
        <source>This device needs a moment</source>
        <translation>这台设备需要一点时间</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose another file</source>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>选择备份文件</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>来自备份</translation>
    </message>
    <message>
        <source>It takes the place of “{practice}” as it is here now; that folder is kept beside it under another name.</source>
        <translation>它会取代这里现有的“{practice}”；原来的文件夹会换个名称保留在旁边。</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>口令或恢复密钥</translation>
    </message>
    <message>
        <source>Please choose the backup file first.</source>
        <translation>请先选择备份文件。</translation>
    </message>
    <message>
        <source>Please type the passphrase or the recovery key.</source>
        <translation>请输入口令或恢复密钥。</translation>
    </message>
    <message>
        <source>Put in the USB stick with the backup and choose the newest file. The passphrase of any therapist opens it, as it was on the day of the backup; so does the recovery key.</source>
        <translation>请插入存有备份的 U 盘，选择最新的文件。任何一位治疗师在备份当天使用的口令都能打开它；恢复密钥也可以。</translation>
    </message>
    <message>
        <source>Records there that the backup does not have: {count}.</source>
        <translation>那里有而备份里没有的记录：{count}。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Restore a practice</source>
        <translation>还原诊所</translation>
    </message>
    <message>
        <source>Restoring and checking every record</source>
        <translation>正在还原并检查每一条记录</translation>
    </message>
    <message>
        <source>This is the backup of another practice. It takes the place of “{practice}”, which is here now; its folder is kept beside it under another name.</source>
        <translation>这是另一家诊所的备份。它会取代这里现有的“{practice}”；原来的文件夹会换个名称保留在旁边。</translation>
    </message>
    <message>
        <source>{file}: made on {date}, with {count} records.</source>
        <translation>{file}：制作于 {date}，有 {count} 条记录。</translation>
    </message>
</context>
<context>
    <name>RestoringFlow</name>
    <message>
        <source>Rapport backups (*.rapport)</source>
        <translation>Rapport 备份 (*.rapport)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a client</source>
        <translation>查找来访者</translation>
    </message>
    <message>
        <source>Show all names again</source>
        <translation>重新显示所有姓名</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的内容</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Session {number} of {count}</source>
        <translation>第 {number} 次会谈，共 {count} 次</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>no answer before the time ran out</source>
        <translation>时间到时还没有回答</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>没有问</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
</context>
<context>
    <name>SessionCursor</name>
    <message>
        <source>Sessions on the plot: left and right arrow keys move between them, together with Shift they choose a span</source>
        <translation>图上的会谈：用左右方向键在会谈之间移动，同时按住 Shift 键可选择一段</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Notes and events</source>
        <translation>笔记与事件</translation>
    </message>
    <message>
        <source>Nothing unusual in this session.</source>
        <translation>这次会谈没有异常。</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>后一次会谈</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>前一次会谈</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Rapport 恢复密钥</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>设置 Rapport</translation>
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
        <translation>隐藏说明：</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>这是什么意思？</translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n days.</source>
        <translation>
            <numerusform>自 {date} 以来没有回答，通常每 %n 天一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n months.</source>
        <translation>
            <numerusform>自 {date} 以来没有回答，通常每 %n 个月一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n weeks.</source>
        <translation>
            <numerusform>自 {date} 以来没有回答，通常每 %n 周一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers since {date}, usually every week.</source>
        <translation>自 {date} 以来没有回答，通常每周一次。</translation>
    </message>
    <message>
        <source>No answers since {date}.</source>
        <translation>自 {date} 以来没有回答。</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>All sessions</source>
        <translation>所有会谈</translation>
    </message>
    <message>
        <source>Drag across the plot to look at some of the sessions only.</source>
        <translation>在图上拖动，可以只看其中一部分会谈。</translation>
    </message>
    <message>
        <source>Last {count}</source>
        <translation>最近 {count} 次</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>保存这张图片……</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}. The usual range stays the same.</source>
        <translation>第 {first} 次到第 {last} 次会谈，共 {count} 次。常见范围不变。</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>请选择您的语言</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>All of these are fine.</source>
        <translation>选哪一个都可以。</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>继续回答问题</translation>
    </message>
    <message>
        <source>Send what I answered so far</source>
        <translation>发送已经回答的内容</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Stop and send nothing</source>
        <translation>停止，什么都不发送</translation>
    </message>
    <message>
        <source>Would you like to stop?</source>
        <translation>您想停止吗？</translation>
    </message>
</context>
<context>
    <name>SupervisionSheet</name>
    <message>
        <source>Made on {date}. No client is named.</source>
        <translation>制作于 {date}。没有写出任何来访者的姓名。</translation>
    </message>
    <message>
        <source>My practice, for supervision</source>
        <translation>我的治疗工作，用于督导</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport 督导资料</translation>
    </message>
</context>
<context>
    <name>TakeAlongFlow</name>
    <message>
        <source>Rapport answers</source>
        <translation>Rapport 回答</translation>
    </message>
    <message>
        <source>Rapport plot</source>
        <translation>Rapport 得分图</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Rapport 报告</translation>
    </message>
    <message>
        <source>Saved to {file}. Whoever has the file can read it.</source>
        <translation>已保存到 {file}。谁拿到这个文件，谁就能读取。</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>A report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>All answers of this client</source>
        <translation>这位来访者的所有回答</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>返回来访者</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>矢量图（SVG）</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>全部内容（JSON）</translation>
    </message>
    <message>
        <source>For a client who asks for a copy, for research, or for another program. Every format tells apart why an answer is missing.</source>
        <translation>适用于来访者要求副本、用于研究或其他程序。每种格式都会区分回答缺失的原因。</translation>
    </message>
    <message>
        <source>For a conversation with the client</source>
        <translation>用于与来访者交谈</translation>
    </message>
    <message>
        <source>For health-care programs (FHIR R4)</source>
        <translation>供医疗软件使用（FHIR R4）</translation>
    </message>
    <message>
        <source>For spreadsheets. With the score.</source>
        <translation>供电子表格使用。含得分。</translation>
    </message>
    <message>
        <source>For statistics programs.</source>
        <translation>供统计软件使用。</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>用于督导</translation>
    </message>
    <message>
        <source>In inviting words, without marks of what is unusual.</source>
        <translation>用邀请交谈的语气，不标出异常之处。</translation>
    </message>
    <message>
        <source>Notes of yours are printed too, on a page of their own. Whoever gets the report reads them.</source>
        <translation>您的笔记也会印出来，单独占一页。谁拿到报告，谁就能读到。</translation>
    </message>
    <message>
        <source>One or two pages: the plot, what was noticed, moments and repairs, what it rests on and what is missing. The client’s own words are not in it.</source>
        <translation>一到两页：得分图、注意到的情况、觉得不对劲的时刻和化解情况、依据是什么、缺少什么。其中没有来访者自己的话。</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>图片（PNG）</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Questions and answers. The client’s number stands for the name.</source>
        <translation>问题和回答。用来访者的编号代替姓名。</translation>
    </message>
    <message>
        <source>Rapport has no print button: a printer’s queue keeps a copy of what it prints. Save the file on a stick, print it on a computer that you trust, then delete it.</source>
        <translation>Rapport 没有打印按钮：打印队列会保留所打印内容的副本。请把文件保存到 U 盘，在您信任的电脑上打印，然后删除文件。</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>保存回答</translation>
    </message>
    <message>
        <source>Save the report (PDF)</source>
        <translation>保存报告（PDF）</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Table, one row a session (CSV)</source>
        <translation>表格，每次会谈一行（CSV）</translation>
    </message>
    <message>
        <source>Table, one row an answer (CSV)</source>
        <translation>表格，每个回答一行（CSV）</translation>
    </message>
    <message>
        <source>The exact questions, every answer, the scores and the client’s own words: a complete copy.</source>
        <translation>问题原文、每个回答、得分和来访者自己的话：一份完整的副本。</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>得分图</translation>
    </message>
    <message>
        <source>The whole course. Some of the sessions alone are saved from “Trends”: choose them there, then “Save this picture…”.</source>
        <translation>整个过程。如果只要其中一部分会谈，请到“趋势”里保存：在那里选好会谈，再点“保存这张图片……”。</translation>
    </message>
    <message>
        <source>This stands on everything that you save: “{notice}”</source>
        <translation>您保存的所有内容上都会写有：“{notice}”</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>带走资料</translation>
    </message>
    <message>
        <source>To take along: {client}</source>
        <translation>带走资料：{client}</translation>
    </message>
    <message>
        <source>What you save here is not protected any more: whoever has the file can read it. Keep it as safe as your notes, and delete it when it is no longer needed. The practice’s log notes that something was saved, not what it says.</source>
        <translation>您在这里保存的内容不再受保护：谁拿到文件，谁就能读取。请像保管您的笔记一样妥善保管，不再需要时请删除。诊所的日志会记下保存过内容，但不记内容本身。</translation>
    </message>
    <message>
        <source>With every signal, its rule and its figures.</source>
        <translation>含每个信号，以及它的规则和数字。</translation>
    </message>
    <message>
        <source>With the names of client and practice</source>
        <translation>含来访者姓名和诊所名称</translation>
    </message>
    <message>
        <source>With your notes</source>
        <translation>包含您的笔记</translation>
    </message>
    <message>
        <source>Without any name</source>
        <translation>不含任何姓名和名称</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>谢谢您</translation>
    </message>
    <message>
        <source>They help the two of you to talk about what goes well and what does not. You can leave the device here.</source>
        <translation>这些回答能帮助你们两个人谈谈哪些顺利，哪些不顺利。您可以把设备留在这里。</translation>
    </message>
    <message>
        <source>You can answer another time, or not at all. You can leave the device here.</source>
        <translation>您可以下次再回答，也可以不回答。您可以把设备留在这里。</translation>
    </message>
    <message>
        <source>You stopped, and that is fine. Nothing was sent, nothing was kept.</source>
        <translation>您停止了，这完全没关系。没有发送任何内容，也没有保留任何内容。</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. Only your therapist can open them.</source>
        <translation>您的回答已加锁保存。只有您的治疗师能打开。</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. The therapists of this practice can open them.</source>
        <translation>您的回答已加锁保存。这家诊所的治疗师都能打开。</translation>
    </message>
</context>
<context>
    <name>TherapistsFlow</name>
    <message>
        <source>Your passphrase is changed. The old one no longer works.</source>
        <translation>您的口令已更改。旧口令不再有效。</translation>
    </message>
    <message>
        <source>{name} can no longer unlock.</source>
        <translation>{name} 不能再解锁了。</translation>
    </message>
    <message>
        <source>{name} can unlock now, with that name and passphrase.</source>
        <translation>{name} 现在可以用这个姓名和口令解锁。</translation>
    </message>
    <message>
        <source>{name} unlocks with the new passphrase from now on.</source>
        <translation>从现在起，{name} 用新口令解锁。</translation>
    </message>
</context>
<context>
    <name>TherapistsPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>添加治疗师</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>治疗师</translation>
    </message>
    <message>
        <source>To remove a therapist, or to give one a new passphrase, lock this view and unlock it with the recovery key in place of a passphrase.</source>
        <translation>要移除治疗师或为其设置新口令，请先锁定这个视图，再用恢复密钥代替口令解锁。</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>After this time without a touch the answers are wiped. Some people need longer to read.</source>
        <translation>超过这段时间没有触摸，回答就会被清除。有些人需要更多时间阅读。</translation>
    </message>
    <message>
        <source>After this time without a touch the therapist’s pages lock. Shorter is safer.</source>
        <translation>超过这段时间没有触摸，治疗师的页面就会锁定。时间越短越安全。</translation>
    </message>
    <message>
        <source>As usual.</source>
        <translation>默认。</translation>
    </message>
    <message numerus="yes">
        <source>Before a time is over, the page counts down for %n second(s). A touch goes on.</source>
        <translation>
            <numerusform>时间用完之前，页面会倒数 %n 秒。触摸一下即可继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these times</source>
        <translation>采用这些时间</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>诊所</translation>
    </message>
    <message>
        <source>That holds from the next visit and from the next unlock on.</source>
        <translation>从下一次来访和下一次解锁起生效。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When a client walks away</source>
        <translation>来访者走开时</translation>
    </message>
    <message>
        <source>When you walk away</source>
        <translation>您走开时</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source> (some questions were skipped)</source>
        <translation> （跳过了一些问题）</translation>
    </message>
    <message>
        <source> Broken in two: still open.</source>
        <translation> 断成两半：尚未化解。</translation>
    </message>
    <message>
        <source> With a tick: put right.</source>
        <translation> 带勾号：已化解。</translation>
    </message>
    <message>
        <source>A moment did not feel right: a little</source>
        <translation>有个时刻觉得不对劲：有一点</translation>
    </message>
    <message>
        <source>A moment did not feel right: yes</source>
        <translation>有个时刻觉得不对劲：有</translation>
    </message>
    <message>
        <source>Diamond: a moment that did not feel right (small: a little; large: yes).</source>
        <translation>菱形：觉得不对劲的时刻（小：有一点；大：有）。</translation>
    </message>
    <message>
        <source>Gap and ×: too few questions were answered for a score.</source>
        <translation>空缺和 ×：回答的问题太少，无法得出得分。</translation>
    </message>
    <message>
        <source>Hexagon: a slow decline shows here.</source>
        <translation>六边形：这里看得出缓慢下降。</translation>
    </message>
    <message>
        <source>Hollow point: some questions were skipped.</source>
        <translation>空心点：跳过了一些问题。</translation>
    </message>
    <message>
        <source>In the client’s own words: “{words}”</source>
        <translation>来访者自己的话：“{words}”</translation>
    </message>
    <message>
        <source>No score: too few questions were answered.</source>
        <translation>没有得分：回答的问题太少。</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>还没有会谈。</translation>
    </message>
    <message>
        <source>Own words of the client: session {sessions}. Point at it to read them.</source>
        <translation>来访者自己的话：第 {sessions} 次会谈。指向它即可阅读。</translation>
    </message>
    <message>
        <source>Put right: a little</source>
        <translation>化解了多少：有一点</translation>
    </message>
    <message>
        <source>Put right: completely</source>
        <translation>化解了多少：完全化解</translation>
    </message>
    <message>
        <source>Put right: mostly</source>
        <translation>化解了多少：大部分</translation>
    </message>
    <message>
        <source>Put right: not at all</source>
        <translation>化解了多少：完全没有</translation>
    </message>
    <message>
        <source>Put right: very much</source>
        <translation>化解了多少：几乎全部</translation>
    </message>
    <message>
        <source>Put right: we did not talk about it</source>
        <translation>化解了多少：我们没有谈这件事</translation>
    </message>
    <message>
        <source>Scale: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>量尺：0 表示每题都选最低的回答，100 表示都选最高的。</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>得分 {score}，满分 100</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>第 {number} 次会谈，{date}</translation>
    </message>
    <message>
        <source>Square: lower than usual for this client.</source>
        <translation>正方形：低于这位来访者的常见水平。</translation>
    </message>
    <message>
        <source>Triangle: a fall.</source>
        <translation>三角形：下降。</translation>
    </message>
    <message>
        <source>What happened in session {session} is still open.</source>
        <translation>第 {session} 次会谈中发生的事尚未化解。</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>第 {sessions} 次会谈中发生的事尚未化解。</translation>
    </message>
    <message>
        <source>What the client wrote cannot be read: its records were changed.</source>
        <translation>来访者写的内容无法读取：它的记录被更改过。</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>第 {session} 次会谈中注意到的情况仍在持续。</translation>
    </message>
</context>
<context>
    <name>TrendsTab</name>
    <message>
        <source>Plot of the scores over the sessions</source>
        <translation>各次会谈的得分图</translation>
    </message>
    <message>
        <source>The notes were changed.</source>
        <translation>笔记已更改。</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Leave without sending</source>
        <translation>不发送，离开</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>还没有保存</translation>
    </message>
    <message>
        <source>Please tell somebody here.</source>
        <translation>请告诉这里的工作人员。</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>治疗师</translation>
    </message>
    <message>
        <source>This device needs attention</source>
        <translation>这台设备需要有人处理</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Your answers are not lost: this page keeps trying. Please tell somebody here.</source>
        <translation>您的回答没有丢失：这个页面会继续尝试。请告诉这里的工作人员。</translation>
    </message>
</context>
<context>
    <name>TwoGroups</name>
    <message>
        <source>Group {number}</source>
        <translation>第 {number} 组</translation>
    </message>
    <message>
        <source>Group {number} is not right. Compare it, or go back to see the key.</source>
        <translation>第 {number} 组不对。请核对，或返回查看密钥。</translation>
    </message>
    <message>
        <source>Groups {first} and {second} are not right. Compare them, or see the key again.</source>
        <translation>第 {first} 组和第 {second} 组不对。请核对，或再看一次密钥。</translation>
    </message>
    <message>
        <source>Please type both groups.</source>
        <translation>请输入两组。</translation>
    </message>
</context>
<context>
    <name>TypedQuestion</name>
    <message>
        <source>That is not the name. Type it as it stands at the top of this page.</source>
        <translation>这不是那个姓名。请按这一页顶部显示的样子输入。</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>A backup is made first. This happens once; please wait.</source>
        <translation>会先做一个备份。这只需进行一次，请稍候。</translation>
    </message>
    <message>
        <source>Back to the welcome page</source>
        <translation>返回欢迎页</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>关闭自助终端</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Opening what your clients answered</source>
        <translation>正在打开您的来访者的回答</translation>
    </message>
    <message>
        <source>The records are being brought to the form of the newer Rapport</source>
        <translation>正在把记录转换为更新的 Rapport 的格式</translation>
    </message>
    <message>
        <source>The therapist&apos;s view: unlock</source>
        <translation>治疗师视图：解锁</translation>
    </message>
    <message>
        <source>Too many wrong tries. A passphrase is taken again in {time}; the recovery key at any time.</source>
        <translation>错误的尝试太多。{time}后可以再用口令；恢复密钥随时可用。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock your view</source>
        <translation>解锁您的视图</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的口令</translation>
    </message>
    <message>
        <source>{done} of {total} records.</source>
        <translation>已打开 {done} 条，共 {total} 条记录。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>How was your session? Answering takes about a minute.</source>
        <translation>这次会谈怎么样？回答大约需要一分钟。</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>治疗师</translation>
    </message>
    <message>
        <source>Welcome to {practice}</source>
        <translation>欢迎来到 {practice}</translation>
    </message>
</context>
<context>
    <name>WithoutCode</name>
    <message>
        <source>no answer</source>
        <translation>没有回答</translation>
    </message>
</context>
<context>
    <name>WithoutCodePage</name>
    <message>
        <source>All clients</source>
        <translation>所有来访者</translation>
    </message>
    <message>
        <source>Here are the newest {shown} of {count}; an export has all of them.</source>
        <translation>这里是 {count} 份中最新的 {shown} 份；导出文件里有全部。</translation>
    </message>
    <message>
        <source>These clients had no code at hand, so no name belongs to their answers, and every therapist of the practice can read them.</source>
        <translation>这些来访者没有带代码，所以回答不对应任何姓名，诊所里的每位治疗师都可以读取。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>--from goes with rows; the list of clients for kiosks is always whole.</source>
        <translation>--from 只能与行一起使用；给自助终端的来访者名单总是完整的。</translation>
    </message>
    <message>
        <source>A code has ten digits. Please compare it with your card and type it again.</source>
        <translation>代码有十位数字。请对照您的卡片，再输入一次。</translation>
    </message>
    <message>
        <source>A colour is written as # and six signs from 0 to 9 and A to F: #1D5148, say.</source>
        <translation>颜色写成 # 加六个符号，每个是 0 到 9 或 A 到 F，例如 #1D5148。</translation>
    </message>
    <message>
        <source>A key in the key file was not put there by Rapport: somebody may have exchanged it to read along. Nothing was changed. Restore the key file from the latest backup.</source>
        <translation>密钥文件中有一个密钥不是 Rapport 放进去的：可能有人把它换掉，以便偷看。没有更改任何内容。请用最新的备份还原密钥文件。</translation>
    </message>
    <message>
        <source>A name is needed. Please type one.</source>
        <translation>需要一个姓名。请输入。</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Give --new-passphrase-file FILE, or --generate.</source>
        <translation>需要一个新口令。请加上 --new-passphrase-file FILE 或 --generate。</translation>
    </message>
    <message>
        <source>A new recovery key opens everything, and there are {count} clients whom you cannot read. Let each one&apos;s therapist share access with you first; that can be taken back afterwards.</source>
        <translation>新的恢复密钥能打开一切，但有 {count} 位来访者的回答您不能读取。请先让每位来访者的治疗师与您共享访问权；之后可以收回。</translation>
    </message>
    <message>
        <source>A passphrase is needed. Give --passphrase-file FILE, or - for standard input.</source>
        <translation>需要口令。请加上 --passphrase-file FILE，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>A questionnaire needs at least one item and at most 40 ({path}).</source>
        <translation>问卷至少需要一道题，最多 40 道题（{path}）。</translation>
    </message>
    <message>
        <source>A record opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>有一条记录能打开，但内容已损坏，或来自更新的 Rapport。请更新 Rapport；如果没有用，请还原最新的备份。</translation>
    </message>
    <message>
        <source>A recovery key has {wanted} letters and digits in ten groups of four; this has {count}. Compare it with the paper and type it again.</source>
        <translation>恢复密钥有 {wanted} 个字母和数字，每组四个，共十组；这里有 {count} 个。请对照纸张，再输入一次。</translation>
    </message>
    <message>
        <source>A recovery key never has &quot;{character}&quot; (group {group}). Compare that group with the paper and type it again.</source>
        <translation>恢复密钥中不会出现“{character}”（第 {group} 组）。请对照纸张检查这一组，再输入一次。</translation>
    </message>
    <message>
        <source>A row was changed after it was written. Unlock and check again to see which: that needs a key.</source>
        <translation>有一行在写入后被改动了。请解锁后再检查一次，看是哪一行：这需要密钥。</translation>
    </message>
    <message>
        <source>A scale from {minimum} to {maximum} in steps of {step} does not work out. The minimum must be below the maximum, and a whole number of steps must lead from one to the other.</source>
        <translation>从 {minimum} 到 {maximum}、每级 {step} 的量尺无法成立。最小值必须小于最大值，两者之间必须正好是整数级。</translation>
    </message>
    <message>
        <source>A sealed entry does not open: it was changed, moved, or sealed to another key. Run `rapport verify` to see where, and restore the latest backup.</source>
        <translation>有一个加密封存的条目打不开：它被改动、移动过，或是为另一个密钥封存的。请运行 `rapport verify` 查看位置，并还原最新的备份。</translation>
    </message>
    <message>
        <source>A state code is a number, a dash and six letters or digits, as in 1284-7QK2MD. Compare it with the paper and type it again.</source>
        <translation>状态码由一个数字、一个短横线和六个字母或数字组成，例如 1284-7QK2MD。请对照纸张，再输入一次。</translation>
    </message>
    <message>
        <source>A stored entry opens but is not written the way Rapport writes it. Update Rapport, or restore the latest backup.</source>
        <translation>有一个已保存的条目能打开，但写法和 Rapport 的不同。请更新 Rapport，或还原最新的备份。</translation>
    </message>
    <message>
        <source>A stored public key has {size} bytes where its kind needs {wanted}. Restore the key file from the latest backup.</source>
        <translation>有一个已保存的公钥有 {size} 字节，而这种密钥需要 {wanted} 字节。请用最新的备份还原密钥文件。</translation>
    </message>
    <message>
        <source>A stored public key is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>有一个已保存的公钥已损坏，或来自更新的 Rapport。请更新 Rapport，或用最新的备份还原密钥文件。</translation>
    </message>
    <message>
        <source>A stored public key is damaged, so nothing can be sealed to it. Restore the key file from the latest backup.</source>
        <translation>有一个已保存的公钥已损坏，无法用它封存内容。请用最新的备份还原密钥文件。</translation>
    </message>
    <message>
        <source>After the end of the rows there are {count} more that this kiosk did not confirm.</source>
        <translation>在行的末尾之后还有 {count} 行，是这台自助终端没有确认过的。</translation>
    </message>
    <message>
        <source>All thousand code cards are in use. Withdraw one of a client who has left.</source>
        <translation>一千张代码卡都已用完。请收回一位已离开的来访者的卡片。</translation>
    </message>
    <message>
        <source>An entry of the practice&apos;s log opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>诊所日志中有一个条目能打开，但内容已损坏，或来自更新的 Rapport。请更新 Rapport；如果没有用，请还原最新的备份。</translation>
    </message>
    <message>
        <source>Another backup or restore of {folder} is running at this moment, or its records are being brought to a newer form. Wait until it has ended.</source>
        <translation>{folder} 此刻正在进行另一次备份或还原，或者其中的记录正在转换为新格式。请等它结束。</translation>
    </message>
    <message>
        <source>Another kiosk is already running on {folder}. Use that one, or close it first.</source>
        <translation>已有另一个自助终端在使用 {folder}。请使用那一个，或先把它关闭。</translation>
    </message>
    <message>
        <source>Another set-up is making {folder} at this moment. Go on there, or close it first.</source>
        <translation>此刻另一个设置过程正在建立 {folder}。请在那里继续，或先把它关闭。</translation>
    </message>
    <message>
        <source>At least one character of the recovery key is wrong. Compare every group with the paper and type it again.</source>
        <translation>恢复密钥中至少有一个字符不对。请对照纸张检查每一组，再输入一次。</translation>
    </message>
    <message>
        <source>At {path} Rapport expects {wanted}.</source>
        <translation>在 {path} 处，Rapport 需要的是{wanted}。</translation>
    </message>
    <message>
        <source>At {path} stands “{key}”, which Rapport does not know. Correct or remove it.</source>
        <translation>在 {path} 处有 Rapport 不认识的“{key}”。请改正或删去。</translation>
    </message>
    <message>
        <source>Bringing the records to the newer form ended before its time. Nothing is lost. Try again; if that does not help, restart the computer.</source>
        <translation>把记录转换为新格式时提前中断了。没有丢失任何内容。请再试一次；如果没有用，请重新启动电脑。</translation>
    </message>
    <message>
        <source>From row {row} on, the file of the records cannot be read: it is damaged.</source>
        <translation>从第 {row} 行起，记录文件无法读取：已损坏。</translation>
    </message>
    <message>
        <source>Group {group} is another one, so the old recovery key stays as it is. Start again, and compare every group with the paper.</source>
        <translation>第 {group} 组不一样，所以旧的恢复密钥保持不变。请重新开始，并对照纸张检查每一组。</translation>
    </message>
    <message>
        <source>In {file}, clients must be a list of names in quotation marks.</source>
        <translation>在 {file} 中，clients 必须是一个带引号的姓名列表。</translation>
    </message>
    <message>
        <source>Line {line} has {count} cells, the first line has {wanted}. Correct it.</source>
        <translation>第 {line} 行有 {count} 个单元格，而第一行有 {wanted} 个。请改正。</translation>
    </message>
    <message>
        <source>Line {line} is not CSV: look at its quotation marks.</source>
        <translation>第 {line} 行不是 CSV：请检查其中的引号。</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 text. Save the file as CSV in UTF-8.</source>
        <translation>第 {line} 行不是 UTF-8 文本。请把文件保存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>Line {line} must name the columns: session or date, and score.</source>
        <translation>第 {line} 行必须写出列名：session 或 date，以及 score。</translation>
    </message>
    <message>
        <source>Line {line} names a column “{name}” that is not known or stands twice. The columns are session or date, and score.</source>
        <translation>第 {line} 行的列名“{name}”不认识，或出现了两次。列名是 session 或 date，以及 score。</translation>
    </message>
    <message>
        <source>Line {line}: session {session} comes after session {before}. Sort the lines.</source>
        <translation>第 {line} 行：会谈 {session} 排在会谈 {before} 之后。请给各行排序。</translation>
    </message>
    <message>
        <source>Line {line}: there are more than {most} sessions.</source>
        <translation>第 {line} 行：会谈超过 {most} 次。</translation>
    </message>
    <message>
        <source>Line {line}: {score} is not on the scale, which goes from {minimum} to {maximum} in steps of {step}.</source>
        <translation>第 {line} 行：{score} 不在量尺上；量尺从 {minimum} 到 {maximum}，每级 {step}。</translation>
    </message>
    <message>
        <source>Line {line}: {text} is before the date above. Sort the lines.</source>
        <translation>第 {line} 行：{text} 早于上面的日期。请给各行排序。</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a date such as 2026-03-09.</source>
        <translation>第 {line} 行：“{text}”不是像 2026-03-09 这样的日期。</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a score. Leave it empty where there is none.</source>
        <translation>第 {line} 行：“{text}”不是得分。没有得分时请留空。</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not the number of a session. Use 1, 2, 3 and so on.</source>
        <translation>第 {line} 行：“{text}”不是会谈的序号。请用 1、2、3 等。</translation>
    </message>
    <message>
        <source>No client called {name} is yours to read. Check the spelling.</source>
        <translation>没有叫 {name} 而您又可以读取的来访者。请检查写法。</translation>
    </message>
    <message>
        <source>No passphrase in {file}: its first line is empty. Write it there.</source>
        <translation>{file} 中没有口令：第一行是空的。请把口令写在那里。</translation>
    </message>
    <message>
        <source>No therapist called {name} is in this practice. Check the spelling.</source>
        <translation>这家诊所没有叫 {name} 的治疗师。请检查写法。</translation>
    </message>
    <message>
        <source>Nobody of this practice signed the list of clients in this bundle. Make a new one on the practice&apos;s own computer with `rapport bundle out --for-kiosk`; nothing was changed here.</source>
        <translation>这个数据包中的来访者名单没有这家诊所任何人的签名。请在诊所自己的电脑上用 `rapport bundle out --for-kiosk` 做一个新的；这里没有更改任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有更改任何内容。</translation>
    </message>
    <message>
        <source>One of the digits is not right. Please compare them with your card once more.</source>
        <translation>有一位数字不对。请再对照一次您的卡片。</translation>
    </message>
    <message>
        <source>Only the administrator of this computer may change how it starts. Try: sudo rapport kiosk-session {act}</source>
        <translation>只有这台电脑的管理员才能更改它的启动方式。请试试：sudo rapport kiosk-session {act}</translation>
    </message>
    <message>
        <source>Protecting a passphrase with {memory} KiB, {iterations} passes and {lanes} lanes is not allowed. Use at least 65536 KiB, 3 passes and 4 lanes, and at most 4194304 KiB.</source>
        <translation>不允许用 {memory} KiB、{iterations} 遍、{lanes} 路来保护口令。请至少用 65536 KiB、3 遍和 4 路，最多用 4194304 KiB。</translation>
    </message>
    <message>
        <source>Reliable change needs both: a standard deviation above 0, and a reliability from 0 to below 1.</source>
        <translation>可靠变化需要两个数：大于 0 的标准差，以及从 0 到小于 1 的信度。</translation>
    </message>
    <message>
        <source>Restoring the practice in {folder} was cut off at its last step. Start `rapport` to finish it, or run `rapport restore` again.</source>
        <translation>在 {folder} 中还原诊所时，在最后一步中断了。请启动 `rapport` 完成它，或再次运行 `rapport restore`。</translation>
    </message>
    <message>
        <source>Row {row} is damaged: it does not have the form of a stored row.</source>
        <translation>第 {row} 行已损坏：它不是已保存的行应有的形式。</translation>
    </message>
    <message>
        <source>Row {row} is not in its place: what stands there was written as row {other}.</source>
        <translation>第 {row} 行不在原来的位置：那里的内容是作为第 {other} 行写入的。</translation>
    </message>
    <message>
        <source>Row {row} repeats a record that came in before, so it is left out. No kiosk writes a record twice: somebody may have copied it.</source>
        <translation>第 {row} 行重复了以前收到的一条记录，所以被略过。自助终端不会把一条记录写两次：可能有人复制了它。</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>第 {row} 行在写入后被改动了。</translation>
    </message>
    <message>
        <source>Row {row} was written by another kiosk and put here.</source>
        <translation>第 {row} 行是另一台自助终端写的，被放到了这里。</translation>
    </message>
    <message>
        <source>Rows are missing: {count} (row {first} to row {last}).</source>
        <translation>缺少行：{count} 行（第 {first} 行到第 {last} 行）。</translation>
    </message>
    <message>
        <source>Rows {from_row} to {to_row} of that kiosk have not been brought here yet. Bring the earlier bundle first, or make one with all rows (without --from); nothing was changed.</source>
        <translation>那台自助终端的第 {from_row} 行到第 {to_row} 行还没有带到这里。请先带来更早的数据包，或做一个包含所有行的（不加 --from）；没有更改任何内容。</translation>
    </message>
    <message>
        <source>Somebody called {name} is here already. Add something that tells the two apart.</source>
        <translation>这里已经有一位叫 {name} 的人。请加上一点能区分两人的内容。</translation>
    </message>
    <message>
        <source>Something went wrong inside Rapport. Please try again, or tell the practice.</source>
        <translation>Rapport 内部出了问题。请再试一次，或告诉诊所。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Stopped. What was opened so far is kept: the next unlock goes on from there.</source>
        <translation>已停止。到目前为止打开的内容已保留：下次解锁会从那里继续。</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {minutes} minutes, or go on without a code.</source>
        <translation>代码好几次都没有对上。请等 {minutes} 分钟，或不用代码继续。</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {seconds} seconds, or go on without a code.</source>
        <translation>代码好几次都没有对上。请等 {seconds} 秒，或不用代码继续。</translation>
    </message>
    <message>
        <source>The backup is one of another practice than {practice}, which is in {folder} now. Restore it into a folder of its own with --data, or give --yes to keep this practice aside and go on.</source>
        <translation>这个备份不属于 {practice}（现在在 {folder} 中），而是另一家诊所的。请用 --data 把它还原到单独的文件夹，或加上 --yes，把现有的诊所放到一边再继续。</translation>
    </message>
    <message>
        <source>The backup {file} is damaged at its beginning. Copy it from its medium again, or use another backup.</source>
        <translation>备份 {file} 的开头已损坏。请从存储介质重新复制，或使用其他备份。</translation>
    </message>
    <message>
        <source>The backup {file} is not complete: it has {size} bytes and should have {wanted}. Copy it from its medium again, or use another backup.</source>
        <translation>备份 {file} 不完整：有 {size} 字节，应有 {wanted} 字节。请从存储介质重新复制，或使用其他备份。</translation>
    </message>
    <message>
        <source>The bundle holds rows of this very device that are not in {folder}: it seems that an older copy was put there. Nothing was changed. Restore the latest backup.</source>
        <translation>数据包里有这台设备自己的、却不在 {folder} 中的行：看来那里被放入了旧的副本。没有更改任何内容。请还原最新的备份。</translation>
    </message>
    <message>
        <source>The bundle is from the kiosk {kiosk}, which is not known here. Compare these characters with those that `rapport status` shows on the kiosk; if they are the same, give --yes to take its rows in.</source>
        <translation>数据包来自自助终端 {kiosk}，这里不认识它。请把这些字符与那台自助终端上 `rapport status` 显示的字符对照；如果相同，请加上 --yes 接收它的行。</translation>
    </message>
    <message>
        <source>The bundle is one of another practice than {practice}. Nothing was changed.</source>
        <translation>数据包不属于 {practice}，而是另一家诊所的。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged or not complete. Copy it from its device again; nothing was changed here.</source>
        <translation>数据包 {file} 已损坏或不完整。请从原设备重新复制；这里没有更改任何内容。</translation>
    </message>
    <message>
        <source>The disk did not take the newer form of the records in {folder}. Nothing was changed. Free some space, check the disk, and start Rapport again.</source>
        <translation>磁盘未能写入 {folder} 中记录的新格式。没有更改任何内容。请腾出一些空间，检查磁盘，然后重新启动 Rapport。</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full. Free some space on it, then try again.</source>
        <translation>{file} 所在的磁盘已满。请腾出一些空间，然后再试一次。</translation>
    </message>
    <message>
        <source>The disk that holds {file} lost an entry that it had taken. Try again; if this comes back, the disk needs to be replaced.</source>
        <translation>{file} 所在的磁盘丢失了一个已接收的条目。请再试一次；如果再次发生，就需要更换磁盘。</translation>
    </message>
    <message>
        <source>The end of the rows was cut off: {count} rows are missing there.</source>
        <translation>行的末尾被截掉了：那里缺少 {count} 行。</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Choose another place, or use paper.</source>
        <translation>无法写入文件 {file}。请选择其他位置，或改用纸张。</translation>
    </message>
    <message>
        <source>The header of a stored row is damaged or from a newer Rapport. Run `rapport verify` to see where; update Rapport or restore the latest backup.</source>
        <translation>有一个已保存的行，其头部已损坏，或来自更新的 Rapport。请运行 `rapport verify` 查看位置；更新 Rapport，或还原最新的备份。</translation>
    </message>
    <message>
        <source>The index of the answers is damaged or from another Rapport. Delete index.sqlite in the practice folder: it is built again from the records.</source>
        <translation>回答的索引已损坏，或来自另一个 Rapport。请删除诊所文件夹中的 index.sqlite：它会根据记录重新生成。</translation>
    </message>
    <message>
        <source>The kiosk session is not installed. Install the package rapport-kiosk-session from the stick first, then enable it.</source>
        <translation>自助终端会话还没有安装。请先从 U 盘安装软件包 rapport-kiosk-session，然后再启用它。</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Choose other days.</source>
        <translation>最后一天早于第一天。请选择其他日期。</translation>
    </message>
    <message>
        <source>The list at {path} has {count} entries; it needs 1 to {most}.</source>
        <translation>{path} 处的列表有 {count} 个条目；需要 1 到 {most} 个。</translation>
    </message>
    <message>
        <source>The number at {path} must lie between {lowest} and {highest}.</source>
        <translation>{path} 处的数字必须在 {lowest} 和 {highest} 之间。</translation>
    </message>
    <message>
        <source>The passphrase in {file} is no UTF-8 text. Save the file as UTF-8.</source>
        <translation>{file} 中的口令不是 UTF-8 文本。请把文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {minutes} minutes; the recovery key opens at any time.</source>
        <translation>口令输错的次数太多。请等 {minutes} 分钟；恢复密钥随时可用。</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {seconds} seconds; the recovery key opens at any time.</source>
        <translation>口令输错的次数太多。请等 {seconds} 秒；恢复密钥随时可用。</translation>
    </message>
    <message>
        <source>The place where this therapist&apos;s key is kept is damaged or from a newer Rapport; no passphrase can open it. Use the recovery key, or restore the key file from the latest backup.</source>
        <translation>存放这位治疗师密钥的位置已损坏，或来自更新的 Rapport；任何口令都打不开它。请使用恢复密钥，或用最新的备份还原密钥文件。</translation>
    </message>
    <message>
        <source>The practice in the backup {file} was damaged already when the backup was made, and cannot be opened. Use an older backup; nothing was changed here.</source>
        <translation>备份 {file} 中的诊所在备份时就已损坏，无法打开。请使用更早的备份；这里没有更改任何内容。</translation>
    </message>
    <message>
        <source>The questionnaire file is longer than {most} characters. Use a smaller one.</source>
        <translation>问卷文件超过 {most} 个字符。请使用更小的文件。</translation>
    </message>
    <message>
        <source>The questionnaire file is nested too deeply or has a number that is too long.</source>
        <translation>问卷文件的嵌套层数太多，或含有过长的数字。</translation>
    </message>
    <message>
        <source>The questionnaire file is not JSON: look at line {line}, column {column}.</source>
        <translation>问卷文件不是 JSON：请看第 {line} 行第 {column} 列。</translation>
    </message>
    <message>
        <source>The questionnaire has no wording in “{language}”. It has: {offered}.</source>
        <translation>问卷没有“{language}”的文本。现有：{offered}。</translation>
    </message>
    <message>
        <source>The records in {folder} are an older Rapport’s, and a kiosk is running on them. Close it and start it again: it makes a backup and brings them to the newer form by itself.</source>
        <translation>{folder} 中的记录来自较旧的 Rapport，而且有一台自助终端正在使用它们。请关闭它再重新启动：它会自动做备份，并把记录转换为新格式。</translation>
    </message>
    <message>
        <source>The records in {folder} could not be brought to the newer form: they seem to be damaged. Nothing was changed. Run `rapport verify` with the older Rapport, or restore the latest backup.</source>
        <translation>{folder} 中的记录无法转换为新格式：它们似乎已损坏。没有更改任何内容。请用较旧的 Rapport 运行 `rapport verify`，或还原最新的备份。</translation>
    </message>
    <message>
        <source>The recovery key could not be shown ({reason}), so nothing was set up. Try again.</source>
        <translation>无法显示恢复密钥（{reason}），所以没有进行任何设置。请再试一次。</translation>
    </message>
    <message>
        <source>The recovery key was renewed after {name} last set a passphrase, so it cannot set a new one. Transfer {name}&apos;s clients to a newly added therapist.</source>
        <translation>在 {name} 上次设置口令之后，恢复密钥更换过，所以它不能设置新口令。请把 {name} 的来访者移交给一位新添加的治疗师。</translation>
    </message>
    <message>
        <source>The rows in this bundle do not follow those that are here. Make a bundle with all rows of that kiosk (without --from) and bring it here; nothing was changed.</source>
        <translation>这个数据包中的行与这里的行接不上。请做一个包含那台自助终端所有行的数据包（不加 --from），带到这里；没有更改任何内容。</translation>
    </message>
    <message>
        <source>The scored {path} have too many different spans to make one score of them.</source>
        <translation>{path} 中的计分题跨度种类太多，无法合成一个得分。</translation>
    </message>
    <message>
        <source>The settings in {folder} are being changed by another program for too long. Wait a moment and try again.</source>
        <translation>另一个程序正在更改 {folder} 中的设置，时间太长了。请稍等，再试一次。</translation>
    </message>
    <message>
        <source>The stored end of the rows cannot be read: the file of the records is damaged.</source>
        <translation>无法读取已保存的行末标记：记录文件已损坏。</translation>
    </message>
    <message>
        <source>The stored end of the rows does not belong to the last row.</source>
        <translation>已保存的行末标记与最后一行不相符。</translation>
    </message>
    <message>
        <source>The stored end of the rows is missing.</source>
        <translation>缺少已保存的行末标记。</translation>
    </message>
    <message>
        <source>The system did not take the change “{change}”: {reason}. Look at it with systemctl status {unit}, then try again.</source>
        <translation>系统没有接受更改“{change}”：{reason}。请用 systemctl status {unit} 查看，然后再试一次。</translation>
    </message>
    <message>
        <source>The text at {path} is empty, longer than {most} characters or has control characters. Write a plain line of text.</source>
        <translation>{path} 处的文本是空的、超过 {most} 个字符，或含有控制字符。请写一行普通文本。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Start again and type it twice.</source>
        <translation>两个口令不一样。请重新开始，输入两次。</translation>
    </message>
    <message>
        <source>The {count} rows after that cannot be confirmed: they may be right, but nothing proves it.</source>
        <translation>此后的 {count} 行无法确认：它们可能是对的，但没有什么能证明。</translation>
    </message>
    <message>
        <source>There are {count} rows fewer than when they were last checked: the records were replaced by an older copy, or their end was cut off.</source>
        <translation>比上次检查时少了 {count} 行：记录被旧的副本替换了，或末尾被截掉了。</translation>
    </message>
    <message>
        <source>There is a practice in {folder} already. Start `rapport` to use it, or choose another folder for a new one.</source>
        <translation>{folder} 中已经有一家诊所。请启动 `rapport` 来使用它，或为新的诊所选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name and the folder.</source>
        <translation>没有文件 {path}。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Check that the stick is connected, or name another place.</source>
        <translation>没有文件夹 {folder}。请检查 U 盘是否已连接，或指定其他位置。</translation>
    </message>
    <message>
        <source>There is no practice in {folder}. Name another folder with --data, or set one up with `rapport setup`.</source>
        <translation>{folder} 中没有诊所。请用 --data 指定其他文件夹，或用 `rapport setup` 建立一个。</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, and {free} MB are free. Free some space there, or choose another place.</source>
        <translation>{folder} 中的空间不够：需要 {needed} MB，可用 {free} MB。请在那里腾出一些空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words.</source>
        <translation>还没有可以保存的内容。请写几句话。</translation>
    </message>
    <message>
        <source>This backup is damaged: what it holds is not what Rapport wrote. Copy it from its medium again, or use another backup; nothing was changed here.</source>
        <translation>这个备份已损坏：内容和 Rapport 写入的不一样。请从存储介质重新复制，或使用其他备份；这里没有更改任何内容。</translation>
    </message>
    <message>
        <source>This bundle holds answer sheets, and this device is a kiosk without therapists. Bring it to the practice&apos;s own computer.</source>
        <translation>这个数据包里有答卷，而这台设备是没有治疗师的自助终端。请把它带到诊所自己的电脑上。</translation>
    </message>
    <message>
        <source>This bundle holds the list of clients for kiosks without therapists; this computer has the list already. Bring it to a kiosk.</source>
        <translation>这个数据包里是给没有治疗师的自助终端用的来访者名单；这台电脑已经有这份名单。请把它带到自助终端上。</translation>
    </message>
    <message>
        <source>This client is not yours to read. The client&apos;s therapist can share access.</source>
        <translation>您不能读取这位来访者的回答。来访者的治疗师可以共享访问权。</translation>
    </message>
    <message>
        <source>This code is not known here. Please compare it with your card, or go on without a code.</source>
        <translation>这里不认识这个代码。请对照您的卡片，或不用代码继续。</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or a day before.</source>
        <translation>这一天还没有到。请选择今天或更早的日期。</translation>
    </message>
    <message>
        <source>This device has {count} rows, so no bundle can begin with row {row}.</source>
        <translation>这台设备有 {count} 行，所以没有数据包能从第 {row} 行开始。</translation>
    </message>
    <message>
        <source>This device is a kiosk without therapists: it holds no keys, and nothing can be unlocked on it. Unlock on the practice&apos;s own computer; `rapport bundle out` takes the sheets there.</source>
        <translation>这台设备是没有治疗师的自助终端：它没有密钥，上面没有可以解锁的内容。请在诊所自己的电脑上解锁；`rapport bundle out` 可以把答卷带过去。</translation>
    </message>
    <message>
        <source>This file is no picture. A logo is a PNG or JPEG file.</source>
        <translation>这个文件不是图片。徽标应为 PNG 或 JPEG 文件。</translation>
    </message>
    <message>
        <source>This has to be confirmed. Give --yes if it is meant; nothing was changed.</source>
        <translation>这一步需要确认。如果确实要做，请加上 --yes；没有更改任何内容。</translation>
    </message>
    <message>
        <source>This is the practice&apos;s only therapist. Add another one first.</source>
        <translation>这是诊所里唯一的治疗师。请先添加另一位。</translation>
    </message>
    <message>
        <source>This is too long. There is room for {most} characters.</source>
        <translation>内容太长。最多可以写 {most} 个字符。</translation>
    </message>
    <message>
        <source>This list of clients is older than the one that the kiosk has: clients who came since would not be known any more, and what the practice decided since would not hold here. Bring a newer one, or give --yes to take this one all the same.</source>
        <translation>这份来访者名单比自助终端上现有的旧：之后新来的来访者将不再被认出，诊所之后做的决定在这里也不再生效。请带来一份更新的名单，或加上 --yes，仍然使用这一份。</translation>
    </message>
    <message>
        <source>This machine has too little free memory to check the passphrase ({mebibytes} MiB). Close other programs and try again.</source>
        <translation>这台电脑的可用内存太少，无法核对口令（{mebibytes} MiB）。请关闭其他程序，再试一次。</translation>
    </message>
    <message>
        <source>This name and passphrase do not belong together. Check both, the keyboard&apos;s language and the capital letters, and try again; the recovery key opens as well.</source>
        <translation>这个姓名和口令不匹配。请检查两者、键盘语言和大小写，再试一次；也可以用恢复密钥打开。</translation>
    </message>
    <message>
        <source>This name has invisible characters in it. Type it anew, letter by letter.</source>
        <translation>这个姓名里有看不见的字符。请逐个字母重新输入。</translation>
    </message>
    <message>
        <source>This name has more than {most} characters. Shorten it.</source>
        <translation>这个姓名超过 {most} 个字符。请缩短。</translation>
    </message>
    <message>
        <source>This needs the practice&apos;s recovery key. Sign in with it in place of the passphrase, and try again.</source>
        <translation>这需要诊所的恢复密钥。请用它代替口令登录，再试一次。</translation>
    </message>
    <message>
        <source>This note is not there any more. Open the client again to see why.</source>
        <translation>这条笔记已经不在了。请重新打开这位来访者，看看原因。</translation>
    </message>
    <message>
        <source>This opens nothing in the backup. It takes the passphrase that a therapist of the practice had on the day of the backup, or the practice&apos;s recovery key. Check the keyboard&apos;s language and the capital letters, and try again.</source>
        <translation>它打不开备份中的任何内容。需要备份当天诊所某位治疗师的口令，或诊所的恢复密钥。请检查键盘语言和大小写，再试一次。</translation>
    </message>
    <message>
        <source>This passphrase was just changed in another window. Start again.</source>
        <translation>这个口令刚刚在另一个窗口中更改了。请重新开始。</translation>
    </message>
    <message>
        <source>This picture cannot be read: it is damaged or far too large. Choose another.</source>
        <translation>这张图片无法读取：它已损坏，或者太大。请选择另一张。</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB. Choose a smaller one.</source>
        <translation>这张图片超过 10 MB。请选择更小的图片。</translation>
    </message>
    <message>
        <source>This practice uses a kind of key (X-Wing) that the installed cryptography library cannot do. Install Rapport from its own installer, which brings the right library.</source>
        <translation>这家诊所使用的一种密钥（X-Wing），已安装的加密库不支持。请用 Rapport 自己的安装程序安装，其中带有合适的库。</translation>
    </message>
    <message>
        <source>This rating is none that the questionnaire offers. Choose one of its answers.</source>
        <translation>问卷没有提供这个评分。请选择它的一个回答选项。</translation>
    </message>
    <message>
        <source>This recovery key was made by a newer Rapport. Update Rapport and type it again.</source>
        <translation>这把恢复密钥是由更新的 Rapport 制作的。请更新 Rapport，再输入一次。</translation>
    </message>
    <message>
        <source>This session cannot be rated: it is not there any more, or its questionnaire has no sentences for the therapist. Choose another session.</source>
        <translation>这次会谈无法评分：它已经不在了，或它的问卷没有给治疗师的题。请选择另一次会谈。</translation>
    </message>
    <message>
        <source>This therapist cannot read {name}, so there is nothing to take back.</source>
        <translation>这位治疗师不能读取 {name} 的回答，所以没有可收回的访问权。</translation>
    </message>
    <message>
        <source>This therapist is not here any more. Look at the list of therapists again.</source>
        <translation>这位治疗师已经不在这里了。请再看一下治疗师列表。</translation>
    </message>
    <message>
        <source>Two items have the same id ({path}). Rename one of them.</source>
        <translation>两道题的 id 相同（{path}）。请给其中一个改名。</translation>
    </message>
    <message>
        <source>Type your own passphrase once more to make a new recovery key.</source>
        <translation>请再输入一次您自己的口令，以制作新的恢复密钥。</translation>
    </message>
    <message>
        <source>What is kept about a person is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>保存的某人资料已损坏，或来自更新的 Rapport。请更新 Rapport，或用最新的备份还原密钥文件。</translation>
    </message>
    <message>
        <source>What lets you read the practice&apos;s log is damaged, and without it no person can be added or given anything. Restore the key file from the latest backup.</source>
        <translation>让您读取诊所日志的数据已损坏；没有它，就不能添加任何人，也不能给任何人权限。请用最新的备份还原密钥文件。</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no backup on it now. Use another medium.</source>
        <translation>写入 {folder} 的内容读出来和原来不一样：存储介质似乎快坏了。现在那里没有备份。请使用其他存储介质。</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no new bundle on it. Use another medium.</source>
        <translation>写入 {folder} 的内容读出来和原来不一样：存储介质似乎快坏了。那里没有新的数据包。请使用其他存储介质。</translation>
    </message>
    <message>
        <source>What you signed in with is not valid any more: it was taken back or renewed meanwhile. Lock, and sign in anew; nothing was changed.</source>
        <translation>您登录时所用的口令或密钥不再有效：其间已被收回或更换。请锁定后重新登录；没有更改任何内容。</translation>
    </message>
    <message>
        <source>What your desk remembers is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the key file from the latest backup.</source>
        <translation>您的工作台所记住的内容已损坏，或来自更新的 Rapport。请更新 Rapport；如果没有用，请用最新的备份还原密钥文件。</translation>
    </message>
    <message>
        <source>White words on this colour would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>这个颜色上的白字会很难看清：对比度是 {contrast} 比 1，需要 {least} 比 1。最接近、能看清的较深颜色是 {proposal}。</translation>
    </message>
    <message>
        <source>With this passphrase the backup opens, but the key of its rows does not. Restore it with another therapist’s passphrase or with the recovery key.</source>
        <translation>用这个口令能打开备份，但打不开其中各行的密钥。请用另一位治疗师的口令或恢复密钥还原。</translation>
    </message>
    <message>
        <source>Words in this colour on the pages would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>页面上用这个颜色的文字会很难看清：对比度是 {contrast} 比 1，需要 {least} 比 1。最接近、能看清的较深颜色是 {proposal}。</translation>
    </message>
    <message>
        <source>You signed in with the recovery key, which has no passphrase. Give the therapist a new passphrase instead.</source>
        <translation>您是用恢复密钥登录的，它没有口令。请改为给治疗师设置新口令。</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>一个列表</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>一段文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>一个整数</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>一个对象</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>最顶层</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>“是”或“否”（true 或 false）</translation>
    </message>
    <message>
        <source>{count} clients are called {name}. Say which one: {numbers}.</source>
        <translation>有 {count} 位来访者叫 {name}。请说明是哪一位：{numbers}。</translation>
    </message>
    <message>
        <source>{count} rows of that kiosk are here already with other contents (row {rows}). Either the kiosk&apos;s folder was replaced by an older copy, or somebody changed a row, here or there. Nothing was changed; `rapport verify` with a passphrase tells whether the rows that are here are right.</source>
        <translation>那台自助终端的 {count} 行已在这里，但内容不同（第 {rows} 行）。要么自助终端的文件夹被旧的副本替换了，要么有人在这里或那里改动了某一行。没有更改任何内容；带口令运行 `rapport verify`，可以知道这里的行是否正确。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its name and who may read it.</source>
        <translation>无法读取 {file}（{reason}）。请检查文件名，以及谁有权读取。</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({reason}). Check that the disk is connected and sound, then try again.</source>
        <translation>无法读取或写入 {file}（{reason}）。请检查磁盘是否已连接且完好，然后再试一次。</translation>
    </message>
    <message>
        <source>{file} cannot be read: this user has no right to. Start Rapport as the user whose practice it is, or give this user the right to read and write there.</source>
        <translation>无法读取 {file}：当前用户没有权限。请以诊所所属的用户启动 Rapport，或给当前用户在那里读取和写入的权限。</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Check the folder and the free space.</source>
        <translation>无法写入 {file}（{reason}）。请检查文件夹和可用空间。</translation>
    </message>
    <message>
        <source>{file} cannot be written: it or its folder is read-only for this user. Give this user the right to write there, then try again.</source>
        <translation>无法写入 {file}：它或它的文件夹对当前用户是只读的。请给当前用户在那里写入的权限，然后再试一次。</translation>
    </message>
    <message>
        <source>{file} has “{name}”, which set-up does not know. Correct or remove it.</source>
        <translation>{file} 中有设置过程不认识的“{name}”。请改正或删去。</translation>
    </message>
    <message>
        <source>{file} holds rows that belong to no kiosk of this practice.</source>
        <translation>{file} 中有不属于这家诊所任何自助终端的行。</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a whole.</source>
        <translation>{file} 已损坏，无法完整读取。</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {detail}.</source>
        <translation>{file} 内部已损坏：{detail}。</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {table} names an entry that is not there.</source>
        <translation>{file} 内部已损坏：{table} 提到了一个不存在的条目。</translation>
    </message>
    <message>
        <source>{file} is damaged, so the practice in this folder cannot be opened. Restore that file from the latest backup.</source>
        <translation>{file} 已损坏，所以无法打开这个文件夹中的诊所。请用最新的备份还原这个文件。</translation>
    </message>
    <message>
        <source>{file} is damaged. Run `rapport verify` to see what is affected, and restore that file from the latest backup.</source>
        <translation>{file} 已损坏。请运行 `rapport verify` 查看受影响的内容，并用最新的备份还原这个文件。</translation>
    </message>
    <message>
        <source>{file} is in use by another program for too long. Wait a moment and try again.</source>
        <translation>另一个程序正在使用 {file}，时间太长了。请稍等，再试一次。</translation>
    </message>
    <message>
        <source>{file} is missing, so the practice in this folder cannot be opened. Restore the folder from the latest backup.</source>
        <translation>缺少 {file}，所以无法打开这个文件夹中的诊所。请用最新的备份还原这个文件夹。</translation>
    </message>
    <message>
        <source>{file} is neither TOML nor JSON that can be read: {reason}.</source>
        <translation>{file} 既不是可读的 TOML，也不是可读的 JSON：{reason}。</translation>
    </message>
    <message>
        <source>{file} is not a backup of Rapport. Choose a file that `rapport backup` wrote.</source>
        <translation>{file} 不是 Rapport 的备份。请选择由 `rapport backup` 写出的文件。</translation>
    </message>
    <message>
        <source>{file} is not a bundle of Rapport. Choose a file that `rapport bundle out` wrote.</source>
        <translation>{file} 不是 Rapport 的数据包。请选择由 `rapport bundle out` 写出的文件。</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or replace it with --force.</source>
        <translation>{file} 已存在。请换一个名称，或用 --force 替换它。</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file, or give --force to replace it.</source>
        <translation>{file} 已存在。请指定其他文件，或加上 --force 替换它。</translation>
    </message>
    <message>
        <source>{file} needs a line like {name} = &quot;…&quot;.</source>
        <translation>{file} 中需要一行，写法像 {name} = &quot;…&quot;。</translation>
    </message>
    <message>
        <source>{file} was written by a newer Rapport. Update Rapport on this machine; nothing was changed.</source>
        <translation>{file} 是由更新的 Rapport 写的。请更新这台电脑上的 Rapport；没有更改任何内容。</translation>
    </message>
    <message>
        <source>{file} was written by an older Rapport and has to be brought to a newer form first. Start `rapport` once: it makes a backup and does so by itself.</source>
        <translation>{file} 是由较旧的 Rapport 写的，需要先转换为新格式。请启动一次 `rapport`：它会先做备份，再自动转换。</translation>
    </message>
    <message>
        <source>{folder} holds other files, and a practice needs a folder of its own. Choose a folder that is empty or does not exist yet.</source>
        <translation>{folder} 中有其他文件，而诊所需要单独的文件夹。请选择空的或还不存在的文件夹。</translation>
    </message>
    <message>
        <source>{folder} holds other files. Please name a new folder for the tour.</source>
        <translation>{folder} 中有其他文件。请为导览指定一个新文件夹。</translation>
    </message>
    <message>
        <source>{folder} is the practice’s own folder, and this file belongs elsewhere: on a stick, or on another computer. Name another place.</source>
        <translation>{folder} 是诊所自己的文件夹，这个文件应放在别处：U 盘或另一台电脑上。请指定其他位置。</translation>
    </message>
    <message>
        <source>{name} has left, so a code card would not work. Mark the return first.</source>
        <translation>{name} 已离开，所以代码卡不会有效。请先标记为又来了。</translation>
    </message>
    <message>
        <source>{name} is another therapist&apos;s client, whom you may only read. Ask that therapist, or sign in with the recovery key.</source>
        <translation>{name} 是另一位治疗师的来访者，您只能读取。请询问那位治疗师，或用恢复密钥登录。</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s client already.</source>
        <translation>{name} 已经是这位治疗师的来访者。</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s own client. Transfer {name} to somebody else instead.</source>
        <translation>{name} 就是这位治疗师自己的来访者。请改为把 {name} 移交给别人。</translation>
    </message>
    <message>
        <source>{name} still has {count} clients. Transfer them to somebody else first, or note that they have left.</source>
        <translation>{name} 还有 {count} 位来访者。请先把他们移交给别人，或注明他们已离开。</translation>
    </message>
    <message>
        <source>{path} belongs to labelled answers only. Remove it.</source>
        <translation>{path} 只适用于用文字作答的题。请删去。</translation>
    </message>
    <message>
        <source>{path} belongs to numbers and lines only. Remove it.</source>
        <translation>{path} 只适用于数字和线条。请删去。</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {reason}. Check that the system’s disk can be written to.</source>
        <translation>无法更改 {path}：{reason}。请检查系统磁盘是否可以写入。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the disk and your rights to the file.</source>
        <translation>无法读取 {path}：{reason}。请检查磁盘和您对该文件的权限。</translation>
    </message>
    <message>
        <source>{path} has an item whose condition is left out. Add the condition&apos;s item.</source>
        <translation>{path} 中有一道题，它的条件所指的题没有包括在内。请加上条件所指的题。</translation>
    </message>
    <message>
        <source>{path} has {count} labels for {wanted} answers. Give one label an answer.</source>
        <translation>{path} 有 {count} 个标签，却有 {wanted} 个回答选项。请给每个选项一个标签。</translation>
    </message>
    <message>
        <source>{path} is asked only sometimes, so it cannot count in the score.</source>
        <translation>{path} 只在某些情况下才会问，所以不能计入得分。</translation>
    </message>
    <message>
        <source>{path} is larger than {most} bytes. Give Rapport one client&apos;s scores at a time.</source>
        <translation>{path} 大于 {most} 字节。请每次只给 Rapport 一位来访者的得分。</translation>
    </message>
    <message>
        <source>{path} is missing. Add both ends and their words.</source>
        <translation>缺少 {path}。请添加两端以及两端的文字。</translation>
    </message>
    <message>
        <source>{path} is written for other kinds only. Remove it.</source>
        <translation>{path} 只适用于其他类型的题。请删去。</translation>
    </message>
    <message>
        <source>{path} must be at least 1 and at most the number of scored items.</source>
        <translation>{path} 至少为 1，最多为计分题的数目。</translation>
    </message>
    <message>
        <source>{path} must be yes (2), no (0) and “would rather not say” (3), in this order.</source>
        <translation>{path} 必须依次是：是（2）、否（0）和“不想说”（3）。</translation>
    </message>
    <message>
        <source>{path} must end {fewest} to {most} steps above its beginning, and at 1000 at the most.</source>
        <translation>{path} 的终点必须比起点高 {fewest} 到 {most} 级，且不超过 1000。</translation>
    </message>
    <message>
        <source>{path} must name an item further up and values which that item offers.</source>
        <translation>{path} 必须指向排在前面的一道题，以及该题提供的值。</translation>
    </message>
    <message>
        <source>{path} must name items of this questionnaire, each once.</source>
        <translation>{path} 必须列出这份问卷中的题，每道一次。</translation>
    </message>
    <message>
        <source>{path} names the kind “{kind}”, which Rapport does not know. Choose: {kinds}.</source>
        <translation>{path} 中的类型“{kind}”不被 Rapport 识别。请从以下选择：{kinds}。</translation>
    </message>
    <message>
        <source>{path} names the scale “{scale}”, which is not among the scales. Add or correct it.</source>
        <translation>{path} 提到的量尺“{scale}”不在量尺之中。请添加或改正。</translation>
    </message>
    <message>
        <source>{path} needs two or more answers, each with a value of its own.</source>
        <translation>{path} 需要两个或更多回答选项，每个都有自己的值。</translation>
    </message>
    <message>
        <source>{path}: write labelled answers as a list of values.</source>
        <translation>{path}：请把用文字作答的选项写成值的列表。</translation>
    </message>
    <message>
        <source>{path}: yes and no are no amount, so they cannot count in the score.</source>
        <translation>{path}：是和否不是数量，所以不能计入得分。</translation>
    </message>
    <message>
        <source>“{key}” is missing at {path}. Add it.</source>
        <translation>{path} 处缺少“{key}”。请加上。</translation>
    </message>
    <message>
        <source>“{key}” stands twice in the same object. Keep one of them.</source>
        <translation>“{key}”在同一个对象中出现了两次。请只保留一个。</translation>
    </message>
    <message>
        <source>“{title}” has no short form. Use the whole questionnaire.</source>
        <translation>“{title}”没有简短版。请使用完整问卷。</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Answer sheets left out, because they hold answers that the questionnaire does not offer: {count}. No kiosk of Rapport writes such sheets; somebody may have added them by force.</source>
        <translation>因含有问卷没有提供的回答而略过的答卷：{count}。Rapport 的自助终端不会写出这样的答卷；可能是有人强行加入的。</translation>
    </message>
    <message>
        <source>Answer sheets with a date that cannot be right: {count}. The kiosk&apos;s clock was wrong when they came in. They are shown in the order in which they came; please check the date on the kiosk.</source>
        <translation>日期不可能正确的答卷：{count}。收到它们时，自助终端的时钟不准。它们按收到的先后显示；请检查自助终端的日期。</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {days} days since the last unlock. Answer sheets that are too old are destroyed at the next unlock, not now: please check the date first.</source>
        <translation>按这台电脑的时钟，距上次解锁已有 {days} 天。过期的答卷会在下次解锁时销毁，现在不会：请先检查日期。</translation>
    </message>
    <message>
        <source>By this computer’s clock the last backup was made in the future. Check the date, and make a new backup.</source>
        <translation>按这台电脑的时钟，上次备份是在未来做的。请检查日期，并做一个新的备份。</translation>
    </message>
    <message>
        <source>Clients who were erased and are here again: {count}.</source>
        <translation>已抹除却又出现在这里的来访者：{count}。</translation>
    </message>
    <message>
        <source>Clients whom the recovery key would not open: {count}.</source>
        <translation>恢复密钥打不开的来访者：{count}。</translation>
    </message>
    <message>
        <source>Clients whom their own therapist cannot read: {count}.</source>
        <translation>自己的治疗师不能读取的来访者：{count}。</translation>
    </message>
    <message>
        <source>Code cards of clients who are not here: {count}.</source>
        <translation>来访者已不在这里的代码卡：{count}。</translation>
    </message>
    <message>
        <source>Damaged entries in the file of the keys: {count}.</source>
        <translation>密钥文件中已损坏的条目：{count}。</translation>
    </message>
    <message>
        <source>Most answer sheets are dated later than today. The clock of this computer seems to be behind: please check its date.</source>
        <translation>大部分答卷的日期晚于今天。这台电脑的时钟似乎慢了：请检查日期。</translation>
    </message>
    <message>
        <source>Nobody of this practice has a key for this kiosk&apos;s rows, so they cannot be read here. Make the folder of that kiosk anew with `rapport bundle kiosk`.</source>
        <translation>这家诊所没有人有这台自助终端各行的密钥，所以这里无法读取它们。请用 `rapport bundle kiosk` 重新建立那台自助终端的文件夹。</translation>
    </message>
    <message>
        <source>Notes of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>无法读取的您自己的笔记：{count}。已略过；可能有人强行改动过。</translation>
    </message>
    <message>
        <source>Nothing can be written into the practice&apos;s folder, so what is read and done now is not noted there. You can read on. Is the disk full, or the folder read-only?</source>
        <translation>无法在诊所的文件夹中写入任何内容，所以现在读取和做的事没有记在那里。您可以继续读取。是磁盘满了，还是文件夹是只读的？</translation>
    </message>
    <message>
        <source>One answer sheet older than {months} months was destroyed, as the practice decided.</source>
        <translation>按诊所的决定，销毁了一份超过 {months} 个月的答卷。</translation>
    </message>
    <message>
        <source>One kiosk&apos;s rows cannot be checked, because its key was not given to you. They are left out.</source>
        <translation>有一台自助终端的行无法检查，因为它的密钥没有给您。这些行已略过。</translation>
    </message>
    <message>
        <source>Places where therapists&apos; keys are kept and that no passphrase opens any more: {count}. The recovery key can give these therapists a new passphrase.</source>
        <translation>存放治疗师密钥、但已没有口令能打开的位置：{count}。恢复密钥可以为这些治疗师设置新口令。</translation>
    </message>
    <message>
        <source>Public keys that nothing can be sealed to: {count}.</source>
        <translation>无法用来封存内容的公钥：{count}。</translation>
    </message>
    <message>
        <source>Ratings of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>无法读取的您自己的评分：{count}。已略过；可能有人强行改动过。</translation>
    </message>
    <message>
        <source>Row {row} belongs to one of your clients and does not open. It is left out; a backup may have it.</source>
        <translation>第 {row} 行属于您的一位来访者，但打不开。已略过；备份中可能有它。</translation>
    </message>
    <message>
        <source>Row {row} holds a part of a comment that belongs to none of the answer sheets. It is left out.</source>
        <translation>第 {row} 行含有一段评论的一部分，它不属于任何一份答卷。已略过。</translation>
    </message>
    <message>
        <source>Sheets that cannot be shown: {count}. They are kept, but the questionnaire that they answer is not in the records file any more. Restore that file from the latest backup.</source>
        <translation>无法显示的答卷：{count}。它们仍保留着，但它们所回答的问卷已不在记录文件中。请用最新的备份还原这个文件。</translation>
    </message>
    <message>
        <source>The backup is made, but its date could not be noted in the practice’s folder: the reminder will come sooner than it should.</source>
        <translation>备份已做好，但日期无法记入诊所的文件夹：提醒会比应有的时间早出现。</translation>
    </message>
    <message>
        <source>The backup is one of another practice, so it tells nothing about this one.</source>
        <translation>这个备份是另一家诊所的，所以不能说明这家诊所的任何情况。</translation>
    </message>
    <message>
        <source>The entry of the recovery key is missing: it would open nothing.</source>
        <translation>缺少恢复密钥的条目：它什么都打不开。</translation>
    </message>
    <message>
        <source>The folder has other rows than the backup: some were changed, or exchanged for others.</source>
        <translation>文件夹中的行与备份中的不同：有些被改动了，或被换成了别的行。</translation>
    </message>
    <message>
        <source>The folder is older than the backup: it lacks {count} rows that the backup has. An older copy was put back, or the end was cut off.</source>
        <translation>文件夹比备份旧：缺少备份中有的 {count} 行。有人放回了旧的副本，或末尾被截掉了。</translation>
    </message>
    <message>
        <source>The folder is older than the state code {code}: it lacks {count} rows. An older copy was put back, or the end was cut off.</source>
        <translation>文件夹比状态码 {code} 旧：缺少 {count} 行。有人放回了旧的副本，或末尾被截掉了。</translation>
    </message>
    <message>
        <source>The index holds other answers than the records, of client number {number}.</source>
        <translation>索引中 {number} 号来访者的回答与记录中的不同。</translation>
    </message>
    <message>
        <source>The index holds something that does not open, of client number {number}.</source>
        <translation>索引中有 {number} 号来访者的内容打不开。</translation>
    </message>
    <message>
        <source>The last backup is {days} days old. Make a new one today.</source>
        <translation>上次备份已是 {days} 天前。请今天做一个新的。</translation>
    </message>
    <message>
        <source>The older files in {file} could not be removed: the next start tries again. They hold keys that should not lie around.</source>
        <translation>无法删除 {file} 中的旧文件：下次启动时会再试。里面有不该随处留着的密钥。</translation>
    </message>
    <message>
        <source>The public key of client number {number} is not this client&apos;s: somebody may have exchanged it, and could read new sheets. Restore the key file from the latest backup.</source>
        <translation>{number} 号来访者的公钥不是这位来访者的：可能有人换掉了它，并能读取新的答卷。请用最新的备份还原密钥文件。</translation>
    </message>
    <message>
        <source>The records are not those that you saw at your last unlock: the state code {code} does not fit them any more. An older copy was put back, or rows were exchanged. Tell whoever looks after this computer.</source>
        <translation>记录不是您上次解锁时看到的那些：状态码 {code} 与它们对不上了。有人放回了旧的副本，或换掉了一些行。请告诉照管这台电脑的人。</translation>
    </message>
    <message>
        <source>The records are older than at your last unlock, and whole in themselves: it seems that a backup was put back. Sheets that came in after that backup are missing. Tell whoever looks after this computer.</source>
        <translation>记录比您上次解锁时旧，但本身是完好的：看来是还原了一个备份。那个备份之后收到的答卷缺失了。请告诉照管这台电脑的人。</translation>
    </message>
    <message>
        <source>The rows do not all belong together: something is damaged on the kiosk, or was changed on the way. They were taken in; the next unlock will say which rows cannot be believed.</source>
        <translation>这些行并不都属于一起：自助终端上有内容损坏，或途中被改动了。它们已被接收；下次解锁时会指出哪些行不可信。</translation>
    </message>
    <message>
        <source>The rows that this device should go on with are not in the file of the records.</source>
        <translation>这台设备应接着写下去的那些行不在记录文件中。</translation>
    </message>
    <message>
        <source>The state code {code} does not fit: the first {count} rows are not those for which it was shown. Compare it with the paper once more; if it is right, rows were changed or exchanged for others.</source>
        <translation>状态码 {code} 对不上：最初的 {count} 行不是显示它时的那些行。请再对照一次纸张；如果没有写错，那么有行被改动了，或被换成了别的行。</translation>
    </message>
    <message>
        <source>Therapists or recovery keys that no therapist added: {count}. Somebody may have exchanged keys to read along; nothing will be shared with them. Restore the key file from the latest backup.</source>
        <translation>不是由治疗师添加的治疗师或恢复密钥：{count}。可能有人换掉了密钥，以便偷看；不会与它们共享任何内容。请用最新的备份还原密钥文件。</translation>
    </message>
    <message>
        <source>Therapists who lack what everybody needs to check the rows or to read the log: {count}.</source>
        <translation>缺少检查行或读取日志所需数据（每个人都需要）的治疗师：{count}。</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet. Make one: when this disk fails, everything on it is lost.</source>
        <translation>这家诊所还没有备份。请做一个：如果这块磁盘坏了，上面的一切都会丢失。</translation>
    </message>
    <message>
        <source>There is no therapist who could sign in.</source>
        <translation>没有可以登录的治疗师。</translation>
    </message>
    <message>
        <source>What lets you read client number {number} is damaged, so this client is left out. Restore the key file from the latest backup.</source>
        <translation>让您读取 {number} 号来访者的数据已损坏，所以这位来访者被略过。请用最新的备份还原密钥文件。</translation>
    </message>
    <message>
        <source>What the practice&apos;s log and the sheets without a code are sealed to is missing.</source>
        <translation>缺少用来封存诊所日志和没有代码的答卷的公钥。</translation>
    </message>
    <message>
        <source>What was done could not be written into the practice&apos;s log, because the practice&apos;s files are damaged. Run `rapport verify` to see what is affected, and restore the latest backup.</source>
        <translation>所做的事无法写入诊所的日志，因为诊所的文件已损坏。请运行 `rapport verify` 查看受影响的内容，并还原最新的备份。</translation>
    </message>
    <message>
        <source>What your desk remembered from the last unlock was damaged. All rows were checked from the first one; every sheet counts as unread again.</source>
        <translation>您的工作台记住的上次解锁的内容已损坏。所有行都已从第一行起检查；每份答卷又都算作未读。</translation>
    </message>
    <message>
        <source>Which clients were erased since the backup could not be read from the folder that was here before. If any were, erase them again.</source>
        <translation>无法从这里原来的文件夹读出备份之后抹除了哪些来访者。如果有，请重新抹除。</translation>
    </message>
    <message>
        <source>You were given client number {number}, and the key file does not know this client any more. Restore the key file from the latest backup.</source>
        <translation>您曾获得 {number} 号来访者的访问权，但密钥文件已不认识这位来访者。请用最新的备份还原密钥文件。</translation>
    </message>
    <message>
        <source>{count} answer sheets older than {months} months were destroyed, as the practice decided.</source>
        <translation>按诊所的决定，销毁了 {count} 份超过 {months} 个月的答卷。</translation>
    </message>
    <message>
        <source>{count} entries of the key file are damaged and were left out. Run `rapport verify`, and restore the key file from the latest backup.</source>
        <translation>密钥文件中有 {count} 个条目已损坏，被略过。请运行 `rapport verify`，并用最新的备份还原密钥文件。</translation>
    </message>
    <message>
        <source>{count} rows are damaged on the kiosk and did not come along (row {rows}). Its disk may be failing: exchange it.</source>
        <translation>自助终端上有 {count} 行已损坏，没有带过来（第 {rows} 行）。它的磁盘可能快坏了：请更换。</translation>
    </message>
    <message>
        <source>{count} rows in the bundle are otherwise than here (row {rows}). Those that are here were kept; the kiosk&apos;s disk may be failing.</source>
        <translation>数据包中有 {count} 行与这里的不同（第 {rows} 行）。保留了这里的行；自助终端的磁盘可能快坏了。</translation>
    </message>
    <message>
        <source>{count} rows of this kiosk are damaged and could not be put into the bundle; all others are in it. The disk may be failing: bring the bundle to the practice&apos;s computer, then exchange it.</source>
        <translation>这台自助终端有 {count} 行已损坏，无法放入数据包；其他的都在里面。磁盘可能快坏了：请把数据包带到诊所的电脑上，然后更换磁盘。</translation>
    </message>
    <message>
        <source>{count} sheets of client number {number} are left out: there are too many different questionnaires. Somebody may have added them by force.</source>
        <translation>{number} 号来访者的 {count} 份答卷被略过：不同的问卷太多。可能是有人强行加入的。</translation>
    </message>
    <message>
        <source>{count} therapists who were removed since the backup can unlock again. Remove them again.</source>
        <translation>备份之后移除的 {count} 位治疗师又可以解锁了。请重新移除他们。</translation>
    </message>
    <message>
        <source>{file} is from another Rapport, or damaged at its beginning.</source>
        <translation>{file} 来自另一个 Rapport，或开头已损坏。</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>缺少 {file}。</translation>
    </message>
    <message>
        <source>{file} was left behind when writing was cut off. Nothing needs it: delete it while no kiosk and no backup is running.</source>
        <translation>{file} 是写入中断时留下的。没有什么需要它：请在没有自助终端和备份运行时删除它。</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>A backup was put back (rows: {rows})</source>
        <translation>还原了备份（行：{rows}）</translation>
    </message>
    <message>
        <source>A bundle of this kiosk’s rows was written ({rows} rows)</source>
        <translation>写出了包含这台自助终端各行的数据包（{rows} 行）</translation>
    </message>
    <message>
        <source>A check found what is not as Rapport wrote it ({count})</source>
        <translation>一次检查发现了与 Rapport 写入时不一样的内容（{count}）</translation>
    </message>
    <message>
        <source>A former colleague</source>
        <translation>以前的一位同事</translation>
    </message>
    <message>
        <source>A new list of clients was brought to a kiosk ({clients} clients)</source>
        <translation>新的来访者名单带到了自助终端（{clients} 位来访者）</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records to a newer form (from {before} to {now})</source>
        <translation>更新的 Rapport 把记录转换成了新格式（从 {before} 到 {now}）</translation>
    </message>
    <message>
        <source>An entry that cannot be read</source>
        <translation>一个无法读取的条目</translation>
    </message>
    <message>
        <source>Rows of another kiosk were brought in ({rows} new rows)</source>
        <translation>带入了另一台自助终端的行（{rows} 行新的）</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Something that only a newer Rapport knows (number {event})</source>
        <translation>只有更新的 Rapport 才认识的内容（编号 {event}）</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed (minutes: {minutes})</source>
        <translation>自助终端的时钟被更改（分钟：{minutes}）</translation>
    </message>
    <message>
        <source>The kiosk was started</source>
        <translation>自助终端已启动</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Wrong passphrases: {count}</source>
        <translation>错误的口令：{count}</translation>
    </message>
    <message>
        <source>{who}: a kiosk without therapists added</source>
        <translation>{who}：添加了没有治疗师的自助终端</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a picture</source>
        <translation>{who}：把来访者 {client} 的得分图保存为图片</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a table</source>
        <translation>{who}：把来访者 {client} 的得分图保存为表格</translation>
    </message>
    <message>
        <source>{who}: a report on client {client} saved</source>
        <translation>{who}：保存了来访者 {client} 的报告</translation>
    </message>
    <message>
        <source>{who}: a therapist removed</source>
        <translation>{who}：移除了一位治疗师</translation>
    </message>
    <message>
        <source>{who}: a visit ends after {visit} s without a touch, the therapist’s pages lock after {lock} s</source>
        <translation>{who}：{visit} 秒没有触摸则来访结束，{lock} 秒没有触摸则治疗师的页面锁定</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept for so many months: {months}</source>
        <translation>{who}：答卷保留的月数：{months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept without limit</source>
        <translation>{who}：答卷无限期保留</translation>
    </message>
    <message>
        <source>{who}: answer sheets destroyed, {sheets}; months that they are kept: {months}</source>
        <translation>{who}：销毁了答卷，{sheets} 份；保留的月数：{months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets exported (sheets: {sheets}, clients: {clients})</source>
        <translation>{who}：导出了答卷（答卷：{sheets}，来访者：{clients}）</translation>
    </message>
    <message>
        <source>{who}: answer sheets of client {client} exported (sheets: {sheets})</source>
        <translation>{who}：导出了来访者 {client} 的答卷（答卷：{sheets}）</translation>
    </message>
    <message>
        <source>{who}: backup made (rows: {rows})</source>
        <translation>{who}：做了备份（行：{rows}）</translation>
    </message>
    <message>
        <source>{who}: client {client} added</source>
        <translation>{who}：添加了来访者 {client}</translation>
    </message>
    <message>
        <source>{who}: client {client} comes again</source>
        <translation>{who}：来访者 {client} 又来了</translation>
    </message>
    <message>
        <source>{who}: client {client} erased</source>
        <translation>{who}：抹除了来访者 {client}</translation>
    </message>
    <message>
        <source>{who}: client {client} has left</source>
        <translation>{who}：来访者 {client} 已离开</translation>
    </message>
    <message>
        <source>{who}: client {client} no longer shared with {holder}</source>
        <translation>{who}：不再与 {holder} 共享来访者 {client}</translation>
    </message>
    <message>
        <source>{who}: client {client} shared with {holder}</source>
        <translation>{who}：与 {holder} 共享了来访者 {client}</translation>
    </message>
    <message>
        <source>{who}: client {client} transferred to {holder}</source>
        <translation>{who}：把来访者 {client} 移交给 {holder}</translation>
    </message>
    <message>
        <source>{who}: figures across clients saved, without names (clients: {clients})</source>
        <translation>{who}：保存了多位来访者的汇总数字，不含姓名（来访者：{clients}）</translation>
    </message>
    <message>
        <source>{who}: languages of the practice changed</source>
        <translation>{who}：更改了诊所的语言</translation>
    </message>
    <message>
        <source>{who}: list of clients for other kiosks written ({clients} clients)</source>
        <translation>{who}：写出了给其他自助终端的来访者名单（{clients} 位来访者）</translation>
    </message>
    <message>
        <source>{who}: look of the clients’ pages changed</source>
        <translation>{who}：更改了来访者页面的外观</translation>
    </message>
    <message>
        <source>{who}: new code card for client {client}</source>
        <translation>{who}：为来访者 {client} 制作了新的代码卡</translation>
    </message>
    <message>
        <source>{who}: new passphrase given to {holder}</source>
        <translation>{who}：为 {holder} 设置了新口令</translation>
    </message>
    <message>
        <source>{who}: new recovery key made</source>
        <translation>{who}：制作了新的恢复密钥</translation>
    </message>
    <message>
        <source>{who}: notice on saved files changed</source>
        <translation>{who}：更改了所存文件上的声明</translation>
    </message>
    <message>
        <source>{who}: own passphrase changed</source>
        <translation>{who}：更改了自己的口令</translation>
    </message>
    <message>
        <source>{who}: passphrase protected better ({mebibytes} MiB, passes: {passes})</source>
        <translation>{who}：加强了口令的保护（{mebibytes} MiB，遍数：{passes}）</translation>
    </message>
    <message>
        <source>{who}: something about client {client} saved</source>
        <translation>{who}：保存了与来访者 {client} 有关的内容</translation>
    </message>
    <message>
        <source>{who}: therapist {holder} added</source>
        <translation>{who}：添加了治疗师 {holder}</translation>
    </message>
    <message>
        <source>{who}: unlocked</source>
        <translation>{who}：解锁</translation>
    </message>
    <message>
        <source>{who}: what clients are asked changed</source>
        <translation>{who}：更改了要问来访者的问题</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>A backup was put back in the place of the practice&apos;s folder.</source>
        <translation>有一个备份被放回，取代了诊所的文件夹。</translation>
    </message>
    <message>
        <source>A check by a colleague found something that is not as Rapport wrote it.</source>
        <translation>同事的一次检查发现了与 Rapport 写入时不一样的内容。</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>更新的 Rapport 把一台设备的记录转换成了新格式，并把原来的内容保留在其文件夹旁边。</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed once.</source>
        <translation>输入过一次错误的口令。</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed {count} times.</source>
        <translation>输入过 {count} 次错误的口令。</translation>
    </message>
    <message>
        <source>Answer sheets were exported once.</source>
        <translation>导出过一次答卷。</translation>
    </message>
    <message>
        <source>Answer sheets were exported {count} times.</source>
        <translation>导出过 {count} 次答卷。</translation>
    </message>
    <message>
        <source>Backups were put back in the place of the practice&apos;s folder {count} times.</source>
        <translation>有 {count} 次用备份取代了诊所的文件夹。</translation>
    </message>
    <message>
        <source>One answer sheet came in.</source>
        <translation>收到一份答卷。</translation>
    </message>
    <message>
        <source>One backup was made.</source>
        <translation>做了一个备份。</translation>
    </message>
    <message>
        <source>One more change about people is in the practice&apos;s log.</source>
        <translation>诊所的日志中还有一项与人员有关的更改。</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed once.</source>
        <translation>自助终端的时钟被更改过一次。</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed {count} times.</source>
        <translation>自助终端的时钟被更改过 {count} 次。</translation>
    </message>
    <message>
        <source>The kiosk was started once.</source>
        <translation>自助终端启动过一次。</translation>
    </message>
    <message>
        <source>The kiosk was started {count} times.</source>
        <translation>自助终端启动过 {count} 次。</translation>
    </message>
    <message>
        <source>The recovery key was used once to unlock.</source>
        <translation>用恢复密钥解锁过一次。</translation>
    </message>
    <message>
        <source>The recovery key was used {count} times to unlock.</source>
        <translation>用恢复密钥解锁过 {count} 次。</translation>
    </message>
    <message>
        <source>{count} answer sheets came in.</source>
        <translation>收到 {count} 份答卷。</translation>
    </message>
    <message>
        <source>{count} backups were made.</source>
        <translation>做了 {count} 个备份。</translation>
    </message>
    <message>
        <source>{count} checks by colleagues found something that is not as Rapport wrote it.</source>
        <translation>同事的 {count} 次检查发现了与 Rapport 写入时不一样的内容。</translation>
    </message>
    <message>
        <source>{count} more changes about people are in the practice&apos;s log.</source>
        <translation>诊所的日志中还有 {count} 项与人员有关的更改。</translation>
    </message>
    <message>
        <source>{count} times a newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>更新的 Rapport 有 {count} 次把一台设备的记录转换成了新格式，并把原来的内容保留在其文件夹旁边。</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Strong enough.</source>
        <translation>强度足够。</translation>
    </message>
    <message>
        <source>Too easy to guess. Add another unrelated word; leave out names, dates, keyboard rows and repetitions.</source>
        <translation>太容易猜到。请再加一个不相关的词；不要用姓名、日期、键盘上相邻的键或重复的内容。</translation>
    </message>
    <message>
        <source>Use at least 15 characters: four or five unrelated words are easy to keep.</source>
        <translation>请至少用 15 个字符：四五个互不相关的词很好记。</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Answer sheets: {count}. With a score: {scored}.</source>
        <translation>答卷：{count}。有得分的：{scored}。</translation>
    </message>
    <message>
        <source>Client no. {number}</source>
        <translation>{number} 号来访者</translation>
    </message>
    <message>
        <source>Earlier sessions that are not listed here: {count}.</source>
        <translation>更早的、没有列在这里的会谈：{count}。</translation>
    </message>
    <message>
        <source>For some sessions your answers have stayed lower than before.</source>
        <translation>有几次会谈，您的回答一直比以前低。</translation>
    </message>
    <message>
        <source>It is too early to say where your answers are going.</source>
        <translation>现在说您的回答往哪个方向变化，还太早。</translation>
    </message>
    <message>
        <source>Little by little your answers have gone down.</source>
        <translation>您的回答一点一点地降低了。</translation>
    </message>
    <message>
        <source>Moments that did not feel right, and repairs</source>
        <translation>觉得不对劲的时刻和化解情况</translation>
    </message>
    <message>
        <source>Newest session: {tier}.</source>
        <translation>最近一次会谈：{tier}。</translation>
    </message>
    <message>
        <source>None was spoken of.</source>
        <translation>没有提到过这样的时刻。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Notes from before the first or after the last session, not printed: {count}.</source>
        <translation>首次会谈之前或末次会谈之后的笔记，未印出：{count}。</translation>
    </message>
    <message>
        <source>Nothing unusual in any session.</source>
        <translation>各次会谈都没有异常。</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved down: a good reason to talk about it.</source>
        <translation>最近几次会谈，您的回答有所下降：这很值得谈一谈。</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved up.</source>
        <translation>最近几次会谈，您的回答有所上升。</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have stayed about the same.</source>
        <translation>最近几次会谈，您的回答大致没有变化。</translation>
    </message>
    <message>
        <source>Private notes of the therapist. They are printed because that was chosen for this report.</source>
        <translation>治疗师的私人笔记。因为这份报告选择了包含笔记，所以印了出来。</translation>
    </message>
    <message>
        <source>Put right by the end: {answer}.</source>
        <translation>到会谈结束时化解了多少：{answer}。</translation>
    </message>
    <message>
        <source>Questions that were left out, in all sheets together: {count}.</source>
        <translation>所有答卷中没有回答的问题合计：{count}。</translation>
    </message>
    <message>
        <source>Scores at the top of the scale: {share} of 100.</source>
        <translation>位于量尺最高处的得分：每 100 个中有 {share} 个。</translation>
    </message>
    <message>
        <source>Sheets of another questionnaire, not shown here: {count}.</source>
        <translation>属于别的问卷、这里没有显示的答卷：{count}。</translation>
    </message>
    <message>
        <source>Sheets with one answer throughout: {share} of 100.</source>
        <translation>从头到尾都选同一个回答的答卷：每 100 份中有 {share} 份。</translation>
    </message>
    <message>
        <source>Something did not feel quite right, a little.</source>
        <translation>有些地方觉得有一点不对劲。</translation>
    </message>
    <message>
        <source>Something did not feel right.</source>
        <translation>有些地方觉得不对劲。</translation>
    </message>
    <message>
        <source>Something was different from the sessions before.</source>
        <translation>有些地方和之前的会谈不一样。</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>尚未化解。</translation>
    </message>
    <message>
        <source>Still open: what happened in session {session}.</source>
        <translation>尚未化解：第 {session} 次会谈中发生的事。</translation>
    </message>
    <message>
        <source>The band shows where your scores usually are: {lower} to {upper}, worked out from your first {count} scores.</source>
        <translation>色带表示您的得分通常所在的范围：{lower} 到 {upper}，根据您最初 {count} 个得分算出。</translation>
    </message>
    <message>
        <source>The highest score so far, {score} of 100. What helped?</source>
        <translation>到目前为止最高的得分：{score}，满分 100。是什么起了帮助？</translation>
    </message>
    <message>
        <source>The newest score: {score} of 100, on {date}.</source>
        <translation>最近的得分：{score}，满分 100，{date}。</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>还没有会谈。</translation>
    </message>
    <message>
        <source>This is no test and no grade, neither of you nor of your therapist.</source>
        <translation>这不是考试，也不是打分，既不评判您，也不评判您的治疗师。</translation>
    </message>
    <message>
        <source>Trust over time</source>
        <translation>信任感随时间的变化</translation>
    </message>
    <message>
        <source>We can come back to this.</source>
        <translation>我们可以再谈谈这件事。</translation>
    </message>
    <message>
        <source>What could be worth talking about</source>
        <translation>可能值得谈一谈的内容</translation>
    </message>
    <message>
        <source>What do you see in these lines? What would you like to be different, and what should stay as it is? There is no right answer.</source>
        <translation>您从这些线条中看到了什么？您希望哪些地方有所不同，哪些地方保持原样？没有标准答案。</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>以上内容的依据</translation>
    </message>
    <message>
        <source>What was noticed, and by which rule</source>
        <translation>注意到的情况，以及依据哪条规则</translation>
    </message>
    <message>
        <source>Without a score, because too few questions were answered: {count}.</source>
        <translation>因回答的问题太少而没有得分：{count}。</translation>
    </message>
    <message>
        <source>Your answers were clearly lower than in the sessions before.</source>
        <translation>您的回答明显比之前几次会谈低。</translation>
    </message>
    <message>
        <source>Your answers were lower than they usually are.</source>
        <translation>您的回答比平时低。</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>有一点</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>完全化解</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>大部分</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>完全没有</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>几乎全部</translation>
    </message>
    <message>
        <source>we did not talk about it</source>
        <translation>我们没有谈这件事</translation>
    </message>
    <message>
        <source>{first} to {last}, sessions: {sessions}</source>
        <translation>{first} 到 {last}，会谈次数：{sessions}</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare your answers with your own earlier ones only.</source>
        <translation>“会谈后的信任感”不是经过验证的量表，也没有常模：请只把您的回答与您自己以前的回答相比较。</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>A fall of one step since the last score. Frequent, and by itself rarely more than a reason to ask.</source>
        <translation>比上一个得分低了一级。这很常见，单凭这一点，通常只是一个可以问问的理由。</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>真诚</translation>
    </message>
    <message>
        <source>Chance alone puts about {share} of 100 stable sessions below the lower limit if no session resembles the one before, and {fewest} to {most} if neighbouring sessions are alike. Only that side is marked: a score above the range is good news.</source>
        <translation>如果每次会谈都与前一次不相似，那么单凭偶然，每 100 次平稳的会谈中大约有 {share} 次低于下限；如果相邻的会谈彼此相似，则有 {fewest} 到 {most} 次。只标出这一侧：得分高于范围是好消息。</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>Cultural respect</source>
        <translation>文化尊重</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>共情</translation>
    </message>
    <message>
        <source>Falling over the last {sessions} scores.</source>
        <translation>最近 {sessions} 个得分在下降。</translation>
    </message>
    <message>
        <source>Individuals chart: below the mean by {limit_width} times the mean moving range of the first {baseline} scores (from {fewest} on). Unusual only where the score is also rarely so low for this client, or has stayed low.</source>
        <translation>单值控制图：比均值低，幅度超过最初 {baseline} 个得分（满 {fewest} 个起）平均移动极差的 {limit_width} 倍。只有当这位来访者的得分同时也很少这么低，或持续偏低时，才为不寻常。</translation>
    </message>
    <message>
        <source>Limits (individuals chart): this client&apos;s own usual range, {lower} to {upper} around {centre}, from the first {count} scores: mean ± {width} times the mean change from score to score, then kept.</source>
        <translation>界限（单值控制图）：这位来访者自己的常见范围，从 {lower} 到 {upper}，中心为 {centre}，根据最初 {count} 个得分：均值 ± 相邻得分平均变化的 {width} 倍，之后保持不变。</translation>
    </message>
    <message>
        <source>Many ratings of trust sit at the top. A first score below it that rises is a good sign.</source>
        <translation>许多人对信任的评分都在最高处。第一个得分较低、之后上升，是好的迹象。</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>觉得不对劲的时刻</translation>
    </message>
    <message>
        <source>No clear trend over the last {sessions} scores.</source>
        <translation>最近 {sessions} 个得分没有明显趋势。</translation>
    </message>
    <message>
        <source>No limits yet: they need {fewest} scores, there are {count}.</source>
        <translation>还没有界限：需要 {fewest} 个得分，现有 {count} 个。</translation>
    </message>
    <message>
        <source>No limits: no variation so far, all {count} scores are equal.</source>
        <translation>没有界限：目前没有变化，{count} 个得分全都相同。</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>没有异常</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已化解</translation>
    </message>
    <message>
        <source>Rarely so low: Rapport learns from the client&apos;s earlier scores where they usually lie and how much they vary, and speaks when a fall in this session or in one of the {before} before explains the scores since more than {odds} times better than chance; where the client tells of a moment that did not feel right, less is enough. A fall is noticed once: while scores stay so low, sessions only say that it goes on, unless one is lower still.</source>
        <translation>很少这么低：Rapport 根据这位来访者以前的得分了解得分通常在哪里、变化有多大；当这次会谈或之前 {before} 次会谈之一出现的下降对此后得分的解释比偶然好 {odds} 倍以上时，就会提示。如果来访者提到有个时刻觉得不对劲，要求就更低。一次下降只提示一次：只要得分仍这么低，各次会谈只说它仍在持续，除非得分更低。</translation>
    </message>
    <message>
        <source>Reliable change (Jacobson &amp; Truax): a fall since the first score beyond 1.96 standard errors.</source>
        <translation>可靠变化（Jacobson &amp; Truax）：自第一个得分以来，下降超过 1.96 个标准误。</translation>
    </message>
    <message>
        <source>Rising over the last {sessions} scores.</source>
        <translation>最近 {sessions} 个得分在上升。</translation>
    </message>
    <message>
        <source>Run chart (Anhøj): more scores in a row on one side of the median, or fewer crossings of it, than chance allows in 95 of 100 series.</source>
        <translation>运行图（Anhøj）：连续在中位数同一侧的得分更多，或穿过中位数的次数更少，超出 100 个序列中 95 个里偶然会出现的程度。</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全感</translation>
    </message>
    <message>
        <source>Signals are invitations to talk. They are no risk scores and no advice about treatment.</source>
        <translation>这些信号是邀请您去谈一谈。它们不是风险评分，也不是治疗建议。</translation>
    </message>
    <message>
        <source>Since the first session the score has fallen by more than measurement error explains (it is {value}; {bound} or less counts).</source>
        <translation>自第一次会谈以来，得分的下降超过了测量误差所能解释的程度（现在是 {value}；{bound} 或更低即算）。</translation>
    </message>
    <message>
        <source>Slow erosion: exponentially weighted mean (weight {weight}, {width} standard deviations) against the first {baseline} scores.</source>
        <translation>缓慢磨损：指数加权均值（权重 {weight}，{width} 个标准差）与最初 {baseline} 个得分比较。</translation>
    </message>
    <message>
        <source>Stayed low: {stay} scores in a row that lie so low together that the client&apos;s first {learnt} scores let expect it in fewer than {rare_stay} of 10,000 stretches. The first {learnt} stay the yardstick, so that a slow decline cannot hide.</source>
        <translation>持续偏低：连续 {stay} 个得分合起来很低，按这位来访者最初 {learnt} 个得分推算，在 10,000 段这样的连续得分中预计不到 {rare_stay} 段会如此。最初 {learnt} 个得分一直作为标准，这样缓慢下降就无法隐藏。</translation>
    </message>
    <message>
        <source>The client noticed, a little, a moment that did not feel right.</source>
        <translation>来访者注意到一个有一点不对劲的时刻。</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was not put right.</source>
        <translation>来访者说有个时刻觉得不对劲，而且没有化解。</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was put right.</source>
        <translation>来访者说有个时刻觉得不对劲，而且已经化解。</translation>
    </message>
    <message>
        <source>The cut-off that the measure&apos;s authors give.</source>
        <translation>这份量表的作者给出的临界值。</translation>
    </message>
    <message>
        <source>The last {stay} scores have stayed low, at {value} or less: by this client&apos;s first {learnt}, at least one of {stay} is usually {bound} or more.</source>
        <translation>最近 {stay} 个得分持续偏低，为 {value} 或更低：按这位来访者最初 {learnt} 个得分，{stay} 个中通常至少有一个达到 {bound} 或更高。</translation>
    </message>
    <message>
        <source>The score fell by {value} points within three sessions; from {bound} on that is a lot for this client.</source>
        <translation>得分在三次会谈内下降了 {value} 分；对这位来访者来说，达到 {bound} 就算很多。</translation>
    </message>
    <message>
        <source>The score is still low for this client: it is {value}, and by the earlier scores {bound} or more is usual.</source>
        <translation>对这位来访者来说，得分仍然偏低：现为 {value}，按以前的得分，{bound} 或更高才是常见的。</translation>
    </message>
    <message>
        <source>The score, {value}, is at least one step lower than last time.</source>
        <translation>得分 {value} 比上次至少低一级。</translation>
    </message>
    <message>
        <source>The score, {value}, is below the measure&apos;s cut-off, {bound}.</source>
        <translation>得分 {value} 低于量表的临界值 {bound}。</translation>
    </message>
    <message>
        <source>The score, {value}, is below this client&apos;s own lower limit, {bound}.</source>
        <translation>得分 {value} 低于这位来访者自己的下限 {bound}。</translation>
    </message>
    <message>
        <source>The score, {value}, is rarely this low for this client: by the earlier scores, {bound} or more is usual.</source>
        <translation>得分 {value}，这位来访者很少这么低：按以前的得分，{bound} 或更高才是常见的。</translation>
    </message>
    <message>
        <source>The scores cross their median {value} times; {bound} or more are usual.</source>
        <translation>得分穿过中位数 {value} 次；通常是 {bound} 次或更多。</translation>
    </message>
    <message>
        <source>The scores have worn down: their weighted mean, {value}, is below its bound, {bound}.</source>
        <translation>得分在慢慢磨损：加权均值 {value} 低于界限 {bound}。</translation>
    </message>
    <message>
        <source>Too few scores yet for a trend.</source>
        <translation>得分还太少，看不出趋势。</translation>
    </message>
    <message>
        <source>Unusual for this client</source>
        <translation>对这位来访者来说不寻常</translation>
    </message>
    <message>
        <source>V-episode, a rule of Rapport&apos;s own: a fall from the best of three scores by one (mild) or two (marked) of the client&apos;s standard deviations and a tenth of the scale; unusual when it is marked, ends as far below the client&apos;s mean, and the score is rarely so low for this client or has stayed low; put right when one of the next {following} scores is half-way or all the way back.</source>
        <translation>V 形片段（Rapport 自己的规则）：与三个得分中最高的相比，下降了这位来访者的一个（轻度）或两个（明显）标准差，且达到量尺的十分之一；如果下降明显，最后也同样低于这位来访者的均值，并且这位来访者的得分很少这么低或持续偏低，则为不寻常；如果之后 {following} 个得分中有一个回升了一半或全部，则为已化解。</translation>
    </message>
    <message>
        <source>What happened in session {sessions} is still open.</source>
        <translation>第 {sessions} 次会谈中发生的事尚未化解。</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>第 {sessions} 次会谈中发生的事尚未化解。</translation>
    </message>
    <message>
        <source>What the client says about a moment outranks every statistic; “mostly” put right or better closes it.</source>
        <translation>来访者对某个时刻的说法，比任何统计都重要；化解程度达到“大部分”或更高，就算已化解。</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>第 {session} 次会谈中注意到的情况仍在持续。</translation>
    </message>
    <message>
        <source>Worth a talk</source>
        <translation>值得谈一谈</translation>
    </message>
    <message>
        <source>{value} scores in a row lie on one side of the median; up to {bound} are usual.</source>
        <translation>连续 {value} 个得分在中位数的同一侧；通常最多 {bound} 个。</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare a client only with themselves.</source>
        <translation>“会谈后的信任感”不是经过验证的量表，也没有常模：请只把来访者与其自己相比较。</translation>
    </message>
</context>
</TS>
